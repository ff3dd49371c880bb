"""The daemon's life on a real machine, told by its journal. The checks follow each other, as a year on a machine does."""

import os
import re
import signal
import time
from collections import Counter

from checks import Checks, Skipped, expect, expect_equal, wait_for

checks = Checks()
REFUSED = 'language = "klingon"\n'


def active(team):
    return team.machine.property("ActiveState") == "active"


def wait_until_active(team):
    """Up and answering: the unit is active and a member of the group gets an answer."""
    wait_for("the unit to be active", lambda: active(team), 30)
    wait_for("an answer to `flagwatch status`", lambda: team.flagwatch("status", check=False).returncode == 0, 30)


def entry_of(team, action, **fields):
    """The newest entry of that action with those fields, or None."""
    found = [entry for entry in team.machine.entries(action)
             if all(entry.get(f"FLAGWATCH_{name.upper()}") == value for name, value in fields.items())]
    return found[-1] if found else None


def expect_once(team):
    """C23: no key is in the journal twice, and what the ledger meant to write is there."""
    keys = Counter(entry["FLAGWATCH_KEY"] for entry in team.machine.entries())
    doubled = [key for key, count in keys.items() if count > 1]
    expect(not doubled, f"keys written more than once: {doubled}")
    wait_for("every entry to be read back", lambda: team.status()["status"]["unconfirmed"] == 0)
    answer = team.flagwatch("verify", check=False)
    expect_equal(answer.returncode, 0, f"verify ({answer.stdout}{answer.stderr})")


def systemctl(team, *words, check=True):
    return team.machine.run("systemctl", *words, check=check, seconds=120)


# ---- installing ------------------------------------------------------------------------------------------------------


@checks("installed by the script, the daemon is active and answers")
def install(team):
    answer = team.machine.run("/src/systemd/install", "--binaries", "/binaries", seconds=300)
    expect("starts     flagwatch.service" in answer.stdout, f"install said: {answer.stdout}")
    team.make_people()
    wait_until_active(team)


@checks("installing again changes nothing, does not restart the daemon, and makes root's what an older one gave it")
def install_again(team):
    before = team.machine.property("MainPID")
    team.machine.run("chown", "-R", "flagwatch:flagwatch", "/etc/flagwatch")
    answer = team.machine.run("/src/systemd/install", "--binaries", "/binaries", seconds=300)
    owner = team.machine.run("stat", "-c", "%a %U:%G", "/etc/flagwatch").stdout.strip()
    expect_equal(owner, "755 root:root", "/etc/flagwatch")
    expect("nothing" in answer.stdout, f"install said: {answer.stdout}")
    expect_equal(team.machine.property("MainPID"), before, "the daemon's process")


@checks("systemd-analyze verify is silent about the installed units, and their exposure is at most 1.0")
def analyze(team):
    answer = team.machine.run("systemd-analyze", "verify", "--man=no", "flagwatch.service", "flagwatch.socket",
                              "flagwatch-mbsync.timer", check=False)
    expect_equal(answer.stdout + answer.stderr, "", "verify")
    lines = team.machine.run("systemd-analyze", "security", "--no-pager", "--threshold=10",
                             "flagwatch.service").stdout.splitlines()
    return "exposure " + re.search(r"exposure level.*?: ([0-9.]+)", lines[-1])[1]


@checks("the sandbox is in force: no capability, no new privilege, a system call filter, a network of its own")
def sandbox(team):
    pid = team.machine.pid()
    status = dict(line.split(":\t", 1) for line in open(f"/proc/{pid}/status").read().splitlines() if ":\t" in line)
    expect_equal(int(status["CapBnd"], 16), 0, "capabilities that can be had")
    expect_equal((status["NoNewPrivs"], status["Seccomp"]), ("1", "2"), "new privileges, system call filter")
    expect(os.readlink(f"/proc/{pid}/ns/net") != os.readlink(f"/proc/{team.machine.leader}/ns/net"), "shares the network")
    interfaces = open(f"/proc/{pid}/net/dev").read().splitlines()[2:]
    expect_equal([line.split(":")[0].strip() for line in interfaces], ["lo"], "network interfaces")
    return f"{int(status['VmRSS'].split()[0]) / 1024:.0f} MB resident"


