"""R2, the other side: receipts as platforms write them, of several sentences. Each must still be filed as one; a list of
what is harmless that held these would be no reading at all."""

from cases import case
from kinds.phrases_en import said
from letters import answer, of
from world import two_flags

ENGLISH = [
    (
        "x",
        "Hello,\n\nThanks for reaching out. We've received your report and opened a case for it. Your case number is "
        "0263225235.\n\nThanks,\nX Support",
    ),
    (
        "x",
        "We got your report about election integrity. A member of our team will look into it and reply to this "
        "email. Please keep the reference in the subject line when you write to us.\n\nX Trust & Safety",
    ),
    (
        "x",
        "Hi,\n\nThis is an automated message to let you know that we have received your request. There is no need to "
        "reply.\n\nX Support\nX Corp., 1355 Market Street, Suite 900, San Francisco, CA 94103",
    ),
    (
        "x",
        "Thank you for contacting X. Due to a high volume of requests, it may take us longer than usual to respond. We "
        "appreciate your patience.",
    ),
    (
        "x",
        "We received your report, and it was logged under case 0263225235. Our team works around the clock during "
        "the election period; you can expect a response within 24 hours.",
    ),
    (
        "x",
        "I confirm receipt of your email. I have passed it on to the civic integrity team and will come back to you as "
        "soon as I hear from them.\n\nBest,\nMarit",
    ),
    (
        "x",
        "Thanks for letting us know. Your message is in our queue; the people who handle reports from election bodies "
        "will pick it up today.",
    ),
    (
        "x",
        "We have received your report. If you have anything to add, simply reply to this message. Please do not change "
        "the subject line, so that we can find your case.",
    ),
    (
        "x",
        "Dear partner,\n\nThank you for your report. It has been assigned to a reviewer. You'll get an email from us "
        "when there is news.\n\nSincerely,\nThe X team",
    ),
    (
        "x",
        "Thanks for your report! Report an emergency? Call your local police.\n\nYou are receiving this email because "
        "you submitted a report. Help Center: https://help.x.com/en",
    ),
    (
        "x",
        "We're looking into this and should have more for you by tomorrow morning. Thanks for bearing with us.\n\nJohn "
        "Smith\nPublic Policy Manager, Benelux",
    ),
    (
        "x",
        "Hello,\n\nWe have received your report. Here is what you told us:\n\nCountry: Netherlands\nCategory: Civic "
        "integrity\nLink: https://x.com/stemtip/status/1760000000000000001\n\nThanks for helping to make X safe.",
    ),
    (
        "meta",
        "Hi,\n\nWe received your report. Your reference number is 100000000000001. Keep this number for your own "
        "records.\n\nThis mailbox is unmonitored. Please do not respond to this email.\n\nMeta",
    ),
    (
        "meta",
        "This is to tell you that your request arrived. Its reference number is 100000000000001.\n\nYou named this "
        "address:\nhttps://www.threads.com/@example/post/EXAMPLE0001\n\nNobody reads replies to this message.",
    ),
    (
        "meta",
        "Thank you for your submission. Your Content Request has been received. You can check its status in the "
        "Official Request system at any time.\n\n© Meta Platforms Ireland Limited, Merrion Road, Dublin 4, "
        "D04 X2K5, Ireland",
    ),
    (
        "meta",
        "Hello Anna,\n\nWe have received your report and it's currently with our team. We aim to respond to all "
        "government requests within two business days.\n\nThanks,\nThe Facebook Team",
    ),
    (
        "meta",
        "Thanks for getting in touch. We've received your report. Our offices are open Monday to Friday from 9:00 "
        "to 17:30 CET; outside those hours an on-call colleague will have a look.",
    ),
    (
        "meta",
        "Your request has been received.\n\nReference number: 100000000000001\nDate: 13 March 2028\n\nReplies to "
        "this message go to a mailbox that no one reads.\n\nThis message was sent to melding@kieswacht.example. "
        "Meta Platforms, Inc., Attention: Community Support, 1 Meta Way, Menlo Park, CA 94025",
    ),
    ("meta", "We received your message and registered it. Someone from the elections team will call you back this afternoon."),
    (
        "meta",
        "Hi there. We have received your request through the channel for government bodies. We know how important "
        "this is in the run-up to an election and will treat it as a matter of priority.",
    ),
    (
        "google",
        "Thanks for contacting the YouTube Legal Support team. We will review your request as soon as possible. "
        "The reference number for your complaint is U2X2RORLGOGUHPZ7M4OYUBGLHU.",
    ),
    (
        "google",
        "Hello,\n\nThanks for reaching out to us! We have received your legal request. We receive many such "
        "complaints each day; your message is in our queue, and we'll get to it as quickly as our workload "
        "permits.\n\nRegards,\nThe Google Team",
    ),
    (
        "google",
        "We have received your request. A specialist will be in touch. In the meantime you may find answers to "
        "common questions in our Help Center: https://support.google.com/legal",
    ),
    (
        "google",
        "We received your request. The ticket number is referenced in the subject of this message. Please "
        "include it in all correspondence.\n\nGoogle Ireland Ltd., Gordon House, Barrow Street, Dublin 4",
    ),
    (
        "google",
        "Thanks for reaching out to us. This is an automatic confirmation. Please note that we may not be able to "
        "answer every email individually.",
    ),
    (
        "tiktok",
        "Thank you for contacting us. Our teams have received your report, and will reach out to you once the "
        "review has been completed.\n\nTikTok Trust & Safety",
    ),
    (
        "tiktok",
        "Hi,\n\nThank you for contacting TikTok. We acknowledge your email and are processing it. Expect to hear "
        "from us soon.\n\nBest regards,\nTikTok Election Integrity Team",
    ),
    (
        "tiktok",
        "Thanks for contacting us. We have your report and will start on it right away.\n\nKind regards,\n\n"
        "Lena\nTikTok Government Relations\nM +31 6 12345678",
    ),
    (
        "tiktok",
        "We've received your report. Our moderation team is looking at it with priority. We will notify you by "
        "email of any news.",
    ),
    (
        "tiktok",
        "Thank you for contacting us about this video. We take reports about elections very seriously and we "
        "will be back in touch shortly.",
    ),
    (
        "snapchat",
        "Hi there,\n\nThanks for reaching out! We've received your message and will reply as soon as we can.\n\nThe Snap team",
    ),
    (
        "snapchat",
        "Your request has been received and is being handled by our support staff. To add comments, reply to "
        "this email.\n\n--\nTeam Snapchat\nSnap Inc., 3000 31st Street, Santa Monica, CA 90405",
    ),
    (
        "snapchat",
        "Thanks for contacting Snapchat. Your request (123456) was received and is waiting for an agent. "
        "We usually answer within one working day.",
    ),
]

