"""A flagged address in a platform's mail: what is the same post, and what only looks like it."""

from cases import case
from kinds.matching import pointing
from letters import DECISION, forged, letter, of, page, trace
from world import opened, post, two_flags

X, PLAZA = post(1, "x"), post(1)
FINDS_NONE = "We have reviewed the post you reported and it does not violate our rules."


def naming(url, platform="x"):
    """A genuine answer that only names an address."""
    return of(platform, f"{FINDS_NONE}\n\n{url}\n", None)


def encoded(url):
    return url.replace(":", "%3A").replace("/", "%2F").replace("?", "%3F").replace("=", "%3D")


SAME = [
    ("as it was flagged", X),
    ("by http", X.replace("https", "http")),
    ("with a query", X + "?s=20&t=abcDEF"),
    ("with a fragment", X + "#m"),
    ("with a slash behind", X + "/"),
    ("at the mobile host", X.replace("x.com", "mobile.x.com")),
    ("at www", X.replace("x.com", "www.x.com")),
    ("at the old host", X.replace("x.com", "twitter.com")),
    ("with the handle in capitals", X.replace("stemtip", "StemTip")),
    ("with the host in capitals", X.replace("x.com", "X.COM")),
    ("in angle brackets", f"<{X}>"),
    ("at the end of a sentence", f"It was {X}."),
    ("in parentheses", f"({X})"),
    ("with a photo behind it", X + "/photo/1"),
    (
        "in SafeLinks",
        f"https://eur05.safelinks.protection.outlook.com/?url={encoded(X)}&data=05%7C02%7C&sdata=Zz%3D&reserved=0",
    ),
    (
        "in urldefense v2",
        "https://urldefense.proofpoint.com/v2/url?u="
        + X.replace("_", "%5F").replace(":", "-3A").replace("/", "_")
        + "&d=DwMFaQ&c=euGZ&r=Ab&m=Cd&s=Ef&e=",
    ),
    ("in urldefense v3", f"https://urldefense.com/v3/__{X}__;!!N0rdg9Wr!aBc$"),
]

NOT_THE_SAME = [
    ("one digit longer", X + "7"),
    ("one digit shorter", X[:-1]),
    ("of the account only", "https://x.com/stemtip"),
    ("of the host only", "https://x.com/"),
    ("in the query of another host", f"https://kwaad.example/?url={encoded(X)}"),
    ("below another host", "https://kwaad.example/" + X.removeprefix("https://")),
    (
        "in a host that begins like SafeLinks",
        f"https://safelinks.protection.outlook.com.kwaad.example/?url={encoded(X)}",
    ),
    ("at a host that ends like X", X.replace("x.com", "netflix.com")),
    ("as a user's name in front of a host", X.replace("https://x.com", "https://x.com@kwaad.example")),
    ("of another post by the same account", X.replace("1760", "1770")),
]

ACCOUNT = "https://x.com/stemtip"
ACCOUNTS = (opened(1, "x", ACCOUNT), opened(2, "x"))