@checks("K2: a reload waits for the daemon's answer and takes the team's configuration")
def reload_good(team):
    team.make_mailbox()
    team.configure()
    systemctl(team, "reload", "flagwatch.service")
    # No wait: the reload was synchronous.
    expect("elections/test.toml" in " ".join(team.status()["status"]["configurationFiles"]), "the election is not there")
    wait_for("the entry", lambda: entry_of(team, "configuration-loaded"))


@checks("K2: a reload writes one line into the journal, the entry that says that the configuration was loaded")
def reload_is_one_line(team):
    before = len(team.machine.journal("_SYSTEMD_UNIT=flagwatch.service"))
    loaded = len(team.machine.entries("configuration-loaded"))
    systemctl(team, "reload", "flagwatch.service")
    wait_for("the entry", lambda: len(team.machine.entries("configuration-loaded")) > loaded)
    lines = [entry for entry in team.machine.journal("_SYSTEMD_UNIT=flagwatch.service")[before:]
             if "FLAGWATCH_MARK" not in entry]
    expect_equal([entry.get("FLAGWATCH_ACTION", entry["MESSAGE"]) for entry in lines], ["configuration-loaded"],
                 "what it wrote")


# ---- people ----------------------------------------------------------------------------------------------------------


@checks("the control socket is for root and the group, and the daemon's folder for nobody else")
def modes(team):
    stat = team.machine.run("stat", "-c", "%a %U %G", "/run/flagwatch/control", "/var/lib/flagwatch").stdout
    expect_equal(stat.split("\n")[:2], ["660 flagwatch flagwatch", "700 flagwatch flagwatch"], "modes")


@checks("an ordinary member of the group registers a flag; the journal names the uid, and journalctl -x what to type")
def register(team):
    flag = team.open("--subject", "secret subject", "--url", "https://x.com/somebody/status/1")
    entry = wait_for("the entry", lambda: entry_of(team, "flag-opened", flag=flag))
    uid = team.machine.run("id", "-u", "anna").stdout.strip()
    expect_equal(entry["FLAGWATCH_ACTOR"], f"uid:{uid}", "the actor")
    expect(not any("secret" in str(value) or "somebody" in str(value) for value in entry.values()), "personal values")
    told = team.machine.run("journalctl", "-x", "--no-pager", f"FLAGWATCH_KEY={entry['FLAGWATCH_KEY']}").stdout
    expect(f"flagwatch show {flag}" in told, f"journalctl -x: {told}")
    team.first = flag


@checks("who is not in the group is refused, in words, and nothing is recorded")
def refused(team):
    events = team.status()["status"]["events"]
    answer = team.flagwatch("open", "--platform", "x", "--channel", "mail", user="bob", check=False)
    expect_equal(answer.returncode, 4, "exit code")
    expect("flagwatch" in answer.stderr and len(answer.stderr) > 20, f"what it says: {answer.stderr!r}")
    expect_equal(team.status()["status"]["events"], events, "events in the ledger")


@checks("socket activation: a call to a stopped daemon starts it")
def activation(team):
    systemctl(team, "stop", "flagwatch.service")
    expect_equal(team.machine.property("ActiveState"), "inactive", "the unit")
    flags = team.flags()
    expect_equal([flag["id"] for flag in flags], [team.first], "the flags that it answers")
    wait_until_active(team)
    expect_equal(team.machine.run("stat", "-c", "%a", "/run/flagwatch/control").stdout.strip(), "660", "the socket")


# ---- mail ------------------------------------------------------------------------------------------------------------


