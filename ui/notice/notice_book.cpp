// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/notice_book.h"

#include <algorithm>
#include <array>
#include <set>

namespace bellhop::ui {

namespace {

using std::chrono::seconds;

constexpr seconds kTogether{4};

/// The pauses before the second, the third and every later telling.
struct Rhythm {
    seconds second, third, later;
};

/// An offer runs out in a minute or two; a guest who waits is worth a minute of patience; a note can wait.
constexpr std::array<Rhythm, 5> kRhythms{{
    {seconds(15), seconds(15), seconds(15)}, // Offer
    {seconds(15), seconds(15), seconds(15)}, // Consultation
    {seconds(60), seconds(120), seconds(120)}, // OwnGuest
    {seconds(300), seconds(300), seconds(900)}, // Mention
    {seconds(60), seconds(120), seconds(300)}, // Queue
}};

seconds pauseOf(NoticeKind kind, int told)
{
    const Rhythm &rhythm = kRhythms[static_cast<std::size_t>(kind)];
    return told == 1 ? rhythm.second : told == 2 ? rhythm.third : rhythm.later;
}

Loudness loudnessOf(int told)
{
    return told == 0 ? Loudness::Soft : told == 1 ? Loudness::Clear : Loudness::Urgent;
}

bool isToldWhileAway(NoticeKind kind)
{
    return kind == NoticeKind::Offer || kind == NoticeKind::Consultation || kind == NoticeKind::Mention;
}

} // namespace

std::vector<Telling> NoticeBook::due(const std::vector<Matter> &matters, Mood mood, Instant now)
{
    std::set<Key> present;
    for (const Matter &matter : matters)
        present.insert({matter.kind, matter.key});
    std::erase_if(m_told, [&](const auto &entry) { return !present.contains(entry.first); });
    if (m_lastTelling.isSet() && now < m_lastTelling + kTogether && now >= m_lastTelling)
        return {};
    Telling telling;
    int found = 0;
    for (const Matter &matter : matters) {
        if (mood == Mood::Away && !isToldWhileAway(matter.kind))
            continue;
        Told &told = m_told[{matter.kind, matter.key}];
        if (told.times > 0 && now < told.last + pauseOf(matter.kind, told.times))
            continue;
        telling.loudness = std::max(telling.loudness, loudnessOf(told.times));
        ++told.times;
        told.last = now;
        if (found++ == 0 || matter.kind < telling.matter.kind)
            telling.matter = matter;
    }
    if (found == 0)
        return {};
    telling.others = found - 1;
    m_lastTelling = now;
    return {telling};
}

} // namespace bellhop::ui
