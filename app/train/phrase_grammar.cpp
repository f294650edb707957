// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/phrase_grammar.h"

#include <QHash>

namespace bellhop::train {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A phrase with places is made so often, each time with other words.
constexpr int kFillings = 5;

QStringList parts(const QString &text, QChar separator)
{
    QStringList all;
    for (const QString &part : text.split(separator))
        all << part.trimmed();
    return all;
}

class Grammar
{
public:
    explicit Grammar(QString file)
        : m_file(std::move(file))
    {
        m_lists[u"n"_s] = {u"12"_s, u"3"_s, u"27"_s, u"18"_s, u"9"_s, u"21"_s, u"15"_s};
        m_lists[u"ref"_s] = {u"77120"_s, u"4410"_s, u"AB3391"_s, u"90218"_s, u"6507"_s};
    }

    Status read(const QString &line)
    {
        ++m_line;
        const qsizetype bar = line.indexOf(u'|');
        if (line.isEmpty() || line.startsWith(u'#'))
            return done();
        if (bar < 0)
            return wrong(u"a '|' is missing"_s);
        if (line.startsWith(u'=')) {
            m_lists[line.mid(1, bar - 1).trimmed()] = parts(line.mid(bar + 1), u';');
            return done();
        }
        const QStringList labels = parts(line.first(bar), u',');
        if (labels.size() != 5 && labels.size() != 4)
            return wrong(u"intent, sub, sentiment, urgency, escalation are needed"_s);
        BELLHOP_TRY(const Sample like, sampleLike(labels));
        for (const QString &phrase : line.mid(bar + 1).split(u" / "_s))
            BELLHOP_CHECK(make(phrase.trimmed(), like));
        return done();
    }

    [[nodiscard]] std::vector<Sample> take() { return std::move(m_samples); }

private:
    [[nodiscard]] Error wrong(const QString &what) const
    {
        return makeError(ErrorKind::BadData, u"%1, line %2: %3."_s.arg(m_file).arg(m_line).arg(what));
    }

    [[nodiscard]] Result<Sample> sampleLike(const QStringList &labels) const
    {
        const auto intent = ai::intentFromWire(labels[0]);
        const auto sub = ai::subIntentFromWire(labels[1]);
        const auto sentiment = ai::sentimentFromWire(labels[2]);
        const auto urgency = ai::urgencyFromWire(labels[3]);
        const auto escalation = ai::escalationFromWire(labels.value(4));
        if (!intent || (!sub && !labels[1].isEmpty()) || !sentiment || !urgency
            || (!escalation && !labels.value(4).isEmpty()))
            return wrong(u"a label is not one of the known words"_s);
        Sample like;
        like.intent = int(*intent);
        like.subIntent = sub ? int(*sub) : ai::kSubIntents;
        like.sentiment = int(*sentiment);
        like.urgency = int(*urgency);
        like.escalation = escalation ? int(*escalation) : ai::kEscalations;
        like.spam = *intent == ai::Intent::Spam ? 1 : 0;
        return like;
    }

    Status make(const QString &phrase, const Sample &like)
    {
        const int times = phrase.contains(u'{') ? kFillings : 1;
        for (int i = 0; i < times; ++i) {
            QString text = phrase;
            for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{')) {
                const qsizetype close = text.indexOf(u'}', open);
                const auto list = m_lists.constFind(text.mid(open + 1, close - open - 1));
                if (close < 0 || list == m_lists.constEnd())
                    return wrong(u"no such list: '%1'"_s.arg(text));
                // Steps of another length in each list, so that all pairs of words meet in time.
                m_turn += 7;
                text.replace(open, close - open + 1, list->at(m_turn % list->size()));
            }
            Sample made = like;
            made.text = text;
            m_samples.push_back(std::move(made));
        }
        return done();
    }

    QString m_file;
    int m_line = 0;
    qsizetype m_turn = 0;
    QHash<QString, QStringList> m_lists;
    std::vector<Sample> m_samples;
};

} // namespace

Result<std::vector<Sample>> phrasesOf(const QByteArray &grammar, const QString &file)
{
    Grammar made(file);
    for (const QByteArray &line : grammar.split('\n'))
        BELLHOP_CHECK(made.read(QString::fromUtf8(line)));
    return made.take();
}

} // namespace bellhop::train
