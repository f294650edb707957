// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/lexicon.h"

#include "core/ai/text_fold.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <mutex>

#include <unicode/dtfmtsym.h>
#include <unicode/reldatefmt.h>

QByteArray bellhop_ai_words_ar();
QByteArray bellhop_ai_words_de();
QByteArray bellhop_ai_words_en();
QByteArray bellhop_ai_words_es();
QByteArray bellhop_ai_words_fr();
QByteArray bellhop_ai_words_it();
QByteArray bellhop_ai_words_ja();
QByteArray bellhop_ai_words_ko();
QByteArray bellhop_ai_words_pt();
QByteArray bellhop_ai_words_sw();
QByteArray bellhop_ai_words_zh();

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

QByteArray wordsOf(Language language)
{
    switch (language) {
    case Language::English:
        return bellhop_ai_words_en();
    case Language::Spanish:
        return bellhop_ai_words_es();
    case Language::French:
        return bellhop_ai_words_fr();
    case Language::German:
        return bellhop_ai_words_de();
    case Language::Italian:
        return bellhop_ai_words_it();
    case Language::Portuguese:
        return bellhop_ai_words_pt();
    case Language::Arabic:
        return bellhop_ai_words_ar();
    case Language::Chinese:
        return bellhop_ai_words_zh();
    case Language::Japanese:
        return bellhop_ai_words_ja();
    case Language::Korean:
        return bellhop_ai_words_ko();
    case Language::Swahili:
        return bellhop_ai_words_sw();
    }
    return {};
}

constexpr std::array kTags{std::pair{"month"_L1, Tag::Month}, std::pair{"wday"_L1, Tag::Weekday},
    std::pair{"relday"_L1, Tag::RelDay}, std::pair{"now"_L1, Tag::Now}, std::pair{"unit"_L1, Tag::Unit},
    std::pair{"rel"_L1, Tag::Rel}, std::pair{"coming"_L1, Tag::Coming}, std::pair{"lastof"_L1, Tag::LastOf},
    std::pair{"num"_L1, Tag::Num}, std::pair{"mult"_L1, Tag::Mult}, std::pair{"ord"_L1, Tag::Ord},
    std::pair{"ordsuf"_L1, Tag::OrdSuffix}, std::pair{"ordpre"_L1, Tag::OrdPrefix}, std::pair{"one"_L1, Tag::One},
    std::pair{"few"_L1, Tag::Few}, std::pair{"half"_L1, Tag::Half}, std::pair{"and"_L1, Tag::And},
    std::pair{"or"_L1, Tag::Or}, std::pair{"art"_L1, Tag::Article}, std::pair{"of"_L1, Tag::Of},
    std::pair{"on"_L1, Tag::On}, std::pair{"in"_L1, Tag::In}, std::pair{"ago"_L1, Tag::Ago},
    std::pair{"agopre"_L1, Tag::AgoPre}, std::pair{"later"_L1, Tag::Later}, std::pair{"before"_L1, Tag::Before},
    std::pair{"after"_L1, Tag::After}, std::pair{"since"_L1, Tag::Since}, std::pair{"until"_L1, Tag::Until},
    std::pair{"orafter"_L1, Tag::OrAfter}, std::pair{"orbefore"_L1, Tag::OrBefore}, std::pair{"from"_L1, Tag::From},
    std::pair{"between"_L1, Tag::Between}, std::pair{"to"_L1, Tag::To}, std::pair{"frompost"_L1, Tag::FromPost},
    std::pair{"topost"_L1, Tag::ToPost}, std::pair{"more"_L1, Tag::More}, std::pair{"less"_L1, Tag::Less},
    std::pair{"begin"_L1, Tag::PartBegin}, std::pair{"mid"_L1, Tag::PartMid}, std::pair{"end"_L1, Tag::PartEnd},
    std::pair{"rest"_L1, Tag::Rest}, std::pair{"dayword"_L1, Tag::DayWord}, std::pair{"monthword"_L1, Tag::MonthWord},
    std::pair{"yearword"_L1, Tag::YearWord}, std::pair{"monthsuf"_L1, Tag::MonthSuffix},
    std::pair{"daysuf"_L1, Tag::DaySuffix}, std::pair{"yearsuf"_L1, Tag::YearSuffix},
    std::pair{"weekword"_L1, Tag::WeekWord}, std::pair{"spring"_L1, Tag::Spring}, std::pair{"summer"_L1, Tag::Summer},
    std::pair{"autumn"_L1, Tag::Autumn}, std::pair{"winter"_L1, Tag::Winter}, std::pair{"each"_L1, Tag::Each},
    std::pair{"approx"_L1, Tag::Approx}, std::pair{"vague"_L1, Tag::Vague}, std::pair{"holiday"_L1, Tag::Holiday},
    std::pair{"guest"_L1, Tag::Guest}, std::pair{"adult"_L1, Tag::Adult}, std::pair{"child"_L1, Tag::Child},
    std::pair{"couple"_L1, Tag::Couple}, std::pair{"solo"_L1, Tag::Solo}, std::pair{"twoof"_L1, Tag::TwoOf},
    std::pair{"room"_L1, Tag::Room}, std::pair{"roomtype"_L1, Tag::RoomType}, std::pair{"checkin"_L1, Tag::CheckIn},
    std::pair{"checkout"_L1, Tag::CheckOut}, std::pair{"stay"_L1, Tag::Stay}, std::pair{"noguests"_L1, Tag::NoGuests},
    std::pair{"correct"_L1, Tag::Correct}, std::pair{"not"_L1, Tag::Not}, std::pair{"extra"_L1, Tag::Extra},
    std::pair{"fewer"_L1, Tag::Fewer}, std::pair{"earlierw"_L1, Tag::EarlierWord},
    std::pair{"laterw"_L1, Tag::LaterWord}, std::pair{"including"_L1, Tag::Including}, std::pair{"age"_L1, Tag::Age},
    std::pair{"option"_L1, Tag::Option}, std::pair{"lastoption"_L1, Tag::LastOption}, std::pair{"clock"_L1, Tag::Clock},
    std::pair{"withme"_L1, Tag::WithMe}, std::pair{"era"_L1, Tag::Era}, std::pair{"counter"_L1, Tag::Counter},
    std::pair{"over"_L1, Tag::Over}, std::pair{"reference"_L1, Tag::Reference}, std::pair{"nights"_L1, Tag::NightsNoun},
    std::pair{"group"_L1, Tag::Group}, std::pair{"len"_L1, Tag::Duration}, std::pair{"dual"_L1, Tag::Dual},
    std::pair{"other"_L1, Tag::Other}, std::pair{"fraction"_L1, Tag::Fraction}, std::pair{"self"_L1, Tag::Self},
    std::pair{"kin"_L1, Tag::Kin}};

