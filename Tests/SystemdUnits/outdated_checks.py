"""systemd/outdated, asked about repositories and an index of our own, as real ones would be."""

import os
import subprocess
import tempfile
from pathlib import Path

from checks import Checks, expect, expect_equal
from machine import run

checks = Checks()

REPOSITORY = Path(__file__).resolve().parents[2]


def repository_with_tags(folder, name, *tags):
    place = folder / name
    run("git", "init", "--quiet", place)
    who = ["-c", "user.name=A", "-c", "user.email=a@example.nl"]
    run("git", "-C", place, *who, "commit", "--quiet", "--allow-empty", "--message", "First")
    for tag in tags:
        run("git", "-C", place, "tag", tag)
    return place


def pin(tool, version):
    """As tests pin a tool; apart, so that the real systemd/outdated does not take it for one."""
    return f"{tool}=={version}"


def outdated(folder, pins, tools_pinned, index):
    """What systemd/outdated says in a tree with these pins; PyPI is a folder."""
    tree = folder / "tree"
    for place in ("systemd", "Tests"):
        (tree / place).mkdir(parents=True, exist_ok=True)
    (tree / "systemd/outdated").write_bytes((REPOSITORY / "systemd/outdated").read_bytes())
    (tree / "systemd/outdated").chmod(0o755)
    (tree / "Package.swift").write_text("".join(f'.package(url: "{url}", exact: "{pin}"),\n' for url, pin in pins))
    (tree / "Tests/run").write_text(" ".join(tools_pinned))
    return subprocess.run([tree / "systemd/outdated"], capture_output=True, text=True, stdin=subprocess.DEVNULL,
                          env={**os.environ, "PIP_INDEX_URL": f"file://{index}", "PIP_NO_INPUT": "1"})


@checks("systemd/outdated names each pin that has a newer release, of Swift and of PyPI, and takes no pre-release for one")
def names_newer(_):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for project, versions in (("old-tool", ("1.9.0", "1.10.0")), ("new-tool", ("2.0", "3.0b1"))):
            place = folder / "index" / project
            place.mkdir(parents=True)
            files = [f"{project.replace('-', '_')}-{version}-py3-none-any.whl" for version in versions]
            (place / "index.html").write_text("".join(f'<a href="{file}">{file}</a>' for file in files))
        old = repository_with_tags(folder, "old", "1.9.0", "v1.10.0", "2.0.0-beta.1", "nightly")
        new = repository_with_tags(folder, "new", "1.10.0", "1.9.0")
        pins = [(f"file://{old}", "1.9.0"), (f"file://{new}", "1.10.0")]
        answer = outdated(folder, pins, [pin("old-tool", "1.9.0"), f"'{pin('new-tool[extra]', '2.0')}'"], folder / "index")
        lines = {line.split()[0]: line.split()[1:] for line in answer.stdout.splitlines()}
        expect_equal((lines[f"file://{old}"], lines[f"file://{new}"]), (["1.9.0", "newer:", "1.10.0"], ["1.10.0"]), "Swift")
        expect_equal((lines["old-tool"], lines["new-tool"]), (["1.9.0", "newer:", "1.10.0"], ["2.0"]), "PyPI")
        expect_equal((answer.returncode, answer.stderr), (1, ""), "how it ended")
        answer = outdated(folder, pins[1:], [pin("new-tool", "2.0")], folder / "index")
        expect_equal((answer.returncode, answer.stdout.splitlines()[-1]), (0, "0 of 2 have a newer version"), "all new")


@checks("systemd/outdated says who could not be asked, and that nothing is known where nobody answered")
def names_silent(_):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        new = repository_with_tags(folder, "new", "1.0.0")
        gone = (f"file://{folder}/gone", "1.0.0")
        answer = outdated(folder, [(f"file://{new}", "1.0.0"), gone], [pin("tool", "2.0")], folder / "no-index")
        said = [line.split()[0] for line in answer.stdout.splitlines() if "cannot be asked: " in line]
        expect_equal((said, answer.returncode), ([gone[0], "tool"], 2), "who cannot be asked")
        expect("2 could not be asked" in answer.stdout.splitlines()[-1], answer.stdout)
        answer = outdated(folder, [gone], [], folder / "no-index")
        expect_equal(answer.returncode, 2, "nobody answers")
        expect("Is there a network?" in answer.stderr, f"what it says: {answer.stderr}")
