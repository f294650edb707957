<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>最も急ぎの会話を担当</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>キューに戻す</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>終了を取り消す</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>スヌーズ…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>定型文…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>テンプレートを送信…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>アシスタントの提案を使う</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>テンプレートを管理…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>場所を送信…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>連絡先を送信…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>選択肢付きの質問…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>メンバーから引き継ぐ…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>メンバーかチームに転送…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>転送を取り下げる</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>お知らせの会話を見る</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>自分宛ての次のメモ</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>返信待ちの次のお客様</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>次の未割り当てを見る</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>「%1」へ移動</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>一覧へ</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>メッセージへ</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>入力欄へ</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>お客様情報へ</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>次のペインへ</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>一覧内を検索</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>操作・移動</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>自分の状態を変更</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>対応可にする</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>取り込み中にする</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>休憩中にする</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>会議中にする</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>研修中にする</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>後処理中にする</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>メンバーの状態…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>お客様情報の表示／非表示</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>アプリを終了</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>表示言語…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>このお客様へのアシスタントの応答を許可／停止</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>優先度を変更…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>一覧に表示中の会話をすべて選択</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>選択した会話をまとめて操作…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>選択した会話の終了を取り消す</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>一覧を絞り込む…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>期限の近い順</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>一覧をすべて表示</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>この一覧に名前を付けて保存…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>保存した一覧…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>自分の一覧 %1 へ移動</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>アラート…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>音と通知…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>次のスペルミスの候補…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>入力中にスペルチェック</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>メンバーかチームに相談…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>相談相手に引き渡す…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>相談を終える</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>相談へ</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>依頼を引き受ける</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>依頼を断る…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>依頼の会話を見る</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>お客様間の移動</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>ウィンドウ内の移動</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>自分の状態</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>キー一覧を印刷・PDF 保存…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>別のお客様と統合…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>統合したお客様を分ける…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>統合を取り消す</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>アシスタントの回答の出典を表示</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>アシスタントのナレッジ…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>音声メモを録音／停止</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>マイクを選択…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別ウィンドウで開く</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>メインウィンドウに戻す</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>team %1 at %2</source>
        <translation>%2 のチーム %1</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>%1 で %2 の間、何も受信していません。この時間帯は通常 %3件の Webhook が届きます。</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>中継サーバー %1 がディスクに保管している Webhook をデータベースが拒否しています：%2件。</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Webhook が中継サーバー %1 のディスクで待機中です。最も古いもので %2。件数：%3。</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>中継サーバー %1 の時計がデータベースより %2 遅れています。</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>中継サーバー %1 の時計がデータベースより %2 進んでいます。</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>プロバイダーが %1 を拒否しています。何も送信できません。</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>プロバイダーが %1 を拒否しています：%2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>お客様が長く返信を待っています</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>担当者のいない会話があります</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>初回返信が遅れています</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>メッセージの送信に失敗しています</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>送信されたか不明なメッセージがあります</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>何も受信していません</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>チャネルが拒否されています</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>お客様からの番号の評価が低下</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>送信できないテンプレートがあります</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>メッセージが送信されません</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>データベースが応答しません</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>データベースの応答が遅い</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Webhook がディスクで待機中</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>時計が合っていません</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>ディスクの空きがわずかです</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>お客様が %2 の返信を %1 待っています。%3分を超えたお客様：%4名。</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>お客様が %1 待っていますが、%2 に会話の担当者がいません。%3分を超えたお客様：%4名。</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>過去1時間、%2 の初回返信のうち %3 以内のものは %1% です（目標 %4%）。</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>過去%2分間に %1 で送信に失敗したメッセージ：%3件。</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>過去%2分間に %1 で送信されたか不明なメッセージ：%3件。</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>%1 の番号はお客様の評価が低く（赤）、WhatsApp が送信を制限することがあります。</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>%1 の番号のお客様の評価は中程度（黄）です。</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp が %2 のテンプレート %1 を無効にしました。</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp が %2 のテンプレート %1 を一時停止しました。</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>%1 のメッセージが送信されません。最も古いものは %2 待機中です。件数：%3。</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>データベースが中継サーバー %1 に %2 の間応答していません。</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>データベースから中継サーバー %2 への応答に %1ミリ秒かかり、その状態が %3 続いています。</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>中継サーバー %1 のマシンで、%2 のディスクの空きは %3 MB（%4%）です。</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>待ち時間が最も長い会話を開いて返信するか、引き継いでください。</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>最も急ぎの会話を担当するか（Shift+F2）、休憩中のメンバーに戻るよう依頼してください。</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>待っているお客様への返信が終わるまで、このキューにメンバーを1人追加してください。</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>失敗したメッセージを会話で開いてください。原因と、再送で解決するかどうかが分かります。</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>再送する前に、会話でお客様に確認してください。届いている可能性があります。</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>スマホからこの番号にメッセージを送ってください。表示されない場合は、プロバイダー側の Webhook アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>プロバイダーで新しいトークンを作成し、サイトに登録してください：bellhopctl channel secret %1。</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>評価が戻るまで、希望していないお客様へのテンプレート送信を減らしてください。</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>その間は別のテンプレートを送信し、このテンプレートの文面を変更してください。</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>プロバイダーの稼働状況ページを確認してください。復旧すると、待機中のメッセージは自動的に送信されます。</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>データベースサーバーを起動してください。それまで Webhook は保管され、コンソールは閲覧のみになります。</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>データベースサーバーの負荷と遅いクエリを確認してください：bellhopctl doctor。</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>中継サーバーのログで原因を確認し、中継サーバーを再起動してください。</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>データベースが応答することを確認してください。中継サーバーが自動的に引き渡します。</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>両方のマシンの時刻を同じサーバー（NTP）に合わせてください。</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>そのディスクの空きを増やすか、容量を追加してください。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>データが %1バイトを超えています。</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>データの入れ子が %1階層を超えています。</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>有効な JSON ではありません（%1バイト目付近）。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>指示に有効な「%1」がありません。</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>1つのメモでメンションできるのは %1人までです。</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>メッセージは1～%1文字です（現在 %2文字）。</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>リアクションは絵文字1つです。空にすると取り消します。</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>メッセージの内容として正しくありません。</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp で再生できる動画は H.264 のみです。この動画は %1 です。変換するか、ドキュメントとして送信してください。</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp で再生できる Ogg ファイルは Opus のみです。MP3 にするか、ドキュメントとして送信してください。</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp で再生できる Opus はモノラルのみです。このファイルは %1チャンネルです。</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>スタンプは 512 × 512 ピクセルです。この画像は %1 × %2 です。ドキュメントとして送信してください。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>この種類のメッセージにはファイルを付けられません。</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>この PNG は1色あたり %1ビットです。WhatsApp は8ビットのみ対応しています。JPEG で保存し直してください。</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>プログラムファイルはお客様に送信できません。</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>テンプレートの構造として正しくありません。</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>%1 という施設はすでにあります。</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>チャネルには、プロバイダーが発行した電話番号 ID が必要です。</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>Twilio の Account SID は AC と16進数32桁です。</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>Twilio の送信元は whatsapp:+14155550100 の形式です。</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio は呼び出し先のアドレスに署名します。中継サーバーの公開アドレスを https://relay.example のように指定してください。</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>Lipachat の番号は、国番号を含む数字のみで、プラス記号なしで入力してください。</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>チャネル名は英字、数字、_、- で1～64文字です。Webhook アドレスの一部になります。</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>チャネルは施設に属します。施設を指定してください。</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>ログイン名は英小文字、数字、. _ - で1～32文字、先頭は英字です。</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>%1 というオペレーターはすでにいます。</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>施設名を入力してください。</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 はタイムゾーンではありません。Europe/Madrid のように入力してください。</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>どの施設ですか？ 登録済み：%1。</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>%1 という施設はありません。登録済み：%2。</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>この名前または電話番号のチャネルはすでにあります。</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>%1 というチャネルはありません。</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>%1 のチャネルに %2 はありません。</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>サイトキーではチャネル %1 の秘密情報を開けません。</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>このデータベースにはすでにサイトがあります。</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>設定 %1 はありません。</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>モデル名が長すぎます。</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>API 形式は openai か anthropic です。</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>言語モデルのアドレスは https:// で始まり、パスワードを含まないものにしてください。</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>モデルに渡さないよう指定できるもの：question、history、answer、hotel、summary。</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 は整数で指定してください。</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>タイムアウトは0.5秒～1分です。</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>回答は50～4000トークンです。</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>予約システムは demo、qloapps、none のいずれかです。</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>予約システムのアドレスは https:// か http:// で始まります。</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>ホテルは予約システムでの番号で指定してください。</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>自己紹介する場合は 1、しない場合は 0 です。</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>時間帯は 08:00-22:00 の形式で入力してください。</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>その設定はありません。</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>チャネルアカウント「%1」はありません。</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>サイトキーでは施設 %1 の予約キーを開けません。</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>テキストは introduction、greeting、out_of_hours のいずれかです。</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>テキストは %1文字までです。</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>この会話は別の中継サーバーが処理しています。</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>お客様から新しいメッセージが届きました。</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>この会話は他の人が担当しています。</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>この会話は他の人が引き続き対応しています。</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>現在、担当者がいません。先に「担当する」を選んでください。</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>アシスタントが担当しています。先に「担当する」を選んでください。</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%2 前に %1 さんが担当になりました。</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>この会話はすでにあなたの担当です。</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>この会話は終了しています。返信するには再開してください。</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>理由を書いてください。%1 さんが読みます。</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>この会話は終了しているため、スヌーズできません。</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>スヌーズには未来の日時を選んでください。</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>スヌーズは1年以内の日時を選んでください。</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>この会話は終了していないため、取り消す必要はありません。</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>終了を取り消せるのは10秒以内です。代わりに会話を再開してください。</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>取り消せるのは、終了した本人だけです。</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>この会話はアーカイブ済みのため、再開できません。</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>この会話はすでに終了しています。</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>あなたのチームにこの会話はありません。</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>操作は実行されませんでした。もう一度行ってください。</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>その間に会話が変わりました。確認してからやり直してください。</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>このお客様の情報はすでに消去されています。</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>このお客様はお客様 %1 に統合されています。そちらを消去してください。</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>このお客様の会話 %1 がまだ終了していません。</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>国番号付きの電話番号ではありません。</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp がこのファイルを受け渡せませんでした。お客様に再送をお願いしてください。</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>その間に会話が終了しました。</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>項目「%1」はすでにあります。そちらを変更するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>この施設に項目「%1」はありません。</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>「%1」は他の人が変更しました。先に確認し直してください。</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>このファイルは別の中継サーバーに移りました。</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>あなたのチームにこのファイルはありません。</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>ファイルはもうここにありません。もう一度添付してください。</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>ファイルは別のチャネルに添付されました。もう一度添付してください。</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp のファイル保存期間は7日間です。期間内に取得されませんでした。</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>このサイトの他の中継サーバーと同じメディアフォルダーではありません。すべて同じものを指定してください。</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>ログインの有効期限が切れました。コンソールが再ログインしています。</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp にこのファイルはもうありません。お客様に再送をお願いしてください。</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>テンプレートを変更できるのはスーパーバイザーと管理者です。依頼してください。</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>このチャネルは使われていません。</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>このメンバーのアカウントは無効です。メンションを外してください。</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 さんはこの施設の担当ではないため、メモを見られません。メンションを外してください。</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>WhatsApp は現在、このビジネスアカウントから先に連絡することを許可していません。届いたメッセージには返信できます。</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp でこのビジネスアカウントから先に連絡できるのは24時間で %1名までで、上限に達しました。次は %2（ホテル時間）から可能です。届いたメッセージには通常どおり返信できます。</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>更新情報ではありません。</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>会話を担当できるのは人だけです。</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>タグは1～60文字です。</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>タグは1語です。語はハイフンでつないでください。</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>お客様から新しいメッセージが届き、別の会話が開いています。</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>このお客様は当ホテルからのマーケティングメッセージを希望していません。</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>このメッセージはこの会話のものではありません。</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>このメッセージは WhatsApp に届いていないため、リアクションできません。</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>このメッセージを再送する必要はありません。</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>このメッセージは再送できません。新しく書いてください。</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>下に再送しました。</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>このテンプレートはここにありません。チャネルのテンプレートの同期を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>このテンプレートは読み取れません。チャネルのテンプレートの同期を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>お客様の最後のメッセージから24時間を過ぎたため、WhatsApp では承認済みテンプレートしか送れません。</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>引用したメッセージはこの会話のものではありません。</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>この会話の担当ではなくなりました。先に「担当する」を選んでください。</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>この会話は現在 %1 さんが担当しています。</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>未送信：お客様の最後のメッセージから24時間を過ぎています。テンプレートを使ってください。</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>未送信：お客様の宛先がもうありません。</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>送信できませんでした。プロバイダーに接続できないか、待つよう求められました（%1回）。</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp が続けて %1回受け付けませんでした。内容を変えるか、後で再送してください。</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>このメッセージは別の中継サーバーが送信します。</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>このメッセージはもう送信されません。</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>送信者に番号もユーザー ID もありません。</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>%1 UTC のお客様のメッセージは Lipachat の履歴にありません。偽造の可能性があります。対応する前に電話でお客様に確認してください。</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>ログインの有効期限が切れました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>この名前の有効なオペレーターはいません。</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>ログインの有効期限が切れました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>オペレーターを有効・無効にできるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>ファイル付きの定型文の前に、チャネルを追加してください：channel add。</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>この理由はサイトの一覧にもうありません。別の理由を選んでください。</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>「離席中」は、コンソールの操作がないと自動で始まります。</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>誰も %1 に設定できません。</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 さんはあなたのどのチームにもいません。</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>%1 さんの状態を変更できるのは、そのチームのスーパーバイザーだけです。</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>%1 さんのアカウントは無効です。</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>そのメンバーはいません。</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 さんはオフラインです。オンラインになれば状態を変更できます。</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>%1 さんの現在の状態は %2 です。確認してからやり直してください。</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 さんの状態はすでに %2 です。</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>理由コードは英小文字、数字、_ で32文字までです（例：short_rest）。</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>理由は busy、break、meeting、training のいずれかに属します。</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>名前は1～60文字で、前に言語を付けます（例：en=Short rest）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>「%1」はすでに %2 の理由です。</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>理由に名前を付けてください（例：en=Short rest）。</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>状態を変更できるのは人だけです。</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>コンソールを使えるのは人だけです。</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>理由「%1」はありません。</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>後処理は 0（なし）～3600秒です。</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>「離席中」は1～480分後に始まります。0 なら始まりません。</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>許容できる切断は0～300秒です。</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>%2 のテンプレート %1 はすでにあります。そちらを変更するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>このチャネルに %2 のテンプレート %1 はありません。テンプレートを同期して確認してください。</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>その間に会話の担当が変わりました。確認してからやり直してください。</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>この会話はあなたへの転送ではありません。</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 さんがすでに引き受けました。</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 さんがこの転送を断りました。</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>この転送の回答期限が過ぎました。</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 さんがこの転送を取り下げました。</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>その間に会話が終了しました。</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>会話の担当が変わったため、転送は無効になりました。</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>この会話は %1 に転送依頼中です。</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>転送先のメンバーかチームを選んでください。</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>この会話はすでにあなたの担当です。他の人を選んでください。</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>このメンバーのアカウントは無効です。他の人を選んでください。</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>そのチームはありません。別のチームを選んでください。</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 さんはこの施設の担当ではありません。他の人を選んでください。</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 さんはオフラインです。オンラインの人を選んでください。</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>%1 にはオンラインの人がいません。他を選んでください。</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>%1 さんの状態は %2 です。対応可の人を選んでください。</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>%1 に対応可の人がいません。他を選んでください。</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>引き継ぐメンバーへのメモを書いてください。</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>この会話は終了しています。転送するには再開してください。</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>この会話はすでに %1 に転送依頼中です。先に取り下げてください。</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>担当者が他の人に頼めるよう、理由を書いてください。</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>この転送は終わっているため、取り下げるものはありません。</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>中継サーバーからの内容をコンソールが認識できません。</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>入力内容をこのパソコンに保存できません（%1）。空き容量を増やすかフォルダーを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>このパソコンで別の Bellhop ウィンドウが開いています。そちらを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>ログインの有効期限が切れました。コンソールが再ログインしています。</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>このファイルは中継サーバーの上限サイズを超えています。</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>中継サーバーからファイルを取得できませんでした（%1）。もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>このパソコンにファイルを保存できません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>コピーを保存する空き容量がこのパソコンにありません。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません：%1。</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>ファイルが中継サーバーに届きませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>データベースから認証チケットを得られませんでした。</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>中継サーバーが混み合っています。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>ログインの有効期限が切れました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>チャネルがオフか、秘密情報がありません。</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>このチャネルは現在送信できません。</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>未送信：このチャネルは中継サーバーからファイルを取得しますが、公開アドレスが設定されていません。</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp から応答がなく、送信されたかどうかまだ分かりません。再送する前にチェックマークが付くのを待ってください。</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>中継サーバーを停止しています。</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>指示が %1バイト以内の JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>一度に操作が多すぎます。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>中継サーバーは現在ファイルを保存できません。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>アップロードに会話（またはチャネル）、種類、ID のいずれかがありません。</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>中継サーバーが混み合っています。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>ファイルはまだ転送中です。</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>このファイルにはサムネイルがありません。</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>%1 とされていますが、実際は %2 です。ご注意ください。</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp からファイルのアドレスを得られません。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>ファイルが %1 を超えています。</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>ファイルのアドレスが無効です。</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp からファイルを取得できませんでした（%1）。</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>ファイルが最後まで届きませんでした。</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>見つかったメッセージを保存できませんでした。</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>保管中の受信データではありません。</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>一時保管領域がいっぱいです。</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>このアドレスは使われていません。</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>通知が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>検証トークンが一致しません。</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>リクエストに challenge がありません。</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>既読にするメッセージがありません。</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>ファイルの種類が有効ではありません。</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp がアップロードしたファイルの ID を返しませんでした。</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp がファイルの場所を返しません。</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>テンプレートについての WhatsApp の応答が正しくありません。</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>番号についての WhatsApp の応答が正しくありません。</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio はアドレスを確認しません。</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>通知が大きすぎます。</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>通知が Twilio のフォームではありません。</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>このファイルは中継サーバーのディスク上で破損しています。</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>このファイルはメディアフォルダーにもうありません。</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>ファイルが大きすぎるため、この操作はできません。</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>メディアフォルダーに目印ファイルがありません。</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>メディアフォルダー %1 を作成できません。パスと書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>メディアフォルダー %1 は別のサイトのものです。このサイト専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>メディアフォルダー %1 の目印ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>メディアフォルダーから、書き込んだ内容と異なるデータが返されました。</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>メディアフォルダーから削除できません。権限を確認してください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>ファイルを暗号化できませんでした。</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>このファイルにはもう書き込めません。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>ファイルが %1 MB を超えています。</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>メディアフォルダー内にフォルダーを作成できません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>メディアフォルダーのディスクがいっぱいです。空き容量を増やしてください。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>メディアフォルダーでファイルを読み書きできません。ディスクとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>メディアフォルダーにファイルを保存できません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>このリンクはもう使えません。</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>この画像は表示できません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>%1 へのリクエストは送信前に取り消されました。</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>%1 へ送る内容を最後まで読み込めませんでした。</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>応答を最後まで受け取れませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>%1 の応答が有効な HTTP ではありません。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>応答の前に %1 との接続が切れました。</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>%1 が応答する前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>%1 への待機中のリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 は公開インターネット上にないため、取得しません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>%1 の証明書を信頼できません。アドレス、時計、認証局ファイルを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>%1 に接続できません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>別のプログラムが %1 で待ち受けています。そのプログラムを停止するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>このユーザーには %1 で待ち受ける権限がありません。1024 未満のポートには追加の権限が必要です。大きい番号を選んでください。</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>%1 で待ち受けできません。アドレスがこのマシンのものか確認してください。</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>サーバーが停止されました。</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>%1 ファイル「%2」を使用できません。存在し、読み取り可能で、PEM 形式であることを確認してください。</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>HTTP メソッドではありません。</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>アクセスできるのは http と https のアドレスだけです。</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>%1 への接続が暗号化されません。https のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>ネットワークスレッドは自分自身を待てません。</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>使用できるウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>待ち受けアドレスは IP アドレスとポートです（例：127.0.0.1:8080、[::1]:8080）。</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>サーバーがこのログインを受け付けません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 はここでリアルタイム更新に対応していません。</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>リアルタイム接続には ws か wss のアドレスが必要です。</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>%1 への接続が暗号化されません。wss のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>リアルタイム接続が確立する前に %1 が切断しました。</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>送信待ちが多すぎます。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>現在リアルタイム接続がありません。</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>接続は取り消されました。</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>ファイル型データベースにはアカウントがありません。</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 はアカウント名として使えません。</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>このデータベースアカウントにはアカウントを管理する権限がありません。root などの管理者アカウントを使ってください。</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>サーバーがパスワードを単純すぎると判断しました。もっと長いものにしてください。</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>このアカウントはサーバーにすでにあるか、もうありません。</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>ログイン名は英小文字、数字、. _ - で1～29文字、先頭は英字です。</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>このアカウントはパスワードの変更を許可されていません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>その %1 はありません。</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>データベース文の使い方が正しくありません。</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>別の管理者がこのデータベースを変更中です。2分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>このデータベースは、より新しいバージョンのプログラムで作成されました。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>データベースコネクターでエラーが発生しました。</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>別のマシンのデータベースには、アドレスに認証局ファイルの指定が必要です：?ca=&lt;file of its certificate authority&gt;。</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>データベースサーバーが strict モード、UTC、utf8mb4 を受け付けません。</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>データベースへの接続が暗号化されていないため、使用しません。</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>データベースが混み合っています。もう一度試してください。</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>データベースの負荷が高すぎます。もう一度試してください。</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>このデータベースは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>データベースとの接続が切れました。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>すでに存在します。</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>データベースの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>データベースがこのアカウントまたはパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>このデータベースアカウントのパスワードは期限切れです。</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>このデータベースアカウントはロックされています。</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>データベースに安全に接続できません。証明書か暗号化に問題があります。</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>データベースが文を拒否しました。</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>保存中にデータベースとの接続が切れました。やり直す前に確認してください。</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>時計を動かせるのはテスト用データベースだけです。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qt の SQLite ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>データベースファイルが破損しているか、データベースではありません。</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>データベースファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 は %2（%4 のプロセス %3）が使用中です。先に閉じてください。</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>%1 と同じ場所に書き込めません。フォルダーと権限を確認してください。</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>%1 を作成できません。フォルダーと権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 は他のユーザーのものです。</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>データベースファイルが破損しています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>データベースを閉じています。</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>初回応答時間</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>1回の対応（新規または再開された会話）でのお客様の最初のメッセージから、同じ対応で人が送った最初の返信まで。返信の送信時に、送信者に計上します。</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>アシスタントのメッセージは返信とせず、計測も止めません。メモとリアクションも同様です。プロバイダーが拒否したメッセージは返信になりません。スマホアプリからの返信は計測を止めますが、オペレーターが分からないため計上しません。</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>アシスタントの初回応答時間</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>アシスタントの同じ指標。1回の対応でのお客様の最初のメッセージから、アシスタントの最初のメッセージまで。</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>人のメッセージは対象外です。リアクションとプロバイダーが拒否したメッセージは返信になりません。</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>人の返信ごとに、（人もアシスタントも）未返信だった最も古いお客様のメッセージから、その返信まで。返信の送信時に、送信者に計上します。</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>お客様のメッセージを挟まない続けての送信は返信とみなしません。会話の終了時に未返信だったものは、以後待ちとしません。メモ、リアクション、プロバイダーが拒否したメッセージは含みません。</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>アシスタントの応答時間</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>アシスタントの返信ごとの同じ指標。</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>人の応答時間と同様です。互いに含みません。</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>キューでの待ち時間</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>担当者のいない会話を人が受け持つたびに、会話がキューで待っていた時間。担当になった時に、その人に計上します。</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>スヌーズ中と終了後の時間は除きます。アシスタントが受けたもの、キュー内で終了したものは、待ちの終わりとしません。</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>終了ごとに、その対応の開始（会話の開始または直近の再開）から終了まで。再開すると新しい対応が始まります。終了時に、終了した人に計上します。</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>取り消された終了はなかったものとします。スヌーズ中の時間は含みます。システムによる終了にはオペレーターがありません。</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>会話がオペレーターの画面の前面にあった時間。会話とオペレーターごとの合計です。</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>別の会話が前面にあった時間、または何も開いていない時間。1人のコンソール2台は両方数えます。</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>状態別の時間</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>各オペレーターが対応可、離席中、休憩中、後処理中、オフラインだった時間。1人の全状態の合計は、アカウント作成以降の実時間になります。</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>アカウント作成前の時間。応答がなくなったコンソールは、最後の応答までを数えます。</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>オペレーターが対応可だった時間のうち、対応中の会話が1件以上あった割合。</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>他のすべての状態。スヌーズ中、保留中、終了済みの会話は対応中とみなしません。</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>対応可で会話が1件以上あった時間に、オペレーターが同時に受け持っていた対応中の会話の平均数。</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>対応中の会話がない時間と、対応可以外のすべての状態。</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>会話の状態別の時間</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>会話が対応中、保留中、スヌーズ中だった時間の合計。</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>終了済みの会話。オペレーター別なし：1つの状態の間に担当が変わることがあります。</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>新規の会話</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>新しく始まった会話。</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>再開された会話（別に数えます）。オペレーター別なし：始まった会話にはまだ担当者がいません。</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>再開された会話</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>終了後に再び開かれた会話。</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>数秒以内に取り消された終了。オペレーター別なし。</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>対応した会話</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>オペレーターがお客様に送信した、または終了した会話。1つのセルで1回だけ数えます。</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>メモ、リアクション、担当、閲覧、取り消された終了、プロバイダーが拒否したメッセージ。2人または2日にわたる会話はそれぞれに数え、合計では1回です。</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>人が送信したメッセージ</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>オペレーターがお客様に送信したメッセージ。</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>メモ、リアクション、アシスタントとシステムのメッセージ、スマホアプリから送信したもの、プロバイダーが拒否したメッセージ。</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>アシスタントが送信したメッセージ</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>アシスタントがお客様に送信したメッセージ。</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>リアクションと、プロバイダーが拒否したメッセージ。</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>受信メッセージ</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>お客様が送信したメッセージ。</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>リアクション。オペレーター別なし：お客様のものです。</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>転送（受け）</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>転送（渡し）</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>再開率</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>期間中の終了のうち、現在までに会話が再開された割合。</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>取り消された終了。最近の期間の割合は今後上がることがあります。</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>期間中に終了し再開されていない会話について、終了時に最後に記録された評価（1～5）。</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>評価のない会話。</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>対応結果別の終了数。</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>取り消された終了。</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>会話のサービスの種類別の終了数。</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>取り消された終了と、種類のない会話。</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>お客様の種類</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>会話のお客様の種類別の終了数。</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>%2 という %1 はありません。</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>%1 というチームはありません。</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>日付は 2026-03-29 のように入力してください。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>レポートの期間は最長10年です。</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1：ブックを作成するメモリが足りません。</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>ナレッジがありません。「items」という名前のリストが必要です。</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>このチャネルではメッセージを引用できません。引用なしで送信してください。</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>この種類のメッセージは WhatsApp で送信できません。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>メッセージが空です。</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp のここでの上限は %1文字ですが、このメッセージは %2文字です。分けて送信してください。</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>送信するファイルがありません。</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>音声とスタンプには文を付けられません。文は別のメッセージで送信してください。</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp でファイルに付けられる文は %1文字までです（現在 %2文字）。文だけ別に送信してください。</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>このチャネルでは場所を送信できません。住所か地図のリンクを送信してください。</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>場所の座標が有効ではありません。</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>このチャネルでは連絡先を送信できません。名前と番号を文で送信してください。</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>送信する連絡先がありません。</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp で1つのメッセージに付けられる連絡先は %1件までです。</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>連絡先には名前が必要です。</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>このチャネルではリアクションを送信できません。</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>リアクションには対象のメッセージが必要です。</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>このメッセージには選択肢がありません。</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>このチャネルの選択肢はテンプレートのみです。テンプレートを選んでください。</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>選択肢付きのメッセージには本文が必要です。</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>選択肢付きのメッセージの本文は %1文字までです（現在 %2文字）。</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>見出しは %1文字までです（現在 %2文字）。</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>フッターは %1文字までです（現在 %2文字）。</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>このチャネルではその依頼を送信できません。</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>リストの見出しは文字のみです。</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>このチャネルの見出しは文字のみです。</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp のボタンは1～%1個です。</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>ボタンのラベルは1～%1文字です。</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>ボタンの ID は1～%1文字です。</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>同じボタンが2つあります。</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>リストを開くボタンは1～%1文字です。</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>リストのセクションは1～%1個です。</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>セクションのタイトルは1～%1文字です。</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>リストの行は全部で1～%1行です（現在 %2行）。</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>同じ ID の行が2つあります。</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>行のタイトルは1～%1文字です。</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>行の説明は %1文字までです。</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>行の ID は1～%1文字です。</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>このチャネルではリンクボタンを使えません。リンクは本文に入れてください。</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>ボタンのリンクがウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>フォームに ID がありません。</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>フォームを開くボタンは1～%1文字です。</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>テンプレートが選択されていません。</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>このテンプレートはこのチャネルにありません。テンプレートの同期を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>テンプレートの本文に入れられるのは文字だけです。</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>テンプレートのボタンに値がありません。入力してください。</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>このチャネルではテンプレートで場所を送信できません。</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>テンプレートには有効な座標の場所が必要です。</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>テンプレートの上部にファイルが必要です。</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>テンプレートに空または不足している値があります。すべて入力してください。</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>テンプレートの値に改行、タブ、または5つ以上続く空白があります。取り除いてください。</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>テンプレートの値は %1文字までです（現在 %2文字）。</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>このチャネルではこの種類のファイルを送信できません。</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp はここでは %1 形式のファイルに対応していません。</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>音声メモは Opus の Ogg ファイルに限られます。音声として送信してください。</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>ファイルは %1 ですが、WhatsApp のここでの上限は %2 です。</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>定型文がありません。「snippets」という名前のリストが必要です。</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>この会話を終了するには、対応結果を選んでください。</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>この対応結果は使われなくなりました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>「%1」には予約番号が必要です。</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>「%1」にはメモが必要です：次に何を、誰が行うか。</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>満足度は1～5の数字です。</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>このテンプレートの上部は Bellhop では入力できない種類です。別のテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>このテンプレートの上部に値は入りません。</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>このテンプレートの上部には画像が必要です。</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>このテンプレートの上部には動画が必要です。</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>このテンプレートの上部にはドキュメントが必要です。</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>このテンプレートの上部には場所が必要です。</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>このテンプレートの見出しには値が必要です。</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>テンプレートの値 {{%1}} がありません。入力してください。</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>テンプレートに変数 {{%1}} はありません。テンプレートを選び直してください。</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>テンプレートの値が重複しています。</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>このテンプレートの値は名前で指定します。</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>このテンプレートの値は位置で指定します。</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>このテンプレートのボタンのものではない値があります。テンプレートを選び直してください。</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>テンプレートのボタン「%1」に値がありません。入力してください。</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>お客様の評価が低いため、WhatsApp がこのテンプレートを一時停止しました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp がこのテンプレートを一時停止しました（%1）。別のものを選んでください。</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp がこのテンプレートを無効にしました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>このテンプレートは WhatsApp にもうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp がこのテンプレートを却下しました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp がこのテンプレートを却下しました（%1）。別のものを選んでください。</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>このテンプレートはまだ WhatsApp に承認されていません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>テンプレート名に使えるのは英小文字、数字、_ です。</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>テンプレートの言語は en や en_US の形式です。</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>テンプレートのカテゴリーは utility、marketing、authentication のいずれかです。</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>この種類の見出しはここでは作成できません。</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Twilio のテンプレートの上部に場所は使えません。</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>上部にファイルがあるテンプレートには、例のファイルが必要です。</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>テンプレートの見出しは1～60文字です。</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>テンプレートの見出しに使える変数は1つまでです。</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>変数 {{%1}} には例が必要です。ないと WhatsApp に却下されます。</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>テンプレートの変数と変数の間には文字が必要です。</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>このチャネルのテンプレートの変数は番号です：{{1}}、{{2}}。</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>変数名に使えるのは英小文字、数字、_ です。</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>変数は1からの連番です。{{%1}} がありません。</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>テンプレートの本文は1～1024文字です。</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>テンプレートの本文の先頭と末尾に変数は置けません。</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>テンプレートのボタンのラベルは1～25文字です。</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>ボタン「%1」には https:// で始まるアドレスが必要です。変数は末尾に1つだけ使えます。</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>ボタン「%1」のアドレスの変数には例が必要です。</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>ボタン「%1」には電話番号が必要です。</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>コードをコピーするボタンには、15文字以内の例が必要です。</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>テンプレートのボタンは10個までです。</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>返信ボタンは、他のボタンの前か後にまとめてください。</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>テンプレートのボタンは、アドレスが2つ、電話番号が1つ、コードが1つまでです。</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>テンプレートのフッターは60文字までで、変数は使えません。</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>このテンプレートの上部には場所が必要ですが、このチャネルでは送信できません。</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>このテンプレートは Bellhop では入力できない種類です。</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>未送信：送信前にオペレーターが引き継ぎました。</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>中継サーバーから応答がありません。</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>中継サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>中継サーバーに接続していません。</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>再ログインしています。</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>中継サーバーを再起動しています。入力内容は保存され、復旧するとすぐに送信されます。</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1%2 に接続してみます。</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>中継サーバーがこのコンソールの接続を許可しません。もう一度ログインするか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>中継サーバーに接続できません。入力内容は保存され、復旧するとすぐに送信されます。</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>中継サーバーが応答する前にコンソールが閉じられました。</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>サイトが更新されました。このコンソールは閲覧のみで変更できません。下書きは保存されています。新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>サイトが更新され、このコンソールは古いため変更できません。下書きは保存されています。新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>中継サーバーから時間内に応答がありませんでした。実行済みの可能性があります。やり直す前に会話を確認してください。</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>中継サーバーに時間内に接続できませんでした。何も実行されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>このコンソールはサイトのデータベースに対して古すぎます。新しいバージョンを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>例のファイルがもうここにありません。選び直してください。</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>プロバイダーから応答がありませんでした。実行済みの可能性があります。やり直す前に一覧を確認してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>プロバイダーのテンプレート一覧に終わりがありません。</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>このチャネルはその操作に対応していません。</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>ファイルのアドレスがプロバイダーのものではありません。</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp の混雑または障害のため配信できませんでした。再送してください。</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>送信されたかどうか分かりません。再送する前に、お客様に確認するか、チェックマークが付くのを待ってください。</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>一度にメッセージが多すぎます。これは待機中で、まもなく送信されます。</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp で一時的な障害が起きています。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>WhatsApp への接続の有効期限が切れました。アクセストークンの更新を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>WhatsApp サービスのアドレスが正しくありません。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp がこのメッセージを拒否しました。エラーコードを管理者に知らせてください。</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp の応答が正しくありません。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>チャネルに有効な電話番号がありません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>Lipachat のテンプレート一覧が正しくありません。</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>テンプレートに有効な ID がありません。テンプレートを同期してください。</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>例のファイルが空です。</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat が例のファイルの ID を返しませんでした。</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat がテンプレートを受け付けませんでした。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>Lipachat の次のページが正しくありません。</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>Lipachat のメッセージ一覧が正しくありません。</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>ファイルをまだ送信できません。公開アドレスがありません。</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>フォームの初期値が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>このチャネルでは、ここに見出しとフッターは表示されません。本文に入れてください。</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>このチャネルのテンプレートの変数は番号です。</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>この種類のメッセージはこのチャネルで送信できません。</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>チャネルに API キーがありません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>お客様の WhatsApp 番号がありません。</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>お客様から、ここに表示できない内容が届きました。</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat が API キーを受け付けません。更新を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>お客様の最後のメッセージから24時間を過ぎています。テンプレートを使うか、お客様からの連絡を待ってください。</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>このお客様は当ホテルからのメッセージを希望していません。</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat がこのテンプレートを受け付けません。値を確認するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>お客様はこれを WhatsApp で受信できません。電話やメールなど別のチャネルを試してください。</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat で一時的な障害が起きています。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat がこのメッセージを拒否しました。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop にこの WhatsApp 番号を使う権限がありません。Meta での権限の確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp がこのメッセージをこのままでは受け付けませんでした。変更して再送してください。</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>テンプレートの値が合いません。改行とタブを取り除いて再送してください。</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>この WhatsApp 番号は登録されていません。Meta での登録を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp がグループに送信できませんでした。</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp でこのフォームを使えませんでした。代わりに文を送信してください。</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>ビジネスアカウントの設定により WhatsApp が拒否しました。エラーコードを管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta がテンプレートを受け付けませんでした。修正を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp で不明なエラーが発生しました。もう一度試し、繰り返す場合は報告してください。</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>この WhatsApp 番号はもう存在しません。別の番号の選択を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta がこのアカウントを一時的に制限しました。理由は管理者が Meta で確認できます。</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta がこのマーケティングメッセージをお客様に配信しませんでした。再送しないでください。</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>このアカウントからこの国のお客様には送信できません。別のチャネルを使ってください。</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>これはホテル自身の番号です。自分には送信できません。</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>これはテスト番号です。先にお客様の番号を Meta のリストに登録する必要があります。</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta がこのアカウントをロックしました。理由は管理者が Meta で確認できます。</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>時間内に配信できませんでした。まだ必要なら再送してください。</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>番号の表示名がまだ承認されていません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>このアカウントは Meta で請求の問題があります。支払い方法の確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>このアカウントの通話は Meta で請求の問題があります。支払い方法の確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>お客様によるブロックや報告のため、WhatsApp がこの番号を制限しています。お客様が求めていない送信を控えてください。</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta がこのマーケティングメッセージを配信しないと判断しました。今日は再送しないでください。</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>このお客様は当ホテルからのマーケティングメッセージを希望していません。</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp はここではこの種類のメッセージに対応していません。</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>お客様のファイルを取得できませんでした。100 MB 未満での再送をお客様にお願いしてください。</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp がファイルを受け付けませんでした。種類とサイズを確認してください。</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>このお客様への送信が短時間に集中しています。これは数秒待機します。</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp がこのメッセージを表示できませんでした。お客様に再送をお願いしてください。</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>このメッセージにはお客様の電話番号が必要です。お客様に尋ねてください。</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>テンプレートのカテゴリーの誤りにより、Meta がこのアカウントを制限しています。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>このテンプレートはこの言語にないか、承認されていません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>値を入れるとテンプレートが長すぎます。値を短くしてください。</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>内容が WhatsApp のポリシーに反しています。表現を変えてください。</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>お客様の評価が低いため、Meta がこのテンプレートを一時停止しました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta がこのテンプレートを無効にしました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>お客様の WhatsApp が別の端末または人に変わりました。本人か確認してから続けてください。</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>通話できません。</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>ブロックしたお客様のリストを変更できませんでした。</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>ブロックしたお客様のリストを現在変更できません。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>お客様の評価が低く、まもなく Meta により無効になります。</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>番号の状態の変更が WhatsApp から届きました：%1。</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>アカウントの上限が変わりました。</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta がこのアカウントの停止を解除しました。</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta がこのアカウントを無効にします（%1）。すぐに Meta で確認してください。</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta がこのアカウントを制限しました：%1。Meta で確認してください。</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>このアカウントの規約違反が Meta から指摘されました：%1。</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>WhatsApp アカウントが取り外されました。Meta で誰が削除したか確認してください。</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>WhatsApp アカウントが再び接続されました。</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>アカウントについて WhatsApp からの通知：%1。</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Meta によるアカウント審査：%1。</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>Meta で番号の PIN の変更または要求がありました：%1。社内の人でなければ、すぐに対処してください。</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>この種類の回答は表示できません。</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>お客様がメッセージを編集しました。変更内容は WhatsApp から届きません。</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>お客様がアンケートを送信しました。内容は WhatsApp から届きません。</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>WhatsApp が示した例のファイルの場所が正しくありません。</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp が例のファイルを受け付けませんでした。応答が正しくありません。</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>ファイルをまだ送信できません。アップロードもリンクもされていません。</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>チャネルの API バージョンは v26.0 の形式です。</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>チャネルにアクセストークンがありません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>番号、ファイル、またはテンプレートの ID が Meta で無効です。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>お客様の WhatsApp アドレスがありません。</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>チャネルのビジネスアカウントが設定されていません。WABA ID の追加を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>WhatsApp のテンプレート一覧が正しくありません。</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio では、「入力中」の表示と同時にしか既読にできません。</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>このファイルのメッセージが Twilio にありません。</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>このファイルは Twilio にもうありません。</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>Twilio の次のページが正しくありません。</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>Twilio のメッセージ一覧が正しくありません。</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>テンプレートに Twilio の有効な ID がありません。テンプレートを同期してください。</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>Twilio のテンプレート一覧が正しくありません。</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>テンプレートについての Twilio の応答が正しくありません。</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio で一時的な障害が起きています。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio がアカウントの認証情報を受け付けません。更新を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>WhatsApp の送信元が Twilio で設定されていません。確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>お客様の番号は WhatsApp で無効です。確認するか、別のチャネルを試してください。</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>メッセージが長すぎます。短くするか、分けて送信してください。</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>このメッセージには送信する内容がありません。</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio がファイルを取得できませんでした。中継サーバーの公開アドレスが使えるか、管理者に確認してください。</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>ファイルが WhatsApp の上限サイズを超えています。小さいものを送信してください。</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>テンプレートの値が合いません。すべて入力して再送してください。</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>これはテスト番号です。送信するには、先にお客様がサンドボックスに参加する必要があります。</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>スパム、または WhatsApp のポリシー違反と判断されました。表現を変えてください。</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>番号が WhatsApp の上限に達しました。後で自動的に再試行します。お客様から先にご連絡いただいてください。</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio で対象が見つかりません。エラーコードを管理者に知らせてください。</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp で送れるファイルは1通につき1つです。1つずつ送信してください。</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>Twilio と WhatsApp の接続の有効期限が切れました。Twilio での更新を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>お客様が WhatsApp で当ホテルをブロックしています。別のチャネルを試してください。</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp がこのメッセージをお客様に配信しませんでした。再送しないでください。</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>お客様に WhatsApp で連絡できません。別のチャネルを試してください。</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>アカウントが本日の上限に達しました。上限は管理者が引き上げられます。</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>チャネルに有効な Account SID がありません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>チャネルに Auth Token がありません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>データベース操作が別の操作の中で開始されました。</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>同時対応数</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>通知停止時間は 22:00-07:00 の形式で入力します。複数はカンマで区切り、施設と異なる場合はタイムゾーンを後ろに付けます：22:00-07:00,12:30-13:30 Europe/Madrid。</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1～%2、または2つ目の数を付けて %3/%4（%5～%6）</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 に指定できるのは off または %2 です：%3。</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>タイムゾーン「%1」はありません。Europe/Madrid のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>「%1」は対応時間として正しくありません。「mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25」のように入力してください。</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 は中継サーバーの設定です。サイト全体に設定してください。</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 はチャネルの設定です。施設またはサイト全体に設定してください。</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>アラートの再通知の間隔は1～%1分です。</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>アドレスは https:// で始めてください。中継サーバーのマシン上なら http:// も使えます。</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>チーム「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>施設「%1」はありません。</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>アラートを確認できるのは人だけです。</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>このアラートは解消済みか、あなたのチームのものではありません。</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>サイトキーではサイトの秘密情報を開けません。</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>サイトには目標が必要です。目標を省けるのは施設だけです。</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>お客様への返信の目標時間は1～86400秒です。</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>目標の割合は返信の1～100%です。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>チーム「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>オペレーター「%1」はいません。</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>「%1」は使えません。a-z、0-9、ハイフン、アンダースコアで20文字まで（例：es、spa）です。</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>チーム名は1～60文字です。</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>チーム「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>「%1」はチーム「%2」にいません。</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>オペレーターの同時対応数は0～100件です。</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>そのルールはありません。登録済みのルールは team list で確認できます。</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>一覧の名前は1～60文字です。</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>チーム「%1」に一覧「%2」はありません。</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>このサイトにはまだ施設がありません。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>担当者待ち</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>人もアシスタントも担当していない未終了の会話。</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>最長待ち時間</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>キュー内で最も長く待っているお客様の待ち時間。誰も返信していない最も古いメッセージから数えます。</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>オペレーターが担当している未終了の会話。スヌーズ中とアシスタント担当の会話は含みません。</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>オペレーターが担当し、お客様のメッセージに誰も返信していない未終了の会話。</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>本日のサービスレベル</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>人が本日送った返信のうち、有効な目標時間内に送った割合。「本日」は施設ごとの現地の日付です。レポートのその日の「サービスレベル」と同じ数値です。</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>目標超過</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>キュー内またはオペレーター担当の未終了の会話のうち、お客様の待ち時間が施設の有効な目標時間を超えているもの。</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>対応余力</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>対応可のオペレーターが、未終了の会話数の上限までにあと何件受け持てるか。</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>自由入力の期限間近</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>キュー内またはオペレーター担当の未終了の会話のうち、お客様が返信を待ち、24時間の期限が2時間以内に切れるもの。期限後はテンプレートしか送れません。</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>サービスレベル</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>期間中に人が送った返信（応答時間を参照）のうち、その時点で有効だった時間内に送った割合。施設の目標、なければサイトの目標によります。</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>まだ誰も返信していないものと、返信せずに終了したものは返信に数えません。待ちすぎのお客様はウォールボードで数えます。メモ、リアクション、プロバイダーが拒否したメッセージは含みません。</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>オペレーターが終了後に後処理中だった時間（1回ごと）。後処理の終了時に、その人に計上します。</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>まだ続いている後処理。同じミリ秒内に終わった後処理。</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>メンバーが担当していた会話をオペレーターが受け持った回数。転送の引き受け、またはスーパーバイザーとしての引き継ぎ。</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>キューからの担当、引き受けられなかった転送、すでに担当している人への転送。</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>オペレーターが会話を渡した、または外れた回数。転送の引き受け、スーパーバイザーによる引き継ぎやキューへの差し戻し。</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>自分でキューに戻したもの、不在のためキューに戻ったもの、引き受けられなかった転送、すでに担当している人への転送。</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>応答なしの転送</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>オペレーターが1分以内に引き受けも断りもしなかった転送の依頼。期限が過ぎた時に、依頼された人に計上します。</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>チームへの依頼、取り下げられたもの、会話の終了や担当者の変更で無効になったもの。</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>失敗したメッセージ</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>オペレーターとアシスタントがお客様に送信したメッセージのうち、プロバイダーが拒否した、または配信できなかった割合。送信時に計上します。</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>リアクション、メモ、スマホアプリから送信したもの。直近の数日の割合は今後上がることがあります。</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>用件別のお客様のメッセージ数。それぞれの最新の分析によります。</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>分析されていないメッセージと、その後会話がアーカイブされたもの。オペレーター別なし。</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>気持ち</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>気持ち別のお客様のメッセージ数。それぞれの最新の分析によります。</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>「用件」と同じ。</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>緊急度別のお客様のメッセージ数。それぞれの最新の分析によります。</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>アシスタントが解決</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>アシスタントがお客様にメッセージを送った対応の終了のうち、人が1通も送らなかった割合。</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>取り消された終了と、プロバイダーが拒否したメッセージ。1回の対応は会話の開始または直近の再開から始まります。オペレーター別なし。</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>アシスタントから引き継ぎ</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>アシスタント担当の会話が人の担当になった、またはキューに移った回数（理由別）。</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>アシスタントが担当せずに返信した会話。オペレーター別なし。</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>予約確定</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>予約に関する会話（サービスの種類が予約、または予約確定で終了したもの）の終了のうち、予約確定で終了した割合。</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>保存された集計値が壊れています：bellhopctl metrics rebuild。</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%3 の %1 %2、オペレーター %4、施設 %5、チャネル %6、%7：保存値 %8（%9）、台帳 %10（%11）</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>レポート名は英字、数字、空白、-、_ で60文字までです。ファイル名の先頭になります。</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>指標 %1 はありません。bellhopctl metrics --explain で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>%1 という保存済みレポートはありません。</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>今日の電話番号の検索回数が上限に達しました。お客様の名前で検索してください。</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>お客様に尋ねる間隔は1～365日に1回です。</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>回答の受付期間は1～168時間です。</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>質問に使える言語は %1 です。「%2」は含まれていません。</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 さんがこの相談を断りました。</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>この相談の回答期限が過ぎました。</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 さんがこの相談を終えました。</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 さんがこの会話を引き渡したため、相談は終わりました。</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>その後の書き込みがないため、この相談は終わりました。</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>どちらかがオフラインになったため、この相談は終わりました。</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>会話の担当が変わったため、相談は終わりました。</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>会話が終了したため、相談は終わりました。</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>この相談は終わりました。</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>この会話についてあなたへの相談はありません。</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>この相談はすでに引き受けています。</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>この会話は %1 に相談中です。</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>相談したいことを書いてください。</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>この会話は終了しています。相談するには再開してください。</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>すでに %1 に相談中です。先にそちらを終えてください。</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>相談先のメンバーかチームを選んでください。</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>相談を終えられるのは、相談中の2人だけです。</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>相談に書き込めるのは、相談中の2人だけです。</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 はまだ引き受けていません。待つか、転送を依頼してください。</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>お客様の満足度</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>会話の後の質問にお客様が答えた評価（1～5）。回答時に、会話を終了した人に計上します。</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>質問されなかった、または回答しなかったお客様。オペレーターが終了時に記録した評価。</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>アンケートの回答率</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>お客様に満足度を尋ねた質問のうち、回答があった割合。質問時に計上します。</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>終了後に質問しなかった会話。直近の数日の割合は今後上がることがあります。</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>アシスタントの回答</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>アシスタントが自動で送った回答（自動）、オペレーターに提案した回答（下書き）、オペレーターがそのまま送信した提案（採用）。アシスタントの判断時に、採用は送信時に計上します。</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>シャドーモードで記録のみしたもの。オペレーターが書き換えた提案は下書きにのみ数え、採用されたものはその前に下書きにも数えます。オペレーター別なし。</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>アシスタントからの引き継ぎの理由</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>アシスタントが人の対応を求めた回数（理由別）。判断時に計上します。</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>シャドーモードで記録のみしたもの。オペレーターがアシスタントから引き継いだ会話は、アシスタントの判断に含みません。オペレーター別なし。</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>1回の対応あたりの言語モデルの費用</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>お客様にメッセージを送った対応の終了ごとに、その間に言語モデルの利用にかかった費用。アシスタントだけで解決したものと、人がメッセージを送ったものに分けます。料金設定の通貨の100万分の1単位です。</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>取り消された終了。終了後のモデルの利用は次の対応に含めます。人の時間は費用に含みません。オペレーター別なし。</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>失敗したメッセージ（理由別）</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>オペレーターとアシスタントがお客様に送信し、プロバイダーが拒否した、または配信できなかったメッセージ（プロバイダーのコード別）。送信時に計上します。</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>「失敗したメッセージ」と同じです。オペレーターが再送したものは、再送が理由になります。</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>結果が不明なメッセージ</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>プロバイダーが受け付けたかどうか、現時点で分からないお客様へのメッセージ。送信時に計上します。</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>後から結果が分かったもの。リアクションとメモ。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>期間中に送信したメッセージ数に対する、期間中にプロバイダーが配信済みと通知した回数の割合。</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>「失敗したメッセージ」と同じです。期間前に送信して期間中に配信されたものも数えるため、短い期間では100%を超えることがあります。既読の通知しかないメッセージは、配信済みに数えません。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>期間中に送信したメッセージ数に対する、期間中にプロバイダーが既読と通知した回数の割合。</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>「配信済み」と同じです。お客様は既読を知らせない設定にできます。</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>送信したテンプレート</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>テンプレートから作成したメッセージ（テンプレート名別）。</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>通常のメッセージ。失敗したものと再送したものは数えます。</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>失敗したテンプレート</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>テンプレートから作成したメッセージのうち、プロバイダーが拒否した、または配信できなかった割合（テンプレート名別）。送信時に計上します。</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>直近の数日の割合は今後上がることがあります。</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>1台以上の中継サーバーが動作し、データベースに接続できていた時間の割合。中継サーバーは15秒ごとに確認します。1分を超えて確認がないと、最後の確認から停止とみなします。</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>最初の確認より前と、最後の確認より後の時間。チャネル別・オペレーター別なし。</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>チャネルの稼働率</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>チャネルごとに、中継サーバーが動作し、チャネルのプロバイダーに拒否されていなかった時間の割合（拒否の例：トークンの期限切れ、番号のブロック）。</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>最初の確認より前と、最後の確認より後の時間。チャネルがオフだった時間。オペレーター別なし。</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>%1 というサービスの種類はありません。</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>%1 というお客様の種類はありません。</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>お客様に案内するには長すぎます。2つに分けてください。</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>該当するお客様はいません。</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>お客様の統合と解除ができるのは、いずれかの会話の担当者かスーパーバイザーだけです。</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>一方のお客様の情報が消去されているため、統合できません。</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>一方のお客様がたった今、別のお客様と統合されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>これらのお客様は統合されていません。</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>これらのお客様はすでに分かれています。</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>WhatsApp 側で、この2人は同一人物とされています。</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>この2人はすでに1人のお客様です。</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>お客様への案内内容を変更できるのは、スーパーバイザーと管理者だけです。</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>あなたのチームにこの施設はありません。</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>費用は今から、またはすでに始まった日から有効になります。</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>通貨は EUR のような3文字です。</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>1時間の費用は 0 ～ 1000000 です。</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>取り消された終了。その前後に前面にあった時間、後処理、オペレーターの前面に何もなかった時間。1時間の費用が未設定の間のすべて。オペレーター別なし：複数の人が担当した可能性があります。</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>人がお客様にメッセージを送った対応の終了ごとに、対応の開始から終了まで会話がオペレーターの前面にあった時間に、終了時のオペレーター1時間の費用を掛けたもの。通貨別。通貨単位の100万分の1単位です。</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>このプログラムは PDF を作成できません。csv または xlsx で予約してください。</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>ここに一時フォルダーを作成できません：%1</translation>
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
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 が担当になりました</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>再開（担当：%1）</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>%1 に転送しました</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>%1 に転送を依頼：%2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 が転送を断りました</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 は時間内に転送に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 が転送を取り下げました</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 がメンバーから引き継ぎました</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>%1 がキューに差し戻しました</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 がキューに戻しました</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>キューに戻りました：%1 が不在です</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>キューに戻りました（%1）</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>終了：%1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>%1 が終了しました：%2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>お客様の電話番号が変わりました</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>WhatsApp でのお客様の ID が変わりました</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 が終了を取り消しました</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>お客様の WhatsApp が別の端末に移りました。個人的な内容を伝える前にご本人か確認してください</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>%1 に割り当てました：%2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>%1 に割り当てました</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>チーム %1 に振り分けました</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>チーム %1 に振り分けました：%2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>%1 に相談を依頼：%2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 が相談に応じました</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 が相談を断りました</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 は時間内に相談に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 が相談を取り下げました</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 が相談を終えました</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 が相談後に引き渡しました</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>%1 との相談が終わりました：その後の書き込みなし</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>相談が終わりました：%1 が不在です</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>%1 との相談が終わりました：担当者が不在です</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>%1 との相談が終わりました：会話の担当が変わりました</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>%1 との相談が終わりました：会話が終了しました</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>お客様の満足度：%1/5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 がこのお客様を別のお客様と統合しました</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 がこのお客様を %2 と統合しました</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 がこのお客様を別のお客様と分けました</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 がこのお客様を %2 と分けました</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>施設</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>音声メッセージ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>ボタン選択</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>システムメッセージ</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>WhatsApp が受け渡さない種類のメッセージ</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>%1 でリアクション</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>入力済み（未確認）</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>WhatsApp が受付済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>再生済み</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>送信されたか不明</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>対応可</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休憩中</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>会議中</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>研修中</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>後処理中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>宿泊客</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>ご意見</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>別の言語</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>専門の担当が必要</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>勤務終了</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>手いっぱい</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>キューに戻りました：担当者がオフライン</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>キューに戻りました：担当者が戻した</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>キューに戻りました：担当者から外された</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>スヌーズから復帰</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>アシスタントから引き継ぎ</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>キューに戻りました</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>データベース応答なし、%1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>中継サーバーなし、%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>リアルタイム、%1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>更新遅れ、%1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>最後に取得できた数値です。数秒ごとに再試行します。%1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>最後に取得できた数値です。復旧すると自動的に更新されます。%1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>数値はデータベースのものですが、中継サーバーに接続していません。お客様のメッセージやオペレーターの操作が反映されていない可能性があり、ここからは操作できません。%1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>数値が古くなっています。F5 を押すとすぐに更新します。</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>変化は1秒以内に表示されます。</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>同じ番号</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>同じ予約</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 と %2 が1人のお客様（%1）になります：</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>別のお客様</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• 会話：%1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Bellhop のキー一覧</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>太字：自分で設定したキー。</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>質問したすべての方</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>宿泊が確定したお客様</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>滞在中のお客様（ドアが開く情報）</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>案内しない</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常時</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 さんが %2 の会話を %3 に転送依頼しています</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 さんから %2 の会話の転送依頼</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>%1 に転送依頼中、残り %2秒。引き受けられるまではあなたの担当です。</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 さんが転送を引き受け、この会話の担当になりました。</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 さんが断りました。引き続きあなたの担当です。</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 さんが断りました：「%2」。引き続きあなたの担当です。</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>%1 の誰も時間内に応答しませんでした。引き続きあなたの担当です。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 さんは時間内に応答しませんでした。引き続きあなたの担当です。</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>会話の担当が変わったため、%1 への転送は無効になりました。</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 さんが引き受けました。</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 さんが断りました。引き続き %2 さんの担当です。</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>回答期限が過ぎました。引き続き %1 さんの担当です。</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 さんが転送を取り下げました。</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>会話の担当が変わったため、%1 さんからの転送は無効になりました。</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>会話が終了したため、%1 さんからの転送は無効になりました。</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 さんがこの会話を引き継ぎました：「%2」。入力中の内容は下書きに保存されています。</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 さんがこの会話をキューに差し戻しました：「%2」。入力中の内容は下書きに保存されています。</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>コンソールがつながらない間に、この会話はキューに戻りました。</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>コンソールがつながらない間に、%1 さんがこの会話の担当になりました。</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>コンソールの接続が切れている間に、この会話は %1 さんに割り当てられました。</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 さんは今は相談に応じられません。</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 さんは今は相談に応じられません：「%2」</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>%1 の誰も時間内に相談に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 さんは時間内に相談に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 さんが相談を終えました。会話は引き続きあなたの担当です。</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>その後の書き込みがないため、%1 さんとの相談は終わりました。</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>%1 さんとの相談は終わりました。%1 さんはオフラインです。</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 さんが相談を断りました。</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>回答期限が過ぎました。%1 さんからの相談でした。</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 さんはもう相談の必要がなくなりました。</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 さんが相談を終え、引き続き会話を担当します。ありがとうございました！</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 さんがこの会話をあなたに引き渡しました。</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>会話の担当が変わったため、%1 さんとの相談は終わりました。</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>会話が終了したため、%1 さんとの相談は終わりました。</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 さんが %3 の会話について %2 に相談しています</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 さんから %2 の会話についての相談</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>%1 に相談を依頼中、残り %2秒。会話は引き続きあなたの担当です。</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 さんが会話を見ながら相談に応じています。</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>施設のナレッジ</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>あいさつ</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>予約：日程</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>予約：部屋の選択</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>予約：宿泊者</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>予約：内容の確認</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>予約：確定</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>お客様が人の対応を希望</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>お客様が怒っている</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>待てない用件</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>法的な問題</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>支払いのトラブル</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>対応が必要な用件</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>特別な要望</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>日時の予約</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>団体の要望</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>既存の予約</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>予約が断られた</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>予約できたか不明</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>予約システムが応答しない</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>理解できない</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>該当する情報なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>引き渡し：%1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>提案 · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>自動 · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>「%1」から回答（確度 %2%）。</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>アシスタントが人の対応を求めました：%1。</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>アシスタントの対話より：%1。</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>言語モデル %1 による文面です。</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>オペレーターが提案のまま送信しました。</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>お客様の返信待ち</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>スヌーズ期限到来</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>自分のチーム</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>スワヒリ語</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>%1に対応可</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>スキル「%1」あり</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>会話 %1/%2件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>あなたに割り当てられた理由：%1。</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>チームに対応可の人がいません</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>対応できる人は全員上限です</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>チームの対応時間外</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>担当チームが未設定</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>対応できる唯一の人がキューに戻しました</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>対応可の人に%1を話せる人がいません</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>スキル「%1」を持つ人が対応可ではありません</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>対応できる人が対応可ではありません</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>「%1」の件、%2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>「%1」の件</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>返信期限まで %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>返信期限を %1 超過</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>自由入力はあと%1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>あと%1でスヌーズから復帰</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>スヌーズから復帰</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>自由入力の期限間近</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>優先度：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>チャネル：%1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>施設：%1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>チーム：%1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>お客様の返信待ち</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>人の対応を求めた</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>オペレーターが担当</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>オペレーターに割り当て</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>キューに差し戻し</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>スーパーバイザーが引き継ぎ</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>アシスタントが不在</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>自動回答</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>提案のまま送信</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>お客様が人の対応を希望</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>お客様が怒っている</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>既存の予約</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>施設が予約を受け付けず</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>予約できたか不明</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>施設のシステムが応答なし</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>予約中にオペレーターが担当</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>お客様の意図を理解できず</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>待てない用件</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>法的な問題</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>支払いのトラブル</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>特別な要望</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>人が返信</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>アシスタントが解決</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90%がこれ以内</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Bellhop レポート</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>指標の説明</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>対象外：%1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>%1日 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <translation>%1（中央値）</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>曜日と時間帯</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>未設定</translation>
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
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 さんが状態を「%2」に変更しました：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>未申請</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>プロバイダー側に存在しない</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>ユーティリティ</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>品質：中</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>品質：低</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>Synced %1 ago</source>
        <translation>%1前に同期</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>たった今同期</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1、その後失敗：%2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>見出し：%1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>ボタン「%1」</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>上部の画像</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>上部の動画</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>上部のドキュメント</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>場所の名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223、または地図のリンク</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>編集済み · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · 作成 %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>クリックで文を再利用、S キーでそのまま再送します。</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>クリックまたは S キーで再送します。</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>未配信。%1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>未配信：%1%2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>S キーで再送します。</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>送信されたかどうかまだ分かりません。再送する前にお客様に確認してください。%1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>連絡先 %1件</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>お客様本人の連絡先</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>位置情報を送信</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>連絡先を共有</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>リストから選択</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>フォームに入力</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>ボタンを押しました</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>アンケートへの投票</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>以前のメッセージが変更されました</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>グループへの招待</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>メッセージがピン留めされました</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>お客様がこのメッセージを削除しました</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>全員に対して削除されました</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>何度も転送されたメッセージ</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>転送されたメッセージ</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>別の方法での送信をお客様に依頼してください</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>WhatsApp 上</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1点</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1点</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>広告経由</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>「%1」経由</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>WhatsApp から受信中…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>まもなく再試行：%1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>取得できませんでした。クリックで再試行します。</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1クリックで再試行します。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>音声メモ</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>TransferChoices</name>
    <message>
        <source>Team, %1 of %2 are available</source>
        <translation>チーム、%2人中%1人が対応可</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>予想待ち時間</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1件</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>オフライン：%1名</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>他 %1名、%2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>設備の故障</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>チェックイン・チェックアウト</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>スパム</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>滞在中の要望</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>予約の確認</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>日時の予約</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>宿泊</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>お褒め・口コミ</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>いら立ち</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>不安・不満</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>冷静</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>満足</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>大喜び</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>今すぐ（危険）</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>2時間以内</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日中</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>急がない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>待てない用件</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>法的な問題</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>支払いのトラブル</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>お客様の希望</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>特別な要望</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>おそらく%1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>気持ち</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>人の対応が必要</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>待っている人なし</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>%1待ち、長すぎます</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>%1待ち、すぐ返信を</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>%1待ち、早めに返信を</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>%1待ち</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>目標は施設別</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>目標 %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>本日分を集計中…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>返信はまだありません</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>全%1件、%2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>余力のある人：%1名</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>キュー内</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>待っている人なし</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>2時間以内</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>目標時間を超過</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>オペレーターが担当</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>対応中のうち</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>期限到来</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>返信が少なすぎます</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>過去30分の返信：%1件。</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>次のお客様の待ち時間は予想できません：%1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>次のお客様の予想待ち時間：現在の待ち人数を過去30分のペースで計算。%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · 待ち：%2、%3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>お客様を待たせすぎ</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>会話が多すぎ</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>この状態が長すぎ</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>シミュレーションの小さなホテルを開いています…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>データを開いています…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>このパソコンからパスワードを削除</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>自分の1日</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>削除しました。次回はパスワードの入力が必要です。</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>全履歴を検索…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>%1 に参加するにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>このパソコンのキーチェーンにパスワードを問い合わせています。直接入力もできます。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>このパソコンのキーチェーンに、このサイトのパスワードがありません。入力してください。</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1続けるにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>%1 にログインしています…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>このパソコンのキーチェーンのパスワードはもう使えません。%1現在有効なパスワードを入力するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1両方を確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1パスワードはどこにも保存されませんでした。保存せずに続けるには、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>パスワードを変更しましたが、このパソコンのキーチェーンには古いものが残っています：%1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1パスワードがまだ残っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>3名のお客様からメッセージが届きました</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>Marta さんの質問が画面に表示されています</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>会話の担当になりました</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>返信を書きました</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp が受け付けました：送信済み</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>お客様の電話に届きました：配信済み</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>お客様が読みました</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>終了シートが開いています</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>予約番号がないと「予約確定」では終了できません</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>終了を取り消し、お客様が再び前面に表示されました</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>終了シートがもう一度開いています</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>最終的に終了しました。まだ2名のお客様が待っています</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>ウォールボードも同じ数で、返信は目標時間内と表示されています</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>数値の更新時刻</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>数値の更新時刻：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileModel</name>
    <message>
        <source>%1, %2 for %3, %4</source>
        <translation>%1、%2（%3）、%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileView</name>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>オペレーター（要注意順）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertDesk</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1（他 %n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsModel</name>
    <message>
        <source>Relay %1</source>
        <translation>中継サーバー %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A team and the property that it serves.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>対応者</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>自分が対応する</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>サイトのアラートを、解消するまで原因と次の手順とともにここに表示します。</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>サイトのアラート</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>次の手順：%1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 から。</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1%2 さんが対応中です。悪化したときだけ再通知します。</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1対応者はまだいません。誰かが対応するまで再通知します。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>%1 を送信しない</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>アップロード中…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>%1 のアップロード</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
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
        <translation>選択した会話をすべて担当</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>選択した会話をすべてキューに戻す</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>選択した会話すべてにタグ…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>選択した会話すべての優先度を変更…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>選択した会話をすべてスヌーズ…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>選択した会話をすべてチームに転送…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>選択した会話をすべて終了…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>結果を確認しました</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>%n件の会話を変更しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>%n件の会話を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>タグを入力して Enter（-タグ で削除）</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>選択した会話すべてに付けるタグ。先頭に - を付けると削除します</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>3時間</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>明日の9時まで</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1：追加入力が必要なため1件ずつ終了</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>%1 への申し送り、Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>%1 への転送の依頼すべてに添えるメモ</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>チームがありません</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n件を再開しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n件を担当しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n件をキューに戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n件にタグ「%1」を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n件からタグ「%1」を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n件の優先度を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n件をスヌーズしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n件を終了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n件の転送を依頼しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 他 %2件。</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1。%2件は拒否されました：%3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90%がこれ以内</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>数値の表示方法</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>日ごと、前の期間と並べて表示</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>曜日と時間帯別</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>区分別、多い順</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>期間の最終日をオペレーター別に表示</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>アシスタントの対応と費用</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>チャネル別の状況</translation>
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
        <translation>「%1」で絞り込み中。押すと解除します</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>お客様の種類</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>お客様：未設定</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>サービス：未設定</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>満足度：未設定</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1/5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>入力するか数字キーを押す</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>対応結果を検索</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>終了時のメモ</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>会話を終了（Enter）</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>終了しない（Esc）</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>%1 との会話を終了</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>終了中…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
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
        <translation>予約番号（必須）</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>メモ：次に誰が何をするか（必須）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesModel</name>
    <message>
        <source>Colleague</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>メンバーとその状態</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>変更後の状態</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>状態を変更（Enter）</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>%1 の状態を変更</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>理由は？ %1 さんが読みます。</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>理由を書いてください。%1 さんが読みます。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>操作またはお客様を入力</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>見つかった操作とお客様</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>入力に合う%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>引用しない</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>ファイルを添付（ドロップや貼り付けも可）</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>その他を送信</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>場所、連絡先、選択肢付きの質問、テンプレートを送信</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信（Enter）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>「%1」に返信</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>ファイルのアップロード後に送信します</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>失敗したファイルを外してください</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書き保存済み</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>メンバーへのメモです。お客様には見えません。@ と名前で知らせます。</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>返信を入力。Enter で送信、Shift+Enter で改行。</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>メンバーへのメモ</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>お客様への返信</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>お客様はマーケティングメッセージを希望していません。届いたメッセージへの返信はできます。</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>マーケティング不要</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>自由入力はあと%1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1文字超過</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1文字</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>お客様に書く</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>お客様に書く（%1 で切り替え）</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>メンバーへのメモを書く</translation>
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
        <translation>データベースからの最初の一覧を待っています。</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop、%1名待ち</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>自分の状態</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>%1 の状態を変更</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>次回のコンソール起動時から切り替わります。</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>自分の一覧</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 の一覧</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>キー一覧を表示</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き渡す…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>相手に書き込む（Enter）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 さんが相談に応じています。ここでのやり取りはお客様には見えません。</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 さんの相談に応じています。ここでのやり取りはお客様には見えません。</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 さんに書く</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>%1 さんへの書き込み</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>お客様情報</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>3時間</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>明日の9時まで</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>月曜日の9時まで</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>日時を選択…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 が入力中</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 が閲覧中</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>アシスタントが担当</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 が担当</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>場所は送信されませんでした。</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>連絡先は送信されませんでした。</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>質問は送信されませんでした。</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>再送されませんでした。</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>リアクションは送信されませんでした。</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>ここでは再生できません：%1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>一度に送れるのは %1ファイルまでです。先にこれらを送信してください。</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>テンプレート用のファイルを選択</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 は送信されませんでした。</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>ファイルが届きません。</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>もう一度取得しています。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>このファイルを開きますか？</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 を取得中…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>%1 を取得中：%2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>ファイルを開けません。</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>画像.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>コピーは保存されませんでした。</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>会話が選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>一覧から選ぶか、%1 で最も急ぎの会話を担当してください。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>この会話はもう一覧にありません。</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>この会話は %1 さんが担当しています。入力中の内容は下書きに保存されています。</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>このコンソールはデータベースより古いため、閲覧のみできます。下書きは保存されています。</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>この会話は終了しています。お客様からメッセージが届くと再開します。</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>このお客様にはまだ誰も対応していません。</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>アシスタントがこのお客様に対応しています。</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>担当の %1 さんはオフラインです。</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>この会話は %1 さんが担当しています。閲覧とメモの作成ができます。</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>お客様の最後のメッセージから24時間を過ぎたため、WhatsApp では承認済みテンプレートしか送れません。メモと終了はできます。</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>理由は不明です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>Claiming %1…</source>
        <translation>%1 の担当に切り替え中…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>担当になれませんでした。</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>%1 をキューに戻しています…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>キューに戻せませんでした。</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>送信されませんでした。文は入力欄に戻しました。</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>メモは保存されませんでした。入力欄に戻しました。</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>終了できませんでした。</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1 を「%2」で終了しました</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>終了したままです。</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>%1 をスヌーズしています…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>スヌーズできませんでした。</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>テンプレートは送信されませんでした。</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>%1 のテンプレートを取得しています…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>テンプレートを取得できませんでした。</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>%1 の会話を %2 さんから引き継ぐ</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>%1 の会話をキューに差し戻す（担当：%2）</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>引き継げませんでした。</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>差し戻せませんでした。</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>転送を依頼できませんでした。</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>転送を取り下げています…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>取り下げできませんでした。</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>アシスタントがこのお客様への応答を再開します。</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>誰かが許可するまで、アシスタントはこのお客様に応答しません。</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>担当して返信</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>相談に応じています</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>相談を依頼できませんでした。</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>引き渡せませんでした。</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>書き込めませんでした。</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>相談を終えています…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>相談を終えられませんでした。</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>統合できませんでした。</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 を1人のお客様に統合しました</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>分けられませんでした。</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>元どおり2人のお客様に戻りました。</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>%1 を分ける</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>先にここで開いているものを完了またはキャンセルすると、別ウィンドウに移せます。</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>別ウィンドウで開く</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>ここには施設のナレッジによる回答はありません。</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>音声メモを送信できませんでした。</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>このウィンドウを閉じますか？</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>%1 への音声メモが未送信です。ウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1（新着 %2件）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>会話 %1 が前面</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1：%2、%3～%4（%5）</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>前面の会話</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop：対応待ちはありません</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop：あなたの対応待ち %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Bellhop へようこそ</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>ホテルに届くお客様のメッセージに応対する窓口です。どのように始めますか？</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>シミュレーションで試す</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>すべてこのパソコン上で動き、架空のお客様からメッセージが届きます。設定は不要です。</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>1人で使う</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>1人、1台、自分の WhatsApp 番号。データはこのパソコンに残ります。</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>サイトに参加</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>チームのデータベースがすでにある場合。管理者にアドレスとアカウントを確認してください。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>メンバーとお客様に表示される名前</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>コンソール、中継サーバー、データベースがこのパソコンで一緒に動きます。WhatsApp 番号は後で接続できます。</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>データベースサーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>空欄：パソコンの認証局を使用</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中継サーバー</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com（複数はカンマ区切り。空欄：データベースと同じ場所）</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>パスワードをこのパソコンのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>管理者がデータベースに作成したアカウントを使います。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>お名前を入力してください。返信者としてメンバーに表示されます。</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>会話を保存するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>データベースサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>データベースサーバーのポートを入力してください。通常は 3306 です。</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>データベース名を入力してください。通常は「bellhop」です。</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>アカウント名を入力してください。</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>お客様の質問</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>お客様情報</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>not wanted; answers are welcome</source>
        <translation>希望しない（返信は可）</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>About</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>With</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>戻った理由</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>自由入力の期限</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>期限切れ（テンプレートのみ）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>アシスタントの読み取り</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>As</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1/5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>応答停止</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>このお客様に応答させる</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>このお客様への応答を停止</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>お客様が人の対応を希望したか、メンバーが応答を停止しました。許可すると、チャネルの設定の範囲で応答を再開します。</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>誰かが再び許可するまで、このお客様には何も送信しません。</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
