// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/thumbnail.h"
#include "tests/support/media_samples.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace bellhop::media {
using namespace tests;

class TestThumbnail final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesASmallPictureOfAnyKind()
    {
        for (const char *format : {"jpeg", "png", "webp"}) {
            const auto made = thumbnailOf(picture(format, {1600, 1000}));
            QVERIFY2(made.ok(), format);
            const QImage small = QImage::fromData(*made);
            QCOMPARE(small.size(), QSize(480, 300));
            QVERIFY(made->size() < 60'000);
        }
        QCOMPARE(decodePicture(picture("png", {20, 10}), 480)->size(), QSize(20, 10)); // never enlarged
    }

    void doesNotUnpackABomb()
    {
        QCOMPARE(thumbnailOf(pngBomb()).error().kind, ErrorKind::BadData);
        QCOMPARE(thumbnailOf(pngBomb(7000)).error().kind, ErrorKind::BadData); // 49 million
    }

    void survivesHalfAndFalsePictures()
    {
        const QByteArray whole = picture("jpeg", {400, 300});
        for (qsizetype cut = 0; cut < whole.size(); cut += 97)
            (void)decodePicture(whole.first(cut), 100);
        QVERIFY(!decodePicture("<svg xmlns='http://www.w3.org/2000/svg'/>").ok());
        QVERIFY(!decodePicture("BM but no picture").ok());
        QVERIFY(!decodePicture({}).ok());
    }
};

} // namespace bellhop::media

BELLHOP_TEST(tst_thumbnail, bellhop::media::TestThumbnail)
#include "tst_thumbnail.moc"
