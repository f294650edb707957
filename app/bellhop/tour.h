// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/console_seat.h"
#include "app/bellhop/demo_site.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace bellhop::ui {
class ConsoleWindow;
}

namespace bellhop::app {

/// The demonstration that plays by itself: three guests write, an agent claims, answers, watches the ticks, closes with
/// a disposition, takes it back, closes again. Works the real window; prints a transcript, leaves a picture of each
/// step and ends the program: 0 when every step came true, 1 with the step that did not. GUI thread.
class Tour final : public QObject
{
    Q_OBJECT
public:
    Tour(DemoSite &site, ConsoleSeat &seat, QString folder);

private:
    struct Step {
        QString title; ///< What has come true.
        std::function<bool()> isTrue;
        std::function<void()> next; ///< What is done then.
    };

    void plan();
    void planAnswer();
    void planClosing();
    void look();
    void takePicture(const QString &name);
    [[nodiscard]] bool threadShows(const QString &text, int tick) const;
    void answer(const QString &text);
    void fillClosing(const QString &disposition, const QString &reservation);
    template <typename W> [[nodiscard]] W *part(const char *name) const;
    void trigger(const char *action);

    DemoSite &m_site;
    ui::ConsoleWindow &m_window;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    QTimer m_timer;
    QElapsedTimer m_patience;
};

} // namespace bellhop::app
