// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"

#include <QObject>
#include <QTimer>

namespace bellhop::ui {

/// Tells the relay when nobody has touched this console for as long as the site says, and again at the first key or
/// movement of the mouse; asks nobody. By the console's clock. GUI thread, owned by the window.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    IdleWatch(sync::Console &console, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void touched();
    void comeBack();
    void linkChanged(const sync::Link &link);

    sync::Console &m_console;
    QTimer m_second;
    Instant m_last; ///< Of a key or the mouse.
    bool m_isLive = false;
    bool m_isIdle = false; ///< As the relay was told.
    bool m_returns = false; ///< It is being told.
};

} // namespace bellhop::ui
