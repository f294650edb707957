// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/outgoing.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bellhop {

/// Somebody's card, as guests share them and as we send them.
struct ContactCard {
    struct Line {
        QString value; ///< As it was written: "+254 733 000 300".
        QString type; ///< "CELL", "WORK", ...; empty when not told.
        QString waId; ///< Phones only: digits, when the number is on WhatsApp.
        bool operator==(const Line &) const = default;
    };
    QString name;
    QString company;
    QString birthday; ///< "1987-02-28" or as it was sent.
    std::vector<Line> phones;
    std::vector<Line> emails;
    std::vector<Line> urls;
    std::vector<Line> addresses; ///< One line each.
    bool shared = false; ///< The guest's own card, sent when asked for it.
    bool operator==(const ContactCard &) const = default;
};

/// What a guest chose from what we offered.
struct Choice {
    enum class Kind {
        Button,
        Row, ///< Of a list.
        QuickReply, ///< A template's button.
        Form, ///< A flow that was filled in.
    };
    Kind kind = Kind::Button;
    QString id; ///< Ours, as it was sent.
    QString title;
    QString description;
    QString form; ///< The form's answers: JSON as the provider sent it, perhaps not valid.
    bool operator==(const Choice &) const = default;
};

struct OrderLine {
    QString productId;
    double quantity = 1;
    std::optional<double> price; ///< Of one, in `currency`.
    QString currency; ///< ISO 4217.
    bool operator==(const OrderLine &) const = default;
};

/// A cart that a guest sent.
struct Order {
    QString catalogId;
    QString note;
    std::vector<OrderLine> lines;
    bool operator==(const Order &) const = default;
};

/// The advertisement or post by which a guest came.
struct AdReferral {
    QString sourceType; ///< "ad" or "post".
    QString sourceId;
    QString sourceUrl;
    QString headline;
    QString body;
    QString mediaType; ///< "image", "video" or empty.
    QString mediaUrl;
    QString clickId; ///< `ctwa_clid`.
    QString welcome; ///< The greeting that the ad showed.
    bool operator==(const AdReferral &) const = default;
};

/// What the provider says of a guest's identity. The old value is the sender's when the provider names none.
struct SystemChange {
    enum class Kind {
        Phone,
        UserId,
        Device, ///< Another device or person behind the same number.
        Other,
    };
    Kind kind = Kind::Other;
    QString before; ///< Digits or user id; empty when not told.
    QString after;
    bool operator==(const SystemChange &) const = default;
};

struct QuotedProduct {
    QString catalogId;
    QString productId;
    bool operator==(const QuotedProduct &) const = default;
};

/// What a message holds beside its text: at most a few of these. One JSON form to store, to send and to show it.
struct MessageContent {
    std::optional<Place> place;
    std::vector<ContactCard> contacts;
    std::optional<Choice> choice;
    std::optional<Order> order;
    std::optional<AdReferral> referral;
    std::optional<SystemChange> change;
    std::optional<QuotedProduct> product;
    QString unsupported; ///< The provider's word for what it did not pass on: "poll_creation".
    bool forwardedOften = false;
    bool noPreview = false; ///< Text of ours: a link in it is not unfolded.
    std::optional<OutgoingMedia> media;
    std::optional<Interactive> interactive;
    std::optional<TemplateUse> templateUse;
    [[nodiscard]] bool isEmpty() const { return *this == MessageContent(); }
    bool operator==(const MessageContent &) const = default;
};

/// The file that a message of ours carries, wherever in it: beside a text, above choices or at a template's top. A
/// message has one at most. Null: none.
[[nodiscard]] OutgoingMedia *fileOf(MessageContent &content);
[[nodiscard]] const OutgoingMedia *fileOf(const MessageContent &content);

/// The JSON object of a content; "{}" for an empty one. Never holds the provider's upload id or a signed link of ours:
/// they are made anew for each attempt.
[[nodiscard]] QByteArray contentToJson(const MessageContent &content);
/// BadData for what is no such object, is larger than 256 KB or holds a word or value out of range. Unknown members are
/// left out.
[[nodiscard]] Result<MessageContent> contentFromJson(QByteArrayView json);

QLatin1String toWire(Choice::Kind kind);
std::optional<Choice::Kind> choiceKindFromWire(QStringView text);
QLatin1String toWire(SystemChange::Kind kind);
std::optional<SystemChange::Kind> systemChangeKindFromWire(QStringView text);

} // namespace bellhop
