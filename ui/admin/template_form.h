// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"
#include "core/model/people.h"
#include "core/model/template_draft.h"

#include <QWidget>

#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bellhop::ui {

class AttachmentStrip;
class InkLabel;

/// Writing a template and seeing what the guest will read. What the provider would refuse is said at the field that
/// has to be mended, in the words of core/model/template_draft.h. Ctrl+Enter hands it in, Esc leaves. Changes nothing
/// itself. GUI thread.
///
/// Names: templateForm, draftName, draftLanguage, draftCategory, draftHeader, draftHeaderText, draftHeaderExample,
/// draftSampleButton, draftSample, draftBody, draftExample-GAP, draftFooter, draftButtons, draftPreview, draftError,
/// draftHandInButton, draftCancelButton; what is wrong with a field: its name and "Fault".
class TemplateForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateForm(QWidget *parent = nullptr);

    /// `isNew`: name and language may be chosen.
    void present(Provider provider, const TemplateDraft &draft, bool isNew);
    void focusFirst();
    /// The provider's no; everything that was written stays.
    void refuse(const QString &message);
    [[nodiscard]] TemplateDraft draft() const;
    /// The example file of the heading: what became of bringing it to the relay.
    [[nodiscard]] AttachmentStrip &sample() { return *m_sample; }

Q_SIGNALS:
    /// `sample`: the upload that is the heading's example; empty when there is none, or the one of before stays.
    void handInWanted(const bellhop::TemplateDraft &draft, const QString &sample);
    /// An example for a heading of this kind.
    void sampleWanted(bellhop::MessageKind kind);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLineEdit *line(const char *name, const QString &label, DraftPart part, const QString &example = {});
    QPlainTextEdit *box(const char *name, const QString &label, DraftPart part, int rows, const QString &example);
    QComboBox *choice(const char *name, const QString &label, DraftPart part);
    void addSample();
    void addRow(QWidget *field, const QString &label, DraftPart part);
    void arrange();
    void changed();
    void showRow(QWidget *field, bool shown);
    void showHeaderFields();
    void showExampleFields();
    void showPreview();
    void showFault();
    void fitHeight();
    void submit();
    [[nodiscard]] TemplateStructure::Header header() const;
    [[nodiscard]] bool wantsFile() const;
    [[nodiscard]] QString chosenSample() const;

    Provider m_provider = Provider::Meta;
    TemplateDraft m_before; ///< What cannot be written here is kept from it.
    bool m_tried = false; ///< Handed in once: from then on faults are shown while writing.
    QWidget *m_fields = nullptr;
    QFormLayout *m_form;
    std::map<DraftPart, std::pair<QWidget *, InkLabel *>> m_parts; ///< The field, and what is wrong with it.
    QLineEdit *m_name;
    QLineEdit *m_language;
    QComboBox *m_category;
    QComboBox *m_header;
    QLineEdit *m_headerText;
    QLineEdit *m_headerExample;
    QPushButton *m_chooseSample;
    AttachmentStrip *m_sample;
    QPlainTextEdit *m_body;
    QWidget *m_examples; ///< A field for each gap.
    QLineEdit *m_footer;
    QPlainTextEdit *m_buttons;
    QLabel *m_preview;
    InkLabel *m_error;
    QPushButton *m_handIn;
};

} // namespace bellhop::ui
