"""R1, R2, R3: where words stand in a mail.

The sender's own fresh words decide; a decision anywhere makes a receipt doubtful.
"""

from cases import case
from letters import DECISION, RECEIPT, alternatives, answer, multipart, page, part
from world import TEAM

ANSWER = "reaction 1 | held 1"
NO_ANSWER = "receipt 1 | held 1"
OFFLINE = "We have taken the post you reported offline."


def quoted(text, mark="> "):
    return "\n".join(mark + line for line in text.split("\n"))


# Only the quotation has the words of a decision: they are somebody's, and not the answer.
QUOTED = [
    ("with marks", quoted(DECISION)),
    ("with marks and no blank", quoted(DECISION, ">")),
    ("with the marks of two", quoted(DECISION, ">> ")),
    ("with bars", quoted(DECISION, "| ")),
    ("below Gmail's line in Dutch", f"Op ma 13 mrt 2028 om 09:10 schreef Meldpunt <{TEAM}>:\n\n{DECISION}"),
    (
        "below Gmail's line in English, in two lines",
        f"On Mon, Mar 13, 2028 at 9:10\u202fAM Meldpunt\n<{TEAM}> wrote:\n\n{DECISION}",
    ),
    (
        "below Outlook's header in Dutch",
        f"________________________________\nVan: Meldpunt\nVerzonden: maandag 13 maart 2028 09:10\n"
        f"Aan: desk\nOnderwerp: Post 1\n\n{DECISION}",
    ),
    (
        "below Outlook's header in English",
        f"-----Original Message-----\nFrom: Meldpunt\nSent: Monday, 13 March 2028 09:10\nTo: desk\n"
        f"Subject: Post 1\n\n{DECISION}",
    ),
    (
        "below Outlook's header in German",
        f"Von: Meldpunt\nGesendet: Montag, 13. März 2028 09:10\nAn: desk\nBetreff: Post 1\n\n{DECISION}",
    ),
    (
        "below Apple's forward",
        f"Begin forwarded message:\n\nFrom: Meldpunt\nSubject: Post 1\nDate: 13 March 2028 at 09:10\nTo: desk\n\n{DECISION}",
    ),
]

# The decision is the sender's, and stands where a hasty reader stops.
DECIDED = [
    ("below the signature's line", f"{RECEIPT}\n\n-- \nPlaza\n\n{OFFLINE}"),
    ("below a greeting", f"{RECEIPT}\n\nKind regards,\nLotte\n\nPS {OFFLINE}"),
    ("in a table drawn with bars", f"{RECEIPT}\n\n+--------+---------+\n| Result | {OFFLINE} |\n+--------+---------+"),
    ("in a table drawn with tabs", f"{RECEIPT}\n\nCase\tResult\n441\t{OFFLINE}"),
    ("in a list", f"{RECEIPT}\n\n  * dossier: 441\n  * result: {OFFLINE}"),
    ("cut by a line's end", f"{RECEIPT}\n\nWe have taken the\npost you reported\noffline."),
    ("cut by a blank line", f"{RECEIPT}\n\nWe have taken the post\n\nyou reported offline."),
    ("in capitals", f"{RECEIPT}\n\n{OFFLINE.upper()}"),
    ("below forty empty lines", RECEIPT + "\n" * 40 + OFFLINE),
    ("below ten thousand words", RECEIPT + "\n" + "lorem ipsum " * 5000 + "\n" + OFFLINE),
    ("above the receipt", f"{OFFLINE}\n\n{RECEIPT}"),
    (
        "between two quotations",
        f"{RECEIPT}\n\n{quoted('You reported this post.')}\n\n{OFFLINE}\n\n{quoted('Thank you.')}",
    ),
    ("inline, below a marked question", f"{RECEIPT}\n\n{quoted('Is it still online?')}\n{OFFLINE}"),
    (
        "below an unmarked quotation",
        f"{RECEIPT}\n\nOn Monday you wrote:\n\nA post asks to sign the ballot.\n\n{OFFLINE}",
    ),
    ("in the subject only", RECEIPT),
    ("with blanks that do not break", f"{RECEIPT}\n\n" + OFFLINE.replace(" ", "\u00a0")),
    ("with a soft hyphen", f"{RECEIPT}\n\nWe have re\u00admoved it."),
    ("with a zero-width blank", f"{RECEIPT}\n\nWe have re\u200bmoved it."),
    ("with ligatures", f"{RECEIPT}\n\nThe post was \ufb01nally removed; it con\ufb02icts with our rules."),
    ("with full-width letters", f"{RECEIPT}\n\nＲｅｍｏｖｅｄ."),
    ("with combining accents", f"{RECEIPT}\n\nRemov\u0065\u0301d."),
]

