"""T1, T2 at Exchange Online: results bear no id, so their place is all that makes them ours."""

from cases import case
from letters import letter
from world import ANCHOR, settings

BORDER = "*.mail.protection.outlook.com"
ONLINE = settings(f'trust = {{ exchange-online = true, border = "{BORDER}" }}')
EDGE = "AM6EUR05FT041.mail.protection.outlook.com"
DATE = "Mon, 13 Mar 2028 08:30:02 +0000"
PASS = (
    "Authentication-Results: spf=pass (sender IP is 198.51.100.7)\n smtp.mailfrom=plaza.example;"
    " dkim=pass (signature was verified)\n"
    " header.d=plaza.example;dmarc=pass action=none header.from=plaza.example;compauth=pass reason=100"
)
NONE = (
    "Authentication-Results: spf=none (sender IP is 203.0.113.66) smtp.mailfrom=kwaad.example; "
    "dkim=none header.d=none;dmarc=fail action=none header.from=plaza.example;compauth=fail reason=001"
)
INSIDE = [
    f"Received: from AS8PR05MB9001.eurprd05.prod.outlook.com (2603:10a6:20b:318::9) "
    f"by DU0PR05MB8002.eurprd05.prod.outlook.com with HTTPS; {DATE}",
    f"Received: from AM6PR05CA0033.eurprd05.prod.outlook.com (2603:10a6:209::46) by AS8PR05MB9001.eurprd05.prod.outlook.com "
    f"(2603:10a6:20b:318::9) with Microsoft SMTP Server (version=TLS1_2) id 15.20.7; {DATE}",
    f"Received: from AM6EUR05FT041.eop-eur05.prod.protection.outlook.com (2603:10a6:209:2e:cafe::4f) by "
    f"AM6PR05CA0033.outlook.office365.com (2603:10a6:209::46) with Microsoft SMTP Server via Frontend Transport; {DATE}",
]


def edge(source="mta3.plaza.example", address="198.51.100.7", host=EDGE):
    return (
        f"Received: from {source} ({address}) by {host} (10.233.240.23) with Microsoft SMTP Server id 15.20.7; {DATE}"
    )


EVIL = edge("mail.kwaad.example", "203.0.113.66")


def way(*lines):
    return letter().by_way_of(*lines)


def hop(source, by):
    return f"Received: from {source} by {by} with Microsoft SMTP Server id 15.20.7; {DATE}"


CASES = [
    case(f"T2: Exchange: {what}", wanted, mail, flagwatch=ONLINE)
    for what, wanted, mail in [
        ("a genuine answer acts", "reaction 1", way(*INSIDE, PASS, edge())),
        ("without hops inside it acts too", "reaction 1 | held", way(PASS, edge())),
        ("results below the border are the sender's", "held", way(*INSIDE, EVIL, PASS)),
        ("the failure above counts, the pass below does not", "held", way(*INSIDE, NONE, EVIL, PASS)),
        ("a border below the border", "held", way(*INSIDE, NONE, EVIL, PASS, edge())),
        ("no results at all, and a pass below", "held", way(*INSIDE, EVIL, PASS, edge())),
        (
            "a pass with an id, not the service's",
            "held",
            way(*INSIDE, PASS.replace("Results: ", "Results: mx.kwaad.example; "), EVIL),
        ),
        ("results kept from before", "held", way(*INSIDE, PASS.replace("Results", "Results-Original"), EVIL)),
        ("results of the sender's own tenant", "held", way(*INSIDE, PASS.replace("Auth", "X-MS-Exchange-Auth"), EVIL)),
        (
            "a best guess",
            "held",
            way(*INSIDE, PASS.replace("dmarc=pass", "dmarc=bestguesspass").replace("dkim=pass", "dkim=none"), EVIL),
        ),
        (
            "compauth alone",
            "held",
            way(
                *INSIDE,
                "Authentication-Results: spf=none; dkim=none; dmarc=none action=none; compauth=pass reason=703",
                EVIL,
            ),
        ),
        (
            "spf alone",
            "held",
            way(*INSIDE, "Authentication-Results: spf=pass smtp.mailfrom=plaza.example; dkim=none; dmarc=none", EVIL),
        ),
        (
            "a host that begins like the service's",
            "held",
            way(hop("mail.kwaad.example", "am6.mail.protection.outlook.com.kwaad.example"), PASS, edge()),
        ),
        ("a hop of a stranger's above", "held", way(hop("x", "mail.kwaad.example"), *INSIDE, PASS, edge())),
        (
            "a hop inside that took it from elsewhere",
            "held",
            way(
                INSIDE[0].replace(
                    "AS8PR05MB9001.eurprd05.prod.outlook.com (2603:10a6:20b:318::9)",
                    "AS8PR05MB9001.eurprd05.prod.outlook.com (203.0.113.66)",
                ),
                PASS,
                edge(),
            ),
        ),
        ("a bare parent of the border", "held", way(PASS, edge(host="mail.protection.outlook.com"))),
        (
            "a hop of another tenant's Exchange on its own ground",
            "held",
            way(hop("mail.kwaad.example (203.0.113.66)", "EX01.kwaad.local (10.0.0.4)"), PASS, edge()),
        ),
        ("the pass is for the stranger", "held", way(*INSIDE, PASS.replace("plaza.example", "kwaad.example"), EVIL)),
        ("two results of the service's that differ", "held", way(*INSIDE, PASS, NONE, EVIL)),
        (
            "the chain breaks",
            "held",
            way(INSIDE[0], INSIDE[2].replace("AM6PR05CA0033.outlook", "VI1PR05CA0099.outlook"), PASS, edge()),
        ),
    ]
] + [
    case(
        "T2: the gateway is named, and the mail came to Exchange around it",
        "held",
        way(
            *INSIDE,
            NONE,
            EVIL,
            "Authentication-Results: poort.kieswacht.example; dmarc=pass header.from=plaza.example",
            f"Received: from mta3.plaza.example ([198.51.100.7]) by poort.kieswacht.example with ESMTPS id 5Hk; {DATE}",
        ),
    ),
    case(
        "T2: the gateway stands before Exchange, and is named with its addresses",
        "reaction 1 | held",
        way(
            *INSIDE,
            edge("poort.kieswacht.example", "192.0.2.17"),
            "Authentication-Results: poort.kieswacht.example; dmarc=pass header.from=plaza.example",
            f"Received: from mta3.plaza.example ([198.51.100.7]) by poort.kieswacht.example with ESMTPS id 5Hk; {DATE}",
        ),
        flagwatch=settings(
            ANCHOR.replace(
                " }",
                ', inside = ["*.outlook.com", "*.office365.com", "*.prod.outlook.com", '
                '"*.mail.protection.outlook.com"], border-addresses = ["192.0.2.17/32", "2603:10a6::/32"] }',
            )
        ),
    ),
]
