import Flagging

/// The words of a sentence that may act (R3). A receipt can speak of an answer in any words, and a list of those can never be
/// whole; so it is the answer that must be known: one word of its sentence that stands neither here nor in a phrase of the
/// rule, and a person reads the mail. A list that is too short costs a look, one that is too long a flag.
struct AnswerWords: Sendable {
    let words: Set<String>
    /// Their words are known only together.
    let phrases: [FoldedText]
    /// When something was done; what is not done by such a time may be done later.
    let times: Set<String>

    private init(_ words: [String], phrases: [String] = [], times: String = "") {
        self.words = words.reduce(into: []) { $0.formUnion(ReceiptWords.set($1)) }
        self.phrases = phrases.map(FoldedText.init)
        self.times = ReceiptWords.set(times)
    }

    /// Of a sentence by which a rule of this kind is recognised; nil where R3 does not ask.
    static func vocabulary(of kind: FactKind) -> AnswerWords? {
        switch kind {
        case .reaction: decisions
        case .question: questions
        case .notAccepted: refusals
        case .portalNotice: notices
        default: nil
        }
    }

    /// Beside a day they make a date.
    static let months = ReceiptWords.set(
        """
        january february march april may june july august september october november december januari februari maart mei
        juni juli augustus oktober
        """)
    /// What a platform did: it makes a decision of "the post violates our rules", which could as well be what we reported.
    static let deeds = ReceiptWords.set(
        """
        removed deleted taken restricted limited blocked labelled labeled locked suspended disabled hidden withheld
        terminated verwijderd beperkt geblokkeerd gelabeld geschorst entfernt gesperrt
        """)

    /// What is found, and what is decided to be done.
    static let verdicts = ReceiptWords.set(
        """
        violate violates violated violating violation violations breach breaches breached break breaks broke against remove
        delete restrict limit block label lock suspend disable hide withhold keep leave action ineligible eligible
        """)

    // MARK: Decisions

    private static let decisions = AnswerWords(
        [english, reported, done, rules, dutch, german],
        phrases: [
            "let you know", "once more", "another look", "closer look", "second look", "at this time", "at this point",
            "at this stage", "as far as we can tell", "in question", "at issue", "to such posts", "find no",
            "find that",
            "find it", "for now", "taken down", "taken offline", "for you", "no longer", "our attention", "in our view",
            "in our opinion", "anything else", "with a link to", "not clear to us", "isn't clear to us",
        ],
        times:
            "today yesterday morning afternoon evening vandaag gisteren vanmorgen vanochtend vanmiddag vanavond heute")

    private static let english = """
        a an the this that these those it its it's they them their which we we've we're our us i i've you your you've is isn't
        are aren't was wasn't were been be being has hasn't have had having does doesn't do don't did didn't and but so because
        as therefore also now for of on in from at to under with by against about after following upon based basis further
        not no or can any all both there what regarding concerning anything however accordingly here below above
        """
    /// What was reported, and that we did.
    private static let reported = """
        post posts tweet tweets content contents video videos account accounts page pages profile profiles item items ad ads
        comment comments snap snaps story stories reel reels image images photo photos url urls clip material message spotlight
        stream channel report request notification notice complaint case matter reported flagged submitted sent recently
        reporting flagging mail email
        """
    /// What was found and done.
    private static let done = """
        careful carefully thorough thoroughly review reviewed reviewing assessed assessment investigation investigated
        violate violates violated violating violation violations breach breaches breached breaching break breaks broke broken
        go goes going went found determined concluded decided decision outcome result answer conclusion update quick short
        brief remove delete restrict limit block label lock suspend disable hide withhold keep removed deleted restricted limited
        blocked labelled labeled labels suspended locked disabled hidden
        withheld reduced made available replied reposted shared official unavailable ineligible eligible recommendation recommendations feed visible visibility action
        actions taken take taking measures stays stay remains remain left up online offline leave kept stands panel note
        resolve clear unable team teams whether
        """
    /// By what it was measured, and where.
    private static let rules = """
        rules rule policy policies guidelines guideline standards standard terms service law laws legal local dutch civic
        election elections electoral integrity misinformation disinformation voter voting interference suppression
        impersonation spam hate speech harassment manipulated media fraud misleading false community information
        threads facebook instagram whatsapp meta x twitter google youtube tiktok snapchat netherlands eu platform platforms
        services site app search results grounds reason reasons evidence
        """
    private static let dutch = """
        de het een dit deze die dat en maar want omdat wegens vanwege na over van voor met in op uit bij door aan tegen onder
        wij we ons onze u uw je jullie is zijn was waren wordt worden werd werden heeft hebben hebt niet geen ook nu inmiddels
        daarom dus hier er post bericht berichten video filmpje inhoud account pagina profiel reactie foto afbeelding
        advertentie melding verzoek klacht verwijderd verwijderen beoordeeld beoordeling strijd schending schendt schenden
        overtreding beperkt geblokkeerd gelabeld geschorst maatregel maatregelen actie ondernomen genomen online offline
        blijft blijven staan zichtbaar gevonden vastgesteld besloten regels regel beleid richtlijnen voorwaarden wet
        verkiezingen misinformatie desinformatie gemeld gemelde meldde zorgvuldige nederland besluit uitkomst conclusie
        kort korte
        """
    private static let german = """
        das der die den dem wurde wurden von aus wegen unsere unserer gegen richtlinien beitrag inhalt konto entfernt
        gesperrt wir haben
        """

    // MARK: Other answers

    /// A question about our report asks us for something that a person can send; what is asked of others is none.
    private static let questions = AnswerWords(
        [
            """
            could can would you please we need require some more further additional little bit info information detail details
            about regarding on of for from in at to and or so the this that these your a an any with is are was it us i me
            link links url urls address addresses post posts tweet video videos account content page profile snap image photo
            report request message username usernames handle name names screenshot screenshots picture pictures copy evidence proof letter letterhead
            document documents identity identification authority law laws legal basis article which what why how where when
            provide send share give tell clarify explain confirm reply respond know minute time timestamp timestamps date exact exactly correct
            full reported flagged mean means meant believe violates violate rules second
            """,
            """
            wij we hebben heeft meer nadere aanvullende informatie nodig kunt kun u je ons de het een link links van voor over
            bericht post video account profiel melding verzoek sturen stuur geven toelichten verstrekken delen laten weten
            waarom welke wat waar wanneer hoe naam gebruikersnaam adres graag uw om dit die dat deze is in bij schermafbeelding
            bewijs alstublieft nog
            """,
        ],
        phrases: ["let us know", "once more", "nog een keer"])

    /// A refusal says by which way it has to come instead.
    private static let refusals = AnswerWords(
        [
            """
            please you your report reports request requests this that it them they the a an through via using use in on at to
            by from for of and or instead online form forms portal app help centre center website web page channel address
            email mail we our are is be can cannot sent comes come submitted submit resubmit one these those following
            urgent matters law enforcement press hold post snap video
            """,
            """
            dien uw je melding verzoek in via het de dit deze op onze formulier formulieren gebruik hiervoor meld app website
            portaal opnieuw
            """,
        ])

    /// A notice says that the answer lies in the portal.
    private static let notices = AnswerWords(
        [
            """
            you have a an the there is are new message update updated response answer reply replied responded decision about
            on to in for of at your our us this that it request case has been was and please read view see open find go log
            sign official portal we we've meta content reporting system
            """,
            """
            u je hebt heeft hebben is er een het de nieuw bericht antwoord over op uw in portaal bekijk bekijken lees lezen
            log verzoek zaak staat klaar wij we
            """,
        ])
}
