<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>Assumir a mais urgente</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>Devolver à fila</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Desfazer o encerramento</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Adiar…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>Respostas rápidas…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>Enviar modelo…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Usar a sugestão do assistente</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>Gerir modelos…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>Enviar localização…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>Enviar contacto…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>Perguntar com botões de resposta…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>Assumir de um colega…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>Oferecer a um colega ou equipe…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Retirar a oferta</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>Ver de que trata o aviso</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>Próxima nota que me menciona</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>Próximo hóspede à minha espera</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>Ver a próxima sem agente</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir para “%1”</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Ir para a lista</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>Ir para as mensagens</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>Ir para a caixa de texto</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>Ir para os dados do hóspede</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Ir para o próximo painel</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Procurar na lista</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Procurar ação ou destino</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>Mudar o meu estado</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Estado: Disponível</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Estado: Ocupado</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>Estado: Em pausa</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>Estado: Em reunião</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>Estado: Em formação</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>Estado: Em finalização</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>Estado dos colegas…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>Mostrar ou ocultar os dados do hóspede</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>Texto das mensagens maior</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>Texto das mensagens menor</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>Idioma do Bellhop…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>Sons e notificações…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>Ativar ou silenciar o assistente para este hóspede</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>Mudar a prioridade…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>Selecionar tudo o que a lista mostra</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>Não selecionar nada da lista</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>Ações com as selecionadas…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>Desfazer o encerramento das selecionadas</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>Filtrar a lista…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Prazo mais próximo primeiro</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>Mostrar toda a lista</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Guardar esta lista com um nome…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>Listas guardadas…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>Ir para a minha lista %1</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>A conversa</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>Próxima palavra duvidosa…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Verificar a ortografia ao escrever</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>Consultar um colega ou equipe…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>Passar a quem consulto…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>Terminar a consulta</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>Ir para a consulta</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>Aceitar o que me pedem</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>Recusar o que me pedem…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>Ver o que me pedem</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>De um hóspede para outro</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>A lista</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Navegar na janela</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>O meu estado</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>O Bellhop</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>Imprimir os atalhos ou guardá-los como PDF…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>Unir a outro hóspede…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>Separar um hóspede unido…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Desfazer a união</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>Ver de onde vem a resposta do assistente</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>O que o assistente sabe…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>Gravar uma nota de voz, ou parar</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>Escolher o microfone…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir numa janela própria</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>Trazer de volta à janela principal</translation>
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
        <translation>equipe %1 em %2</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>Não entrou nada por %1 em %2; a esta hora costumam ser %3 webhooks.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>A base de dados recusa webhooks que o relay %1 guarda no seu disco: %2.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Há webhooks à espera no disco do relay %1, o mais antigo há %2. Quantidade: %3.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>O relógio do relay %1 está %2 atrasado em relação ao da base de dados.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>O relógio do relay %1 está %2 adiantado em relação ao da base de dados.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>O provedor recusa %1: não é possível enviar nada.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>O provedor recusa %1: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>Os hóspedes esperam muito por uma resposta</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>Ninguém assumiu uma conversa</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>As primeiras respostas chegam tarde</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>Há mensagens que falham</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>Não se sabe se as mensagens saíram</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>Não entra nada</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>O provedor recusa um canal</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>Os hóspedes avaliam mal um número</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>Não é possível enviar um modelo</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>As mensagens não saem</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>A base de dados não responde</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>A base de dados está lenta</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Há webhooks à espera num disco</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Os relógios não coincidem</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>Um disco está quase cheio</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>Um hóspede espera há %1 por uma resposta (%2); há mais de %3 min: %4.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>Um hóspede espera há %1 e ninguém tem a conversa (%2); há mais de %3 min: %4.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>Na última hora, %1% das primeiras respostas (%2) chegaram no prazo de %3; a meta é %4%.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>Mensagens por %1 que falharam nos últimos %2 min: %3.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>Mensagens por %1 que não se sabe se saíram, nos últimos %2 min: %3.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>Os hóspedes avaliam mal o número de %1 (vermelho), por isso o WhatsApp pode limitá-lo.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>Os hóspedes dão uma avaliação média ao número de %1 (amarelo).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>O WhatsApp desativou o modelo %1 de %2.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>O WhatsApp pausou o modelo %1 de %2.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>As mensagens por %1 não saem: a mais antiga espera há %2. Quantidade: %3.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>A base de dados não responde ao relay %1 há %2.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>A base de dados leva %1 ms a responder ao relay %2, há %3.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>Na máquina do relay %1, o disco de %2 tem %3 MB (%4%) livres.</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>Abra a que espera há mais tempo e responda, ou assuma-a.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>Assuma a mais urgente (Shift+F2) ou peça a um colega em pausa que volte.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>Ponha outro colega nesta fila até que os que esperam tenham resposta.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>Abra uma mensagem com falha na sua conversa: lá se indica o motivo e se vale a pena reenviar.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>Pergunte na conversa antes de reenviar a mensagem; talvez tenha chegado.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>Envie uma mensagem para o número a partir de um telefone; se não aparecer, verifique o endereço do webhook no provedor.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>Crie um novo token no provedor e passe-o à instalação: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>Envie menos modelos a hóspedes que não os pediram até a avaliação recuperar.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>Envie outro modelo entretanto e altere o texto deste.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>Veja a página de estado do provedor; o que está pendente é enviado assim que ele responder.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>Inicie o servidor da base de dados; até lá os webhooks ficam guardados e o Bellhop só permite ler.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>Veja a carga do servidor da base de dados e as suas consultas lentas: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>Procure o motivo no log do relay e volte a iniciá-lo.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>Verifique se a base de dados responde; o relay entrega-os automaticamente.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>Faça com que ambas as máquinas usem a hora do mesmo servidor (NTP).</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>Liberte espaço nesse disco ou aumente-o.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>Os dados têm mais de %1 bytes.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>Os dados têm mais de %1 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>Não é JSON válido (perto do byte %1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Não é JSON válido.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>Falta à ação um “%1” válido.</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>Uma nota pode mencionar no máximo %1 colegas.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>Uma mensagem tem de 1 a %1 caracteres; esta tem %2.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>Uma reação é um só emoji, ou nada para a retirar.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>Isto não é conteúdo de uma mensagem.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>O WhatsApp reproduz vídeos em H.264; este está em %1. Converta-o ou envie-o como documento.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>O WhatsApp só reproduz arquivos Ogg em Opus; este não está. Envie-o como MP3 ou como documento.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>O WhatsApp só reproduz Opus em mono; este tem %1 canais.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>Um sticker tem 512 × 512 pixels; este tem %1 × %2. Envie-o como documento.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>Este tipo de mensagem não leva arquivo.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>Este PNG tem %1 bits por cor; o WhatsApp aceita 8. Guarde-o antes como JPEG.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>Isto é um programa; não se enviam programas aos hóspedes.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>Isto não é a estrutura de um modelo.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>Já existe um hotel chamado %1.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>O canal precisa do id que o provedor dá ao seu número de telefone.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>O account SID da Twilio é AC e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>O remetente da Twilio tem a forma whatsapp:+14155550100.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>A Twilio assina o endereço que chama: indique o endereço público do relay, como https://relay.example.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>O número da Lipachat escreve-se só com dígitos, com o código do país e sem o sinal de mais.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>O nome de um canal tem de 1 a 64 letras, dígitos, _ ou -: faz parte do endereço do webhook.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>Um canal pertence a um hotel: indique qual.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Um nome de acesso tem de 1 a 32 letras minúsculas, dígitos, . _ ou -, e começa por uma letra.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Já existe um agente chamado %1.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>O hotel precisa de um nome.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 não é um fuso horário; escreva assim: Europe/Madrid.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>Qual hotel? Existem: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>Nenhum hotel se chama %1. Existem: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>Já existe um canal com esse nome ou número de telefone.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>Não existe nenhum canal chamado %1.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>Um canal da %1 não tem %2.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>A chave da instalação não abre os segredos do canal %1.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>Esta base de dados já contém uma instalação.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>Não existe a configuração %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>O nome do modelo é demasiado longo.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>O dialeto é openai ou anthropic.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>O endereço do modelo de linguagem começa por https:// e não contém senhas.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>O que se pode reter: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 é um número inteiro.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>O tempo limite vai de meio segundo a um minuto.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>Uma resposta tem de 50 a 4000 tokens.</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>O sistema de reservas é demo, qloapps ou none.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>O endereço do sistema de reservas começa por https:// ou http://.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>O hotel é o seu número no sistema de reservas.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>Apresenta-se ou não: 1 ou 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>O horário escreve-se assim: 08:00-22:00.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Não existe essa configuração.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>Não existe a conta de canal “%1”.</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>A chave da instalação não abre a chave de reservas do hotel %1.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>Um texto é introduction, greeting ou out_of_hours.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>Um texto tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>Outro relay continua com esta conversa.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>O hóspede voltou a escrever.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>Outra pessoa tem esta conversa.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>Outra pessoa continua com esta conversa.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>Agora ninguém a tem. Assuma-a primeiro.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>Está com o assistente. Assuma-a primeiro.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 assumiu-a há %2.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>Esta conversa já está a seu cargo.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>Esta conversa está encerrada. Reabra-a para responder.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indique o motivo; %1 vai ler.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>Esta conversa está encerrada; não há nada para adiar.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>Escolha uma hora futura para o adiamento.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>Escolha um momento dentro do próximo ano para o adiamento.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>Esta conversa não está encerrada; não há nada para desfazer.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>Um encerramento pode ser desfeito durante 10 segundos. Em vez disso, reabra a conversa.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>Só quem a encerrou pode desfazer isto.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>Esta conversa está arquivada e continua encerrada.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>Esta conversa já está encerrada.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>Não existe essa conversa nas suas equipes.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>A ação não foi realizada. Repita-a.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>Esta conversa mudou entretanto. Veja-a de novo e repita a ação.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>Os dados deste hóspede já foram apagados.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>Este hóspede foi unido ao hóspede %1: apague esse.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>A conversa %1 deste hóspede não está encerrada.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>Não é um número de telefone com código do país.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>O WhatsApp não conseguiu passar este arquivo. Peça ao hóspede que o envie de novo.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>A conversa foi encerrada entretanto.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>Já existe uma entrada “%1”. Altere-a ou dê outro nome a esta.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>Não existe nenhuma entrada “%1” neste hotel.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>Alguém alterou “%1” entretanto. Veja-a de novo primeiro.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>Outro relay já tem este arquivo.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>Não existe esse arquivo nas suas equipes.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>O arquivo já não está aqui. Anexe-o de novo.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>O arquivo foi anexado a outro canal. Anexe-o de novo.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>O WhatsApp guarda os arquivos sete dias; este não foi obtido nesse prazo.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>Esta não é a pasta de arquivos que os outros relays desta instalação usam. Dê a mesma a todos.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>A sessão terminou. O Bellhop inicia a sessão de novo.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>O WhatsApp já não tem este arquivo. Peça ao hóspede que o envie de novo.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>Os modelos são alterados por supervisores e administradores. Peça a um deles.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>Este canal não está em uso.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>A conta deste colega não está ativa. Retire a menção.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 não atende este hotel e não veria a nota. Retire a menção.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>Neste momento o WhatsApp não permite que esta conta comercial inicie conversas. Responda aos hóspedes que escrevem.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>O WhatsApp permite que esta conta comercial escreva primeiro a %1 hóspedes em 24 horas, e esse número já foi atingido. O próximo pode ser a partir de %2 (hora do hotel). Aos hóspedes que escrevem pode-se responder como sempre.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>Isto não é um aviso.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>Só pessoas assumem conversas.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>Uma etiqueta tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>Uma etiqueta é uma só palavra; una as palavras com um hífen.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>O hóspede voltou a escrever: já há outra conversa aberta.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Este hóspede não quer mensagens de marketing.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>A mensagem não é desta conversa.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>Esta mensagem não chegou ao WhatsApp, por isso ninguém pode reagir a ela.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>Não é preciso reenviar esta mensagem.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>Esta mensagem não pode ser reenviada. Escreva uma nova.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>Reenviada mais abaixo.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Este modelo não é conhecido aqui. Peça ao administrador que sincronize os modelos do canal.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>Este modelo não é compreendido aqui. Peça ao administrador que sincronize os modelos do canal.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>O hóspede não escreve há 24 horas, por isso o WhatsApp só aceita um modelo aprovado.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>A mensagem citada não é desta conversa.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>Já não tem esta conversa. Assuma-a primeiro.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>%1 tem agora esta conversa.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>Não enviada: já passaram as 24 horas desde a última mensagem do hóspede. Use um modelo.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>Não enviada: o hóspede já não tem endereço.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>Não foi possível enviar: o provedor não respondeu ou pediu para esperar, %1 vezes.</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>O WhatsApp não conseguiu aceitar isto, %1 vezes seguidas. Altere-o ou reenvie mais tarde.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>Esta mensagem é enviada por outro relay.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>Esta mensagem já não deve ser enviada.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>O remetente não tem número nem id de conta.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>A Lipachat não tem na sua lista a mensagem do hóspede das %1 UTC. Pode ser falsa: confirme com o hóspede por telefone antes de lhe dar seguimento.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>Este passe de acesso já não serve. Inicie a sessão de novo.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>Nenhum agente ativo tem este nome.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>A sessão terminou. Inicie a sessão de novo.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>Só um administrador ativa ou desativa agentes.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>Adicione um canal antes das respostas rápidas com arquivos: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>Este motivo já não está na lista da instalação. Escolha outro.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>O estado Ausente começa sozinho quando ninguém mexe no Bellhop.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>Não se pode pôr ninguém em “%1”.</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 não está em nenhuma das suas equipes.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>Só quem lidera a equipe de %1 pode mudar o seu estado.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>A conta de %1 não está ativa.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>Não existe esse colega.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 está offline. O estado pode ser mudado quando estiver aqui.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>O estado de %1 agora é “%2”. Veja de novo e repita a ação.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>O estado de %1 já é “%2”.</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>O código de um motivo tem até 32 letras minúsculas, dígitos e _, como short_rest.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>Os motivos pertencem a busy, break, meeting ou training.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>Um nome tem de 1 a 60 caracteres e um idioma antes, como em en=Short rest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>“%1” já é um motivo de %2.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>Dê um nome ao motivo, como em en=Short rest.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>Só pessoas mudam de estado.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>Só pessoas trabalham numa janela do Bellhop.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>Não existe o motivo “%1”.</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>A finalização dura de 0 (nada) a 3600 segundos.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>O estado Ausente começa após 1 a 480 minutos, ou 0: nunca.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>Pode-se tolerar um corte de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>Já existe um modelo %1 em %2. Altere esse ou escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>Não existe modelo %1 em %2 neste canal. Sincronize os modelos para ver quais há.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>Esta conversa mudou de mãos entretanto. Veja-a de novo e repita a ação.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>Esta conversa não lhe foi oferecida.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 já a aceitou.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 recusou esta oferta.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>O prazo para responder a esta oferta terminou.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 retirou esta oferta.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>Esta conversa foi encerrada entretanto.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>Esta conversa mudou de mãos; a oferta terminou.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>Esta conversa está oferecida a %1.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>Escolha um colega ou uma equipe a quem oferecer esta conversa.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>Já tem esta conversa. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>A conta deste colega não está ativa. Escolha outro.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>Não existe essa equipe. Escolha outra.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 não atende este hotel. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 está offline. Escolha alguém que esteja aqui.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>Não há ninguém de %1 aqui. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>O estado de %1 é “%2”. Escolha alguém disponível.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>Não há ninguém de %1 disponível. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>Escreva uma nota para o colega que a assumir.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>Esta conversa está encerrada. Reabra-a para a transferir.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>Esta conversa já está oferecida a %1. Retire essa oferta primeiro.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>Indique o motivo, para que se possa pedir a outra pessoa.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>Esta oferta terminou; não há nada para retirar.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>O relay disse algo que este Bellhop não compreende.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>Este computador não consegue guardar o que escreve (%1). Liberte espaço ou verifique a pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>Já há outra janela sua do Bellhop aberta neste computador. Use essa ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>A sessão terminou; o Bellhop inicia a sessão de novo.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>Este arquivo é maior do que o relay aceita.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>O relay não entregou o arquivo (%1). Tente de novo.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>Este computador não consegue guardar arquivos. Verifique o disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>Este computador não tem espaço para uma cópia.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Não é possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>O arquivo não chegou ao relay. Tente de novo.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>A base de dados não deu passe de acesso.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>O relay está muito ocupado. Será tentado de novo.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>A sessão terminou. Inicie a sessão de novo.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>O canal está desativado ou não tem segredos.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>O canal não pode enviar neste momento.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>Não enviada: este canal obtém os arquivos do relay, e não há endereço público configurado para ele.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>O WhatsApp não respondeu. Ainda não se sabe se foi enviada: espere pelas marcas de entrega antes de a reenviar.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>O relay vai parar.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>A ação não é um objeto JSON com no máximo %1 bytes.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>Demasiadas ações ao mesmo tempo. Será tentado de novo.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>O relay não consegue guardar arquivos neste momento. Tente em breve.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>Falta ao arquivo a conversa (ou o canal), o tipo ou o id.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>O relay está muito ocupado. Tente em breve.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>O arquivo ainda está a caminho.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>Não há miniatura deste arquivo.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>Diz ser %1, mas é %2. Tenha cuidado.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>O WhatsApp não dá o endereço do arquivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>O arquivo é maior do que %1.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>O endereço do arquivo não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>O WhatsApp não entregou o arquivo (%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>O arquivo não chegou completo.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>O que foi encontrado não pôde ser guardado.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>Isto não é uma notificação guardada.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>O armazenamento temporário está cheio.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>Aqui não há nada.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>A notificação não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>O token de verificação não coincide.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>O pedido não traz o desafio.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>Não há mensagem para marcar.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>O arquivo não tem um tipo válido.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>O WhatsApp não deu id ao arquivo enviado.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>O WhatsApp não diz onde está o arquivo.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>A resposta do WhatsApp sobre o modelo não faz sentido.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>A resposta do WhatsApp sobre o número não faz sentido.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>A Twilio não verifica endereços.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>A notificação é demasiado grande.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>A notificação não é um formulário da Twilio.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>Este arquivo está danificado no disco do relay.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>Este arquivo já não está na pasta de arquivos.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>Este arquivo é demasiado grande para isso.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>A pasta de arquivos não tem marca.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>Não é possível criar a pasta de arquivos %1. Verifique o caminho e quem pode gravar nele.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>A pasta de arquivos %1 pertence a outra instalação. Dê a esta uma pasta própria.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>A marca da pasta de arquivos %1 está danificada.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>A pasta de arquivos devolve bytes diferentes dos gravados.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>Não é possível eliminar nada da pasta de arquivos. Verifique as permissões.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Não existe esse arquivo.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>Não foi possível cifrar o arquivo.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>Já não é possível gravar neste arquivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>O arquivo é maior do que %1 MB.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>A pasta de arquivos não aceita subpastas. Verifique as permissões.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>O disco da pasta de arquivos está cheio. Liberte espaço; a nova tentativa é automática.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>A pasta de arquivos não aceita nem entrega arquivos. Verifique o disco e as permissões da pasta.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>A pasta de arquivos não aceita arquivos. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>Este link já não é válido.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Não é possível mostrar esta imagem.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>O pedido a %1 foi cancelado antes do envio.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>Não foi possível ler até ao fim o que ia ser enviado a %1.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>A resposta não foi recebida até ao fim.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>A resposta de %1 é demasiado grande.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>A resposta de %1 não é HTTP válido.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>A conexão com %1 caiu antes da resposta.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>O programa terminou antes de %1 responder.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>Há demasiados pedidos a %1 em espera.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 não está na internet pública, por isso nada é obtido de lá.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>O certificado de %1 não é de confiança. Verifique o endereço, o relógio e o arquivo da autoridade.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>Não é possível conectar a %1. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>Outro programa já escuta em %1. Pare-o ou escolha outra porta.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>Esta conta não pode escutar em %1. As portas abaixo de 1024 exigem permissões especiais; escolha uma mais alta.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>Não é possível escutar em %1. Verifique se o endereço é desta máquina.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>O servidor foi parado.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>O arquivo “%2” (%1) não serve. Verifique se existe, se pode ser lido e se é PEM.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Isto não é um método HTTP.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>Só se aceitam endereços http e https.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>A conexão com %1 não seria cifrada. Use um endereço https.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>A thread de rede não pode esperar por si mesma.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>Não é um endereço web válido.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Um endereço de escuta é um endereço IP e uma porta, como 127.0.0.1:8080 ou [::1]:8080.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>O servidor não aceita este início de sessão. Inicie a sessão de novo.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 não oferece aqui atualizações em tempo real.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>Uma conexão em tempo real precisa de um endereço ws ou wss.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>A conexão com %1 não seria cifrada. Use um endereço wss.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>%1 desligou antes de a conexão em tempo real ficar pronta.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>Há demasiado à espera de envio. Tente daqui a pouco.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>Neste momento não há conexão em tempo real.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>A conexão foi cancelada.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>Uma base de dados em arquivo não tem contas.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 não é um nome de conta.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>Esta conta da base de dados não pode gerir contas. Use a de um administrador, como root.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>O servidor considera a senha demasiado simples. Escolha uma mais longa.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>O servidor já tem esta conta, ou já não a tem.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>Um nome de acesso tem de 1 a 29 letras minúsculas, dígitos, . _ ou -, e começa por uma letra.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>O servidor não permite que esta conta mude a sua senha. Fale com o administrador.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>Não existe: %1.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>Uma instrução da base de dados foi mal usada.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>Outro administrador altera agora esta base de dados. Tente daqui a dois minutos.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>Esta base de dados foi criada por uma versão mais nova do programa. Atualize o programa.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>O conector da base de dados falhou.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>Uma base de dados noutra máquina precisa de ?ca=&lt;file of its certificate authority&gt; no endereço, com o arquivo da sua autoridade certificadora.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>O servidor da base de dados não aceita o modo estrito, UTC e utf8mb4.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>A conexão com a base de dados não é cifrada, por isso não é usada.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>A base de dados está ocupada. Tente de novo.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>A base de dados está sobrecarregada. Tente de novo.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>Esta base de dados foi aberta só para leitura.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>A conexão com a base de dados perdeu-se.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Isto já existe.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>A base de dados demorou demasiado a responder.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>A base de dados não aceita esta conta ou senha.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>A senha desta conta da base de dados expirou.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>Esta conta da base de dados está bloqueada.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>Não é possível conectar à base de dados com segurança: o certificado ou a cifra não está certo.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>A base de dados recusou uma instrução.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>A conexão com a base de dados caiu ao guardar. Verifique antes de repetir.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>Só uma base de dados de testes permite mover o relógio.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>O driver SQLite do Qt não está instalado.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>O arquivo da base de dados está danificado ou não é uma base de dados.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Não existe o arquivo de base de dados %1.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 está em uso por %2 (processo %3 em %4). Feche-o primeiro.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>Não é possível gravar junto de %1. Verifique a pasta e as permissões.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>Não é possível criar %1. Verifique a pasta e as permissões.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 pertence a outra pessoa.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>O arquivo da base de dados está danificado. Restaure-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 foi aberto só para leitura.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>A base de dados está em encerramento.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Primeira resposta</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>Da primeira mensagem do hóspede numa resolução (uma conversa nova ou reaberta) até à primeira mensagem que uma pessoa envia depois na mesma resolução. Conta-se no envio da resposta, para quem a enviou.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>As mensagens do assistente não respondem nem param o relógio; as notas e reações também não. As mensagens que o provedor recusou não são resposta. Uma resposta pela app do próprio telefone para o relógio, mas não tem agente e não é contada.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>Primeira resposta do assistente</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>O mesmo para o assistente: da primeira mensagem do hóspede numa resolução até à primeira do assistente.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>Não se consideram as mensagens de pessoas. As reações e as mensagens que o provedor recusou não são resposta.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>Para cada mensagem de uma pessoa que responde: da mensagem mais antiga do hóspede que ninguém (nem pessoa nem assistente) tinha respondido até esta. Conta-se no envio da resposta, para quem a enviou.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>As mensagens seguintes sem outra do hóspede pelo meio não são respostas. O que ficou sem resposta quando a conversa foi encerrada deixa de esperar. Notas, reações e mensagens que o provedor recusou não contam.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>Tempo de resposta do assistente</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>O mesmo para cada mensagem do assistente que responde.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>Como no tempo de resposta das pessoas; nenhum faz parte do outro.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Espera na fila</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>Cada vez que uma pessoa recebe uma conversa que ninguém tinha: quanto tempo esteve aberta na fila. Conta-se quando é assumida, para quem a recebeu.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>O tempo adiada ou encerrada fica de fora. O que o assistente assumiu, ou foi encerrado na fila, não é uma espera terminada.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Tempo de resolução</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>Para cada encerramento: do início desta resolução (o começo da conversa ou a última reabertura) até ao encerramento. Uma reabertura inicia uma nova resolução. Conta-se no encerramento, para quem a encerrou.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>Os encerramentos desfeitos não contam. O tempo adiada conta. O que o sistema encerrou não tem agente.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Tempo de atendimento</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>Quanto tempo um agente teve uma conversa à sua frente, somado por conversa e agente.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>O tempo com outra conversa, ou nenhuma, à frente. Duas janelas do mesmo agente contam ambas.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>Tempo em cada estado</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>Quanto tempo cada agente esteve disponível, ausente, em pausa, em finalização ou offline. Os estados de um agente somam o tempo real desde a criação da sua conta.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>O tempo antes da criação da conta. Uma janela que desapareceu conta até ao último sinal de vida.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>Do tempo em que um agente esteve disponível, a parte em que tinha pelo menos uma conversa aberta.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>Todos os outros estados. Conversas adiadas, pendentes e encerradas não ocupam ninguém.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>Quantas conversas abertas um agente tinha ao mesmo tempo, em média, enquanto estava disponível e tinha pelo menos uma.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>O tempo sem conversas abertas e todos os estados exceto disponível.</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>Tempo das conversas em cada estado</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>Quanto tempo as conversas estiveram abertas, pendentes ou adiadas, no total.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>As conversas encerradas. Sem agente: uma conversa pode mudar de mãos no mesmo estado.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>Conversas novas</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>Conversas que começaram.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>As reabertas: contam-se à parte. Sem agente: uma conversa que começa não é de ninguém.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>Conversas reabertas</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>Conversas encerradas que voltaram a ser abertas.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>Os encerramentos desfeitos em segundos. Sem agente.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>Conversas atendidas</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>Conversas em que um agente escreveu ao hóspede ou que encerrou; cada uma conta uma vez por célula.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>Notas, reações, assumir ou ver uma conversa, encerramentos desfeitos, mensagens que o provedor recusou. Uma conversa de dois agentes ou dias conta para ambos, e uma vez no total.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>Mensagens enviadas por pessoas</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>Mensagens que os agentes enviaram aos hóspedes.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>Notas, reações, mensagens do assistente e do sistema, as enviadas pela app do próprio telefone e as que o provedor recusou.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>Mensagens enviadas pelo assistente</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>Mensagens que o assistente enviou aos hóspedes.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>Reações e mensagens que o provedor recusou.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensagens recebidas</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>Mensagens que os hóspedes enviaram.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>Reações. Sem agente: são dos hóspedes.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Transferências recebidas</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Transferências cedidas</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Taxa de reabertura</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>Dos encerramentos do período, a parte cuja conversa voltou a ser aberta até agora.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>Os encerramentos desfeitos. A parte de um período recente ainda pode subir.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>A última avaliação (1 a 5) anotada num encerramento, das conversas encerradas no período e não reabertas.</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>Conversas sem avaliação.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>Encerramentos por motivo de encerramento.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>Os encerramentos desfeitos.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Tipos de serviço</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>Encerramentos por tipo de serviço da conversa.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>Os encerramentos desfeitos e as conversas sem tipo.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Tipos de cliente</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>Encerramentos por tipo de cliente da conversa.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>Não existe %1 com o nome %2.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>Não existe nenhuma equipe chamada %1.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>Um dia escreve-se assim: 2026-03-29.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>Um relatório abrange no máximo dez anos.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1: não há memória para o arquivo.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>Não contém conhecimento: espera-se uma lista chamada “items”.</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>Este canal não consegue citar mensagens. Envie sem a citação.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>Este tipo de mensagem não pode ser enviado pelo WhatsApp.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>A mensagem está vazia.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>O WhatsApp aceita aqui no máximo %1 caracteres; esta mensagem tem %2. Envie por partes.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>Não há arquivo para enviar.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>Sons e stickers vão sem texto. Envie o texto noutra mensagem.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>O WhatsApp aceita no máximo %1 caracteres junto de um arquivo; este texto tem %2. Envie-o à parte.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>Este canal não consegue enviar localizações. Envie o endereço ou um link para um mapa.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>A localização não tem coordenadas válidas.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>Este canal não consegue enviar contactos. Envie o nome e o número como texto.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>Não há contacto para enviar.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>O WhatsApp aceita no máximo %1 contactos por mensagem.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Um contacto precisa de um nome.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>Este canal não consegue enviar reações.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>Uma reação precisa da mensagem a que pertence.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>Não há nada para escolher nesta mensagem.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>Este canal só oferece opções através de modelos. Escolha um modelo.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>Uma mensagem com opções precisa de um texto.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>O texto de uma mensagem com opções tem no máximo %1 caracteres, não %2.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>O título tem no máximo %1 caracteres, não %2.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>O rodapé tem no máximo %1 caracteres, não %2.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>Este canal não consegue pedir isso.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>Uma lista só aceita um título de texto.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>Este canal só aceita um título de texto.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>O WhatsApp aceita de um a %1 botões.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>O texto de um botão tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>O id de um botão tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>Há dois botões iguais.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>O botão que abre a lista tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>Uma lista tem de uma a %1 secções.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>O título de uma secção tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>Uma lista tem de 1 a %1 linhas no total; esta tem %2.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>Há duas linhas com o mesmo id.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>O título de uma linha tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>A descrição de uma linha tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>O id de uma linha tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>Este canal não tem botões com link. Ponha o link no texto.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>O link do botão não é um endereço web.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>O formulário não tem id.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>O botão que abre o formulário tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>Nenhum modelo foi escolhido.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>Este canal não conhece o modelo. Peça ao administrador que sincronize os modelos do canal.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>O texto de um modelo só aceita texto.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>Um botão do modelo não tem valor. Preencha-o.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>Este canal não consegue enviar localizações em modelos.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>O modelo precisa de uma localização com coordenadas válidas.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>O modelo precisa de um arquivo no topo.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>O modelo tem valores vazios ou em falta. Preencha-os todos.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>Um valor do modelo contém uma quebra de linha, uma tabulação ou mais de quatro espaços seguidos. Retire-os.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>Um valor do modelo tem no máximo %1 caracteres, não %2.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>Este canal não consegue enviar este tipo de arquivo.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>O WhatsApp não aceita aqui arquivos do tipo %1.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>Uma nota de voz tem de ser Ogg com Opus. Envie-a como som.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>O arquivo tem %1; o WhatsApp aceita aqui no máximo %2.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>Não contém respostas rápidas: espera-se uma lista chamada “snippets”.</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>Escolha um motivo de encerramento para encerrar esta conversa.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>Este motivo de encerramento já não se usa. Escolha outro.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>“%1” precisa do número da reserva.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>“%1” precisa de uma nota: o que se segue e quem o faz.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>A satisfação é um número de 1 a 5.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>O topo deste modelo é de um tipo que o Bellhop não consegue preencher. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>O topo deste modelo não leva valor.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>Este modelo precisa de uma imagem no topo.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>Este modelo precisa de um vídeo no topo.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>Este modelo precisa de um documento no topo.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>Este modelo precisa de uma localização no topo.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>Este modelo precisa de um valor no título.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>Falta o valor {{%1}} do modelo. Preencha-o.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>O modelo não tem a variável {{%1}}. Escolha o modelo de novo.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>Um valor do modelo está indicado duas vezes.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>Os valores deste modelo vão por nome.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>Os valores deste modelo vão por posição.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>Um valor não pertence a nenhum botão deste modelo. Escolha o modelo de novo.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>O botão “%1” do modelo não tem valor. Preencha-o.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>O WhatsApp pausou este modelo porque os hóspedes o avaliaram mal. Escolha outro.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>O WhatsApp pausou este modelo (%1). Escolha outro.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>O WhatsApp desativou este modelo. Escolha outro.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>Este modelo já não está no WhatsApp. Escolha outro.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>O WhatsApp rejeitou este modelo. Escolha outro.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>O WhatsApp rejeitou este modelo (%1). Escolha outro.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>O WhatsApp ainda não aprovou este modelo. Escolha outro.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>O nome de um modelo compõe-se de minúsculas, dígitos e _.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>O idioma de um modelo tem a forma en ou en_US.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>A categoria de um modelo é utility, marketing ou authentication.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>Não é possível criar aqui este tipo de título.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Os modelos da Twilio não levam localizações no topo.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>Um modelo com um arquivo no topo precisa de um exemplo dele.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>O título de um modelo tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>O título de um modelo tem no máximo uma variável.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>A variável {{%1}} precisa de um exemplo, ou o WhatsApp recusa o modelo.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>Entre duas variáveis de um modelo tem de haver palavras.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>Os modelos deste canal numeram as variáveis: {{1}}, {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>O nome de uma variável compõe-se de minúsculas, dígitos e _.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>As variáveis numeram-se a partir de 1 sem saltos: falta {{%1}}.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>O texto de um modelo tem de 1 a 1024 caracteres.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>O texto de um modelo não pode começar nem terminar com uma variável.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>O botão de um modelo tem um texto de 1 a 25 caracteres.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>O botão “%1” precisa de um endereço que comece por https://; a sua única variável pode ficar no fim.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>A variável no endereço do botão “%1” precisa de um exemplo.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>O botão “%1” precisa de um número de telefone.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>Um botão que copia um código precisa de um exemplo com no máximo 15 caracteres.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>Um modelo tem no máximo 10 botões.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>Os botões de resposta ficam juntos, antes ou depois dos outros.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>Um modelo tem no máximo dois botões com endereço, um com número de telefone e um com código.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>O rodapé de um modelo tem no máximo 60 caracteres e nenhuma variável.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>Este modelo leva uma localização no topo, que este canal não consegue enviar.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>Este modelo é de um tipo que o Bellhop não consegue preencher.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>Não enviada: um agente assumiu a conversa antes de ela sair.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>O relay não responde.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>A conexão com o relay caiu.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>O relay não está conectado.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>Novo início de sessão em curso.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>Reinício do relay em curso. O que escrever fica guardado e é enviado assim que ele voltar.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 Tentativa com %2.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>O relay não deixa entrar este Bellhop. Inicie a sessão de novo ou fale com o administrador.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>Sem conexão com o relay. O que escrever fica guardado e é enviado assim que ele voltar.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>O Bellhop foi fechado antes de o relay responder.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>A instalação foi atualizada: este Bellhop pode mostrar, mas não alterar nada. Os seus rascunhos ficam guardados; instale a versão nova.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>A instalação foi atualizada e este Bellhop é demasiado antigo para alterar alguma coisa. O seu rascunho fica guardado; instale a versão nova.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>O relay não respondeu a tempo. A ação talvez tenha sido realizada: veja a conversa antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>Não houve conexão com o relay a tempo. Nada foi feito: tente de novo.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>Este Bellhop é demasiado antigo para a base de dados da instalação. Peça a versão nova ao administrador.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>O arquivo de exemplo já não está aqui. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>O provedor não respondeu; a ação talvez tenha sido realizada. Veja a lista antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>A lista de modelos do provedor nunca termina.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>Este canal não permite fazer isso.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>O arquivo está num endereço que não é do provedor.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>O WhatsApp não conseguiu entregar isto: estava ocupado ou com problemas. Reenvie.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>Não se sabe se foi enviada. Pergunte ao hóspede, ou espere pelas marcas de entrega, antes de a reenviar.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>Demasiadas mensagens ao mesmo tempo. Esta espera e será enviada em breve.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>O WhatsApp tem um problema temporário. O Bellhop tenta de novo.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>A conexão com o WhatsApp expirou. Peça ao administrador que renove o token de acesso.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>O endereço do serviço do WhatsApp está errado. Avise o administrador.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>O WhatsApp recusou esta mensagem. Indique o código ao administrador.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>O WhatsApp deu uma resposta que não faz sentido. O Bellhop tenta de novo.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>O canal não tem um número de telefone válido. Fale com o administrador.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>A lista de modelos da Lipachat não faz sentido.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>O modelo não tem um id válido. Sincronize os modelos.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>O arquivo de exemplo está vazio.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>A Lipachat não deu id ao arquivo de exemplo.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>A Lipachat não aceitou o modelo. Fale com o administrador.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>A página seguinte da Lipachat não faz sentido.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>A lista de mensagens da Lipachat não faz sentido.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>O arquivo não está pronto para envio: não tem endereço público.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>Os valores iniciais do formulário não são um objeto JSON.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>Este canal não mostra aqui título nem rodapé. Ponha-os no texto.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>Os modelos deste canal numeram as variáveis.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>Este tipo de mensagem não pode ser enviado por este canal.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>O canal não tem chave de API. Fale com o administrador.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>O hóspede não tem um número de WhatsApp para onde escrever.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>O hóspede enviou algo que não pode ser mostrado aqui.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>A Lipachat não aceita a chave de API. Peça ao administrador que a renove.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>Passaram mais de 24 horas desde que o hóspede escreveu. Use um modelo ou espere pelo hóspede.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>O hóspede não quer mensagens nossas.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>A Lipachat não aceita este modelo. Verifique os valores ou escolha outro.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>O hóspede não consegue receber isto no WhatsApp. Tente outro canal, como uma chamada ou e-mail.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>A Lipachat tem um problema temporário. O Bellhop tenta de novo.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>A Lipachat recusou esta mensagem. Avise o administrador.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>O Bellhop não pode usar este número de WhatsApp. Peça ao administrador que verifique as permissões na Meta.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>O WhatsApp não aceitou esta mensagem como está. Altere-a e reenvie.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>Um valor do modelo não serve. Sem quebras de linha nem tabulações; depois reenvie.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>O número de WhatsApp não está registado. Peça ao administrador que o registe na Meta.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>O WhatsApp não conseguiu enviar isto ao grupo.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>O WhatsApp não conseguiu usar este formulário. Envie um texto.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>O WhatsApp recusou por causa de uma configuração da conta comercial. Indique o código ao administrador.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>A Meta não aceitou o modelo. Peça ao administrador que o corrija.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>O WhatsApp indicou um erro desconhecido. Tente de novo; se se repetir, avise.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>Este número de WhatsApp já não existe. Peça ao administrador que escolha outro.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>A Meta restringiu esta conta por algum tempo. O administrador pode ver o motivo na Meta.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>A Meta não entregou esta mensagem de marketing ao hóspede. Não a reenvie.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>Esta conta não pode escrever a hóspedes deste país. Use outro canal.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>Este é o número do próprio hotel; não pode escrever a si mesmo.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>Este é um número de teste; o número do hóspede tem de estar antes na lista dele na Meta.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>A Meta bloqueou esta conta. O administrador pode ver o motivo na Meta.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>Não foi possível entregar a mensagem a tempo. Reenvie se ainda for importante.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>O nome de exibição do número ainda não foi aprovado. Fale com o administrador.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>A Meta tem um problema de cobrança com esta conta. Peça ao administrador que verifique o meio de pagamento.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>A Meta tem um problema de cobrança com as chamadas desta conta. Peça ao administrador que verifique o meio de pagamento.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>O WhatsApp limita este número porque hóspedes o bloquearam ou denunciaram. Pause o que os hóspedes não pediram.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>A Meta optou por não entregar esta mensagem de marketing. Não a reenvie hoje.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>O hóspede não quer mensagens de marketing nossas.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>O WhatsApp não permite aqui este tipo de mensagem.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>Não foi possível obter o arquivo do hóspede. Peça ao hóspede que o envie de novo, com menos de 100 MB.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>O WhatsApp não aceitou o arquivo. Verifique o tipo e o tamanho.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>Muitas mensagens para este hóspede em pouco tempo. Esta espera alguns segundos.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>O WhatsApp não conseguiu mostrar esta mensagem. Peça ao hóspede que a envie de novo.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>Esta mensagem precisa do número de telefone do hóspede. Peça-o ao hóspede.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>A Meta limita esta conta porque havia modelos na categoria errada. Fale com o administrador.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>Este modelo não existe neste idioma ou não está aprovado. Escolha outro.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>O modelo fica demasiado longo depois de preenchido. Encurte os valores.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>O conteúdo viola a política do WhatsApp. Escreva de outra forma.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>A Meta pausou este modelo porque os hóspedes o avaliaram mal. Escolha outro.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>A Meta desativou este modelo. Escolha outro.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>O WhatsApp do hóspede mudou de aparelho ou de pessoa. Confirme quem é antes de continuar.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>A chamada não é possível.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>Não foi possível alterar a lista de hóspedes bloqueados.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>Não foi possível alterar agora a lista de hóspedes bloqueados. O Bellhop tenta de novo.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>Os hóspedes avaliam-no mal; a Meta vai desativá-lo em breve.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>O WhatsApp comunica uma alteração no estado do número: %1.</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>Os limites da conta mudaram.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>A Meta levantou o bloqueio desta conta.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>A Meta desativa esta conta (%1). Verifique já na Meta.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>A Meta restringiu esta conta: %1. Verifique na Meta.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>A Meta indica que esta conta violou as suas regras: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>A conta do WhatsApp foi retirada. Procure saber quem a removeu na Meta.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>A conta do WhatsApp está conectada de novo.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>O WhatsApp comunica sobre a conta: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Análise da conta pela Meta: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>Alguém mudou ou pediu o PIN do número na Meta: %1. Se não foi ninguém da sua equipe, aja de imediato.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>Este tipo de resposta não pode ser mostrado.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>O hóspede editou uma mensagem; o WhatsApp não diz como.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>O hóspede enviou uma votação; o WhatsApp não transmite votações.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>O lugar que o WhatsApp dá ao arquivo de exemplo não faz sentido.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>O WhatsApp não aceitou o arquivo de exemplo: a resposta não faz sentido.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>O arquivo não está pronto para envio: não foi carregado nem tem link.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>A versão da API do canal tem de ter a forma v26.0.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>O canal não tem token de acesso. Fale com o administrador.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>O id do número, do arquivo ou do modelo não é válido na Meta. Fale com o administrador.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>O hóspede não tem um endereço de WhatsApp para onde escrever.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>A conta comercial do canal não está indicada. Peça ao administrador que adicione o id da WABA.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>A lista de modelos do WhatsApp não faz sentido.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>A Twilio só marca mensagens como lidas junto com o aviso de escrita.</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>A Twilio não conhece a mensagem do arquivo.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>O arquivo já não está na Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>A página seguinte da Twilio não faz sentido.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>A lista de mensagens da Twilio não faz sentido.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>O modelo não tem um id válido na Twilio. Sincronize os modelos.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>A lista de modelos da Twilio não faz sentido.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>A resposta da Twilio sobre o modelo não faz sentido.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>A Twilio tem um problema temporário. O Bellhop tenta de novo.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>A Twilio não aceita as credenciais da conta. Peça ao administrador que as renove.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>O remetente do WhatsApp não está configurado na Twilio. Peça ao administrador que o verifique.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>O número do hóspede não é válido no WhatsApp. Verifique-o ou tente outro canal.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>A mensagem é demasiado longa. Encurte-a ou envie por partes.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>Não há nada para enviar nesta mensagem.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>A Twilio não conseguiu obter o arquivo. Pergunte ao administrador se o endereço público do relay funciona.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>O arquivo é demasiado grande para o WhatsApp. Envie um menor.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>Os valores do modelo não servem. Preencha-os todos e reenvie.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>Este é um número de teste: o hóspede tem de entrar no sandbox antes de poder receber mensagens.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>A mensagem foi tomada por spam ou viola a política do WhatsApp. Escreva de outra forma.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>O número atingiu o limite do WhatsApp. O Bellhop tenta de novo mais tarde; peça aos hóspedes que escrevam primeiro.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>A Twilio não conhece isto. Indique o código ao administrador.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>O WhatsApp aceita um arquivo por mensagem. Envie-os um a um.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>A conexão da Twilio com o WhatsApp expirou. Peça ao administrador que a renove na Twilio.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>O hóspede bloqueou-nos no WhatsApp. Tente outro canal.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>O WhatsApp não entregou esta mensagem ao hóspede. Não a reenvie.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>Não é possível chegar ao hóspede pelo WhatsApp. Tente outro canal.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>A conta atingiu o limite de hoje. O administrador pode aumentá-lo.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>O canal não tem um account SID válido. Fale com o administrador.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>O canal não tem auth token. Fale com o administrador.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>Uma operação da base de dados foi iniciada dentro de outra.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultaneidade</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfação</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Motivos de encerramento</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>As horas de silêncio escrevem-se como 22:00-07:00, várias separadas por vírgulas, e com o fuso no fim se não for o do hotel: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1 a %2, ou com um segundo número como %3/%4 (%5 a %6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 aceita off ou %2: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>Não existe o fuso horário “%1”; um exemplo é Europe/Madrid.</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>“%1” não é um horário de trabalho. Escreva como em “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 é dos relays: defina para toda a instalação.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 é dos canais: defina para um hotel ou para toda a instalação.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>Os alertas repetem-se a cada 1 a %1 minutos.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>O endereço começa por https://, ou por http:// na máquina do relay.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>Não existe a equipe “%1”.</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>Não existe o hotel “%1”.</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>Só pessoas podem tratar de um alerta.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>Este alerta já terminou ou não é de nenhuma das suas equipes.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>A chave da instalação não abre um segredo da instalação.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>Uma instalação tem um objetivo; só um hotel pode não ter.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>A resposta a um hóspede é dada no prazo de 1 a 86400 segundos.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>Uma meta é de 1 a 100 por cento das respostas.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>Não existe a equipe “%1”.</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>Não existe o agente “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>“%1” não é uma palavra válida: até 20 caracteres de a-z, 0-9, hífen e sublinhado, como es ou spa.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>O nome de uma equipe tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Já existe a equipe “%1”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>“%1” não está na equipe “%2”.</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>Um agente aceita de 0 a 100 conversas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>Não existe essa regra; team list mostra as que há.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>O nome de uma lista tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>A equipe “%1” não tem a lista “%2”.</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>Esta instalação ainda não tem nenhum hotel.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>Conversas abertas que ninguém tem, nem uma pessoa nem o assistente.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Maior espera</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>Há quanto tempo espera o hóspede que espera há mais tempo entre os da fila: desde a mais antiga das suas mensagens a que ninguém respondeu.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>Conversas abertas que um agente tem. As adiadas e as do assistente não estão incluídas.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>A responder</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>Conversas abertas que um agente tem e em que o hóspede escreveu algo a que ninguém respondeu.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>Nível de serviço hoje</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>Das respostas que as pessoas deram hoje, a parte dada dentro do objetivo em vigor; hoje é o dia próprio de cada hotel. É o número a que os relatórios chamam “Nível de serviço” para esse dia.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>Conversas abertas, na fila ou de um agente, cujo hóspede espera mais do que permite o objetivo em vigor para o seu hotel.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>Capacidade livre</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>Quantas conversas mais os agentes disponíveis poderiam assumir antes de cada um atingir o seu máximo de conversas abertas.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>Janelas a expirar</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>Conversas abertas, na fila ou de um agente, cujo hóspede espera resposta e cujas 24 horas terminam nas próximas duas: depois disso só se pode enviar um modelo.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>Das respostas que as pessoas deram no período (ver tempo de resposta), a parte dada dentro do tempo então em vigor: o objetivo próprio do hotel ou, se não houver, o da instalação.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>O que ainda ninguém respondeu, ou foi encerrado sem resposta, não é resposta: o painel ao vivo conta quem espera demasiado. Notas, reações e mensagens que o provedor recusou não contam.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>Quanto durou cada finalização de um agente após um encerramento. Conta-se quando termina, para quem a fez.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>As que ainda decorrem. As finalizações que terminaram no mesmo milissegundo.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>Quantas vezes um agente recebeu uma conversa que um colega tinha: transferida e aceita, ou assumida como supervisor.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>Assumir da fila, ofertas não aceitas e transferências para quem já a tinha.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>Quantas vezes um agente passou ou perdeu uma conversa: transferida e aceita, assumida por um supervisor ou devolvida à fila por ele.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>As que o próprio devolveu, as que voltaram à fila porque ele já não estava, ofertas não aceitas e transferências para quem já a tinha.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Ofertas perdidas</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>Ofertas de transferência que um agente não aceitou nem recusou num minuto. Conta-se quando o prazo termina, para quem a recebeu.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>Ofertas a uma equipe, as que foram retiradas e as que ficaram sem efeito por um encerramento ou porque outra pessoa assumiu a conversa.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Mensagens com falha</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>Das mensagens que os agentes e o assistente enviaram aos hóspedes, a parte que o provedor recusou ou não conseguiu entregar. Conta-se no momento do envio.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>Reações, notas e as enviadas pela app do próprio telefone. A parte dos últimos dias ainda pode subir.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>Mensagens dos hóspedes por aquilo que pedem, segundo a análise mais recente de cada uma.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>Mensagens que ninguém analisou e aquelas cuja conversa foi arquivada depois. Sem agente.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimento</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>Mensagens dos hóspedes pelo seu tom, segundo a análise mais recente de cada uma.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>Como nas intenções.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>Mensagens dos hóspedes pela sua urgência, segundo a análise mais recente de cada uma.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Resolvidas pelo assistente</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>Dos encerramentos de resoluções em que o assistente escreveu ao hóspede, a parte em que nenhuma pessoa o fez.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>Encerramentos desfeitos e mensagens que o provedor recusou. Uma resolução começa com a conversa ou com a sua última reabertura. Sem agente.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Passadas pelo assistente</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>Quantas vezes uma conversa do assistente passou para uma pessoa ou para a fila, por motivo.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>Aquelas em que o assistente respondeu sem as ter. Sem agente.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>Reservas confirmadas</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>Dos encerramentos de conversas sobre reservas (pelo tipo de serviço, ou encerradas como reserva confirmada), a parte que foi encerrada como tal.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>Os dados guardados dos números estão danificados: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 de %3, agente %4, hotel %5, canal %6, %7: guardado %8 (%9), no histórico %10 (%11)</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>O nome de um relatório tem letras, dígitos, espaços, - e _, no máximo 60: com ele começam os nomes dos seus arquivos.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>Não existe a métrica %1. bellhopctl metrics --explain lista as que há.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>Não existe nenhum relatório guardado chamado %1.</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>Hoje já procurou demasiados números de telefone. Procure pelo nome do hóspede.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>Pergunta-se a um hóspede uma vez a cada 1 a 365 dias.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>Uma resposta é aceita durante 1 a 168 horas.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>A pergunta faz-se em %1; “%2” não é nenhum deles.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 recusou esta consulta.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>O prazo para responder a esta pergunta terminou.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 terminou esta consulta.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 passou esta conversa; a consulta terminou.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>Esta consulta terminou: ninguém escreveu mais.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>Esta consulta terminou: um dos dois está offline.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>Esta conversa mudou de mãos; a consulta terminou.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>Esta conversa foi encerrada; a consulta terminou.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>Esta consulta terminou.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>Ninguém pede o seu conselho sobre esta conversa.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>Já aceitou esta consulta.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>Está em curso uma consulta a %1 sobre esta conversa.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Escreva o que quer saber.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>Esta conversa está encerrada. Reabra-a para consultar alguém.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>Já consulta %1. Termine essa consulta primeiro.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>Escolha um colega ou uma equipe para consultar.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>Só quem participa na consulta pode terminá-la.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>Só quem participa na consulta pode escrever nela.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 ainda não aceitou. Espere pela resposta ou ofereça a conversa.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>Satisfação dos hóspedes</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>A avaliação (1 a 5) que os hóspedes deram quando questionados após uma conversa. Conta-se quando responderam, para quem a encerrou.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>Hóspedes a quem não se perguntou ou que não responderam; a avaliação que os agentes anotam num encerramento.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>Inquéritos respondidos</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>Das perguntas aos hóspedes sobre a sua satisfação, a parte que teve resposta. Conta-se no momento da pergunta.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>Conversas após as quais não se perguntou a ninguém. A parte dos últimos dias ainda pode subir.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>Respostas do assistente</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>Respostas que o assistente deu por si (automáticas), as que sugeriu aos agentes (rascunhos) e as sugestões que um agente enviou sem alterações (usadas). Contam-se quando o decidiu; as usadas, no envio.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>O que só anotou em modo sombra; as sugestões que um agente alterou são só rascunhos, e as usadas foram antes rascunhos. Sem agente.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>Motivos por que o assistente passou conversas</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>Quantas vezes o assistente chamou uma pessoa, por motivo. Conta-se quando o decidiu.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>O que só anotou em modo sombra. As conversas que um agente lhe assumiu não são decisão sua. Sem agente.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>Custo do modelo de linguagem por resolução</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>Para cada encerramento de uma resolução em que alguém escreveu ao hóspede: o que custaram nela os pedidos ao modelo de linguagem, em separado as que o assistente resolveu e aquelas em que uma pessoa escreveu. Em milionésimos da moeda dos seus preços.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>Encerramentos desfeitos. O que se pediu ao modelo após um encerramento pertence à resolução seguinte. O tempo das pessoas não custa nada aqui. Sem agente.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>Mensagens com falha por motivo</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>Mensagens que os agentes e o assistente enviaram aos hóspedes e que o provedor recusou ou não conseguiu entregar, pelo seu código. Conta-se no momento do envio.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>O mesmo que nas mensagens com falha. Nas que um agente reenviou, o motivo é esse reenvio.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>Mensagens de resultado desconhecido</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>Mensagens aos hóspedes de que ninguém sabe agora se o provedor as aceitou. Conta-se no momento do envio.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>O que se esclareceu depois. Reações e notas.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>Quantas vezes os provedores disseram no período que uma mensagem foi entregue, por cada mensagem enviada nele.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>As mesmas mensagens que nas mensagens com falha. O que foi enviado antes do período e entregue nele conta, por isso um período curto pode passar do total. De uma mensagem de que só se soube que foi lida, ninguém disse que foi entregue.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>Quantas vezes os provedores disseram no período que uma mensagem foi lida, por cada mensagem enviada nele.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>O mesmo que nas mensagens entregues. Os hóspedes podem ocultá-lo.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>Modelos enviados</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>Mensagens feitas com um modelo, pelo nome dele.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>As mensagens normais. As que falharam também contam, e as reenviadas também.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>Modelos com falha</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>Das mensagens feitas com um modelo, a parte que o provedor recusou ou não conseguiu entregar, pelo nome do modelo. Conta-se no momento do envio.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>A parte dos últimos dias ainda pode subir.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>A parte do tempo em que pelo menos um relay esteve ativo e chegou à base de dados. Os relays verificam-no a cada 15 segundos; mais de um minuto sem verificação conta como interrupção desde a última.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>O tempo antes da primeira verificação e desde a última. Não é de nenhum canal nem agente.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>Disponibilidade dos canais</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>Para cada canal, a parte do tempo em que um relay esteve ativo e o provedor do canal não o recusou (um token expirado, um número bloqueado).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>O tempo antes da primeira verificação e desde a última; enquanto o canal esteve desativado. Sem agente.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>Não existe nenhum tipo de serviço chamado %1.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>Não existe nenhum tipo de cliente chamado %1.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>É demasiado longo para comunicar aos hóspedes. Divida-o em dois.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>Não existe esse hóspede.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>Só quem tem uma conversa de um destes hóspedes, ou lidera a equipe, os pode unir e separar.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>Os dados de um destes hóspedes foram apagados; não há nada para unir.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>Um destes hóspedes acabou de ser unido a outro. Verifique de novo.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>Estes hóspedes não estão unidos.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>Estes hóspedes já estão separados.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>É o próprio WhatsApp que diz que estes dois são a mesma pessoa.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>Estes dois já são um só hóspede.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>Só supervisores e administradores alteram o que se comunica aos hóspedes.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>Não existe esse hotel nas suas equipes.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>Um custo está em vigor a partir de agora, ou de um dia que já começou.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Uma moeda tem três letras, como EUR.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>Uma hora custa de 0 a 1000000.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>Encerramentos desfeitos. O tempo à frente antes ou depois, a finalização e o tempo em que os agentes não tinham nada à frente. Tudo, enquanto o custo de uma hora não estiver definido. Sem agente: vários podem tê-la tido.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>Para cada encerramento de uma resolução em que uma pessoa escreveu ao hóspede: quanto tempo os agentes tiveram a conversa à frente, do início da resolução até ao encerramento, vezes o que custava a hora de um agente no encerramento, pela sua moeda. Em milionésimos da unidade da moeda.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>Este programa não gera PDF. Agende o relatório como csv ou xlsx.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>Não é possível criar aqui uma pasta temporária: %1</translation>
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
        <translation>O assistente</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 assumiu a conversa</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>Reaberta com %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Transferida para %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>Oferecida a %1: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 recusou a oferta</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 não respondeu à oferta a tempo</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 retirou a oferta</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 assumiu-a de um colega</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>%1 colocou-a de novo na fila</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 devolveu-a à fila</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>De novo na fila: %1 já não está</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>De novo na fila (%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Encerrada: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>%1 encerrou-a: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>O hóspede tem agora outro número de telefone</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>O WhatsApp conhece agora o hóspede com outra identidade</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 desfez o encerramento</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>O WhatsApp do hóspede passou para outro dispositivo: confirme quem escreve antes de contar algo privado</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>Atribuída a %1: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Atribuída a %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>Para a equipe %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>Para a equipe %1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>Pedido de conselho a %1: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 dá conselho</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 recusou a consulta</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 não respondeu à pergunta a tempo</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 retirou a pergunta</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 terminou a consulta</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 passou-a após a consulta</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>A consulta com %1 terminou: ninguém escreveu mais</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>A consulta terminou: %1 já não está</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>A consulta com %1 terminou: quem tinha a conversa já não está</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>A consulta com %1 terminou: a conversa mudou de mãos</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>A consulta com %1 terminou: a conversa foi encerrada</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>Satisfação do hóspede: %1 de 5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 uniu este hóspede a outro</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 uniu este hóspede a %2</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 separou este hóspede de outro</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 separou este hóspede de %2</translation>
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
        <translation>Prioridade</translation>
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
        <translation>Equipe</translation>
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
        <translation>agora</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Mensagem de voz</translation>
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
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Botão pressionado</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Mensagem do sistema</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>Um tipo de mensagem que o WhatsApp não transmite</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>Reagiu %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Ainda sem mensagens</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>Escrita aqui, por confirmar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>À espera de envio</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>Recebida pelo WhatsApp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Reproduzida</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>Não se sabe se foi enviada</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Em reunião</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Em formação</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>Em finalização</translation>
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
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Hóspede</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recorrente</translation>
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
        <translation>Reclamação</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistência</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opinião</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Outro idioma</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>Precisa de um especialista</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Fim de turno</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Demasiado ao mesmo tempo</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>De novo na fila: o agente ficou offline</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>De novo na fila: devolvida pelo agente</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>De novo na fila: retirada ao agente</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Fim do adiamento</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>Passada pelo assistente</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>De novo na fila</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>dados de há %1 s</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>dados de há %1 min</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>ainda sem dados</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>Sem base de dados, %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>Sem relay, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leitura…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Ao vivo, %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>Desatualizado, %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>Estes são os últimos números que foi possível ler; há uma nova tentativa a cada poucos segundos. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>Estes são os últimos números que foi possível ler; voltam automaticamente. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>Os números são os da base de dados, mas nenhum relay está conectado: pode faltar o que os hóspedes escrevem e o que os agentes fazem, e daqui não se pode fazer nada. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>Os números são mais antigos do que deviam; pressione F5 para os ler agora.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>Cada alteração aparece em menos de um segundo.</translation>
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
        <translation>mesmo número</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>mesma reserva</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 e %2 passam a ser um só hóspede, com o nome %1:</translation>
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
        <translation>outro hóspede</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• conversas: %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Atalhos do Bellhop</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>Em negrito: atalhos próprios.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>quem perguntar</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>hóspedes com estadia confirmada</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>hóspedes no hotel (abre uma porta)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não comunicada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
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
        <translation>%1 oferece a %3 a conversa com %2</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 oferece-lhe a conversa com %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>Oferecida a %1, restam %2 s. Fica aqui até alguém aceitar.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 aceitou a sua oferta e tem agora esta conversa.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 recusou. A conversa fica aqui.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 recusou: “%2” A conversa fica aqui.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>Ninguém de %1 respondeu a tempo. A conversa fica aqui.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 não respondeu a tempo. A conversa fica aqui.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>A sua oferta a %1 terminou: a conversa mudou de mãos.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 aceitou-a.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 recusou-a. Continua com %2.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>O prazo para responder terminou. Continua com %1.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 retirou a oferta.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>A oferta de %1 terminou: a conversa mudou de mãos.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>A oferta de %1 terminou: a conversa foi encerrada.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 assumiu esta conversa: “%2” O texto em curso ficou guardado como rascunho.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 devolveu esta conversa à fila: “%2” O texto em curso ficou guardado como rascunho.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>Esta conversa voltou à fila enquanto o seu Bellhop estava sem conexão.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>%1 assumiu esta conversa enquanto o seu Bellhop estava sem conexão.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>%1 recebeu esta conversa enquanto o seu Bellhop estava sem conexão.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 não dá conselho agora.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 não dá conselho agora: “%2”</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>Ninguém de %1 respondeu à sua pergunta a tempo.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 não respondeu à sua pergunta a tempo.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 terminou a consulta. A conversa fica aqui.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>A consulta com %1 terminou: ninguém escreveu mais.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>A consulta com %1 terminou: %1 está offline.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 recusou a consulta.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>O prazo para responder terminou. %1 pedia conselho.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 já não precisa de conselho.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 terminou a consulta e fica com a conversa. Agradecemos a ajuda!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 passou-lhe esta conversa.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>A consulta com %1 terminou: a conversa mudou de mãos.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>A consulta com %1 terminou: a conversa foi encerrada.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 pede conselho a %2 sobre %3</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 pede-lhe conselho sobre %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>Pedido de conselho a %1, restam %2 s. A conversa fica aqui.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 acompanha a conversa e dá-lhe conselho agora.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>o conhecimento do hotel</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>saudação</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>reserva: datas</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>reserva: que quarto</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>reserva: quem vem</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>reserva: resumo</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>reserva: confirmada</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>o hóspede pediu para falar com uma pessoa</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>o hóspede está com raiva</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>perigo</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>não pode esperar</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>uma reclamação</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>um assunto jurídico</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>uma disputa de dinheiro</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>algo a fazer</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>um pedido especial</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>uma hora marcada</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>um pedido para um grupo</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>uma reserva já existente</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>a reserva foi recusada</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>não se sabe se a reserva foi feita</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>o sistema de reservas não responde</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>não entendido</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>nada se sabe sobre isso</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>passa a conversa: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>Sugerida · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automática · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>Resposta a partir de “%1” (certeza: %2%).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>O assistente chamou uma pessoa: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>Do diálogo do assistente: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>Redigida pelo modelo de linguagem %1.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>Um agente enviou-a tal como foi sugerida.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>A responder</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>À espera do hóspede</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>Adiadas, vencidas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sem agente</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Minhas equipes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinês</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suaíli</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>fala %1</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>tem a competência “%1”</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>era a sua vez</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 de %2 conversas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>Recebeu esta conversa: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>Ninguém da equipe está disponível</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>Todos os agentes adequados já têm o seu máximo de conversas</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>Fora do horário da equipe</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>Sem equipe configurada para ela</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>O único agente adequado devolveu-a</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>Ninguém disponível fala %1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>Ninguém disponível tem a competência “%1”</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>Nenhum agente adequado está disponível</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>sobre “%1”, em %2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>sobre “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>responder em %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>devia ter resposta há %1</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>texto livre: mais %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>volta em %1</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>volta agora</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Por ler</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>Janela a expirar</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridade: %1</translation>
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
        <translation>Equipe: %1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>À espera do hóspede</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>Chamou uma pessoa</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>Um agente assumiu-a</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>Atribuída a um agente</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>Devolvida à fila</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>Um supervisor assumiu-a</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>Reaberta</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>O assistente não estava disponível</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>Dada por si</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerida</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>Enviada tal como sugerida</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>O hóspede pediu para falar com uma pessoa</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>Um hóspede com raiva</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Perigo</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Uma reclamação</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Um grupo</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>Uma reserva existente</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>O hotel não aceitou a reserva</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>Não se sabe se a reserva foi feita</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>O sistema do hotel não respondeu</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>Um agente assumiu-a durante uma reserva</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>O hóspede não foi entendido</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>Não tinha resposta</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>Não pode esperar</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>Um assunto jurídico</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>Uma disputa de dinheiro</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>Um pedido especial</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>Escreveu uma pessoa</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>Resolvidas pelo assistente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
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
        <translation>90% até</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Relatório do Bellhop</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>O que significam as métricas</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Não se conta: %1</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
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
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Hora da semana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Não configurado</translation>
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
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 mudou o seu estado para “%2”: %3</translation>
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
        <translation>aprovado</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>à espera de aprovação</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>não submetido</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>já não está no provedor</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>utilidade</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticação</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>qualidade média</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>qualidade baixa</translation>
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
        <translation>Sincronizado há %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizado</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Sincronizado agora mesmo</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1; depois falhou: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Título: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>Botão “%1”</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>Imagem no topo</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Vídeo no topo</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Documento no topo</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nome do lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde fica</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, ou um link para um mapa</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por exemplo, %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>editada · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · escrita %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>Clique para usar o texto de novo, ou pressione S para o enviar como estava.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>Clique, ou pressione S, para reenviar.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Não entregue. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>Não entregue: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>Pressione S para reenviar.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>Ainda não se sabe se foi enviada. Pergunte ao hóspede antes de a reenviar. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contactos</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>O cartão do próprio hóspede</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Enviar localização</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>Enviar contacto</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Escolheu da lista</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>Preencheu o formulário</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Pressionou um botão</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>Votação</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>Voto numa votação</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>Uma mensagem anterior foi alterada</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>Convite para um grupo</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>Uma mensagem foi fixada</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>O hóspede eliminou esta mensagem</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>Eliminada para todos</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Encaminhada muitas vezes</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Encaminhada</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>Peça ao hóspede que a envie de outra forma</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>No WhatsApp</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 itens</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Chegou por um anúncio</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>Chegou por “%1”</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>Vem do WhatsApp…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Nova tentativa em breve: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>Não foi possível obtê-lo. Clique para tentar de novo.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 Clique para tentar de novo.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota de voz</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Hóspede</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
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
        <translation>Equipe, %1 de %2 disponíveis</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
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
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>offline: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>e mais %1; %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>uma reserva</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>um preço</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>algo com defeito</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>o check-in ou o check-out</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>uma pergunta frequente</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>algo de que precisa na estadia</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>uma reclamação</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>um pagamento</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>a sua reserva</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>uma hora marcada</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>uma estadia</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>elogio ou avaliação</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nada em particular</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>raiva</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>frustração</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>preocupação ou descontentamento</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>satisfação</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>entusiasmo</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>perigo imediato</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>em duas horas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>sem pressa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>não pode esperar</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>um assunto jurídico</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>uma disputa de dinheiro</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>o hóspede pediu</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>um pedido especial</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>talvez %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Trata de</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Para uma pessoa</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>ninguém espera</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>espera há %1, demasiado</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>espera há %1, responda já</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>espera há %1, responda em breve</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>espera há %1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>metas diferentes</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>meta %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>cálculo do dia…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>ainda sem respostas</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>de %1, %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>agentes com capacidade: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>ninguém espera</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>em 2 horas ou menos</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>acima do objetivo</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>sem agente</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>com agentes</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>das que estão em curso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>vence em breve</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>vence já</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>acima do limite</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>poucas respostas</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>Respostas na última meia hora: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>Não é possível estimar quanto vai esperar o próximo hóspede: %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>Quanto vai esperar o próximo hóspede: os que esperam agora, ao ritmo da última meia hora. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · em espera: %2, %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>um hóspede espera demasiado</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>demasiadas conversas</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>demasiado tempo neste estado</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>Abertura de um pequeno hotel com hóspedes simulados…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Abertura dos seus dados…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Mudar a minha senha…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>Esquecer a minha senha neste computador</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>O meu dia</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>A sua senha foi mudada.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>Esquecida. A senha será pedida da próxima vez.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Painel ao vivo</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>Pesquisar em todo o histórico…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>A sua senha é necessária para entrar em %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>O cofre de senhas deste computador recebeu o pedido da sua senha. Também pode ser escrita aqui.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>O cofre de senhas deste computador não tem a sua senha para esta instalação: escreva-a.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 Escreva a sua senha para continuar.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Início de sessão em %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>A senha no cofre deste computador já não funciona. %1 Escreva a que é válida agora ou fale com o administrador.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 Verifique ambos os dados ou fale com o administrador.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 A sua senha não ficou guardada. Escreva-a de novo para continuar sem a guardar.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>A sua senha foi mudada, mas o cofre deste computador ainda tem a antiga: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 A senha pode ainda estar lá.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>três hóspedes escreveram</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>a pergunta de Marta está à vista</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>a conversa foi assumida</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>a resposta está escrita</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>o WhatsApp aceitou-a: enviada</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>chegou ao telefone dela: entregue</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>ela leu-a</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>o painel de encerramento está aberto</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>reserva confirmada é recusada sem número de reserva</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está encerrada</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>o encerramento é desfeito e o hóspede volta a estar à frente</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>o painel de encerramento está aberto de novo</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>está encerrada de vez, dois hóspedes ainda esperam</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>o painel ao vivo também o diz, e que a resposta chegou a tempo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>Idade dos números</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>Idade dos números: %1</translation>
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
        <translation>Agentes, por urgência</translation>
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
            <numerusform>%1  (mais %n)</numerusform>
            <numerusform>%1  (mais %n)</numerusform>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Quem trata</translation>
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
        <translation>Eu trato disto</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Tudo em ordem</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>Os alertas da instalação aparecem aqui, com a causa e o próximo passo, até terminarem.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>Alertas da instalação</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Próximo passo: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 %2 trata disto; só se repete se piorar.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 Ainda ninguém trata disto; repete-se até alguém o fazer.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>Não enviar %1</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Envio em curso…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Envio de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Assumir as selecionadas</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>Devolver as selecionadas à fila</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>Etiquetar as selecionadas…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>Mudar a prioridade das selecionadas…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>Adiar as selecionadas…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>Oferecer as selecionadas a uma equipe…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>Encerrar as selecionadas…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>Li o resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>Alteração de %n conversa em curso …</numerusform>
            <numerusform>Alteração de %n conversas em curso …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>%n conversa selecionada</numerusform>
            <numerusform>%n conversas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>Etiqueta, Enter; -etiqueta retira-a</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>A etiqueta para todas as conversas selecionadas; com um sinal de menos antes, é retirada</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Uma hora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Três horas</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Até amanhã às 9</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1: pede mais dados, encerrar uma a uma</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>O que %1 deve saber, Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>A nota que acompanha cada oferta a %1</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>Não há equipes</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n aberta de novo</numerusform>
            <numerusform>%n abertas de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n assumida</numerusform>
            <numerusform>%n assumidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n devolvida</numerusform>
            <numerusform>%n devolvidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n com a etiqueta “%1”</numerusform>
            <numerusform>%n com a etiqueta “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n sem a etiqueta “%1”</numerusform>
            <numerusform>%n sem a etiqueta “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n com outra prioridade</numerusform>
            <numerusform>%n com outra prioridade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n adiada</numerusform>
            <numerusform>%n adiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n encerrada</numerusform>
            <numerusform>%n encerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n oferecida</numerusform>
            <numerusform>%n oferecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 E mais %2.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1, %2 sem êxito: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>90% até</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>Formas de ver os números</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>Dia a dia, ao lado do período anterior</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Por dia da semana e hora</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>Por tipo, os mais frequentes primeiro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>O último dia do período, agente a agente</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>O que o assistente fez e quanto custou</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>Como funcionou cada canal</translation>
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
        <translation>Filtro “%1”; pressione para o retirar</translation>
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
        <translation>Tipo de serviço</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfação</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Encerrar conversa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Encerrar a conversa</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>Cliente: sem indicação</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>Serviço: sem indicação</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>Satisfação: sem indicação</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>Escreva ou pressione um número</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>Procurar um motivo de encerramento</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>Motivos de encerramento</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Número da reserva</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>Notas do encerramento</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>Encerrar a conversa (Enter)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>Manter aberta (Esc)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>Encerrar a conversa com %1</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Encerramento…</translation>
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
        <translation>Número da reserva (obrigatório)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>Nota: o que se segue e quem o faz (obrigatória)</translation>
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
        <translation>Colega</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Estado</translation>
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
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>Colegas e o seu estado</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>Novo estado</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>O motivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>Mudar o estado (Enter)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Mudar o estado de %1</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>Motivo? %1 lê isto.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indique o motivo; %1 vai ler.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>O que fazer ou que hóspede</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>Ações e hóspedes encontrados</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>%1 que correspondem ao que escreveu</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Não citar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>Anexar arquivos (ou arraste-os ou cole-os aqui)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Enviar outra coisa</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>Enviar uma localização, um contacto, uma pergunta com respostas, um modelo</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>Resposta a “%1”</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>Segue quando os arquivos chegarem</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>Retire o arquivo que falhou</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Rascunho guardado</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>Uma nota para os colegas; o hóspede nunca a vê. @ e um nome avisa alguém.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>Escreva uma resposta. Enter envia, Shift+Enter inicia outra linha.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Nota para os colegas</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>Resposta ao hóspede</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>O hóspede pediu para não receber mensagens de marketing. Responder ao que escreve é bem-vindo.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>Não quer marketing</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>Texto livre: mais %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Restam %1</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>Escrever ao hóspede</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>Escrever ao hóspede (%1 alterna)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Escrever uma nota para os colegas</translation>
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
        <translation>À espera da primeira lista da base de dados.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop, %1 em espera</translation>
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
        <translation>O meu estado</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>Mudar o estado de %1</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>O Bellhop passa a usá-lo a partir do próximo início.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>O do computador</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Minha lista</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista de %1</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Ver os atalhos</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passar…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>Escrever ao colega (Enter)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 dá-lhe conselho. O hóspede não vê nada do que se escreve aqui.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>Dá conselho a %1. O hóspede não vê nada do que se escreve aqui.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escrever a %1</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>O que escreve a %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>Dados do hóspede</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Uma hora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Três horas</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Até amanhã às 9</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>Até segunda-feira às 9</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Escolher uma hora…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 escreve agora</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 vê agora</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>ainda sem agente</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>com o assistente</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>minha</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>A localização não foi enviada.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>O contacto não foi enviado.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>A pergunta não foi enviada.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>Não foi reenviada.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>A reação não foi enviada.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>Não é possível reproduzir aqui: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Enviar arquivos</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>No máximo %1 arquivos de cada vez. Envie estes primeiro.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>Escolher um arquivo para o modelo</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 não foi enviado.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>O arquivo não chega.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Novo download em curso.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Abrir este arquivo?</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Download de %1…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>Download de %1: %2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Não é possível abrir o arquivo.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>imagem.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>A cópia não foi guardada.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Nenhuma conversa escolhida</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>Escolha uma na lista ou assuma a mais urgente com %1.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>Esta conversa já não está na sua lista.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>%1 tem agora esta conversa. O texto em curso ficou guardado como rascunho.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>Este Bellhop é mais antigo do que a base de dados e só pode ler. Os seus rascunhos ficam guardados.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>Esta conversa está encerrada. Abre-se de novo quando o hóspede escrever.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>Ainda ninguém atende este hóspede.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>O assistente responde a este hóspede.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>%1 tem esta conversa, mas está offline.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>%1 tem esta conversa. Pode ler e escrever notas.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>O hóspede escreveu pela última vez há mais de 24 horas, por isso o WhatsApp só aceita um modelo aprovado. Notas e encerramento continuam a funcionar.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>um hóspede</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>O motivo não é conhecido.</translation>
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
        <translation>Assumir: %1…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>Não assumida.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>Devolver: %1…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>Não devolvida.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>Não enviada; o seu texto está de novo na caixa.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>A nota não foi guardada; está de novo na caixa.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>Não encerrada.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1: encerrada como “%2”</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>O encerramento mantém-se.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>Adiar: %1…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>Não adiada.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Adiar até</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>O modelo não foi enviado.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>Pedido dos modelos de %1…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>Os modelos não foram pedidos.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>Assumir a conversa com %1, que está com %2</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>Devolver à fila a conversa com %1, que está com %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>Não assumida.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>Não devolvida.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>Não oferecida.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>Retirada da oferta…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>Não retirada.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>O assistente</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>O assistente volta a atender este hóspede.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>O assistente está silenciado para este hóspede até alguém o ativar.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Escolha uma na lista.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>Assumir para responder</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>dá-lhe conselho</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Não se perguntou a ninguém.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>Não passada.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>Não escrita.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>Encerramento da consulta…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Não terminada.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>Não unidos.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 é agora um só hóspede</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>Não separados.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>São de novo dois hóspedes, como antes.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Separar %1</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>Primeiro termine ou cancele o que está aberto aqui; depois, pode passar para outra janela.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir numa janela própria</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>Aqui nenhuma resposta vem do conhecimento do hotel.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>A nota de voz não foi enviada.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Fechar esta janela?</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>Uma nota de voz para %1 não foi enviada. Perde-se com a janela.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (%2 novas)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>conversa %1 à frente</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1: %2, %3 a %4 (%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>Uma conversa à frente</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop: nada em espera</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop: %n assunto em espera</numerusform>
            <numerusform>Bellhop: %n assuntos em espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Boas-vindas ao Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>O balcão para os hóspedes que escrevem aos seus hotéis. Como quer começar?</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>Experimentar com hóspedes simulados</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>Tudo funciona neste computador; hóspedes inventados escrevem mensagens. Nada para configurar.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>Posto único</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>Uma pessoa, um computador, o seu próprio número de WhatsApp. Os dados ficam aqui.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>Entrar numa instalação</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>A sua equipe já tem uma base de dados. Peça o endereço e a sua conta a quem cuida dela.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>Como os colegas e hóspedes o veem</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>O Bellhop, o relay e a base de dados funcionam juntos neste computador. Pode conectar um número de WhatsApp mais tarde.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Servidor da base de dados</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>A sua conta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo do certificado</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>Vazio: as autoridades do próprio computador</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com; vários com vírgulas; vazio: onde está a base de dados</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>Lembrar a senha no cofre de senhas deste computador</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>Com a conta que o administrador criou para si na base de dados.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>Falta o seu nome: assina as suas respostas para os colegas.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>Escolha a pasta onde se guardam as conversas.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>Falta o endereço do servidor da base de dados.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>Falta a porta do servidor da base de dados; em geral é 3306.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>Falta o nome da base de dados; em geral é “bellhop”.</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>Falta o nome da sua conta.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Falta a sua senha.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>O que um hóspede perguntou</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Dados do hóspede</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Hóspede</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
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
        <translation>não quer; responder é bem-vindo</translation>
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
        <translation>Hora lá</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>With</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ainda ninguém</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>o assistente</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>Motivo da volta</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>Texto livre até</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>terminado; só modelos</translation>
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
        <translation>Lido pelo assistente</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Motivo</translation>
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
        <translation>Satisfação</translation>
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
        <translation>Ativar para este hóspede</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>Silenciar para este hóspede</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>O hóspede pediu para falar com uma pessoa, ou um colega silenciou-o. Volta a responder onde o canal o permite.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>Não envia nada a este hóspede até alguém o voltar a ativar.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>Escreve de</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
sem marketing</translation>
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
        <translation>Outras conversas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>Abrir a conversa de %1: %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>Custo do modelo</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>nenhum modelo pago usado</translation>
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
        <translation>Também conhecido como</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>Não foi possível ler os seus atalhos próprios de %1. As ações têm os atalhos originais.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>Os seus atalhos próprios para %1 não podem ser usados. Ficam os originais, onde estão livres.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>Ao escrever e nas mensagens</translation>
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
        <translation>Enviar e ir para o próximo que espera</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Colar como texto simples</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>Numa mensagem: responder, reagir, copiar</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>O sistema reserva-o para si.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>Escreve texto. Mantenha também Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>Em muitos teclados escreve texto.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>Move o cursor e edita onde se escreve e nas listas.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>Copia, cola ou desfaz onde se escreve.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>Abre o menu do que está selecionado.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Restaurar todos</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Imprimir ou guardar como PDF</translation>
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
        <translation>Fechar a lista de atalhos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Ações e os seus atalhos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>Dar outro atalho à ação escolhida</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>Dar outro atalho à ação escolhida (Enter)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>Devolver à ação escolhida os atalhos originais</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>Devolver à ação escolhida os atalhos originais (Del)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>Devolver a todas as ações os atalhos originais</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Este atalho é sempre o mesmo.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Enter dá outro atalho à ação escolhida; Del devolve os originais.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Pressione o novo atalho para “%1”. Esc deixa-o como está.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 não pode ser usado. %2 Pressione outro, ou Esc.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>“%1” está agora em %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>nenhum atalho</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 já se usa em %2. Trocar? Em troca recebe %3. Esc deixa tudo como está.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>Restaurar todos os atalhos</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>Todas as ações recuperam os atalhos originais; os próprios são eliminados.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>Todas as ações têm os atalhos originais.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Guardar os atalhos como PDF</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Não guardado. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado em %1.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>Os atalhos seguiram para a impressora.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>Parece o código de uma porta ou uma senha, e é comunicado a quem perguntar.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Alterar (Enter)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>Eliminar (Del)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>Comunicada a: %1. Validade: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%n resposta em %1 dias.</numerusform>
            <numerusform>%n respostas em %1 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>O hóspede vai ler: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>Não há texto em %1, por isso esses hóspedes leem o texto em %2.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>Os hóspedes perguntam:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>O assistente comunica-a</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>Os hóspedes perguntam</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>Uma por linha:
o jantar está incluído
a que horas é o jantar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Comunicada a</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>A partir do dia</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Até ao dia</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Voltar à lista (Esc)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>Guardar; o assistente passa a sabê-la em segundos (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>nenhum destes: encontra-se pelas suas palavras</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>Ainda não está escrita em nenhum idioma.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>Escrita em: %1. Hóspedes de outros idiomas leem: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>Um dia escreve-se assim: 2026-12-24.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Comunicada a</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>Respostas, %1 dias</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>O que o assistente sabe</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>Como a leem os hóspedes deste idioma</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Comunicada a</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>comunicada a qualquer pessoa</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>Procurar por qualquer das suas palavras</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Procurar uma entrada</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>O que este hotel comunica aos seus hóspedes</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Perguntas sem resposta</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>Adicionar a partir desta pergunta</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nova entrada</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>Não foi possível ler. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>Entretanto, alguém eliminou esta entrada. O que escreveu fica aqui.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>Entretanto, alguém alterou esta entrada, por isso não é possível guardá-la. O que escreveu fica aqui; veja a entrada antes de a escrever de novo.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>Sem resposta (%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>Nenhum modelo de linguagem pago está configurado.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 hoje (UTC): %2 de %3 tokens, %4 de %5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>Essa entrada já não existe.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leitura…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>Nos últimos %1 dias ninguém perguntou o que não está escrito.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>Escolha uma pergunta para ver o que o assistente responderia.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Ainda não há nada escrito.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Escolha uma entrada.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>Comunicar a todos?</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>Parece o código de uma porta ou uma senha, e é comunicado a quem perguntar. Os códigos das portas são para os hóspedes no hotel.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Guardar mesmo assim</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 foi guardada. O assistente passa a sabê-la em segundos.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Eliminar a entrada?</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>“%1” é eliminada em todos os seus idiomas e o assistente deixa de a comunicar.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 foi eliminada.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 não foi eliminada.</translation>
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
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
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
        <translation>Ir para a lista “%1”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Imagem anterior (Esquerda)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Próxima imagem (Direita)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>Guardar uma cópia (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Um momento…</translation>
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
        <translation>%1 mencionou o seu nome: “%2”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
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
        <translation>As mensagens vão para o número de antes, e o que um hóspede não quer continua a valer para o seu número. Pode separá-los de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>Unir a outro hóspede</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>Um nome, um número ou uma reserva</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>Procurar o outro hóspede</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>Hóspedes que podem ser a mesma pessoa</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>Unir num só hóspede (Enter)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>Deixar como estão (Esc)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Quem é a mesma pessoa que %1?</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>União…</translation>
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
        <translation>Ninguém parecido. Escreva um nome ou um número.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>Nenhum outro hóspede encontrado.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>Escolha o outro hóspede para ver o que se une.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>Escolha o outro hóspede.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Voltar à caixa de texto (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>Enviar ao hóspede (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>Enviar localização</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>Enviar contacto</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>Perguntar com botões de resposta</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>Kenyatta Avenue 12, Nairobi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223, ou um link para um mapa</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
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
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>Deseja jantar no hotel?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>Uma por linha. Depois de | vem a explicação.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Abre a lista</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>O hóspede vê uma lista de %1.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>Até três respostas curtas são botões; mais, uma lista.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>O hóspede vê %n botão.</numerusform>
            <numerusform>O hóspede vê %n botões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>Indique onde fica: latitude e longitude, ou um link para um mapa que as contenha.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>Um contacto precisa de um número de telefone ou de um endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>O meu dia</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>O meu dia hora a hora</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>Os totais do meu dia</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Linhas do número escolhido</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>O dia anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>O dia seguinte</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalcular</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>Enter numa parte da faixa ou num número mostra as linhas que o formam.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Cálculo…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>Não foi possível calcular o seu dia. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Ainda nada calculado.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>Calculado às %1, hora de %2. Os mesmos números dos relatórios de quem lidera a sua equipe.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n linha</numerusform>
            <numerusform>%1: %n linhas</numerusform>
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
            <numerusform>%1  (mais %n)</numerusform>
            <numerusform>%1  (mais %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Dispensar este aviso</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>Dispensar este aviso: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>Este computador não tem saída de som que se possa usar. Conecte uma e teste de novo.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>É assim que o Bellhop avisa que um hóspede espera.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>Este sistema não mostra notificações de programas: em vez disso, o botão da janela na barra de tarefas acende.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 oferece a conversa com %2.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 escreveu.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 espera por um agente.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 menciona o seu nome numa nota.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Um hóspede</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 E mais %n.</numerusform>
            <numerusform>%1 E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 pede-lhe conselho sobre %2.</translation>
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
        <translation>Reproduzir um som</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>Volume do som</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>Mostrar uma notificação na área de trabalho enquanto olho para outro lado</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>Incluir o nome do hóspede</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>Avisar também de hóspedes sem agente enquanto o meu estado é Disponível</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>Um som foi reproduzido e uma notificação mostrada. Se não ouviu ou não viu nada, verifique as configurações de som e de notificações de programas deste computador.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>Motivo? Quem oferece lê isto.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>Motivo da recusa</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>Recusar com estas palavras (Enter); Esc volta atrás</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>, e mais %n</numerusform>
            <numerusform>, e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tempo restante: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>um hóspede</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>Não foi possível aceitar. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>Não foi possível recusar. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>O seu estado não mudou. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Mudar a senha</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Mudar a sua senha</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repetir a nova senha</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>Falta a sua senha atual.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Falta a nova senha.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>As duas senhas novas não são iguais.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>A nova senha é a que já tem.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>Só modelo</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferecida</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>sem marketing</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ mim</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1, conversas: %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 por ler</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>minha</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>uma nota com o seu nome</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>oferecida a alguém</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>não quer marketing</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>tem um rascunho</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>terminaram as 24 horas de texto livre</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>escreve em %1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>para a equipe %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>selecionada</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>atribuída aqui: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>atribuída ao seu agente: %1</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Expiram</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
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
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>À espera de agente</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>Com o assistente</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>Adiadas e pendentes</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Encerradas hoje</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>Procurar um hóspede ou um texto na lista</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
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
            <numerusform>%n conversa espera o seu novo lugar; mostrar</numerusform>
            <numerusform>%n conversas esperam o seu novo lugar; mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Carregamento das conversas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>Nenhuma conversa à vista tem “%1” no nome ou na última mensagem.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está à espera</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>As novas mensagens dos hóspedes aparecem aqui sozinhas.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>Listas guardadas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>Nome desta lista, Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>O nome com que esta lista é guardada</translation>
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
        <translation>prazo mais próximo primeiro</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>Mais %L1 nesta instalação, menos urgentes. Filtre a lista para as encontrar.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Prazo mais próximo primeiro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>Ainda não há listas guardadas</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>Guardar esta lista com um nome…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>Nenhuma conversa visível corresponde ao filtro desta lista.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>Procurar um hóspede ou um texto</translation>
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
        <translation>O motivo</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Deixar como está (Esc)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>Motivo? %1 lê isto; o hóspede não.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>Indique o motivo; %1 vai ler.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>Escreva algo. %1 vai ler.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 no período anterior</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>Sem dados no período anterior</translation>
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
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Sem dados neste período.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Todas as métricas</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todas as equipes</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos os agentes</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Todos os hotéis</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Relatório guardado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo de serviço</translation>
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
        <translation>Todos os tipos de serviço</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>Todos os tipos de cliente</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>Não foi possível calcular os números.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>Enter num número mostra as linhas que o formam.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>Linhas do número escolhido</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalcular</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Ver as linhas</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Em CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>Em Excel (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>Em PDF, com o gráfico no início…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Cálculo…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Ainda nada calculado.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2 linhas · calculado há %3 · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>Cálculo… até lá: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 Não se conta: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Leitura das linhas…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Não foi possível ler as linhas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n linha</numerusform>
            <numerusform>%1: %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1, algumas mais recentes do que o número acima</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Exportar como %1</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Não exportado. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>Encerrada como</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Dias escolhidos</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Aberta ou encerrada</translation>
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
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Mensagens: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>Hóspedes e conversas: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>A pesquisa demorou demasiado e parou. Continuar a pesquisa</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>A pesquisa demorou demasiado e parou em %1. Pesquisar mais atrás</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Ver mensagens mais antigas</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>Ver conversas mais antigas</translation>
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
        <translation>Nota de encerramento</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>Mensagem com este id</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>Conversa com este id</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ninguém a tem</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>está com o assistente</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>Pesquisar em todo o histórico</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>O que se procura</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>Um nome, palavras de uma mensagem, um número de telefone, uma reserva ou um id; depois, Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisa em curso…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>Uma nova pesquisa termina esta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>Nada do que pode ver contém tudo isto. Tente menos palavras ou mais dias.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>Tudo o que já foi dito</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>Todas as palavras têm de estar presentes; as que estão entre aspas, juntas. Maiúsculas e acentos não contam.</translation>
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
        <translation>Tudo</translation>
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
        <translation>Respostas rápidas</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>com %1: %2</translation>
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
        <translation>Preencha “%1” antes de enviar.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>A ortografia não é verificada.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>Não há dicionário para este idioma.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>Nenhuma palavra está errada.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>Nenhum dicionário de %1 instalado: os arquivos .aff e .dic devem ficar em %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Procura de sugestões…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Adicionar “%1” ao meu dicionário</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorar “%1”</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Não se conhece nada parecido</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Início</translation>
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
        <translation>◐ Com atraso</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ Offline</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ Só leitura</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>Neste momento nada pode ser enviado por %1.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>Neste momento nada pode ser enviado por %1: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>Os hóspedes avaliam mal %1, por isso o WhatsApp pode limitar o que envia. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>1 ação por confirmar</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>%1 ações por confirmar</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Offline. O que vê pode estar desatualizado; o que envia fica guardado aqui e segue logo que possível.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>Offline: %1 O que vê pode estar desatualizado; o que envia fica guardado aqui e segue logo que possível.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>Só leitura: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>O assistente sugere</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>Usar (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>Usar a sugestão do assistente</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>Pôr de lado a sugestão do assistente</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>O assistente sugere, a partir de “%1” (certeza: %2%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>Ver de onde vem a sugestão</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>O assistente sugere (%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>O assistente</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>respondida tarde, há %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Hóspede</translation>
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
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>Alterar e submeter de novo (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>Um novo que começa com este texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>Eliminar no provedor (Del)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>Já não está no provedor e conserva-se pelo que foi enviado com ele.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>O hóspede vai ler: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Submeter</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en ou en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>No topo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Um título</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Um vídeo</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Um documento</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Uma localização</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>A sua reserva</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>Olá, {{1}}: o seu quarto {{2}} está pronto. *Negrito*, _itálico_ e ~riscado~ funcionam como no WhatsApp.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Rodapé</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>Um por linha:
Sim, por favor
Ver | https://hotel.example/{{1}} | 8841
Ligue-nos | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>Escolher um arquivo de exemplo para o topo</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>Os revisores veem-no; os hóspedes recebem o arquivo de cada mensagem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Voltar à lista (Esc)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>Submeter ao provedor (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>Este modelo tem botões que só o site do provedor pode alterar; ficam como estão.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>o que {{%1}} pode conter</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Exemplo para %1</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>O que o hóspede vai ler.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>O hóspede vai ler: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>O exemplo ainda está a caminho. Submeta quando chegar.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1, em breve %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>média</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
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
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Enviar modelo</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>Procurar um modelo por nome ou texto</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Procurar um modelo</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Modelos deste canal</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>Pedir os modelos ao provedor</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>Voltar à caixa de texto (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>Enviar ao hóspede (Enter no último campo)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar um modelo</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>O hóspede escreveu pela última vez há mais de 24 horas, por isso o WhatsApp só aceita um modelo aprovado.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>Este hóspede não quer mensagens de marketing.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>O WhatsApp não o aprovou, por isso só pode seguir nas 24 horas após a última mensagem do hóspede.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Escolher um arquivo para %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Valor para %1</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>Este canal ainda não tem modelos.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>Escolha um modelo para ver o que o hóspede vai ler.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>O hóspede vai ler: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>O arquivo ainda está a caminho. Envie quando chegar.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>Preencha “%1” antes de enviar.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Escrever uma nota para os colegas</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>Procurar um modelo pelo nome</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Procurar um modelo</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>Modelos deste canal</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
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
        <translation>Não há canal em uso.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>Este canal ainda não tem modelos. Crie um ou sincronize.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Escolher um arquivo de exemplo</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>Não é uma imagem. Escolha um arquivo JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>Não é um vídeo. Escolha um arquivo MP4.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>Não é um documento. Escolha um arquivo PDF.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>Submissão de %1…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 foi submetido. Pode ser enviado quando for aprovado.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>Eliminar o modelo?</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1 (%2) é eliminado no provedor. Um novo com este nome pode ser recusado durante 30 dias.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Eliminação de %1…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 foi eliminado.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 não foi eliminado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>Os modelos não foram pedidos. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Um momento…</translation>
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
        <translation>Novas desde a última visita</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>Nota de %1, só para colegas</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>Um colega, pelo telefone</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1, assistente</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>O texto da mensagem, para selecionar partes</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>Chegou %1 (%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>Antes da alteração: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>Consulta: %1, só para colegas</translation>
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
        <translation>O arquivo não está aqui.</translation>
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
            <numerusform>%n nova ↓</numerusform>
            <numerusform>%n novas ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Recentes ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>Responder a esta mensagem	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>Copiar com hora e autor	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>Selecionar parte do texto	Clique duplo</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>Reagir	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Retirar a minha reação</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>Reenviar, embora o hóspede talvez já a tenha	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>Reenviar	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>Ver de onde vem a resposta	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>Procurar ação ou destino   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>O meu estado: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>%n conversa com uma nota que menciona o seu nome</numerusform>
            <numerusform>%n conversas com uma nota que menciona o seu nome</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Em espera %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · máx. %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Minhas %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>Alertas: %1, graves. O pior: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>Alertas: %1. O pior: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
Sem ninguém a tratar: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>Há %1 conversas em janelas próprias e não cabem mais. Primeiro traga uma de volta.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>Oferecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>Oferecer a conversa a alguém</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Escolha o motivo</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>O que precisa de saber (o hóspede não vê)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>A conversa fica aqui até alguém aceitar; há %1 s para responder.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>Um colega ou uma equipe</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>Procurar um colega ou uma equipe</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>Colegas e equipes</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>Motivo da oferta</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>O que precisa de saber</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>Oferecer (Enter)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Ficar com ela (Esc)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>Oferecer a alguém a conversa com %1</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Oferta…</translation>
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
        <translation>Mais ninguém atende este hotel.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>Ninguém com esse nome atende este hotel.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>Escolha um colega ou uma equipe disponível.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Escolha o motivo.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Escreva o que é preciso saber.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>Pedir conselho a alguém sobre %1</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>O que quer saber (o hóspede não vê)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Escreva o que quer saber.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>A conversa fica aqui. Há %1 s para responder; depois, quem aceitar acompanha-a e podem escrever um ao outro sem o hóspede ver.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pedido…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>Pedir conselho (Enter)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>Não perguntar (Esc)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Passar a conversa com %1</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>Muda de mãos de imediato: quem deu conselho já a conhece.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Passagem…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>Passar a conversa (Enter)</translation>
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
        <translation>O período anterior</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1: %2%, comunicada</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1: %2%, abaixo de %3%</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1: %2%, depois da primeira</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1: %2%, não para este hóspede</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>O que um hóspede pode perguntar; depois, Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Uma pergunta para experimentar</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quem pergunta</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>Um hóspede que vem</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>Um hóspede no hotel</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>Parece uma reclamação, um defeito ou um agradecimento, a que não se responde com o conhecimento do hotel.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>O hóspede lê (%1): %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>Nada no conhecimento do hotel se aproxima disto.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>Painel ao vivo</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>Painel ao vivo na parede, Esc para sair</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>Não se ouve nada. O microfone está silenciado ou o Bellhop não tem permissão para o usar?</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>O microfone já não está ligado. O que gravou para %1 até então fica guardado.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>A gravação para %1 atingiu a duração máxima: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>A nota de voz espera na conversa com %1.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>Não há microfone. Ligue um e grave de novo</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>Não é possível usar “%1”. Permita o microfone ao Bellhop nas configurações do sistema ou escolha outro.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>A gravação não pode continuar com esse microfone. Pare-a e grave com o outro.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>A gravação para %1 perdeu-se. Grave-a de novo.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>Eliminar a gravação?</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%1 para %2. Não é possível recuperá-la.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>Não há microfone</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>No máximo %n minuto</numerusform>
            <numerusform>No máximo %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>Eliminar (Esc)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Eliminar a gravação</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>Parar (Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>Parar a gravação e ouvi-la</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>Enviar a nota de voz</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>Gravação para %1</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Microfone: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>Nota de voz para %1</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>Envio para %1: %2%</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>Pausar a nota de voz</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>Reproduzir a nota de voz (Espaço)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidade: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>Conversa %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>%1 está agora a seu cargo.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>Quem a assumir do assistente</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Quem a assumir</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>Sussurrar sobre %1: uma nota que só os colegas veem</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Sussurrar</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>O que é preciso saber? %1 vai ler; o hóspede, nunca.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>%1: assumir de %2, que recebe um aviso</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>%1: devolver à fila, onde qualquer pessoa pode assumir</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>Anotado em %1.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>Sussurrado a %1 sobre %2.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>%1 está agora a seu cargo; %2 recebeu o motivo.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 está de novo na fila.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>As suas conversas</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Painel ao vivo</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>Tipo de filas</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>Filas por hotel ou por equipe</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>Por hotel</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipe</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Ler agora</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Mostrar na parede</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>Agentes, por urgência</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>Conversas por trás do número</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>Sussurrar…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Assumir…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>Devolver à fila…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>Mudar o seu estado…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>Procurar ação ou destino</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>O painel ao vivo é para supervisores e administradores: esta conta não o pode ver.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>Respondidas tarde hoje, primeiro as mais recentes</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>A capacidade livre é dos agentes, não das conversas</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>Abertas em %1, primeiro a que espera há mais tempo</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>Abertas com %1, primeiro a que espera há mais tempo</translation>
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
        <translation>%1; no máximo %2 numa hora da semana</translation>
    </message>
</context>
</TS>
