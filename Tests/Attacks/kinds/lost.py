"""R5, M6 and the reader's limits: nothing that could be an answer vanishes."""

from cases import case
from letters import DECISION, RECEIPT, Raw, answer, at, forged, letter, multipart, page, part, stranger, trace
from world import opened, post

NEVER_LOST = "reaction 1 | held 1 | held"
BULK = {"list_unsubscribe": "<https://plaza.example/u>", "precedence": "bulk"}
CLOSED = 'close = { flag = "AT-001" }'


def raw(change):
    return Raw(change(bytes(answer())))


def nested(levels):
    body = part("text/plain", DECISION, boundary=f"n{levels}") + f"--n{levels}--\n"
    for level in range(levels - 1, -1, -1):
        body = part(f'multipart/mixed; boundary="n{level + 1}"', body, boundary=f"n{level}") + f"--n{level}--\n"
    return answer(content_type='multipart/mixed; boundary="n0"').says(body)


# Past a limit a mail is kept, marked, and held, whatever it says.
PAST = [
    ("10,001 fields", answer().first(*(f"X-F{n}: a" for n in range(10_001)))),
    ("10,001 fields above the gateway's", answer().by_way_of(*(f"X-F{n}: a" for n in range(10_001)), *trace())),
    ("a header of more than 1 MiB", answer().first("X-Long: " + "a" * 1_100_000)),
    ("a header of more than 1 MiB in folds", answer().first("X-Long: " + "a\n b" * 400_000)),
    ("more than 25 MiB", answer(DECISION + "\n" + ("lorem ipsum " * 20 + "\n") * 110_000)),
    (
        "more than 25 MiB in an attachment",
        multipart(
            answer(),
            "mixed",
            part("text/plain", DECISION),
            part("application/pdf", "QUJD" * 6_700_000, "Content-Transfer-Encoding: base64"),
        ),
    ),
    ("70 levels", nested(70)),
    ("1,001 parts", multipart(answer(), "mixed", *(part("text/plain", DECISION) for _ in range(1_001)))),
]

DATES = [
    ("of 1970", "Thu, 01 Jan 1970 00:00:00 +0000"),
    ("of last year", "Sat, 13 Mar 2027 09:29:50 +0100"),
    ("of next year", "Tue, 13 Mar 2029 09:29:50 +0100"),
    ("of the year 9999", "Fri, 31 Dec 9999 23:59:59 +0000"),
    ("of the year 99999", "Fri, 31 Dec 99999 23:59:59 +0000"),
    ("before Christ", "Mon, 13 Mar -044 09:29:50 +0100"),
    ("of two digits", "Mon, 13 Mar 28 09:29:50 +0100"),
    ("of a month that is none", "Mon, 13 Mrt 2028 09:29:50 +0100"),
    ("of the 32nd", "Mon, 32 Mar 2028 09:29:50 +0100"),
    ("in a zone that is none", "Mon, 13 Mar 2028 09:29:50 +9999"),
    ("in a zone of letters", "Mon, 13 Mar 2028 09:29:50 XYZ"),
    ("by a wrong day", "Sun, 13 Mar 2028 09:29:50 +0100"),
    ("of a leap second", "Mon, 13 Mar 2028 09:29:60 +0100"),
    ("of digits without end", "Mon, 13 Mar " + "9" * 400 + " 09:29:50"),
    ("that is empty", ""),
    ("that is prose", "yesterday"),
    ("that is missing", None),
]

