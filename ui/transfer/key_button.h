// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QPushButton>

class QAction;

namespace bellhop::ui {

/// Triggers an action, and shows the key that does the same as it is now: people change their keys. GUI thread.
class KeyButton final : public QPushButton
{
    Q_OBJECT
public:
    /// `label` is shorter than the action's own text, because what it is about stands beside it.
    KeyButton(QAction &action, const QString &label, ButtonLook look, QWidget *parent);

private:
    void showKey(const QAction &action);

    QString m_label;
};

} // namespace bellhop::ui
