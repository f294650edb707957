// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/insight.h"
#include "core/model/taxonomy.h"
#include "core/model/views.h"

#include <QTimeZone>
#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace bellhop::ui {

/// What is known of the guest and the conversation, as quiet facts. Says so where nothing is known. GUI thread.
class GuestPane final : public QWidget
{
    Q_OBJECT
public:
    explicit GuestPane(QWidget *parent = nullptr);

    void present(const QueueRow &row, const Insight &insight, const Taxonomy &taxonomy, Instant now);
    void clear();

Q_SIGNALS:
    /// By the button below what the assistant makes of it.
    void assistantTurned();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void startSection(const QString &title);
    void addAssistant(const Insight &insight, const QTimeZone &zone);
    void addFact(const QString &what, const QString &value);

    QWidget *m_body;
    QVBoxLayout *m_column;
    QString m_name;
    QueueRow m_shown;
    Insight m_insight;
};

} // namespace bellhop::ui
