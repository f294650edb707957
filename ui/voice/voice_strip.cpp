// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/voice_strip.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/thread/audio_player.h"
#include "ui/thread/played_line.h"
#include "ui/thread/thread_delegate.h"
#include "ui/voice/voice_parts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSound = u"voice note"_s; // the only one that this player knows
constexpr int kWidestSource = 260;

QPushButton *button(const QString &name, ButtonLook look, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setFocusPolicy(Qt::TabFocus);
    setButtonLook(*made, look);
    return made;
}

} // namespace

VoiceStrip::VoiceStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_source(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_hint(new InkLabel(InkLabel::Ink::Breach, this))
    , m_time(new QLabel(this))
    , m_level(new LevelMeter(this))
    , m_player(new AudioPlayer(this))
    , m_play(button(u"voicePlayButton"_s, ButtonLook::Quiet, this))
    , m_bar(new PlayBar(*m_player, this))
    , m_speed(button(u"voiceSpeedButton"_s, ButtonLook::Quiet, this))
    , m_microphone(button(u"voiceMicrophoneButton"_s, ButtonLook::Quiet, this))
    , m_discard(button(u"voiceDiscardButton"_s, ButtonLook::Normal, this))
    , m_goOn(button(u"voiceGoOnButton"_s, ButtonLook::Primary, this))
{
    setObjectName(u"voiceStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    arrange();
    m_player->setSource([this](const QString &) { return QtFuture::makeReadyFuture(Result<QByteArray>(m_file)); });
    connect(m_player, &AudioPlayer::changed, this, &VoiceStrip::refreshPlayer);
    connect(m_player, &AudioPlayer::failed, this, [this](const QString &, const QString &reason) { showHint(reason); });
    connect(m_play, &QPushButton::clicked, this, [this] {
        Q_EMIT playing();
        m_player->toggle(kSound);
    });
    connect(m_speed, &QPushButton::clicked, m_player, &AudioPlayer::nextSpeed);
    connect(m_microphone, &QPushButton::clicked, this, &VoiceStrip::microphonesWanted);
    connect(m_discard, &QPushButton::clicked, this, &VoiceStrip::discardWanted);
    connect(m_goOn, &QPushButton::clicked, this, &VoiceStrip::goOn);
    hide();
}

void VoiceStrip::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(44, 8, 10, 8));
    column->setSpacing(2);
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title->setObjectName(u"voiceTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(sized(font(), 10, QFont::DemiBold));
    m_hint->setObjectName(u"voiceHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_source->setObjectName(u"voiceSource"_s);
    m_source->setTextFormat(Qt::PlainText);
    words->addWidget(m_title, 1);
    words->addWidget(m_source);
    column->addLayout(words);
    column->addWidget(m_hint);
    column->addLayout(row);
    m_time->setObjectName(u"voiceTime"_s);
    m_time->setFont(sized(font(), 11, QFont::DemiBold));
    m_level->setObjectName(u"voiceLevel"_s);
    m_play->setFixedSize(40, 40);
    m_discard->setText(tr("Throw away (Esc)"));
    m_discard->setAccessibleName(tr("Throw the recording away"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_time, m_level, m_microphone, m_play})
        row->addWidget(part);
    row->addWidget(m_bar, 1);
    row->addWidget(m_speed);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_goOn);
    m_microphone->setIcon(icon(u"mic"));
}

void VoiceStrip::enter(Stage stage, const QString &title)
{
    const bool told = m_stage == stage && m_title->text() == title;
    m_stage = stage;
    const bool records = stage == Stage::Recording;
    const bool reviews = stage == Stage::Review;
    for (QWidget *part : std::initializer_list<QWidget *>{m_time, m_level, m_source, m_microphone})
        part->setVisible(records);
    for (QWidget *part : std::initializer_list<QWidget *>{m_play, m_bar, m_speed})
        part->setVisible(reviews);
    m_discard->setVisible(records || reviews);
    m_goOn->setVisible(records || reviews);
    m_goOn->setText(records ? tr("Stop (Enter)") : tr("Send (Enter)"));
    m_goOn->setAccessibleName(records ? tr("Stop the recording and listen to it") : tr("Send the voice note"));
    m_title->setText(title);
    setAccessibleName(title);
    show();
    update();
    if (told)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VoiceStrip::showRecording(const QString &guest, milliseconds longest)
{
    m_longest = longest;
    m_player->stop();
    m_file.clear();
    m_level->setLevel(0);
    showHint({});
    showHeard(milliseconds(0), 0);
    enter(Stage::Recording, tr("Recording for %1").arg(guest));
}

void VoiceStrip::showHeard(milliseconds length, double level)
{
    m_time->setText(ThreadDelegate::tr("%1 of %2").arg(soundTime(length), soundTime(m_longest)));
    m_level->setLevel(level);
}

void VoiceStrip::showMicrophone(const QString &name)
{
    m_source->setText(m_source->fontMetrics().elidedText(name, Qt::ElideRight, kWidestSource));
    m_microphone->setAccessibleName(tr("Microphone: %1").arg(name));
    m_microphone->setToolTip(m_microphone->accessibleName());
}

void VoiceStrip::showReview(const QString &guest, const VoiceRecording &recording, const QString &trouble)
{
    if (m_file != recording.file)
        m_player->stop();
    m_file = recording.file;
    m_bar->setWhole(recording.length.count());
    showHint(trouble);
    refreshPlayer();
    enter(Stage::Review, tr("Voice note for %1").arg(guest));
}

void VoiceStrip::showSending(const QString &guest, int percent)
{
    m_player->stop();
    showHint({});
    enter(Stage::Sending, tr("Sending to %1: %2 %").arg(guest).arg(percent));
}

void VoiceStrip::showHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void VoiceStrip::leave()
{
    m_player->stop();
    m_file.clear();
    m_stage = Stage::Idle;
    hide();
}

void VoiceStrip::refreshPlayer()
{
    const bool plays = m_player->stateOf(kSound) == AudioPlayer::State::Playing;
    m_play->setIcon(icon(plays ? u"pause" : u"play"));
    m_play->setAccessibleName(plays ? tr("Pause the voice note") : tr("Play the voice note (Space)"));
    m_play->setToolTip(m_play->accessibleName());
    m_speed->setText(ThreadDelegate::tr("%1×").arg(m_player->speed()));
    m_speed->setAccessibleName(tr("Speed: %1").arg(m_speed->text()));
    m_speed->setToolTip(m_speed->accessibleName());
}

void VoiceStrip::goOn()
{
    if (m_stage == Stage::Recording)
        Q_EMIT stopWanted();
    else if (m_stage == Stage::Review)
        Q_EMIT sendWanted();
}

/// A key that is held down does one thing, not the next one too.
void VoiceStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QFrame::keyPressEvent(event);
    if (event->isAutoRepeat())
        return;
    auto *const focused = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && focused != nullptr && focused->hasFocus())
        focused->click();
    else if (isEnter)
        goOn();
    else if (event->key() == Qt::Key_Escape && m_stage != Stage::Sending)
        Q_EMIT discardWanted();
    else if (event->key() == Qt::Key_Space && m_stage == Stage::Review)
        m_play->click();
    else
        QFrame::keyPressEvent(event);
}

void VoiceStrip::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void VoiceStrip::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void VoiceStrip::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    const bool records = m_stage == Stage::Recording;
    const QColor ink = records ? t.breach : t.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), mix(t.surface, ink, t.dark ? 0.12 : 0.07));
    painter.fillRect(QRect(0, 0, width(), hasFocus() ? 2 : 1), hasFocus() ? t.accent : mix(t.surface, ink, 0.3));
    const QPoint middle(isRightToLeft() ? width() - 22 : 22, height() / 2);
    if (records) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.breach);
        painter.drawEllipse(middle, 7, 7);
    } else {
        paintIcon(painter, QRect(middle - QPoint(10, 10), QSize(20, 20)), u"mic", ink);
    }
}

} // namespace bellhop::ui