@checks("a platform's answer that is renamed into the mailbox is in the journal as a reaction")
def mail(team):
    started = time.time()
    team.deliver(team.first)
    entry = wait_for("the entry", lambda: entry_of(team, "reaction", flag=team.first))
    expect_equal(entry["FLAGWATCH_ACTOR"], "mail", "the actor")
    return f"{int(entry['__REALTIME_TIMESTAMP']) / 1000 - started * 1000:.0f} ms after the rename"


@checks("the example fetches mail from a real IMAP server with mbsync, in its sandbox, and the daemon reads it")
def export(team):
    machine = team.machine
    flag = team.open()
    team.serve_mail()
    team.deliver(flag, folder="/srv/mail/flagger")
    systemctl(team, "start", "flagwatch-mbsync.service")
    entry = wait_for("the entry", lambda: entry_of(team, "reaction", flag=flag))
    expect_equal(entry["FLAGWATCH_ACTOR"], "mail", "the actor")
    stamp = machine.path("/var/lib/flagwatch-mail/flagger/.exported")
    before = stamp.stat().st_mtime_ns
    systemctl(team, "start", "flagwatch-mbsync.service")
    expect(stamp.stat().st_mtime_ns > before, "M5: an export without new mail leaves no sign")
    systemctl(team, "stop", "dovecot.service", "dovecot.socket", check=False)
    before = stamp.stat().st_mtime_ns
    answer = systemctl(team, "start", "flagwatch-mbsync.service", check=False)
    expect(answer.returncode != 0, "the export succeeded without a server")
    expect_equal(stamp.stat().st_mtime_ns, before, "M5: the sign of an export that failed")


@checks("M1: the mailbox is read only, even for the daemon")
def mailbox_read_only(team):
    pid = team.machine.pid()
    for line in open(f"/proc/{pid}/mountinfo"):
        words = line.split()
        if words[4] == "/":
            expect("ro" in words[5].split(","), f"the daemon's root is {words[5]}")
            return
    raise AssertionError("the daemon has no root")


# ---- the configuration -----------------------------------------------------------------------------------------------


@checks("K2: a refused reload fails, keeps the old configuration, and says so in the journal and in the status")
def reload_bad(team):
    before = team.machine.property("MainPID")
    known = team.flags()
    team.write("/etc/flagwatch/broken.toml", REFUSED)
    answer = systemctl(team, "reload", "flagwatch.service", check=False)
    expect(answer.returncode != 0, "the reload succeeded")
    expect_equal((team.machine.property("ActiveState"), team.machine.property("MainPID")), ("active", before), "the unit")
    wait_for("the entry", lambda: entry_of(team, "configuration-refused"))
    wait_for("the status text", lambda: "broken.toml" in team.machine.property("StatusText"))
    expect("broken.toml:1" in team.status()["status"]["configurationRefused"], "status does not say file and line")
    expect_equal([flag["id"] for flag in team.flags()], [flag["id"] for flag in known], "the flags")
    team.machine.path("/etc/flagwatch/broken.toml").unlink()
    systemctl(team, "reload", "flagwatch.service")
    expect("broken.toml" not in team.machine.property("StatusText"), "the status text still complains")


@checks("a refused configuration at the start is exit 78: no restart, the file and line, and OnFailure= tells a person")
def exit_78(team):
    machine = team.machine
    team.write("/etc/systemd/system/flagwatch.service.d/on-failure.conf",
               machine.path("/usr/share/doc/flagwatch/examples/on-failure.conf").read_text())
    team.write("/etc/systemd/system/flagwatch-alert@.service",
               machine.path("/usr/share/doc/flagwatch/examples/flagwatch-alert@.service").read_text())
    systemctl(team, "daemon-reload")
    team.write("/etc/flagwatch/broken.toml", REFUSED)
    answer = systemctl(team, "restart", "flagwatch.service", check=False)
    expect(answer.returncode != 0, "it started")
    expect_equal(machine.property("ExecMainStatus"), "78", "exit code")
    expect_equal((machine.property("ActiveState"), machine.property("NRestarts")), ("failed", "0"), "state, restarts")
    told = [entry["MESSAGE"] for entry in machine.journal("_SYSTEMD_UNIT=flagwatch.service", "PRIORITY=3")]
    expect(any("broken.toml:1" in text for text in told), f"the complaint: {told[-3:]}")
    alert = wait_for("the alert", lambda: machine.journal("SYSLOG_IDENTIFIER=flagwatch-alert"))
    expect("systemctl status flagwatch" in alert[-1]["MESSAGE"], f"the alert: {alert[-1]['MESSAGE']}")
    expect_equal(alert[-1]["PRIORITY"], "0", "the alert's priority")


