// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/dialogue_state.h"

#include "core/base/wire_table.h"

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

constexpr WireTable<DialogueStage, 7> kStages{{{DialogueStage::Greeting, "greeting"_L1},
    {DialogueStage::Dates, "dates"_L1}, {DialogueStage::RoomSelection, "room_selection"_L1},
    {DialogueStage::GuestInfo, "guest_info"_L1}, {DialogueStage::Booking, "booking"_L1},
    {DialogueStage::Confirmation, "confirmation"_L1}, {DialogueStage::Handoff, "handoff"_L1}}};

constexpr WireTable<HandOverReason, 9> kReasons{{{HandOverReason::HumanRequest, "human_request"_L1},
    {HandOverReason::Anger, "anger"_L1}, {HandOverReason::Danger, "danger"_L1},
    {HandOverReason::Complaint, "complaint"_L1}, {HandOverReason::Group, "group"_L1},
    {HandOverReason::ExistingBooking, "existing_booking"_L1}, {HandOverReason::BookingRefused, "booking_refused"_L1},
    {HandOverReason::BookingUnknown, "booking_unknown"_L1}, {HandOverReason::PropertyDown, "property_down"_L1}}};

constexpr WireTable<PropertyCallKind, 3> kCalls{{{PropertyCallKind::Offers, "offers"_L1},
    {PropertyCallKind::Book, "book"_L1}, {PropertyCallKind::Find, "find"_L1}}};

constexpr WireTable<Asked, 9> kAsked{
    {{Asked::Nothing, "nothing"_L1}, {Asked::CheckIn, "check_in"_L1}, {Asked::CheckOut, "check_out"_L1},
        {Asked::Nights, "nights"_L1}, {Asked::Guests, "guests"_L1}, {Asked::Adults, "adults"_L1},
        {Asked::Children, "children"_L1}, {Asked::Rooms, "rooms"_L1}, {Asked::Option, "option"_L1}}};

constexpr WireTable<ChoiceWish::By, 9> kWishes{{{ChoiceWish::By::None, "none"_L1},
    {ChoiceWish::By::Number, "number"_L1}, {ChoiceWish::By::Name, "name"_L1}, {ChoiceWish::By::Kind, "kind"_L1},
    {ChoiceWish::By::Cheapest, "cheapest"_L1}, {ChoiceWish::By::Dearest, "dearest"_L1},
    {ChoiceWish::By::Last, "last"_L1}, {ChoiceWish::By::Price, "price"_L1}, {ChoiceWish::By::Only, "only"_L1}}};

Json listOf(const QStringList &texts)
{
    Json json = Json::array();
    for (const QString &text : texts)
        json.append(text);
    return json;
}

QStringList textsOf(const Json &json, QLatin1String key)
{
    QStringList texts;
    for (const Json &element : json.list(key))
        texts << element.asString().value_or(QString());
    return texts;
}

void put(Json &json, QLatin1String key, const std::optional<int> &value)
{
    if (value)
        json.set(key, *value);
}

void put(Json &json, QLatin1String key, const std::optional<QDate> &value)
{
    if (value)
        json.set(key, value->toString(Qt::ISODate));
}

Json bookingJson(const BookingState &b)
{
    Json json = Json::object();
    put(json, "check_in"_L1, b.checkIn);
    put(json, "check_out"_L1, b.checkOut);
    put(json, "nights"_L1, b.nights);
    put(json, "guests"_L1, b.guests);
    put(json, "adults"_L1, b.adults);
    put(json, "children"_L1, b.children);
    put(json, "rooms"_L1, b.rooms);
    if (!b.roomType.isEmpty())
        json.set("room_type"_L1, b.roomType);
    return json;
}

std::optional<int> small(const Json &json, QLatin1String key)
{
    const auto value = json.integer(key);
    return value && *value >= -100'000 && *value <= 100'000 ? std::optional(int(*value)) : std::nullopt;
}

