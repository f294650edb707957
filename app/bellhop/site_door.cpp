// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/site_door.h"

#include "core/db/accounts.h"
#include "core/db/database.h"
#include "ui/kit/spoken.h"

#include <QLoggingCategory>
#include <QtConcurrent>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kPatience{4000};

Q_LOGGING_CATEGORY(lcDoor, "bellhop.app", QtInfoMsg)

/// Whether the account may come in. Blocks.
Status signIn(const db::DatabaseUrl &url)
{
    db::OpenOptions options;
    options.writes = false;
    options.connections = 1;
    options.patience = kPatience;
    BELLHOP_TRY(const auto database, db::Database::open(url, options));
    return database->read([](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.queryText("SELECT 1"));
        return done();
    });
}

/// The server could not be asked: that says nothing about the password.
bool isAway(const Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
}

} // namespace

Result<SitePlan> planFrom(const ui::JoinForm &form)
{
    SitePlan plan;
    plan.database.dialect = db::Dialect::MySql;
    plan.database.host = form.host;
    plan.database.port = form.port;
    plan.database.name = form.database;
    plan.database.user = form.user;
    plan.database.password = form.password;
    plan.database.caFile = form.caFile;
    BELLHOP_TRY(plan.relays, relaysFrom(form.relay));
    return plan;
}

ui::JoinForm formFrom(const SitePlan &plan)
{
    ui::JoinForm form;
    form.host = plan.database.host;
    form.port = static_cast<quint16>(plan.database.port);
    form.database = plan.database.name;
    form.user = plan.database.user;
    form.caFile = plan.database.caFile;
    form.relay = relaysToText(plan.relays);
    return form;
}

SiteDoor::SiteDoor(vault::Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

QString SiteDoor::keychainName(const db::DatabaseUrl &database)
{
    return u"%1@%2:%3/%4"_s.arg(database.user, database.host).arg(database.port).arg(database.name);
}

void SiteDoor::begin(const SitePlan &plan, bool asksKeychain)
{
    const int turn = ++m_turn;
    if (!asksKeychain)
        return showForm(plan, false, tr("Your password is needed to join %1.").arg(plan.database.toString()), true);
    showForm(plan, true, tr("This computer's keychain is being asked for your password. You can also type it."), true);
    m_keychain.read(keychainName(plan.database)).then(this, [this, plan, turn](const Result<QByteArray> &found) {
        if (turn != m_turn)
            return; // typed meanwhile
        if (found.ok()) {
            SitePlan complete = plan;
            complete.database.password = QString::fromUtf8(*found);
            return tryPassword(complete, From::Keychain, true);
        }
        if (found.error().kind == ErrorKind::NotFound)
            return Q_EMIT noted(tr("This computer's keychain holds no password of yours for this site: type it."));
        Q_EMIT noted(tr("%1 Type your password to go on.").arg(ui::spoken(found.error())));
    });
}

void SiteDoor::beginWith(const SitePlan &plan)
{
    ++m_turn;
    tryPassword(plan, From::Environment, false);
}

void SiteDoor::take(const ui::JoinForm &form)
{
    ++m_turn;
    auto plan = planFrom(form);
    if (!plan.ok())
        return Q_EMIT formWanted(form, ui::spoken(plan.error()), false);
    tryPassword(*plan, From::Person, form.remember);
}

void SiteDoor::tryPassword(const SitePlan &plan, From from, bool remember)
{
    const int turn = m_turn;
    Q_EMIT busy(tr("Signing in at %1…").arg(plan.database.host));
    QtConcurrent::run([url = plan.database] { return signIn(url); }).then(this, [=, this](const Status &status) {
        if (turn == m_turn)
            tried(plan, from, remember, status);
    });
}

void SiteDoor::tried(const SitePlan &plan, From from, bool remember, const Status &status)
{
    // A seat that has been here before opens without its server: drafts are there, and it waits.
    if (status.ok() || (from != From::Person && isAway(status.error()))) {
        if (from == From::Person && remember)
            return keep(plan);
        return Q_EMIT opened(plan, remember);
    }
    const Error &error = status.error();
    if (error.kind != ErrorKind::Unauthorised)
        return showForm(plan, remember, ui::spoken(error));
    if (from == From::Keychain) {
        return showForm(plan, remember,
            tr("The password in this computer's keychain does not work any more. %1 Type the one that is valid now, or "
               "ask your administrator.")
                .arg(ui::spoken(error)));
    }
    showForm(plan, remember, tr("%1 Check both, or ask your administrator.").arg(ui::spoken(error)));
}

void SiteDoor::keep(const SitePlan &plan)
{
    const int turn = m_turn;
    m_keychain.write(keychainName(plan.database), plan.database.password.toUtf8())
        .then(this, [this, plan, turn](const Status &kept) {
            if (turn != m_turn)
                return;
            if (kept.ok())
                return Q_EMIT opened(plan, true);
            showForm(plan, false,
                tr("%1 Your password was not kept anywhere. Type it again to go on without that.")
                    .arg(ui::spoken(kept.error())));
        });
}

void SiteDoor::showForm(const SitePlan &plan, bool remember, const QString &why, bool isHint)
{
    ui::JoinForm form = formFrom(plan);
    form.remember = remember;
    Q_EMIT formWanted(form, why, isHint);
}

void SiteDoor::changePassword(const SitePlan &plan, const QString &current, const QString &next, bool remembered)
{
    db::DatabaseUrl url = plan.database;
    url.password = current;
    QtConcurrent::run([url, next] {
        return db::changeOwnPassword(url, next);
    }).then(this, [=, this](const Status &changed) {
        if (!changed.ok())
            return Q_EMIT passwordNotChanged(ui::spoken(changed.error()));
        SitePlan fresh = plan;
        fresh.database.password = next;
        if (!remembered)
            return Q_EMIT passwordChanged(fresh, {});
        m_keychain.write(keychainName(url), next.toUtf8()).then(this, [this, fresh](const Status &kept) {
            Q_EMIT passwordChanged(fresh,
                kept.ok() ? QString()
                          : tr("Your password is changed, but this computer's keychain still has the old one: %1")
                                .arg(ui::spoken(kept.error())));
        });
    });
}

QFuture<QString> SiteDoor::forget(const db::DatabaseUrl &database)
{
    return m_keychain.remove(keychainName(database)).then(this, [](const Status &removed) {
        if (removed.ok())
            return QString();
        qCInfo(lcDoor) << "keychain:" << removed.error().detail;
        return tr("%1 The password may still be in it.").arg(ui::spoken(removed.error()));
    });
}

} // namespace bellhop::app
