// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/guest_formats.h"

#include <unicode/datefmt.h>
#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/listformatter.h>
#include <unicode/msgfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>

#include <vector>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

icu::UnicodeString icuText(const QString &text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

QString qtText(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace

GuestFormats::GuestFormats(Language language, const QString &locale)
{
    const QString own = locale.section(u'-', 0, 0).toLower();
    if (own == toWire(language) && locale.size() > own.size())
        m_locale = locale.toStdString();
    else
        m_locale = language == Language::English ? "en-001" : toWire(language).data();
}

QString GuestFormats::longDate(QDate date) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(m_locale.c_str());
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    if (U_FAILURE(status))
        return date.toString(Qt::ISODate);
    const icu::UnicodeString pattern = patterns->getBestPattern(u"yMMMMEEEEd", status);
    icu::SimpleDateFormat format(pattern, locale, status);
    const std::unique_ptr<icu::GregorianCalendar> calendar(
        new icu::GregorianCalendar(*icu::TimeZone::getGMT(), locale, status));
    calendar->clear();
    calendar->set(date.year(), date.month() - 1, date.day(), 12, 0);
    format.adoptCalendar(new icu::GregorianCalendar(*icu::TimeZone::getGMT(), locale, status));
    icu::UnicodeString text;
    const UDate moment = calendar->getTime(status);
    if (U_FAILURE(status))
        return date.toString(Qt::ISODate);
    return qtText(format.format(moment, text));
}

QString GuestFormats::money(const Money &money) const
{
    UErrorCode status = U_ZERO_ERROR;
    const QString code = money.currency.isEmpty() ? u"XXX"_s : money.currency;
    const icu::CurrencyUnit unit(reinterpret_cast<const char16_t *>(code.utf16()), status);
    const auto formatter = icu::number::NumberFormatter::withLocale(icu::Locale(m_locale.c_str()))
                               .unit(unit)
                               .precision(icu::number::Precision::currency(UCURR_USAGE_STANDARD)
                                              .trailingZeroDisplay(UNUM_TRAILING_ZERO_HIDE_IF_WHOLE));
    const auto text = formatter.formatDouble(double(money.thousandths) / 1000.0, status).toString(status);
    return U_FAILURE(status) ? u"%1 %2"_s.arg(double(money.thousandths) / 1000.0).arg(money.currency) : qtText(text);
}

QString GuestFormats::list(const QStringList &items) const
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(icu::Locale(m_locale.c_str()), status));
    std::vector<icu::UnicodeString> texts;
    for (const QString &item : items)
        texts.push_back(icuText(item));
    icu::UnicodeString joined;
    if (U_SUCCESS(status))
        formatter->format(texts.data(), int32_t(texts.size()), joined, status);
    return U_FAILURE(status) ? items.join(u", "_s) : qtText(joined);
}

QString GuestFormats::message(
    const QString &pattern, const std::map<QString, QString> &texts, const std::map<QString, qint64> &numbers) const
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    // made for each call: a MessageFormat fills caches of its own while it formats
    const icu::MessageFormat format(icuText(pattern), icu::Locale(m_locale.c_str()), where, status);
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto &[name, text] : texts) {
        names.push_back(icuText(name));
        values.emplace_back(icuText(text));
    }
    for (const auto &[name, number] : numbers) {
        names.push_back(icuText(name));
        values.emplace_back(int64_t(number));
    }
    icu::UnicodeString made;
    if (U_SUCCESS(status))
        format.format(names.data(), values.data(), int32_t(names.size()), made, status);
    return U_FAILURE(status) ? QString() : qtText(made);
}

} // namespace bellhop::ai
