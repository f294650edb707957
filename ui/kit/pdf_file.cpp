// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pdf_file.h"

#include "core/base/whole_file.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kResolution = 300;
}

QByteArray pdfOf(QTextDocument &document, const QString &title, QPageLayout::Orientation orientation)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(orientation);
    writer.setResolution(kResolution);
    writer.setTitle(title);
    writer.setCreator(u"Bellhop"_s);
    document.print(&writer);
    return bytes;
}

Status savePdf(QTextDocument &document, const QString &title, QPageLayout::Orientation orientation, const QString &path)
{
    return writeWhole(path, pdfOf(document, title, orientation));
}

} // namespace bellhop::ui