@checks("a client that knocks on a daemon with a refused configuration gets an answer, and is not kept waiting")
def knocking(team):
    answer = team.flagwatch("status", check=False)
    expect_equal(answer.returncode, 4, "exit code")
    team.machine.path("/etc/flagwatch/broken.toml").unlink()
    systemctl(team, "reset-failed", "flagwatch.service", "flagwatch.socket")
    systemctl(team, "start", "flagwatch.service")
    wait_until_active(team)


# ---- crashes ---------------------------------------------------------------------------------------------------------


@checks("C23: kill -9 between two rungs: the daemon comes back, no prompt is lost, none is repeated")
def kill(team):
    team.configure(reaction="24s")
    systemctl(team, "reload", "flagwatch.service")
    flag = team.open()
    wait_for("the first rung", lambda: entry_of(team, "reminder", flag=flag, rung="reminder"), 20)
    os.kill(team.machine.pid(), signal.SIGKILL)
    wait_for("a restart", lambda: team.machine.property("NRestarts") != "0")
    wait_until_active(team)
    wait_for("the last rung", lambda: entry_of(team, "due", flag=flag), 40)
    rungs = [entry["FLAGWATCH_RUNG"] for entry in team.machine.entries() if entry.get("FLAGWATCH_FLAG") == flag
             and "FLAGWATCH_RUNG" in entry]
    expect_equal(rungs, ["reminder", "later", "latest", "due"], "the rungs")
    expect_once(team)


@checks("C23: kill -9 ten times while flags are registered: what was answered is kept, each entry is there once")
def kill_often(team):
    team.configure(reaction="8h")
    systemctl(team, "reload", "flagwatch.service")
    registered = []
    for _ in range(10):
        for _ in range(3):
            registered.append(team.open())
        pid = team.machine.pid()
        os.kill(pid, signal.SIGKILL)
        wait_for("the killed process to be gone", lambda: team.machine.pid() not in (pid, None))
        wait_until_active(team)
    known = [flag["id"] for flag in team.flags()]
    lost = [flag for flag in registered if flag not in known]
    expect(not lost, f"lost: {lost}")
    for flag in registered:
        wait_for(f"the entry of {flag}", lambda: entry_of(team, "flag-opened", flag=flag))
    expect_once(team)


@checks("a hung daemon is noticed by the watchdog and started again")
def watchdog(team):
    team.write("/etc/systemd/system/flagwatch.service.d/test.conf", "[Service]\nWatchdogSec=3s\n")
    systemctl(team, "daemon-reload")
    systemctl(team, "restart", "flagwatch.service")
    wait_until_active(team)
    fed = team.machine.property("WatchdogTimestampMonotonic")
    wait_for("the watchdog to be fed", lambda: team.machine.property("WatchdogTimestampMonotonic") != fed)
    restarts = int(team.machine.property("NRestarts"))
    started = time.monotonic()
    os.kill(team.machine.pid(), signal.SIGSTOP)
    wait_for("a restart", lambda: int(team.machine.property("NRestarts")) > restarts, 30)
    seconds = time.monotonic() - started
    wait_until_active(team)
    told = team.machine.journal("UNIT=flagwatch.service")
    expect(any("Watchdog timeout" in entry["MESSAGE"] for entry in told), "systemd does not speak of the watchdog")
    expect_once(team)
    team.machine.path("/etc/systemd/system/flagwatch.service.d/test.conf").unlink()
    systemctl(team, "daemon-reload")
    systemctl(team, "restart", "flagwatch.service")
    wait_until_active(team)
    return f"back {seconds:.1f} s after it hung, with a watchdog of 3 s"


