// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/template_card.h"
#include "core/model/template_fill.h"
#include "ui/kit/theme.h"

#include <QHash>
#include <QString>

class QAbstractItemDelegate;
class QListWidgetItem;
class QObject;

namespace bellhop::ui {

// How templates look and read, where they are chosen and where they are looked after.

// Providers' words for people; those that are not known are shown as they are.
[[nodiscard]] QString templateStatusWord(const QString &status);
[[nodiscard]] QString templateCategoryWord(const QString &category);
/// Empty when there is nothing to say.
[[nodiscard]] QString templateQualityWord(const QString &quality);

/// "Synced 12 min ago", and why a look at the list failed since.
[[nodiscard]] QString syncAge(Instant syncedAt, const QString &error, Instant now);

/// Draws what describeTemplate() has said: name and state, below them the words or why it cannot be sent.
[[nodiscard]] QAbstractItemDelegate *templateDelegate(QObject *parent);
/// `whyNot`: for people; empty when it can be sent.
void describeTemplate(QListWidgetItem &item, const TemplateCard &card, const QString &whyNot);
/// "Heading", "First name", "2".
[[nodiscard]] QString fieldLabel(const TemplateField &field);
/// What stands in its empty line: an example, or how it is written.
[[nodiscard]] QString fieldExample(const TemplateField &field);
/// What is known for it: by its name, or by the greeting that stands before it; else empty.
[[nodiscard]] QString knownValue(
    const TemplateField &field, const TemplateStructure &structure, const QHash<QString, QString> &values);
/// With what was filled in set off from the template's own words, and what is missing more so.
[[nodiscard]] QString previewHtml(const TemplatePreview &preview, const Theme &theme);

} // namespace bellhop::ui
