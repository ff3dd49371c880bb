// Terms of elections, of platforms and of their policies, in small letters. They stay with their capitals too, because
// headings and names of rules have them; where one is a name as well (`Post`, `Page`), its place decides.
extension Lexicon {
    static let policyTerms = """
        notification notifications notice notices possible potential violation violations violating violate report
        reports reported reporting reporter request requests requested content received receipt update updates reply
        reaction answer answers question questions appeal appeals appealed objection reminder follow follow-up case cases
        support ticket tickets reference message messages post posts video videos account accounts page pages profile
        profiles status review reviewed decision decisions escalation feedback submission inquiry enquiry comment comments
        civic integrity policy policies community communities standard standards guideline guidelines rule rules term
        terms use service services note notes label labels labelled labeled labeling context warning alert urgent
        general channel legal law illegal enforcement action actions portal official form team help contact info mail
        email noreply no-reply undeliverable delivery failure delayed returned automatic out office
        voting voter voters vote votes voted invalid void ballot ballots poll polls polling booth station stations place
        places election elections electoral electorate candidate candidates campaign campaigns census interference
        suppression turnout registration eligibility identification proxy parliament parliamentary provincial municipal
        local national european senate house representatives referendum referendums democracy democratic political
        politics government public authority authorities process processes procedure procedures date dates time times day
        misinformation disinformation malinformation information misleading incorrect inaccurate false fake untrue
        deceptive deception deceiving manipulated manipulation manipulating synthetic altered edited generated media
        deepfake deepfakes artificial intelligence ai ai-generated coordinated coordinating inauthentic authentic
        authenticity behaviour behavior behaviours behaviors impersonation impersonating identity identities spam scam
        scams fraud fraudulent platform platforms engagement bot bots automation amplification operations influence
        foreign harm harms harmful harmless hate hateful hatred conduct speech abuse abusive harassment harassing
        bullying intimidation intimidating threat threats threatening violence violent incitement inciting glorification
        extremism extremist extremists terrorism terrorist dangerous organisation organisations organization
        organizations individuals crime criminal promoting privacy private personal data copyright trademark intellectual
        property counterfeit regulated restricted goods activities sensitive graphic adult sexual nudity exploitation
        child minors minor youth safety security suicide injury self-harm well-being health medical crisis conflict
        events event advertising advertisement advertisements ads branded paid partnership commercial monetization
        monetisation sponsored cybersecurity hacked hacking materials leaked doxxing evasion circumvention suspension
        suspended strike strikes penalty penalties removal removed remove restriction restrictions limited visibility
        reduced distribution demotion eligible recommendations recommendation search results trends trending
        fact-check fact-checker fact-checkers fact-checking factcheck factcheckers verified verification unverified
        trusted priority flag flags flagged flagging flagger flaggers transparency systemic risk risks assessment
        assess mitigation article section paragraph chapter annex regulation directive act code practice digital
        democracy conspiracy denial rumor rumors rumour rumours claim claims outcome outcomes results certification
        dutch netherlands english europe union commission
        melding meldingen melder melders gemeld gemelde mogelijke mogelijk schending schendingen overtreding
        overtredingen bericht berichten bericht vraag vragen verzoek verzoeken reactie reacties antwoord antwoorden
        herinnering vervolg bezwaar bezwaren beroep ontvangst ontvangstbevestiging ontvangen beleid beleidsregel
        beleidsregels regel regels richtlijn richtlijnen gebruiksvoorwaarden voorwaarden huisregels misleidende
        misleidend misleiding onjuiste onjuist onjuistheid foutieve foutief verkeerde verkeerd valse vals nep
        nepnieuws informatie desinformatie misinformatie manipulatie gemanipuleerde gemanipuleerd bewerkte beelden
        beeld video foto filmpje stem stemmen stemmer stemmers gestemd stemdag stemdagen stemlokaal stemlokalen stempas
        stempassen stembus stembureau stembureaus stembiljet stembiljetten stemhokje stemhokjes stemhulp stemwijzer
        stemwijzers stemrecht stemgerechtigd stemgerechtigde stemgerechtigden stemadvies stemming stemmentelling
        stemformulier stempotlood potlood telling tellen hertelling uitslag uitslagen opkomst volmacht volmachten
        kiezer kiezers kiezerspas kiesrecht kieswet kiesraad kiesgerechtigd kiesgerechtigden kieskring kiescollege
        briefstem briefstemmen briefstembureau briefstembureaus identiteitsbewijs identificatieplicht legitimatie
        ongeldig ongeldige ongeldigheid geldig geldige blanco vakje vakjes hokje hokjes rood rode verkiezing verkiezingen
        verkiezingsdag verkiezingsdagen verkiezingsflagger verkiezingsfraude verkiezingsuitslag verkiezingsproces
        verkiezingsperiode verkiezingsprogramma verkiezingsraad verkiezingstijd kandidaat kandidaten kandidatenlijst
        kandidatenlijsten kandidaatstelling lijst lijsten lijstnummer partij partijen politieke politiek campagne
        campagnes tweede eerste kamer kamerverkiezing kamerverkiezingen provinciale staten statenverkiezing
        statenverkiezingen waterschap waterschappen waterschapsverkiezing waterschapsverkiezingen europees europese
        parlement gemeenteraad gemeenteraadsverkiezing gemeenteraadsverkiezingen gemeente gemeenten gemeentelijke
        provincie provincies eilandsraad eilandsraadsverkiezing eilandsraadsverkiezingen referendum democratie
        democratische overheid overheden rijksoverheid ministerie binnenlandse zaken koninkrijksrelaties nederland
        nederlandse bzk algemene algemeen waarschuwing waarschuwingen spoed dringend dringende portaal formulier kanaal
        team dossier zaak zaaknummer kenmerk referentie nummer status besluit beslissing beoordeling beoordelen
        maatschappelijke integriteit authenticiteit gecoördineerd gecoördineerde niet-authentiek niet-authentieke
        gedrag identiteit imitatie oplichting fraude haat haatdragende haatzaaien intimidatie bedreiging bedreigingen
        geweld opruiing ophitsing extremisme terrorisme privacy persoonsgegevens auteursrecht auteursrechten merkrecht
        veiligheid jeugd zelfdoding gezondheid advertentie advertenties gesponsorde gesponsord kunstmatige intelligentie
        kunstmatig synthetische media verwijdering verwijderd verwijderde beperking beperkt zichtbaarheid account
        accounts opschorting gebruiker gebruikers platform platforms vertrouwde factchecker factcheckers artikel artikelen
        lid paragraaf hoofdstuk bijlage verordening wet onderwerp betreft onrechtmatige onrechtmatig strafbaar strafbare
        belemmering beïnvloeding inmenging onderdrukking ontmoediging kiezersonderdrukking kiezersmisleiding
        ban bans banned aigc burgerintegriteit openingstijd openingstijden locatie locaties datum tijd tijden adres
        twee drie vier vijf two three four five
        kruisje kruisjes kruis inkleuren ingekleurd ingekleurde inkleurt aankruisen aangekruist potloden prohibit
        prohibits prohibited contributor contributors anp nos sms ingevuld invullen digitaledienstenverordening woo
        dsa eu nl avg gdpr tk ps ep gr
        monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag
        zondag facebook instagram threads whatsapp messenger twitter youtube google meta tiktok snapchat snap x linkedin
        vvd pvv cda sgp sp denk bbb fvd nsc pvda groenlinks christenunie volt d66 ja21 50plus pvdd
        """
}
