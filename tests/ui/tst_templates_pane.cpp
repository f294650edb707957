// SPDX-License-Identifier: GPL-3.0-or-later
// Canned answers and templates in the window, by keys alone.
#include "tests/support/fake_console.h"
#include "tests/support/silent_dialogs.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/composer/attachment_strip.h"
#include "ui/kit/theme.h"
#include "ui/window/console_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 30'000;
constexpr ConversationId kJames{2}; // Marta's own

TemplateCard card(qint64 id, const QString &name, const QString &status, const QString &body)
{
    TemplateCard one;
    one.id = id;
    one.channel = ChannelId{1};
    one.known.name = name;
    one.known.language = u"en"_s;
    one.known.status = status;
    one.known.category = u"utility"_s;
    one.known.quality = u"green"_s;
    one.known.structure.body = body;
    return one;
}

TemplateShelf shelf(Instant now)
{
    TemplateShelf all;
    TemplateCard confirm = card(
        1, u"booking_confirm"_s, u"approved"_s, u"Hello {{1}}, your booking {{2}} is confirmed. See you soon."_s);
    confirm.known.structure.footer = u"Hotel Marina"_s;
    confirm.known.structure.examples = {{u"1"_s, u"Amina"_s}, {u"2"_s, u"8841"_s}};
    confirm.known.structure.buttons = {{TemplateButton::Kind::QuickReply, u"Thank you"_s, {}, {}, {}, {}}};
    TemplateCard paused = card(2, u"weekend_offer"_s, u"paused"_s, u"Two nights for one."_s);
    paused.known.reason = u"Paused for 3 hours"_s;
    paused.known.category = u"marketing"_s;
    paused.known.quality = u"red"_s;
    TemplateCard rejected = card(3, u"promo"_s, u"rejected"_s, u"Buy now."_s);
    rejected.known.reason = u"INVALID_FORMAT"_s;
    TemplateCard picture = card(4, u"pre_arrival"_s, u"approved"_s, u"Your room is ready."_s);
    picture.known.structure.header = TemplateStructure::Header::Image;
    TemplateCard place = card(7, u"directions"_s, u"approved"_s, u"This is where we are."_s);
    place.known.structure.header = TemplateStructure::Header::Location;
    TemplateCard odd = card(8, u"carousel"_s, u"approved"_s, u"Look at these."_s);
    odd.known.structure.header = TemplateStructure::Header::Other;
    TemplateCard other = card(5, u"of_another_channel"_s, u"approved"_s, u"Never shown here."_s);
    other.channel = ChannelId{2};
    all.templates = {confirm, paused, rejected, picture, place, odd, other,
        card(6, u"hello_world"_s, u"approved"_s, u"Welcome. Everything is connected."_s)};
    all.syncs = {{ChannelId{1}, now - std::chrono::minutes(12), {}}};
    return all;
}

std::vector<Snippet> canned()
{
    return {{1, {}, u"greeting"_s,
                {{u"en"_s, u"Greeting"_s, u"Hello {{guest_first_name}}, this is {{agent_name}}."_s},
                    {u"es"_s, u"Saludo"_s, u"Hola {{guest_first_name}}."_s}}},
        {2, {}, u"quote"_s,
            {{u"en"_s, u"Quote"_s, u"From {{check_in}} it is {{?total}}, breakfast {{?breakfast}}."_s}}},
        {3, {}, u"apology"_s, {{u"en"_s, u"Apology"_s, u"I am very sorry about {{?what went wrong}}."_s}}}};
}

} // namespace

