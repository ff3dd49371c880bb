"""R3: words of a receipt never stop the clock of the reaction, and an answer acts only where its sentence is known whole.

Each mail is genuine, from a known sender, on the flag's thread. What must act is here too: honest answers in the clothes in
which people and machines send them.
"""

from cases import case
from kinds.phrases_en import NO_ANSWER, said
from letters import answer, of
from world import PLAZA, two_flags

CAME = {
    "en": "We have received your report.\n\n",
    "arrived": "Your notification arrived this morning.\n\n",
    "nl": "Uw melding is in goede orde ontvangen.\n\n",
    "de": "Ihre Meldung ist bei uns eingegangen.\n\n",
}

# Below the words of a receipt: nothing here is an answer to this report.
BESIDE = [
    # Another post, another time, another report.
    ("x", "A month back we removed the tweet of the sister account."),
    ("x", "At the EP elections we determined that the post does not violate our rules. Now it is looked at anew."),
    ("meta", "Your colleague reported the reel too, and we have removed it from his queue."),
    ("google", "The first of your three videos is done: we have removed the video."),
    ("tiktok", "One of the copies is gone; we have removed the video that was the copy."),
    ("snapchat", "Back in spring we took action on the Snap of the same friend group."),
    # Hearsay and doubt.
    ("x", "Twitter users write that we've removed the post, which is a hoax."),
    ("meta", "It would be premature to read this as a statement that the content does not violate our standards."),
    ("tiktok", "A trainee typed that we have removed the video. Ignore that."),
    ("snapchat", "The assistant guesses that the content does not violate our guidelines."),
    # Steps.
    ("x", "We have determined that the post is in Dutch."),
    ("x", "We've taken action on your report by giving it a case owner."),
    ("google", "We have decided to ask our counsel in Dublin."),
    ("google", "We have completed our review of the attachments."),
    ("snapchat", "We have reviewed the Snap's metadata and queue it for a human."),
    ("meta", "We have reviewed the URL and it opens in our tool."),
    ("x", "Wij hebben uw melding beoordeeld op taal en zetten haar bovenaan."),
    # In bounds.
    ("x", "No action will be taken over Easter."),
    ("meta", "We are not taking action on the content without a second pair of eyes."),
    ("tiktok", "We're unable to take action on the video from this inbox; a colleague can."),
    # Echoes of a form.
    ("x", "WHAT YOU TOLD US\n\nThis post violates our rules on elections."),
    ("x", "> Motivation\n\nThe account violates our rules."),
    ("meta", "Explanation -> this content violates our Community Standards"),
    ("meta", "field;value\nmotivation;this post violated our rules"),
    ("google", "    The video violates the Election Act."),
    ("tiktok", "Copy of your text follows.\n\nThis video violates our guidelines."),
    ("tiktok", "Statement of the flagger\n------------------------\nThe content violates your policy."),
    ("snapchat", "1. Who are you? A ministry\n2. What is wrong? This snap violates the rules"),
    # Questions that ask nothing of us about this report.
    ("x", "Could you please provide a score from 1 to 10 for this chat?"),
    ("meta", "Could you clarify? Our bot asks that when a text is short; yours was long."),
    ("google", "Could you please provide your colleagues with this number too."),
    ("tiktok", "We need more information from the creator, whom we wrote to."),
    ("snapchat", "Could you send us a star or a smiley for our service?"),
    ("x", "Wij wachten, want we hebben meer informatie nodig van de plaatser."),
    # Other channels, which this was not.
    ("x", "This channel is reserved for trusted partners, of which you are one."),
    ("google", "This address is not for trademark matters; yours is about elections and right here."),
    ("tiktok", "We cannot accept reports through fax; by mail is fine."),
    ("meta", "A report will not be reviewed unless it names a post, and this one does."),
    # Portal mails that are none.
    ("meta", "You had a new message about case 771 last year; was it of use to you?"),
]

# Without the words of a receipt the same does not act either, but for what asks and refuses in general.
ALONE = [(p, t) for p, t in BESIDE if "clarify?" not in t]