std::optional<QDate> day(const Json &json, QLatin1String key)
{
    const QDate date = QDate::fromString(json.text(key), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

BookingState bookingOf(const Json &json)
{
    BookingState b;
    b.checkIn = day(json, "check_in"_L1);
    b.checkOut = day(json, "check_out"_L1);
    b.nights = small(json, "nights"_L1);
    b.guests = small(json, "guests"_L1);
    b.adults = small(json, "adults"_L1);
    b.children = small(json, "children"_L1);
    b.rooms = small(json, "rooms"_L1);
    b.roomType = json.text("room_type"_L1);
    return b;
}

Json pendingJson(const PendingCall &call)
{
    Json json = Json::object();
    json.set("kind"_L1, wireWord(kCalls, call.kind)).set("marker"_L1, call.marker);
    json.set("started_at"_L1, call.startedAt.ms).set("attempts"_L1, call.attempts);
    return json;
}

Json bookedJson(const StayBooking &booked)
{
    Json json = Json::object();
    json.set("reference"_L1, booked.reference).set("marker"_L1, booked.marker).set("room_type"_L1, booked.roomType);
    json.set("stay"_L1, toJson(booked.stay)).set("total"_L1, booked.total.thousandths);
    json.set("currency"_L1, booked.total.currency).set("cancelled"_L1, booked.cancelled);
    return json;
}

std::optional<StayBooking> bookedOf(const Json &json)
{
    const auto reference = json.string("reference"_L1);
    const auto stay = stayQueryFromJson(json.at("stay"_L1));
    if (!reference || !stay)
        return std::nullopt;
    StayBooking booked;
    booked.reference = *reference;
    booked.marker = json.text("marker"_L1);
    booked.roomType = json.text("room_type"_L1);
    booked.stay = *stay;
    booked.total = {json.integer("total"_L1).value_or(0), json.text("currency"_L1)};
    booked.cancelled = json.boolean("cancelled"_L1).value_or(false);
    return booked;
}

Error broken(QLatin1String field)
{
    return makeError(ErrorKind::BadData,
        u"The stored booking dialogue cannot be read at '%1'; a colleague has to go on by hand."_s.arg(field));
}

/// The members that may be missing; each is refused when it is there and makes no sense.
Status readParts(const Json &json, DialogueState &state)
{
    for (const Json &element : json.list("offers"_L1)) {
        const auto offer = roomOfferFromJson(element);
        if (!offer)
            return broken("offers"_L1);
        state.offers.push_back(*offer);
    }
    if (json.has("offered_for"_L1) && !(state.offeredFor = stayQueryFromJson(json.at("offered_for"_L1))))
        return broken("offered_for"_L1);
    if (json.has("choice"_L1) && !(state.choice = roomOfferFromJson(json.at("choice"_L1))))
        return broken("choice"_L1);
    if (json.has("booked"_L1) && !(state.booked = bookedOf(json.at("booked"_L1))))
        return broken("booked"_L1);
    if (json.has("handed_over"_L1) && !(state.handedOver = handOverReasonFromWire(json.text("handed_over"_L1))))
        return broken("handed_over"_L1);
    if (json.has("pending"_L1)) {
        const Json call = json.at("pending"_L1);
        const auto kind = wireValue(kCalls, call.text("kind"_L1));
        if (!kind)
            return broken("pending"_L1);
        state.pending = PendingCall{*kind, call.text("marker"_L1), {call.integer("started_at"_L1).value_or(0)},
            small(call, "attempts"_L1).value_or(0)};
    }
    return done();
}

} // namespace

QLatin1String toWire(DialogueStage stage)
{
    return wireWord(kStages, stage);
}

std::optional<DialogueStage> dialogueStageFromWire(QStringView word)
{
    return wireValue(kStages, word);
}

QLatin1String toWire(HandOverReason reason)
{
    return wireWord(kReasons, reason);
}

std::optional<HandOverReason> handOverReasonFromWire(QStringView word)
{
    return wireValue(kReasons, word);
}

Json toJson(const DialogueState &state)
{
    Json json = Json::object();
    json.set("stage"_L1, toWire(state.stage)).set("language"_L1, toWire(state.language));
    json.set("booking"_L1, bookingJson(state.booking)).set("asked"_L1, wireWord(kAsked, state.asked));
    json.set("name"_L1, state.guest.name).set("email"_L1, state.guest.email).set("phone"_L1, state.guest.phone);
    json.set("far_date_asked"_L1, state.farDateAsked).set("problems"_L1, listOf(state.problems));
    Json alternatives = Json::object();
    for (const auto &[slot, days] : state.alternatives)
        alternatives.set(QLatin1String(slot.toLatin1()), listOf(days));
    json.set("alternatives"_L1, alternatives);
    Json offers = Json::array();
    for (const RoomOffer &offer : state.offers)
        offers.append(toJson(offer));
    json.set("offers"_L1, offers);
    if (state.offeredFor)
        json.set("offered_for"_L1, toJson(*state.offeredFor));
    if (state.choice)
        json.set("choice"_L1, toJson(*state.choice));
    Json wish = Json::object();
    wish.set("by"_L1, wireWord(kWishes, state.wish.by)).set("value"_L1, state.wish.value);
    json.set("wish"_L1, wish.set("kind"_L1, state.wish.kind));
    if (state.pending)
        json.set("pending"_L1, pendingJson(*state.pending));
    if (state.booked)
        json.set("booked"_L1, bookedJson(*state.booked));
    if (state.handedOver)
        json.set("handed_over"_L1, toWire(*state.handedOver));
    json.set("misunderstood"_L1, state.misunderstood).set("draft"_L1, listOf(state.draft));
    return json.set("heard_at"_L1, state.heardAt.ms);
}

Result<DialogueState> dialogueStateFromJson(const Json &json)
{
    DialogueState state;
    const auto stage = dialogueStageFromWire(json.text("stage"_L1));
    const auto language = languageFromWire(json.text("language"_L1));
    const auto asked = wireValue(kAsked, json.text("asked"_L1));
    if (!stage)
        return broken("stage"_L1);
    if (!language)
        return broken("language"_L1);
    if (!asked)
        return broken("asked"_L1);
    state.stage = *stage;
    state.language = *language;
    state.asked = *asked;
    state.booking = bookingOf(json.at("booking"_L1));
    state.guest = {json.text("name"_L1), json.text("email"_L1), json.text("phone"_L1)};
    state.farDateAsked = json.boolean("far_date_asked"_L1).value_or(false);
    state.problems = textsOf(json, "problems"_L1);
    const Json alternatives = json.at("alternatives"_L1);
    for (const QString &slot : alternatives.keys())
        state.alternatives[slot] = textsOf(alternatives, QLatin1String(slot.toLatin1()));
    const Json wish = json.at("wish"_L1);
    state.wish = {wireValue(kWishes, wish.text("by"_L1)).value_or(ChoiceWish::By::None),
        wish.integer("value"_L1).value_or(0), wish.text("kind"_L1)};
    state.misunderstood = small(json, "misunderstood"_L1).value_or(0);
    state.draft = textsOf(json, "draft"_L1);
    state.heardAt = {json.integer("heard_at"_L1).value_or(0)};
    BELLHOP_CHECK(readParts(json, state));
    return state;
}

} // namespace bellhop::ai
