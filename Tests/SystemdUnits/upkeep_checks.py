"""Backup, restore on a second machine, purge, and the heartbeat, under the real unit.

The second machine is another container, with a machine id and a journal of its own: `team.crew` is the team on it.
"""

import datetime
import json
import os
import shutil
import threading
import time

from checks import Checks, expect, expect_equal, wait_for
from life_checks import entry_of, expect_once, systemctl, wait_until_active
from machine import Machine
from team import Team

checks = Checks()
COPY = "/root/copy"
HEARTBEAT = '[heartbeat]\nfile = "/run/flagwatch/flagwatch.prom"\n'
PAST = """\
[[election]]
id = "past"
code = "PA24"
name = {{ nl = "Voorbije verkiezing", en = "Past election" }}
zone = "Europe/Amsterdam"
nomination = "{nomination}"
polling = [{{ day = "{polling}", opens = "07:30", closes = "21:00" }}]
result = "{result}"
"""


def verify(machine, *arguments):
    answer = machine.run("flagwatch", "verify", "--json", *arguments, check=False)
    expect_equal(answer.returncode, 0, f"verify ({answer.stdout}{answer.stderr})")
    return json.loads(answer.stdout)


def keys(machine):
    return [entry["FLAGWATCH_KEY"] for entry in machine.entries()]


# ---- backup ----------------------------------------------------------------------------------------------------------


@checks("root's backup goes anywhere, is consistent while the daemon writes, and verify accepts it")
def backup(team):
    team.machine.run("/src/systemd/install", "--binaries", "/binaries", seconds=300)
    wait_until_active(team)
    writer = threading.Thread(target=lambda: [team.open() for _ in range(8)])
    writer.start()
    copies = 0
    while writer.is_alive() or copies < 2:
        team.machine.run("flagwatch", "backup", COPY)
        verify(team.machine, "--ledger", f"{COPY}/ledger.sqlite")
        copies += 1
    writer.join()
    expect_once(team)
    return f"{copies} copies while 8 flags were registered"


@checks("a member of the group gets a copy from the daemon: where they say, theirs, and restore takes it")
def backup_by_a_member(team):
    for place in ("/tmp/copy", "/var/tmp/copy", "/home/anna/copy"):
        answer = json.loads(team.flagwatch("backup", place, "--json").stdout)
        expect_equal(answer["events"] > 0, True, "events")
        owner = team.machine.run("stat", "--format=%U", f"{place}/ledger.sqlite").stdout.strip()
        expect_equal(owner, "anna", place)
        verify(team.machine, "--ledger", f"{place}/ledger.sqlite")
    refused = team.flagwatch("backup", "/root/copy", check=False)
    expect(refused.returncode != 0 and "/root" in refused.stderr, f"not theirs: {refused.stderr}")


# ---- the move --------------------------------------------------------------------------------------------------------


def prepare_spare(team):
    """A second machine with Flagwatch installed and off, the same configuration, and a mailbox."""
    old = team.machine
    spare = Machine(old.cache, old.repository, old.binaries)
    spare.work = spare.work.with_name(f"{spare.work.name}-spare")
    spare.root = spare.work / "root"
    crew = team.crew = Team(spare)  # known at once, so that it goes off whatever happens
    spare.prepare()
    spare.boot()
    spare.run("/src/systemd/install", "--binaries", "/binaries", "--no-start", seconds=300)
    crew.make_people()
    crew.make_mailbox()
    shutil.copytree(old.path("/etc/flagwatch"), spare.path("/etc/flagwatch"), dirs_exist_ok=True)
    # Its daemon ran once, to see that all is well.
    spare.run("systemctl", "start", "flagwatch.service", seconds=120)
    wait_until_active(crew)
    spare.run("systemctl", "stop", "flagwatch.service", "flagwatch.socket", seconds=120)
    return crew


