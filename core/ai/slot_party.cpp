// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes, and how many rooms: "two adults and a baby", "5人", "una doble para dos".
#include "core/ai/slot_parts.h"

namespace bellhop::ai {

namespace {

struct Noun {
    enum Kind { None, Guests, Adults, Children, Rooms } kind = None;
    int next = 0;
    int roomType = -1;
};

class PartyReader
{
public:
    PartyReader(const SlotText &message, Asked asked)
        : m_message(message)
        , m_text(message.text)
        , m_asked(asked)
    {
    }

    PartySlots run()
    {
        for (int i = 0; i < m_text.size();)
            i = step(i);
        companions();
        forNumber();
        paired();
        finish();
        return m_party;
    }

private:
    bool is(int at, Tag tag) const { return m_text.is(at, tag); }

    // A noun that is counted, with at most two describing words before it.
    Noun nounAt(int at) const
    {
        int i = at;
        int type = -1;
        for (int n = 0; n < 3 && i < m_text.size(); ++n, ++i) {
            if (m_message.dateAt(i))
                return {};
            if (is(i, Tag::Age))
                return {};
            if (is(i, Tag::RoomType)) {
                type = int(*m_text.valueOf(i, Tag::RoomType));
                if (!is(i, Tag::Room)) {
                    int k = i + 1;
                    if (is(k, Tag::Of) || m_text.isSign(k, u'-'))
                        ++k;
                    if (is(k, Tag::Room))
                        return {Noun::Rooms, k + 1, type};
                    if (is(k, Tag::Unit) && !is(k, Tag::Room))
                        return {Noun::Rooms, i + 1, type};
                    return {Noun::Rooms, i + 1, type};
                }
                return {Noun::Rooms, i + 1, type};
            }
            if (is(i, Tag::Child))
                return {Noun::Children, i + 1, -1};
            if (is(i, Tag::Adult))
                return {Noun::Adults, i + 1, -1};
            if (is(i, Tag::Room) && !(is(i, Tag::Unit))) {
                int k = i + 1;
                if (is(k, Tag::Of))
                    ++k;
                if (is(k, Tag::RoomType))
                    return {Noun::Rooms, k + 1, int(*m_text.valueOf(k, Tag::RoomType))};
                return {Noun::Rooms, i + 1, -1};
            }
            if (is(i, Tag::Guest)) {
                if (is(i + 1, Tag::Adult) || is(i + 1, Tag::Child)) // 名大人
                    continue;
                return {Noun::Guests, i + 1, -1};
            }
            const bool describes = is(i, Tag::Counter) || is(i, Tag::Extra) || is(i, Tag::Of) || m_text.isSign(i, u'-')
                || m_text.isSign(i, u'x')
                || (m_text.tokens[size_t(i)].senses.empty() && m_text.tokens[size_t(i)].kind == Token::Kind::Word
                    && m_text.language != Language::Chinese && m_text.language != Language::Japanese && n == 0
                    && i == at);
            if (!describes)
                return {};
        }
        return {};
    }

    void set(Noun::Kind kind, int count, bool added)
    {
        const auto put = [&](std::optional<int> &slot) { slot = added && slot ? *slot + count : count; };
        if (count < 0 || count > 999)
            return;
        switch (kind) {
        case Noun::Guests:
            put(m_party.guests);
            break;
        case Noun::Adults:
            put(m_party.adults);
            break;
        case Noun::Children:
            put(m_party.children);
            break;
        case Noun::Rooms:
            put(m_party.rooms);
            break;
        case Noun::None:
            break;
        }
    }

    // "not 3 people", "instead of two rooms": said and taken back.
    bool denied(int at) const { return is(at - 1, Tag::Not) && !is(at - 1, Tag::And); }

