"""Sent copies: what of ours opens a flag, and what must not. A use of the status is counted, and published."""

from cases import Sent, case
from letters import answer, at, letter, multipart, part
from world import CHANNEL, TEAM, message_id, opened, post, settings

NEW = "<new1@kieswacht.example>"
NOT_OPENED = "held | nothing"
NOTICE = f"A post tells voters to sign the ballot: {post(9)}"


def ours(text=NOTICE, flag=None, **changes):
    """A mail that we sent to Plaza's channel."""
    fields = {"to": CHANNEL, "subject": "Post 9 about the ballot", "message_id": NEW} | changes
    return letter(text, flag, TEAM).but(**fields)


def sent(*arguments, **changes):
    return Sent(ours(*arguments, **changes))


# What a mail program writes by itself, or what is no notice, though it went to the channel.
BY_ITSELF = [
    ("an automatic reply, by its header", {"auto_submitted": "auto-replied"}),
    (
        "an automatic reply, by its subject",
        {"subject": "Automatisch antwoord: your case", "auto_submitted": "auto-generated"},
    ),
    (
        "Exchange's automatic reply",
        {
            "subject": "Automatic reply: your case",
            "x_auto_response_suppress": "All",
            "x_ms_exchange_inbox_rules_loop": TEAM,
        },
    ),
    ("a vacation notice of an older program", {"subject": "Afwezig: your case", "precedence": "auto_reply"}),
    ("a notice of Apple's", {"x_apple_action": "VACATION"}),
]

RECEIPT_OF_READING = multipart(
    ours("x"),
    "report; report-type=disposition-notification",
    part("text/plain", "Read."),
    part(
        "message/disposition-notification",
        f"Final-Recipient: rfc822; {TEAM}\nDisposition: manual-action/MDN-sent-manually; displayed",
    ),
)

# Subjects of people that begin as programs begin those of absences.
LIKE_ABSENCES = [
    "Afwezig op 15 maart? Stem per telefoon",
    "Out of office voting is a hoax",
    "Auto: posters op ruiten",
    "Auto-reply accounts name a wrong day",
    "Niet op kantoor maar thuis stemmen",
    "Ausente: voto por correo",
    "Vacation: polls closed",
    "Fravær: stem to ganger",
]

