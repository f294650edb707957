// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/templates.h"

#include "core/base/uuid.h"

#include <QHash>

#include <algorithm>

QByteArray bellhop_desk_templates_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 190; // of the column
constexpr qsizetype kLongestWord = 32;
constexpr qsizetype kLongestReason = 500;

const db::SqlBook &book()
{
    static const db::SqlBook sql(bellhop_desk_templates_sql(), u"desk/templates"_s);
    return sql;
}

using Key = std::pair<QString, QString>;

Key keyOf(const ProviderTemplate &one)
{
    return {one.name, one.language};
}

struct Stored {
    qint64 id = 0;
    ProviderTemplate known;
};

Stored storedOf(const db::Row &row)
{
    Stored out;
    out.id = row.integer(0);
    out.known
        = {row.text(3), row.text(1), row.text(2), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), {}};
    if (const auto structure = structureFromJson(row.text(9).toUtf8()); structure.ok())
        out.known.structure = *structure;
    return out;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// As it fits the columns.
ProviderTemplate fitted(ProviderTemplate one)
{
    for (QString *word : {&one.category, &one.nextCategory, &one.status, &one.quality}) {
        word->truncate(kLongestWord);
        if (!isPlain(*word))
            word->clear();
    }
    one.reason.truncate(kLongestReason);
    return one;
}

db::Value orNull(const QString &text)
{
    return text.isEmpty() ? db::Value() : db::Value(text);
}

db::Params columnsOf(const ProviderTemplate &one)
{
    return {{"provider_id", orNull(one.providerId)}, {"category", one.category}, {"next_category", one.nextCategory},
        {"status", one.status}, {"quality", one.quality}, {"reason", orNull(one.reason)},
        {"structure", QString::fromUtf8(structureToJson(one.structure))}};
}

/// One for each name and language: where a provider has several, the approved one.
QHash<Key, ProviderTemplate> chosenOf(const std::vector<ProviderTemplate> &list, int &leftOut)
{
    QHash<Key, ProviderTemplate> chosen;
    for (const ProviderTemplate &listed : list) {
        const ProviderTemplate one = fitted(listed);
        const bool fits = one.name.size() <= kLongestName && one.language.size() <= kLongestWord
            && one.providerId.size() <= kLongestName && isPlain(one.name + one.language + one.providerId);
        const auto known = chosen.find(keyOf(one));
        if (!fits || known != chosen.end())
            ++leftOut;
        if (!fits)
            continue;
        if (known == chosen.end())
            chosen.insert(keyOf(one), one);
        else if (known->status != "approved"_L1 && one.status == "approved"_L1)
            *known = one;
    }
    return chosen;
}

Result<TemplateChanges> storeIn(
    db::Connection &connection, const TemplatesDue &due, const std::vector<ProviderTemplate> &list)
{
    TemplateChanges changes;
    QHash<Key, ProviderTemplate> listed = chosenOf(list, changes.leftOut);
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["stored"_L1], {{"channel", due.channel}}));
    for (const db::Row &row : rows) {
        const Stored stored = storedOf(row);
        const auto now = listed.constFind(keyOf(stored.known));
        if (now == listed.cend()) {
            if (stored.known.status != "gone"_L1) {
                BELLHOP_CHECK(connection.execute(book()["gone"_L1], {{"id", stored.id}}));
                ++changes.gone;
            }
            continue;
        }
        if (*now != stored.known) {
            db::Params columns = columnsOf(*now);
            columns.push_back({"id", stored.id});
            BELLHOP_CHECK(connection.execute(book()["change"_L1], columns));
            ++changes.changed;
        }
        listed.erase(now);
    }
    for (const ProviderTemplate &one : std::as_const(listed)) {
        db::Params columns = columnsOf(one);
        columns.insert(columns.end(),
            {{"uuid", newUuid()}, {"channel", due.channel}, {"name", one.name}, {"language", one.language}});
        BELLHOP_CHECK(connection.execute(book()["add"_L1], columns));
        ++changes.added;
    }
    BELLHOP_CHECK(connection.execute(book()["synced"_L1], {{"channel", due.channel}, {"seen", due.wanted}}));
    return changes;
}

} // namespace

Result<std::vector<TemplatesDue>> templatesDue(db::Database &database, milliseconds every)
{
    return database.glance([&](db::Connection &connection) -> Result<std::vector<TemplatesDue>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["due"_L1], {{"every", every}}));
        std::vector<TemplatesDue> due;
        for (const db::Row &row : rows)
            due.push_back({row.id<ChannelId>(0), row.integer(1)});
        return due;
    });
}

Result<TemplatesDue> templatesDueOf(db::Database &database, ChannelId channel)
{
    return database.read([&](db::Connection &connection) -> Result<TemplatesDue> {
        BELLHOP_TRY(
            const db::Row row, connection.one(book()["wanted"_L1], {{"channel", channel}}, u"channel account"_s));
        return TemplatesDue{channel, row.integer(0)};
    });
}

Status wantTemplates(db::Connection &connection, ChannelId channel)
{
    BELLHOP_TRY(const qint64 found, connection.execute(book()["want"_L1], {{"channel", channel}}));
    return found > 0 ? done() : Status(makeError(ErrorKind::NotFound, u"This channel is not in use."_s));
}

Result<TemplateChanges> storeTemplates(
    db::Database &database, const TemplatesDue &due, const std::vector<ProviderTemplate> &list)
{
    return database.write([&](db::Connection &connection) { return storeIn(connection, due, list); });
}

Status noteTemplatesFailed(db::Database &database, ChannelId channel, const QString &why)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book()["failed"_L1], {{"channel", channel}, {"why", why.left(190)}}));
        return done();
    });
}

} // namespace bellhop::desk
