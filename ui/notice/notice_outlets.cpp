// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/notice_outlets.h"

#include "ui/kit/theme.h"
#include "ui/notice/chime.h"

#include <QApplication>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QWidget>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kIcon = 64; ///< Pixels; desktops make it smaller.
constexpr int kToastTime = 8'000; ///< Milliseconds.

/// A bell on the accent, with a number in the corner.
QIcon trayIcon(int count)
{
    const Theme &t = lightTheme();
    QPixmap pixmap(kIcon, kIcon);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(2, 2, kIcon - 4, kIcon - 4), 14, 14);
    QFont font = painter.font();
    font.setPixelSize(40);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(t.onAccent);
    painter.drawText(pixmap.rect(), Qt::AlignCenter, u"B"_s);
    if (count > 0) {
        const QRectF mark(kIcon - 36, 0, 36, 36);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.breach);
        painter.drawEllipse(mark);
        font.setPixelSize(count > 9 ? 18 : 24);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(mark, Qt::AlignCenter, count > 99 ? u"99"_s : QString::number(count));
    }
    return pixmap;
}

} // namespace

DesktopOutlets::DesktopOutlets(QObject *parent)
    : NoticeOutlets(parent)
    , m_chime(std::make_unique<Chime>())
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = std::make_unique<QSystemTrayIcon>();
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &NoticeOutlets::toastClicked);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, &NoticeOutlets::iconClicked);
    badge(0);
    m_tray->show();
}

DesktopOutlets::~DesktopOutlets() = default;

bool DesktopOutlets::toast(const QString &title, const QString &text, Loudness loudness)
{
    if (!m_tray || !QSystemTrayIcon::supportsMessages())
        return false;
    m_tray->showMessage(title, text,
        loudness == Loudness::Urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information, kToastTime);
    return true;
}

bool DesktopOutlets::chime(Loudness loudness, int volume)
{
    return m_chime->play(loudness, volume);
}

void DesktopOutlets::alert(QWidget &window)
{
    QApplication::alert(&window);
}

void DesktopOutlets::badge(int count)
{
    if (!m_tray || count == m_count)
        return;
    m_count = count;
    m_tray->setIcon(trayIcon(count));
    m_tray->setToolTip(
        count == 0 ? tr("Bellhop: nothing waits for you") : tr("Bellhop: %n things wait for you", nullptr, count));
}

} // namespace bellhop::ui
