// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

#include <QFrame>
#include <QHash>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bellhop::ui {

/// Over the writing box while the owner and a colleague consult each other about the conversation on the screen: with
/// whom, a line to write to them, and what ends it. In the yellow of notes: no guest sees it. GUI thread.
class ConsultationStrip final : public QFrame
{
    Q_OBJECT
public:
    ConsultationStrip(QAction &handOver, QAction &end, QWidget *parent = nullptr);

    /// What is written for another conversation is kept for it.
    void present(const Consultation &consultation, AgentId me);
    void leave();
    void focusText();
    /// Words that were not stored are back in the line, unless something else is by now.
    void giveBack(qint64 consultation, const QString &text);

Q_SIGNALS:
    void written(qint64 consultation, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();

    QLabel *m_title;
    QLineEdit *m_text;
    QPushButton *m_write;
    QPushButton *m_handOver;
    QHash<qint64, QString> m_kept; ///< Unsent words of other consultations.
    qint64 m_shown = 0; ///< 0: none.
};

} // namespace bellhop::ui
