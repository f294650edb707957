// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/qloapps_property.h"

#include <QRegularExpression>

#include <map>
#include <set>

namespace bellhop::connect {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLatestOrders = 20; // of one customer

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString markOf(const QString &marker)
{
    return u"bellhop:"_s + marker;
}

Error gone(const QString &why)
{
    return makeError(ErrorKind::Conflict, u"The room is no longer free at this price."_s, u"qloapps: "_s + why);
}

/// Before anything was sent: the property has nothing.
Error notReached(const Error &error)
{
    const bool certain = error.kind == ErrorKind::Refused || error.kind == ErrorKind::BadData
        || error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Conflict;
    return certain ? error : makeError(ErrorKind::Network, error.message, error.detail);
}

/// After it was sent: the property may have it.
Error notKnown(const Error &error)
{
    return error.kind == ErrorKind::Conflict ? error
                                             : makeError(ErrorKind::OutcomeUnknown, error.message, error.detail);
}

/// What the shop would choke on with a blank page.
Status checkGuest(const GuestContact &guest)
{
    static const QRegularExpression digit(u"[0-9!<>,;?=+()@#\"°{}_$%:]"_s);
    static const QRegularExpression email(u"^[A-Za-z0-9._%+\\-]+@[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)+$"_s);
    static const QRegularExpression phone(u"^\\+?[0-9 ()\\-]{5,31}$"_s);
    if (guest.name.trimmed().isEmpty() || guest.name.contains(digit))
        return makeError(ErrorKind::BadData, u"The booking system takes no such name."_s);
    if (!email.match(guest.email).hasMatch())
        return makeError(ErrorKind::BadData, u"The booking system takes no such e-mail address."_s);
    if (!phone.match(guest.phone).hasMatch())
        return makeError(ErrorKind::BadData, u"The booking system takes no such phone number."_s);
    return done();
}

Json customerOf(const GuestContact &guest)
{
    const QString name = guest.name.simplified();
    const qsizetype blank = name.lastIndexOf(u' ');
    Json customer = Json::object();
    customer.set("firstname"_L1, (blank > 0 ? name.left(blank) : name).left(32))
        .set("lastname"_L1, (blank > 0 ? name.mid(blank + 1) : name).left(32))
        .set("email"_L1, guest.email)
        .set("phone"_L1, guest.phone);
    return customer;
}

/// The people of a party spread over its rooms, an adult in each.
std::vector<std::pair<int, int>> spread(const StayQuery &stay, int rooms)
{
    std::vector<std::pair<int, int>> people(static_cast<std::size_t>(rooms));
    for (int i = 0; i < std::max(stay.adults, rooms); ++i)
        ++people.at(static_cast<std::size_t>(i % rooms)).first;
    for (int i = 0; i < stay.children; ++i)
        ++people.at(static_cast<std::size_t>(i % rooms)).second;
    return people;
}

std::set<qint64> roomsOf(const Json &booking)
{
    std::set<qint64> rooms;
    for (const Json &type : booking.at("associations"_L1).list("room_types"_L1))
        for (const Json &room : type.list("rooms"_L1))
            rooms.insert(room.integer("id_room"_L1).value_or(0));
    return rooms;
}

bool overlaps(const Json &line, const StayQuery &stay)
{
    const QDate from = QDate::fromString(line.text("date_from"_L1).left(10), Qt::ISODate);
    const QDate to = QDate::fromString(line.text("date_to"_L1).left(10), Qt::ISODate);
    return from < stay.checkOut && to > stay.checkIn;
}

} // namespace

QloAppsProperty::QloAppsProperty(QloAppsSettings settings)
    : m_link(std::move(settings))
{
}

std::mutex &QloAppsProperty::turnOfHotel() const
{
    static std::mutex guard; // guards the map
    static std::map<QString, std::unique_ptr<std::mutex>> turns;
    const std::lock_guard lock(guard);
    auto &turn = turns[u"%1 %2"_s.arg(m_link.settings().url).arg(m_link.settings().hotel)];
    if (!turn)
        turn = std::make_unique<std::mutex>();
    return *turn;
}

