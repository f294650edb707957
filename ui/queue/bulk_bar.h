// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taxonomy.h"
#include "core/model/views.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace bellhop::ui {

class InkLabel;

/// What is done to several conversations at once.
struct BulkOrder {
    enum class Kind { Claim, Release, AddTag, RemoveTag, Priority, Snooze, Close, Offer };
    Kind kind = Kind::Claim;
    QString text; ///< The tag, or the note to the team.
    Priority priority = Priority::Normal;
    Instant until; ///< Of a snooze.
    QString disposition;
    TeamId team;
};

/// What can be chosen for them.
struct BulkChoices {
    Taxonomy taxonomy;
    std::vector<TeamCard> teams;
    std::function<Instant()> now;
};

/// Under the list while conversations are chosen in it: how many, what can be done to all of them, and in words what
/// came of it, until that is dismissed. GUI thread.
class BulkBar final : public QFrame
{
    Q_OBJECT
public:
    BulkBar(std::function<BulkChoices()> choices, QWidget *parent = nullptr);

    void setCount(int chosen);
    /// While orders are under way nothing else is asked for.
    void setBusy(bool busy);
    /// The outcome, and all of it in the tip; `undo`: what the button says, empty: there is none.
    void tell(const QString &text, const QString &everything, const QString &undo = {});
    void clearOutcome();
    [[nodiscard]] QString outcome() const;

    /// Everything the bar has, as a menu.
    void openMenu();
    void openTag();
    void openPriority();
    void openSnooze();
    void openClosing();
    void openTeams();
    void order(const BulkOrder &order);

Q_SIGNALS:
    void ordered(const bellhop::ui::BulkOrder &order);
    void clearWanted();
    void undoWanted();
    void focusBack(); ///< To the list.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &text, const QString &iconName, void (BulkBar::*intent)());
    void claimAll();
    void releaseAll();
    void askWords(BulkOrder order, const QString &question, const QString &why);
    void submitWords();
    void popup(QMenu *menu, QWidget *below);
    void refresh();

    std::function<BulkChoices()> m_choices;
    QLabel *m_count;
    QWidget *m_tools;
    QWidget *m_words;
    QLineEdit *m_edit;
    QWidget *m_outcomeRow;
    InkLabel *m_outcome;
    QPushButton *m_undo;
    QPushButton *m_dismiss;
    QList<QToolButton *> m_buttons;
    BulkOrder m_asked;
    int m_chosen = 0;
    bool m_busy = false;
};

} // namespace bellhop::ui
