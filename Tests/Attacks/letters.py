"""Mails as the mailbox holds them: what the gateway wrote on top, what the sender wrote below it, and a body."""

from world import GATEWAY, STORE, SUPPORT, TEAM, message_id

# Words by which the invented platforms are known.
RECEIPT = "Your report reached us and waits for its turn."
DECISION = "We have judged the post you reported. It stays as it is."
QUESTION = "Please send us a link to the post."


def at(minute, second=0, day=13):
    """A time on the Monday before the election, in the form of a header."""
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return f"{names[(day - 13) % 7]}, {day:02} Mar 2028 09:{minute:02}:{second:02} +0100"


SENT, CAME, STORED = at(29, 50), at(30, 1), at(30, 3)


def results(*verdicts, identifier=GATEWAY):
    """One field of results, as our gateway writes it."""
    return f"Authentication-Results: {identifier}; " + "; ".join(verdicts)


def passed(domain):
    """What our gateway finds of a genuine mail."""
    return results(
        f"dkim=pass header.d={domain} header.s=k2 header.b=Qd7xW",
        f"spf=pass smtp.mailfrom=bounces.{domain}",
        f"dmarc=pass (p=reject) header.from={domain}",
    )


def delivery(source=GATEWAY):
    """How the store takes a mail from the gateway."""
    return f"Received: from {source} by {STORE} with LMTP id aa1; {STORED}"


def border(source, address="198.51.100.7", host=GATEWAY):
    """How the gateway takes a mail from outside."""
    return f"Received: from {source} ({source} [{address}]) by {host} (Postfix) with ESMTPS id 5Hk; {CAME}"


def trace(domain="plaza.example"):
    """The way of a genuine mail, from the top."""
    return [
        delivery(),
        passed(domain),
        border(f"mta3.{domain}"),
        f"Received: from worker.{domain} by mta3.{domain} with ESMTP id w1; {SENT}",
    ]


def stranger(*verdicts):
    """The way of a mail that a stranger's machine hands to our gateway."""
    verdicts = verdicts or ("dkim=none", "spf=pass smtp.mailfrom=kwaad.example", "dmarc=fail header.from=plaza.example")
    return [delivery(), results(*verdicts), border("mail.kwaad.example", "203.0.113.66")]


class Letter:
    """A mail whose parts can be exchanged one by one; each method gives a new one."""

    def __init__(self, trace, fields, body):
        self.trace, self.fields, self.body = list(trace), list(fields), body

    def but(self, **changes):
        """Other values of fields; None takes a field away. `reply_to` stands for Reply-To, `from_` for From."""
        fields = list(self.fields)
        for name, value in changes.items():
            name = name.strip("_").replace("_", "-")
            places = [i for i, f in enumerate(fields) if f.lower().startswith(name + ":")]
            line = [] if value is None else [f"{'-'.join(w.capitalize() for w in name.split('-'))}: {value}"]
            if places:
                fields[places[0] : places[0] + 1] = line
            else:
                fields += line
        return Letter(self.trace, fields, self.body)

    def plus(self, *lines):
        """More fields below the others, as they stand."""
        return Letter(self.trace, self.fields + list(lines), self.body)

    def first(self, *lines):
        """More fields above the sender's others, as they stand."""
        return Letter(self.trace, list(lines) + self.fields, self.body)

    def by_way_of(self, *lines):
        """Another way."""
        return Letter(lines, self.fields, self.body)

    def says(self, body):
        """Another body."""
        return Letter(self.trace, self.fields, body)

    def __bytes__(self):
        head = "\n".join(self.trace + self.fields).encode("utf-8", "surrogateescape")
        body = self.body if isinstance(self.body, bytes) else self.body.encode()
        return head + b"\n\n" + body + b"\n"


class Raw(Letter):
    """A mail's bytes, as they stand in the file."""

    def __init__(self, data):
        super().__init__([], [], "")
        self.data = data

    def __bytes__(self):
        return self.data


def letter(text=DECISION, flag=1, author="Plaza <answers@plaza.example>", **changes):
    """What an answer looks like, without any way. `flag` None: it answers nothing."""
    fields = [
        f"From: {author}",
        f"To: {TEAM}",
        "Subject: Re: about the ballot",
        f"Date: {SENT}",
        "Message-ID: <a1@plaza.example>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if flag:
        fields += [f"In-Reply-To: {message_id(flag)}", f"References: {message_id(flag)}"]
    return Letter([], fields, text).but(**changes)


def answer(text=DECISION, flag=1, **changes):
    """A genuine answer of Plaza."""
    return letter(text, flag, **changes).by_way_of(*trace())


def forged(text=DECISION, flag=1, verdicts=(), **changes):
    """The same mail, made by a stranger."""
    return letter(text, flag, **changes).by_way_of(*stranger(*verdicts))


def resent(text=DECISION, flag=1, **changes):
    """A signed mail of Plaza that a stranger sends on: the signature still passes, the way is his."""
    verdicts = (
        "dkim=pass header.d=plaza.example header.s=k2 header.b=Qd7xW",
        "spf=fail smtp.mailfrom=kwaad.example",
        "dmarc=pass header.from=plaza.example",
    )
    return letter(text, flag, **changes).by_way_of(*stranger(*verdicts))


def of(platform, text, flag=1, **changes):
    """A genuine mail of a shipped platform, from a sender that the team knows."""
    address = SUPPORT[platform]
    domain = address.split("@")[1]
    known = letter(text, flag, f"{platform} desk <{address}>", message_id=f"<a1@{domain}>")
    return known.but(**changes).by_way_of(*trace(domain))


def part(kind, text, *lines, boundary="b0"):
    """One part of a multipart body."""
    return "\n".join([f"--{boundary}", f"Content-Type: {kind}", *lines, "", text, ""])


def multipart(mail, subtype, *parts, boundary="b0"):
    """The mail with a body of several parts."""
    body = "".join(parts) + f"--{boundary}--\n"
    return mail.but(content_type=f'multipart/{subtype}; boundary="{boundary}"').says(body)


def alternatives(mail, plain, html):
    """A plain text beside an HTML page."""
    return multipart(
        mail, "alternative", part("text/plain; charset=utf-8", plain), part("text/html; charset=utf-8", html)
    )


def page(mail, html):
    """The mail as an HTML page only."""
    return mail.but(content_type="text/html; charset=utf-8").says(f"<html><body>{html}</body></html>")
