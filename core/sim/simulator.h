// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sim/faults.h"
#include "core/sim/guest.h"
#include "core/sim/guest_message.h"
#include "core/sim/ledger.h"
#include "core/sim/script.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace bellhop::sim {

/// Twilio's side. Switched on by an auth token.
struct TwilioOptions {
    QString accountSid = QStringLiteral("AC00000000000000000000000000000001");
    QByteArray authToken; ///< Signs the webhooks, and with the account's SID opens the API.
    QString sender = QStringLiteral("+14155550100"); ///< The hotel's number.
    /// Of guests' messages. A fragment says how often it is tried again ("#rc=5&rp=all"), as Twilio documents.
    QByteArray webhookUrl;
    QByteArray fallbackUrl; ///< Told when webhookUrl fails for good; empty: nobody.
    /// The address that the world sees, when `relayUrl` is where the relay really listens: webhooks are signed for the
    /// one and sent to the other. Both empty: the same.
    QByteArray publicUrl;
    QByteArray relayUrl;
    bool mediaNeedsLogin = false; ///< "HTTP basic auth for media".
};

/// Lipachat's side. Switched on by an API key.
struct LipachatOptions {
    QByteArray apiKey;
    QString phone = QStringLiteral("254711000100"); ///< The hotel's number.
    QByteArray webhookUrl; ///< With its secret path. Nothing is signed.
};

struct SimulatorOptions {
    QByteArray webhookUrl; ///< May be set later; webhooks wait for it.
    QByteArray appSecret; ///< Signs the webhooks.
    QByteArray verifyToken; ///< For the check of the webhook address.
    QByteArray accessToken; ///< What the API demands.
    QString phoneNumberId = QStringLiteral("100200300400500");
    QString businessAccountId = QStringLiteral("200300400500600");
    QString appId = QStringLiteral("500600700800900"); ///< Of the access token.
    QString displayPhone = QStringLiteral("15550100100");
    TwilioOptions twilio;
    LipachatOptions lipachat;
    QString listen = QStringLiteral("127.0.0.1:0");
    quint32 seed = 1; ///< Of everything that happens by chance.
    double speed = 1; ///< Divides every waiting time: statuses, typing, patience, retries.
    milliseconds sentAfter{200}; ///< "sent", after the message was accepted; then "delivered" and "read".
    milliseconds deliveredAfter{600};
    milliseconds readAfter{2'500};
    int sendsPerSecond = 80; ///< Per provider; beyond: 130429 and its like. 0: no limit.
    /// Messages to one guest at once; then one in six seconds (divided by the speed): 131056 and its like. 0: no limit.
    int pairBurst = 45;
    int batch = 1; ///< Updates in one webhook at most.
    bool allowPlainHttp = false; ///< For webhooks and media links with http:// beyond this machine.
    std::shared_ptr<const Clock> clock; ///< Times in webhooks and the 24-hour window; null: the system's.
    /// A guest received a message. On another thread; must not block.
    std::function<void(const Ledger::Received &, const Guest &)> onReceived;
    /// A guest wrote, by hand or by script. As above.
    std::function<void(const Ledger::Written &, const Guest &)> onWritten;
};

/// Who writes.
struct GuestCard {
    Provider provider = Provider::Meta;
    QString phone; ///< Digits. A new number is a new guest.
    QString name; ///< Empty: as before.
    QString userName;
    bool hidesPhone = false;
    bool isUnreachable = false;
};

/// WhatsApp in a box: speaks the APIs of Meta, Twilio and Lipachat over real HTTP, plays guests, signs and retries
/// webhooks, makes mistakes on order and keeps books. Owns the threads of its HTTP server, HTTP clients and timer.
/// Every method from any thread, except from the callbacks. README.md describes paths, scripts and faults.
class Simulator final
{
public:
    explicit Simulator(SimulatorOptions options);
    ~Simulator();
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    /// Opens the APIs; the address, "http://127.0.0.1:40123": Meta's API is there and below /meta, the others are below
    /// /twilio and /lipachat.
    [[nodiscard]] Result<QString> start();
    /// By which address the relay reaches the APIs, when not directly: links to files lead there.
    void setKnownAs(const QByteArray &address);
    void setWebhookUrl(const QByteArray &url, Provider provider = Provider::Meta);
    /// The check of the webhook address, as Meta does it. Blocks up to 10 s.
    [[nodiscard]] Status subscribe();
    void setFaults(const Faults &faults);
    /// Replaces all that went wrong before.
    void setFaultPlan(const FaultPlan &plan);

    /// What a guest types; the message's id. Meta.
    QString guestWrites(const QString &phone, const QString &name, const QString &text);
    /// Any kind of message. Meta.
    QString guestSends(const QString &phone, const QString &name, const GuestMessage &message);
    /// Any kind of message on any provider.
    QString guestSends(const GuestCard &guest, const GuestMessage &message);
    /// A guest has another number from now on, and the same conversation.
    void guestChangesNumber(Provider provider, const QString &from, const QString &to);
    /// A guest plays the script; their number. Several may play the same one.
    QString play(const Script &script, Provider provider = Provider::Meta);
    /// Scripts that are not at their end, or whose guests are still typing.
    [[nodiscard]] int playing() const;
    /// Signed bytes of any kind to Meta's webhook.
    void postRaw(const QByteArray &body);
    /// What a provider does by itself: {"provider", "template" …} or {"provider", "field", "value"} or {"echo" …}.
    /// Format: README.md, POST /events.
    [[nodiscard]] Status happen(const Json &event);

    [[nodiscard]] Ledger ledger() const;
    /// Ends everything within a few seconds. Final.
    void stop();

    class Core;

private:
    std::unique_ptr<Core> m_core;
};

} // namespace bellhop::sim
