// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/notice/notice_book.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace bellhop::ui {

class Chime;

/// The ways a console makes itself noticed outside its window. GUI thread.
class NoticeOutlets : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// A message of the desktop; false: this desktop shows none.
    virtual bool toast(const QString &title, const QString &text, Loudness loudness) = 0;
    /// False: nothing here plays sounds.
    virtual bool chime(Loudness loudness, int volume) = 0;
    /// The window's button in the task bar asks to be looked at.
    virtual void alert(QWidget &window) = 0;
    /// How many things want to be seen, beside the program's icon; 0: none.
    virtual void badge(int count) = 0;

Q_SIGNALS:
    void toastClicked();
    void iconClicked();
};

/// The desktop's tray, its messages and its sound. Without a tray only the window's button and the sound are left.
class DesktopOutlets final : public NoticeOutlets
{
    Q_OBJECT
public:
    explicit DesktopOutlets(QObject *parent = nullptr);
    ~DesktopOutlets() override;

    bool toast(const QString &title, const QString &text, Loudness loudness) override;
    bool chime(Loudness loudness, int volume) override;
    void alert(QWidget &window) override;
    void badge(int count) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_tray;
    std::unique_ptr<Chime> m_chime;
    int m_count = -1;
};

} // namespace bellhop::ui
