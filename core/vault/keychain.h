// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <chrono>
#include <memory>

namespace bellhop::vault {

/// Secrets that the person's desktop keeps under the person's own login (Secret Service, Windows' credentials, Apple's
/// keychain). Asked and answered in the GUI thread; every call ends exactly once. There is no other place behind it: a
/// keychain that cannot keep something says so, and nothing is written anywhere.
///
/// Errors, each with a sentence for the person: NotFound (nothing kept under that name), Unauthorised (it is locked, or
/// the person said no), Refused (there is none that can be reached), Timeout (it did not answer).
class Keychain
{
public:
    virtual ~Keychain() = default;

    virtual QFuture<Result<QByteArray>> read(const QString &name) = 0;
    /// Replaces what is kept under that name.
    virtual QFuture<Status> write(const QString &name, const QByteArray &secret) = 0;
    /// Also well when there was nothing.
    virtual QFuture<Status> remove(const QString &name) = 0;
};

/// The desktop's. `patience`: for each answer; the person may have to unlock it on the way.
std::unique_ptr<Keychain> desktopKeychain(std::chrono::milliseconds patience = std::chrono::minutes(1));

} // namespace bellhop::vault
