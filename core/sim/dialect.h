// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/sim/guest.h"
#include "core/sim/guest_message.h"
#include "core/sim/media_shelf.h"
#include "core/sim/send_request.h"
#include "core/sim/webhook_sender.h"

#include <optional>

namespace bellhop::sim {

struct SimulatorOptions;

/// One request to a provider's API.
struct Call {
    net::HttpRequest request;
    QByteArray path; ///< Without the provider's prefix, "/v26.0/…".
    QByteArray base; ///< What leads to the provider as the caller reached it: "http://127.0.0.1:8090/meta".
    FaultSet faults;
    net::HttpServer::Respond respond; ///< Faults of the answer are in it.
};

/// What a provider calls the things that any provider refuses, and whether it says so at once or by a status.
struct RefusalCodes {
    int tokenExpired = 0;
    int tooFast = 0;
    int tooFastToOne = 0;
    int windowClosed = 0;
    int unreachable = 0; ///< Always by a status, but for a user id that nobody has.
    int badMedia = 0; ///< Always by a status.
    int unavailable = 0;
    bool windowAtOnce = true;
    bool tooFastToOneAtOnce = true;
    int optedOut = 0; ///< 0: words of guests stop nothing at this provider.
};

/// What happened to a message of the business.
struct StatusReport {
    SendRequest message;
    Guest guest;
    QString status; ///< sent, delivered, read, played, failed
    int errorCode = 0; ///< With "failed".
    Instant at;
};

/// What a dialect may ask of the simulator. Every method from any thread; none while a dialect holds a lock of its own.
class Exchange
{
public:
    virtual ~Exchange() = default;
    /// A valid message: refused by the rules that all providers have, or accepted; answered either way. True when
    /// accepted.
    virtual bool send(Provider provider, const SendRequest &request, const Call &call) = 0;
    /// Marks a guest's message as read; false when no guest wrote it.
    virtual bool markRead(Provider provider, const QString &id, bool typing) = 0;
    /// Something that concerns no message; at its place among the webhooks.
    virtual void tell(Provider provider, Webhook webhook) = 0;
    /// As tell(), after a time that the simulator's speed divides.
    virtual void tellLater(Provider provider, milliseconds after, std::function<std::optional<Webhook>()> make) = 0;
    /// The message is known: written by a guest, or received by one.
    [[nodiscard]] virtual bool knows(Provider provider, const QString &id) const = 0;
    /// By phone or user id.
    [[nodiscard]] virtual std::optional<Guest> guest(Provider provider, const QString &phoneOrUserId) const = 0;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual MediaShelf &media() = 0;
    [[nodiscard]] virtual QByteArray address() const = 0; ///< "http://127.0.0.1:8090"
};

/// One provider's API and webhooks. Requests come from the HTTP server's thread, webhooks are made on several; what a
/// dialect keeps is behind its own lock.
class Dialect
{
public:
    virtual ~Dialect() = default;
    [[nodiscard]] virtual Provider provider() const = 0;
    /// What a request is for, before anything is done.
    [[nodiscard]] virtual Operation operationOf(const net::HttpRequest &request, const QByteArray &path) const = 0;
    /// Answers once, now or later.
    virtual void handle(const Call &call) = 0;

    [[nodiscard]] virtual const RefusalCodes &codes() const = 0;
    [[nodiscard]] virtual net::HttpResponse refusal(int code, const QString &details = {}) const = 0;
    /// The message is accepted: what is answered.
    [[nodiscard]] virtual net::HttpResponse accepted(const SendRequest &request, const Guest &guest) = 0;

    [[nodiscard]] virtual QString newId(const GuestMessage &message) const = 0;
    /// Nothing when this provider does not pass that on.
    [[nodiscard]] virtual std::optional<Webhook> inbound(
        const Guest &guest, const GuestMessage &message, const QString &id, Instant at)
        = 0;
    /// Nothing when nobody asked for it.
    [[nodiscard]] virtual std::optional<Webhook> status(const StatusReport &report) = 0;
    [[nodiscard]] virtual WebhookManners manners() const = 0;
    /// What the provider does by itself: what tells of it, or nothing; NotFound, BadData.
    [[nodiscard]] virtual Result<std::optional<Webhook>> happen(const Json &event) = 0;
};

[[nodiscard]] net::HttpResponse jsonResponse(int status, const Json &body);

/// The fields of a multipart/form-data body; empty when it is none.
struct FormPart {
    QByteArray name;
    QByteArray fileName;
    QByteArray contentType;
    QByteArray content;
};
[[nodiscard]] std::vector<FormPart> parseMultipart(const QByteArray &contentType, const QByteArray &body);

/// A path in parts: "/a/b" is a, b.
[[nodiscard]] QList<QByteArray> partsOf(const QByteArray &path);
[[nodiscard]] bool isDigits(const QString &text, qsizetype most = 20);
/// "wamid.…" of its kind, never the same twice.
[[nodiscard]] QString newWamid();

} // namespace bellhop::sim
