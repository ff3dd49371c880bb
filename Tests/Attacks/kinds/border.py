"""T1, T2: where our gateway's word begins and ends. The attacker writes all fields below the line by which it came in."""

from cases import case
from letters import DECISION, answer, border, delivery, forged, letter, passed, results, stranger, trace
from world import ANCHOR, GATEWAY, STORE, settings

OURS = passed("plaza.example")
EVIL = "mail.kwaad.example"
FORGED_BLOCK = [OURS, border("mta3.plaza.example")]  # what a stranger writes as if our gateway had
INSIDE = settings(ANCHOR.replace(" }", f', inside = ["{STORE}", "relais.kieswacht.example"] }}'))
ADDRESSED = settings(
    ANCHOR.replace(" }", f', inside = ["{STORE}", "relais.kieswacht.example"], border-addresses = ["192.0.2.16/28"] }}')
)


def line(text):
    return f"Received: {text}; Mon, 13 Mar 2028 09:30:02 +0100"


def way(*lines):
    return letter().by_way_of(*lines)


def behind(top, *block):
    """A mail that came in by `top`, with a block below it that the stranger made."""
    return way(*top, *(block or FORGED_BLOCK))


# A line on top that is not the gateway's, in every shape in which a machine may write one.
ENDS_THE_WALK = [
    ("names no host, as qmail writes", "(qmail 4411 invoked by uid 89)"),
    ("has only an address after by", "from mail.kwaad.example by [203.0.113.9] with ESMTP id 7"),
    ("is by a second gateway that is not named", f"from {EVIL} by poort2.kieswacht.example (Postfix) with ESMTP id 7"),
    ("is by the host of a stranger", f"from x by {EVIL} with ESMTP id 7"),
    ("has by in a comment only", f"from {EVIL} (by {GATEWAY}) with ESMTP id 7"),
    ("has two hosts after by", f"from {EVIL} by {GATEWAY} by {EVIL} with ESMTP id 7"),
    ("quotes the host after by", f'from "x by {GATEWAY}" by {EVIL} with ESMTP id 7'),
    ("hides its by in a comment that never closes", f"from {EVIL} (HELO x by {EVIL} with ESMTP id 7"),
    ("escapes a parenthesis", f"from {EVIL} (x \\) by {GATEWAY} (y) by mx9.kwaad.example with ESMTP id 7"),
    ("is empty", ""),
    ("ends its gateway's name otherwise", f"from {EVIL} by {GATEWAY}.kwaad.example with ESMTP id 7"),
    ("begins its gateway's name otherwise", f"from {EVIL} by x{GATEWAY} with ESMTP id 7"),
    ("is by the parent domain of the gateway", f"from {EVIL} by kieswacht.example with ESMTP id 7"),
    ("has letters of another alphabet in the gateway", f"from {EVIL} by p\u043eort.kieswacht.example with ESMTP id 7"),
    (
        "is by the store, over the network, from a stranger",
        f"from {EVIL} ({EVIL} [203.0.113.9]) by {STORE} with ESMTP id 7",
    ),
    ("greets as the gateway from elsewhere", f"from {GATEWAY} ({EVIL} [203.0.113.9]) by {STORE} with ESMTPS id 7"),
    ("greets as localhost from elsewhere", f"from localhost ({EVIL} [203.0.113.9]) by {STORE} with ESMTP id 7"),
    ("begins with localhost", f"from localhost.kwaad.example by {STORE} with ESMTP id 7"),
    ("is by a loopback of the sender's", f"from localhost ([127.0.0.1.kwaad.example]) by {STORE} with ESMTP id 7"),
    (
        "has an address of IPv6 that looks like a time",
        f"from localhost ([2001:db8:9:30:2::1]) by {STORE} with ESMTP id 7",
    ),
    (
        "is of Exchange, around the gateway",
        f"from {EVIL} (203.0.113.9) by AM6EUR05FT003.mail.protection.outlook.com "
        "(10.233.240.11) with Microsoft SMTP Server id 15.20.7",
    ),
]

