// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chart_views.h"

#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/reports/day_strips.h"
#include "ui/reports/report_words.h"
#include "ui/reports/share_bars.h"
#include "ui/reports/trend_chart.h"
#include "ui/reports/week_map.h"

#include <QScrollArea>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kMargin = 40; ///< Around what is scrolled into sight.
}

ChartViews::ChartViews(ReportSource &source, QWidget *table, QWidget *parent)
    : QTabWidget(parent)
    , m_source(source)
{
    setObjectName(u"reportViews"_s);
    setAccessibleName(tr("Ways to look at the figures"));
    setDocumentMode(true);
    addTab(table, tr("Figures"));
    m_trend = add<TrendChart>("reportTrend", tr("Trend"), tr("Day by day, beside the period before"));
    m_week = add<WeekMap>("reportWeek", tr("Week"), tr("By weekday and hour"));
    m_kinds = add<ShareBars>("reportKinds", tr("Dispositions"), tr("By kind, the most frequent first"));
    m_day = add<DayStrips>("reportDay", tr("Day"), tr("The last day of the period, agent by agent"));
    m_assistant = add<ShareBars>("reportAssistant", tr("Assistant"), tr("What the assistant did, and what it cost"));
    m_channels = add<ShareBars>("reportChannels", tr("Channels"), tr("How each channel did"));
    connect(this, &QTabWidget::currentChanged, this, &ChartViews::ask);
}

template <typename Chart> Chart *ChartViews::add(const char *name, const QString &title, const QString &accessible)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *chart = new Chart(scroll);
    chart->setObjectName(QString::fromLatin1(name));
    chart->setAccessibleName(accessible);
    scroll->setWidget(chart);
    addTab(scroll, title);
    connect(chart, &ReportChart::chosen, this, &ChartViews::chosen);
    connect(chart, &ReportChart::moved, scroll, [scroll](const QRectF &place) {
        scroll->ensureVisible(qRound(place.left()), qRound(place.center().y()), kMargin, kMargin);
    });
    return chart;
}

void ChartViews::setQuestion(const report::Question &question, const QString &metric)
{
    ++m_asked; // what is under way is for another period
    m_question = question;
    m_metric = metric;
    const report::Metric *known = report::findMetric(metric);
    const bool hasKinds = known != nullptr && known->isLabelled;
    setTabText(indexOf(m_kinds->parentWidget()->parentWidget()), hasKinds ? spoken(known->title) : tr("Dispositions"));
}

ReportChart *ChartViews::front() const
{
    return currentIndex() == 0 ? nullptr : currentWidget()->findChild<ReportChart *>();
}

ChartViews::Drawing ChartViews::drawing()
{
    if (front() == nullptr || !m_question.days.first.isValid())
        return {};
    const QString metric = m_metric.isEmpty() ? u"conversations_new"_s : m_metric;
    if (front() == m_trend) {
        const report::Request now = requestBy(report::By::Day, {metric});
        report::Request before = now;
        before.question.days = daysBefore(now.question.days);
        return drawingOf(
            *m_trend, {now, before}, [this](const Reports &made) { m_trend->show(made.at(0), made.at(1)); });
    }
    if (front() == m_week)
        return drawingOf(*m_week, {requestBy(report::By::HourOfWeek, {metric})},
            [this](const Reports &made) { m_week->show(made.at(0)); });
    if (front() == m_day) {
        report::Request day = requestBy(report::By::Agent, {u"agent_state"_s, u"handle"_s});
        day.question.days.first = day.question.days.last;
        day.question.keepsLines = true;
        return drawingOf(*m_day, {day}, [this](const Reports &made) { m_day->show(made.at(0)); });
    }
    if (front() == m_assistant)
        return drawingOf(*m_assistant,
            {requestBy(report::By::Nothing,
                {u"ai_containment"_s, u"conversion"_s, u"ai_answers"_s, u"hand_offs"_s, u"ai_reasons"_s, u"intents"_s,
                    u"sentiments"_s, u"urgencies"_s, u"llm_cost"_s, u"people_cost"_s})},
            [this](const Reports &made) { m_assistant->show(made); });
    if (front() == m_channels)
        return drawingOf(*m_channels,
            {requestBy(report::By::Channel,
                 {u"messages_received"_s, u"messages_sent"_s, u"messages_ai"_s, u"delivered"_s, u"read"_s,
                     u"delivery_failures"_s, u"failures"_s, u"unknown_sends"_s, u"templates"_s, u"template_failures"_s,
                     u"channel_uptime"_s}),
                requestBy(report::By::Nothing, {u"uptime"_s})}, // that is of no channel
            [this](const Reports &made) { m_channels->show(made); });
    const report::Metric *known = report::findMetric(metric);
    const bool hasKinds = known != nullptr && known->isLabelled;
    return drawingOf(*m_kinds, {requestBy(report::By::Nothing, {hasKinds ? metric : u"dispositions"_s})},
        [this](const Reports &made) { m_kinds->show(made); });
}

report::Request ChartViews::requestBy(report::By by, const QStringList &metrics) const
{
    report::Request request{m_question, report::metricsOf(metrics)};
    request.question.by = by;
    return request;
}

ChartViews::Drawing ChartViews::drawingOf(
    ReportChart &chart, std::vector<report::Request> requests, std::function<void(const Reports &)> draw)
{
    return {std::move(requests), [this, &chart, draw = std::move(draw)](const Reports &made) {
                draw(made);
                if (front() == &chart)
                    Q_EMIT drawn(made.front().answers.front().metric);
            }};
}

void ChartViews::ask()
{
    ++m_asked; // what is under way is for another page
    const Drawing wanted = drawing();
    if (wanted.requests.empty())
        return;
    whenDone(
        m_source.ask(wanted.requests), this, [this, asked = m_asked, draw = wanted.draw](const Result<Reports> &made) {
            if (asked != m_asked)
                return;
            if (!made.ok())
                return Q_EMIT failed(made.error());
            draw(*made);
        });
}

} // namespace bellhop::ui
