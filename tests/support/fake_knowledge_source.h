// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/knowledge_source.h"

#include <QPromise>

namespace bellhop::tests {

/// What the houses know, in memory: reads at once, and answers a trial as it is told to. GUI thread.
class FakeKnowledgeSource final : public ui::KnowledgeSource
{
public:
    KnowledgeShelf shelf;
    KnowledgeTrial trial;
    std::optional<Error> failure; ///< Of the next reading.
    int reads = 0;
    struct Tried {
        QString question;
        StayStanding standing = StayStanding::Unknown;
        std::vector<KnowledgeItem> items;
    };
    std::vector<Tried> tried;

    QFuture<Result<KnowledgeShelf>> read() override
    {
        ++reads;
        return done<KnowledgeShelf>(failure ? Result<KnowledgeShelf>(*std::exchange(failure, {})) : shelf);
    }
    QFuture<Result<KnowledgeTrial>> tryQuestion(const KnowledgeProperty &, const std::vector<KnowledgeItem> &items,
        const QString &question, StayStanding standing) override
    {
        tried.push_back({question, standing, items});
        return done<KnowledgeTrial>(trial);
    }

private:
    template <typename T> static QFuture<Result<T>> done(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
};

} // namespace bellhop::tests
