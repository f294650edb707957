// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/text_fold.h"

#include <QHash>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

namespace bellhop::ai {

namespace {

// Traditional or variant form, simplified form: the characters the word lists use.
constexpr QStringView kVariants
    = u"後后兩两個个禮礼週周號号點点過过這这間间從从歲岁長长幾几萬万億亿節节聖圣東东預预訂订離离開开"
      u"發发總总還还當当無无單单雙双陸陆貳贰參叁時时鐘钟嗎吗對对請请謝谢風风國国華华誕诞復复歷历農农"
      u"壹一貮二拾十佰百仟千見见電电話话臺台廣广齡龄嬰婴兒儿孫孙們们為为現现訊讯問问團团變变樹树邊边";

const QHash<char16_t, char16_t> &variants()
{
    static const QHash<char16_t, char16_t> table = [] {
        QHash<char16_t, char16_t> made;
        for (qsizetype i = 0; i + 1 < kVariants.size(); i += 2)
            made.insert(kVariants[i].unicode(), kVariants[i + 1].unicode());
        return made;
    }();
    return table;
}

char16_t foldArabic(char16_t c)
{
    switch (c) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627; // forms of alef
    case 0x0629:
        return 0x0647; // teh marbuta
    case 0x0649:
    case 0x0626:
        return 0x064A; // alef maksura, yeh with hamza
    case 0x0624:
        return 0x0648;
    default:
        return c;
    }
}

bool isMark(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x064B && c <= 0x065F) || c == 0x0640 || c == 0x0670 || c == 0x00AD
        || c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

char16_t plain(char32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x0060:
    case 0x00B4:
        return u'\'';
    case 0x201C:
    case 0x201D:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0x2015:
        return u'-';
    case 0x301C:
    case 0xFF5E:
        return u'~';
    case 0x060C:
    case 0x3001:
        return u',';
    case 0x3002:
        return u'.';
    case 0x066B:
        return u',';
    case 0x066C:
        return u'.';
    case 0x066A:
        return u'%';
    default:
        return 0;
    }
}

class Folder
{
public:
    explicit Folder(QStringView text)
        : m_text(text.left(kLongestText))
    {
        m_out.text.reserve(m_text.size() + 8);
        m_out.at.reserve(size_t(m_text.size()) + 9);
    }

    FoldedText run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            char32_t c = m_text[i].unicode();
            m_from = int(i);
            if (QChar::isHighSurrogate(c) && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(m_text[i], m_text[i + 1]);
                ++i;
            }
            fold(c);
        }
        while (m_out.text.endsWith(u' ')) {
            m_out.text.chop(1);
            m_out.at.pop_back();
        }
        m_out.at.push_back(int(m_text.size()));
        return std::move(m_out);
    }

private:
    void put(char16_t c)
    {
        if (c == u' ') {
            m_space = true;
            return;
        }
        if (m_space && !m_out.text.isEmpty() && !(isUnspaced(m_out.text.back()) && isUnspaced(QChar(c)))) {
            m_out.text += u' ';
            m_out.at.push_back(m_from);
        }
        m_space = false;
        m_out.text += QChar(c);
        m_out.at.push_back(m_from);
    }

    void fold(char32_t c)
    {
        if (c < 0x80) {
            if (c >= U'A' && c <= U'Z')
                put(char16_t(c + 32));
            else
                put(c <= 0x20 || c == 0x7F ? u' ' : c == U'`' ? u'\'' : char16_t(c));
            return;
        }
        if (isMark(c))
            return;
        if (const char16_t p = plain(c)) {
            put(p);
            return;
        }
        if (const int digit = u_charDigitValue(UChar32(c));
            digit >= 0 && u_charType(UChar32(c)) == U_DECIMAL_DIGIT_NUMBER) {
            put(char16_t(u'0' + digit));
            return;
        }
        if (QChar::isSurrogate(c) || u_isUWhiteSpace(UChar32(c)) || u_iscntrl(UChar32(c))) {
            put(u' ');
            return;
        }
        if ((c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E)) { // vulgar fractions stay one sign
            put(char16_t(c));
            return;
        }
        normalise(c);
    }

    void normalise(char32_t c)
    {
        UErrorCode status = U_ZERO_ERROR;
        static const UNormalizer2 *const caseFold = unorm2_getNFKCCasefoldInstance(&status);
        static const UNormalizer2 *const decompose = unorm2_getNFDInstance(&status);
        UChar in[2];
        int32_t length = 0;
        U16_APPEND_UNSAFE(in, length, UChar32(c));
        UChar folded[40];
        int32_t size = unorm2_normalize(caseFold, in, length, folded, 40, &status);
        if (U_FAILURE(status) || size <= 0) {
            put(u' ');
            return;
        }
        if (folded[0] >= 0x00C0 && folded[0] < 0x1F00) { // Latin with accents; Hangul must stay composed
            UChar parts[40];
            const int32_t count = unorm2_normalize(decompose, folded, size, parts, 40, &status);
            if (U_SUCCESS(status) && count > 0 && count < 40) {
                size = count;
                std::copy(parts, parts + count, folded);
            }
        }
        for (int32_t i = 0; i < size; ++i) {
            if (isMark(folded[i]))
                continue;
            char16_t one = folded[i];
            if (isArabic(QChar(one)))
                one = foldArabic(one);
            else if (const auto simple = variants().constFind(one); one >= 0x4E00 && simple != variants().constEnd())
                one = *simple;
            put(plain(one) ? plain(one) : one);
        }
    }

    QStringView m_text;
    FoldedText m_out;
    int m_from = 0;
    bool m_space = false;
};

} // namespace

bool isUnspaced(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF);
}

bool isHangul(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

bool isArabic(QChar c)
{
    return c.unicode() >= 0x0600 && c.unicode() <= 0x06FF;
}

FoldedText foldText(QStringView text)
{
    return Folder(text).run();
}

QString foldWord(QStringView word)
{
    return Folder(word).run().text;
}

} // namespace bellhop::ai
