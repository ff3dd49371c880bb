"""R1, R2, R3: decisions in letters that no list of words finds, in what pictures are called, and in threads of help desks."""

from cases import case
from letters import RECEIPT, answer, of, page
from world import two_flags

# A decision's words as an eye reads them, in other letters.
DISGUISES = [
    ("Cyrillic", "The post was r\u0435m\u043eved."),
    ("Greek", "The post was rem\u03bfved."),
    ("Cherokee and Latin", "The post is \u13c0one."),
    ("combining marks", "The post was r\u0301e\u0302m\u0303oved."),
    ("accents", "The post was r\u00e9m\u00f6v\u00e8d."),
    ("dots below", "The post was r\u1eb9m\u1ecdv\u1eb9d."),
    ("a line through nothing", "The post is not w\u0336rong."),
    ("mathematical letters", "The post was \U0001d42b\U0001d41e\U0001d426\U0001d428\U0001d42f\U0001d41e\U0001d41d."),
    ("script letters", "The post was \U0001d4c7\u212f\U0001d4c2\u2134\U0001d4cb\u212f\U0001d4b9."),
    ("full width", "The post was \uff52\uff45\uff4d\uff4f\uff56\uff45\uff44."),
    ("circles", "The post was \u24e1\u24d4\u24dc\u24de\u24e5\u24d4\u24d3."),
    ("small capitals", "The post was \u0280\u1d07\u1d0d\u1d0f\u1d20\u1d07\u1d05."),
    ("blanks between", "The post was R E M O V E D."),
    ("two blanks between", "The post was R  E  M  O  V  E  D."),
    ("points between", "The post was R.E.M.O.V.E.D."),
    ("lines between", "The post was r_e_m_o_v_e_d"),
    ("soft hyphens", "The post was re\u00admo\u00adved."),
    ("no-width blanks", "The post was r\u200be\u200bm\u200bo\u200bv\u200be\u200bd."),
    ("word joiners", "The post was r\u2060e\u2060moved."),
    ("grapheme joiners", "The post was re\u034fmoved."),
    ("variation selectors", "The post was re\ufe0emoved."),
    ("tags", "The post was re\U000e0065moved."),
    ("a cut at the line's end", "The post was remo-\nved."),
    ("a hyphen within", "The post was re-moved."),
    ("figures", "The post was rem0ved."),
    ("more figures", "The post was r3m0v3d."),
    ("turned text", "The post was \u202edevomer\u202c."),
    ("Dutch in Cyrillic", "Het bericht is v\u0435rwijd\u0435rd."),
    ("Dutch with blanks", "Het bericht is w e g."),
    ("ligatures", "We \ufb01nd it \ufb01ne."),
]
# Where a word alone may be a name, and so is looked at less.
PLACES = [
    ("a joint", "We have received your report and {}."),
    ("a comma", "We have received your report, {}."),
    ("a line of its own", "We have received your report.\n\n{}"),
    ("the place of a name", "We have received your report.\n\nKind regards,\n{}"),
    ("the line of regards", "We have received your report.\n\nKind regards, {}"),
    ("a signature", "We have received your report.\n\n-- \n{}\nX Support"),
    ("an entry", "We have received your report.\n\nCategory: {}"),
    ("a greeting", "Dear {},\n\nWe have received your report."),
    ("behind a case", "We have received your report. Your case is {}."),
    ("behind a number", "We have received your report. Your case number is {}."),
]
WORDS = ["R\u0435moved", "\uff27one", "R\u00e9moved", "R E M O V E D", "Rem0ved", "Re\u034fmoved", "G-O-N-E", "\u202eenoG"]

# What a picture, a link or a field is called.
CALLED = [
    ("a picture", "<img src='cid:a' alt='{}'>"),
    ("a picture's hint", "<img src='cid:a' alt='' title='{}'>"),
    ("a hint", "<span title='{}'>More</span>"),
    ("a link's label", "<a href='https://x.com' aria-label='{}'>X</a>"),
    ("a field", "<input type=text placeholder='{}'>"),
    ("a button", "<input type=button value='{}'>"),
    ("an area", "<map><area alt='{}'></map>"),
]
SAID = ["Post removed", "This post &#115;tays up", "The tweet is history", "We side with the author"]

