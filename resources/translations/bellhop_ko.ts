<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>담당하기</translation>
    </message>
    <message>
        <source>Claim the most urgent</source>
        <translation>가장 급한 대화 담당하기</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>대기열로 돌려보내기</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>종료…</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>종료 취소</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>미루기…</translation>
    </message>
    <message>
        <source>Canned answers…</source>
        <translation>빠른 답변…</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>템플릿 보내기…</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>어시스턴트 제안 사용</translation>
    </message>
    <message>
        <source>Look after templates…</source>
        <translation>템플릿 관리…</translation>
    </message>
    <message>
        <source>Send a place…</source>
        <translation>위치 보내기…</translation>
    </message>
    <message>
        <source>Send a contact…</source>
        <translation>연락처 보내기…</translation>
    </message>
    <message>
        <source>Ask with answers to press…</source>
        <translation>선택지로 질문하기…</translation>
    </message>
    <message>
        <source>Take over from a colleague…</source>
        <translation>동료 대화 넘겨받기…</translation>
    </message>
    <message>
        <source>Offer to a colleague or a team…</source>
        <translation>동료나 팀에 이관 요청…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>이관 요청 취소</translation>
    </message>
    <message>
        <source>Show what the news is about</source>
        <translation>알림 내용 보기</translation>
    </message>
    <message>
        <source>Next note that mentions me</source>
        <translation>나를 멘션한 다음 메모</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>다음 대화</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>이전 대화</translation>
    </message>
    <message>
        <source>Next guest who waits for me</source>
        <translation>내 답변을 기다리는 다음 고객</translation>
    </message>
    <message>
        <source>Look at the next unassigned</source>
        <translation>다음 미배정 대화 보기</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>“%1”(으)로 이동</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>To the messages</source>
        <translation>메시지로</translation>
    </message>
    <message>
        <source>To the writing box</source>
        <translation>입력창으로</translation>
    </message>
    <message>
        <source>To the guest&apos;s facts</source>
        <translation>고객 정보로</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>다음 영역으로</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>목록에서 찾기</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>명령 실행 또는 이동</translation>
    </message>
    <message>
        <source>Change my state</source>
        <translation>내 상태 변경</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>상담 가능</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>다른 업무 중</translation>
    </message>
    <message>
        <source>I am on a break</source>
        <translation>휴식 중</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation>회의 중</translation>
    </message>
    <message>
        <source>I am in training</source>
        <translation>교육 중</translation>
    </message>
    <message>
        <source>I am finishing up</source>
        <translation>후처리 중</translation>
    </message>
    <message>
        <source>What colleagues do…</source>
        <translation>동료 상태 보기…</translation>
    </message>
    <message>
        <source>Show or hide the guest&apos;s facts</source>
        <translation>고객 정보 표시/숨기기</translation>
    </message>
    <message>
        <source>Larger message text</source>
        <translation>메시지 글자 크게</translation>
    </message>
    <message>
        <source>Smaller message text</source>
        <translation>메시지 글자 작게</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>전체 단축키</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>The language of the console…</source>
        <translation>콘솔 언어…</translation>
    </message>
    <message>
        <source>Let the assistant speak to this guest, or silence it</source>
        <translation>이 고객에 대한 어시스턴트 응답 켜기/끄기</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>태그 달기…</translation>
    </message>
    <message>
        <source>Change the priority…</source>
        <translation>우선순위 변경…</translation>
    </message>
    <message>
        <source>Choose all that the list shows</source>
        <translation>목록에 보이는 대화 모두 선택</translation>
    </message>
    <message>
        <source>Choose none of the list</source>
        <translation>선택 모두 해제</translation>
    </message>
    <message>
        <source>Do something with all that are chosen…</source>
        <translation>선택한 대화 일괄 처리…</translation>
    </message>
    <message>
        <source>Undo the closing of those chosen</source>
        <translation>선택한 대화의 종료 취소</translation>
    </message>
    <message>
        <source>Narrow the list…</source>
        <translation>목록 필터…</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>마감이 가까운 순</translation>
    </message>
    <message>
        <source>Show everything in the list</source>
        <translation>목록 전체 표시</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>이 목록을 이름 붙여 저장…</translation>
    </message>
    <message>
        <source>Lists under a name…</source>
        <translation>저장된 목록…</translation>
    </message>
    <message>
        <source>Go to my list %1</source>
        <translation>내 목록 %1(으)로 이동</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>경보…</translation>
    </message>
    <message>
        <source>Sounds and messages…</source>
        <translation>소리와 알림…</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Next word that may be wrong…</source>
        <translation>맞춤법이 의심되는 다음 단어…</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>입력 중 맞춤법 검사</translation>
    </message>
    <message>
        <source>Consult a colleague or a team…</source>
        <translation>동료나 팀과 협의…</translation>
    </message>
    <message>
        <source>Hand over to whom I consult…</source>
        <translation>협의 상대에게 넘기기…</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>협의 종료</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>협의로</translation>
    </message>
    <message>
        <source>Accept what I am asked</source>
        <translation>받은 요청 수락</translation>
    </message>
    <message>
        <source>Decline what I am asked…</source>
        <translation>받은 요청 거절…</translation>
    </message>
    <message>
        <source>Look at what I am asked</source>
        <translation>요청받은 대화 보기</translation>
    </message>
    <message>
        <source>From one guest to the next</source>
        <translation>고객 간 이동</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>창 안에서 이동</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>내 상태</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Print the keys, or save them as PDF…</source>
        <translation>단축키 인쇄 또는 PDF로 저장…</translation>
    </message>
    <message>
        <source>Merge with another guest…</source>
        <translation>다른 고객과 병합…</translation>
    </message>
    <message>
        <source>Separate a merged guest…</source>
        <translation>병합한 고객 분리…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>병합 취소</translation>
    </message>
    <message>
        <source>Show what the assistant&apos;s answer comes from</source>
        <translation>어시스턴트 답변의 출처 보기</translation>
    </message>
    <message>
        <source>What the assistant knows…</source>
        <translation>어시스턴트가 아는 내용…</translation>
    </message>
    <message>
        <source>Record a voice note, or stop</source>
        <translation>음성 메시지 녹음 또는 중지</translation>
    </message>
    <message>
        <source>Choose the microphone…</source>
        <translation>마이크 선택…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>별도 창에서 열기</translation>
    </message>
    <message>
        <source>Bring it back to the main window</source>
        <translation>기본 창으로 되돌리기</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>team %1 at %2</source>
        <translation>%2 %1 팀</translation>
    </message>
    <message>
        <source>Nothing has come in on %1 for %2; at this time of the day it is usually %3 webhooks.</source>
        <translation>%1에 %2 동안 아무것도 들어오지 않았습니다. 이 시간대에는 보통 웹훅 %3건이 들어옵니다.</translation>
    </message>
    <message>
        <source>The database refuses webhooks that relay %1 keeps on its disk: %2.</source>
        <translation>릴레이 %1의 디스크에 보관된 웹훅을 데이터베이스가 거부합니다: %2건.</translation>
    </message>
    <message>
        <source>Webhooks wait on the disk of relay %1, the oldest for %2. Number: %3.</source>
        <translation>릴레이 %1의 디스크에서 웹훅이 대기 중이며, 가장 오래된 것은 %2째입니다. 모두 %3건입니다.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 behind the database&apos;s.</source>
        <translation>릴레이 %1의 시계가 데이터베이스보다 %2 느립니다.</translation>
    </message>
    <message>
        <source>The clock of relay %1 is %2 ahead of the database&apos;s.</source>
        <translation>릴레이 %1의 시계가 데이터베이스보다 %2 빠릅니다.</translation>
    </message>
    <message>
        <source>The provider refuses %1: nothing can be sent.</source>
        <translation>제공업체가 %1을(를) 거부합니다. 아무것도 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The provider refuses %1: %2</source>
        <translation>제공업체가 %1을(를) 거부합니다: %2</translation>
    </message>
    <message>
        <source>Guests wait long for an answer</source>
        <translation>답변 대기가 긴 고객</translation>
    </message>
    <message>
        <source>Nobody has taken a conversation</source>
        <translation>담당자 없는 대화</translation>
    </message>
    <message>
        <source>First answers come late</source>
        <translation>늦은 첫 답변</translation>
    </message>
    <message>
        <source>Messages fail</source>
        <translation>메시지 전송 실패</translation>
    </message>
    <message>
        <source>Nobody knows whether messages left</source>
        <translation>전송 여부를 알 수 없는 메시지</translation>
    </message>
    <message>
        <source>Nothing comes in</source>
        <translation>수신 없음</translation>
    </message>
    <message>
        <source>A channel is refused</source>
        <translation>채널 거부됨</translation>
    </message>
    <message>
        <source>Guests rate a number low</source>
        <translation>번호의 고객 평가 낮음</translation>
    </message>
    <message>
        <source>A template cannot be sent</source>
        <translation>템플릿 전송 불가</translation>
    </message>
    <message>
        <source>Messages do not leave</source>
        <translation>나가지 않는 메시지</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>데이터베이스 연결 안 됨</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>데이터베이스 느림</translation>
    </message>
    <message>
        <source>Webhooks wait on a disk</source>
        <translation>디스크에서 대기 중인 웹훅</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>시계 불일치</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>디스크 공간 부족</translation>
    </message>
    <message>
        <source>A guest waits %1 for an answer of %2; longer than %3 min: %4.</source>
        <translation>고객이 %2의 답변을 %1째 기다립니다. %3분 넘게 기다리는 고객: %4명.</translation>
    </message>
    <message>
        <source>A guest waits %1 and nobody of %2 has the conversation; longer than %3 min: %4.</source>
        <translation>고객이 %1째 기다리는데 %2에 담당자가 없습니다. %3분 넘게 기다리는 고객: %4명.</translation>
    </message>
    <message>
        <source>In the last hour %1 % of the first answers of %2 came within %3, and %4 % are asked for.</source>
        <translation>최근 1시간 동안 %2의 첫 답변 중 %1%가 %3 안에 나갔습니다. 목표는 %4%입니다.</translation>
    </message>
    <message>
        <source>Messages on %1 that failed in the last %2 min: %3.</source>
        <translation>최근 %2분 동안 %1에서 실패한 메시지: %3건.</translation>
    </message>
    <message>
        <source>Messages on %1 of which nobody knows whether they left, in the last %2 min: %3.</source>
        <translation>최근 %2분 동안 %1에서 전송 여부를 알 수 없는 메시지: %3건.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 low (red), so WhatsApp may limit it.</source>
        <translation>%1 번호의 고객 평가가 낮아(빨강) WhatsApp이 발송을 제한할 수 있습니다.</translation>
    </message>
    <message>
        <source>Guests rate the number of %1 middling (yellow).</source>
        <translation>%1 번호의 고객 평가가 보통입니다(노랑).</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1 of %2.</source>
        <translation>WhatsApp이 %2의 템플릿 %1을(를) 비활성화했습니다.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1 of %2.</source>
        <translation>WhatsApp이 %2의 템플릿 %1을(를) 일시 중지했습니다.</translation>
    </message>
    <message>
        <source>Messages on %1 do not leave: the oldest has waited for %2. Number: %3.</source>
        <translation>%1의 메시지가 나가지 않습니다. 가장 오래된 것은 %2째 대기 중입니다. 모두 %3건입니다.</translation>
    </message>
    <message>
        <source>The database has not answered relay %1 for %2.</source>
        <translation>데이터베이스가 릴레이 %1에 %2 동안 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The database takes %1 ms to answer relay %2, and has for %3.</source>
        <translation>데이터베이스가 릴레이 %2에 응답하는 데 %1ms가 걸리며, %3째 계속되고 있습니다.</translation>
    </message>
    <message>
        <source>On the machine of relay %1 the disk of %2 has %3 MB (%4 %) left.</source>
        <translation>릴레이 %1 컴퓨터에서 %2 디스크의 남은 공간은 %3MB(%4%)입니다.</translation>
    </message>
    <message>
        <source>Open the one that waits longest and answer, or take it over.</source>
        <translation>가장 오래 기다린 대화를 열어 답변하거나 넘겨받으세요.</translation>
    </message>
    <message>
        <source>Claim the most urgent one (Shift+F2), or ask a colleague on a break to come back.</source>
        <translation>가장 급한 대화를 담당하거나(Shift+F2), 휴식 중인 동료에게 복귀를 요청하세요.</translation>
    </message>
    <message>
        <source>Put another colleague on this queue until the waiting ones are answered.</source>
        <translation>대기 중인 고객에게 모두 답변할 때까지 이 대기열에 동료를 더 배치하세요.</translation>
    </message>
    <message>
        <source>Open a failed message in its chat: it says why, and whether sending again helps.</source>
        <translation>대화에서 실패한 메시지를 여세요. 원인과 다시 보내기가 도움이 되는지 나와 있습니다.</translation>
    </message>
    <message>
        <source>Ask in the chat before you send the message again; it may have arrived.</source>
        <translation>메시지를 다시 보내기 전에 대화에서 확인하세요. 이미 도착했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Send a message to the number from a phone; if it does not show, check the webhook&apos;s address at the provider.</source>
        <translation>휴대폰에서 이 번호로 메시지를 보내 보세요. 표시되지 않으면 제공업체에서 웹훅 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>Make a new token at the provider and give it to the site: bellhopctl channel secret %1.</source>
        <translation>제공업체에서 새 토큰을 만들어 사이트에 등록하세요: bellhopctl channel secret %1.</translation>
    </message>
    <message>
        <source>Send fewer templates to guests who did not ask for them until the rating is back.</source>
        <translation>평가가 회복될 때까지 요청하지 않은 고객에게 보내는 템플릿을 줄이세요.</translation>
    </message>
    <message>
        <source>Send another template meanwhile, and change the wording of this one.</source>
        <translation>그동안 다른 템플릿을 보내고, 이 템플릿의 문구를 수정하세요.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page; what waits is sent by itself as soon as it answers.</source>
        <translation>제공업체의 상태 페이지를 확인하세요. 대기 중인 메시지는 응답이 오는 즉시 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>Start the database server; until then webhooks are kept and consoles only read.</source>
        <translation>데이터베이스 서버를 시작하세요. 그때까지 웹훅은 보관되고 콘솔은 읽기만 합니다.</translation>
    </message>
    <message>
        <source>Look at the database server&apos;s load and its slow queries: bellhopctl doctor.</source>
        <translation>데이터베이스 서버의 부하와 느린 쿼리를 확인하세요: bellhopctl doctor.</translation>
    </message>
    <message>
        <source>Look for the reason in the relay&apos;s log, then start the relay again.</source>
        <translation>릴레이 로그에서 원인을 찾은 뒤 릴레이를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>See that the database answers; the relay hands them over by itself.</source>
        <translation>데이터베이스가 응답하게 하세요. 릴레이가 웹훅을 자동으로 넘깁니다.</translation>
    </message>
    <message>
        <source>Let both machines take their time from the same server (NTP).</source>
        <translation>두 컴퓨터의 시간을 같은 서버(NTP)에 맞추세요.</translation>
    </message>
    <message>
        <source>Make room on that disk, or give it more.</source>
        <translation>그 디스크의 공간을 비우거나 용량을 늘리세요.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The data is larger than %1 bytes.</source>
        <translation>데이터가 %1바이트보다 큽니다.</translation>
    </message>
    <message>
        <source>The data is nested deeper than %1 levels.</source>
        <translation>데이터의 중첩이 %1단계보다 깊습니다.</translation>
    </message>
    <message>
        <source>This is not valid JSON (near byte %1).</source>
        <translation>올바른 JSON이 아닙니다(%1바이트 부근).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>The order lacks a valid “%1”.</source>
        <translation>명령에 올바른 “%1” 값이 없습니다.</translation>
    </message>
    <message>
        <source>A note means at most %1 colleagues.</source>
        <translation>메모에는 동료를 최대 %1명까지 멘션할 수 있습니다.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters; this one has %2.</source>
        <translation>메시지는 1~%1자여야 합니다. 지금은 %2자입니다.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or nothing to take it back.</source>
        <translation>반응은 이모지 하나입니다. 비우면 취소됩니다.</translation>
    </message>
    <message>
        <source>This is no content of a message.</source>
        <translation>메시지 내용이 아닙니다.</translation>
    </message>
    <message>
        <source>WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a document.</source>
        <translation>WhatsApp에서는 H.264로 인코딩된 동영상만 재생됩니다. 이 동영상은 %1입니다. 변환하거나 문서로 보내세요.</translation>
    </message>
    <message>
        <source>WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document.</source>
        <translation>WhatsApp에서는 Opus로 인코딩된 Ogg 파일만 재생됩니다. 이 파일은 아닙니다. MP3나 문서로 보내세요.</translation>
    </message>
    <message>
        <source>WhatsApp plays Opus in mono only; this one has %1 channels.</source>
        <translation>WhatsApp에서는 모노 Opus만 재생됩니다. 이 파일은 %1채널입니다.</translation>
    </message>
    <message>
        <source>A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead.</source>
        <translation>스티커는 512 × 512픽셀이어야 합니다. 이 파일은 %1 × %2입니다. 대신 문서로 보내세요.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>빈 파일입니다.</translation>
    </message>
    <message>
        <source>This kind of message carries no file.</source>
        <translation>이 종류의 메시지에는 파일을 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first.</source>
        <translation>이 PNG는 색상당 %1비트입니다. WhatsApp은 8비트만 받습니다. 먼저 JPEG로 저장하세요.</translation>
    </message>
    <message>
        <source>This is a program; programs are not sent to guests.</source>
        <translation>프로그램 파일은 고객에게 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no structure of a template.</source>
        <translation>템플릿 구조가 아닙니다.</translation>
    </message>
    <message>
        <source>There is a property named %1 already.</source>
        <translation>%1 호텔이 이미 있습니다.</translation>
    </message>
    <message>
        <source>A channel needs the provider&apos;s id of its phone number.</source>
        <translation>채널에는 제공업체가 부여한 전화번호 ID가 필요합니다.</translation>
    </message>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits.</source>
        <translation>Twilio의 계정 SID는 AC와 16진수 32자리입니다.</translation>
    </message>
    <message>
        <source>Twilio&apos;s sender looks like whatsapp:+14155550100.</source>
        <translation>Twilio 발신자는 whatsapp:+14155550100 형식입니다.</translation>
    </message>
    <message>
        <source>Twilio signs the address it calls: give the relay&apos;s public one, like https://relay.example.</source>
        <translation>Twilio는 호출하는 주소에 서명합니다. https://relay.example 같은 릴레이의 공개 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s number is written in digits, with the country code and without a plus.</source>
        <translation>Lipachat 번호는 국가 번호를 포함해 숫자로만, + 없이 씁니다.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is 1 to 64 letters, digits, _ or -: it is part of the webhook&apos;s address.</source>
        <translation>채널 이름은 웹훅 주소에 쓰이므로 영문자, 숫자, _, -로 1~64자여야 합니다.</translation>
    </message>
    <message>
        <source>A channel belongs to a property: name one.</source>
        <translation>채널은 호텔에 속합니다. 호텔을 지정하세요.</translation>
    </message>
    <message>
        <source>A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>로그인 이름은 영문 소문자, 숫자, ., _, -로 1~32자이며 문자로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>%1 상담원이 이미 있습니다.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>호텔에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 is no time zone; write it like Europe/Madrid.</source>
        <translation>%1: 시간대가 아닙니다. Europe/Madrid처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Which property? There are: %1.</source>
        <translation>어느 호텔입니까? 등록된 호텔: %1.</translation>
    </message>
    <message>
        <source>No property is named %1. There are: %2.</source>
        <translation>%1 호텔이 없습니다. 등록된 호텔: %2.</translation>
    </message>
    <message>
        <source>There is a channel with this name or phone number already.</source>
        <translation>이름이나 전화번호가 같은 채널이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no channel named %1.</source>
        <translation>%1 채널이 없습니다.</translation>
    </message>
    <message>
        <source>A channel of %1 has no %2.</source>
        <translation>%1 채널에는 %2 값이 없습니다.</translation>
    </message>
    <message>
        <source>The site key does not open the secrets of channel %1.</source>
        <translation>사이트 키로 %1 채널의 비밀 값을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This database holds a site already.</source>
        <translation>이 데이터베이스에는 이미 사이트가 있습니다.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>없는 설정입니다: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s name is too long.</source>
        <translation>모델 이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The dialect is openai or anthropic.</source>
        <translation>방식은 openai 또는 anthropic입니다.</translation>
    </message>
    <message>
        <source>The address of the language model begins with https:// and holds no password.</source>
        <translation>언어 모델 주소는 https://로 시작하고 비밀번호를 포함하지 않아야 합니다.</translation>
    </message>
    <message>
        <source>What may be withheld: question, history, answer, hotel, summary.</source>
        <translation>숨길 수 있는 항목: question, history, answer, hotel, summary.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 값은 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The time-out is half a second to a minute.</source>
        <translation>제한 시간은 0.5초~1분입니다.</translation>
    </message>
    <message>
        <source>An answer has 50 to 4000 tokens.</source>
        <translation>답변은 50~4000 토큰입니다.</translation>
    </message>
    <message>
        <source>A booking system is demo, qloapps or none.</source>
        <translation>예약 시스템은 demo, qloapps, none 중 하나입니다.</translation>
    </message>
    <message>
        <source>The address of the booking system begins with https:// or http://.</source>
        <translation>예약 시스템 주소는 https:// 또는 http://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The hotel is its number in the booking system.</source>
        <translation>호텔은 예약 시스템의 번호로 지정합니다.</translation>
    </message>
    <message>
        <source>It introduces itself or not: 1 or 0.</source>
        <translation>자기소개를 할지 여부: 1 또는 0.</translation>
    </message>
    <message>
        <source>Hours are written as 08:00-22:00.</source>
        <translation>시간은 08:00-22:00처럼 씁니다.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>없는 설정입니다.</translation>
    </message>
    <message>
        <source>There is no channel account &apos;%1&apos;.</source>
        <translation>채널 계정 &apos;%1&apos;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The site key does not open the booking key of property %1.</source>
        <translation>사이트 키로 %1 호텔의 예약 키를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>A text is introduction, greeting or out_of_hours.</source>
        <translation>문구는 introduction, greeting, out_of_hours 중 하나입니다.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>문구는 최대 %1자입니다.</translation>
    </message>
    <message>
        <source>Another relay goes on with this conversation.</source>
        <translation>다른 릴레이가 이 대화를 이어가고 있습니다.</translation>
    </message>
    <message>
        <source>The guest has written again.</source>
        <translation>고객이 다시 메시지를 보냈습니다.</translation>
    </message>
    <message>
        <source>Somebody else has this conversation.</source>
        <translation>다른 사람이 담당하는 대화입니다.</translation>
    </message>
    <message>
        <source>Somebody else goes on with this conversation.</source>
        <translation>다른 사람이 이 대화를 이어가고 있습니다.</translation>
    </message>
    <message>
        <source>Nobody has it now. Claim it first.</source>
        <translation>담당자가 없는 대화입니다. 먼저 담당하세요.</translation>
    </message>
    <message>
        <source>The assistant has it. Claim it first.</source>
        <translation>어시스턴트가 담당하는 대화입니다. 먼저 담당하세요.</translation>
    </message>
    <message>
        <source>%1 took it %2 ago.</source>
        <translation>%1 님이 %2 전에 담당했습니다.</translation>
    </message>
    <message>
        <source>This conversation is yours already.</source>
        <translation>이미 내가 담당하는 대화입니다.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to answer.</source>
        <translation>종료된 대화입니다. 답변하려면 다시 여세요.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>사유를 쓰세요. %1 님이 읽습니다.</translation>
    </message>
    <message>
        <source>This conversation is closed; there is nothing to snooze.</source>
        <translation>종료된 대화라 미룰 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a time in the future to snooze until.</source>
        <translation>미룰 시각을 현재 이후로 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a time within the next year to snooze until.</source>
        <translation>미룰 시각을 1년 이내로 선택하세요.</translation>
    </message>
    <message>
        <source>This conversation is not closed; there is nothing to undo.</source>
        <translation>종료되지 않은 대화라 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>A closing can be undone for 10 seconds. Reopen the conversation instead.</source>
        <translation>종료는 10초 안에만 취소할 수 있습니다. 대신 대화를 다시 여세요.</translation>
    </message>
    <message>
        <source>Only the person who closed it can undo this.</source>
        <translation>종료한 사람만 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>This conversation is archived and stays closed.</source>
        <translation>보관된 대화라 다시 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This conversation is closed already.</source>
        <translation>이미 종료된 대화입니다.</translation>
    </message>
    <message>
        <source>There is no such conversation in your teams.</source>
        <translation>내 팀에 그런 대화가 없습니다.</translation>
    </message>
    <message>
        <source>This order was not carried out. Give it again.</source>
        <translation>명령이 실행되지 않았습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This conversation changed in the meantime. Look again, then repeat it.</source>
        <translation>그사이 대화가 바뀌었습니다. 확인한 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>This guest is erased already.</source>
        <translation>이미 삭제된 고객입니다.</translation>
    </message>
    <message>
        <source>This guest was merged into guest %1: erase that one.</source>
        <translation>이 고객은 %1 고객과 병합되었습니다. 그 고객을 삭제하세요.</translation>
    </message>
    <message>
        <source>Conversation %1 of this guest is not closed.</source>
        <translation>이 고객의 대화 %1이(가) 종료되지 않았습니다.</translation>
    </message>
    <message>
        <source>This is no phone number with its country code.</source>
        <translation>국가 번호가 포함된 전화번호가 아닙니다.</translation>
    </message>
    <message>
        <source>WhatsApp could not pass this file on. Ask the guest to send it again.</source>
        <translation>WhatsApp이 이 파일을 전달하지 못했습니다. 고객에게 다시 보내 달라고 하세요.</translation>
    </message>
    <message>
        <source>The conversation was closed meanwhile.</source>
        <translation>그사이 대화가 종료되었습니다.</translation>
    </message>
    <message>
        <source>There is an item &apos;%1&apos; already. Change it, or name this one otherwise.</source>
        <translation>&apos;%1&apos; 항목이 이미 있습니다. 그 항목을 수정하거나 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos; at this property.</source>
        <translation>이 호텔에는 &apos;%1&apos; 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Somebody has changed &apos;%1&apos; since. Look at it again first.</source>
        <translation>그사이 누군가 &apos;%1&apos; 항목을 수정했습니다. 먼저 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Another relay has this file by now.</source>
        <translation>지금은 다른 릴레이가 이 파일을 처리합니다.</translation>
    </message>
    <message>
        <source>There is no such file in your teams.</source>
        <translation>내 팀에 그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file is no longer here. Attach it again.</source>
        <translation>파일이 더 이상 없습니다. 다시 첨부하세요.</translation>
    </message>
    <message>
        <source>The file was attached to another channel. Attach it again.</source>
        <translation>다른 채널에 첨부된 파일입니다. 다시 첨부하세요.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for seven days; it was not fetched in that time.</source>
        <translation>WhatsApp은 파일을 7일간 보관합니다. 그 안에 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>This is not the media folder that the other relays of this site use. Give all of them the same one.</source>
        <translation>이 사이트의 다른 릴레이가 쓰는 미디어 폴더가 아닙니다. 모두 같은 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Your session has ended. The console signs in again.</source>
        <translation>세션이 만료되었습니다. 콘솔이 다시 로그인합니다.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask the guest to send it again.</source>
        <translation>WhatsApp에 이 파일이 더 이상 없습니다. 고객에게 다시 보내 달라고 하세요.</translation>
    </message>
    <message>
        <source>Templates are changed by supervisors and administrators. Ask one.</source>
        <translation>템플릿은 슈퍼바이저와 관리자가 수정합니다. 요청하세요.</translation>
    </message>
    <message>
        <source>This channel is not in use.</source>
        <translation>사용하지 않는 채널입니다.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Take the mention out.</source>
        <translation>이 동료의 계정이 비활성 상태입니다. 멘션을 빼세요.</translation>
    </message>
    <message>
        <source>%1 does not serve this property and would not see the note. Take the mention out.</source>
        <translation>%1 님은 이 호텔을 담당하지 않아 메모를 볼 수 없습니다. 멘션을 빼세요.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to nobody just now. Answer guests who write.</source>
        <translation>지금은 WhatsApp에서 이 비즈니스 계정이 먼저 메시지를 보낼 수 없습니다. 메시지를 보낸 고객에게 답변하세요.</translation>
    </message>
    <message>
        <source>WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. The next can be from %2 (the hotel&apos;s time). Guests who write can be answered as always.</source>
        <translation>WhatsApp에서 이 비즈니스 계정은 24시간에 고객 %1명까지 먼저 메시지를 보낼 수 있으며, 한도에 도달했습니다. 다음 발송은 %2(호텔 시간)부터 가능합니다. 메시지를 보낸 고객에게는 평소처럼 답변할 수 있습니다.</translation>
    </message>
    <message>
        <source>This is no news.</source>
        <translation>새 소식이 아닙니다.</translation>
    </message>
    <message>
        <source>Only people claim conversations.</source>
        <translation>대화는 사람만 담당할 수 있습니다.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 characters.</source>
        <translation>태그는 1~60자입니다.</translation>
    </message>
    <message>
        <source>A tag is one word; join words with a dash.</source>
        <translation>태그는 한 단어입니다. 단어는 하이픈으로 이으세요.</translation>
    </message>
    <message>
        <source>The guest has written again: another conversation is open by now.</source>
        <translation>고객이 다시 메시지를 보내 다른 대화가 열려 있습니다.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>이 고객은 마케팅 메시지를 원하지 않습니다.</translation>
    </message>
    <message>
        <source>The message is not of this conversation.</source>
        <translation>이 대화의 메시지가 아닙니다.</translation>
    </message>
    <message>
        <source>This message has not reached WhatsApp, so nobody can react to it.</source>
        <translation>WhatsApp에 전달되지 않은 메시지라 반응할 수 없습니다.</translation>
    </message>
    <message>
        <source>This message needs no sending again.</source>
        <translation>다시 보낼 필요가 없는 메시지입니다.</translation>
    </message>
    <message>
        <source>This message cannot be sent again. Write a new one.</source>
        <translation>다시 보낼 수 없는 메시지입니다. 새로 쓰세요.</translation>
    </message>
    <message>
        <source>Sent again below.</source>
        <translation>아래에서 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>This template is not known here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>여기에 없는 템플릿입니다. 관리자에게 채널 템플릿 동기화를 요청하세요.</translation>
    </message>
    <message>
        <source>This template is not understood here. Ask your administrator to sync the channel&apos;s templates.</source>
        <translation>여기서 해석할 수 없는 템플릿입니다. 관리자에게 채널 템플릿 동기화를 요청하세요.</translation>
    </message>
    <message>
        <source>The guest has not written for 24 hours, so WhatsApp takes only an approved template.</source>
        <translation>고객이 24시간 동안 메시지를 보내지 않아 WhatsApp에서는 승인된 템플릿만 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The quoted message is not of this conversation.</source>
        <translation>인용한 메시지가 이 대화의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>You no longer have this conversation. Claim it first.</source>
        <translation>더 이상 내가 담당하는 대화가 아닙니다. 먼저 담당하세요.</translation>
    </message>
    <message>
        <source>%1 has this conversation now.</source>
        <translation>지금은 %1 님이 담당하는 대화입니다.</translation>
    </message>
    <message>
        <source>Not sent: the 24 hours after the guest&apos;s last message are over. Use a template.</source>
        <translation>보내지 못함: 고객의 마지막 메시지 후 24시간이 지났습니다. 템플릿을 사용하세요.</translation>
    </message>
    <message>
        <source>Not sent: the guest has no address any more.</source>
        <translation>보내지 못함: 고객의 주소가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Could not be sent: the provider could not be reached or asked to wait, %1 times.</source>
        <translation>보내지 못했습니다. 제공업체에 연결할 수 없거나 대기를 요청받았습니다(%1회).</translation>
    </message>
    <message>
        <source>WhatsApp could not take this, %1 times in a row. Change it, or send it again later.</source>
        <translation>WhatsApp이 연속 %1회 받지 않았습니다. 수정하거나 나중에 다시 보내세요.</translation>
    </message>
    <message>
        <source>This message is sent by another relay.</source>
        <translation>다른 릴레이가 보내는 메시지입니다.</translation>
    </message>
    <message>
        <source>This message is not to be sent any more.</source>
        <translation>더 이상 보내지 않는 메시지입니다.</translation>
    </message>
    <message>
        <source>The sender has neither a number nor a user id.</source>
        <translation>발신자에게 번호도 사용자 ID도 없습니다.</translation>
    </message>
    <message>
        <source>Lipachat does not list the guest&apos;s message of %1 UTC. It may be forged: ask the guest by telephone before you act on it.</source>
        <translation>고객의 %1 UTC 메시지가 Lipachat 목록에 없습니다. 위조일 수 있으니 조치하기 전에 고객에게 전화로 확인하세요.</translation>
    </message>
    <message>
        <source>This ticket does not open the door any more. Sign in again.</source>
        <translation>더 이상 유효하지 않은 티켓입니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>No active agent has this name.</source>
        <translation>이 이름의 활성 상담원이 없습니다.</translation>
    </message>
    <message>
        <source>This session is over. Sign in again.</source>
        <translation>세션이 끝났습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Only an administrator activates or deactivates agents.</source>
        <translation>상담원 활성화와 비활성화는 관리자만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a channel before canned answers with files: channel add.</source>
        <translation>파일이 있는 빠른 답변을 쓰려면 먼저 채널을 추가하세요: channel add.</translation>
    </message>
    <message>
        <source>This reason is not on the site&apos;s list any more. Choose another one.</source>
        <translation>이 사유는 더 이상 사이트 목록에 없습니다. 다른 사유를 선택하세요.</translation>
    </message>
    <message>
        <source>Away begins by itself when nobody touches the console.</source>
        <translation>콘솔을 사용하지 않으면 자동으로 자리 비움이 됩니다.</translation>
    </message>
    <message>
        <source>Nobody can be set to be %1.</source>
        <translation>%1 상태는 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is in none of your teams.</source>
        <translation>%1 님은 내 팀에 없습니다.</translation>
    </message>
    <message>
        <source>Only who leads %1&apos;s team can change what they do.</source>
        <translation>%1 님의 상태는 소속 팀의 책임자만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>%1&apos;s account is not active.</source>
        <translation>%1 님의 계정이 비활성 상태입니다.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>그런 동료가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is offline. What they do can be changed when they are here.</source>
        <translation>%1 님은 오프라인입니다. 접속 중일 때 상태를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is %2 by now. Look again, then repeat it.</source>
        <translation>%1 님의 상태가 %2(으)로 바뀌었습니다. 확인한 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 님은 이미 %2 상태입니다.</translation>
    </message>
    <message>
        <source>A reason&apos;s code is up to 32 small letters, digits and _, as in short_rest.</source>
        <translation>사유 코드는 short_rest처럼 영문 소문자, 숫자, _로 최대 32자입니다.</translation>
    </message>
    <message>
        <source>Reasons belong to busy, break, meeting or training.</source>
        <translation>사유는 busy, break, meeting, training 상태에만 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters and a language before it, as in en=Short rest.</source>
        <translation>이름은 1~60자이며 en=Short rest처럼 앞에 언어를 붙입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a reason of %2 already.</source>
        <translation>&apos;%1&apos;은(는) 이미 %2의 사유입니다.</translation>
    </message>
    <message>
        <source>Give the reason a name, as in en=Short rest.</source>
        <translation>en=Short rest처럼 사유에 이름을 붙이세요.</translation>
    </message>
    <message>
        <source>Only people change what they do.</source>
        <translation>상태는 사람만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Only people sit at a console.</source>
        <translation>콘솔은 사람만 사용합니다.</translation>
    </message>
    <message>
        <source>There is no reason &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 사유가 없습니다.</translation>
    </message>
    <message>
        <source>Finishing up lasts 0 (not at all) to 3600 seconds.</source>
        <translation>후처리는 0(없음)~3600초입니다.</translation>
    </message>
    <message>
        <source>Away begins after 1 to 480 minutes, or 0: never.</source>
        <translation>자리 비움은 1~480분 후 시작됩니다. 0이면 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>A cut of 0 to 300 seconds can be forgiven.</source>
        <translation>0~300초의 끊김은 무시할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is a template %1 in %2 already. Change that one, or choose another name.</source>
        <translation>%2 언어의 %1 템플릿이 이미 있습니다. 그 템플릿을 수정하거나 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no template %1 in %2 on this channel. Sync the templates to see what there is.</source>
        <translation>이 채널에는 %2 언어의 %1 템플릿이 없습니다. 템플릿을 동기화해 확인하세요.</translation>
    </message>
    <message>
        <source>This conversation changed hands in the meantime. Look again, then repeat it.</source>
        <translation>그사이 담당자가 바뀌었습니다. 확인한 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>This conversation was not offered to you.</source>
        <translation>이 대화는 나에게 이관 요청되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 accepted it already.</source>
        <translation>%1 님이 이미 수락했습니다.</translation>
    </message>
    <message>
        <source>%1 declined this offer.</source>
        <translation>%1 님이 이 이관 요청을 거절했습니다.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>이관 요청에 응답할 시간이 지났습니다.</translation>
    </message>
    <message>
        <source>%1 withdrew this offer.</source>
        <translation>%1 님이 이 이관 요청을 취소했습니다.</translation>
    </message>
    <message>
        <source>This conversation was closed in the meantime.</source>
        <translation>그사이 대화가 종료되었습니다.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the offer is over.</source>
        <translation>담당자가 바뀌어 이관 요청이 끝났습니다.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1.</source>
        <translation>%1 앞으로 이관 요청된 대화입니다.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to offer this conversation to.</source>
        <translation>이관을 요청할 동료나 팀을 선택하세요.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose somebody else.</source>
        <translation>이미 내가 담당하는 대화입니다. 다른 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>This colleague&apos;s account is not active. Choose another one.</source>
        <translation>이 동료의 계정이 비활성 상태입니다. 다른 동료를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no such team. Choose another one.</source>
        <translation>그런 팀이 없습니다. 다른 팀을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 does not serve this property. Choose somebody else.</source>
        <translation>%1: 이 호텔을 담당하지 않습니다. 다른 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is offline. Choose somebody who is here.</source>
        <translation>%1 님은 오프라인입니다. 접속 중인 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>Nobody of %1 is here. Choose somebody else.</source>
        <translation>%1에 접속 중인 사람이 없습니다. 다른 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is %2. Choose somebody who is available.</source>
        <translation>%1 님은 %2 상태입니다. 상담 가능한 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>Nobody of %1 is available. Choose somebody else.</source>
        <translation>%1에 상담 가능한 사람이 없습니다. 다른 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>Write a note for the colleague who takes over.</source>
        <translation>넘겨받을 동료에게 메모를 쓰세요.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to transfer it.</source>
        <translation>종료된 대화입니다. 이관하려면 다시 여세요.</translation>
    </message>
    <message>
        <source>This conversation is offered to %1 already. Withdraw that first.</source>
        <translation>이미 %1 앞으로 이관 요청된 대화입니다. 먼저 취소하세요.</translation>
    </message>
    <message>
        <source>Say why, so that the owner can ask somebody else.</source>
        <translation>담당자가 다른 사람에게 요청할 수 있도록 사유를 쓰세요.</translation>
    </message>
    <message>
        <source>This offer is over; there is nothing to withdraw.</source>
        <translation>이미 끝난 이관 요청이라 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The relay said something that this console does not understand.</source>
        <translation>릴레이가 보낸 내용을 이 콘솔이 이해하지 못합니다.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write (%1). Free some space or check the folder, then try again.</source>
        <translation>이 컴퓨터에 작성 내용을 저장할 수 없습니다(%1). 공간을 확보하거나 폴더를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another Bellhop window of yours is already open on this computer. Use that one, or close it first.</source>
        <translation>이 컴퓨터에 다른 Bellhop 창이 이미 열려 있습니다. 그 창을 쓰거나 먼저 닫으세요.</translation>
    </message>
    <message>
        <source>The session has ended; the console signs in again.</source>
        <translation>세션이 끝나 콘솔이 다시 로그인합니다.</translation>
    </message>
    <message>
        <source>This file is larger than the relay takes.</source>
        <translation>릴레이가 받을 수 있는 크기보다 큰 파일입니다.</translation>
    </message>
    <message>
        <source>The relay did not give the file (%1). Try again.</source>
        <translation>릴레이에서 파일을 받지 못했습니다(%1). 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This computer cannot keep files. Check its disk.</source>
        <translation>이 컴퓨터에 파일을 저장할 수 없습니다. 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 파일을 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy.</source>
        <translation>이 컴퓨터에 사본을 저장할 공간이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1: 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file did not reach the relay. Try again.</source>
        <translation>파일이 릴레이에 도착하지 않았습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The database gave no ticket.</source>
        <translation>데이터베이스에서 티켓을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>The relay is very busy. It will be tried again.</source>
        <translation>릴레이가 매우 바쁩니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>세션이 만료되었습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The channel is switched off or has no secrets.</source>
        <translation>채널이 꺼져 있거나 비밀 값이 없습니다.</translation>
    </message>
    <message>
        <source>The channel cannot send just now.</source>
        <translation>지금은 채널에서 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Not sent: this channel fetches files from the relay, and no public address is set for it.</source>
        <translation>보내지 못함: 이 채널은 릴레이에서 파일을 가져가는데 공개 주소가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks before you send it again.</source>
        <translation>WhatsApp이 응답하지 않았습니다. 보내졌는지 아직 알 수 없습니다. 체크 표시를 확인한 뒤 다시 보내세요.</translation>
    </message>
    <message>
        <source>The relay is stopping.</source>
        <translation>릴레이가 종료되고 있습니다.</translation>
    </message>
    <message>
        <source>This order is no JSON object of at most %1 bytes.</source>
        <translation>이 명령은 %1바이트 이하의 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Too many orders at once. It will be tried again.</source>
        <translation>명령이 한꺼번에 너무 많습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The relay cannot keep files just now. Try again soon.</source>
        <translation>지금은 릴레이가 파일을 저장할 수 없습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The upload lacks its conversation (or channel), kind or id.</source>
        <translation>업로드에 대화(또는 채널), 종류, ID 중 빠진 것이 있습니다.</translation>
    </message>
    <message>
        <source>The relay is very busy. Try again soon.</source>
        <translation>릴레이가 매우 바쁩니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file is still on its way.</source>
        <translation>파일을 아직 받는 중입니다.</translation>
    </message>
    <message>
        <source>There is no small picture of this file.</source>
        <translation>이 파일의 미리보기 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>It says it is %1, but it is %2. Be careful with it.</source>
        <translation>파일 형식이 %1(으)로 표시되어 있지만 실제로는 %2입니다. 주의하세요.</translation>
    </message>
    <message>
        <source>WhatsApp does not give the file&apos;s address.</source>
        <translation>WhatsApp이 파일 주소를 주지 않습니다.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>파일이 %1보다 큽니다.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads nowhere.</source>
        <translation>파일 주소가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>WhatsApp did not give the file (%1).</source>
        <translation>WhatsApp이 파일을 주지 않았습니다(%1).</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>파일이 온전히 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>What was found could not be stored.</source>
        <translation>찾은 내용을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no kept post.</source>
        <translation>저장된 POST 요청이 아닙니다.</translation>
    </message>
    <message>
        <source>The spool is full.</source>
        <translation>스풀이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Nobody lives here.</source>
        <translation>이 주소에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>The notification is no JSON object.</source>
        <translation>알림이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The verify token does not match.</source>
        <translation>확인 토큰이 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>The request has no challenge.</source>
        <translation>요청에 challenge 값이 없습니다.</translation>
    </message>
    <message>
        <source>There is no message to mark.</source>
        <translation>표시할 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>The file has no valid type.</source>
        <translation>파일에 올바른 형식이 없습니다.</translation>
    </message>
    <message>
        <source>WhatsApp gave the uploaded file no id.</source>
        <translation>WhatsApp이 업로드한 파일의 ID를 주지 않았습니다.</translation>
    </message>
    <message>
        <source>WhatsApp does not say where the file is.</source>
        <translation>WhatsApp이 파일 위치를 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the template makes no sense.</source>
        <translation>템플릿에 대한 WhatsApp의 응답을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer about the number makes no sense.</source>
        <translation>번호에 대한 WhatsApp의 응답을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Twilio does not check addresses.</source>
        <translation>Twilio는 주소를 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>The notification is too large.</source>
        <translation>알림이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The notification is no form of Twilio.</source>
        <translation>알림이 Twilio 양식이 아닙니다.</translation>
    </message>
    <message>
        <source>This file is damaged on the disk of the relay.</source>
        <translation>릴레이 디스크에서 이 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>This file is not in the media folder any more.</source>
        <translation>미디어 폴더에 이 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>This file is too large for that.</source>
        <translation>그렇게 쓰기에는 파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The media folder has no marker.</source>
        <translation>미디어 폴더에 식별 표시가 없습니다.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be made. Check its path and who may write there.</source>
        <translation>미디어 폴더 %1을(를) 만들 수 없습니다. 경로와 쓰기 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The media folder %1 belongs to another site. Give this one a folder of its own.</source>
        <translation>미디어 폴더 %1은(는) 다른 사이트의 것입니다. 이 사이트에는 별도 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The marker of the media folder %1 is damaged.</source>
        <translation>미디어 폴더 %1의 식별 표시가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The media folder gives back other bytes than were written.</source>
        <translation>미디어 폴더에서 읽은 내용이 쓴 내용과 다릅니다.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the media folder. Check its rights.</source>
        <translation>미디어 폴더에서 삭제할 수 없습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation>파일을 암호화할 수 없습니다.</translation>
    </message>
    <message>
        <source>This file cannot be written any more.</source>
        <translation>이 파일에 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>파일이 %1 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>The media folder does not take a folder. Check its rights.</source>
        <translation>미디어 폴더에 하위 폴더를 만들 수 없습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The disk of the media folder is full. Free some space; it is tried again by itself.</source>
        <translation>미디어 폴더의 디스크가 가득 찼습니다. 공간을 확보하면 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The media folder does not take or give a file. Check the disk and the rights of its folder.</source>
        <translation>미디어 폴더에서 파일을 쓰거나 읽을 수 없습니다. 디스크와 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The media folder does not take a file. Check the rights of its folder.</source>
        <translation>미디어 폴더에 파일을 쓸 수 없습니다. 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>This link is not valid any more.</source>
        <translation>더 이상 유효하지 않은 링크입니다.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>이 사진을 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1의 응답이 제시간에 오지 않았습니다.</translation>
    </message>
    <message>
        <source>The request to %1 was called off before it was sent.</source>
        <translation>%1에 보내기 전에 요청이 취소되었습니다.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 could not be read to its end.</source>
        <translation>%1에 보낼 내용을 끝까지 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The answer was not taken to its end.</source>
        <translation>응답을 끝까지 받지 못했습니다.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1의 응답이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>%1의 응답이 올바른 HTTP가 아닙니다.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer.</source>
        <translation>%1의 응답 전에 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The program ended before %1 answered.</source>
        <translation>%1의 응답 전에 프로그램이 종료되었습니다.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are waiting.</source>
        <translation>%1에 대한 요청이 너무 많이 대기 중입니다.</translation>
    </message>
    <message>
        <source>%1 is not on the public internet, so nothing is fetched from there.</source>
        <translation>%1: 공용 인터넷 주소가 아니라 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check the address, the clock and the authority file.</source>
        <translation>%1의 인증서를 신뢰할 수 없습니다. 주소, 시계, 인증 기관 파일을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network.</source>
        <translation>%1에 연결할 수 없습니다. 주소와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>Another program already listens on %1. Stop that program, or choose another port.</source>
        <translation>다른 프로그램이 이미 %1에서 수신 대기 중입니다. 그 프로그램을 멈추거나 다른 포트를 선택하세요.</translation>
    </message>
    <message>
        <source>This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one.</source>
        <translation>이 사용자는 %1에서 수신 대기할 수 없습니다. 1024 미만 포트는 추가 권한이 필요하니 더 높은 포트를 선택하세요.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Check that the address belongs to this machine.</source>
        <translation>%1에서 수신 대기할 수 없습니다. 이 컴퓨터의 주소인지 확인하세요.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>서버가 중지되었습니다.</translation>
    </message>
    <message>
        <source>The %1 file &quot;%2&quot; cannot be used. Check that it exists, is readable and is PEM.</source>
        <translation>%1 파일 “%2”을(를) 사용할 수 없습니다. 파일이 있고 읽을 수 있으며 PEM 형식인지 확인하세요.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>HTTP 메서드가 아닙니다.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>http와 https 주소에만 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use an https address.</source>
        <translation>%1에 암호화 없이 요청하게 됩니다. https 주소를 사용하세요.</translation>
    </message>
    <message>
        <source>The network thread cannot wait for itself.</source>
        <translation>네트워크 스레드는 자기 자신을 기다릴 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>사용할 수 없는 웹 주소입니다.</translation>
    </message>
    <message>
        <source>A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>수신 주소는 127.0.0.1:8080 또는 [::1]:8080처럼 IP 주소와 포트입니다.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Sign in again.</source>
        <translation>서버가 이 로그인을 받지 않습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>%1 does not offer live updates here.</source>
        <translation>%1에서는 실시간 업데이트를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>A live connection needs a ws or wss address.</source>
        <translation>실시간 연결에는 ws 또는 wss 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption. Use a wss address.</source>
        <translation>%1에 암호화 없이 연결하게 됩니다. wss 주소를 사용하세요.</translation>
    </message>
    <message>
        <source>%1 broke off before the live connection stood.</source>
        <translation>실시간 연결이 되기 전에 %1에서 끊었습니다.</translation>
    </message>
    <message>
        <source>Too much waits to be sent. Try again in a moment.</source>
        <translation>보낼 것이 너무 많이 쌓였습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no live connection at the moment.</source>
        <translation>지금은 실시간 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>연결이 취소되었습니다.</translation>
    </message>
    <message>
        <source>A database in a file has no accounts.</source>
        <translation>파일 데이터베이스에는 계정이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no account name.</source>
        <translation>%1: 계정 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>This database account may not manage accounts. Use an administrator&apos;s, as root.</source>
        <translation>이 데이터베이스 계정은 계정을 관리할 수 없습니다. root 같은 관리자 계정을 사용하세요.</translation>
    </message>
    <message>
        <source>The server finds the password too simple. Choose a longer one.</source>
        <translation>비밀번호가 너무 단순해 서버가 받지 않습니다. 더 긴 비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>The server has this account already, or has it no longer.</source>
        <translation>서버에 이 계정이 이미 있거나 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter.</source>
        <translation>로그인 이름은 영문 소문자, 숫자, ., _, -로 1~29자이며 문자로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The server does not let this account change its password. Ask your administrator.</source>
        <translation>서버에서 이 계정의 비밀번호 변경을 허용하지 않습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>그런 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A database statement was used wrongly.</source>
        <translation>데이터베이스 문이 잘못 사용되었습니다.</translation>
    </message>
    <message>
        <source>Another administrator is changing this database. Try again in two minutes.</source>
        <translation>다른 관리자가 이 데이터베이스를 변경하고 있습니다. 2분 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program. Update the program.</source>
        <translation>이 프로그램의 더 새로운 버전에서 만든 데이터베이스입니다. 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The database connector failed.</source>
        <translation>데이터베이스 커넥터에 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>A database on another machine needs ?ca=&lt;file of its certificate authority&gt; in its address.</source>
        <translation>다른 컴퓨터의 데이터베이스 주소에는 ?ca=&lt;file of its certificate authority&gt;가 필요합니다.</translation>
    </message>
    <message>
        <source>The database server does not accept strict mode, UTC and utf8mb4.</source>
        <translation>데이터베이스 서버가 엄격 모드, UTC, utf8mb4를 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted, so it is not used.</source>
        <translation>데이터베이스 연결이 암호화되지 않아 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>데이터베이스가 바쁩니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The database is overloaded. Please try again.</source>
        <translation>데이터베이스에 과부하가 걸렸습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This database was opened for reading only.</source>
        <translation>읽기 전용으로 연 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>데이터베이스 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>이미 있습니다.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>데이터베이스의 응답이 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>The database does not accept this account or password.</source>
        <translation>데이터베이스가 이 계정이나 비밀번호를 받지 않습니다.</translation>
    </message>
    <message>
        <source>The password of this database account has expired.</source>
        <translation>이 데이터베이스 계정의 비밀번호가 만료되었습니다.</translation>
    </message>
    <message>
        <source>This database account is locked.</source>
        <translation>이 데이터베이스 계정이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The database cannot be reached safely: its certificate or encryption is not right.</source>
        <translation>데이터베이스에 안전하게 연결할 수 없습니다. 인증서나 암호화가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>데이터베이스가 문을 거부했습니다.</translation>
    </message>
    <message>
        <source>The connection to the database broke while saving. Look again before you repeat it.</source>
        <translation>저장 중에 데이터베이스 연결이 끊겼습니다. 확인한 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>Only a database made for tests lets its clock be moved.</source>
        <translation>테스트용 데이터베이스에서만 시계를 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qt의 SQLite 드라이버가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>데이터베이스 파일이 손상되었거나 데이터베이스가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>데이터베이스 파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it first.</source>
        <translation>%2에서 %1을(를) 사용 중입니다(%4의 프로세스 %3). 먼저 닫으세요.</translation>
    </message>
    <message>
        <source>Cannot write beside %1. Check the folder and its permissions.</source>
        <translation>%1 옆에 쓸 수 없습니다. 폴더와 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Cannot create %1. Check the folder and its permissions.</source>
        <translation>%1을(를) 만들 수 없습니다. 폴더와 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1은(는) 다른 사람의 것입니다.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore it from a backup.</source>
        <translation>데이터베이스 파일이 손상되었습니다. 백업에서 복원하세요.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1: 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>데이터베이스를 닫는 중입니다.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>첫 응답</translation>
    </message>
    <message>
        <source>From the guest&apos;s first message of a resolution (a new conversation, or one reopened) to the first message a person sends after it in the same resolution. Counted when the answer is sent, for who sent it.</source>
        <translation>한 해결 주기(새 대화 또는 다시 열린 대화)에서 고객의 첫 메시지부터 같은 주기에 사람이 그 뒤 처음 보낸 메시지까지. 답변을 보낼 때 보낸 사람에게 집계합니다.</translation>
    </message>
    <message>
        <source>The assistant&apos;s messages neither answer nor stop the clock; notes and reactions do not either. Messages the provider refused are no answer. An answer from the phone&apos;s own app stops the clock but has no agent and is not counted.</source>
        <translation>어시스턴트의 메시지는 답변으로 치지 않고 시간도 멈추지 않으며, 메모와 반응도 마찬가지입니다. 제공업체가 거부한 메시지는 답변이 아닙니다. 휴대폰 앱에서 보낸 답변은 시간을 멈추지만 상담원이 없어 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>First response of the assistant</source>
        <translation>어시스턴트의 첫 응답</translation>
    </message>
    <message>
        <source>The same for the assistant: from the guest&apos;s first message of a resolution to the assistant&apos;s first.</source>
        <translation>어시스턴트도 같은 방식: 한 해결 주기에서 고객의 첫 메시지부터 어시스턴트의 첫 메시지까지.</translation>
    </message>
    <message>
        <source>People&apos;s messages are left out of account. Reactions and messages the provider refused are no answer.</source>
        <translation>사람의 메시지는 제외합니다. 반응과 제공업체가 거부한 메시지는 답변이 아닙니다.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>응답 시간</translation>
    </message>
    <message>
        <source>For every message of a person that answers: from the oldest guest message that nobody (neither a person nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it.</source>
        <translation>사람이 답변한 메시지마다: 아무도(사람도 어시스턴트도) 답하지 않은 가장 오래된 고객 메시지부터 이 메시지까지. 답변을 보낼 때 보낸 사람에게 집계합니다.</translation>
    </message>
    <message>
        <source>Further messages without a guest&apos;s in between are no answers. What was unanswered when the conversation was closed waits no longer. Notes, reactions and messages the provider refused do not count.</source>
        <translation>고객 메시지 없이 이어 보낸 메시지는 답변이 아닙니다. 대화가 종료될 때 답하지 않은 것은 더 이상 대기로 치지 않습니다. 메모, 반응, 제공업체가 거부한 메시지는 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>Response time of the assistant</source>
        <translation>어시스턴트의 응답 시간</translation>
    </message>
    <message>
        <source>The same for every message of the assistant that answers.</source>
        <translation>어시스턴트가 답변한 메시지마다 같은 방식.</translation>
    </message>
    <message>
        <source>As for the response time of people; neither is part of the other.</source>
        <translation>사람의 응답 시간과 같은 기준이며, 서로 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>대기열 대기 시간</translation>
    </message>
    <message>
        <source>For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted when it is taken, for who got it.</source>
        <translation>담당자 없는 대화를 사람이 맡을 때마다: 대기열에 열려 있던 시간. 맡을 때 맡은 사람에게 집계합니다.</translation>
    </message>
    <message>
        <source>Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no wait that ended.</source>
        <translation>미룬 시간과 종료된 시간은 제외합니다. 어시스턴트가 맡았거나 대기열에서 종료된 것은 끝난 대기로 치지 않습니다.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>해결 시간</translation>
    </message>
    <message>
        <source>For every closing: from the start of this resolution (the conversation&apos;s beginning, or its last reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who closed it.</source>
        <translation>종료할 때마다: 이 해결 주기의 시작(대화 시작 또는 마지막으로 다시 열림)부터 종료까지. 다시 열리면 새 주기가 시작됩니다. 종료할 때 종료한 사람에게 집계합니다.</translation>
    </message>
    <message>
        <source>Closings that were undone never happened. Snoozed time is part of it. What the system closed has no agent.</source>
        <translation>취소된 종료는 없던 것으로 칩니다. 미룬 시간은 포함합니다. 시스템이 종료한 것에는 상담원이 없습니다.</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>처리 시간</translation>
    </message>
    <message>
        <source>How long a conversation was in front of an agent on the screen, summed for each conversation and agent.</source>
        <translation>상담원의 화면에 대화가 떠 있던 시간을 대화와 상담원별로 합한 값.</translation>
    </message>
    <message>
        <source>Time in front of another conversation, or of none. Two consoles of one agent count both.</source>
        <translation>다른 대화를 보거나 아무 대화도 보지 않은 시간. 한 상담원의 콘솔이 둘이면 둘 다 집계합니다.</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>상태별 시간</translation>
    </message>
    <message>
        <source>How long each agent was available, away, on a break, wrapping up or offline. The states of one agent sum up to the wall clock since their account was made.</source>
        <translation>상담원이 상담 가능, 자리 비움, 휴식 중, 후처리 중, 오프라인이던 시간. 한 상담원의 상태를 모두 더하면 계정 생성 후 경과한 실제 시간이 됩니다.</translation>
    </message>
    <message>
        <source>Time before the account was made. A console that vanished counts up to its last sign of life.</source>
        <translation>계정 생성 전의 시간. 사라진 콘솔은 마지막 신호까지 집계합니다.</translation>
    </message>
    <message>
        <source>Of the time an agent was available, the share in which they had at least one open conversation.</source>
        <translation>상담 가능이던 시간 중 열린 대화가 하나 이상 있던 시간의 비율.</translation>
    </message>
    <message>
        <source>All other states. Snoozed, pending and closed conversations occupy nobody.</source>
        <translation>그 밖의 모든 상태. 미룬 대화, 보류된 대화, 종료된 대화는 누구의 시간도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>How many open conversations an agent had at a time, on average over the time they were available and had at least one.</source>
        <translation>상담 가능이며 열린 대화가 하나 이상인 시간 동안 상담원이 동시에 담당한 열린 대화 수의 평균.</translation>
    </message>
    <message>
        <source>Time without an open conversation, and all states but available.</source>
        <translation>열린 대화가 없는 시간과 상담 가능 외의 모든 상태.</translation>
    </message>
    <message>
        <source>Conversations&apos; time in each state</source>
        <translation>대화의 상태별 시간</translation>
    </message>
    <message>
        <source>How long conversations were open, pending or snoozed, summed.</source>
        <translation>대화가 열림, 보류, 미룸 상태였던 시간의 합.</translation>
    </message>
    <message>
        <source>Closed conversations. No agent: a conversation may change hands within one state.</source>
        <translation>종료된 대화. 상담원 없음: 한 상태 안에서 담당자가 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Conversations that began.</source>
        <translation>시작된 대화.</translation>
    </message>
    <message>
        <source>Reopened ones: they are counted apart. No agent: nobody has a conversation that begins.</source>
        <translation>다시 열린 대화는 따로 집계합니다. 상담원 없음: 시작될 때는 담당자가 없습니다.</translation>
    </message>
    <message>
        <source>Reopened conversations</source>
        <translation>다시 열린 대화</translation>
    </message>
    <message>
        <source>Closed conversations that were opened again.</source>
        <translation>종료 후 다시 열린 대화.</translation>
    </message>
    <message>
        <source>Closings undone within seconds. No agent.</source>
        <translation>몇 초 안에 취소된 종료. 상담원 없음.</translation>
    </message>
    <message>
        <source>Conversations handled</source>
        <translation>처리한 대화</translation>
    </message>
    <message>
        <source>Conversations in which an agent wrote to the guest or which they closed; each once in a cell.</source>
        <translation>상담원이 고객에게 메시지를 보냈거나 종료한 대화. 칸마다 한 번씩만 집계합니다.</translation>
    </message>
    <message>
        <source>Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation of two agents or days counts for both, and once in their total.</source>
        <translation>메모, 반응, 담당, 열람, 취소된 종료, 제공업체가 거부한 메시지. 상담원 두 명이나 이틀에 걸친 대화는 양쪽에 집계하고 합계에는 한 번만 넣습니다.</translation>
    </message>
    <message>
        <source>Messages sent by people</source>
        <translation>사람이 보낸 메시지</translation>
    </message>
    <message>
        <source>Messages that agents sent to guests.</source>
        <translation>상담원이 고객에게 보낸 메시지.</translation>
    </message>
    <message>
        <source>Notes, reactions, the assistant&apos;s and the system&apos;s messages, those sent from the phone&apos;s own app, and messages the provider refused.</source>
        <translation>메모, 반응, 어시스턴트와 시스템의 메시지, 휴대폰 앱에서 보낸 메시지, 제공업체가 거부한 메시지.</translation>
    </message>
    <message>
        <source>Messages sent by the assistant</source>
        <translation>어시스턴트가 보낸 메시지</translation>
    </message>
    <message>
        <source>Messages that the assistant sent to guests.</source>
        <translation>어시스턴트가 고객에게 보낸 메시지.</translation>
    </message>
    <message>
        <source>Reactions and messages the provider refused.</source>
        <translation>반응과 제공업체가 거부한 메시지.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>받은 메시지</translation>
    </message>
    <message>
        <source>Messages that guests sent.</source>
        <translation>고객이 보낸 메시지.</translation>
    </message>
    <message>
        <source>Reactions. No agent: they are the guests&apos;.</source>
        <translation>반응. 상담원 없음: 고객의 메시지입니다.</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>받은 이관</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>보낸 이관</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>재오픈율</translation>
    </message>
    <message>
        <source>Of the closings of the period, the share whose conversation was opened again until now.</source>
        <translation>기간 내 종료 중 지금까지 대화가 다시 열린 비율.</translation>
    </message>
    <message>
        <source>Closings that were undone. The share of a recent period may still rise.</source>
        <translation>취소된 종료. 최근 기간의 비율은 더 오를 수 있습니다.</translation>
    </message>
    <message>
        <source>The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again.</source>
        <translation>기간 내에 종료되어 다시 열리지 않은 대화에 종료 시 마지막으로 기록된 점수(1~5).</translation>
    </message>
    <message>
        <source>Conversations without a mark.</source>
        <translation>점수가 없는 대화.</translation>
    </message>
    <message>
        <source>Closings by disposition.</source>
        <translation>종료 사유별 종료 건수.</translation>
    </message>
    <message>
        <source>Closings that were undone.</source>
        <translation>취소된 종료.</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>서비스 유형</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s service type.</source>
        <translation>대화의 서비스 유형별 종료 건수.</translation>
    </message>
    <message>
        <source>Closings that were undone, conversations without a type.</source>
        <translation>취소된 종료, 유형이 없는 대화.</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>Closings by the conversation&apos;s customer type.</source>
        <translation>대화의 고객 유형별 종료 건수.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>이름이 %2인 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no team named %1.</source>
        <translation>%1 팀이 없습니다.</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-29.</source>
        <translation>날짜는 2026-03-29처럼 씁니다.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>A report covers ten years at most.</source>
        <translation>보고서 기간은 최대 10년입니다.</translation>
    </message>
    <message>
        <source>%1: no memory for a workbook.</source>
        <translation>%1: 통합 문서를 만들 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>There is no knowledge in it: a list named “items” is expected.</source>
        <translation>지식 항목이 없습니다. “items” 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>This channel cannot quote a message. Send it without the quote.</source>
        <translation>이 채널에서는 메시지를 인용할 수 없습니다. 인용 없이 보내세요.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on WhatsApp.</source>
        <translation>이 종류의 메시지는 WhatsApp으로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>빈 메시지입니다.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters here; this message has %2. Send it in parts.</source>
        <translation>WhatsApp에서는 최대 %1자까지 보낼 수 있습니다. 이 메시지는 %2자입니다. 나누어 보내세요.</translation>
    </message>
    <message>
        <source>There is no file to send.</source>
        <translation>보낼 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Sounds and stickers go without text. Send the text as a message of its own.</source>
        <translation>오디오와 스티커에는 글을 붙일 수 없습니다. 글은 따로 보내세요.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 characters beside a file; this text has %2. Send it on its own.</source>
        <translation>WhatsApp에서 파일에 붙이는 글은 최대 %1자입니다. 이 글은 %2자입니다. 따로 보내세요.</translation>
    </message>
    <message>
        <source>This channel cannot send places. Send the address or a link to a map.</source>
        <translation>이 채널에서는 위치를 보낼 수 없습니다. 주소나 지도 링크를 보내세요.</translation>
    </message>
    <message>
        <source>The place has no valid coordinates.</source>
        <translation>위치의 좌표가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>This channel cannot send contacts. Send name and number as text.</source>
        <translation>이 채널에서는 연락처를 보낼 수 없습니다. 이름과 번호를 글로 보내세요.</translation>
    </message>
    <message>
        <source>There is no contact to send.</source>
        <translation>보낼 연락처가 없습니다.</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 contacts in one message.</source>
        <translation>WhatsApp에서는 메시지 하나에 연락처를 최대 %1개까지 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>연락처에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>This channel cannot send reactions.</source>
        <translation>이 채널에서는 반응을 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>A reaction needs the message it belongs to.</source>
        <translation>반응을 남길 메시지가 필요합니다.</translation>
    </message>
    <message>
        <source>There is nothing to choose in this message.</source>
        <translation>이 메시지에는 선택지가 없습니다.</translation>
    </message>
    <message>
        <source>This channel offers choices through templates only. Choose a template.</source>
        <translation>이 채널에서는 템플릿으로만 선택지를 보낼 수 있습니다. 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>A message with choices needs a text.</source>
        <translation>선택지가 있는 메시지에는 본문이 필요합니다.</translation>
    </message>
    <message>
        <source>The text of a message with choices has at most %1 characters, not %2.</source>
        <translation>선택지가 있는 메시지의 본문은 최대 %1자입니다. 지금은 %2자입니다.</translation>
    </message>
    <message>
        <source>The heading has at most %1 characters, not %2.</source>
        <translation>머리글은 최대 %1자입니다. 지금은 %2자입니다.</translation>
    </message>
    <message>
        <source>The footer has at most %1 characters, not %2.</source>
        <translation>바닥글은 최대 %1자입니다. 지금은 %2자입니다.</translation>
    </message>
    <message>
        <source>This channel cannot ask for that.</source>
        <translation>이 채널에서는 요청할 수 없는 항목입니다.</translation>
    </message>
    <message>
        <source>A list takes a heading of text only.</source>
        <translation>목록의 머리글에는 글만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>This channel takes a heading of text only.</source>
        <translation>이 채널의 머리글에는 글만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>WhatsApp takes one to %1 buttons.</source>
        <translation>WhatsApp의 버튼은 1~%1개여야 합니다.</translation>
    </message>
    <message>
        <source>A button&apos;s label has 1 to %1 characters.</source>
        <translation>버튼 이름은 1~%1자여야 합니다.</translation>
    </message>
    <message>
        <source>A button&apos;s id has 1 to %1 characters.</source>
        <translation>버튼 ID는 1~%1자여야 합니다.</translation>
    </message>
    <message>
        <source>Two buttons are the same.</source>
        <translation>같은 버튼이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>The button that opens the list has 1 to %1 characters.</source>
        <translation>목록을 여는 버튼은 1~%1자여야 합니다.</translation>
    </message>
    <message>
        <source>A list has one to %1 sections.</source>
        <translation>목록의 섹션은 1~%1개여야 합니다.</translation>
    </message>
    <message>
        <source>A section&apos;s title has 1 to %1 characters.</source>
        <translation>섹션 제목은 1~%1자여야 합니다.</translation>
    </message>
    <message>
        <source>A list has 1 to %1 rows in all; this one has %2.</source>
        <translation>목록의 행은 모두 1~%1개여야 합니다. 지금은 %2개입니다.</translation>
    </message>
    <message>
        <source>Two rows have the same id.</source>
        <translation>ID가 같은 행이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>A row&apos;s title has 1 to %1 characters.</source>
        <translation>행 제목은 1~%1자여야 합니다.</translation>
    </message>
    <message>
        <source>A row&apos;s description has at most %1 characters.</source>
        <translation>행 설명은 최대 %1자입니다.</translation>
    </message>
    <message>
        <source>A row&apos;s id has 1 to %1 characters.</source>
        <translation>행 ID는 1~%1자여야 합니다.</translation>
    </message>
    <message>
        <source>This channel has no button with a link. Put the link into the text.</source>
        <translation>이 채널에서는 링크 버튼을 쓸 수 없습니다. 링크를 본문에 넣으세요.</translation>
    </message>
    <message>
        <source>The button&apos;s link is no web address.</source>
        <translation>버튼의 링크가 웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>양식에 ID가 없습니다.</translation>
    </message>
    <message>
        <source>The button that opens the form has 1 to %1 characters.</source>
        <translation>양식을 여는 버튼은 1~%1자여야 합니다.</translation>
    </message>
    <message>
        <source>No template was chosen.</source>
        <translation>템플릿을 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>The template is not known to this channel. Ask your administrator to sync its templates.</source>
        <translation>이 채널에 없는 템플릿입니다. 관리자에게 템플릿 동기화를 요청하세요.</translation>
    </message>
    <message>
        <source>The text of a template takes text only.</source>
        <translation>템플릿 본문에는 글만 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>A button of the template has no value. Fill it in.</source>
        <translation>템플릿의 버튼에 값이 없습니다. 채우세요.</translation>
    </message>
    <message>
        <source>This channel cannot send places in templates.</source>
        <translation>이 채널에서는 템플릿에 위치를 넣어 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The template needs a place with valid coordinates.</source>
        <translation>이 템플릿에는 좌표가 올바른 위치가 필요합니다.</translation>
    </message>
    <message>
        <source>The template needs a file at its top.</source>
        <translation>이 템플릿에는 상단 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>The template has empty or missing values. Fill them all in.</source>
        <translation>템플릿에 비어 있거나 빠진 값이 있습니다. 모두 채우세요.</translation>
    </message>
    <message>
        <source>A value of the template holds a line break, a tab or more than four spaces in a row. Take them out.</source>
        <translation>템플릿의 값에 줄바꿈, 탭 또는 네 칸이 넘는 연속 공백이 있습니다. 빼세요.</translation>
    </message>
    <message>
        <source>A value of the template has at most %1 characters, not %2.</source>
        <translation>템플릿의 값은 최대 %1자입니다. 지금은 %2자입니다.</translation>
    </message>
    <message>
        <source>This channel cannot send this kind of file.</source>
        <translation>이 채널에서는 이 종류의 파일을 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of the type %1 here.</source>
        <translation>WhatsApp에서는 %1 형식의 파일을 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>A voice note must be Ogg with Opus. Send it as a sound instead.</source>
        <translation>음성 메시지는 Opus로 인코딩된 Ogg여야 합니다. 대신 오디오로 보내세요.</translation>
    </message>
    <message>
        <source>The file has %1; WhatsApp takes at most %2 here.</source>
        <translation>파일 크기가 %1입니다. WhatsApp에서는 최대 %2까지 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>There are no snippets in it: a list named “snippets” is expected.</source>
        <translation>빠른 답변이 없습니다. “snippets” 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>Choose a disposition to close this conversation.</source>
        <translation>이 대화를 종료하려면 종료 사유를 선택하세요.</translation>
    </message>
    <message>
        <source>This disposition is no longer in use. Choose another one.</source>
        <translation>더 이상 쓰지 않는 종료 사유입니다. 다른 사유를 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” needs the reservation number.</source>
        <translation>“%1”에는 예약 번호가 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” needs a note: what happens next, and who does it.</source>
        <translation>“%1”에는 메모가 필요합니다. 다음에 할 일과 할 사람을 쓰세요.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>만족도는 1~5의 숫자입니다.</translation>
    </message>
    <message>
        <source>The top of this template is of a kind that Bellhop cannot fill. Choose another template.</source>
        <translation>이 템플릿의 상단은 Bellhop이 채울 수 없는 종류입니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>The top of this template takes no value.</source>
        <translation>이 템플릿의 상단에는 값을 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>This template needs a picture at its top.</source>
        <translation>이 템플릿에는 상단 사진이 필요합니다.</translation>
    </message>
    <message>
        <source>This template needs a video at its top.</source>
        <translation>이 템플릿에는 상단 동영상이 필요합니다.</translation>
    </message>
    <message>
        <source>This template needs a document at its top.</source>
        <translation>이 템플릿에는 상단 문서가 필요합니다.</translation>
    </message>
    <message>
        <source>This template needs a place at its top.</source>
        <translation>이 템플릿에는 상단 위치가 필요합니다.</translation>
    </message>
    <message>
        <source>This template needs a value in its heading.</source>
        <translation>이 템플릿의 머리글에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>The value {{%1}} of the template is missing. Fill it in.</source>
        <translation>템플릿의 {{%1}} 값이 없습니다. 채우세요.</translation>
    </message>
    <message>
        <source>The template has no gap {{%1}}. Choose the template again.</source>
        <translation>템플릿에 {{%1}} 변수가 없습니다. 템플릿을 다시 선택하세요.</translation>
    </message>
    <message>
        <source>A value of the template is given twice.</source>
        <translation>템플릿의 값이 중복되었습니다.</translation>
    </message>
    <message>
        <source>The values of this template go by names.</source>
        <translation>이 템플릿의 값은 이름으로 지정합니다.</translation>
    </message>
    <message>
        <source>The values of this template go by their position.</source>
        <translation>이 템플릿의 값은 순서로 지정합니다.</translation>
    </message>
    <message>
        <source>A value does not belong to a button of this template. Choose the template again.</source>
        <translation>이 템플릿의 버튼에 해당하지 않는 값이 있습니다. 템플릿을 다시 선택하세요.</translation>
    </message>
    <message>
        <source>The button “%1” of the template has no value. Fill it in.</source>
        <translation>템플릿의 “%1” 버튼에 값이 없습니다. 채우세요.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because guests rated it low. Choose another one.</source>
        <translation>고객 평가가 낮아 WhatsApp이 이 템플릿을 일시 중지했습니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template (%1). Choose another one.</source>
        <translation>WhatsApp이 이 템플릿을 일시 중지했습니다(%1). 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template. Choose another one.</source>
        <translation>WhatsApp이 이 템플릿을 비활성화했습니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>This template is no longer at WhatsApp. Choose another one.</source>
        <translation>WhatsApp에 더 이상 없는 템플릿입니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template. Choose another one.</source>
        <translation>WhatsApp이 이 템플릿을 거부했습니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template (%1). Choose another one.</source>
        <translation>WhatsApp이 이 템플릿을 거부했습니다(%1). 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template yet. Choose another one.</source>
        <translation>WhatsApp이 아직 승인하지 않은 템플릿입니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>A template&apos;s name is made of small letters, digits and _.</source>
        <translation>템플릿 이름에는 영문 소문자, 숫자, _만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A template&apos;s language looks like en or en_US.</source>
        <translation>템플릿 언어는 en 또는 en_US처럼 씁니다.</translation>
    </message>
    <message>
        <source>A template&apos;s category is utility, marketing or authentication.</source>
        <translation>템플릿 카테고리는 유틸리티, 마케팅, 인증 중 하나입니다.</translation>
    </message>
    <message>
        <source>This kind of heading cannot be made here.</source>
        <translation>이 종류의 머리글은 여기서 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Twilio&apos;s templates have no places on top.</source>
        <translation>Twilio 템플릿의 상단에는 위치를 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>A template with a file on top needs an example of it.</source>
        <translation>상단에 파일이 있는 템플릿에는 예시 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has 1 to 60 characters.</source>
        <translation>템플릿 머리글은 1~60자여야 합니다.</translation>
    </message>
    <message>
        <source>A template&apos;s heading has at most one gap.</source>
        <translation>템플릿 머리글에는 변수를 하나만 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The gap {{%1}} needs an example, or WhatsApp refuses the template.</source>
        <translation>{{%1}} 변수에 예시가 없으면 WhatsApp이 템플릿을 거부합니다.</translation>
    </message>
    <message>
        <source>Two gaps of a template need words between them.</source>
        <translation>템플릿의 두 변수 사이에는 글이 있어야 합니다.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps: {{1}}, {{2}}.</source>
        <translation>이 채널의 템플릿 변수는 번호로 씁니다: {{1}}, {{2}}.</translation>
    </message>
    <message>
        <source>A gap&apos;s name is made of small letters, digits and _.</source>
        <translation>변수 이름에는 영문 소문자, 숫자, _만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Gaps are numbered from 1 on without a hole: {{%1}} is missing.</source>
        <translation>변수 번호는 1부터 빠짐없이 매깁니다. {{%1}}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A template&apos;s text has 1 to 1024 characters.</source>
        <translation>템플릿 본문은 1~1024자여야 합니다.</translation>
    </message>
    <message>
        <source>A template&apos;s text may not begin or end with a gap.</source>
        <translation>템플릿 본문은 변수로 시작하거나 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>A template&apos;s button has a label of 1 to 25 characters.</source>
        <translation>템플릿의 버튼 이름은 1~25자여야 합니다.</translation>
    </message>
    <message>
        <source>The button “%1” needs an address that begins with https://; its one gap may stand at the end.</source>
        <translation>“%1” 버튼에는 https://로 시작하는 주소가 필요합니다. 변수는 주소 끝에 하나만 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The gap in the address of the button “%1” needs an example.</source>
        <translation>“%1” 버튼 주소의 변수에는 예시가 필요합니다.</translation>
    </message>
    <message>
        <source>The button “%1” needs a phone number.</source>
        <translation>“%1” 버튼에는 전화번호가 필요합니다.</translation>
    </message>
    <message>
        <source>A button that copies a code needs an example of at most 15 characters.</source>
        <translation>코드 복사 버튼에는 15자 이하의 예시가 필요합니다.</translation>
    </message>
    <message>
        <source>A template has at most 10 buttons.</source>
        <translation>템플릿의 버튼은 최대 10개입니다.</translation>
    </message>
    <message>
        <source>Buttons that answer stand together, before or after the others.</source>
        <translation>답변 버튼은 다른 버튼의 앞이나 뒤에 모아 두어야 합니다.</translation>
    </message>
    <message>
        <source>A template has at most two buttons with addresses, one with a phone number and one with a code.</source>
        <translation>템플릿에는 주소 버튼 두 개, 전화번호 버튼 한 개, 코드 버튼 한 개까지 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>A template&apos;s footer has at most 60 characters and no gaps.</source>
        <translation>템플릿 바닥글은 최대 60자이며 변수를 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>This template wants a place at its top, which this channel cannot send.</source>
        <translation>이 템플릿에는 상단 위치가 필요하지만 이 채널에서는 위치를 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This template is of a kind that Bellhop cannot fill.</source>
        <translation>Bellhop이 채울 수 없는 종류의 템플릿입니다.</translation>
    </message>
    <message>
        <source>Not sent: an agent took over before it left.</source>
        <translation>보내지 못함: 전송 전에 상담원이 넘겨받았습니다.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>릴레이가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>릴레이와의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The relay is not connected.</source>
        <translation>릴레이에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Signing in anew.</source>
        <translation>다시 로그인하는 중입니다.</translation>
    </message>
    <message>
        <source>The relay is being restarted. What you write is kept and sent as soon as it is back.</source>
        <translation>릴레이를 다시 시작하고 있습니다. 쓴 내용은 보관했다가 복구되는 즉시 보냅니다.</translation>
    </message>
    <message>
        <source>%1 Trying %2.</source>
        <translation>%1 %2에 연결을 시도합니다.</translation>
    </message>
    <message>
        <source>The relay does not let this console in. Sign in again, or ask your administrator.</source>
        <translation>릴레이가 이 콘솔의 접속을 허용하지 않습니다. 다시 로그인하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. What you write is kept and sent as soon as it is back.</source>
        <translation>릴레이에 연결할 수 없습니다. 쓴 내용은 보관했다가 복구되는 즉시 보냅니다.</translation>
    </message>
    <message>
        <source>The console was closed before the relay answered.</source>
        <translation>릴레이가 응답하기 전에 콘솔이 닫혔습니다.</translation>
    </message>
    <message>
        <source>The site was updated: this console can show but not change anything. Your drafts are kept; install the new version.</source>
        <translation>사이트가 업데이트되어 이 콘솔에서는 보기만 가능하고 변경할 수 없습니다. 초안은 보관됩니다. 새 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>The site was updated and this console is too old to change anything. Your draft is kept; install the new version.</source>
        <translation>사이트가 업데이트되었고 이 콘솔은 너무 오래되어 변경할 수 없습니다. 초안은 보관됩니다. 새 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>The relay did not answer in time. It may have been done: look at the conversation before you try again.</source>
        <translation>릴레이가 제시간에 응답하지 않았습니다. 이미 처리되었을 수 있으니 대화를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The relay could not be reached in time. Nothing was done: try again.</source>
        <translation>제시간에 릴레이에 연결하지 못했습니다. 처리된 것은 없습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This console is too old for the site&apos;s database. Ask your administrator for the new version.</source>
        <translation>이 콘솔은 사이트의 데이터베이스보다 너무 오래되었습니다. 관리자에게 새 버전을 요청하세요.</translation>
    </message>
    <message>
        <source>The example file is not here any more. Choose it again.</source>
        <translation>예시 파일이 더 이상 없습니다. 다시 선택하세요.</translation>
    </message>
    <message>
        <source>The provider did not answer; it may have been done. Look at the list before you try again.</source>
        <translation>제공업체가 응답하지 않았지만 처리되었을 수 있습니다. 목록을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of templates does not end.</source>
        <translation>제공업체의 템플릿 목록이 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>This channel has no way to do that.</source>
        <translation>이 채널에서는 할 수 없는 작업입니다.</translation>
    </message>
    <message>
        <source>The file is at an address that is not the provider&apos;s.</source>
        <translation>파일 주소가 제공업체의 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this: it was busy or disturbed. Send it again.</source>
        <translation>WhatsApp이 바쁘거나 장애가 있어 전달하지 못했습니다. 다시 보내세요.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.</source>
        <translation>보내졌는지 알 수 없습니다. 고객에게 묻거나 체크 표시를 확인한 뒤 다시 보내세요.</translation>
    </message>
    <message>
        <source>Too many messages at once. This one waits and is sent soon.</source>
        <translation>메시지가 한꺼번에 너무 많습니다. 이 메시지는 대기했다가 곧 전송됩니다.</translation>
    </message>
    <message>
        <source>WhatsApp has a temporary problem. Bellhop tries again.</source>
        <translation>WhatsApp에 일시적인 문제가 있습니다. Bellhop이 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired. Ask your administrator to renew the access token.</source>
        <translation>WhatsApp 연결이 만료되었습니다. 관리자에게 액세스 토큰 갱신을 요청하세요.</translation>
    </message>
    <message>
        <source>The address of the WhatsApp service is wrong. Tell your administrator.</source>
        <translation>WhatsApp 서비스 주소가 잘못되었습니다. 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>WhatsApp refused this message. Tell your administrator the code.</source>
        <translation>WhatsApp이 이 메시지를 거부했습니다. 관리자에게 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>WhatsApp gave no answer that makes sense. Bellhop tries again.</source>
        <translation>WhatsApp의 응답을 해석할 수 없습니다. Bellhop이 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The channel has no valid phone number. Ask your administrator.</source>
        <translation>채널에 올바른 전화번호가 없습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of templates makes no sense.</source>
        <translation>Lipachat의 템플릿 목록을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The template has no valid id. Sync the templates.</source>
        <translation>템플릿에 올바른 ID가 없습니다. 템플릿을 동기화하세요.</translation>
    </message>
    <message>
        <source>The example file is empty.</source>
        <translation>예시 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Lipachat gave the example file no id.</source>
        <translation>Lipachat이 예시 파일의 ID를 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Lipachat did not accept the template. Ask your administrator.</source>
        <translation>Lipachat이 템플릿을 받지 않았습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s next page makes no sense.</source>
        <translation>Lipachat의 다음 페이지를 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Lipachat&apos;s list of messages makes no sense.</source>
        <translation>Lipachat의 메시지 목록을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it has no public address.</source>
        <translation>파일을 보낼 준비가 되지 않았습니다. 공개 주소가 없습니다.</translation>
    </message>
    <message>
        <source>The form&apos;s first values are no JSON object.</source>
        <translation>양식의 초깃값이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>This channel shows no heading or footer here. Put it into the text.</source>
        <translation>이 채널에서는 머리글이나 바닥글이 표시되지 않습니다. 본문에 넣으세요.</translation>
    </message>
    <message>
        <source>This channel&apos;s templates number their gaps.</source>
        <translation>이 채널의 템플릿 변수는 번호로 씁니다.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent on this channel.</source>
        <translation>이 종류의 메시지는 이 채널로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The channel has no API key. Ask your administrator.</source>
        <translation>채널에 API 키가 없습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp number to write to.</source>
        <translation>고객에게 보낼 WhatsApp 번호가 없습니다.</translation>
    </message>
    <message>
        <source>The guest sent something that cannot be shown here.</source>
        <translation>고객이 여기에 표시할 수 없는 내용을 보냈습니다.</translation>
    </message>
    <message>
        <source>Lipachat does not accept the API key. Ask your administrator to renew it.</source>
        <translation>Lipachat이 API 키를 받지 않습니다. 관리자에게 갱신을 요청하세요.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.</source>
        <translation>고객의 마지막 메시지 후 24시간이 지났습니다. 템플릿을 쓰거나 고객을 기다리세요.</translation>
    </message>
    <message>
        <source>The guest does not want messages from us.</source>
        <translation>이 고객은 메시지를 원하지 않습니다.</translation>
    </message>
    <message>
        <source>Lipachat does not take this template. Check its values, or choose another one.</source>
        <translation>Lipachat이 이 템플릿을 받지 않습니다. 값을 확인하거나 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.</source>
        <translation>고객이 WhatsApp에서 받을 수 없습니다. 전화나 이메일 등 다른 채널을 이용하세요.</translation>
    </message>
    <message>
        <source>Lipachat has a temporary problem. Bellhop tries again.</source>
        <translation>Lipachat에 일시적인 문제가 있습니다. Bellhop이 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Lipachat refused this message. Tell your administrator.</source>
        <translation>Lipachat이 이 메시지를 거부했습니다. 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.</source>
        <translation>Bellhop에 이 WhatsApp 번호를 쓸 권한이 없습니다. 관리자에게 Meta의 권한 확인을 요청하세요.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this message as it is. Change it and send it again.</source>
        <translation>WhatsApp이 이 메시지를 그대로는 받지 않습니다. 수정해서 다시 보내세요.</translation>
    </message>
    <message>
        <source>A value of the template does not fit. No line breaks, no tabs; then send it again.</source>
        <translation>템플릿의 값이 맞지 않습니다. 줄바꿈과 탭을 빼고 다시 보내세요.</translation>
    </message>
    <message>
        <source>The WhatsApp number is not registered. Ask your administrator to register it at Meta.</source>
        <translation>등록되지 않은 WhatsApp 번호입니다. 관리자에게 Meta 등록을 요청하세요.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this to the group.</source>
        <translation>WhatsApp이 단체에 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>WhatsApp could not use this form. Send a text instead.</source>
        <translation>WhatsApp에서 이 양식을 쓸 수 없습니다. 대신 글로 보내세요.</translation>
    </message>
    <message>
        <source>WhatsApp refused because of a setting of the business account. Tell your administrator the code.</source>
        <translation>비즈니스 계정 설정 때문에 WhatsApp이 거부했습니다. 관리자에게 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>Meta did not accept the template. Ask your administrator to correct it.</source>
        <translation>Meta가 템플릿을 받지 않았습니다. 관리자에게 수정을 요청하세요.</translation>
    </message>
    <message>
        <source>WhatsApp reported an unknown error. Try again; report it if it repeats.</source>
        <translation>WhatsApp에서 알 수 없는 오류가 발생했습니다. 다시 시도하고, 반복되면 알려 주세요.</translation>
    </message>
    <message>
        <source>This WhatsApp number no longer exists. Ask your administrator to choose another one.</source>
        <translation>더 이상 없는 WhatsApp 번호입니다. 관리자에게 다른 번호 선택을 요청하세요.</translation>
    </message>
    <message>
        <source>Meta has restricted this account for a while. Your administrator sees why at Meta.</source>
        <translation>Meta가 이 계정을 당분간 제한했습니다. 관리자가 Meta에서 이유를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message from the guest. Do not resend it.</source>
        <translation>Meta가 이 마케팅 메시지를 고객에게 전달하지 않았습니다. 다시 보내지 마세요.</translation>
    </message>
    <message>
        <source>This account may not write to guests in this country. Use another channel.</source>
        <translation>이 계정은 이 국가의 고객에게 메시지를 보낼 수 없습니다. 다른 채널을 이용하세요.</translation>
    </message>
    <message>
        <source>This is the hotel&apos;s own number; it cannot write to itself.</source>
        <translation>호텔의 번호입니다. 자기 번호로는 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This is a test number; the guest&apos;s number must be on its list at Meta first.</source>
        <translation>테스트 번호입니다. 먼저 고객 번호를 Meta의 목록에 등록해야 합니다.</translation>
    </message>
    <message>
        <source>Meta has locked this account. Your administrator sees why at Meta.</source>
        <translation>Meta가 이 계정을 잠갔습니다. 관리자가 Meta에서 이유를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time. Send it again if it still matters.</source>
        <translation>메시지를 제시간에 전달하지 못했습니다. 아직 필요하면 다시 보내세요.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Ask your administrator.</source>
        <translation>번호의 표시 이름이 아직 승인되지 않았습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with this account. Ask your administrator to check the payment method.</source>
        <translation>이 계정에 Meta 결제 문제가 있습니다. 관리자에게 결제 수단 확인을 요청하세요.</translation>
    </message>
    <message>
        <source>Meta has a billing problem with calls of this account. Ask your administrator to check the payment method.</source>
        <translation>이 계정의 통화에 Meta 결제 문제가 있습니다. 관리자에게 결제 수단 확인을 요청하세요.</translation>
    </message>
    <message>
        <source>WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.</source>
        <translation>고객이 이 번호를 차단하거나 신고해 WhatsApp이 발송을 제한합니다. 고객이 요청하지 않은 발송을 멈추세요.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message. Do not resend it today.</source>
        <translation>Meta가 이 마케팅 메시지를 전달하지 않기로 했습니다. 오늘은 다시 보내지 마세요.</translation>
    </message>
    <message>
        <source>The guest does not want marketing messages from us.</source>
        <translation>이 고객은 마케팅 메시지를 원하지 않습니다.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here.</source>
        <translation>WhatsApp에서 이 종류의 메시지를 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The guest&apos;s file could not be fetched. Ask the guest to send it again, under 100 MB.</source>
        <translation>고객의 파일을 가져오지 못했습니다. 고객에게 100MB 미만으로 다시 보내 달라고 하세요.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file. Check its type and size.</source>
        <translation>WhatsApp이 파일을 받지 않았습니다. 형식과 크기를 확인하세요.</translation>
    </message>
    <message>
        <source>Many messages to this guest in a short time. This one waits a few seconds.</source>
        <translation>짧은 시간에 이 고객에게 보낸 메시지가 많습니다. 이 메시지는 몇 초 대기합니다.</translation>
    </message>
    <message>
        <source>WhatsApp could not show this message. Ask the guest to send it again.</source>
        <translation>WhatsApp이 이 메시지를 표시하지 못했습니다. 고객에게 다시 보내 달라고 하세요.</translation>
    </message>
    <message>
        <source>This message needs the guest&apos;s phone number. Ask the guest for it.</source>
        <translation>이 메시지에는 고객의 전화번호가 필요합니다. 고객에게 물어보세요.</translation>
    </message>
    <message>
        <source>Meta limits this account because templates were in the wrong category. Ask your administrator.</source>
        <translation>템플릿 카테고리가 잘못되어 Meta가 이 계정을 제한합니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved. Choose another one.</source>
        <translation>이 언어로 된 템플릿이 없거나 승인되지 않았습니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>The template is too long once filled in. Shorten the values.</source>
        <translation>값을 채운 템플릿이 너무 깁니다. 값을 줄이세요.</translation>
    </message>
    <message>
        <source>The content is against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>WhatsApp 정책에 어긋나는 내용입니다. 다르게 써 보세요.</translation>
    </message>
    <message>
        <source>Meta has paused this template because guests rated it low. Choose another one.</source>
        <translation>고객 평가가 낮아 Meta가 이 템플릿을 일시 중지했습니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>Meta has disabled this template. Choose another one.</source>
        <translation>Meta가 이 템플릿을 비활성화했습니다. 다른 템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp changed to another device or person. Make sure who it is before you go on.</source>
        <translation>고객의 WhatsApp이 다른 기기나 사람으로 바뀌었습니다. 본인인지 확인한 뒤 계속하세요.</translation>
    </message>
    <message>
        <source>The call is not possible.</source>
        <translation>통화할 수 없습니다.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed.</source>
        <translation>차단한 고객 목록을 변경하지 못했습니다.</translation>
    </message>
    <message>
        <source>The list of blocked guests could not be changed just now. Bellhop tries again.</source>
        <translation>지금은 차단한 고객 목록을 변경하지 못했습니다. Bellhop이 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Guests rate it low; Meta will disable it soon.</source>
        <translation>고객 평가가 낮아 Meta가 곧 비활성화합니다.</translation>
    </message>
    <message>
        <source>WhatsApp reports a change of the number&apos;s standing: %1.</source>
        <translation>WhatsApp 알림: 번호 상태 변경(%1).</translation>
    </message>
    <message>
        <source>The account&apos;s limits changed.</source>
        <translation>계정 한도가 변경되었습니다.</translation>
    </message>
    <message>
        <source>Meta has lifted the ban on this account.</source>
        <translation>Meta가 이 계정의 차단을 해제했습니다.</translation>
    </message>
    <message>
        <source>Meta disables this account (%1). Look into it at Meta at once.</source>
        <translation>Meta가 이 계정을 비활성화합니다(%1). Meta에서 즉시 확인하세요.</translation>
    </message>
    <message>
        <source>Meta has restricted this account: %1. Look into it at Meta.</source>
        <translation>Meta가 이 계정을 제한했습니다: %1. Meta에서 확인하세요.</translation>
    </message>
    <message>
        <source>Meta says that this account broke its rules: %1.</source>
        <translation>Meta에 따르면 이 계정이 규정을 위반했습니다: %1.</translation>
    </message>
    <message>
        <source>The WhatsApp account was taken away. Ask who has removed it at Meta.</source>
        <translation>WhatsApp 계정이 제거되었습니다. Meta에서 누가 제거했는지 확인하세요.</translation>
    </message>
    <message>
        <source>The WhatsApp account is connected again.</source>
        <translation>WhatsApp 계정이 다시 연결되었습니다.</translation>
    </message>
    <message>
        <source>WhatsApp reports on the account: %1.</source>
        <translation>계정에 대한 WhatsApp 알림: %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s review of the account: %1.</source>
        <translation>Meta의 계정 검토: %1.</translation>
    </message>
    <message>
        <source>Somebody changed or asked for the number&apos;s PIN at Meta: %1. If it was nobody of yours, act at once.</source>
        <translation>누군가 Meta에서 이 번호의 PIN을 변경하거나 요청했습니다: %1. 우리 쪽 사람이 아니면 즉시 조치하세요.</translation>
    </message>
    <message>
        <source>This kind of answer cannot be shown.</source>
        <translation>이 종류의 답변은 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The guest edited a message; WhatsApp does not tell how.</source>
        <translation>고객이 메시지를 수정했습니다. WhatsApp은 수정 내용을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The guest sent a poll; WhatsApp does not pass polls on.</source>
        <translation>고객이 설문을 보냈습니다. WhatsApp은 설문을 전달하지 않습니다.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s place for the example file makes no sense.</source>
        <translation>WhatsApp이 알려 준 예시 파일 위치를 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the example file: its answer makes no sense.</source>
        <translation>WhatsApp이 예시 파일을 받지 않았습니다. 응답을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is not ready to be sent: it was neither uploaded nor linked.</source>
        <translation>파일을 보낼 준비가 되지 않았습니다. 업로드도 링크도 되지 않았습니다.</translation>
    </message>
    <message>
        <source>The channel&apos;s API version must look like v26.0.</source>
        <translation>채널의 API 버전은 v26.0 형식입니다.</translation>
    </message>
    <message>
        <source>The channel has no access token. Ask your administrator.</source>
        <translation>채널에 액세스 토큰이 없습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The id of the number, file or template is not valid at Meta. Ask your administrator.</source>
        <translation>번호, 파일 또는 템플릿의 ID가 Meta에서 유효하지 않습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The guest has no WhatsApp address to write to.</source>
        <translation>고객에게 보낼 WhatsApp 주소가 없습니다.</translation>
    </message>
    <message>
        <source>The channel&apos;s business account is not set. Ask your administrator to add the WABA id.</source>
        <translation>채널의 비즈니스 계정이 설정되지 않았습니다. 관리자에게 WABA ID 추가를 요청하세요.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s list of templates makes no sense.</source>
        <translation>WhatsApp의 템플릿 목록을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Twilio marks messages as read only together with “typing”.</source>
        <translation>Twilio에서는 “입력 중” 표시와 함께여야만 메시지를 읽음으로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file&apos;s message is not known to Twilio.</source>
        <translation>Twilio에 이 파일의 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>Twilio에 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Twilio&apos;s next page makes no sense.</source>
        <translation>Twilio의 다음 페이지를 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of messages makes no sense.</source>
        <translation>Twilio의 메시지 목록을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The template has no valid id at Twilio. Sync the templates.</source>
        <translation>템플릿에 올바른 Twilio ID가 없습니다. 템플릿을 동기화하세요.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list of templates makes no sense.</source>
        <translation>Twilio의 템플릿 목록을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer about the template makes no sense.</source>
        <translation>템플릿에 대한 Twilio의 응답을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Twilio has a temporary problem. Bellhop tries again.</source>
        <translation>Twilio에 일시적인 문제가 있습니다. Bellhop이 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials. Ask your administrator to renew them.</source>
        <translation>Twilio가 계정의 인증 정보를 받지 않습니다. 관리자에게 갱신을 요청하세요.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.</source>
        <translation>WhatsApp 발신자가 Twilio에 설정되지 않았습니다. 관리자에게 확인을 요청하세요.</translation>
    </message>
    <message>
        <source>The guest&apos;s number is not valid on WhatsApp. Check it, or try another channel.</source>
        <translation>WhatsApp에서 유효하지 않은 고객 번호입니다. 번호를 확인하거나 다른 채널을 이용하세요.</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in parts.</source>
        <translation>메시지가 너무 깁니다. 줄이거나 나누어 보내세요.</translation>
    </message>
    <message>
        <source>There is nothing to send in this message.</source>
        <translation>이 메시지에는 보낼 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the file. Ask your administrator whether the relay&apos;s public address works.</source>
        <translation>Twilio가 파일을 가져가지 못했습니다. 관리자에게 릴레이의 공개 주소가 작동하는지 문의하세요.</translation>
    </message>
    <message>
        <source>The file is too large for WhatsApp. Send a smaller one.</source>
        <translation>WhatsApp으로 보내기에는 파일이 너무 큽니다. 더 작은 파일을 보내세요.</translation>
    </message>
    <message>
        <source>The values of the template do not fit. Fill them all in, then send it again.</source>
        <translation>템플릿의 값이 맞지 않습니다. 모두 채운 뒤 다시 보내세요.</translation>
    </message>
    <message>
        <source>This is a test number: the guest has to join the sandbox before it can write to them.</source>
        <translation>테스트 번호입니다. 고객이 샌드박스에 참여해야 메시지를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The message was taken for spam or against WhatsApp&apos;s policy. Word it differently.</source>
        <translation>스팸으로 분류되었거나 WhatsApp 정책에 어긋나는 메시지입니다. 다르게 써 보세요.</translation>
    </message>
    <message>
        <source>The number has reached WhatsApp&apos;s limit. Bellhop tries again later; ask guests to write first.</source>
        <translation>번호가 WhatsApp 한도에 도달했습니다. Bellhop이 나중에 다시 시도합니다. 고객에게 먼저 메시지를 보내 달라고 하세요.</translation>
    </message>
    <message>
        <source>Twilio does not know this. Tell your administrator the code.</source>
        <translation>Twilio가 인식하지 못합니다. 관리자에게 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>WhatsApp takes one file per message. Send them one by one.</source>
        <translation>WhatsApp에서는 메시지 하나에 파일 하나만 보낼 수 있습니다. 하나씩 보내세요.</translation>
    </message>
    <message>
        <source>Twilio&apos;s connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.</source>
        <translation>Twilio의 WhatsApp 연결이 만료되었습니다. 관리자에게 Twilio에서 갱신해 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>The guest has blocked us on WhatsApp. Try another channel.</source>
        <translation>고객이 WhatsApp에서 우리 번호를 차단했습니다. 다른 채널을 이용하세요.</translation>
    </message>
    <message>
        <source>WhatsApp withheld this message from the guest. Do not resend it.</source>
        <translation>WhatsApp이 이 메시지를 고객에게 전달하지 않았습니다. 다시 보내지 마세요.</translation>
    </message>
    <message>
        <source>The guest cannot be reached on WhatsApp. Try another channel.</source>
        <translation>WhatsApp으로 고객에게 연락할 수 없습니다. 다른 채널을 이용하세요.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today. Your administrator can raise it.</source>
        <translation>계정이 오늘 한도에 도달했습니다. 관리자가 한도를 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The channel has no valid account SID. Ask your administrator.</source>
        <translation>채널에 올바른 계정 SID가 없습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The channel has no auth token. Ask your administrator.</source>
        <translation>채널에 인증 토큰이 없습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>A database operation was started inside another.</source>
        <translation>데이터베이스 작업이 다른 작업 안에서 시작되었습니다.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>점유율</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>동시 대화 수</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>만족도</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>종료 사유</translation>
    </message>
    <message>
        <source>Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the property&apos;s: 22:00-07:00,12:30-13:30 Europe/Madrid.</source>
        <translation>알림 금지 시간은 22:00-07:00처럼 쓰고, 여럿이면 쉼표로 구분하며, 호텔의 시간대와 다르면 뒤에 시간대를 붙입니다: 22:00-07:00,12:30-13:30 Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 to %2, or with a second number as %3/%4 (%5 to %6)</source>
        <translation>%1~%2, 또는 두 번째 숫자를 붙여 %3/%4 형식(%5~%6)</translation>
    </message>
    <message>
        <source>%1 takes off or %2: %3.</source>
        <translation>%1 값은 off 또는 %2입니다: %3.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;; one is Europe/Madrid.</source>
        <translation>&apos;%1&apos; 시간대가 없습니다. Europe/Madrid처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”.</source>
        <translation>“%1”: 근무 시간이 아닙니다. “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”처럼 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is of relays: set it for the whole site.</source>
        <translation>%1은(는) 릴레이 경보입니다. 사이트 전체에 설정하세요.</translation>
    </message>
    <message>
        <source>%1 is of channels: set it for a property or the whole site.</source>
        <translation>%1은(는) 채널 경보입니다. 호텔이나 사이트 전체에 설정하세요.</translation>
    </message>
    <message>
        <source>Alerts are repeated every 1 to %1 minutes.</source>
        <translation>경보는 1~%1분마다 반복됩니다.</translation>
    </message>
    <message>
        <source>The address begins with https://, or http:// on the relay&apos;s machine.</source>
        <translation>주소는 https://로 시작해야 합니다. 릴레이가 있는 컴퓨터에서는 http://도 됩니다.</translation>
    </message>
    <message>
        <source>There is no team &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 팀이 없습니다.</translation>
    </message>
    <message>
        <source>There is no property &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 호텔이 없습니다.</translation>
    </message>
    <message>
        <source>An alert is acknowledged by a person.</source>
        <translation>경보 처리는 사람만 맡을 수 있습니다.</translation>
    </message>
    <message>
        <source>This alert is over, or it is none of your teams&apos;.</source>
        <translation>이미 끝났거나 내 팀의 것이 아닌 경보입니다.</translation>
    </message>
    <message>
        <source>The site key does not open a secret of the site.</source>
        <translation>사이트 키로 사이트의 비밀 값을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>A site has a target; only a property can go without one.</source>
        <translation>사이트에는 기준 시간이 있어야 합니다. 기준 시간 없이 둘 수 있는 것은 호텔뿐입니다.</translation>
    </message>
    <message>
        <source>A guest is to be answered within 1 to 86400 seconds.</source>
        <translation>고객에게 답변할 기준 시간은 1~86400초입니다.</translation>
    </message>
    <message>
        <source>A goal is 1 to 100 percent of the answers.</source>
        <translation>목표는 답변의 1~100퍼센트입니다.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>“%1” 팀이 없습니다.</translation>
    </message>
    <message>
        <source>There is no agent &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 상담원이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa.</source>
        <translation>“%1”: 쓸 수 없는 단어입니다. es나 spa처럼 a-z, 0-9, 하이픈, 밑줄로 최대 20자입니다.</translation>
    </message>
    <message>
        <source>A team&apos;s name has 1 to 60 characters.</source>
        <translation>팀 이름은 1~60자입니다.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>“%1” 팀이 이미 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the team “%2”.</source>
        <translation>&apos;%1&apos;은(는) “%2” 팀에 없습니다.</translation>
    </message>
    <message>
        <source>An agent takes 0 to 100 conversations at once.</source>
        <translation>상담원이 동시에 담당하는 대화는 0~100건입니다.</translation>
    </message>
    <message>
        <source>There is no such rule; team list shows those there are.</source>
        <translation>그런 규칙이 없습니다. team list로 등록된 규칙을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>A list&apos;s name has 1 to 60 characters.</source>
        <translation>목록 이름은 1~60자입니다.</translation>
    </message>
    <message>
        <source>The team “%1” has no list “%2”.</source>
        <translation>“%1” 팀에 “%2” 목록이 없습니다.</translation>
    </message>
    <message>
        <source>This site has no property yet.</source>
        <translation>이 사이트에는 아직 호텔이 없습니다.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Open conversations that nobody has, neither a person nor the assistant.</source>
        <translation>사람도 어시스턴트도 담당하지 않는 열린 대화.</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>최장 대기</translation>
    </message>
    <message>
        <source>How long the guest has waited who has waited longest among those in the queue: since the oldest of their messages that nobody has answered.</source>
        <translation>대기열에서 가장 오래 기다린 고객의 대기 시간: 아무도 답하지 않은 가장 오래된 메시지부터.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>상담 중</translation>
    </message>
    <message>
        <source>Open conversations that an agent has. Snoozed ones and the assistant&apos;s are not among them.</source>
        <translation>상담원이 담당하는 열린 대화. 미룬 대화와 어시스턴트의 대화는 제외합니다.</translation>
    </message>
    <message>
        <source>Need a reply</source>
        <translation>답변 필요</translation>
    </message>
    <message>
        <source>Open conversations that an agent has and whose guest has written something that nobody has answered.</source>
        <translation>상담원이 담당하는 열린 대화 중 고객이 쓴 메시지에 아무도 답하지 않은 대화.</translation>
    </message>
    <message>
        <source>Service level today</source>
        <translation>오늘 서비스 레벨</translation>
    </message>
    <message>
        <source>Of the answers that people have given today, the share given within the target in force; today is each property&apos;s own. It is the number that the reports call “Service level” for that day.</source>
        <translation>오늘 사람이 한 답변 중 적용되는 기준 시간 안에 한 비율. 오늘은 각 호텔의 날짜를 따릅니다. 보고서에서 그날의 “서비스 레벨”이라고 하는 수치입니다.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>기준 초과</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for longer than the target in force for their property allows.</source>
        <translation>대기열에 있거나 상담원이 담당하는 열린 대화 중, 고객이 해당 호텔에 적용되는 기준 시간보다 오래 기다리는 대화.</translation>
    </message>
    <message>
        <source>Free capacity</source>
        <translation>여유 용량</translation>
    </message>
    <message>
        <source>How many more conversations the agents who are available could take before each has as many open ones as they shall have at most.</source>
        <translation>상담 가능한 상담원이 각자의 최대 열린 대화 수에 이르기까지 더 담당할 수 있는 대화 수.</translation>
    </message>
    <message>
        <source>Windows closing</source>
        <translation>24시간 만료 임박</translation>
    </message>
    <message>
        <source>Open conversations, in the queue or an agent&apos;s, whose guest waits for an answer and whose 24 hours end within the next two: after that only a template can be sent.</source>
        <translation>대기열에 있거나 상담원이 담당하는 열린 대화 중, 고객이 답변을 기다리고 24시간이 앞으로 2시간 안에 끝나는 대화. 그 뒤에는 템플릿만 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>서비스 레벨</translation>
    </message>
    <message>
        <source>Of the answers that people gave in the period (see response time), the share given within the time that was in force then: the property&apos;s own target, else the site&apos;s.</source>
        <translation>기간 내에 사람이 한 답변(응답 시간 참고) 중 당시 적용된 기준 시간 안에 한 비율. 호텔의 기준 시간이 있으면 그것을, 없으면 사이트의 기준 시간을 씁니다.</translation>
    </message>
    <message>
        <source>What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those who wait too long. Notes, reactions and messages the provider refused do not count.</source>
        <translation>아직 답하지 않았거나 답변 없이 종료된 것은 답변이 아닙니다. 너무 오래 기다리는 고객은 상황판에서 집계합니다. 메모, 반응, 제공업체가 거부한 메시지는 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did.</source>
        <translation>종료 후 상담원이 후처리한 시간, 매회. 후처리가 끝날 때 후처리한 사람에게 집계합니다.</translation>
    </message>
    <message>
        <source>What still goes on. Wrapping up that ended in the same millisecond.</source>
        <translation>아직 진행 중인 후처리. 같은 밀리초에 끝난 후처리.</translation>
    </message>
    <message>
        <source>How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a supervisor.</source>
        <translation>동료가 담당하던 대화를 상담원이 받은 횟수: 이관을 수락했거나 슈퍼바이저로서 넘겨받은 경우.</translation>
    </message>
    <message>
        <source>Claims out of the queue, offers that were not accepted, and transfers to who had it already.</source>
        <translation>대기열에서 담당하기, 수락되지 않은 이관 요청, 이미 담당하던 사람에게 한 이관.</translation>
    </message>
    <message>
        <source>How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a supervisor, or put back in the queue by one.</source>
        <translation>상담원의 대화가 넘어간 횟수: 이관이 수락되었거나, 슈퍼바이저가 넘겨받았거나 대기열로 되돌린 경우.</translation>
    </message>
    <message>
        <source>Releases of their own, what came back to the queue because they were gone, offers that were not accepted, and transfers to who had it already.</source>
        <translation>직접 돌려보낸 대화, 자리를 비워 대기열로 돌아간 대화, 수락되지 않은 이관 요청, 이미 담당하던 사람에게 한 이관.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>놓친 이관 요청</translation>
    </message>
    <message>
        <source>Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time was over, for whom it was offered to.</source>
        <translation>상담원이 1분 안에 수락하지도 거절하지도 않은 이관 요청. 시간이 지났을 때 요청받은 사람에게 집계합니다.</translation>
    </message>
    <message>
        <source>Offers to a team, those that were withdrawn, and those that a closing or another owner overtook.</source>
        <translation>팀에 한 요청, 취소된 요청, 그 전에 대화가 종료되거나 담당자가 바뀐 요청.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>실패한 메시지</translation>
    </message>
    <message>
        <source>Of the messages that agents and the assistant sent to guests, the share that the provider refused or could not deliver. Counted when it was sent.</source>
        <translation>상담원과 어시스턴트가 고객에게 보낸 메시지 중 제공업체가 거부했거나 전달하지 못한 비율. 보낸 때에 집계합니다.</translation>
    </message>
    <message>
        <source>Reactions, notes, and those sent from the phone&apos;s own app. The share of the last days may still rise.</source>
        <translation>반응, 메모, 휴대폰 앱에서 보낸 메시지. 최근 며칠의 비율은 더 오를 수 있습니다.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>문의 의도</translation>
    </message>
    <message>
        <source>Guests&apos; messages by what they ask for, as the newest analysis of each says.</source>
        <translation>고객의 메시지를 요청 내용별로 나눈 건수. 각 메시지의 최신 분석을 따릅니다.</translation>
    </message>
    <message>
        <source>Messages that nobody analysed, and those whose conversation was archived since. No agent.</source>
        <translation>분석되지 않은 메시지, 이후 대화가 보관된 메시지. 상담원 없음.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>Guests&apos; messages by their tone, as the newest analysis of each says.</source>
        <translation>고객의 메시지를 어조별로 나눈 건수. 각 메시지의 최신 분석을 따릅니다.</translation>
    </message>
    <message>
        <source>As for intents.</source>
        <translation>문의 의도와 같은 기준.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>긴급도</translation>
    </message>
    <message>
        <source>Guests&apos; messages by how urgent they are, as the newest analysis of each says.</source>
        <translation>고객의 메시지를 긴급한 정도별로 나눈 건수. 각 메시지의 최신 분석을 따릅니다.</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>어시스턴트가 해결</translation>
    </message>
    <message>
        <source>Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did.</source>
        <translation>어시스턴트가 고객에게 메시지를 보낸 해결 주기의 종료 중 사람은 보내지 않은 비율.</translation>
    </message>
    <message>
        <source>Closings that were undone, and messages the provider refused. A resolution begins with the conversation or its last reopening. No agent.</source>
        <translation>취소된 종료, 제공업체가 거부한 메시지. 해결 주기는 대화 시작 또는 마지막으로 다시 열린 때 시작됩니다. 상담원 없음.</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>어시스턴트가 넘김</translation>
    </message>
    <message>
        <source>How often a conversation of the assistant&apos;s became a person&apos;s or went to the queue, by the reason.</source>
        <translation>어시스턴트의 대화가 사람이나 대기열로 넘어간 횟수, 사유별.</translation>
    </message>
    <message>
        <source>What the assistant answered in without having it. No agent.</source>
        <translation>어시스턴트가 담당하지 않고 답변한 대화. 상담원 없음.</translation>
    </message>
    <message>
        <source>Bookings confirmed</source>
        <translation>예약 확정</translation>
    </message>
    <message>
        <source>Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), the share that was closed as one.</source>
        <translation>예약 관련 대화(서비스 유형이 예약이거나 예약 확정으로 종료된 대화)의 종료 중 예약 확정으로 종료된 비율.</translation>
    </message>
    <message>
        <source>What is kept of the figures is damaged: bellhopctl metrics rebuild.</source>
        <translation>저장된 수치가 손상되었습니다: bellhopctl metrics rebuild.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger</source>
        <translation>%1 %2, 지표 %3, 상담원 %4, 호텔 %5, 채널 %6, %7: 저장값 %8(%9), 원장 %10(%11)</translation>
    </message>
    <message>
        <source>A report&apos;s name has letters, digits, spaces, - and _, at most 60: it begins the names of its files.</source>
        <translation>보고서 이름은 파일 이름 앞에 쓰이므로 문자, 숫자, 공백, -, _로 최대 60자입니다.</translation>
    </message>
    <message>
        <source>There is no metric %1. bellhopctl metrics --explain lists them.</source>
        <translation>%1 지표가 없습니다. bellhopctl metrics --explain으로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no saved report named %1.</source>
        <translation>저장된 보고서 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>You have looked for too many telephone numbers today. Look for the guest&apos;s name.</source>
        <translation>오늘은 전화번호를 너무 많이 찾았습니다. 고객 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>A guest is asked once in 1 to 365 days.</source>
        <translation>고객에게 묻는 간격은 1~365일에 한 번입니다.</translation>
    </message>
    <message>
        <source>An answer is taken for 1 to 168 hours.</source>
        <translation>응답을 받는 시간은 1~168시간입니다.</translation>
    </message>
    <message>
        <source>The question is asked in %1; &apos;%2&apos; is none of them.</source>
        <translation>질문할 수 있는 언어는 %1입니다. &apos;%2&apos;은(는) 여기에 없습니다.</translation>
    </message>
    <message>
        <source>%1 declined this consultation.</source>
        <translation>%1 님이 이 조언 요청을 거절했습니다.</translation>
    </message>
    <message>
        <source>The time to answer this question is over.</source>
        <translation>조언 요청에 응답할 시간이 지났습니다.</translation>
    </message>
    <message>
        <source>%1 ended this consultation.</source>
        <translation>%1 님이 이 협의를 종료했습니다.</translation>
    </message>
    <message>
        <source>%1 handed this conversation over; the consultation is over.</source>
        <translation>%1 님이 이 대화를 넘겨 협의가 끝났습니다.</translation>
    </message>
    <message>
        <source>This consultation is over: nobody wrote any more.</source>
        <translation>더 이상 오간 글이 없어 협의가 끝났습니다.</translation>
    </message>
    <message>
        <source>This consultation is over: one of the two is offline.</source>
        <translation>두 사람 중 한 명이 오프라인이라 협의가 끝났습니다.</translation>
    </message>
    <message>
        <source>This conversation changed hands; the consultation is over.</source>
        <translation>담당자가 바뀌어 협의가 끝났습니다.</translation>
    </message>
    <message>
        <source>This conversation was closed; the consultation is over.</source>
        <translation>대화가 종료되어 협의가 끝났습니다.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>이 협의는 끝났습니다.</translation>
    </message>
    <message>
        <source>Nobody consults you about this conversation.</source>
        <translation>이 대화에 대해 나에게 조언을 요청한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>You accepted this consultation already.</source>
        <translation>이미 수락한 조언 요청입니다.</translation>
    </message>
    <message>
        <source>%1 is asked about this conversation.</source>
        <translation>%1 앞으로 조언 요청된 대화입니다.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>알고 싶은 내용을 쓰세요.</translation>
    </message>
    <message>
        <source>This conversation is closed. Reopen it to consult somebody.</source>
        <translation>종료된 대화입니다. 협의하려면 다시 여세요.</translation>
    </message>
    <message>
        <source>You consult %1 already. End that first.</source>
        <translation>이미 %1 앞으로 조언을 요청했습니다. 먼저 그 협의를 종료하세요.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team to consult.</source>
        <translation>협의할 동료나 팀을 선택하세요.</translation>
    </message>
    <message>
        <source>Only the two who consult each other end their consultation.</source>
        <translation>협의는 협의 중인 두 사람만 종료할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only the two who consult each other write in their consultation.</source>
        <translation>협의에는 협의 중인 두 사람만 글을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet. Wait for that, or offer it.</source>
        <translation>%1 쪽에서 아직 수락하지 않았습니다. 기다리거나 이관을 요청하세요.</translation>
    </message>
    <message>
        <source>Satisfaction of guests</source>
        <translation>고객 만족도</translation>
    </message>
    <message>
        <source>The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, for who closed it.</source>
        <translation>대화 후 질문에 고객이 매긴 점수(1~5). 고객이 응답할 때 대화를 종료한 사람에게 집계합니다.</translation>
    </message>
    <message>
        <source>Guests who were not asked or did not answer; the mark that agents note at a closing.</source>
        <translation>질문을 받지 않았거나 응답하지 않은 고객, 상담원이 종료 시 기록한 점수.</translation>
    </message>
    <message>
        <source>Surveys answered</source>
        <translation>설문 응답률</translation>
    </message>
    <message>
        <source>Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked.</source>
        <translation>고객에게 만족도를 물은 질문 중 응답을 받은 비율. 질문한 때에 집계합니다.</translation>
    </message>
    <message>
        <source>Conversations after which nobody was asked. The share of the last days may still rise.</source>
        <translation>이후 아무에게도 질문하지 않은 대화. 최근 며칠의 비율은 더 오를 수 있습니다.</translation>
    </message>
    <message>
        <source>The assistant&apos;s answers</source>
        <translation>어시스턴트의 답변</translation>
    </message>
    <message>
        <source>Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was sent.</source>
        <translation>어시스턴트가 스스로 보낸 답변(자동), 상담원에게 제안한 답변(초안), 상담원이 그대로 보낸 제안(채택). 어시스턴트가 결정한 때에, 채택은 보낸 때에 집계합니다.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken was a draft before. No agent.</source>
        <translation>섀도 모드에서 기록만 한 것. 상담원이 고친 제안은 초안으로만 집계하고, 채택된 것은 그 전에 초안으로도 집계합니다. 상담원 없음.</translation>
    </message>
    <message>
        <source>Why the assistant handed over</source>
        <translation>어시스턴트가 넘긴 사유</translation>
    </message>
    <message>
        <source>How often the assistant called for a person, by its reason. Counted when it decided.</source>
        <translation>어시스턴트가 사람을 부른 횟수, 사유별. 결정한 때에 집계합니다.</translation>
    </message>
    <message>
        <source>What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. No agent.</source>
        <translation>섀도 모드에서 기록만 한 것. 상담원이 어시스턴트에게서 넘겨받은 대화는 어시스턴트의 결정이 아닙니다. 상담원 없음.</translation>
    </message>
    <message>
        <source>Language model&apos;s cost per resolution</source>
        <translation>해결 주기당 언어 모델 비용</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which somebody wrote to the guest: what was asked of the language model during it cost, apart for those that the assistant settled and those in which a person wrote. In millionths of the currency that its prices are set in.</source>
        <translation>누군가 고객에게 메시지를 보낸 해결 주기가 종료될 때마다: 그동안 언어 모델에 요청하는 데 든 비용. 어시스턴트가 해결한 것과 사람이 메시지를 보낸 것을 나눕니다. 요금이 설정된 통화의 100만분의 1 단위입니다.</translation>
    </message>
    <message>
        <source>Closings that were undone. What the model was asked after a closing belongs to the next resolution. People&apos;s time costs nothing here. No agent.</source>
        <translation>취소된 종료. 종료 후 모델에 요청한 것은 다음 해결 주기에 속합니다. 사람의 시간은 비용에 넣지 않습니다. 상담원 없음.</translation>
    </message>
    <message>
        <source>Failed messages by reason</source>
        <translation>사유별 실패한 메시지</translation>
    </message>
    <message>
        <source>Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by its code. Counted when it was sent.</source>
        <translation>상담원과 어시스턴트가 고객에게 보냈지만 제공업체가 거부했거나 전달하지 못한 메시지, 제공업체 코드별. 보낸 때에 집계합니다.</translation>
    </message>
    <message>
        <source>As for failed messages. One that an agent has sent again has that for its reason.</source>
        <translation>실패한 메시지와 같습니다. 상담원이 다시 보낸 것은 다시 보냄이 사유가 됩니다.</translation>
    </message>
    <message>
        <source>Messages of unknown outcome</source>
        <translation>결과를 알 수 없는 메시지</translation>
    </message>
    <message>
        <source>Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent.</source>
        <translation>제공업체가 접수했는지 지금 아무도 알 수 없는 고객 대상 메시지. 보낸 때에 집계합니다.</translation>
    </message>
    <message>
        <source>What turned out later. Reactions and notes.</source>
        <translation>나중에 결과가 밝혀진 메시지. 반응과 메모.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was delivered, per message that was sent in it.</source>
        <translation>기간 중 보낸 메시지 대비, 제공업체가 기간 중 전달되었다고 알린 횟수.</translation>
    </message>
    <message>
        <source>Messages as for failed messages. What was sent before the period and delivered in it counts, so a short period may have more than all. Of a message that only its reading was told, nobody said that it was delivered.</source>
        <translation>실패한 메시지와 같은 메시지. 기간 전에 보내 기간 중 전달된 것도 집계하므로 짧은 기간에는 전체보다 많을 수 있습니다. 읽음만 통보된 메시지는 전달되었다고 통보된 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>How often providers said in the period that a message was read, per message that was sent in it.</source>
        <translation>기간 중 보낸 메시지 대비, 제공업체가 기간 중 읽었다고 알린 횟수.</translation>
    </message>
    <message>
        <source>As for delivered messages. Guests may keep it to themselves.</source>
        <translation>전달된 메시지와 같습니다. 고객이 읽음 여부를 알리지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Templates sent</source>
        <translation>보낸 템플릿</translation>
    </message>
    <message>
        <source>Messages made of a template, by its name.</source>
        <translation>템플릿으로 만든 메시지, 템플릿 이름별.</translation>
    </message>
    <message>
        <source>Plain messages. Failed ones count too, and so do those sent again.</source>
        <translation>일반 메시지. 실패한 것과 다시 보낸 것은 집계합니다.</translation>
    </message>
    <message>
        <source>Failed templates</source>
        <translation>실패한 템플릿</translation>
    </message>
    <message>
        <source>Of the messages made of a template, the share that the provider refused or could not deliver, by the template&apos;s name. Counted when it was sent.</source>
        <translation>템플릿으로 만든 메시지 중 제공업체가 거부했거나 전달하지 못한 비율, 템플릿 이름별. 보낸 때에 집계합니다.</translation>
    </message>
    <message>
        <source>The share of the last days may still rise.</source>
        <translation>최근 며칠의 비율은 더 오를 수 있습니다.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>가동률</translation>
    </message>
    <message>
        <source>The share of the time in which at least one relay was there and reached the database. Relays look every 15 seconds; more than a minute without counts as an outage from the last look on.</source>
        <translation>릴레이가 하나 이상 작동하며 데이터베이스에 연결된 시간의 비율. 릴레이는 15초마다 확인합니다. 1분 넘게 확인이 없으면 마지막 확인 때부터 중단으로 칩니다.</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last. It is of no channel and no agent.</source>
        <translation>첫 확인 전과 마지막 확인 후의 시간. 채널과 상담원 없음.</translation>
    </message>
    <message>
        <source>Uptime of channels</source>
        <translation>채널 가동률</translation>
    </message>
    <message>
        <source>For each channel, the share of the time in which a relay was there and the channel&apos;s provider did not refuse it (an expired token, a blocked number).</source>
        <translation>채널마다 릴레이가 작동하고 채널의 제공업체가 거부하지 않은 시간의 비율(거부 예: 만료된 토큰, 차단된 번호).</translation>
    </message>
    <message>
        <source>Time before the first look, and since the last; while the channel was switched off. No agent.</source>
        <translation>첫 확인 전과 마지막 확인 후의 시간, 채널이 꺼져 있던 시간. 상담원 없음.</translation>
    </message>
    <message>
        <source>There is no service type named %1.</source>
        <translation>%1 서비스 유형이 없습니다.</translation>
    </message>
    <message>
        <source>There is no customer type named %1.</source>
        <translation>%1 고객 유형이 없습니다.</translation>
    </message>
    <message>
        <source>This is too long to be told to guests. Make two of it.</source>
        <translation>고객에게 안내하기에 너무 깁니다. 두 개로 나누세요.</translation>
    </message>
    <message>
        <source>There is no such guest.</source>
        <translation>그런 고객이 없습니다.</translation>
    </message>
    <message>
        <source>Only who has a conversation of one of these guests, or leads, merges and separates them.</source>
        <translation>이 고객 중 한 명의 대화를 담당하는 사람이나 슈퍼바이저만 병합하고 분리할 수 있습니다.</translation>
    </message>
    <message>
        <source>One of these guests was erased; there is nothing to merge.</source>
        <translation>한 고객이 삭제되어 병합할 것이 없습니다.</translation>
    </message>
    <message>
        <source>One of these guests was merged with another just now. Look again.</source>
        <translation>한 고객이 방금 다른 고객과 병합되었습니다. 다시 확인하세요.</translation>
    </message>
    <message>
        <source>These guests are not merged.</source>
        <translation>병합되지 않은 고객입니다.</translation>
    </message>
    <message>
        <source>These guests are separate already.</source>
        <translation>이미 분리된 고객입니다.</translation>
    </message>
    <message>
        <source>WhatsApp itself says that these two are one person.</source>
        <translation>WhatsApp에서 두 고객을 같은 사람으로 알려 왔습니다.</translation>
    </message>
    <message>
        <source>These two are one guest already.</source>
        <translation>두 고객은 이미 한 고객입니다.</translation>
    </message>
    <message>
        <source>Only supervisors and administrators change what guests are told.</source>
        <translation>고객에게 안내하는 내용은 슈퍼바이저와 관리자만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no such property in your teams.</source>
        <translation>내 팀에 그런 호텔이 없습니다.</translation>
    </message>
    <message>
        <source>A cost is in force from now on, or from a day that has begun.</source>
        <translation>비용은 지금부터 또는 이미 시작된 날부터 적용됩니다.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>통화는 EUR처럼 세 글자입니다.</translation>
    </message>
    <message>
        <source>An hour costs 0 to 1000000.</source>
        <translation>한 시간의 비용은 0에서 1000000까지입니다.</translation>
    </message>
    <message>
        <source>Closings that were undone. Time in front before or after, wrapping up, and time in which agents had nothing in front. Everything while the cost of an hour is not set. No agent: several may have had it.</source>
        <translation>취소된 종료. 그 전이나 후에 화면에 떠 있던 시간, 후처리, 상담원이 아무 대화도 보지 않은 시간. 한 시간의 비용이 설정되지 않은 동안의 모든 것. 상담원 없음: 여러 명이 담당했을 수 있습니다.</translation>
    </message>
    <message>
        <source>For every closing of a resolution in which a person wrote to the guest: how long the conversation was in front of agents from the resolution&apos;s beginning to the closing, times what an agent&apos;s hour cost when it was closed, by its currency. In millionths of the currency&apos;s unit.</source>
        <translation>사람이 고객에게 메시지를 보낸 해결 주기가 종료될 때마다: 해결 주기의 시작부터 종료까지 대화가 상담원의 화면에 떠 있던 시간에 종료 당시 상담원 한 시간의 비용을 곱한 값, 통화별. 통화 단위의 100만분의 1 단위입니다.</translation>
    </message>
    <message>
        <source>This program draws no PDF. Schedule it as csv or xlsx.</source>
        <translation>이 프로그램은 PDF를 만들지 못합니다. csv나 xlsx로 예약하세요.</translation>
    </message>
</context>
<context>
    <name>DemoSite</name>
    <message>
        <source>No temporary folder can be made here: %1</source>
        <translation>여기에 임시 폴더를 만들 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Ana Duarte</source>
        <translation>아나 두아르테</translation>
    </message>
    <message>
        <source>Hotel Miramar</source>
        <translation>호텔 미라마르</translation>
    </message>
</context>
<context>
    <name>EventSentence</name>
    <message>
        <source>The assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>담당 시작 · %1</translation>
    </message>
    <message>
        <source>Reopened with %1</source>
        <translation>다시 열림 · 담당 %1</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>이관됨 · 새 담당 %1</translation>
    </message>
    <message>
        <source>Offered to %1: %2</source>
        <translation>이관 요청 · %1: %2</translation>
    </message>
    <message>
        <source>%1 declined the offer</source>
        <translation>이관 요청 거절 · %1</translation>
    </message>
    <message>
        <source>%1 did not answer the offer in time</source>
        <translation>이관 요청 응답 시간 초과 · %1</translation>
    </message>
    <message>
        <source>%1 withdrew the offer</source>
        <translation>이관 요청 취소 · %1</translation>
    </message>
    <message>
        <source>%1 took it from a colleague</source>
        <translation>동료에게서 넘겨받음 · %1</translation>
    </message>
    <message>
        <source>%1 put it back in the queue</source>
        <translation>대기열로 되돌림 · %1</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>대기열로 돌려보냄 · %1</translation>
    </message>
    <message>
        <source>Back in the queue: %1 is no longer there</source>
        <translation>대기열로 복귀: %1 님 자리에 없음</translation>
    </message>
    <message>
        <source>Back in the queue (%1)</source>
        <translation>대기열로 복귀(%1)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>종료: %1</translation>
    </message>
    <message>
        <source>%1 closed it: %2</source>
        <translation>종료 · %1: %2</translation>
    </message>
    <message>
        <source>The guest has another phone number now</source>
        <translation>고객의 전화번호가 바뀌었습니다</translation>
    </message>
    <message>
        <source>WhatsApp knows the guest under another identity now</source>
        <translation>WhatsApp에서 고객의 신원이 바뀌었습니다</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>종료 취소 · %1</translation>
    </message>
    <message>
        <source>The guest&apos;s WhatsApp moved to another device: make sure who writes before you tell anything private</source>
        <translation>고객의 WhatsApp이 다른 기기로 옮겨졌습니다. 개인정보를 말하기 전에 본인인지 확인하세요</translation>
    </message>
    <message>
        <source>Given to %1: %2</source>
        <translation>배정됨 · %1: %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>배정됨 · %1</translation>
    </message>
    <message>
        <source>For the team %1</source>
        <translation>팀 지정 · %1</translation>
    </message>
    <message>
        <source>For the team %1: %2</source>
        <translation>팀 지정 · %1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for advice: %2</source>
        <translation>조언 요청 · %1: %2</translation>
    </message>
    <message>
        <source>%1 gives advice</source>
        <translation>조언 수락 · %1</translation>
    </message>
    <message>
        <source>%1 declined to give advice</source>
        <translation>조언 거절 · %1</translation>
    </message>
    <message>
        <source>%1 did not answer the question in time</source>
        <translation>조언 요청 응답 시간 초과 · %1</translation>
    </message>
    <message>
        <source>%1 took the question back</source>
        <translation>조언 요청 취소 · %1</translation>
    </message>
    <message>
        <source>%1 ended the consultation</source>
        <translation>협의 종료 · %1</translation>
    </message>
    <message>
        <source>%1 handed it over after the consultation</source>
        <translation>협의 후 넘김 · %1</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: nobody wrote any more</source>
        <translation>협의 종료 · %1: 더 이상 오간 글 없음</translation>
    </message>
    <message>
        <source>The consultation ended: %1 is no longer there</source>
        <translation>협의 종료: %1 님 자리에 없음</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: its owner is no longer there</source>
        <translation>협의 종료 · %1: 담당자 자리에 없음</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation changed hands</source>
        <translation>협의 종료 · %1: 담당자 바뀜</translation>
    </message>
    <message>
        <source>The consultation with %1 ended: the conversation was closed</source>
        <translation>협의 종료 · %1: 대화 종료됨</translation>
    </message>
    <message>
        <source>The guest is satisfied: %1 of 5</source>
        <translation>고객 만족도: 5점 중 %1점</translation>
    </message>
    <message>
        <source>%1 merged this guest with another</source>
        <translation>다른 고객과 병합됨 · %1</translation>
    </message>
    <message>
        <source>%1 merged this guest with %2</source>
        <translation>%2 님과 병합됨 · %1</translation>
    </message>
    <message>
        <source>%1 separated this guest from another</source>
        <translation>다른 고객과 분리됨 · %1</translation>
    </message>
    <message>
        <source>%1 separated this guest from %2</source>
        <translation>%2 님과 분리됨 · %1</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>호텔</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>음성 메시지</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>스티커</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>반응</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>버튼 누름</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>시스템 메시지</translation>
    </message>
    <message>
        <source>A kind of message that WhatsApp does not pass on</source>
        <translation>WhatsApp이 전달하지 않는 메시지 종류</translation>
    </message>
    <message>
        <source>Reacted %1</source>
        <translation>반응: %1</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>아직 메시지 없음</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>Written here, not yet confirmed</source>
        <translation>작성됨, 확인 대기 중</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Accepted by WhatsApp</source>
        <translation>WhatsApp 접수됨</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>재생됨</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>전달 안 됨</translation>
    </message>
    <message>
        <source>Unknown whether it was sent</source>
        <translation>전송 여부 알 수 없음</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>상담 가능</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>다른 업무 중</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>휴식 중</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>회의 중</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>교육 중</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>Finishing up</source>
        <translation>후처리 중</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>투숙객</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>잠재 고객</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>재방문 고객</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>단체</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>지원</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>다른 언어</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>전문 담당자 필요</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>근무 종료</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>업무 과다</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>Back in the queue: its agent went offline</source>
        <translation>대기열로 복귀: 상담원 오프라인</translation>
    </message>
    <message>
        <source>Back in the queue: released by its agent</source>
        <translation>대기열로 복귀: 상담원이 돌려보냄</translation>
    </message>
    <message>
        <source>Back in the queue: taken from its agent</source>
        <translation>대기열로 복귀: 상담원에게서 회수됨</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>미룬 시간이 끝남</translation>
    </message>
    <message>
        <source>Handed over by the assistant</source>
        <translation>어시스턴트가 넘김</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>대기열로 복귀</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 s old</source>
        <translation>%1초 전</translation>
    </message>
    <message>
        <source>%1 min old</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>Database away, %1</source>
        <translation>데이터베이스 연결 안 됨, %1</translation>
    </message>
    <message>
        <source>No relay, %1</source>
        <translation>릴레이 없음, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>실시간, %1</translation>
    </message>
    <message>
        <source>Not fresh, %1</source>
        <translation>최신 아님, %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they are tried again every few seconds. %1</source>
        <translation>마지막으로 읽은 수치입니다. 몇 초마다 다시 시도합니다. %1</translation>
    </message>
    <message>
        <source>These are the last figures that could be read; they come back by themselves. %1</source>
        <translation>마지막으로 읽은 수치입니다. 자동으로 갱신됩니다. %1</translation>
    </message>
    <message>
        <source>The figures are what the database holds, but no relay is connected: what guests write and what agents do may be missing, and nothing can be ordered from here. %1</source>
        <translation>데이터베이스에 있는 수치이지만 연결된 릴레이가 없습니다. 고객의 메시지나 상담원의 활동이 빠져 있을 수 있고, 여기서 명령을 내릴 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The figures are older than they should be; press F5 to read them now.</source>
        <translation>수치가 오래되었습니다. F5를 누르면 지금 읽습니다.</translation>
    </message>
    <message>
        <source>Every change shows within a second.</source>
        <translation>모든 변경은 1초 안에 표시됩니다.</translation>
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
        <translation>같은 번호</translation>
    </message>
    <message>
        <source>same reservation</source>
        <translation>같은 예약</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>%1 and %2 become one guest, called %1:</source>
        <translation>%1 님과 %2 님이 한 고객이 되며, 이름은 다음과 같습니다. %1:</translation>
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
        <translation>다른 고객</translation>
    </message>
    <message>
        <source>• conversations: %1</source>
        <translation>• 대화: %1</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>The keys of Bellhop</source>
        <translation>Bellhop 단축키</translation>
    </message>
    <message>
        <source>In bold: keys of your own.</source>
        <translation>굵은 글씨: 직접 지정한 단축키.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWindow</name>
    <message>
        <source>everybody who asks</source>
        <translation>묻는 사람 모두</translation>
    </message>
    <message>
        <source>guests with a confirmed stay</source>
        <translation>숙박이 확정된 고객</translation>
    </message>
    <message>
        <source>guests in the house (it opens a door)</source>
        <translation>투숙 중인 고객(문을 여는 정보)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>안내 안 함</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>always</source>
        <translation>항상</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 offers %2 to %3</source>
        <translation>%1 님이 %2 님의 대화를 %3에 이관 요청했습니다</translation>
    </message>
    <message>
        <source>%1 offers you %2</source>
        <translation>%1 님이 %2 님의 대화를 나에게 이관 요청했습니다</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Offered to %1, %2 s left. It stays yours until somebody accepts.</source>
        <translation>%1 앞으로 이관 요청됨, %2초 남음. 누군가 수락할 때까지 내가 담당합니다.</translation>
    </message>
    <message>
        <source>%1 accepted your offer and has this conversation now.</source>
        <translation>%1 님이 이관 요청을 수락해 이제 이 대화를 담당합니다.</translation>
    </message>
    <message>
        <source>%1 declined. It stays with you.</source>
        <translation>%1 님이 거절했습니다. 계속 내가 담당합니다.</translation>
    </message>
    <message>
        <source>%1 declined: “%2” It stays with you.</source>
        <translation>%1 님이 거절했습니다: “%2” 계속 내가 담당합니다.</translation>
    </message>
    <message>
        <source>Nobody of %1 answered in time. It stays with you.</source>
        <translation>%1에서 아무도 제시간에 응답하지 않았습니다. 계속 내가 담당합니다.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It stays with you.</source>
        <translation>%1 님이 제시간에 응답하지 않았습니다. 계속 내가 담당합니다.</translation>
    </message>
    <message>
        <source>Your offer to %1 is over: the conversation changed hands.</source>
        <translation>%1 앞으로 보낸 이관 요청이 끝났습니다. 담당자가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 님이 수락했습니다.</translation>
    </message>
    <message>
        <source>%1 declined it. It stays with %2.</source>
        <translation>%1 님이 거절했습니다. 계속 %2 님이 담당합니다.</translation>
    </message>
    <message>
        <source>The time to answer is over. It stays with %1.</source>
        <translation>응답 시간이 지났습니다. 계속 %1 님이 담당합니다.</translation>
    </message>
    <message>
        <source>%1 took the offer back.</source>
        <translation>%1 님이 이관 요청을 취소했습니다.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation changed hands.</source>
        <translation>%1 님의 이관 요청이 끝났습니다. 담당자가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The offer of %1 is over: the conversation was closed.</source>
        <translation>%1 님의 이관 요청이 끝났습니다. 대화가 종료되었습니다.</translation>
    </message>
    <message>
        <source>%1 took this conversation over: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 님이 이 대화를 넘겨받았습니다: “%2” 쓰던 내용은 초안으로 보관됩니다.</translation>
    </message>
    <message>
        <source>%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.</source>
        <translation>%1 님이 이 대화를 대기열로 되돌렸습니다: “%2” 쓰던 내용은 초안으로 보관됩니다.</translation>
    </message>
    <message>
        <source>This conversation went back to the queue while your console was out of reach.</source>
        <translation>콘솔 연결이 끊긴 사이 이 대화가 대기열로 돌아갔습니다.</translation>
    </message>
    <message>
        <source>%1 claimed this conversation while your console was out of reach.</source>
        <translation>콘솔 연결이 끊긴 사이 %1 님이 이 대화를 담당했습니다.</translation>
    </message>
    <message>
        <source>%1 was given this conversation while your console was out of reach.</source>
        <translation>콘솔 연결이 끊긴 사이 이 대화가 %1 님에게 배정되었습니다.</translation>
    </message>
    <message>
        <source>%1 gives no advice now.</source>
        <translation>%1 님이 지금은 조언할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 gives no advice now: “%2”</source>
        <translation>%1 님이 지금은 조언할 수 없습니다: “%2”</translation>
    </message>
    <message>
        <source>Nobody of %1 answered your question in time.</source>
        <translation>%1에서 아무도 제시간에 조언 요청에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 did not answer your question in time.</source>
        <translation>%1 님이 제시간에 조언 요청에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 ended the consultation. The conversation stays yours.</source>
        <translation>%1 님이 협의를 종료했습니다. 대화는 계속 내가 담당합니다.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: nobody wrote any more.</source>
        <translation>%1 님과의 협의가 끝났습니다. 더 이상 오간 글이 없습니다.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: %1 is offline.</source>
        <translation>%1 님과의 협의가 끝났습니다. %1 님이 오프라인입니다.</translation>
    </message>
    <message>
        <source>%1 declined to give advice.</source>
        <translation>%1 님이 조언을 거절했습니다.</translation>
    </message>
    <message>
        <source>The time to answer is over. %1 asked for advice.</source>
        <translation>응답 시간이 지났습니다. %1 님의 조언 요청이었습니다.</translation>
    </message>
    <message>
        <source>%1 needs no advice any more.</source>
        <translation>%1 님은 이제 조언이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 ended the consultation and keeps the conversation. Thank you!</source>
        <translation>%1 님이 협의를 종료하고 계속 대화를 담당합니다. 고맙습니다!</translation>
    </message>
    <message>
        <source>%1 handed this conversation over to you.</source>
        <translation>%1 님이 이 대화를 나에게 넘겼습니다.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation changed hands.</source>
        <translation>%1 님과의 협의가 끝났습니다. 담당자가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The consultation with %1 is over: the conversation was closed.</source>
        <translation>%1 님과의 협의가 끝났습니다. 대화가 종료되었습니다.</translation>
    </message>
    <message>
        <source>%1 asks %2 for advice about %3</source>
        <translation>%1 님이 %3 님의 대화에 대해 %2에 조언을 요청했습니다</translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2</source>
        <translation>%1 님이 %2 님의 대화에 대해 나에게 조언을 요청했습니다</translation>
    </message>
    <message>
        <source>%1 is asked for advice, %2 s left. The conversation stays yours.</source>
        <translation>%1 앞으로 조언 요청됨, %2초 남음. 대화는 계속 내가 담당합니다.</translation>
    </message>
    <message>
        <source>%1 reads along and gives you advice now.</source>
        <translation>%1 님이 대화를 함께 읽으며 조언합니다.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>the house&apos;s knowledge</source>
        <translation>호텔 지식</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>인사</translation>
    </message>
    <message>
        <source>booking: dates</source>
        <translation>예약: 날짜</translation>
    </message>
    <message>
        <source>booking: which room</source>
        <translation>예약: 객실</translation>
    </message>
    <message>
        <source>booking: who comes</source>
        <translation>예약: 투숙객</translation>
    </message>
    <message>
        <source>booking: read back</source>
        <translation>예약: 내용 확인</translation>
    </message>
    <message>
        <source>booking: confirmed</source>
        <translation>예약: 확정</translation>
    </message>
    <message>
        <source>the guest asked for a person</source>
        <translation>고객이 상담원 요청</translation>
    </message>
    <message>
        <source>the guest is angry</source>
        <translation>고객이 화남</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>기다릴 수 없음</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>법적 문제</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>금전 분쟁</translation>
    </message>
    <message>
        <source>something to be done</source>
        <translation>처리할 일</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>특별 요청</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>시간 약속</translation>
    </message>
    <message>
        <source>a request for people</source>
        <translation>단체 요청</translation>
    </message>
    <message>
        <source>a booking that is there already</source>
        <translation>기존 예약</translation>
    </message>
    <message>
        <source>the booking was refused</source>
        <translation>예약이 거부됨</translation>
    </message>
    <message>
        <source>nobody knows whether it is booked</source>
        <translation>예약 여부 알 수 없음</translation>
    </message>
    <message>
        <source>the booking system does not answer</source>
        <translation>예약 시스템 응답 없음</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>이해하지 못함</translation>
    </message>
    <message>
        <source>nothing is known about it</source>
        <translation>관련 정보 없음</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>넘김: %1</translation>
    </message>
    <message>
        <source>Suggested · %1</source>
        <translation>제안 · %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>자동 · %1</translation>
    </message>
    <message>
        <source>Answered from “%1” (%2 % sure).</source>
        <translation>“%1”에서 답변함(확신도 %2%).</translation>
    </message>
    <message>
        <source>The assistant called for a person: %1.</source>
        <translation>어시스턴트가 사람을 불렀습니다: %1.</translation>
    </message>
    <message>
        <source>From the assistant&apos;s dialogue: %1.</source>
        <translation>어시스턴트 대화에서 나옴: %1.</translation>
    </message>
    <message>
        <source>Worded by the language model %1.</source>
        <translation>언어 모델 %1의 문구입니다.</translation>
    </message>
    <message>
        <source>An agent sent it as it was suggested.</source>
        <translation>상담원이 제안대로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Needs an answer</source>
        <translation>답변 필요</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>고객 답변 대기</translation>
    </message>
    <message>
        <source>Snoozed, due</source>
        <translation>미룬 시각 지남</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 대화</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>미배정</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>내 팀</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>스와힐리어</translation>
    </message>
    <message>
        <source>%1 is spoken</source>
        <translation>%1 가능</translation>
    </message>
    <message>
        <source>the skill “%1” is there</source>
        <translation>스킬 “%1” 보유</translation>
    </message>
    <message>
        <source>it was their turn</source>
        <translation>순서에 따라 배정</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>대화 %2건 중 %1건</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You were given this: %1.</source>
        <translation>나에게 배정됨: %1.</translation>
    </message>
    <message>
        <source>Nobody of the team is available</source>
        <translation>팀에 상담 가능한 사람 없음</translation>
    </message>
    <message>
        <source>Everybody it fits has as many chats as they take</source>
        <translation>맞는 상담원이 모두 최대 대화 수에 도달함</translation>
    </message>
    <message>
        <source>Outside the hours of the team</source>
        <translation>팀 근무 시간 외</translation>
    </message>
    <message>
        <source>No team is set up for it</source>
        <translation>지정된 팀 없음</translation>
    </message>
    <message>
        <source>The only one it fits gave it back</source>
        <translation>맞는 유일한 상담원이 돌려보냄</translation>
    </message>
    <message>
        <source>Nobody who is available speaks %1</source>
        <translation>상담 가능한 사람 중 %1 가능자 없음</translation>
    </message>
    <message>
        <source>Nobody who is available has the skill “%1”</source>
        <translation>상담 가능한 사람 중 스킬 “%1” 보유자 없음</translation>
    </message>
    <message>
        <source>Nobody it fits is available</source>
        <translation>맞는 상담원 중 상담 가능한 사람 없음</translation>
    </message>
    <message>
        <source>about “%1”, in %2</source>
        <translation>주제 “%1”, %2 문의</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>주제 “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 문의</translation>
    </message>
    <message>
        <source>to be answered within %1</source>
        <translation>%1 안에 답변 필요</translation>
    </message>
    <message>
        <source>should have been answered %1 ago</source>
        <translation>답변 기한 %1 지남</translation>
    </message>
    <message>
        <source>free text for %1 more</source>
        <translation>자유 입력 %1 남음</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <translation>%1 후 복귀</translation>
    </message>
    <message>
        <source>comes back now</source>
        <translation>지금 복귀</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Window shuts</source>
        <translation>24시간 만료 임박</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>우선순위: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>채널: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>호텔: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>팀: %1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Waiting on guest</source>
        <translation>고객 답변 대기</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>미룸</translation>
    </message>
    <message>
        <source>It called for a person</source>
        <translation>어시스턴트가 사람을 부름</translation>
    </message>
    <message>
        <source>An agent took it</source>
        <translation>상담원이 담당</translation>
    </message>
    <message>
        <source>It was given to an agent</source>
        <translation>상담원에게 배정</translation>
    </message>
    <message>
        <source>It was put back in the queue</source>
        <translation>대기열로 되돌림</translation>
    </message>
    <message>
        <source>A supervisor took it over</source>
        <translation>슈퍼바이저가 넘겨받음</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>이관됨</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>다시 열림</translation>
    </message>
    <message>
        <source>The assistant was away</source>
        <translation>어시스턴트 자리에 없음</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>자동 답변</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Sent as suggested</source>
        <translation>제안대로 보냄</translation>
    </message>
    <message>
        <source>The guest asked for a person</source>
        <translation>고객이 상담원 요청</translation>
    </message>
    <message>
        <source>An angry guest</source>
        <translation>화난 고객</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>단체</translation>
    </message>
    <message>
        <source>A booking that exists</source>
        <translation>기존 예약</translation>
    </message>
    <message>
        <source>The property took no booking</source>
        <translation>호텔이 예약을 받지 않음</translation>
    </message>
    <message>
        <source>Unknown whether it was booked</source>
        <translation>예약 여부 알 수 없음</translation>
    </message>
    <message>
        <source>The property&apos;s system did not answer</source>
        <translation>호텔 시스템 응답 없음</translation>
    </message>
    <message>
        <source>An agent took it during a booking</source>
        <translation>예약 중 상담원이 담당</translation>
    </message>
    <message>
        <source>The guest was not understood</source>
        <translation>고객의 말을 이해하지 못함</translation>
    </message>
    <message>
        <source>It had no answer</source>
        <translation>답변 없음</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>기다릴 수 없음</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <translation>법적 문제</translation>
    </message>
    <message>
        <source>A dispute about money</source>
        <translation>금전 분쟁</translation>
    </message>
    <message>
        <source>A special request</source>
        <translation>특별 요청</translation>
    </message>
    <message>
        <source>A person wrote</source>
        <translation>사람이 작성</translation>
    </message>
    <message>
        <source>Settled by the assistant</source>
        <translation>어시스턴트가 해결</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Measure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% 이내</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Bellhop report</source>
        <translation>Bellhop 보고서</translation>
    </message>
    <message>
        <source>What the measures mean</source>
        <translation>지표 설명</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>집계 제외: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days, then hours, minutes and seconds of a span of time.</extracomment>
        <translation>%1일 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <translation>%1(중앙값)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>호텔</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>요일·시간대</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>The site has not set what this figure counts with, such as the cost of an hour.</extracomment>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>설정되지 않음</translation>
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
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 set you to “%2”: %3</source>
        <translation>%1 님이 내 상태를 “%2”(으)로 바꿨습니다: %3</translation>
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
        <translation>승인됨</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>승인 대기 중</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>비활성화됨</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>미제출</translation>
    </message>
    <message>
        <source>gone at the provider</source>
        <translation>제공업체에서 삭제됨</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>유틸리티</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>마케팅</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>인증</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>품질 보통</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>품질 낮음</translation>
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
        <translation>%1 전 동기화</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>아직 동기화 안 됨</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>방금 동기화</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1, 이후 실패: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>머리글: %1</translation>
    </message>
    <message>
        <source>Button “%1”</source>
        <translation>버튼 “%1”</translation>
    </message>
    <message>
        <source>Picture on top</source>
        <translation>상단 사진</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>상단 동영상</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>상단 문서</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>장소 이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223 또는 지도 링크</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>예: %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>edited · %1</source>
        <translation>수정됨 · %1</translation>
    </message>
    <message>
        <source>%1 · written %2</source>
        <translation>%1 · 작성 %2</translation>
    </message>
    <message>
        <source>Click to use the text again, or press S to send it as it was.</source>
        <translation>클릭하면 문구를 다시 쓸 수 있고, S를 누르면 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>Click, or press S, to send it again.</source>
        <translation>클릭하거나 S를 누르면 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>전달 안 됨. %1</translation>
    </message>
    <message>
        <source>Not delivered: %1 %2</source>
        <translation>전달 안 됨: %1 %2</translation>
    </message>
    <message>
        <source>Press S to send it again.</source>
        <translation>S를 누르면 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1</source>
        <translation>보내졌는지 아직 알 수 없습니다. 다시 보내기 전에 고객에게 확인하세요. %1</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>연락처 %1개</translation>
    </message>
    <message>
        <source>The guest&apos;s own card</source>
        <translation>고객 본인 연락처</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>위치 보내기</translation>
    </message>
    <message>
        <source>Share contact</source>
        <translation>연락처 공유</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>목록에서 선택함</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>양식을 작성함</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>버튼을 누름</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>설문 투표</translation>
    </message>
    <message>
        <source>An earlier message was changed</source>
        <translation>이전 메시지가 수정됨</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>그룹 초대</translation>
    </message>
    <message>
        <source>A GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>메시지가 고정됨</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>The guest deleted this message</source>
        <translation>고객이 삭제한 메시지</translation>
    </message>
    <message>
        <source>Deleted for everybody</source>
        <translation>모두에게서 삭제됨</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>여러 번 전달됨</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>전달된 메시지</translation>
    </message>
    <message>
        <source>Ask the guest to send it another way</source>
        <translation>고객에게 다른 방법으로 보내 달라고 하세요</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>WhatsApp에서</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>상품 1개</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>상품 %1개</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>광고를 통해 유입</translation>
    </message>
    <message>
        <source>Came by “%1”</source>
        <translation>“%1” 광고를 통해 유입</translation>
    </message>
    <message>
        <source>On its way from WhatsApp…</source>
        <translation>WhatsApp에서 받는 중…</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>곧 다시 시도: %1</translation>
    </message>
    <message>
        <source>It could not be fetched. Click to try again.</source>
        <translation>가져오지 못했습니다. 클릭하면 다시 시도합니다.</translation>
    </message>
    <message>
        <source>%1 Click to try again.</source>
        <translation>%1 클릭하면 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>음성 메시지</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
</context>
<context>
    <name>TransferChoices</name>
    <message>
        <source>Team, %1 of %2 are available</source>
        <translation>팀, %2명 중 %1명 상담 가능</translation>
    </message>
</context>
<context>
    <name>TvWall</name>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>최장 대기</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>예상 대기</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>오프라인: %1</translation>
    </message>
    <message>
        <source>and %1 more; %2</source>
        <translation>외 %1, %2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>a booking</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>요금</translation>
    </message>
    <message>
        <source>something broken</source>
        <translation>시설 고장</translation>
    </message>
    <message>
        <source>checking in or out</source>
        <translation>체크인/체크아웃</translation>
    </message>
    <message>
        <source>a common question</source>
        <translation>자주 묻는 질문</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>something they need in their stay</source>
        <translation>투숙 중 요청</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>their booking</source>
        <translation>예약 확인</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>시간 약속</translation>
    </message>
    <message>
        <source>a stay</source>
        <translation>숙박</translation>
    </message>
    <message>
        <source>praise or a review</source>
        <translation>칭찬 또는 후기</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>특별한 내용 없음</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>화남</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>답답함</translation>
    </message>
    <message>
        <source>worried or unhappy</source>
        <translation>걱정 또는 불만족</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>차분함</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>만족</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>매우 만족</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>지금 위험</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>2시간 이내</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘 안에</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>급하지 않음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>it cannot wait</source>
        <translation>기다릴 수 없음</translation>
    </message>
    <message>
        <source>a legal matter</source>
        <translation>법적 문제</translation>
    </message>
    <message>
        <source>a dispute about money</source>
        <translation>금전 분쟁</translation>
    </message>
    <message>
        <source>they asked for one</source>
        <translation>고객이 상담원 요청</translation>
    </message>
    <message>
        <source>a special request</source>
        <translation>특별 요청</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>아마도 %1</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>기분</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>긴급도</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>상담원 필요</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>nobody waits</source>
        <translation>대기 중인 고객 없음</translation>
    </message>
    <message>
        <source>waiting for %1, too long</source>
        <translation>%1 대기 중, 너무 오래됨</translation>
    </message>
    <message>
        <source>waiting for %1, answer now</source>
        <translation>%1 대기 중, 지금 답변하세요</translation>
    </message>
    <message>
        <source>waiting for %1, answer soon</source>
        <translation>%1 대기 중, 곧 답변하세요</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>%1 대기 중</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>goals differ</source>
        <translation>목표 서로 다름</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>목표 %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>counting the day…</source>
        <translation>오늘 수치 집계 중…</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>아직 답변 없음</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>전체 %1건, %2</translation>
    </message>
    <message>
        <source>agents with room: %1</source>
        <translation>여유 있는 상담원: %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>대기열에서</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>대기 없음</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>2시간 이내</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>기준 시간 초과</translation>
    </message>
    <message>
        <source>nobody has them</source>
        <translation>담당자 없음</translation>
    </message>
    <message>
        <source>with agents</source>
        <translation>상담원 담당</translation>
    </message>
    <message>
        <source>of those in work</source>
        <translation>상담 중인 대화 중</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>soon due</source>
        <translation>곧 기한</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>지금 기한</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>답변 부족</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Answers in the last half hour: %1.</source>
        <translation>최근 30분 답변: %1.</translation>
    </message>
    <message>
        <source>How long the next guest will wait cannot be said: %1</source>
        <translation>다음 고객의 대기 시간을 예측할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>How long the next guest will wait: those who wait now, at the pace of the last half hour. %1</source>
        <translation>다음 고객의 예상 대기 시간: 현재 대기 인원을 최근 30분 속도로 계산. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open conversations, and how many they shall have at most.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · waiting: %2, %3</source>
        <extracomment>&quot;3 of 10 · waiting: 2, 12:03&quot;: open conversations; guests who wait, and for how long the first of them.</extracomment>
        <translation>%1 · 대기: %2, %3</translation>
    </message>
    <message>
        <source>a guest waits too long</source>
        <translation>고객이 너무 오래 기다림</translation>
    </message>
    <message>
        <source>too many conversations</source>
        <translation>대화가 너무 많음</translation>
    </message>
    <message>
        <source>too long in this state</source>
        <translation>상태 유지 시간이 너무 김</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Application</name>
    <message>
        <source>Opening a small hotel with simulated guests…</source>
        <translation>가상 고객이 있는 작은 호텔을 여는 중…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>데이터를 여는 중…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>내 비밀번호 변경…</translation>
    </message>
    <message>
        <source>Forget my password on this computer</source>
        <translation>이 컴퓨터에서 내 비밀번호 지우기</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>나의 하루</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>비밀번호를 변경했습니다.</translation>
    </message>
    <message>
        <source>Forgotten. You will be asked for your password the next time.</source>
        <translation>지웠습니다. 다음에는 비밀번호를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>본점</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>상황판</translation>
    </message>
    <message>
        <source>Search the whole history…</source>
        <translation>전체 기록 검색…</translation>
    </message>
</context>
<context>
    <name>bellhop::app::SiteDoor</name>
    <message>
        <source>Your password is needed to join %1.</source>
        <translation>%1에 접속하려면 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is being asked for your password. You can also type it.</source>
        <translation>이 컴퓨터의 키체인에서 비밀번호를 가져오는 중입니다. 직접 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds no password of yours for this site: type it.</source>
        <translation>이 컴퓨터의 키체인에 이 사이트의 비밀번호가 없습니다. 입력하세요.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on.</source>
        <translation>%1 계속하려면 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>%1에 로그인하는 중…</translation>
    </message>
    <message>
        <source>The password in this computer&apos;s keychain does not work any more. %1 Type the one that is valid now, or ask your administrator.</source>
        <translation>이 컴퓨터의 키체인에 있는 비밀번호가 더 이상 맞지 않습니다. %1 현재 비밀번호를 입력하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>%1 Check both, or ask your administrator.</source>
        <translation>%1 둘 다 확인하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>%1 Your password was not kept anywhere. Type it again to go on without that.</source>
        <translation>%1 비밀번호가 저장되지 않았습니다. 저장하지 않고 계속하려면 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Your password is changed, but this computer&apos;s keychain still has the old one: %1</source>
        <translation>비밀번호를 변경했지만 이 컴퓨터의 키체인에는 이전 비밀번호가 남아 있습니다: %1</translation>
    </message>
    <message>
        <source>%1 The password may still be in it.</source>
        <translation>%1 비밀번호가 아직 남아 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::app::Tour</name>
    <message>
        <source>three guests have written</source>
        <translation>고객 세 명이 메시지를 보냄</translation>
    </message>
    <message>
        <source>Marta&apos;s question is on the screen</source>
        <translation>마르타의 질문이 화면에 표시됨</translation>
    </message>
    <message>
        <source>the conversation is claimed</source>
        <translation>대화를 담당함</translation>
    </message>
    <message>
        <source>the answer is written</source>
        <translation>답변을 작성함</translation>
    </message>
    <message>
        <source>WhatsApp has taken it: sent</source>
        <translation>WhatsApp이 접수함: 보냄</translation>
    </message>
    <message>
        <source>it has reached her telephone: delivered</source>
        <translation>고객의 휴대폰에 도착함: 전달됨</translation>
    </message>
    <message>
        <source>she has read it</source>
        <translation>고객이 읽음</translation>
    </message>
    <message>
        <source>the closing sheet is open</source>
        <translation>종료 창이 열림</translation>
    </message>
    <message>
        <source>booking confirmed is refused without a reservation number</source>
        <translation>예약 번호가 없어 예약 확정이 거부됨</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>the closing is taken back, and the guest in front again</source>
        <translation>종료를 취소하고 고객이 다시 화면에 표시됨</translation>
    </message>
    <message>
        <source>the closing sheet is open again</source>
        <translation>종료 창이 다시 열림</translation>
    </message>
    <message>
        <source>it is closed for good, two guests still wait</source>
        <translation>완전히 종료됨, 고객 두 명이 아직 대기 중</translation>
    </message>
    <message>
        <source>the wallboard says so too, and that the answer came in time</source>
        <translation>상황판에도 표시되고, 답변이 제시간에 나간 것도 표시됨</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgeLabel</name>
    <message>
        <source>Age of the figures</source>
        <translation>수치 시점</translation>
    </message>
    <message>
        <source>Age of the figures: %1</source>
        <translation>수치 시점: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AgentTileModel</name>
    <message>
        <source>%1, %2 for %3, %4</source>
        <translation>%1, %2 · %3째, %4</translation>
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
        <translation>상담원, 먼저 확인할 순</translation>
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
            <numerusform>%1  (외 %n건)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsModel</name>
    <message>
        <source>Relay %1</source>
        <translation>릴레이 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A team and the property that it serves.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>For</source>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>처리 담당</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AlertsWindow</name>
    <message>
        <source>Alerts</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>I take care of it</source>
        <translation>내가 처리</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <source>What the site is warned of is listed here, with its cause and the next step, until it is over.</source>
        <translation>사이트의 경보가 원인, 다음 조치와 함께 끝날 때까지 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>What the site is warned of</source>
        <translation>사이트 경보</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>다음 조치: %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>시작: %1.</translation>
    </message>
    <message>
        <source>%1 %2 takes care of it; it is repeated only when it gets worse.</source>
        <translation>%1 %2 님이 처리 중입니다. 더 나빠질 때만 다시 알립니다.</translation>
    </message>
    <message>
        <source>%1 Nobody takes care of it yet; it is repeated until somebody does.</source>
        <translation>%1 아직 처리하는 사람이 없습니다. 누군가 맡을 때까지 계속 알립니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::AttachmentStrip</name>
    <message>
        <source>Do not send %1</source>
        <translation>%1 보내지 않기</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>업로드 중…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>%1 업로드</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
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
        <translation>확인</translation>
    </message>
    <message>
        <source>Claim all chosen</source>
        <translation>선택한 대화 모두 담당하기</translation>
    </message>
    <message>
        <source>Release all chosen to the queue</source>
        <translation>선택한 대화 모두 대기열로 돌려보내기</translation>
    </message>
    <message>
        <source>Tag all chosen…</source>
        <translation>선택한 대화 모두 태그 달기…</translation>
    </message>
    <message>
        <source>Change the priority of all chosen…</source>
        <translation>선택한 대화 모두 우선순위 변경…</translation>
    </message>
    <message>
        <source>Snooze all chosen…</source>
        <translation>선택한 대화 모두 미루기…</translation>
    </message>
    <message>
        <source>Offer all chosen to a team…</source>
        <translation>선택한 대화 모두 팀에 이관 요청…</translation>
    </message>
    <message>
        <source>Close all chosen…</source>
        <translation>선택한 대화 모두 종료…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>I have read what came of it</source>
        <translation>결과 확인함</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are being changed …</source>
        <translation>
            <numerusform>대화 %n건 변경 중 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations chosen</source>
        <translation>
            <numerusform>대화 %n건 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, Enter; -tag takes it away</source>
        <translation>태그 입력 후 Enter, -태그는 제거</translation>
    </message>
    <message>
        <source>The tag for all chosen conversations; with a minus before it, it is taken away</source>
        <translation>선택한 모든 대화에 달 태그. 앞에 빼기 기호를 붙이면 제거합니다</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1시간 동안</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>3시간 동안</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>내일 오전 9시까지</translation>
    </message>
    <message>
        <source>%1: needs more, close one by one</source>
        <translation>%1: 추가 입력 필요, 하나씩 종료하세요</translation>
    </message>
    <message>
        <source>What %1 should know, Enter</source>
        <translation>%1에서 알아야 할 내용, Enter</translation>
    </message>
    <message>
        <source>The note that goes with every offer to %1</source>
        <translation>%1에 보내는 모든 이관 요청에 붙는 메모</translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>팀 없음</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n건 다시 열림</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n건 담당함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n건 돌려보냄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged “%1”</source>
        <translation>
            <numerusform>%n건에 “%1” 태그 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the tag “%1”</source>
        <translation>
            <numerusform>%n건에서 “%1” 태그 제거됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another priority</source>
        <translation>
            <numerusform>%n건 우선순위 변경됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n건 미룸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n건 종료됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <translation>
            <numerusform>%n건 이관 요청됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 외 %2건.</translation>
    </message>
    <message>
        <source>%1, %2 refused: %3</source>
        <translation>%1, %2건 거부됨: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>종료 취소</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CellModel</name>
    <message>
        <source>Measure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% 이내</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ChartViews</name>
    <message>
        <source>Ways to look at the figures</source>
        <translation>수치 보기 방식</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Day by day, beside the period before</source>
        <translation>일별, 이전 기간과 비교</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주간</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>요일과 시간대별</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>종료 사유</translation>
    </message>
    <message>
        <source>By kind, the most frequent first</source>
        <translation>종류별, 많은 순</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>The last day of the period, agent by agent</source>
        <translation>기간의 마지막 날, 상담원별</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>What the assistant did, and what it cost</source>
        <translation>어시스턴트가 한 일과 비용</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>How each channel did</source>
        <translation>채널별 현황</translation>
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
        <translation>“%1”(으)로 필터됨, 누르면 해제</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ClosingSheet</name>
    <message>
        <source>Type of customer</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>서비스 유형</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>만족도</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>대화 종료</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>대화 종료</translation>
    </message>
    <message>
        <source>Customer: not said</source>
        <translation>고객: 미지정</translation>
    </message>
    <message>
        <source>Service: not said</source>
        <translation>서비스: 미지정</translation>
    </message>
    <message>
        <source>Satisfaction: not said</source>
        <translation>만족도: 미지정</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5점 중 %1점</translation>
    </message>
    <message>
        <source>Type, or press a number</source>
        <translation>입력하거나 번호 누르기</translation>
    </message>
    <message>
        <source>Find a reason for closing</source>
        <translation>종료 사유 찾기</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>종료 사유</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>예약 번호</translation>
    </message>
    <message>
        <source>Notes on the closing</source>
        <translation>종료 메모</translation>
    </message>
    <message>
        <source>Close the conversation (Enter)</source>
        <translation>대화 종료 (Enter)</translation>
    </message>
    <message>
        <source>Keep it open (Esc)</source>
        <translation>열어 두기 (Esc)</translation>
    </message>
    <message>
        <source>Close the conversation with %1</source>
        <translation>%1 님과의 대화 종료</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>종료하는 중…</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>예약 번호</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
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
        <translation>예약 번호(필수)</translation>
    </message>
    <message>
        <source>Note: what happens next, and who does it (required)</source>
        <translation>메모: 다음 할 일과 담당자(필수)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesModel</name>
    <message>
        <source>Colleague</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>For</source>
        <translation>지속 시간</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ColleaguesWindow</name>
    <message>
        <source>Colleagues</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>Colleagues and what they do</source>
        <translation>동료와 상태</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>바꿀 상태</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change what they do (Enter)</source>
        <translation>상태 변경 (Enter)</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>%1 님의 상태 변경</translation>
    </message>
    <message>
        <source>Why? %1 reads it.</source>
        <translation>사유를 쓰세요. %1 님이 읽습니다.</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>사유를 쓰세요. %1 님이 읽습니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CommandPalette</name>
    <message>
        <source>What to do, or which guest</source>
        <translation>할 일 또는 고객 이름</translation>
    </message>
    <message>
        <source>Found actions and guests</source>
        <translation>찾은 명령과 고객</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::CompletionPopup</name>
    <message>
        <source>%1 that fit what you typed</source>
        <translation>입력한 내용과 일치하는 %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::Composer</name>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>인용하지 않기</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Attach files (or drop or paste them here)</source>
        <translation>파일 첨부 (끌어다 놓거나 붙여넣기 가능)</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>다른 항목 보내기</translation>
    </message>
    <message>
        <source>Send a place, a contact, a question with answers, a template</source>
        <translation>위치, 연락처, 선택형 질문, 템플릿 보내기</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>보내기 (Enter)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>“%1”에 답변</translation>
    </message>
    <message>
        <source>Sent when the files are there</source>
        <translation>파일이 준비되면 전송</translation>
    </message>
    <message>
        <source>Remove the file that failed</source>
        <translation>실패한 파일을 빼세요</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>초안 저장됨</translation>
    </message>
    <message>
        <source>A note for colleagues; the guest never sees it. @ and a name tells somebody.</source>
        <translation>동료용 메모로, 고객에게는 보이지 않습니다. @와 이름을 쓰면 알림이 갑니다.</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends, Shift+Enter starts a line.</source>
        <translation>답변을 쓰세요. Enter로 보내고 Shift+Enter로 줄을 바꿉니다.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>동료용 메모</translation>
    </message>
    <message>
        <source>Answer to the guest</source>
        <translation>고객에게 답변</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>The guest asked for no marketing messages. Answers to what they write are welcome.</source>
        <translation>마케팅 메시지를 원하지 않는 고객입니다. 고객이 보낸 메시지에는 답변해도 됩니다.</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>마케팅 수신 거부</translation>
    </message>
    <message>
        <source>Free text for %1 more</source>
        <translation>자유 입력 %1 남음</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1자 초과</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1자 남음</translation>
    </message>
    <message>
        <source>Write to the guest</source>
        <translation>고객에게 쓰기</translation>
    </message>
    <message>
        <source>Write to the guest (%1 switches)</source>
        <translation>고객에게 쓰기 (전환: %1)</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>동료에게 메모 쓰기</translation>
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
        <translation>데이터베이스에서 첫 목록을 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Bellhop, %1 waiting</source>
        <translation>Bellhop, 대기 %1</translation>
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
        <translation>내 상태</translation>
    </message>
    <message>
        <source>Change what %1 does</source>
        <translation>%1 님의 상태 변경</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on.</source>
        <translation>다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>컴퓨터 설정에 따름</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>내 목록</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 목록</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>단축키 보기</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConsultationStrip</name>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>넘기기…</translation>
    </message>
    <message>
        <source>Write it to your colleague (Enter)</source>
        <translation>동료에게 쓰기 (Enter)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>%1 gives you advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 님이 조언하고 있습니다. 여기서 주고받는 글은 고객에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>You give %1 advice. The guest sees nothing of what you both write here.</source>
        <translation>%1 님에게 조언하고 있습니다. 여기서 주고받는 글은 고객에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 님에게 쓰기</translation>
    </message>
    <message>
        <source>What you write to %1</source>
        <translation>%1 님에게 쓰는 내용</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationDesk</name>
    <message>
        <source>Facts about the guest</source>
        <translation>고객 정보</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1시간 동안</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>3시간 동안</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>내일 오전 9시까지</translation>
    </message>
    <message>
        <source>Until Monday at 9</source>
        <translation>월요일 오전 9시까지</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>시각 선택…</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationHeader</name>
    <message>
        <source>%1 is writing</source>
        <translation>%1 님이 입력 중</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 님이 보는 중</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>담당자 없음</translation>
    </message>
    <message>
        <source>with the assistant</source>
        <translation>어시스턴트 담당</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>내 담당</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 님 담당</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationPane</name>
    <message>
        <source>The place was not sent.</source>
        <translation>위치를 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>The contact was not sent.</source>
        <translation>연락처를 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>질문을 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>다시 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>The reaction was not sent.</source>
        <translation>반응을 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>It cannot be played here: %1</source>
        <translation>여기서 재생할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>붙여넣은 사진</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>파일 보내기</translation>
    </message>
    <message>
        <source>At most %1 files at once. Send these first.</source>
        <translation>한 번에 최대 %1개까지 보낼 수 있습니다. 먼저 이 파일들을 보내세요.</translation>
    </message>
    <message>
        <source>Choose a file for the template</source>
        <translation>템플릿에 넣을 파일 선택</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>보내지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The file does not come.</source>
        <translation>파일이 오지 않습니다.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>다시 가져오는 중입니다.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>이 파일을 열까요?</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>그래도 열기</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 가져오는 중…</translation>
    </message>
    <message>
        <source>Fetching %1: %2 %</source>
        <translation>%1 가져오는 중: %2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>picture.jpg</source>
        <translation>picture.jpg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>사본을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>선택한 대화 없음</translation>
    </message>
    <message>
        <source>Choose one in the list, or claim the most urgent with %1.</source>
        <translation>목록에서 선택하거나 %1 키로 가장 급한 대화를 담당하세요.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>This conversation is no longer in your list.</source>
        <translation>이 대화가 더 이상 목록에 없습니다.</translation>
    </message>
    <message>
        <source>%1 has this chat now. What you were writing is kept as a draft.</source>
        <translation>이제 %1 님이 이 대화를 담당합니다. 쓰던 내용은 초안으로 보관됩니다.</translation>
    </message>
    <message>
        <source>This console is older than the database and can only read. Your drafts are kept.</source>
        <translation>이 콘솔은 데이터베이스보다 오래되어 읽기만 할 수 있습니다. 초안은 보관됩니다.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the guest writes.</source>
        <translation>종료된 대화입니다. 고객이 메시지를 보내면 다시 열립니다.</translation>
    </message>
    <message>
        <source>Nobody answers this guest yet.</source>
        <translation>아직 이 고객에게 답변하는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>The assistant is answering this guest.</source>
        <translation>어시스턴트가 이 고객에게 답변하는 중입니다.</translation>
    </message>
    <message>
        <source>%1 has this chat but is offline.</source>
        <translation>%1 님이 담당하지만 오프라인입니다.</translation>
    </message>
    <message>
        <source>%1 has this chat. You can read along and write notes.</source>
        <translation>%1 님이 담당합니다. 읽고 메모를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing still work.</source>
        <translation>고객의 마지막 메시지 후 24시간이 지나 WhatsApp에서는 승인된 템플릿만 보낼 수 있습니다. 메모와 종료는 가능합니다.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>원인을 알 수 없습니다.</translation>
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
        <translation>%1 님의 대화를 담당하는 중…</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>담당하지 못했습니다.</translation>
    </message>
    <message>
        <source>Releasing %1…</source>
        <translation>%1 님의 대화를 돌려보내는 중…</translation>
    </message>
    <message>
        <source>Not released.</source>
        <translation>돌려보내지 못했습니다.</translation>
    </message>
    <message>
        <source>Not sent; your text is back in the box.</source>
        <translation>보내지 못했습니다. 입력한 내용은 입력창에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The note was not saved; it is back in the box.</source>
        <translation>메모를 저장하지 못했습니다. 내용은 입력창에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>종료하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 closed as “%2”</source>
        <translation>%1 님의 대화 종료: “%2”</translation>
    </message>
    <message>
        <source>The closing stands.</source>
        <translation>종료 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>Snoozing %1…</source>
        <translation>%1 님의 대화를 미루는 중…</translation>
    </message>
    <message>
        <source>Not snoozed.</source>
        <translation>미루지 못했습니다.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>미룰 시각</translation>
    </message>
    <message>
        <source>The template was not sent.</source>
        <translation>템플릿을 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>Asking for the templates of %1…</source>
        <translation>%1 템플릿을 요청하는 중…</translation>
    </message>
    <message>
        <source>The templates were not asked for.</source>
        <translation>템플릿을 요청하지 못했습니다.</translation>
    </message>
    <message>
        <source>Take %1 over from %2</source>
        <translation>%2 님에게서 %1 님의 대화 넘겨받기</translation>
    </message>
    <message>
        <source>Put %1 back in the queue; %2 has this chat</source>
        <translation>%1 님의 대화를 대기열로 되돌리기(현재 %2 님 담당)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>넘겨받기</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>넘겨받지 못했습니다.</translation>
    </message>
    <message>
        <source>Not put back.</source>
        <translation>되돌리지 못했습니다.</translation>
    </message>
    <message>
        <source>Not offered.</source>
        <translation>이관 요청하지 못했습니다.</translation>
    </message>
    <message>
        <source>Taking the offer back…</source>
        <translation>이관 요청을 취소하는 중…</translation>
    </message>
    <message>
        <source>Not taken back.</source>
        <translation>취소하지 못했습니다.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>The assistant speaks to this guest again.</source>
        <translation>어시스턴트가 이 고객에게 다시 응답합니다.</translation>
    </message>
    <message>
        <source>The assistant is silent for this guest until somebody lets it speak.</source>
        <translation>누군가 다시 켤 때까지 어시스턴트가 이 고객에게 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>목록에서 선택하세요.</translation>
    </message>
    <message>
        <source>Claim to answer</source>
        <translation>담당하고 답변</translation>
    </message>
    <message>
        <source>gives you advice</source>
        <translation>조언하는 중</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>조언을 요청하지 못했습니다.</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>넘기지 못했습니다.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>Ending the consultation…</source>
        <translation>협의를 종료하는 중…</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>협의를 종료하지 못했습니다.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>병합하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 is one guest now</source>
        <translation>%1 님을 한 고객으로 병합함</translation>
    </message>
    <message>
        <source>Not separated.</source>
        <translation>분리하지 못했습니다.</translation>
    </message>
    <message>
        <source>They are two guests again, as before.</source>
        <translation>이전처럼 다시 두 고객이 되었습니다.</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>%1 님 분리</translation>
    </message>
    <message>
        <source>Finish or cancel what is open here first; then it can go to another window.</source>
        <translation>여기 열린 것을 먼저 마치거나 취소하면 다른 창으로 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>별도 창에서 열기</translation>
    </message>
    <message>
        <source>Nothing here was answered from what the house knows.</source>
        <translation>여기에는 호텔 지식에서 나온 답변이 없습니다.</translation>
    </message>
    <message>
        <source>The voice note was not sent.</source>
        <translation>음성 메시지를 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>이 창을 닫을까요?</translation>
    </message>
    <message>
        <source>A voice note for %1 is not sent. It goes with the window.</source>
        <translation>%1 님에게 보낼 음성 메시지를 아직 보내지 않았습니다. 창을 닫으면 사라집니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ConversationWindow</name>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1(새 메시지 %2건)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DayStrips</name>
    <message>
        <source>conversation %1 in front</source>
        <translation>대화 %1 화면에 표시</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 (%5)</source>
        <extracomment>A person, what they did, from when to when, how long.</extracomment>
        <translation>%1: %2, %3~%4(%5)</translation>
    </message>
    <message>
        <source>A conversation in front</source>
        <translation>화면에 표시된 대화</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::DesktopOutlets</name>
    <message>
        <source>Bellhop: nothing waits for you</source>
        <translation>Bellhop: 기다리는 일 없음</translation>
    </message>
    <message numerus="yes">
        <source>Bellhop: %n things wait for you</source>
        <translation>
            <numerusform>Bellhop: 기다리는 일 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::FirstStart</name>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Bellhop에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>The desk for guests who write to your hotels. How do you want to start?</source>
        <translation>호텔에 메시지를 보내는 고객을 맞는 데스크입니다. 어떻게 시작할까요?</translation>
    </message>
    <message>
        <source>Try it with simulated guests</source>
        <translation>가상 고객으로 체험하기</translation>
    </message>
    <message>
        <source>Everything runs on this computer; invented guests write to you. Nothing to set up.</source>
        <translation>모든 것이 이 컴퓨터에서 실행되고 가상 고객이 메시지를 보냅니다. 설정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Single seat</source>
        <translation>1인용</translation>
    </message>
    <message>
        <source>One person, one computer, your own WhatsApp number. Data stays here.</source>
        <translation>사용자 한 명, 컴퓨터 한 대, 내 WhatsApp 번호. 데이터는 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Join a site</source>
        <translation>사이트 참여</translation>
    </message>
    <message>
        <source>Your team already has a database. Ask whoever looks after it for the address and your account.</source>
        <translation>팀에 이미 데이터베이스가 있습니다. 담당자에게 주소와 계정을 문의하세요.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As colleagues and guests see it</source>
        <translation>동료와 고객에게 표시되는 이름</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>The console, the relay and the database run together on this computer. You can connect a WhatsApp number later.</source>
        <translation>콘솔, 릴레이, 데이터베이스가 이 컴퓨터에서 함께 실행됩니다. WhatsApp 번호는 나중에 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>데이터베이스 서버</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>인증서 파일</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s own authorities</source>
        <translation>비우면 이 컴퓨터의 인증 기관 사용</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>릴레이</translation>
    </message>
    <message>
        <source>wss://relay.example.com; several with commas; empty: where the database is</source>
        <translation>wss://relay.example.com, 여러 개는 쉼표로 구분, 비우면 데이터베이스 위치</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>이 컴퓨터의 키체인에 비밀번호 저장</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>With the account that your administrator made for you in the database.</source>
        <translation>관리자가 데이터베이스에 만들어 준 계정으로 연결합니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Your name is missing: it signs your answers for colleagues.</source>
        <translation>이름을 입력하세요. 동료에게 내 답변임을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Choose the folder where conversations are kept.</source>
        <translation>대화를 저장할 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The address of the database server is missing.</source>
        <translation>데이터베이스 서버 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The port of the database server is missing; usually it is 3306.</source>
        <translation>데이터베이스 서버 포트를 입력하세요. 보통 3306입니다.</translation>
    </message>
    <message>
        <source>The name of the database is missing; usually it is “bellhop”.</source>
        <translation>데이터베이스 이름을 입력하세요. 보통 “bellhop”입니다.</translation>
    </message>
    <message>
        <source>Your account&apos;s name is missing.</source>
        <translation>계정 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GapModel</name>
    <message>
        <source>What a guest asked</source>
        <translation>고객의 질문</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::GuestPane</name>
    <message>
        <source>Facts about the guest</source>
        <translation>고객 정보</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>마케팅</translation>
    </message>
    <message>
        <source>not wanted; answers are welcome</source>
        <translation>수신 거부, 답변은 가능</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>호텔</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>현지 시각</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>About</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>With</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>Why it is back</source>
        <translation>복귀 이유</translation>
    </message>
    <message>
        <source>Free text until</source>
        <translation>자유 입력 기한</translation>
    </message>
    <message>
        <source>over; templates only</source>
        <translation>지남, 템플릿만 가능</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Read by the assistant</source>
        <translation>어시스턴트 분석</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>As</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>만족도</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5점 중 %1점</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>응답 중지 시각</translation>
    </message>
    <message>
        <source>Let it speak to this guest</source>
        <translation>이 고객에게 응답 켜기</translation>
    </message>
    <message>
        <source>Silence it for this guest</source>
        <translation>이 고객에게 응답 끄기</translation>
    </message>
    <message>
        <source>The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.</source>
        <translation>고객이 상담원을 요청했거나 동료가 응답을 껐습니다. 채널이 허용하면 다시 응답합니다.</translation>
    </message>
    <message>
        <source>It sends this guest nothing until somebody lets it speak again.</source>
        <translation>누군가 다시 켤 때까지 이 고객에게 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Writes from</source>
        <translation>발신 번호</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>번호 없음</translation>
    </message>
    <message>
        <source>%1
no marketing</source>
        <translation>%1
마케팅 거부</translation>
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
        <translation>다른 대화</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Open the conversation of %1: %2</source>
        <translation>%1의 대화 열기: %2</translation>
    </message>
    <message>
        <source>Model&apos;s cost</source>
        <translation>모델 비용</translation>
    </message>
    <message>
        <source>no paid model was asked</source>
        <translation>유료 모델 사용 안 함</translation>
    </message>
    <message>
        <source>%1 tokens, %2</source>
        <translation>%1토큰, %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>병합…</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>분리…</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>다른 이름</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeyBook</name>
    <message>
        <source>Your own keys could not be read from %1. Commands have the keys they came with.</source>
        <translation>%1에서 내 단축키를 읽지 못했습니다. 명령은 기본 단축키로 되어 있습니다.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Your own keys for %1 cannot be used. They have the keys they came with, where these are free.</source>
        <translation>%1에 지정한 내 단축키는 쓸 수 없습니다. 비어 있으면 기본 단축키가 쓰입니다.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>While you write, and in the messages</source>
        <translation>쓰는 중, 메시지에서</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send and go to the next who waits</source>
        <translation>보내고 다음 대기 고객으로 이동</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>일반 텍스트로 붙여넣기</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>On a message: reply, react, copy</source>
        <translation>메시지에서: 답장, 반응, 복사</translation>
    </message>
    <message>
        <source>R, E, C</source>
        <translation>R, E, C</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself.</source>
        <translation>데스크톱이 쓰는 키입니다.</translation>
    </message>
    <message>
        <source>It types a character. Hold Ctrl or Alt as well.</source>
        <translation>글자가 입력되는 키입니다. Ctrl이나 Alt를 함께 누르세요.</translation>
    </message>
    <message>
        <source>On many keyboards it types a character.</source>
        <translation>많은 키보드에서 글자가 입력되는 키입니다.</translation>
    </message>
    <message>
        <source>It moves and edits where you write and in lists.</source>
        <translation>입력창과 목록에서 이동하고 편집하는 키입니다.</translation>
    </message>
    <message>
        <source>It copies, pastes or takes back where you write.</source>
        <translation>입력창에서 복사, 붙여넣기, 되돌리기에 쓰는 키입니다.</translation>
    </message>
    <message>
        <source>It opens the menu of what is chosen.</source>
        <translation>선택한 항목의 메뉴를 여는 키입니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>전체 단축키</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>서로 바꾸기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>모두 기본값으로</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>인쇄 또는 PDF로 저장</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>단축키 목록 닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>명령과 단축키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Give the chosen command another key</source>
        <translation>선택한 명령의 단축키 변경</translation>
    </message>
    <message>
        <source>Give the chosen command another key (Enter)</source>
        <translation>선택한 명령의 단축키 변경 (Enter)</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with</source>
        <translation>선택한 명령을 기본 단축키로 되돌리기</translation>
    </message>
    <message>
        <source>Give the chosen command the keys it came with (Delete)</source>
        <translation>선택한 명령을 기본 단축키로 되돌리기 (Delete)</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <translation>모든 명령을 기본 단축키로 되돌리기</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>이 단축키는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter gives the chosen command another key, Delete the keys it came with.</source>
        <translation>Enter로 선택한 명령의 단축키를 바꾸고 Delete로 기본 단축키로 되돌립니다.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>“%1”의 새 단축키를 누르세요. Esc를 누르면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2 Press another one, or Esc.</source>
        <translation>%1 키는 쓸 수 없습니다. %2 다른 키나 Esc를 누르세요.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>“%1”의 단축키가 %2(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.</source>
        <translation>%1 키는 이미 %2에서 쓰고 있습니다. 서로 바꿀까요? 그쪽의 새 단축키: %3. Esc를 누르면 모두 그대로 둡니다.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>모든 단축키를 기본값으로</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with; your own are forgotten.</source>
        <translation>모든 명령이 기본 단축키로 돌아가고 직접 지정한 단축키는 삭제됩니다.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>Every command has the keys it came with.</source>
        <translation>모든 명령이 기본 단축키로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>단축키를 PDF로 저장</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>The keys are with the printer.</source>
        <translation>단축키 목록을 프린터로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeDetails</name>
    <message>
        <source>Change</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it.</source>
        <translation>출입문 비밀번호나 암호로 보이며, 묻는 사람 모두에게 안내됩니다.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>수정 (Enter)</translation>
    </message>
    <message>
        <source>Delete it (Del)</source>
        <translation>삭제 (Del)</translation>
    </message>
    <message>
        <source>Told to %1. Valid: %2. %3</source>
        <translation>안내 대상: %1. 유효 기간: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1 days.</source>
        <translation>
            <numerusform>%1일간 답변 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>고객이 읽을 내용: %1</translation>
    </message>
    <message>
        <source>There is no text in %1, so such guests read the one in %2.</source>
        <translation>%1 문구가 없어 해당 고객은 %2 문구를 읽습니다.</translation>
    </message>
    <message>
        <source>Guests ask:
%1</source>
        <translation>고객 질문:
%1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeForm</name>
    <message>
        <source>The assistant tells it</source>
        <translation>어시스턴트가 안내함</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Guests ask</source>
        <translation>고객 질문</translation>
    </message>
    <message>
        <source>One a line:
is breakfast included
when is breakfast</source>
        <translation>한 줄에 하나씩:
조식이 포함되나요
조식은 몇 시인가요</translation>
    </message>
    <message>
        <source>About</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>안내 대상</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>짧은 이름</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>목록으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Save it; the assistant knows it within seconds (Ctrl+Enter)</source>
        <translation>저장, 몇 초 안에 어시스턴트에 반영 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>nothing of these: found by its own words</source>
        <translation>해당 없음: 내용의 단어로 찾음</translation>
    </message>
    <message>
        <source>It is written in no language yet.</source>
        <translation>아직 어떤 언어로도 작성되지 않았습니다.</translation>
    </message>
    <message>
        <source>Written in: %1. Guests of other languages read %2.</source>
        <translation>작성된 언어: %1. 다른 언어의 고객이 읽는 언어: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>날짜는 2026-12-24처럼 입력하세요.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeModel</name>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>안내 대상</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Answers, %1 days</source>
        <translation>답변 수, %1일</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::KnowledgeWindow</name>
    <message>
        <source>What the assistant knows</source>
        <translation>어시스턴트가 아는 내용</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>호텔</translation>
    </message>
    <message>
        <source>As guests of this language read it</source>
        <translation>이 언어의 고객이 읽는 그대로</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>안내 대상</translation>
    </message>
    <message>
        <source>told to anybody</source>
        <translation>모든 안내 대상</translation>
    </message>
    <message>
        <source>Find by any of its words</source>
        <translation>내용의 단어로 찾기</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>항목 찾기</translation>
    </message>
    <message>
        <source>What this property tells its guests</source>
        <translation>이 호텔이 고객에게 안내하는 내용</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>답변이 없는 질문</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>답변 없음</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>Add from this question</source>
        <translation>이 질문으로 추가</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>읽지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this item meanwhile. What you wrote stays here.</source>
        <translation>그사이 누군가 이 항목을 삭제했습니다. 작성한 내용은 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at the item before you write it again.</source>
        <translation>그사이 누군가 이 항목을 수정해 저장할 수 없습니다. 작성한 내용은 여기에 남습니다. 다시 쓰기 전에 항목을 확인하세요.</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <translation>답변 없음(%1)</translation>
    </message>
    <message>
        <source>No paid language model is set up.</source>
        <translation>설정된 유료 언어 모델이 없습니다.</translation>
    </message>
    <message>
        <source>%1 today (UTC): %2 of %3 tokens, %4 of %5</source>
        <translation>%1 오늘(UTC): %2/%3토큰, %4/%5</translation>
    </message>
    <message>
        <source>That item is not there any more.</source>
        <translation>더 이상 없는 항목입니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>In the last %1 days nobody asked what is not written down.</source>
        <translation>최근 %1일 동안 적혀 있지 않은 것을 물은 고객이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a question to see what the assistant would say to it.</source>
        <translation>질문을 선택하면 어시스턴트의 답변이 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>아직 적힌 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>항목을 선택하세요.</translation>
    </message>
    <message>
        <source>Tell everybody?</source>
        <translation>모두에게 안내할까요?</translation>
    </message>
    <message>
        <source>This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in the house.</source>
        <translation>출입문 비밀번호나 암호로 보이며, 묻는 사람 모두에게 안내됩니다. 출입문 비밀번호는 투숙 중인 고객에게만 안내하세요.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>그래도 저장</translation>
    </message>
    <message>
        <source>%1 is saved. The assistant knows it within seconds.</source>
        <translation>%1 항목을 저장했습니다. 몇 초 안에 어시스턴트에 반영됩니다.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>삭제할까요?</translation>
    </message>
    <message>
        <source>“%1” is deleted in all its languages, and the assistant no longer tells it.</source>
        <translation>“%1” 항목이 모든 언어에서 삭제되고, 어시스턴트가 더 이상 안내하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 항목을 삭제했습니다.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 항목을 삭제하지 못했습니다.</translation>
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
        <translation>%1번</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ListDesk</name>
    <message>
        <source>Go to the list “%1”</source>
        <translation>“%1” 목록으로 이동</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MediaViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>이전 사진 (Left)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>다음 사진 (Right)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Save a copy (Ctrl+S)</source>
        <translation>사본 저장 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>축소 (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionDesk</name>
    <message>
        <source>%1 mentioned you: “%2”</source>
        <translation>%1 님이 나를 멘션했습니다: “%2”</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MentionWriter</name>
    <message>
        <source>Colleagues</source>
        <translation>동료</translation>
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
        <translation>메시지는 이전과 같은 번호로 가고, 고객이 원하지 않는 것은 그 번호에 그대로 적용됩니다. 언제든 다시 분리할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Merge with another guest</source>
        <translation>다른 고객과 병합</translation>
    </message>
    <message>
        <source>A name, a number or a reservation</source>
        <translation>이름, 번호 또는 예약</translation>
    </message>
    <message>
        <source>Find the other guest</source>
        <translation>다른 고객 찾기</translation>
    </message>
    <message>
        <source>Guests who may be the same person</source>
        <translation>같은 사람일 수 있는 고객</translation>
    </message>
    <message>
        <source>Make them one guest (Enter)</source>
        <translation>한 고객으로 병합 (Enter)</translation>
    </message>
    <message>
        <source>Leave them as they are (Esc)</source>
        <translation>그대로 두기 (Esc)</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>%1 님과 같은 사람은 누구인가요?</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>병합하는 중…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
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
        <translation>비슷한 고객이 없습니다. 이름이나 번호를 입력하세요.</translation>
    </message>
    <message>
        <source>No other guest is found.</source>
        <translation>다른 고객을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Choose the other guest to see what comes together.</source>
        <translation>다른 고객을 선택하면 합쳐질 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Choose the other guest.</source>
        <translation>다른 고객을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MessageForm</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>입력창으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Ctrl+Enter)</source>
        <translation>고객에게 보내기 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>위치 보내기</translation>
    </message>
    <message>
        <source>Send a contact</source>
        <translation>연락처 보내기</translation>
    </message>
    <message>
        <source>Ask with answers to press</source>
        <translation>선택지로 질문하기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Hotel Marina</source>
        <translation>호텔 마리나</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Kenyatta Avenue 12, Nairobi</source>
        <translation>나이로비 케냐타가 12</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>-1.286389, 36.817223, or a link to a map</source>
        <translation>-1.286389, 36.817223 또는 지도 링크</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>프런트 데스크</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>+254 711 000 100</source>
        <translation>+254 711 000 100</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Would you like breakfast?</source>
        <translation>조식을 이용하시겠습니까?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>One a line. After a | comes what explains it.</source>
        <translation>한 줄에 하나씩 씁니다. | 뒤에는 설명을 씁니다.</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>목록 열기 버튼</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>The guest sees a list of %1.</source>
        <translation>고객에게 %1개 항목의 목록이 보입니다.</translation>
    </message>
    <message>
        <source>Up to three short answers are buttons, more are a list.</source>
        <translation>짧은 선택지 세 개까지는 버튼, 그보다 많으면 목록이 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>The guest sees %n button(s).</source>
        <translation>
            <numerusform>고객에게 버튼 %n개가 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it is: latitude and longitude, or a link to a map that holds them.</source>
        <translation>위치를 입력하세요: 위도와 경도, 또는 그 값이 든 지도 링크.</translation>
    </message>
    <message>
        <source>A contact needs a phone number or an email address.</source>
        <translation>연락처에는 전화번호나 이메일 주소가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::MyDayWindow</name>
    <message>
        <source>My day</source>
        <translation>나의 하루</translation>
    </message>
    <message>
        <source>My day along its hours</source>
        <translation>시간대별 나의 하루</translation>
    </message>
    <message>
        <source>The sums of my day</source>
        <translation>나의 하루 합계</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>선택한 수치의 행</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>전날</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>다음 날</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>다시 집계</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>대화 열기</translation>
    </message>
    <message>
        <source>Enter on a piece of the strip or on a figure shows the rows it is made of.</source>
        <translation>띠의 구간이나 수치에서 Enter를 누르면 해당 행이 표시됩니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계하는 중…</translation>
    </message>
    <message>
        <source>Your day could not be counted. %1</source>
        <translation>하루를 집계하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>아직 집계한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.</source>
        <translation>%1에 집계, %2 시간 기준. 책임자의 보고서와 같은 수치입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n행</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NewsBar</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n more)</source>
        <translation>
            <numerusform>%1  (외 %n건)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
    <message>
        <source>Dismiss this notice: %1</source>
        <translation>이 알림 닫기: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeDesk</name>
    <message>
        <source>This computer has no sound device that could be used. Connect one, and test again.</source>
        <translation>이 컴퓨터에 사용할 수 있는 소리 장치가 없습니다. 장치를 연결하고 다시 테스트하세요.</translation>
    </message>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>This is how Bellhop tells that a guest waits.</source>
        <translation>고객이 기다리면 Bellhop이 이렇게 알립니다.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs: the window&apos;s button in the task bar lights up instead.</source>
        <translation>이 데스크톱은 프로그램 알림을 표시하지 않습니다. 대신 작업 표시줄의 창 버튼이 강조됩니다.</translation>
    </message>
    <message>
        <source>%1 offers you the chat with %2.</source>
        <translation>%1 님이 %2 님의 대화를 나에게 이관 요청했습니다.</translation>
    </message>
    <message>
        <source>%1 has written.</source>
        <translation>%1 님이 메시지를 보냈습니다.</translation>
    </message>
    <message>
        <source>%1 waits for an agent.</source>
        <translation>%1 님이 상담원을 기다립니다.</translation>
    </message>
    <message>
        <source>%1 mentions you in a note.</source>
        <translation>%1 님이 메모에서 나를 멘션했습니다.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>고객</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 외 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you for advice about %2.</source>
        <translation>%1 님이 %2 님의 대화에 대해 나에게 조언을 요청했습니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::NoticeSheet</name>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>소리 재생</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>소리 크기</translation>
    </message>
    <message>
        <source>Show a message on the desktop while I look elsewhere</source>
        <translation>다른 창을 보는 동안 데스크톱에 알림 표시</translation>
    </message>
    <message>
        <source>Name the guest in it</source>
        <translation>알림에 고객 이름 표시</translation>
    </message>
    <message>
        <source>Also tell of guests whom nobody has, while I am available</source>
        <translation>상담 가능일 때 담당자 없는 고객도 알림</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>지금 테스트</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>A sound was played and a message shown. If you heard or saw nothing, look at this computer&apos;s own settings for sounds and for messages of programs.</source>
        <translation>소리를 재생하고 알림을 표시했습니다. 듣거나 보지 못했다면 이 컴퓨터의 소리와 프로그램 알림 설정을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferBar</name>
    <message>
        <source>Decline</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Why not? Whoever asks reads it.</source>
        <translation>사유를 쓰세요. 요청한 사람이 읽습니다.</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>거절 사유</translation>
    </message>
    <message>
        <source>Decline with these words (Enter); Esc goes back</source>
        <translation>이 사유로 거절 (Enter), Esc로 돌아가기</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>(외 %n건)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>남은 시간: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OfferDesk</name>
    <message>
        <source>a guest</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Not accepted. %1</source>
        <translation>수락하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Not declined. %1</source>
        <translation>거절하지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::OwnState</name>
    <message>
        <source>Your state did not change. %1</source>
        <translation>상태가 바뀌지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>내 비밀번호 변경</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>현재 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>새 비밀번호 확인</translation>
    </message>
    <message>
        <source>Your password until now is missing.</source>
        <translation>현재 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>새 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>새 비밀번호가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>The new password is the one you have already.</source>
        <translation>새 비밀번호가 현재 비밀번호와 같습니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueDelegate</name>
    <message>
        <source>Template only</source>
        <translation>템플릿만</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>이관 요청</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>마케팅 거부</translation>
    </message>
    <message>
        <source>@ you</source>
        <translation>@ 나</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations</source>
        <translation>%1: 대화 %2건</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>우선순위 %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>읽지 않음 %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>내 담당</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 님 담당</translation>
    </message>
    <message>
        <source>a note mentions you</source>
        <translation>나를 멘션한 메모 있음</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>이관 요청됨</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>마케팅 수신 거부</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>초안 있음</translation>
    </message>
    <message>
        <source>the 24 hours for free text are over</source>
        <translation>자유 입력 24시간 지남</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>for the team %1</source>
        <translation>%1 팀 지정</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>given to you: %1</source>
        <translation>나에게 배정됨: %1</translation>
    </message>
    <message>
        <source>given to them: %1</source>
        <translation>담당자 배정 이유: %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>태그 %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueLineModel</name>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>최장 대기</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답변 필요</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>만료 임박</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>예상 대기</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueueModel</name>
    <message>
        <source>Mine</source>
        <translation>내 대화</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>상담원 대기 중</translation>
    </message>
    <message>
        <source>With the assistant</source>
        <translation>어시스턴트 담당</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>Snoozed and pending</source>
        <translation>미룬 대화·보류</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>오늘 종료</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::QueuePane</name>
    <message>
        <source>Find a guest or a text in the list</source>
        <translation>목록에서 고객 또는 내용 찾기</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ↑</source>
        <translation>
            <numerusform>%n건 이동 ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations wait for their new place; show them</source>
        <translation>
            <numerusform>대화 %n건이 새 자리로 옮겨질 예정, 표시하기</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>대화를 불러오는 중</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 항목 없음</translation>
    </message>
    <message>
        <source>No conversation in sight has “%1” in its name or last message.</source>
        <translation>이름이나 마지막 메시지에 “%1”이(가) 있는 대화가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>대기 중인 고객 없음</translation>
    </message>
    <message>
        <source>New messages of guests appear here by themselves.</source>
        <translation>고객의 새 메시지가 여기에 자동으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>목록 필터</translation>
    </message>
    <message>
        <source>Lists under a name</source>
        <translation>저장된 목록</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Name of this list, Enter</source>
        <translation>목록 이름 입력 후 Enter</translation>
    </message>
    <message>
        <source>The name under which this list is kept</source>
        <translation>이 목록을 저장할 이름</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n건 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>마감이 가까운 순</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%L1 more on this site, less urgent. Narrow the list to find them.</source>
        <translation>이 사이트에 덜 급한 대화 %L1건이 더 있습니다. 찾으려면 목록에 필터를 적용하세요.</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>마감이 가까운 순</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>아직 저장된 목록 없음</translation>
    </message>
    <message>
        <source>Keep this list under a name…</source>
        <translation>이 목록을 이름 붙여 저장…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>No conversation in sight is what this list is narrowed to.</source>
        <translation>이 목록의 필터에 맞는 대화가 없습니다.</translation>
    </message>
    <message>
        <source>Find a guest or a text</source>
        <translation>고객 또는 내용 찾기</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>그대로 두기 (Esc)</translation>
    </message>
    <message>
        <source>Why? %1 reads it; the guest does not.</source>
        <translation>사유를 쓰세요. %1 님만 읽고 고객은 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Say why; %1 will read it.</source>
        <translation>사유를 쓰세요. %1 님이 읽습니다.</translation>
    </message>
    <message>
        <source>Write something; %1 will read it.</source>
        <translation>내용을 쓰세요. %1 님이 읽습니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportCards</name>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>이전 기간 %1</translation>
    </message>
    <message>
        <source>No data in the period before</source>
        <translation>이전 기간 데이터 없음</translation>
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
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>이 기간에는 데이터가 없습니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>호텔</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>구분 없음</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>모든 지표</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>모든 팀</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>모든 상담원</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>모든 채널</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>모든 호텔</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>저장된 보고서</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>서비스 유형</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>모든 서비스 유형</translation>
    </message>
    <message>
        <source>All customer types</source>
        <translation>모든 고객 유형</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>모든 태그</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>The figures could not be counted.</source>
        <translation>수치를 집계하지 못했습니다.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Enter on a figure shows the rows it is made of.</source>
        <translation>수치에서 Enter를 누르면 해당 행이 표시됩니다.</translation>
    </message>
    <message>
        <source>Rows behind the chosen figure</source>
        <translation>선택한 수치의 행</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>다시 집계</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>행 보기</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>대화 열기</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV로…</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>스프레드시트(XLSX)로…</translation>
    </message>
    <message>
        <source>As PDF, with the picture in front…</source>
        <translation>PDF로, 현재 차트 포함…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계하는 중…</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>아직 집계한 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · counted %3 ago · %4</source>
        <translation>%1 · %2행 · %3 전 집계 · %4</translation>
    </message>
    <message>
        <source>Counting… until then: %1</source>
        <translation>집계하는 중… 그때까지: %1</translation>
    </message>
    <message>
        <source>%1 Not counted: %2</source>
        <translation>%1 집계 제외: %2</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>행을 읽는 중…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>행을 읽지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n행</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some newer than the figure above</source>
        <translation>%1, 일부는 위 수치보다 최신</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>%1(으)로 내보내기</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>내보내지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1에 내보냈습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchFilters</name>
    <message>
        <source>Days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>종료 사유</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>날짜 지정</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>누구나</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>전체(종료 여부 무관)</translation>
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
        <translation>지금까지 %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>메시지: %1</translation>
    </message>
    <message>
        <source>Guests and conversations: %1</source>
        <translation>고객과 대화: %1</translation>
    </message>
    <message>
        <source>The search took too long and stopped. Search on</source>
        <translation>검색이 너무 오래 걸려 멈췄습니다. 계속 검색</translation>
    </message>
    <message>
        <source>The search took too long and stopped at %1. Search further back</source>
        <translation>검색이 너무 오래 걸려 %1에서 멈췄습니다. 더 이전 검색</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>이전 메시지 보기</translation>
    </message>
    <message>
        <source>Show older conversations</source>
        <translation>이전 대화 보기</translation>
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
        <translation>예약</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>종료 메모</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Message of this id</source>
        <translation>이 ID의 메시지</translation>
    </message>
    <message>
        <source>Conversation of this id</source>
        <translation>이 ID의 대화</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>담당자 없음</translation>
    </message>
    <message>
        <source>the assistant has it</source>
        <translation>어시스턴트 담당</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 님 담당</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>종료됨</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SearchWindow</name>
    <message>
        <source>Search the whole history</source>
        <translation>전체 기록 검색</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>찾을 내용</translation>
    </message>
    <message>
        <source>A name, words of a message, a telephone number, a reservation or an id; then Enter</source>
        <translation>이름, 메시지 내용, 전화번호, 예약 번호 또는 ID 입력 후 Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>A new search ends this one.</source>
        <translation>새로 검색하면 이 검색은 끝납니다.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 항목 없음</translation>
    </message>
    <message>
        <source>Nothing that you may see has all of it. Try fewer words, or more days.</source>
        <translation>볼 수 있는 것 중에 모두 들어맞는 항목이 없습니다. 단어를 줄이거나 기간을 늘려 보세요.</translation>
    </message>
    <message>
        <source>Everything that was ever said</source>
        <translation>지금까지 오간 모든 내용</translation>
    </message>
    <message>
        <source>All words have to be there; words between quotation marks stand together. Case and accents do not count.</source>
        <translation>모든 단어가 들어 있어야 하며, 따옴표로 묶은 단어는 이어져 있어야 합니다. 대소문자와 악센트 부호는 구분하지 않습니다.</translation>
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
        <translation>전체</translation>
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
        <translation>빠른 답변</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>%1 첨부: %2</translation>
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
        <translation>보내기 전에 “%1”을(를) 채우세요.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SpellWriter</name>
    <message>
        <source>The spelling is not checked.</source>
        <translation>맞춤법 검사가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language.</source>
        <translation>이 언어의 사전이 없습니다.</translation>
    </message>
    <message>
        <source>No word is wrong.</source>
        <translation>틀린 단어가 없습니다.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its .aff and .dic belong into %2</source>
        <translation>%1 사전이 설치되지 않았습니다. .aff와 .dic 파일을 %2에 넣으세요</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>추천 단어를 찾는 중…</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>“%1”을(를) 내 사전에 추가</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>“%1” 무시</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>비슷한 단어 없음</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::StatusStrip</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 · %2째</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ 시작하는 중</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● 실시간</translation>
    </message>
    <message>
        <source>● Live at %1</source>
        <translation>● 실시간: %1</translation>
    </message>
    <message>
        <source>● Live at %1, moved there from %2</source>
        <translation>● 실시간: %1(%2에서 전환)</translation>
    </message>
    <message>
        <source>◐ Polling</source>
        <translation>◐ 주기적 갱신</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ 오프라인</translation>
    </message>
    <message>
        <source>■ Read only</source>
        <translation>■ 읽기 전용</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now.</source>
        <translation>지금은 %1에서 아무것도 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be sent on %1 just now: %2</source>
        <translation>지금은 %1에서 아무것도 보낼 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Guests rate %1 low, so WhatsApp may limit what it sends. %2</source>
        <translation>%1의 고객 평가가 낮아 WhatsApp이 발송을 제한할 수 있습니다. %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>연결: %1</translation>
    </message>
    <message>
        <source>1 order waits to be confirmed</source>
        <translation>확인 대기 중인 명령 1건</translation>
    </message>
    <message>
        <source>%1 orders wait to be confirmed</source>
        <translation>확인 대기 중인 명령 %1건</translation>
    </message>
    <message>
        <source>%1 · Bellhop %2</source>
        <translation>%1 · Bellhop %2</translation>
    </message>
    <message>
        <source>Offline. What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>오프라인입니다. 보이는 내용이 오래되었을 수 있습니다. 보낸 것은 여기에 보관했다가 가능한 한 빨리 전송합니다.</translation>
    </message>
    <message>
        <source>Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.</source>
        <translation>오프라인: %1 보이는 내용이 오래되었을 수 있습니다. 보낸 것은 여기에 보관했다가 가능한 한 빨리 전송합니다.</translation>
    </message>
    <message>
        <source>Only reading: %1</source>
        <translation>읽기 전용: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::SuggestionStrip</name>
    <message>
        <source>The assistant suggests</source>
        <translation>어시스턴트 제안</translation>
    </message>
    <message>
        <source>Use (Tab)</source>
        <translation>사용 (Tab)</translation>
    </message>
    <message>
        <source>Use the assistant&apos;s suggestion</source>
        <translation>어시스턴트 제안 사용</translation>
    </message>
    <message>
        <source>Put the assistant&apos;s suggestion aside</source>
        <translation>어시스턴트 제안 치우기</translation>
    </message>
    <message>
        <source>The assistant suggests, from “%1” (%2 % sure)</source>
        <translation>어시스턴트 제안, 출처 “%1”(확신도 %2%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Show what the suggestion comes from</source>
        <translation>제안의 출처 보기</translation>
    </message>
    <message>
        <source>The assistant suggests (%1)</source>
        <translation>어시스턴트 제안(%1)</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TalkModel</name>
    <message>
        <source>The assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>answered late, %1 ago</source>
        <translation>%1 전 늦게 답변함</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>지남</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>호텔</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Guest waits</source>
        <translation>고객 대기</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24시간</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateDetails</name>
    <message>
        <source>Change</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Change it and hand it in again (Enter)</source>
        <translation>수정 후 다시 제출 (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>A new one that begins with these words</source>
        <translation>이 문구로 새 템플릿 만들기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete it at the provider (Del)</source>
        <translation>제공업체에서 삭제 (Del)</translation>
    </message>
    <message>
        <source>It is no longer at the provider and is kept for what was sent with it.</source>
        <translation>제공업체에는 더 이상 없으며, 이 템플릿으로 보낸 메시지를 위해 보관합니다.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>고객이 읽을 내용: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>booking_confirm</source>
        <translation>booking_confirm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>en or en_US</source>
        <translation>en 또는 en_US</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>상단</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>예약 안내</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp.</source>
        <translation>{{1}} 님, 안녕하세요. {{2}} 객실이 준비되었습니다. *굵게*, _기울임_, ~취소선~은 WhatsApp과 같습니다.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>바닥글</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>버튼</translation>
    </message>
    <message>
        <source>One a line:
Yes, please
See it | https://hotel.example/{{1}} | 8841
Call us | +254 711 000 100</source>
        <translation>한 줄에 하나씩:
네, 부탁합니다
보기 | https://hotel.example/{{1}} | 8841
전화하기 | +254 711 000 100</translation>
    </message>
    <message>
        <source>Choose an example file for the top</source>
        <translation>상단 예시 파일 선택</translation>
    </message>
    <message>
        <source>The reviewers see it; guests get the file of each message</source>
        <translation>검토자만 봅니다. 고객은 메시지마다 넣은 파일을 받습니다</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>목록으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Hand it in to the provider (Ctrl+Enter)</source>
        <translation>제공업체에 제출 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This template has buttons that only the provider&apos;s own site can change; they stay as they are.</source>
        <translation>이 템플릿에는 제공업체 사이트에서만 바꿀 수 있는 버튼이 있습니다. 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>https://hotel.example/pool.jpg</source>
        <translation>https://hotel.example/pool.jpg</translation>
    </message>
    <message>
        <source>what {{%1}} might hold</source>
        <translation>{{%1}}에 들어갈 값</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>%1의 예시</translation>
    </message>
    <message>
        <source>What the guest will read.</source>
        <translation>고객이 읽을 내용.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>고객이 읽을 내용: %1</translation>
    </message>
    <message>
        <source>The example is still on its way. Hand in when it is there.</source>
        <translation>예시 파일을 아직 올리는 중입니다. 다 올라가면 제출하세요.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplateModel</name>
    <message>
        <source>%1, soon %2</source>
        <translation>%1, 곧 %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatePicker</name>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>템플릿 보내기</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>템플릿 선택</translation>
    </message>
    <message>
        <source>Find a template by name or words</source>
        <translation>이름이나 내용으로 템플릿 찾기</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>템플릿 찾기</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>이 채널의 템플릿</translation>
    </message>
    <message>
        <source>Ask the provider for its templates</source>
        <translation>제공업체에 템플릿 요청</translation>
    </message>
    <message>
        <source>Back to the writing box (Esc)</source>
        <translation>입력창으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Send it to the guest (Enter in the last field)</source>
        <translation>고객에게 보내기 (마지막 칸에서 Enter)</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>템플릿 보내기</translation>
    </message>
    <message>
        <source>The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template.</source>
        <translation>고객의 마지막 메시지 후 24시간이 지나 WhatsApp에서는 승인된 템플릿만 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>This guest does not want marketing messages from us.</source>
        <translation>이 고객은 마케팅 메시지를 원하지 않습니다.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it, so it may only go within 24 hours of the guest&apos;s last message.</source>
        <translation>WhatsApp이 승인하지 않아 고객의 마지막 메시지 후 24시간 안에만 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1에 넣을 파일 선택</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>%1의 값</translation>
    </message>
    <message>
        <source>This channel has no templates yet.</source>
        <translation>이 채널에는 아직 템플릿이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a template to see what the guest will read.</source>
        <translation>템플릿을 선택하면 고객이 읽을 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>The guest will read: %1</source>
        <translation>고객이 읽을 내용: %1</translation>
    </message>
    <message>
        <source>The file is still on its way. Send when it is there.</source>
        <translation>파일을 아직 올리는 중입니다. 다 올라가면 보내세요.</translation>
    </message>
    <message>
        <source>Fill in “%1” before you send.</source>
        <translation>보내기 전에 “%1”을(를) 채우세요.</translation>
    </message>
    <message>
        <source>Write a note for colleagues</source>
        <translation>동료에게 메모 쓰기</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TemplatesWindow</name>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Find a template by its name</source>
        <translation>이름으로 템플릿 찾기</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>템플릿 찾기</translation>
    </message>
    <message>
        <source>Templates of this channel</source>
        <translation>이 채널의 템플릿</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>새 템플릿</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>There is no channel in use.</source>
        <translation>사용 중인 채널이 없습니다.</translation>
    </message>
    <message>
        <source>This channel has no templates yet. Make one, or sync.</source>
        <translation>이 채널에는 아직 템플릿이 없습니다. 새로 만들거나 동기화하세요.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>템플릿을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>예시 파일 선택</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG or PNG file.</source>
        <translation>사진이 아닙니다. JPEG나 PNG 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This is no video. Choose an MP4 file.</source>
        <translation>동영상이 아닙니다. MP4 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This is no document. Choose a PDF file.</source>
        <translation>문서가 아닙니다. PDF 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Handing in %1…</source>
        <translation>%1 제출하는 중…</translation>
    </message>
    <message>
        <source>%1 is handed in. It can be sent once it is approved.</source>
        <translation>%1 템플릿을 제출했습니다. 승인되면 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete the template?</source>
        <translation>템플릿을 삭제할까요?</translation>
    </message>
    <message>
        <source>%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.</source>
        <translation>제공업체에서 %1(%2) 템플릿이 삭제됩니다. 같은 이름의 새 템플릿은 30일간 거부될 수 있습니다.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 삭제하는 중…</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 템플릿을 삭제했습니다.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 템플릿을 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The templates were not asked for. %1</source>
        <translation>템플릿을 요청하지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::ThreadDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>확인 이후 새 메시지</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only</source>
        <translation>%1 님의 메모, 동료만 볼 수 있음</translation>
    </message>
    <message>
        <source>A colleague, on the phone</source>
        <translation>동료(휴대폰)</translation>
    </message>
    <message>
        <source>%1, assistant</source>
        <translation>%1, 어시스턴트</translation>
    </message>
    <message>
        <source>The text of the message, to select parts of it</source>
        <translation>메시지 본문, 일부 선택용</translation>
    </message>
    <message>
        <source>Arrived %1 (%2)</source>
        <translation>도착 %1(%2)</translation>
    </message>
    <message>
        <source>Before it was changed: %1</source>
        <translation>수정 전: %1</translation>
    </message>
    <message>
        <source>Consultation: %1, for colleagues only</source>
        <translation>협의: %1, 동료만 볼 수 있음</translation>
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
        <translation>파일이 여기에 없습니다.</translation>
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
            <numerusform>새 메시지 %n개 ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>최신 ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>최신 메시지로 이동</translation>
    </message>
    <message>
        <source>Reply to this message	R</source>
        <translation>이 메시지에 답장	R</translation>
    </message>
    <message>
        <source>Copy with time and author	C</source>
        <translation>시각과 작성자 포함 복사	C</translation>
    </message>
    <message>
        <source>Select a part of the text	Double-click</source>
        <translation>본문 일부 선택	더블 클릭</translation>
    </message>
    <message>
        <source>React	E</source>
        <translation>반응	E</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>내 반응 취소</translation>
    </message>
    <message>
        <source>Send again, though the guest may have it	S</source>
        <translation>다시 보내기(고객이 이미 받았을 수 있음)	S</translation>
    </message>
    <message>
        <source>Send again	S</source>
        <translation>다시 보내기	S</translation>
    </message>
    <message>
        <source>Show what it was answered from	Enter</source>
        <translation>답변의 출처 보기	Enter</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TopBar</name>
    <message>
        <source>Do or go anywhere   %1</source>
        <translation>명령 실행 또는 이동   %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>%1  %2  %3  ▾</source>
        <extracomment>The state&apos;s mark, the state with its reason, for how long, the arrow of the menu.</extracomment>
        <translation>%1  %2  %3  ▾</translation>
    </message>
    <message>
        <source>My state: %1</source>
        <translation>내 상태: %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with a note that mentions you</source>
        <translation>
            <numerusform>나를 멘션한 메모가 있는 대화 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>대기 %1</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · 최장 %2</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>내 대화 %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A mark, how many alerts there are, and the title of the worst.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Alerts: %1, severe. The worst: %2</source>
        <translation>경보: %1건, 심각. 가장 심각한 것: %2</translation>
    </message>
    <message>
        <source>Alerts: %1. The worst: %2</source>
        <translation>경보: %1건. 가장 심각한 것: %2</translation>
    </message>
    <message>
        <source>%1
Nobody takes care of: %2</source>
        <translation>%1
처리하는 사람 없음: %2</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TornWindows</name>
    <message>
        <source>%1 conversations have windows of their own, and there is room for no more. Bring one back first.</source>
        <translation>대화 %1건이 별도 창에 열려 있어 더 열 수 없습니다. 먼저 하나를 되돌리세요.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TransferSheet</name>
    <message>
        <source>Offer</source>
        <translation>이관 요청</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Offer the conversation to somebody</source>
        <translation>다른 사람에게 대화 이관 요청</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>사유 선택</translation>
    </message>
    <message>
        <source>What they have to know (the guest does not see it)</source>
        <translation>알아야 할 내용(고객에게는 보이지 않음)</translation>
    </message>
    <message>
        <source>It stays yours until somebody accepts; they have %1 s to answer.</source>
        <translation>누군가 수락할 때까지 내가 담당합니다. 응답 시간은 %1초입니다.</translation>
    </message>
    <message>
        <source>A colleague or a team</source>
        <translation>동료 또는 팀</translation>
    </message>
    <message>
        <source>Find a colleague or a team</source>
        <translation>동료 또는 팀 찾기</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>동료와 팀</translation>
    </message>
    <message>
        <source>Why it is offered</source>
        <translation>이관 요청 사유</translation>
    </message>
    <message>
        <source>What they have to know</source>
        <translation>알아야 할 내용</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>이관 요청 (Enter)</translation>
    </message>
    <message>
        <source>Keep it (Esc)</source>
        <translation>계속 담당 (Esc)</translation>
    </message>
    <message>
        <source>Offer %1 to somebody</source>
        <translation>%1 님의 대화 이관 요청</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>요청하는 중…</translation>
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
        <translation>이 호텔을 담당하는 다른 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody of that name serves this property.</source>
        <translation>이 호텔을 담당하는 사람 중 그런 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team who is available.</source>
        <translation>상담 가능한 동료나 팀을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>사유를 선택하세요.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>알아야 할 내용을 쓰세요.</translation>
    </message>
    <message>
        <source>Ask somebody for advice about %1</source>
        <translation>%1 님의 대화에 대해 조언 요청</translation>
    </message>
    <message>
        <source>What you want to know (the guest does not see it)</source>
        <translation>알고 싶은 내용(고객에게는 보이지 않음)</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>알고 싶은 내용을 쓰세요.</translation>
    </message>
    <message>
        <source>It stays yours. They have %1 s to answer; then they read along and you write to each other, unseen by the guest.</source>
        <translation>계속 내가 담당합니다. 응답 시간은 %1초입니다. 수락하면 상대가 대화를 함께 읽고, 고객에게 보이지 않게 서로 글을 주고받습니다.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>요청하는 중…</translation>
    </message>
    <message>
        <source>Ask for advice (Enter)</source>
        <translation>조언 요청 (Enter)</translation>
    </message>
    <message>
        <source>Ask nobody (Esc)</source>
        <translation>요청하지 않기 (Esc)</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>%1 님의 대화 넘기기</translation>
    </message>
    <message>
        <source>It is theirs at once: they gave advice and know it.</source>
        <translation>바로 상대가 담당합니다. 조언하면서 내용을 알고 있습니다.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>넘기기</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>넘기는 중…</translation>
    </message>
    <message>
        <source>Hand it over (Enter)</source>
        <translation>넘기기 (Enter)</translation>
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
        <translation>이전 기간</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TrialPane</name>
    <message>
        <source>%1: %2 %, told</source>
        <translation>%1: %2%, 안내함</translation>
    </message>
    <message>
        <source>%1: %2 %, below %3 %</source>
        <translation>%1: %2%, %3% 미만</translation>
    </message>
    <message>
        <source>%1: %2 %, after the first</source>
        <translation>%1: %2%, 첫 항목 다음</translation>
    </message>
    <message>
        <source>%1: %2 %, not for this guest</source>
        <translation>%1: %2%, 이 고객은 대상 아님</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>What a guest may ask, then Enter</source>
        <translation>고객이 물을 만한 질문 입력 후 Enter</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>시험할 질문</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>묻는 사람</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>누구나</translation>
    </message>
    <message>
        <source>A guest who comes</source>
        <translation>투숙 예정 고객</translation>
    </message>
    <message>
        <source>A guest in the house</source>
        <translation>투숙 중인 고객</translation>
    </message>
    <message>
        <source>It reads like a complaint, a fault or thanks, which is not answered from what the house knows.</source>
        <translation>불만, 고장 또는 감사 인사로 보이며, 호텔 지식으로 답변하지 않습니다.</translation>
    </message>
    <message>
        <source>The guest reads (%1): %2</source>
        <translation>고객이 읽는 내용(%1): %2</translation>
    </message>
    <message>
        <source>Nothing the house knows is near it.</source>
        <translation>호텔 지식에 비슷한 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::TvWall</name>
    <message>
        <source>Wallboard</source>
        <translation>상황판</translation>
    </message>
    <message>
        <source>Wallboard for the wall, Escape leaves</source>
        <translation>대형 화면용 상황판, Escape로 나가기</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceDesk</name>
    <message>
        <source>Nothing is heard. Is the microphone muted, or Bellhop not allowed to use it?</source>
        <translation>소리가 들리지 않습니다. 마이크가 음소거되었거나 Bellhop에 사용이 허용되지 않았나요?</translation>
    </message>
    <message>
        <source>The microphone is gone. What you recorded for %1 until then is kept.</source>
        <translation>마이크가 분리되었습니다. 그때까지 %1 님에게 녹음한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>The recording for %1 is as long as it can be: %2.</source>
        <translation>%1 님에게 보낼 녹음이 최대 길이에 도달했습니다: %2.</translation>
    </message>
    <message>
        <source>The voice note waits in the conversation with %1.</source>
        <translation>음성 메시지가 %1 님과의 대화에 남아 있습니다.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then record again</source>
        <translation>마이크가 없습니다. 연결한 뒤 다시 녹음하세요</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Allow Bellhop the microphone in your system&apos;s settings, or choose another one.</source>
        <translation>“%1” 마이크를 사용할 수 없습니다. 시스템 설정에서 Bellhop의 마이크 사용을 허용하거나 다른 마이크를 선택하세요.</translation>
    </message>
    <message>
        <source>The recording cannot go on with that microphone. Stop it, and record with the other one.</source>
        <translation>그 마이크로는 녹음을 이어갈 수 없습니다. 중지하고 다른 마이크로 녹음하세요.</translation>
    </message>
    <message>
        <source>The recording for %1 is lost. Record it again.</source>
        <translation>%1 님에게 보낼 녹음이 사라졌습니다. 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>Throw the recording away?</source>
        <translation>녹음을 버릴까요?</translation>
    </message>
    <message>
        <source>%1 for %2. It cannot be had again.</source>
        <translation>%2 님에게 보낼 %1 길이의 녹음입니다. 되살릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>마이크가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>최대 %n분</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellhop::ui::VoiceStrip</name>
    <message>
        <source>Throw away (Esc)</source>
        <translation>버리기 (Esc)</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>녹음 버리기</translation>
    </message>
    <message>
        <source>Stop (Enter)</source>
        <translation>중지 (Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>보내기 (Enter)</translation>
    </message>
    <message>
        <source>Stop the recording and listen to it</source>
        <translation>녹음을 중지하고 들어 보기</translation>
    </message>
    <message>
        <source>Send the voice note</source>
        <translation>음성 메시지 보내기</translation>
    </message>
    <message>
        <source>Recording for %1</source>
        <translation>%1 님에게 보낼 메시지 녹음 중</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>마이크: %1</translation>
    </message>
    <message>
        <source>Voice note for %1</source>
        <translation>%1 님에게 보낼 음성 메시지</translation>
    </message>
    <message>
        <source>Sending to %1: %2 %</source>
        <translation>%1 님에게 보내는 중: %2%</translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation>음성 메시지 일시 정지</translation>
    </message>
    <message>
        <source>Play the voice note (Space)</source>
        <translation>음성 메시지 재생 (Space)</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>속도: %1</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WallboardWindow</name>
    <message>
        <source>Conversation %1</source>
        <translation>대화 %1</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>이제 %1 님의 대화를 내가 담당합니다.</translation>
    </message>
    <message>
        <source>Whoever takes it from the assistant</source>
        <translation>어시스턴트에게서 넘겨받을 담당자</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>다음 담당자</translation>
    </message>
    <message>
        <source>Whisper about %1: a note that only colleagues see</source>
        <translation>%1 님 관련 귓속말: 동료만 볼 수 있는 메모</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>귓속말</translation>
    </message>
    <message>
        <source>What shall they know? %1 reads it; the guest never does.</source>
        <translation>알아야 할 내용을 쓰세요. %1 님만 읽고 고객은 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Take %1 over from %2. They are told.</source>
        <translation>%2 님에게서 %1 님의 대화 넘겨받기. 상대에게 알립니다.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>넘겨받기</translation>
    </message>
    <message>
        <source>Put %1 back into the queue, where anybody can claim it</source>
        <translation>%1 님의 대화를 누구나 담당할 수 있게 대기열로 되돌리기</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Noted with %1.</source>
        <translation>%1 님의 대화에 메모를 남겼습니다.</translation>
    </message>
    <message>
        <source>Whispered to %1 about %2.</source>
        <translation>%1 님에게 %2 님에 대한 귓속말을 보냈습니다.</translation>
    </message>
    <message>
        <source>%1 is yours now; %2 was told why.</source>
        <translation>이제 %1 님의 대화를 내가 담당합니다. %2 님에게 사유를 알렸습니다.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 님의 대화를 대기열로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Its conversations</source>
        <translation>해당 대화</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>상황판</translation>
    </message>
    <message>
        <source>What the queues are</source>
        <translation>대기열 구분</translation>
    </message>
    <message>
        <source>Queues by property or by team</source>
        <translation>호텔별 또는 팀별 대기열</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>호텔별</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>팀별</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>지금 읽기</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>대형 화면에 표시</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Agents, whom to look at first</source>
        <translation>상담원, 먼저 확인할 순</translation>
    </message>
    <message>
        <source>Conversations behind the number</source>
        <translation>이 수치의 대화</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>Whisper…</source>
        <translation>귓속말…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>넘겨받기…</translation>
    </message>
    <message>
        <source>Back to the queue…</source>
        <translation>대기열로 되돌리기…</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation>상태 변경…</translation>
    </message>
    <message>
        <source>Do or go anywhere</source>
        <translation>명령 실행 또는 이동</translation>
    </message>
    <message>
        <source>A wallboard is for supervisors and administrators: this account is shown none.</source>
        <translation>상황판은 슈퍼바이저와 관리자용입니다. 이 계정에는 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Answered too late today, newest first</source>
        <translation>오늘 늦게 답변함, 최신순</translation>
    </message>
    <message>
        <source>Free capacity is the agents&apos;, not conversations&apos;</source>
        <translation>여유 용량은 대화가 아니라 상담원의 수치입니다</translation>
    </message>
    <message>
        <source>Open in %1, the longest wait first</source>
        <translation>%1의 열린 대화, 오래 기다린 순</translation>
    </message>
    <message>
        <source>Open with %1, the longest wait first</source>
        <translation>%1 님의 열린 대화, 오래 기다린 순</translation>
    </message>
</context>
<context>
    <name>bellhop::ui::WeekMap</name>
    <message>
        <source>%1, %2:00 to %2:59: %3</source>
        <translation>%1, %2:00~%2:59: %3</translation>
    </message>
    <message>
        <source>%1; at most %2 in an hour of the week</source>
        <translation>%1, 요일·시간대별 최대 %2</translation>
    </message>
</context>
</TS>
