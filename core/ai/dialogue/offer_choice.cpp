// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/offer_choice.h"

#include "core/ai/dialogue/cue_book.h"
#include "core/ai/slot_parts.h"

#include <algorithm>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

/// The kind of room that the message itself names.
QString kindIn(const SlotText &message)
{
    return readParty(message, Asked::Nothing).roomType;
}

/// "the one for 120": a price that is on the list, of the stay or of a night.
std::optional<qint64> priceIn(const SlotText &message, const DialogueState &state)
{
    if (!state.offeredFor)
        return std::nullopt;
    for (int i = 0; i < message.text.size(); ++i) {
        const auto number = readNumber(message.text, i);
        if (!number || number->value < 21 || message.dateAt(i))
            continue;
        for (const RoomOffer &offer : state.offers) {
            const qint64 total = offer.total.thousandths;
            const qint64 night = total / std::max(1, state.offeredFor->nights() * offer.rooms);
            if (number->value == total / 1000 || number->value == night / 1000)
                return total;
        }
    }
    return std::nullopt;
}

/// The room type whose name stands in the message.
QString namedIn(const QString &text, const DialogueState &state, Language language)
{
    QString found;
    qsizetype longest = 0;
    for (const RoomOffer &offer : state.offers)
        for (const QString &code : {QString(toWire(language)), u"en"_s, QString(toWire(state.language))}) {
            const QString name = cueFolded(offer.nameIn(code));
            if (name.size() > longest && CueText(text, language).holds(name)) {
                longest = name.size();
                found = offer.roomType;
            }
        }
    return found;
}

} // namespace

ChoiceWish readChoice(const QString &text, std::optional<int> selection, const DialogueState &state, Language language)
{
    using By = ChoiceWish::By;
    if (state.offers.empty() && !selection)
        return {};
    if (selection)
        return {By::Number, *selection, {}};
    SlotText message;
    message.text = tokenize(text, language);
    message.context = DateContext{QDate(), dayOrderOf(QString(), language), true};
    const CueBook &book = CueBook::of(language);
    const CueText words(text, language);
    if (const QString roomType = namedIn(text, state, language); !roomType.isEmpty())
        return {By::Name, 0, roomType};
    if (book.has("cheap"_L1, words))
        return {By::Cheapest, 0, {}};
    if (book.has("dear"_L1, words))
        return {By::Dearest, 0, {}};
    if (const QString kind = kindIn(message); !kind.isEmpty())
        return {By::Kind, 0, kind};
    if (book.has("last"_L1, words) && words.words().size() <= 5)
        return {By::Last, 0, {}};
    if (const auto price = priceIn(message, state))
        return {By::Price, *price, {}};
    return {};
}

std::optional<int> placeInList(const QString &text, const DialogueState &state, Language language)
{
    const TokenText tokens = tokenize(text, language);
    if (state.stage != DialogueStage::RoomSelection || tokens.size() > 6)
        return std::nullopt;
    for (int i = 0; i < tokens.size(); ++i) {
        const auto number = readNumber(tokens, i);
        if (!number || number->value < 1 || number->value > qint64(state.offers.size()))
            continue;
        const bool prefixed = i > 0 && tokens.is(i - 1, Tag::OrdPrefix);
        if ((number->ordinal || prefixed) && !tokens.is(number->next, Tag::Month) && !tokens.is(number->next, Tag::Unit)
            && !tokens.is(number->next, Tag::Of))
            return int(number->value);
    }
    return std::nullopt;
}

bool isOfKind(const RoomOffer &offer, const QString &kind)
{
    if (kind.isEmpty())
        return false;
    if (offer.kind == kind)
        return true;
    const QStringList words = cueFolded(offer.nameIn(u"en"_s)).split(u' ');
    return words.contains(cueFolded(kind));
}

std::optional<RoomOffer> chosenOffer(const ChoiceWish &wish, const std::vector<RoomOffer> &offers)
{
    using By = ChoiceWish::By;
    const auto byPrice
        = [](const RoomOffer &a, const RoomOffer &b) { return a.total.thousandths < b.total.thousandths; };
    if (offers.empty())
        return std::nullopt;
    switch (wish.by) {
    case By::None:
        return std::nullopt;
    case By::Number:
        return wish.value >= 1 && wish.value <= qint64(offers.size()) ? std::optional(offers[size_t(wish.value) - 1])
                                                                      : std::nullopt;
    case By::Cheapest:
        return *std::min_element(offers.begin(), offers.end(), byPrice);
    case By::Dearest:
        return *std::max_element(offers.begin(), offers.end(), byPrice);
    case By::Last:
        return offers.back();
    case By::Only:
        return offers.size() == 1 ? std::optional(offers.front()) : std::nullopt;
    case By::Name:
    case By::Kind:
    case By::Price:
        break;
    }
    // the general word first: a "double" is the offer of that kind before any other that has the word in its name
    for (const bool exact : {true, false}) {
        std::optional<RoomOffer> found;
        int matches = 0;
        for (const RoomOffer &offer : offers) {
            const bool fits = wish.by == By::Price ? offer.total.thousandths == wish.value
                : wish.by == By::Name              ? offer.roomType == wish.kind
                : exact                            ? offer.kind == wish.kind
                                                   : isOfKind(offer, wish.kind);
            if (!fits)
                continue;
            ++matches;
            found = offer;
        }
        if (matches == 1)
            return found;
        if (matches > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace bellhop::ai
