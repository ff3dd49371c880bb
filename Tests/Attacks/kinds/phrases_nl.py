"""R2, R3: the same in Dutch, and in the other languages in which a desk may answer a Dutch team."""

from cases import case
from kinds.phrases_en import ANSWER, NO_ANSWER, said
from letters import of
from world import two_flags

HELLO = "Beste,\n\nBedankt voor uw melding. Wij hebben uw melding ontvangen.\n\n"
BYE = "\n\nMet vriendelijke groet,\nde afdeling"

DECIDED = [
    ("x", "De post is inmiddels offline gehaald."),
    ("x", "Wij zien geen aanleiding om in te grijpen."),
    ("x", "Het account is voor zeven dagen geschorst."),
    ("x", "De post mag blijven staan."),
    ("x", "Van een schending van onze regels is ons niet gebleken."),
    ("x", "Er staat nu een waarschuwing bij de post."),
    ("x", "Uw melding is afgehandeld."),
    ("x", "Helaas kunnen wij u hierin niet tegemoetkomen."),
    ("x", "Wij hebben de zichtbaarheid ervan ingeperkt."),
    ("x", "Na bestudering laten wij het bericht ongemoeid."),
    ("meta", "Het bericht is niet langer beschikbaar in Nederland."),
    ("meta", "De maker heeft het bericht zelf weggehaald."),
    ("meta", "Wij vonden niets dat tegen onze huisregels ingaat."),
    ("meta", "Uw verzoek is afgewezen."),
    ("meta", "Het besluit van maandag is herzien: het filmpje staat niet meer online."),
    ("google", "De video voldoet aan ons beleid."),
    ("google", "Wij hebben besloten geen maatregelen te treffen."),
    ("tiktok", "De video wordt niet meer aanbevolen."),
    ("tiktok", "Het filmpje is eraf."),
    ("snapchat", "De Snap hebben we weggehaald."),
]

UNDECIDED = [
    ("x", "Zodra wij uw melding hebben beoordeeld, hoort u van ons."),
    ("x", "Als de post niet in strijd is met onze regels, blijft hij staan."),
    ("x", "Wij hebben uw melding nog niet beoordeeld."),
    ("x", "U schreef: “wij hebben de post verwijderd, zegt de maker, maar hij staat er nog”."),
    ("x", "Of de post is verwijderd, ziet u in de app."),
    ("x", "Wij laten het u weten wanneer we de post hebben verwijderd."),
    ("x", "Het is nog niet gezegd dat de post onze regels schendt."),
    ("x", "Binnen twee dagen hopen wij uw melding beoordeeld te hebben."),
    ("meta", "Stel dat we de inhoud hebben verwijderd, dan krijgt u bericht."),
    ("meta", "Wij hebben in 2027 vierduizend berichten verwijderd."),
    ("meta", "Heeft u gezien dat we de inhoud hebben verwijderd?"),
    ("google", "Voordat wij uw verzoek hebben beoordeeld, kunnen wij niets zeggen."),
    ("tiktok", "Ga er niet van uit dat we de video hebben verwijderd."),
    ("tiktok", "Een bijlage bij uw mail is om veiligheidsredenen verwijderd."),
]

ACTS = [
    ("x", "Wij hebben uw melding beoordeeld. De post is niet in strijd met onze regels.", "reaction 1"),
    ("x", "We hebben de post verwijderd.", "reaction 1"),
    ("meta", "We hebben de inhoud verwijderd die u heeft gemeld.", "reaction 1"),
    ("tiktok", "We hebben de video verwijderd.", "reaction 1"),
    ("x", "Wij hebben uw melding ontvangen.", "receipt 1"),
    ("tiktok", "Bedankt voor je melding.", "receipt 1"),
    ("x", "We hebben meer informatie nodig. Kunt u ons de link sturen?", "question 1"),
]

# Decisions in other languages below an English or Dutch receipt: whatever they are, they are no receipt.
ELSEWHERE = [
    ("de", "Der Beitrag wurde von uns entfernt."),
    ("de", "Wir konnten keinen Verstoß gegen unsere Richtlinien feststellen."),
    ("de", "Der Beitrag bleibt online."),
    ("fr", "Nous avons supprimé la publication."),
    ("fr", "La publication n'enfreint pas nos règles."),
    ("es", "Hemos retirado la publicación."),
    ("es", "No hemos encontrado ninguna infracción."),
    ("it", "Il contenuto è stato rimosso."),
    ("pt", "A publicação foi removida."),
    ("pl", "Post został usunięty."),
    ("sv", "Inlägget har tagits bort."),
    ("da", "Opslaget er fjernet."),
]

CASES = [
    *(case(f"R2: no receipt: {said(p, t)}", ANSWER, of(p, HELLO + t + BYE), flags=two_flags(p)) for p, t in DECIDED),
    *(
        case(f"R3: no answer: {said(p, t)}", NO_ANSWER, of(p, HELLO + t + BYE), flags=two_flags(p))
        for p, t in UNDECIDED
    ),
    *(case(f"R3: not alone either: {said(p, t)}", NO_ANSWER, of(p, t), flags=two_flags(p)) for p, t in UNDECIDED),
    *(case(f"R3: it acts: {said(p, t)}", wanted, of(p, t + BYE), flags=two_flags(p)) for p, t, wanted in ACTS),
    *(
        case(
            f"R2: no receipt, {language}: “{t}”",
            ANSWER,
            of("x", "Thank you for contacting us.\n\n" + t),
            flags=two_flags("x"),
        )
        for language, t in ELSEWHERE
    ),
]
