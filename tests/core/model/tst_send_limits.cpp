// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/send_limits.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kProviders{Provider::Meta, Provider::Twilio, Provider::Lipachat};

OutboundMessage text(qsizetype length)
{
    OutboundMessage message;
    message.text = QString(length, u'a');
    return message;
}

OutboundMessage file(MessageKind kind, const QString &mime, qint64 bytes = 1000)
{
    OutboundMessage message;
    message.kind = kind;
    message.content.media.emplace();
    message.content.media->mimeType = mime;
    message.content.media->bytes = bytes;
    return message;
}

OutboundMessage interactive(const Interactive &what, const QString &body = u"Please choose"_s)
{
    OutboundMessage message;
    message.kind = MessageKind::Interactive;
    message.text = body;
    message.content.interactive = what;
    return message;
}

Interactive buttons(int count)
{
    Interactive what;
    for (int i = 0; i < count; ++i)
        what.buttons.push_back({u"id:%1"_s.arg(i), u"Button %1"_s.arg(i), {}});
    return what;
}

Interactive rows(int sections, int rowsEach)
{
    Interactive what;
    what.kind = Interactive::Kind::List;
    what.label = u"See"_s;
    for (int s = 0; s < sections; ++s) {
        ListSection section{u"Section %1"_s.arg(s), {}};
        for (int r = 0; r < rowsEach; ++r)
            section.rows.push_back({u"id:%1:%2"_s.arg(s).arg(r), u"Row %1"_s.arg(r), u"about"_s});
        what.sections.push_back(section);
    }
    return what;
}

OutboundMessage templated(const QString &value)
{
    OutboundMessage message;
    message.kind = MessageKind::Template;
    message.content.templateUse.emplace();
    message.content.templateUse->name = u"booking_confirm"_s;
    message.content.templateUse->language = u"en_US"_s;
    message.content.templateUse->contentSid = u"HX1"_s;
    message.content.templateUse->body = {{TemplateParameter::Kind::Text, {}, value, {}, {}}};
    message.content.templateUse->variables = {{u"1"_s, value}};
    return message;
}

QString faultOf(Provider provider, const OutboundMessage &message)
{
    const Status status = checkOutbound(provider, message);
    return status.ok() ? QString() : status.error().message;
}

} // namespace

