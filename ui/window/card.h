// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace bellhop::ui {

/// What lies over the window for a while. GUI thread.
class Card : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bellhop::ui
