// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_frames.h"

#include "core/base/uuid.h"

#include <algorithm>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr JsonLimits kLimits{64 * 1024, 8};
constexpr qint64 kMostConsoles = 100'000;

Error nonsense(QLatin1String what)
{
    return makeError(ErrorKind::BadData, u"The relay said something that this console does not understand."_s, what);
}

Result<HubFrame> welcomeFrom(const Json &json)
{
    const Json agent = json.at("agent"_L1);
    const AgentId id{agent.integer("id"_L1).value_or(0)};
    const auto role = roleFromWire(agent.text("role"_L1));
    const auto now = json.integer("now"_L1);
    if (id.value <= 0 || !role || !now || *now <= 0)
        return nonsense("welcome"_L1);
    QString name = agent.text("display_name"_L1);
    if (name.isEmpty())
        name = agent.text("name"_L1);
    return HubFrame(
        Welcome{json.integer("seq"_L1).value_or(0), {id, name, *role}, {*now}, {}, json.text("token"_L1), {}});
}

Result<HubFrame> answerFrom(const Json &json)
{
    Answered answered{json.text("id"_L1), {}};
    const auto ok = json.boolean("ok"_L1);
    if (!isUuid(answered.uuid) || !ok)
        return nonsense("answer"_L1);
    if (*ok) {
        answered.outcome.answer = commandAnswerFromJson(json);
    } else {
        const Json error = json.at("error"_L1);
        if (!error.string("kind"_L1))
            return nonsense("answer"_L1);
        answered.outcome.error = errorFromJson(error);
    }
    return HubFrame(answered);
}

std::vector<AgentId> agentsFrom(const Json &json, QLatin1String key)
{
    std::vector<AgentId> agents;
    for (const Json &element : json.list(key)) {
        if (const auto id = element.asInteger())
            agents.push_back({*id});
    }
    return agents;
}

} // namespace

Result<HubFrame> hubFrameFromBytes(QByteArrayView text)
{
    BELLHOP_TRY(const Json json, Json::parse(text, kLimits));
    const auto event = json.string("event"_L1);
    if (!event)
        return nonsense("event"_L1);
    if (*event == "welcome"_L1)
        return welcomeFrom(json);
    if (*event == "answer"_L1)
        return answerFrom(json);
    if (*event == "goodbye"_L1)
        return HubFrame(Goodbye{json.text("reason"_L1)});
    if (*event == "company"_L1) {
        return HubFrame(Company{ConversationId{json.integer("conversation"_L1).value_or(0)},
            agentsFrom(json, "viewing"_L1), agentsFrom(json, "typing"_L1)});
    }
    if (*event == "pulse"_L1) {
        return HubFrame(Pulse{json.integer("seq"_L1).value_or(0),
            static_cast<int>(std::clamp<qint64>(json.integer("consoles"_L1).value_or(1), 1, kMostConsoles))});
    }
    if (const auto seq = json.integer("seq"_L1)) {
        return HubFrame(ChangeHint{*seq, ConversationId{json.integer("conversation"_L1).value_or(0)},
            MessageId{json.integer("message"_L1).value_or(0)}, json.integer("version"_L1).value_or(0),
            AgentId{json.integer("owner"_L1).value_or(0)},
            AgentId{*event == "mention"_L1 ? json.integer("mention"_L1).value_or(0) : 0}, *event == "agent"_L1});
    }
    return HubFrame(UnknownFrame{});
}

namespace {
QByteArray frame(QLatin1String op, ConversationId conversation)
{
    return Json::object().set("op"_L1, op).set("conversation"_L1, conversation.value).toBytes();
}
} // namespace

QByteArray focusFrame(ConversationId conversation)
{
    return frame("focus"_L1, conversation);
}
QByteArray typingFrame(ConversationId conversation)
{
    return frame("typing"_L1, conversation);
}
QByteArray byeFrame()
{
    return Json::object().set("op"_L1, "bye"_L1).toBytes();
}

} // namespace bellhop::sync
