// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop::drills {

/// `bellhop-drill responder --races N`: in one process the assistant answers, in another a person claims at the same
/// moment, N times on a private server. Counts words of the assistant that were stored, or began to leave, after the
/// claim was committed: none may. Prints how often each side came first; both must at least in every fifth race. 0 when
/// all is well.
int runResponderRaces(int races, quint32 seed);

/// The assistant's process: `bellhop-drill --responder-child URL`.
int runResponderChild(const QString &url);

} // namespace bellhop::drills
