// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/news.h"

#include "core/base/overloaded.h"
#include "core/base/uuid.h"
#include "core/desk/inbound_writer.h"
#include "core/desk/ledger.h"
#include "core/desk/messaging_limit.h"
#include "core/desk/statements.h"
#include "core/model/window.h"

#include <algorithm>

QByteArray bellhop_desk_news_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook sql(bellhop_desk_news_sql(), u"desk/news"_s);
    return sql;
}

NewsEffect ignored(const QString &reason)
{
    return {NewsEffect::Kind::Ignored, reason};
}

int directionOf(bool ours)
{
    return static_cast<int>(ours ? Direction::Out : Direction::In);
}

QString callWords(const CallNews &call)
{
    if (call.seconds <= 0)
        return u"Missed call"_s;
    return call.seconds < 60 ? u"Call, %1 s"_s.arg(call.seconds) : u"Call, %1 min"_s.arg(call.seconds / 60);
}

} // namespace

Status touchLive(db::Connection &connection, qint64 reach)
{
    BELLHOP_CHECK(connection.execute(book()["touch_live"_L1], {{"reach", reach}}));
    return done();
}

Status rememberPreference(db::Connection &connection, qint64 reach, bool wanted, Instant at)
{
    BELLHOP_TRY(const Instant now, connection.now());
    const db::Params said{{"reach", reach}, {"at", std::min(at, now)}};
    BELLHOP_TRY(const qint64 changed, connection.execute(book()[wanted ? "opted_in"_L1 : "opted_out"_L1], said));
    BELLHOP_CHECK(connection.execute(book()["preference_said"_L1], said));
    if (changed > 0)
        BELLHOP_CHECK(touchLive(connection, reach));
    return done();
}

Status storeNumber(db::Database &database, ChannelId channel, const NumberNews &news)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book()["number_looked_up"_L1],
            {{"channel", channel}, {"quality", news.quality.left(32)}, {"limit", news.messagingLimit},
                {"pace", news.sendsPerSecond}}));
        return news.messagingLimit ? spreadLimit(connection, channel, *news.messagingLimit) : done();
    });
}

Result<NewsEffect> NewsWriter::write(const InboundEvent &event)
{
    const auto notNews
        = [](const auto &) -> Result<NewsEffect> { return makeError(ErrorKind::Internal, u"This is no news."_s); };
    return std::visit(Overloaded{
                          [&](const MessageEcho &e) { return echo(e); },
                          [&](const MessageEdit &e) { return edit(e); },
                          [&](const MessageRevoke &e) { return revoke(e); },
                          [&](const CallNews &e) { return call(e); },
                          [&](const MarketingPreference &e) { return preference(e); },
                          [&](const TemplateNews &e) { return templateNews(e); },
                          [&](const NumberNews &e) { return numberNews(e); },
                          [&](const AccountNews &e) { return accountNews(e); },
                          [&](const InboundMessage &e) { return notNews(e); },
                          [&](const StatusUpdate &e) { return notNews(e); },
                          [&](const IgnoredItem &e) { return notNews(e); },
                          [&](const PoisonedItem &e) { return notNews(e); },
                      },
        event);
}

Result<Instant> NewsWriter::timeOf(Instant told)
{
    if (told.isSet())
        return told;
    return m_connection.now();
}

Result<bool> NewsWriter::isKnown(const QString &providerId)
{
    BELLHOP_TRY(const db::Rows rows,
        m_connection.queryMany(
            intakeStatements()["known_messages"_L1], {{{"id", providerId}}}, {{"channel", m_post.channel}}));
    return !rows.empty();
}

Result<ConversationId> NewsWriter::conversationWith(const PersonRef &guest)
{
    PeopleBook people(m_connection, m_post.channel, m_post.provider, m_post.scope);
    BELLHOP_TRY(const Reached reached, people.find(guest));
    if (reached.live.isSet())
        return reached.live;
    BELLHOP_TRY(const auto last, m_connection.first(book()["last_of_reach"_L1], {{"reach", reached.reachId}}));
    if (last)
        return last->id<ConversationId>(0);
    return openConversation(m_connection, m_post.channel, reached.reachId);
}

Result<NewsEffect> NewsWriter::echo(const MessageEcho &echo)
{
    const InboundMessage &message = echo.message;
    if (message.kind == MessageKind::Reaction)
        return ignored(u"a reaction from the phone"_s);
    BELLHOP_TRY(const bool known, isKnown(message.providerId));
    if (known)
        return NewsEffect{NewsEffect::Kind::Duplicate, {}};
    BELLHOP_TRY(const ConversationId conversation, conversationWith(echo.to));
    BELLHOP_TRY(db::Params row, messageColumns(m_connection, m_post.channel, message));
    row.push_back({"conversation", conversation});
    BELLHOP_TRY(const qint64 id, m_connection.insert(book()["add_echo"_L1], row));
    BELLHOP_CHECK(
        m_connection.execute(book()["answered"_L1], {{"message", MessageId{id}}, {"conversation", conversation}}));
    return NewsEffect{};
}

Result<NewsEffect> NewsWriter::edit(const MessageEdit &edit)
{
    BELLHOP_TRY(const bool known, isKnown(edit.originalId));
    if (!known)
        return ignored(u"an edit of a message that is not here"_s);
    BELLHOP_TRY(const Instant at, timeOf(edit.at));
    BELLHOP_TRY(const qint64 changed,
        m_connection.execute(book()["edit"_L1],
            {{"channel", m_post.channel}, {"provider_id", edit.originalId}, {"direction", directionOf(edit.ours)},
                {"body", edit.text}, {"at", at}}));
    if (changed == 0)
        return NewsEffect{NewsEffect::Kind::Duplicate, {}};
    BELLHOP_CHECK(m_connection.execute(
        book()["touch_shown"_L1], {{"channel", m_post.channel}, {"provider_id", edit.originalId}}));
    return NewsEffect{};
}

