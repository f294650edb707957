// SPDX-License-Identifier: GPL-3.0-or-later
// score-inbound FILE.jsonl... [--show]: how often whole messages with labels (lang, intent, sentiment, urgency,
// escalate) are understood, per label and language; what is missing in a row is not asked.
#include "core/ai/analyzer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <map>

using namespace bellhop::ai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One question's answers, counted.
struct Count {
    int right = 0;
    int all = 0;
    std::map<QString, std::array<int, 3>> labels; ///< Hit, said, meant.

    void add(const QString &want, const QString &got)
    {
        ++all;
        ++labels[want][2];
        ++labels[got][1];
        if (want == got) {
            ++right;
            ++labels[want][0];
        }
    }
    [[nodiscard]] double macroF1() const
    {
        double sum = 0;
        int meant = 0;
        for (const auto &[label, n] : labels) {
            if (n[2] > 0) {
                sum += 2.0 * n[0] / (n[1] + n[2]);
                ++meant;
            }
        }
        return meant > 0 ? 100 * sum / meant : 0;
    }
};

void score(const QJsonObject &row, const Analysis &a, bool show, std::map<QString, Count> &counts)
{
    const std::pair<QString, QString> said[]
        = {{u"lang"_s, toWire(a.language.label)}, {u"intent"_s, toWire(a.intent.label)},
            {u"sentiment"_s, toWire(a.sentiment.label)}, {u"urgency"_s, toWire(a.urgency.label)},
            {u"escalate"_s, a.escalation ? QString(toWire(a.escalation->label)) : u"none"_s}};
    const QString language = row[u"lang"].toString();
    QStringList wrong;
    for (const auto &[key, got] : said) {
        if (!row.contains(key))
            continue;
        const QString want = row[key].isNull() ? u"none"_s : row[key].toString();
        counts[key + u" all"_s].add(want, got);
        counts[key + u' ' + language].add(want, got);
        if (key == u"intent")
            counts[language == u"en" ? u"intent en only"_s : u"intent others"_s].add(want, got);
        if (key == u"escalate")
            counts[u"escalate yes or no"_s].add(
                want == u"none" ? u"no"_s : u"yes"_s, got == u"none" ? u"no"_s : u"yes"_s);
        if (want != got)
            wrong << u"%1 %2, not %3"_s.arg(key, got, want);
    }
    if (show && !wrong.isEmpty())
        QTextStream(stdout) << language << '\t' << wrong.join(u"; ") << '\t' << row[u"text"].toString() << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList files = application.arguments().mid(1);
    const bool show = files.removeAll(u"--show"_s) > 0;
    const auto analyzer = Analyzer::create();
    if (!analyzer.ok()) {
        out << analyzer.error().message << '\n';
        return 1;
    }
    std::map<QString, Count> counts;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            out << "cannot read " << name << '\n';
            return 1;
        }
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            if (row.isEmpty())
                continue;
            GuestMessage message;
            message.text = row[u"text"].toString();
            message.referenceDate = QDate(2026, 11, 20);
            score(row, (*analyzer)->analyze(message), show, counts);
        }
    }
    for (const auto &[key, count] : counts) {
        out << key.leftJustified(20) << count.right << " of " << count.all << "  "
            << QString::number(100.0 * count.right / std::max(count.all, 1), 'f', 1) << " %  macro F1 "
            << QString::number(count.macroF1(), 'f', 1);
        if (key == u"escalate yes or no") {
            const auto &yes = count.labels.at(u"yes"_s);
            out << "  precision " << QString::number(100.0 * yes[0] / std::max(yes[1], 1), 'f', 1) << "  recall "
                << QString::number(100.0 * yes[0] / std::max(yes[2], 1), 'f', 1);
        }
        out << '\n';
    }
    return 0;
}