constexpr std::array kUnits{std::pair{"day"_L1, Unit::Day}, std::pair{"night"_L1, Unit::Night},
    std::pair{"week"_L1, Unit::Week}, std::pair{"weekend"_L1, Unit::Weekend},
    std::pair{"fortnight"_L1, Unit::Fortnight}, std::pair{"month"_L1, Unit::Month},
    std::pair{"quarter"_L1, Unit::Quarter}, std::pair{"year"_L1, Unit::Year}, std::pair{"decade"_L1, Unit::Decade},
    std::pair{"century"_L1, Unit::Century}, std::pair{"hour"_L1, Unit::Hour}, std::pair{"minute"_L1, Unit::Minute},
    std::pair{"second"_L1, Unit::Second}, std::pair{"bday"_L1, Unit::BusinessDay},
    std::pair{"workweek"_L1, Unit::WorkWeek}, std::pair{"fiscalyear"_L1, Unit::FiscalYear},
    std::pair{"halfyear"_L1, Unit::HalfYear}, std::pair{"halfweek"_L1, Unit::HalfWeek},
    std::pair{"halfmonth"_L1, Unit::HalfMonth}};

// Grows while the word lists are read, which happens under the lock of `of`; ids only have to agree within a run.
QStringList &names()
{
    static QStringList list;
    return list;
}

std::mutex &namesLock()
{
    static std::mutex lock;
    return lock;
}

int idOf(const QString &name)
{
    const std::scoped_lock lock(namesLock());
    if (const qsizetype at = names().indexOf(name); at >= 0)
        return int(at);
    names().append(name);
    return int(names().size() - 1);
}

QString nameOf(int id)
{
    const std::scoped_lock lock(namesLock());
    return names().value(id);
}

qint64 valueOf(Tag tag, QStringView text)
{
    if (tag == Tag::Unit) {
        for (const auto &[name, unit] : kUnits)
            if (text == name)
                return qint64(unit);
        return -1;
    }
    if (tag == Tag::Duration) { // "2day": the count, then the unit
        const QChar *const letter = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isDigit(); });
        const qsizetype figures = letter - text.begin();
        return text.left(figures).toLongLong() * 100 + valueOf(Tag::Unit, text.mid(figures));
    }
    if (tag == Tag::Holiday || tag == Tag::RoomType)
        return idOf(text.toString());
    return text.toLongLong();
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() && !isUnspaced(c);
}

} // namespace

const Lexicon &Lexicon::of(Language language)
{
    static std::array<std::once_flag, kLanguages> once;
    static std::array<const Lexicon *, kLanguages> made{};
    const auto index = size_t(language);
    std::call_once(once[index], [&] {
        static std::array<std::unique_ptr<const Lexicon>, kLanguages> kept;
        kept[index].reset(new Lexicon(language));
        made[index] = kept[index].get();
    });
    return *made[index];
}

Lexicon::Lexicon(Language language)
{
    m_nodes.emplace_back();
    readLines(wordsOf(language), language);
    addCalendar(language);
    for (const auto &[c, node] : m_nodes[0].next)
        m_first.insert(c, node);
}

int Lexicon::holidayId(QStringView name)
{
    return idOf(name.toString());
}

QString Lexicon::holidayName(int id)
{
    return nameOf(id);
}

QString Lexicon::roomTypeName(int id)
{
    return nameOf(id);
}

