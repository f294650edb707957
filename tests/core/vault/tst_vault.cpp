// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/hashing.h"
#include "core/vault/vault.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <thread>

using namespace bellhop;
using namespace bellhop::vault;
using namespace Qt::Literals::StringLiterals;

class TestVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed();
    void sealsTheSameTextDifferentlyEachTime();
    void refusesAChangedByteAnywhere();
    void refusesAValueMovedToAnotherRow();
    void opensWithAnOlderKeyAndSaysSo();
    void saysWhichKeyIsMissing();
    void keepsTheKeyInAFileForItsOwnerAlone();
    void refusesAKeyFileThatOthersMayRead();
    void takesACredentialOfSystemd();
    void refusesAFileWithoutAKey();
    void givesTwoProgramsThatStartAtOnceTheSameKey();
    void derivesAKeyPerPurpose();
    void agreesWithPublishedTestVectors();
    void comparesByContent();
};

void TestVault::opensWhatItSealed()
{
    const Vault vault(SiteKey::generate());
    for (const QByteArray &plain : {QByteArray(), QByteArray("token"), QByteArray(1'000'000, '\0'), "π👍"_ba}) {
        const auto opened = vault.open(vault.seal(plain, "channel/7/token"), "channel/7/token");
        QVERIFY(opened.ok());
        QCOMPARE(*opened, plain);
    }
}

void TestVault::sealsTheSameTextDifferentlyEachTime()
{
    const Vault vault(SiteKey::generate());
    const QByteArray first = vault.seal("EAAG-secret", "c");
    QVERIFY(first != vault.seal("EAAG-secret", "c"));
    QVERIFY(!first.contains("EAAG"));
}

void TestVault::refusesAChangedByteAnywhere()
{
    const Vault vault(SiteKey::generate());
    const QByteArray sealed = vault.seal("EAAG", "c");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY2(!vault.open(changed, "c").ok(), qPrintable(u"byte %1"_s.arg(i)));
        QVERIFY(!vault.open(sealed.first(i), "c").ok());
    }
}

void TestVault::refusesAValueMovedToAnotherRow()
{
    const Vault vault(SiteKey::generate());
    const auto opened = vault.open(vault.seal("EAAG", "channel/7/token"), "channel/8/token");
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::BadData);
}

void TestVault::opensWithAnOlderKeyAndSaysSo()
{
    const SiteKey old = SiteKey::generate();
    SiteKey next = SiteKey::generate();
    while (next.id() == old.id())
        next = SiteKey::generate();
    const QByteArray sealed = Vault(old).seal("EAAG", "c");
    const Vault rotated(next, {old});
    QCOMPARE(*rotated.open(sealed, "c"), "EAAG"_ba);
    QVERIFY(rotated.isOutdated(sealed));
    QVERIFY(!rotated.isOutdated(rotated.seal("EAAG", "c")));
}

void TestVault::saysWhichKeyIsMissing()
{
    const SiteKey one = SiteKey::generate();
    SiteKey other = SiteKey::generate();
    while (other.id() == one.id())
        other = SiteKey::generate();
    QCOMPARE(Vault(other).open(Vault(one).seal("x", "c"), "c").error().kind, ErrorKind::NotFound);
}

void TestVault::keepsTheKeyInAFileForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site.key"_s);
    const auto made = SiteKey::loadOrCreate(path);
    QVERIFY(made.ok());
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    const auto loaded = SiteKey::load(path);
    QVERIFY(loaded.ok());
    QCOMPARE(*Vault(*loaded).open(Vault(*made).seal("EAAG", "c"), "c"), "EAAG"_ba);
    QCOMPARE(SiteKey::generate().save(path).error().kind, ErrorKind::Conflict);
}

void TestVault::refusesAKeyFileThatOthersMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site.key"_s);
    QVERIFY(SiteKey::generate().save(path).ok());
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther));
    const auto loaded = SiteKey::loadOrCreate(path);
    QCOMPARE(loaded.error().kind, ErrorKind::Refused);
    QVERIFY(loaded.error().message.contains("chmod 600"_L1));
}

void TestVault::takesACredentialOfSystemd()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"keys_site.key"_s);
    QVERIFY(SiteKey::generate().save(path).ok());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup)); // as an access list shows
    QVERIFY(!SiteKey::load(path).ok());
    qputenv("CREDENTIALS_DIRECTORY", folder.path().toLocal8Bit());
    const bool isTaken = SiteKey::load(path).ok();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const bool isTakenFromAll = SiteKey::load(path).ok();
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY(isTaken);
    QVERIFY(!isTakenFromAll);
}

void TestVault::refusesAFileWithoutAKey()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site.key"_s);
    QCOMPARE(SiteKey::load(path).error().kind, ErrorKind::NotFound);
    for (const QByteArray &text :
        {QByteArray(), "hello"_ba, "bellhop-site-key-1:AAAA"_ba, "bellhop-site-key-1:%%%%"_ba}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QCOMPARE(SiteKey::load(path).error().kind, ErrorKind::BadData);
    }
}

void TestVault::givesTwoProgramsThatStartAtOnceTheSameKey()
{
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"site.key"_s);
        std::vector<std::optional<Result<SiteKey>>> keys(4);
        std::vector<std::thread> programs;
        for (auto &key : keys)
            programs.emplace_back([&key, path] { key.emplace(SiteKey::loadOrCreate(path)); });
        for (std::thread &program : programs)
            program.join();
        std::set<QByteArray> different;
        for (const auto &key : keys) {
            QVERIFY2(key->ok(), key->ok() ? "" : qPrintable(key->error().message));
            different.insert((*key)->derived("x"));
        }
        QCOMPARE(different.size(), std::size_t(1));
    }
}

void TestVault::derivesAKeyPerPurpose()
{
    const SiteKey key = SiteKey::generate();
    QCOMPARE(key.derived("audit").size(), 32);
    QCOMPARE(key.derived("audit"), key.derived("audit"));
    QVERIFY(key.derived("audit") != key.derived("media"));
    QVERIFY(key.derived("audit") != SiteKey::generate().derived("audit"));
}

void TestVault::agreesWithPublishedTestVectors()
{
    // RFC 4231, cases 2 and 6 (a key longer than a block); FIPS 180-2.
    QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba);
    QCOMPARE(hmacSha256(QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First").toHex(),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba);
    QCOMPARE(sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    QCOMPARE(hashTicket("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void TestVault::comparesByContent()
{
    QVERIFY(equalConstantTime("abc", "abc"));
    QVERIFY(equalConstantTime("", ""));
    QVERIFY(!equalConstantTime("abc", "abd"));
    QVERIFY(!equalConstantTime("abc", "ab"));
    QVERIFY(randomBytes(32) != randomBytes(32));
    QCOMPARE(randomBytes(0).size(), 0);
}

BELLHOP_TEST(tst_vault, TestVault)
#include "tst_vault.moc"
