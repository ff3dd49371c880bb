"""A Debian machine of our own: systemd as its first process, in a container that is thrown away afterwards."""

import json
import os
import shutil
import signal
import subprocess
import uuid
from pathlib import Path

from checks import expect_equal, wait_for

# What a machine of each release has beside Debian's essential packages. On Debian 12 the team's life is played, with a
# mail server and an exporter; Debian 13 gets the package, and all of it but the mail.
PACKAGES = {
    "bookworm": "systemd,systemd-sysv,dbus,tzdata,libsqlite3-0,isync,dovecot-imapd",
    "trixie": "systemd,systemd-sysv,dbus,tzdata,libsqlite3-0",
}


def run(*command, check=True, **options):
    """Runs on this machine; the text of both outputs is in the answer."""
    answer = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if check and answer.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {answer.returncode}: {answer.stderr.strip()}")
    return answer


class Machine:
    """Boots from a cached tree with an overlay, so that every run begins with the same fresh system."""

    def __init__(self, cache, repository, binaries, package=None, release="bookworm"):
        self.package, self.release = package, release
        self.cache, self.repository, self.binaries = Path(cache), Path(repository), Path(binaries)
        self.base = self.cache / release
        self.work = self.cache / f"run-{os.getpid()}-{release}"
        self.root = self.work / "root"
        self.nspawn = None
        self.leader = None

    # ---- the tree --------------------------------------------------------------------------------------------------

    def prepare(self):
        """The cached tree, made by debootstrap the first time (half a minute to some minutes)."""
        stamp, packages = self.cache / f"{self.release}.packages", PACKAGES[self.release]
        if not (stamp.exists() and stamp.read_text() == packages):
            shutil.rmtree(self.base, ignore_errors=True)
            self.cache.mkdir(parents=True, exist_ok=True)
            run("debootstrap", "--variant=minbase", f"--include={packages}", self.release, self.base)
            self.finish_base()
            stamp.write_text(packages)
        for name in ("upper", "scratch", "root"):
            (self.work / name).mkdir(parents=True)
        run("mount", "-t", "overlay", "overlay", "-o",
            f"lowerdir={self.base},upperdir={self.work}/upper,workdir={self.work}/scratch", self.root)
        # Not "uninitialized": that would enable every unit again that is disabled in the tree.
        (self.root / "etc/machine-id").write_text(uuid.uuid4().hex + "\n")

    def finish_base(self):
        """What a machine of ours has besides the packages."""
        # The journal survives a reboot, as on a real machine.
        (self.base / "var/log/journal").mkdir(exist_ok=True)
        # A check that needs the mail server starts it.
        if "dovecot" in PACKAGES[self.release]:
            run("systemctl", f"--root={self.base}", "disable", "dovecot.service", "dovecot.socket")
        # Nothing that waits for a network or a console.
        run("systemctl", f"--root={self.base}", "mask", "console-getty.service", "systemd-networkd.service",
            "systemd-resolved.service", "systemd-timesyncd.service", "apt-daily.timer", "apt-daily-upgrade.timer",
            "dpkg-db-backup.timer", "e2scrub_all.timer", "fstrim.timer")

    def path(self, inside):
        """A path inside, as this machine sees it."""
        return self.root / inside.lstrip("/")

    # ---- power -----------------------------------------------------------------------------------------------------

    def boot(self):
        binds = [f"--bind-ro={self.repository}:/src", f"--bind-ro={self.binaries}:/binaries"]
        binds += [f"--bind-ro={folder}" for folder in self.library_folders()]
        console = open(self.work / "console.log", "ab")
        self.nspawn = subprocess.Popen(
            ["systemd-nspawn", "--quiet", "--boot", f"--directory={self.root}",
             "--register=no", "--keep-unit", "--console=pipe", "--private-network", *binds],
            stdin=subprocess.DEVNULL, stdout=console, stderr=console, start_new_session=True)
        self.wait_until_up()

    def library_folders(self):
        """Folders outside Debian's own from which the programs load libraries: Swift's, in a debug build."""
        folders = set()
        for line in run("ldd", self.binaries / "flagwatch", self.binaries / "flagwatchd", check=False).stdout.splitlines():
            words = line.split()
            if len(words) > 2 and words[2].startswith("/") and not words[2].startswith(("/lib", "/usr/lib")):
                folders.add(str(Path(words[2]).parent))
        return sorted(folders)

    def wait_until_up(self):
        wait_for("the first process of the container", self.find_leader, 30)
        wait_for("the container to be up", lambda: self.run(
            "systemctl", "is-system-running", check=False).stdout.strip() in ("running", "degraded"), 90)

    def find_leader(self):
        """The process that is number 1 inside: a child of systemd-nspawn."""
        if self.nspawn.poll() is not None:
            raise AssertionError(f"systemd-nspawn ended: {(self.work / 'console.log').read_text()[-2000:]}")
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                status = dict(line.split(":\t", 1) for line in (entry / "status").read_text().splitlines())
            except OSError:
                continue
            if status["PPid"] == str(self.nspawn.pid) and status["NSpid"].split()[-1] == "1":
                self.leader = int(entry.name)
                return True
        return False

    def reboot(self):
        """systemctl reboot, and the same tree again."""
        self.run("systemctl", "reboot", check=False)
        # --keep-unit makes systemd-nspawn say so by its exit code and leave the new start to whoever started it.
        expect_equal(self.nspawn.wait(60), 133, "exit code of systemd-nspawn")
        self.boot()

    def close(self):
        """Off, and nothing of it left but the cached tree."""
        if self.nspawn and self.nspawn.poll() is None:
            if self.leader and Path(f"/proc/{self.leader}").exists():
                os.kill(self.leader, signal.SIGRTMIN + 4)  # poweroff.target
            try:
                self.nspawn.wait(30)
            except subprocess.TimeoutExpired:
                self.nspawn.kill()
                self.nspawn.wait(10)
        run("umount", "--recursive", self.root, check=False)
        if not os.path.ismount(self.root):
            shutil.rmtree(self.work, ignore_errors=True)

    # ---- inside ----------------------------------------------------------------------------------------------------

    def words(self, user=None, environment=()):
        """The words before a command that bring it inside, as root or as a user of the machine."""
        words = ["nsenter", f"--target={self.leader}", "--mount", "--uts", "--ipc", "--net", "--pid", "--root", "--wd",
                 "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", *environment]
        return words + (["runuser", "-u", user, "--"] if user else [])

    def run(self, *command, user=None, check=True, environment=(), seconds=60):
        """Runs inside, as root or as a user of the machine."""
        answer = subprocess.run(self.words(user, environment) + [str(word) for word in command], capture_output=True,
                                text=True, timeout=seconds, stdin=subprocess.DEVNULL)
        if check and answer.returncode != 0:
            raise AssertionError(f"inside, {' '.join(map(str, command))} ended with {answer.returncode}: "
                                 f"{answer.stdout.strip()} {answer.stderr.strip()}")
        return answer

    def property(self, name, unit="flagwatch.service"):
        return self.run("systemctl", "show", "--value", f"--property={name}", unit).stdout.strip()

    def journal(self, *matches):
        """Entries as `journalctl -o json` prints them, oldest first."""
        lines = self.run("journalctl", "--output=json", "--no-pager", "--quiet", *matches).stdout.splitlines()
        return [json.loads(line) for line in lines]

    def entries(self, action=None):
        """The daemon's own entries, those with a key."""
        found = [entry for entry in self.journal("_SYSTEMD_UNIT=flagwatch.service") if "FLAGWATCH_KEY" in entry]
        return [entry for entry in found if action is None or entry["FLAGWATCH_ACTION"] == action]

    def pid(self):
        """The daemon's process, as this machine sees it; None while there is none."""
        inside = self.property("MainPID")
        if inside == "0":
            return None
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and (entry / "ns/pid").readlink() == Path(f"/proc/{self.leader}/ns/pid").readlink():
                    status = (entry / "status").read_text()
                    if f"\nNSpid:\t{entry.name}\t{inside}\n" in status:
                        return int(entry.name)
            except OSError:
                continue
        return None
