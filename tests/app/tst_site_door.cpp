// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/site_door.h"
#include "core/db/accounts.h"
#include "core/desk/admin.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/private_mysql.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using app::SiteDoor;
using app::SitePlan;
using Manner = FakeKeychain::Manner;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

namespace {

const QString kPassword = u"correct horse ' battery"_s;

QString lastForm(const QSignalSpy &forms)
{
    return forms.isEmpty() ? QString() : forms.last().at(1).toString();
}

} // namespace

/// Signing in to a site, on a real server with a real account, in front of a keychain that misbehaves.
class TestSiteDoor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aKeptPasswordOpensTheSite();
    void theFormIsOpenWhateverTheKeychainDoes_data();
    void theFormIsOpenWhateverTheKeychainDoes();
    void aKeptPasswordThatWorksNoMoreIsAskedForAgain();
    void aWrongPasswordIsSaidAndTheFormStays();
    void aLockedAccountIsCalledLocked();
    void anExpiredPasswordIsCalledExpired();
    void isKeptOnlyWhenThePersonSaysSo();
    void aKeychainThatDoesNotKeepLeavesNothingBehind();
    void aServerThatIsAwayOpensARememberedSeatButNoNewOne();
    void changesThePersonsOwnPassword();
    void changesNothingWithoutThePresentPassword();
    void saysWhenTheKeychainKeepsTheOldPassword();
    void forgets();
    void readsListsOfRelays();

private:
    [[nodiscard]] SitePlan plan(const QString &password = {}) const
    {
        SitePlan plan;
        plan.database = m_site->temp().url();
        plan.database.user = u"bh_ana"_s;
        plan.database.password = password;
        return plan;
    }
    [[nodiscard]] ui::JoinForm form(const QString &password, bool remember = false) const
    {
        ui::JoinForm form = app::formFrom(plan());
        form.password = password;
        form.remember = remember;
        return form;
    }
    [[nodiscard]] bool comesIn(const QString &password) const
    {
        return db::Database::open(plan(password).database).ok();
    }
    [[nodiscard]] QString name() const { return SiteDoor::keychainName(plan().database); }

    std::unique_ptr<Site> m_site;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SiteDoor> m_door;
};

void TestSiteDoor::initTestCase()
{
    qRegisterMetaType<SitePlan>();
    qRegisterMetaType<ui::JoinForm>();
}

void TestSiteDoor::init()
{
    m_site = std::make_unique<Site>(db::Dialect::MySql);
    QVERIFY_OK(db::createAccount(m_site->database(), u"bh_ana"_s, kPassword));
    QVERIFY_OK(db::grantAgent(m_site->database(), u"bh_ana"_s));
    m_keychain = std::make_unique<FakeKeychain>();
    m_door = std::make_unique<SiteDoor>(*m_keychain);
}

void TestSiteDoor::cleanup()
{
    m_door.reset();
    QVERIFY_OK(db::dropAccount(m_site->database(), u"bh_ana"_s));
    m_site.reset();
}

void TestSiteDoor::aKeptPasswordOpensTheSite()
{
    m_keychain->kept.insert(name(), kPassword.toUtf8());
    QVERIFY(!name().contains(kPassword));
    QSignalSpy opened(m_door.get(), &SiteDoor::opened);
    m_door->begin(plan(), true);
    WAIT_FOR(opened.count() == 1);
    QCOMPARE(opened.first().first().value<SitePlan>().database.password, kPassword);
    QCOMPARE(opened.first().at(1).toBool(), true);
}

void TestSiteDoor::theFormIsOpenWhateverTheKeychainDoes_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("it is empty") << Manner::Answer;
    QTest::newRow("it is locked") << Manner::Locked;
    QTest::newRow("there is none") << Manner::Absent;
    QTest::newRow("it answers late") << Manner::Delay;
    QTest::newRow("it hangs") << Manner::Hang;
}

