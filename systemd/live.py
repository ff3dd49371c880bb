"""The daemon live: boots its units in a container and shows the journal there while a flag runs late and is answered.

    systemd/demo --live

On a terminal it goes on until Ctrl-C; without one it ends when the flag was answered. Nothing of the container is left
but the Debian tree that it is made from, in .build-container. The machine is that of the tests (Tests/SystemdUnits).
"""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY / "Tests/SystemdUnits"))

from checks import wait_for  # noqa: E402
from machine import Machine  # noqa: E402
from team import Team  # noqa: E402

BINARIES, LANGUAGE = Path(sys.argv[1]), sys.argv[2]
DOOR = REPOSITORY / ".build/inside"

# The shipped ladder, in a window that is as short as a demonstration: reminder after 15 s, due after 20, the contact
# after 30, the head of the unit after 40, and then every 20 s.
URGENCY = """\
[[tier]]
name = "demonstration"
starts = "N 08:00"
acknowledgement = "{reaction}"
reaction = "{reaction}"
next-step = "8h"
repeat = "20s"
take = "10m"
"""

TEXT = {
    "boot": {"en": "Booting Debian 12 with the units in a container (the first time takes some minutes)…",
             "nl": "Debian 12 met de units start in een container (de eerste keer duurt dat enkele minuten)…"},
    "look": {"en": "In another terminal, as a member of the team:",
             "nl": "In een andere terminal, als lid van het team:"},
    "root": {"en": "and as its administrator:", "nl": "en als de beheerder:"},
    "story": {"en": "A flag is opened now. Nobody answers for 40 seconds; then X does. Ctrl-C ends it all.",
              "nl": "Nu wordt een melding geopend. Veertig seconden antwoordt niemand; dan doet X het. Ctrl-C: einde."},
    "answer": {"en": "— X answers: a mail is renamed into the mailbox —",
               "nl": "— X antwoordt: een mail wordt in de mailbox gezet —"},
    "stay": {"en": "— the flag was answered; look around, or end it with Ctrl-C —",
             "nl": "— de melding is beantwoord; kijk rond, of stop met Ctrl-C —"},
    "end": {"en": "Switching it off…", "nl": "Alles wordt uitgezet…"},
    "gone": {"en": "Gone. The Debian tree stays in .build-container for the next time.",
             "nl": "Weg. De boom van Debian blijft in .build-container voor de volgende keer."},
}


def say(name):
    print(f"\n{TEXT[name][LANGUAGE]}", flush=True)


def set_up(machine):
    """Installs the units, and makes the team's people, its mailbox and a configuration in which time runs fast."""
    team = Team(machine)
    machine.run("/src/systemd/install", "--binaries", "/binaries", seconds=300)
    team.make_people()
    team.make_mailbox()
    team.configure(reaction="20s", urgency=URGENCY, language=LANGUAGE)
    machine.run("systemctl", "reload-or-restart", "flagwatch.service")
    wait_for("the daemon to answer", lambda: team.flagwatch("status", check=False).returncode == 0, 30)
    return team


def open_door(machine):
    """A program with which another terminal comes inside: as anna of the team, or as root."""
    inside = " ".join(machine.words())
    DOOR.write_text(f"#!/bin/sh\n# Runs a command in the live demonstration, as anna of the team; -r: as root.\n"
                    f'if [ "$1" = -r ]; then shift; exec {inside} "$@"; fi\n'
                    f'exec {inside} TERM="$TERM" LANG="$LANG" runuser -u anna -- "$@"\n')
    DOOR.chmod(0o755)
    door = os.path.relpath(DOOR, REPOSITORY)
    say("look")
    for words in ("watch", "show TE26-001", "explain TE26-001", "take TE26-001"):
        print(f"    {door} flagwatch {words}")
    say("root")
    for words in ("systemctl status flagwatch", "systemd-analyze security flagwatch", "bash"):
        print(f"    {door} -r {words}")


def show(journal, shown):
    """Passes on what journalctl prints, and remembers it."""
    for line in journal.stdout:
        shown.append(line)
        print(line, end="", flush=True)


def tell(machine, team):
    """One flag, late and answered, while the journal is followed."""
    say("story")
    print("\n# journalctl -f -x -t flagwatchd", flush=True)
    journal = subprocess.Popen(
        [*machine.words(), "journalctl", "--follow", "--catalog", "--no-hostname", "--no-pager", "--lines=0",
         "--identifier=flagwatchd"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
        start_new_session=True)  # Ctrl-C is for this program alone
    shown = []
    threading.Thread(target=show, args=(journal, shown), daemon=True).start()
    try:
        flag = team.open("--ground", "invalid-vote")
        wait_for("the head of the unit to be asked", lambda: any(
            entry.get("FLAGWATCH_RUNG") == "escalation-head" for entry in machine.entries("escalation")), 120)
        say("answer")
        team.deliver(flag)
        reaction = wait_for("the reaction", lambda: machine.entries("reaction"), 30)[0]["MESSAGE"]
        wait_for("the reaction to be shown", lambda: any(reaction in line for line in shown), 10)
        if sys.stdout.isatty():
            say("stay")
            journal.wait()
        else:
            # Before the machine ends, and with it journalctl, now and then before it has shown the daemon's last words.
            machine.run("systemctl", "stop", "flagwatch.socket", "flagwatch.service")
            last = machine.entries("stopped")[-1]["MESSAGE"]
            wait_for("the last words to be shown", lambda: any(last in line for line in shown), 10)
    finally:
        # nsenter would stop for ever with the machine: systemd stops every process before it kills them all.
        journal.terminate()
        journal.wait()


def main():
    def interrupted(number, frame):
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupted)
    machine = Machine(REPOSITORY / ".build-container", REPOSITORY, BINARIES)
    say("boot")
    code = 0
    try:
        machine.prepare()
        machine.boot()
        team = set_up(machine)
        open_door(machine)
        tell(machine, team)
    except KeyboardInterrupt:
        code = 0 if sys.stdout.isatty() else 130
    finally:
        say("end")
        DOOR.unlink(missing_ok=True)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C must not leave half of it behind
        machine.close()
        say("gone")
    sys.exit(code)


main()
