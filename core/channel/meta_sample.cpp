// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_sample.h"

#include "core/base/form.h"
#include "core/channel/meta_send.h"
#include "core/channel/reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Templates", text);
}

/// Session ids hold more than letters: "upload:MTph…==?sig=ARZq…".
bool isSession(const QString &text)
{
    static const QRegularExpression shape(u"^upload:[A-Za-z0-9_=?&%.:+-]{1,2000}$"_s);
    return shape.match(text).hasMatch();
}

Result<HttpCall> sessionCall(const ChannelSettings &settings, const SampleUpload &upload)
{
    BELLHOP_TRY(const QString app, metaPathId(upload.app));
    HttpCall call;
    BELLHOP_TRY(call.url, metaUrl(settings, app + u"/uploads"_s));
    const QString name = upload.file.fileName.isEmpty() ? u"example"_s : upload.file.fileName.left(200);
    call.url += '?'
        + formEncoded({{"file_length", QByteArray::number(upload.bytes.size())},
            {"file_type", upload.file.mimeType.section(u';', 0, 0).toUtf8()}, {"file_name", name.toUtf8()}});
    call.method = QByteArrayLiteral("POST");
    call.headers = {{"Authorization", "Bearer " + settings.accessToken}};
    return call;
}

Result<HttpCall> bytesCall(const ChannelSettings &settings, const SampleUpload &upload)
{
    if (!isSession(upload.session))
        return makeError(ErrorKind::BadData, tr("WhatsApp's place for the example file makes no sense."));
    HttpCall call;
    BELLHOP_TRY(call.url, metaUrl(settings, upload.session));
    call.method = QByteArrayLiteral("POST");
    call.headers = {{"Authorization", "OAuth " + settings.accessToken}, {"file_offset", "0"},
        {"Content-Type", "application/octet-stream"}};
    call.body = upload.bytes;
    return call;
}

} // namespace

Result<HttpCall> buildMetaSample(const ChannelSettings &settings, const SampleUpload &upload)
{
    if (upload.bytes.isEmpty())
        return makeError(ErrorKind::BadData, tr("The example file is empty."));
    if (!upload.session.isEmpty())
        return bytesCall(settings, upload);
    if (!upload.app.isEmpty())
        return sessionCall(settings, upload);
    HttpCall call;
    BELLHOP_TRY(call.url, metaUrl(settings, u"app"_s));
    call.url += "?fields=id";
    call.method = QByteArrayLiteral("GET");
    call.headers = {{"Authorization", "Bearer " + settings.accessToken}};
    return call;
}

Result<SampleUpload> readMetaSample(SampleUpload upload, const Json &answer)
{
    QString &wanted = upload.app.isEmpty() ? upload.app : upload.session.isEmpty() ? upload.session : upload.sample;
    wanted = &wanted == &upload.sample ? textAt(answer, "h"_L1, kMaxUrl + 1) : idText(answer, "id"_L1);
    if (wanted.isEmpty() || wanted.size() > kMaxUrl || (&wanted == &upload.session && !isSession(wanted)))
        return makeError(ErrorKind::BadData, tr("WhatsApp did not take the example file: its answer makes no sense."));
    return upload;
}

} // namespace bellhop::channel
