// SPDX-License-Identifier: GPL-3.0-or-later
// Files of ConversationPane; the rest is in conversation_pane.cpp.
#include "ui/composer/attachment_strip.h"
#include "ui/composer/template_picker.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/thread/media_viewer.h"
#include "ui/thread/thread_view.h"
#include "ui/window/conversation_pane.h"

#include <QFileInfo>
#include <QFutureWatcher>

#include <utility>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kMostAttachments = 10;
}

void ConversationPane::connectMedia()
{
    m_view->setMedia([&console = m_console](const QString &uuid) { return console.thumbnail(uuid); },
        [&console = m_console](const QString &uuid) { return console.media(uuid); });
    connect(m_view, &ThreadView::mediaActivated, this, &ConversationPane::activateMedia);
    connect(&m_view->player(), &AudioPlayer::failed, this, [this](const QString &, const QString &reason) {
        m_notice->tell(NoticeBar::Tone::Error, tr("It cannot be played here: %1").arg(reason));
    });
    connect(m_notice, &NoticeBar::stepTaken, this, [this] {
        m_fetching.cancel();
        fetched();
    });
    connect(m_composer, &Composer::filesWanted, this, &ConversationPane::attachFiles);
    connect(m_composer, &Composer::picturePasted, this, [this](const QByteArray &png) {
        attach({{}, png, u"picture.png"_s, false}, tr("Pasted picture"));
    });
    connect(m_composer, &Composer::snippetFileWanted, this, &ConversationPane::attachSnippetFile);
    connect(m_composer, &Composer::sendFilesWanted, this, &ConversationPane::sendFiles);
    connectStrip(m_composer->attachments());
    connectStrip(m_picker->file());
    connect(m_picker, &TemplatePicker::fileWanted, this, &ConversationPane::attachOnTop);
}

void ConversationPane::connectStrip(AttachmentStrip &strip)
{
    connect(&strip, &AttachmentStrip::removed, this, [this](int key) {
        if (auto node = m_attaching.extract(key); !node.empty())
            node.mapped().future.cancel();
    });
    connect(&strip, &AttachmentStrip::retried, this, [this](int key) {
        if (const auto place = m_attaching.find(key); place != m_attaching.end())
            upload(key, sync::Attachment(place->second.attachment));
    });
}

void ConversationPane::attachFiles(const QStringList &paths)
{
    const QStringList chosen = paths.isEmpty() ? m_dialogs.askFiles(this, tr("Send files")) : paths;
    for (const QString &path : chosen)
        attach({path, {}, {}, false}, QFileInfo(path).fileName());
}

void ConversationPane::attach(const sync::Attachment &attachment, const QString &name)
{
    if (!m_conversation.isSet())
        return;
    if (m_attaching.size() >= kMostAttachments) {
        m_notice->tell(
            NoticeBar::Tone::Warning, tr("At most %1 files at once. Send these first.").arg(kMostAttachments));
        return;
    }
    const int key = ++m_lastAttachment;
    m_attaching[key] = {attachment, &m_composer->attachments(), {}};
    m_composer->setMode(Composer::Mode::Reply);
    m_composer->attachments().add(key, name);
    upload(key, attachment);
}

/// Nothing is brought to the relay; whether this channel takes it is known at once.
void ConversationPane::attachSnippetFile(const SnippetFile &file)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ChannelCard *channel = channelOf(*shown);
    const auto kind = kindToSend(channel != nullptr ? channel->provider : Provider::Meta, file.facts);
    if (kind.ok())
        return attachReady({file.uuid, *kind, file.name, file.facts, goesAsVoice(*kind, file.facts)});
    AttachmentStrip &strip = m_composer->attachments();
    const int key = ++m_lastAttachment;
    strip.add(key, file.name);
    strip.setFailed(key, spoken(kind.error()));
}

void ConversationPane::attachReady(const MediaDraft &file)
{
    const int key = ++m_lastAttachment;
    m_composer->attachments().add(key, file.fileName);
    m_composer->attachments().setReady(key, file);
}

/// The file of a template: one, of the kind that stands at its top.
void ConversationPane::attachOnTop(MessageKind kind)
{
    const QStringList paths = m_dialogs.askFiles(this, tr("Choose a file for the template"));
    if (paths.isEmpty() || !m_conversation.isSet())
        return;
    AttachmentStrip &strip = m_picker->file();
    strip.clear();
    const int key = ++m_lastAttachment;
    const sync::Attachment attachment{paths.front(), {}, {}, kind == MessageKind::Document};
    m_attaching[key] = {attachment, &strip, {}};
    strip.add(key, QFileInfo(paths.front()).fileName());
    upload(key, attachment);
}

void ConversationPane::upload(int key, const sync::Attachment &attachment)
{
    const QFuture<Result<MediaDraft>> future = m_console.attach(m_conversation, attachment);
    m_attaching[key].future = future;
    auto *watcher = new QFutureWatcher<Result<MediaDraft>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, key](int percent) {
        if (const auto place = m_attaching.find(key); place != m_attaching.end())
            place->second.strip->setProgress(key, percent);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const auto place = m_attaching.find(key);
        if (watcher->future().resultCount() == 0 || place == m_attaching.end())
            return; // removed meanwhile
        const Result<MediaDraft> result = watcher->future().result();
        if (result.ok())
            place->second.strip->setReady(key, *result);
        else
            place->second.strip->setFailed(key, spoken(result.error()));
    });
    watcher->setFuture(future);
}

