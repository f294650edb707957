<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>Dringendsten Chat übernehmen</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>In Warteschlange freigeben</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Schließen rückgängig machen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>Schnellantworten…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>Vorlage senden…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Vorschlag des Assistenten nutzen</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>Vorlagen verwalten…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>Standort senden…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>Kontakt senden…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>Frage mit Antwort-Buttons…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>Von Kollegen übernehmen…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>Kollegen oder Team anbieten…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Angebot zurückziehen</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>Zeigen, worum es in der Meldung geht</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>Nächste Notiz, die mich erwähnt</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorheriger Chat</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>Nächster Gast, der auf mich wartet</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>Nächsten freien Chat ansehen</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>Zu den Nachrichten</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>Zum Eingabefeld</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>Zu den Gastdaten</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Aktion oder Gast suchen</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>Meinen Status ändern</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Ich bin verfügbar</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Ich bin beschäftigt</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>Ich mache Pause</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>Ich bin in Besprechung</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>Ich bin in Schulung</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>Ich bin in Nacharbeit</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>Was Kollegen gerade machen…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>Gastdaten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>Nachrichtentext größer</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>Nachrichtentext kleiner</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>Sprache der Konsole…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>Assistenten für diesen Gast ein- oder stummschalten</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>Töne und Meldungen…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>Priorität ändern…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>Alle in der Liste auswählen</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>Auswahl in der Liste aufheben</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>Aktion für alle Ausgewählten…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>Schließen der Ausgewählten rückgängig machen</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>Liste filtern…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Nächste Frist zuerst</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>Alles in der Liste zeigen</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Diese Liste speichern…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>Gespeicherte Listen…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>Zu meiner Liste %1</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Warnungen…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Der Chat</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>Nächster möglicher Schreibfehler…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>Kollegen oder Team um Rat fragen…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>An den beratenden Kollegen übergeben…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>Beratung beenden</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>Zur Beratung</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>Anfrage an mich annehmen</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>Anfrage an mich ablehnen…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>Anfrage an mich ansehen</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>Von Gast zu Gast</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mein Status</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>Die Konsole</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>Tasten drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>Mit anderem Gast zusammenführen…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>Zusammengeführten Gast trennen…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Zusammenführen rückgängig machen</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>Quelle der Antwort des Assistenten zeigen</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>Was der Assistent weiß…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>Sprachnachricht aufnehmen oder stoppen</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>Mikrofon wählen…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>Ins Hauptfenster zurückholen</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>team %1 at %2</source>
        <translation>Team %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>Auf %1 ist seit %2 nichts eingegangen; um diese Tageszeit sind es sonst %3 Webhooks.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>Die Datenbank lehnt Webhooks ab, die das Relay %1 auf seiner Festplatte aufbewahrt: %2.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Auf der Festplatte des Relays %1 warten Webhooks, der älteste seit %2. Anzahl: %3.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>Die Uhr des Relays %1 geht gegenüber der Datenbank %2 nach.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>Die Uhr des Relays %1 geht gegenüber der Datenbank %2 vor.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>Der Anbieter weist %1 ab: Es kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>Der Anbieter weist %1 ab: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>Gäste warten lange auf Antwort</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>Niemand hat einen Chat übernommen</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>Erste Antworten kommen spät</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>Nachrichten schlagen fehl</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>Unklar, ob Nachrichten gesendet wurden</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>Es geht nichts ein</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>Ein Kanal wird abgewiesen</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>Gäste bewerten eine Nummer schlecht</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>Eine Vorlage kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>Nachrichten gehen nicht hinaus</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>Die Datenbank ist langsam</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Webhooks warten auf einer Festplatte</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Uhren gehen verschieden</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>Eine Festplatte ist fast voll</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>Ein Gast wartet seit %1 auf eine Antwort von %2; länger als %3 min: %4.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>Ein Gast wartet seit %1, und niemand von %2 hat den Chat; länger als %3 min: %4.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>In der letzten Stunde kamen %1 % der ersten Antworten von %2 innerhalb von %3; gefordert sind %4 %.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>Auf %1 in den letzten %2 min fehlgeschlagene Nachrichten: %3.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>Nachrichten auf %1, bei denen unklar ist, ob sie gesendet wurden, in den letzten %2 min: %3.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>Gäste bewerten die Nummer von %1 schlecht (rot), deshalb kann WhatsApp sie begrenzen.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>Gäste bewerten die Nummer von %1 mittelmäßig (gelb).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp hat die Vorlage %1 von %2 deaktiviert.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp hat die Vorlage %1 von %2 pausiert.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>Nachrichten auf %1 gehen nicht hinaus: Die älteste wartet seit %2. Anzahl: %3.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>Die Datenbank hat dem Relay %1 seit %2 nicht geantwortet.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>Die Datenbank braucht %1 ms, um dem Relay %2 zu antworten, und das seit %3.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>Auf dem Rechner des Relays %1 hat die Festplatte von %2 noch %3 MB (%4 %) frei.</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>Öffnen Sie den Chat, der am längsten wartet, und antworten Sie oder übernehmen Sie ihn.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>Übernehmen Sie den dringendsten (Umschalt+F2) oder bitten Sie einen Kollegen aus der Pause zurück.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>Setzen Sie einen weiteren Kollegen an diese Warteschlange, bis die Wartenden eine Antwort haben.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>Öffnen Sie eine fehlgeschlagene Nachricht in ihrem Chat: Dort steht der Grund und ob erneutes Senden hilft.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>Fragen Sie im Chat nach, bevor Sie die Nachricht noch einmal senden; vielleicht ist sie angekommen.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>Senden Sie von einem Telefon eine Nachricht an die Nummer; erscheint sie nicht, prüfen Sie die Webhook-Adresse beim Anbieter.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>Erstellen Sie beim Anbieter ein neues Token und geben Sie es der Organisation: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>Senden Sie weniger Vorlagen an Gäste, die nicht darum gebeten haben, bis die Bewertung wieder gut ist.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>Senden Sie inzwischen eine andere Vorlage und ändern Sie den Wortlaut dieser Vorlage.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>Sehen Sie auf der Statusseite des Anbieters nach; was wartet, wird von selbst gesendet, sobald er antwortet.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>Starten Sie den Datenbankserver; bis dahin werden Webhooks aufbewahrt, und Konsolen können nur lesen.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>Prüfen Sie die Last des Datenbankservers und seine langsamen Abfragen: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>Suchen Sie den Grund im Protokoll des Relays und starten Sie das Relay dann neu.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>Sorgen Sie dafür, dass die Datenbank antwortet; das Relay übergibt sie dann von selbst.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>Lassen Sie beide Rechner die Zeit vom selben Server holen (NTP).</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>Schaffen Sie Platz auf dieser Festplatte oder vergrößern Sie sie.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>Die Daten sind größer als %1 Byte.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>Die Daten sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>Das ist kein gültiges JSON (bei Byte %1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>In der Aktion fehlt ein gültiges „%1“.</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>Eine Notiz kann höchstens %1 Kollegen erwähnen.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>Eine Nachricht hat 1 bis %1 Zeichen, diese hat %2.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>Eine Reaktion ist genau ein Emoji. Leer nimmt sie zurück.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>Das ist kein Inhalt für eine Nachricht.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp spielt Videos in H.264 ab, dieses ist in %1 codiert. Wandeln Sie es um oder senden Sie es als Dokument.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp spielt Ogg-Dateien nur mit Opus ab, diese ist anders codiert. Senden Sie sie als MP3 oder als Dokument.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp spielt Opus nur in Mono ab, diese Datei hat %1 Kanäle.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>Ein Sticker hat 512 × 512 Pixel, dieser hat %1 × %2. Senden Sie ihn als Dokument.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>Diese Art Nachricht kann keine Datei enthalten.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>Dieses PNG hat %1 Bit pro Farbe, WhatsApp nimmt 8. Speichern Sie es zuerst als JPEG.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>Das ist ein Programm. Programme werden nicht an Gäste gesendet.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>Das ist kein gültiger Aufbau einer Vorlage.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>Es gibt schon ein Haus mit dem Namen %1.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>Ein Kanal braucht die ID seiner Telefonnummer beim Anbieter.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>Die Account-SID von Twilio ist AC und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>Der Absender bei Twilio sieht so aus: whatsapp:+14155550100.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio signiert die Adresse, die es aufruft: Geben Sie die öffentliche Adresse des Relays an, etwa https://relay.example.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>Die Nummer bei Lipachat besteht nur aus Ziffern, mit Ländervorwahl und ohne Plus.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>Der Name eines Kanals hat 1 bis 64 Buchstaben, Ziffern, _ oder -. Er ist Teil der Webhook-Adresse.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>Ein Kanal gehört zu einem Haus: Geben Sie eines an.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Ein Anmeldename hat 1 bis 32 Kleinbuchstaben, Ziffern, . _ oder - und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Es gibt schon einen Agenten mit dem Namen %1.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>Ein Haus braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 ist keine Zeitzone. Schreiben Sie sie so: Europe/Madrid.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>Welches Haus? Es gibt: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>Kein Haus heißt %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>Es gibt schon einen Kanal mit diesem Namen oder dieser Telefonnummer.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>Es gibt keinen Kanal mit dem Namen %1.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>Ein Kanal von %1 hat kein %2.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>Der Schlüssel der Organisation öffnet die Zugangsdaten des Kanals %1 nicht.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>Diese Datenbank enthält schon eine Organisation.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>Diese Einstellung gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>Der Name des Modells ist zu lang.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>Der Dialekt ist openai oder anthropic.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>Die Adresse des Sprachmodells beginnt mit https:// und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>Zurückgehalten werden können: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>Das Zeitlimit liegt zwischen einer halben Sekunde und einer Minute.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>Eine Antwort hat 50 bis 4000 Token.</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>Ein Buchungssystem ist demo, qloapps oder none.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>Die Adresse des Buchungssystems beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>Das Hotel wird mit seiner Nummer im Buchungssystem angegeben.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>Er stellt sich vor oder nicht: 1 oder 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>Zeiten werden so geschrieben: 08:00-22:00.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>Es gibt kein Kanalkonto „%1“.</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>Der Schlüssel der Organisation öffnet den Buchungsschlüssel des Hauses %1 nicht.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>Ein Text ist introduction, greeting oder out_of_hours.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>Ein Text hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>Ein anderes Relay führt diesen Chat weiter.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>Der Gast hat wieder geschrieben.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>Diesen Chat hat jemand anders.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>Diesen Chat führt jemand anders weiter.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>Niemand hat ihn gerade. Übernehmen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>Der Assistent hat ihn. Übernehmen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 hat ihn vor %2 übernommen.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>Sie haben diesen Chat bereits.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>Dieser Chat ist geschlossen. Öffnen Sie ihn wieder, um zu antworten.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Nennen Sie den Grund, %1 wird ihn lesen.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>Dieser Chat ist geschlossen und lässt sich nicht zurückstellen.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>Wählen Sie zum Zurückstellen einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>Wählen Sie zum Zurückstellen einen Zeitpunkt innerhalb des nächsten Jahres.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>Dieser Chat ist nicht geschlossen. Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>Schließen lässt sich 10 Sekunden lang rückgängig machen. Öffnen Sie den Chat stattdessen wieder.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>Rückgängig machen kann das nur, wer den Chat geschlossen hat.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>Dieser Chat ist archiviert und bleibt geschlossen.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>Dieser Chat ist bereits geschlossen.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>Diesen Chat gibt es in Ihren Teams nicht.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>Diese Aktion wurde nicht ausgeführt. Bitte wiederholen.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>Dieser Chat hat sich inzwischen geändert. Sehen Sie nach und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>Dieser Gast ist bereits gelöscht.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>Dieser Gast wurde mit Gast %1 zusammengeführt: Löschen Sie jenen.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>Chat %1 dieses Gastes ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>Das ist keine Telefonnummer mit Ländervorwahl.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp konnte diese Datei nicht weitergeben. Bitten Sie den Gast, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>Der Chat wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>Es gibt schon einen Eintrag „%1“. Ändern Sie ihn oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>In diesem Haus gibt es keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>Jemand hat „%1“ inzwischen geändert. Sehen Sie es sich zuerst noch einmal an.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>Diese Datei hat inzwischen ein anderes Relay.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>Diese Datei gibt es in Ihren Teams nicht.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>Die Datei ist nicht mehr da. Hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>Die Datei war an einen anderen Kanal angehängt. Hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp bewahrt Dateien sieben Tage auf. In dieser Zeit wurde sie nicht abgerufen.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>Das ist nicht der Medienordner, den die anderen Relays dieser Organisation nutzen. Geben Sie allen denselben.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>Ihre Sitzung ist beendet. Die Konsole meldet sich neu an.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp hat diese Datei nicht mehr. Bitten Sie den Gast, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>Vorlagen ändern nur Supervisoren und Administratoren. Wenden Sie sich an sie.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>Dieser Kanal ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>Das Konto dieses Kollegen ist nicht aktiv. Entfernen Sie die Erwähnung.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 ist nicht für dieses Haus zuständig und würde die Notiz nicht sehen. Entfernen Sie die Erwähnung.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>WhatsApp lässt dieses Unternehmenskonto derzeit niemanden zuerst anschreiben. Antworten Sie Gästen, die schreiben.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp lässt dieses Unternehmenskonto in 24 Stunden %1 Gäste zuerst anschreiben, und so viele waren es schon. Weiter geht es ab %2 (Zeit des Hotels). Gästen, die schreiben, können Sie wie immer antworten.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>Das ist keine Meldung.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>Nur Menschen übernehmen Chats.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>Ein Label hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>Ein Label ist ein einzelnes Wort. Verbinden Sie Wörter mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>Der Gast hat wieder geschrieben, inzwischen ist ein anderer Chat offen.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Dieser Gast möchte keine Werbenachrichten von uns.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>Die Nachricht gehört nicht zu diesem Chat.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>Diese Nachricht ist nicht bei WhatsApp angekommen, deshalb kann niemand darauf reagieren.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>Diese Nachricht muss nicht noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>Diese Nachricht kann nicht noch einmal gesendet werden. Schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>Unten noch einmal gesendet.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Diese Vorlage ist hier nicht bekannt. Bitten Sie Ihren Administrator, die Vorlagen des Kanals abzugleichen.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Diese Vorlage wird hier nicht verstanden. Bitten Sie Ihren Administrator, die Vorlagen des Kanals abzugleichen.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>Der Gast hat seit 24 Stunden nicht geschrieben, deshalb nimmt WhatsApp nur eine genehmigte Vorlage an.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>Die zitierte Nachricht gehört nicht zu diesem Chat.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>Sie haben diesen Chat nicht mehr. Übernehmen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>Diesen Chat hat jetzt %1.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>Nicht gesendet: Die 24 Stunden nach der letzten Nachricht des Gastes sind vorbei. Verwenden Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>Nicht gesendet: Der Gast hat keine Adresse mehr.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>Konnte nicht gesendet werden: Der Anbieter war %1-mal nicht erreichbar oder bat zu warten.</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp konnte das %1-mal in Folge nicht annehmen. Ändern Sie es oder senden Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>Diese Nachricht sendet ein anderes Relay.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>Diese Nachricht soll nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>Der Absender hat weder eine Nummer noch eine Benutzer-ID.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>Lipachat führt die Nachricht des Gastes von %1 UTC nicht auf. Sie könnte gefälscht sein: Fragen Sie den Gast telefonisch, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>Dieses Ticket gilt nicht mehr. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>Kein aktiver Agent heißt so.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>Diese Sitzung ist vorbei. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>Nur Administratoren können Agenten aktivieren oder deaktivieren.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>Fügen Sie vor Schnellantworten mit Dateien einen Kanal hinzu: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>Dieser Grund steht nicht mehr auf der Liste der Organisation. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>„Abwesend“ beginnt von selbst, wenn niemand die Konsole bedient.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>Niemand kann auf „%1“ gesetzt werden.</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 ist in keinem Ihrer Teams.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>Den Status kann nur ändern, wer das Team von %1 leitet.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>Das Konto von %1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>Diesen Kollegen gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 ist offline. Der Status lässt sich nur bei Anwesenheit ändern.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>%1 hat inzwischen den Status „%2“. Sehen Sie nach und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 hat bereits den Status „%2“.</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>Der Code eines Grundes hat bis zu 32 Kleinbuchstaben, Ziffern und _, etwa short_rest.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>Gründe gehören zu busy, break, meeting oder training.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>Ein Name hat 1 bis 60 Zeichen und davor eine Sprache, etwa en=Short rest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>„%1“ ist bereits ein Grund von %2.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>Geben Sie dem Grund einen Namen, etwa en=Short rest.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>Nur Menschen ändern ihren Status.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>Nur Menschen sitzen an einer Konsole.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>Den Grund „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>Die Nacharbeit dauert 0 (gar nicht) bis 3600 Sekunden.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>„Abwesend“ beginnt nach 1 bis 480 Minuten, oder 0: nie.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>Toleriert werden Unterbrechungen von 0 bis 300 Sekunden.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>Es gibt schon eine Vorlage %1 in %2. Ändern Sie diese oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>In diesem Kanal gibt es keine Vorlage %1 in %2. Gleichen Sie die Vorlagen ab, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>Dieser Chat wurde inzwischen von jemand anderem übernommen. Sehen Sie nach und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>Dieser Chat wurde Ihnen nicht angeboten.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 hat ihn bereits angenommen.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 hat dieses Angebot abgelehnt.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Die Zeit für die Antwort auf dieses Angebot ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 hat dieses Angebot zurückgezogen.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>Dieser Chat wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>Dieser Chat wurde von jemand anderem übernommen, das Angebot ist beendet.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>Dieser Chat wird gerade %1 angeboten.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>Wählen Sie, welchem Kollegen oder Team Sie diesen Chat anbieten.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>Sie haben diesen Chat bereits. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>Das Konto dieses Kollegen ist nicht aktiv. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>Dieses Team gibt es nicht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 ist nicht für dieses Haus zuständig. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 ist offline. Wählen Sie jemanden, der da ist.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>Von %1 ist niemand da. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>%1 hat den Status „%2“. Wählen Sie jemanden, der verfügbar ist.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>Von %1 ist niemand verfügbar. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>Schreiben Sie eine Notiz für die Person, die übernimmt.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>Dieser Chat ist geschlossen. Öffnen Sie ihn wieder, um ihn zu übergeben.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>Dieser Chat wird bereits %1 angeboten. Ziehen Sie das Angebot zuerst zurück.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>Nennen Sie den Grund, damit jemand anders gefragt werden kann.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>Dieses Angebot ist beendet. Es gibt nichts zurückzuziehen.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>Das Relay hat etwas gesendet, das diese Konsole nicht versteht.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>Dieser Computer kann Ihre Texte nicht speichern (%1). Schaffen Sie Platz oder prüfen Sie den Ordner und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>Auf diesem Computer ist schon ein anderes Bellhop-Fenster von Ihnen offen. Verwenden Sie dieses oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>Die Sitzung ist beendet, die Konsole meldet sich neu an.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>Diese Datei ist größer, als das Relay zulässt.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>Das Relay hat die Datei nicht geliefert (%1). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>Dieser Computer kann keine Dateien speichern. Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>Auf diesem Computer ist kein Platz für eine Kopie.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>Die Datei ist nicht beim Relay angekommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>Die Datenbank hat kein Ticket ausgestellt.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>Das Relay ist stark ausgelastet. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>Der Kanal ist ausgeschaltet oder hat keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>Der Kanal kann gerade nicht senden.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>Nicht gesendet: Dieser Kanal holt Dateien vom Relay, und dafür ist keine öffentliche Adresse eingestellt.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp hat nicht geantwortet. Noch ist unklar, ob das gesendet wurde: Warten Sie auf die Häkchen, bevor Sie es noch einmal senden.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>Das Relay wird beendet.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>Diese Aktion ist kein JSON-Objekt von höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>Zu viele Aktionen auf einmal. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>Das Relay kann gerade keine Dateien speichern. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>Beim Hochladen fehlt der Chat (oder Kanal), die Art oder die ID.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>Das Relay ist stark ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>Die Datei ist noch unterwegs.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>Von dieser Datei gibt es kein Vorschaubild.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>Angeblich ist es %1, tatsächlich aber %2. Seien Sie vorsichtig damit.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp nennt die Adresse der Datei nicht.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>Die Adresse der Datei führt nirgendwohin.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp hat die Datei nicht geliefert (%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>Die Datei ist nicht vollständig angekommen.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>Das Gefundene konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>Das ist kein gespeicherter Eingang.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>Der Zwischenspeicher ist voll.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>Unter dieser Adresse ist niemand.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>Die Benachrichtigung ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>Das Prüf-Token stimmt nicht überein.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>In der Anfrage fehlt die Challenge.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>Es gibt keine Nachricht zum Markieren.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>Die Datei hat keinen gültigen Typ.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp hat der hochgeladenen Datei keine ID gegeben.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp teilt nicht mit, wo die Datei ist.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>Die Antwort von WhatsApp zur Vorlage ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>Die Antwort von WhatsApp zur Nummer ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio prüft keine Adressen.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>Die Benachrichtigung ist zu groß.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>Die Benachrichtigung ist kein Formular von Twilio.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>Diese Datei ist auf der Festplatte des Relays beschädigt.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>Diese Datei ist nicht mehr im Medienordner.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>Diese Datei ist dafür zu groß.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>Dem Medienordner fehlt die Kennung.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>Der Medienordner %1 kann nicht angelegt werden. Prüfen Sie den Pfad und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>Der Medienordner %1 gehört zu einer anderen Organisation. Geben Sie dieser einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>Die Kennung des Medienordners %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>Der Medienordner gibt andere Bytes zurück, als geschrieben wurden.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>Aus dem Medienordner kann nichts gelöscht werden. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>Die Datei konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>In diese Datei kann nicht mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>Im Medienordner lässt sich kein Ordner anlegen. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>Die Festplatte des Medienordners ist voll. Schaffen Sie Platz, es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>Der Medienordner nimmt oder liefert eine Datei nicht. Prüfen Sie die Festplatte und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>Der Medienordner nimmt eine Datei nicht an. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>Dieser Link ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>Die Anfrage an %1 wurde vor dem Senden abgebrochen.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>Was an %1 gesendet werden sollte, konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>Die Antwort wurde nicht vollständig entgegengenommen.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>Die Antwort von %1 ist kein gültiges HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>Die Verbindung zu %1 brach vor der Antwort ab.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>Das Programm wurde beendet, bevor %1 geantwortet hat.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>Zu viele Anfragen an %1 warten.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 ist nicht im öffentlichen Internet, deshalb wird von dort nichts abgerufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Prüfen Sie die Adresse, die Uhrzeit und die Datei der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>Ein anderes Programm lauscht schon auf %1. Beenden Sie es oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>Dieser Benutzer darf nicht auf %1 lauschen. Ports unter 1024 brauchen besondere Rechte; wählen Sie einen höheren.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>Auf %1 kann nicht gelauscht werden. Prüfen Sie, ob die Adresse zu diesem Rechner gehört.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>Der Server wurde beendet.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>Die %1-Datei „%2“ kann nicht verwendet werden. Prüfen Sie, ob sie existiert, lesbar ist und PEM enthält.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Das ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>Nur Adressen mit http und https können abgefragt werden.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>%1 würde ohne Verschlüsselung abgefragt. Verwenden Sie eine https-Adresse.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>Der Netzwerk-Thread kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>Das ist keine brauchbare Webadresse.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Eine Lauschadresse ist eine IP-Adresse mit Port, etwa 127.0.0.1:8080 oder [::1]:8080.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>Der Server akzeptiert diese Anmeldung nicht. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 bietet hier keine Live-Aktualisierung.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>Eine Live-Verbindung braucht eine Adresse mit ws oder wss.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>%1 würde ohne Verschlüsselung erreicht. Verwenden Sie eine wss-Adresse.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>%1 brach ab, bevor die Live-Verbindung stand.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>Es wartet zu viel auf das Senden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>Im Moment gibt es keine Live-Verbindung.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>Die Verbindung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>Eine Datenbank in einer Datei hat keine Konten.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 ist kein Kontoname.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>Dieses Datenbankkonto darf keine Konten verwalten. Verwenden Sie das eines Administrators, etwa root.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>Der Server findet das Passwort zu einfach. Wählen Sie ein längeres.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>Der Server hat dieses Konto schon oder hat es nicht mehr.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Ein Anmeldename hat 1 bis 29 Kleinbuchstaben, Ziffern, . _ oder - und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>Der Server lässt nicht zu, dass dieses Konto sein Passwort ändert. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>Eine Datenbankanweisung wurde falsch verwendet.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>Ein anderer Administrator ändert gerade diese Datenbank. Versuchen Sie es in zwei Minuten noch einmal.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>Diese Datenbank stammt von einer neueren Version des Programms. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>Die Datenbankanbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>Eine Datenbank auf einem anderen Rechner braucht in der Adresse die Datei ihrer Zertifizierungsstelle: ?ca=&lt;file of its certificate authority&gt;.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>Der Datenbankserver akzeptiert strict mode, UTC und utf8mb4 nicht.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>Die Verbindung zur Datenbank ist nicht verschlüsselt und wird deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>Die Datenbank ist beschäftigt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>Die Datenbank ist überlastet. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>Diese Datenbank wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>Die Verbindung zur Datenbank ist unterbrochen.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>Die Datenbank hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>Die Datenbank akzeptiert dieses Konto oder Passwort nicht.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>Das Passwort dieses Datenbankkontos ist abgelaufen.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>Dieses Datenbankkonto ist gesperrt.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>Die Datenbank ist nicht sicher erreichbar: Zertifikat oder Verschlüsselung stimmen nicht.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>Die Datenbank hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>Die Verbindung zur Datenbank brach beim Speichern ab. Sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>Nur bei einer Testdatenbank lässt sich die Uhr verstellen.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>Die Datenbankdatei ist beschädigt oder keine Datenbank.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Es gibt keine Datenbankdatei %1.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 wird von %2 verwendet (Prozess %3 auf %4). Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>Neben %1 kann nicht geschrieben werden. Prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>%1 kann nicht angelegt werden. Prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>Die Datenbankdatei ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>Die Datenbank wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>Von der ersten Nachricht des Gastes in einem Vorgang (neuer oder wieder geöffneter Chat) bis zur ersten Nachricht, die ein Mensch danach im selben Vorgang sendet. Gezählt beim Senden der Antwort, für den, der sie gesendet hat.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>Nachrichten des Assistenten gelten nicht als Antwort und halten die Uhr nicht an, ebenso wenig Notizen und Reaktionen. Vom Anbieter abgelehnte Nachrichten sind keine Antwort. Eine Antwort aus der App auf dem Telefon hält die Uhr an, hat aber keinen Agenten und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>Erste Antwort des Assistenten</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>Dasselbe für den Assistenten: von der ersten Nachricht des Gastes in einem Vorgang bis zur ersten des Assistenten.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>Nachrichten von Menschen bleiben außer Betracht. Reaktionen und vom Anbieter abgelehnte Nachrichten sind keine Antwort.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>Für jede Nachricht eines Menschen, die antwortet: von der ältesten Nachricht des Gastes, die noch niemand (weder Mensch noch Assistent) beantwortet hatte, bis zu dieser. Gezählt beim Senden der Antwort, für den, der sie gesendet hat.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Weitere Nachrichten ohne eine des Gastes dazwischen sind keine Antworten. Was beim Schließen des Chats unbeantwortet war, wartet nicht mehr. Notizen, Reaktionen und vom Anbieter abgelehnte Nachrichten zählen nicht.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>Antwortzeit des Assistenten</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>Dasselbe für jede Nachricht des Assistenten, die antwortet.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>Wie bei der Antwortzeit von Menschen; keine ist in der anderen enthalten.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Zeit in der Warteschlange</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>Für jedes Mal, wenn ein Mensch einen Chat bekommt, den niemand hatte: wie lange der Chat offen in der Warteschlange war. Gezählt bei der Übernahme, für den, der ihn bekam.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>Zurückgestellte und geschlossene Zeit zählt nicht mit. Was der Assistent übernahm oder was aus der Warteschlange heraus geschlossen wurde, ist keine beendete Wartezeit.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Lösungszeit</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>Für jedes Schließen: vom Beginn des Vorgangs (Anfang des Chats oder letztes Wiederöffnen) bis zum Schließen. Mit dem Wiederöffnen beginnt ein neuer Vorgang. Gezählt beim Schließen, für den, der geschlossen hat.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>Rückgängig gemachtes Schließen hat es nie gegeben. Zurückgestellte Zeit zählt mit. Was das System geschlossen hat, hat keinen Agenten.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>Wie lange ein Chat bei einem Agenten im Vordergrund war, summiert je Chat und Agent.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>Zeit mit einem anderen Chat im Vordergrund oder mit keinem. Zwei Konsolen eines Agenten zählen beide.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>Zeit je Status</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>Wie lange jeder Agent verfügbar, abwesend, in Pause, in der Nacharbeit oder offline war. Die Status eines Agenten ergeben zusammen die gesamte Zeit, seit sein Konto besteht.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>Zeit, bevor das Konto angelegt wurde. Eine verschwundene Konsole zählt bis zu ihrem letzten Lebenszeichen.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>Anteil der Zeit, in der ein Agent verfügbar war und mindestens einen offenen Chat hatte.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>Alle anderen Status. Zurückgestellte, wartende und geschlossene Chats beschäftigen niemanden.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>Wie viele offene Chats ein Agent gleichzeitig hatte, im Durchschnitt der Zeit, in der er verfügbar war und mindestens einen hatte.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>Zeit ohne offenen Chat und jeder Status außer „Verfügbar“.</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>Zeit der Chats je Status</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>Wie lange Chats offen, wartend oder zurückgestellt waren, summiert.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>Geschlossene Chats. Kein Agent: Ein Chat kann innerhalb eines Status den Agenten wechseln.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>Neue Chats</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>Chats, die begonnen haben.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>Wieder geöffnete: Sie werden getrennt gezählt. Kein Agent: Einen beginnenden Chat hat niemand.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>Wieder geöffnete Chats</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>Geschlossene Chats, die wieder geöffnet wurden.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>Schließen, das binnen Sekunden rückgängig gemacht wurde. Kein Agent.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>Bearbeitete Chats</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>Chats, in denen ein Agent dem Gast geschrieben oder die er geschlossen hat; jeder einmal je Zelle.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>Notizen, Reaktionen, Übernahmen, Ansehen, rückgängig gemachtes Schließen, vom Anbieter abgelehnte Nachrichten. Ein Chat mit zwei Agenten oder an zwei Tagen zählt bei beiden, in der Summe einmal.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>Nachrichten von Menschen</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>Nachrichten, die Agenten an Gäste gesendet haben.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>Notizen, Reaktionen, Nachrichten des Assistenten und des Systems, aus der App auf dem Telefon gesendete und vom Anbieter abgelehnte Nachrichten.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>Nachrichten des Assistenten</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>Nachrichten, die der Assistent an Gäste gesendet hat.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>Reaktionen und vom Anbieter abgelehnte Nachrichten.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>Nachrichten, die Gäste gesendet haben.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>Reaktionen. Kein Agent: Sie sind von Gästen.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Erhaltene Übergaben</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Abgegebene Übergaben</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Wiederöffnungsrate</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>Anteil der im Zeitraum geschlossenen Chats, die bis jetzt wieder geöffnet wurden.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>Rückgängig gemachtes Schließen. Der Anteil eines jungen Zeitraums kann noch steigen.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>Die zuletzt beim Schließen vergebene Bewertung (1 bis 5) der Chats, die im Zeitraum geschlossen wurden und nicht wieder offen sind.</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>Chats ohne Bewertung.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>Geschlossene Chats nach Abschlussgrund.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>Rückgängig gemachtes Schließen.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Servicearten</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>Geschlossene Chats nach Serviceart.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>Rückgängig gemachtes Schließen, Chats ohne Art.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Kundenarten</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>Geschlossene Chats nach Kundenart.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>%1 mit dem Namen %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>Es gibt kein Team mit dem Namen %1.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>Ein Tag wird so geschrieben: 2026-03-29.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>Ein Bericht umfasst höchstens zehn Jahre.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1: kein Speicher für eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>Es enthält kein Wissen: Erwartet wird eine Liste namens „items“.</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>Dieser Kanal kann keine Nachricht zitieren. Senden Sie ohne das Zitat.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>Diese Art Nachricht kann über WhatsApp nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp nimmt hier höchstens %1 Zeichen, diese Nachricht hat %2. Senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>Es gibt keine Datei zum Senden.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>Audio und Sticker gehen ohne Text. Senden Sie den Text als eigene Nachricht.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp nimmt neben einer Datei höchstens %1 Zeichen, dieser Text hat %2. Senden Sie ihn getrennt.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>Dieser Kanal kann keine Standorte senden. Senden Sie die Adresse oder einen Kartenlink.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>Der Standort hat keine gültigen Koordinaten.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>Dieser Kanal kann keine Kontakte senden. Senden Sie Name und Nummer als Text.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>Es gibt keinen Kontakt zum Senden.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp nimmt höchstens %1 Kontakte in einer Nachricht.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Ein Kontakt braucht einen Namen.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>Dieser Kanal kann keine Reaktionen senden.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>Eine Reaktion braucht die Nachricht, zu der sie gehört.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>In dieser Nachricht gibt es nichts auszuwählen.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>Dieser Kanal bietet Auswahl nur über Vorlagen. Wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>Eine Nachricht mit Auswahl braucht einen Text.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>Der Text einer Nachricht mit Auswahl hat höchstens %1 Zeichen, nicht %2.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>Der Titel hat höchstens %1 Zeichen, nicht %2.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>Die Fußzeile hat höchstens %1 Zeichen, nicht %2.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>Dieser Kanal kann danach nicht fragen.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>Eine Liste nimmt nur einen Titel aus Text.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>Dieser Kanal nimmt nur einen Titel aus Text.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp nimmt einen bis %1 Buttons.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>Die Beschriftung eines Buttons hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>Die ID eines Buttons hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>Zwei Buttons sind gleich.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>Der Button, der die Liste öffnet, hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>Eine Liste hat einen bis %1 Abschnitte.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>Der Titel eines Abschnitts hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>Eine Liste hat insgesamt 1 bis %1 Einträge, diese hat %2.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>Zwei Einträge haben dieselbe ID.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>Der Titel eines Eintrags hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>Die Beschreibung eines Eintrags hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>Die ID eines Eintrags hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>Dieser Kanal hat keinen Button mit Link. Schreiben Sie den Link in den Text.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>Der Link des Buttons ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>Das Formular hat keine ID.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>Der Button, der das Formular öffnet, hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>Es wurde keine Vorlage gewählt.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>Dieser Kanal kennt die Vorlage nicht. Bitten Sie Ihren Administrator, seine Vorlagen abzugleichen.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>Der Text einer Vorlage nimmt nur Text.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>Ein Button der Vorlage hat keinen Wert. Füllen Sie ihn aus.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>Dieser Kanal kann in Vorlagen keine Standorte senden.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>Die Vorlage braucht einen Standort mit gültigen Koordinaten.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>Die Vorlage braucht oben eine Datei.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>In der Vorlage sind Werte leer oder fehlen. Füllen Sie alle aus.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>Ein Wert der Vorlage enthält einen Zeilenumbruch, einen Tabulator oder mehr als vier Leerzeichen in Folge. Entfernen Sie diese.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>Ein Wert der Vorlage hat höchstens %1 Zeichen, nicht %2.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>Dieser Kanal kann diese Art Datei nicht senden.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp nimmt hier keine Dateien vom Typ %1.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>Eine Sprachnachricht muss Ogg mit Opus sein. Senden Sie sie als Audio.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>Die Datei hat %1, WhatsApp nimmt hier höchstens %2.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>Es enthält keine Schnellantworten: Erwartet wird eine Liste namens „snippets“.</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>Wählen Sie einen Abschlussgrund, um diesen Chat zu schließen.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>Dieser Abschlussgrund wird nicht mehr verwendet. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>„%1“ braucht die Reservierungsnummer.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>„%1“ braucht eine Notiz: was als Nächstes geschieht und wer es macht.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>Zufriedenheit ist eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>Das obere Element dieser Vorlage kann Bellhop nicht ausfüllen. Wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>Diese Vorlage nimmt oben keinen Wert.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>Diese Vorlage braucht oben ein Bild.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>Diese Vorlage braucht oben ein Video.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>Diese Vorlage braucht oben ein Dokument.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>Diese Vorlage braucht oben einen Standort.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>Diese Vorlage braucht einen Wert im Titel.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>Der Wert {{%1}} der Vorlage fehlt. Füllen Sie ihn aus.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>Die Vorlage hat keinen Platzhalter {{%1}}. Wählen Sie die Vorlage neu.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>Ein Wert der Vorlage ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>Die Werte dieser Vorlage werden mit Namen angegeben.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>Die Werte dieser Vorlage werden nach ihrer Position angegeben.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>Ein Wert gehört zu keinem Button dieser Vorlage. Wählen Sie die Vorlage neu.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>Der Button „%1“ der Vorlage hat keinen Wert. Füllen Sie ihn aus.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>WhatsApp hat diese Vorlage pausiert, weil Gäste sie schlecht bewertet haben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp hat diese Vorlage pausiert (%1). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp hat diese Vorlage deaktiviert. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>Diese Vorlage gibt es bei WhatsApp nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp hat diese Vorlage abgelehnt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp hat diese Vorlage abgelehnt (%1). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>WhatsApp hat diese Vorlage noch nicht genehmigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>Der Name einer Vorlage besteht aus Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>Die Sprache einer Vorlage sieht aus wie en oder en_US.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>Die Kategorie einer Vorlage ist utility, marketing oder authentication.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>Diese Art Titel kann hier nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Vorlagen von Twilio haben oben keine Standorte.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>Eine Vorlage mit Datei oben braucht ein Beispiel dafür.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>Der Titel einer Vorlage hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>Der Titel einer Vorlage hat höchstens einen Platzhalter.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>Der Platzhalter {{%1}} braucht ein Beispiel, sonst lehnt WhatsApp die Vorlage ab.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>Zwischen zwei Platzhaltern einer Vorlage müssen Wörter stehen.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>Die Vorlagen dieses Kanals nummerieren ihre Platzhalter: {{1}}, {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>Der Name eines Platzhalters besteht aus Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>Platzhalter sind ab 1 lückenlos nummeriert: {{%1}} fehlt.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>Der Text einer Vorlage hat 1 bis 1024 Zeichen.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>Der Text einer Vorlage darf nicht mit einem Platzhalter beginnen oder enden.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>Der Button einer Vorlage hat eine Beschriftung von 1 bis 25 Zeichen.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>Der Button „%1“ braucht eine Adresse, die mit https:// beginnt; ihr einziger Platzhalter darf am Ende stehen.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>Der Platzhalter in der Adresse des Buttons „%1“ braucht ein Beispiel.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>Der Button „%1“ braucht eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>Ein Button, der einen Code kopiert, braucht ein Beispiel von höchstens 15 Zeichen.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>Eine Vorlage hat höchstens 10 Buttons.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>Antwort-Buttons stehen zusammen, vor oder nach den anderen.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>Eine Vorlage hat höchstens zwei Buttons mit Adresse, einen mit Telefonnummer und einen mit Code.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>Die Fußzeile einer Vorlage hat höchstens 60 Zeichen und keine Platzhalter.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>Diese Vorlage verlangt oben einen Standort, den dieser Kanal nicht senden kann.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>Eine Vorlage dieser Art kann Bellhop nicht ausfüllen.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>Nicht gesendet: Ein Agent hat vor dem Senden übernommen.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>Das Relay antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Die Verbindung zum Relay ist abgebrochen.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>Das Relay ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>Wird neu angemeldet.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>Das Relay wird neu gestartet. Was Sie schreiben, wird gespeichert und gesendet, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 Versuch mit %2.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>Das Relay lässt diese Konsole nicht zu. Melden Sie sich neu an oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>Das Relay ist nicht erreichbar. Was Sie schreiben, wird gespeichert und gesendet, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>Die Konsole wurde geschlossen, bevor das Relay geantwortet hat.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>Die Organisation wurde aktualisiert: Diese Konsole kann nur anzeigen, nichts ändern. Ihre Entwürfe bleiben erhalten; installieren Sie die neue Version.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>Die Organisation wurde aktualisiert, und diese Konsole ist zu alt, um etwas zu ändern. Ihr Entwurf bleibt erhalten; installieren Sie die neue Version.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>Das Relay hat nicht rechtzeitig geantwortet. Vielleicht ist es geschehen: Sehen Sie im Chat nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>Das Relay war nicht rechtzeitig erreichbar. Es ist nichts geschehen: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>Diese Konsole ist zu alt für die Datenbank der Organisation. Bitten Sie Ihren Administrator um die neue Version.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>Die Beispieldatei ist nicht mehr hier. Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>Der Anbieter hat nicht geantwortet; vielleicht ist es geschehen. Sehen Sie in der Liste nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>Die Vorlagenliste des Anbieters hat kein Ende.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>Das ist über diesen Kanal nicht möglich.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>Die Datei liegt unter einer Adresse, die nicht dem Anbieter gehört.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp konnte das nicht zustellen: Es war überlastet oder gestört. Senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>Es ist unklar, ob das gesendet wurde. Fragen Sie den Gast oder warten Sie auf die Häkchen, bevor Sie es noch einmal senden.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>Zu viele Nachrichten auf einmal. Diese wartet und wird bald gesendet.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp hat eine vorübergehende Störung. Bellhop versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>Die Verbindung zu WhatsApp ist abgelaufen. Bitten Sie Ihren Administrator, das Zugriffstoken zu erneuern.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>Die Adresse des WhatsApp-Dienstes ist falsch. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp hat diese Nachricht abgelehnt. Nennen Sie Ihrem Administrator den Code.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp hat keine sinnvolle Antwort gegeben. Bellhop versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>Der Kanal hat keine gültige Telefonnummer. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>Die Vorlagenliste von Lipachat ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>Die Vorlage hat keine gültige ID. Gleichen Sie die Vorlagen ab.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>Die Beispieldatei ist leer.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat hat der Beispieldatei keine ID gegeben.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat hat die Vorlage nicht angenommen. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>Die nächste Seite von Lipachat ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>Die Nachrichtenliste von Lipachat ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>Die Datei kann noch nicht gesendet werden: Sie hat keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>Die Anfangswerte des Formulars sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>Dieser Kanal zeigt hier keinen Titel und keine Fußzeile. Schreiben Sie es in den Text.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>Die Vorlagen dieses Kanals nummerieren ihre Platzhalter.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>Diese Art Nachricht kann über diesen Kanal nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>Der Kanal hat keinen API-Schlüssel. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>Der Gast hat keine WhatsApp-Nummer, an die man schreiben kann.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>Der Gast hat etwas gesendet, das hier nicht angezeigt werden kann.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat akzeptiert den API-Schlüssel nicht. Bitten Sie Ihren Administrator, ihn zu erneuern.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>Der Gast hat vor mehr als 24 Stunden geschrieben. Nutzen Sie eine Vorlage oder warten Sie auf den Gast.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>Der Gast möchte keine Nachrichten von uns.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat nimmt diese Vorlage nicht an. Prüfen Sie ihre Werte oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>Der Gast kann das über WhatsApp nicht empfangen. Versuchen Sie es auf anderem Weg, etwa per Anruf oder E-Mail.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat hat eine vorübergehende Störung. Bellhop versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat hat diese Nachricht abgelehnt. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop darf diese WhatsApp-Nummer nicht nutzen. Bitten Sie Ihren Administrator, ihre Rechte bei Meta zu prüfen.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp hat diese Nachricht so nicht angenommen. Ändern Sie sie und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>Ein Wert der Vorlage passt nicht. Keine Zeilenumbrüche, keine Tabulatoren; dann noch einmal senden.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>Die WhatsApp-Nummer ist nicht registriert. Bitten Sie Ihren Administrator, sie bei Meta zu registrieren.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp konnte das nicht an die Gruppe senden.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp konnte dieses Formular nicht verwenden. Senden Sie stattdessen einen Text.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>WhatsApp hat wegen einer Einstellung des Unternehmenskontos abgelehnt. Nennen Sie Ihrem Administrator den Code.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta hat die Vorlage nicht angenommen. Bitten Sie Ihren Administrator, sie zu korrigieren.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp hat einen unbekannten Fehler gemeldet. Versuchen Sie es noch einmal; melden Sie ihn, wenn er wieder auftritt.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>Diese WhatsApp-Nummer gibt es nicht mehr. Bitten Sie Ihren Administrator, eine andere zu wählen.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta hat dieses Konto für eine Weile eingeschränkt. Ihr Administrator sieht den Grund bei Meta.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta hat diese Werbenachricht dem Gast nicht zugestellt. Senden Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>Dieses Konto darf Gästen in diesem Land nicht schreiben. Nutzen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>Das ist die eigene Nummer des Hotels; sie kann nicht an sich selbst schreiben.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>Das ist eine Testnummer; die Nummer des Gastes muss bei Meta erst auf ihre Liste.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta hat dieses Konto gesperrt. Ihr Administrator sieht den Grund bei Meta.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>Die Nachricht konnte nicht rechtzeitig zugestellt werden. Senden Sie sie noch einmal, wenn sie noch wichtig ist.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>Der Anzeigename der Nummer ist noch nicht genehmigt. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>Meta hat ein Abrechnungsproblem mit diesem Konto. Bitten Sie Ihren Administrator, die Zahlungsmethode zu prüfen.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>Meta hat ein Abrechnungsproblem mit Anrufen dieses Kontos. Bitten Sie Ihren Administrator, die Zahlungsmethode zu prüfen.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>WhatsApp begrenzt diese Nummer, weil Gäste sie blockiert oder gemeldet haben. Senden Sie vorerst nichts, worum Gäste nicht gebeten haben.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta hat diese Werbenachricht nicht zugestellt. Senden Sie sie heute nicht noch einmal.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>Der Gast möchte keine Werbenachrichten von uns.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp unterstützt diese Art Nachricht hier nicht.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>Die Datei des Gastes konnte nicht abgerufen werden. Bitten Sie den Gast, sie noch einmal zu senden, unter 100 MB.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp hat die Datei nicht angenommen. Prüfen Sie Typ und Größe.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>Viele Nachrichten an diesen Gast in kurzer Zeit. Diese wartet ein paar Sekunden.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp konnte diese Nachricht nicht anzeigen. Bitten Sie den Gast, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>Diese Nachricht braucht die Telefonnummer des Gastes. Fragen Sie den Gast danach.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>Meta begrenzt dieses Konto, weil Vorlagen in der falschen Kategorie waren. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>Diese Vorlage gibt es in dieser Sprache nicht, oder sie ist nicht genehmigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>Die ausgefüllte Vorlage ist zu lang. Kürzen Sie die Werte.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>Der Inhalt verstößt gegen die Richtlinien von WhatsApp. Formulieren Sie ihn anders.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>Meta hat diese Vorlage pausiert, weil Gäste sie schlecht bewertet haben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta hat diese Vorlage deaktiviert. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>Das WhatsApp des Gastes ist auf ein anderes Gerät oder eine andere Person übergegangen. Klären Sie, wer es ist, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>Der Anruf ist nicht möglich.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>Die Liste der blockierten Gäste konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>Die Liste der blockierten Gäste konnte gerade nicht geändert werden. Bellhop versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>Gäste bewerten sie schlecht; Meta wird sie bald deaktivieren.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>WhatsApp meldet eine Änderung beim Status der Nummer: %1.</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>Die Limits des Kontos haben sich geändert.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta hat die Sperre dieses Kontos aufgehoben.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta deaktiviert dieses Konto (%1). Klären Sie das sofort bei Meta.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta hat dieses Konto eingeschränkt: %1. Klären Sie das bei Meta.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>Laut Meta hat dieses Konto gegen die Regeln verstoßen: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>Das WhatsApp-Konto wurde entfernt. Fragen Sie, wer es bei Meta entfernt hat.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>Das WhatsApp-Konto ist wieder verbunden.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>WhatsApp meldet zum Konto: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Metas Prüfung des Kontos: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>Jemand hat bei Meta die PIN der Nummer geändert oder angefordert: %1. War es niemand von Ihnen, handeln Sie sofort.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>Diese Art Antwort kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>Der Gast hat eine Nachricht bearbeitet; WhatsApp teilt nicht mit, wie.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>Der Gast hat eine Umfrage gesendet; WhatsApp gibt Umfragen nicht weiter.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>Der Ort, den WhatsApp für die Beispieldatei nennt, ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp hat die Beispieldatei nicht angenommen: Die Antwort ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>Die Datei kann noch nicht gesendet werden: Sie wurde weder hochgeladen noch verlinkt.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>Die API-Version des Kanals muss aussehen wie v26.0.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>Der Kanal hat kein Zugriffstoken. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>Die ID der Nummer, der Datei oder der Vorlage ist bei Meta nicht gültig. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>Der Gast hat keine WhatsApp-Adresse, an die man schreiben kann.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>Das Unternehmenskonto des Kanals ist nicht angegeben. Bitten Sie Ihren Administrator, die WABA-ID einzutragen.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>Die Vorlagenliste von WhatsApp ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio markiert Nachrichten nur zusammen mit „schreibt …“ als gelesen.</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>Twilio kennt die Nachricht dieser Datei nicht.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>Die Datei ist nicht mehr bei Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>Die nächste Seite von Twilio ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>Die Nachrichtenliste von Twilio ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>Die Vorlage hat bei Twilio keine gültige ID. Gleichen Sie die Vorlagen ab.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>Die Vorlagenliste von Twilio ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>Die Antwort von Twilio zur Vorlage ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio hat eine vorübergehende Störung. Bellhop versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio akzeptiert die Zugangsdaten des Kontos nicht. Bitten Sie Ihren Administrator, sie zu erneuern.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>Der WhatsApp-Absender ist bei Twilio nicht eingerichtet. Bitten Sie Ihren Administrator, das zu prüfen.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>Die Nummer des Gastes ist bei WhatsApp nicht gültig. Prüfen Sie sie oder versuchen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>Die Nachricht ist zu lang. Kürzen Sie sie oder senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>In dieser Nachricht gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio konnte die Datei nicht abrufen. Fragen Sie Ihren Administrator, ob die öffentliche Adresse des Relays funktioniert.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>Die Datei ist zu groß für WhatsApp. Senden Sie eine kleinere.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>Die Werte der Vorlage passen nicht. Füllen Sie alle aus und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>Das ist eine Testnummer: Der Gast muss der Sandbox beitreten, bevor sie ihm schreiben kann.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>Die Nachricht gilt als Spam oder verstößt gegen die Richtlinien von WhatsApp. Formulieren Sie sie anders.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>Die Nummer hat das Limit von WhatsApp erreicht. Bellhop versucht es später noch einmal; bitten Sie Gäste, zuerst zu schreiben.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio kennt das nicht. Nennen Sie Ihrem Administrator den Code.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp nimmt eine Datei pro Nachricht. Senden Sie sie einzeln.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>Die Verbindung von Twilio zu WhatsApp ist abgelaufen. Bitten Sie Ihren Administrator, sie bei Twilio zu erneuern.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>Der Gast hat uns bei WhatsApp blockiert. Versuchen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp hat diese Nachricht dem Gast nicht zugestellt. Senden Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>Der Gast ist über WhatsApp nicht erreichbar. Versuchen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>Das Konto hat sein Limit für heute erreicht. Ihr Administrator kann es erhöhen.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>Der Kanal hat keine gültige Account-SID. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>Der Kanal hat kein Auth-Token. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>Ein Datenbankvorgang wurde innerhalb eines anderen gestartet.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Parallele Chats</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Abschlussgründe</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>Ruhezeiten werden so geschrieben: 22:00-07:00, mehrere mit Kommas, dahinter eine Zeitzone, wenn es nicht die des Hauses ist: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1 bis %2, oder mit einer zweiten Zahl als %3/%4 (%5 bis %6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 nimmt off oder %2: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>Es gibt keine Zeitzone „%1“; eine ist zum Beispiel Europe/Madrid.</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>„%1“ ist keine Arbeitszeit. Schreiben Sie sie so: „mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25“.</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 betrifft Relays: Legen Sie es für die ganze Organisation fest.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 betrifft Kanäle: Legen Sie es für ein Haus oder die ganze Organisation fest.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>Warnungen werden alle 1 bis %1 Minuten wiederholt.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>Die Adresse beginnt mit https:// oder, auf dem Rechner des Relays, mit http://.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>Es gibt kein Team „%1“.</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>Es gibt kein Haus „%1“.</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>Eine Warnung wird von einem Menschen bestätigt.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>Diese Warnung ist vorbei oder gehört zu keinem Ihrer Teams.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>Der Schlüssel der Organisation öffnet ein Geheimnis der Organisation nicht.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>Eine Organisation hat eine Zielzeit; nur ein Haus kann ohne eine auskommen.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>Ein Gast soll innerhalb von 1 bis 86400 Sekunden eine Antwort bekommen.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>Ein Ziel beträgt 1 bis 100 Prozent der Antworten.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>Es gibt kein Team „%1“.</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>Es gibt keinen Agenten „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>„%1“ ist kein gültiges Wort: bis zu 20 Zeichen aus a-z, 0-9, Bindestrich und Unterstrich, etwa es oder spa.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name eines Teams hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Es gibt schon ein Team „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>„%1“ ist nicht im Team „%2“.</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>Ein Agent nimmt 0 bis 100 Chats gleichzeitig.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>Diese Regel gibt es nicht; team list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name einer Liste hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>Das Team „%1“ hat keine Liste „%2“.</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>Diese Organisation hat noch kein Haus.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>Offene Chats, die niemand hat, weder ein Mensch noch der Assistent.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>Wie lange der Gast wartet, der in der Warteschlange am längsten wartet: seit der ältesten seiner Nachrichten, die noch niemand beantwortet hat.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>Offene Chats, die ein Agent hat. Zurückgestellte und die des Assistenten gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>Offene Chats, die ein Agent hat und deren Gast etwas geschrieben hat, das noch niemand beantwortet hat.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>Servicelevel heute</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>Anteil der heute von Menschen gegebenen Antworten, die innerhalb der geltenden Zielzeit kamen; heute ist der jeweilige Tag des Hauses. Es ist die Zahl, die in den Berichten für diesen Tag „Servicelevel“ heißt.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>Offene Chats, in der Warteschlange oder bei einem Agenten, deren Gast länger wartet, als die für das Haus geltende Zielzeit erlaubt.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>Freie Kapazität</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>Wie viele Chats die verfügbaren Agenten noch übernehmen könnten, bis jeder so viele offene hat, wie er höchstens haben soll.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>24 h laufen ab</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>Offene Chats, in der Warteschlange oder bei einem Agenten, deren Gast auf eine Antwort wartet und deren 24 Stunden innerhalb der nächsten zwei enden: Danach kann nur noch eine Vorlage gesendet werden.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>Anteil der im Zeitraum von Menschen gegebenen Antworten (siehe Antwortzeit), die innerhalb der damals geltenden Zeit kamen: der Zielzeit des Hauses, sonst der Organisation.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Was noch niemand beantwortet hat oder was ohne Antwort geschlossen wurde, ist keine Antwort: Wer zu lange wartet, wird auf dem Wallboard gezählt. Notizen, Reaktionen und vom Anbieter abgelehnte Nachrichten zählen nicht.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>Wie lange ein Agent nach einem Schließen in der Nacharbeit war, jedes Mal. Gezählt, wenn sie endet, für den, der sie hatte.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>Was noch andauert. Nacharbeit, die in derselben Millisekunde endete.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>Wie oft ein Agent einen Chat bekam, den ein Kollege hatte: übergeben und angenommen, oder als Supervisor übernommen.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Übernahmen aus der Warteschlange, nicht angenommene Angebote und Übergaben an den, der den Chat schon hatte.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>Wie oft ein Agent einen Chat abgab oder verlor: übergeben und angenommen, von einem Supervisor übernommen oder von ihm in die Warteschlange zurückgelegt.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Eigene Freigaben, was wegen Abwesenheit in die Warteschlange zurückkam, nicht angenommene Angebote und Übergaben an den, der den Chat schon hatte.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Verpasste Angebote</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>Angebote einer Übergabe, die ein Agent innerhalb einer Minute weder angenommen noch abgelehnt hat. Gezählt bei Ablauf der Zeit, für den, dem der Chat angeboten war.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>Angebote an ein Team, zurückgezogene und solche, denen ein Schließen oder eine Übernahme zuvorkam.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Fehlgeschlagene Nachrichten</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>Anteil der Nachrichten von Agenten und vom Assistenten an Gäste, die der Anbieter abgelehnt hat oder nicht zustellen konnte. Gezählt zum Zeitpunkt des Sendens.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>Reaktionen, Notizen und aus der App auf dem Telefon gesendete Nachrichten. Der Anteil der letzten Tage kann noch steigen.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>Nachrichten der Gäste nach ihrem Anliegen, laut der neuesten Analyse jeder Nachricht.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>Nachrichten, die niemand analysiert hat, und solche, deren Chat seitdem archiviert wurde. Kein Agent.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>Nachrichten der Gäste nach ihrem Ton, laut der neuesten Analyse jeder Nachricht.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>Wie bei den Anliegen.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>Nachrichten der Gäste nach ihrer Dringlichkeit, laut der neuesten Analyse jeder Nachricht.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Vom Assistenten erledigt</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>Anteil der geschlossenen Vorgänge, in denen der Assistent dem Gast geschrieben hat und kein Mensch.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>Rückgängig gemachtes Schließen und vom Anbieter abgelehnte Nachrichten. Ein Vorgang beginnt mit dem Chat oder seinem letzten Wiederöffnen. Kein Agent.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Vom Assistenten übergeben</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>Wie oft ein Chat des Assistenten an einen Menschen oder in die Warteschlange ging, nach Grund.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>Chats, in denen der Assistent geantwortet hat, ohne sie zu haben. Kein Agent.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>Bestätigte Buchungen</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>Anteil der geschlossenen Chats zu Buchungen (laut Serviceart oder als bestätigte Buchung geschlossen), die als bestätigte Buchung geschlossen wurden.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>Die gespeicherten Zahlen sind beschädigt: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 von %3, Agent %4, Haus %5, Kanal %6, %7: %8 (%9) gespeichert, %10 (%11) im Journal</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>Der Name eines Berichts hat Buchstaben, Ziffern, Leerzeichen, - und _, höchstens 60: Damit beginnen die Namen seiner Dateien.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>Es gibt keine Kennzahl %1. bellhopctl metrics --explain listet sie auf.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>Es gibt keinen gespeicherten Bericht mit dem Namen %1.</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>Sie haben heute nach zu vielen Telefonnummern gesucht. Suchen Sie nach dem Namen des Gastes.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>Ein Gast wird höchstens einmal in 1 bis 365 Tagen gefragt.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>Eine Antwort wird 1 bis 168 Stunden lang angenommen.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>Die Frage gibt es in %1; „%2“ ist nicht dabei.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 hat diese Beratung abgelehnt.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>Die Zeit für die Antwort auf diese Frage ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 hat diese Beratung beendet.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 hat diesen Chat übergeben, die Beratung ist beendet.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>Diese Beratung ist beendet: Niemand hat mehr geschrieben.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>Diese Beratung ist beendet: Einer der beiden ist offline.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>Dieser Chat wurde von jemand anderem übernommen, die Beratung ist beendet.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>Dieser Chat wurde geschlossen, die Beratung ist beendet.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>Diese Beratung ist beendet.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>Zu diesem Chat fragt Sie niemand um Rat.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>Sie haben diese Beratung bereits angenommen.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>Zu diesem Chat wird %1 um Rat gefragt.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Schreiben Sie, was Sie wissen möchten.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>Dieser Chat ist geschlossen. Öffnen Sie ihn wieder, um jemanden um Rat zu fragen.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>Sie fragen bereits %1 um Rat. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>Wählen Sie, welchen Kollegen oder welches Team Sie um Rat fragen.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>Nur die beiden Beteiligten können ihre Beratung beenden.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>Nur die beiden Beteiligten können in ihrer Beratung schreiben.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 hat noch nicht angenommen. Warten Sie darauf oder bieten Sie den Chat an.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>Zufriedenheit der Gäste</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>Die Bewertung (1 bis 5), die Gäste gaben, als sie nach einem Chat gefragt wurden. Gezählt bei ihrer Antwort, für den, der den Chat geschlossen hat.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>Gäste, die nicht gefragt wurden oder nicht geantwortet haben; die Bewertung, die Agenten beim Schließen vergeben.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>Beantwortete Umfragen</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>Anteil der Fragen an Gäste, wie zufrieden sie sind, die beantwortet wurden. Gezählt zum Zeitpunkt der Frage.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>Chats, nach denen niemand gefragt wurde. Der Anteil der letzten Tage kann noch steigen.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>Antworten des Assistenten</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>Antworten, die der Assistent selbst gegeben hat (automatisch), die er Agenten vorgeschlagen hat (Entwurf), und Vorschläge, die ein Agent unverändert gesendet hat (übernommen). Gezählt, als er entschied; Übernommenes beim Senden.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>Was er nur im Schattenmodus notiert hat. Von Agenten geänderte Vorschläge zählen nur als Entwurf, und was übernommen wurde, war vorher ein Entwurf. Kein Agent.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>Warum der Assistent übergeben hat</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>Wie oft der Assistent einen Menschen gerufen hat, nach Grund. Gezählt, als er entschied.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>Was er nur im Schattenmodus notiert hat. Chats, die ein Agent ihm abgenommen hat, sind nicht seine Entscheidung. Kein Agent.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>Kosten des Sprachmodells je Vorgang</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>Für jedes Schließen eines Vorgangs, in dem jemand dem Gast geschrieben hat: was die Anfragen an das Sprachmodell währenddessen gekostet haben, getrennt nach Vorgängen, die der Assistent erledigt hat, und solchen, in denen ein Mensch geschrieben hat. In Millionsteln der Währung, in der die Preise des Modells angegeben sind.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>Rückgängig gemachtes Schließen. Was das Modell nach dem Schließen gefragt wurde, gehört zum nächsten Vorgang. Die Zeit von Menschen kostet hier nichts. Kein Agent.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>Fehlgeschlagene Nachrichten nach Grund</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>Nachrichten von Agenten und vom Assistenten an Gäste, die der Anbieter abgelehnt hat oder nicht zustellen konnte, nach seinem Code. Gezählt zum Zeitpunkt des Sendens.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>Wie bei fehlgeschlagenen Nachrichten. Hat ein Agent eine Nachricht noch einmal gesendet, gilt das als ihr Grund.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>Nachrichten mit unklarem Ausgang</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>Nachrichten an Gäste, von denen derzeit niemand weiß, ob der Anbieter sie angenommen hat. Gezählt zum Zeitpunkt des Sendens.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>Was sich später geklärt hat. Reaktionen und Notizen.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>Wie oft Anbieter im Zeitraum gemeldet haben, dass eine Nachricht zugestellt wurde, im Verhältnis zu den darin gesendeten Nachrichten.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>Nachrichten wie bei fehlgeschlagenen Nachrichten. Was vor dem Zeitraum gesendet und darin zugestellt wurde, zählt mit; ein kurzer Zeitraum kann also mehr als alle haben. Wurde von einer Nachricht nur gemeldet, dass sie gelesen ist, hat niemand ihre Zustellung gemeldet.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>Wie oft Anbieter im Zeitraum gemeldet haben, dass eine Nachricht gelesen wurde, im Verhältnis zu den darin gesendeten Nachrichten.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>Wie bei zugestellten Nachrichten. Gäste können das Lesen für sich behalten.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>Gesendete Vorlagen</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>Nachrichten aus einer Vorlage, nach deren Namen.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>Nachrichten ohne Vorlage. Fehlgeschlagene zählen mit, ebenso noch einmal gesendete.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>Fehlgeschlagene Vorlagen</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>Anteil der Nachrichten aus einer Vorlage, die der Anbieter abgelehnt hat oder nicht zustellen konnte, nach dem Namen der Vorlage. Gezählt zum Zeitpunkt des Sendens.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>Der Anteil der letzten Tage kann noch steigen.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>Anteil der Zeit, in der mindestens ein Relay da war und die Datenbank erreicht hat. Relays sehen alle 15 Sekunden nach; mehr als eine Minute ohne gilt ab dem letzten Mal als Ausfall.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>Zeit vor dem ersten Nachsehen und seit dem letzten. Kein Kanal, kein Agent.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>Verfügbarkeit der Kanäle</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>Für jeden Kanal der Anteil der Zeit, in der ein Relay da war und der Anbieter den Kanal nicht abgewiesen hat (abgelaufenes Token, gesperrte Nummer).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>Zeit vor dem ersten Nachsehen und seit dem letzten; solange der Kanal ausgeschaltet war. Kein Agent.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>Es gibt keine Serviceart mit dem Namen %1.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>Es gibt keine Kundenart mit dem Namen %1.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>Das ist zu lang, um es Gästen mitzuteilen. Machen Sie zwei Einträge daraus.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>Diesen Gast gibt es nicht.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>Zusammenführen und trennen kann nur, wer einen Chat mit einem dieser Gäste oder eine leitende Rolle hat.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>Einer dieser Gäste wurde gelöscht; es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>Einer dieser Gäste wurde gerade mit einem anderen zusammengeführt. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>Diese Gäste sind nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>Diese Gäste sind schon getrennt.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>Laut WhatsApp selbst sind diese beiden eine Person.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>Diese beiden sind schon ein Gast.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>Nur Supervisoren und Administratoren ändern, was Gästen mitgeteilt wird.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>In Ihren Teams gibt es dieses Haus nicht.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>Kosten gelten ab jetzt oder ab einem Tag, der schon begonnen hat.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Eine Währung besteht aus drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>Eine Stunde kostet 0 bis 1000000.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>Rückgängig gemachtes Schließen. Zeit im Vordergrund davor oder danach, Nacharbeit und Zeit, in der Agenten nichts im Vordergrund hatten. Alles, solange die Kosten einer Stunde nicht festgelegt sind. Kein Agent: Mehrere können den Chat gehabt haben.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>Für jedes Schließen eines Vorgangs, in dem ein Mensch dem Gast geschrieben hat: wie lange der Chat vom Beginn des Vorgangs bis zum Schließen bei Agenten im Vordergrund war, mal die Kosten einer Agentenstunde beim Schließen, nach deren Währung. In Millionsteln der Währungseinheit.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>Dieses Programm erstellt kein PDF. Planen Sie den Bericht als csv oder xlsx.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>Hier kann kein temporärer Ordner angelegt werden: %1</translation>
    </message>
    <message>
        <source>Ana Duarte</source>
        <translation>Ana Duarte</translation>
    </message>
    <message>
        <source>Hotel Miramar</source>
        <translation>Hotel Miramar</translation>
    </message>
</context>
<context>
    <name>EventSentence</name>
    <message>
        <source>The assistant</source>
        <translation>Der Assistent</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 hat übernommen</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>Wieder geöffnet bei %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>%1 angeboten: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 hat das Angebot abgelehnt</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 hat nicht rechtzeitig auf das Angebot reagiert</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 hat das Angebot zurückgezogen</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 hat den Chat von Kollegen übernommen</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>Von %1 zurück in die Warteschlange gelegt</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>Von %1 in die Warteschlange freigegeben</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>Zurück in der Warteschlange: %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>Zurück in der Warteschlange (%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>Von %1 geschlossen: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>Der Gast hat jetzt eine andere Telefonnummer</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>WhatsApp kennt den Gast jetzt unter einer anderen Identität</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 hat das Schließen rückgängig gemacht</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>Das WhatsApp des Gastes ist auf ein anderes Gerät umgezogen: Klären Sie, wer schreibt, bevor Sie Vertrauliches mitteilen</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>%1 zugewiesen: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>Für das Team %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>Für das Team %1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>%1 wird um Rat gefragt: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 berät</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 hat die Beratung abgelehnt</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 hat die Frage nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 hat die Frage zurückgezogen</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 hat die Beratung beendet</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 hat den Chat nach der Beratung übergeben</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>Die Beratung mit %1 ist beendet: Niemand hat mehr geschrieben</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>Die Beratung ist beendet: %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>Die Beratung mit %1 ist beendet: Wer den Chat hatte, ist nicht mehr da</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>Die Beratung mit %1 ist beendet: Der Chat wurde von jemand anderem übernommen</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>Die Beratung mit %1 ist beendet: Der Chat wurde geschlossen</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>Zufriedenheit des Gastes: %1 von 5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 hat diesen Gast mit einem anderen zusammengeführt</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 hat diesen Gast mit %2 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 hat diesen Gast von einem anderen getrennt</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 hat diesen Gast von %2 getrennt</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Haus</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Button gedrückt</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>Eine Art Nachricht, die WhatsApp nicht weitergibt</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>Reaktion %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Noch keine Nachricht</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>Hier geschrieben, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>Von WhatsApp angenommen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Abgespielt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>Unklar, ob gesendet</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Stammgast</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>Braucht Fachkenntnis</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Schichtende</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Zu viel auf einmal</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>Zurück in der Warteschlange: Agent ging offline</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>Zurück in der Warteschlange: vom Agenten freigegeben</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>Zurück in der Warteschlange: dem Agenten entzogen</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Zurückstellung beendet</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Vom Assistenten übergeben</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Zurück in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>%1 s alt</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>%1 min alt</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>noch nichts gelesen</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>Keine Datenbank, %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>Kein Relay, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Live, %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>Nicht aktuell, %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>Das sind die letzten Zahlen, die gelesen werden konnten; alle paar Sekunden wird es erneut versucht. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>Das sind die letzten Zahlen, die gelesen werden konnten; neue kommen von selbst. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>Die Zahlen zeigen den Stand der Datenbank, aber kein Relay ist verbunden: Was Gäste schreiben und Agenten tun, kann fehlen, und von hier aus ist keine Aktion möglich. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>Die Zahlen sind älter, als sie sein sollten; drücken Sie F5, um sie jetzt zu lesen.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>Jede Änderung erscheint innerhalb einer Sekunde.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>gleiche Reservierung</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 und %2 werden ein Gast mit dem Namen %1:</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>ein anderer Gast</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• Chats: %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Die Tasten von Bellhop</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>Fett: eigene Tasten.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>alle, die fragen</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>Gäste mit bestätigtem Aufenthalt</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>Gäste im Haus (öffnet eine Tür)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 bietet %3 den Chat mit %2 an</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 bietet Ihnen den Chat mit %2 an</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>%1 angeboten, noch %2 s. Bis zur Annahme bleibt der Chat bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 hat Ihr Angebot angenommen und hat jetzt diesen Chat.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 hat abgelehnt. Der Chat bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 hat abgelehnt: „%2“ Der Chat bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>Von %1 hat niemand rechtzeitig reagiert. Der Chat bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 hat nicht rechtzeitig reagiert. Der Chat bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>Ihr Angebot an %1 ist beendet: Der Chat wurde von jemand anderem übernommen.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 hat angenommen.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 hat abgelehnt. Der Chat bleibt bei %2.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>Die Zeit für die Antwort ist abgelaufen. Der Chat bleibt bei %1.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 hat das Angebot zurückgezogen.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>Das Angebot von %1 ist beendet: Der Chat wurde von jemand anderem übernommen.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>Das Angebot von %1 ist beendet: Der Chat wurde geschlossen.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 hat diesen Chat übernommen: „%2“ Ihr Text ist als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 hat diesen Chat in die Warteschlange zurückgelegt: „%2“ Ihr Text ist als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>Dieser Chat kam zurück in die Warteschlange, während Ihre Konsole nicht erreichbar war.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>%1 hat diesen Chat übernommen, während Ihre Konsole nicht erreichbar war.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>%1 wurde dieser Chat zugewiesen, während Ihre Konsole nicht erreichbar war.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 kann gerade nicht beraten.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 kann gerade nicht beraten: „%2“</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>Von %1 hat niemand Ihre Frage rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 hat Ihre Frage nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 hat die Beratung beendet. Der Chat bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>Die Beratung mit %1 ist beendet: Niemand hat mehr geschrieben.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>Die Beratung mit %1 ist beendet: %1 ist offline.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 hat die Beratung abgelehnt.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>Die Zeit für die Antwort ist abgelaufen. %1 hatte um Rat gefragt.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 braucht keinen Rat mehr.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 hat die Beratung beendet und behält den Chat. Danke!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 hat Ihnen diesen Chat übergeben.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>Die Beratung mit %1 ist beendet: Der Chat wurde von jemand anderem übernommen.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>Die Beratung mit %1 ist beendet: Der Chat wurde geschlossen.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 fragt %2 um Rat zum Chat mit %3</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 fragt Sie um Rat zum Chat mit %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>%1 wird um Rat gefragt, noch %2 s. Der Chat bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 liest jetzt mit und berät Sie.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>Wissen des Hauses</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>Buchung: Reisedaten</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>Buchung: welches Zimmer</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>Buchung: wer kommt</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>Buchung: Zusammenfassung</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>Buchung: bestätigt</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>der Gast wollte einen Menschen</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>der Gast ist verärgert</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>kann nicht warten</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>eine Beschwerde</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>eine Rechtssache</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>ein Streit um Geld</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>etwas zu erledigen</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>ein Sonderwunsch</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>ein Termin</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>eine Gruppenanfrage</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>eine bestehende Buchung</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>die Buchung wurde abgelehnt</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>unklar, ob gebucht</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>das Buchungssystem antwortet nicht</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>dazu ist nichts bekannt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>übergibt: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>Vorgeschlagen · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automatisch · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>Beantwortet aus „%1“ (zu %2 % sicher).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>Der Assistent hat einen Menschen gerufen: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>Aus dem Dialog des Assistenten: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>Formuliert vom Sprachmodell %1.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>Ein Agent hat es wie vorgeschlagen gesendet.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>Wartet auf Gast</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>Zurückgestellt, fällig</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Meine Teams</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>Sprache %1 passt</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>Fähigkeit „%1“ passt</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>war an der Reihe</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 von %2 Chats</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>Ihnen zugewiesen: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>Niemand im Team ist verfügbar</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>Alle, die passen, haben schon so viele Chats, wie sie nehmen</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>Außerhalb der Arbeitszeiten des Teams</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>Dafür ist kein Team eingerichtet</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>Die einzige passende Person hat ihn zurückgegeben</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>Von den Verfügbaren spricht niemand %1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>Von den Verfügbaren hat niemand die Fähigkeit „%1“</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>Niemand Passendes ist verfügbar</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>Thema „%1“, auf %2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>Thema „%1“</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>Antwort fällig in %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>Antwort war vor %1 fällig</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>freier Text noch %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>kommt in %1 zurück</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>kommt jetzt zurück</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>24 h laufen ab</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Label: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>Haus: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>Wartet auf Gast</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>Assistent rief einen Menschen</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>Ein Agent hat übernommen</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>Einem Agenten zugewiesen</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>Zurück in die Warteschlange gelegt</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>Ein Supervisor hat übernommen</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>Der Assistent war nicht da</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>Automatisch gegeben</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>Wie vorgeschlagen gesendet</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>Der Gast wollte einen Menschen</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>Verärgerter Gast</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>Bestehende Buchung</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>Das Haus nahm die Buchung nicht an</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>Unklar, ob gebucht wurde</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>Das System des Hauses antwortete nicht</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>Ein Agent hat während einer Buchung übernommen</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>Der Gast wurde nicht verstanden</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>Assistent hatte keine Antwort</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>Kann nicht warten</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>Rechtssache</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>Streit um Geld</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>Sonderwunsch</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>Ein Mensch hat geschrieben</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Vom Assistenten erledigt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % binnen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Bellhop-Bericht</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Nicht gezählt: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>%1 T %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <translation>%1 (Median)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Wochenstunde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nicht eingerichtet</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A state and the reason for it: &quot;On a break · Meal&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left of a state that ends by itself.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 hat Ihren Status auf „%2“ gesetzt: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>nicht eingereicht</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>mittlere Qualität</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>niedrige Qualität</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Synced %1 ago</source>
        <translation>Vor %1 abgeglichen</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Gerade abgeglichen</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1; danach fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>Button „%1“</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>Bild oben</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Video oben</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Dokument oben</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223 oder ein Link zu einer Karte</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>bearbeitet · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · geschrieben %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>Klicken, um den Text wieder zu verwenden, oder S drücken, um ihn unverändert zu senden.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>Klicken oder S drücken, um noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Nicht zugestellt. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>Nicht zugestellt: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>S drücken, um noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>Noch ist unklar, ob das gesendet wurde. Fragen Sie den Gast, bevor Sie es noch einmal senden. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Ein Standort</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 Kontakte</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>Die Kontaktkarte des Gastes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Standort senden</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>Kontakt teilen</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Aus der Liste gewählt</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>Formular ausgefüllt</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Button gedrückt</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>Eine Umfrage</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>Eine Stimme in einer Umfrage</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>Eine frühere Nachricht wurde geändert</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>Eine Einladung in eine Gruppe</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>Ein GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>Eine Nachricht wurde angeheftet</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Ein Link</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>Der Gast hat diese Nachricht gelöscht</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>Für alle gelöscht</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Häufig weitergeleitet</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>Bitten Sie den Gast, es anders zu senden</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>Auf WhatsApp</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Artikel</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Kam über eine Werbeanzeige</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>Kam über „%1“</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>Unterwegs von WhatsApp…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Neuer Versuch in Kürze: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>Konnte nicht abgerufen werden. Klicken, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Klicken, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>TransferChoices</name>
    <message>
        <source>Team, %1 of %2 are available</source>
        <translation>Team, %1 von %2 verfügbar</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Erwartete Wartezeit</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>offline: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>und %1 weitere; %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>eine Buchung</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>einen Preis</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>etwas Defektes</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>An- oder Abreise</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>eine häufige Frage</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>einen Wunsch während des Aufenthalts</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>eine Beschwerde</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>eine Zahlung</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>die eigene Buchung</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>einen Termin</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>einen Aufenthalt</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>Lob oder eine Bewertung</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>verärgert</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>frustriert</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>besorgt oder unzufrieden</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>akute Gefahr</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>binnen zwei Stunden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>keine Eile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>kann nicht warten</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>eine Rechtssache</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>ein Streit um Geld</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>wurde verlangt</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>ein Sonderwunsch</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Es geht um</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Mensch nötig</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>wartet seit %1, zu lange</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>wartet seit %1, jetzt antworten</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>wartet seit %1, bald antworten</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet seit %1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>Ziele verschieden</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>Ziel %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>Tag wird gezählt…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>noch keine Antworten</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>Agenten mit Platz: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>binnen 2 Stunden</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>über der Zielzeit</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>bei niemandem</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>bei Agenten</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>von denen in Arbeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>Antworten in der letzten halben Stunde: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>Wie lange der nächste Gast warten wird, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>Wie lange der nächste Gast warten wird: die jetzt Wartenden im Tempo der letzten halben Stunde. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · wartend: %2, %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>ein Gast wartet zu lange</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>zu viele Chats</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>zu lange in diesem Status</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>Ein kleines Hotel mit simulierten Gästen wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Ihre Daten werden geöffnet…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Mein Passwort ändern…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>Mein Passwort von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>Entfernt. Beim nächsten Mal werden Sie nach Ihrem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupthaus</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>Im gesamten Verlauf suchen…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>Ihr Passwort wird gebraucht, um %1 beizutreten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>Ihr Passwort wird aus dem Schlüsselbund dieses Computers abgefragt. Sie können es auch eingeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>Im Schlüsselbund dieses Computers ist kein Passwort für diese Organisation: Geben Sie es ein.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 Geben Sie Ihr Passwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>Das Passwort im Schlüsselbund dieses Computers gilt nicht mehr. %1 Geben Sie das jetzt gültige ein oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 Prüfen Sie beides oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 Ihr Passwort wurde nirgends gespeichert. Geben Sie es noch einmal ein, um ohne Speichern fortzufahren.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>Ihr Passwort ist geändert, aber im Schlüsselbund dieses Computers steht noch das alte: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 Das Passwort steht möglicherweise noch darin.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>drei Gäste haben geschrieben</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>Martas Frage ist auf dem Bildschirm</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>der Chat ist übernommen</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>die Antwort ist geschrieben</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp hat sie angenommen: gesendet</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>sie ist auf ihrem Telefon angekommen: zugestellt</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>sie hat sie gelesen</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>das Formular zum Schließen ist offen</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>„Buchung bestätigt“ wird ohne Reservierungsnummer abgelehnt</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>er ist geschlossen</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>das Schließen ist rückgängig gemacht, der Gast wieder im Vordergrund</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>das Formular zum Schließen ist wieder offen</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>er ist endgültig geschlossen, zwei Gäste warten noch</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>das Wallboard sagt es auch, und dass die Antwort rechtzeitig kam</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>Alter der Zahlen</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>Alter der Zahlen: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileModel</name>
    <message>
        <source>%1, %2 for %3, %4</source>
        <translation>%1, %2 (%3), %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileView</name>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Agenten, die dringendsten zuerst</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertDesk</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1  (%n weitere)</numerusform>
            <numerusform>%1  (%n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsModel</name>
    <message>
        <source>Relay %1</source>
        <translation>Relay %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A team and the property that it serves.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Wer kümmert sich</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>Ich kümmere mich</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>Wovor die Organisation gewarnt wird, steht hier mit Ursache und nächstem Schritt, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>Wovor die Organisation gewarnt wird</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 %2 kümmert sich; die Warnung wird nur wiederholt, wenn es schlimmer wird.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 Noch kümmert sich niemand; die Warnung wird wiederholt, bis es jemand tut.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>%1 nicht senden</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Wird hochgeladen…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Hochladen von %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkBar</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Claim all chosen</source>
        <translation>Ausgewählte übernehmen</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>Ausgewählte in Warteschlange freigeben</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>Labels der Ausgewählten…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>Priorität der Ausgewählten ändern…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>Ausgewählte zurückstellen…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>Ausgewählte einem Team anbieten…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>Ausgewählte schließen…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>Ich habe das Ergebnis gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>%n Chat wird geändert …</numerusform>
            <numerusform>%n Chats werden geändert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>%n Chat ausgewählt</numerusform>
            <numerusform>%n Chats ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>Label, Enter; -label entfernt es</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>Das Label für alle ausgewählten Chats; mit einem Minus davor wird es entfernt</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Für drei Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Bis morgen um 9</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1: braucht mehr Angaben, einzeln schließen</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>Was %1 wissen sollte, Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>Die Notiz zu jedem Angebot an %1</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>Es gibt keine Teams</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n wieder geöffnet</numerusform>
            <numerusform>%n wieder geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n freigegeben</numerusform>
            <numerusform>%n freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n mit Label „%1“</numerusform>
            <numerusform>%n mit Label „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n ohne Label „%1“</numerusform>
            <numerusform>%n ohne Label „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n mit anderer Priorität</numerusform>
            <numerusform>%n mit anderer Priorität</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n geschlossen</numerusform>
            <numerusform>%n geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n angeboten</numerusform>
            <numerusform>%n angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 Und %2 weitere.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1, %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % binnen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>Ansichten der Zahlen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>Tag für Tag, neben dem Zeitraum davor</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Abschlussgründe</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>Nach Art, die häufigsten zuerst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>Der letzte Tag des Zeitraums, Agent für Agent</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>Was der Assistent getan hat und was es gekostet hat</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>Wie es bei jedem Kanal lief</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChipRow</name>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Narrowed to “%1”; press to take that away</source>
        <translation>Gefiltert nach „%1“; drücken, um diesen Filter zu entfernen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>Kundenart</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Serviceart</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Chat schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Den Chat schließen</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>Kunde: keine Angabe</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>Service: keine Angabe</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>Zufriedenheit: keine Angabe</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>Tippen oder eine Zahl drücken</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>Abschlussgrund suchen</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>Abschlussgründe</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Reservierungsnummer</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>Notizen zum Schließen</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>Den Chat schließen (Enter)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>Offen lassen (Esc)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>Chat mit %1 schließen</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Wird geschlossen…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>  %1   %2</source>
        <translation>  %1   %2</translation>
    </message>
    <message>
        <source>%1   + %2</source>
        <translation>%1   + %2</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Reservation number (required)</source>
        <translation>Reservierungsnummer (Pflichtfeld)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>Notiz: was als Nächstes geschieht und wer es tut (Pflichtfeld)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesModel</name>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>Kollegen und was sie gerade machen</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>Status ändern (Enter)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Status von %1 ändern</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>Warum? %1 liest es.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Nennen Sie den Grund, %1 wird ihn lesen.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>Was tun, oder welcher Gast?</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>Gefundene Aktionen und Gäste</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>%1 passend zu Ihrer Eingabe</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>Nicht zitieren</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>Dateien anhängen (oder hierher ziehen oder einfügen)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Etwas anderes senden</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>Standort, Kontakt, Frage mit Antworten oder Vorlage senden</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>Wird gesendet, sobald die Dateien da sind</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>Fehlgeschlagene Datei entfernen</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>Eine Notiz für Kollegen; der Gast sieht sie nie. @ und ein Name benachrichtigt jemanden.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>Antwort schreiben. Enter sendet, Umschalt+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Notiz für Kollegen</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>Antwort an den Gast</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>Der Gast möchte keine Werbenachrichten. Antworten auf seine Nachrichten sind willkommen.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>Keine Werbung</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>Freier Text noch %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>An den Gast schreiben</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>An den Gast schreiben (%1 wechselt)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Notiz für Kollegen schreiben</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsoleWindow</name>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Waiting for the first list from the database.</source>
        <translation>Warten auf die erste Liste aus der Datenbank.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop, %1 wartend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mein Status</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Status von %1 ändern</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>Die Konsole verwendet sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste von %1</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>An den Kollegen schreiben (Enter)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 berät Sie. Der Gast sieht nichts von dem, was Sie beide hier schreiben.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>Sie beraten %1. Der Gast sieht nichts von dem, was Sie beide hier schreiben.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>Was Sie an %1 schreiben</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Gastdaten</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Für drei Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Bis morgen um 9</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>Bis Montag um 9</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Zeitpunkt wählen…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 schreibt gerade</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 liest mit</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>noch bei niemandem</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>beim Assistenten</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>bei Ihnen</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>Der Standort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>Der Kontakt wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Die Frage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>Nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>Die Reaktion wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>Kann hier nicht abgespielt werden: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>Höchstens %1 Dateien auf einmal. Senden Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>Datei für die Vorlage wählen</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>Die Datei kommt nicht an.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Wird noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Diese Datei öffnen?</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 wird abgerufen…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>%1 wird abgerufen: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>bild.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>Die Kopie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Kein Chat gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>Wählen Sie einen in der Liste oder übernehmen Sie den dringendsten mit %1.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>Dieser Chat ist nicht mehr in Ihrer Liste.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>%1 hat diesen Chat jetzt. Ihr Text ist als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>Diese Konsole ist älter als die Datenbank und kann nur lesen. Ihre Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>Dieser Chat ist geschlossen. Er öffnet sich wieder, wenn der Gast schreibt.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>Noch antwortet niemand diesem Gast.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>Der Assistent antwortet diesem Gast gerade.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>%1 hat diesen Chat, ist aber offline.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>%1 hat diesen Chat. Sie können mitlesen und Notizen schreiben.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>Der Gast hat zuletzt vor über 24 Stunden geschrieben, deshalb nimmt WhatsApp nur eine genehmigte Vorlage an. Notizen und Schließen gehen weiterhin.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ein Gast</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Claiming %1…</source>
        <translation>%1 wird übernommen…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>Nicht übernommen.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>%1 wird freigegeben…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>Nicht freigegeben.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>Nicht gesendet; Ihr Text steht wieder im Feld.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>Die Notiz wurde nicht gespeichert; sie steht wieder im Feld.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>Nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1 geschlossen als „%2“</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>Bleibt geschlossen.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>%1 wird zurückgestellt…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>Nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>Die Vorlage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>Vorlagen von %1 werden abgerufen…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>Die Vorlagen wurden nicht abgerufen.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>%1 von %2 übernehmen</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>%1 in die Warteschlange zurücklegen; %2 hat diesen Chat</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>Nicht übernommen.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>Nicht zurückgelegt.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>Nicht angeboten.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>Angebot wird zurückgezogen…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>Nicht zurückgezogen.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>Der Assistent</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>Der Assistent antwortet diesem Gast wieder.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>Der Assistent bleibt für diesen Gast stumm, bis ihn jemand wieder einschaltet.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie einen in der Liste.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>Zum Antworten übernehmen</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>berät Sie</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Es wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>Nicht übergeben.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>Nicht geschrieben.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>Beratung wird beendet…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Nicht beendet.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>Nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 ist jetzt ein einziger Gast</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>Nicht getrennt.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>Es sind wieder zwei Gäste, wie zuvor.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>Beenden oder verwerfen Sie zuerst, was hier offen ist; dann geht es in ein anderes Fenster.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>Hier wurde nichts aus dem Wissen des Hauses beantwortet.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>Die Sprachnachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Dieses Fenster schließen?</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>Eine Sprachnachricht für %1 ist nicht gesendet. Sie geht mit dem Fenster verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (%2 neu)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>Chat %1 im Vordergrund</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1: %2, %3 bis %4 (%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>Ein Chat im Vordergrund</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop: nichts wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop: %n Sache wartet auf Sie</numerusform>
            <numerusform>Bellhop: %n Sachen warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Willkommen bei Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>Der Arbeitsplatz für Gäste, die Ihren Hotels schreiben. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>Mit simulierten Gästen ausprobieren</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>Alles läuft auf diesem Computer; erfundene Gäste schreiben Ihnen. Nichts einzurichten.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>Einzelplatz</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>Eine Person, ein Computer, Ihre eigene WhatsApp-Nummer. Die Daten bleiben hier.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>Organisation beitreten</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>Ihr Team hat schon eine Datenbank. Fragen Sie, wer sie betreut, nach der Adresse und Ihrem Konto.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>Wie Kollegen und Gäste ihn sehen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>Konsole, Relay und Datenbank laufen zusammen auf diesem Computer. Eine WhatsApp-Nummer können Sie später verbinden.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Datenbankserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>Leer: die Zertifizierungsstellen des Computers</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com; mehrere mit Komma; leer: am Ort der Datenbank</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>Passwort im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>Mit dem Konto, das Ihr Administrator für Sie in der Datenbank angelegt hat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>Ihr Name fehlt: Er kennzeichnet Ihre Antworten für Kollegen.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>Wählen Sie den Ordner, in dem die Chats gespeichert werden.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>Die Adresse des Datenbankservers fehlt.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>Der Port des Datenbankservers fehlt; meist ist es 3306.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>Der Name der Datenbank fehlt; meist ist es „bellhop“.</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>Der Name Ihres Kontos fehlt.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Ihr Passwort fehlt.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>Was ein Gast gefragt hat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Gastdaten</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>not wanted; answers are welcome</source>
        <translation>nicht gewünscht; Antworten sind willkommen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>Warum zurück</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>Freier Text bis</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>vorbei; nur Vorlagen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>Vom Assistenten erkannt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Stumm seit</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>Für diesen Gast einschalten</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>Für diesen Gast stummschalten</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>Der Gast wollte mit einem Menschen sprechen, oder ein Kollege hat ihn stummgeschaltet. Er antwortet wieder, wo der Kanal es zulässt.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>Er sendet diesem Gast nichts, bis ihn jemand wieder einschaltet.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>Schreibt von</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
keine Werbung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Andere Chats</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>Chat öffnen (%1): %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>Modellkosten</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>kein kostenpflichtiges Modell genutzt</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1 Token, %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>Ihre eigenen Tasten konnten nicht aus %1 gelesen werden. Es gelten die Standardtasten.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>Ihre eigenen Tasten für %1 sind nicht verwendbar. Es gelten die Standardtasten, soweit sie frei sind.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>Beim Schreiben und in den Nachrichten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>Senden und zum nächsten wartenden Gast</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>Auf einer Nachricht: antworten, reagieren, kopieren</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>Der Desktop nutzt diese Taste selbst.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>Diese Taste gibt ein Zeichen ein. Halten Sie zusätzlich Strg oder Alt.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>Auf vielen Tastaturen gibt diese Taste ein Zeichen ein.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>Diese Taste bewegt und bearbeitet im Eingabefeld und in Listen.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>Diese Taste kopiert, fügt ein oder macht rückgängig, wo Sie schreiben.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>Diese Taste öffnet das Menü des Ausgewählten.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>Tastenliste schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>Dem gewählten Befehl eine andere Taste geben</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>Dem gewählten Befehl eine andere Taste geben (Enter)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>Dem gewählten Befehl die Standardtasten geben</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>Dem gewählten Befehl die Standardtasten geben (Entf)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>Allen Befehlen die Standardtasten geben</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Diese Taste ist immer gleich.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Enter gibt dem gewählten Befehl eine andere Taste, Entf die Standardtasten.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Drücken Sie die neue Taste für „%1“. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 ist nicht verwendbar. %2 Drücken Sie eine andere Taste oder Esc.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>„%1“ liegt jetzt auf %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 ist schon belegt: %2. Tauschen? Dieser Befehl bekommt dann: %3. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>Alle Tasten auf Standard</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>Jeder Befehl bekommt seine Standardtasten; Ihre eigenen werden gelöscht.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Auf Standard</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Alle Befehle haben ihre Standardtasten.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Tasten als PDF speichern</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>Die Tastenliste ist beim Drucker.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>Das liest sich wie ein Türcode oder ein Passwort, und wer fragt, erfährt es.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Ändern (Enter)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>Für wen: %1. Gültig: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%n Antwort in %1 Tagen.</numerusform>
            <numerusform>%n Antworten in %1 Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Der Gast wird lesen: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>Auf %1 gibt es keinen Text, solche Gäste lesen daher den auf %2.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>Gäste fragen:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>Der Assistent teilt es mit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>Gäste fragen</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>Eine pro Zeile:
ist Frühstück inbegriffen
wann gibt es Frühstück</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Ab dem Tag</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Bis zum Tag</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>Speichern; der Assistent weiß es in Sekunden (Strg+Enter)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>nichts davon: wird über eigene Wörter gefunden</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>Es ist noch in keiner Sprache geschrieben.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>Geschrieben in: %1. Gäste mit anderen Sprachen lesen: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>Ein Tag wird wie 2026-12-24 geschrieben.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>Antworten, %1 Tage</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>Was der Assistent weiß</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>Wie Gäste dieser Sprache es lesen</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>alle Empfänger</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>Nach beliebigen Wörtern suchen</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Eintrag suchen</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>Was dieses Haus seinen Gästen mitteilt</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>Aus dieser Frage anlegen</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>Es konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>Jemand hat diesen Eintrag inzwischen gelöscht. Was Sie geschrieben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>Jemand hat diesen Eintrag inzwischen geändert, daher kann er nicht gespeichert werden. Was Sie geschrieben haben, bleibt hier; sehen Sie sich den Eintrag an, bevor Sie ihn neu schreiben.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>Ohne Antwort (%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>Es ist kein kostenpflichtiges Sprachmodell eingerichtet.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 heute (UTC): %2 von %3 Token, %4 von %5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>In den letzten %1 Tagen hat niemand etwas gefragt, was nicht aufgeschrieben ist.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>Wählen Sie eine Frage, um zu sehen, was der Assistent dazu sagen würde.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Noch ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Wählen Sie einen Eintrag.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>Allen mitteilen?</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>Das liest sich wie ein Türcode oder ein Passwort, und wer fragt, erfährt es. Türcodes sind für Gäste im Haus.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 ist gespeichert. Der Assistent weiß es in Sekunden.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Löschen?</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>„%1“ wird in allen Sprachen gelöscht, und der Assistent teilt es nicht mehr mit.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::LineModel</name>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>Zur Liste „%1“ gehen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Vorheriges Bild (Links)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Nächstes Bild (Rechts)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>Kopie speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>%1 hat Sie erwähnt: „%2“</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MergeSheet</name>
    <message>
        <source>Messages go to the number they went to before, and what a guest does not want stays so for their number. You can separate them again at any time.</source>
        <translation>Nachrichten gehen an dieselbe Nummer wie zuvor, und was ein Gast nicht möchte, gilt für seine Nummer weiter. Sie können sie jederzeit wieder trennen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>Mit anderem Gast zusammenführen</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>Name, Nummer oder Reservierung</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>Anderen Gast suchen</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>Gäste, die dieselbe Person sein können</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>Zu einem Gast machen (Enter)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>So lassen (Esc)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Wer ist dieselbe Person wie %1?</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody looks like them. Type a name or a number.</source>
        <translation>Niemand sieht danach aus. Geben Sie einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>Kein anderer Gast gefunden.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>Wählen Sie den anderen Gast, um zu sehen, was zusammenkommt.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>Wählen Sie den anderen Gast.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Zurück zum Eingabefeld (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>An den Gast senden (Strg+Enter)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>Standort senden</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>Kontakt senden</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>Frage mit Antwort-Buttons</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hotel Marina</source>
        <translation>Hotel Marina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>Kenyatta Avenue 12, Nairobi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223 oder ein Link zu einer Karte</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>Möchten Sie Frühstück?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>Eine pro Zeile. Nach | folgt die Erklärung dazu.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Listen-Button</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>Der Gast sieht eine Liste mit %1.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>Bis zu drei kurze Antworten werden Buttons, mehr werden eine Liste.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>Der Gast sieht %n Button.</numerusform>
            <numerusform>Der Gast sieht %n Buttons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>Geben Sie an, wo es ist: Breite und Länge oder ein Kartenlink, der sie enthält.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>Ein Kontakt braucht eine Telefonnummer oder eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>Mein Tag im Zeitverlauf</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>Die Summen meines Tages</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Zeilen hinter der gewählten Zahl</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>Enter auf einem Abschnitt des Streifens oder einer Zahl zeigt die Zeilen dahinter.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>Ihr Tag konnte nicht gezählt werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Noch nichts gezählt.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>Gezählt um %1, Zeitzone %2. Dieselben Zahlen wie in den Berichten Ihrer Teamleitung.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1  (%n weitere)</numerusform>
            <numerusform>%1  (%n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>Diesen Hinweis schließen: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>Dieser Computer hat kein nutzbares Audiogerät. Schließen Sie eines an und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>So meldet Bellhop, dass ein Gast wartet.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>Dieser Desktop zeigt keine Meldungen von Programmen: Stattdessen leuchtet die Schaltfläche des Fensters in der Taskleiste auf.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 bietet Ihnen einen Chat an: %2.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 hat geschrieben.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 wartet auf einen Agenten.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 erwähnt Sie in einer Notiz.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Ein Gast</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Und %n weitere Meldung.</numerusform>
            <numerusform>%1 Und %n weitere Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 fragt Sie um Rat zum Chat mit %2.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>Lautstärke des Tons</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>Meldung auf dem Desktop zeigen, wenn ich woanders hinsehe</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>Den Gast darin nennen</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>Auch Gäste melden, die niemand hat, wenn ich verfügbar bin</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>Ein Ton wurde abgespielt und eine Meldung gezeigt. Wenn Sie nichts gehört oder gesehen haben, prüfen Sie die Einstellungen dieses Computers für Töne und für Meldungen von Programmen.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>Warum nicht? Wer fragt, liest es.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>Warum Sie ablehnen</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>Mit diesem Text ablehnen (Enter); Esc geht zurück</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>  (und %n weiteres)</numerusform>
            <numerusform>  (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Noch %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>ein Gast</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>Nicht angenommen. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>Nicht abgelehnt. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>Ihr Status wurde nicht geändert. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Ihr Passwort ändern</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>Ihr bisheriges Passwort fehlt.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Das neue Passwort fehlt.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Die beiden neuen Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>Das neue Passwort ist dasselbe wie das bisherige.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>Nur Vorlage</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>keine Werbung</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ Sie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1: %2 Chats</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>bei Ihnen</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>eine Notiz erwähnt Sie</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>wird gerade angeboten</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>möchte keine Werbung</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>mit Entwurf</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>die 24 Stunden für freien Text sind vorbei</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>schreibt auf %1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>für das Team %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>Ihnen zugewiesen: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>dieser Person zugewiesen: %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>Labels %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Erwartete Wartezeit</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>Warten auf einen Agenten</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>Beim Assistenten</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>Zurückgestellt und wartend</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Heute geschlossen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>Gast oder Text in der Liste suchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Chats</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n verschoben ↑</numerusform>
            <numerusform>%n verschoben ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>%n Chat wartet auf seinen neuen Platz; anzeigen</numerusform>
            <numerusform>%n Chats warten auf ihren neuen Platz; anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Chats werden geladen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>Kein Chat in Sicht hat „%1“ im Namen oder in der letzten Nachricht.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>Neue Nachrichten von Gästen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>Gespeicherte Listen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>Name dieser Liste, Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>Der Name, unter dem diese Liste gespeichert wird</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>nächste Frist zuerst</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>%L1 weitere in dieser Organisation, weniger dringend. Filtern Sie die Liste, um sie zu finden.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Nächste Frist zuerst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>Noch keine Liste gespeichert</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Diese Liste speichern…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>Kein sichtbarer Chat passt zum Filter dieser Liste.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>Gast oder Text suchen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>So lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>Warum? %1 liest es, der Gast nicht.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Nennen Sie den Grund, %1 wird ihn lesen.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>Schreiben Sie etwas; %1 wird es lesen.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 im Zeitraum davor</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>Keine Daten im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportChart</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Keine Daten in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Alle Häuser</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Gespeicherter Bericht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Serviceart</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundenart</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>Alle Servicearten</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>Alle Kundenarten</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Labels</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>Die Zahlen konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>Enter auf einer Zahl zeigt die Zeilen dahinter.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Zeilen hinter der gewählten Zahl</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>Als Tabelle (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>Als PDF, mit der Grafik vorn…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Noch nichts gezählt.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2 Zeilen · vor %3 gezählt · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>Wird gezählt… bis dahin: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 Nicht gezählt: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Die Zeilen konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1, einige neuer als die Zahl oben</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>Geschlossen als</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Offen oder geschlossen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchModel</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>Gäste und Chats: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>Die Suche hat zu lange gedauert und wurde angehalten. Weitersuchen</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>Die Suche hat zu lange gedauert und wurde bei %1 angehalten. Weiter zurück suchen</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Ältere Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>Ältere Chats zeigen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Abschlussnotiz</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>Nachricht mit dieser ID</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>Chat mit dieser ID</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>bei niemandem</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>beim Assistenten</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>Im gesamten Verlauf suchen</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>Name, Wörter einer Nachricht, Telefonnummer, Reservierung oder ID; dann Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>Eine neue Suche beendet diese.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>Nichts, was Sie sehen dürfen, enthält alles davon. Versuchen Sie weniger Wörter oder mehr Tage.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>Alles, was je geschrieben wurde</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>Alle Wörter müssen vorkommen; Wörter in Anführungszeichen stehen zusammen. Groß- und Kleinschreibung und Akzente zählen nicht.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ShareBars</name>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>A number and its share of all, as in &quot;12 · 34.5 %&quot;.</extracomment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>A share and what it is made of, as in &quot;87.5 % · 7 of 8&quot;.</extracomment>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>Schnellantworten</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>mit %1: %2</translation>
    </message>
    <message>
        <source>/%1 · %2</source>
        <translation>/%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetWriter</name>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>Füllen Sie „%1“ vor dem Senden aus.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>Die Rechtschreibung wird nicht geprüft.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>Für diese Sprache gibt es kein Wörterbuch.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>Kein Wort ist falsch.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>Für %1 ist kein Wörterbuch installiert: .aff und .dic gehören nach %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>„%1“ in mein Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>„%1“ ignorieren</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Nichts Ähnliches bekannt</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Startet</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Live</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● Live über %1</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● Live über %1, vorher %2</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ Abfrage</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ Offline</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ Nur lesen</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>Über %1 kann gerade nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>Über %1 kann gerade nichts gesendet werden: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>Gäste bewerten %1 schlecht, deshalb kann WhatsApp das Senden begrenzen. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>1 Aktion wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>%1 Aktionen warten auf Bestätigung</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Offline. Was Sie sehen, kann veraltet sein; was Sie senden, wird hier gespeichert und geht so bald wie möglich hinaus.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Offline: %1 Was Sie sehen, kann veraltet sein; was Sie senden, wird hier gespeichert und geht so bald wie möglich hinaus.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>Nur Lesen möglich: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>Der Assistent schlägt vor</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>Nutzen (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Vorschlag des Assistenten nutzen</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>Vorschlag des Assistenten verwerfen</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>Vorschlag des Assistenten, aus „%1“ (zu %2 % sicher)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>Quelle des Vorschlags zeigen</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>Der Assistent schlägt vor (%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>Der Assistent</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>zu spät beantwortet, vor %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>Gast wartet</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>Ändern und neu einreichen (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>Eine neue, die mit diesem Text beginnt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>Beim Anbieter löschen (Entf)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>Sie ist nicht mehr beim Anbieter und bleibt für das erhalten, was damit gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Der Gast wird lesen: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en oder en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Ein Video</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Ein Standort</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Ihre Buchung</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>Guten Tag {{1}}, Ihr Zimmer {{2}} ist bereit. *Fett*, _kursiv_ und ~durchgestrichen~ gehen wie in WhatsApp.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>Einer pro Zeile:
Ja, bitte
Ansehen | https://hotel.example/{{1}} | 8841
Anrufen | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>Beispieldatei für oben wählen</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>Die Prüfer sehen sie; Gäste bekommen die Datei der jeweiligen Nachricht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>Beim Anbieter einreichen (Strg+Enter)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>Diese Vorlage hat Buttons, die nur auf der Seite des Anbieters geändert werden können; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>was in {{%1}} stehen könnte</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Beispiel für %1</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>Was der Gast lesen wird.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Der Gast wird lesen: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>Das Beispiel ist noch unterwegs. Reichen Sie ein, wenn es da ist.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1, bald %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Vorlage senden</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>Vorlage nach Name oder Text suchen</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Vorlagen dieses Kanals</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>Vorlagen vom Anbieter abrufen</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Zurück zum Eingabefeld (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>An den Gast senden (Enter im letzten Feld)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Vorlage senden</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>Der Gast hat zuletzt vor über 24 Stunden geschrieben, deshalb nimmt WhatsApp nur eine genehmigte Vorlage an.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Dieser Gast möchte keine Werbenachrichten von uns.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp hat sie nicht genehmigt, deshalb geht sie nur innerhalb von 24 Stunden nach der letzten Nachricht des Gastes.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>Dieser Kanal hat noch keine Vorlagen.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>Wählen Sie eine Vorlage, um zu sehen, was der Gast lesen wird.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Der Gast wird lesen: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>Die Datei ist noch unterwegs. Senden Sie, wenn sie da ist.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>Füllen Sie „%1“ vor dem Senden aus.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Notiz für Kollegen schreiben</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>Vorlage nach Name suchen</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Vorlagen dieses Kanals</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>Kein Kanal ist in Betrieb.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>Dieser Kanal hat noch keine Vorlagen. Legen Sie eine an oder gleichen Sie ab.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Beispieldatei wählen</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>Das ist kein Bild. Wählen Sie eine JPEG- oder PNG-Datei.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>Das ist kein Video. Wählen Sie eine MP4-Datei.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>Das ist kein Dokument. Wählen Sie eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>%1 wird eingereicht…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 ist eingereicht und kann nach der Genehmigung gesendet werden.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>Vorlage löschen?</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1 (%2) wird beim Anbieter gelöscht. Eine neue mit diesem Namen wird eventuell 30 Tage lang abgelehnt.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 wird gelöscht…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>Die Vorlagen wurden nicht abgerufen. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>Neu seit Ihrem letzten Blick</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>Notiz von %1, nur für Kollegen</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>Teammitglied, vom Telefon</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1, Assistent</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>Der Text der Nachricht, um Teile auszuwählen</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>Eingegangen %1 (%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>Vor der Änderung: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>Beratung: %1, nur für Kollegen</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The file is not here.</source>
        <translation>Die Datei ist nicht hier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>%n neue ↓</numerusform>
            <numerusform>%n neue ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Neueste ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>Auf diese Nachricht antworten	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>Mit Zeit und Verfasser kopieren	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>Teil des Textes auswählen	Doppelklick</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>Reagieren	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Meine Reaktion zurücknehmen</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>Noch einmal senden, obwohl der Gast es haben könnte	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>Noch einmal senden	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>Quelle der Antwort zeigen	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>Aktion oder Gast suchen   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>Mein Status: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>%n Chat mit einer Notiz, die Sie erwähnt</numerusform>
            <numerusform>%n Chats mit einer Notiz, die Sie erwähnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · max. %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Meine %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>Warnungen: %1, schwerwiegend. Die schlimmste: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>Warnungen: %1. Die schlimmste: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
Darum kümmert sich niemand: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>%1 Chats haben eigene Fenster, mehr gehen nicht. Holen Sie zuerst einen zurück.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>Den Chat jemandem anbieten</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>Was man wissen muss (der Gast sieht es nicht)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>Bis zur Annahme bleibt der Chat bei Ihnen; für die Antwort sind %1 s Zeit.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>Kollege oder Team</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>Kollegen oder Team suchen</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>Kollegen und Teams</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>Grund des Angebots</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>Was man wissen muss</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>Anbieten (Enter)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Behalten (Esc)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>%1 jemandem anbieten</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Wird angeboten…</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody else serves this property.</source>
        <translation>Niemand sonst ist für dieses Haus zuständig.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>Niemand mit diesem Namen ist für dieses Haus zuständig.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>Wählen Sie einen verfügbaren Kollegen oder ein verfügbares Team.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Wählen Sie den Grund.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Schreiben Sie, was man wissen muss.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>Jemanden um Rat zum Chat mit %1 fragen</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>Was Sie wissen möchten (der Gast sieht es nicht)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Schreiben Sie, was Sie wissen möchten.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>Der Chat bleibt bei Ihnen. Für die Antwort sind %1 s Zeit; danach wird mitgelesen, und Sie schreiben einander, ohne dass der Gast es sieht.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>Um Rat fragen (Enter)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>Niemanden fragen (Esc)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>Der Chat wechselt sofort: Wer beraten hat, kennt ihn schon.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Wird übergeben…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>Übergeben (Enter)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrendChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1: %2 %, mitgeteilt</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1: %2 %, unter %3 %</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1: %2 %, nach dem ersten</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1: %2 %, nicht für diesen Gast</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>Was ein Gast fragen könnte, dann Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Frage zum Ausprobieren</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Irgendjemand</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>Ein Gast, der kommt</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>Ein Gast im Haus</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>Das liest sich wie eine Beschwerde, ein Defekt oder ein Dank; so etwas wird nicht aus dem Wissen des Hauses beantwortet.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>Der Gast liest (%1): %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>Nichts im Wissen des Hauses kommt dem nahe.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>Wallboard für die Wand, Escape schließt es</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>Es ist nichts zu hören. Ist das Mikrofon stumm, oder darf Bellhop es nicht verwenden?</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>Das Mikrofon ist weg. Was Sie bis dahin für %1 aufgenommen haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>Die Aufnahme für %1 hat die Höchstlänge erreicht: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>Die Sprachnachricht wartet im Chat mit %1.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>Es gibt kein Mikrofon. Schließen Sie eines an und nehmen Sie dann neu auf</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>„%1“ kann nicht verwendet werden. Erlauben Sie Bellhop das Mikrofon in den Systemeinstellungen oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>Die Aufnahme kann mit diesem Mikrofon nicht weitergehen. Stoppen Sie sie und nehmen Sie mit dem anderen auf.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>Die Aufnahme für %1 ist verloren. Nehmen Sie neu auf.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>Aufnahme verwerfen?</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%1 für %2. Sie lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>Es gibt kein Mikrofon</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>Höchstens %n Minute</numerusform>
            <numerusform>Höchstens %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Verwerfen (Esc)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Aufnahme verwerfen</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>Stoppen (Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>Aufnahme stoppen und anhören</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>Sprachnachricht senden</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>Aufnahme für %1</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Mikrofon: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>Sprachnachricht für %1</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>Wird an %1 gesendet: %2 %</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>Sprachnachricht pausieren</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>Sprachnachricht abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Geschwindigkeit: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>Chat %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>%1 ist jetzt bei Ihnen.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>Die nächste Person nach dem Assistenten</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Die nächste Person</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>Flüstern zu %1: eine Notiz, die nur Kollegen sehen</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>Was ist wichtig zu wissen? %1 liest es, der Gast nie.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>%1 übernehmen; %2 erhält Ihre Nachricht dazu.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>%1 in die Warteschlange zurücklegen, wo alle übernehmen können</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>Bei %1 notiert.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>%1 über %2 zugeflüstert.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>%1 ist jetzt bei Ihnen; %2 hat den Grund erfahren.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 ist wieder in der Warteschlange.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>Die Chats dazu</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>Art der Warteschlangen</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>Warteschlangen nach Haus oder nach Team</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>Nach Haus</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>An der Wand zeigen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Agenten, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>Chats hinter der Zahl</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>Flüstern…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>In Warteschlange…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>Status ändern…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Aktion oder Gast suchen</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>Ein Wallboard ist für Supervisoren und Administratoren: Diesem Konto wird keines gezeigt.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>Heute zu spät beantwortet, neueste zuerst</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>Freie Kapazität haben Agenten, nicht Chats</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>Offen in %1, längste Wartezeit zuerst</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>Offen bei %1, längste Wartezeit zuerst</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1, %2:00 bis %2:59: %3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1; höchstens %2 in einer Wochenstunde</translation>
    </message>
</context>
</TS>