    int step(int i)
    {
        if (const DateMatch *date = m_message.dateAt(i); date && !is(i, Tag::Couple) && !is(i, Tag::Solo))
            return date->last;
        if (is(i - 1, Tag::Reference) && m_text.tokens[size_t(i)].kind == Token::Kind::Digits)
            return i + 1;
        if (is(i, Tag::NoGuests)) {
            m_party.children = 0;
            return i + 1;
        }
        if (is(i, Tag::Couple) && !is(i + 1, Tag::Unit) && !(is(i, Tag::Few) && is(i + 1, Tag::Of))) {
            if (!is(i + 1, Tag::Guest) && !is(i + 1, Tag::Child) && !m_party.adults)
                m_party.adults = 2;
            return i + 1;
        }
        if (const auto dual = m_text.valueOf(i, Tag::Dual)) { // a word that means two of them
            if (*dual == 1 && is(i + 1, Tag::Adult)) { // شخصين بالغين
                set(Noun::Adults, 2, false);
                return i + 2;
            }
            set(*dual == 1 ? Noun::Guests : *dual == 3 ? Noun::Children : Noun::Rooms, 2, false);
            return i + 1;
        }
        if (is(i, Tag::TwoOf) && !denied(i)) {
            m_party.guests = int(*m_text.valueOf(i, Tag::TwoOf));
            return i + 1;
        }
        if (const auto number = readNumber(m_text, i); number && !number->ordinal) {
            int next = number->next;
            if (m_text.isSign(next, u'x') || (next < m_text.size() && m_text.wordOf(next) == u"x"))
                ++next;
            if (is(next, Tag::Extra) && m_text.language != Language::Japanese)
                ++next;
            if (m_text.language == Language::Chinese && next + 1 < m_text.size() && m_text.wordOf(next) == u"大") {
                const auto small = readNumber(m_text, next + 1); // 两大一小
                if (small && small->next < m_text.size() && m_text.wordOf(small->next) == u"小") {
                    set(Noun::Adults, int(std::min<qint64>(number->value, 1000)), false);
                    set(Noun::Children, int(std::min<qint64>(small->value, 1000)), false);
                    return small->next + 1;
                }
            }
            const Noun noun = nounAt(next);
            if (noun.kind != Noun::None && m_text.language == Language::Swahili && readNumber(m_text, noun.next))
                return number->next; // "tuko watano, vyumba viwili": the noun has its own number behind it
            if (noun.kind == Noun::Rooms && number->value == 1 && !number->figures && is(i, Tag::One)
                && number->next == i + 1) { // "una habitación": an article as "a room" is, not a count
                m_roomMentioned = true;
                if (noun.roomType >= 0)
                    m_party.roomType = Lexicon::roomTypeName(noun.roomType);
                return noun.next;
            }
            if (noun.kind != Noun::None) {
                if (is(noun.next, Tag::Age))
                    return noun.next + 1;
                if (!denied(i)) {
                    const bool added = noun.kind == Noun::Children && m_lastChildren > 0 && i - m_lastChildren <= 3
                        && !corrected(m_lastChildren, i);
                    const bool moreRooms = noun.kind == Noun::Rooms && m_lastRooms > 0 && i - m_lastRooms <= 2
                        && !corrected(m_lastRooms, i);
                    set(noun.kind, int(std::min<qint64>(number->value, 1000)), added || moreRooms);
                }
                if (noun.roomType >= 0)
                    m_party.roomType = Lexicon::roomTypeName(noun.roomType);
                if (noun.kind == Noun::Children)
                    m_lastChildren = noun.next;
                if (noun.kind == Noun::Rooms)
                    m_lastRooms = noun.next;
                return noun.next;
            }
            if (m_text.language == Language::Arabic || m_text.language == Language::Swahili
                || m_text.language == Language::Korean) // noun first
                return number->next;
            return number->next;
        }
        // noun before the number: 大人2名, 성인 2명, watu wawili, أشخاص ٣
        if (const Noun lead = leadingNoun(i); lead.kind != Noun::None) {
            if (const auto number = readNumber(m_text, lead.next);
                number && !number->ordinal && !m_message.dateAt(lead.next)) {
                int next = number->next;
                if (is(next, Tag::Guest) || is(next, Tag::Counter) || is(next, Tag::Room))
                    ++next;
                if (!is(next, Tag::Age) && !is(number->next, Tag::Unit) && !is(number->next, Tag::Clock)) {
                    set(lead.kind, int(std::min<qint64>(number->value, 1000)),
                        lead.kind == Noun::Children && m_lastChildren > 0);
                    if (lead.kind == Noun::Children)
                        m_lastChildren = next;
                    if (lead.roomType >= 0)
                        m_party.roomType = Lexicon::roomTypeName(lead.roomType);
                    return next;
                }
            }
        }
        return single(i);
    }

