// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/audio_player.h"

#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"

#include <QAudioOutput>
#include <QMediaPlayer>
#include <QUrl>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

AudioPlayer::AudioPlayer(QObject *parent)
    : QObject(parent)
{
}

AudioPlayer::~AudioPlayer()
{
    stop();
}

void AudioPlayer::toggle(const QString &mediaUuid)
{
    if (m_current == mediaUuid && m_player != nullptr && !m_loading) {
        if (m_player->playbackState() == QMediaPlayer::PlayingState)
            m_player->pause();
        else
            m_player->play();
        tell();
        return;
    }
    if (m_current == mediaUuid && m_loading)
        return;
    stop();
    if (!m_source)
        return;
    m_current = mediaUuid;
    m_loading = true;
    tell();
    whenDone(m_source(mediaUuid), this, [this, mediaUuid](const Result<QByteArray> &bytes) {
        if (mediaUuid != m_current)
            return; // another one was chosen meanwhile
        m_loading = false;
        if (bytes.ok()) {
            begin(mediaUuid, *bytes);
        } else {
            m_current.clear();
            Q_EMIT failed(mediaUuid, spoken(bytes.error()));
        }
        Q_EMIT changed(mediaUuid);
    });
}

void AudioPlayer::begin(const QString &mediaUuid, const QByteArray &bytes)
{
    if (m_player == nullptr) {
        m_player = new QMediaPlayer(this);
        m_output = new QAudioOutput(this);
        m_player->setAudioOutput(m_output);
        connect(m_player, &QMediaPlayer::positionChanged, this, &AudioPlayer::tell);
        connect(m_player, &QMediaPlayer::durationChanged, this, &AudioPlayer::tell);
        connect(m_player, &QMediaPlayer::playbackStateChanged, this, &AudioPlayer::tell);
        connect(m_player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error, const QString &text) {
            const QString which = m_current;
            stop();
            Q_EMIT failed(which, text);
        });
    }
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_current = mediaUuid;
    m_player->setSourceDevice(&m_buffer, QUrl(u"sound"_s)); // GStreamer plays no stream without a name
    m_player->setPlaybackRate(m_speed);
    m_player->play();
}

void AudioPlayer::stop()
{
    const QString before = std::exchange(m_current, {});
    m_loading = false;
    if (m_player != nullptr) {
        m_player->stop();
        m_player->setSourceDevice(nullptr);
    }
    m_buffer.close();
    if (!before.isEmpty())
        Q_EMIT changed(before);
}

void AudioPlayer::nextSpeed()
{
    m_speed = m_speed < 1.25 ? 1.5 : m_speed < 1.75 ? 2 : 1;
    if (m_player != nullptr)
        m_player->setPlaybackRate(m_speed);
    tell();
}

void AudioPlayer::seek(double share)
{
    if (m_player != nullptr && duration() > 0)
        m_player->setPosition(static_cast<qint64>(std::clamp(share, 0.0, 1.0) * static_cast<double>(duration())));
}

AudioPlayer::State AudioPlayer::stateOf(const QString &mediaUuid) const
{
    if (mediaUuid.isEmpty() || mediaUuid != m_current)
        return State::Idle;
    if (m_loading || m_player == nullptr)
        return State::Loading;
    return m_player->playbackState() == QMediaPlayer::PlayingState ? State::Playing : State::Paused;
}

double AudioPlayer::share() const
{
    return duration() > 0 ? static_cast<double>(position()) / static_cast<double>(duration()) : 0;
}

qint64 AudioPlayer::position() const
{
    return m_player != nullptr ? m_player->position() : 0;
}

qint64 AudioPlayer::duration() const
{
    return m_player != nullptr ? m_player->duration() : 0;
}

} // namespace bellhop::ui
