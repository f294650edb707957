// SPDX-License-Identifier: GPL-3.0-or-later
// Meta's POST /messages and media: what has to be looked up.
#include "core/sim/meta_dialect.h"

#include "core/sim/file_rules.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kUrlLife = std::chrono::minutes(5);
constexpr auto kUploadLife = std::chrono::hours(24 * 30);

MetaError noSuchMedia(const QString &type)
{
    return metaError(100, u"Param %1['id'] is not a valid whatsapp business account media attachment ID."_s.arg(type));
}

} // namespace

void MetaDialect::handleSend(const Call &call)
{
    auto parsed = readSend(call.request.body);
    if (const auto *error = std::get_if<MetaError>(&parsed)) {
        call.respond(error->toResponse());
        return;
    }
    if (const auto *read = std::get_if<MarkRead>(&parsed)) {
        const bool known = m_exchange.markRead(Provider::Meta, read->id, read->typing);
        call.respond(known ? jsonResponse(200, Json::object().set("success"_L1, true))
                           : metaError(100, u"There is no message with this message_id."_s).toResponse());
        return;
    }
    auto &send = std::get<MetaSend>(parsed);
    if (const auto error = complete(send)) {
        call.respond(error->toResponse());
        return;
    }
    send.request.id = newWamid();
    m_exchange.send(Provider::Meta, send.request, call);
}

/// What needs a look at the account: its own number, templates, files, the message reacted to.
std::optional<MetaError> MetaDialect::complete(MetaSend &send) const
{
    SendRequest &request = send.request;
    if (request.phone == m_number.displayPhone)
        return metaError(131021);
    if (request.type == "reaction"_L1 && !m_exchange.knows(Provider::Meta, request.replyTo))
        return metaError(131009, u"Param reaction['message_id'] is not a message of this conversation."_s);
    if (!request.isTemplate())
        return checkFiles(send);
    const auto filled = m_templates.fill(send.content);
    if (const auto *error = std::get_if<MetaError>(&filled))
        return *error;
    const auto &done = std::get<FilledTemplate>(filled);
    request.text = done.text;
    request.category = done.category;
    request.mediaId = done.mediaId;
    request.mediaLink = done.mediaLink;
    if (done.category == "authentication"_L1 && request.phone.isEmpty())
        return metaError(131062);
    const auto guest = m_exchange.guest(Provider::Meta, request.phone.isEmpty() ? request.userId : request.phone);
    if (done.category == "marketing"_L1 && guest && guest->stoppedMarketing)
        return metaError(131050);
    return checkFiles(send);
}

std::optional<MetaError> MetaDialect::checkFiles(const MetaSend &send) const
{
    const QString &id = send.request.mediaId;
    if (!id.isEmpty() && !m_exchange.media().find(Provider::Meta, id, m_exchange.now()))
        return noSuchMedia(send.request.type);
    return std::nullopt;
}

void MetaDialect::upload(const Call &call)
{
    const auto parts = parseMultipart(call.request.header("Content-Type"), call.request.body);
    const auto part = [&parts](const char *name) -> const FormPart * {
        const auto found
            = std::find_if(parts.begin(), parts.end(), [name](const FormPart &p) { return p.name == name; });
        return found == parts.end() ? nullptr : &*found;
    };
    const FormPart *file = part("file");
    const FormPart *product = part("messaging_product");
    if (file == nullptr || product == nullptr || product->content != "whatsapp") {
        call.respond(metaError(100, u"The parameters messaging_product and file are required."_s).toResponse());
        return;
    }
    const FormPart *type = part("type");
    Medium medium;
    medium.provider = Provider::Meta;
    medium.mimeType
        = QString::fromUtf8(file->contentType.isEmpty() && type != nullptr ? type->content : file->contentType);
    if (const auto why = refusedType(Provider::Meta, medium.mimeType)) {
        call.respond(metaError(100, *why).toResponse());
        return;
    }
    if (file->content.size() > mostBytes(Provider::Meta, kindOfMime(medium.mimeType))) {
        call.respond(metaError(131053, u"The file is too large."_s).toResponse());
        return;
    }
    medium.id = QString::number(++m_lastMedia);
    medium.bytes = file->content;
    medium.fileName = QString::fromUtf8(file->fileName);
    medium.diesAt = m_exchange.now() + kUploadLife;
    m_exchange.media().put(medium);
    call.respond(jsonResponse(200, Json::object().set("id"_L1, medium.id)));
}

QByteArray MetaDialect::mediaUrl(const QByteArray &base, const Medium &medium, const char *source) const
{
    const Instant until = m_exchange.now() + kUrlLife;
    const QByteArray word = m_exchange.media().grant(Provider::Meta, medium.id, until);
    return base + "/whatsapp_business/attachments/?"
        + net::formEncoded({{"mid", medium.id.toLatin1()}, {"source", source},
            {"ext", QByteArray::number(until.ms / 1000)}, {"hash", word}});
}

void MetaDialect::lookUp(const Call &call, const Medium &medium)
{
    const QByteArray asked = call.request.queryValue("phone_number_id").value_or(QByteArray());
    if (!asked.isEmpty() && asked != m_number.phoneNumberId.toUtf8()) {
        call.respond(noSuchObject().toResponse());
        return;
    }
    QByteArray url = mediaUrl(call.base, medium, "getMedia");
    if (call.faults.has(FaultAction::Kind::ExpireMedia))
        url += "0"; // nobody was given that word
    if (const FaultAction *inward = call.faults.find(FaultAction::Kind::RedirectMedia))
        url = inward->text.toUtf8();
    const QByteArray digest
        = call.faults.has(FaultAction::Kind::CorruptMedia) ? QByteArray(64, '0') : medium.sha256().toHex();
    Json body = Json::object();
    body.set("messaging_product"_L1, "whatsapp"_L1).set("url"_L1, QString::fromUtf8(url));
    body.set("mime_type"_L1, medium.mimeType).set("sha256"_L1, QString::fromLatin1(digest));
    body.set("file_size"_L1, QString::number(medium.bytes.size()));
    call.respond(jsonResponse(200, body.set("id"_L1, medium.id)));
}

void MetaDialect::download(const Call &call)
{
    const QByteArray word = call.request.queryValue("hash").value_or(QByteArray());
    const auto medium = m_exchange.media().redeem(word, m_exchange.now());
    if (!medium)
        call.respond({404, "text/plain", "URL expired", {}});
    else
        call.respond(mediaAnswer(*medium, call.faults));
}

} // namespace bellhop::sim
