// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alert.h"

#include <QCoreApplication>

#include <cstdlib>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

/// "45 s", "12 min", "3 h 5 min"
QString span(qint64 seconds)
{
    if (seconds < 120)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 7200)
        return Words::tr("%1 min").arg(seconds / 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

/// "team Front desk at Hotel Sol", or the property alone.
QString whose(const AlertNames &names)
{
    return names.team.isEmpty() ? names.property : Words::tr("team %1 at %2").arg(names.team, names.property);
}

QString silence(const AlertFacts &facts, const AlertNames &names)
{
    return Words::tr("Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.")
        .arg(names.channel, span(facts.seen.second * 60), QString::number(facts.seen.value));
}

QString spool(const AlertFacts &facts)
{
    if (facts.seen.second > 0)
        return Words::tr("The database refuses webhooks that relay %1 keeps on its disk: %2.")
            .arg(facts.place.relay, QString::number(facts.seen.second));
    return Words::tr("Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.")
        .arg(facts.place.relay, span(facts.seen.value), QString::number(facts.seen.count));
}

QString skew(const AlertFacts &facts)
{
    const QString by = span(std::llabs(facts.seen.value));
    return facts.seen.value > 0
        ? Words::tr("The clock of relay %1 is %2 behind the database's.").arg(facts.place.relay, by)
        : Words::tr("The clock of relay %1 is %2 ahead of the database's.").arg(facts.place.relay, by);
}

QString token(const AlertFacts &facts, const AlertNames &names)
{
    return facts.detail.isEmpty() ? Words::tr("The provider refuses %1: nothing can be sent.").arg(names.channel)
                                  : Words::tr("The provider refuses %1: %2").arg(names.channel, facts.detail);
}

} // namespace

QString alertTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::ResponseTime:
        return Words::tr("Guests wait long for an answer");
    case AlertKind::Unassigned:
        return Words::tr("Nobody has taken a conversation");
    case AlertKind::ServiceLevel:
        return Words::tr("First answers come late");
    case AlertKind::FailedSends:
        return Words::tr("Messages fail");
    case AlertKind::UnknownSends:
        return Words::tr("Nobody knows whether messages left");
    case AlertKind::WebhookSilence:
        return Words::tr("Nothing comes in");
    case AlertKind::ChannelToken:
        return Words::tr("A channel is refused");
    case AlertKind::ChannelQuality:
        return Words::tr("Guests rate a number low");
    case AlertKind::TemplatePaused:
        return Words::tr("A template cannot be sent");
    case AlertKind::OutboxAge:
        return Words::tr("Messages do not leave");
    case AlertKind::DatabaseAway:
        return Words::tr("The database is away");
    case AlertKind::DatabaseSlow:
        return Words::tr("The database is slow");
    case AlertKind::Spool:
        return Words::tr("Webhooks wait on a disk");
    case AlertKind::ClockSkew:
        return Words::tr("Clocks disagree");
    case AlertKind::Disk:
        return Words::tr("A disk is nearly full");
    }
    return {};
}

