// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/message_features.h"

#include "core/ai/feature_hash.h"

#include <algorithm>
#include <cmath>

namespace bellhop::ai {

namespace {

/// A message that points to more than this is a long story; pairs would only be noise.
constexpr size_t kMostCues = 24;

enum class Shape : quint8 { Spaced, Hangul, Unspaced, Figures, Sign };

struct Piece {
    Shape shape = Shape::Sign;
    int from = 0;
    int to = 0;
};

bool isPair(QStringView text, int i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

Shape shapeAt(QStringView text, int i)
{
    const QChar c = text[i];
    if (c >= u'0' && c <= u'9')
        return Shape::Figures;
    if (isUnspaced(c) || c == u'ー')
        return Shape::Unspaced;
    if (isHangul(c))
        return Shape::Hangul;
    if (c.isLetter())
        return Shape::Spaced;
    return Shape::Sign;
}

std::vector<Piece> cut(QStringView text)
{
    std::vector<Piece> pieces;
    const int size = int(text.size());
    for (int i = 0; i < size;) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        const Shape shape = shapeAt(text, i);
        int end = i + (isPair(text, i) ? 2 : 1);
        if (shape != Shape::Sign) {
            while (end < size
                && (shapeAt(text, end) == shape
                    || (shape == Shape::Spaced && text[end] == u'\'' && end + 1 < size && text[end + 1].isLetter())))
                ++end;
        }
        pieces.push_back({shape, i, end});
        i = end;
    }
    return pieces;
}

/// Collects features of one kind and brings them to length 1 at the end.
class Group
{
public:
    explicit Group(std::vector<Feature> &all, float weight)
        : m_all(all)
        , m_begin(all.size())
        , m_weight(weight)
    {
    }
    void add(quint32 hash, int word, float value = 1) { m_all.push_back({hash, value, word}); }
    void close()
    {
        float sum = 0;
        for (size_t i = m_begin; i < m_all.size(); ++i)
            sum += m_all[i].value * m_all[i].value;
        if (sum <= 0)
            return;
        const float scale = m_weight / std::sqrt(sum);
        for (size_t i = m_begin; i < m_all.size(); ++i)
            m_all[i].value *= scale;
    }

private:
    std::vector<Feature> &m_all;
    size_t m_begin;
    float m_weight;
};

/// A word as it is counted: figures keep only how many they are, runs of one letter are cut to two.
QString counted(QStringView text, const Piece &piece)
{
    QString word;
    for (int i = piece.from; i < piece.to; ++i) {
        const QChar c = piece.shape == Shape::Figures ? QChar(u'0') : text[i];
        const qsizetype n = word.size();
        if (n >= 2 && word[n - 1] == c && word[n - 2] == c && (piece.shape != Shape::Figures || n >= 4))
            continue;
        word += c;
    }
    return word;
}

void addLetters(Group &group, QStringView word, int shortest, int longest, int index)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        FeatureHash hash(FeatureKind::Letters);
        for (int n = 1; n <= longest && i + n <= word.size(); ++n) {
            hash.add(word[i + n - 1].unicode());
            if (n >= shortest)
                group.add(hash.value(), index);
        }
    }
}

quint32 pairHash(QStringView a, QStringView b)
{
    FeatureHash hash(FeatureKind::WordPair);
    hash.add(a);
    hash.add(u' ');
    hash.add(b);
    return hash.value();
}

quint32 wordHash(FeatureKind kind, QStringView word)
{
    FeatureHash hash(kind);
    hash.add(word);
    return hash.value();
}

struct Words {
    std::vector<QString> text;
    std::vector<Shape> shape;
};

/// How it is written: signs, capitals, length.
void addSigns(Group &group, QStringView original, QStringView folded, const std::vector<Piece> &pieces)
{
    int shouts = 0;
    int asks = 0;
    for (const Piece &piece : pieces) {
        if (piece.shape != Shape::Sign)
            continue;
        const QStringView sign = folded.mid(piece.from, piece.to - piece.from);
        shouts += sign == u"!";
        asks += sign == u"?";
        if (sign.size() == 2 || sign[0].unicode() > 0x2000)
            group.add(wordHash(FeatureKind::Sign, sign), -1);
    }
    int upper = 0;
    int letters = 0;
    for (const QChar c : original) {
        upper += c.isUpper();
        letters += c.isUpper() || c.isLower();
    }
    const auto mark = [&](QStringView name) { group.add(wordHash(FeatureKind::Sign, name), -1); };
    if (shouts > 0)
        mark(shouts == 1 ? u"!one" : shouts == 2 ? u"!two" : u"!more");
    if (asks > 0)
        mark(asks == 1 ? u"?one" : u"?more");
    if (shouts > 0 && asks > 0)
        mark(u"?!");
    if (letters >= 8 && upper * 10 > letters * 6)
        mark(u"capitals");
    mark(pieces.size() <= 2 ? u"len1" : pieces.size() <= 5 ? u"len2" : pieces.size() <= 12 ? u"len3" : u"len4");
}

/// By the names, so that a list may grow without making old models wrong.
quint32 cueHash(int cue)
{
    static const std::vector<quint32> hashes = [] {
        std::vector<quint32> made;
        for (const QString &name : CueWords::names())
            made.push_back(wordHash(FeatureKind::Cue, name));
        return made;
    }();
    return hashes[size_t(cue)];
}

