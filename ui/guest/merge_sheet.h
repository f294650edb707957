// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guest_record.h"
#include "ui/kit/sheet.h"

#include <QTimer>

class QPushButton;

namespace bellhop::ui {

/// Merging the guest of a conversation with another who is the same person: those with the same number, reservation or
/// name stand there beforehand, typing finds others, and what comes together is shown before Enter does it. What the
/// desk refuses is said on the sheet. GUI thread.
class MergeSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit MergeSheet(QWidget *parent = nullptr);

    void openFor(const QueueRow &row, const GuestRecord &record);
    /// Answers `sought` for what is typed.
    void setCandidates(std::vector<MergeCandidate> candidates);
    /// Who they may be could not be looked up.
    void setTrouble(const QString &message);
    /// The desk's no; the sheet stays open with everything in it.
    void refuse(const QString &message);
    [[nodiscard]] QString typed() const;

Q_SIGNALS:
    void sought(const QString &text);
    /// The guest of that conversation is the same person.
    void submitted(bellhop::ConversationId other);

protected:
    void submit() override;

private:
    void arrange();
    void seek();
    void fill();
    void preview();
    void setBusy(bool busy);
    [[nodiscard]] const MergeCandidate *chosen() const;

    QueueRow m_row;
    GuestRecord m_record;
    std::vector<MergeCandidate> m_candidates;
    QTimer m_pause; ///< Between the last key and the search.
    InkLabel *m_title;
    QLineEdit *m_search;
    QListWidget *m_list;
    InkLabel *m_preview;
    InkLabel *m_hint;
    InkLabel *m_error;
    QPushButton *m_merge;
    QPushButton *m_cancel;
};

} // namespace bellhop::ui
