// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/knowledge_shelf.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bellhop::ui {

class InkLabel;

/// One item: whom it is told to and when, its words as a guest of one language reads them, and how guests ask. GUI
/// thread.
///
/// Names: knowledgeTitle, knowledgeFacts, knowledgeAnswer, knowledgeFallback, knowledgeAsks, knowledgeWarning,
/// knowledgeHint, editKnowledgeButton, deleteKnowledgeButton.
class KnowledgeDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit KnowledgeDetails(QWidget *parent = nullptr);

    /// Null: none is chosen. `why`: why there is nothing to choose, or what to do first.
    struct Shown {
        const KnowledgeItem *item = nullptr;
        QString language; ///< Of the guest.
        QString house; ///< The property's own.
        int answers = 0;
        bool mayChange = false;
        QString why = {};
    };
    void present(const Shown &shown);

Q_SIGNALS:
    void editWanted();
    void deleteWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dye();

    InkLabel *m_title;
    InkLabel *m_facts;
    QLabel *m_answer;
    InkLabel *m_fallback;
    InkLabel *m_asks;
    InkLabel *m_warning;
    InkLabel *m_hint;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace bellhop::ui
