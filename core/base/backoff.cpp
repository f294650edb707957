// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace bellhop {

std::chrono::milliseconds Backoff::next()
{
    const int doublings = std::min(m_tries++, 20);
    const auto whole = std::min<qint64>(m_first.count() << doublings, m_cap.count());
    return std::chrono::milliseconds(whole / 2 + QRandomGenerator::global()->bounded(whole / 2 + 1));
}

} // namespace bellhop