LINE = "Maud (Snapchat), Mar 16, 2028, 09:59 GMT+1:"
OLD = "\n\nPiet (Kieswacht), Mar 15, 2028, 14:00 GMT+1:\n\nThis snap violates the rules.\n"
HEAD = "##- Please type your reply above this line -##\n\nYour request (771203) has been updated.\n\n"
HONEST = "Hi, we have reviewed the content and it does not violate our guidelines."
HELD = "held 1"


def snap(text):
    return of("snapchat", text)


def wrapped(element, text):
    return page(answer(), f"<p>{RECEIPT}</p>{element.format(text)}")


CASES = [
    *(
        case(
            f"R2: a receipt, and a decision in disguise: {how}",
            HELD,
            of("x", f"We have received your report. {text}"),
            flags=two_flags("x"),
        )
        for how, text in DISGUISES
    ),
    *(
        case(f"R2: a receipt, and {word!a} in {where}", HELD, of("x", text.format(word)), flags=two_flags("x"))
        for where, text in PLACES
        for word in WORDS
    ),
    *(
        case(f"R2: a receipt, and what {where} is called: {text}", HELD, wrapped(element, text))
        for where, element in CALLED
        for text in SAID
    ),
    case(
        "R2: a receipt, and a logo and a button",
        "receipt 1",
        page(answer(), f"<img alt='Plaza logo'><p>{RECEIPT}</p><a title='Visit our Help Center'><img alt=''></a>"),
        flags=two_flags("plaza"),
    ),
    *(
        case(f"R2: a receipt, and a state in the subject: {subject}", HELD, answer(RECEIPT, subject=subject))
        for subject in ("Re: [Removed] about the ballot", "[Removed] Re: about the ballot", "Re: [Post stays] about it")
    ),
    case(
        "R3: a help desk's thread, its own person's answer",
        "reaction 1",
        snap(f"{HEAD}{LINE}\n\n{HONEST}{OLD}"),
        flags=two_flags("snapchat"),
    ),
    case("R3: the same without what is older", "reaction 1", snap(f"{HEAD}{LINE}\n\n{HONEST}"), flags=two_flags("snapchat")),
    case(
        "R3: a help desk's thread, our own words on top",
        HELD,
        snap(f"{HEAD}{OLD}\n{LINE}\n\nThanks.\n"),
        flags=two_flags("snapchat"),
    ),
    case(
        "R3: a help desk's thread, an older answer below a receipt",
        HELD,
        snap(f"{LINE}\n\nWe have received your request.\n\n{LINE.replace('16', '14')}\n\n{HONEST}"),
        flags=two_flags("snapchat"),
    ),
    case(
        "R3: an author who only calls himself like the platform",
        HELD,
        snap(f"{HEAD}Snapchat (Piet), Mar 16, 2028, 09:59 GMT+1:\n\n{HONEST}"),
        flags=two_flags("snapchat"),
    ),
    *(
        case(
            f"R1: nothing but what a page quotes without a blockquote, {name}",
            HELD,
            page(of("snapchat", ""), f'<div class="{name}"><div>You wrote:</div><div>{HONEST}</div></div>'),
            flags=two_flags("snapchat"),
        )
        for name in ("gmail_quote", "yahoo_quoted", "x Gmail_Quote")
    ),
    case(
        "R1: an answer above what a page quotes without a blockquote",
        "reaction 1",
        page(of("snapchat", ""), f'<p>{HONEST}</p><div class="gmail_quote"><div>This snap violates the rules.</div></div>'),
        flags=two_flags("snapchat"),
    ),
    case(
        "R1: an answer between two quotations of Gmail",
        "reaction 1",
        page(
            of("snapchat", ""),
            f'<div class="gmail_quote"><blockquote>One</blockquote><p>{HONEST}</p><blockquote>Two</blockquote></div>',
        ),
        flags=two_flags("snapchat"),
    ),
]
