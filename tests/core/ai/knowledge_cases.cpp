// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ai/knowledge_cases.h"

#include <QFile>

namespace bellhop::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace

std::vector<KnowledgeCase> readKnowledgeCases(const QString &path)
{
    std::vector<KnowledgeCase> cases;
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() != 4)
            continue;
        cases.push_back({fields.at(0), fields.at(1),
            fields.at(2) == u"house" ? StayStanding::InHouse : StayStanding::Unknown, fields.at(3)});
    }
    return cases;
}

std::vector<KnowledgeItem> readKnowledgeHouse(const QString &path)
{
    auto items = knowledgeFromJson(contentOf(path));
    if (!items.ok())
        qFatal("%s", qPrintable(items.error().message));
    return *items;
}

Judged judge(const KnowledgeCase &one, const ai::KnowledgeIndex &index, bool asks)
{
    const ai::Language language = ai::languageFromWire(one.language).value_or(ai::Language::English);
    QStringList names;
    if (asks)
        for (const ai::KnowledgeHit &hit : index.find(one.question, language, one.standing))
            names << hit.item->name;
    Judged judged;
    const auto ranked = index.ranked(one.question, language);
    judged.score = ranked.empty() ? 0 : ranked.front().score;
    judged.got = names.isEmpty() ? u"-"_s : names.join(u'+');
    QStringList wanted = one.wanted.split(u'+');
    if (one.wanted == judged.got) {
        judged.verdict = Verdict::Right;
    } else if (names.isEmpty()) {
        judged.verdict = Verdict::Silent;
    } else if (wanted.size() > 1) {
        std::sort(wanted.begin(), wanted.end());
        std::sort(names.begin(), names.end());
        judged.verdict = wanted == names ? Verdict::Right : Verdict::Wrong;
    } else { // a second item beside the right one is no harm; without the right one everything is
        const bool first = one.wanted.split(u'|').contains(names.front());
        judged.verdict = first ? Verdict::Right : Verdict::Wrong;
    }
    return judged;
}

} // namespace bellhop::tests
