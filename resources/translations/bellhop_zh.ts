<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>领取最紧急的会话</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>放回队列</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>撤销关闭</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>稍后处理…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>快捷回复…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>发送模板…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>采用助手的建议</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>管理模板…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>发送位置…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>发送联系人…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>发送带选项的问题…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>从同事处接管…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>转接给同事或团队…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>撤回转接</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>查看通知对应的会话</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>下一条提及我的备注</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个会话</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个会话</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>下一位等我回复的客人</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>查看下一个未分配会话</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>前往“%1”</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>前往列表</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>前往消息</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>前往输入框</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>前往客人信息</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>前往下一窗格</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>执行操作或跳转</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>更改我的状态</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>设为可接待</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>设为忙碌</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>设为休息中</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>设为会议中</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>设为培训中</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>设为收尾中</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>同事状态…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>显示或隐藏客人信息</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>放大消息文字</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>缩小消息文字</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>界面语言…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>允许或停止助手回复此客人</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>更改优先级…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>全选列表中显示的会话</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>取消全部选择</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>批量处理所选会话…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>撤销所选会话的关闭</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>筛选列表…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>期限最近的在前</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>显示列表全部内容</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>保存此列表…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>已保存的列表…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>前往我的列表 %1</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>告警…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>声音和通知…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>下一个可能拼错的词…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>书写时检查拼写</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>咨询同事或团队…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>移交给我咨询的同事…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>结束咨询</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>前往咨询</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>接受对我的请求</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>拒绝对我的请求…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>查看对我的请求</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>在客人之间切换</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>窗口内跳转</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>我的状态</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>打印快捷键，或存为 PDF…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>与另一位客人合并…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>拆分已合并的客人…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>显示助手回复的来源</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>助手的知识…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>录制或停止语音留言</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>选择麦克风…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独窗口中打开</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>移回主窗口</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>team %1 at %2</source>
        <translation>%2 的团队 %1</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>%1 已有 %2 没有收到任何内容；平时这个时段通常有 %3 个 Webhook 请求。</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>数据库拒绝了中继 %1 暂存在磁盘上的 Webhook 请求：%2 个。</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>Webhook 请求积压在中继 %1 的磁盘上，最早的已等待 %2。数量：%3。</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>中继 %1 的时钟比数据库慢 %2。</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>中继 %1 的时钟比数据库快 %2。</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>服务商拒绝 %1：无法发送任何内容。</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>服务商拒绝 %1：%2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>客人等待回复过久</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>会话无人领取</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>首次回复偏慢</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>消息发送失败</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>不确定消息是否已发出</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>收不到任何内容</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>渠道被拒绝</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>号码的客人评价较低</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>模板无法发送</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>消息发不出去</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>数据库无响应</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>数据库响应慢</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>Webhook 请求积压在磁盘上</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>时钟不一致</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>有客人等待 %2 回复已 %1；等待超过 %3 分钟的：%4 位。</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>有客人已等待 %1，%2 无人负责该会话；等待超过 %3 分钟的：%4 位。</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>过去一小时，%2 的首次回复有 %1% 在 %3 内发出，要求为 %4%。</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>过去 %2 分钟内 %1 上发送失败的消息：%3 条。</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>过去 %2 分钟内 %1 上不确定是否已发出的消息：%3 条。</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>客人对 %1 的号码评价较低（红色），WhatsApp 可能限制其发送。</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>客人对 %1 的号码评价一般（黄色）。</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp 已停用 %2 的模板 %1。</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp 已暂停 %2 的模板 %1。</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>%1 上的消息发不出去：最早的已等待 %2。数量：%3。</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>数据库已有 %2 没有应答中继 %1。</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>数据库应答中继 %2 需要 %1 毫秒，已持续 %3。</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>中继 %1 所在的机器上，%2 的磁盘剩余 %3 MB（%4%）。</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>打开等待最久的会话并回复，或接管该会话。</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>领取最紧急的会话（Shift+F2），或请休息中的同事回来。</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>再安排一位同事到此队列，直到等待的客人都得到回复。</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>在会话中打开一条失败的消息：其中会说明原因，以及重发是否有用。</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>重发前先在会话中询问客人；消息可能已经送达。</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>用手机给该号码发一条消息；如果没有显示，请在服务商处检查 Webhook 地址。</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>在服务商处生成新令牌，并提供给站点：bellhopctl channel secret %1。</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>在评价恢复之前，少给没有主动要求的客人发送模板。</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>先发送其他模板，并修改此模板的措辞。</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>请查看服务商的状态页；服务商恢复后，等待的消息会自动发送。</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>请启动数据库服务器；在此之前，Webhook 请求会保留，工作台只能查看。</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>请检查数据库服务器的负载和慢查询：bellhopctl doctor。</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>请在中继的日志中查找原因，然后重启中继。</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>请确认数据库能应答；中继会自动提交积压的请求。</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>请让两台机器从同一服务器（NTP）校时。</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>请清理该磁盘，或扩大容量。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>数据超过 %1 字节。</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>数据嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>不是有效的 JSON（在第 %1 字节附近）。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>指令缺少有效的“%1”。</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>一条备注最多提及 %1 位同事。</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>消息长度为 1 到 %1 个字符，这条有 %2 个。</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>回应只能是一个表情；留空则取消回应。</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>这不是有效的消息内容。</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp 只能播放 H.264 编码的视频，此视频的编码是 %1。请转换格式，或作为文档发送。</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp 只能播放 Opus 编码的 Ogg 文件，此文件不是。请改为 MP3，或作为文档发送。</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp 只能播放单声道 Opus，此文件有 %1 个声道。</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>贴图须为 512 × 512 像素，此图为 %1 × %2。请作为文档发送。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>此类消息不能带文件。</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>此 PNG 的每种颜色为 %1 位，WhatsApp 只接受 8 位。请先存为 JPEG。</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>这是程序文件，不能发给客人。</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>这不是有效的模板结构。</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>已有名为 %1 的酒店。</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>渠道需要填写服务商提供的电话号码 ID。</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>Twilio 的 Account SID 为 AC 加 32 位十六进制数字。</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>Twilio 的发送方格式如 whatsapp:+14155550100。</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio 会对其调用的地址签名：请填写中继的公网地址，例如 https://relay.example。</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>Lipachat 的号码只写数字，包含国家/地区代码，不带加号。</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>渠道名称为 1 到 64 个字母、数字、_ 或 -，它是 Webhook 地址的一部分。</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>渠道必须属于一家酒店，请指定。</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>登录名为 1 到 32 个小写字母、数字、. _ 或 -，以字母开头。</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>已有名为 %1 的客服。</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>请填写酒店名称。</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 不是时区，请按 Europe/Madrid 的格式填写。</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>哪家酒店？现有：%1。</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>没有名为 %1 的酒店。现有：%2。</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>已有使用此名称或电话号码的渠道。</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>没有名为 %1 的渠道。</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>%1 的渠道没有 %2。</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>站点密钥无法解开渠道 %1 的机密信息。</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>此数据库中已有站点。</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>没有此设置：%1。</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>模型名称过长。</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>接口类型只能是 openai 或 anthropic。</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>语言模型的地址须以 https:// 开头，且不含密码。</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>可对模型隐去的内容：question、history、answer、hotel、summary。</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 须为整数。</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>超时时间为半秒到一分钟。</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>回复长度为 50 到 4000 个 token。</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>预订系统只能是 demo、qloapps 或 none。</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>预订系统的地址须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>酒店须填写它在预订系统中的编号。</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>是否自我介绍：1 或 0。</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>时间段按 08:00-22:00 的格式填写。</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>没有此设置。</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>没有渠道账号“%1”。</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>站点密钥无法解开酒店 %1 的预订密钥。</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>文本只能是 introduction、greeting 或 out_of_hours。</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>文本最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>此会话正由另一个中继处理。</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>客人又发来了消息。</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>此会话在别人手中。</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>此会话已由别人继续处理。</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>会话现在无人负责。请先领取。</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>会话现由助手负责。请先领取。</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 已在 %2 前领取。</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>此会话已经是您的。</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>会话已关闭。请重新打开后再回复。</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>请说明原因，%1 会看到。</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>会话已关闭，无法设为稍后处理。</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>请为稍后处理选择一个将来的时间。</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>稍后处理的时间须在一年以内。</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>会话没有关闭，无需撤销。</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>关闭后只能在 10 秒内撤销。请改为重新打开会话。</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>只有关闭会话的人才能撤销。</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>会话已归档，不能再打开。</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>会话已经关闭。</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>您的团队中没有此会话。</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>操作未执行，请重试。</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>会话刚才有变化。请查看后再操作。</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>此客人的资料已清除。</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>此客人已并入客人 %1，请清除那一位。</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>此客人的会话 %1 尚未关闭。</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>这不是带国家/地区代码的电话号码。</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp 未能转交此文件。请让客人重新发送。</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>会话在此期间已关闭。</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>已有条目“%1”。请修改它，或换一个名称。</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>此酒店没有条目“%1”。</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>“%1”已被他人修改。请先重新查看。</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>此文件已由另一个中继处理。</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>您的团队中没有此文件。</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>文件已不在这里。请重新添加。</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>文件添加到了另一个渠道。请重新添加。</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp 只保留文件七天，此文件未在期限内取回。</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>这不是本站点其他中继所用的媒体文件夹。请让所有中继使用同一个。</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>登录已失效，工作台正在重新登录。</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp 已没有此文件。请让客人重新发送。</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>模板由主管和管理员修改。请联系他们。</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>此渠道未启用。</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>这位同事的账号已停用。请去掉对其的提及。</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 不负责这家酒店，看不到此备注。请去掉提及。</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>WhatsApp 目前不允许此商业账号主动给客人发消息。只能回复来消息的客人。</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp 允许此商业账号 24 小时内主动联系 %1 位客人，现已达上限。下一位可从 %2（酒店时间）起联系。客人来消息仍可照常回复。</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>这不是有效的更新。</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>只有人工客服能领取会话。</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>标签为 1 到 60 个字符。</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>标签中不能有空格，请用连字符连接。</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>客人又发来了消息，现已另有一个打开的会话。</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>此客人不想收到我们的营销消息。</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>此消息不属于本会话。</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>此消息没有到达 WhatsApp，无法回应。</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>此消息无需重发。</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>此消息不能重发。请写一条新消息。</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>已在下方重发。</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>这里没有此模板。请管理员同步渠道的模板。</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>无法识别此模板。请管理员同步渠道的模板。</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>客人已超过 24 小时未发消息，WhatsApp 只接受已批准的模板。</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>引用的消息不属于本会话。</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>此会话已不在您手中。请先领取。</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>此会话现由 %1 负责。</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>未发送：客人最后一条消息已超过 24 小时。请使用模板。</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>未发送：客人已没有可用地址。</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>无法发送：服务商无法连接或要求等待，已尝试 %1 次。</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp 连续 %1 次未能接受此消息。请修改，或稍后重发。</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>此消息由另一个中继发送。</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>此消息不再发送。</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>发送者既没有号码，也没有用户 ID。</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>Lipachat 的记录中没有客人 %1（UTC）的这条消息，可能是伪造的：处理前请先电话向客人核实。</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>登录凭证已失效，请重新登录。</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>没有使用此名称的在用客服账号。</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>登录已失效，请重新登录。</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>只有管理员能启用或停用客服账号。</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>添加带文件的快捷回复前，请先添加渠道：channel add。</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>站点列表中已没有此原因。请选择其他原因。</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>一段时间不操作工作台，会自动变为“离开”。</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>不能将任何人设为 %1。</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 不在您的任何团队中。</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>只有 %1 所在团队的主管能更改其状态。</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>%1 的账号已停用。</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>没有这位同事。</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 已离线，上线后才能更改其状态。</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>%1 现在的状态是 %2。请查看后再操作。</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 的状态已经是 %2。</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>原因代码最多 32 个小写字母、数字和 _，例如 short_rest。</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>原因须属于 busy、break、meeting 或 training。</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>名称为 1 到 60 个字符，前面写语言，例如 en=Short rest。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>“%1”已是 %2 的原因。</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>请给原因一个名称，例如 en=Short rest。</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>只有人工客服能更改状态。</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>只有人工客服能使用工作台。</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>没有原因“%1”。</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>收尾时间为 0（不收尾）到 3600 秒。</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>1 到 480 分钟后变为“离开”；0 表示从不。</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>可忽略的断线时间为 0 到 300 秒。</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>已有 %2 语言的模板 %1。请修改它，或换一个名称。</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>此渠道没有 %2 语言的模板 %1。请同步模板后查看。</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>会话刚才换了负责人。请查看后再操作。</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>此会话没有转给您。</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 已经接受。</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 拒绝了此转接。</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>答复此转接的时间已过。</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 撤回了此转接。</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>会话在此期间已关闭。</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>会话换了负责人，转接已失效。</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>此会话正在转接给 %1。</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>请选择要转接给哪位同事或哪个团队。</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>会话已在您手中。请选择其他人。</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>这位同事的账号已停用。请选择其他人。</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>没有此团队。请选择其他团队。</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1 不负责这家酒店。请选择其他人。</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 已离线。请选择在线的同事。</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>%1 无人在线。请选择其他人。</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>%1 的状态是 %2。请选择可接待的同事。</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>%1 无人可接待。请选择其他人。</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>请给接手的同事写一条备注。</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>会话已关闭。请重新打开后再转接。</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>此会话已在转接给 %1。请先撤回。</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>请说明原因，方便负责人另找他人。</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>此转接已结束，无需撤回。</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>工作台无法识别中继发来的内容。</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>此电脑无法保存您写的内容（%1）。请腾出空间或检查文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>您在此电脑上已打开另一个 Bellhop 窗口。请使用那个窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>登录已失效，工作台正在重新登录。</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>此文件超过中继允许的大小。</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>中继未能提供文件（%1）。请重试。</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>此电脑无法保存文件。请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>此电脑空间不足，无法保存副本。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>文件未能传到中继。请重试。</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>数据库没有给出登录凭证。</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>中继非常繁忙，稍后会自动重试。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>登录已失效，请重新登录。</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>渠道已停用或缺少密钥。</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>渠道目前无法发送。</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>未发送：此渠道要从中继获取文件，但没有设置公网地址。</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp 没有应答，还不知道消息是否已发出：请等勾号出现，再决定是否重发。</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>中继正在停止。</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>指令不是 %1 字节以内的 JSON 对象。</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>同时操作过多，稍后会自动重试。</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>中继目前无法保存文件。请稍后重试。</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>上传缺少会话（或渠道）、类型或 ID。</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>中继非常繁忙。请稍后重试。</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>文件还在传输中。</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>此文件没有缩略图。</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>文件声称是 %1，实际是 %2。请小心。</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp 没有给出文件地址。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件超过 %1。</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>文件地址无效。</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp 未能提供文件（%1）。</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>文件没有完整到达。</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>找到的消息无法保存。</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>这不是有效的暂存请求。</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>暂存区已满。</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>此地址不存在。</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>通知不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>验证令牌不匹配。</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>请求缺少 challenge。</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>没有可标记的消息。</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>文件没有有效的类型。</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp 没有为上传的文件返回 ID。</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp 没有说明文件的位置。</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>WhatsApp 关于模板的应答无法理解。</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>WhatsApp 关于号码的应答无法理解。</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio 不检查地址。</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>通知过大。</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>通知不是 Twilio 的表单。</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>此文件在中继的磁盘上已损坏。</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>此文件已不在媒体文件夹中。</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>此文件过大，无法这样做。</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>媒体文件夹没有标记文件。</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>无法创建媒体文件夹 %1。请检查路径和写入权限。</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>媒体文件夹 %1 属于另一个站点。请为本站点单独设一个文件夹。</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>媒体文件夹 %1 的标记文件已损坏。</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>媒体文件夹读出的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>无法从媒体文件夹中删除。请检查权限。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>文件无法加密保存。</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>此文件已不能再写入。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>无法在媒体文件夹中创建文件夹。请检查权限。</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>媒体文件夹所在磁盘已满。请腾出空间，之后会自动重试。</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>媒体文件夹无法存取文件。请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>媒体文件夹无法保存文件。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>此链接已失效。</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>此图片无法显示。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时应答。</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>发往 %1 的请求在发送前已取消。</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>要发往 %1 的内容没能完整读取。</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>应答没有接收完整。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 的应答过大。</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>%1 的应答不是有效的 HTTP。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>与 %1 的连接在应答前断开。</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>程序在 %1 应答前已结束。</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>等待 %1 处理的请求过多。</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 不在公网上，因此不从那里获取任何内容。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>%1 的证书不受信任。请检查地址、时钟和证书颁发机构文件。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>无法连接 %1。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>另一个程序已在监听 %1。请停止该程序，或换一个端口。</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>此用户无权监听 %1。1024 以下的端口需要额外权限，请选更大的端口号。</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>无法监听 %1。请确认该地址属于本机。</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>服务器已停止。</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>无法使用 %1 文件“%2”。请确认文件存在、可读且为 PEM 格式。</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>这不是 HTTP 方法。</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>只能访问 http 和 https 地址。</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>对 %1 的访问将不加密。请使用 https 地址。</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>网络线程不能等待自身。</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>这不是可用的网址。</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>监听地址由 IP 地址和端口组成，例如 127.0.0.1:8080 或 [::1]:8080。</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>服务器不接受此登录。请重新登录。</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1 在此不提供实时更新。</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>实时连接需要 ws 或 wss 地址。</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>与 %1 的连接将不加密。请使用 wss 地址。</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>实时连接建立前，%1 已断开。</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>待发送的内容过多。请稍后重试。</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>目前没有实时连接。</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>连接已取消。</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>文件型数据库没有账号。</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 不是有效的账号名。</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>此数据库账号无权管理账号。请使用管理员账号，例如 root。</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>服务器认为密码过于简单。请换一个更长的密码。</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>服务器上已有此账号，或此账号已不存在。</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>登录名为 1 到 29 个小写字母、数字、. _ 或 -，以字母开头。</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>服务器不允许此账号修改密码。请联系管理员。</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>没有此 %1。</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>数据库语句使用有误。</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>另一位管理员正在更改此数据库。请两分钟后重试。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>此数据库由更新版本的程序创建。请更新程序。</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>数据库连接器出错。</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>其他电脑上的数据库，地址中须加上证书颁发机构文件：?ca=&lt;file of its certificate authority&gt;。</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>数据库服务器不接受严格模式、UTC 和 utf8mb4。</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>与数据库的连接未加密，因此不予使用。</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>数据库正忙。请重试。</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>数据库过载。请重试。</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>此数据库以只读方式打开。</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>与数据库的连接已断开。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>已经存在。</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>数据库应答超时。</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>数据库不接受此账号或密码。</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>此数据库账号的密码已过期。</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>此数据库账号已锁定。</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>无法安全连接数据库：证书或加密有问题。</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>数据库拒绝了一条语句。</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>保存时与数据库的连接断开。请先查看，再决定是否重做。</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>只有测试用数据库才能调整时钟。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>未安装 Qt 的 SQLite 驱动。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>数据库文件已损坏，或不是数据库。</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>没有数据库文件 %1。</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 正被 %2 使用（%4 上的进程 %3）。请先将其关闭。</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>无法在 %1 旁写入。请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>无法创建 %1。请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 属于其他用户。</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>数据库文件已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 以只读方式打开。</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>数据库正在关闭。</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应时间</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>从一轮服务（新会话或重新打开的会话）中客人的第一条消息，到同一轮服务中人工发出的第一条回复。在回复发出时统计，计入发送者。</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>助手的消息既不算回复，也不停止计时；备注和回应同样如此。被服务商拒绝的消息不算回复。用手机应用直接回复会停止计时，但没有对应客服，不统计。</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>助手首次响应时间</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>助手的同一指标：从一轮服务中客人的第一条消息，到助手的第一条回复。</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>人工消息不计入。回应和被服务商拒绝的消息不算回复。</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>针对每条人工回复：从尚未得到回复（人工和助手均未回复）的最早一条客人消息，到这条回复。在回复发出时统计，计入发送者。</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>其间客人没有再发消息时，后续消息不算回复。会话关闭时未回复的消息不再等待。备注、回应和被服务商拒绝的消息不计入。</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>助手响应时间</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>助手每条回复的同一指标。</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>与人工响应时间相同；两者互不包含。</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>排队等待时间</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>每当人工得到一个无人负责的会话：该会话在队列中处于打开状态的时间。在领取时统计，计入得到会话的人。</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>不含稍后处理和已关闭的时间。由助手接走或在队列中关闭的，不算作已结束的等待。</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>针对每次关闭：从本轮服务开始（会话开始或最近一次重新打开）到关闭。重新打开即开始新一轮服务。在关闭时统计，计入关闭者。</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>已撤销的关闭视同没有发生。稍后处理的时间计算在内。由系统关闭的没有对应客服。</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>会话显示在客服屏幕最前的时间，按会话和客服累计。</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>显示其他会话或没有显示会话的时间。同一客服的两个工作台都计入。</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>各状态时长</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>每位客服处于可接待、离开、休息中、收尾中或离线的时间。同一客服各状态之和等于账号创建以来的实际时间。</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>账号创建之前的时间。失去联系的工作台计到最后一次有响应为止。</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>客服可接待的时间里，手中至少有一个打开会话的比例。</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>所有其他状态。稍后处理、待处理和已关闭的会话不占用客服。</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>客服可接待且至少有一个打开会话的时间里，平均同时负责的打开会话数。</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>没有打开会话的时间，以及可接待之外的所有状态。</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>会话各状态时长</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>会话处于打开、待处理或稍后处理的时间，累计值。</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>已关闭的会话。不分客服：同一状态下会话可能换负责人。</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>新开始的会话。</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>重新打开的会话，它们另行统计。不分客服：会话开始时还没有负责人。</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>重新打开的会话</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>关闭后又重新打开的会话。</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>几秒内撤销的关闭。不分客服。</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>处理的会话</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>客服给客人发过消息或由其关闭的会话；每格中各计一次。</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>备注、回应、领取、查看、已撤销的关闭、被服务商拒绝的消息。涉及两位客服或跨两天的会话各计一次，在合计中只计一次。</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>人工发送的消息</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>客服发给客人的消息。</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>备注、回应、助手和系统的消息、用手机应用发送的消息，以及被服务商拒绝的消息。</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>助手发送的消息</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>助手发给客人的消息。</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>回应和被服务商拒绝的消息。</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>收到的消息</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>客人发来的消息。</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>回应。不分客服：这些是客人的消息。</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>重新打开率</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>本期关闭的会话中，至今又重新打开的比例。</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>已撤销的关闭。近期的比例可能还会上升。</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>本期关闭且没有再打开的会话，关闭时最后记录的评分（1 到 5）。</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>没有评分的会话。</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>按处理结果统计的关闭数。</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>已撤销的关闭。</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>按会话的服务类型统计的关闭数。</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>已撤销的关闭，以及没有类型的会话。</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>按会话的客户类型统计的关闭数。</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>没有名为 %2 的 %1。</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>没有名为 %1 的团队。</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>日期按 2026-03-29 的格式填写。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>报表最多涵盖十年。</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1：内存不足，无法生成工作簿。</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>其中没有知识内容：应有名为“items”的列表。</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>此渠道不能引用消息。请去掉引用后发送。</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>此类消息不能通过 WhatsApp 发送。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>消息为空。</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp 在此最多接受 %1 个字符，这条消息有 %2 个。请分条发送。</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>没有可发送的文件。</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>音频和贴图不能附带文字。请将文字单独发送。</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp 最多允许文件附带 %1 个字符，这段文字有 %2 个。请单独发送。</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>此渠道不能发送位置。请发送地址或地图链接。</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>位置没有有效的坐标。</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>此渠道不能发送联系人。请用文字发送姓名和号码。</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>没有可发送的联系人。</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp 一条消息最多接受 %1 个联系人。</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>联系人需要填写姓名。</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>此渠道不能发送回应。</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>回应须对应一条消息。</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>此消息中没有可选的选项。</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>此渠道只能通过模板提供选项。请选择模板。</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>带选项的消息需要正文。</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>带选项的消息正文最多 %1 个字符，现有 %2 个。</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>标题最多 %1 个字符，现有 %2 个。</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>页脚最多 %1 个字符，现有 %2 个。</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>此渠道不能请求此内容。</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>列表的标题只能是文字。</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>此渠道的标题只能是文字。</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp 接受 1 到 %1 个按钮。</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>按钮文字为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>按钮 ID 为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>有两个按钮相同。</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>打开列表的按钮为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>列表可有 1 到 %1 个分组。</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>分组标题为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>列表总共可有 1 到 %1 行，此列表有 %2 行。</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>有两行的 ID 相同。</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>行标题为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>行说明最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>行 ID 为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>此渠道没有链接按钮。请将链接写在正文中。</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>按钮的链接不是网址。</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>表单没有 ID。</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>打开表单的按钮为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>没有选择模板。</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>此渠道没有该模板。请管理员同步渠道的模板。</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>模板正文只能填文字。</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>模板的一个按钮没有内容。请填写。</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>此渠道不能在模板中发送位置。</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>模板需要一个坐标有效的位置。</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>模板顶部需要文件。</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>模板有空白或缺少的内容。请全部填写。</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>模板内容中有换行、制表符或连续超过四个的空格。请去掉。</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>模板中每项内容最多 %1 个字符，现有 %2 个。</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>此渠道不能发送这种文件。</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp 在此不接受 %1 类型的文件。</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>语音留言须为 Opus 编码的 Ogg 文件。请改为作为音频发送。</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>文件大小为 %1，WhatsApp 在此最多接受 %2。</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>其中没有快捷回复：应有名为“snippets”的列表。</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>请选择处理结果，以关闭此会话。</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>此处理结果已停用。请选择其他结果。</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>“%1”需要填写预订号。</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>“%1”需要填写备注：下一步做什么，由谁来做。</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>满意度为 1 到 5 的数字。</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>此模板顶部的类型 Bellhop 无法填写。请选择其他模板。</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>此模板顶部不需要填写内容。</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>此模板顶部需要图片。</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>此模板顶部需要视频。</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>此模板顶部需要文档。</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>此模板顶部需要位置。</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>此模板的标题需要填写内容。</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>模板变量 {{%1}} 没有内容。请填写。</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>模板没有变量 {{%1}}。请重新选择模板。</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>模板的一项内容重复填写。</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>此模板的变量按名称填写。</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>此模板的变量按位置填写。</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>有一项内容不属于此模板的任何按钮。请重新选择模板。</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>模板按钮“%1”没有内容。请填写。</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>因客人评价较低，WhatsApp 已暂停此模板。请选择其他模板。</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp 已暂停此模板（%1）。请选择其他模板。</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp 已停用此模板。请选择其他模板。</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>WhatsApp 已没有此模板。请选择其他模板。</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp 已拒绝此模板。请选择其他模板。</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp 已拒绝此模板（%1）。请选择其他模板。</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>WhatsApp 尚未批准此模板。请选择其他模板。</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>模板名称只能包含小写字母、数字和 _。</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>模板语言的格式如 en 或 en_US。</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>模板类别只能是 utility、marketing 或 authentication。</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>此类标题不能在这里创建。</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Twilio 的模板顶部不能放位置。</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>顶部带文件的模板需要示例文件。</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>模板标题为 1 到 60 个字符。</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>模板标题最多有一个变量。</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>变量 {{%1}} 需要示例，否则 WhatsApp 会拒绝此模板。</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>模板的两个变量之间须有文字。</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>此渠道的模板变量使用编号：{{1}}、{{2}}。</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>变量名只能包含小写字母、数字和 _。</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>变量从 1 开始连续编号：缺少 {{%1}}。</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>模板正文为 1 到 1024 个字符。</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>模板正文的开头和结尾不能是变量。</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>模板按钮文字为 1 到 25 个字符。</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>按钮“%1”需要以 https:// 开头的网址；只能有一个变量，且须在末尾。</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>按钮“%1”网址中的变量需要示例。</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>按钮“%1”需要电话号码。</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>复制代码的按钮需要示例，最多 15 个字符。</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>模板最多有 10 个按钮。</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>回复按钮须放在一起，位于其他按钮之前或之后。</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>模板最多有两个网址按钮、一个电话按钮和一个代码按钮。</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>模板页脚最多 60 个字符，不能有变量。</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>此模板顶部需要位置，而此渠道不能发送位置。</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>Bellhop 无法填写此类模板。</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>未发送：发出前已有客服接管。</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>中继没有应答。</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>与中继的连接已断开。</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>未连接中继。</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>正在重新登录。</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>中继正在重启。您写的内容已保存，恢复后会立即发送。</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1正在尝试 %2。</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>中继不允许此工作台接入。请重新登录，或联系管理员。</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>无法连接中继。您写的内容已保存，恢复后会立即发送。</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>中继应答前，工作台已关闭。</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>站点已更新：此工作台只能查看，不能更改。您的草稿已保留，请安装新版本。</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>站点已更新，此工作台版本过旧，不能进行更改。您的草稿已保留，请安装新版本。</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>中继没有及时应答，操作可能已执行：请先查看会话再重试。</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>未能及时连接中继，操作没有执行：请重试。</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>此工作台的版本过旧，无法使用站点的数据库。请向管理员索取新版本。</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>示例文件已不在这里。请重新选择。</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>服务商没有应答，操作可能已执行。请先查看列表再重试。</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>服务商的模板列表没有结尾。</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>此渠道不支持此操作。</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>文件所在的地址不属于服务商。</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp 繁忙或出现故障，未能送达。请重发。</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>不知道消息是否已发出。重发前请先问客人，或等勾号出现。</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>同时发送的消息过多。这条正在等待，很快会发出。</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp 出现临时故障，Bellhop 会自动重试。</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>与 WhatsApp 的连接已过期。请管理员更新访问令牌。</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>WhatsApp 服务的地址有误。请告知管理员。</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp 拒绝了此消息。请将错误代码告知管理员。</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp 的应答无法理解，Bellhop 会自动重试。</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>此渠道没有有效的电话号码。请联系管理员。</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>Lipachat 的模板列表无法理解。</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>模板没有有效的 ID。请同步模板。</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>示例文件为空。</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat 没有为示例文件返回 ID。</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat 没有接受此模板。请联系管理员。</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>Lipachat 的下一页无法理解。</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>Lipachat 的消息列表无法理解。</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>文件还不能发送：没有公网地址。</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>表单的初始值不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>此渠道在这里不显示标题和页脚。请将内容写在正文中。</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>此渠道的模板变量使用编号。</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>此类消息不能通过此渠道发送。</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>此渠道没有 API 密钥。请联系管理员。</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>客人没有可联系的 WhatsApp 号码。</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>客人发来的内容无法在此显示。</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat 不接受此 API 密钥。请管理员更新。</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>客人最后一条消息已超过 24 小时。请使用模板，或等客人来消息。</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>客人不想收到我们的消息。</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat 不接受此模板。请检查填写的内容，或选择其他模板。</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>客人无法在 WhatsApp 上收到此消息。请改用电话或邮件等其他渠道。</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat 出现临时故障，Bellhop 会自动重试。</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat 拒绝了此消息。请告知管理员。</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop 无权使用此 WhatsApp 号码。请管理员在 Meta 检查权限。</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp 不接受这样的消息。请修改后重发。</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>模板中有一项内容不符合要求。请去掉换行和制表符后重发。</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>此 WhatsApp 号码未注册。请管理员在 Meta 注册。</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp 未能将此消息发送到群组。</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp 无法使用此表单。请改发文字。</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>因商业账号的某项设置，WhatsApp 已拒绝。请将错误代码告知管理员。</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta 没有接受此模板。请管理员修改。</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp 报告未知错误。请重试；如再次出现，请上报。</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>此 WhatsApp 号码已不存在。请管理员选择其他号码。</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta 已暂时限制此账号。管理员可在 Meta 查看原因。</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta 没有将此营销消息发给客人。请勿重发。</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>此账号不能给该国家/地区的客人发消息。请使用其他渠道。</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>这是酒店自己的号码，不能给自己发消息。</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>这是测试号码；须先将客人的号码加入其 Meta 名单。</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta 已锁定此账号。管理员可在 Meta 查看原因。</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>消息未能及时送达。如仍有需要，请重发。</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>此号码的显示名称尚未批准。请联系管理员。</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>此账号在 Meta 有账单问题。请管理员检查付款方式。</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>此账号的通话在 Meta 有账单问题。请管理员检查付款方式。</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>因客人屏蔽或举报，WhatsApp 限制了此号码。请暂停发送客人没有要求的消息。</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta 决定不送达此营销消息。今天请勿重发。</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>客人不想收到我们的营销消息。</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp 在此不支持此类消息。</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>无法获取客人的文件。请让客人重新发送，大小不超过 100 MB。</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp 没有接受此文件。请检查类型和大小。</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>短时间内给此客人发送的消息过多。这条会等待几秒。</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp 无法显示此消息。请让客人重新发送。</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>此消息需要客人的电话号码。请向客人询问。</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>因模板类别有误，Meta 限制了此账号。请联系管理员。</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>此模板没有该语言的版本，或尚未批准。请选择其他模板。</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>模板填写后过长。请缩短填写的内容。</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>内容违反 WhatsApp 政策。请换一种说法。</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>因客人评价较低，Meta 已暂停此模板。请选择其他模板。</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta 已停用此模板。请选择其他模板。</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>客人的 WhatsApp 已更换设备或使用者。请先确认对方身份再继续。</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>无法通话。</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>未能更改已屏蔽客人的名单。</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>暂时无法更改已屏蔽客人的名单，Bellhop 会自动重试。</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>客人评价较低，Meta 即将停用。</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>WhatsApp 通知号码状态有变：%1。</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>账号的限额有变。</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta 已解除对此账号的封禁。</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta 将停用此账号（%1）。请立即到 Meta 查看。</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta 已限制此账号：%1。请到 Meta 查看。</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>Meta 称此账号违反了规则：%1。</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>WhatsApp 账号已被移除。请查明是谁在 Meta 移除的。</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>WhatsApp 账号已重新连接。</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>WhatsApp 关于账号的通知：%1。</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Meta 的账号审核结果：%1。</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>有人在 Meta 更改或申请了此号码的 PIN：%1。如果不是你们的人，请立即处理。</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>此类回答无法显示。</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>客人编辑了一条消息；WhatsApp 不提供修改内容。</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>客人发起了投票；WhatsApp 不转交投票内容。</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>WhatsApp 给出的示例文件位置无法理解。</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp 没有接受示例文件：应答无法理解。</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>文件还不能发送：既未上传，也没有链接。</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>渠道的 API 版本格式须如 v26.0。</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>此渠道没有访问令牌。请联系管理员。</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>号码、文件或模板的 ID 在 Meta 无效。请联系管理员。</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>客人没有可联系的 WhatsApp 地址。</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>此渠道没有设置商业账号。请管理员添加 WABA ID。</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>WhatsApp 的模板列表无法理解。</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio 只能在显示“正在输入”的同时将消息标为已读。</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>Twilio 没有此文件所属的消息。</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>Twilio 已没有此文件。</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>Twilio 的下一页无法理解。</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>Twilio 的消息列表无法理解。</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>模板在 Twilio 没有有效的 ID。请同步模板。</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>Twilio 的模板列表无法理解。</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>Twilio 关于模板的应答无法理解。</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio 出现临时故障，Bellhop 会自动重试。</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio 不接受此账号的凭据。请管理员更新。</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>Twilio 上未设置 WhatsApp 发送方。请管理员检查。</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>客人的号码在 WhatsApp 无效。请检查号码，或改用其他渠道。</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>消息过长。请缩短或分条发送。</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>此消息没有可发送的内容。</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio 无法获取文件。请管理员检查中继的公网地址是否可用。</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>文件超过 WhatsApp 允许的大小。请发送小一些的文件。</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>模板内容不符合要求。请全部填写后重发。</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>这是测试号码：客人须先加入沙盒，才能给其发消息。</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>此消息被视为垃圾信息或违反 WhatsApp 政策。请换一种说法。</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>此号码已达 WhatsApp 上限，Bellhop 稍后重试；请让客人先发消息。</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio 找不到对应的内容。请将错误代码告知管理员。</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp 每条消息只接受一个文件。请逐个发送。</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>Twilio 与 WhatsApp 的连接已过期。请管理员在 Twilio 更新。</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>客人已在 WhatsApp 屏蔽我们。请改用其他渠道。</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp 没有将此消息发给客人。请勿重发。</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>无法在 WhatsApp 上联系到客人。请改用其他渠道。</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>此账号已达今日上限。管理员可以提高上限。</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>此渠道没有有效的 Account SID。请联系管理员。</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>此渠道没有 Auth Token。请联系管理员。</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>一项数据库操作在另一项操作中启动。</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发会话数</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>免打扰时段按 22:00-07:00 的格式填写，多个用逗号分隔；如时区与酒店不同，请写在后面：22:00-07:00,12:30-13:30 Europe/Madrid。</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1 到 %2，或加第二个数字，如 %3/%4（%5 到 %6）</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 可填 off 或 %2：%3。</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>没有时区“%1”；例如可填 Europe/Madrid。</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>“%1”不是有效的工作时间。请按“mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”的格式填写。</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1 针对中继：请为整个站点设置。</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1 针对渠道：请为酒店或整个站点设置。</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>告警的重复间隔为 1 到 %1 分钟。</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>地址须以 https:// 开头；在中继所在的机器上可用 http://。</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>没有团队“%1”。</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>没有酒店“%1”。</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>告警只能由人工确认。</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>此告警已结束，或不属于您的团队。</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>站点密钥无法解开站点的一项机密信息。</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>站点必须有目标；只有酒店可以不设。</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>回复客人的时限为 1 到 86400 秒。</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>目标比例为回复的 1% 到 100%。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>没有团队“%1”。</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>没有客服“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>“%1”的写法无效：最多 20 个字符，可用 a-z、0-9、连字符和下划线，例如 es 或 spa。</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>团队名称为 1 到 60 个字符。</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>已有团队“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>“%1”不在团队“%2”中。</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>一位客服同时可接 0 到 100 个会话。</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>没有此规则；team list 可列出现有规则。</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>列表名称为 1 到 60 个字符。</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>团队“%1”没有列表“%2”。</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>此站点还没有酒店。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>打开的、客服和助手都没有负责的会话。</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>队列中等待最久的客人已等待的时间：从尚无人回复的最早一条消息算起。</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>由客服负责的打开的会话。不含稍后处理的会话和助手负责的会话。</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>由客服负责、且客人的消息尚无人回复的打开的会话。</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>今日服务水平</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>今天的人工回复中，在现行目标时间内发出的比例；“今天”以各酒店当地时间为准。与报表中当天的“服务水平”为同一数字。</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>打开的会话（在队列中或由客服负责）中，客人等待时间超过其酒店现行目标的会话。</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>空余接待量</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>可接待的客服还能再接多少会话，直到每位客服的打开会话数达到上限。</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>自由回复将到期</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>打开的会话（在队列中或由客服负责）中，客人在等回复、且 24 小时期限将在两小时内结束的会话：之后只能发送模板。</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>本期人工回复（见响应时间）中，在当时有效的时限内发出的比例：以酒店自己的目标为准，没有则以站点的目标为准。</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>尚无人回复的消息，以及未回复就关闭的，都不算回复：等待过久的客人由看板统计。备注、回应和被服务商拒绝的消息不计入。</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>客服每次关闭会话后处于收尾中的时间。在结束时统计，计入该客服。</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>仍在进行的收尾。在同一毫秒内结束的收尾。</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>客服得到同事所负责会话的次数：接受转接，或以主管身份接管。</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>从队列领取、未被接受的转接，以及转接给原本的负责人。</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>客服转出或失去会话的次数：转接被接受、被主管接管，或被主管退回队列。</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>客服主动放回的、因其离开而回到队列的、未被接受的转接，以及转接给原本的负责人。</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>未答复的转接</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>客服在一分钟内既未接受也未拒绝的转接。在时间到时统计，计入被请求的客服。</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>转接给团队的、已撤回的，以及因会话关闭或换人负责而失效的。</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>失败的消息</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>客服和助手发给客人的消息中，被服务商拒绝或无法送达的比例。在发送时统计。</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>回应、备注，以及用手机应用发送的消息。最近几天的比例可能还会上升。</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>按客人的需求统计的客人消息，以每条消息的最新分析为准。</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>未经分析的消息，以及会话此后已归档的消息。不分客服。</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>按语气统计的客人消息，以每条消息的最新分析为准。</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>与意图相同。</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>按紧急程度统计的客人消息，以每条消息的最新分析为准。</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>助手独立解决</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>在助手给客人发过消息的各轮服务的关闭中，没有人工发过消息的比例。</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>已撤销的关闭，以及被服务商拒绝的消息。一轮服务从会话开始或最近一次重新打开算起。不分客服。</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>由助手转来</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>助手负责的会话转给人工或进入队列的次数，按原因统计。</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>助手没有负责、但回复过的会话。不分客服。</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>预订确认</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>在与预订有关的会话（服务类型为预订，或以预订已确认关闭）的关闭中，以预订已确认关闭的比例。</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>保存的统计数字已损坏：bellhopctl metrics rebuild。</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 的 %3，客服 %4，酒店 %5，渠道 %6，%7：保存值 %8（%9），台账值 %10（%11）</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>报表名称可用字母、数字、空格、- 和 _，最多 60 个字符：它是文件名的开头。</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>没有指标 %1。bellhopctl metrics --explain 可列出所有指标。</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>没有名为 %1 的已保存报表。</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>您今天查找的电话号码过多。请按客人姓名查找。</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>询问同一位客人的间隔为 1 到 365 天。</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>接受答复的时限为 1 到 168 小时。</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>询问可用的语言为 %1；“%2”不在其中。</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 拒绝了此次咨询。</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>答复此问题的时间已过。</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 结束了此次咨询。</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 移交了此会话，咨询已结束。</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>此次咨询已结束：双方都没有再发言。</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>此次咨询已结束：其中一方已离线。</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>会话换了负责人，咨询已结束。</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>会话已关闭，咨询已结束。</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>此次咨询已结束。</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>没有人就此会话咨询您。</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>您已经接受此次咨询。</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>此会话正在咨询 %1。</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>请写明您想了解什么。</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>会话已关闭。请重新打开后再咨询。</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>您已在咨询 %1。请先结束该咨询。</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>请选择要咨询哪位同事或哪个团队。</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>只有咨询双方才能结束咨询。</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>只有咨询双方才能在咨询中发言。</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 尚未接受。请等待对方接受，或改用转接。</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>客人满意度</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>会话结束后询问客人时，客人给出的评分（1 到 5）。在客人答复时统计，计入关闭者。</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>没有被询问或没有答复的客人；客服在关闭时记录的评分。</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>已答复的调查</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>询问客人满意度的问题中，得到答复的比例。在询问时统计。</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>结束后没有询问客人的会话。最近几天的比例可能还会上升。</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>助手的回复</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>助手自动发出的回复（automatic）、向客服建议的回复（draft），以及客服原样发出的建议（taken）。在助手作出决定时统计，原样发出的在发送时统计。</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>仅在影子模式下记录的内容；客服修改过的建议只算 draft，算作 taken 的之前也曾是 draft。不分客服。</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>助手转交的原因</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>助手请求人工介入的次数，按原因统计。在助手作出决定时统计。</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>仅在影子模式下记录的内容。被客服从助手处接走的会话，不是助手自己的决定。不分客服。</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>每轮服务的语言模型费用</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>针对每次关闭（该轮服务中有人工或助手给客人发过消息）：其间调用语言模型的费用，由助手独立解决的和有人工发过消息的分别统计。以其定价货币的百万分之一为单位。</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>已撤销的关闭。关闭之后的模型调用计入下一轮服务。人工时间在此不计费用。不分客服。</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>失败的消息（按原因）</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>客服和助手发给客人的消息中，被服务商拒绝或无法送达的，按其代码统计。在发送时统计。</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>与失败的消息相同。客服已重发的消息，其原因即为已重发。</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>结果不明的消息</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>发给客人、目前不清楚服务商是否已接受的消息。在发送时统计。</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>后来已查明的。回应和备注。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>本期内服务商告知消息已送达的次数，与本期发送的消息数之比。</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>消息范围与失败的消息相同。本期之前发送、在本期送达的也计入，因此较短的期间可能超过 100%。只告知已读的消息，视为没有告知送达。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>本期内服务商告知消息已读的次数，与本期发送的消息数之比。</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>与已送达的消息相同。客人可以不公开已读状态。</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>已发送的模板</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>由模板生成的消息，按模板名称统计。</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>普通消息。失败的消息也计入，重发的同样计入。</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>失败的模板</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>由模板生成的消息中，被服务商拒绝或无法送达的比例，按模板名称统计。在发送时统计。</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>最近几天的比例可能还会上升。</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>至少有一个中继在运行并能连接数据库的时间所占比例。中继每 15 秒检查一次；超过一分钟没有检查，则从最后一次检查起算作中断。</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>首次检查之前和最后一次检查之后的时间。不分渠道，不分客服。</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>渠道可用率</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>每个渠道中，有中继在运行且服务商没有拒绝该渠道（令牌过期、号码被封）的时间所占比例。</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>首次检查之前和最后一次检查之后的时间；渠道停用期间。不分客服。</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>没有名为 %1 的服务类型。</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>没有名为 %1 的客户类型。</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>内容过长，不便告知客人。请分成两条。</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>没有此客人。</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>只有负责其中一位客人会话的人或主管，才能合并和拆分客人。</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>其中一位客人的资料已清除，无法合并。</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>其中一位客人刚刚与他人合并。请重新查看。</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>这些客人没有合并。</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>这些客人已经拆分。</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>WhatsApp 本身表明这两位是同一人。</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>这两位已经是同一位客人。</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>只有主管和管理员能更改告知客人的内容。</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>您的团队中没有此酒店。</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>费用从现在起生效，或从已经开始的某一天起生效。</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>货币是三个字母，例如 EUR。</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>一小时的费用为 0 到 1000000。</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>已撤销的关闭。此前或此后显示在最前的时间、收尾时间，以及客服没有显示任何会话的时间。未设置小时费用期间的一切。不分客服：可能由多人负责过。</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>针对每次关闭（该轮服务中有人工给客人发过消息）：从本轮服务开始到关闭，会话显示在客服屏幕最前的时间，乘以关闭时客服一小时的费用，按货币分列。以货币单位的百万分之一为单位。</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>本程序不能生成 PDF。请安排为 csv 或 xlsx。</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>无法在此创建临时文件夹：%1</translation>
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
        <translation>助手</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 领取了会话</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>会话重新打开，由 %1 负责</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>已转接给 %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>请求转接给 %1：%2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>%1 拒绝了转接</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>%1 未及时答复转接</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>%1 撤回了转接</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>%1 从同事处接管了会话</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>%1 将会话退回队列</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 将会话放回队列</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>已回到队列：%1 已不在线</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>已回到队列（%1）</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>%1 关闭了会话：%2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>客人换了电话号码</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>客人在 WhatsApp 上的身份已变更</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 撤销了关闭</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>客人的 WhatsApp 换了设备：告知私密信息前，请先确认对方身份</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>已分配给 %1：%2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>已分配给 %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>分到团队 %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>分到团队 %1：%2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>向 %1 咨询：%2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>%1 开始提供建议</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>%1 拒绝提供建议</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>%1 未及时答复问题</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>%1 撤回了问题</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>%1 结束了咨询</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>%1 在咨询后移交了会话</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>与 %1 的咨询已结束：双方都没有再发言</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>咨询已结束：%1 已不在线</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>与 %1 的咨询已结束：会话负责人已不在线</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>与 %1 的咨询已结束：会话换了负责人</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>与 %1 的咨询已结束：会话已关闭</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>客人满意度：%1（满分 5 分）</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>%1 将此客人与另一位客人合并</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%1 将此客人与 %2 合并</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>%1 将此客人与另一位客人拆分</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%1 将此客人与 %2 拆分</translation>
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
        <translation>优先级</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>酒店</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>语音消息</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>贴图</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>点击按钮</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>WhatsApp 不转发的消息类型</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>回应了 %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>已写好，尚未确认</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>WhatsApp 已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>已播放</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>不确定是否已发送</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可接待</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>会议中</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>培训中</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>住客</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在客人</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>回头客</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>语言不通</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>需要专人处理</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>即将下班</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>会话太多</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>已回到队列：负责的客服已离线</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>已回到队列：客服主动放回</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>已回到队列：从客服处收回</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>稍后处理已到时间</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>由助手转来</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>已回到队列</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>数据库无响应，%1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>无中继，%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>实时，%1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>未更新，%1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>这是最后读到的数字，每隔几秒会自动重试。%1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>这是最后读到的数字，恢复后会自动更新。%1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>数字来自数据库，但没有连接中继：客人的消息和客服的操作可能缺失，也不能在此执行操作。%1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>数字不够新；按 F5 立即读取。</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>变动会在一秒内显示。</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>预订相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 和 %2 将成为同一位客人，名为 %1：</translation>
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
        <translation>另一位客人</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• 会话：%1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Bellhop 快捷键</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>粗体：您自己设置的快捷键。</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>所有询问者</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>住宿已确认的客人</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>在住客人（可用来开门）</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不告知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 想把 %2 的会话转接给 %3</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 想把 %2 的会话转接给您</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>正在转接给 %1，剩 %2 秒。对方接受前会话仍归您。</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 接受了转接，现在负责此会话。</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 拒绝了转接。会话仍归您。</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 拒绝了转接：“%2”。会话仍归您。</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>%1 无人及时答复。会话仍归您。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 未及时答复。会话仍归您。</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>转接给 %1 已失效：会话换了负责人。</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 接受了转接。</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 拒绝了转接。会话仍归 %2。</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>答复时间已过。会话仍归 %1。</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 撤回了转接。</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>%1 的转接已失效：会话换了负责人。</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>%1 的转接已失效：会话已关闭。</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 接管了此会话：“%2”。您正在写的内容已存为草稿。</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 将此会话退回队列：“%2”。您正在写的内容已存为草稿。</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>工作台断开期间，此会话回到了队列。</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>工作台断开期间，%1 领取了此会话。</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>您的工作台失去连接期间，此会话已分配给 %1。</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 现在无法提供建议。</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 现在无法提供建议：“%2”</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>%1 无人及时答复您的问题。</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 未及时答复您的问题。</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 结束了咨询。会话仍归您。</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>与 %1 的咨询已结束：双方都没有再发言。</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>与 %1 的咨询已结束：%1 已离线。</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 拒绝提供建议。</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>答复时间已过。%1 曾向您咨询。</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 不再需要建议。</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 结束了咨询，会话仍由其负责。谢谢您！</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 将此会话移交给了您。</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>与 %1 的咨询已结束：会话换了负责人。</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>与 %1 的咨询已结束：会话已关闭。</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 就 %3 的会话向 %2 咨询</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 就 %2 的会话向您咨询</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>正在向 %1 咨询，剩 %2 秒。会话仍归您。</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 现在可查看会话，并为您提供建议。</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>酒店知识</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>预订：日期</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>预订：房型</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>预订：入住人</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>预订：核对信息</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>预订：已确认</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>客人要求人工</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>客人愤怒</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>刻不容缓</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>法律事务</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>款项争议</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>需要办理的事项</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>特殊请求</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>团体请求</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>已有预订</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>预订被拒绝</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>不确定是否已预订</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>预订系统没有应答</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>没有相关知识</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>移交：%1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>建议 · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>自动 · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>根据“%1”回复（可信度 %2%）。</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>助手请求人工介入：%1。</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>来自助手的对话：%1。</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>由语言模型 %1 措辞。</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>客服按建议原样发送。</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>等客人回复</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>稍后处理，已到时间</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>我的团队</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>会说%1</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>具备技能“%1”</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>按顺序轮到</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>会话 %1/%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>分配给您的原因：%1。</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>团队中无人可接待</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>合适的客服会话均已满</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>团队工作时间之外</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>没有为此设置团队</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>唯一合适的客服已放回</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>可接待的客服都不会说%1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>可接待的客服都没有技能“%1”</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>合适的客服均不可接待</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>关于“%1”，%2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>关于“%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>须在 %1 内回复</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>已超过回复期限 %1</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>还可自由回复 %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>%1 后返回</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>现在返回</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>自由回复将到期</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>渠道：%1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>酒店：%1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>团队：%1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>等客人回复</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>助手请求人工介入</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>客服领取</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>分配给客服</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>放回队列</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>主管接管</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>已转接</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>助手不在线</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>按建议发送</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>客人要求人工</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>客人愤怒</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>已有预订</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>酒店未接受预订</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>不确定是否已预订</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>酒店系统没有应答</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>预订过程中客服领取</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>未能理解客人</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>刻不容缓</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>法律事务</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>款项争议</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>特殊请求</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>人工回复</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>助手独立解决</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% 低于</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Bellhop 报表</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>指标说明</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>不计入：%1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>%1 天 %2</translation>
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
        <translation>%1（中位数）</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>周内时段</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>未设置</translation>
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
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 将您设为“%2”：%3</translation>
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
        <translation>已批准</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>服务商处已不存在</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>实用</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>质量中</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>质量低</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>Synced %1 ago</source>
        <translation>%1前同步</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>刚刚同步</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1；之后同步失败：%2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>按钮“%1”</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>顶部图片</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>顶部视频</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>顶部文档</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223，或地图链接</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>已编辑 · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · 写于 %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>点击可再次使用这段文字，按 S 可原样重发。</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>点击或按 S 重发。</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>未送达。%1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>未送达：%1%2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>按 S 重发。</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>还不知道是否已发送。重发前请先问客人。%1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 个联系人</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>客人自己的名片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>发送位置</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>分享联系人</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>已从列表选择</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>已填写表单</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>点击了按钮</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>投了一票</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>之前的一条消息已更改</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>群组邀请</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>GIF 动图</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>置顶了一条消息</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>客人删除了此消息</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>已对所有人删除</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>多次转发</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>请客人换一种方式发送</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>在 WhatsApp 上</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 件商品</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 件商品</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>来自广告</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>来自“%1”</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>正从 WhatsApp 接收…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>稍后自动重试：%1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>无法获取。点击重试。</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1点击重试。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>语音留言</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>TransferChoices</name>
    <message>
        <source>Team, %1 of %2 are available</source>
        <translation>团队，%2 人中 %1 人可接待</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最久</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>预计等待</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>离线：%1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>还有 %1 位；%2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>设施故障</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>入住或退房</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>垃圾信息</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>住店期间的需求</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>已有预订</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>表扬或评价</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>无特定事项</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>沮丧</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>担忧或不满</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>非常高兴</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>有危险</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>两小时内</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>不着急</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>刻不容缓</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>法律事务</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>款项争议</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>客人要求人工</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>特殊请求</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>可能是%1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>需人工处理</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>等待：%1，已超时</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>等待：%1，请立即回复</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>等待：%1，请尽快回复</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>等待：%1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>目标各不相同</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>目标 %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>正在统计今天的数据…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>还没有回复</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>共 %1 条，%2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>有空余的客服：%1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>两小时内</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>超过目标时间</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>由客服负责</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>处理中的会话里</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>回复太少</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>过去半小时的回复：%1 条。</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>无法估计下一位客人的等待时间：%1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>下一位客人的预计等待时间：按过去半小时的速度处理现有等待所需的时间。%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · 等待：%2，%3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>有客人等待过久</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>会话过多</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>此状态持续过久</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>正在打开带模拟客人的小酒店…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>正在打开您的数据…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>在此电脑上忘记我的密码</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的一天</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>已忘记。下次登录时需要输入密码。</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主酒店</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>搜索全部历史记录…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>加入 %1 需要您的密码。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>正在从此电脑的钥匙串读取密码。您也可以直接输入。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>此电脑的钥匙串中没有您在此站点的密码，请输入。</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1请输入密码以继续。</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>正在登录 %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>此电脑钥匙串中的密码已失效。%1请输入现在有效的密码，或联系管理员。</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1请检查这两项，或联系管理员。</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1密码没有保存到任何地方。再次输入即可不保存而继续。</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>密码已修改，但此电脑的钥匙串中仍是旧密码：%1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1密码可能仍在其中。</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>三位客人发来了消息</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>屏幕上是 Marta 的问题</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>会话已领取</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>回复已写好</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp 已接收：已发送</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>已到她的手机：已送达</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>她已读</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>关闭窗口已打开</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>没有预订号，不能以“预订已确认”关闭</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>已撤销关闭，客人又回到屏幕上</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>关闭窗口再次打开</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>最终关闭，还有两位客人在等</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>看板上也是如此，并显示回复及时</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>数字的更新时间</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>数字的更新时间：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileModel</name>
    <message>
        <source>%1, %2 for %3, %4</source>
        <translation>%1，%2 %3，%4</translation>
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
        <translation>客服，需关注的在前</translation>
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
            <numerusform>%1（还有 %n 条）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsModel</name>
    <message>
        <source>Relay %1</source>
        <translation>中继 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A team and the property that it serves.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>处理人</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>站点的告警会列在这里，附原因和下一步，直到解除。</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>站点的告警</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>始于 %1。</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1%2 正在处理；情况恶化时才会再次提醒。</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1还没有人处理；有人处理之前会反复提醒。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>不发送 %1</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>正在上传…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>%1 上传进度</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <translation>确定</translation>
    </message>
    <message>
        <source>Claim all chosen</source>
        <translation>领取所有选中的会话</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>将所有选中的会话放回队列</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>为所有选中的会话加标签…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>更改所有选中会话的优先级…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>将所有选中的会话稍后处理…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>将所有选中的会话转接给团队…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>关闭所有选中的会话…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消全部选择</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>已阅读处理结果</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>正在更改 %n 个会话…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>已选中 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>输入标签后按 Enter；-标签 为移除</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>所有选中会话的标签；前面加减号则移除该标签</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>三小时后</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>明天 9 点</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1：需填写更多内容，请逐个关闭</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>给 %1 的说明，按 Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>每次转接给 %1 时附上的备注</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>没有团队</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>已重新打开 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>已领取 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>已放回 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>已为 %n 个加上标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>已从 %n 个移除标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>已更改 %n 个的优先级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>已将 %n 个设为稍后处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>已关闭 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>已请求转接 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 还有 %2 个。</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1，%2 个被拒绝：%3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% 低于</translation>
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
        <translation>数据视图</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>逐日显示，并与上一期对比</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>按星期和时段</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>按类别，从多到少</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>本期最后一天，逐位客服显示</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>助手的工作和费用</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>各渠道的情况</translation>
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
        <translation>已按“%1”筛选；点击可取消</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>客户：未填</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>服务：未填</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>满意度：未填</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1/5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>输入文字，或按数字键</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>查找处理结果</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>预订号</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>关闭备注</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>关闭会话（Enter）</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>保持打开（Esc）</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>关闭与 %1 的会话</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>预订号</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
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
        <translation>预订号（必填）</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>备注：后续做什么、由谁做（必填）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesModel</name>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>同事及其状态</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>要设的状态</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>更改状态（Enter）</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>更改 %1 的状态</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>为什么？%1 会看到。</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>请说明原因，%1 会看到。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>要做什么，或找哪位客人</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>找到的操作和客人</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>与输入内容匹配的%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>取消引用</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>添加文件（也可拖放或粘贴到这里）</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>发送其他内容</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>发送位置、联系人、带选项的问题或模板</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>回复“%1”</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>文件上传完成后发送</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>请移除上传失败的文件</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>给同事的备注，客人看不到。输入 @ 加姓名可通知对方。</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>输入回复。Enter 发送，Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>给同事的备注</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>给客人的回复</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>客人不想收到营销消息。回复对方的消息不受影响。</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>不要营销</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>还可自由回复 %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>超出 %1 字</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1 字</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>写给客人</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>写给客人（%1 切换）</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>给同事写备注</translation>
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
        <translation>正在等待数据库的首个列表。</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop，%1 位等待中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>我的状态</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>更改 %1 的状态</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>下次启动工作台时生效。</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的列表</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 的列表</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>显示快捷键</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>发给同事（Enter）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 正在为您提供建议。双方在此写的内容，客人都看不到。</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>您正在为 %1 提供建议。双方在此写的内容，客人都看不到。</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写给 %1</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>您写给 %1 的内容</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>客人信息</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>三小时后</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>明天 9 点</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>星期一 9 点</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>选择时间…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 正在输入</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 正在查看</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>尚无人负责</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>由助手负责</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>我负责</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>由 %1 负责</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>位置未发送。</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>联系人未发送。</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>问题未发送。</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>未能重发。</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>回应未发送。</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>无法在此播放：%1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>一次最多 %1 个文件。请先发送这些。</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>选择模板所用的文件</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>%1 未发送。</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>文件无法取得。</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>正在重新获取。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>打开此文件？</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>正在获取 %1…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>正在获取 %1：%2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>图片.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>副本未保存。</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>未选择会话</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>请在列表中选择，或按 %1 领取最紧急的会话。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>此会话已不在您的列表中。</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>此会话现由 %1 负责。您正在写的内容已存为草稿。</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>此工作台的版本比数据库旧，只能查看。您的草稿已保留。</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>此会话已关闭。客人再发消息时会重新打开。</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>还没有人回复这位客人。</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>助手正在回复这位客人。</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>此会话由 %1 负责，但对方已离线。</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>此会话由 %1 负责。您可以查看并写备注。</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>客人最后一条消息已超过 24 小时，WhatsApp 只接受已批准的模板。仍可写备注和关闭会话。</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>原因不明。</translation>
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
        <translation>正在领取 %1 的会话…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>未能领取。</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>正在放回 %1 的会话…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>未能放回。</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>未发送，文字已放回输入框。</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>备注未保存，已放回输入框。</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>未能关闭。</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1 已关闭，结果为“%2”</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>会话仍处于关闭状态。</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>正在将 %1 设为稍后处理…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>未能设为稍后处理。</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>稍后处理至</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>模板未发送。</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>正在获取 %1 的模板…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>未能请求模板。</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>从 %2 处接管 %1 的会话</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>将 %1 的会话退回队列，现由 %2 负责</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>退回队列</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>未能接管。</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>未能退回队列。</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>未能转接。</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>正在撤回转接…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>未能撤回。</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>助手会再次回复此客人。</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>助手不再回复此客人，直到有人允许。</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>请在列表中选择。</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>领取并回复</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>正在为您提供建议</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>未能发起咨询。</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>未能移交。</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>未能发送。</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>正在结束咨询…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>未能结束咨询。</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>未能合并。</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 现已合并为一位客人</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>未能拆分。</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>已恢复为两位客人，与之前一样。</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>请先完成或取消此处打开的内容，然后才能移到其他窗口。</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在单独窗口中打开</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>这里没有根据酒店知识给出的回复。</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>语音留言未发送。</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>关闭此窗口？</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>给 %1 的语音留言尚未发送，关闭窗口后将丢失。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1（%2 条新消息）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>会话 %1 在最前</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1：%2，%3 至 %4（%5）</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>显示在最前的会话</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop：没有待处理事项</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop：%n 项待您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>欢迎使用 Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>专门接待给酒店发消息的客人。您想怎样开始？</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>用模拟客人试用</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>全部在此电脑上运行，由虚构的客人给您发消息。无需任何设置。</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>单人使用</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>一个人、一台电脑、自己的 WhatsApp 号码。数据留在本机。</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>加入站点</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>您的团队已有数据库。请向管理员索取地址和您的账号。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>同事和客人看到的姓名</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>工作台、中继和数据库都在此电脑上运行。WhatsApp 号码可以以后再连接。</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>数据库服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>您的账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>留空：使用电脑自带的证书颁发机构</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com；多个用逗号分隔；留空则与数据库同址</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>将密码保存到此电脑的钥匙串</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>使用管理员在数据库中为您创建的账号。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>请填写姓名，同事会看到回复由谁所写。</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>请选择保存会话的文件夹。</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>请填写数据库服务器的地址。</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>请填写数据库服务器的端口，通常是 3306。</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>请填写数据库名称，通常是“bellhop”。</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>请填写账号名。</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>请填写密码。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>客人的提问</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>客人信息</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>not wanted; answers are welcome</source>
        <translation>不想收到；可正常回复</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>With</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>回到队列的原因</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>可自由回复至</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>已过；只能用模板</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>助手的判断</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>As</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
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
        <translation>停止回复时间</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>允许回复此客人</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>停止回复此客人</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>客人要求人工服务，或有同事停止了助手。允许后，助手会在渠道许可时再次回复。</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>助手不会给此客人发送任何内容，直到有人再次允许。</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>发送号码</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无号码</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
