// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_cards.h"

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"
#include "ui/reports/report_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRadius = 8;
constexpr qreal kBigPoints = 18;

std::optional<double> bigNumber(const report::Answer &answer)
{
    if (answer.cells.size() != 1)
        return {};
    return shownValue(*answer.metric, answer.cells.front());
}

const report::Answer *answerOf(const report::Report &report, QLatin1String metric)
{
    for (const report::Answer &answer : report.answers) {
        if (answer.metric->id == metric)
            return &answer;
    }
    return nullptr;
}

} // namespace

class ReportCard final : public QWidget
{
public:
    ReportCard(const report::Metric &metric, QWidget *parent)
        : QWidget(parent)
        , m_metric(metric)
        , m_number(new QLabel(this))
        , m_before(new InkLabel(InkLabel::Ink::Faint, this))
    {
        setObjectName(u"card_"_s + metric.id);
        auto *title = new InkLabel(InkLabel::Ink::Secondary, this);
        title->setText(shownTitle(metric));
        m_number->setObjectName(u"number"_s);
        QFont font = m_number->font();
        font.setPointSizeF(kBigPoints);
        font.setWeight(QFont::DemiBold);
        m_number->setFont(font);
        m_number->setText(u"–"_s);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 12, 16, 12);
        column->setSpacing(2);
        column->addWidget(title);
        column->addWidget(m_number);
        column->addWidget(m_before);
        setToolTip(u"<p>%1</p><p>%2</p>"_s.arg(
            spoken(metric.formula).toHtmlEscaped(), spoken(metric.exclusions).toHtmlEscaped()));
    }

    [[nodiscard]] const report::Metric &metric() const { return m_metric; }

    void tell(std::optional<double> now, std::optional<double> before)
    {
        m_number->setText(now ? numberWord(m_metric, *now) : ReportCards::tr("No data"));
        m_before->setText(before ? ReportCards::tr("%1 in the period before").arg(numberWord(m_metric, *before))
                                 : ReportCards::tr("No data in the period before"));
        setAccessibleName(
            ReportCards::tr("%1: %2, %3").arg(spoken(m_metric.title), m_number->text(), m_before->text()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }

private:
    const report::Metric &m_metric;
    QLabel *m_number;
    InkLabel *m_before;
};

ReportCards::ReportCards(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const QStringView id : {u"conversations_new", u"handled", u"first_response", u"reopen_rate"}) {
        const report::Metric *metric = report::findMetric(id);
        if (metric == nullptr)
            continue;
        m_cards.push_back(new ReportCard(*metric, this));
        row->addWidget(m_cards.back(), 1);
    }
}

std::vector<const report::Metric *> ReportCards::metrics() const
{
    std::vector<const report::Metric *> metrics;
    for (const ReportCard *card : m_cards)
        metrics.push_back(&card->metric());
    return metrics;
}

void ReportCards::show(const report::Report &now, const report::Report &before)
{
    for (ReportCard *card : m_cards) {
        const report::Answer *shown = answerOf(now, card->metric().id);
        const report::Answer *earlier = answerOf(before, card->metric().id);
        card->tell(shown != nullptr ? bigNumber(*shown) : std::nullopt,
            earlier != nullptr ? bigNumber(*earlier) : std::nullopt);
    }
}

} // namespace bellhop::ui
