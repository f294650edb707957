// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace bellhop {

namespace {

constexpr std::size_t kStock = 256; // bytes; the most that getentropy() gives at once

// Qt's system generator asks the processor for each word, which on some machines costs more than the rest of a message.
void fill(std::array<quint32, kStock / 4> &words)
{
#ifdef Q_OS_UNIX
    if (::getentropy(words.data(), kStock) == 0)
        return;
#endif
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
}

/// Nobody can guess them: from the system, in stocks.
std::array<quint32, 4> randomWords()
{
    static thread_local std::array<quint32, kStock / 4> stock{};
    static thread_local std::size_t used = stock.size();
    if (used == stock.size()) {
        fill(stock);
        used = 0;
    }
    std::array<quint32, 4> out{};
    std::copy_n(stock.begin() + used, out.size(), out.begin());
    used += out.size();
    return out;
}

} // namespace

QString newUuid()
{
    std::array<quint8, 16> bytes{};
    const std::array<quint32, 4> random = randomWords();
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
