<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>Prendi la più urgente</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>Rimetti in coda</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Chiudi…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Annulla la chiusura</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posticipa…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>Risposte rapide…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>Invia modello…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Usa il suggerimento dell&apos;assistente</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>Gestisci i modelli…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>Invia posizione…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>Invia contatto…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>Chiedi con pulsanti di risposta…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>Prendi da un collega…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>Proponi a un collega o a un team…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Ritira la proposta</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>Mostra di che cosa parla l&apos;avviso</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>Prossima nota che mi menziona</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversazione successiva</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversazione precedente</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>Prossimo ospite che mi aspetta</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>Vedi la prossima non assegnata</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Vai a “%1”</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Vai all&apos;elenco</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>Vai ai messaggi</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>Vai alla casella di testo</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>Vai ai dati dell&apos;ospite</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Vai al riquadro successivo</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Cerca nell&apos;elenco</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Cerca azione o destinazione</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>Cambia il mio stato</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Stato: Disponibile</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Stato: Occupato</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>Stato: In pausa</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>Stato: In riunione</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>Stato: In formazione</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>Stato: Completamento</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>Stato dei colleghi…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>Mostra o nascondi i dati dell&apos;ospite</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>Testo dei messaggi più grande</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>Testo dei messaggi più piccolo</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>Lingua della console…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>Suoni e notifiche…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>Attiva o silenzia l&apos;assistente per questo ospite</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>Cambia la priorità…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>Seleziona tutto ciò che mostra l&apos;elenco</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>Deseleziona tutto l&apos;elenco</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>Azioni su tutte le selezionate…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>Annulla la chiusura delle selezionate</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>Filtra l&apos;elenco…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Prima le scadenze più vicine</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>Mostra tutto l&apos;elenco</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Salva questo elenco con un nome…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>Elenchi salvati…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>Vai al mio elenco %1</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Allarmi…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversazione</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>Prossimo possibile errore…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Controlla l&apos;ortografia mentre scrivo</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>Chiedi consiglio a un collega o a un team…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>Passa la conversazione al collega consultato…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>Termina il consulto</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>Vai al consulto</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>Accetta la richiesta ricevuta</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>Rifiuta la richiesta ricevuta…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>Vedi la richiesta ricevuta</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>Da un ospite all&apos;altro</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>L&apos;elenco</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Nella finestra</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Il mio stato</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La console</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>Stampa le scorciatoie o salvale come PDF…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>Unisci a un altro ospite…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>Separa un ospite unito…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Annulla l&apos;unione</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>Mostra da dove viene la risposta dell&apos;assistente</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>Che cosa sa l&apos;assistente…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>Registra una nota vocale o ferma</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>Scegli il microfono…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Apri in una finestra separata</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>Riporta nella finestra principale</translation>
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
        <translation>team %1 di %2</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>Su %1 non è arrivato nulla per %2; a quest&apos;ora i webhook sono di solito %3.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>Il database rifiuta webhook che il relay %1 conserva sul suo disco: %2.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Webhook in attesa sul disco del relay %1, il più vecchio da %2. Numero: %3.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>L&apos;orologio del relay %1 è indietro di %2 rispetto a quello del database.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>L&apos;orologio del relay %1 è avanti di %2 rispetto a quello del database.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>Il provider rifiuta %1: non si può inviare nulla.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>Il provider rifiuta %1: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>Gli ospiti aspettano a lungo una risposta</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>Nessuno ha preso una conversazione</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>Le prime risposte arrivano tardi</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>Messaggi non riusciti</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>Non si sa se i messaggi sono partiti</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>Non arriva nulla</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>Il provider rifiuta un canale</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>Gli ospiti valutano male un numero</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>Un modello non si può inviare</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>I messaggi non partono</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>Il database non risponde</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>Il database è lento</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Webhook in attesa su un disco</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Gli orologi non coincidono</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>Un disco è quasi pieno</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>Un ospite aspetta una risposta da %1 (%2); da più di %3 min: %4.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>Un ospite aspetta da %1 e nessuno ha la conversazione (%2); da più di %3 min: %4.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>Nell&apos;ultima ora il %1 % delle prime risposte (%2) è arrivato entro %3; l&apos;obiettivo è il %4 %.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>Messaggi su %1 non riusciti negli ultimi %2 min: %3.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>Messaggi su %1 di cui non si sa se sono partiti, negli ultimi %2 min: %3.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>Gli ospiti valutano male il numero di %1 (rosso), quindi WhatsApp potrebbe limitarlo.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>Gli ospiti danno una valutazione media al numero di %1 (giallo).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp ha disattivato il modello %1 di %2.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp ha messo in pausa il modello %1 di %2.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>I messaggi su %1 non partono: il più vecchio aspetta da %2. Numero: %3.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>Il database non risponde al relay %1 da %2.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>Il database impiega %1 ms per rispondere al relay %2, da %3.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>Sulla macchina del relay %1, sul disco di %2 restano %3 MB (%4 %).</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>Aprire quella che aspetta da più tempo e rispondere, o prenderla.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>Prendere la più urgente (Shift+F2) o chiedere a un collega in pausa di tornare.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>Mettere un altro collega su questa coda finché chi aspetta non ha risposta.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>Aprire un messaggio non riuscito nella sua conversazione: indica il motivo e se serve reinviarlo.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>Chiedere nella conversazione prima di reinviare il messaggio; potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>Inviare un messaggio al numero da un telefono; se non compare, controllare l&apos;indirizzo del webhook presso il provider.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>Creare un nuovo token presso il provider e darlo all&apos;installazione: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>Inviare meno modelli agli ospiti che non li hanno chiesti, finché la valutazione non risale.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>Nel frattempo inviare un altro modello e cambiare il testo di questo.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>Guardare la pagina di stato del provider; ciò che è in attesa parte da solo appena risponde.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>Avviare il server del database; fino ad allora i webhook sono conservati e le console possono solo leggere.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>Guardare il carico del server del database e le sue query lente: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>Cercare il motivo nel log del relay, poi riavviarlo.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>Controllare che il database risponda; il relay li consegna da solo.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>Far prendere l&apos;ora a entrambe le macchine dallo stesso server (NTP).</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>Liberare spazio su quel disco o ampliarlo.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>I dati superano %1 byte.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>I dati hanno più di %1 livelli di annidamento.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>JSON non valido (vicino al byte %1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>JSON non valido.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>All&apos;azione manca un “%1” valido.</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>Una nota può menzionare al massimo %1 colleghi.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>Un messaggio ha da 1 a %1 caratteri; questo ne ha %2.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>Una reazione è una sola emoji, o niente per toglierla.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>Questo non è il contenuto di un messaggio.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp riproduce video in H.264; questo è in %1. Convertirlo o inviarlo come documento.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp riproduce solo file Ogg in Opus; questo non lo è. Inviarlo come MP3 o come documento.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp riproduce Opus solo in mono; questo ha %1 canali.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>Uno sticker ha 512 × 512 pixel; questo ne ha %1 × %2. Inviarlo come documento.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Questo file è vuoto.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>Questo tipo di messaggio non prevede file.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>Questo PNG ha %1 bit per colore; WhatsApp ne accetta 8. Salvarlo prima come JPEG.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>È un programma; agli ospiti non si inviano programmi.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>Questa non è la struttura di un modello.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>Esiste già un hotel di nome %1.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>Al canale serve l&apos;id che il provider assegna al suo numero di telefono.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>L&apos;account SID di Twilio è AC seguito da 32 cifre esadecimali.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>Il mittente di Twilio ha la forma whatsapp:+14155550100.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio firma l&apos;indirizzo che chiama: indicare quello pubblico del relay, come https://relay.example.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>Il numero di Lipachat si scrive in cifre, con il prefisso internazionale e senza il più.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>Il nome di un canale ha da 1 a 64 lettere, cifre, _ o -: fa parte dell&apos;indirizzo del webhook.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>Un canale appartiene a un hotel: indicare quale.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Un nome di accesso ha da 1 a 32 lettere minuscole, cifre, . _ o -, e inizia con una lettera.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Esiste già un operatore di nome %1.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>All&apos;hotel serve un nome.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 non è un fuso orario; scriverlo così: Europe/Madrid.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>Quale hotel? Ci sono: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>Nessun hotel si chiama %1. Ci sono: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>Esiste già un canale con questo nome o numero di telefono.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>Non esiste un canale di nome %1.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>Un canale di %1 non ha %2.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>La chiave dell&apos;installazione non apre i segreti del canale %1.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>Questo database contiene già un&apos;installazione.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>Impostazione inesistente: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>Il nome del modello è troppo lungo.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>Il dialetto è openai o anthropic.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>L&apos;indirizzo del modello linguistico inizia con https:// e non contiene password.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>Si può escludere: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 è un numero intero.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>Il tempo limite va da mezzo secondo a un minuto.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>Una risposta ha da 50 a 4000 token.</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>Un sistema di prenotazione è demo, qloapps o none.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>L&apos;indirizzo del sistema di prenotazione inizia con https:// o http://.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>L&apos;hotel è il suo numero nel sistema di prenotazione.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>Si presenta oppure no: 1 o 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>Gli orari si scrivono così: 08:00-22:00.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Impostazione inesistente.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>Non esiste l&apos;account di canale “%1”.</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>La chiave dell&apos;installazione non apre la chiave di prenotazione dell&apos;hotel %1.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>Un testo è introduction, greeting o out_of_hours.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>Un testo ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>Un altro relay prosegue questa conversazione.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>L&apos;ospite ha scritto di nuovo.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>Questa conversazione è di qualcun altro.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>Qualcun altro prosegue questa conversazione.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>Ora non è di nessuno. Prima va presa in carico.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>È con l&apos;assistente. Prima va presa in carico.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 l&apos;ha presa in carico %2 fa.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>Questa conversazione è già in carico qui.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>Questa conversazione è chiusa. Riaprirla per rispondere.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indicare il motivo; lo leggerà %1.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>Questa conversazione è chiusa; non c&apos;è nulla da posticipare.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>Scegliere un orario futuro.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>Scegliere un momento entro un anno.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>Questa conversazione non è chiusa; non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>Una chiusura si può annullare per 10 secondi. Ora va riaperta la conversazione.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>Può annullare solo chi l&apos;ha chiusa.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>Questa conversazione è archiviata e resta chiusa.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>Questa conversazione è già chiusa.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>Nei propri team non c&apos;è questa conversazione.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>L&apos;azione non è stata eseguita. Ripeterla.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>Nel frattempo questa conversazione è cambiata. Ricontrollarla e ripetere l&apos;azione.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>I dati di questo ospite sono già stati cancellati.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>Questo ospite è stato unito all&apos;ospite %1: cancellare quello.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>La conversazione %1 di questo ospite non è chiusa.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>Non è un numero di telefono con prefisso internazionale.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp non è riuscito a trasmettere questo file. Chiedere all&apos;ospite di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>Nel frattempo la conversazione è stata chiusa.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>Esiste già una voce “%1”. Modificarla o dare un altro nome a questa.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>In questo hotel non esiste una voce “%1”.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>Nel frattempo qualcuno ha modificato “%1”. Prima va ricontrollata.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>Ora questo file è di un altro relay.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>Nei propri team non c&apos;è questo file.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>Il file non è più qui. Allegarlo di nuovo.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>Il file era allegato a un altro canale. Allegarlo di nuovo.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp conserva i file per sette giorni; questo non è stato scaricato in tempo.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>Non è la cartella multimediale usata dagli altri relay di questa installazione. Indicare la stessa per tutti.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>La sessione è terminata. La console accede di nuovo.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp non ha più questo file. Chiedere all&apos;ospite di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>I modelli li modificano supervisori e amministratori. Rivolgersi a loro.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>Questo canale non è in uso.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>L&apos;account di questo collega non è attivo. Togliere la menzione.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 non segue questo hotel e non vedrebbe la nota. Togliere la menzione.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>Al momento WhatsApp non permette a questo account aziendale di scrivere per primo. Rispondere agli ospiti che scrivono.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp permette a questo account aziendale di scrivere per primo a %1 ospiti in 24 ore, e il numero è già raggiunto. Il prossimo si potrà contattare da %2 (ora dell&apos;hotel). Agli ospiti che scrivono si può rispondere come sempre.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>Questo non è un avviso.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>Solo le persone prendono in carico conversazioni.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>Un&apos;etichetta ha da 1 a 60 caratteri.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>Un&apos;etichetta è una sola parola; unire più parole con un trattino.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>L&apos;ospite ha scritto di nuovo: ora è aperta un&apos;altra conversazione.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Questo ospite non vuole messaggi di marketing.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>Il messaggio non è di questa conversazione.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>Questo messaggio non è arrivato a WhatsApp, quindi nessuno può reagire.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>Questo messaggio non va reinviato.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>Questo messaggio non si può reinviare. Scriverne uno nuovo.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>Reinviato più sotto.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Questo modello qui non è noto. Chiedere all&apos;amministratore di sincronizzare i modelli del canale.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Questo modello qui non è leggibile. Chiedere all&apos;amministratore di sincronizzare i modelli del canale.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>L&apos;ospite non scrive da 24 ore, quindi WhatsApp accetta solo un modello approvato.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>Il messaggio citato non è di questa conversazione.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>Questa conversazione non è più in carico qui. Prima va presa in carico.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>Ora questa conversazione è di %1.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>Non inviato: sono passate le 24 ore dall&apos;ultimo messaggio dell&apos;ospite. Usare un modello.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>Non inviato: l&apos;ospite non ha più un indirizzo.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>Invio non riuscito: il provider non rispondeva o ha chiesto di attendere, %1 volte.</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp non è riuscito ad accettarlo, %1 volte di fila. Modificarlo o reinviarlo più tardi.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>Questo messaggio lo invia un altro relay.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>Questo messaggio non va più inviato.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>Il mittente non ha né numero né id utente.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>Lipachat non elenca il messaggio dell&apos;ospite delle %1 UTC. Potrebbe essere falso: chiedere conferma all&apos;ospite per telefono prima di darvi seguito.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>Questo pass di accesso non vale più. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>Nessun operatore attivo ha questo nome.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>Questa sessione è terminata. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>Solo un amministratore attiva o disattiva gli operatori.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>Aggiungere un canale prima delle risposte rapide con file: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>Questo motivo non è più nell&apos;elenco dell&apos;installazione. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>Lo stato Assente inizia da solo quando nessuno tocca la console.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>Non si può impostare per nessuno lo stato “%1”.</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 non è in nessun team in comune.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>Solo chi guida il team di %1 può cambiarne lo stato.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>L&apos;account di %1 non è attivo.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>Collega inesistente.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 è offline. Lo stato si può cambiare quando sarà qui.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>Lo stato di %1 ora è “%2”. Ricontrollare e ripetere l&apos;azione.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>Lo stato di %1 è già “%2”.</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>Il codice di un motivo ha fino a 32 lettere minuscole, cifre e _, come short_rest.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>I motivi appartengono a busy, break, meeting o training.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>Un nome ha da 1 a 60 caratteri e una lingua davanti, come in en=Short rest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>“%1” è già un motivo di %2.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>Dare un nome al motivo, come in en=Short rest.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>Solo le persone cambiano stato.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>Solo le persone lavorano a una console.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>Il motivo “%1” non esiste.</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>Il completamento dura da 0 (niente) a 3600 secondi.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>Lo stato Assente inizia dopo 1-480 minuti, oppure 0: mai.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>Si può tollerare un&apos;interruzione da 0 a 300 secondi.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>Esiste già un modello %1 in %2. Modificare quello o scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>In questo canale non c&apos;è un modello %1 in %2. Sincronizzare i modelli per vedere quali ci sono.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>Nel frattempo questa conversazione è passata di mano. Ricontrollarla e ripetere l&apos;azione.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>Questa conversazione era proposta a qualcun altro.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 l&apos;ha già accettata.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 ha rifiutato questa proposta.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Il tempo per rispondere a questa proposta è scaduto.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 ha ritirato questa proposta.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>Nel frattempo questa conversazione è stata chiusa.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>Questa conversazione è passata di mano; la proposta è decaduta.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>Questa conversazione è proposta a %1.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>Scegliere un collega o un team a cui proporre questa conversazione.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>Questa conversazione è già in carico qui. Scegliere qualcun altro.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>L&apos;account di questo collega non è attivo. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>Team inesistente. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 non segue questo hotel. Scegliere qualcun altro.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 è offline. Scegliere qualcuno che è presente.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>Nessuno di %1 è presente. Scegliere qualcun altro.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>Lo stato di %1 è “%2”. Scegliere qualcuno disponibile.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>Nessuno di %1 è disponibile. Scegliere qualcun altro.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>Scrivere una nota per il collega che subentra.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>Questa conversazione è chiusa. Riaprirla per trasferirla.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>Questa conversazione è già proposta a %1. Prima va ritirata quella proposta.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>Indicare il motivo, così si può chiedere a qualcun altro.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>Questa proposta è decaduta; non c&apos;è nulla da ritirare.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>Il relay ha detto qualcosa che questa console non capisce.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>Questo computer non riesce a conservare ciò che si scrive (%1). Liberare spazio o controllare la cartella e riprovare.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>Su questo computer è già aperta un&apos;altra finestra di Bellhop. Usare quella o chiuderla prima.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>La sessione è terminata; la console accede di nuovo.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>Questo file è più grande di quanto accetta il relay.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>Il relay non ha fornito il file (%1). Riprovare.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>Questo computer non riesce a conservare file. Controllare il disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>Su questo computer non c&apos;è spazio per una copia.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossibile leggere il file: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>Il file non è arrivato al relay. Riprovare.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>Il database non ha dato un pass di accesso.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>Il relay è molto occupato. Seguirà un nuovo tentativo.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>La sessione è terminata. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>Il canale è disattivato o non ha segreti.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>Al momento il canale non può inviare.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>Non inviato: questo canale preleva i file dal relay, per il quale non è impostato un indirizzo pubblico.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp non ha risposto. Ancora non si sa se è stato inviato: attendere le spunte prima di reinviarlo.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>Il relay si sta fermando.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>L&apos;azione non è un oggetto JSON di al massimo %1 byte.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>Troppe azioni insieme. Seguirà un nuovo tentativo.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>Al momento il relay non può conservare file. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>Al caricamento manca la conversazione (o il canale), il tipo o l&apos;id.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>Il relay è molto occupato. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>Il file è ancora in arrivo.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>Non c&apos;è un&apos;anteprima di questo file.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>Dice di essere %1, ma è %2. Attenzione.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp non dà l&apos;indirizzo del file.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Il file supera %1.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>L&apos;indirizzo del file non porta da nessuna parte.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp non ha fornito il file (%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>Il file non è arrivato intero.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>Impossibile salvare ciò che è stato trovato.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>Questa non è una notifica conservata.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>La memoria temporanea è piena.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>Qui non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>La notifica non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>Il token di verifica non corrisponde.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>La richiesta non contiene la verifica.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>Non c&apos;è un messaggio da contrassegnare.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>Il file non ha un tipo valido.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp non ha dato un id al file caricato.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp non dice dov&apos;è il file.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>La risposta di WhatsApp sul modello non ha senso.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>La risposta di WhatsApp sul numero non ha senso.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio non verifica gli indirizzi.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>La notifica è troppo grande.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>La notifica non è un modulo di Twilio.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>Questo file è danneggiato sul disco del relay.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>Questo file non è più nella cartella multimediale.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>Questo file è troppo grande per questo scopo.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>La cartella multimediale non ha il contrassegno.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>Impossibile creare la cartella multimediale %1. Controllare il percorso e chi può scriverci.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>La cartella multimediale %1 è di un&apos;altra installazione. Dare a questa una cartella propria.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>Il contrassegno della cartella multimediale %1 è danneggiato.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>La cartella multimediale restituisce byte diversi da quelli scritti.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>Impossibile eliminare dalla cartella multimediale. Controllare i permessi.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>File inesistente.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>Impossibile cifrare il file.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>Questo file non si può più scrivere.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Il file supera %1 MB.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>La cartella multimediale non accetta sottocartelle. Controllare i permessi.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>Il disco della cartella multimediale è pieno. Liberare spazio; il nuovo tentativo è automatico.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>La cartella multimediale non accetta o non fornisce file. Controllare il disco e i permessi della cartella.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>La cartella multimediale non accetta file. Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>Questo link non è più valido.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Impossibile mostrare questa immagine.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>La richiesta a %1 è stata annullata prima dell&apos;invio.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>Impossibile leggere fino in fondo ciò che andava inviato a %1.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>La risposta non è stata ricevuta fino in fondo.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La risposta di %1 è troppo grande.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>La risposta di %1 non è HTTP valido.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>La connessione a %1 è caduta prima della risposta.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>Il programma è terminato prima della risposta di %1.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>Troppe richieste a %1 in attesa.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 non è sull&apos;internet pubblica, quindi da lì non si scarica nulla.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>Il certificato di %1 non è attendibile. Controllare l&apos;indirizzo, l&apos;orologio e il file dell&apos;autorità.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>%1 non è raggiungibile. Controllare l&apos;indirizzo e la rete.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>Un altro programma è già in ascolto su %1. Fermarlo o scegliere un&apos;altra porta.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>Questo utente non può mettersi in ascolto su %1. Le porte sotto 1024 richiedono permessi speciali; sceglierne una più alta.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>Impossibile mettersi in ascolto su %1. Controllare che l&apos;indirizzo sia di questa macchina.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>Il server è stato fermato.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>Il file “%2” (%1) non è utilizzabile. Controllare che esista, che sia leggibile e che sia PEM.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Questo non è un metodo HTTP.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>Sono ammessi solo indirizzi http e https.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>La richiesta a %1 non sarebbe cifrata. Usare un indirizzo https.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>Il thread di rete non può attendere se stesso.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>Non è un indirizzo web utilizzabile.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Un indirizzo di ascolto è un indirizzo IP e una porta, come 127.0.0.1:8080 o [::1]:8080.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>Il server non accetta questo accesso. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 non offre qui aggiornamenti in tempo reale.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>Una connessione in tempo reale richiede un indirizzo ws o wss.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>La connessione a %1 non sarebbe cifrata. Usare un indirizzo wss.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>%1 ha interrotto prima che la connessione in tempo reale fosse attiva.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>Troppo è in attesa di invio. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>Al momento non c&apos;è una connessione in tempo reale.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>La connessione è stata annullata.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>Un database su file non ha account.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 non è un nome di account.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>Questo account del database non può gestire account. Usare quello di un amministratore, come root.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>Per il server la password è troppo semplice. Sceglierne una più lunga.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>Il server ha già questo account, o non lo ha più.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Un nome di accesso ha da 1 a 29 lettere minuscole, cifre, . _ o -, e inizia con una lettera.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>Il server non permette a questo account di cambiare la password. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>Inesistente: %1.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>Un&apos;istruzione del database è stata usata male.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>Un altro amministratore sta modificando questo database. Riprovare tra due minuti.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>Questo database è stato creato da una versione più recente del programma. Aggiornare il programma.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>Il connettore del database ha avuto un errore.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>Un database su un&apos;altra macchina richiede ?ca=&lt;file of its certificate authority&gt; nell&apos;indirizzo, con il file della sua autorità di certificazione.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>Il server del database non accetta la modalità strict, UTC e utf8mb4.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>La connessione al database non è cifrata, quindi non viene usata.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>Il database è occupato. Riprovare.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>Il database è sovraccarico. Riprovare.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>Questo database è stato aperto in sola lettura.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>La connessione al database è caduta.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Esiste già.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>Il database ha impiegato troppo a rispondere.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>Il database non accetta questo account o questa password.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>La password di questo account del database è scaduta.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>Questo account del database è bloccato.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>Il database non è raggiungibile in sicurezza: il certificato o la cifratura non è corretta.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>Il database ha rifiutato un&apos;istruzione.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>La connessione al database è caduta durante il salvataggio. Controllare prima di ripetere.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>Solo un database per i test permette di spostare l&apos;orologio.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Il driver SQLite di Qt non è installato.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>Il file del database è danneggiato o non è un database.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Non esiste un file di database %1.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 è in uso da %2 (processo %3 su %4). Chiuderlo prima.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>Impossibile scrivere accanto a %1. Controllare la cartella e i permessi.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>Impossibile creare %1. Controllare la cartella e i permessi.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 appartiene a qualcun altro.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>Il file del database è danneggiato. Ripristinarlo da un backup.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 è stato aperto in sola lettura.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>Il database è in chiusura.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Prima risposta</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>Dal primo messaggio dell&apos;ospite in una risoluzione (una conversazione nuova o riaperta) al primo messaggio che una persona invia dopo, nella stessa risoluzione. Si conta all&apos;invio della risposta, per chi l&apos;ha inviata.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>I messaggi dell&apos;assistente non sono risposte e non fermano l&apos;orologio; nemmeno note e reazioni. I messaggi rifiutati dal provider non sono risposte. Una risposta dall&apos;app del telefono ferma l&apos;orologio, ma non ha operatore e non si conta.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>Prima risposta dell&apos;assistente</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>Lo stesso per l&apos;assistente: dal primo messaggio dell&apos;ospite in una risoluzione al primo dell&apos;assistente.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>I messaggi delle persone non si considerano. Reazioni e messaggi rifiutati dal provider non sono risposte.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tempo di risposta</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>Per ogni messaggio di una persona che risponde: dal più vecchio messaggio dell&apos;ospite a cui nessuno (né una persona né l&apos;assistente) aveva risposto fino a questo. Si conta all&apos;invio della risposta, per chi l&apos;ha inviata.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Altri messaggi senza uno dell&apos;ospite in mezzo non sono risposte. Ciò che era senza risposta alla chiusura della conversazione non attende più. Note, reazioni e messaggi rifiutati dal provider non contano.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>Tempo di risposta dell&apos;assistente</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>Lo stesso per ogni messaggio dell&apos;assistente che risponde.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>Come per il tempo di risposta delle persone; nessuno dei due fa parte dell&apos;altro.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Attesa in coda</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>Ogni volta che una persona riceve una conversazione che nessuno aveva: quanto è rimasta aperta in coda. Si conta quando viene presa, per chi l&apos;ha ricevuta.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>Il tempo da posticipata o chiusa è escluso. Ciò che ha preso l&apos;assistente, o che è stato chiuso in coda, non è un&apos;attesa conclusa.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Tempo di risoluzione</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>Per ogni chiusura: dall&apos;inizio di questa risoluzione (l&apos;inizio della conversazione o l&apos;ultima riapertura) alla chiusura. Una riapertura avvia una nuova risoluzione. Si conta alla chiusura, per chi l&apos;ha chiusa.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>Le chiusure annullate non contano. Il tempo da posticipata è compreso. Ciò che ha chiuso il sistema non ha operatore.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Tempo di gestione</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>Quanto a lungo una conversazione è stata davanti a un operatore sullo schermo, in totale per conversazione e operatore.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>Il tempo davanti a un&apos;altra conversazione, o a nessuna. Due console dello stesso operatore contano entrambe.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>Tempo in ogni stato</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>Quanto a lungo ogni operatore è stato disponibile, assente, in pausa, in completamento oppure offline. Gli stati di un operatore sommati danno il tempo reale dalla creazione dell&apos;account.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>Il tempo prima della creazione dell&apos;account. Una console scomparsa conta fino all&apos;ultimo segno di vita.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>Del tempo in cui un operatore è stato disponibile, la quota in cui aveva almeno una conversazione aperta.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>Tutti gli altri stati. Conversazioni posticipate, in sospeso e chiuse non occupano nessuno.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>Quante conversazioni aperte aveva insieme un operatore, in media sul tempo in cui era disponibile e ne aveva almeno una.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>Il tempo senza conversazioni aperte e tutti gli stati tranne disponibile.</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>Tempo delle conversazioni in ogni stato</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>Quanto a lungo le conversazioni sono state aperte, in sospeso o posticipate, in totale.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>Le conversazioni chiuse. Senza operatore: una conversazione può passare di mano nello stesso stato.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>Conversazioni nuove</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>Conversazioni iniziate.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>Quelle riaperte: si contano a parte. Senza operatore: una conversazione che inizia non è di nessuno.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>Conversazioni riaperte</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>Conversazioni chiuse e poi riaperte.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>Le chiusure annullate entro pochi secondi. Senza operatore.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>Conversazioni gestite</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>Conversazioni in cui un operatore ha scritto all&apos;ospite o che ha chiuso; ognuna una volta per cella.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>Note, reazioni, prendere o guardare una conversazione, chiusure annullate, messaggi rifiutati dal provider. Una conversazione di due operatori o giorni conta per entrambi, e una volta nel totale.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>Messaggi inviati da persone</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>Messaggi che gli operatori hanno inviato agli ospiti.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>Note, reazioni, messaggi dell&apos;assistente e del sistema, quelli inviati dall&apos;app del telefono e quelli rifiutati dal provider.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>Messaggi inviati dall&apos;assistente</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>Messaggi che l&apos;assistente ha inviato agli ospiti.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>Reazioni e messaggi rifiutati dal provider.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messaggi ricevuti</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>Messaggi inviati dagli ospiti.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>Reazioni. Senza operatore: sono degli ospiti.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Trasferimenti in entrata</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Trasferimenti in uscita</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Tasso di riapertura</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>Delle chiusure del periodo, la quota la cui conversazione è stata finora riaperta.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>Le chiusure annullate. La quota di un periodo recente può ancora salire.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>Il voto (da 1 a 5) annotato per ultimo a una chiusura, delle conversazioni chiuse nel periodo e non riaperte.</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>Conversazioni senza voto.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>Chiusure per esito.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>Le chiusure annullate.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Tipi di servizio</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>Chiusure per tipo di servizio della conversazione.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>Le chiusure annullate e le conversazioni senza tipo.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Tipi di cliente</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>Chiusure per tipo di cliente della conversazione.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>Non esiste %1 con il nome %2.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>Non esiste un team di nome %1.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>Un giorno si scrive così: 2026-03-29.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>L&apos;ultimo giorno precede il primo.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>Un report copre al massimo dieci anni.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1: memoria insufficiente per un foglio di calcolo.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>Non contiene conoscenze: è previsto un elenco di nome “items”.</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>Questo canale non può citare messaggi. Inviarlo senza la citazione.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>Questo tipo di messaggio non si può inviare su WhatsApp.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Il messaggio è vuoto.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp qui accetta al massimo %1 caratteri; questo messaggio ne ha %2. Inviarlo in più parti.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>Non c&apos;è alcun file da inviare.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>Suoni e sticker vanno senza testo. Inviare il testo in un messaggio a parte.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp accetta al massimo %1 caratteri accanto a un file; questo testo ne ha %2. Inviarlo a parte.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>Questo canale non può inviare posizioni. Inviare l&apos;indirizzo o un link a una mappa.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>La posizione non ha coordinate valide.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>Questo canale non può inviare contatti. Inviare nome e numero come testo.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>Non c&apos;è alcun contatto da inviare.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp accetta al massimo %1 contatti in un messaggio.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>A un contatto serve un nome.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>Questo canale non può inviare reazioni.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>A una reazione serve il messaggio a cui si riferisce.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>In questo messaggio non c&apos;è nulla da scegliere.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>Questo canale offre opzioni solo tramite modelli. Scegliere un modello.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>A un messaggio con opzioni serve un testo.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>Il testo di un messaggio con opzioni ha al massimo %1 caratteri, non %2.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>L&apos;intestazione ha al massimo %1 caratteri, non %2.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>Il piè di pagina ha al massimo %1 caratteri, non %2.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>Questo canale non può chiederlo.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>Un elenco accetta solo un&apos;intestazione di testo.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>Questo canale accetta solo un&apos;intestazione di testo.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp accetta da uno a %1 pulsanti.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>Il testo di un pulsante ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>L&apos;id di un pulsante ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>Due pulsanti sono uguali.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>Il pulsante che apre l&apos;elenco ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>Un elenco ha da una a %1 sezioni.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>Il titolo di una sezione ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>Un elenco ha in tutto da 1 a %1 righe; questo ne ha %2.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>Due righe hanno lo stesso id.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>Il titolo di una riga ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>La descrizione di una riga ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>L&apos;id di una riga ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>Questo canale non ha pulsanti con link. Mettere il link nel testo.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>Il link del pulsante non è un indirizzo web.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>Il modulo non ha un id.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>Il pulsante che apre il modulo ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>Nessun modello è stato scelto.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>Questo canale non conosce il modello. Chiedere all&apos;amministratore di sincronizzare i modelli del canale.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>Il testo di un modello accetta solo testo.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>Un pulsante del modello non ha valore. Compilarlo.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>Questo canale non può inviare posizioni nei modelli.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>Al modello serve una posizione con coordinate valide.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>Al modello serve un file in alto.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>Il modello ha valori vuoti o mancanti. Compilarli tutti.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>Un valore del modello contiene un a capo, una tabulazione o più di quattro spazi di fila. Toglierli.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>Un valore del modello ha al massimo %1 caratteri, non %2.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>Questo canale non può inviare questo tipo di file.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp qui non accetta file del tipo %1.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>Una nota vocale deve essere Ogg con Opus. Inviarla come suono.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>Il file è di %1; WhatsApp qui accetta al massimo %2.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>Non contiene risposte rapide: è previsto un elenco di nome “snippets”.</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>Scegliere un esito per chiudere questa conversazione.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>Questo esito non è più in uso. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>“%1” richiede il numero di prenotazione.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>“%1” richiede una nota: che cosa segue e chi lo fa.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>La soddisfazione è un numero da 1 a 5.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>La parte in alto di questo modello è di un tipo che Bellhop non può compilare. Scegliere un altro modello.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>La parte in alto di questo modello non prevede valori.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>A questo modello serve un&apos;immagine in alto.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>A questo modello serve un video in alto.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>A questo modello serve un documento in alto.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>A questo modello serve una posizione in alto.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>A questo modello serve un valore nell&apos;intestazione.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>Manca il valore {{%1}} del modello. Compilarlo.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>Il modello non ha la variabile {{%1}}. Scegliere di nuovo il modello.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>Un valore del modello è indicato due volte.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>I valori di questo modello vanno per nome.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>I valori di questo modello vanno per posizione.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>Un valore non appartiene a nessun pulsante di questo modello. Scegliere di nuovo il modello.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>Il pulsante “%1” del modello non ha valore. Compilarlo.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>WhatsApp ha messo in pausa questo modello perché gli ospiti lo hanno valutato male. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp ha messo in pausa questo modello (%1). Sceglierne un altro.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp ha disattivato questo modello. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>Questo modello non è più su WhatsApp. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp ha rifiutato questo modello. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp ha rifiutato questo modello (%1). Sceglierne un altro.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>WhatsApp non ha ancora approvato questo modello. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>Il nome di un modello è fatto di minuscole, cifre e _.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>La lingua di un modello ha la forma en o en_US.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>La categoria di un modello è utility, marketing o authentication.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>Questo tipo di intestazione non si può creare qui.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>I modelli di Twilio non prevedono posizioni in alto.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>A un modello con un file in alto ne serve un esempio.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>L&apos;intestazione di un modello ha da 1 a 60 caratteri.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>L&apos;intestazione di un modello ha al massimo una variabile.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>Alla variabile {{%1}} serve un esempio, altrimenti WhatsApp rifiuta il modello.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>Tra due variabili di un modello servono delle parole.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>I modelli di questo canale numerano le variabili: {{1}}, {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>Il nome di una variabile è fatto di minuscole, cifre e _.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>Le variabili si numerano da 1 senza salti: manca {{%1}}.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>Il testo di un modello ha da 1 a 1024 caratteri.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>Il testo di un modello non può iniziare né finire con una variabile.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>Il pulsante di un modello ha un testo da 1 a 25 caratteri.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>Al pulsante “%1” serve un indirizzo che inizi con https://; la sua unica variabile può stare alla fine.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>Alla variabile nell&apos;indirizzo del pulsante “%1” serve un esempio.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>Al pulsante “%1” serve un numero di telefono.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>A un pulsante che copia un codice serve un esempio di al massimo 15 caratteri.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>Un modello ha al massimo 10 pulsanti.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>I pulsanti di risposta stanno insieme, prima o dopo gli altri.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>Un modello ha al massimo due pulsanti con indirizzo, uno con numero di telefono e uno con codice.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>Il piè di pagina di un modello ha al massimo 60 caratteri e nessuna variabile.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>Questo modello prevede in alto una posizione, che questo canale non può inviare.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>Questo modello è di un tipo che Bellhop non può compilare.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>Non inviato: un operatore ha preso la conversazione prima che partisse.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>Il relay non risponde.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>La connessione al relay è caduta.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>Il relay non è connesso.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>Nuovo accesso in corso.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>Il relay si sta riavviando. Ciò che si scrive è conservato e inviato appena torna.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 Tentativo con %2.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>Il relay non fa entrare questa console. Accedere di nuovo o rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>Il relay non è raggiungibile. Ciò che si scrive è conservato e inviato appena torna.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>La console è stata chiusa prima della risposta del relay.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>L&apos;installazione è stata aggiornata: questa console può mostrare, ma non modificare nulla. Le bozze sono conservate; installare la nuova versione.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>L&apos;installazione è stata aggiornata e questa console è troppo vecchia per modificare qualcosa. La bozza è conservata; installare la nuova versione.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>Il relay non ha risposto in tempo. L&apos;azione potrebbe essere stata eseguita: guardare la conversazione prima di riprovare.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>Il relay non è stato raggiunto in tempo. Non è stato fatto nulla: riprovare.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>Questa console è troppo vecchia per il database dell&apos;installazione. Chiedere la nuova versione all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>Il file di esempio non è più qui. Sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>Il provider non ha risposto; l&apos;azione potrebbe essere stata eseguita. Guardare l&apos;elenco prima di riprovare.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>L&apos;elenco dei modelli del provider non finisce mai.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>Questo canale non lo permette.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>Il file è a un indirizzo che non è del provider.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp non è riuscito a consegnarlo: era occupato o aveva problemi. Reinviarlo.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>Non si sa se è stato inviato. Chiedere all&apos;ospite, o attendere le spunte, prima di reinviarlo.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>Troppi messaggi insieme. Questo attende e parte tra poco.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp ha un problema temporaneo. Bellhop riprova.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>La connessione a WhatsApp è scaduta. Chiedere all&apos;amministratore di rinnovare il token di accesso.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>L&apos;indirizzo del servizio WhatsApp è sbagliato. Avvisare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp ha rifiutato questo messaggio. Comunicare il codice all&apos;amministratore.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp ha dato una risposta senza senso. Bellhop riprova.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>Il canale non ha un numero di telefono valido. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>L&apos;elenco dei modelli di Lipachat non ha senso.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>Il modello non ha un id valido. Sincronizzare i modelli.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>Il file di esempio è vuoto.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat non ha dato un id al file di esempio.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat non ha accettato il modello. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>La pagina successiva di Lipachat non ha senso.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>L&apos;elenco dei messaggi di Lipachat non ha senso.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>Il file non è pronto per l&apos;invio: non ha un indirizzo pubblico.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>I valori iniziali del modulo non sono un oggetto JSON.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>Questo canale qui non mostra intestazione o piè di pagina. Metterli nel testo.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>I modelli di questo canale numerano le variabili.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>Questo tipo di messaggio non si può inviare su questo canale.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>Il canale non ha una chiave API. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>L&apos;ospite non ha un numero WhatsApp a cui scrivere.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>L&apos;ospite ha inviato qualcosa che qui non si può mostrare.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat non accetta la chiave API. Chiedere all&apos;amministratore di rinnovarla.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>Sono passate più di 24 ore da quando l&apos;ospite ha scritto. Usare un modello o attendere l&apos;ospite.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>L&apos;ospite non vuole nostri messaggi.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat non accetta questo modello. Controllarne i valori o sceglierne un altro.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>L&apos;ospite non può riceverlo su WhatsApp. Provare un altro canale, come una chiamata o un&apos;email.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat ha un problema temporaneo. Bellhop riprova.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat ha rifiutato questo messaggio. Avvisare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop non può usare questo numero WhatsApp. Chiedere all&apos;amministratore di controllarne i permessi su Meta.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp non ha accettato questo messaggio così com&apos;è. Modificarlo e reinviarlo.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>Un valore del modello non va bene. Niente a capo né tabulazioni; poi reinviarlo.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>Il numero WhatsApp non è registrato. Chiedere all&apos;amministratore di registrarlo su Meta.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp non è riuscito a inviarlo al gruppo.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp non è riuscito a usare questo modulo. Inviare un testo.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>WhatsApp l&apos;ha rifiutato per un&apos;impostazione dell&apos;account aziendale. Comunicare il codice all&apos;amministratore.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta non ha accettato il modello. Chiedere all&apos;amministratore di correggerlo.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp ha segnalato un errore sconosciuto. Riprovare; se si ripete, segnalarlo.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>Questo numero WhatsApp non esiste più. Chiedere all&apos;amministratore di sceglierne un altro.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta ha limitato questo account per un po&apos; di tempo. L&apos;amministratore può vedere il motivo su Meta.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta non ha consegnato questo messaggio di marketing all&apos;ospite. Non reinviarlo.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>Questo account non può scrivere a ospiti di questo paese. Usare un altro canale.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>È il numero dell&apos;hotel stesso; non può scrivere a sé.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>È un numero di test; prima il numero dell&apos;ospite deve essere nel suo elenco su Meta.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta ha bloccato questo account. L&apos;amministratore può vedere il motivo su Meta.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>Non è stato possibile consegnare il messaggio in tempo. Reinviarlo se serve ancora.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>Il nome visualizzato del numero non è ancora approvato. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>Meta ha un problema di fatturazione con questo account. Chiedere all&apos;amministratore di controllare il metodo di pagamento.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>Meta ha un problema di fatturazione con le chiamate di questo account. Chiedere all&apos;amministratore di controllare il metodo di pagamento.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>WhatsApp limita questo numero perché alcuni ospiti l&apos;hanno bloccato o segnalato. Mettere in pausa ciò che gli ospiti non hanno chiesto.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta ha scelto di non consegnare questo messaggio di marketing. Non reinviarlo oggi.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>L&apos;ospite non vuole nostri messaggi di marketing.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp qui non supporta questo tipo di messaggio.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>Non è stato possibile scaricare il file dell&apos;ospite. Chiedere all&apos;ospite di inviarlo di nuovo, sotto i 100 MB.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp non ha accettato il file. Controllarne tipo e dimensione.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>Molti messaggi a questo ospite in poco tempo. Questo attende qualche secondo.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp non è riuscito a mostrare questo messaggio. Chiedere all&apos;ospite di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>A questo messaggio serve il numero di telefono dell&apos;ospite. Chiederlo all&apos;ospite.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>Meta limita questo account perché dei modelli erano nella categoria sbagliata. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>Questo modello non esiste in questa lingua o non è approvato. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>Una volta compilato, il modello è troppo lungo. Accorciare i valori.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>Il contenuto viola la policy di WhatsApp. Formularlo diversamente.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>Meta ha messo in pausa questo modello perché gli ospiti lo hanno valutato male. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta ha disattivato questo modello. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>Il WhatsApp dell&apos;ospite è passato a un altro dispositivo o a un&apos;altra persona. Verificare chi è prima di continuare.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>La chiamata non è possibile.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>Impossibile modificare l&apos;elenco degli ospiti bloccati.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>Al momento è impossibile modificare l&apos;elenco degli ospiti bloccati. Bellhop riprova.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>Gli ospiti lo valutano male; Meta lo disattiverà presto.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>WhatsApp segnala un cambiamento nello stato del numero: %1.</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>I limiti dell&apos;account sono cambiati.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta ha revocato il blocco di questo account.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta disattiva questo account (%1). Controllare subito su Meta.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta ha limitato questo account: %1. Controllare su Meta.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>Meta segnala che questo account ha violato le sue regole: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>L&apos;account WhatsApp è stato tolto. Chiedere chi l&apos;ha rimosso su Meta.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>L&apos;account WhatsApp è di nuovo connesso.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>WhatsApp segnala sull&apos;account: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Verifica dell&apos;account da parte di Meta: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>Qualcuno ha cambiato o richiesto il PIN del numero su Meta: %1. Se non è stato nessuno del team, agire subito.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>Questo tipo di risposta non si può mostrare.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>L&apos;ospite ha modificato un messaggio; WhatsApp non dice come.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>L&apos;ospite ha inviato un sondaggio; WhatsApp non trasmette i sondaggi.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>Il posto indicato da WhatsApp per il file di esempio non ha senso.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp non ha accettato il file di esempio: la risposta non ha senso.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>Il file non è pronto per l&apos;invio: non è stato caricato né ha un link.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>La versione API del canale deve avere la forma v26.0.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>Il canale non ha un token di accesso. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>L&apos;id del numero, del file o del modello non è valido su Meta. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>L&apos;ospite non ha un indirizzo WhatsApp a cui scrivere.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>L&apos;account aziendale del canale non è impostato. Chiedere all&apos;amministratore di aggiungere l&apos;id WABA.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>L&apos;elenco dei modelli di WhatsApp non ha senso.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio segna i messaggi come letti solo insieme a “sta scrivendo”.</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>Twilio non conosce il messaggio del file.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>Il file non è più su Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>La pagina successiva di Twilio non ha senso.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>L&apos;elenco dei messaggi di Twilio non ha senso.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>Il modello non ha un id valido su Twilio. Sincronizzare i modelli.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>L&apos;elenco dei modelli di Twilio non ha senso.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>La risposta di Twilio sul modello non ha senso.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio ha un problema temporaneo. Bellhop riprova.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio non accetta le credenziali dell&apos;account. Chiedere all&apos;amministratore di rinnovarle.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>Il mittente WhatsApp non è configurato su Twilio. Chiedere all&apos;amministratore di controllarlo.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>Il numero dell&apos;ospite non è valido su WhatsApp. Controllarlo o provare un altro canale.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>Il messaggio è troppo lungo. Accorciarlo o inviarlo in più parti.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>In questo messaggio non c&apos;è nulla da inviare.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio non è riuscito a scaricare il file. Chiedere all&apos;amministratore se l&apos;indirizzo pubblico del relay funziona.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>Il file è troppo grande per WhatsApp. Inviarne uno più piccolo.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>I valori del modello non vanno bene. Compilarli tutti, poi reinviarlo.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>È un numero di test: l&apos;ospite deve entrare nella sandbox prima che gli si possa scrivere.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>Il messaggio è stato preso per spam o viola la policy di WhatsApp. Formularlo diversamente.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>Il numero ha raggiunto il limite di WhatsApp. Bellhop riprova più tardi; chiedere agli ospiti di scrivere per primi.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio non lo conosce. Comunicare il codice all&apos;amministratore.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp accetta un file per messaggio. Inviarli uno alla volta.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>La connessione di Twilio a WhatsApp è scaduta. Chiedere all&apos;amministratore di rinnovarla su Twilio.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>L&apos;ospite ci ha bloccati su WhatsApp. Provare un altro canale.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp non ha consegnato questo messaggio all&apos;ospite. Non reinviarlo.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>L&apos;ospite non è raggiungibile su WhatsApp. Provare un altro canale.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>L&apos;account ha raggiunto il limite di oggi. L&apos;amministratore può aumentarlo.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>Il canale non ha un account SID valido. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>Il canale non ha un auth token. Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>Un&apos;operazione del database è stata avviata dentro un&apos;altra.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupazione</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultaneità</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>Le ore di silenzio si scrivono come 22:00-07:00, più d&apos;una con virgole, seguite dal fuso se non è quello dell&apos;hotel: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1 a %2, o con un secondo numero come %3/%4 (%5 a %6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 accetta off o %2: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>Non esiste il fuso orario “%1”; uno è Europe/Madrid.</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>“%1” non è un orario di lavoro. Scriverlo come in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 riguarda i relay: impostarlo per tutta l&apos;installazione.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 riguarda i canali: impostarlo per un hotel o per tutta l&apos;installazione.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>Gli allarmi si ripetono ogni 1-%1 minuti.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>L&apos;indirizzo inizia con https://, o con http:// sulla macchina del relay.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>Non esiste il team “%1”.</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>Non esiste l&apos;hotel “%1”.</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>Solo le persone si occupano degli allarmi.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>Questo allarme è finito o non riguarda i propri team.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>La chiave dell&apos;installazione non apre un segreto dell&apos;installazione.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>Un&apos;installazione ha un obiettivo; solo un hotel può farne a meno.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>A un ospite si risponde entro 1-86400 secondi.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>Un obiettivo va dall&apos;1 al 100 per cento delle risposte.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>Non esiste il team “%1”.</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>Non esiste l&apos;operatore “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>“%1” non è una parola valida: fino a 20 caratteri tra a-z, 0-9, trattino e trattino basso, come es o spa.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>Il nome di un team ha da 1 a 60 caratteri.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Esiste già il team “%1”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>“%1” non è nel team “%2”.</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>Un operatore prende da 0 a 100 conversazioni alla volta.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>Regola inesistente; team list mostra quelle che ci sono.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>Il nome di un elenco ha da 1 a 60 caratteri.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>Il team “%1” non ha l&apos;elenco “%2”.</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>Questa installazione non ha ancora hotel.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>Conversazioni aperte che nessuno ha, né una persona né l&apos;assistente.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Attesa più lunga</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>Da quanto aspetta l&apos;ospite che aspetta da più tempo tra quelli in coda: dal più vecchio dei suoi messaggi a cui nessuno ha risposto.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>Conversazioni aperte in carico a un operatore. Quelle posticipate e quelle dell&apos;assistente sono escluse.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>Da rispondere</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>Conversazioni aperte in carico a un operatore in cui l&apos;ospite ha scritto qualcosa a cui nessuno ha risposto.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>Livello di servizio oggi</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>Delle risposte date oggi dalle persone, la quota data entro l&apos;obiettivo in vigore; oggi è il giorno proprio di ogni hotel. È il numero che i report chiamano “Livello di servizio” per quel giorno.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>Conversazioni aperte, in coda o in carico a un operatore, il cui ospite aspetta più di quanto consente l&apos;obiettivo in vigore per il suo hotel.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>Capacità libera</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>Quante conversazioni in più potrebbero prendere gli operatori disponibili prima che ognuno raggiunga il suo massimo di conversazioni aperte.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>Finestre in scadenza</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>Conversazioni aperte, in coda o in carico a un operatore, il cui ospite aspetta una risposta e le cui 24 ore scadono entro le prossime due: dopo si può inviare solo un modello.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Livello di servizio</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>Delle risposte date dalle persone nel periodo (vedi tempo di risposta), la quota data entro il tempo allora in vigore: l&apos;obiettivo proprio dell&apos;hotel, altrimenti quello dell&apos;installazione.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Ciò a cui nessuno ha ancora risposto, o che è stato chiuso senza risposta, non è una risposta: il tabellone conta chi aspetta troppo. Note, reazioni e messaggi rifiutati dal provider non contano.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>Quanto è durato, ogni volta, il completamento di un operatore dopo una chiusura. Si conta quando finisce, per chi l&apos;ha fatto.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>Ciò che è ancora in corso. I completamenti finiti nello stesso millisecondo.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>Quante volte un operatore ha ricevuto una conversazione di un collega: trasferita e accettata, o presa come supervisore.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Prendere dalla coda, proposte non accettate e trasferimenti a chi l&apos;aveva già.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>Quante volte un operatore ha ceduto o perso una conversazione: trasferita e accettata, presa da un supervisore o rimessa in coda da un supervisore.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Quelle rimesse in coda da sé, quelle tornate in coda perché l&apos;operatore non c&apos;era più, proposte non accettate e trasferimenti a chi l&apos;aveva già.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Proposte perse</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>Proposte di trasferimento che un operatore non ha né accettato né rifiutato entro un minuto. Si conta allo scadere del tempo, per chi l&apos;aveva ricevuta.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>Proposte a un team, quelle ritirate e quelle superate da una chiusura o da un altro operatore.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Messaggi non riusciti</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>Dei messaggi inviati agli ospiti dagli operatori e dall&apos;assistente, la quota che il provider ha rifiutato o non ha potuto consegnare. Si conta al momento dell&apos;invio.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>Reazioni, note e quelli inviati dall&apos;app del telefono. La quota degli ultimi giorni può ancora salire.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenzioni</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>Messaggi degli ospiti in base a ciò che chiedono, secondo l&apos;analisi più recente di ciascuno.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>Messaggi che nessuno ha analizzato e quelli la cui conversazione è stata poi archiviata. Senza operatore.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>Messaggi degli ospiti in base al tono, secondo l&apos;analisi più recente di ciascuno.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>Come per le intenzioni.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>Messaggi degli ospiti in base all&apos;urgenza, secondo l&apos;analisi più recente di ciascuno.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Risolte dall&apos;assistente</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>Delle chiusure di risoluzioni in cui l&apos;assistente ha scritto all&apos;ospite, la quota in cui nessuna persona l&apos;ha fatto.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>Chiusure annullate e messaggi rifiutati dal provider. Una risoluzione inizia con la conversazione o con la sua ultima riapertura. Senza operatore.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Passate dall&apos;assistente</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>Quante volte una conversazione dell&apos;assistente è passata a una persona o in coda, per motivo.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>Quelle in cui l&apos;assistente ha risposto senza averle. Senza operatore.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>Prenotazioni confermate</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>Delle chiusure di conversazioni su prenotazioni (per tipo di servizio, o chiuse come prenotazione confermata), la quota chiusa come tale.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>I dati conservati delle cifre sono danneggiati: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 di %3, operatore %4, hotel %5, canale %6, %7: conservato %8 (%9), nel registro %10 (%11)</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>Il nome di un report ha lettere, cifre, spazi, - e _, al massimo 60: i nomi dei suoi file iniziano così.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>Non esiste la metrica %1. bellhopctl metrics --explain le elenca.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>Non esiste un report salvato di nome %1.</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>Oggi sono stati cercati troppi numeri di telefono. Cercare il nome dell&apos;ospite.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>A un ospite si chiede al massimo una volta ogni 1-365 giorni.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>Una risposta si accetta per 1-168 ore.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>La domanda si pone in %1; “%2” non è tra queste.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 ha rifiutato questo consulto.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>Il tempo per rispondere a questa domanda è scaduto.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 ha terminato questo consulto.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 ha passato questa conversazione; il consulto è terminato.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>Questo consulto è terminato: nessuno scriveva più.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>Questo consulto è terminato: uno dei due è offline.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>Questa conversazione è passata di mano; il consulto è terminato.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>Questa conversazione è stata chiusa; il consulto è terminato.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>Questo consulto è terminato.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>Per questa conversazione nessuno chiede consiglio qui.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>Questo consulto è già stato accettato.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>Per questa conversazione il consiglio è chiesto a %1.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Scrivere che cosa si vuole sapere.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>Questa conversazione è chiusa. Riaprirla per chiedere consiglio a qualcuno.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>È già in corso un consulto con %1. Prima va terminato quello.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>Scegliere un collega o un team a cui chiedere consiglio.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>Solo i due partecipanti possono terminare il loro consulto.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>Solo i due partecipanti possono scrivere nel loro consulto.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 non ha ancora accettato. Attendere, oppure proporre la conversazione.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>Soddisfazione degli ospiti</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>Il voto (da 1 a 5) dato dagli ospiti quando è stato chiesto dopo una conversazione. Si conta alla risposta, per chi ha chiuso la conversazione.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>Ospiti a cui non è stato chiesto o che non hanno risposto; il voto che gli operatori annotano a una chiusura.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>Sondaggi con risposta</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>Delle domande agli ospiti su quanto sono soddisfatti, la quota che ha avuto risposta. Si conta al momento della domanda.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>Conversazioni dopo le quali non è stato chiesto a nessuno. La quota degli ultimi giorni può ancora salire.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>Risposte dell&apos;assistente</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>Risposte che l&apos;assistente ha dato da solo (automatica), quelle che ha suggerito agli operatori (bozza) e suggerimenti che un operatore ha inviato senza modifiche (usata). Si conta quando ha deciso; ciò che è stato usato, all&apos;invio.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>Ciò che ha solo annotato in modalità ombra. I suggerimenti modificati da un operatore contano solo come bozze, e ciò che è stato usato prima era una bozza. Senza operatore.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>Perché l&apos;assistente ha passato la conversazione</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>Quante volte l&apos;assistente ha chiamato una persona, per motivo. Si conta quando ha deciso.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>Ciò che ha solo annotato in modalità ombra. Le conversazioni che un operatore gli ha preso non sono una sua decisione. Senza operatore.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>Costo del modello linguistico per risoluzione</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>Per ogni chiusura di una risoluzione in cui qualcuno ha scritto all&apos;ospite: quanto sono costate le richieste al modello linguistico nel frattempo, separando quelle risolte dall&apos;assistente da quelle in cui ha scritto una persona. In milionesimi della valuta in cui sono impostati i prezzi del modello.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>Le chiusure annullate. Ciò che si chiede al modello dopo una chiusura appartiene alla risoluzione successiva. Il tempo delle persone qui non costa nulla. Senza operatore.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>Messaggi non riusciti per motivo</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>Messaggi inviati agli ospiti dagli operatori e dall&apos;assistente che il provider ha rifiutato o non ha potuto consegnare, per codice del provider. Si conta al momento dell&apos;invio.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>Come per i messaggi non riusciti. Se un operatore ha reinviato un messaggio, il motivo è questo.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>Messaggi dall&apos;esito ignoto</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>Messaggi agli ospiti dei quali ora nessuno sa se il provider li ha accettati. Si conta al momento dell&apos;invio.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>Ciò che si è chiarito in seguito. Reazioni e note.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnati</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>Quante volte i provider hanno comunicato nel periodo che un messaggio è stato consegnato, per ogni messaggio inviato nel periodo.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>Messaggi come per i messaggi non riusciti. Conta anche ciò che è stato inviato prima del periodo e consegnato nel periodo, quindi un periodo breve può superare il totale. Se di un messaggio è stata comunicata solo la lettura, nessuno ne ha comunicato la consegna.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letti</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>Quante volte i provider hanno comunicato nel periodo che un messaggio è stato letto, per ogni messaggio inviato nel periodo.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>Come per i messaggi consegnati. Gli ospiti possono non far sapere che hanno letto.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>Modelli inviati</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>Messaggi creati da un modello, per nome del modello.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>Messaggi senza modello. Contano anche quelli non riusciti e quelli reinviati.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>Modelli non riusciti</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>Dei messaggi creati da un modello, la quota che il provider ha rifiutato o non ha potuto consegnare, per nome del modello. Si conta al momento dell&apos;invio.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>La quota degli ultimi giorni può ancora salire.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>La quota di tempo in cui almeno un relay era presente e raggiungeva il database. I relay controllano ogni 15 secondi; più di un minuto senza controlli conta come interruzione a partire dall&apos;ultimo.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>Il tempo prima del primo controllo e dopo l&apos;ultimo. Senza canale e senza operatore.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>Disponibilità dei canali</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>Per ogni canale, la quota di tempo in cui un relay era presente e il provider non rifiutava il canale (token scaduto, numero bloccato).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>Il tempo prima del primo controllo e dopo l&apos;ultimo; il tempo in cui il canale era disattivato. Senza operatore.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>Non esiste un tipo di servizio di nome %1.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>Non esiste un tipo di cliente di nome %1.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>È troppo lungo da comunicare agli ospiti. Dividerlo in due.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>Ospite inesistente.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>Solo chi ha una conversazione di uno di questi ospiti, o guida il team, può unirli e separarli.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>I dati di uno di questi ospiti sono stati cancellati; non c&apos;è nulla da unire.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>Uno di questi ospiti è appena stato unito a un altro. Controllare di nuovo.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>Questi ospiti non sono uniti.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>Questi ospiti sono già separati.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>È WhatsApp a dire che questi due sono la stessa persona.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>Questi due sono già un solo ospite.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>Solo supervisori e amministratori modificano ciò che si comunica agli ospiti.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>Nei propri team non c&apos;è un hotel così.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>Un costo è in vigore da adesso, o da un giorno già cominciato.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Una valuta ha tre lettere, come EUR.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>Un&apos;ora costa da 0 a 1000000.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>Le chiusure annullate. Il tempo davanti agli operatori prima o dopo, il completamento e il tempo in cui gli operatori non avevano nulla davanti. Tutto, finché il costo di un&apos;ora non è impostato. Senza operatore: possono averla avuta in più d&apos;uno.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>Per ogni chiusura di una risoluzione in cui una persona ha scritto all&apos;ospite: quanto a lungo la conversazione è stata davanti agli operatori, dall&apos;inizio della risoluzione alla chiusura, per il costo dell&apos;ora di un operatore alla chiusura, secondo la sua valuta. In milionesimi dell&apos;unità della valuta.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>Questo programma non crea PDF. Pianificare il rapporto come csv o xlsx.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>Impossibile creare qui una cartella temporanea: %1</translation>
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
        <translation>L&apos;assistente</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 ha preso in carico la conversazione</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>Riaperta con %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Trasferita a %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>Proposta a %1: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 ha rifiutato la proposta</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 non ha risposto in tempo alla proposta</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 ha ritirato la proposta</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 l&apos;ha presa da un collega</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>%1 l&apos;ha riportata in coda</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 l&apos;ha rimessa in coda</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>Di nuovo in coda: %1 non c&apos;è più</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>Di nuovo in coda (%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Chiusa: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>%1 l&apos;ha chiusa: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>L&apos;ospite ora ha un altro numero di telefono</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>WhatsApp ora conosce l&apos;ospite con un&apos;altra identità</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 ha annullato la chiusura</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>Il WhatsApp dell&apos;ospite è passato a un altro dispositivo: accertarsi di chi scrive prima di dire cose private</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>Assegnata a %1: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Assegnata a %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>Per il team %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>Per il team %1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>Chiesto consiglio a %1: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 dà consiglio</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 ha rifiutato di dare consiglio</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 non ha risposto in tempo alla domanda</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 ha ritirato la domanda</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 ha terminato il consulto</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 ha passato la conversazione dopo il consulto</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>Il consulto con %1 è terminato: nessuno scriveva più</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>Il consulto è terminato: %1 non c&apos;è più</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>Il consulto con %1 è terminato: l&apos;operatore della conversazione non c&apos;è più</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>Il consulto con %1 è terminato: la conversazione è passata di mano</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>Il consulto con %1 è terminato: la conversazione è stata chiusa</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>Soddisfazione dell&apos;ospite: %1 su 5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 ha unito questo ospite a un altro</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 ha unito questo ospite a %2</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 ha separato questo ospite da un altro</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 ha separato questo ospite da %2</translation>
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
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>ora</translation>
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
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
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
        <translation>Messaggio vocale</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reazione</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Pulsante premuto</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Messaggio di sistema</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>Un tipo di messaggio che WhatsApp non trasmette</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>Ha reagito %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Ancora nessun messaggio</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>Scritto qui, da confermare</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>Accettato da WhatsApp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Riprodotto</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non consegnato</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>Non si sa se è stato inviato</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In riunione</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In formazione</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>Completamento</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Abituale</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Prenotazione</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opinione</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Altra lingua</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>Serve uno specialista</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Fine turno</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Troppo lavoro insieme</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Altro motivo</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>Di nuovo in coda: l&apos;operatore è andato offline</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>Di nuovo in coda: rimessa dall&apos;operatore</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>Di nuovo in coda: tolta all&apos;operatore</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Fine del posticipo</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Passata dall&apos;assistente</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Di nuovo in coda</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>dati di %1 s fa</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>dati di %1 min fa</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>ancora nessun dato</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>Senza database, %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>Senza relay, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>In diretta, %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>Non aggiornato, %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>Queste sono le ultime cifre che è stato possibile leggere; si riprova ogni pochi secondi. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>Queste sono le ultime cifre che è stato possibile leggere; tornano da sole. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>Le cifre sono quelle del database, ma nessun relay è connesso: può mancare ciò che scrivono gli ospiti e ciò che fanno gli operatori, e da qui non si può fare nulla. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>Le cifre sono più vecchie del dovuto; premere F5 per leggerle ora.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>Ogni modifica compare entro un secondo.</translation>
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
        <translation>stesso numero</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>stessa prenotazione</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 e %2 diventano un solo ospite, di nome %1:</translation>
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
        <translation>un altro ospite</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• conversazioni: %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Le scorciatoie di Bellhop</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>In grassetto: scorciatoie personali.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>chiunque lo chieda</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>ospiti con un soggiorno confermato</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>ospiti in hotel (apre una porta)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non comunicata</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 propone a %3 la conversazione con %2</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 propone la conversazione con %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>Proposta a %1, restano %2 s. Non cambia operatore finché nessuno accetta.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 ha accettato la proposta: ora la conversazione è sua.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 ha rifiutato. La conversazione resta qui.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 ha rifiutato: “%2” La conversazione resta qui.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>Nessuno di %1 ha risposto in tempo. La conversazione resta qui.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 non ha risposto in tempo. La conversazione resta qui.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>La proposta a %1 è decaduta: la conversazione è passata di mano.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 l&apos;ha accettata.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 l&apos;ha rifiutata. Resta a %2.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>Il tempo per rispondere è scaduto. Resta a %1.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 ha ritirato la proposta.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>La proposta di %1 è decaduta: la conversazione è passata di mano.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>La proposta di %1 è decaduta: la conversazione è stata chiusa.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 ha preso questa conversazione: “%2” Il testo in corso è salvato come bozza.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 ha rimesso in coda questa conversazione: “%2” Il testo in corso è salvato come bozza.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>Questa conversazione è tornata in coda mentre la console non era raggiungibile.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>%1 ha preso in carico questa conversazione mentre la console non era raggiungibile.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>%1 ha ricevuto questa conversazione mentre la console non era raggiungibile.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 ora non può dare consiglio.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 ora non può dare consiglio: “%2”</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>Nessuno di %1 ha risposto in tempo alla domanda.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 non ha risposto in tempo alla domanda.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 ha terminato il consulto. La conversazione resta qui.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>Il consulto con %1 è terminato: nessuno scriveva più.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>Il consulto con %1 è terminato: %1 è offline.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 ha rifiutato di dare consiglio.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>Il tempo per rispondere è scaduto. %1 chiedeva consiglio.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 non ha più bisogno di consiglio.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 ha terminato il consulto e tiene la conversazione. Grazie!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 ha passato qui questa conversazione.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>Il consulto con %1 è terminato: la conversazione è passata di mano.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>Il consulto con %1 è terminato: la conversazione è stata chiusa.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 chiede consiglio a %2 sulla conversazione con %3</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 chiede consiglio sulla conversazione con %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>Chiesto consiglio a %1, restano %2 s. La conversazione resta qui.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 ora legge la conversazione e dà consiglio.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>le conoscenze dell&apos;hotel</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>saluto</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>prenotazione: date</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>prenotazione: quale camera</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>prenotazione: chi viene</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>prenotazione: riepilogo</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>prenotazione: confermata</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>l&apos;ospite ha chiesto di una persona</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>l&apos;ospite è in collera</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>pericolo</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>non può aspettare</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>un reclamo</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>una questione legale</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>una disputa sul denaro</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>qualcosa da fare</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>una richiesta speciale</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>un appuntamento</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>una richiesta per un gruppo</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>una prenotazione già esistente</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>la prenotazione è stata rifiutata</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>non si sa se la prenotazione c&apos;è</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>il sistema di prenotazione non risponde</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non capito</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>non se ne sa nulla</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>passa la conversazione: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>Suggerito · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automatico · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>Risposta da “%1” (certezza: %2%).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>L&apos;assistente ha chiamato una persona: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>Dal dialogo dell&apos;assistente: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>Formulato dal modello linguistico %1.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>Un operatore l&apos;ha inviato come suggerito.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>Da rispondere</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>In attesa dell&apos;ospite</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>Posticipate, scadute</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mie</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non assegnate</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>I miei team</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spagnolo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tedesco</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portoghese</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabo</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>cinese</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>giapponese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>lingua (%1)</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>competenza “%1”</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>per turno</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 di %2 conversazioni</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>Conversazione ricevuta: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>Nessuno del team è disponibile</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>Tutti gli operatori adatti hanno già il massimo di conversazioni</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>Fuori dall&apos;orario del team</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>Nessun team previsto</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>L&apos;unico operatore adatto l&apos;ha rimessa in coda</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>Nessuno tra i disponibili parla %1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>Nessuno tra i disponibili ha la competenza “%1”</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>Nessun operatore adatto è disponibile</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>su “%1”, in %2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>su “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>rispondere entro %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>risposta in ritardo di %1</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>testo libero: ancora %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>torna tra %1</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>torna ora</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>Finestra in scadenza</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorità: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etichetta: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canale: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>Hotel: %1</translation>
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
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>In attesa dell&apos;ospite</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Posticipata</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>Ha chiamato una persona</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>L&apos;ha presa un operatore</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>Assegnata a un operatore</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>Rimessa in coda</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>L&apos;ha presa un supervisore</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>Trasferita</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>Riaperta</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>L&apos;assistente non c&apos;era</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>Data automaticamente</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggerita</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>Inviata come suggerita</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>L&apos;ospite ha chiesto di una persona</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>Un ospite in collera</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Pericolo</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Un reclamo</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un gruppo</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>Una prenotazione esistente</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>L&apos;hotel non ha accettato la prenotazione</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>Non si sa se la prenotazione c&apos;è</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>Il sistema dell&apos;hotel non ha risposto</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>L&apos;ha presa un operatore durante una prenotazione</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>L&apos;ospite non è stato capito</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>Non aveva una risposta</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>Non può aspettare</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>Una questione legale</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>Una disputa sul denaro</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>Una richiesta speciale</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>Ha scritto una persona</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Risolte dall&apos;assistente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>Metrica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% entro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Report di Bellhop</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>Che cosa significano le metriche</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Non si conta: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>%1 g %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <translation>%1 (mediana)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Ora del giorno</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Giorno della settimana</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Ora della settimana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Non configurato</translation>
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
        <translation>restano %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 ha impostato lo stato “%2”: %3</translation>
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
        <translation>approvato</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>in attesa di approvazione</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>non sottoposto</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>non più presso il provider</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>utilità</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticazione</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>qualità media</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>qualità bassa</translation>
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
        <translation>Sincronizzato %1 fa</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Non ancora sincronizzato</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Appena sincronizzato</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1; poi errore: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Intestazione: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>Pulsante “%1”</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>Immagine in alto</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Video in alto</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Documento in alto</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nome del luogo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dove si trova</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, o un link a una mappa</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>per esempio %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>modificato · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · scritto %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>Fare clic per riusare il testo, o premere S per inviarlo com&apos;era.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>Fare clic, o premere S, per reinviarlo.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Non consegnato. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>Non consegnato: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>Premere S per reinviarlo.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>Ancora non si sa se è stato inviato. Chiedere all&apos;ospite prima di reinviarlo. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contatti</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>La scheda dell&apos;ospite stesso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Invia posizione</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>Condividi contatto</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Ha scelto dall&apos;elenco</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>Ha compilato il modulo</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Ha premuto un pulsante</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>Sondaggio</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>Voto in un sondaggio</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>Un messaggio precedente è stato modificato</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>Invito a un gruppo</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>Un messaggio è stato fissato</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>L&apos;ospite ha eliminato questo messaggio</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>Eliminato per tutti</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Inoltrato molte volte</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Inoltrato</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>Chiedere all&apos;ospite di inviarlo in altro modo</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>Su WhatsApp</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 articolo</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 articoli</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Arrivo da un annuncio</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>Arrivo da “%1”</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>In arrivo da WhatsApp…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Nuovo tentativo a breve: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>Download non riuscito. Fare clic per riprovare.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Fare clic per riprovare.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Cancellato</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota vocale</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>TransferChoices</name>
    <message>
        <source>Team, %1 of %2 are available</source>
        <translation>Team, %1 di %2 disponibili</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attesa prevista</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>offline: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>e altri %1; %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>una prenotazione</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>un prezzo</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>qualcosa di guasto</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>check-in o check-out</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>una domanda frequente</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>qualcosa che serve durante il soggiorno</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>un reclamo</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un pagamento</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>la sua prenotazione</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>un appuntamento</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>un soggiorno</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>un elogio o una recensione</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>niente di particolare</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>rabbia</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>frustrazione</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>preoccupazione o scontento</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>soddisfazione</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>entusiasmo</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>pericolo immediato</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>entro due ore</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>senza fretta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>non può aspettare</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>una questione legale</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>una disputa sul denaro</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>l&apos;ha chiesto l&apos;ospite</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>una richiesta speciale</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>forse %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Umore</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Per una persona</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>nessuno aspetta</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>in attesa da %1, troppo</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>in attesa da %1, rispondere subito</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>in attesa da %1, rispondere presto</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>in attesa da %1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>obiettivi diversi</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>obiettivo %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>calcolo del giorno…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>di %1, %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>operatori con posto: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nessuno aspetta</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>entro 2 ore</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>oltre l&apos;obiettivo</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>non assegnate</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>con operatori</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>di quelle in corso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>scade presto</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>scade ora</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>limite superato</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>poche risposte</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>Risposte nell&apos;ultima mezz&apos;ora: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>Non si può stimare quanto aspetterà il prossimo ospite: %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>Quanto aspetterà il prossimo ospite: chi aspetta ora, al ritmo dell&apos;ultima mezz&apos;ora. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restano %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · in attesa: %2, %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>un ospite aspetta troppo</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>troppe conversazioni</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>troppo a lungo in questo stato</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>Apertura di un piccolo hotel con ospiti simulati…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Apertura dei dati…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Cambia la mia password…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>Dimentica la mia password su questo computer</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>La mia giornata</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>La password è stata cambiata.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>Dimenticata. La prossima volta verrà chiesta la password.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tabellone</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>Cerca in tutta la cronologia…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>Serve la password per accedere a %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>La password viene chiesta al portachiavi di questo computer. Si può anche scriverla.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>Il portachiavi di questo computer non ha una password per questa installazione: scriverla.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 Scrivere la password per continuare.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Accesso a %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>La password nel portachiavi di questo computer non vale più. %1 Scrivere quella valida ora o rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 Controllare entrambi o rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 La password non è stata salvata. Scriverla di nuovo per continuare senza salvarla.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>La password è stata cambiata, ma il portachiavi di questo computer ha ancora la vecchia: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 La password potrebbe essere ancora lì.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>tre ospiti hanno scritto</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>la domanda di Marta è sullo schermo</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>la conversazione è presa in carico</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>la risposta è scritta</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp l&apos;ha accettata: inviato</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>è arrivata al suo telefono: consegnato</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>l&apos;ha letta</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>il riquadro di chiusura è aperto</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>prenotazione confermata è rifiutata senza numero di prenotazione</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>è chiusa</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>la chiusura è annullata e l&apos;ospite è di nuovo davanti</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>il riquadro di chiusura è di nuovo aperto</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>è chiusa definitivamente, due ospiti aspettano ancora</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>lo dice anche il tabellone, e che la risposta è arrivata in tempo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>Età delle cifre</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>Età delle cifre: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileModel</name>
    <message>
        <source>%1, %2 for %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
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
        <translation>Operatori, per urgenza</translation>
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
            <numerusform>%1  (%n altro)</numerusform>
            <numerusform>%1  (altri %n)</numerusform>
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
        <translation>Problema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Chi se ne occupa</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Allarmi</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>Me ne occupo io</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Tutto a posto</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>Gli allarmi dell&apos;installazione compaiono qui, con la causa e il prossimo passo, finché non sono finiti.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>Allarmi dell&apos;installazione</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prossimo passo: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Da %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 Se ne occupa %2; si ripete solo se peggiora.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 Ancora nessuno se ne occupa; si ripete finché qualcuno non lo fa.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>Non inviare %1</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Caricamento di %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
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
        <translation>Prendi le selezionate</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>Rimetti in coda le selezionate</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>Etichetta le selezionate…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>Cambia la priorità delle selezionate…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>Posticipa le selezionate…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>Proponi le selezionate a un team…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>Chiudi le selezionate…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Deseleziona</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>Ho letto il risultato</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>Modifica di %n conversazione in corso …</numerusform>
            <numerusform>Modifica di %n conversazioni in corso …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>%n conversazione selezionata</numerusform>
            <numerusform>%n conversazioni selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>Etichetta, Invio; -etichetta la toglie</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>L&apos;etichetta per tutte le conversazioni selezionate; con un meno davanti viene tolta</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Per un&apos;ora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Per tre ore</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Fino a domani alle 9</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1: servono altri dati, chiudere una alla volta</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>Ciò che %1 deve sapere, Invio</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>La nota che accompagna ogni proposta a %1</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>Non ci sono team</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n di nuovo aperta</numerusform>
            <numerusform>%n di nuovo aperte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n presa</numerusform>
            <numerusform>%n prese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n rimessa in coda</numerusform>
            <numerusform>%n rimesse in coda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n con l&apos;etichetta “%1”</numerusform>
            <numerusform>%n con l&apos;etichetta “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n senza l&apos;etichetta “%1”</numerusform>
            <numerusform>%n senza l&apos;etichetta “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n con un&apos;altra priorità</numerusform>
            <numerusform>%n con un&apos;altra priorità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n posticipata</numerusform>
            <numerusform>%n posticipate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n chiusa</numerusform>
            <numerusform>%n chiuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n proposta</numerusform>
            <numerusform>%n proposte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 E altre %2.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1, non riuscite %2: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>Metrica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% entro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>Modi di vedere le cifre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>Giorno per giorno, accanto al periodo precedente</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Per giorno della settimana e ora</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>Per tipo, prima i più frequenti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>L&apos;ultimo giorno del periodo, operatore per operatore</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>Che cosa ha fatto l&apos;assistente e quanto è costato</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>Com&apos;è andato ogni canale</translation>
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
        <translation>Filtro “%1”; premere per toglierlo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>Tipo di cliente</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Tipo di servizio</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Chiudi conversazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Chiudi la conversazione</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>Cliente: non indicato</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>Servizio: non indicato</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>Soddisfazione: non indicata</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 di 5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>Scrivere o premere un numero</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>Cerca un esito</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>Esiti di chiusura</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Numero di prenotazione</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>Note sulla chiusura</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>Chiudi la conversazione (Invio)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>Lascia aperta (Esc)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>Chiudi la conversazione con %1</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Chiusura…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>prenotazione</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
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
        <translation>Numero di prenotazione (obbligatorio)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>Nota: che cosa succede poi e chi lo fa (obbligatoria)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesModel</name>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>Colleghi</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>Colleghi e loro stato</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>Nuovo stato</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Il motivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>Cambia lo stato (Invio)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Cambia lo stato di %1</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>Perché? Lo legge %1.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indicare il motivo; lo leggerà %1.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>Che cosa fare o quale ospite</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>Azioni e ospiti trovati</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>%1 che corrispondono al testo scritto</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>Non citare</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>Allega file (o trascinarli o incollarli qui)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Invia altro</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>Invia una posizione, un contatto, una domanda con risposte, un modello</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Invia (Invio)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>Risposta a “%1”</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>Parte quando i file sono pronti</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>Togliere il file non riuscito</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Bozza salvata</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>Una nota per i colleghi; l&apos;ospite non la vede mai. @ e un nome avvisa qualcuno.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>Scrivere una risposta. Invio spedisce, Maiusc+Invio va a capo.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Nota per i colleghi</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>Risposta all&apos;ospite</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Aggiungi nota</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>L&apos;ospite ha chiesto di non ricevere messaggi di marketing. Le risposte a ciò che scrive sono gradite.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>Non vuole marketing</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>Testo libero: ancora %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 di troppo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 rimasti</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>Scrivi all&apos;ospite</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>Scrivi all&apos;ospite (%1 per cambiare)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Scrivi una nota per i colleghi</translation>
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
        <translation>In attesa del primo elenco dal database.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop, %1 in attesa</translation>
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
        <translation>Il mio stato</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Cambia lo stato di %1</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>La console la userà dal prossimo avvio.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>Quella del computer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Il mio elenco</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Elenco di %1</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostra le scorciatoie</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passa…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>Scrivi al collega (Invio)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 dà consiglio. L&apos;ospite non vede nulla di ciò che si scrive qui.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>Consulto per %1. L&apos;ospite non vede nulla di ciò che si scrive qui.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrivi a %1</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>Testo per %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Dati dell&apos;ospite</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Per un&apos;ora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Per tre ore</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Fino a domani alle 9</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>Fino a lunedì alle 9</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Scegli un orario…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 sta scrivendo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 sta guardando</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>ancora di nessuno</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>con l&apos;assistente</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>mia</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>La posizione non è stata inviata.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>Il contatto non è stato inviato.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>La domanda non è stata inviata.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>Non è stato reinviato.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>La reazione non è stata inviata.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>Impossibile riprodurlo qui: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Immagine incollata</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Invia file</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>Al massimo %1 file per volta. Inviare prima questi.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>Scegli un file per il modello</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 non è stato inviato.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>Il file non arriva.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Nuovo download in corso.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Aprire questo file?</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Apri comunque</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>il file</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Download di %1…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>Download di %1: %2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Impossibile aprire il file.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>immagine.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>La copia non è stata salvata.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Nessuna conversazione scelta</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>Sceglierne una nell&apos;elenco, o prendere la più urgente con %1.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>Questa conversazione non è più nell&apos;elenco.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>Ora questa conversazione è di %1. Il testo in corso è salvato come bozza.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>Questa console è più vecchia del database e può solo leggere. Le bozze sono conservate.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>Questa conversazione è chiusa. Si riapre quando l&apos;ospite scrive.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>Nessuno segue ancora questo ospite.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>L&apos;assistente sta rispondendo a questo ospite.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>Questa conversazione è di %1, che è offline.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>Questa conversazione è di %1. Si può leggere e scrivere note.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>L&apos;ospite ha scritto per l&apos;ultima volta oltre 24 ore fa, quindi WhatsApp accetta solo un modello approvato. Note e chiusura restano possibili.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un ospite</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Il motivo non è noto.</translation>
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
        <translation>Presa in carico: %1…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>Non presa in carico.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>Rientro in coda: %1…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>Non rimessa in coda.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>Non inviato; il testo è di nuovo nella casella.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>La nota non è stata salvata; è di nuovo nella casella.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>Non chiusa.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1: chiusa come “%2”</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>La chiusura resta.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>Posticipo: %1…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>Non posticipata.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posticipa fino a</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>Il modello non è stato inviato.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>Richiesta dei modelli di %1…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>I modelli non sono stati richiesti.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>Prendi la conversazione con %1 da %2</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>Rimetti in coda la conversazione con %1, che è di %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti in coda</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>Non presa.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>Non rimessa in coda.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>Non proposta.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>Ritiro della proposta…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>Non ritirata.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>L&apos;assistente</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>L&apos;assistente risponde di nuovo a questo ospite.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>L&apos;assistente è silenziato per questo ospite finché qualcuno non lo attiva.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Sceglierne una nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>Prendi per rispondere</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>dà consiglio</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Non è stato chiesto a nessuno.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>Non passata.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>Non scritto.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>Chiusura del consulto…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Non terminato.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>Non uniti.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 ora è un solo ospite</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>Non separati.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>Sono di nuovo due ospiti, come prima.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Separa %1</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>Prima terminare o annullare ciò che è aperto qui; poi si può passare a un&apos;altra finestra.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Apri in una finestra separata</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>Qui nessuna risposta viene dalle conoscenze dell&apos;hotel.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>La nota vocale non è stata inviata.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Chiudere questa finestra?</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>Una nota vocale per %1 non è stata inviata. Andrà persa con la finestra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (%2 nuovi)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>conversazione %1 davanti</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1: %2, %3 - %4 (%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>Una conversazione davanti</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop: nulla in attesa</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop: %n cosa in attesa</numerusform>
            <numerusform>Bellhop: %n cose in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Benvenuti in Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>Il banco per gli ospiti che scrivono agli hotel. Come si vuole iniziare?</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>Prova con ospiti simulati</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>Tutto funziona su questo computer; scrivono ospiti inventati. Niente da configurare.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>Postazione singola</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>Una persona, un computer, il proprio numero WhatsApp. I dati restano qui.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>Entra in un&apos;installazione</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>Il team ha già un database. Chiedere l&apos;indirizzo e l&apos;account a chi se ne occupa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>Come lo vedono colleghi e ospiti</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>La console, il relay e il database funzionano insieme su questo computer. Un numero WhatsApp si può collegare più tardi.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Server del database</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>File del certificato</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>Vuoto: le autorità del computer stesso</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com; più d&apos;uno con virgole; vuoto: dov&apos;è il database</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>Ricorda la password nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>Con l&apos;account che l&apos;amministratore ha creato nel database.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>Manca il nome: firma le risposte per i colleghi.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>Scegliere la cartella dove conservare le conversazioni.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>Manca l&apos;indirizzo del server del database.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>Manca la porta del server del database; di solito è 3306.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>Manca il nome del database; di solito è “bellhop”.</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>Manca il nome dell&apos;account.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Manca la password.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>Che cosa ha chiesto un ospite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Dati dell&apos;ospite</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>not wanted; answers are welcome</source>
        <translation>non voluto; le risposte sono gradite</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Ora locale</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>With</source>
        <translation>In carico a</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>l&apos;assistente</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>Perché è tornata</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>Testo libero fino a</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>scaduto; solo modelli</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Prenotazione</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>Letto dall&apos;assistente</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 di 5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Silenziato da</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>Attiva per questo ospite</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>Silenzia per questo ospite</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>L&apos;ospite ha chiesto di una persona, o un collega l&apos;ha silenziato. Risponde di nuovo dove il canale lo consente.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>Non invia nulla a questo ospite finché qualcuno non lo riattiva.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>Scrive da</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>nessun numero</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
no marketing</translation>
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
        <translation>Altre conversazioni</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>Apri la conversazione di %1: %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>Costo del modello</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>nessun modello a pagamento usato</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1 token, %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unisci…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Separa…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Conosciuto anche come</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>Non è stato possibile leggere le scorciatoie personali da %1. I comandi hanno le scorciatoie predefinite.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>Le scorciatoie personali per %1 non si possono usare. Valgono quelle predefinite, dove sono libere.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>Mentre si scrive e nei messaggi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>Invia e vai al prossimo che aspetta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Invio</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nuova riga</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Invio</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Incolla come testo semplice</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>Su un messaggio: rispondi, reagisci, copia</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>Il desktop la tiene per sé.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>Scrive un carattere. Tenere premuto anche Ctrl o Alt.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>Su molte tastiere scrive un carattere.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>Serve per spostarsi e modificare nel testo e negli elenchi.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>Serve per copiare, incollare o annullare nel testo.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>Apre il menu di ciò che è selezionato.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Predefinite</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Tutte predefinite</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Stampa o salva come PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>Chiudi l&apos;elenco delle scorciatoie</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandi e scorciatoie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Predefinite</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>Dai un&apos;altra scorciatoia al comando scelto</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>Dai un&apos;altra scorciatoia al comando scelto (Invio)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>Ridai al comando scelto le scorciatoie predefinite</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>Ridai al comando scelto le scorciatoie predefinite (Canc)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>Ridai a tutti i comandi le scorciatoie predefinite</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Questa scorciatoia è sempre la stessa.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Invio dà al comando scelto un&apos;altra scorciatoia, Canc quelle predefinite.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Premere la nuova scorciatoia per “%1”. Esc la lascia com&apos;è.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 non si può usare. %2 Premerne un&apos;altra, oppure Esc.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>“%1” ora è su %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>nessuna scorciatoia</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 è già usata da %2. Scambiare? L&apos;altro comando riceve: %3. Esc lascia tutto com&apos;è.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>Tutte le scorciatoie predefinite</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>Ogni comando riprende le scorciatoie predefinite; quelle personali si perdono.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Predefinite</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Tutti i comandi hanno le scorciatoie predefinite.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Salva le scorciatoie come PDF</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non salvato. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>Le scorciatoie sono state inviate alla stampante.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>Sembra il codice di una porta o una password, e viene comunicato a chiunque lo chieda.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Modifica (Invio)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>Elimina (Canc)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>Comunicata a: %1. Validità: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%n risposta in %1 giorni.</numerusform>
            <numerusform>%n risposte in %1 giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>L&apos;ospite leggerà: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>Non c&apos;è un testo in %1, quindi questi ospiti leggono quello in %2.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>Gli ospiti chiedono:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>L&apos;assistente la comunica</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>Gli ospiti chiedono</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>Una per riga:
la colazione è inclusa
a che ora è la colazione</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Comunicata a</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Dal giorno</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Fino al giorno</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Torna all&apos;elenco (Esc)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>Salva; l&apos;assistente la conosce entro pochi secondi (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>nessuno di questi: si trova con le sue parole</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>Non è ancora scritta in nessuna lingua.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>Scritta in: %1. Gli ospiti di altre lingue leggono: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>Un giorno si scrive così: 2026-12-24.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Comunicata a</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>Risposte, %1 giorni</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>Che cosa sa l&apos;assistente</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>Come la leggono gli ospiti di questa lingua</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Comunicata a</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>comunicata a chiunque</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>Cerca con una qualsiasi delle sue parole</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Cerca una voce</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>Che cosa comunica questo hotel ai suoi ospiti</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Domande senza risposta</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>Aggiungi da questa domanda</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>Impossibile leggere. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>Nel frattempo qualcuno ha eliminato questa voce. Il testo scritto resta qui.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>Nel frattempo qualcuno ha modificato questa voce, quindi non si può salvare. Il testo scritto resta qui; guardare la voce prima di riscriverla.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>Senza risposta (%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>Nessun modello linguistico a pagamento è configurato.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 oggi (UTC): %2 di %3 token, %4 di %5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>Quella voce non c&apos;è più.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>Negli ultimi %1 giorni nessuno ha chiesto cose non scritte.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>Scegliere una domanda per vedere che cosa risponderebbe l&apos;assistente.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Non c&apos;è ancora nulla di scritto.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Scegliere una voce.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>Comunicarla a tutti?</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>Sembra il codice di una porta o una password, e viene comunicato a chiunque lo chieda. I codici delle porte sono per gli ospiti in hotel.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Salva comunque</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 è stata salvata. L&apos;assistente la conosce entro pochi secondi.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Eliminarla?</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>“%1” viene eliminata in tutte le sue lingue e l&apos;assistente non la comunica più.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 è stata eliminata.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 non è stata eliminata.</translation>
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
        <translation>N. %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>Vai all&apos;elenco “%1”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Immagine precedente (Sinistra)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Immagine successiva (Destra)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>Salva una copia (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Riduci (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 di %2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>Menzione da %1: “%2”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>Colleghi</translation>
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
        <translation>I messaggi vanno al numero a cui andavano prima, e ciò che un ospite non vuole resta valido per il suo numero. Si possono separare di nuovo in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>Unisci a un altro ospite</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>Un nome, un numero o una prenotazione</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>Cerca l&apos;altro ospite</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>Ospiti che potrebbero essere la stessa persona</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>Unisci in un solo ospite (Invio)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>Lascia come sono (Esc)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Chi è la stessa persona di %1?</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Unione…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
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
        <translation>Nessuno corrisponde. Scrivere un nome o un numero.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>Nessun altro ospite trovato.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>Scegliere l&apos;altro ospite per vedere che cosa si unisce.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>Scegliere l&apos;altro ospite.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Torna alla casella di testo (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>Invia all&apos;ospite (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>Invia posizione</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>Invia contatto</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>Chiedi con pulsanti di risposta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Hotel Marina</source>
        <translation>Hotel Marina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>Kenyatta Avenue 12, Nairobi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, o un link a una mappa</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>Gradisce la colazione?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>Una per riga. Dopo | viene la spiegazione.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Apre l&apos;elenco</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>L&apos;ospite vede un elenco di %1.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>Fino a tre risposte brevi sono pulsanti; di più, un elenco.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>L&apos;ospite vede %n pulsante.</numerusform>
            <numerusform>L&apos;ospite vede %n pulsanti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>Indicare dove si trova: latitudine e longitudine, o un link a una mappa che le contenga.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>A un contatto serve un numero di telefono o un indirizzo email.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>La mia giornata</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>La mia giornata ora per ora</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>I totali della mia giornata</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Righe della cifra scelta</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Il giorno prima</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Il giorno dopo</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Ricalcola</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Apri la conversazione</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>Invio su un tratto della striscia o su una cifra mostra le righe che la compongono.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcolo…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>Impossibile calcolare la giornata. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Ancora nulla di calcolato.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>Calcolato alle %1, ora di %2. Le stesse cifre dei report di chi guida il team.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n riga</numerusform>
            <numerusform>%1: %n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1  (%n in più)</numerusform>
            <numerusform>%1  (%n in più)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>Chiudi questo avviso: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>Questo computer non ha un&apos;uscita audio utilizzabile. Collegarne una e riprovare.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>Così Bellhop avvisa che un ospite aspetta.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>Questo desktop non mostra notifiche di programmi: si illumina invece il pulsante della finestra nella barra delle applicazioni.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 propone la conversazione con %2.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 ha scritto.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 aspetta un operatore.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>Menzione in una nota di %1.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Un ospite</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 E %n altro.</numerusform>
            <numerusform>%1 E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 chiede consiglio sulla conversazione con %2.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Riproduci un suono</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>Volume del suono</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>Mostra una notifica sul desktop mentre guardo altrove</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>Includi il nome dell&apos;ospite</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>Avvisa anche di ospiti non assegnati mentre il mio stato è Disponibile</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>È stato riprodotto un suono e mostrata una notifica. Se non si è sentito o visto nulla, controllare le impostazioni audio e delle notifiche dei programmi di questo computer.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vedi</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>Perché no? Lo legge chi propone.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>Motivo del rifiuto</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>Rifiuta con queste parole (Invio); Esc torna indietro</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>, e un&apos;altra</numerusform>
            <numerusform>, e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tempo rimasto: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>un ospite</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>Non accettata. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>Non rifiutata. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>Lo stato non è cambiato. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Password attuale</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ripeti la nuova password</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>Manca la password attuale.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Manca la nuova password.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Le due nuove password non sono uguali.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>La nuova password è uguale a quella attuale.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>Solo modello</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>no marketing</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ me</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1, conversazioni: %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorità %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 non letti</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>mia</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>una nota mi menziona</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>proposta a qualcuno</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>non vuole marketing</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>ha una bozza</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>le 24 ore per il testo libero sono scadute</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>scrive in %1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>per il team %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>selezionata</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>assegnata a me: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>assegnata all&apos;operatore: %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>etichette %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Scadono</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attesa prevista</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>Mie</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>In attesa di operatore</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>Con l&apos;assistente</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleghi</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>Posticipate e in sospeso</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Chiuse oggi</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>Cerca un ospite o un testo nell&apos;elenco</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n spostata ↑</numerusform>
            <numerusform>%n spostate ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>%n conversazione attende il nuovo posto; mostrarla</numerusform>
            <numerusform>%n conversazioni attendono il nuovo posto; mostrarle</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Caricamento delle conversazioni</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>Nessuna conversazione visibile ha “%1” nel nome o nell&apos;ultimo messaggio.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nessuno in attesa</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>I nuovi messaggi degli ospiti compaiono qui da soli.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtra l&apos;elenco</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>Elenchi salvati</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>Nome di questo elenco, Invio</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>Il nome con cui si salva questo elenco</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n nascosta</numerusform>
            <numerusform>%n nascoste</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>prima le scadenze più vicine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>Altre %L1 in questa installazione, meno urgenti. Filtrare l&apos;elenco per trovarle.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Prima le scadenze più vicine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>Ancora nessun elenco salvato</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Salva questo elenco con un nome…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>Nessuna conversazione visibile corrisponde al filtro di questo elenco.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>Cerca un ospite o un testo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Il motivo</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Lascia com&apos;è (Esc)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>Perché? Lo legge %1; l&apos;ospite no.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Invio)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indicare il motivo; lo leggerà %1.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>Scrivere qualcosa; lo leggerà %1.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 nel periodo precedente</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>Nessun dato nel periodo precedente</translation>
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
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Nessun dato in questo periodo.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividi per</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Metrica</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Tutte le metriche</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tutti i team</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tutti gli operatori</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Tutti gli hotel</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Report salvato</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo di servizio</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo di cliente</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>Tutti i tipi di servizio</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>Tutti i tipi di cliente</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tutte le etichette</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>Impossibile calcolare le cifre.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>Invio su una cifra mostra le righe che la compongono.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Righe della cifra scelta</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Ricalcola</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Mostra le righe</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Apri la conversazione</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Come CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>Come foglio di calcolo (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>Come PDF, con il grafico all&apos;inizio…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcolo…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Ancora nulla di calcolato.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2 righe · calcolato %3 fa · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>Calcolo… fino ad allora: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 Non si conta: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Lettura delle righe…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Impossibile leggere le righe.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n riga</numerusform>
            <numerusform>%1: %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1, alcune più recenti della cifra qui sopra</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Esporta come %1</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Non esportato. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Esportato in %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>Chiusa come</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualsiasi giorno</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Giorni scelti</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Chiunque</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Aperta o chiusa</translation>
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
        <translation>%1 finora</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Messaggi: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>Ospiti e conversazioni: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>La ricerca era troppo lunga e si è fermata. Continua la ricerca</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>La ricerca era troppo lunga e si è fermata a questa data: %1. Cerca più indietro</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Mostra messaggi precedenti</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>Mostra conversazioni precedenti</translation>
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
        <translation>Prenotazione</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Nota di chiusura</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>Messaggio con questo id</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>Conversazione con questo id</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>di nessuno</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>con l&apos;assistente</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>Cerca in tutta la cronologia</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Che cosa si cerca</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>Un nome, parole di un messaggio, un numero di telefono, una prenotazione o un id; poi Invio</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>Una nuova ricerca interrompe questa.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>Nulla di ciò che si può vedere contiene tutto questo. Provare con meno parole o più giorni.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>Tutto ciò che è stato detto finora</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>Devono esserci tutte le parole; quelle tra virgolette stanno insieme. Maiuscole e accenti non contano.</translation>
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
        <translation>%1 · %2 di %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
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
        <translation>Risposte rapide</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>con %1: %2</translation>
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
        <translation>Compilare “%1” prima di inviare.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>L&apos;ortografia non viene controllata.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>Non c&apos;è un dizionario per questa lingua.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>Nessuna parola è sbagliata.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>Nessun dizionario installato per questa lingua (%1): i file .aff e .dic vanno in %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Ricerca di suggerimenti…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Aggiungi “%1” al mio dizionario</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignora “%1”</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Non si conosce nulla di simile</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Avvio</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Connesso</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● Connesso a %1</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● Connesso a %1, prima a %2</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ Con ritardo</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ Offline</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ Sola lettura</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>Al momento non si può inviare nulla su %1.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>Al momento non si può inviare nulla su %1: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>Gli ospiti valutano male %1, quindi WhatsApp potrebbe limitare gli invii. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connessione: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>1 azione da confermare</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>%1 azioni da confermare</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Offline. Ciò che si vede può essere vecchio; ciò che si invia resta qui e parte appena possibile.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Offline: %1 Ciò che si vede può essere vecchio; ciò che si invia resta qui e parte appena possibile.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>Sola lettura: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>L&apos;assistente suggerisce</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>Usa (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Usa il suggerimento dell&apos;assistente</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>Metti da parte il suggerimento dell&apos;assistente</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>L&apos;assistente suggerisce, da “%1” (certezza: %2%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>Mostra da dove viene il suggerimento</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>L&apos;assistente suggerisce (%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>L&apos;assistente</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>risposta tardiva, %1 fa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restano %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>scaduta</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>In carico a</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ore</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>Modifica e sottoponi di nuovo (Invio)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>Uno nuovo che inizia con questo testo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>Elimina presso il provider (Canc)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>Non è più presso il provider e si conserva per ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>L&apos;ospite leggerà: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Sottoponi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en o en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>In alto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Un&apos;intestazione</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Un&apos;immagine</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un video</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Una posizione</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>La prenotazione</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>Buongiorno {{1}}, la camera {{2}} è pronta. *Grassetto*, _corsivo_ e ~barrato~ funzionano come in WhatsApp.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Piè di pagina</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Pulsanti</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>Uno per riga:
Sì, grazie
Vedi | https://hotel.example/{{1}} | 8841
Chiama | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>Scegli un file di esempio per la parte in alto</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>Lo vedono i revisori; gli ospiti ricevono il file di ogni messaggio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Torna all&apos;elenco (Esc)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>Sottoponi al provider (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>Questo modello ha pulsanti che solo il sito del provider può modificare; restano come sono.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>che cosa può contenere {{%1}}</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Esempio per %1</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>Ciò che leggerà l&apos;ospite.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>L&apos;ospite leggerà: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>L&apos;esempio è ancora in arrivo. Sottoporre quando è pronto.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1, presto %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bassa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Invia modello</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>Cerca un modello per nome o testo</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Cerca un modello</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Modelli di questo canale</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>Chiedi i modelli al provider</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Torna alla casella di testo (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>Invia all&apos;ospite (Invio nell&apos;ultimo campo)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Invia un modello</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>L&apos;ospite ha scritto per l&apos;ultima volta oltre 24 ore fa, quindi WhatsApp accetta solo un modello approvato.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Questo ospite non vuole messaggi di marketing.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp non l&apos;ha approvato, quindi può partire solo entro 24 ore dall&apos;ultimo messaggio dell&apos;ospite.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Scegli un file per %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Valore per %1</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>Questo canale non ha ancora modelli.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>Scegliere un modello per vedere ciò che leggerà l&apos;ospite.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>L&apos;ospite leggerà: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>Il file è ancora in arrivo. Inviare quando è pronto.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>Compilare “%1” prima di inviare.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Scrivi una nota per i colleghi</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>Cerca un modello per nome</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Cerca un modello</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Modelli di questo canale</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nuovo modello</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>Non c&apos;è alcun canale in uso.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>Questo canale non ha ancora modelli. Crearne uno o sincronizzare.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Scegliere un modello.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Scegli un file di esempio</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>Non è un&apos;immagine. Scegliere un file JPEG o PNG.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>Non è un video. Scegliere un file MP4.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>Non è un documento. Scegliere un file PDF.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>Invio di %1 al provider…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 è stato sottoposto. Si potrà inviare una volta approvato.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>Eliminare il modello?</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1 (%2) viene eliminato presso il provider. Uno nuovo con questo nome può essere rifiutato per 30 giorni.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Eliminazione di %1…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 è stato eliminato.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 non è stato eliminato.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>I modelli non sono stati richiesti. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>Nuovi dall&apos;ultima visita</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>Nota di %1, solo per i colleghi</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>Un collega, dal telefono</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1, assistente</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>Il testo del messaggio, per selezionarne parti</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>Arrivato %1 (%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>Prima della modifica: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>Consulto: %1, solo per i colleghi</translation>
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
        <translation>Il file non è qui.</translation>
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
            <numerusform>%n nuovo ↓</numerusform>
            <numerusform>%n nuovi ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Ultimi ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Vai al messaggio più recente</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>Rispondi a questo messaggio	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>Copia con ora e autore	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>Seleziona una parte del testo	Doppio clic</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>Reagisci	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Togli la mia reazione</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>Reinvia, anche se l&apos;ospite potrebbe averlo	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>Reinvia	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>Mostra da dove viene la risposta	Invio</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>Cerca azione o destinazione   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Tutte le azioni</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>Il mio stato: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>%n conversazione con una nota che mi menziona</numerusform>
            <numerusform>%n conversazioni con una nota che mi menziona</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>In attesa %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · max %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Mie %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>Allarmi: %1, gravi. Il peggiore: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>Allarmi: %1. Il peggiore: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
Nessuno se ne occupa: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>Le conversazioni in finestre separate sono %1 e non c&apos;è posto per altre. Prima riportarne una nella finestra principale.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>Proponi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>Proponi la conversazione a qualcuno</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Scegli il motivo</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>Che cosa occorre sapere (l&apos;ospite non lo vede)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>Non cambia operatore finché nessuno accetta; ci sono %1 s per rispondere.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>Un collega o un team</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>Cerca un collega o un team</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>Colleghi e team</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>Motivo della proposta</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>Che cosa occorre sapere</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>Proponi (Invio)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Non proporre (Esc)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>Proponi a qualcuno la conversazione con %1</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Proposta…</translation>
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
        <translation>Nessun altro segue questo hotel.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>Nessuno con questo nome segue questo hotel.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>Scegliere un collega o un team disponibile.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Scegliere il motivo.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Scrivere che cosa occorre sapere.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>Chiedi consiglio a qualcuno sulla conversazione con %1</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>Che cosa si vuole sapere (l&apos;ospite non lo vede)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Scrivere che cosa si vuole sapere.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>La conversazione non cambia operatore. Ci sono %1 s per rispondere; poi il collega la legge e ci si scrive senza che l&apos;ospite veda.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>Chiedi consiglio (Invio)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>Non chiedere (Esc)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Passa la conversazione con %1</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>Il passaggio è immediato: chi ha dato consiglio la conosce già.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passa</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Passaggio…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>Passa (Invio)</translation>
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
        <translation>Il periodo precedente</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1: %2%, comunicata</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1: %2%, sotto il %3%</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1: %2%, dopo la prima</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1: %2%, non per questo ospite</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>Che cosa può chiedere un ospite, poi Invio</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Una domanda da provare</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Chi chiede</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Chiunque</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>Un ospite in arrivo</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>Un ospite in hotel</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>Sembra un reclamo, un guasto o un ringraziamento, a cui non si risponde con le conoscenze dell&apos;hotel.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>L&apos;ospite legge (%1): %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>Nelle conoscenze dell&apos;hotel non c&apos;è nulla di simile.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>Tabellone</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>Tabellone a parete, Esc per uscire</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>Non si sente nulla. Il microfono è silenziato o Bellhop non ha il permesso di usarlo?</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>Il microfono non c&apos;è più. La registrazione per %1 fino a quel momento è conservata.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>La registrazione per %1 ha raggiunto la durata massima: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>La nota vocale attende nella conversazione con %1.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>Non c&apos;è un microfono. Collegarne uno e registrare di nuovo</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>“%1” non è utilizzabile. Consentire il microfono a Bellhop nelle impostazioni del sistema o sceglierne un altro.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>La registrazione non può continuare con quel microfono. Fermarla e registrare con l&apos;altro.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>La registrazione per %1 è andata persa. Registrarla di nuovo.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>Eliminare la registrazione?</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%1 per %2. Non si potrà recuperare.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>Non c&apos;è un microfono</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>Al massimo %n minuto</numerusform>
            <numerusform>Al massimo %n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Elimina (Esc)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Elimina la registrazione</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>Ferma (Invio)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Invia (Invio)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>Ferma la registrazione e ascoltala</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>Invia la nota vocale</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>Registrazione per %1</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Microfono: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>Nota vocale per %1</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>Invio a %1: %2%</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>Metti in pausa la nota vocale</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>Riproduci la nota vocale (Spazio)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocità: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>Conversazione %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>Ora %1 è in carico qui.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>Chi la prenderà dall&apos;assistente</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Chi la prenderà</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>Sussurra su %1: una nota che vedono solo i colleghi</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Sussurra</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>Che cosa bisogna sapere? %1 lo leggerà; l&apos;ospite mai.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>%1: prendere da %2, che riceverà un avviso</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>%1: rimettere in coda, dove chiunque può prenderla</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>Annotato su %1.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>Sussurrato a %1 su %2.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>Ora %1 è in carico qui; %2 ha ricevuto il motivo.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 è di nuovo in coda.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>Le sue conversazioni</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tabellone</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>Tipo di code</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>Code per hotel o per team</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>Per hotel</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Per team</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leggi ora</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Mostra a parete</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Operatori, per urgenza</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>Conversazioni dietro la cifra</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>Sussurra…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Prendi…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>Rimetti in coda…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>Cambia lo stato…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Cerca azione o destinazione</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>Il tabellone è per supervisori e amministratori: questo account non può vederlo.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>Risposte tardive di oggi, prima le più recenti</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>La capacità libera è degli operatori, non delle conversazioni</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>Aperte in %1, prima l&apos;attesa più lunga</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>Aperte con %1, prima l&apos;attesa più lunga</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1, dalle %2:00 alle %2:59: %3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1; al massimo %2 in un&apos;ora della settimana</translation>
    </message>
</context>
</TS>
