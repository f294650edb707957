// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_filters.h"

#include "core/model/conversation.h"
#include "ui/kit/choices.h"
#include "ui/kit/format.h"
#include "ui/kit/spoken.h"
#include "ui/reports/report_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Period { Today, Yesterday, Week, Month, ThisMonth, LastMonth };

report::Days daysOf(Period period, QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    switch (period) {
    case Period::Today:
        return {today, today};
    case Period::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Period::Week:
        return {today.addDays(-6), today};
    case Period::Month:
        return {today.addDays(-29), today};
    case Period::ThisMonth:
        return {first, today};
    case Period::LastMonth:
        return {first.addMonths(-1), first.addDays(-1)};
    }
    return {today, today};
}

/// `row`: of the titles; their boxes are below.
QComboBox *addBox(QGridLayout &grid, int row, const QString &name, const QString &label, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    auto *title = new QLabel(label, parent);
    title->setBuddy(box);
    int column = 0;
    while (grid.itemAtPosition(row, column) != nullptr)
        ++column;
    grid.addWidget(title, row, column);
    grid.addWidget(box, row + 1, column);
    grid.setColumnStretch(column, 1);
    return box;
}

void refill(QComboBox &box, const QString &all, const QStringList &names)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const QString &name : names)
        box.addItem(name, name);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

ReportFilters::ReportFilters(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    m_saved = addBox(*grid, 0, u"reportSaved"_s, tr("Saved report"), this);
    m_savedTitle = static_cast<QLabel *>(grid->itemAtPosition(0, 0)->widget());
    m_saved->hide();
    m_savedTitle->hide();
    connect(m_saved, &QComboBox::activated, this, &ReportFilters::chooseSaved);
    m_period = addBox(*grid, 0, u"reportPeriod"_s, tr("Period"), this);
    m_by = addBox(*grid, 0, u"reportBy"_s, tr("Split by"), this);
    m_metric = addBox(*grid, 0, u"reportMetric"_s, tr("Measure"), this);
    m_team = addBox(*grid, 0, u"reportTeam"_s, tr("Team"), this);
    m_agent = addBox(*grid, 0, u"reportAgent"_s, tr("Agent"), this);
    m_channel = addBox(*grid, 2, u"reportChannel"_s, tr("Channel"), this);
    m_property = addBox(*grid, 2, u"reportProperty"_s, tr("Property"), this);
    m_service = addBox(*grid, 2, u"reportService"_s, tr("Service type"), this);
    m_customer = addBox(*grid, 2, u"reportCustomer"_s, tr("Customer type"), this);
    m_tag = addBox(*grid, 2, u"reportTag"_s, tr("Tag"), this);
    const std::pair<Period, QString> periods[] = {{Period::Today, tr("Today")}, {Period::Yesterday, tr("Yesterday")},
        {Period::Week, tr("Last 7 days")}, {Period::Month, tr("Last 30 days")}, {Period::ThisMonth, tr("This month")},
        {Period::LastMonth, tr("Last month")}};
    for (const auto &[period, title] : periods)
        m_period->addItem(title, static_cast<int>(period));
    m_period->setCurrentIndex(2);
    using report::By;
    for (const By by :
        {By::Nothing, By::Agent, By::Team, By::Channel, By::Property, By::Hour, By::Day, By::Weekday, By::HourOfWeek})
        m_by->addItem(by == By::Nothing ? tr("Nothing") : byWord(by), static_cast<int>(by));
    m_metric->addItem(tr("All measures"), QString());
    for (const report::Metric &metric : report::catalogue()) {
        m_metric->addItem(spoken(metric.title), QString(metric.id));
        m_metric->setItemData(m_metric->count() - 1, spoken(metric.formula), Qt::ToolTipRole);
    }
    m_service->addItem(tr("All service types"), QString());
    for (const ServiceType type : kServiceTypes)
        m_service->addItem(serviceWord(type), QString(toWire(type)));
    m_customer->addItem(tr("All customer types"), QString());
    for (const CustomerType type : kCustomerTypes)
        m_customer->addItem(customerWord(type), QString(toWire(type)));
    offer({});
    for (const QComboBox *box :
        {m_period, m_by, m_metric, m_team, m_agent, m_channel, m_property, m_service, m_customer, m_tag})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportFilters::changed);
    // What is chosen by hand afterwards is no longer what was saved.
    for (const QComboBox *box :
        {m_by, m_metric, m_team, m_agent, m_channel, m_property, m_service, m_customer, m_tag}) {
        connect(box, &QComboBox::currentIndexChanged, m_saved, [this] {
            const QSignalBlocker quiet(m_saved);
            m_saved->setCurrentIndex(0);
        });
    }
}

void ReportFilters::offer(const report::Choices &choices)
{
    refill(*m_team, tr("All teams"), choices.teams);
    refill(*m_agent, tr("All agents"), choices.agents);
    refill(*m_channel, tr("All channels"), choices.channels);
    refill(*m_property, tr("All properties"), choices.properties);
    refill(*m_tag, tr("All tags"), choices.tags);
    m_questions = choices.saved;
    QStringList names;
    for (const report::NamedQuestion &named : m_questions)
        names << named.name;
    refill(*m_saved, tr("None"), names);
    m_saved->setVisible(!names.isEmpty());
    m_savedTitle->setVisible(!names.isEmpty());
}

// One change for all of them: the figures are counted once.
void ReportFilters::chooseSaved()
{
    const auto named = std::find_if(m_questions.begin(), m_questions.end(),
        [&](const report::NamedQuestion &one) { return one.name == m_saved->currentData().toString(); });
    if (named == m_questions.end())
        return;
    const auto choose = [](QComboBox &box, const QVariant &value) {
        const QSignalBlocker quiet(box);
        box.setCurrentIndex(std::max(0, box.findData(value)));
    };
    choose(*m_by, static_cast<int>(named->question.by));
    choose(*m_metric, named->metric);
    choose(*m_team, named->question.team);
    choose(*m_agent, named->question.agent);
    choose(*m_channel, named->question.channel);
    choose(*m_property, named->question.property);
    choose(*m_service, named->question.serviceType);
    choose(*m_customer, named->question.customerType);
    choose(*m_tag, named->question.tag);
    Q_EMIT changed();
}

report::Question ReportFilters::question(QDate today) const
{
    report::Question question;
    question.days = daysOf(static_cast<Period>(m_period->currentData().toInt()), today);
    question.by = static_cast<report::By>(m_by->currentData().toInt());
    question.team = m_team->currentData().toString();
    question.agent = m_agent->currentData().toString();
    question.channel = m_channel->currentData().toString();
    question.property = m_property->currentData().toString();
    question.serviceType = m_service->currentData().toString();
    question.customerType = m_customer->currentData().toString();
    question.tag = m_tag->currentData().toString();
    return question;
}

QString ReportFilters::metric() const
{
    return m_metric->currentData().toString();
}

} // namespace bellhop::ui
