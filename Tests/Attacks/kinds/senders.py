"""T3 (b), (d), T4: who a mail is from. Look-alikes, odd addresses, and platforms' own mails that hold what users wrote."""

from cases import case
from letters import DECISION, answer, letter, passed, results, stranger, trace
from world import post, two_flags

REMOVED = "We have removed the post you reported."


def by(author, domain="kwaad.example", **changes):
    """A mail whose From the stranger chose, and whose domain his own gateway vouches for."""
    return letter(from_=author, **changes).by_way_of(
        *stranger(f"dkim=pass header.d={domain}", f"dmarc=pass header.from={domain}")
    )


LOOKS_LIKE = [
    ("the domain before another", "answers@plaza.example.kwaad.example", "plaza.example.kwaad.example"),
    ("the domain behind a hyphen", "answers@plaza-example.kwaad.example", "plaza-example.kwaad.example"),
    ("a Cyrillic letter", "answers@pl\u0430za.example", "xn--plza-53d.example"),
    ("the letters of punycode", "answers@xn--plza-53d.example", "xn--plza-53d.example"),
    ("a digit for a letter", "answers@p1aza.example", "p1aza.example"),
    ("the platform's address as a name", '"answers@plaza.example" <l@kwaad.example>', "kwaad.example"),
    (
        "the platform's address as an encoded name",
        "=?utf-8?q?answers=40plaza=2Eexample?= <l@kwaad.example>",
        "kwaad.example",
    ),
    ("the platform's address as a comment", "l@kwaad.example (answers@plaza.example)", "kwaad.example"),
    ("the platform's address as a quoted local part", '"answers@plaza.example"@kwaad.example', "kwaad.example"),
    ("a route of old times", "<@plaza.example:l@kwaad.example>", "kwaad.example"),
    ("a second pair of brackets", "<answers@plaza.example> <l@kwaad.example>", "kwaad.example"),
    ("a second address without a comma", "answers@plaza.example l@kwaad.example", "kwaad.example"),
    ("a semicolon between two", "l@kwaad.example; answers@plaza.example", "kwaad.example"),
    ("a quotation mark that never closes", '"Plaza <answers@plaza.example>, l <l@kwaad.example>', "kwaad.example"),
    ("an empty group", "Plaza answers@plaza.example:;", "kwaad.example"),
    ("a NUL in the domain", "answers@plaza.example\0.kwaad.example", "kwaad.example"),
    ("a blank in the domain", "answers@plaza.example .kwaad.example", "kwaad.example"),
    ("a null sender", "<>", "kwaad.example"),
    ("our own address", "melding@kieswacht.example", "kieswacht.example"),
    ("our own address and the platform's name", "Plaza <melding@kieswacht.example>", "kieswacht.example"),
]

ODD = [
    ("a name with a comma, without quotes", "reaction 1 | held", "Plaza, Inc. <answers@plaza.example>"),
    ("a name with a colon, without quotes", "reaction 1 | held", "Plaza: answers <answers@plaza.example>"),
    ("a name in another alphabet", "reaction 1", "=?utf-8?b?0J/Qu9Cw0LfQsA==?= <answers@plaza.example>"),
    ("a comment behind the address", "reaction 1 | held", "answers@plaza.example (Lotte)"),
    ("a comment inside the address", "reaction 1 | held", "answers(x)@plaza.example"),
    ("a group of one", "reaction 1 | held", "Plaza: answers@plaza.example;"),
    ("capitals", "reaction 1", "ANSWERS@Plaza.Example"),
    ("quotes around the local part", "reaction 1 | held", '"answers"@plaza.example'),
    ("a last dot", "reaction 1 | held", "answers@plaza.example."),
    ("a fold within", "reaction 1", "Plaza\n <answers@plaza.example>"),
]

