"""Checks that run in the order they are written, each with a sentence for a name, and say how they ended."""

import time
import traceback


class Skipped(Exception):
    """A check that cannot be made here; its text says why and what would make it possible."""


class Checks:
    """The list of checks, in order."""

    def __init__(self):
        self.list = []

    def __call__(self, sentence):
        def register(function):
            self.list.append((sentence, function))
            return function

        return register


class Tally:
    """What passed, failed and was skipped, printed as it happens."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def run(self, checks, *arguments, on_failure=None, place=None):
        """Runs every check; one that fails does not keep the next from running. Checks that run at several places say
        where."""
        for sentence, function in checks.list:
            sentence = f"{place}: {sentence}" if place else sentence
            started = time.monotonic()
            try:
                note = function(*arguments)
            except Skipped as reason:
                self.skip(sentence, reason)
                continue
            except Exception as error:  # whatever it was, it is told, and the next check has its turn
                self.failed += 1
                print(f"FAILED   {sentence}\n         {error}", flush=True)
                if not isinstance(error, (AssertionError, TimeoutError)):
                    traceback.print_exc()
                if on_failure:
                    on_failure()
                continue
            self.passed += 1
            seconds = time.monotonic() - started
            print(f"passed   {sentence} ({seconds:.1f} s{', ' + note if note else ''})", flush=True)

    def skip(self, sentence, reason):
        self.skipped += 1
        print(f"SKIPPED  {sentence}: {reason}", flush=True)

    def close(self):
        """The closing line; true when nothing failed."""
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped", flush=True)
        return self.failed == 0


def expect(condition, message):
    """Fails with the message, which says what was found."""
    if not condition:
        raise AssertionError(message)


def expect_equal(found, wanted, what):
    expect(found == wanted, f"{what}: {found!r}, expected {wanted!r}")


def wait_for(what, predicate, seconds=20):
    """The first true answer of `predicate`, asked until the deadline; raises with what was waited for."""
    deadline = time.monotonic() + seconds
    while True:
        answer = predicate()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {seconds} s for {what}")
        time.sleep(0.03)  # the pace of asking, not a wait for time to pass
