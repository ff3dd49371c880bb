"""R1: what HTML hides from the eye is no text; a mail that is itself a message; bodies that are written oddly."""

import base64
import quopri

from cases import case
from letters import DECISION, RECEIPT, answer, forged, multipart, page, part

NOT_SEEN = [
    ("display:none", '<div style="display:none">{}</div>'),
    ("display: NONE !important", '<div style="DISPLAY : NONE !important">{}</div>'),
    ("visibility:hidden", '<span style="visibility:hidden">{}</span>'),
    ("a font of no size", '<span style="font-size:0">{}</span>'),
    ("a font of no size in px", '<span style="font-size:0px;line-height:0">{}</span>'),
    ("opacity:0", '<span style="opacity:0">{}</span>'),
    ("white on white", '<div style="background:#fff"><span style="color:#ffffff">{}</span></div>'),
    ("white on white by names", '<body bgcolor="white"><font color="white">{}</font></body>'),
    ("no height", '<div style="max-height:0;overflow:hidden">{}</div>'),
    ("Outlook's mso-hide", '<p style="mso-hide:all">{}</p>'),
    ("the attribute hidden", "<p hidden>{}</p>"),
    ("a struck line", "<del>{}</del>"),
    ("a struck line by s", "<p><s>{}</s></p>"),
    ("a struck line by style", '<p style="text-decoration:line-through">{}</p>'),
    ("a comment", "<!-- {} -->"),
    ("a conditional comment", "<!--[if mso]><p>{}</p><![endif]-->"),
    ("a script", "<script>{}</script>"),
    ("a style", "<style>{}</style>"),
    ("a template", "<template>{}</template>"),
    ("the page's title", "<title>{}</title>"),
    ("an attribute", '<p title="{}">see</p>'),
    ("a field of a form", '<input type="hidden" value="{}">'),
    ("a class that the page hides", '<style>.q7{{display:none}}</style><p class="q7">{}</p>'),
    ("an id that the page hides", '<style>#q7 {{ display : none }}</style><p id="q7">{}</p>'),
    ("a place outside the window", '<p style="position:absolute;left:-9999px">{}</p>'),
    ("an indent outside the window", '<p style="text-indent:-9999px">{}</p>'),
    ("a transparent colour", '<p style="color:transparent">{}</p>'),
    ("a hidden element around", '<div style="display:none"><table><tr><td><p>{}</p></td></tr></table></div>'),
    ("the text for a picture", '<img src="cid:x" alt="{}">'),
]

# The same by less usual means; a mail reader shows none of it.
NOT_SEEN_EITHER = [
    ("an entity in the style", '<p style="display&#58;none">{}</p>'),
    ("a remark in the style", '<p style="display/**/:/**/none">{}</p>'),
    ("an escape in the style", '<p style="display:n\\6fne">{}</p>'),
    ("a style without quotes", "<p style=display:none>{}</p>"),
    ("a rule for all elements of a name", "<style>em {{ display: none }}</style><em>{}</em>"),
    (
        "a rule for a class within a class",
        "<style>.a .b {{ display: none }}</style><div class=a><p class=b>{}</p></div>",
    ),
    ("a rule for every medium", "<style>@media all {{ .b {{ display: none }} }}</style><p class=b>{}</p>"),
    ("a colour without any strength", '<p style="color:rgba(0, 0, 0, 0)">{}</p>'),
    ("black on black", '<p style="background:#000;color:black">{}</p>'),
    ("a filter", '<p style="filter:opacity(0)">{}</p>'),
    ("a clip", '<p style="position:absolute;clip:rect(0,0,0,0)">{}</p>'),
    ("a scale of nothing", '<p style="transform:scale(0)">{}</p>'),
    ("a place far to the left, in other units", '<p style="position:absolute;left:-100vw">{}</p>'),
    ("a red line through it", '<p style="text-decoration:red line-through">{}</p>'),
    ("a choice that is not chosen", "<select><option>Choose</option><option>{}</option></select>"),
    ("what a drawing is called", "<svg><desc>{}</desc></svg>"),
    ("words for those who cannot play a film", "<video>{}</video>"),
    ("words for those who cannot draw", "<canvas>{}</canvas>"),
    ("a dialog that is shut", "<dialog>{}</dialog>"),
    ("details that are shut", "<details><summary>More</summary>{}</details>"),
    ("a list of suggestions", "<datalist><option>{}</option></datalist>"),
    ("a page within the page", '<iframe srcdoc="{}"></iframe>'),
    ("dark blue on dark blue", '<p style="color:navy;background-color:#000080">{}</p>'),
    ("a table's colour and the letters' own", "<table bgcolor=#0000ff><tr><td><font color=blue>{}</font></table>"),
    ("white by shares", '<p style="color:rgb(100%,100%,100%)">{}</p>'),
    ("lines of no height", '<p style="line-height:0;overflow:hidden">{}</p>'),
    ("a child that shows itself in what is not displayed", '<p style="display:none"><b style="font-size:13px">{}</b></p>'),
    (
        "white letters over which the page turns white",
        '<p style="background:#000;color:#fff"><b style="background:#fff">{}</b></p>',
    ),
]

