"""What must hold in the morning, whatever the night was."""

import json
from collections import Counter

from checks import Checks, expect, expect_equal, wait_for

MORNING = Checks()


@MORNING("C23: in the morning every entry was read back, and none stands in the journal twice")
def once(night):
    wait_for("every entry to be read back", lambda: night.team.status()["status"]["unconfirmed"] == 0, 60)
    keys = Counter(entry["FLAGWATCH_KEY"] for entry in night.machine.entries())
    doubled = [key for key, count in keys.items() if count > 1]
    expect(not doubled, f"keys written more than once: {doubled}")
    return f"{len(keys)} entries"


@MORNING("L8: no flag number was given out twice")
def numbers(night):
    counts = Counter(flag for _, flag in night.answered)
    doubled = [flag for flag, count in counts.items() if count > 1]
    expect(not doubled, f"answered twice: {doubled}")
    return f"{len(counts)} flags were answered"


@MORNING("L8: every flag that was answered is there, unless an entry said after it that the ledger had lost its end")
def kept(night):
    known = {flag["id"] for flag in json.loads(night.team.flagwatch("list", "--all", "--json").stdout)["flags"]}
    told = max((int(entry["__REALTIME_TIMESTAMP"]) / 1e6 for entry in night.told(since=0)), default=0)
    lost = [(when, flag) for when, flag in night.answered if flag not in known]
    silent = [flag for when, flag in lost if when > told]
    expect(not silent, f"lost, and nobody said so: {silent}")
    return f"{len(lost)} lost, all of them told" if lost else "none lost"


@MORNING("L2, L8: `flagwatch verify` holds, or says what an entry had said before")
def verified(night):
    answer = night.team.flagwatch("verify", check=False)
    if answer.returncode == 0:
        return None
    expect_equal(answer.returncode, 5, f"exit code of verify ({answer.stdout}{answer.stderr})")
    expect(night.told(since=0), f"verify complains, and no entry ever did: {answer.stdout}{answer.stderr}")
    return "verify says what an entry said"
