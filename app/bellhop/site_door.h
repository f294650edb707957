// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/site_seat.h"
#include "core/vault/keychain.h"
#include "ui/login/first_start.h"

#include <QObject>

namespace bellhop::app {

/// Signing in to a site: the password from the person's keychain or from the person, tried at the database before
/// anything is opened with it. Whatever goes wrong, the form comes back with a sentence; it is open while the keychain
/// is being asked, so that one that hangs holds up nobody. GUI thread; the keychain must outlive it.
class SiteDoor final : public QObject
{
    Q_OBJECT
public:
    explicit SiteDoor(vault::Keychain &keychain, QObject *parent = nullptr);

    /// With what the keychain holds, when `asksKeychain`; else the form.
    void begin(const SitePlan &plan, bool asksKeychain);
    /// With a password that is known (BELLHOP_DB_PASSWORD).
    void beginWith(const SitePlan &plan);
    void take(const ui::JoinForm &form);

    /// A new password for the person's own account, at the database and, when one is kept, in the keychain. Ends with
    /// `passwordChanged` or `passwordNotChanged`.
    void changePassword(const SitePlan &plan, const QString &current, const QString &next, bool remembered);
    /// Best effort; what could not be done is said in the answer, which is empty when all is well.
    QFuture<QString> forget(const db::DatabaseUrl &database);

    /// How the keychain names a site's password: account, server and database; never the password.
    static QString keychainName(const db::DatabaseUrl &database);

Q_SIGNALS:
    void opened(const bellhop::app::SitePlan &plan, bool remembered);
    void busy(const QString &text);
    /// The form, filled with what is known, and why it is shown. `isHint`: nothing is wrong.
    void formWanted(const bellhop::ui::JoinForm &form, const QString &why, bool isHint);
    /// More about the form that is shown already; what was typed stays.
    void noted(const QString &text);
    /// `trouble`: it is changed but the keychain still has the old one; else empty.
    void passwordChanged(const bellhop::app::SitePlan &plan, const QString &trouble);
    void passwordNotChanged(const QString &why);

private:
    enum class From { Person, Keychain, Environment };

    void tryPassword(const SitePlan &plan, From from, bool remember);
    void tried(const SitePlan &plan, From from, bool remember, const Status &status);
    void keep(const SitePlan &plan);
    void showForm(const SitePlan &plan, bool remember, const QString &why, bool isHint = false);

    vault::Keychain &m_keychain;
    int m_turn = 0; ///< What is answered to an earlier one concerns nobody.
};

/// What a person typed. BadData: an address of a relay that is none.
Result<SitePlan> planFrom(const ui::JoinForm &form);
ui::JoinForm formFrom(const SitePlan &plan);

} // namespace bellhop::app
