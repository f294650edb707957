// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-sim/typed_lines.h"

#ifdef Q_OS_WIN
#include <iostream>
#include <mutex>
#include <string>
#include <thread>
#else
#include <array>

#include <poll.h>
#include <unistd.h>
#endif

namespace bellhop::simapp {

namespace {
constexpr qsizetype kLongestLine = 64 * 1024;
}

std::optional<TypedLine> readTypedLine(const QByteArray &line)
{
    const QString words = QString::fromUtf8(line);
    const qsizetype colon = words.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    TypedLine typed{words.left(colon).trimmed(), words.mid(colon + 1).trimmed()};
    if (typed.name.isEmpty() || typed.text.isEmpty())
        return std::nullopt;
    return typed;
}

#ifdef Q_OS_WIN

// A console cannot be polled here. The reader outlives this object at most until the process ends.
struct TypedLines::State {
    std::mutex mutex; // guards lines
    std::vector<QByteArray> lines;
};

TypedLines::TypedLines()
    : m_state(std::make_shared<State>())
{
    std::thread([state = m_state] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const std::lock_guard lock(state->mutex);
            state->lines.push_back(QByteArray::fromStdString(line).left(kLongestLine));
        }
    }).detach();
}

std::vector<QByteArray> TypedLines::take()
{
    const std::lock_guard lock(m_state->mutex);
    return std::exchange(m_state->lines, {});
}

#else

struct TypedLines::State {
    QByteArray pending;
    bool ended = false;
};

TypedLines::TypedLines()
    : m_state(std::make_shared<State>())
{
}

std::vector<QByteArray> TypedLines::take()
{
    std::vector<QByteArray> lines;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (!m_state->ended && poll(&input, 1, 0) > 0) {
        std::array<char, 4096> buffer;
        const auto size = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size <= 0) {
            m_state->ended = true;
            m_state->pending += '\n'; // a last line without an end counts
        } else {
            m_state->pending.append(buffer.data(), static_cast<qsizetype>(size));
        }
        for (qsizetype end = m_state->pending.indexOf('\n'); end >= 0; end = m_state->pending.indexOf('\n')) {
            lines.push_back(m_state->pending.left(std::min(end, kLongestLine)));
            m_state->pending.remove(0, end + 1);
        }
        if (m_state->pending.size() > kLongestLine)
            m_state->pending.clear();
    }
    return lines;
}

#endif

TypedLines::~TypedLines() = default;

} // namespace bellhop::simapp
