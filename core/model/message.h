// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace bellhop {

/// Stored as this number. A note is seen by colleagues only.
enum class Direction { In = 0, Out = 1, Note = 2 };
enum class AuthorKind { Guest, Agent, Ai, System };
enum class MessageKind {
    Text,
    Image,
    Video,
    Audio,
    Document,
    Sticker,
    Location,
    Contacts,
    Reaction,
    Button,
    Interactive,
    Template,
    Order,
    System,
    Unsupported,
};
/// How far a message of ours got; stored as this number, only ever raised (DESIGN §4.10). Failure stands beside it: a
/// message can be refused on one device and reach another.
enum class DeliveryStage { Queued = 0, Accepted = 1, Sent = 2, Delivered = 3, Read = 4, Played = 5 };

QLatin1String toWire(Direction direction);
QLatin1String toWire(AuthorKind author);
std::optional<AuthorKind> authorKindFromWire(QStringView text);
QLatin1String toWire(MessageKind kind);
std::optional<MessageKind> messageKindFromWire(QStringView text);
QLatin1String toWire(DeliveryStage stage);
std::optional<DeliveryStage> deliveryStageFromWire(QStringView text);

/// What the tick of a message of ours may say. Never flattering: Unknown when nobody can tell whether it was sent.
enum class Tick { Queued, Accepted, Sent, Delivered, Read, Played, Failed, Unknown };

/// The tick for what is stored. A failure report does not take back a delivery that was reported too.
[[nodiscard]] Tick tickOf(DeliveryStage stage, bool failed, bool unknown);

} // namespace bellhop
