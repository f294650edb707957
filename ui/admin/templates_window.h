// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"

#include <QMainWindow>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace bellhop::ui {

class Dialogs;
class InkLabel;
class NoticeBar;
class TemplateDetails;
class TemplateForm;
class TemplateModel;

/// A channel's templates: how each of them stands with the provider, and making, changing and deleting them. What is
/// asked of the provider takes a while; the list stays, and says how old it is. For those whose role permits. GUI
/// thread; console and dialogs must outlive it.
///
/// Names: templatesWindow, templatesChannel, templatesSearch, templatesTable, templatesAge, templatesNotice,
/// newTemplate, editTemplate, copyTemplate, deleteTemplate, syncTemplates (actions), and those of TemplateForm and
/// TemplateDetails.
class TemplatesWindow final : public QMainWindow
{
    Q_OBJECT
public:
    TemplatesWindow(sync::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    void chooseChannel(ChannelId channel);

private:
    QWidget *makeTop(QWidget *parent);
    void arrange();
    void addActions();
    void fillChannels();
    void refresh();
    void showAge();
    void showChosen();
    void edit();
    void copy();
    void openForm(const TemplateDraft &draft, bool isNew);
    void closeForm();
    void handIn(const TemplateDraft &draft, const QString &sample);
    void chooseSample(MessageKind kind);
    void bringSample();
    void sampleThere(int key, MessageKind kind, const Result<MediaDraft> &file);
    void remove();
    void sync();
    void change(const ChangeTemplateOrder &order, const QString &doing, const QString &told, const QString &failed);
    [[nodiscard]] ChannelId channel() const;
    [[nodiscard]] Provider provider() const;
    [[nodiscard]] const TemplateCard *chosen() const;

    sync::Console &m_console;
    Dialogs &m_dialogs;
    TemplateModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_channel;
    QLineEdit *m_search;
    QTableView *m_table;
    QStackedWidget *m_side;
    TemplateDetails *m_details;
    TemplateForm *m_form;
    NoticeBar *m_notice;
    InkLabel *m_age;
    QTimer m_ageTimer;
    bool m_isNew = false; ///< The form's.
    int m_lastSample = 0;
    MessageKind m_sampleKind = MessageKind::Image;
    sync::Attachment m_wantedSample;
    QFuture<Result<MediaDraft>> m_bringing;
};

} // namespace bellhop::ui
