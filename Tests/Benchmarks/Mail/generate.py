"""Makes the Maildir that is measured: the same messages for the same seed and number, whatever the machine.

What a team's mailbox of years holds: short notes, newsletters with HTML, answers that quote, attachments, bounces,
charsets of the world. Sizes: from 1 kB to 1 MB. One in a hundred concerns one of a hundred open flags: ten mails a
flag, where a flag of the published elections had two to six. A mailbox of years will hold fewer; with fewer, "matched and
recorded" would measure nothing.
"""

import base64
import os
import quopri
import random
import sys
from email.header import Header
from email.utils import formatdate

FLAGS = 100
EPOCH = 1_700_000_000
WORDS = (
    "stem verkiezing gemeente bericht uitslag kandidaat lijst formulier biljet vakje rood potlood kiezer raad "
    "platform melding regel advertentie account beleid onderzoek antwoord vraag datum termijn verzoek besluit "
    "the of and to in post rule policy review team report content public thank you for your message we have "
    "looked at this and will come back to it when more is known please find attached the minutes"
).split()
ACCENTED = "coördinatie geïnformeerd financiële reünie café naïef één vóór privé enquête categorieën".split()
FOREIGN = {
    "koi8-r": "Сообщение о выборах в муниципалитете и порядок голосования ",
    "iso-2022-jp": "選挙についてのお知らせと投票用紙の記入方法 ",
    "gb18030": "关于选举的通知和投票方式的说明 ",
    "big5": "關於選舉的通知和投票方式的說明 ",
    "euc-kr": "선거에 관한 안내와 투표 방법 ",
    "windows-1252": "“Enquête” – één vóór de coördinatie… ",
    "iso-8859-15": "financiële reünie, 5 € per persoon ",
}
# By share of a thousand.
KINDS = [
    (332, "plain"), (200, "quoted"), (180, "alternative"), (80, "encoded"), (90, "attachment"), (30, "foreign"),
    (30, "bounce"), (20, "forwarded"), (25, "html"), (3, "large"), (10, "related"),
]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        lines = []
        for _ in range(4000):
            words = [self.random.choice(WORDS) for _ in range(self.random.randint(6, 11))]
            lines.append(" ".join(words).capitalize() + self.random.choice([".", ",", "", "?"]))
        self.lines = lines
        self.noise = bytes(self.random.getrandbits(8) for _ in range(1 << 20))
        self.base64 = base64.encodebytes(self.noise)

    def text(self, size, accents=0):
        """About that many bytes of prose; one line in `accents` has a word that is not ASCII."""
        lines, length = [], 0
        while length < size:
            line = self.random.choice(self.lines)
            if accents and self.random.randrange(accents) == 0:
                line += " " + self.random.choice(ACCENTED)
            lines.append(line)
            length += len(line) + 1
            if self.random.randrange(7) == 0:
                lines.append("")
        if self.random.randrange(3) == 0:
            lines += ["", "Op ma 3 feb. 2025 om 10:12 schreef Team <team@example.org>:"]
            lines += ["> " + self.random.choice(self.lines) for _ in range(8)]
        return "\n".join(lines) + "\n"

    def headers(self, number, subject, sender=None):
        r = self.random
        host = f"mail-{r.randrange(500)}.example.com"
        sender = sender or f"sender{r.randrange(3000)}@example{r.randrange(200)}.com"
        when = EPOCH + number * 300 % 60_000_000
        domain = sender.split("@")[1]
        name = r.choice(["Jan de Vries", "Renée Müller", "X Support", "Büro für Wahlen", "Nieuwsbrief"])
        lines = [
            f"Return-Path: <{sender}>",
            "Delivered-To: flagger@example.nl",
            f"Authentication-Results: mx.example.nl; dkim=pass header.d={domain};\n"
            f"\tspf=pass smtp.mailfrom={domain}; dmarc=pass header.from={domain}",
            f"Received: from {host} ({host} [192.0.2.{r.randrange(256)}])\n\tby mx.example.nl (Postfix) with ESMTPS id "
            f"{number:010X}\n\tfor <flagger@example.nl>; {formatdate(when)}",
        ]
        for hop in range(r.randrange(4)):
            lines.append(
                f"Received: from inner{hop}.{host} (localhost [127.0.0.1])\n\tby {host} with ESMTP id "
                f"{r.getrandbits(48):X};\n\t{formatdate(when - hop)}")
        if r.randrange(2):
            lines.append(
                f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=s1;\n\th=from:to:subject:date;\n\tbh="
                + base64.b64encode(self.noise[number % 1000:number % 1000 + 32]).decode() + ";\n\tb="
                + "\n\t ".join(base64.b64encode(self.noise[number % 999 + i:number % 999 + i + 48]).decode()
                               for i in range(0, 192, 48)))
        lines += [
            "From: " + (f"\"{name}\"" if name.isascii() else Header(name, "utf-8").encode()) + f" <{sender}>",
            "To: Meldingen <flagger@example.nl>" + (", other@example.nl" if r.randrange(4) == 0 else ""),
            "Subject: " + (subject if subject.isascii() else Header(subject, r.choice(["utf-8", "iso-8859-1"])).encode()),
            f"Date: {formatdate(when)}",
            f"Message-ID: <{number}.{r.getrandbits(64):x}@{domain}>",
            "MIME-Version: 1.0",
        ]
        if r.randrange(3) == 0:
            ids = " ".join(f"<{r.getrandbits(64):x}@{domain}>" for _ in range(r.randint(1, 6)))
            lines += [f"In-Reply-To: {ids.split()[0]}", "References: " + ids.replace(" ", "\n ")]
        lines.append("X-Mailer: generator 1")
        return lines

    def subject(self):
        words = " ".join(self.random.choice(WORDS) for _ in range(self.random.randint(3, 8)))
        if self.random.randrange(4) == 0:
            words += " " + self.random.choice(ACCENTED)
        return self.random.choice(["", "", "Re: ", "Fwd: "]) + words

    def message(self, number):
        draw = self.random.randrange(1000)
        for share, kind in KINDS:
            if draw < share:
                return getattr(self, kind)(number)
            draw -= share
        return getattr(self, KINDS[-1][1])(number)

    # Each kind returns the bytes of a whole message.

    def compose(self, head, content, body):
        if isinstance(body, str):
            body = body.encode()
        return "\n".join(head + content).encode() + b"\n\n" + body

    def size(self, least, most):
        """More small ones than large ones."""
        return int(least * (most / least) ** (self.random.random() ** 1.5))

    def plain(self, number):
        head = self.headers(number, self.subject())
        return self.compose(head, ["Content-Type: text/plain; charset=us-ascii"], self.text(self.size(400, 12_000)))

    def quoted(self, number):
        charset = self.random.choice(["utf-8", "iso-8859-1", "utf-8", "windows-1252"])
        body = quopri.encodestring(self.text(self.size(1_000, 20_000), accents=3).encode(charset))
        kind = [f"Content-Type: text/plain; charset=\"{charset}\"", "Content-Transfer-Encoding: quoted-printable"]
        return self.compose(self.headers(number, self.subject()), kind, body)

    def encoded(self, number):
        body = base64.encodebytes(self.text(self.size(1_000, 20_000), accents=2).encode())
        kind = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"]
        return self.compose(self.headers(number, self.subject()), kind, body)

    def html_part(self, text):
        return ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"], \
            quopri.encodestring(self.page(text).encode())

    def html(self, number):
        kind, body = self.html_part(self.text(self.size(2_000, 20_000), accents=4))
        return self.compose(self.headers(number, self.subject()), kind, body)

    def multipart(self, number, kind, parts, subject=None, sender=None, extra=()):
        boundary = f"=_{number:x}_{self.random.getrandbits(64):x}"
        body = b"This is a multipart message.\n"
        for head, content in parts:
            body += b"--" + boundary.encode() + b"\n" + "\n".join(head).encode() + b"\n\n" + content + b"\n"
        body += b"--" + boundary.encode() + b"--\n"
        head = self.headers(number, subject or self.subject(), sender)
        return self.compose(head + list(extra), [f"Content-Type: multipart/{kind}; boundary=\"{boundary}\""], body)

    def text_part(self, size):
        return ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"], \
            quopri.encodestring(self.text(size, accents=4).encode())

    def alternative(self, number):
        text = self.text(self.size(1_000, 10_000), accents=4)
        plain = (["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"], text.encode())
        return self.multipart(number, "alternative", [plain, self.html_part(text)])

    def attached(self, size):
        lines = self.base64.split(b"\n", 1)[0]
        start = self.random.randrange(1000) * (len(lines) + 1)
        name = self.random.choice(["notulen.pdf", "bijlage één.docx", "foto.jpg"])
        parameter = f"filename=\"{name}\"" if name.isascii() else "filename*=utf-8''bijlage%20%C3%A9%C3%A9n.docx"
        return ["Content-Type: application/octet-stream", "Content-Transfer-Encoding: base64",
                f"Content-Disposition: attachment; {parameter}"], self.base64[start:start + size]

    def attachment(self, number):
        parts = [self.text_part(self.size(500, 4_000)), self.attached(self.size(4_000, 200_000))]
        return self.multipart(number, "mixed", parts)

    def large(self, number):
        return self.multipart(number, "mixed", [self.text_part(2_000), self.attached(1_000_000)])

    def foreign(self, number):
        charset = self.random.choice(list(FOREIGN))
        line = FOREIGN[charset]
        body = base64.encodebytes(("\n".join([line * 2] * self.random.randint(5, 100))).encode(charset))
        kind = [f"Content-Type: text/plain; charset={charset}", "Content-Transfer-Encoding: base64"]
        head = self.headers(number, "x")
        word = base64.b64encode(line.encode(charset)).decode()
        head = [f"Subject: =?{charset}?B?{word}?=" if field.startswith("Subject:") else field for field in head]
        return self.compose(head, kind, body)

    def bounce(self, number):
        report = b"Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; nobody@example.com\nAction: failed\n" \
            b"Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown user\n"
        returned = "\n".join(self.headers(number, self.subject())).encode() + b"\n\n" + self.text(600).encode()
        parts = [self.text_part(500), (["Content-Type: message/delivery-status"], report),
                 (["Content-Type: message/rfc822"], returned)]
        return self.multipart(number, "report; report-type=delivery-status", parts, "Undelivered Mail",
                              f"MAILER-DAEMON@example{number % 200}.com", ["Auto-Submitted: auto-replied"])

    def forwarded(self, number):
        return self.multipart(number, "mixed", [self.text_part(800), (["Content-Type: message/rfc822"], self.quoted(number))])

    def related(self, number):
        """What comes on one of the flags `<flag-N@example.nl>`; about half of it is filed, the other half is held."""
        flag = self.random.randrange(FLAGS)
        kind = self.random.choice(
            ["reaction", "reaction", "reaction", "receipt", "receipt", "question", "automatic", "forged", "unknown",
             "bounce"])
        if kind == "bounce":
            return self.own_bounce(number, flag)
        texts = {
            "reaction": "We looked at the post. In our view it does not violate our rules.",
            "receipt": "We received your report and will come back to it.",
            "question": "We need more information. Could you please provide the link?",
            "automatic": "I am away until Monday.",
            "forged": "We have removed the post.",
            "unknown": "Greetings from all of us.",
        }
        head = [line for line in self.headers(number, f"Re: melding {flag}", "support@x.com")
                if not line.startswith(("In-Reply-To", "References"))]
        if kind == "forged":
            head = [line.replace("dmarc=pass", "dmarc=none").replace("dkim=pass", "dkim=none") for line in head]
        if kind == "automatic":
            head.append("Auto-Submitted: auto-replied")
        head.append(f"In-Reply-To: <flag-{flag}@example.nl>")
        return self.compose(head, ["Content-Type: text/plain; charset=utf-8"], f"{texts[kind]}\n\n{self.text(800)}")

    def own_bounce(self, number, flag):
        """What we sent comes back; whether it may be believed is for a person (T5), so it is held."""
        report = b"Reporting-MTA: dns; mx.x.com\n\nFinal-Recipient: rfc822; reports@x.com\nAction: failed\nStatus: 5.1.1\n"
        returned = f"Message-ID: <flag-{flag}@example.nl>\nSubject: melding {flag}\n\n".encode()
        parts = [self.text_part(500), (["Content-Type: message/delivery-status"], report),
                 (["Content-Type: message/rfc822"], returned)]
        return self.multipart(number, "report; report-type=delivery-status", parts, "Undelivered Mail",
                              "MAILER-DAEMON@x.com", ["Auto-Submitted: auto-replied"])

    @staticmethod
    def page(text):
        body = "".join(f"<p style=\"margin:0\">{line}&nbsp;</p>\n" for line in text.split("\n"))
        style = "<style>p { color: #333 } a:hover { color: red }</style>" * 4
        return (f"<html><head>{style}</head><body><div class=x>{body}"
                f"<a href=\"https://example.org/\">link</a></div></body></html>\n")


def generate(folder, count, seed=3):
    """Writes a Maildir of `count` messages: three of four in `cur`, the others in `new`. Returns its size in bytes."""
    generator, total = Generator(seed), 0
    for name in ("tmp", "new", "cur"):
        os.makedirs(os.path.join(folder, name), exist_ok=True)
    for number in range(count):
        message = generator.message(number)
        when = EPOCH + number * 300 % 60_000_000
        name = f"{when}.M{number}P1.host"
        name = f"new/{name}" if number % 4 == 0 else f"cur/{name},S={len(message)}:2,S"
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(message)
        os.utime(path, (when, when))
        total += len(message)
    return total


if __name__ == "__main__":
    print(generate(sys.argv[1], int(sys.argv[2])))