SHAPES = [
    ("CRLF", lambda mail: mail.replace(b"\n", b"\r\n")),
    ("bare CR", lambda mail: mail.replace(b"\n", b"\r")),
    ("a BOM before it", lambda mail: b"\xef\xbb\xbf" + mail),
    ("two strange lines before it", lambda mail: b"+OK 812 octets\n* 1 FETCH (BODY[]\n" + mail),
    ("an empty line before it", lambda mail: b"\n" + mail),
    ("a From line before it", lambda mail: b"From answers@plaza.example Mon Mar 13 09:30:00 2028\n" + mail),
    ("a quoted From line before it", lambda mail: b">From - Mon Mar 13 09:30:00 2028\n" + mail),
    (
        "a line without a colon among its fields",
        lambda mail: mail.replace(b"MIME-Version", b"no field this\nMIME-Version"),
    ),
    ("8-bit in a field", lambda mail: mail.replace(b"Subject: ", b"Subject: \xe9\xff ")),
    ("a NUL in a field", lambda mail: mail.replace(b"Subject: ", b"Subject: \0")),
    ("no line end at its end", lambda mail: mail.rstrip(b"\n")),
    ("no empty line, so no body", lambda mail: mail.split(b"\n\n")[0]),
    ("blanks on the empty line", lambda mail: mail.replace(b"\n\n", b"\n  \n", 1)),
    ("a control-Z at its end", lambda mail: mail + b"\x1a"),
    ("fields that begin with a blank", lambda mail: b" " + mail),
    ("half of it cut off", lambda mail: mail[: mail.index(b"MIME")]),
]

# What would keep a careless reader busy for hours.
ENDLESS = [
    ("elements within elements", page(answer(), "<div>" * 20_000 + DECISION)),
    (
        "a rule of style for each of many classes",
        page(answer(), f"<style>{'.a{{color:red}}' * 20_000}</style><p>{DECISION}</p>"),
    ),
    ("quotations within quotations", answer(f"{DECISION}\n\n{'>' * 100_000} x")),
    ("comments within comments", answer(from_=f"{'(' * 50_000}{')' * 50_000} answers@plaza.example")),
    ("encoded words", answer(subject="=?utf-8?q?a?= " * 20_000)),
    (
        "links within links",
        answer(
            f"{DECISION}\nhttps://a.safelinks.protection.outlook.com/?url="
            + "https%3A%2F%2Fa.safelinks.protection.outlook.com%2F%3Furl%3D" * 2_000
        ),
    ),
    ("denials", answer("we have not judged if " * 20_000 + DECISION)),
    ("addresses of posts", answer(DECISION + "".join(f"\nhttps://plaza.example/p/{n}" for n in range(20_000)))),
]

