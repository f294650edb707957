// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace bellhop::train {

namespace {

/// splitmix64: ours, so that every machine shuffles alike.
class Dice
{
public:
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state = 20261128;
};

struct Seen {
    quint32 row = 0;
    float value = 0;
};

/// The examples with features as row numbers.
struct Table {
    std::vector<quint32> hashes; ///< By row.
    std::vector<std::vector<Seen>> examples;
};

Table tabulate(const std::vector<Example> &examples, int leastSeen)
{
    std::unordered_map<quint32, int> counts;
    for (const Example &example : examples) {
        std::vector<quint32> hashes;
        for (const ai::Feature &feature : example.features)
            hashes.push_back(feature.hash);
        std::sort(hashes.begin(), hashes.end());
        hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
        for (const quint32 hash : hashes)
            ++counts[hash];
    }
    Table table;
    for (const auto &[hash, count] : counts) {
        if (count >= leastSeen)
            table.hashes.push_back(hash);
    }
    std::sort(table.hashes.begin(), table.hashes.end());
    std::unordered_map<quint32, quint32> rows;
    for (size_t r = 0; r < table.hashes.size(); ++r)
        rows.emplace(table.hashes[r], quint32(r));
    for (const Example &example : examples) {
        std::vector<Seen> seen;
        for (const ai::Feature &feature : example.features) {
            if (const auto found = rows.find(feature.hash); found != rows.end())
                seen.push_back({found->second, feature.value});
        }
        table.examples.push_back(std::move(seen));
    }
    return table;
}

class Descent
{
public:
    Descent(const std::vector<ai::ModelHead> &heads, size_t rows, const TrainingPlan &plan)
        : m_heads(heads)
        , m_plan(plan)
    {
        for (const ai::ModelHead &head : heads)
            m_columns += size_t(head.labels.size());
        m_weights.assign(rows * m_columns, 0.0f);
        m_squares.assign(rows * m_columns, 1e-4f);
        m_bias.assign(m_columns, 0.0f);
        m_biasSquares.assign(m_columns, 1.0f);
        m_gradient.assign(m_columns, 0.0f);
    }

    void look(const std::vector<Seen> &features, const Example &example, float rate)
    {
        m_kept.clear();
        const auto limit = quint64(double(m_plan.dropout) * double(1 << 16));
        for (const Seen &seen : features) {
            if ((m_dice.next() & 0xffff) >= limit)
                m_kept.push_back(seen);
        }
        score();
        if (!slopes(example))
            return;
        for (const Seen &seen : m_kept) {
            float *w = m_weights.data() + size_t(seen.row) * m_columns;
            float *s = m_squares.data() + size_t(seen.row) * m_columns;
            for (size_t c = 0; c < m_columns; ++c) {
                const float g = m_gradient[c] * seen.value + m_plan.decay * w[c];
                s[c] += g * g;
                w[c] -= rate * g / std::sqrt(s[c]);
            }
        }
        for (size_t c = 0; c < m_columns; ++c) {
            m_biasSquares[c] += m_gradient[c] * m_gradient[c];
            m_bias[c] -= rate * m_gradient[c] / std::sqrt(m_biasSquares[c]);
        }
    }

    Dice &dice() { return m_dice; }
    std::vector<float> &weights() { return m_weights; }
    std::vector<float> &bias() { return m_bias; }

private:
    void score()
    {
        m_scores = m_bias;
        for (const Seen &seen : m_kept) {
            const float *w = m_weights.data() + size_t(seen.row) * m_columns;
            for (size_t c = 0; c < m_columns; ++c)
                m_scores[c] += seen.value * w[c];
        }
    }

    /// The gradient of every column; false when no head has an answer.
    bool slopes(const Example &example)
    {
        std::fill(m_gradient.begin(), m_gradient.end(), 0.0f);
        bool any = false;
        for (size_t h = 0; h < m_heads.size(); ++h) {
            if (example.answers[h] < 0)
                continue;
            any = true;
            const size_t first = size_t(m_heads[h].first);
            const size_t count = size_t(m_heads[h].labels.size());
            const float largest = *std::max_element(
                m_scores.begin() + std::ptrdiff_t(first), m_scores.begin() + std::ptrdiff_t(first + count));
            float sum = 0;
            for (size_t c = first; c < first + count; ++c) {
                m_gradient[c] = std::exp(m_scores[c] - largest);
                sum += m_gradient[c];
            }
            const float smooth = 0.03f / float(count);
            for (size_t c = first; c < first + count; ++c) {
                const bool right = c == first + size_t(example.answers[h]);
                m_gradient[c] = (m_gradient[c] / sum - (right ? 0.97f + smooth : smooth)) * example.weight;
            }
        }
        return any;
    }

    const std::vector<ai::ModelHead> &m_heads;
    const TrainingPlan &m_plan;
    size_t m_columns = 0;
    std::vector<float> m_weights;
    std::vector<float> m_squares;
    std::vector<float> m_bias;
    std::vector<float> m_biasSquares;
    std::vector<float> m_scores;
    std::vector<float> m_gradient;
    std::vector<Seen> m_kept;
    Dice m_dice;
};

/// The rows that matter most, in the order of their hashes.
std::vector<size_t> weightiest(const std::vector<float> &weights, size_t rows, size_t columns, size_t most)
{
    std::vector<std::pair<float, size_t>> ranked;
    for (size_t r = 0; r < rows; ++r) {
        float sum = 0;
        for (size_t c = 0; c < columns; ++c)
            sum += weights[r * columns + c] * weights[r * columns + c];
        ranked.emplace_back(-sum, r);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<size_t> kept;
    for (size_t i = 0; i < std::min(most, ranked.size()); ++i)
        kept.push_back(ranked[i].second);
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace

ai::LinearModel::Content train(
    std::vector<ai::ModelHead> heads, const std::vector<Example> &examples, const TrainingPlan &plan)
{
    int columns = 0;
    for (ai::ModelHead &head : heads) {
        head.first = columns;
        columns += int(head.labels.size());
    }
    const Table table = tabulate(examples, plan.leastSeen);
    Descent descent(heads, table.hashes.size(), plan);
    std::vector<size_t> order(examples.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (int epoch = 0; epoch < plan.epochs; ++epoch) {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[descent.dice().next() % i]);
        const float rate = plan.rate * (1.0f - float(epoch) / float(plan.epochs + 1));
        for (const size_t i : order)
            descent.look(table.examples[i], examples[i], rate);
    }
    ai::LinearModel::Content content;
    content.heads = std::move(heads);
    content.bias = descent.bias();
    const size_t width = size_t(columns);
    for (const size_t r : weightiest(descent.weights(), table.hashes.size(), width, size_t(plan.mostRows))) {
        content.hashes.push_back(table.hashes[r]);
        const auto row = descent.weights().begin() + std::ptrdiff_t(r * width);
        content.rows.insert(content.rows.end(), row, row + std::ptrdiff_t(width));
    }
    return content;
}

} // namespace bellhop::train
