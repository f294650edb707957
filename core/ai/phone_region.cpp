// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/phone_region.h"

#include <phonenumbers/phonenumberutil.h>

namespace bellhop::ai {

QString localeOfPhone(const QString &digits, Language language)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    if (digits.isEmpty())
        return {};
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util->Parse('+' + digits.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string region;
    util->GetRegionCodeForNumber(parsed, &region);
    if (region.size() != 2 || region == "ZZ")
        return {};
    return QString(toWire(language)) + u'-' + QString::fromStdString(region);
}

} // namespace bellhop::ai
