"""Plays one case by `flagwatch rehearse`, in a process of its own: no case knows of another."""

import json
import os
import subprocess
from datetime import datetime, timedelta, timezone

from cases import TOUCHING, Sent, fits
from world import CONFIGURATION

ZONE = timezone(timedelta(hours=1))
FIRST = datetime(2028, 3, 13, 9, 30, 5, tzinfo=ZONE)
BETWEEN = timedelta(seconds=20)  # more than the mailbox's poll


def write(folder, name, content):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())


def configure(folder, files):
    for name, text in (CONFIGURATION | files).items():
        write(folder, name, text)


def scenario(folder, does, flags):
    """Writes the mails of a case beside its scenario."""
    steps = [(datetime(2028, 3, 13, 9, 0, 1 + n, tzinfo=ZONE), flag) for n, flag in enumerate(flags)]
    for number, deed in enumerate(does):
        when = FIRST + number * BETWEEN
        if not isinstance(deed, str):
            name = f"{number}.eml"
            sent = isinstance(deed, Sent)
            write(folder, name, bytes(deed.mail if sent else deed))
            deed = f'mail = {{ file = "{name}", folder = "sent" }}' if sent else f'mail = "{name}"'
        steps.append((when, deed))
    ends = FIRST + (len(does) + 1) * BETWEEN
    text = f'election = "proef"\nstarts = "2028-03-13T08:30:00+01:00"\nends = "{ends.isoformat()}"\n'
    text += "".join(f'\n[[step]]\nat = "{when.isoformat()}"\n{deed}\n' for when, deed in steps)
    write(folder, "scenario.toml", text)


def rehearse(flagwatch, folder, *more):
    """The entries from the first mail on; an exception where the rehearsal was refused."""
    command = [flagwatch, "rehearse", f"{folder}/scenario.toml", "--config", f"{folder}/config", "--format", "json"]
    process = subprocess.run([*command, *more], capture_output=True, timeout=120)
    if process.returncode:
        last = process.stderr.decode(errors="replace").strip()[-300:]
        raise RuntimeError(f"exit code {process.returncode}: {last}")
    entries = [json.loads(line) for line in process.stdout.splitlines()]
    first = FIRST.timestamp() * 1_000_000
    return [entry for entry in entries if int(entry["__REALTIME_TIMESTAMP"]) >= first]


def touched(entries):
    """Actions with the flags that they touch, such as "reaction AT-001"."""
    return [
        (entry["FLAGWATCH_ACTION"] + " " + entry.get("FLAGWATCH_FLAG", entry.get("FLAGWATCH_FLAGS", ""))).strip()
        for entry in entries
        if entry["FLAGWATCH_ACTION"] in TOUCHING
    ]


def leaks(entries):
    """Section of the journal's rules: no entry holds an address, a URL or a domain that stood in a mail."""
    for entry in entries:
        for name, value in entry.items():
            if name.startswith(("MESSAGE", "FLAGWATCH")) and any(w in value for w in ("@", "://", ".example")):
                return f"{name}={value}"
    return None


def play(flagwatch, folder, case):
    """Plays a case; the reason why it is otherwise than it should be, or None."""
    configure(f"{folder}/config", case.configuration)
    scenario(folder, case.does, case.flags)
    try:
        entries = rehearse(flagwatch, folder)
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        return str(error)
    got = touched(entries)
    if not fits(case.wanted, got):
        return f"wanted {case.wanted}, got {', '.join(got) or 'nothing'}"
    leak = leaks(entries)
    return leak and f"wanted no address in the journal, got {leak}"
