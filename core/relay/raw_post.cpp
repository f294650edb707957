// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/raw_post.h"

#include "core/base/json.h"
#include "core/channel/adapter.h"

#include <QCryptographicHash>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxRaw = 256 * 1024; // of one item

/// Authentic bytes that nobody can read: kept as a JSON string, so that somebody can look at them.
InboundDelivery unreadable(const QByteArray &body)
{
    const QByteArray list = Json::array().append(QString::fromUtf8(body.left(kMaxRaw / 2))).toBytes();
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(40);
    InboundDelivery delivery;
    delivery.items.push_back({u"p:"_s + QString::fromLatin1(digest), list.mid(1, list.size() - 2),
        PoisonedItem{u"the body cannot be read"_s}});
    return delivery;
}

/// One item cannot fill the database: what is larger than any real message is noted, not kept.
void limitItems(InboundDelivery &delivery)
{
    for (InboundItem &item : delivery.items) {
        if (item.raw.size() <= kMaxRaw)
            continue;
        const auto bytes = static_cast<qint64>(item.raw.size());
        item.raw = Json::object().set("dropped_bytes"_L1, bytes).toBytes();
        item.event = PoisonedItem{u"larger than any message"_s};
    }
}

} // namespace

desk::Post takeApart(const RawPost &raw)
{
    ChannelSettings channel;
    channel.id = raw.channel;
    channel.provider = raw.provider;
    channel.phoneNumberId = raw.phoneNumberId;
    auto delivery = channel::adapterFor(raw.provider).parse(channel, {raw.suffix, raw.query, raw.body, {}, {}});
    desk::Post post;
    post.uuid = raw.uuid;
    post.channel = raw.channel;
    post.provider = raw.provider;
    post.bytes = raw.body.size();
    post.delivery = delivery.ok() ? std::move(*delivery) : unreadable(raw.body);
    limitItems(post.delivery);
    return post;
}

QByteArray toBytes(const RawPost &raw)
{
    Json head = Json::object();
    head.set("uuid"_L1, raw.uuid).set("channel"_L1, raw.channel.value).set("provider"_L1, toWire(raw.provider));
    head.set("phone_number_id"_L1, raw.phoneNumberId);
    head.set("suffix"_L1, QString::fromLatin1(raw.suffix)).set("query"_L1, QString::fromLatin1(raw.query));
    return head.toBytes() + '\n' + raw.body;
}

Result<RawPost> rawPostFromBytes(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    BELLHOP_TRY(const Json head, Json::parse(bytes.left(qMax(end, qsizetype(0)))));
    const auto provider = providerFromWire(head.text("provider"_L1));
    const ChannelId channel{head.integer("channel"_L1).value_or(0)};
    const QString uuid = head.text("uuid"_L1);
    if (!provider || !channel.isSet() || uuid.isEmpty())
        return makeError(ErrorKind::BadData, u"This is no kept post."_s, u"raw post"_s);
    return RawPost{uuid, channel, *provider, head.text("phone_number_id"_L1), head.text("suffix"_L1).toLatin1(),
        head.text("query"_L1).toLatin1(), bytes.mid(end + 1)};
}

} // namespace bellhop::relay
