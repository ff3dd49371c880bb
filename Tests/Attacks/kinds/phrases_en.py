"""R2, R3: decisions and receipts in English, as platforms write; the mail is genuine and only its words are tried.

A decision may be filed as an answer or held, and never as a receipt; a receipt may be filed as one or held, and never as an
answer. What must act, acts.
"""

from cases import case
from letters import of
from world import two_flags

ANSWER = "reaction 1 | question 1 | not-accepted 1 | held 1"
NO_ANSWER = "receipt 1 | held 1"
HELLO = "Hello,\n\nThank you for contacting us. We have received your report.\n\n"
BYE = "\n\nKind regards,\nThe desk"

# Decisions below the words of a receipt.
DECIDED = [
    ("x", "After looking into it, we restricted the reach of the post in the Netherlands."),
    ("x", "The account that published it has been locked until its owner deletes the post."),
    ("x", "Our team concluded that the post stays up."),
    ("x", "We did not identify a breach of our civic integrity policy."),
    ("x", "Having examined the post, we see no grounds to intervene."),
    ("x", "A label now appears below the post."),
    ("x", "This matter is considered resolved from our side."),
    ("x", "You will no longer find the post on our service."),
    ("x", "We disagree with your reading of the post."),
    ("x", "Sorry, there is nothing that we can do about this one."),
    ("x", "The author has since deleted the post himself."),
    ("x", "We withheld it in the Netherlands."),
    ("x", "Satire of this kind is permitted on our service."),
    ("meta", "The thread was made less prominent in feeds."),
    ("meta", "We have disabled the page."),
    ("meta", "It falls outside the scope of our voter interference policy."),
    ("meta", "Status: rejected."),
    ("meta", "Outcome: content left up."),
    ("meta", "We've put a notice over the photo which says that a vote with two boxes is invalid."),
    ("meta", "Your appeal was granted, and the reel has come down."),
    ("meta", "A specialist went through it and judged it harmless."),
    ("meta", "Both posts were dealt with earlier today."),
    ("google", "The video now carries an information panel."),
    ("google", "Access to the video from the Netherlands has been barred."),
    ("google", "At this time, Google has chosen not to act on this URL."),
    ("google", "The channel was terminated."),
    ("google", "It was delisted from our results."),
    ("tiktok", "The video is not eligible for the For You feed any more."),
    ("tiktok", "The creator received a strike."),
    ("tiktok", "We've wiped the video from our platform."),
    ("snapchat", "The Snap was pulled from Spotlight."),
    ("snapchat", "Having weighed it, we came down on the side of leaving it where it is."),
    ("snapchat", "Our reviewers saw nothing wrong with the Snap."),
]

# Decisions that stand alone; most platforms would write one of these.
ALONE = [
    ("x", "The post has been taken off our service."),
    ("x", "It's gone."),
    ("x", "We stand by our earlier outcome."),
    ("meta", "After a second look, we got this wrong: the post should not have stayed up, and now it doesn't."),
    ("google", "We regret that we cannot comply with your request."),
    ("tiktok", "No breach was established."),
    ("snapchat", "The Snap expired before we got to it."),
]

# Receipts with words of decisions that are denied, asked, conditional, to come, general, or an echo.
UNDECIDED = [
    ("x", "If we find that it violates our rules, we will remove it."),
    ("x", "We have not yet determined whether the post violates our rules."),
    ("x", "Once we have reviewed your report, you will hear from us."),
    ("x", "We will let you know when we have taken action."),
    ("x", 'You wrote: "we have removed the post, says the author, but it is still there".'),
    ("x", "Have we removed the post already? You can see that in the app."),
    ("x", "It may take up to 48 hours before we have reviewed the post."),
    ("x", "In 2027 we removed 4,000 posts about elections."),
    ("x", "Should the post turn out not to violate our rules, it does not come down."),
    ("x", "Please do not assume that we have taken action."),
    ("x", "Nobody has reviewed your report so far."),
    ("x", "Unless we've determined otherwise, the post remains visible."),
    ("x", "No decision has been made on whether the post does not violate our policies."),
    ("meta", "We have reviewed your identity and can confirm that you may use this form."),
    ("meta", "We removed a duplicate of your report from the queue."),
    ("meta", "When content does not violate our standards, we tell you so."),
    ("meta", "Your request: please confirm that you have removed the post."),
    ("meta", "Our teams hope to be able to say soon that we have taken action."),
    ("meta", "We removed the attachment from your mail for security."),
    ("google", "We have completed our review of your account settings only; your request is still open."),
    ("google", "Content that does not violate the law is generally not removed."),
    ("google", "Until we have reviewed the video, it remains online."),
    ("tiktok", "We have removed the tracking number from earlier mails; this is a new one."),
    ("tiktok", "Suppose that we have removed the video: then you get a notice."),
    ("tiktok", "It is too early to say that it does not violate our guidelines."),
    ("snapchat", "We have reviewed your message and sent it to the right team."),
    ("snapchat", "Before we have reviewed the Snap we cannot say more."),
]

