// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shown_text.h"

#include "core/base/json.h"

#include <QStringList>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDigits = 6; // a tenth of a metre

void add(QStringList &lines, const QString &line)
{
    const QString words = line.trimmed();
    if (!words.isEmpty())
        lines.append(words);
}

QStringList placeLines(const QString &body, const Place &place)
{
    QStringList lines;
    add(lines, body);
    for (const QString &words : {place.name, place.address}) {
        if (!body.contains(words))
            add(lines, words);
    }
    add(lines,
        u"https://www.google.com/maps/search/?api=1&query=%1,%2"_s.arg(place.latitude, 0, 'f', kDigits)
            .arg(place.longitude, 0, 'f', kDigits));
    return lines;
}

QStringList cardLines(const ContactCard &card)
{
    QStringList lines;
    add(lines, card.name);
    add(lines, card.company);
    for (const auto *list : {&card.phones, &card.emails, &card.urls, &card.addresses}) {
        for (const ContactCard::Line &line : *list)
            add(lines, line.value);
    }
    return lines;
}

QStringList choiceLines(const QString &body, const Interactive &choices)
{
    const QString mark = u"▸ "_s;
    QStringList lines;
    add(lines, choices.header);
    add(lines, body);
    add(lines, choices.footer);
    for (const Option &button : choices.buttons)
        add(lines, mark + button.title);
    if (!choices.label.isEmpty())
        add(lines, mark + choices.label);
    for (const ListSection &section : choices.sections) {
        add(lines, section.title);
        for (const Option &row : section.rows)
            add(lines, u"• "_s + row.title + (row.description.isEmpty() ? QString() : u": "_s + row.description));
    }
    add(lines, choices.url);
    return lines;
}

QStringList orderLines(const QString &body, const Order &order)
{
    QStringList lines;
    add(lines, body);
    if (order.note != body)
        add(lines, order.note);
    double total = 0;
    bool priced = !order.lines.empty();
    for (const OrderLine &line : order.lines) {
        QString words = u"%1 × %2"_s.arg(QString::number(line.quantity), line.productId);
        if (line.price) {
            words += u", %1 %2"_s.arg(QString::number(*line.price, 'f', 2), line.currency);
            total += *line.price * line.quantity;
        }
        priced = priced && line.price && line.currency == order.lines.front().currency;
        add(lines, words);
    }
    if (priced && order.lines.size() > 1)
        add(lines, u"= %1 %2"_s.arg(QString::number(total, 'f', 2), order.lines.front().currency));
    return lines;
}

/// The answers of a form that was filled in, one a line; ours to tell forms apart is left out.
QStringList formLines(const QString &body, const QString &form)
{
    QStringList lines;
    add(lines, body);
    const auto json = Json::parse(form.toUtf8());
    if (!json.ok() || !json->isObject())
        return lines;
    for (const QString &name : json->keys()) {
        if (name == "flow_token"_L1)
            continue;
        const QByteArray key = name.toUtf8();
        const Json value = json->at(QLatin1String(key.constData(), key.size()));
        add(lines,
            u"%1: %2"_s.arg(
                QString(name).replace(u'_', u' '), value.asString().value_or(QString::fromUtf8(value.toBytes()))));
    }
    return lines;
}

} // namespace

QString shownText(const QString &body, const MessageContent &content)
{
    if (content.place)
        return placeLines(body, *content.place).join(u'\n');
    if (!content.contacts.empty()) {
        QStringList cards;
        for (const ContactCard &card : content.contacts)
            cards.append(cardLines(card).join(u'\n'));
        return cards.join(u"\n\n"_s);
    }
    if (content.order)
        return orderLines(body, *content.order).join(u'\n');
    if (content.choice && !content.choice->form.isEmpty())
        return formLines(body, content.choice->form).join(u'\n');
    if (content.interactive)
        return choiceLines(body, *content.interactive).join(u'\n');
    return body;
}

} // namespace bellhop