class TestTemplatesPane final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        m_console = std::make_unique<FakeConsole>();
        m_console->fillWithExamples();
        m_console->shelf = shelf(m_console->now());
        m_console->canned = canned();
        ui::WindowOptions options;
        options.dialogs = &m_dialogs;
        m_window = std::make_unique<ui::ConsoleWindow>(*m_console, options);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), kPatience));
        m_console->start();
        m_window->selectConversation(kJames);
        QTRY_VERIFY_WITH_TIMEOUT(part<QAbstractItemView>("threadView")->model()->rowCount() > 0, kPatience);
        m_edit = part<QTextEdit>("composerEdit");
        m_edit->setFocus();
        // The chosen language is remembered and the machine's own is not ours to choose.
        QTest::keyClicks(m_edit, u"/gree"_s);
        while (shownLanguage() != u"en"_s)
            key(Qt::Key_Down);
        key(Qt::Key_Return);
        m_edit->clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_console.reset();
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

    void aSlashAndALetterFindTheAnswerAndEnterPutsItIn()
    {
        key(Qt::Key_Slash);
        QVERIFY(part<QWidget>("snippetPopup")->isVisible());
        QTest::keyClicks(m_edit, u"gr"_s);
        auto *list = part<QListWidget>("snippetList");
        QCOMPARE(list->item(0)->text(), u"Greeting"_s);
        QCOMPARE(list->item(0)->data(Qt::UserRole + 1).toString(), u"Hello James, this is Marta Ruiz."_s);
        key(Qt::Key_Return); // chooses, and sends nothing
        QCOMPARE(m_edit->toPlainText(), u"Hello James, this is Marta Ruiz."_s);
        QVERIFY(!part<QWidget>("snippetPopup")->isVisible());
        QVERIFY(m_console->orders.empty());
        key(Qt::Key_Return);
        QCOMPARE(m_console->orders.back().text, u"Hello James, this is Marta Ruiz."_s);
    }

    void theGuestsLanguageComesFirst()
    {
        TemplateCard spanish = card(20, u"zz_bienvenida"_s, u"approved"_s, u"Bienvenido al hotel."_s);
        spanish.known.language = u"es_MX"_s;
        m_console->shelf.templates.push_back(spanish);
        Q_EMIT m_console->templatesChanged();
        part<QAction>("templatesAction")->trigger();
        const auto *templates = part<QListWidget>("templateList");
        QVERIFY(!templates->item(0)->text().startsWith(u"zz_bienvenida"_s));
        Q_EMIT m_console->guestLanguageKnown(kJames, u"es"_s);
        QTRY_VERIFY(templates->item(0)->text().startsWith(u"zz_bienvenida"_s));
        QTest::keyClick(part<QLineEdit>("templateSearch"), Qt::Key_Escape);
        key(Qt::Key_Slash);
        QTest::keyClicks(m_edit, u"gr"_s);
        QCOMPARE(shownLanguage(), u"es"_s);
        // A guest of whom nothing is known is answered in the console's own.
        m_edit->clear();
        m_window->selectConversation({4});
        m_window->selectConversation(kJames);
        key(Qt::Key_Slash);
        QTest::keyClicks(m_edit, u"gr"_s);
        QVERIFY(shownLanguage() != u"es"_s || QLocale().name().startsWith(u"es"_s));
    }

    void anAnswersFileComesAlongAndGoesWithTheText()
    {
        SnippetFile menu{u"01890000-0000-7000-8000-0000000000aa"_s, u"menu.pdf"_s, {}};
        menu.facts.mimeType = u"application/pdf"_s;
        menu.facts.bytes = 120'000;
        m_console->canned.push_back({9, {}, u"menu"_s, {{u"en"_s, u"Menu"_s, u"Here is our menu."_s}}, menu});
        Q_EMIT m_console->snippetsChanged();
        key(Qt::Key_Slash);
        QTest::keyClicks(m_edit, u"menu"_s);
        QVERIFY(part<QListWidget>("snippetList")->item(0)->data(Qt::UserRole + 1).toString().contains(u"menu.pdf"_s));
        key(Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"Here is our menu."_s);
        QVERIFY(m_console->attached.empty()); // it is at the relay already
        auto *strip = part<QWidget>("composer")->findChild<QWidget *>(u"attachmentStrip"_s);
        QVERIFY(strip->isVisible());
        QVERIFY(strip->findChild<QLabel *>(u"attachmentAbout"_s)->text().contains(u"117 KB"_s));
        key(Qt::Key_Return);
        QTRY_COMPARE(m_console->orders.back().operation, Operation::SendMedia);
        QCOMPARE(m_console->orders.back().text, u"Here is our menu."_s);
    }

    // Said where one looks: in the list, beside the chat, at the writing box, at the template that may not go.
    void whoWantsNoMarketingIsSeenEverywhereAndOfferedNone()
    {
        const auto rowWords = [this] {
            const auto *view = part<QAbstractItemView>("queueView");
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QString words = view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
                if (words.startsWith(u"James"_s))
                    return words;
            }
            return QString();
        };
        const auto facts = [this] {
            QStringList names;
            for (const QLabel *label : part<QWidget>("guestPane")->findChildren<QLabel *>())
                names << label->accessibleName();
            return names.join(u'\n');
        };
        TemplateCard offer = card(21, u"autumn_offer"_s, u"approved"_s, u"Three nights for two."_s);
        offer.known.category = u"marketing"_s;
        m_console->shelf.templates.push_back(offer);
        Q_EMIT m_console->templatesChanged();
        auto *hint = part<QLabel>("windowLabel");
        QVERIFY(!rowWords().contains(u"marketing"_s) && !facts().contains(u"Marketing"_s));
        m_console->rows[kJames].optedOut = true;
        m_console->announce(kJames);
        QTRY_VERIFY(rowWords().contains(u"wants no marketing"_s));
        QTRY_VERIFY(facts().contains(u"Marketing: not wanted"_s));
        QTRY_COMPARE(hint->text(), u"Wants no marketing"_s);
        QVERIFY(hint->isVisible());
        part<QAction>("templatesAction")->trigger();
        auto *templates = part<QListWidget>("templateList");
        const auto named = [templates](const QString &name) {
            for (int i = 0; i < templates->count(); ++i) {
                if (templates->item(i)->text().startsWith(name))
                    return templates->item(i);
            }
            return static_cast<QListWidgetItem *>(nullptr);
        };
        QVERIFY(named(u"autumn_offer"_s) != nullptr && named(u"booking_confirm"_s) != nullptr);
        QVERIFY(!(named(u"autumn_offer"_s)->flags() & Qt::ItemIsEnabled));
        QVERIFY(named(u"autumn_offer"_s)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"does not want marketing messages"_s));
        QVERIFY(named(u"booking_confirm"_s)->flags() & Qt::ItemIsEnabled);
        // And takes it back.
        m_console->rows[kJames].optedOut = false;
        m_console->announce(kJames);
        QTRY_VERIFY(named(u"autumn_offer"_s)->flags() & Qt::ItemIsEnabled);
        QVERIFY(!facts().contains(u"Marketing"_s));
    }

    void aSpokenAnswerGoesAsAVoiceNote_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("voice");
        QTest::newRow("Opus") << u"opus"_s << qint64(40'000) << true;
        QTest::newRow("too long for a play button") << u"opus"_s << kLargestVoice + 1 << false;
    }
    void aSpokenAnswerGoesAsAVoiceNote()
    {
        QFETCH(QString, codec);
        QFETCH(qint64, bytes);
        QFETCH(bool, voice);
        SnippetFile welcome{u"01890000-0000-7000-8000-0000000000ab"_s, u"welcome.ogg"_s, {}};
        welcome.facts.mimeType = u"audio/ogg"_s;
        welcome.facts.codec = codec;
        welcome.facts.bytes = bytes;
        m_console->canned.push_back({9, {}, u"spoken"_s, {{u"en"_s, u"Welcome"_s, u"Welcome!"_s}}, welcome});
        Q_EMIT m_console->snippetsChanged();
        key(Qt::Key_Slash);
        QTest::keyClicks(m_edit, u"spoken"_s);
        key(Qt::Key_Return);
        const std::vector<MediaDraft> files
            = part<QWidget>("composer")->findChild<ui::AttachmentStrip *>(u"attachmentStrip"_s)->drafts();
        QCOMPARE(files.size(), std::size_t(1));
        QVERIFY(files.front().kind == MessageKind::Audio);
        QCOMPARE(files.front().voice, voice);
    }

    void escapeLeavesTheSlashAndArrowsWalkTheList()
    {
        key(Qt::Key_Slash);
        auto *list = part<QListWidget>("snippetList");
        const int first = list->currentRow();
        key(Qt::Key_Down);
        QVERIFY(list->currentRow() != first);
        key(Qt::Key_Up);
        QCOMPARE(list->currentRow(), first);
        key(Qt::Key_Escape);
        QVERIFY(!part<QWidget>("snippetPopup")->isVisible());
        QTest::keyClicks(m_edit, u"gr"_s); // stays shut
        QVERIFY(!part<QWidget>("snippetPopup")->isVisible());
        QCOMPARE(m_edit->toPlainText(), u"/gr"_s);
        m_edit->setPlainText(u"and/or"_s); // a slash within words is a slash
        QVERIFY(!part<QWidget>("snippetPopup")->isVisible());
        m_edit->clear();
        QTest::keyClicks(m_edit, u"/no such thing"_s);
        QVERIFY(!part<QWidget>("snippetPopup")->isVisible());
    }

    void whatIsMissingIsSelectedOneAfterTheOtherAndNeverSent()
    {
        QTest::keyClicks(m_edit, u"/quote"_s);
        key(Qt::Key_Tab);
        QCOMPARE(m_edit->textCursor().selectedText(), u"{{check_in}}"_s);
        key(Qt::Key_Return);
        QVERIFY(m_console->orders.empty());
        QVERIFY2(
            part<QLabel>("draftLabel")->text().contains(u"check_in"_s), qPrintable(part<QLabel>("draftLabel")->text()));
        QTest::keyClicks(m_edit, u"3 May"_s);
        key(Qt::Key_Tab);
        QCOMPARE(m_edit->textCursor().selectedText(), u"{{?total}}"_s);
        QTest::keyClicks(m_edit, u"EUR 300"_s);
        key(Qt::Key_Tab);
        QCOMPARE(m_edit->textCursor().selectedText(), u"{{?breakfast}}"_s);
        QTest::keyClicks(m_edit, u"included"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_console->orders.back().text, u"From 3 May it is EUR 300, breakfast included."_s);
        QVERIFY(m_edit->toPlainText().isEmpty());
    }

    void theKeyOpensTheListAnywhere()
    {
        m_edit->setPlainText(u"Good day. "_s);
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClick(m_edit, Qt::Key_Semicolon, Qt::ControlModifier);
        QVERIFY(part<QWidget>("snippetPopup")->isVisible());
        QTest::keyClicks(m_edit, u"apo"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"Good day. I am very sorry about {{?what went wrong}}."_s);
    }

    void aTemplateIsFoundFilledPreviewedAndSent()
    {
        part<QAction>("templatesAction")->trigger();
        auto *picker = part<QWidget>("templatePicker");
        QVERIFY(picker->isVisible());
        auto *search = part<QLineEdit>("templateSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"confirm"_s);
        auto *preview = part<QLabel>("templatePreview");
        QVERIFY2(preview->text().contains(u"Hello <b>James</b>"_s), qPrintable(preview->text())); // who is greeted
        QTest::keyClick(search, Qt::Key_Return);
        auto *number = part<QLineEdit>("templateField1");
        QTRY_VERIFY(number->hasFocus());
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(m_console->templatesSent.empty());
        QVERIFY(part<QLabel>("templateError")->text().contains(u"2"_s));
        QTest::keyClicks(number, u"R-1007"_s);
        QVERIFY(preview->text().contains(u"<b>R-1007</b>"_s));
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(m_console->templatesSent.size(), std::size_t(1));
        const TemplateUse &use = m_console->templatesSent.front();
        QCOMPARE(use.name, u"booking_confirm"_s);
        QCOMPARE(use.body.size(), std::size_t(2));
        QCOMPARE(use.body.at(1).text, u"R-1007"_s);
        QCOMPARE(m_console->orders.back().text,
            u"Hello James, your booking R-1007 is confirmed. See you soon.\nHotel Marina"_s);
        QTRY_VERIFY(!picker->isVisible());
        QVERIFY(m_edit->isVisible());
    }

    void aTemplateWithAPictureOnTopTakesAFileAndNothingElse()
    {
        choose(u"pre_arrival"_s);
        auto *send = part<QPushButton>("templateSendButton");
        send->click();
        QVERIFY(m_console->templatesSent.empty());
        QVERIFY(part<QLabel>("templateError")->text().contains(u"Picture on top"_s));
        m_dialogs.files = {u"/tmp/pool.jpg"_s};
        part<QPushButton>("templateFileButton")->click();
        QCOMPARE(m_console->attached.size(), std::size_t(1));
        QVERIFY(!m_console->attached.front().asDocument);
        QTRY_VERIFY(part<QLabel>("templatePreview")->text().contains(u"pool.jpg"_s));
        // Another one takes its place.
        m_dialogs.files = {u"/tmp/terrace.jpg"_s};
        part<QPushButton>("templateFileButton")->click();
        QTRY_VERIFY(part<QLabel>("templatePreview")->text().contains(u"terrace.jpg"_s));
        QVERIFY(!part<QLabel>("templatePreview")->text().contains(u"pool.jpg"_s));
        send->click();
        QTRY_COMPARE(m_console->templatesSent.size(), std::size_t(1));
        const auto &header = m_console->templatesSent.front().header;
        QVERIFY(header && header->kind == TemplateParameter::Kind::Image && header->media);
        QVERIFY(!header->media->uuid.isEmpty());
        QTRY_VERIFY(!part<QWidget>("templatePicker")->isVisible());
    }

    void aFileThatCannotBeSentSaysWhyInItsPlace()
    {
        choose(u"pre_arrival"_s);
        m_dialogs.files = {u"/tmp/huge.jpg"_s};
        m_console->refuseNextFile(makeError(ErrorKind::Refused, u"It is too large for WhatsApp."_s));
        part<QPushButton>("templateFileButton")->click();
        QTRY_COMPARE(part<QWidget>("templateFile")->findChild<QLabel *>(u"attachmentAbout"_s)->text(),
            u"It is too large for WhatsApp."_s);
        part<QPushButton>("templateSendButton")->click();
        QVERIFY(m_console->templatesSent.empty());
    }

    void aTemplateWithAPlaceOnTopSaysWhereItIs()
    {
        choose(u"directions"_s);
        auto *where = part<QLineEdit>("templateField2");
        part<QLineEdit>("templateField0")->setText(u"Hotel Marina"_s);
        part<QLineEdit>("templateField1")->setText(u"Kenyatta Avenue 12"_s);
        where->setText(u"near the station"_s);
        QTest::keyClick(where, Qt::Key_Return);
        QVERIFY(m_console->templatesSent.empty());
        QVERIFY(part<QLabel>("templateError")->text().contains(u"coordinates"_s));
        where->setText(u"-1.286389, 36.817223"_s);
        QTest::keyClick(where, Qt::Key_Return);
        QTRY_COMPARE(m_console->templatesSent.size(), std::size_t(1));
        QCOMPARE(*m_console->templatesSent.front().header->place,
            (Place{-1.286389, 36.817223, u"Hotel Marina"_s, u"Kenyatta Avenue 12"_s, {}}));
    }

    void whatCannotBeSentIsShownAndSaysWhy()
    {
        part<QAction>("templatesAction")->trigger();
        const auto *list = part<QListWidget>("templateList");
        QCOMPARE(list->count(), 7); // not the other channel's
        QHash<QString, QString> said;
        for (int i = 0; i < list->count(); ++i) {
            if (!(list->item(i)->flags() & Qt::ItemIsEnabled))
                said.insert(
                    list->item(i)->text().section(u' ', 0, 0), list->item(i)->data(Qt::AccessibleTextRole).toString());
        }
        QCOMPARE(said.size(), 3);
        QVERIFY(said.value(u"weekend_offer"_s).contains(u"Paused for 3 hours"_s));
        QVERIFY(said.value(u"promo"_s).contains(u"INVALID_FORMAT"_s));
        QVERIFY(said.value(u"carousel"_s).contains(u"cannot fill"_s));
        QVERIFY(part<QLabel>("templateAge")->text().contains(u"12 min"_s));
        part<QPushButton>("templateSyncButton")->click();
        QCOMPARE(m_console->syncsAsked, std::vector{ChannelId{1}});
        QVERIFY(!part<QPushButton>("templateSendButton")->isEnabled());
        QTest::keyClick(part<QLineEdit>("templateSearch"), Qt::Key_Escape);
        QTRY_VERIFY(m_edit->isVisible());
    }

    void aShutWindowMakesTheBoxAPickerAndKeepsNotes()
    {
        m_console->rows[kJames].windowUntil = m_console->now() - std::chrono::minutes(1);
        m_console->announce(kJames);
        auto *picker = part<QWidget>("templatePicker");
        QTRY_VERIFY(picker->isVisible());
        QVERIFY(!m_edit->isVisible());
        QVERIFY(!part<QPushButton>("templateCancelButton")->isVisible());
        part<QPushButton>("templateNoteButton")->click();
        QTRY_VERIFY(m_edit->isVisible() && !picker->isVisible());
        part<QAction>("noteAction")->trigger();
        QTRY_VERIFY(picker->isVisible());
        m_console->guestWrites(kJames, u"I am back"_s);
        m_console->rows[kJames].windowUntil = m_console->now() + std::chrono::hours(24);
        m_console->announce(kJames);
        QTRY_VERIFY(m_edit->isVisible() && !picker->isVisible());
    }

    void aRefusalKeepsWhatWasFilledIn()
    {
        part<QAction>("templatesAction")->trigger();
        auto *search = part<QLineEdit>("templateSearch");
        QTest::keyClicks(search, u"confirm"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *number = part<QLineEdit>("templateField1");
        QTest::keyClicks(number, u"R-1007"_s);
        m_console->refuseNext(makeError(ErrorKind::Refused, u"WhatsApp has paused this template."_s));
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(part<QLabel>("templateError")->text(), u"WhatsApp has paused this template."_s);
        QCOMPARE(part<QLineEdit>("templateField1")->text(), u"R-1007"_s);
        // News of templates does not take it away either.
        m_console->shelf.templates.back().known.quality = u"yellow"_s;
        Q_EMIT m_console->templatesChanged();
        QCOMPARE(part<QLineEdit>("templateField1")->text(), u"R-1007"_s);
        QTest::keyClick(part<QLineEdit>("templateField1"), Qt::Key_Return);
        QTRY_VERIFY(!part<QWidget>("templatePicker")->isVisible());
    }

    void itIsGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QString>("what");
        QTest::newRow("snippets") << false << false << u"snippets"_s;
        QTest::newRow("snippets-dark") << true << false << u"snippets"_s;
        QTest::newRow("templates") << false << false << u"templates"_s;
        QTest::newRow("templates-dark") << true << false << u"templates"_s;
        QTest::newRow("templates-shut") << false << false << u"shut"_s;
        QTest::newRow("templates-file") << false << false << u"pre_arrival"_s;
        QTest::newRow("templates-mirrored") << false << true << u"templates"_s;
        QTest::newRow("opted-out") << false << false << u"opted out"_s;
        QTest::newRow("opted-out-dark") << true << false << u"opted out"_s;
    }
    void itIsGrabbed()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QFETCH(QString, what);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        if (what == u"snippets"_s) {
            key(Qt::Key_Slash);
        } else {
            if (what == u"opted out"_s) {
                m_console->rows[kJames].optedOut = true;
                m_console->announce(kJames);
                QTRY_VERIFY(part<QLabel>("windowLabel")->isVisible());
            } else if (what == u"shut"_s) {
                m_console->rows[kJames].windowUntil = m_console->now() - std::chrono::minutes(1);
                m_console->announce(kJames);
                QTRY_VERIFY(part<QWidget>("templatePicker")->isVisible());
            } else {
                choose(what == u"templates"_s ? u"e"_s : what);
                if (what != u"templates"_s) {
                    m_dialogs.files = {u"/tmp/pool.jpg"_s};
                    part<QPushButton>("templateFileButton")->click();
                }
            }
        }
        QCoreApplication::processEvents();
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, name)));
        QCOMPARE(tests::unspokenWidgets(*m_window), QString());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    template <typename W> W *part(const char *name) { return m_window->findChild<W *>(QString::fromLatin1(name)); }
    void choose(const QString &name)
    {
        part<QAction>("templatesAction")->trigger();
        part<QLineEdit>("templateSearch")->setText(name);
        QVERIFY(part<QListWidget>("templateList")->currentItem() != nullptr);
    }
    void key(Qt::Key which) { QTest::keyClick(m_edit, which); }
    QString shownLanguage()
    {
        const auto *list = part<QListWidget>("snippetList");
        return list->currentItem()->data(Qt::UserRole).toString().section(u' ', -1);
    }

    SilentDialogs m_dialogs;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<ui::ConsoleWindow> m_window;
    QTextEdit *m_edit = nullptr;
};

BELLHOP_TEST(tst_templates_pane, TestTemplatesPane)
#include "tst_templates_pane.moc"
