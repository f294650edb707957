// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_names.h"

#include <QAccessible>
#include <QMultiMap>
#include <QWidget>

#include <algorithm>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

namespace {

QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name).trimmed();
}

QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (; widget != nullptr && path.size() < 4; widget = widget->parentWidget()) {
        path.prepend(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                    : widget->objectName());
    }
    return path.join(u" > "_s);
}

bool takesFocus(const QWidget *widget)
{
    // Qt's own parts (viewports, corners) speak through the widget that they belong to.
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus
        && widget->focusProxy() == nullptr && !widget->objectName().startsWith("qt_"_L1);
}

bool isProgramsWord(const QString &name, const QWidget *widget)
{
    return name == widget->objectName()
        || std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString unspokenWidgets(const QWidget &window)
{
    QStringList problems;
    QMultiMap<QString, const QWidget *> byName;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!takesFocus(widget) || widget->window() != window.window())
            continue;
        const QString name = spokenName(widget);
        if (name.isEmpty())
            problems << u"no name: %1"_s.arg(placeOf(widget));
        else if (isProgramsWord(name, widget))
            problems << u"no words ('%1'): %2"_s.arg(name, placeOf(widget));
        else
            byName.insert(name, widget);
    }
    for (const QString &name : byName.uniqueKeys()) {
        const QList<const QWidget *> alike = byName.values(name);
        for (qsizetype i = 1; i < alike.size(); ++i)
            problems << u"'%1' twice: %2 and %3"_s.arg(name, placeOf(alike[0]), placeOf(alike[i]));
    }
    return problems.join(u'\n');
}

} // namespace bellhop::tests
