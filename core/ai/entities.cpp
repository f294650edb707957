// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/entities.h"

#include "core/ai/amounts.h"
#include "core/ai/money.h"
#include "core/ai/word_tokens.h"

#include <algorithm>
#include <string>

#include <phonenumbers/phonenumberutil.h>
#include <re2/re2.h>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

/// Runs RE2 over a text as UTF-8 and gives back positions in UTF-16.
class Utf8Text
{
public:
    explicit Utf8Text(QStringView text)
    {
        // one UTF-16 unit at a time: broken surrogates must not shift what follows
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            const bool lone = QChar::isSurrogate(c);
            const QByteArray bytes = lone ? QByteArrayLiteral("?") : text.mid(i, 1).toUtf8();
            m_bytes.append(bytes.constData(), size_t(bytes.size()));
            m_at.insert(m_at.end(), size_t(bytes.size()), int(i));
        }
        m_at.push_back(int(text.size()));
    }

    template <typename Take> void each(const re2::RE2 &pattern, Take take) const
    {
        const re2::StringPiece all(m_bytes);
        size_t from = 0;
        re2::StringPiece match;
        while (from <= m_bytes.size() && pattern.Match(all, from, m_bytes.size(), re2::RE2::UNANCHORED, &match, 1)) {
            const auto start = size_t(match.data() - m_bytes.data());
            if (!match.empty())
                take(m_at[start], m_at[start + match.size()]);
            from = std::max(start + match.size(), from + 1);
        }
    }

private:
    std::string m_bytes;
    std::vector<int> m_at;
};

Entity entity(QString type, QStringView text, int from, int to, QString value)
{
    Entity made;
    made.type = std::move(type);
    made.span = {from, to - from};
    made.text = text.mid(from, to - from).toString();
    made.value = std::move(value);
    return made;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x2E80;
}

void findEmails(const Utf8Text &utf8, QStringView text, std::vector<Entity> &found)
{
    static const re2::RE2 pattern(
        R"([A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24})");
    utf8.each(pattern, [&](int from, int to) {
        if (to < text.size() && (text[to] == u'_' || text[to].isDigit()))
            return;
        found.push_back(entity(u"email"_s, text, from, to, text.mid(from, to - from).toString().toLower()));
    });
}