Result<std::vector<QloAppsProperty::Kind>> QloAppsProperty::kinds() const
{
    BELLHOP_TRY(const Json answer, m_link.get(u"hotel_room_types?display=full"_s));
    std::vector<Kind> found;
    for (const Json &row : listOf(answer, "hotel_room_types"_L1)) {
        const auto number = [&](QLatin1String key) { return static_cast<int>(row.integer(key).value_or(0)); };
        if (number("id_hotel"_L1) != m_link.settings().hotel)
            continue;
        const int most = number("max_guests"_L1);
        found.push_back({row.integer("id_product"_L1).value_or(0),
            most > 0 ? most : std::max(1, number("adults"_L1) + number("children"_L1)), number("min_los"_L1),
            number("max_los"_L1)});
    }
    return found;
}

Result<std::vector<qint64>> QloAppsProperty::ownServices() const
{
    BELLHOP_TRY(
        const Json answer, m_link.get(u"services?display=[id,name,price,auto_add_to_cart,price_addition_type]"_s));
    std::vector<qint64> found;
    for (const Json &row : listOf(answer, "services"_L1))
        if (row.integer("auto_add_to_cart"_L1) == 1 && row.integer("price_addition_type"_L1) == 1)
            found.push_back(row.integer("id"_L1).value_or(0));
    return found;
}

Result<std::vector<RoomOffer>> QloAppsProperty::offers(const StayQuery &stay)
{
    if (!stay.checkIn.isValid() || stay.nights() < 1)
        return makeError(ErrorKind::BadData, u"A stay has at least one night."_s);
    BELLHOP_TRY(const std::vector<Kind> known, kinds());
    const QByteArray body
        = u"<qloapps><hotel_ari><id_hotel>%1</id_hotel><date_from>%2</date_from><date_to>%3</date_to>"
          "<get_available_rooms>1</get_available_rooms></hotel_ari></qloapps>"_s.arg(m_link.settings().hotel)
              .arg(iso(stay.checkIn), iso(stay.checkOut))
              .toUtf8();
    auto asked = m_link.post(u"hotel_ari"_s, body);
    if (!asked.ok()) // asking changes nothing
        return notReached(asked.error());
    const Json ari = asked->at("hotel_ari"_L1);
    std::vector<RoomOffer> free;
    for (const Json &row : ari.list("room_types"_L1)) {
        const qint64 type = row.integer("id_room_type"_L1).value_or(0);
        const auto kind = std::find_if(known.begin(), known.end(), [&](const Kind &one) { return one.type == type; });
        const auto rooms = row.at("rooms"_L1).at("available"_L1);
        const auto count = static_cast<int>(rooms.isArray() ? rooms.elements().size() : rooms.keys().size());
        if (kind == known.end() || stay.nights() < kind->shortest
            || (kind->longest > 0 && stay.nights() > kind->longest))
            continue;
        const int needed = std::max(stay.rooms, (stay.people() + kind->people - 1) / kind->people);
        if (needed > count || (stay.adults > 0 && needed > std::max(stay.rooms, stay.adults)))
            continue;
        RoomOffer offer;
        offer.roomType = QString::number(type);
        offer.names[u"en"_s] = row.text("name"_L1);
        offer.sleeps = kind->people;
        offer.rooms = needed;
        offer.total = {thousandthsOf(row, "total_price_with_tax"_L1) * needed, ari.text("currency"_L1)};
        free.push_back(std::move(offer));
    }
    std::stable_sort(free.begin(), free.end(),
        [](const RoomOffer &a, const RoomOffer &b) { return a.total.thousandths < b.total.thousandths; });
    return free;
}

Result<RoomOffer> QloAppsProperty::quote(const StayQuery &stay, const QString &roomType)
{
    BELLHOP_TRY(const std::vector<RoomOffer> free, offers(stay));
    for (const RoomOffer &offer : free)
        if (offer.roomType == roomType)
            return offer;
    return gone(u"not offered"_s);
}

