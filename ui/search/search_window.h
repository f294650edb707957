// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/search_source.h"

#include "core/sync/console.h"

#include <QMainWindow>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace bellhop::ui {

class EmptyState;
class InkLabel;
class SearchFilters;
class SearchModel;

/// Looks through everything this person may see, however old: guests, telephone numbers, messages, ids, reservations.
/// By keys alone: words, Enter, the arrows, Enter. GUI thread; console and source must outlive it.
///
/// Names: searchWindow, searchEdit, searchButton, searchDays, searchFrom, searchUntil, searchAgent, searchClosing,
/// searchList, searchState.
class SearchWindow final : public QMainWindow
{
    Q_OBJECT
public:
    SearchWindow(sync::Console &console, SearchSource &source, QWidget *parent = nullptr);
    ~SearchWindow() override;

    void focusSearch();

Q_SIGNALS:
    /// Its conversation, at the message where there is one.
    void hitWanted(const bellhop::SearchHit &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void searchAnew();
    void askPage(SearchAsk::Among among);
    void take(SearchAsk::Among among, const Result<SearchPage> &page);
    void open(const QModelIndex &index);
    void showState(const QString &trouble = {});

    sync::Console &m_console;
    SearchSource &m_source;
    SearchModel *m_model;
    QLineEdit *m_edit;
    QPushButton *m_button;
    SearchFilters *m_filters;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QListView *m_list;
    InkLabel *m_state;
    SearchAsk m_asked; ///< Of both kinds.
    bool m_anew = false; ///< Something was asked.
    int m_waiting = 0; ///< Pages under way.
    int m_round = 0; ///< A new search; answers to older ones are dropped.
};

} // namespace bellhop::ui
