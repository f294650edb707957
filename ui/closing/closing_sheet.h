// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taxonomy.h"
#include "core/model/views.h"
#include "ui/kit/sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace bellhop::ui {

class InkLabel;

/// Closing with a disposition: type or press a number, fill what the reason demands, Enter. A sheet above the composer,
/// not a dialog; says on the field what is missing, in the words of `checkClosing`. GUI thread.
class ClosingSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit ClosingSheet(QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    void openFor(const QueueRow &row);
    /// The database's no; the sheet stays open with everything in it.
    void refuse(const QString &message);
    void setBusy(bool busy);

Q_SIGNALS:
    void closingChosen(const bellhop::Closing &closing);

protected:
    void submit() override;

private:
    void arrange();
    void fill();
    void showRequired();
    [[nodiscard]] Closing closing() const;
    void focusMissing(const Closing &closing);

    Taxonomy m_taxonomy;
    InkLabel *m_title;
    QLineEdit *m_search;
    QListWidget *m_list;
    InkLabel *m_reservationLabel;
    QLineEdit *m_reservation;
    InkLabel *m_notesLabel;
    QPlainTextEdit *m_notes;
    QComboBox *m_customer;
    QComboBox *m_service;
    QComboBox *m_satisfaction;
    InkLabel *m_error;
    QPushButton *m_close;
    QPushButton *m_cancel;
};

} // namespace bellhop::ui
