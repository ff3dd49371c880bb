"""R4: notices of absence, in the languages of those who may sit at a platform's desk. They beat every rule and stop nothing.

Each is a genuine mail of a known sender and has words of a receipt or a decision in it. A notice is filed as an automatic reply
or held; it is never a receipt, an answer, or nothing.
"""

from cases import case
from letters import DECISION, QUESTION, RECEIPT, answer, of
from world import two_flags

STOPS_NOTHING = "automatic-reply 1 | held 1"

# Language, how the program there begins the subject, and what it says.
NOTICES = [
    ("Dutch", "Automatisch antwoord:", "Ik ben tot 20 maart afwezig en lees mijn mail niet."),
    ("Dutch, of an older program", "Afwezig:", "Wegens vakantie ben ik niet op kantoor."),
    ("English", "Automatic reply:", "I am out of the office until 20 March with no access to mail."),
    ("English, of another program", "Out of Office:", "I'm away until Monday week."),
    ("German", "Automatische Antwort:", "Ich bin bis zum 20. März nicht im Büro."),
    ("German, of Notes", "Abwesenheitsnotiz:", "Ich bin im Urlaub und ab dem 20. März wieder erreichbar."),
    ("French", "Réponse automatique :", "Je suis absente du bureau jusqu'au 20 mars."),
    ("French, of another program", "Absence du bureau :", "Je suis en congé et de retour le 20 mars."),
    ("Spanish", "Respuesta automática:", "Estoy fuera de la oficina hasta el 20 de marzo."),
    ("Italian", "Risposta automatica:", "Sono fuori ufficio fino al 20 marzo."),
    ("Portuguese", "Resposta automática:", "Estou ausente do escritório até 20 de março."),
    ("Polish", "Odpowiedź automatyczna:", "Do 20 marca jestem poza biurem."),
    ("Swedish", "Automatiskt svar:", "Jag är inte på kontoret förrän den 20 mars."),
    ("Danish", "Automatisk svar:", "Jeg er ikke på kontoret før den 20. marts."),
    ("Norwegian", "Automatisk svar:", "Jeg er borte fra kontoret til 20. mars."),
    ("Finnish", "Automaattinen vastaus:", "Olen poissa toimistolta 20. maaliskuuta asti."),
    ("Czech", "Automatická odpověď:", "Do 20. března jsem mimo kancelář."),
    ("Hungarian", "Automatikus válasz:", "Március 20-ig házon kívül vagyok."),
    ("Turkish", "Otomatik yanıt:", "20 Mart'a kadar ofis dışındayım."),
    ("Greek", "Αυτόματη απάντηση:", "Απουσιάζω από το γραφείο έως τις 20 Μαρτίου."),
    ("Romanian", "Răspuns automat:", "Sunt plecat din birou până pe 20 martie."),
    ("Russian", "Автоматический ответ:", "Меня не будет в офисе до 20 марта."),
    ("Ukrainian", "Автоматична відповідь:", "Мене не буде в офісі до 20 березня."),
    ("Japanese", "自動応答:", "3月20日まで不在にしております。"),
    ("Chinese", "自动答复:", "本人于3月20日前不在办公室。"),
    ("Irish", "Freagra uathoibríoch:", "Tá mé as oifig go dtí an 20 Márta."),
]

HEADERS = [
    ("Auto-Submitted: auto-replied", {"auto_submitted": "auto-replied"}),
    (
        "Auto-Submitted with a comment and a parameter",
        {"auto_submitted": '(vacation) Auto-Replied; owner-email="l@plaza.example"'},
    ),
    ("Auto-Submitted: vacation", {"auto_submitted": "vacation"}),
    ("X-Autoreply: yes", {"x_autoreply": "yes"}),
    ("X-Autorespond", {"x_autorespond": "Re: about the ballot"}),
    (
        "X-Auto-Response-Suppress with Exchange's loop field",
        {"x_auto_response_suppress": "All", "x_ms_exchange_inbox_rules_loop": "l@plaza.example"},
    ),
    ("Precedence: auto_reply", {"precedence": "auto_reply"}),
    ("GroupWise's class", {"x_post_messageclass": "9; Autoresponder"}),
    ("Apple's vacation", {"x_apple_action": "VACATION"}),
    ("cPanel's autoresponder", {"x_autorespond": "x", "x_precedence": "auto_reply", "precedence": "bulk"}),
]

# The words of more programs, and of people who set one up by hand: with a receipt or a decision in them.
SUBJECTS = [
    "Automatische Antwort auf: Post 1",
    "Automatisch antwoord op: Post 1",
    "Abwesend: Post 1",
    "Absence : Post 1",
    "Message d'absence",
    "Assenza: Post 1",
    "Fora do escritório: Post 1",
    "Poissaoloilmoitus: Post 1",
    "I am on parental leave Re: Post 1",
    "On vacation – Re: Post 1",
    "Ik ben er even niet …",
    "Ben met verlof: Post 1",
    "Re: Automatic reply: Post 1",
    "Re: [EXTERN] Automatisch antwoord: Post 1",
    "Bin bis Montag im Urlaub: Post 1",
    "Jeg er på ferie: Post 1",
]

