// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/tick_painter.h"
#include "ui/kit/urgency.h"

#include <QDirIterator>
#include <QPainter>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

class TestKit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsReadableOnEveryGround_data();
    void everyTextIsReadableOnEveryGround();
    void everyIconOfTheResourceDrawsSomething();
    void iconsTakeTheColourTheyAreGiven();
    void everyStateOfAMessageHasItsOwnShape();
    void everyUrgencyHasItsOwnShapeAndColourHelps();
    void waitsReadAsPeopleSayThem();
    void timesAreTheHotels();
    void initialsNeedLetters();
};

namespace {

/// Drawn in one ink, so only the shape can differ.
QImage shape(const std::function<void(QPainter &)> &paint)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) / 255.0;
    }
    return sum;
}

} // namespace

void TestKit::everyTextIsReadableOnEveryGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const ui::Theme *t : {&ui::lightTheme(), &ui::darkTheme()}) {
        const QList<std::pair<const char *, QColor>> inks{{"text", t->text}, {"secondary", t->secondary},
            {"faint", t->faint}, {"accent", t->accent}, {"soon", t->soon}, {"due", t->due}, {"breach", t->breach}};
        const QList<std::pair<const char *, QColor>> grounds{{"ground", t->ground}, {"surface", t->surface},
            {"raised", t->raised}, {"guestBubble", t->guestBubble}, {"ourBubble", t->ourBubble},
            {"noteBubble", t->noteBubble}, {"selected", t->selected}, {"hover", t->hover}};
        for (const auto &[inkName, ink] : inks) {
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s %s on %s", t->dark ? "dark" : "light", inkName, groundName) << ink << ground;
        }
        QTest::addRow("%s on accent", t->dark ? "dark" : "light") << t->onAccent << t->accent;
    }
}

void TestKit::everyTextIsReadableOnEveryGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = ui::contrast(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestKit::everyIconOfTheResourceDrawsSomething()
{
    QVERIFY(ui::hasIcon(u"send"));
    int count = 0;
    for (QDirIterator it(u":/bellhop/icons"_s); it.hasNext(); ++count) {
        const QString name = QFileInfo(it.next()).baseName();
        const QImage drawn
            = shape([&name](QPainter &p) { ui::paintIcon(p, QRect(6, 6, 20, 20), name, QColor(0, 0, 0)); });
        QVERIFY2(difference(drawn, shape([](QPainter &) {})) > 1, qPrintable(name));
    }
    QVERIFY(count > 40);
    for (int kind = 0; kind <= static_cast<int>(MessageKind::Unsupported); ++kind) {
        const QStringView name = ui::kindIcon(static_cast<MessageKind>(kind));
        QVERIFY2(name.isEmpty() || ui::hasIcon(name), qPrintable(name.toString()));
    }
}

void TestKit::iconsTakeTheColourTheyAreGiven()
{
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::paintIcon(painter, image.rect(), u"close", QColor(255, 0, 0));
    painter.end();
    bool red = false;
    for (int x = 0; x < 20; ++x)
        red = red || QColor(image.pixel(x, 10)) == QColor(255, 0, 0) || QColor(image.pixel(x, 10)).green() < 120;
    QVERIFY(red);
}

void TestKit::everyStateOfAMessageHasItsOwnShape()
{
    std::vector<std::pair<QString, QImage>> shapes;
    const auto add = [&shapes](Tick tick, bool written) {
        shapes.emplace_back(ui::tickWord(tick, written), shape([tick, written](QPainter &p) {
            ui::paintTick(p, QRectF(8, 10, 16, 12), tick, written, ui::lightTheme());
        }));
    };
    add(Tick::Queued, true);
    for (const Tick tick :
        {Tick::Queued, Tick::Sent, Tick::Delivered, Tick::Read, Tick::Played, Tick::Failed, Tick::Unknown})
        add(tick, false);
    for (std::size_t a = 0; a < shapes.size(); ++a) {
        for (std::size_t b = a + 1; b < shapes.size(); ++b) {
            QVERIFY2(difference(shapes[a].second, shapes[b].second) > 4,
                qPrintable(shapes[a].first + u" looks like "_s + shapes[b].first));
            QVERIFY(shapes[a].first != shapes[b].first);
        }
    }
}

void TestKit::everyUrgencyHasItsOwnShapeAndColourHelps()
{
    std::vector<QImage> shapes;
    for (const auto urgency :
        {ui::Urgency::None, ui::Urgency::Calm, ui::Urgency::Soon, ui::Urgency::Due, ui::Urgency::Breach}) {
        shapes.push_back(
            shape([urgency](QPainter &p) { ui::paintUrgency(p, QRectF(8, 8, 9, 9), urgency, Qt::black); }));
    }
    for (std::size_t a = 0; a < shapes.size(); ++a) {
        for (std::size_t b = a + 1; b < shapes.size(); ++b)
            QVERIFY(difference(shapes[a], shapes[b]) > 4);
    }
}

void TestKit::waitsReadAsPeopleSayThem()
{
    const Instant now{1'760'000'000'000};
    const ui::WaitLimits limits;
    const auto waited = [&](int seconds) { return ui::waitText(now - std::chrono::seconds(seconds), now, limits); };
    QCOMPARE(ui::waitText({}, now, limits), QString());
    QCOMPARE(waited(20), u"now"_s);
    QCOMPARE(waited(6 * 60), u"6 min"_s);
    QCOMPARE(waited(11 * 60 + 42), u"11:42"_s);
    QCOMPARE(waited(17 * 60 + 10), u"+02:10"_s);
    QCOMPARE(ui::shortSpan(std::chrono::hours(50)), u"2 d"_s);
    QCOMPARE(ui::clockSpan(std::chrono::seconds(3729)), u"1:02:09"_s);
}

void TestKit::timesAreTheHotels()
{
    const Instant at{QDateTime(QDate(2026, 3, 3), QTime(16, 20), Qt::UTC).toMSecsSinceEpoch()};
    const QTimeZone cancun("America/Cancun");
    QCOMPARE(ui::clockTime(at, cancun), u"11:20"_s);
    QCOMPARE(ui::dayTitle(at, at + std::chrono::hours(3), cancun), u"Today"_s);
    QCOMPARE(ui::dayTitle(at, at + std::chrono::hours(14), cancun), u"Yesterday"_s);
    QVERIFY(ui::zoneOf(u"No/Such_Place"_s).isValid());
}

void TestKit::initialsNeedLetters()
{
    QCOMPARE(ui::initials(u"Chloé de la Lefèvre"_s), u"CL"_s);
    QCOMPARE(ui::initials(u"Cher"_s), u"C"_s);
    QCOMPARE(ui::initials(u"+34 600"_s), QString());
}

BELLHOP_TEST(tst_kit, TestKit)
#include "tst_kit.moc"