    bool corrected(int from, int to) const
    {
        for (int i = from; i < to; ++i)
            if (is(i, Tag::Correct))
                return true;
        return false;
    }

    Noun leadingNoun(int i) const
    {
        switch (m_text.language) {
        case Language::Japanese:
        case Language::Korean:
        case Language::Chinese:
        case Language::Swahili:
        case Language::Arabic:
            break;
        default: // "guests: 2"
            if (m_text.isSign(i + 1, u':') || m_text.isSign(i + 1, u'='))
                if (Noun noun = nounAt(i); noun.kind != Noun::None)
                    return {noun.kind, i + 2, -1};
            return {};
        }
        Noun noun;
        if (is(i, Tag::Child))
            noun.kind = Noun::Children;
        else if (is(i, Tag::Adult))
            noun.kind = Noun::Adults;
        else if (is(i, Tag::RoomType)) {
            noun.kind = Noun::Rooms;
            noun.roomType = int(*m_text.valueOf(i, Tag::RoomType));
        } else if (is(i, Tag::Guest) && (m_text.language == Language::Swahili || m_text.language == Language::Arabic))
            noun.kind = Noun::Guests;
        else if (is(i, Tag::Room) && !is(i, Tag::Counter))
            noun.kind = Noun::Rooms;
        else
            return {};
        noun.next = i + 1;
        if (is(noun.next, Tag::Room) && noun.kind == Noun::Rooms)
            ++noun.next;
        if (m_text.isSign(noun.next, u':')
            || (noun.next < m_text.size()
                && (m_text.wordOf(noun.next) == u"が" || m_text.wordOf(noun.next) == u"は"
                    || m_text.wordOf(noun.next) == u"を")))
            ++noun.next;
        return noun;
    }

    // "a baby", "our son", "a double room", "my wife"
    int single(int i)
    {
        if (is(i, Tag::One) || is(i, Tag::Article) || isOwn(i)) {
            int k = i + 1;
            for (int n = 0; n < 2 && (isOwn(k) || is(k, Tag::Extra)); ++n)
                ++k;
            const bool indefinite = is(i, Tag::One);
            const Noun noun = m_message.dateAt(k) ? Noun{} : nounAt(k);
            if (noun.kind == Noun::Rooms) {
                if (indefinite) {
                    m_roomMentioned = true;
                    const QStringView before = i > 0 ? m_text.wordOf(i - 1) : QStringView();
                    const bool described = noun.next - i > 2; // "I need a quiet room"
                    m_roomWanted = m_roomWanted || (before == u"need" && described)
                        || (m_text.wordOf(noun.next) == u"with" && !is(noun.next + 1, Tag::CheckIn)
                            && !is(noun.next + 1, Tag::CheckOut) && m_text.wordOf(noun.next + 1) != u"a");
                }
                if (noun.roomType >= 0 && m_party.roomType.isEmpty())
                    m_party.roomType = Lexicon::roomTypeName(noun.roomType);
                return noun.next;
            }
            if (noun.kind == Noun::Children && isSingular(noun.next - 1) && (indefinite || isOwn(i))) {
                set(noun.kind, 1, m_lastChildren > 0 && i - m_lastChildren <= 3);
                m_lastChildren = noun.next;
                if (is(noun.next, Tag::And) && is(noun.next + 1, Tag::Child) && isSingular(noun.next + 1)) {
                    set(noun.kind, 1, true); // "my son and daughter"
                    m_lastChildren = noun.next + 2;
                }
                return m_lastChildren;
            }
            if (indefinite && noun.kind == Noun::Adults && isSingular(noun.next - 1)) {
                set(noun.kind, 1, false);
                return noun.next;
            }
        }
        if (is(i, Tag::Solo) && !is(i + 1, Tag::And) && !(m_text.wordOf(i) == u"for me" && is(i + 1, Tag::And))) {
            m_solo = true;
            m_soloAdult = m_text.valueOf(i, Tag::Solo) == 2;
            return i + 1;
        }
        if (is(i, Tag::RoomType) && m_party.roomType.isEmpty() && !is(i - 1, Tag::Not))
            m_party.roomType = Lexicon::roomTypeName(int(*m_text.valueOf(i, Tag::RoomType)));
        // "our two kids and I", "me and my daughter"
        if (m_text.language == Language::English
            && (m_text.wordOf(i) == u"i" || m_text.wordOf(i) == u"me" || m_text.wordOf(i) == u"myself")) {
            const bool before = is(i - 1, Tag::And) && is(i - 2, Tag::Child);
            const bool later
                = (is(i + 1, Tag::And) || is(i + 1, Tag::Including)) && !is(i + 1, Tag::Couple) && nextIsChild(i + 2);
            const bool joined = before || later;
            if (joined && !m_party.adults)
                m_party.adults = 1;
        }
        return i + 1;
    }

