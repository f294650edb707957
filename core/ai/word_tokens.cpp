// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/word_tokens.h"

#include <algorithm>

namespace bellhop::ai {

bool Token::is(Tag tag) const
{
    return std::any_of(senses.begin(), senses.end(), [tag](const Sense &s) { return s.tag == tag; });
}

std::optional<qint64> Token::valueOf(Tag tag) const
{
    for (const Sense &s : senses)
        if (s.tag == tag)
            return s.value;
    return std::nullopt;
}

bool Token::isUnit(Unit unit) const
{
    return std::any_of(
        senses.begin(), senses.end(), [unit](const Sense &s) { return s.tag == Tag::Unit && s.value == qint64(unit); });
}

QStringView TokenText::wordOf(int i) const
{
    if (i < 0 || i >= size())
        return {};
    const Token &t = tokens[size_t(i)];
    return QStringView(folded.text).mid(t.from, t.to - t.from);
}

bool TokenText::isSign(int i, QChar sign) const
{
    return i >= 0 && i < size() && tokens[size_t(i)].kind == Token::Kind::Sign
        && folded.text[tokens[size_t(i)].from] == sign;
}

std::optional<qint64> TokenText::valueOf(int i, Tag tag) const
{
    return i >= 0 && i < size() ? tokens[size_t(i)].valueOf(tag) : std::nullopt;
}

TextSpan TokenText::spanOf(int first, int last) const
{
    const int from = folded.at[size_t(tokens[size_t(first)].from)];
    const int lastUnit = tokens[size_t(last - 1)].to - 1;
    int to = folded.at[size_t(lastUnit)] + 1;
    const int after = folded.at[size_t(lastUnit) + 1];
    if (after == folded.at[size_t(lastUnit)])
        to = from + 1; // one character that folds into several
    return {from, std::max(to - from, 1)};
}

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() && !isUnspaced(c);
}

/// Reads dates in figures where a run of digits starts.
class FigureReader
{
public:
    explicit FigureReader(QStringView text)
        : m_text(text)
    {
    }

    struct Read {
        FigureDate date;
        int to = 0;
    };

    std::optional<Read> at(int from) const
    {
        if (from > 0 && (isWordChar(m_text[from - 1]) || breaksDate(from)))
            return std::nullopt;
        if (const auto compact = readCompact(from))
            return compact;
        int fields[3] = {-1, -1, -1};
        int sizes[3] = {0, 0, 0};
        QChar separators[2];
        int i = from;
        int count = 0;
        while (count < 3) {
            const int start = i;
            int value = 0;
            while (i < m_text.size() && isAsciiDigit(m_text[i]) && i - start < 5)
                value = value * 10 + m_text[i++].digitValue();
            if (i == start || i - start > 4 || i - start == 3)
                return count >= 2 ? finish(fields, sizes, separators, count, start - 1) : std::nullopt;
            fields[count] = value;
            sizes[count] = i - start;
            ++count;
            if (count == 3 || i + 1 >= m_text.size() || !isSeparator(m_text[i]) || !isAsciiDigit(m_text[i + 1]))
                break;
            if (count == 2 && m_text[i] != separators[0])
                break;
            separators[count - 1] = m_text[i];
            ++i;
        }
        return finish(fields, sizes, separators, count, i);
    }

private:
    static bool isSeparator(QChar c) { return c == u'/' || c == u'.' || c == u'-'; }

    bool breaksDate(int from) const
    {
        const QChar before = m_text[from - 1];
        return (before == u'.' || before == u',' || before == u':' || before == u'/' || before == u'#'
                   || before == u'$')
            && from > 1
            && (isWordChar(m_text[from - 2]) || before == u'#' || before == u'$' || isSeparator(m_text[from - 2]));
    }

