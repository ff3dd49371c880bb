"""What can be said of the units and the installer without booting anything."""

import re
import shutil
import tempfile
from collections import namedtuple
from pathlib import Path

from checks import Checks, expect, expect_equal
from machine import run

checks = Checks()
Tree = namedtuple("Tree", "repository binaries")
UNITS = ["flagwatch.service", "flagwatch.socket", "flagwatch-mbsync.service", "flagwatch-mbsync.timer"]


def copied_units(tree, folder):
    """The units with commands that exist on any machine: `verify` wants to find them."""
    systemd = tree.repository / "systemd"
    for source in [systemd / unit for unit in UNITS] + [systemd / "examples/flagwatch-alert@.service"]:
        text = re.sub(r"^(Exec\w+=)\S+", r"\1/bin/true", source.read_text(), flags=re.MULTILINE)
        (folder / source.name).write_text(text)
    for name in ("mailbox", "on-failure"):
        drop_ins = folder / "flagwatch.service.d"
        drop_ins.mkdir(exist_ok=True)
        (drop_ins / f"{name}.conf").write_text((systemd / f"examples/{name}.conf").read_text())
    return [folder / unit for unit in UNITS]


@checks("systemd-analyze verify has nothing to say about the units and the example drop-ins")
def verify(tree):
    with tempfile.TemporaryDirectory() as folder:
        units = copied_units(tree, Path(folder))
        answer = run("systemd-analyze", "verify", "--man=no", "--recursive-errors=no", *units, check=False)
        expect_equal((answer.returncode, answer.stdout + answer.stderr), (0, ""), "verify")


@checks("the daemon's exposure is at most 1.0")
def exposure(tree):
    unit = tree.repository / "systemd/flagwatch.service"
    answer = run("systemd-analyze", "security", "--offline=true", "--threshold=10", "--no-pager", unit, check=False)
    level = re.search(r"exposure level.*?: ([0-9.]+)", answer.stdout)
    expect(level is not None, f"no exposure level: {answer.stdout} {answer.stderr}")
    expect(answer.returncode == 0 and float(level[1]) <= 1.0, f"exposure {level[1]}")
    return f"exposure {level[1]}"


@checks("the daemon has no network, and a user namespace is not used by mistake")
def directives(tree):
    lines = (tree.repository / "systemd/flagwatch.service").read_text().splitlines()
    for line in ("Type=notify", "PrivateNetwork=yes", "RestrictAddressFamilies=AF_UNIX", "PrivateUsers=no",
                 "LogRateLimitIntervalSec=0", "SystemCallErrorNumber=EPERM"):
        expect(line in lines, f"{line} is missing")


@checks("the catalogs compile, and the user's line is understood")
def catalogs(tree):
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for target in ("usr/lib/systemd/catalog", "var/lib/systemd/catalog", "etc"):
            (place / target).mkdir(parents=True)
        for name in ("flagwatch.catalog", "flagwatch.nl.catalog"):
            (place / "usr/lib/systemd/catalog" / name).write_text((tree.repository / "systemd" / name).read_text())
        answer = run("journalctl", "--update-catalog", f"--root={place}")
        expect_equal(answer.stderr, "", "what journalctl says of the catalogs")
        (place / "etc/passwd").write_text("root:x:0:0::/root:/bin/sh\n")
        (place / "etc/group").write_text("root:x:0:\n")
        answer = run("systemd-sysusers", f"--root={place}", "--dry-run", tree.repository / "systemd/flagwatch.sysusers")
        expect("flagwatch" in answer.stdout + answer.stderr, "sysusers would make no user flagwatch")


@checks("the manual pages are well formed, and name every command that the program has")
def manual(tree):
    page = tree.repository / "systemd/man/flagwatch.1"
    help = run(tree.binaries / "flagwatch", "--help").stdout
    commands = re.findall(r"^  ([a-z]+)  ", help, flags=re.MULTILINE)
    expect(len(commands) > 20, f"the help names few commands: {commands}")
    named = re.findall(r"Cm ([a-z]+)", page.read_text())
    expect_equal(sorted(set(commands) - set(named)), [], "commands that the page does not name")
    if shutil.which("groff"):
        for file in sorted((tree.repository / "systemd/man").iterdir()):
            answer = run("groff", "-t", "-mandoc", "-Tutf8", "-ww", "-z", file)
            expect_equal(answer.stderr, "", file.name)


def files_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def install(tree, *arguments, check=True):
    return run(tree.repository / "systemd/install", *arguments, check=check)


@checks("install --root places everything, does nothing the second time, and --remove leaves only what is the team's")
def install_root(tree):
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "image"
        first = install(tree, "--root", place, "--binaries", tree.binaries)
        for file in ("usr/sbin/flagwatchd", "usr/bin/flagwatch", "lib/systemd/system/flagwatch.service",
                     "usr/lib/flagwatch/urgency.toml", "usr/lib/flagwatch/summary/nl.toml", "usr/lib/sysusers.d/flagwatch.conf",
                     "usr/lib/systemd/catalog/flagwatch.nl.catalog",
                     "usr/lib/flagwatch/scenarios/tk2025/config/elections/tk2025.toml", "usr/share/doc/flagwatch/README.md",
                     "usr/share/man/man1/flagwatch.1.gz", "usr/share/bash-completion/completions/flagwatch"):
            expect((place / file).is_file(), f"{file} is missing")
            expect(f"/{file}" in first.stdout, f"{file} was placed in silence")
        second = install(tree, "--root", place, "--binaries", tree.binaries)
        expect("nothing" in second.stdout and "places" not in second.stdout, f"the second time: {second.stdout}")

        (place / "usr/lib/flagwatch/platforms/gone.toml").write_text("")
        with open(place / "usr/lib/flagwatch/manifest", "a") as manifest:
            manifest.write("/usr/lib/flagwatch/platforms/gone.toml\n")
        third = install(tree, "--root", place, "--binaries", tree.binaries)
        expect("removes    /usr/lib/flagwatch/platforms/gone.toml" in third.stdout, "a stale file stays")

        ledger = place / "var/lib/flagwatch/ledger.sqlite"
        mine = place / "etc/flagwatch/flagwatch.toml"
        for file in (ledger, mine):
            file.parent.mkdir(parents=True)
            file.write_text("kept")
        install(tree, "--remove", "--root", place)
        expect_equal(files_below(place), ["etc/flagwatch/flagwatch.toml", "var/lib/flagwatch/ledger.sqlite"],
                     "what is left")
        again = install(tree, "--remove", "--root", place)
        expect("nothing" in again.stdout, f"removing twice: {again.stdout}")


@checks("install refuses what it does not understand with exit 64, and programs that are not there with exit 1")
def install_misuse(tree):
    expect_equal(install(tree, "--fast", check=False).returncode, 64, "an unknown argument")
    expect_equal(install(tree, "--root", check=False).returncode, 64, "--root without a folder")
    with tempfile.TemporaryDirectory() as folder:
        answer = install(tree, "--root", folder, "--binaries", folder, check=False)
        expect_equal(answer.returncode, 1, "no programs")
        expect("flagwatchd is not there" in answer.stderr, f"what it says: {answer.stderr}")
        expect_equal(files_below(Path(folder)), [], "what it placed all the same")
