// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/connect/fake_qloapps.h"

#include "core/base/json.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace bellhop::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kType = 2;
constexpr qint64 kNight = 1500;
constexpr qint64 kService = 250;

QByteArray element(const QByteArray &xml, const QByteArray &name)
{
    const qsizetype from = xml.indexOf('<' + name + '>');
    const qsizetype to = xml.indexOf("</" + name + '>');
    return from < 0 || to < 0 ? QByteArray() : xml.mid(from + name.size() + 2, to - from - name.size() - 2);
}

QByteArray filtered(const QByteArray &path, const QByteArray &field)
{
    static const QRegularExpression value(u"\\[([^\\]]*)\\]"_s);
    const qsizetype at = path.indexOf("filter[" + field + "]=");
    if (at < 0)
        return {};
    return value.match(QString::fromUtf8(path.mid(at + field.size() + 9))).captured(1).toUtf8();
}

QByteArray day(QDate date)
{
    return date.toString(Qt::ISODate).toLatin1() + " 00:00:00";
}

} // namespace

FakeQloApps::FakeQloApps(int rooms)
    : m_rooms(rooms)
    , m_server([this](FakeConnection &connection) { serve(connection); })
{
}

void FakeQloApps::setFault(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = fault;
}

void FakeQloApps::setKey(const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    m_key = key;
}

void FakeQloApps::setWritesTexts(bool texts)
{
    const std::lock_guard lock(m_mutex);
    m_texts = texts;
}

int FakeQloApps::standing() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(m_orders.begin(), m_orders.end(),
        [](const Order &order) { return !order.cancelled && order.remark.startsWith("bellhop:"); }));
}

int FakeQloApps::made() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(
        m_orders.begin(), m_orders.end(), [](const Order &order) { return order.remark.startsWith("bellhop:"); }));
}

QByteArray FakeQloApps::number(qint64 value) const
{
    const QByteArray digits = QByteArray::number(value);
    return m_texts ? '"' + digits + '"' : digits;
}

void FakeQloApps::serve(FakeConnection &connection)
{
    const QByteArray request = connection.readRequest();
    if (request.isEmpty())
        return;
    Answer told;
    {
        const std::lock_guard lock(m_mutex);
        const QByteArrayList words = request.left(request.indexOf("\r\n")).split(' ');
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (!request.left(head).contains("Basic " + (m_key + ':').toBase64()))
            told = {401, "401 Unauthorized"};
        else
            told = answer(words.value(0), QByteArray::fromPercentEncoding(words.value(1)), request.mid(head + 4));
    }
    if (told.hang)
        connection.hang();
    else if (told.cut)
        connection.cut();
    else
        connection.answer(told.status, told.body, "Connection: close\r\n");
}

FakeQloApps::Answer FakeQloApps::answer(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    if (path.startsWith("/api/hotel_room_types"))
        return {200,
            "{\"hotel_room_types\":[{\"id\":2,\"id_product\":" + number(kType) + ",\"id_hotel\":" + number(1)
                + ",\"adults\":2,\"children\":2,\"max_guests\":4,\"min_los\":1," + "\"max_los\":0}]}"};
    if (path.startsWith("/api/services"))
        return {200,
            "{\"services\":[{\"id\":5,\"name\":\"Room Maintenance Fees\",\"price\":\"250.000000\",\"auto_add_to_cart\":"
                + number(1) + ",\"price_addition_type\":" + number(1)
                + "},{\"id\":6,\"name\":\"Internet\",\"price\":\"250.0\",\"auto_add_to_cart\":1,"
                  "\"price_addition_type\":2}]}"};
    if (path.startsWith("/api/hotel_ari"))
        return method == "POST" ? availability(body) : Answer{405, "{\"errors\":[{\"code\":23,\"message\":\"no\"}]}"};
    if (path.startsWith("/api/customers")) {
        const auto found = std::find(m_customers.begin(), m_customers.end(), filtered(path, "email"));
        return {200,
            found == m_customers.end() ? QByteArray("[]")
                                       : "{\"customers\":[{\"id\":" + number(found - m_customers.begin() + 1) + "}]}"};
    }
    if (path == "/api/bookings?output_format=JSON" && method == "POST")
        return place(body);
    if (path.startsWith("/api/order_histories"))
        return cancel(body);
    return orders(path);
}