マーケティング不要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>他の会話</translation>
    </message>
    <message>
        <source>open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>%1 の会話を開く：%2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>モデルの費用</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>有料モデルの使用なし</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1トークン、%2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>分ける…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>別名</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>%1 から自分のキー設定を読み込めませんでした。操作は既定のキーになっています。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>%1 に設定した自分のキーは使えません。空いていれば既定のキーになります。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>入力中とメッセージ上</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>送信して次の返信待ちへ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>書式なしで貼り付け</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>メッセージ上で：返信、リアクション、コピー</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R、E、C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>デスクトップが使うキーです。</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>文字が入力されるキーです。Ctrl か Alt も一緒に押してください。</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>多くのキーボードで文字が入力されるキーです。</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>入力欄や一覧での移動と編集に使うキーです。</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>入力欄でのコピー、貼り付け、取り消しに使うキーです。</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>選択中の項目のメニューを開くキーです。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>入れ替える</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>印刷・PDF 保存</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>キー一覧を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>選択した操作のキーを変更</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>選択した操作のキーを変更（Enter）</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>選択した操作を既定のキーに戻す</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>選択した操作を既定のキーに戻す（Delete）</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>すべての操作を既定のキーに戻す</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>このキーは変更できません。</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Enter で選択した操作のキーを変更、Delete で既定のキーに戻します。</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>「%1」の新しいキーを押してください。Esc でそのままにします。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 は使えません。%2別のキーか Esc を押してください。</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>「%1」のキーを %2 にしました。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 はすでに %2 で使われています。入れ替えますか？ そちらの新しいキー：%3。Esc ですべてそのままにします。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>すべてのキーを既定に戻す</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>すべての操作が既定のキーに戻り、自分で設定したキーは削除されます。</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>すべての操作を既定のキーに戻しました。</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>キー一覧を PDF として保存</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>キー一覧をプリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>ドアの暗証番号やパスワードのようですが、質問した人全員に案内されます。</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>変更（Enter）</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>削除（Del）</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>案内先：%1。有効期間：%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%1日間の回答 %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>お客様への表示：%1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>%1の文面がないため、該当するお客様には%2の文面が表示されます。</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>お客様の質問：
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>アシスタントが案内する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>お客様の質問</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>1行に1つ：
朝食は付いていますか
朝食は何時ですか</translation>
    </message>
    <message>
        <source>About</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>案内先</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る（Esc）</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>保存（数秒でアシスタントに反映、Ctrl+Enter）</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>該当なし：文面の言葉で検索</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>まだどの言語でも書かれていません。</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>記載言語：%1。他の言語のお客様には%2で表示されます。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>日付は 2026-12-24 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>案内先</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>回答数（%1日間）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>アシスタントのナレッジ</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>この言語のお客様への表示</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>案内先</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>案内先：すべて</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>含まれる言葉で検索</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>この施設がお客様に案内する内容</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>回答のない質問</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>この質問から追加</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新規項目</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>その間に誰かがこの項目を削除しました。入力内容はここに残ります。</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>その間に誰かがこの項目を変更したため、保存できません。入力内容はここに残ります。書き直す前に項目を確認してください。</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>回答なし（%1）</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>有料の言語モデルは設定されていません。</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 本日（UTC）：%2／%3トークン、%4／%5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>その項目はもうありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>過去%1日間、記載のないことについての質問はありませんでした。</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>質問を選ぶと、アシスタントの回答を確認できます。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>まだ何も記載されていません。</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>項目を選んでください。</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>全員に案内しますか？</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>ドアの暗証番号やパスワードのようですが、質問した人全員に案内されます。ドアの暗証番号は滞在中のお客様だけに案内してください。</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 を保存しました。数秒でアシスタントに反映されます。</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>削除しますか？</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>「%1」をすべての言語で削除します。アシスタントは案内しなくなります。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 は削除されませんでした。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>一覧「%1」へ移動</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>前の画像（←）</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>次の画像（→）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>コピーを保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>%1 さんからのメンション：「%2」</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MergeSheet</name>
    <message>
        <source>Messages go to the number they went to before, and what a guest does not want stays so for their number. You can separate them again at any time.</source>
        <translation>メッセージの送信先はこれまでと同じ番号です。お客様が希望しないことも、その番号に対してそのまま残ります。いつでも元に分けられます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>別のお客様と統合</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>名前、番号、予約</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>統合するお客様を検索</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>同一人物の可能性があるお客様</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>1人のお客様に統合（Enter）</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>そのままにする（Esc）</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>%1 と同一人物は誰ですか？</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>統合しています…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nobody looks like them. Type a name or a number.</source>
        <translation>候補がいません。名前か番号を入力してください。</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>他のお客様は見つかりません。</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>お客様を選ぶと、統合される内容を確認できます。</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>統合するお客様を選んでください。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>入力欄に戻る（Esc）</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>お客様に送信（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>場所を送信</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>連絡先を送信</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>選択肢付きの質問</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Hotel Marina</source>
        <translation>ホテルマリーナ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>Kenyatta Avenue 12, Nairobi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223、または地図のリンク</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>フロント</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>ご朝食はいかがですか？</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>1行に1つ。| の後に説明を書けます。</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>リストのボタン</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>お客様には %1項目のリストが表示されます。</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>短い選択肢は3つまでボタン、それ以上はリストになります。</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>お客様にはボタンが %n個表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>場所を指定してください：緯度と経度、またはそれを含む地図のリンク。</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>連絡先には電話番号かメールアドレスが必要です。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>自分の1日</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>自分の1日（時間順）</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>自分の1日の合計</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>選択した数値の明細</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>帯の一部か数値で Enter を押すと、明細を表示します。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>1日を集計できませんでした。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>まだ集計していません。</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>%1 に集計、時刻は %2。スーパーバイザーのレポートと同じ数値です。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1：%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1（他 %n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>このお知らせを閉じる：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>このパソコンに使用できる音声デバイスがありません。接続してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>お客様が待っているときは、このようにお知らせします。</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>このデスクトップではプログラムの通知を表示できません。代わりにタスクバーのボタンが点灯します。</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 さんから %2 の会話の転送依頼です。</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 からメッセージが届きました。</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 が担当者を待っています。</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 さんがメモであなたをメンションしました。</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>お客様</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1他 %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 さんから %2 の会話についての相談です。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>他の画面を見ているときデスクトップ通知を表示</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>通知にお客様名を表示</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>対応可のとき、担当者のいないお客様も通知</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>音を鳴らし、通知を表示しました。聞こえない、または見えない場合は、このパソコンの音とプログラムの通知の設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>断る理由は？ 依頼した人が読みます。</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>断る理由</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>この理由で断る（Enter）、Esc で戻る</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>（他 %n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>残り時間：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>引き受けできませんでした。%1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>断れませんでした。%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>状態は変わっていません。%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワード（再入力）</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>2つの新しいパスワードが一致しません。</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>新しいパスワードが現在のものと同じです。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>テンプレートのみ</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>転送依頼中</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>広告不要</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@あなた</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1：会話 %2件</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度：%1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>未読 %1件</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 が担当</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>あなたへのメンションあり</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>転送依頼中</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>マーケティング不要</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>下書きあり</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>自由入力の24時間は終了</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>チーム %1 宛て</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>あなたに割り当て：%1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>担当者に割り当て：%1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>タグ %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>予想待ち時間</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>担当者待ち</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>アシスタントが担当</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>スヌーズ中・保留中</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>本日終了</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>一覧からお客様や文を検索</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n件移動 ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>%n件の会話が並べ替え待ち：表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>会話を読み込み中</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>名前や最新メッセージに「%1」を含む会話は表示中の一覧にありません。</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>お客様の新しいメッセージは自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>保存した一覧</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>一覧の名前、Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>この一覧を保存する名前</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n件を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>期限の近い順</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>このサイトには急ぎでない会話が他に %L1件あります。一覧を絞り込むと見つかります。</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>期限の近い順</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>保存した一覧はまだありません</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>この一覧に名前を付けて保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>表示中の会話に、絞り込み条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>お客様・文を検索</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>変更しない（Esc）</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>理由は？ %1 さんが読みます。お客様には見えません。</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1（Enter）</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>理由を書いてください。%1 さんが読みます。</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>内容を入力してください。%1 が読みます。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>前の期間 %1</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>前の期間はデータなし</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportChart</name>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>この期間のデータはありません。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>すべての指標</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>すべてのチーム</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>すべてのオペレーター</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャネル</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>すべての施設</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>保存したレポート</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>お客様の種類</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>すべてのサービスの種類</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>すべてのお客様の種類</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>集計できませんでした。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>数値で Enter を押すと、明細を表示します。</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>選択した数値の明細</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>明細を表示</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>スプレッドシート（XLSX）…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>PDF（先頭にグラフ付き）…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>まだ集計していません。</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2行 · %3 前に集計 · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>集計中… それまでの表示：%1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1対象外：%2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>明細を読み込み中…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>明細を読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1：%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1、一部は上の数値より新しい</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>%1 で書き出し</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>書き出せませんでした。%1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月間</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>すべて（未終了を含む）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchModel</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>メッセージ：%1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>お客様と会話：%1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>検索に時間がかかりすぎたため中断しました。続きを検索</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>検索に時間がかかりすぎたため %1 で中断しました。さらに前を検索</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>以前のメッセージを表示</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>以前の会話を表示</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>終了時のメモ</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>この ID のメッセージ</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>この ID の会話</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>アシスタントが担当</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 が担当</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了済み</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>全履歴を検索</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>検索する内容</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>名前、メッセージの文、電話番号、予約番号、ID を入力して Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>新しく検索すると、この検索は終わります。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>閲覧できる範囲に、すべてを含むものはありません。言葉を減らすか、期間を広げてください。</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>これまでのすべてのやり取り</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>すべての言葉を含むものを検索します。引用符で囲んだ言葉は続けて並ぶものを探します。大文字と小文字、アクセント記号は区別しません。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ShareBars</name>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>A number and its share of all, as in &quot;12 · 34.5 %&quot;.</extracomment>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>A share and what it is made of, as in &quot;87.5 % · 7 of 8&quot;.</extracomment>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>%1 付き：%2</translation>
    </message>
    <message>
        <source>/%1 · %2</source>
        <translation>/%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetWriter</name>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>送信前に「%1」を入力してください。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>スペルチェックはオフです。</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>この言語の辞書がありません。</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>スペルミスはありません。</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>%1 の辞書がありません：.aff と .dic を %2 に置いてください</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>候補を検索中…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>「%1」を自分の辞書に追加</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>「%1」を無視</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>似た単語が見つかりません</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ 起動中</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● 接続中</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● 接続中（%1）</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● 接続中（%1、%2 から移動）</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ 定期確認</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ オフライン</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ 閲覧のみ</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>%1 では現在送信できません。</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>%1 では現在送信できません：%2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>%1 はお客様の評価が低いため、WhatsApp が送信を制限することがあります。%2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続：%1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>確認待ちの操作 1件</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>確認待ちの操作 %1件</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>オフラインです。表示が古い場合があります。送信内容はここに保存され、できるだけ早く送られます。</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>オフライン：%1表示が古い場合があります。送信内容はここに保存され、できるだけ早く送られます。</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>閲覧のみ：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>アシスタントの提案</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>使う（Tab）</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>アシスタントの提案を使う</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>アシスタントの提案を使わない</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>アシスタントの提案、出典「%1」（確度 %2%）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>提案の出典を表示</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>アシスタントの提案（%1）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>返信遅れ（%1前）</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>変更して再申請（Enter）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>この文面から新規作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>プロバイダーから削除（Del）</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>プロバイダー側にはもうありません。送信済みメッセージのために残しています。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>お客様への表示：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en または en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>上部</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>ご予約について</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>{{1}} 様、お部屋 {{2}} のご用意ができました。*太字*、_斜体_、~取り消し線~ は WhatsApp と同じ書き方です。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>フッター</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>1行に1つ：
