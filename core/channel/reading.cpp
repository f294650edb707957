// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/reading.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxRaw = 256 * 1024;
constexpr std::size_t kMaxCards = 257;
constexpr std::size_t kMaxLines = 50;

/// Whether four hex digits of a \u escape at `at` are those of a surrogate: 0xD800 + offset, with the top bits given.
int surrogateAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return 0;
    bool ok = false;
    const int unit = text.sliced(at + 2, 4).toByteArray().toInt(&ok, 16);
    return ok && QChar::isSurrogate(static_cast<char32_t>(unit)) ? unit : 0;
}

/// A guest's cut-off emoji must not cost the whole delivery: half surrogate pairs become U+FFFD, bytes that are no
/// UTF-8 too.
QByteArray repaired(QByteArrayView body)
{
    QByteArray text = QString::fromUtf8(body).toUtf8();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        const int unit = surrogateAt(text, i);
        if (unit == 0) {
            ++i; // an escaped character, perhaps a backslash
            continue;
        }
        const int next = surrogateAt(text, i + 6);
        const bool pair = QChar::isHighSurrogate(static_cast<char32_t>(unit)) && next != 0
            && QChar::isLowSurrogate(static_cast<char32_t>(next));
        if (!pair)
            text.replace(i, 6, "\\ufffd");
        i += pair ? 11 : 5;
    }
    return text;
}

ContactCard::Line lineOf(const Json &json, QLatin1String key)
{
    ContactCard::Line line;
    line.value = textAt(json, key, kMaxName);
    line.type = textAt(json, "type"_L1, 40);
    if (const QString phone = idText(json, "wa_id"_L1); isPhone(phone))
        line.waId = phone;
    return line;
}

void readLines(const Json &card, QLatin1String list, QLatin1String key, std::vector<ContactCard::Line> &out)
{
    for (const Json &element : card.list(list)) {
        ContactCard::Line line = lineOf(element, key);
        if (!line.value.isEmpty() && out.size() < kMaxLines)
            out.push_back(std::move(line));
    }
}

void readAddresses(const Json &card, std::vector<ContactCard::Line> &out)
{
    for (const Json &element : card.list("addresses"_L1)) {
        QStringList parts;
        for (const auto key : {"street"_L1, "zip"_L1, "city"_L1, "state"_L1, "country"_L1})
            parts << textAt(element, key, kMaxName);
        parts.removeAll(QString());
        if (!parts.isEmpty() && out.size() < kMaxLines)
            out.push_back({parts.join(u", "_s), textAt(element, "type"_L1, 40), {}});
    }
}

} // namespace

QString cleaned(QString text)
{
    text.remove(QChar(u'\0'));
    return text;
}

QString textAt(const Json &json, QLatin1String key, qsizetype most)
{
    const QString text = cleaned(json.text(key));
    return most < 0 ? text : text.left(most);
}

QString idText(const Json &json, QLatin1String key)
{
    if (const auto text = json.string(key))
        return cleaned(*text);
    const auto number = json.integer(key);
    return number ? QString::number(*number) : QString();
}

