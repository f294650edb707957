// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/knowledge_index.h"

#include "core/ai/dialogue/cue_book.h"
#include "core/ai/knowledge_topics.h"
#include "core/ai/text_fold.h"

#include <algorithm>
#include <cmath>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOwnWords = 1.0; // of the title, and of how guests ask
constexpr double kAnswerWords = 0.55; // of the answer, which speaks of other things too
constexpr double kWordsCount = 0.85; // words alone never make it certain
constexpr double kAlike = 0.6; // from here two spellings are one word
constexpr qsizetype kShortest = 4; // letters, to be compared by their parts
constexpr double kSecond = 0.7;
constexpr double kSureOfIntent = 0.6;
constexpr qsizetype kMostWords = 60;

/// Runs of letters of scripts without spaces become pairs of letters; a pair with a particle in it says nothing.
void addPairs(QStringView run, const QSet<QString> &stop, QStringList &words)
{
    if (run.size() == 1 && !stop.contains(run.toString()))
        words << run.toString();
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        if (!stop.contains(QString(run[i])) && !stop.contains(QString(run[i + 1])))
            words << run.sliced(i, 2).toString();
}

QString bareArabic(const QString &word)
{
    for (const QStringView front : {u"وال", u"بال", u"فال", u"كال", u"لل", u"ال"})
        if (word.startsWith(front) && word.size() >= front.size() + 3)
            return word.sliced(front.size());
    return word;
}

/// What a text is about: its words without those every question has.
QStringList wordsOf(const QString &text, const QSet<QString> &stop)
{
    QString plain = cueFolded(text);
    for (const QString &phrase : stop) // "请问": no space around it
        if (phrase.size() > 1 && isUnspaced(phrase[0]))
            plain.replace(phrase, u" "_s);
    QStringList words;
    for (const QString &piece : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (stop.contains(piece))
            continue;
        qsizetype at = 0;
        while (at < piece.size()) {
            qsizetype end = at + 1;
            while (end < piece.size() && isUnspaced(piece[end]) == isUnspaced(piece[at]))
                ++end;
            const QString run = piece.sliced(at, end - at);
            if (isUnspaced(run[0]))
                addPairs(run, stop, words);
            else if (const QString bare = bareArabic(run);
                     !stop.contains(bare) && (bare.size() > 1 || bare[0].isDigit()))
                words << bare;
            at = end;
        }
        if (words.size() > kMostWords)
            break;
    }
    return words;
}

/// Dice's measure over letters in threes, with both ends marked: "cancelled" and "cancel" are much alike.
double alikeness(const QString &a, const QString &b)
{
    if (a == b)
        return 1;
    if (a.size() < kShortest || b.size() < kShortest || isUnspaced(a[0]) || a[0] != b[0])
        return 0;
    const auto parts = [](const QString &word) {
        const QString padded = u'^' + word;
        QSet<QString> threes;
        for (qsizetype i = 0; i + 2 < padded.size(); ++i)
            threes.insert(padded.sliced(i, 3));
        return threes;
    };
    const QSet<QString> left = parts(a);
    const QSet<QString> right = parts(b);
    QSet<QString> both = left;
    both.intersect(right);
    const double dice = 2.0 * double(both.size()) / double(left.size() + right.size());
    return dice >= kAlike ? dice : 0;
}

QSet<QString> stopWordsOf(Language language)
{
    return KnowledgeTopics::of(language).stopWords();
}

} // namespace

/// An item, and where the question speaks of it.
struct KnowledgeIndex::Scored {
    KnowledgeHit hit;
    int from = -1; ///< Of the topic's words; -1: found by shared words.
    int to = -1;
};

bool asksTheHouse(const Analysis &analysis)
{
    if (analysis.unsure || analysis.intent.probability < kSureOfIntent)
        return true;
    switch (analysis.intent.label) {
    case Intent::SupportTicket: // "what is the password of the wifi", but not "the wifi is down"
        return analysis.urgency.label < Urgency::High
            && (!analysis.subIntent || analysis.subIntent->label != SubIntent::MaintenanceIssue);
    case Intent::Spam:
    case Intent::Complaint:
    case Intent::Feedback:
        return false;
    case Intent::PaymentInquiry:
    case Intent::OrderInquiry:
    case Intent::AppointmentRequest:
    case Intent::LeadInquiry:
    case Intent::General:
        break;
    }
    return true;
}

KnowledgeIndex::KnowledgeIndex(std::vector<KnowledgeItem> items, Language house)
    : m_items(std::move(items))
    , m_house(house)
{
    std::erase_if(m_items, [](const KnowledgeItem &item) { return !item.active || item.answers.empty(); });
    for (std::size_t i = 0; i < m_items.size(); ++i)
        for (int language = 0; language < kLanguages; ++language)
            addPage(i, static_cast<Language>(language));
}