@checks("in two commands to a spare machine: same flags, nothing twice, what waited is written there")
def move(team):
    old = team.machine
    crew = prepare_spare(team)
    spare = crew.machine
    known = [flag["id"] for flag in team.flags()]
    before = keys(old)
    confirmed = verify(old)["journal"]["found"]
    sockets = ["systemd-journald.socket", "systemd-journald-dev-log.socket", "systemd-journald-audit.socket"]
    systemctl(team, "stop", *sockets, "systemd-journald.service", check=False)
    try:
        waiting = team.open()
        old.run("flagwatch", "backup", COPY)  # the first command
    finally:
        # The old machine goes off with its entry unwritten.
        os.kill(old.pid(), 9)
        systemctl(team, "stop", "flagwatch.socket", "flagwatch.service", check=False)
        systemctl(team, "start", *sockets[:2], "systemd-journald.service")
    shutil.copytree(old.path(COPY), spare.path(COPY))
    for folder, _, files in os.walk(spare.path(COPY)):
        os.chmod(folder, 0o700)
        for file in files:
            os.chmod(os.path.join(folder, file), 0o600)

    started = time.monotonic()
    answer = json.loads(spare.run("flagwatch", "restore", COPY, "--start", "--json").stdout)  # the second
    seconds = time.monotonic() - started
    wait_until_active(crew)
    expect(answer["started"] and answer["movedAside"] is not None, f"restore: {answer}")
    expect_equal([flag["id"] for flag in crew.flags()], known + [waiting], "the flags")
    wait_for("the entry that waited", lambda: entry_of(crew, "flag-opened", flag=waiting))
    expect_once(crew)
    expect_equal(sorted(set(before) & set(keys(spare))), [], "entries of the old machine that were said again")
    journal = verify(spare)["journal"]
    expect_equal(journal["elsewhere"], confirmed, "entries that were confirmed on the old machine")
    enabled = spare.run("systemctl", "is-enabled", "flagwatch.service", "flagwatch.socket").stdout.split()
    expect_equal(enabled, ["enabled", "enabled"], "units")
    return f"{len(known) + 1} flags, the restore and the start took {seconds:.1f} s"


@checks("what root restored belongs to the daemon, with its modes, and no key of the old machine is lost or doubled")
def owners(team):
    spare = team.crew.machine
    listing = spare.run("find", "/var/lib/flagwatch", "-printf", "%u:%g %m %y %p\n").stdout.splitlines()
    foreign = [line for line in listing if not line.startswith("flagwatch:flagwatch ")]
    expect_equal(foreign, [], "files of others")
    expect(any(line.startswith("flagwatch:flagwatch 640 f /var/lib/flagwatch/ledger.sqlite") for line in listing),
           f"the ledger: {listing}")
    expect_equal(spare.run("sh", "-c", "ls -A /var/lib | grep restore", check=False).stdout, "", "left beside it")


@checks("a restore over the running daemon, and of an older copy, is refused in words, and changes nothing")
def refused(team):
    spare = team.crew.machine
    answer = spare.run("flagwatch", "restore", COPY, check=False)
    expect_equal(answer.returncode, 1, "exit code")
    expect("systemctl stop" in answer.stderr, f"what it says: {answer.stderr}")
    fresh = team.crew.open()
    systemctl(team.crew, "stop", "flagwatch.service", "flagwatch.socket")
    answer = spare.run("flagwatch", "restore", COPY, check=False)
    expect_equal(answer.returncode, 1, "exit code")
    expect("the copy only to" in answer.stderr, f"what it says: {answer.stderr}")
    systemctl(team.crew, "start", "flagwatch.socket", "flagwatch.service")
    wait_until_active(team.crew)
    expect(fresh in [flag["id"] for flag in team.crew.flags()], "a flag is gone")


@checks("mail that the copy had not seen is read on the spare, and answers its flag")
def mail(team):
    flag = team.crew.flags()[0]["id"]
    count = len(team.crew.machine.entries("reaction"))
    team.crew.deliver(flag)
    wait_for("the reaction", lambda: len(team.crew.machine.entries("reaction")) > count)


