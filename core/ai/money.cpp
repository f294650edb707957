// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/money.h"

#include "core/ai/amounts.h"

#include <QHash>

#include <array>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

struct Currency {
    QStringView unit; ///< In English; some languages have their own name below.
    QStringView words; ///< Separated by '|'; folded when read.
    bool part = false; ///< A hundredth of another: cents.
};

constexpr std::array kCurrencies{
    Currency{u"Dollar", u"$|dollar|dollars|dolar|dolares|dollaro|dollari|달러|دولار|دولارات|dola"},
    Currency{u"United States dollar",
        u"us$|us $|u.s $|u.s. $|u.s.$|usd|u$d|u$s|us dollar|us dollars|american dollar|american dollars|united states "
        u"dollar|united states dollars|"
        u"dolares americanos|dolares estadounidenses|dollars americains|us dollar|us-dollar|dollari americani|dollari "
        u"statunitensi|"
        u"美元|美金|米ドル|アメリカドル|ドル|미국 달러|미국달러|미 달러|دولار أمريكي|刀"},
    Currency{u"Canadian dollar",
        u"c$|c $|ca$|cad|canadian dollar|canadian dollars|dolares canadienses|dollars canadiens|dollar "
        u"canadien|kanadische dollar|"
        u"dollari canadesi|加元|カナダドル|캐나다 달러"},
    Currency{u"Australian dollar",
        u"a$|au$|aud|australian dollar|australian dollars|dolares australianos|dollars australiens|australische "
        u"dollar|dollari australiani|澳元|豪ドル|호주 달러"},
    Currency{u"Hong Kong dollar",
        u"hk$|hk $|hkd|hong kong dollar|hong kong dollars|dolares de hong kong|dollari di hong "
        u"kong|港元|港币|香港ドル|홍콩 달러"},
    Currency{u"New Taiwan dollar", u"nt$|twd|台币|新台币|台湾ドル|taiwan dollar|taiwan dollars"},
    Currency{u"Singapore dollar", u"s$|sgd|singapore dollar|singapore dollars|新加坡元|シンガポールドル|싱가포르 달러"},
    Currency{u"Euro", u"€|eur|euro|euros|欧元|ユーロ|유로|يورو|yuro"},
    Currency{u"Pound", u"£|pound|pounds|pfund|sterline|sterlina|libra|libras|livre|livres|파운드|ポンド|جنيه"},
    Currency{u"British pound",
        u"gbp|pounds sterling|british pounds|british pound|英镑|英ポンド|libras esterlinas|livres sterling|영국 "
        u"파운드"},
    Currency{u"Japanese yen", u"¥|jpy|yen japonais|yens|yen|japanese yen|日元|円|엔|yenes|ienes|iene"},
    Currency{u"Chinese yuan", u"cny|rmb|yuan|yuans|chinese yuan|人民币|元|块|块钱|人民元|위안|元人民币"},
    Currency{u"South Korean won", u"krw|₩|korean won|원|韩元|ウォン"},
    Currency{u"Indian rupee", u"inr|₹|indian rupee|indian rupees|roupies indiennes|roupie indienne|卢比"},
    Currency{u"Rupee", u"rs|rs.|rupee|rupees|rupien|rupie|roupie|roupies|rupia|rupias"},
    Currency{u"Swiss franc",
        u"chf|swiss franc|swiss francs|francos suizos|francs suisses|schweizer franken|franken|franchi "
        u"svizzeri|francos suicos|franco suico|瑞士法郎|スイスフラン|스위스 프랑"},
    Currency{u"Franc", u"franc|francs|franco|francos|franchi|franco|프랑"},
    Currency{u"Mexican peso", u"mxn|pesos mexicanos|mexican peso|mexican pesos|peso mexicano"},
    Currency{u"Peso", u"peso|pesos"},
    Currency{u"Brazilian real", u"r$|brl|reais|brazilian real"},
    Currency{u"United Arab Emirates dirham", u"aed|dirham|dirhams|dirhem|درهم|دراهم"},
    Currency{u"Saudi riyal", u"sar|saudi riyal|saudi riyals|ريال سعودي"},
    Currency{u"Riyal", u"riyal|riyals|ريال|ريالات"},
    Currency{u"Kenyan shilling", u"kes|ksh|kenyan shilling|kenyan shillings|shilingi"},
    Currency{u"Tanzanian shilling", u"tzs|tsh|shilingi za tanzania"},
    Currency{u"Shilling", u"shilling|shillings"},
    Currency{u"Turkish lira", u"try|₺|turkish lira|turkish liras|lira|liras"},
    Currency{u"Russian ruble", u"rub|₽|ruble|rubles|roubles"},
    Currency{u"Finnish markka", u"finnish markka|finnish markkas|finnische mark|marcos finlandeses|mark finlandais"},
    Currency{u"Netherlands guilder", u"guilder|guilders|florins|네덜란드 휠던|dutch guilders"},
    Currency{u"Swedish krona", u"sek|swedish krona|swedish kronor|kronor"},
    Currency{u"Thai baht", u"thb|baht|฿|泰铢|バーツ|바트"},
    Currency{u"Lao kip", u"kip|라오스 킵|킵"},
    Currency{u"Cambodian riel", u"riel"},
    Currency{u"Peseta", u"peseta|pesetas|페세타"},
    Currency{u"Bitcoin", u"bitcoin|bitcoins|btc|₿|比特币"},
    Currency{u"Cent", u"cent|cents|¢|centesimi|centesimo|美分|セント|센트|centimes", true},
    Currency{u"Centavo", u"centavo|centavos", true},
    Currency{u"Pence", u"pence|penniques|peniques|p|펜스", true},
    Currency{u"Penny", u"penny|pennies|페니", true},
    Currency{u"Centimo", u"centimos|centimo", true},
    Currency{u"Sen", u"sen", true},
    Currency{u"Jiao", u"角|毛", true},
};

