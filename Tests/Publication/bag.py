"""Holds the bag for the archive against its real readers: bagit.py, sha256sum, an XML parser, and openssl with an authority
of its own."""

import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

MDTO = "{https://www.nationaalarchief.nl/mdto}"
# The elements of MDTO-XML 1.0.1 in the order of its schema, which is not to be had here; then those that must be there.
ORDER = {
    "informatieobject": [
        "identificatie", "naam", "aggregatieniveau", "classificatie", "trefwoord", "omschrijving", "raadpleeglocatie",
        "dekkingInTijd", "dekkingInRuimte", "taal", "event", "waardering", "bewaartermijn", "informatiecategorie",
        "isOnderdeelVan", "bevatOnderdeel", "heeftRepresentatie", "aanvullendeMetagegevens", "gerelateerdInformatieobject",
        "archiefvormer", "betrokkene", "activiteit", "beperkingGebruik"],
    "bestand": ["identificatie", "naam", "omvang", "bestandsformaat", "checksum", "URLBestand", "isRepresentatieVan"],
    "identificatie": ["identificatieKenmerk", "identificatieBron"],
    "begrip": ["begripLabel", "begripCode", "begripBegrippenlijst"],
    "verwijzing": ["verwijzingNaam", "verwijzingIdentificatie"],
    "dekkingInTijd": ["dekkingInTijdType", "dekkingInTijdBegindatum", "dekkingInTijdEinddatum"],
    "event": ["eventType", "eventTijd", "eventVerantwoordelijkeActor", "eventResultaat"],
    "beperkingGebruik": ["beperkingGebruikType", "beperkingGebruikNadereBeschrijving"],
    "checksum": ["checksumAlgoritme", "checksumWaarde", "checksumDatum"],
}
REQUIRED = {
    "informatieobject": ["identificatie", "naam", "waardering", "archiefvormer", "beperkingGebruik"],
    "bestand": ["identificatie", "naam", "omvang", "bestandsformaat", "checksum", "isRepresentatieVan"],
    "identificatie": ["identificatieKenmerk", "identificatieBron"],
    "begrip": ["begripLabel", "begripBegrippenlijst"], "verwijzing": ["verwijzingNaam"],
    "dekkingInTijd": ["dekkingInTijdType", "dekkingInTijdBegindatum"], "event": ["eventType"],
    "beperkingGebruik": ["beperkingGebruikType"],
    "checksum": ["checksumAlgoritme", "checksumWaarde", "checksumDatum"],
}
REPEATED = {"identificatie", "event", "isOnderdeelVan", "bevatOnderdeel", "heeftRepresentatie", "archiefvormer",
            "beperkingGebruik", "omschrijving", "dekkingInTijd", "taal"}


def said(*command, **more):
    """What a command says where it does not end with 0."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **more)
    return [] if done.returncode == 0 else [f"{command[0]}: {done.returncode}"] + (done.stdout + done.stderr).splitlines()


def kind(element):
    """Which group of elements this one is."""
    names = [child.tag.removeprefix(MDTO) for child in element]
    own = element.tag.removeprefix(MDTO)
    for group in ("begrip", "verwijzing", "identificatie"):
        if names and names[0].startswith(group) and own not in ("informatieobject", "bestand"):
            return group
    return own


def faults(element, path):
    """Elements that the schema does not have there, in another order, too often, empty, or missing."""
    names = [child.tag.removeprefix(MDTO) for child in element]
    if not names:
        return [] if (element.text or "").strip() else [f"{path} is empty"]
    group = kind(element)
    order = ORDER.get(group)
    if order is None:
        return [f"{path} may hold no elements"]
    found = [f"{path}: {name} is unknown" for name in names if name not in order]
    if not found and names != sorted(names, key=order.index):
        found.append(f"{path}: the order is {names}")
    found += [f"{path}: {name} is missing" for name in REQUIRED[group] if name not in names]
    found += [f"{path}: {name} stands there twice" for name in set(names)
              if names.count(name) > 1 and name not in REPEATED]
    return found + [fault for child, name in zip(element, names, strict=True) for fault in faults(child, f"{path}/{name}")]


def metadata_faults(bag):
    """What is wrong with the metadata of a bag: each document by the schema, and one for each file of the exhibits."""
    found, described = [], {}
    for path in sorted((bag / "metadata").iterdir()):
        root = ElementTree.parse(path).getroot()
        if root.tag != f"{MDTO}MDTO" or len(root) != 1:
            found.append(f"{path.name} is no MDTO")
            continue
        found += faults(root[0], path.name)
        name = root[0].find(f"{MDTO}naam")
        if name is not None and len(name.text) > 80:
            found.append(f"{path.name}: the name is too long")
        if root[0].tag == f"{MDTO}bestand":
            described[name.text] = root[0].find(f"{MDTO}checksum/{MDTO}checksumWaarde").text
    listed = {}
    for line in (bag / "manifest-sha256.txt").read_text().splitlines():
        digest, path = line.split("  ", 1)
        if path.startswith("data/exhibits/"):
            listed[Path(path).name] = digest
    return found + ([] if listed == described else [f"described are {described}, and listed are {listed}"])


def stamp_faults(bag):
    """A test authority stamps the one file that stands for all; the stamp holds, and after one changed byte it does not."""
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        (scratch / "use").write_text("extendedKeyUsage=critical,timeStamping\n")
        (scratch / "serial").write_text("01\n")
        (scratch / "authority.cnf").write_text(
            "[tsa]\ndefault_tsa = own\n[own]\nserial = serial\ndefault_policy = 1.2.3.4.1\ndigests = sha256\n"
            "signer_digest = sha256\ness_cert_id_alg = sha256\n")
        file = bag / "tagmanifest-sha256.txt"
        new_key = ["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-keyout"]
        for command in (
                [*new_key, "root.key", "-x509", "-out", "authority.pem", "-subj", "/CN=Test authority", "-days", "2"],
                [*new_key, "stamp.key", "-out", "stamp.csr", "-subj", "/CN=Test stamps"],
                ["openssl", "x509", "-req", "-in", "stamp.csr", "-CA", "authority.pem", "-CAkey", "root.key",
                 "-CAcreateserial", "-out", "stamp.pem", "-days", "2", "-extfile", "use"],
                ["openssl", "ts", "-query", "-data", file, "-sha256", "-cert", "-out", "bag.tsq"],
                ["openssl", "ts", "-reply", "-config", "authority.cnf", "-queryfile", "bag.tsq", "-signer", "stamp.pem",
                 "-inkey", "stamp.key", "-out", "bag.tsr"],
                ["openssl", "ts", "-verify", "-data", file, "-in", "bag.tsr", "-CAfile", "authority.pem"]):
            trouble = said(*command, cwd=scratch)
            if trouble:
                return trouble
        content = bytearray(file.read_bytes())
        content[0] ^= 1
        (scratch / "changed").write_bytes(content)
        verify = ["openssl", "ts", "-verify", "-data", "changed", "-in", "bag.tsr", "-CAfile", "authority.pem"]
        return [] if said(*verify, cwd=scratch) else ["the stamp holds for another file, too"]