MIXED = [
    (
        "in an attached text",
        part("text/plain; name=answer.txt", OFFLINE, "Content-Disposition: attachment; filename=answer.txt"),
    ),
    (
        "in an attached page",
        part("text/html; name=answer.html", f"<p>{OFFLINE}</p>", "Content-Disposition: attachment"),
    ),
    ("in an attached mail", part("message/rfc822", f"From: a@plaza.example\nSubject: Result\n\n{OFFLINE}")),
    (
        "in an attached mail with an encoded body",
        part(
            "message/rfc822",
            "From: a@plaza.example\nContent-Transfer-Encoding: base64\n\n"
            "V2UgaGF2ZSByZW1vdmVkIHRoZSBwb3N0IHlvdSByZXBvcnRlZC4=",
        ),
    ),
    (
        "in an attached .eml of an unknown type",
        part(
            "application/octet-stream; name=answer.eml",
            f"From: a@plaza.example\n\n{OFFLINE}",
            "Content-Disposition: attachment",
        ),
    ),
    (
        "in an attached PDF",
        part("application/pdf; name=decision.pdf", "JVBERi0xLjQK", "Content-Transfer-Encoding: base64"),
    ),
    (
        "in an attached document",
        part(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document; name=x.docx",
            "UEsDBA==",
            "Content-Transfer-Encoding: base64",
        ),
    ),
    (
        "in an attached picture",
        part(
            "image/png; name=letter.png",
            "iVBORw0KGgo=",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename=letter.png",
        ),
    ),
    ("in a second text", part("text/plain; charset=utf-8", OFFLINE)),
    ("in a page beside the text", part("text/html; charset=utf-8", f"<p>{OFFLINE}</p>", "Content-Disposition: inline")),
    ("in a calendar", part("text/calendar; method=REQUEST", f"BEGIN:VCALENDAR\nDESCRIPTION:{OFFLINE}\nEND:VCALENDAR")),
    ("in a table of values", part("text/csv; name=result.csv", f"case;result\n441;{OFFLINE}")),
    ("in rich text", part("text/rtf; name=a.rtf", "{\\rtf1 " + OFFLINE + "}")),
]