struct LocalName {
    Language language;
    QStringView english;
    QStringView local;
};
constexpr std::array kLocalNames{LocalName{Language::Spanish, u"Dollar", u"Dólar"},
    LocalName{Language::Spanish, u"United States dollar", u"Dólar estadounidense"},
    LocalName{Language::Spanish, u"Japanese yen", u"Yen"}, LocalName{Language::Spanish, u"Pound", u"Libra"},
    LocalName{Language::Spanish, u"Franc", u"Franco"},
    LocalName{Language::Spanish, u"Australian dollar", u"Dólar australiano"},
    LocalName{Language::Spanish, u"Pence", u"Penique"}, LocalName{Language::Spanish, u"Mexican peso", u"Peso mexicano"},
    LocalName{Language::Spanish, u"Finnish markka", u"Marco finlandés"},
    LocalName{Language::Spanish, u"Canadian dollar", u"Dólar canadiense"},
    LocalName{Language::Spanish, u"Hong Kong dollar", u"Dólar de Hong Kong"},
    LocalName{Language::Spanish, u"Swiss franc", u"Franco suizo"}, LocalName{Language::Spanish, u"Cent", u"Centavo"},
    LocalName{Language::Portuguese, u"Dollar", u"Dólar"},
    LocalName{Language::Portuguese, u"United States dollar", u"Dólar estadunidense"},
    LocalName{Language::Portuguese, u"Japanese yen", u"Yen"}, LocalName{Language::Portuguese, u"Pound", u"Libra"},
    LocalName{Language::Portuguese, u"Franc", u"Franco"},
    LocalName{Language::Portuguese, u"Australian dollar", u"Dólar australiano"},
    LocalName{Language::Portuguese, u"Canadian dollar", u"Dólar canadense"},
    LocalName{Language::Portuguese, u"Swiss franc", u"Franco suíço"},
    LocalName{Language::Portuguese, u"Brazilian real", u"Real brasileiro"},
    LocalName{Language::French, u"Canadian dollar", u"Dollar Canadien"},
    LocalName{Language::French, u"Pound", u"Livre"}, LocalName{Language::French, u"Finnish markka", u"Mark Finlandais"},
    LocalName{Language::French, u"United States dollar", u"Dollar États-Unis"},
    LocalName{Language::French, u"Japanese yen", u"Yen Japonais"},
    LocalName{Language::French, u"Indian rupee", u"Roupie indienne"}, LocalName{Language::French, u"Rupee", u"Roupie"},
    LocalName{Language::French, u"Pence", u"Penny"}};

const QHash<QString, int> &table()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> made;
        for (size_t i = 0; i < kCurrencies.size(); ++i)
            for (const QStringView word : kCurrencies[i].words.split(u'|'))
                made.insert(foldWord(word), int(i));
        return made;
    }();
    return words;
}

QString unitName(int currency, Language language)
{
    for (const LocalName &name : kLocalNames)
        if (name.language == language && name.english == kCurrencies[size_t(currency)].unit)
            return name.local.toString();
    return kCurrencies[size_t(currency)].unit.toString();
}

struct Named {
    int currency = -1;
    int next = 0;
    int to = 0;
};

const QHash<QChar, bool> &firstLetters()
{
    static const QHash<QChar, bool> letters = [] {
        QHash<QChar, bool> made;
        for (auto it = table().begin(); it != table().end(); ++it)
            made.insert(it.key().front(), true);
        return made;
    }();
    return letters;
}

