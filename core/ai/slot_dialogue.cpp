// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogue around a message decides: the question it answers, commands, choices among options.
#include "core/ai/slot_parts.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

struct CommandWords {
    QLatin1String command;
    QStringView words; ///< Separated by '|'.
};

constexpr std::array kCommands{
    CommandWords{"help"_L1,
        u"help|help me|ayuda|ayudame|aide|aide moi|aidez moi|hilfe|hilf mir|aiuto|aiutami|ajuda|me ajuda|ajude "
        u"me|مساعدة|ساعدني|المساعدة|帮助|幫助|帮忙|"
        u"ヘルプ|助けて|使い方|도움말|도움|도와주세요|도와줘|help info|msaada|nisaidie|usaidizi|commands|comandos"},
    CommandWords{"reset"_L1,
        u"reset|restart|start over|start again|start from scratch|reiniciar|empezar de nuevo|empezar de cero|volver a "
        u"empezar|"
        u"recommencer|reinitialiser|recommencons|neu starten|neustart|von vorne|neu anfangen|zurucksetzen|nochmal von "
        u"vorne|"
        u"ricomincia|ricominciare|ricominciamo|reimposta|riavvia|da capo|recomecar|comecar de novo|recomecar do "
        u"zero|comecar do zero|"
        u"إعادة|إعادة البدء|ابدأ من جديد|البدء من جديد|من جديد|إعادة "
        u"تعيين|重置|重新开始|重来|重新來過|リセット|最初から|やり直し|やり直す|"
        u"초기화|리셋|다시 시작|처음부터|처음부터 다시|다시 처음부터|anza upya|anza tena|weka upya"},
    CommandWords{"status"_L1,
        u"status|my booking status|booking status|estado|estado de mi "
        u"reserva|estatus|statut|etat|stand|buchungsstatus|stato|"
        u"stato prenotazione|situacao|estado da reserva|الحالة|حالة "
        u"الحجز|حالة|状态|预订状态|狀態|訂單狀態|订单状态|ステータス|"
        u"予約状況|状況|상태|예약 상태|예약상태|hali|hali ya oda"},
    CommandWords{"menu"_L1,
        u"menu|main menu|menu principal|menú|menú principal|menü|hauptmenu|hauptmenü|menu principale|القائمة|القائمة "
        u"الرئيسية|قائمة|菜单|"
        u"主菜单|菜單|主選單|選單|メニュー|メインメニュー|메뉴|메인 메뉴|메인메뉴|menyu"}};

constexpr QStringView kPolite
    = u"please|pls|plz|por favor|porfa|s'il vous plait|s'il te plait|svp|stp|bitte|per favore|per piacere|"
      u"من فضلك|لو سمحت|رجاء|请|請|お願いします|お願い|ください|をお願いします|を|해주세요|해 "
      u"주세요|부탁드립니다|부탁해요|tafadhali|hi|hello|hola|ok";

const QHash<QString, QString> &commands()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made;
        for (const CommandWords &c : kCommands)
            for (const QStringView word : c.words.split(u'|'))
                made.insert(foldWord(word), QString(c.command));
        return made;
    }();
    return table;
}

const QStringList &politeWords()
{
    static const QStringList list = [] {
        QStringList made;
        for (const QStringView word : kPolite.split(u'|'))
            made << foldWord(word);
        std::sort(made.begin(), made.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return made;
    }();
    return list;
}

QString bareWords(QStringView folded)
{
    QString kept;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c == u'\'')
            kept += c;
        else if (!kept.isEmpty() && !kept.endsWith(u' '))
            kept += u' ';
    }
    return kept.trimmed();
}

} // namespace

QString readCommand(const QString &text)
{
    if (text.size() > 80)
        return {};
    QString words = bareWords(foldText(text).text);
    if (const auto found = commands().constFind(words); found != commands().constEnd())
        return *found;
    for (const QString &polite : politeWords()) {
        QString shorter = words;
        if (shorter.endsWith(polite) && shorter.size() > polite.size())
            shorter.chop(polite.size());
        else if (shorter.startsWith(polite) && shorter.size() > polite.size())
            shorter.remove(0, polite.size());
        else
            continue;
        if (const auto found = commands().constFind(shorter.trimmed()); found != commands().constEnd())
            return *found;
    }
    return {};
}

const DateMatch *SlotText::dateAt(int token) const
{
    for (const DateMatch &match : dates)
        if (token >= match.first && token < match.last)
            return &match;
    return nullptr;
}

