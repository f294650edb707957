<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>Tomar la más urgente</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Deshacer el cierre</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>Respuestas rápidas…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>Enviar plantilla…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Usar la sugerencia del asistente</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>Gestionar plantillas…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>Enviar ubicación…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>Enviar contacto…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>Preguntar con botones de respuesta…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>Tomar de un compañero…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>Ofrecer a un compañero o equipo…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Retirar la oferta</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>Ver de qué trata el aviso</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>Siguiente nota que me menciona</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>Siguiente huésped que me espera</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>Ver la siguiente sin asignar</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir a «%1»</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Ir a la lista</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>Ir a los mensajes</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>Ir al cuadro de texto</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>Ir a los datos del huésped</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Buscar acción o destino</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>Cambiar mi estado</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Estado: Disponible</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Estado: Ocupado</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>Estado: En pausa</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>Estado: En reunión</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>Estado: En formación</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>Estado: Finalizando</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>Estado de los compañeros…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>Mostrar u ocultar los datos del huésped</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>Texto de mensajes más grande</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>Texto de mensajes más pequeño</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>Idioma de la consola…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>Sonidos y notificaciones…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>Activar o silenciar al asistente para este huésped</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>Cambiar la prioridad…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>Seleccionar todo lo que muestra la lista</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>No seleccionar nada de la lista</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>Acciones con las seleccionadas…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>Deshacer el cierre de las seleccionadas</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>Filtrar la lista…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Primero las que vencen antes</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>Mostrar toda la lista</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Guardar esta lista con un nombre…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>Listas guardadas…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>Ir a mi lista %1</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversación</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>Siguiente palabra dudosa…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Revisar la ortografía al escribir</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>Consultar a un compañero o equipo…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>Ceder a quien consulto…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>Terminar la consulta</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>Ir a la consulta</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>Aceptar lo que se me pide</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>Rechazar lo que se me pide…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>Ver lo que se me pide</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>De un huésped a otro</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Moverse por la ventana</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La consola</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>Imprimir los atajos o guardarlos como PDF…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>Unir con otro huésped…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>Separar un huésped unido…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Deshacer la unión</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>Ver de dónde sale la respuesta del asistente</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>Lo que sabe el asistente…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>Grabar una nota de voz o detenerla</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>Elegir el micrófono…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en una ventana propia</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>Devolver a la ventana principal</translation>
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
        <translation>equipo %1 en %2</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>No ha entrado nada por %1 en %2; a esta hora suelen ser %3 webhooks.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>La base de datos rechaza webhooks que el relay %1 guarda en su disco: %2.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Hay webhooks en espera en el disco del relay %1, el más antiguo desde hace %2. Cantidad: %3.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>El reloj del relay %1 va %2 atrasado respecto al de la base de datos.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>El reloj del relay %1 va %2 adelantado respecto al de la base de datos.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>El proveedor rechaza %1: no se puede enviar nada.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>El proveedor rechaza %1: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>Los huéspedes esperan mucho una respuesta</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>Nadie ha tomado una conversación</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>Las primeras respuestas llegan tarde</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>Hay mensajes que fallan</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>No se sabe si salieron los mensajes</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>No entra nada</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>El proveedor rechaza un canal</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>Los huéspedes valoran mal un número</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>No se puede enviar una plantilla</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>Los mensajes no salen</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>La base de datos no responde</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>La base de datos va lenta</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Hay webhooks en espera en un disco</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Los relojes no coinciden</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>Un disco está casi lleno</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>Un huésped espera respuesta desde hace %1 (%2); con más de %3 min: %4.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>Un huésped espera desde hace %1 y nadie tiene la conversación (%2); con más de %3 min: %4.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>En la última hora, el %1 % de las primeras respuestas (%2) llegó en un plazo de %3; la meta es el %4 %.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>Mensajes por %1 que fallaron en los últimos %2 min: %3.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>Mensajes por %1 de los que no se sabe si salieron, en los últimos %2 min: %3.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>Los huéspedes valoran mal el número de %1 (rojo), así que WhatsApp puede limitarlo.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>Los huéspedes valoran regular el número de %1 (amarillo).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp ha desactivado la plantilla %1 de %2.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp ha pausado la plantilla %1 de %2.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>Los mensajes por %1 no salen: el más antiguo espera desde hace %2. Cantidad: %3.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>La base de datos no responde al relay %1 desde hace %2.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>La base de datos tarda %1 ms en responder al relay %2, desde hace %3.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>En el equipo del relay %1, al disco de %2 le quedan %3 MB (%4 %).</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>Abra la que más espera y responda, o tómela.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>Tome la más urgente (Shift+F2) o pida a un compañero en pausa que vuelva.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>Ponga a otro compañero en esta cola hasta responder a los que esperan.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>Abra un mensaje fallido en su conversación: ahí se indica el motivo y si sirve reenviarlo.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>Pregunte en la conversación antes de reenviar el mensaje; puede que haya llegado.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>Envíe un mensaje al número desde un teléfono; si no aparece, revise la dirección del webhook en el proveedor.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>Cree un token nuevo en el proveedor y páselo a la instalación: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>Envíe menos plantillas a huéspedes que no las pidieron hasta que mejore la valoración.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>Envíe otra plantilla entretanto y cambie el texto de esta.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>Mire la página de estado del proveedor; lo pendiente se envía solo en cuanto responda.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>Inicie el servidor de la base de datos; hasta entonces los webhooks se guardan y las consolas solo leen.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>Revise la carga del servidor de la base de datos y sus consultas lentas: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>Busque el motivo en el log del relay y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>Compruebe que la base de datos responde; el relay los entrega solo.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>Haga que ambas máquinas tomen la hora del mismo servidor (NTP).</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>Libere espacio en ese disco o amplíelo.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>Los datos superan los %1 bytes.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>Los datos tienen más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>No es JSON válido (cerca del byte %1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>A la acción le falta un «%1» válido.</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>Una nota puede mencionar a %1 compañeros como máximo.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>Un mensaje tiene de 1 a %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>Una reacción es un solo emoji, o nada para quitarla.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>Esto no es contenido de un mensaje.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp reproduce vídeos en H.264; este está en %1. Conviértalo o envíelo como documento.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp solo reproduce archivos Ogg en Opus; este no lo está. Envíelo como MP3 o como documento.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp solo reproduce Opus en mono; este tiene %1 canales.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>Un sticker tiene 512 × 512 píxeles; este tiene %1 × %2. Envíelo como documento.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>Este tipo de mensaje no lleva archivo.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>Este PNG tiene %1 bits por color; WhatsApp acepta 8. Guárdelo antes como JPEG.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>Es un programa; a los huéspedes no se les envían programas.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>Esto no es la estructura de una plantilla.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>Ya hay un hotel llamado %1.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>El canal necesita el id que el proveedor da a su número de teléfono.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>El account SID de Twilio es AC y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>El remitente de Twilio tiene la forma whatsapp:+14155550100.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio firma la dirección a la que llama: indique la dirección pública del relay, como https://relay.example.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>El número de Lipachat se escribe solo con dígitos, con el código de país y sin el signo más.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>El nombre de un canal tiene de 1 a 64 letras, dígitos, _ o -: forma parte de la dirección del webhook.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>Un canal pertenece a un hotel: indique cuál.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Un nombre de acceso tiene de 1 a 32 letras minúsculas, dígitos, . _ o -, y empieza por una letra.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Ya hay un agente llamado %1.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>El hotel necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 no es una zona horaria; escríbala así: Europe/Madrid.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>¿Qué hotel? Hay: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>Ningún hotel se llama %1. Hay: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>Ya hay un canal con ese nombre o número de teléfono.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>No hay ningún canal llamado %1.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>Un canal de %1 no tiene %2.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>La clave de la instalación no abre los secretos del canal %1.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>Esta base de datos ya contiene una instalación.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>No existe el ajuste %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>El nombre del modelo es demasiado largo.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>El dialecto es openai o anthropic.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>La dirección del modelo de lenguaje empieza por https:// y no contiene contraseñas.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>Se puede retener: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 es un número entero.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>El tiempo de espera va de medio segundo a un minuto.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>Una respuesta tiene de 50 a 4000 tokens.</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>El sistema de reservas es demo, qloapps o none.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>La dirección del sistema de reservas empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>El hotel es su número en el sistema de reservas.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>Se presenta o no: 1 o 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>El horario se escribe así: 08:00-22:00.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>No existe ese ajuste.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>No existe la cuenta de canal «%1».</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>La clave de la instalación no abre la clave de reservas del hotel %1.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>Un texto es introduction, greeting o out_of_hours.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>Un texto tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>Otro relay sigue con esta conversación.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>El huésped ha vuelto a escribir.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>Otra persona tiene esta conversación.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>Otra persona sigue con esta conversación.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>Ahora no la tiene nadie. Tómela primero.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>La tiene el asistente. Tómela primero.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 la tomó hace %2.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>Esta conversación ya está a su cargo.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>Esta conversación está cerrada. Reábrala para responder.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indique el motivo; %1 lo leerá.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>Esta conversación está cerrada; no hay nada que posponer.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>Elija una hora futura para posponerla.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>Elija un momento dentro del próximo año para posponerla.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>Esta conversación no está cerrada; no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>Un cierre se puede deshacer durante 10 segundos. Reabra la conversación.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>Solo puede deshacerlo quien la cerró.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>Esta conversación está archivada y no se reabre.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>Esta conversación ya está cerrada.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>No existe esa conversación en sus equipos.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>La acción no se realizó. Repítala.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>Esta conversación cambió entretanto. Revísela y repita la acción.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>Los datos de este huésped ya se borraron.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>Este huésped se unió al huésped %1: borre ese.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>La conversación %1 de este huésped no está cerrada.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>No es un número de teléfono con código de país.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp no pudo pasar este archivo. Pida al huésped que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>La conversación se cerró entretanto.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>Ya hay un elemento «%1». Cámbielo o dé otro nombre a este.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>No hay ningún elemento «%1» en este hotel.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>Alguien ha cambiado «%1» entretanto. Vuelva a verlo primero.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>Otro relay tiene ya este archivo.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>No existe ese archivo en sus equipos.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>El archivo ya no está aquí. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>El archivo se adjuntó a otro canal. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp guarda los archivos siete días; no se descargó en ese plazo.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>No es la carpeta multimedia que usan los otros relays de esta instalación. Asigne la misma a todos.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>La sesión terminó. La consola inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp ya no tiene este archivo. Pida al huésped que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>Las plantillas las cambian los supervisores y administradores. Pídaselo a uno.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>Este canal no está en uso.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>La cuenta de este compañero no está activa. Quite la mención.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 no atiende este hotel y no vería la nota. Quite la mención.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>Por ahora WhatsApp no permite que esta cuenta de empresa inicie conversaciones. Responda a los huéspedes que escriban.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp permite que esta cuenta de empresa escriba primero a %1 huéspedes en 24 horas, y ya se alcanzó ese número. El siguiente podrá ser desde el %2 (hora del hotel). A los huéspedes que escriben se les puede responder como siempre.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>Esto no es un aviso.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>Solo las personas toman conversaciones.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>Una etiqueta tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>Una etiqueta es una sola palabra; una las palabras con un guion.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>El huésped ha vuelto a escribir: ya hay otra conversación abierta.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Este huésped no quiere mensajes de marketing.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>El mensaje no es de esta conversación.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>Este mensaje no ha llegado a WhatsApp, así que nadie puede reaccionar a él.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>No hace falta enviar de nuevo este mensaje.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>Este mensaje no se puede enviar de nuevo. Escriba otro.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>Enviado de nuevo más abajo.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Aquí no se conoce esta plantilla. Pida al administrador que sincronice las plantillas del canal.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Aquí no se entiende esta plantilla. Pida al administrador que sincronice las plantillas del canal.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>El huésped no ha escrito en 24 horas, así que WhatsApp solo acepta una plantilla aprobada.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>El mensaje citado no es de esta conversación.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>Ya no tiene esta conversación. Tómela primero.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>%1 tiene ahora esta conversación.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>No enviado: ya pasaron las 24 horas desde el último mensaje del huésped. Use una plantilla.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>No enviado: el huésped ya no tiene dirección.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>No se pudo enviar: el proveedor no respondió o pidió esperar, %1 veces.</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp no pudo aceptarlo, %1 veces seguidas. Cámbielo o envíelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>Otro relay envía este mensaje.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>Este mensaje ya no se debe enviar.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>El remitente no tiene ni número ni id de usuario.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>Lipachat no tiene en su lista el mensaje del huésped de las %1 UTC. Puede ser falso: pregunte al huésped por teléfono antes de darle curso.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>Este pase de acceso ya no sirve. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>Ningún agente activo tiene ese nombre.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>La sesión terminó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>Solo un administrador activa o desactiva agentes.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>Añada un canal antes de las respuestas rápidas con archivos: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>Este motivo ya no está en la lista de la instalación. Elija otro.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>El estado Ausente empieza solo cuando nadie toca la consola.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>A nadie se le puede poner en «%1».</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 no está en ninguno de sus equipos.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>Solo quien dirige el equipo de %1 puede cambiar su estado.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>La cuenta de %1 no está activa.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>No existe ese compañero.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 no tiene conexión. Su estado se puede cambiar cuando esté aquí.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>El estado de %1 es ahora «%2». Revíselo y repita la acción.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>El estado de %1 ya es «%2».</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>El código de un motivo tiene hasta 32 letras minúsculas, dígitos y _, como short_rest.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>Los motivos corresponden a busy, break, meeting o training.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>Un nombre tiene de 1 a 60 caracteres y un idioma delante, como en=Short rest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>«%1» ya es un motivo de %2.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>Dé un nombre al motivo, como en=Short rest.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>Solo las personas cambian de estado.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>Solo las personas trabajan en una consola.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>No existe el motivo «%1».</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>La finalización dura de 0 (nada) a 3600 segundos.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>El estado Ausente empieza tras 1 a 480 minutos, o 0: nunca.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>Se puede tolerar un corte de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>Ya hay una plantilla %1 en %2. Cambie esa o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>No hay plantilla %1 en %2 en este canal. Sincronice las plantillas para ver cuáles hay.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>Esta conversación cambió de manos entretanto. Revísela y repita la acción.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>Esta conversación no se le ofreció a usted.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 ya la aceptó.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 rechazó esta oferta.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>El plazo para responder a esta oferta terminó.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 retiró esta oferta.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>Esta conversación se cerró entretanto.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>Esta conversación cambió de manos; la oferta terminó.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>Esta conversación se ofrece a %1.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>Elija un compañero o un equipo al que ofrecer esta conversación.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>Ya tiene esta conversación. Elija a otra persona.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>La cuenta de este compañero no está activa. Elija otro.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>No existe ese equipo. Elija otro.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 no atiende este hotel. Elija a otra persona.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 no tiene conexión. Elija a alguien que esté aquí.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>No hay nadie de %1. Elija a otra persona.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>El estado de %1 es «%2». Elija a alguien disponible.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>No hay nadie de %1 disponible. Elija a otra persona.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>Escriba una nota para el compañero que la tome.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>Esta conversación está cerrada. Reábrala para transferirla.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>Esta conversación ya se ofrece a %1. Retire primero esa oferta.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>Indique el motivo, para que se pueda pedir a otra persona.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>Esta oferta terminó; no hay nada que retirar.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>El relay dijo algo que esta consola no entiende.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>Este dispositivo no puede guardar lo que escribe (%1). Libere espacio o revise la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>Ya tiene abierta otra ventana de Bellhop en este dispositivo. Use esa o ciérrela primero.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>La sesión terminó; la consola inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>Este archivo es mayor de lo que acepta el relay.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>El relay no entregó el archivo (%1). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>Este dispositivo no puede guardar archivos. Revise el disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>En este dispositivo no hay espacio para una copia.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>El archivo no llegó al relay. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>La base de datos no dio un pase de acceso.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>El relay está muy ocupado. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>La sesión terminó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>El canal está desactivado o no tiene secretos.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>Ahora mismo el canal no puede enviar.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>No enviado: este canal recoge los archivos del relay, y no hay una dirección pública configurada para él.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp no respondió. Aún no se sabe si se envió: espere a ver las marcas antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>El relay se está deteniendo.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>La acción no es un objeto JSON de %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>Demasiadas acciones a la vez. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>Ahora mismo el relay no puede guardar archivos. Inténtelo en breve.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>Al archivo le falta la conversación (o el canal), el tipo o el id.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>El relay está muy ocupado. Inténtelo en breve.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>El archivo aún está en camino.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>No hay miniatura de este archivo.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>Dice ser %1, pero es %2. Tenga cuidado.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp no da la dirección del archivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>El archivo supera %1.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>La dirección del archivo no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp no entregó el archivo (%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>El archivo llegó incompleto.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>No se pudo guardar lo encontrado.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>No es una notificación guardada.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>El almacén temporal está lleno.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>La notificación no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>El token de verificación no coincide.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>La petición no trae el desafío.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>No hay ningún mensaje que marcar.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>El archivo no tiene un tipo válido.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp no dio id al archivo subido.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp no dice dónde está el archivo.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>La respuesta de WhatsApp sobre la plantilla no tiene sentido.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>La respuesta de WhatsApp sobre el número no tiene sentido.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio no comprueba direcciones.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>La notificación es demasiado grande.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>La notificación no es un formulario de Twilio.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>Este archivo está dañado en el disco del relay.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>Este archivo ya no está en la carpeta multimedia.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>Este archivo es demasiado grande para eso.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>La carpeta multimedia no tiene marca.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>No se puede crear la carpeta multimedia %1. Revise la ruta y quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>La carpeta multimedia %1 es de otra instalación. Asigne a esta una carpeta propia.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>La marca de la carpeta multimedia %1 está dañada.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>La carpeta multimedia devuelve bytes distintos de los escritos.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>No se puede borrar nada de la carpeta multimedia. Revise los permisos.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>No se pudo cifrar el archivo.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>Ya no se puede escribir en este archivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>El archivo supera %1 MB.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>No se pueden crear carpetas en la carpeta multimedia. Revise los permisos.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>El disco de la carpeta multimedia está lleno. Libere espacio; se reintenta solo.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>La carpeta multimedia no admite ni entrega archivos. Revise el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>La carpeta multimedia no admite archivos. Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>Este enlace ya no es válido.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>No se puede mostrar esta imagen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>La petición a %1 se canceló antes de enviarla.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>No se pudo leer por completo lo que había que enviar a %1.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>La respuesta no se recibió completa.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>La respuesta de %1 no es HTTP válido.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>La conexión con %1 se cortó antes de la respuesta.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>El programa terminó antes de que %1 respondiera.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>Hay demasiadas peticiones a %1 en espera.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 no está en internet, así que no se descarga nada de ahí.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>El certificado de %1 no es de confianza. Revise la dirección, el reloj y el archivo de la autoridad.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>No se puede conectar con %1. Revise la dirección y la red.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>Otro programa ya escucha en %1. Deténgalo o elija otro puerto.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>Este usuario no puede escuchar en %1. Los puertos por debajo de 1024 exigen permisos especiales; elija uno más alto.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>No se puede escuchar en %1. Compruebe que la dirección es de esta máquina.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>El servidor se detuvo.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>El archivo «%2» (%1) no sirve. Compruebe que existe, que se puede leer y que es PEM.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Esto no es un método HTTP.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>Solo se admiten direcciones http y https.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>La conexión con %1 iría sin cifrar. Use una dirección https.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>El hilo de red no puede esperarse a sí mismo.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>No es una dirección web válida.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Una dirección de escucha es una dirección IP y un puerto, como 127.0.0.1:8080 o [::1]:8080.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>El servidor no acepta este inicio de sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 no ofrece aquí actualizaciones en tiempo real.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>Una conexión en tiempo real necesita una dirección ws o wss.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>La conexión con %1 iría sin cifrar. Use una dirección wss.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>%1 cortó antes de establecer la conexión en tiempo real.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>Hay demasiado en espera de envío. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>Ahora mismo no hay conexión en tiempo real.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>La conexión se canceló.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>Una base de datos en archivo no tiene cuentas.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 no es un nombre de cuenta.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>Esta cuenta de base de datos no puede gestionar cuentas. Use la de un administrador, como root.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>El servidor considera la contraseña demasiado simple. Elija una más larga.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>El servidor ya tiene esta cuenta, o ya no la tiene.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Un nombre de acceso tiene de 1 a 29 letras minúsculas, dígitos, . _ o -, y empieza por una letra.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>El servidor no permite que esta cuenta cambie su contraseña. Consulte al administrador.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>No existe: %1.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>Una sentencia de la base de datos se usó mal.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>Otro administrador está cambiando esta base de datos. Inténtelo en dos minutos.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>Esta base de datos la creó una versión más nueva del programa. Actualice el programa.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>Falló el conector de la base de datos.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>Una base de datos en otra máquina necesita ?ca=&lt;file of its certificate authority&gt; en su dirección, con el archivo de su autoridad certificadora.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>El servidor de la base de datos no acepta el modo estricto, UTC y utf8mb4.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>La conexión con la base de datos no está cifrada, así que no se usa.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>La base de datos está ocupada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>La base de datos está sobrecargada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>Esta base de datos se abrió en solo lectura.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>Se perdió la conexión con la base de datos.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Esto ya existe.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>La base de datos tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>La base de datos no acepta esta cuenta o contraseña.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>La contraseña de esta cuenta de base de datos ha caducado.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>Esta cuenta de base de datos está bloqueada.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>No se puede conectar de forma segura con la base de datos: su certificado o su cifrado no es correcto.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>La base de datos rechazó una sentencia.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>La conexión con la base de datos se cortó al guardar. Compruebe antes de repetir.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>Solo en una base de datos de pruebas se puede mover el reloj.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>No está instalado el controlador SQLite de Qt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>El archivo de base de datos está dañado o no es una base de datos.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>No existe el archivo de base de datos %1.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%2 está usando %1 (proceso %3 en %4). Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>No se puede escribir junto a %1. Revise la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>No se puede crear %1. Revise la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 pertenece a otra persona.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>El archivo de base de datos está dañado. Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 se abrió en solo lectura.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>La base de datos se está cerrando.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>Desde el primer mensaje del huésped en una resolución (una conversación nueva o una reabierta) hasta el primer mensaje que una persona envía después en la misma resolución. Se cuenta al enviar la respuesta, a quien la envió.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>Los mensajes del asistente no son respuesta ni detienen el reloj; tampoco las notas ni las reacciones. Los mensajes que el proveedor rechazó no son respuesta. Una respuesta desde la app del propio teléfono detiene el reloj, pero no tiene agente y no se cuenta.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>Primera respuesta del asistente</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>Lo mismo para el asistente: desde el primer mensaje del huésped en una resolución hasta el primero del asistente.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>No se tienen en cuenta los mensajes de personas. Las reacciones y los mensajes que el proveedor rechazó no son respuesta.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>Para cada mensaje de una persona que responde: desde el mensaje más antiguo del huésped que nadie (ni una persona ni el asistente) había respondido hasta este. Se cuenta al enviar la respuesta, a quien la envió.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Los mensajes siguientes sin otro del huésped en medio no son respuestas. Lo que quedó sin responder al cerrar la conversación deja de esperar. No cuentan las notas, las reacciones ni los mensajes que el proveedor rechazó.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>Tiempo de respuesta del asistente</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>Lo mismo para cada mensaje del asistente que responde.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>Como en el tiempo de respuesta de las personas; ninguno forma parte del otro.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Espera en la cola</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>Cada vez que una persona recibe una conversación que no tenía nadie: cuánto tiempo estuvo abierta en la cola. Se cuenta al tomarla, a quien la recibió.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>No se cuenta el tiempo pospuesta o cerrada. Lo que tomó el asistente, o se cerró estando en la cola, no es una espera terminada.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Tiempo de resolución</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>Para cada cierre: desde el inicio de esta resolución (el comienzo de la conversación o su última reapertura) hasta el cierre. Una reapertura inicia una nueva resolución. Se cuenta al cerrarla, a quien la cerró.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>Los cierres deshechos no cuentan. El tiempo pospuesta sí. Lo que cerró el sistema no tiene agente.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Tiempo de gestión</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>Cuánto tiempo tuvo un agente una conversación en pantalla, sumado por conversación y agente.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>El tiempo ante otra conversación o ante ninguna. Dos consolas de un mismo agente cuentan las dos.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>Tiempo en cada estado</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>Cuánto tiempo estuvo cada agente disponible, ausente, en pausa, finalizando o sin conexión. Los estados de un agente suman el tiempo real desde que se creó su cuenta.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>El tiempo anterior a la creación de la cuenta. Una consola que desapareció cuenta hasta su última señal de vida.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>Del tiempo que un agente estuvo disponible, la parte en que tenía al menos una conversación abierta.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>Todos los demás estados. Las conversaciones pospuestas, pendientes y cerradas no ocupan a nadie.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>Cuántas conversaciones abiertas tenía un agente a la vez, de media, mientras estaba disponible y tenía al menos una.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>El tiempo sin conversaciones abiertas y todos los estados salvo disponible.</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>Tiempo de las conversaciones en cada estado</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>Cuánto tiempo estuvieron las conversaciones abiertas, pendientes o pospuestas, en total.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>Las conversaciones cerradas. Sin agente: una conversación puede cambiar de manos sin cambiar de estado.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>Conversaciones nuevas</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>Conversaciones que empezaron.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>Las reabiertas: se cuentan aparte. Sin agente: una conversación que empieza no es de nadie.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>Conversaciones reabiertas</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>Conversaciones cerradas que se abrieron de nuevo.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>Los cierres deshechos en segundos. Sin agente.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>Conversaciones atendidas</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>Conversaciones en las que un agente escribió al huésped o que cerró; cada una, una vez por celda.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>Notas, reacciones, tomar o mirar una conversación, cierres deshechos, mensajes que el proveedor rechazó. Una conversación de dos agentes o días cuenta en ambos, y una vez en el total.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>Mensajes enviados por personas</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>Mensajes que los agentes enviaron a los huéspedes.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>Notas, reacciones, mensajes del asistente y del sistema, los enviados desde la app del propio teléfono y los que el proveedor rechazó.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>Mensajes enviados por el asistente</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>Mensajes que el asistente envió a los huéspedes.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>Reacciones y mensajes que el proveedor rechazó.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>Mensajes que enviaron los huéspedes.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>Reacciones. Sin agente: son de los huéspedes.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Transferencias recibidas</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Transferencias cedidas</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Tasa de reapertura</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>De los cierres del periodo, la parte cuya conversación se ha vuelto a abrir hasta ahora.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>Los cierres deshechos. La parte de un periodo reciente aún puede subir.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>La última nota (1 a 5) anotada en un cierre, de las conversaciones cerradas en el periodo y no reabiertas.</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>Conversaciones sin valoración.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>Cierres por motivo de cierre.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>Los cierres deshechos.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Tipos de servicio</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>Cierres por tipo de servicio de la conversación.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>Los cierres deshechos y las conversaciones sin tipo.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Tipos de cliente</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>Cierres por tipo de cliente de la conversación.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>No hay %1 con el nombre %2.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>No hay ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>Un día se escribe así: 2026-03-29.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>Un informe abarca diez años como máximo.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1: no hay memoria para un libro de cálculo.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>No contiene conocimiento: se espera una lista llamada «items».</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>Este canal no puede citar mensajes. Envíelo sin la cita.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>Este tipo de mensaje no se puede enviar por WhatsApp.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp acepta aquí %1 caracteres como máximo; este mensaje tiene %2. Envíelo por partes.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>No hay ningún archivo que enviar.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>Los sonidos y stickers van sin texto. Envíe el texto en otro mensaje.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp acepta %1 caracteres como máximo junto a un archivo; este texto tiene %2. Envíelo por separado.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>Este canal no puede enviar ubicaciones. Envíe la dirección o un enlace a un mapa.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>La ubicación no tiene coordenadas válidas.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>Este canal no puede enviar contactos. Envíe el nombre y el número como texto.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>No hay ningún contacto que enviar.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp acepta %1 contactos como máximo en un mensaje.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contacto necesita un nombre.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>Este canal no puede enviar reacciones.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>Una reacción necesita el mensaje al que corresponde.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>En este mensaje no hay nada que elegir.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>Este canal solo ofrece opciones mediante plantillas. Elija una plantilla.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>Un mensaje con opciones necesita un texto.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>El texto de un mensaje con opciones tiene %1 caracteres como máximo, no %2.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>El encabezado tiene %1 caracteres como máximo, no %2.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>El pie tiene %1 caracteres como máximo, no %2.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>Este canal no puede pedir eso.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>Una lista solo acepta un encabezado de texto.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>Este canal solo acepta un encabezado de texto.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp acepta de uno a %1 botones.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>El texto de un botón tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>El id de un botón tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>Hay dos botones iguales.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>El botón que abre la lista tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>Una lista tiene de una a %1 secciones.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>El título de una sección tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>Una lista tiene de 1 a %1 filas en total; esta tiene %2.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>Hay dos filas con el mismo id.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>El título de una fila tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>La descripción de una fila tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>El id de una fila tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>Este canal no tiene botones con enlace. Ponga el enlace en el texto.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>El enlace del botón no es una dirección web.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>El formulario no tiene id.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>El botón que abre el formulario tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>No se ha elegido ninguna plantilla.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>Este canal no conoce la plantilla. Pida al administrador que sincronice sus plantillas.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>El texto de una plantilla solo acepta texto.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>Un botón de la plantilla no tiene valor. Rellénelo.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>Este canal no puede enviar ubicaciones en plantillas.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>La plantilla necesita una ubicación con coordenadas válidas.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>La plantilla necesita un archivo arriba.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>La plantilla tiene valores vacíos o le faltan valores. Rellénelos todos.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>Un valor de la plantilla contiene un salto de línea, un tabulador o más de cuatro espacios seguidos. Quítelos.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>Un valor de la plantilla tiene %1 caracteres como máximo, no %2.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>Este canal no puede enviar este tipo de archivo.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp no acepta aquí archivos del tipo %1.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>Una nota de voz debe ser Ogg con Opus. Envíela como sonido.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>El archivo ocupa %1; WhatsApp acepta aquí %2 como máximo.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>No contiene respuestas rápidas: se espera una lista llamada «snippets».</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>Elija un motivo de cierre para cerrar esta conversación.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>Este motivo de cierre ya no se usa. Elija otro.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>«%1» necesita el número de reserva.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>«%1» necesita una nota: qué sigue y quién lo hace.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>La satisfacción es un número del 1 al 5.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>La parte de arriba de esta plantilla es de un tipo que Bellhop no puede rellenar. Elija otra plantilla.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>La parte de arriba de esta plantilla no lleva valor.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>Esta plantilla necesita una imagen arriba.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>Esta plantilla necesita un vídeo arriba.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>Esta plantilla necesita un documento arriba.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>Esta plantilla necesita una ubicación arriba.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>Esta plantilla necesita un valor en el encabezado.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>Falta el valor {{%1}} de la plantilla. Rellénelo.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>La plantilla no tiene la variable {{%1}}. Vuelva a elegir la plantilla.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>Un valor de la plantilla está dos veces.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>Los valores de esta plantilla van por nombre.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>Los valores de esta plantilla van por posición.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>Un valor no corresponde a ningún botón de esta plantilla. Vuelva a elegir la plantilla.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>El botón «%1» de la plantilla no tiene valor. Rellénelo.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>WhatsApp ha pausado esta plantilla porque los huéspedes la valoraron mal. Elija otra.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp ha pausado esta plantilla (%1). Elija otra.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp ha desactivado esta plantilla. Elija otra.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>Esta plantilla ya no está en WhatsApp. Elija otra.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp ha rechazado esta plantilla. Elija otra.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp ha rechazado esta plantilla (%1). Elija otra.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>WhatsApp aún no ha aprobado esta plantilla. Elija otra.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>El nombre de una plantilla se compone de minúsculas, dígitos y _.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>El idioma de una plantilla tiene la forma en o en_US.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>La categoría de una plantilla es utility, marketing o authentication.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>Aquí no se puede crear este tipo de encabezado.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Las plantillas de Twilio no llevan ubicaciones arriba.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>Una plantilla con un archivo arriba necesita un ejemplo de él.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>El encabezado de una plantilla tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>El encabezado de una plantilla tiene una variable como máximo.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>La variable {{%1}} necesita un ejemplo, o WhatsApp rechaza la plantilla.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>Entre dos variables de una plantilla debe haber palabras.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>Las plantillas de este canal numeran sus variables: {{1}}, {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>El nombre de una variable se compone de minúsculas, dígitos y _.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>Las variables se numeran desde 1 sin saltos: falta {{%1}}.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>El texto de una plantilla tiene de 1 a 1024 caracteres.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>El texto de una plantilla no puede empezar ni terminar con una variable.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>El botón de una plantilla lleva un texto de 1 a 25 caracteres.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>El botón «%1» necesita una dirección que empiece por https://; su única variable puede ir al final.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>La variable en la dirección del botón «%1» necesita un ejemplo.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>El botón «%1» necesita un número de teléfono.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>Un botón que copia un código necesita un ejemplo de 15 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>Una plantilla tiene 10 botones como máximo.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>Los botones de respuesta van juntos, antes o después de los demás.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>Una plantilla tiene como máximo dos botones con dirección, uno con número de teléfono y uno con código.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>El pie de una plantilla tiene 60 caracteres como máximo y ninguna variable.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>Esta plantilla lleva arriba una ubicación, que este canal no puede enviar.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>Esta plantilla es de un tipo que Bellhop no puede rellenar.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>No enviado: un agente la tomó antes de que saliera.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>El relay no responde.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Se perdió la conexión con el relay.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>El relay no está conectado.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>Iniciando sesión de nuevo.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>El relay se está reiniciando. Lo que escriba se guarda y se envía en cuanto vuelva.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 Probando %2.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>El relay no deja entrar a esta consola. Inicie sesión de nuevo o consulte al administrador.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>No se puede conectar con el relay. Lo que escriba se guarda y se envía en cuanto vuelva.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>La consola se cerró antes de que el relay respondiera.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>La instalación se actualizó: esta consola puede mostrar, pero no cambiar nada. Sus borradores se conservan; instale la versión nueva.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>La instalación se actualizó y esta consola es demasiado antigua para cambiar nada. Su borrador se conserva; instale la versión nueva.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>El relay no respondió a tiempo. Puede que la acción se realizara: mire la conversación antes de repetirla.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>No se pudo conectar a tiempo con el relay. No se hizo nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>Esta consola es demasiado antigua para la base de datos de la instalación. Pida al administrador la versión nueva.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>El archivo de ejemplo ya no está aquí. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>El proveedor no respondió; puede que la acción se realizara. Mire la lista antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>La lista de plantillas del proveedor no termina nunca.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>Este canal no permite hacer eso.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>El archivo está en una dirección que no es del proveedor.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp no pudo entregarlo: estaba ocupado o con problemas. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>No se sabe si se envió. Pregunte al huésped, o espere a ver las marcas, antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>Demasiados mensajes a la vez. Este espera y se enviará pronto.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp tiene un problema temporal. Bellhop lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>La conexión con WhatsApp ha caducado. Pida al administrador que renueve el token de acceso.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>La dirección del servicio de WhatsApp es incorrecta. Avise al administrador.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp rechazó este mensaje. Indique el código al administrador.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp dio una respuesta sin sentido. Bellhop lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>El canal no tiene un número de teléfono válido. Consulte al administrador.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>La lista de plantillas de Lipachat no tiene sentido.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>La plantilla no tiene un id válido. Sincronice las plantillas.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>El archivo de ejemplo está vacío.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat no dio id al archivo de ejemplo.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat no aceptó la plantilla. Consulte al administrador.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>La página siguiente de Lipachat no tiene sentido.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>La lista de mensajes de Lipachat no tiene sentido.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>El archivo no está listo para enviarse: no tiene dirección pública.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>Los valores iniciales del formulario no son un objeto JSON.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>Este canal no muestra aquí encabezado ni pie. Póngalo en el texto.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>Las plantillas de este canal numeran sus variables.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>Este tipo de mensaje no se puede enviar por este canal.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>El canal no tiene clave de API. Consulte al administrador.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>El huésped no tiene un número de WhatsApp al que escribir.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>El huésped envió algo que no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat no acepta la clave de API. Pida al administrador que la renueve.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>Han pasado más de 24 horas desde que escribió el huésped. Use una plantilla o espere al huésped.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>El huésped no quiere mensajes nuestros.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat no acepta esta plantilla. Revise sus valores o elija otra.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>El huésped no puede recibir esto en WhatsApp. Pruebe otro canal, como una llamada o el correo.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat tiene un problema temporal. Bellhop lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat rechazó este mensaje. Avise al administrador.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop no puede usar este número de WhatsApp. Pida al administrador que revise sus permisos en Meta.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp no aceptó este mensaje tal como está. Cámbielo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>Un valor de la plantilla no es adecuado. Sin saltos de línea ni tabuladores; después envíela de nuevo.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>El número de WhatsApp no está registrado. Pida al administrador que lo registre en Meta.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp no pudo enviar esto al grupo.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp no pudo usar este formulario. Envíe un texto.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>WhatsApp lo rechazó por un ajuste de la cuenta de empresa. Indique el código al administrador.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta no aceptó la plantilla. Pida al administrador que la corrija.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp indicó un error desconocido. Inténtelo de nuevo; si se repite, avise.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>Este número de WhatsApp ya no existe. Pida al administrador que elija otro.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta ha restringido esta cuenta por un tiempo. El administrador puede ver el motivo en Meta.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta no entregó este mensaje de marketing al huésped. No lo reenvíe.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>Esta cuenta no puede escribir a huéspedes de este país. Use otro canal.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>Es el número del propio hotel; no puede escribirse a sí mismo.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>Es un número de prueba; el número del huésped debe estar antes en su lista en Meta.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta ha bloqueado esta cuenta. El administrador puede ver el motivo en Meta.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>El mensaje no se pudo entregar a tiempo. Envíelo de nuevo si aún importa.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>El nombre visible del número aún no está aprobado. Consulte al administrador.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>Meta tiene un problema de facturación con esta cuenta. Pida al administrador que revise el método de pago.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>Meta tiene un problema de facturación con las llamadas de esta cuenta. Pida al administrador que revise el método de pago.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>WhatsApp limita este número porque los huéspedes lo bloquearon o denunciaron. Pause lo que los huéspedes no pidieron.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta decidió no entregar este mensaje de marketing. No lo reenvíe hoy.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>El huésped no quiere mensajes de marketing nuestros.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp no admite aquí este tipo de mensaje.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>No se pudo descargar el archivo del huésped. Pídale que lo envíe de nuevo, con menos de 100 MB.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp no aceptó el archivo. Revise su tipo y tamaño.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>Muchos mensajes a este huésped en poco tiempo. Este espera unos segundos.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp no pudo mostrar este mensaje. Pida al huésped que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>Este mensaje necesita el número de teléfono del huésped. Pídaselo.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>Meta limita esta cuenta porque había plantillas en la categoría equivocada. Consulte al administrador.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>Esta plantilla no existe en este idioma o no está aprobada. Elija otra.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>La plantilla queda demasiado larga una vez rellenada. Acorte los valores.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>El contenido infringe la política de WhatsApp. Redáctelo de otra forma.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>Meta ha pausado esta plantilla porque los huéspedes la valoraron mal. Elija otra.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta ha desactivado esta plantilla. Elija otra.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>El WhatsApp del huésped cambió de dispositivo o de persona. Compruebe quién es antes de seguir.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>La llamada no es posible.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>No se pudo cambiar la lista de huéspedes bloqueados.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>No se pudo cambiar ahora la lista de huéspedes bloqueados. Bellhop lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>Los huéspedes la valoran mal; Meta la desactivará pronto.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>WhatsApp informa de un cambio en el estado del número: %1.</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>Cambiaron los límites de la cuenta.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta ha levantado el bloqueo de esta cuenta.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta desactiva esta cuenta (%1). Revíselo en Meta de inmediato.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta ha restringido esta cuenta: %1. Revíselo en Meta.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>Meta indica que esta cuenta infringió sus normas: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>Se retiró la cuenta de WhatsApp. Averigüe quién la ha quitado en Meta.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>La cuenta de WhatsApp está conectada de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>WhatsApp informa sobre la cuenta: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Revisión de la cuenta por Meta: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>Alguien cambió o pidió el PIN del número en Meta: %1. Si no fue nadie de su equipo, actúe de inmediato.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>Este tipo de respuesta no se puede mostrar.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>El huésped editó un mensaje; WhatsApp no dice cómo.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>El huésped envió una encuesta; WhatsApp no transmite encuestas.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>El lugar que WhatsApp da al archivo de ejemplo no tiene sentido.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp no aceptó el archivo de ejemplo: su respuesta no tiene sentido.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>El archivo no está listo para enviarse: ni se subió ni se enlazó.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>La versión de la API del canal debe tener la forma v26.0.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>El canal no tiene token de acceso. Consulte al administrador.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>El id del número, del archivo o de la plantilla no es válido en Meta. Consulte al administrador.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>El huésped no tiene una dirección de WhatsApp a la que escribir.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>No está indicada la cuenta de empresa del canal. Pida al administrador que añada el id de WABA.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>La lista de plantillas de WhatsApp no tiene sentido.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio solo marca mensajes como leídos junto con «escribiendo».</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>Twilio no conoce el mensaje del archivo.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>El archivo ya no está en Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>La página siguiente de Twilio no tiene sentido.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>La lista de mensajes de Twilio no tiene sentido.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>La plantilla no tiene un id válido en Twilio. Sincronice las plantillas.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>La lista de plantillas de Twilio no tiene sentido.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>La respuesta de Twilio sobre la plantilla no tiene sentido.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio tiene un problema temporal. Bellhop lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio no acepta las credenciales de la cuenta. Pida al administrador que las renueve.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>El remitente de WhatsApp no está configurado en Twilio. Pida al administrador que lo revise.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>El número del huésped no es válido en WhatsApp. Revíselo o pruebe otro canal.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>El mensaje es demasiado largo. Acórtelo o envíelo por partes.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>En este mensaje no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio no pudo descargar el archivo. Pregunte al administrador si funciona la dirección pública del relay.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>El archivo es demasiado grande para WhatsApp. Envíe uno más pequeño.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>Los valores de la plantilla no son adecuados. Rellénelos todos y envíela de nuevo.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>Es un número de prueba: el huésped debe unirse al sandbox antes de poder escribirle.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>El mensaje se tomó por spam o infringe la política de WhatsApp. Redáctelo de otra forma.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>El número ha alcanzado el límite de WhatsApp. Bellhop lo intenta más tarde; pida a los huéspedes que escriban primero.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio no conoce esto. Indique el código al administrador.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp acepta un archivo por mensaje. Envíelos de uno en uno.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>La conexión de Twilio con WhatsApp ha caducado. Pida al administrador que la renueve en Twilio.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>El huésped nos ha bloqueado en WhatsApp. Pruebe otro canal.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp no entregó este mensaje al huésped. No lo reenvíe.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>No se puede contactar con el huésped por WhatsApp. Pruebe otro canal.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>La cuenta ha alcanzado su límite de hoy. El administrador puede aumentarlo.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>El canal no tiene un account SID válido. Consulte al administrador.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>El canal no tiene auth token. Consulte al administrador.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>Se inició una operación de base de datos dentro de otra.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultaneidad</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Motivos de cierre</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>Las horas de silencio se escriben como 22:00-07:00, varias separadas por comas, y detrás la zona si no es la del hotel: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1 a %2, o con un segundo número como %3/%4 (%5 a %6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 admite off o %2: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>No existe la zona horaria «%1»; una es Europe/Madrid.</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>«%1» no es un horario de trabajo. Escríbalo como en «mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25».</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 es de los relays: ajústelo para toda la instalación.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 es de los canales: ajústelo para un hotel o para toda la instalación.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>Las alertas se repiten cada 1 a %1 minutos.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>La dirección empieza por https://, o por http:// en la máquina del relay.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>No existe el equipo «%1».</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>No existe el hotel «%1».</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>Solo las personas se encargan de alertas.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>Esta alerta ya terminó o no es de ninguno de sus equipos.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>La clave de la instalación no abre un secreto de la instalación.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>Una instalación tiene un objetivo; solo un hotel puede no tenerlo.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>A un huésped se le responde en un plazo de 1 a 86400 segundos.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>Una meta es del 1 al 100 por ciento de las respuestas.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>No existe el equipo «%1».</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>No existe el agente «%1».</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>«%1» no es una palabra válida: hasta 20 caracteres de a-z, 0-9, guion y guion bajo, como es o spa.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>El nombre de un equipo tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Ya existe el equipo «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>«%1» no está en el equipo «%2».</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>Un agente acepta de 0 a 100 conversaciones a la vez.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>No existe esa regla; team list muestra las que hay.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>El nombre de una lista tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>El equipo «%1» no tiene la lista «%2».</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>Esta instalación aún no tiene ningún hotel.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>Conversaciones abiertas que no tiene nadie, ni una persona ni el asistente.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Mayor espera</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>Cuánto lleva esperando el huésped que más espera de los de la cola: desde el más antiguo de sus mensajes que nadie ha respondido.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>Conversaciones abiertas que tiene un agente. No incluye las pospuestas ni las del asistente.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>Conversaciones abiertas que tiene un agente y en las que el huésped ha escrito algo que nadie ha respondido.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>Nivel de servicio hoy</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>De las respuestas que las personas han dado hoy, la parte dada dentro del objetivo vigente; hoy es el día propio de cada hotel. Es el número que los informes llaman «Nivel de servicio» para ese día.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>Conversaciones abiertas, en la cola o de un agente, cuyo huésped espera más de lo que permite el objetivo vigente para su hotel.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>Capacidad libre</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>Cuántas conversaciones más podrían tomar los agentes disponibles antes de llegar cada uno a su máximo de conversaciones abiertas.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>Ventanas por vencer</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>Conversaciones abiertas, en la cola o de un agente, cuyo huésped espera respuesta y cuyas 24 horas terminan en las próximas dos: después solo se puede enviar una plantilla.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>De las respuestas que las personas dieron en el periodo (véase el tiempo de respuesta), la parte dada dentro del tiempo vigente entonces: el objetivo propio del hotel o, si no, el de la instalación.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>Lo que nadie ha respondido aún, o se cerró sin respuesta, no es respuesta: el panel en vivo cuenta a quienes esperan demasiado. No cuentan las notas, las reacciones ni los mensajes que el proveedor rechazó.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>Cuánto duró cada vez la finalización de un agente tras un cierre. Se cuenta al terminar, a quien la hizo.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>Las que aún siguen. Las finalizaciones que acabaron en el mismo milisegundo.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>Cuántas veces un agente recibió una conversación que tenía un compañero: transferida y aceptada, o tomada como supervisor.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Tomar de la cola, las ofertas no aceptadas y las transferencias a quien ya la tenía.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>Cuántas veces un agente cedió o perdió una conversación: transferida y aceptada, tomada por un supervisor o devuelta por este a la cola.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Las que devolvió por su cuenta, las que volvieron a la cola porque ya no estaba, las ofertas no aceptadas y las transferencias a quien ya la tenía.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Ofertas perdidas</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>Ofertas de transferencia que un agente ni aceptó ni rechazó en un minuto. Se cuenta al vencer el plazo, a quien se le ofreció.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>Las ofertas a un equipo, las retiradas y las que quedaron sin efecto por un cierre o porque otro la tomó.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Mensajes fallidos</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>De los mensajes que los agentes y el asistente enviaron a los huéspedes, la parte que el proveedor rechazó o no pudo entregar. Se cuenta en el momento del envío.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>Reacciones, notas y los enviados desde la app del propio teléfono. La parte de los últimos días aún puede subir.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>Mensajes de los huéspedes por lo que piden, según el análisis más reciente de cada uno.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>Los mensajes que nadie analizó y aquellos cuya conversación se archivó después. Sin agente.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>Mensajes de los huéspedes por su tono, según el análisis más reciente de cada uno.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>Como en las intenciones.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>Mensajes de los huéspedes por su urgencia, según el análisis más reciente de cada uno.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Resueltas por el asistente</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>De los cierres de resoluciones en las que el asistente escribió al huésped, la parte en la que no escribió ninguna persona.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>Los cierres deshechos y los mensajes que el proveedor rechazó. Una resolución empieza con la conversación o con su última reapertura. Sin agente.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Cedidas por el asistente</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>Cuántas veces una conversación del asistente pasó a una persona o a la cola, según el motivo.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>Aquellas en las que el asistente respondió sin tenerlas. Sin agente.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>Reservas confirmadas</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>De los cierres de conversaciones sobre reservas (por su tipo de servicio, o cerradas como reserva confirmada), la parte que se cerró como tal.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>Los datos guardados de las cifras están dañados: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 de %3, agente %4, hotel %5, canal %6, %7: guardado %8 (%9), en el registro %10 (%11)</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>El nombre de un informe tiene letras, dígitos, espacios, - y _, 60 como máximo: con él empiezan los nombres de sus archivos.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>No existe la métrica %1. bellhopctl metrics --explain las enumera.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>No hay ningún informe guardado llamado %1.</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>Hoy ya ha buscado demasiados números de teléfono. Busque por el nombre del huésped.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>A un huésped se le pregunta una vez cada 1 a 365 días.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>Una respuesta se acepta durante 1 a 168 horas.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>La pregunta se hace en %1; «%2» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 rechazó esta consulta.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>El plazo para responder a esta pregunta terminó.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 terminó esta consulta.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 cedió esta conversación; la consulta terminó.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>Esta consulta terminó: nadie escribió más.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>Esta consulta terminó: uno de los dos está sin conexión.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>Esta conversación cambió de manos; la consulta terminó.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>Esta conversación se cerró; la consulta terminó.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>Esta consulta terminó.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>Nadie le consulta sobre esta conversación.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>Ya aceptó esta consulta.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>Se consulta a %1 sobre esta conversación.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Escriba lo que quiere saber.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>Esta conversación está cerrada. Reábrala para consultar a alguien.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>Ya consulta a %1. Termine primero esa consulta.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>Elija un compañero o un equipo al que consultar.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>Solo quienes participan en la consulta pueden terminarla.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>Solo quienes participan en la consulta pueden escribir en ella.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 aún no ha aceptado. Espere a que acepte u ofrezca la conversación.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>Satisfacción de los huéspedes</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>La nota (1 a 5) que dieron los huéspedes al preguntarles tras una conversación. Se cuenta cuando respondieron, a quien la cerró.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>Los huéspedes a los que no se preguntó o que no respondieron; la nota que los agentes anotan en un cierre.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>Encuestas respondidas</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>De las preguntas a los huéspedes sobre su satisfacción, la parte que se respondió. Se cuenta al preguntar.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>Las conversaciones tras las que no se preguntó a nadie. La parte de los últimos días aún puede subir.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>Respuestas del asistente</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>Respuestas que el asistente dio por sí solo (automáticas), las que sugirió a los agentes (borradores) y las sugerencias que un agente envió sin cambios (usadas). Se cuentan cuando lo decidió; las usadas, al enviarse.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>Lo que solo anotó en modo sombra; las sugerencias que un agente cambió son solo borradores, y las usadas fueron antes borradores. Sin agente.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>Por qué el asistente cedió conversaciones</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>Cuántas veces el asistente pidió una persona, según el motivo. Se cuenta cuando lo decidió.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>Lo que solo anotó en modo sombra. Las conversaciones que un agente le tomó no son decisión suya. Sin agente.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>Coste del modelo de lenguaje por resolución</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>Para cada cierre de una resolución en la que alguien escribió al huésped: lo que costaron las preguntas al modelo de lenguaje en ella, por separado las que resolvió el asistente y aquellas en las que escribió una persona. En millonésimas de la moneda de sus precios.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>Los cierres deshechos. Lo que se preguntó al modelo tras un cierre es de la resolución siguiente. El tiempo de las personas no cuesta nada aquí. Sin agente.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>Mensajes fallidos por motivo</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>Mensajes que los agentes y el asistente enviaron a los huéspedes y que el proveedor rechazó o no pudo entregar, según su código. Se cuenta en el momento del envío.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>Lo mismo que en los mensajes fallidos. En los que un agente envió de nuevo, el motivo es ese reenvío.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>Mensajes de resultado desconocido</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>Mensajes a los huéspedes de los que nadie sabe ahora si el proveedor los aceptó. Se cuenta en el momento del envío.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>Lo que se aclaró después. Reacciones y notas.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>Cuántas veces dijeron los proveedores en el periodo que un mensaje se entregó, por cada mensaje enviado en él.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>Los mismos mensajes que en los mensajes fallidos. Lo enviado antes del periodo y entregado en él cuenta, así que un periodo corto puede pasar del total. De un mensaje del que solo se supo que se leyó, nadie dijo que se entregara.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>Cuántas veces dijeron los proveedores en el periodo que un mensaje se leyó, por cada mensaje enviado en él.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>Lo mismo que en los mensajes entregados. Los huéspedes pueden ocultarlo.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>Plantillas enviadas</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>Mensajes hechos con una plantilla, según su nombre.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>Los mensajes normales. Los fallidos también cuentan, y los enviados de nuevo.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>Plantillas fallidas</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>De los mensajes hechos con una plantilla, la parte que el proveedor rechazó o no pudo entregar, según el nombre de la plantilla. Se cuenta en el momento del envío.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>La parte de los últimos días aún puede subir.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>La parte del tiempo en que al menos un relay estuvo activo y llegó a la base de datos. Los relays lo comprueban cada 15 segundos; más de un minuto sin comprobación cuenta como caída desde la última.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>El tiempo antes de la primera comprobación y desde la última. No es de ningún canal ni agente.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>Disponibilidad de los canales</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>Para cada canal, la parte del tiempo en que hubo un relay activo y el proveedor del canal no lo rechazó (un token caducado, un número bloqueado).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>El tiempo antes de la primera comprobación y desde la última; mientras el canal estuvo desactivado. Sin agente.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>No hay ningún tipo de servicio llamado %1.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>No hay ningún tipo de cliente llamado %1.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>Es demasiado largo para comunicarlo a los huéspedes. Divídalo en dos.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>No existe ese huésped.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>Solo puede unirlos y separarlos quien tiene una conversación de uno de estos huéspedes o dirige el equipo.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>Uno de estos huéspedes fue borrado; no hay nada que unir.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>Uno de estos huéspedes se acaba de unir con otro. Vuelva a mirar.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>Estos huéspedes no están unidos.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>Estos huéspedes ya están separados.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>El propio WhatsApp indica que los dos son la misma persona.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>Estos dos ya son un solo huésped.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>Solo los supervisores y administradores cambian lo que se comunica a los huéspedes.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>Ese hotel no está en sus equipos.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>Un coste rige desde ahora o desde un día que ya ha empezado.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Una moneda son tres letras, como EUR.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>Una hora cuesta de 0 a 1000000.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>Los cierres deshechos. El tiempo en pantalla de antes o de después, la finalización y el tiempo en que los agentes no tenían nada en pantalla. Todo mientras no se haya fijado el coste de una hora. Sin agente: pueden haberla tenido varios.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>Para cada cierre de una resolución en la que una persona escribió al huésped: cuánto tiempo tuvieron los agentes la conversación en pantalla, desde el inicio de la resolución hasta el cierre, por lo que costaba la hora de un agente al cerrarla, según su moneda. En millonésimas de la unidad de la moneda.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>Este programa no genera PDF. Prográmelo como csv o xlsx.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>Aquí no se puede crear una carpeta temporal: %1</translation>
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
        <translation>El asistente</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 tomó la conversación</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>Reabierta con %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Transferida a %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>Ofrecida a %1: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 rechazó la oferta</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 no respondió a la oferta a tiempo</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 retiró la oferta</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 la tomó de un compañero</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>%1 la puso de nuevo en la cola</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 la devolvió a la cola</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>De nuevo en la cola: %1 ya no está</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>De nuevo en la cola (%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrada: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>%1 la cerró: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>El huésped tiene ahora otro número de teléfono</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>WhatsApp conoce ahora al huésped con otra identidad</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 deshizo el cierre</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>El WhatsApp del huésped pasó a otro dispositivo: asegúrese de quién escribe antes de contar nada privado</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>Asignada a %1: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>Para el equipo %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>Para el equipo %1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>Se consulta a %1: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 da consejo</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 rechazó la consulta</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 no respondió a la pregunta a tiempo</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 retiró la pregunta</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 terminó la consulta</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 la cedió tras la consulta</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>La consulta con %1 terminó: nadie escribió más</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>La consulta terminó: %1 ya no está</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>La consulta con %1 terminó: quien tenía la conversación ya no está</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>La consulta con %1 terminó: la conversación cambió de manos</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>La consulta con %1 terminó: la conversación se cerró</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>Satisfacción del huésped: %1 de 5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 unió este huésped con otro</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 unió este huésped con %2</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 separó este huésped de otro</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 separó este huésped de %2</translation>
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
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
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
        <translation>ahora</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
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
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Botón pulsado</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Mensaje del sistema</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>Un tipo de mensaje que WhatsApp no transmite</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>Reaccionó %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>Escrito aquí, sin confirmar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>Aceptado por WhatsApp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Reproducido</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>No se sabe si se envió</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En reunión</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formación</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
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
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>Requiere un especialista</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Fin de turno</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Demasiado a la vez</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>De nuevo en la cola: su agente perdió la conexión</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>De nuevo en la cola: la devolvió su agente</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>De nuevo en la cola: se le retiró a su agente</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Ya no está pospuesta</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Cedida por el asistente</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>De nuevo en la cola</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>datos de hace %1 s</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>datos de hace %1 min</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>Sin base de datos, %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>Sin relay, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>En vivo, %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>No actualizado, %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>Son las últimas cifras que se pudieron leer; se reintenta cada pocos segundos. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>Son las últimas cifras que se pudieron leer; volverán por sí solas. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>Las cifras son las que tiene la base de datos, pero no hay ningún relay conectado: puede faltar lo que escriben los huéspedes y lo que hacen los agentes, y desde aquí no se puede hacer nada. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>Las cifras son más antiguas de lo debido; pulse F5 para leerlas ahora.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>Cada cambio se muestra en menos de un segundo.</translation>
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
        <translation>mismo número</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>misma reserva</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 y %2 pasan a ser un solo huésped, llamado %1:</translation>
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
        <translation>otro huésped</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• conversaciones: %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Atajos de Bellhop</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>En negrita: atajos propios.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>quien pregunte</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>huéspedes con estancia confirmada</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>huéspedes alojados (abre una puerta)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 ofrece a %3 la conversación con %2</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 le ofrece la conversación con %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>Ofrecida a %1, quedan %2 s. Sigue con usted hasta que alguien acepte.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 aceptó su oferta y tiene ahora esta conversación.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 rechazó la oferta. Sigue con usted.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 rechazó la oferta: «%2» Sigue con usted.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>Nadie de %1 respondió a tiempo. Sigue con usted.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 no respondió a tiempo. Sigue con usted.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>Su oferta a %1 terminó: la conversación cambió de manos.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 la aceptó.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 la rechazó. Sigue con %2.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>El plazo para responder terminó. Sigue con %1.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 retiró la oferta.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>La oferta de %1 terminó: la conversación cambió de manos.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>La oferta de %1 terminó: la conversación se cerró.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 tomó esta conversación: «%2» El texto a medias se guardó como borrador.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 devolvió esta conversación a la cola: «%2» El texto a medias se guardó como borrador.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>Esta conversación volvió a la cola mientras su consola estaba sin conexión.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>%1 tomó esta conversación mientras su consola estaba sin conexión.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>%1 recibió esta conversación mientras su consola estaba sin conexión.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 no da consejo ahora.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 no da consejo ahora: «%2»</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>Nadie de %1 respondió a su pregunta a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 no respondió a su pregunta a tiempo.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 terminó la consulta. La conversación sigue con usted.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>La consulta con %1 terminó: nadie escribió más.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>La consulta con %1 terminó: %1 está sin conexión.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 rechazó la consulta.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>El plazo para responder terminó. %1 pedía consejo.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 ya no necesita consejo.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 terminó la consulta y se queda con la conversación. ¡Gracias!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 le cedió esta conversación.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>La consulta con %1 terminó: la conversación cambió de manos.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>La consulta con %1 terminó: la conversación se cerró.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 pide consejo a %2 sobre %3</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 le pide consejo sobre %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>Se consulta a %1, quedan %2 s. La conversación sigue con usted.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 lee la conversación y le da consejo ahora.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>conocimiento del hotel</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>saludo</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>reserva: fechas</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>reserva: qué habitación</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>reserva: quién viene</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>reserva: resumen</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>reserva: confirmada</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>el huésped pidió una persona</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>el huésped está enfadado</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>peligro</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>no puede esperar</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>una queja</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>un asunto legal</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>una disputa por dinero</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>algo que hay que hacer</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>una petición especial</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>una petición de grupo</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>una reserva ya existente</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>la reserva fue rechazada</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>no se sabe si está reservado</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>el sistema de reservas no responde</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>no se sabe nada al respecto</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>cede: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>Sugerido · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automático · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>Respondido según «%1» (certeza: %2 %).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>El asistente pidió una persona: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>Del diálogo del asistente: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>Redactado por el modelo de lenguaje %1.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>Un agente lo envió tal como se sugirió.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>A la espera del huésped</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>Pospuestas, vencidas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Mis equipos</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>tiene la habilidad «%1»</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>era su turno</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 de %2 conversaciones</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>Se le asignó esta conversación: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>No hay nadie del equipo disponible</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>Todos los agentes adecuados tienen ya su máximo de conversaciones</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>Fuera del horario del equipo</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>No hay equipo configurado para ella</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>El único agente adecuado la devolvió</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>Nadie disponible habla %1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>Nadie disponible tiene la habilidad «%1»</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>No hay ningún agente adecuado disponible</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>sobre «%1», en %2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>sobre «%1»</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>responder en %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>debió responderse hace %1</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>texto libre: quedan %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>vuelve en %1</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>vuelve ahora</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>Ventana por vencer</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>Hotel: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Equipo: %1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>A la espera del huésped</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>El asistente pidió una persona</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>La tomó un agente</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>Asignada a un agente</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>Devuelta a la cola</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>La tomó un supervisor</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>El asistente no estaba</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>Dadas automáticamente</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>Enviadas tal como se sugirieron</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>El huésped pidió una persona</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>Huésped enfadado</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>Reserva existente</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>El hotel no aceptó la reserva</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>No se sabe si se reservó</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>El sistema del hotel no respondió</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>La tomó un agente durante una reserva</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>No se entendió al huésped</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>El asistente no tenía respuesta</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>No puede esperar</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>Asunto legal</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>Disputa por dinero</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>Petición especial</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>Escribió una persona</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Resueltas por el asistente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % hasta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Informe de Bellhop</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>Qué significan las métricas</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>No se cuenta: %1</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Hora de la semana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Sin configurar</translation>
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
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 le puso en «%2»: %3</translation>
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
        <translation>aprobada</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>pendiente de aprobación</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>sin presentar</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>ya no está en el proveedor</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>utilidad</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticación</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>calidad media</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>calidad baja</translation>
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
        <translation>Sincronizado hace %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Recién sincronizado</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1; después falló: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Encabezado: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>Botón «%1»</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>Imagen arriba</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Vídeo arriba</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Documento arriba</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, o un enlace a un mapa</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>editado · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · escrito %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>Haga clic para usar el texto otra vez, o pulse S para enviarlo como estaba.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>Haga clic, o pulse S, para enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>No entregado. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>No entregado: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>Pulse S para enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>Aún no se sabe si se envió. Pregunte al huésped antes de enviarlo de nuevo. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contactos</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>La tarjeta del propio huésped</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Enviar ubicación</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>Compartir contacto</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Eligió de la lista</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>Rellenó el formulario</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Pulsó un botón</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>Voto en una encuesta</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>Se cambió un mensaje anterior</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>Invitación a un grupo</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>Se fijó un mensaje</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>El huésped eliminó este mensaje</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>Eliminado para todos</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Reenviado muchas veces</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>Pida al huésped que lo envíe de otra forma</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>En WhatsApp</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 artículos</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Llegó por un anuncio</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>Llegó por «%1»</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>En camino desde WhatsApp…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Se reintentará pronto: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>No se pudo descargar. Haga clic para reintentar.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Haga clic para reintentar.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota de voz</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
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
        <translation>Equipo, disponibles %1 de %2</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>sin conexión: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>y %1 más; %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>una reserva</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>un precio</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>algo averiado</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>la entrada o la salida</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>una pregunta habitual</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>algo que necesita en su estancia</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>una queja</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un pago</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>su reserva</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>una estancia</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>elogio o reseña</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nada en particular</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>enfado</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>frustración</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>preocupación o disgusto</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>satisfacción</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>entusiasmo</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>peligro inmediato</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>en dos horas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>sin prisa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>no puede esperar</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>un asunto legal</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>una disputa por dinero</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>lo ha pedido</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>una petición especial</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Trata de</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Para una persona</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>espera desde hace %1, demasiado</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>espera desde hace %1, responda ya</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>espera desde hace %1, responda pronto</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>espera desde hace %1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>metas distintas</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>meta %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>calculando el día…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>aún sin respuestas</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>de %1, %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>agentes con capacidad: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>en 2 horas o menos</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>superan el objetivo</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>con agentes</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>de las que están en curso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>vence pronto</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>vence ya</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>límite superado</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>pocas respuestas</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>Respuestas en la última media hora: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>No se puede estimar cuánto esperará el próximo huésped: %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>Cuánto esperará el próximo huésped: los que esperan ahora, al ritmo de la última media hora. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · en espera: %2, %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>un huésped espera demasiado</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>demasiadas conversaciones</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>demasiado tiempo en este estado</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>Abriendo un pequeño hotel con huéspedes simulados…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Abriendo sus datos…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Cambiar mi contraseña…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>Olvidar mi contraseña en este dispositivo</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>Olvidada. La próxima vez se le pedirá la contraseña.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel en vivo</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>Buscar en todo el historial…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>Se necesita su contraseña para entrar en %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>Se está pidiendo su contraseña al llavero de este dispositivo. También puede escribirla.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>El llavero de este dispositivo no tiene contraseña suya para esta instalación: escríbala.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 Escriba su contraseña para continuar.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>La contraseña del llavero de este dispositivo ya no sirve. %1 Escriba la que es válida ahora o consulte al administrador.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 Revise ambos datos o consulte al administrador.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 Su contraseña no se guardó en ningún sitio. Escríbala de nuevo para continuar sin guardarla.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>Su contraseña se ha cambiado, pero el llavero de este dispositivo aún tiene la anterior: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 La contraseña puede seguir ahí.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>tres huéspedes han escrito</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>la pregunta de Marta está en pantalla</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>la conversación está tomada</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>la respuesta está escrita</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp la ha aceptado: enviado</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>ha llegado a su teléfono: entregado</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>ella la ha leído</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>el panel de cierre está abierto</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>reserva confirmada se rechaza sin número de reserva</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrada</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>el cierre se deshace y el huésped vuelve a estar delante</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>el panel de cierre está abierto de nuevo</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>está cerrada del todo, dos huéspedes aún esperan</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>el panel en vivo también lo dice, y que la respuesta llegó a tiempo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>Antigüedad de las cifras</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>Antigüedad de las cifras: %1</translation>
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
        <translation>Agentes, por urgencia</translation>
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
            <numerusform>%1  (%n más)</numerusform>
            <numerusform>%1  (%n más)</numerusform>
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
        <translation>Dónde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Se encarga</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>Me encargo yo</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>Aquí se muestran las alertas de la instalación, con su causa y el paso siguiente, hasta que terminan.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>Alertas de la instalación</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Paso siguiente: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 %2 se encarga; solo se repite si empeora.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 Aún no se encarga nadie; se repite hasta que alguien lo haga.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>No enviar %1</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Subiendo…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Subida de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Tomar las seleccionadas</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>Devolver las seleccionadas a la cola</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>Etiquetar las seleccionadas…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>Cambiar la prioridad de las seleccionadas…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>Posponer las seleccionadas…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>Ofrecer las seleccionadas a un equipo…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>Cerrar las seleccionadas…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>He leído el resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>Cambiando %n conversación …</numerusform>
            <numerusform>Cambiando %n conversaciones …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>%n conversación seleccionada</numerusform>
            <numerusform>%n conversaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>Etiqueta, Enter; -etiqueta la quita</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>La etiqueta para todas las conversaciones seleccionadas; con un signo menos delante, se quita</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Tres horas</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Hasta mañana a las 9</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1: pide más datos, cerrar de una en una</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>Lo que debe saber %1, Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>La nota que acompaña a cada oferta a %1</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>No hay equipos</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n abierta de nuevo</numerusform>
            <numerusform>%n abiertas de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n tomada</numerusform>
            <numerusform>%n tomadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n devuelta</numerusform>
            <numerusform>%n devueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n etiquetada con «%1»</numerusform>
            <numerusform>%n etiquetadas con «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n sin la etiqueta «%1»</numerusform>
            <numerusform>%n sin la etiqueta «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n con otra prioridad</numerusform>
            <numerusform>%n con otra prioridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n pospuesta</numerusform>
            <numerusform>%n pospuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n cerrada</numerusform>
            <numerusform>%n cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n ofrecida</numerusform>
            <numerusform>%n ofrecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 Y %2 más.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1, %2 sin éxito: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % hasta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>Formas de ver las cifras</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>Día a día, junto al periodo anterior</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Por día de la semana y hora</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>Por tipo, primero los más frecuentes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>El último día del periodo, agente por agente</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>Qué hizo el asistente y cuánto costó</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>Cómo funcionó cada canal</translation>
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
        <translation>Filtro «%1»; pulse para quitarlo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>Cliente: sin indicar</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>Servicio: sin indicar</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>Satisfacción: sin indicar</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>Escriba o pulse un número</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>Buscar un motivo de cierre</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>Motivos de cierre</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Número de reserva</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>Notas del cierre</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>Cerrar la conversación (Enter)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>Dejarla abierta (Esc)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>Cerrar la conversación con %1</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
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
        <translation>Número de reserva (obligatorio)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>Nota: qué sigue y quién lo hace (obligatoria)</translation>
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
        <translation>Compañero</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>Compañeros y su estado</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>Cambiar el estado (Enter)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Cambiar el estado de %1</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>¿Por qué? %1 lo lee.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indique el motivo; %1 lo leerá.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>Qué hacer o qué huésped</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>Acciones y huéspedes encontrados</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>%1 que coinciden con lo escrito</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>No citar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>Adjuntar archivos (o arrástrelos o péguelos aquí)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Enviar otra cosa</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>Enviar una ubicación, un contacto, una pregunta con respuestas, una plantilla</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>Respuesta a «%1»</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>Se envía cuando estén los archivos</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>Quite el archivo que falló</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>Una nota para los compañeros; el huésped nunca la ve. @ y un nombre avisa a alguien.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>Escriba una respuesta. Enter envía, Shift+Enter empieza otra línea.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Nota para los compañeros</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>Respuesta al huésped</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>El huésped pidió no recibir mensajes de marketing. Responder a lo que escribe sí es bienvenido.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>No quiere marketing</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>Texto libre: quedan %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>Sobran %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>Escribir al huésped</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>Escribir al huésped (%1 cambia)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Escribir una nota para los compañeros</translation>
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
        <translation>Esperando la primera lista de la base de datos.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop, %1 en espera</translation>
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
        <translation>Mi estado</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Cambiar el estado de %1</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>La consola lo usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>El del dispositivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista de %1</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Ver los atajos</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Ceder…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>Escribírselo a su compañero (Enter)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 le da consejo. El huésped no ve nada de lo que se escriben aquí.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>Usted da consejo a %1. El huésped no ve nada de lo que se escriben aquí.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>Lo que escribe a %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Datos del huésped</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Tres horas</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Hasta mañana a las 9</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>Hasta el lunes a las 9</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Elegir una hora…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 está mirando</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>aún no la tiene nadie</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>con el asistente</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>mía</translation>
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
        <translation>No se envió la ubicación.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>No se envió el contacto.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>No se envió la pregunta.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>No se envió de nuevo.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>No se envió la reacción.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>No se puede reproducir aquí: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>Como máximo %1 archivos a la vez. Envíe primero estos.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>Elegir un archivo para la plantilla</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>No se envió %1.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>El archivo no llega.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Se descarga de nuevo.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>¿Abrir este archivo?</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrir igualmente</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Descargando %1…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>Descargando %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>imagen.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>No se guardó la copia.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>Elija una de la lista, o tome la más urgente con %1.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>Esta conversación ya no está en su lista.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>%1 tiene ahora esta conversación. El texto a medias se guardó como borrador.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>Esta consola es más antigua que la base de datos y solo puede leer. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>Esta conversación está cerrada. Se abre de nuevo cuando el huésped escriba.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>Nadie atiende aún a este huésped.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>El asistente está atendiendo a este huésped.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>%1 tiene esta conversación, pero está sin conexión.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>%1 tiene esta conversación. Puede leerla y escribir notas.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>El huésped escribió por última vez hace más de 24 horas, así que WhatsApp solo acepta una plantilla aprobada. Sí se pueden escribir notas y cerrar.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un huésped</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>No se conoce el motivo.</translation>
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
        <translation>Tomando la de %1…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>No se tomó.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>Devolviendo la de %1…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>No se devolvió.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>No se envió; su texto está de nuevo en el cuadro.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>No se guardó la nota; está de nuevo en el cuadro.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>No se cerró.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1: cerrada como «%2»</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>El cierre se mantiene.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>Posponiendo la de %1…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>No se pospuso.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>No se envió la plantilla.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>Pidiendo las plantillas de %1…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>No se pidieron las plantillas.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>Tomar la conversación con %1, que tiene %2</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>Devolver a la cola la conversación con %1, que tiene %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>No se tomó.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>No se devolvió.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>No se ofreció.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>Retirando la oferta…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>No se retiró.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>El asistente</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>El asistente vuelve a atender a este huésped.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>El asistente está silenciado para este huésped hasta que alguien lo active.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>Tomar para responder</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>le da consejo</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>No se preguntó a nadie.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>No se cedió.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>No se escribió.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>Terminando la consulta…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>No se terminó.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>No se unieron.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 es ahora un solo huésped</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>No se separaron.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>Vuelven a ser dos huéspedes, como antes.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Separar a %1</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>Termine o cancele primero lo que está abierto aquí; después podrá pasar a otra ventana.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>Aquí no se respondió nada con el conocimiento del hotel.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>No se envió la nota de voz.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>¿Cerrar esta ventana?</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>Una nota de voz para %1 está sin enviar. Se perderá con la ventana.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (nuevos: %2)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>conversación %1 delante</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1: %2, %3 a %4 (%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>Una conversación delante</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop: nada en espera</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop: %n asunto en espera</numerusform>
            <numerusform>Bellhop: %n asuntos en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Le damos la bienvenida a Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>El mostrador para los huéspedes que escriben a sus hoteles. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>Probar con huéspedes simulados</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>Todo funciona en este dispositivo; le escriben huéspedes inventados. No hay nada que configurar.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>Puesto único</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>Una persona, un dispositivo, su propio número de WhatsApp. Los datos se quedan aquí.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>Unirse a una instalación</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>Su equipo ya tiene una base de datos. Pida la dirección y su cuenta a quien se encarga de ella.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>Como lo ven compañeros y huéspedes</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>La consola, el relay y la base de datos funcionan juntos en este dispositivo. Más tarde puede conectar un número de WhatsApp.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Servidor de base de datos</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>Vacío: las autoridades del propio sistema</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com; varios, con comas; vacío: donde está la base de datos</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>Recordar la contraseña en el llavero de este dispositivo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>Con la cuenta que su administrador creó para usted en la base de datos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>Falta su nombre: firma sus respuestas ante los compañeros.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>Elija la carpeta donde se guardan las conversaciones.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>Falta la dirección del servidor de base de datos.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>Falta el puerto del servidor de base de datos; suele ser 3306.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>Falta el nombre de la base de datos; suele ser «bellhop».</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>Falta el nombre de su cuenta.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Falta su contraseña.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>Lo que preguntó un huésped</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Datos del huésped</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
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
        <translation>no lo quiere; responder sí es bienvenido</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Hora allí</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>With</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>el asistente</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>Por qué volvió</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>Texto libre hasta</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>terminado; solo plantillas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>Leído por el asistente</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Silenciado desde</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>Activarlo para este huésped</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>Silenciarlo para este huésped</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>El huésped pidió hablar con una persona, o un compañero lo silenció. Vuelve a responder donde el canal lo permite.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>No envía nada a este huésped hasta que alguien vuelva a activarlo.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>Escribe desde</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
sin marketing</translation>
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
        <translation>Otras conversaciones</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>Abrir la conversación (%1): %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>Coste del modelo</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>no se usó ningún modelo de pago</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1 tokens, %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También conocido como</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>No se pudieron leer sus atajos propios de %1. Las acciones tienen sus atajos originales.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>Sus atajos propios para %1 no se pueden usar. Quedan los originales, donde están libres.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>Al escribir y en los mensajes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>Enviar e ir al siguiente que espera</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>En un mensaje: responder, reaccionar, copiar</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>El escritorio se lo reserva.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>Escribe un carácter. Mantenga pulsado también Ctrl o Alt.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>En muchos teclados escribe un carácter.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>Mueve el cursor y edita donde se escribe y en las listas.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>Copia, pega o deshace donde se escribe.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>Abre el menú de lo seleccionado.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>Cerrar la lista de atajos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>Dar otro atajo a la acción elegida</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>Dar otro atajo a la acción elegida (Enter)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>Devolver a la acción elegida sus atajos originales</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>Devolver a la acción elegida sus atajos originales (Supr)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>Devolver a todas las acciones sus atajos originales</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Este atajo es siempre el mismo.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Enter da otro atajo a la acción elegida; Supr le devuelve los originales.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Pulse el nuevo atajo para «%1». Esc lo deja como está.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 no se puede usar. %2 Pulse otro, o Esc.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>«%1» está ahora en %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ningún atajo</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 ya se usa en %2. ¿Intercambiar? A cambio recibe %3. Esc lo deja todo como está.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>Todas las acciones recuperan sus atajos originales; los propios se eliminan.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Todas las acciones tienen sus atajos originales.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Guardar los atajos como PDF</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se guardó. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>Los atajos están en la impresora.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>Parece un código de puerta o una contraseña, y se comunica a quien pregunte.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Cambiarlo (Enter)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>Eliminarlo (Supr)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>Para quién: %1. Validez: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%n respuesta en %1 días.</numerusform>
            <numerusform>%n respuestas en %1 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>El huésped leerá: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>No hay texto en %1, así que esos huéspedes leen el de %2.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>Los huéspedes preguntan:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>El asistente lo comunica</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>Los huéspedes preguntan</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>Una por línea:
está incluido el desayuno
a qué hora es el desayuno</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>Guardarlo; el asistente lo sabe en segundos (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>nada de esto: se encuentra por sus propias palabras</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>Aún no está escrito en ningún idioma.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>Escrito en: %1. Los huéspedes de otros idiomas leen: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>Un día se escribe como 2026-12-24.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>Respuestas, %1 días</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>Lo que sabe el asistente</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>Como lo leen los huéspedes de este idioma</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>todos los destinatarios</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>Buscar por cualquiera de sus palabras</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Buscar un elemento</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>Lo que este hotel comunica a sus huéspedes</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Preguntas sin respuesta</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>Añadir a partir de esta pregunta</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nuevo elemento</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>No se pudo leer. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>Alguien ha eliminado este elemento entretanto. Lo que escribió se queda aquí.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>Alguien ha cambiado este elemento entretanto, así que no se puede guardar. Lo que escribió se queda aquí; vea el elemento antes de escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>Sin respuesta (%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>No hay ningún modelo de lenguaje de pago configurado.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 hoy (UTC): %2 de %3 tokens, %4 de %5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>Ese elemento ya no existe.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>En los últimos %1 días nadie preguntó nada que no esté escrito.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>Elija una pregunta para ver qué respondería el asistente.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Elija un elemento.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>¿Comunicarlo a todos?</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>Parece un código de puerta o una contraseña, y se comunica a quien pregunte. Los códigos de puerta son para huéspedes alojados.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Guardar igualmente</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 se guardó. El asistente lo sabrá en segundos.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>¿Eliminarlo?</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>«%1» se elimina en todos sus idiomas y el asistente deja de comunicarlo.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se eliminó.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 no se eliminó.</translation>
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
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>Ir a la lista «%1»</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Imagen anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Imagen siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>Guardar una copia (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Reducir (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>%1 le mencionó: «%2»</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
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
        <translation>Los mensajes van al mismo número que antes, y lo que un huésped no quiere sigue igual para su número. Puede volver a separarlos en cualquier momento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>Unir con otro huésped</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>Un nombre, un número o una reserva</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>Buscar al otro huésped</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>Huéspedes que pueden ser la misma persona</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>Hacerlos un solo huésped (Enter)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>Dejarlos como están (Esc)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>¿Quién es la misma persona que %1?</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Uniendo…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
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
        <translation>Nadie se le parece. Escriba un nombre o un número.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>No se encuentra otro huésped.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>Elija al otro huésped para ver qué se une.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>Elija al otro huésped.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Volver al cuadro de texto (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>Enviarlo al huésped (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>Enviar ubicación</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>Enviar contacto</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>Preguntar con botones de respuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hotel Marina</source>
        <translation>Hotel Marina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>Kenyatta Avenue 12, Nairobi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, o un enlace a un mapa</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>¿Desea desayuno?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>Una por línea. Después de | va la explicación.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Abre la lista</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>El huésped ve una lista de %1.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>Hasta tres respuestas cortas son botones; más, una lista.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>El huésped ve %n botón.</numerusform>
            <numerusform>El huésped ve %n botones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>Indique dónde está: latitud y longitud, o un enlace a un mapa que las contenga.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>Un contacto necesita un número de teléfono o una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>Mi día hora a hora</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>Los totales de mi día</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Filas de la cifra elegida</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalcular</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>Enter sobre un tramo de la franja o una cifra muestra las filas que la forman.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>No se pudo calcular su día. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Aún no hay nada calculado.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>Calculado a las %1, hora de %2. Las mismas cifras que en los informes de quien dirige su equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n fila</numerusform>
            <numerusform>%1: %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1  (%n más)</numerusform>
            <numerusform>%1  (%n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este aviso</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>Descartar este aviso: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>Este dispositivo no tiene salida de sonido que se pueda usar. Conecte una y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>Así avisa Bellhop de que un huésped espera.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>Este escritorio no muestra notificaciones de programas: en su lugar se ilumina el botón de la ventana en la barra de tareas.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 le ofrece la conversación con %2.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 ha escrito.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 espera a un agente.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 le menciona en una nota.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Un huésped</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Y %n más.</numerusform>
            <numerusform>%1 Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 le pide consejo sobre %2.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>Volumen del sonido</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>Mostrar una notificación en el escritorio mientras miro otra cosa</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>Incluir el nombre del huésped</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>Avisar también de huéspedes sin asignar mientras estoy disponible</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>Se reprodujo un sonido y se mostró una notificación. Si no oyó o no vio nada, revise los ajustes de sonido y de notificaciones de programas de este dispositivo.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>¿Por qué no? Lo lee quien la ofrece.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>Por qué la rechaza</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>Rechazar con estas palabras (Enter); Esc vuelve atrás</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>, y %n más</numerusform>
            <numerusform>, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>un huésped</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>No se aceptó. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>No se rechazó. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>Su estado no cambió. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repetir la contraseña nueva</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>Falta su contraseña actual.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Falta la contraseña nueva.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Las dos contraseñas nuevas no coinciden.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>La contraseña nueva es la que ya tiene.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>Solo plantilla</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>sin marketing</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ mí</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1, conversaciones: %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 sin leer</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>mía</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>una nota le menciona</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>ofrecida a alguien</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>no quiere marketing</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>tiene un borrador</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>terminaron las 24 horas de texto libre</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>escribe en %1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>para el equipo %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>asignada a usted: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>asignada a su agente: %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>etiquetas %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Vencen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>En espera de agente</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>Con el asistente</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>Pospuestas y pendientes</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Cerradas hoy</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>Buscar un huésped o un texto en la lista</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n movida ↑</numerusform>
            <numerusform>%n movidas ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>%n conversación espera su nuevo lugar; mostrarla</numerusform>
            <numerusform>%n conversaciones esperan su nuevo lugar; mostrarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Cargando conversaciones</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>Ninguna conversación a la vista tiene «%1» en el nombre o en el último mensaje.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie está esperando</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>Los mensajes nuevos de los huéspedes aparecen aquí solos.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>Listas guardadas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>Nombre de esta lista, Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>El nombre con el que se guarda esta lista</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n oculta</numerusform>
            <numerusform>%n ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>primero las que vencen antes</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>%L1 más en esta instalación, menos urgentes. Filtre la lista para encontrarlas.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Primero las que vencen antes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>Aún no hay listas guardadas</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Guardar esta lista con un nombre…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>Ninguna conversación visible coincide con el filtro de esta lista.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>Buscar un huésped o un texto</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Dejarla como está (Esc)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>¿Por qué? %1 lo lee; el huésped no.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indique el motivo; %1 lo leerá.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>Escriba algo. %1 lo leerá.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 en el periodo anterior</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>Sin datos en el periodo anterior</translation>
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
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Sin datos en este periodo.</translation>
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
        <translation>Desglosar por</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Todas las métricas</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Todos los hoteles</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>Todos los tipos de servicio</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>Todos los tipos de cliente</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>No se pudieron calcular las cifras.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>Enter sobre una cifra muestra las filas que la forman.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Filas de la cifra elegida</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalcular</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Ver las filas</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>Como hoja de cálculo (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>Como PDF, con el gráfico al inicio…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Aún no hay nada calculado.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2 filas · calculado hace %3 · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>Calculando… hasta entonces: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 No se cuenta: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Leyendo las filas…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>No se pudieron leer las filas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n fila</numerusform>
            <numerusform>%1: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1, algunas más recientes que la cifra de arriba</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Exportar como %1</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>No se exportó. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>Cerrada como</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Abierta o cerrada</translation>
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
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Mensajes: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>Huéspedes y conversaciones: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>La búsqueda tardó demasiado y se detuvo. Seguir buscando</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>La búsqueda tardó demasiado y se detuvo en %1. Buscar más atrás</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Ver mensajes más antiguos</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>Ver conversaciones más antiguas</translation>
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
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Nota de cierre</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>Mensaje con este id</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>Conversación con este id</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>no la tiene nadie</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>la tiene el asistente</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>Buscar en todo el historial</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>Un nombre, palabras de un mensaje, un número de teléfono, una reserva o un id; después, Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>Una búsqueda nueva termina esta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>Nada de lo que puede ver lo contiene todo. Pruebe con menos palabras o más días.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>Todo lo que se dijo alguna vez</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>Deben estar todas las palabras; las que van entre comillas, juntas. No importan las mayúsculas ni los acentos.</translation>
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
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
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
        <translation>Respuestas rápidas</translation>
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
        <translation>Rellene «%1» antes de enviar.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>No se revisa la ortografía.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>No hay diccionario para este idioma.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>No hay palabras mal escritas.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>No hay ningún diccionario de %1 instalado: sus archivos .aff y .dic van en %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Añadir «%1» a mi diccionario</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorar «%1»</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>No se conoce nada parecido</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Iniciando</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Conectado</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● Conectado a %1</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● Conectado a %1, antes a %2</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ Con demora</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ Sin conexión</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ Solo lectura</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>Ahora mismo no se puede enviar nada por %1.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>Ahora mismo no se puede enviar nada por %1: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>Los huéspedes valoran mal %1, así que WhatsApp puede limitar lo que envía. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>1 acción pendiente de confirmar</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>%1 acciones pendientes de confirmar</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Sin conexión. Lo que ve puede estar desactualizado; lo que envíe se guarda aquí y sale en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Sin conexión: %1 Lo que ve puede estar desactualizado; lo que envíe se guarda aquí y sale en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>Solo lectura: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>El asistente sugiere</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>Usar (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Usar la sugerencia del asistente</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>Descartar la sugerencia del asistente</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>El asistente sugiere, según «%1» (certeza: %2 %)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>Ver de dónde sale la sugerencia</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>El asistente sugiere (%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>El asistente</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>respondida tarde, hace %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>Cambiarla y presentarla de nuevo (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>Una nueva que empieza con este texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>Eliminarla en el proveedor (Supr)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>Ya no está en el proveedor y se conserva por lo que se envió con ella.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>El huésped leerá: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en o en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Un encabezado</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un vídeo</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Una ubicación</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Su reserva</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>Hola, {{1}}: su habitación {{2}} está lista. *Negrita*, _cursiva_ y ~tachado~ funcionan como en WhatsApp.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>Uno por línea:
Sí, por favor
Verlo | https://hotel.example/{{1}} | 8841
Llámenos | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>Elegir un archivo de ejemplo para la parte de arriba</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>Lo ven los revisores; los huéspedes reciben el archivo de cada mensaje</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>Presentarla al proveedor (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>Esta plantilla tiene botones que solo se pueden cambiar en la web del proveedor; se quedan como están.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>qué podría contener {{%1}}</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Ejemplo para %1</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>Lo que leerá el huésped.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>El huésped leerá: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>El ejemplo aún está en camino. Preséntela cuando llegue.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1, pronto %2</translation>
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
        <translation>baja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Enviar plantilla</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>Buscar una plantilla por nombre o texto</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Buscar una plantilla</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Plantillas de este canal</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>Pedir al proveedor sus plantillas</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Volver al cuadro de texto (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>Enviarla al huésped (Enter en el último campo)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar una plantilla</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>El huésped escribió por última vez hace más de 24 horas, así que WhatsApp solo acepta una plantilla aprobada.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Este huésped no quiere mensajes de marketing.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp no la ha aprobado, así que solo puede salir en las 24 horas siguientes al último mensaje del huésped.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Valor para %1</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>Este canal aún no tiene plantillas.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>Elija una plantilla para ver lo que leerá el huésped.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>El huésped leerá: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>El archivo aún está en camino. Envíe cuando llegue.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>Rellene «%1» antes de enviar.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Escribir una nota para los compañeros</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>Buscar una plantilla por nombre</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Buscar una plantilla</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Plantillas de este canal</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>No hay ningún canal en uso.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>Este canal aún no tiene plantillas. Cree una o sincronice.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Elija una plantilla.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Elegir un archivo de ejemplo</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>No es una imagen. Elija un archivo JPEG o PNG.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>No es un vídeo. Elija un archivo MP4.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>No es un documento. Elija un archivo PDF.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>Presentando %1…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 se presentó. Se podrá enviar cuando esté aprobada.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>¿Eliminar la plantilla?</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1 (%2) se elimina en el proveedor. Una nueva con ese nombre puede rechazarse durante 30 días.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Eliminando %1…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se eliminó.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 no se eliminó.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>No se pidieron las plantillas. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>Nuevo desde su última visita</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>Nota de %1, solo para compañeros</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>Un compañero, desde el teléfono</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1, asistente</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>El texto del mensaje, para seleccionar partes</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>Llegó %1 (%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>Antes del cambio: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>Consulta: %1, solo para compañeros</translation>
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
        <translation>El archivo no está aquí.</translation>
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
            <numerusform>%n nuevo ↓</numerusform>
            <numerusform>%n nuevos ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Últimos ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>Responder a este mensaje	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>Copiar con hora y autor	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>Seleccionar parte del texto	Doble clic</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>Reaccionar	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Quitar mi reacción</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>Enviar de nuevo, aunque el huésped quizá ya lo tenga	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>Enviar de nuevo	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>Ver de dónde sale la respuesta	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>Buscar acción o destino   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>Mi estado: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>%n conversación con una nota que le menciona</numerusform>
            <numerusform>%n conversaciones con una nota que le menciona</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · máx. %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Mías %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>Alertas: %1, graves. La peor: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>Alertas: %1. La peor: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
Sin nadie que se encargue: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>%1 conversaciones tienen ventana propia y no caben más. Devuelva una primero.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>Ofrecer la conversación a alguien</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Elija el motivo</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>Qué debe saber (el huésped no lo ve)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>Sigue con usted hasta que alguien acepte; hay %1 s para responder.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>Un compañero o un equipo</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>Buscar un compañero o un equipo</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>Compañeros y equipos</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>Por qué se ofrece</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>Qué debe saber</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>Ofrecerla (Enter)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Conservarla (Esc)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>Ofrecer a alguien la conversación con %1</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Ofreciendo…</translation>
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
        <translation>Nadie más atiende este hotel.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>Nadie con ese nombre atiende este hotel.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>Elija un compañero o un equipo disponible.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Elija el motivo.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Escriba lo que debe saber.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>Pedir consejo a alguien sobre %1</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>Qué quiere saber (el huésped no lo ve)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Escriba lo que quiere saber.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>Sigue con usted. Hay %1 s para responder; después, quien acepte lee la conversación y se escriben sin que el huésped lo vea.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>Pedir consejo (Enter)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>No preguntar (Esc)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Ceder la conversación con %1</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>Cambia de manos enseguida: quien da consejo ya la conoce.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ceder</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Cediendo…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>Cederla (Enter)</translation>
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
        <translation>El periodo anterior</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1: %2 %, comunicado</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1: %2 %, por debajo del %3 %</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1: %2 %, después del primero</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1: %2 %, no para este huésped</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>Lo que puede preguntar un huésped; después, Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Una pregunta para probar</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>Un huésped que va a llegar</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>Un huésped alojado</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>Parece una queja, una avería o un agradecimiento, y eso no se responde con el conocimiento del hotel.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>El huésped lee (%1): %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>Nada de lo que sabe el hotel se le acerca.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>Panel en vivo</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>Panel en vivo en pantalla de pared, Esc para salir</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>No se oye nada. ¿Está silenciado el micrófono, o Bellhop no tiene permiso para usarlo?</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>El micrófono ya no está. Lo que grabó para %1 hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>La grabación para %1 alcanzó la duración máxima: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>La nota de voz espera en la conversación con %1.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>No hay micrófono. Conecte uno y vuelva a grabar</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>No se puede usar «%1». Permita a Bellhop el micrófono en los ajustes del sistema o elija otro.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>La grabación no puede seguir con ese micrófono. Deténgala y grabe con el otro.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>La grabación para %1 se perdió. Grábela de nuevo.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>¿Descartar la grabación?</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%1 para %2. No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>No hay micrófono</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>Como máximo %n minuto</numerusform>
            <numerusform>Como máximo %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Descartar la grabación</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>Detener (Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>Detener la grabación y escucharla</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>Enviar la nota de voz</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>Grabando para %1</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Micrófono: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>Nota de voz para %1</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>Enviando a %1: %2 %</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>Pausar la nota de voz</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>Reproducir la nota de voz (Espacio)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>%1 está ahora a su cargo.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>Quien la tome del asistente</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Quien la tome</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>Susurrar sobre %1: una nota que solo ven los compañeros</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>¿Qué hay que saber? %1 lo leerá; el huésped, nunca.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>%1: tomar de %2, que recibirá un aviso</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>%1: devolver a la cola, donde cualquiera puede tomarla</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>Anotado en %1.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>Susurrado a %1 sobre %2.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>%1 está ahora a su cargo; se indicó el motivo a %2.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 está de nuevo en la cola.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>Sus conversaciones</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel en vivo</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>Tipo de colas</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>Colas por hotel o por equipo</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>Por hotel</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Pantalla de pared</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Agentes, por urgencia</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>Conversaciones de la cifra</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>Susurrar…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Tomar…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>Devolver a la cola…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>Cambiar su estado…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Buscar acción o destino</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>El panel en vivo es para supervisores y administradores: esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>Respondidas tarde hoy, primero las más recientes</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>La capacidad libre es de los agentes, no de las conversaciones</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>Abiertas en %1, primero la que más espera</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>Abiertas con %1, primero la que más espera</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1, %2:00 a %2:59: %3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1; como máximo %2 en una hora de la semana</translation>
    </message>
</context>
</TS>