Result<Json> QloAppsProperty::bookingBody(const BookingOrder &order) const
{
    BELLHOP_TRY(const std::vector<qint64> services, ownServices());
    Json added = Json::array();
    for (const qint64 id : services)
        added.append(Json::object().set("id_service"_L1, id).set("quantity"_L1, 1));
    Json rooms = Json::array();
    for (const auto &[adults, children] : spread(order.stay, order.offer.rooms)) {
        Json room = Json::object();
        room.set("adult"_L1, adults).set("child"_L1, children); // it does not listen to "adults"
        if (!services.empty())
            room.set("services"_L1, added);
        rooms.append(room);
    }
    Json type = Json::object();
    type.set("id_room_type"_L1, order.offer.roomType.toLongLong())
        .set("checkin_date"_L1, iso(order.stay.checkIn))
        .set("checkout_date"_L1, iso(order.stay.checkOut))
        .set("number_of_rooms"_L1, order.offer.rooms)
        .set("rooms"_L1, rooms);
    Json parts = Json::object();
    parts.set("customer_detail"_L1, customerOf(order.guest))
        .set("price_details"_L1, Json::object().set("total_paid"_L1, 0))
        .set("payment_detail"_L1,
            Json::object().set("payment_type"_L1, "pay at hotel"_L1).set("payment_method"_L1, "Pay at hotel"_L1))
        .set("room_types"_L1, Json::array().append(type));
    Json booking = Json::object();
    booking.set("id_property"_L1, m_link.settings().hotel)
        .set("currency"_L1, order.offer.total.currency)
        .set("booking_status"_L1, 1)
        .set("payment_status"_L1, 3)
        .set("source"_L1, m_link.settings().source)
        .set("remark"_L1, markOf(order.marker))
        .set("associations"_L1, parts);
    return Json::object().set("booking"_L1, booking);
}

Result<StayBooking> QloAppsProperty::book(const BookingOrder &order)
{
    if (order.marker.isEmpty() || order.stay.nights() < 1)
        return makeError(ErrorKind::BadData, u"A booking needs a marker and a night."_s);
    BELLHOP_CHECK(checkGuest(order.guest));
    const std::lock_guard turn(turnOfHotel());
    const auto before = orderWith(order);
    if (!before.ok())
        return notReached(before.error());
    if (*before)
        return confirm(**before, order);
    const auto now = quote(order.stay, order.offer.roomType);
    if (!now.ok())
        return notReached(now.error());
    if (now->rooms != order.offer.rooms || now->total != order.offer.total)
        return gone(u"another price"_s);
    const auto body = bookingBody(order);
    if (!body.ok())
        return notReached(body.error());
    BELLHOP_TRY(const Json answer, m_link.post(u"bookings"_s, body->toBytes()));
    const qint64 id = answer.at("booking"_L1).integer("id"_L1).value_or(0);
    if (id == 0)
        return makeError(
            ErrorKind::OutcomeUnknown, u"The booking system does not say whether it booked."_s, u"qloapps: no id"_s);
    return confirm(id, order);
}

Result<StayBooking> QloAppsProperty::confirm(qint64 order, const BookingOrder &wanted) const
{
    auto made = readBack(order);
    if (!made.ok())
        return notKnown(made.error());
    if (made->cancelled)
        return gone(u"cancelled"_s);
    made->marker = wanted.marker;
    made->total.currency = wanted.offer.total.currency;
    const auto twice = isDouble(order, wanted);
    if (!twice.ok())
        return notKnown(twice.error());
    if (*twice || made->total != wanted.offer.total) {
        if (const Status given = cancelOrder(order); !given.ok())
            return notKnown(given.error());
        return gone(*twice ? u"room given twice"_s : u"booked at another price"_s);
    }
    return std::move(*made);
}

Result<StayBooking> QloAppsProperty::readBack(qint64 order) const
{
    BELLHOP_TRY(const Json answer, m_link.get(u"bookings/%1"_s.arg(order)));
    BELLHOP_TRY(const Json status, m_link.get(u"orders/%1"_s.arg(order)));
    const Json parts = answer.at("booking"_L1).at("associations"_L1);
    const Json head = status.at("order"_L1);
    const std::vector<Json> types = parts.list("room_types"_L1);
    StayBooking made;
    made.reference = head.text("reference"_L1);
    if (made.reference.isEmpty() || types.empty())
        return makeError(
            ErrorKind::BadData, u"The booking system's answer is not whole."_s, u"qloapps order %1"_s.arg(order));
    const qint64 state = head.integer("current_state"_L1).value_or(0);
    made.cancelled = state == 4 || state == 5;
    const Json price = parts.at("price_details"_L1);
    made.total.thousandths = thousandthsOf(price, "total_price_without_tax"_L1) + thousandthsOf(price, "total_tax"_L1);
    const Json &type = types.front();
    made.roomType = QString::number(type.integer("id_room_type"_L1).value_or(0));
    made.stay.checkIn = QDate::fromString(type.text("checkin_date"_L1).left(10), Qt::ISODate);
    made.stay.checkOut = QDate::fromString(type.text("checkout_date"_L1).left(10), Qt::ISODate);
    made.stay.rooms = static_cast<int>(type.list("rooms"_L1).size());
    for (const Json &room : type.list("rooms"_L1)) {
        made.stay.adults += static_cast<int>(room.integer("adults"_L1).value_or(0));
        made.stay.children += static_cast<int>(room.integer("child"_L1).value_or(0));
    }
    return made;
}

