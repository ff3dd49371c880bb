"""Which flag a mail is about: threads, tokens, numbers that were learnt. In doubt, a person looks."""

from cases import Sent, case
from letters import DECISION, RECEIPT, answer, forged, letter, page, trace
from world import CHANNEL, TEAM, TWO_FLAGS, message_id, opened, post

BOTH = (opened(1), opened(2, "kwetter"))
ONE, TWO = message_id(1), message_id(2)


def pointing(text=DECISION, **changes):
    """A genuine answer that no thread leads to a flag."""
    return answer(text, None, **changes)


def threaded(value=None, references=None):
    changes = {k: v for k, v in (("in_reply_to", value), ("references", references)) if v}
    return pointing(**changes)


def numbered(receipt, then, flag=1):
    """A receipt in the thread that may teach a number, and later a mail that says one."""
    return answer(receipt, flag), pointing(f"{DECISION}\n\n{then}", message_id="<a2@plaza.example>")


def quoted(text):
    return "\n".join("> " + line for line in text.split("\n"))


THREADS = [
    ("In-Reply-To alone", "reaction 1", threaded(ONE)),
    ("References alone", "reaction 1", threaded(None, ONE)),
    (
        "References with ours in the middle of ten",
        "reaction 1",
        threaded(
            None,
            " ".join([f"<x{n}@plaza.example>" for n in range(5)] + [ONE] + [f"<y{n}@plaza.example>" for n in range(4)]),
        ),
    ),
    ("References folded within", "reaction 1", threaded(None, f"<x1@plaza.example>\n {ONE}\n\t<x2@plaza.example>")),
    ("a comment beside the id", "reaction 1", threaded(f"{ONE} (notice of 9 o'clock)")),
    ("a comment that has the other's id", "reaction 1 | held", threaded(f"{ONE} (not {TWO})")),
    ("an encoded In-Reply-To", "reaction 1 | held", threaded("=?us-ascii?Q?=3Cnotice1=40kieswacht=2Eexample=3E?=")),
    ("an id without its brackets", "reaction 1 | held", threaded("notice1@kieswacht.example")),
    ("prose before the id", "reaction 1", threaded(f"Your message of Monday {ONE}")),
    ("the ids of both", "held", threaded(f"{ONE} {TWO}")),
    ("In-Reply-To of one and References of the other", "held", threaded(ONE, TWO)),
    ("an id that only begins like ours", "held", threaded("<notice1@kieswacht.example.kwaad.example>")),
    ("an id that only ends like ours", "held", threaded("<xnotice1@kieswacht.example>")),
    ("our id in another's field", "held", pointing(x_in_reply_to=ONE)),
    ("no sign at all", "held", pointing()),
    ("the subject alone", "held", pointing(subject="Re: Post 1 about the ballot")),
    ("the subject alone, twice replied", "held", pointing(subject="RE: Antw: [EXT] Post 1 about the ballot")),
]

TOKENS = [
    ("in the subject", "reaction 1", pointing(subject="Re: your notice [AT-001]")),
    ("in the body", "reaction 1", pointing(f"{DECISION}\n\nYour token: [AT-001]")),
    ("in small letters", "reaction 1 | held", pointing(subject="Re: [at-001]")),
    ("in two encoded words", "reaction 1", pointing(subject="=?utf-8?q?Re=3A_=5BAT-?= =?utf-8?q?001=5D?=")),
    ("in base64 of UTF-16", "reaction 1 | held", pointing(subject="=?utf-16be?b?AFsAQQBUAC0AMAAwADEAXQ==?=")),
    ("in HTML, cut by a tag", "reaction 1 | held", page(pointing(), f"<p>{DECISION}</p><p>[AT-<b>001</b>]</p>")),
    ("twice, of both flags", "held", pointing(subject="Re: [AT-001] [AT-002]")),
    ("of both, one in the subject and one below", "held", pointing(f"{DECISION}\n[AT-002]", subject="Re: [AT-001]")),
    ("of one on the thread of the other", "held", answer(f"{DECISION}\n[AT-002]")),
    ("of one on its own thread", "reaction 1", answer(f"{DECISION}\n[AT-001]")),
    ("only in a quotation", "reaction 1 | held", pointing(f"{DECISION}\n\n> [AT-001]")),
    (
        "of one, the other's in a quotation",
        "reaction 1 | held",
        pointing(f"{DECISION}\n\n> [AT-002]", subject="Re: [AT-001]"),
    ),
    ("of a flag that does not exist", "held", pointing(subject="Re: [AT-099]")),
    ("with more digits", "held", pointing(subject="Re: [AT-0011]")),
    ("inside a word", "held", pointing(subject="Re: XAT-001Y")),
    ("of a contact", "held", pointing(subject="Re: [AT-C01]")),
    ("of another election", "held", pointing(subject="Re: [ZZ-001]")),
    ("with a full-width bracket", "reaction 1 | held", pointing(subject="Re: ［AT-001］")),
    (
        "in the name of an attachment only",
        "reaction 1 | held",
        pointing(content_type='text/plain; charset=utf-8; name="[AT-001].txt"'),
    ),
    ("in a forged mail", "held", forged(flag=None, subject="Re: [AT-001]")),
    ("hidden in HTML", "reaction 1 | held", page(pointing(), f'<p>{DECISION}</p><p style="display:none">[AT-001]</p>')),
]

