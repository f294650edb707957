// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_pdf.h"

#include "core/base/whole_file.h"
#include "core/report/csv.h"
#include "ui/kit/pdf_file.h"
#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"
#include "ui/reports/report_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>
#include <QWidget>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

constexpr int kPictureWidth = 700; ///< In points, between the margins of A4 across.

QString rowOf(const QStringList &fields, const char *cell)
{
    QString row = u"<tr>"_s;
    for (const QString &field : fields)
        row += u"<%1>%2</%1>"_s.arg(QLatin1String(cell), field.toHtmlEscaped());
    return row + u"</tr>"_s;
}

QString fieldsOf(const report::Metric &metric, const report::Cell &cell)
{
    const auto spread = [&](const std::optional<qint64> &value) {
        return value ? numberWord(metric, static_cast<double>(*value)) : QString();
    };
    return rowOf(
        {titleWord(metric), cell.group, labelWord(metric, cell.label), numberWord(metric, valueOf(metric, cell)),
            spread(cell.median), spread(cell.ninetieth), QLocale().toString(cell.rows)},
        "td");
}

QString cellsOf(const report::Report &report)
{
    const QString table = u"<table width='100%' border='1' cellspacing='0' cellpadding='3' "
                          "style='border-collapse:collapse; border-color:#E1E4E9'>"_s;
    QString html = table
        + rowOf({Words::tr("Measure"), byWord(report.question.by), Words::tr("Kind"), Words::tr("Value"),
                    Words::tr("Median"), Words::tr("90 % within"), Words::tr("Rows")},
            "th");
    for (const report::Answer &answer : report.answers) {
        for (const report::Cell &cell : answer.cells)
            html += fieldsOf(*answer.metric, cell);
        if (answer.cells.empty())
            html += rowOf({spoken(answer.metric->title), {}, {}, emptyWord(answer.isConfigured), {}, {}, {}}, "td");
    }
    return html + u"</table>"_s;
}

} // namespace

QString reportHtml(const report::Report &report, int pictures)
{
    QString html = u"<h1>%1</h1><p>%2</p><table cellpadding='2'>"_s.arg(
        Words::tr("Bellhop report").toHtmlEscaped(), daysWord(report.question.days).toHtmlEscaped());
    for (const auto &[name, value] : report::headOf(report))
        html += rowOf({name, value}, "td");
    html += u"</table>"_s;
    for (int i = 0; i < pictures; ++i)
        html += u"<p><img src='picture:%1' width='%2'></p>"_s.arg(i).arg(kPictureWidth);
    html += cellsOf(report) + u"<h2>%1</h2>"_s.arg(Words::tr("What the measures mean").toHtmlEscaped());
    for (const report::Answer &answer : report.answers) {
        const report::Metric &metric = *answer.metric;
        html += u"<p><b>%1</b><br>%2<br>%3</p>"_s.arg(spoken(metric.title).toHtmlEscaped(),
            spoken(metric.formula).toHtmlEscaped(),
            Words::tr("Not counted: %1").arg(spoken(metric.exclusions)).toHtmlEscaped());
    }
    return html;
}

QImage paperPicture(QWidget &widget)
{
    widget.setPalette(paletteOf(lightTheme()));
    QImage image(widget.size() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(lightTheme().surface);
    widget.render(&image);
    widget.setPalette(QPalette());
    return image;
}

QByteArray pdfOf(const report::Report &report, const QList<QImage> &pictures)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    for (int i = 0; i < pictures.size(); ++i)
        document.addResource(QTextDocument::ImageResource, QUrl(u"picture:%1"_s.arg(i)), pictures.at(i));
    document.setHtml(reportHtml(report, static_cast<int>(pictures.size())));
    return pdfOf(document, Words::tr("Bellhop report"), QPageLayout::Landscape);
}

Status writePdf(const report::Report &report, const QList<QImage> &pictures, const QString &path)
{
    return writeWhole(path, pdfOf(report, pictures));
}

} // namespace bellhop::ui
