// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace bellhop::sim {

/// What goes wrong on purpose. "Every" counts: 0 never, 1 always, 3 every third. May be changed while it runs.
struct Faults {
    int duplicateEvery = 0; ///< Webhooks: delivered twice.
    int reorderEvery = 0; ///< Webhooks: held back while later ones overtake.
    std::chrono::milliseconds delayWebhooks{0}; ///< Webhooks: all of them, later. Not scaled.
    int failSends = 0; ///< Sends: refused with failCode, nothing reaches the guest.
    int failCode = 130429;
    int failLater = 0; ///< Sends: accepted, then reported as failed with failLaterCode.
    int failLaterCode = 131026;
    int hangSends = 0; ///< Sends: the guest gets the message, the request never an answer.
    int cutSends = 0; ///< Sends: the guest gets the message, the connection is cut instead of an answer.
    bool statusBeforeAnswer = false; ///< Sends: "sent" is delivered before the request is answered.
};

/// Counts for one "every".
class EveryNth final
{
public:
    [[nodiscard]] bool isDue(int every) { return every > 0 && ++m_count % every == 0; }

private:
    int m_count = 0;
};

} // namespace bellhop::sim
