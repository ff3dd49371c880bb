extension ReceiptWords {
    static let dutch = Language(
        nuclei: set(
            """
            bedankt dank dankjewel dankuwel danken excuses ontvangen ontvangst ontvangt binnengekomen binnenkomst aangekomen
            geregistreerd aangemaakt genoteerd bevestigen bevestigt bevestiging ontvangstbevestiging nummer referentie
            referentienummer zaaknummer casenummer dossiernummer kenmerk status behandeling behandeld behandelen behandelt
            wachtrij bekijken bekijkt kijkt kijken kijk doorgegeven doorgestuurd doorgezet doorgeven neergelegd toegewezen
            voorrang onderzoeken beoordelen reageren reageert reactie antwoord antwoorden beantwoorden beantwoordt hoort hoor
            horen contact terug informeren nieuws update updates werkdagen werkdag maandag dinsdag woensdag donderdag
            vrijdag zaterdag zondag uur langer duren drukte automatisch automatische gegenereerd gegenereerde hoeft
            prioriteit opgepakt oppakken piketdienst gelezen informatie vertraging serieus slag geadresseerde vertrouwelijk
            """),
        phrases: [
            "wordt beoordeeld", "u krijgt", "je krijgt", "bericht van ons", "zo snel mogelijk bericht",
            "laten het u weten",
            "laten wij het u weten", "laten we het je weten", "laten het je weten", "laten u weten", "laten je weten",
            "op de hoogte", "uw geduld", "je geduld", "uw begrip", "je begrip", "zet het door", "zet het meteen door",
            "is binnen", "zeer serieus", "over verkiezingen", "veel verzoeken", "veel meldingen", "in de gaten",
            "pak hem op", "pak het op", "pakken het op", "pak hem direct op", "sturen u", "sturen je",
        ].map(FoldedText.init),
        nouns: set(
            """
            melding meldingen verzoek verzoeken aanvraag aanvragen mail mails e-mail e-mails email emails e bericht berichten
            klacht klachten formulier vraag vragen brief zaak dossier ticket case team teams support afdeling afdelingen
            collega collega's medewerker medewerkers moderatieteam moderatie moderator specialist specialisten expert experts
            klantenservice dienst kantoor kantoren desk loket iemand persoon mensen overheid overheden overheidsinstanties
            instantie instanties gemeente ministerie kiesraad organisatie verkiezing verkiezingen verkiezingsteam stemming
            verkiezingsperiode campagne partner partners systeem portaal site website platform app kanaal postvak mailbox
            inbox adres mailadres link links onderwerp onderwerpregel kopie gegevens taal vertaling gesprek dag dagen uren
            minuut minuten week weken weekend morgen ochtend middag vanmiddag vanochtend vanavond vandaag gisteren nacht
            feestdagen januari februari maart april mei juni juli augustus september oktober november december volgorde
            beurt spoed aandacht zorg capaciteit ongemak geduld begrip helpcentrum mevrouw meneer telefoon verband stap
            mailtje berichtje stappen lijst moment tijd melder
            """),
        others: set(
            """
            de het een dit deze er hier daar ik wij we u uw je jij jouw jullie ons onze hij zij ze hun hem haar is zijn was waren
            wordt worden werd werden word heeft heb hebben hebt had kan kunt kunnen kon mag mogen moet zal zullen zult gaan
            gaat ga wil willen krijgt krijgen krijg neemt nemen neem genomen komt komen kom laat laten weten weet geven
            gegeven geeft zetten zet sturen gestuurd stuurt stuur streven streeft vragen vraagt staat klaarstaat nog al ook
            alleen dan nu net zojuist meteen direct graag zo snel spoedig mogelijk nodig binnen uiterlijk binnenkort
            straks later eerder eerst eerste volgende nieuwe andere aparte juiste betrokken verantwoordelijke nederlandse
            europese aankomende komende via vanwege per van voor met bij op in aan over om te tot tussen rond door naar uit onder sinds
            ermee ernaar erop hierop hierover daarvoor hiervoor daarna hierbij inmiddels ondertussen alvast verder zeer heel
            veel meer enkele twee drie vijf elke alle ieder beide dagelijks persoonlijk afzonderlijk hoog hoge normaal
            gebruikelijk gewoonlijk goede orde opgenomen opneemt opnemen gemeld gemelde melden doen hoef niets niet niemand
            geen volgen vindt vinden leest werkt werken bezig hartelijk vriendelijk even of bericht
            """),
        asked: set(
            """
            vermeld vermelden bewaar toevoegen aanvullen aanvulling iets wilt bel bellen gebruik gebruiken goed fout
            vergissing afzender wijzigen beantwoord houd
            """),
        pending: set("afgerond klaar compleet"),
        imperatives: set("vermeld bewaar gebruik bel houd beantwoord zie kijk heeft heb wilt antwoorden"))
}