はい、お願いします
見る | https://hotel.example/{{1}} | 8841
電話する | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>上部の例になるファイルを選択</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>審査担当者向けの例です。お客様にはメッセージごとのファイルが届きます</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る（Esc）</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>プロバイダーに申請（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>このテンプレートには、プロバイダーのサイトでしか変更できないボタンがあります。ボタンはそのまま残ります。</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>{{%1}} に入る内容の例</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>%1 の例</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>お客様に表示される内容です。</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>お客様への表示：%1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>例のファイルをアップロード中です。完了後に申請してください。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1、まもなく %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>テンプレートを送信</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>テンプレートを選択</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>名前や文面でテンプレートを検索</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>テンプレートを検索</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>このチャネルのテンプレート</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>プロバイダーからテンプレートを取得</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>入力欄に戻る（Esc）</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>お客様に送信（最後の欄で Enter）</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>テンプレートを送信</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>お客様の最後のメッセージから24時間を過ぎたため、WhatsApp では承認済みテンプレートしか送れません。</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>このお客様は当ホテルからのマーケティングメッセージを希望していません。</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp の承認前のため、お客様の最後のメッセージから24時間以内にしか送れません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>「%1」のファイルを選択</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>「%1」の値</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>このチャネルにはまだテンプレートがありません。</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>テンプレートを選ぶと、お客様に表示される内容を確認できます。</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>お客様への表示：%1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>ファイルをアップロード中です。完了後に送信してください。</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>送信前に「%1」を入力してください。</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>メンバーへのメモを書く</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>名前でテンプレートを検索</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>テンプレートを検索</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>このチャネルのテンプレート</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新規テンプレート</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>使用中のチャネルがありません。</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>このチャネルにはまだテンプレートがありません。作成するか、同期してください。</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>テンプレートを選んでください。</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>例になるファイルを選択</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>画像ではありません。JPEG か PNG のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>動画ではありません。MP4 ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>ドキュメントではありません。PDF ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>%1 を申請しています…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 を申請しました。承認されると送信できます。</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>テンプレートを削除しますか？</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1（%2）をプロバイダーから削除します。同じ名前での新規作成は30日間拒否されることがあります。</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 を削除しています…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 は削除されませんでした。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>テンプレートを取得できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>ここから未読</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>%1 のメモ、メンバーのみに表示</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>メンバー（スマホ）</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1、アシスタント</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>メッセージの文、一部を選択できます</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>受信 %1（%2）</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>相談：%1、メンバーのみに表示</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The file is not here.</source>
        <translation>ファイルはここにありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>新着 %n件 ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>最新 ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>このメッセージに返信	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>日時と送信者付きでコピー	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>文の一部を選択	ダブルクリック</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>リアクション	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>リアクションを取り消す</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>再送（届いている可能性あり）	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>再送	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>回答の出典を表示	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>操作・移動   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>自分の状態：%1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>あなたへのメンションがある会話 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · 最長 %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>自分 %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>アラート：%1件、重大あり。最も重大：%2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>アラート：%1件。最も重大：%2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