quint32 cuePairHash(int a, int b)
{
    FeatureHash hash(FeatureKind::CuePair);
    for (const quint32 one : {cueHash(a), cueHash(b)}) {
        hash.add(char16_t(one & 0xffff));
        hash.add(char16_t(one >> 16));
    }
    return hash.value();
}

/// The first word that a cue was found in.
int wordOf(const MessageFeatures &made, const FoldedText &folded, int cue)
{
    for (const FoundCue &found : made.cues) {
        if (found.cue != cue)
            continue;
        const int at = folded.at[size_t(found.from)];
        for (size_t i = 0; i < made.words.size(); ++i) {
            if (made.words[i].start <= at && at < made.words[i].start + made.words[i].length)
                return int(i);
        }
    }
    return -1;
}

/// What the words point to, each once, and every two of them that meet in the message.
void addCues(MessageFeatures &made, const FoldedText &folded)
{
    std::vector<int> cues;
    for (const FoundCue &found : made.cues)
        cues.push_back(found.cue);
    std::sort(cues.begin(), cues.end());
    cues.erase(std::unique(cues.begin(), cues.end()), cues.end());
    if (cues.size() > kMostCues)
        cues.resize(kMostCues);
    Group single(made.features, 1.5f);
    for (const int cue : cues)
        single.add(cueHash(cue), wordOf(made, folded, cue));
    single.close();
    Group pairs(made.features, 1.0f);
    for (size_t i = 0; i < cues.size(); ++i) {
        for (size_t j = i + 1; j < cues.size(); ++j)
            pairs.add(cuePairHash(cues[i], cues[j]), -1);
    }
    pairs.close();
}

} // namespace

MessageFeatures messageFeatures(QStringView text, const FoldedText &folded, Language language)
{
    MessageFeatures made;
    const QStringView all(folded.text);
    const std::vector<Piece> pieces = cut(all);
    Words words;
    for (const Piece &piece : pieces) {
        if (piece.shape == Shape::Sign)
            continue;
        words.text.push_back(counted(all, piece));
        words.shape.push_back(piece.shape);
        const int start = folded.at[size_t(piece.from)];
        made.words.push_back({start, folded.at[size_t(piece.to) - 1] + 1 - start});
    }
    made.features.reserve(size_t(all.size()) * 4 + 16);
    Group wordGroup(made.features, 1.0f);
    for (size_t i = 0; i < words.text.size(); ++i) {
        if (words.shape[i] == Shape::Unspaced)
            continue;
        wordGroup.add(wordHash(FeatureKind::Word, words.text[i]), int(i));
        if (i > 0 && words.shape[i - 1] != Shape::Unspaced)
            wordGroup.add(pairHash(words.text[i - 1], words.text[i]), int(i));
    }
    wordGroup.close();
    Group letterGroup(made.features, 1.0f);
    for (size_t i = 0; i < words.text.size(); ++i) {
        const int index = int(i);
        switch (words.shape[i]) {
        case Shape::Unspaced:
            addLetters(letterGroup, words.text[i], 1, 4, index);
            break;
        case Shape::Hangul:
            addLetters(letterGroup, u'_' + words.text[i], 1, 4, index);
            break;
        case Shape::Spaced:
            addLetters(letterGroup, u'_' + words.text[i] + u'_', 2, 5, index);
            break;
        case Shape::Figures:
        case Shape::Sign:
            break;
        }
    }
    letterGroup.close();
    Group signGroup(made.features, 0.5f);
    addSigns(signGroup, text, all, pieces);
    signGroup.close();
    made.cues = CueWords::of(language).find(all);
    addCues(made, folded);
    return made;
}

std::vector<Feature> languageFeatures(QStringView text)
{
    std::vector<Feature> features;
    std::vector<QString> words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.push_back(std::exchange(word, QString()));
    };
    bool address = false;
    for (const QChar c : text.left(400)) {
        if (c.isSpace()) {
            address = false;
            finish();
        } else if (c == u'@' || (c == u'/' && !word.isEmpty())) {
            address = true; // the rest of an address says little about a language
            word.clear();
        } else if (address) {
            continue;
        } else if (c.isLetter() || c.isMark() || c == u'ー' || (c == u'\'' && !word.isEmpty())) {
            const bool newScript = !word.isEmpty() && isUnspaced(c) != isUnspaced(word.back());
            if (newScript)
                finish();
            const QChar lower = c.toLower();
            const qsizetype n = word.size();
            if (n < 2 || word[n - 1] != lower || word[n - 2] != lower)
                word += lower;
        } else {
            finish();
        }
    }
    finish();
    Group wordGroup(features, 1.0f);
    for (const QString &w : words)
        wordGroup.add(wordHash(FeatureKind::LanguageWord, w), -1);
    wordGroup.close();
    Group letterGroup(features, 1.5f);
    for (const QString &w : words) {
        const QString bounded = isUnspaced(w.back()) ? w : u'_' + w + u'_';
        for (qsizetype i = 0; i < bounded.size(); ++i) {
            FeatureHash hash(FeatureKind::LanguageLetters);
            for (int n = 1; n <= 4 && i + n <= bounded.size(); ++n) {
                hash.add(bounded[i + n - 1].unicode());
                if (!(n == 1 && bounded[i] == u'_'))
                    letterGroup.add(hash.value(), -1);
            }
        }
    }
    letterGroup.close();
    return features;
}

} // namespace bellhop::ai
