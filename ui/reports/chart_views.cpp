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

void ChartViews::show(const report::Question &question, const QString &metric)
{
    m_question = question;
    m_metric = metric;
    const report::Metric *known = report::findMetric(metric);
    const bool hasKinds = known != nullptr && known->isLabelled;
    setTabText(indexOf(m_kinds->parentWidget()->parentWidget()), hasKinds ? spoken(known->title) : tr("Dispositions"));
    ask();
}

ReportChart *ChartViews::front() const
{
    return currentIndex() == 0 ? nullptr : currentWidget()->findChild<ReportChart *>();
}

void ChartViews::ask()
{
    ++m_asked; // what is under way is for another page, or another period
    if (!m_question.days.first.isValid())
        return;
    const QString metric = m_metric.isEmpty() ? u"conversations_new"_s : m_metric;
    const report::Metric *known = report::findMetric(metric);
    report::Question question = m_question;
    if (front() == m_trend) {
        question.by = report::By::Day;
        report::Question before = question;
        before.days = daysBefore(question.days);
        askAll(
            {{question, metric}, {before, metric}}, [this](const Answers &made) { m_trend->show(made[0], made[1]); });
    } else if (front() == m_week) {
        question.by = report::By::HourOfWeek;
        askAll({{question, metric}}, [this](const Answers &made) { m_week->show(made[0]); });
    } else if (front() == m_kinds) {
        question.by = report::By::Nothing;
        const bool hasKinds = known != nullptr && known->isLabelled;
        askAll(
            {{question, hasKinds ? metric : u"dispositions"_s}}, [this](const Answers &made) { m_kinds->show(made); });
    } else if (front() == m_day) {
        question.by = report::By::Agent;
        question.days.first = question.days.last;
        question.keepsLines = true;
        askAll({{question, u"agent_state"_s}, {question, u"handle"_s}},
            [this](const Answers &made) { m_day->show(made[0], made[1]); });
    } else if (front() == m_assistant) {
        askForBars(*m_assistant, report::By::Nothing,
            {"ai_containment"_L1, "conversion"_L1, "ai_answers"_L1, "hand_offs"_L1, "ai_reasons"_L1, "intents"_L1,
                "sentiments"_L1, "urgencies"_L1, "llm_cost"_L1});
    } else if (front() == m_channels) {
        askForBars(*m_channels, report::By::Channel,
            {"messages_received"_L1, "messages_sent"_L1, "messages_ai"_L1, "delivered"_L1, "read"_L1,
                "delivery_failures"_L1, "failures"_L1, "unknown_sends"_L1, "templates"_L1, "template_failures"_L1,
                "channel_uptime"_L1, "uptime"_L1});
    }
}

void ChartViews::askForBars(ShareBars &bars, report::By by, std::initializer_list<QLatin1String> metrics)
{
    std::vector<std::pair<report::Question, QString>> questions;
    for (const QLatin1String metric : metrics) {
        questions.emplace_back(m_question, metric);
        questions.back().first.by = metric == "uptime"_L1 ? report::By::Nothing : by; // that is of no channel
    }
    askAll(std::move(questions), [&bars](const Answers &made) { bars.show(made); });
}

void ChartViews::askAll(
    std::vector<std::pair<report::Question, QString>> questions, std::function<void(const Answers &)> then)
{
    const auto answers = std::make_shared<Answers>();
    for (const auto &[question, metric] : questions) {
        whenDone(m_source.ask(question, metric), this,
            [this, asked = m_asked, answers, then, count = questions.size()](const Result<report::Report> &answer) {
                if (asked != m_asked)
                    return;
                if (!answer.ok())
                    return Q_EMIT failed(answer.error());
                answers->push_back(*answer); // the source answers in turn
                if (answers->size() < count)
                    return;
                then(*answers);
                Q_EMIT drawn(answers->front().answers.front().metric);
            });
    }
}

} // namespace bellhop::ui
