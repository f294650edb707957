// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace bellhop::ui {

struct Theme;

/// A place in a chart and the rows it stands for: those of one cell of an answer.
struct ChartSpot {
    QRectF place; ///< Empty: nothing of it is to be seen.
    report::Question question; ///< Which gives that answer.
    const report::Metric *metric = nullptr;
    QString group;
    QString label;
    qint64 total = 0; ///< Of the cell.
    QString tip; ///< A sentence: what the place says.
};

/// A picture of figures. With the mouse or the arrow keys a spot becomes the current one; a click or Enter chooses it.
/// What the current spot says is the accessible description. GUI thread.
class ReportChart : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChart(QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<ChartSpot> &spots() const { return m_spots; }
    void choose(int spot); ///< As by a click on it.
    void chooseCurrent() { choose(m_current); } ///< As by Enter.

Q_SIGNALS:
    void chosen(const bellhop::ui::ChartSpot &spot);
    /// The current spot is here now: it should be seen.
    void moved(const QRectF &place);

protected:
    /// Gives each spot its place; called when there are new ones and when the size changes.
    virtual void place(std::vector<ChartSpot> &spots) = 0;
    virtual void draw(QPainter &painter, const Theme &theme) const = 0;
    /// Empty ones draw a sentence instead.
    void setSpots(std::vector<ChartSpot> spots);
    /// Where charts leave room for their words: "00" and the like.
    [[nodiscard]] QFontMetricsF smallMetrics() const;
    [[nodiscard]] QFont smallFont() const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int spotAt(QPointF point) const;
    [[nodiscard]] int neighbour(int key) const;
    void setCurrent(int spot);

    std::vector<ChartSpot> m_spots;
    int m_current = -1;
};

} // namespace bellhop::ui
