// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QImage>

namespace bellhop::ui {

/// The report as a text with tables: period, zones, filters and row count, the pictures in their order, the cells, the
/// definitions. Pictures are named "picture:0" and so on.
[[nodiscard]] QString reportHtml(const report::Report &report, int pictures);
/// The same as a PDF, A4 across. Replaces a file that is there only when the new one is whole. Blocks; any thread.
[[nodiscard]] Status writePdf(const report::Report &report, const QList<QImage> &pictures, const QString &path);

} // namespace bellhop::ui
