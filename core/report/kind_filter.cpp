// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kind_filter.h"

#include "core/report/site_names.h"

#include <algorithm>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

Result<FactReader::Facts> KindFilter::wanted(const FactReader::Facts &facts)
{
    if (!m_question.isOfKind())
        return facts;
    BELLHOP_CHECK(lookUp(*facts));
    std::vector<Fact> wanted;
    std::copy_if(facts->begin(), facts->end(), std::back_inserter(wanted),
        [this](const Fact &fact) { return fact.conversation.isSet() && m_wanted[fact.conversation.value]; });
    return std::make_shared<const std::vector<Fact>>(std::move(wanted));
}

bool KindFilter::isSame(const Question &a, const Question &b)
{
    return a.serviceType == b.serviceType && a.customerType == b.customerType && a.tag == b.tag;
}

Status KindFilter::lookUp(const std::vector<Fact> &facts)
{
    std::vector<db::Params> unknown;
    for (const Fact &fact : facts) {
        if (fact.conversation.isSet() && m_wanted.try_emplace(fact.conversation.value, false).second)
            unknown.push_back({{"id", fact.conversation.value}});
    }
    BELLHOP_TRY(const db::Rows wanted,
        m_connection.queryMany(nameStatements()["of_kind"_L1], unknown,
            {{"service", m_question.serviceType}, {"customer", m_question.customerType},
                {"tag", m_question.tag.trimmed().toLower()}}));
    for (const db::Row &row : wanted)
        m_wanted[row.integer(0)] = true;
    return done();
}

} // namespace bellhop::report
