// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/joint_choice.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bellhop::ai {

namespace {

/// Heads read the same words, so how their answers go together is in part said already.
constexpr float kPairWeight = 0.3f;

/// Walks through every combination; each step adds one head's label.
class Walk
{
public:
    Walk(const LinearModel &model, int heads, std::span<const float> scores)
        : m_model(model)
        , m_heads(size_t(heads))
    {
        for (size_t h = 0; h < m_heads; ++h) {
            const ModelHead &head = model.heads()[h];
            std::vector<float> logs;
            for (const double p : LinearModel::probabilities(head, scores))
                logs.push_back(std::log(float(p) + 1e-9f));
            std::vector<size_t> order(logs.size());
            std::iota(order.begin(), order.end(), size_t(0));
            std::sort(order.begin(), order.end(),
                [&](size_t a, size_t b) { return logs[a] != logs[b] ? logs[a] > logs[b] : a < b; });
            m_orders.push_back(std::move(order));
            m_logs.push_back(std::move(logs));
            m_sums.emplace_back(size_t(head.labels.size()), 0.0);
        }
        m_now.assign(m_heads, 0);
    }

    JointChoice run()
    {
        step(0, 0.0f);
        JointChoice choice;
        choice.labels = m_best;
        for (std::vector<double> &sums : m_sums) {
            for (double &sum : sums)
                sum /= m_total;
            choice.probabilities.push_back(std::move(sums));
        }
        return choice;
    }

private:
    void step(size_t head, float score)
    {
        if (head == m_heads) {
            const double weight = std::exp(double(score));
            m_total += weight;
            for (size_t h = 0; h < m_heads; ++h)
                m_sums[h][size_t(m_now[h])] += weight;
            if (score > m_bestScore) {
                m_bestScore = score;
                m_best = m_now;
            }
            return;
        }
        for (const size_t label : m_orders[head]) { // the likely ones first, so that the others are dropped soon
            m_now[head] = int(label);
            const float next = score + m_logs[head][label] + kPairWeight * pairs(head);
            if (next > m_bestScore - 12.0f) // what is far behind cannot catch up
                step(head + 1, next);
        }
    }

    /// How the label of `head` goes with those of the heads before it.
    [[nodiscard]] float pairs(size_t head) const
    {
        float sum = 0;
        for (const ModelPair &pair : m_model.pairs()) {
            if (size_t(pair.second) == head) {
                const size_t width = m_logs[head].size();
                sum += pair.table[size_t(m_now[size_t(pair.first)]) * width + size_t(m_now[head])];
            }
        }
        return sum;
    }

    const LinearModel &m_model;
    size_t m_heads;
    std::vector<std::vector<float>> m_logs;
    std::vector<std::vector<size_t>> m_orders;
    std::vector<std::vector<double>> m_sums;
    std::vector<int> m_now;
    std::vector<int> m_best;
    float m_bestScore = -1e9f;
    double m_total = 0;
};

} // namespace

JointChoice chooseJointly(const LinearModel &model, int heads, std::span<const float> scores)
{
    return Walk(model, heads, scores).run();
}

} // namespace bellhop::ai
