// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/knowledge_shelf.h"

#include <QFuture>

namespace bellhop::ui {

/// Where the window about the houses' knowledge gets what it shows. Called on the GUI thread; answers come from
/// another, in the order asked.
class KnowledgeSource
{
public:
    virtual ~KnowledgeSource() = default;
    /// Never blocks.
    virtual QFuture<Result<KnowledgeShelf>> read() = 0;
    /// What the assistant of `property` would do with a question if it knew these items. Never blocks.
    virtual QFuture<Result<KnowledgeTrial>> tryQuestion(const KnowledgeProperty &property,
        const std::vector<KnowledgeItem> &items, const QString &question, StayStanding standing)
        = 0;
};

} // namespace bellhop::ui
