<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>Prendre la plus urgente</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clôturer…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Annuler la clôture</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>Réponses rapides…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>Envoyer un modèle…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Utiliser la suggestion de l’assistant</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>Gérer les modèles…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>Envoyer un lieu…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>Envoyer un contact…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>Question à choix…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>Reprendre à un collègue…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>Proposer à un collègue ou à une équipe…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Retirer la proposition</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>Afficher l’objet de la notification</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>Note suivante qui me mentionne</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>Client suivant qui m’attend</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>Voir la prochaine non attribuée</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Aller à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Aller à la liste</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>Aller aux messages</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>Aller à la zone de saisie</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>Aller aux infos du client</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Aller au volet suivant</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Chercher action ou client</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>Changer mon statut</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Je suis disponible</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Je suis occupé</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>Je suis en pause</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>Je suis en réunion</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>Je suis en formation</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>Je suis en finalisation</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>Ce que font les collègues…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>Afficher ou masquer les infos du client</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>Texte des messages plus grand</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>Texte des messages plus petit</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>Faire parler ou taire l’assistant avec ce client</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>Langue de la console…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>Sons et messages…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>Changer la priorité…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>Tout sélectionner dans la liste</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>Tout désélectionner dans la liste</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>Agir sur toute la sélection…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>Annuler la clôture de la sélection</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Échéance la plus proche d’abord</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>Tout afficher dans la liste</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>Listes enregistrées…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>Aller à ma liste %1</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertes…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversation</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>Faute possible suivante…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Vérifier l’orthographe pendant que j’écris</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>Consulter un collègue ou une équipe…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>Transférer au collègue consulté…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>Terminer la consultation</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>Aller à la consultation</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>Accepter la demande reçue</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>Refuser la demande reçue…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>Voir la demande reçue</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>D’un client à l’autre</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mon statut</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La console</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>Imprimer les raccourcis ou les enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>Fusionner avec un autre client…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>Séparer un client fusionné…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>Afficher la source de la réponse de l’assistant</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>Ce que sait l’assistant…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>Enregistrer un message vocal ou arrêter</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>Choisir le microphone…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>Ramener dans la fenêtre principale</translation>
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
        <translation>l’équipe %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>Rien n’est arrivé sur %1 depuis %2&#xa0;; à cette heure de la journée, il y a d’habitude %3 webhooks.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>La base de données refuse des webhooks que le relais %1 garde sur son disque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Des webhooks attendent sur le disque du relais %1, le plus ancien depuis %2. Nombre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>L’horloge du relais %1 retarde de %2 sur celle de la base de données.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>L’horloge du relais %1 avance de %2 sur celle de la base de données.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>Le fournisseur refuse %1&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>Le fournisseur refuse %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>Des clients attendent longtemps</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>Personne n’a pris une conversation</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>Premières réponses tardives</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>Des envois échouent</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>Envois de messages incertains</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>Rien n’arrive</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>Un canal est refusé</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>Un numéro est mal noté</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>Un modèle ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>Des messages ne partent pas</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>Base de données injoignable</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>La base de données est lente</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Des webhooks attendent sur disque</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Horloges en désaccord</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>Un disque est presque plein</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>Un client attend depuis %1 une réponse de %2&#xa0;; en attente de plus de %3 min&#xa0;: %4.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>Un client attend depuis %1 et personne de %2 n’a la conversation&#xa0;; en attente de plus de %3 min&#xa0;: %4.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>Pendant la dernière heure, %1 % des premières réponses de %2 sont venues en moins de %3&#xa0;; l’objectif est de %4 %.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>Messages en échec sur %1 dans les %2 dernières min&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>Messages sur %1 dont on ignore s’ils sont partis, dans les %2 dernières min&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>Les clients notent mal le numéro de %1 (rouge)&#xa0;; WhatsApp peut donc le limiter.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>Les clients notent moyennement le numéro de %1 (jaune).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp a désactivé le modèle %1 de %2.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp a suspendu le modèle %1 de %2.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>Des messages sur %1 ne partent pas&#xa0;: le plus ancien attend depuis %2. Nombre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>La base de données ne répond plus au relais %1 depuis %2.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>La base de données met %1 ms à répondre au relais %2, et cela depuis %3.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>Sur la machine du relais %1, il reste %3 Mo (%4 %) sur le disque de %2.</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>Ouvrez celle qui attend depuis le plus longtemps et répondez, ou reprenez-la.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>Prenez la plus urgente (Maj+F2), ou demandez à un collègue en pause de revenir.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>Mettez un collègue de plus sur cette file jusqu’à ce que ceux qui attendent aient une réponse.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>Ouvrez un message en échec dans sa conversation&#xa0;: il dit pourquoi, et si un nouvel envoi peut aider.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>Demandez dans la conversation avant de renvoyer le message&#xa0;; il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>Envoyez un message au numéro depuis un téléphone&#xa0;; s’il n’apparaît pas, vérifiez l’adresse du webhook chez le fournisseur.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>Créez un nouveau jeton chez le fournisseur et donnez-le au site&#xa0;: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>Envoyez moins de modèles aux clients qui n’en ont pas demandé, jusqu’à ce que la note remonte.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>Envoyez un autre modèle en attendant, et changez le texte de celui-ci.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>Consultez la page d’état du fournisseur&#xa0;; ce qui attend partira tout seul dès qu’il répondra.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>Démarrez le serveur de base de données&#xa0;; d’ici là, les webhooks sont gardés et les consoles ne font que lire.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>Regardez la charge du serveur de base de données et ses requêtes lentes&#xa0;: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>Cherchez la raison dans le journal du relais, puis redémarrez le relais.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>Assurez-vous que la base de données répond&#xa0;; le relais les transmet de lui-même.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>Réglez les deux machines sur le même serveur de temps (NTP).</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>Faites de la place sur ce disque, ou agrandissez-le.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>Les données dépassent %1 octets.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>Les données sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>Ce JSON n’est pas valide (vers l’octet %1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce JSON n’est pas valide.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>Il manque à l’action un «&#xa0;%1&#xa0;» valide.</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>Une note peut mentionner au plus %1 collègues.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>Un message compte de 1 à %1 caractères&#xa0;; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>Une réaction est un seul emoji, ou rien pour la retirer.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>Ce n’est pas un contenu de message.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp lit les vidéos encodées en H.264&#xa0;; celle-ci est en %1. Convertissez-la ou envoyez-la comme document.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp ne lit que les fichiers Ogg encodés en Opus&#xa0;; celui-ci ne l’est pas. Envoyez-le en MP3 ou comme document.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp ne lit l’Opus qu’en mono&#xa0;; ce fichier a %1 canaux.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>Un sticker fait 512 × 512 pixels&#xa0;; celui-ci fait %1 × %2. Envoyez-le plutôt comme document.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>Ce type de message ne peut pas contenir de fichier.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>Ce PNG a %1 bits par couleur&#xa0;; WhatsApp en accepte 8. Enregistrez-le d’abord en JPEG.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>C’est un programme&#xa0;; on n’envoie pas de programmes aux clients.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>Ce n’est pas une structure de modèle.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>Il existe déjà un hôtel nommé %1.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>Un canal a besoin de l’identifiant de son numéro chez le fournisseur.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>Le SID de compte Twilio est AC suivi de 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>L’expéditeur Twilio s’écrit ainsi&#xa0;: whatsapp:+14155550100.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio signe l’adresse qu’il appelle&#xa0;: indiquez l’adresse publique du relais, par exemple https://relay.example.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>Le numéro Lipachat s’écrit en chiffres, avec l’indicatif du pays et sans plus.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>Le nom d’un canal compte de 1 à 64 lettres, chiffres, _ ou -&#xa0;: il fait partie de l’adresse du webhook.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>Un canal appartient à un hôtel&#xa0;: indiquez lequel.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Un identifiant compte de 1 à 32 lettres minuscules, chiffres, . _ ou - et commence par une lettre.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Il existe déjà un agent nommé %1.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>Un hôtel doit avoir un nom.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 n’est pas un fuseau horaire&#xa0;; écrivez-le comme Europe/Madrid.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>Quel hôtel&#xa0;? Au choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>Aucun hôtel ne se nomme %1. Au choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>Il existe déjà un canal avec ce nom ou ce numéro.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>Aucun canal ne se nomme %1.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>Un canal %1 n’a pas de %2.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>La clé du site n’ouvre pas les secrets du canal %1.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>Cette base de données contient déjà un site.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>Ce réglage n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>Le nom du modèle de langage est trop long.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>Le dialecte est openai ou anthropic.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>L’adresse du modèle de langage commence par https:// et ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>Ce qui peut être retenu&#xa0;: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 doit être un nombre entier.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>Le délai va d’une demi-seconde à une minute.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>Une réponse compte de 50 à 4000 jetons.</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>Un système de réservation est demo, qloapps ou none.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>L’adresse du système de réservation commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>L’hôtel est son numéro dans le système de réservation.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>Il se présente ou non&#xa0;: 1 ou 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>Les horaires s’écrivent 08:00-22:00.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce réglage n’existe pas.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>Il n’y a pas de compte de canal «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>La clé du site n’ouvre pas la clé de réservation de l’hôtel %1.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>Un texte est introduction, greeting ou out_of_hours.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>Un texte compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>Un autre relais poursuit cette conversation.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>Le client a écrit de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>Quelqu’un d’autre a cette conversation.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>Quelqu’un d’autre poursuit cette conversation.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>Personne ne l’a pour l’instant. Prenez-la d’abord.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>L’assistant l’a. Prenez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 l’a prise il y a %2.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>Vous avez déjà cette conversation.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>Cette conversation est clôturée. Rouvrez-la pour répondre.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Dites pourquoi&#xa0;; %1 le lira.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>Cette conversation est clôturée&#xa0;; il n’y a rien à reporter.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>Choisissez une date future pour le report.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>Choisissez une date de report dans l’année qui vient.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>Cette conversation n’est pas clôturée&#xa0;; il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>Une clôture peut être annulée pendant 10 secondes. Rouvrez plutôt la conversation.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>Seule la personne qui l’a clôturée peut annuler.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>Cette conversation est archivée et reste clôturée.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>Cette conversation est déjà clôturée.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>Cette conversation n’existe pas dans vos équipes.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>Cette action n’a pas été exécutée. Recommencez.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>Cette conversation a changé entre-temps. Vérifiez, puis recommencez.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>Ce client est déjà effacé.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>Ce client a été fusionné avec le client %1&#xa0;: effacez celui-là.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>La conversation %1 de ce client n’est pas clôturée.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>Ce n’est pas un numéro de téléphone avec son indicatif.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp n’a pas pu transmettre ce fichier. Demandez au client de le renvoyer.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>La conversation a été clôturée entre-temps.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>Il existe déjà un élément «&#xa0;%1&#xa0;». Modifiez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>Il n’y a pas d’élément «&#xa0;%1&#xa0;» dans cet hôtel.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>Quelqu’un a modifié «&#xa0;%1&#xa0;» depuis. Relisez-le d’abord.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>Un autre relais a désormais ce fichier.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>Ce fichier n’existe pas dans vos équipes.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>Le fichier n’est plus là. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>Le fichier était joint à un autre canal. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp garde les fichiers sept jours&#xa0;; celui-ci n’a pas été récupéré à temps.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>Ce n’est pas le dossier de médias des autres relais de ce site. Donnez le même à tous.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>Votre session est terminée. La console se reconnecte.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp n’a plus ce fichier. Demandez au client de le renvoyer.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>Les modèles sont modifiés par les superviseurs et les administrateurs. Adressez-vous à eux.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>Ce canal n’est pas en service.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>Le compte de ce collègue n’est pas actif. Retirez la mention.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 ne s’occupe pas de cet hôtel et ne verrait pas la note. Retirez la mention.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>Pour l’instant, WhatsApp ne laisse ce compte professionnel écrire en premier à personne. Répondez aux clients qui écrivent.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp laisse ce compte professionnel écrire en premier à %1 clients en 24 heures, et ce nombre est atteint. Le prochain pourra l’être à partir de %2 (heure de l’hôtel). Vous pouvez répondre comme toujours aux clients qui écrivent.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>Ce n’est pas une notification.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>Seules les personnes prennent des conversations.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>Une étiquette compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>Une étiquette est un seul mot&#xa0;; reliez les mots par un tiret.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>Le client a écrit de nouveau&#xa0;: une autre conversation est désormais ouverte.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Ce client ne souhaite pas de messages marketing de notre part.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>Le message n’appartient pas à cette conversation.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>Ce message n’est pas arrivé chez WhatsApp&#xa0;; personne ne peut donc y réagir.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>Ce message n’a pas besoin d’être renvoyé.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>Ce message ne peut pas être renvoyé. Écrivez-en un nouveau.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>Renvoyé plus bas.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Ce modèle n’est pas connu ici. Demandez à votre administrateur de synchroniser les modèles du canal.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Ce modèle n’est pas compris ici. Demandez à votre administrateur de synchroniser les modèles du canal.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>Le client n’a pas écrit depuis 24 heures&#xa0;; WhatsApp n’accepte donc qu’un modèle approuvé.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>Le message cité n’appartient pas à cette conversation.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>Vous n’avez plus cette conversation. Prenez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>%1 a maintenant cette conversation.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>Non envoyé&#xa0;: les 24 heures après le dernier message du client sont écoulées. Utilisez un modèle.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>Non envoyé&#xa0;: le client n’a plus d’adresse.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>Envoi impossible&#xa0;: le fournisseur était injoignable ou a demandé d’attendre, %1 fois.</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp n’a pas pu l’accepter, %1 fois de suite. Modifiez-le ou renvoyez-le plus tard.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>Ce message est envoyé par un autre relais.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>Ce message ne doit plus être envoyé.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>L’expéditeur n’a ni numéro ni identifiant d’utilisateur.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>Le message du client de %1 UTC ne figure pas chez Lipachat. Il est peut-être falsifié&#xa0;: interrogez le client par téléphone avant d’y donner suite.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>Ce ticket n’est plus valable. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>Aucun agent actif ne porte ce nom.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>Cette session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>Seul un administrateur active ou désactive des agents.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>Ajoutez un canal avant des réponses rapides avec fichiers&#xa0;: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>Cette raison n’est plus dans la liste du site. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>L’absence commence d’elle-même quand personne ne touche à la console.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>Le statut «&#xa0;%1&#xa0;» ne peut être attribué à personne.</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 n’est dans aucune de vos équipes.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>Seul le responsable de l’équipe de %1 peut changer son statut.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>Le compte de %1 n’est pas actif.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>Ce collègue n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 est hors ligne. Son statut pourra être changé à son retour.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>%1 a maintenant le statut «&#xa0;%2&#xa0;». Vérifiez, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 a déjà le statut «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>Le code d’une raison compte jusqu’à 32 lettres minuscules, chiffres et _, comme short_rest.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>Les raisons appartiennent à busy, break, meeting ou training.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>Un nom compte de 1 à 60 caractères, précédés d’une langue, comme en=Short rest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà une raison de %2.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>Donnez un nom à la raison, comme en=Short rest.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>Seules les personnes changent leur statut.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>Seules les personnes utilisent une console.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>La raison «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>La finalisation dure de 0 (pas du tout) à 3600 secondes.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>L’absence commence après 1 à 480 minutes, ou 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>Une coupure de 0 à 300 secondes peut être tolérée.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>Il existe déjà un modèle %1 en %2. Modifiez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>Il n’y a pas de modèle %1 en %2 sur ce canal. Synchronisez les modèles pour voir ce qui existe.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>Cette conversation a changé de mains entre-temps. Vérifiez, puis recommencez.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>Cette conversation ne vous a pas été proposée.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 l’a déjà acceptée.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 a refusé cette proposition.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Le délai pour répondre à cette proposition est écoulé.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 a retiré cette proposition.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>Cette conversation a été clôturée entre-temps.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>Cette conversation a changé de mains&#xa0;; la proposition est terminée.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>Cette conversation est proposée à %1.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>Choisissez un collègue ou une équipe à qui proposer cette conversation.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>Vous avez déjà cette conversation. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>Le compte de ce collègue n’est pas actif. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>Cette équipe n’existe pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 ne s’occupe pas de cet hôtel. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 est hors ligne. Choisissez quelqu’un de présent.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>Personne de %1 n’est là. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>%1 a le statut «&#xa0;%2&#xa0;». Choisissez quelqu’un de disponible.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>Personne de %1 n’est disponible. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>Écrivez une note pour le collègue qui prend la suite.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>Cette conversation est clôturée. Rouvrez-la pour la transférer.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>Cette conversation est déjà proposée à %1. Retirez d’abord cette proposition.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>Dites pourquoi, pour qu’une autre personne puisse être sollicitée.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>Cette proposition est terminée&#xa0;; il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>Le relais a répondu quelque chose que cette console ne comprend pas.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>Cet ordinateur ne peut pas conserver ce que vous écrivez (%1). Libérez de l’espace ou vérifiez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>Une autre fenêtre Bellhop à votre nom est déjà ouverte sur cet ordinateur. Utilisez-la ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>La session est terminée&#xa0;; la console se reconnecte.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>Ce fichier est plus gros que ce que le relais accepte.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>Le relais n’a pas fourni le fichier (%1). Réessayez.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>Cet ordinateur ne peut pas conserver de fichiers. Vérifiez son disque.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>Cet ordinateur n’a pas de place pour une copie.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>Le fichier n’est pas arrivé au relais. Réessayez.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>La base de données n’a pas délivré de ticket.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>Le relais est très occupé. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>Le canal est désactivé ou n’a pas de secrets.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>Le canal ne peut pas envoyer pour l’instant.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>Non envoyé&#xa0;: ce canal récupère les fichiers auprès du relais, et aucune adresse publique n’est réglée pour lui.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp n’a pas répondu. On ne sait pas encore si l’envoi a eu lieu&#xa0;: attendez les coches avant de renvoyer.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>Le relais s’arrête.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>Cette action n’est pas un objet JSON d’au plus %1 octets.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>Trop d’actions à la fois. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>Le relais ne peut pas conserver de fichiers pour l’instant. Réessayez bientôt.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>Il manque à l’envoi du fichier sa conversation (ou son canal), son type ou son identifiant.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>Le relais est très occupé. Réessayez bientôt.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>Le fichier est encore en route.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>Il n’y a pas d’aperçu de ce fichier.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>Il se présente comme %1, mais c’est %2. Soyez prudent.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp ne donne pas l’adresse du fichier.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Le fichier dépasse %1.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>L’adresse du fichier ne mène nulle part.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp n’a pas fourni le fichier (%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>Le fichier n’est pas arrivé en entier.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>Ce qui a été trouvé n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>Ce n’est pas un envoi conservé.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>La file de stockage est pleine.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>Il n’y a personne à cette adresse.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>La notification n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>Le jeton de vérification ne correspond pas.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>La requête n’a pas de challenge.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>Il n’y a pas de message à marquer.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>Le fichier n’a pas de type valide.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp n’a pas donné d’identifiant au fichier envoyé.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp ne dit pas où se trouve le fichier.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>La réponse de WhatsApp sur le modèle n’a pas de sens.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>La réponse de WhatsApp sur le numéro n’a pas de sens.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio ne vérifie pas les adresses.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>La notification est trop grosse.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>La notification n’est pas un formulaire Twilio.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>Ce fichier est endommagé sur le disque du relais.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>Ce fichier n’est plus dans le dossier de médias.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>Ce fichier est trop gros pour cela.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>Le dossier de médias n’a pas de marqueur.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>Impossible de créer le dossier de médias %1. Vérifiez son chemin et qui peut y écrire.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>Le dossier de médias %1 appartient à un autre site. Donnez à celui-ci son propre dossier.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>Le marqueur du dossier de médias %1 est endommagé.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>Le dossier de médias rend d’autres octets que ceux qui ont été écrits.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>Rien ne peut être supprimé du dossier de médias. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>Le fichier n’a pas pu être finalisé.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>On ne peut plus écrire dans ce fichier.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>Impossible de créer un dossier dans le dossier de médias. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>Le disque du dossier de médias est plein. Libérez de l’espace&#xa0;; un nouvel essai aura lieu tout seul.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>Le dossier de médias ne prend ou ne rend pas un fichier. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>Le dossier de médias ne prend pas un fichier. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>Ce lien n’est plus valable.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>La requête à %1 a été abandonnée avant l’envoi.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>Ce qui devait être envoyé à %1 n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>La réponse n’a pas été reçue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse de %1 est trop grosse.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>La réponse de %1 n’est pas du HTTP valide.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>La connexion à %1 s’est rompue avant la réponse.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>Le programme s’est terminé avant la réponse de %1.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>Trop de requêtes vers %1 sont en attente.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 n’est pas sur l’internet public&#xa0;; rien n’y est donc récupéré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>Le certificat de %1 n’est pas reconnu. Vérifiez l’adresse, l’horloge et le fichier d’autorité.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>%1 est injoignable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>Un autre programme écoute déjà sur %1. Arrêtez-le ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>Cet utilisateur n’a pas le droit d’écouter sur %1. Les ports sous 1024 demandent des droits particuliers&#xa0;; choisissez-en un plus élevé.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>Impossible d’écouter sur %1. Vérifiez que l’adresse appartient à cette machine.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>Le serveur a été arrêté.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>Le fichier %1 «&#xa0;%2&#xa0;» est inutilisable. Vérifiez qu’il existe, qu’il est lisible et qu’il est au format PEM.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Ce n’est pas une méthode HTTP.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>Seules les adresses http et https peuvent être interrogées.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>%1 serait interrogé sans chiffrement. Utilisez une adresse https.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>Le thread réseau ne peut pas s’attendre lui-même.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>Cette adresse web est inutilisable.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Une adresse d’écoute est une adresse IP et un port, comme 127.0.0.1:8080 ou [::1]:8080.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>Le serveur n’accepte pas cette connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 n’offre pas de mises à jour en direct ici.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>Une connexion en direct demande une adresse ws ou wss.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>%1 serait joint sans chiffrement. Utilisez une adresse wss.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>%1 a coupé avant la mise en place de la connexion en direct.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>Trop d’envois sont en attente. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>Il n’y a pas de connexion en direct pour l’instant.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>La connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>Une base de données dans un fichier n’a pas de comptes.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 n’est pas un nom de compte.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>Ce compte de base de données ne peut pas gérer les comptes. Utilisez celui d’un administrateur, comme root.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>Le serveur juge le mot de passe trop simple. Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>Le serveur a déjà ce compte, ou ne l’a plus.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Un identifiant compte de 1 à 29 lettres minuscules, chiffres, . _ ou - et commence par une lettre.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>Le serveur ne laisse pas ce compte changer son mot de passe. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>Introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>Une instruction de base de données a été mal utilisée.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>Un autre administrateur modifie cette base de données. Réessayez dans deux minutes.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>Cette base de données vient d’une version plus récente du programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>Le connecteur de base de données a échoué.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>Une base de données sur une autre machine demande dans son adresse le fichier de son autorité de certification&#xa0;: ?ca=&lt;file of its certificate authority&gt;.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>Le serveur de base de données n’accepte pas strict mode, UTC et utf8mb4.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>La connexion à la base de données n’est pas chiffrée&#xa0;; elle n’est donc pas utilisée.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>La base de données est occupée. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>La base de données est surchargée. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>Cette base de données a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>La connexion à la base de données est perdue.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Cela existe déjà.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>La base de données a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>La base de données n’accepte pas ce compte ou ce mot de passe.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>Le mot de passe de ce compte de base de données a expiré.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>Ce compte de base de données est verrouillé.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>La base de données n’est pas joignable en sécurité&#xa0;: son certificat ou son chiffrement est incorrect.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>La base de données a refusé une instruction.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>La connexion à la base de données s’est rompue pendant l’enregistrement. Vérifiez avant de recommencer.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>Seule une base de données de test laisse régler son horloge.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Le pilote SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>Le fichier de base de données est endommagé ou n’en est pas un.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Il n’y a pas de fichier de base de données %1.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 est utilisé par %2 (processus %3 sur %4). Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>Impossible d’écrire à côté de %1. Vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>Impossible de créer %1. Vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>Le fichier de base de données est endommagé. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>La base de données est en cours de fermeture.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>Du premier message du client dans un dossier (nouvelle conversation ou conversation rouverte) au premier message qu’une personne envoie ensuite dans le même dossier. Compté à l’envoi de la réponse, pour qui l’a envoyée.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>Les messages de l’assistant ne répondent pas et n’arrêtent pas le chronomètre&#xa0;; les notes et les réactions non plus. Les messages refusés par le fournisseur ne sont pas une réponse. Une réponse depuis l’application du téléphone arrête le chronomètre mais n’a pas d’agent et n’est pas comptée.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>Première réponse de l’assistant</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>La même chose pour l’assistant&#xa0;: du premier message du client dans un dossier au premier de l’assistant.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>Les messages des personnes ne comptent pas. Les réactions et les messages refusés par le fournisseur ne sont pas une réponse.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>Pour chaque message d’une personne qui répond&#xa0;: du plus ancien message du client auquel personne (ni humain ni assistant) n’avait répondu jusqu’à celui-ci. Compté à l’envoi de la réponse, pour qui l’a envoyée.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>D’autres messages sans message du client entre eux ne sont pas des réponses. Ce qui était sans réponse à la clôture de la conversation n’attend plus. Les notes, les réactions et les messages refusés par le fournisseur ne comptent pas.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>Temps de réponse de l’assistant</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>La même chose pour chaque message de l’assistant qui répond.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>Comme pour le temps de réponse des personnes&#xa0;; aucun des deux ne fait partie de l’autre.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Attente dans la file</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>Chaque fois qu’une personne reçoit une conversation que personne n’avait&#xa0;: combien de temps elle est restée ouverte dans la file d’attente. Compté à la prise, pour qui l’a reçue.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>Le temps reporté ou clôturé ne compte pas. Ce que l’assistant a pris, ou ce qui a été clôturé depuis la file d’attente, n’est pas une attente terminée.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Temps de résolution</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>Pour chaque clôture&#xa0;: du début du dossier (début de la conversation ou dernière réouverture) à la clôture. Une réouverture commence un nouveau dossier. Compté à la clôture, pour qui a clôturé.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>Les clôtures annulées n’ont jamais eu lieu. Le temps de report est compris. Ce que le système a clôturé n’a pas d’agent.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Temps de traitement</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>Combien de temps une conversation est restée au premier plan chez un agent, additionné par conversation et par agent.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>Le temps devant une autre conversation, ou devant aucune. Deux consoles d’un même agent comptent toutes les deux.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>Temps par statut</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>Combien de temps chaque agent a été disponible, absent, en pause, en finalisation ou hors ligne. Les statuts d’un agent totalisent tout le temps écoulé depuis la création de son compte.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>Le temps avant la création du compte. Une console disparue compte jusqu’à son dernier signe de vie.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>Sur le temps où un agent était disponible, la part où il avait au moins une conversation ouverte.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>Tous les autres statuts. Les conversations reportées, en suspens ou clôturées n’occupent personne.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>Combien de conversations ouvertes un agent avait à la fois, en moyenne sur le temps où il était disponible et en avait au moins une.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>Le temps sans conversation ouverte, et tous les statuts sauf «&#xa0;Disponible&#xa0;».</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>Temps des conversations par état</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>Combien de temps les conversations ont été ouvertes, en suspens ou reportées, au total.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>Les conversations clôturées. Pas d’agent&#xa0;: une conversation peut changer de mains sans changer d’état.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>Nouvelles conversations</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>Conversations qui ont commencé.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>Les conversations rouvertes&#xa0;: elles sont comptées à part. Pas d’agent&#xa0;: personne n’a une conversation qui commence.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>Conversations rouvertes</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>Conversations clôturées qui ont été rouvertes.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>Les clôtures annulées en quelques secondes. Pas d’agent.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>Conversations traitées</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>Conversations où un agent a écrit au client ou qu’il a clôturées&#xa0;; chacune une fois par case.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>Notes, réactions, prises, consultations, clôtures annulées, messages refusés par le fournisseur. Une conversation de deux agents ou de deux jours compte pour les deux, et une seule fois dans leur total.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>Messages des personnes</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>Messages que les agents ont envoyés aux clients.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>Notes, réactions, messages de l’assistant et du système, messages envoyés depuis l’application du téléphone et messages refusés par le fournisseur.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>Messages de l’assistant</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>Messages que l’assistant a envoyés aux clients.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>Réactions et messages refusés par le fournisseur.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages reçus</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>Messages que les clients ont envoyés.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>Réactions. Pas d’agent&#xa0;: ils viennent des clients.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Transferts reçus</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Transferts cédés</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Taux de réouverture</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>Parmi les clôtures de la période, la part dont la conversation a été rouverte jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>Les clôtures annulées. La part d’une période récente peut encore augmenter.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>La dernière évaluation (1 à 5) donnée à une clôture, pour les conversations clôturées dans la période et non rouvertes.</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>Les conversations sans évaluation.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>Clôtures par motif.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>Les clôtures annulées.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Types de service</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>Clôtures par type de service de la conversation.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>Les clôtures annulées, les conversations sans type.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Types de client</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>Clôtures par type de client de la conversation.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>%1 introuvable sous le nom %2.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>Aucune équipe ne se nomme %1.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>Un jour s’écrit 2026-03-29.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>Un rapport couvre au plus dix ans.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1&#xa0;: pas assez de mémoire pour un classeur.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>Il n’y a pas de connaissances dedans&#xa0;: une liste nommée «&#xa0;items&#xa0;» est attendue.</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>Ce canal ne peut pas citer un message. Envoyez-le sans la citation.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>Ce type de message ne peut pas être envoyé sur WhatsApp.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp accepte ici au plus %1 caractères&#xa0;; ce message en a %2. Envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>Il n’y a pas de fichier à envoyer.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>Les sons et les stickers partent sans texte. Envoyez le texte dans un message à part.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp accepte au plus %1 caractères à côté d’un fichier&#xa0;; ce texte en a %2. Envoyez-le à part.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>Ce canal ne peut pas envoyer de lieux. Envoyez l’adresse ou un lien vers une carte.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>Le lieu n’a pas de coordonnées valides.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>Ce canal ne peut pas envoyer de contacts. Envoyez le nom et le numéro en texte.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>Il n’y a pas de contact à envoyer.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp accepte au plus %1 contacts par message.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact doit avoir un nom.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>Ce canal ne peut pas envoyer de réactions.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>Une réaction a besoin du message auquel elle se rapporte.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>Il n’y a rien à choisir dans ce message.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>Ce canal ne propose des choix que par des modèles. Choisissez un modèle.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>Un message à choix doit avoir un texte.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>Le texte d’un message à choix compte au plus %1 caractères, pas %2.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>Le titre compte au plus %1 caractères, pas %2.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>Le pied de page compte au plus %1 caractères, pas %2.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>Ce canal ne peut pas demander cela.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>Une liste n’accepte qu’un titre en texte.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>Ce canal n’accepte qu’un titre en texte.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp accepte de un à %1 boutons.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>Le libellé d’un bouton compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>L’identifiant d’un bouton compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>Deux boutons sont identiques.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>Le bouton qui ouvre la liste compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>Une liste compte de une à %1 sections.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>Le titre d’une section compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>Une liste compte de 1 à %1 lignes en tout&#xa0;; celle-ci en a %2.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>Deux lignes ont le même identifiant.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>Le titre d’une ligne compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>La description d’une ligne compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>L’identifiant d’une ligne compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>Ce canal n’a pas de bouton avec lien. Mettez le lien dans le texte.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>Le lien du bouton n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>Le formulaire n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>Le bouton qui ouvre le formulaire compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>Aucun modèle n’a été choisi.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>Ce canal ne connaît pas ce modèle. Demandez à votre administrateur de synchroniser ses modèles.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>Le texte d’un modèle n’accepte que du texte.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>Un bouton du modèle n’a pas de valeur. Remplissez-la.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>Ce canal ne peut pas envoyer de lieux dans les modèles.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>Le modèle a besoin d’un lieu avec des coordonnées valides.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>Le modèle a besoin d’un fichier en haut.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>Le modèle a des valeurs vides ou manquantes. Remplissez-les toutes.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>Une valeur du modèle contient un saut de ligne, une tabulation ou plus de quatre espaces de suite. Supprimez-les.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>Une valeur du modèle compte au plus %1 caractères, pas %2.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>Ce canal ne peut pas envoyer ce type de fichier.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp n’accepte pas ici les fichiers de type %1.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>Un message vocal doit être en Ogg avec Opus. Envoyez-le plutôt comme son.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>Le fichier fait %1&#xa0;; WhatsApp accepte ici au plus %2.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>Il n’y a pas de réponses rapides dedans&#xa0;: une liste nommée «&#xa0;snippets&#xa0;» est attendue.</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>Choisissez un motif pour clôturer cette conversation.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>Ce motif n’est plus utilisé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>«&#xa0;%1&#xa0;» demande le numéro de réservation.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>«&#xa0;%1&#xa0;» demande une note&#xa0;: la suite à donner, et par qui.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>La satisfaction est un nombre de 1 à 5.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>Le haut de ce modèle est d’un type que Bellhop ne peut pas remplir. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>Le haut de ce modèle ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>Ce modèle a besoin d’une image en haut.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>Ce modèle a besoin d’une vidéo en haut.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>Ce modèle a besoin d’un document en haut.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>Ce modèle a besoin d’un lieu en haut.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>Ce modèle a besoin d’une valeur dans son titre.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>La valeur {{%1}} du modèle manque. Remplissez-la.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>Le modèle n’a pas de variable {{%1}}. Choisissez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>Une valeur du modèle est donnée deux fois.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>Les valeurs de ce modèle sont désignées par leur nom.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>Les valeurs de ce modèle sont désignées par leur position.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>Une valeur ne correspond à aucun bouton de ce modèle. Choisissez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>Le bouton «&#xa0;%1&#xa0;» du modèle n’a pas de valeur. Remplissez-la.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>WhatsApp a suspendu ce modèle, car des clients l’ont mal noté. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp a suspendu ce modèle (%1). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp a désactivé ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>Ce modèle n’existe plus chez WhatsApp. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp a rejeté ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp a rejeté ce modèle (%1). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>WhatsApp n’a pas encore approuvé ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>Le nom d’un modèle est fait de lettres minuscules, de chiffres et de _.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>La langue d’un modèle s’écrit en ou en_US.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>La catégorie d’un modèle est utility, marketing ou authentication.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>Ce type de titre ne peut pas être créé ici.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Les modèles de Twilio n’ont pas de lieu en haut.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>Un modèle avec un fichier en haut a besoin d’un exemple de ce fichier.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>Le titre d’un modèle compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>Le titre d’un modèle a au plus une variable.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>La variable {{%1}} a besoin d’un exemple, sinon WhatsApp refuse le modèle.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>Il faut des mots entre deux variables d’un modèle.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>Les modèles de ce canal numérotent leurs variables&#xa0;: {{1}}, {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>Le nom d’une variable est fait de lettres minuscules, de chiffres et de _.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>Les variables sont numérotées à partir de 1 sans trou&#xa0;: {{%1}} manque.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>Le texte d’un modèle compte de 1 à 1024 caractères.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>Le texte d’un modèle ne peut ni commencer ni finir par une variable.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>Le libellé d’un bouton de modèle compte de 1 à 25 caractères.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>Le bouton «&#xa0;%1&#xa0;» a besoin d’une adresse qui commence par https://&#xa0;; son unique variable peut être à la fin.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>La variable dans l’adresse du bouton «&#xa0;%1&#xa0;» a besoin d’un exemple.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>Le bouton «&#xa0;%1&#xa0;» a besoin d’un numéro de téléphone.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>Un bouton qui copie un code a besoin d’un exemple de 15 caractères au plus.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>Un modèle a au plus 10 boutons.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>Les boutons de réponse restent ensemble, avant ou après les autres.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>Un modèle a au plus deux boutons avec adresse, un avec numéro de téléphone et un avec code.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>Le pied de page d’un modèle compte au plus 60 caractères, sans variable.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>Ce modèle demande un lieu en haut, ce que ce canal ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>Ce modèle est d’un type que Bellhop ne peut pas remplir.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>Non envoyé&#xa0;: un agent a pris le relais avant le départ.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>Le relais ne répond pas.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>La connexion au relais est perdue.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>Le relais n’est pas connecté.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>Reconnexion en cours.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>Le relais redémarre. Ce que vous écrivez est gardé et sera envoyé dès son retour.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 Essai avec %2.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>Le relais n’accepte pas cette console. Reconnectez-vous ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>Le relais est injoignable. Ce que vous écrivez est gardé et sera envoyé dès son retour.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>La console a été fermée avant la réponse du relais.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>Le site a été mis à jour&#xa0;: cette console peut afficher, mais ne peut rien modifier. Vos brouillons sont gardés&#xa0;; installez la nouvelle version.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>Le site a été mis à jour et cette console est trop ancienne pour modifier quoi que ce soit. Votre brouillon est gardé&#xa0;; installez la nouvelle version.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>Le relais n’a pas répondu à temps. L’action a peut-être eu lieu&#xa0;: regardez la conversation avant de réessayer.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>Le relais n’a pas pu être joint à temps. Rien n’a été fait&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>Cette console est trop ancienne pour la base de données du site. Demandez la nouvelle version à votre administrateur.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>Le fichier d’exemple n’est plus ici. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>Le fournisseur n’a pas répondu&#xa0;; l’action a peut-être eu lieu. Regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>La liste des modèles du fournisseur n’a pas de fin.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>Ce canal ne permet pas de faire cela.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>Le fichier est à une adresse qui n’est pas celle du fournisseur.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp n’a pas pu remettre ce message&#xa0;: service saturé ou perturbé. Renvoyez-le.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>On ne sait pas si l’envoi a eu lieu. Demandez au client ou attendez les coches avant de renvoyer.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>Trop de messages à la fois. Celui-ci attend et sera bientôt envoyé.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp a un problème temporaire. Bellhop réessaie.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>La connexion à WhatsApp a expiré. Demandez à votre administrateur de renouveler le jeton d’accès.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>L’adresse du service WhatsApp est incorrecte. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp a refusé ce message. Donnez le code à votre administrateur.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp a donné une réponse qui n’a pas de sens. Bellhop réessaie.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>Le canal n’a pas de numéro de téléphone valide. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>La liste des modèles de Lipachat n’a pas de sens.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>Le modèle n’a pas d’identifiant valide. Synchronisez les modèles.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>Le fichier d’exemple est vide.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat n’a pas donné d’identifiant au fichier d’exemple.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat n’a pas accepté le modèle. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>La page suivante de Lipachat n’a pas de sens.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>La liste des messages de Lipachat n’a pas de sens.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>Le fichier n’est pas prêt à être envoyé&#xa0;: il n’a pas d’adresse publique.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>Les valeurs initiales du formulaire ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>Ce canal n’affiche ici ni titre ni pied de page. Mettez-le dans le texte.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>Les modèles de ce canal numérotent leurs variables.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>Ce type de message ne peut pas être envoyé sur ce canal.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>Le canal n’a pas de clé d’API. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>Le client n’a pas de numéro WhatsApp auquel écrire.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>Le client a envoyé quelque chose qui ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat n’accepte pas la clé d’API. Demandez à votre administrateur de la renouveler.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>Plus de 24 heures ont passé depuis le message du client. Utilisez un modèle ou attendez le client.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>Le client ne souhaite pas de messages de notre part.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat n’accepte pas ce modèle. Vérifiez ses valeurs ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>Le client ne peut pas recevoir cela sur WhatsApp. Essayez un autre canal, comme un appel ou un e-mail.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat a un problème temporaire. Bellhop réessaie.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat a refusé ce message. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop n’a pas le droit d’utiliser ce numéro WhatsApp. Demandez à votre administrateur de vérifier ses droits chez Meta.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp n’a pas accepté ce message tel quel. Modifiez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>Une valeur du modèle ne convient pas. Ni sauts de ligne ni tabulations&#xa0;; puis renvoyez.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>Le numéro WhatsApp n’est pas enregistré. Demandez à votre administrateur de l’enregistrer chez Meta.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp n’a pas pu envoyer cela au groupe.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp n’a pas pu utiliser ce formulaire. Envoyez plutôt un texte.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>WhatsApp a refusé à cause d’un réglage du compte professionnel. Donnez le code à votre administrateur.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta n’a pas accepté le modèle. Demandez à votre administrateur de le corriger.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp a signalé une erreur inconnue. Réessayez&#xa0;; signalez-la si elle se répète.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>Ce numéro WhatsApp n’existe plus. Demandez à votre administrateur d’en choisir un autre.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta a restreint ce compte pour un temps. Votre administrateur en voit la raison chez Meta.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta n’a pas remis ce message marketing au client. Ne le renvoyez pas.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>Ce compte ne peut pas écrire aux clients de ce pays. Utilisez un autre canal.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>C’est le numéro de l’hôtel&#xa0;; il ne peut pas s’écrire à lui-même.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>C’est un numéro de test&#xa0;; le numéro du client doit d’abord être sur sa liste chez Meta.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta a verrouillé ce compte. Votre administrateur en voit la raison chez Meta.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>Le message n’a pas pu être remis à temps. Renvoyez-le s’il est encore utile.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>Le nom affiché du numéro n’est pas encore approuvé. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>Meta a un problème de facturation avec ce compte. Demandez à votre administrateur de vérifier le moyen de paiement.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>Meta a un problème de facturation avec les appels de ce compte. Demandez à votre administrateur de vérifier le moyen de paiement.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>WhatsApp limite ce numéro, car des clients l’ont bloqué ou signalé. Suspendez les envois que les clients n’ont pas demandés.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta a choisi de ne pas remettre ce message marketing. Ne le renvoyez pas aujourd’hui.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>Le client ne souhaite pas de messages marketing de notre part.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp ne prend pas en charge ce type de message ici.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>Le fichier du client n’a pas pu être récupéré. Demandez au client de le renvoyer, en moins de 100&#xa0;Mo.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp n’a pas accepté le fichier. Vérifiez son type et sa taille.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>Beaucoup de messages à ce client en peu de temps. Celui-ci attend quelques secondes.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp n’a pas pu afficher ce message. Demandez au client de le renvoyer.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>Ce message a besoin du numéro de téléphone du client. Demandez-le-lui.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>Meta limite ce compte, car des modèles étaient dans la mauvaise catégorie. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>Ce modèle n’existe pas dans cette langue ou n’est pas approuvé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>Le modèle est trop long une fois rempli. Raccourcissez les valeurs.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>Le contenu est contraire aux règles de WhatsApp. Formulez-le autrement.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>Meta a suspendu ce modèle, car des clients l’ont mal noté. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta a désactivé ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>Le WhatsApp du client est passé sur un autre appareil ou à une autre personne. Vérifiez qui c’est avant de continuer.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>L’appel n’est pas possible.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>La liste des clients bloqués n’a pas pu être modifiée.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>La liste des clients bloqués n’a pas pu être modifiée pour l’instant. Bellhop réessaie.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>Les clients le notent mal&#xa0;; Meta va bientôt le désactiver.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>WhatsApp signale un changement de statut du numéro&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>Les limites du compte ont changé.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta a levé l’interdiction de ce compte.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta désactive ce compte (%1). Voyez cela chez Meta tout de suite.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta a restreint ce compte&#xa0;: %1. Voyez cela chez Meta.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>Selon Meta, ce compte a enfreint ses règles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>Le compte WhatsApp a été retiré. Demandez qui l’a retiré chez Meta.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>Le compte WhatsApp est de nouveau connecté.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>WhatsApp signale à propos du compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Examen du compte par Meta&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>Quelqu’un a modifié ou demandé le code PIN du numéro chez Meta&#xa0;: %1. Si ce n’était personne de chez vous, agissez tout de suite.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>Ce type de réponse ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>Le client a modifié un message&#xa0;; WhatsApp ne dit pas comment.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>Le client a envoyé un sondage&#xa0;; WhatsApp ne transmet pas les sondages.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>L’emplacement donné par WhatsApp pour le fichier d’exemple n’a pas de sens.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp n’a pas accepté le fichier d’exemple&#xa0;: sa réponse n’a pas de sens.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>Le fichier n’est pas prêt à être envoyé&#xa0;: ni envoyé au serveur, ni lié.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>La version d’API du canal doit s’écrire comme v26.0.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>Le canal n’a pas de jeton d’accès. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>L’identifiant du numéro, du fichier ou du modèle n’est pas valide chez Meta. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>Le client n’a pas d’adresse WhatsApp à laquelle écrire.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>Le compte professionnel du canal n’est pas défini. Demandez à votre administrateur d’ajouter l’identifiant WABA.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>La liste des modèles de WhatsApp n’a pas de sens.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio ne marque les messages comme lus qu’avec «&#xa0;écrit…&#xa0;».</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>Twilio ne connaît pas le message de ce fichier.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>Le fichier n’est plus chez Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>La page suivante de Twilio n’a pas de sens.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>La liste des messages de Twilio n’a pas de sens.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>Le modèle n’a pas d’identifiant valide chez Twilio. Synchronisez les modèles.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>La liste des modèles de Twilio n’a pas de sens.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>La réponse de Twilio sur le modèle n’a pas de sens.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio a un problème temporaire. Bellhop réessaie.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio n’accepte pas les identifiants du compte. Demandez à votre administrateur de les renouveler.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>L’expéditeur WhatsApp n’est pas configuré chez Twilio. Demandez à votre administrateur de vérifier.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>Le numéro du client n’est pas valide sur WhatsApp. Vérifiez-le ou essayez un autre canal.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>Le message est trop long. Raccourcissez-le ou envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>Il n’y a rien à envoyer dans ce message.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio n’a pas pu récupérer le fichier. Demandez à votre administrateur si l’adresse publique du relais fonctionne.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>Le fichier est trop gros pour WhatsApp. Envoyez-en un plus petit.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>Les valeurs du modèle ne conviennent pas. Remplissez-les toutes, puis renvoyez.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>C’est un numéro de test&#xa0;: le client doit rejoindre le bac à sable pour qu’il puisse lui écrire.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>Le message a été pris pour du spam ou est contraire aux règles de WhatsApp. Formulez-le autrement.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>Le numéro a atteint la limite de WhatsApp. Bellhop réessaiera plus tard&#xa0;; demandez aux clients d’écrire en premier.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio ne connaît pas cela. Donnez le code à votre administrateur.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp accepte un fichier par message. Envoyez-les un par un.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>La connexion de Twilio à WhatsApp a expiré. Demandez à votre administrateur de la renouveler chez Twilio.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>Le client nous a bloqués sur WhatsApp. Essayez un autre canal.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp n’a pas remis ce message au client. Ne le renvoyez pas.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>Le client est injoignable sur WhatsApp. Essayez un autre canal.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>Le compte a atteint sa limite du jour. Votre administrateur peut la relever.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>Le canal n’a pas de SID de compte valide. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>Le canal n’a pas de jeton d’authentification. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>Une opération de base de données a été lancée à l’intérieur d’une autre.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultanéité</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>Les heures calmes s’écrivent 22:00-07:00, plusieurs avec des virgules, suivies d’un fuseau si ce n’est pas celui de l’hôtel&#xa0;: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1 à %2, ou avec un second nombre comme %3/%4 (%5 à %6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 accepte off ou %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas&#xa0;; Europe/Madrid en est un.</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un horaire de travail. Écrivez-le comme «&#xa0;mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 concerne les relais&#xa0;: réglez-le pour tout le site.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 concerne les canaux&#xa0;: réglez-le pour un hôtel ou pour tout le site.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>Les alertes sont répétées toutes les 1 à %1 minutes.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>L’adresse commence par https://, ou http:// sur la machine du relais.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>Il n’y a pas d’équipe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>Il n’y a pas d’hôtel «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>C’est une personne qui prend en charge une alerte.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>Cette alerte est terminée, ou ne concerne aucune de vos équipes.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>La clé du site n’ouvre pas un secret du site.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>Un site a un délai cible&#xa0;; seul un hôtel peut s’en passer.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>Un client doit recevoir une réponse en 1 à 86400 secondes.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>Un objectif va de 1 à 100 pour cent des réponses.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>Il n’y a pas d’équipe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>Il n’y a pas d’agent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot valable&#xa0;: jusqu’à 20 caractères parmi a-z, 0-9, tiret et tiret bas, comme es ou spa.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>Le nom d’une équipe compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Il existe déjà une équipe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans l’équipe «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>Un agent prend de 0 à 100 conversations à la fois.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>Cette règle n’existe pas&#xa0;; team list montre celles qui existent.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>Le nom d’une liste compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>L’équipe «&#xa0;%1&#xa0;» n’a pas de liste «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>Ce site n’a pas encore d’hôtel.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>Conversations ouvertes que personne n’a, ni un humain ni l’assistant.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>Depuis combien de temps attend le client qui attend le plus dans la file&#xa0;: depuis le plus ancien de ses messages auquel personne n’a répondu.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>Conversations ouvertes qu’un agent a. Les reportées et celles de l’assistant n’en font pas partie.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>Conversations ouvertes qu’un agent a et dont le client a écrit quelque chose auquel personne n’a répondu.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>Niveau de service du jour</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>Parmi les réponses données par des personnes aujourd’hui, la part donnée dans le délai cible en vigueur&#xa0;; aujourd’hui est le jour de chaque hôtel. C’est le chiffre que les rapports nomment «&#xa0;Niveau de service&#xa0;» pour ce jour.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Hors délai</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>Conversations ouvertes, dans la file ou chez un agent, dont le client attend plus longtemps que ne le permet le délai cible en vigueur pour son hôtel.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>Capacité libre</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>Combien de conversations les agents disponibles pourraient encore prendre avant d’avoir chacun leur maximum de conversations ouvertes.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>Fin des 24 heures</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>Conversations ouvertes, dans la file ou chez un agent, dont le client attend une réponse et dont les 24 heures se terminent dans les deux prochaines&#xa0;: ensuite, seul un modèle peut être envoyé.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>Parmi les réponses données par des personnes pendant la période (voir temps de réponse), la part donnée dans le délai alors en vigueur&#xa0;: celui de l’hôtel, sinon celui du site.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Ce à quoi personne n’a encore répondu, ou qui a été clôturé sans réponse, n’est pas une réponse&#xa0;: le tableau mural compte ceux qui attendent trop. Les notes, les réactions et les messages refusés par le fournisseur ne comptent pas.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>Combien de temps un agent a été en finalisation après une clôture, à chaque fois. Compté à la fin, pour qui l’a faite.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>Ce qui dure encore. Une finalisation terminée dans la même milliseconde.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>Combien de fois un agent a reçu une conversation qu’un collègue avait&#xa0;: transférée et acceptée, ou reprise en tant que superviseur.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Les prises depuis la file, les propositions non acceptées et les transferts à qui l’avait déjà.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>Combien de fois un agent a cédé ou perdu une conversation&#xa0;: transférée et acceptée, reprise par un superviseur, ou replacée par lui dans la file.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Ses propres remises dans la file, ce qui y est retourné parce qu’il était parti, les propositions non acceptées et les transferts à qui l’avait déjà.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Propositions manquées</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>Propositions de transfert qu’un agent n’a ni acceptées ni refusées en une minute. Compté à la fin du délai, pour qui l’a reçue.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>Les propositions à une équipe, celles qui ont été retirées et celles qu’une clôture ou un autre agent a devancées.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Messages en échec</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>Parmi les messages envoyés aux clients par les agents et l’assistant, la part que le fournisseur a refusée ou n’a pas pu remettre. Compté à l’envoi.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>Les réactions, les notes et les messages envoyés depuis l’application du téléphone. La part des derniers jours peut encore augmenter.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>Messages des clients selon ce qu’ils demandent, d’après la dernière analyse de chacun.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>Les messages que personne n’a analysés, et ceux dont la conversation a été archivée depuis. Pas d’agent.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>Messages des clients selon leur ton, d’après la dernière analyse de chacun.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>Comme pour les demandes.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>Messages des clients selon leur urgence, d’après la dernière analyse de chacun.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Réglées par l’assistant</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>Parmi les clôtures de dossiers où l’assistant a écrit au client, la part où aucune personne ne l’a fait.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>Les clôtures annulées et les messages refusés par le fournisseur. Un dossier commence avec la conversation ou sa dernière réouverture. Pas d’agent.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Transmises par l’assistant</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>Combien de fois une conversation de l’assistant est passée à une personne ou dans la file, par raison.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>Celles où l’assistant a répondu sans les avoir. Pas d’agent.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>Réservations confirmées</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>Parmi les clôtures de conversations sur des réservations (par leur type de service, ou clôturées comme réservation confirmée), la part clôturée comme réservation confirmée.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>Les chiffres gardés sont endommagés&#xa0;: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 de %3, agent %4, hôtel %5, canal %6, %7&#xa0;: %8 (%9) gardé, %10 (%11) dans le registre</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>Le nom d’un rapport contient des lettres, des chiffres, des espaces, - et _, 60 au plus&#xa0;: il commence le nom de ses fichiers.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>L’indicateur %1 n’existe pas. bellhopctl metrics --explain les liste.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>Aucun rapport enregistré ne se nomme %1.</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>Vous avez cherché trop de numéros de téléphone aujourd’hui. Cherchez le nom du client.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>Un client est interrogé au plus une fois tous les 1 à 365 jours.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>Une réponse est acceptée pendant 1 à 168 heures.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>La question est posée en %1&#xa0;; «&#xa0;%2&#xa0;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 a refusé cette consultation.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>Le délai pour répondre à cette question est écoulé.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 a terminé cette consultation.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 a transféré cette conversation&#xa0;; la consultation est terminée.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>Cette consultation est terminée&#xa0;: plus personne n’écrivait.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>Cette consultation est terminée&#xa0;: l’un des deux est hors ligne.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>Cette conversation a changé de mains&#xa0;; la consultation est terminée.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>Cette conversation a été clôturée&#xa0;; la consultation est terminée.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>Cette consultation est terminée.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>Personne ne vous consulte sur cette conversation.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>Vous avez déjà accepté cette consultation.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>C’est %1 qui est consulté sur cette conversation.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Écrivez ce que vous voulez savoir.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>Cette conversation est clôturée. Rouvrez-la pour consulter quelqu’un.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>Vous consultez déjà %1. Terminez d’abord cette consultation.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>Choisissez un collègue ou une équipe à consulter.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>Seuls les deux participants peuvent terminer leur consultation.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>Seuls les deux participants peuvent écrire dans leur consultation.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 n’a pas encore accepté. Attendez sa réponse ou proposez la conversation.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>Satisfaction des clients</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>L’évaluation (1 à 5) que les clients ont donnée quand on les a interrogés après une conversation. Compté à leur réponse, pour qui a clôturé la conversation.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>Les clients qui n’ont pas été interrogés ou n’ont pas répondu&#xa0;; l’évaluation que les agents notent à une clôture.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>Enquêtes avec réponse</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>Parmi les questions posées aux clients sur leur satisfaction, la part qui a reçu une réponse. Compté au moment de la question.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>Les conversations après lesquelles personne n’a été interrogé. La part des derniers jours peut encore augmenter.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>Réponses de l’assistant</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>Les réponses que l’assistant a données lui-même (automatique), celles qu’il a suggérées aux agents (brouillon) et les suggestions qu’un agent a envoyées telles quelles (reprise). Compté à sa décision&#xa0;; pour les reprises, à l’envoi.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>Ce qu’il a seulement noté en mode fantôme. Les suggestions modifiées par un agent ne comptent que comme brouillons, et ce qui a été repris était d’abord un brouillon. Pas d’agent.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>Pourquoi l’assistant a transmis</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>Combien de fois l’assistant a fait appel à une personne, par raison. Compté à sa décision.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>Ce qu’il a seulement noté en mode fantôme. Les conversations qu’un agent lui a prises ne sont pas une décision de sa part. Pas d’agent.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>Coût du modèle de langage par dossier</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>Pour chaque clôture d’un dossier où quelqu’un a écrit au client&#xa0;: ce qu’ont coûté les demandes au modèle de langage pendant ce dossier, séparément pour ceux que l’assistant a réglés et ceux où une personne a écrit. En millionièmes de la monnaie dans laquelle ses prix sont fixés.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>Les clôtures annulées. Ce qui a été demandé au modèle après une clôture appartient au dossier suivant. Le temps des personnes ne coûte rien ici. Pas d’agent.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>Messages en échec par raison</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>Les messages envoyés aux clients par les agents et l’assistant que le fournisseur a refusés ou n’a pas pu remettre, par code du fournisseur. Compté à l’envoi.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>Comme pour les messages en échec. Si un agent a renvoyé un message, c’est là sa raison.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>Messages au sort inconnu</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>Les messages aux clients dont personne ne sait à présent si le fournisseur les a acceptés. Compté à l’envoi.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>Ce qui s’est éclairci plus tard. Les réactions et les notes.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>Combien de fois les fournisseurs ont signalé dans la période qu’un message était distribué, par message envoyé dans la période.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>Messages comme pour les messages en échec. Ce qui a été envoyé avant la période et distribué pendant celle-ci compte&#xa0;; une courte période peut donc dépasser le total. Si seule la lecture d’un message a été signalée, personne n’a signalé sa distribution.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>Combien de fois les fournisseurs ont signalé dans la période qu’un message était lu, par message envoyé dans la période.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>Comme pour les messages distribués. Les clients peuvent ne pas signaler la lecture.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>Modèles envoyés</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>Les messages faits à partir d’un modèle, par nom de modèle.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>Les messages sans modèle. Ceux en échec comptent aussi, de même que ceux qui ont été renvoyés.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>Modèles en échec</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>Parmi les messages faits à partir d’un modèle, la part que le fournisseur a refusée ou n’a pas pu remettre, par nom de modèle. Compté à l’envoi.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>La part des derniers jours peut encore augmenter.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>La part du temps où au moins un relais était là et joignait la base de données. Les relais vérifient toutes les 15 secondes&#xa0;; plus d’une minute sans vérification compte comme une panne à partir de la dernière.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>Le temps avant la première vérification et depuis la dernière. Pas de canal ni d’agent.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>Disponibilité des canaux</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>Pour chaque canal, la part du temps où un relais était là et où le fournisseur ne refusait pas le canal (jeton expiré, numéro bloqué).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>Le temps avant la première vérification et depuis la dernière&#xa0;; le temps où le canal était désactivé. Pas d’agent.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>Aucun type de service ne se nomme %1.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>Aucun type de client ne se nomme %1.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>C’est trop long pour être communiqué aux clients. Faites-en deux.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>Seule une personne qui a une conversation d’un de ces clients, ou un responsable, peut les fusionner et les séparer.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>Un de ces clients a été effacé&#xa0;; il n’y a rien à fusionner.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>Un de ces clients vient d’être fusionné avec un autre. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>Ces clients ne sont pas fusionnés.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>Ces clients sont déjà séparés.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>WhatsApp indique lui-même que ces deux clients sont une seule personne.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>Ces deux-là sont déjà un seul client.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>Seuls les superviseurs et les administrateurs modifient ce qui est communiqué aux clients.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>Cet hôtel n’est pas dans vos équipes.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>Un coût est en vigueur à partir de maintenant, ou d’un jour déjà commencé.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Une monnaie s’écrit en trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>Une heure coûte de 0 à 1000000.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>Les clôtures annulées. Le temps au premier plan avant ou après, la finalisation et le temps où les agents n’avaient rien au premier plan. Tout, tant que le coût d’une heure n’est pas fixé. Pas d’agent : plusieurs ont pu avoir la conversation.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>Pour chaque clôture d’un dossier où une personne a écrit au client : combien de temps la conversation est restée au premier plan chez des agents, du début du dossier à la clôture, multiplié par le coût de l’heure d’un agent à la clôture, par monnaie. En millionièmes de l’unité monétaire.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>Ce programme ne produit pas de PDF. Planifiez le rapport en csv ou xlsx.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>Impossible de créer un dossier temporaire ici&#xa0;: %1</translation>
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
        <translation>L’assistant</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>Prise par %1</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>Rouverte avec %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Transférée à %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>Proposée à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 a refusé la proposition</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 n’a pas répondu à temps à la proposition</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 a retiré la proposition</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 l’a reprise à un collègue</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>%1 l’a replacée dans la file d’attente</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 l’a remise dans la file d’attente</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>De retour dans la file d’attente&#xa0;: %1 n’est plus là</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>De retour dans la file (%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Clôturée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>Clôturée par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>Le client a maintenant un autre numéro de téléphone</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>WhatsApp connaît maintenant le client sous une autre identité</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 a annulé la clôture</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>Le WhatsApp du client est passé sur un autre appareil&#xa0;: vérifiez qui écrit avant de dire quoi que ce soit de confidentiel</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>Attribuée à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Attribuée à %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>Pour l’équipe %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>Pour l’équipe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>Conseil demandé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 donne conseil</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 a refusé de donner conseil</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 n’a pas répondu à temps à la question</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 a retiré la question</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 a terminé la consultation</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 l’a transférée après la consultation</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>La consultation avec %1 est terminée&#xa0;: plus personne n’écrivait</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>La consultation est terminée&#xa0;: %1 n’est plus là</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>La consultation avec %1 est terminée&#xa0;: l’agent de la conversation n’est plus là</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>La consultation avec %1 est terminée&#xa0;: la conversation a changé de mains</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>La consultation avec %1 est terminée&#xa0;: la conversation a été clôturée</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>Satisfaction du client&#xa0;: %1 sur 5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 a fusionné ce client avec un autre</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 a fusionné ce client avec %2</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 a séparé ce client d’un autre</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 a séparé ce client de %2</translation>
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
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hôtel</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>&lt; 1 min</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
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
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Bouton pressé</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Message système</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>Un type de message que WhatsApp ne transmet pas</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>A réagi %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Pas encore de message</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>Écrit ici, pas encore confirmé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>Accepté par WhatsApp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>Envoi incertain</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Habitué</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>Besoin d’un spécialiste</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Fin de service</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>De retour dans la file&#xa0;: son agent est passé hors ligne</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>De retour dans la file&#xa0;: remise par son agent</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>De retour dans la file&#xa0;: retirée à son agent</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Fin du report</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Transmise par l’assistant</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>De retour dans la file</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>rien de lu encore</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>Base injoignable, %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>Sans relais, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>En direct, %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>Pas à jour, %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>Ce sont les derniers chiffres qui ont pu être lus&#xa0;; un nouvel essai a lieu toutes les quelques secondes. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>Ce sont les derniers chiffres qui ont pu être lus&#xa0;; ils reviendront d’eux-mêmes. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>Les chiffres sont ceux de la base de données, mais aucun relais n’est connecté&#xa0;: ce que les clients écrivent et ce que les agents font peut manquer, et aucune action n’est possible d’ici. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>Les chiffres sont plus anciens qu’ils ne devraient&#xa0;; appuyez sur F5 pour les lire maintenant.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>Chaque changement s’affiche en moins d’une seconde.</translation>
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
        <translation>même numéro</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>même réservation</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 et %2 deviennent un seul client, nommé %1&#xa0;:</translation>
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
        <translation>un autre client</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• conversations : %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Les raccourcis de Bellhop</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>En gras&#xa0;: vos propres raccourcis.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>quiconque demande</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>clients au séjour confirmé</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>clients sur place (ouvre une porte)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 propose %2 à %3</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 vous propose %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>Proposée à %1, encore %2 s. Elle reste à vous jusqu’à ce que quelqu’un accepte.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 a accepté votre proposition et a maintenant cette conversation.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 a refusé. Elle reste à vous.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 a refusé&#xa0;: «&#xa0;%2&#xa0;» Elle reste à vous.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>Personne de %1 n’a répondu à temps. Elle reste à vous.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 n’a pas répondu à temps. Elle reste à vous.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>Votre proposition à %1 est terminée&#xa0;: la conversation a changé de mains.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 l’a acceptée.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 l’a refusée. Elle reste à %2.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>Le délai de réponse est écoulé. Elle reste à %1.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 a retiré la proposition.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>La proposition de %1 est terminée&#xa0;: la conversation a changé de mains.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>La proposition de %1 est terminée&#xa0;: la conversation a été clôturée.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 a repris cette conversation&#xa0;: «&#xa0;%2&#xa0;» Ce que vous écriviez est gardé en brouillon.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 a replacé cette conversation dans la file d’attente&#xa0;: «&#xa0;%2&#xa0;» Ce que vous écriviez est gardé en brouillon.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>Cette conversation est retournée dans la file d’attente pendant que votre console était injoignable.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>%1 a pris cette conversation pendant que votre console était injoignable.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>Cette conversation a été attribuée à %1 pendant que votre console était injoignable.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 ne peut pas donner conseil pour l’instant.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 ne peut pas donner conseil pour l’instant&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>Personne de %1 n’a répondu à temps à votre question.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 n’a pas répondu à temps à votre question.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 a terminé la consultation. La conversation reste à vous.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>La consultation avec %1 est terminée&#xa0;: plus personne n’écrivait.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>La consultation avec %1 est terminée&#xa0;: %1 est hors ligne.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 a refusé de donner conseil.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>Le délai de réponse est écoulé. %1 demandait conseil.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 n’a plus besoin de conseil.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 a terminé la consultation et garde la conversation. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 vous a transféré cette conversation.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>La consultation avec %1 est terminée&#xa0;: la conversation a changé de mains.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>La consultation avec %1 est terminée&#xa0;: la conversation a été clôturée.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 demande conseil à %2 au sujet de %3</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 vous demande conseil au sujet de %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>Conseil demandé à %1, encore %2 s. La conversation reste à vous.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 suit maintenant la conversation et vous conseille.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>connaissances de l’hôtel</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>réservation&#xa0;: dates</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>réservation&#xa0;: quelle chambre</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>réservation&#xa0;: qui vient</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>réservation&#xa0;: récapitulatif</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>réservation&#xa0;: confirmée</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>le client a demandé une personne</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>le client est en colère</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>danger</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>ne peut pas attendre</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>une réclamation</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>une question juridique</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>un litige d’argent</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>quelque chose à faire</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>une demande particulière</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>un rendez-vous</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>une demande de groupe</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>une réservation existante</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>la réservation a été refusée</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>réservation incertaine</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>le système de réservation ne répond pas</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>pas compris</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>rien n’est connu à ce sujet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>transmet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>Suggéré · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automatique · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>Répondu d’après «&#xa0;%1&#xa0;» (sûr à %2&#xa0;%).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>L’assistant a fait appel à une personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>Du dialogue de l’assistant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>Formulé par le modèle de langage %1.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>Un agent l’a envoyé tel que suggéré.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>Attend le client</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>Reportée, à échéance</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Mes équipes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>%1 parlé</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>compétence «&#xa0;%1&#xa0;» présente</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>tour de rôle</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 conversations sur %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>Elle vous a été attribuée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>Personne de l’équipe n’est disponible</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>Tous ceux à qui elle convient ont leur maximum de conversations</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>Hors des horaires de l’équipe</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>Aucune équipe n’est prévue pour cela</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>La seule personne à qui elle convient l’a rendue</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>Parmi les disponibles, personne ne parle %1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>Parmi les disponibles, personne n’a la compétence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>Aucune personne adaptée n’est disponible</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>à propos de «&#xa0;%1&#xa0;», en %2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>à propos de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>réponse attendue sous %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>réponse due depuis %1</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>texte libre encore %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>revient dans %1</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>revient maintenant</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>Fin des 24 h</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>Hôtel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>Attend le client</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>L’assistant a fait appel à une personne</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>Prise par un agent</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>Attribuée à un agent</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>Remise dans la file</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>Reprise par un superviseur</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>Transférée</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>L’assistant était absent</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>Données automatiquement</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérées</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>Envoyées telles que suggérées</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>Le client a demandé une personne</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>Client en colère</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>Réservation existante</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>L’hôtel n’a pas pris la réservation</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>Réservation incertaine</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>Le système de l’hôtel n’a pas répondu</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>Prise par un agent pendant une réservation</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>Le client n’a pas été compris</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>L’assistant n’avait pas de réponse</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>Ne peut pas attendre</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>Question juridique</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>Litige d’argent</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>Demande particulière</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>Une personne a écrit</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Réglées par l’assistant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % sous</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Rapport Bellhop</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>Sens des indicateurs</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Non compté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>%1 j %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <translation>%1 (médiane)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de semaine</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Heure de la semaine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Non configuré</translation>
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
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 vous a mis sur «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend l’approbation</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>non soumis</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>disparu chez le fournisseur</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>utilitaire</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>authentification</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>qualité moyenne</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>basse qualité</translation>
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
        <translation>Synchronisé il y a %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Synchronisé à l’instant</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1&#xa0;; puis échec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>Bouton «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>Image en haut</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Vidéo en haut</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Document en haut</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où c’est</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, ou un lien vers une carte</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>modifié · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · écrit %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>Cliquez pour reprendre le texte, ou appuyez sur S pour l’envoyer tel quel.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>Cliquez ou appuyez sur S pour renvoyer.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Non distribué. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>Non distribué&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>Appuyez sur S pour renvoyer.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>On ne sait pas encore si l’envoi a eu lieu. Demandez au client avant de renvoyer. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contacts</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>La fiche du client</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Envoyer le lieu</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>Partager le contact</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>A choisi dans la liste</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>A rempli le formulaire</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>A pressé un bouton</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>Un sondage</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>Un vote à un sondage</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>Un message précédent a été modifié</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>Une invitation à un groupe</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>Un GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>Un message a été épinglé</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un produit</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>Le client a supprimé ce message</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>Supprimé pour tous</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Transféré de nombreuses fois</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>Demandez au client de l’envoyer autrement</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>Sur WhatsApp</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Venu par une publicité</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>Venu par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>En route depuis WhatsApp…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Nouvel essai bientôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>Récupération impossible. Cliquez pour réessayer.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Cliquez pour réessayer.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
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
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>TransferChoices</name>
    <message>
        <source>Team, %1 of %2 are available</source>
        <translation>Équipe, %1 sur %2 disponibles</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attente prévue</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>hors ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>et %1 de plus&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>une réservation</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>un prix</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>une panne</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>l’arrivée ou le départ</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>une question courante</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>du spam</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>un besoin pendant le séjour</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>une réclamation</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un paiement</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>sa réservation</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>un rendez-vous</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>un séjour</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>un compliment ou un avis</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>agacé</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>inquiet ou mécontent</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>content</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>ravi</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>danger immédiat</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>sous deux heures</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>rien ne presse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>ne peut pas attendre</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>une question juridique</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>un litige d’argent</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>le client l’a demandé</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>une demande particulière</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Intervention humaine</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>attend depuis %1, trop longtemps</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>attend depuis %1, répondez maintenant</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>attend depuis %1, répondez bientôt</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>attend depuis %1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>objectifs divers</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>objectif %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>calcul du jour…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>aucune réponse encore</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>sur %1, %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>agents avec de la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>dans la file</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>dans les 2 heures</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>au-delà du délai</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>à personne</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>chez des agents</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>de celles en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>bientôt à échéance</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>limite dépassée</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>Réponses dans la dernière demi-heure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>L’attente du prochain client ne peut pas être estimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>L’attente du prochain client&#xa0;: ceux qui attendent maintenant, au rythme de la dernière demi-heure. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · en attente&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>un client attend trop</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>trop de conversations</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>trop longtemps dans ce statut</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>Ouverture d’un petit hôtel avec des clients simulés…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Ouverture de vos données…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Changer mon mot de passe…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>Oublier mon mot de passe sur cet ordinateur</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>Oublié. Votre mot de passe vous sera demandé la prochaine fois.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>Chercher dans tout l’historique…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>Votre mot de passe est nécessaire pour rejoindre %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>Votre mot de passe est demandé au trousseau de cet ordinateur. Vous pouvez aussi le saisir.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>Le trousseau de cet ordinateur n’a pas de mot de passe pour ce site&#xa0;: saisissez-le.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 Saisissez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>Le mot de passe du trousseau de cet ordinateur ne fonctionne plus. %1 Saisissez celui qui est valable maintenant ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 Vérifiez les deux ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 Votre mot de passe n’a été gardé nulle part. Saisissez-le de nouveau pour continuer ainsi.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>Votre mot de passe est changé, mais le trousseau de cet ordinateur a encore l’ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 Le mot de passe s’y trouve peut-être encore.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>trois clients ont écrit</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>la question de Marta est à l’écran</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>la conversation est prise</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>la réponse est écrite</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp l’a acceptée&#xa0;: envoyée</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>elle est arrivée sur son téléphone&#xa0;: distribuée</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>elle l’a lue</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>la fiche de clôture est ouverte</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>«&#xa0;réservation confirmée&#xa0;» est refusé sans numéro de réservation</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>elle est clôturée</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>la clôture est annulée, et le client est de nouveau au premier plan</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>la fiche de clôture est de nouveau ouverte</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>elle est clôturée pour de bon, deux clients attendent encore</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>le tableau mural le dit aussi, et que la réponse est venue à temps</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>Âge des chiffres</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>Âge des chiffres&#xa0;: %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileView</name>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Agents, les plus urgents d’abord</translation>
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
            <numerusform>%1  (%n autre)</numerusform>
            <numerusform>%1  (%n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsModel</name>
    <message>
        <source>Relay %1</source>
        <translation>Relais %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A team and the property that it serves.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Qui s’en occupe</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>Je m’en occupe</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>Les alertes du site s’affichent ici, avec leur cause et la prochaine étape, jusqu’à ce qu’elles soient terminées.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>Les alertes du site</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 %2 s’en occupe&#xa0;; l’alerte n’est répétée que si cela s’aggrave.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 Personne ne s’en occupe encore&#xa0;; l’alerte est répétée jusqu’à ce que quelqu’un le fasse.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>Ne pas envoyer %1</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Téléversement…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Téléversement de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>Prendre la sélection</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>Remettre la sélection dans la file</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>Étiqueter la sélection…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>Changer la priorité de la sélection…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>Reporter la sélection…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>Proposer la sélection à une équipe…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>Clôturer la sélection…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>J’ai lu le résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>%n conversation en cours de modification …</numerusform>
            <numerusform>%n conversations en cours de modification …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>%n conversation sélectionnée</numerusform>
            <numerusform>%n conversations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>Étiquette, Entrée&#xa0;; -étiquette la retire</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>L’étiquette pour toutes les conversations sélectionnées&#xa0;; précédée d’un moins, elle est retirée</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Pour trois heures</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Jusqu’à demain 9 h</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1&#xa0;: demande plus d’infos, clôturez une par une</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>Ce que %1 doit savoir, Entrée</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>La note jointe à chaque proposition à %1</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>Il n’y a pas d’équipe</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n rouverte</numerusform>
            <numerusform>%n rouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n remise dans la file</numerusform>
            <numerusform>%n remises dans la file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n avec l’étiquette «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n avec l’étiquette «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n sans l’étiquette «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n sans l’étiquette «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n avec une autre priorité</numerusform>
            <numerusform>%n avec une autre priorité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n reportée</numerusform>
            <numerusform>%n reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n clôturée</numerusform>
            <numerusform>%n clôturées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n proposée</numerusform>
            <numerusform>%n proposées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 Et %2 de plus.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1, %2 en échec&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % sous</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>Façons de voir les chiffres</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>Jour par jour, à côté de la période précédente</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Par jour de semaine et par heure</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>Par motif, les plus fréquents d’abord</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>Le dernier jour de la période, agent par agent</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>Ce que l’assistant a fait et ce qu’il a coûté</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>Les résultats de chaque canal</translation>
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
        <translation>Filtre «&#xa0;%1&#xa0;»&#xa0;; appuyez pour le retirer</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Clôturer la conversation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Clôturer la conversation</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>Client&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>Service&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>Satisfaction&#xa0;: non précisée</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>Tapez ou pressez un chiffre</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>Chercher un motif de clôture</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>Motifs de clôture</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Numéro de réservation</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>Notes sur la clôture</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>Clôturer la conversation (Entrée)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>Laisser ouverte (Échap)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>Clôturer la conversation avec %1</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Clôture…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
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
        <translation>Numéro de réservation (obligatoire)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>Note&#xa0;: la suite à donner, et par qui (obligatoire)</translation>
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
        <translation>Collègue</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>Les collègues et ce qu’ils font</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>La raison</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>Changer le statut (Entrée)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Changer le statut de %1</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>Pourquoi&#xa0;? %1 le lira.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Dites pourquoi&#xa0;; %1 le lira.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>Que faire, ou quel client&#xa0;?</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>Actions et clients trouvés</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>%1 correspondant à votre saisie</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>Ne pas citer</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>Joindre des fichiers (ou les déposer ou coller ici)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Envoyer autre chose</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>Envoyer un lieu, un contact, une question à choix, un modèle</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>En réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>Envoi dès que les fichiers sont là</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>Retirez le fichier en échec</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>Une note pour les collègues&#xa0;; le client ne la voit jamais. @ et un nom préviennent quelqu’un.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>Écrivez une réponse. Entrée envoie, Maj+Entrée va à la ligne.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note pour les collègues</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>Réponse au client</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>Le client ne souhaite pas de messages marketing. Les réponses à ce qu’il écrit sont les bienvenues.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>Pas de marketing</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>Texte libre encore %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>Écrire au client</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>Écrire au client (%1 pour basculer)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Écrire une note pour les collègues</translation>
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
        <translation>En attente de la première liste de la base de données.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop, %1 en attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mon statut</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Changer le statut de %1</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>La console l’utilisera à son prochain démarrage.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Ma liste</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste de %1</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les raccourcis</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>Écrire à votre collègue (Entrée)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 vous conseille. Le client ne voit rien de ce que vous écrivez ici tous les deux.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>Vous conseillez %1. Le client ne voit rien de ce que vous écrivez ici tous les deux.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>Ce que vous écrivez à %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Infos du client</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Pour trois heures</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Jusqu’à demain 9 h</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>Jusqu’à lundi 9 h</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Choisir une date…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 regarde</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>à personne pour l’instant</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>avec l’assistant</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>Le lieu n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>Le contact n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>La question n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>Non renvoyé.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>La réaction n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>Lecture impossible ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>Au plus %1 fichiers à la fois. Envoyez d’abord ceux-ci.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>Choisir un fichier pour le modèle</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>Le fichier n’arrive pas.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Nouvelle récupération en cours.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Ouvrir ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Récupération&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>Récupération&#xa0;: %1, %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>image.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>La copie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Aucune conversation choisie</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>Choisissez-en une dans la liste, ou prenez la plus urgente avec %1.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>Cette conversation n’est plus dans votre liste.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>%1 a maintenant cette conversation. Ce que vous écriviez est gardé en brouillon.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>Cette console est plus ancienne que la base de données et ne peut que lire. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>Cette conversation est clôturée. Elle se rouvre quand le client écrit.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>Personne ne répond encore à ce client.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>L’assistant répond à ce client.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>%1 a cette conversation mais est hors ligne.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>%1 a cette conversation. Vous pouvez la suivre et écrire des notes.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>Le dernier message du client date de plus de 24 heures&#xa0;; WhatsApp n’accepte donc qu’un modèle approuvé. Les notes et la clôture restent possibles.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>La raison est inconnue.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Claiming %1…</source>
        <translation>Prise en charge de %1…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>Non prise.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>Remise de %1 dans la file…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>Non remise dans la file.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>Non envoyé&#xa0;; votre texte est de retour dans la zone de saisie.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>La note n’a pas été enregistrée&#xa0;; elle est de retour dans la zone de saisie.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>Non clôturée.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1&#xa0;: clôturée, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>La clôture est maintenue.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>Report de %1…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>Non reportée.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Reporter jusqu’à</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>Le modèle n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>Demande des modèles de %1…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>Les modèles n’ont pas été demandés.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>Reprendre %1 à %2</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>Replacer %1 dans la file d’attente&#xa0;; %2 a cette conversation</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Replacer</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>Non reprise.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>Non replacée.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>Non proposée.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>Retrait de la proposition…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>Non retirée.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>L’assistant</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>L’assistant parle de nouveau à ce client.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>L’assistant se tait avec ce client jusqu’à ce que quelqu’un le laisse parler.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>Prendre pour répondre</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>vous conseille</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Personne n’a été consulté.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>Non transférée.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>Non écrit.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>Fin de la consultation…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Non terminée.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>Non fusionnés.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 est maintenant un seul client</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>Non séparés.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>Ce sont de nouveau deux clients, comme avant.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Séparer %1</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>Terminez ou annulez d’abord ce qui est ouvert ici&#xa0;; le passage à une autre fenêtre sera alors possible.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>Rien ici n’a été répondu d’après les connaissances de l’hôtel.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>Le message vocal n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Fermer cette fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>Un message vocal pour %1 n’est pas envoyé. Il sera perdu avec la fenêtre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (nouveaux&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>conversation %1 au premier plan</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1&#xa0;: %2, %3 à %4 (%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>Une conversation au premier plan</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop&#xa0;: rien ne vous attend</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop&#xa0;: %n élément vous attend</numerusform>
            <numerusform>Bellhop&#xa0;: %n éléments vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Bienvenue dans Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>Le bureau pour les clients qui écrivent à vos hôtels. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>Essayer avec des clients simulés</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>Tout fonctionne sur cet ordinateur&#xa0;; des clients inventés vous écrivent. Rien à configurer.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>Poste unique</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>Une personne, un ordinateur, votre propre numéro WhatsApp. Les données restent ici.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>Rejoindre un site</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>Votre équipe a déjà une base de données. Demandez l’adresse et votre compte à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>Tel que le voient collègues et clients</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>La console, le relais et la base de données fonctionnent ensemble sur cet ordinateur. Vous pourrez connecter un numéro WhatsApp plus tard.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Serveur de base de données</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>Vide&#xa0;: les autorités de l’ordinateur</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com&#xa0;; plusieurs avec des virgules&#xa0;; vide&#xa0;: là où est la base de données</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>Garder le mot de passe dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>Avec le compte que votre administrateur a créé pour vous dans la base de données.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>Il manque votre nom&#xa0;: il signe vos réponses pour les collègues.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>Choisissez le dossier où sont gardées les conversations.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>Il manque l’adresse du serveur de base de données.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>Il manque le port du serveur de base de données&#xa0;; en général 3306.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>Il manque le nom de la base de données&#xa0;; en général «&#xa0;bellhop&#xa0;».</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>Il manque le nom de votre compte.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Il manque votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>Ce qu’un client a demandé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Infos du client</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
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
        <translation>non souhaité&#xa0;; les réponses sont les bienvenues</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Heure là-bas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>l’assistant</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>Pourquoi de retour</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>Texte libre jusqu’à</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>terminé&#xa0;; modèles seulement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>Analyse de l’assistant</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Silencieux depuis</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>Le laisser parler à ce client</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>Le faire taire avec ce client</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>Le client a demandé une personne, ou un collègue l’a fait taire. Il répondra de nouveau là où le canal le permet.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>Il n’envoie rien à ce client jusqu’à ce que quelqu’un le laisse parler de nouveau.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>Écrit depuis</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
pas de marketing</translation>
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
        <translation>Autres conversations</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>Ouvrir la conversation (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>Coût du modèle</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>aucun modèle payant utilisé</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1 jetons, %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Aussi connu comme</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>Vos propres raccourcis n’ont pas pu être lus dans %1. Les commandes ont leurs raccourcis par défaut.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>Vos propres raccourcis pour %1 ne sont pas utilisables. Les raccourcis par défaut s’appliquent, là où ils sont libres.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>Pendant la saisie et dans les messages</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>Envoyer et passer au client suivant qui attend</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller comme texte brut</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Maj+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>Sur un message&#xa0;: répondre, réagir, copier</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>Le bureau le garde pour lui.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>Il saisit un caractère. Maintenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>Sur beaucoup de claviers, il saisit un caractère.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>Il sert à se déplacer et à modifier dans la saisie et les listes.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>Il sert à copier, coller ou annuler pendant la saisie.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>Il ouvre le menu de la sélection.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>Fermer la liste des raccourcis</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>Donner un autre raccourci à la commande choisie</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>Donner un autre raccourci à la commande choisie (Entrée)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>Rendre à la commande choisie ses raccourcis par défaut</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>Rendre à la commande choisie ses raccourcis par défaut (Suppr)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>Rendre à toutes les commandes leurs raccourcis par défaut</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Ce raccourci est toujours le même.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Entrée donne un autre raccourci à la commande choisie, Suppr lui rend ses raccourcis par défaut.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Appuyez sur le nouveau raccourci pour «&#xa0;%1&#xa0;». Échap le laisse tel quel.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 n’est pas utilisable. %2 Essayez un autre raccourci, ou Échap.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant sur %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 est déjà utilisé par %2. Échanger&#xa0;? L’autre commande reçoit alors&#xa0;: %3. Échap laisse tout tel quel.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>Tous les raccourcis par défaut</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>Chaque commande retrouve ses raccourcis par défaut&#xa0;; les vôtres sont supprimés.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Toutes les commandes ont leurs raccourcis par défaut.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Enregistrer les raccourcis en PDF</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>Les raccourcis sont envoyés à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>Cela ressemble à un code de porte ou à un mot de passe, et quiconque demande l’obtient.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Modifier (Entrée)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>Pour qui&#xa0;: %1. Validité&#xa0;: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%n réponse en %1 jours.</numerusform>
            <numerusform>%n réponses en %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Le client lira&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>Il n’y a pas de texte en %1, ces clients lisent donc celui en %2.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>Les clients demandent&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>L’assistant le communique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>Les clients demandent</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>Une par ligne&#xa0;:
le petit-déjeuner est-il inclus
à quelle heure est le petit-déjeuner</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Jusqu’au jour</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>Enregistrer&#xa0;; l’assistant le sait en quelques secondes (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>rien de cela&#xa0;: trouvé par ses propres mots</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>Il n’est encore écrit dans aucune langue.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>Écrit en&#xa0;: %1. Les clients d’autres langues lisent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>Un jour s’écrit comme 2026-12-24.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>Réponses, %1 jours</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>Ce que sait l’assistant</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>Tel que le lisent les clients de cette langue</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>tous les destinataires</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>Chercher par un de ses mots</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Chercher un élément</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>Ce que cet hôtel communique à ses clients</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Questions sans réponse</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>Ajouter à partir de cette question</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>Lecture impossible. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>Quelqu’un a supprimé cet élément entre-temps. Ce que vous avez écrit reste ici.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>Quelqu’un a modifié cet élément entre-temps, il ne peut donc pas être enregistré. Ce que vous avez écrit reste ici&#xa0;; regardez l’élément avant de l’écrire de nouveau.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>Sans réponse (%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>Aucun modèle de langage payant n’est configuré.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 aujourd’hui (UTC)&#xa0;: %2 jetons sur %3, %4 sur %5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>Ces %1 derniers jours, personne n’a demandé quelque chose qui ne soit pas écrit.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>Choisissez une question pour voir ce que l’assistant y répondrait.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Choisissez un élément.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>Le communiquer à tous&#xa0;?</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>Cela ressemble à un code de porte ou à un mot de passe, et quiconque demande l’obtient. Les codes de porte sont pour les clients sur place.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 est enregistré. L’assistant le saura en quelques secondes.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé dans toutes ses langues, et l’assistant ne le communiquera plus.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 n’a pas été supprimé.</translation>
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
        <translation>Nº %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>Aller à la liste «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Image précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Image suivante (Droite)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>Enregistrer une copie (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>%1 vous a mentionné&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
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
        <translation>Les messages vont au même numéro qu’avant, et ce qu’un client ne souhaite pas reste valable pour son numéro. Vous pouvez les séparer de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>Fusionner avec un autre client</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>Un nom, un numéro ou une réservation</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>Chercher l’autre client</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>Clients qui sont peut-être la même personne</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>En faire un seul client (Entrée)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>Les laisser tels quels (Échap)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Qui est la même personne que %1&#xa0;?</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
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
        <translation>Personne ne correspond. Saisissez un nom ou un numéro.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>Aucun autre client trouvé.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>Choisissez l’autre client pour voir ce qui sera réuni.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>Choisissez l’autre client.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Retour à la zone de saisie (Échap)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>Envoyer au client (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>Envoyer un lieu</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>Envoyer un contact</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>Question à choix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Où</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, ou un lien vers une carte</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>Souhaitez-vous le petit-déjeuner&#xa0;?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>Une par ligne. Après un | vient ce qui l’explique.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Bouton de liste</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>Le client voit une liste de %1.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>Jusqu’à trois réponses courtes sont des boutons, au-delà une liste.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>Le client voit %n bouton.</numerusform>
            <numerusform>Le client voit %n boutons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>Dites où c’est&#xa0;: latitude et longitude, ou un lien vers une carte qui les contient.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>Un contact a besoin d’un numéro de téléphone ou d’une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>Ma journée au fil des heures</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>Les totaux de ma journée</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Lignes derrière le chiffre choisi</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>Entrée sur un segment de la bande ou sur un chiffre montre les lignes qui le composent.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>Votre journée n’a pas pu être comptée. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Rien de compté encore.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>Compté à %1, fuseau %2. Les mêmes chiffres que dans les rapports de votre responsable.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne</numerusform>
            <numerusform>%1&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1  (%n autre)</numerusform>
            <numerusform>%1  (%n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Masquer cette alerte</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>Masquer cette alerte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>Cet ordinateur n’a pas de périphérique audio utilisable. Branchez-en un et testez de nouveau.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>Voici comment Bellhop signale qu’un client attend.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>Ce bureau n’affiche pas les messages des programmes&#xa0;: le bouton de la fenêtre s’allume dans la barre des tâches à la place.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 vous propose une conversation&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 a écrit.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 attend un agent.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 vous mentionne dans une note.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Un client</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Et %n autre.</numerusform>
            <numerusform>%1 Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 vous demande conseil au sujet de %2.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>Volume du son</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>Afficher un message sur le bureau quand je regarde ailleurs</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>Y nommer le client</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>Signaler aussi les clients que personne n’a, quand je suis disponible</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>Un son a été joué et un message affiché. Si vous n’avez rien entendu ou vu, vérifiez les réglages de cet ordinateur pour les sons et les messages des programmes.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>Pourquoi&#xa0;? La personne qui demande le lira.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>Pourquoi vous refusez</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>Refuser avec ce texte (Entrée)&#xa0;; Échap pour revenir</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>  (et %n autre)</numerusform>
            <numerusform>  (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Reste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>Non acceptée. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>Non refusée. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>Votre statut n’a pas changé. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>Il manque votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Il manque le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Les deux nouveaux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>Le nouveau mot de passe est celui que vous avez déjà.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>Modèle seul</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>pas de marketing</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ vous</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1&#xa0;: %2 conversations</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 non lus</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>une note vous mentionne</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>proposée à quelqu’un</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>ne veut pas de marketing</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>a un brouillon</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>les 24 heures de texte libre sont écoulées</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>écrit en %1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>pour l’équipe %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>sélectionnée</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>vous a été attribuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>lui a été attribuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>étiquettes %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fin 24 h</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attente prévue</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>En attente d’un agent</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>Avec l’assistant</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>Reportées et en suspens</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Clôturées ce jour</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>Chercher un client ou un texte dans la liste</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n déplacée ↑</numerusform>
            <numerusform>%n déplacées ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>%n conversation attend sa nouvelle place&#xa0;; l’afficher</numerusform>
            <numerusform>%n conversations attendent leur nouvelle place&#xa0;; les afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Chargement des conversations</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>Aucune conversation visible n’a «&#xa0;%1&#xa0;» dans son nom ou son dernier message.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>Les nouveaux messages des clients apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>Listes enregistrées</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>Nom de cette liste, Entrée</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>Le nom sous lequel cette liste est enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n masquée</numerusform>
            <numerusform>%n masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>échéance la plus proche d’abord</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>%L1 de plus sur ce site, moins urgentes. Filtrez la liste pour les trouver.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Échéance la plus proche d’abord</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>Aucune liste enregistrée</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>Aucune conversation visible ne correspond au filtre de cette liste.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>Chercher un client ou un texte</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>La raison</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>Pourquoi&#xa0;? %1 le lira, pas le client.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Entrée)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Dites pourquoi&#xa0;; %1 le lira.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>Écrivez quelque chose&#xa0;; %1 le lira.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 dans la période précédente</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>Aucune donnée dans la période précédente</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportChart</name>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Aucune donnée dans cette période.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Répartir par</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Tous les indicateurs</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Tous les hôtels</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>Tous les types de service</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>Tous les types de client</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>Les chiffres n’ont pas pu être comptés.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>Entrée sur un chiffre montre les lignes qui le composent.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Lignes derrière le chiffre choisi</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>En tableur (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>En PDF, avec le graphique en tête…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Rien de compté encore.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2 lignes · compté il y a %3 · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>Comptage… en attendant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 Non compté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Les lignes n’ont pas pu être lues.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne</numerusform>
            <numerusform>%1&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1, dont certaines plus récentes que le chiffre ci-dessus</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Exporter en %1</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Non exporté. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>Clôturée comme</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ouverte ou clôturée</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchModel</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>Clients et conversations&#xa0;: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>La recherche était trop longue et s’est arrêtée. Continuer la recherche</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>La recherche était trop longue et s’est arrêtée à cette date&#xa0;: %1. Chercher plus loin en arrière</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Afficher des messages plus anciens</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>Afficher des conversations plus anciennes</translation>
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
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Note de clôture</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>Message ayant cet identifiant</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>Conversation ayant cet identifiant</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>à personne</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>avec l’assistant</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>Chercher dans tout l’historique</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>Un nom, des mots d’un message, un numéro de téléphone, une réservation ou un identifiant&#xa0;; puis Entrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>Une nouvelle recherche met fin à celle-ci.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>Rien de ce que vous pouvez voir ne contient tout cela. Essayez moins de mots ou plus de jours.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>Tout ce qui a été dit un jour</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>Tous les mots doivent y être&#xa0;; les mots entre guillemets se suivent. La casse et les accents ne comptent pas.</translation>
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
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>Réponses rapides</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>avec %1&#xa0;: %2</translation>
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
        <translation>Remplissez «&#xa0;%1&#xa0;» avant d’envoyer.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>L’orthographe n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>Il n’y a pas de dictionnaire pour cette langue.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>Aucun mot n’est faux.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>Aucun dictionnaire n’est installé pour cette langue (%1)&#xa0;: ses fichiers .aff et .dic vont dans %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mon dictionnaire</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Rien d’approchant n’est connu</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Démarrage</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● En direct</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● En direct par %1</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● En direct par %1, auparavant %2</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ Différé</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ Hors ligne</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ Lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>Rien ne peut être envoyé sur %1 pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>Rien ne peut être envoyé sur %1 pour l’instant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>Les clients notent mal %1&#xa0;; WhatsApp peut donc limiter les envois. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>1 action attend confirmation</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>%1 actions attendent confirmation</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Hors ligne. Ce que vous voyez peut être ancien&#xa0;; ce que vous envoyez est gardé ici et partira dès que possible.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Hors ligne&#xa0;: %1 Ce que vous voyez peut être ancien&#xa0;; ce que vous envoyez est gardé ici et partira dès que possible.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>Lecture seule&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>L’assistant suggère</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>Utiliser (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Utiliser la suggestion de l’assistant</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>Écarter la suggestion de l’assistant</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>L’assistant suggère, d’après «&#xa0;%1&#xa0;» (sûr à %2 %)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>Afficher la source de la suggestion</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>L’assistant suggère (%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>L’assistant</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>réponse tardive, il y a %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>finies</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Chez qui</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>Attente client</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>Modifier et soumettre de nouveau (Entrée)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>Un nouveau qui part de ce texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>Supprimer chez le fournisseur (Suppr)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>Il n’est plus chez le fournisseur et est gardé pour ce qui a été envoyé avec lui.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Le client lira&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en ou en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Une vidéo</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Votre réservation</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>Bonjour {{1}}, votre chambre {{2}} est prête. *Gras*, _italique_ et ~barré~ fonctionnent comme dans WhatsApp.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>Un par ligne&#xa0;:
Oui, s’il vous plaît
Voir | https://hotel.example/{{1}} | 8841
Nous appeler | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>Choisir un fichier d’exemple pour le haut</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>Les vérificateurs le voient&#xa0;; les clients reçoivent le fichier de chaque message</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>Soumettre au fournisseur (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>Ce modèle a des boutons que seul le site du fournisseur peut modifier&#xa0;; ils restent tels quels.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>ce que {{%1}} pourrait contenir</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Exemple pour %1</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>Ce que le client lira.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Le client lira&#xa0;: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>L’exemple est encore en route. Soumettez quand il est là.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1, bientôt %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Envoyer le modèle</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>Chercher un modèle par nom ou texte</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Modèles de ce canal</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>Demander ses modèles au fournisseur</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Retour à la zone de saisie (Échap)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>Envoyer au client (Entrée dans le dernier champ)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Envoyer un modèle</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>Le dernier message du client date de plus de 24 heures&#xa0;; WhatsApp n’accepte donc qu’un modèle approuvé.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Ce client ne souhaite pas de messages marketing de notre part.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp ne l’a pas approuvé&#xa0;; il ne peut donc partir que dans les 24 heures après le dernier message du client.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier pour %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Valeur pour %1</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>Ce canal n’a pas encore de modèles.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>Choisissez un modèle pour voir ce que le client lira.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>Le client lira&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>Le fichier est encore en route. Envoyez quand il est là.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>Remplissez «&#xa0;%1&#xa0;» avant d’envoyer.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Écrire une note pour les collègues</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>Chercher un modèle par son nom</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Modèles de ce canal</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>Aucun canal n’est en service.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>Ce canal n’a pas encore de modèles. Créez-en un ou synchronisez.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Choisir un fichier d’exemple</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>Ce n’est pas une image. Choisissez un fichier JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>Ce n’est pas une vidéo. Choisissez un fichier MP4.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>Ce n’est pas un document. Choisissez un fichier PDF.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>Soumission de %1…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 est soumis. Il pourra être envoyé une fois approuvé.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>Supprimer le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1 (%2) sera supprimé chez le fournisseur. Un nouveau du même nom peut être refusé pendant 30 jours.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Suppression de %1…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>Les modèles n’ont pas été demandés. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>Nouveau depuis votre passage</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>Note de %1, pour les collègues seulement</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>Un collègue, depuis le téléphone</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1, assistant</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>Le texte du message, pour en sélectionner une partie</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>Arrivé %1 (%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>Avant la modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>Consultation&#xa0;: %1, pour les collègues seulement</translation>
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
        <translation>Le fichier n’est pas ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>%n nouveau ↓</numerusform>
            <numerusform>%n nouveaux ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Plus récent ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>Répondre à ce message	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>Copier avec l’heure et l’auteur	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>Sélectionner une partie du texte	Double-clic</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>Réagir	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Retirer ma réaction</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>Renvoyer, même si le client l’a peut-être	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>Renvoyer	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>Afficher la source de la réponse	Entrée</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>Chercher action ou client   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>Mon statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>%n conversation avec une note qui vous mentionne</numerusform>
            <numerusform>%n conversations avec une note qui vous mentionne</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · max. %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>À moi %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>Alertes&#xa0;: %1, grave. La pire&#xa0;: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>Alertes&#xa0;: %1. La pire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
Personne ne s’en occupe&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>%1 conversations ont leur propre fenêtre, et il n’y a plus de place. Ramenez-en une d’abord.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>Proposer la conversation à quelqu’un</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choisir la raison</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>Ce qu’il faut savoir (le client ne le voit pas)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>Elle reste à vous jusqu’à ce que quelqu’un accepte&#xa0;; il y a %1 s pour répondre.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>Un collègue ou une équipe</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>Chercher un collègue ou une équipe</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>Collègues et équipes</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>Pourquoi elle est proposée</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>Proposer (Entrée)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Garder (Échap)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>Proposer %1 à quelqu’un</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Proposition…</translation>
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
        <translation>Personne d’autre ne s’occupe de cet hôtel.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>Personne de ce nom ne s’occupe de cet hôtel.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>Choisissez un collègue ou une équipe disponible.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Choisissez la raison.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Écrivez ce qu’il faut savoir.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>Demander conseil à quelqu’un au sujet de %1</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>Ce que vous voulez savoir (le client ne le voit pas)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Écrivez ce que vous voulez savoir.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>Elle reste à vous. Il y a %1 s pour répondre&#xa0;; ensuite, votre collègue suit la conversation et vous vous écrivez sans que le client le voie.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>Demander conseil (Entrée)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>Ne rien demander (Échap)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>Le transfert est immédiat&#xa0;: qui a donné conseil connaît déjà la conversation.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Transfert…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>Transférer (Entrée)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrendChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période précédente</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1&#xa0;: %2&#xa0;%, communiqué</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1&#xa0;: %2&#xa0;%, en dessous de %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1&#xa0;: %2&#xa0;%, après le premier</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1&#xa0;: %2&#xa0;%, pas pour ce client</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>Ce qu’un client peut demander, puis Entrée</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Une question à essayer</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>Un client attendu</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>Un client sur place</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>Cela ressemble à une réclamation, à une panne ou à un remerciement&#xa0;: on n’y répond pas d’après les connaissances de l’hôtel.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>Le client lit (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>Rien de ce que sait l’hôtel ne s’en approche.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>Tableau mural en plein écran, Échap pour quitter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>On n’entend rien. Le microphone est-il coupé, ou Bellhop n’a-t-il pas le droit de l’utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>Le microphone n’est plus là. Ce que vous avez enregistré pour %1 jusque-là est gardé.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>L’enregistrement pour %1 a atteint la durée maximale&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>Le message vocal attend dans la conversation avec %1.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>Il n’y a pas de microphone. Branchez-en un, puis enregistrez de nouveau</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé. Autorisez le microphone pour Bellhop dans les réglages du système, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>L’enregistrement ne peut pas continuer avec ce microphone. Arrêtez-le et enregistrez avec l’autre.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>L’enregistrement pour %1 est perdu. Recommencez-le.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>Supprimer l’enregistrement&#xa0;?</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%1 pour %2. Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>Il n’y a pas de microphone</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>Au plus %n minute</numerusform>
            <numerusform>Au plus %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Supprimer (Échap)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Supprimer l’enregistrement</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>Arrêter (Entrée)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>Arrêter l’enregistrement et l’écouter</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>Envoyer le message vocal</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>Enregistrement pour %1</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Microphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>Message vocal pour %1</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>Envoi à %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>Mettre le message vocal en pause</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>Lire le message vocal (Espace)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
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
        <translation>%1 est maintenant à vous.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>La prochaine personne après l’assistant</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>La prochaine personne</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>Chuchoter sur %1&#xa0;: une note que seuls les collègues voient</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Chuchoter</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>Qu’y a-t-il à savoir&#xa0;? %1 le lira&#xa0;; le client, jamais.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>Reprendre %1 à %2, qui lira votre message.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>Replacer %1 dans la file, où chacun peut prendre la conversation</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Replacer</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>Noté chez %1.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>Chuchoté à %1 à propos de %2.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>%1 est maintenant à vous&#xa0;; %2 sait pourquoi.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 est de retour dans la file.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>Ses conversations</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>Type de files</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>Files par hôtel ou par équipe</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>Par hôtel</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Afficher au mur</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Agents, les plus urgents d’abord</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>Conversations derrière le chiffre</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>Chuchoter…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>Replacer dans la file…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>Changer le statut…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Chercher action ou client</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>Un tableau mural est réservé aux superviseurs et aux administrateurs&#xa0;: ce compte n’en voit aucun.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>Réponses trop tardives du jour, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>La capacité libre est celle des agents, pas des conversations</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>Ouvertes dans %1, la plus longue attente d’abord</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>Ouvertes chez %1, la plus longue attente d’abord</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1, %2:00 à %2:59&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1&#xa0;; au plus %2 en une heure de la semaine</translation>
    </message>
</context>
</TS>