CASES = [
    *(case(f"R5: nothing hangs on {what} without end", "reaction 1 | held 1", mail) for what, mail in ENDLESS),
    *(case(f"R5: past a limit: {what}", "held 1 | held", mail) for what, mail in PAST),
    *(
        case(f"C12: an answer with a Date {what}", "reaction 1 | held 1 | held", answer(date=date))
        for what, date in DATES
    ),
    *(
        case(
            f"R5: an unverified mail with a Date {what}",
            "held 1 | held",
            letter(date=date).by_way_of(*stranger("none")),
        )
        for what, date in DATES[::3]
    ),
    *(case(f"R5: a file with {what}", NEVER_LOST, raw(change)) for what, change in SHAPES),
    case("R5: an answer without a Message-ID", "reaction 1 | held 1", answer(message_id=None)),
    case("R5: an answer whose Message-ID is empty", "reaction 1 | held 1", answer(message_id="<>")),
    case("R5: an answer without a word", "held 1", answer("")),
    case(
        "R5: an answer of one picture",
        "held 1",
        answer(content_type="image/png", content_transfer_encoding="base64").says("iVBORw0KGgo="),
    ),
    case("R5: words that no rule knows", "held 1", answer("Zie het dossier.")),
    case("R5: a language that no rule knows", "held 1", answer("Jelentését megkaptuk, és a bejegyzés maradhat.")),
    case("R5: a genuine mail without any sign of a flag", "held", answer("Zie ons bericht.", None)),
    case(
        "R5: an unverified mail of the platform's without a sign",
        "held | nothing",
        letter("Hello.", None).by_way_of(*stranger("none")),
    ),
    case(
        "R5: an unverified mail of the platform's with an old Date",
        "held | nothing",
        letter("Hello.", None, date=DATES[1][1]).by_way_of(*stranger("none")),
    ),
    case("R5: a forged mail without a sign", "held | nothing", forged("Hello.", None)),
    case(
        "R5: a stranger's mail on our thread",
        "held",
        letter(author="l@elders.example").by_way_of(*trace("elders.example")),
    ),
    case(
        "R5: a stranger's mail that names the post",
        "held",
        letter(f"See {post(1)}", None, "l@elders.example").by_way_of(*trace("elders.example")),
    ),
    case(
        "R5: a stranger's mail that has the token",
        "held",
        letter("About [AT-001].", None, "l@elders.example").by_way_of(*trace("elders.example")),
    ),
    case(
        "R5: a stranger's mail about nothing of ours",
        "nothing",
        letter("Lunch?", None, "l@elders.example").by_way_of(*trace("elders.example")),
    ),
    case(
        "R5: bulk mail of the platform's that points to no flag waits without a prompt",
        "nothing",
        answer("News of this week.", None, **BULK),
    ),
    case("R5: bulk mail that points to a flag", "reaction 1 | held 1", answer(**BULK)),
    case(
        "R5: bulk mail that names the post",
        "reaction 1 | held 1 | held",
        answer(f"{DECISION}\n{post(1)}", None, **BULK),
    ),
    case(
        "R5: bulk mail from an unlisted domain that names the post",
        "held 1 | held",
        letter(f"{DECISION}\n{post(1)}", None, "news@plaza-mail.example", **BULK).by_way_of(
            *trace("plaza-mail.example")
        ),
    ),
    case(
        "R5: an answer to a flag of a platform that takes no mail", "reaction 1 | held 1", answer(), flags=(opened(1),)
    ),
    case("R5: an answer while no flag is open", "late 1", CLOSED, answer(), flags=(opened(1),)),
    case(
        "R5: a question while no flag is open",
        "late 1 | held 1 | question 1",
        CLOSED,
        answer("Please send us a link to the post."),
        flags=(opened(1),),
    ),
    case(
        "R5: an unverified answer while no flag is open",
        "held 1 | held",
        CLOSED,
        letter().by_way_of(*stranger("none")),
        flags=(opened(1),),
    ),
    case("R5: the subject of an answer is a whole page", "reaction 1 | held 1", answer(subject="a" * 90_000)),
    case("R5: one line of a megabyte", "reaction 1 | held 1", answer(DECISION + " " + "a" * 1_000_000)),
    case(
        "R5: a receipt and a question in one",
        "question 1 | held 1",
        answer(f"{RECEIPT}\n\nPlease send us a link to the post."),
    ),
    case(
        "R5: a decision and a question in one",
        "reaction 1 | question 1 | held 1",
        answer(f"{DECISION}\n\nPlease send us a link to the post."),
    ),
    case(
        "R5: encrypted",
        "held 1",
        answer(content_type='multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b0"').says(
            part("application/pgp-encrypted", "Version: 1")
            + part("application/octet-stream", "-----BEGIN PGP MESSAGE-----")
            + "--b0--\n"
        ),
    ),
    case(
        "R5: signed, with the text inside",
        "reaction 1 | held 1",
        answer(content_type='multipart/signed; protocol="application/pkcs7-signature"; boundary="b0"').says(
            part("text/plain", DECISION)
            + part("application/pkcs7-signature; name=smime.p7s", "MIAG", "Content-Transfer-Encoding: base64")
            + "--b0--\n"
        ),
    ),
    case(
        "R5: wrapped in one S/MIME part",
        "held 1",
        answer(content_type="application/pkcs7-mime; name=smime.p7m", content_transfer_encoding="base64").says(
            "MIAGCSqGSIb3DQEHAqCAMIACAQEx"
        ),
    ),
    case(
        "R5: in Outlook's winmail.dat",
        "held 1",
        multipart(
            answer(),
            "mixed",
            part("text/plain", ""),
            part("application/ms-tnef; name=winmail.dat", "eJ8+IgAA", "Content-Transfer-Encoding: base64"),
        ),
    ),
    case("R5: an answer a second after the flag", "reaction 1", answer(date=at(0, 3))),
]
