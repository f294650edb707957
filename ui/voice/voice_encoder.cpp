// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/voice_encoder.h"

#include <opusenc.h>

#include <utility>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Speech stays clear at this rate, and a note of four minutes keeps its play button on the guest's phone.
constexpr int kBitRate = 16'000;

int write(void *file, const unsigned char *bytes, opus_int32 count)
{
    static_cast<QByteArray *>(file)->append(reinterpret_cast<const char *>(bytes), count);
    return 0;
}

int close(void *)
{
    return 0;
}

} // namespace

VoiceEncoder::VoiceEncoder(int rate)
    : m_rate(rate)
    , m_comments(ope_comments_create())
{
    static constexpr OpusEncCallbacks callbacks{write, close};
    constexpr int mono = 1;
    constexpr int monoOrStereo = 0; // the family of the channels' mapping
    m_encoder = ope_encoder_create_callbacks(&callbacks, &m_file, m_comments, m_rate, mono, monoOrStereo, &m_trouble);
    if (m_encoder == nullptr)
        return;
    note(ope_encoder_ctl(m_encoder, OPUS_SET_BITRATE(kBitRate)));
    note(ope_encoder_ctl(m_encoder, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)));
}

VoiceEncoder::~VoiceEncoder()
{
    if (m_encoder != nullptr)
        ope_encoder_destroy(m_encoder);
    ope_comments_destroy(m_comments);
}

void VoiceEncoder::note(int outcome)
{
    if (m_trouble == OPE_OK)
        m_trouble = outcome;
}

void VoiceEncoder::append(std::span<const float> samples)
{
    m_samples += static_cast<qint64>(samples.size());
    if (m_trouble == OPE_OK)
        note(ope_encoder_write_float(m_encoder, samples.data(), static_cast<int>(samples.size())));
}

Result<QByteArray> VoiceEncoder::finish()
{
    if (m_trouble == OPE_OK)
        note(ope_encoder_drain(m_encoder));
    if (m_trouble != OPE_OK)
        return makeError(ErrorKind::Internal, {}, QString::fromLatin1(ope_strerror(m_trouble)));
    return std::exchange(m_file, {});
}

} // namespace bellhop::ui
