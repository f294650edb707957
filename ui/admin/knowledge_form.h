// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/knowledge.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bellhop::ui {

class InkLabel;

/// Writing what a house tells its guests, one language at a time. Ctrl+Enter saves, Esc leaves; what makes it no item
/// is said in the words of core/model/knowledge.h. Changes nothing itself. GUI thread.
///
/// Names: knowledgeForm, itemLanguage, itemTitle, itemAnswer, itemAsks, itemLanguages, itemTopic, itemTold, itemActive,
/// itemFrom, itemUntil, itemName, itemError, saveKnowledgeButton, cancelKnowledgeButton.
class KnowledgeForm final : public QWidget
{
    Q_OBJECT
public:
    explicit KnowledgeForm(QWidget *parent = nullptr);

    /// `language`: written in first; `house`: the property's own.
    void present(const KnowledgeItem &item, const QString &language, const QString &house, const QStringList &topics);
    void focusFirst();
    /// The relay's no; everything that was written stays.
    void refuse(const QString &message);
    /// Nothing was sent after all: it may be tried again.
    void release();
    [[nodiscard]] KnowledgeItem item() const;

Q_SIGNALS:
    void saveWanted(const bellhop::KnowledgeItem &item);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void name(QWidget &field, const char *object, const QString &label);
    QPlainTextEdit *box(const char *object, const QString &label, int rows);
    void arrange();
    void fillChoices();
    void showTexts();
    void showLanguages();
    void submit();

    /// With what is written in the language that is shown.
    [[nodiscard]] KnowledgeItem withTexts() const;

    KnowledgeItem m_item; ///< As it was, but for what was written in languages shown before.
    QString m_language; ///< That is shown.
    QString m_house;
    QFormLayout *m_form;
    QComboBox *m_languages;
    QLineEdit *m_title;
    QPlainTextEdit *m_answer;
    QPlainTextEdit *m_asks;
    InkLabel *m_written;
    QComboBox *m_topic;
    QComboBox *m_told;
    QCheckBox *m_active;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QLineEdit *m_name;
    InkLabel *m_error;
    QPushButton *m_save;
};

} // namespace bellhop::ui
