// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/voice/voice_recorder.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace bellhop::ui {

class AudioPlayer;
class InkLabel;
class LevelMeter;
class PlayBar;

/// Over the writing box while a voice note is recorded, and until it is sent or thrown away: for whom, how long, how
/// loud; then the player of the thread. Enter goes on (stop, send), Esc throws away, Space plays. Shows and asks;
/// records and sends nothing itself. GUI thread.
class VoiceStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit VoiceStrip(QWidget *parent = nullptr);

    void showRecording(const QString &guest, milliseconds longest);
    void showHeard(milliseconds length, double level);
    /// Which microphone listens.
    void showMicrophone(const QString &name);
    /// `trouble`: why it was not sent; empty: nothing was tried.
    void showReview(const QString &guest, const VoiceRecording &recording, const QString &trouble);
    void showSending(const QString &guest, int percent);
    /// A second line under the first; empty: none.
    void showHint(const QString &hint);
    void leave();
    [[nodiscard]] QPushButton &microphoneButton() { return *m_microphone; }

Q_SIGNALS:
    void stopWanted();
    void sendWanted();
    void discardWanted();
    void microphonesWanted();
    void playing(); ///< It is being played: nothing else should.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Stage { Idle, Recording, Review, Sending };
    void arrange();
    void enter(Stage stage, const QString &title);
    void goOn();
    void refreshPlayer();

    QLabel *m_title;
    InkLabel *m_source; ///< Which microphone.
    InkLabel *m_hint;
    QLabel *m_time;
    LevelMeter *m_level;
    AudioPlayer *m_player;
    QPushButton *m_play;
    PlayBar *m_bar;
    QPushButton *m_speed;
    QPushButton *m_microphone;
    QPushButton *m_discard;
    QPushButton *m_goOn; ///< Stop, or send.
    Stage m_stage = Stage::Idle;
    milliseconds m_longest{0};
    QByteArray m_file; ///< What is played.
};

} // namespace bellhop::ui
