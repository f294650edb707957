// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/cue_words.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <mutex>

// Embedded from cues/.
QByteArray bellhop_ai_cues_ar();
QByteArray bellhop_ai_cues_de();
QByteArray bellhop_ai_cues_en();
QByteArray bellhop_ai_cues_es();
QByteArray bellhop_ai_cues_fr();
QByteArray bellhop_ai_cues_it();
QByteArray bellhop_ai_cues_ja();
QByteArray bellhop_ai_cues_ko();
QByteArray bellhop_ai_cues_pt();
QByteArray bellhop_ai_cues_sw();
QByteArray bellhop_ai_cues_zh();

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray listOf(Language language)
{
    switch (language) {
    case Language::English:
        return bellhop_ai_cues_en();
    case Language::Spanish:
        return bellhop_ai_cues_es();
    case Language::French:
        return bellhop_ai_cues_fr();
    case Language::German:
        return bellhop_ai_cues_de();
    case Language::Italian:
        return bellhop_ai_cues_it();
    case Language::Portuguese:
        return bellhop_ai_cues_pt();
    case Language::Arabic:
        return bellhop_ai_cues_ar();
    case Language::Chinese:
        return bellhop_ai_cues_zh();
    case Language::Japanese:
        return bellhop_ai_cues_ja();
    case Language::Korean:
        return bellhop_ai_cues_ko();
    case Language::Swahili:
        return bellhop_ai_cues_sw();
    }
    return {};
}

} // namespace

const CueWords &CueWords::of(Language language)
{
    static std::array<std::once_flag, kLanguages> once;
    static std::array<std::unique_ptr<const CueWords>, kLanguages> all;
    const auto i = size_t(language);
    std::call_once(once[i], [&] { all[i].reset(new CueWords(language)); });
    return *all[i];
}

const QStringList &CueWords::names()
{
    static const QStringList all = [] {
        QStringList made;
        for (const QByteArray &line : listOf(Language::English).split('\n')) {
            if (const qsizetype bar = line.indexOf('|'); bar > 0 && !line.startsWith('#'))
                made << QString::fromUtf8(line.first(bar)).trimmed();
        }
        return made;
    }();
    return all;
}

int CueWords::indexOf(QStringView name)
{
    return int(names().indexOf(name));
}

CueWords::CueWords(Language language)
{
    for (const QByteArray &line : listOf(language).split('\n')) {
        const qsizetype bar = line.indexOf('|');
        if (bar < 0 || line.startsWith('#'))
            continue;
        const int cue = indexOf(QString::fromUtf8(line.first(bar)).trimmed());
        Q_ASSERT(cue >= 0);
        for (const QString &word : QString::fromUtf8(line.mid(bar + 1)).split(u',')) {
            m_finder.add(word.trimmed(), cue);
            if (const QString plain = QString(word).replace(u"n't"_s, u"nt"_s).trimmed();
                language == Language::English && plain != word.trimmed())
                m_finder.add(plain, cue); // "doesnt work"
        }
    }
}

std::vector<FoundCue> CueWords::find(QStringView text) const
{
    std::vector<FoundCue> found = m_finder.find(text);
    // "not urgent" is calm, and nothing inside it is urgent.
    static const int calm = indexOf(u"calm");
    const std::vector<FoundCue> all = found;
    std::erase_if(found, [&](const FoundCue &one) {
        return std::any_of(all.begin(), all.end(), [&](const FoundCue &other) {
            return other.cue == calm && one.cue != calm && other.from <= one.from && one.to <= other.to;
        });
    });
    return found;
}

} // namespace bellhop::ai
