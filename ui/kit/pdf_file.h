// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPageLayout>
#include <QString>

class QTextDocument;

namespace bellhop::ui {

/// The document on pages of A4, as the bytes of a PDF. Any thread, with a document of its own.
[[nodiscard]] QByteArray pdfOf(QTextDocument &document, const QString &title, QPageLayout::Orientation orientation);
/// The same as a file, which is there whole or not at all.
[[nodiscard]] Status savePdf(
    QTextDocument &document, const QString &title, QPageLayout::Orientation orientation, const QString &path);

} // namespace bellhop::ui
