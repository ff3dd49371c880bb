"""T5, C6, C9: reports of a mail that did not arrive. Only our gateway's, or the platform's own, about what we sent there."""

from cases import case
from letters import CAME, answer, delivery, letter, part, results, stranger, trace
from world import CHANNEL, GATEWAY, STORE, TEAM, message_id, opened

NOTICE = message_id(1)
FINAL = f"Final-Recipient: rfc822; {CHANNEL}"
FAILED = ["Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 no such user"]
LOCAL = [delivery(), f"Received: by {GATEWAY} (Postfix) id 9Zq; {CAME}"]
DAEMON = f"Mail Delivery System <MAILER-DAEMON@{GATEWAY}>"
KWAAD = ("dkim=pass header.d=kwaad.example", "dmarc=pass header.from=kwaad.example")


def returned(identifier=NOTICE, to=CHANNEL, *more):
    """The head of our mail, as a report returns it."""
    return "\n".join(
        [f"From: {TEAM}", f"To: {to}", "Subject: Post 1 about the ballot", f"Message-ID: {identifier}", *more]
    )


def report(
    *recipients, way=(), sender=DAEMON, head=None, subject="Undelivered Mail Returned to Sender", prose="I am sorry."
):
    """A delivery report; each of `recipients` is the list of fields about one. `head` "" returns nothing of the mail."""
    recipients = recipients or ([FINAL, *FAILED],)
    head = returned() if head is None else head
    status = f"Reporting-MTA: dns; {GATEWAY}\n\n" + "\n\n".join("\n".join(r) for r in recipients) + "\n"
    body = part("text/plain; charset=us-ascii", prose) + part("message/delivery-status", status)
    if head:
        body += part("text/rfc822-headers", head)
    mail = letter(
        flag=None,
        author=sender,
        subject=subject,
        message_id="<d1@report.example>",
        auto_submitted="auto-replied",
        return_path="<>",
        content_type='multipart/report; report-type=delivery-status; boundary="b0"',
    )
    return mail.says(body + "--b0--\n").by_way_of(*(way or LOCAL))


def prose(text, way=(), sender=DAEMON, **changes):
    """A report in prose only, as qmail, Exim and others write it."""
    return letter(
        text,
        None,
        sender,
        subject="Mail delivery failed: returning message to sender",
        return_path="<>",
        message_id="<d1@report.example>",
        **changes,
    ).by_way_of(*(way or LOCAL))


EXIM = f"""This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

  {CHANNEL}
    Unrouteable address

------ This is a copy of the message, including all the headers. ------

{returned()}

The post tells voters to sign the ballot.
"""


def about(address, *fields):
    return [f"Final-Recipient: rfc822; {address}", *(fields or FAILED)]


