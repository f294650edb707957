// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>

#include <span>

struct OggOpusEnc;
struct OggOpusComments;

namespace bellhop::ui {

/// Speech as WhatsApp takes voice notes: one mono Opus stream in Ogg, in memory alone. Used by one thread at a time.
class VoiceEncoder final
{
public:
    /// Of the file, for as long as nobody measures shorter than a minute; headers included.
    static constexpr qint64 kBytesPerSecond = 2'150;

    explicit VoiceEncoder(int rate); ///< Hz, of what is appended: 8,000 to 192,000.
    ~VoiceEncoder();
    Q_DISABLE_COPY_MOVE(VoiceEncoder)

    void append(std::span<const float> samples); ///< -1 to 1 each.
    [[nodiscard]] int rate() const { return m_rate; }
    [[nodiscard]] milliseconds length() const { return milliseconds(m_samples * 1000 / m_rate); }
    [[nodiscard]] qint64 bytes() const { return m_file.size(); } ///< So far; up to two seconds are not yet in.
    /// The whole file, once; Internal when the library gave up on the way.
    [[nodiscard]] Result<QByteArray> finish();

private:
    void note(int outcome);

    const int m_rate;
    qint64 m_samples = 0;
    QByteArray m_file;
    OggOpusComments *m_comments;
    OggOpusEnc *m_encoder = nullptr;
    int m_trouble = 0; ///< The library's first error; 0: none.
};

} // namespace bellhop::ui