    std::optional<Read> readCompact(int from) const
    {
        int i = from;
        while (i < m_text.size() && isAsciiDigit(m_text[i]) && i - from < 9)
            ++i;
        if (i - from != 8 || (i < m_text.size() && isWordChar(m_text[i])))
            return std::nullopt;
        const int all = m_text.mid(from, 8).toInt();
        const int year = all / 10000;
        const int month = all / 100 % 100;
        const int day = all % 100;
        if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31)
            return std::nullopt;
        return Read{{year, month, day, QChar(), 4, false}, i};
    }

    std::optional<Read> finish(int *fields, int *sizes, QChar *separators, int count, int to) const
    {
        if (count < 2)
            return std::nullopt;
        const bool more = to + 1 < m_text.size() && isSeparator(m_text[to]) && isAsciiDigit(m_text[to + 1]);
        if (more && !(m_text[to] == u'-' && separators[0] != u'-') && !(count == 3 && m_text[to] == u'-'))
            return std::nullopt; // 1.2.3.4, 12-34-56-78
        if (to < m_text.size() && (isWordChar(m_text[to]) && m_text[to].unicode() < 0x250))
            return std::nullopt; // letters of a code; other scripts put their particles here
        if (to < m_text.size() && (m_text[to] == u'%' || m_text[to] == u':'))
            return std::nullopt;
        FigureDate date{
            fields[0], fields[1], fields[2], separators[0], std::max({sizes[0], sizes[1], sizes[2]}), false};
        if (count == 2) {
            const bool year = sizes[0] == 4 || sizes[1] == 4;
            if (separators[0] == u'-' && !year)
                return std::nullopt; // a range of days
            if (year && separators[0] == u'.')
                return std::nullopt;
            if (to < m_text.size() && m_text[to] == u'.' && separators[0] == u'.') {
                date.finalDot = to + 1 >= m_text.size() || !isAsciiDigit(m_text[to + 1]);
                if (date.finalDot)
                    ++to;
            }
        }
        return plausible(date, sizes, count) ? std::optional(Read{date, to}) : std::nullopt;
    }

    static bool isDay(int n) { return n >= 1 && n <= 31; }
    static bool isMonth(int n) { return n >= 1 && n <= 12; }
    static bool isYear(int n, int size) { return size == 4 ? n >= 1000 && n <= 2999 : size == 2; }

    static bool plausible(const FigureDate &d, const int *sizes, int count)
    {
        if (count == 2) {
            if (sizes[0] == 4)
                return isYear(d.a, 4) && d.a >= 1900 && d.a <= 2100 && isMonth(d.b) && d.separator != u'.';
            if (sizes[1] == 4)
                return isYear(d.b, 4) && d.b >= 1900 && d.b <= 2100 && isMonth(d.a);
            return isDay(d.a) && isDay(d.b) && (isMonth(d.a) || isMonth(d.b));
        }
        if (sizes[0] == 4)
            return (isMonth(d.b) && isDay(d.c)) || (isDay(d.b) && isMonth(d.c));
        if (sizes[2] == 4)
            return isDay(d.a) && isDay(d.b) && (isMonth(d.a) || isMonth(d.b));
        return sizes[0] <= 2 && sizes[1] <= 2 && sizes[2] == 2 && isDay(d.b)
            && ((isDay(d.a) && (isMonth(d.a) || isMonth(d.b))) || (isMonth(d.b) && isDay(d.c)));
    }

    QStringView m_text;
};