# ---- the machine's troubles ------------------------------------------------------------------------------------------


@checks("L4: a full disk refuses a new flag in words, half of nothing is kept, and with space it goes on")
def full_disk(team):
    machine = team.machine
    systemctl(team, "stop", "flagwatch.service", "flagwatch.socket")
    owner = machine.run("id", "-u", "flagwatch").stdout.strip(), machine.run("id", "-g", "flagwatch").stdout.strip()
    machine.run("mkdir", "-p", "/mnt/kept")
    machine.run("sh", "-c", "cp -a /var/lib/flagwatch/. /mnt/kept/")
    machine.run("mount", "-t", "tmpfs", "-o", f"size=12M,mode=0700,uid={owner[0]},gid={owner[1]}", "tmpfs",
                "/var/lib/flagwatch")
    try:
        machine.run("sh", "-c", "cp -a /mnt/kept/. /var/lib/flagwatch/")
        systemctl(team, "start", "flagwatch.socket", "flagwatch.service")
        wait_until_active(team)
        machine.run("sh", "-c", "cat /dev/zero > /var/lib/flagwatch/filler 2>/dev/null || true")
        answer = None
        for _ in range(50):  # what SQLite still holds in its own files takes a few
            answer = team.flagwatch("open", "--platform", "x", "--channel", "mail", "--election", "test", check=False)
            if answer.returncode != 0:
                break
        expect(answer.returncode != 0, "a flag was registered on a full disk")
        expect("full" in answer.stderr or "ledger" in answer.stderr, f"what it says: {answer.stderr!r}")
        expect(active(team), "the daemon is down")
        known = [flag["id"] for flag in team.flags()]
        team.deliver(known[-1])
        wait_for("the status to say so", lambda: "full" in machine.property("StatusText").lower())
        expect(entry_of(team, "ledger-damaged"), "the journal does not say that the ledger cannot be written")
        machine.run("rm", "/var/lib/flagwatch/filler")
        wait_for("the mail that came meanwhile", lambda: entry_of(team, "reaction", flag=known[-1]), 60)
        expect_equal([flag["id"] for flag in team.flags()], known, "the flags")
        fresh = team.open()
        wait_for("the entry", lambda: entry_of(team, "flag-opened", flag=fresh))
        expect_once(team)
    finally:
        systemctl(team, "stop", "flagwatch.service", "flagwatch.socket", check=False)
        machine.run("sh", "-c", "rm -f /var/lib/flagwatch/filler; cp -a /var/lib/flagwatch/. /mnt/kept/")
        machine.run("umount", "/var/lib/flagwatch")
        machine.run("sh", "-c", "rm -rf /var/lib/flagwatch/*; cp -a /mnt/kept/. /var/lib/flagwatch/")
        systemctl(team, "start", "flagwatch.socket", "flagwatch.service")
        wait_until_active(team)


@checks("C23: a restart of journald loses and doubles nothing")
def journald_restart(team):
    flags = [team.open()]
    systemctl(team, "restart", "systemd-journald.service")
    flags += [team.open(), team.open()]
    for flag in flags:
        wait_for(f"the entry of {flag}", lambda: entry_of(team, "flag-opened", flag=flag))
    expect_once(team)


@checks("C23: while journald is away the wait is seen in the status; when it is back nothing is lost or doubled")
def journald_away(team):
    sockets = ["systemd-journald.socket", "systemd-journald-dev-log.socket", "systemd-journald-audit.socket"]
    systemctl(team, "stop", *sockets, "systemd-journald.service", check=False)
    try:
        flags = [team.open(), team.open()]
        wait_for("the status to say so", lambda: team.status()["status"]["unconfirmed"] > 0)
        expect(active(team), "the daemon is down")
    finally:
        systemctl(team, "start", *sockets[:2], "systemd-journald.service")
    for flag in flags:
        wait_for(f"the entry of {flag}", lambda: entry_of(team, "flag-opened", flag=flag), 60)
    expect_once(team)