void findUrls(const Utf8Text &utf8, QStringView text, std::vector<Entity> &found)
{
    static const re2::RE2 pattern(
        R"((?i)(?:(?:https?|ftp)://|www\.)(?:[a-z0-9_-]{1,63}\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#][^\s<>"'\x{3000}-\x{9FFF}\x{AC00}-\x{D7A3}\x{FF00}-\x{FFEF}]*)?)"
        R"(|(?:[a-z0-9-]{1,63}\.)+(?:com|net|org|info|biz|edu|gov|io|ai|am|pm|fm|tv|co|me|app|dev|eu|uk|de|fr|es|it|pt|br|cn|jp|kr|hotel|travel|us|ca|au|nl|ch|at|be)(?:/[^\s<>"'\x{3000}-\x{9FFF}]*)?)");
    utf8.each(pattern, [&](int from, int to) {
        while (to > from
            && (text[to - 1] == u'.' || text[to - 1] == u',' || text[to - 1] == u')' || text[to - 1] == u']'
                || text[to - 1] == u'!' || text[to - 1] == u'?'))
            --to;
        const bool glued = from > 0
            && (text[from - 1] == u'@' || text[from - 1] == u'.'
                || (isWord(text[from - 1]) && !text.mid(from).startsWith(u"http", Qt::CaseInsensitive)));
        if (glued || (to < text.size() && (text[to] == u'@' || (isWord(text[to]) && text[to - 1].isLetter()))))
            return;
        found.push_back(entity(u"url"_s, text, from, to, text.mid(from, to - from).toString().toLower()));
    });
}

// Numbers of cards and accounts, formulas and codes look like phone numbers; the words and signs around them tell.
bool isOtherNumber(QStringView text, int from, int to)
{
    const QString before = text.mid(std::max(0, from - 24), from - std::max(0, from - 24)).toString().toLower();
    static const QStringList kOther{u"account"_s, u"card"_s, u"conta"_s, u"booking"_s, u"reservation"_s, u"iban"_s,
        u"visa"_s, u"express"_s, u"discover"_s, u"mastercard"_s, u"cuenta"_s, u"tarjeta"_s, u"order"_s, u"konto"_s,
        u"karte"_s, u"carte"_s, u"carta"_s, u"كارت"_s, u"卡号"_s, u"订单"_s, u"ssn"_s};
    const qsizetype phone = std::max({before.lastIndexOf(u"phone"), before.lastIndexOf(u"tel"),
        before.lastIndexOf(u"call"), before.lastIndexOf(u"电话"), before.lastIndexOf(u"whatsapp")});
    for (const QString &word : kOther)
        if (before.lastIndexOf(word) > phone)
            return true;
    const QChar left = from > 0 ? text[from - 1] : QChar(u' ');
    const QChar right = to < text.size() ? text[to] : QChar(u' ');
    static const QString kJoints = u"*=/#%$€£~^_"_s;
    if (kJoints.contains(left) || kJoints.contains(right) || right == u':' || isWord(left)
        || (isWord(right) && right != u'x'))
        return true;
    if ((left == u'.' || left == u',' || left == u':') && from > 1 && text[from - 2].isDigit())
        return true;
    if ((right == u'.' || right == u',' || right == u'-') && to + 1 < text.size() && text[to + 1].isDigit())
        return true;
    if (left == u'-' && from > 1 && !text[from - 2].isSpace() && text[from - 2].isLetterOrNumber()
        && text[from - 2].unicode() < 0x80 && text[from - 2].isDigit())
        return true;
    if (left == u'+' && from > 1 && text[from - 2] == u')')
        return true;
    return left == u'+' || left == u'-'
        ? from < 2 || text[from - 2].isDigit() || (left == u'-' && text[from - 2].isSpace())
        : false;
}

void findPhones(const Utf8Text &utf8, QStringView text, const QString &locale, std::vector<Entity> &found)
{
    static const re2::RE2 pattern(R"((?i)(?:\+|\(\s?\+?|\b)?\d[\d().\s/-]{3,28}\d(?:\s?(?:x|ext\.?)\s?\d{2,6})?)");
    static const re2::RE2 date(R"(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,3}(?:\.\d{1,3}){3}|\d{1,2}[-/.]\d{4})");
    static const re2::RE2 fraction(R"(\d+\.\d+)");
    static const re2::RE2 social(R"(\d{3}-\d{2}-\d{4})");
    const QString country = locale.section(u'-', 1).toUpper();
    const auto take = [&](int from, int to) {
        QStringView candidate = text.mid(from, to - from);
        int digits = 0;
        int groups = 0;
        int singles = 0;
        int run = 0;
        bool broken = false;
        for (qsizetype i = 0; i <= candidate.size(); ++i) {
            const bool digit = i < candidate.size() && candidate[i].isDigit();
            digits += digit;
            if (digit) {
                ++run;
            } else if (run > 0) {
                ++groups;
                singles += run == 1;
                run = 0;
            }
            broken = broken || (i < candidate.size() && (candidate[i] == u'\n' || candidate[i] == u'\t'));
        }
        const QString ascii = candidate.toString();
        const std::string plain = ascii.toStdString();
        const bool plus = candidate.startsWith(u'+') || (from > 0 && text[from - 1] == u'+');
        if (digits < 7 || digits > (plus || ascii.contains(u'x') ? 18 : 15) || broken || groups > 8
            || singles > (plus ? 3 : 2))
            return;
        if (re2::RE2::FullMatch(plain, date) || re2::RE2::FullMatch(plain, social)
            || QString(ascii).remove(u"ext."_s).contains(u". ") || ascii.contains(u"  ")
            || re2::RE2::FullMatch(plain, fraction))
            return;
        if (isOtherNumber(text, from, to) && !candidate.startsWith(u'+'))
            return;
        const bool paired = ascii.count(u'(') == ascii.count(u')');
        if (!paired)
            return;
        if (!plus && digits >= 7 && !country.isEmpty()) { // known country: the plan of its numbers decides
            const auto *util = i18n::phonenumbers::PhoneNumberUtil::GetInstance();
            i18n::phonenumbers::PhoneNumber number;
            if (util->Parse(plain, country.toStdString(), &number)
                    != i18n::phonenumbers::PhoneNumberUtil::NO_PARSING_ERROR
                || !util->IsPossibleNumber(number))
                return;
        }
        if (from > 1 && candidate.startsWith(u'+') && text[from - 1].isDigit())
            return;
        found.push_back(entity(u"phonenumber"_s, text, from, to, ascii));
    };
    utf8.each(pattern, [&](int from, int to) {
        const QStringView all = text.mid(from, to - from);
        const auto digits = std::count_if(all.begin(), all.end(), [](QChar c) { return c.isDigit(); });
        const qsizetype space = all.indexOf(u' ');
        if (digits >= 18 && space >= 7 && space == all.lastIndexOf(u' ')) { // two numbers side by side
            take(from, from + int(space));
            take(from + int(space) + 1, to);
        } else {
            take(from, to);
        }
    });
}

class NumberFinder
{
public:
    NumberFinder(const TokenText &text, QStringView original, std::vector<Entity> &found)
        : m_text(text)
        , m_original(original)
        , m_found(found)
    {
        for (const Entity &e : found)
            if (e.type == u"url" || e.type == u"email")
                m_addresses.push_back(e.span);
        std::sort(m_addresses.begin(), m_addresses.end(),
            [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    }

    void run()
    {
        for (int i = 0; i < m_text.size();) {
            if (insideAddress(i)) {
                ++i;
                continue;
            }
            i = step(i);
        }
    }

private:
    // Spans of addresses, in order; the tokens come in order too.
    bool insideAddress(int i)
    {
        const int at = m_text.folded.at[size_t(m_text.tokens[size_t(i)].from)];
        while (m_address < m_addresses.size() && m_addresses[m_address].start + m_addresses[m_address].length <= at)
            ++m_address;
        return m_address < m_addresses.size() && at >= m_addresses[m_address].start;
    }

    void put(QString type, int from, int to, QString value)
    {
        const int start = m_text.folded.at[size_t(from)];
        const int end = std::max(m_text.folded.at[size_t(to) - 1] + 1, start + 1);
        m_found.push_back(entity(std::move(type), m_original, start, end, std::move(value)));
    }

    int step(int i)
    {
        if (const auto percent = percentBefore(i)) {
            put(u"percentage"_s, m_text.tokens[size_t(i)].from, percent->to,
                amountText(percent->value, m_text.language) + u'%');
            return percent->next;
        }
        if (const int next = fromTheEnd(i); next > 0)
            return next;
        int k = i;
        if (m_text.is(k, Tag::OrdPrefix))
            ++k;
        if (const auto ordinal = readNumber(m_text, k); ordinal && (ordinal->ordinal || k > i)) {
            const bool dotted
                = ordinal->figures && m_text.isSign(ordinal->next - 1, u'.') && m_text.language == Language::German;
            const bool last = m_text.is(ordinal->next - 1, Tag::OrdSuffix) || m_text.is(ordinal->next - 1, Tag::Ord)
                || k > i || !ordinal->figures;
            if (!dotted && last) {
                put(u"ordinal"_s, m_text.tokens[size_t(i)].from, m_text.tokens[size_t(ordinal->next) - 1].to,
                    QString::number(ordinal->value));
                return ordinal->next;
            }
        }
        const auto amount = readAmount(m_text, i, true);
        if (!amount) {
            relativeOrdinal(i);
            return i + 1;
        }
        if (const int to = percentAfter(amount->next); to > 0) {
            put(u"percentage"_s, amount->from, to, amountText(amount->value, m_text.language) + u'%');
            int next = amount->next;
            while (next < m_text.size() && m_text.tokens[size_t(next)].from < to)
                ++next;
            put(u"number"_s, amount->from, amount->to, amountText(amount->value, m_text.language));
            return next;
        }
        if (isNumber(i, *amount))
            put(u"number"_s, amount->from, amount->to, amountText(amount->value, m_text.language));
        return std::max(amount->next, i + 1);
    }

    // 最後から三番目, 最後から1つ前, 끝에서 세번째: counted from the end. The token after it, or 0.
    int fromTheEnd(int i)
    {
        const QStringView rest = QStringView(m_text.folded.text).mid(m_text.tokens[size_t(i)].from);
        int k = i;
        static const QStringList kLeads{foldWord(u"最後から"), foldWord(u"끝에서"), foldWord(u"마지막에서")};
        for (const QString &lead : kLeads)
            if (rest.startsWith(lead))
                while (k < m_text.size() && m_text.tokens[size_t(k)].from - m_text.tokens[size_t(i)].from < lead.size())
                    ++k;
        const auto place = k > i ? readNumber(m_text, k) : std::nullopt;
        if (!place || place->value < 1)
            return 0;
        int next = place->next;
        bool ordinal = place->ordinal;
        if (m_text.is(next, Tag::Counter)) {
            ordinal = ordinal || m_text.is(next, Tag::OrdSuffix);
            ++next;
        }
        const bool before = m_text.wordOf(next) == u"前";
        if (before)
            ++next;
        else if (!ordinal)
            return 0;
        put(u"ordinal"_s, m_text.tokens[size_t(i)].from, m_text.tokens[size_t(next) - 1].to,
            u"end-"_s + QString::number(before ? place->value : place->value - 1));
        return next;
    }

    // "the last one", "previous page", "the last but one": places counted from here or from the end.
    void relativeOrdinal(int i)
    {
        if (m_text.is(i + 1, Tag::Unit) || m_text.is(i + 1, Tag::Weekday) || m_text.is(i + 1, Tag::Month)
            || m_text.is(i - 1, Tag::Unit))
            return;
        const QString word = m_text.wordOf(i).toString();
        static const QHash<QString, QString> kPlaces{{u"penultimate"_s, u"end-1"_s}, {u"antepenultimate"_s, u"end-2"_s},
            {u"penultimo"_s, u"end-1"_s}, {u"penultima"_s, u"end-1"_s}, {u"antepenultimo"_s, u"end-2"_s},
            {u"antepenultima"_s, u"end-2"_s}, {u"terzultimo"_s, u"end-2"_s}, {u"terzultima"_s, u"end-2"_s},
            {u"penultieme"_s, u"end-1"_s}, {u"antepenultieme"_s, u"end-2"_s}, {u"vorletzte"_s, u"end-1"_s},
            {u"vorletzten"_s, u"end-1"_s}, {u"vorletzter"_s, u"end-1"_s}, {u"current"_s, u"current+0"_s},
            {u"actuel"_s, u"current+0"_s}, {u"actuelle"_s, u"current+0"_s}, {u"actual"_s, u"current+0"_s},
            {u"attuale"_s, u"current+0"_s}, {u"atual"_s, u"current+0"_s}, {u"aktuelle"_s, u"current+0"_s},
            {u"aktuellen"_s, u"current+0"_s}};
        const auto relative = m_text.valueOf(i, Tag::Rel);
        QString value = kPlaces.value(word);
        const bool kana = m_text.language == Language::Japanese;
        if (m_text.is(i, Tag::LastOf))
            value = butOne(i) ? u"end-1"_s : u"end+0"_s;
        else if (relative == 1)
            value = m_text.is(i + 1, Tag::To) && m_text.is(i + 2, Tag::LastOf) ? QString() : u"current+1"_s;
        else if (relative == -1 && !(kana && i + 1 < m_text.size() && m_text.wordOf(i + 1) == u"から"))
            value = u"current-1"_s; // 前から is "from the front"
        if (!value.isEmpty())
            put(u"ordinal"_s, m_text.tokens[size_t(i)].from, m_text.tokens[size_t(i)].to, value);
    }

    // "last but one", "next to last", "l'avant-dernier", "antes del último", قبل الأخير
    bool butOne(int i) const
    {
        const auto wordIs
            = [this](int k, QStringView w) { return k >= 0 && k < m_text.size() && m_text.wordOf(k) == w; };
        if (m_text.language == Language::English)
            return (wordIs(i + 1, u"but") && wordIs(i + 2, u"one"))
                || (wordIs(i - 1, u"to") && m_text.is(i - 2, Tag::Rel))
                || (wordIs(i - 1, u"the") && wordIs(i - 2, u"before"));
        int k = i - 1;
        while (k >= 0 && (m_text.is(k, Tag::Article) || m_text.is(k, Tag::Of) || m_text.isSign(k, u'-')))
            --k;
        return wordIs(k, u"avant") || wordIs(k, u"antes") || wordIs(k, u"prima") || wordIs(k, foldWord(u"قبل"));
    }

    bool isNumber(int i, const Amount &amount) const
    {
        const Token &token = m_text.tokens[size_t(i)];
        const QStringView folded = m_text.folded.text;
        if (amount.figures) { // "s666", "180ml"
            if (amount.from > 0 && isWord(folded[amount.from - 1]) && folded[amount.from - 1].unicode() < 0x250)
                return false;
            static constexpr QStringView kMeasures[] = {
                u"メートル", u"キロ", u"センチ", u"ミリ", u"グラム", u"リットル", u"미터", u"킬로", u"그램", u"리터"};
            for (const QStringView measure : kMeasures) // 29キロメートル, as "180ml"
                if (folded.mid(amount.to).startsWith(measure))
                    return false;
            return !(amount.to < folded.size() && folded[amount.to].isLetter() && folded[amount.to].unicode() < 0x250);
        }
        const bool article = token.is(Tag::One) || token.is(Tag::Article);
        if (article && amount.next == i + 1 && m_text.size() > 1 && m_text.language != Language::English)
            return false;
        if (m_text.language == Language::Korean && amount.next == i + 1 && amount.to - amount.from == 1)
            return m_text.is(amount.next, Tag::Counter) || m_text.is(amount.next, Tag::Unit) || m_text.size() == 1;
        return true;
    }

    int percentAfter(int i) const
    {
        if (i >= m_text.size())
            return 0;
        const QStringView folded = m_text.folded.text;
        const int from = m_text.tokens[size_t(i)].from;
        static const QStringList kWords{u"%"_s, u"percent"_s, u"per cent"_s, u"percents"_s, u"percentage"_s,
            u"por ciento"_s, u"por cien"_s, u"pourcents"_s, u"pourcent"_s, u"pour cent"_s, u"pour-cent"_s, u"prozent"_s,
            u"percento"_s, u"per cento"_s, u"por cento"_s, foldWord(u"بالمئة"), foldWord(u"بالمائة"),
            foldWord(u"في المئة"), foldWord(u"في المائة"), foldWord(u"个百分点"), foldWord(u"パーセント"),
            foldWord(u"パーセンテージポイント"), u"percentuale"_s, u"pourcentage"_s, foldWord(u"퍼센트"),
            foldWord(u"프로"), foldWord(u"asilimia")};
        for (const QString &word : kWords)
            if (folded.mid(from).startsWith(word)
                && (from + word.size() >= folded.size() || !isWord(folded[from + word.size()]) || word == u"%"
                    || isUnspaced(word[0]) || isHangul(word[0])))
                return from + int(word.size());
        return 0;
    }

    struct Percent {
        double value;
        int to;
        int next;
    };
    // 百分之五, 3成, 2割, asilimia 5
    std::optional<Percent> percentBefore(int i) const
    {
        const QStringView folded = m_text.folded.text;
        const int from = m_text.tokens[size_t(i)].from;
        for (const QString &word : {foldWord(u"百分之"), u"asilimia"_s}) {
            if (!folded.mid(from).startsWith(word))
                continue;
            int k = i;
            while (k < m_text.size() && m_text.tokens[size_t(k)].from < from + word.size())
                ++k;
            if (const auto amount = readAmount(m_text, k, true))
                return Percent{amount->value, amount->to, amount->next};
        }
        if (m_text.language != Language::Chinese && m_text.language != Language::Japanese)
            return std::nullopt;
        if (const auto lower = readAmount(m_text, i, false))
            if (const auto part = perHundred(*lower))
                return part;
        const auto amount = readAmount(m_text, i, true);
        if (!amount || amount->next >= m_text.size() || amount->value <= 0)
            return std::nullopt;
        return amount->value <= 10 ? tenths(*amount) : std::nullopt;
    }

    int endOf(int i) const { return m_text.tokens[size_t(i)].to; }

    // 千分之三, 万分之三, 百分の二: shares of a round number
    std::optional<Percent> perHundred(const Amount &lower) const
    {
        const int n = lower.next;
        const QChar first = m_text.folded.text[lower.from];
        const bool said = first == u'一' && m_text.language == Language::Chinese; // 一百分之五: a fraction
        if (n + 1 >= m_text.size())
            return std::nullopt;
        const bool round = lower.value == 100
            || (m_text.language == Language::Chinese && (lower.value == 1e3 || lower.value == 1e4));
        if (lower.figures || !round || said || m_text.wordOf(n) != u"分"
            || (m_text.wordOf(n + 1) != u"之" && m_text.wordOf(n + 1) != u"の"))
            return std::nullopt;
        const auto upper = readAmount(m_text, n + 2, true);
        if (!upper)
            return std::nullopt;
        return Percent{upper->value * 100 / lower.value, upper->to, upper->next};
    }

    // 七成六, 三成半, 八折, 3割8分, 2割引
    std::optional<Percent> tenths(const Amount &amount) const
    {
        const QStringView unit = m_text.wordOf(amount.next);
        if (unit != u"成" && unit != u"折" && unit != u"割")
            return std::nullopt;
        if (unit == u"折" && amount.value >= 10)
            return std::nullopt;
        Percent made{amount.value * 10, endOf(amount.next), amount.next + 1};
        const int n = made.next;
        if (n >= m_text.size())
            return made;
        if (unit == u"成" && m_text.wordOf(n) == u"半")
            return Percent{made.value + 5, endOf(n), n + 1};
        if (m_text.wordOf(n) == u"引") {
            return Percent{100 - made.value, endOf(n), n + 1};
        }
        const auto small = readAmount(m_text, n, false);
        if (!small || small->value < 1 || small->value > 9)
            return made;
        if (unit == u"割" && small->next < m_text.size() && m_text.wordOf(small->next) == u"分")
            return Percent{made.value + small->value, endOf(small->next), small->next + 1};
        if (unit == u"成" && !small->figures && (small->next >= m_text.size() || !m_text.is(small->next, Tag::Unit)))
            return Percent{made.value + small->value, small->to, small->next};
        return made;
    }

    const TokenText &m_text;
    QStringView m_original;
    std::vector<Entity> &m_found;
    std::vector<TextSpan> m_addresses;
    size_t m_address = 0;
};

void findReferences(const Utf8Text &utf8, QStringView text, std::vector<Entity> &found)
{
    static const re2::RE2 pattern(
        R"((?i)(?:booking|reservation|confirmation|reserva|reservaci[oó]n|buchung(?:snummer)?|prenotazione|r[ée]servation|预订号|订单号|予約番号|예약번호)\s*(?:number|code|id|ref(?:erence)?|no\.?|nr\.?|n[°º]|n[uú]mero|numero|num)?\s*[:#]?\s*([A-Z]{0,4}-?\d{4,12}|[A-Z0-9]{6,10})\b)");
    utf8.each(pattern, [&](int from, int to) {
        int start = to;
        while (start > from && (isWord(text[start - 1]) || text[start - 1] == u'-'))
            --start;
        const QStringView reference = text.mid(start, to - start);
        if (!std::any_of(reference.begin(), reference.end(), [](QChar c) { return c.isDigit(); }))
            return;
        found.push_back(entity(u"booking_reference"_s, text, start, to, reference.toString().toUpper()));
    });
}

} // namespace

std::vector<Entity> findEntities(const GuestMessage &message, Language language)
{
    const QStringView text = QStringView(message.text).left(kLongestText);
    const Utf8Text utf8(text);
    std::vector<Entity> found;
    findEmails(utf8, text, found);
    findUrls(utf8, text, found);
    findPhones(utf8, text, message.locale, found);
    findReferences(utf8, text, found);
    const TokenText tokens = tokenize(text, language);
    for (Entity &money : findMoney(tokens, text))
        found.push_back(std::move(money));
    NumberFinder(tokens, text, found).run();
    std::stable_sort(
        found.begin(), found.end(), [](const Entity &a, const Entity &b) { return a.span.start < b.span.start; });
    return found;
}

} // namespace bellhop::ai