Asked askedBy(const QString &question, Language language)
{
    if (question.isEmpty())
        return Asked::Nothing;
    const TokenText text = tokenize(QStringView(question).right(300), language);
    // the last sentence that asks; "how many" in it decides which noun counts
    int from = 0;
    int marks = 0;
    for (int i = 0; i < text.size(); ++i) {
        const bool ends
            = text.isSign(i, u'?') || text.isSign(i, u'.') || text.isSign(i, u'!') || text.isSign(i, u'\u061F');
        if (ends && i + 1 < text.size() && marks == 0) {
            bool later = false;
            for (int k = i + 1; k < text.size(); ++k)
                later = later || text.isSign(k, u'?') || text.isSign(k, u'\u061F');
            if (later)
                from = i + 1;
        }
    }
    Asked asked = Asked::Nothing;
    bool nights = false;
    for (int i = from; i < text.size(); ++i) {
        if (text.tokens[size_t(i)].isUnit(Unit::Night) || text.is(i, Tag::NightsNoun)) {
            asked = Asked::Nights;
            nights = true;
        } else if (!nights && (text.tokens[size_t(i)].isUnit(Unit::Day) || text.is(i, Tag::Stay))
            && asked == Asked::Nothing) {
            const QString words = text.folded.text.toLower();
            if (words.contains(u"how long") || words.contains(u"how many") || words.contains(u"cuant")
                || words.contains(u"combien") || words.contains(u"wie lange") || words.contains(u"wie viele")
                || words.contains(u"quant"))
                asked = Asked::Nights;
        } else if (text.is(i, Tag::Room) && !text.is(i, Tag::Unit)) {
            if (asked == Asked::Nothing)
                asked = Asked::Rooms;
        } else if (text.is(i, Tag::Adult)) {
            if (asked == Asked::Nothing || asked == Asked::Rooms)
                asked = Asked::Adults;
        } else if (text.is(i, Tag::Child)) {
            asked = asked == Asked::Adults ? Asked::Guests : Asked::Children;
        } else if (text.is(i, Tag::Guest) || text.is(i, Tag::TwoOf)) {
            asked = Asked::Guests;
        } else if (text.is(i, Tag::CheckIn)) {
            if (asked == Asked::Nothing)
                asked = Asked::CheckIn;
        } else if (text.is(i, Tag::CheckOut) && !text.is(i, Tag::Until)) {
            asked = asked == Asked::CheckIn ? Asked::CheckIn : Asked::CheckOut;
        }
    }
    const QString folded = text.folded.text;
    static const QStringList kOptions{u"which one"_s, u"which room"_s, u"which option"_s, u"which of"_s,
        u"which would"_s, u"prefer"_s, u"option"_s, u"cual"_s, u"opcion"_s, u"quelle"_s, u"lequel"_s, u"welche"_s,
        u"quale"_s, u"qual "_s, u"opcao"_s, u"1)"_s, u"1."_s, foldWord(u"أي غرفة"), foldWord(u"哪"), foldWord(u"どの"),
        foldWord(u"どち"), foldWord(u"어느"), foldWord(u"어떤"), u"chagua"_s, u"choose"_s, u"pick"_s, u"select"_s};
    for (const QString &word : kOptions)
        if (folded.contains(word) && asked != Asked::CheckIn && asked != Asked::CheckOut && asked != Asked::Nights
            && asked != Asked::Guests)
            return Asked::Option;
    static const QStringList kWhen{u"when"_s, u"what date"_s, u"which date"_s, u"what day"_s, u"which day"_s,
        u"cuando"_s, u"que fecha"_s, u"quand"_s, u"quelle date"_s, u"wann"_s, u"quando"_s, u"que data"_s,
        foldWord(u"متى"), foldWord(u"什么时候"), foldWord(u"哪天"), foldWord(u"いつ"), foldWord(u"언제"), u"lini"_s};
    if (asked == Asked::Nothing || asked == Asked::Rooms) {
        for (const QString &word : kWhen)
            if (folded.contains(word))
                return Asked::CheckIn;
    }
    return asked;
}

