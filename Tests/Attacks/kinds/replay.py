"""T3 (a), (c), (d), (e) and R6: a genuine, signed mail that was sent to somebody else, or before, or with more in it."""

from cases import case
from letters import DECISION, RECEIPT, SENT, answer, at, letter, passed, resent, stranger, trace
from world import ALIAS, KWETTER, TEAM, invented, message_id, settings

OTHER = "jan@elders.example"
FOLLOW_UP = 'record = { flag = "AT-001", kind = "follow-up", channel = "mail" }'
# One that was filed before, in the same words, is no second answer (R6); to hold it is as good.
SEEN_BEFORE = "reaction 1, follow-up 1 | reaction 1, follow-up 1, held"
LINK = 'link = { mail = "0.eml", flag = "AT-001", kind = "reaction" }'


def signed(tags, flag=1, text=DECISION, **changes):
    return resent(text, flag, **changes).plus(
        f"DKIM-Signature: v=1; a=rsa-sha256; d=plaza.example; s=k2; {tags} bh=aa=; b=Qd7xW"
    )


# T3 (a): what a stranger adds above or below a signed mail; signatures cover one of each from the bottom.
DOUBLED = [
    ("Subject", "Subject: Re: [AT-001] about the ballot"),
    ("Date", f"Date: {at(29, 58)}"),
    ("Message-ID", "Message-ID: <new@plaza.example>"),
    ("To", f"To: {TEAM}"),
    ("In-Reply-To", f"In-Reply-To: {message_id(2)}"),
    ("References", f"References: {message_id(2)}"),
    ("Content-Type", "Content-Type: text/html"),
    ("From", "From: Plaza <answers@plaza.example>"),
    ("From in small letters", "from: Plaza <answers@plaza.example>"),
    ("Subject with a blank before its colon", "Subject : Re: [AT-001] about the ballot"),
]

# T3 (c): fields in which our address stands and proves nothing.
NOT_TO_US = [
    ("in nothing", {"to": OTHER}),
    ("in the name beside another's address", {"to": f'"{TEAM}" <{OTHER}>'}),
    ("in an encoded name beside another's address", {"to": f"=?utf-8?q?melding=40kieswacht=2Eexample?= <{OTHER}>"}),
    ("in a comment", {"to": f"{OTHER} ({TEAM})"}),
    ("in Bcc", {"to": OTHER, "bcc": TEAM}),
    ("in Delivered-To", {"to": OTHER, "delivered_to": TEAM}),
    ("in X-Original-To", {"to": OTHER, "x_original_to": TEAM}),
    ("in Resent-To", {"to": OTHER, "resent_to": TEAM, "resent_from": OTHER}),
    ("in Reply-To", {"to": OTHER, "reply_to": TEAM}),
    ("nowhere: undisclosed recipients", {"to": "undisclosed-recipients:;"}),
    ("nowhere: no To at all", {"to": None}),
    ("as the local part of another's", {"to": '"melding@kieswacht.example"@elders.example'}),
    ("with a domain behind it", {"to": f"{TEAM}.elders.example"}),
    ("with a letter before it", {"to": f"x{TEAM}"}),
    ("below a domain of ours that is not ours", {"to": "melding@post.kieswacht.example"}),
    ("without its local part", {"to": "kieswacht.example"}),
]

TO_US = [
    ("in Cc", {"to": OTHER, "cc": f"Meldpunt <{TEAM}>"}),
    ("in capitals", {"to": "Melding@KIESWACHT.Example"}),
    ("behind others", {"to": f"{OTHER}, a@b.example, {TEAM}"}),
    ("as another address of ours", {"to": ALIAS}),
]

# T3 (d): senders of the platform's own domain, verified, that nobody has ever linked.
UNKNOWN = [
    "newsletter@plaza.example",
    "answers@mail.plaza.example",
    "xanswers@plaza.example",
    "answers.x@plaza.example",
    "answers@cases2.plaza.example",
    "t7@x.cases.plaza.example",
    "no-reply@plaza.example",
]
KNOWN = ["Answers@PLAZA.example", "answers+7f3a@plaza.example", "t7@cases.plaza.example"]

