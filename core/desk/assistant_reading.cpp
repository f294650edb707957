// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/assistant_reading.h"

#include "core/desk/statements.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

Status setLanguage(db::Connection &connection, ConversationId conversation, const QString &language)
{
    BELLHOP_CHECK(connection.execute(
        responderStatements()["set_language"_L1], {{"conversation", conversation}, {"language", language}}));
    return done();
}

/// One foreign word does not change it: the newest five decide.
Status keepLanguage(db::Connection &connection, ConversationId conversation)
{
    BELLHOP_TRY(const db::Rows rows,
        connection.query(responderStatements()["languages_of"_L1], {{"conversation", conversation}}));
    QStringList languages;
    for (const db::Row &row : rows)
        languages << row.text(1);
    const QString language = prevailingLanguage(languages);
    if (language.isEmpty() || rows.front().text(0) == language)
        return done();
    return setLanguage(connection, conversation, language);
}

} // namespace

QString prevailingLanguage(const QStringList &newestFirst)
{
    QHash<QString, int> counts;
    QString most;
    for (const QString &language : newestFirst) {
        if (++counts[language] > counts.value(most))
            most = language;
    }
    return most;
}

Result<std::vector<MessageToRead>> messagesToRead(
    db::Database &database, const QString &model, MessageId after, int limit)
{
    BELLHOP_TRY(const db::Rows rows, database.glance([&](db::Connection &connection) -> Result<db::Rows> {
        BELLHOP_TRY(const db::Rows page,
            connection.query(
                responderStatements()["to_analyse"_L1], {{"model", model}, {"after", after.value}, {"limit", limit}}));
        std::vector<db::Params> ids;
        for (const db::Row &row : page)
            ids.push_back({{"id", row.integer(0)}});
        return connection.queryMany(responderStatements()["messages_to_analyse"_L1], ids);
    }));
    std::vector<MessageToRead> found;
    for (const db::Row &row : rows) {
        found.push_back({row.id<MessageId>(0), row.id<ConversationId>(1),
            messageKindFromWire(row.text(2)).value_or(MessageKind::Unsupported), row.text(3), row.instant(4),
            row.text(5), row.text(6), row.text(7), row.id<ChannelId>(8), row.text(9)});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.message < b.message; });
    return found;
}

Result<MessageId> newestMessage(db::Database &database)
{
    BELLHOP_TRY(const db::Row row, database.glance([&](db::Connection &connection) {
        return connection.one(responderStatements()["newest_message"_L1], {}, u"message"_s);
    }));
    return MessageId{row.integer(0)};
}

Status storeAnalyses(db::Database &database, const QString &model, const std::vector<AnalysisRow> &analyses)
{
    const auto orNull = [](const QString &word) { return word.isEmpty() ? db::Value() : db::Value(word); };
    std::vector<db::Params> rows;
    for (const AnalysisRow &row : analyses) {
        rows.push_back({{"message", row.message}, {"conversation", row.conversation}, {"model", model},
            {"language", row.language}, {"intent", row.intent}, {"sub_intent", orNull(row.subIntent)},
            {"sentiment", row.sentiment}, {"urgency", row.urgency}, {"escalation", orNull(row.escalation)},
            {"spam", row.spam}, {"unsure", row.unsure}, {"detail", QString::fromUtf8(row.detail)}});
    }
    return database.write(
        [&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.executeMany(responderStatements()["add_analyses"_L1], rows));
            QHash<ConversationId, QStringList> begun; ///< Nothing was read of them before.
            QSet<ConversationId> others; // mostly none
            for (const AnalysisRow &row : analyses) {
                if (row.chatLanguage == row.language)
                    continue;
                if (row.chatLanguage.isEmpty())
                    begun[row.conversation].prepend(row.language);
                else
                    others.insert(row.conversation);
            }
            for (auto chat = begun.cbegin(); chat != begun.cend(); ++chat)
                BELLHOP_CHECK(setLanguage(connection, chat.key(), prevailingLanguage(chat.value())));
            for (const ConversationId conversation : others)
                BELLHOP_CHECK(keepLanguage(connection, conversation));
            return done();
        },
        db::Urgency::Intake);
}

} // namespace bellhop::desk