/// German, Dutch and Italian write numbers in one word: "einundzwanzig", "ventidue".
std::optional<Sense> compoundNumber(QStringView word, const Lexicon &lexicon, Language language)
{
    qint64 total = 0;
    qint64 group = 0;
    qint64 unit = -1; // "ein" of "einundzwanzig", waiting for its tens
    bool ordinal = false;
    int parts = 0;
    int i = 0;
    while (i < word.size()) {
        int length = 0;
        std::optional<Sense> sense;
        for (int size = std::min<int>(int(word.size()) - i, 14); size >= 2 && !sense; --size) {
            const QString part = word.mid(i, size).toString();
            const auto found = lexicon.longest(part, 0);
            if (found.length != size)
                continue;
            for (const Sense &s : *found.senses)
                if (s.tag == Tag::Num || s.tag == Tag::Mult || (s.tag == Tag::Ord && i + size == word.size()))
                    sense = s;
            length = size;
        }
        if (!sense && language == Language::German && word.mid(i).startsWith(u"und") && group % 100 > 0
            && group % 100 < 10) {
            unit = group % 100;
            group -= unit;
            i += 3;
            continue;
        }
        if (!sense && language == Language::German && parts > 0) { // zwanzigste, einundzwanzigsten, vierter
            static constexpr QStringView kEndings[]
                = {u"ste", u"sten", u"ster", u"stes", u"stem", u"te", u"ten", u"ter", u"tes", u"tem"};
            if (std::find(std::begin(kEndings), std::end(kEndings), word.mid(i)) != std::end(kEndings)) {
                ordinal = true;
                break;
            }
        }
        if (!sense)
            return std::nullopt;
        ++parts;
        i += length;
        ordinal = sense->tag == Tag::Ord;
        if (sense->tag == Tag::Mult) {
            if (sense->value >= 1000) {
                total += std::max<qint64>(group, 1) * sense->value;
                group = 0;
            } else {
                group = group / 1000 * 1000 + std::max<qint64>(group % 1000, 1) * sense->value;
            }
        } else {
            group += sense->value;
            if (unit >= 0) {
                group += unit;
                unit = -1;
            }
        }
    }
    if (parts < 2 && !(ordinal && parts == 1))
        return std::nullopt;
    return Sense{ordinal ? Tag::Ord : Tag::Num, total + group};
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, Language language)
        : m_lexicon(Lexicon::of(language))
        , m_english(language == Language::English ? nullptr : &Lexicon::of(Language::English))
    {
        m_out.folded = foldText(text);
        m_out.language = language;
    }

    TokenText run()
    {
        const QStringView text = m_out.folded.text;
        const FigureReader figures(text);
        int i = 0;
        while (i < text.size()) {
            if (text[i] == u' ') {
                m_spaced = true;
                ++i;
                continue;
            }
            i = isAsciiDigit(text[i]) ? digits(i, figures) : text[i].isLetter() ? word(i) : sign(i);
            m_spaced = false;
        }
        return std::move(m_out);
    }

