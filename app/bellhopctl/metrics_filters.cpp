// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/metrics_filters.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

QList<QCommandLineOption> filterOptions()
{
    return {{u"by"_s, u"agent, team, channel, property, hour, day, weekday or hour_of_week."_s, u"GROUP"_s},
        {u"agent"_s, u"Only this agent's."_s, u"NAME"_s},
        {u"team"_s, u"Only those of this team's agents."_s, u"NAME"_s},
        {u"channel"_s, u"Only this channel's."_s, u"NAME"_s}, {u"property"_s, u"Only this property's."_s, u"NAME"_s},
        {u"service-type"_s, u"Only of conversations that are booking, complaint, inquiry, support or feedback."_s,
            u"TYPE"_s},
        {u"customer-type"_s, u"Only of conversations with a guest, prospect, returning, vip or group."_s, u"TYPE"_s},
        {u"tag"_s, u"Only of conversations with this tag."_s, u"TAG"_s},
        {u"zone"_s, u"Whose days they are, like Europe/Madrid; each property's own when left out."_s, u"IANA"_s},
        {u"metric"_s, u"Only this one."_s, u"METRIC"_s}};
}

Result<report::Question> filteredQuestion(const Invocation &invocation)
{
    report::Question question;
    question.zone = invocation.value("zone"_L1);
    question.agent = invocation.value("agent"_L1);
    question.team = invocation.value("team"_L1);
    question.channel = invocation.value("channel"_L1);
    question.property = invocation.value("property"_L1);
    question.serviceType = invocation.value("service-type"_L1);
    question.customerType = invocation.value("customer-type"_L1);
    question.tag = invocation.value("tag"_L1).trimmed().toLower();
    if (!invocation.has("by"_L1))
        return question;
    const auto by = report::byFromWire(invocation.value("by"_L1));
    if (!by)
        return makeError(ErrorKind::BadData,
            u"--by takes agent, team, channel, property, hour, day, weekday or hour_of_week, not %1."_s.arg(
                invocation.value("by"_L1)));
    question.by = *by;
    return question;
}

} // namespace bellhop::app
