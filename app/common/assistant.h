// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/site_keys.h"
#include "core/relay/relay.h"
#include "core/responder/responder.h"

namespace bellhop::app {

/// A relay's assistant, in its process. Made before the relay and destroyed after it; one thread, but for the hook.
class Assistant final
{
public:
    /// Hooks itself into `options`.
    Assistant(db::Database &database, std::shared_ptr<const SiteKeys> keys, relay::RelayOptions &options);
    ~Assistant();
    Q_DISABLE_COPY_MOVE(Assistant)

    /// Reads the models in and begins. What it writes is told to `relay`, which must run until stop().
    Status start(relay::Relay &relay);
    void stop();

private:
    /// What the relay's feed may call at any time.
    struct Bell {
        std::mutex mutex; ///< Guards responder.
        responder::Responder *responder = nullptr;
    };

    db::Database &m_database;
    std::shared_ptr<const SiteKeys> m_keys;
    std::shared_ptr<Bell> m_bell;
    std::unique_ptr<responder::Responder> m_responder;
};

} // namespace bellhop::app
