// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/dialogs.h"

#include <QTextDocument>

namespace bellhop::tests {

/// Answers as told, without a dialog, and keeps what was asked and opened. GUI thread.
class SilentDialogs final : public ui::Dialogs
{
public:
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        asked << title + QLatin1Char(' ') + text;
        return yes;
    }
    std::optional<QDateTime> askTime(QWidget *, const QString &, const QDateTime &at, const QDateTime &) override
    {
        return at;
    }
    void openLink(const QString &url) override { links << url; }
    void openFile(const QString &path) override { opened << path; }
    QStringList askFiles(QWidget *, const QString &) override { return files; }
    QString askSavePath(QWidget *, const QString &, const QString &) override { return savePath; }

    bool print(QWidget *, const QString &, QTextDocument &document) override
    {
        printed << document.toPlainText();
        return yes;
    }

    bool yes = true;
    QStringList asked;
    QStringList links;
    QStringList opened;
    QStringList files;
    QStringList printed;
    QString savePath;
};

} // namespace bellhop::tests
