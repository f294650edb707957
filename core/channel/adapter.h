// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/inbound.h"
#include "core/model/outbound.h"
#include "core/model/template_structure.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace bellhop::channel {

/// A header of a request or answer by name (any case); empty when absent.
using HeaderGetter = std::function<QByteArray(QByteArrayView name)>;

/// A request of a provider to `/webhook/NAME` and what is under it, as it came.
struct WebhookRequest {
    QByteArray suffix; ///< After "/webhook/NAME": empty, "/status", "/SECRET"; percent escapes untouched.
    QByteArray query; ///< Raw, without '?'.
    QByteArrayView body; ///< Outlives the request.
    HeaderGetter header; ///< May be empty for parse().
    QString peerAddress; ///< Of the one who called, behind trusted proxies; "203.0.113.7" or "2001:db8::7".
};

/// A query parameter, decoded ("%2E" and '+'); nothing when absent.
[[nodiscard]] std::optional<QByteArray> queryValue(QByteArrayView query, QByteArrayView name);

/// A request to a provider, ready to be sent as it is. Holds secrets in its headers: never logged.
struct HttpCall {
    QByteArray method;
    QByteArray url; ///< Absolute.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// What came back.
struct HttpAnswer {
    int status = 0;
    HeaderGetter header;
    QByteArrayView body;
};

/// A request whose body is `head`, the file's bytes and `tail`, so that a file need not be in memory; `call.body` is
/// empty.
struct UploadCall {
    HttpCall call;
    QByteArray head;
    QByteArray tail;
};

/// Where a file of a guest is.
struct MediaPlace {
    QString url; ///< For buildMediaFetch; may lack the provider's host.
    QString mimeType;
    QString sha256; ///< As the provider sends it: base64 or hex.
    qint64 bytes = 0; ///< 0: not told.
};

/// How a file may be fetched.
enum class FetchRule {
    Refused, ///< Not the provider's, not public, not https: do not touch it.
    Plain, ///< Without credentials.
    WithCredentials,
};

/// One page of templates; `next` asks for the one after it, empty on the last.
struct TemplatePage {
    std::vector<ProviderTemplate> templates;
    QString next;
    int unreadable = 0; ///< Left out because they could not be understood.
};

/// What a provider made of a new or changed template.
struct TemplateReceipt {
    QString providerId; ///< Empty when not told.
    QString status; ///< As in ProviderTemplate; empty when not told.
    QString category;
    bool needsSubmit = false; ///< Twilio: made, but buildTemplateSubmit still asks WhatsApp for its approval.
};

/// The example file of a template's heading on its way to the provider, which reviews the template by it.
struct SampleUpload {
    OutgoingMedia file;
    QByteArray bytes;
    QString app; ///< Meta: of the channel's token.
    QString session; ///< Meta: opened for this file.
    QString sample; ///< What TemplateStructure::headerSample becomes; set once it is there.
};

/// Which part of a provider's list of messages.
struct PullQuery {
    bool outbound = false; ///< Twilio lists both directions apart; Lipachat ignores it.
    Instant since; ///< Overlap included.
    QString page; ///< `next` of the page before; empty for the first.
};

/// One page of the provider's list, as what webhooks would have told. Repeats are expected and harmless.
struct PullPage {
    std::vector<InboundItem> items;
    std::vector<ListedSend> sends; ///< Twilio.
    QString next; ///< Empty when there is no older page or this one reached `since`.
    int unreadable = 0; ///< Entries that could not be understood: their items are poisoned.
};

/// What one provider's API means, without any I/O: bytes to events, messages to requests, answers to outcomes. Adapters
/// have no state; any thread. What a provider has no way for is Refused with a sentence for the agent.
/// Errors of read…: Network (try later), Timeout (too fast: wait), Unauthorised (renew the credentials), NotFound,
/// Refused (for good), BadData (the answer makes no sense). `detail` holds the provider's code.
class Adapter
{
public:
    virtual ~Adapter() = default;

    /// Whether the channel has a door at this place under its name ("" or "/status", ...): 404 otherwise.
    [[nodiscard]] virtual bool hasDoor(const ChannelSettings &settings, QByteArrayView suffix) const;

    /// The body of the 200 for a GET: the provider's check of a new webhook address. Errors: BadData is a 400,
    /// everything else a 403.
    [[nodiscard]] virtual Result<QByteArray> answerHandshake(
        const ChannelSettings &settings, const WebhookRequest &request) const = 0;

    /// Whether the provider itself sent exactly this. False without the secrets it takes.
    [[nodiscard]] virtual bool isAuthentic(const ChannelSettings &settings, const WebhookRequest &request) const = 0;

    /// Takes one POST apart; a part that cannot be understood becomes a PoisonedItem and leaves the others alone. Each
    /// item's `raw` is a body of its own, JSON: parsing it again (suffix and query empty) gives that one item. BadData
    /// when the body is nothing that this provider sends.
    [[nodiscard]] virtual Result<InboundDelivery> parse(
        const ChannelSettings &settings, const WebhookRequest &request) const = 0;
    [[nodiscard]] Result<InboundDelivery> parse(const ChannelSettings &settings, QByteArrayView body) const
    {
        return parse(settings, WebhookRequest{{}, {}, body, {}, {}});
    }

