// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/send_limits.h"

#include "core/model/media.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kKilo = 1024;
constexpr qint64 kMega = 1024 * kKilo;

QString tr(const char *text)
{
    return QCoreApplication::translate("SendLimits", text);
}

constexpr std::array kImages{"image/jpeg"_L1, "image/png"_L1};
constexpr std::array kVideos{"video/mp4"_L1, "video/3gpp"_L1};
constexpr std::array kSounds{"audio/aac"_L1, "audio/amr"_L1, "audio/mpeg"_L1, "audio/mp4"_L1, "audio/ogg"_L1};
constexpr std::array kStickers{"image/webp"_L1};
constexpr std::array kMetaMedia{
    MediaRule{MessageKind::Image, 5 * kMega, kImages},
    MediaRule{MessageKind::Video, 16 * kMega, kVideos},
    MediaRule{MessageKind::Audio, 16 * kMega, kSounds},
    MediaRule{MessageKind::Document, 100 * kMega, {}},
    MediaRule{MessageKind::Sticker, 500 * kKilo, kStickers},
};

constexpr std::array kTwilioVideos{"video/mp4"_L1};
constexpr std::array kTwilioSounds{"audio/ogg"_L1, "audio/amr"_L1, "audio/3gpp"_L1, "audio/aac"_L1, "audio/mpeg"_L1};
constexpr std::array kTwilioDocuments{"application/pdf"_L1, "application/msword"_L1,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1, "text/vcard"_L1};
constexpr std::array kTwilioMedia{
    MediaRule{MessageKind::Image, 5 * kMega, kImages},
    MediaRule{MessageKind::Video, 16 * kMega, kTwilioVideos},
    MediaRule{MessageKind::Audio, 16 * kMega, kTwilioSounds},
    MediaRule{MessageKind::Document, 16 * kMega, kTwilioDocuments},
    MediaRule{MessageKind::Sticker, 500 * kKilo, kStickers},
};

constexpr qint64 kStillSticker = 100 * kKilo;
constexpr int kMaxFormLabel = 30;
constexpr int kMaxUrl = 2000;

SendLimits metaLimits()
{
    SendLimits limits;
    limits.media = kMetaMedia;
    return limits;
}

SendLimits twilioLimits()
{
    SendLimits limits;
    limits.text = 1600;
    limits.caption = 1600;
    limits.quotes = false;
    limits.reactions = false;
    limits.readMarksNeedTyping = true;
    limits.cards = false;
    limits.interactives = false;
    limits.voice = false;
    limits.uploads = false;
    limits.media = kTwilioMedia;
    return limits;
}

SendLimits lipachatLimits()
{
    SendLimits limits;
    limits.quotes = false;
    limits.reactions = false;
    limits.readMarks = false;
    limits.places = false;
    limits.cards = false;
    limits.voice = false;
    limits.uploads = false;
    limits.media = kMetaMedia;
    return limits;
}

Error bad(const QString &text)
{
    return makeError(ErrorKind::BadData, text);
}
Error refused(const QString &text)
{
    return makeError(ErrorKind::Refused, text);
}

/// %1: the most, %2: how many there are.
Status atMost(const QString &text, int limit, const char *sentence)
{
    if (text.size() <= limit)
        return done();
    return bad(tr(sentence).arg(limit).arg(text.size()));
}

class Check final
{
public:
    explicit Check(Provider provider)
        : m_provider(provider)
        , m_limits(sendLimitsOf(provider))
    {
    }

    [[nodiscard]] Status message(const OutboundMessage &message) const
    {
        if (!m_limits.quotes && message.kind != MessageKind::Reaction && !message.replyToProviderId.isEmpty())
            return refused(tr("This channel cannot quote a message. Send it without the quote."));
        switch (message.kind) {
        case MessageKind::Text:
            return text(message);
        case MessageKind::Image:
        case MessageKind::Video:
        case MessageKind::Audio:
        case MessageKind::Document:
        case MessageKind::Sticker:
            return media(message);
        case MessageKind::Location:
            return place(message);
        case MessageKind::Contacts:
            return cards(message);
        case MessageKind::Reaction:
            return reaction(message);
        case MessageKind::Interactive:
            return interactive(message);
        case MessageKind::Template:
            return templateUse(message);
        case MessageKind::Button:
        case MessageKind::Order:
        case MessageKind::System:
        case MessageKind::Unsupported:
            break;
        }
        return refused(tr("This kind of message cannot be sent on WhatsApp."));
    }

private:
    [[nodiscard]] Status text(const OutboundMessage &message) const
    {
        if (message.text.trimmed().isEmpty())
            return bad(tr("The message is empty."));
        return atMost(message.text, m_limits.text,
            QT_TRANSLATE_NOOP(
                "SendLimits", "WhatsApp takes at most %1 characters here; this message has %2. Send it in parts."));
    }