ACTS = [
    ("x", "Hi Piet,\n\nShort update: we've reviewed the tweet and found no violation of our rules.\n\nMaud", "reaction 1"),
    ("x", "Dear partner,\n\nThanks for flagging. This post violates our rules and has been removed.", "reaction 1"),
    ("x", "The post does not violate our rules, so it remains online.\n\nX Support", "reaction 1"),
    ("x", "Thank you for your patience. Based on the local law, we have restricted the post in the Netherlands.", "reaction 1"),
    ("meta", "We've reviewed the reel you reported and removed it for going against our Community Standards.", "reaction 1"),
    ("meta", "Hello,\n\nwe have labelled the post.\n\nMeta", "reaction 1"),
    ("meta", "Following your notice, we removed the photo for violating our policy on voter interference.", "reaction 1"),
    ("google", "Hello,\n\nWe have decided not to remove the video.\n\nRegards,\nThe YouTube Team", "reaction 1"),
    ("google", "We have blocked the video in the Netherlands under local law.", "reaction 1"),
    ("tiktok", "We have reviewed your report and removed the video for violating our election rules.", "reaction 1"),
    ("tiktok", "De video is niet in strijd met onze richtlijnen en blijft online.", "reaction 1"),
    ("snapchat", "Hi there,\n\nWe've reviewed your report. The Snap does not violate our guidelines.", "reaction 1"),
    ("snapchat", "Wij hebben uw melding beoordeeld en de inhoud verwijderd.", "reaction 1"),
    ("x", "Could you please clarify which post you mean?", "question 1"),
    ("tiktok", "Could you please share the link to the video?", "question 1"),
    ("google", "We need additional information: could you please provide the exact address of the video?", "question 1"),
    ("x", "Please submit your report using the form in our help center.", "not-accepted 1"),
    ("meta", "You have a new message about case 5512349876. Log in to read it in the Official Request portal.", "reaction 1"),
    # Receipts in our own thread, and a help desk's own text.
    ("meta", "Wij hebben uw verzoek ontvangen. Uw referentienummer is 88112233.", "receipt 1"),
    ("x", "Bedankt voor uw melding. Wij nemen deze zo snel mogelijk in behandeling.", "receipt 1"),
    ("x", "Thank you for contacting X Support. This is an automated message.", "receipt 1"),
    ("snapchat", "Your request (771203) has been received and is being reviewed by our support staff.", "receipt 1"),
]

# The words of a team's own rule.
OWN = """[[platform.rule]]
id = "plaza-own"
kind = "reaction"
body = ["we have studied your {0}"]
"""

DISPUTE = "A counter notification for this video.\n\nGrounds of the uploader\n\nThis video does not violate any policy."

CASES = [
    *(
        case(f"R3: below a receipt ({how}): {said(p, t)}", NO_ANSWER, of(p, came + t), flags=two_flags(p))
        for how, came in CAME.items()
        for p, t in BESIDE
    ),
    *(case(f"R3: alone, word for word: {said(p, t)}", NO_ANSWER, of(p, t), flags=two_flags(p)) for p, t in ALONE),
    *(case(f"R3: it acts, known whole: {said(p, t)}", wanted, of(p, t), flags=two_flags(p)) for p, t, wanted in ACTS),
    *(
        case(
            f"T3 (d): what an uploader writes acts never, from {sender}",
            NO_ANSWER,
            of("google", text).but(from_=f"YouTube <{sender}>"),
            flags=two_flags("google"),
        )
        for sender in ("youtube-disputes@google.com", "youtube-disputes+9k2m4x7q1w3e@google.com")
        for text in (DISPUTE,)
    ),
    *(
        case(
            f"R2: no receipt: a state in the subject: {tag}",
            NO_ANSWER.replace("receipt 1 | ", ""),
            of("x", "We have received your report.", subject=f"Re: {tag} Post 1 about the ballot"),
            flags=two_flags("x"),
        )
        for tag in ("[Taken down]", "[Case closed]", "[AFGEWEZEN]")
    ),
    *(
        case(
            f"R3: a team's own phrase has its object: your {noun}",
            "reaction 1",
            answer(f"We have studied your {noun}. The post remains available."),
            plaza=PLAZA + OWN.format(noun),
        )
        for noun in ("letter", "alert", "referral", "enquiry")
    ),
]