NOT_OURS = [
    ("a stranger's mailer, of his own address", report(about("x@kwaad.example"), way=stranger(*KWAAD))),
    ("a stranger's mailer, of the platform's address", report(way=stranger(*KWAAD))),
    ("a stranger's mailer that nothing vouches for", report(way=stranger("dkim=none", "dmarc=none"))),
    (
        "a stranger's mailer in our gateway's name",
        report(way=stranger("dkim=none", f"dmarc=fail header.from={GATEWAY}")),
    ),
    (
        "the other platform's mailer",
        report(sender="Mailer <mailer-daemon@kwetter.example>", way=trace("kwetter.example")),
    ),
    (
        "the platform's mailer, of a stranger's address",
        report(about("x@kwaad.example"), way=trace(), sender="Mailer <mailer-daemon@plaza.example>"),
    ),
    (
        "a stranger's mailer, ours as Original-Recipient",
        report([f"Original-Recipient: rfc822; {CHANNEL}", *about("x@kwaad.example")], way=stranger(*KWAAD)),
    ),
    (
        "our gateway, of a stranger's mail whose ORCPT names the platform",
        report([f"Original-Recipient: rfc822; {CHANNEL}", *about("niemand@kieswacht.example")]),
    ),
    ("our gateway, of a colleague's copy", report(about("collega@kieswacht.example"))),
    ("our gateway, of another address at the platform", report(about("press@plaza.example"))),
    ("our gateway, of an address that begins like the platform's", report(about(f"{CHANNEL}.kwaad.example"))),
    ("our gateway, of a mail that is not ours", report(head=returned("<elders@kwaad.example>"))),
    ("our gateway, and nothing of the mail comes back", report(head="")),
    ("our gateway, and our id is a comment beside another's", report(head=returned(f"<e@kwaad.example> ({NOTICE})"))),
    ("our gateway, and our id is a comment that never ends", report(head=returned(f"<e@kwaad.example> ({NOTICE}"))),
    ("our gateway, and our id is the second of two", report(head=returned(f"<e@kwaad.example> {NOTICE}"))),
    (
        "our gateway, and only an envelope's id comes back",
        report([f"Original-Envelope-Id: {message_id(1)}", FINAL, *FAILED], head=""),
    ),
    ("in prose, from a stranger", prose(EXIM, way=stranger(*KWAAD))),
    ("by X-Failed-Recipients, from a stranger", prose(EXIM, way=stranger(*KWAAD), x_failed_recipients=CHANNEL)),
    (
        "a stranger's machine greets as localhost",
        report(
            way=[
                delivery(),
                f"Received: from localhost (mail.kwaad.example [203.0.113.66]) by {GATEWAY} with ESMTP id 9Zq; {CAME}",
            ]
        ),
    ),
    (
        "a stranger's machine has localhost as a name below",
        report(
            way=[
                delivery(),
                f"Received: from localhost.kwaad.example (localhost.kwaad.example [203.0.113.66]) by {GATEWAY} (Postfix) "
                f"with ESMTP id 9Zq; {CAME}",
                f"Received: by {GATEWAY} (Postfix) id 9Zq; {CAME}",
            ]
        ),
    ),
    (
        "a stranger's machine writes an address of IPv6 that ends as the loopback does",
        report(way=[delivery(), f"Received: from x ([2001:db8::1]) by {GATEWAY} (Postfix) with ESMTP id 9Zq; {CAME}"]),
    ),
    ("a made line of our gateway below a stranger's", report(way=[*stranger(*KWAAD), LOCAL[1]])),
    (
        "around the gateway, straight to the store",
        report(
            way=[f"Received: from mail.kwaad.example ([203.0.113.66]) by {STORE} with ESMTP id 1; {CAME}", LOCAL[1]]
        ),
    ),
    ("our gateway's, in a mail that a platform's user wrote", answer(EXIM, from_="notices@plaza.example")),
    ("two of our mails come back in one head", report(head=f"{returned()}\n{returned(message_id(2))}")),
    (
        "two of our mails come back in one report",
        report(head=returned() + "\n" + part("text/rfc822-headers", returned(message_id(2))).replace("--b0", "\n--b0")),
    ),
    (
        "one failed and another is ours",
        report(about("x@kwaad.example"), about(CHANNEL, "Action: delivered", "Status: 2.0.0")),
    ),
]

PLAZA_FAILS = report(way=trace(), sender="Mail <mailer-daemon@plaza.example>")
NOT_LOST = "held | automatic-reply 1"

