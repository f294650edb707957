// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/linear_model.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <cstring>

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView kFirstLine = "bellhop-model 1";

Error broken(const QString &what)
{
    return makeError(ErrorKind::BadData, u"The language models of this program cannot be read: %1."_s.arg(what),
        u"Build them anew with bellhop-train."_s);
}

QByteArray numbers(const std::vector<float> &values)
{
    QByteArray line;
    for (const float v : values)
        line += ' ' + QByteArray::number(double(v), 'g', 9);
    return line;
}

std::vector<float> numbersOf(const QList<QByteArray> &parts, qsizetype from = 1)
{
    std::vector<float> values;
    for (qsizetype i = from; i < parts.size(); ++i)
        values.push_back(parts[i].toFloat());
    return values;
}

} // namespace

QByteArray LinearModel::write(const Content &content)
{
    const size_t columns = content.bias.size();
    std::vector<float> scales(columns, 1.0f);
    for (size_t c = 0; c < columns; ++c) {
        float largest = 1e-6f;
        for (size_t r = 0; r < content.hashes.size(); ++r)
            largest = std::max(largest, std::abs(content.rows[r * columns + c]));
        scales[c] = largest / 127.0f;
    }
    QByteArray out = kFirstLine.toByteArray() + '\n';
    out += "data " + content.dataHash + '\n';
    for (const ModelHead &head : content.heads)
        out += "head " + head.name.toUtf8() + ' ' + QByteArray::number(head.temperature, 'g', 6) + ' '
            + head.labels.join(u' ').toUtf8() + '\n';
    for (const ModelPair &pair : content.pairs)
        out += "pair " + QByteArray::number(pair.first) + ' ' + QByteArray::number(pair.second) + numbers(pair.table)
            + '\n';
    out += "scale" + numbers(scales) + '\n';
    out += "bias" + numbers(content.bias) + '\n';
    for (const QByteArray &note : content.notes)
        out += "note " + note + '\n';
    out += "rows " + QByteArray::number(qint64(content.hashes.size())) + "\n\n";
    for (const quint32 hash : content.hashes) {
        char bytes[4];
        qToLittleEndian(hash, bytes);
        out.append(bytes, 4);
    }
    for (size_t r = 0; r < content.hashes.size(); ++r) {
        for (size_t c = 0; c < columns; ++c)
            out += char(qint8(std::lround(content.rows[r * columns + c] / scales[c])));
    }
    return out;
}

Result<LinearModel> LinearModel::read(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\n\n");
    if (end < 0 || !bytes.startsWith(kFirstLine.toByteArray() + '\n'))
        return broken(u"not a model of this version"_s);
    LinearModel model;
    qsizetype rows = -1;
    for (const QByteArray &line : bytes.first(end).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts[0] == "data" && parts.size() == 2) {
            model.m_dataHash = parts[1];
        } else if (parts[0] == "head" && parts.size() > 3) {
            ModelHead head{QString::fromUtf8(parts[1]), {}, model.m_columns, parts[2].toDouble()};
            for (qsizetype i = 3; i < parts.size(); ++i)
                head.labels << QString::fromUtf8(parts[i]);
            model.m_columns += int(head.labels.size());
            model.m_heads.push_back(head);
        } else if (parts[0] == "pair" && parts.size() > 3) {
            model.m_pairs.push_back({parts[1].toInt(), parts[2].toInt(), numbersOf(parts, 3)});
        } else if (parts[0] == "scale") {
            model.m_scales = numbersOf(parts);
        } else if (parts[0] == "bias") {
            model.m_bias = numbersOf(parts);
        } else if (parts[0] == "rows" && parts.size() == 2) {
            rows = parts[1].toLongLong();
        }
    }
    const size_t columns = size_t(model.m_columns);
    if (columns == 0 || model.m_scales.size() != columns || model.m_bias.size() != columns || rows < 0
        || rows > 10'000'000)
        return broken(u"its head is not complete"_s);
    if (bytes.size() - (end + 2) != rows * (4 + qsizetype(columns)))
        return broken(u"it is cut short"_s);
    for (const ModelPair &pair : model.m_pairs) {
        const auto count = int(model.m_heads.size());
        if (pair.first < 0 || pair.first >= count || pair.second < 0 || pair.second >= count
            || qsizetype(pair.table.size())
                != model.m_heads[size_t(pair.first)].labels.size() * model.m_heads[size_t(pair.second)].labels.size())
            return broken(u"a pair of heads does not fit"_s);
    }
    const char *at = bytes.constData() + end + 2;
    model.m_hashes.resize(size_t(rows));
    for (size_t r = 0; r < size_t(rows); ++r)
        model.m_hashes[r] = qFromLittleEndian<quint32>(at + r * 4);
    model.m_weights.resize(size_t(rows) * columns);
    std::memcpy(model.m_weights.data(), at + rows * 4, model.m_weights.size());
    model.indexRows();
    return model;
}

void LinearModel::indexRows()
{
    m_slots.assign(std::bit_ceil(m_hashes.size() * 2 + 1), 0);
    const size_t mask = m_slots.size() - 1;
    for (size_t r = 0; r < m_hashes.size(); ++r) {
        size_t slot = m_hashes[r] & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = quint32(r + 1);
    }
}

const qint8 *LinearModel::rowOf(quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const size_t row = m_slots[slot] - 1;
        if (m_hashes[row] == hash)
            return m_weights.data() + row * size_t(m_columns);
    }
    return nullptr;
}

const ModelHead *LinearModel::head(QStringView name) const
{
    for (const ModelHead &head : m_heads) {
        if (head.name == name)
            return &head;
    }
    return nullptr;
}

std::vector<float> LinearModel::scores(std::span<const Feature> features) const
{
    std::vector<float> sums(size_t(m_columns), 0.0f);
    for (const Feature &feature : features) {
        const qint8 *row = rowOf(feature.hash);
        if (row == nullptr)
            continue;
        for (size_t c = 0; c < sums.size(); ++c)
            sums[c] += feature.value * float(row[c]);
    }
    for (size_t c = 0; c < sums.size(); ++c)
        sums[c] = sums[c] * m_scales[c] + m_bias[c];
    return sums;
}

std::vector<float> LinearModel::contributions(const Feature &feature) const
{
    std::vector<float> all;
    if (const qint8 *row = rowOf(feature.hash)) {
        for (size_t c = 0; c < size_t(m_columns); ++c)
            all.push_back(feature.value * float(row[c]) * m_scales[c]);
    }
    return all;
}

std::vector<double> LinearModel::probabilities(const ModelHead &head, std::span<const float> scores)
{
    std::vector<double> all;
    double largest = -1e9;
    for (qsizetype i = 0; i < head.labels.size(); ++i) {
        all.push_back(double(scores[size_t(head.first) + size_t(i)]) / head.temperature);
        largest = std::max(largest, all.back());
    }
    double sum = 0;
    for (double &p : all) {
        p = std::exp(p - largest);
        sum += p;
    }
    for (double &p : all)
        p /= sum;
    return all;
}

} // namespace bellhop::ai