void Lexicon::readLines(const QByteArray &text, Language)
{
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'#') || colon < 0)
            continue;
        const QStringList head = line.left(colon).split(u' ', Qt::SkipEmptyParts);
        const auto tag
            = std::find_if(kTags.begin(), kTags.end(), [&](const auto &entry) { return head.value(0) == entry.first; });
        Q_ASSERT_X(tag != kTags.end() && head.size() == 2, "word list", qPrintable(line));
        if (tag == kTags.end() || head.size() != 2)
            continue;
        const Sense sense{tag->second, valueOf(tag->second, head[1])};
        for (const QString &word : line.mid(colon + 1).split(u'|', Qt::SkipEmptyParts))
            add(word.trimmed(), sense);
    }
}

void Lexicon::addCalendar(Language language)
{
    const icu::Locale locale(QByteArray(toWire(language).data()).constData());
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale, status);
    const auto take = [&](const icu::UnicodeString *list, int count, int first, Tag tag, auto number) {
        for (int i = first; i < count; ++i) {
            QString word = QString(reinterpret_cast<const QChar *>(list[i].getBuffer()), list[i].length());
            if (word.endsWith(u'.'))
                word.chop(1);
            const bool numbered = !word.isEmpty() && word.front().isDigit(); // "1月" is said by the grammar
            if (!numbered && word.size() >= (language == Language::Chinese ? 2 : 3))
                add(word, Sense{tag, number(i)});
        }
    };
    for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
        for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
            int32_t count = 0;
            const icu::UnicodeString *months = symbols.getMonths(count, context, width);
            take(months, count, 0, Tag::Month, [](int i) { return i + 1; });
            const icu::UnicodeString *days = symbols.getWeekdays(count, context, width);
            take(days, count, 1, Tag::Weekday, [](int i) { return i == 1 ? 7 : i - 1; });
        }
    }
    const icu::RelativeDateTimeFormatter relative(locale, status);
    constexpr std::array kDirections{std::pair{UDAT_DIRECTION_LAST_2, -2}, std::pair{UDAT_DIRECTION_LAST, -1},
        std::pair{UDAT_DIRECTION_THIS, 0}, std::pair{UDAT_DIRECTION_NEXT, 1}, std::pair{UDAT_DIRECTION_NEXT_2, 2}};
    for (const auto &[direction, days] : kDirections) {
        icu::UnicodeString word;
        status = U_ZERO_ERROR;
        relative.format(direction, UDAT_ABSOLUTE_DAY, word, status);
        if (U_SUCCESS(status) && word.length() > 1)
            add(QString(reinterpret_cast<const QChar *>(word.getBuffer()), word.length()), Sense{Tag::RelDay, days});
    }
}

void Lexicon::add(QStringView word, Sense sense)
{
    const QString folded = foldWord(word);
    if (folded.isEmpty())
        return;
    int node = 0;
    for (const QChar c : folded) {
        const char16_t unit = c == u'-' && folded.size() > 1 ? u' ' : c.unicode();
        auto &next = m_nodes[size_t(node)].next;
        const auto at
            = std::lower_bound(next.begin(), next.end(), unit, [](const auto &a, char16_t b) { return a.first < b; });
        if (at != next.end() && at->first == unit) {
            node = at->second;
            continue;
        }
        const int made = int(m_nodes.size());
        next.insert(at, {unit, made});
        m_nodes.emplace_back();
        node = made;
    }
    int &index = m_nodes[size_t(node)].senses;
    if (index < 0) {
        index = int(m_senses.size());
        m_senses.emplace_back();
    }
    auto &senses = m_senses[size_t(index)];
    const bool known = std::any_of(
        senses.begin(), senses.end(), [&](const Sense &s) { return s.tag == sense.tag && s.value == sense.value; });
    if (!known)
        senses.push_back(sense);
}

int Lexicon::step(int node, char16_t c) const
{
    const auto &next = m_nodes[size_t(node)].next;
    const auto at
        = std::lower_bound(next.begin(), next.end(), c, [](const auto &a, char16_t b) { return a.first < b; });
    return at != next.end() && at->first == c ? at->second : -1;
}

Lexicon::Found Lexicon::longest(QStringView text, int from) const
{
    Found found;
    int node = m_first.value(text[from].unicode(), -1);
    for (int i = from; node >= 0;) {
        const Node &here = m_nodes[size_t(node)];
        ++i;
        if (here.senses >= 0) {
            const bool joined = i < text.size() && isWordUnit(text[i]) && isWordUnit(text[i - 1])
                && !isHangul(text[i - 1]) && text[i].isDigit() == text[i - 1].isDigit();
            if (!joined) {
                found.length = i - from;
                found.senses = &m_senses[size_t(here.senses)];
            }
        }
        if (i >= text.size())
            break;
        const char16_t c = text[i] == u'-' ? u' ' : text[i].unicode();
        int next = step(node, c);
        if (next < 0 && c == u'.' && i + 1 < text.size() && text[i + 1] == u' ') { // "st. patrick"
            next = step(node, u' ');
            if (next >= 0)
                ++i;
        }
        node = next;
    }
    return found;
}

} // namespace bellhop::ai