    bool nextIsChild(int at) const
    {
        for (int i = at; i < at + 4 && i < m_text.size(); ++i)
            if (is(i, Tag::Child))
                return true;
        return false;
    }

    bool isOwn(int i) const
    {
        if (i >= m_text.size())
            return false;
        static const QStringList kOwn{QStringLiteral("my"), QStringLiteral("our"), QStringLiteral("mi"),
            QStringLiteral("mon"), QStringLiteral("ma"), QStringLiteral("notre"), QStringLiteral("nuestro"),
            QStringLiteral("nuestra"), QStringLiteral("mein"), QStringLiteral("meine"), QStringLiteral("unser"),
            QStringLiteral("unsere"), QStringLiteral("unserem"), QStringLiteral("meinem"), QStringLiteral("meiner"),
            QStringLiteral("mio"), QStringLiteral("mia"), QStringLiteral("nostro"), QStringLiteral("nostra"),
            QStringLiteral("meu"), QStringLiteral("minha"), QStringLiteral("nosso"), QStringLiteral("nossa")};
        return kOwn.contains(m_text.wordOf(i).toString());
    }

    // ---- who comes along: "me n my wife", "mi madre y yo", "with my dad" ----

    bool joins(int i) const
    {
        const QStringView word = i < m_text.size() ? m_text.wordOf(i) : QStringView();
        return is(i, Tag::And) || m_text.isSign(i, u'+')
            || (m_text.language == Language::English && (word == u"n" || word == u"an" || word == u"nd"));
    }

    /// The word behind the companion that begins here: "my wife", "the missus".
    std::optional<int> kinAfter(int i) const
    {
        if (isOwn(i) || is(i, Tag::Article) || (i < m_text.size() && m_text.wordOf(i) == u"la"))
            ++i;
        return is(i, Tag::Kin) ? std::optional(i + 1) : std::nullopt;
    }

    bool isAboutAStay() const
    {
        if (!m_message.dates.empty() || m_asked != Asked::Nothing || m_text.size() <= 12)
            return true;
        for (int i = 0; i < m_text.size(); ++i)
            if (is(i, Tag::Room) || is(i, Tag::Stay) || is(i, Tag::CheckIn))
                return true;
        return false;
    }

    void companions()
    {
        if (m_party.guests || m_party.adults || !isAboutAStay())
            return;
        for (int i = 0; i < m_text.size(); ++i) {
            const int comma = m_text.isSign(i + 1, u',') && isOwn(i + 2) ? 1 : 0; // "me, my wife and the little one"
            if (is(i, Tag::Self) && (joins(i + 1) || comma) && kinAfter(i + 2)) {
                m_party.adults = 2;
                return;
            }
            const auto kin = isOwn(i) ? kinAfter(i) : std::nullopt;
            if (!kin)
                continue;
            if (joins(*kin) && is(*kin + 1, Tag::Self)) {
                m_party.adults = 2;
                return;
            }
            if (m_text.language != Language::English || i == 0)
                continue;
            const QStringView before = m_text.wordOf(i - 1); // "coming with my dad", "only for my mom"
            if (before == u"with")
                m_party.adults = 2;
            else if (before == u"for" || before == u"only")
                m_party.adults = 1;
        }
        if (!m_party.adults && m_party.children.value_or(0) > 0 && bringsChildren())
            m_party.adults = 1;
    }

    /// "I am coming with my three sons"
    bool bringsChildren() const
    {
        bool self = false;
        for (int i = 0; i < m_text.size(); ++i) {
            const QStringView word = m_text.wordOf(i);
            self = self || word == u"i" || word == u"i'm" || word == u"im";
            if (self && word == u"with" && isOwn(i + 1) && nextIsChild(i + 2))
                return true;
        }
        return false;
    }