# An answer that bears the form of an absence: help desks write its headers, our own Exchange passes on by a rule.
ANSWERS = [
    ("a decision with a help desk's header", "held 1", answer(auto_submitted="auto-replied", x_powered_by="OTRS")),
    (
        "words that no rule knows, with that header",
        "held 1",
        answer("Our lawyers looked into it, and the page was withdrawn.", auto_submitted="auto-replied"),
    ),
    ("a question with that header", "held 1", answer(QUESTION, auto_submitted="auto-replied")),
    ("a decision below the subject of an absence", "held 1", answer(subject="Out of Office: Post 1")),
    (
        "a decision that a rule of ours passes on",
        "reaction 1",
        answer(x_ms_exchange_inbox_rules_loop="wacht@kieswacht.example"),
    ),
    (
        "words that no rule knows, passed on by a rule of ours",
        "held 1",
        answer("Words of no rule.", x_ms_exchange_inbox_rules_loop="melding@kieswacht.example"),
    ),
    (
        "words that no rule knows, passed on by a rule of theirs",
        "held 1",
        answer("Words of no rule.", x_ms_exchange_inbox_rules_loop="answers@plaza.example"),
    ),
]

THANKS = f"{RECEIPT} {DECISION}"


def noticed(subject, text, **more):
    return answer(f"{RECEIPT}\n\n{text}", subject=f"{subject} about the ballot", **more)


CASES = [
    *(
        case(f"R4: “{subject}” above a receipt is none", STOPS_NOTHING, answer(RECEIPT, subject=subject))
        for subject in SUBJECTS
    ),
    *(case(f"R4: “{subject}” above a decision is held", "held 1", answer(DECISION, subject=subject)) for subject in SUBJECTS),
    *(case(f"R5: not lost among absences: {what}", wanted, mail) for what, wanted, mail in ANSWERS),
    *(
        case(
            f"R4: absence in {language}, by its header",
            STOPS_NOTHING,
            noticed("Re:", text, auto_submitted="auto-replied"),
        )
        for language, _, text in NOTICES[::2]
    ),
    *(
        case(f"R4: absence in {language}, by the beginning of its subject", STOPS_NOTHING, noticed(subject, text))
        for language, subject, text in NOTICES
    ),
    *(
        case(f"R4: absence in {language}, behind a gateway's tag", STOPS_NOTHING, noticed(f"[EXTERN] {subject}", text))
        for language, subject, text in NOTICES[1::4]
    ),
    *(
        case(
            f"R4: absence in {language}, with the words of a decision",
            STOPS_NOTHING,
            answer(f"{DECISION}\n{text}", subject=f"{subject} about the ballot", auto_submitted="auto-replied"),
        )
        for language, subject, text in NOTICES[::5]
    ),
    *(case(f"R4: known by {what}", STOPS_NOTHING, answer(THANKS, **fields)) for what, fields in HEADERS),
    case(
        "R4: known by the beginning of an encoded subject",
        STOPS_NOTHING,
        answer(THANKS, subject="=?utf-8?q?R=C3=A9ponse_automatique_=3A?= about the ballot"),
    ),
    case(
        "R4: known behind two tags",
        STOPS_NOTHING,
        answer(THANKS, subject="[EXT] [SEC=OFFICIAL] Automatic reply: about the ballot"),
    ),
    case(
        "R4: an answer to a notice of ours is an answer",
        "reaction 1 | held 1",
        answer(subject="Re: Automatic reply: about the ballot"),
    ),
    case(
        "R4: X's desk is away, in words of a decision",
        STOPS_NOTHING,
        of(
            "x",
            "I've determined to be away. We have reviewed the post you reported before and it does not violate our rules.",
            subject="Automatic reply: post 1",
        ),
        flags=two_flags("x"),
    ),
    case(
        "R4: an absence without any form of one",
        "held 1 | automatic-reply 1 | receipt 1",
        answer(f"{RECEIPT}\nI am out of the office until 20 March."),
    ),
    case(
        "R4: an absence without form, with a decision's words",
        "held 1 | automatic-reply 1",
        answer(f"I am out of the office until 20 March. {DECISION.replace('We have', 'Until then nobody has')}"),
    ),
    case("R4: a machine's receipt is a receipt", "receipt 1", answer(RECEIPT, auto_submitted="auto-generated")),
    case(
        "R4: a machine's receipt in reply is one, or is looked at",
        "receipt 1 | automatic-reply 1 | held 1",
        answer(RECEIPT, auto_submitted="auto-replied"),
    ),
    case("R4: a machine's decision acts or is looked at", "reaction 1 | held 1", answer(auto_submitted="auto-generated")),
    case("R4: Auto-Submitted: no is a person's", "reaction 1", answer(auto_submitted="no")),
    case("R4: a receipt with Precedence: bulk", "receipt 1 | held 1", answer(RECEIPT, precedence="bulk")),
    case(
        "R4: an answer that must not be answered",
        "reaction 1 | held 1",
        answer(x_auto_response_suppress="OOF, AutoReply"),
    ),
    case(
        "R4: a subject that only speaks of an automatic reply",
        "reaction 1 | held 1",
        answer(subject="Re: your question about our automatic reply"),
    ),
]