# Results that stand in their place and prove nothing.
PROVES_NOTHING = [
    (
        "dmarc fails though a signature passes",
        ["dkim=pass header.d=plaza.example", "dmarc=fail header.from=plaza.example"],
    ),
    ("the signature fails", ["dkim=fail header.d=plaza.example", "spf=pass smtp.mailfrom=plaza.example"]),
    ("spf passes alone", ["spf=pass smtp.mailfrom=plaza.example"]),
    ("the stranger's own domain passes", ["dkim=pass header.d=kwaad.example", "dmarc=pass header.from=kwaad.example"]),
    ("the signer only ends like it", ["dkim=pass header.d=xplaza.example"]),
    ("the signer begins like it", ["dkim=pass header.d=plaza.example.kwaad.example"]),
    ("the signer is the domain above", ["dkim=pass header.d=example"]),
    ("dmarc is for a name that begins like it", ["dmarc=pass header.from=plaza.example.kwaad.example"]),
    ("dmarc passes for nobody", ["dmarc=pass"]),
    ("dmarc is a best guess", ["dmarc=bestguesspass header.from=plaza.example"]),
    ("the pass stands in a comment", ["dkim=none (dkim=pass header.d=plaza.example)", "dmarc=none"]),
    (
        "the pass stands in a reason",
        ['dkim=fail reason="bad; dmarc=pass header.from=plaza.example" header.d=plaza.example'],
    ),
    (
        "the pass stands in a quoted envelope",
        ['spf=pass smtp.mailfrom="x; dmarc=pass header.from=plaza.example"@kwaad.example'],
    ),
    (
        "the pass stands in an envelope without quotes",
        ["spf=pass smtp.mailfrom=x; dmarc=pass header.from=plaza.example @kwaad.example"],
    ),
    ("who was authenticated is a user", ["auth=pass smtp.auth=answers@plaza.example"]),
    (
        "the identity is the platform's and the signer is not",
        ["dkim=pass header.i=@plaza.example header.d=kwaad.example"],
    ),
    (
        "a comment that never closes swallows the failure",
        ["dkim=pass header.d=plaza.example (ok", "dmarc=fail header.from=plaza.example"],
    ),
    ("all is neutral", ["dkim=neutral header.d=plaza.example", "spf=neutral", "dmarc=none"]),
    ("arc passes", ["arc=pass smtp.remote-ip=203.0.113.66", "dkim=none", "dmarc=none"]),
    ("none", ["none"]),
]

# Results above the border that are not our gateway's.
NOT_OURS = [
    ("ends otherwise", results("dmarc=pass header.from=plaza.example", identifier=f"{GATEWAY}.kwaad.example")),
    ("begins otherwise", results("dmarc=pass header.from=plaza.example", identifier=f"x{GATEWAY}")),
    ("is in a comment", results("dmarc=pass header.from=plaza.example", identifier=f"{EVIL} ({GATEWAY})")),
    (
        "has a Cyrillic letter",
        results("dmarc=pass header.from=plaza.example", identifier="po\u043ert.kieswacht.example"),
    ),
    ("is missing", "Authentication-Results: dmarc=pass header.from=plaza.example"),
    ("is a property", results(f"dmarc=pass header.from=plaza.example policy.by={GATEWAY}", identifier=EVIL)),
    ("stands in a field kept from before", OURS.replace("Results:", "Results-Original:")),
    ("stands in Exchange's field of the sender's side", OURS.replace("Authentication", "X-MS-Exchange-Authentication")),
    (
        "stands in a sealed field that nobody vouches for",
        OURS.replace("Authentication", "ARC-Authentication").replace(": ", ": i=1; "),
    ),
    ("stands in Received-SPF", f"Received-SPF: Pass ({GATEWAY}: domain of answers@plaza.example) receiver={GATEWAY}"),
]

BELOW = settings(ANCHOR.replace(" }", ', results = "below" }'))
FAILS = results("dkim=none", "dmarc=fail header.from=plaza.example")
TOP = [delivery(), border(EVIL, "203.0.113.66")]

