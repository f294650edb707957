// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/snippets.h"

#include "core/base/json.h"
#include "core/base/uuid.h"
#include "core/desk/ledger.h"

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

Status importOne(db::Connection &connection, const Snippet &snippet, SnippetImport &count)
{
    BELLHOP_TRY(const auto row, connection.first(book()["by_shortcut"_L1], {{"shortcut", snippet.shortcut}}));
    const QString uuid = row ? row->text(1) : newUuid();
    BELLHOP_TRY(const Texts before, storedTexts(connection, uuid));
    Texts after = before;
    for (const SnippetText &text : snippet.texts) {
        after.insert({kBody, text.language}, text.body);
        after.insert({kTitle, text.language}, text.title);
    }
    if (row && after == before && row->flag(2)) {
        ++count.same;
        return done();
    }
    for (auto text = after.cbegin(); text != after.cend(); ++text) {
        if (before.value(text.key()) == *text)
            continue;
        BELLHOP_CHECK(connection.execute(book()["put_text"_L1],
            {{"kind", text.key().first}, {"uuid", uuid}, {"language", text.key().second}, {"body", *text}}));
    }
    const db::Params common{{"variables", variablesOf(after)}};
    db::Params params = common;
    if (row) {
        params.push_back({"id", row->integer(0)});
        BELLHOP_CHECK(connection.execute(book()["touch"_L1], params));
        ++count.changed;
        return done();
    }
    params.insert(
        params.end(), {{"uuid", uuid}, {"shortcut", snippet.shortcut}, {"name", snippet.texts.front().title}});
    BELLHOP_CHECK(connection.execute(book()["add"_L1], params));
    ++count.added;
    return done();
}

} // namespace

Result<SnippetImport> importSnippets(db::Database &database, const std::vector<Snippet> &snippets)
{
    return database.write([&](db::Connection &connection) -> Result<SnippetImport> {
        SnippetImport count;
        for (const Snippet &snippet : snippets)
            BELLHOP_CHECK(importOne(connection, snippet, count));
        if (count.added + count.changed > 0) {
            BELLHOP_CHECK(writeAudit(connection, Actor(), "snippets_imported"_L1, "snippet"_L1, 0,
                u"%1 added, %2 changed"_s.arg(count.added).arg(count.changed)));
        }
        return count;
    });
}

} // namespace bellhop::desk