DUTCH = [
    (
        "x",
        "Hallo,\n\nWij hebben uw melding ontvangen. Uw zaaknummer is 0263225235. Vermeld dit nummer als u contact met "
        "ons opneemt.\n\nMet vriendelijke groet,\nX Support",
    ),
    (
        "x",
        "Bedankt voor uw melding. Deze is in goede orde ontvangen en doorgegeven aan het team dat over verkiezingen "
        "gaat. U krijgt zo snel mogelijk bericht.",
    ),
    (
        "x",
        "Geachte mevrouw De Vries,\n\nHierbij bevestigen wij de ontvangst van uw melding van 13 maart. Wij nemen "
        "binnen twee werkdagen contact met u op.\n\nHoogachtend,\nX Nederland",
    ),
    (
        "x",
        "Bedankt voor je melding. Door de drukte rond de verkiezingen kan het langer duren voordat je een reactie "
        "krijgt. Excuses voor het ongemak.",
    ),
    ("x", "We hebben je melding ontvangen en gaan ermee aan de slag. Je hoort uiterlijk morgen van ons.\n\nGroetjes,\nSanne"),
    (
        "x",
        "Dit is een automatisch bericht; antwoorden op deze e-mail worden niet gelezen. Wij hebben uw melding "
        "ontvangen. Het referentienummer is 4711.",
    ),
    (
        "x",
        "Goedemiddag,\n\nDank voor uw mail. Wij hebben uw melding ontvangen en een dossier aangemaakt. Een collega "
        "kijkt er vandaag nog naar.\n\nVriendelijke groeten,\n\nJan Jansen\nBeleidsmedewerker",
    ),
    ("x", "Wij hebben uw melding ontvangen. Heeft u vragen? Bel ons dan op werkdagen tussen 9.00 en 17.00 uur."),
    ("x", "Bedankt voor uw melding, wij gaan deze zo spoedig mogelijk bekijken."),
    ("x", "Wij hebben uw melding ontvangen; u hoeft verder niets te doen. Zodra er nieuws is, laten wij het u weten."),
    (
        "x",
        "Beste Anna,\n\nWe hebben je melding ontvangen, dankjewel! Ik zet het meteen door naar de collega's in Dublin "
        "en kom er vanmiddag bij je op terug.\n\nGroet,\nPieter",
    ),
    ("x", "Wij hebben uw melding ontvangen. Uw bericht staat in de wachtrij en wordt op volgorde van binnenkomst behandeld."),
    (
        "meta",
        "Hallo,\n\nWij hebben uw verzoek ontvangen. Het referentienummer is 100000000000001. Bewaar dit nummer "
        "goed.\n\nDit postvak wordt niet gelezen, dus beantwoord deze e-mail niet.\n\nMeta",
    ),
    (
        "meta",
        "Wij hebben uw verzoek ontvangen en in behandeling genomen. De status kunt u volgen in het systeem voor overheden.",
    ),
    (
        "meta",
        "Bedankt dat u contact met ons heeft opgenomen. Wij hebben uw verzoek ontvangen. We streven ernaar om "
        "verzoeken van overheden binnen 48 uur te beantwoorden.",
    ),
    (
        "meta",
        "Wij hebben uw verzoek ontvangen. Referentienummer: 100000000000001. Datum: 13 maart 2028.\n\nMet "
        "vriendelijke groet,\nHet Facebook-team\n\nMeta Platforms Ireland Limited, Merrion Road, Dublin 4",
    ),
    (
        "google",
        "Hallo,\n\nWij hebben uw verzoek ontvangen. We bekijken uw aanvraag zo snel we kunnen. Alvast bedankt "
        "voor uw geduld.\n\nMet vriendelijke groet,\nHet Google-team",
    ),
    ("google", "We hebben je verzoek ontvangen. Je ontvangt een e-mail van ons wanneer er een update is."),
    (
        "google",
        "Wij hebben uw verzoek ontvangen. Gebruik bij vragen het nummer in de onderwerpregel. Meer informatie "
        "vindt u in ons Helpcentrum: https://support.google.com/legal",
    ),
    (
        "google",
        "Wij hebben uw verzoek ontvangen. Dit is een automatische bevestiging. Wij krijgen dagelijks veel "
        "verzoeken en kunnen niet elke e-mail afzonderlijk beantwoorden.",
    ),
    ("tiktok", "Bedankt voor je melding. Ons team heeft deze ontvangen en neemt contact met je op.\n\nTikTok Trust & Safety"),
    (
        "tiktok",
        "Bedankt voor uw melding over deze video. Wij nemen meldingen over verkiezingen zeer serieus en komen "
        "er spoedig op terug.",
    ),
    (
        "tiktok",
        "Beste collega,\n\nUw melding ontvangen, dank. Ik heb haar bij het moderatieteam neergelegd met het "
        "verzoek om voorrang.\n\nMet groet,\nEva Bakker\nTikTok Benelux\nT 020 123 45 67",
    ),
    (
        "tiktok",
        "Bedankt voor uw melding. Wij zijn bereikbaar van maandag tot en met vrijdag van 8.30 tot 18.00 uur; in "
        "het weekend is er een piketdienst.",
    ),
    (
        "snapchat",
        "Hoi,\n\nUw verzoek is ontvangen en wordt behandeld door onze klantenservice. Wilt u iets toevoegen, "
        "beantwoord dan deze e-mail.\n\nHet Snap-team",
    ),
    ("snapchat", "Je verzoek is ontvangen (123456). Iemand van ons team reageert binnen een werkdag."),
]

