/// What may stand in a mere receipt (R2), in the languages in which platforms write to a Dutch team. A list that is too short
/// costs a look, one that is too long a decision: so no word is here by which something is judged, ended, kept or lost. A
/// platform's own words belong in its rule for receipts.
enum ReceiptWords {
    /// The words of one language; a clause is in one.
    struct Language: Sendable {
        /// One of them says what a receipt says: thanks, that it came, its number, who looks at it, when we hear of it.
        let nuclei: Set<String>
        /// The same in more than one word.
        let phrases: [FoldedText]
        /// What a receipt speaks of: the report, its way, who handles it, when.
        let nouns: Set<String>
        /// What else stands between such words, and says nothing by itself.
        let others: Set<String>
        /// The same where something is asked of us, or hangs on a condition.
        let asked: Set<String>
        /// The same where something hangs on a condition: what is over then is not over yet.
        let pending: Set<String>
        /// They begin what is asked of us.
        let imperatives: Set<String>

        /// Whether a word names what a receipt speaks of.
        func names(_ word: String) -> Bool { nouns.contains(word) || nuclei.contains(word) }
    }

    /// Behind one of them stands a noun, perhaps with a word that describes it.
    static let determiners = set(
        """
        a an the this that these our your my their its any each every no other same de het een deze dit die dat onze ons uw je
        jouw mijn hun elke ieder iedere
        """)
    /// What stands behind one of them and a determiner is a place, a time, a person or a thing, and no deed.
    static let prepositions = set(
        """
        to in at from with of for via by on through within under during between into per about regarding concerning aan in
        bij van met voor via door op binnen over naar tussen tijdens uit onder inzake betreffende aangaande
        """)
    static let copulas = set("is are was were be been being is zijn was waren wordt worden werd werden")
    /// What a report is about follows, in whatever words.
    static let topics = set("about regarding concerning over inzake betreffende aangaande")
    static let languages = [english, dutch, german, french]

    static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// A clause of these alone names things and says nothing of them.
    static let fillers = set(
        """
        your you time patience understanding information feedback concern concerns interest help shortly soon details
        questions sir madam mr mrs ms team colleague colleagues there all received heer mevrouw collega collega's mevr dhr
        uw je for voor or of and en the its two pictures people this message email mail report case request melding
        verzoek today january february march april may june july august september october november december januari
        februari maart mei juni juli augustus oktober privacy policy terms service center unsubscribe privacybeleid
        """)
    /// A clause that one of these begins addresses us.
    static let greetings = set(
        """
        hello hi hey dear good hallo hoi beste geachte goedendag goedemorgen goedemiddag goedenavond guten sehr liebe
        dag bonjour cher chère ls
        """)
    static let daytimes = set("morning afternoon evening day")
    /// They begin a clause that states nothing.
    static let conditions = set(
        """
        if once when whenever should until unless after before als indien zodra wanneer mocht mochten totdat voordat
        nadat wenn falls sobald dès lorsque
        """)
    static let requests = set("please kindly gelieve graag bitte veuillez")
    /// Behind a request they tell us something.
    static let tellings = set("note see know be find understand accept notice consider remember read weet")
    /// They begin what holds for other matters.
    static let matters: Set<[String]> = [
        ["for", "other"], ["for", "any"], ["for", "more"], ["for", "further"], ["for", "questions"],
        ["voor", "andere"], ["voor", "meer"], ["voor", "vragen"],
    ]
    /// They end a clause, and another begins.
    static let joints = set(
        """
        and but so while whereas which who whom that because although though however since therefore then en maar dus want
        terwijl omdat hoewel echter dat die waarna waardoor zodat und aber weil dass et mais que pero y
        """)
    /// What is open or available is an office, not what was reported.
    static let openings = set("open available staffed bereikbaar beschikbaar geopend bezet")
    static let keepers = set("we our team teams desk office offices service support staff wij we onze ons kantoor")
    static let selves = set("you you've your u uw je jij jouw sie ihre vous votre")
    /// What we may do.
    static let permissions = set("can may kunt kun mag")
    static let auxiliaries = set("have had recently just heeft hebt had zojuist eerder ons us")
    /// What we gave, beside what was sent.
    static let givings = set("told named gave wrote asked contacted noemde gaf schreef vroeg benaderde")
    /// What was reported stands behind one of them.
    static let abouts = set(
        """
        about regarding concerning on of for report reports reporting reported flagging flagged request complaint review
        reviewing look looking assess investigate through over van met bij inzake betreffende aangaande melding verzoek
        klacht bekijken beoordelen onderzoeken gemelde melden
        """)
    /// What is done with a report, and beside which words it is not done yet.
    static let deeds: [String: Set<String>] = [
        "handled": set("be being is are"), "processed": set("be being is are"), "treated": set("be being is are"),
        "behandeld": set("wordt worden"),
    ]
    /// Denials beside those of a decision.
    static let denials = set("nobody none cannot noone niemand niets nergens kein nichts rien unable")
    /// Of which a receipt may deny something: that replies are read, that more is needed of us.
    static let deniable = set(
        """
        reply replies replying respond monitored unmonitored mailbox inbox individually individual print need
        postvak reads gelezen leest beantwoord beantwoorden beantwoordt antwoorden afzonderlijk persoonlijk hoeft hoef
        """)

