// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/kit/core_sentences.h"
#include "ui/kit/language.h"
#include "ui/kit/spoken.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <map>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands between the quotes of literals that follow each other, as the compiler joins them.
QString joined(const QString &literals)
{
    static const QRegularExpression one(uR"re("((?:[^"\\\n]|\\.)*)")re"_s);
    QString text;
    for (auto found = one.globalMatch(literals); found.hasNext();)
        text += found.next().captured(1);
    return text.replace(u"\\\""_s, u"\""_s);
}

/// Every literal of the rooms whose words reach people that reads like a sentence.
QSet<QString> sentencesOfTheCore()
{
    static const QRegularExpression comment(u"(^|\\s)//.*$|^\\s*#.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression literals(
        uR"re((?:u|u8)?"(?:[^"\\\n]|\\.)*"(?:_s|_L1)?(?:\s*(?:u|u8)?"(?:[^"\\\n]|\\.)*"(?:_s|_L1)?)*)re"_s);
    static const QRegularExpression sentence(uR"re(^[A-Z%‘“'].*[a-z]+ [a-z%]+.*[.?:!)]\s*$)re"_s);
    QSet<QString> found;
    for (const char *room : {"base", "model", "desk", "sync", "relay", "channel", "media", "net", "db", "report"}) {
        QDirIterator files(QStringLiteral(BELLHOP_SOURCE_DIR "/core/%1").arg(QLatin1String(room)),
            {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QString text = fileText(files.next());
            if (text.contains(u"Q_DECLARE_TR_FUNCTIONS"_s))
                continue; // the console words it there
            text.remove(comment);
            for (auto match = literals.globalMatch(text); match.hasNext();) {
                const QString words = joined(match.next().captured());
                if (sentence.match(words).hasMatch())
                    found.insert(words);
            }
        }
    }
    return found;
}

/// The placeholders and tags of a text, sorted: a translation keeps them all.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(u"%L?[0-9n]|</?[a-z]+[^>]*>"_s);
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks << found.next().captured();
    marks.sort();
    return marks;
}

struct Text {
    QString context, source;
    QStringList translations;
    bool counts = false;
    bool finished = true;
};

QList<Text> textsOf(const QString &code)
{
    QFile file(QStringLiteral(BELLHOP_SOURCE_DIR "/resources/translations/bellhop_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Text> texts;
    QString context;
    Text text;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "message"_L1)
            texts << text;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            text = {context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true};
        else if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            text.translations << xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            text.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            if (!text.counts)
                text.translations << xml.readElementText();
        }
    }
    return texts;
}

/// Words of one language for as long as a test needs them.
class Speaking
{
public:
    explicit Speaking(const QString &code)
    {
        if (ui::readTexts(m_words, code))
            QCoreApplication::installTranslator(&m_words);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_words); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QTranslator m_words;
};

} // namespace

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coreSentencesAreListed()
    {
        QSet<QString> listed;
        for (std::size_t i = 0; i < ui::kCoreSentenceCount; ++i)
            listed.insert(QString::fromUtf8(ui::kCoreSentences[i]));
        QStringList missing;
        for (const QString &sentence : sentencesOfTheCore())
            if (!listed.contains(sentence))
                missing << sentence;
        missing.sort();
        QVERIFY2(missing.isEmpty(),
            qPrintable(u"add to ui/kit/core_sentences.cpp (then ./dev words):\n"_s + missing.join(u'\n')));
    }

    void everyLanguageIsComplete_data()
    {
        QTest::addColumn<QString>("code");
        for (const ui::Language &language : ui::languages())
            if (language.code != "en"_L1)
                QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void everyLanguageIsComplete()
    {
        QFETCH(QString, code);
        const QList<Text> texts = textsOf(code);
        QVERIFY2(texts.size() > 1000, qPrintable(code));
        QStringList wrong;
        for (const Text &text : texts) {
            bool right = text.finished && !text.translations.isEmpty();
            for (const QString &translation : text.translations) {
                right = right && !translation.isEmpty();
                if (!text.counts)
                    right = right && marksOf(translation) == marksOf(text.source);
            }
            if (!right)
                wrong << text.context + u": "_s + text.source;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"not translated, or with other placeholders:\n"_s + wrong.join(u'\n')));
    }

    void allLanguagesHaveTheSameTexts()
    {
        const auto keysOf = [](const QString &code) {
            QSet<QString> keys;
            for (const Text &text : textsOf(code))
                keys.insert(text.context + u'\n' + text.source);
            return keys;
        };
        const QSet<QString> english = keysOf(u"en"_s);
        for (const ui::Language &language : ui::languages())
            QCOMPARE(keysOf(language.code), english);
        for (std::size_t i = 0; i < ui::kCoreSentenceCount; ++i)
            QVERIFY2(english.contains(u"Core\n"_s + QString::fromUtf8(ui::kCoreSentences[i])), ui::kCoreSentences[i]);
    }

    void sentencesOfTheRelayAreTranslated()
    {
        const QString known = u"Nobody has it now. Claim it first."_s;
        const QString filled = u"No property is named Miramar. There are: Playa, Centro."_s;
        QCOMPARE(ui::spoken(known), known);
        QCOMPARE(ui::spoken(filled), filled);
        const Speaking german(u"de"_s);
        QVERIFY(ui::spoken(known) != known);
        const QString german1 = ui::spoken(filled);
        QVERIFY2(german1.contains(u"Miramar"_s) && german1.contains(u"Playa, Centro"_s), qPrintable(german1));
        QVERIFY2(!german1.contains(u"No property"_s), qPrintable(german1));
        const QString both = ui::spoken(known + u' ' + filled);
        QCOMPARE(both, ui::spoken(known) + u' ' + german1);
        QCOMPARE(ui::spoken(u"What nobody wrote down."_s), u"What nobody wrote down."_s);
    }

    void aValueMayHoldPlaceholders()
    {
        const Speaking german(u"de"_s);
        const QString told = ui::spoken(u"No property is named %2. There are: 100 %1."_s);
        QVERIFY2(told.contains(u"%2"_s) && told.contains(u"100 %1"_s), qPrintable(told));
    }

    void countsFollowTheLanguage()
    {
        const Speaking english(u"en"_s);
        QCOMPARE(QCoreApplication::translate("bellhop::ui::MessageForm", "The guest sees %n button(s).", nullptr, 1),
            u"The guest sees 1 button."_s);
        QCOMPARE(QCoreApplication::translate("bellhop::ui::MessageForm", "The guest sees %n button(s).", nullptr, 3),
            u"The guest sees 3 buttons."_s);
    }
};

BELLHOP_TEST(tst_languages, TestLanguages)
#include "tst_languages.moc"
