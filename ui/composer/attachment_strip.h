// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/media.h"

#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;

namespace bellhop::ui {

/// The files that are about to be sent, each with its progress, or why it cannot be sent and what helps. GUI thread.
class AttachmentStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentStrip(QWidget *parent = nullptr);
    ~AttachmentStrip() override;

    void add(int key, const QString &name);
    void setProgress(int key, int percent);
    void setReady(int key, const MediaDraft &draft);
    void setFailed(int key, const QString &reason);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_cards.empty(); }
    [[nodiscard]] bool isBusy() const; ///< Some are on their way.
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] std::vector<MediaDraft> drafts() const; ///< Those that are ready, in order.

Q_SIGNALS:
    void removed(int key);
    void retried(int key);
    void changed();

private:
    struct Card;
    [[nodiscard]] Card *find(int key) const;
    void drop(int key);

    std::vector<std::unique_ptr<Card>> m_cards;
    QHBoxLayout *m_row;
};

} // namespace bellhop::ui
