<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>استلام الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>إعادة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>تراجع عن الإغلاق</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>الردود الجاهزة…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>إرسال قالب…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>استخدام اقتراح المساعد</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>إدارة القوالب…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>إرسال موقع…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>إرسال جهة اتصال…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>سؤال بأزرار إجابة…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>تولّي محادثة زميل…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>طلب التحويل إلى زميل أو فريق…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>سحب طلب التحويل</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>إظهار موضوع الإشعار</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>الملاحظة التالية التي تشير إليّ</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>الضيف التالي المنتظر ردّي</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>الاطلاع على التالية بلا موظف</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>الانتقال إلى «%1»</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>إلى الرسائل</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>إلى مربع الكتابة</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>إلى بيانات الضيف</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>إلى الجزء التالي</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>بحث في القائمة</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>أمر أو انتقال سريع</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>تغيير حالتي</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>أنا متاح</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>أنا مشغول</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>أنا في استراحة</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>أنا في اجتماع</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>أنا في تدريب</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>أنا في ما بعد المحادثة</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>حالات الزملاء…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>إظهار بيانات الضيف أو إخفاؤها</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>تكبير نص الرسائل</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>تصغير نص الرسائل</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>لغة وحدة التحكم…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>تشغيل رد المساعد على هذا الضيف أو إيقافه</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>تغيير الأولوية…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>تحديد كل ما في القائمة</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>إجراء على كل المحددة…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>تراجع عن إغلاق المحددة</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>تصفية القائمة…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>إظهار القائمة كاملة</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>حفظ هذه القائمة باسم…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>القوائم المحفوظة…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>الانتقال إلى قائمتي %1</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>التنبيهات…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>الأصوات والإشعارات…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>الكلمة التالية التي قد تكون خاطئة…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>تدقيق الإملاء أثناء الكتابة</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>استشارة زميل أو فريق…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>تسليم المحادثة لمن أستشيره…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>إنهاء الاستشارة</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>إلى الاستشارة</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>قبول ما يُطلب منّي</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>رفض ما يُطلب منّي…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>الاطلاع على ما يُطلب منّي</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>من ضيف إلى آخر</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>التنقل في النافذة</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>حالتي</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>طباعة الاختصارات أو حفظها بصيغة PDF…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>دمج مع ضيف آخر…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>فصل ضيف مدموج…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>إظهار مصدر رد المساعد</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>ما يعرفه المساعد…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>تسجيل رسالة صوتية أو إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>اختيار الميكروفون…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>إعادتها إلى النافذة الرئيسية</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>team %1 at %2</source>
        <translation>فريق %1 في %2</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>لم يصل شيء عبر %1 منذ %2؛ والمعتاد في هذا الوقت من اليوم %3 من طلبات webhook.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>ترفض قاعدة البيانات طلبات webhook المحفوظة على قرص خادم الترحيل %1: %2.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>طلبات webhook تنتظر على قرص خادم الترحيل %1، أقدمها منذ %2. العدد: %3.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>ساعة خادم الترحيل %1 متأخرة عن ساعة قاعدة البيانات بمقدار %2.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>ساعة خادم الترحيل %1 متقدمة على ساعة قاعدة البيانات بمقدار %2.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>يرفض المزوّد %1: لا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>يرفض المزوّد %1: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>ضيوف ينتظرون الرد طويلًا</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>محادثة لم يستلمها أحد</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>تأخّر الردود الأولى</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>فشل إرسال رسائل</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>رسائل لا يُعرف هل أُرسلت</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>لا شيء يصل</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>قناة مرفوضة</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>تقييم الضيوف لرقم منخفض</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>تعذّر إرسال قالب</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>رسائل لا تخرج</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>قاعدة البيانات غير متاحة</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>قاعدة البيانات بطيئة</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>طلبات webhook تنتظر على قرص</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>اختلاف الساعات</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>قرص يكاد يمتلئ</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>ضيف ينتظر ردّ %2 منذ %1؛ المنتظرون أكثر من %3 د: %4.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>ضيف ينتظر منذ %1 ولم يستلم محادثته أحد من %2؛ المنتظرون أكثر من %3 د: %4.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>في الساعة الأخيرة وصل %1% من الردود الأولى لـ %2 خلال %3، والمطلوب %4%.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>الرسائل الفاشلة عبر %1 في آخر %2 د: %3.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>رسائل عبر %1 لا يُعرف هل أُرسلت، في آخر %2 د: %3.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>تقييم الضيوف لرقم %1 منخفض (أحمر)، وقد يحدّ WhatsApp منه.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>تقييم الضيوف لرقم %1 متوسط (أصفر).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>عطّل WhatsApp القالب %1 في %2.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>أوقف WhatsApp القالب %1 في %2 مؤقتًا.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>الرسائل عبر %1 لا تخرج: أقدمها ينتظر منذ %2. العدد: %3.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>لم تستجب قاعدة البيانات لخادم الترحيل %1 منذ %2.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>تستغرق قاعدة البيانات %1 ملّي ثانية للاستجابة لخادم الترحيل %2، وذلك منذ %3.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>على جهاز خادم الترحيل %1 بقي في قرص %2 مقدار %3 MB (%4%).</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>افتح المحادثة الأطول انتظارًا وردّ عليها أو تولّها.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>استلم المحادثة الأكثر إلحاحًا (Shift+F2)، أو اطلب من زميل في استراحة أن يعود.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>أضف زميلًا إلى قائمة الانتظار هذه إلى أن يُردّ على المنتظرين.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>افتح رسالة فاشلة في محادثتها: تذكر السبب وهل تفيد إعادة الإرسال.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>اسأل في المحادثة قبل إعادة إرسال الرسالة؛ فربما وصلت.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>أرسل رسالة إلى الرقم من هاتف؛ إن لم تظهر فتحقق من عنوان webhook لدى المزوّد.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>أنشئ رمز وصول جديدًا لدى المزوّد وأعطه لمساحة العمل: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>قلّل القوالب المرسلة إلى ضيوف لم يطلبوها إلى أن يتحسن التقييم.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>أرسل قالبًا آخر في هذه الأثناء، وغيّر صياغة هذا القالب.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>راجع صفحة الحالة لدى المزوّد؛ ما ينتظر يُرسل تلقائيًا فور استجابته.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>شغّل خادم قاعدة البيانات؛ إلى ذلك الحين تُحفظ طلبات webhook وتقرأ وحدات التحكم فقط.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>راجع حمل خادم قاعدة البيانات واستعلاماته البطيئة: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>ابحث عن السبب في سجل خادم الترحيل، ثم أعد تشغيله.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>تأكد من استجابة قاعدة البيانات؛ خادم الترحيل يسلّمها تلقائيًا.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>اضبط ساعة الجهازين من الخادم نفسه (NTP).</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>أفرغ مساحة على هذا القرص أو زِد سعته.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>حجم البيانات أكبر من %1 بايت.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>البيانات متداخلة بأكثر من %1 مستوى.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>ليست JSON صالحة (قرب البايت %1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>ليست JSON صالحة.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>ينقص الأمر قيمة صالحة لـ «%1».</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>عدد الزملاء المشار إليهم في الملاحظة لا يتجاوز %1.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>طول الرسالة من 1 إلى %1 حرفًا، وطول هذه %2.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>التفاعل رمز تعبيري واحد، أو لا شيء لإزالته.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>هذا ليس محتوى رسالة.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>يشغّل WhatsApp الفيديو المرمّز بـ H.264، وهذا مرمّز بـ %1. حوّله أو أرسله كمستند.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>يشغّل WhatsApp ملفات Ogg المرمّزة بـ Opus فقط، وهذا ليس منها. أرسله بصيغة MP3 أو كمستند.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>يشغّل WhatsApp ملفات Opus الأحادية القناة فقط، وعدد القنوات في هذا الملف %1.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>مقاس الملصق 512 × 512 بكسل، ومقاس هذا %1 × %2. أرسله كمستند بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>هذا النوع من الرسائل لا يحمل ملفًا.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>صورة PNG هذه بعمق %1 بت لكل لون، وWhatsApp يقبل 8. احفظها أولًا بصيغة JPEG.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>هذا برنامج، والبرامج لا تُرسل إلى الضيوف.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>هذه ليست بنية قالب.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>توجد منشأة باسم %1 بالفعل.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>تحتاج القناة إلى معرّف رقم هاتفها لدى المزوّد.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>معرّف حساب Twilio ‏(SID) هو AC يليه 32 رقمًا سداسيًا عشريًا.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>يُكتب مرسِل Twilio هكذا: whatsapp:+14155550100.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>يوقّع Twilio العنوان الذي يتصل به: أدخل العنوان العام لخادم الترحيل، مثل https://relay.example.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>يُكتب رقم Lipachat أرقامًا مع رمز الدولة وبدون علامة +.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>اسم القناة من 1 إلى 64 من الحروف والأرقام و _ و -، لأنه جزء من عنوان webhook.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>القناة تتبع منشأة: حدّد منشأة.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>اسم الدخول من 1 إلى 32 من الحروف الصغيرة والأرقام و . و _ و -، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>يوجد موظف باسم %1 بالفعل.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>تحتاج المنشأة إلى اسم.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1 ليست منطقة زمنية. اكتبها هكذا: Europe/Madrid.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>أي منشأة؟ الموجودة: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>لا توجد منشأة باسم %1. الموجودة: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>توجد قناة بهذا الاسم أو برقم الهاتف هذا بالفعل.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>لا توجد قناة باسم %1.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>ليس في قناة %1 قيمة %2.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>مفتاح مساحة العمل لا يفتح أسرار القناة %1.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>قاعدة البيانات هذه تحوي مساحة عمل بالفعل.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>لا يوجد إعداد كهذا: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>اسم النموذج طويل جدًا.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>الصيغة openai أو anthropic.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>يبدأ عنوان نموذج اللغة بـ https:// ولا يتضمن كلمة مرور.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>ما يمكن حجبه: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>المهلة من نصف ثانية إلى دقيقة.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>الإجابة من 50 إلى 4000 رمز (token).</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>نظام الحجز demo أو qloapps أو none.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>يبدأ عنوان نظام الحجز بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>يُحدَّد الفندق برقمه في نظام الحجز.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>يعرّف بنفسه أو لا: 1 أو 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>تُكتب الساعات هكذا: 08:00-22:00.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>لا يوجد إعداد كهذا.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>لا يوجد حساب قناة &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>مفتاح مساحة العمل لا يفتح مفتاح الحجز للمنشأة %1.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>النص introduction أو greeting أو out_of_hours.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>طول النص %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>يتابع خادم ترحيل آخر هذه المحادثة.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>كتب الضيف من جديد.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>هذه المحادثة لدى شخص آخر.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>يتابع شخص آخر هذه المحادثة.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>المحادثة ليست لدى أحد الآن. استلمها أولًا.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>المحادثة لدى المساعد. استلمها أولًا.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>استلمها %1 قبل %2.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>هذه المحادثة لديك بالفعل.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>هذه المحادثة مغلقة. أعد فتحها للرد.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>اذكر السبب؛ سيقرؤه %1.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>هذه المحادثة مغلقة؛ لا شيء لتأجيله.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>اختر وقتًا في المستقبل للتأجيل.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>اختر وقتًا خلال السنة القادمة للتأجيل.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>هذه المحادثة غير مغلقة؛ لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>يمكن التراجع عن الإغلاق خلال 10 ثوانٍ فقط. أعد فتح المحادثة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>لا يتراجع عن الإغلاق إلا من أغلق المحادثة.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>هذه المحادثة مؤرشفة وتبقى مغلقة.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>هذه المحادثة مغلقة بالفعل.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>لا توجد محادثة كهذه في فرقك.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>لم يُنفَّذ هذا الأمر. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>تغيّرت هذه المحادثة في هذه الأثناء. راجعها ثم كرّر الأمر.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>سبق محو بيانات هذا الضيف.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>دُمج هذا الضيف مع الضيف %1: امحُ ذاك.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>المحادثة %1 لهذا الضيف غير مغلقة.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>هذا ليس رقم هاتف مع رمز الدولة.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>تعذّر على WhatsApp تمرير هذا الملف. اطلب من الضيف إرساله مجددًا.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>أُغلقت المحادثة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>يوجد عنصر &apos;%1&apos; بالفعل. عدّله أو سمِّ هذا باسم آخر.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>لا يوجد عنصر &apos;%1&apos; في هذه المنشأة.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>عدّل شخص ما &apos;%1&apos; بعد ذلك. راجعه أولًا.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>هذا الملف لدى خادم ترحيل آخر الآن.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>لا يوجد ملف كهذا في فرقك.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>لم يعد الملف هنا. أرفقه مجددًا.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>أُرفق الملف في قناة أخرى. أرفقه مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>يحتفظ WhatsApp بالملفات سبعة أيام؛ ولم يُجلب هذا خلالها.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>هذا ليس مجلد الوسائط الذي تستخدمه خوادم الترحيل الأخرى في مساحة العمل. حدّد لها جميعًا المجلد نفسه.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>انتهت جلستك. تعيد وحدة التحكم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>لم يعد هذا الملف لدى WhatsApp. اطلب من الضيف إرساله مجددًا.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>تعديل القوالب للمشرفين والمسؤولين. اطلب ذلك من أحدهم.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>هذه القناة غير مستخدمة.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>حساب هذا الزميل غير نشط. أزل الإشارة.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>لا يخدم %1 هذه المنشأة ولن يرى الملاحظة. أزل الإشارة.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>لا يسمح WhatsApp الآن لحساب الأعمال هذا ببدء مراسلة أحد. أجب الضيوف الذين يكتبون.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>يسمح WhatsApp لحساب الأعمال هذا ببدء مراسلة %1 من الضيوف خلال 24 ساعة، وقد اكتمل العدد. يمكن مراسلة التالي من %2 (بتوقيت الفندق). أما الضيوف الذين يكتبون فيمكن الرد عليهم كالمعتاد.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>هذا ليس حدثًا جديدًا.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>المحادثات يستلمها الأشخاص فقط.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>الوسم من 1 إلى 60 حرفًا.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>الوسم كلمة واحدة؛ صِل الكلمات بشرطة.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>كتب الضيف من جديد: توجد الآن محادثة أخرى مفتوحة.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>لا يريد هذا الضيف رسائل تسويقية منّا.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>الرسالة ليست من هذه المحادثة.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>لم تصل هذه الرسالة إلى WhatsApp، فلا يمكن التفاعل معها.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>لا حاجة إلى إعادة إرسال هذه الرسالة.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>لا يمكن إعادة إرسال هذه الرسالة. اكتب رسالة جديدة.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>أُعيد إرسالها أدناه.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>هذا القالب غير معروف هنا. اطلب من المسؤول مزامنة قوالب القناة.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>هذا القالب غير مفهوم هنا. اطلب من المسؤول مزامنة قوالب القناة.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>لم يكتب الضيف منذ 24 ساعة، لذا لا يقبل WhatsApp إلا قالبًا معتمدًا.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>الرسالة المقتبسة ليست من هذه المحادثة.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>لم تعد هذه المحادثة لديك. استلمها أولًا.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>هذه المحادثة الآن لدى %1.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>لم تُرسل: انتهت 24 ساعة على آخر رسالة من الضيف. استخدم قالبًا.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>لم تُرسل: لم يعد للضيف عنوان.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>تعذّر الإرسال: لم يمكن الوصول إلى المزوّد أو طلب الانتظار (المحاولات: %1).</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>لم يقبل WhatsApp هذه الرسالة (محاولات متتالية: %1). عدّلها أو أعد إرسالها لاحقًا.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>يرسل هذه الرسالة خادم ترحيل آخر.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>لم يعد يلزم إرسال هذه الرسالة.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>ليس للمرسل رقم ولا معرّف مستخدم.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>لا تظهر لدى Lipachat رسالة الضيف المؤرخة %1 UTC. قد تكون مزوّرة: تأكد من الضيف هاتفيًا قبل أي إجراء.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>لم تعد هذه التذكرة صالحة للدخول. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>لا يوجد موظف نشط بهذا الاسم.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>انتهت هذه الجلسة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>تفعيل الموظفين وتعطيلهم للمسؤول فقط.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>أضف قناة قبل الردود الجاهزة ذات الملفات: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>لم يعد هذا السبب في قائمة مساحة العمل. اختر غيره.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>تبدأ حالة «بعيد» تلقائيًا عندما لا يستخدم أحد وحدة التحكم.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>لا يمكن وضع أحد في حالة %1.</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 ليس في أي من فرقك.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>لا يغيّر حالة %1 إلا مشرف فريقه.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>حساب %1 غير نشط.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>لا يوجد زميل كهذا.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 غير متصل. يمكن تغيير حالته عند حضوره.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>حالة %1 الآن %2. راجعها ثم كرّر الأمر.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>حالة %1 هي %2 بالفعل.</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>رمز السبب حتى 32 من الحروف الصغيرة والأرقام و _، مثل short_rest.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>الأسباب تخص الحالات busy أو break أو meeting أو training.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>الاسم من 1 إلى 60 حرفًا وتسبقه اللغة، مثل en=Short rest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>&apos;%1&apos; سبب للحالة %2 بالفعل.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>سمِّ السبب، مثل en=Short rest.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>الأشخاص فقط يغيّرون حالاتهم.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>الأشخاص فقط يعملون على وحدة تحكم.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>لا يوجد سبب &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>مدة ما بعد المحادثة من 0 (بلا مدة) إلى 3600 ثانية.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>تبدأ حالة «بعيد» بعد 1 إلى 480 دقيقة، أو 0: أبدًا.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>يمكن التغاضي عن انقطاع من 0 إلى 300 ثانية.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>يوجد قالب %1 بلغة %2 بالفعل. عدّله أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>لا يوجد قالب %1 بلغة %2 في هذه القناة. زامن القوالب لترى الموجود.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>انتقلت هذه المحادثة إلى شخص آخر في هذه الأثناء. راجعها ثم كرّر الأمر.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>لم يُطلب تحويل هذه المحادثة إليك.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>سبق أن قبلها %1.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>رفض %1 طلب التحويل هذا.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>انتهت مهلة الرد على طلب التحويل هذا.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>سحب %1 طلب التحويل هذا.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>أُغلقت هذه المحادثة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>انتقلت هذه المحادثة إلى شخص آخر؛ انتهى طلب التحويل.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>طُلب تحويل هذه المحادثة إلى %1.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>اختر زميلًا أو فريقًا لتطلب تحويل هذه المحادثة إليه.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>هذه المحادثة لديك بالفعل. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>حساب هذا الزميل غير نشط. اختر غيره.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>لا يوجد فريق كهذا. اختر غيره.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>لا يخدم %1 هذه المنشأة. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 غير متصل. اختر شخصًا حاضرًا.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>لا أحد من %1 حاضر. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>حالة %1 هي %2. اختر شخصًا متاحًا.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>لا أحد من %1 متاح. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>اكتب ملاحظة للزميل الذي سيتولى المحادثة.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>هذه المحادثة مغلقة. أعد فتحها لتحويلها.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>طُلب تحويل هذه المحادثة إلى %1 بالفعل. اسحب الطلب أولًا.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>اذكر السبب ليتمكن صاحب المحادثة من سؤال غيرك.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>انتهى طلب التحويل هذا؛ لا شيء لسحبه.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>أرسل خادم الترحيل ما لا تفهمه وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>لا يستطيع هذا الحاسوب حفظ ما تكتبه (%1). وفّر مساحة أو تحقق من المجلد ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>لديك نافذة Bellhop أخرى مفتوحة على هذا الحاسوب. استخدمها أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>انتهت الجلسة؛ تعيد وحدة التحكم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>هذا الملف أكبر مما يقبله خادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>لم يُرسل خادم الترحيل الملف (%1). أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>لا يستطيع هذا الحاسوب حفظ الملفات. تحقق من القرص.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>لا مساحة لنسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تعذّرت قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>لم يصل الملف إلى خادم الترحيل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>لم تُصدر قاعدة البيانات تذكرة.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>خادم الترحيل مشغول جدًا. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>انتهت جلستك. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>القناة معطّلة أو بلا أسرار.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>لا تستطيع القناة الإرسال الآن.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>لم تُرسل: تجلب هذه القناة الملفات من خادم الترحيل، ولم يُضبط له عنوان عام.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>لم يستجب WhatsApp. لا يُعرف بعد هل أُرسلت: انتظر علامات الإرسال قبل إعادة الإرسال.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>يجري إيقاف خادم الترحيل.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>هذا الأمر ليس كائن JSON لا يزيد على %1 بايت.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>أوامر كثيرة في آنٍ واحد. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>لا يستطيع خادم الترحيل حفظ الملفات الآن. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>ينقص الرفعَ رقم المحادثة (أو القناة) أو النوع أو المعرّف.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>خادم الترحيل مشغول جدًا. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>الملف ما زال في الطريق.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>لا توجد صورة مصغّرة لهذا الملف.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>يُعرّف الملف نفسه بأنه %1 لكنه %2. توخَّ الحذر.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>لا يعطي WhatsApp عنوان الملف.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>الملف أكبر من %1.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>عنوان الملف لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>لم يعطِ WhatsApp الملف (%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>لم يصل الملف كاملًا.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>تعذّر حفظ ما عُثر عليه.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>هذا ليس طلب POST محفوظًا.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>مخزن الانتظار المؤقت ممتلئ.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>لا شيء على هذا العنوان.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>الإشعار ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>رمز التحقق غير مطابق.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>لا يتضمن الطلب قيمة challenge.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>لا توجد رسالة لتعليمها.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>ليس للملف نوع صالح.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>لم يعطِ WhatsApp الملف المرفوع معرّفًا.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>لا يذكر WhatsApp مكان الملف.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>جواب WhatsApp بشأن القالب غير مفهوم.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>جواب WhatsApp بشأن الرقم غير مفهوم.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>لا يتحقق Twilio من العناوين.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>الإشعار كبير جدًا.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>الإشعار ليس نموذجًا من Twilio.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>هذا الملف تالف على قرص خادم الترحيل.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>لم يعد هذا الملف في مجلد الوسائط.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>هذا الملف أكبر من اللازم لذلك.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>ليس في مجلد الوسائط علامة تعريف.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>تعذّر إنشاء مجلد الوسائط %1. تحقق من مساره وصلاحيات الكتابة فيه.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>مجلد الوسائط %1 يخص مساحة عمل أخرى. خصّص لهذه مجلدًا لها.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>علامة تعريف مجلد الوسائط %1 تالفة.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>يعيد مجلد الوسائط بيانات غير التي كُتبت.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>لا يمكن حذف شيء من مجلد الوسائط. تحقق من صلاحياته.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>تعذّر تشفير الملف.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>لم تعد الكتابة في هذا الملف ممكنة.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 م.ب.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>لا يقبل مجلد الوسائط إنشاء مجلد فيه. تحقق من صلاحياته.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>قرص مجلد الوسائط ممتلئ. وفّر مساحة؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>لا يقبل مجلد الوسائط ملفًا ولا يعطيه. تحقق من القرص وصلاحيات المجلد.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>لا يقبل مجلد الوسائط ملفًا. تحقق من صلاحيات المجلد.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>لم يعد هذا الرابط صالحًا.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يستجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>أُلغي الطلب إلى %1 قبل إرساله.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>تعذّرت قراءة ما سيُرسل إلى %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>لم يُستلم الجواب حتى نهايته.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>جواب %1 كبير جدًا.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>جواب %1 ليس HTTP صالحًا.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>انقطع الاتصال بـ %1 قبل الجواب.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>انتهى البرنامج قبل جواب %1.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>طلبات كثيرة إلى %1 قيد الانتظار.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1 ليس على الإنترنت العام، فلا يُجلب منه شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>شهادة %1 غير موثوقة. تحقق من العنوان والساعة وملف الجهة المصدِّقة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>تعذّر الوصول إلى %1. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>برنامج آخر يستمع بالفعل على %1. أوقفه أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>لا يحق لهذا المستخدم الاستماع على %1. المنافذ دون 1024 تحتاج إلى صلاحيات إضافية؛ اختر منفذًا أعلى.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>تعذّر الاستماع على %1. تحقق من أن العنوان لهذا الجهاز.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>أُوقف الخادم.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>تعذّر استخدام ملف %1 «%2». تحقق من أنه موجود ومقروء وبصيغة PEM.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>هذا ليس أسلوب HTTP.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>لا تُطلب إلا عناوين http وhttps.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>الاتصال بـ %1 سيكون بلا تشفير. استخدم عنوان https.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>لا يمكن لخيط الشبكة انتظار نفسه.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>هذا ليس عنوان ويب صالحًا.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>عنوان الاستماع هو عنوان IP ومنفذ، مثل 127.0.0.1:8080 أو [::1]:8080.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>لا يقبل الخادم تسجيل الدخول هذا. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>لا يوفّر %1 تحديثات مباشرة هنا.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>يحتاج الاتصال المباشر إلى عنوان ws أو wss.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>الاتصال بـ %1 سيكون بلا تشفير. استخدم عنوان wss.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>قطع %1 قبل قيام الاتصال المباشر.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>الكثير بانتظار الإرسال. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>لا يوجد اتصال مباشر حاليًا.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>أُلغي الاتصال.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>قاعدة البيانات في ملف ليس لها حسابات.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1 ليس اسم حساب.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>لا يحق لحساب قاعدة البيانات هذا إدارة الحسابات. استخدم حساب مسؤول، مثل root.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>يرى الخادم كلمة المرور بسيطة جدًا. اختر أطول منها.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>هذا الحساب موجود على الخادم بالفعل، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>اسم الدخول من 1 إلى 29 من الحروف الصغيرة والأرقام و . و _ و -، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>لا يسمح الخادم لهذا الحساب بتغيير كلمة مروره. راجع المسؤول.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>لا يوجد %1 كهذا.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>استُخدمت عبارة قاعدة بيانات على نحو خاطئ.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>مسؤول آخر يعدّل قاعدة البيانات هذه. أعد المحاولة بعد دقيقتين.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>أُنشئت قاعدة البيانات هذه بإصدار أحدث من هذا البرنامج. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>تعطّل موصل قاعدة البيانات.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>تحتاج قاعدة البيانات على جهاز آخر إلى ?ca=&lt;file of its certificate authority&gt; في عنوانها.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>لا يقبل خادم قاعدة البيانات الوضع الصارم وUTC وutf8mb4.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>الاتصال بقاعدة البيانات غير مشفّر، لذا لا يُستخدم.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>قاعدة البيانات مشغولة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>الحِمل على قاعدة البيانات زائد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>فُتحت قاعدة البيانات هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>انقطع الاتصال بقاعدة البيانات.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>هذا موجود بالفعل.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>تأخرت قاعدة البيانات في الجواب.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>لا تقبل قاعدة البيانات هذا الحساب أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>انتهت صلاحية كلمة مرور حساب قاعدة البيانات هذا.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>حساب قاعدة البيانات هذا مقفل.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات بأمان: شهادتها أو تشفيرها غير سليم.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>رفضت قاعدة البيانات عبارة.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>انقطع الاتصال بقاعدة البيانات أثناء الحفظ. راجع قبل أن تكرّر.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>لا تُحرَّك الساعة إلا في قاعدة بيانات أُنشئت للاختبار.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>برنامج تشغيل SQLite الخاص بـ Qt غير مثبّت.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>ملف قاعدة البيانات تالف أو ليس قاعدة بيانات.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>لا يوجد ملف قاعدة بيانات %1.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%1 قيد الاستخدام من %2 (العملية %3 على %4). أغلقه أولًا.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>لا يمكن الكتابة بجانب %1. تحقق من المجلد وصلاحياته.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>تعذّر إنشاء %1. تحقق من المجلد وصلاحياته.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 يخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>ملف قاعدة البيانات تالف. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>فُتح %1 للقراءة فقط.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>يجري إغلاق قاعدة البيانات.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>من أول رسالة للضيف في دورة الحل (محادثة جديدة أو معاد فتحها) إلى أول رسالة يرسلها شخص بعدها في الدورة نفسها. يُحسب عند إرسال الرد لمن أرسله.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>رسائل المساعد ليست ردًا ولا توقف العدّ، وكذلك الملاحظات والتفاعلات. الرسائل التي رفضها المزوّد ليست ردًا. الرد من تطبيق الهاتف نفسه يوقف العدّ لكنه بلا موظف ولا يُحسب.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>الرد الأول للمساعد</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>الأمر نفسه للمساعد: من أول رسالة للضيف في دورة الحل إلى أول رسالة للمساعد.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>لا تُؤخذ رسائل الأشخاص في الحسبان. التفاعلات والرسائل التي رفضها المزوّد ليست ردًا.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>زمن الرد</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>لكل رسالة رد من شخص: من أقدم رسالة للضيف لم يرد عليها أحد (لا شخص ولا المساعد) إلى هذه الرسالة. يُحسب عند إرسال الرد لمن أرسله.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>الرسائل اللاحقة التي لا تتخللها رسالة من الضيف ليست ردودًا. ما بقي بلا رد عند إغلاق المحادثة لا يُعدّ منتظرًا. لا تُحسب الملاحظات والتفاعلات والرسائل التي رفضها المزوّد.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>زمن رد المساعد</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>الأمر نفسه لكل رسالة رد من المساعد.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>كما في زمن رد الأشخاص؛ ولا يدخل أحدهما في الآخر.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>الانتظار في القائمة</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>لكل مرة يحصل فيها شخص على محادثة لم تكن لدى أحد: مدة بقائها مفتوحة في قائمة الانتظار. يُحسب عند استلامها لمن حصل عليها.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>لا يُحسب وقت التأجيل والإغلاق. ما استلمه المساعد أو أُغلق وهو في قائمة الانتظار ليس انتظارًا انتهى.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>زمن الحل</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>لكل إغلاق: من بداية دورة الحل (بدء المحادثة أو آخر إعادة فتح لها) إلى الإغلاق. إعادة الفتح تبدأ دورة جديدة. يُحسب عند الإغلاق لمن أغلقها.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>الإغلاق المتراجَع عنه لا يُحسب. وقت التأجيل محسوب. ما أغلقه النظام بلا موظف.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>زمن المعالجة</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>مدة بقاء المحادثة أمام الموظف على الشاشة، مجموعةً لكل محادثة وموظف.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>الوقت أمام محادثة أخرى أو بلا محادثة. إذا فتح الموظف وحدتي تحكم فكلتاهما تُحسب.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>الوقت في كل حالة</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>كم بقي كل موظف متاحًا أو بعيدًا أو في استراحة أو في ما بعد المحادثة أو غير متصل. مجموع حالات الموظف يساوي الوقت الفعلي منذ إنشاء حسابه.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>الوقت قبل إنشاء الحساب. وحدة التحكم التي اختفت تُحسب حتى آخر إشارة منها.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>نسبة الوقت الذي كانت لدى الموظف فيه محادثة مفتوحة واحدة على الأقل من وقت إتاحته.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>كل الحالات الأخرى. المحادثات المؤجلة والمعلّقة والمغلقة لا تشغل أحدًا.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>عدد المحادثات المفتوحة لدى الموظف في آنٍ واحد، متوسطًا على الوقت الذي كان فيه متاحًا ولديه محادثة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>الوقت بلا محادثة مفتوحة، وكل الحالات عدا «متاح».</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>وقت المحادثات في كل حالة</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>مجموع مدد بقاء المحادثات مفتوحة أو معلّقة أو مؤجلة.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>المحادثات المغلقة. بلا موظف: قد تنتقل المحادثة بين الموظفين ضمن الحالة الواحدة.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>محادثات جديدة</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>المحادثات التي بدأت.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>المعاد فتحها: تُحسب على حدة. بلا موظف: لا أحد يتولى محادثة عند بدئها.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>محادثات معاد فتحها</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>المحادثات المغلقة التي فُتحت من جديد.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>حالات الإغلاق المتراجَع عنها خلال ثوانٍ. بلا موظف.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>محادثات معالَجة</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>المحادثات التي كتب فيها الموظف للضيف أو أغلقها؛ كل منها مرة واحدة في الخانة.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>الملاحظات والتفاعلات والاستلام والاطلاع والإغلاق المتراجَع عنه والرسائل التي رفضها المزوّد. محادثة موظفَين أو يومَين تُحسب لكليهما، ومرة واحدة في المجموع.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>رسائل الأشخاص المرسلة</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>الرسائل التي أرسلها الموظفون إلى الضيوف.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>الملاحظات والتفاعلات ورسائل المساعد والنظام والرسائل المرسلة من تطبيق الهاتف نفسه والرسائل التي رفضها المزوّد.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>رسائل المساعد المرسلة</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>الرسائل التي أرسلها المساعد إلى الضيوف.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>التفاعلات والرسائل التي رفضها المزوّد.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>الرسائل المستلَمة</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>الرسائل التي أرسلها الضيوف.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>التفاعلات. بلا موظف: هي للضيوف.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>تحويلات واردة</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>تحويلات صادرة</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>نسبة إعادة الفتح</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>من حالات الإغلاق في الفترة، نسبة المحادثات التي أُعيد فتحها حتى الآن.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>حالات الإغلاق المتراجَع عنها. قد ترتفع نسبة فترة حديثة لاحقًا.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>آخر تقييم (من 1 إلى 5) سُجّل عند الإغلاق للمحادثات المغلقة في الفترة وغير المفتوحة مجددًا.</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>المحادثات بلا تقييم.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>حالات الإغلاق حسب سبب الإغلاق.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>حالات الإغلاق المتراجَع عنها.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>أنواع الخدمة</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>حالات الإغلاق حسب نوع خدمة المحادثة.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>حالات الإغلاق المتراجَع عنها، والمحادثات بلا نوع.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>أنواع العملاء</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>حالات الإغلاق حسب نوع عميل المحادثة.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>لا يوجد %1 باسم %2.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>لا يوجد فريق باسم %1.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>يُكتب اليوم هكذا: 2026-03-29.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>يغطي التقرير عشر سنوات على الأكثر.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1: لا ذاكرة كافية للمصنّف.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>لا معلومات فيه: يُتوقع وجود قائمة باسم «items».</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>لا تدعم هذه القناة اقتباس الرسائل. أرسلها بلا اقتباس.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>لا يمكن إرسال هذا النوع من الرسائل عبر WhatsApp.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>الرسالة فارغة.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>يقبل WhatsApp هنا %1 حرفًا على الأكثر، وطول هذه الرسالة %2. أرسلها على أجزاء.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>لا يوجد ملف لإرساله.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>تُرسل المقاطع الصوتية والملصقات بلا نص. أرسل النص في رسالة مستقلة.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>يقبل WhatsApp مع الملف %1 حرفًا على الأكثر، وطول هذا النص %2. أرسله مستقلًا.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>لا يمكن إرسال المواقع عبر هذه القناة. أرسل العنوان أو رابط خريطة.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>إحداثيات الموقع غير صالحة.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>لا يمكن إرسال جهات الاتصال عبر هذه القناة. أرسل الاسم والرقم نصًا.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>لا توجد جهة اتصال لإرسالها.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>يقبل WhatsApp %1 من جهات الاتصال على الأكثر في الرسالة الواحدة.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>تحتاج جهة الاتصال إلى اسم.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>لا يمكن إرسال التفاعلات عبر هذه القناة.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>يحتاج التفاعل إلى الرسالة التي يخصها.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>لا خيارات في هذه الرسالة.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>لا تتيح هذه القناة الخيارات إلا عبر القوالب. اختر قالبًا.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>تحتاج الرسالة ذات الخيارات إلى نص.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>طول نص الرسالة ذات الخيارات %1 حرفًا على الأكثر، لا %2.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>طول الترويسة %1 حرفًا على الأكثر، لا %2.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>طول التذييل %1 حرفًا على الأكثر، لا %2.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>لا يمكن طلب ذلك عبر هذه القناة.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>لا تقبل القائمة إلا ترويسة نصية.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>لا تقبل هذه القناة إلا ترويسة نصية.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>عدد الأزرار التي يقبلها WhatsApp من 1 إلى %1.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>طول تسمية الزر من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>طول معرّف الزر من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>يوجد زران متطابقان.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>طول تسمية زر فتح القائمة من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>عدد أقسام القائمة من 1 إلى %1.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>طول عنوان القسم من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>مجموع صفوف القائمة من 1 إلى %1، وفي هذه %2.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>يوجد صفّان بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>طول عنوان الصف من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>طول وصف الصف %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>طول معرّف الصف من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>لا تدعم هذه القناة زرًا برابط. ضع الرابط في النص.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>رابط الزر ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>ليس للنموذج معرّف.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>طول تسمية زر فتح النموذج من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>لم يُختر أي قالب.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>هذا القالب غير معروف لهذه القناة. اطلب من المسؤول مزامنة قوالبها.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>لا يقبل نص القالب إلا قيمًا نصية.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>أحد أزرار القالب بلا قيمة. املأها.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>لا يمكن إرسال المواقع في قوالب هذه القناة.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>يحتاج القالب إلى موقع بإحداثيات صالحة.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>يحتاج القالب إلى ملف في الأعلى.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>في القالب قيم فارغة أو ناقصة. املأها كلها.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>في إحدى قيم القالب فاصل أسطر أو علامة جدولة أو أكثر من أربع مسافات متتالية. أزلها.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>طول قيمة القالب %1 حرفًا على الأكثر، لا %2.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>لا يمكن إرسال هذا النوع من الملفات عبر هذه القناة.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>لا يقبل WhatsApp هنا ملفات من النوع %1.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>يجب أن تكون الرسالة الصوتية Ogg بترميز Opus. أرسلها كملف صوتي بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>حجم الملف %1، ويقبل WhatsApp هنا %2 على الأكثر.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>لا ردود جاهزة فيه: يُتوقع وجود قائمة باسم «snippets».</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>اختر سبب إغلاق لإغلاق هذه المحادثة.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>لم يعد سبب الإغلاق هذا مستخدمًا. اختر غيره.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>يتطلب «%1» رقم الحجز.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>يتطلب «%1» ملاحظة: ما الخطوة التالية ومن سيقوم بها.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>الرضا رقم من 1 إلى 5.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>أعلى هذا القالب من نوع لا يستطيع Bellhop ملأه. اختر قالبًا آخر.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>أعلى هذا القالب لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>يحتاج هذا القالب إلى صورة في الأعلى.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>يحتاج هذا القالب إلى فيديو في الأعلى.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>يحتاج هذا القالب إلى مستند في الأعلى.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>يحتاج هذا القالب إلى موقع في الأعلى.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>يحتاج هذا القالب إلى قيمة في الترويسة.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>قيمة {{%1}} في القالب ناقصة. املأها.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>لا يتضمن القالب المتغيّر {{%1}}. اختر القالب من جديد.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>إحدى قيم القالب مكررة.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>تُحدَّد قيم هذا القالب بالأسماء.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>تُحدَّد قيم هذا القالب بمواضعها.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>إحدى القيم لا تخص أي زر في هذا القالب. اختر القالب من جديد.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>الزر «%1» في القالب بلا قيمة. املأها.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>أوقف WhatsApp هذا القالب مؤقتًا لأن تقييم الضيوف له منخفض. اختر غيره.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>أوقف WhatsApp هذا القالب مؤقتًا (%1). اختر غيره.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>عطّل WhatsApp هذا القالب. اختر غيره.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>لم يعد هذا القالب موجودًا لدى WhatsApp. اختر غيره.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>رفض WhatsApp هذا القالب. اختر غيره.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>رفض WhatsApp هذا القالب (%1). اختر غيره.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>لم يعتمد WhatsApp هذا القالب بعد. اختر غيره.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>يتكوّن اسم القالب من حروف صغيرة وأرقام و _.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>تُكتب لغة القالب هكذا: en أو en_US.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>فئة القالب خدمي أو تسويقي أو مصادقة.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>لا يمكن إنشاء هذا النوع من الترويسة هنا.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>لا مواقع في أعلى قوالب Twilio.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>يحتاج القالب الذي في أعلاه ملف إلى مثال له.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>طول ترويسة القالب من 1 إلى 60 حرفًا.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>في ترويسة القالب متغيّر واحد على الأكثر.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>يحتاج المتغيّر {{%1}} إلى مثال، وإلا رفض WhatsApp القالب.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>يجب أن يفصل نص بين كل متغيّرين في القالب.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>متغيّرات قوالب هذه القناة مرقّمة: {{1}}، {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>يتكوّن اسم المتغيّر من حروف صغيرة وأرقام و _.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>تُرقَّم المتغيّرات من 1 بلا انقطاع: {{%1}} ناقص.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>طول نص القالب من 1 إلى 1024 حرفًا.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>لا يجوز أن يبدأ نص القالب أو ينتهي بمتغيّر.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>طول تسمية زر القالب من 1 إلى 25 حرفًا.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>يحتاج الزر «%1» إلى عنوان يبدأ بـ https://، ويُسمح بمتغيّر واحد في آخره.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>يحتاج المتغيّر في عنوان الزر «%1» إلى مثال.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>يحتاج الزر «%1» إلى رقم هاتف.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>يحتاج زر نسخ الرمز إلى مثال لا يزيد على 15 حرفًا.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>في القالب 10 أزرار على الأكثر.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>تكون أزرار الرد متجاورة، قبل الأزرار الأخرى أو بعدها.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>في القالب على الأكثر زران بعناوين وزر برقم هاتف وزر برمز.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>طول تذييل القالب 60 حرفًا على الأكثر وبلا متغيّرات.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>يتطلب هذا القالب موقعًا في الأعلى، ولا يمكن إرساله عبر هذه القناة.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>هذا القالب من نوع لا يستطيع Bellhop ملأه.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>لم تُرسل: تولّى موظف المحادثة قبل إرسالها.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>خادم الترحيل لا يستجيب.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>انقطع الاتصال بخادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>خادم الترحيل غير متصل.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>يجري تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>تجري إعادة تشغيل خادم الترحيل. ما تكتبه محفوظ ويُرسل فور عودته.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 جارٍ تجربة %2.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>لا يسمح خادم الترحيل بدخول وحدة التحكم هذه. سجّل الدخول مجددًا أو راجع المسؤول.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>تعذّر الوصول إلى خادم الترحيل. ما تكتبه محفوظ ويُرسل فور عودته.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>أُغلقت وحدة التحكم قبل أن يستجيب خادم الترحيل.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>حُدّثت مساحة العمل: وحدة التحكم هذه تعرض فقط ولا تغيّر شيئًا. مسوداتك محفوظة؛ ثبّت الإصدار الجديد.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>حُدّثت مساحة العمل، ووحدة التحكم هذه أقدم من أن تغيّر شيئًا. مسودتك محفوظة؛ ثبّت الإصدار الجديد.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>لم يستجب خادم الترحيل في الوقت المحدد. ربما نُفّذ الأمر: راجع المحادثة قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>تعذّر الوصول إلى خادم الترحيل في الوقت المحدد. لم يُنفَّذ شيء: أعد المحاولة.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>وحدة التحكم هذه أقدم من قاعدة بيانات مساحة العمل. اطلب الإصدار الجديد من المسؤول.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>لم يعد ملف المثال هنا. اختره من جديد.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>لم يستجب المزوّد، وربما نُفّذ الأمر. راجع القائمة قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>قائمة قوالب المزوّد لا تنتهي.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>لا تتيح هذه القناة ذلك.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>عنوان الملف ليس من عناوين المزوّد.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>تعذّر على WhatsApp تسليم هذه الرسالة: كان مشغولًا أو به خلل. أعد إرسالها.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>لا يُعرف هل أُرسلت هذه الرسالة. اسأل الضيف أو انتظر علامات الإرسال قبل إعادة الإرسال.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>رسائل كثيرة في آنٍ واحد. هذه بالانتظار وتُرسل قريبًا.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>لدى WhatsApp مشكلة مؤقتة. سيعيد Bellhop المحاولة.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>انتهت صلاحية الاتصال بـ WhatsApp. اطلب من المسؤول تجديد رمز الوصول.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>عنوان خدمة WhatsApp خاطئ. أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>رفض WhatsApp هذه الرسالة. أبلغ المسؤول بالرمز.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>جواب WhatsApp غير مفهوم. سيعيد Bellhop المحاولة.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>ليس للقناة رقم هاتف صالح. راجع المسؤول.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>قائمة قوالب Lipachat غير مفهومة.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>ليس للقالب معرّف صالح. زامن القوالب.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>ملف المثال فارغ.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>لم يعطِ Lipachat ملف المثال معرّفًا.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>لم يقبل Lipachat القالب. راجع المسؤول.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>الصفحة التالية من Lipachat غير مفهومة.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>قائمة رسائل Lipachat غير مفهومة.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>الملف غير جاهز للإرسال: ليس له عنوان عام.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>القيم الأولية للنموذج ليست كائن JSON.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>لا تعرض هذه القناة ترويسة أو تذييلًا هنا. ضعهما في النص.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>متغيّرات قوالب هذه القناة مرقّمة.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>لا يمكن إرسال هذا النوع من الرسائل عبر هذه القناة.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>ليس للقناة مفتاح API. راجع المسؤول.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>ليس للضيف رقم WhatsApp لمراسلته.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>أرسل الضيف شيئًا لا يمكن عرضه هنا.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>لا يقبل Lipachat مفتاح API. اطلب من المسؤول تجديده.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>مرّ أكثر من 24 ساعة على آخر رسالة من الضيف. استخدم قالبًا أو انتظر الضيف.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>لا يريد الضيف رسائل منّا.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>لا يقبل Lipachat هذا القالب. تحقق من قيمه أو اختر غيره.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>لا يمكن للضيف استلام هذا عبر WhatsApp. جرّب قناة أخرى كالهاتف أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>لدى Lipachat مشكلة مؤقتة. سيعيد Bellhop المحاولة.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>رفض Lipachat هذه الرسالة. أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>لا يحق لـ Bellhop استخدام رقم WhatsApp هذا. اطلب من المسؤول التحقق من صلاحياته لدى Meta.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>لم يقبل WhatsApp هذه الرسالة كما هي. عدّلها وأعد إرسالها.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>إحدى قيم القالب غير مناسبة. أزل فواصل الأسطر وعلامات الجدولة ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>رقم WhatsApp غير مسجّل. اطلب من المسؤول تسجيله لدى Meta.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>تعذّر على WhatsApp إرسال هذا إلى المجموعة.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>تعذّر على WhatsApp استخدام هذا النموذج. أرسل نصًا بدلًا منه.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>رفض WhatsApp بسبب إعداد في حساب الأعمال. أبلغ المسؤول بالرمز.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>لم تقبل Meta القالب. اطلب من المسؤول تصحيحه.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>أبلغ WhatsApp عن خطأ غير معروف. أعد المحاولة، وأبلغ عنه إن تكرر.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>لم يعد رقم WhatsApp هذا موجودًا. اطلب من المسؤول اختيار رقم آخر.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>قيّدت Meta هذا الحساب لفترة. يرى المسؤول السبب لدى Meta.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>حجبت Meta هذه الرسالة التسويقية عن الضيف. لا تُعد إرسالها.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>لا يحق لهذا الحساب مراسلة الضيوف في هذا البلد. استخدم قناة أخرى.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>هذا رقم الفندق نفسه، ولا يمكنه مراسلة نفسه.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>هذا رقم تجريبي؛ يجب أولًا إضافة رقم الضيف إلى قائمته لدى Meta.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>قفلت Meta هذا الحساب. يرى المسؤول السبب لدى Meta.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>تعذّر تسليم الرسالة في الوقت المحدد. أعد إرسالها إن كانت ما زالت مهمة.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>لم يُعتمد اسم عرض الرقم بعد. راجع المسؤول.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>لدى Meta مشكلة فوترة في هذا الحساب. اطلب من المسؤول التحقق من طريقة الدفع.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>لدى Meta مشكلة فوترة في مكالمات هذا الحساب. اطلب من المسؤول التحقق من طريقة الدفع.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>يحدّ WhatsApp من هذا الرقم لأن ضيوفًا حظروه أو أبلغوا عنه. أوقف مؤقتًا ما لم يطلبه الضيوف.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>اختارت Meta عدم تسليم هذه الرسالة التسويقية. لا تُعد إرسالها اليوم.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>لا يريد الضيف رسائل تسويقية منّا.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>لا يدعم WhatsApp هذا النوع من الرسائل هنا.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>تعذّر جلب ملف الضيف. اطلب منه إرساله مجددًا بأقل من 100 MB.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>لم يقبل WhatsApp الملف. تحقق من نوعه وحجمه.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>رسائل كثيرة إلى هذا الضيف في وقت قصير. تنتظر هذه بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>تعذّر على WhatsApp عرض هذه الرسالة. اطلب من الضيف إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>تتطلب هذه الرسالة رقم هاتف الضيف. اطلبه منه.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>تحدّ Meta من هذا الحساب لأن قوالب كانت في فئة خاطئة. راجع المسؤول.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>هذا القالب غير موجود بهذه اللغة أو غير معتمد. اختر غيره.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>القالب طويل جدًا بعد ملئه. اختصر القيم.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>المحتوى مخالف لسياسة WhatsApp. غيّر الصياغة.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>أوقفت Meta هذا القالب مؤقتًا لأن تقييم الضيوف له منخفض. اختر غيره.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>عطّلت Meta هذا القالب. اختر غيره.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>انتقل WhatsApp الضيف إلى جهاز أو شخص آخر. تأكد من هويته قبل المتابعة.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>المكالمة غير ممكنة.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>تعذّر تعديل قائمة الضيوف المحظورين.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>تعذّر تعديل قائمة الضيوف المحظورين الآن. سيعيد Bellhop المحاولة.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>تقييم الضيوف له منخفض، وستعطّله Meta قريبًا.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>يُبلغ WhatsApp عن تغيّر في وضع الرقم: %1.</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>تغيّرت حدود الحساب.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>رفعت Meta الحظر عن هذا الحساب.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>تعطّل Meta هذا الحساب (%1). راجع الأمر لدى Meta فورًا.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>قيّدت Meta هذا الحساب: %1. راجع الأمر لدى Meta.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>تقول Meta إن هذا الحساب خالف قواعدها: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>أُزيل حساب WhatsApp. استفسر عمّن أزاله لدى Meta.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>عاد اتصال حساب WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>يُبلغ WhatsApp بشأن الحساب: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>مراجعة Meta للحساب: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>غيّر شخص ما رمز PIN للرقم لدى Meta أو طلبه: %1. إن لم يكن أحدًا منكم، فتصرّف فورًا.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>لا يمكن عرض هذا النوع من الردود.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>عدّل الضيف رسالة، ولا يذكر WhatsApp كيف.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>أرسل الضيف استطلاعًا، وWhatsApp لا يمرّر الاستطلاعات.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>موضع ملف المثال لدى WhatsApp غير مفهوم.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>لم يقبل WhatsApp ملف المثال: جوابه غير مفهوم.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>الملف غير جاهز للإرسال: لم يُرفع وليس له رابط.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>يُكتب إصدار API للقناة هكذا: v26.0.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>ليس للقناة رمز وصول. راجع المسؤول.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>معرّف الرقم أو الملف أو القالب غير صالح لدى Meta. راجع المسؤول.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>ليس للضيف عنوان WhatsApp لمراسلته.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>لم يُضبط حساب الأعمال للقناة. اطلب من المسؤول إضافة معرّف WABA.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>قائمة قوالب WhatsApp غير مفهومة.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>لا يعلّم Twilio الرسائل كمقروءة إلا مع «يكتب الآن».</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>رسالة هذا الملف غير معروفة لدى Twilio.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>لم يعد الملف لدى Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>الصفحة التالية من Twilio غير مفهومة.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>قائمة رسائل Twilio غير مفهومة.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>ليس للقالب معرّف صالح لدى Twilio. زامن القوالب.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>قائمة قوالب Twilio غير مفهومة.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>جواب Twilio بشأن القالب غير مفهوم.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>لدى Twilio مشكلة مؤقتة. سيعيد Bellhop المحاولة.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>لا يقبل Twilio بيانات اعتماد الحساب. اطلب من المسؤول تجديدها.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>لم يُعدّ مرسِل WhatsApp لدى Twilio. اطلب من المسؤول التحقق منه.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>رقم الضيف غير صالح في WhatsApp. تحقق منه أو جرّب قناة أخرى.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>الرسالة طويلة جدًا. اختصرها أو أرسلها على أجزاء.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>لا شيء لإرساله في هذه الرسالة.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>تعذّر على Twilio جلب الملف. اسأل المسؤول هل يعمل العنوان العام لخادم الترحيل.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>الملف أكبر مما يقبله WhatsApp. أرسل ملفًا أصغر.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>قيم القالب غير مناسبة. املأها كلها ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>هذا رقم تجريبي: يجب أن ينضم الضيف إلى بيئة الاختبار (sandbox) قبل مراسلته.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>عُدّت الرسالة مزعجة أو مخالفة لسياسة WhatsApp. غيّر الصياغة.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>بلغ الرقم حدّ WhatsApp. سيعيد Bellhop المحاولة لاحقًا؛ اطلب من الضيوف أن يكتبوا أولًا.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>لا يعرف Twilio هذا. أبلغ المسؤول بالرمز.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>يقبل WhatsApp ملفًا واحدًا في كل رسالة. أرسل الملفات واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>انتهت صلاحية اتصال Twilio بـ WhatsApp. اطلب من المسؤول تجديده لدى Twilio.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>الضيف حظرنا على WhatsApp. جرّب قناة أخرى.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>حجب WhatsApp هذه الرسالة عن الضيف. لا تُعد إرسالها.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>تعذّر الوصول إلى الضيف عبر WhatsApp. جرّب قناة أخرى.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>بلغ الحساب حدّه لهذا اليوم. يستطيع المسؤول رفعه.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>ليس للقناة معرّف حساب (SID) صالح. راجع المسؤول.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>ليس للقناة رمز مصادقة. راجع المسؤول.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>بدأت عملية على قاعدة البيانات داخل عملية أخرى.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>تزامن المحادثات</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>أسباب الإغلاق</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>تُكتب ساعات الهدوء هكذا: 22:00-07:00، وتُفصل المتعددة بفواصل، وتليها المنطقة الزمنية إن لم تكن منطقة المنشأة: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>من %1 إلى %2، أو مع رقم ثانٍ بصيغة %3/%4 (من %5 إلى %6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>يقبل %1 القيمة off أو %2: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>لا توجد منطقة زمنية &apos;%1&apos;؛ مثال صحيح: Europe/Madrid.</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>«%1» ليست أوقات عمل. اكتبها هكذا: «mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25».</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>التنبيه %1 يخص خوادم الترحيل: اضبطه لمساحة العمل كلها.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>التنبيه %1 يخص القنوات: اضبطه لمنشأة أو لمساحة العمل كلها.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>تتكرر التنبيهات كل 1 إلى %1 دقيقة.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>يبدأ العنوان بـ https://، أو بـ http:// على جهاز خادم الترحيل.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>لا يوجد فريق &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>لا توجد منشأة &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>لا يتولى معالجة التنبيه إلا شخص.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>انتهى هذا التنبيه، أو أنه لا يخص أيًّا من فرقك.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>مفتاح مساحة العمل لا يفتح أحد أسرارها.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>لمساحة العمل زمن مستهدف دائمًا؛ المنشأة وحدها يمكن أن تكون بلا زمن مستهدف.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>زمن الرد على الضيف من 1 إلى 86400 ثانية.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>الهدف من 1 إلى 100 بالمئة من الردود.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>لا يوجد فريق «%1».</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>لا يوجد موظف &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>«%1» ليست كلمة مقبولة: حتى 20 من a-z و 0-9 والشرطة والشرطة السفلية، مثل es أو spa.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>اسم الفريق من 1 إلى 60 حرفًا.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>يوجد فريق «%1» بالفعل.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>&apos;%1&apos; ليس في الفريق «%2».</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>يتولى الموظف من 0 إلى 100 محادثة معًا.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>لا توجد قاعدة كهذه؛ يعرض team list القواعد الموجودة.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>اسم القائمة من 1 إلى 60 حرفًا.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>ليس للفريق «%1» قائمة «%2».</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>ليس في مساحة العمل هذه منشأة بعد.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>محادثات مفتوحة ليست لدى أحد، لا شخص ولا المساعد.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>مدة انتظار الضيف الأطول انتظارًا بين من في قائمة الانتظار: منذ أقدم رسالة له لم يرد عليها أحد.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>محادثات مفتوحة لدى موظف. لا تدخل فيها المؤجلة ولا محادثات المساعد.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>تحتاج إلى رد</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>محادثات مفتوحة لدى موظف كتب ضيفها شيئًا لم يرد عليه أحد.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>مستوى الخدمة اليوم</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>نسبة ردود الأشخاص اليوم التي جاءت ضمن الزمن المستهدف المعمول به؛ واليوم هو يوم كل منشأة. وهو الرقم الذي تسميه التقارير «مستوى الخدمة» لذلك اليوم.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>تجاوز المهلة</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>محادثات مفتوحة، في قائمة الانتظار أو لدى موظف، ينتظر ضيفها أطول مما يسمح به الزمن المستهدف المعمول به في منشأتها.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>السعة المتاحة</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>عدد المحادثات الإضافية التي يمكن للموظفين المتاحين استلامها قبل أن يبلغ كل منهم حدّه من المحادثات المفتوحة.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>نوافذ تنتهي</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>محادثات مفتوحة، في قائمة الانتظار أو لدى موظف، ينتظر ضيفها ردًا وتنتهي ساعاتها الـ 24 خلال الساعتين القادمتين: بعدها لا يمكن إرسال إلا قالب.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>نسبة ردود الأشخاص في الفترة (انظر زمن الرد) التي جاءت ضمن الزمن المعمول به حينها: الزمن المستهدف للمنشأة، وإلا فلمساحة العمل.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>ما لم يُردّ عليه بعد أو أُغلق بلا رد ليس ردًا: لوحة المتابعة تحصي من ينتظرون أطول من اللازم. لا تُحسب الملاحظات والتفاعلات والرسائل التي رفضها المزوّد.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>مدة بقاء الموظف في ما بعد المحادثة بعد كل إغلاق. تُحسب عند انتهائها لصاحبها.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>ما لم ينتهِ بعد. وما انتهى في الملّي ثانية نفسها.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>عدد المرات التي حصل فيها الموظف على محادثة كانت لدى زميل: بتحويل قُبل أو بتولّيها كمشرف.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>الاستلام من قائمة الانتظار، وطلبات التحويل التي لم تُقبل، والتحويل إلى من كانت لديه بالفعل.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>عدد المرات التي أعطى فيها الموظف محادثة أو فقدها: بتحويل قُبل، أو بتولّي مشرف لها، أو بإعادته لها إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>ما أعاده الموظف بنفسه، وما عاد إلى قائمة الانتظار لغيابه، وطلبات التحويل التي لم تُقبل، والتحويل إلى من كانت لديه بالفعل.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>طلبات فائتة</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>طلبات التحويل التي لم يقبلها الموظف ولم يرفضها خلال دقيقة. تُحسب عند انتهاء المهلة لمن طُلب التحويل إليه.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>الطلبات الموجهة إلى فريق، والطلبات المسحوبة، وما سبقه إغلاق أو انتقال المحادثة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>رسائل فاشلة</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>نسبة ما رفضه المزوّد أو تعذّر عليه تسليمه من الرسائل التي أرسلها الموظفون والمساعد إلى الضيوف. تُحسب عند الإرسال.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>التفاعلات والملاحظات والرسائل المرسلة من تطبيق الهاتف نفسه. قد ترتفع نسبة الأيام الأخيرة لاحقًا.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>أغراض الرسائل</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>رسائل الضيوف حسب ما تطلبه، وفق أحدث تحليل لكل منها.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>الرسائل التي لم تُحلَّل، والرسائل التي أُرشفت محادثتها بعد ذلك. بلا موظف.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>المشاعر</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>رسائل الضيوف حسب نبرتها، وفق أحدث تحليل لكل منها.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>كما في أغراض الرسائل.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الإلحاح</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>رسائل الضيوف حسب درجة إلحاحها، وفق أحدث تحليل لكل منها.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>حلّها المساعد</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>من حالات إغلاق دورات الحل التي كتب فيها المساعد إلى الضيف، نسبة ما لم يكتب فيه أي شخص.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>حالات الإغلاق المتراجَع عنها، والرسائل التي رفضها المزوّد. تبدأ دورة الحل مع بدء المحادثة أو آخر إعادة فتح لها. بلا موظف.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>سلّمها المساعد</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>عدد المرات التي انتقلت فيها محادثة من المساعد إلى شخص أو إلى قائمة الانتظار، حسب السبب.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>ما ردّ فيه المساعد دون أن تكون المحادثة لديه. بلا موظف.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>حجوزات مؤكدة</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>من حالات إغلاق المحادثات المتعلقة بالحجوزات (حسب نوع خدمتها، أو المغلقة كحجز مؤكد)، نسبة ما أُغلق كحجز مؤكد.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>بيانات الأرقام المحفوظة تالفة: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2 من %3، الموظف %4، المنشأة %5، القناة %6، %7: المحفوظ %8 (%9)، وفي السجل %10 (%11)</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>يتكون اسم التقرير من حروف وأرقام ومسافات و - و _، حتى 60: تبدأ به أسماء ملفاته.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>لا يوجد مقياس %1. يعرض bellhopctl metrics --explain المقاييس.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>لا يوجد تقرير محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>بحثت اليوم عن أرقام هواتف أكثر من اللازم. ابحث باسم الضيف.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>يُسأل الضيف مرة واحدة كل 1 إلى 365 يومًا.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>يُقبل الجواب خلال 1 إلى 168 ساعة.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>يُطرح السؤال باللغات %1؛ وليست &apos;%2&apos; منها.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>رفض %1 هذه الاستشارة.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>انتهت مهلة الرد على هذا السؤال.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>أنهى %1 هذه الاستشارة.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>سلّم %1 هذه المحادثة؛ انتهت الاستشارة.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>انتهت هذه الاستشارة: لم يعد أحد يكتب.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>انتهت هذه الاستشارة: أحد الطرفين غير متصل.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>انتقلت هذه المحادثة إلى شخص آخر؛ انتهت الاستشارة.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>أُغلقت هذه المحادثة؛ انتهت الاستشارة.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>انتهت هذه الاستشارة.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>لا أحد يستشيرك بشأن هذه المحادثة.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>سبق أن قبلت هذه الاستشارة.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>طُلبت مشورة %1 بشأن هذه المحادثة.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>اكتب ما تريد معرفته.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>هذه المحادثة مغلقة. أعد فتحها لاستشارة أحد.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>أنت تستشير %1 بالفعل. أنهِ تلك الاستشارة أولًا.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>اختر زميلًا أو فريقًا لاستشارته.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>لا ينهي الاستشارة إلا طرفاها.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>لا يكتب في الاستشارة إلا طرفاها.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>لم يقبل %1 بعد. انتظر قبوله أو اطلب تحويل المحادثة.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>رضا الضيوف</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>التقييم (من 1 إلى 5) الذي أعطاه الضيوف عند سؤالهم بعد المحادثة. يُحسب عند جوابهم لمن أغلقها.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>الضيوف الذين لم يُسألوا أو لم يجيبوا؛ والتقييم الذي يسجّله الموظفون عند الإغلاق.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>الاستبيانات المُجاب عنها</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>نسبة ما أُجيب عنه من أسئلة الضيوف عن مدى رضاهم. تُحسب عند طرح السؤال.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>المحادثات التي لم يُسأل أحد بعدها. قد ترتفع نسبة الأيام الأخيرة لاحقًا.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>ردود المساعد</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>الردود التي أرسلها المساعد بنفسه (automatic)، والتي اقترحها على الموظفين (draft)، والاقتراحات التي أرسلها موظف كما هي (taken). تُحسب عند قرار المساعد، وما أُرسل كما هو عند إرساله.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>ما سجّله فقط في وضع الظل؛ والاقتراحات التي عدّلها موظف تُحسب draft فقط، وما حُسب taken كان draft قبل ذلك. بلا موظف.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>سبب تسليم المساعد للمحادثة</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>عدد المرات التي استدعى فيها المساعد شخصًا، حسب السبب. تُحسب عند قراره.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>ما سجّله فقط في وضع الظل. المحادثات التي أخذها منه موظف ليست قرارًا منه. بلا موظف.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>تكلفة نموذج اللغة لكل دورة حل</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>لكل إغلاق لدورة حل كُتب فيها إلى الضيف: تكلفة ما طُلب من نموذج اللغة خلالها، على حدة لما حلّه المساعد ولما كتب فيه شخص. بأجزاء من المليون من العملة التي حُدّدت بها أسعاره.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>حالات الإغلاق المتراجَع عنها. ما طُلب من النموذج بعد الإغلاق يدخل في دورة الحل التالية. وقت الأشخاص بلا تكلفة هنا. بلا موظف.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>رسائل فاشلة حسب السبب</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>الرسائل التي أرسلها الموظفون والمساعد إلى الضيوف ورفضها المزوّد أو تعذّر عليه تسليمها، حسب رمزه. تُحسب عند الإرسال.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>كما في الرسائل الفاشلة. الرسالة التي أعاد موظف إرسالها سببها أنها أُعيد إرسالها.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>رسائل غير معروفة النتيجة</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>رسائل إلى الضيوف لا يُعرف الآن هل قبلها المزوّد. تُحسب عند الإرسال.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>ما تبيّن لاحقًا. التفاعلات والملاحظات.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>عدد المرات التي أبلغ فيها المزوّدون خلال الفترة عن وصول رسالة، مقسومًا على عدد الرسائل المرسلة فيها.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>الرسائل كما في الرسائل الفاشلة. ما أُرسل قبل الفترة ووصل فيها يُحسب، لذا قد تتجاوز فترة قصيرة 100%. الرسالة التي لم يُبلَّغ إلا عن قراءتها لم يُبلَّغ عن وصولها.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>عدد المرات التي أبلغ فيها المزوّدون خلال الفترة عن قراءة رسالة، مقسومًا على عدد الرسائل المرسلة فيها.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>كما في الرسائل التي وصلت. قد يُخفي الضيوف قراءتهم.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>القوالب المرسلة</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>الرسائل المنشأة من قالب، حسب اسمه.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>الرسائل العادية. أما الفاشلة فتُحسب، وكذلك المعاد إرسالها.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>القوالب الفاشلة</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>نسبة ما رفضه المزوّد أو تعذّر عليه تسليمه من الرسائل المنشأة من قالب، حسب اسم القالب. تُحسب عند الإرسال.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>قد ترتفع نسبة الأيام الأخيرة لاحقًا.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>نسبة التشغيل</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>نسبة الوقت الذي كان فيه خادم ترحيل واحد على الأقل يعمل ويصل إلى قاعدة البيانات. تتحقق خوادم الترحيل كل 15 ثانية؛ وما زاد على دقيقة بلا تحقق يُعدّ انقطاعًا منذ آخر تحقق.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>الوقت قبل أول تحقق، ومنذ آخر تحقق. لا يخص أي قناة ولا أي موظف.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>نسبة تشغيل القنوات</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>لكل قناة، نسبة الوقت الذي كان فيه خادم ترحيل يعمل ولم يرفض المزوّد القناة (رمز وصول منتهٍ، رقم محظور).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>الوقت قبل أول تحقق، ومنذ آخر تحقق؛ والوقت الذي كانت فيه القناة موقوفة. بلا موظف.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>لا يوجد نوع خدمة باسم %1.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>لا يوجد نوع عميل باسم %1.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>هذا أطول من أن يُقال للضيوف. قسّمه إلى عنصرين.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>لا يوجد ضيف كهذا.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>لا يدمج الضيوف ويفصلهم إلا من لديه محادثة لأحدهم أو المشرف.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>مُحيت بيانات أحد هذين الضيفين؛ لا شيء لدمجه.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>دُمج أحد هذين الضيفين مع آخر للتو. تحقق من جديد.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>هذان الضيفان غير مدموجين.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>هذان الضيفان منفصلان بالفعل.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>WhatsApp نفسه يفيد بأن الاثنين شخص واحد.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>هذان الاثنان ضيف واحد بالفعل.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>تغيير ما يُقال للضيوف للمشرفين والمسؤولين فقط.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>لا توجد منشأة كهذه في فرقك.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>تسري التكلفة من الآن، أو من يوم قد بدأ.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>العملة ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>تكلفة الساعة من 0 إلى 1000000.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>حالات الإغلاق المتراجَع عنها. الوقت أمام الموظفين قبل ذلك أو بعده، ووقت ما بعد المحادثة، والوقت الذي لم يكن أمام الموظفين فيه شيء. كل شيء ما دامت تكلفة الساعة غير محددة. بلا موظف: قد يكون تولاها عدة موظفين.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>لكل إغلاق لدورة حل كتب فيها شخص إلى الضيف: مدة بقاء المحادثة أمام الموظفين من بداية دورة الحل إلى الإغلاق، مضروبةً في تكلفة ساعة الموظف عند الإغلاق، حسب عملتها. بأجزاء من المليون من وحدة العملة.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>هذا البرنامج لا ينشئ ملفات PDF. اجعل الجدولة بصيغة csv أو xlsx.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>تعذّر إنشاء مجلد مؤقت هنا: %1</translation>
    </message>
    <message>
        <source>Ana Duarte</source>
        <translation>آنا دوارتي</translation>
    </message>
    <message>
        <source>Hotel Miramar</source>
        <translation>فندق ميرامار</translation>
    </message>
</context>
<context>
    <name>EventSentence</name>
    <message>
        <source>The assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>استلم %1 المحادثة</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>أُعيد فتحها لدى %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>حُوّلت إلى %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>طُلب تحويلها إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>رفض %1 طلب التحويل</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>لم يرد %1 على طلب التحويل في المهلة</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>سحب %1 طلب التحويل</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>تولّاها %1 من زميل</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>أعادها %1 إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>أرجعها %1 إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>عادت إلى قائمة الانتظار: %1 لم يعد حاضرًا</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>عادت إلى قائمة الانتظار (%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>أُغلقت: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>أغلقها %1: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>للضيف الآن رقم هاتف آخر</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>يعرف WhatsApp الضيف الآن بهوية أخرى</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>تراجع %1 عن الإغلاق</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>انتقل WhatsApp الضيف إلى جهاز آخر: تأكد ممن يكتب قبل ذكر أي معلومة خاصة</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>أُسندت إلى %1: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>أُسندت إلى %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>لفريق %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>لفريق %1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>طُلبت مشورة %1: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>يقدّم %1 المشورة</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>رفض %1 تقديم المشورة</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>لم يرد %1 على السؤال في المهلة</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>سحب %1 السؤال</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>أنهى %1 الاستشارة</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>سلّمها %1 بعد الاستشارة</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>انتهت الاستشارة مع %1: لم يعد أحد يكتب</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>انتهت الاستشارة: %1 لم يعد حاضرًا</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>انتهت الاستشارة مع %1: لم يعد صاحب المحادثة حاضرًا</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>انتهت الاستشارة مع %1: انتقلت المحادثة إلى شخص آخر</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>انتهت الاستشارة مع %1: أُغلقت المحادثة</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>رضا الضيف: %1 من 5</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>دمج %1 هذا الضيف مع ضيف آخر</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>دمج %1 هذا الضيف مع %2</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>فصل %1 هذا الضيف عن ضيف آخر</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>فصل %1 هذا الضيف عن %2</translation>
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
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>المنشأة</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>ضغطة زر</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب شراء</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>رسالة نظام</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>نوع رسالة لا يمرّره WhatsApp</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>تفاعل بـ %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>كُتبت هنا ولم تُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>قبلها WhatsApp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>شُغّلت</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>لا يُعرف هل أُرسلت</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>في تدريب</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>ما بعد المحادثة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>ضيف متكرر</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>ملاحظات الضيف</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>يحتاج إلى مختص</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>نهاية الوردية</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>ضغط عمل</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>عادت إلى قائمة الانتظار: موظفها غير متصل</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>عادت إلى قائمة الانتظار: أعادها موظفها</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>عادت إلى قائمة الانتظار: سُحبت من موظفها</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>عادت من التأجيل</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>سلّمها المساعد</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>عادت إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>منذ %1 ث</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>منذ %1 د</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>قاعدة البيانات غير متاحة، %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>لا خادم ترحيل، %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>مباشر، %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>غير محدّث، %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>هذه آخر أرقام أمكنت قراءتها؛ تُعاد المحاولة كل بضع ثوانٍ. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>هذه آخر أرقام أمكنت قراءتها؛ ستتحدّث تلقائيًا. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>الأرقام هي ما في قاعدة البيانات، لكن لا خادم ترحيل متصل: قد ينقص ما يكتبه الضيوف وما يفعله الموظفون، ولا يمكن تنفيذ أي أمر من هنا. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>الأرقام أقدم مما ينبغي؛ اضغط F5 لقراءتها الآن.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>يظهر كل تغيير خلال ثانية.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>الحجز نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>يصبح %1 و%2 ضيفًا واحدًا باسم %1:</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>ضيف آخر</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• المحادثات: %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>اختصارات Bellhop</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>بالخط العريض: اختصاراتك الخاصة.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>كل من يسأل</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>ضيوف لديهم إقامة مؤكدة</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>الضيوف المقيمون (يفتح بابًا)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لا يُقال</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>يطلب %1 تحويل محادثة %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>يطلب %1 تحويل محادثة %2 إليك</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>طُلب تحويلها إلى %1، بقي %2 ث. تبقى لديك إلى أن يقبل أحد.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>قبل %1 طلبك وهذه المحادثة لديه الآن.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>رفض %1. تبقى لديك.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>رفض %1: «%2» تبقى لديك.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>لم يرد أحد من %1 في المهلة. تبقى لديك.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>لم يرد %1 في المهلة. تبقى لديك.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>انتهى طلبك إلى %1: انتقلت المحادثة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>قبلها %1.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>رفضها %1. تبقى لدى %2.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>انتهت مهلة الرد. تبقى لدى %1.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>سحب %1 طلب التحويل.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>انتهى طلب %1: انتقلت المحادثة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>انتهى طلب %1: أُغلقت المحادثة.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>تولّى %1 هذه المحادثة: «%2» ما كنت تكتبه محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>أعاد %1 هذه المحادثة إلى قائمة الانتظار: «%2» ما كنت تكتبه محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>عادت هذه المحادثة إلى قائمة الانتظار أثناء انقطاع وحدة التحكم لديك.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>استلم %1 هذه المحادثة أثناء انقطاع وحدة التحكم لديك.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>أُسندت هذه المحادثة إلى %1 أثناء انقطاع وحدة التحكم لديك.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>لا يقدّم %1 المشورة الآن.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>لا يقدّم %1 المشورة الآن: «%2»</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>لم يرد أحد من %1 على سؤالك في المهلة.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>لم يرد %1 على سؤالك في المهلة.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>أنهى %1 الاستشارة. تبقى المحادثة لديك.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>انتهت الاستشارة مع %1: لم يعد أحد يكتب.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>انتهت الاستشارة مع %1: %1 غير متصل.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>رفض %1 تقديم المشورة.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>انتهت مهلة الرد. طلب %1 مشورة.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>لم يعد %1 بحاجة إلى مشورة.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>أنهى %1 الاستشارة وتبقى المحادثة لديه. شكرًا لك!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>سلّمك %1 هذه المحادثة.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>انتهت الاستشارة مع %1: انتقلت المحادثة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>انتهت الاستشارة مع %1: أُغلقت المحادثة.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>يطلب %1 مشورة %2 بشأن محادثة %3</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>يطلب %1 مشورتك بشأن محادثة %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>طُلبت مشورة %1، بقي %2 ث. تبقى المحادثة لديك.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>يقرأ %1 المحادثة معك ويقدّم لك المشورة الآن.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>معلومات المنشأة</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>ترحيب</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>الحجز: التواريخ</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>الحجز: أي غرفة</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>الحجز: من القادم</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>الحجز: مراجعة البيانات</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>الحجز: مؤكد</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>طلب الضيف شخصًا</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>الضيف غاضب</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>لا يحتمل الانتظار</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>مسألة قانونية</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>خلاف مالي</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>أمر يلزم تنفيذه</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>طلب خاص</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>طلب لمجموعة</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>حجز قائم</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>رُفض الحجز</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>لا يُعرف هل تم الحجز</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>نظام الحجز لا يستجيب</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>لا معلومات عنه</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>تسليم: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>اقتراح · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>تلقائي · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>الرد من «%1» (ثقة %2%).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>استدعى المساعد شخصًا: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>من حوار المساعد: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>صاغه نموذج اللغة %1.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>أرسله موظف كما اقتُرح.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>تحتاج إلى رد</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>بانتظار الضيف</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>مؤجلة حان موعدها</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>بلا موظف</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>فرقي</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>إجادة %1</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>توفّر مهارة «%1»</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>حسب الدور</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>المحادثات %1 من %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>أُسندت إليك: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>لا أحد من الفريق متاح</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>كل من تناسبه بلغ حدّ محادثاته</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>خارج أوقات عمل الفريق</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>لم يُحدَّد لها فريق</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>الوحيد الذي تناسبه أرجعها</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>لا أحد من المتاحين يتحدث %1</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>لا أحد من المتاحين لديه مهارة «%1»</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>لا أحد ممن تناسبهم متاح</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>الموضوع «%1»، باللغة %2</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>الموضوع «%1»</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>باللغة %1</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>يلزم الرد خلال %1</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>انتهت مهلة الرد قبل %1</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>بقي للنص الحر %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>تعود بعد %1</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>تعود الآن</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>نافذة تنتهي</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>الأولوية: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>القناة: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>المنشأة: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>الفريق: %1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>بانتظار الضيف</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>استدعى المساعد شخصًا</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>استلمها موظف</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>أُسندت إلى موظف</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>أُعيدت إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>تولّاها مشرف</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>حُوّلت</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>المساعد غير حاضر</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>رد تلقائي</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>أُرسل كما اقتُرح</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>طلب الضيف شخصًا</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>ضيف غاضب</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>حجز قائم</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>لم تقبل المنشأة الحجز</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>لا يُعرف هل تم الحجز</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>لم يستجب نظام المنشأة</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>استلمها موظف أثناء الحجز</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>لم يُفهم الضيف</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>لا جواب لدى المساعد</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>لا يحتمل الانتظار</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>مسألة قانونية</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>خلاف مالي</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>طلب خاص</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>كتب شخص</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>حلّها المساعد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% خلال</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>تقرير Bellhop</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>معنى المقاييس</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>لا يُحسب: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>%1 ي %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <translation>%1 (الوسيط)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>ساعة اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>ساعة الأسبوع</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>غير مُعدّ</translation>
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
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>غيّر %1 حالتك إلى «%2»: %3</translation>
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
        <translation>معتمد</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>محذوف لدى المزوّد</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>خدمي</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>تسويقي</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>مصادقة</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>جودة متوسطة</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>جودة منخفضة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>Synced %1 ago</source>
        <translation>آخر مزامنة منذ %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>آخر مزامنة الآن</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1؛ ثم فشلت: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>الترويسة: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>الزر «%1»</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>صورة في الأعلى</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>فيديو في الأعلى</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>مستند في الأعلى</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223، أو رابط خريطة</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>مثلًا %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>عُدّلت · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · كُتبت %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>انقر لاستخدام النص مجددًا، أو اضغط S لإرساله كما كان.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>انقر أو اضغط S لإعادة الإرسال.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>لم تصل. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>لم تصل: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>اضغط S لإعادة الإرسال.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>لا يُعرف بعد هل أُرسلت. اسأل الضيف قبل إعادة الإرسال. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>جهات الاتصال: %1</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>بطاقة الضيف نفسه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>إرسال الموقع</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>مشاركة جهة الاتصال</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>اختار من القائمة</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>ملأ النموذج</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>ضغط زرًا</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>تصويت في استطلاع</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>عُدّلت رسالة سابقة</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>دعوة إلى مجموعة</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>ثُبّتت رسالة</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>حذف الضيف هذه الرسالة</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>حُذفت لدى الجميع</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>أُعيد توجيهها مرات كثيرة</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>أُعيد توجيهها</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>اطلب من الضيف إرسالها بطريقة أخرى</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>في WhatsApp</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>العناصر: %1</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>جاء عبر إعلان</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>جاء عبر «%1»</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>في الطريق من WhatsApp…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>ستُعاد المحاولة قريبًا: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>تعذّر الجلب. انقر لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 انقر لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>TransferChoices</name>
    <message>
        <source>Team, %1 of %2 are available</source>
        <translation>فريق، المتاحون %1 من %2</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>غير متصل: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>و%1 غيرها؛ %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>سعر</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>الوصول أو المغادرة</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>سؤال شائع</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>رسالة مزعجة</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>طلب أثناء الإقامة</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>حجز قائم</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>إقامة</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>ثناء أو تقييم</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>محبَط</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>قلق أو مستاء</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>سعيد جدًا</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>خطر الآن</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>خلال ساعتين</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>دون عجلة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>لا يحتمل الانتظار</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>مسألة قانونية</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>خلاف مالي</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>طلب الضيف ذلك</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>طلب خاص</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>ربما %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الإلحاح</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>يحتاج إلى موظف</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>ينتظر منذ %1، أطول من اللازم</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>ينتظر منذ %1، أجب الآن</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>ينتظر منذ %1، أجب قريبًا</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>أهداف مختلفة</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>الهدف %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>جارٍ حساب اليوم…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>لا ردود بعد</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>موظفون لديهم سعة: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>خلال ساعتين</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>فوق الزمن المستهدف</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>ليست لدى أحد</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>لدى الموظفين</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>من التي قيد المعالجة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>تجاوز الحد</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>ردود قليلة جدًا</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>الردود في آخر نصف ساعة: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>يتعذّر تقدير مدة انتظار الضيف التالي: %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>مدة انتظار الضيف التالي: المنتظرون الآن بوتيرة آخر نصف ساعة. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · بالانتظار: %2، %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>ضيف ينتظر أطول من اللازم</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>محادثات أكثر من اللازم</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>طال البقاء في هذه الحالة</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>يجري فتح فندق صغير بضيوف افتراضيين…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>يجري فتح بياناتك…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>تغيير كلمة مروري…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>نسيان كلمة مروري على هذا الحاسوب</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>تم نسيانها. ستُطلب منك كلمة المرور في المرة القادمة.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>بحث في السجل كله…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>كلمة مرورك مطلوبة للانضمام إلى %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>يجري طلب كلمة مرورك من سلسلة مفاتيح هذا الحاسوب. يمكنك أيضًا كتابتها.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>ليس في سلسلة مفاتيح هذا الحاسوب كلمة مرور لك لمساحة العمل هذه: اكتبها.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 اكتب كلمة مرورك للمتابعة.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>يجري تسجيل الدخول إلى %1…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>لم تعد كلمة المرور المحفوظة في سلسلة مفاتيح هذا الحاسوب صالحة. %1 اكتب الصالحة الآن أو راجع المسؤول.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 تحقق من كليهما أو راجع المسؤول.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 لم تُحفظ كلمة مرورك في أي مكان. اكتبها مجددًا للمتابعة دون حفظ.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>تم تغيير كلمة مرورك، لكن القديمة ما زالت في سلسلة مفاتيح هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 ربما ما زالت كلمة المرور فيها.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>كتب ثلاثة ضيوف</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>سؤال مارتا على الشاشة</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>استُلمت المحادثة</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>كُتب الرد</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>قبله WhatsApp: أُرسل</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>بلغ هاتفها: وصل</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>نافذة الإغلاق مفتوحة</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>رُفض تأكيد الحجز بلا رقم حجز</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>تم التراجع عن الإغلاق وعادت الضيفة إلى الشاشة</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>نافذة الإغلاق مفتوحة مجددًا</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>أُغلقت نهائيًا، وما زال ضيفان ينتظران</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>ولوحة المتابعة تُظهر ذلك أيضًا، وأن الرد جاء في وقته</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>حداثة الأرقام</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>حداثة الأرقام: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileModel</name>
    <message>
        <source>%1, %2 for %3, %4</source>
        <translation>%1، %2 منذ %3، %4</translation>
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
        <translation>الموظفون، الأَولى بالمتابعة أولًا</translation>
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
            <numerusform>%1</numerusform>
            <numerusform>%1  (وتنبيه آخر)</numerusform>
            <numerusform>%1  (وتنبيهان آخران)</numerusform>
            <numerusform>%1  (و%n تنبيهات أخرى)</numerusform>
            <numerusform>%1  (و%n تنبيهًا آخر)</numerusform>
            <numerusform>%1  (و%n تنبيه آخر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsModel</name>
    <message>
        <source>Relay %1</source>
        <translation>خادم الترحيل %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A team and the property that it serves.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>من يعالجها</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>سأعالجها</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>تظهر هنا تنبيهات مساحة العمل مع السبب والخطوة التالية إلى أن تنتهي.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>تنبيهات مساحة العمل</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>الخطوة التالية: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 يعالجها %2؛ لا يتكرر التنبيه إلا إذا ساء الوضع.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 لا أحد يعالجها بعد؛ يتكرر التنبيه إلى أن يتولاها أحد.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>عدم إرسال %1</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>جارٍ الرفع…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>رفع %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
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
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Claim all chosen</source>
        <translation>استلام كل المحددة</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>إعادة كل المحددة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>وسم كل المحددة…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>تغيير أولوية كل المحددة…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>تأجيل كل المحددة…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>طلب تحويل كل المحددة إلى فريق…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>إغلاق كل المحددة…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>قرأت النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>لا محادثات قيد التغيير …</numerusform>
            <numerusform>جارٍ تغيير محادثة واحدة …</numerusform>
            <numerusform>جارٍ تغيير محادثتين …</numerusform>
            <numerusform>جارٍ تغيير %n محادثات …</numerusform>
            <numerusform>جارٍ تغيير %n محادثة …</numerusform>
            <numerusform>جارٍ تغيير %n محادثة …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>لا محادثات محددة</numerusform>
            <numerusform>محادثة واحدة محددة</numerusform>
            <numerusform>محادثتان محددتان</numerusform>
            <numerusform>%n محادثات محددة</numerusform>
            <numerusform>%n محادثة محددة</numerusform>
            <numerusform>%n محادثة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>الوسم ثم Enter؛ -الوسم لإزالته</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>وسم كل المحادثات المحددة؛ إن سبقته علامة ناقص يُزال</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>لمدة ثلاث ساعات</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>حتى الغد 9 صباحًا</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1: يتطلب المزيد، أغلقها واحدة واحدة</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>ما يلزم أن يعرفه %1، ثم Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>الملاحظة المرفقة بكل طلب تحويل إلى %1</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>لا توجد فرق</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>لم يُعد فتح أي محادثة</numerusform>
            <numerusform>أُعيد فتح محادثة واحدة</numerusform>
            <numerusform>أُعيد فتح محادثتين</numerusform>
            <numerusform>أُعيد فتح %n محادثات</numerusform>
            <numerusform>أُعيد فتح %n محادثة</numerusform>
            <numerusform>أُعيد فتح %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>لم تُستلم أي محادثة</numerusform>
            <numerusform>استُلمت محادثة واحدة</numerusform>
            <numerusform>استُلمت محادثتان</numerusform>
            <numerusform>استُلمت %n محادثات</numerusform>
            <numerusform>استُلمت %n محادثة</numerusform>
            <numerusform>استُلمت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>لم تُعَد أي محادثة إلى القائمة</numerusform>
            <numerusform>أُعيدت محادثة واحدة إلى القائمة</numerusform>
            <numerusform>أُعيدت محادثتان إلى القائمة</numerusform>
            <numerusform>أُعيدت %n محادثات إلى القائمة</numerusform>
            <numerusform>أُعيدت %n محادثة إلى القائمة</numerusform>
            <numerusform>أُعيدت %n محادثة إلى القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>لم تُوسَم أي محادثة بـ «%1»</numerusform>
            <numerusform>وُسمت محادثة واحدة بـ «%1»</numerusform>
            <numerusform>وُسمت محادثتان بـ «%1»</numerusform>
            <numerusform>وُسمت %n محادثات بـ «%1»</numerusform>
            <numerusform>وُسمت %n محادثة بـ «%1»</numerusform>
            <numerusform>وُسمت %n محادثة بـ «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>لم يُزَل الوسم «%1» من أي محادثة</numerusform>
            <numerusform>أُزيل الوسم «%1» من محادثة واحدة</numerusform>
            <numerusform>أُزيل الوسم «%1» من محادثتين</numerusform>
            <numerusform>أُزيل الوسم «%1» من %n محادثات</numerusform>
            <numerusform>أُزيل الوسم «%1» من %n محادثة</numerusform>
            <numerusform>أُزيل الوسم «%1» من %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>لم تتغيّر أولوية أي محادثة</numerusform>
            <numerusform>تغيّرت أولوية محادثة واحدة</numerusform>
            <numerusform>تغيّرت أولوية محادثتين</numerusform>
            <numerusform>تغيّرت أولوية %n محادثات</numerusform>
            <numerusform>تغيّرت أولوية %n محادثة</numerusform>
            <numerusform>تغيّرت أولوية %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>لم تُؤجَّل أي محادثة</numerusform>
            <numerusform>أُجّلت محادثة واحدة</numerusform>
            <numerusform>أُجّلت محادثتان</numerusform>
            <numerusform>أُجّلت %n محادثات</numerusform>
            <numerusform>أُجّلت %n محادثة</numerusform>
            <numerusform>أُجّلت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>لم تُغلق أي محادثة</numerusform>
            <numerusform>أُغلقت محادثة واحدة</numerusform>
            <numerusform>أُغلقت محادثتان</numerusform>
            <numerusform>أُغلقت %n محادثات</numerusform>
            <numerusform>أُغلقت %n محادثة</numerusform>
            <numerusform>أُغلقت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>لم يُطلب تحويل أي محادثة</numerusform>
            <numerusform>طُلب تحويل محادثة واحدة</numerusform>
            <numerusform>طُلب تحويل محادثتين</numerusform>
            <numerusform>طُلب تحويل %n محادثات</numerusform>
            <numerusform>طُلب تحويل %n محادثة</numerusform>
            <numerusform>طُلب تحويل %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 و%2 غيرها.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1، المرفوضة %2: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% خلال</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>طرق عرض الأرقام</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>يومًا بيوم، إلى جانب الفترة السابقة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>حسب يوم الأسبوع والساعة</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>أسباب الإغلاق</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>حسب النوع، الأكثر تكرارًا أولًا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>آخر يوم في الفترة، موظفًا موظفًا</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>ما فعله المساعد وما كلّفه</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>أداء كل قناة</translation>
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
        <translation>القائمة مصفّاة حسب «%1»؛ اضغط للإزالة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>نوع العميل</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>العميل: غير محدد</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>الخدمة: غير محددة</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>الرضا: غير محدد</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>اكتب أو اضغط رقمًا</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>بحث عن سبب إغلاق</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>أسباب الإغلاق</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>ملاحظات الإغلاق</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>إغلاق المحادثة (Enter)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>إبقاؤها مفتوحة (Esc)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>إغلاق المحادثة مع %1</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>جارٍ الإغلاق…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
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
        <translation>رقم الحجز (مطلوب)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>ملاحظة: ماذا بعد، ومن يتولاه (مطلوبة)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesModel</name>
    <message>
        <source>Colleague</source>
        <translation>الزميل</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>الزملاء وحالاتهم</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>الحالة الجديدة</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>تغيير الحالة (Enter)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>تغيير حالة %1</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>ما السبب؟ سيقرؤه %1.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>اذكر السبب؛ سيقرؤه %1.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>أمر أو اسم ضيف</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>الأوامر والضيوف في النتائج</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>مطابق لما كتبته: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>بلا اقتباس</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>إرفاق ملفات (أو اسحبها أو الصقها هنا)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>إرسال شيء آخر</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>إرسال موقع أو جهة اتصال أو سؤال بأزرار أو قالب</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>رد على «%1»</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>تُرسل عند اكتمال الملفات</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>أزل الملف الذي فشل</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>ملاحظة للزملاء لا يراها الضيف أبدًا. اكتب @ واسمًا لتنبيه زميل.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>اكتب ردًا. Enter للإرسال، Shift+Enter لسطر جديد.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>ملاحظة للزملاء</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>رد على الضيف</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>طلب الضيف عدم تلقي رسائل تسويقية. الردود على ما يكتبه مرحّب بها.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>لا يريد التسويق</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>نص حر لمدة %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>زائد %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>باقٍ %1</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>الكتابة إلى الضيف</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>الكتابة إلى الضيف (%1 للتبديل)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>كتابة ملاحظة للزملاء</translation>
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
        <translation>بانتظار القائمة الأولى من قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop، بالانتظار %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>حالتي</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>تغيير حالة %1</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>تظهر وحدة التحكم بها عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>حسب لغة الحاسوب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>إظهار الاختصارات</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>اكتبها إلى زميلك (Enter)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>يقدّم لك %1 المشورة. لا يرى الضيف شيئًا مما تكتبانه هنا.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>تقدّم المشورة إلى %1. لا يرى الضيف شيئًا مما تكتبانه هنا.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى %1</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>ما تكتبه إلى %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>بيانات الضيف</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>لمدة ثلاث ساعات</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>حتى الغد 9 صباحًا</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>حتى الاثنين 9 صباحًا</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>اختيار وقت…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>يكتب %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>يطّلع %1</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>لم يستلمها أحد بعد</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>لدى المساعد</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لديك</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>لدى %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>لم يُرسل الموقع.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>لم تُرسل جهة الاتصال.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>لم يُرسل السؤال.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>لم يُعد الإرسال.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>لم يُرسل التفاعل.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>تعذّر التشغيل هنا: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>أقصى عدد للملفات معًا %1. أرسل هذه أولًا.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>اختيار ملف للقالب</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>لم يُرسل %1.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>الملف لا يصل.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>يُجلب مجددًا.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>فتح هذا الملف؟</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>فتحه رغم ذلك</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>جارٍ جلب %1…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>جارٍ جلب %1: %2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>تعذّر فتح الملف.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>picture.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>لم تُحفظ النسخة.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>لا محادثة محددة</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>اختر واحدة من القائمة، أو استلم الأكثر إلحاحًا بـ %1.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>لم تعد هذه المحادثة في قائمتك.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>هذه المحادثة الآن لدى %1. ما كنت تكتبه محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>وحدة التحكم هذه أقدم من قاعدة البيانات وتقرأ فقط. مسوداتك محفوظة.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>هذه المحادثة مغلقة. تُفتح من جديد عندما يكتب الضيف.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>لا أحد يرد على هذا الضيف بعد.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>المساعد يرد على هذا الضيف.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>هذه المحادثة لدى %1 لكنه غير متصل.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>هذه المحادثة لدى %1. يمكنك القراءة وكتابة الملاحظات.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>مرّ أكثر من 24 ساعة على آخر رسالة من الضيف، لذا لا يقبل WhatsApp إلا قالبًا معتمدًا. الملاحظات والإغلاق ما زالا متاحين.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>السبب غير معروف.</translation>
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
        <translation>جارٍ استلام محادثة %1…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>لم يتم الاستلام.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>جارٍ إعادة محادثة %1…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>لم تُعَد إلى القائمة.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>لم تُرسل؛ عاد نصك إلى مربع الكتابة.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>لم تُحفظ الملاحظة؛ عادت إلى مربع الكتابة.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>لم تُغلق.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>أُغلقت محادثة %1: «%2»</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>يبقى الإغلاق قائمًا.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>جارٍ تأجيل محادثة %1…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>لم تُؤجَّل.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>لم يُرسل القالب.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>جارٍ طلب قوالب %1…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>لم تُطلب القوالب.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>تولّي محادثة %1 من %2</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>إعادة محادثة %1 إلى قائمة الانتظار؛ هي لدى %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>لم يتم التولّي.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>لم تُعَد.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>لم يُطلب التحويل.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>جارٍ سحب طلب التحويل…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>لم يُسحب.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>عاد المساعد إلى الرد على هذا الضيف.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>توقف المساعد عن الرد على هذا الضيف إلى أن يشغّله أحد.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>استلام للرد</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>يقدّم لك المشورة</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>لم يُسأل أحد.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>لم تُسلَّم.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>لم تُكتب.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>جارٍ إنهاء الاستشارة…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>لم تنتهِ الاستشارة.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>لم يُدمجا.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 ضيف واحد الآن</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>لم يُفصلا.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>عادا ضيفين كما كانا.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>أنهِ المفتوح هنا أو ألغه أولًا؛ ثم يمكن نقلها إلى نافذة أخرى.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>لا رد هنا من معلومات المنشأة.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>لم تُرسل الرسالة الصوتية.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>إغلاق هذه النافذة؟</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>لم تُرسل رسالة صوتية إلى %1. ستُفقد مع إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (الجديد: %2)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>المحادثة %1 على الشاشة</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1: %2، من %3 إلى %4 (%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>محادثة على الشاشة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop: لا شيء بانتظارك</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop: لا شيء بانتظارك</numerusform>
            <numerusform>Bellhop: أمر واحد بانتظارك</numerusform>
            <numerusform>Bellhop: أمران بانتظارك</numerusform>
            <numerusform>Bellhop: %n أمور بانتظارك</numerusform>
            <numerusform>Bellhop: %n أمرًا بانتظارك</numerusform>
            <numerusform>Bellhop: %n أمر بانتظارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>مرحبًا بك في Bellhop</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>مكتب الضيوف الذين يراسلون فنادقك. كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>تجربة مع ضيوف افتراضيين</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>كل شيء يعمل على هذا الحاسوب، ويراسلك ضيوف افتراضيون. لا حاجة إلى أي إعداد.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>مستخدم واحد</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>شخص واحد وحاسوب واحد ورقم WhatsApp خاص بك. البيانات تبقى هنا.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>الانضمام إلى مساحة عمل</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>لدى فريقك قاعدة بيانات بالفعل. اطلب من القائم عليها العنوان وحسابك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>كما يراه الزملاء والضيوف</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>تعمل وحدة التحكم وخادم الترحيل وقاعدة البيانات معًا على هذا الحاسوب. يمكنك ربط رقم WhatsApp لاحقًا.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>خادم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>فارغ: جهات التصديق في الحاسوب نفسه</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>خادم الترحيل</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com؛ افصل بين عدة عناوين بفواصل؛ فارغ: حيث قاعدة البيانات</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>تذكّر كلمة المرور في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>بالحساب الذي أنشأه لك المسؤول في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>أدخل اسمك: به يعرف الزملاء ردودك.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>اختر المجلد الذي تُحفظ فيه المحادثات.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>أدخل عنوان خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>أدخل منفذ خادم قاعدة البيانات؛ عادةً 3306.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>أدخل اسم قاعدة البيانات؛ عادةً «bellhop».</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>أدخل اسم حسابك.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>ما سأله ضيف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>بيانات الضيف</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>not wanted; answers are welcome</source>
        <translation>لا يريده؛ الردود مرحّب بها</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>الفندق</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>With</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>سبب عودتها</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>نص حر حتى</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>انتهى؛ قوالب فقط</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>كما فهمه المساعد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>As</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>متوقف منذ</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>تشغيل رده على هذا الضيف</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>إيقاف رده على هذا الضيف</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>طلب الضيف موظفًا، أو أوقفه زميل. يعود إلى الرد حيث تسمح القناة بذلك.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>لا يرسل شيئًا إلى هذا الضيف إلى أن يشغّله أحد من جديد.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>يكتب من</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
بلا تسويق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>محادثات أخرى</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>فتح محادثة %1: %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>تكلفة النموذج</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>لم يُستخدم نموذج مدفوع</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1 رمز (token)، %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>يُعرف أيضًا باسم</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>تعذّرت قراءة اختصاراتك الخاصة من %1. تستخدم الأوامر اختصاراتها الأصلية.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>لا يمكن استخدام اختصاراتك الخاصة لـ %1. بقيت لها الاختصارات الأصلية حيث لا يستخدمها أمر آخر.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>أثناء الكتابة، وفي الرسائل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>إرسال والانتقال إلى المنتظر التالي</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>على رسالة: رد، تفاعل، نسخ</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>يحتفظ به سطح المكتب لنفسه.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>يكتب حرفًا. اضغط معه Ctrl أو Alt أيضًا.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>يكتب حرفًا في كثير من لوحات المفاتيح.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>يحرّك المؤشر ويعدّل النص في مربعات الكتابة والقوائم.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>ينسخ أو يلصق أو يتراجع في مربعات الكتابة.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>يفتح قائمة العنصر المحدد.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>تبديل بينهما</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>استعادة الأصلي</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>طباعة أو حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>إغلاق قائمة الاختصارات</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>الأصلية</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>تعيين اختصار آخر للأمر المحدد</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>تعيين اختصار آخر للأمر المحدد (Enter)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>استعادة الاختصارات الأصلية للأمر المحدد</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>استعادة الاختصارات الأصلية للأمر المحدد (Delete)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>استعادة الاختصارات الأصلية لكل الأوامر</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>هذا الاختصار ثابت دائمًا.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>اضغط Enter لتعيين اختصار آخر للأمر المحدد، وDelete لاستعادة اختصاراته الأصلية.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>اضغط الاختصار الجديد لـ «%1». Esc لإبقائه كما هو.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>لا يمكن استخدام %1. %2 اضغط اختصارًا آخر، أو Esc.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>اختصار «%1» الآن: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>الاختصار %1 مستخدم بالفعل لـ %2. هل تريد التبديل بينهما؟ سيأخذ الآخر بدلًا منه: %3. Esc لإبقاء كل شيء كما هو.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>كل الاختصارات كما كانت أصلًا</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>تستعيد كل الأوامر اختصاراتها الأصلية؛ وتُنسى اختصاراتك الخاصة.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>كل الأوامر على اختصاراتها الأصلية.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>حفظ الاختصارات بصيغة PDF</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يُحفظ. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>أُرسلت الاختصارات إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>يبدو هذا رمز باب أو كلمة مرور، ويُقال لكل من يسأل.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>تعديله (Enter)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>حذفه (Del)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>يُقال لـ: %1. الصلاحية: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>لا ردود خلال %1 يومًا.</numerusform>
            <numerusform>رد واحد خلال %1 يومًا.</numerusform>
            <numerusform>ردّان خلال %1 يومًا.</numerusform>
            <numerusform>%n ردود خلال %1 يومًا.</numerusform>
            <numerusform>%n ردًا خلال %1 يومًا.</numerusform>
            <numerusform>%n رد خلال %1 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>سيقرأ الضيف: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>لا نص بلغة %1، لذا يقرأ هؤلاء الضيوف نص %2.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>يسأل الضيوف:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>يقوله المساعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>أسئلة الضيوف</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>سؤال في كل سطر:
هل الفطور مشمول
متى موعد الفطور</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>يُقال لـ</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>اسم مختصر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>رجوع إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>حفظ؛ يعرفه المساعد خلال ثوانٍ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>لا شيء من هذه: يُعثر عليه بكلماته</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>لم يُكتب بأي لغة بعد.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>مكتوب بـ: %1. يقرأ ضيوف اللغات الأخرى: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>يُكتب اليوم هكذا: 2026-12-24.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>يُقال لـ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>الردود، %1 يومًا</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>ما يعرفه المساعد</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>كما يقرؤه ضيوف هذه اللغة</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>يُقال لـ</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>يُقال لأي كان</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>بحث بأي من كلماته</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>بحث عن عنصر</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>ما تقوله هذه المنشأة لضيوفها</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>أسئلة بلا جواب</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>إضافة من هذا السؤال</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>عنصر جديد</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>تعذّرت القراءة. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>حذف شخص ما هذا العنصر في هذه الأثناء. يبقى ما كتبته هنا.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>عدّل شخص ما هذا العنصر في هذه الأثناء، لذا يتعذّر حفظه. يبقى ما كتبته هنا؛ اطّلع على العنصر قبل كتابته من جديد.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>بلا جواب (%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>لم يُعدّ أي نموذج لغة مدفوع.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 اليوم (UTC): %2 من %3 رمز (token)، %4 من %5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>لم يعد هذا العنصر موجودًا.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>لم يسأل أحد خلال آخر %1 يومًا عن شيء غير مدوّن.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>اختر سؤالًا لترى ما سيقوله المساعد عنه.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>اختر عنصرًا.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>إخبار الجميع؟</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>يبدو هذا رمز باب أو كلمة مرور، ويُقال لكل من يسأل. رموز الأبواب للضيوف المقيمين فقط.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>حفظ رغم ذلك</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>تم حفظ %1. يعرفه المساعد خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>حذف العنصر؟</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>سيُحذف «%1» بكل لغاته، ولن يقوله المساعد بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>لم يُحذف %1.</translation>
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
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>الانتقال إلى القائمة «%1»</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>الصورة السابقة (Left)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>الصورة التالية (Right)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>حفظ نسخة (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>تصغير (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 من %2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>أشار إليك %1: «%2»</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MergeSheet</name>
    <message>
        <source>Messages go to the number they went to before, and what a guest does not want stays so for their number. You can separate them again at any time.</source>
        <translation>تُرسل الرسائل إلى الرقم نفسه كما من قبل، ويبقى ما لا يريده الضيف ساريًا على رقمه. يمكنك فصلهما في أي وقت.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>دمج مع ضيف آخر</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>اسم أو رقم أو حجز</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>بحث عن الضيف الآخر</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>ضيوف قد يكونون الشخص نفسه</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>جعلهما ضيفًا واحدًا (Enter)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>إبقاؤهما كما هما (Esc)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>من هو الشخص نفسه %1؟</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody looks like them. Type a name or a number.</source>
        <translation>لا أحد يشبهه. اكتب اسمًا أو رقمًا.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>لم يُعثر على ضيف آخر.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>اختر الضيف الآخر لترى ما سيُجمع معًا.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>اختر الضيف الآخر.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>رجوع إلى مربع الكتابة (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>إرسال إلى الضيف (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>إرسال موقع</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>إرسال جهة اتصال</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>سؤال بأزرار إجابة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Hotel Marina</source>
        <translation>فندق مارينا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>12 شارع كينياتا، نيروبي</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223، أو رابط خريطة</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>هل ترغب في الإفطار؟</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>إجابة في كل سطر. وبعد | ما يشرحها.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>زر فتح القائمة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>يرى الضيف قائمة، عدد خياراتها %1.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>حتى ثلاث إجابات قصيرة تظهر أزرارًا، وما زاد يظهر قائمة.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>لا يرى الضيف أي زر.</numerusform>
            <numerusform>يرى الضيف زرًا واحدًا.</numerusform>
            <numerusform>يرى الضيف زرين.</numerusform>
            <numerusform>يرى الضيف %n أزرار.</numerusform>
            <numerusform>يرى الضيف %n زرًا.</numerusform>
            <numerusform>يرى الضيف %n زر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>حدّد المكان: خط العرض وخط الطول، أو رابط خريطة يتضمنهما.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>تحتاج جهة الاتصال إلى رقم هاتف أو بريد إلكتروني.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>يومي ساعة بساعة</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>مجاميع يومي</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>صفوف الرقم المحدد</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة الحساب</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>اضغط Enter على جزء من الشريط أو على رقم لإظهار صفوفه.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>تعذّر حساب يومك. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>حُسب في %1 بتوقيت %2. وهي الأرقام نفسها في تقارير مشرفك.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: لا صفوف</numerusform>
            <numerusform>%1: صف واحد</numerusform>
            <numerusform>%1: صفّان</numerusform>
            <numerusform>%1: %n صفوف</numerusform>
            <numerusform>%1: %n صفًا</numerusform>
            <numerusform>%1: %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1  (وواحد آخر)</numerusform>
            <numerusform>%1  (واثنان آخران)</numerusform>
            <numerusform>%1  (و%n أخرى)</numerusform>
            <numerusform>%1  (و%n أخرى)</numerusform>
            <numerusform>%1  (و%n أخرى)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>إخفاء هذا التنبيه</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>إخفاء هذا التنبيه: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>ليس في هذا الحاسوب جهاز صوت قابل للاستخدام. صِل جهازًا ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>هكذا يُعلمك Bellhop بأن ضيفًا ينتظر.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>سطح المكتب هذا لا يعرض إشعارات البرامج: يضيء زر النافذة في شريط المهام بدلًا منها.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>يطلب %1 تحويل محادثة %2 إليك.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>كتب %1.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>ينتظر %1 موظفًا.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>أشار إليك %1 في ملاحظة.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>ضيف</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر.</numerusform>
            <numerusform>%1 واثنان آخران.</numerusform>
            <numerusform>%1 و%n أخرى.</numerusform>
            <numerusform>%1 و%n أخرى.</numerusform>
            <numerusform>%1 و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>يطلب %1 مشورتك بشأن محادثة %2.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>إظهار إشعار على سطح المكتب عندما أكون خارج النافذة</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>ذكر اسم الضيف فيه</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>إشعار أيضًا بضيوف لم يستلمهم أحد وأنا متاح</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>اختبار الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>شُغّل صوت وعُرض إشعار. إن لم تسمع أو ترَ شيئًا، فراجع إعدادات الصوت وإشعارات البرامج في هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>اطّلاع</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>ما السبب؟ سيقرؤه صاحب الطلب.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>سبب رفضك</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>رفض بهذا السبب (Enter)؛ Esc للرجوع</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>، ولا طلب آخر</numerusform>
            <numerusform>، وطلب آخر</numerusform>
            <numerusform>، وطلبان آخران</numerusform>
            <numerusform>، و%n طلبات أخرى</numerusform>
            <numerusform>، و%n طلبًا آخر</numerusform>
            <numerusform>، و%n طلب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>لم يُقبل. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>لم يُرفض. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>لم تتغيّر حالتك. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>تكرار كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>أدخل كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>أدخل كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>كلمتا المرور الجديدتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>كلمة المرور الجديدة هي نفسها الحالية.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>قالب فقط</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>طلب تحويل</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>بلا تسويق</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ أنت</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1: المحادثات %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>غير مقروءة: %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لديك</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>ملاحظة تشير إليك</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>طُلب تحويلها</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>لا يريد التسويق</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>فيها مسودة</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>انتهت 24 ساعة للنص الحر</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>يكتب باللغة %1</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>لفريق %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>أُسندت إليك: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>سبب الإسناد: %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>الوسوم %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>للرد</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>بانتظار موظف</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>لدى المساعد</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>مؤجلة ومعلّقة</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>مغلقة اليوم</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>بحث عن ضيف أو نص في القائمة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>لم يتغيّر شيء ↑</numerusform>
            <numerusform>تغيّر موضع محادثة ↑</numerusform>
            <numerusform>تغيّر موضع محادثتين ↑</numerusform>
            <numerusform>تغيّر موضع %n محادثات ↑</numerusform>
            <numerusform>تغيّر موضع %n محادثة ↑</numerusform>
            <numerusform>تغيّر موضع %n محادثة ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>لا محادثات تنتظر موضعها الجديد؛ إظهارها</numerusform>
            <numerusform>محادثة تنتظر موضعها الجديد؛ إظهارها</numerusform>
            <numerusform>محادثتان تنتظران موضعهما الجديد؛ إظهارهما</numerusform>
            <numerusform>%n محادثات تنتظر موضعها الجديد؛ إظهارها</numerusform>
            <numerusform>%n محادثة تنتظر موضعها الجديد؛ إظهارها</numerusform>
            <numerusform>%n محادثة تنتظر موضعها الجديد؛ إظهارها</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>جارٍ تحميل المحادثات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>لا محادثة ظاهرة في اسمها أو آخر رسالة فيها «%1».</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>تظهر رسائل الضيوف الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>القوائم المحفوظة</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>اسم هذه القائمة، ثم Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>الاسم الذي تُحفظ به هذه القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>لا محادثات مخفية</numerusform>
            <numerusform>محادثة واحدة مخفية</numerusform>
            <numerusform>محادثتان مخفيتان</numerusform>
            <numerusform>%n محادثات مخفية</numerusform>
            <numerusform>%n محادثة مخفية</numerusform>
            <numerusform>%n محادثة مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>محادثات أخرى أقل إلحاحًا في مساحة العمل: %L1. صفِّ القائمة للعثور عليها.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>لا قوائم محفوظة بعد</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>حفظ هذه القائمة باسم…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>لا محادثة ظاهرة تطابق تصفية هذه القائمة.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>بحث عن ضيف أو نص</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>إبقاؤها كما هي (Esc)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>ما السبب؟ سيقرؤه %1 ولا يراه الضيف.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>اذكر السبب؛ سيقرؤه %1.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>اكتب شيئًا؛ سيقرؤه %1.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 في الفترة السابقة</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>لا بيانات في الفترة السابقة</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportChart</name>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>لا بيانات في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>تقسيم حسب</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>بلا تقسيم</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>كل المقاييس</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>كل الموظفين</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>كل المنشآت</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>تقرير محفوظ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>نوع العميل</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>كل أنواع الخدمة</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>كل أنواع العملاء</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>تعذّر حساب الأرقام.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>اضغط Enter على رقم لإظهار صفوفه.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>صفوف الرقم المحدد</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة الحساب</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>إظهار الصفوف</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>بصيغة CSV…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>كجدول بيانات (XLSX)…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>بصيغة PDF مع الرسم المعروض…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · الصفوف %2 · حُسب منذ %3 · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>جارٍ الحساب… حتى ذلك الحين: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 لم يُحسب: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>جارٍ قراءة الصفوف…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>تعذّرت قراءة الصفوف.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: لا صفوف</numerusform>
            <numerusform>%1: صف واحد</numerusform>
            <numerusform>%1: صفّان</numerusform>
            <numerusform>%1: %n صفوف</numerusform>
            <numerusform>%1: %n صفًا</numerusform>
            <numerusform>%1: %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1، بعضها أحدث من الرقم أعلاه</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>تصدير بصيغة %1</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>لم يتم التصدير. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>تم التصدير إلى %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>أُغلقت بسبب</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام محددة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>مفتوحة أو مغلقة</translation>
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
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>الرسائل: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>الضيوف والمحادثات: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>استغرق البحث طويلًا وتوقف. متابعة البحث</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>استغرق البحث طويلًا وتوقف عند %1. متابعة البحث فيما قبله</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>إظهار رسائل أقدم</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>إظهار محادثات أقدم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>ملاحظة الإغلاق</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>الرسالة بهذا المعرّف</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>المحادثة بهذا المعرّف</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ليست لدى أحد</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>لدى المساعد</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>بحث في السجل كله</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>ما تبحث عنه</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>اسم، أو كلمات من رسالة، أو رقم هاتف، أو رقم حجز، أو معرّف؛ ثم Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>بحث جديد يوقف هذا البحث.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>لا شيء مما يحق لك رؤيته يحتوي على كل ذلك. جرّب كلمات أقل أو أيامًا أكثر.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>كل ما قيل يومًا</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>يجب أن ترد كل الكلمات؛ والكلمات بين علامتي تنصيص ترد متتابعة. لا فرق بين الأحرف الكبيرة والصغيرة ولا بين وجود الحركات وعدمها.</translation>
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
        <translation>%1 · %2 من %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>مع %1: %2</translation>
    </message>
    <message>
        <source>/%1 · %2</source>
        <translation>/%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SnippetWriter</name>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>املأ «%1» قبل الإرسال.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>تدقيق الإملاء متوقف.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>لا يوجد قاموس لهذه اللغة.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>لا كلمة خاطئة.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>لا قاموس مثبّت للغة %1: ضع ملفيه ‎.aff و‎.dic في %2</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>جارٍ البحث عمّا قد يكون المقصود…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>إضافة «%1» إلى قاموسي</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>تجاهل «%1»</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>لا كلمة معروفة تشبهها</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ جارٍ البدء</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● مباشر</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● مباشر عبر %1</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● مباشر عبر %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ تحديث دوري</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ غير متصل</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ قراءة فقط</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>لا يمكن إرسال شيء عبر %1 الآن.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>لا يمكن إرسال شيء عبر %1 الآن: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>تقييم الضيوف لـ %1 منخفض، وقد يحدّ WhatsApp من إرسالها. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>أمر واحد بانتظار التأكيد</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>أوامر بانتظار التأكيد: %1</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>غير متصل. ما تراه قد يكون قديمًا؛ وما ترسله يُحفظ هنا ويُرسل في أقرب وقت.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>غير متصل: %1 ما تراه قد يكون قديمًا؛ وما ترسله يُحفظ هنا ويُرسل في أقرب وقت.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>قراءة فقط: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>يقترح المساعد</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>استخدام (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>استخدام اقتراح المساعد</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>تجاهل اقتراح المساعد</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>يقترح المساعد، من «%1» (ثقة %2%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>إظهار مصدر الاقتراح</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>يقترح المساعد (%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>رد متأخر، قبل %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>انتظار الضيف</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>تعديله وتقديمه من جديد (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>قالب جديد يبدأ بهذا النص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>حذفه لدى المزوّد (Del)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>لم يعد لدى المزوّد، ويُحتفظ به لأجل ما أُرسل به.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>سيقرأ الضيف: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en أو en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>حجزك</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>مرحبًا {{1}}، غرفتك {{2}} جاهزة. *عريض* و_مائل_ و~مشطوب~ تعمل كما في WhatsApp.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>زر في كل سطر:
نعم، من فضلك
عرض | https://hotel.example/{{1}} | 8841
اتصل بنا | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>اختيار ملف مثال للأعلى</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>يراه المراجعون؛ أما الضيوف فيصلهم ملف كل رسالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>رجوع إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>تقديمه إلى المزوّد (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>في هذا القالب أزرار لا تُعدَّل إلا في موقع المزوّد؛ تبقى كما هي.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>قيمة محتملة لـ {{%1}}</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>مثال لـ %1</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>ما سيقرؤه الضيف.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>سيقرأ الضيف: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>ملف المثال ما زال في الطريق. قدّم القالب عند وصوله.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1، قريبًا %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>إرسال القالب</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>بحث عن قالب بالاسم أو النص</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>بحث عن قالب</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>قوالب هذه القناة</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>طلب القوالب من المزوّد</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>رجوع إلى مربع الكتابة (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>إرسال إلى الضيف (Enter في الحقل الأخير)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>إرسال قالب</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>مرّ أكثر من 24 ساعة على آخر رسالة من الضيف، لذا لا يقبل WhatsApp إلا قالبًا معتمدًا.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>لا يريد هذا الضيف رسائل تسويقية منّا.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>لم يعتمده WhatsApp، لذا لا يُرسل إلا خلال 24 ساعة من آخر رسالة للضيف.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>اختيار ملف لـ %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>لا قوالب لهذه القناة بعد.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>اختر قالبًا لترى ما سيقرؤه الضيف.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>سيقرأ الضيف: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>الملف ما زال في الطريق. أرسل عند وصوله.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>املأ «%1» قبل الإرسال.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>كتابة ملاحظة للزملاء</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>بحث عن قالب باسمه</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>بحث عن قالب</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>قوالب هذه القناة</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>لا توجد قناة مستخدمة.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>لا قوالب لهذه القناة بعد. أنشئ قالبًا أو زامن.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>اختر قالبًا.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>اختيار ملف مثال</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>هذه ليست صورة. اختر ملف JPEG أو PNG.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>هذا ليس فيديو. اختر ملف MP4.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>هذا ليس مستندًا. اختر ملف PDF.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>جارٍ تقديم %1…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>تم تقديم %1. يمكن إرساله بعد اعتماده.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>حذف القالب؟</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>سيُحذف %1 (%2) لدى المزوّد. قد يُرفض قالب جديد بهذا الاسم لمدة 30 يومًا.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>جارٍ حذف %1…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>لم يُحذف %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>لم تُطلب القوالب. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>الجديد منذ اطلاعك</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>ملاحظة من %1 للزملاء فقط</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>زميل من الهاتف</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1، المساعد</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>نص الرسالة لتحديد أجزاء منه</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>وصلت %1 (%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>قبل تعديلها: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>استشارة: %1، للزملاء فقط</translation>
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
        <translation>الملف ليس هنا.</translation>
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
            <numerusform>لا جديد ↓</numerusform>
            <numerusform>رسالة جديدة ↓</numerusform>
            <numerusform>رسالتان جديدتان ↓</numerusform>
            <numerusform>%n رسائل جديدة ↓</numerusform>
            <numerusform>%n رسالة جديدة ↓</numerusform>
            <numerusform>%n رسالة جديدة ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>الأحدث ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>الرد على هذه الرسالة	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>نسخ مع الوقت والكاتب	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>تحديد جزء من النص	نقر مزدوج</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>تفاعل	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>إزالة تفاعلي</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>إعادة الإرسال، مع احتمال وصولها للضيف	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>إعادة الإرسال	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>إظهار مصدر الرد	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>أمر أو انتقال سريع   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>حالتي: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>لا محادثات فيها ملاحظة تشير إليك</numerusform>
            <numerusform>محادثة فيها ملاحظة تشير إليك</numerusform>
            <numerusform>محادثتان فيهما ملاحظة تشير إليك</numerusform>
            <numerusform>%n محادثات فيها ملاحظة تشير إليك</numerusform>
            <numerusform>%n محادثة فيها ملاحظة تشير إليك</numerusform>
            <numerusform>%n محادثة فيها ملاحظة تشير إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>بالانتظار %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · الأطول %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>محادثاتي %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>التنبيهات: %1، خطيرة. الأسوأ: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>التنبيهات: %1. الأسوأ: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
لا أحد يعالج: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>المحادثات في نوافذ مستقلة: %1، ولا مجال لمزيد. أعد إحداها أولًا.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>طلب تحويل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>طلب تحويل المحادثة إلى شخص آخر</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>اختيار السبب</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>ما يلزم أن يعرفه (لا يراه الضيف)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>تبقى لديك إلى أن يقبل أحد؛ مهلة الرد %1 ث.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>زميل أو فريق</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>بحث عن زميل أو فريق</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>الزملاء والفرق</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>سبب طلب التحويل</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>ما يلزم أن يعرفه</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>طلب التحويل (Enter)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>إبقاؤها لديّ (Esc)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>طلب تحويل محادثة %1 إلى شخص آخر</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>جارٍ الطلب…</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody else serves this property.</source>
        <translation>لا يخدم هذه المنشأة أحد غيرك.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>لا أحد بهذا الاسم يخدم هذه المنشأة.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>اختر زميلًا أو فريقًا متاحًا.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>اختر السبب.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>اكتب ما يلزم أن يعرفه.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>طلب مشورة بشأن محادثة %1</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>ما تريد معرفته (لا يراه الضيف)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>اكتب ما تريد معرفته.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>تبقى لديك. مهلة الرد %1 ث؛ بعد القبول يقرأ المحادثة معك وتتراسلان دون أن يرى الضيف ذلك.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب المشورة</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ طلب المشورة…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>طلب المشورة (Enter)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>عدم سؤال أحد (Esc)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>تسليم محادثة %1</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>تصبح لديه فورًا: قدّم المشورة ويعرفها.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>جارٍ التسليم…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>تسليم المحادثة (Enter)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrendChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1: %2%، يُقال</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1: %2%، دون %3%</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1: %2%، بعد الأول</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1: %2%، ليس لهذا الضيف</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>ما قد يسأله ضيف، ثم Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>سؤال للتجربة</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>السائل</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>ضيف قادم</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>ضيف مقيم</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>يبدو شكوى أو عطلًا أو شكرًا، وهذا لا يُردّ عليه من معلومات المنشأة.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>يقرأ الضيف (%1): %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>لا شيء قريب منه في معلومات المنشأة.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>لوحة المتابعة بملء الشاشة، Escape للخروج</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>لا يُسمع شيء. هل الميكروفون مكتوم، أم أن Bellhop غير مسموح له باستخدامه؟</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>فُقد الميكروفون. حُفظ ما سجّلته إلى %1 حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>بلغ التسجيل إلى %1 أقصى طول: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>الرسالة الصوتية بانتظارك في المحادثة مع %1.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>لا يوجد ميكروفون. وصّل واحدًا ثم سجّل من جديد</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>يتعذّر استخدام «%1». اسمح لـ Bellhop بالميكروفون في إعدادات النظام، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>لا يمكن متابعة التسجيل بهذا الميكروفون. أوقفه وسجّل بالآخر.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>فُقد التسجيل إلى %1. سجّله من جديد.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>التخلص من التسجيل؟</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%1 إلى %2. لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>لا يوجد ميكروفون</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>دون دقائق</numerusform>
            <numerusform>دقيقة واحدة على الأكثر</numerusform>
            <numerusform>دقيقتان على الأكثر</numerusform>
            <numerusform>%n دقائق على الأكثر</numerusform>
            <numerusform>%n دقيقة على الأكثر</numerusform>
            <numerusform>%n دقيقة على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>التخلص منه (Esc)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>التخلص من التسجيل</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>إيقاف (Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>إيقاف التسجيل والاستماع إليه</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>إرسال الرسالة الصوتية</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>جارٍ التسجيل إلى %1</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>الميكروفون: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>رسالة صوتية إلى %1</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>جارٍ الإرسال إلى %1: %2%</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>إيقاف الرسالة الصوتية مؤقتًا</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>تشغيل الرسالة الصوتية (Space)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>السرعة: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>المحادثة %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>محادثة %1 لديك الآن.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>من يستلمها من المساعد</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>من يستلمها</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>همس بشأن %1: ملاحظة لا يراها إلا الزملاء</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>همس</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>ماذا ينبغي أن يعرف؟ سيقرؤه %1 ولا يراه الضيف أبدًا.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>تولّي محادثة %1 من %2. سيُبلَّغ بذلك.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>إعادة محادثة %1 إلى قائمة الانتظار ليستلمها أي موظف</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>أُضيفت ملاحظة إلى محادثة %1.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>همست إلى %1 بشأن %2.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>محادثة %1 لديك الآن؛ أُبلغ %2 بالسبب.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>عادت محادثة %1 إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>محادثاته</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>أساس القوائم</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>قوائم الانتظار حسب المنشأة أو الفريق</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>حسب المنشأة</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>حسب الفريق</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>قراءة الآن</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>عرض على الشاشة</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>الموظفون، الأَولى بالمتابعة أولًا</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>محادثات هذا الرقم</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>اطّلاع</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>همس…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>تولّي…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>إعادة إلى القائمة…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>تغيير الحالة…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>أمر أو انتقال سريع</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>لوحة المتابعة للمشرفين والمسؤولين: لا تظهر لهذا الحساب.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>ردود متأخرة اليوم، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>السعة المتاحة للموظفين لا للمحادثات</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>مفتوحة في %1، الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>مفتوحة لدى %1، الأطول انتظارًا أولًا</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1، من %2:00 إلى %2:59: %3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1؛ بحد أقصى %2 في ساعة من الأسبوع</translation>
    </message>
</context>
</TS>
