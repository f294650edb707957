// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/bench/bench_table.h"
#include "tests/support/relay_house.h"
#include "tests/support/temp_database.h"

#include <QElapsedTimer>
#include <QThread>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using tests::FakeMeta;
using tests::RelayHouse;
using tests::TempDatabase;

namespace {

double since(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void measureOn(Table &table, const Options &options, const QString &where, db::Dialect dialect)
{
    TempDatabase temp(dialect);
    FakeMeta meta;
    RelayHouse::Options houseOptions;
    houseOptions.apiBase = meta.apiBase();
    RelayHouse house(temp.database(), houseOptions);
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    const int rounds = options.quick ? 10 : 200;
    Samples events;
    Samples claims;
    Samples sends;
    for (int i = 0; i < rounds; ++i) {
        const QString id = u"wamid.hub.%1"_s.arg(i);
        const QString phone = u"3461%1"_s.arg(i, 7, 10, QChar(u'0'));
        QElapsedTimer clock;
        clock.start();
        house.post(RelayHouse::messageBody(phone, id, u"A room for two?"_s));
        const Json frame
            = line->waitFor("whatsapp:message"_L1, [&](const Json &json) { return json.text("message_id"_L1) == id; });
        if (frame.isNull())
            return table.failed(u"webhook to event, "_s + where, u"no event frame came"_s);
        events.add(since(clock));
        const ConversationId conversation{frame.integer("conversation"_L1).value_or(0)};
        clock.restart();
        const Json claimed = line->ask({newUuid(), conversation, 0, ClaimOrder()});
        if (!claimed.boolean("ok"_L1).value_or(false))
            return table.failed(u"claim to confirmed, "_s + where, u"the claim was refused"_s);
        claims.add(since(clock));
        clock.restart();
        const int before = meta.count();
        line->order(conversation, claimed.integer("epoch"_L1).value_or(0), SendTextOrder{u"Yes."_s, {}});
        while (meta.count() == before && since(clock) < 30'000)
            QThread::usleep(200);
        sends.add(since(clock));
    }
    table.row(u"webhook to event at a console, "_s + where, events.text());
    table.row(u"claim to confirmed, "_s + where, claims.text());
    table.row(u"order to the provider's door, "_s + where, sends.text());
}

} // namespace

void measureHub(Table &table, const Options &options)
{
    measureOn(table, options, u"SQLite"_s, db::Dialect::Sqlite);
    measureOn(table, options, u"MariaDB"_s, db::Dialect::MySql);
}

} // namespace bellhop::bench
