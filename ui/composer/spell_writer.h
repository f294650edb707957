// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/spelled_words.h"

#include <QPointer>
#include <QSyntaxHighlighter>

#include <optional>

class QAction;
class QMenu;

namespace bellhop::ui {

class ComposerEdit;
class SpellBook;

/// Marks what the dictionary of a language does not know in the writing box, but for the word that is being written,
/// and puts what may be meant into the box's menu. GUI thread, owned by the composer.
class SpellWriter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit SpellWriter(ComposerEdit &edit);

    void setOn(bool on);
    /// Of what is written now; empty: not known.
    void setLanguage(const QString &language);
    /// What stands in the menu below the words.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }
    /// Chooses the next word that is not known behind the cursor, round the text, and opens the menu at it. Else a
    /// sentence for the person.
    [[nodiscard]] QString goToNext();

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Place {
        int at = 0; ///< In the whole text.
        QString word;
    };
    void look();
    void cursorMoved();
    [[nodiscard]] std::optional<Place> wrongAt(int position);
    [[nodiscard]] std::optional<Place> nextWrong(int from);
    void fillMenu(QMenu &menu, int position);
    void addWord(QMenu &menu, const Place &place);
    void replace(const Place &place, const QString &by);

    ComposerEdit &m_edit;
    SpellBook *m_book;
    QList<QAction *> m_actions;
    bool m_on = true;
    int m_written = -1; ///< The end of the word that is being written; -1: none.
};

} // namespace bellhop::ui
