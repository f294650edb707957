// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console_options.h"
#include "tests/app/test_site.h"

namespace bellhop::tests {

/// A console of an agent who was added with kPassword, reading with the agent's own account; the first hub is
/// preferred.
[[nodiscard]] sync::ConsoleOptions consoleAt(const TestSite &site, const QString &login, std::vector<QUrl> hubs);

/// A message of a guest (0 to 89) to the channel of TestSite::channelArguments, as Meta posts it.
[[nodiscard]] QByteArray guestPost(int guest, const QString &text);

} // namespace bellhop::tests
