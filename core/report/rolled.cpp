// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rolled.h"

#include <algorithm>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

bool hasValues(const Metric &metric)
{
    return metric.shape == Shape::Duration || metric.shape == Shape::Score;
}

bool hasSums(const Metric &metric)
{
    return metric.shape == Shape::Distinct || metric.shape == Shape::TimePerConversation;
}

// Zigzag: a value below zero (a clock that was set back) takes part.
void put(QByteArray &bytes, qint64 number)
{
    auto rest = (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
    for (; rest >= 0x80; rest >>= 7)
        bytes.append(static_cast<char>(0x80 | (rest & 0x7f)));
    bytes.append(static_cast<char>(rest));
}

/// Reads what put() wrote.
class Numbers final
{
public:
    explicit Numbers(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    qint64 next()
    {
        quint64 number = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            number |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return static_cast<qint64>(number >> 1) ^ -static_cast<qint64>(number & 1);
        }
        m_isBroken = true;
        m_at = m_end;
        return 0;
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_isBroken = false;
};

} // namespace

void Rolled::add(const Metric &metric, const Fact &piece, bool isContinued)
{
    (isContinued ? continued : begun) += 1;
    total += piece.value;
    weight += piece.weight;
    if (hasValues(metric))
        values.push_back(piece.value);
    else if (hasSums(metric))
        sums.push_back({piece.conversation.value, metric.shape == Shape::Distinct ? 0 : piece.value});
}

void Rolled::append(const Rolled &later)
{
    begun += later.begun;
    total += later.total;
    weight += later.weight;
    values.insert(values.end(), later.values.begin(), later.values.end());
    sums.insert(sums.end(), later.sums.begin(), later.sums.end());
}

void Rolled::settle(const Metric &metric)
{
    std::sort(values.begin(), values.end());
    std::sort(sums.begin(), sums.end());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (kept > 0 && sums[kept - 1].first == sums[i].first)
            sums[kept - 1].second += sums[i].second;
        else
            sums[kept++] = sums[i];
    }
    sums.resize(kept);
    if (metric.shape == Shape::Distinct)
        begun = total = weight = static_cast<qint64>(kept);
}

QByteArray Rolled::parts() const
{
    QByteArray bytes;
    qint64 last = 0;
    for (const qint64 value : values) {
        put(bytes, value - last);
        last = value;
    }
    for (const auto &[conversation, sum] : sums) {
        put(bytes, conversation - last);
        put(bytes, sum);
        last = conversation;
    }
    return bytes;
}

Status Rolled::setParts(const Metric &metric, const QByteArray &bytes)
{
    Numbers numbers(bytes);
    qint64 last = 0;
    while (!numbers.isAtEnd()) {
        last += numbers.next();
        if (hasSums(metric))
            sums.push_back({last, numbers.next()});
        else
            values.push_back(last);
    }
    if (numbers.isBroken())
        return makeError(ErrorKind::BadData, u"What is kept of the figures is damaged: bellhopctl metrics rebuild."_s,
            u"parts of %1"_s.arg(metric.id));
    return done();
}

} // namespace bellhop::report
