// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_type.h"
#include "tests/support/media_samples.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace bellhop::media {
using namespace tests;

namespace {
MediaFacts factsOf(const QByteArray &bytes)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return inspect(file);
}
} // namespace

class TestContentType final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsFilesByWhatIsInThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<QString>("codec");
        const auto row = [](const char *name, const QByteArray &bytes, const char *mime, const char *codec = "") {
            QTest::newRow(name) << bytes << QString::fromLatin1(mime) << QString::fromLatin1(codec);
        };
        row("jpeg", picture("jpeg"), "image/jpeg");
        row("png", picture("png"), "image/png");
        row("webp", picture("webp"), "image/webp");
        row("gif", "GIF89a\x10\x00\x10\x00", "image/gif");
        row("opus", ogg(), "audio/ogg", "opus");
        row("vorbis", ogg("\x01vorbis......"), "audio/ogg", "vorbis");
        row("mp4 in h264, described at its end", mp4(), "video/mp4", "h264");
        row("mp4 in h265", mp4("hvc1"), "video/mp4", "h265");
        row("mp4 with sound alone",
            box("ftyp", "isom0000mp42") + box("moov", box("hdlr", "........soun") + box("stsd", "mp4a")), "audio/mp4");
        row("m4a", box("ftyp", "M4A 0000") + "x", "audio/mp4");
        row("3gp", box("ftyp", "3gp40000") + "x", "video/3gpp");
        row("amr", "#!AMR\n....", "audio/amr");
        row("mp3 with tags", "ID3\x04....", "audio/mpeg");
        row("mp3 frames", "\xff\xfb\x90\x44....", "audio/mpeg");
        row("aac", "\xff\xf1\x50\x80....", "audio/aac");
        row("pdf", pdf(), "application/pdf");
        row("docx", zipOf("word/document.xml"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        row("xlsx", zipOf("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        row("pptx", zipOf("ppt/presentation.xml"),
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");
        row("zip", zipOf("holiday.jpg"), "application/zip");
        row("text", "Habari, mna nafasi leo? ñandú", "text/plain");
        row("card", "BEGIN:VCARD\nVERSION:3.0\n", "text/vcard");
        row("page", "<!DOCTYPE html><script>", "text/html");
        row("program", "MZ\x90\x00.....", "application/x-msdownload");
        row("script", "#!/bin/sh\nrm -rf /\n", "application/x-shellscript");
        row("noise", QByteArray("\x01\x02\x00\xfe", 4), "application/octet-stream");
        row("nothing", "", "application/octet-stream");
    }
    void tellsFilesByWhatIsInThem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mime);
        QFETCH(QString, codec);
        const MediaFacts facts = factsOf(bytes);
        QCOMPARE(facts.mimeType, mime);
        QCOMPARE(facts.codec, codec);
        QCOMPARE(facts.bytes, bytes.size());
        for (qsizetype cut = 0; cut < std::min<qsizetype>(bytes.size(), 80); ++cut)
            (void)factsOf(bytes.first(cut)); // half files are told or not, never read beyond
    }

    void tellsThePictureSize()
    {
        for (const char *format : {"jpeg", "png", "webp"}) {
            const MediaFacts facts = factsOf(picture(format, {333, 77}));
            QCOMPARE(QSize(facts.width, facts.height), QSize(333, 77));
        }
        QCOMPARE(factsOf(picture("png")).bitDepth, 8);
        QCOMPARE(factsOf(ogg()).channels, 1);
    }

    void noticesWhatIsNotWhatItSays()
    {
        QVERIFY(agrees(u"image/jpeg"_s, factsOf(picture("jpeg"))));
        QVERIFY(agrees(u"image/jpeg"_s, factsOf(picture("png")))); // shown all the same
        QVERIFY(agrees(u"audio/ogg; codecs=opus"_s, factsOf(ogg())));
        QVERIFY(agrees(u"application/pdf"_s, factsOf(pdf())));
        QVERIFY(agrees({}, factsOf(pdf())));
        QVERIFY(!agrees(u"image/jpeg"_s, factsOf("MZ\x90....")));
        QVERIFY(!agrees(u"application/pdf"_s, factsOf("MZ\x90....")));
        QVERIFY(!agrees(u"text/plain"_s, factsOf("<html><script>")));
        QVERIFY(!agrees(u"image/jpeg"_s, factsOf("just words")));
        QVERIFY(!agrees(u"audio/ogg"_s, factsOf(QByteArray("\0\1\2", 3))));
    }

    void namesAreSafeToWriteAndToShow()
    {
        const QString pdfType = u"application/pdf"_s;
        QCOMPARE(safeFileName(u"../../etc/passwd"_s, pdfType), u"passwd.pdf"_s);
        QCOMPARE(safeFileName(u"C:\\temp\\bill.pdf"_s, pdfType), u"bill.pdf"_s);
        QCOMPARE(safeFileName(u"Ankara şehir.pdf"_s, pdfType), u"Ankara şehir.pdf"_s);
        QCOMPARE(safeFileName(u"invoice\u202Efdp.exe"_s, pdfType), u"invoicefdp._exe.pdf"_s);
        QCOMPARE(safeFileName(u"run.sh"_s, u"application/octet-stream"_s), u"run.sh.file"_s);
        QCOMPARE(safeFileName({}, u"image/jpeg"_s), u"file.jpg"_s);
        QVERIFY(safeFileName(QString(500, u'x') + u".pdf"_s, pdfType).size() <= 120);
        QVERIFY(safeFileName(QString(500, u'x') + u".pdf"_s, pdfType).endsWith(u".pdf"_s));
    }
};

} // namespace bellhop::media

BELLHOP_TEST(tst_content_type, bellhop::media::TestContentType)
#include "tst_content_type.moc"
