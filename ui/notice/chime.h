// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/notice_book.h"

#include <QBuffer>
#include <QObject>

#include <memory>

class QAudioSink;

namespace bellhop::ui {

/// Two notes, made here; three and higher when it is urgent. The sound device is opened for each and closed after it,
/// so that a headset plugged in later is used. GUI thread.
class Chime final : public QObject
{
    Q_OBJECT
public:
    explicit Chime(QObject *parent = nullptr);
    ~Chime() override;

    /// `volume` 0 to 100. False: this computer has nothing to play it on.
    bool play(Loudness loudness, int volume);

    /// The tones as signed 16-bit samples, one channel, `rate` a second.
    [[nodiscard]] static QByteArray samples(Loudness loudness, int rate);

private:
    std::unique_ptr<QAudioSink> m_sink;
    QBuffer m_sound;
};

} // namespace bellhop::ui
