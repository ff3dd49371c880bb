"""R3: the phrase of a decision about something else, in an echo, or before the end.

Each mail is genuine, from a known sender, on the flag's thread, and could be a platform's. None says what became of the
post; so a person may be asked to look, but no clock of the reaction stops.
"""

from cases import case
from kinds.phrases_en import NO_ANSWER, said
from letters import of
from world import two_flags

ENGLISH = [
    ("x", "We have received your report. You told us that this post violates our rules on civic integrity."),
    ("x", "Thank you for reporting. You say the post violates the election rules; a colleague will look at it."),
    ("x", "You reported that the account violates our policies. We are reviewing it."),
    ("x", "Report reason: this post violates our civic integrity policy. Status: in review."),
    ("x", "Category chosen by you: the post violates our rules."),
    ("x", "We have taken action to secure your account. Your report is in the queue."),
    ("x", "We have removed your phone number from your profile as you asked."),
    ("x", "We've removed the limit on the number of reports that you can send."),
    ("x", "We have limited the number of reports to five a day."),
    ("x", "We have restricted the size of attachments to 10 MB."),
    ("x", "We are unable to take action on mails without a link."),
    ("x", "No action will be taken on mails to this address; a ticket was made for you."),
    ("x", "We have reviewed our policies and updated them. Your case is open."),
    ("x", "We have reviewed your ticket and assigned it to a specialist."),
    ("x", "We've reviewed your request for access and enabled your login."),
    ("x", "We've determined the right team for your report."),
    ("x", "We have determined that your report needs a specialist, who will come back to you."),
    ("x", "We determined that more time is needed."),
    ("x", "According to the author the post does not violate our rules. We are looking into that."),
    ("x", "A machine's first guess is that the post does not violate our rules; a person will now look at it."),
    (
        "x",
        "Your earlier report was about a post that does not violate our rules. This one is new and is being reviewed.",
    ),
    ("x", "We've received your report. Tip: content that is satire does not violate our rules."),
    ("x", "It seems at first sight that it does not violate our rules, but our review goes on."),
    ("x", "Please note that an election post does not violate our rules merely because it is wrong."),
    ("x", "We have labelled your report as urgent."),
    ("x", "We have actioned your request to be called back."),
    ("x", "We took action on another report of yours last week."),
    ("x", "We have taken action on your other report AT-17, and are still looking at this one."),
    ("x", 'We removed the word "urgent" from your subject.'),
    ("x", "Does the post break the law? If it does not violate our rules, we may still geo-block it."),
    ("meta", "We have received your report. You indicated that the content violates our Community Standards."),
    ("meta", "You selected: this account violates our rules on voter interference."),
    ("meta", "We understand this to resolve in about two days."),
    ("meta", "We have taken action to verify your organisation."),
    ("meta", "We removed duplicates from your list of links; nine remain in review."),
    ("meta", "We've reviewed your access request to the portal."),
    ("meta", "We have restricted the use of this form to governments."),
    ("meta", "We are not taking action before Monday."),
    ("google", "We have received your request. You stated that the video violates our policies."),
    ("google", "We have decided to give your request priority."),
    ("google", "We've decided to assign a specialist to your request."),
    ("google", "We have decided not to wait for the form; your request is in review."),
    ("google", "We have blocked mails with attachments over 25 MB."),
    ("google", "We removed your attachment, as it could not be scanned."),
    ("google", "We have reviewed your identity document."),
    ("google", "We have completed our review of the form; the review of the video starts tomorrow."),
    ("google", "Your name has been removed from the list of contacts."),
    ("google", "Your message has been removed from the spam folder and is now in review."),
    ("tiktok", "We have received your report. Reason given: the video violates our guidelines."),
    ("tiktok", "We have reviewed the document that you attached and are starting the review of the video."),
    ("tiktok", "We have removed you from the waiting list: a person reviews your report now."),
    ("tiktok", "We've removed the time limit of your form."),
    ("tiktok", "Made ineligible for the fast lane: your report goes by the usual way."),
    ("tiktok", "We have limited the length of reports to 2000 characters."),
    ("snapchat", "We have received your message. You wrote that the Snap violates our guidelines."),
    ("snapchat", "We've reviewed your request and need to ask a colleague."),
    ("snapchat", "We have reviewed the ticket and raised its priority."),
    ("snapchat", "We've taken action to get you an answer soon."),
    ("snapchat", "We removed an old address of yours from the ticket."),
]

# The platform asks us something. That makes it our turn (C7), whichever it is called.
ASKED = [
    ("x", "Thank you for your report. Please tell us why you believe this post violates our rules."),
    ("x", "Thank you for contacting us. Please explain how the account violates our rules."),
    ("meta", "Please describe how this content violates our Community Standards."),
    ("meta", "It isn't clear to us that you are allowed to file this request. Please send proof."),
    ("meta", "It is not clear to us that the link works. Please send another one."),
    ("meta", "We have reviewed the links; three do not open. Please send them again."),
    ("meta", "This account violates our rules, you wrote. Which account do you mean?"),
    ("google", "Please tell us which law the video violates."),
    ("google", "Kindly state why you think the content violates our policies."),
    ("tiktok", "We have reviewed the link you sent; it does not open. Could you send it again?"),
    ("snapchat", "We are unable to take action until you send the link."),
    ("x", "Kunt u toelichten waarom de post volgens u onze regels schendt?"),
]

