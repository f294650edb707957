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
        *assistantVoice, *answerSource, *mergeGuest, *separateGuest, *undoMerge, *nextMisspelling, *checkSpelling;
    QAction *manageTemplates, *knowledge;
    QAction *place, *contact, *choices, *record, *microphone;
    QAction *consult, *handOver, *endConsultation, *focusConsultation;
    QAction *takeOver, *transfer, *withdraw, *acceptOffer, *declineOffer, *lookAtOffer, *news, *nextMention;
    QAction *next, *previous, *nextNeedingMe, *nextUnassigned;
    QList<QAction *> sections;
    QAction *tag, *priority, *chooseAll, *chooseNone, *withChosen, *undoChosen;
    QAction *narrow, *byDeadline, *everything, *keepView, *openViews;
    QList<QAction *> views; ///< The first lists under a name.
    QAction *tearOff, *bringBack;
    QAction *focusList, *focusThread, *focusComposer, *focusGuest, *cycle;
    QList<QAction *> states; ///< As `kOwnStates`.
    QAction *colleagues;
    QAction *alerts;
    QAction *search, *palette, *state, *guestPane, *biggerText, *smallerText, *language, *notices, *help, *printKeys,
        *quit;

    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    [[nodiscard]] const QList<ActionGroup> &groups() const { return m_groups; }

    QAction *add(const char *name, const QString &text, const char *icon, const QList<QKeySequence> &keys);
    /// The same command as one of another window: its name, text, icon and keys.
    QAction *add(const QAction &other);

private:
    void adopt(QAction &action, const QList<QKeySequence> &keys);

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