CASES = [
    case("T3 (c): another's answer, sent on with our thread in an unsigned field", "held", resent(to=OTHER)),
    *(case(f"T3 (a): a second {name} on a signed mail", "held", resent().first(field)) for name, field in DOUBLED),
    *(case(f"T3 (a): a second {name} below the first", "held", resent().plus(field)) for name, field in DOUBLED[:7]),
    case("T3 (a): two Cc", "held", answer(cc=OTHER).plus(f"Cc: {TEAM}")),
    case("T3 (a): one From with two addresses", "held", answer(from_="answers@plaza.example, x@kwaad.example")),
    case(
        "T3 (a): two authors with a Sender",
        "held",
        answer(from_="answers@plaza.example, trust@plaza.example", sender="answers@plaza.example"),
    ),
    case("T3 (a): no From", "held", answer(from_=None)),
    case("T3 (a): no From and the platform as Sender", "held", answer(from_=None, sender="answers@plaza.example")),
    case("T3 (a): two MIME-Version are a machine's slip", "reaction 1 | held", answer().plus("MIME-Version: 1.0")),
    *(case(f"T3 (c): our address {where}", "held", answer(**fields)) for where, fields in NOT_TO_US),
    *(case(f"T3 (c): our address {where} is to us", "reaction 1", answer(**fields)) for where, fields in TO_US),
    case("T3 (c): our address with a plus part", "reaction 1 | held", answer(to="melding+at1@kieswacht.example")),
    case("T3 (c): our address in a group", "reaction 1 | held", answer(to=f"Meldpunten: {TEAM}, {OTHER};")),
    *(
        case(
            f"T3 (d): a verified mail from {a} costs a look", "held", answer(from_=a).by_way_of(*trace(a.split("@")[1]))
        )
        for a in UNKNOWN
    ),
    *(case(f"T3 (d): {a} is a known sender", "reaction 1", answer(from_=a)) for a in KNOWN),
    case(
        "T3 (d): who was linked once acts",
        "held, linked 1, reaction 1 | held, reaction 1, reaction 1 | held, linked 1, reaction 1, reaction 1",
        answer(from_="lotte@plaza.example"),
        LINK,
        answer(from_="Lotte B. <lotte@plaza.example>", message_id="<a2@plaza.example>"),
    ),
    case(
        "T3 (d): a link of an unverified mail is refused or teaches nothing",
        "held, reaction 1, held | held, linked 1, held | held, linked 1, reaction 1, held | held, held",
        letter(from_="lotte@plaza.example").by_way_of(*stranger("dkim=none", "dmarc=none")),
        LINK,
        answer(from_="lotte@plaza.example", message_id="<a2@plaza.example>"),
    ),
    case(
        "T3 (d): a sender linked at one platform is unknown at the other",
        "held, reaction 1, held | held, linked 1, reaction 1, held",
        answer(from_="lotte@both.example").by_way_of(*trace("both.example")),
        LINK,
        answer(from_="lotte@kwetter.example", message_id="<a2@kwetter.example>").by_way_of(*trace("kwetter.example")),
        plaza=invented("plaza", ["plaza.example", "both.example"], "flaggers@plaza.example"),
    ),
    case(
        "T3 (d): an address that passes on users' words is held though it is a sender",
        "held",
        answer(from_="answers@plaza.example"),
        plaza=invented("plaza", ["plaza.example"], "flaggers@plaza.example", 'relays = ["answers@plaza.example"]'),
    ),
    case(
        "T3 (b): a verified mail of the other platform on this one's thread",
        "held",
        answer(from_="answers@kwetter.example").by_way_of(*trace("kwetter.example")),
    ),
    case(
        "T3 (b): a platform below a public suffix, signed by the suffix",
        "held",
        answer(from_="answers@plaza.co.uk").by_way_of(*stranger("dkim=pass header.d=co.uk")),
        plaza=invented("plaza", ["plaza.co.uk"], "flaggers@plaza.co.uk"),
    ),
    case(
        "T3 (b): a sub-domain of the platform's, signed by the platform",
        "reaction 1",
        answer(from_="t7@cases.plaza.example").by_way_of(*trace()),
    ),
    *(
        case(
            f"T3 (b): a body length in the signature ({tags.strip(';')})",
            "held",
            signed(tags, text=f"{RECEIPT}\n\n{DECISION}"),
        )
        for tags in ("l=44;", "l = 44;", "l=0;", "c=relaxed/simple; l=44; t=1836549000;", "\n\tl=44;")
    ),
    case("T3 (b): a signature over all of it", "reaction 1", signed("h=from:to:subject:date:message-id;")),
    case(
        "T3 (b): a signature of the platform's that has a length, beside a stranger's without",
        "held",
        signed("l=44;").plus("DKIM-Signature: v=1; a=rsa-sha256; d=kwaad.example; s=z; bh=aa=; b=Zz"),
    ),
    case("R6: the same mail twice", "reaction 1", answer(), answer()),
    case("R6: the same mail once more after our follow-up", SEEN_BEFORE, answer(), FOLLOW_UP, answer()),
    case("R6: the same mail by another way after our follow-up", SEEN_BEFORE, answer(), FOLLOW_UP, resent()),
    case(
        "T3 (a): the old answer with a newer Date on top",
        SEEN_BEFORE,
        answer(),
        FOLLOW_UP,
        resent().first(f"Date: {at(30, 40)}"),
    ),
    case(
        "T3: the old answer with a newer Date, so that its signature fails",
        SEEN_BEFORE,
        answer(),
        FOLLOW_UP,
        letter(date=at(30, 40)).by_way_of(*stranger("dkim=fail header.d=plaza.example")),
    ),
    case(
        "T3 (e): the old answer turned to the other flag",
        "reaction 1 | reaction 1, held",
        answer(references=None),
        resent(references=message_id(2)),
    ),
    case("T3 (e): an answer that never came, turned to the other flag", "held", resent(references=message_id(2))),
    case("T3 (e): the same id, another text", "receipt 1, held", answer(RECEIPT), answer()),
    case(
        "T3 (e): the same id, another text, from another sender of the platform's",
        "receipt 1, held",
        answer(RECEIPT),
        answer(from_="t7@cases.plaza.example"),
    ),
    case(
        "T3 (e): a forged mail with the id that the genuine one will have",
        "held, reaction 1 | held, held",
        letter("Hello").by_way_of(*stranger()),
        answer(),
    ),
    case(
        "M4: an empty placeholder first, then the mail",
        "held, reaction 1 | reaction 1 | held, held",
        answer(""),
        answer(),
    ),
    case(
        "T6: a token alone proves nothing of the sender",
        "held",
        letter(flag=None, subject="[AT-001] decided").by_way_of(*stranger()),
    ),
    case(
        "C11: an answer written before our follow-up stops nothing after it",
        "follow-up 1, reaction 1 | nudge 1, reaction 1",
        FOLLOW_UP.replace("follow-up", "nudge"),
        answer(date=SENT),
    ),
    case(
        "T3 (d): a display name is no sender",
        "held",
        answer(from_='"answers@plaza.example" <x@kwaad.example>').by_way_of(
            *stranger("dkim=pass header.d=kwaad.example", "dmarc=pass header.from=kwaad.example")
        ),
    ),
    case(
        "T1: our addresses are ours alone: the first of two is taken out",
        "held",
        answer(),
        flagwatch=settings(own=(ALIAS,)),
        kwetter=KWETTER,
    ),
    case(
        "T3 (b): the domain that passed is not the sender's",
        "held",
        answer(from_="answers@plaza.example").by_way_of(*trace()[:1], passed("kwetter.example"), *trace()[2:]),
    ),
]
