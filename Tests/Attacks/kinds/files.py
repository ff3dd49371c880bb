"""M1, M2, M6, M7: files. A real daemon reads a real mailbox.

What is no mail is said, and nothing is added to the mail before it.
"""

import json
import os
import subprocess
import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

from cases import case, fits
from letters import answer, forged, letter, trace
from play import configure, leaks, touched, write
from world import ANCHOR, ELECTION, TEAM

QUOTING = "mboxrd"
SECONDS = 60  # for the daemon to start, and for its mailbox to be read
SHIPPED = os.path.realpath(f"{__file__}/../../../../config")


def setting(folder, quoting, second):
    written = f'quoting = "{quoting}"\n' if quoting else ""
    boxes = "".join(
        f'[[mailbox]]\npath = "{folder}/mail{below}"\nfolders = {{ inbox = ["INBOX"] }}\npoll = "1s"\n{ANCHOR}\n{written}'
        for below in ("", "/second")[: 1 + second]
    )
    return f'language = "en"\n{boxes}[own]\naddresses = ["{TEAM}"]\n'


def today(mail):
    """The mail with a date of the last minute: a daemon lives in the present."""
    now = format_datetime(datetime.now(timezone.utc) - timedelta(seconds=5)).encode()
    lines = bytes(mail).split(b"\n")
    return b"\n".join(
        line.rsplit(b"; ", 1)[0] + b"; " + now
        if b" Mar 2028 " in line and line.startswith(b"Received")
        else b"Date: " + now
        if line.startswith(b"Date: ")
        else line
        for line in lines
    )


def election():
    day = datetime.now(timezone.utc).date()
    dated = ELECTION.replace("2028-01-31", str(day - timedelta(60))).replace("2028-03-15", str(day + timedelta(30)))
    return dated.replace("2028-03-24", str(day + timedelta(39)))


