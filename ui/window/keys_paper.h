// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/window/key_book.h"

class QTextDocument;

namespace bellhop::ui {

// All keys on a page, to lie beside the keyboard. Any thread.

[[nodiscard]] QString keysTitle();
void writeKeys(const QList<KeyLines> &keys, QTextDocument &document);
[[nodiscard]] Status saveKeys(const QList<KeyLines> &keys, const QString &path);

} // namespace bellhop::ui
