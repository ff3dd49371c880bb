"""The Debian package's life on a machine that never had Flagwatch: installed, upgraded, removed, purged.

The checks follow each other on one machine; `arrival` comes first, on the machine as Debian's installer leaves it.
"""

import re
import subprocess
import tempfile
from pathlib import Path

from checks import Checks, expect, expect_equal
from life_checks import expect_once, wait_until_active
from machine import run

arrival, life = Checks(), Checks()

SERVICE, SOCKET = "flagwatch.service", "flagwatch.socket"
EXPORT, TIMER = "flagwatch-mbsync.service", "flagwatch-mbsync.timer"
LEDGER, CONFIGURATION = "/var/lib/flagwatch/ledger.sqlite", "/etc/flagwatch"
# What systemd says of the units where nobody has chosen anything: the export is an example that is off.
FRESH = {SERVICE: "active enabled", SOCKET: "active enabled", EXPORT: "inactive static", TIMER: "inactive disabled"}
EXPORTING = {**FRESH, TIMER: "active enabled"}


def states(machine, *properties):
    return {unit: " ".join(machine.property(name, unit) for name in properties or ("ActiveState", "UnitFileState"))
            for unit in (SERVICE, SOCKET, EXPORT, TIMER)}


def expect_states(team, wanted):
    """Every unit is as it should be, none has failed, and the daemon answers."""
    wait_until_active(team)
    expect_equal(states(team.machine), wanted, "units")
    expect_equal(failed(team.machine), "", "failed units")


def failed(machine):
    return machine.run("systemctl", "list-units", "--state=failed", "--plain", "--no-legend", "flagwatch*").stdout


def apt(machine, *words, check=True):
    return machine.run("apt-get", "--yes", "--quiet", *words, environment=["DEBIAN_FRONTEND=noninteractive"], seconds=300,
                       check=check)


def bring(machine, package, name="flagwatch.deb"):
    """The package on the machine's own disk."""
    machine.path(f"/root/{name}").write_bytes(Path(package).read_bytes())
    return f"/root/{name}"


def newer(package):
    """The same programs in a package of a higher version."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        run("dpkg-deb", "--raw-extract", package, tree)
        control = tree / "DEBIAN/control"
        text, count = re.subn(r"^(Version: .*)$", r"\1+newer", control.read_text(), flags=re.MULTILINE)
        expect_equal(count, 1, "lines with a version")
        control.write_text(text)
        made = Path(folder) / "newer.deb"
        run("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", tree, made)
        return made.read_bytes()


def owners(machine, *paths):
    return machine.run("stat", "-c", "%a %U:%G %n", *paths).stdout.splitlines()


# ---- the first day ---------------------------------------------------------------------------------------------------


@arrival("a machine that never had Flagwatch: apt installs it, makes its user, and the daemon is active and answers")
def install(team):
    machine = team.machine
    expect(machine.run("getent", "passwd", "flagwatch", check=False).returncode != 0, "there is a user flagwatch already")
    expect(not machine.path(CONFIGURATION).exists(), f"there is {CONFIGURATION} already")
    apt(machine, "install", bring(machine, machine.package))
    team.make_people()
    expect_states(team, FRESH)
    expect_equal(machine.property("NRestarts"), "0", "restarts")
    machine.run("getent", "group", "flagwatch")
    version = machine.run("cat", "/etc/debian_version").stdout.strip()
    return f"Debian {version}, {machine.run('systemctl', '--version').stdout.split()[1]}"


@arrival("flagwatchd(8): /etc/flagwatch is root's, and the daemon's own user cannot write there in the daemon's sandbox")
def configuration_is_roots(team):
    machine = team.machine
    expect_equal(owners(machine, CONFIGURATION), [f"755 root:root {CONFIGURATION}"], "the folder")
    uid, gid = (machine.run("id", flag, "flagwatch").stdout.strip() for flag in ("-u", "-g"))
    pid = machine.pid()

    def write(path, uid=uid, gid=gid):
        """What the kernel says to a write in the daemon's view of the machine."""
        return subprocess.run(["nsenter", f"--target={pid}", "--mount", "--root", "setpriv", f"--reuid={uid}",
                               f"--regid={gid}", "--clear-groups", "sh", "-c", f": > {path}"],
                              capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"})

    expect_equal(write("/var/lib/flagwatch/probe").returncode, 0, "a write where the daemon may write")
    machine.path("/var/lib/flagwatch/probe").unlink()
    for name in ("flagwatch.toml", "mbsyncrc"):
        answer = write(f"{CONFIGURATION}/{name}")
        expect(answer.returncode != 0 and "Read-only file system" in answer.stderr, f"{name}: {answer}")
    # Not only for want of the right: were the daemon ever root, the folder would still be read-only to it.
    answer = write(f"{CONFIGURATION}/flagwatch.toml", uid=0, gid=0)
    expect(answer.returncode != 0 and "Read-only file system" in answer.stderr, f"as root: {answer}")


@arrival("the shipped scenarios play where they are installed, for anybody, and print the published history")
def scenarios(team):
    machine = team.machine
    stories = sorted(machine.path("/usr/lib/flagwatch/scenarios").glob("*/scenario.toml"))
    shipped = sorted(team.machine.repository.glob("config/scenarios/*/scenario.toml"))
    expect_equal([story.parent.name for story in stories], [story.parent.name for story in shipped], "scenarios")
    for story in stories:
        inside = "/" + str(story.relative_to(machine.root))
        answer = machine.run("flagwatch", "rehearse", inside, user="nobody", check=False)
        expect_equal((answer.returncode, answer.stderr), (0, ""), inside)
        expect("2023" in answer.stdout or "2024" in answer.stdout or "2025" in answer.stdout, f"{inside}: {answer.stdout}")
    return f"{len(stories)} scenarios"


@arrival("the package ships README, every manual page, the examples and the rules of its alerts")
def documents(team):
    machine, repository = team.machine, team.machine.repository
    shared = machine.path("/usr/share")
    for page in sorted((repository / "systemd/man").iterdir()):
        expect((shared / f"man/man{page.suffix[1:]}/{page.name}.gz").is_file(), f"{page.name} is not there")
    for file in sorted((repository / "systemd/examples").iterdir()):
        expect((shared / "doc/flagwatch/examples" / file.name).is_file(), f"{file.name} is not there")
    expect_equal((shared / "doc/flagwatch/README.md").read_text(), (repository / "README.md").read_text(), "README.md")


LOCALES = [
    # What the environment says, and the language that is read.
    ({}, "en"), ({"LANG": "C"}, "en"), ({"LANG": "C.UTF-8"}, "en"), ({"LANG": "en_US.UTF-8"}, "en"),
    ({"LANG": "nl_NL.UTF-8"}, "nl"), ({"LANG": "nl_BE"}, "nl"), ({"LANG": "en_US.UTF-8", "LANGUAGE": "nl:en"}, "nl"),
    ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "en"), ({"LC_ALL": "C.UTF-8", "LANGUAGE": "nl"}, "en"),
]


