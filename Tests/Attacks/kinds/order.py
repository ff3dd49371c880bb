"""R5, C11: mails that come in another order than they were written; what came too early is not lost."""

from cases import Sent, case
from kinds.sent import NEW, ours
from letters import DECISION, QUESTION, RECEIPT, answer, at, letter, of
from world import SUPPORT, TEAM, opened, post, two_flags

LATER = opened(1)
PORTAL = opened(1, "meta", identifier="")
NUMBER = "Your reference number is 88112233."
FOLLOW_UP = 'record = { flag = "AT-001", kind = "follow-up", channel = "mail" }'


def received(text, **changes):
    return of("meta", text, None, subject="Your Content Request has been received", **changes)


CASES = [
    case(
        "R5: an answer that is exported before our sent copy",
        "opened 1, reaction 1 | held, opened 1 | held, opened 1, reaction 1 | held 1, opened 1",
        answer(in_reply_to=NEW, references=NEW),
        Sent(ours()),
        flags=(),
    ),
    case(
        "R5: an answer that comes before the flag is typed in",
        "opened 1, reaction 1 | held, opened 1 | held, opened 1, reaction 1",
        answer(),
        LATER,
        flags=(),
    ),
    case(
        "R5: a receipt of the portal that comes before the flag is typed in",
        "opened 1, receipt 1 | held, opened 1 | opened 1, held | opened 1, held 1",
        received(f"{NUMBER}\n\n{post(1, 'meta')}"),
        PORTAL,
        flags=(),
    ),
    case(
        "R5: an answer that names the post before the flag is typed in",
        "opened 1, reaction 1 | held, opened 1 | opened 1, held | held, opened 1, reaction 1",
        answer(f"{DECISION}\n\n{post(1)}", None),
        LATER,
        flags=(),
    ),
    case(
        "R5: a receipt and an answer in one poll, the answer first",
        "reaction 1, receipt 1",
        answer(message_id="<a2@plaza.example>"),
        answer(RECEIPT),
    ),
    case(
        "C11: an answer written before our follow-up and read after it is told",
        "reaction 1, follow-up 1, reaction 1 | reaction 1, follow-up 1, held 1",
        answer(),
        FOLLOW_UP,
        answer("We have taken the post you reported offline.", message_id="<a2@plaza.example>", date=at(29, 55)),
    ),
    case(
        "C4: a question after an answer",
        "reaction 1, question 1",
        answer(),
        answer(QUESTION, message_id="<a2@plaza.example>"),
    ),
    case(
        "C8: an answer after the flag was opened again",
        "late 1, reaction 1 | late 1, flag-reopened 1, reaction 1 | late 1, held 1",
        'close = { flag = "AT-001" }',
        answer(),
        'reopen = { flag = "AT-001" }',
        answer("We have taken the post you reported offline.", message_id="<a2@plaza.example>"),
    ),
    case("R5: an answer while the daemon is off", "reaction 1", 'down-until = "2028-03-13T09:30:50+01:00"', answer()),
    case(
        "R5: an answer while a colleague has the flag",
        "reaction 1",
        'take = { flag = "AT-001", role = "on-call" }',
        answer(),
    ),
    case("C22: an answer after the machine's clock stepped back", "reaction 1", 'clock-step = "-12s"', answer()),
    case("C22: an answer after the machine's clock stepped forward", "reaction 1", 'clock-step = "3h"', answer()),
    case(
        "T3 (d): a colleague's copy of the platform's mail teaches no sender",
        "held, reaction 1, held | held, linked 1, reaction 1, held | held, held",
        letter(author="collega@kieswacht.example").by_way_of(
            "Received: from x by kast.kieswacht.example with ESMTP id 1; " + at(30)
        ),
        'link = { mail = "0.eml", flag = "AT-001", kind = "reaction" }',
        answer(from_="lotte@plaza.example", message_id="<a2@plaza.example>"),
    ),
    case(
        "R3: our own sent copy lies in the inbox too",
        "held | nothing | held 1",
        letter(DECISION, 1, TEAM, to="flaggers@plaza.example", message_id="<notice1@kieswacht.example>"),
    ),
    case(
        "T6: an answer to one of two flags of which only one has a thread",
        "held | reaction 1",
        of("x", f"We have removed the post you reported.\n{post(1, 'x')}", None, to=f"{TEAM}, {SUPPORT['x']}"),
        flags=two_flags("x"),
    ),
]
