// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_type.h"
#include "core/model/send_limits.h"
#include "tests/support/cut_texts.h"
#include "tests/support/decoded_sound.h"
#include "tests/support/private_sound.h"
#include "tests/support/silent_dialogs.h"
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/kit/own_settings.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"
#include "ui/voice/voice_encoder.h"
#include "ui/voice/voice_parts.h"
#include "ui/voice/voice_recorder.h"

#include <QAction>
#include <QBuffer>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextEdit>

#include <cmath>
#include <numbers>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using tests::kPatience;
using ui::VoiceRecorder;

Q_DECLARE_METATYPE(bellhop::ui::VoiceRecording)

namespace {

const ConversationId kMine{2};
const ConversationId kOther{3};
constexpr VoiceRecorder::Limits kRoomy{kLargestVoice, 60s};
constexpr int kHertz = 440;
constexpr int kOtherHertz = 880;

MediaFacts factsOf(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return media::inspect(buffer);
}

milliseconds apart(milliseconds a, milliseconds b)
{
    return a > b ? a - b : b - a;
}

} // namespace

/// Voice notes, recorded from a real sound server whose microphones hear a tone; in the window by keys alone.
class TestVoice final : public tests::PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
        const Status up = m_sound.start();
        QVERIFY2(up.ok(), up.ok() ? "" : qPrintable(up.error().message));
        plugIn();
    }
    void init()
    {
        ui::ownSettings().clear();
        m_dialogs = {};
        // The sound system's own words when a microphone goes are no defect of ours.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin|Stream error|Got a buffer)"_s));
        open();
    }

    void speechBecomesMonoOpusOfItsLength_data()
    {
        QTest::addColumn<int>("rate");
        QTest::newRow("48 kHz") << 48'000;
        QTest::newRow("16 kHz") << 16'000;
        QTest::newRow("44.1 kHz") << 44'100;
    }
    void speechBecomesMonoOpusOfItsLength()
    {
        QFETCH(int, rate);
        ui::VoiceEncoder encoder(rate);
        std::vector<float> second(static_cast<std::size_t>(rate));
        for (std::size_t i = 0; i < second.size(); ++i)
            second[i]
                = static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * kHertz * static_cast<double>(i) / rate));
        for (int i = 0; i < 3; ++i)
            encoder.append(second);
        QCOMPARE(encoder.length(), milliseconds(3s));
        const Result<QByteArray> file = encoder.finish();
        QVERIFY(file.ok());
        const MediaFacts facts = factsOf(*file);
        QCOMPARE(facts.mimeType, u"audio/ogg"_s);
        QCOMPARE(facts.codec, u"opus"_s);
        QCOMPARE(facts.channels, 1);
        const tests::DecodedSound heard = tests::decodeSound(*file);
        QCOMPARE(heard.channels, 1);
        QVERIFY2(apart(heard.length(), 3s) <= 20ms, qPrintable(QString::number(heard.length().count())));
        QVERIFY2(std::abs(heard.hertz() - kHertz) < 2, qPrintable(QString::number(heard.hertz())));
    }

    void aNoteOfTheLongestTimeKeepsItsPlayButton()
    {
        ui::VoiceEncoder encoder(48'000);
        std::vector<float> second(48'000);
        quint32 noise = 1; // noise costs most
        const qint64 longest = kLargestVoice / ui::VoiceEncoder::kBytesPerSecond;
        for (qint64 i = 0; i < longest; ++i) {
            for (float &sample : second) {
                noise = noise * 1664525 + 1013904223;
                sample = static_cast<float>(noise >> 8) / static_cast<float>(1 << 24) - 0.5F;
            }
            encoder.append(second);
        }
        const Result<QByteArray> file = encoder.finish();
        QVERIFY(file.ok());
        QVERIFY2(file->size() <= kLargestVoice, qPrintable(QString::number(file->size())));
        QVERIFY2(file->size() > kLargestVoice / 2, qPrintable(QString::number(file->size())));
        QVERIFY(longest >= 240);
    }

    void twoSecondsOfAToneAreTwoSecondsOfThatTone()
    {
        VoiceRecorder recorder;
        QSignalSpy begun(&recorder, &VoiceRecorder::begun);
        QSignalSpy heard(&recorder, &VoiceRecorder::heard);
        QSignalSpy ended(&recorder, &VoiceRecorder::ended);
        recorder.start({}, kRoomy);
        QTRY_COMPARE_WITH_TIMEOUT(begun.count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(heard.count() > 0, kPatience);
        QElapsedTimer clock;
        clock.start();
        const milliseconds before = recorder.length();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.length() >= 2s, kPatience);
        QVERIFY2(apart(milliseconds(clock.elapsed()), recorder.length() - before) < 500ms, "as long as it took");
        QVERIFY(heard.last().at(1).toDouble() > 0.5);
        recorder.stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatience);
        const auto recording = ended.at(0).at(0).value<ui::VoiceRecording>();
        const MediaFacts facts = factsOf(recording.file);
        QCOMPARE(facts.codec, u"opus"_s);
        QCOMPARE(facts.channels, 1);
        QVERIFY(recording.file.left(64).contains("OpusHead"));
        QVERIFY(goesAsVoice(MessageKind::Audio, facts));
        const tests::DecodedSound sound = tests::decodeSound(recording.file);
        QVERIFY2(apart(sound.length(), recording.length) <= 100ms, qPrintable(QString::number(sound.length().count())));
        QVERIFY2(std::abs(sound.hertz() - kHertz) < 2, qPrintable(QString::number(sound.hertz())));
        QVERIFY(!recorder.isRecording());
    }

    void theLongestTimeEndsItExactly()
    {
        VoiceRecorder recorder;
        QSignalSpy ended(&recorder, &VoiceRecorder::ended);
        recorder.start({}, {kLargestVoice, 700ms});
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatience);
        QCOMPARE(ended.at(0).at(1).value<VoiceRecorder::End>(), VoiceRecorder::End::Full);
        QCOMPARE(ended.at(0).at(0).value<ui::VoiceRecording>().length, milliseconds(700ms));
    }

    void theSizeThatTheChannelTakesEndsItToo()
    {
        constexpr qint64 most = 16 * 1024;
        VoiceRecorder recorder;
        QSignalSpy ended(&recorder, &VoiceRecorder::ended);
        recorder.start({}, {most, 60s});
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatience);
        QCOMPARE(ended.at(0).at(1).value<VoiceRecorder::End>(), VoiceRecorder::End::Full);
        const qint64 size = ended.at(0).at(0).value<ui::VoiceRecording>().file.size();
        QVERIFY2(size > most / 4 && size <= most, qPrintable(QString::number(size)));
    }

    void aChannelWithoutVoiceNotesTakesMore()
    {
        QCOMPARE(largestRecording(Provider::Meta), kLargestVoice);
        QCOMPARE(largestRecording(Provider::Twilio), 16 * kMegabyte);
        QCOMPARE(largestRecording(Provider::Lipachat), 16 * kMegabyte);
    }

    void keysRecordListenAndSend()
    {
        record(kMine);
        QVERIFY(part<QLabel>("voiceTitle")->text().contains(u"James Okafor"_s));
        QTRY_VERIFY_WITH_TIMEOUT(part<ui::LevelMeter>("voiceLevel")->level() > 0.3, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("voiceTime")->text().startsWith(u"0:01 "_s), kPatience);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        QVERIFY(m_console->attached.empty()); // nothing leaves unheard
        key(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(part<QPushButton>("voicePlayButton")->accessibleName().startsWith(u"Pause"_s),
            qPrintable(part<QLabel>("voiceHint")->text()), kPatience);
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendMedia), 1, kPatience);
        QCOMPARE(m_console->attached.size(), std::size_t(1));
        const sync::Attachment &file = m_console->attached.front();
        QVERIFY(std::abs(tests::decodeSound(file.bytes).hertz() - kHertz) < 2);
        QCOMPARE(file.path, QString());
        const auto order = m_console->orders.back();
        QCOMPARE(order.conversation, kMine);
        QCOMPARE(order.epoch, m_console->rows[kMine].epoch);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("voiceStrip"), kPatience);
        QVERIFY(edit()->hasFocus());
    }

    void aHeldKeyDoesNotSendUnheard()
    {
        record(kMine);
        speakFor(500ms);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &repeated);
        QVERIFY(isShown("voicePlayButton"));
        QVERIFY(m_console->attached.empty());
    }

    void escapeThrowsAwayAndNothingIsLeftOnTheDisk()
    {
        record(kMine);
        speakFor(800ms);
        key(Qt::Key_Escape);
        QVERIFY(!isShown("voiceStrip"));
        QVERIFY(m_dialogs.asked.isEmpty()); // it was short
        QVERIFY(edit()->hasFocus());
        QCOMPARE(tests::openSounds(), QStringList());
        // Listened to, it is still in memory alone.
        record(kMine);
        speakFor(800ms);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            part<QPushButton>("voicePlayButton")->accessibleName().startsWith(u"Pause"_s), kPatience);
        QCOMPARE(tests::openSounds(), QStringList());
        key(Qt::Key_Escape);
        QVERIFY(!isShown("voiceStrip"));
        QVERIFY(m_console->attached.empty());
        QVERIFY(!isDraft(kMine));
    }

    void whatIsLongerIsThrownAwayOnlyWhenAskedTwice()
    {
        m_dialogs.yes = false;
        record(kMine);
        speakFor(5200ms);
        key(Qt::Key_Escape);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY2(m_dialogs.asked.front().contains(u"0:05"_s), qPrintable(m_dialogs.asked.front()));
        QVERIFY(isShown("voiceLevel")); // it goes on
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        key(Qt::Key_Escape);
        QVERIFY(isShown("voicePlayButton"));
        QCOMPARE(m_dialogs.asked.size(), 2);
        m_dialogs.yes = true;
        key(Qt::Key_Escape);
        QVERIFY(!isShown("voiceStrip"));
    }

    void anotherConversationChangesNeitherRecordingNorRecipient()
    {
        record(kMine);
        const qint64 epoch = m_console->rows[kMine].epoch;
        speakFor(400ms);
        m_window->selectConversation(kOther);
        QVERIFY(isShown("voiceLevel"));
        QVERIFY(part<QLabel>("voiceTitle")->text().contains(u"James Okafor"_s));
        part<QAction>("focusComposerAction")->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Bis Freitag"_s);
        key(Qt::Key_Return); // this one is for the text
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendText), 1, kPatience);
        QVERIFY(isShown("voiceLevel"));
        speakFor(900ms);
        press("recordAction");
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("voiceStrip"), kPatience); // the note is not for this guest
        QVERIFY2(notice("orderNotice").contains(u"James Okafor"_s), qPrintable(notice("orderNotice")));
        QVERIFY(isDraft(kMine));
        m_window->selectConversation(kMine);
        QVERIFY(isShown("voicePlayButton"));
        part<QWidget>("voiceStrip")->setFocus();
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendMedia), 1, kPatience);
        QCOMPARE(m_console->orders.back().conversation, kMine);
        QCOMPARE(m_console->orders.back().epoch, epoch);
        QTRY_VERIFY_WITH_TIMEOUT(!isDraft(kMine), kPatience);
    }

    void whoChangedHandsIsSentToOnlyOnASecondWord()
    {
        record(kMine);
        const qint64 before = m_console->rows[kMine].epoch;
        speakFor(400ms);
        m_console->rows[kMine].epoch = before + 2; // taken away, and back again
        m_console->announce(kMine);
        press("recordAction");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendMedia), 1, kPatience);
        QCOMPARE(m_console->orders.back().epoch, before);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience); // refused, kept, and said why
        QVERIFY(!part<QLabel>("voiceHint")->text().isEmpty());
        part<QWidget>("voiceStrip")->setFocus();
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendMedia), 2, kPatience);
        QCOMPARE(m_console->orders.back().epoch, before + 2);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("voiceStrip"), kPatience);
    }

    void whatDoesNotReachTheRelayIsKept()
    {
        record(kMine);
        speakFor(400ms);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        m_console->refuseNextFile(makeError(ErrorKind::Network, u"The file did not reach the relay. Try again."_s));
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("voiceHint")->text().contains(u"Try again"_s), kPatience);
        QVERIFY(isShown("voicePlayButton"));
        part<QWidget>("voiceStrip")->setFocus();
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendMedia), 1, kPatience);
        QCOMPARE(m_console->attached.at(0).bytes, m_console->attached.at(1).bytes);
    }

    void aMicrophoneThatVanishesEndsItAndWhatWasSaidIsKept()
    {
        record(kMine);
        speakFor(1500ms);
        unplug();
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        QVERIFY2(notice("orderNotice").contains(u"microphone is gone"_s), qPrintable(notice("orderNotice")));
        part<QWidget>("voiceStrip")->setFocus();
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendMedia), 1, kPatience);
        const tests::DecodedSound sound = tests::decodeSound(m_console->attached.front().bytes);
        QVERIFY(sound.length() >= 1400ms);
        plugIn();
    }

    void withoutAMicrophoneTheNextStepIsTold()
    {
        unplug();
        QTRY_VERIFY_WITH_TIMEOUT(VoiceRecorder::microphones().empty(), kPatience);
        select(kMine);
        press("recordAction");
        QVERIFY(!isShown("voiceStrip"));
        QVERIFY2(notice("orderNotice").contains(u"Plug one in"_s), qPrintable(notice("orderNotice")));
        QVERIFY2(notice("orderNotice").contains(u"Ctrl+R"_s), qPrintable(notice("orderNotice")));
        plugIn();
        press("recordAction"); // that step helps
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voiceLevel"), kPatience);
        key(Qt::Key_Escape);
    }

    void aSoundSystemThatDoesNotAnswerHoldsNobody()
    {
        select(kMine);
        m_sound.freeze();
        press("recordAction");
        QVERIFY(isShown("voiceStrip")); // the window lives
        QTRY_VERIFY_WITH_TIMEOUT(notice("orderNotice").contains(u"cannot be used"_s), kPatience);
        QVERIFY2(notice("orderNotice").contains(u"Desk microphone"_s), qPrintable(notice("orderNotice")));
        QVERIFY2(notice("orderNotice").contains(u"settings"_s), qPrintable(notice("orderNotice")));
        QVERIFY(!isShown("voiceStrip"));
        m_sound.thaw();
        record(kMine); // that one was left behind, this one is heard
        speakFor(400ms);
        key(Qt::Key_Escape);
    }

    void theMicrophoneIsChosenInAMenuAndStaysChosen()
    {
        const Result<int> second = m_sound.plugIn(u"headset"_s, u"Headset"_s, kOtherHertz);
        QVERIFY(second.ok());
        QTRY_COMPARE_WITH_TIMEOUT(VoiceRecorder::microphones().size(), std::size_t(2), kPatience);
        select(kMine);
        chooseInMenu(u"Headset"_s);
        record(kMine);
        QTRY_VERIFY_WITH_TIMEOUT(
            part<QPushButton>("voiceMicrophoneButton")->accessibleName().contains(u"Headset"_s), kPatience);
        speakFor(1200ms);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->attached.size(), std::size_t(1), kPatience);
        const tests::DecodedSound sound = tests::decodeSound(m_console->attached.front().bytes);
        QVERIFY2(std::abs(sound.hertz() - kOtherHertz) < 4, qPrintable(QString::number(sound.hertz())));
        // While one speaks, it goes on with the other one.
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("voiceStrip"), kPatience);
        record(kMine);
        speakFor(300ms);
        chooseInMenu(u"Desk microphone"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            part<QPushButton>("voiceMicrophoneButton")->accessibleName().contains(u"Desk microphone"_s), kPatience);
        speakFor(3s);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->attached.size(), std::size_t(2), kPatience);
        const double later = tests::decodeSound(m_console->attached.back().bytes).hertz();
        QVERIFY2(std::abs(later - kHertz) < 4, qPrintable(QString::number(later)));
        QVERIFY(m_sound.unplug(*second).ok());
    }

    void silenceIsSaid()
    {
        const Result<int> muted = m_sound.plugIn(u"muted"_s, u"Muted microphone"_s, kHertz);
        QVERIFY(muted.ok());
        QVERIFY(m_sound.mute(u"muted"_s).ok());
        QTRY_COMPARE_WITH_TIMEOUT(VoiceRecorder::microphones().size(), std::size_t(2), kPatience);
        ui::ownSettings().setValue(u"voice/microphone"_s, QByteArray("muted"));
        record(kMine);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("voiceHint")->text().contains(u"muted"_s), kPatience);
        key(Qt::Key_Escape);
        QVERIFY(m_sound.unplug(*muted).ok());
    }

    void whoMayNotAnswerDoesNotRecord()
    {
        m_window->selectConversation(ConversationId{4}); // nobody's
        QVERIFY(!part<QAction>("recordAction")->isEnabled());
        press("recordAction");
        QVERIFY(!isShown("voiceStrip"));
        QVERIFY(!isShown("recordButton"));
        m_window->selectConversation(kMine);
        QVERIFY(part<QAction>("recordAction")->isEnabled() && isShown("recordButton"));
    }

    void theConsoleAsksBeforeItCloses()
    {
        record(kMine);
        speakFor(400ms);
        m_dialogs.yes = false;
        QVERIFY(!m_window->close());
        QVERIFY2(m_dialogs.asked.value(0).contains(u"James Okafor"_s), qPrintable(m_dialogs.asked.value(0)));
        QVERIFY(m_window->isVisible() && isShown("voiceLevel"));
        m_dialogs.yes = true;
        QVERIFY(m_window->close());
    }

    void theStripIsGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("mirrored") << false << true;
    }
    void theStripIsGrabbed()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_window.reset(); // a window is laid out as its language is read when it opens
        open();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        record(kMine);
        speakFor(1200ms);
        grab(u"voice_recording_"_s + tag);
        QCOMPARE(tests::cutTexts(*m_window), QString());
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voicePlayButton"), kPatience);
        grab(u"voice_review_"_s + tag);
        QCOMPARE(tests::cutTexts(*m_window), QString());
        key(Qt::Key_Escape);
    }