    /// "3 nuits à deux", "31 notti in due": how many they are stands at the end.
    void paired()
    {
        if (m_party.guests || m_party.adults || m_message.dates.empty()
            || (m_text.language != Language::French && m_text.language != Language::Italian))
            return;
        const QStringView lead = m_text.language == Language::French ? u"a" : u"in";
        for (int i = 1; i + 1 < m_text.size(); ++i) {
            const auto number = readNumber(m_text, i + 1);
            if (m_text.wordOf(i) != lead || !number || number->ordinal || number->value < 2 || number->value > 9)
                continue;
            const bool ends = number->next >= m_text.size()
                || (m_text.tokens[size_t(number->next)].kind == Token::Kind::Sign && !m_text.isSign(number->next, u':')
                    && !m_text.isSign(number->next, u'/') && !m_text.isSign(number->next, u'%'));
            if (ends && !m_message.dateAt(i + 1) && m_text.tokens[size_t(i) - 1].kind != Token::Kind::Digits) {
                m_party.guests = int(number->value);
                return;
            }
        }
    }

    bool isSingular(int i) const
    {
        const QStringView word = m_text.wordOf(i);
        switch (m_text.language) {
        case Language::English:
            return !word.endsWith(u's') && word != u"children" && word != u"kids";
        case Language::Spanish:
        case Language::French:
        case Language::Portuguese:
            return !word.endsWith(u's') || word == u"fils";
        case Language::Italian:
            return !word.endsWith(u'i') && !word.endsWith(u'e');
        case Language::German:
            return word == u"kind" || word == u"baby" || word == u"kleinkind" || word == u"sohn" || word == u"tochter"
                || word == u"saugling";
        default:
            return false;
        }
    }

    // "for 2", "we are 4", "party of six", "somos tres"
    void forNumber()
    {
        static const QStringList kLead{QStringLiteral("for"), QStringLiteral("are"), QStringLiteral("be"),
            QStringLiteral("of"), QStringLiteral("para"), QStringLiteral("somos"), QStringLiteral("seremos"),
            QStringLiteral("vamos"), QStringLiteral("pour"), QStringLiteral("sommes"), QStringLiteral("serons"),
            QStringLiteral("fur"), QStringLiteral("sind"), QStringLiteral("zu"), QStringLiteral("per"),
            QStringLiteral("siamo"), QStringLiteral("saremo"), QStringLiteral("in"), QStringLiteral("pra"),
            QStringLiteral("we're"), QStringLiteral("tuko"), QStringLiteral("tutakuwa"), QStringLiteral("a"),
            QStringLiteral("est"), QStringLiteral("sera"), QStringLiteral("à"), QStringLiteral("fuer"),
            QStringLiteral("estamos"), QStringLiteral("only"), QStringLiteral("just"), QStringLiteral("with")};
        if (m_party.guests || m_party.adults)
            return;
        for (int i = 1; i < m_text.size(); ++i) {
            const auto number = readNumber(m_text, i);
            if (!number || number->ordinal || number->value < 1 || number->value > 60 || m_message.dateAt(i))
                continue;
            const QString word = m_text.wordOf(i - 1).toString();
            if (!kLead.contains(word) || is(i - 1, Tag::Reference))
                continue;
            const bool strong = word != u"in" && word != u"a" && word != u"of" && word != u"with" && word != u"only"
                && word != u"just" && word != u"à";
            const QString before = i > 1 ? m_text.wordOf(i - 2).toString() : QString();
            static const QStringList kGroup{QStringLiteral("party"), QStringLiteral("family"), QStringLiteral("group"),
                QStringLiteral("are"), QStringLiteral("be"), QStringLiteral("siamo"), QStringLiteral("saremo"),
                QStringLiteral("est"), QStringLiteral("total"), QStringLiteral("sommes"), QStringLiteral("serons"),
                QStringLiteral("gang"), QStringLiteral("familia"), QStringLiteral("famille")};
            if (!strong && !kGroup.contains(before))
                continue;
            const int next = number->next;
            if (word == u"para" && is(i - 2, Tag::Unit))
                continue;
            const bool counted = is(next, Tag::Unit) || is(next, Tag::Month) || is(next, Tag::Clock)
                || is(next, Tag::Room) || is(next, Tag::RoomType) || is(next, Tag::Age) || m_text.isSign(next, u':')
                || m_text.isSign(next, u'$') || m_text.isSign(next, u'%') || is(next, Tag::Guest)
                || (next < m_text.size() && m_text.tokens[size_t(next)].kind == Token::Kind::Digits) // "for 18 45"
                || is(next, Tag::Child) || is(next, Tag::Adult) || m_text.isSign(next, u'/') || is(next, Tag::Mult)
                || (m_text.isSign(next, u'.') && next + 1 < m_text.size()
                    && m_text.tokens[size_t(next) + 1].kind == Token::Kind::Digits)
                || is(next, Tag::NightsNoun) || (is(next, Tag::Extra) && is(next + 1, Tag::Unit));
            if (counted || (next < m_text.size() && m_text.wordOf(next) == u"star"))
                continue;
            m_party.guests = int(number->value);
            return;
        }
    }