std::optional<int> bareNumber(const SlotText &message)
{
    const TokenText &text = message.text;
    std::optional<int> found;
    if (text.size() > 9)
        return found;
    for (int i = 0; i < text.size();) {
        const Token &token = text.tokens[size_t(i)];
        const auto number = readNumber(text, i);
        if (number && !number->ordinal && number->value <= 400) {
            if (found)
                return std::nullopt;
            found = int(number->value);
            i = number->next;
            if (text.is(i, Tag::Unit) || text.is(i, Tag::Month) || text.is(i, Tag::MonthSuffix))
                return std::nullopt;
            continue;
        }
        static const QSet<QString> kFiller{u"please"_s, u"pls"_s, u"just"_s, u"only"_s, u"yes"_s, u"ok"_s, u"for"_s,
            u"por"_s, u"favor"_s, u"si"_s, u"oui"_s, u"ja"_s, u"bitte"_s, u"nur"_s, u"solo"_s, u"sim"_s, u"so"_s,
            u"juste"_s, u"svp"_s, u"the"_s, u"we"_s, u"are"_s, u"will"_s, u"be"_s, u"us"_s, u"somos"_s, u"seremos"_s,
            u"siamo"_s, u"wir"_s, u"sind"_s, u"nous"_s, u"sommes"_s, u"thanks"_s, u"gracias"_s, u"merci"_s, u"danke"_s,
            u"grazie"_s, u"obrigado"_s, u"we'll"_s, u"it's"_s, u"its"_s, u"make"_s, u"it"_s, u"maybe"_s, u"tuko"_s,
            u"para"_s, u"per"_s, u"fur"_s, u"pour"_s, u"si,"_s, u"vale"_s, u"hm"_s, u"hmm"_s, u"um"_s, u"total"_s,
            u"in"_s, u"tu"_s, u"pekee"_s, u"ni"_s, u"people"_s, u"that's"_s, u"i"_s, u"think"_s, u"say"_s, u"favore"_s};
        const QString word = text.wordOf(i).toString();
        const bool asianParticle = word.size() == 1 && (isUnspaced(word[0]) || isHangul(word[0]));
        if (token.kind == Token::Kind::Sign || kFiller.contains(word) || asianParticle) {
            ++i;
            continue;
        }
        return std::nullopt;
    }
    return found;
}

std::optional<int> readSelection(const SlotText &message, Asked asked)
{
    const TokenText &text = message.text;
    if (asked == Asked::Option) {
        if (const auto number = bareNumber(message))
            return *number >= 1 && *number <= 20 ? number : std::nullopt;
    }
    for (int i = 0; i < text.size(); ++i) {
        if (text.is(i, Tag::Option) && text.tokens[size_t(i)].kind == Token::Kind::Word
            && (!text.is(i, Tag::Reference) || asked == Asked::Option) && !message.dateAt(i)) { // 22号
            int k = i + 1;
            if (text.isSign(k, u'#'))
                ++k;
            const auto number = readNumber(text, k);
            const QStringView word = text.wordOf(i);
            const bool weak = word == u"number" || word == u"no." || word == u"nr" || word == u"n"
                || word == foldWord(u"号") || word == foldWord(u"번");
            if (number && number->value >= 1 && number->value <= 20 && !message.dateAt(k)
                && (!weak || asked == Asked::Option))
                return int(number->value);
        }
        int k = i;
        if (text.is(k, Tag::OrdPrefix))
            ++k;
        const auto number = readNumber(text, k);
        const bool ordinal = number && (number->ordinal || k > i);
        if (!ordinal || number->value < 1 || number->value > 20 || message.dateAt(i))
            continue;
        int next = number->next;
        if (text.is(next, Tag::Counter))
            ++next;
        static const QSet<QString> kOne{u"one"_s, u"option"_s, u"opcion"_s, u"choice"_s, u"room"_s, u"opzione"_s,
            u"opcao"_s, foldWord(u"の"), foldWord(u"を"), u"habitacion"_s, u"chambre"_s, u"zimmer"_s, u"camera"_s,
            u"quarto"_s, foldWord(u"것"), foldWord(u"거"), foldWord(u"걸로"), foldWord(u"间"), foldWord(u"خيار"),
            foldWord(u"غرفة"), foldWord(u"방")};
        const bool ends = next >= text.size() || text.tokens[size_t(next)].kind == Token::Kind::Sign;
        const bool named = next < text.size() && kOne.contains(text.wordOf(next).toString());
        if (named || (asked == Asked::Option && ends)
            || (asked == Asked::Option && !text.is(next, Tag::Unit) && !text.is(next, Tag::Month)))
            return int(number->value);
        if (ends && text.size() <= 4 && text.is(i - 1, Tag::Article) && !number->figures)
            return int(number->value);
        i = number->next - 1;
    }
    return std::nullopt;
}

} // namespace bellhop::ai
