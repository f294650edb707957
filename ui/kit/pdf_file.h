// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPageLayout>
#include <QString>

class QTextDocument;

namespace bellhop::ui {

/// The document on pages of A4; the file is there whole or not at all. Any thread, with a document of its own.
[[nodiscard]] Status savePdf(
    QTextDocument &document, const QString &title, QPageLayout::Orientation orientation, const QString &path);

} // namespace bellhop::ui