CASES = [
    *(
        case(f"T6: url: a post {what} is the flagged one", "reaction 1", naming(url), flags=two_flags("x"))
        for what, url in SAME
    ),
    *(
        case(f"T6: url: an address {what} is not the flagged post", "held", naming(url), flags=two_flags("x"))
        for what, url in NOT_THE_SAME
    ),
    case(
        "T6: url: the right one of two that begin alike",
        "reaction 2",
        naming(X + "7"),
        flags=(opened(1, "x"), opened(2, "x", X + "7")),
    ),
    case("T6: url: an account that was flagged, in the footer", "held", naming(f"Follow us: {ACCOUNT}"), flags=ACCOUNTS),
    case(
        "T6: url: an account that was flagged, and one of its posts",
        "held | reaction 2",
        naming(post(2, "x")),
        flags=ACCOUNTS,
    ),
    case(
        "T6: url: only in HTML, as a link's target",
        "reaction 1 | held",
        page(naming(""), f'<p>{FINDS_NONE}</p><p><a href="{X}">the post</a></p>'),
        flags=two_flags("x"),
    ),
    case(
        "T6: url: shown as one, leading to the other",
        "held | reaction 1",
        page(naming(""), f'<p>{FINDS_NONE}</p><p><a href="{post(2, "x")}">{X}</a></p>'),
        flags=two_flags("x"),
    ),
    case(
        "T6: url: hidden in HTML",
        "held | reaction 1",
        page(naming(""), f'<p>{FINDS_NONE}</p><p style="display:none">{X}</p>'),
        flags=two_flags("x"),
    ),
    case("T6: url: both flagged posts", "held", naming(f"{X}\n{post(2, 'x')}"), flags=two_flags("x")),
    case("T6: url: of one, with the token of the other", "held", naming(f"{X} [AT-002]"), flags=two_flags("x")),
    case(
        "T6: url: of one, on the thread of the other",
        "held | reaction 2",
        of("x", f"{FINDS_NONE}\n{X}", 2),
        flags=two_flags("x"),
    ),
    case("T6: url: in a forged mail", "held", forged(f"{DECISION}\n{PLAZA}", None)),
    case(
        "R5: url: from a domain that is not listed",
        "held",
        letter(f"{DECISION}\n{PLAZA}", None, "desk@plaza-help.example").by_way_of(*trace("plaza-help.example")),
    ),
    case(
        "R5: url: from a domain that is not listed, wrapped",
        "held",
        letter(f"{DECISION}\nhttps://urldefense.com/v3/__{PLAZA}__;!!a$", None, "desk@plaza-help.example").by_way_of(
            *trace("plaza-help.example")
        ),
    ),
    *(
        case(
            f"R5: url: from a domain that is not listed, {how}",
            "held",
            letter(f"{DECISION}\n{url}", None, "desk@plaza-help.example").by_way_of(*trace("plaza-help.example")),
        )
        for how, url in [
            ("in Barracuda's link", f"https://linkprotect.cudasvc.com/url?a={encoded(PLAZA)}&c=E,1,x&typo=1"),
            ("in Cisco's link", f"https://secure-web.cisco.com/1aBc-_d/{encoded(PLAZA)}"),
            ("in a clicktime query", f"https://ctp.example:443/wis/clicktime/v1/query?url={encoded(PLAZA)}&umid=4"),
            ("behind a forwarding page", f"https://www.google.com/url?q={PLAZA}&sa=D"),
            ("escaped twice", f"https://weg.example/r?u={encoded(PLAZA).replace('%', '%25')}"),
        ]
    ),
    case(
        "T6: url: the account's own page below a post's path",
        "held",
        naming("https://www.facebook.com/stemtip", "meta"),
        flags=two_flags("meta"),
    ),
    case(
        "T6: url: a short link of YouTube's",
        "reaction 1 | held",
        naming("https://youtu.be/stemtip0001", "google"),
        flags=two_flags("google"),
    ),
    case(
        "T6: url: a video among a playlist",
        "reaction 1 | held",
        naming(post(1, "google") + "&list=PL0&index=4", "google"),
        flags=two_flags("google"),
    ),
    case("T6: url: another video of YouTube's", "held", naming(post(3, "google"), "google"), flags=two_flags("google")),
    case(
        "T6: url: a video whose id differs in its case",
        "held",
        naming(post(1, "google").replace("stemtip", "STEMTIP"), "google"),
        flags=two_flags("google"),
    ),
    case(
        "T6: url: a video of TikTok's under another handle",
        "reaction 1 | held",
        naming(post(1, "tiktok").replace("@stemtip", "@ander"), "tiktok"),
        flags=two_flags("tiktok"),
    ),
    case("T6: url: a mention of our own page", "held", pointing(f"{DECISION}\nhttps://kieswacht.example/melden")),
    case(
        "T6: url: from a platform's sender that nobody knows",
        "held",
        naming(X).but(from_="notices@x.com"),
        flags=two_flags("x"),
    ),
]