NUMBERS = [
    (
        "that a receipt gave",
        "receipt 1, reaction 1",
        *numbered(f"{RECEIPT} Dossier number 440917.", "Dossier number 440917"),
    ),
    ("with another lead", "receipt 1, reaction 1", *numbered(f"{RECEIPT} Dossier number 440917.", "dossier#440917")),
    (
        "that only a quotation has",
        "receipt 1, held",
        *numbered(f"{RECEIPT}\n\n{quoted('Dossier number 440917')}", "Dossier number 440917"),
    ),
    (
        "below a line that begins a quotation",
        "receipt 1, held",
        *numbered(
            f"{RECEIPT}\n\nOn Monday melding@kieswacht.example wrote:\n\nDossier number 440917", "Dossier number 440917"
        ),
    ),
    (
        "where a receipt names two",
        "receipt 1, held",
        *numbered(f"{RECEIPT} Dossier number 440917, which follows dossier number 551028.", "Dossier number 551028"),
    ),
    (
        "where a receipt names two, the first",
        "receipt 1, held",
        *numbered(f"{RECEIPT} Dossier number 440917, which follows dossier number 551028.", "Dossier number 440917"),
    ),
    (
        "without a lead in the answer",
        "receipt 1, held",
        *numbered(f"{RECEIPT} Dossier number 440917.", "We called 440917 back."),
    ),
    ("without a lead in the receipt", "receipt 1, held", *numbered(f"{RECEIPT} 440917", "Dossier number 440917")),
    (
        "longer than what was learnt",
        "receipt 1, held",
        *numbered(f"{RECEIPT} Dossier number 440917.", "Dossier number 4409171"),
    ),
    (
        "shorter than what was learnt",
        "receipt 1, held",
        *numbered(f"{RECEIPT} Dossier number 440917.", "Dossier number 44091"),
    ),
    (
        "that a forged receipt gave",
        "held, held",
        forged(f"{RECEIPT} Dossier number 440917."),
        pointing(f"{DECISION}\nDossier number 440917", message_id="<a2@plaza.example>"),
    ),
    (
        "that the other flag's receipt gave too",
        "receipt 1, receipt 2, held | receipt 1, held, held | receipt 1, held, reaction 1",
        answer(f"{RECEIPT} Dossier number 440917."),
        answer(f"{RECEIPT} Dossier number 440917.", 2, message_id="<b@plaza.example>"),
        pointing(f"{DECISION}\nDossier number 440917", message_id="<a2@plaza.example>"),
    ),
    (
        "of one, on the thread of the other",
        "receipt 1, held",
        answer(f"{RECEIPT} Dossier number 440917."),
        answer(f"{DECISION}\nDossier number 440917", 2, message_id="<a2@plaza.example>"),
    ),
    (
        "in a mail of the other platform",
        "receipt 1, held",
        answer(f"{RECEIPT} Dossier number 440917."),
        pointing(
            f"{DECISION}\nDossier number 440917", from_="answers@kwetter.example", message_id="<a2@kwetter.example>"
        ).by_way_of(*trace("kwetter.example")),
    ),
]

