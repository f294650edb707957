// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator's own paths, for scripts: /ledger, /guests, /faults, /events. For this machine only.
#include "core/sim/simulator_core.h"

#include "core/sim/message_mix.h"

#include <QHostAddress>

#include <array>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kPaths{"/ledger", "/guests", "/faults", "/events"};
constexpr int kMostAtOnce = 1'000;
constexpr int kMostLoad = 1'000'000;

net::HttpResponse errorAnswer(const Error &error)
{
    const int status = error.kind == ErrorKind::NotFound ? 404 : 400;
    return jsonResponse(status, Json::object().set("error"_L1, error.message));
}

Result<Provider> readProvider(const Json &json)
{
    const auto provider = providerFromWire(json.string("provider"_L1).value_or(u"meta"_s));
    if (!provider)
        return makeError(ErrorKind::BadData, u"provider wants meta, twilio or lipachat."_s);
    return *provider;
}

Result<GuestCard> readCard(const Json &order)
{
    GuestCard card;
    BELLHOP_TRY(card.provider, readProvider(order));
    const Json guest = order.at("guest"_L1);
    card.phone = guest.text("phone"_L1);
    if (card.phone.startsWith(u'+'))
        card.phone.remove(0, 1);
    if (!isDigits(card.phone, 15))
        return makeError(ErrorKind::BadData, u"guest wants a phone of digits."_s);
    card.name = guest.text("name"_L1);
    card.userName = guest.text("username"_L1);
    card.hidesPhone = guest.boolean("hides_phone"_L1).value_or(false);
    card.isUnreachable = guest.boolean("unreachable"_L1).value_or(false);
    return card;
}

} // namespace

bool Simulator::Core::isControl(const QByteArray &path)
{
    return std::find(kPaths.begin(), kPaths.end(), path) != kPaths.end();
}

void Simulator::Core::control(const net::HttpRequest &request, const Respond &respond)
{
    if (!QHostAddress(request.peerAddress).isLoopback()) {
        respond({403, "text/plain", "For this machine only.", {}});
        return;
    }
    if (request.path == "/ledger" && request.method == "GET") {
        respond(ledgerAnswer(request));
        return;
    }
    if (request.method != "POST") {
        respond({405, "text/plain", "POST only.", {}});
        return;
    }
    Result<Json> answer = makeError(ErrorKind::BadData, u"The body is no JSON object."_s);
    if (request.path == "/faults") {
        answer = orderFaults(request.body);
    } else if (const auto order = Json::parse(request.body, {16 * 1024 * 1024, 32}); order.ok() && order->isObject()) {
        if (request.path == "/guests") {
            answer = orderGuests(*order);
        } else {
            const Status done = happen(*order);
            answer = done.ok() ? Result<Json>(Json::object().set("ok"_L1, true)) : Result<Json>(done.error());
        }
    }
    respond(answer.ok() ? jsonResponse(200, *answer) : errorAnswer(answer.error()));
}

net::HttpResponse Simulator::Core::ledgerAnswer(const net::HttpRequest &request) const
{
    std::optional<Provider> only;
    if (const auto word = request.queryValue("provider")) {
        only = providerFromWire(QString::fromUtf8(*word));
        if (!only)
            return errorAnswer(makeError(ErrorKind::BadData, u"provider wants meta, twilio or lipachat."_s));
    }
    Json books = ledger().toJson(only);
    books.set("seed"_L1, static_cast<qint64>(m_options.seed)).set("playing"_L1, playing());
    return jsonResponse(200, books);
}

Result<Json> Simulator::Core::orderFaults(const QByteArray &body)
{
    BELLHOP_TRY(const FaultPlan plan, FaultPlan::fromJson(body));
    setFaultPlan(plan);
    return Json::object().set("rules"_L1, static_cast<qint64>(plan.rules.size()));
}

Result<Json> Simulator::Core::orderGuests(const Json &order)
{
    if (order.has("load"_L1))
        return orderLoad(order);
    BELLHOP_TRY(const GuestCard card, readCard(order));
    if (dialect(card.provider) == nullptr)
        return makeError(ErrorKind::NotFound, u"This provider is not switched on."_s);
    if (const QString to = order.text("changes_number_to"_L1); !to.isEmpty()) {
        if (!isDigits(to, 15) || !guest(card.provider, card.phone))
            return makeError(ErrorKind::BadData, u"changes_number_to wants digits, and a guest who wrote before."_s);
        changeNumber(card.provider, card.phone, to);
        return Json::object().set("ok"_L1, true);
    }
    std::vector<Json> wanted = order.list("messages"_L1);
    if (order.has("message"_L1))
        wanted.insert(wanted.begin(), order.at("message"_L1));
    if (wanted.empty() || wanted.size() > kMostAtOnce)
        return makeError(ErrorKind::BadData, u"Give message, or up to 1000 messages."_s);
    std::vector<GuestMessage> messages; // all are read before the first is sent
    for (const Json &one : wanted) {
        BELLHOP_TRY(GuestMessage message, GuestMessage::fromJson(one));
        messages.push_back(std::move(message));
    }
    Json ids = Json::array();
    for (GuestMessage &message : messages) {
        const auto who = guest(card.provider, card.phone);
        if (message.replyTo == "last"_L1)
            message.replyTo = who ? who->lastReceived : QString();
        if (message.type == "reaction"_L1 && message.content.text("message_id"_L1) == "last"_L1)
            message.content.set("message_id"_L1, who ? who->lastReceived : QString());
        ids.append(write(card, message));
    }
    return Json::object().set("ids"_L1, ids);
}

/// Many guests at once, over some seconds.
Result<Json> Simulator::Core::orderLoad(const Json &order)
{
    const Json load = order.at("load"_L1);
    BELLHOP_TRY(const Provider provider, readProvider(order));
    if (dialect(provider) == nullptr)
        return makeError(ErrorKind::NotFound, u"This provider is not switched on."_s);
    const qint64 guests = load.integer("guests"_L1).value_or(10);
    const qint64 messages = load.integer("messages"_L1).value_or(100);
    const qint64 seconds = load.integer("seconds"_L1).value_or(10);
    if (guests < 1 || guests > 100'000 || messages < 1 || messages > kMostLoad || seconds < 0 || seconds > 86'400)
        return makeError(ErrorKind::BadData, u"load wants guests, messages and seconds."_s);
    const auto mix = std::make_shared<MessageMix>(m_options.seed); // used by the timer's thread only
    for (qint64 i = 0; i < messages; ++i) {
        m_scheduler.after(milliseconds(seconds * 1000 * i / messages), [this, mix, provider, guests, i] {
            GuestCard card;
            card.provider = provider;
            card.phone = u"25470%1"_s.arg(i % guests, 7, 10, QLatin1Char('0'));
            card.name = u"Guest %1"_s.arg(i % guests + 1);
            const auto who = guest(provider, card.phone);
            const QString last = who ? who->lastReceived : QString();
            (void)write(card, mix->next(provider, u"load %1"_s.arg(i + 1), last));
        });
    }
    return Json::object().set("messages"_L1, messages);
}

} // namespace bellhop::sim