    [[nodiscard]] Status media(const OutboundMessage &message) const
    {
        if (!message.content.media)
            return bad(tr("There is no file to send."));
        BELLHOP_CHECK(checkMedia(m_provider, message.kind, *message.content.media));
        const bool takesCaption = message.kind != MessageKind::Audio && message.kind != MessageKind::Sticker;
        if (!takesCaption && !message.text.isEmpty())
            return bad(tr("Sounds and stickers go without text. Send the text as a message of its own."));
        return atMost(message.text, m_limits.caption,
            QT_TRANSLATE_NOOP("SendLimits",
                "WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own."));
    }

    [[nodiscard]] Status place(const OutboundMessage &message) const
    {
        if (!m_limits.places)
            return refused(tr("This channel cannot send places. Send the address or a link to a map."));
        if (!message.content.place || !message.content.place->isValid())
            return bad(tr("The place has no valid coordinates."));
        return done();
    }

    [[nodiscard]] Status cards(const OutboundMessage &message) const
    {
        if (!m_limits.cards)
            return refused(tr("This channel cannot send contacts. Send name and number as text."));
        const auto &contacts = message.content.contacts;
        if (contacts.empty())
            return bad(tr("There is no contact to send."));
        if (contacts.size() > static_cast<std::size_t>(m_limits.contacts))
            return bad(tr("WhatsApp takes at most %1 contacts in one message.").arg(m_limits.contacts));
        for (const ContactCard &card : contacts) {
            if (card.name.trimmed().isEmpty())
                return bad(tr("A contact needs a name."));
        }
        return done();
    }

    [[nodiscard]] Status reaction(const OutboundMessage &message) const
    {
        if (!m_limits.reactions)
            return refused(tr("This channel cannot send reactions."));
        if (message.replyToProviderId.isEmpty())
            return bad(tr("A reaction needs the message it belongs to."));
        return done();
    }

    [[nodiscard]] Status interactive(const OutboundMessage &message) const
    {
        if (!message.content.interactive)
            return bad(tr("There is nothing to choose in this message."));
        if (!m_limits.interactives)
            return refused(tr("This channel offers choices through templates only. Choose a template."));
        const Interactive &what = *message.content.interactive;
        if (message.text.trimmed().isEmpty())
            return bad(tr("A message with choices needs a text."));
        const bool list = what.kind == Interactive::Kind::List;
        BELLHOP_CHECK(atMost(message.text, list ? m_limits.listBody : m_limits.interactiveBody,
            QT_TRANSLATE_NOOP("SendLimits", "The text of a message with choices has at most %1 characters, not %2.")));
        BELLHOP_CHECK(atMost(what.header, m_limits.header,
            QT_TRANSLATE_NOOP("SendLimits", "The heading has at most %1 characters, not %2.")));
        BELLHOP_CHECK(atMost(what.footer, m_limits.footer,
            QT_TRANSLATE_NOOP("SendLimits", "The footer has at most %1 characters, not %2.")));
        BELLHOP_CHECK(heading(what));
        switch (what.kind) {
        case Interactive::Kind::Buttons:
            return buttons(what.buttons);
        case Interactive::Kind::List:
            return sections(what);
        case Interactive::Kind::Link:
            return link(what);
        case Interactive::Kind::Form:
            return form(what);
        case Interactive::Kind::LocationRequest:
        case Interactive::Kind::ContactRequest:
            break;
        }
        return m_provider == Provider::Meta ? done() : Status(refused(tr("This channel cannot ask for that.")));
    }

    [[nodiscard]] Status heading(const Interactive &what) const
    {
        if (!what.headerMedia)
            return done();
        if (what.kind == Interactive::Kind::List)
            return bad(tr("A list takes a heading of text only."));
        if (m_provider != Provider::Meta)
            return refused(tr("This channel takes a heading of text only."));
        const MessageKind kind = kindOfHeader(what.headerMedia->mimeType);
        return checkMedia(m_provider, kind, *what.headerMedia);
    }

    static MessageKind kindOfHeader(const QString &mime)
    {
        if (mime.startsWith("image/"_L1))
            return MessageKind::Image;
        return mime.startsWith("video/"_L1) ? MessageKind::Video : MessageKind::Document;
    }

