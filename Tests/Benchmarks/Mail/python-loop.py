"""The same work by Python's `email`, policy compat32: parses every message of a Maildir and decodes its text."""

import email
import email.header
import email.policy
import email.utils
import os
import sys

messages = parts = size = 0
for folder in ("new", "cur"):
    for entry in os.scandir(os.path.join(sys.argv[1], folder)):
        with open(entry.path, "rb") as file:
            message = email.message_from_binary_file(file, policy=email.policy.compat32)
        messages += 1
        for name in ("Subject", "From", "To"):
            str(email.header.make_header(email.header.decode_header(message.get(name, ""))))
        email.utils.parsedate_to_datetime(message["Date"])
        message["Message-ID"], message["In-Reply-To"]
        for part in message.walk():
            if part.get_content_maintype() != "text":
                continue
            body = part.get_payload(decode=True)
            try:
                text = body.decode(part.get_content_charset("ascii"), "replace")
            except LookupError:
                text = body.decode("utf-8", "replace")
            parts += 1
            size += len(text.encode())
print(f"{messages} messages, {parts} text parts, {size} bytes of text")
