// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/dialect.h"

#include "core/base/uuid.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

/// `name="value"` out of a header.
QByteArray quoted(const QByteArray &header, const QByteArray &name)
{
    const QByteArray start = name + "=\"";
    qsizetype at = header.indexOf(start);
    while (at > 0 && header[at - 1] != ' ' && header[at - 1] != ';')
        at = header.indexOf(start, at + 1); // "filename" also ends with "name"
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    return header.mid(from, header.indexOf('"', from) - from);
}

FormPart readPart(const QByteArray &bytes)
{
    FormPart part;
    const qsizetype blank = bytes.indexOf("\r\n\r\n");
    for (const QByteArray &line : bytes.left(std::max<qsizetype>(blank, 0)).split('\n')) {
        const QByteArray header = line.trimmed();
        const QByteArray name = header.left(header.indexOf(':')).toLower();
        if (name == "content-disposition") {
            part.name = quoted(header, "name");
            part.fileName = quoted(header, "filename");
        } else if (name == "content-type") {
            part.contentType = header.mid(header.indexOf(':') + 1).trimmed();
        }
    }
    if (blank >= 0)
        part.content = bytes.mid(blank + 4);
    return part;
}

} // namespace

net::HttpResponse jsonResponse(int status, const Json &body)
{
    return {status, QByteArrayLiteral("application/json"), body.toBytes(), {}};
}

std::vector<FormPart> parseMultipart(const QByteArray &contentType, const QByteArray &body)
{
    const qsizetype at = contentType.indexOf("boundary=");
    if (!contentType.startsWith("multipart/form-data") || at < 0)
        return {};
    QByteArray boundary = contentType.mid(at + 9);
    if (const qsizetype end = boundary.indexOf(';'); end >= 0)
        boundary.truncate(end);
    boundary = boundary.trimmed();
    if (boundary.startsWith('"'))
        boundary = boundary.mid(1, boundary.size() - 2);
    const QByteArray line = "\r\n--" + boundary;
    const QByteArray whole = "\r\n" + body;
    std::vector<FormPart> parts;
    qsizetype from = whole.indexOf(line);
    while (from >= 0 && !boundary.isEmpty()) {
        from += line.size();
        const qsizetype next = whole.indexOf(line, from);
        if (next < 0)
            break;
        parts.push_back(readPart(whole.mid(from + 2, next - from - 2)));
        from = next;
    }
    return parts;
}

QList<QByteArray> partsOf(const QByteArray &path)
{
    QList<QByteArray> parts = path.split('/');
    parts.removeAll(QByteArray());
    return parts;
}

bool isDigits(const QString &text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString newWamid()
{
    return u"wamid.SIM"_s + newUuid().remove(u'-').toUpper();
}

} // namespace bellhop::sim
