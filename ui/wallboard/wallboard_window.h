// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/wallboard/board_source.h"
#include "ui/wallboard/freshness.h"
#include "ui/wallboard/talk_model.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QTableView;

namespace bellhop::ui {

class AgeLabel;
class AgentTileModel;
class AgentTileView;
class ColleaguesWindow;
class CommandPalette;
class FigureStrip;
class InkLabel;
class NoticeBar;
class QueueLineModel;
class ReasonSheet;
class TvWall;

/// What happens now, for who leads: figures, queues, agents; each number opens its conversations, and what can be done
/// about them is done from here. It reads nothing itself and decides nothing: looks come from `BoardSource`, figures
/// from core/report/board_figures.h, orders go to the console. Counts time on between looks. GUI thread; console and
/// source must outlive it.
///
/// Names: wallboardWindow, boardAge, figure_… (FigureStrip), boardBy, boardQueues, boardAgents, boardTalksTitle,
/// boardTalks, boardNotice, reasonSheet; actions: boardPeek, boardWhisper, boardTakeOver, boardRequeue, boardState,
/// boardTv, boardRefresh, boardPalette; tvWall.
class WallboardWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// What a guest is called on this person's own screen; empty when it is not known.
    using GuestName = std::function<QString(ConversationId)>;

    WallboardWindow(sync::Console &console, BoardSource &source, GuestName guestName, QWidget *parent = nullptr);
    ~WallboardWindow() override;

    [[nodiscard]] const Freshness &freshness() const { return m_freshness; }
    [[nodiscard]] std::shared_ptr<const report::Board> board() const { return m_board; }
    /// For tests: as if nothing had been read for so long.
    void age(milliseconds by);

Q_SIGNALS:
    /// To be shown read-only, until somebody makes it theirs.
    void conversationWanted(bellhop::ConversationId conversation);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Subject { Figure, Queue, Agent };
    enum class Ask { Whisper, TakeOver, Requeue };

    void arrange();
    QWidget *makeHead(QWidget *parent);
    QWidget *makeBoard(QWidget *parent);
    QWidget *makeTalks(QWidget *parent);
    QWidget *makeActions(QWidget *parent);
    void connectParts();
    void take(const std::shared_ptr<const report::Board> &board);
    void refresh();
    void refreshAge();
    void showTalks();
    void choose(Subject subject);
    [[nodiscard]] std::vector<TalkModel::Row> rowsOfSubject(QString &title) const;
    [[nodiscard]] QString colleagueNamed(AgentId id) const;
    [[nodiscard]] std::vector<TalkModel::Row> lateRows() const;
    [[nodiscard]] TalkModel::Row rowOf(const report::BoardTalk &talk) const;
    [[nodiscard]] const TalkModel::Row *chosenTalk() const;
    [[nodiscard]] AgentId chosenAgent() const;
    [[nodiscard]] bool may(Operation operation) const;
    void updateActions();
    void peek();
    void takeOver();
    void ask(Ask what);
    void answer(const QString &words);
    void finish(const Status &status, const QString &done);
    void openState();
    void openTv();
    void openPalette();
    [[nodiscard]] Instant now() const;

    sync::Console &m_console;
    BoardSource &m_source;
    const GuestName m_guestName;
    std::shared_ptr<const report::Board> m_board; ///< Null: nothing was read yet.
    QElapsedTimer m_sinceLook;
    Freshness m_freshness;
    QTimer m_second;
    Subject m_subject = Subject::Figure;
    report::Figure m_figure = report::Figure::Breaches;
    report::QueueLine m_queue;
    AgentId m_agent;
    Ask m_ask = Ask::Whisper;
    TalkModel::Row m_asked; ///< What the sheet is open for.

    AgeLabel *m_age;
    QComboBox *m_by;
    FigureStrip *m_figures;
    QueueLineModel *m_lines;
    QTableView *m_queues;
    AgentTileModel *m_tiles;
    AgentTileView *m_agents;
    InkLabel *m_talksTitle;
    TalkModel *m_rows;
    QTableView *m_talks;
    NoticeBar *m_notice;
    ReasonSheet *m_sheet;
    CommandPalette *m_palette;
    QAction *m_peek;
    QAction *m_whisper;
    QAction *m_takeOver;
    QAction *m_requeue;
    QAction *m_state;
    QAction *m_tv;
    QAction *m_refresh;
    QPointer<TvWall> m_wall;
    QPointer<ColleaguesWindow> m_colleagues;
};

} // namespace bellhop::ui
