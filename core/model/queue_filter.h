// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace bellhop {

/// After how long an unanswered guest has waited too long; what the list counts down to.
inline constexpr milliseconds kAnswerWithin{15 * 60'000};

/// What is due next in a conversation, and when.
struct Deadline {
    enum class Kind {
        None,
        Answer, ///< A guest waits.
        Window, ///< Nobody waits; after it only a template leaves.
        Snooze, ///< It comes back.
    };
    Kind kind = Kind::None;
    Instant at; ///< Unset without one.
    bool operator==(const Deadline &) const = default;
};
/// The nearest. `answerWithin`: of a guest who waits. A window that is shut is nobody's deadline any more.
[[nodiscard]] Deadline deadlineOf(const QueueRow &row, Instant now, milliseconds answerWithin = kAnswerWithin);

/// How the list is ordered within its parts.
enum class QueueOrder { Priority, Deadline };

/// What a list of conversations is asked for. As text it is what is typed into the search field: words that look like
/// `vip`, `unread`, `needs:me`, `language:es,pt`, `team:"front desk"` narrow it, all others are looked for in names and
/// last messages. Values of one word are alternatives; words add up. Plain value.
struct QueueFilter {
    enum class Need {
        Any,
        Me, ///< The guest spoke last.
        Guest, ///< We wait for the guest.
        SnoozeDue, ///< Snoozed, and back within the hour.
    };
    enum class Whose { Any, Mine, Nobody, MyTeams };

    QString text; ///< What is left; lower case.
    Need need = Need::Any;
    Whose whose = Whose::Any;
    bool vip = false;
    bool unread = false;
    bool windowShuts = false; ///< Within two hours, or shut.
    QStringList languages, tags, channels, properties, teams; ///< Lower case.
    std::vector<Priority> priorities;
    bool operator==(const QueueFilter &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == QueueFilter(); }
    [[nodiscard]] static QueueFilter parse(const QString &typed);
};

/// Who looks, and when.
struct QueueViewer {
    AgentId agent;
    std::vector<TeamId> teams; ///< They are in.
    Instant now;
};
[[nodiscard]] bool matches(const QueueRow &row, const QueueFilter &filter, const QueueViewer &viewer);

/// The narrowing words of a typed text, each once, as they were typed; the rest is left out.
[[nodiscard]] QStringList filterWords(const QString &typed);
/// With this word added, or without it when it is there.
[[nodiscard]] QString withWordToggled(const QString &typed, const QString &word);
/// A value as it is typed: quoted where it has blanks.
[[nodiscard]] QString filterWord(const QString &key, const QString &value);

/// A list under a name.
struct SavedView {
    QString name;
    QString filter; ///< As typed.
    QueueOrder order = QueueOrder::Priority;
    bool operator==(const SavedView &) const = default;
};
QLatin1String toWire(QueueOrder order);
std::optional<QueueOrder> queueOrderFromWire(QStringView word);

} // namespace bellhop
