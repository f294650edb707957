// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace bellhop::ui {

/// Calls `then` with the future's value in the receiver's thread, once; not at all when the receiver is gone by then or
/// the future was cancelled. (QFuture::then with a context keeps a bare pointer in Qt 6.4.)
template <typename T, typename Then> void whenDone(const QFuture<T> &future, QObject *receiver, Then then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace bellhop::ui
