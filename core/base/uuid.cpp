// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

#include <array>

namespace bellhop {

QString newUuid()
{
    std::array<quint8, 16> bytes{};
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), 4);
    memcpy(bytes.data(), random.data(), bytes.size());
    std::array<quint8, 8> stamp{};
    qToBigEndian(static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 16, stamp.data());
    std::copy_n(stamp.begin(), 6, bytes.begin());
    bytes[6] = static_cast<quint8>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3f) | 0x80);
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), 16);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

bool isUuid(QStringView text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace bellhop
