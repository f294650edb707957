// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sheet.h"
#include "ui/transfer/transfer_choices.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace bellhop::ui {

/// Offering a conversation to somebody, asking them for advice about it, or handing it over to whom one consults: type
/// a name, say why, write what they have to know, Enter. Those who are not here stand at the end with the reason and
/// cannot be chosen; what the desk refuses is said on the sheet. GUI thread.
class TransferSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit TransferSheet(QWidget *parent = nullptr);

    enum class Purpose { Offer, Consult, HandOver };
    void openFor(Purpose purpose, const QueueRow &row, std::vector<TransferChoice> choices);
    /// The first choice, with these beforehand.
    void fillIn(TransferReason reason, const QString &note);
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    /// Somebody came or went; what was chosen and written stays.
    void setChoices(std::vector<TransferChoice> choices);
    /// The desk's no; the sheet stays open with everything in it.
    void refuse(const QString &message);

Q_SIGNALS:
    /// As the purpose says.
    void submitted(const bellhop::sync::TransferTarget &to, bellhop::TransferReason reason, const QString &note);

protected:
    void submit() override;

private:
    void arrange();
    void fill();
    void setBusy(bool busy);
    [[nodiscard]] const TransferChoice *chosen() const;
    /// The first field that is still empty; null: none.
    [[nodiscard]] QWidget *missing() const;

    Purpose m_purpose = Purpose::Offer;
    std::vector<TransferChoice> m_choices;
    InkLabel *m_title;
    QLineEdit *m_search;
    QListWidget *m_list;
    QComboBox *m_reason;
    QPlainTextEdit *m_note;
    InkLabel *m_noteLabel;
    InkLabel *m_hint;
    InkLabel *m_error;
    QPushButton *m_offer;
    QPushButton *m_cancel;
};

} // namespace bellhop::ui
