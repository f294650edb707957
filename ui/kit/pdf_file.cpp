// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pdf_file.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kResolution = 300;
}

Status savePdf(QTextDocument &document, const QString &title, QPageLayout::Orientation orientation, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(orientation);
        writer.setResolution(kResolution);
        writer.setTitle(title);
        writer.setCreator(u"Bellhop"_s);
        document.print(&writer);
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return makeError(ErrorKind::Internal, u"%1: %2"_s.arg(path, file.errorString()));
}

} // namespace bellhop::ui
