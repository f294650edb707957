// SPDX-License-Identifier: GPL-3.0-or-later
// How fast guests' files come in, and how fast consoles get them, beside what sealing and writing alone would take.
#include "core/vault/vault.h"
#include "tests/bench/bench_table.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kFileBytes = 2 * 1024 * 1024;
constexpr double kShare = 0.5; ///< Of the store's own rate.
constexpr int kPatienceSeconds = 120;
constexpr double kMb = 1024.0 * 1024.0;

media::Sealer sealer()
{
    static const vault::Vault vault(vault::SiteKey::generate());
    return {[](QByteArrayView plain, QByteArrayView context) { return vault.seal(plain, context); },
        [](QByteArrayView sealed, QByteArrayView context) { return vault.open(sealed, context); }};
}

/// No two are alike, so that each is kept.
QByteArray fileOf(const QByteArray &path)
{
    return "%PDF-1.7\n" + path + QByteArray(kFileBytes - path.size() - 9, 'x');
}

/// Gives every path a file of its own.
class FileServer final
{
public:
    FileServer()
        : m_server([](const net::HttpRequest &request, const net::HttpServer::Respond &respond) {
            respond({200, "application/pdf", fileOf(request.path), {}});
        })
        , m_port(*m_server.listen(u"127.0.0.1"_s, 0))
    {
    }
    [[nodiscard]] QString base() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }

private:
    net::HttpServer m_server;
    quint16 m_port;
};

double storeRate(const QString &folder, int files)
{
    media::ContentStore store(folder, sealer());
    if (!store.prepare(u"bench"_s).ok())
        return 0;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < files; ++i) {
        if (!store.put(fileOf("/own/" + QByteArray::number(i))).ok())
            return 0;
    }
    return static_cast<double>(files) * kFileBytes / kMb / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

void announce(tests::Site &site, const QString &base, int files)
{
    const ChannelId front{site.number("SELECT id FROM channel_account WHERE name = 'front'")};
    for (int i = 0; i < files; ++i) {
        InboundMessage message;
        message.providerId = u"wamid.bench.file.%1"_s.arg(i);
        message.from.phone = u"3460%1"_s.arg(1'000'000 + i % 50);
        message.kind = MessageKind::Document;
        MediaInfo media;
        media.mimeType = u"application/pdf"_s;
        media.url = u"%1/file/%2"_s.arg(base).arg(i);
        media.fileName = u"bill.pdf"_s;
        message.media = media;
        message.sentAt = site.now();
        site.deliver(u"m:"_s + message.providerId, message, front);
    }
}

/// One after the other on as many lines as a console has.
double serveRate(tests::Site &site, tests::RelayHouse &house, int files)
{
    const auto line = house.enter(u"ana"_s);
    const QByteArray token = line->waitFor("welcome"_L1).text("token"_L1).toLatin1();
    const auto rows = site.database().read([&](db::Connection &connection) {
        return connection.queryText("SELECT uuid FROM media WHERE state = 'stored' ORDER BY id");
    });
    if (!rows.ok() || rows->size() < std::size_t(files))
        return 0;
    net::HttpClient client;
    qint64 bytes = 0;
    QElapsedTimer clock;
    clock.start();
    for (const db::Row &row : *rows) {
        net::ClientRequest request;
        request.url = house.url("/media/" + row.text(0).toLatin1());
        request.headers = {{"Authorization", "Bearer " + token}};
        const auto answer = client.sendAndWait(std::move(request));
        if (!answer.ok() || answer->status != 200)
            return 0;
        bytes += answer->body.size();
    }
    return static_cast<double>(bytes) / kMb / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

} // namespace

void measureMedia(Table &table, const Options &options)
{
    const QString name = u"files of 2 MB, SQLite"_s;
    const int files = options.quick ? 10 : 100;
    const QTemporaryDir folder;
    const double own = storeRate(folder.filePath(u"own"_s), files);
    tests::Site site;
    const FileServer provider;
    tests::RelayHouse::Options house;
    house.apiBase = provider.base();
    { // makes the channel
        const tests::RelayHouse first(site.database(), house);
    }
    announce(site, provider.base(), files);
    house.relay.media.folder = folder.filePath(u"media"_s);
    house.relay.media.sealer = sealer();
    QElapsedTimer clock;
    clock.start();
    tests::RelayHouse relay(site.database(), house);
    relay.addAgent(u"ana"_s);
    const auto stored = [&] { return site.number("SELECT COUNT(*) FROM media WHERE state = 'stored'"); };
    for (int i = 0; i < kPatienceSeconds * 100 && stored() < files; ++i)
        QThread::msleep(10);
    const double fetched = static_cast<double>(files) * kFileBytes / kMb / (static_cast<double>(clock.elapsed()) / 1e3);
    if (own <= 0 || stored() < files)
        return table.failed(name, u"%1 of %2 were stored"_s.arg(stored()).arg(files));
    const auto text = [](double rate) { return u"%1 MB/s"_s.arg(rate, 0, 'f', 0); };
    table.judge(name + u": fetched, sealed, stored"_s, text(fetched),
        u"≥ %1 × sealing and writing alone: %2"_s.arg(kShare).arg(text(own)), fetched >= kShare * own);
    const double served = serveRate(site, relay, files);
    if (served <= 0)
        return table.failed(name + u": served"_s, u"a file did not come"_s);
    table.judge(name + u": served to a console"_s, text(served),
        u"≥ %1 × sealing and writing alone: %2"_s.arg(kShare).arg(text(own)), served >= kShare * own);
}

} // namespace bellhop::bench
