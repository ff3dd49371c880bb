"""What a case is, and how what was issued is compared with what may be."""

from dataclasses import dataclass, field

from world import TWO_FLAGS

# The actions that touch a flag or a mail; rungs and tiers go on beside every case.
TOUCHING = {
    "receipt",
    "reaction",
    "question",
    "not-accepted",
    "bounce",
    "delay",
    "automatic-reply",
    "late-reaction",
    "mail-held",
    "follow-up",
    "nudge",
    "flag-opened",
    "linked",
}
SHORT = {"held": "mail-held", "opened": "flag-opened", "late": "late-reaction"}


@dataclass
class Case:
    """`does` are mails, which come one after the other, or steps of a scenario as text."""

    name: str
    wanted: str
    does: tuple
    flags: tuple = TWO_FLAGS
    configuration: dict = field(default_factory=dict)
    player: object = None  # a function of its own, for what one rehearsal cannot show


@dataclass
class Sent:
    """A mail that lies in the folder of what we sent."""

    mail: object


def case(name, wanted, *does, flags=TWO_FLAGS, player=None, **files):
    """One attack. `wanted`: what may be issued, `|` between what is as good; a number is a flag's: "held | reaction 1".

    A keyword is a file of the configuration: `flagwatch=…` is flagwatch.toml, `plaza=…` is platforms/plaza.toml.
    """
    paths = {"flagwatch": "flagwatch.toml", "decisions": "decisions.toml"}
    configuration = {paths.get(n, f"platforms/{n}.toml"): text for n, text in files.items()}
    return Case(name, wanted, does, tuple(flags), configuration, player)


def fits(wanted, got):
    """Whether the actions that were issued, such as "reaction AT-001", are one of the lists that may be."""
    return any(_one_fits([w.strip() for w in way.split(",")], got) for way in wanted.split("|"))


def _one_fits(way, got):
    way = [] if way == ["nothing"] else way
    return len(way) == len(got) and all(_is(w, g) for w, g in zip(way, got, strict=False))


def _is(word, entry):
    action, _, number = word.partition(" ")
    said, _, flag = entry.partition(" ")
    return SHORT.get(action, action) == said and (not number or flag == f"AT-{int(number):03}")
