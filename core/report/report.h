// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/report/report_days.h"
#include "core/report/tally.h"

#include <QStringList>

#include <functional>
#include <map>

namespace bellhop::report {

enum class By { Nothing, Agent, Team, Channel, Property, Hour, Day, Weekday, HourOfWeek };
QLatin1String toWire(By by);
std::optional<By> byFromWire(QStringView text);

/// What a report is asked.
struct Question {
    Days days;
    QString zone; ///< IANA; empty: each property's own, agents' time in the main property's.
    By by = By::Nothing;
    QString agent; ///< Login; empty: all. The rows of nobody go too when it is set.
    QString team; ///< Name; empty: all. Likewise; who is in it now.
    QString channel; ///< Name; empty: all. Agents' time is of no channel and no property.
    QString property;
    QString serviceType; ///< As stored: "booking"; empty: all. Of the conversation, as it is now.
    QString customerType;
    QString tag; ///< One of the conversation's, now. Agents' time is of no conversation.
    bool keepsLines = false; ///< Whether the rows behind the numbers are wanted as well.
    bool isFromLedger = false; ///< Nothing that is kept by hour and day: every row is read. The figures are the same.

    /// Only conversations of a type or with a tag; what is kept by hour and day does not know them.
    [[nodiscard]] bool isOfKind() const { return !serviceType.isEmpty() || !customerType.isEmpty() || !tag.isEmpty(); }
};
/// What it is filtered by, under the names that files and options have for it; empty values: all.
[[nodiscard]] std::vector<std::pair<QLatin1String, QString>> filtersOf(const Question &question);

/// What is known of one metric.
struct Answer {
    const Metric *metric = nullptr;
    std::vector<Cell> cells; ///< Empty: no data.
    std::vector<Line> lines; ///< The rows behind the cells, when asked for.
    qint64 rows = 0;
    bool isConfigured = true; ///< Else the site has not set what it counts with (Metric::needsCost).
};

/// A question that the site keeps under a name; its days come when it is asked.
struct NamedQuestion {
    QString name;
    Question question;
    QString metric; ///< Empty: all.
};

/// The names a question can be filtered by: what the account that reads may see.
struct Choices {
    std::vector<NamedQuestion> saved; ///< By name.
    QStringList agents; ///< Logins.
    QStringList teams;
    QStringList channels;
    QStringList properties;
    QStringList tags;
};

/// A question and what it is about.
struct Request {
    Question question;
    std::vector<const Metric *> metrics; ///< Each once.
};

struct Report {
    Question question;
    Choices choices;
    Instant madeAt; ///< The database's time; open intervals end here.
    QString agentZone; ///< IANA; on whose clocks agents' time, which is of no property, is cut.
    QStringList zones; ///< "Sol Playa: Europe/Madrid", one for each property, or the one zone asked for.
    std::map<PropertyId, QString> propertyZones; ///< IANA; empty when one zone was asked for.
    std::vector<Answer> answers;
    [[nodiscard]] qint64 rows() const;
    /// On whose clocks a row was put into its day and hour; IANA.
    [[nodiscard]] QString zoneOf(const Fact &fact) const;
};

/// Asked before each metric: an error ends the reports with it.
using MayGoOn = std::function<Status()>;

/// All of them from one consistent look at the ledger, over the rows that the database's account may see
/// (`FactReader`): their figures agree with each other, and what they have in common is read once. Days begin and end,
/// and hours are cut, on the clocks of each row's property. One report for each request, in their order. BadData for
/// days or a zone that are none, NotFound for a filter's name that the site does not have.
[[nodiscard]] Result<std::vector<Report>> makeReports(
    db::Database &database, const std::vector<Request> &requests, const MayGoOn &mayGoOn = {});
/// The same of one.
[[nodiscard]] Result<Report> makeReport(db::Database &database, const Question &question,
    const std::vector<const Metric *> &metrics, const MayGoOn &mayGoOn = {});

} // namespace bellhop::report
