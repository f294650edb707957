// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/key_button.h"

#include "ui/kit/keys.h"

#include <QAction>

namespace bellhop::ui {

KeyButton::KeyButton(QAction &action, const QString &label, ButtonLook look, QWidget *parent)
    : QPushButton(parent)
    , m_label(label)
{
    setFocusPolicy(Qt::TabFocus);
    setButtonLook(*this, look);
    connect(&action, &QAction::changed, this, [this, &action] { showKey(action); });
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    showKey(action);
}

void KeyButton::showKey(const QAction &action)
{
    setText(withKey(m_label, action.shortcut()));
    setAccessibleName(action.toolTip());
    setToolTip(action.toolTip());
}

} // namespace bellhop::ui
