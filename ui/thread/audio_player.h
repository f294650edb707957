// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QAudioOutput;
class QMediaPlayer;

namespace bellhop::ui {

/// Plays one voice note or sound at a time; starting another ends the first. GUI thread.
class AudioPlayer final : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<QFuture<Result<QByteArray>>(const QString &mediaUuid)>;
    enum class State { Idle, Loading, Playing, Paused };

    explicit AudioPlayer(QObject *parent = nullptr);
    ~AudioPlayer() override;

    void setSource(Source source) { m_source = std::move(source); }
    /// Plays, pauses or goes on.
    void toggle(const QString &mediaUuid);
    /// 1, 1.5, 2 and again.
    void nextSpeed();
    /// 0 to 1 of the whole.
    void seek(double share);
    void stop();

    [[nodiscard]] State stateOf(const QString &mediaUuid) const;
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] double share() const; ///< Played so far, 0 to 1.
    [[nodiscard]] qint64 position() const; ///< ms
    [[nodiscard]] qint64 duration() const; ///< ms; 0: not known yet.
    [[nodiscard]] const QString &current() const { return m_current; }

Q_SIGNALS:
    /// Repaint the line of this file.
    void changed(const QString &mediaUuid);
    void failed(const QString &mediaUuid, const QString &reason);

private:
    void begin(const QString &mediaUuid, const QByteArray &bytes);
    void tell() { Q_EMIT changed(m_current); }

    Source m_source;
    QMediaPlayer *m_player = nullptr; ///< Made with the first sound.
    QAudioOutput *m_output = nullptr;
    QBuffer m_buffer;
    QString m_current;
    double m_speed = 1;
    bool m_loading = false;
};

} // namespace bellhop::ui