void TestSiteDoor::theFormIsOpenWhateverTheKeychainDoes()
{
    QFETCH(Manner, manner);
    m_keychain->manner = manner;
    if (manner == Manner::Delay)
        m_keychain->kept.insert(name(), "a password of last year");
    QSignalSpy forms(m_door.get(), &SiteDoor::formWanted);
    QSignalSpy notes(m_door.get(), &SiteDoor::noted);
    QSignalSpy opened(m_door.get(), &SiteDoor::opened);
    m_door->begin(plan(), true);
    QCOMPARE(forms.count(), 1);
    QCOMPARE(forms.first().at(0).value<ui::JoinForm>().user, u"bh_ana"_s);
    QVERIFY(forms.first().at(0).value<ui::JoinForm>().password.isEmpty());
    if (manner != Manner::Delay && manner != Manner::Hang) {
        WAIT_FOR(notes.count() == 1);
        QVERIFY(notes.first().first().toString().contains("ype"_L1));
    }
    m_door->take(form(kPassword));
    m_keychain->release(); // too late: somebody has typed
    WAIT_FOR(opened.count() == 1);
    QCOMPARE(opened.first().first().value<SitePlan>().database.password, kPassword);
    QCOMPARE(forms.count(), 1);
}

void TestSiteDoor::aKeptPasswordThatWorksNoMoreIsAskedForAgain()
{
    m_keychain->kept.insert(name(), "a password of last year");
    QSignalSpy forms(m_door.get(), &SiteDoor::formWanted);
    QSignalSpy opened(m_door.get(), &SiteDoor::opened);
    m_door->begin(plan(), true);
    WAIT_FOR(forms.count() == 2);
    QVERIFY2(lastForm(forms).contains("does not work any more"_L1), qPrintable(lastForm(forms)));
    QVERIFY(!lastForm(forms).contains("last year"_L1));
    m_door->take(form(kPassword, true));
    WAIT_FOR(opened.count() == 1);
    QCOMPARE(m_keychain->kept.value(name()), kPassword.toUtf8());
}

void TestSiteDoor::aWrongPasswordIsSaidAndTheFormStays()
{
    QSignalSpy forms(m_door.get(), &SiteDoor::formWanted);
    QSignalSpy opened(m_door.get(), &SiteDoor::opened);
    m_door->take(form(u"wrong"_s, true));
    WAIT_FOR(forms.count() == 1);
    QVERIFY2(lastForm(forms).contains("account or password"_L1), qPrintable(lastForm(forms)));
    QCOMPARE(forms.first().at(0).value<ui::JoinForm>().remember, true);
    QVERIFY(m_keychain->kept.isEmpty());
    QCOMPARE(opened.count(), 0);
}

void TestSiteDoor::aLockedAccountIsCalledLocked()
{
    QVERIFY_OK(db::setAccountLocked(m_site->database(), u"bh_ana"_s, true));
    QSignalSpy forms(m_door.get(), &SiteDoor::formWanted);
    m_door->take(form(kPassword));
    WAIT_FOR(forms.count() == 1);
    QVERIFY2(lastForm(forms).contains("locked"_L1), qPrintable(lastForm(forms)));
}

void TestSiteDoor::anExpiredPasswordIsCalledExpired()
{
    QVERIFY_OK(PrivateMySql::instance().execute("ALTER USER 'bh_ana'@'%' PASSWORD EXPIRE"));
    m_keychain->kept.insert(name(), kPassword.toUtf8());
    QSignalSpy forms(m_door.get(), &SiteDoor::formWanted);
    m_door->begin(plan(), true);
    WAIT_FOR(forms.count() == 2);
    QVERIFY2(lastForm(forms).contains("expired"_L1), qPrintable(lastForm(forms)));
}

void TestSiteDoor::isKeptOnlyWhenThePersonSaysSo()
{
    QSignalSpy opened(m_door.get(), &SiteDoor::opened);
    m_door->take(form(kPassword, false));
    WAIT_FOR(opened.count() == 1);
    QVERIFY(m_keychain->kept.isEmpty() && m_keychain->asked.isEmpty());
    QCOMPARE(opened.last().at(1).toBool(), false);
    m_door->take(form(kPassword, true));
    WAIT_FOR(opened.count() == 2);
    QCOMPARE(m_keychain->kept, (QHash<QString, QByteArray>{{name(), kPassword.toUtf8()}}));
    QCOMPARE(opened.last().at(1).toBool(), true);
}