    void finish()
    {
        if (m_solo && !m_party.guests && !m_party.adults && !m_party.children)
            (m_soloAdult && m_asked != Asked::Guests ? m_party.adults : m_party.guests) = 1;
        else if (m_solo && m_party.children && !m_party.adults && !m_party.guests)
            m_party.adults = 1;
        const bool counts = m_text.language != Language::English; // "una" and "ein" are the number too
        const bool detailed = m_party.guests || m_party.adults || m_party.children || !m_party.roomType.isEmpty()
            || (counts && !m_message.dates.empty());
        if (m_roomMentioned && !m_party.rooms && (detailed || m_roomWanted) && m_asked != Asked::Nights)
            m_party.rooms = 1;
        std::optional<int> number = bareNumber(m_message);
        if (const auto first = readNumber(m_text, 0); !number && first && !first->ordinal && first->next < m_text.size()
            && !m_message.dateAt(0) && m_text.tokens[size_t(first->next)].kind == Token::Kind::Sign
            && first->value < 400)
            number = int(first->value); // "2. Make the check-in the 9th of March."
        if (number) {
            if (m_asked == Asked::Guests && !m_party.adults)
                m_party.guests = *number;
            else if (m_asked == Asked::Adults)
                m_party.adults = *number;
            else if (m_asked == Asked::Children)
                m_party.children = *number;
            else if (m_asked == Asked::Rooms)
                m_party.rooms = *number;
        }
        if (m_party.adults == 0)
            m_party.noAdult = true;
        if (m_party.children.value_or(0) > 0 && !m_party.adults && !m_party.guests) {
            static const QStringList kOnly{QStringLiteral("only"), QStringLiteral("just"), QStringLiteral("alone"),
                QStringLiteral("nur"), QStringLiteral("solo"), QStringLiteral("seulement"), QStringLiteral("apenas"),
                QStringLiteral("without"), QStringLiteral("unaccompanied"), QStringLiteral("sin"),
                QStringLiteral("solamente"), QStringLiteral("sans")};
            for (int i = 0; i < m_text.size(); ++i)
                if (kOnly.contains(m_text.wordOf(i).toString()))
                    m_party.noAdult = true;
        }
        for (int i = 0; i + 1 < m_text.size(); ++i)
            if ((is(i, Tag::Not) || m_text.wordOf(i) == u"no" || m_text.wordOf(i) == u"without"
                    || m_text.wordOf(i) == u"ohne" || m_text.wordOf(i) == u"sin")
                && is(i + 1, Tag::Adult))
                m_party.noAdult = true;
        for (int i = 0; i + 1 < m_text.size(); ++i)
            if ((m_text.wordOf(i) == u"no" || m_text.wordOf(i) == u"without") && is(i + 1, Tag::Child)
                && !m_party.children)
                m_party.children = 0;
    }

    const SlotText &m_message;
    const TokenText &m_text;
    Asked m_asked;
    PartySlots m_party;
    int m_lastChildren = -100;
    int m_lastRooms = -100;
    bool m_solo = false;
    bool m_soloAdult = false; ///< Said in words that a grown-up says of himself: "for me only".
    bool m_roomMentioned = false;
    bool m_roomWanted = false; ///< "I need a room", "a room with a bath tub"
};

} // namespace

PartySlots readParty(const SlotText &message, Asked asked)
{
    return PartyReader(message, asked).run();
}

} // namespace bellhop::ai