# What a parent hides and a child shows again: so are the mails of many senders made.
SEEN = [
    (
        "in a cell of MJML",
        '<td style="font-size:0px;padding:10px 25px"><div style="font-family:Arial;font-size:13px;line-height:1">{}</div>',
    ),
    ("visible in what is hidden", '<div style="visibility:hidden"><p style="visibility:visible">{}</p></div>'),
    ("black in what is white", '<div style="color:#fff"><p style="color:#000">{}</p></div>'),
    ("white on a dark ground", '<div style="background:#14171a;color:#fff"><p>{}</p></div>'),
]


def inner(body, **changes):
    """A mail that is itself a message."""
    return answer(content_type="message/rfc822").says(bytes(answer(body, **changes)))


def coded(text, coding, charset="utf-8", kind="text/plain"):
    return answer(content_type=f"{kind}; charset={charset}", content_transfer_encoding=coding).says(text)


def in_base64(text, charset="utf-8", encoding=None):
    return coded(base64.encodebytes(text.encode(encoding or charset)), "base64", charset)


LONG = DECISION + " And so on."
B64 = base64.b64encode(LONG.encode()).decode()

WRITTEN = [
    ("quoted-printable", "reaction 1", coded(quopri.encodestring(DECISION.encode()), "quoted-printable")),
    (
        "quoted-printable with soft breaks in words",
        "reaction 1",
        coded(DECISION.replace("judged", "jud=\nged"), "Quoted-Printable"),
    ),
    (
        "quoted-printable with a broken escape",
        "reaction 1 | held 1",
        coded(DECISION.replace("stays", "stays=ZZ"), "quoted-printable"),
    ),
    ("base64", "reaction 1", in_base64(DECISION)),
    ("base64 with junk between", "reaction 1 | held 1", coded(B64[:20] + "\n!!\n" + B64[20:], "base64")),
    (
        "base64 with padding in the middle",
        "reaction 1 | held 1",
        coded(base64.b64encode(LONG[:25].encode()).decode() + base64.b64encode(LONG[25:].encode()).decode(), "base64"),
    ),
    ("base64 that ends early", "reaction 1 | held 1", coded(B64[:-3], "base64")),
    ("base64 that is none", "held 1 | reaction 1", coded(DECISION, "base64")),
    ("an unknown coding", "held 1 | reaction 1", coded(DECISION, "x-rot13")),
    ("windows-1252 that says utf-8", "reaction 1 | held 1", coded(DECISION.encode() + b"\r\n\x93caf\xe9\x94", "8bit")),
    ("UTF-16", "reaction 1 | held 1", in_base64(DECISION, "utf-16")),
    ("UTF-7", "reaction 1 | held 1", coded(DECISION.replace(" ", "+ACA-"), "7bit", "utf-7")),
    ("an unknown charset", "reaction 1 | held 1", coded(DECISION, "7bit", "x-klingon")),
    ("an empty charset", "reaction 1 | held 1", coded(DECISION, "7bit", '""')),
    ("EBCDIC", "reaction 1 | held 1", in_base64(DECISION, "cp037", "cp037")),
    ("a NUL in the text", "reaction 1 | held 1", answer().says(DECISION.encode() + b"\n\0\n")),
    (
        "flowed text",
        "reaction 1",
        answer(content_type="text/plain; charset=utf-8; format=flowed; delsp=yes").says(
            DECISION.replace("post you", "post  \nyou")
        ),
    ),
    ("no content type", "reaction 1", answer(content_type=None, mime_version=None)),
    ("a content type without a subtype", "reaction 1 | held 1", answer(content_type="text")),
    ("a content type that is broken", "reaction 1 | held 1", answer(content_type="text/plain; charset=; =x; ;")),
    ("HTML that calls itself plain", "reaction 1 | held 1", answer(f"<html><p>{DECISION}</p></html>")),
    ("plain text that calls itself HTML", "reaction 1 | held 1", answer(content_type="text/html")),
    ("HTML that never closes", "reaction 1 | held 1", page(answer(), f"<p>{DECISION}<b")),
    (
        "HTML with a comment that never closes",
        "held 1 | reaction 1",
        page(answer(), f"<p>Hello</p><!-- x <p>{DECISION}</p>"),
    ),
    (
        "HTML with a script that never closes",
        "held 1 | reaction 1",
        page(answer(), f"<p>Hello</p><script>x<p>{DECISION}</p>"),
    ),
    ("a boundary that nobody uses", "reaction 1 | held 1", answer(content_type='multipart/mixed; boundary="zz"')),
    ("no boundary", "reaction 1 | held 1", answer(content_type="multipart/alternative")),
    (
        "parts that never end",
        "reaction 1 | held 1",
        answer(content_type='multipart/mixed; boundary="b0"').says(part("text/plain", DECISION)),
    ),
    (
        "a boundary that is another's beginning",
        "reaction 1 | held 1",
        answer(content_type='multipart/mixed; boundary="b"').says(
            f"--b\nContent-Type: text/plain\n\nHello.\n--bb\n\n{DECISION}\n--b--\n"
        ),
    ),
    (
        "one boundary for two levels",
        "reaction 1 | held 1",
        multipart(answer(), "mixed", part('multipart/alternative; boundary="b0"', part("text/plain", DECISION))),
    ),
    ("letters that turn the direction", "held 1 | reaction 1", answer("\u202e" + DECISION + "\u202c")),
    ("words cut by zero-width letters", "held 1 | reaction 1", answer(DECISION.replace("judged", "jud\u200bged"))),
]

