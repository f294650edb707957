// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/message.h"

#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr WireTable<Direction, 3> kDirections{{
    {Direction::In, "in"_L1},
    {Direction::Out, "out"_L1},
    {Direction::Note, "note"_L1},
}};
constexpr WireTable<AuthorKind, 4> kAuthors{{
    {AuthorKind::Guest, "guest"_L1},
    {AuthorKind::Agent, "agent"_L1},
    {AuthorKind::Ai, "ai"_L1},
    {AuthorKind::System, "system"_L1},
}};
constexpr WireTable<MessageKind, 15> kKinds{{
    {MessageKind::Text, "text"_L1},
    {MessageKind::Image, "image"_L1},
    {MessageKind::Video, "video"_L1},
    {MessageKind::Audio, "audio"_L1},
    {MessageKind::Document, "document"_L1},
    {MessageKind::Sticker, "sticker"_L1},
    {MessageKind::Location, "location"_L1},
    {MessageKind::Contacts, "contacts"_L1},
    {MessageKind::Reaction, "reaction"_L1},
    {MessageKind::Button, "button"_L1},
    {MessageKind::Interactive, "interactive"_L1},
    {MessageKind::Template, "template"_L1},
    {MessageKind::Order, "order"_L1},
    {MessageKind::System, "system"_L1},
    {MessageKind::Unsupported, "unsupported"_L1},
}};
constexpr WireTable<DeliveryStage, 6> kStages{{
    {DeliveryStage::Queued, "queued"_L1},
    {DeliveryStage::Accepted, "accepted"_L1},
    {DeliveryStage::Sent, "sent"_L1},
    {DeliveryStage::Delivered, "delivered"_L1},
    {DeliveryStage::Read, "read"_L1},
    {DeliveryStage::Played, "played"_L1},
}};
} // namespace

QLatin1String toWire(Direction direction)
{
    return wireWord(kDirections, direction);
}
QLatin1String toWire(AuthorKind author)
{
    return wireWord(kAuthors, author);
}
std::optional<AuthorKind> authorKindFromWire(QStringView text)
{
    return wireValue(kAuthors, text);
}
QLatin1String toWire(MessageKind kind)
{
    return wireWord(kKinds, kind);
}
std::optional<MessageKind> messageKindFromWire(QStringView text)
{
    return wireValue(kKinds, text);
}
QLatin1String toWire(DeliveryStage stage)
{
    return wireWord(kStages, stage);
}
std::optional<DeliveryStage> deliveryStageFromWire(QStringView text)
{
    return wireValue(kStages, text);
}

Tick tickOf(DeliveryStage stage, bool failed, bool unknown)
{
    if (failed && stage < DeliveryStage::Delivered)
        return Tick::Failed;
    switch (stage) {
    case DeliveryStage::Queued:
        return unknown ? Tick::Unknown : Tick::Queued;
    case DeliveryStage::Accepted:
        return Tick::Accepted;
    case DeliveryStage::Sent:
        return Tick::Sent;
    case DeliveryStage::Delivered:
        return Tick::Delivered;
    case DeliveryStage::Read:
        return Tick::Read;
    case DeliveryStage::Played:
        return Tick::Played;
    }
    return Tick::Unknown;
}

} // namespace bellhop
