// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bellhop::ui {

class AudioPlayer;

/// How loud it is right now: bars that fill, the last ones in the colour of too much. GUI thread.
class LevelMeter final : public QWidget
{
    Q_OBJECT
public:
    explicit LevelMeter(QWidget *parent = nullptr);
    void setLevel(double level); ///< 0 to 1.
    [[nodiscard]] double level() const { return m_level; }
    [[nodiscard]] QSize sizeHint() const override { return {132, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_level = 0; ///< Falls slower than it rises, so that it can be read.
};

/// What was played of a sound, as in the thread; a press goes there. GUI thread.
class PlayBar final : public QWidget
{
    Q_OBJECT
public:
    /// `whole`: milliseconds, as long as the player does not know.
    explicit PlayBar(AudioPlayer &player, QWidget *parent = nullptr);
    void setWhole(qint64 whole);
    [[nodiscard]] QSize sizeHint() const override { return {180, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    AudioPlayer &m_player;
    qint64 m_whole = 0;
};

} // namespace bellhop::ui
