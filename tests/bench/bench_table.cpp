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

Table::Table()
{
    std::printf("%-44s %-44s %-52s %s\n", "what", "figure", "beside, in the same run", "ratio");
    std::printf("%s\n", std::string(150, '-').c_str());
}

void Table::row(const QString &name, const QString &figure, const QString &beside, double ratio)
{
    const QByteArray shown = ratio > 0 ? QByteArray::number(ratio, 'f', 2) : QByteArray();
    std::printf("%-44s %-44s %-52s %s\n", qPrintable(name), qPrintable(figure), qPrintable(beside), shown.constData());
    std::fflush(stdout);
}

void Table::failed(const QString &name, const QString &why)
{
    ++m_failures;
    std::printf("%-44s FAILED: %s\n", qPrintable(name), qPrintable(why));
    std::fflush(stdout);
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