void ConversationPane::sendFiles(
    const std::vector<MediaDraft> &files, const QString &text, MessageId quoted, bool andNext)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    const qint64 epoch = shown->epoch;
    const bool captioned
        = files.front().kind != MessageKind::Audio && files.front().kind != MessageKind::Sticker && text.size() <= 1024;
    if (!captioned && !text.isEmpty())
        send(text, quoted, false); // sounds go without text, long texts on their own
    m_view->goToBottom();
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString caption = i == 0 && captioned ? text : QString();
        const MessageId quotedHere = i == 0 && (captioned || text.isEmpty()) ? quoted : MessageId();
        whenDone(m_console.sendMedia(conversation, epoch, files[i], caption, quotedHere), this,
            [this, conversation, caption, name = files[i].fileName](const Status &status) {
                if (status.ok())
                    return;
                report(conversation, tr("%1 was not sent.").arg(name), status.error());
                if (!caption.isEmpty())
                    m_composer->giveBack(conversation, Composer::Mode::Reply, caption);
            });
    }
    if (andNext)
        Q_EMIT nextWanted();
}

void ConversationPane::activateMedia(const ThreadItem &item)
{
    const ConversationId conversation = m_conversation;
    if (item.mediaState == MediaState::Failed) {
        whenDone(m_console.retryMedia(item.mediaUuid), this, [this, conversation](const Status &status) {
            if (!status.ok())
                report(conversation, tr("The file does not come."), status.error());
            else
                m_notice->tell(NoticeBar::Tone::Info, tr("It is fetched again."));
        });
        return;
    }
    if (item.mediaState != MediaState::Stored)
        return;
    if ((item.kind == MessageKind::Image || item.kind == MessageKind::Sticker) && item.mediaThumb) {
        showPicture(item);
        return;
    }
    if (item.kind == MessageKind::Audio) {
        m_view->player().toggle(item.mediaUuid);
        return;
    }
    if (!item.mediaReason.isEmpty()
        && !m_dialogs.confirm(this, tr("Open this file?"), spoken(item.mediaReason), tr("Open it anyway")))
        return;
    fetchFile(item);
}

/// For the system's program. A large one shows how far it is, and can be called off.
void ConversationPane::fetchFile(const ThreadItem &item)
{
    const ConversationId conversation = m_conversation;
    const QString name = item.fileName.isEmpty() ? tr("the file") : item.fileName;
    m_fetchWord = tr("Fetching %1…").arg(name);
    await(m_fetchWord);
    m_fetching.cancel(); // the one before
    m_fetching = m_console.mediaFile(item.mediaUuid, item.fileName);
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, name](int percent) {
        if (percent <= 0)
            return;
        const bool shown = m_notice->text() == m_fetchWord;
        const QString before = std::exchange(m_fetchWord, tr("Fetching %1: %2 %").arg(name).arg(percent));
        if (m_waitingFor == before) // else something else is waited for by now
            m_waitingFor = m_fetchWord;
        if (shown)
            m_notice->tell(NoticeBar::Tone::Info, m_fetchWord, tr("Cancel"));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, conversation] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return; // called off
        const Result<QString> path = watcher->future().result();
        if (!path.ok()) {
            fetched();
            report(conversation, tr("The file cannot be opened."), path.error());
            return;
        }
        fetched();
        m_dialogs.openFile(*path);
    });
    watcher->setFuture(m_fetching);
}

void ConversationPane::fetched()
{
    if (m_waitingFor == m_fetchWord)
        m_patience.stop();
    if (m_notice->text() == m_fetchWord)
        m_notice->clear();
}

void ConversationPane::showPicture(const ThreadItem &item)
{
    std::vector<ThreadItem> pictures;
    std::size_t at = 0;
    for (int i = 0; i < m_thread->rowCount(); ++i) {
        const ThreadItem &other = m_thread->line(i).item;
        const bool shown = (other.kind == MessageKind::Image || other.kind == MessageKind::Sticker)
            && other.mediaState == MediaState::Stored && other.mediaThumb;
        if (!shown)
            continue;
        if (other.mediaUuid == item.mediaUuid)
            at = pictures.size();
        pictures.push_back(other);
    }
    if (m_viewer == nullptr) {
        m_viewer = new MediaViewer([&console = m_console](const QString &uuid) { return console.picture(uuid); }, this);
        connect(m_viewer, &MediaViewer::saveWanted, this, &ConversationPane::saveMedia);
    }
    m_viewer->present(std::move(pictures), at);
}

void ConversationPane::saveMedia(const ThreadItem &item)
{
    const QString name = item.fileName.isEmpty() ? tr("picture.jpg") : item.fileName;
    const QString path = m_dialogs.askSavePath(m_viewer, tr("Save a copy"), name);
    if (path.isEmpty())
        return;
    const ConversationId conversation = m_conversation;
    whenDone(m_console.saveMedia(item.mediaUuid, path), this, [this, conversation](const Status &status) {
        if (!status.ok())
            report(conversation, tr("The copy was not saved."), status.error());
    });
}

} // namespace bellhop::ui
