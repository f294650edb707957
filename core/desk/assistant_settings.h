// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/db/database.h"
#include "core/desk/admin.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace bellhop::desk {

/// What the assistant does on a channel account.
enum class AssistantMode {
    Off, ///< Reads, says nothing.
    Draft, ///< Suggests to agents.
    Automatic, ///< Answers.
    Shadow, ///< Decides and stores what it would have said; nobody sees it in the chat.
};
[[nodiscard]] QLatin1String toWire(AssistantMode mode);
[[nodiscard]] std::optional<AssistantMode> assistantModeFromWire(QStringView word);

/// How the assistant speaks for a property, and with which booking system.
struct AssistantProperty {
    PropertyId id;
    QString name;
    QString language; ///< "en"
    QString zone = {}; ///< IANA.
    QString system; ///< "demo", "qloapps"; empty: none, bookings are a colleague's work.
    QString url; ///< Of the booking system.
    QString hotel; ///< Its number there.
    QByteArray sealedKey;
    bool introducesItself = true;
    QString hours; ///< "08:00-22:00", local; empty: always.
    QMap<QString, QString> texts; ///< "greeting:en" → text. Kinds: kAssistantTexts.
    bool operator==(const AssistantProperty &) const = default;
};

/// What a property may say in its own words: first of all, and instead of an answer outside its hours.
inline constexpr std::array kAssistantTexts{"introduction", "greeting", "out_of_hours"};

struct AssistantChannel {
    ChannelId id;
    QString name;
    QString property;
    AssistantMode mode = AssistantMode::Off;
};

struct AssistantSettings {
    std::vector<AssistantChannel> channels;
    std::vector<AssistantProperty> properties;
    Instant now; ///< The database's.
};

// Any thread; blocking. Each change writes its audit row; running relays take it up within seconds.
Result<AssistantSettings> assistantSettings(db::Database &database);
/// NotFound without a channel of that name.
Status setAssistantMode(db::Database &database, const QString &channel, AssistantMode mode);
/// `name`: "system", "url", "hotel", "introduce" ("1" or "0"), "hours". BadData for another name or a value that makes
/// no sense.
Status setAssistantProperty(db::Database &database, PropertyId property, const QString &name, const QString &value);
Status setAssistantKey(db::Database &database, PropertyId property, const QByteArray &key, const Seal &seal);
[[nodiscard]] QString assistantKeyContext(PropertyId property);
/// Part of resealSecrets(): the keys of booking systems; their number.
Result<int> resealAssistantKeys(db::Connection &connection, const Unseal &unseal, const Seal &seal);
/// An empty text removes it.
Status setAssistantText(
    db::Database &database, PropertyId property, const QString &kind, const QString &language, const QString &text);

} // namespace bellhop::desk
