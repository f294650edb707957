// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

class QTextDocument;
class QWidget;

namespace bellhop::ui {

/// The few questions that need a dialog; injected, so that a test answers without timing tricks. GUI thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes) = 0;
    virtual std::optional<QDateTime> askTime(
        QWidget *parent, const QString &title, const QDateTime &proposed, const QDateTime &earliest)
        = 0;
    /// Opens a web page outside the console.
    virtual void openLink(const QString &url) = 0;
    /// Opens a file with the system's program for it.
    virtual void openFile(const QString &path) = 0;
    /// Files to send; none when called off.
    virtual QStringList askFiles(QWidget *parent, const QString &title) = 0;
    /// Where a copy goes; empty when called off.
    virtual QString askSavePath(QWidget *parent, const QString &title, const QString &name) = 0;
    /// On a printer that the person chooses; false: called off.
    virtual bool print(QWidget *parent, const QString &title, QTextDocument &document) = 0;
};

class WidgetDialogs final : public Dialogs
{
public:
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes) override;
    std::optional<QDateTime> askTime(
        QWidget *parent, const QString &title, const QDateTime &proposed, const QDateTime &earliest) override;
    void openLink(const QString &url) override;
    void openFile(const QString &path) override;
    QStringList askFiles(QWidget *parent, const QString &title) override;
    QString askSavePath(QWidget *parent, const QString &title, const QString &name) override;
    bool print(QWidget *parent, const QString &title, QTextDocument &document) override;
};

} // namespace bellhop::ui
