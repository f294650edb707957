// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/kit/widgets.h"
#include "ui/voice/voice_recorder.h"

#include <QObject>

#include <vector>

namespace bellhop::ui {

class Dialogs;
class VoiceStrip;

/// Voice notes on their way: recorded, listened to, brought to the relay and sent, or thrown away. A note belongs to
/// the conversation, and the epoch, that were on the screen when its recording was begun, whatever is on the screen
/// since. In memory alone: nothing is left on the disk, and nothing outlives the window. GUI thread.
class VoiceDesk final : public QObject
{
    Q_OBJECT
public:
    struct Recipient {
        ConversationId conversation;
        qint64 epoch = 0;
        QString guest;
        Provider provider = Provider::Meta;
    };

    VoiceDesk(sync::Console &console, Dialogs &dialogs, VoiceStrip &strip, QObject *parent);

    /// Begins to record for them; while a recording goes on, for whomever, ends that one.
    void toggle(const Recipient &front);
    /// What is on the screen now.
    void open(ConversationId front);
    /// `key`: of the action that records, for what is said of it.
    void setKey(const QKeySequence &key) { m_key = key; }
    /// From which microphone, and for how long at most; a menu at the strip's button or beside `other`.
    void openMenu(QWidget &other);
    /// The note on the screen, answering that message. `epoch`: in force now; counts once the desk has said that the
    /// note's own is over.
    void send(MessageId quoted, qint64 epoch);
    void forget(); ///< Everything that was said.
    [[nodiscard]] bool isRecording() const { return m_recorder->isRecording(); }
    /// Whether something for them is recorded, or waits to be sent.
    [[nodiscard]] bool holds(ConversationId conversation) const;
    [[nodiscard]] std::vector<ConversationId> held() const;

Q_SIGNALS:
    void told(bellhop::ui::NoticeBar::Tone tone, const QString &text);
    void changed(bellhop::ConversationId conversation); ///< Something is recorded or waits for them, or no longer.
    void taken(); ///< The strip on the screen wants the focus.
    void left(); ///< The strip on the screen is done.
    void notSent(bellhop::ConversationId conversation, const bellhop::Error &error);

private:
    struct Note {
        int key = 0;
        Recipient to;
        VoiceRecording recording;
        MessageId quoted;
        QString trouble; ///< Why it was not sent.
        bool isStale = false; ///< Its epoch is over.
        int percent = -1; ///< On its way to the relay; -1: not.
    };
    [[nodiscard]] Note *shown();
    [[nodiscard]] Note *find(int key);
    void drop(int key);
    void present();
    void hear(milliseconds length, double level);
    void end(const VoiceRecording &recording, VoiceRecorder::End how);
    void fail(VoiceRecorder::Trouble trouble);
    void discard();
    void order(const Note &note, const MediaDraft &file);
    [[nodiscard]] bool hasFocus() const;
    void refuse(Note note, const Error &error);

    sync::Console &m_console;
    Dialogs &m_dialogs;
    VoiceStrip &m_strip;
    VoiceRecorder *m_recorder;
    QKeySequence m_key;
    ConversationId m_front;
    Recipient m_speaksTo; ///< While it is recorded.
    double m_loudest = 0;
    std::vector<Note> m_notes; ///< Waiting to be sent, the oldest first.
    int m_lastKey = 0;
};

} // namespace bellhop::ui
