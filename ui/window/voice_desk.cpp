// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/voice_desk.h"

#include "core/model/send_limits.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/keys.h"
#include "ui/kit/own_settings.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/thread/played_line.h"
#include "ui/voice/voice_encoder.h"
#include "ui/voice/voice_strip.h"

#include <QActionGroup>
#include <QFutureWatcher>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kMicrophone = "voice/microphone";
constexpr auto kLongest = "voice/longestMinutes";
constexpr std::array kLongests{2, 5, 10};
constexpr int kUsualLongest = 5;
constexpr milliseconds kWorthAsking = 5s; // what is longer is not thrown away by one key
constexpr milliseconds kNothing = 300ms; // a slip of the finger
constexpr milliseconds kListens = 3s; // for so long nothing is said of silence
constexpr double kSilence = 0.05;

int longestMinutes()
{
    const int chosen = ownSettings().value(QLatin1String(kLongest)).toInt();
    return std::find(kLongests.begin(), kLongests.end(), chosen) != kLongests.end() ? chosen : kUsualLongest;
}

/// What this channel takes as a voice note, and this person wants at most.
VoiceRecorder::Limits limitsFor(Provider provider)
{
    const qint64 bytes = largestRecording(provider);
    const milliseconds fits(bytes * 1000 / VoiceEncoder::kBytesPerSecond);
    return {bytes, std::min<milliseconds>(std::chrono::minutes(longestMinutes()), fits)};
}

} // namespace

