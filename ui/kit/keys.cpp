// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keys.h"

#include <QCoreApplication>

namespace bellhop::ui {

QString withKey(const QString &text, const QKeySequence &key)
{
    if (key.isEmpty())
        return text;
    return QCoreApplication::translate("Actions", "%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace bellhop::ui