CASES = [
    case("T5: our gateway's own report is a bounce", "bounce 1", report()),
    case("T5: the platform's own report, verified, is a bounce", "bounce 1", PLAZA_FAILS),
    case("T5: the returned id chooses the flag", "bounce 2", report(head=returned(message_id(2)))),
    case("T5: the failed address in capitals", "bounce 1", report(about("Flaggers@PLAZA.example"))),
    case("T5: ACTION: FAILED in capitals", "bounce 1", report([FINAL, "ACTION: FAILED", "STATUS: 5.2.1"])),
    case(
        "T5: the whole mail comes back",
        "bounce 1",
        report().says(bytes(report().body, "utf-8").replace(b"text/rfc822-headers", b"message/rfc822")),
    ),
    case(
        "T5: two failed recipients, and ours is one",
        "bounce 1 | held",
        report(about("x@kwaad.example"), about(CHANNEL)),
    ),
    case("T5: a report without a Status", "bounce 1 | held", report([FINAL, "Action: failed"])),
    case("T5: a report without an Action, permanent", "bounce 1 | held", report([FINAL, "Status: 5.4.4"])),
    case("T5: our gateway in prose", "bounce 1 | held", prose(EXIM)),
    case("T5: our gateway's, by X-Failed-Recipients", "bounce 1 | held", prose(EXIM, x_failed_recipients=CHANNEL)),
    case("T5: tried until it expired", "bounce 1 | held", report([FINAL, "Action: failed", "Status: 4.4.7"])),
    case(
        "T5: the mail's id in X-Original-Message-ID only",
        "bounce 1 | held",
        report(head="").plus(f"X-Original-Message-ID: {message_id(1)}"),
    ),
    case(
        "T5: the mail's id only in References of the report",
        "bounce 1 | held",
        report(head="").plus(f"References: {message_id(1)}"),
    ),
    *(case(f"T5: {what} is held", "held", mail) for what, mail in NOT_OURS),
    case(
        "C9: our gateway's delay notice stops nothing", "delay 1", report([FINAL, "Action: delayed", "Status: 4.4.1"])
    ),
    case(
        "C9: a delay in prose stops nothing",
        "delay 1 | held | automatic-reply 1",
        prose(
            EXIM.replace(
                "This is a permanent error.", "It will be retried for 4 days. You do not need to resend it."
            ).replace("could not be delivered", "has not yet been delivered")
        ),
    ),
    case("C9: a status of 4 without an Action is no failure", "delay 1 | held", report([FINAL, "Status: 4.2.2"])),
    case(
        "T5: a stranger's delay notice",
        "held",
        report([FINAL, "Action: delayed", "Status: 4.4.1"], way=stranger(*KWAAD)),
    ),
    *(
        case(
            f"C9: a report of success ({word}) stops nothing and wakes nobody",
            "automatic-reply 1 | nothing",
            report([FINAL, f"Action: {word}", "Status: 2.0.0"], subject="Successful Mail Delivery Report"),
        )
        for word in ("delivered", "relayed", "expanded")
    ),
    *(
        case(
            f"R4: a read receipt ({word}) is filed and stops nothing",
            NOT_LOST,
            letter("Read.", 1, content_type='multipart/report; report-type=disposition-notification; boundary="b0"')
            .says(
                part("text/plain", "Your message was handled.")
                + part(
                    "message/disposition-notification",
                    f"Final-Recipient: rfc822; answers@plaza.example\nOriginal-Message-ID: {message_id(1)}\n"
                    f"Disposition: automatic-action/MDN-sent-automatically; {word}",
                )
                + "--b0--\n"
            )
            .by_way_of(*trace()),
        )
        for word in ("displayed", "deleted", "dispatched", "processed/error")
    ),
    case(
        "T5: a complaint of abuse about our mail",
        NOT_LOST,
        letter(
            "x",
            None,
            "fbl@kwetter.example",
            content_type='multipart/report; report-type=feedback-report; boundary="b0"',
        )
        .says(
            part("text/plain", "An abuse report.")
            + part("message/feedback-report", "Feedback-Type: abuse\nVersion: 1")
            + part("message/rfc822", returned() + "\n\nText")
            + "--b0--\n"
        )
        .by_way_of(*trace("kwetter.example")),
    ),
    case("C6: a bounce of a closed flag prompts", "bounce 1 | late 1 | held", 'close = { flag = "AT-001" }', report()),
    case(
        "T5: a flag that was typed in without its mail", "held", report(), flags=(opened(1, identifier=""), opened(2))
    ),
    case(
        "T5: a challenge of a stranger's filter",
        "held",
        letter("To deliver your message, click here.", 1, "flt@kwaad.example").by_way_of(
            delivery(), results(*KWAAD), stranger()[2]
        ),
    ),
]