不要营销</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>其他会话</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>打开 %1 的会话：%2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>模型费用</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>未使用付费模型</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1 个 token，%2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>又名</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>无法从 %1 读取您自己的快捷键。各命令使用默认快捷键。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>无法使用您为 %1 设置的快捷键。在没有被占用时，它们使用默认快捷键。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>书写时和在消息中</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>发送并转到下一位等待的客人</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>在消息上：回复、回应、复制</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R、E、C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>它由桌面系统占用。</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>它会输入字符。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>在许多键盘上，它会输入字符。</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>它在输入框和列表中用于移动和编辑。</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>它在输入框中用于复制、粘贴或撤销。</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>它会打开所选项的菜单。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>打印或存为 PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>关闭快捷键列表</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>为所选命令设置其他快捷键</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>为所选命令设置其他快捷键（Enter）</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>为所选命令恢复默认快捷键</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>为所选命令恢复默认快捷键（Delete）</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>为所有命令恢复默认快捷键</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>此快捷键固定不变。</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>按 Enter 为所选命令设置其他快捷键，按 Delete 恢复其默认快捷键。</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>请按下“%1”的新快捷键。Esc 保持不变。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 无法使用。%2请按其他键，或按 Esc。</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>“%1”的快捷键现为 %2。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 已用于 %2。要互换吗？后者将改为：%3。Esc 保持不变。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>所有快捷键恢复默认</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>所有命令都恢复默认快捷键；您自己设置的快捷键将被清除。</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>所有命令都使用默认快捷键。</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>将快捷键存为 PDF</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>快捷键已送往打印机。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>这看起来像门锁密码或口令，而任何询问者都会得知。</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>修改（Enter）</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>删除（Del）</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>告知对象：%1。有效期：%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%1 天内回复 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>客人将看到：%1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>没有 %1 文本，这类客人看到的是 %2 文本。</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>客人的问法：
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>由助手告知</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>客人的问法</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>每行一条：
含早餐吗
早餐几点开始</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>告知对象</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>保存；助手几秒内即可获知（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>以上都不是：按其自身文字查找</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>还没有任何语言的文本。</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>已有语言：%1。使用其他语言的客人看到 %2 文本。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>日期格式如 2026-12-24。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>告知对象</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>回复数，%1 天</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>助手的知识</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>使用此语言的客人看到的内容</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>告知对象</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>所有告知对象</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>按其中任意文字查找</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找条目</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>此酒店告知客人的内容</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>没有答案的问题</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>根据此问题添加</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>无法读取。%1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>此条目在此期间已被人删除。您写的内容仍保留在这里。</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>此条目在此期间已被人修改，无法保存。您写的内容仍保留在这里；重新填写前请先查看该条目。</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>没有答案（%1）</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>未设置付费语言模型。</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 今天（UTC）：%2/%3 个 token，%4/%5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>该条目已不存在。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>最近 %1 天没有人问过未写明的内容。</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>选择问题即可查看助手会如何回答。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>还没有任何内容。</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>请选择条目。</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>告知所有人？</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>这看起来像门锁密码或口令，而任何询问者都会得知。门锁密码只应告知在住客人。</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 已保存。助手几秒内即可获知。</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>删除此条目？</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>“%1”的所有语言版本都将删除，助手不再告知。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 未删除。</translation>
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
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>前往列表“%1”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>上一张图片（←）</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>下一张图片（→）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>保存副本（Ctrl+S）</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
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
        <translation>%1 提及了您：“%2”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MergeSheet</name>
    <message>
        <source>Messages go to the number they went to before, and what a guest does not want stays so for their number. You can separate them again at any time.</source>
        <translation>消息仍发到原来的号码；客人不想要的内容对其号码仍然有效。您可随时重新拆分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>与另一位客人合并</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>姓名、号码或预订</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>查找另一位客人</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>可能是同一人的客人</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>合并为一位客人（Enter）</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>保持原样（Esc）</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>谁与 %1 是同一人？</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nobody looks like them. Type a name or a number.</source>
        <translation>没有相似的客人。请输入姓名或号码。</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>未找到其他客人。</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>选择另一位客人即可查看将合并的内容。</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>请选择另一位客人。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>返回输入框（Esc）</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>发送给客人（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>发送位置</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>发送联系人</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>发送带选项的问题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Hotel Marina</source>
        <translation>滨海酒店</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>Kenyatta Avenue 12, Nairobi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223，或地图链接</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>您需要早餐吗？</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>每行一个，| 之后可写说明。</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>列表按钮</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>客人会看到含 %1 项的列表。</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>三个以内的短选项显示为按钮，更多则显示为列表。</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>客人会看到 %n 个按钮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>请填写位置：经纬度，或含经纬度的地图链接。</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>联系人需要电话号码或电子邮件地址。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>我的一天</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>我的一天（按时间）</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>我的一天合计</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>所选数字的明细</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>在色条或数字上按 Enter，可查看对应明细。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>未能统计您的一天。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>尚未统计。</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>统计于 %1，时间以 %2 为准。与主管报表中的数字相同。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1：%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1（还有 %n 条）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>关闭此通知：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>此电脑没有可用的声音设备。请连接后再测试。</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>有客人等待时，Bellhop 会这样提醒。</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>此桌面不显示程序通知：窗口的任务栏按钮会亮起代替。</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 请求将 %2 的会话转接给您。</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 发来了消息。</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 在等待客服。</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 在备注中提及您。</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>客人</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1还有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 就 %2 的会话向您咨询。</translation>
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
        <translation>播放声音</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>未查看本窗口时显示桌面通知</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>在通知中显示客人姓名</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>我可接待时，无人负责的客人也通知我</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>已播放声音并显示通知。如果没有听到或看到，请检查此电脑的声音和程序通知设置。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>为什么不接？对方会看到。</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>拒绝的原因</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>以此原因拒绝（Enter）；Esc 返回</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>（还有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>未能接受。%1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>未能拒绝。%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>状态未更改。%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>修改您的密码</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>请填写当前密码。</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>请填写新密码。</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>新密码与当前密码相同。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>仅限模板</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>转接中</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>不要营销</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@您</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1：%2 个会话</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级%1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 条未读</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>我负责</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>由 %1 负责</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>有备注提及您</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>正在转接</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>不要营销</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>24 小时自由回复期已过</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>归团队 %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>分配给您：%1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>分配给对方：%1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最久</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空余</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>预计等待</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>等待客服</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>由助手负责</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>稍后处理和待处理</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今天已关闭</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>在列表中查找客人或文字</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n 个有变动 ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>%n 个会话待重新排序；显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>正在加载会话</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>显示的会话中，姓名和最后一条消息都不含“%1”。</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>客人的新消息会自动出现在这里。</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>已保存的列表</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>列表名称，按 Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>保存此列表所用的名称</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>已隐藏 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>期限最近的在前</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>本站点还有 %L1 个不太紧急的会话。请筛选列表来查找。</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>期限最近的在前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>还没有保存的列表</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>保存此列表…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>显示的会话中没有符合筛选条件的。</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>查找客人或文字</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>保持不变（Esc）</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>为什么？%1 会看到，客人看不到。</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1（Enter）</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>请说明原因，%1 会看到。</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>请填写内容，%1 会看到。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>上一期 %1</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>上一期无数据</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportChart</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>本期无数据。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>所有客服</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>所有酒店</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>已保存的报表</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>所有服务类型</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>所有客户类型</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>未能完成统计。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>在数字上按 Enter，可查看其明细。</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>所选数字的明细</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>电子表格（XLSX）…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>PDF（首页附图表）…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>尚未统计。</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2 行 · %3 前统计 · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>正在统计…目前显示：%1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1不计入：%2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>正在读取明细…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>无法读取明细。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1，其中部分数据比上方数字新</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>导出为 %1</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>未导出。%1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>打开或已关闭</translation>
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
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>客人和会话：%1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>搜索时间过长，已停止。继续搜索</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>搜索时间过长，已停在 %1。继续搜索更早的内容</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>显示更早的消息</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>显示更早的会话</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>关闭备注</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>此 ID 的消息</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>此 ID 的会话</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>由助手负责</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>由 %1 负责</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>搜索全部历史记录</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>要搜索的内容</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>姓名、消息中的文字、电话号码、预订号或 ID，然后按 Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>开始新的搜索会停止本次搜索。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>您可查看的内容中，没有同时包含这些文字的。请减少文字，或扩大日期范围。</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>所有说过的内容</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>所有词都必须出现；引号内的词须连在一起。不区分大小写和重音符号。</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>附 %1：%2</translation>
    </message>
    <message>
        <source>/%1 · %2</source>
        <translation>/%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetWriter</name>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>发送前请填写“%1”。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>未检查拼写。</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>没有此语言的词典。</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>没有拼错的词。</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>没有安装 %1 的词典：请将其 .aff 和 .dic 文件放入 %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>正在查找可能想写的词…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>将“%1”添加到我的词典</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>忽略“%1”</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>没有相近的词</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ 正在启动</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● 实时</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● 实时（%1）</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● 实时（%1，从 %2 切换）</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ 轮询</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ 离线</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ 只读</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>%1 目前无法发送。</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>%1 目前无法发送：%2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>客人对 %1 评价较低，WhatsApp 可能限制其发送。%2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>1 项操作待确认</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>%1 项操作待确认</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>已离线。显示的内容可能不是最新；您发送的内容保存在本机，会尽快发出。</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>已离线：%1显示的内容可能不是最新；您发送的内容保存在本机，会尽快发出。</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>只读：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>助手建议</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>采用（Tab）</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>采用助手的建议</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>忽略助手的建议</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>助手建议，来自“%1”（可信度 %2%）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>显示建议的来源</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>助手建议（%1）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>回复超时，%1 前</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>客人等待</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>修改并重新提交（Enter）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>以此内容新建模板</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>在服务商处删除（Del）</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>服务商处已没有此模板，为已发送的消息保留在此。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>客人将看到：%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en 或 en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>您的预订</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>{{1}}，您好！您的 {{2}} 号房已准备好。*粗体*、_斜体_、~删除线~ 与 WhatsApp 中用法相同。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>每行一个：
