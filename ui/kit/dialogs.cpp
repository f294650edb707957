// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs.h"

#include <QDateTimeEdit>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

bool WidgetDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QDateTime> WidgetDialogs::askTime(
    QWidget *parent, const QString &title, const QDateTime &proposed, const QDateTime &earliest)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    auto *edit = new QDateTimeEdit(proposed, &dialog);
    edit->setAccessibleName(title);
    edit->setCalendarPopup(true);
    edit->setMinimumDateTime(earliest);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    column->addWidget(edit);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->dateTime();
}

void WidgetDialogs::openLink(const QString &url)
{
    const QUrl target(url);
    if (target.scheme() == "http"_L1 || target.scheme() == "https"_L1)
        QDesktopServices::openUrl(target);
}

void WidgetDialogs::openFile(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QStringList WidgetDialogs::askFiles(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileNames(parent, title);
}

QString WidgetDialogs::askSavePath(QWidget *parent, const QString &title, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QFileDialog::getSaveFileName(parent, title, QDir(folder).filePath(name));
}

bool WidgetDialogs::print(QWidget *parent, const QString &title, QTextDocument &document)
{
    QPrinter printer;
    printer.setDocName(title);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    document.print(&printer);
    return true;
}

} // namespace bellhop::ui
