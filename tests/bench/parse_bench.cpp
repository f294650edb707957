// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to take a webhook apart, by what is in it: the bodies that the adapters' snapshots are made of.
#include "core/base/overloaded.h"
#include "core/channel/adapter.h"
#include "tests/bench/bench_table.h"

#include <QElapsedTimer>
#include <QFile>

#include <map>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLimitMicros = 500; // of a webhook that must be answered within 250 ms beside many others

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(BELLHOP_SOURCE_DIR "/tests/core/channel/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ChannelSettings numberOf(Provider provider)
{
    ChannelSettings settings;
    settings.provider = provider;
    settings.phoneNumberId = provider == Provider::Twilio ? u"whatsapp:+14155550100"_s
        : provider == Provider::Lipachat                  ? u"254711000100"_s
                                                          : u"100200300400500"_s;
    return settings;
}

QString kindOf(const InboundEvent &event)
{
    return std::visit(Overloaded{
                          [](const InboundMessage &e) { return QString(toWire(e.kind)); },
                          [](const StatusUpdate &) { return u"status"_s; },
                          [](const MessageEcho &) { return u"echo"_s; },
                          [](const MessageEdit &) { return u"edit"_s; },
                          [](const MessageRevoke &) { return u"revoke"_s; },
                          [](const TemplateNews &) { return u"template"_s; },
                          [](const NumberNews &) { return u"number"_s; },
                          [](const AccountNews &) { return u"account"_s; },
                          [](const MarketingPreference &) { return u"preference"_s; },
                          [](const CallNews &) { return u"call"_s; },
                          [](const IgnoredItem &) { return u"ignored"_s; },
                          [](const PoisonedItem &) { return u"poisoned"_s; },
                      },
        event);
}

/// The first body of each kind.
using Bodies = std::map<QString, QByteArray>;

/// Meta's posts hold many: each item is a body of its own.
Bodies metaBodies()
{
    Bodies bodies;
    for (const QString &name : {u"kinds.json"_s, u"everything.json"_s, u"statuses.json"_s, u"fields.json"_s}) {
        const QByteArray post = contentOf(name);
        const auto delivery = channel::adapterFor(Provider::Meta).parse(numberOf(Provider::Meta), QByteArrayView(post));
        if (!delivery.ok())
            continue;
        for (const InboundItem &item : delivery->items)
            bodies.emplace(kindOf(item.event), item.raw);
    }
    return bodies;
}

/// "/status?ref=1 BODY" or " BODY" (Twilio), "BODY" (Lipachat): a request a line.
Bodies lineBodies(Provider provider)
{
    Bodies bodies;
    const QByteArray lines = contentOf(QString(toWire(provider)) + u"/kinds.txt"_s);
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArray body = line.startsWith('{') ? line : line.mid(line.indexOf(' ') + 1);
        const auto delivery = channel::adapterFor(provider).parse(numberOf(provider), QByteArrayView(body));
        if (delivery.ok() && !delivery->items.empty())
            bodies.emplace(kindOf(delivery->items.front().event), body);
    }
    return bodies;
}

double microsOf(Provider provider, const QByteArray &body, const Options &options)
{
    const channel::Adapter &adapter = channel::adapterFor(provider);
    const ChannelSettings settings = numberOf(provider);
    const int rounds = options.quick ? 20 : 2000;
    QElapsedTimer clock;
    clock.start();
    std::size_t items = 0;
    for (int i = 0; i < rounds; ++i)
        items += adapter.parse(settings, QByteArrayView(body))->items.size();
    return items == 0 ? 0 : static_cast<double>(clock.nsecsElapsed()) / 1000 / rounds;
}

} // namespace

void measureParsing(Table &table, const Options &options)
{
    for (const Provider provider : {Provider::Meta, Provider::Twilio, Provider::Lipachat}) {
        const Bodies bodies = provider == Provider::Meta ? metaBodies() : lineBodies(provider);
        if (bodies.size() < 5)
            table.failed(u"parse %1"_s.arg(toWire(provider)), u"its bodies are not there"_s);
        for (const auto &[kind, body] : bodies) {
            const double micros = microsOf(provider, body, options);
            table.judge(u"parse %1: %2"_s.arg(toWire(provider), kind),
                u"%1 µs (%2 bytes)"_s.arg(micros, 0, 'f', 1).arg(body.size()), u"≤ %1 µs"_s.arg(kLimitMicros),
                micros > 0 && micros <= kLimitMicros);
        }
    }
}

} // namespace bellhop::bench
