// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/frames.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

void addNumber(QByteArray &out, const char *key, qint64 value)
{
    out.append(",\"").append(key).append("\":").append(QByteArray::number(value));
}

/// Provider ids: printable ASCII as a rule, but they come from outside.
void addText(QByteArray &out, const char *key, const QString &value)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out.append(",\"").append(key).append("\":\"");
    for (const char c : value.toUtf8()) {
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            out.append("\\u00").append(kHex[c >> 4]).append(kHex[c & 15]);
        else
            out.append(c);
    }
    out.append('"');
}

QByteArray begin(qint64 seq, const char *event)
{
    QByteArray out;
    out.reserve(192);
    return out.append("{\"seq\":").append(QByteArray::number(seq)).append(",\"event\":\"").append(event).append('"');
}

void addAgents(QByteArray &out, const char *key, const std::vector<AgentId> &agents)
{
    out.append(",\"").append(key).append("\":[");
    for (std::size_t i = 0; i < agents.size(); ++i) {
        if (i > 0)
            out.append(',');
        out.append(QByteArray::number(agents[i].value));
    }
    out.append(']');
}

} // namespace

QByteArray welcomeFrame(const Welcome &welcome)
{
    const Actor &actor = welcome.session.actor;
    Json agent = Json::object();
    agent.set("id"_L1, actor.agent.value).set("name"_L1, welcome.login).set("display_name"_L1, actor.name);
    agent.set("role"_L1, toWire(actor.role));
    Json frame = Json::object();
    frame.set("event"_L1, "welcome"_L1).set("seq"_L1, welcome.seq).set("session"_L1, actor.session.value);
    frame.set("agent"_L1, agent).set("now"_L1, welcome.now.ms).set("token"_L1, welcome.session.token);
    frame.set("relay"_L1, welcome.relay);
    return frame.toBytes();
}

QByteArray messageFrame(const desk::Change &change, const char *event, const QString &providerId)
{
    QByteArray out = begin(change.seq, event);
    addNumber(out, "conversation", change.conversation.value);
    addNumber(out, "version", change.version);
    addNumber(out, "message", change.entity);
    if (!providerId.isEmpty())
        addText(out, "message_id", providerId);
    return out.append('}');
}

QByteArray conversationFrame(const desk::Change &change, const char *event, AgentId owner)
{
    QByteArray out = begin(change.seq, event);
    addNumber(out, "conversation", change.conversation.value);
    addNumber(out, "version", change.version);
    if (owner.isSet())
        addNumber(out, "owner", owner.value);
    return out.append('}');
}

QByteArray entityFrame(const desk::Change &change, const char *word)
{
    QByteArray out = begin(change.seq, word);
    addNumber(out, word, change.entity);
    return out.append('}');
}

QByteArray companyFrame(
    ConversationId conversation, const std::vector<AgentId> &viewing, const std::vector<AgentId> &typing)
{
    QByteArray out("{\"event\":\"company\"");
    addNumber(out, "conversation", conversation.value);
    addAgents(out, "viewing", viewing);
    addAgents(out, "typing", typing);
    return out.append('}');
}

QByteArray answerFrame(const CommandAnswer &answer)
{
    Json frame = toJson(answer);
    return frame.set("event"_L1, "answer"_L1).set("ok"_L1, true).toBytes();
}

QByteArray refusalFrame(const QString &id, const Error &error)
{
    Json frame = Json::object();
    if (!id.isEmpty())
        frame.set("id"_L1, id);
    return frame.set("event"_L1, "answer"_L1).set("ok"_L1, false).set("error"_L1, toJson(error)).toBytes();
}

QByteArray pulseFrame(qint64 seq, int consoles)
{
    QByteArray out = begin(seq, "pulse");
    addNumber(out, "consoles", consoles);
    return out.append('}');
}

QByteArray goodbyeFrame(QLatin1String reason)
{
    return Json::object().set("event"_L1, "goodbye"_L1).set("reason"_L1, reason).toBytes();
}

} // namespace bellhop::relay