# ---- purge -----------------------------------------------------------------------------------------------------------


@checks("L5: a purge through the daemon leaves nothing of a past election in any file, and verify holds")
def purge(team):
    crew, today = team.crew, datetime.date.today()
    crew.write("/etc/flagwatch/elections/past.toml", PAST.format(
        nomination=today - datetime.timedelta(days=40), polling=today - datetime.timedelta(days=20),
        result=today - datetime.timedelta(days=10)))
    crew.write("/etc/flagwatch/retention.toml", 'retention = "1s"\n')
    systemctl(crew, "reload", "flagwatch.service")
    answer = crew.flagwatch("open", "--platform", "x", "--channel", "mail", "--election", "past", "--subject",
                            "SECRETSECRET", "--note", "SECRETSECRET", "--json")
    flag = json.loads(answer.stdout)["flag"]["id"]
    crew.deliver(flag)
    wait_for("the reaction", lambda: entry_of(crew, "reaction", flag=flag))
    search = ["grep", "-rlaE", f"SECRETSECRET|support@x.com.*{flag}|\\[{flag}\\]", "/var/lib/flagwatch"]
    expect("ledger.sqlite" in crew.machine.run(*search).stdout, "nothing to erase")
    refused = crew.flagwatch("purge", "past", "--yes", check=False)
    expect_equal(refused.returncode, 1, "exit code while it is open")
    expect(flag in refused.stderr, f"what it says: {refused.stderr}")
    crew.flagwatch("close", flag)
    wait_for("the end of the retention", lambda: crew.flagwatch("purge", "past", "--dry-run", check=False).returncode == 0)
    done = json.loads(crew.flagwatch("purge", "past", "--yes", "--json").stdout)
    expect(done["gone"] is True and done["mailCopies"] == 1, f"purge: {done}")
    expect_equal(crew.machine.run(*search, check=False).stdout, "", "files that still hold it")
    entry = wait_for("the entry", lambda: entry_of(crew, "purged"))
    uid = crew.machine.run("id", "-u", "anna").stdout.strip()
    expect_equal((entry["FLAGWATCH_ACTOR"], entry["FLAGWATCH_ELECTION"]), (f"uid:{uid}", "past"), "the entry")
    expect_once(crew)
    return f"{done['values']} values"


# ---- heartbeat -------------------------------------------------------------------------------------------------------


@checks("the heartbeat is written inside the sandbox, for all to read, moves, and stands still with the daemon")
def heartbeat(team):
    crew, machine = team.crew, team.crew.machine
    crew.write("/etc/flagwatch/heartbeat.toml", HEARTBEAT)
    crew.write("/etc/flagwatch/flagwatch.toml", machine.path("/etc/flagwatch/flagwatch.toml").read_text().replace(
        "[[mailbox]]\n", '[[mailbox]]\npoll = "1s"\n'))
    systemctl(crew, "reload", "flagwatch.service")

    def beat():
        answer = machine.run("cat", "/run/flagwatch/flagwatch.prom", user="bob", check=False).stdout
        found = [line.split()[-1] for line in answer.splitlines()
                 if line.startswith("flagwatch_heartbeat_timestamp_seconds ")]
        return int(found[0]) if found else None

    first = wait_for("a beat", beat)
    wait_for("the next poll's beat", lambda: beat() > first)
    expect_equal(machine.run("stat", "-c", "%a %U", "/run/flagwatch/flagwatch.prom").stdout.strip(), "644 flagwatch",
                 "mode and owner")
    systemctl(crew, "stop", "flagwatch.service", "flagwatch.socket")
    last = beat()
    wait_for("three seconds", lambda: time.time() > last + 3)
    expect_equal(beat(), last, "the heartbeat of a stopped daemon")
