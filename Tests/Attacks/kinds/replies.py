"""What we write to a platform elsewhere than to its channel: "Reply" goes to whoever answered. It is our follow-up (C5), and
nothing of it vanishes (R5)."""

from cases import Sent, case
from letters import answer, at, letter, of
from world import CHANNEL, TEAM, message_id, two_flags

ANSWERED = "<a1@plaza.example>"


def reply(to, text="We object: the post is still to be seen.", **changes):
    """A reply to Plaza's answer on flag 1, half a minute after it."""
    fields = {
        "to": to,
        "message_id": "<r1@kieswacht.example>",
        "date": at(30, 25),
        "in_reply_to": ANSWERED,
        "references": f"{message_id(1)} {ANSWERED}",
    }
    return Sent(letter(text, None, TEAM).but(**fields | changes))


WHOM = [
    ("whoever answered", "Plaza <answers@plaza.example>"),
    ("his address with a case's number", "answers+7731@plaza.example"),
    ("an agent of a sub-domain", "lena@cases.plaza.example"),
    ("another person there", "Otto <otto@plaza.example>"),
    ("several persons there", "otto@plaza.example, lena@cases.plaza.example"),
    ("a help desk that bears the platform's name", "tickets@plaza.servicedesk.example"),
    ("a help desk that calls itself so", "Plaza Elections <t@servicedesk.example>"),
    ("a colleague, with whoever answered in Cc", "chef@kieswacht.example\nCc: answers@plaza.example"),
    ("nobody in the open", "undisclosed-recipients:;\nBcc: answers@plaza.example"),
]

CASES = [
    *(case(f"C5: a reply to {whom} follows up", "reaction 1, follow-up 1", answer(), reply(to)) for whom, to in WHOM),
    *(case(f"C5: in their turn a mail to {whom} is a nudge", "nudge 1", reply(to)) for whom, to in WHOM[::3]),
    case(
        "C5: a reply by our token alone follows up",
        "reaction 1, follow-up 1",
        answer(),
        reply("otto@plaza.example", in_reply_to=None, references=None, subject="Your answer [AT-001]"),
    ),
    case(
        "C5: a reply that only answers their answer follows up",
        "reaction 1, follow-up 1",
        answer(),
        reply("answers@plaza.example", references=None),
    ),
    *(
        case(
            f"C5: a reply to whoever answered for {platform} follows up",
            "reaction 1, follow-up 1",
            of(platform, text),
            reply(to, in_reply_to=f"<a1@{to.split('@')[1]}>"),
            flags=two_flags(platform),
        )
        for platform, to, text in [
            ("x", "casework@x.com", "We have reviewed the post you reported and it does not violate our rules."),
            ("tiktok", "safety-desk@tiktok.com", "We have reviewed the video you reported and removed it."),
        ]
    ),
    case(
        "C5: the answer to our reply is an answer again",
        "reaction 1, follow-up 1, reaction 1",
        answer(),
        reply("answers@plaza.example"),
        answer(in_reply_to="<r1@kieswacht.example>", references=None, message_id="<a2@plaza.example>", date=at(30, 40)),
    ),
    case("R5: to a stranger in the thread of a flag", "held 1", reply("t@servicedesk.example")),
    case("R5: to a colleague alone in the thread of a flag", "nothing", reply("chef@kieswacht.example")),
    case(
        "R5: to somebody at the platform, about no flag",
        "held",
        reply("otto@plaza.example", in_reply_to=None, references=None, subject="Your rules"),
    ),
    case(
        "R5: to a stranger about no flag",
        "nothing",
        reply("t@elders.example", in_reply_to=None, references=None, subject="Your rules"),
    ),
    case(
        "R5: of one platform's flag, to another platform",
        "held",
        reply("answers@kwetter.example"),
    ),
    case("R5: a reply to both platforms", "held", reply("answers@plaza.example, answers@kwetter.example")),
    case("C5: the channel beside whoever answered", "nudge 1", reply(f"answers@plaza.example, {CHANNEL}")),
    case("C5: the same reply twice", "nudge 1", reply("answers@plaza.example"), reply("answers@plaza.example")),
]