/// What can be sent is known before anything is sent, and said in words.
class TestSendLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsHaveALength()
    {
        QCOMPARE(faultOf(Provider::Meta, text(4096)), QString());
        QVERIFY(faultOf(Provider::Meta, text(4097)).contains(u"4096"_s));
        QVERIFY(faultOf(Provider::Meta, text(4097)).contains(u"4097"_s));
        QCOMPARE(faultOf(Provider::Twilio, text(1600)), QString());
        QVERIFY(faultOf(Provider::Twilio, text(1601)).contains(u"1600"_s));
        for (const Provider provider : kProviders)
            QVERIFY(faultOf(provider, text(0)).contains(u"empty"_s));
    }

    void filesHaveATypeAndASize_data()
    {
        QTest::addColumn<int>("provider");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("word");
        const auto row = [](Provider provider, MessageKind kind, const char *mime, qint64 bytes, const char *word) {
            QTest::addRow("%d %s %lld", static_cast<int>(provider), mime, bytes)
                << static_cast<int>(provider) << static_cast<int>(kind) << QString::fromLatin1(mime) << bytes
                << QString::fromLatin1(word);
        };
        constexpr qint64 mega = 1024 * 1024;
        row(Provider::Meta, MessageKind::Image, "image/jpeg", 5 * mega, "");
        row(Provider::Meta, MessageKind::Image, "image/jpeg", 5 * mega + 1, "5 MB");
        row(Provider::Meta, MessageKind::Image, "IMAGE/PNG", 0, "");
        row(Provider::Meta, MessageKind::Image, "image/webp", 10, "image/webp");
        row(Provider::Meta, MessageKind::Video, "video/quicktime", 10, "video/quicktime");
        row(Provider::Meta, MessageKind::Video, "video/mp4", 17 * mega, "16 MB");
        row(Provider::Meta, MessageKind::Audio, "audio/ogg; codecs=opus", 10, "");
        row(Provider::Meta, MessageKind::Audio, "audio/opus", 10, "audio/opus");
        row(Provider::Meta, MessageKind::Audio, "audio/wav", 10, "audio/wav");
        row(Provider::Meta, MessageKind::Document, "application/zip", 100 * mega, "");
        row(Provider::Meta, MessageKind::Document, "application/pdf", 101 * mega, "100 MB");
        row(Provider::Meta, MessageKind::Document, "", 10, "unknown");
        row(Provider::Meta, MessageKind::Sticker, "image/webp", 101 * 1024, "100 KB");
        row(Provider::Twilio, MessageKind::Document, "application/zip", 10, "application/zip");
        row(Provider::Twilio, MessageKind::Document, "application/pdf", 17 * mega, "16 MB");
        row(Provider::Lipachat, MessageKind::Image, "image/png", 10, "");
    }

    void filesHaveATypeAndASize()
    {
        QFETCH(int, provider);
        QFETCH(int, kind);
        QFETCH(QString, mime);
        QFETCH(qint64, bytes);
        QFETCH(QString, word);
        const QString fault = faultOf(Provider(provider), file(MessageKind(kind), mime, bytes));
        QVERIFY2(word.isEmpty() ? fault.isEmpty() : fault.contains(word), qPrintable(fault));
    }

    void captionsGoWherePeopleSeeThem()
    {
        OutboundMessage image = file(MessageKind::Image, u"image/png"_s);
        image.text = QString(1024, u'a');
        QCOMPARE(faultOf(Provider::Meta, image), QString());
        image.text.append(u'a');
        QVERIFY(faultOf(Provider::Meta, image).contains(u"1024"_s));
        OutboundMessage voice = file(MessageKind::Audio, u"audio/ogg"_s);
        voice.content.media->voice = true;
        QCOMPARE(faultOf(Provider::Meta, voice), QString());
        voice.text = u"listen"_s;
        QVERIFY(faultOf(Provider::Meta, voice).contains(u"without text"_s));
        voice.text.clear();
        voice.content.media->mimeType = u"audio/mpeg"_s;
        QVERIFY(faultOf(Provider::Meta, voice).contains(u"Opus"_s));
        image.content.media.reset();
        QVERIFY(faultOf(Provider::Meta, image).contains(u"no file"_s));
    }

    void buttonsAreThreeAndDiffer()
    {
        QCOMPARE(faultOf(Provider::Meta, interactive(buttons(3))), QString());
        QCOMPARE(faultOf(Provider::Lipachat, interactive(buttons(1))), QString());
        QVERIFY(faultOf(Provider::Meta, interactive(buttons(4))).contains(u"one to 3"_s));
        QVERIFY(faultOf(Provider::Meta, interactive(buttons(0))).contains(u"one to 3"_s));
        QVERIFY(faultOf(Provider::Twilio, interactive(buttons(1))).contains(u"template"_s));
        Interactive same = buttons(2);
        same.buttons[1].title = same.buttons[0].title;
        QVERIFY(faultOf(Provider::Meta, interactive(same)).contains(u"same"_s));
        same = buttons(2);
        same.buttons[1].id = same.buttons[0].id;
        QVERIFY(faultOf(Provider::Meta, interactive(same)).contains(u"same"_s));
        Interactive wordy = buttons(1);
        wordy.buttons[0].title = QString(21, u'a');
        QVERIFY(faultOf(Provider::Meta, interactive(wordy)).contains(u"20"_s));
        QVERIFY(faultOf(Provider::Meta, interactive(buttons(1), QString())).contains(u"needs a text"_s));
        QVERIFY(faultOf(Provider::Meta, interactive(buttons(1), QString(1025, u'a'))).contains(u"1024"_s));
        Interactive headed = buttons(1);
        headed.header = QString(61, u'a');
        QVERIFY(faultOf(Provider::Meta, interactive(headed)).contains(u"60"_s));
        headed = buttons(1);
        headed.headerMedia = OutgoingMedia{{}, u"image/gif"_s, {}, 0, false, false, {}, {}};
        QVERIFY(faultOf(Provider::Meta, interactive(headed)).contains(u"image/gif"_s));
        QVERIFY(faultOf(Provider::Lipachat, interactive(headed)).contains(u"text only"_s));
    }

    void listsHaveTenRowsInAll()
    {
        QCOMPARE(faultOf(Provider::Meta, interactive(rows(2, 5))), QString());
        QCOMPARE(faultOf(Provider::Meta, interactive(rows(1, 10), QString(4096, u'a'))), QString());
        QVERIFY(faultOf(Provider::Meta, interactive(rows(2, 6))).contains(u"12"_s));
        QVERIFY(faultOf(Provider::Meta, interactive(rows(11, 1))).contains(u"10 sections"_s));
        QVERIFY(faultOf(Provider::Meta, interactive(rows(1, 0))).contains(u"1 to 10 rows"_s));
        Interactive list = rows(2, 1);
        list.sections[1].title.clear();
        QVERIFY(faultOf(Provider::Meta, interactive(list)).contains(u"section"_s));
        list = rows(1, 1);
        list.sections[0].title.clear();
        QCOMPARE(faultOf(Provider::Meta, interactive(list)), QString());
        list.sections[0].rows[0].description = QString(73, u'a');
        QVERIFY(faultOf(Provider::Meta, interactive(list)).contains(u"72"_s));
        list = rows(1, 2);
        list.sections[0].rows[1].id = list.sections[0].rows[0].id;
        QVERIFY(faultOf(Provider::Meta, interactive(list)).contains(u"same id"_s));
        list = rows(1, 1);
        list.label.clear();
        QVERIFY(faultOf(Provider::Meta, interactive(list)).contains(u"opens the list"_s));
    }

    void linksAreWebAddresses()
    {
        Interactive link;
        link.kind = Interactive::Kind::Link;
        link.label = u"Pay now"_s;
        link.url = u"https://pay.example.test/8841"_s;
        QCOMPARE(faultOf(Provider::Meta, interactive(link)), QString());
        link.url = u"javascript:alert(1)"_s;
        QVERIFY(faultOf(Provider::Meta, interactive(link)).contains(u"web address"_s));
        QVERIFY(faultOf(Provider::Lipachat, interactive(link)).contains(u"link"_s));
    }

    void templatesTakeValuesThatFit()
    {
        for (const Provider provider : kProviders) {
            QCOMPARE(faultOf(provider, templated(u"Amina"_s)), QString());
            QVERIFY(faultOf(provider, templated(QString())).contains(u"Fill"_s));
            for (const QString &value : {u"a\nb"_s, u"a\tb"_s, u"a     b"_s})
                QVERIFY2(faultOf(provider, templated(value)).contains(u"line break"_s), qPrintable(value));
            QVERIFY(faultOf(provider, templated(QString(1025, u'a'))).contains(u"1024"_s));
        }
        OutboundMessage message = templated(u"Amina"_s);
        message.content.templateUse->header = TemplateParameter{TemplateParameter::Kind::Image, {}, {}, {}, {}};
        QVERIFY(faultOf(Provider::Meta, message).contains(u"file at its top"_s));
        message.content.templateUse->header->media = OutgoingMedia{{}, u"image/png"_s, {}, 0, false, false, {}, {}};
        QCOMPARE(faultOf(Provider::Meta, message), QString());
        message.content.templateUse->header->kind = TemplateParameter::Kind::Location;
        QVERIFY(faultOf(Provider::Meta, message).contains(u"coordinates"_s));
        message.content.templateUse->contentSid.clear();
        QVERIFY(faultOf(Provider::Twilio, message).contains(u"sync"_s));
    }

    void whatAProviderCannotDoIsSaid()
    {
        OutboundMessage quoting = text(5);
        quoting.replyToProviderId = u"wamid.1"_s;
        QCOMPARE(faultOf(Provider::Meta, quoting), QString());
        OutboundMessage reaction = quoting;
        reaction.kind = MessageKind::Reaction;
        reaction.text = u"👍"_s;
        OutboundMessage place;
        place.kind = MessageKind::Location;
        place.content.place = Place{1, 2, {}, {}, {}};
        OutboundMessage card;
        card.kind = MessageKind::Contacts;
        card.content.contacts = {ContactCard{u"Front Desk"_s, {}, {}, {}, {}, {}, {}, false}};
        for (const OutboundMessage &message : {reaction, place, card})
            QCOMPARE(faultOf(Provider::Meta, message), QString());
        QCOMPARE(faultOf(Provider::Twilio, place), QString());
        QVERIFY(faultOf(Provider::Lipachat, place).contains(u"map"_s));
        for (const Provider provider : {Provider::Twilio, Provider::Lipachat}) {
            QVERIFY(faultOf(provider, quoting).contains(u"quote"_s));
            QVERIFY(faultOf(provider, reaction).contains(u"reactions"_s));
            QVERIFY(faultOf(provider, card).contains(u"contacts"_s));
        }
        place.content.place->latitude = 91;
        QVERIFY(faultOf(Provider::Meta, place).contains(u"coordinates"_s));
        reaction.replyToProviderId.clear();
        QVERIFY(faultOf(Provider::Meta, reaction).contains(u"belongs"_s));
        OutboundMessage odd;
        odd.kind = MessageKind::System;
        for (const Provider provider : kProviders)
            QVERIFY(!faultOf(provider, odd).isEmpty());
    }
};

BELLHOP_TEST(tst_send_limits, TestSendLimits)
#include "tst_send_limits.moc"
