"""R7: many mails at once. They are said together, each waits in the inbox, and the one that is genuine still acts."""

import json
import subprocess

from cases import case
from letters import DECISION, RECEIPT, answer, forged, letter, stranger
from play import FIRST, configure, leaks, rehearse, write

MANY = 300
SAID_SEPARATELY = 5  # as many as C20 says one by one; then one more says the rest


def flood(make, genuine=0):
    """A player: MANY mails within one second, and a genuine answer after `genuine` of them."""

    def player(flagwatch, folder, case):
        configure(f"{folder}/config", case.configuration)
        when = FIRST.isoformat()
        steps = [f'[[step]]\nat = "2028-03-13T09:00:0{n}+01:00"\n{flag}\n' for n, flag in enumerate(case.flags)]
        for number in range(MANY):
            write(folder, f"{number}.eml", bytes(make(number)))
            steps.append(f'[[step]]\nat = "{when}"\nmail = "{number}.eml"\n')
        if genuine:
            write(folder, "answer.eml", bytes(answer()))
            steps.insert(genuine, f'[[step]]\nat = "{when}"\nmail = "answer.eml"\n')
        head = 'election = "proef"\nstarts = "2028-03-13T08:30:00+01:00"\nends = "2028-03-13T09:35:00+01:00"\n'
        write(folder, "scenario.toml", head + "\n".join(steps))
        try:
            entries = rehearse(flagwatch, folder, "--keep", f"{folder}/kept")
        except RuntimeError as error:
            return str(error)
        return _judge(flagwatch, folder, entries, bool(genuine))

    return player


def _judge(flagwatch, folder, entries, genuine):
    answers = [e for e in entries if e["FLAGWATCH_ACTION"] in ("reaction", "receipt", "bounce", "question")]
    if len(answers) != genuine:
        return f"wanted {genuine:d} answer, got {[e['FLAGWATCH_ACTION'] for e in answers][:4]}"
    loud = [e for e in entries if int(e["PRIORITY"]) <= 4 and e["FLAGWATCH_ACTION"] not in ("reminder", "due")]
    if len(loud) > SAID_SEPARATELY + 1:
        return f"wanted at most {SAID_SEPARATELY + 1} warnings, got {len(loud)}"
    if not any(int(e.get("FLAGWATCH_COUNT", "0")) >= MANY - SAID_SEPARATELY for e in entries):
        return "wanted one entry with the count, got none"
    command = [flagwatch, "inbox", "--json", "--ledger", f"{folder}/kept/ledger.sqlite"]
    said = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if said.returncode:
        return f"inbox ended with exit code {said.returncode}: {said.stderr.strip()[-200:]}"
    waiting = json.loads(said.stdout)
    rows = waiting if isinstance(waiting, list) else next(v for v in waiting.values() if isinstance(v, list))
    if len(rows) != MANY:
        return f"wanted {MANY} mails in the inbox, got {len(rows)}"
    return leaks(entries)


def numbered(mail, number):
    return mail.but(message_id=f"<f{number}@kwaad.example>")


KINDS = [
    ("forged answers on a flag's thread", lambda n: numbered(forged(f"{DECISION} {n}"), n)),
    ("forged answers on both flags' threads", lambda n: numbered(forged(f"{DECISION} {n}", 1 + n % 2), n)),
    (
        "unverified mails of the platform's name, on no thread",
        lambda n: numbered(letter(f"{RECEIPT} [AT-001] {n}", None).by_way_of(*stranger("none")), n),
    ),
    (
        "verified mails that no rule knows",
        lambda n: answer(f"Zie het dossier, deel {n}.", message_id=f"<f{n}@plaza.example>"),
    ),
]

CASES = [
    *(case(f"R7: {MANY} {what} are one warning", "", player=flood(make)) for what, make in KINDS),
    case(f"R7: a genuine answer among {MANY} forged ones acts", "", player=flood(KINDS[0][1], genuine=150)),
]
