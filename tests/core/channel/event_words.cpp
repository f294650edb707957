// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channel/event_words.h"

#include <QFile>
#include <QStringList>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

namespace {

/// " name=value" for each value that says something.
class Line final
{
public:
    explicit Line(const QString &start)
        : m_text(start)
    {
    }
    Line &add(const char *name, QString value)
    {
        if (!value.isEmpty())
            m_text += u" %1=%2"_s.arg(QLatin1String(name), value.replace(u'\n', u"\\n"_s));
        return *this;
    }
    Line &add(const char *name, bool value) { return add(name, value ? u"yes"_s : QString()); }
    Line &add(const char *name, Instant value)
    {
        return add(name, value.isSet() ? QString::number(value.ms) : QString());
    }
    Line &add(const char *name, const PersonRef &p)
    {
        if (!p.isEmpty() || !p.displayName.isEmpty())
            m_text += u" %1=[%2|%3|%4|%5]"_s.arg(QLatin1String(name), p.phone, p.userId, p.displayName, p.userName);
        return *this;
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

QString words(const InboundMessage &m)
{
    Line line(u"message %1 %2"_s.arg(toWire(m.kind), m.providerId));
    line.add("from", m.from).add("at", m.sentAt).add("text", m.text).add("payload", m.payload);
    line.add("reply_to", m.replyToProviderId).add("reaction_to", m.reactionTo).add("forwarded", m.forwarded);
    if (m.media) {
        line.add("media", m.media->providerMediaId).add("url", m.media->url).add("mime", m.media->mimeType);
        line.add("sha256", m.media->sha256).add("file", m.media->fileName).add("voice", m.media->voice);
        line.add("animated", m.media->animated);
    }
    if (m.wantsMarketing)
        line.add("marketing", *m.wantsMarketing ? u"wanted"_s : u"unwanted"_s);
    if (!m.content.isEmpty())
        line.add("content", QString::fromUtf8(contentToJson(m.content)));
    return line.text();
}

QString words(const StatusUpdate &s)
{
    Line line(
        u"status %1 %2"_s.arg(s.failed ? u"failed"_s : QString(s.stage ? toWire(*s.stage) : "?"_L1), s.providerId));
    line.add("token", s.clientToken).add("to", s.recipient).add("at", s.at).add("error", s.errorCode);
    line.add("words", s.errorText).add("price", s.priceCategory);
    if (s.failed)
        line.add("action", QString(toWire(s.action)));
    if (s.billable)
        line.add("billable", *s.billable ? u"yes"_s : u"no"_s);
    return line.text();
}

QString words(const IgnoredItem &i)
{
    return u"ignored: "_s + i.reason;
}
QString words(const PoisonedItem &p)
{
    return u"poisoned: "_s + p.reason;
}
QString words(const MessageEcho &e)
{
    return Line(u"echo"_s).add("to", e.to).text() + u' ' + words(e.message);
}

QString words(const MessageEdit &e)
{
    Line line(u"edit %1"_s.arg(e.providerId));
    return line.add("of", e.originalId)
        .add("guest", e.guest)
        .add("ours", e.ours)
        .add("text", e.text)
        .add("at", e.at)
        .text();
}

QString words(const MessageRevoke &r)
{
    Line line(u"revoke %1"_s.arg(r.providerId));
    return line.add("of", r.originalId).add("guest", r.guest).add("ours", r.ours).add("at", r.at).text();
}

QString words(const TemplateNews &t)
{
    constexpr std::array kKinds{"status", "quality", "category", "rewritten"};
    Line line(u"template %1 %2"_s.arg(QLatin1String(kKinds.at(static_cast<std::size_t>(t.kind))), t.providerId));
    line.add("name", t.name).add("language", t.language).add("status", t.status).add("reason", t.reason);
    line.add("quality", t.quality).add("category", t.category).add("next", t.nextCategory).add("at", t.at);
    return line.text();
}

QString words(const NumberNews &n)
{
    Line line(u"number %1"_s.arg(n.displayPhone));
    line.add("event", n.event).add("quality", n.quality).add("words", n.text);
    if (n.messagingLimit)
        line.add("limit", QString::number(*n.messagingLimit));
    if (n.sendsPerSecond)
        line.add("per_second", QString::number(*n.sendsPerSecond));
    return line.text();
}

QString words(const AccountNews &a)
{
    constexpr std::array kSeverities{"info", "warning", "critical"};
    Line line(u"account %1"_s.arg(QLatin1String(kSeverities.at(static_cast<std::size_t>(a.severity)))));
    line.add("event", a.event).add("words", a.text).add("blocks", a.blocksSending).add("unblocks", a.unblocks);
    return line.add("until", a.until).text();
}

QString words(const MarketingPreference &p)
{
    Line line(u"marketing %1"_s.arg(p.wanted ? u"wanted"_s : u"unwanted"_s));
    return line.add("guest", p.guest).add("detail", p.detail).add("at", p.at).text();
}

QString words(const CallNews &c)
{
    Line line(u"call %1"_s.arg(c.callId));
    line.add("guest", c.guest).add("by_guest", c.byGuest).add("ended", c.ended).add("at", c.at);
    return line.add("seconds", c.seconds > 0 ? QString::number(c.seconds) : QString()).text();
}

} // namespace

QString words(const InboundItem &item)
{
    const bool digest = item.key.startsWith(u"i:"_s) || item.key.startsWith(u"p:"_s) || item.key.startsWith(u"n:"_s);
    return (digest ? item.key.left(2) : item.key) + u"  "_s
        + std::visit([](const auto &event) { return words(event); }, item.event);
}

QByteArray fileContent(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString differenceFromSnapshot(const QString &file, const QStringList &lines)
{
    const QByteArray now = lines.join(u'\n').toUtf8() + '\n';
    if (qEnvironmentVariableIsSet("BELLHOP_UPDATE_SNAPSHOTS")) {
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(now);
    }
    const QStringList expected = QString::fromUtf8(fileContent(file)).split(u'\n');
    const QStringList actual = QString::fromUtf8(now).split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i) {
        if (expected.value(i) != actual.value(i))
            return u"line %1\n  is:        %2\n  should be: %3"_s.arg(i + 1).arg(actual.value(i), expected.value(i));
    }
    return {};
}

} // namespace bellhop::tests
