// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/message_mix.h"

#include <array>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

Json contactCard(const QString &words)
{
    Json name = Json::object();
    name.set("formatted_name"_L1, words).set("first_name"_L1, "Juma"_L1);
    Json phone = Json::object();
    phone.set("phone"_L1, "+254733000300"_L1).set("type"_L1, "CELL"_L1);
    Json card = Json::object();
    return card.set("name"_L1, name).set("phones"_L1, Json::array().append(phone));
}

Json advertisement()
{
    Json referral = Json::object();
    referral.set("source_url"_L1, "https://fb.me/x1"_L1).set("source_id"_L1, "120200000000000001"_L1);
    referral.set("source_type"_L1, "ad"_L1).set("headline"_L1, "Chat with us"_L1).set("body"_L1, "Weekend offer"_L1);
    return referral.set("ctwa_clid"_L1, "AfTEST"_L1);
}

} // namespace

GuestMessage MessageMix::file(const QString &words)
{
    static const std::array kinds{u"image"_s, u"document"_s, u"video"_s, u"image"_s};
    return GuestMessage::file(kinds[static_cast<std::size_t>(below(static_cast<int>(kinds.size())))], words);
}

/// What only some guests do.
GuestMessage MessageMix::rare(const QString &words)
{
    GuestMessage message = GuestMessage::text(words);
    switch (below(3)) {
    case 0:
        message.forwarded = below(3) == 0 ? GuestMessage::Forwarded::Often : GuestMessage::Forwarded::Yes;
        break;
    case 1:
        message.referral = advertisement();
        break;
    default:
        message = GuestMessage::location(-1.286389, 36.817223, words);
        break;
    }
    return message;
}

GuestMessage MessageMix::next(Provider provider, const QString &words, const QString &lastReceived)
{
    const int chance = below(100);
    if (chance < 60)
        return GuestMessage::text(words);
    if (chance < 72)
        return file(words);
    if (chance < 80)
        return rare(words);
    if (chance < 86 && !lastReceived.isEmpty() && provider != Provider::Lipachat) {
        GuestMessage reply = GuestMessage::text(words);
        reply.replyTo = lastReceived;
        return reply;
    }
    if (chance < 92) {
        GuestMessage pressed
            = below(2) == 0 ? GuestMessage::press(u"yes"_s, words) : GuestMessage::choose(u"room:3"_s, words);
        pressed.replyTo = provider == Provider::Lipachat ? QString() : lastReceived;
        return pressed;
    }
    if (chance < 96 && provider == Provider::Meta) {
        GuestMessage contacts;
        contacts.type = u"contacts"_s;
        contacts.content = Json::array().append(contactCard(words));
        return contacts;
    }
    return GuestMessage::text(words);
}

} // namespace bellhop::sim
