// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/twilio_send.h"

#include "core/base/form.h"
#include "core/channel/answers.h"
#include "core/channel/reading.h"
#include "core/channel/twilio_errors.h"
#include "core/model/send_limits.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TwilioSend", text);
}

Result<QString> addressOf(const PersonRef &person)
{
    if (isPhone(person.phone))
        return u"whatsapp:+"_s + person.phone;
    if (!userIdOf(person.userId).isEmpty())
        return u"whatsapp:"_s + person.userId;
    return makeError(ErrorKind::BadData, tr("The guest has no WhatsApp address to write to."));
}

void add(FormFields &form, const char *name, const QString &value)
{
    if (!value.isEmpty())
        form.emplace_back(name, value.toUtf8());
}

Status addFile(const OutboundMessage &message, FormFields &form)
{
    const OutgoingMedia &media = *message.content.media;
    if (!media.link.startsWith("https://"_L1) && !media.link.startsWith("http://"_L1))
        return makeError(ErrorKind::BadData, tr("The file is not ready to be sent: it has no public address."));
    add(form, "Body", message.text);
    add(form, "MediaUrl", media.link);
    return done();
}

void addPlace(const Place &place, FormFields &form)
{
    QString label = place.name.isEmpty() ? place.address : place.name;
    label.remove(u'|');
    QString geo = u"geo:%1,%2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6);
    if (!label.isEmpty())
        geo += u'|' + label.left(256);
    add(form, "Body", label.isEmpty() ? tr("Location") : label.left(256));
    add(form, "PersistentAction", geo);
}

Status addTemplate(const TemplateUse &use, FormFields &form)
{
    static const QRegularExpression sid(u"^HX[0-9a-fA-F]{32}$"_s);
    if (!sid.match(use.contentSid).hasMatch())
        return makeError(ErrorKind::BadData, tr("The template has no valid id at Twilio. Sync the templates."));
    add(form, "ContentSid", use.contentSid);
    Json variables = Json::object();
    for (const auto &[name, value] : use.variables) {
        const QByteArray key = name.toUtf8();
        variables.set(QLatin1String(key.constData(), key.size()), value);
    }
    if (!use.variables.empty())
        add(form, "ContentVariables", QString::fromUtf8(variables.toBytes()));
    return done();
}

Status addContent(const OutboundMessage &message, FormFields &form)
{
    switch (message.kind) {
    case MessageKind::Text:
        add(form, "Body", message.text);
        return done();
    case MessageKind::Image:
    case MessageKind::Video:
    case MessageKind::Audio:
    case MessageKind::Document:
    case MessageKind::Sticker:
        return addFile(message, form);
    case MessageKind::Location:
        addPlace(*message.content.place, form);
        return done();
    case MessageKind::Template:
        return addTemplate(*message.content.templateUse, form);
    case MessageKind::Contacts:
    case MessageKind::Reaction:
    case MessageKind::Button:
    case MessageKind::Interactive:
    case MessageKind::Order:
    case MessageKind::System:
    case MessageKind::Unsupported:
        break;
    }
    return makeError(ErrorKind::Refused, tr("This kind of message cannot be sent on this channel."));
}

} // namespace

QByteArray twilioAuthorization(const ChannelSettings &settings)
{
    return "Basic " + QByteArray(settings.accountSid.toUtf8() + ':' + settings.authToken).toBase64();
}

Result<QString> twilioAccountPath(const ChannelSettings &settings)
{
    static const QRegularExpression sid(u"^AC[0-9a-fA-F]{32}$"_s);
    if (!sid.match(settings.accountSid).hasMatch())
        return makeError(ErrorKind::BadData, tr("The channel has no valid account SID. Ask your administrator."));
    if (settings.authToken.isEmpty())
        return makeError(ErrorKind::Unauthorised, tr("The channel has no auth token. Ask your administrator."));
    return u"/2010-04-01/Accounts/"_s + settings.accountSid;
}

QByteArray twilioUrl(const ChannelSettings &settings, const char *host, const QString &path)
{
    QString base = settings.apiBase.isEmpty() ? QString::fromLatin1(host) : settings.apiBase;
    while (base.endsWith(u'/'))
        base.chop(1);
    return (base + path).toUtf8();
}

QByteArray twilioWebhookUrl(const ChannelSettings &settings, QByteArrayView suffix)
{
    QByteArray base = settings.publicUrl.toUtf8();
    while (base.endsWith('/'))
        base.chop(1);
    if (base.isEmpty())
        return {};
    const QByteArray own = "/webhook/" + settings.name.toUtf8();
    return (base.endsWith(own) ? base : base + own) + suffix.toByteArray();
}

Result<HttpCall> buildTwilioSend(const ChannelSettings &settings, const OutboundMessage &message)
{
    BELLHOP_CHECK(checkOutbound(Provider::Twilio, message));
    BELLHOP_TRY(const QString account, twilioAccountPath(settings));
    BELLHOP_TRY(const QString to, addressOf(message.to));
    FormFields form;
    add(form, "To", to);
    add(form, settings.from().startsWith("MG"_L1) ? "MessagingServiceSid" : "From", settings.from());
    BELLHOP_CHECK(addContent(message, form));
    if (const QByteArray callback = twilioWebhookUrl(settings, "/status"); !callback.isEmpty()) {
        const QByteArray ref
            = message.clientToken.isEmpty() ? QByteArray() : "?ref=" + percentEncoded(message.clientToken.toUtf8());
        form.emplace_back("StatusCallback", callback + ref);
    }
    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = twilioUrl(settings, kTwilioApi, account + u"/Messages.json"_s);
    call.headers = {{"Authorization", twilioAuthorization(settings)},
        {"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    call.body = formEncoded(form);
    return call;
}

SendOutcome readTwilioAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body)
{
    const auto answer = Json::parse(body);
    if (httpStatus >= 200 && httpStatus < 300) {
        const QString sid = answer.ok() ? textAt(*answer, "sid"_L1) : QString();
        if (sid.isEmpty() || sid.size() > kMaxProviderId)
            return unknownOutcome(QString::number(httpStatus));
        // Some errors are known at once and come with a 201.
        if (const auto code = answer->integer("error_code"_L1); code && *code > 0)
            return outcomeOf(twilioErrorMeaning(*code), QString::number(*code), header);
        return accepted(sid);
    }
    const auto code = answer.ok() ? answer->integer("code"_L1) : std::nullopt;
    if (!code)
        return foreignOutcome(httpStatus, header);
    ErrorMeaning meaning = twilioErrorMeaning(*code);
    if (!meaning.known && (httpStatus >= 500 || httpStatus == 429)) {
        meaning = twilioErrorMeaning(20500);
        if (httpStatus == 429)
            meaning.action = ErrorAction::PaceNumber;
    } else if (!meaning.known && httpStatus == 401) {
        meaning = twilioErrorMeaning(20003);
    }
    return outcomeOf(meaning, QString::number(*code), header);
}

} // namespace bellhop::channel
