"""A second implementation of the chain (L2, L5, L9, C23), from the docstring of Sources/Ledger/Chain/Chain.swift alone."""
import hashlib
import json
import sqlite3
import sys


def field(value):
    if value is None:
        return b"-,"
    raw = value if isinstance(value, bytes) else str(value).encode()
    return b"%d:%s," % (len(raw), raw)

sha = lambda data: hashlib.sha256(data).digest()
db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
identity = db.execute("SELECT value FROM meta WHERE name = 'identity'").fetchone()[0]
previous, last = sha(b"flagwatch ledger 1\n" + identity.encode()), 0
for number, *columns, personal, before, own in db.execute("SELECT * FROM events ORDER BY number"):
    assert number == last + 1 and before == previous, f"event {number} does not follow"
    assert own == sha(previous + b"".join(map(field, [number, *columns, personal]))), f"event {number} was altered"
    digests = b""
    for name, digest, salt, value in db.execute(
            "SELECT name, digest, salt, value FROM personal_digests LEFT JOIN personal_values USING (number, position)"
            " WHERE number = ? ORDER BY position", [number]):
        assert salt is None or digest == sha(salt + field(name) + field(value)), f"{name} of event {number}"
        digests += field(name) + digest
    assert personal == (sha(digests) if digests else None), f"personal values of event {number}"
    payload = json.loads(columns[-1])
    entry = payload.get("entry")
    before = "" if payload["version"] == 1 else f"{previous.hex()}\n"
    key = entry and hashlib.sha256(f"{identity}\n{before}{entry['identity']}".encode()).hexdigest()[:32]
    row = db.execute("SELECT key FROM outbox WHERE number = ?", [number]).fetchone()
    assert (row and row[0]) == key, f"outbox of event {number}"
    previous, last = own, number
print(last, previous.hex())
