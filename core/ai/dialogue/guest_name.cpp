// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/guest_name.h"

#include "core/ai/dialogue/cue_book.h"
#include "core/ai/text_fold.h"

#include <algorithm>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWords = 6;
constexpr int kMostUnspaced = 14; // characters of a name in Han or kana

bool isNameChar(QChar c)
{
    return c.isLetter() || c.isMark() || c == u' ' || c == u'\'' || c == u'’' || c == u'-' || c == u'.' || c == u'·'
        || c == u'・' || c == u'＝' || c.isSurrogate();
}

bool isUnspacedLanguage(Language language)
{
    return language == Language::Chinese || language == Language::Japanese;
}

/// Where a folded cue stands in a text that is not folded: start and length there; nothing when it does not.
struct Place {
    qsizetype start = -1;
    qsizetype length = 0;
};

Place placeOf(const QString &text, const QString &cue, bool words)
{
    const FoldedText folded = foldText(text);
    for (qsizetype at = folded.text.indexOf(cue); at >= 0; at = folded.text.indexOf(cue, at + 1)) {
        const qsizetype end = at + cue.size();
        const bool open = at == 0 || !folded.text[at - 1].isLetterOrNumber();
        const bool shut = end >= folded.text.size() || !folded.text[end].isLetterOrNumber();
        if (words && !(open && shut))
            continue;
        const qsizetype from = folded.at[size_t(at)];
        return {from, folded.at[size_t(end)] - from};
    }
    return {};
}

class NameReader
{
public:
    NameReader(Language language, bool asked)
        : m_book(CueBook::of(language))
        , m_language(language)
        , m_asked(asked)
    {
    }

    QString run(const QString &text) const
    {
        for (const QString &part : parts(text))
            if (const QString name = introduced(part); !name.isEmpty())
                return name;
        if (!m_asked)
            return {};
        for (const QString &part : parts(text))
            if (const QString name = plain(part); !name.isEmpty())
                return name;
        return {};
    }

private:
    /// A full stop ends a sentence after a word, not after "Dr" or an initial.
    static bool endsSentence(const QString &text, qsizetype i)
    {
        if (text[i] != u'.' || (i + 1 < text.size() && !text[i + 1].isSpace()))
            return false;
        qsizetype from = i;
        while (from > 0 && text[from - 1].isLetterOrNumber())
            --from;
        return i - from > 3 || (i > 0 && text[i - 1].isDigit());
    }

