// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/template_card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bellhop::ui {

class InkLabel;

/// One template: its words as the guest reads them, what is wrong with it, and what can be done. GUI thread.
class TemplateDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateDetails(QWidget *parent = nullptr);

    /// Null: none is chosen. `why`: why there is nothing to choose, or what to do first.
    void present(const TemplateCard *card, const QString &why);

Q_SIGNALS:
    void editWanted();
    void copyWanted();
    void deleteWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    QPushButton *button(const char *name, const QString &text, QStringView picture, const QString &tip);

    ProviderTemplate m_shown; ///< Without a name: none.
    InkLabel *m_title;
    InkLabel *m_reason;
    QLabel *m_preview;
    InkLabel *m_hint;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QPushButton *m_delete;
};

} // namespace bellhop::ui