    // MARK: Signatures

    /// Of which the line above a name is made.
    static let closings = regards.union(
        set(
            "wishes kind warm best many yours truly faithfully with all the met vriendelijke hartelijke mit freundlichen besten"
        ))
    /// One of them is in it.
    static let regards = set(
        "regards sincerely cheers respectfully thanks faithfully groet groeten groetjes gr mvg wishes hoogachtend grüßen cordialement"
    )
    /// What an office is called.
    static let offices = set(
        """
        team support desk safety service services help trust legal policy operations relations community platforms
        klantenservice servicedesk helpdesk afdeling department x meta facebook instagram threads google youtube tiktok snapchat snap plaza
        nederland netherlands benelux europe
        """)
    /// What somebody at an office is.
    static let titles = set(
        """
        manager specialist officer lead director head analyst associate representative agent coordinator adviser advisor
        beleidsmedewerker medewerker adviseur coördinator
        """)
    /// What stands beside a number to call.
    static let contacts = set("t m e f w tel telephone phone mobile mob fax mail email www telefoon mobiel nummer")
    /// What firms are.
    static let firms = set("inc llc ltd limited corp corporation plc gmbh pte bv")
    static let ofFirms = firms.union(offices)
    /// What a picture or a link is called in the mails of firms.
    static let pictures = offices.union(
        set(
            """
            logo image picture photo icon banner header footer spacer avatar arrow button link email mail the our of and for
            visit follow us on download get it app store play website center centre unsubscribe privacy terms
            twitter linkedin whatsapp messenger
            """))
    /// They stand small in names, offices and addresses.
    static let particles = set("de der den van von het the of and at for en te ten voor la le du t m e")
    /// Labels behind which a number, an address or a link stands; what else stands there is a clause of its own.
    static let codes = set(
        """
        link url address adres reference referentie number nummer id case ticket dossier referentienummer zaaknummer kenmerk
        request the your uw date datum
        """)
    /// Entries of a form by which nothing is judged.
    static let entries = set(
        """
        country land category categorie date datum name naam email e mail platform language taal username gebruikersnaam
        subject onderwerp phone telefoon organisation organization organisatie the your uw of submitted about re betreft
        """)
    /// In the name of a person or an office stands none of these.
    static let statements = set(
        """
        is are was were be been has have had does did do not no will we it they he she you zijn waren werd wordt heeft
        hebben niet geen wij ze u done ok okay fine good klaar akkoord goed gone over out yes ja nee rejected accepted
        approved completed kept stays
        """)
}
