// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shown_text.h"
#include "tests/support/fake_console.h"

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

ContactCard card(const QString &name, const QString &company, const QString &phone)
{
    ContactCard made;
    made.name = name;
    made.company = company;
    made.phones = {{phone, u"WORK"_s, {}}};
    made.emails = {{u"desk@hotel.example"_s, {}, {}}};
    return made;
}

MessageContent interactive(const Interactive &what)
{
    MessageContent content;
    content.interactive = what;
    return content;
}

MessageContent choice(Choice::Kind kind, const QString &title)
{
    MessageContent content;
    content.choice = Choice{kind, u"id"_s, title, {}, {}};
    if (kind == Choice::Kind::Form)
        content.choice->form = uR"({"arrival":"18:30","guests":2,"flow_token":"t"})"_s;
    return content;
}

MessageContent order()
{
    MessageContent content;
    content.order = Order{u"cat"_s, {}, {{u"spa-day"_s, 2, 45.0, u"EUR"_s}, {u"robe"_s, 1, 39.5, u"EUR"_s}}};
    return content;
}

MessageContent referral()
{
    MessageContent content;
    AdReferral ad;
    ad.sourceType = u"ad"_s;
    ad.headline = u"Two nights by the sea"_s;
    ad.body = u"Book until Sunday and the second night is half the price."_s;
    ad.sourceUrl = u"https://fb.example/ad/1"_s;
    content.referral = ad;
    return content;
}

Interactive buttons()
{
    Interactive what;
    what.header = u"Breakfast"_s;
    what.footer = u"Until 6 pm"_s;
    what.buttons = {{u"y"_s, u"Yes, please"_s, {}}, {u"n"_s, u"No, thank you"_s, {}}};
    return what;
}

Interactive list()
{
    Interactive what;
    what.kind = Interactive::Kind::List;
    what.label = u"See the rooms"_s;
    what.sections = {{u"Free from 3 to 6 May"_s,
        {{u"1"_s, u"Twin"_s, u"2 adults, sea view, € 120"_s}, {u"2"_s, u"Suite"_s, u"4 guests, terrace, € 240"_s}}}};
    return what;
}

} // namespace

void FakeConsole::fillWithKinds()
{
    const ConversationId chat{1};
    threads[chat].clear();
    int minutesAgo = 60;
    const auto add = [&](Direction direction, MessageKind kind, const QString &words, const MessageContent &content) {
        ThreadItem item = makeItem(chat, direction, shownText(words, content));
        item.arrivedAt = item.providerAt = now() - std::chrono::minutes(minutesAgo--);
        item.kind = kind;
        item.words = words;
        item.content = content;
        item.tick = Tick::Read;
        addItem(item);
        return item;
    };
    const auto change = [&](const std::function<void(ThreadItem &)> &how) {
        ThreadItem &last = threads[chat].back();
        how(last);
        ++last.version;
    };
    add(Direction::In, MessageKind::Text, u"Hola, I saw your *offer*: is `SPRING24` _still_ good? ~Friday~ Saturday"_s,
        referral());
    MessageContent place;
    place.place = Place{36.7213, -4.4213, u"Hotel Marina"_s, u"Calle del Mar 4, Málaga"_s, {}};
    add(Direction::Out, MessageKind::Location, u"Hotel Marina"_s, place);
    place.place = Place{36.7213, -4.4213, {}, {}, {}};
    add(Direction::In, MessageKind::Location, {}, place);
    MessageContent contacts;
    contacts.contacts = {card(u"Juma Ali"_s, u"Taxi Juma"_s, u"+254 733 000 300"_s)};
    add(Direction::In, MessageKind::Contacts, {}, contacts);
    const ThreadItem asked = add(
        Direction::Out, MessageKind::Interactive, u"Would you like breakfast tomorrow?"_s, interactive(buttons()));
    add(Direction::In, MessageKind::Interactive, u"Yes, please"_s, choice(Choice::Kind::Button, u"Yes, please"_s));
    change([&](ThreadItem &item) { item.quote = Quote{asked.id, u"Marta Ruiz"_s, asked.words}; });
    add(Direction::Out, MessageKind::Interactive, u"Which room would you like?"_s, interactive(list()));
    add(Direction::In, MessageKind::Interactive, u"Twin"_s, choice(Choice::Kind::Row, u"Twin"_s));
    add(Direction::In, MessageKind::Interactive, {}, choice(Choice::Kind::Form, u"Sent"_s));
    add(Direction::In, MessageKind::Order, u"Please bring it to the room"_s, order());
    const auto file = [&](Direction direction, MessageKind kind, const QString &name, const QString &mime, bool voice) {
        add(direction, kind, {}, {});
        change([&](ThreadItem &item) {
            item.fileName = name;
            item.mimeType = mime;
            item.voice = voice;
            item.mediaUuid = u"00000000-0000-7000-8000-0000000000%1"_s.arg(minutesAgo);
            item.mediaState = MediaState::Stored;
            item.mediaBytes = 84'000;
        });
    };
    file(Direction::In, MessageKind::Audio, {}, u"audio/ogg"_s, true);
    file(Direction::In, MessageKind::Document, u"passport.pdf"_s, u"application/pdf"_s, false);
    file(Direction::In, MessageKind::Video, u"balcony.mp4"_s, u"video/mp4"_s, false);
    add(Direction::In, MessageKind::Text, u"Look what my sister sent me"_s, {});
    change([](ThreadItem &item) { item.forwarded = true; });
    add(Direction::In, MessageKind::Text, u"We arrive at eight, not at seven"_s, {});
    change([](ThreadItem &item) {
        item.before = u"We arrive at seven"_s;
        item.editedAt = item.arrivedAt + std::chrono::minutes(1);
    });
    add(Direction::In, MessageKind::Text, {}, {});
    change([](ThreadItem &item) { item.revoked = true; });
    MessageContent poll;
    poll.unsupported = u"poll_creation"_s;
    add(Direction::In, MessageKind::Unsupported, {}, poll);
    add(Direction::In, MessageKind::System, u"Missed call"_s, {});
    add(Direction::Out, MessageKind::Text, u"I am at the desk and call you back"_s, {});
    change([](ThreadItem &item) { item.fromPhone = true; });
    add(Direction::In, MessageKind::System, {}, {});
    change([](ThreadItem &item) {
        item.sort = ThreadItem::Sort::Event;
        item.text = u"identity_device"_s;
    });
    add(Direction::Out, MessageKind::Template, u"Booking\nHello Lucía, your booking 8841 is confirmed.\nHotel Marina"_s,
        {});
}

} // namespace bellhop::tests
