// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallboard/freshness.h"

#include <QWidget>

namespace bellhop::ui {

/// How old the figures are: a mark, words and a colour, amber and red when they are not to be trusted. GUI thread.
class AgeLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit AgeLabel(QWidget *parent = nullptr);
    void tell(const Freshness &freshness);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] report::Pressure pressure() const { return m_pressure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    report::Pressure m_pressure = report::Pressure::Calm;
};

} // namespace bellhop::ui
