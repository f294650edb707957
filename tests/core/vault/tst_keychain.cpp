// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keychain.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

namespace {

template <typename T> ErrorKind kindOf(const QFuture<Result<T>> &future)
{
    return future.isFinished() && !future.result().ok() ? future.result().error().kind : ErrorKind::Internal;
}

} // namespace

/// The desktop's real keychain. tests/support/with_keyring.sh starts this class on a message bus and a keyring of its
/// own; without them (`withoutOne`) there must be no other place.
class TestKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hasKeyring = qEnvironmentVariable("BELLHOP_TEST_KEYRING") == "1"_L1;
        m_keychain = vault::desktopKeychain(std::chrono::seconds(30));
    }

    void keepsReplacesAndForgets()
    {
        if (!m_hasKeyring)
            QSKIP("needs the keyring of with_keyring.sh");
        const QString name = u"bh_ana@db.example:3306/bellhop"_s;
        QCOMPARE(ended(m_keychain->read(name)), ErrorKind::NotFound);
        for (const QByteArray &secret : {QByteArray("first secret"), QByteArray("pässword \"with' all\n\\")}) {
            const auto written = m_keychain->write(name, secret);
            WAIT_FOR(written.isFinished());
            QVERIFY(written.result().ok());
            // Another program of the same person.
            const auto read = vault::desktopKeychain()->read(name);
            WAIT_FOR(read.isFinished());
            QVERIFY(read.result().ok());
            QCOMPARE(*read.result(), secret);
        }
        QCOMPARE(ended(m_keychain->read(u"somebody else"_s)), ErrorKind::NotFound);
        for (int i = 0; i < 2; ++i) {
            const auto removed = m_keychain->remove(name);
            WAIT_FOR(removed.isFinished());
            QVERIFY(removed.result().ok());
        }
        QCOMPARE(ended(m_keychain->read(name)), ErrorKind::NotFound);
    }

    void keepsBinaryKeys()
    {
        if (!m_hasKeyring)
            QSKIP("needs the keyring of with_keyring.sh");
        QByteArray key(32, '\0');
        for (int i = 0; i < key.size(); ++i)
            key[i] = static_cast<char>(i * 7);
        const auto written = m_keychain->write(u"key"_s, key);
        WAIT_FOR(written.isFinished());
        QVERIFY(written.result().ok());
        const auto read = m_keychain->read(u"key"_s);
        WAIT_FOR(read.isFinished());
        QCOMPARE(*read.result(), key);
    }

    void withoutOneNothingIsKeptAnywhere()
    {
        if (m_hasKeyring)
            QSKIP("there is a keyring");
        const auto written = m_keychain->write(u"name"_s, "a secret that must not reach the disk");
        WAIT_FOR(written.isFinished());
        QCOMPARE(kindOf(written), ErrorKind::Refused);
        const auto read = m_keychain->read(u"name"_s);
        WAIT_FOR(read.isFinished());
        QVERIFY(!read.result().ok());
    }

    void doesNotWaitForever()
    {
        const auto impatient = vault::desktopKeychain(std::chrono::milliseconds(0));
        const auto read = impatient->read(u"name"_s);
        WAIT_FOR(read.isFinished()); // timed out, or answered at once: once, in any case
        QCOMPARE(read.resultCount(), 1);
    }

private:
    static ErrorKind ended(const QFuture<Result<QByteArray>> &future)
    {
        [&] { WAIT_FOR(future.isFinished()); }();
        return kindOf(future);
    }

    bool m_hasKeyring = false;
    std::unique_ptr<vault::Keychain> m_keychain;
};

BELLHOP_TEST(tst_keychain, TestKeychain)
#include "tst_keychain.moc"
