// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/report/journal.h"

#include <QDate>

#include <map>
#include <utility>
#include <vector>

namespace bellhop::tests {

/// What a cell must hold. `parts`: the values that median and percentile look at.
struct Expected {
    qint64 total = 0;
    qint64 weight = 0;
    std::vector<qint64> parts;
};
/// By group and label.
using ExpectedCells = std::map<std::pair<QString, QString>, Expected>;

/// Computes the metrics a second time, from the journal alone: no database, no code of the programs, and its own idea
/// of the calendar (the European Union's rule for Madrid). Slow and simple on purpose.
class Oracle final
{
public:
    explicit Oracle(const Journal &journal);

    /// `by`: "nothing", "agent", "channel", "hour", "day", "weekday".
    [[nodiscard]] ExpectedCells cells(const QString &metric, const QString &by, QDate first, QDate last) const;

    /// Milliseconds that Madrid's clocks are ahead of UTC.
    [[nodiscard]] static qint64 madridAhead(qint64 utc);

private:
    struct Item {
        qint64 at = 0;
        qint64 until = 0; ///< 0: an event.
        qint64 conversation = 0;
        qint64 agent = 0;
        qint64 value = 0; ///< Of an interval per millisecond.
        qint64 weight = 1;
        QString label;
    };
    struct Talk;

    void add(const QString &metric, Item item) { m_items[metric].push_back(std::move(item)); }
    void readTalks();
    void hear(Talk &talk, const Deed &deed);
    void hearAnswer(Talk &talk, const Deed &deed, const QString &suffix, qint64 &first);
    void hearClosing(Talk &talk, const Deed &deed);
    void endTalk(const Talk &talk);
    void readTransfers();
    void readSights();
    void readPresence();
    void readFocus();
    void readLoad();
    [[nodiscard]] QString groupOf(const Item &item, qint64 at, const QString &by) const;

    const Journal &m_journal;
    std::map<QString, std::vector<Item>> m_items; ///< By metric.
    std::vector<Item> m_work; ///< When which agent had which open conversation.
};

} // namespace bellhop::tests
