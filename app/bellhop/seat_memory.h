// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace bellhop::app {

/// Which door was taken last time. Kept in the person's settings; no password, no token.
struct SeatMemory {
    enum class Kind { SingleSeat, Site };
    Kind kind = Kind::SingleSeat;
    QString folder; ///< Single seat.
    QString person;
    QString database; ///< Site: the URL without password.
    QString relay; ///< Several apart by commas.
    bool remembers = false; ///< Site: the password is in the keychain.

    static std::optional<SeatMemory> load();
    void save() const;
};

/// Where this console keeps its files, for what is named so ("seat", "site host-name").
QString seatFolder(const QString &name);

} // namespace bellhop::app
