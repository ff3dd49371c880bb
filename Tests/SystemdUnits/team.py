"""An election team's machine: configuration, an ordinary member of the group, mail as the exporter leaves it."""

import datetime
import json
import os
import time

MAILBOX = "/var/lib/flagwatch-mail/flagger"

# Rungs that come within seconds, so that a test can kill the daemon between them.
CONFIGURATION = """\
language = "{language}"
[[mailbox]]
path = "{mailbox}"
folders = {{ inbox = ["INBOX"] }}
trust = {{ authserv-id = "mx.example.nl", border = "mx.example.nl" }}
[own]
addresses = ["flagger@example.nl"]
[[platform]]
id = "x"
senders = ["support@x.com"]
"""

URGENCY = """\
[[tier]]
name = "quick"
starts = "N 08:00"
acknowledgement = "{reaction}"
reaction = "{reaction}"
next-step = "8h"
repeat = "never"
take = "1h"
ceiling = "alert"
[[rung]]
name = "reminder"
at = "25%"
priority = "notice"
step = "check-mailbox"
own-step = "read-reaction"
role = "on-call"
[[rung]]
name = "later"
at = "50%"
priority = "notice"
step = "check-mailbox"
own-step = "read-reaction"
role = "on-call"
[[rung]]
name = "latest"
at = "75%"
priority = "notice"
step = "check-mailbox"
own-step = "read-reaction"
role = "on-call"
[[rung]]
name = "due"
at = "100%"
priority = "warning"
step = "repeat-same-channel"
own-step = "decide-next-step"
role = "on-call"
"""

ELECTION = """\
[[election]]
id = "test"
code = "TE26"
name = {{ nl = "Proefverkiezing", en = "Test election" }}
zone = "Europe/Amsterdam"
nomination = "{nomination}"
polling = [{{ day = "{polling}", opens = "07:30", closes = "21:00" }}]
"""

MAIL = """\
Authentication-Results: mx.example.nl; dkim=pass header.d=x.com; dmarc=pass header.from=x.com
Received: from out.x.com (out.x.com [192.0.2.25]) by mx.example.nl (Postfix) with ESMTPS id 4EXAMPLE
\tfor <flagger@example.nl>; {date}
From: "X Support" <support@x.com>
To: flagger@example.nl
Subject: Re: your report [{flag}]
Date: {date}
Message-ID: <{name}@x.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello,

We have reviewed the post that you told us about. In our view it does not violate our rules.

X Support
"""


# An IMAP server for one mailbox, on the machine itself.
DOVECOT = """\
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:/srv/mail/%u
passdb {
  driver = static
  args = password=correct-horse
}
userdb {
  driver = static
  args = uid=anna gid=anna home=/srv/mail/%u
}
"""


class Team:
    """What the team does on the machine."""

    def __init__(self, machine):
        self.machine = machine
        self.crew = None  # the same team on a second machine, while there is one

    def write(self, path, text, mode=0o644):
        target = self.machine.path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        target.chmod(mode)

    def configure(self, reaction="8h", urgency=URGENCY, language="en"):
        today = datetime.date.today()
        self.write("/etc/flagwatch/flagwatch.toml", CONFIGURATION.format(mailbox=MAILBOX, language=language))
        self.write("/etc/flagwatch/urgency.toml", urgency.format(reaction=reaction))
        self.write("/etc/flagwatch/elections/test.toml", ELECTION.format(
            nomination=today - datetime.timedelta(days=20), polling=today + datetime.timedelta(days=20)))

    def make_people(self):
        """anna is of the team, bob is not."""
        for name in ("anna", "bob"):
            self.machine.run("useradd", "--create-home", name)
        self.machine.run("usermod", "--append", "--groups", "flagwatch", "anna")

    def make_mailbox(self):
        for folder in ("cur", "new", "tmp"):
            self.machine.run("install", "-d", "-m", "0700", "-o", "flagwatch", "-g", "flagwatch", MAILBOX,
                             f"{MAILBOX}/INBOX", f"{MAILBOX}/INBOX/{folder}")

    def serve_mail(self):
        """The team's mail server, with the example's export pointed at it."""
        self.write("/etc/dovecot/dovecot.conf", DOVECOT)
        for folder in ("cur", "new", "tmp"):
            self.machine.run("install", "-d", "-o", "anna", "-g", "anna", "/srv/mail", "/srv/mail/flagger",
                             f"/srv/mail/flagger/{folder}")
        self.machine.run("systemctl", "restart", "dovecot.service")
        example = self.machine.path("/usr/share/doc/flagwatch/examples/mbsyncrc").read_text()
        for wrong, right in (("Host imap.example.nl", "Host 127.0.0.1"), ("User flagger@example.nl", "User flagger"),
                             ("SSLType IMAPS", "SSLType None\nAuthMechs LOGIN")):
            assert wrong in example, f"the example has no {wrong}"
            example = example.replace(wrong, right)
        self.write("/etc/flagwatch/mbsyncrc", example)
        self.write("/etc/flagwatch/mbsync.password", "correct-horse\n", mode=0o600)

    def deliver(self, flag, folder=f"{MAILBOX}/INBOX"):
        """An answer of X, renamed into `new` as every exporter and every server does."""
        # A name of its own on whatever machine: one answer counts once (R6).
        name = f"{os.getpid()}.{time.time_ns()}"
        inbox = self.machine.path(folder)
        date = datetime.datetime.now(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S +0000")
        draft = inbox / "tmp" / name
        draft.write_text(MAIL.format(date=date, flag=flag, name=name))
        owner = inbox.stat()
        os.chown(draft, owner.st_uid, owner.st_gid)
        draft.chmod(0o600)
        draft.rename(inbox / "new" / name)

    def flagwatch(self, *arguments, user="anna", check=True):
        return self.machine.run("flagwatch", *arguments, user=user, check=check)

    def open(self, *arguments, user="anna"):
        """Registers a flag and gives its id."""
        answer = self.flagwatch("open", "--platform", "x", "--channel", "mail", "--election", "test", *arguments,
                                "--json", user=user)
        return json.loads(answer.stdout)["flag"]["id"]

    def status(self):
        return json.loads(self.flagwatch("status", "--json").stdout)

    def flags(self):
        return json.loads(self.flagwatch("list", "--json").stdout)["flags"]