    static QStringList parts(const QString &text)
    {
        QStringList all;
        QString part;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (endsSentence(text, i) || c == u',' || c == u';' || c == u'\n' || c == u'，' || c == u'、' || c == u'。'
                || c == u'；' || c == u'،' || c == u'!' || c == u'！' || c == u'/' || c == u'|' || c == u'('
                || c == u')') {
                all << part;
                part.clear();
            } else if (c != u':' && c != u'：' && c != u'=' && c != u'"') {
                part += c;
            } else {
                part += u' ';
            }
        }
        all << part;
        for (QString &each : all)
            each = each.trimmed();
        all.removeAll(QString());
        return all;
    }

    bool wordwise(const QString &cue) const
    {
        return !(isUnspaced(cue[0]) || (m_language == Language::Korean && isHangul(cue[0])));
    }

    /// "my name is Amina Otieno and my e-mail is": what follows a lead, up to a word that starts something else.
    QString introduced(const QString &part) const
    {
        for (const QString &lead : m_book.words("name_lead"_L1)) {
            const Place place = placeOf(part, lead, wordwise(lead));
            if (place.start < 0)
                continue;
            const bool weak = isWeak(lead);
            if (weak && (place.start > 0 || !m_asked))
                continue;
            const QString name = cleaned(part.mid(place.start + place.length));
            if (!name.isEmpty() && (!weak || !hasFiller(name)) && !startsWithFiller(name))
                return name;
        }
        return {};
    }

    /// Leads that begin other sentences too: "I'm", "it's", "soy", "c'est". Only believed while the name is awaited.
    bool isWeak(const QString &lead) const
    {
        if (lead.contains(u' ') && lead.size() > 7)
            return false;
        static const QStringList kStrong{u"me llamo"_s, u"naitwa"_s, u"mi chiamo"_s, u"me chamo"_s, u"ich heisse"_s,
            u"ich heiße"_s, cueFolded(u"اسمي"_s), cueFolded(u"我叫"_s), cueFolded(u"名前は"_s), cueFolded(u"氏名は"_s),
            cueFolded(u"이름은"_s), u"name is"_s, u"my name's"_s, u"je m'appelle"_s, u"chamo me"_s};
        return !kStrong.contains(lead);
    }

    QString plain(const QString &part) const
    {
        const QString name = cleaned(part);
        if (name.isEmpty() || (hasFiller(name) && !isWrittenAsName(name)))
            return {};
        return name;
    }

    /// "Claire Petit": a first name, and a surname that is a word of the language too, both with capitals.
    bool isWrittenAsName(const QString &name) const
    {
        const QStringList words = name.split(u' ');
        return words.size() == 2 && !startsWithFiller(name)
            && std::all_of(words.begin(), words.end(),
                [](const QString &word) { return word.size() > 2 && word[0].isUpper() && word[1].isLower(); });
    }

    bool isFiller(const QString &folded) const
    {
        for (const QLatin1String cue : {"filler"_L1, "yes"_L1, "no"_L1, "greeting"_L1, "thanks"_L1, "wish"_L1,
                 "question"_L1, "label"_L1, "book"_L1, "drop"_L1, "human"_L1, "cheap"_L1, "last"_L1, "price"_L1})
            if (m_book.words(cue).contains(folded))
                return true;
        return false;
    }

    bool hasFiller(const QString &name) const
    {
        const CueText words(name, m_language);
        for (const QLatin1String cue : {"yes"_L1, "no"_L1, "book"_L1, "drop"_L1, "thanks"_L1, "greeting"_L1, "human"_L1,
                 "human_verb"_L1, "cheap"_L1, "dear"_L1, "price"_L1, "wish"_L1})
            for (const QString &word : m_book.words(cue))
                if (word.contains(u' ') && words.holds(word))
                    return true;
        if (isUnspacedLanguage(m_language) && !name.isEmpty() && isUnspaced(name[0])) {
            for (const QLatin1String cue : {"yes"_L1, "no"_L1, "greeting"_L1, "thanks"_L1, "wish"_L1, "question"_L1,
                     "drop"_L1, "price"_L1, "book"_L1, "human"_L1, "take"_L1, "label"_L1})
                for (const QString &word : m_book.words(cue))
                    if (words.is(word) || (word.size() > 1 && words.holds(word)))
                        return true;
            return m_language == Language::Chinese && name.contains(u'的');
        }
        return std::any_of(
            words.words().begin(), words.words().end(), [&](const QString &word) { return isFiller(word); });
    }

    bool startsWithFiller(const QString &name) const
    {
        const CueText words(name, m_language);
        return words.isEmpty() || (!isUnspacedLanguage(m_language) && isFiller(words.words().first()));
    }

    /// Without titles, labels and politeness around it; empty when what is left is no name.
    QString cleaned(QString text) const
    {
        text = cutAtLabel(text.trimmed());
        for (bool shorter = true; shorter;) {
            shorter = false;
            for (const QString &tail : m_book.words("name_tail"_L1)) {
                const Place place = placeOf(text, tail, wordwise(tail));
                if (place.start > 0 && place.start + place.length >= text.trimmed().size()) {
                    text = text.left(place.start).trimmed();
                    shorter = true;
                }
            }
        }
        while (!text.isEmpty() && !text.back().isLetter() && !text.back().isMark() && !text.back().isSurrogate())
            text.chop(1);
        while (!text.isEmpty() && !text.front().isLetter() && !text.front().isSurrogate())
            text.remove(0, 1);
        text = text.simplified();
        if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isNameChar))
            return {};
        const qsizetype words = text.count(u' ') + 1;
        const bool unspaced = isUnspaced(text[0]);
        if (words > kMostWords || (unspaced && text.size() > kMostUnspaced) || text.size() < 2 || text.size() > 80)
            return {};
        return text;
    }

    /// "Amina Otieno email": the label begins another detail.
    QString cutAtLabel(const QString &text) const
    {
        qsizetype end = text.size();
        for (const QString &label : m_book.words("label"_L1)) {
            if (label.size() < 2 && wordwise(label))
                continue; // "e", "y", "a" stand in names
            if (!wordwise(label) && label.size() < 2)
                continue;
            const Place place = placeOf(text, label, wordwise(label));
            if (place.start > 0)
                end = std::min(end, place.start);
        }
        return text.left(end).trimmed();
    }

    const CueBook &m_book;
    Language m_language;
    bool m_asked;
};

} // namespace

QString readGuestName(const QString &text, Language language, bool asked)
{
    return NameReader(language, asked).run(text);
}

} // namespace bellhop::ai