CASES = [
    case("T2: a genuine answer acts", "reaction 1", answer()),
    case(
        "T2: the gateway's name in capitals, with its last dot",
        "reaction 1",
        way(delivery(), OURS, border("mta3.plaza.example", host="POORT.Kieswacht.EXAMPLE.")),
    ),
    case(
        "T2: fields folded with tabs act",
        "reaction 1",
        way(delivery(), OURS.replace("; ", ";\n\t"), border("mta3.plaza.example").replace(" by ", "\n\tby ")),
    ),
    case(
        "T2: a failed spf alone is no failure",
        "reaction 1",
        way(
            delivery(),
            results("spf=fail smtp.mailfrom=list.example", "dkim=pass header.d=plaza.example"),
            border("lists.example"),
        ),
    ),
    case(
        "T2: a version after our id",
        "reaction 1 | held",
        way(delivery(), OURS.replace(f"{GATEWAY};", f"{GATEWAY} 1;"), border("mta3.plaza.example")),
    ),
    case(
        "T2: results twice in the same words",
        "reaction 1 | held",
        way(delivery(), OURS, OURS, border("mta3.plaza.example")),
    ),
    case("T1: without an anchor nothing acts", "held", answer(), flagwatch=settings("")),
    *(
        case(f"T2: a Received on top that {what} ends the walk", "held", behind([line(text)]))
        for what, text in ENDS_THE_WALK
    ),
    *(
        case(
            f"T2: below the delivery, a Received that {what} ends the walk",
            "held",
            behind([delivery(EVIL), line(text)]),
        )
        for what, text in ENDS_THE_WALK[1:6]
    ),
    *(case(f"T3: results prove nothing when {what}", "held", way(*stranger(*found))) for what, found in PROVES_NOTHING),
    *(
        case(
            f"T2: an id of results that {what} is not ours",
            "held",
            way(delivery(), field, border(EVIL, "203.0.113.66")),
        )
        for what, field in NOT_OURS
    ),
    case("T2: results below the border are the sender's", "held", way(*TOP, OURS, *trace()[2:])),
    case("T2: a second border below the first is the sender's", "held", way(*TOP, *FORGED_BLOCK)),
    case("T2: two results of ours that differ", "held", way(delivery(), OURS, FAILS, border(EVIL, "203.0.113.66"))),
    case(
        "T2: a loop through us, and the last pass fails",
        "held",
        way(delivery(), FAILS, border(EVIL, "203.0.113.66"), *FORGED_BLOCK),
    ),
    case("T2: no Received at all", "held", way(OURS)),
    case(
        "T2: results above a border that does not follow", "held", way(OURS, line(f"from x by {EVIL} with ESMTP id 7"))
    ),
    case(
        "T2: results inside an attached message never count",
        "held",
        letter(content_type="message/rfc822").by_way_of(*TOP).says(bytes(answer())),
    ),
    case(
        "T2: the chain breaks between delivery and gateway",
        "held",
        way(delivery(EVIL), OURS, border("mta3.plaza.example")),
    ),
    case(
        "T2: the delivery is a stranger's by LMTP too",
        "held",
        way(
            f"Received: from {EVIL} by kast.kwaad.example with LMTP id aa1; Mon, 13 Mar 2028 09:30:03 +0100",
            *FORGED_BLOCK,
        ),
    ),
    case(
        "T2: below: results under the gateway's line act",
        "reaction 1",
        way(delivery(), border("mta3.plaza.example"), OURS, trace()[3]),
        flagwatch=BELOW,
    ),
    case("T2: below: results above the gateway's line are nobody's", "held", answer(), flagwatch=BELOW),
    case(
        "T2: below: results under the next Received are the sender's",
        "held",
        way(*TOP, FAILS, line("from a by mta3.plaza.example with ESMTP id 7"), OURS),
        flagwatch=BELOW,
    ),
    case("T2: below: a failure of ours over a pass of the sender's", "held", way(*TOP, FAILS, OURS), flagwatch=BELOW),
    case(
        "T2: inside: a relay that took it from the gateway's address",
        "reaction 1",
        way(
            line(f"from relais.kieswacht.example (relais.kieswacht.example [192.0.2.20]) by {STORE} with ESMTPS id 8"),
            line(f"from {GATEWAY} ({GATEWAY} [192.0.2.17]) by relais.kieswacht.example with ESMTPS id 7"),
            OURS,
            border("mta3.plaza.example"),
        ),
        flagwatch=ADDRESSED,
    ),
    case(
        "T2: inside: a relay that took it from elsewhere, in the gateway's name",
        "held",
        behind([line(f"from {GATEWAY} ({GATEWAY} [203.0.113.17]) by relais.kieswacht.example with ESMTPS id 7")]),
        flagwatch=ADDRESSED,
    ),
    case(
        "T2: inside: a relay of which no address is known",
        "held",
        behind([line(f"from {GATEWAY} ({GATEWAY} [203.0.113.17]) by relais.kieswacht.example with ESMTPS id 7")]),
        flagwatch=INSIDE,
    ),
    case(
        "T2: inside: an address one bit beside the border's",
        "held",
        behind([line(f"from {GATEWAY} ({GATEWAY} [192.0.2.32]) by {STORE} with ESMTPS id 7")]),
        flagwatch=ADDRESSED,
    ),
    case("T4: a forged mail that names the flag is held", "held", forged(DECISION)),
]