VoiceDesk::VoiceDesk(sync::Console &console, Dialogs &dialogs, VoiceStrip &strip, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_strip(strip)
    , m_recorder(new VoiceRecorder(this))
{
    connect(m_recorder, &VoiceRecorder::heard, this, &VoiceDesk::hear);
    connect(m_recorder, &VoiceRecorder::ended, this, &VoiceDesk::end);
    connect(m_recorder, &VoiceRecorder::failed, this, &VoiceDesk::fail);
    connect(m_recorder, &VoiceRecorder::begun, this, [this] { m_strip.showMicrophone(m_recorder->microphone().name); });
    connect(&m_strip, &VoiceStrip::stopWanted, m_recorder, &VoiceRecorder::stop);
    connect(&m_strip, &VoiceStrip::discardWanted, this, &VoiceDesk::discard);
    connect(&m_strip, &VoiceStrip::microphonesWanted, this, [this] { openMenu(m_strip); });
}

void VoiceDesk::toggle(const Recipient &front)
{
    if (m_recorder->isRecording()) {
        m_recorder->stop();
        return;
    }
    if (shown() != nullptr) { // one after the other: it would be covered
        Q_EMIT taken();
        return;
    }
    m_speaksTo = front;
    m_loudest = 0;
    const VoiceRecorder::Limits limits = limitsFor(front.provider);
    m_recorder->start(ownSettings().value(QLatin1String(kMicrophone)).toByteArray(), limits);
    if (!m_recorder->isRecording())
        return; // said by now
    m_strip.showMicrophone(m_recorder->microphone().name);
    m_strip.showRecording(front.guest, limits.length);
    Q_EMIT taken();
    Q_EMIT changed(front.conversation);
}

/// Nobody is recorded without seeing it: with no conversation there is no strip.
void VoiceDesk::open(ConversationId front)
{
    m_front = front;
    if (!front.isSet())
        m_recorder->stop();
    present();
}

VoiceDesk::Note *VoiceDesk::shown()
{
    const auto found = std::find_if(
        m_notes.begin(), m_notes.end(), [this](const Note &note) { return note.to.conversation == m_front; });
    return found == m_notes.end() ? nullptr : &*found;
}

VoiceDesk::Note *VoiceDesk::find(int key)
{
    const auto found
        = std::find_if(m_notes.begin(), m_notes.end(), [key](const Note &note) { return note.key == key; });
    return found == m_notes.end() ? nullptr : &*found;
}

void VoiceDesk::drop(int key)
{
    std::erase_if(m_notes, [key](const Note &note) { return note.key == key; });
}

/// A recording is in sight wherever one looks; a note only where it belongs.
void VoiceDesk::present()
{
    if (m_recorder->isRecording())
        return;
    const Note *note = shown();
    if (note == nullptr)
        m_strip.leave();
    else if (note->percent >= 0)
        m_strip.showSending(note->to.guest, note->percent);
    else
        m_strip.showReview(note->to.guest, note->recording, note->trouble);
}

bool VoiceDesk::holds(ConversationId conversation) const
{
    const std::vector<ConversationId> all = held();
    return std::find(all.begin(), all.end(), conversation) != all.end();
}

std::vector<ConversationId> VoiceDesk::held() const
{
    std::vector<ConversationId> all;
    for (const Note &note : m_notes)
        all.push_back(note.to.conversation);
    if (m_recorder->isRecording())
        all.push_back(m_speaksTo.conversation);
    return all;
}

void VoiceDesk::hear(milliseconds length, double level)
{
    m_loudest = std::max(m_loudest, level);
    m_strip.showHeard(length, level);
    const bool silent = m_loudest < kSilence && length > kListens;
    m_strip.showHint(
        silent ? tr("Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?") : QString());
}

void VoiceDesk::end(const VoiceRecording &recording, VoiceRecorder::End how)
{
    const Recipient to = m_speaksTo;
    const bool here = to.conversation == m_front;
    if (recording.length >= kNothing)
        m_notes.push_back({++m_lastKey, to, recording, {}, {}});
    if (how == VoiceRecorder::End::MicrophoneGone)
        Q_EMIT told(NoticeBar::Tone::Warning,
            tr("The microphone is gone. What you recorded for %1 until then is kept.").arg(to.guest));
    else if (how == VoiceRecorder::End::Full)
        Q_EMIT told(NoticeBar::Tone::Info,
            tr("The recording for %1 is as long as it can be: %2.").arg(to.guest, soundTime(recording.length)));
    else if (!here && holds(to.conversation))
        Q_EMIT told(NoticeBar::Tone::Info, tr("The voice note waits in the conversation with %1.").arg(to.guest));
    const bool focused = hasFocus();
    present();
    Q_EMIT changed(to.conversation);
    if (shown() == nullptr && focused)
        Q_EMIT left();
    else if (here && (focused || how == VoiceRecorder::End::Stopped))
        Q_EMIT taken();
}

void VoiceDesk::fail(VoiceRecorder::Trouble trouble)
{
    switch (trouble) {
    case VoiceRecorder::Trouble::NoMicrophone:
        Q_EMIT told(
            NoticeBar::Tone::Error, withKey(tr("There is no microphone. Plug one in, then record again"), m_key));
        break;
    case VoiceRecorder::Trouble::Refused:
        Q_EMIT told(NoticeBar::Tone::Error,
            tr("“%1” cannot be used. Allow Bellhop the microphone in your system's settings, or choose another one.")
                .arg(m_recorder->microphone().name));
        break;
    case VoiceRecorder::Trouble::Unfit:
        Q_EMIT told(NoticeBar::Tone::Warning,
            tr("The recording cannot go on with that microphone. Stop it, and record with the other one."));
        break;
    case VoiceRecorder::Trouble::Lost:
        Q_EMIT told(NoticeBar::Tone::Error, tr("The recording for %1 is lost. Record it again.").arg(m_speaksTo.guest));
        break;
    }
    if (m_recorder->isRecording()) { // goes on as it was
        m_strip.showMicrophone(m_recorder->microphone().name);
        return;
    }
    const bool focused = hasFocus();
    present();
    Q_EMIT changed(m_speaksTo.conversation);
    if (focused)
        Q_EMIT left();
}

bool VoiceDesk::hasFocus() const
{
    const QWidget *focus = m_strip.window()->focusWidget();
    return focus != nullptr && (focus == &m_strip || m_strip.isAncestorOf(focus));
}

void VoiceDesk::discard()
{
    const bool records = m_recorder->isRecording();
    const Note *note = records ? nullptr : shown();
    if (!records && note == nullptr)
        return;
    const int key = note != nullptr ? note->key : m_lastKey + 1; // of what is recorded, should it end meanwhile
    const Recipient to = note != nullptr ? note->to : m_speaksTo;
    const milliseconds length = note != nullptr ? note->recording.length : m_recorder->length();
    if (length > kWorthAsking
        && !m_dialogs.confirm(&m_strip, tr("Throw the recording away?"),
            tr("%1 for %2. It cannot be had again.").arg(soundTime(length), to.guest), tr("Throw away")))
        return;
    if (records)
        m_recorder->discard();
    drop(key);
    present();
    Q_EMIT changed(to.conversation);
    Q_EMIT left();
}

void VoiceDesk::forget()
{
    m_recorder->discard();
    m_notes.clear();
    present();
}

void VoiceDesk::openMenu(QWidget &other)
{
    auto *menu = new QMenu(&other);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"microphoneMenu"_s);
    const std::vector<Microphone> found = VoiceRecorder::microphones();
    const QByteArray wanted = m_recorder->isRecording() ? m_recorder->microphone().id
                                                        : ownSettings().value(QLatin1String(kMicrophone)).toByteArray();
    const bool there
        = std::any_of(found.begin(), found.end(), [&wanted](const Microphone &one) { return one.id == wanted; });
    auto *microphones = new QActionGroup(menu);
    for (const Microphone &one : found) {
        QAction *entry = menu->addAction(one.name, this, [this, id = one.id] {
            ownSettings().setValue(QLatin1String(kMicrophone), id);
            m_recorder->change(id);
            m_strip.showMicrophone(m_recorder->microphone().name);
        });
        entry->setCheckable(true);
        entry->setChecked(there ? one.id == wanted : one == found.front());
        microphones->addAction(entry);
    }
    if (found.empty())
        menu->addAction(tr("There is no microphone"))->setEnabled(false);
    menu->addSeparator();
    auto *longests = new QActionGroup(menu);
    for (const int minutes : kLongests) {
        QAction *entry = menu->addAction(tr("At most %n minutes", nullptr, minutes), this,
            [minutes] { ownSettings().setValue(QLatin1String(kLongest), minutes); });
        entry->setCheckable(true);
        entry->setChecked(minutes == longestMinutes());
        entry->setEnabled(!m_recorder->isRecording());
        longests->addAction(entry);
    }
    const QWidget &at = m_strip.microphoneButton().isVisible() ? m_strip.microphoneButton() : other;
    menu->popup(at.mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void VoiceDesk::send(MessageId quoted, qint64 epoch)
{
    Note *note = shown();
    if (note == nullptr || note->percent >= 0 || m_recorder->isRecording())
        return;
    if (std::exchange(note->isStale, false))
        note->to.epoch = epoch;
    if (quoted.isSet())
        note->quoted = quoted;
    note->trouble.clear();
    note->percent = 0;
    present();
    const int key = note->key;
    sync::Attachment attachment;
    attachment.bytes = note->recording.file;
    attachment.name = u"voice-note.ogg"_s;
    auto *watcher = new QFutureWatcher<Result<MediaDraft>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, key](int percent) {
        if (Note *moving = find(key); moving != nullptr && moving->percent >= 0) {
            moving->percent = percent;
            present();
        }
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const Note *arrived = find(key);
        if (arrived == nullptr || watcher->future().resultCount() == 0)
            return;
        const Note sent = *arrived;
        const Result<MediaDraft> file = watcher->future().result();
        drop(key);
        if (file.ok())
            order(sent, *file);
        else
            refuse(sent, file.error());
    });
    watcher->setFuture(m_console.attach(note->to.conversation, attachment));
}

/// From here on the thread shows what becomes of it, unless the desk refuses it.
void VoiceDesk::order(const Note &note, const MediaDraft &file)
{
    whenDone(m_console.sendMedia(note.to.conversation, note.to.epoch, file, {}, note.quoted), this,
        [this, note](const Status &status) {
            if (!status.ok())
                refuse(note, status.error());
        });
    present();
    Q_EMIT changed(note.to.conversation);
    if (note.to.conversation == m_front)
        Q_EMIT left();
}

void VoiceDesk::refuse(Note note, const Error &error)
{
    note.percent = -1;
    note.isStale = error.kind == ErrorKind::StaleEpoch;
    note.trouble = spoken(error);
    const ConversationId conversation = note.to.conversation;
    m_notes.insert(m_notes.begin(), std::move(note));
    present();
    Q_EMIT changed(conversation);
    Q_EMIT notSent(conversation, error);
}

} // namespace bellhop::ui