std::vector<qint64> FakeQloApps::freeRooms(QDate from, QDate to) const
{
    std::vector<qint64> free;
    for (qint64 room = 1; room <= m_rooms; ++room) {
        const bool taken = std::any_of(m_orders.begin(), m_orders.end(), [&](const Order &order) {
            return !order.cancelled && order.from < to && order.to > from
                && std::find(order.rooms.begin(), order.rooms.end(), room) != order.rooms.end();
        });
        if (!taken)
            free.push_back(room);
    }
    return free;
}

FakeQloApps::Answer FakeQloApps::availability(const QByteArray &body)
{
    const QDate from = QDate::fromString(QString::fromLatin1(element(body, "date_from")), Qt::ISODate);
    const QDate to = QDate::fromString(QString::fromLatin1(element(body, "date_to")), Qt::ISODate);
    if (!from.isValid() || from >= to)
        return {400, "{\"errors\":[{\"code\":85,\"message\":\"Validation error\"}]}"};
    QByteArrayList free;
    for (const qint64 room : freeRooms(from, to))
        free << '"' + QByteArray::number(room) + "\":{\"id_room\":" + number(room) + '}';
    const qint64 total = (kNight + kService) * from.daysTo(to);
    const QByteArray price = m_texts ? '"' + QByteArray::number(total) + ".000000\"" : QByteArray::number(total);
    return {200,
        "{\"hotel_ari\":{\"id_hotel\":\"1\",\"currency\":\"USD\",\"room_types\":[{\"id_room_type\":" + number(kType)
            + ",\"total_price_with_tax\":" + price + ",\"name\":\"Delux Rooms\",\"rooms\":{\"available\":{"
            + free.join(',') + "}}}]}}"};
}

FakeQloApps::Answer FakeQloApps::place(const QByteArray &body)
{
    const Fault fault = std::exchange(m_fault, Fault::None);
    if (fault == Fault::FatalError)
        return {200, "Fatal error"};
    if (fault == Fault::EmptyFailure)
        return {500, ""};
    const auto parsed = Json::parse(body);
    if (!parsed.ok())
        return {400, "{\"errors\":[{\"code\":1,\"message\":\"PHP Warning\"},{\"code\":2,\"message\":\"no JSON\"}]}"};
    const Json booking = parsed->at("booking"_L1);
    const Json type = booking.at("associations"_L1).list("room_types"_L1).front();
    Order order;
    order.from = QDate::fromString(type.text("checkin_date"_L1), Qt::ISODate);
    order.to = QDate::fromString(type.text("checkout_date"_L1), Qt::ISODate);
    order.remark = booking.text("remark"_L1).toUtf8();
    order.email = booking.at("associations"_L1).at("customer_detail"_L1).text("email"_L1).toUtf8();
    const std::vector<qint64> free = freeRooms(order.from, order.to);
    const auto wanted = static_cast<std::size_t>(type.integer("number_of_rooms"_L1).value_or(1));
    if (free.size() < wanted)
        return {400, "{\"errors\":[{\"code\":85,\"message\":\"Requested room(s) not available.\"}]}"};
    order.rooms.assign(free.begin(), free.begin() + static_cast<std::ptrdiff_t>(wanted));
    if (fault == Fault::RoomGivenTwice) { // somebody was served in the same moment
        Order other = order;
        other.id = static_cast<qint64>(m_orders.size()) + 1;
        other.remark = "at the desk";
        other.email = "other@example.test";
        m_orders.push_back(other);
    }
    order.id = static_cast<qint64>(m_orders.size()) + 1;
    for (const Json &room : type.list("rooms"_L1)) {
        const bool service = !room.list("services"_L1).empty() && fault != Fault::DropsService;
        order.price += (kNight + (service ? kService : 0)) * order.from.daysTo(order.to);
    }
    m_orders.push_back(order);
    if (std::find(m_customers.begin(), m_customers.end(), order.email) == m_customers.end())
        m_customers.push_back(order.email);
    if (fault == Fault::EmptyFailureAfterBooking)
        return {500, ""};
    return {200, bookingOf(order), fault == Fault::CutAfterBooking, fault == Fault::SilentAfterBooking};
}

