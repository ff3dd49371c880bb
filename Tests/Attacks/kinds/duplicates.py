"""R6, M4: one answer counts once, by whatever ways it comes; what only looks the same is not lost."""

import base64

from cases import case
from letters import DECISION, RECEIPT, Raw, answer, border, forged, letter, multipart, part, passed, resent, stranger, trace
from world import ALIAS, TEAM

OTHER_WAY = [
    f"Received: from poort.kieswacht.example by kast.kieswacht.example with LMTP id bb2; {'Mon, 13 Mar 2028 09:30:04 +0100'}",
    passed("plaza.example"),
    border("mta4.plaza.example", "198.51.100.8"),
    trace()[3],
]


def rewritten(change, mail=None):
    return Raw(change(bytes(mail or answer())))


# The same answer, as another way, another exporter or another program of ours leaves it.
AGAIN = [
    ("by another machine of the platform's", answer().by_way_of(*OTHER_WAY)),
    ("to another address of ours", answer().by_way_of(*OTHER_WAY).first(f"Delivered-To: {ALIAS}")),
    (
        "with lines that an exporter adds",
        answer().plus("X-TUID: aB3", "Status: RO", "X-UID: 7", "X-Keywords: x", "X-Mozilla-Status: 0001"),
    ),
    ("with lines that end otherwise", rewritten(lambda mail: mail.replace(b"\n", b"\r\n"))),
    ("with more empty lines at its end", rewritten(lambda mail: mail + b"\n\n")),
    ("with a judgement on spam", answer().by_way_of("X-Spam-Status: No, score=-1", *OTHER_WAY)),
]

IN_BASE64 = answer(content_transfer_encoding="base64").says(base64.encodebytes((DECISION + "\n").encode()))

CASES = [
    *(case(f"R6: the same answer {how} counts once", "reaction 1", answer(), mail) for how, mail in AGAIN),
    *(
        case(f"R6: the same receipt {how} counts once", "receipt 1", answer(RECEIPT), mail.says(RECEIPT))
        for how, mail in AGAIN[:3]
    ),
    case(
        "R6: three times by three ways",
        "reaction 1",
        answer(),
        answer().by_way_of(*OTHER_WAY),
        answer().plus("X-UID: 3"),
    ),
    case("R6: the same answer in another coding", "reaction 1 | reaction 1, held", answer(), IN_BASE64),
    case(
        "R6: the same answer, our address first in To and then in Cc",
        "reaction 1",
        answer(to=f"{TEAM}, {ALIAS}"),
        answer(to=f"{TEAM}, {ALIAS}").by_way_of(*OTHER_WAY),
    ),
    case(
        "R6: the same answer with a tag of a gateway in its subject",
        "reaction 1 | reaction 1, held",
        answer(),
        answer(subject="[EXT] Re: about the ballot").by_way_of(*OTHER_WAY),
    ),
    case(
        "R6: the same answer with a banner above it",
        "reaction 1 | reaction 1, held",
        answer(),
        answer(f"CAUTION: this mail came from outside.\n\n{DECISION}").by_way_of(*OTHER_WAY),
    ),
    case(
        "R6: the same words under another Message-ID are another mail",
        "reaction 1, reaction 1 | reaction 1, held",
        answer(),
        answer(message_id="<a2@plaza.example>"),
    ),
    case(
        "R6: the same words to the other flag are another mail",
        "reaction 1, reaction 2",
        answer(),
        answer(flag=2, message_id="<a2@plaza.example>"),
    ),
    case(
        "R6: one Message-ID for two flags, as a careless platform writes",
        "reaction 1, held | reaction 1, reaction 2",
        answer(),
        answer("We have taken the post you reported offline.", 2),
    ),
    case(
        "R6: two answers without a Message-ID",
        "reaction 1, reaction 1 | reaction 1, held | held, held",
        answer(message_id=None),
        answer("We have taken the post you reported offline.", message_id=None),
    ),
    case(
        "R6: an unverified copy first, then the verified one",
        "held, reaction 1 | held 1, reaction 1 | held, held",
        letter().by_way_of(*stranger("none")),
        answer(),
    ),
    case("R6: a forged one first, then the genuine one", "held, reaction 1 | held, held", forged(), answer()),
    case("R6: the genuine one, then a forged one in the same words", "reaction 1 | reaction 1, held", answer(), forged()),
    case(
        "R6: the genuine one, then a forged one in other words",
        "reaction 1, held",
        answer(),
        forged("We need your password."),
    ),
    case(
        "R6: a receipt, then a resent one with a decision below it",
        "receipt 1, held",
        answer(RECEIPT),
        resent(f"{RECEIPT}\n\n{DECISION}"),
    ),
    case(
        "R6: the receipt again with blanks elsewhere",
        "receipt 1 | receipt 1, held",
        answer(RECEIPT),
        answer(RECEIPT.replace(". ", ".  ")).by_way_of(*OTHER_WAY),
    ),
    case(
        "R6: the same Message-ID in capitals, another text",
        "receipt 1, held | receipt 1, reaction 1",
        answer(RECEIPT),
        answer(message_id="<A1@PLAZA.example>"),
    ),
    case("M4: an answer whose text came later", "held 1, reaction 1 | reaction 1 | held 1, held 1", answer(" "), answer()),
    *(
        case(
            f"R6: one Message-ID and the same words for two flags are two {what}s",
            f"{what} 1, held 2",
            answer(text),
            answer(text, 2),
        )
        for what, text in [("reaction", DECISION), ("receipt", RECEIPT)]
    ),
    case(
        "R6: the same answer with a gateway's tag before its subject",
        "reaction 1",
        answer(),
        answer(subject="[EXTERN] Re: about the ballot").by_way_of(*OTHER_WAY),
    ),
    case(
        "R6: the same words under the same Message-ID with a document beside them",
        "reaction 1, held 1",
        answer(),
        multipart(answer(""), "mixed", part("text/plain", DECISION), part("application/pdf", "%PDF-1.4")),
    ),
    case(
        "C26: what was linked by hand is not filed again",
        "held 1, linked 1, reaction 1 | held 1, reaction 1 | held 1, reaction 1, linked 1",
        answer("Zie het dossier."),
        'link = { mail = "0.eml", flag = "AT-001", kind = "reaction" }',
        answer("Zie het dossier.").by_way_of(*OTHER_WAY),
    ),
]
