// SPDX-License-Identifier: GPL-3.0-or-later
// Guests' files on their way in, ours on their way out, and who may have them, over real HTTP and real files.
#include "core/base/uuid.h"
#include "core/desk/media.h"
#include "core/media/signed_link.h"
#include "core/vault/hashing.h"
#include "core/vault/vault.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/media_samples.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 60'000;
constexpr char kCanary[] = "canary-in-a-guests-passport";

media::Sealer sealer()
{
    static const vault::Vault vault(vault::SiteKey::generate());
    return {[](QByteArrayView plain, QByteArrayView context) { return vault.seal(plain, context); },
        [](QByteArrayView sealed, QByteArrayView context) { return vault.open(sealed, context); }};
}

QByteArray linkHmac(QByteArrayView bytes)
{
    return vault::hmacSha256("link key of the test", bytes);
}

/// A provider's file server: answers by path, keeps who asked with what.
class FileServer final
{
public:
    using Script = std::function<net::HttpResponse(const net::HttpRequest &, int number)>;
    explicit FileServer(Script script)
        : m_script(std::move(script))
    {
        m_server = std::make_unique<net::HttpServer>(
            [this](const net::HttpRequest &request, const net::HttpServer::Respond &respond) {
                int number = 0;
                {
                    const std::lock_guard lock(m_mutex);
                    number = static_cast<int>(m_requests.size());
                    m_requests.push_back(request);
                }
                respond(m_script(request, number));
            });
        m_port = *m_server->listen(u"127.0.0.1"_s, 0);
    }
    [[nodiscard]] QString base() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }
    [[nodiscard]] std::vector<net::HttpRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] int count() const { return static_cast<int>(requests().size()); }

private:
    const Script m_script;
    mutable std::mutex m_mutex; ///< Guards m_requests.
    std::vector<net::HttpRequest> m_requests;
    quint16 m_port = 0;
    std::unique_ptr<net::HttpServer> m_server;
};

net::HttpResponse file(const QByteArray &bytes, const QByteArray &type = "image/jpeg")
{
    return {200, type, bytes, {}};
}

/// Gives the same part until the wanted length; then nothing, so that the connection is cut.
class Parts final : public net::BodySource
{
public:
    explicit Parts(int parts)
        : m_left(parts)
    {
    }
    void next(std::function<void(QByteArray)> give) override
    {
        give(m_left-- > 0 ? QByteArray(1024 * 1024, 'x') : QByteArray());
    }

private:
    int m_left;
};

/// A relay with a media folder, a provider, and Ana.
struct House {
    explicit House(FileServer::Script script, db::Dialect dialect = db::Dialect::Sqlite)
        : provider(std::move(script))
        , site(dialect)
    {
        house = open(folder.path());
        house->addAgent(u"ana"_s);
    }
    std::unique_ptr<RelayHouse> open(const QString &path)
    {
        RelayHouse::Options options;
        options.apiBase = provider.base();
        options.relay.media.folder = path;
        options.relay.media.sealer = sealer();
        options.relay.media.linkHmac = linkHmac;
        options.relay.media.retryFirst = 20ms;
        options.relay.media.retryCap = 50ms;
        options.relay.media.lookEvery = 20ms;
        return std::make_unique<RelayHouse>(site.database(), options);
    }
    /// A guest's picture; the row's id.
    qint64 receives(const QString &url, const QString &mime = u"image/jpeg"_s, const QString &sha256 = {})
    {
        const auto front = site.number("SELECT id FROM channel_account WHERE name = 'front'");
        InboundMessage message;
        message.providerId = u"wamid.file.%1"_s.arg(++messages);
        message.from.phone = u"34600111222"_s;
        message.kind = mime.startsWith("image/"_L1) ? MessageKind::Image : MessageKind::Document;
        message.text = u"my passport"_s;
        MediaInfo media;
        media.mimeType = mime;
        media.url = url.isEmpty() ? provider.base() + u"/file"_s : url;
        media.sha256 = sha256;
        media.fileName = message.kind == MessageKind::Document ? u"bill.pdf"_s : QString();
        message.media = media;
        message.sentAt = site.now();
        site.deliver(u"m:"_s + message.providerId, message, ChannelId{front});
        house->relay().poke();
        return site.number("SELECT MAX(id) FROM media");
    }
    QString state(qint64 id) { return site.text("SELECT state FROM media WHERE id = " + QByteArray::number(id)); }
    QString reason(qint64 id)
    {
        return site.text("SELECT fail_reason FROM media WHERE id = " + QByteArray::number(id));
    }
    QString uuid(qint64 id) { return site.text("SELECT uuid FROM media WHERE id = " + QByteArray::number(id)); }
    QString token(const QString &login = u"ana"_s)
    {
        lines.push_back(house->enter(login));
        return lines.back()->waitFor("welcome"_L1).text("token"_L1);
    }
    net::ClientResponse ask(const QByteArray &method, const QByteArray &path, const QString &token,
        const net::HeaderList &more = {}, const QByteArray &body = {})
    {
        net::ClientRequest request;
        request.method = method;
        request.url = house->url(path);
        request.headers = more;
        if (!token.isEmpty())
            request.headers.emplace_back("Authorization", "Bearer " + token.toLatin1());
        request.body = body;
        auto answer = client.sendAndWait(std::move(request));
        return answer.ok() ? *answer : net::ClientResponse();
    }
    QStringList filesOnDisk() const
    {
        QStringList files;
        QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString name = it.next();
            if (!name.endsWith(u"bellhop-media.json"_s))
                files << name;
        }
        return files;
    }

    QTemporaryDir folder;
    FileServer provider;
    Site site;
    std::unique_ptr<RelayHouse> house;
    std::vector<std::unique_ptr<HubLine>> lines;
    net::HttpClient client;
    int messages = 0;
};

} // namespace

