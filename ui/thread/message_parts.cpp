// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/message_parts.h"

#include "ui/kit/format.h"
#include "ui/kit/spoken.h"

#include <QCoreApplication>

#include <array>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

using Sort = PressablePart::Sort;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

QString coordinates(const Place &place)
{
    return u"%1, %2"_s.arg(place.latitude, 0, 'f', 5).arg(place.longitude, 0, 'f', 5);
}

void takePlace(const Place &place, MessageParts &parts)
{
    parts.hasCard = true;
    parts.cardIcon = u"place";
    parts.cardTitle = !place.name.isEmpty() ? place.name : Words::tr("A place");
    parts.cardAbout = !place.address.isEmpty() ? place.address : coordinates(place);
    parts.cardLink = u"https://www.google.com/maps/search/?api=1&query=%1,%2"_s.arg(place.latitude, 0, 'f', 6)
                         .arg(place.longitude, 0, 'f', 6);
    if (parts.words == place.name || parts.words == place.address)
        parts.words.clear();
}

void takeContacts(const std::vector<ContactCard> &contacts, MessageParts &parts)
{
    const ContactCard &first = contacts.front();
    parts.hasCard = true;
    parts.cardIcon = u"contact";
    parts.cardTitle = contacts.size() == 1 ? first.name : Words::tr("%1 contacts").arg(contacts.size());
    parts.cardAbout = contacts.size() > 1 ? QString()
        : first.shared                    ? Words::tr("The guest's own card")
        : first.company.isEmpty()         ? kindWord(MessageKind::Contacts)
                                          : first.company;
    QStringList lines;
    for (const ContactCard &card : contacts) {
        if (contacts.size() > 1)
            lines.append(card.company.isEmpty() ? card.name : Words::tr("%1, %2").arg(card.name, card.company));
        for (const auto *list : {&card.phones, &card.emails, &card.urls, &card.addresses}) {
            for (const ContactCard::Line &line : *list)
                lines.append(line.value);
        }
    }
    parts.words = lines.join(u'\n');
}

void takeInteractive(const Interactive &what, MessageParts &parts)
{
    parts.heading = what.header;
    parts.footer = what.footer;
    for (const Option &button : what.buttons)
        parts.pressables.push_back({Sort::Answer, button.title, {}});
    switch (what.kind) {
    case Interactive::Kind::Link:
        parts.pressables.push_back({Sort::Link, what.label, what.url});
        break;
    case Interactive::Kind::LocationRequest:
        parts.pressables.push_back({Sort::Answer, Words::tr("Send location"), {}});
        break;
    case Interactive::Kind::ContactRequest:
        parts.pressables.push_back({Sort::Answer, Words::tr("Share contact"), {}});
        break;
    case Interactive::Kind::List:
    case Interactive::Kind::Form:
        parts.pressables.push_back({Sort::Opener, what.label, {}});
        break;
    case Interactive::Kind::Buttons:
        break;
    }
    for (const ListSection &section : what.sections) {
        if (!section.title.isEmpty())
            parts.pressables.push_back({Sort::Section, section.title, {}});
        for (const Option &row : section.rows)
            parts.pressables.push_back({Sort::Row, row.title, row.description});
    }
}

QString choiceLabel(Choice::Kind kind)
{
    switch (kind) {
    case Choice::Kind::Row:
        return Words::tr("Chose from the list");
    case Choice::Kind::Form:
        return Words::tr("Filled in the form");
    case Choice::Kind::Button:
    case Choice::Kind::QuickReply:
        break;
    }
    return Words::tr("Pressed a button");
}

/// What WhatsApp keeps to itself, where it says so.
QString unsupportedTitle(const QString &word)
{
    static const std::array kWords{std::pair{"poll_creation"_L1, QT_TRANSLATE_NOOP("Thread", "A poll")},
        std::pair{"poll_update"_L1, QT_TRANSLATE_NOOP("Thread", "A vote in a poll")},
        std::pair{"edit"_L1, QT_TRANSLATE_NOOP("Thread", "An earlier message was changed")},
        std::pair{"group_invite"_L1, QT_TRANSLATE_NOOP("Thread", "An invitation to a group")},
        std::pair{"gif"_L1, QT_TRANSLATE_NOOP("Thread", "A GIF")},
        std::pair{"pin"_L1, QT_TRANSLATE_NOOP("Thread", "A message was pinned")},
        std::pair{"product"_L1, QT_TRANSLATE_NOOP("Thread", "A product")},
        std::pair{"link_preview"_L1, QT_TRANSLATE_NOOP("Thread", "A link")}};
    for (const auto &[known, words] : kWords) {
        if (word == known)
            return Words::tr(words);
    }
    return kindWord(MessageKind::Unsupported);
}

