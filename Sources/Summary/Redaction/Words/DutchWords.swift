// Common Dutch words, in small letters: those of the OpenTaal word list (2.20, BSD; in Debian's `wdutch`) that are
// written small there, the first eight thousand by the frequencies of wordfreq 3.1 (data: CC BY-SA 4.0). A word that is
// a name as well was taken out unless it is very common. `systemd/debian/copyright` has the licences.
extension Lexicon {
    static let dutchWords = """
        aanbeveling aanbevelingen aanbevolen aanbieden aanbieding aanbiedingen aanbiedt aanbod aandacht aandeel
        aandeelhouders aandelen aandoen aandoening aandoeningen aanduiding aangaan aangeboden aangebracht
        aangedaan aangeduid aangeeft aangegeven aangehouden aangeklaagd aangekomen aangekondigd aangelegd
        aangemaakt aangemeld aangenaam aangenomen aangepakt aangepast aangepaste aangereden aangeschaft
        aangesloten aangesproken aangesteld aangetast aangetoond aangetroffen aangetrokken aangevallen aangeven
        aangevoerd aangevraagd aangevuld aangewezen aangezet aangezien aangifte aangrenzende aanhanger
        aanhangers aanhouden aanhoudende aanklacht aanklager aankleden aankomen aankomende aankomst aankomt
        aankondiging aankoop aankwam aanleg aanleggen aanleiding aanloop aanmaken aanmelden aanmeldingen
        aanmerking aanmoedigen aannemen aannemer aanpak aanpakken aanpassen aanpassing aanpassingen aanraden
        aanrader aanraken aanraking aanslag aanslagen aansluiten aansluitend aansluiting aanspraak aansprakelijk
        aanspreken aanstaande aanstelling aantal aantallen aantekeningen aantonen aantrekkelijk aantrekkelijke
        aantrekken aanvaard aanvaarden aanval aanvallen aanvaller aanvang aanvankelijk aanvoerder aanvraag
        aanvragen aanvullende aanvulling aanwezig aanwezige aanwezigen aanwezigheid aanwijzing aanwijzingen
        aanwinst aanzet aanzetten aanzien aanzienlijk aanzienlijke aap aardappelen aardbeien aardbeving
        aardbevingen aarde aardgas aardig aardige aartsbisschop abc abonnement abortus absolute absoluut absurd
        academie academisch academische accent acceptatie accepteer accepteert accepteren account accountant
        accounts accu ach acht achter achteraan achteraf achteren achtergelaten achtergrond achtergronden
        achterhaald achterhalen achterin achterkant achterlaten achterlijk achterlijke achterna achternaam
        achterop achterover achterstand achterste achtertuin achteruit achtervolging achterzijde achtste
        achttien act acteren acteur acteurs actie actief acties actieve activeren activist activiteit
        activiteiten actrice actueel actuele acute ademen ademhaling ademt administratie administratief
        administratieve admiraal adoptie adres adressen advertentie advertenties advies adviezen adviseert
        adviseren adviseur adviseurs advocaat advocaten af afbeelding afbeeldingen afbreken afdeling afdelingen
        afdrukken affaire afgebeeld afgebroken afgegeven afgehandeld afgekeurd afgelast afgelegd afgelegen
        afgeleid afgeleverd afgelopen afgemaakt afgenomen afgerond afgeschaft afgesloten afgesproken
        afgestudeerd afgevaardigde afgevaardigden afgeven afgevoerd afgewerkt afgewezen afgezet afgezien
        afhankelijk afkomst afkomstig afkorting afleggen afleiden afleiding aflevering afleveringen afloop
        afmaken afmetingen afname afnemen afrit afschaffen afschaffing afscheid afschuwelijk afsluiten
        afsluiting afspeelt afspelen afspraak afspraken afspreken afstand afstanden afstandsbediening aftellen
        aftreden afval afvallen afvragen afwachten afwachting afwezig afwezigheid afwijkende afwijking
        afwijkingen afwisselend afzetten afzonderlijk afzonderlijke agenda agent agenten agentschap agrarisch
        agrarische agressie agressief agressieve aids air airco airport akkoord akte alarm album albums alcohol
        aldaar aldus alert alfabet algemeen algemene alhoewel alias all allang allebei alledaagse alleen
        alleenstaande allemaal allerbeste allereerst allereerste allerlaatste allerlei alliantie allround
        alsjeblieft alsmede alsnog alsof alsook alstublieft alternatief alternatieve alternatieven althans
        altijd aluminium alvast alvorens alweer amateur amateurs ambassade ambassadeur ambitie ambities
        ambitieuze ambt ambtenaar ambtenaren ambulance amper anaal anale analyse analyseren analyses ander
        andere anderen anderhalf anderhalve andermans andersom anderzijds angst animatie anoniem anonieme anti
        antibiotica antiek antieke antwoord antwoordde antwoorden antwoordt apart aparte apen apotheek app
        apparaat apparaten apparatuur appartement appartementen applaus applicatie applicaties apps april arbeid
        arbeiders arbeidsmarkt archeologische archief archieven architect architecten architectuur argument
        argumenten armband arme armoede arrest arrestatie arresteren arriveerde arrogant arrogantie artiest
        artiesten artikel artikelen artikels artistieke arts artsen asfalt asiel asielzoekers aspect aspecten
        assistent associatie assortiment astma atelier atleet atleten atletiek atmosfeer attractie attracties
        audio auditie augustus auteur auteurs authentieke autisme auto auto's automatisch automatische autonome
        autorijden autoriteit autoriteiten avenue avond avonden avondeten avondje avonds avonturen avontuur baai
        baan baas baat baby baby's bacteriën bad badkamer bagage bakkerij baksteen bal balans balie balkon
        ballen ballet ballingschap ballon ballonnen bam banaan band banden bandje bands banen bang banken bar
        barst basis basisschool basketbal batterijen bazen bdsm beantwoord beantwoorden beantwoordt beauty bed
        bedacht bedanken bedankt bedden bedekken bedekt bedenk bedenken bedenkt bediende bedienen bediening
        bedoel bedoeld bedoelde bedoelen bedoeling bedoelingen bedoelt bedraagt bedrag bedragen bedreigd
        bedreigde bedreigen bedreiging bedreigingen bedreigt bedrijf bedrijfsleven bedrijven bedrog beeld
        beelden beeldende beest beesten beet beetje befaamde begaan begane begeleid begeleiden begeleider
        begeleiding begeven begin beginnen beginnende begint begon begonnen begraafplaats begrafenis begraven
        begreep begrepen begrijp begrijpelijk begrijpen begrijpt begrip begrippen begroting behaald behaalde
        behalen behalve behandeld behandelde behandelen behandeling behandelt beheer beheerd beheerder beheersen
        beheerst beheert beheren behoefte behoeften behoeve behoorlijk behoorlijke behoort behoren behorende
        behoud behouden behulp beide beiden bejaarde bekeken beken bekend bekende bekendgemaakt bekendheid
        bekendmaking bekendste bekennen bekentenis bekijk bekijken bekijkt bekleed bekroond bel belachelijk
        belachelijke belanden belandt belang belangen belangrijk belangrijke belangrijker belangrijkste
        belangstelling belast belasting belastingen belde beledigd beledigen belediging beleefd beleg beleggen
        beleid beleven beleving bellen belofte beloften beloftes belonen beloning beloof beloofd beloofde
        belooft beloond beloven beluisteren bemachtigen bemanning bemoeien benaderd benaderen benadering
        benadrukken benadrukt benaming beneden benen benieuwd benodigde benoemd benoemde benoemen benoeming
        benutten benzine beoordeeld beoordelen beoordeling bepaal bepaald bepaalde bepaalt bepalen bepaling
        bepalingen beperken beperking beperkingen beperkt beperkte bereid bereiden bereidt bereik bereikbaar
        bereiken bereikt bereikte bereikten berekend berekenen berekening bergen bericht berichten berichtgeving
        berichtje beroemd beroemde beroemdheden beroep beroepen beroerd beroofd beruchte beschadigd beschadigde
        beschadigen beschaving bescheiden bescherm beschermd beschermde beschermen beschermende bescherming
        beschermt beschikbaar beschikbaarheid beschikbare beschikken beschikking beschikt beschoten beschouwd
        beschouwen beschouwt beschreef beschreven beschrijft beschrijven beschrijving beschrijvingen beschuldigd
        beschuldigen beschuldiging beschuldigingen besef beseffen beseft besefte beslag beslissen beslissende
        beslissing beslissingen beslist besliste besloot besloten besluit besluiten besmet besmetting bespaar
        besparen bespreekt bespreken bespreking besproken best bestaan bestaande bestaat bestand bestanden beste
        besteden besteed besteedt bestel besteld bestellen bestelling bestellingen bestemd bestemming
        bestemmingen bestond bestonden bestrijden bestrijding bestuderen besturen bestuur bestuurd bestuurder
        bestuurders bestuurlijke bestuurslid betaal betaalbaar betaalbare betaald betaalde betaalt betalen
        betaling betalingen betekend betekende betekenen betekenis betekent beter betere beters beton betonnen
        betoog betrapt betreden betreft betrekken betrekking betrekkingen betrokken betrokkenen betrokkenheid
        betrouwbaar betrouwbare beu beugel beurs beurt beurzen bevallen bevalling bevalt bevat bevatte bevatten
        beveiligd beveiligde beveiliging bevelen bevestigd bevestigde bevestigen bevestiging bevestigt bevinden
        bevindingen bevindt bevoegd bevoegdheden bevoegdheid bevolking bevond bevonden bevorderd bevorderen
        bevordering bevriend bevrijd bevrijden bevrijding bevroren bewaakt bewaar bewaard bewaarde bewaken
        bewaker bewakers bewaking bewaren beweegt beweerd beweerde beweert bewegen beweging bewegingen beweren
        bewerken bewerking bewerkstelligen bewerkt bewezen bewijs bewijst bewijzen bewind bewonder bewonderen
        bewondering bewoner bewoners bewoond bewust bewuste bewustwording bewustzijn bezet bezette bezetten
        bezetting bezichtigen bezienswaardigheden bezig bezighouden bezighoudt bezit bezitten bezittingen
        bezocht bezoek bezoeken bezoeker bezoekers bezoekje bezoekt bezorgd bezorgde bezorgdheid bezorgen
        bezorgt bezuinigingen bezwaar bezwaren beëindigd beëindigen beïnvloed beïnvloeden bibliotheek
        bibliotheken bidden bied bieden biedt biertje big bijbehorende bijdraagt bijdrage bijdragen bijeen
        bijeenkomst bijeenkomsten bijen bijgedragen bijgehouden bijgewerkt bijhouden bijkomende bijl bijna
        bijnaam bijstand bijt bijten bijvoorbeeld bijwerkingen bijwonen bijzonder bijzondere bijzonders bikini
        billen binden bingo binnenin binnenkant binnenkomen binnenkomt binnenkort binnenland binnenlands
        binnenlandse binnenstad bio biodiversiteit biografie biologie biologisch biologische bioscoop bittere
        bizar bizarre bladeren blanken blauwe blazen bleef bleek bleken blessure bleven blij blijf blijft blijk
        blijkbaar blijken blijkt blijven blijvend blijvende blik blikken blinde bloed bloedbad bloeddruk bloei
        bloemen blog bloggen blogger blogpost blogs blokkeert blokken blokkeren blond blonde bloot blootgesteld
        blootstelling blote blues bod bodem boeddhistische boeien boeiend boeiende boeit boek boeken boekhandel
        boekje boekt boerderij boerderijen boeren boete boetes boksen bol bom bomaanslag bombardementen bomen
        bommen bondage bondgenoot bondgenoten bondscoach bonen bonus bonussen boodschap boodschappen boord boos
        boosheid boot bord bordje borrel borsten borstkanker borstvoeding bossen bot boten botsing botten bouw
        bouwde bouwen bouwt bovenaan bovendien bovenkant bovenop bovenstaande bovenste boycot bracht brachten
        brak brand brandende brandstof brandweer brave break breder bredere breedte breek breekt breiden brein
        breken breng brengen brengt breuk brief briefje brieven brievenbus brigade bril briljante broeder
        broederschap broek broeken broer broertje bron bronnen brons bronzen broodje broodjes bruggen bruid
        bruikbaar bruiloft bruine btw budget buigen buik buit buitengewone buitengewoon buitenkant buitenland
        buitenlanders buitenlands buitenlandse buitenwereld buizen bundel bureau burgemeester burgemeesters
        burgerlijk burgerlijke burgeroorlog burgers bus business busje bussen buurman buurt buurten buurvrouw
        cadeau cadeaus cadeautje cadeautjes café cafés cake camera camera's campagne campagnes camping campus
        cannabis canvas canyon capaciteit caravan care carnaval carrière cartoon catalogus categorie categorieën
        catering cel cellen celstraf censuur cent centimeter centra centraal centrale centrum ceremonie
        certificaat chaos chat chatten chauffeur chauffeurs checken chef chemie chemisch chemische chips chique
        chirurg chocola chocolade christelijk christelijke christenen chronisch chronische cijfer cijfers
        cilinder cinema circa circuit circus cirkel citaat city civiele claim clan classic clean clip cliënt
        cliënten clown club clubs coach coalitie cocaïne cocktail code codes collectie collectief collecties
        collectieve collega collega's college column columnist columns coma combinatie combineren comeback
        comfortabel comité commandant commando commentaar commentator commercieel commerciële commissaris
        commissie commissies communicatie communiceren communisten communistische community compact compagnie
        compensatie competitie compilatie compleet complete complex complexe complicaties compliment
        complimenten complot componenten componist computer computers concentratie concentreren concept concern
        concert concerten conclusie conclusies concreet concrete concurrent concurrentie conditie condooms
        conferentie conflict conflicten confrontatie congres connecties consequenties conservatieve constructie
        consument consumenten consumptie contact contacten container containers content context continu continue
        contract contracten contrast controle controleer controleert controleren controller conventie coole
        copyright correct correcte correctie correspondent corrupt corrupte corruptie country county coup
        courant covers coördinator crash crazy creatie creatief creatieve creativiteit credit creditcard creëert
        creëren criminaliteit crimineel criminele criminelen crisis criteria criterium critici cruciaal cruciale
        culinaire cultureel culturele culturen cultuur cup curator cursus cursussen cyclus daad daadwerkelijk
        daadwerkelijke daag daalde daalt daaraan daarbij daarboven daarbuiten daardoor daarentegen daarheen
        daarin daarmee daarna daarnaast daarom daaronder daarop daaropvolgende daarover daartoe daaruit daarvan
        daarvoor dacht dachten dadelijk daden dader daders dag dagblad dagboek dagelijks dagelijkse dagen dagje
        daglicht dak daken daklozen daling dame dames dank dankbaarheid danken dankjewel dankzij dansen dansers
        danst dappere data database date dateert daten datgene dating datum datzelfde deadline dealer deals
        death debat debuut december decennia decor deden deel deelde deelgenomen deelnam deelname deelnemen
        deelnemende deelnemer deelnemers deels deelstaat deelt deeltjes defect defensie definitie definitief
        definitieve degelijk degene degenen deken dekens dekken dekking delegatie delen dementie democraten
        democratie democratisch democratische demonstranten demonstratie demonstraties demonstreren denk denken
        denkt departement depressie depressief der derde dergelijk dergelijke derhalve dertien dertig des design
        deskundige deskundigen desondanks destijds detail details detective deugd deur deuren dezelfde diabetes
        diagnose dialect dialoog diamanten diameter dicht dichtbij dichte dichter dichterbij dichters
        dichtstbijzijnde dictator dictatuur dieet dief diefstal diegene diegenen diende dienen dienst diensten
        dienstverlening dient diep diepe dieper diepte dierbare dieren dierenarts dierentuin diersoorten dieven
        diezelfde digitaal digitale dikke dikwijls dilemma dimensie diner ding dingen dinsdag dinsdagavond
        diploma diplomaat diplomatieke direct directe directeur directie director dirigent discipline disco
        discreet discriminatie discussie discussies discussiëren distributie district districten ditmaal diverse
        diversiteit divisie docent docenten doch dochter dochters dochtertje document documentaire documentatie
        documenten dodelijk dodelijke doden doe doei doek doel doeleinden doelgroep doelman doelpunt doelpunten
        doelstelling doelstellingen doelwit dog dokter dokters dol dolfijnen dollar dollars dom domeinnaam
        dominante dominee domme donatie donder donderdag doneren donker donkere dood doodde doodgeschoten
        doodstraf doodt doof dook doorbreken doorbrengen doordat doorgaan doorgaans doorgaat doorgang
        doorgebracht doorgegeven doorgestuurd doorgeven doorgevoerd doorheen doorlopen doorsnee doorstaan doos
        dorp dorpen dorpje dorpjes dosis dossier dossiers douane douche douchen download downloaden dozen draad
        draag draagt draai draaide draaien draaiende draait dragen drama dramatisch dramatische drank drankje
        drankjes drastisch dreigde dreigen dreigende dreiging dreigt drempel drie drietal drijft drijven
        drijvende dringen dringend dringende dringt drink drinken drinkt drive droeg droegen droevig droge
        dromen drong dronk dronken droogte droom droomde droomt drugs druiven druk drukke drukken drukker drukt
        drukte druppel dubbel dubbele duel duels duidelijk duidelijke duidelijker duidelijkheid duiden duidt
        duif duik duiken duikt duim duinen duistere duisternis duivel duivels duizend duizenden dumpen duren
        durende durf durfde durft durven dusdanig duur duurde duurder duurste duurt duurzaam duurzaamheid
        duurzame duwen dvd dwang dwingen dwingt dwong dynamische dynastie easy echt echte echtgenoot echtgenote
        echtpaar ecologische economie economisch economische econoom editie editor educatie educatieve eed eend
        eenheden eenheid eenmaal eenmalig eenmalige eens eentje eenvoudig eenvoudige eenvoudiger eenzaam
        eenzaamheid eenzame eenzelfde eenzijdig eer eerbetoon eerder eerdere eerlijk eerlijke eerlijkheid eerst
        eerste eersten eerstvolgende eet eeuw eeuwen eeuwenlang eeuwenoude eeuwig eeuwige effect effecten
        effectief effectieve efficiënt efficiëntie ego eieren eigen eigenaar eigenaars eigenaren eigendom
        eigendommen eigenlijk eigenschap eigenschappen eikel eiland eilanden eind einde eindelijk eindeloos
        eindeloze eindigde eindigen eindigt eindstand eisen eist eiste eitjes elektriciteit elektrisch
        elektrische elektronica elektronisch elektronische element elementen elf elftal elite elk elkaars elke
        ellende email emiraten emotie emoties emotioneel emotionele empathie end ende ene energie enerzijds enge
        engels engineering enig enige enigszins enkel enkele enorm enorme enquête entertainment enthousiasme
        enthousiast enthousiaste entree enzovoort episode eraan erachter eraf erbij erdoor ere eredivisie
        erfenis erfgoed erg ergens erger ergste erin erkend erkende erkennen erkenning erkent ermee ernaar
        ernaast ernstig ernstige erom eronder erop erotisch erotische erover ertoe eruit ervaar ervaart ervan
        ervaren ervaring ervaringen ervoor escort essay essentie essentieel essentiële etage etappe eten ethiek
        ethische etnische euro euro's evaluatie evangelie even evenals eveneens evenement evenementen evenmin
        event eventjes events eventueel eventuele evenveel evenwel evenwicht evolutie exact exacte examen
        examens excelsior exclusief exclusieve excuses excuus executie exemplaar exemplaren exotische expeditie
        experiment experimenten expert experts expliciet exploitatie explosie expo export expositie expres
        externe extra extreem extreme ezel fabriek fabrieken fabrikant facebook faciliteiten factoren factuur
        faculteit failliet faillissement falen familie familieleden familielid families fans fantasie
        fantastisch fantastische fascinerend fase fatale fatsoenlijk fatsoenlijke fauna favoriet favoriete
        favorieten februari federaal federale federatie feedback feest feestdag feestdagen feestelijk
        feestelijke feesten feestje feestjes feit feite feitelijk feitelijke feiten fel felicitaties feliciteren
        felle fenomeen festival festivals fictie fictieve fiets fietsen fietsers fietspad figuren figuur fijn
        fijne film filmen filmfestival filmpje filmpjes films filosofie filosoof filter finale finales finalist
        financieel financieren financiering financiële financiën finish firma fiscale fitness flash flat flauw
        fles flesje flessen flexibel flexibele flikker flink flinke flirten flow fluit focus focussen folders
        fonds fondsen fontein football formaat formatie formeel formele formule formulier formulieren forse
        fossiele foto foto's fotograaf fotografen fotograferen fotografie foundation fout foute fouten foutje
        fraai fraaie fractie fragment fragmenten fraude freelance frequentie fris frisse fruit frustratie
        fulltime functie functies functioneel functioneert functioneren fundamenteel fundamentele fusie future
        fysiek fysieke gaaf gaan gaande gaat gaf galerie game gamma gang gangen ganse garage garandeert
        garanderen garantie gas gast gasten gastheer gastvrijheid gat gate gaten gave geaardheid geaccepteerd
        geacht geachte geactiveerd geannuleerd gearresteerd gearriveerd geassocieerd geavanceerde gebaar
        gebakken gebaseerd gebaseerde gebed gebeden gebeld gebeurd gebeurde gebeuren gebeurt gebeurtenis
        gebeurtenissen gebied gebieden gebleken gebleven geblokkeerd geboden geboekt gebogen gebonden geboorte
        geboren gebouw gebouwd gebouwen gebracht gebrek gebroken gebruik gebruikelijk gebruikelijke gebruiken
        gebruiker gebruikers gebruikmaken gebruikt gebruikte gebruikten gecombineerd geconcentreerd
        geconfronteerd gecontroleerd gecreëerd gedaald gedacht gedachte gedachten gedateerd gedeeld gedeelde
        gedeelte gedeeltelijk gedefinieerd gedekt gedeputeerde gedetailleerd gedetailleerde gedicht gedichten
        gediend geding gedoe gedood gedoopt gedownload gedraag gedraagt gedraaid gedrag gedragen gedreven
        gedronken gedrukt geduld geduldig gedumpt gedurende geduurd gedwongen geef geeft geest geestelijk
        geestelijke geesten gefaald gefeliciteerd gefilmd gefinancierd gefrustreerd gegaan gegarandeerd gegeten
        gegeven gegevens gegooid gegrepen gegroeid gehaald gehackt gehad gehakt gehandhaafd gehandicapten
        gehecht geheel geheim geheime geheimen gehele geheugen geholpen gehoopt gehoor gehoord gehouden gehuurd
        gehuwd geile geiten gek gekeken gekend gekenmerkt gekke gekleed gekleurd gekleurde geknipt gekocht
        gekomen gekookt gekoppeld gekost gekozen gekregen gekwalificeerd gekwetst geladen gelanceerd gelaten
        geld gelden geldig geldt gele geleden geleefd geleend geleerd geleerde gelegd gelegen gelegenheden
        gelegenheid geleid geleidelijk geleverd gelezen geliefd geliefde geliefden gelijk gelijke gelijkheid
        gelijkspel gelijktijdig gelinkt gelogen geloof geloofd geloofde gelooft geloofwaardig geloofwaardigheid
        gelopen geloven gelovigen geluid geluiden geluisterd geluk gelukkig gelukkige gelukkiger gelukt gelul
        gemaakt gemaakte gemak gemakkelijk gemakkelijker gemarkeerd gemarteld gematigde gemeen gemeenschap
        gemeenschappelijk gemeenschappelijke gemeenschappen gemeente gemeentebestuur gemeentehuis gemeentelijk
        gemeentelijke gemeenten gemeenteraad gemeld gemengd gemengde gemerkt gemeten gemiddeld gemiddelde gemist
        gemonteerd gemotiveerd genaamd genade geneeskunde geneesmiddel geneesmiddelen genegeerd genen generaal
        generatie generaties genereren genetisch genetische geneukt genezen geniaal geniet genieten genocide
        genoeg genoegen genoemd genoemde genomen genomineerd genoodzaakt genoot genootschap genot genoteerd
        genoten genre geografische geopend geopereerd georganiseerd georganiseerde gepaard gepakt geparkeerd
        gepasseerd gepast gepest geplaatst geplaatste gepland geplande gepleegd gepost gepraat gepresenteerd
        geprezen geprobeerd geproduceerd gepubliceerd gepubliceerde geraakt geraken gereageerd gerealiseerd
        gerecht gerechtelijke gerechten gerechtigheid gerechtshof gered gereden gereed gereedschap gereformeerde
        geregeld geregistreerd geregistreerde gerekend gerelateerd gerelateerde gerenoveerd gerepareerd
        gereserveerd geretweet gericht gerichte geringe geroepen gerucht geruchten gerust geschapen geschat
        gescheiden geschenk geschiedenis geschikt geschikte geschilderd geschillen geschokt geschonken geschorst
        geschoten geschoven geschreven geschriften gescoord geselecteerd geserveerd geslaagd geslaagde geslacht
        geslagen geslapen gesloopt gesloten gesneden gespaard gespannen gespecialiseerd gespecialiseerde
        gespeeld gesponsord gesprek gesprekken gesproken gestaag gestaan gestart gestegen gesteld gestemd
        gesteund gesticht gestimuleerd gestoken gestolen gestoord gestopt gestort gestorven gestraft gestreden
        gestudeerd gestuurd get getal getallen getekend geteld getest getiteld getoond getraind getreden
        getroffen getrokken getrouwd getrouwde getuige getuigen getuigenis getuigt geur gevaar gevaarlijk
        gevaarlijke geval gevallen gevangen gevangene gevangenen gevangengenomen gevangenis gevangenisstraf
        gevangenschap gevaren gevecht gevechten gevel geven gevestigd gevestigde gevierd gevlogen gevlucht
        gevochten gevoed gevoel gevoeld gevoelens gevoelig gevoelige gevoerd gevolg gevolgd gevolge gevolgen
        gevonden gevormd gevraagd gevuld gevulde gewaardeerd gewaarschuwd gewacht gewapend gewapende gewassen
        geweer geweigerd gewekt geweld gewelddadig gewelddadige geweldig geweldige gewend gewenst gewenste
        geweren gewerkt gewest geweten gewezen gewicht gewijd gewijzigd gewild gewond gewonde gewonden gewone
        gewonnen gewoon gewoond gewoonlijk gewoonte gezag gezakt gezamenlijk gezamenlijke gezegd gezegend
        gezellig gezellige gezelligheid gezelschap gezet gezeten gezicht gezichten gezien gezin gezinnen gezocht
        gezond gezonde gezondheid gezondheidszorg gezongen gezorgd geëist geëxecuteerd geïdentificeerd
        geïnformeerd geïnspireerd geïnstalleerd geïntegreerd geïnteresseerd geïntroduceerd geïnvesteerd
        geïsoleerd geïsoleerde gids gif giftig giftige gigantisch gigantische gij gijzelaars ging gingen gister
        gisteravond gisteren gisterenavond gitaar glaasje gladde glas glasvezel glazen glimlach gloednieuwe goal
        goals god goddelijke goden godsdienst godsnaam godverdomme goed goede goedemiddag goedemorgen
        goedenavond goederen goedgekeurd goedkeuring goedkoop goedkope goedkoper goeds goeie gok gokken golf
        golfbaan golven gooide gooien gooit gordijnen goud gouden gouverneur gozer gps graad graag graan graden
        graffiti grafiek grafisch grafische grap grapje grapjes grappen grappig grappige gratis grens grenst
        grenzen griep grijpen grijpt grijs grijze grip groei groeide groeien groeiende groeit groene groente
        groenten groep groepen groepje groepjes groeten groetjes grof grond gronden grondgebied grondig
        grondslag grondstoffen grondwet grootmoeder grootouders groots grootschalige grootste grootte grootvader
        grot grote grotendeels groter grotere grotten gruwelijke gsm gulden gunste gunstig gunstige géén haag
        haai haaien haal haalde haalden haalt haard haast haat hackers haha hakken halen half halfjaar hallo
        halte halve halverwege hand handbal handboek handdoek handel handelen handeling handelingen handelt
        handen handhaven handhaving handicap handig handige handje handleiding handschoenen handschrift
        handtekening handtekeningen hangen hangt hanteert hap hapje happy hard hardcore harde hardlopen hardware
        hart hartaanval hartelijk hartslag hartstikke hashtag haten have havo hebt hechten hechtenis hectare
        heden hedendaagse heel heelal heen heer heerlijk heerlijke heerschappij heersende heerst heet heette
        heffing heftig heftige heilige heiligen hekel hel helaas heldere helderheid hele heleboel helemaal helft
        helikopter helikopters help helpen helpt hemd hemel herdenken herdenking heren herfst herhaal herhaald
        herhaalde herhaaldelijk herhalen herhaling herinner herinnerd herinnerde herinneren herinnering
        herinneringen herinnert herken herkenbaar herkend herkennen herkent herkomst herrie hersenen herstel
        hersteld herstellen hert hervat hervorming hervormingen herzien herziening hete heten hetgeen hetzelfde
        hetzij heuvels hevig hevige hield hielden hielp hieraan hierbij hierboven hierdoor hierheen hierin
        hiermee hierna hiernaast hieronder hierop hierover hiertoe hieruit hiervan hiervoor hilarisch hing hint
        hip hiphop historicus historie historisch historische hit hits hitte hiv hockey hoed hoede hoef hoefde
        hoeft hoek hoeken hoelang hoera hoeren hoeveel hoeveelheden hoeveelheid hoeven hoeverre hoezo hof hoge
        hoger hogere hogeschool hoi hol home homepage homo homo's homoseksualiteit homoseksuele honden honderd
        honderden hondje honger hoofd hoofddoek hoofden hoofdkantoor hoofdklasse hoofdkwartier hoofdpersoon
        hoofdpijn hoofdredacteur hoofdrol hoofdstad hoofdstuk hoofdstukken hoofdzakelijk hoog hooggerechtshof
        hoogleraar hoogst hoogste hoogstwaarschijnlijk hoogte hoogtepunt hoogtepunten hooguit hoopt hoopte hoor
        hoorde hoorden hoort hoorzitting hop hopelijk hopeloos hopen horeca horen horizontale horloge horror hot
        hotel hotelkamer hotels hou houd houden houding houdt http https huh huid huidig huidige huidskleur huil
        huilen huilt huis huisarts huisdier huisdieren huiselijk huishoudelijk huishoudelijke huishouden
        huishoudens huisje huisvesting huisvrouw huiswerk huize huizen hulde hulp hulpmiddelen hulpverleners
        hulpverlening humor huren hut huur huurders huwelijk huwelijken hybride hygiëne hype hypocriet hypotheek
        hét héél icoon ideaal ideale idealen idee ideeën identiek identificatie identificeren identiteit
        ideologie idioot idiote idioten ieder iedere iedereen ieders iemands ietwat ijs ikzelf illegaal illegale
        illusie illustratie illustraties image imago imam immers immigranten immigratie impact import importeren
        impuls inbegrip inbraak inbreuk inch incident incidenten inclusief indeling inderdaad index indianen
        indicatie indienen indirect individu individueel individuele individuen indoor indruk indrukken
        indrukwekkend indrukwekkende industrie industrieel industriële ineen ineens infectie infecties inflatie
        info informatie informele informeren infrastructuur ingaan ingang ingedeeld ingediend ingegaan ingehuurd
        ingenieur ingenomen ingepakt ingericht ingeschakeld ingeschreven ingesteld ingetrokken ingevoerd
        ingevuld ingewikkeld ingewikkelde ingezet ingezonden ingrediënten ingrijpen ingrijpende inhalen inheemse
        inhoud inhoudelijk inhouden inhoudt inhuren initiatief initiatieven inkomen inkomsten inkt inleiding
        inleveren inlichtingen inlichtingendienst inloggen inmiddels innemen innerlijke innovatie innovatief
        innovatieve inpakken inrichting inschrijven inschrijving inschrijvingen insecten inspanning inspanningen
        inspecteur inspectie inspiratie inspireren inspirerend inspirerende installatie installaties installeren
        instantie instanties instellen instelling instellingen instituut instructies instrument instrumenten
        intact integendeel integraal integratie integreren integriteit intellectueel intellectuele intelligent
        intelligente intelligentie intens intensief intensieve intensiteit intentie interactie interactieve
        interessant interessante interesse interesseert interieur interim intern internationaal international
        internationale interne internet internetverbinding interpretatie interventie interview interviewen
        interviews intieme intimidatie intrekken introduceerde introduceert introduceren introductie intussen
        inval invallen invasie inventaris investeerders investeren investering investeringen invloed invloeden
        invloedrijke invoeren invoering invullen inwoner inwoners inzet inzetten inzicht inzichten inzien
        ironisch irritant islam islamitisch islamitische isoleren item items ja jaagt jaar jaarlijks jaarlijkse
        jacht jagen jagers jaloers jaloezie jam jammer januari jaren jarenlang jarenlange jarige jasje jawel
        jazeker jeetje jegens jeugd jeugdzorg jezelf joh joint jonge jongeman jongen jongens jonger jongere
        jongeren jongetje jou journaal journalist journaliste journalisten journalistiek journalistieke jubileum
        juf juichen juist juiste juli jumbo jungle juni junioren juridisch juridische jurist jurk justitie
        juwelen kaak kaars kaarsen kaart kaarten kaartje kaartjes kabels kabinet kader kalm kamers kamperen
        kampioen kampioenen kampioenschap kan kanalen kandidaat kandidaten kanker kanon kans kansen kant kanten
        kantine kantoor kantoren kapel kapitaal kapitein kapot kapotte kappen kapper kapsel kar karakter
        karakteristieke karakters kardinaal kastje kater kathedraal katholiek katholieke katten kauwgom kazerne
        keek keeper keer keerde keert keertje keihard keken kelder kende kenden kenmerk kenmerken kenmerkend
        kennelijk kennen kennis kennismaken kent kenteken kerel keren kerken kermis kerst kerstboom keten keuken
        keurig keus keuze keuzes kid kids kiest kiezen kiezers kijk kijken kijker kijkers kijkje kijkt kikker
        kilo kilometer kilometers kind kinderen kinderopvang kindje kinky kippen klaagt klaar klaarkomen
        klaarmaken klacht klachten klagen klant klanten klantenservice klap klappen klas klasse klassiek
        klassieke klassieker kleden kleding kleed klei kleindochter kleine kleinere kleinkinderen kleinste
        kleintje kleinzoon kleren kletsen kleur kleuren kleurrijke kleuters klik klikken klim klimaat
        klimaatverandering kliniek klinken klinkt klok klokken klonk kloof kloppen klopt klopte klote kluis
        klusjes klussen knap knie knieën knip knippen knoop knooppunt knopen knoppen knuffel knuffelen kocht
        koeien koek koekje koekjes koel koelkast koepel koers koesteren koffer koffers koffie kogel kogels koken
        kolonel koloniale kolonie kom komen komend komende komst komt kondigde kondigt konijn konijnen koningen
        koningin koninklijk koninkrijk kont kontje konvooi kooi kookt koop koopt koor koorts kop kopen koper
        kopers kopie kopiëren kopje koppelen koppeling koppen korps kort korte korter kortere korting
        kortingscode kortom kortste kost kostbaar kostbare koste kosten kostte kostuum kostuums koud koude kraan
        kracht krachten krachtig krachtige kraken krankzinnig krant kranten krediet kreeg kregen krijg krijgen
        krijgt krijt kringen kritiek kritisch kritische kroeg kruiden kruipen kruis kruising kruispunt kudde kun
        kunst kunsten kunstenaar kunstenaars kunstmatige kunstwerk kunstwerken kussen kust kwaad kwalificatie
        kwalijk kwaliteit kwaliteiten kwam kwamen kwart kwartaal kwartet kwartier kwestie kwesties kwetsbaar
        kwetsbare kwetsen kwijt kwijtgeraakt laag laagste laarzen laat laatst laatste lab label laboratorium
        lachen lacht ladder laden lading lag lage lagen lagere lampen lanceerde lanceren lancering land landbouw
        landelijk landelijke landen landgenoten landgoed landing landschap landschappen lang langdurig
        langdurige lange langer langere langs langskomen langste langzaam langzamer langzamerhand laptop laptops
        las laser last lasten lastig lastige lastiger lat late laten later latere lawaai league led ledematen
        leden leed leef leefde leefden leeft leeftijd leeftijden leeg leek leer leerde leerden leerkracht
        leerkrachten leerling leerlingen leert lees lef leg legaal legale legde lege legendarische legende leger
        legers leggen legt leidde leidden leiden leider leiders leiderschap leiding leidinggevende leidt leken
        lekken lekker lekkere lekkers lekkerste lelijk lelijke lenen lengte lening leningen leraar leraren
        lerares leren les lesbiennes lesbisch lesbische lesgeven lesje let letsel letter letterlijk letters
        leugen leugenaar leugens leuk leuke leuker leuks leukste leve leven levend levende levendig levendige
        levenslang levensstijl leverancier leverbaar leverde leveren levert lezen lezer lezers lezing lezingen
        liberaal liberale liberalen licentie lichaam lichamelijk lichamelijke lichamen licht lichte lichten
        lichter lid lidmaatschap lidstaten lied liederen liedje liedjes liefde liefhebber liefhebbers liefje
        liefs liefst liefste liegen liegt liep liepen liet lieten lieve liever lieverd lifestyle lift liften lig
        liga liggen liggende ligging ligt lijden lijdt lijf lijk lijken lijkt lijn lijnen lijst lijsten lijstje
        like likken limiet link links linkse lippen liter literair literaire literatuur littekens live living
        lobby locatie locaties lof logeren logica logisch logische logistiek logistieke logo lokaal lokale lol
        longen lood loop loopbaan loopt lopen lopend lopende los loser loslaten losse lossen lost loterij loting
        lounge louter loyaliteit lucht luchthaven luchtmacht luid luidt luie luister luisteraars luisterde
        luisteren luistert luitenant lukt lukte lullen lunch lunchen luxe m'n maak maakt maakte maakten maal
        maaltijd maaltijden maand maandag maandagavond maandelijks maandelijkse maanden maart maat maatregel
        maatregelen maatschappelijk maatschappelijke maatschappij machine machines macht machtig machtige mad
        madame maffia magazijn magazine magere magie magisch magische magnetische mail mailadres mailen mails
        mailtje majesteit majoor make makelaar maken makers makkelijk makkelijke makkelijker mam mama mamma man
        management manager managers mand manier manieren manifest mannelijk mannelijke mannen mannetje mannetjes
        manschappen manuscript map mariniers mark market marketing markt markten marktplaats maskers massaal
        massage massale match mate maten materiaal materialen materie materieel matig matrix maximaal maximale
        maximum mbo mechanische mechanisme medaille medailles mede mededeling medeleven medelijden medewerker
        medewerkers medewerking media medicatie medicijn medicijnen medio medisch medische medium mee meedoen
        meedoet meegaan meegedaan meegemaakt meegenomen meemaken meen meende meeneemt meenemen meerdere
        meerderheid meermaals meest meestal meeste meesten meesteres meesters meet meeting meewerken mega mei
        meid meiden meisje meisjes mekaar meld meldde melden melding meldingen meldt memory meneer mengen
        mengsel menigte mening meningen meningsuiting mens menselijk menselijke mensen mensenrechten mensheid
        mentaal mentale mentaliteit menu mer meren merendeel merk merken merkt merkte mes messen metaal metal
        metalen meteen meten meter meters methode methoden methodes metrostation meubels mevrouw mezelf micro
        microfoon middag middags middel middelbaar middelbare middeleeuwen middeleeuwse middelen middelpunt
        middels middelste midden middenin middenvelder middernacht middle migranten migratie mijl mijlpaal mijne
        mijzelf milde milieu militair militaire militairen miljard miljarden miljoen miljoenen millimeter min
        mindere minderheden minderheid minderjarige mineralen mini minimaal minimale minimum minister ministerie
        ministers minst minste minstens minute minuten minuut mis misbruik misbruiken misbruikt misdaad misdaden
        misdrijf misdrijven mishandeld mishandeling mislukt mislukte misschien misselijk missen missie missies
        mkb mobiel mobiele mobieltje mobiliteit mocht mochten modder model modellen modem modern moderne moe
        moed moeder moeders moedig moeilijk moeilijke moeilijker moeilijkheden moeilijkste moeite moeras moest
        moesten moge mogelijk mogelijke mogelijkheden mogelijkheid moment momenteel momenten momentje monarchie
        mond mondiale monitor monniken monsters montage monteur monument monumenten mooie mooier moois mooiste
        moord moorden moordenaar moordenaars mop moraal moreel morele morgen morgenavond morgenochtend morgens
        moskee moskeeën moslim moslims mot motie motief motieven motion motivatie motor motoren motorfiets
        mouwen muis munitie munten muren musea museum musical must muts muziek muzikaal muzikale muzikant
        muzikanten mysterie mysterieuze mythe méér naaien naakt naakte naald naam naarmate naartoe naaste
        nabestaanden nabij nabije nabijgelegen nabijheid nacht nachtelijke nachten nachtmerrie nachtmerries
        nachts nadeel nadelen nadenken nadere naderen nadert nadruk nagaan nagedacht nagelaten nagels nagenoeg
        najaar nakijken nakomen nalatenschap nam name namelijk namen namiddag natie naties nationaal nationale
        nationaliteit natte natura nature natuur natuurgebied natuurkunde natuurlijk natuurlijke nauw nauwe
        nauwelijks nauwkeurig navolging naïef nederlaag nederzettingen nee neef neefje neem neemt neen neer
        neergelegd neergeschoten neergestoken neergezet neerslag negatief negatieve negeer negeert negen negende
        negentien negentiende negentig negeren neiging nemen nep nergens net netjes netwerk netwerken neukt neus
        neutraal neutrale nicht nichtje nieren niettemin nieuw nieuwbouw nieuwe nieuws nieuwsbrief nieuwsgierig
        nieuwsgierigheid nieuwste niks niveau niveaus nochtans nodig nodige nodigen nodigt noem noemde noemden
        noemen noemt nogal nogmaals nominaties nood noodzaak noodzakelijk noodzakelijke nooit noord noordelijke
        noorden noordoosten noordwesten norm normaal normale normen notaris nou nov november nuchter nucleaire
        nul nummer nummers nut nutteloos nuttig nuttige nóg object objecten objectief obstakels oceaan ochtend
        ochtends oefenen oefening oefeningen oevers offensief offer office official officieel officier
        officieren officiële offline oftewel ogen ogenblik okt oktober oké olie olifant olifanten olympische oma
        omdraaien omgaan omgaat omgekeerd omgekeerde omgekomen omgeven omgeving omgezet omheen omhoog omlaag
        omliggende omringd omroep omschreven omschrijven omschrijving omsingeld omslag omstandigheden omstreden
        omstreeks omvang omvat omver omwille omwonenden omzet onacceptabel onafhankelijk onafhankelijke
        onafhankelijkheid onbekend onbekende onbelangrijk onbepaalde onbeperkt onbereikbaar ondanks onderaan
        onderbroken onderdak onderdeel onderdelen onderdrukking ondergaan ondergang ondergebracht ondergoed
        ondergrond ondergronds ondergrondse onderhandelen onderhandelingen onderhoud onderhouden onderkant
        onderliggende onderling onderlinge ondernemen ondernemer ondernemers ondernemerschap onderneming
        ondernemingen ondernomen onderschat onderscheid onderscheiden onderscheiding onderscheidt onderstaand
        onderstaande onderste ondersteund ondersteunen ondersteuning ondersteunt ondertekend ondertekenen
        ondertiteling ondertussen onderuit ondervraagd onderweg onderwerp onderwerpen onderwijs onderworpen
        onderzocht onderzoek onderzoeken onderzoeker onderzoekers onderzoekt onduidelijk oneens oneerlijk
        oneindig onenigheid ongeacht ongebruikelijk ongedaan ongekend ongekende ongelijk ongelijkheid
        ongelofelijk ongelooflijk ongelooflijke ongeluk ongelukken ongelukkig ongemak ongemakkelijk ongepast
        ongetwijfeld ongeval ongeveer ongewenst ongewenste ongewoon ongezond onjuist onjuiste onkruid onlangs
        online onmiddellijk onmiddellijke onmisbaar onmogelijk onmogelijke onnodig onrecht onrechte onroerend
        onrust onschuldig onschuldige onszelf ontbijt ontbijten ontbonden ontbreekt ontbreken ontdek ontdekken
        ontdekking ontdekt ontdekte ontdekten onterecht ontevreden onthouden onthuld onthullen onthulling
        ontkennen ontkent ontkomen ontlopen ontmoet ontmoeten ontmoeting ontmoetingen ontmoette ontmoetten
        ontploffing ontploft ontslaan ontslag ontslagen ontsnappen ontsnapt ontsnapte ontspannen ontspanning
        ontstaan ontstaat ontsteking ontstond ontstonden ontvang ontvangen ontvanger ontvangst ontvangt ontving
        ontvingen ontvoerd ontvoering ontwerp ontwerpen ontwerper ontwijken ontwikkelaar ontwikkeld ontwikkelde
        ontwikkelen ontwikkeling ontwikkelingen ontwikkelt ontworpen ontzettend onveilig onvergetelijke
        onvermijdelijk onverwacht onverwachte onvoldoende onvoorstelbaar onvrede onwaarschijnlijk onzeker
        onzekerheid onzichtbaar onzichtbare onzin oog oogpunt oogst oogsten ooit oom oor oordeel oordelen oorlog
        oorlogen oorsprong oorspronkelijk oorspronkelijke oorzaak oorzaken oost oostelijke oosten oosterse opa
        opbouw opbouwen opbrengst opdagen opdat opdoen opdracht opdrachten opdrachtgever opdrachtgevers opeens
        open openbaar openbare openbaring openen openheid opening openlijk opent operatie operaties operationeel
        opereren opeten opgave opgeblazen opgebouwd opgedaan opgedragen opgegeven opgegroeid opgehaald
        opgehangen opgeheven opgelegd opgeleid opgeleide opgelet opgeleverd opgelopen opgelost opgelucht
        opgemaakt opgemerkt opgenomen opgepakt opgepikt opgericht opgeroepen opgeruimd opgeslagen opgesloten
        opgestart opgesteld opgetreden opgetrokken opgevallen opgevangen opgeven opgevoed opgevoerd opgevolgd
        opgewekt opgewonden opgezet opgezocht opgroeien ophalen ophangen ophef opheffen ophouden opinie opkomen
        opkomende opkomst opkomt opladen opleggen opleiding opleidingen opletten opleveren oplevert oplopen
        oplossen oplossing oplossingen opluchting opmaken opmars opmerkelijk opmerkelijke opmerking opmerkingen
        opname opnamen opnames opneemt opnemen opnieuw oppakken oppassen oppervlak oppervlakte oppositie oprecht
        oprechte oprichten oprichter oprichters oprichting oproep oproepen opruimen opslag opsluiten opstaan
        opstand opstarten opstellen opstelling optie opties optimaal optimistisch optocht optreden optredens
        opvallend opvallende opvalt opvang opvangen opvatting opvattingen opvoeden opvoeding opvolgen opvolger
        opvolging opwarming opwinding opzet opzettelijk opzetten opzicht opzichte opzichten opzij opzoek
        opzoeken oranje orde order orders orgaan organen organisatie organisaties organisator organische
        organiseerde organiseert organiseren orgel origineel originele orkaan orkest oud oude ouder ouderdom
        oudere ouderen ouders ouderwets ouderwetse oudheid oudsher oudste out outdoor outfit ouwe oven overal
        overblijfselen overbodig overbrengen overdag overdosis overdracht overdreven overduidelijk overeen
        overeenkomst overeenkomsten overeenkomt overeenstemming overeind overgaan overgang overgave overgebleven
        overgebracht overgedragen overgegaan overgenomen overgeplaatst overgewicht overgrote overheden overheen
        overheid overig overige overigens overkant overkomen overkomt overlast overleden overleed overleefd
        overleefde overleeft overleg overleggen overleven overlevende overlevenden overlijden overlijdt overname
        overnemen overschot overslaan overstap overstappen oversteken overstromingen overtreden overtreding
        overtuigd overtuigen overtuigend overtuiging overval overvallen overvloed overweeg overweegt overwegen
        overwegend overwinnen overwinning overwogen overzicht paar paarden paars paarse pad pagina pagina's pak
        pakje pakjes pakken pakket pakketje pakt pakte paleis pand panden panel paniek pannenkoeken pap papier
        papieren parallel paralympische paraplu parcours paren parfum park parkeergarage parkeerplaats parken
        parkeren parlement parlementaire parlementslid parlementsverkiezingen parochie parodie part participatie
        particulier particuliere particulieren partij partijen partner partners party pas paspoort paspoorten
        passagiers passeert passen passend passende passeren passie past pasta paste patiënt patiënten patronen
        patroon paus pauze pdf peloton pensioen percentage perfect perfecte performance periode permanent
        permanente pers persbericht persconferentie personage personages personeel personen persoon persoonlijk
        persoonlijke persoonlijkheid pest pesten pet petitie peuter picture piek pijl pijlen pijn pijnlijk
        pijnlijke pijp pijpen pikken pillen piloot piloten piramide piraten pistool pizza plaat plaatje plaatjes
        plaats plaatse plaatselijk plaatselijke plaatsen plaatsgevonden plaatsing plaatsje plaatst plaatste
        plaatsten plaatsvinden plaatsvindt plaatsvond plafond plakken plan planeet planeten plannen planning
        planten plassen plastic plat platen platform platforms plattegrond platteland pleegde pleegt plegen
        pleit pleiten plek plekje plekke plekken plezier plicht ploegen plots plotseling plotselinge plukken
        plus podcast podium poeder poes poesje poetsen poging pogingen poker polder politica politici politicus
        politie politieagent politiebureau politiek politieke politieman pomp pompen pony poorten poosje poot
        popcorn popmuziek poppen populair populairder populaire populairste populariteit populatie portaal
        portefeuille portemonnee portret portretten positie positief posities positieve postcode posten posters
        pot poten potentieel potentiële potje poule poëzie praat praatte prachtig prachtige praktijk praktijken
        praktisch praktische praten pre precies precieze predikant prefectuur premie premier première present
        presentatie presentaties presentator presentatrice presenteerde presenteert presenteren president
        presidentschap presidentsverkiezingen prestatie prestaties prestigieuze pret prettig prettige preventie
        priesters prijs prijzen prima primaire principes prinses print prioriteit prioriteiten privacy private
        privé privéleven prix pro probeer probeerde probeerden probeert proberen probleem problemen procedure
        procedures procent proces processen procureur produceert producent producenten producer produceren
        product producten productie productiviteit proef proeven prof professional professionals professioneel
        professionele professor proficiat profiel profielen profielfoto profiteren program programma programma's
        programmeren progressieve project projecten prominent prominente promoten promotie prooi propaganda
        prostitutie protest protesten protesteren protocol provider provinciale provincie provincies pseudoniem
        psychiater psychiatrische psychische psychologie psychologische psycholoog publicatie publicaties
        publiceerde publiceert publiceren publiciteit publiek publieke publiekelijk puin puinhoop punt punten
        puntje puntjes pure puur puzzel qua quarantaine quiz quote raad raadsel raadsleden raadslid raadt raak
        raakt raakte raakten raar racen races racisme racistisch racistische radar raden radicaal radicale radio
        raken raket raketten rally ramen randen ranglijst rap rapper rapport rapporten rapporteren rare ras
        rassen rat ratten rauw rauwe razend reactie reacties reageer reageerde reageert reageren realisatie
        realiseer realiseerde realiseert realiseren realistisch realiteit reality rebellen recensie recensies
        recent recente recentelijk recept recepten receptie recht rechtbank rechte rechten rechter rechterhand
        rechterkant rechterlijke rechters rechts rechtse rechtspraak rechtstreeks rechtstreekse rechtszaak
        rechtszaal rechtvaardigheid reclame records recreatie red redacteur redactie redden rede redelijk
        redelijke reden redenen redt reeks referendum referentie referenties reflectie regel regelen regelgeving
        regeling regelmatig regelmatige regels regelt regen regenen regent regeren regering regeringen regie
        regime regio regio's regionaal regionale regisseur registers registratie registreren reguliere reikt
        reis reisde reist reizen reiziger reizigers reken rekenen rekening rekeningen rekent relatie relatief
        relaties relax relaxed release relevant relevante religie religies religieus religieuze rellen remix
        rendement renners renovatie rent rente repareren reportage republiek republikeinse reputatie research
        reserve reserveren resolutie resort respect respecteren respectievelijk rest restaurant restaurants
        restauratie resten resterende resultaat resultaten resulteerde resulteert retail retour return reus
        review revolutie revolutionair revolutionaire reünie ribben richten richting richtingen richtlijn
        richtte richtten rij rijbewijs rijd rijden rijdt rijkdom rijke rijken rijp rijst rijtje ringen riool
        risico risico's riskeren rit ritje ritme ritueel rituelen rivier rivieren robot robots rode roeien roem
        roep roepen roept roken rol rollen rolstoel romantiek romantisch romantische ronde ronden rondje rondjes
        rondleiding rondlopen rondom ronduit rookt rooster rot rotonde rots rotsen rotzooi route routes routine
        rouw royale rubber rubriek rug rugzak ruikt ruil ruilen ruim ruime ruimen ruimte ruimtelijke ruimtes rum
        rust rusten rustig rustige rustiger ruw ruwe ruzie ruïnes saai saaie safe salade salaris salon samen
        samengesteld samengevat samengewerkt samenhang samenkomen samenleving samenstellen samenstelling
        samenvatting samenwerken samenwerking samenwerkingsverband samenzwering sancties sarcasme satelliet
        sauna saus scan scenario scene schaam schaamte schaatsen schade schadelijk schadelijke schadevergoeding
        schaduw schakelen schaken schamen schandaal schandalig schande schapen schat schatje schatten schattig
        schattige schatting schedel scheelt scheiden scheiding scheidsrechter scheidsrechters scheikunde schelen
        schema schending schenken scheppen scherm schermen scherp scherpe schetsen scheuren schiereiland schiet
        schieten schietpartij schijn schijnbaar schijnen schijnt schijven schilderen schilderij schilderijen
        schilders schildpad schip schitterend schitterende schoenen schok schokkend scholen scholieren scholing
        schone school schooljaar schoon schoongemaakt schoonheid schoonmaak schoonmaken schoot schop schoppen
        schorsing schouder schouders schrappen schreef schreeuwde schreeuwen schreeuwt schriftelijke schrijf
        schrijfster schrijft schrijven schrijvers schrikken schrok schudden schuif schuilplaats schuilt schuim
        schuin schuiven schuld schulden schuldig schuur scoorde scoort scooter score scoren screenshot script
        scène scènes sec second seconde seconden secret secretaresse secretaris sectie sector sectoren security
        sedert sein seizoen seizoenen seksualiteit seksueel seksuele selectie selfies senioren september serie
        series serieus serieuze serveren servers service services sessie sessies sets sexy sfeer shirt shirts
        shop shoppen shot show sieraden sigaret sigaretten signaal signalen simpel simpele simpelweg sindsdien
        single singles sint sir site situatie situaties sjaal skiën sla slaagde slaagt slaan slaap slaapkamer
        slaapt slaat slachten slachtoffer slachtoffers slag slagen slang slangen slank slanke slap slapen
        slavernij slecht slechte slechter slechts slechtste sleep slepen slet sleutel sleutels slikken slim
        slimme slimmer slippers sloeg sloegen slogan slopen slot slotte sluit sluiten sluiting smaak smaakt
        smakelijk smaken smalle smartphone smartphones smeren smerig smerige sms snap snappen snapt snel
        snelheid snelle sneller snelste snelweg snelwegen snij snijden snoep snor sociaal sociale socialistische
        society soep soepel soevereiniteit software sokken soldaat soldaten solidariteit solliciteren sommige
        sommigen soms songfestival songs songwriter soort soorten soortgelijke sorry soul sound sovjet sowieso
        spaar spannend spannende spanning spanningen sparen speciaal special speciale specialist specialisten
        specifiek specifieke spectaculaire spectrum speech speel speelde speelden speelgoed speelt speeltuin
        spel spelen speler spelers spellen spelletje spelletjes spelling sperma spieren spijt spijtig spin
        spinnen spion spirit spirituele spits spoed spoedig sponsor sponsoren spontaan spontane spoor spoorlijn
        sporen sport sporten sporters sporthal sportief sportieve sportpark sportschool spot sprak sprake
        spraken spreek spreekt spreken spreker sprekers springen springt sprookje sprookjes spuit spuiten spul
        spullen sta staakt staal staan staand staande staart staat staatsgreep staatssecretaris stabiel stabiele
        stabiliteit stad stadhuis stadion stadium stadje stadsbestuur stak staken staking stal stalen stammen
        stand standaard standbeeld standpunt standpunten stank stap stapje stappen stapt stapte staren stars
        start starten starters startte state statement staten station stations statistiek statistieken status
        stedelijk stedelijke steden steeds steek steekt steelt steken stekker stel stelde stelden stelen stellen
        stelletje stellingen stelsel stelt stemde stemmen stemmers stemming stemt stenen step ster sterft sterke
        sterker sterkste sterkte sterren sterrenbeeld sterven stervende steun steunde steunen steunt stevig
        stevige stichten stichting stickers stiekem stierf stierven stijf stijgen stijgende stijging stijgt
        stijl stijlen stijve stil stilstaan stilte stimuleert stimuleren stinkt stoelen stoep stoere stof
        stoffen stok stom stomme stond stonden stoom stoort stoot stop stoppen stopt stopte store storing
        stormen stort storten stortte stoten straal straat straf strafbaar straffen strafrecht strak strakke
        straks straling stranden strategie strategisch strategische straten streeft streep streken strenge
        strepen stress streven strijd strijden strijder strijders strijdkrachten strikt strip strips stromen
        stroming stront stroom stroomt structureel structurele structuren structuur studeerde studente studenten
        studeren studie studies studio stuk stukje stukjes stukken stuks sturen stuur stuurde stuurden stuurt
        style subsidie subsidies subtiel succes successen succesvol succesvolle suggereert suggestie suggesties
        suite sukkel super supermarkt supermarkten support supporters surfen sushi switch symbolen symbolische
        symbool sympathie symposium symptomen syndroom systeem systematisch systemen taak taal taalgebruik taart
        tabel tablet taboe tachtig tactiek tafels tag taken takken talen talenten talk talloze talrijke tamelijk
        tand tandarts tanden tanks tante tape tapijt tarief tarieven tas tassen tatoeage tattoo taxi team teams
        techniek technieken technisch technische technologie technologieën technologische teen tegelijk
        tegelijkertijd tegemoet tegenaan tegendeel tegengehouden tegengekomen tegenhouden tegenkomen tegenkomt
        tegenover tegenovergestelde tegenstander tegenstanders tegenstelling tegenwoordig tegoed teken tekenaar
        tekende tekenen tekening tekeningen tekens tekent tekort tekst teksten tel telde telecom telefonie
        telefonisch telefoon telefoonnummer telefoons telefoontje telefoontjes telegraaf teleur teleurgesteld
        teleurstelling televisie televisieprogramma telkens tellen telt tempels temperaturen temperatuur tempo
        ten tenen tenminste tenslotte tent tenten tentoongesteld tentoonstelling tentoonstellingen ter terecht
        term termen termijn terminal terras terrein terreinen terreur terrorisme terrorist terroristen
        terroristische terug terugbrengen teruggebracht teruggekeerd teruggetrokken teruggevonden terugkeer
        terugkeerde terugkeren terugkerende terugkijken terugkomen terugkomt terugtrekken terugvinden terugweg
        test testament testen tests teveel tevens tevergeefs tevoorschijn tevoren tevreden tezamen thans the
        theater theaters thee thema thema's theoretisch theorie theorieën therapeut therapie thriller thuis
        thuisbasis thuiskomen thuisland thuiswedstrijd ticket tickets tien tiende tienduizenden tiener tieners
        tiental tientallen tij tijd tijde tijdelijk tijdelijke tijden tijdje tijdlijn tijdperk tijdschrift
        tijdschriften tijdstip tijger tik time timing tip tips titel titels tja tocht toe toegang toegankelijk
        toegankelijkheid toegegeven toegekend toegelaten toegenomen toegepast toegestaan toegeven toegevoegd
        toegevoegde toegewezen toegewijd toekijken toekomst toekomstige toelaat toelaten toelichting toename
        toenemen toenemende toenmalige toepassen toepassing toepassingen toeren toerisme toeristen toeristische
        toernooi toeschouwers toespraak toestaan toestand toestanden toestel toestellen toestemming toets
        toetsen toetsenbord toeval toevallig toevoegen toevoeging toewijding toezicht tof toffe toilet toiletten
        tolerantie tomaat tomaten ton toneel toneelstuk tonen tool tools toonaangevende toonde toont top topic
        toppers toren totaal totale tour tournee touw traag tracht track tracks trad traditie tradities
        traditioneel traditionele tragedie tragisch trailer train trainen trainers training trainingen traject
        tranen trans transfer transformatie transparantie transport trap trappen trauma treden treedt treffen
        treft trein treinen treinstation trek trekken trekker trekt trend trending trends treurig tribune
        trillen trip troep troepen trof trok trokken trollen troon troost tropische trots trotse trouwde trouwe
        trouwens trouwt truck trust tuig tuin tuinen tunnel tunnels turbo tussendoor tussentijd tuurlijk twaalf
        twaalfde twee tweede tweedehands tweehonderd tweeling tweemaal tweet tweetal tweeten tweets tweeën
        twijfel twijfelen twijfels twijfelt twintig twintigste twitteren type typen types typisch typische uien
        uitbraak uitbreiden uitbreiding uitbrengen uitdagende uitdaging uitdagingen uitdelen uitdrukking uiteen
        uiteenlopende uiteindelijk uiteindelijke uiten uiteraard uiterlijk uitermate uiterst uiterste uitgaan
        uitgaande uitgaat uitgang uitgangspunt uitgave uitgaven uitgebracht uitgebreid uitgebreide uitgedeeld
        uitgedrukt uitgegeven uitgegroeid uitgekomen uitgekozen uitgelegd uitgenodigd uitgeoefend uitgeput
        uitgereikt uitgeroepen uitgerust uitgeschakeld uitgesloten uitgesproken uitgesteld uitgestorven
        uitgestrekte uitgevallen uitgeven uitgever uitgeverij uitgevers uitgevoerd uitgevonden uitgewerkt
        uitgezet uitgezocht uitgezonden uiting uitingen uitje uitkering uitkeringen uitkijken uitkomen uitkomst
        uitkomt uitleggen uitmaakt uitmaken uitnodigen uitnodiging uitoefenen uitproberen uitreiking uitrusting
        uitschakelen uitslag uitslagen uitsluitend uitsluiting uitspraak uitspraken uitspreken uitstekend
        uitstekende uitstel uitstellen uitsterven uitstoot uitstraling uitverkocht uitvinding uitvoeren
        uitvoerig uitvoering uitvoeringen uitvoert uitwedstrijd uitwerking uitwisselen uitwisseling uitzenden
        uitzending uitzendingen uitzetten uitzicht uitzien uitziet uitzoeken uitzondering uitzonderingen
        uitzonderlijk ultieme ultra unaniem unie uniek unieke uniform unit universele universitaire universiteit
        universiteiten universum up update updates uploaden uren urine uur uurtje uurtjes uzelf vaag vaak
        vaardigheden vaarwel vacature vacatures vacht vader vaderland vaders vage vak vakantie vakanties vakbond
        vakbonden vaker vakken val vallei vallen vals valse valt vanavond vandaag vandaan vandaar vandoor vangen
        vangt vanmiddag vanmorgen vannacht vanochtend vanuit vanwaar vanwege vanzelf vanzelfsprekend var varen
        variant varianten variatie varieert variëren varken varkens vast vaste vasteland vastgehouden vastgelegd
        vastgesteld vastgoed vasthouden vastleggen vaststellen vat vatbaar vaten vatten vechten vee veel veelal
        veelvuldig veertien veertig vegen vegetarisch veilig veilige veiliger veiligheid veiling vel vele velen
        ver verander veranderd veranderde veranderen veranderende verandering veranderingen verandert
        verantwoord verantwoordelijk verantwoordelijke verantwoordelijkheden verantwoordelijkheid verantwoording
        verbaal verbaasd verbaast verband verbannen verbazen verbazing verbazingwekkend verbeelding verbergen
        verbeterd verbeterde verbeteren verbetering verbeteringen verbieden verbiedt verbinden verbinding
        verbindingen verbindt verbintenis verbleef verbleven verblijf verblijfplaats verblijft verblijven verbod
        verboden verbond verbonden verborgen verbouwd verbouwen verbouwing verbrand verbranden verbreken
        verbroken verdacht verdachte verdachten verdedigen verdediger verdediging verdedigt verdeeld verdelen
        verdeling verdenking verder verdere verderop verdien verdiend verdiende verdienen verdient verdieping
        verdiepingen verdomme verdorie verdrag verdragen verdreven verdriet verdrietig verdronken verdubbeld
        verdween verdwenen verdwijnen verdwijning verdwijnt vereerd vereist vereiste veren verenigd verenigde
        verenigen vereniging verenigingen verf vergadering vergaderingen vergat vergeef vergeet vergeleken
        vergelijk vergelijkbaar vergelijkbare vergelijken vergelijking vergelijkt vergeten vergeven vergezeld
        vergissing vergoeding vergroot vergroten vergunning vergunningen verhaal verhaaltje verhalen verhinderen
        verhogen verhoging verhoogd verhoogde verhouding verhoudingen verhuisd verhuisde verhuist verhuizen
        verhuizing verhuur verhuurd verjaardag verkeer verkeerd verkeerde verkennen verkiezing verkiezingen
        verklaard verklaarde verklaart verklaren verklaring verklaringen verkleed verkocht verkochte verkoop
        verkoopt verkopen verkoper verkopers verkozen verkracht verkrachten verkrachting verkregen verkrijgbaar
        verkrijgen verlaagd verlagen verlangen verlaten verleden verleend verleent verlegen verleiden verleiding
        verlenen verlengd verlengde verlengen verlenging verlicht verlichten verlichting verliefd verliep
        verlies verliest verliet verlieten verliezen verlof verloop verloopt verloor verlopen verloren verluidt
        vermaak vermaken vermeende vermeld vermelden vermelding vermeldt vermijden verminderd verminderde
        verminderen vermindering vermist vermiste vermoed vermoedelijk vermoeden vermoedt vermogen vermoord
        vermoordde vermoorde vermoorden vernield vernietigd vernietigen vernietiging vernieuwd vernieuwde
        vernieuwing vernoemd vernomen verondersteld veroordeeld veroordeelde veroordelen veroordeling
        veroorloven veroorzaakt veroorzaakte veroorzaken verordening veroveren verpakking verpest verpesten
        verplaatsen verplaatst verpleeghuis verpleegkundige verpleegkundigen verpleegster verplicht verplichte
        verplichting verplichtingen verraad verraden verrassen verrassend verrassende verrassing verrassingen
        verrast verre verricht verrichten vers verschaffen verscheen verscheidene verscheidenheid verschenen
        verschijnen verschijning verschijnsel verschijnt verschil verschillen verschillend verschillende
        verschilt verschrikkelijk verschrikkelijke verschuldigd verse versie versierd versieren versies
        verslaafd verslaan verslaat verslag verslagen verslaggever verslaving versleten versloeg versnellen
        verspillen verspilling verspreid verspreiden verspreiding verspreidt verstaan verstand verstandig
        verstandige versterken versterking versterkt verstoord verstoppen verstopt verstoren verstoring
        verstrekken versturen verstuurd versus vertaald vertaalde vertalen vertaler vertaling vertalingen verte
        vertegenwoordigd vertegenwoordigen vertegenwoordiger vertegenwoordigers vertegenwoordigt vertel verteld
        vertelde vertelden vertellen vertelt verticale vertonen vertoond vertoont vertragen vertraging vertrek
        vertrekken vertrekt vertrok vertrokken vertrouw vertrouwd vertrouwde vertrouwen vertrouwt veruit
        vervaardigd verval vervallen vervangen vervanger vervanging vervangt vervelen vervelend vervelende
        verven vervoer vervoerd vervoeren vervolg vervolgd vervolgen vervolgens vervolging vervuiling vervullen
        verwacht verwachte verwachten verwachting verwachtingen verwachtte verward verwarming verwarrend
        verwarring verwelkomen verwend verwennen verwerken verwerking verwerkt verwezen verwijder verwijderd
        verwijderen verwijdert verwijt verwijten verwijzen verwijzing verwoest verwondingen verworpen verworven
        verzameld verzamelde verzamelen verzameling verzamelt verzekeraars verzekerd verzekerde verzekeren
        verzekering verzekeringen verzet verzetten verzinnen verzocht verzoek verzoeken verzonden verzonnen
        verzorgd verzorgde verzorgen verzorging verzorgt verzwakt vestigde vestigen vestiging vestigingen vet
        veteranen vicepresident video video's videoclip viel vielen vier vierde vieren viering vierkante viert
        vies view views vieze vijand vijanden vijf vijfde vijftien vijftig vijver vind vinden vindt vinger
        vingers vintage vinyl vip virtual virtueel virtuele virus vis visie visserij visuele visum vitamine
        vizier vlag vlaggen vlak vlakbij vlam vlammen vlees vlek vlekken vleugel vlieg vliegen vliegende vliegt
        vliegtuig vliegtuigen vliegveld vloeistof vloer vlogen vloog vloot vlot vlucht vluchteling vluchtelingen
        vluchten vluchtte vmbo vocht vochten vochtig vochtige voeden voeding voedsel voedt voeg voegde voegen
        voegt voel voelde voelden voelen voelt voer voerde voerden voeren voert voertuig voertuigen voet voetbal
        voetbalclub voetballen voetballer voetballers voeten voetgangers vogels vol voldaan voldoen voldoende
        voldoet volg volgde volgden volgen volgend volgende volgers volgorde volgt volhouden volk volken
        volkeren volkomen volksgezondheid volkslied volle volledig volledige volop volstrekt volt voltooid
        voltooien volume volwaardige volwassen volwassene volwassenen vond vonden vondst vonk vonnis vooraan
        vooraanstaande vooraf voorafgaand vooral vooraleer vooralsnog voorbeeld voorbeelden voorbehouden
        voorbereid voorbereiden voorbereiding voorbereidingen voorbij voorbije voordeel voordelen voordelig
        voordeur voordoen voorgaande voorganger voorgeschreven voorgesteld voorgestelde voorgoed voorheen
        voorhoofd voorjaar voorkant voorkeur voorkom voorkomen voorkomende voorkomt voorlezen voorlichting
        voorlopig voorlopige voormalig voormalige voornaam voornaamste voornamelijk vooroordelen voorop
        voorouders voorpagina voorraad voorraden voorrang voorschriften voorspeld voorspellen voorspelling
        voorspelt voorsprong voorstander voorste voorstel voorstellen voorstelling voorstellingen voort voortaan
        voortbestaan voortdurend voortdurende voortgang voortgezet voorts voortzetten voortzetting vooruit
        vooruitgang vooruitzicht voorwaarde voorwaarden voorwerp voorwerpen voorzichtig voorzien voorzieningen
        voorziet voorzijde voorzitter voren vorig vorige vorm vormde vormden vormen vormgeving vorming vormt
        vraag vraagt vrachtwagen vrachtwagens vragen vreemd vreemde vreemdeling vrees vreselijk vreselijke
        vreugde vrezen vriend vriendelijk vriendelijke vrienden vriendin vriendinnen vriendinnetje vriendje
        vriendjes vriendschap vrijdag vrijdagavond vrije vrijen vrijgegeven vrijgelaten vrijgesproken vrijgezel
        vrijheden vrijheid vrijlating vrijuit vrijwel vrijwillig vrijwillige vrijwilliger vrijwilligers
        vrijwilligerswerk vroeg vroegen vroeger vroegere vrolijke vrouw vrouwelijk vrouwelijke vrouwen
        vrouwendag vrouwtje vrouwtjes vrucht vruchten vuil vuile vuilnis vuist vul vulkaan vullen vult vuur
        vuurwerk vwo vzw vóór waanzin waanzinnig waaraan waarbij waarborgen waard waarde waardeer waardeloos
        waardeloze waarden waarderen waardering waardevol waardevolle waardig waardigheid waardoor waargenomen
        waarheid waarin waarmee waarna waarnaar waarnemend waarnemingen waaronder waarop waarover waarschijnlijk
        waarschuwde waarschuwen waarschuwing waarschuwt waartoe waaruit waarvan waarvoor wacht wachten wachtte
        wachtwoord wagen wagens wakker walgelijk walvis wandel wandelen wandeling wanhoop wanhopig wantrouwen
        wapen wapens war ware warm warme warmte wars waterschap waterval wauw wave webcam weblog webshop website
        websites webwinkel wedden wederom wederopbouw wederzijds wedstrijd wedstrijden weduwe weefsel weegt week
        weekblad weekeinde weekend weekendje weer weergave weergegeven weersomstandigheden weerstand wees weet
        weg wegen weggaan weggegooid weggehaald weggelegd weghalen weiger weigerde weigeren weigering weigert
        weinig weinige wekelijks wekelijkse weken wekken wekt weleens weliswaar welkom wellicht welterusten
        welzijn wenkbrauwen wennen wens wensen wenst wereld werelden wereldkampioen wereldoorlog wereldrecord
        werelds wereldwijd wereldwijde werk werkdag werkdagen werkelijk werkelijke werkelijkheid werken werkend
        werkende werkgelegenheid werkgever werkgevers werkgroep werking werkloosheid werknemer werknemers
        werkplaats werkplek werkt werkte werkten werkwijze werkzaam werkzaamheden werpen werven west westelijke
        westen westerse wet wetboek weten wetenschap wetenschappelijk wetenschappelijke wetenschappen
        wetenschapper wetenschappers wetgeving wethouder wethouders wetsvoorstel wettelijk wettelijke wetten
        wezens whisky wieg wielen wielrennen wijd wijf wijk wijken wijnen wijsheid wijst wijze wijzen wijzigen
        wijziging wijzigingen wil wilde wilden willekeurig willekeurige willen wilt winkel winkelcentrum
        winkelen winkels winnaar winnaars winnares winnen winnende winst wint wiskunde wisselen wisselende wist
        wisten without woede woedend woensdag woensdagavond woest woestijn wol won wonden wonderen wonen woning
        woningbouw woningen wonnen woon woonachtig woonde woonden woonhuis woonkamer woonplaats woont woonwijk
        woord woorden woordenboek woordje woordvoerder word workshop workshops worst worstelen wortels wou wraak
        wreed wél yes yoga z'n zaad zaaien zaak zacht zachte zachtjes zadel zaden zag zagen zake zakelijk
        zakelijke zaken zakenman zakje zakken zakt zalig zanger zangeres zangers zat zaten zaterdag
        zaterdagavond zaterdagochtend zeeland zeep zeer zeg zege zegen zeggen zegt zei zeiden zeilen zeker
        zekere zekerheid zelden zeldzaam zeldzame zelfde zelfgemaakte zelfmoord zelfs zelfstandig zelfstandige
        zelfvertrouwen zenders zending zendt zenuwachtig zenuwen zero zes zesde zestien zestig zet zetel zetels
        zette zetten zeuren zeven zevende zeventien zeventig zichtbaar zichtbare zichzelf zie ziek zieke zieken
        ziekenhuis ziekenhuizen ziekte ziekten ziektes ziel zielen zielig zielige zien ziet zijde zijden zijkant
        zijnde zijne zilver zilveren zin zing zingen zingt zinloos zinnen zinvol zit zitplaatsen zitten zittende
        zitting zo'n zoal zoals zocht zochten zodanig zodoende zodra zoek zoeken zoekmachine zoekresultaten
        zoekt zoektocht zoenen zoet zoete zogeheten zogenaamd zogenaamde zogenoemde zoiets zojuist zolang zomaar
        zomerse zomervakantie zon zond zondag zondagavond zonde zonden zone zonen zones zonlicht zonnepanelen
        zonnetje zonnige zonsondergang zonsopgang zoo zoon zoons zoontje zorg zorgde zorgden zorgen zorgt
        zorgvuldig zoveel zoveelste zover zowat zozeer zucht zuid zuidelijk zuidelijke zuiden zuidwesten zuigen
        zuilen zuinig zuiver zuivere zul zulk zulke zult zure zus zusje zussen zuster zusters zuur zuurstof
        zwaaien zwaar zwaarder zwaarste zwak zwakke zwanger zwangere zwangerschap zware zwarte zweet zwembad
        zwemmen zwijgen écht één überhaupt
        """
}
