#!/usr/bin/env python3
"""Counts a run of Swift Testing from its own event stream: Tests/Counting/swift_tests.py EVENTS

EVENTS is what `swift test --event-stream-output-path EVENTS --event-stream-version 0` wrote: one JSON object a line. The
lines on a terminal cannot be counted: those of parallel tests run into each other, and into what the tests print.

A test counts once, however many cases it has: it fails where it recorded an issue that is neither known nor a warning.
It prints `FAILED  …` and `SKIPPED  …` for each such test, `BEGUN  …` for each that did not come to its end, and as its
last line "N passed, N failed, N skipped". Exit code 0 where the run came to its end.
"""

import json
import sys
from pathlib import Path


class Run:
    """What the events say of each test, by its id, in the order in which it was first heard of."""

    def __init__(self):
        self.names = {}     # id: what a person calls it; functions only, for a suite is no test of its own
        self.begun = {}     # id: whether it has ended
        self.failures = {}  # id: the first thing that was wrong
        self.skips = {}     # id: the reason
        self.is_over = False

    def hear(self, record):
        payload = record["payload"]
        if record["kind"] == "test" and payload["kind"] == "function":
            self.names[payload["id"]] = payload.get("displayName") or payload["id"].rsplit("/", 1)[0]
        if record["kind"] != "event":
            return
        test, kind, texts = payload.get("testID"), payload["kind"], payload.get("messages", [])
        if kind == "runEnded":
            self.is_over = True
        elif kind == "testStarted":
            self.begun[test] = False
        elif kind == "testEnded":
            self.begun[test] = True
            # A suite ends as failed because of a test in it, which is told by itself.
            if test in self.names and texts and texts[0]["symbol"] == "fail":
                self.failures.setdefault(test, texts[0]["text"])
        elif kind in ("testSkipped", "testCancelled"):
            self.skips[test] = self.reason(payload)
        elif kind == "issueRecorded" and any(text["symbol"] == "fail" for text in texts):
            self.failures.setdefault(test, ": ".join(text["text"] for text in texts))

    @staticmethod
    def reason(payload):
        return ", ".join(payload.get("_comments", [])) or "without a reason"

    def name(self, test):
        # An issue may be recorded where no test runs, or by a suite.
        return f'Test "{self.names[test]}"' if test in self.names else (test or "no test in particular")

    def tell(self):
        failed = list(self.failures)
        skipped = [test for test in self.skips if test in self.names and test not in self.failures]
        begun = [test for test, has_ended in self.begun.items() if not has_ended and test in self.names]
        passed = [test for test, has_ended in self.begun.items()
                  if has_ended and test in self.names and test not in self.failures and test not in self.skips]
        for test in skipped:
            print(f"SKIPPED  {self.name(test)}: {line(self.skips[test])}")
        for test in failed:
            print(f"FAILED   {self.name(test)}: {line(self.failures[test])}")
        for test in begun:
            print(f"BEGUN    {self.name(test)}")
        print(f"{len(passed)} passed, {len(failed)} failed, {len(skipped)} skipped")


def line(text):
    return " ".join(text.split())


def main():
    run = Run()
    lines = Path(sys.argv[1]).read_text().rstrip("\n").split("\n")  # a text may hold other ends of lines
    for place, text in enumerate(lines):
        try:
            record = json.loads(text)
        except ValueError:
            if place < len(lines) - 1:
                raise
            break  # the runner was ended over its last line
        run.hear(record)
    run.tell()
    sys.exit(0 if run.is_over else 1)


main()