CASES = [
    *(
        case(f"R3: a receipt, and a decision quoted {how}", NO_ANSWER, answer(f"{RECEIPT}\n\n{text}"))
        for how, text in QUOTED
    ),
    *(case(f"R3: nothing but a decision quoted {how}", "held 1 | held", answer(text)) for how, text in QUOTED),
    *(
        case(f"R3: an answer above a quotation {how}", "reaction 1 | held 1", answer(f"{OFFLINE}\n\n{text}"))
        for how, text in QUOTED
    ),
    *(
        case(
            f"R2: a receipt's words, and the decision {where}",
            ANSWER,
            answer(text).but(**({"subject": "Result: we removed the post"} if "subject" in where else {})),
        )
        for where, text in DECIDED
    ),
    *(
        case(
            f"R2: a receipt's words, and the decision {where}",
            ANSWER,
            multipart(answer(), "mixed", part("text/plain; charset=utf-8", RECEIPT), other),
        )
        for where, other in MIXED
    ),
    case(
        "R3: an answer below Zendesk's own line",
        "reaction 1 | held 1",
        answer(f"##- Please type your reply above this line -##\n\n{DECISION}"),
    ),
    case(
        "R3: a decision in a signature of somebody",
        "held 1 | receipt 1",
        answer(f"{RECEIPT}\n\n-- \nLotte, who says: we have judged the post you reported"),
    ),
    case(
        "R3: our own words come back",
        "held 1 | receipt 1",
        answer(f'{RECEIPT}\n\nYou asked: "Please confirm that we have judged the post you reported."'),
    ),
    case(
        "R3: our form comes back",
        "held 1 | receipt 1",
        answer(
            f"{RECEIPT}\n\nYour description:\nWe have taken the post you reported offline, says the author; not true."
        ),
    ),
    case("R1: a decision in HTML only", "reaction 1", page(answer(), f"<p>Hello,</p><p>{OFFLINE}</p>")),
    case(
        "R1: a decision in HTML, cut by tags and entities",
        "reaction 1",
        page(answer(), "<p>We have <b>taken</b> the&nbsp;post<br>you reported <i>off</i>line.</p>"),
    ),
    case("R1: a decision in both", "reaction 1", alternatives(answer(), OFFLINE, f"<p>{OFFLINE}</p>")),
    case(
        "R1: a decision in a table of HTML",
        "reaction 1 | held 1",
        page(answer(), f"<table><tr><td>Result</td><td>{OFFLINE}</td></tr></table>"),
    ),
    case(
        "R1: text that says receipt, page that says decision",
        "held 1",
        alternatives(answer(), RECEIPT, f"<p>{OFFLINE}</p>"),
    ),
    case(
        "R1: text that says decision, page that says receipt",
        "held 1",
        alternatives(answer(), OFFLINE, f"<p>{RECEIPT}</p>"),
    ),
    case(
        "R1: a stub of text, page that says decision",
        "reaction 1 | held 1",
        alternatives(answer(), "This mail needs a reader of HTML.", f"<p>{OFFLINE}</p>"),
    ),
    case("R1: an empty text, page that says receipt", "receipt 1", alternatives(answer(), "", f"<p>{RECEIPT}</p>")),
    case(
        "R1: three alternatives, the third says decision",
        "held 1",
        multipart(
            answer(),
            "alternative",
            part("text/plain", RECEIPT),
            part("text/html", f"<p>{RECEIPT}</p>"),
            part("text/x-amp-html", f"<html amp4email><body>{OFFLINE}</body></html>"),
        ),
    ),
    case(
        "R1: alternatives within alternatives",
        "held 1",
        multipart(
            answer(),
            "alternative",
            part("text/plain", RECEIPT),
            part('multipart/related; boundary="b1"', part("text/html", f"<p>{OFFLINE}</p>", boundary="b1") + "--b1--"),
        ),
    ),
    case(
        "R1: a decision in the preamble",
        "held 1 | receipt 1",
        answer(content_type='multipart/mixed; boundary="b0"').says(f"{OFFLINE}\n{part('text/plain', RECEIPT)}--b0--\n"),
    ),
    case(
        "R1: a decision in the epilogue",
        "held 1 | receipt 1",
        answer(content_type='multipart/mixed; boundary="b0"').says(f"{part('text/plain', RECEIPT)}--b0--\n{OFFLINE}\n"),
    ),
    case("R1: a page's quotation in a blockquote", "held 1", page(answer(), f"<blockquote>{DECISION}</blockquote>")),
    case(
        "R1: a page's quotation as Gmail marks it",
        NO_ANSWER,
        page(
            answer(),
            f'<p>{RECEIPT}</p><div class="gmail_quote">On Monday you wrote:<blockquote>{DECISION}</blockquote></div>',
        ),
    ),
    case(
        "R1: the answer itself, indented by a blockquote",
        "reaction 1 | held 1",
        page(answer(), f"<p>{RECEIPT}</p><blockquote style='margin-left:1em'>{OFFLINE}</blockquote>"),
    ),
]
