"""What goes wrong in the night, and what the team and a person on call do meanwhile."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from checks import expect, wait_for
from life_checks import active, systemctl, wait_until_active
from team import Team

STATE = "/var/lib/flagwatch"
COPY = "/root/copy"
SOCKETS = ["systemd-journald.socket", "systemd-journald-dev-log.socket", "systemd-journald-audit.socket"]
# The daemon looks at its ledger with each feeding of the watchdog, a third of WatchdogSec=45s.
NOTICE_SECONDS = 40


class Night:
    """The machine, the team, and what was answered to whom."""

    def __init__(self, machine, chance):
        self.machine, self.chance = machine, chance
        self.team = Team(machine)
        self.answered = []  # (when it was answered, the flag's id)
        self.losses = []    # when a person put an older copy in place

    def begin(self):
        machine = self.machine
        machine.prepare()
        machine.boot()
        machine.run("/src/systemd/install", "--binaries", "/binaries", seconds=300)
        self.team.make_people()
        # carla is of the team too, and her programs misbehave.
        machine.run("useradd", "--groups", "flagwatch", "carla")
        systemctl(self.team, "stop", "flagwatch.service", "flagwatch.socket")
        owner = f"uid={self.id('-u')},gid={self.id('-g')}"
        machine.run("mount", "-t", "tmpfs", "-o", f"size=48M,mode=0700,{owner}", "tmpfs", STATE)
        self.team.make_mailbox()
        self.team.configure()
        systemctl(self.team, "start", "flagwatch.socket", "flagwatch.service")
        wait_until_active(self.team)
        for _ in range(3):
            self.open()

    def id(self, option, user="flagwatch"):
        return self.machine.run("id", option, user).stdout.strip()

    def close(self, keep):
        if keep:
            print(f"kept: {self.machine.root}, process {self.machine.leader}", flush=True)
        else:
            self.machine.close()

    def tell(self):
        """What the machine says when a check failed."""
        told = self.machine.run("journalctl", "--no-pager", "-n", "30", "-u", "flagwatch.service", check=False)
        for line in told.stdout.splitlines():
            print(f"         | {line}", flush=True)

    # ---- the team --------------------------------------------------------------------------------------------------

    def open(self):
        flag = self.team.open()
        self.answered.append((time.time(), flag))
        return flag

    def try_to_open(self):
        """The id of a flag that was answered, or None where it was refused."""
        answer = self.team.flagwatch("open", "--platform", "x", "--channel", "mail", "--election", "test", "--json",
                                     check=False)
        if answer.returncode != 0:
            return None
        flag = json.loads(answer.stdout)["flag"]["id"]
        self.answered.append((time.time(), flag))
        return flag

    def copy(self):
        """The copy that a person makes before they go to bed."""
        # An earlier copy may be of a history that a restore ended; a backup never overwrites such a one.
        self.machine.run("rm", "-rf", COPY)
        self.machine.run("flagwatch", "backup", COPY)

    def calm(self):
        """It goes on by itself: a new flag is registered, and a platform's answer is read."""
        wait_until_active(self.team)
        flag = wait_for("a flag to be registered again", self.try_to_open, 60)
        self.team.deliver(flag)
        wait_for(f"the reaction to {flag}", lambda: [
            entry for entry in self.machine.entries("reaction") if entry.get("FLAGWATCH_FLAG") == flag], 60)

    def told(self, since):
        """The entries since then that say that the ledger is not what it was."""
        return [entry for action in ("ledger-damaged", "ledger-behind") for entry in self.machine.entries(action)
                if int(entry["__REALTIME_TIMESTAMP"]) / 1e6 >= since and entry.get("FLAGWATCH_RESULT") != "not-writable"]

    def restore(self):
        """What README tells a person to do about a damaged ledger: it goes aside, and the copy takes its place."""
        self.losses.append(time.time())
        systemctl(self.team, "stop", "flagwatch.service", "flagwatch.socket", check=False)
        systemctl(self.team, "reset-failed", "flagwatch.service", "flagwatch.socket", check=False)
        aside = f"/root/damaged-{len(self.losses)}"
        self.machine.run("mkdir", aside)
        self.machine.run("sh", "-c", f"mv {STATE}/ledger.sqlite* {aside}/ 2>/dev/null || true")
        self.machine.run("flagwatch", "restore", COPY, "--start", seconds=120)
        wait_until_active(self.team)

    # ---- what goes wrong -------------------------------------------------------------------------------------------

    def kill_storm(self):
        for _ in range(6):
            self.try_to_open()
            pid = self.machine.pid()
            if pid:
                os.kill(pid, signal.SIGKILL)
            wait_for("the killed process to be gone", lambda: self.machine.pid() not in (pid, None), 60)
        self.calm()

    def full_disk(self):
        self.machine.run("sh", "-c", f"cat /dev/zero > {STATE}/filler 2>/dev/null || true")
        refused = [flag for flag in (self.try_to_open() for _ in range(60)) if flag is None]
        expect(refused, "60 flags were registered on a full disk")
        expect(active(self.team), "the daemon is down")
        os.kill(self.machine.pid(), signal.SIGKILL)
        self.machine.run("rm", f"{STATE}/filler")
        self.calm()

    def journald_away(self):
        systemctl(self.team, "stop", *SOCKETS, "systemd-journald.service", check=False)
        try:
            flags = [self.try_to_open() for _ in range(5)]
            expect(all(flags), "a flag was refused while journald was away")
            expect(self.team.status()["status"]["unconfirmed"] > 0, "the status does not say that entries wait")
            os.kill(self.machine.pid(), signal.SIGKILL)
        finally:
            systemctl(self.team, "start", *SOCKETS[:2], "systemd-journald.service")
        self.calm()

    def damaged_log(self):
        self.copy()
        for _ in range(3):
            self.open()
        since = time.time()
        log = Path(f"/proc/{self.machine.leader}/root{STATE}/ledger.sqlite-wal")
        os.kill(self.machine.pid(), signal.SIGKILL)  # it starts again after 2.5 s
        size = log.stat().st_size if log.exists() else 0
        if size == 0:
            return "the log was empty: all of it stood in the ledger already"
        place = self.chance.randrange(32, size)  # after the header, which would only make it no log
        with open(log, "r+b") as file:
            file.seek(place)
            byte = file.read(1)[0]
            file.seek(place)
            file.write(bytes([byte ^ 0x55]))
        try:
            self.wait_for_word(since)
        finally:
            if not active(self.team):
                self.restore()
        self.calm()
        return f"byte {place} of {size}"

    def removed_ledger(self):
        self.copy()
        self.open()
        since = time.time()
        self.machine.run("sh", "-c", f"rm {STATE}/ledger.sqlite*")
        flag = self.try_to_open()
        try:
            self.wait_for_word(since)
        finally:
            self.restore()  # also after a failure, or the rest of the night would fail with it
        self.calm()
        expect(flag is None, f"{flag} was answered into a file without a name")

    def wait_for_word(self, since):
        """Nothing may be lost in silence: it goes on with everything, or an entry says that it does not."""
        def is_whole():
            if not active(self.team):
                return False
            listed = self.team.flagwatch("list", "--all", "--json", check=False)
            if listed.returncode != 0:
                return False
            known = {flag["id"] for flag in json.loads(listed.stdout)["flags"]}
            on_disk = Path(f"/proc/{self.machine.leader}/root{STATE}/ledger.sqlite").exists()
            return on_disk and {flag for when, flag in self.expected()} <= known

        try:
            wait_for("the loss to be told, or nothing to be lost", lambda: self.told(since) or is_whole(), NOTICE_SECONDS)
        finally:
            if not is_whole():
                self.losses.append(time.time())

    def expected(self):
        """What must be there: what was answered since the last loss, and cannot have been lost with it."""
        last = max(self.losses, default=0)
        return [(when, flag) for when, flag in self.answered if when > last]

    def clients(self):
        before = self.machine.property("NRestarts"), self.machine.property("MainPID")
        results = self.machine.work / "answers.jsonl"
        crowd = subprocess.Popen([
            sys.executable, "-B", str(Path(__file__).resolve().parent / "clients.py"), str(self.machine.leader),
            str(self.chance.randrange(10**6)), str(results), self.id("-u", "anna"), self.id("-u", "carla"), self.id("-g")])
        asked, refused = 0, None
        while crowd.poll() is None:
            # Whoever crowds the socket, root gets in.
            answer = self.machine.run("flagwatch", "status", check=False, seconds=90)
            asked += 1
            refused = refused or (answer.stderr.strip() if answer.returncode != 0 else None)
        expect(crowd.returncode == 0, f"the clients ended with {crowd.returncode}")
        answers = [json.loads(line) for line in results.read_text().splitlines()]
        self.answered += [(answer["time"], answer["flag"]) for answer in answers if "flag" in answer]
        expect((self.machine.property("NRestarts"), self.machine.property("MainPID")) == before, "the daemon died of it")
        expect(not refused, f"root was shut out: {refused}")
        good = [answer for answer in answers if answer["well"]]
        expect(good, "nobody who behaved got an answer")
        self.calm()
        return f"{len(good)} answers to those who behaved, {asked} to root meanwhile"


DISTURBANCES = [
    ("a kill storm: it comes back by itself", Night.kill_storm),
    ("a full disk and a kill: it refuses in words, and goes on with space", Night.full_disk),
    ("journald away and a kill: flags are registered, and their entries wait", Night.journald_away),
    ("a damaged log: nothing is lost, or an entry says that it was", Night.damaged_log),
    ("the ledger removed under the daemon: nothing is answered into nowhere", Night.removed_ledger),
    ("200 clients of which half misbehave: the others are answered", Night.clients),
]
