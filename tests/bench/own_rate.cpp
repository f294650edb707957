// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/own_rate.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/desk/intake.h"
#include "tests/drills/support.h"
#include "tests/support/relay_house.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <unistd.h>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBatch = 64;
constexpr int kConversations = 10'000;
constexpr int kGuests = 500;

void run(QSqlDatabase &database, const QString &statement)
{
    if (QSqlQuery query(database); !query.exec(statement))
        drills::giveUp(u"SQLite's own rate: %1"_s.arg(statement));
}

void makeTables(QSqlDatabase &database)
{
    for (const QString &statement :
        {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA cache_size=-65536"_s,
            u"CREATE TABLE conversation (id INTEGER PRIMARY KEY, status INT NOT NULL, priority INT NOT NULL, "
            "last_message_at INT NOT NULL, unread INT NOT NULL DEFAULT 0)"_s,
            u"CREATE INDEX q ON conversation (status, priority, last_message_at)"_s,
            u"CREATE TABLE message (id INTEGER PRIMARY KEY, conversation_id INT NOT NULL, provider_msg_id TEXT NOT "
            u"NULL "
            "UNIQUE, direction INT NOT NULL, body TEXT NOT NULL, ts INT NOT NULL)"_s,
            u"CREATE INDEX c ON message (conversation_id, id)"_s,
            u"INSERT INTO conversation WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < 10000) "
            "SELECT i, 1, i % 4, 0, 0 FROM s"_s})
        run(database, statement);
}

qint64 storeFor(QSqlDatabase &database, int seconds)
{
    QSqlQuery insert(database);
    QSqlQuery update(database);
    insert.prepare(
        u"INSERT INTO message (conversation_id, provider_msg_id, direction, body, ts) VALUES (?, ?, 0, ?, ?)"_s);
    update.prepare(u"UPDATE conversation SET unread = unread + 1, last_message_at = ? WHERE id = ?"_s);
    QRandomGenerator random(1);
    const QString body(160, u'x');
    qint64 stored = 0;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < seconds * 1000;) {
        run(database, u"BEGIN IMMEDIATE"_s);
        for (int i = 0; i < kBatch; ++i, ++stored) {
            const int conversation = 1 + random.bounded(kConversations);
            insert.bindValue(0, conversation);
            insert.bindValue(1, u"wamid.own.%1"_s.arg(stored));
            insert.bindValue(2, body);
            insert.bindValue(3, stored);
            update.bindValue(0, stored);
            update.bindValue(1, conversation);
            if (!insert.exec() || !update.exec())
                drills::giveUp(u"SQLite's own rate: a row was refused"_s);
        }
        run(database, u"COMMIT"_s);
    }
    return stored * 1000 / std::max<qint64>(1, clock.elapsed());
}

} // namespace

double ownSqliteRate(const QString &file, int seconds)
{
    const QString name = u"own rate"_s;
    double rate = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (!database.open())
            drills::giveUp(u"SQLite's own rate: %1"_s.arg(file));
        makeTables(database);
        rate = static_cast<double>(storeFor(database, seconds));
    }
    QSqlDatabase::removeDatabase(name);
    return rate;
}

Samples ownSyncWaits(const QString &file, int count)
{
    Samples samples;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        drills::giveUp(u"the disk's own pace: %1"_s.arg(file));
    const QByteArray page(4096, 'x');
    for (int i = 0; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        if (out.write(page) != page.size() || ::fdatasync(out.handle()) != 0)
            drills::giveUp(u"the disk's own pace: %1"_s.arg(out.errorString()));
        samples.add(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return samples;
}

double ownIntakeRate(db::Database &database, int seconds)
{
    const auto postOf = [](int number) {
        InboundMessage message;
        message.providerId = u"wamid.own.%1"_s.arg(number);
        message.from.phone = u"3460%1"_s.arg(number % kGuests, 7, 10, QChar(u'0'));
        message.text = u"A room for two?"_s;
        message.sentAt = SystemClock().now();
        desk::Post post;
        post.uuid = newUuid();
        post.channel = ChannelId{1};
        const QByteArray raw = tests::RelayHouse::messageBody(message.from.phone, message.providerId, message.text);
        post.bytes = raw.size();
        post.delivery.items.push_back({u"m:"_s + message.providerId, raw, message});
        return post;
    };
    QElapsedTimer clock;
    clock.start();
    int stored = 0;
    while (clock.elapsed() < seconds * 1000) {
        std::vector<desk::Post> posts;
        for (int i = 0; i < kBatch; ++i)
            posts.push_back(postOf(stored++));
        drills::must(desk::applyPosts(database, posts), "the desk's own rate");
    }
    return stored * 1000.0 / static_cast<double>(clock.elapsed());
}

} // namespace bellhop::bench
