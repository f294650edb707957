// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/state_words.h"

#include <QMainWindow>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace bellhop::ui {

class ColleaguesModel;
class InkLabel;

/// Who does what, and for how long. Whoever leads changes what somebody does, below the list, with words that they will
/// read: choose, say why, Enter. GUI thread; the console must outlive it.
///
/// Names: colleaguesWindow, colleaguesList, colleagueTitle, colleagueState, colleagueWhy, changeStateButton,
/// colleagueError.
class ColleaguesWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit ColleaguesWindow(sync::Console &console, QWidget *parent = nullptr);

    /// To change what this colleague does, at once.
    void choose(AgentId agent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void showChosen();
    void submit();
    [[nodiscard]] const AgentCard *chosen() const;

    sync::Console &m_console;
    ColleaguesModel *m_model;
    QTableView *m_list;
    QWidget *m_form;
    InkLabel *m_title;
    QComboBox *m_state;
    QLineEdit *m_why;
    QPushButton *m_change;
    InkLabel *m_error;
    QTimer m_second;
    std::vector<StateChoice> m_choices; ///< As in the box.
    AgentId m_shown;
    qint64 m_seen = 0; ///< `StateFacts::id` of what the form was opened for.
};

} // namespace bellhop::ui