std::optional<double> numberAt(const Json &json, QLatin1String key)
{
    if (const auto number = json.number(key))
        return std::isfinite(*number) ? number : std::nullopt;
    bool ok = false;
    const double number = json.text(key).toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isPhone(QStringView text)
{
    return !text.isEmpty() && text.size() <= 20
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString phoneOf(QString text)
{
    if (text.startsWith("whatsapp:"_L1))
        text.remove(0, 9);
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    text.remove(u' ');
    return isPhone(text) ? text : QString();
}

QString userIdOf(QString text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(u"[A-Z]{2}\\.[A-Za-z0-9._-]{1,150}"_s));
    if (text.startsWith("whatsapp:"_L1))
        text.remove(0, 9);
    return shape.match(text).hasMatch() ? text : QString();
}

std::optional<Instant> believableTime(qint64 value)
{
    constexpr qint64 kFirst = 1'230'768'000; // 2009
    constexpr qint64 kLast = 4'102'444'800; // 2100
    if (value >= kFirst && value < kLast)
        return Instant{value * 1000};
    if (value >= kFirst * 1000 && value < kLast * 1000) // seen in the field
        return Instant{value};
    return std::nullopt;
}

std::optional<Instant> providerTime(const Json &json, QLatin1String key)
{
    const auto value = json.integer(key);
    return value ? believableTime(*value) : std::nullopt;
}

std::optional<Place> readPlace(const Json &json)
{
    const auto latitude = numberAt(json, "latitude"_L1);
    const auto longitude = numberAt(json, "longitude"_L1);
    if (!latitude || !longitude)
        return std::nullopt;
    Place place;
    place.latitude = *latitude;
    place.longitude = *longitude;
    place.name = textAt(json, "name"_L1, 1000);
    place.address = textAt(json, "address"_L1, 1000);
    place.url = textAt(json, "url"_L1, kMaxUrl);
    return place.isValid() ? std::optional(place) : std::nullopt;
}

QString wordsOf(const Place &place)
{
    QStringList parts;
    for (const QString &part : {place.name, place.address}) {
        if (!part.isEmpty())
            parts << part;
    }
    parts << u"%1, %2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6);
    return parts.join(u'\n');
}

QString wordsOf(const std::vector<ContactCard> &cards)
{
    QStringList people;
    for (const ContactCard &card : cards) {
        QStringList parts{card.name};
        for (const auto &lines : {card.phones, card.emails}) {
            for (const ContactCard::Line &line : lines)
                parts << line.value;
        }
        parts.removeAll(QString());
        people << parts.join(u", "_s);
    }
    return people.join(u'\n');
}

std::vector<ContactCard> readCards(const Json &list)
{
    std::vector<ContactCard> cards;
    for (const Json &element : list.elements()) {
        if (cards.size() == kMaxCards)
            break;
        ContactCard card;
        const Json name = element.at("name"_L1);
        card.name = textAt(name, "formatted_name"_L1, kMaxName);
        if (card.name.isEmpty())
            card.name = textAt(element, "name"_L1, kMaxName);
        if (card.name.isEmpty())
            card.name = u"%1 %2"_s.arg(textAt(name, "first_name"_L1, 80), textAt(name, "last_name"_L1, 80)).trimmed();
        card.company = textAt(element.at("org"_L1), "company"_L1, kMaxName);
        card.birthday = textAt(element, "birthday"_L1, 40);
        readLines(element, "phones"_L1, "phone"_L1, card.phones);
        readLines(element, "emails"_L1, "email"_L1, card.emails);
        readLines(element, "urls"_L1, "url"_L1, card.urls);
        readAddresses(element, card.addresses);
        card.shared = element.text("origin"_L1) == "contact_request"_L1;
        cards.push_back(std::move(card));
    }
    return cards;
}

QString languageCode(QString text)
{
    text.replace(u'-', u'_');
    const QString language = text.section(u'_', 0, 0).toLower();
    const QString region = text.section(u'_', 1);
    return (region.isEmpty() ? language : language + u'_' + (region.size() == 2 ? region.toUpper() : region)).left(32);
}

Result<Json> parseBody(QByteArrayView body)
{
    auto root = Json::parse(body, kWebhookLimits);
    return root.ok() ? root : Json::parse(repaired(body), kWebhookLimits);
}

InboundItem anonymousItem(QByteArray raw, InboundEvent event)
{
    QString prefix = u"n:"_s;
    if (std::holds_alternative<PoisonedItem>(event))
        prefix = u"p:"_s;
    else if (std::holds_alternative<IgnoredItem>(event))
        prefix = u"i:"_s;
    const QByteArray digest = QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex().left(40);
    if (raw.size() > kMaxRaw)
        raw = Json::object().set("dropped_bytes"_L1, static_cast<qint64>(raw.size())).toBytes();
    return {prefix + QString::fromLatin1(digest), std::move(raw), std::move(event)};
}

InboundItem namedItem(const QString &key, QByteArray raw, InboundEvent event)
{
    if (std::holds_alternative<IgnoredItem>(event) || std::holds_alternative<PoisonedItem>(event))
        return anonymousItem(std::move(raw), std::move(event));
    return {key, std::move(raw), std::move(event)};
}

} // namespace bellhop::channel