# ---- the end ---------------------------------------------------------------------------------------------------------


@checks("it stops in under a second, and says so")
def stop(team):
    stopped = len(team.machine.entries("stopped"))
    started = time.monotonic()
    systemctl(team, "stop", "flagwatch.service")
    seconds = time.monotonic() - started
    expect_equal((team.machine.property("Result"), team.machine.property("ExecMainStatus")), ("success", "0"), "result")
    expect(seconds < 1, f"it took {seconds:.2f} s")
    wait_for("the entry", lambda: len(team.machine.entries("stopped")) > stopped)
    expect(entry_of(team, "ledger-head"), "L2: no head of the ledger in the journal")
    systemctl(team, "start", "flagwatch.service")
    wait_until_active(team)
    return f"{seconds * 1000:.0f} ms"


@checks("a reboot: the daemon is up by itself, with all flags, and nothing is said twice")
def reboot(team):
    known = [flag["id"] for flag in team.flags()]
    team.machine.reboot()
    wait_until_active(team)
    expect_equal([flag["id"] for flag in team.flags()], known, "the flags")
    expect_once(team)
    usec = int(team.machine.property("ActiveEnterTimestampMonotonic")) - \
        int(team.machine.property("InactiveExitTimestampMonotonic"))
    return f"ready {usec / 1000:.0f} ms after its start, {len(known)} flags"


@checks("--remove takes it all away but the ledger, and installing again finds the flags")
def remove(team):
    known = [flag["id"] for flag in team.flags()]
    team.machine.run("/src/systemd/install", "--remove", seconds=120)
    expect(not team.machine.path("/usr/sbin/flagwatchd").exists(), "the daemon is still there")
    expect(team.machine.property("LoadState") == "not-found", "systemd still knows the unit")
    expect(team.machine.path("/var/lib/flagwatch/ledger.sqlite").exists(), "the ledger is gone")
    team.machine.run("/src/systemd/install", "--binaries", "/binaries", seconds=300)
    wait_until_active(team)
    expect_equal([flag["id"] for flag in team.flags()], known, "the flags")
    expect_once(team)


@checks("the .deb installs on the same ledger, install refuses beside it, and removing it keeps the ledger")
def debian_package(team):
    machine = team.machine
    if machine.package is None:
        raise Skipped("there is no package: make one with systemd/package, or name it with --package")
    known = [flag["id"] for flag in team.flags()]
    machine.run("/src/systemd/install", "--remove", seconds=120)
    machine.path("/root/flagwatch.deb").write_bytes(machine.package.read_bytes())
    machine.run("dpkg", "--install", "/root/flagwatch.deb", environment=["DEBIAN_FRONTEND=noninteractive"], seconds=300)
    wait_until_active(team)
    expect_equal([flag["id"] for flag in team.flags()], known, "the flags")
    expect_equal(machine.run("systemctl", "is-enabled", "flagwatch-mbsync.timer", check=False).stdout.strip(),
                 "disabled", "the example's timer")
    answer = machine.run("/src/systemd/install", "--binaries", "/binaries", check=False)
    expect_equal(answer.returncode, 1, "install beside the package")
    expect("apt-get remove flagwatch" in answer.stderr, f"what it says: {answer.stderr}")
    told = machine.run("journalctl", "-x", "--no-pager", "-n1", "FLAGWATCH_ACTION=started").stdout
    expect("Documentation: man:flagwatch(1)" in told, f"the catalog is not there: {told}")
    expect_once(team)
    machine.run("dpkg", "--remove", "flagwatch", seconds=120)
    expect(machine.property("LoadState") == "not-found", "systemd still knows the unit")
    expect(machine.path("/var/lib/flagwatch/ledger.sqlite").exists(), "the ledger is gone")
