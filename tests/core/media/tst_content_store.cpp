// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_store.h"

#include "core/base/uuid.h"
#include "core/vault/hashing.h"
#include "core/vault/vault.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bellhop::media {

namespace {

const QString kSite = QStringLiteral("00000000-0000-7000-8000-0000000000aa");
constexpr char kCanary[] = "canary-in-a-passport-photo";

Sealer sealer()
{
    static const vault::Vault vault(vault::SiteKey::generate());
    return {[](QByteArrayView plain, QByteArrayView context) { return vault.seal(plain, context); },
        [](QByteArrayView sealed, QByteArrayView context) { return vault.open(sealed, context); }};
}

QByteArray noise(qsizetype bytes)
{
    return vault::randomBytes(static_cast<int>(bytes));
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.removeIf([](const QString &file) { return file.endsWith(u"bellhop-media.json"_s); });
    return files;
}

Result<QSet<QString>> nobody(const QStringList &)
{
    return QSet<QString>();
}

} // namespace

class TestContentStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ContentStore>(m_dir->path(), sealer());
        QVERIFY(m_store->prepare(kSite).ok());
    }

    void givesBackWhatItGot_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 300'000})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void givesBackWhatItGot()
    {
        QFETCH(qsizetype, size);
        const QByteArray bytes = noise(size);
        const auto writer = m_store->write(size);
        for (qsizetype at = 0; at < size; at += 7777)
            QVERIFY((*writer)->append(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(7777, size - at))).ok());
        const auto stored = (*writer)->commit();
        QVERIFY(stored.ok());
        QCOMPARE(stored->bytes, size);
        QCOMPARE(stored->sha256, QString::fromLatin1(vault::sha256(bytes).toHex()));
        const auto reader = m_store->read(stored->sha256);
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->bytes(), size);
        QCOMPARE(*(*reader)->readAll(size), bytes);
        if (size > 70'000) {
            QCOMPARE(*(*reader)->read(65'530, 3), bytes.mid(65'530, 3));
            QCOMPARE((*(*reader)->read(65'530, 100)).size(), 6); // to the end of its chunk
        }
        QCOMPARE((*(*reader)->read(size, 10)).size(), 0);
    }

    void keepsEqualContentsOnce()
    {
        const QByteArray bytes = noise(1000);
        const auto first = m_store->put(bytes);
        const auto second = m_store->put(bytes);
        QCOMPARE(*first, *second);
        QCOMPARE(filesIn(m_dir->path()).size(), 1);
    }

    void nothingOfItIsReadableOnTheDisk()
    {
        QByteArray bytes = noise(100'000);
        bytes.append(kCanary);
        QVERIFY(m_store->put(bytes).ok());
        const auto half = m_store->write(1000);
        QVERIFY((*half)->append(kCanary).ok());
        int looked = 0;
        for (const QString &name : filesIn(m_dir->path())) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(kCanary));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            ++looked;
        }
        QVERIFY(looked >= 2);
    }

    void whatWasBrokenOffLeavesNothing()
    {
        {
            const auto writer = m_store->write(100);
            QVERIFY((*writer)->append(noise(50)).ok());
            QCOMPARE((*writer)->append(noise(51)).error().kind, ErrorKind::BadData);
            QVERIFY(!(*writer)->commit().ok());
        }
        QCOMPARE(filesIn(m_dir->path()), QStringList());
    }

    void noticesEveryChangeOnTheDisk()
    {
        const QByteArray bytes = noise(150'000);
        const QString name = m_store->put(bytes)->sha256;
        const QString path = ContentStore::placeOf(m_dir->path(), name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto rewritten = [&](const QByteArray &with) {
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
                return false;
            out.write(with);
            out.close();
            const auto reader = m_store->read(name);
            return reader.ok() && (*reader)->readAll(200'000).ok();
        };
        QVERIFY(rewritten(whole));
        for (const qsizetype at : {2, 9, 20, 40, 70'000, 149'000}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY2(!rewritten(changed), QByteArray::number(at).constData());
        }
        for (const qsizetype cut : {0, 10, 25, 26, 70'000})
            QVERIFY2(!rewritten(whole.first(cut)), QByteArray::number(cut).constData());
        QVERIFY(!rewritten(whole.chopped(1)));
        // Two chunks changed places.
        QByteArray swapped = whole;
        const qsizetype chunk = 65536 + 42;
        swapped.replace(26, chunk, whole.mid(26 + chunk, chunk)).replace(26 + chunk, chunk, whole.mid(26, chunk));
        QVERIFY(!rewritten(swapped));
    }

    void anotherSitesFolderIsRefused()
    {
        ContentStore stranger(m_dir->path(), sealer());
        QCOMPARE(stranger.prepare(newUuid()).error().kind, ErrorKind::Conflict);
    }

    void relaysThatStartAtOnceAgreeOnTheFolder()
    {
        QTemporaryDir shared;
        std::array<QString, 8> seen;
        std::vector<std::thread> relays;
        for (QString &one : seen)
            relays.emplace_back([&one, &shared] {
                ContentStore store(shared.path(), sealer());
                if (const auto folder = store.prepare(kSite); folder.ok())
                    one = *folder;
            });
        for (std::thread &relay : relays)
            relay.join();
        for (const QString &one : seen) {
            QVERIFY(isUuid(one));
            QCOMPARE(one, seen.front());
        }
    }

    void sweepsWhatNobodyRefersTo()
    {
        const QString kept = m_store->put("kept")->sha256;
        const QString lost = m_store->put("lost")->sha256;
        const QString fresh = m_store->put("fresh")->sha256;
        const auto half = m_store->write(100);
        const auto age = [this](const QString &name, std::chrono::milliseconds by) {
            QFile file(name.endsWith(u".part"_s) ? name : ContentStore::placeOf(m_dir->path(), name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addMSecs(-by.count()), QFile::FileModificationTime));
        };
        age(kept, 2h);
        age(lost, 2h);
        age(filesIn(m_dir->path() + u"/tmp"_s).constFirst(), 2h);
        const auto swept = m_store->sweep(1h, [&](const QStringList &names) -> Result<QSet<QString>> {
            return QSet<QString>(names.begin(), names.end()).intersect({kept});
        });
        QVERIFY(swept.ok());
        QCOMPARE(swept->removed, 1);
        QVERIFY(m_store->contains(kept));
        QVERIFY(!m_store->contains(lost));
        QVERIFY(m_store->contains(fresh));
        QCOMPARE(filesIn(m_dir->path() + u"/tmp"_s), QStringList());
    }

    void aContentWrittenAgainDuringTheSweepStays()
    {
        const QByteArray bytes = noise(500);
        const QString name = m_store->put(bytes)->sha256;
        QFile file(ContentStore::placeOf(m_dir->path(), name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime));
        file.close();
        // Another relay stores the same between "is it referred to?" and the removal.
        ContentStore other(m_dir->path(), sealer());
        const auto swept = m_store->sweep(1h, [&](const QStringList &names) {
            (void)other.put(bytes);
            return nobody(names);
        });
        QCOMPARE(swept->removed, 0);
        QVERIFY(m_store->contains(name));
    }

    void aFullDiskIsToldAndLeavesNothing()
    {
#ifdef Q_OS_WIN
        QSKIP("needs setrlimit");
#else
        struct rlimit before {
        };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = before;
        small.rlim_cur = 200'000;
        const auto old = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        Status status = done();
        {
            const auto writer = m_store->write(1'000'000);
            status = (*writer)->append(noise(400'000));
            QVERIFY(!(*writer)->commit().ok());
        }
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, old);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().kind, ErrorKind::Refused);
        QVERIFY(status.error().message.contains(u"full"_s));
        QCOMPARE(filesIn(m_dir->path()), QStringList());
        QVERIFY(m_store->put(noise(400'000)).ok());
#endif
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ContentStore> m_store;
};

} // namespace bellhop::media

BELLHOP_TEST(tst_content_store, bellhop::media::TestContentStore)
#include "tst_content_store.moc"
