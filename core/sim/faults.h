// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/people.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <random>
#include <vector>

namespace bellhop::sim {

/// What goes wrong on purpose, in short. "Every" counts: 0 never, 1 always, 3 every third. The whole book is FaultPlan.
struct Faults {
    int duplicateEvery = 0; ///< Webhooks: delivered twice.
    int reorderEvery = 0; ///< Webhooks: held back while later ones overtake.
    std::chrono::milliseconds delayWebhooks{0}; ///< Webhooks: all of them, later. Not scaled.
    int failSends = 0; ///< Sends: refused with failCode, nothing reaches the guest.
    int failCode = 130429;
    int failLater = 0; ///< Sends: accepted, then reported as failed with failLaterCode.
    int failLaterCode = 131026;
    int hangSends = 0; ///< Sends: the guest gets the message, the request never an answer.
    int cutSends = 0; ///< Sends: the guest gets the message, the connection is cut instead of an answer.
    bool statusBeforeAnswer = false; ///< Sends: "sent" is delivered before the request is answered.
};

/// Where something can go wrong: requests to the API, and webhooks (Inbound, Status).
enum class Operation { Send, Upload, Media, Templates, Pull, Read, Other, Inbound, Status };
[[nodiscard]] QLatin1String toWire(Operation operation);
[[nodiscard]] bool isWebhook(Operation operation);

/// One thing that goes wrong. README.md says what each does and where it can happen.
struct FaultAction {
    enum class Kind {
        Delay, ///< value: ms
        Duplicate, ///< value: how many more
        Reorder, ///< value: ms, scaled
        Batch, ///< value: how many
        WrongSignature,
        Silence,
        StatusesFirst,
        LateSent,
        FailLater, ///< value: code, 0 for the provider's own word
        Cut,
        Hang,
        Error, ///< value: code
        Http, ///< value: status
        Throttle,
        BadJson,
        ExpiredToken,
        ExpireMedia,
        RedirectMedia, ///< text: where to; empty: an address inside that the simulator watches
        CorruptMedia,
    };
    Kind kind = Kind::Delay;
    int value = 0;
    QString text;
};
[[nodiscard]] QLatin1String toWire(FaultAction::Kind kind);

struct FaultRule {
    std::optional<Provider> provider; ///< Nothing: any.
    std::vector<Operation> operations; ///< Empty: wherever the action can happen.
    int every = 0; ///< Of those that match; 0: see probability.
    double probability = 0; ///< 0 to 1
    int after = 0; ///< So many go well first.
    int times = 0; ///< So often at most; 0: no end.
    FaultAction action;
};

/// Everything that shall go wrong.
struct FaultPlan {
    std::optional<quint32> seed; ///< Nothing: somebody else chooses.
    std::vector<FaultRule> rules;

    /// BadData names the rule and what is wrong with it. Format: README.md.
    static Result<FaultPlan> fromJson(const QByteArray &text);
    static FaultPlan of(const Faults &faults);
};

/// What happens to one request or webhook.
class FaultSet final
{
public:
    void add(const FaultAction &action) { m_actions.push_back(action); }
    [[nodiscard]] bool has(FaultAction::Kind kind) const { return find(kind) != nullptr; }
    /// Null when it does not happen.
    [[nodiscard]] const FaultAction *find(FaultAction::Kind kind) const;
    /// Of the action; `otherwise` when it does not happen.
    [[nodiscard]] int value(FaultAction::Kind kind, int otherwise = 0) const;
    /// Instead of the one of its kind.
    void replace(const FaultAction &action);
    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_actions.size()); }
    /// The guest gets the message, its sender no answer that can be read.
    [[nodiscard]] bool losesAnswer() const;

private:
    std::vector<FaultAction> m_actions;
};

/// Counts and draws. One thread at a time.
class FaultBook final
{
public:
    explicit FaultBook(quint32 seed = 1) { reseed(seed); }
    void reseed(quint32 seed) { m_random.seed(seed); }
    void setPlan(FaultPlan plan);
    [[nodiscard]] FaultSet decide(Provider provider, Operation operation);

private:
    struct Counted {
        FaultRule rule;
        int seen = 0;
        int done = 0;
    };
    [[nodiscard]] bool isDue(Counted &counted);

    std::vector<Counted> m_rules;
    std::mt19937 m_random;
};

} // namespace bellhop::sim
