/// Words that are no name though a subject may capitalise them and an address may hold them. A word that is missing
/// here is redacted where it is capitalised: too much goes, never too little.
enum PlainWords {
    /// In small letters.
    static let all: Set<String> = Set(
        """
        re fw fwd aw antw betr vs tr the a an of on to for in by and or with about from at is your our you we this that
        de het een van op aan voor in door en of met over uit is uw ons onze u wij dit dat inzake bij naar
        notification notifications notice possible potential violation violations violating report reported request
        requests content received receipt update updates reply reaction answer question appeal objection reminder follow
        up case support ticket reference message messages post posts video videos account page status status
        civic integrity policy policies community standards standard guidelines rules terms use note notes label labels
        voting voter voters vote votes invalid ballot election elections electoral interference misinformation
        information misleading incorrect false general warning alert urgent escalation channel legal submission law
        enforcement portal official form team help contact info mail email noreply no reply
        undeliverable delivery failure delayed returned automatic out office
        melding meldingen mogelijke mogelijk schending overtreding bericht berichten vraag verzoek reactie antwoord
        herinnering vervolg bezwaar ontvangst ontvangstbevestiging ontvangen beleid regel regels richtlijnen
        gebruiksvoorwaarden voorwaarden misleidende misleidend onjuiste onjuist informatie desinformatie stem stemmen
        stembiljet stembiljetten ongeldig ongeldige kiezer kiezers verkiezing verkiezingen tweede kamer kamerverkiezing
        kamerverkiezingen provinciale staten statenverkiezing waterschap waterschappen europees parlement gemeenteraad
        europese gemeenteraadsverkiezing gemeenteraadsverkiezingen algemene waarschuwing spoed portaal twee vakjes vakje
        flag flagger verkiezingsflagger dsa eu
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari
        maart mei juni juli augustus oktober
        com net org nl eu www http https html index php photo photos reel reels story stories watch web i p s t v
        new cur tmp inbox sent items msgid local localhost
        facebook instagram threads whatsapp twitter youtube google meta tiktok snapchat x
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