private:
    Token &push(Token::Kind kind, int from, int to)
    {
        Token token;
        token.kind = kind;
        token.from = from;
        token.to = to;
        token.spaced = m_spaced;
        m_out.tokens.push_back(std::move(token));
        return m_out.tokens.back();
    }

    int digits(int from, const FigureReader &figures)
    {
        const QStringView text = m_out.folded.text;
        if (const auto found = m_lexicon.longest(text, from); found.length > 0) { // "2day", "1st", "4th of july"
            int run = from;
            while (run < text.size() && isAsciiDigit(text[run]))
                ++run;
            if (from + found.length > run) {
                push(Token::Kind::Word, from, from + found.length).senses = *found.senses;
                return from + found.length;
            }
        }
        if (const auto read = figures.at(from)) {
            push(Token::Kind::Figures, from, read->to).figures = int(m_out.figureDates.size());
            m_out.figureDates.push_back(read->date);
            return read->to;
        }
        int i = from;
        qint64 value = 0;
        while (i < text.size() && isAsciiDigit(text[i])) {
            value = i - from < 15 ? value * 10 + text[i].digitValue() : value;
            ++i;
        }
        Token &token = push(Token::Kind::Digits, from, i);
        token.number = i - from <= 15 ? value : -1;
        return suffix(i);
    }

    // "21st", "3Y", "2泊": what follows digits without a space.
    int suffix(int from)
    {
        const QStringView text = m_out.folded.text;
        if (from >= text.size() || !text[from].isLetter())
            return from;
        m_spaced = false;
        return word(from);
    }

    int sign(int from)
    {
        const QStringView text = m_out.folded.text;
        const auto found = m_lexicon.longest(text, from);
        const int to = from + std::max(found.length, 1);
        Token &token = push(Token::Kind::Sign, from, to);
        if (found.length > 0)
            token.senses = *found.senses;
        return to;
    }

    int endOfWord(int from) const
    {
        const QStringView text = m_out.folded.text;
        int i = from + 1;
        while (i < text.size() && isWordChar(text[i]) && !isAsciiDigit(text[i]) && !isUnspaced(text[from])
            && isHangul(text[i]) == isHangul(text[from]))
            ++i;
        return i;
    }

    int word(int from)
    {
        const QStringView text = m_out.folded.text;
        const auto found = m_lexicon.longest(text, from);
        if (found.length > 0) {
            push(Token::Kind::Word, from, from + found.length).senses = *found.senses;
            return from + found.length;
        }
        if (isUnspaced(text[from]) || isHangul(text[from])) {
            push(Token::Kind::Word, from, from + 1);
            return from + 1;
        }
        const int to = endOfWord(from);
        if (isArabic(text[from]) && to - from > 2) {
            if (const int end = arabic(from, to); end > 0)
                return end;
        }
        if (const auto number = compoundNumber(text.mid(from, to - from), m_lexicon, m_out.language)) {
            push(Token::Kind::Word, from, to).senses = {*number};
            return to;
        }
        if (m_english) {
            if (const auto borrowed = m_english->longest(text, from); borrowed.length >= 4) {
                Token &token = push(Token::Kind::Word, from, from + borrowed.length);
                for (const Sense &s : *borrowed.senses)
                    if (isBorrowed(s.tag))
                        token.senses.push_back(s);
                return from + borrowed.length;
            }
        }
        push(Token::Kind::Word, from, to);
        return to;
    }

    static bool isBorrowed(Tag tag)
    {
        switch (tag) {
        case Tag::Month:
        case Tag::Weekday:
        case Tag::RelDay:
        case Tag::Unit:
        case Tag::Num:
        case Tag::Holiday:
        case Tag::Guest:
        case Tag::Adult:
        case Tag::Child:
        case Tag::Room:
        case Tag::CheckIn:
        case Tag::CheckOut:
        case Tag::RoomType:
            return true;
        default:
            return false;
        }
    }

    // Prefixes of Arabic stand at the word: "والثلاثاء", "لليلتين", "بعد".
    int arabic(int from, int to)
    {
        const QStringView text = m_out.folded.text;
        int i = from;
        std::vector<std::pair<int, Sense>> prefixes;
        while (to - i > 2 && prefixes.size() < 3) {
            const char16_t c = text[i].unicode();
            if (c == 0x0627 && text[i + 1].unicode() == 0x0644) { // al-
                prefixes.emplace_back(i, Sense{Tag::Article, 0});
                i += 2;
            } else if (c == 0x0644 && text[i + 1].unicode() == 0x0644) { // lil-
                prefixes.emplace_back(i, Sense{Tag::Of, 0});
                i += 2;
            } else if (c == 0x0648) {
                prefixes.emplace_back(i, Sense{Tag::And, 0});
                ++i;
            } else if (c == 0x0628 || c == 0x0641) {
                prefixes.emplace_back(i, Sense{Tag::On, 0});
                ++i;
            } else if (c == 0x0644) {
                prefixes.emplace_back(i, Sense{Tag::Of, 0});
                ++i;
            } else {
                return 0;
            }
            const auto found = m_lexicon.longest(text, i);
            if (found.length == 0)
                continue;
            for (size_t k = 0; k < prefixes.size(); ++k) {
                const int end = k + 1 < prefixes.size() ? prefixes[k + 1].first : i;
                push(Token::Kind::Word, prefixes[k].first, end).senses = {prefixes[k].second};
                m_spaced = false;
            }
            push(Token::Kind::Word, i, i + found.length).senses = *found.senses;
            return i + found.length;
        }
        return 0;
    }

    const Lexicon &m_lexicon;
    const Lexicon *m_english;
    TokenText m_out;
    bool m_spaced = false;
};

} // namespace

TokenText tokenize(QStringView text, Language language)
{
    return Tokenizer(text, language).run();
}

} // namespace bellhop::ai
