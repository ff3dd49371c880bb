"""R5: an answer that reaches us inside another mail. It is held: what came along points to a flag and proves nothing."""

from base64 import b64encode

from cases import case
from letters import DECISION, answer, border, delivery, letter, multipart, part
from world import ALIAS, TEAM, message_id, post

ORIGINAL = bytes(answer()).decode()
OURS = f"From: {TEAM}\nSubject: Post 1 about the ballot\nMessage-ID: {message_id(1)}\n\nPlease look."
WAY = [delivery(), border("desk7.kieswacht.example", "192.0.2.77")]


def passed_on(text="See below.", author="Wim <wim@kieswacht.example>", **changes):
    """A colleague's mail to us, which no gateway vouches for and that answers nothing."""
    fields = {"subject": "FYI", "message_id": "<f1@kieswacht.example>"} | changes
    return letter(text, None, author).but(**fields).by_way_of(*WAY)


def with_parts(*parts, subtype="mixed", **changes):
    return multipart(passed_on("", **changes), subtype, part("text/plain; charset=utf-8", "See below."), *parts)


def message(text=ORIGINAL, *lines):
    return part("message/rfc822", text, *lines)


ATTACHED = 'Content-Disposition: attachment; filename="a.txt"'

ENCLOSED = [
    ("their answer as an attachment", with_parts(message(ORIGINAL, "Content-Disposition: attachment"))),
    ("their answer, encoded", with_parts(message(b64encode(ORIGINAL.encode()).decode(), "Content-Transfer-Encoding: base64"))),
    (
        "their answer as a file",
        with_parts(part('application/octet-stream; name="their answer.EML"', ORIGINAL, "Content-Disposition: attachment")),
    ),
    ("a digest", multipart(passed_on(""), "digest", message())),
    (
        "their answer in a mail in the mail",
        with_parts(message(f"From: b@elders.example\nContent-Type: message/rfc822\n\n{ORIGINAL}")),
    ),
    ("their answer, from our other box", with_parts(message(), author=f"Wacht <{ALIAS}>")),
    ("our own flag", with_parts(message(OURS), author="Desk <tickets@servicedesk.example>")),
    ("our token in an attached text", with_parts(part("text/plain", "About [AT-001].", ATTACHED))),
    ("the flagged post in an attached page", with_parts(part("text/html", f"<p>{post(1)}</p>", ATTACHED))),
    (
        "our token where no eye sees it",
        passed_on(content_type="text/html").says("<p>Hello.</p><p style='display:none'>[AT-001]</p>"),
    ),
    ("our Message-ID in its words", passed_on(f"The posting {message_id(1)} was not accepted.", "List <l@elders.example>")),
]

HEADS = [
    (
        "Outlook in Dutch",
        f"Van: Plaza <answers@plaza.example>\nVerzonden: maandag\nAan: Wim\nOnderwerp: Uw bericht\n\n{DECISION}",
    ),
    ("Outlook in German", f"Von: Plaza <answers@plaza.example>\nGesendet: Montag\nAn: Wim\nBetreff: x\n\n{DECISION}"),
    ("a phone", f"Begin forwarded message:\n\n> From: Plaza <lena@cases.plaza.example>\n> Subject: x\n>\n> {DECISION}"),
    (
        "a web mailer",
        f"---------- Forwarded message ---------\nFrom: *Plaza* <answers@plaza.example>\nSubject: x\n\n{DECISION}",
    ),
    ("bold letters", f"*Van:* Plaza <answers@plaza.example>\n*Datum:* maandag\n\n{DECISION}"),
]

CASES = [
    *(case(f"R5: enclosed: {what}", "held", mail) for what, mail in ENCLOSED),
    *(case(f"R5: forwarded as {who} writes it", "held", passed_on(text)) for who, text in HEADS),
    case(
        "R5: a verified mail that only encloses our flag is held",
        "held",
        multipart(answer("", None, subject="A notice"), "mixed", part("text/plain", DECISION), message(OURS)),
    ),
    case(
        "R5: an answer that encloses our flag is of the flag that it answers",
        "reaction 2 | held",
        multipart(answer("", 2), "mixed", part("text/plain", DECISION), message(OURS)),
    ),
    case(
        "R5: what is enclosed about nothing of ours is nobody's business",
        "nothing",
        with_parts(message("From: a@elders.example\nSubject: lunch\nMessage-ID: <l@elders.example>\n\nAt one?")),
    ),
    case(
        "R5: a forward of somebody else's mail is nobody's business", "nothing", passed_on("Van: B <b@elders.example>\n\nHi.")
    ),
    case(
        "R5: a mail that names an address of the platform is nobody's business",
        "nothing",
        passed_on("Mail answers@plaza.example."),
    ),
]