# What platforms send about anything at all, by their own machines, verified, with what a user wrote in it.
NOTICES = [
    ("x", "notify@x.com", "somebody replied", f"@stemtip replied to your post: “{REMOVED}”"),
    (
        "x",
        "info@x.com",
        "a digest",
        f"What you missed. @stemtip: “We've removed it, it does not violate” {post(1, 'x')}",
    ),
    ("x", "ads-support@x.com", "an advertiser's ticket", f"Campaign “{REMOVED}” was created."),
    ("x", "no-reply@mail.x.com", "a direct message", f"@stemtip sent you a message: {REMOVED}"),
    ("meta", "notification@facebookmail.com", "a comment", f"Piet commented: “{REMOVED}” {post(1, 'meta')}"),
    ("meta", "friendupdates@facebookmail.com", "a friend's post", f"Piet posted: “{REMOVED}”"),
    ("meta", "pageupdates@facebookmail.com", "a page's message", f"A message for your page: {REMOVED}"),
    ("meta", "noreply@business.facebook.com", "an invitation to a business", f"Business “{REMOVED}” invites you."),
    ("meta", "events@support.facebook.com", "an event's name", f"Event: {REMOVED}"),
    ("google", "comments-noreply@docs.google.com", "a comment in a document", f"Piet added a comment: {REMOVED}"),
    ("google", "drive-shares-noreply@google.com", "a shared file", f"Piet shared “{REMOVED}”."),
    ("google", "calendar-notification@google.com", "an invitation", f"Invitation: {REMOVED}"),
    ("google", "forms-receipts-noreply@google.com", "a form's receipt", f"Thanks for filling in: {REMOVED}"),
    ("google", "no-reply@accounts.google.com", "an app's name", f"“{REMOVED}” was granted access to your account."),
    ("google", "stem@groups.google.com", "a group's post", f"Piet: {REMOVED}"),
    ("google", "noreply@youtube.com", "a comment on a video", f"Piet commented on your video: {REMOVED}"),
    ("google", "businessprofile-noreply@google.com", "a review", f"New review: {REMOVED}"),
    ("tiktok", "noreply@account.tiktok.com", "a nickname", f"{REMOVED} started following you."),
    ("tiktok", "notification@service.tiktok.com", "a comment", f"Piet: {REMOVED}"),
    ("snapchat", "no_reply@snapchat.com", "a friend's name", f"{REMOVED} added you."),
]

CASES = [
    *(case(f"T4: a sender by {what}", "held", by(sender, domain)) for what, sender, domain in LOOKS_LIKE),
    *(
        case(
            f"T4: a sender by {what}, and the platform's domain in the results",
            "held",
            letter(from_=sender).by_way_of(
                *stranger(
                    f"dkim=pass header.d={domain}",
                    f"dmarc=pass header.from={domain}",
                    "spf=pass smtp.mailfrom=plaza.example",
                )
            ),
        )
        for what, sender, domain in LOOKS_LIKE[::4]
    ),
    *(case(f"T3 (a): a genuine sender with {what}", wanted, answer(from_=sender)) for what, wanted, sender in ODD),
    *(
        case(
            f"T3 (d): {platform}: {what} in a notice to us",
            "held",
            letter(f"{text}\n[AT-001]", 1, sender).by_way_of(*trace(sender.split("@")[1])),
            flags=two_flags(platform),
        )
        for platform, sender, what, text in NOTICES
    ),
    case(
        "T3 (b): the platform as Reply-To and Sender",
        "held",
        by("l@kwaad.example", reply_to="answers@plaza.example", sender="answers@plaza.example"),
    ),
    case("T3 (b): an answer to elsewhere", "reaction 1 | held", answer(reply_to="l@kwaad.example")),
    case(
        "T3 (b): the platform on behalf of a user",
        "held",
        answer(sender="notices@plaza.example", from_="piet@kwaad.example"),
    ),
    case("T3 (b): a list sends the platform's mail on", "reaction 1 | held", answer(list_id="<stem.kwaad.example>")),
    case(
        "T3: a mail handed in by a colleague, from the platform",
        "held | reaction 1",
        answer(resent_from="collega@kieswacht.example", resent_to="melding@kieswacht.example"),
    ),
    case(
        "T3 (b): a colleague sends the answer on",
        "held",
        letter(
            f"FYI\n\n---- Forwarded ----\nFrom: answers@plaza.example\n\n{DECISION}", from_="collega@kieswacht.example"
        ).by_way_of(trace()[0], passed("kieswacht.example"), trace()[2]),
    ),
    case(
        "T3 (b): only the envelope is the platform's",
        "held",
        letter(from_="l@kwaad.example", return_path="<answers@plaza.example>").by_way_of(
            trace()[0], results("spf=pass smtp.mailfrom=plaza.example"), trace()[2]
        ),
    ),
]
