// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace bellhop::ai {

/// What a word can mean to the grammar. The word lists in lexicon/ say which words of a language mean it.
enum class Tag : quint8 {
    Month,
    Weekday,
    RelDay,
    Now,
    Unit,
    Rel,
    Coming,
    LastOf,
    Num,
    Mult,
    Ord,
    OrdSuffix,
    OrdPrefix,
    One,
    Few,
    Half,
    And,
    Or,
    Article,
    Of,
    On,
    In,
    Ago,
    AgoPre,
    Later,
    After,
    Before,
    Since,
    Until,
    OrAfter,
    OrBefore,
    From,
    Between,
    To,
    FromPost,
    ToPost,
    More,
    Less,
    PartBegin,
    PartMid,
    PartEnd,
    Rest,
    DayWord,
    MonthWord,
    YearWord,
    MonthSuffix,
    DaySuffix,
    YearSuffix,
    WeekWord,
    Spring,
    Summer,
    Autumn,
    Winter,
    Each,
    Approx,
    Vague,
    Holiday,
    Guest,
    Adult,
    Child,
    Couple,
    Solo,
    TwoOf,
    Room,
    RoomType,
    CheckIn,
    CheckOut,
    Stay,
    NoGuests,
    Correct,
    Not,
    Extra,
    Fewer,
    EarlierWord,
    LaterWord,
    Including,
    Age,
    Option,
    LastOption,
    Clock,
    WithMe,
    Era,
    Duration,
    Counter,
    Over,
    Reference,
    FromPostWord,
    Hyphen,
    Fraction,
    NightsNoun,
    Group,
    Dual,
    Other,
    Self,
    Kin ///< One grown-up beside the guest: "wife", "boss".
};

/// Spans of time a number can count, and a few that only `next` or `this` goes with.
enum class Unit : quint8 {
    Day,
    Night,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Hour,
    Minute,
    Second,
    BusinessDay,
    WorkWeek,
    FiscalYear,
    HalfYear,
    HalfWeek,
    HalfMonth
};

struct Sense {
    Tag tag;
    qint64 value = 0;
};

/// The words of one language: hand-written cues, and months, weekdays and relative days from CLDR. Immutable.
class Lexicon final
{
public:
    /// Made on first use, kept for the life of the program. Any thread.
    [[nodiscard]] static const Lexicon &of(Language language);

    struct Found {
        int length = 0;
        const std::vector<Sense> *senses = nullptr;
    };
    /// The longest word that starts at `from` and ends where a word may end; length 0 when there is none.
    [[nodiscard]] Found longest(QStringView text, int from) const;

    /// Holidays are known by number to the grammar, by name to the word lists.
    [[nodiscard]] static int holidayId(QStringView name);
    [[nodiscard]] static QString holidayName(int id);
    /// Room types likewise.
    [[nodiscard]] static QString roomTypeName(int id);

private:
    explicit Lexicon(Language language);
    void readLines(const QByteArray &text, Language language);
    void addCalendar(Language language);
    void add(QStringView word, Sense sense);

    struct Node {
        std::vector<std::pair<char16_t, int>> next; ///< Sorted by the character.
        int senses = -1;
    };
    [[nodiscard]] int step(int node, char16_t c) const;
    std::vector<Node> m_nodes;
    std::vector<std::vector<Sense>> m_senses;
    QHash<char16_t, int> m_first; ///< The root's branches: every position of every text starts here.
};

} // namespace bellhop::ai
