// SPDX-License-Identifier: GPL-3.0-or-later
// score-language FILE_OR_FOLDER... [--half 0|1] [--show KIND] [--guess]: the share of whole cases right, per source,
// type and language. Of a folder, every file that it knows: dates, entities, booking slots, labelled messages, spam,
// languages. --guess: the program finds out the language of each case itself, as it has to for a guest.
// Last, how long a whole analysis takes.
#include "core/ai/analyzer.h"
#include "tests/core/ai/case_text.h"
#include "tests/core/ai/score_messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <map>
#include <vector>

using namespace bellhop::ai;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Verdict {
    bool right = false;
    QString expected;
    QString got;
};

Verdict scoreBooking(const QJsonObject &row)
{
    const GuestMessage message = messageOf(row);
    const QString want = expectedSlots(row);
    const QString got = slotText(readSlots(message, message.language.value_or(Language::English)), false);
    return {got == want, want, got};
}

int weekdayNumber(const QString &name)
{
    static const QStringList kEnglish{
        u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
    static const QString kChinese = u"一二三四五六日"_s;
    const qsizetype english = kEnglish.indexOf(name.toLower());
    return int(english >= 0 ? english + 1 : kChinese.indexOf(name.right(1)) + 1);
}

Verdict scoreSlots(const QJsonObject &row)
{
    const QString source = row["source"_L1].toString();
    const QJsonObject expected = row["slots"_L1].toObject();
    const bool weekday = source.startsWith(u"multiwoz");
    QStringList want;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.key() == u"check_in_day")
            want << u"check_in_day="_s + QString::number(weekdayNumber(it->toString()));
        else if (it.key() != u"name" && it.key() != u"period_text" && it.key() != u"date")
            want << it.key() + u'=' + plainText(it.value());
    }
    const GuestMessage message = messageOf(row);
    BookingSlots got = readSlots(message, message.language.value_or(Language::English));
    got.group = false;
    got.errors.clear();
    got.selection.reset();
    got.command.clear();
    if (got.ambiguous.contains(u"check_in"_s) && !got.booking.checkIn && weekday
        && got.alternatives.contains(u"check_in"_s))
        got.booking.checkIn = QDate::fromString(got.alternatives[u"check_in"_s].value(0), Qt::ISODate);
    got.ambiguous.clear();
    got.alternatives.clear();
    const auto keep = [&](QLatin1String key, auto &field) {
        if (!expected.contains(key))
            field.reset();
    };
    // The sources annotate a few slots only: what is not asked for in a set is not held against us.
    if (source.startsWith(u"sgd") || weekday) {
        got.booking.adults.reset();
        got.booking.children.reset();
        if (!source.contains(u"Hotels_1") && !source.contains(u"Hotels_3"))
            keep("rooms"_L1, got.booking.rooms);
        if (weekday)
            keep("rooms"_L1, got.booking.rooms);
    }
    if (expected.contains("date"_L1)) {
        keep("check_in"_L1, got.booking.checkIn);
        keep("check_out"_L1, got.booking.checkOut);
    }
    const bool derivedNights = got.booking.checkIn && got.booking.checkOut && !expected.contains("nights"_L1);
    if (derivedNights)
        got.booking.nights.reset();
    if (!expected.contains("check_out"_L1) && got.booking.nights && got.booking.checkIn)
        got.booking.checkOut.reset();
    const QString text = slotText(got, weekday);
    return {text == joined(want), joined(want), text};
}

Verdict scoreDates(const QJsonObject &row)
{
    const GuestMessage message = messageOf(row);
    const auto found = findDates(message, message.language.value_or(Language::English));
    QStringList want;
    QStringList got;
    const bool duckling = row["expected"_L1].isObject();
    if (duckling) {
        const QJsonObject e = row["expected"_L1].toObject();
        want << (e.contains("value"_L1) ? e["value"_L1].toString()
                                        : e["start"_L1].toString() + u".."_s + e["end_exclusive"_L1].toString());
    } else {
        for (const QJsonValue &v : row["expected"_L1].toArray()) {
            const QJsonObject f = v["future"_L1].toObject();
            want << (f.contains("value"_L1) ? f["value"_L1].toString()
                                            : f["start"_L1].toString() + u".."_s + f["end"_L1].toString());
        }
    }
    for (const DateMention &m : found)
        got << dateText(m, duckling);
    return {joined(want) == joined(got), joined(want), joined(got)};
}

QString modelOf(const QJsonObject &row)
{
    return row["source"_L1].toString().section(u'/', -1);
}

const std::map<QString, QString> &entityTypes()
{
    static const std::map<QString, QString> kTypes{{u"PhoneNumberModel"_s, u"phonenumber"_s},
        {u"EmailModel"_s, u"email"_s}, {u"URLModel"_s, u"url"_s}, {u"CurrencyModel"_s, u"currency"_s},
        {u"NumberModel"_s, u"number"_s}, {u"OrdinalModel"_s, u"ordinal"_s}, {u"PercentModel"_s, u"percentage"_s}};
    return kTypes;
}

/// Kinds that are not looked for (yes and no, hash tags, ...) are left out of the count.
bool isScored(const QJsonObject &row)
{
    return entityTypes().contains(modelOf(row));
}