Result<NewsEffect> NewsWriter::revoke(const MessageRevoke &revoke)
{
    BELLHOP_TRY(const bool known, isKnown(revoke.originalId));
    if (!known)
        return ignored(u"a deletion of a message that is not here"_s);
    BELLHOP_TRY(const Instant at, timeOf(revoke.at));
    BELLHOP_TRY(const qint64 changed,
        m_connection.execute(book()["revoke"_L1],
            {{"channel", m_post.channel}, {"provider_id", revoke.originalId}, {"direction", directionOf(revoke.ours)},
                {"at", at}}));
    if (changed == 0)
        return NewsEffect{NewsEffect::Kind::Duplicate, {}};
    BELLHOP_CHECK(m_connection.execute(
        book()["touch_shown"_L1], {{"channel", m_post.channel}, {"provider_id", revoke.originalId}}));
    return NewsEffect{};
}

// A guest's call opens the window as a message does; an ended one is shown, and waits for an answer when it was missed.
Result<NewsEffect> NewsWriter::call(const CallNews &call)
{
    if (!call.byGuest)
        return ignored(u"a call of ours"_s);
    if (!call.ended) {
        PeopleBook people(m_connection, m_post.channel, m_post.provider, m_post.scope);
        BELLHOP_TRY(const Reached reached, people.find(call.guest));
        BELLHOP_TRY(const Instant now, m_connection.now());
        BELLHOP_TRY(const Instant at, timeOf(call.at));
        BELLHOP_CHECK(m_connection.execute(peopleStatements()["widen_window"_L1],
            {{"reach", reached.reachId}, {"until", std::min(at, now) + kServiceWindow}}));
        return NewsEffect{};
    }
    BELLHOP_TRY(const bool known, isKnown(call.callId));
    if (known)
        return NewsEffect{NewsEffect::Kind::Duplicate, {}};
    InboundMessage line;
    line.providerId = call.callId;
    line.from = call.guest;
    line.kind = MessageKind::System;
    line.text = callWords(call);
    line.sentAt = call.at;
    BELLHOP_CHECK(InboundWriter(m_connection, m_post).write({&line}));
    return NewsEffect{};
}

Result<NewsEffect> NewsWriter::preference(const MarketingPreference &preference)
{
    PeopleBook people(m_connection, m_post.channel, m_post.provider, m_post.scope);
    BELLHOP_TRY(const Reached reached, people.find(preference.guest));
    BELLHOP_TRY(const Instant at, timeOf(preference.at));
    BELLHOP_CHECK(rememberPreference(m_connection, reached.reachId, preference.wanted, at));
    return NewsEffect{};
}

Result<NewsEffect> NewsWriter::templateNews(const TemplateNews &news)
{
    const db::Params which{{"channel", m_post.channel}, {"provider_id", news.providerId}, {"name", news.name},
        {"language", news.language}};
    db::Params params = which;
    QLatin1String statement;
    switch (news.kind) {
    case TemplateNews::Kind::StatusChanged:
        statement = "template_status"_L1;
        params.insert(params.end(), {{"status", news.status.left(32)}, {"reason", news.reason}});
        break;
    case TemplateNews::Kind::QualityChanged:
        statement = "template_quality"_L1;
        params.push_back({"quality", news.quality.left(32)});
        break;
    case TemplateNews::Kind::CategoryChanged:
        statement = "template_category"_L1;
        params.insert(params.end(), {{"category", news.category.left(32)}, {"next", news.nextCategory.left(32)}});
        break;
    case TemplateNews::Kind::Rewritten:
        BELLHOP_CHECK(m_connection.execute(book()["templates_stale"_L1], {{"channel", m_post.channel}}));
        return NewsEffect{};
    }
    BELLHOP_TRY(const qint64 changed, m_connection.execute(book()[statement], params));
    // A list on its way may be older than this news.
    BELLHOP_CHECK(m_connection.execute(book()["templates_stale"_L1], {{"channel", m_post.channel}}));
    if (changed > 0)
        return NewsEffect{};
    return ignored(u"news of a template that is not here"_s);
}

Result<NewsEffect> NewsWriter::numberNews(const NumberNews &news)
{
    BELLHOP_CHECK(m_connection.execute(book()["number"_L1],
        {{"channel", m_post.channel}, {"quality", news.quality.left(32)}, {"limit", news.messagingLimit},
            {"pace", news.sendsPerSecond}, {"detail", news.text.left(190)}}));
    if (news.messagingLimit)
        BELLHOP_CHECK(spreadLimit(m_connection, m_post.channel, *news.messagingLimit));
    BELLHOP_CHECK(
        writeAudit(m_connection, Actor(), "number_news"_L1, "channel"_L1, m_post.channel.value, news.event.left(32)));
    return NewsEffect{};
}

Result<NewsEffect> NewsWriter::accountNews(const AccountNews &news)
{
    const QString state = news.blocksSending ? u"blocked"_s : news.unblocks ? u"ok"_s : u""_s;
    BELLHOP_CHECK(m_connection.execute(
        book()["account"_L1], {{"channel", m_post.channel}, {"state", state}, {"detail", news.text.left(190)}}));
    BELLHOP_CHECK(
        writeAudit(m_connection, Actor(), "account_news"_L1, "channel"_L1, m_post.channel.value, news.event.left(32)));
    return NewsEffect{};
}

} // namespace bellhop::desk
