"""Starts that do not go well, under the real unit: signals before the daemon is up, and what only a person can mend."""

import sqlite3

from checks import Checks, expect, expect_equal, wait_for
from life_checks import wait_until_active

checks = Checks()

SERVICE, SOCKET = "flagwatch.service", "flagwatch.socket"
CANNOT_START = "f5061d0448ef4c4b808d99f7c04e8229"
LEDGER = "/var/lib/flagwatch/ledger.sqlite"


def systemctl(machine, *words, check=True):
    return machine.run("systemctl", *words, check=check, seconds=120)


# ---- a start that goes well ------------------------------------------------------------------------------------------


@checks("flagwatchd(8): the units are understood here, and nothing complains of a start: no warning, nothing of libdispatch")
def silent(team):
    machine = team.machine
    answer = machine.run("systemd-analyze", "verify", "--man=no", SERVICE, SOCKET, "flagwatch-mbsync.timer", check=False)
    expect_equal(answer.stdout + answer.stderr, "", "systemd-analyze verify")
    told = [entry["MESSAGE"] for entry in machine.journal("_SYSTEMD_UNIT=flagwatch.service")
            if int(entry["PRIORITY"]) <= 4 or entry["_TRANSPORT"] == "stdout"]
    expect_equal(told, [], "complaints")
    machine.run("systemd-analyze", "security", "--threshold=10", "--no-pager", SERVICE)


# ---- signals ---------------------------------------------------------------------------------------------------------


def daemon(machine):
    """The process once it is the daemon, loaded or not: before that it is systemd's own, which prepares the sandbox."""
    def found():
        pid = machine.property("MainPID")
        comm = machine.run("cat", f"/proc/{pid}/comm", check=False).stdout.strip()
        return pid if comm == "flagwatchd" else None

    return wait_for("the daemon's process", found)


def begin(machine):
    """Starts the unit and does not wait for it, also where it was started often just now."""
    systemctl(machine, "reset-failed", SERVICE, SOCKET)
    systemctl(machine, "start", "--no-block", SERVICE)


@checks("flagwatchd(8): SIGTERM and SIGINT as soon as there is a daemon stop it cleanly, and it stays stopped")
def early_stop(team):
    machine = team.machine
    for signal in ("TERM", "INT"):
        for turn in range(4):
            systemctl(machine, "stop", SERVICE, SOCKET)
            begin(machine)
            machine.run("sh", "-c", f"kill -{signal} {daemon(machine)}")
            wait_for("the end", lambda: machine.property("ActiveState") in ("inactive", "failed"), 30)
            found = [machine.property(name) for name in ("ActiveState", "Result", "ExecMainStatus", "NRestarts")]
            expect_equal(found, ["inactive", "success", "0", "0"], f"{signal}, turn {turn}")
    systemctl(machine, "reset-failed", SERVICE, SOCKET)
    systemctl(machine, "start", SOCKET, SERVICE)
    wait_until_active(team)


@checks("flagwatchd(8): SIGHUP as soon as there is a daemon is a reload after the start, and no start is lost to it")
def early_reload(team):
    machine = team.machine
    for turn in range(4):
        systemctl(machine, "stop", SERVICE)
        before = len(machine.entries("configuration-loaded"))
        begin(machine)
        pid = daemon(machine)
        machine.run("sh", "-c", f"kill -HUP {pid}")
        wait_until_active(team)
        wait_for("the reload", lambda: len(machine.entries("configuration-loaded")) > before)
        expect_equal([machine.property("MainPID"), machine.property("NRestarts")], [pid, "0"], f"process, turn {turn}")


@checks("flagwatchd(8): `systemctl stop` in a start, also before the program is executed, is a clean stop")
def stop_in_start(team):
    machine = team.machine
    instants = {
        "at once": lambda: None,
        "with a process": lambda: wait_for("a process", lambda: machine.property("MainPID") != "0"),
        "with the daemon": lambda: daemon(machine),
    }
    for name, instant in instants.items():
        for turn in range(3):
            systemctl(machine, "stop", SERVICE)
            begin(machine)
            instant()
            systemctl(machine, "stop", SERVICE)
            found = [machine.property(key) for key in ("ActiveState", "Result", "NRestarts")]
            expect_equal(found, ["inactive", "success", "0"], f"{name}, turn {turn}")
    systemctl(machine, "reset-failed", SERVICE, SOCKET)
    systemctl(machine, "start", SERVICE)
    wait_until_active(team)


@checks("flagwatchd(8): SIGHUP before the program is executed, when it would reach systemd's own process, costs no start")
def signal_before_execution(team):
    machine = team.machine
    systemctl(machine, "stop", SERVICE)
    begin(machine)
    wait_for("a process", lambda: machine.property("MainPID") != "0")
    systemctl(machine, "kill", "--signal=HUP", SERVICE, check=False)
    wait_until_active(team)


# ---- what only a person can mend -------------------------------------------------------------------------------------


def owned_by_root(machine, file):
    machine.run("chown", "root:root", file)
    return lambda: machine.run("chown", "-R", "flagwatch:", "/var/lib/flagwatch")


def read_only_disk(machine):
    machine.run("mount", "--bind", "/var/lib/flagwatch", "/var/lib/flagwatch")
    machine.run("mount", "-o", "remount,bind,ro", "/var/lib/flagwatch")
    return lambda: machine.run("umount", "/var/lib/flagwatch")


def file_for_folder(machine):
    machine.run("mv", "/var/lib/flagwatch", "/var/lib/aside")
    machine.run("touch", "/var/lib/flagwatch")
    return lambda: machine.run("sh", "-c", "rm /var/lib/flagwatch && mv /var/lib/aside /var/lib/flagwatch")


