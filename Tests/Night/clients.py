#!/usr/bin/env python3
"""200 clients of the control socket, of which half misbehave:
clients.py LEADER SEED RESULTS UID-OF-THE-GOOD UID-OF-THE-BAD GID

Each half is a process of an ordinary user in the machine whose first process is LEADER. RESULTS gets one JSON object for
each answer: when it came, whether it was to a client that behaves, and the flag that it says was opened.
"""

import json
import os
import random
import socket
import sys
import threading
import time

CLIENTS = 100
SECONDS = 20
PATIENCE = 30
RESTING = threading.Event()  # never set: a client's pace between two calls

EXTREMES = [-2**63, -1, 0, 2**63 - 1]


def call(method, **parameters):
    return json.dumps({"method": f"io.flagwatch.{method}", "parameters": parameters}).encode() + b"\0"


def connect():
    client = socket.socket(socket.AF_UNIX)
    client.settimeout(PATIENCE)
    client.connect("control")
    return client


def reply(client):
    """The next message; None where the connection ended before."""
    text = bytearray()
    while not text.endswith(b"\0"):
        piece = client.recv(65536)
        if not piece:
            return None
        text += piece
    return json.loads(text[:-1])


def open_a_flag():
    return call("Open", platform="x", channel="mail", election="test")


class Crowd:
    def __init__(self, seed, results):
        self.seed, self.results = seed, results
        self.deadline = time.monotonic() + SECONDS

    def goes_on(self):
        return time.monotonic() < self.deadline

    def note(self, answer, well):
        found = {"time": time.time(), "well": well}
        if "error" in answer:
            found["error"] = answer["error"]
        elif "flag" in answer.get("parameters", {}):
            found["flag"] = answer["parameters"]["flag"]["id"]
        os.write(self.results, json.dumps(found).encode() + b"\n")  # whole: it was opened to append

    def play(self, behaviours):
        threads = [threading.Thread(target=self.client, args=(random.Random(f"{self.seed}/{number}"), behaviours))
                   for number in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def client(self, chance, behaviours):
        behaviour = chance.choice(behaviours)
        while self.goes_on():
            try:
                with connect() as client:
                    behaviour(self, client, chance)
            except (OSError, ValueError):
                pass  # shut out, cut off or refused: that is for the daemon to decide
            RESTING.wait(chance.uniform(0.2, 1.0))

    # ---- those who behave ------------------------------------------------------------------------------------------

    def behave(self, client, chance):
        client.sendall(open_a_flag() if chance.random() < 0.03 else call(chance.choice(["List", "Status"])))
        answer = reply(client)
        if answer is not None:
            self.note(answer, well=True)

    # ---- those who do not ------------------------------------------------------------------------------------------

    def say_nothing(self, client, chance):
        RESTING.wait(chance.uniform(1, SECONDS))

    def say_half(self, client, chance):
        message = open_a_flag()
        client.sendall(message[:chance.randrange(1, len(message))])
        RESTING.wait(chance.uniform(1, SECONDS))

    def babble(self, client, chance):
        client.sendall(chance.randbytes(chance.randrange(1, 4096)) + b"\0")
        reply(client)

    def never_end(self, client, chance):
        for _ in range(512):
            client.sendall(b"[" * 65536)

    def hang_up(self, client, chance):
        client.sendall(call(chance.choice(["List", "Status", "Log"])))

    def never_read(self, client, chance):
        client.settimeout(2)
        for _ in range(2_000):
            client.sendall(call("List", all=True))
        RESTING.wait(chance.uniform(1, SECONDS))

    def exaggerate(self, client, chance):
        number = chance.choice(EXTREMES)
        client.sendall(chance.choice([
            call("Log", since=number, limit=number), call("Plan", until=number, limit=number),
            call("Retract", event=number, why="x"), call("Snooze", id="TE26-001", until=number),
            call("Open", platform="x", channel="mail", election="test", submitted=number)]))
        answer = reply(client)
        if answer is not None:
            self.note(answer, well=False)


def main():
    leader, seed, results, good, bad, group = sys.argv[1:]
    results = os.open(results, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    os.chdir(f"/proc/{leader}/root/run/flagwatch")
    children = []
    for user, behaviours in ((good, [Crowd.behave]), (bad, [
            Crowd.say_nothing, Crowd.say_half, Crowd.babble, Crowd.never_end, Crowd.hang_up, Crowd.never_read,
            Crowd.exaggerate])):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                os.setgroups([int(group)])
                os.setgid(int(group))
                os.setuid(int(user))
                Crowd(f"{seed}/{user}", results).play(behaviours)
                status = 0
            finally:
                os._exit(status)  # whatever happened, the child is no second parent
        children.append(child)
    sys.exit(max(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children))


main()