# Written after the words were listed.
LATER = [
    (
        "x",
        "Hi,\n\nThank you for your report regarding the Dutch elections. We've received it and it is being processed. We aim "
        "to answer within one business day.\n\nBest regards,\nGlobal Government Affairs",
    ),
    ("x", "We received your report. Your feedback helps us to keep our platform safe."),
    (
        "x",
        "We have received your request and forwarded it to the responsible department. You will receive a separate "
        "notification.",
    ),
    (
        "meta",
        "We've received your report. You don't need to do anything else. We'll send you a notification when we have an update.",
    ),
    (
        "meta",
        "Thank you. Your Content Request has been received by Meta. We will contact you at the email address you provided.",
    ),
    (
        "google",
        "Hello,\n\nWe have received your request. We will reach out if we need more details.\n\nSincerely,\nYouTube Legal "
        "Support",
    ),
    (
        "tiktok",
        "Thank you for contacting us. Your report is important to us and our specialist team will give it the highest "
        "priority given the upcoming election.",
    ),
    (
        "snapchat",
        "We received your request. An agent will get back to you within 2 hours. Please don't open a second ticket about the "
        "same matter; this will only slow things down.",
    ),
    (
        "x",
        "Wij hebben uw melding ontvangen. Wij streven ernaar binnen 24 uur te reageren. In verband met de verkiezingen is "
        "ons team ook in het weekend bereikbaar.",
    ),
    (
        "x",
        "Bedankt voor uw melding. Uw melding is doorgezet naar onze specialisten; zij nemen de melding met voorrang in "
        "behandeling.\n\nMet vriendelijke groet,\n\nTeam Verkiezingen\nX Benelux",
    ),
    ("meta", "Wij hebben uw verzoek ontvangen. U ontvangt bericht zodra er een antwoord voor u klaarstaat in het portaal."),
    ("google", "We hebben je verzoek ontvangen. Een medewerker zal je verzoek bekijken en neemt zo nodig contact met je op."),
    ("tiktok", "Bedankt voor je melding! We nemen dit serieus. Houd je mailbox in de gaten voor updates."),
    ("snapchat", "Uw verzoek is ontvangen. Ons team is op werkdagen bereikbaar van 9 tot 5."),
    ("x", "We got your report. Sorry for the wait, we are dealing with a large number of messages at the moment."),
    (
        "x",
        "We've received your report. Our reviewers work in shifts, so you may hear from somebody else than the person you "
        "wrote to before.",
    ),
    (
        "meta",
        "Hi,\n\nWe received your report about election interference. We'll be in touch by the end of the day.\n\nBest "
        "wishes,\nSophie from Meta",
    ),
    (
        "meta",
        "Your request has been received. You will be notified through the system when there's a reply. To view the request, "
        "sign in to the Official Request system.",
    ),
    (
        "snapchat",
        "Thanks for contacting us. Ticket 99123 has been created. Our working hours are 9-5 PST, Monday through Friday.",
    ),
    (
        "x",
        "Bedankt voor uw melding. Deze wordt met spoed opgepakt door ons verkiezingsteam. Mocht u in de tussentijd vragen "
        "hebben, dan kunt u reageren op deze mail.",
    ),
    ("meta", "Wij hebben uw verzoek ontvangen. Uw verzoek krijgt prioriteit vanwege de verkiezingen van 29 oktober."),
    ("google", "We hebben je verzoek ontvangen en sturen je een mailtje zodra we meer weten."),
    (
        "tiktok",
        "Dag Jan,\n\nBedankt voor je melding, ik heb hem ontvangen en pak hem direct op. Je hoort het vandaag "
        "nog.\n\nGr,\nFleur",
    ),
]

