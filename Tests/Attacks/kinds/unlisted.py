"""R2: decisions in words that stand on no list, below the words of a receipt. None may be filed as a mere receipt."""

from cases import case
from kinds.phrases_en import ANSWER, said
from letters import of
from world import two_flags

DECIDED = [
    ("x", "Thank you for your report, which we have received. The post can be seen again."),
    ("x", "We have received your report. Access to it was cut off in the Netherlands."),
    ("x", "We have received your report. In this instance we side with the author."),
    ("x", "We have received your report. We won't intervene."),
    ("x", "We have received your report. Nothing further will happen."),
    ("x", "We have received your report. It is allowed to stay."),
    ("x", "We have received your report. The complaint is well founded."),
    ("x", "We have received your report. Your point is taken, and the post was amended by its author."),
    ("x", "We have received your report. We've sorted it out."),
    ("x", "We have received your report. Done."),
    ("x", "We have received your report. The tweet vanished."),
    ("x", "We have received your report. The owner of the account withdrew it."),
    ("x", "We have received your report. We saw it and it's fine."),
    ("x", "We have received your report. It passes our checks."),
    ("x", "We have received your report. Not a problem for us."),
    ("x", "We have received your report. No further steps."),
    ("x", "We have received your report. Case completed."),
    ("x", "We have received your report. The post got a correction."),
    ("x", "We have received your report. Our moderators cleared it."),
    ("x", "We have received your report. We must turn down your request."),
    ("x", "We have received your report. This is not for us to judge."),
    ("x", "We have received your report. We leave this to the voters."),
    ("x", "We have received your report. Freedom of speech prevails here."),
    ("x", "We have received your report. We gave the author a final notice."),
    ("x", "We have received your report. The post was edited."),
    ("x", "We have received your report. A red flag was put on it."),
    ("x", "We have received your report. The user is no more on X."),
    ("meta", "We have received your report. The page is down."),
    ("meta", "We have received your report. It has been made private."),
    ("meta", "We have received your report. Our fact checkers rated it false."),
    ("meta", "We have received your report. We've added context to it."),
    ("meta", "We have received your report. The ad stopped running."),
    ("meta", "We have received your report. We agree with you."),
    ("meta", "We have received your report. You were right."),
    ("google", "We have received your request. The video was set to private."),
    ("google", "We have received your request. It fails our test for removal."),
    ("google", "We have received your request. The request is denied."),
    ("google", "We have received your request. The link does not show up in Search now."),
    ("tiktok", "We have received your report. It is now only visible to its maker."),
    ("tiktok", "We have received your report. We kept it."),
    ("tiktok", "We have received your report. All good with this video."),
    ("snapchat", "We have received your report. The story ended."),
    ("snapchat", "We have received your report. We spoke to the creator, who took it back."),
    ("x", "Wij hebben uw melding ontvangen. Het bericht staat er niet meer."),
    ("x", "Wij hebben uw melding ontvangen. De maker trok het bericht in."),
    ("x", "Wij hebben uw melding ontvangen. Wij doen hier niets mee."),
    ("x", "Wij hebben uw melding ontvangen. U heeft gelijk."),
    ("x", "Wij hebben uw melding ontvangen. Het bericht is aangepast."),
    ("x", "Wij hebben uw melding ontvangen. Wij delen uw mening niet."),
    ("x", "Wij hebben uw melding ontvangen. Dit valt onder de vrijheid van meningsuiting."),
    ("x", "Wij hebben uw melding ontvangen. Het is in orde bevonden."),
    ("x", "Wij hebben uw melding ontvangen. Zaak klaar."),
    ("x", "Wij hebben uw melding ontvangen. Er komt een label bij."),
    ("x", "Wij hebben uw melding ontvangen. Voor ons is de kous daarmee af."),
    ("x", "Wij hebben uw melding ontvangen. De post is weg."),
    ("x", "Wij hebben uw melding ontvangen. Wij laten de post staan."),
    ("x", "Wij hebben uw melding ontvangen. Wij grijpen niet in."),
    ("x", "Wij hebben uw melding ontvangen. Uw verzoek wordt niet toegewezen."),
    ("x", "Wij hebben uw melding ontvangen. Het account ligt eruit."),
]

# Receipts of a few sentences, which must still be receipts: holding each of them would be no reading at all.
RECEIPTS = [
    ("x", "Hello,\n\nWe have received your report and are looking into it.\n\nKind regards,\nThe desk"),
    ("x", "We have received your report. We will review it and get back to you."),
    ("tiktok", "Thank you for contacting us. Our teams have received your report, and will reach out to you."),
    (
        "snapchat",
        "Hi there,\n\nThanks for reaching out! We've received your message and will reply as soon as we can.\n\nThe Snap team",
    ),
    ("google", "Thanks for reaching out to us. We will review your request as soon as possible."),
    ("x", "Geachte heer, mevrouw,\n\nWij hebben uw melding ontvangen. U hoort zo snel mogelijk van ons.\n\nMet groet"),
]

CASES = [
    *(case(f"R2: no mere receipt: {said(p, t)}", ANSWER, of(p, t), flags=two_flags(p)) for p, t in DECIDED),
    *(case(f"R2: still a receipt: {said(p, t)}", "receipt 1", of(p, t), flags=two_flags(p)) for p, t in RECEIPTS),
]
