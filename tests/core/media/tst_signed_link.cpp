// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/signed_link.h"

#include "core/base/uuid.h"
#include "core/vault/hashing.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bellhop::media {

namespace {
QByteArray ours(QByteArrayView bytes)
{
    return vault::hmacSha256("a key", bytes);
}
const Instant kNow{1'760'000'000'000};

Result<QString> opened(const QByteArray &link, Instant now = kNow)
{
    const qsizetype mark = link.indexOf('?');
    return openSignedPath(QByteArrayView(link).first(mark), QByteArrayView(link).sliced(mark + 1), now, ours);
}
} // namespace

class TestSignedLink final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensUntilItIsOver()
    {
        const QString uuid = newUuid();
        const QByteArray link = signedPath(uuid, u"bill 8841.pdf"_s, kNow + 10min, ours);
        QVERIFY(link.startsWith("/m/" + uuid.toLatin1() + "/bill%208841.pdf?exp="));
        QCOMPARE(*opened(link), uuid);
        QCOMPARE(*opened(link, kNow + 9min), uuid);
        QCOMPARE(opened(link, kNow + 10min).error().kind, ErrorKind::Unauthorised);
    }

    void turnsAwayWhatWasNotMadeHere()
    {
        const QByteArray link = signedPath(newUuid(), {}, kNow + 10min, ours);
        QByteArray changed = link;
        changed[changed.size() - 1] = changed.back() == '0' ? '1' : '0';
        QVERIFY(!opened(changed).ok());
        QByteArray later = link;
        const qsizetype digit = later.indexOf("&sig") - 1;
        later[digit] = later[digit] == '9' ? '8' : '9';
        QVERIFY(!opened(later).ok());
        QVERIFY(!opened(signedPath(newUuid(), {}, kNow + 24h, ours)).ok()); // good for longer than any link is
        QVERIFY(!opened(signedPath(u"nonsense"_s, {}, kNow + 5min, ours)).ok());
        QVERIFY(!opened("/m/" + newUuid().toLatin1() + "?x").ok());
        const auto strange = [](QByteArrayView bytes) { return vault::hmacSha256("another key", bytes); };
        QVERIFY(!opened(signedPath(newUuid(), {}, kNow + 5min, strange)).ok());
    }
};

} // namespace bellhop::media

BELLHOP_TEST(tst_signed_link, bellhop::media::TestSignedLink)
#include "tst_signed_link.moc"
