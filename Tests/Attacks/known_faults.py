"""What comes out otherwise today, by the reason: words that stand in the names of its cases.

Every case whose name has such words must come out otherwise; one that comes out right fails until its words are taken off.
"""

FAULTS = {
    "R6: a flag that was typed in is opened a second time by its own sent copy, where that has another Message-ID": [
        "R6: a flag that was typed in, then its sent copy under another id",
    ],
    "matching: a number that stands in a text of ours is learnt from its echo": [
        "T6: number: one that stands in what we sent is no dossier",
    ],
    "R7: verified mails that no rule knows are not grouped": [
        "R7: 300 verified mails that no rule knows are one warning",
    ],
}
