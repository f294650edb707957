// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/login/first_start.h"
#include "ui/login/password_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

class TestFirstStart final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_start.reset(); }
    void theFirstDoorNeedsNothing();
    void aSingleSeatNeedsANameAndAFolder();
    void joiningAsksForWhatIsMissing();
    void whileBusyNothingCanBePressedAndAnErrorGivesItBack();
    void thePasswordIsRememberedOnlyWhenAskedTo();
    void aHintLeavesTheFormOpen();
    void aNewPasswordIsTypedTwiceAndTheOldOneOnce();

private:
    template <typename T> T *part(const char *name) const { return m_start->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] QString notice() const
    {
        const auto *bar = part<QWidget>("firstStartNotice");
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    std::unique_ptr<ui::FirstStart> m_start;
};

void TestFirstStart::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
    m_start = std::make_unique<ui::FirstStart>();
    m_start->show();
}

void TestFirstStart::theFirstDoorNeedsNothing()
{
    QSignalSpy chosen(m_start.get(), &ui::FirstStart::tryDemoChosen);
    part<QPushButton>("demoDoor")->click();
    QCOMPARE(chosen.count(), 1);
}

void TestFirstStart::aSingleSeatNeedsANameAndAFolder()
{
    QSignalSpy chosen(m_start.get(), &ui::FirstStart::singleSeatChosen);
    part<QPushButton>("singleSeatDoor")->click();
    part<QPushButton>("singleSeatButton")->click();
    QCOMPARE(chosen.count(), 0);
    QVERIFY(notice().contains(u"name"_s));
    QTest::keyClicks(part<QLineEdit>("nameEdit"), u"Marta Ruiz"_s);
    QTest::keyClick(part<QLineEdit>("nameEdit"), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    const auto form = chosen.at(0).at(0).value<ui::SingleSeatForm>();
    QCOMPARE(form.name, u"Marta Ruiz"_s);
    QVERIFY(form.folder.endsWith(u"bellhop"_s));
    QVERIFY(notice().isEmpty());
}

void TestFirstStart::joiningAsksForWhatIsMissing()
{
    QSignalSpy chosen(m_start.get(), &ui::FirstStart::joinChosen);
    part<QPushButton>("joinDoor")->click();
    part<QLineEdit>("hostEdit")->setText(u" db.example.com "_s);
    part<QLineEdit>("portEdit")->setText(u"3307"_s);
    part<QLineEdit>("databaseEdit")->setText(u"bellhop"_s);
    part<QLineEdit>("userEdit")->setText(u"marta"_s);
    part<QPushButton>("joinButton")->click();
    QCOMPARE(chosen.count(), 0);
    QVERIFY(notice().contains(u"password"_s));
    part<QLineEdit>("passwordEdit")->setText(u" s p "_s);
    part<QPushButton>("joinButton")->click();
    QCOMPARE(chosen.count(), 1);
    const auto form = chosen.at(0).at(0).value<ui::JoinForm>();
    QCOMPARE(form.host, u"db.example.com"_s);
    QCOMPARE(form.port, quint16(3307));
    QCOMPARE(form.password, u" s p "_s); // As typed.
    QVERIFY(form.relay.isEmpty());
}

void TestFirstStart::whileBusyNothingCanBePressedAndAnErrorGivesItBack()
{
    part<QPushButton>("joinDoor")->click();
    m_start->showBusy(u"Connecting to db.example.com…"_s);
    QVERIFY(!part<QPushButton>("joinButton")->isEnabled());
    QCOMPARE(notice(), u"Connecting to db.example.com…"_s);
    m_start->showError(u"No answer. Check the address."_s);
    QVERIFY(part<QPushButton>("joinButton")->isEnabled());
    QCOMPARE(notice(), u"No answer. Check the address."_s);
}

void TestFirstStart::thePasswordIsRememberedOnlyWhenAskedTo()
{
    QSignalSpy chosen(m_start.get(), &ui::FirstStart::joinChosen);
    ui::JoinForm form;
    form.host = u"db.example"_s;
    form.database = u"bellhop"_s;
    form.user = u"bh_ana"_s;
    form.relay = u"wss://a.example, wss://b.example"_s;
    m_start->setJoinForm(form);
    m_start->openJoin();
    auto *remember = part<QCheckBox>("rememberCheck");
    QVERIFY(!remember->isChecked());
    for (const bool wanted : {false, true}) {
        part<QLineEdit>("passwordEdit")->setText(u"secret"_s);
        remember->setChecked(wanted);
        part<QPushButton>("joinButton")->click();
        QCOMPARE(chosen.last().at(0).value<ui::JoinForm>().remember, wanted);
        QCOMPARE(chosen.last().at(0).value<ui::JoinForm>().relay, form.relay);
    }
}

void TestFirstStart::aHintLeavesTheFormOpen()
{
    m_start->openJoin();
    m_start->showBusy(u"Signing in"_s);
    QVERIFY(!part<QLineEdit>("passwordEdit")->isEnabled());
    m_start->showHint(u"The keychain is being asked."_s);
    QVERIFY(part<QLineEdit>("passwordEdit")->isEnabled());
    QCOMPARE(notice(), u"The keychain is being asked."_s);
}

void TestFirstStart::aNewPasswordIsTypedTwiceAndTheOldOneOnce()
{
    ui::PasswordDialog dialog;
    dialog.show();
    QSignalSpy submitted(&dialog, &ui::PasswordDialog::submitted);
    const auto fill = [&](const QString &current, const QString &next, const QString &again) {
        dialog.findChild<QLineEdit *>(u"currentPassword"_s)->setText(current);
        dialog.findChild<QLineEdit *>(u"newPassword"_s)->setText(next);
        dialog.findChild<QLineEdit *>(u"repeatedPassword"_s)->setText(again);
        dialog.findChild<QPushButton *>(u"changePasswordButton"_s)->click();
    };
    fill({}, u"next"_s, u"next"_s);
    fill(u"now"_s, u"next"_s, u"other"_s);
    fill(u"now"_s, u"now"_s, u"now"_s);
    QCOMPARE(submitted.count(), 0);
    fill(u"now"_s, u"next"_s, u"next"_s);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.first(), (QVariantList{u"now"_s, u"next"_s}));
    QVERIFY(!dialog.findChild<QPushButton *>(u"changePasswordButton"_s)->isEnabled());
    dialog.showError(u"The server finds the password too simple."_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"changePasswordButton"_s)->isEnabled());
}

BELLHOP_TEST(tst_first_start, TestFirstStart)
#include "tst_first_start.moc"