CASES = [
    *(case(f"R1: seen: a decision {how}", "reaction 1", page(answer(), html.format(DECISION))) for how, html in SEEN),
    *(
        case(
            f"R1: hidden by {how}, a decision is none",
            "held 1",
            page(answer(), f"<p>Hello.</p>{html.format(DECISION)}"),
        )
        for how, html in NOT_SEEN_EITHER
    ),
    *(
        case(
            f"R1: hidden by {how}, a decision is none",
            "held 1",
            page(answer(), f"<p>Hello.</p>{html.format(DECISION)}"),
        )
        for how, html in NOT_SEEN
    ),
    *(
        case(
            f"R1: hidden by {how}, it does not turn a receipt",
            "receipt 1 | held 1",
            page(answer(), f"<p>{RECEIPT}</p>{html.format(DECISION)}"),
        )
        for how, html in NOT_SEEN[::3]
    ),
    *(
        case(
            f"R1: hidden by {how}, a receipt does not cover a decision",
            "reaction 1 | held 1",
            page(answer(), f"<p>{DECISION}</p>{html.format(RECEIPT)}"),
        )
        for how, html in NOT_SEEN[1::3]
    ),
    case(
        "R1: white on black is seen",
        "reaction 1 | held 1",
        page(answer(), f'<div style="background:#000;color:#fff">{DECISION}</div>'),
    ),
    case("R1: a small font is seen", "reaction 1", page(answer(), f'<p style="font-size:9px">{DECISION}</p>')),
    case(
        "R1: hidden letters inside a seen word",
        "reaction 1 | held 1",
        page(answer(), DECISION.replace("judged", "jud<span style='display:none'>x</span>ged")),
    ),
    case(
        "R1: a seen denial that only the eye misses",
        "held 1",
        page(answer(), DECISION.replace("have judged", "have <span style='font-size:9px'>not yet</span> judged")),
    ),
    case("R1: a mail that is a message says a decision", "held 1", inner(DECISION)),
    case("R1: a mail that is a message says a receipt", "held 1 | receipt 1", inner(RECEIPT)),
    case(
        "R5: a forged mail that is a genuine message",
        "held",
        forged(content_type="message/rfc822").says(bytes(answer())),
    ),
    case(
        "R5: a genuine mail in a forged one, as an attachment",
        "held",
        multipart(forged(), "mixed", part("text/plain", "See below."), part("message/rfc822", bytes(answer()).decode())),
    ),
    *(case(f"R1: written as {how}", wanted, mail) for how, wanted, mail in WRITTEN),
]