Verdict scoreEntities(const QJsonObject &row)
{
    const GuestMessage message = messageOf(row);
    const auto type = entityTypes().find(modelOf(row));
    QStringList want;
    QStringList got;
    for (const QJsonValue &v : row["expected"_L1].toArray()) {
        const QJsonObject r = v["resolution"_L1].toObject();
        want << (r["value"_L1].toString() + (r.contains("unit"_L1) ? u' ' + r["unit"_L1].toString() : QString()))
                    .toLower();
    }
    for (const Entity &e : findEntities(message, message.language.value_or(Language::English)))
        if (e.type == type->second)
            got << (e.value + (e.unit.isEmpty() ? QString() : u' ' + e.unit)).toLower();
    return {joined(want) == joined(got), joined(want), joined(got)};
}

} // namespace

namespace {

struct Options {
    QStringList files;
    int half = -1;
    QString show;
    bool guess = false;
};

Options optionsOf(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == u"--half" && i + 1 < argc)
            options.half = QByteArray(argv[++i]).toInt();
        else if (word == u"--show" && i + 1 < argc)
            options.show = QString::fromLocal8Bit(argv[++i]);
        else if (word == u"--guess")
            options.guess = true;
        else if (const QDir folder(word); QFileInfo(word).isDir())
            for (const QString &name : folder.entryList({u"*.jsonl"_s, u"*.tsv"_s}, QDir::Files, QDir::Name))
                options.files << folder.filePath(name);
        else
            options.files << word;
    }
    return options;
}

bool inHalf(const QString &id, int half)
{
    uint hash = 0;
    for (const QChar c : id)
        hash = hash * 31 + c.unicode();
    return half < 0 || int(hash >> 4 & 1) == half;
}

/// Milliseconds that whole analyses took, of the texts of all files; one thread.
std::vector<double> &analysisTimes()
{
    static std::vector<double> times;
    return times;
}

void timeAnalysis(const Analyzer &analyzer, const GuestMessage &message)
{
    const auto begin = std::chrono::steady_clock::now();
    [[maybe_unused]] const Analysis made = analyzer.analyze(message);
    analysisTimes().push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
}

Shares scoreCases(QFile &file, const Options &options, const Analyzer &analyzer, QTextStream &out)
{
    Shares counts;
    while (!file.atEnd()) {
        QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row.isEmpty() || !inHalf(row["id"_L1].toString(), options.half))
            continue;
        if (!row.contains("expect"_L1) && !row.contains("slots"_L1) && !row.contains("ref"_L1) && !isScored(row))
            continue;
        const QString source = row["source"_L1].toString(u"booking"_s).section(u'/', -1);
        const QString kind = source + u' ' + row["kind"_L1].toString() + u' ' + row["lang"_L1].toString();
        timeAnalysis(analyzer, messageOf(row));
        if (options.guess) {
            GuestMessage message = messageOf(row);
            message.language.reset();
            row["lang"_L1] = QString(toWire(analyzer.analyze(message).language.label));
        }
        const Verdict verdict = row.contains("expect"_L1) ? scoreBooking(row)
            : row.contains("slots"_L1)                    ? scoreSlots(row)
            : row.contains("ref"_L1)                      ? scoreDates(row)
                                                          : scoreEntities(row);
        for (const QString &key : {kind, source + u" all"_s}) {
            ++counts[key].second;
            counts[key].first += verdict.right;
        }
        if (!verdict.right && !options.show.isEmpty() && kind.contains(options.show)) {
            const QJsonObject &asked = row; // reading a key that is not there must not add it
            out << "- [" << asked["prev_system"_L1].toString().right(60) << "] " << asked["ref"_L1].toString().left(10)
                << ' ' << asked["text"_L1].toString(asked["input"_L1].toString()).left(200) << "\n    want "
                << verdict.expected << "\n    got  " << verdict.got << '\n';
        }
    }
    return counts;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const Options options = optionsOf(argc, argv);
    const auto analyzer = Analyzer::create();
    if (!analyzer.ok()) {
        out << analyzer.error().message << '\n';
        return 1;
    }
    for (const QString &name : options.files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            out << "cannot read " << name << '\n';
            return 1;
        }
        const auto begin = std::chrono::steady_clock::now();
        Shares counts;
        if (name.endsWith(u".tsv")) {
            counts = scoreTable(file, **analyzer);
        } else {
            counts = scoreCases(file, options, **analyzer, out);
            file.seek(0);
            counts.merge(scoreLabels(file, **analyzer));
        }
        if (counts.empty())
            continue;
        const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
        out << name.section(u'/', -1) << ", " << qRound(ms) << " ms\n";
        for (const auto &[key, count] : counts)
            out << "  " << key.leftJustified(36) << count.first << " of " << count.second << "  "
                << QString::number(100.0 * count.first / count.second, 'f', 1) << " %\n";
    }
    if (std::vector<double> &times = analysisTimes(); !times.empty()) {
        std::sort(times.begin(), times.end());
        out << "whole analysis of " << times.size() << " texts: p50 "
            << QString::number(times[times.size() / 2], 'f', 3) << " ms, p99 "
            << QString::number(times[times.size() * 99 / 100], 'f', 3) << " ms\n";
    }
    return 0;
}
