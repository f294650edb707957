// SPDX-License-Identifier: GPL-3.0-or-later
// Files as rows: who may send one, what waits for its upload, and what is let go of.
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/media.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPhone = "34600111222"_L1;
const QString kContent = QString(64, u'a');

struct Chat {
    explicit Chat(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , id(site.guestWrites(kPhone, u"hola"_s))
    {
        site.claim(ana, id);
    }
    QString upload(const Actor &by, const QString &mime = u"image/jpeg"_s, qint64 bytes = 1000)
    {
        const QString uuid = newUuid();
        desk::MediaRow row;
        row.contentHash = kContent;
        row.fileName = u"menu.jpg"_s;
        row.facts.mimeType = mime;
        row.facts.bytes = bytes;
        if (!desk::addUpload(site.database(), by.agent, site.channel(), uuid, row, false).ok())
            qFatal("no upload");
        return uuid;
    }
    SendMediaOrder order(const QString &uuid, MessageKind kind = MessageKind::Image)
    {
        SendMediaOrder wanted;
        wanted.media = uuid;
        wanted.kind = kind;
        wanted.caption = u"our menu"_s;
        return wanted;
    }

    Site site;
    Actor ana;
    ConversationId id;
};

} // namespace

class TestMedia final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatementIsTakenByBoth()
    {
        Chat chat;
        QVERIFY_OK(desk::giveUpForgotten(chat.site.database()));
    }

    void aFileIsSentOnceItsUploadIsDone_data() { BELLHOP_TEST_DIALECTS(); }
    void aFileIsSentOnceItsUploadIsDone()
    {
        QFETCH(db::Dialect, dialect);
        Chat chat(dialect);
        const CommandAnswer stored = chat.site.run(chat.ana, chat.id, chat.order(chat.upload(chat.ana)));
        QVERIFY(stored.message.isSet());
        (void)chat.site.sendText(chat.ana, chat.id, u"and this after it"_s);
        QCOMPARE(chat.site.lease().size(), std::size_t(0)); // the text does not overtake its file
        auto uploads = *desk::leaseUploads(chat.site.database(), 10, 60s);
        QCOMPARE(uploads.size(), std::size_t(1));
        QCOMPARE(uploads.front().contentHash, kContent);
        QCOMPARE(desk::leaseUploads(chat.site.database(), 10, 60s)->size(), std::size_t(0)); // another relay gets none
        QVERIFY_OK(desk::uploadLater(chat.site.database(), uploads.front(), 5s, u"WhatsApp was away."_s));
        QCOMPARE(chat.site.lease().size(), std::size_t(0));
        QCOMPARE(chat.site.text("SELECT fail_reason FROM media"), u"WhatsApp was away."_s);
        chat.site.advance(6s);
        uploads = *desk::leaseUploads(chat.site.database(), 10, 60s);
        QVERIFY_OK(desk::uploadDone(chat.site.database(), uploads.front(), u"810820830840"_s));
        const auto leased = chat.site.lease();
        QCOMPARE(leased.size(), std::size_t(1));
        QCOMPARE(leased.front().outbound.kind, MessageKind::Image);
        QCOMPARE(leased.front().outbound.text, u"our menu"_s);
        QCOMPARE(leased.front().outbound.content.media->providerId, u"810820830840"_s);
        QCOMPARE(leased.front().outbound.content.media->mimeType, u"image/jpeg"_s);
        // Kept by the provider: the same file again needs no upload.
        QCOMPARE(chat.site.breaches(), QString());
    }

    void aRefusedUploadFailsTheMessageWithItsReason() // B18
    {
        Chat chat;
        const CommandAnswer stored = chat.site.run(chat.ana, chat.id, chat.order(chat.upload(chat.ana)));
        const auto uploads = *desk::leaseUploads(chat.site.database(), 10, 60s);
        QVERIFY_OK(desk::uploadRefused(
            chat.site.database(), uploads.front(), u"131053"_s, u"WhatsApp does not take this file."_s));
        const QByteArray which = " FROM message WHERE id = " + QByteArray::number(stored.message.value);
        QCOMPARE(chat.site.number("SELECT failed" + which), 1);
        QCOMPARE(chat.site.text("SELECT error_text" + which), u"WhatsApp does not take this file."_s);
        (void)chat.site.sendText(chat.ana, chat.id, u"what comes after goes on"_s);
        QCOMPARE(chat.site.lease().size(), std::size_t(1));
    }

    void anOrderIsFencedAndChecked()
    {
        Chat chat;
        const Actor bo = chat.site.addAgent(u"bo"_s);
        const QString uuid = chat.upload(chat.ana);
        const auto stale = chat.site.epochOf(chat.id) - 1;
        QVERIFY_FAILS(desk::runCommand(chat.site.database(), chat.ana, {newUuid(), chat.id, stale, chat.order(uuid)}),
            ErrorKind::StaleEpoch);
        QVERIFY(!chat.site.tryRun(bo, chat.id, chat.order(uuid)).ok()); // has not the chat
        QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, chat.order(newUuid())), ErrorKind::BadData);
        QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, chat.order(chat.upload(bo))), ErrorKind::BadData);
        const QString huge = chat.upload(chat.ana, u"image/jpeg"_s, 6 * kMegabyte);
        const auto tooLarge = chat.site.tryRun(chat.ana, chat.id, chat.order(huge));
        QVERIFY(!tooLarge.ok());
        QVERIFY(!chat.site.tryRun(chat.ana, chat.id, chat.order(uuid, MessageKind::Video)).ok());
        chat.site.advance(25h);
        QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, chat.order(uuid)), ErrorKind::Refused); // window
        QCOMPARE(chat.site.number("SELECT COUNT(*) FROM message WHERE direction = 1"), 0);
    }

    void whatNobodySendsIsLetGoOf()
    {
        Chat chat;
        (void)chat.upload(chat.ana);
        chat.site.run(chat.ana, chat.id, chat.order(chat.upload(chat.ana)));
        QCOMPARE(*desk::dropUnsentUploads(chat.site.database()), 0);
        chat.site.advance(25h);
        QCOMPARE(*desk::dropUnsentUploads(chat.site.database()), 1);
        QCOMPARE(desk::referencedContents(chat.site.database(), {kContent})->size(), 1); // the sent one's
    }

    void aFileThatTheProviderForgotIsFailedAndNeverCountsAsStored()
    {
        Chat chat;
        InboundMessage message;
        message.providerId = u"wamid.photo"_s;
        message.from.phone = kPhone;
        message.kind = MessageKind::Image;
        message.media = MediaInfo();
        message.media->providerMediaId = u"700800900100200"_s;
        message.sentAt = chat.site.now();
        chat.site.deliver(u"m:wamid.photo"_s, message);
        const auto tasks = *desk::leaseMedia(chat.site.database(), 10, 60s);
        QCOMPARE(tasks.size(), std::size_t(1));
        chat.site.advance(7 * 24h + 1s);
        desk::MediaRow row;
        row.contentHash = kContent;
        QVERIFY_FAILS(desk::mediaStored(chat.site.database(), tasks.front(), row), ErrorKind::Conflict);
        QCOMPARE(*desk::giveUpForgotten(chat.site.database()), 1);
        QCOMPARE(chat.site.text("SELECT state FROM media"), u"failed"_s);
        QVERIFY(!chat.site.text("SELECT fail_reason FROM media").isEmpty());
        QCOMPARE(chat.site.breaches(), QString());
    }
};

BELLHOP_TEST(tst_media, TestMedia)
#include "tst_media.moc"