好的
查看 | https://hotel.example/{{1}} | 8841
致电我们 | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>选择顶部的示例文件</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>供审核人员查看；客人收到的是每条消息各自的文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>提交给服务商（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>此模板中有只能在服务商网站上修改的按钮，这些按钮保持不变。</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>{{%1}} 的示例内容</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>%1 的示例</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>客人将看到的内容。</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>客人将看到：%1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>示例还在上传。请等上传完成后再提交。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1，即将改为 %2</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>发送模板</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>按名称或文字查找模板</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>此渠道的模板</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>向服务商获取模板</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>返回输入框（Esc）</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>发送给客人（在最后一栏按 Enter）</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>发送模板</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>客人最后一条消息已超过 24 小时，WhatsApp 只接受已批准的模板。</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>此客人不想收到我们的营销消息。</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp 尚未批准此模板，只能在客人最后一条消息后 24 小时内发送。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>为“%1”选择文件</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>“%1”的内容</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>此渠道还没有模板。</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>选择模板即可查看客人将看到的内容。</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>客人将看到：%1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>文件还在上传。请等上传完成后再发送。</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>发送前请填写“%1”。</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>给同事写备注</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>按名称查找模板</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>此渠道的模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>没有启用的渠道。</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>此渠道还没有模板。请新建或同步。</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>请选择模板。</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>选择示例文件</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>这不是图片。请选择 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>这不是视频。请选择 MP4 文件。</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>这不是文档。请选择 PDF 文件。</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>正在提交 %1…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 已提交，批准后即可发送。</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>删除模板？</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>%1（%2）将在服务商处删除。30 天内可能无法再用此名称新建模板。</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>正在删除 %1…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 未删除。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>未能请求模板。%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
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
        <translation>以下为新消息</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>%1 的备注，仅同事可见</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>一位同事（手机）</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1，助手</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>消息文字，可选取其中一部分</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>到达时间 %1（%2）</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>更改之前：%1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>咨询：%1，仅同事可见</translation>
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
        <translation>文件不在这里。</translation>
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
            <numerusform>%n 条新消息 ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>最新 ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>前往最新消息</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>回复此消息	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>复制（含时间和作者）	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>选取部分文字	双击</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>回应	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>取消我的回应</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>仍要重发（客人可能已收到）	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>重发	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>显示回复的来源	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>执行操作或跳转   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>我的状态：%1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>%n 个会话有提及您的备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · 最久 %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>我的 %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>告警：%1 条，有严重告警。最严重：%2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>告警：%1 条。最严重：%2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