@arrival("what people read follows the locale by name, where Debian has generated none, and complains of nothing")
def locales(team):
    generated = team.machine.run("locale", "-a").stdout.split()
    expect(not any(name.startswith(("nl", "en")) for name in generated), f"locales are generated here: {generated}")
    for environment, language in LOCALES:
        words = [f"{name}={value}" for name, value in environment.items()]
        unset = [f"--unset={name}" for name in ("LANG", "LC_ALL", "LANGUAGE") if name not in environment]
        for command in (["list"], ["calendar", "ps2027"], ["check"], ["status"]):
            answer = team.machine.run("env", *unset, *words, "flagwatch", *command, check=False)
            expect_equal((answer.returncode, answer.stderr), (0, ""), f"{environment}: flagwatch {' '.join(command)}")
            if command == ["list"]:
                sign = {"en": "No flag", "nl": "Er zijn"}[language]
                expect(answer.stdout.startswith(sign), f"{environment}: {answer.stdout!r}")
            if command[0] == "calendar":
                expect(("Provincial" if language == "en" else "Provinciale") in answer.stdout,
                       f"{environment}: {answer.stdout!r}")


# ---- the years after -------------------------------------------------------------------------------------------------


def register(team):
    """One more flag, beside those that are known."""
    team.known.append(team.open())
    expect_flags(team)


def expect_flags(team):
    expect_equal([flag["id"] for flag in team.flags()], team.known, "the flags")


@life("the same version over itself: the daemon goes on with its flags, and the export's timer goes on")
def same_version(team):
    machine = team.machine
    team.make_mailbox()
    team.configure()
    machine.run("systemctl", "reload", SERVICE)
    team.known = []
    register(team)
    machine.run("systemctl", "enable", "--now", TIMER)
    apt(machine, "install", "--reinstall", "/root/flagwatch.deb")
    expect_states(team, EXPORTING)
    expect_flags(team)


