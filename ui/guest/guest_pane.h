// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guest_record.h"
#include "core/model/insight.h"
#include "core/model/taxonomy.h"
#include "core/model/views.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace bellhop::ui {

/// What is known of the guest, whatever they write from, and of the conversation, as quiet facts. Says so where nothing
/// is known. GUI thread.
class GuestPane final : public QWidget
{
    Q_OBJECT
public:
    /// The two are offered where they can be done.
    GuestPane(QAction &merge, QAction &separate, QWidget *parent = nullptr);

    void present(
        const QueueRow &row, const GuestRecord &record, const Insight &insight, const Taxonomy &taxonomy, Instant now);
    void clear();

Q_SIGNALS:
    /// By the button below what the assistant makes of it.
    void assistantTurned();
    /// One of the guest's others.
    void conversationWanted(const bellhop::QueueRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void startSection(const QString &title);
    void addNumbers(const GuestRecord &record);
    void addMerges(const GuestRecord &record, const QTimeZone &zone);
    void addCommand(QAction &command, const QString &label, const QString &name);
    void addHistory(const QueueRow &row, const GuestRecord &record, const Taxonomy &taxonomy);
    void addAssistant(const Insight &insight, const QTimeZone &zone);
    void addFact(const QString &what, const QString &value);

    QAction &m_merge;
    QAction &m_separate;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QString m_name;
    QueueRow m_shown;
    GuestRecord m_record;
    Insight m_insight;
};

} // namespace bellhop::ui
