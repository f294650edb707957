// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/people.h"

#include <QByteArray>
#include <QDate>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace bellhop {

/// Who may hear an item of a property's knowledge.
enum class Audience {
    Public, ///< Whoever asks.
    Stay, ///< Guests whose stay the booking system confirms.
};
[[nodiscard]] QLatin1String toWire(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromWire(QStringView word);

/// How far the booking system has confirmed that a guest has a stay; each holds what stands before it.
enum class StayStanding {
    Unknown, ///< Not confirmed: hears what is public.
    Coming, ///< Has a booking that is not over.
    InHouse, ///< From the day of arrival to the day of leaving: hears access codes too.
};

/// The subject of items that open doors; items about it are access codes, whether marked or not.
inline constexpr QLatin1String kAccessTopic{"access_code"};

/// One thing that a property tells its guests, in the languages it was written in. A plain value.
struct KnowledgeItem {
    QString topic; ///< One of ai::KnowledgeTopics: "breakfast". Empty: found by its own words only.
    std::map<QString, QStringList> cues; ///< By language: words and phrases a question about it has.
    std::map<QString, QString> answers; ///< By language, at least one.
    std::map<QString, QString> titles = {}; ///< By language, for each answer.
    QString name = {}; ///< `[a-z0-9][a-z0-9_-]{0,39}`, unique in the property.
    qint64 id = 0; ///< 0: not stored.
    PropertyId property = {};
    Audience audience = Audience::Public;
    bool accessCode = false; ///< Opens a door: never public, and only told to guests in the house.
    bool active = true; ///< Else it is kept, and told to nobody.
    qint64 version = 0; ///< Rises with each change; 0: not stored.
    QDate validFrom = {}; ///< At the property; it holds on that day already. Null: always has.
    QDate validUntil = {}; ///< It holds on that day still. Null: without an end.
    [[nodiscard]] bool opensDoors() const { return accessCode || topic == kAccessTopic; }
    /// In that language, else in any other that has a title, else the name.
    [[nodiscard]] QString titleIn(const QString &language) const;
    bool operator==(const KnowledgeItem &) const = default;
};

/// Whether such a guest may hear it. The one place of this rule.
[[nodiscard]] bool mayHear(const KnowledgeItem &item, StayStanding standing);

/// Whether it is told at all on that day at the property.
[[nodiscard]] bool isInForce(const KnowledgeItem &item, QDate today);

/// Whether whoever asks hears something that reads like a door code or a password, though the item is not marked as
/// one.
[[nodiscard]] bool givesCodeAway(const KnowledgeItem &item);

/// Who may write it; everybody else reads.
[[nodiscard]] constexpr bool canChangeKnowledge(Role role)
{
    return role != Role::Agent;
}

/// What makes it no item, as a sentence; empty when nothing does. An access code that is public is one.
[[nodiscard]] QString faultOf(const KnowledgeItem &item);

/// `{"items":[{"name":"breakfast","topic":"breakfast","audience":"public","access_code":false,"active":true,
/// "texts":[{"language":"en","title":"Breakfast","answer":"From 7 to 10.","ask":["is breakfast included"]}]}]}`. A list
/// alone or one item alone will do. `valid_from` and `valid_until`: "2026-12-24". `version`, where given, is the one
/// that the writer has seen. BadData names the item and what is wrong with it.
[[nodiscard]] Result<std::vector<KnowledgeItem>> knowledgeFromJson(QByteArrayView json);
/// One of them.
[[nodiscard]] Result<KnowledgeItem> knowledgeItemFromJson(const Json &json);
[[nodiscard]] Json toJson(const KnowledgeItem &item);
/// The same list, as people read it.
[[nodiscard]] QByteArray knowledgeToJson(const std::vector<KnowledgeItem> &items);

} // namespace bellhop