    [[nodiscard]] Status buttons(const std::vector<Option> &buttons) const
    {
        if (buttons.empty() || buttons.size() > static_cast<std::size_t>(m_limits.buttons))
            return bad(tr("WhatsApp takes one to %1 buttons.").arg(m_limits.buttons));
        QSet<QString> titles;
        QSet<QString> ids;
        for (const Option &button : buttons) {
            if (button.title.trimmed().isEmpty() || button.title.size() > m_limits.buttonTitle)
                return bad(tr("A button's label has 1 to %1 characters.").arg(m_limits.buttonTitle));
            if (button.id.isEmpty() || button.id.size() > m_limits.buttonId)
                return bad(tr("A button's id has 1 to %1 characters.").arg(m_limits.buttonId));
            titles.insert(button.title);
            ids.insert(button.id);
        }
        if (static_cast<std::size_t>(titles.size()) != buttons.size()
            || static_cast<std::size_t>(ids.size()) != buttons.size())
            return bad(tr("Two buttons are the same."));
        return done();
    }

    [[nodiscard]] Status sections(const Interactive &what) const
    {
        if (what.label.trimmed().isEmpty() || what.label.size() > m_limits.listLabel)
            return bad(tr("The button that opens the list has 1 to %1 characters.").arg(m_limits.listLabel));
        if (what.sections.empty() || what.sections.size() > static_cast<std::size_t>(m_limits.listSections))
            return bad(tr("A list has one to %1 sections.").arg(m_limits.listSections));
        std::size_t rows = 0;
        QSet<QString> ids;
        for (const ListSection &section : what.sections) {
            if (section.title.size() > m_limits.sectionTitle || (what.sections.size() > 1 && section.title.isEmpty()))
                return bad(tr("A section's title has 1 to %1 characters.").arg(m_limits.sectionTitle));
            for (const Option &row : section.rows) {
                BELLHOP_CHECK(this->row(row));
                ids.insert(row.id);
            }
            rows += section.rows.size();
        }
        if (rows == 0 || rows > static_cast<std::size_t>(m_limits.listRows))
            return bad(tr("A list has 1 to %1 rows in all; this one has %2.").arg(m_limits.listRows).arg(rows));
        return static_cast<std::size_t>(ids.size()) == rows ? done() : Status(bad(tr("Two rows have the same id.")));
    }

    [[nodiscard]] Status row(const Option &row) const
    {
        if (row.title.trimmed().isEmpty() || row.title.size() > m_limits.rowTitle)
            return bad(tr("A row's title has 1 to %1 characters.").arg(m_limits.rowTitle));
        if (row.description.size() > m_limits.rowDescription)
            return bad(tr("A row's description has at most %1 characters.").arg(m_limits.rowDescription));
        if (row.id.isEmpty() || row.id.size() > m_limits.rowId)
            return bad(tr("A row's id has 1 to %1 characters.").arg(m_limits.rowId));
        return done();
    }

    [[nodiscard]] Status link(const Interactive &what) const
    {
        if (m_provider != Provider::Meta)
            return refused(tr("This channel has no button with a link. Put the link into the text."));
        if (what.label.trimmed().isEmpty() || what.label.size() > m_limits.buttonTitle)
            return bad(tr("A button's label has 1 to %1 characters.").arg(m_limits.buttonTitle));
        const bool web = what.url.startsWith("https://"_L1) || what.url.startsWith("http://"_L1);
        return web && what.url.size() <= kMaxUrl ? done() : Status(bad(tr("The button's link is no web address.")));
    }

    [[nodiscard]] Status form(const Interactive &what) const
    {
        if (what.formId.isEmpty())
            return bad(tr("The form has no id."));
        if (what.label.trimmed().isEmpty() || what.label.size() > kMaxFormLabel)
            return bad(tr("The button that opens the form has 1 to %1 characters.").arg(kMaxFormLabel));
        return done();
    }

    [[nodiscard]] Status templateUse(const OutboundMessage &message) const
    {
        if (!message.content.templateUse)
            return bad(tr("No template was chosen."));
        const TemplateUse &use = *message.content.templateUse;
        const bool twilio = m_provider == Provider::Twilio;
        if (twilio ? use.contentSid.isEmpty() : (use.name.isEmpty() || use.language.isEmpty()))
            return bad(tr("The template is not known to this channel. Ask your administrator to sync its templates."));
        for (const auto &[name, value] : use.variables)
            BELLHOP_CHECK(gap(value, true));
        if (twilio)
            return done();
        for (const TemplateParameter &parameter : use.body) {
            if (parameter.kind != TemplateParameter::Kind::Text)
                return bad(tr("The text of a template takes text only."));
            BELLHOP_CHECK(gap(parameter.text, true));
        }
        if (use.header)
            BELLHOP_CHECK(templateHeader(*use.header));
        for (const TemplateButtonValue &button : use.buttons) {
            if (button.value.isEmpty())
                return bad(tr("A button of the template has no value. Fill it in."));
        }
        return done();
    }