void takeLabel(const ThreadItem &item, MessageParts &parts)
{
    if (item.revoked) {
        parts.labelIcon = u"x";
        parts.label = item.direction == Direction::In ? Words::tr("The guest deleted this message")
                                                      : Words::tr("Deleted for everybody");
    } else if (item.content.choice) {
        parts.labelIcon = u"reply";
        parts.label = choiceLabel(item.content.choice->kind);
    } else if (item.content.forwardedOften) {
        parts.labelIcon = u"send";
        parts.label = Words::tr("Forwarded many times");
    } else if (item.forwarded) {
        parts.labelIcon = u"send";
        parts.label = Words::tr("Forwarded");
    }
}

void takeCard(const ThreadItem &item, MessageParts &parts)
{
    const bool file = !item.mediaUuid.isEmpty() || carriesMedia(item.kind);
    if (file) {
        parts.hasCard = true;
        parts.cardIcon = kindIcon(item.kind).isEmpty() ? QStringView(u"file") : kindIcon(item.kind);
        parts.cardTitle = titleOfFile(item);
        parts.cardAbout = aboutFile(item);
    } else if (item.content.place) {
        takePlace(*item.content.place, parts);
    } else if (!item.content.contacts.empty()) {
        takeContacts(item.content.contacts, parts);
    } else if (item.kind == MessageKind::Unsupported && !item.revoked) {
        parts.hasCard = true;
        parts.cardIcon = kindIcon(item.kind);
        parts.cardTitle = unsupportedTitle(item.content.unsupported);
        parts.cardAbout = Words::tr("Ask the guest to send it another way");
    } else if (item.kind == MessageKind::System) {
        parts.hasCard = true;
        parts.cardIcon = u"phone"; // what the system tells of a guest beside their identity are calls
        parts.cardTitle = parts.words;
        parts.cardAbout = Words::tr("On WhatsApp");
        parts.words.clear();
    } else if (!kindIcon(item.kind).isEmpty() && item.kind != MessageKind::Reaction && !item.revoked) {
        parts.hasCard = true;
        parts.cardIcon = kindIcon(item.kind);
        parts.cardTitle = kindWord(item.kind);
        if (item.content.order)
            parts.cardAbout = item.content.order->lines.size() == 1
                ? Words::tr("1 item")
                : Words::tr("%1 items").arg(item.content.order->lines.size());
    }
}

} // namespace

MessageParts partsOf(const ThreadItem &item)
{
    MessageParts parts;
    const bool ownWords = item.content.place || !item.content.contacts.empty() || item.content.interactive;
    parts.words = ownWords ? item.words : item.text;
    takeLabel(item, parts);
    takeCard(item, parts);
    if (item.content.interactive)
        takeInteractive(*item.content.interactive, parts);
    if (const auto &ad = item.content.referral) {
        parts.originTitle = ad->headline.isEmpty() ? Words::tr("Came by an advertisement")
                                                   : Words::tr("Came by “%1”").arg(ad->headline);
        parts.originText = ad->body.isEmpty() ? ad->sourceUrl : ad->body;
        parts.originLink = ad->sourceUrl.startsWith("https://"_L1) ? ad->sourceUrl : QString();
    }
    return parts;
}

QString aboutFile(const ThreadItem &item)
{
    switch (item.mediaState) {
    case MediaState::Known:
    case MediaState::Fetching:
        return item.mediaReason.isEmpty() ? Words::tr("On its way from WhatsApp…")
                                          : Words::tr("Tried again soon: %1").arg(spoken(item.mediaReason));
    case MediaState::Failed:
        return item.mediaReason.isEmpty() ? Words::tr("It could not be fetched. Click to try again.")
                                          : Words::tr("%1 Click to try again.").arg(spoken(item.mediaReason));
    case MediaState::Erased:
        return Words::tr("Erased");
    case MediaState::Stored:
        if (!item.mediaReason.isEmpty())
            return spoken(item.mediaReason);
        return item.mediaBytes > 0 ? Words::tr("%1, %2").arg(kindWord(item.kind), sizeText(item.mediaBytes))
                                   : kindWord(item.kind);
    case MediaState::None:
        break;
    }
    return item.mimeType.isEmpty() ? kindWord(item.kind) : Words::tr("%1, %2").arg(kindWord(item.kind), item.mimeType);
}

QString titleOfFile(const ThreadItem &item)
{
    if (!item.fileName.isEmpty())
        return item.fileName;
    return item.voice ? Words::tr("Voice note") : kindWord(item.kind);
}

} // namespace bellhop::ui
