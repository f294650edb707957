// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/front_office.h"
#include "tests/journeys/hand.h"
#include "tests/support/decoded_sound.h"
#include "tests/support/private_sound.h"
#include "tests/support/test_main.h"
#include "ui/queue/queue_model.h"
#include "ui/voice/voice_recorder.h"

#include <QTemporaryDir>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// From the microphone to the guest's phone: everything real but the air.
class TestVoiceJourney final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
        QVERIFY(m_sound.start().ok());
        QVERIFY(m_sound.plugIn(u"desk"_s, u"Desk microphone"_s, 440).ok());
    }

    void whatIsSaidReachesTheGuestAsAVoiceNote()
    {
        FrontOffice office(db::Dialect::Sqlite); // files take the same way on both databases (tst_relay_media)
        ui::ConsoleWindow &window = office.window();
        Hand ana(window);
        ana.sitDown();
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"How do I find you?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.queueModel().count(ui::Section::Waiting), 1, kPatience);
        ana.press("claimNextAction");
        QTRY_COMPARE_WITH_TIMEOUT(window.queueModel().count(ui::Section::Mine), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(ana.part<QAction>("recordAction")->isEnabled(), kPatience);

        ana.press("recordAction");
        auto *recorder = window.findChild<ui::VoiceRecorder *>();
        QVERIFY(recorder != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(recorder->length() >= 2s, kPatience);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("voicePlayButton"), kPatience);
        QCOMPARE(office.text("SELECT COUNT(*) FROM media"), u"0"_s);
        ana.press(Qt::Key_Return);

        const auto received = [&office] {
            for (const sim::Ledger::Received &one : office.simulator().ledger().received) {
                if (one.type == u"audio"_s)
                    return one;
            }
            return sim::Ledger::Received();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!received().sha256.isEmpty(), kPatience);
        QCOMPARE(office.text("SELECT content_hash FROM media"), QString::fromLatin1(received().sha256));
        QCOMPARE(office.text("SELECT bytes FROM media").toLongLong(), received().bytes);
        QVERIFY(received().bytes > 3000);
        // Only what was declared as a voice note is reported as played.
        QTRY_COMPARE_WITH_TIMEOUT(received().status, u"played"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!ana.sees("voiceStrip"), kPatience);
        QCOMPARE(office.breaches(), QString());
        QCOMPARE(openSounds(), QStringList()); // sealed here and at the relay
    }

private:
    PrivateSound m_sound;
    QTemporaryDir m_temporary; ///< Of this program alone.
};

BELLHOP_TEST(tst_voice_journey, TestVoiceJourney)
#include "tst_voice_journey.moc"
