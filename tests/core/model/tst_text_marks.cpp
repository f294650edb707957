// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text_marks.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "a [b:bold] c": what is read, in one line.
QString told(const QString &text)
{
    const MarkedText read = readMarks(text);
    QString out;
    int at = 0;
    for (const MarkedSpan &span : read.spans) {
        out += read.text.mid(at, span.start - at);
        QString look;
        look += span.bold ? u"b"_s : QString();
        look += span.italic ? u"i"_s : QString();
        look += span.struck ? u"s"_s : QString();
        look += span.code ? u"c"_s : QString();
        look += span.quoted ? u"q"_s : QString();
        out += u"[%1:%2]"_s.arg(read.text.mid(span.start, span.length), look);
        at = span.start + span.length;
    }
    return out + read.text.mid(at);
}

} // namespace

class TestTextMarks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAreReadAsWhatsAppDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row
            = [](const char *name, const QString &text, const QString &read) { QTest::newRow(name) << text << read; };
        row("plain", u"Hello, see you."_s, u"Hello, see you."_s);
        row("empty", QString(), QString());
        row("bold", u"Your room is *412*."_s, u"Your room is [412:b]."_s);
        row("all", u"*a* _b_ ~c~ `d`"_s, u"[a:b] [b:i] [c:s] [d:c]"_s);
        row("nested", u"*very _much_ so*"_s, u"[very :b][much:bi][ so:b]"_s);
        row("code keeps marks", u"`*x*`"_s, u"[*x*:c]"_s);
        row("a block", u"see ```a *b*\nc``` end"_s, u"see [a *b*\nc:c] end"_s);
        row("a block without end", u"```a *b*"_s, u"```a [b:b]"_s);
        row("blanks inside", u"2 * 3 * 4"_s, u"2 * 3 * 4"_s);
        row("amid a word", u"snake_case_name and 5*4*3"_s, u"snake_case_name and 5*4*3"_s);
        row("one half", u"*hello"_s, u"*hello"_s);
        row("not over lines", u"*a\nb*"_s, u"*a\nb*"_s);
        row("twice", u"**a**"_s, u"*[a:b]*"_s);
        row("beside signs", u"(*a*), \"_b_\"!"_s, u"([a:b]), \"[b:i]\"!"_s);
        row("a quote", u"> as you said\nYes"_s, u"[as you said\n:q]Yes"_s);
        row("points", u"- one\n* two"_s, u"• one\n• two"_s);
        row("a dash amid", u"a - b"_s, u"a - b"_s);
        row("a link keeps its own", u"*see* https://h.example/_a_/*b* _now_"_s,
            u"[see:b] https://h.example/_a_/*b* [now:i]"_s);
        row("other letters", u"*é* *房* x*é*"_s, u"[é:b] [房:b] x*é*"_s);
    }
    void marksAreReadAsWhatsAppDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QCOMPARE(told(text), read);
    }

    void whateverComesIsReadToItsEnd()
    {
        // A text of marks alone, as long as any that is taken.
        const QString marks = QString(u"*_~`> - "_s).repeated(512);
        QVERIFY(readMarks(marks).text.size() <= marks.size() * 2);
        for (const QChar c : u"*_~`\n> -"_s) {
            const MarkedText read = readMarks(QString(4096, c));
            int covered = 0;
            for (const MarkedSpan &span : read.spans) {
                QVERIFY(span.start >= covered && span.start + span.length <= read.text.size());
                covered = span.start + span.length;
            }
        }
    }
};

BELLHOP_TEST(tst_text_marks, TestTextMarks)
#include "tst_text_marks.moc"