// The longest currency word that starts at an offset of the folded text.
Named currencyAt(const TokenText &text, int at)
{
    if (at >= text.size())
        return {};
    const QStringView folded = text.folded.text;
    const int from = text.tokens[size_t(at)].from;
    if (!firstLetters().contains(folded[from]))
        return {};
    const bool unspaced = isUnspaced(folded[from]) || isHangul(folded[from]);
    for (int size = std::min(24, int(folded.size()) - from); size > 0; --size) {
        const QChar last = folded[from + size - 1];
        const bool joined
            = from + size < folded.size() && last.isLetter() && folded[from + size].isLetter() && !unspaced;
        if (joined || last == u' ')
            continue;
        const auto found = table().constFind(folded.mid(from, size).toString());
        if (found == table().constEnd())
            continue;
        int next = at;
        while (next < text.size() && text.tokens[size_t(next)].from < from + size)
            ++next;
        return {*found, next, from + size};
    }
    return {};
}

class MoneyReader
{
public:
    MoneyReader(const TokenText &text, QStringView original)
        : m_text(text)
        , m_original(original)
    {
    }

    std::vector<Entity> run()
    {
        for (int i = 0; i < m_text.size();) {
            const int next = before(i);
            i = next > i ? next : after(i);
        }
        return std::move(m_found);
    }

private:
    void put(int currency, double value, int from, int to)
    {
        Entity entity;
        entity.type = u"currency"_s;
        const int start = m_text.folded.at[size_t(from)];
        const int end = m_text.folded.at[size_t(to) - 1] + 1;
        entity.span = {start, std::max(end - start, 1)};
        entity.text = m_original.mid(entity.span.start, entity.span.length).toString();
        entity.value = amountText(value, m_text.language);
        entity.unit = unitName(currency, m_text.language);
        m_found.push_back(std::move(entity));
    }

    // "$ 280 million", "EUR 12", "us$ 5"
    int before(int i)
    {
        const Named named = currencyAt(m_text, i);
        if (named.currency < 0
            || (i > 0 && m_text.tokens[size_t(i)].from > 0 && !m_text.tokens[size_t(i)].spaced
                && m_text.tokens[size_t(i) - 1].kind == Token::Kind::Digits))
            return i;
        const int size = named.to - m_text.tokens[size_t(i)].from;
        const bool sign = !m_text.folded.text[named.to - 1].isLetter() || size <= 3 || m_text.wordOf(i) == u"dollar"
            || m_text.wordOf(i) == u"euro";
        if (!sign)
            return i;
        const auto amount = readAmount(m_text, named.next, false);
        if (!amount || !amount->figures)
            return i;
        put(named.currency, amount->value, m_text.tokens[size_t(i)].from, amount->to);
        return amount->next;
    }

    int after(int i)
    {
        auto amount = readAmount(m_text, i, false);
        if (!amount) {
            if (!m_text.is(i, Tag::One) || i + 1 >= m_text.size()
                || m_text.tokens[size_t(i) + 1].kind != Token::Kind::Word)
                return i + 1;
            amount = Amount{1, m_text.tokens[size_t(i)].from, m_text.tokens[size_t(i)].to, i + 1, false};
        }
        int n = amount->next;
        for (int skipped = 0;
             skipped < 2 && (m_text.is(n, Tag::Of) || (n < m_text.size() && m_text.wordOf(n) == u"de")); ++skipped)
            ++n;
        Named named = currencyAt(m_text, n);
        if (named.currency < 0 && n > amount->next)
            named = currencyAt(m_text, n = amount->next);
        if (named.currency < 0)
            return std::max(amount->next, i + 1);
        double value = amount->value;
        int to = named.to;
        int next = named.next;
        if (const auto factor = m_text.valueOf(next, Tag::Mult); factor && amount->figures) { // "75 USD million"
            value *= double(*factor);
            to = m_text.tokens[size_t(next)].to;
            ++next;
        }
        if (!kCurrencies[size_t(named.currency)].part) { // "15 dollars and 15 cents", 五元三毛
            int k = next;
            while (m_text.is(k, Tag::And)
                || (k < m_text.size() && (m_text.wordOf(k) == u"con" || m_text.wordOf(k) == u"又")))
                ++k;
            if (const auto small = readAmount(m_text, k, false); small && small->value > 0 && small->value < 100) {
                const Named cents = currencyAt(m_text, small->next);
                if (cents.currency >= 0 && kCurrencies[size_t(cents.currency)].part) {
                    value += small->value / (kCurrencies[size_t(cents.currency)].unit == u"Jiao" ? 10 : 100);
                    to = cents.to;
                    next = cents.next;
                }
            }
        }
        put(named.currency, value, amount->from, to);
        return next;
    }

    const TokenText &m_text;
    QStringView m_original;
    std::vector<Entity> m_found;
};

} // namespace

std::vector<Entity> findMoney(const TokenText &text, QStringView original)
{
    return MoneyReader(text, original).run();
}

} // namespace bellhop::ai
