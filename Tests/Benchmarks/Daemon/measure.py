"""Time to ready and to stop, memory, the longest turn of the daemon's queue. Called by `run`, which builds first."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from daemon_under_measure import Daemon, Table  # noqa: E402

arguments = argparse.ArgumentParser()
arguments.add_argument("root")
arguments.add_argument("flags", nargs="?", type=int, default=100_000)
arguments.add_argument("--outage", action="store_true", help="also start with every flag's reminder overdue")
arguments = arguments.parse_args()
table = Table()
WATCHDOG = 0.3  # fed every 100 ms, give or take 100 ms: so a turn longer than that is seen

# No quiet hours, so that a measurement at night is one by day.
URGENCY = """
[[tier]]
name = "proef"
starts = "N 08:00"
acknowledgement = "24h"
reaction = "72h"
next-step = "24h"
repeat = "48h"
take = "24h"
"""


def progress(text):
    print("  " + text, file=sys.stderr, flush=True)


def box():
    folder = tempfile.mkdtemp(prefix="fwb-box-")
    for name in ("tmp", "new", "cur"):
        os.mkdir(os.path.join(folder, name))
    return folder


def start(state):
    return Daemon(arguments.root, mailbox, state, "15s", watchdog=WATCHDOG, urgency=URGENCY)


def timed(*command):
    started = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return time.perf_counter() - started, done.stdout.decode().strip()


def turn(daemon, what, method, rounds=5, goal=None, **parameters):
    """How long a call takes, and how long the daemon's queue was held meanwhile."""
    began, times = time.perf_counter(), []
    for _ in range(rounds):
        started = time.perf_counter()
        daemon.call(method, **parameters)
        times.append(time.perf_counter() - started)
    held = daemon.longest_silence(began)
    table.add(what, f"{statistics.median(times) * 1000:.1f} ms, median of {rounds}; queue silent at most {held:.1f} s",
              "silent below 1 s", held < 1)


def measure_empty():
    ready, stops, memory = [], [], []
    for _ in range(5):
        state = tempfile.mkdtemp(prefix="fwb-state-")
        daemon = start(state)
        ready.append(daemon.ready_seconds)
        memory.append(daemon.memory("VmRSS"))
        stops.append(daemon.stop())
        shutil.rmtree(state)
    table.add("empty: start to READY=1", f"{statistics.median(ready):.2f} s, median of 5", "", None)
    table.add("  resident", f"{max(memory):.0f} MB")
    table.add("  stop", f"{max(stops):.2f} s, slowest of 5", "below 1 s", max(stops) < 1)
    return statistics.median(ready)


def made(before):
    """A ledger with all the flags open, the last one registered `before` seconds ago."""
    state = tempfile.mkdtemp(prefix="fwb-state-")
    daemon = start(state)  # it writes the configuration that the ledger is made with
    daemon.stop(keep=True)
    shutil.rmtree(state)
    os.mkdir(state)
    progress(f"making a ledger with {arguments.flags} flags")
    _, said = timed(os.path.join(arguments.root, ".build-install/release/LedgerMaker"), state,
                    os.path.join(daemon.folder, "etc"), os.path.join(arguments.root, "config"),
                    str(arguments.flags), str(before))
    shutil.rmtree(daemon.folder)
    return state, said


def measure_full(empty):
    state, said = made(before=60)
    ledger = os.path.join(state, "ledger.sqlite")
    table.add(f"{arguments.flags} open flags: the ledger", f"{os.path.getsize(ledger) / 1e6:.0f} MB, {said}")
    queries = "select count(*), max(length(payload)) from events; select max(length(value)) from personal_values;"
    peers = {"sqlite3 reads the same rows": timed("sqlite3", ledger, queries)[0],
             "sha256sum reads the file": timed("sha256sum", ledger)[0]}
    progress("starting the daemon over it")
    daemon = start(state)
    table.add("  start to READY=1", f"{daemon.ready_seconds:.2f} s, processor {daemon.ready_processor:.2f} s",
              "below 5 s", daemon.ready_seconds < 5)
    for name, seconds in peers.items():
        ratio = (daemon.ready_seconds - empty) / seconds
        table.add(f"    {name}", f"{seconds:.2f} s: the start takes {ratio:.1f} x, less an empty one's")
    table.add("  resident", f"{daemon.ready_memory:.0f} MB, at most {daemon.memory('VmHWM'):.0f} MB meanwhile")
    turn(daemon, "  Status", "Status")
    turn(daemon, "  List, all of them", "List", rounds=3)
    turn(daemon, "  Show, one of them", "Show", rounds=3, id="PR00-001")
    turn(daemon, "  Plan, the next 100", "Plan", rounds=3)
    turn(daemon, "  Open, one more", "Open", rounds=20, platform="x", channel="mail")
    began = time.perf_counter()
    daemon.send_mail(mailbox)
    daemon.wait_entry("reaction", 30)
    table.add("  an answer in the mailbox, until its entry", f"{(time.perf_counter() - began) * 1000:.0f} ms")
    time.sleep(20)  # past a poll
    idle = daemon.longest_silence(began)
    table.add("  the queue's longest silence meanwhile", f"{idle:.1f} s", "below 1 s", idle < 1)
    stop = daemon.stop()
    table.add("  stop", f"{stop:.2f} s", "below 1 s", stop < 1)
    shutil.rmtree(state)


def measure_outage():
    """All that fell due while nobody looked (C21): the most that one turn ever decides, keeps and says."""
    state, _ = made(before=60 * 3_600)
    daemon = start(state)
    time.sleep(2)
    held = daemon.longest_silence(daemon.started)
    table.add(f"{arguments.flags} rungs due at the start", f"READY=1 after {daemon.ready_seconds:.1f} s")
    table.add("  the queue's longest silence", f"{held:.1f} s")
    table.add("  stop meanwhile", f"{daemon.stop():.2f} s", "below 1 s", None)
    shutil.rmtree(state)


mailbox = box()
empty_seconds = measure_empty()
if arguments.flags:
    measure_full(empty_seconds)
if arguments.outage:
    measure_outage()
shutil.rmtree(mailbox)
table.print()
