<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Chukua</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>Chukua yenye dharura zaidi</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>Rudisha kwenye foleni</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Funga…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Tengua kufunga</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Andika dokezo</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Ahirisha…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>Majibu ya haraka…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>Tuma kiolezo…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Tumia pendekezo la msaidizi</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>Simamia violezo…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>Tuma mahali…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>Tuma mwasiliani…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>Swali lenye majibu ya vitufe…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>Chukua kutoka kwa mwenzako…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>Omba mwenzako au timu ipokee…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Ondoa ombi</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>Onyesha arifa inahusu nini</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>Dokezo linalofuata linalonitaja</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Mazungumzo yanayofuata</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Mazungumzo yaliyotangulia</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>Mgeni anayefuata anayenisubiri</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>Tazama yanayofuata yasiyo na mhudumu</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Nenda kwenye “%1”</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Kwenye orodha</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>Kwenye ujumbe</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>Kwenye sehemu ya kuandika</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>Kwenye taarifa za mgeni</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Kidirisha kinachofuata</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tafuta kwenye orodha</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Tafuta kitendo au mgeni</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>Badilisha hali yangu</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Ninapatikana</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Nina shughuli</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>Niko mapumzikoni</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>Niko mkutanoni</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>Niko mafunzoni</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>Ninamalizia</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>Wanachofanya wenzako…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>Onyesha au ficha taarifa za mgeni</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>Kuza maandishi ya ujumbe</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>Punguza maandishi ya ujumbe</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Vitufe vyote</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>Ruhusu au nyamazisha msaidizi kwa mgeni huyu</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>Lugha ya konsoli…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>Sauti na ujumbe wa arifa…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Lebo…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>Badilisha kipaumbele…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>Chagua yote kwenye orodha</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>Ondoa chaguo kwenye orodha</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>Fanya kitendo kwa yote yaliyochaguliwa…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>Tengua kufunga kwa yaliyochaguliwa</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>Chuja orodha…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Yenye muda wa karibu kwanza</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>Onyesha yote kwenye orodha</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Hifadhi orodha hii…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>Orodha zilizohifadhiwa…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>Nenda kwenye orodha yangu %1</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Tahadhari…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Mazungumzo</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>Neno linalofuata lenye shaka…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Kagua tahajia ninapoandika</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>Omba ushauri kwa mwenzako au timu…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>Kabidhi kwa anayenishauri…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>Maliza mashauriano</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>Kwenye mashauriano</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>Kubali ninachoombwa</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>Kataa ninachoombwa…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>Tazama ninachoombwa</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>Kutoka mgeni mmoja hadi mwingine</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Ndani ya dirisha</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Hali yangu</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>Konsoli</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>Chapisha vitufe, au vihifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>Unganisha na mgeni mwingine…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>Tenganisha mgeni aliyeunganishwa…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Tengua kuunganisha</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>Onyesha jibu la msaidizi limetoka wapi</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>Anachojua msaidizi…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>Rekodi ujumbe wa sauti, au simamisha</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>Chagua maikrofoni…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Fungua katika dirisha lake</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>Rudisha kwenye dirisha kuu</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 s</source>
        <translation>sek %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>dak %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>saa %1 dak %2</translation>
    </message>
    <message>
        <source>team %1 at %2</source>
        <translation>timu %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>Hakuna kilichoingia kwenye %1 kwa %2; saa hizi kwa kawaida huingia webhook %3.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>Hifadhidata inakataa webhook ambazo relay %1 inazihifadhi kwenye diski yake: %2.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Webhook zinasubiri kwenye diski ya relay %1, ya zamani zaidi kwa %2. Idadi: %3.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>Saa ya relay %1 iko nyuma ya saa ya hifadhidata kwa %2.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>Saa ya relay %1 iko mbele ya saa ya hifadhidata kwa %2.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>Mtoa huduma anaikataa %1: hakuna kinachoweza kutumwa.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>Mtoa huduma anaikataa %1: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>Wageni wanasubiri jibu kwa muda mrefu</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>Hakuna aliyechukua mazungumzo</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>Majibu ya kwanza yanachelewa</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>Ujumbe unashindikana</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>Haijulikani kama ujumbe umetumwa</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>Hakuna kinachoingia</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>Chaneli imekataliwa</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>Wageni wanakadiria nambari vibaya</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>Kiolezo hakiwezi kutumwa</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>Ujumbe hautoki</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>Hifadhidata haipatikani</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>Hifadhidata ina kasi ndogo</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Webhook zinasubiri kwenye diski</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Saa hazilingani</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>Diski inakaribia kujaa</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>Mgeni anasubiri kwa %1 jibu la %2; wanaosubiri zaidi ya dakika %3: %4.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>Mgeni anasubiri kwa %1 na mazungumzo hayapo kwa yeyote wa %2; wanaosubiri zaidi ya dakika %3: %4.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>Katika saa iliyopita, %1 % ya majibu ya kwanza ya %2 yalikuja ndani ya %3; lengo ni %4 %.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>Ujumbe wa %1 ulioshindikana katika dakika %2 zilizopita: %3.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>Ujumbe wa %1 ambao haijulikani kama umetumwa, katika dakika %2 zilizopita: %3.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>Wageni wanakadiria nambari ya %1 vibaya (nyekundu), kwa hiyo WhatsApp inaweza kuiwekea kikomo.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>Wageni wanakadiria nambari ya %1 kuwa ya wastani (njano).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp imezima kiolezo %1 cha %2.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp imesitisha kiolezo %1 cha %2.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>Ujumbe wa %1 hautoki: wa zamani zaidi umesubiri kwa %2. Idadi: %3.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>Hifadhidata haijaijibu relay %1 kwa %2.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>Hifadhidata inachukua ms %1 kuijibu relay %2, na imekuwa hivyo kwa %3.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>Kwenye mashine ya relay %1, diski ya %2 imebakiwa na MB %3 (%4 %).</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>Fungua yanayosubiri kwa muda mrefu zaidi na ujibu, au uyachukue.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>Chukua yenye dharura zaidi (Shift+F2), au mwombe mwenzako aliye mapumzikoni arudi.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>Weka mwenzako mwingine kwenye foleni hii hadi wanaosubiri wajibiwe.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>Fungua ujumbe ulioshindikana kwenye mazungumzo yake: unaeleza sababu, na kama kuutuma tena kutasaidia.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>Uliza kwenye mazungumzo kabla ya kutuma ujumbe tena; huenda umefika.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>Tuma ujumbe kwa nambari hiyo kutoka kwenye simu; usipoonekana, kagua anwani ya webhook kwa mtoa huduma.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>Tengeneza tokeni mpya kwa mtoa huduma na ukipe kituo: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>Punguza kutuma violezo kwa wageni ambao hawakuviomba hadi ukadiriaji urudi vizuri.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>Kwa sasa tuma kiolezo kingine, na ubadilishe maneno ya hiki.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>Tazama ukurasa wa hali wa mtoa huduma; vinavyosubiri vitatumwa vyenyewe mara tu atakapojibu.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>Washa seva ya hifadhidata; hadi hapo webhook zinahifadhiwa na konsoli zinasoma tu.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>Kagua mzigo wa seva ya hifadhidata na maulizo yake ya polepole: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>Tafuta sababu kwenye kumbukumbu za relay, kisha washa relay tena.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>Hakikisha hifadhidata inajibu; relay itazikabidhi yenyewe.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>Acha mashine zote mbili zichukue saa kutoka seva moja (NTP).</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>Ongeza nafasi kwenye diski hiyo, au iongezee ukubwa.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>Data inazidi baiti %1.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>Data ina ngazi zaidi ya %1 ndani yake.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>Hii si JSON sahihi (karibu na baiti %1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Hii si JSON sahihi.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>Kitendo hakina “%1” sahihi.</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>Dokezo linaweza kutaja wenzako wasiozidi %1.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>Ujumbe una herufi 1 hadi %1; huu una %2.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>Hisia ni emoji moja, au acha wazi ili kuiondoa.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>Haya si maudhui ya ujumbe.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp hucheza video za H.264; hii ni ya %1. Ibadilishe, au itume kama hati.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp hucheza faili za Ogg zenye Opus pekee; hii siyo. Itume kama MP3, au kama hati.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp hucheza Opus ya mono pekee; hii ina chaneli %1 za sauti.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>Stika ina pikseli 512 × 512; hii ina %1 × %2. Itume kama hati badala yake.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Faili hii ni tupu.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>Aina hii ya ujumbe haibebi faili.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>PNG hii ina biti %1 kwa kila rangi; WhatsApp hupokea 8. Ihifadhi kwanza kama JPEG.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>Hii ni programu; programu hazitumwi kwa wageni.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>Huu si muundo wa kiolezo.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>Tayari kuna hoteli yenye jina %1.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>Chaneli inahitaji kitambulisho cha mtoa huduma cha nambari yake ya simu.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>SID ya akaunti ya Twilio ni AC na tarakimu 32 za heksadesimali.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>Mtumaji wa Twilio huandikwa hivi: whatsapp:+14155550100.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio hutia saini anwani inayoita: weka anwani ya umma ya relay, kama https://relay.example.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>Nambari ya Lipachat huandikwa kwa tarakimu, pamoja na msimbo wa nchi na bila alama ya kujumlisha.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>Jina la chaneli ni herufi, tarakimu, _ au - 1 hadi 64: ni sehemu ya anwani ya webhook.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>Chaneli ni ya hoteli: taja moja.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Jina la kuingia ni herufi ndogo, tarakimu, . _ au - 1 hadi 32, na huanza na herufi.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Tayari kuna mhudumu mwenye jina %1.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>Hoteli inahitaji jina.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 si saa za eneo; andika kama Europe/Madrid.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>Hoteli gani? Zilizopo: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>Hakuna hoteli yenye jina %1. Zilizopo: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>Tayari kuna chaneli yenye jina hili au nambari hii ya simu.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>Hakuna chaneli yenye jina %1.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>Chaneli ya %1 haina %2.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>Ufunguo wa kituo haufungui siri za chaneli %1.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>Hifadhidata hii tayari ina kituo.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>Hakuna mpangilio huu: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>Jina la modeli ni refu mno.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>Lahaja ni openai au anthropic.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>Anwani ya modeli ya lugha huanza na https:// na haina nenosiri.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>Vinavyoweza kuzuiwa: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 lazima iwe nambari kamili.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>Muda wa kusubiri ni nusu sekunde hadi dakika moja.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>Jibu lina tokeni 50 hadi 4000.</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>Mfumo wa kuweka nafasi ni demo, qloapps au none.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>Anwani ya mfumo wa kuweka nafasi huanza na https:// au http://.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>Hoteli ni nambari yake katika mfumo wa kuweka nafasi.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>Anajitambulisha au la: 1 au 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>Saa huandikwa 08:00-22:00.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Hakuna mpangilio kama huu.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>Hakuna akaunti ya chaneli “%1”.</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>Ufunguo wa kituo haufungui ufunguo wa kuweka nafasi wa hoteli %1.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>Maandishi ni introduction, greeting au out_of_hours.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>Maandishi yana herufi zisizozidi %1.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>Relay nyingine inaendelea na mazungumzo haya.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>Mgeni ameandika tena.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>Mazungumzo haya yapo kwa mtu mwingine.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>Mtu mwingine anaendelea na mazungumzo haya.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>Hayapo kwa mtu yeyote sasa. Yachukue kwanza.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>Yapo kwa msaidizi. Yachukue kwanza.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 aliyachukua %2 zilizopita.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>Mazungumzo haya tayari ni yako.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>Mazungumzo haya yamefungwa. Yafungue tena ili ujibu.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Eleza sababu; %1 ataisoma.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>Mazungumzo haya yamefungwa; hakuna cha kuahirisha.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>Chagua wakati wa baadaye wa kuahirisha.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>Chagua wakati wa kuahirisha ndani ya mwaka mmoja ujao.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>Mazungumzo haya hayajafungwa; hakuna cha kutengua.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>Kufunga kunaweza kutenguliwa kwa sekunde 10. Badala yake, fungua mazungumzo tena.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>Aliyeyafunga pekee ndiye anayeweza kutengua.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>Mazungumzo haya yapo kwenye kumbukumbu na yatabaki yamefungwa.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>Mazungumzo haya tayari yamefungwa.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>Hakuna mazungumzo kama haya katika timu zako.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>Kitendo hiki hakikutekelezwa. Kirudie.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>Mazungumzo haya tayari yamebadilika. Tazama tena, kisha urudie.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>Mgeni huyu tayari amefutwa.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>Mgeni huyu aliunganishwa na mgeni %1: mfute huyo.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>Mazungumzo %1 ya mgeni huyu hayajafungwa.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>Hii si nambari ya simu yenye msimbo wa nchi.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp haikuweza kupitisha faili hii. Mwombe mgeni aitume tena.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>Mazungumzo tayari yamefungwa.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>Tayari kuna kipengee “%1”. Kibadilishe, au tumia jina lingine.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>Hakuna kipengee “%1” katika hoteli hii.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>Mtu amebadilisha “%1” tangu hapo. Itazame tena kwanza.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>Faili hii sasa iko kwa relay nyingine.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>Hakuna faili kama hii katika timu zako.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>Faili haipo tena hapa. Iambatishe tena.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>Faili iliambatishwa kwenye chaneli nyingine. Iambatishe tena.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp huhifadhi faili kwa siku saba; hii haikuchukuliwa kwa wakati.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>Hii si folda ya media inayotumiwa na relay nyingine za kituo hiki. Zipe zote folda moja.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>Muda wako wa kuingia umeisha. Konsoli inaingia tena.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp haina tena faili hii. Mwombe mgeni aitume tena.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>Violezo hubadilishwa na viongozi wa timu na wasimamizi. Muulize mmoja wao.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>Chaneli hii haitumiki.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>Akaunti ya mwenzako huyu haitumiki. Ondoa jina lake.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 hahudumii hoteli hii na hataona dokezo. Ondoa jina lake.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>Kwa sasa WhatsApp hairuhusu akaunti hii ya biashara kuanza kumwandikia yeyote. Wajibu wageni wanaoandika.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp inaruhusu akaunti hii ya biashara kuanza kuwaandikia wageni %1 kwa saa 24, na idadi hiyo imefikiwa. Anayefuata anaweza kuandikiwa kuanzia %2 (saa za hoteli). Wageni wanaoandika wanaweza kujibiwa kama kawaida.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>Hii si arifa.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>Watu pekee ndio huchukua mazungumzo.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>Lebo ina herufi 1 hadi 60.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>Lebo ni neno moja; unganisha maneno kwa kistari.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>Mgeni ameandika tena: sasa kuna mazungumzo mengine yaliyo wazi.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Mgeni huyu hataki ujumbe wa matangazo kutoka kwetu.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>Ujumbe huu si wa mazungumzo haya.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>Ujumbe huu haujafika WhatsApp, kwa hiyo hakuna anayeweza kuuwekea hisia.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>Ujumbe huu hauhitaji kutumwa tena.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>Ujumbe huu hauwezi kutumwa tena. Andika mpya.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>Umetumwa tena hapa chini.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Kiolezo hiki hakijulikani hapa. Mwombe msimamizi wako asawazishe violezo vya chaneli.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Kiolezo hiki hakieleweki hapa. Mwombe msimamizi wako asawazishe violezo vya chaneli.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>Mgeni hajaandika kwa saa 24, kwa hiyo WhatsApp inakubali kiolezo kilichoidhinishwa pekee.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>Ujumbe ulionukuliwa si wa mazungumzo haya.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>Mazungumzo haya si yako tena. Yachukue kwanza.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>Mazungumzo haya sasa yapo kwa %1.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>Haukutumwa: saa 24 baada ya ujumbe wa mwisho wa mgeni zimekwisha. Tumia kiolezo.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>Haukutumwa: mgeni hana anwani tena.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>Haukuweza kutumwa: mtoa huduma hakupatikana au aliomba kusubiri, mara %1.</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp haikuweza kuupokea, mara %1 mfululizo. Ubadilishe, au uutume tena baadaye.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>Ujumbe huu unatumwa na relay nyingine.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>Ujumbe huu hautumwi tena.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>Mtumaji hana nambari wala kitambulisho cha mtumiaji.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>Lipachat haionyeshi ujumbe wa mgeni wa %1 UTC. Huenda ni wa kughushi: muulize mgeni kwa simu kabla ya kuufanyia kazi.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>Tiketi hii haifai tena. Ingia tena.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>Hakuna mhudumu anayetumika mwenye jina hili.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>Muda huu wa kuingia umekwisha. Ingia tena.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>Msimamizi pekee ndiye huwasha au kuzima akaunti za wahudumu.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>Ongeza chaneli kabla ya majibu ya haraka yenye faili: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>Sababu hii haimo tena kwenye orodha ya kituo. Chagua nyingine.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>Hali ya “Hayupo” huanza yenyewe mtu asipogusa konsoli.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>Hakuna anayeweza kuwekwa kwenye hali ya “%1”.</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 hayumo katika timu yako yoyote.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>Anayeongoza timu ya %1 pekee ndiye anayeweza kubadilisha hali yake.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>Akaunti ya %1 haitumiki.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>Hakuna mwenzako kama huyo.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 hayuko mtandaoni. Hali yake inaweza kubadilishwa akiwepo.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>%1 sasa yuko kwenye hali ya “%2”. Tazama tena, kisha urudie.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 tayari yuko kwenye hali ya “%2”.</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>Msimbo wa sababu ni herufi ndogo, tarakimu na _ zisizozidi 32, kama short_rest.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>Sababu ni za busy, break, meeting au training.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>Jina lina herufi 1 hadi 60 na lugha kabla yake, kama en=Short rest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>“%1” tayari ni sababu ya %2.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>Ipe sababu jina, kama en=Short rest.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>Watu pekee ndio hubadilisha hali yao.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>Watu pekee ndio hutumia konsoli.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>Hakuna sababu “%1”.</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>Kumalizia huchukua sekunde 0 (hakuna) hadi 3600.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>Hali ya “Hayupo” huanza baada ya dakika 1 hadi 480, au 0: kamwe.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>Kukatika kwa sekunde 0 hadi 300 kunaweza kusamehewa.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>Tayari kuna kiolezo %1 katika %2. Badilisha hicho, au chagua jina lingine.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>Hakuna kiolezo %1 katika %2 kwenye chaneli hii. Sawazisha violezo ili uone vilivyopo.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>Mazungumzo haya yamechukuliwa na mwingine. Tazama tena, kisha urudie.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>Hukuombwa kupokea mazungumzo haya.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 tayari ameyakubali.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 alikataa ombi hili.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Muda wa kujibu ombi hili umekwisha.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 aliondoa ombi hili.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>Mazungumzo haya tayari yamefungwa.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>Mazungumzo haya yamechukuliwa na mwingine; ombi limekwisha.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>%1 ameombwa kupokea mazungumzo haya.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>Chagua mwenzako au timu ya kuombwa kupokea mazungumzo haya.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>Mazungumzo haya tayari ni yako. Chagua mtu mwingine.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>Akaunti ya mwenzako huyu haitumiki. Chagua mwingine.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>Hakuna timu kama hiyo. Chagua nyingine.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 hahudumii hoteli hii. Chagua mtu mwingine.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 hayuko mtandaoni. Chagua mtu aliyepo.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>Hakuna mtu wa %1 aliyepo. Chagua mtu mwingine.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>%1 yuko kwenye hali ya “%2”. Chagua mtu anayepatikana.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>Hakuna mtu wa %1 anayepatikana. Chagua mtu mwingine.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>Mwandikie dokezo mwenzako anayechukua.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>Mazungumzo haya yamefungwa. Yafungue tena ili uyahamishe.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>%1 tayari ameombwa kupokea mazungumzo haya. Ondoa ombi hilo kwanza.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>Eleza sababu, ili mwenye mazungumzo aweze kumwomba mtu mwingine.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>Ombi hili limekwisha; hakuna cha kuondoa.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>Relay imesema kitu ambacho konsoli hii haielewi.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>Kompyuta hii haiwezi kuhifadhi unachoandika (%1). Ongeza nafasi au kagua folda, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>Dirisha lako lingine la Bellhop tayari limefunguliwa kwenye kompyuta hii. Tumia hilo, au lifunge kwanza.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>Muda wa kuingia umeisha; konsoli inaingia tena.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>Faili hii ni kubwa kuliko relay inavyokubali.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>Relay haikutoa faili (%1). Jaribu tena.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>Kompyuta hii haiwezi kuhifadhi faili. Kagua diski yake.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 haiwezi kuandikwa: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>Kompyuta hii haina nafasi ya nakala.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 si faili.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Faili haiwezi kusomwa: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>Faili haikufika kwenye relay. Jaribu tena.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>Hifadhidata haikutoa tiketi.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>Relay ina shughuli nyingi. Itajaribiwa tena.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Muda wako wa kuingia umeisha. Ingia tena.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>Chaneli imezimwa au haina siri zake.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>Chaneli haiwezi kutuma kwa sasa.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>Haukutumwa: chaneli hii huchukua faili kutoka kwa relay, na haijawekewa anwani ya umma.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp haikujibu. Bado haijulikani kama huu ulitumwa: subiri alama za tiki kabla ya kuutuma tena.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>Relay inazimwa.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>Kitendo hiki si kipengee cha JSON cha baiti zisizozidi %1.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>Vitendo vingi mno kwa wakati mmoja. Itajaribiwa tena.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>Relay haiwezi kuhifadhi faili kwa sasa. Jaribu tena baadaye kidogo.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>Upakiaji hauna mazungumzo (au chaneli), aina au kitambulisho.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>Relay ina shughuli nyingi. Jaribu tena baadaye kidogo.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>Faili bado iko njiani.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>Hakuna picha ndogo ya faili hii.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>Inadai kuwa %1, lakini ni %2. Kuwa mwangalifu nayo.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp haitoi anwani ya faili.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Faili ni kubwa kuliko %1.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>Anwani ya faili haielekei popote.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp haikutoa faili (%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>Faili haikufika nzima.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>Kilichopatikana hakikuweza kuhifadhiwa.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>Huu si ujumbe uliohifadhiwa.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>Hifadhi ya muda imejaa.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>Hakuna mtu katika anwani hii.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>Arifa si kipengee cha JSON.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>Tokeni ya uthibitishaji hailingani.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>Ombi halina challenge.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>Hakuna ujumbe wa kuweka alama.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>Faili haina aina sahihi.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp haikuipa faili iliyopakiwa kitambulisho.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp haisemi faili iko wapi.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>Jibu la WhatsApp kuhusu kiolezo halieleweki.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>Jibu la WhatsApp kuhusu nambari halieleweki.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio haikagui anwani.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>Arifa ni kubwa mno.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>Arifa si fomu ya Twilio.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>Faili hii imeharibika kwenye diski ya relay.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>Faili hii haimo tena kwenye folda ya media.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>Faili hii ni kubwa mno kwa hilo.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>Folda ya media haina alama yake.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>Folda ya media %1 haiwezi kuundwa. Kagua njia yake na nani anaweza kuandika hapo.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>Folda ya media %1 ni ya kituo kingine. Kipe hiki folda yake.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>Alama ya folda ya media %1 imeharibika.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>Folda ya media inarudisha baiti tofauti na zilizoandikwa.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>Hakuna kinachoweza kuondolewa kwenye folda ya media. Kagua ruhusa zake.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Hakuna faili kama hii.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>Faili haikuweza kukamilishwa.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>Faili hii haiwezi kuandikwa tena.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Faili inazidi MB %1.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>Folda ya media haikubali folda ndani yake. Kagua ruhusa zake.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>Diski ya folda ya media imejaa. Ongeza nafasi; itajaribiwa tena yenyewe.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>Folda ya media haipokei au haitoi faili. Kagua diski na ruhusa za folda yake.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>Folda ya media haipokei faili. Kagua ruhusa za folda yake.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>Kiungo hiki hakifai tena.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Picha hii haiwezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 haikujibu kwa wakati.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>Ombi kwa %1 lilisitishwa kabla ya kutumwa.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>Kilichopaswa kutumwa kwa %1 hakikuweza kusomwa hadi mwisho.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>Jibu halikupokelewa hadi mwisho.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Jibu la %1 ni kubwa mno.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>Jibu la %1 si HTTP sahihi.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>Muunganisho na %1 ulikatika kabla ya jibu.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>Programu ilifungwa kabla ya %1 kujibu.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>Maombi mengi mno kwa %1 yanasubiri.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 haiko kwenye intaneti ya umma, kwa hiyo hakuna kinachochukuliwa kutoka huko.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>Cheti cha %1 hakiaminiki. Kagua anwani, saa na faili ya mamlaka ya vyeti.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>%1 haipatikani. Kagua anwani na mtandao.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>Programu nyingine tayari inasikiliza kwenye %1. Isimamishe, au chagua mlango mwingine.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>Mtumiaji huyu haruhusiwi kusikiliza kwenye %1. Milango chini ya 1024 inahitaji ruhusa za ziada; chagua wa juu zaidi.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>Haiwezi kusikiliza kwenye %1. Kagua kama anwani ni ya mashine hii.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>Seva imesimamishwa.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>Faili ya %1 “%2” haiwezi kutumika. Kagua kama ipo, inasomeka na ni PEM.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Hii si mbinu ya HTTP.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>Anwani za http na https pekee ndizo zinaweza kuulizwa.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>%1 ingeulizwa bila usimbaji fiche. Tumia anwani ya https.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>Uzi wa mtandao hauwezi kujisubiri wenyewe.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>Hii si anwani ya wavuti inayoweza kutumika.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Anwani ya kusikiliza ni anwani ya IP na mlango, kama 127.0.0.1:8080 au [::1]:8080.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>Seva haikubali kuingia huku. Ingia tena.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 haitoi taarifa za moja kwa moja hapa.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>Muunganisho wa moja kwa moja unahitaji anwani ya ws au wss.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>%1 ingefikiwa bila usimbaji fiche. Tumia anwani ya wss.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>%1 ilikatika kabla ya muunganisho wa moja kwa moja kusimama.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>Mengi mno yanasubiri kutumwa. Jaribu tena baada ya muda mfupi.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>Hakuna muunganisho wa moja kwa moja kwa sasa.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>Muunganisho umesitishwa.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>Hifadhidata iliyo kwenye faili haina akaunti.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 si jina la akaunti.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>Akaunti hii ya hifadhidata hairuhusiwi kusimamia akaunti. Tumia ya msimamizi, kama root.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>Seva inaona nenosiri ni rahisi mno. Chagua refu zaidi.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>Seva tayari ina akaunti hii, au haina tena.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Jina la kuingia ni herufi ndogo, tarakimu, . _ au - 1 hadi 29, na huanza na herufi.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>Seva hairuhusu akaunti hii kubadilisha nenosiri lake. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>Haipatikani: %1.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>Amri ya hifadhidata imetumiwa vibaya.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>Msimamizi mwingine anabadilisha hifadhidata hii. Jaribu tena baada ya dakika mbili.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>Hifadhidata hii ilitengenezwa na toleo jipya zaidi la programu hii. Sasisha programu.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>Kiunganishi cha hifadhidata kimeshindwa.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>Hifadhidata iliyo kwenye mashine nyingine inahitaji faili ya mamlaka yake ya vyeti katika anwani yake: ?ca=&lt;file of its certificate authority&gt;.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>Seva ya hifadhidata haikubali strict mode, UTC na utf8mb4.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>Muunganisho na hifadhidata haujasimbwa fiche, kwa hiyo hautumiki.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>Hifadhidata ina shughuli. Tafadhali jaribu tena.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>Hifadhidata imelemewa. Tafadhali jaribu tena.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>Hifadhidata hii imefunguliwa kwa kusoma tu.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>Muunganisho na hifadhidata umepotea.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Hii tayari ipo.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>Hifadhidata ilichukua muda mrefu mno kujibu.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>Hifadhidata haikubali akaunti hii au nenosiri hili.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>Nenosiri la akaunti hii ya hifadhidata limeisha muda.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>Akaunti hii ya hifadhidata imefungwa.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>Hifadhidata haiwezi kufikiwa kwa usalama: cheti chake au usimbaji wake fiche si sahihi.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>Hifadhidata imekataa amri.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>Muunganisho na hifadhidata ulikatika wakati wa kuhifadhi. Tazama tena kabla ya kurudia.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>Hifadhidata ya majaribio pekee ndiyo huruhusu saa yake kusogezwa.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Kiendeshi cha SQLite cha Qt hakijasakinishwa.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Diski imejaa.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>Faili ya hifadhidata imeharibika au si hifadhidata.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Hakuna faili ya hifadhidata %1.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 inatumiwa na %2 (mchakato %3 kwenye %4). Ifunge kwanza.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>Haiwezekani kuandika kando ya %1. Kagua folda na ruhusa zake.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>Haiwezekani kuunda %1. Kagua folda na ruhusa zake.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 ni ya mtu mwingine.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>Faili ya hifadhidata imeharibika. Irejeshe kutoka nakala rudufu.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 imefunguliwa kwa kusoma tu.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>Hifadhidata inafungwa.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Jibu la kwanza</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>Kuanzia ujumbe wa kwanza wa mgeni katika shauri (mazungumzo mapya, au yaliyofunguliwa tena) hadi ujumbe wa kwanza ambao mtu anatuma baada yake katika shauri hilohilo. Huhesabiwa jibu linapotumwa, kwa aliyelituma.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>Ujumbe wa msaidizi si jibu wala hausimamishi saa; madokezo na hisia pia. Ujumbe uliokataliwa na mtoa huduma si jibu. Jibu kutoka programu ya simu husimamisha saa lakini halina mhudumu na halihesabiwi.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>Jibu la kwanza la msaidizi</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>Vilevile kwa msaidizi: kuanzia ujumbe wa kwanza wa mgeni katika shauri hadi wa kwanza wa msaidizi.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>Ujumbe wa watu hauhesabiwi. Hisia na ujumbe uliokataliwa na mtoa huduma si jibu.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Muda wa kujibu</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>Kwa kila ujumbe wa mtu unaojibu: kuanzia ujumbe wa zamani zaidi wa mgeni ambao hakuna (mtu wala msaidizi) aliyekuwa ameujibu hadi huu. Huhesabiwa jibu linapotumwa, kwa aliyelituma.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Ujumbe zaidi bila ujumbe wa mgeni katikati si majibu. Ambao haukuwa umejibiwa mazungumzo yalipofungwa hausubiri tena. Madokezo, hisia na ujumbe uliokataliwa na mtoa huduma havihesabiwi.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>Muda wa kujibu wa msaidizi</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>Vilevile kwa kila ujumbe wa msaidizi unaojibu.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>Kama muda wa kujibu wa watu; hakuna ulio sehemu ya mwingine.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Kusubiri kwenye foleni</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>Kila mara mtu anapopata mazungumzo ambayo hayakuwa kwa yeyote: muda yaliokuwa wazi kwenye foleni. Huhesabiwa yanapochukuliwa, kwa aliyeyapata.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>Muda wa kuahirishwa na wa kufungwa hauhesabiwi. Yaliyochukuliwa na msaidizi, au yaliyofungwa yakiwa kwenye foleni, si kusubiri kulikokwisha.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Muda wa utatuzi</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>Kwa kila kufunga: kuanzia mwanzo wa shauri hili (mwanzo wa mazungumzo, au kufunguliwa tena kwa mwisho) hadi kufungwa. Kufungua tena huanzisha shauri jipya. Huhesabiwa yanapofungwa, kwa aliyeyafunga.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>Kufunga kulikotenguliwa hakukutokea. Muda wa kuahirishwa umo. Yaliyofungwa na mfumo hayana mhudumu.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Muda wa kushughulikia</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>Muda ambao mazungumzo yalikuwa mbele ya mhudumu kwenye skrini, ukijumlishwa kwa kila mazungumzo na mhudumu.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>Muda mbele ya mazungumzo mengine, au bila yoyote. Konsoli mbili za mhudumu mmoja huhesabiwa zote.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>Muda katika kila hali</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>Muda ambao kila mhudumu alipatikana, hakuwepo, alikuwa mapumzikoni, alikuwa akimalizia au nje ya mtandao. Hali za mhudumu mmoja kwa jumla ni muda wote tangu akaunti yake iundwe.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>Muda kabla ya akaunti kuundwa. Konsoli iliyotoweka huhesabiwa hadi ishara yake ya mwisho.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>Katika muda mhudumu alipopatikana, sehemu ambayo alikuwa na angalau mazungumzo moja yaliyo wazi.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>Hali nyingine zote. Mazungumzo yaliyoahirishwa, yanayosubiri na yaliyofungwa hayamshughulishi yeyote.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>Mazungumzo mangapi yaliyo wazi mhudumu alikuwa nayo kwa wakati mmoja, kwa wastani wa muda alipopatikana na kuwa na angalau moja.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>Muda bila mazungumzo yaliyo wazi, na hali zote isipokuwa “Anapatikana”.</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>Muda wa mazungumzo katika kila hali</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>Muda ambao mazungumzo yalikuwa wazi, yakisubiri au yameahirishwa, kwa jumla.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>Mazungumzo yaliyofungwa. Hakuna mhudumu: mazungumzo yanaweza kubadili mhudumu ndani ya hali moja.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>Mazungumzo mapya</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>Mazungumzo yaliyoanza.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>Yaliyofunguliwa tena: huhesabiwa kando. Hakuna mhudumu: mazungumzo yanayoanza bado si ya yeyote.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>Mazungumzo yaliyofunguliwa tena</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>Mazungumzo yaliyofungwa kisha yakafunguliwa tena.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>Kufunga kulikotenguliwa ndani ya sekunde. Hakuna mhudumu.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>Mazungumzo yaliyoshughulikiwa</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>Mazungumzo ambayo mhudumu alimwandikia mgeni au aliyafunga; kila moja mara moja kwa kila kisanduku.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>Madokezo, hisia, kuchukua, kutazama, kufunga kulikotenguliwa, ujumbe uliokataliwa na mtoa huduma. Mazungumzo ya wahudumu wawili au siku mbili huhesabiwa kwa wote wawili, na mara moja katika jumla yao.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>Ujumbe uliotumwa na watu</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>Ujumbe ambao wahudumu waliwatumia wageni.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>Madokezo, hisia, ujumbe wa msaidizi na wa mfumo, uliotumwa kutoka programu ya simu, na uliokataliwa na mtoa huduma.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>Ujumbe uliotumwa na msaidizi</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>Ujumbe ambao msaidizi aliwatumia wageni.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>Hisia na ujumbe uliokataliwa na mtoa huduma.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Ujumbe uliopokelewa</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>Ujumbe ambao wageni walituma.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>Hisia. Hakuna mhudumu: ni wa wageni.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Uhamisho wa kuingia</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Uhamisho wa kutoka</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Kiwango cha kufunguliwa tena</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>Kati ya yaliyofungwa katika kipindi, sehemu ambayo mazungumzo yalifunguliwa tena hadi sasa.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>Kufunga kulikotenguliwa. Sehemu ya kipindi cha karibuni bado inaweza kuongezeka.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>Alama (1 hadi 5) iliyowekwa mwisho wakati wa kufunga, ya mazungumzo yaliyofungwa katika kipindi na ambayo hayajafunguliwa tena.</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>Mazungumzo yasiyo na alama.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>Yaliyofungwa kwa sababu ya kufunga.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>Kufunga kulikotenguliwa.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Aina za huduma</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>Yaliyofungwa kwa aina ya huduma ya mazungumzo.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>Kufunga kulikotenguliwa, mazungumzo yasiyo na aina.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Aina za wateja</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>Yaliyofungwa kwa aina ya mteja wa mazungumzo.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>Hakuna %1 yenye jina %2.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>Hakuna timu yenye jina %1.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>Siku huandikwa kama 2026-03-29.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Siku ya mwisho inatangulia ya kwanza.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>Ripoti hujumuisha miaka isiyozidi kumi.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1: hakuna kumbukumbu ya kutosha kwa kitabu cha kazi.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>Hakuna maarifa ndani yake: orodha yenye jina “items” inatarajiwa.</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>Chaneli hii haiwezi kunukuu ujumbe. Utume bila nukuu.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>Aina hii ya ujumbe haiwezi kutumwa kwenye WhatsApp.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Ujumbe ni mtupu.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp hupokea hapa herufi zisizozidi %1; ujumbe huu una %2. Utume kwa sehemu.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>Hakuna faili ya kutuma.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>Sauti na stika hutumwa bila maandishi. Tuma maandishi kama ujumbe wake mwenyewe.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp hupokea herufi zisizozidi %1 pamoja na faili; maandishi haya yana %2. Yatume peke yake.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>Chaneli hii haiwezi kutuma mahali. Tuma anwani au kiungo cha ramani.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>Mahali hapa hapana viwianishi sahihi.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>Chaneli hii haiwezi kutuma waasiliani. Tuma jina na nambari kama maandishi.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>Hakuna mwasiliani wa kutuma.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp hupokea waasiliani wasiozidi %1 katika ujumbe mmoja.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Mwasiliani anahitaji jina.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>Chaneli hii haiwezi kutuma hisia.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>Hisia inahitaji ujumbe inaohusu.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>Hakuna cha kuchagua katika ujumbe huu.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>Chaneli hii hutoa chaguo kupitia violezo pekee. Chagua kiolezo.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>Ujumbe wenye chaguo unahitaji maandishi.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>Maandishi ya ujumbe wenye chaguo yana herufi zisizozidi %1, si %2.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>Kichwa kina herufi zisizozidi %1, si %2.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>Kijachini kina herufi zisizozidi %1, si %2.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>Chaneli hii haiwezi kuuliza hilo.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>Orodha hupokea kichwa cha maandishi pekee.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>Chaneli hii hupokea kichwa cha maandishi pekee.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp hupokea kitufe kimoja hadi vitufe %1.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>Maandishi ya kitufe yana herufi 1 hadi %1.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>Kitambulisho cha kitufe kina herufi 1 hadi %1.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>Vitufe viwili vinafanana.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>Kitufe kinachofungua orodha kina herufi 1 hadi %1.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>Orodha ina sehemu moja hadi %1.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>Kichwa cha sehemu kina herufi 1 hadi %1.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>Orodha ina jumla ya mistari 1 hadi %1; hii ina %2.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>Mistari miwili ina kitambulisho kimoja.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>Kichwa cha mstari kina herufi 1 hadi %1.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>Maelezo ya mstari yana herufi zisizozidi %1.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>Kitambulisho cha mstari kina herufi 1 hadi %1.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>Chaneli hii haina kitufe chenye kiungo. Weka kiungo kwenye maandishi.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>Kiungo cha kitufe si anwani ya wavuti.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>Fomu haina kitambulisho.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>Kitufe kinachofungua fomu kina herufi 1 hadi %1.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>Hakuna kiolezo kilichochaguliwa.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>Kiolezo hiki hakijulikani kwa chaneli hii. Mwombe msimamizi wako asawazishe violezo vyake.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>Maandishi ya kiolezo hupokea maandishi pekee.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>Kitufe cha kiolezo hakina thamani. Ijaze.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>Chaneli hii haiwezi kutuma mahali ndani ya violezo.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>Kiolezo kinahitaji mahali penye viwianishi sahihi.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>Kiolezo kinahitaji faili juu yake.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>Kiolezo kina thamani tupu au zinazokosekana. Jaza zote.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>Thamani ya kiolezo ina mkato wa mstari, kichupo au nafasi tupu zaidi ya nne mfululizo. Ziondoe.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>Thamani ya kiolezo ina herufi zisizozidi %1, si %2.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>Chaneli hii haiwezi kutuma aina hii ya faili.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp haipokei hapa faili za aina ya %1.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>Ujumbe wa sauti lazima uwe Ogg yenye Opus. Itume kama faili ya sauti badala yake.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>Faili ina %1; WhatsApp hupokea hapa isiyozidi %2.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>Hakuna majibu ya haraka ndani yake: orodha yenye jina “snippets” inatarajiwa.</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>Chagua sababu ya kufunga ili kufunga mazungumzo haya.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>Sababu hii ya kufunga haitumiki tena. Chagua nyingine.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>“%1” inahitaji nambari ya nafasi iliyowekwa.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>“%1” inahitaji dokezo: nini kitafuata, na nani atafanya.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>Kuridhika ni nambari kutoka 1 hadi 5.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>Sehemu ya juu ya kiolezo hiki ni ya aina ambayo Bellhop haiwezi kujaza. Chagua kiolezo kingine.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>Sehemu ya juu ya kiolezo hiki haipokei thamani.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>Kiolezo hiki kinahitaji picha juu yake.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>Kiolezo hiki kinahitaji video juu yake.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>Kiolezo hiki kinahitaji hati juu yake.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>Kiolezo hiki kinahitaji mahali juu yake.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>Kiolezo hiki kinahitaji thamani katika kichwa chake.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>Thamani {{%1}} ya kiolezo inakosekana. Ijaze.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>Kiolezo hakina kigeu {{%1}}. Chagua kiolezo tena.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>Thamani ya kiolezo imetolewa mara mbili.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>Thamani za kiolezo hiki hutolewa kwa majina.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>Thamani za kiolezo hiki hutolewa kwa mpangilio wake.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>Thamani moja si ya kitufe chochote cha kiolezo hiki. Chagua kiolezo tena.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>Kitufe “%1” cha kiolezo hakina thamani. Ijaze.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>WhatsApp imesitisha kiolezo hiki kwa sababu wageni walikitathmini vibaya. Chagua kingine.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp imesitisha kiolezo hiki (%1). Chagua kingine.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp imezima kiolezo hiki. Chagua kingine.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>Kiolezo hiki hakipo tena WhatsApp. Chagua kingine.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp imekataa kiolezo hiki. Chagua kingine.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp imekataa kiolezo hiki (%1). Chagua kingine.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>WhatsApp bado haijaidhinisha kiolezo hiki. Chagua kingine.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>Jina la kiolezo ni herufi ndogo, tarakimu na _.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>Lugha ya kiolezo huandikwa kama en au en_US.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>Kategoria ya kiolezo ni utility, marketing au authentication.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>Aina hii ya kichwa haiwezi kuundwa hapa.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Violezo vya Twilio havina mahali juu yake.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>Kiolezo chenye faili juu yake kinahitaji mfano wa faili hiyo.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>Kichwa cha kiolezo kina herufi 1 hadi 60.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>Kichwa cha kiolezo kina kigeu kisichozidi kimoja.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>Kigeu {{%1}} kinahitaji mfano, la sivyo WhatsApp itakataa kiolezo.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>Vigeu viwili vya kiolezo vinahitaji maneno kati yake.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>Violezo vya chaneli hii huweka nambari kwenye vigeu: {{1}}, {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>Jina la kigeu ni herufi ndogo, tarakimu na _.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>Vigeu huhesabiwa kuanzia 1 bila kuruka: {{%1}} inakosekana.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>Maandishi ya kiolezo yana herufi 1 hadi 1024.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>Maandishi ya kiolezo hayawezi kuanza wala kuisha na kigeu.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>Kitufe cha kiolezo kina maandishi ya herufi 1 hadi 25.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>Kitufe “%1” kinahitaji anwani inayoanza na https://; kigeu chake kimoja kinaweza kuwa mwishoni.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>Kigeu katika anwani ya kitufe “%1” kinahitaji mfano.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>Kitufe “%1” kinahitaji nambari ya simu.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>Kitufe kinachonakili msimbo kinahitaji mfano wa herufi zisizozidi 15.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>Kiolezo kina vitufe visivyozidi 10.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>Vitufe vya kujibu hukaa pamoja, kabla au baada ya vingine.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>Kiolezo kina vitufe visivyozidi viwili vyenye anwani, kimoja chenye nambari ya simu na kimoja chenye msimbo.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>Kijachini cha kiolezo kina herufi zisizozidi 60 na hakina vigeu.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>Kiolezo hiki kinataka mahali juu yake, ambapo chaneli hii haiwezi kutuma.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>Kiolezo hiki ni cha aina ambayo Bellhop haiwezi kujaza.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>Haukutumwa: mhudumu alichukua mazungumzo kabla haujatumwa.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>Relay haijibu.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Muunganisho na relay umepotea.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>Relay haijaunganishwa.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>Inaingia tena.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>Relay inawashwa upya. Unachoandika kinahifadhiwa na kitatumwa mara tu itakaporudi.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 Inajaribu %2.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>Relay hairuhusu konsoli hii kuingia. Ingia tena, au muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>Relay haipatikani. Unachoandika kinahifadhiwa na kitatumwa mara tu itakaporudi.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>Konsoli ilifungwa kabla relay haijajibu.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>Kituo kimesasishwa: konsoli hii inaweza kuonyesha lakini haiwezi kubadilisha chochote. Rasimu zako zimehifadhiwa; sakinisha toleo jipya.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>Kituo kimesasishwa na konsoli hii ni ya zamani mno kubadilisha chochote. Rasimu yako imehifadhiwa; sakinisha toleo jipya.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>Relay haikujibu kwa wakati. Huenda imefanyika: tazama mazungumzo kabla ya kujaribu tena.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>Relay haikupatikana kwa wakati. Hakuna kilichofanyika: jaribu tena.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>Konsoli hii ni ya zamani mno kwa hifadhidata ya kituo. Mwombe msimamizi wako toleo jipya.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>Faili ya mfano haipo tena hapa. Ichague tena.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>Mtoa huduma hakujibu; huenda imefanyika. Tazama orodha kabla ya kujaribu tena.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>Orodha ya violezo ya mtoa huduma haina mwisho.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>Chaneli hii haina njia ya kufanya hivyo.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>Faili iko kwenye anwani ambayo si ya mtoa huduma.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp haikuweza kuufikisha: ilikuwa na shughuli nyingi au hitilafu. Utume tena.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>Haijulikani kama huu ulitumwa. Muulize mgeni, au subiri alama za tiki, kabla ya kuutuma tena.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>Ujumbe mwingi mno kwa wakati mmoja. Huu unasubiri na utatumwa hivi karibuni.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp ina hitilafu ya muda. Bellhop inajaribu tena.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>Muunganisho na WhatsApp umeisha muda. Mwombe msimamizi wako aweke upya tokeni ya ufikiaji.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>Anwani ya huduma ya WhatsApp si sahihi. Mwambie msimamizi wako.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp imekataa ujumbe huu. Mpe msimamizi wako msimbo.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp ilitoa jibu lisiloeleweka. Bellhop inajaribu tena.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>Chaneli haina nambari sahihi ya simu. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>Orodha ya violezo ya Lipachat haieleweki.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>Kiolezo hakina kitambulisho sahihi. Sawazisha violezo.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>Faili ya mfano ni tupu.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat haikuipa faili ya mfano kitambulisho.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat haikukubali kiolezo. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>Ukurasa unaofuata wa Lipachat haueleweki.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>Orodha ya ujumbe ya Lipachat haieleweki.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>Faili haiko tayari kutumwa: haina anwani ya umma.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>Thamani za mwanzo za fomu si kipengee cha JSON.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>Chaneli hii haionyeshi kichwa wala kijachini hapa. Viweke kwenye maandishi.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>Violezo vya chaneli hii huweka nambari kwenye vigeu.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>Aina hii ya ujumbe haiwezi kutumwa kwenye chaneli hii.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>Chaneli haina ufunguo wa API. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>Mgeni hana nambari ya WhatsApp ya kuandikia.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>Mgeni ametuma kitu kisichoweza kuonyeshwa hapa.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat haikubali ufunguo wa API. Mwombe msimamizi wako aubadilishe.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>Zaidi ya saa 24 zimepita tangu mgeni aandike. Tumia kiolezo, au msubiri mgeni.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>Mgeni hataki ujumbe kutoka kwetu.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat haipokei kiolezo hiki. Kagua thamani zake, au chagua kingine.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>Mgeni hawezi kupokea hii kwenye WhatsApp. Jaribu njia nyingine, kama simu au barua pepe.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat ina hitilafu ya muda. Bellhop inajaribu tena.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat imekataa ujumbe huu. Mwambie msimamizi wako.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop hairuhusiwi kutumia nambari hii ya WhatsApp. Mwombe msimamizi wako akague ruhusa zake kwa Meta.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp haikukubali ujumbe huu jinsi ulivyo. Ubadilishe na uutume tena.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>Thamani ya kiolezo haifai. Usiweke mikato ya mistari wala vichupo; kisha tuma tena.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>Nambari ya WhatsApp haijasajiliwa. Mwombe msimamizi wako aisajili kwa Meta.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp haikuweza kutuma hii kwa kundi.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp haikuweza kutumia fomu hii. Tuma maandishi badala yake.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>WhatsApp imekataa kwa sababu ya mpangilio wa akaunti ya biashara. Mpe msimamizi wako msimbo.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta haikukubali kiolezo. Mwombe msimamizi wako akirekebishe.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp imeripoti hitilafu isiyojulikana. Jaribu tena; iripoti ikijirudia.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>Nambari hii ya WhatsApp haipo tena. Mwombe msimamizi wako achague nyingine.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta imewekea akaunti hii vikwazo kwa muda. Msimamizi wako anaweza kuona sababu kwa Meta.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta imezuia ujumbe huu wa matangazo usimfikie mgeni. Usiutume tena.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>Akaunti hii hairuhusiwi kuwaandikia wageni walio katika nchi hii. Tumia chaneli nyingine.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>Hii ni nambari ya hoteli yenyewe; haiwezi kujiandikia.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>Hii ni nambari ya majaribio; nambari ya mgeni lazima kwanza iwe kwenye orodha yake kwa Meta.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta imefunga akaunti hii. Msimamizi wako anaweza kuona sababu kwa Meta.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>Ujumbe haukuweza kufikishwa kwa wakati. Utume tena ikiwa bado una umuhimu.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>Jina la kuonyesha la nambari bado halijaidhinishwa. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>Meta ina tatizo la malipo na akaunti hii. Mwombe msimamizi wako akague njia ya malipo.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>Meta ina tatizo la malipo na simu za akaunti hii. Mwombe msimamizi wako akague njia ya malipo.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>WhatsApp imewekea nambari hii kikomo kwa sababu wageni waliizuia au kuiripoti. Sitisha kutuma ambacho wageni hawakuomba.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta imechagua kutofikisha ujumbe huu wa matangazo. Usiutume tena leo.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>Mgeni hataki ujumbe wa matangazo kutoka kwetu.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp haikubali aina hii ya ujumbe hapa.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>Faili ya mgeni haikuweza kuchukuliwa. Mwombe mgeni aitume tena, ikiwa chini ya MB 100.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp haikukubali faili. Kagua aina na ukubwa wake.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>Ujumbe mwingi kwa mgeni huyu kwa muda mfupi. Huu unasubiri sekunde chache.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp haikuweza kuonyesha ujumbe huu. Mwombe mgeni autume tena.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>Ujumbe huu unahitaji nambari ya simu ya mgeni. Mwombe mgeni nambari hiyo.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>Meta imewekea akaunti hii kikomo kwa sababu violezo vilikuwa katika kategoria isiyo sahihi. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>Kiolezo hiki hakipo katika lugha hii au hakijaidhinishwa. Chagua kingine.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>Kiolezo ni kirefu mno kikishajazwa. Fupisha thamani.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>Maudhui yanakiuka sera ya WhatsApp. Yaandike kwa namna nyingine.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>Meta imesitisha kiolezo hiki kwa sababu wageni walikitathmini vibaya. Chagua kingine.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta imezima kiolezo hiki. Chagua kingine.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>WhatsApp ya mgeni imehamia kifaa kingine au mtu mwingine. Hakikisha ni nani kabla ya kuendelea.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>Simu haiwezekani.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>Orodha ya wageni waliozuiwa haikuweza kubadilishwa.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>Orodha ya wageni waliozuiwa haikuweza kubadilishwa kwa sasa. Bellhop inajaribu tena.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>Wageni wanakitathmini vibaya; Meta itakizima hivi karibuni.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>WhatsApp inaripoti mabadiliko ya hali ya nambari: %1.</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>Vikomo vya akaunti vimebadilika.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta imeondoa marufuku ya akaunti hii.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta inazima akaunti hii (%1). Lishughulikie kwa Meta mara moja.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta imewekea akaunti hii vikwazo: %1. Lishughulikie kwa Meta.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>Meta inasema akaunti hii imekiuka kanuni zake: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>Akaunti ya WhatsApp imeondolewa. Uliza nani ameiondoa kwa Meta.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>Akaunti ya WhatsApp imeunganishwa tena.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>WhatsApp inaripoti kuhusu akaunti: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Ukaguzi wa Meta wa akaunti: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>Mtu amebadilisha au kuomba PIN ya nambari kwa Meta: %1. Kama si mtu wenu, chukua hatua mara moja.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>Aina hii ya jibu haiwezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>Mgeni amehariri ujumbe; WhatsApp haisemi jinsi alivyouhariri.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>Mgeni ametuma kura ya maoni; WhatsApp haipitishi kura za maoni.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>Mahali ambapo WhatsApp imetaja kwa faili ya mfano hapaeleweki.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp haikupokea faili ya mfano: jibu lake halieleweki.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>Faili haiko tayari kutumwa: haikupakiwa wala kuwekewa kiungo.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>Toleo la API la chaneli lazima liandikwe kama v26.0.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>Chaneli haina tokeni ya ufikiaji. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>Kitambulisho cha nambari, faili au kiolezo si sahihi kwa Meta. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>Mgeni hana anwani ya WhatsApp ya kuandikia.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>Akaunti ya biashara ya chaneli haijawekwa. Mwombe msimamizi wako aongeze kitambulisho cha WABA.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>Orodha ya violezo ya WhatsApp haieleweki.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio huweka alama kuwa ujumbe umesomwa pamoja na “anaandika” pekee.</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>Ujumbe wa faili hii haujulikani kwa Twilio.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>Faili haipo tena kwa Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>Ukurasa unaofuata wa Twilio haueleweki.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>Orodha ya ujumbe ya Twilio haieleweki.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>Kiolezo hakina kitambulisho sahihi kwa Twilio. Sawazisha violezo.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>Orodha ya violezo ya Twilio haieleweki.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>Jibu la Twilio kuhusu kiolezo halieleweki.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio ina hitilafu ya muda. Bellhop inajaribu tena.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio haikubali taarifa za kuingia za akaunti. Mwombe msimamizi wako azibadilishe.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>Mtumaji wa WhatsApp hajasanidiwa kwa Twilio. Mwombe msimamizi wako akague.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>Nambari ya mgeni si sahihi kwenye WhatsApp. Ikague, au jaribu chaneli nyingine.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>Ujumbe ni mrefu mno. Ufupishe au utume kwa sehemu.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>Hakuna cha kutuma katika ujumbe huu.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio haikuweza kuchukua faili. Muulize msimamizi wako kama anwani ya umma ya relay inafanya kazi.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>Faili ni kubwa mno kwa WhatsApp. Tuma ndogo zaidi.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>Thamani za kiolezo hazifai. Jaza zote, kisha tuma tena.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>Hii ni nambari ya majaribio: mgeni lazima ajiunge na sandbox kabla ya nambari kuweza kumwandikia.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>Ujumbe umechukuliwa kuwa taka au unakiuka sera ya WhatsApp. Uandike kwa namna nyingine.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>Nambari imefikia kikomo cha WhatsApp. Bellhop itajaribu tena baadaye; waombe wageni waandike kwanza.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio haijui hili. Mpe msimamizi wako msimbo.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp hupokea faili moja kwa kila ujumbe. Zitume moja moja.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>Muunganisho wa Twilio na WhatsApp umeisha muda. Mwombe msimamizi wako auweke upya kwa Twilio.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>Mgeni ametuzuia kwenye WhatsApp. Jaribu chaneli nyingine.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp imezuia ujumbe huu usimfikie mgeni. Usiutume tena.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>Mgeni hapatikani kwenye WhatsApp. Jaribu chaneli nyingine.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>Akaunti imefikia kikomo chake cha leo. Msimamizi wako anaweza kukiongeza.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>Chaneli haina SID sahihi ya akaunti. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>Chaneli haina tokeni ya uthibitishaji. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>Shughuli ya hifadhidata ilianzishwa ndani ya nyingine.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Kushughulika</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Mazungumzo sambamba</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Kuridhika</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Sababu za kufunga</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>Saa za utulivu huandikwa 22:00-07:00, nyingi kwa koma, na saa za eneo nyuma yake zisipokuwa za hoteli: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1 hadi %2, au pamoja na nambari ya pili kama %3/%4 (%5 hadi %6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 hupokea off au %2: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>Hakuna saa za eneo “%1”; mojawapo ni Europe/Madrid.</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>“%1” si saa za kazi. Ziandike kama “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 ni ya relay: iweke kwa kituo kizima.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 ni ya chaneli: iweke kwa hoteli au kwa kituo kizima.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>Tahadhari hurudiwa kila dakika 1 hadi %1.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>Anwani huanza na https://, au http:// kwenye mashine ya relay.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>Hakuna timu “%1”.</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>Hakuna hoteli “%1”.</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>Tahadhari huthibitishwa na mtu.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>Tahadhari hii imekwisha, au si ya timu zako zozote.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>Ufunguo wa kituo haufungui siri ya kituo.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>Kituo kina muda lengwa; ni hoteli pekee inayoweza kukosa.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>Mgeni anapaswa kujibiwa ndani ya sekunde 1 hadi 86400.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>Lengo ni asilimia 1 hadi 100 ya majibu.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>Hakuna timu “%1”.</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>Hakuna mhudumu “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>“%1” si neno sahihi: hadi herufi 20 za a-z, 0-9, kistari na kistari cha chini, kama es au spa.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>Jina la timu lina herufi 1 hadi 60.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Tayari kuna timu “%1”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>“%1” hayumo katika timu “%2”.</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>Mhudumu huchukua mazungumzo 0 hadi 100 kwa wakati mmoja.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>Hakuna kanuni kama hiyo; team list huonyesha zilizopo.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>Jina la orodha lina herufi 1 hadi 60.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>Timu “%1” haina orodha “%2”.</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>Kituo hiki bado hakina hoteli.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yanasubiri</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>Mazungumzo yaliyo wazi ambayo hayapo kwa yeyote, si mtu wala msaidizi.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Aliyesubiri zaidi</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>Muda ambao amesubiri mgeni aliyesubiri zaidi kati ya walio kwenye foleni: tangu ujumbe wake wa zamani zaidi ambao hakuna aliyeujibu.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Yanahudumiwa</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>Mazungumzo yaliyo wazi yaliyo kwa mhudumu. Yaliyoahirishwa na ya msaidizi hayamo.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>Yanahitaji jibu</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>Mazungumzo yaliyo wazi yaliyo kwa mhudumu na ambayo mgeni wake ameandika kitu ambacho hakuna aliyekijibu.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>Kiwango cha huduma leo</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>Kati ya majibu yaliyotolewa na watu leo, sehemu iliyotolewa ndani ya muda lengwa unaotumika; leo ni siku ya kila hoteli. Ni takwimu ambayo ripoti huiita “Kiwango cha huduma” kwa siku hiyo.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Yamezidi muda</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>Mazungumzo yaliyo wazi, kwenye foleni au kwa mhudumu, ambayo mgeni wake anasubiri zaidi ya muda lengwa unaotumika kwa hoteli yake.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>Nafasi zilizo wazi</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>Mazungumzo mangapi zaidi ambayo wahudumu wanaopatikana wanaweza kuchukua kabla kila mmoja hajafikia kikomo chake cha mazungumzo yaliyo wazi.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>Saa 24 zinaisha</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>Mazungumzo yaliyo wazi, kwenye foleni au kwa mhudumu, ambayo mgeni wake anasubiri jibu na saa zake 24 zinaisha ndani ya mbili zijazo: baada ya hapo kiolezo pekee kinaweza kutumwa.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Kiwango cha huduma</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>Kati ya majibu ambayo watu walitoa katika kipindi (tazama muda wa kujibu), sehemu iliyotolewa ndani ya muda uliotumika wakati huo: muda lengwa wa hoteli yenyewe, la sivyo wa kituo.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Ambacho hakuna aliyekijibu bado, au kilichofungwa bila jibu, si jibu: ubao wa takwimu huhesabu wanaosubiri muda mrefu mno. Madokezo, hisia na ujumbe uliokataliwa na mtoa huduma havihesabiwi.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>Muda ambao mhudumu alikuwa akimalizia baada ya kufunga, kila mara. Huhesabiwa unapoisha, kwa aliyekuwa akimalizia.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>Kinachoendelea bado. Kumalizia kulikoisha katika milisekunde ileile.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>Mara ngapi mhudumu alipata mazungumzo yaliyokuwa kwa mwenzake: yaliyohamishwa na kukubaliwa, au aliyoyachukua akiwa kiongozi wa timu.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Kuchukua kutoka kwenye foleni, maombi yasiyokubaliwa, na uhamisho kwa aliyekuwa nayo tayari.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>Mara ngapi mhudumu alitoa au alipoteza mazungumzo: yaliyohamishwa na kukubaliwa, yaliyochukuliwa na kiongozi wa timu, au yaliyorudishwa naye kwenye foleni.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Aliyoyarudisha mwenyewe, yaliyorudi kwenye foleni kwa sababu alikuwa ameondoka, maombi yasiyokubaliwa, na uhamisho kwa aliyekuwa nayo tayari.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Maombi yasiyojibiwa</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>Maombi ya uhamisho ambayo mhudumu hakuyakubali wala kuyakataa ndani ya dakika moja. Huhesabiwa muda unapokwisha, kwa aliyeombwa.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>Maombi kwa timu, yaliyoondolewa, na yale yaliyotanguliwa na kufunga au na mhudumu mwingine.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Ujumbe ulioshindikana</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>Kati ya ujumbe ambao wahudumu na msaidizi waliwatumia wageni, sehemu ambayo mtoa huduma aliikataa au hakuweza kuifikisha. Huhesabiwa ulipotumwa.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>Hisia, madokezo, na ujumbe uliotumwa kutoka programu ya simu. Sehemu ya siku za karibuni bado inaweza kuongezeka.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Mahitaji</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>Ujumbe wa wageni kwa kile wanachoomba, kulingana na uchambuzi mpya zaidi wa kila mmoja.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>Ujumbe ambao hakuna aliyeuchambua, na ule ambao mazungumzo yake yamewekwa kwenye kumbukumbu tangu hapo. Hakuna mhudumu.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Hali ya moyo</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>Ujumbe wa wageni kwa mtindo wa maneno yao, kulingana na uchambuzi mpya zaidi wa kila mmoja.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>Kama mahitaji.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Uharaka</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>Ujumbe wa wageni kwa uharaka wake, kulingana na uchambuzi mpya zaidi wa kila mmoja.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Yaliyomalizwa na msaidizi</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>Kati ya mashauri yaliyofungwa ambayo msaidizi alimwandikia mgeni, sehemu ambayo hakuna mtu aliyemwandikia.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>Kufunga kulikotenguliwa, na ujumbe uliokataliwa na mtoa huduma. Shauri huanza na mazungumzo au kufunguliwa tena kwa mwisho. Hakuna mhudumu.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Yaliyotoka kwa msaidizi</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>Mara ngapi mazungumzo ya msaidizi yalienda kwa mtu au kwenye foleni, kwa sababu yake.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>Ambayo msaidizi alijibu bila kuwa nayo. Hakuna mhudumu.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>Nafasi zilizothibitishwa</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>Kati ya kufunga kwa mazungumzo ya kuweka nafasi (kwa aina ya huduma, au yaliyofungwa kama nafasi iliyothibitishwa), sehemu iliyofungwa kama nafasi iliyothibitishwa.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>Takwimu zilizohifadhiwa zimeharibika: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 ya %3, mhudumu %4, hoteli %5, chaneli %6, %7: %8 (%9) imehifadhiwa, %10 (%11) kwenye daftari</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>Jina la ripoti lina herufi, tarakimu, nafasi, - na _, zisizozidi 60: ndilo linaloanza majina ya faili zake.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>Hakuna kipimo %1. bellhopctl metrics --explain huviorodhesha.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>Hakuna ripoti iliyohifadhiwa yenye jina %1.</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>Leo umetafuta nambari nyingi mno za simu. Tafuta kwa jina la mgeni.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>Mgeni huulizwa mara moja kwa kila siku 1 hadi 365.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>Jibu hupokelewa kwa saa 1 hadi 168.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>Swali huulizwa kwa %1; “%2” si mojawapo.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 alikataa mashauriano haya.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>Muda wa kujibu swali hili umekwisha.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 alimaliza mashauriano haya.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 alikabidhi mazungumzo haya; mashauriano yamekwisha.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>Mashauriano haya yamekwisha: hakuna aliyeandika tena.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>Mashauriano haya yamekwisha: mmoja wenu hayuko mtandaoni.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>Mazungumzo haya yamechukuliwa na mwingine; mashauriano yamekwisha.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>Mazungumzo haya yamefungwa; mashauriano yamekwisha.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>Mashauriano haya yamekwisha.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>Hakuna anayekuomba ushauri kuhusu mazungumzo haya.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>Tayari umekubali mashauriano haya.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>%1 ameombwa ushauri kuhusu mazungumzo haya.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Andika unachotaka kujua.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>Mazungumzo haya yamefungwa. Yafungue tena ili uombe ushauri.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>Tayari unamwomba %1 ushauri. Maliza hayo kwanza.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>Chagua mwenzako au timu ya kuombwa ushauri.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>Wanaoshauriana pekee ndio wanaoweza kumaliza mashauriano yao.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>Wanaoshauriana pekee ndio wanaoweza kuandika katika mashauriano yao.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 bado hajakubali. Subiri akubali, au omba mtu ayapokee mazungumzo.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>Kuridhika kwa wageni</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>Alama (1 hadi 5) ambazo wageni walitoa walipoulizwa baada ya mazungumzo. Huhesabiwa walipojibu, kwa aliyeyafunga.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>Wageni ambao hawakuulizwa au hawakujibu; alama ambazo wahudumu huweka wakati wa kufunga.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>Maswali ya kuridhika yaliyojibiwa</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>Kati ya maswali kwa wageni kuhusu kuridhika kwao, sehemu iliyojibiwa. Huhesabiwa lilipoulizwa.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>Mazungumzo ambayo baada yake hakuna aliyeulizwa. Sehemu ya siku za karibuni bado inaweza kuongezeka.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>Majibu ya msaidizi</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>Majibu ambayo msaidizi alitoa mwenyewe (otomatiki), aliyowapendekezea wahudumu (rasimu), na mapendekezo ambayo mhudumu alituma bila kubadilisha (yaliyotumika). Huhesabiwa alipoamua; yaliyotumika, yalipotumwa.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>Aliyoyaandika tu katika hali ya kivuli; mapendekezo ambayo mhudumu aliyabadilisha ni rasimu tu, na yaliyotumika yalikuwa rasimu kwanza. Hakuna mhudumu.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>Kwa nini msaidizi alikabidhi</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>Mara ngapi msaidizi alimwita mtu, kwa sababu yake. Huhesabiwa alipoamua.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>Aliyoyaandika tu katika hali ya kivuli. Mazungumzo ambayo mhudumu aliyachukua kutoka kwake si uamuzi wake. Hakuna mhudumu.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>Gharama ya modeli ya lugha kwa kila shauri</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>Kwa kila kufunga kwa shauri ambalo mtu alimwandikia mgeni: gharama ya maombi kwa modeli ya lugha katika shauri hilo, kando kwa yaliyomalizwa na msaidizi na yale ambayo mtu aliandika. Kwa sehemu za milioni za sarafu ya bei zake.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>Kufunga kulikotenguliwa. Yaliyoombwa kwa modeli baada ya kufunga ni ya shauri linalofuata. Muda wa watu hauna gharama hapa. Hakuna mhudumu.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>Ujumbe ulioshindikana kwa sababu</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>Ujumbe ambao wahudumu na msaidizi waliwatumia wageni na mtoa huduma akaukataa au hakuweza kuufikisha, kwa msimbo wake. Huhesabiwa ulipotumwa.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>Kama kwa ujumbe ulioshindikana. Ule ambao mhudumu aliutuma tena, sababu yake ni huko kutumwa tena.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>Ujumbe usiojulikana matokeo yake</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>Ujumbe kwa wageni ambao hakuna anayejua sasa kama mtoa huduma aliupokea. Huhesabiwa ulipotumwa.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>Uliojulikana baadaye. Hisia na madokezo.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Uliofika</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>Mara ngapi watoa huduma walisema katika kipindi kwamba ujumbe umefika, kwa kila ujumbe uliotumwa ndani yake.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>Ujumbe kama kwa ujumbe ulioshindikana. Uliotumwa kabla ya kipindi na kufika ndani yake huhesabiwa, kwa hiyo kipindi kifupi kinaweza kuzidi jumla. Ujumbe ambao ilisemwa tu kwamba umesomwa, hakuna aliyesema kwamba umefika.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Uliosomwa</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>Mara ngapi watoa huduma walisema katika kipindi kwamba ujumbe umesomwa, kwa kila ujumbe uliotumwa ndani yake.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>Kama kwa ujumbe uliofika. Wageni wanaweza kuficha kwamba wamesoma.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>Violezo vilivyotumwa</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>Ujumbe uliotokana na kiolezo, kwa jina lake.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>Ujumbe wa kawaida. Ulioshindikana pia huhesabiwa, na uliotumwa tena pia.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>Violezo vilivyoshindikana</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>Kati ya ujumbe uliotokana na kiolezo, sehemu ambayo mtoa huduma aliikataa au hakuweza kuifikisha, kwa jina la kiolezo. Huhesabiwa ulipotumwa.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>Sehemu ya siku za karibuni bado inaweza kuongezeka.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Muda wa kupatikana</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>Sehemu ya muda ambapo angalau relay moja ilikuwepo na iliifikia hifadhidata. Relay hukagua kila sekunde 15; zaidi ya dakika moja bila ukaguzi huhesabiwa kuwa kukatika tangu ukaguzi wa mwisho.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>Muda kabla ya ukaguzi wa kwanza, na tangu wa mwisho. Si wa chaneli wala mhudumu yeyote.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>Muda wa kupatikana wa chaneli</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>Kwa kila chaneli, sehemu ya muda ambapo relay ilikuwepo na mtoa huduma wa chaneli hakuikataa (tokeni iliyoisha muda, nambari iliyozuiwa).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>Muda kabla ya ukaguzi wa kwanza, na tangu wa mwisho; wakati chaneli ilikuwa imezimwa. Hakuna mhudumu.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>Hakuna aina ya huduma yenye jina %1.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>Hakuna aina ya mteja yenye jina %1.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>Hii ni ndefu mno kuambiwa wageni. Igawe mara mbili.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>Hakuna mgeni kama huyu.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>Aliye na mazungumzo ya mmoja wa wageni hawa, au anayeongoza, pekee ndiye huwaunganisha na kuwatenganisha.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>Mmoja wa wageni hawa amefutwa; hakuna cha kuunganisha.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>Mmoja wa wageni hawa ameunganishwa na mwingine sasa hivi. Tazama tena.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>Wageni hawa hawajaunganishwa.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>Wageni hawa tayari wametenganishwa.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>WhatsApp yenyewe inasema kuwa hawa wawili ni mtu mmoja.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>Hawa wawili tayari ni mgeni mmoja.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>Viongozi wa timu na wasimamizi pekee hubadilisha wanachoambiwa wageni.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>Hakuna hoteli kama hiyo katika timu zako.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>Gharama huanza kutumika sasa, au tangu siku ambayo imeshaanza.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Sarafu ni herufi tatu, kwa mfano EUR.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>Saa moja hugharimu 0 hadi 1000000.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>Kufunga kulikotenguliwa. Muda wa kuwa mbele kabla au baada ya hapo, kumalizia, na muda ambao wahudumu hawakuwa na kitu mbele. Kila kitu wakati gharama ya saa haijawekwa. Hakuna mhudumu: huenda yalikuwa na wahudumu kadhaa.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>Kwa kila kufunga kwa shauri ambalo mtu alimwandikia mgeni: muda ambao mazungumzo yalikuwa mbele ya wahudumu tangu mwanzo wa shauri hadi kufungwa, mara gharama ya saa ya mhudumu yalipofungwa, kwa sarafu yake. Kwa sehemu za milioni za sarafu.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>Programu hii haitengenezi PDF. Ipange kama csv au xlsx.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>Folda ya muda haiwezi kuundwa hapa: %1</translation>
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
        <translation>Msaidizi</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 ameyachukua</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>Yamefunguliwa tena kwa %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Yamehamishwa kwa %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>%1 ameombwa kupokea: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 amekataa ombi</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 hakujibu ombi kwa wakati</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 ameondoa ombi</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 ameyachukua kutoka kwa mwenzake</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>%1 ameyaweka tena kwenye foleni</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 ameyarudisha kwenye foleni</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>Yamerudi kwenye foleni: %1 hayupo tena</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>Yamerudi kwenye foleni (%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Yamefungwa: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>%1 ameyafunga: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>Mgeni sasa ana nambari nyingine ya simu</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>WhatsApp sasa inamjua mgeni kwa utambulisho mwingine</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 ametengua kufunga</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>WhatsApp ya mgeni imehamia kifaa kingine: hakikisha nani anaandika kabla ya kusema lolote la siri</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>Yamepewa %1: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Yamepewa %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>Kwa timu ya %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>Kwa timu ya %1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>%1 ameombwa ushauri: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 anatoa ushauri</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 amekataa kutoa ushauri</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 hakujibu swali kwa wakati</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 ameondoa swali</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 amemaliza mashauriano</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 ameyakabidhi baada ya mashauriano</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>Mashauriano na %1 yamekwisha: hakuna aliyeandika tena</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>Mashauriano yamekwisha: %1 hayupo tena</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>Mashauriano na %1 yamekwisha: mwenye mazungumzo hayupo tena</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>Mashauriano na %1 yamekwisha: mazungumzo yamechukuliwa na mwingine</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>Mashauriano na %1 yamekwisha: mazungumzo yamefungwa</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>Kuridhika kwa mgeni: %1 kati ya 5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 amemuunganisha mgeni huyu na mwingine</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 amemuunganisha mgeni huyu na %2</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 amemtenganisha mgeni huyu na mwingine</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 amemtenganisha mgeni huyu na %2</translation>
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
        <translation>Kipaumbele</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Timu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaneli</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hoteli</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>sasa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>dak %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>saa %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>siku %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jana</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Ujumbe wa sauti</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Stika</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Mwasiliani</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Hisia</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Kitufe kimebonyezwa</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Chaguo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Kiolezo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Oda</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Ujumbe wa mfumo</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>Aina ya ujumbe ambayo WhatsApp haipitishi</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>Hisia: %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Hakuna ujumbe bado</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Dokezo: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>Umeandikwa hapa, haujathibitishwa</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Unasubiri kutumwa</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>Umekubaliwa na WhatsApp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Umetumwa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Umefika</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Umesomwa</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Umesikilizwa</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Haukufika</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>Haijulikani kama umetumwa</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Anapatikana</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ana shughuli</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Mapumzikoni</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Mkutanoni</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Mafunzoni</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Hayupo</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>Anamalizia</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nje ya mtandao</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dharura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mgeni</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Mtarajiwa</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Anayerudi</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Kuweka nafasi</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Lalamiko</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Maulizo</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Lugha nyingine</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>Anahitajika mtaalamu</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Zamu inaisha</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Kazi nyingi mno</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Sababu nyingine</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>Yamerudi kwenye foleni: mhudumu wake ametoka mtandaoni</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>Yamerudi kwenye foleni: mhudumu wake ameyarudisha</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>Yamerudi kwenye foleni: yameondolewa kwa mhudumu wake</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Kuahirishwa kumeisha</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Yametoka kwa msaidizi</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Yamerudi kwenye foleni</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>sek %1 zilizopita</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>dak %1 zilizopita</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>bado hakuna kilichosomwa</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>Hifadhidata haipatikani, %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>Hakuna relay, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Inasoma…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Moja kwa moja, %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>Si za sasa, %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>Hizi ni takwimu za mwisho zilizoweza kusomwa; zinajaribiwa tena kila baada ya sekunde chache. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>Hizi ni takwimu za mwisho zilizoweza kusomwa; zitarudi zenyewe. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>Takwimu ni zile zilizo kwenye hifadhidata, lakini hakuna relay iliyounganishwa: wanachoandika wageni na wanachofanya wahudumu huenda kisionekane, na hakuna kitendo kinachowezekana kutoka hapa. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>Takwimu ni za zamani kuliko inavyopaswa; bonyeza F5 ili uzisome sasa.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>Kila badiliko huonekana ndani ya sekunde moja.</translation>
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
        <translation>nambari ileile</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>nafasi ileile</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>jina lilelile</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 na %2 watakuwa mgeni mmoja, kwa jina %1:</translation>
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
        <translation>mgeni mwingine</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• mazungumzo: %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Vitufe vya Bellhop</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>Kwa herufi nzito: vitufe vyako mwenyewe.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>yeyote anayeuliza</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>wageni wenye nafasi iliyothibitishwa</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>wageni waliomo hotelini (hufungua mlango)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>hakiambiwi yeyote</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>kuanzia %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hadi %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>daima</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 anaomba %3 wampokee %2</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 anakuomba umpokee %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>%1 ameombwa, zimebaki sek %2. Yanabaki kwako hadi mtu akubali.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 amekubali ombi lako na mazungumzo haya sasa ni yake.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 amekataa. Yanabaki kwako.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 amekataa: “%2” Yanabaki kwako.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>Hakuna mtu wa %1 aliyejibu kwa wakati. Yanabaki kwako.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 hakujibu kwa wakati. Yanabaki kwako.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>Ombi lako kwa %1 limekwisha: mazungumzo yamechukuliwa na mwingine.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 ameyakubali.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 ameyakataa. Yanabaki kwa %2.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>Muda wa kujibu umekwisha. Yanabaki kwa %1.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 ameondoa ombi.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>Ombi la %1 limekwisha: mazungumzo yamechukuliwa na mwingine.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>Ombi la %1 limekwisha: mazungumzo yamefungwa.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 amechukua mazungumzo haya: “%2” Ulichokuwa ukiandika kimehifadhiwa kama rasimu.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 ameweka tena mazungumzo haya kwenye foleni: “%2” Ulichokuwa ukiandika kimehifadhiwa kama rasimu.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>Mazungumzo haya yalirudi kwenye foleni wakati konsoli yako haikupatikana.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>%1 alichukua mazungumzo haya wakati konsoli yako haikupatikana.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>%1 alipewa mazungumzo haya wakati konsoli yako haikupatikana.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 hatoi ushauri sasa.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 hatoi ushauri sasa: “%2”</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>Hakuna mtu wa %1 aliyejibu swali lako kwa wakati.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 hakujibu swali lako kwa wakati.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 amemaliza mashauriano. Mazungumzo yanabaki kwako.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>Mashauriano na %1 yamekwisha: hakuna aliyeandika tena.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>Mashauriano na %1 yamekwisha: %1 hayuko mtandaoni.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 amekataa kutoa ushauri.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>Muda wa kujibu umekwisha. %1 aliomba ushauri.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 hahitaji ushauri tena.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 amemaliza mashauriano na anabaki na mazungumzo. Asante!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 amekukabidhi mazungumzo haya.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>Mashauriano na %1 yamekwisha: mazungumzo yamechukuliwa na mwingine.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>Mashauriano na %1 yamekwisha: mazungumzo yamefungwa.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 anaomba ushauri kwa %2 kuhusu %3</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 anakuomba ushauri kuhusu %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>%1 ameombwa ushauri, zimebaki sek %2. Mazungumzo yanabaki kwako.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 anasoma pamoja nawe na anakupa ushauri sasa.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>maarifa ya hoteli</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>salamu</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>kuweka nafasi: tarehe</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>kuweka nafasi: chumba gani</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>kuweka nafasi: nani anakuja</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>kuweka nafasi: kusomwa tena</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>kuweka nafasi: imethibitishwa</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>mgeni ameomba mtu</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>mgeni ana hasira</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>hatari</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>haiwezi kusubiri</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>lalamiko</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>suala la kisheria</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>mzozo wa pesa</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>jambo la kufanywa</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>ombi maalumu</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>miadi</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>ombi la kikundi</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>nafasi iliyokwisha kuwekwa</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>kuweka nafasi kumekataliwa</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>haijulikani kama nafasi imewekwa</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>mfumo wa kuweka nafasi haujibu</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>haikueleweka</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>hakuna kinachojulikana kuhusu hilo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>anakabidhi: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>Pendekezo · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Kiotomatiki · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>Jibu limetoka “%1” (uhakika %2 %).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>Msaidizi alimwita mtu: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>Kutoka mazungumzo ya msaidizi: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>Maneno yametungwa na modeli ya lugha %1.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>Mhudumu aliutuma kama ulivyopendekezwa.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>Yanahitaji jibu</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>Yanasubiri mgeni</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>Yaliyoahirishwa, muda umefika</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Yangu</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Hayana mhudumu</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Timu zangu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Kiingereza</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Kihispania</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Kifaransa</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Kijerumani</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Kiitaliano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Kireno</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Kiarabu</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Kichina</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Kijapani</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Kikorea</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Kiswahili</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>%1 kinazungumzwa</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>ujuzi wa “%1” upo</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>ilikuwa zamu yake</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>mazungumzo %1 kati ya %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>Umepewa haya: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>Hakuna anayepatikana katika timu</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>Wote wanaofaa wamefikia kikomo chao cha mazungumzo</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>Nje ya saa za kazi za timu</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>Hakuna timu iliyowekwa kwa ajili yake</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>Pekee anayefaa ameyarudisha</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>Hakuna anayepatikana anayezungumza %1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>Hakuna anayepatikana mwenye ujuzi wa “%1”</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>Hakuna anayefaa anayepatikana</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>kuhusu “%1”, kwa %2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>kuhusu “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>kwa %1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>jibu linatakiwa ndani ya %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>yalipaswa kujibiwa %1 zilizopita</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>maandishi huru bado %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>yanarudi baada ya %1</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>yanarudi sasa</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Hayajasomwa</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>Saa 24 zinaisha</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Kipaumbele: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lugha: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Lebo: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Chaneli: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>Hoteli: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Timu: %1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>Yako wazi</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>Yanasubiri mgeni</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Yameahirishwa</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>Alimwita mtu</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>Mhudumu aliyachukua</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>Yalipewa mhudumu</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>Yalirudishwa kwenye foleni</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>Kiongozi wa timu aliyachukua</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>Yalihamishwa</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>Yalifunguliwa tena</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>Msaidizi hakuwepo</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>Alilotoa mwenyewe</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Alilopendekeza</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>Lililotumwa kama lilivyopendekezwa</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>Mgeni aliomba mtu</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>Mgeni mwenye hasira</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Hatari</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Lalamiko</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>Nafasi iliyokwisha kuwekwa</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>Hoteli haikukubali kuweka nafasi</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>Haijulikani kama nafasi iliwekwa</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>Mfumo wa hoteli haukujibu</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>Mhudumu aliyachukua wakati wa kuweka nafasi</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>Mgeni hakueleweka</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>Hakuwa na jibu</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>Haiwezi kusubiri</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>Suala la kisheria</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>Mzozo wa pesa</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>Ombi maalumu</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>Mtu aliandika</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Yaliyomalizwa na msaidizi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Haijulikani</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediani</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % ndani ya</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mistari</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Ripoti ya Bellhop</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>Maana ya vipimo</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Havihesabiwi: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>siku %1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>wastani</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <translation>%1 (mediani)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mhudumu</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Timu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaneli</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hoteli</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Saa ya siku</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Siku ya wiki</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Saa ya wiki</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>Hakuna data</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Haijasanidiwa</translation>
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
        <translation>bado %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 amekuweka “%2”: %3</translation>
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
        <translation>kimeidhinishwa</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>kinasubiri idhini</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>kimekataliwa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>kimesitishwa</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>kimezimwa</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>hakijawasilishwa</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>hakipo kwa mtoa huduma</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>huduma</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>matangazo</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>uthibitishaji</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>ubora wa wastani</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>ubora wa chini</translation>
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
        <translation>Vilisawazishwa %1 zilizopita</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Havijasawazishwa</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Vimesawazishwa sasa hivi</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1; kisha ikashindikana: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Kichwa: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>Kitufe “%1”</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>Picha juu</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Video juu</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Hati juu</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Jina la mahali</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Iko wapi</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, au kiungo cha ramani</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>kwa mfano %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>umehaririwa · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · uliandikwa %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>Bofya ili utumie maandishi tena, au bonyeza S ili uutume kama ulivyokuwa.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>Bofya, au bonyeza S, ili uutume tena.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Haukufika. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>Haukufika: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>Bonyeza S ili uutume tena.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>Bado haijulikani kama huu ulitumwa. Muulize mgeni kabla ya kuutuma tena. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>Waasiliani %1</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>Kadi ya mgeni mwenyewe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Tuma mahali</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>Shiriki mwasiliani</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Amechagua kwenye orodha</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>Amejaza fomu</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Amebonyeza kitufe</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>Kura ya maoni</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>Kura katika kura ya maoni</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>Ujumbe wa awali ulibadilishwa</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>Mwaliko wa kikundi</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>Ujumbe umebandikwa</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Kiungo</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>Mgeni amefuta ujumbe huu</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>Umefutwa kwa wote</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Umesambazwa mara nyingi</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Umesambazwa</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>Mwombe mgeni autume kwa njia nyingine</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>Kwenye WhatsApp</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>Bidhaa 1</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>Bidhaa %1</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Amekuja kupitia tangazo</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>Amekuja kupitia “%1”</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>Iko njiani kutoka WhatsApp…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Itajaribiwa tena karibuni: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>Haikuweza kuchukuliwa. Bofya ili ujaribu tena.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Bofya ili ujaribu tena.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Umefutwa</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Ujumbe wa sauti</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mgeni</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mhudumu</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Msaidizi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Mfumo</translation>
    </message>
</context>
<context>
    <name>TransferChoices</name>
    <message>
        <source>Team, %1 of %2 are available</source>
        <translation>Timu, %1 kati ya %2 wanapatikana</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>Foleni</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mrefu zaidi</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Kadirio la kusubiri</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>na %1 zaidi</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>nje ya mtandao: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>na %1 zaidi; %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>kuweka nafasi</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>kitu kilichoharibika</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>kuingia au kuondoka</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>swali la kawaida</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>ujumbe taka</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>hitaji wakati wa kukaa</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>lalamiko</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>malipo</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>nafasi aliyoweka</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>miadi</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>kukaa hotelini</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>sifa au maoni</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>hakuna jambo mahususi</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>ana hasira</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>amechoshwa</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>ana wasiwasi au hana furaha</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ametulia</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>ameridhika</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>amefurahi sana</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>hatari sasa</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>ndani ya saa mbili</translation>
    </message>
    <message>
        <source>today</source>
        <translation>leo</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>hakuna haraka</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>haiwezi kusubiri</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>suala la kisheria</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>mzozo wa pesa</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>ameomba mtu</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>ombi maalumu</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>labda %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Inahusu</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Hali ya moyo</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Uharaka</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Anahitajika mtu</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>hakuna anayesubiri</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>anasubiri %1, muda mrefu mno</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>anasubiri %1, jibu sasa</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>anasubiri %1, jibu karibuni</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>anasubiri %1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>malengo tofauti</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>lengo %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>inahesabu siku…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>bado hakuna majibu</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>kati ya %1, %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>wahudumu wenye nafasi: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>kwenye foleni</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>hakuna anayesubiri</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>ndani ya saa 2</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>zaidi ya muda lengwa</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>hayapo kwa yeyote</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>kwa wahudumu</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>ya yanayohudumiwa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>muda unakaribia</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>muda umefika</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>yamezidi kikomo</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>majibu machache mno</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>chini ya dakika</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>takriban %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>Majibu katika nusu saa iliyopita: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>Haiwezekani kusema mgeni anayefuata atasubiri kwa muda gani: %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>Muda ambao mgeni anayefuata atasubiri: wanaosubiri sasa, kwa kasi ya nusu saa iliyopita. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>bado %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · wanaosubiri: %2, %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>mgeni anasubiri muda mrefu mno</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>mazungumzo mengi mno</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>muda mrefu mno katika hali hii</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>Inafungua hoteli ndogo yenye wageni wa kuigiza…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Inafungua data yako…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Badilisha nenosiri langu…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>Ondoa nenosiri langu kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Siku yangu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Nenosiri lako limebadilishwa.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>Limeondolewa. Utaombwa nenosiri lako wakati ujao.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mimi</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Ubao wa takwimu</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>Tafuta kwenye historia yote…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>Nenosiri lako linahitajika ili kujiunga na %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>Hifadhi ya manenosiri ya kompyuta hii inaulizwa nenosiri lako. Unaweza pia kuliandika.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>Hifadhi ya manenosiri ya kompyuta hii haina nenosiri lako la kituo hiki: liandike.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 Andika nenosiri lako ili kuendelea.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Inaingia kwenye %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>Nenosiri lililo kwenye hifadhi ya manenosiri ya kompyuta hii halifanyi kazi tena. %1 Andika linalotumika sasa, au muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 Kagua vyote viwili, au muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 Nenosiri lako halikuhifadhiwa popote. Liandike tena ili kuendelea bila hilo.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>Nenosiri lako limebadilishwa, lakini hifadhi ya manenosiri ya kompyuta hii bado ina la zamani: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 Huenda nenosiri bado limo humo.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>wageni watatu wameandika</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>swali la Marta liko kwenye skrini</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>mazungumzo yamechukuliwa</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>jibu limeandikwa</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp imelipokea: limetumwa</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>limewasili kwenye simu yake: limefika</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>amelisoma</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>fomu ya kufunga imefunguliwa</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>“nafasi imethibitishwa” inakataliwa bila nambari ya nafasi</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>yamefungwa</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>kufunga kumetenguliwa, na mgeni yuko mbele tena</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>fomu ya kufunga imefunguliwa tena</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>yamefungwa kabisa, wageni wawili bado wanasubiri</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>ubao wa takwimu unasema hivyo pia, na kwamba jibu lilikuja kwa wakati</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>Umri wa takwimu</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>Umri wa takwimu: %1</translation>
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
        <translation>Wahudumu, wanaohitaji kuangaliwa kwanza</translation>
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
            <numerusform>%1  (%n zaidi)</numerusform>
            <numerusform>%1  (%n zaidi)</numerusform>
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
        <translation>Tatizo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Anayeshughulikia</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>Ninaishughulikia</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Hakuna tatizo</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>Tahadhari za kituo huorodheshwa hapa, pamoja na chanzo na hatua inayofuata, hadi ziishe.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>Tahadhari za kituo</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Hatua inayofuata: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Tangu %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 %2 anaishughulikia; itarudiwa tu hali ikizidi kuwa mbaya.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 Bado hakuna anayeishughulikia; itarudiwa hadi mtu aishughulikie.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>Usitume %1</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Inapakia…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Upakiaji wa %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
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
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Claim all chosen</source>
        <translation>Chukua yaliyochaguliwa</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>Rudisha yaliyochaguliwa kwenye foleni</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>Lebo za yaliyochaguliwa…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>Badilisha kipaumbele cha yaliyochaguliwa…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>Ahirisha yaliyochaguliwa…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>Omba timu ipokee yaliyochaguliwa…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>Funga yaliyochaguliwa…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ondoa chaguo</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>Nimesoma matokeo</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>Mazungumzo %n yanabadilishwa …</numerusform>
            <numerusform>Mazungumzo %n yanabadilishwa …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>Mazungumzo %n yamechaguliwa</numerusform>
            <numerusform>Mazungumzo %n yamechaguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>Lebo, Enter; -lebo huiondoa</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>Lebo ya mazungumzo yote yaliyochaguliwa; ikiwa na alama ya kutoa mbele yake, huondolewa</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Kwa saa moja</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Kwa saa tatu</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Hadi kesho 09:00</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1: inahitaji zaidi, funga moja moja</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>Ambacho %1 inapaswa kujua, Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>Dokezo linaloambatana na kila ombi kwa %1</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>Hakuna timu</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n yamefunguliwa tena</numerusform>
            <numerusform>%n yamefunguliwa tena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n yamechukuliwa</numerusform>
            <numerusform>%n yamechukuliwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n yamerudishwa</numerusform>
            <numerusform>%n yamerudishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n yamewekewa lebo “%1”</numerusform>
            <numerusform>%n yamewekewa lebo “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n bila lebo “%1”</numerusform>
            <numerusform>%n bila lebo “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n yenye kipaumbele kingine</numerusform>
            <numerusform>%n yenye kipaumbele kingine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n yameahirishwa</numerusform>
            <numerusform>%n yameahirishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n yamefungwa</numerusform>
            <numerusform>%n yamefungwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>ombi %n limetumwa</numerusform>
            <numerusform>maombi %n yametumwa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 Na %2 zaidi.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1, %2 yamekataliwa: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediani</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % ndani ya</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mistari</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>Njia za kutazama takwimu</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Mwenendo</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>Siku kwa siku, kando ya kipindi kilichotangulia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Kwa siku ya wiki na saa</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>Kwa aina, za mara nyingi kwanza</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>Siku ya mwisho ya kipindi, mhudumu mmoja mmoja</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Msaidizi</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>Alichofanya msaidizi, na gharama yake</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Chaneli</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>Jinsi kila chaneli ilivyofanya kazi</translation>
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
        <translation>Imechujwa kwa “%1”; bonyeza ili uondoe kichujio hicho</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>Aina ya mteja</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Aina ya huduma</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Kuridhika</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Funga mazungumzo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Funga mazungumzo</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>Mteja: haikusemwa</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>Huduma: haikusemwa</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>Kuridhika: haikusemwa</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 kati ya 5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>Andika, au bonyeza nambari</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>Tafuta sababu ya kufunga</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>Sababu za kufunga</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Nambari ya nafasi</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>Madokezo ya kufunga</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>Funga mazungumzo (Enter)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>Yaache wazi (Esc)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>Funga mazungumzo na %1</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Inafunga…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>nafasi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>dokezo</translation>
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
        <translation>Nambari ya nafasi (lazima)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>Dokezo: nini kitafuata, na nani atafanya (lazima)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesModel</name>
    <message>
        <source>Colleague</source>
        <translation>Mwenzako</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Anachofanya</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Muda</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>Wenzako</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>Wenzako na wanachofanya</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>Hali mpya</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>Badilisha hali (Enter)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Badilisha hali ya %1</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>Kwa nini? %1 ataisoma.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Eleza sababu; %1 ataisoma.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>Cha kufanya, au mgeni gani</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>Vitendo na wageni waliopatikana</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>%1 kulingana na ulichoandika</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>Usinukuu</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Ambatisha faili</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>Ambatisha faili (au zidondoshe au zibandike hapa)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Tuma kitu kingine</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>Tuma mahali, mwasiliani, swali lenye majibu, kiolezo</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Tuma (Enter)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>Unajibu “%1”</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>Utatumwa faili zikifika</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>Ondoa faili iliyoshindikana</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Rasimu imehifadhiwa</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>Dokezo kwa wenzako; mgeni halioni kamwe. @ na jina humjulisha mtu.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>Andika jibu. Enter hutuma, Shift+Enter huanza mstari.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Dokezo kwa wenzako</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>Jibu kwa mgeni</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Weka dokezo</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>Mgeni ameomba asitumiwe matangazo. Majibu kwa anachoandika yanakaribishwa.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>Hataki matangazo</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>Maandishi huru bado %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 zimezidi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zimebaki %1</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>Mwandikie mgeni</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>Mwandikie mgeni (%1 hubadilisha)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Andika dokezo kwa wenzako</translation>
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
        <translation>Inasubiri orodha ya kwanza kutoka hifadhidata.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop, %1 wanasubiri</translation>
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
        <translation>Hali yangu</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Badilisha hali ya %1</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>Konsoli itaitumia kuanzia itakapowashwa tena.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>Kama kompyuta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Orodha yangu</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Orodha ya %1</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Onyesha vitufe</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Kabidhi…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>Mwandikie mwenzako (Enter)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 anakupa ushauri. Mgeni haoni chochote mnachoandikiana hapa.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>Unampa %1 ushauri. Mgeni haoni chochote mnachoandikiana hapa.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Mwandikie %1</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>Unachomwandikia %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Taarifa za mgeni</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Kwa saa moja</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Kwa saa tatu</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Hadi kesho 09:00</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>Hadi Jumatatu 09:00</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Chagua wakati…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 anaandika</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 anatazama</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>bado hayana mtu</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>kwa msaidizi</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yako</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>kwa %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>Mahali hapakutumwa.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>Mwasiliani hakutumwa.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Swali halikutumwa.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>Haukutumwa tena.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>Hisia haikutumwa.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>Haiwezi kuchezwa hapa: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Picha iliyobandikwa</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Tuma faili</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>Faili zisizozidi %1 kwa wakati mmoja. Tuma hizi kwanza.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>Chagua faili ya kiolezo</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 haikutumwa.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>Faili haiji.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Inachukuliwa tena.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Ufungue faili hii?</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Fungua hata hivyo</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>faili</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Inachukua %1…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>Inachukua %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Faili haiwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>picha.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>Nakala haikuhifadhiwa.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Hakuna mazungumzo yaliyochaguliwa</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>Chagua kwenye orodha, au chukua yenye dharura zaidi kwa %1.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>Mazungumzo haya hayamo tena kwenye orodha yako.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>Mazungumzo haya sasa yapo kwa %1. Ulichokuwa ukiandika kimehifadhiwa kama rasimu.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>Konsoli hii ni ya zamani kuliko hifadhidata na inaweza kusoma tu. Rasimu zako zimehifadhiwa.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>Mazungumzo haya yamefungwa. Yatafunguka tena mgeni akiandika.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>Hakuna anayemjibu mgeni huyu bado.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>Msaidizi anamjibu mgeni huyu.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>Mazungumzo haya yapo kwa %1 lakini hayuko mtandaoni.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>Mazungumzo haya yapo kwa %1. Unaweza kusoma na kuandika madokezo.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>Mgeni aliandika mara ya mwisho zaidi ya saa 24 zilizopita, kwa hiyo WhatsApp inakubali kiolezo kilichoidhinishwa pekee. Madokezo na kufunga bado vinawezekana.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>mgeni</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Sababu haijulikani.</translation>
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
        <translation>Inachukua %1…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>Hayakuchukuliwa.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>Inamrudisha %1 kwenye foleni…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>Hayakurudishwa.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>Haukutumwa; maandishi yako yamerudi kwenye sehemu ya kuandika.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>Dokezo halikuhifadhiwa; limerudi kwenye sehemu ya kuandika.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>Hayakufungwa.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1 amefungwa kama “%2”</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>Yanabaki yamefungwa.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>Inamwahirisha %1…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>Hayakuahirishwa.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Ahirisha hadi</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>Kiolezo hakikutumwa.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>Inaomba violezo vya %1…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>Violezo havikuombwa.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>Mchukue %1 kutoka kwa %2</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>Mrudishe %1 kwenye foleni; yuko kwa %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Chukua</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>Hayakuchukuliwa.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>Hayakurudishwa.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>Ombi halikutumwa.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>Inaondoa ombi…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>Ombi halikuondolewa.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>Msaidizi</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>Msaidizi anaongea na mgeni huyu tena.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>Msaidizi yuko kimya kwa mgeni huyu hadi mtu amruhusu kuongea.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Chagua kwenye orodha.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>Chukua ili ujibu</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>anakupa ushauri</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Hakuna aliyeulizwa.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>Hayakukabidhiwa.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>Haukuandikwa.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>Inamaliza mashauriano…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Hayakumalizwa.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>Hawakuunganishwa.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 sasa ni mgeni mmoja</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>Hawakutenganishwa.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>Ni wageni wawili tena, kama awali.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Tenganisha %1</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>Kwanza maliza au ghairi kilichofunguliwa hapa; kisha yanaweza kwenda dirisha jingine.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Fungua katika dirisha lake</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>Hapa hakuna jibu lililotoka kwenye maarifa ya hoteli.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>Ujumbe wa sauti haukutumwa.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Ufunge dirisha hili?</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>Ujumbe wa sauti kwa %1 haujatumwa. Utapotea pamoja na dirisha.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (mpya %2)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>mazungumzo %1 mbele</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1: %2, %3 hadi %4 (%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>Mazungumzo yaliyo mbele</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop: hakuna kinachokusubiri</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop: jambo %n linakusubiri</numerusform>
            <numerusform>Bellhop: mambo %n yanakusubiri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Karibu Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>Dawati la wageni wanaoziandikia hoteli zako. Ungependa kuanzaje?</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>Ijaribu na wageni wa kuigiza</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>Kila kitu kinaendeshwa kwenye kompyuta hii; wageni wa kubuni watakuandikia. Hakuna cha kusanidi.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>Mtumiaji mmoja</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>Mtu mmoja, kompyuta moja, nambari yako ya WhatsApp. Data inabaki hapa.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>Jiunge na kituo</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>Timu yako tayari ina hifadhidata. Muulize anayeisimamia anwani na akaunti yako.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>Kama wenzako na wageni wanavyoliona</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folda ya data</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>Konsoli, relay na hifadhidata zinaendeshwa pamoja kwenye kompyuta hii. Unaweza kuunganisha nambari ya WhatsApp baadaye.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Seva ya hifadhidata</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Mlango</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Hifadhidata</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Akaunti yako</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Faili ya cheti</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>Tupu: mamlaka za kompyuta yenyewe</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com; kadhaa kwa koma; tupu: ilipo hifadhidata</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>Kumbuka nenosiri kwenye hifadhi ya manenosiri ya kompyuta hii</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>Kwa akaunti ambayo msimamizi wako alikuundia kwenye hifadhidata.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>Jina lako halipo: linatia saini majibu yako kwa wenzako.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>Chagua folda ambamo mazungumzo yatahifadhiwa.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>Anwani ya seva ya hifadhidata haipo.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>Mlango wa seva ya hifadhidata haupo; kwa kawaida ni 3306.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>Jina la hifadhidata halipo; kwa kawaida ni “bellhop”.</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>Jina la akaunti yako halipo.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Nenosiri lako halipo.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>Alichouliza mgeni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Taarifa za mgeni</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mgeni</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Matangazo</translation>
    </message>
    <message>
        <source>not wanted; answers are welcome</source>
        <translation>hayatakiwi; majibu yanakaribishwa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaneli</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hoteli</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Saa za huko</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Mazungumzo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Yalianza</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Kipaumbele</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>msaidizi</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>Kwa nini yamerudi</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>Maandishi huru hadi</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>yamekwisha; violezo tu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>Alivyoelewa msaidizi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Yamefungwa</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Kuridhika</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 kati ya 5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Kimya tangu</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>Mruhusu aongee na mgeni huyu</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>Mnyamazishe kwa mgeni huyu</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>Mgeni aliomba mtu, au mwenzako alimnyamazisha. Atajibu tena pale chaneli inapomruhusu.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>Hamtumii mgeni huyu chochote hadi mtu amruhusu kuongea tena.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>Anaandika kutoka</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>hakuna nambari</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
bila matangazo</translation>
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
        <translation>Mazungumzo mengine</translation>
    </message>
    <message>
        <source>open</source>
        <translation>yako wazi</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>Fungua mazungumzo ya %1: %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>Gharama ya modeli</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>hakuna modeli ya kulipia iliyoulizwa</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>tokeni %1, %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unganisha…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Tenganisha…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Pia hujulikana kama</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>Vitufe vyako mwenyewe havikuweza kusomwa kutoka %1. Vitendo vina vitufe vya awali.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>Vitufe vyako mwenyewe vya %1 haviwezi kutumika. Vya awali vinabaki, pale vilipo huru.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>Unapoandika, na kwenye ujumbe</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>Tuma na uende kwa anayefuata anayesubiri</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Mstari mpya</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Bandika kama maandishi tu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>Kwenye ujumbe: jibu, weka hisia, nakili</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>Eneo-kazi linakitumia lenyewe.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>Kinaandika herufi. Shikilia pia Ctrl au Alt.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>Kwenye kibodi nyingi kinaandika herufi.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>Husogeza na kuhariri unapoandika na kwenye orodha.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>Hunakili, hubandika au hutengua unapoandika.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>Hufungua menyu ya kilichochaguliwa.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Vitufe vyote</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Badilishana</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Rudisha vya awali</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Rudisha vyote</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Chapisha, au hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>Funga orodha ya vitufe</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Funga (Esc)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Vitendo na vitufe vyake</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kitendo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Vya awali</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>Kipe kitendo kilichochaguliwa kitufe kingine</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>Kipe kitendo kilichochaguliwa kitufe kingine (Enter)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>Rudishia kitendo kilichochaguliwa vitufe vya awali</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>Rudishia kitendo kilichochaguliwa vitufe vya awali (Del)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>Rudishia vitendo vyote vitufe vya awali</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Kitufe hiki hakibadiliki.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Enter hukipa kitendo kilichochaguliwa kitufe kingine, Del hurudisha vya awali.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Bonyeza kitufe kipya cha “%1”. Esc hukiacha kilivyo.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 hakiwezi kutumika. %2 Bonyeza kingine, au Esc.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>“%1” sasa kiko kwenye %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>hakuna kitufe</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 tayari kinatumiwa na %2. Vibadilishane? Badala yake kitapata %3. Esc huacha vyote vilivyo.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>Rudisha vitufe vyote vya awali</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>Kila kitendo kitapata vitufe vyake vya awali; vyako mwenyewe vitaondolewa.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Kila kitendo kina vitufe vyake vya awali.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Hifadhi vitufe kama PDF</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Havikuhifadhiwa. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Vimehifadhiwa kwenye %1.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>Vitufe vimetumwa kwenye printa.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>Hii inaonekana kama msimbo wa mlango au nenosiri, na yeyote anayeuliza huambiwa.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Kibadilishe (Enter)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>Kifute (Del)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>Wanaoambiwa: %1. Muda: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>Jibu %n katika siku %1.</numerusform>
            <numerusform>Majibu %n katika siku %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Mgeni atasoma: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>Hakuna maandishi ya %1, kwa hiyo wageni hao husoma ya %2.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>Wageni huuliza:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>Msaidizi hukisema</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>Wageni huuliza</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>Moja kwa kila mstari:
je, kifungua kinywa kimejumuishwa
kifungua kinywa ni saa ngapi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Wanaoambiwa</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Kuanzia siku</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Hadi siku</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Jina fupi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Rudi kwenye orodha (Esc)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>Kihifadhi; msaidizi atakijua ndani ya sekunde chache (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>hakuna kati ya haya: hupatikana kwa maneno yake</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>Bado hakijaandikwa kwa lugha yoyote.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>Kimeandikwa kwa: %1. Wageni wa lugha nyingine husoma %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>Siku huandikwa kama 2026-12-24.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>Kipengee</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Wanaoambiwa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>Majibu, siku %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>Anachojua msaidizi</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hoteli</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>Kama wasomavyo wageni wa lugha hii</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Wanaoambiwa</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>wote wanaoambiwa</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>Tafuta kwa neno lake lolote</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Tafuta kipengee</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>Hoteli hii inachowaambia wageni wake</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Maswali yasiyo na jibu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vipengee</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Bila jibu</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Jaribu</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>Ongeza kutokana na swali hili</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Kipengee kipya</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Soma tena</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>Haikuweza kusomwa. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>Wakati huohuo mtu amefuta kipengee hiki. Ulichoandika kinabaki hapa.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>Wakati huohuo mtu amebadilisha kipengee hiki, kwa hiyo hakiwezi kuhifadhiwa. Ulichoandika kinabaki hapa; tazama kipengee kabla ya kukiandika tena.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>Bila jibu (%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>Hakuna modeli ya lugha ya kulipia iliyowekwa.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 leo (UTC): tokeni %2 kati ya %3, %4 kati ya %5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>Kipengee hicho hakipo tena.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Inasoma…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>Katika siku %1 zilizopita hakuna aliyeuliza ambacho hakijaandikwa.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>Chagua swali ili uone msaidizi angejibu nini.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Bado hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Chagua kipengee.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>Uwaambie wote?</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>Hii inaonekana kama msimbo wa mlango au nenosiri, na yeyote anayeuliza huambiwa. Misimbo ya milango ni ya wageni waliomo hotelini.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Hifadhi hata hivyo</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 kimehifadhiwa. Msaidizi atakijua ndani ya sekunde chache.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Ukifute?</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>“%1” kitafutwa katika lugha zake zote, na msaidizi hatakisema tena.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 kimefutwa.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 hakikufutwa.</translation>
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
        <translation>Na. %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Mazungumzo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>Nenda kwenye orodha “%1”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Picha iliyotangulia (Kushoto)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Picha inayofuata (Kulia)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Hifadhi kama…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>Hifadhi nakala (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Punguza (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Kuza (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Inapakia…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 kati ya %2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>%1 amekutaja: “%2”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>Wenzako</translation>
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
        <translation>Ujumbe huenda kwa nambari ya awali, na asichotaka mgeni hubaki hivyo kwa nambari yake. Unaweza kuwatenganisha tena wakati wowote.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>Unganisha na mgeni mwingine</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>Jina, nambari au nafasi</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>Tafuta mgeni mwingine</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>Wageni ambao huenda ni mtu mmoja</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>Wafanye mgeni mmoja (Enter)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>Waache walivyo (Esc)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Nani ni mtu yuleyule kama %1?</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Inaunganisha…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unganisha</translation>
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
        <translation>Hakuna anayefanana naye. Andika jina au nambari.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>Hakuna mgeni mwingine aliyepatikana.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>Chagua mgeni mwingine ili uone kitakachounganishwa.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>Chagua mgeni mwingine.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Rudi sehemu ya kuandika (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>Mtumie mgeni (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>Tuma mahali</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>Tuma mwasiliani</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>Swali lenye majibu ya vitufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Hotel Marina</source>
        <translation>Hotel Marina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>Kenyatta Avenue 12, Nairobi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, au kiungo cha ramani</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Mapokezi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kampuni</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>Ungependa kifungua kinywa?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>Moja kwa kila mstari. Baada ya | huja maelezo yake.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Kitufe cha orodha</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chagua</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>Mgeni ataona orodha ya %1.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>Majibu mafupi hadi matatu huwa vitufe, zaidi huwa orodha.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>Mgeni ataona kitufe %n.</numerusform>
            <numerusform>Mgeni ataona vitufe %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>Eleza iko wapi: latitudo na longitudo, au kiungo cha ramani chenye hizo.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>Mwasiliani anahitaji nambari ya simu au anwani ya barua pepe.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>Siku yangu</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>Siku yangu saa kwa saa</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>Jumla za siku yangu</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Mistari ya takwimu iliyochaguliwa</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Siku iliyotangulia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Siku inayofuata</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Hesabu tena</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Fungua mazungumzo</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>Enter kwenye kipande cha ukanda au kwenye takwimu huonyesha mistari iliyoiunda.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Inahesabu…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>Siku yako haikuweza kuhesabiwa. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Bado hakuna kilichohesabiwa.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>Ilihesabiwa %1, saa za %2. Takwimu zilezile za ripoti za anayekuongoza.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: mstari %n</numerusform>
            <numerusform>%1: mistari %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1  (na %n zaidi)</numerusform>
            <numerusform>%1  (na %n zaidi)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Ondoa ilani hii</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>Ondoa ilani hii: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>Kompyuta hii haina kifaa cha sauti kinachoweza kutumika. Unganisha kimoja, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>Hivi ndivyo Bellhop hujulisha kwamba mgeni anasubiri.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>Eneo-kazi hili halionyeshi ujumbe wa programu: kitufe cha dirisha kwenye upau wa kazi huwaka badala yake.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 anakuomba upokee mazungumzo na %2.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 ameandika.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 anasubiri mhudumu.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 anakutaja kwenye dokezo.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Mgeni</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Na %n zaidi.</numerusform>
            <numerusform>%1 Na %n zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 anakuomba ushauri kuhusu %2.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>Ilani</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Cheza sauti</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>Ukubwa wa sauti</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>Onyesha ujumbe kwenye eneo-kazi ninapotazama kwingine</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>Mtaje mgeni ndani yake</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>Nijulishe pia kuhusu wageni wasio na mhudumu, ninapopatikana</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Jaribu sasa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>Sauti imechezwa na ujumbe umeonyeshwa. Kama hukusikia au kuona chochote, kagua mipangilio ya kompyuta hii ya sauti na ya ujumbe wa programu.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>Kataa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tazama</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kubali</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>Kwa nini hapana? Anayeomba ataisoma.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>Kwa nini unakataa</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>Kataa kwa maneno haya (Enter); Esc hurudi</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>  (na %n zaidi)</numerusform>
            <numerusform>  (na %n zaidi)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Muda uliobaki: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>mgeni</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>Hayakukubaliwa. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>Hayakukataliwa. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>Hali yako haikubadilika. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Badilisha nenosiri</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Badilisha nenosiri lako</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Nenosiri la sasa</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nenosiri jipya</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nenosiri jipya tena</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>Nenosiri lako la sasa halipo.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Nenosiri jipya halipo.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Manenosiri mawili mapya hayafanani.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>Nenosiri jipya ni lile ulilo nalo tayari.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>Kiolezo tu</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ombi lipo</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>bila matangazo</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ wewe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1: mazungumzo %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>kipaumbele: %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>ujumbe %1 haujasomwa</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yako</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>kwa %1</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>dokezo linakutaja</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>mtu ameombwa kupokea</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>hataki matangazo</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>yana rasimu</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>saa 24 za maandishi huru zimekwisha</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>anaandika kwa %1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>kwa timu ya %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>yamechaguliwa</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>umepewa: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>amepewa: %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>lebo %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>Foleni</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mrefu zaidi</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Saa 24</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Kadirio la kusubiri</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>Yangu</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>Yanasubiri mhudumu</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>Kwa msaidizi</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Wenzako</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>Yameahirishwa na yanasubiri</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Yamefungwa leo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>Tafuta mgeni au maandishi kwenye orodha</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Mazungumzo</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n yamesogea ↑</numerusform>
            <numerusform>%n yamesogea ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>Mazungumzo %n yanasubiri nafasi yake mpya; yaonyeshe</numerusform>
            <numerusform>Mazungumzo %n yanasubiri nafasi zake mpya; yaonyeshe</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Inapakia mazungumzo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>Hakuna mazungumzo yanayoonekana yenye “%1” katika jina au ujumbe wa mwisho.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Hakuna anayesubiri</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>Ujumbe mpya wa wageni utaonekana hapa wenyewe.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Chuja orodha</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>Orodha zilizohifadhiwa</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Onyesha yote</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>Jina la orodha hii, Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>Jina ambalo orodha hii inahifadhiwa nalo</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n yamefichwa</numerusform>
            <numerusform>%n yamefichwa</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>yenye muda wa karibu kwanza</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>%L1 zaidi kwenye kituo hiki, yasiyo ya dharura sana. Chuja orodha ili uyapate.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Yenye muda wa karibu kwanza</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>Bado hakuna orodha iliyohifadhiwa</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Hifadhi orodha hii…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>Hakuna mazungumzo yanayoonekana yanayolingana na kichujio cha orodha hii.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>Tafuta mgeni au maandishi</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Iache ilivyo (Esc)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>Kwa nini? %1 ataisoma; mgeni hataisoma.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Eleza sababu; %1 ataisoma.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>Andika kitu; %1 atakisoma.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>Hakuna data</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 katika kipindi kilichotangulia</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>Hakuna data katika kipindi kilichotangulia</translation>
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
        <translation>Hakuna data</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Hakuna data katika kipindi hiki.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Gawa kwa</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Timu</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mhudumu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaneli</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hoteli</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jana</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mwezi uliopita</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Vipimo vyote</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Timu zote</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Wahudumu wote</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Chaneli zote</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Hoteli zote</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Ripoti iliyohifadhiwa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Aina ya huduma</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Aina ya mteja</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>Aina zote za huduma</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>Aina zote za wateja</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Lebo zote</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>Takwimu hazikuweza kuhesabiwa.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>Enter kwenye takwimu huonyesha mistari iliyoiunda.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Mistari ya takwimu iliyochaguliwa</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Hesabu tena</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Onyesha mistari</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Fungua mazungumzo</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Kama CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>Kama lahajedwali (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>Kama PDF, picha ikiwa mbele…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha nje</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Inahesabu…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Bado hakuna kilichohesabiwa.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · mistari %2 · ilihesabiwa %3 zilizopita · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>Inahesabu… hadi hapo: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 Havihesabiwi: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Inasoma mistari…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Mistari haikuweza kusomwa.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: mstari %n</numerusform>
            <numerusform>%1: mistari %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1, baadhi ni mipya kuliko takwimu iliyo juu</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Hamisha nje kama %1</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Haikuhamishwa nje. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Imehamishwa nje hadi %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mhudumu</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>Yamefungwa kama</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Siku yoyote</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Miezi 12 iliyopita</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Siku zilizochaguliwa</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Yeyote</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Yaliyo wazi au yaliyofungwa</translation>
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
        <translation>%1 hadi sasa</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Ujumbe: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>Wageni na mazungumzo: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>Utafutaji ulichukua muda mrefu mno ukasimama. Endelea kutafuta</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>Utafutaji ulichukua muda mrefu mno ukasimama kwenye %1. Tafuta nyuma zaidi</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Onyesha ujumbe wa zamani zaidi</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>Onyesha mazungumzo ya zamani zaidi</translation>
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
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Dokezo la kufunga</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Nambari ya simu</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>Ujumbe wenye kitambulisho hiki</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>Mazungumzo yenye kitambulisho hiki</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>hayapo kwa yeyote</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>yapo kwa msaidizi</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>yapo kwa %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>yamefungwa</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>Tafuta kwenye historia yote</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Kinachotafutwa</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>Jina, maneno ya ujumbe, nambari ya simu, nafasi au kitambulisho; kisha Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Inatafuta…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>Utafutaji mpya humaliza huu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>Hakuna unachoruhusiwa kuona chenye yote hayo. Jaribu maneno machache zaidi, au siku zaidi.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>Yote yaliyowahi kusemwa</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>Maneno yote lazima yawepo; yaliyo ndani ya alama za nukuu hukaa pamoja. Herufi kubwa au ndogo na alama za herufi hazijalishi.</translation>
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
        <translation>%1 · %2 kati ya %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Yote</translation>
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
        <translation>Majibu ya haraka</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>na %1: %2</translation>
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
        <translation>Jaza “%1” kabla ya kutuma.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>Tahajia haikaguliwi.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>Hakuna kamusi ya lugha hii.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>Hakuna neno lenye kosa.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>Hakuna kamusi ya %1 iliyosakinishwa: faili zake za .aff na .dic huwekwa kwenye %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Inatafuta mapendekezo…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Ongeza “%1” kwenye kamusi yangu</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Puuza “%1”</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Hakuna linalofanana linalojulikana</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 kwa %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Inaanza</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Mtandaoni</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● Mtandaoni kupitia %1</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● Mtandaoni kupitia %1, awali %2</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ Kwa vipindi</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ Nje ya mtandao</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ Kusoma tu</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>Hakuna kinachoweza kutumwa kwenye %1 kwa sasa.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>Hakuna kinachoweza kutumwa kwenye %1 kwa sasa: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>Wageni wanaipa %1 alama za chini, kwa hiyo WhatsApp inaweza kupunguza inachotuma. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Muunganisho: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>Kitendo 1 kinasubiri kuthibitishwa</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>Vitendo %1 vinasubiri kuthibitishwa</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Nje ya mtandao. Unachoona kinaweza kuwa cha zamani; unachotuma kinahifadhiwa hapa na kitatoka mapema iwezekanavyo.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Nje ya mtandao: %1 Unachoona kinaweza kuwa cha zamani; unachotuma kinahifadhiwa hapa na kitatoka mapema iwezekanavyo.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>Kusoma tu: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>Msaidizi anapendekeza</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>Tumia (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Tumia pendekezo la msaidizi</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>Weka kando pendekezo la msaidizi</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>Msaidizi anapendekeza, kutoka “%1” (uhakika %2 %)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>Onyesha pendekezo limetoka wapi</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>Msaidizi anapendekeza (%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>Msaidizi</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hakuna mtu</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>alijibiwa kwa kuchelewa, %1 zilizopita</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zimebaki %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>zimeisha</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mgeni</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hoteli</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Yapo kwa nani</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>Mgeni anasubiri</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>Saa 24</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>Kibadilishe na ukiwasilishe tena (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>Kipya kinachoanza na maneno haya</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>Kifute kwa mtoa huduma (Del)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>Hakipo tena kwa mtoa huduma na kinahifadhiwa kwa ajili ya kilichotumwa nacho.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Mgeni atasoma: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Wasilisha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en au en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Nafasi uliyoweka</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Mfano</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>Habari {{1}}, chumba chako {{2}} kiko tayari. *Nzito*, _mlazo_ na ~iliyokatwa~ hufanya kazi kama kwenye WhatsApp.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Mifano</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Kijachini</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>Kimoja kwa kila mstari:
Ndiyo, tafadhali
Tazama | https://hotel.example/{{1}} | 8841
Tupigie | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>Chagua faili ya mfano ya juu</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>Wakaguzi huiona; wageni hupata faili ya kila ujumbe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Rudi kwenye orodha (Esc)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>Kiwasilishe kwa mtoa huduma (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>Kiolezo hiki kina vitufe ambavyo tovuti ya mtoa huduma pekee inaweza kuvibadilisha; vitabaki vilivyo.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>kinachoweza kuwa katika {{%1}}</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Mfano wa %1</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>Atakachosoma mgeni.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Mgeni atasoma: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>Mfano bado uko njiani. Wasilisha ukifika.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1, hivi karibuni %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>juu</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>wastani</translation>
    </message>
    <message>
        <source>low</source>
        <translation>chini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Ubora</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Andika dokezo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Tuma kiolezo</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Chagua kiolezo</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>Tafuta kiolezo kwa jina au maneno</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Tafuta kiolezo</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Violezo vya chaneli hii</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>Omba violezo kwa mtoa huduma</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Rudi sehemu ya kuandika (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>Mtumie mgeni (Enter katika sehemu ya mwisho)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Tuma kiolezo</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>Mgeni aliandika mara ya mwisho zaidi ya saa 24 zilizopita, kwa hiyo WhatsApp inakubali kiolezo kilichoidhinishwa pekee.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Mgeni huyu hataki ujumbe wa matangazo kutoka kwetu.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp haijakiidhinisha, kwa hiyo kinaweza kutumwa tu ndani ya saa 24 baada ya ujumbe wa mwisho wa mgeni.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Chagua faili ya %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Thamani ya %1</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>Chaneli hii bado haina violezo.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>Chagua kiolezo ili uone atakachosoma mgeni.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Mgeni atasoma: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>Faili bado iko njiani. Tuma ikifika.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>Jaza “%1” kabla ya kutuma.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Andika dokezo kwa wenzako</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>Violezo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaneli</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>Tafuta kiolezo kwa jina lake</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Tafuta kiolezo</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Violezo vya chaneli hii</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Kiolezo kipya</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>Hakuna chaneli inayotumika.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>Chaneli hii bado haina violezo. Unda kimoja, au sawazisha.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Chagua kiolezo.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Chagua faili ya mfano</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>Hii si picha. Chagua faili ya JPEG au PNG.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>Hii si video. Chagua faili ya MP4.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>Hii si hati. Chagua faili ya PDF.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>Inawasilisha %1…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 kimewasilishwa. Kinaweza kutumwa kikiidhinishwa.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>Ufute kiolezo?</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1 (%2) kitafutwa kwa mtoa huduma. Kipya chenye jina hili kinaweza kukataliwa kwa siku 30.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Inafuta %1…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 kimefutwa.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 hakikufutwa.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>Violezo havikuombwa. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Inapakia…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>Mpya tangu utazame</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>Dokezo la %1, kwa wenzako pekee</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>Mwenzako, kupitia simu</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1, msaidizi</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>Maandishi ya ujumbe, ili kuchagua sehemu zake</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>Ulifika %1 (%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>Kabla ya kubadilishwa: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>Mashauriano: %1, kwa wenzako pekee</translation>
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
        <translation>Faili haipo hapa.</translation>
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
            <numerusform>%n mpya ↓</numerusform>
            <numerusform>%n mpya ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Mpya zaidi ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Nenda kwenye ujumbe mpya zaidi</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>Jibu ujumbe huu	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>Nakili pamoja na wakati na mwandishi	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>Chagua sehemu ya maandishi	Bofya mara mbili</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>Weka hisia	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Ondoa hisia yangu</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>Tuma tena, ingawa mgeni huenda anao	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>Tuma tena	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>Onyesha jibu limetoka wapi	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>Tafuta kitendo au mgeni   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Vitendo vyote</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>Hali yangu: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>Mazungumzo %n yenye dokezo linalokutaja</numerusform>
            <numerusform>Mazungumzo %n yenye dokezo linalokutaja</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Yanasubiri %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · hadi %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Yangu %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>Tahadhari: %1, kali. Mbaya zaidi: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>Tahadhari: %1. Mbaya zaidi: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
Zisizoshughulikiwa na yeyote: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>Mazungumzo %1 yana madirisha yake, na hakuna nafasi ya mengine. Rudisha moja kwanza.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>Tuma ombi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>Omba mtu apokee mazungumzo</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Chagua sababu</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>Wanachopaswa kujua (mgeni haoni)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>Yanabaki kwako hadi mtu akubali; wana sek %1 za kujibu.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>Mwenzako au timu</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>Tafuta mwenzako au timu</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>Wenzako na timu</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>Sababu ya ombi</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>Wanachopaswa kujua</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>Tuma ombi (Enter)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Baki nayo (Esc)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>Omba mtu ampokee %1</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Inatuma ombi…</translation>
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
        <translation>Hakuna mwingine anayehudumia hoteli hii.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>Hakuna mwenye jina hilo anayehudumia hoteli hii.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>Chagua mwenzako au timu inayopatikana.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Chagua sababu.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Andika wanachopaswa kujua.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>Omba mtu ushauri kuhusu %1</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>Unachotaka kujua (mgeni haoni)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Andika unachotaka kujua.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>Yanabaki kwako. Wana sek %1 za kujibu; kisha wanasoma pamoja nawe na mnaandikiana, bila mgeni kuona.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uliza</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Inauliza…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>Omba ushauri (Enter)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>Usiulize (Esc)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Kabidhi mazungumzo na %1</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>Yanakuwa yake mara moja: alitoa ushauri na anayajua.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Inakabidhi…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>Yakabidhi (Enter)</translation>
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
        <translation>Kipindi kilichotangulia</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1: %2 %, kinaambiwa</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1: %2 %, chini ya %3 %</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1: %2 %, baada ya cha kwanza</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1: %2 %, si kwa mgeni huyu</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Jaribu</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>Anachoweza kuuliza mgeni, kisha Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Swali la kujaribu</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Anayeuliza</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Yeyote</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>Mgeni anayekuja</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>Mgeni aliyemo hotelini</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>Inaonekana kama lalamiko, hitilafu au shukrani, ambayo haijibiwi kutoka kwenye maarifa ya hoteli.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>Mgeni anasoma (%1): %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>Hakuna maarifa ya hoteli yanayokaribiana na hilo.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>Ubao wa takwimu</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>Ubao wa takwimu wa ukutani, Esc huufunga</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>Hakuna kinachosikika. Je, maikrofoni imenyamazishwa, au Bellhop hairuhusiwi kuitumia?</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>Maikrofoni haipo tena. Ulichomrekodia %1 hadi wakati huo kimehifadhiwa.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>Rekodi ya %1 imefikia urefu wa juu kabisa: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>Ujumbe wa sauti unasubiri katika mazungumzo na %1.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>Hakuna maikrofoni. Chomeka moja, kisha rekodi tena</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>“%1” haiwezi kutumika. Iruhusu Bellhop kutumia maikrofoni katika mipangilio ya mfumo wako, au chagua nyingine.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>Rekodi haiwezi kuendelea kwa maikrofoni hiyo. Isimamishe, na urekodi kwa ile nyingine.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>Rekodi ya %1 imepotea. Irekodi tena.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>Utupe rekodi?</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%1 kwa %2. Haiwezi kurejeshwa.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>Hakuna maikrofoni</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>Isiyozidi dakika %n</numerusform>
            <numerusform>Isiyozidi dakika %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Tupa (Esc)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Tupa rekodi</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>Simamisha (Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Tuma (Enter)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>Simamisha rekodi na uisikilize</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>Tuma ujumbe wa sauti</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>Inamrekodia %1</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Maikrofoni: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>Ujumbe wa sauti kwa %1</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>Inamtumia %1: %2 %</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>Sitisha ujumbe wa sauti</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>Cheza ujumbe wa sauti (Space)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Kasi: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>Mazungumzo %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>%1 sasa ni wako.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>Atakayeyachukua kutoka kwa msaidizi</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Atakayeyachukua</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>Nong’ona kuhusu %1: dokezo ambalo wenzako pekee wanaliona</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Nong’ona</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>Anapaswa kujua nini? %1 atalisoma; mgeni hataliona kamwe.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>Chukua %1 kutoka kwa %2. Ataarifiwa.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Chukua</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>Rudisha %1 kwenye foleni, ambapo yeyote anaweza kuchukua</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>Imeandikwa kwa %1.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>%1 amenong’onezwa kuhusu %2.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>%1 sasa ni wako; %2 ameelezwa sababu.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 amerudi kwenye foleni.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>Mazungumzo yake</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Ubao wa takwimu</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>Aina ya foleni</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>Foleni kwa hoteli au kwa timu</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>Kwa hoteli</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Kwa timu</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Soma sasa</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Onyesha ukutani</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Foleni</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Wahudumu, wanaohitaji kuangaliwa kwanza</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>Mazungumzo ya takwimu hii</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Chungulia</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>Nong’ona…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Chukua…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>Rudisha kwenye foleni…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>Badilisha hali yake…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Tafuta kitendo au mgeni</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>Ubao wa takwimu ni wa viongozi wa timu na wasimamizi: akaunti hii haionyeshwi wowote.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>Waliojibiwa kwa kuchelewa leo, wapya kwanza</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>Nafasi zilizo wazi ni za wahudumu, si za mazungumzo</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>Yaliyo wazi katika %1, aliyesubiri zaidi kwanza</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>Yaliyo wazi kwa %1, aliyesubiri zaidi kwanza</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1, %2:00 hadi %2:59: %3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1; isiyozidi %2 kwa saa moja ya wiki</translation>
    </message>
</context>
</TS>
