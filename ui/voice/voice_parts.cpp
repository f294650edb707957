// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/voice_parts.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/thread/audio_player.h"
#include "ui/thread/played_line.h"
#include "ui/thread/thread_delegate.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace bellhop::ui {

namespace {
constexpr int kBarStep = 6;
constexpr double kFall = 0.08;
constexpr double kTooMuch = 0.96;
} // namespace

LevelMeter::LevelMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(8 * kBarStep);
    setMaximumWidth(sizeHint().width());
}

void LevelMeter::setLevel(double level)
{
    m_level = std::clamp(std::max(level, m_level - kFall), 0.0, 1.0);
    update();
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int bars = width() / kBarStep;
    for (int i = 0; i < bars; ++i) {
        const double share = (i + 0.5) / bars;
        const bool lit = share <= m_level;
        painter.setBrush(!lit ? mix(t.surface, t.text, 0.16) : share > kTooMuch ? t.breach : t.accent);
        const int x = isRightToLeft() ? width() - (i + 1) * kBarStep : i * kBarStep;
        const int tall = lit ? 16 : 6;
        painter.drawRoundedRect(QRectF(x, (height() - tall) / 2.0, 3, tall), 1.5, 1.5);
    }
}

PlayBar::PlayBar(AudioPlayer &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_player, &AudioPlayer::changed, this, qOverload<>(&QWidget::update));
}

void PlayBar::setWhole(qint64 whole)
{
    m_whole = whole;
    update();
}

void PlayBar::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized(font(), 9));
    painter.setPen(t.secondary);
    const qint64 whole = m_player.duration() > 0 ? m_player.duration() : m_whole;
    const QString time = ThreadDelegate::tr("%1 of %2")
                             .arg(soundTime(milliseconds(m_player.position())), soundTime(milliseconds(whole)));
    painter.drawText(QRect(0, 0, width(), height() / 2), int(Qt::AlignLeft | Qt::AlignVCenter), time);
    paintPlayed(painter, QRect(0, height() / 2, width(), height() / 2), m_player.share(), t, isRightToLeft());
}

void PlayBar::mousePressEvent(QMouseEvent *event)
{
    const double share = event->position().x() / std::max(1, width());
    m_player.seek(isRightToLeft() ? 1 - share : share);
}

} // namespace bellhop::ui
