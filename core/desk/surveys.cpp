// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/surveys.h"

#include "core/base/uuid.h"
#include "core/desk/order_context.h"
#include "core/desk/settings.h"
#include "core/desk/statements.h"
#include "core/model/window.h"

QByteArray bellhop_desk_surveys_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestText = 1000; // the body of a list has 1024 on some channels
constexpr milliseconds kDay{24LL * 3600 * 1000};
constexpr milliseconds kHour{3600LL * 1000};

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_surveys_sql(), u"desk/surveys"_s);
    return statements;
}

struct Scope {
    QLatin1String kind;
    qint64 id = 0;
};

Result<Scope> findScope(db::Connection &connection, const SurveyScope &of)
{
    const bool channel = of.kind == SurveyScope::Kind::Channel;
    BELLHOP_TRY(const auto row,
        connection.first(book()[channel ? "channel_named"_L1 : "property_named"_L1], {{"name", of.name}}));
    if (!row)
        return makeError(ErrorKind::NotFound,
            channel ? u"There is no channel account '%1'."_s.arg(of.name)
                    : u"There is no property '%1'."_s.arg(of.name));
    return Scope{channel ? "channel"_L1 : "property"_L1, row->integer(0)};
}

Result<SurveyRule> ruleOf(db::Connection &connection, ChannelId channel)
{
    SurveyRule rule;
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["settings"_L1], {{"channel", channel}}));
    for (const db::Row &row : rows) {
        const QString name = row.text(0);
        const QString value = row.text(1);
        if (name == "survey.on"_L1)
            rule.on = value == "1"_L1;
        else if (name == "survey.days"_L1)
            rule.days = value.toInt();
        else if (name == "survey.hours"_L1)
            rule.hours = value.toInt();
        else
            rule.templateName = value;
    }
    return rule;
}

Result<QMap<QString, QString>> textsOf(db::Connection &connection, ChannelId channel)
{
    QMap<QString, QString> texts;
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["texts"_L1], {{"channel", channel}}));
    for (const db::Row &row : rows)
        texts.insert(row.text(0), row.text(1));
    return texts;
}

/// One closing and its guest, inside a transaction of their own.
class Asking final
{
public:
    Asking(db::Connection &connection, ConversationId conversation, qint64 closing)
        : m_connection(connection)
        , m_conversation(conversation)
        , m_closing(closing)
    {
    }

    /// Whether the guest was asked.
    Result<bool> run()
    {
        BELLHOP_CHECK(holdConversation(m_connection, m_conversation));
        BELLHOP_TRY(const auto facts, m_connection.first(book()["facts"_L1], {{"closing", m_closing}}));
        if (!facts)
            return false; // undone, or open again, or another relay was here
        BELLHOP_TRY(m_stored, loadConversation(m_connection, m_conversation, {}));
        BELLHOP_TRY(m_rule, ruleOf(m_connection, m_stored.channel));
        if (!facts->isNull(1))
            return keep("opted_out"_L1);
        BELLHOP_TRY(const Instant now, m_connection.now());
        BELLHOP_TRY(const auto lately,
            m_connection.first(
                book()["asked_lately"_L1], {{"guest", facts->integer(0)}, {"since", now - m_rule.days * kDay}}));
        if (lately)
            return keep("lately"_L1);
        BELLHOP_TRY(const auto order, question(facts->text(2), facts->text(3), now));
        return order ? ask(*order) : keep("no_way"_L1);
    }

private:
    /// Nothing when there is no way to this guest now.
    Result<std::optional<AnyOrder>> question(const QString &language, const QString &home, Instant now)
    {
        if (!isWindowOpen(m_stored.windowUntil, now))
            return templateIn(language, home);
        BELLHOP_TRY(const auto texts, textsOf(m_connection, m_stored.channel));
        for (const QString &spoken : {language, home}) {
            if (texts.contains(spoken) || surveyLanguages().contains(spoken))
                return std::optional(
                    askForStars(m_stored.provider, m_uuid, texts.value(spoken, surveyQuestion(spoken)), spoken));
        }
        return std::optional(askForStars(m_stored.provider, m_uuid, surveyQuestion(u"en"_s), u"en"_s));
    }

    Result<std::optional<AnyOrder>> templateIn(const QString &language, const QString &home)
    {
        if (m_rule.templateName.isEmpty())
            return std::optional<AnyOrder>();
        BELLHOP_TRY(const auto row,
            m_connection.first(book()["template_for"_L1],
                {{"channel", m_stored.channel}, {"name", m_rule.templateName}, {"language", language},
                    {"home", home}}));
        if (!row)
            return std::optional<AnyOrder>();
        SendTemplateOrder order;
        order.use.name = row->text(0);
        order.use.language = row->text(1);
        if (m_stored.provider == Provider::Twilio)
            order.use.contentSid = row->text(2);
        return std::optional(AnyOrder(order));
    }

    Result<bool> ask(const AnyOrder &order)
    {
        const Actor program;
        const Command command{newUuid(), m_conversation, m_stored.epoch, order};
        OrderContext context(m_connection, program, command);
        BELLHOP_CHECK(context.reload());
        const Status asked = context.storeAfterClosing(order);
        if (!asked.ok()) {
            const ErrorKind kind = asked.error().kind;
            return kind == ErrorKind::Refused || kind == ErrorKind::BadData ? keep("refused"_L1) : asked.error();
        }
        BELLHOP_CHECK(keep("asked"_L1, context.stored));
        BELLHOP_CHECK(writeAudit(m_connection, program, "survey_ask"_L1, "conversation"_L1, m_conversation.value,
            u"closing %1, message %2"_s.arg(m_closing).arg(context.stored.value)));
        return true;
    }

