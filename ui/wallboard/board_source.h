// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/board.h"

#include <QObject>

#include <memory>

namespace bellhop::ui {

/// Where a wallboard gets its looks at the site. GUI thread; nothing here blocks.
class BoardSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Reads now, and from now on within a second of every change, and every few seconds without one.
    virtual void begin() = 0;
    /// Nobody looks any more: nothing is read.
    virtual void end() = 0;
    virtual void readNow() = 0;

Q_SIGNALS:
    void boardRead(const std::shared_ptr<const bellhop::report::Board> &board);
    void readFailed(const bellhop::Error &error);
};

} // namespace bellhop::ui