    /// The request that sends a message. BadData or Refused (for the agent) when it cannot be sent on this channel or
    /// breaks its limits (core/model/send_limits.h).
    [[nodiscard]] virtual Result<HttpCall> buildSend(
        const ChannelSettings &settings, const OutboundMessage &message) const = 0;

    /// What the answer to buildSend's request says. `Unknown` for an answer that leaves open whether it was sent.
    [[nodiscard]] virtual SendOutcome readSendAnswer(
        int httpStatus, const HeaderGetter &header, QByteArrayView body) const = 0;

    /// What an error code means, in an answer or in a status.
    [[nodiscard]] virtual ErrorMeaning errorMeaning(const QString &code) const = 0;

    [[nodiscard]] virtual Result<HttpCall> buildReadMark(const ChannelSettings &settings, const ReadMark &mark) const;

    /// Uploads a file, for OutgoingMedia::providerId. Providers without uploads fetch a link.
    [[nodiscard]] virtual Result<UploadCall> buildUpload(
        const ChannelSettings &settings, const OutgoingMedia &media) const;
    /// The provider's id of the upload.
    [[nodiscard]] virtual Result<QString> readUpload(const HttpAnswer &answer) const;

    /// Asks where a guest's file is now. Providers that tell the address in the webhook refuse.
    [[nodiscard]] virtual Result<HttpCall> buildMediaLookup(
        const ChannelSettings &settings, const QString &providerMediaId) const;
    [[nodiscard]] virtual Result<MediaPlace> readMediaLookup(const HttpAnswer &answer) const;
    /// Whether an address of a guest's file may be fetched, looking at nothing but the address. Asked again for every
    /// redirect; who connects also refuses private addresses behind a name.
    [[nodiscard]] virtual FetchRule mayFetchFrom(const ChannelSettings &settings, const QString &url) const = 0;
    /// The request for a file, with credentials only where mayFetchFrom says so.
    [[nodiscard]] Result<HttpCall> buildMediaFetch(const ChannelSettings &settings, const QString &url) const;

    [[nodiscard]] virtual Result<HttpCall> buildTemplateList(
        const ChannelSettings &settings, const QString &page) const;
    [[nodiscard]] virtual Result<TemplatePage> readTemplateList(const HttpAnswer &answer) const;
    [[nodiscard]] virtual Result<HttpCall> buildTemplateCreate(
        const ChannelSettings &settings, const TemplateDraft &draft) const;
    [[nodiscard]] virtual Result<HttpCall> buildTemplateEdit(
        const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const;
    [[nodiscard]] virtual Result<HttpCall> buildTemplateDelete(
        const ChannelSettings &settings, const ProviderTemplate &which) const;
    /// Twilio: asks WhatsApp to approve what was created.
    [[nodiscard]] virtual Result<HttpCall> buildTemplateSubmit(
        const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const;
    /// The next request that brings an example file there, until readSample() knows its `sample`. Providers whose
    /// examples are links refuse.
    [[nodiscard]] virtual Result<HttpCall> buildSample(
        const ChannelSettings &settings, const SampleUpload &upload) const;
    [[nodiscard]] virtual Result<SampleUpload> readSample(SampleUpload upload, const HttpAnswer &answer) const;
    /// The answer to create, edit, delete and submit.
    [[nodiscard]] virtual Result<TemplateReceipt> readTemplateAnswer(const HttpAnswer &answer) const;

    /// Asks how the number stands: its quality, its limits. Providers that do not tell refuse.
    [[nodiscard]] virtual Result<HttpCall> buildNumberLookup(const ChannelSettings &settings) const;
    [[nodiscard]] virtual Result<NumberNews> readNumberLookup(const HttpAnswer &answer) const;

    /// Asks for messages that webhooks may have missed.
    [[nodiscard]] virtual Result<HttpCall> buildPull(const ChannelSettings &settings, const PullQuery &query) const;
    [[nodiscard]] virtual Result<PullPage> readPull(
        const ChannelSettings &settings, const PullQuery &query, const HttpAnswer &answer) const;

    /// Whether a simple request (read mark, template change) worked.
    [[nodiscard]] Status readDone(const HttpAnswer &answer) const;

protected:
    /// An address as a provider wrote it, with the host where it left that out.
    [[nodiscard]] virtual QString absoluteMediaUrl(const ChannelSettings &settings, const QString &url) const;
    /// The headers that authorise a request of this channel.
    [[nodiscard]] virtual std::vector<std::pair<QByteArray, QByteArray>> credentials(
        const ChannelSettings &settings) const = 0;
    /// What an answer that is no success says, in a provider's own words.
    [[nodiscard]] virtual Error failureOf(const HttpAnswer &answer) const = 0;
};

/// The adapter of a provider.
[[nodiscard]] const Adapter &adapterFor(Provider provider);

} // namespace bellhop::channel
