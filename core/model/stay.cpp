// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stay.h"

namespace bellhop {

using namespace Qt::StringLiterals;

QString RoomOffer::nameIn(const QString &language) const
{
    for (const QString &wanted : {language, u"en"_s})
        if (const auto found = names.find(wanted); found != names.end())
            return found->second;
    return names.empty() ? roomType : names.begin()->second;
}

Json toJson(const RoomOffer &offer)
{
    Json names = Json::object();
    for (const auto &[language, name] : offer.names)
        names.set(QLatin1String(language.toLatin1()), name);
    Json json = Json::object();
    json.set("room_type"_L1, offer.roomType).set("kind"_L1, offer.kind).set("names"_L1, names);
    json.set("sleeps"_L1, offer.sleeps).set("rooms"_L1, offer.rooms);
    json.set("total"_L1, offer.total.thousandths).set("currency"_L1, offer.total.currency);
    return json;
}

std::optional<RoomOffer> roomOfferFromJson(const Json &json)
{
    const auto roomType = json.string("room_type"_L1);
    const auto sleeps = json.integer("sleeps"_L1);
    const auto rooms = json.integer("rooms"_L1);
    const auto total = json.integer("total"_L1);
    if (!roomType || !sleeps || !rooms || !total || *rooms < 1 || *rooms > 1000 || *sleeps < 0 || *sleeps > 1000)
        return std::nullopt;
    RoomOffer offer{*roomType, json.text("kind"_L1), {}, int(*sleeps), int(*rooms), {*total, json.text("currency"_L1)}};
    const Json names = json.at("names"_L1);
    for (const QString &language : names.keys())
        offer.names[language] = names.text(QLatin1String(language.toLatin1()));
    return offer;
}

Json toJson(const StayQuery &stay)
{
    Json json = Json::object();
    json.set("check_in"_L1, stay.checkIn.toString(Qt::ISODate))
        .set("check_out"_L1, stay.checkOut.toString(Qt::ISODate));
    json.set("adults"_L1, stay.adults).set("children"_L1, stay.children).set("rooms"_L1, stay.rooms);
    return json;
}

std::optional<StayQuery> stayQueryFromJson(const Json &json)
{
    StayQuery stay;
    stay.checkIn = QDate::fromString(json.text("check_in"_L1), Qt::ISODate);
    stay.checkOut = QDate::fromString(json.text("check_out"_L1), Qt::ISODate);
    const auto adults = json.integer("adults"_L1);
    const auto children = json.integer("children"_L1);
    const auto rooms = json.integer("rooms"_L1);
    if (!stay.checkIn.isValid() || !stay.checkOut.isValid() || !adults || !children || !rooms)
        return std::nullopt;
    stay.adults = int(*adults);
    stay.children = int(*children);
    stay.rooms = int(*rooms);
    return stay;
}

} // namespace bellhop
