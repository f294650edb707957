// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/people.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QStringList>

#include <array>

class QAction;
class QWidget;

namespace bellhop::ui {

/// What an agent can say they do, each with a key.
inline constexpr std::array kOwnStates{AgentState::Available, AgentState::Busy, AgentState::Break, AgentState::Meeting,
    AgentState::Training, AgentState::WrapUp};

/// Commands that belong together, for the sheet of keys.
struct ActionGroup {
    QString title;
    QList<QAction *> actions;
};

/// Everything that can be done in the console, each with a name, a key, a tip and an icon. The palette, the menu and
/// the sheet of keys are made from this. GUI thread, owned by the window.
struct Actions {
    explicit Actions(QWidget &window);

    QAction *claim, *claimNext, *release, *close, *undoClose, *note, *snooze, *snippets, *templates, *suggestion,
        *assistantVoice, *answerSource, *nextMisspelling, *checkSpelling;
    QAction *manageTemplates, *knowledge;
    QAction *place, *contact, *choices;
    QAction *consult, *handOver, *endConsultation, *focusConsultation;
    QAction *takeOver, *transfer, *withdraw, *acceptOffer, *declineOffer, *lookAtOffer, *news, *nextMention;
    QAction *next, *previous, *nextNeedingMe, *nextUnassigned;
    QList<QAction *> sections;
    QAction *tag, *priority, *chooseAll, *chooseNone, *withChosen, *undoChosen;
    QAction *narrow, *byDeadline, *everything, *keepView, *openViews;
    QList<QAction *> views; ///< The first lists under a name.
    QAction *focusList, *focusThread, *focusComposer, *focusGuest, *cycle;
    QList<QAction *> states; ///< As `kOwnStates`.
    QAction *colleagues;
    QAction *alerts;
    QAction *search, *palette, *state, *guestPane, *biggerText, *smallerText, *language, *notices, *help, *printKeys,
        *quit;

    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    [[nodiscard]] const QList<ActionGroup> &groups() const { return m_groups; }

    QAction *add(const char *name, const QString &text, const char *icon, const QList<QKeySequence> &keys);

private:
    QWidget &m_window;
    QList<QAction *> m_all;
    QList<ActionGroup> m_groups; ///< What is added goes into the last.
};

/// What it is called, without the dots of what asks before it does something.
[[nodiscard]] QString nameOf(const QAction &action);

/// The tip follows.
void setKeys(QAction &action, const QList<QKeySequence> &keys);

/// "Claim (F2)"
[[nodiscard]] QString withKey(const QAction &action);

} // namespace bellhop::ui
