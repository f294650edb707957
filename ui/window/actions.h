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

/// Everything that can be done in the console, each with a name, a key, a tip and an icon. The palette, the menu and
/// the list of keys are made from this. GUI thread, owned by the window.
struct Actions {
    explicit Actions(QWidget &window);

    QAction *claim, *claimNext, *release, *close, *undoClose, *note, *snooze, *snippets, *templates, *suggestion,
        *assistantVoice;
    QAction *manageTemplates;
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
    QAction *search, *palette, *state, *guestPane, *biggerText, *smallerText, *language, *notices, *help, *quit;

    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }

    QAction *add(const char *name, const QString &text, const char *icon, const QList<QKeySequence> &keys);

private:
    QWidget &m_window;
    QList<QAction *> m_all;
};

/// "Claim (F2)"
[[nodiscard]] QString withKey(const QAction &action);

} // namespace bellhop::ui