class TestRelayMedia final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesAGuestsFileAtOnceAndGivesItToConsoles_data() { BELLHOP_TEST_DIALECTS(); }
    void fetchesAGuestsFileAtOnceAndGivesItToConsoles()
    {
        QFETCH(db::Dialect, dialect);
        QByteArray photo = picture("jpeg", {1600, 1200});
        photo.append(kCanary);
        House house([&](const net::HttpRequest &, int) { return file(photo); }, dialect);
        const QString token = house.token();
        const qint64 id = house.receives({}, u"image/jpeg"_s, QString::fromLatin1(vault::sha256(photo).toBase64()));
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        QCOMPARE(house.site.number("SELECT width FROM media"), 1600);
        QCOMPARE(house.site.number("SELECT height FROM media"), 1200);
        QVERIFY(house.lines.front()->waitFor("whatsapp:status_update"_L1).isObject()); // the thread reads it again

        const QByteArray path = "/media/" + house.uuid(id).toLatin1();
        const auto whole = house.ask("GET", path, token);
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, photo);
        QCOMPARE(whole.header("Content-Type"), "image/jpeg");
        QCOMPARE(whole.header("X-Content-Type-Options"), "nosniff");
        QVERIFY(whole.header("Content-Disposition").startsWith("attachment"));
        const auto small = house.ask("GET", path + "?small=1", token);
        QCOMPARE(QImage::fromData(small.body).size(), QSize(480, 360));
        const auto part = house.ask("GET", path, token, {{"Range", "bytes=100-199"}});
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, photo.mid(100, 100));
        QCOMPARE(house.ask("GET", path, token, {{"Range", "bytes=-10"}}).body, photo.last(10));
        QCOMPARE(house.ask("GET", path, token, {{"Range", "bytes=99999999-"}}).status, 416);

        for (const QString &name : house.filesOnDisk()) {
            QFile onDisk(name);
            QVERIFY(onDisk.open(QIODevice::ReadOnly));
            QVERIFY2(!onDisk.readAll().contains(kCanary), qUtf8Printable(name));
        }
        QCOMPARE(house.site.breaches(), QString());
    }

    void givesFilesToThoseAloneWhoMaySeeThem()
    {
        House house([](const net::HttpRequest &, int) { return file(picture()); });
        const qint64 id = house.receives({});
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        const QByteArray path = "/media/" + house.uuid(id).toLatin1();
        QCOMPARE(house.ask("GET", path, {}).status, 401);
        QCOMPARE(house.ask("GET", path, u"nonsense"_s).status, 401);
        QCOMPARE(house.ask("GET", "/media/" + newUuid().toLatin1(), house.token()).status, 404);
        QCOMPARE(house.ask("GET", "/media/../../etc/passwd", house.token()).status, 404);
        // Bo's team serves another property.
        house.house->addAgent(u"bo"_s);
        house.site.execute("INSERT INTO property (uuid, name, zone, country, currency, language, created_at) VALUES "
                           "('00000000-0000-7000-8000-0000000000b0', 'Elsewhere', 'UTC', 'ES', 'EUR', 'en', 1)");
        house.site.execute("INSERT INTO team (uuid, name, created_at) VALUES "
                           "('00000000-0000-7000-8000-0000000000b1', 'Elsewhere', 1)");
        house.site.execute("INSERT INTO team_property (team_id, property_id) SELECT MAX(t.id), (SELECT MAX(p.id) FROM "
                           "property p) FROM team t");
        house.site.execute("INSERT INTO team_member (team_id, agent_id) SELECT MAX(t.id), (SELECT a.id FROM agent a "
                           "WHERE a.name = 'bo') FROM team t");
        QCOMPARE(house.ask("GET", path, house.token(u"bo"_s)).status, 404);
        // A session that ended opens nothing any more.
        const QString token = house.token();
        QCOMPARE(house.ask("GET", path, token).status, 200);
        house.site.execute("UPDATE agent_session SET ended_at = 1 WHERE ended_at IS NULL");
        QCOMPARE(house.ask("GET", path, token).status, 401);
    }

    void aFailedFileSaysWhyAndComesWhenAskedAgain() // B18
    {
        std::atomic<bool> broken{true};
        House house([&](const net::HttpRequest &, int) {
            return broken ? net::HttpResponse{500, {}, {}, {}} : file(pdf(), "application/pdf");
        });
        const QString token = house.token();
        const qint64 id = house.receives({}, u"application/pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(house.provider.count() >= 3, kPatience); // tried again, with pauses
        QTRY_VERIFY_WITH_TIMEOUT(house.reason(id).contains(u"500"_s), kPatience);
        const QByteArray path = "/media/" + house.uuid(id).toLatin1();
        QCOMPARE(house.ask("GET", path, token).status, 425);
        // Seven days later the provider has lost it: it says so, in the thread and to whoever asks.
        house.site.advance(7 * 24h + 1h);
        house.house->relay().poke();
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"failed"_s, kPatience);
        QVERIFY(!house.reason(id).isEmpty());
        const auto gone = house.ask("GET", path, token);
        QCOMPARE(gone.status, 410);
        QVERIFY(gone.body.contains("message"));
        QCOMPARE(house.ask("POST", path + "/retry", token).status, 410);

        const qint64 other = house.receives(u"http://127.0.0.1:1/elsewhere"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(other), u"failed"_s, kPatience); // not the provider's address
        broken = false;
        const QString good = house.provider.base() + u"/file"_s;
        house.site.execute(
            "UPDATE media SET provider_url = '" + good.toUtf8() + "' WHERE id = " + QByteArray::number(other));
        const QByteArray again = "/media/" + house.uuid(other).toLatin1() + "/retry";
        QCOMPARE(house.ask("POST", again, token).status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(other), u"stored"_s, kPatience);
        QCOMPARE(house.site.breaches(), QString());
    }

    void neverGoesWhereAFileServerSends_data()
    {
        QTest::addColumn<QString>("location");
        QTest::newRow("this machine") << u"http://127.0.0.1:%1/secret"_s;
        QTest::newRow("this machine by name") << u"http://localhost:%1/secret"_s;
        QTest::newRow("cloud metadata") << u"http://169.254.169.254/latest/meta-data/"_s;
        QTest::newRow("a private network") << u"https://10.0.0.1/secret"_s;
        QTest::newRow("this machine in IPv6") << u"http://[::1]:%1/secret"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("another host in public") << u"https://example.org/x"_s;
    }
    void neverGoesWhereAFileServerSends()
    {
        QFETCH(QString, location);
        FileServer inside([](const net::HttpRequest &, int) { return file("secret"); });
        const QString to = location.contains(u"%1"_s) ? location.arg(inside.base().section(u':', -1)) : location;
        House house([&](const net::HttpRequest &, int) {
            return net::HttpResponse{302, {}, {}, {{"Location", to.toUtf8()}}};
        });
        const qint64 id = house.receives({});
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"failed"_s, kPatience);
        QVERIFY(!house.reason(id).isEmpty());
        QCOMPARE(inside.count(), 0);
    }

    void followsARedirectOfTheProviderItself()
    {
        House house([](const net::HttpRequest &request, int) {
            return request.path == "/file" ? net::HttpResponse{302, {}, {}, {{"Location", "/cdn/file"}}}
                                           : file(picture());
        });
        const qint64 id = house.receives({});
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        House loop([](const net::HttpRequest &, int) {
            return net::HttpResponse{302, {}, {}, {{"Location", "/file"}}};
        });
        const qint64 never = loop.receives({});
        QTRY_COMPARE_WITH_TIMEOUT(loop.state(never), u"failed"_s, kPatience);
        QVERIFY(loop.provider.count() <= 6);
    }

    void isNotFooledByLengthTypeOrSize_data()
    {
        QTest::addColumn<int>("trick");
        QTest::newRow("more than 100 MB") << 0;
        QTest::newRow("never ends") << 1;
        QTest::newRow("a hash of something else") << 2;
        QTest::newRow("nothing") << 3;
    }
    void isNotFooledByLengthTypeOrSize()
    {
        QFETCH(int, trick);
        House house([&](const net::HttpRequest &, int) {
            net::HttpResponse response = file(trick == 2 ? picture() : QByteArray());
            if (trick < 2) {
                response.source = std::make_shared<Parts>(trick == 0 ? 200 : 1);
                response.sourceBytes = trick == 0 ? 150LL * 1024 * 1024 : 2 * 1024 * 1024;
            }
            return response;
        });
        const qint64 id = house.receives(
            {}, u"image/jpeg"_s, trick == 2 ? QString::fromLatin1(vault::sha256("else").toHex()) : QString());
        if (trick == 0)
            QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"failed"_s, kPatience);
        else
            QTRY_VERIFY_WITH_TIMEOUT(house.provider.count() >= 2 && !house.reason(id).isEmpty(), kPatience);
        QVERIFY(house.state(id) != u"stored"_s);
        QCOMPARE(house.site.number("SELECT COUNT(*) FROM media WHERE content_hash IS NOT NULL"), 0);
    }

    void aBombIsKeptButNeverUnpackedAndADisguiseIsTold()
    {
        House house([](const net::HttpRequest &request, int) {
            return request.path == "/bomb" ? file(pngBomb()) : file("MZ\x90 this program cannot be run");
        });
        const qint64 bomb = house.receives(house.provider.base() + u"/bomb"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(bomb), u"stored"_s, kPatience);
        QCOMPARE(house.site.number("SELECT COUNT(*) FROM media WHERE thumb_hash IS NOT NULL"), 0);
        const qint64 program = house.receives(house.provider.base() + u"/p"_s, u"application/pdf"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(program), u"stored"_s, kPatience);
        QVERIFY(house.reason(program).contains(u"application/x-msdownload"_s));
        const auto served = house.ask("GET", "/media/" + house.uuid(program).toLatin1(), house.token());
        QCOMPARE(served.header("Content-Type"), "application/octet-stream");
    }

    void aRelayThatStopsInTheMiddleLeavesItToTheNext()
    {
        std::atomic<bool> slow{true};
        House house([&](const net::HttpRequest &, int) {
            net::HttpResponse response = file(picture());
            if (slow) { // half of it, then silence
                response.source = std::make_shared<Parts>(1);
                response.sourceBytes = 50 * 1024 * 1024;
            }
            return response;
        });
        const qint64 id = house.receives({});
        QTRY_VERIFY_WITH_TIMEOUT(house.provider.count() >= 1, kPatience);
        house.house->relay().stop();
        slow = false;
        house.house.reset();
        house.house = house.open(house.folder.path());
        house.site.advance(10min); // what the first one had leased is due again
        house.house->relay().poke();
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        QCOMPARE(house.site.breaches(), QString());
    }

    void twoRelaysShareOneFolderAndFetchOnce()
    {
        House house([](const net::HttpRequest &request, int) { return file(request.path + picture()); });
        const auto second = house.open(house.folder.path());
        std::vector<qint64> ids;
        for (int i = 0; i < 12; ++i)
            ids.push_back(house.receives(house.provider.base() + u"/file/%1"_s.arg(i), u"application/pdf"_s));
        for (const qint64 id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        QCOMPARE(house.provider.count(), 12);
        const QString token = house.token();
        for (const qint64 id : ids) {
            net::ClientRequest request;
            request.url = second->url("/media/" + house.uuid(id).toLatin1());
            request.headers = {{"Authorization", "Bearer " + token.toLatin1()}};
            QCOMPARE(house.client.sendAndWait(std::move(request))->status, 200); // stored by either, given by both
        }
    }

    void aRelayWithAnotherFolderIsRefused()
    {
        House house([](const net::HttpRequest &, int) { return file(picture()); });
        QTemporaryDir other;
        relay::RelayOptions options;
        options.media.folder = other.path();
        options.media.sealer = sealer();
        relay::Relay stranger(
            house.site.database(),
            [](const QByteArray &secret, const QString &) -> Result<QByteArray> { return secret; }, options);
        const auto started = stranger.start();
        QVERIFY_FAILS(started, ErrorKind::Conflict);
    }

    void takesUploadsAndGivesThemToProvidersByLink()
    {
        House house([](const net::HttpRequest &, int) { return file(picture()); });
        const qint64 id = house.receives({});
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        const QString token = house.token();
        const QByteArray chat = QByteArray::number(house.site.number("SELECT MAX(id) FROM conversation"));
        const QString uuid = newUuid();
        const QByteArray path
            = "/media?conversation=" + chat + "&kind=document&name=bill%208841.pdf&uuid=" + uuid.toLatin1();
        QByteArray large = pdf();
        large.append(QByteArray(12 * 1024 * 1024, 'p')); // beyond what other paths take
        QCOMPARE(house.ask("POST", path, {}, {}, large).status, 401);
        const auto taken = house.ask("POST", path, token, {}, large);
        QCOMPARE(taken.status, 201);
        QCOMPARE(Json::parse(taken.body)->text("mime"_L1), u"application/pdf"_s);
        QCOMPARE(house.ask("POST", path, token, {}, large).status, 201); // the same again
        QCOMPARE(house.site.number("SELECT COUNT(*) FROM media WHERE uploaded_by IS NOT NULL"), 1);
        QCOMPARE(house.ask("GET", "/media/" + uuid.toLatin1(), token).body.size(), large.size());
        // What the provider would refuse is refused here, with the reason.
        const auto wrong
            = house.ask("POST", "/media?conversation=" + chat + "&kind=audio&name=x.ogg&uuid=" + newUuid().toLatin1(),
                token, {}, ogg("\x01vorbis......"));
        QCOMPARE(wrong.status, 422);
        QVERIFY(wrong.body.contains("Opus"));
        QCOMPARE(
            house.ask("POST", "/media?conversation=999&kind=image&uuid=" + newUuid().toLatin1(), token, {}, "x").status,
            404);

        const Instant now = SystemClock().now();
        const QByteArray link = media::signedPath(uuid, u"bill.pdf"_s, now + 5min, linkHmac);
        const auto fetched = house.ask("GET", link, {});
        QCOMPARE(fetched.status, 200);
        QCOMPARE(fetched.body.size(), large.size());
        QCOMPARE(house.ask("GET", media::signedPath(uuid, {}, now - 1s, linkHmac), {}).status, 403);
        QCOMPARE(house.ask("GET", "/m/" + uuid.toLatin1(), {}).status, 403);
        QCOMPARE(house.site.breaches(), QString());
    }

    void looksUpAnIdAndSendsCredentialsToTheProviderAlone()
    {
        QString base;
        House house([&](const net::HttpRequest &request, int) {
            if (request.path.endsWith("/700800900100200"))
                return net::HttpResponse{200, "application/json",
                    R"({"messaging_product":"whatsapp","url":")" + base.toUtf8()
                        + R"(/download","mime_type":"image/jpeg","file_size":"12345","id":"700800900100200"})",
                    {}};
            return file(picture());
        });
        base = house.provider.base();
        const qint64 id = house.receives(base + u"/file"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        house.site.execute("UPDATE media SET state = 'known', provider_url = NULL, due_at = 1, attempts = 0, "
                           "provider_media_id = '700800900100200' WHERE id = "
            + QByteArray::number(id));
        house.house->relay().poke();
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        const auto requests = house.provider.requests();
        QCOMPARE(requests.back().path, "/download");
        for (const net::HttpRequest &request : requests)
            QCOMPARE(request.header("Authorization"), "Bearer house-token");
    }

    void aFileOfOursIsUploadedFirstAndThenSentWithItsId()
    {
        std::atomic<int> refusals{2};
        House house([&](const net::HttpRequest &request, int) {
            if (request.path.endsWith("/media"))
                return refusals-- > 0 ? net::HttpResponse{503, {}, {}, {}}
                                      : net::HttpResponse{200, "application/json", R"({"id":"810820830840"})", {}};
            if (request.path.endsWith("/messages"))
                return FakeMeta::accepted(7);
            return file(picture());
        });
        const qint64 id = house.receives({});
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        const QString token = house.token();
        HubLine &line = *house.lines.back();
        const ConversationId chat{house.site.number("SELECT MAX(id) FROM conversation")};
        QCOMPARE(line.answerTo(line.order(chat, 0, ClaimOrder())).boolean("ok"_L1), std::optional(true));
        const QString uuid = newUuid();
        const QByteArray photo = picture("jpeg", {300, 200});
        QCOMPARE(house
                     .ask("POST",
                         "/media?conversation=" + QByteArray::number(chat.value)
                             + "&kind=image&name=room.jpg&uuid=" + uuid.toLatin1(),
                         token, {}, photo)
                     .status,
            201);
        SendMediaOrder order;
        order.media = uuid;
        order.kind = MessageKind::Image;
        order.caption = u"Your room"_s;
        const Json stored = line.answerTo(line.order(chat, house.site.epochOf(chat), order));
        QCOMPARE(stored.boolean("ok"_L1), std::optional(true));
        QTRY_COMPARE_WITH_TIMEOUT(
            house.site.number("SELECT COUNT(*) FROM message WHERE provider_msg_id = 'wamid.out.7'"), 1, kPatience);
        int uploads = 0;
        int sends = 0;
        for (const net::HttpRequest &request : house.provider.requests()) {
            if (request.path.endsWith("/media")) {
                ++uploads;
                QVERIFY(request.body.contains(photo));
                QVERIFY(request.body.contains("Content-Type: image/jpeg"));
                QCOMPARE(sends, 0);
            } else if (request.path.endsWith("/messages")) {
                ++sends;
                const auto body = Json::parse(request.body);
                QCOMPARE(body->text("type"_L1), u"image"_s);
                QCOMPARE(body->at("image"_L1).text("id"_L1), u"810820830840"_s);
                QCOMPARE(body->at("image"_L1).text("caption"_L1), u"Your room"_s);
            }
        }
        QCOMPARE(uploads, 3);
        QCOMPARE(sends, 1);
        QCOMPARE(house.site.breaches(), QString());
    }

    void anUploadThatBreaksOffLeavesNothing()
    {
        House house([](const net::HttpRequest &, int) { return file(picture()); });
        const qint64 id = house.receives({});
        QTRY_COMPARE_WITH_TIMEOUT(house.state(id), u"stored"_s, kPatience);
        const qsizetype before = house.filesOnDisk().size();
        const QByteArray chat = QByteArray::number(house.site.number("SELECT MAX(id) FROM conversation"));
        net::ClientRequest request;
        request.method = "POST";
        request.url = house.house->url("/media?conversation=" + chat + "&kind=document&uuid=" + newUuid().toLatin1());
        request.headers = {{"Authorization", "Bearer " + house.token().toLatin1()}};
        request.streamedBytes = 10'000'000;
        request.nextPart = [parts = 0]() mutable { return ++parts > 3 ? QByteArray() : QByteArray(500'000, 'u'); };
        QVERIFY(!house.client.sendAndWait(std::move(request)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(house.filesOnDisk().size(), before, kPatience);
        QCOMPARE(house.site.number("SELECT COUNT(*) FROM media WHERE uploaded_by IS NOT NULL"), 0);
    }
};

BELLHOP_TEST(tst_relay_media, TestRelayMedia)
#include "tst_relay_media.moc"