OWN_WORDS = [
    "Your report reached us and waits for its turn.",
    "Hello,\n\nYour report reached us. Dossier number 441822. We look at reports in the order in which they come in.",
    "Your report reached us, thank you. Our desk is staffed from 08:00 to 22:00, also on Sundays.\n\nPlaza desk",
    "Good afternoon,\n\nYour report reached us under number 441822. Please quote it.\n\nPlaza",
    "Your report reached us. We are with fewer people than usual this week, so an answer can take some time.",
    "Your report reached us.\n\nPlease do not print this email unless you need to.\n\nThis message is meant for the "
    "addressee alone. If you received it by mistake, please tell the sender.",
]

# X and Meta use one subject for each receipt, and their rules ask for it.
SUBJECTS = {"x": "Case# 0441122334: election", "meta": "Your Content Request has been received"}


def receipt(platform, text):
    return of(platform, text, subject=SUBJECTS.get(platform, "Re: about the ballot"))


SENT = [*((p, t, receipt(p, t)) for p, t in ENGLISH + DUTCH + LATER), *(("plaza", t, answer(t)) for t in OWN_WORDS)]

CASES = [
    case(f"R2: still a receipt: {said(p, t)} [{number}]", "receipt 1", mail, flags=two_flags(p))
    for number, (p, t, mail) in enumerate(SENT, 1)
]
