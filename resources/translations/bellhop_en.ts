<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>Claim the most urgent</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>Release to the queue</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Undo the closing</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Snooze…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>Canned answers…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>Send a template…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Use the assistant&apos;s suggestion</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>Look after templates…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>Send a place…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>Send a contact…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>Ask with answers to press…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>Take over from a colleague…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>Offer to a colleague or a team…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Take the offer back</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>Show what the news is about</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>Next note that mentions me</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Next conversation</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Previous conversation</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>Next guest who waits for me</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>Look at the next unassigned</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Go to “%1”</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>To the messages</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>To the writing box</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>To the guest&apos;s facts</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>To the next pane</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Do or go anywhere</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>Change my state</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>I am available</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>I am busy</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>I am on a break</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>I am in a meeting</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>I am in training</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>I am finishing up</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>What colleagues do…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>Show or hide the guest&apos;s facts</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>Larger message text</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>Smaller message text</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>The language of the console…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>Let the assistant speak to this guest, or silence it</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>Change the priority…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>Choose all that the list shows</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>Choose none of the list</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>Do something with all that are chosen…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>Undo the closing of those chosen</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>Narrow the list…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Nearest deadline first</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>Show everything in the list</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Keep this list under a name…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>Lists under a name…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>Go to my list %1</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>Sounds and messages…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alerts…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>The conversation</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>Next word that may be wrong…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Check the spelling while I write</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>Consult a colleague or a team…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>Hand over to whom I consult…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>End the consultation</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>To the consultation</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>Accept what I am asked</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>Decline what I am asked…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>Look at what I am asked</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>From one guest to the next</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Around the window</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>My state</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>The console</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>Print the keys, or save them as PDF…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>Merge with another guest…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>Separate a merged guest…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Undo the merging</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>Show what the assistant&apos;s answer comes from</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>What the assistant knows…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>Record a voice note, or stop</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>Choose the microphone…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Open in a window of its own</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>Bring it back to the main window</translation>
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
        <translation>team %1 at %2</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>The database refuses webhooks that relay %1 keeps on its disk: %2.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>The clock of relay %1 is %2 behind the database&apos;s.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>The clock of relay %1 is %2 ahead of the database&apos;s.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>The provider refuses %1: nothing can be sent.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>The provider refuses %1: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>Guests wait long for an answer</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>Nobody has taken a conversation</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>First answers come late</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>Messages fail</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>Nobody knows whether messages left</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>Nothing comes in</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>A channel is refused</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>Guests rate a number low</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>A template cannot be sent</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>Messages do not leave</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>The database is away</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>The database is slow</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Webhooks wait on a disk</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Clocks disagree</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>A disk is nearly full</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>A guest waits %1 for an answer of %2; longer than %3 min: %4.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>Messages on %1 that failed in the last %2 min: %3.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>Guests rate the number of %1 low (red), so WhatsApp may limit it.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>Guests rate the number of %1 middling (yellow).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp has disabled the template %1 of %2.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp has paused the template %1 of %2.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>The database has not answered relay %1 for %2.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>The database takes %1 ms to answer relay %2, and has for %3.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>Open the one that waits longest and answer, or take it over.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>Put another colleague on this queue until the waiting ones are answered.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>Open a failed message in its chat: it says why, and whether sending again helps.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>Ask in the chat before you send the message again; it may have arrived.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>Send fewer templates to guests who did not ask for them until the rating is back.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>Send another template meanwhile, and change the wording of this one.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>Start the database server; until then webhooks are kept and consoles only read.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>Look for the reason in the relay&apos;s log, then start the relay again.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>See that the database answers; the relay hands them over by itself.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>Let both machines take their time from the same server (NTP).</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>Make room on that disk, or give it more.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>The data is larger than %1 bytes.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>The data is nested deeper than %1 levels.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>This is not valid JSON (near byte %1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>This is not valid JSON.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>The order lacks a valid “%1”.</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>A note means at most %1 colleagues.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>A message has 1 to %1 characters; this one has %2.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>A reaction is one emoji, or nothing to take it back.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>This is no content of a message.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp plays Opus in mono only; this one has %1 channels.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>This kind of message carries no file.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>This is a program; programs are not sent to guests.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>This is no structure of a template.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>There is a property named %1 already.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>A channel needs the provider&apos;s id of its phone number.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>Twilio&apos;s sender looks like whatsapp:+14155550100.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>Lipachat&apos;s number is written in digits, with the country code and without a plus.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>A channel belongs to a property: name one.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>There is an agent named %1 already.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>A property needs a name.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 is no time zone; write it like Europe/Madrid.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>Which property? There are: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>No property is named %1. There are: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>There is a channel with this name or phone number already.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>There is no channel named %1.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>A channel of %1 has no %2.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>The site key does not open the secrets of channel %1.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>This database holds a site already.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>There is no such setting: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>The model&apos;s name is too long.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>The dialect is openai or anthropic.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>The address of the language model begins with https:// and holds no password.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>What may be withheld: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 is a whole number.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>The time-out is half a second to a minute.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>An answer has 50 to 4000 tokens.</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>A booking system is demo, qloapps or none.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>The address of the booking system begins with https:// or http://.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>The hotel is its number in the booking system.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>It introduces itself or not: 1 or 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>Hours are written as 08:00-22:00.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>There is no such setting.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>There is no channel account &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>The site key does not open the booking key of property %1.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>A text is introduction, greeting or out_of_hours.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>A text has at most %1 characters.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>Another relay goes on with this conversation.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>The guest has written again.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>Somebody else has this conversation.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>Somebody else goes on with this conversation.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>Nobody has it now. Claim it first.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>The assistant has it. Claim it first.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 took it %2 ago.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>This conversation is yours already.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>This conversation is closed. Reopen it to answer.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Say why; %1 will read it.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>This conversation is closed; there is nothing to snooze.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>Choose a time in the future to snooze until.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>Choose a time within the next year to snooze until.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>This conversation is not closed; there is nothing to undo.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>A closing can be undone for 10 seconds. Reopen the conversation instead.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>Only the person who closed it can undo this.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>This conversation is archived and stays closed.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>This conversation is closed already.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>There is no such conversation in your teams.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>This order was not carried out. Give it again.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>This conversation changed in the meantime. Look again, then repeat it.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>This guest is erased already.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>This guest was merged into guest %1: erase that one.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>Conversation %1 of this guest is not closed.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>This is no phone number with its country code.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp could not pass this file on. Ask the guest to send it again.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>The conversation was closed meanwhile.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>There is no item &apos;%1&apos; at this property.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>Somebody has changed &apos;%1&apos; since. Look at it again first.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>Another relay has this file by now.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>There is no such file in your teams.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>The file is no longer here. Attach it again.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>The file was attached to another channel. Attach it again.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp keeps files for seven days; it was not fetched in that time.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>This is not the media folder that the other relays of this site use. Give all of them the same one.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>Your session has ended. The console signs in again.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp no longer has this file. Ask the guest to send it again.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>Templates are changed by supervisors and administrators. Ask one.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>This channel is not in use.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>This colleague&apos;s account is not active. Take the mention out.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 does not serve this property and would not see the note. Take the mention out.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>This is no news.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>Only people claim conversations.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>A tag has 1 to 60 characters.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>A tag is one word; join words with a dash.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>The guest has written again: another conversation is open by now.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>This guest does not want marketing messages from us.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>The message is not of this conversation.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>This message has not reached WhatsApp, so nobody can react to it.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>This message needs no sending again.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>This message cannot be sent again. Write a new one.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>Sent again below.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>The quoted message is not of this conversation.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>You no longer have this conversation. Claim it first.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>%1 has this conversation now.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>Not sent: the guest has no address any more.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>Could not be sent: the provider could not be reached or asked to wait, %1 times.</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>This message is sent by another relay.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>This message is not to be sent any more.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>The sender has neither a number nor a user id.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>This ticket does not open the door any more. Sign in again.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>No active agent has this name.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>This session is over. Sign in again.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>Only an administrator activates or deactivates agents.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>Add a channel before canned answers with files: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>This reason is not on the site&apos;s list any more. Choose another one.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>Away begins by itself when nobody touches the console.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>Nobody can be set to be %1.</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 is in none of your teams.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>Only who leads %1&apos;s team can change what they do.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>%1&apos;s account is not active.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>There is no such colleague.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 is offline. What they do can be changed when they are here.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>%1 is %2 by now. Look again, then repeat it.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 is %2 already.</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>Reasons belong to busy, break, meeting or training.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>A name has 1 to 60 characters and a language before it, as in en=Short rest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>&apos;%1&apos; is a reason of %2 already.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>Give the reason a name, as in en=Short rest.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>Only people change what they do.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>Only people sit at a console.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>There is no reason &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>Finishing up lasts 0 (not at all) to 3600 seconds.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>Away begins after 1 to 480 minutes, or 0: never.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>A cut of 0 to 300 seconds can be forgiven.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>There is a template %1 in %2 already. Change that one, or choose another name.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>This conversation changed hands in the meantime. Look again, then repeat it.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>This conversation was not offered to you.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 accepted it already.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 declined this offer.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>The time to answer this offer is over.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 withdrew this offer.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>This conversation was closed in the meantime.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>This conversation changed hands; the offer is over.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>This conversation is offered to %1.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>Choose a colleague or a team to offer this conversation to.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>You have this conversation already. Choose somebody else.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>This colleague&apos;s account is not active. Choose another one.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>There is no such team. Choose another one.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 does not serve this property. Choose somebody else.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 is offline. Choose somebody who is here.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>Nobody of %1 is here. Choose somebody else.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>%1 is %2. Choose somebody who is available.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>Nobody of %1 is available. Choose somebody else.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>Write a note for the colleague who takes over.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>This conversation is closed. Reopen it to transfer it.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>This conversation is offered to %1 already. Withdraw that first.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>Say why, so that the owner can ask somebody else.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>This offer is over; there is nothing to withdraw.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>The relay said something that this console does not understand.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>The session has ended; the console signs in again.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>This file is larger than the relay takes.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>The relay did not give the file (%1). Try again.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>This computer cannot keep files. Check its disk.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>This computer has no room for a copy.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 is no file.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>The file did not reach the relay. Try again.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>The database gave no ticket.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>The relay is very busy. It will be tried again.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Your session has ended. Sign in again.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>The channel is switched off or has no secrets.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>The channel cannot send just now.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>Not sent: this channel fetches files from the relay, and no public address is set for it.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>The relay is stopping.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>This order is no JSON object of at most %1 bytes.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>Too many orders at once. It will be tried again.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>The relay cannot keep files just now. Try again soon.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>The upload lacks its conversation (or channel), kind or id.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>The relay is very busy. Try again soon.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>The file is still on its way.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>There is no small picture of this file.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>It says it is %1, but it is %2. Be careful with it.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp does not give the file&apos;s address.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>The file is larger than %1.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>The file&apos;s address leads nowhere.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp did not give the file (%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>The file did not arrive whole.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>What was found could not be stored.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>This is no kept post.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>The spool is full.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>Nobody lives here.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>The notification is no JSON object.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>The verify token does not match.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>The request has no challenge.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>There is no message to mark.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>The file has no valid type.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp gave the uploaded file no id.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp does not say where the file is.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>WhatsApp&apos;s answer about the template makes no sense.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>WhatsApp&apos;s answer about the number makes no sense.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio does not check addresses.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>The notification is too large.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>The notification is no form of Twilio.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>This file is damaged on the disk of the relay.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>This file is not in the media folder any more.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>This file is too large for that.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>The media folder has no marker.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>The media folder %1 cannot be made. Check its path and who may write there.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>The media folder %1 belongs to another site. Give this one a folder of its own.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>The marker of the media folder %1 is damaged.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>The media folder gives back other bytes than were written.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>Nothing can be removed from the media folder. Check its rights.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>The file could not be sealed.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>This file cannot be written any more.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>The file is larger than %1 MB.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>The media folder does not take a folder. Check its rights.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>The disk of the media folder is full. Free some space; it is tried again by itself.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>The media folder does not take or give a file. Check the disk and the rights of its folder.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>The media folder does not take a file. Check the rights of its folder.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>This link is not valid any more.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>This picture cannot be shown.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>The request to %1 was called off before it was sent.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>What was to be sent to %1 could not be read to its end.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>The answer was not taken to its end.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>The answer of %1 is too large.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>The answer of %1 is not valid HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>The connection to %1 broke before the answer.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>The program ended before %1 answered.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>Too many requests to %1 are waiting.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 is not on the public internet, so nothing is fetched from there.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>%1 cannot be reached. Check the address and the network.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>Another program already listens on %1. Stop that program, or choose another port.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>Cannot listen on %1. Check that the address belongs to this machine.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>The server was stopped.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>This is not an HTTP method.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>Only http and https addresses can be asked.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>%1 would be asked without encryption. Use an https address.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>The network thread cannot wait for itself.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>This is not a usable web address.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>The server does not accept this sign-in. Sign in again.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 does not offer live updates here.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>A live connection needs a ws or wss address.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>%1 would be reached without encryption. Use a wss address.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>%1 broke off before the live connection stood.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>Too much waits to be sent. Try again in a moment.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>There is no live connection at the moment.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>The connection was called off.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>A database in a file has no accounts.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 is no account name.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>This database account may not manage accounts. Use an administrator&apos;s, as root.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>The server finds the password too simple. Choose a longer one.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>The server has this account already, or has it no longer.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>The server does not let this account change its password. Ask your administrator.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>There is no such %1.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>A database statement was used wrongly.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>Another administrator is changing this database. Try again in two minutes.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>This database was made by a newer version of this program. Update the program.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>The database connector failed.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>The database server does not accept strict mode, UTC and utf8mb4.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>The connection to the database is not encrypted, so it is not used.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>The database is busy. Please try again.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>The database is overloaded. Please try again.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>This database was opened for reading only.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>The connection to the database is lost.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>This exists already.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>The database took too long to answer.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>The database does not accept this account or password.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>The password of this database account has expired.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>This database account is locked.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>The database cannot be reached safely: its certificate or encryption is not right.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>The database refused a statement.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>The connection to the database broke while saving. Look again before you repeat it.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>Only a database made for tests lets its clock be moved.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qt&apos;s SQLite driver is not installed.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>The database file is damaged or is no database.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>There is no database file %1.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 is in use by %2 (process %3 on %4). Close it first.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>Cannot write beside %1. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>Cannot create %1. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 belongs to somebody else.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>The database file is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 was opened for reading only.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>The database is being closed.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>First response</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>First response of the assistant</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>Response time of the assistant</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>The same for every message of the assistant that answers.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>As for the response time of people; neither is part of the other.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Wait in the queue</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Resolution time</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Handle time</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>Time in front of another conversation, or of none. Two consoles of one agent count both.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>Time in each state</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>Time before the account was made. A console that vanished counts up to its last sign of life.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>Of the time an agent was available, the share in which they had at least one open conversation.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>All other states. Snoozed, pending and closed conversations occupy nobody.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>Time without an open conversation, and all states but available.</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>Conversations&apos; time in each state</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>How long conversations were open, pending or snoozed, summed.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>Closed conversations. No agent: a conversation may change hands within one state.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>New conversations</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>Conversations that began.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>Reopened conversations</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>Closed conversations that were opened again.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>Closings undone within seconds. No agent.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>Conversations handled</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>Messages sent by people</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>Messages that agents sent to guests.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>Messages sent by the assistant</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>Messages that the assistant sent to guests.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>Reactions and messages the provider refused.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages received</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>Messages that guests sent.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>Reactions. No agent: they are the guests&apos;.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Transfers in</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Transfers out</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Reopen rate</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>Of the closings of the period, the share whose conversation was opened again until now.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>Closings that were undone. The share of a recent period may still rise.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>Conversations without a mark.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>Closings by disposition.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>Closings that were undone.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Service types</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>Closings by the conversation&apos;s service type.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>Closings that were undone, conversations without a type.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Customer types</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>Closings by the conversation&apos;s customer type.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>There is no %1 named %2.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>There is no team named %1.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>A day is written like 2026-03-29.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>A report covers ten years at most.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1: no memory for a workbook.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>There is no knowledge in it: a list named “items” is expected.</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>This channel cannot quote a message. Send it without the quote.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>This kind of message cannot be sent on WhatsApp.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>The message is empty.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>There is no file to send.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>Sounds and stickers go without text. Send the text as a message of its own.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>This channel cannot send places. Send the address or a link to a map.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>The place has no valid coordinates.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>This channel cannot send contacts. Send name and number as text.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>There is no contact to send.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp takes at most %1 contacts in one message.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>A contact needs a name.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>This channel cannot send reactions.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>A reaction needs the message it belongs to.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>There is nothing to choose in this message.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>This channel offers choices through templates only. Choose a template.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>A message with choices needs a text.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>The text of a message with choices has at most %1 characters, not %2.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>The heading has at most %1 characters, not %2.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>The footer has at most %1 characters, not %2.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>This channel cannot ask for that.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>A list takes a heading of text only.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>This channel takes a heading of text only.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp takes one to %1 buttons.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>A button&apos;s label has 1 to %1 characters.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>A button&apos;s id has 1 to %1 characters.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>Two buttons are the same.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>The button that opens the list has 1 to %1 characters.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>A list has one to %1 sections.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>A section&apos;s title has 1 to %1 characters.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>A list has 1 to %1 rows in all; this one has %2.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>Two rows have the same id.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>A row&apos;s title has 1 to %1 characters.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>A row&apos;s description has at most %1 characters.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>A row&apos;s id has 1 to %1 characters.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>This channel has no button with a link. Put the link into the text.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>The button&apos;s link is no web address.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>The form has no id.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>The button that opens the form has 1 to %1 characters.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>No template was chosen.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>The template is not known to this channel. Ask your administrator to sync its templates.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>The text of a template takes text only.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>A button of the template has no value. Fill it in.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>This channel cannot send places in templates.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>The template needs a place with valid coordinates.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>The template needs a file at its top.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>The template has empty or missing values. Fill them all in.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>A value of the template has at most %1 characters, not %2.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>This channel cannot send this kind of file.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp does not take files of the type %1 here.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>A voice note must be Ogg with Opus. Send it as a sound instead.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>The file has %1; WhatsApp takes at most %2 here.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>There are no snippets in it: a list named “snippets” is expected.</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>Choose a disposition to close this conversation.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>This disposition is no longer in use. Choose another one.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>“%1” needs the reservation number.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>“%1” needs a note: what happens next, and who does it.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>Satisfaction is a number from 1 to 5.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>The top of this template takes no value.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>This template needs a picture at its top.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>This template needs a video at its top.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>This template needs a document at its top.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>This template needs a place at its top.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>This template needs a value in its heading.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>The value {{%1}} of the template is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>The template has no gap {{%1}}. Choose the template again.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>A value of the template is given twice.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>The values of this template go by names.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>The values of this template go by their position.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>A value does not belong to a button of this template. Choose the template again.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>The button “%1” of the template has no value. Fill it in.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>WhatsApp has paused this template because guests rated it low. Choose another one.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp has paused this template (%1). Choose another one.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp has disabled this template. Choose another one.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>This template is no longer at WhatsApp. Choose another one.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp has rejected this template. Choose another one.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp has rejected this template (%1). Choose another one.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>WhatsApp has not approved this template yet. Choose another one.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>A template&apos;s name is made of small letters, digits and _.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>A template&apos;s language looks like en or en_US.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>A template&apos;s category is utility, marketing or authentication.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>This kind of heading cannot be made here.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Twilio&apos;s templates have no places on top.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>A template with a file on top needs an example of it.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>A template&apos;s heading has 1 to 60 characters.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>A template&apos;s heading has at most one gap.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>The gap {{%1}} needs an example, or WhatsApp refuses the template.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>Two gaps of a template need words between them.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>A gap&apos;s name is made of small letters, digits and _.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>A template&apos;s text has 1 to 1024 characters.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>A template&apos;s text may not begin or end with a gap.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>A template&apos;s button has a label of 1 to 25 characters.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>The gap in the address of the button “%1” needs an example.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>The button “%1” needs a phone number.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>A button that copies a code needs an example of at most 15 characters.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>A template has at most 10 buttons.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>Buttons that answer stand together, before or after the others.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>A template has at most two buttons with addresses, one with a phone number and one with a code.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>A template&apos;s footer has at most 60 characters and no gaps.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>This template wants a place at its top, which this channel cannot send.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>This template is of a kind that Bellhop cannot fill.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>Not sent: an agent took over before it left.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>The relay does not answer.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>The connection to the relay was lost.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>The relay is not connected.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>Signing in anew.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>The relay is being restarted. What you write is kept and sent as soon as it is back.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 Trying %2.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>The relay does not let this console in. Sign in again, or ask your administrator.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>The relay cannot be reached. What you write is kept and sent as soon as it is back.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>The console was closed before the relay answered.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>The relay did not answer in time. It may have been done: look at the conversation before you try again.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>The relay could not be reached in time. Nothing was done: try again.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>This console is too old for the site&apos;s database. Ask your administrator for the new version.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>The example file is not here any more. Choose it again.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>The provider did not answer; it may have been done. Look at the list before you try again.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>The provider&apos;s list of templates does not end.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>This channel has no way to do that.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>The file is at an address that is not the provider&apos;s.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>Too many messages at once. This one waits and is sent soon.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp has a temporary problem. Bellhop tries again.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>The address of the WhatsApp service is wrong. Tell your administrator.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp refused this message. Tell your administrator the code.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp gave no answer that makes sense. Bellhop tries again.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>The channel has no valid phone number. Ask your administrator.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>Lipachat&apos;s list of templates makes no sense.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>The template has no valid id. Sync the templates.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>The example file is empty.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat gave the example file no id.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat did not accept the template. Ask your administrator.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>Lipachat&apos;s next page makes no sense.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>Lipachat&apos;s list of messages makes no sense.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>The file is not ready to be sent: it has no public address.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>The form&apos;s first values are no JSON object.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>This channel shows no heading or footer here. Put it into the text.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>This channel&apos;s templates number their gaps.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>This kind of message cannot be sent on this channel.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>The channel has no API key. Ask your administrator.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>The guest has no WhatsApp number to write to.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>The guest sent something that cannot be shown here.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat does not accept the API key. Ask your administrator to renew it.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>The guest does not want messages from us.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat does not take this template. Check its values, or choose another one.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat has a temporary problem. Bellhop tries again.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat refused this message. Tell your administrator.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp did not accept this message as it is. Change it and send it again.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>A value of the template does not fit. No line breaks, no tabs; then send it again.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp could not send this to the group.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp could not use this form. Send a text instead.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta did not accept the template. Ask your administrator to correct it.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp reported an unknown error. Try again; report it if it repeats.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>This WhatsApp number no longer exists. Ask your administrator to choose another one.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta has restricted this account for a while. Your administrator sees why at Meta.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta withheld this marketing message from the guest. Do not resend it.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>This account may not write to guests in this country. Use another channel.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>This is the hotel&apos;s own number; it cannot write to itself.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>This is a test number; the guest&apos;s number must be on its list at Meta first.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta has locked this account. Your administrator sees why at Meta.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>The message could not be delivered in time. Send it again if it still matters.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>The number&apos;s display name is not approved yet. Ask your administrator.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>Meta has a billing problem with this account. Ask your administrator to check the payment method.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta chose not to deliver this marketing message. Do not resend it today.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>The guest does not want marketing messages from us.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp does not support this kind of message here.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp did not accept the file. Check its type and size.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>Many messages to this guest in a short time. This one waits a few seconds.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp could not show this message. Ask the guest to send it again.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>This message needs the guest&apos;s phone number. Ask the guest for it.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>Meta limits this account because templates were in the wrong category. Ask your administrator.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>This template does not exist in this language or is not approved. Choose another one.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>The template is too long once filled in. Shorten the values.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>The content is against WhatsApp&apos;s policy. Word it differently.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>Meta has paused this template because guests rated it low. Choose another one.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta has disabled this template. Choose another one.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>The call is not possible.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>The list of blocked guests could not be changed.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>The list of blocked guests could not be changed just now. Bellhop tries again.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>Guests rate it low; Meta will disable it soon.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>WhatsApp reports a change of the number&apos;s standing: %1.</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>The account&apos;s limits changed.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta has lifted the ban on this account.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta disables this account (%1). Look into it at Meta at once.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta has restricted this account: %1. Look into it at Meta.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>Meta says that this account broke its rules: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>The WhatsApp account was taken away. Ask who has removed it at Meta.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>The WhatsApp account is connected again.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>WhatsApp reports on the account: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Meta&apos;s review of the account: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>This kind of answer cannot be shown.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>The guest edited a message; WhatsApp does not tell how.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>The guest sent a poll; WhatsApp does not pass polls on.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>WhatsApp&apos;s place for the example file makes no sense.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp did not take the example file: its answer makes no sense.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>The file is not ready to be sent: it was neither uploaded nor linked.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>The channel&apos;s API version must look like v26.0.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>The channel has no access token. Ask your administrator.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>The id of the number, file or template is not valid at Meta. Ask your administrator.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>The guest has no WhatsApp address to write to.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>WhatsApp&apos;s list of templates makes no sense.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio marks messages as read only together with “typing”.</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>The file&apos;s message is not known to Twilio.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>The file is no longer at Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>Twilio&apos;s next page makes no sense.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>Twilio&apos;s list of messages makes no sense.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>The template has no valid id at Twilio. Sync the templates.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>Twilio&apos;s list of templates makes no sense.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>Twilio&apos;s answer about the template makes no sense.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio has a temporary problem. Bellhop tries again.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>The message is too long. Shorten it or send it in parts.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>There is nothing to send in this message.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>The file is too large for WhatsApp. Send a smaller one.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>The values of the template do not fit. Fill them all in, then send it again.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>This is a test number: the guest has to join the sandbox before it can write to them.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio does not know this. Tell your administrator the code.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp takes one file per message. Send them one by one.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>The guest has blocked us on WhatsApp. Try another channel.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp withheld this message from the guest. Do not resend it.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>The guest cannot be reached on WhatsApp. Try another channel.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>The account has reached its limit for today. Your administrator can raise it.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>The channel has no valid account SID. Ask your administrator.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>The channel has no auth token. Ask your administrator.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>A database operation was started inside another.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concurrency</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>A site has a target; only a property can go without one.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>A guest is to be answered within 1 to 86400 seconds.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>A goal is 1 to 100 percent of the answers.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>There is no team “%1”.</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>There is no agent &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>A team&apos;s name has 1 to 60 characters.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>There is a team “%1” already.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>&apos;%1&apos; is not in the team “%2”.</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>An agent takes 0 to 100 conversations at once.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>There is no such rule; team list shows those there are.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>A list&apos;s name has 1 to 60 characters.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>The team “%1” has no list “%2”.</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>This site has no property yet.</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>Open conversations that nobody has, neither a person nor the assistant.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Oldest wait</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>Need a reply</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>Open conversations that an agent has and whose guest has written something that nobody has answered.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>Service level today</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>Free capacity</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>Windows closing</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>What still goes on. Wrapping up that ended in the same millisecond.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Missed offers</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Failed messages</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>Guests&apos; messages by what they ask for, as the newest analysis of each says.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>Messages that nobody analysed, and those whose conversation was archived since. No agent.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>Guests&apos; messages by their tone, as the newest analysis of each says.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>As for intents.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Settled by the assistant</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Handed over by the assistant</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>What the assistant answered in without having it. No agent.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>Bookings confirmed</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>What is kept of the figures is damaged: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>There is no metric %1. bellhopctl metrics --explain lists them.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>There is no saved report named %1.</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1 to %2, or with a second number as %3/%4 (%5 to %6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 takes off or %2: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 is of relays: set it for the whole site.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 is of channels: set it for a property or the whole site.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>Alerts are repeated every 1 to %1 minutes.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>The address begins with https://, or http:// on the relay&apos;s machine.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>There is no team &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>There is no property &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>An alert is acknowledged by a person.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>This alert is over, or it is none of your teams&apos;.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>The site key does not open a secret of the site.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>A guest is asked once in 1 to 365 days.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>An answer is taken for 1 to 168 hours.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>The question is asked in %1; &apos;%2&apos; is none of them.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 declined this consultation.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>The time to answer this question is over.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 ended this consultation.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 handed this conversation over; the consultation is over.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>This consultation is over: nobody wrote any more.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>This consultation is over: one of the two is offline.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>This conversation changed hands; the consultation is over.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>This conversation was closed; the consultation is over.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>This consultation is over.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>Nobody consults you about this conversation.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>You accepted this consultation already.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>%1 is asked about this conversation.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Write what you want to know.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>This conversation is closed. Reopen it to consult somebody.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>You consult %1 already. End that first.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>Choose a colleague or a team to consult.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>Only the two who consult each other end their consultation.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>Only the two who consult each other write in their consultation.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 has not accepted yet. Wait for that, or offer it.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>Satisfaction of guests</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>Guests who were not asked or did not answer; the mark that agents note at a closing.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>Surveys answered</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>Conversations after which nobody was asked. The share of the last days may still rise.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>The assistant&apos;s answers</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>Why the assistant handed over</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>How often the assistant called for a person, by its reason. Counted when it decided.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>Language model&apos;s cost per resolution</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>Failed messages by reason</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>As for failed messages. One that an agent has sent again has that for its reason.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>Messages of unknown outcome</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>What turned out later. Reactions and notes.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>How often providers said in the period that a message was delivered, per message that was sent in it.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>How often providers said in the period that a message was read, per message that was sent in it.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>As for delivered messages. Guests may keep it to themselves.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>Templates sent</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>Messages made of a template, by its name.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>Plain messages. Failed ones count too, and so do those sent again.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>Failed templates</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>The share of the last days may still rise.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>Time before the first look, and since the last. It is of no channel and no agent.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>Uptime of channels</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>Time before the first look, and since the last; while the channel was switched off. No agent.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>There is no service type named %1.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>There is no customer type named %1.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>This is too long to be told to guests. Make two of it.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>There is no such guest.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>Only who has a conversation of one of these guests, or leads, merges and separates them.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>One of these guests was erased; there is nothing to merge.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>One of these guests was merged with another just now. Look again.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>These guests are not merged.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>These guests are separate already.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>WhatsApp itself says that these two are one person.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>These two are one guest already.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>Only supervisors and administrators change what guests are told.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>There is no such property in your teams.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>A cost is in force from now on, or from a day that has begun.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>A currency is three letters, such as EUR.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>An hour costs 0 to 1000000.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>This program draws no PDF. Schedule it as csv or xlsx.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>No temporary folder can be made here: %1</translation>
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
        <translation>The assistant</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 took over</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>Reopened with %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Transferred to %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>Offered to %1: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 declined the offer</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 did not answer the offer in time</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 withdrew the offer</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 took it from a colleague</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>%1 put it back in the queue</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 gave it back to the queue</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>Back in the queue: %1 is no longer there</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>Back in the queue (%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>%1 closed it: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>The guest has another phone number now</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>WhatsApp knows the guest under another identity now</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 took the closing back</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>Given to %1: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Given to %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>For the team %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>For the team %1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>%1 is asked for advice: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 gives advice</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 declined to give advice</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 did not answer the question in time</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 took the question back</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 ended the consultation</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 handed it over after the consultation</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>The consultation with %1 ended: nobody wrote any more</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>The consultation ended: %1 is no longer there</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>The consultation with %1 ended: its owner is no longer there</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>The consultation with %1 ended: the conversation changed hands</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>The consultation with %1 ended: the conversation was closed</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>The guest is satisfied: %1 of 5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 merged this guest with another</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 merged this guest with %2</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 separated this guest from another</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 separated this guest from %2</translation>
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
        <translation>Priority</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>now</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Voice message</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaction</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Button pressed</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>System message</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>A kind of message that WhatsApp does not pass on</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>Reacted %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>No message yet</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>Written here, not yet confirmed</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>Accepted by WhatsApp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Played</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>Unknown whether it was sent</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In a meeting</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In training</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>Finishing up</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Returning</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
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
        <translation>Another language</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>Needs a specialist</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Shift ends</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Too much at once</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>Back in the queue: its agent went offline</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>Back in the queue: released by its agent</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>Back in the queue: taken from its agent</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Back from snooze</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Handed over by the assistant</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Back in the queue</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>%1 s old</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>%1 min old</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>nothing read yet</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>Database away, %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>No relay, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Live, %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>Not fresh, %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>These are the last figures that could be read; they are tried again every few seconds. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>These are the last figures that could be read; they come back by themselves. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>The figures are older than they should be; press F5 to read them now.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>Every change shows within a second.</translation>
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
        <translation>same number</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>same reservation</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 and %2 become one guest, called %1:</translation>
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
        <translation>another guest</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• conversations: %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>The keys of Bellhop</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>In bold: keys of your own.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>everybody who asks</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>guests with a confirmed stay</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>guests in the house (it opens a door)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 offers %2 to %3</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 offers you %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>Offered to %1, %2 s left. It stays yours until somebody accepts.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 accepted your offer and has this conversation now.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 declined. It stays with you.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 declined: “%2” It stays with you.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>Nobody of %1 answered in time. It stays with you.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 did not answer in time. It stays with you.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>Your offer to %1 is over: the conversation changed hands.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 accepted it.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 declined it. It stays with %2.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>The time to answer is over. It stays with %1.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 took the offer back.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>The offer of %1 is over: the conversation changed hands.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>The offer of %1 is over: the conversation was closed.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 took this conversation over: “%2” What you were writing is kept as a draft.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>This conversation went back to the queue while your console was out of reach.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>%1 claimed this conversation while your console was out of reach.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>%1 was given this conversation while your console was out of reach.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 gives no advice now.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 gives no advice now: “%2”</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>Nobody of %1 answered your question in time.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 did not answer your question in time.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 ended the consultation. The conversation stays yours.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>The consultation with %1 is over: nobody wrote any more.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>The consultation with %1 is over: %1 is offline.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 declined to give advice.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>The time to answer is over. %1 asked for advice.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 needs no advice any more.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 ended the consultation and keeps the conversation. Thank you!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 handed this conversation over to you.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>The consultation with %1 is over: the conversation changed hands.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>The consultation with %1 is over: the conversation was closed.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 asks %2 for advice about %3</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 asks you for advice about %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>%1 is asked for advice, %2 s left. The conversation stays yours.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 reads along and gives you advice now.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>the house&apos;s knowledge</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>greeting</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>booking: dates</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>booking: which room</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>booking: who comes</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>booking: read back</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>booking: confirmed</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>the guest asked for a person</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>the guest is angry</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>danger</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>it cannot wait</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>a complaint</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>a legal matter</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>a dispute about money</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>something to be done</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>a special request</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>an appointment</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>a request for people</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>a booking that is there already</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>the booking was refused</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>nobody knows whether it is booked</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>the booking system does not answer</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>nothing is known about it</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>hands over: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>Suggested · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automatic · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>Answered from “%1” (%2 % sure).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>The assistant called for a person: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>From the assistant&apos;s dialogue: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>Worded by the language model %1.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>An agent sent it as it was suggested.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>Needs an answer</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>Waiting on guest</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>Snoozed, due</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>My teams</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>%1 is spoken</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>the skill “%1” is there</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>it was their turn</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 of %2 chats</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>You were given this: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>Nobody of the team is available</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>Everybody it fits has as many chats as they take</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>Outside the hours of the team</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>No team is set up for it</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>The only one it fits gave it back</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>Nobody who is available speaks %1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>Nobody who is available has the skill “%1”</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>Nobody it fits is available</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>about “%1”, in %2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>about “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>to be answered within %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>should have been answered %1 ago</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>free text for %1 more</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>comes back in %1</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>comes back now</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>Window shuts</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priority: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Channel: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>Property: %1</translation>
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
        <translation>Open</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>Waiting on guest</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>It called for a person</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>An agent took it</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>It was given to an agent</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>It was put back in the queue</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>A supervisor took it over</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>It was transferred</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>It was opened again</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>The assistant was away</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>Given by itself</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>Sent as suggested</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>The guest asked for a person</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>An angry guest</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>A complaint</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>A group</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>A booking that exists</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>The property took no booking</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>Unknown whether it was booked</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>The property&apos;s system did not answer</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>An agent took it during a booking</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>The guest was not understood</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>It had no answer</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>It cannot wait</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>A legal matter</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>A dispute about money</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>A special request</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>A person wrote</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Settled by the assistant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % within</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Bellhop report</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>What the measures mean</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Not counted: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>%1 d %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <translation>%1 (median)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
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
        <translation>Channel</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hour of the day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Hour of the week</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>No data</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Not configured</translation>
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
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 set you to “%2”: %3</translation>
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
        <translation>approved</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>waits for approval</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>not handed in</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>gone at the provider</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>utility</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>authentication</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>medium quality</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>low quality</translation>
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
        <translation>Synced %1 ago</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Synced just now</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1; then it failed: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Heading: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>Button “%1”</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>Picture on top</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Video on top</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Document on top</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, or a link to a map</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>for example %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>edited · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · written %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>Click to use the text again, or press S to send it as it was.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>Click, or press S, to send it again.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Not delivered. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>Not delivered: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>Press S to send it again.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>A place</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contacts</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>The guest&apos;s own card</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Send location</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>Share contact</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Chose from the list</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>Filled in the form</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Pressed a button</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>A poll</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>A vote in a poll</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>An earlier message was changed</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>An invitation to a group</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>A GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>A message was pinned</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>A product</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>A link</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>The guest deleted this message</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>Deleted for everybody</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Forwarded many times</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>Ask the guest to send it another way</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>On WhatsApp</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Came by an advertisement</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>Came by “%1”</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>On its way from WhatsApp…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Tried again soon: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>It could not be fetched. Click to try again.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Click to try again.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Voice note</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
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
        <translation>Team, %1 of %2 are available</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>offline: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>and %1 more; %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>a booking</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>a price</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>something broken</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>checking in or out</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>a common question</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>something they need in their stay</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>a complaint</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>a payment</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>their booking</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>an appointment</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>a stay</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>praise or a review</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nothing in particular</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>angry</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>frustrated</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>worried or unhappy</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>pleased</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>delighted</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>danger now</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>within two hours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>no hurry</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>it cannot wait</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>a legal matter</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>a dispute about money</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>they asked for one</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>a special request</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>perhaps %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>It is about</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>For a person</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>nobody waits</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>waiting for %1, too long</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>waiting for %1, answer now</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>waiting for %1, answer soon</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>waiting for %1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>goals differ</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>goal %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>counting the day…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>no answers yet</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>of %1, %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>agents with room: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nobody waits</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>within 2 hours</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>over the target</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>nobody has them</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>with agents</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>of those in work</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>soon due</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>due now</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>over the limit</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>too few answers</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>under a minute</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>Answers in the last half hour: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>How long the next guest will wait cannot be said: %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · waiting: %2, %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>a guest waits too long</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>too many conversations</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>too long in this state</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>Opening a small hotel with simulated guests…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Opening your data…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Change my password…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>Forget my password on this computer</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Your password is changed.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>Forgotten. You will be asked for your password the next time.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>Search the whole history…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>Your password is needed to join %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>This computer&apos;s keychain is being asked for your password. You can also type it.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>This computer&apos;s keychain holds no password of yours for this site: type it.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 Type your password to go on.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Signing in at %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 Check both, or ask your administrator.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 Your password was not kept anywhere. Type it again to go on without that.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>Your password is changed, but this computer&apos;s keychain still has the old one: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 The password may still be in it.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>three guests have written</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>Marta&apos;s question is on the screen</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>the conversation is claimed</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>the answer is written</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp has taken it: sent</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>it has reached her telephone: delivered</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>she has read it</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>the closing sheet is open</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>booking confirmed is refused without a reservation number</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>it is closed</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>the closing is taken back, and the guest in front again</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>the closing sheet is open again</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>it is closed for good, two guests still wait</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>the wallboard says so too, and that the answer came in time</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>Age of the figures</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>Age of the figures: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileModel</name>
    <message>
        <source>%1, %2 for %3, %4</source>
        <translation>%1, %2 for %3, %4</translation>
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
        <translation>Agents, whom to look at first</translation>
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
            <numerusform>%1  (%n more)</numerusform>
            <numerusform>%1  (%n more)</numerusform>
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
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Who takes care</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>I take care of it</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nothing is wrong</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>What the site is warned of is listed here, with its cause and the next step, until it is over.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>What the site is warned of</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Next step: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Since %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 %2 takes care of it; it is repeated only when it gets worse.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 Nobody takes care of it yet; it is repeated until somebody does.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>Do not send %1</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Uploading…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Upload of %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
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
        <translation>Claim all chosen</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>Release all chosen to the queue</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>Tag all chosen…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>Change the priority of all chosen…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>Snooze all chosen…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>Offer all chosen to a team…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>Close all chosen…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>I have read what came of it</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>%n conversation is being changed …</numerusform>
            <numerusform>%n conversations are being changed …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>%n conversation chosen</numerusform>
            <numerusform>%n conversations chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>Tag, Enter; -tag takes it away</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>The tag for all chosen conversations; with a minus before it, it is taken away</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>For one hour</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>For three hours</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Until tomorrow at 9</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1: needs more, close one by one</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>What %1 should know, Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>The note that goes with every offer to %1</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>There are no teams</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n open again</numerusform>
            <numerusform>%n open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n claimed</numerusform>
            <numerusform>%n claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n released</numerusform>
            <numerusform>%n released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n tagged “%1”</numerusform>
            <numerusform>%n tagged “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n without the tag “%1”</numerusform>
            <numerusform>%n without the tag “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n with another priority</numerusform>
            <numerusform>%n with another priority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n snoozed</numerusform>
            <numerusform>%n snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n offered</numerusform>
            <numerusform>%n offered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 And %2 more.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1, %2 refused: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % within</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>Ways to look at the figures</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>Day by day, beside the period before</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>By weekday and hour</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>By kind, the most frequent first</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>The last day of the period, agent by agent</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>What the assistant did, and what it cost</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>How each channel did</translation>
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
        <translation>Narrowed to “%1”; press to take that away</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>Type of customer</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Type of service</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Close conversation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Close the conversation</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>Customer: not said</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>Service: not said</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>Satisfaction: not said</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>Type, or press a number</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>Find a reason for closing</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>Reasons for closing</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Reservation number</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>Notes on the closing</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>Close the conversation (Enter)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>Keep it open (Esc)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>Close the conversation with %1</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Closing…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
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
        <translation>Reservation number (required)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>Note: what happens next, and who does it (required)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesModel</name>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>Colleagues and what they do</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>What they shall do</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>The reason</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>Change what they do (Enter)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Change what %1 does</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>Why? %1 reads it.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Say why; %1 will read it.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>What to do, or which guest</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>Found actions and guests</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>%1 that fit what you typed</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>Do not quote</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>Attach files (or drop or paste them here)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Send something else</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>Send a place, a contact, a question with answers, a template</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Send (Enter)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>Answering “%1”</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>Sent when the files are there</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>Remove the file that failed</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>A note for colleagues; the guest never sees it. @ and a name tells somebody.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>Write an answer. Enter sends, Shift+Enter starts a line.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note for colleagues</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>Answer to the guest</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>The guest asked for no marketing messages. Answers to what they write are welcome.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>Wants no marketing</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>Free text for %1 more</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>Write to the guest</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>Write to the guest (%1 switches)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Write a note for colleagues</translation>
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
        <translation>Waiting for the first list from the database.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop, %1 waiting</translation>
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
        <translation>My state</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Change what %1 does</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>The console speaks it from its next start on.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>As the computer does</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>My list</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Show the keys</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>Write it to your colleague (Enter)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 gives you advice. The guest sees nothing of what you both write here.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>You give %1 advice. The guest sees nothing of what you both write here.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Write to %1</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>What you write to %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Facts about the guest</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>For one hour</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>For three hours</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Until tomorrow at 9</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>Until Monday at 9</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Choose a time…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 is writing</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 is looking</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>nobody has it yet</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>with the assistant</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>The place was not sent.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>The contact was not sent.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>The question was not sent.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>It was not sent again.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>The reaction was not sent.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>It cannot be played here: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Send files</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>At most %1 files at once. Send these first.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>Choose a file for the template</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 was not sent.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>The file does not come.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>It is fetched again.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Open this file?</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Open it anyway</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Fetching %1…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>Fetching %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>picture.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>The copy was not saved.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>No conversation chosen</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>Choose one in the list, or claim the most urgent with %1.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>This conversation is no longer in your list.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>%1 has this chat now. What you were writing is kept as a draft.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>This console is older than the database and can only read. Your drafts are kept.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>This conversation is closed. It opens again when the guest writes.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>Nobody answers this guest yet.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>The assistant is answering this guest.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>%1 has this chat but is offline.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>%1 has this chat. You can read along and write notes.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>a guest</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>The reason is not known.</translation>
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
        <translation>Claiming %1…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>Not claimed.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>Releasing %1…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>Not released.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>Not sent; your text is back in the box.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>The note was not saved; it is back in the box.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>Not closed.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1 closed as “%2”</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>The closing stands.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>Snoozing %1…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>Not snoozed.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Snooze until</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>The template was not sent.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>Asking for the templates of %1…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>The templates were not asked for.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>Take %1 over from %2</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>Put %1 back in the queue; %2 has this chat</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>Not taken over.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>Not put back.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>Not offered.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>Taking the offer back…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>Not taken back.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>The assistant</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>The assistant speaks to this guest again.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>The assistant is silent for this guest until somebody lets it speak.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choose one in the list.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>Claim to answer</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>gives you advice</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Nobody was asked.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>Not handed over.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>Not written.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>Ending the consultation…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Not ended.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>Not merged.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 is one guest now</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>Not separated.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>They are two guests again, as before.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Separate %1</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>Finish or cancel what is open here first; then it can go to another window.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Open in its own window</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>Nothing here was answered from what the house knows.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>The voice note was not sent.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Close this window?</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>A voice note for %1 is not sent. It goes with the window.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (%2 new)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>conversation %1 in front</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1: %2, %3 to %4 (%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>A conversation in front</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop: nothing waits for you</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop: %n thing waits for you</numerusform>
            <numerusform>Bellhop: %n things wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Welcome to Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>The desk for guests who write to your hotels. How do you want to start?</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>Try it with simulated guests</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>Everything runs on this computer; invented guests write to you. Nothing to set up.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>Single seat</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>One person, one computer, your own WhatsApp number. Data stays here.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>Join a site</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>Your team already has a database. Ask whoever looks after it for the address and your account.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>As colleagues and guests see it</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Database server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>Empty: the computer&apos;s own authorities</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com; several with commas; empty: where the database is</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>Remember the password in this computer&apos;s keychain</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>With the account that your administrator made for you in the database.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>Your name is missing: it signs your answers for colleagues.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>Choose the folder where conversations are kept.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>The address of the database server is missing.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>The port of the database server is missing; usually it is 3306.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>The name of the database is missing; usually it is “bellhop”.</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>Your account&apos;s name is missing.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Your password is missing.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>What a guest asked</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Facts about the guest</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>not wanted; answers are welcome</source>
        <translation>not wanted; answers are welcome</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Time there</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>the assistant</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>Why it is back</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>Free text until</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>over; templates only</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>Read by the assistant</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Silent since</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>Let it speak to this guest</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>Silence it for this guest</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>It sends this guest nothing until somebody lets it speak again.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>Writes from</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
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
        <translation>Other conversations</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>Open the conversation of %1: %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>Model&apos;s cost</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>no paid model was asked</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1 tokens, %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Separate…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>Your own keys could not be read from %1. Commands have the keys they came with.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>While you write, and in the messages</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>Send and go to the next who waits</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Paste as plain text</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>On a message: reply, react, copy</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>The desktop keeps it for itself.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>It types a character. Hold Ctrl or Alt as well.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>On many keyboards it types a character.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>It moves and edits where you write and in lists.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>It copies, pastes or takes back where you write.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>It opens the menu of what is chosen.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Swap them</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>All as they came</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Print, or save as PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>Close the list of keys</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Came with</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>Give the chosen command another key</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>Give the chosen command another key (Enter)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>Give the chosen command the keys it came with</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>Give the chosen command the keys it came with (Delete)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>Give every command the keys it came with</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>This key is always the same.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Enter gives the chosen command another key, Delete the keys it came with.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Press the new key for “%1”. Esc leaves it as it is.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 cannot be used. %2 Press another one, or Esc.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>“%1” is now on %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>All keys as they came</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>Every command gets the keys it came with; your own are forgotten.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>As they came</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Every command has the keys it came with.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Save the keys as PDF</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>The keys are with the printer.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>This reads like a door code or a password, and whoever asks is told it.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Change it (Enter)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>Delete it (Del)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>Told to %1. Valid: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%n answer in %1 days.</numerusform>
            <numerusform>%n answers in %1 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>The guest will read: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>There is no text in %1, so such guests read the one in %2.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>Guests ask:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>The assistant tells it</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>Guests ask</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>One a line:
is breakfast included
when is breakfast</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Told to</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>From the day</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Until the day</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>Save it; the assistant knows it within seconds (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>nothing of these: found by its own words</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>It is written in no language yet.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>Written in: %1. Guests of other languages read %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>A day is written like 2026-12-24.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Told to</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>Answers, %1 days</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>What the assistant knows</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>As guests of this language read it</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Told to</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>told to anybody</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>Find by any of its words</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Find an item</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>What this property tells its guests</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Questions without an answer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>Add from this question</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>It could not be read. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>Somebody has deleted this item meanwhile. What you wrote stays here.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>Without an answer (%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>No paid language model is set up.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 today (UTC): %2 of %3 tokens, %4 of %5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>That item is not there any more.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>In the last %1 days nobody asked what is not written down.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>Choose a question to see what the assistant would say to it.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Nothing is written down yet.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Choose an item.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>Tell everybody?</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Save it all the same</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 is saved. The assistant knows it within seconds.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Delete it?</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>“%1” is deleted in all its languages, and the assistant no longer tells it.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 was not deleted.</translation>
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
        <translation>No. %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>Go to the list “%1”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Previous picture (Left)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Next picture (Right)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>Save a copy (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Smaller (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 of %2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>%1 mentioned you: “%2”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
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
        <translation>Messages go to the number they went to before, and what a guest does not want stays so for their number. You can separate them again at any time.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>Merge with another guest</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>A name, a number or a reservation</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>Find the other guest</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>Guests who may be the same person</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>Make them one guest (Enter)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>Leave them as they are (Esc)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Who is the same person as %1?</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Merging…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
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
        <translation>Nobody looks like them. Type a name or a number.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>No other guest is found.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>Choose the other guest to see what comes together.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>Choose the other guest.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Back to the writing box (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>Send it to the guest (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>Send a place</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>Send a contact</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>Ask with answers to press</translation>
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
        <translation>Address</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>Kenyatta Avenue 12, Nairobi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, or a link to a map</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
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
        <translation>Company</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>Would you like breakfast?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>One a line. After a | comes what explains it.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Opens the list</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>The guest sees a list of %1.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>Up to three short answers are buttons, more are a list.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>The guest sees %n button.</numerusform>
            <numerusform>The guest sees %n buttons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>Say where it is: latitude and longitude, or a link to a map that holds them.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>A contact needs a phone number or an email address.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>My day along its hours</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>The sums of my day</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Rows behind the chosen figure</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Open the conversation</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>Enter on a piece of the strip or on a figure shows the rows it is made of.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>Your day could not be counted. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Nothing counted yet.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1  (%n more)</numerusform>
            <numerusform>%1  (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Dismiss this notice</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>Dismiss this notice: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>This computer has no sound device that could be used. Connect one, and test again.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>This is how Bellhop tells that a guest waits.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 offers you the chat with %2.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 has written.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 waits for an agent.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 mentions you in a note.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>A guest</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 asks you for advice about %2.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Play a sound</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>How loud the sound is</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>Show a message on the desktop while I look elsewhere</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>Name the guest in it</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>Also tell of guests whom nobody has, while I am available</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Test it now</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>Why not? Whoever asks reads it.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>Why you decline</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>Decline with these words (Enter); Esc goes back</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>  (and %n more)</numerusform>
            <numerusform>  (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Time left: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>a guest</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>Not accepted. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>Not declined. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>Your state did not change. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Change your password</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Password until now</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>Your password until now is missing.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>The new password is missing.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>The two new passwords are not the same.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>The new password is the one you have already.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>Template only</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>no marketing</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ you</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1: %2 conversations</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priority %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 unread</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>a note mentions you</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>offered to somebody</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>wants no marketing</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>has a draft</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>the 24 hours for free text are over</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>writes %1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>for the team %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>given to you: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>given to them: %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>tags %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Expected wait</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>Waiting for an agent</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>With the assistant</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>Snoozed and pending</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Closed today</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>Find a guest or a text in the list</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n moved ↑</numerusform>
            <numerusform>%n moved ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>%n conversation waits for its new place; show it</numerusform>
            <numerusform>%n conversations wait for their new place; show them</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Loading conversations</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>No conversation in sight has “%1” in its name or last message.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>New messages of guests appear here by themselves.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>Lists under a name</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>Name of this list, Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>The name under which this list is kept</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>nearest deadline first</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>%L1 more on this site, less urgent. Narrow the list to find them.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Nearest deadline first</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>No list is kept yet</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Keep this list under a name…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>No conversation in sight is what this list is narrowed to.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>Find a guest or a text</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>The reason</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Leave it as it is (Esc)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>Why? %1 reads it; the guest does not.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Say why; %1 will read it.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>Write something; %1 will read it.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 in the period before</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>No data in the period before</translation>
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
        <translation>No data</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>No data in this period.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Split by</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
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
        <translation>Channel</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>All measures</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>All teams</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>All agents</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>All properties</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Saved report</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Service type</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>All service types</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>All customer types</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>All tags</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>The figures could not be counted.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>Enter on a figure shows the rows it is made of.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Rows behind the chosen figure</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Show the rows</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Open the conversation</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>As CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>As a spreadsheet (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>As PDF, with the picture in front…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Nothing counted yet.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2 rows · counted %3 ago · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>Counting… until then: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 Not counted: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Reading the rows…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>The rows could not be read.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1, some newer than the figure above</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Export as %1</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Not exported. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>Closed as</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Chosen days</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Open or closed</translation>
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
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Messages: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>Guests and conversations: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>The search took too long and stopped. Search on</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>The search took too long and stopped at %1. Search further back</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Show older messages</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>Show older conversations</translation>
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
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Closing note</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>Message of this id</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>Conversation of this id</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nobody has it</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>the assistant has it</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>Search the whole history</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>What is looked for</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>A name, words of a message, a telephone number, a reservation or an id; then Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>A new search ends this one.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>Nothing that you may see has all of it. Try fewer words, or more days.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>Everything that was ever said</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>All words have to be there; words between quotation marks stand together. Case and accents do not count.</translation>
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
        <translation>%1 · %2 of %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <translation>Canned answers</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>with %1: %2</translation>
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
        <translation>Fill in “%1” before you send.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>The spelling is not checked.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>There is no dictionary for this language.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>No word is wrong.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>No dictionary for %1 is installed: its .aff and .dic belong into %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Looking for what may be meant…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Add “%1” to my dictionary</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignore “%1”</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Nothing like it is known</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Starting</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Live</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● Live at %1</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● Live at %1, moved there from %2</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ Polling</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ Offline</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ Read only</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>Nothing can be sent on %1 just now.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>Nothing can be sent on %1 just now: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>Guests rate %1 low, so WhatsApp may limit what it sends. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connection: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>1 order waits to be confirmed</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>%1 orders wait to be confirmed</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>Only reading: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>The assistant suggests</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>Use (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Use the assistant&apos;s suggestion</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>Put the assistant&apos;s suggestion aside</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>The assistant suggests, from “%1” (%2 % sure)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>Show what the suggestion comes from</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>The assistant suggests (%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>The assistant</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>answered late, %1 ago</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>shut</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>Guest waits</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>Change it and hand it in again (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>A new one that begins with these words</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>Delete it at the provider (Del)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>It is no longer at the provider and is kept for what was sent with it.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>The guest will read: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
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
        <translation>Language</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en or en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>On top</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>A heading</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>A picture</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>A video</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>A document</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>A place</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Your booking</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Footer</translation>
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
        <translation>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>Choose an example file for the top</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>The reviewers see it; guests get the file of each message</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>Hand it in to the provider (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>what {{%1}} might hold</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Example for %1</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>What the guest will read.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>The guest will read: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>The example is still on its way. Hand in when it is there.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1, soon %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Send template</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>Find a template by name or words</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Find a template</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Templates of this channel</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>Ask the provider for its templates</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Back to the writing box (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>Send it to the guest (Enter in the last field)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Send a template</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>This guest does not want marketing messages from us.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choose a file for %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Value for %1</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>This channel has no templates yet.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>Choose a template to see what the guest will read.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>The guest will read: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>The file is still on its way. Send when it is there.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>Fill in “%1” before you send.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Write a note for colleagues</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>Find a template by its name</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Find a template</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Templates of this channel</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>There is no channel in use.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>This channel has no templates yet. Make one, or sync.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Choose a template.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Choose an example file</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>This is no picture. Choose a JPEG or PNG file.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>This is no video. Choose an MP4 file.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>This is no document. Choose a PDF file.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>Handing in %1…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 is handed in. It can be sent once it is approved.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>Delete the template?</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Deleting %1…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 was not deleted.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>The templates were not asked for. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>New since you looked</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>Note by %1, for colleagues only</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>A colleague, on the phone</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1, assistant</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>The text of the message, to select parts of it</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>Arrived %1 (%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>Before it was changed: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>Consultation: %1, for colleagues only</translation>
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
        <translation>The file is not here.</translation>
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
            <numerusform>%n new ↓</numerusform>
            <numerusform>%n new ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Newest ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Go to the newest message</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>Reply to this message	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>Copy with time and author	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>Select a part of the text	Double-click</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>React	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Take my reaction back</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>Send again, though the guest may have it	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>Send again	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>Show what it was answered from	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>Do or go anywhere   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>My state: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>%n conversation with a note that mentions you</numerusform>
            <numerusform>%n conversations with a note that mentions you</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Waiting %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · longest %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Mine %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>Alerts: %1, severe. The worst: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>Alerts: %1. The worst: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
Nobody takes care of: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>Offer the conversation to somebody</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choose the reason</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>What they have to know (the guest does not see it)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>It stays yours until somebody accepts; they have %1 s to answer.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>A colleague or a team</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>Find a colleague or a team</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>Colleagues and teams</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>Why it is offered</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>What they have to know</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>Offer it (Enter)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Keep it (Esc)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>Offer %1 to somebody</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Offering…</translation>
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
        <translation>Nobody else serves this property.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>Nobody of that name serves this property.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>Choose a colleague or a team who is available.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Choose the reason.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Write what they have to know.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>Ask somebody for advice about %1</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>What you want to know (the guest does not see it)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Write what you want to know.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>Ask for advice (Enter)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>Ask nobody (Esc)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Hand %1 over</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>It is theirs at once: they gave advice and know it.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Handing over…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>Hand it over (Enter)</translation>
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
        <translation>The period before</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1: %2 %, told</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1: %2 %, below %3 %</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1: %2 %, after the first</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1: %2 %, not for this guest</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>What a guest may ask, then Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>A question to try</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>A guest who comes</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>A guest in the house</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>The guest reads (%1): %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>Nothing the house knows is near it.</translation>
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
        <translation>Wallboard for the wall, Escape leaves</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>The microphone is gone. What you recorded for %1 until then is kept.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>The recording for %1 is as long as it can be: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>The voice note waits in the conversation with %1.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>There is no microphone. Plug one in, then record again</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>The recording cannot go on with that microphone. Stop it, and record with the other one.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>The recording for %1 is lost. Record it again.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>Throw the recording away?</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%1 for %2. It cannot be had again.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>There is no microphone</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>At most %n minute</numerusform>
            <numerusform>At most %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Throw away (Esc)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Throw the recording away</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>Stop (Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Send (Enter)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>Stop the recording and listen to it</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>Send the voice note</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>Recording for %1</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Microphone: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>Voice note for %1</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>Sending to %1: %2 %</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>Pause the voice note</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>Play the voice note (Space)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Speed: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>%1 is yours now.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>Whoever takes it from the assistant</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Whoever takes it</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>Whisper about %1: a note that only colleagues see</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Whisper</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>What shall they know? %1 reads it; the guest never does.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>Take %1 over from %2. They are told.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>Put %1 back into the queue, where anybody can claim it</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>Noted with %1.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>Whispered to %1 about %2.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>%1 is yours now; %2 was told why.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 is back in the queue.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>Its conversations</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>What the queues are</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>Queues by property or by team</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>By property</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>By team</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Read now</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Show on the wall</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Agents, whom to look at first</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>Conversations behind the number</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Peek</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>Whisper…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Take over…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>Back to the queue…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>Change what they do…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Do or go anywhere</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>A wallboard is for supervisors and administrators: this account is shown none.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>Answered too late today, newest first</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>Free capacity is the agents&apos;, not conversations&apos;</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>Open in %1, the longest wait first</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>Open with %1, the longest wait first</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1, %2:00 to %2:59: %3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1; at most %2 in an hour of the week</translation>
    </message>
</context>
</TS>