ACTS = [
    ("x", "We have reviewed the post you reported and it does not violate our rules.", "reaction 1"),
    ("x", "We've removed the post for violating our civic integrity policy.", "reaction 1"),
    ("x", "We are now closing this case and will no longer monitor responses.", "reaction 1 | held 1"),
    ("meta", "It isn't clear to us that the content you reported violates our Community Standards.", "reaction 1"),
    ("meta", "We have removed the content you reported.", "reaction 1"),
    ("google", "We have removed the video from YouTube.", "reaction 1"),
    (
        "tiktok",
        "We have reviewed your report and have now removed the content for violating our guidelines.",
        "reaction 1",
    ),
    ("snapchat", "We have removed the Snap you reported.", "reaction 1"),
    ("x", "We have received your report and are looking into it.", "receipt 1"),
    ("google", "Thanks for reaching out to us. We will review your request as soon as we can.", "receipt 1"),
    ("tiktok", "Our teams have received your report.", "receipt 1"),
    ("snapchat", "We have received your message.", "receipt 1"),
    ("x", "We need a little more info. Could you please provide the link?", "question 1"),
    ("meta", "Your report will not be reviewed unless it is submitted through one of these forms.", "not-accepted 1"),
    ("meta", "You have a new message in the Official Request portal.", "reaction 1"),
    ("google", "We have sent a response to your request.", "automatic-reply 1 | held 1"),
]


def said(platform, text):
    return f"{platform}: “{text}”"


# X and Meta use one subject for each receipt, and their rules ask for it.
SUBJECTS = [
    ("x", "Case# 0441122334: election", "Thank you for contacting us. Your case number is 0441122334."),
    ("x", "We got your report about a post", "Thanks for letting us know."),
    ("x", "Case# 0441122334: verkiezing", "Bedankt voor uw melding."),
    ("meta", "Your Content Request has been received", "Your reference number is 88112233."),
    (
        "meta",
        "Your Content Request has been received",
        "Wij hebben uw verzoek ontvangen. Uw referentienummer is 88112233.",
    ),
]

CASES = [
    *(
        case(f"R2: it acts: {said(p, t)}", "receipt 1", of(p, t + BYE, subject=s), flags=two_flags(p))
        for p, s, t in SUBJECTS
    ),
    *(case(f"R2: no receipt: {said(p, t)}", ANSWER, of(p, HELLO + t + BYE), flags=two_flags(p)) for p, t in DECIDED),
    *(
        case(f"R5: alone, it does not vanish: {said(p, t)}", ANSWER, of(p, t + BYE), flags=two_flags(p))
        for p, t in ALONE
    ),
    *(
        case(f"R3: no answer: {said(p, t)}", NO_ANSWER, of(p, HELLO + t + BYE), flags=two_flags(p))
        for p, t in UNDECIDED
    ),
    *(case(f"R3: not alone either: {said(p, t)}", NO_ANSWER, of(p, t), flags=two_flags(p)) for p, t in UNDECIDED),
    *(case(f"R3: it acts: {said(p, t)}", wanted, of(p, t + BYE), flags=two_flags(p)) for p, t, wanted in ACTS),
]
