"""Prints what Python's email package (policy default) reads from each mail named in the arguments, as one JSON object:
path -> fact -> value. Blanks are folded; the charset rules of the reader are applied where Python has none."""

import email
import email.policy
import json
import re
import sys


def fold(text):
    return re.sub(r"[\s\x00]+", " ", text).strip()


def identifiers(mail, name):
    return [fold(i) for v in mail.get_all(name, []) for i in re.findall(r"<([^<>]+)>", str(v))]


def leaves(part):
    kind = part.get_content_type()
    if kind.startswith("message/"):
        yield kind, None
    elif part.is_multipart():
        for child in part.get_payload():
            yield from leaves(child)
    elif kind.startswith("text/"):
        body = part.get_payload(decode=True) or b""
        charset = part.get_content_charset() or "utf-8"
        if charset in ("iso-8859-1", "latin1"):
            charset = "cp1252"  # read as windows-1252, as mail programs do
        try:
            yield kind, body.decode(charset, "replace")
        except LookupError:
            yield kind, body.decode("utf-8", "replace")
    else:
        yield kind, None


def facts(raw):
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    found = {
        "subject": fold(str(mail["subject"] or "")),
        "from": " ".join(a.addr_spec.lower() for h in mail.get_all("from", []) for a in h.addresses),
        "message-id": " ".join(identifiers(mail, "message-id")[:1]),
        "references": " ".join(identifiers(mail, "references")),
        "in-reply-to": " ".join(identifiers(mail, "in-reply-to")),
    }
    date = getattr(mail["date"], "datetime", None)
    if date is not None:
        import datetime

        found["date"] = str(int(date.replace(tzinfo=date.tzinfo or datetime.timezone.utc).timestamp()))
    parts = list(leaves(mail))
    found["leaves"] = " ".join(kind for kind, _ in parts)
    for index, (_, text) in enumerate(parts):
        if text is not None:
            found["text %d" % index] = fold(text)
    return {key: value for key, value in found.items() if value}


def read(path):
    with open(path, "rb") as file:
        return facts(file.read())


json.dump({path: read(path) for path in sys.argv[1:]}, sys.stdout)