private:
    void open()
    {
        m_console = std::make_unique<tests::FakeConsole>();
        m_console->fillWithExamples();
        ui::WindowOptions options;
        options.dialogs = &m_dialogs;
        m_window = std::make_unique<ui::ConsoleWindow>(*m_console, options);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
        m_console->start();
    }
    void plugIn()
    {
        const Result<int> plugged = m_sound.plugIn(u"desk"_s, u"Desk microphone"_s, kHertz);
        QVERIFY2(plugged.ok(), plugged.ok() ? "" : qPrintable(plugged.error().message));
        m_microphone = *plugged;
        QTRY_VERIFY_WITH_TIMEOUT(!VoiceRecorder::microphones().empty(), kPatience);
    }
    void unplug()
    {
        const Status gone = m_sound.unplug(m_microphone);
        QVERIFY2(gone.ok(), gone.ok() ? "" : qPrintable(gone.error().message));
    }
    /// The key of an action.
    void press(const char *action)
    {
        const QKeyCombination combination = part<QAction>(action)->shortcut()[0];
        key(combination.key(), combination.keyboardModifiers());
    }
    void record(ConversationId conversation)
    {
        select(conversation);
        press("recordAction");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("voiceLevel"), kPatience);
        m_recorder = m_window->findChild<VoiceRecorder *>();
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->length() > 0ms, kPatience);
    }
    void speakFor(milliseconds span) { QTRY_VERIFY_WITH_TIMEOUT(m_recorder->length() >= span, kPatience); }
    void chooseInMenu(const QString &name)
    {
        press("microphoneAction");
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (int i = 0; i < menu->actions().size(); ++i) {
            if (menu->activeAction() != nullptr && menu->activeAction()->text() == name)
                break;
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QVERIFY(menu->activeAction() != nullptr);
        QCOMPARE(menu->activeAction()->text(), name);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() == nullptr, kPatience);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    }
    [[nodiscard]] bool isDraft(ConversationId conversation)
    {
        const ui::QueueModel &model = m_window->queueModel();
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex index = model.index(i, 0);
            if (index.data(ui::QueueModel::ConversationRole).toLongLong() == conversation.value)
                return index.data(ui::QueueModel::DraftRole).toBool();
        }
        return false;
    }

    tests::PrivateSound m_sound;
    QTemporaryDir m_temporary; ///< Of this program alone.
    tests::SilentDialogs m_dialogs;
    VoiceRecorder *m_recorder = nullptr;
    int m_microphone = 0;
};

BELLHOP_TEST(tst_voice, TestVoice)
#include "tst_voice.moc"
