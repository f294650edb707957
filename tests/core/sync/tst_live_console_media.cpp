// SPDX-License-Identifier: GPL-3.0-or-later
// Files from and to a console, through the real relay.
#include "core/desk/sessions.h"
#include "core/media/content_store.h"
#include "core/sync/live_console.h"
#include "core/vault/vault.h"
#include "tests/core/sync/screen.h"
#include "tests/core/sync/sealing.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/media_samples.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using namespace tests;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

constexpr char kCanary[] = "canary-on-the-consoles-disk";

media::Sealer relaySealer()
{
    static const vault::Vault vault(vault::SiteKey::generate());
    return {[](QByteArrayView plain, QByteArrayView context) { return vault.seal(plain, context); },
        [](QByteArrayView sealed, QByteArrayView context) { return vault.open(sealed, context); }};
}

/// A relay with files, a provider that serves one, and Ana's console.
struct Hotel {
    explicit Hotel(QByteArray content)
        : bytes(std::move(content))
    {
        provider = std::make_unique<net::HttpServer>(
            [this](const net::HttpRequest &, const net::HttpServer::Respond &respond) {
                respond(net::HttpResponse{200, "image/jpeg", bytes, {}});
            });
        base = u"http://127.0.0.1:%1"_s.arg(*provider->listen(u"127.0.0.1"_s, 0));
        RelayHouse::Options options;
        options.apiBase = base;
        options.relay.media.folder = folder.filePath(u"relay"_s);
        options.relay.media.sealer = relaySealer();
        house = std::make_unique<RelayHouse>(site.database(), options);
        house->addAgent(u"ana"_s);
        InboundMessage message;
        message.providerId = u"wamid.photo"_s;
        message.from.phone = u"34600111222"_s;
        message.kind = MessageKind::Image;
        message.media = MediaInfo();
        message.media->url = base + u"/photo"_s;
        message.sentAt = site.now();
        site.deliver(
            u"m:wamid.photo"_s, message, ChannelId{site.number("SELECT id FROM channel_account WHERE name = 'front'")});
        house->relay().poke();
        chat = ConversationId{site.number("SELECT MAX(id) FROM conversation")};
        ConsoleOptions console;
        console.database = site.temp().url();
        console.hub = QUrl(u"ws://%1/events"_s.arg(house->address()));
        console.ticket = [this](db::Database &) { return desk::issueTicket(site.database(), u"ana"_s); };
        console.sealing = testSealing();
        console.dataDir = folder.filePath(u"console"_s);
        console.pace.reconnectFirst = milliseconds(50);
        live = std::make_unique<LiveConsole>(console);
        screen = std::make_unique<Screen>(*live);
        live->start();
        live->watchThread(chat);
    }
    /// The photo as it stands in the thread.
    ThreadItem photo() const
    {
        for (const ThreadItem &item : screen->thread()) {
            if (item.kind == MessageKind::Image && item.direction == Direction::In)
                return item;
        }
        return {};
    }
    template <typename T> static Result<T> take(const QFuture<Result<T>> &future)
    {
        QFutureWatcher<Result<T>> watcher;
        watcher.setFuture(future);
        if (!QTest::qWaitFor([&] { return watcher.isFinished(); }, 30'000) || watcher.future().resultCount() == 0)
            return makeError(ErrorKind::Timeout, u"no answer"_s);
        return watcher.future().result();
    }

    QByteArray bytes;
    QTemporaryDir folder;
    QString base;
    std::unique_ptr<net::HttpServer> provider;
    Site site;
    std::unique_ptr<RelayHouse> house;
    ConversationId chat;
    std::unique_ptr<LiveConsole> live;
    std::unique_ptr<Screen> screen;
};

} // namespace

class TestLiveConsoleMedia final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuestsPhotoIsSeenOpenedAndSaved()
    {
        QByteArray photo = picture("jpeg", {800, 600});
        photo.append(kCanary);
        Hotel hotel(photo);
        WAIT_FOR(hotel.photo().mediaState == MediaState::Stored);
        WAIT_FOR(hotel.live->link().state == LinkState::Live);
        const ThreadItem item = hotel.photo();
        QCOMPARE(QSize(item.mediaWidth, item.mediaHeight), QSize(800, 600));
        QVERIFY(item.mediaThumb);
        const auto small = Hotel::take(hotel.live->thumbnail(item.mediaUuid));
        QVERIFY_OK(small);
        QCOMPARE(small->size(), QSize(480, 360));
        QCOMPARE(Hotel::take(hotel.live->picture(item.mediaUuid))->size(), QSize(800, 600));
        QCOMPARE(*Hotel::take(hotel.live->media(item.mediaUuid)), photo);
        const auto opened = Hotel::take(hotel.live->mediaFile(item.mediaUuid, u"../passport.exe"_s));
        QVERIFY_OK(opened);
        QVERIFY(opened->endsWith(u".jpg"_s));
        QFile copy(*opened);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), photo);
        const QString saved = hotel.folder.filePath(u"saved.jpg"_s);
        QVERIFY_OK(Hotel::take(hotel.live->saveMedia(item.mediaUuid, saved)));
        QCOMPARE(QFileInfo(saved).size(), photo.size());
        // What the console keeps by itself is sealed.
        int looked = 0;
        QDirIterator files(hotel.folder.filePath(u"console"_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kCanary), qUtf8Printable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 2);
        const QString gone = *opened;
        hotel.live.reset();
        QVERIFY(!QFile::exists(gone)); // copies for other programs go with the console
    }

    void aFileIsLookedAtBroughtAndSent()
    {
        Hotel hotel(picture());
        WAIT_FOR(hotel.live->link().state == LinkState::Live);
        WAIT_FOR(hotel.photo().mediaState == MediaState::Stored);
        const auto claimed = Hotel::take(hotel.live->claim(hotel.chat));
        QVERIFY_OK(claimed);
        QFile menu(hotel.folder.filePath(u"menu of the day.pdf"_s));
        QVERIFY(menu.open(QIODevice::WriteOnly));
        menu.write(pdf() + QByteArray(3'000'000, 'm'));
        menu.close();
        const auto draft = Hotel::take(hotel.live->attach(hotel.chat, {menu.fileName(), {}, {}, false}));
        QVERIFY_OK(draft);
        QCOMPARE(draft->kind, MessageKind::Document);
        QCOMPARE(draft->facts.mimeType, u"application/pdf"_s);
        QCOMPARE(draft->fileName, u"menu of the day.pdf"_s);
        QVERIFY_OK(Hotel::take(hotel.live->sendMedia(hotel.chat, claimed->epoch, *draft, u"Our menu"_s, {})));
        WAIT_FOR(hotel.screen->item(u"Our menu"_s).id.isSet());
        const ThreadItem sent = hotel.screen->item(u"Our menu"_s);
        QCOMPARE(sent.kind, MessageKind::Document);
        QCOMPARE(sent.mediaUuid, draft->uuid);
        QCOMPARE(sent.mediaBytes, draft->facts.bytes);
        QCOMPARE(hotel.site.breaches(), QString());
    }

    void whatTheProviderWouldRefuseIsToldBeforeAnythingLeaves_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("picture too large") << picture() + QByteArray(6 * 1024 * 1024, 'x') << u"a.jpg"_s << u"5"_s;
        QTest::newRow("video in another codec") << mp4("hvc1") << u"a.mp4"_s << u"H.264"_s;
        QTest::newRow("Ogg without Opus") << ogg("\x01vorbis......") << u"a.ogg"_s << u"Opus"_s;
        QTest::newRow("stereo Opus") << ogg(QByteArray("OpusHead\x01\x02", 10)) << u"a.ogg"_s << u"mono"_s;
        QTest::newRow("a program") << QByteArray("MZ\x90 cannot be run in DOS") << u"bill.pdf"_s << u"program"_s;
        QTest::newRow("nothing") << QByteArray() << u"a.jpg"_s << u"empty"_s;
    }
    void whatTheProviderWouldRefuseIsToldBeforeAnythingLeaves()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, word);
        Hotel hotel(picture());
        WAIT_FOR(hotel.live->link().state == LinkState::Live);
        QFile file(hotel.folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto refused = Hotel::take(hotel.live->attach(hotel.chat, {file.fileName(), {}, {}, false}));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(word), qUtf8Printable(refused.error().message));
        QCOMPARE(hotel.site.number("SELECT COUNT(*) FROM media WHERE uploaded_by IS NOT NULL"), 0);
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_live_console_media, bellhop::sync::TestLiveConsoleMedia)
#include "tst_live_console_media.moc"
