"""The release daemon as the benchmarks run it, with a table for what they measure."""

import itertools
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, measured, goal="", kept=None):
        self.rows.append((what, measured, goal, "" if kept is None else "kept" if kept else "MISSED"))
        print(f"  {what}: {measured}", file=sys.stderr, flush=True)  # a run that is ended early has said this much

    def print(self):
        widths = [max(len(row[column]) for row in self.rows) for column in range(4)]
        for row in self.rows:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


class Daemon:
    """The release daemon over a mailbox; its entries go to a file, what it tells the service manager to a socket."""

    def __init__(self, root, mailbox, state, poll, watchdog=None, urgency=None):
        """`watchdog`: how often it must be fed, in seconds; `urgency`: other windows than the shipped ones."""
        self.folder = tempfile.mkdtemp(prefix="fwb-")
        self.state = state or os.path.join(self.folder, "state")
        os.makedirs(os.path.join(self.folder, "etc/elections"))
        os.makedirs(self.state, exist_ok=True)
        self.write("etc/flagwatch.toml", f"""
            language = "en"
            [[mailbox]]
            path = "{mailbox}"
            poll = "{poll}"
            trust = {{ authserv-id = "mx.example.nl", border = "mx.example.nl" }}
            [own]
            addresses = ["flagger@example.nl"]
            [[platform]]
            id = "x"
            senders = ["support@x.com"]
            """)
        day = lambda days: time.strftime("%Y-%m-%d", time.gmtime(time.time() + days * 86_400))
        self.write("etc/elections/proef.toml", f"""
            [[election]]
            id = "proef"
            code = "PR00"
            name = {{ nl = "Proefverkiezing", en = "Trial election" }}
            zone = "Europe/Amsterdam"
            nomination = "{day(-5)}"
            polling = [{{ day = "{day(30)}", opens = "07:30", closes = "21:00" }}]
            """)
        if urgency:
            self.write("etc/urgency.toml", urgency)
        self.manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.manager.bind(os.path.join(self.folder, "notify"))
        self.manager.settimeout(0.2)
        self.told = []
        self.socket = os.path.join(self.folder, "control")
        self.started = time.perf_counter()
        self.output = open(os.path.join(self.folder, "output"), "wb+")
        environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
        environment["NOTIFY_SOCKET"] = os.path.join(self.folder, "notify")
        if watchdog:
            environment["WATCHDOG_USEC"] = str(int(watchdog * 1e6))
        self.process = subprocess.Popen(
            [os.path.join(root, ".build-install/release/flagwatchd"), "--config", os.path.join(self.folder, "etc"), "--shipped",
             os.path.join(root, "config"), "--state", self.state, "--socket", self.socket, "--output", "json"],
            stdout=self.output, stderr=open(os.path.join(self.folder, "log"), "wb"), env=environment)
        threading.Thread(target=self.listen, daemon=True).start()
        self.ready_seconds = self.wait_told("READY=1") - self.started
        self.ready_processor = self.processor
        self.ready_memory = self.memory("VmRSS")

    def listen(self):
        """Notes every word to the service manager with its time, until the process ends."""
        while self.process.poll() is None:
            try:
                words = self.manager.recv(65_536).decode()
            except TimeoutError:
                continue
            self.told.append((time.perf_counter(), words))

    def wait_told(self, word, since=0.0):
        """When the daemon first told it after `since`."""
        while True:
            for at, words in list(self.told):
                if at > since and word in words:
                    return at
            if self.process.poll() is not None:
                raise SystemExit(open(os.path.join(self.folder, "log")).read())
            time.sleep(0.002)

    def longest_silence(self, since):
        """The longest time between two feedings of the watchdog: for so long its queue was held."""
        fed = [since] + [at for at, words in self.told if at > since and "WATCHDOG=1" in words] + [time.perf_counter()]
        return max(later - earlier for earlier, later in itertools.pairwise(fed))

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w") as file:
            file.write(text)

    def memory(self, name):
        """In MB (a million bytes): VmRSS now, VmHWM the most there was."""
        with open(f"/proc/{self.process.pid}/status") as file:
            return int(re.search(name + r":\s+(\d+) kB", file.read())[1]) * 1024 / 1e6

    @property
    def processor(self):
        """Seconds of processor time so far, of all threads, also those that ended."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def call(self, method, **parameters):
        client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        client.connect(self.socket)
        client.sendall(json.dumps({"method": "io.flagwatch." + method, "parameters": parameters}).encode() + b"\0")
        reply = bytearray()
        while not reply.endswith(b"\0"):
            received = client.recv(1 << 20)
            if not received:
                raise SystemExit(f"{method}: the daemon hung up after {len(reply)} bytes")
            reply += received
        client.close()
        reply = json.loads(reply[:-1])
        if "error" in reply:
            raise SystemExit(f"{method}: {reply}")
        return reply.get("parameters", {})

    @property
    def status(self):
        return self.call("Status")["status"]

    def open_flags(self, count):
        for number in range(count):
            self.call("Open", platform="x", channel="mail", messageID=f"flag-{number}@example.nl")

    def send_mail(self, mailbox, flag="PR00-001"):
        """X answers a flag: the mail is renamed into the Maildir."""
        date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime())
        with open(os.path.join(mailbox, "tmp/answer"), "w") as file:
            file.write(
                "Authentication-Results: mx.example.nl; dkim=pass header.d=x.com; dmarc=pass header.from=x.com\n"
                f"Received: from out.x.com (out.x.com [192.0.2.25]) by mx.example.nl with ESMTPS; {date}\n"
                f"From: X Support <support@x.com>\nTo: flagger@example.nl\nSubject: Re: [{flag}]\nDate: {date}\n"
                f"Message-ID: <answer-{flag}@x.com>\n\n"
                "We looked at the post. In our view it does not violate our rules.\n")
        os.rename(os.path.join(mailbox, "tmp/answer"), os.path.join(mailbox, "new/answer"))

    def wait_entry(self, action, seconds):
        """Waits until an entry with that action came."""
        end = time.perf_counter() + seconds
        while not any(f'"{action}"'.encode() in line for line in self.lines()):
            if time.perf_counter() > end:
                raise SystemExit(f"no {action} within {seconds} s")
            time.sleep(0.005)

    def lines(self):
        self.output.flush()
        with open(self.output.name, "rb") as file:
            return file.read().splitlines()

    def stop(self, keep=False):
        """Ends it; how many seconds that took."""
        asked = time.perf_counter()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        took = time.perf_counter() - asked
        if not keep:
            shutil.rmtree(self.folder)
        return took
