// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"
#include "core/model/stay.h"

#include <QDate>
#include <QStringList>

namespace bellhop::ai {

/// How a guest reads dates and amounts: their language, and their region where it is one of that language. Any thread.
class GuestFormats final
{
public:
    /// `locale` as "en-GB"; ignored when it is of another language.
    GuestFormats(Language language, const QString &locale);

    /// With the weekday and the year: "Thursday, 10 December 2026".
    [[nodiscard]] QString longDate(QDate date) const;
    /// "€120", "€99.50"
    [[nodiscard]] QString money(const Money &money) const;
    /// "your name, your e-mail and your phone"
    [[nodiscard]] QString list(const QStringList &items) const;
    /// An ICU message with named arguments; whole numbers choose its plurals. Empty for a broken pattern.
    [[nodiscard]] QString message(const QString &pattern, const std::map<QString, QString> &texts,
        const std::map<QString, qint64> &numbers) const;

private:
    std::string m_locale; ///< As ICU names it.
};

} // namespace bellhop::ai
