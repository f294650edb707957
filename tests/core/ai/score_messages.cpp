// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ai/score_messages.h"

#include "core/ai/analyzer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

void count(Shares &shares, const QString &task, const QString &lang, bool right)
{
    for (const QString &key : {task + u' ' + lang, task + u" all"_s}) {
        ++shares[key].second;
        shares[key].first += right;
    }
}

Analysis analysed(const Analyzer &analyzer, const QString &text)
{
    GuestMessage message;
    message.text = text;
    message.referenceDate = QDate(2026, 11, 20);
    return analyzer.analyze(message);
}

QString wired(auto label)
{
    return QString(toWire(label));
}

} // namespace

Shares scoreTable(QFile &file, const Analyzer &analyzer)
{
    Shares shares;
    const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
    const auto column = [&](QLatin1String name) { return header.indexOf(name); };
    const qsizetype lang = column("lang"_L1);
    const bool spam = column("label"_L1) >= 0 && file.fileName().contains(u"spam");
    const bool language = column("utt"_L1) >= 0 && column("split"_L1) >= 0;
    const bool alarms = !spam && !language && column("intent"_L1) >= 0;
    const qsizetype text = column(language ? "utt"_L1 : "text"_L1);
    if (text < 0 || lang < 0 || (!spam && !language && !alarms))
        return shares;
    while (!file.atEnd()) {
        const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (row.size() < header.size() || (language && row[column("split"_L1)] != u"dev"))
            continue;
        const Analysis said = analysed(analyzer, row[text]);
        if (language) {
            count(shares, u"language"_s, row[lang], wired(said.language.label) == row[lang]);
        } else if (alarms) {
            count(shares, u"no false alarm"_s, row[lang], said.urgency.label != Urgency::Critical);
            if (row[column("intent"_L1)] != u"spam")
                count(shares, u"not called spam"_s, row[lang], !said.spam.label);
        } else {
            const bool meant = row[column("label"_L1)] == u"spam";
            count(shares, meant ? u"spam seen"_s : u"ham let through"_s, row[lang], said.spam.label == meant);
            if (said.spam.label)
                count(shares, u"called spam, rightly"_s, row[lang], meant);
        }
    }
    return shares;
}

Shares scoreLabels(QFile &file, const Analyzer &analyzer)
{
    Shares shares;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (!row.contains("intent"_L1))
            continue;
        const QString lang = row["lang"_L1].toString();
        const Analysis said = analysed(analyzer, row["text"_L1].toString());
        const auto compare = [&](QLatin1String key, const QString &got) {
            count(shares, QString(key), lang, row[key].toString() == got);
        };
        compare("lang"_L1, wired(said.language.label));
        compare("intent"_L1, wired(said.intent.label));
        compare("sentiment"_L1, wired(said.sentiment.label));
        compare("urgency"_L1, wired(said.urgency.label));
        compare("escalate"_L1, said.escalation ? wired(said.escalation->label) : QString());
        if (row["urgency"_L1].toString() == u"critical")
            count(shares, u"critical seen"_s, lang,
                said.urgency.label == Urgency::Critical || said.urgency.label == Urgency::Urgent);
    }
    return shares;
}

} // namespace bellhop::ai