# Our own telephone number stands in what we flagged, and comes back in the receipt as if it were a dossier's.
PHONE = opened(1, subject="Call dossier number 0612345678 about the ballot")

CASES = [
    *(case(f"T6: thread: {what}", wanted, mail) for what, wanted, mail in THREADS),
    *(case(f"T6: token: {what}", wanted, mail) for what, wanted, mail in TOKENS),
    *(case(f"T6: number: one {what}", wanted, *mails) for what, wanted, *mails in NUMBERS),
    case(
        "T6: number: our own telephone number is no dossier",
        "receipt 1, held",
        *numbered(f"{RECEIPT}\n\nAbout: Call dossier number 0612345678 about the ballot", "Dossier number 0612345678"),
        flags=(PHONE, opened(2)),
    ),
    case(
        "T6: number: one that stands in what we sent is no dossier",
        "opened 1, receipt 1, held",
        Sent(
            letter(
                "A post asks to call dossier number 0612345678 about the ballot.",
                None,
                TEAM,
                to=CHANNEL,
                message_id=ONE,
            )
        ),
        *numbered(f"{RECEIPT}\n\nAbout: a post asks to call dossier number 0612345678", "Dossier number 0612345678"),
        flags=(),
    ),
    case("T3 (b): the thread of a flag to another platform", "held", answer(flag=2), flags=BOTH),
    case("T3 (b): the token of a flag to another platform", "held", pointing(subject="[AT-002]"), flags=BOTH),
    case(
        "T3 (b): the post of a flag to another platform",
        "held",
        pointing(f"{DECISION}\n{post(2, 'kwetter')}"),
        flags=BOTH,
    ),
    case("C8: an answer on a closed flag", "flag-closed 1, late 1 | late 1", 'close = { flag = "AT-001" }', answer()),
    case("C8: a receipt on a closed flag", "receipt 1 | held", 'close = { flag = "AT-001" }', answer(RECEIPT)),
    case("C8: a forged answer on a closed flag", "held | nothing", 'close = { flag = "AT-001" }', forged()),
    case(
        "C4: a second answer in our turn",
        "reaction 1, reaction 1",
        answer(),
        answer("We have taken the post you reported offline.", message_id="<a2@plaza.example>"),
    ),
    case(
        "C3: the receipt after the answer",
        "reaction 1, receipt 1 | reaction 1, held",
        answer(),
        answer(RECEIPT, message_id="<a2@plaza.example>"),
    ),
    case(
        "T6: a reply to the platform's own earlier mail",
        "receipt 1, reaction 1 | receipt 1, held",
        answer(RECEIPT),
        pointing(in_reply_to="<a1@plaza.example>", message_id="<a2@plaza.example>"),
    ),
    case(
        "T6: a reply to a mail that was forged into the thread",
        "held, held",
        forged(message_id="<f@kwaad.example>"),
        pointing(in_reply_to="<f@kwaad.example>", message_id="<a2@plaza.example>"),
    ),
    case(
        "T6: two flags with one post",
        "held",
        pointing(f"{DECISION}\n{post(1)}"),
        flags=(opened(1), opened(2, url=post(1))),
    ),
    case(
        "T6: two flags in one mail that answers the thread of one",
        "reaction 1 | held",
        answer(f"{DECISION}\n{post(1)} {post(2)}"),
    ),
    case("T6: no flag of the platform is open", "nothing | held", pointing(), flags=(opened(1, "kwetter"),)),
    case(
        "T6: one post in a closed flag and in an open one",
        "reaction 2 | held",
        'close = { flag = "AT-001" }',
        pointing(f"{DECISION}\n{post(1)}"),
        flags=(opened(1), opened(2, url=post(1))),
    ),
    case(
        "T6: the number of a flag that was closed since",
        "receipt 1, late 1 | receipt 1, held",
        *(lambda receipt, then: (receipt, 'close = { flag = "AT-001" }', then))(
            *numbered(f"{RECEIPT} Dossier number 440917.", "Dossier number 440917")
        ),
    ),
    case("R5: no flag at all, and a token", "held | nothing", pointing(subject="[AT-001]"), flags=()),
    case("R5: one flag alone takes no mail without a sign", "held", pointing(), flags=TWO_FLAGS[:1]),
]
