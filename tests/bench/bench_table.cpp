// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

double Samples::percentile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(sorted.size() - 1));
    std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
    return sorted[static_cast<std::size_t>(place)];
}

QString Samples::text() const
{
    return u"p50 %1 ms, p99 %2 ms (%3)"_s.arg(percentile(0.5), 0, 'f', 1).arg(percentile(0.99), 0, 'f', 1).arg(count());
}

bool Samples::isWithin(double p50, double p99) const
{
    return count() > 0 && (p50 <= 0 || percentile(0.5) <= p50) && (p99 <= 0 || percentile(0.99) <= p99);
}

Table::Table()
{
    print(u"what"_s, u"figure"_s, u"limit, or beside in the same run"_s, u"verdict"_s);
    std::printf("%s\n", std::string(160, '-').c_str());
}

void Table::print(const QString &name, const QString &figure, const QString &beside, const QString &last)
{
    const QString line
        = name.leftJustified(50) + u' ' + figure.leftJustified(46) + u' ' + beside.leftJustified(50) + u' ' + last;
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void Table::row(const QString &name, const QString &figure, const QString &beside, double ratio)
{
    print(name, figure, beside, ratio > 0 ? u"ratio %1"_s.arg(ratio, 0, 'f', 2) : QString());
}

void Table::judge(const QString &name, const QString &figure, const QString &limit, bool holds)
{
    m_short += holds ? 0 : 1;
    print(name, figure, limit, holds ? u"holds"_s : u"FALLS SHORT"_s);
}

void Table::judge(const QString &name, const Samples &samples, double p50, double p99)
{
    QStringList limits;
    if (p50 > 0)
        limits << u"p50 ≤ %1 ms"_s.arg(p50);
    if (p99 > 0)
        limits << u"p99 ≤ %1 ms"_s.arg(p99);
    judge(name, samples.text(), limits.join(u", "_s), samples.isWithin(p50, p99));
}

void Table::failed(const QString &name, const QString &why)
{
    ++m_failures;
    print(name, u"FAILED: "_s + why, {}, {});
}

double cpuMs(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = stat.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble(); // utime, stime
    return ticks * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double residentMb(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
    }
    return 0;
}

} // namespace bellhop::bench