対応者なし：%2件</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>%1件の会話を別ウィンドウで開いており、これ以上は開けません。先に1件戻してください。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>会話の転送を依頼</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>理由を選択</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>相手が知っておくべきこと（お客様には見えません）</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>引き受けられるまではあなたの担当です。回答期限は %1秒です。</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>メンバーまたはチーム</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>メンバーかチームを検索</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>メンバーとチーム</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>転送の理由</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>相手が知っておくべきこと</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>転送を依頼（Enter）</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>転送しない（Esc）</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>%1 の会話の転送を依頼</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>転送を依頼中…</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nobody else serves this property.</source>
        <translation>この施設を担当する人は他にいません。</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>この施設の担当に、その名前の人はいません。</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>対応可のメンバーかチームを選んでください。</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>理由を選んでください。</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>相手が知っておくべきことを書いてください。</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>%1 の会話について相談</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>相談したいこと（お客様には見えません）</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>相談したいことを書いてください。</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>引き続きあなたの担当です。回答期限は %1秒です。相手が引き受けると会話を閲覧でき、お客様に見えない形でやり取りできます。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>相談する</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>相談を依頼中…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>相談を依頼（Enter）</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>相談しない（Esc）</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>%1 の会話を引き渡す</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>すぐに相手の担当になります。相談を通じて内容を把握しています。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡す</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>引き渡し中…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>引き渡す（Enter）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrendChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>前の期間</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1：%2%、案内する</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1：%2%、%3%未満</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1：%2%、次点</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1：%2%、このお客様は対象外</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>お客様の質問例を入力して Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>試す質問</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>質問者</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>宿泊予定のお客様</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>滞在中のお客様</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>苦情、不具合、お礼のようです。施設のナレッジからは回答しません。</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>お客様への表示（%1）：%2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>施設のナレッジに近い内容はありません。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>大画面用ウォールボード、Escape で終了</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>音声が入っていません。マイクがミュートになっているか、Bellhop に使用が許可されていない可能性があります。</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>マイクが切断されました。それまでの %1 への録音は残っています。</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>%1 への録音が上限に達しました：%2。</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>音声メモは %1 との会話に残っています。</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>マイクがありません。接続してから、もう一度録音してください</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>「%1」を使用できません。システムの設定で Bellhop にマイクを許可するか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>そのマイクでは録音を続けられません。停止してから、もう一方のマイクで録音してください。</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>%1 への録音が失われました。もう一度録音してください。</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>録音を破棄しますか？</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%2 への録音 %1。元に戻せません。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>マイクがありません</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>最長%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>破棄（Esc）</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>録音を破棄</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>停止（Enter）</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信（Enter）</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>録音を停止して聞く</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>音声メモを送信</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>%1 への録音中</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>マイク：%1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>%1 への音声メモ</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>%1 に送信中：%2%</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>音声メモを一時停止</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>音声メモを再生（Space）</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>速度：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>会話 %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>%1 の会話はあなたの担当になりました。</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>アシスタントから引き継ぐ人</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>担当になる人</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>%1 についてささやく：メンバーだけに見えるメモ</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>ささやく</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>何を伝えますか？ %1 が読みます。お客様には見えません。</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>%1 の会話を %2 さんから引き継ぎます。本人に通知されます。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>%1 の会話をキューに差し戻し、誰でも担当できるようにする</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>%1 の会話にメモしました。</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>%1 さんに %2 についてささやきました。</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>%1 の会話はあなたの担当になりました。%2 さんに理由を伝えました。</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 の会話はキューに戻りました。</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>該当する会話</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>キューの分け方</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>施設別またはチーム別のキュー</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>施設別</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>チーム別</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>大画面に表示</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>オペレーター（要注意順）</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>数値の内訳の会話</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>ささやく…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>キューに差し戻す…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>状態を変更…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>操作・移動</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>ウォールボードはスーパーバイザーと管理者用です。このアカウントには表示されません。</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>本日の返信遅れ（新しい順）</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>対応余力はオペレーターの数値で、会話はありません</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>%1 の未終了の会話（待ち時間の長い順）</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>%1 が担当する未終了の会話（待ち時間の長い順）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1、%2:00～%2:59：%3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1、1週間の各時間帯で最大 %2</translation>
    </message>
</context>
</TS>
