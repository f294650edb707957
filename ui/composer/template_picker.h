// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/people.h"
#include "core/model/template_card.h"
#include "core/model/template_fill.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace bellhop::ui {

class AttachmentStrip;
class InkLabel;

/// What the picker chooses from, and for whom.
struct TemplateOffer {
    ConversationId conversation;
    Provider provider = Provider::Meta;
    std::vector<TemplateCard> templates; ///< Of the conversation's channel.
    QString language; ///< In which the guest writes; empty: not known.
    QHash<QString, QString> values; ///< What is known of guest and stay, by the variables of snippets.
    bool optedOut = false; ///< The guest wants no marketing.
    bool windowOpen = true; ///< Shut: nothing else can be sent, so there is no way back to the writing box.
    TemplateSyncState sync;
    bool operator==(const TemplateOffer &) const = default;
};

/// Choosing an approved template, filling its gaps, seeing what the guest will read, sending it. Takes the composer's
/// place; keys only: type to find, arrows choose, Tab or Enter goes through the gaps, Enter in the last one sends, Esc
/// leaves. What cannot be sent stays in the list and says why. Sends nothing itself. GUI thread.
class TemplatePicker final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatePicker(QWidget *parent = nullptr);

    /// Harmless when nothing has changed: what was chosen and filled in stays.
    void present(const TemplateOffer &offer, Instant now);
    void focusSearch();
    /// The relay's no; everything that was filled in stays.
    void refuse(const QString &message);
    /// After sending: nothing chosen.
    void reset();
    /// Of writing a note instead.
    void setNoteKey(const QKeySequence &key);
    /// The file at the chosen template's top: what became of bringing it to the relay.
    [[nodiscard]] AttachmentStrip &file() { return *m_file; }

Q_SIGNALS:
    /// A picture, a video or a document for the top.
    void fileWanted(bellhop::MessageKind kind);
    void sendWanted(const bellhop::TemplateUse &use, const QString &preview);
    void syncWanted();
    void noteWanted();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void fillList();
    void choose();
    void makeFields();
    void showPreview();
    void showAge(Instant now);
    void submit();
    void focusFirstEmpty();
    [[nodiscard]] QString whyNot(const ProviderTemplate &known) const;
    [[nodiscard]] const TemplateCard *chosen() const;
    [[nodiscard]] std::vector<TemplateField> filled() const;
    QWidget *makeField(TemplateField &field, std::size_t index);
    void showFile();

    TemplateOffer m_offer;
    InkLabel *m_title;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_preview;
    QScrollArea *m_fieldArea;
    QWidget *m_fieldHome;
    InkLabel *m_error;
    InkLabel *m_age;
    QPushButton *m_sync;
    QPushButton *m_note;
    QPushButton *m_cancel;
    QPushButton *m_send;
    ProviderTemplate m_shown; ///< What is chosen; without a name: nothing.
    qint64 m_chosenId = 0;
    qint64 m_fieldsOf = 0; ///< Whose fields these are.
    std::vector<TemplateField> m_fields;
    std::vector<QWidget *> m_inputs; ///< One for each field: a line, or what chooses a file.
    AttachmentStrip *m_file;
};

} // namespace bellhop::ui
