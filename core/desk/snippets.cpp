// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/snippets.h"

#include "core/base/json.h"
#include "core/base/uuid.h"
#include "core/desk/ledger.h"
#include "core/desk/settings.h"

#include <QMap>

QByteArray bellhop_desk_snippets_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBody = u"snippet"_s;
const QString kTitle = u"snippet_title"_s;

const db::SqlBook &book()
{
    static const db::SqlBook sql(bellhop_desk_snippets_sql(), u"desk/snippets"_s);
    return sql;
}

/// By kind and language.
using Texts = QMap<std::pair<QString, QString>, QString>;

Result<Texts> storedTexts(db::Connection &connection, const QString &uuid)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["texts"_L1], {{"uuid", uuid}}));
    Texts texts;
    for (const db::Row &row : rows)
        texts.insert({row.text(0), row.text(1)}, row.text(2));
    return texts;
}

/// The names of all gaps, in whichever language.
QString variablesOf(const Texts &texts)
{
    QStringList names;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (text.key().first != kBody)
            continue;
        for (auto gap = nextGap(*text); gap; gap = nextGap(*text, gap->at + gap->length)) {
            const QString name = gap->asks ? u'?' + gap->name : gap->name;
            if (!names.contains(name))
                names.append(name);
        }
    }
    Json list = Json::array();
    for (const QString &name : std::as_const(names))
        list.append(name);
    return QString::fromUtf8(list.toBytes());
}

db::Value orNull(const QString &text)
{
    return text.isEmpty() ? db::Value() : db::Value(text);
}

/// The snippet's file is that one from now on; false when it was before.
Result<bool> putFile(db::Connection &connection, const QString &snippet, const MediaRow &file)
{
    BELLHOP_TRY(const auto before, connection.first(book()["file_of"_L1], {{"uuid", snippet}}));
    if (before && before->text(1) == file.contentHash && before->text(2) == file.fileName)
        return false;
    BELLHOP_TRY(const auto channel, connection.first(book()["any_channel"_L1]));
    if (!channel || channel->isNull(0))
        return makeError(ErrorKind::NotFound, u"Add a channel before canned answers with files: channel add."_s);
    const QString uuid = newUuid();
    BELLHOP_CHECK(connection.execute(book()["add_file"_L1],
        {{"uuid", uuid}, {"channel", channel->integer(0)}, {"content", file.contentHash},
            {"thumb", orNull(file.thumbHash)}, {"mime", file.facts.mimeType.left(190)},
            {"file", file.fileName.left(190)}, {"bytes", file.facts.bytes}, {"width", file.facts.width},
            {"height", file.facts.height},
            {"voice", file.facts.mimeType == "audio/ogg"_L1 && file.facts.codec == "opus"_L1}}));
    BELLHOP_CHECK(connection.execute(book()["set_file"_L1], {{"file", uuid}, {"uuid", snippet}}));
    if (before)
        BELLHOP_CHECK(connection.execute(book()["forget_file"_L1], {{"id", before->integer(0)}}));
    return true;
}

Status importOne(db::Connection &connection, const Snippet &snippet, const MediaRow *file, SnippetImport &count)
{
    BELLHOP_TRY(const auto row, connection.first(book()["by_shortcut"_L1], {{"shortcut", snippet.shortcut}}));
    const QString uuid = row ? row->text(1) : newUuid();
    BELLHOP_TRY(const Texts before, storedTexts(connection, uuid));
    Texts after = before;
    for (const SnippetText &text : snippet.texts) {
        after.insert({kBody, text.language}, text.body);
        after.insert({kTitle, text.language}, text.title);
    }
    if (!row) {
        BELLHOP_CHECK(connection.execute(book()["add"_L1],
            {{"uuid", uuid}, {"shortcut", snippet.shortcut}, {"name", snippet.texts.front().title},
                {"variables", variablesOf(after)}}));
    }
    bool changed = !row || after != before || !row->flag(2);
    if (file != nullptr) {
        BELLHOP_TRY(const bool another, putFile(connection, uuid, *file));
        changed = changed || another;
    }
    if (!changed) {
        ++count.same;
        return done();
    }
    for (auto text = after.cbegin(); text != after.cend(); ++text) {
        if (before.value(text.key()) == *text)
            continue;
        BELLHOP_CHECK(putText(connection, text.key().first, uuid, text.key().second, *text));
    }
    if (row) {
        BELLHOP_CHECK(
            connection.execute(book()["touch"_L1], {{"variables", variablesOf(after)}, {"id", row->integer(0)}}));
    }
    ++(row ? count.changed : count.added);
    return done();
}

} // namespace

Result<SnippetImport> importSnippets(
    db::Database &database, const std::vector<Snippet> &snippets, const QHash<QString, MediaRow> &files)
{
    return database.write([&](db::Connection &connection) -> Result<SnippetImport> {
        SnippetImport count;
        for (const Snippet &snippet : snippets) {
            const auto file = files.constFind(snippet.shortcut);
            BELLHOP_CHECK(importOne(connection, snippet, file == files.cend() ? nullptr : &*file, count));
        }
        if (count.added + count.changed > 0) {
            BELLHOP_CHECK(writeAudit(connection, Actor(), "snippets_imported"_L1, "snippet"_L1, 0,
                u"%1 added, %2 changed"_s.arg(count.added).arg(count.changed)));
        }
        return count;
    });
}

Result<QString> snippetContent(db::Database &database, const QString &fileUuid)
{
    return database.read([&](db::Connection &connection) -> Result<QString> {
        BELLHOP_TRY(const db::Row row,
            connection.one(book()["content_of"_L1], {{"file", fileUuid}}, u"canned answer's file"_s));
        return row.text(0);
    });
}

} // namespace bellhop::desk
