// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/message_features.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <span>

namespace bellhop::ai {

/// One question a model answers, with its answers.
struct ModelHead {
    QString name; ///< "intent"
    QStringList labels; ///< The words of labels.h; "none" where nothing is an answer.
    int first = 0; ///< Column of the first label.
    double temperature = 1.0; ///< Scores are divided by it, so that probabilities come out as often as they say.
};

/// How two heads' answers go together: the logarithm of how much more often they meet than chance would have it.
struct ModelPair {
    int first = 0; ///< Heads by their place.
    int second = 0;
    std::vector<float> table; ///< [label of first][label of second]
};

/// A file of weights as the trainer writes it: a head of text lines, an empty line, then the hashes of the known
/// features and one row of small whole numbers for each. Immutable; any thread.
class LinearModel final
{
public:
    /// BadData when it is cut short, of another version, or its lengths do not fit.
    [[nodiscard]] static Result<LinearModel> read(const QByteArray &bytes);
    /// The file for `read`. `rows` holds one weight per column for each hash; each column gets its own scale.
    struct Content {
        std::vector<ModelHead> heads;
        std::vector<ModelPair> pairs;
        QByteArray dataHash; ///< Of all that it was trained on, in hex.
        std::vector<quint32> hashes; ///< Rising.
        std::vector<float> rows;
        std::vector<float> bias;
        QByteArrayList notes; ///< Figures, one a line, for people.
    };
    [[nodiscard]] static QByteArray write(const Content &content);

    [[nodiscard]] const std::vector<ModelHead> &heads() const { return m_heads; }
    [[nodiscard]] const std::vector<ModelPair> &pairs() const { return m_pairs; }
    [[nodiscard]] const ModelHead *head(QStringView name) const;
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QByteArray dataHash() const { return m_dataHash; }

    /// The score of every column.
    [[nodiscard]] std::vector<float> scores(std::span<const Feature> features) const;
    /// What one feature adds to each column; empty for one that is not known.
    [[nodiscard]] std::vector<float> contributions(const Feature &feature) const;

    /// Probabilities of a head's labels, which sum to 1.
    [[nodiscard]] static std::vector<double> probabilities(const ModelHead &head, std::span<const float> scores);

private:
    LinearModel() = default;
    [[nodiscard]] const qint8 *rowOf(quint32 hash) const;
    void indexRows();

    std::vector<ModelHead> m_heads;
    std::vector<ModelPair> m_pairs;
    QByteArray m_dataHash;
    int m_columns = 0;
    std::vector<float> m_scales;
    std::vector<float> m_bias;
    std::vector<quint32> m_hashes;
    std::vector<qint8> m_weights;
    std::vector<quint32> m_slots; ///< Open addressing: row + 1, 0 is free.
};

} // namespace bellhop::ai