CASES = [
    *(
        case(f"R5: a notice with the subject “{subject}” is not lost", "opened 3 | held", sent(subject=subject))
        for subject in LIKE_ABSENCES
    ),
    *(
        case(
            f"R5: the answer to “{subject}” is one, with its subject as it was",
            "reaction 1",
            answer(subject=subject),
            flags=(opened(1, subject=subject), opened(2)),
        )
        for subject in LIKE_ABSENCES
    ),
    case("R5: a recall in Sent opens nothing", "held | nothing", sent(subject="Recall: Post 9 about the ballot")),
    case("R5: a recall in Dutch opens nothing", "held | nothing", sent(subject="Intrekken: Post 9 about the ballot")),
    case(
        "R5: one letter under two ids is one use",
        "opened 3, held 3",
        sent(f"Look at {post(7)}"),
        sent(f"Look at {post(7)}", message_id="<again@kieswacht.example>"),
    ),
    case("R5: to the channel with a plus part", "opened 3 | held", sent(to="flaggers+nl@plaza.example")),
    case("R5: to the channel with a last dot", "opened 3 | held", sent(to="flaggers@plaza.example.")),
    case("R5: from a colleague, sent by our box", "held", sent(from_="c@kieswacht.example", sender=TEAM)),
    case("R5: without From", "held", sent(from_=None)),
    case("R5: their answer filed among what we sent is an answer", "reaction 1", Sent(answer())),
    case("R5: their words that no rule knows, filed there, are held", "held 1", Sent(answer("Words of no rule."))),
    case("R5: what we send to the channel opens a flag", "opened 3", sent()),
    case("R5: from our other address", "opened 3", sent(from_="Wacht <wacht@kieswacht.example>")),
    case(
        "R5: from our address in capitals, with a plus part",
        "opened 3 | held",
        sent(from_="Melding+at@KIESWACHT.example"),
    ),
    case("R5: to the channel in Cc", "opened 3", sent(to="collega@kieswacht.example", cc=CHANNEL)),
    case("R5: to the channel in Bcc", "opened 3 | held", sent(to="collega@kieswacht.example", bcc=CHANNEL)),
    case("R5: to the channel in Bcc only", "opened 3 | held", sent(to=None, bcc=CHANNEL)),
    case(
        "R5: to both platforms",
        "opened 3, opened 4 | opened 3, held | held | held, held",
        sent(to=f"{CHANNEL}, desk@kwetter.example"),
    ),
    case("R5: to another address of the platform's", "held | opened 3 | nothing", sent(to="press@plaza.example")),
    case("R5: with a Date of last year", "opened 3 | held", sent(date="Sat, 13 Mar 2027 09:29:50 +0100")),
    case("R5: with a Date of next year", "opened 3 | held", sent(date="Tue, 13 Mar 2029 09:29:50 +0100")),
    case("R5: without a Date", "opened 3 | held", sent(date=None)),
    case("R5: without a Message-ID", "opened 3 | held", sent(message_id=None)),
    case("R5: with two From, ours and a stranger's", "held", Sent(ours().plus("From: l@kwaad.example"))),
    case("R5: with one From of two", "held", sent(from_=f"{TEAM}, l@kwaad.example")),
    case("R5: from a colleague who is not in the configuration", "held", sent(from_="collega@kieswacht.example")),
    case("R5: from the platform's own channel to itself", "nothing", sent(from_=CHANNEL)),
    case("R5: with a limit passed", "held | opened 3", Sent(ours().first(*(f"X-F{n}: a" for n in range(10_001))))),
    *(case(f"R4: {what} in Sent opens nothing", NOT_OPENED, sent(**fields)) for what, fields in BY_ITSELF),
    case("R4: a read receipt in Sent opens nothing", NOT_OPENED, Sent(RECEIPT_OF_READING)),
    case(
        "R4: an answer to an invitation in Sent opens nothing",
        "held | nothing",
        Sent(ours("x").but(content_type="text/calendar; method=REPLY").says("BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR")),
    ),
    case("R5: our mail in the inbox opens nothing", NOT_OPENED, ours()),
    case(
        "R5: a stranger's mail in our name in the inbox opens nothing",
        NOT_OPENED,
        letter(NOTICE, None, TEAM, to=CHANNEL, message_id=NEW).by_way_of(
            "Received: from x by kast.kieswacht.example with ESMTP id 1; " + at(30)
        ),
    ),
    case("R6: the same sent copy twice", "opened 3", sent(), sent()),
    case(
        "R6: the same sent copy, as another program wrote it",
        "opened 3 | opened 3, held",
        sent(),
        Sent(ours().plus("X-Mailer: other")),
    ),
    case(
        "R6: the same sent copy through the gateway",
        "opened 3 | opened 3, held",
        sent(),
        Sent(ours().by_way_of(f"Received: from pc by poort.kieswacht.example with ESMTPSA id 2; {at(30)}")),
    ),
    case("C5: a later one in the thread is a nudge", "nudge 1", sent("Did you see this?", 1)),
    case("C5: after an answer it is a follow-up", "reaction 1, follow-up 1", answer(), sent("We do not agree.", 1)),
    case(
        "C5: our answer to their answer",
        "reaction 1, follow-up 1 | reaction 1, held",
        answer(),
        sent("We do not agree.", in_reply_to="<a1@plaza.example>"),
    ),
    case("C5: by our token", "nudge 1", sent("Did you see this?", subject="Re: [AT-001]")),
    case(
        "R6: a flag that was typed in, then its sent copy under another id",
        "held | held 1 | nudge 1",
        sent(f"Please look at {post(1)}"),
    ),
    case(
        "R6: a flag that was typed in, then its sent copy with its own id",
        "nothing",
        sent(f"Please look at {post(1)}", message_id=message_id(1)),
    ),
    case("R5: a new notice of another post on the same day", "opened 3", sent(f"Please look at {post(8)}")),
    case(
        "R5: sent copies are proposed where the team wants that",
        "held",
        sent(),
        flagwatch=settings(more='sent-copies = "propose"'),
    ),
    case(
        "R5: a bounce of a sent copy's own mail is of that flag",
        "opened 3, held | opened 3",
        sent(),
        letter("No.", None, "mailer-daemon@elders.example", references=NEW),
    ),
]
