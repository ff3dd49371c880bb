"""Looks for words that must be hidden in every byte of a folder, in every coat that a format could give them."""

import base64
import binascii
import html
import json
import quopri
import re
import subprocess
import unicodedata
import urllib.parse
import zipfile


def folded(text):
    """Letters and digits alone, without case and accents: no mark, tag or line end parts a word."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKD", text).casefold())


def decoded(content):
    for found in re.finditer(rb"[A-Za-z0-9+/]{16,}={0,2}", content):
        for start in range(4):
            try:
                yield base64.b64decode(found[0][start:] + b"==")
            except binascii.Error:
                continue


def coats(content):
    text = content.decode("utf-8", "replace")
    plain = html.unescape(text)
    yield "as it is", text
    yield "without entities", plain
    yield "without tags", re.sub(r"<[^>]*>", "", plain)
    yield "from percent signs", urllib.parse.unquote(text)
    yield "from quoted-printable", quopri.decodestring(content)
    yield "from JSON", re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)
    for part in decoded(content):
        yield "from base64", part


def output(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def parts(path):
    """A file's name, its bytes, and what its format keeps in other forms."""
    content = path.read_bytes()
    yield "its name", path.name.encode()
    yield "its bytes", content
    if path.suffix == ".pdf":
        yield "pdftotext", output("pdftotext", path, "-")
        yield "qpdf --qdf", output("qpdf", "--qdf", "--object-streams=disable", path, "-")
        yield "pdfinfo", output("pdfinfo", "-meta", path) + output("pdfinfo", "-struct-text", path)
    if path.suffix == ".json":
        yield "its values", json.dumps(json.loads(content), ensure_ascii=False).encode()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield name, name.encode() + archive.read(name)


def leaks(words, folder):
    """One line for each word that is found, with its file and its coat."""
    folds = {word: folded(word) for word in words}
    found = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        for part, content in parts(path):
            for coat, text in coats(content):
                fold = folded(text)
                for word, letters in folds.items():
                    if letters in fold:
                        found.setdefault((path.name, word), f"{word!r} in {path.name}: {part}, {coat}")
    return list(found.values())
