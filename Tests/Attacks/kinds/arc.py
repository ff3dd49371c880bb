"""T2: results that a list of ours sealed (ARC). They count where our gateway says arc=pass, and the last seal is the list's."""

from cases import case
from letters import answer, border, delivery, letter, results
from world import ANCHOR, settings

LIST = "lijst.kieswacht.example"
SEALED = settings(ANCHOR.replace(" }", f', sealers = ["{LIST}"] }}'))
BROKEN = ("dkim=fail header.d=plaza.example", "dmarc=fail header.from=plaza.example")
GOOD = "dkim=pass header.d=plaza.example; dmarc=pass header.from=plaza.example"


def chain(number, domain=LIST, found=GOOD, validity=None):
    """What one sealer adds: his seal over what he found."""
    return [
        f"ARC-Seal: i={number}; a=rsa-sha256; d={domain}; s=z; cv={validity or ('none' if number == 1 else 'pass')}; b=Aa",
        f"ARC-Message-Signature: i={number}; a=rsa-sha256; d={domain}; s=z; h=from:to:subject; bh=Bb; b=Cc",
        f"ARC-Authentication-Results: i={number}; {domain}; {found}",
    ]


def sent_on(*fields, ours=("arc=pass", *BROKEN), host=LIST):
    """A genuine answer that came by way of a list, which broke its signature."""
    return letter().by_way_of(delivery(), results(*ours), border(host, "192.0.2.40")).first(*fields)


EVIL = "kwaad.example"

CASES = [
    case(f"T2: ARC: {what}", wanted, mail, flagwatch=SEALED)
    for what, wanted, mail in [
        ("a list of ours sealed the pass", "reaction 1 | held", sent_on(*chain(1))),
        ("without it a direct answer acts", "reaction 1", answer()),
        ("nothing is sealed", "held", sent_on()),
        ("our gateway does not say that the chain holds", "held", sent_on(*chain(1), ours=BROKEN)),
        ("our gateway says that the chain is broken", "held", sent_on(*chain(1), ours=("arc=fail", *BROKEN))),
        (
            "a comment of our gateway's says that it holds",
            "held",
            sent_on(*chain(1), ours=("arc=none (arc=pass)", *BROKEN)),
        ),
        ("a stranger sealed it", "held", sent_on(*chain(1, EVIL))),
        ("a stranger sealed it in the list's name", "held", sent_on(chain(1, EVIL)[0], chain(1, EVIL)[1], chain(1)[2])),
        (
            "a stranger sealed after the list",
            "held",
            sent_on(*chain(2, EVIL), *chain(1, found="dmarc=fail header.from=plaza.example")),
        ),
        (
            "the list sealed after a stranger, who found the pass",
            "held",
            sent_on(*chain(2, found="dkim=fail; dmarc=fail header.from=plaza.example"), *chain(1, EVIL)),
        ),
        ("the list found a failure", "held", sent_on(*chain(1, found="dmarc=fail header.from=plaza.example"))),
        ("the list found another domain", "held", sent_on(*chain(1, found="dmarc=pass header.from=kwaad.example"))),
        (
            "the list's results bear another number than its seal",
            "held",
            sent_on(chain(1)[0], chain(1)[1], chain(2)[2]),
        ),
        (
            "two results bear one number",
            "held",
            sent_on(chain(1, EVIL)[2], *chain(1, found="dmarc=fail header.from=plaza.example")),
        ),
        (
            "two results of the list's bear one number",
            "held",
            sent_on(chain(1)[2], *chain(1, found="dmarc=fail header.from=plaza.example")),
        ),
        ("the seal of a name that ends like the list's", "held", sent_on(*chain(1, "x" + LIST))),
        ("the seal of a name below the list's", "held", sent_on(*chain(1, "x." + LIST))),
        ("the results without a seal", "held", sent_on(chain(1)[2])),
        ("the seal without results", "held", sent_on(*chain(1)[:2])),
        ("the seal says that the chain before it failed", "held", sent_on(*chain(1, validity="fail"))),
        ("the number is none", "held", sent_on(*chain("one"))),
        ("the number is beyond 50", "held", sent_on(*chain(51))),
    ]
] + [
    case("T2: ARC: no sealer is named", "held", sent_on(*chain(1))),
    case("T2: ARC: the sealer is our gateway in name only", "held", sent_on(*chain(1, "poort.kieswacht.example"))),
]
