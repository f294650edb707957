// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QListWidget;

namespace bellhop::ui {

/// A list above the writing box of what could be put in. Never takes the focus: who writes goes on writing, and the box
/// hands over the keys that are for the list. Lives in the composer's window, over the messages. GUI thread.
class CompletionPopup : public QFrame
{
    Q_OBJECT
public:
    struct Line {
        QString title;
        QString trailing; ///< At the other end, quiet.
        QString below; ///< A second line; empty everywhere: rows of one line.
        QString spoken; ///< For screen readers.
    };

    /// The list is named after the popup: "snippet" makes snippetPopup and snippetList.
    CompletionPopup(const QString &name, const QString &title, QWidget *composer);

    /// Hidden when there are none.
    void present(const std::vector<Line> &lines);
    [[nodiscard]] bool isEmpty() const;
    void choose(int by); ///< 1: the next.
    /// The chosen line; -1 while hidden.
    [[nodiscard]] int currentLine() const;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *m_composer; ///< Outlives this.
    QListWidget *m_list;
    int m_rowHeight = 0;
};

} // namespace bellhop::ui