@life("a newer version: the running daemon is replaced, the timer goes on, and what an older one owned is root's")
def upgrade(team):
    machine = team.machine
    # As an installation with ConfigurationDirectory= left it, with a file that the daemon alone may read.
    team.write(f"{CONFIGURATION}/heartbeat.toml", '[heartbeat]\nfile = "/run/flagwatch/flagwatch.prom"\n', mode=0o600)
    machine.run("ln", "-s", "/etc/shadow", f"{CONFIGURATION}/link.txt")
    machine.run("chown", "-Rh", "flagwatch:flagwatch", CONFIGURATION)
    shadow, before = owners(machine, "/etc/shadow"), machine.property("MainPID")
    machine.path("/root/newer.deb").write_bytes(newer(machine.package))
    apt(machine, "install", "/root/newer.deb")
    expect_states(team, EXPORTING)
    expect(machine.property("MainPID") != before, "the old program still runs")
    version = machine.run("dpkg-query", "-W", "-f=${Version}", "flagwatch").stdout
    expect(version.endswith("+newer"), f"the version is {version}")
    expect_flags(team)
    mine = machine.run("find", CONFIGURATION, "-user", "flagwatch").stdout
    expect_equal(mine, "", "still the daemon's")
    expect_equal(owners(machine, CONFIGURATION, f"{CONFIGURATION}/heartbeat.toml"),
                 [f"755 root:root {CONFIGURATION}", f"640 root:flagwatch {CONFIGURATION}/heartbeat.toml"], "owners")
    expect_equal(owners(machine, "/etc/shadow"), shadow, "what a link pointed to")
    # It reads what was its own.
    machine.run("systemctl", "reload", SERVICE)
    machine.path(f"{CONFIGURATION}/link.txt").unlink()
    return version


@life("what both installers run over an older installation's /etc/flagwatch makes it root's as well")
def secured_by_script(team):
    machine = team.machine
    machine.run("chown", "-R", "flagwatch:flagwatch", CONFIGURATION)
    machine.run("/src/systemd/secure-configuration")
    expect_equal(machine.run("find", CONFIGURATION, "-user", "flagwatch").stdout, "", "still the daemon's")
    # What an administrator chose stays.
    machine.run("chown", "root:flagwatch", CONFIGURATION)
    machine.run("chmod", "0750", CONFIGURATION)
    machine.run("/src/systemd/secure-configuration")
    expect_equal(owners(machine, CONFIGURATION), [f"750 root:flagwatch {CONFIGURATION}"], "an administrator's choice")
    machine.run("systemctl", "reload", SERVICE)


@life("removed: the units are gone without a failure, and ledger, mailbox, configuration and user stay")
def remove(team):
    machine = team.machine
    apt(machine, "remove", "flagwatch")
    expect_equal(set(states(machine, "LoadState", "ActiveState").values()), {"not-found inactive"}, "units")
    expect_equal(failed(machine), "", "failed units")
    for file in (LEDGER, f"{CONFIGURATION}/flagwatch.toml", "/var/lib/flagwatch-mail"):
        expect(machine.path(file).exists(), f"{file} is gone")
    expect(not machine.path("/usr/sbin/flagwatchd").exists(), "the daemon is still there")


@life("installed again: the daemon has its flags, and the timer that was enabled runs")
def install_again(team):
    apt(team.machine, "install", "/root/newer.deb")
    expect_states(team, EXPORTING)
    expect_flags(team)
    register(team)


@life("a reboot: all of it is up by itself")
def reboot(team):
    team.machine.reboot()
    expect_states(team, EXPORTING)
    expect_flags(team)
    expect_once(team)


@life("purged: it says what it leaves and why, and leaves exactly that; installed afresh, the flags are there")
def purge(team):
    machine = team.machine
    said = apt(machine, "purge", "flagwatch").stdout
    for what, why in (("/var/lib/flagwatch ", "ledger"), ("/var/lib/flagwatch-mail ", "mail"),
                      (f"{CONFIGURATION} ", "you wrote"), ("user and group", "number")):
        line = [line for line in said.splitlines() if line.startswith("flagwatch: ") and what in line]
        expect(line and why in line[0], f"nothing of {what}: {said}")
    left = machine.run("find", "/", "-xdev", "-iname", "*flagwatch*", "-not", "-path", "/proc/*", "-not", "-path",
                       "/root/*", "-not", "-path", "/src/*", "-not", "-path", "/binaries/*", "-not", "-path",
                       "/var/lib/flagwatch*", "-not", "-path", f"{CONFIGURATION}*", "-not", "-path", "/var/cache/*",
                       check=False).stdout.split()
    expect_equal(left, [], "left behind")
    expect_equal(failed(machine), "", "failed units")
    expect(machine.path(LEDGER).exists(), "the ledger is gone")
    machine.run("getent", "passwd", "flagwatch")
    apt(machine, "install", "/root/flagwatch.deb")
    expect_states(team, FRESH)
    expect_flags(team)
    expect_once(team)