def no_program(machine):
    machine.run("mv", "/usr/sbin/flagwatchd", "/usr/sbin/aside")
    return lambda: machine.run("mv", "/usr/sbin/aside", "/usr/sbin/flagwatchd")


def no_ledger(machine):
    machine.run("sh", "-c", "mkdir /var/lib/aside && mv /var/lib/flagwatch/ledger.* /var/lib/aside/")
    machine.path(LEDGER).write_text("Dear diary")
    machine.run("chown", "flagwatch:", LEDGER)
    return lambda: machine.run("sh", "-c", "rm /var/lib/flagwatch/ledger.* && mv /var/lib/aside/* /var/lib/flagwatch/ && "
                                           "rmdir /var/lib/aside")


def newer_ledger(machine):
    def version(number):
        connection = sqlite3.connect(machine.path(LEDGER))
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version = {number}")
        connection.commit()
        connection.close()
        machine.run("chown", "-R", "flagwatch:", "/var/lib/flagwatch")
        return found

    known = version(9999)
    return lambda: version(known)


def closed_folder(machine):
    machine.run("chmod", "0700", "/etc/flagwatch")
    return lambda: machine.run("chmod", "0755", "/etc/flagwatch")


def closed_file(machine):
    file = "/etc/flagwatch/closed.toml"
    machine.run("sh", "-c", f"umask 077; echo '# mine' > {file}")
    return lambda: machine.run("rm", file)


# What is done to the machine; the exit code; FLAGWATCH_RESULT and what the entry and its explanation tell to type. None
# where systemd itself cannot start the program, and says so.
TROUBLES = [
    ("a ledger of root's", lambda machine: owned_by_root(machine, LEDGER), "77", "not-allowed",
     "chown -R flagwatch: /var/lib/flagwatch"),
    ("a lock of root's", lambda machine: owned_by_root(machine, "/var/lib/flagwatch/ledger.lock"), "77", "not-allowed",
     "chown -R flagwatch: /var/lib/flagwatch"),
    ("an index of root's", lambda machine: owned_by_root(machine, "/var/lib/flagwatch/index.sqlite"), "77",
     "not-allowed", "chown -R flagwatch: /var/lib/flagwatch"),
    ("a disk that can only be read", read_only_disk, "77", "read-only", "findmnt -T /var/lib/flagwatch"),
    ("something else in the ledger's place", no_ledger, "77", "unusable", "flagwatch verify"),
    ("a ledger of a newer version", newer_ledger, "77", "other-format", "flagwatch --version"),
    ("a configuration folder that is closed", closed_folder, "78", "configuration", "flagwatch check"),
    ("a configuration file that is closed", closed_file, "78", "configuration", "flagwatch check"),
    ("a file in the folder's place", file_for_folder, "238", None, None),
    ("a program that is not there", no_program, "127", None, None),
]


@checks("flagwatchd(8): what only a person can mend comes to rest in `failed`, tells OnFailure=, and says once what to type")
def rest(team):
    machine = team.machine
    for source, target in (("on-failure.conf", "flagwatch.service.d/on-failure.conf"),
                           ("flagwatch-alert@.service", "flagwatch-alert@.service")):
        team.write(f"/etc/systemd/system/{target}", machine.path(f"/usr/share/doc/flagwatch/examples/{source}").read_text())
    systemctl(machine, "daemon-reload")
    for name, trouble, code, result, command in TROUBLES:
        systemctl(machine, "stop", SOCKET, SERVICE)
        systemctl(machine, "reset-failed", SOCKET, SERVICE)
        entries, alerts = told(machine), len(machine.journal("SYSLOG_IDENTIFIER=flagwatch-alert"))
        mend = trouble(machine)
        try:
            answer = systemctl(machine, "start", SERVICE, check=False)
            expect(answer.returncode != 0, f"{name}: it started")
            systemctl(machine, "stop", SOCKET)
            found = [machine.property(key) for key in ("ActiveState", "SubState", "NRestarts", "ExecMainStatus")]
            expect_equal(found, ["failed", "failed", "0", code], name)
            wait_for(f"{name}: the alert", lambda: len(machine.journal("SYSLOG_IDENTIFIER=flagwatch-alert")) > alerts)
            if result is not None:
                expect_told(machine, name, told(machine)[len(entries):], result, command)
        finally:
            mend()
        systemctl(machine, "reset-failed", SOCKET, SERVICE)
        systemctl(machine, "start", SOCKET, SERVICE)
        wait_until_active(team)
    for file in ("flagwatch.service.d/on-failure.conf", "flagwatch-alert@.service"):
        machine.path(f"/etc/systemd/system/{file}").unlink()
    machine.path("/etc/systemd/system/flagwatch.service.d").rmdir()
    systemctl(machine, "daemon-reload")
    return f"{len(TROUBLES)} kinds"


def told(machine):
    """All that the daemon itself said at error or worse, by whatever way."""
    return [entry for entry in machine.journal("_SYSTEMD_UNIT=flagwatch.service") if int(entry["PRIORITY"]) <= 3]


def expect_told(machine, name, entries, result, command):
    expect_equal(len(entries), 1, f"{name}: entries {[entry['MESSAGE'] for entry in entries]}")
    expect_equal((entries[0].get("MESSAGE_ID"), entries[0].get("FLAGWATCH_RESULT")), (CANNOT_START, result), name)
    said = entries[0]["MESSAGE"]
    explained = machine.run("journalctl", "-x", "--no-pager", "-n1", f"MESSAGE_ID={CANNOT_START}").stdout
    expect(command in explained, f"{name}: the explanation: {explained}")
    expect(command.split()[0] in said and "/" in said, f"{name}: the entry: {said}")

