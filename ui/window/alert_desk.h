// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"

#include <QObject>

#include <map>

namespace bellhop::ui {

/// Alerts as this person meets them: how many there are and the worst, and a sentence each time the site tells one. GUI
/// thread, owned by the window.
class AlertDesk final : public QObject
{
    Q_OBJECT
public:
    AlertDesk(sync::Console &console, QObject *parent);

    void refresh();
    /// What the last sentence was about; 0: nothing, or it is over or taken care of.
    [[nodiscard]] qint64 told() const { return m_about; }

Q_SIGNALS:
    /// `worst`: its title; empty without any. `open`: those that nobody takes care of.
    void countChanged(int count, int open, bool severe, const QString &worst);
    /// Once for each time that the site tells it.
    void toldOf(const QString &text, bool severe);
    /// What was told is over, or somebody takes care of it.
    void settled();

private:
    void tell(const std::vector<AlertCard> &alerts);

    sync::Console &m_console;
    std::map<qint64, int> m_told; ///< Of each alert: how often it was told here.
    qint64 m_about = 0;
};

} // namespace bellhop::ui
