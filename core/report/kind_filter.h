// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <unordered_map>

namespace bellhop::report {

/// Lets the rows of conversations through that are of the types, and have the tag, a question asks for. Looks a
/// conversation up when its first row comes, in one look with the report; connection and question must outlive it.
class KindFilter final
{
public:
    KindFilter(db::Connection &connection, const Question &question)
        : m_connection(connection)
        , m_question(question)
    {
    }
    /// Without the others' rows, and those of no conversation.
    [[nodiscard]] Result<FactReader::Facts> wanted(const FactReader::Facts &facts);
    /// Whether two questions let the same through.
    [[nodiscard]] static bool isSame(const Question &a, const Question &b);

private:
    [[nodiscard]] Status lookUp(const std::vector<Fact> &facts);

    db::Connection &m_connection;
    const Question &m_question;
    std::unordered_map<qint64, bool> m_wanted; ///< Of the conversations that were looked up.
};

} // namespace bellhop::report