    [[nodiscard]] Status templateHeader(const TemplateParameter &header) const
    {
        switch (header.kind) {
        case TemplateParameter::Kind::Text:
            return gap(header.text, true);
        case TemplateParameter::Kind::Location:
            if (m_provider != Provider::Meta)
                return refused(tr("This channel cannot send places in templates."));
            return header.place && header.place->isValid()
                ? done()
                : Status(bad(tr("The template needs a place with valid coordinates.")));
        case TemplateParameter::Kind::Image:
        case TemplateParameter::Kind::Video:
        case TemplateParameter::Kind::Document:
            break;
        }
        if (!header.media)
            return bad(tr("The template needs a file at its top."));
        return checkMedia(m_provider, mediaKind(header.kind), *header.media);
    }

    static MessageKind mediaKind(TemplateParameter::Kind kind)
    {
        if (kind == TemplateParameter::Kind::Image)
            return MessageKind::Image;
        return kind == TemplateParameter::Kind::Video ? MessageKind::Video : MessageKind::Document;
    }

    [[nodiscard]] Status gap(const QString &value, bool needed) const
    {
        if (needed && value.trimmed().isEmpty())
            return bad(tr("The template has empty or missing values. Fill them all in."));
        if (value.contains(u'\n') || value.contains(u'\r') || value.contains(u'\t') || value.contains(u"     "_s))
            return bad(
                tr("A value of the template holds a line break, a tab or more than four spaces in a row. Take them "
                   "out."));
        return atMost(value, m_limits.templateParameter,
            QT_TRANSLATE_NOOP("SendLimits", "A value of the template has at most %1 characters, not %2."));
    }

    Provider m_provider;
    const SendLimits &m_limits;
};

QString sizeWords(qint64 bytes)
{
    return bytes < kMega ? tr("%1 KB").arg(qMax<qint64>(1, bytes / kKilo))
                         : tr("%1 MB").arg(static_cast<double>(bytes) / kMega, 0, 'f', bytes % kMega == 0 ? 0 : 1);
}

} // namespace

const SendLimits &sendLimitsOf(Provider provider)
{
    static const SendLimits meta = metaLimits();
    static const SendLimits twilio = twilioLimits();
    static const SendLimits lipachat = lipachatLimits();
    switch (provider) {
    case Provider::Meta:
        return meta;
    case Provider::Twilio:
        return twilio;
    case Provider::Lipachat:
        break;
    }
    return lipachat;
}

const MediaRule *mediaRuleOf(Provider provider, MessageKind kind)
{
    const auto rules = sendLimitsOf(provider).media;
    const auto found = std::find_if(rules.begin(), rules.end(), [kind](const MediaRule &r) { return r.kind == kind; });
    return found == rules.end() ? nullptr : &*found;
}

qint64 largestRecording(Provider provider)
{
    const MediaRule *rule = mediaRuleOf(provider, MessageKind::Audio);
    const qint64 bytes = rule != nullptr ? rule->maxBytes : 0;
    return sendLimitsOf(provider).voice ? std::min(bytes, kLargestVoice) : bytes;
}

Status checkMedia(Provider provider, MessageKind kind, const OutgoingMedia &media)
{
    const MediaRule *rule = mediaRuleOf(provider, kind);
    if (rule == nullptr)
        return refused(tr("This channel cannot send this kind of file."));
    const QString mime = media.mimeType.section(u';', 0, 0).trimmed().toLower();
    const bool fits = rule->mimeTypes.empty()
        || std::any_of(rule->mimeTypes.begin(), rule->mimeTypes.end(), [&](QLatin1String m) { return mime == m; });
    if (mime.isEmpty() || !fits)
        return bad(tr("WhatsApp does not take files of the type %1 here.").arg(mime.isEmpty() ? tr("unknown") : mime));
    if (media.voice && kind == MessageKind::Audio && mime != "audio/ogg"_L1)
        return bad(tr("A voice note must be Ogg with Opus. Send it as a sound instead."));
    const bool still = kind == MessageKind::Sticker && !media.animated;
    const qint64 most = still ? kStillSticker : rule->maxBytes;
    if (media.bytes > most)
        return bad(tr("The file has %1; WhatsApp takes at most %2 here.").arg(sizeWords(media.bytes), sizeWords(most)));
    return done();
}

Status checkOutbound(Provider provider, const OutboundMessage &message)
{
    return Check(provider).message(message);
}

} // namespace bellhop