void KnowledgeIndex::addPage(std::size_t number, Language language)
{
    const KnowledgeItem &item = m_items[number];
    const QString code = toWire(language);
    const QSet<QString> stop = stopWordsOf(language);
    Page page{number, language, {}};
    const auto add = [&](const QString &text, double weight) {
        for (const QString &word : wordsOf(text, stop))
            page.words.insert(word, std::max(page.words.value(word), weight));
    };
    if (const auto title = item.titles.find(code); title != item.titles.end())
        add(title->second, kOwnWords);
    if (const auto asks = item.cues.find(code); asks != item.cues.end())
        add(asks->second.join(u' '), kOwnWords);
    if (const auto answer = item.answers.find(code); answer != item.answers.end())
        add(answer->second, kAnswerWords);
    if (page.words.isEmpty())
        return;
    for (auto word = page.words.cbegin(); word != page.words.cend(); ++word)
        ++m_seen[word.key()];
    m_pages.push_back(std::move(page));
}

double KnowledgeIndex::rarity(const QString &word) const
{
    const double pages = double(m_pages.size());
    return std::clamp(std::log((pages + 1) / (m_seen.value(word) + 0.5)), 1.0, 3.0);
}

/// The share of what the question says that the page speaks of.
double KnowledgeIndex::shared(const QStringList &asked, const Page &page) const
{
    double all = 0;
    double found = 0;
    for (const QString &word : asked) {
        double best = page.words.value(word);
        if (best == 0)
            for (auto other = page.words.cbegin(); other != page.words.cend(); ++other)
                best = std::max(best, other.value() * alikeness(word, other.key()));
        const double weight = rarity(word);
        all += weight;
        found += weight * best;
    }
    return all > 0 ? found / all : 0;
}

std::vector<KnowledgeIndex::Scored> KnowledgeIndex::score(const QString &question, Language language) const
{
    if (m_items.empty())
        return {};
    std::vector<Language> languages{language};
    for (const Language other : {Language::English, m_house})
        if (std::find(languages.begin(), languages.end(), other) == languages.end())
            languages.push_back(other);
    const QString folded = cueFolded(question);
    QHash<QString, TopicHint> topics;
    std::vector<double> words(m_items.size(), 0);
    for (const Language spoken : languages) {
        for (const TopicHint &hint : KnowledgeTopics::of(spoken).find(folded)) {
            TopicHint &known = topics[KnowledgeTopics::names().at(hint.topic)];
            if (hint.weight > known.weight)
                known = hint;
        }
        const QStringList asked = wordsOf(question, stopWordsOf(spoken));
        for (const Page &page : m_pages)
            if (page.language == spoken)
                words[page.item] = std::max(words[page.item], shared(asked, page));
    }
    std::vector<Scored> all;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        Scored scored{{&m_items[i], 0}, -1, -1};
        const auto topic = topics.constFind(m_items[i].topic);
        const double about = topic == topics.cend() ? 0 : topic->weight;
        if (about > 0) {
            scored.from = topic->from;
            scored.to = topic->to;
        }
        scored.hit.score = 1 - (1 - about) * (1 - kWordsCount * words[i]);
        all.push_back(scored);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Scored &a, const Scored &b) { return a.hit.score > b.hit.score; });
    return all;
}

std::vector<KnowledgeHit> KnowledgeIndex::ranked(const QString &question, Language language) const
{
    std::vector<KnowledgeHit> hits;
    for (const Scored &scored : score(question, language))
        hits.push_back(scored.hit);
    return hits;
}

std::vector<KnowledgeHit> KnowledgeIndex::find(const QString &question, Language language, StayStanding standing) const
{
    return chosen(score(question, language), standing);
}

std::vector<KnowledgeHit> KnowledgeIndex::chosen(const std::vector<Scored> &all, StayStanding standing)
{
    if (all.empty() || all.front().hit.score < kThreshold)
        return {};
    const auto hears = [standing](const Scored &one) { return mayHear(*one.hit.item, standing); };
    const KnowledgeItem &best = *all.front().hit.item;
    const auto first = std::find_if(all.begin(), all.end(), hears);
    if (first == all.end() || first->hit.score < kThreshold)
        return {};
    // "the password is at the desk" answers who may not hear the password; nothing else does
    if (first != all.begin() && !best.topic.startsWith(first->hit.item->topic + u'_'))
        return {};
    std::vector<KnowledgeHit> hits{first->hit};
    for (auto other = std::next(first); other != all.end() && other->hit.score >= kSecond; ++other) {
        const bool apart
            = other->from >= 0 && first->from >= 0 && (other->from >= first->to || other->to <= first->from);
        if (apart && hears(*other)) {
            hits.push_back(other->hit);
            break;
        }
    }
    return hits;
}

bool KnowledgeIndex::dependsOnStay(const QString &question, Language language) const
{
    const std::vector<Scored> all = score(question, language);
    return chosen(all, StayStanding::Unknown) != chosen(all, StayStanding::InHouse);
}

} // namespace bellhop::ai
