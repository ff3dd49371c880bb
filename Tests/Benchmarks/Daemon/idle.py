"""Counts what wakes an idle daemon (C25). Called by `run`, which builds first.

strace sees every system call of every thread. Calls with less than 30 ms between them are one wake-up; what it was is
told by what was done in it.
"""

import argparse
import collections
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from daemon_under_measure import Daemon, Table  # noqa: E402

arguments = argparse.ArgumentParser()
arguments.add_argument("root")
arguments.add_argument("minutes", nargs="?", type=float, default=2.0)
arguments = arguments.parse_args()
POLL, WATCHDOG, PAUSE = 15, 45, 0.030  # the shipped poll, the unit's WatchdogSec, the pause between two wake-ups
LINE = re.compile(r"(\d+) +(\d+\.\d+) (.*)")
table = Table()


def cause(calls):
    text = "\n".join(calls)
    is_poll = "getdents64" in text or "fwb-box-" in text
    if "WATCHDOG=1" in text:
        return "watchdog and mailbox poll at once" if is_poll else "watchdog"
    if is_poll:
        return "mailbox poll"
    if "exit(0)" in text or "ETIMEDOUT" in text:
        return "a worker thread that had nothing to do for 5 s ends"
    if all(re.match(r"(<\.\.\. )?(epoll_|timerfd_settime)", call) for call in calls):
        return "Dispatch's own look at its worker threads, each second"
    return "anything else"


def wakes(trace):
    """The wake-ups of a trace: lists of calls."""
    found, last = [], 0.0
    with open(trace) as file:
        for line in file:
            match = LINE.match(line)
            if not match or "attached" in line:
                continue
            at = float(match[2])
            if at - last > PAUSE:
                found.append([])
            last = at
            found[-1].append(match[3])
    return found


def switches(pid):
    """How often its threads went to sleep so far."""
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status") as file:
            total += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", file.read(), re.M)[1])
    return total


def watch(daemon, what):
    """Two measurements of the same length: one undisturbed, one under strace that tells what each was."""
    time.sleep(8)  # what the start leaves behind has ended
    pid, seconds = daemon.process.pid, arguments.minutes * 60
    processor, before = daemon.processor, switches(pid)
    time.sleep(seconds)
    processor, switched = daemon.processor - processor, switches(pid) - before
    trace = os.path.join(daemon.folder, "trace")
    strace = subprocess.Popen(["strace", "-f", "-ttt", "-s", "64", "-y", "-o", trace, "-p", str(pid)],
                              stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    strace.send_signal(signal.SIGINT)
    strace.wait()
    found = wakes(trace)[1:]  # the first is strace itself
    counts = collections.Counter(cause(calls) for calls in found)
    table.add(what, "a minute", "expected")
    both = counts.pop("watchdog and mailbox poll at once", 0)
    for name, expected in (("watchdog", 60 * 3 / WATCHDOG), ("mailbox poll", 60 / POLL)):
        table.add(f"  {name}", f"{(counts.pop(name, 0) + both) / arguments.minutes:.1f}", f"{expected:.1f}")
    table.add("  of these both at once", f"{both / arguments.minutes:.1f}")
    for name, count in sorted(counts.items()):
        table.add(f"  {name}", f"{count / arguments.minutes:.1f}", "0", False)
    for calls in found:
        if cause(calls) == "anything else":
            print("\n  ".join(["what else:"] + calls[:12]))
    table.add("  times a thread slept, undisturbed", f"{switched / arguments.minutes:.1f}")
    table.add("  processor time", f"{processor / arguments.minutes * 1000:.0f} ms")
    table.add("  resident", f"{daemon.memory('VmRSS'):.0f} MB")
    if os.environ.get("KEEP_TRACE"):
        shutil.copy(trace, os.environ["KEEP_TRACE"])


def main():
    mailbox = tempfile.mkdtemp(prefix="fwb-box-")
    for name in ("tmp", "new", "cur"):
        os.mkdir(os.path.join(mailbox, name))
    daemon = Daemon(arguments.root, mailbox, None, f"{POLL}s", watchdog=WATCHDOG)
    watch(daemon, "no open flag")
    daemon.call("Open", platform="x", channel="mail")
    watch(daemon, "one open flag, its next prompt hours away")
    daemon.stop()
    shutil.rmtree(mailbox)
    table.print()


main()
