// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bellhop::tests {
class PrivateMySql;
}

namespace bellhop::bench {

struct Options {
    bool quick = false; ///< Every measurement, small: does it still run?
    int seconds = 10; ///< Of load, per load measurement.
    QString only; ///< A part of a measurement's name.
    int conversations = 0; ///< Of the wallboard's site or the grown one; 0: what they take by themselves.
    int chats = 0; ///< Of the soak; 0: what it takes by itself.
    QString peer; ///< Folder of a comparison relay (server.js, loadgen.js, package.json, schema.sql); empty: none.
};

/// Waiting times in milliseconds; kept whole, so that percentiles are exact.
class Samples final
{
public:
    void add(double ms) { m_values.push_back(ms); }
    void add(const Samples &more) { m_values.insert(m_values.end(), more.m_values.begin(), more.m_values.end()); }
    [[nodiscard]] std::size_t count() const { return m_values.size(); }
    [[nodiscard]] double percentile(double share) const;
    /// "p50 3.1 ms, p99 9.8 ms (200)"
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isWithin(double p50, double p99) const;

private:
    std::vector<double> m_values;
};

/// One table: each figure beside a limit or a peer measured in the same run. Printed row by row. Main thread.
class Table final
{
public:
    Table();
    /// `beside`: what it is held against, with its own figure; `ratio` 0: none.
    void row(const QString &name, const QString &figure, const QString &beside = {}, double ratio = 0);
    /// Held against `limit`: the last column says whether it holds. The program's exit code does not.
    void judge(const QString &name, const QString &figure, const QString &limit, bool holds);
    /// Waiting times against "p50 ≤ …, p99 ≤ … ms"; a limit of 0 is none.
    void judge(const QString &name, const Samples &samples, double p50, double p99);
    /// A measurement that could not be made; the program ends with 1.
    void failed(const QString &name, const QString &why);
    [[nodiscard]] int failures() const { return m_failures; }
    /// Rows that fall short of their limit.
    [[nodiscard]] int fallShort() const { return m_short; }

private:
    void print(const QString &name, const QString &figure, const QString &beside, const QString &last);

    int m_failures = 0;
    int m_short = 0;
};

/// CPU milliseconds that a process has used so far (all its threads); 0 when it is gone.
double cpuMs(qint64 pid);
/// Resident memory in MB; 0 when it is gone.
double residentMb(qint64 pid);

/// Needs no database: microseconds per kind of message and provider.
void measureParsing(Table &table, const Options &options);
/// Messages of agents on their way out, beside the provider's limit.
void measureDelivery(Table &table, const Options &options);
/// Files of guests on their way in and to consoles.
void measureMedia(Table &table, const Options &options);
void measureIngest(Table &table, const Options &options);
void measureHub(Table &table, const Options &options);
/// Part of measureHub.
void measureCrowdReading(Table &table, const Options &options, tests::PrivateMySql &server);
void measureScreen(Table &table, const Options &options);
void measureBig(Table &table, const Options &options);
void measureAnalyzer(Table &table, const Options &options);
void measureReports(Table &table, const Options &options);
void measureBoard(Table &table, const Options &options);
/// What keeping figures by hour and day costs beside intake.
void measureKeeping(Table &table, const Options &options);
/// A million conversations and 20 million messages: takes long, and 15 GB of disk.
void measureGrownReports(Table &table, const Options &options);
/// A shift of one agent's window, by itself 20 minutes long.
void measureSoak(Table &table, const Options &options);
void measurePrograms(Table &table, const Options &options);

} // namespace bellhop::bench
