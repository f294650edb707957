// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/admin/knowledge_source.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace bellhop::ui {

class Dialogs;
class GapModel;
class InkLabel;
class KnowledgeDetails;
class KnowledgeForm;
class KnowledgeModel;
class NoticeBar;
class TrialPane;

/// What the houses tell their guests, what guests asked that nobody had written down, and what the assistant would say
/// to a question. Everybody reads; those whose role permits add, change and delete. GUI thread; console and dialogs
/// must outlive it.
///
/// Names: knowledgeWindow, knowledgeProperty, knowledgeLanguage, knowledgeAudience, knowledgeSearch, knowledgeTabs,
/// knowledgeTable, gapTable, knowledgeNotice, modelToday, newKnowledge, addFromQuestion, deleteKnowledge,
/// readKnowledge, tryKnowledge (actions), and those of its parts.
class KnowledgeWindow final : public QMainWindow
{
    Q_OBJECT
public:
    KnowledgeWindow(
        sync::Console &console, std::shared_ptr<KnowledgeSource> source, Dialogs &dialogs, QWidget *parent = nullptr);

    /// As soon as it is read.
    void choose(qint64 item);

private:
    QWidget *makeTop(QWidget *parent);
    void arrange();
    void addActions();
    void connectParts();
    void introduce();
    void read();
    void takeShelf(const KnowledgeShelf &shelf);
    void fillProperties();
    void refresh();
    void showChosen();
    void showToday();
    void findWanted();
    void edit();
    void add(const KnowledgeItem &item, const QString &language);
    void addFromQuestion();
    void openForm(const KnowledgeItem &item, const QString &language);
    void closeForm();
    void save(const KnowledgeItem &item);
    void remove();
    void change(const ChangeKnowledgeOrder &order, const QString &told, const QString &failed);
    void tryQuestion(const QString &question, StayStanding standing);
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] KnowledgeProperty property() const;
    [[nodiscard]] std::vector<KnowledgeItem> itemsHere() const;
    [[nodiscard]] const KnowledgeItem *chosen() const;

    sync::Console &m_console;
    const std::shared_ptr<KnowledgeSource> m_source;
    Dialogs &m_dialogs;
    KnowledgeShelf m_shelf;
    bool m_isRead = false;
    qint64 m_wanted = 0; ///< To be chosen.
    KnowledgeModel *m_model;
    QSortFilterProxyModel *m_sorted;
    GapModel *m_gaps;
    QComboBox *m_property;
    QComboBox *m_language;
    QComboBox *m_audience;
    QLineEdit *m_search;
    QTabWidget *m_tabs;
    QTableView *m_table;
    QTableView *m_gapTable;
    QStackedWidget *m_side;
    KnowledgeDetails *m_details;
    KnowledgeForm *m_form;
    TrialPane *m_trial;
    NoticeBar *m_notice;
    InkLabel *m_today;
    QAction *m_new = nullptr;
    QAction *m_fromQuestion = nullptr;
    QAction *m_delete = nullptr;
    int m_trials = 0; ///< How many were asked; only the last is shown.
};

} // namespace bellhop::ui
