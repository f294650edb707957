// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/net/http_client.h"

namespace bellhop::connect {

/// Where a QloApps shop is, and with which key its web service is asked.
struct QloAppsSettings {
    QString url; ///< Of the shop: "https://hotel.example".
    QByteArray key;
    qint64 hotel = 1; ///< Its number there.
    QString source = QStringLiteral("whatsapp"); ///< Where bookings say they come from.
    milliseconds answerWithin{20'000}; ///< One request.
};

/// Requests to the web service of QloApps 1.6, as it answers on the wire. Blocks; any thread.
///
/// Errors: Network, Timeout (not reached), Unauthorised (the key), NotFound, Refused (a rule of the shop, its last
/// message in `detail`), OutcomeUnknown (whatever was sent may have been carried out: also for answers that are no
/// JSON, as 200 "Fatal error" and an empty 500).
class QloAppsLink final
{
public:
    explicit QloAppsLink(QloAppsSettings settings);

    /// `what`: "hotel_room_types?display=full", brackets unescaped.
    [[nodiscard]] Result<Json> get(const QString &what) const;
    /// JSON where the shop reads it (bookings), XML elsewhere.
    [[nodiscard]] Result<Json> post(const QString &resource, const QByteArray &body) const;

    [[nodiscard]] const QloAppsSettings &settings() const { return m_settings; }

private:
    [[nodiscard]] Result<Json> send(net::ClientRequest request, const QString &what) const;

    const QloAppsSettings m_settings;
    mutable net::HttpClient m_client;
};

/// An amount as the shop writes it, a number or a text, in thousandths.
[[nodiscard]] qint64 thousandthsOf(const Json &json, QLatin1String key);
/// An answer's list: also `[]`, which the shop writes instead of an empty list.
[[nodiscard]] std::vector<Json> listOf(const Json &answer, QLatin1String key);

} // namespace bellhop::connect
