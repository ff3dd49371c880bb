"""What ships: the Debian package, and the bill of what is in it."""

import json
import re
import tempfile
from pathlib import Path

from checks import Checks, Skipped, expect, expect_equal
from machine import run

checks = Checks()

REPOSITORY = Path(__file__).resolve().parents[2]
# Who made the form of the bill reads it.
VALIDATOR = "cyclonedx-python-lib[validation]==11.12.0"
VALIDATE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read()) or "valid")
"""


def release():
    """The folder of the programs as they ship; built where they are not."""
    return Path(run(REPOSITORY / "systemd/install", "--build-only").stdout.splitlines()[-1])


def package_of(binaries, folder=REPOSITORY / ".build-package"):
    """The Debian package of these programs."""
    run(REPOSITORY / "systemd/package", "--binaries", binaries, "--output", folder)
    return max(Path(folder).glob("*.deb"), key=lambda file: file.stat().st_mtime)


def bill_of(package):
    """The bill of materials that the package ships."""
    with tempfile.TemporaryDirectory() as folder:
        run("dpkg-deb", "--extract", package, folder)
        return (Path(folder) / "usr/share/doc/flagwatch/sbom.cdx.json").read_text()


def all_components(bill):
    for component in bill["components"]:
        yield component
        yield from component.get("components", [])


@checks("one command makes a Debian package, and lintian has nothing to say, nor that a program is not hardened")
def makes_package(made):
    made.package = package_of(made.binaries)
    return f"{made.package.name}, {made.package.stat().st_size / 1e6:.0f} MB"


@checks("the package made twice is the same to the byte")
def reproducible(made):
    with tempfile.TemporaryDirectory() as folder:
        again = package_of(made.binaries, folder)
        expect_equal(again.name, made.package.name, "the second package")
        expect(again.read_bytes() == made.package.read_bytes(), f"another {again.name}: see diffoscope")


@checks("no program that ships holds the name of a folder that it was built in")
def no_build_folder(made):
    with tempfile.TemporaryDirectory() as folder:
        run("dpkg-deb", "--extract", made.package, folder)
        for program in ("usr/sbin/flagwatchd", "usr/bin/flagwatch"):
            held = re.findall(rb"[\x20-\x7e]*" + re.escape(bytes(REPOSITORY)) + rb"[\x20-\x7e]*",
                              (Path(folder) / program).read_bytes())
            expect_equal(held[:3], [], f"paths in {program}")


@checks("the bill of materials names what Package.swift pins, what is linked beside it, and of each its licence or its package")
def bill_is_whole(made):
    bill = json.loads(bill_of(made.package))
    named = {component["purl"].rsplit("/", 1)[1] for component in all_components(bill) if "purl" in component}
    pinned = re.findall(r'url: "[^"]*/([^/"]+)"[^)]*exact: "([^"]+)"', (REPOSITORY / "Package.swift").read_text())
    expect(len(pinned) > 3, f"Package.swift pins {pinned}")
    missing = {f"{name.removesuffix('.git')}@{version}" for name, version in pinned} - named
    expect_equal(missing, set(), "pinned packages that the bill does not name")
    names = {component["name"] for component in all_components(bill)}
    beside = {"swift", "swift-foundation-icu", "BoringSSL", "toml++", "libsystemd0", "libsqlite3-0"}
    expect_equal(beside - names, set(), "linked, and not in the bill")
    for component in all_components(bill):
        known = component.get("licenses") or component["purl"].startswith("pkg:deb/debian/")
        expect(known, f"{component['name']} has no licence")
    depends = run("dpkg-deb", "--field", made.package, "Depends").stdout
    for library in re.findall(r"\b(lib[a-z0-9+.-]+)", depends):
        expect(library in names, f"the package depends on {library}, which the bill does not name")
    return f"{len(names)} components"


@checks("the bill of materials is CycloneDX 1.6, by the validator of who made that form")
def bill_is_valid(made):
    place = REPOSITORY / ".build/bill"
    if not (place / "bin/pip").exists():
        run("python3", "-m", "venv", place)
    answer = run(place / "bin/pip", "install", "--quiet", "--disable-pip-version-check", VALIDATOR, check=False)
    if answer.returncode != 0:
        raise Skipped(f"{VALIDATOR} cannot be installed: {answer.stderr.strip().splitlines()[-1]}")

    def verdict(text):
        return run(place / "bin/python", "-c", VALIDATE, input=text).stdout.strip()

    text = bill_of(made.package)
    expect_equal(verdict(text), "valid", "what the validator says")
    expect(verdict(text.replace('"library"', '"librarian"', 1)) != "valid", "the validator takes anything")
