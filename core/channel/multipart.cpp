// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/multipart.h"

#include "core/base/uuid.h"

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

Multipart multipartOf(const FormFields &fields, const QString &fileName, const QByteArray &mimeType)
{
    const QByteArray boundary = "bellhop-" + newUuid().toLatin1();
    QString file = fileName.isEmpty() ? u"file"_s : fileName.left(200);
    for (const QChar c : {u'"', u'\\', u'\r', u'\n'})
        file.replace(c, u'_');
    Multipart out;
    out.contentType = "multipart/form-data; boundary=" + boundary;
    for (const auto &[name, value] : fields)
        out.head
            += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    out.head += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.toUtf8()
        + "\"\r\nContent-Type: " + mimeType + "\r\n\r\n";
    out.tail = "\r\n--" + boundary + "--\r\n";
    return out;
}

} // namespace bellhop::channel
