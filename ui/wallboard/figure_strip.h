// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/board_figures.h"

#include <QWidget>

#include <optional>

namespace bellhop::ui {

class FigureCard;

/// The figures side by side. Each is a button that opens its rows; the arrows go from one to the next. GUI thread.
///
/// Names: figure_waiting, figure_oldest_wait, … as in core/report/board_figures.h.
class FigureStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void show(const report::Board &board, Instant now);
    void choose(report::Figure figure);
    /// No card is chosen any more.
    void release();

Q_SIGNALS:
    void picked(bellhop::report::Figure figure);

private:
    std::vector<FigureCard *> m_cards;
};

} // namespace bellhop::ui
