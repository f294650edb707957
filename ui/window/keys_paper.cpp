// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keys_paper.h"

#include "ui/kit/pdf_file.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextDocument>
#include <QTextOption>

#include <numeric>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeysPaper)
};

constexpr qreal kPoints = 7.5; ///< So small that all of it stands on one page of A4.

QString linesOf(const KeyLines &group)
{
    QString html
        = u"<tr><td colspan='2' style='padding-top:6px'><b>%1</b></td></tr>"_s.arg(group.title.toHtmlEscaped());
    for (const KeyLine &line : group.lines) {
        const QString keys = line.keys.toHtmlEscaped();
        html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
            line.what.toHtmlEscaped(), line.usual.isEmpty() ? keys : u"<b>%1</b>"_s.arg(keys));
    }
    return html;
}

qsizetype lengthOf(const KeyLines &group)
{
    return group.lines.size() + 1;
}

} // namespace

QString keysTitle()
{
    return Words::tr("The keys of Bellhop");
}

/// In two columns of about the same length; groups stay whole.
void writeKeys(const QList<KeyLines> &keys, QTextDocument &document)
{
    QFont font = document.defaultFont();
    font.setPointSizeF(kPoints);
    document.setDefaultFont(font);
    QTextOption direction = document.defaultTextOption();
    direction.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(direction);
    const qsizetype all = std::accumulate(keys.begin(), keys.end(), qsizetype(0),
        [](qsizetype sum, const KeyLines &group) { return sum + lengthOf(group); });
    const auto column = u"<td width='50%' valign='top'><table width='100%' cellpadding='1'>"_s;
    QString html = u"<h2>%1</h2><table width='100%' cellspacing='6'><tr>"_s.arg(keysTitle().toHtmlEscaped()) + column;
    qsizetype before = 0;
    bool second = false;
    for (const KeyLines &group : keys) {
        if (!second && before + lengthOf(group) / 2 > all / 2) {
            html += u"</table></td>"_s + column;
            second = true;
        }
        html += linesOf(group);
        before += lengthOf(group);
    }
    html += u"</table></td></tr></table>"_s;
    const bool own = std::any_of(keys.begin(), keys.end(), [](const KeyLines &group) {
        return std::any_of(
            group.lines.begin(), group.lines.end(), [](const KeyLine &line) { return !line.usual.isEmpty(); });
    });
    if (own)
        html += u"<p>%1</p>"_s.arg(Words::tr("In bold: keys of your own.").toHtmlEscaped());
    document.setHtml(html);
}

Status saveKeys(const QList<KeyLines> &keys, const QString &path)
{
    QTextDocument document;
    writeKeys(keys, document);
    return savePdf(document, keysTitle(), QPageLayout::Portrait, path);
}

} // namespace bellhop::ui