Result<bool> QloAppsProperty::isDouble(qint64 order, const BookingOrder &wanted) const
{
    BELLHOP_TRY(const Json answer, m_link.get(u"bookings/%1"_s.arg(order)));
    const std::set<qint64> ours = roomsOf(answer.at("booking"_L1));
    BELLHOP_TRY(const Json lines,
        m_link.get(u"room_bookings?filter[id_product]=[%1]&display=full"_s.arg(wanted.offer.roomType)));
    for (const Json &line : listOf(lines, "bookings"_L1)) {
        const qint64 other = line.integer("id_order"_L1).value_or(0);
        const bool over = line.integer("is_cancelled"_L1) == 1 || line.integer("is_refunded"_L1) == 1;
        // the earlier one keeps the room, so that of two who look at the same time exactly one gives up
        if (other != order && other < order && !over && ours.contains(line.integer("id_room"_L1).value_or(-1))
            && overlaps(line, wanted.stay))
            return true;
    }
    return false;
}

Result<std::optional<qint64>> QloAppsProperty::orderWith(const BookingOrder &order) const
{
    const std::optional<qint64> none;
    BELLHOP_TRY(const Json customers,
        m_link.get(
            u"customers?filter[email]=[%1]&display=[id]"_s.arg(QString(order.guest.email).replace(u'+', u"%2B"_s))));
    for (const Json &customer : listOf(customers, "customers"_L1)) {
        BELLHOP_TRY(const Json orders,
            m_link.get(u"orders?filter[id_customer]=[%1]&sort=[id_DESC]&limit=0,%2&display=[id]"_s
                           .arg(customer.integer("id"_L1).value_or(0))
                           .arg(kLatestOrders)));
        for (const Json &row : listOf(orders, "orders"_L1)) {
            const qint64 id = row.integer("id"_L1).value_or(0);
            BELLHOP_TRY(const Json answer, m_link.get(u"bookings/%1"_s.arg(id)));
            for (const Json &remark : answer.at("booking"_L1).at("associations"_L1).list("remarks"_L1))
                if (remark.asString() == markOf(order.marker))
                    return std::optional(id);
        }
    }
    return none;
}

Result<std::optional<StayBooking>> QloAppsProperty::find(const BookingOrder &order)
{
    const std::lock_guard turn(turnOfHotel());
    BELLHOP_TRY(const auto id, orderWith(order));
    if (!id)
        return std::optional<StayBooking>();
    BELLHOP_TRY(StayBooking made, confirm(*id, order));
    return std::optional(std::move(made));
}

Result<StayBooking> QloAppsProperty::booking(const QString &reference)
{
    BELLHOP_TRY(const Json orders, m_link.get(u"orders?filter[reference]=[%1]&display=[id]"_s.arg(reference)));
    const std::vector<Json> rows = listOf(orders, "orders"_L1);
    if (rows.empty())
        return makeError(ErrorKind::NotFound, u"The booking system has no booking with this reference."_s);
    return readBack(rows.front().integer("id"_L1).value_or(0));
}

Status QloAppsProperty::cancel(const QString &reference)
{
    BELLHOP_TRY(const Json orders, m_link.get(u"orders?filter[reference]=[%1]&display=[id]"_s.arg(reference)));
    const std::vector<Json> rows = listOf(orders, "orders"_L1);
    if (rows.empty())
        return makeError(ErrorKind::NotFound, u"The booking system has no booking with this reference."_s);
    return cancelOrder(rows.front().integer("id"_L1).value_or(0));
}

Status QloAppsProperty::cancelOrder(qint64 order) const
{
    BELLHOP_CHECK(m_link.post(u"order_histories"_s,
        u"<qloapps><order_history><id_order>%1</id_order><id_order_state>4</id_order_state></order_history></qloapps>"_s
            .arg(order)
            .toUtf8()));
    return done();
}

} // namespace bellhop::connect
