"""The world of the attacks: a team, its gateway, two invented platforms and the five shipped ones.

The team is kieswacht.example; its gateway poort writes the results, and kast keeps the mailbox. Plaza and Kwetter are
platforms that nobody knows, so that a rule for their words stands here and not in what is shipped.
"""

TEAM = "melding@kieswacht.example"
ALIAS = "wacht@kieswacht.example"
GATEWAY = "poort.kieswacht.example"
STORE = "kast.kieswacht.example"
CHANNEL = "flaggers@plaza.example"
ANCHOR = f'trust = {{ authserv-id = "{GATEWAY}", border = "{GATEWAY}" }}'


def settings(trust=ANCHOR, own=(TEAM, ALIAS), more=""):
    """flagwatch.toml with another anchor, other addresses of ours, or further lines in [own]."""
    addresses = ", ".join(f'"{a}"' for a in own)
    return f"""language = "en"
[[mailbox]]
path = "/var/mail/melding"
folders = {{ inbox = ["INBOX"], sent = ["Sent"] }}
poll = "15s"
{trust}
[own]
addresses = [{addresses}]
{more}"""


ELECTION = """[[election]]
id = "proef"
code = "AT"
name = { nl = "Proef", en = "Trial" }
zone = "Europe/Amsterdam"
nomination = "2028-01-31"
result = "2028-03-24"
polling = [{ day = "2028-03-15", opens = "07:30", closes = "21:00" }]
"""


def invented(identifier, domains, channel, more=""):
    """A platform with words of its own; `more` are keys of the platform itself."""
    listed = ", ".join(f'"{d}"' for d in domains)
    return f"""[[platform]]
id = "{identifier}"
name = "{identifier.title()}"
domains = [{listed}]
senders = ["answers@{domains[0]}", "*@cases.{domains[0]}"]
{more}
[[platform.channel]]
id = "mail"
addresses = ["{channel}"]
separate-receipt = true
[[platform.rule]]
id = "{identifier}-receipt"
kind = "receipt"
body = ["your report reached us"]
[[platform.rule]]
id = "{identifier}-question"
kind = "question"
body = ["please send us a link to the post"]
[[platform.rule]]
id = "{identifier}-reaction"
kind = "reaction"
body = ["we have judged the post you reported", "we have taken the post you reported offline"]
[[platform.reference]]
id = "{identifier}-dossier"
form = "number"
leads = ["dossier number", "dossier#"]
length = [4, 12]
"""


PLAZA = invented("plaza", ["plaza.example"], CHANNEL)
KWETTER = invented("kwetter", ["kwetter.example"], "desk@kwetter.example")

# Senders at the shipped platforms: invented, and known, so that what these cases try is the words and not the sender.
SUPPORT = {
    "x": "casework@x.com",
    "meta": "requests@support.facebook.com",
    "google": "legal-desk@google.com",
    "tiktok": "safety-desk@tiktok.com",
    "snapchat": "agents@snapchat.com",
}
SHIPPED_CHANNEL = {"x": "mail", "meta": "portal", "google": "form", "tiktok": "mail", "snapchat": "mail"}
KNOWN = "".join(f'[[platform]]\nid = "{p}"\nsenders = ["{a}"]\n' for p, a in SUPPORT.items())

CONFIGURATION = {
    "flagwatch.toml": settings(),
    "elections/proef.toml": ELECTION,
    "platforms/plaza.toml": PLAZA,
    "platforms/kwetter.toml": KWETTER,
    "platforms/known.toml": KNOWN,
}


def message_id(number):
    """The Message-ID of the mail by which flag `number` was sent."""
    return f"<notice{number}@kieswacht.example>"


def post(number, platform="plaza"):
    """The address of the post that flag `number` is about."""
    return {
        "x": f"https://x.com/stemtip/status/176000000000000000{number}",
        "meta": f"https://www.facebook.com/stemtip/posts/55500000000{number}",
        "google": f"https://www.youtube.com/watch?v=stemtip000{number}",
        "tiktok": f"https://www.tiktok.com/@stemtip/video/734000000000000000{number}",
        "snapchat": f"https://www.snapchat.com/spotlight/W7_stemtip{number}",
    }.get(platform, f"https://{platform}.example/p/441{number}")


def opened(number, platform="plaza", url=None, subject=None, identifier=None, channel=None):
    """The scenario's step by which flag `number` is registered."""
    channel = channel or SHIPPED_CHANNEL.get(platform, "mail")
    identifier = message_id(number) if identifier is None else identifier
    known = f', message-id = "{identifier}"' if identifier else ""
    return (
        f'open = {{ platform = "{platform}", channel = "{channel}", ground = "invalid-vote", '
        f'subject = "{subject or f"Post {number} about the ballot"}", url = ["{url or post(number, platform)}"]{known} }}'
    )


TWO_FLAGS = (opened(1), opened(2))


def two_flags(platform):
    """Two flags to one platform, so that a mail that names none of them fits no single one."""
    return (opened(1, platform), opened(2, platform))
