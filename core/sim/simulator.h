// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sim/faults.h"
#include "core/sim/ledger.h"
#include "core/sim/meta_payloads.h"
#include "core/sim/script.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace bellhop::sim {

struct SimulatorOptions {
    QByteArray webhookUrl; ///< May be set later; webhooks wait for it.
    QByteArray appSecret; ///< Signs the webhooks.
    QByteArray verifyToken; ///< For the check of the webhook address.
    QByteArray accessToken; ///< What the API demands.
    QString phoneNumberId = QStringLiteral("100200300400500");
    QString listen = QStringLiteral("127.0.0.1:0");
    double speed = 1; ///< Divides every waiting time: statuses, typing, patience, retries.
    milliseconds sentAfter{200}; ///< "sent", after the message was accepted; then "delivered" and "read".
    milliseconds deliveredAfter{600};
    milliseconds readAfter{2'500};
    int sendsPerSecond = 80; ///< Beyond: 130429. 0: no limit.
    int batch = 1; ///< Updates in one webhook at most.
    bool allowPlainHttp = false; ///< For a webhook with http:// beyond this machine.
    std::shared_ptr<const Clock> clock; ///< Times in webhooks and the 24-hour window; null: the system's.
    /// A guest received a message. On another thread; must not block.
    std::function<void(const Ledger::Received &, const Guest &)> onReceived;
    /// A guest wrote, by hand or by script. As above.
    std::function<void(const Ledger::Written &, const Guest &)> onWritten;
};

/// WhatsApp in a box: speaks Meta's API over real HTTP, plays guests, signs and retries webhooks, makes mistakes on
/// order and keeps books. Owns the threads of its HTTP server, HTTP client and timer. Every method from any thread,
/// except from the callbacks. README.md describes scripts and faults.
class Simulator final
{
public:
    explicit Simulator(SimulatorOptions options);
    ~Simulator();
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    /// Opens the API; the address for ChannelSettings::apiBase, "http://127.0.0.1:40123".
    [[nodiscard]] Result<QString> start();
    void setWebhookUrl(const QByteArray &url);
    /// The check of the webhook address, as Meta does it. Blocks up to 10 s.
    [[nodiscard]] Status subscribe();
    void setFaults(const Faults &faults);

    /// What a guest types; the wamid. A new number is a new guest.
    QString guestWrites(const QString &phone, const QString &name, const QString &text);
    /// Any kind of message.
    QString guestSends(const QString &phone, const QString &name, const GuestMessage &message);
    /// A guest plays the script; their number. Several may play the same one.
    QString play(const Script &script);
    /// Scripts that are not at their end, or whose guests are still typing.
    [[nodiscard]] int playing() const;
    /// Signed bytes of any kind to the webhook.
    void postRaw(const QByteArray &body);

    [[nodiscard]] Ledger ledger() const;
    /// Ends everything within a few seconds. Final.
    void stop();

    class Core;

private:
    std::unique_ptr<Core> m_core;
};

} // namespace bellhop::sim
