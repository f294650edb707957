// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QImage>

class QWidget;

namespace bellhop::ui {

/// The report as a text with tables: period, zones, filters and row count, the pictures in their order, the cells, the
/// definitions. Pictures are named "picture:0" and so on.
[[nodiscard]] QString reportHtml(const report::Report &report, int pictures);
/// A widget as on the screen, but for paper: in light colours, twice as fine. GUI thread.
[[nodiscard]] QImage paperPicture(QWidget &widget);
/// The report as the bytes of a PDF, A4 across. Blocks; any thread.
[[nodiscard]] QByteArray pdfOf(const report::Report &report, const QList<QImage> &pictures);
/// The same as a file, which is there whole or not at all.
[[nodiscard]] Status writePdf(const report::Report &report, const QList<QImage> &pictures, const QString &path);

} // namespace bellhop::ui