无人处理：%2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>已有 %1 个会话在单独窗口中，无法再打开更多。请先移回一个。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>转接会话</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>对方需要了解的情况（客人看不到）</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>对方接受前会话仍归您；答复时限为 %1 秒。</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>同事或团队</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>查找同事或团队</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>同事和团队</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>转接原因</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>对方需要了解的情况</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>转接（Enter）</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>不转接（Esc）</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>转接 %1 的会话</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>正在转接…</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nobody else serves this property.</source>
        <translation>没有其他人负责这家酒店。</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>负责这家酒店的人中没有此名称。</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>请选择可接待的同事或团队。</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>请写明对方需要了解的情况。</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>就 %1 的会话咨询他人</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>您想了解什么（客人看不到）</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>请写明您想了解什么。</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>会话仍归您。答复时限为 %1 秒；之后对方可查看会话并与您互发消息，客人看不到。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在发起咨询…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>咨询（Enter）</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>不咨询（Esc）</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>移交 %1 的会话</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>会话立即归对方：对方提供过建议，已了解情况。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>正在移交…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>移交（Enter）</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrendChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1：%2%，告知</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1：%2%，低于 %3%</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1：%2%，次于第一条</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1：%2%，不适用于此客人</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>客人可能的提问，然后按 Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>要试的问题</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>询问者</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>即将入住的客人</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>在住客人</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>这看起来像投诉、故障或致谢，不会根据酒店知识回复。</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>客人看到（%1）：%2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>酒店知识中没有相近的内容。</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>大屏看板，按 Escape 退出</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>没有声音。麦克风是否已静音，或未允许 Bellhop 使用？</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>麦克风已断开。此前为 %1 录制的内容已保留。</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>给 %1 的录音已达最长时间：%2。</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>语音留言保留在与 %1 的会话中。</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>没有麦克风。请接上后重新录制</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>无法使用“%1”。请在系统设置中允许 Bellhop 使用麦克风，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>无法用该麦克风继续录制。请停止后用另一个录制。</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>给 %1 的录音已丢失。请重新录制。</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>丢弃录音？</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>给 %2 的录音，%1。丢弃后无法恢复。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>最长 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>丢弃（Esc）</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>丢弃录音</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>停止（Enter）</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>停止录音并试听</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>发送语音留言</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>正在为 %1 录音</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>麦克风：%1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>给 %1 的语音留言</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>正在发送给 %1：%2%</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>暂停语音留言</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>播放语音留言（Space）</translation>
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
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>%1 的会话现由您负责。</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>从助手处接手的人</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>接手的人</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>就 %1 的会话发密语：只有同事能看到的备注</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>密语</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>要告诉对方什么？%1 会看到，客人看不到。</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>从 %2 处接管 %1 的会话。对方会收到通知。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>将 %1 的会话退回队列，任何人都可领取</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>退回队列</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>已为 %1 的会话写下备注。</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>已就 %2 的会话向 %1 发送密语。</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>%1 的会话现由您负责；已告知 %2 原因。</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 的会话已退回队列。</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>对应的会话</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>队列的划分</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>按酒店或按团队划分队列</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>按酒店</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>大屏显示</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>客服，需关注的在前</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>数字对应的会话</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>密语…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>接管…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>退回队列…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>更改状态…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>执行操作或跳转</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>看板供主管和管理员使用：此账号看不到。</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>今天回复超时的，最新的在前</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>空余接待量针对客服，没有对应的会话</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>%1 中打开的会话，等待最久的在前</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>%1 负责的打开的会话，等待最久的在前</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1，%2:00 至 %2:59：%3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1；每周各时段最多 %2</translation>
    </message>
</context>
</TS>