void TestSiteDoor::aKeychainThatDoesNotKeepLeavesNothingBehind()
{
    m_keychain->manner = Manner::Locked;
    QSignalSpy forms(m_door.get(), &SiteDoor::formWanted);
    QSignalSpy opened(m_door.get(), &SiteDoor::opened);
    m_door->take(form(kPassword, true));
    WAIT_FOR(forms.count() == 1);
    QVERIFY2(lastForm(forms).contains("not kept anywhere"_L1), qPrintable(lastForm(forms)));
    QCOMPARE(forms.first().at(0).value<ui::JoinForm>().remember, false);
    m_door->take(form(kPassword, false));
    WAIT_FOR(opened.count() == 1);
    QCOMPARE(opened.first().at(1).toBool(), false);
}

void TestSiteDoor::aServerThatIsAwayOpensARememberedSeatButNoNewOne()
{
    SitePlan away = plan();
    away.database.port = 9; // nobody listens there
    m_keychain->kept.insert(SiteDoor::keychainName(away.database), kPassword.toUtf8());
    QSignalSpy forms(m_door.get(), &SiteDoor::formWanted);
    QSignalSpy opened(m_door.get(), &SiteDoor::opened);
    m_door->begin(away, true);
    WAIT_FOR(opened.count() == 1);
    ui::JoinForm typed = form(kPassword);
    typed.port = 9;
    m_door->take(typed);
    WAIT_FOR(forms.count() == 2);
    QCOMPARE(opened.count(), 1);
}

void TestSiteDoor::changesThePersonsOwnPassword()
{
    m_keychain->kept.insert(name(), kPassword.toUtf8());
    const QString next = u"Ünd noch 'eins' \\ 1"_s;
    QSignalSpy changed(m_door.get(), &SiteDoor::passwordChanged);
    m_door->changePassword(plan(kPassword), kPassword, next, true);
    WAIT_FOR(changed.count() == 1);
    QCOMPARE(changed.first().at(1).toString(), QString());
    QCOMPARE(changed.first().first().value<SitePlan>().database.password, next);
    QCOMPARE(m_keychain->kept.value(name()), next.toUtf8());
    QVERIFY(comesIn(next) && !comesIn(kPassword));
}

void TestSiteDoor::changesNothingWithoutThePresentPassword()
{
    QSignalSpy changed(m_door.get(), &SiteDoor::passwordChanged);
    QSignalSpy refused(m_door.get(), &SiteDoor::passwordNotChanged);
    m_door->changePassword(plan(kPassword), u"guessed"_s, u"Another-1"_s, true);
    WAIT_FOR(refused.count() == 1);
    QVERIFY(refused.first().first().toString().contains("does not accept"_L1));
    QCOMPARE(changed.count(), 0);
    QVERIFY(comesIn(kPassword) && m_keychain->asked.isEmpty());
}

void TestSiteDoor::saysWhenTheKeychainKeepsTheOldPassword()
{
    m_keychain->manner = Manner::Locked;
    QSignalSpy changed(m_door.get(), &SiteDoor::passwordChanged);
    m_door->changePassword(plan(kPassword), kPassword, u"Another-1"_s, true);
    WAIT_FOR(changed.count() == 1);
    QVERIFY(changed.first().at(1).toString().contains("old one"_L1));
    QVERIFY(comesIn(u"Another-1"_s));
}

void TestSiteDoor::forgets()
{
    m_keychain->kept.insert(name(), kPassword.toUtf8());
    const auto forgotten = m_door->forget(plan().database);
    WAIT_FOR(forgotten.isFinished());
    QCOMPARE(forgotten.result(), QString());
    QVERIFY(m_keychain->kept.isEmpty());
    m_keychain->manner = Manner::Locked;
    const auto refused = m_door->forget(plan().database);
    WAIT_FOR(refused.isFinished());
    QVERIFY(refused.result().contains("locked"_L1));
}

void TestSiteDoor::readsListsOfRelays()
{
    const auto relays = app::relaysFrom(u" wss://a.example, wss://b.example:8443/events wss://a.example/ "_s);
    QVERIFY_OK(relays);
    QCOMPARE(app::relaysToText(*relays), u"wss://a.example/events, wss://b.example:8443/events"_s);
    QCOMPARE(app::relaysFrom(QString()).value().size(), 0);
    for (const QString &wrong : {u"a.example"_s, u"https://a.example"_s, u"wss:///events"_s, u"wss://ok.example,x"_s})
        QVERIFY2(!app::relaysFrom(wrong).ok(), qPrintable(wrong));
}

BELLHOP_TEST(tst_site_door, TestSiteDoor)
#include "tst_site_door.moc"