def until(seen):
    """Waits for something that another process does."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        found = seen()
        if found:
            return found
        time.sleep(0.05)
    return None


def ask(flagwatch, folder, *words):
    process = subprocess.run(
        [flagwatch, *words, "--socket", f"{folder}/control", "--json"], capture_output=True, text=True
    )
    if process.returncode:
        raise RuntimeError(f"{words[0]} ended with exit code {process.returncode}: {process.stderr.strip()[-200:]}")
    return json.loads(process.stdout)


def polled(flagwatch, folder):
    """The mailboxes as the status has them."""
    return ask(flagwatch, folder, "status")["status"]["mailboxes"]


def mailbox(files, quoting="", links=(), second=False):
    """A player: the files come into the mailbox of a daemon with two flags. Where nothing is issued, status must complain."""

    def player(flagwatch, folder, case):
        own = {
            "flagwatch.toml": setting(folder, quoting, second),
            "elections/proef.toml": election(),
            "platforms/known.toml": "",
        }
        configure(f"{folder}/etc", own)
        for made in ("state", "mail", "arriving"):
            os.makedirs(f"{folder}/{made}")
        for name, content in files.items():
            write(folder, f"arriving/{name}", content)
        for name, make in links:
            make(f"{folder}/arriving/{name}")
        command = [
            f"{os.path.dirname(flagwatch)}/flagwatchd",
            "--config",
            f"{folder}/etc",
            "--shipped",
            SHIPPED,
            "--state",
            f"{folder}/state",
            "--socket",
            f"{folder}/control",
            "--output",
            "json",
        ]
        with (
            open(f"{folder}/out", "wb") as out,
            subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE) as daemon,
        ):
            try:
                return _judge(flagwatch, folder, case)
            except RuntimeError as error:
                return str(error)
            finally:
                daemon.terminate()
                daemon.communicate(timeout=SECONDS)

    return player


def _judge(flagwatch, folder, case):
    if not until(lambda: os.path.exists(f"{folder}/control")):
        return "the daemon did not start"
    before = (datetime.now(timezone.utc) - timedelta(minutes=10)).strftime("%Y-%m-%dT%H:%M:%SZ")
    for number in (1, 2):
        ask(
            flagwatch,
            folder,
            "open",
            "--platform",
            "plaza",
            "--channel",
            "mail",
            "--ground",
            "invalid-vote",
            "--message-id",
            f"<notice{number}@kieswacht.example>",
            "--election",
            "proef",
            "--submitted",
            before,
        )
    for name in os.listdir(f"{folder}/arriving"):
        os.rename(f"{folder}/arriving/{name}", f"{folder}/mail/{name}")
    came = time.time()
    # A poll that began after the mail came has ended, and so has one more.
    seen = until(lambda: (m := polled(flagwatch, folder)) and all(b.get("lastPoll", 0) > came + 2 for b in m) and m)
    if not seen:
        return "the mailbox was not read"
    with open(f"{folder}/out", "rb") as out:
        entries = [json.loads(line) for line in out if line.startswith(b"{")]
    got = [t for t in touched(entries) if not t.startswith("flag-opened")]
    if not fits(case.wanted, got):
        return f"wanted {case.wanted}, got {', '.join(got) or 'nothing'}"
    if not got and not any(box["problems"] for box in seen):
        return "wanted a complaint in the status, got none"
    return leaks(entries)


def maildir(**files):
    """A Maildir; `new_1` is the file new/1."""
    made = {f"INBOX/{d}/.keep": b"" for d in ("new", "cur", "tmp")}
    return made | {"INBOX/" + name.replace("_", "/", 1): content for name, content in files.items()}


POSTMARK = b"From answers@plaza.example Mon Mar 13 09:30:00 2028\n"
GENUINE = today(answer())
LUNCH = today(
    letter("Lunch?", None, "l@elders.example", message_id="<l@elders.example>").by_way_of(*trace("elders.example"))
)


def mbox(*mails, postmark=POSTMARK):
    return b"".join(postmark + mail.rstrip(b"\n") + b"\n\n" for mail in mails)


# A stranger's mail in whose text a whole genuine answer stands, with our gateway's lines.
TROJAN = today(
    forged(
        "See what they wrote:\n\nFrom answers@plaza.example Mon Mar 13 09:30:00 2028\n" + GENUINE.decode(),
        2,
        message_id="<t@kwaad.example>",
    )
)
QUOTED = TROJAN.replace(b"\nFrom answers@", b"\n>From answers@")

POSTMARKS = [
    ("bare", b"From \n"),
    ("bare without its blank", b"From\n"),
    ("a hyphen only", b"From -\n"),
    ("a hyphen and a date", b"From - Mon Mar 13 09:30:00 2028\n"),
    ("a date in another order", b"From x@y 2028-03-13T09:30:00Z\n"),
    ("a name without a domain", b"From MAILER-DAEMON Mon Mar 13 09:30:00 2028\n"),
    ("at for @", b"From x at y.example Mon Mar 13 09:30:00 2028\n"),
    ("a zone behind it", b"From x@y Mon Mar 13 09:30:00 2028 +0100\n"),
    ("a year of two digits", b"From x@y Mon Mar 13 09:30:00 28\n"),
    ("words of another language", b"From x@y ma 13 mrt 2028 09:30:00\n"),
    ("an IPv6 address", b"From x@[IPv6:2001:db8::1] Mon Mar 13 09:30:00 2028\n"),
    ("capitals", b"FROM x@y Mon Mar 13 09:30:00 2028\n"),
    ("a quotation mark", b">From x@y Mon Mar 13 09:30:00 2028\n"),
]
SAID = "held 1 | nothing"

FILES = [
    ("M7: a Maildir carries trust", "reaction 1", maildir(new_1=GENUINE)),
    ("M2: a mail in cur with its marks", "reaction 1", {**maildir(), "INBOX/cur/1.M1.h,U=7:2,S": GENUINE}),
    ("M2: a mail in cur with other delimiters", "reaction 1", {**maildir(), "INBOX/cur/1.M1.h;2,RS": GENUINE}),
    ("M2: a mail in new with marks", "reaction 1", {**maildir(), "INBOX/new/1.M1.h!2,": GENUINE}),
    ("M2: one key in new and in cur is one mail", "reaction 1", {**maildir(new_1=GENUINE), "INBOX/cur/1:2,S": GENUINE}),
    ("M7: a folder of .eml files carries trust", "reaction 1", {"INBOX/answer.eml": GENUINE}),
    ("M7: a folder as MH writes it", "reaction 1 | held 1", {"INBOX/1": GENUINE}),
    (
        "M6: a mail among files that are none",
        "reaction 1",
        {"INBOX/answer.eml": GENUINE, "INBOX/x.jpg": b"\xff\xd8\xff", "INBOX/.DS_Store": b"\0"},
    ),
    (
        "M6: a folder of files that are no mail",
        "nothing",
        {"INBOX/x.jpg": b"\xff\xd8\xff", "INBOX/notes.txt": b"hello\n"},
    ),
    ("M6: prose in place of a mailbox", "nothing", {"INBOX": b"hello\nworld\n"}),
    ("M6: a compressed mbox", "nothing", {"INBOX": b"\x1f\x8b\x08" + b"\0" * 400}),
    ("M7: a mail of an mbox is held", "held 1", {"INBOX": mbox(GENUINE)}),
    ("M7: a mail of an mbox with lines of Windows", "held 1", {"INBOX": mbox(GENUINE).replace(b"\n", b"\r\n")}),
    ("M6: a mail behind one that is not ours", "held 1 | held, held 1", {"INBOX": mbox(LUNCH, GENUINE)}),
    ("M7: a genuine answer in a stranger's text, unquoted", "held 2 | held 2, held 1", {"INBOX": mbox(TROJAN)}),
    (
        "M7: a length that a stranger wrote",
        "held 2 | held 2, held 1",
        {"INBOX": mbox(TROJAN.replace(b"MIME-", b"Content-Length: 24\nMIME-"))},
    ),
    ("M6: words before the first mail", SAID, {"INBOX": b"hello\n\n" + mbox(GENUINE)}),
    ("M6: a line of prose that begins with From", "held 1", {"INBOX": mbox(GENUINE + b"\nFrom here on we go.\n")}),
    (
        "M6: an mbox that was cut off in a header",
        "held 1 | held, held 1",
        {"INBOX": mbox(LUNCH, GENUINE).rsplit(b"References", 1)[0]},
    ),
    ("M6: NULs between mails", "held 1 | held, held 1 | nothing", {"INBOX": mbox(LUNCH) + b"\0" * 64 + mbox(GENUINE)}),
]

CASES = [
    *(case(name, wanted, player=mailbox(files)) for name, wanted, files in FILES),
    *(
        case(f"M6: a From line with {what}, first", SAID, player=mailbox({"INBOX": mbox(GENUINE, postmark=line)}))
        for what, line in POSTMARKS
    ),
    *(
        case(
            f"M6: a From line with {what}, behind another mail",
            "held 1 | held, held 1",
            player=mailbox({"INBOX": mbox(LUNCH) + mbox(GENUINE, postmark=line)}),
        )
        for what, line in POSTMARKS[:5]
    ),
    case(
        "M7: mboxrd carries trust where the configuration says so",
        "reaction 1",
        player=mailbox({"INBOX": mbox(GENUINE)}, QUOTING),
    ),
    case("M7: mboxrd: a quoted line begins no mail", "held 2", player=mailbox({"INBOX": mbox(QUOTED)}, QUOTING)),
    case(
        "M7: mboxrd: a line quoted twice begins no mail",
        "held 2",
        player=mailbox({"INBOX": mbox(QUOTED.replace(b">From", b">>From"))}, QUOTING),
    ),
    case(
        "R6: one mail in two mailboxes is one",
        "reaction 1",
        player=mailbox({"INBOX/answer.eml": GENUINE, "second/INBOX/7.eml": GENUINE}, second=True),
    ),
    case(
        "M1: a link that leads out of the mailbox is not followed",
        "nothing",
        player=mailbox(
            {"../elsewhere/answer.eml": GENUINE}, links=[("INBOX", lambda path: os.symlink("../elsewhere", path))]
        ),
    ),
    case(
        "M1: a pipe among mails holds nothing up",
        "reaction 1",
        player=mailbox(maildir(new_1=GENUINE), links=[("INBOX/new/0", os.mkfifo)]),
    ),
]
