// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/thumbnail.h"

#include "core/media/content_type.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

namespace bellhop::media {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostMegabytes = 192; // 40 million pixels in 32 bits, and some

Error notDecoded(const QString &why)
{
    return makeError(ErrorKind::BadData, u"This picture cannot be shown."_s, why);
}

/// Only the decoders we mean, chosen by content: a file does not get to pick one of the others by its name.
QByteArray formatOf(const QByteArray &bytes)
{
    const QString mime = sniff(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024))).mimeType;
    if (mime == "image/jpeg"_L1)
        return "jpeg";
    if (mime == "image/png"_L1)
        return "png";
    if (mime == "image/webp"_L1)
        return "webp";
    if (mime == "image/gif"_L1)
        return "gif";
    return {};
}

} // namespace

Result<QImage> decodePicture(const QByteArray &bytes, int side)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return notDecoded(u"no picture format"_s);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (QImageReader::allocationLimit() != kMostMegabytes)
        QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return notDecoded(u"no size"_s);
    if (qint64(size.width()) * size.height() > kMostPixels)
        return notDecoded(u"%1 x %2 pixels"_s.arg(size.width()).arg(size.height()));
    if (side > 0 && (size.width() > side || size.height() > side))
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return notDecoded(reader.errorString());
    return image;
}

Result<QByteArray> thumbnailOf(const QByteArray &bytes)
{
    BELLHOP_TRY(const QImage image, decodePicture(bytes, kThumbnailSide));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QImageWriter writer(&out, image.hasAlphaChannel() ? "png" : "jpeg");
    writer.setQuality(image.hasAlphaChannel() ? -1 : 80);
    if (!writer.write(image))
        return notDecoded(writer.errorString());
    return out.data();
}

} // namespace bellhop::media
