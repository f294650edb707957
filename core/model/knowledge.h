// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace bellhop {

/// One thing that a property tells its guests, in the languages it was written in. A plain value.
struct KnowledgeItem {
    QString topic; ///< "breakfast"
    std::map<QString, QStringList> cues; ///< By language: words and phrases a question about it has.
    std::map<QString, QString> answers; ///< By language.
    bool operator==(const KnowledgeItem &) const = default;
};

} // namespace bellhop
