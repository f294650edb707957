// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/alert_desk.h"

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

AlertDesk::AlertDesk(sync::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&console, &sync::Console::alertsChanged, this, &AlertDesk::refresh);
}

void AlertDesk::refresh()
{
    const std::vector<AlertCard> alerts = m_console.alerts();
    const auto open = std::count_if(
        alerts.cbegin(), alerts.cend(), [](const AlertCard &card) { return !card.acknowledgedBy.isSet(); });
    const bool severe = !alerts.empty() && alerts.front().facts.level == AlertLevel::Severe;
    Q_EMIT countChanged(static_cast<int>(alerts.size()), static_cast<int>(open), severe,
        alerts.empty() ? QString() : alertTitle(alerts.front().facts.kind));
    const bool settledNow = m_about != 0 && std::none_of(alerts.cbegin(), alerts.cend(), [this](const AlertCard &card) {
        return card.id == m_about && !card.acknowledgedBy.isSet();
    });
    if (settledNow) {
        m_about = 0;
        Q_EMIT settled();
    }
    tell(alerts);
}

/// The most urgent of what is new; the list has the others.
void AlertDesk::tell(const std::vector<AlertCard> &alerts)
{
    std::map<qint64, int> known;
    std::vector<const AlertCard *> news;
    for (const AlertCard &card : alerts) {
        const auto before = m_told.find(card.id);
        if (card.told > (before == m_told.end() ? 0 : before->second) && !card.acknowledgedBy.isSet())
            news.push_back(&card);
        known.emplace(card.id, card.told);
    }
    m_told = std::move(known);
    if (news.empty())
        return;
    const AlertCard &first = *news.front();
    m_about = first.id;
    const QString text = tr("%1 %2").arg(alertCause(first.facts, first.names), alertNextStep(first.facts, first.names));
    Q_EMIT toldOf(news.size() == 1 ? text : tr("%1  (%n more)", nullptr, static_cast<int>(news.size()) - 1).arg(text),
        first.facts.level == AlertLevel::Severe);
}

} // namespace bellhop::ui
