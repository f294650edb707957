// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/responder/assistant_stage.h"
#include "tests/support/test_main.h"

#include "core/ai/dialogue/phrase_book.h"

#include <QFile>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

/// Whoever needs a person gets one, in each language: in the queue with the right urgency, and told so once.
class TestAssistantEscalations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesTheQueueWithOneSentence_data();
    void reachesTheQueueWithOneSentence();
};

void TestAssistantEscalations::reachesTheQueueWithOneSentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<QString>("text");
    QFile file(QStringLiteral(DIALOGUE_TEST_DATA) + u"/escalations.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        QCOMPARE(parts.size(), 4);
        QTest::newRow(qPrintable(parts.at(0) + u' ' + parts.at(1)))
            << parts.at(0) << parts.at(2).toInt() << parts.at(3);
    }
}

void TestAssistantEscalations::reachesTheQueueWithOneSentence()
{
    QFETCH(QString, language);
    QFETCH(int, atLeast);
    QFETCH(QString, text);
    static Site site;
    static const auto house = houseOver(std::make_shared<connect::DemoProperty>());
    setMode(site, desk::AssistantMode::Automatic);
    static int number = 0;
    const QString phone = u"9990001%1"_s.arg(++number, 3, 10, QChar(u'0'));
    const auto chat = site.guestWrites(phone, text);
    const auto turn = takeTurn(site, chat, house);
    QVERIFY(turn);
    QVERIFY_OK(*turn);
    QCOMPARE(QString(desk::toWire((*turn)->action)), u"hand_over"_s);
    QCOMPARE(ownerOf(site, chat), u"nobody"_s);
    const QByteArray id = QByteArray::number(chat.value);
    QVERIFY2(site.number("SELECT priority FROM conversation WHERE id = " + id) <= atLeast,
        qPrintable(site.text("SELECT priority FROM conversation WHERE id = " + id)));
    QVERIFY(!notesIn(site, chat).isEmpty());
    const QStringList said = saidTo(site, chat);
    QCOMPARE(said.size(), 1);
    const ai::Language spoken = *ai::languageFromWire(language);
    const QString sentence = ai::PhraseBook(spoken, {}).say("handoff"_L1);
    const QString group = ai::PhraseBook(spoken, {}).say("handoff.group"_L1);
    QVERIFY2(said.constFirst() == sentence || said.constFirst() == group, qPrintable(said.constFirst()));
    // whatever the guest adds, nobody says it again
    site.guestWrites(phone, text);
    (void)takeTurn(site, chat, house);
    QCOMPARE(saidTo(site, chat).size(), 1);
    QCOMPARE(site.breaches(), QString());
}

BELLHOP_TEST(tst_assistant_escalations, TestAssistantEscalations)
#include "tst_assistant_escalations.moc"
