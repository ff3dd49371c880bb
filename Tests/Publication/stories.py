"""The published history with something to hide in every place where a mail, a portal or a person may put it."""

import re
import shutil
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# What no page may show. The fixture knows these words, and no redactor was told.
HIDDEN = [
    "Quillington", "Vaandrager", "klaproos77", "31612345678", "b.quillington@meta.example", "Kwartelstraat 12",
    "NL91ABNA0417164300", "zaaknummer4417", "Tjerkstra", "wichtelmaart",
]
SIGNED = """
Kind regards,
Barnaby Quillington
+31 6 12345678, b.quillington@meta.example
Kwartelstraat 12, IBAN NL91ABNA0417164300
CC: Tjerkstra (zaaknummer4417), see https://x.com/wichtelmaart/status/1
"""
# What a page must show as text, or as a mark.
HOSTILE = """
<script>document.title = 'changed'</script><img src="https://evil.example/x.png" onerror="alert(1)">
</blockquote></main><h1>No flag</h1><svg onload="alert(1)"><style>@import url(//evil.example/a.css);</style>
=HYPERLINK("https://evil.example";"click") \u202edrow\u202c \u200bzero\u200b \u0007bell
| cell | **bold** | [link](https://evil.example) &lt;b&gt; &#60;b&#62;
"""


def canary(folder):
    """TK 2025 whose mails are signed, one of them hostile, and whose addresses and notes name somebody."""
    shutil.copytree(REPOSITORY / "config/scenarios/tk2025", folder)
    for mail in (folder / "mail").iterdir():
        text = mail.read_text()
        text = re.sub(r"^From: [^<\n]*<", "From: Quillington Vaandrager <", text, flags=re.MULTILINE)
        # A receipt below which a person signs is held, and no case number is learnt from it (R2).
        end = {"x-reaction.eml": HOSTILE + SIGNED, "meta-receipt.eml": ""}.get(mail.name, SIGNED)
        mail.write_text(text.rstrip("\n") + "\n" + end)
    scenario = folder / "scenario.toml"
    scenario.write_text(scenario.read_text().replace("@example/post", "@klaproos77/post"))
    return scenario
