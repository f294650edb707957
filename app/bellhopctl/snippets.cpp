// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/bellhopctl/text_file.h"
#include "app/common/snippet_pack.h"
#include "app/common/terminal.h"
#include "core/desk/queries.h"
#include "core/relay/media_shelf.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The folder of files that this site's relays share, ready to be written to.
class Shelf final
{
public:
    static Result<std::unique_ptr<Shelf>> open(const Invocation &invocation, db::Database &database)
    {
        QString folder = invocation.value("media"_L1);
        if (folder.isEmpty() && database.url().dialect == db::Dialect::Sqlite)
            folder = database.url().path + u".media"_s;
        if (folder.isEmpty())
            return makeError(ErrorKind::BadData, u"Name the folder that all relays of this site share with --media."_s);
        BELLHOP_TRY(auto keys, openVault(database.url()));
        auto shelf = std::make_unique<Shelf>(database, mediaWith(std::move(keys), folder));
        const Status ready = shelf->m_shelf.prepare();
        if (!ready.ok())
            return inFile(folder, ready.error());
        return shelf;
    }
    Shelf(db::Database &database, const relay::MediaOptions &options)
        : m_shelf(database, options)
    {
    }

    /// Puts a file into the store, and says what it is. BadData when no provider takes it.
    Result<desk::MediaRow> take(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorKind::NotFound, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
        BELLHOP_TRY(const auto writer, m_shelf.store().write(kLargestMedia));
        while (!file.atEnd()) {
            if (const Status kept = writer->append(file.read(kPart)); !kept.ok())
                return inFile(path, kept.error());
        }
        BELLHOP_TRY(const media::StoredContent content, writer->commit());
        BELLHOP_TRY(desk::MediaRow row, m_shelf.describe(content, QFileInfo(path).fileName(), {}));
        if (const auto kind = kindToSend(Provider::Meta, row.facts); !kind.ok())
            return inFile(path, kind.error());
        return row;
    }

    Status give(const QString &content, const QString &path)
    {
        BELLHOP_TRY(const auto reader, m_shelf.store().read(content));
        BELLHOP_TRY(const QByteArray bytes, reader->readAll(kLargestMedia));
        return writeFile(path, bytes);
    }

    static Status writeFile(const QString &path, const QByteArray &bytes)
    {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return done();
        return makeError(ErrorKind::Internal, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    }

private:
    static constexpr qint64 kPart = 1024 * 1024;

    relay::MediaShelf m_shelf;
};

QCommandLineOption mediaOption()
{
    return {
        u"media"_s, u"The folder of files that all relays of this site share; not needed with SQLite."_s, u"FOLDER"_s};
}

Result<std::vector<Snippet>> wanted(const Invocation &invocation)
{
    const QString path = invocation.operand(0);
    if (invocation.has("pack"_L1) == !path.isEmpty())
        return makeError(ErrorKind::BadData, u"Give either a file or --pack."_s);
    if (path.isEmpty())
        return packedSnippets();
    BELLHOP_TRY(const QByteArray text, readTextFile(path));
    auto snippets = snippetsFromJson(text);
    if (!snippets.ok())
        return inFile(path, snippets.error());
    return snippets;
}

/// What lies beside the list, by shortcut.
Result<QHash<QString, desk::MediaRow>> filesOf(
    const Invocation &invocation, db::Database &database, const std::vector<Snippet> &snippets)
{
    QHash<QString, desk::MediaRow> files;
    std::unique_ptr<Shelf> shelf;
    const QDir beside = QFileInfo(invocation.operand(0)).dir();
    for (const Snippet &snippet : snippets) {
        if (!snippet.file)
            continue;
        if (!shelf) {
            BELLHOP_TRY(shelf, Shelf::open(invocation, database));
        }
        BELLHOP_TRY(const desk::MediaRow row, shelf->take(beside.filePath(snippet.file->name)));
        files.insert(snippet.shortcut, row);
    }
    return files;
}

Result<ExitCode> import(const Invocation &invocation)
{
    BELLHOP_TRY(const std::vector<Snippet> snippets, wanted(invocation));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const auto files, filesOf(invocation, *database, snippets));
    BELLHOP_TRY(const desk::SnippetImport count, desk::importSnippets(*database, snippets, files));
    say(u"snippets: %1 new, %2 changed, %3 as before"_s.arg(count.added).arg(count.changed).arg(count.same));
    return kOk;
}

Result<ExitCode> exportAll(const Invocation &invocation)
{
    const QString path = invocation.operand(0);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(std::vector<Snippet> snippets, desk::loadSnippets(*database));
    std::unique_ptr<Shelf> shelf;
    int files = 0;
    for (Snippet &snippet : snippets) {
        if (!snippet.file)
            continue;
        if (!shelf) {
            BELLHOP_TRY(shelf, Shelf::open(invocation, *database));
        }
        BELLHOP_TRY(const QString content, desk::snippetContent(*database, snippet.file->uuid));
        // Two answers may each have a "menu.pdf".
        if (!snippet.file->name.startsWith(snippet.shortcut))
            snippet.file->name.prepend(snippet.shortcut + u'-');
        BELLHOP_CHECK(shelf->give(content, QFileInfo(path).dir().filePath(snippet.file->name)));
        ++files;
    }
    BELLHOP_CHECK(Shelf::writeFile(path, snippetsToJson(snippets)));
    say(u"snippets: %1 in %2, %3 files beside it"_s.arg(snippets.size()).arg(path).arg(files));
    return kOk;
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const std::vector<Snippet> snippets, desk::loadSnippets(*database));
    std::vector<QStringList> lines;
    for (const Snippet &snippet : snippets) {
        QStringList languages;
        for (const SnippetText &text : snippet.texts)
            languages << text.language;
        lines.push_back({snippet.shortcut, snippet.texts.front().title, languages.join(u' '),
            snippet.file ? snippet.file->name : QString()});
    }
    sayTable({u"SHORTCUT"_s, u"TITLE"_s, u"LANGUAGES"_s, u"FILE"_s}, lines);
    return kOk;
}

} // namespace

Command snippetImportCommand()
{
    return {u"snippet import"_s, u"Adds canned answers, or changes those of the same shortcut."_s, {u"[FILE]"_s},
        {{u"pack"_s, u"Instead of a file: the ones that come with Bellhop, in English, Spanish, French and Swahili."_s},
            mediaOption()},
        {}, import};
}

Command snippetExportCommand()
{
    return {u"snippet export"_s, u"Writes the canned answers as a list that import reads, their files beside it."_s,
        {u"FILE"_s}, {mediaOption()}, {}, exportAll};
}

Command snippetListCommand()
{
    return {u"snippet list"_s, u"Lists the canned answers."_s, {}, {}, {}, list};
}

} // namespace bellhop::app