    Result<bool> keep(QLatin1String outcome, MessageId message = {})
    {
        BELLHOP_CHECK(m_connection.execute(book()["add_survey"_L1],
            {{"uuid", m_uuid}, {"closing", m_closing}, {"conversation", m_conversation}, {"reach", m_stored.reachId},
                {"outcome", outcome}, {"message", message}, {"life", m_rule.hours * kHour}}));
        return false;
    }

    db::Connection &m_connection;
    ConversationId m_conversation;
    qint64 m_closing;
    StoredConversation m_stored;
    SurveyRule m_rule;
    const QString m_uuid = newUuid();
};

} // namespace

Status setSurvey(db::Database &database, const SurveyScope &of, const SurveyChange &change)
{
    if (change.days && (*change.days < 1 || *change.days > 365))
        return makeError(ErrorKind::BadData, u"A guest is asked once in 1 to 365 days."_s);
    if (change.hours && (*change.hours < 1 || *change.hours > 168))
        return makeError(ErrorKind::BadData, u"An answer is taken for 1 to 168 hours."_s);
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const Scope scope, findScope(connection, of));
        const auto put = [&](const QString &name, const QString &value) {
            return putSetting(connection, scope.kind, scope.id, name, value);
        };
        if (change.on)
            BELLHOP_CHECK(put(u"survey.on"_s, *change.on ? u"1"_s : u"0"_s));
        if (change.days)
            BELLHOP_CHECK(put(u"survey.days"_s, QString::number(*change.days)));
        if (change.hours)
            BELLHOP_CHECK(put(u"survey.hours"_s, QString::number(*change.hours)));
        if (change.templateName)
            BELLHOP_CHECK(put(u"survey.template"_s, *change.templateName));
        return writeAudit(connection, Actor(), "survey_setting"_L1, scope.kind, scope.id, u"rule"_s);
    });
}

Status setSurveyText(db::Database &database, const SurveyScope &of, const QString &language, const QString &text)
{
    if (!surveyLanguages().contains(language))
        return makeError(ErrorKind::BadData,
            u"The question is asked in %1; '%2' is none of them."_s.arg(surveyLanguages().join(u", "_s), language));
    if (text.size() > kLongestText)
        return makeError(ErrorKind::BadData, u"A text has at most %1 characters."_s.arg(kLongestText));
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const Scope scope, findScope(connection, of));
        BELLHOP_CHECK(putText(connection, u"survey"_s, u"%1:%2"_s.arg(scope.kind).arg(scope.id), language, text));
        return writeAudit(connection, Actor(), "survey_setting"_L1, scope.kind, scope.id, u"text %1"_s.arg(language));
    });
}

Result<std::vector<SurveyLine>> surveyLines(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<SurveyLine>> {
        std::vector<SurveyLine> lines;
        BELLHOP_TRY(const db::Rows channels, connection.query(book()["channels"_L1]));
        for (const db::Row &row : channels) {
            SurveyLine &line = lines.emplace_back();
            line.channel = row.text(1);
            line.property = row.text(2);
            BELLHOP_TRY(line.rule, ruleOf(connection, row.id<ChannelId>(0)));
            BELLHOP_TRY(line.texts, textsOf(connection, row.id<ChannelId>(0)));
        }
        return lines;
    });
}

Result<int> askSurveys(db::Database &database)
{
    BELLHOP_TRY(const db::Rows due, database.read([](db::Connection &connection) {
        return connection.query(book()["due"_L1], {{"undo", kUndoWithin}});
    }));
    int asked = 0;
    for (const db::Row &row : due) {
        BELLHOP_TRY(const bool one, database.write([&](db::Connection &connection) {
            return Asking(connection, row.id<ConversationId>(0), row.integer(1)).run();
        }));
        asked += one ? 1 : 0;
    }
    return asked;
}

Result<QHash<qint64, OpenSurvey>> openSurveys(db::Connection &connection, const std::vector<qint64> &reaches)
{
    std::vector<db::Params> ids;
    for (const qint64 reach : reaches)
        ids.push_back({{"id", reach}});
    QHash<qint64, OpenSurvey> found;
    BELLHOP_TRY(const db::Rows rows, connection.queryMany(book()["open_surveys"_L1], ids));
    for (const db::Row &row : rows)
        found.insert(
            row.integer(0), {row.integer(1), row.id<ConversationId>(2), row.text(3), !row.isNull(4), row.flag(5)});
    return found;
}

bool pressesStars(const InboundMessage &message)
{
    return message.payload.startsWith("survey:"_L1);
}

std::optional<int> answerTo(const OpenSurvey &survey, const InboundMessage &message)
{
    if (const auto pressed = starsPressed(message, survey.uuid))
        return pressed;
    const bool bare = message.kind == MessageKind::Text
        || (message.content.choice && message.content.choice->kind == Choice::Kind::QuickReply);
    return bare && survey.closed && !survey.answered ? starsIn(message.text) : std::nullopt;
}

Status keepAnswer(db::Connection &connection, const OpenSurvey &survey, int stars, MessageId message, bool staysApart)
{
    BELLHOP_CHECK(
        connection.execute(book()["answer"_L1], {{"survey", survey.id}, {"stars", stars}, {"message", message}}));
    if (!staysApart)
        return done();
    BELLHOP_CHECK(connection.execute(ownershipStatements()["mark_read"_L1],
        {{"id", survey.conversation}, {"message", message}, {"agent", AgentId()}}));
    BELLHOP_CHECK(connection.execute(ownershipStatements()["count_unread"_L1], {{"id", survey.conversation}}));
    return done();
}

} // namespace bellhop::desk
