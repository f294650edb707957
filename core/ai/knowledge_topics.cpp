// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/knowledge_topics.h"

#include "core/ai/dialogue/cue_book.h"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

#define BELLHOP_EACH_LANGUAGE(X) X(ar) X(de) X(en) X(es) X(fr) X(it) X(ja) X(ko) X(pt) X(sw) X(zh)
#define BELLHOP_DECLARE(code) QByteArray bellhop_ai_topics_##code();
BELLHOP_EACH_LANGUAGE(BELLHOP_DECLARE)

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPlain = 0.75;
constexpr double kTogether = 0.85; // two words that stand for it only together
constexpr double kHint = 0.4;

QByteArray listOf(Language language)
{
#define BELLHOP_LIST(code)                                                                                             \
    if (toWire(language) == QLatin1String(#code))                                                                      \
        return bellhop_ai_topics_##code();
    BELLHOP_EACH_LANGUAGE(BELLHOP_LIST)
    return {};
}

struct Line {
    QString name;
    QStringList words;
};

std::vector<Line> linesOf(Language language)
{
    std::vector<Line> lines;
    for (const QByteArray &bytes : listOf(language).split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const qsizetype bar = line.indexOf(u'|');
        if (bar > 0 && !line.startsWith(u'#'))
            lines.push_back({line.first(bar).trimmed(), line.sliced(bar + 1).split(u',')});
    }
    return lines;
}

/// Folded, with the stars where they were.
QString foldedCue(const QString &cue)
{
    const QString plain = cue.trimmed();
    const QString folded = cueFolded(plain);
    return (plain.startsWith(u'*') ? u"*"_s : u""_s) + folded + (plain.endsWith(u'*') ? u"*"_s : u""_s);
}

} // namespace

/// A term with where its parts stand.
struct KnowledgeTopics::Match {
    int topic = 0;
    double weight = 0;
    std::vector<FoundCue> spans;
    [[nodiscard]] int length() const
    {
        int units = 0;
        for (const FoundCue &span : spans)
            units += span.to - span.from;
        return units;
    }
    [[nodiscard]] bool covers(const Match &other) const
    {
        return std::all_of(other.spans.begin(), other.spans.end(), [this](const FoundCue &inner) {
            return std::any_of(spans.begin(), spans.end(),
                [&](const FoundCue &outer) { return outer.from <= inner.from && inner.to <= outer.to; });
        });
    }
};

const KnowledgeTopics &KnowledgeTopics::of(Language language)
{
    static std::array<std::once_flag, kLanguages> once;
    static std::array<std::unique_ptr<const KnowledgeTopics>, kLanguages> all;
    const auto i = size_t(language);
    std::call_once(once[i], [&] { all[i].reset(new KnowledgeTopics(language)); });
    return *all[i];
}

const QStringList &KnowledgeTopics::names()
{
    static const QStringList all = [] {
        QStringList made;
        for (const Line &line : linesOf(Language::English))
            if (line.name != u"stop")
                made << line.name;
        return made;
    }();
    return all;
}

KnowledgeTopics::KnowledgeTopics(Language language)
{
    for (const Line &line : linesOf(language)) {
        if (line.name == u"stop") {
            for (const QString &word : line.words)
                m_stop.insert(cueFolded(word));
            continue;
        }
        const int topic = int(names().indexOf(line.name));
        Q_ASSERT(topic >= 0);
        for (const QString &word : line.words)
            addTerm(topic, word.trimmed());
    }
}

void KnowledgeTopics::addTerm(int topic, QString text)
{
    Term term{topic, kPlain, {}};
    if (text.startsWith(u'?')) {
        term.weight = kHint;
        text.remove(0, 1);
    }
    const QStringList parts = text.split(u'&');
    if (parts.size() > 1)
        term.weight = kTogether;
    for (const QString &part : parts) {
        m_finder.add(foldedCue(part), m_parts);
        term.parts.push_back(m_parts++);
    }
    m_terms.push_back(std::move(term));
}

std::vector<KnowledgeTopics::Match> KnowledgeTopics::matches(QStringView text) const
{
    std::vector<const FoundCue *> where(size_t(m_parts), nullptr);
    const std::vector<FoundCue> found = m_finder.find(text);
    for (const FoundCue &cue : found)
        if (where[size_t(cue.cue)] == nullptr)
            where[size_t(cue.cue)] = &cue;
    std::vector<Match> all;
    for (const Term &term : m_terms) {
        Match match{term.topic, term.weight, {}};
        for (const int part : term.parts)
            if (const FoundCue *at = where[size_t(part)])
                match.spans.push_back(*at);
        if (match.spans.size() == term.parts.size())
            all.push_back(std::move(match));
    }
    return all;
}

std::vector<TopicHint> KnowledgeTopics::find(QStringView text) const
{
    std::vector<Match> all = matches(text);
    for (Match &one : all) {
        const bool swallowed = std::any_of(all.begin(), all.end(), [&](const Match &other) {
            return other.topic != one.topic && other.length() > one.length() && other.covers(one);
        });
        if (swallowed)
            one.weight = std::min(one.weight, kHint);
    }
    std::sort(all.begin(), all.end(), [](const Match &a, const Match &b) { return a.weight > b.weight; });
    std::vector<TopicHint> hints;
    std::vector<const Match *> counted;
    for (const Match &one : all) {
        const bool known = std::any_of(counted.begin(), counted.end(), [&](const Match *other) {
            return other->topic == one.topic && (other->covers(one) || one.covers(*other));
        });
        if (known)
            continue;
        counted.push_back(&one);
        auto hint = std::find_if(
            hints.begin(), hints.end(), [&](const TopicHint &other) { return other.topic == one.topic; });
        if (hint == hints.end())
            hint = hints.insert(hints.end(), TopicHint{one.topic, 0, one.spans.front().from, one.spans.front().to});
        hint->weight = 1 - (1 - hint->weight) * (1 - one.weight);
    }
    return hints;
}

} // namespace bellhop::ai