MORE = [
    ("x", "Bedankt voor uw melding. U gaf aan dat het bericht in strijd is met onze regels."),
    (
        "x",
        "Wij hebben uw melding ontvangen. Reden: de post is niet in strijd met de wet maar wel met de regels, volgens u.",
    ),
    ("x", "We hebben de post verwijderd uit uw lijst met favorieten."),
    ("x", "Wij hebben uw melding beoordeeld op volledigheid en doorgezet naar een collega."),
    ("x", "We hebben het bericht beoordeeld als dringend."),
    ("x", "Volgens de maker is de post niet in strijd met onze regels. Wij zoeken dat uit."),
    ("x", "Het lijkt erop dat de post niet in strijd is met onze regels, maar het onderzoek loopt nog."),
    ("x", "Satire is niet in strijd met onze regels. Uw melding ligt bij een collega."),
    ("meta", "We hebben je melding beoordeeld als spoed en doorgestuurd."),
    ("meta", "Wij hebben uw melding beoordeeld en hebben meer tijd nodig."),
    ("meta", "Wij hebben de inhoud verwijderd van uw bijlage, want die was te groot."),
    ("google", "We hebben je verzoek beoordeeld op volledigheid; het onderzoek begint morgen."),
    ("google", "Wij hebben uw melding beoordeeld als dubbel; de eerste loopt nog."),
    ("google", "Wir haben Ihre Anfrage erhalten. Ihr Name wurde entfernt aus dem Verteiler."),
    ("tiktok", "We hebben de video verwijderd uit de wachtrij voor machines; een mens bekijkt hem nu."),
    ("tiktok", "Wij hebben uw melding beoordeeld als compleet. U hoort nog van ons."),
    ("snapchat", "Wij hebben uw melding beoordeeld en aan het juiste team gegeven."),
    ("snapchat", "Volgens ons eerste beeld is de Snap niet in strijd met de richtlijnen, maar wij kijken verder."),
    ("x", "We will not be taking action until a court has spoken; the case stays open."),
    ("x", "No violation of your privacy was involved in this mail."),
    ("x", "This mail is not in violation of any confidentiality."),
    ("x", "Your account has not violated any rule; we only send this to confirm your report."),
    ("x", "Your own account does not violate our rules, so you may keep reporting. Your report is in review."),
    ("x", "An outdated link does not break anything; we found your post and are reviewing it."),
    ("x", "Sending many reports does not violate our rules. They are all in the queue."),
    ("x", "We have limited the wait to two hours."),
    ("x", "We didn't find a violation? You will read that in our answer, which takes a day."),
    ("x", 'Our system says: "does not violate". A person will check that.'),
    ("x", "Earlier today a bot told you that it does not violate our rules. Please ignore that; we are reviewing it."),
    ("x", "We wrote that we have removed the post. That was a mistake: the review is still going on."),
    ("x", 'Example of an answer: "We have removed the post."'),
    ("x", "Possible outcomes: we have removed the post; the post does not violate our rules; we need more time."),
    ("x", "What happens next: 1. we have reviewed your report 2. we have removed the post or not 3. you get a mail"),
    ("meta", 'FAQ: What does "we have removed the content" mean? It means that nobody sees it.'),
    ("meta", "From our help centre: content that we have removed is kept for 30 days. Your case is open."),
    ("meta", "In most cases we have reviewed a report within a day."),
    ("meta", "Most reports that we have reviewed this week were about elections. Yours is number 12 in the queue."),
    ("meta", "Once more: we have not removed anything yet."),
    ("meta", "It's not that we have removed it; the author hid it. We are still looking."),
    ("meta", "We have hardly reviewed anything yet because of the volume."),
    ("meta", "We have almost reviewed your report."),
    ("meta", "We have partially reviewed your report; the rest follows tomorrow."),
    ("meta", "We've nearly completed; when we have removed the content, you will know."),
    (
        "google",
        "The video you reported does not violate our policies, says the uploader in his appeal. We are reading it.",
    ),
    ("google", "We have reviewed 3 of your 40 links so far."),
    ("google", "We have started to review; so far it does not violate anything that we have checked."),
    ("tiktok", "We have reviewed the queue and put your report on top."),
    ("tiktok", "We have reviewed the metadata only."),
    ("tiktok", "We've reviewed the language of your report and sent it to our Dutch team."),
    ("snapchat", "We have removed the link from your message for safety and are reviewing the Snap."),
    ("snapchat", "We have removed our standard text from this mail. Your case is still open."),
    ("snapchat", "The Snap does not violate the law of physics, joked a colleague; we are looking at it seriously."),
]

CASES = [
    *(
        case(f"R3: no answer to our report: {said(p, t)}", NO_ANSWER, of(p, t), flags=two_flags(p))
        for p, t in ENGLISH + MORE
    ),
    *(
        case(
            f"C7: a question, in words of a decision: {said(p, t)}",
            f"question 1 | reaction 1 | {NO_ANSWER}",
            of(p, t),
            flags=two_flags(p),
        )
        for p, t in ASKED
    ),
]