QString alertCause(const AlertFacts &facts, const AlertNames &names)
{
    const AlertMeasure &seen = facts.seen;
    const auto number = [](qint64 value) { return QString::number(value); };
    switch (facts.kind) {
    case AlertKind::ResponseTime:
        return Words::tr("A guest waits %1 for an answer of %2; longer than %3 min: %4.")
            .arg(span(seen.value), whose(names), number(facts.limit.limit), number(seen.count));
    case AlertKind::Unassigned:
        return Words::tr("A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.")
            .arg(span(seen.value), whose(names), number(facts.limit.limit), number(seen.count));
    case AlertKind::ServiceLevel:
        return Words::tr("In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.")
            .arg(number(seen.value), whose(names), span(facts.limit.within), number(facts.limit.limit));
    case AlertKind::FailedSends:
        return Words::tr("Messages on %1 that failed in the last %2 min: %3.")
            .arg(names.channel, number(facts.limit.within), number(seen.value));
    case AlertKind::UnknownSends:
        return Words::tr("Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.")
            .arg(names.channel, number(facts.limit.within), number(seen.value));
    case AlertKind::WebhookSilence:
        return silence(facts, names);
    case AlertKind::ChannelToken:
        return token(facts, names);
    case AlertKind::ChannelQuality:
        return seen.value > 1
            ? Words::tr("Guests rate the number of %1 low (red), so WhatsApp may limit it.").arg(names.channel)
            : Words::tr("Guests rate the number of %1 middling (yellow).").arg(names.channel);
    case AlertKind::TemplatePaused:
        return seen.value > 1
            ? Words::tr("WhatsApp has disabled the template %1 of %2.").arg(facts.detail, names.channel)
            : Words::tr("WhatsApp has paused the template %1 of %2.").arg(facts.detail, names.channel);
    case AlertKind::OutboxAge:
        return Words::tr("Messages on %1 do not leave: the oldest has waited for %2. Number: %3.")
            .arg(names.channel, span(seen.value), number(seen.count));
    case AlertKind::DatabaseAway:
        return Words::tr("The database has not answered relay %1 for %2.").arg(facts.place.relay, span(seen.value));
    case AlertKind::DatabaseSlow:
        return Words::tr("The database takes %1 ms to answer relay %2, and has for %3.")
            .arg(number(seen.value), facts.place.relay, span(seen.second));
    case AlertKind::Spool:
        return spool(facts);
    case AlertKind::ClockSkew:
        return skew(facts);
    case AlertKind::Disk:
        return Words::tr("On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.")
            .arg(facts.place.relay, facts.detail, number(seen.second), number(seen.value));
    }
    return {};
}

QString alertNextStep(const AlertFacts &facts, const AlertNames &names)
{
    switch (facts.kind) {
    case AlertKind::ResponseTime:
        return Words::tr("Open the one that waits longest and answer, or take it over.");
    case AlertKind::Unassigned:
        return Words::tr("Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.");
    case AlertKind::ServiceLevel:
        return Words::tr("Put another colleague on this queue until the waiting ones are answered.");
    case AlertKind::FailedSends:
        return Words::tr("Open a failed message in its chat: it says why, and whether sending again helps.");
    case AlertKind::UnknownSends:
        return Words::tr("Ask in the chat before you send the message again; it may have arrived.");
    case AlertKind::WebhookSilence:
        return Words::tr(
            "Send a message to the number from a phone; if it does not show, check the webhook's address at the "
            "provider.");
    case AlertKind::ChannelToken:
        return Words::tr("Make a new token at the provider and give it to the site: bellhopctl channel secret %1.")
            .arg(names.channel);
    case AlertKind::ChannelQuality:
        return Words::tr("Send fewer templates to guests who did not ask for them until the rating is back.");
    case AlertKind::TemplatePaused:
        return Words::tr("Send another template meanwhile, and change the wording of this one.");
    case AlertKind::OutboxAge:
        return Words::tr("Look at the provider's status page; what waits is sent by itself as soon as it answers.");
    case AlertKind::DatabaseAway:
        return Words::tr("Start the database server; until then webhooks are kept and consoles only read.");
    case AlertKind::DatabaseSlow:
        return Words::tr("Look at the database server's load and its slow queries: bellhopctl doctor.");
    case AlertKind::Spool:
        return facts.seen.second > 0 ? Words::tr("Look for the reason in the relay's log, then start the relay again.")
                                     : Words::tr("See that the database answers; the relay hands them over by itself.");
    case AlertKind::ClockSkew:
        return Words::tr("Let both machines take their time from the same server (NTP).");
    case AlertKind::Disk:
        return Words::tr("Make room on that disk, or give it more.");
    }
    return {};
}

} // namespace bellhop