FakeQloApps::Answer FakeQloApps::cancel(const QByteArray &body)
{
    const qint64 id = element(body, "id_order").toLongLong();
    for (Order &order : m_orders) {
        if (order.id != id)
            continue;
        order.cancelled = true;
        return {201, "{\"order_history\":{\"id\":1}}"};
    }
    return {400, "{\"errors\":[{\"code\":404,\"message\":\"no such order\"}]}"};
}

QByteArray FakeQloApps::bookingOf(const Order &order) const
{
    QByteArrayList rooms;
    for (const qint64 room : order.rooms)
        rooms << "{\"id_room\":" + number(room) + ",\"adults\":2,\"child\":0}";
    return "{\"booking\":{\"id\":" + number(order.id)
        + ",\"associations\":{\"price_details\":{\"total_paid\":0,\"total_price_without_tax\":" + number(order.price)
        + ",\"total_tax\":0},\"remarks\":[\"" + order.remark + "\"],\"room_types\":[{\"id_room_type\":" + number(kType)
        + ",\"checkin_date\":\"" + day(order.from) + "\",\"checkout_date\":\"" + day(order.to) + "\",\"rooms\":["
        + rooms.join(',') + "]}]}}}";
}

FakeQloApps::Answer FakeQloApps::orders(const QByteArray &path)
{
    const auto numberAfter
        = [&](const QByteArray &prefix) { return path.mid(prefix.size()).split('?').front().toLongLong(); };
    const bool whole = path.startsWith("/api/bookings/");
    if (whole || path.startsWith("/api/orders/")) {
        const qint64 id = numberAfter(whole ? "/api/bookings/" : "/api/orders/");
        for (const Order &order : m_orders) {
            if (order.id == id)
                return {200,
                    whole ? bookingOf(order)
                          : "{\"order\":{\"id\":" + number(id) + ",\"reference\":\"" + order.reference()
                            + "\",\"current_state\":" + number(order.cancelled ? 4 : 1) + "}}"};
        }
        return {404, ""};
    }
    QByteArrayList rows;
    const bool lines = path.startsWith("/api/room_bookings");
    const qint64 customer = filtered(path, "id_customer").toLongLong();
    const QByteArray reference = filtered(path, "reference");
    for (auto order = m_orders.rbegin(); order != m_orders.rend(); ++order) {
        if (lines) {
            for (const qint64 room : order->rooms)
                rows << "{\"id_order\":" + number(order->id) + ",\"id_room\":" + number(room) + ",\"date_from\":\""
                        + day(order->from) + "\",\"date_to\":\"" + day(order->to)
                        + "\",\"is_cancelled\":" + number(order->cancelled) + ",\"is_refunded\":0}";
            continue;
        }
        const bool fits = reference.isEmpty()
            ? customer > 0 && m_customers.at(static_cast<std::size_t>(customer - 1)) == order->email
            : order->reference() == reference;
        if (fits)
            rows << "{\"id\":" + number(order->id) + '}';
    }
    if (rows.isEmpty())
        return {200, "[]"};
    return {200, (lines ? "{\"bookings\":[" : "{\"orders\":[") + rows.join(',') + "]}"};
}

} // namespace bellhop::tests
