// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace bellhop::tests {

/// What a player hears of a file, by the system's own decoder, which knows nothing of ours.
struct DecodedSound {
    std::vector<float> samples; ///< Of one channel, -1 to 1.
    int rate = 0; ///< Hz; 0: it cannot be played.
    int channels = 0;

    [[nodiscard]] milliseconds length() const;
    /// The pitch of the middle half, by how often the sound changes sides; 0: silence.
    [[nodiscard]] double hertz() const;
};
[[nodiscard]] DecodedSound decodeSound(const QByteArray &file);

/// Sounds in Ogg that lie open, for everybody to hear, in this program's home and its folder for temporary files.
[[nodiscard]] QStringList openSounds();

} // namespace bellhop::tests
