// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snippet.h"

#include <QFrame>

class QListWidget;

namespace bellhop::ui {

/// A canned answer in one language, as it is offered.
struct SnippetOffer {
    QString shortcut;
    SnippetText text;
};

/// The list of canned answers above the writing box. Never takes the focus: who writes goes on writing, and the box
/// hands over the keys that are for the list. Lives in the composer's window, over the messages. GUI thread.
class SnippetPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit SnippetPopup(QWidget *composer);

    void setSnippets(const std::vector<Snippet> &snippets) { m_snippets = snippets; }
    /// Answers in this language come first.
    void setLanguage(const QString &language) { m_language = language; }
    /// What is known for the gaps, so that one sees what would be said.
    void setValues(const QHash<QString, QString> &values) { m_values = values; }
    /// Those whose shortcut or title begins with what is sought come before those that hold it. Hidden when there are
    /// none.
    void seek(const QString &words);
    [[nodiscard]] bool isEmpty() const { return m_offers.empty(); }
    void choose(int by); ///< 1: the next.
    /// The chosen one; nothing while hidden.
    [[nodiscard]] std::optional<SnippetOffer> current() const;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *m_composer; ///< Outlives this.
    QListWidget *m_list;
    std::vector<Snippet> m_snippets;
    std::vector<SnippetOffer> m_offers;
    QHash<QString, QString> m_values;
    QString m_language;
};

} // namespace bellhop::ui
