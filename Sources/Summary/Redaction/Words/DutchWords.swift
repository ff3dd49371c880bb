// Common Dutch words, in small letters: those of the OpenTaal word list (2.20, BSD; in Debian's `wdutch`) that are
// written small there, the first eight thousand by the frequencies of wordfreq 3.1 (data: CC BY-SA 4.0). Words that
// are hardly anything but a name were taken out. `systemd/debian/copyright` has the licences.
extension Lexicon {
    static let dutchWords = """
        aanbevelingen aanbevolen aanbieden aanbieding aanbiedingen aanbiedt aanbod aandacht aandeel
        aandeelhouders aandelen aandoen aandoening aanduiding aangaan aangeboden aangebracht aangedaan aangeduid
        aangeeft aangegeven aangehouden aangeklaagd aangekomen aangekondigd aangelegd aangemaakt aangemeld
        aangenaam aangenomen aangepakt aangepast aangepaste aangesloten aangesproken aangesteld aangetast
        aangetoond aangetroffen aangetrokken aangevallen aangeven aangevoerd aangevraagd aangevuld aangewezen
        aangezien aangifte aangrenzende aanhanger aanhangers aanhouden aanhoudende aanklacht aanklager aankomen
        aankomende aankomst aankomt aankondiging aankoop aankwam aanleg aanleggen aanleiding aanloop aanmaken
        aanmelden aanmerking aannemen aanpak aanpakken aanpassen aanpassing aanpassingen aanrader aanraking
        aanslag aanslagen aansluiten aansluitend aansluiting aanspraak aansprakelijk aanspreken aanstaande
        aantal aantallen aantekeningen aantonen aantrekkelijk aantrekkelijke aantrekken aanvaard aanvaarden
        aanval aanvallen aanvaller aanvang aanvankelijk aanvoerder aanvraag aanvragen aanvullende aanvulling
        aanwezig aanwezige aanwezigen aanwezigheid aanwijzing aanwijzingen aanzet aanzetten aanzien aanzienlijk
        aanzienlijke aap aard aardappelen aardbeien aardbeving aarde aardig aardige aartsbisschop abc abonnement
        abortus absolute absoluut absurd academie academische accent accepteer accepteert accepteren account
        accountant accounts accu ach acht achter achteraan achteraf achteren achtergelaten achtergrond
        achtergronden achterhalen achterin achterkant achterlaten achterlijke achterna achternaam achterstand
        achterste achtertuin achteruit achtervolging achterzijde achtste achttien act acteur acteurs actie
        actief acties actieve activist activiteit activiteiten actrice actueel actuele adel adem ademen
        administratie administratief administratieve admiraal adoptie adres adressen advertentie advertenties
        advies adviezen adviseert adviseren adviseur adviseurs advocaat advocaten af afbeelding afbeeldingen
        afbreken afdeling afdelingen afdrukken affaire afgebeeld afgebroken afgegeven afgehandeld afgelast
        afgelegd afgelegen afgeleid afgeleverd afgelopen afgenomen afgerond afgeschaft afgesloten afgesproken
        afgestudeerd afgevaardigde afgevaardigden afgevoerd afgewerkt afgewezen afgezet afgezien afhankelijk
        afkomst afkomstig afkorting afleggen afleiding aflevering afleveringen afloop afmaken afmetingen afnemen
        afschaffen afschaffing afscheid afschuwelijk afsluiten afsluiting afspeelt afspraak afspraken afspreken
        afstand afstanden aftreden afval afvallen afvragen afwachten afwezig afwezigheid afwijkende
        afzonderlijke agenda agent agenten agentschap agrarische agressie agressief agressieve aids air airco
        airport akkoord akte alarm album albums alcohol aldaar aldus alert alfabet algemeen algemene alhoewel
        alias all allang allebei alledaagse alleen alleenstaande allemaal aller allerbeste allereerst
        allereerste allerlaatste allerlei alliantie allround alpen alsjeblieft alsmede alsnog alsof alsook
        alstublieft alternatief alternatieve alternatieven althans altijd aluminium alvast alvorens alweer
        amateur amateurs ambassade ambassadeur ambitie ambities ambitieuze ambt ambtenaar ambtenaren ambulance
        amerikaan amerikanen amper anaal analyse analyseren analyses ander andere anderen anderhalf anderhalve
        andermans andersom anderzijds angel angst animatie anno anoniem anonieme anti antieke antwoord
        antwoordde antwoorden antwoordt apart aparte apen apotheek app apparaat apparaten apparatuur appartement
        appartementen appel appels applaus applicatie applicaties apps april arabieren arbeid arbeiders
        arbeidsmarkt archeologische archief archieven architect architecten architectuur are arena argument
        argumenten ark arm armband arme armen armoede arrest arrestatie arresteren arriveerde arrogant art
        artiest artiesten artikel artikelen artistieke arts artsen asfalt asiel asielzoekers aspect aspecten
        assistent associatie assortiment atelier atlas atleet atleten atletiek atmosfeer attractie audio auditie
        aug augustus auteur auteurs autisme auto auto's automatisch automatische autonome autoriteit
        autoriteiten avenue avond avonden avondje avonds avonturen avontuur baai baan baard baas baat baby
        baby's bachelor back bacteriën bad baden badkamer bagage bak baker bakken bakker bal balans balie balk
        balkon ballen ballingschap ballon ballonnen ban band banden bands banen bang bank banken bar baron barst
        basis basisschool basketbal batterij batterijen battle bdsm beantwoord beantwoorden beantwoordt beat
        beauty bed bedacht bedanken bedankt bedekt bedenk bedenken bedenkt bediende bedienen bediening bedoel
        bedoeld bedoelde bedoelen bedoeling bedoelingen bedoelt bedraagt bedrag bedragen bedreigd bedreigde
        bedreigen bedreiging bedreigingen bedrijf bedrijfsleven bedrijven bedrog beek beeld beelden been beer
        beest beesten beet beetje begaan begane begeleid begeleiden begeleiding begin beginnen beginnende begint
        begon begonnen begraafplaats begrafenis begraven begreep begrepen begrijp begrijpelijk begrijpen
        begrijpt begrip begroting behaald behaalde behalen behalve behandeld behandelde behandelen behandeling
        behandelt beheer beheerd beheerder beheersen beheerst beheert beheren behoefte behoeften behoeve
        behoorlijk behoort behoren behorende behoud behouden behulp beide beiden bek bekeken bekend bekende
        bekendgemaakt bekendheid bekendste bekennen bekentenis beker bekijk bekijken bekijkt bel belachelijk
        belachelijke beland belanden belang belangen belangrijk belangrijke belangrijker belangrijkste
        belangstelling belast belasting belastingdienst belastingen belde beledigd beledigen belediging beleefd
        beleg beleggen beleid beleven belg belgen belle bellen belofte beloften beloftes beloning beloof beloofd
        beloofde belooft beloond beloven belt bemachtigen bemanning bemoeien benaderd benaderen benadering
        benadrukken benadrukt benaming bende beneden benen benieuwd benodigde benoemd benoemde benoemen
        benoeming benzine beoordeeld beoordelen beoordeling bepaal bepaald bepaalde bepaalt bepalen bepaling
        bepalingen beperken beperking beperkingen beperkt beperkte bereid bereiden bereidt bereik bereikbaar
        bereiken bereikt bereikte bereikten berekend berekening berg bergen bericht berichten berichtgeving
        berichtje beroemd beroemde beroemdheden beroep beroepen beroofd beruchte beschadigd beschadigde
        beschadigen beschaving bescheiden bescherm beschermd beschermde beschermen beschermende bescherming
        beschermt beschikbaar beschikbaarheid beschikbare beschikken beschikking beschikt beschoten beschouwd
        beschouwen beschouwt beschreef beschreven beschrijft beschrijven beschrijving beschuldigd beschuldigen
        beschuldiging beschuldigingen besef beseffen beseft beslag beslissen beslissing beslissingen beslist
        besliste besloot besloten besluit besluiten besmet besmetting besparen bespreken besproken best bestaan
        bestaande bestaat bestand bestanden beste besteden besteed besteedt bestel besteld bestellen bestelling
        bestellingen bestemd bestemming bestemmingen bestond bestrijden bestrijding bestuderen besturen bestuur
        bestuurd bestuurder bestuurders bestuurlijke betaal betaalbaar betaalbare betaald betaalde betaalt
        betalen betaling betalingen betekend betekende betekenen betekenis betekent beter betere beters beton
        betonnen betoog betrapt betreden betreft betrekken betrekking betrekkingen betrokken betrokkenen
        betrokkenheid betrouwbaar betrouwbare beu beurs beurt bevallen bevalling bevalt bevat bevatte bevatten
        beveiligd beveiligde beveiliging bevel bevelen bevestigd bevestigde bevestigen bevestiging bevestigt
        bevinden bevindingen bevindt bevoegd bevoegdheden bevoegdheid bevolking bevond bevonden bevorderd
        bevorderen bevordering bevriend bevrijd bevrijden bevrijding bevroren bewaakt bewaar bewaard bewaarde
        bewaken bewakers bewaking bewaren beweegt beweerde beweert bewegen beweging bewegingen beweren bewerken
        bewerking bewerkt bewezen bewijs bewijst bewijzen bewind bewonderen bewoner bewoners bewust bewuste
        bewustzijn bezet bezette bezetten bezetting bezienswaardigheden bezig bezighouden bezit bezitten
        bezittingen bezocht bezoek bezoeken bezoeker bezoekers bezoekt bezorgd bezorgde bezorgen bezorgt
        bezuinigingen bezwaar bezwaren beëindigd beëindigen beïnvloed beïnvloeden bibliotheek bibliotheken bid
        bidden bied bieden biedt bier biertje big bijbehorende bijbel bijdrage bijdragen bijeen bijeenkomst
        bijeenkomsten bijen bijgedragen bijgewerkt bijhouden bijl bijna bijnaam bijstand bijt bijten
        bijvoorbeeld bijzonder bijzondere bijzonders bikini billen bin binden bingo binnenkant binnenkomen
        binnenkomt binnenkort binnenland binnenlandse binnenstad bio biodiversiteit biografie biologie
        biologisch biologische bioscoop bisschop bizar bizarre black blad bladeren blank blanke blanken blauw
        blauwe blazen bleef bleek bleken blessure bleven blij blijf blijft blijkbaar blijken blijkt blijven
        blijvende blik blikken blind blinde bloed bloedbad bloeddruk bloei bloem bloemen blog bloggen blogs blok
        blokken blokkeren blond blonde bloot blootgesteld blote blue blues board bocht bod bodem boden body
        boeddhistische boeien boeiend boeiende boek boeken boekhandel boekje boel boer boerderij boeren boete
        boetes boksen bol bom bomen bommen bon bond bondgenoot bondgenoten bondscoach bonen bont bonus bood
        boodschap boodschappen boog boom boord boos boot bord borden bordje boren borg borrel borst borsten
        borstkanker bos bossen bot boten boter botsing botten boulevard bouw bouwde bouwen bouwt bovenaan
        bovendien bovenkant bovenop bovenstaande bovenste box boy boys boze bracht brachten brak braken bram
        branche brand branden brandende brandstof brandweer brave bravo break brede breder bredere breed breedte
        breek breekt breiden brein breken breng brengen brengt breuk bridge brief briefje brieven bril briljant
        briljante brits broeder broeders broederschap broek broer broers broertje bron bronnen brons bronzen
        brood broodje broodjes brouwer brouwerij brug bruggen bruid bruikbaar bruiloft bruin bruine brunette
        bruto btw budget buigen buik buis buit buitengewoon buitenkant buitenland buitenlanders buitenlandse
        buitenwereld bundel bureau buren burgemeester burgemeesters burgerlijk burgerlijke burgeroorlog burgers
        bus business busje bussen but buurman buurt buurten buurvrouw bv bye cadeau cadeaus cadeautje cadeautjes
        café cake camera camera's camp campagne campagnes camping campus canon canvas canyon cao capaciteit
        captain caravan care carnaval carrière cartoon case cash casino cast cat catalogus categorie categorieën
        cd's cel cellen cent center centimeter centra centraal centrale centrum ceremonie certificaat champagne
        chaos chat chatten chauffeur chauffeurs check checken chef chemische chili chinees chinezen chip chips
        chirurg chocolade christelijk christelijke christen christendom christenen christus chronische cijfer
        cijfers circa circuit circus cirkel citaat city civiele claim clan classic clean clip cliënt cliënten
        close cloud clown club clubs coach coalitie cocaïne code codes cola collectie collectief collecties
        collectieve collega collega's college column columnist combinatie combineren comfort comfortabel comité
        commandant commando commentaar commercieel commerciële commissaris commissie communicatie communiceren
        communisten communistische community compagnie compensatie competitie compilatie compleet complete
        complex complexe compliment complimenten complot componist computer computers concentratie concentreren
        concept concern concert concerten conclusie conclusies concreet concrete concurrent concurrentie
        conditie conference conferentie conflict conflicten confrontatie congres consequenties conservatieve
        constant constante constructie consument consumenten consumptie contact contacten container content
        context continent continu contract contracten contrast controle controleer controleert controleren cool
        coole correct correcte correctie corrupt corrupte corruptie country county coup courant court cover
        covers coördinator crash crazy creatie creatief creatieve creativiteit credit crew creëert creëren
        criminaliteit crimineel criminele criminelen crisis criteria critici cross cruciaal cruciale cruise
        culinaire cultureel culturele culturen cultuur cup curaçao cursus cursussen cyclus daad daadwerkelijk
        daalt daaraan daarbij daarbuiten daardoor daarentegen daarin daarmee daarna daarnaast daarom daaronder
        daarop daaropvolgende daarover daartoe daaruit daarvan daarvoor dacht dachten dadelijk daden dader
        daders dag dagblad dagboek dagelijks dagelijkse dagen dagje daglicht dak dal dalen daling dam dame dames
        dance dank dankbaar danken dankjewel dankzij dans dansen dapper dappere das data database date dateert
        daten datgene dating datum datzelfde deal dealer deals death debat debuut dec december decennia deden
        deel deelde deelgenomen deelnam deelname deelnemen deelnemende deelnemer deelnemers deels deelstaat
        deelt deeltjes defect defensie definitie definitief definitieve degelijk degene degenen dek deken dekens
        dekken dekker dekking del delegatie delen delft delta dementie demo democraten democratie democratisch
        democratische demonstranten demonstratie demonstraties demonstreren den denk denken denkt departement
        depressie depressief der derde dergelijk dergelijke derhalve dertien dertig des design deskundige
        deskundigen desondanks destijds detail details detective deugd deur deuren dezelfde diagnose dialect
        dialoog diamant diameter dicht dichtbij dichter dichterbij dichtstbijzijnde dictator dictatuur dieet
        diefstal diegene diegenen dien diende dienen diens dienst diensten dienstverlening dient diep diepe
        dieper diepte dier dierbare dieren dierenarts dierentuin diesel dieven diezelfde digitaal digitale dijk
        dik dikke dikwijls dimensie diner ding dingen dinsdag diploma diplomatieke direct directe directeur
        directie discipline disco discriminatie discussie discussies distributie district districten ditmaal
        divers diverse diversiteit divisie docent docenten doch dochter dochters doctor document documentaire
        documentatie documenten dode dodelijk dodelijke doden doe doei doek doel doeleinden doelen doelgroep
        doelman doelpunt doelpunten doelstelling doelstellingen doelwit dog dokter dokters dol dollar dollars
        dom domein dominante dominee domme donatie donder donderdag doneren donker donkere dood doodde
        doodgeschoten doodstraf doodt dook doorbraak doorbreken doorbrengen doordat doorgaan doorgaans doorgaat
        doorgang doorgebracht doorgegeven doorgeven doorgevoerd doorheen doorlopen doorn doorstaan doos dorp
        dorpen dorpje dorst dos dosis dossier dossiers douane douche douchen down download downloaden dozen
        draad draag draagt draai draaide draaien draait draak dragen drama dramatisch dramatische drank drankje
        drankjes dreef dreigde dreigen dreiging dreigt drie driehoek drijft drijven drijvende dringen dringend
        dringt drink drinken drinkt drinkwater drive droeg droegen droevig droge dromen drone dronken droog
        droogte droom droomt drop drugs druiven druk drukke drukken drukker drukt drukte druppel dubbel dubbele
        duel duels duidelijk duidelijke duidelijker duidelijkheid duiden duidt duik duiken duikt duim duinen
        duistere duisternis duivel duivels duiven duizend duizenden dumpen dun dunne duo dure duren durende durf
        durfde durft durven duur duurde duurder duurste duurt duurzaam duurzaamheid duurzame duwen dvd dwang
        dwars dwingen dwingt dwong dynamische dynastie easy echo echt echte echtgenoot echtgenote echtpaar
        ecologische economie economisch economische editie educatie educatieve eed eend eenheden eenheid eenmaal
        eenmalig eenmalige eens eentje eenvoudig eenvoudige eenvoudiger eenzaam eenzaamheid eenzame eenzelfde
        eenzijdig eer eerbetoon eerder eerdere eerlijk eerlijke eerlijkheid eerst eerste eersten eet eeuw eeuwen
        eeuwig eeuwige effect effecten effectief effectieve efficiënt ego eieren eigen eigenaar eigenaren
        eigendom eigenlijk eigenschap eigenschappen eiland eilanden eind einde eindelijk eindeloos eindeloze
        eindigde eindigen eindigt eindstand eis eisen eist eiste eitjes elders elektriciteit elektrisch
        elektrische elektronica elektronisch elektronische element elementen elf elftal elite elk elkaars elke
        ellende els email emmer emo emotie emoties emotioneel emotionele end ene energie enerzijds eng enge
        engel engelen engels enig enige enigszins enkel enkele enorm enorme enquête entertainment enthousiasme
        enthousiast enthousiaste entree enzovoort eraan erachter eraf erbij erdoor ere eredivisie erfenis
        erfgoed erg ergens erger ergste erin erkend erkende erkennen erkenning erkent ermee ernaar ernaast
        ernstig ernstige erom eronder erop erotische erover ertoe eruit ervaar ervaart ervan ervaren ervaring
        ervaringen ervoor essay essentie essentieel essentiële est etappe eten ethiek etnische euro euro's even
        evenals eveneens evenement evenementen event eventjes events eventueel eventuele evenveel evenwicht
        evolutie exact exacte examen examens excelsior exclusief exclusieve excuses excuus executie exemplaar
        exemplaren exotische expeditie experiment experimenten expert experts exploitatie explosie expo export
        expositie expres externe extra extreem extreme ezel fabriek fabrieken fabrikant face facebook
        faciliteiten factor factoren faculteit failliet faillissement fair falen familie familieleden familielid
        families fan fans fantasie fantastisch fantastische fascinerend fase fatsoenlijk fatsoenlijke fauna
        favoriet favoriete favorieten feb februari federale federatie feedback feest feestdag feestdagen
        feestelijk feestelijke feesten feestje feestjes feit feite feitelijk feitelijke feiten fel felicitaties
        feliciteren felle fenomeen festival festivals fiat fictie fiets fietsen fietsers figuren figuur fijn
        fijne file files film filmen filmfestival filmpje filmpjes films filosofie filosoof filter finale
        finales financieel financieren financiering financiële financiën finish firma fiscale fit fitness five
        flash flat flauw fles flesje flessen flikker flink flinke flirten fluit focus focussen fonds fondsen
        football formaat formatie formeel formele formule formulier fors forse fort forum fossiele foto foto's
        fotograaf fotografen fotograferen fotografie foundation fout foute fouten fraai fraaie fractie fragment
        fragmenten frame fraude free freelance frequentie fries fris frisse front fruit frustratie fulltime fun
        functie functies functioneel functioneert functioneren fundamentele fusie future fysiek fysieke gaaf
        gaan gaande gaat gaf gala galerie galerij game games gang gangen garage garandeert garanderen garantie
        garde garden gas gast gasten gastheer gat gaten gauw gave gaven gay geaardheid geaccepteerd geacht
        geachte geactiveerd gearresteerd gearriveerd geassocieerd geavanceerde gebaar gebakken gebaseerd
        gebaseerde gebed gebeden gebeld gebeurd gebeurde gebeuren gebeurt gebeurtenis gebeurtenissen gebied
        gebieden gebleken gebleven geblokkeerd geboden geboekt gebogen gebonden geboorte geboren gebouw gebouwd
        gebouwen gebracht gebrek gebroken gebruik gebruikelijk gebruikelijke gebruiken gebruiker gebruikers
        gebruikmaken gebruikt gebruikte gebruikten gecombineerd geconfronteerd gecontroleerd gecreëerd gedaald
        gedacht gedachte gedachten gedeeld gedeelde gedeelte gedeeltelijk gedefinieerd gedekt gedeputeerde
        gedetailleerd gedetailleerde gedicht gedichten gediend geding gedoe gedood gedoopt gedownload gedraag
        gedraagt gedraaid gedrag gedragen gedreven gedronken gedrukt geduld gedumpt gedurende geduurd gedwongen
        geef geeft geel geest geestelijk geestelijke geesten gefeliciteerd gefilmd gefinancierd gegaan
        gegarandeerd gegeten gegeven gegevens gegooid gegroeid gehaald gehackt gehad gehakt gehandicapten geheel
        geheim geheime geheimen gehele geheugen geholpen gehoopt gehoor gehoord gehouden gehuurd geil geile gek
        gekeken gekend gekenmerkt gekke gekleed gekleurd gekleurde gekocht gekomen gekookt gekoppeld gekost
        gekozen gekregen geladen gelanceerd gelaten geld gelden geldig geldt gele geleden geleefd geleend
        geleerd geleerde gelegd gelegen gelegenheden gelegenheid geleid geleidelijk geleverd gelezen geliefd
        geliefde gelijk gelijke gelijkheid gelijkspel gelijktijdig gelogen geloof geloofd geloofde gelooft
        gelopen geloven gelovigen geluid geluiden geluisterd geluk gelukkig gelukkige gelukkiger gelukt gemaakt
        gemaakte gemak gemakkelijk gemakkelijker gematigde gemeen gemeenschap gemeenschappelijk
        gemeenschappelijke gemeenschappen gemeente gemeentehuis gemeentelijk gemeentelijke gemeenten
        gemeenteraad gemeld gemengd gemengde gemerkt gemeten gemiddeld gemiddelde gemist gemonteerd gemotiveerd
        gen genaamd genade geneeskunde genegeerd genen generaal generatie generaties genetische geneukt genezen
        geniaal geniet genieten genocide genoeg genoegen genoemd genoemde genomen genomineerd genoot genootschap
        genot genoteerd genoten genre geografische geopend georganiseerd georganiseerde gepaard gepakt
        geparkeerd gepasseerd gepast geplaatst geplaatste gepland geplande gepleegd gepraat gepresenteerd
        geprobeerd geproduceerd gepubliceerd geraakt geraken gereageerd gerealiseerd gerecht gerechtelijke
        gerechten gerechtigheid gerechtshof gered gereden gereed gereedschap geregeld geregistreerd
        geregistreerde gerekend gerelateerd gerelateerde gerenoveerd gerepareerd gereserveerd gericht gerichte
        geringe geroepen gerucht geruchten gerust geschapen geschat gescheiden geschenk geschiedenis geschikt
        geschikte geschilderd geschokt geschonken geschorst geschoten geschreven geschriften geselecteerd
        geslaagd geslaagde geslacht geslagen geslapen gesloopt gesloten gesneden gespaard gespannen
        gespecialiseerd gespecialiseerde gespeeld gesprek gesprekken gesproken gestaan gestart gestegen gesteld
        gestemd gesteund gestoken gestolen gestoord gestopt gestorven gestraft gestudeerd gestuurd get getal
        getallen getekend geteld getest getiteld getoond getraind getroffen getrokken getrouwd getrouwde getuige
        getuigen getuigenis geur gevaar gevaarlijk gevaarlijke geval gevallen gevangen gevangene gevangenen
        gevangenis gevangenisstraf gevangenschap gevaren gevecht gevechten gevel geven gevestigd gevestigde
        gevierd gevlogen gevlucht gevochten gevoed gevoel gevoeld gevoelens gevoelig gevoelige gevoerd gevolg
        gevolgd gevolge gevolgen gevonden gevormd gevraagd gevuld gevulde gewaardeerd gewaarschuwd gewacht
        gewapend gewapende gewassen geweer geweigerd geweld gewelddadig gewelddadige geweldig geweldige gewend
        gewenst gewenste geweren gewerkt gewest geweten gewezen gewicht gewijd gewijzigd gewond gewonde gewonden
        gewone gewonnen gewoon gewoond gewoonlijk gewoonte gezag gezamenlijk gezamenlijke gezegd gezellig
        gezellige gezelligheid gezelschap gezet gezeten gezicht gezichten gezien gezin gezinnen gezocht gezond
        gezonde gezondheid gezondheidszorg gezongen gezorgd geëist geëxecuteerd geïdentificeerd geïnformeerd
        geïnspireerd geïnstalleerd geïntegreerd geïnteresseerd geïntroduceerd geïsoleerd ggz gids gif giftig
        giftige gigantisch gigantische gij gijzelaars ging gingen gister gisteravond gisteren gitaar glad glas
        glasvezel glazen glimlach gloednieuwe glorie go goal goals god goddelijke goden godin godsdienst
        godverdomme goed goede goedemiddag goedemorgen goederen goedgekeurd goedkeuring goedkoop goedkope
        goedkoper goeds goeie gok gokken gold golden golf golven gooi gooide gooien gooit gordijnen goud gouda
        gouden gouverneur gps graad graaf graafschap graag graden graf grafiek grafisch grafische gram grand
        grande grap grapje grappen grappig grappige gras gratis graven green greep grens grenzen grey grieken
        griep grijpen grijpt grijs grijze grip groei groeide groeien groeiende groeit groen groene groente
        groenten groep groepen groepje groet groeten groetjes grof grond gronden grondgebied grondig grondslag
        grondstoffen grondwet groot grootmoeder groots grootschalige grootse grootste grootte grootvader grot
        grote grotendeels groter grotere grotten grove gruwelijke gsm gulden gun gunstig géén haag haai haaien
        haak haal haalde haalden haalt haan haas haast haat haha hak hakken hal halen half hall hallo hals halt
        halte halve halverwege ham hamas hamburger hamer hand handel handelen handelingen handen handhaven
        handhaving handicap handig handige handje handleiding handschoenen handschrift handtekening
        handtekeningen hang hangen hangt hap hapje happy hard hardcore harde harder hardlopen hare haren
        harmonie hart hartaanval harte hartelijk harten hartje hartslag hartstikke hashtag haten have haven
        havens havo hbo hebt hecht hechtenis hectare heden hedendaagse hee heel heelal heen heer heerlijk
        heerlijke heerschappij heerst heet heette heffen heftig heftige heide heilig heilige hek hekel heks hel
        helaas held helden helder heldere hele heleboel helemaal helft helikopter helm help helpen helpt hemel
        her herdenking heren herfst herhaal herhaald herhaaldelijk herhalen herhaling herinner herinnerde
        herinneren herinnering herinneringen herinnert herken herkenbaar herkend herkennen herkent herkomst
        hersenen herstel hersteld herstellen hertog hervorming hervormingen herzien hete heten hetgeen hetzelfde
        hetzij heus heuvel heuvels hevig hevige hield hielden hielp hieraan hierbij hierboven hierdoor hierin
        hiermee hierna hiernaast hieronder hierop hierover hiertoe hieruit hiervan hiervoor high hilarisch hing
        hip hiphop historicus historie historisch historische hit hits hitte hobby hockey hoed hoef hoefde hoeft
        hoek hoeken hoelang hoeren hoes hoeveel hoeveelheden hoeveelheid hoeven hoeverre hoezo hof hoge hoger
        hogere hogeschool hoi hol holocaust home homo homo's homoseksualiteit homoseksuele hond honden honderd
        honderden hondje honger honing hoofd hoofddoek hoofden hoofdkantoor hoofdkwartier hoofdpersoon hoofdpijn
        hoofdredacteur hoofdrol hoofdstad hoofdstuk hoofdstukken hoofdzakelijk hoog hoogleraar hoogst hoogste
        hoogte hoogtepunt hoogtepunten hooguit hoop hoopt hoopte hoor hoorde hoorden hoorn hoort hoorzitting hop
        hope hopelijk hopeloos hopen horeca horen horizon horloge horror horst hot hotel hotelkamer hotels hou
        houd houden houding houdt house hout houten http https huh huid huidige huidskleur huil huilen huilt
        huis huisarts huisdier huisdieren huishoudelijke huishouden huishoudens huisje huisvesting huisvrouw
        huiswerk huizen hulde hulp hulpmiddelen hulpverleners hulpverlening humor hunter hup huren hut huur
        huurders huwelijk huwelijken hype hypocriet hypotheek hét ice icoon ideaal ideale idealen idee ideeën
        identificatie identificeren identiteit ideologie idioot idiote idioten ieder iedere iedereen iemands ijs
        ijzer ijzeren ikzelf illegaal illegale illusie illustratie illustraties image imago immers immigranten
        immigratie impact impuls inbraak inbreuk inch incident incidenten inclusief indeling inderdaad index
        indianen indienen individu individueel individuele individuen indoor indruk indrukwekkend indrukwekkende
        industrie industrieel industriële ineens infectie inflatie info informatie informele informeren
        infrastructuur ingaan ingang ingedeeld ingediend ingegaan ingehuurd ingenieur ingenomen ingepakt
        ingericht ingeschakeld ingeschreven ingesteld ingetrokken ingevoerd ingevuld ingewikkeld ingewikkelde
        ingezet ingrediënten ingrijpen ingrijpende inheemse inhoud inhoudelijk inhouden inhoudt inhuren
        initiatief initiatieven inkomen inkomsten inkt inleiding inleveren inlichtingen inloggen inmiddels
        innemen innovatie innovatieve inpakken inrichting inschrijven inschrijving insecten inspanning
        inspanningen inspecteur inspectie inspiratie inspireren inspirerend inspirerende installatie
        installaties installeren instantie instanties instellen instelling instellingen instituut instructies
        instrument instrumenten integendeel integratie integreren integriteit intellectuele intelligent
        intelligente intelligentie intens intensief intensieve interactie interactieve interessant interessante
        interesse interesseert interieur interim intern internationaal international internationale interne
        internet interpretatie interventie interview interviews intieme intimidatie intrekken introduceerde
        introduceert introductie intussen inval invasie investeerders investeren investering investeringen
        invloed invloeden invloedrijke invoeren invoering invullen inwoner inwoners inzet inzetten inzicht
        inzichten inzien iris ironisch irritant islam islamitisch islamitische italianen item ja jaagt jaar
        jaarlijks jaarlijkse jacht jagen jager jagers jaloers jam jammer januari japanners jaren jarenlang
        jarenlange jarig jarige jas jasje jassen jawel jazeker jazz jeans jee jeetje jegens jet jeugd jezelf job
        jobs joden joh jon jong jonge jongeman jongen jongens jonger jongere jongeren jongetje jongste jood
        joods joodse joop jou journalist journaliste journalisten journalistiek jubileum juf juichen juist
        juiste juli jungle juni junior juridisch juridische jurk jury justitie juwelen kaak kaal kaarsen kaart
        kaarten kaartje kaartjes kaas kabel kabinet kader kale kalender kalm kam kamer kamers kamp kampen
        kamperen kampioen kampioenen kampioenschap kan kanaal kanalen kandidaat kandidaten kanker kans kansen
        kant kanten kantine kantoor kantoren kap kapel kapitaal kapitein kapot kapotte kappen kapper kapsel kar
        karakter karakteristieke karakters kardinaal kas kassa kast kasteel kat kathedraal katholiek katholieke
        katten kazerne keek keel keeper keer keerde keert keertje keihard keizer keken kelder kende kenden
        kenmerk kenmerken kenmerkend kennelijk kennen kennis kennismaken kent kenteken kerel keren kerk kerken
        kerkhof kermis kern kerst kerstboom kerstmis ketel keten ketting keuken keurig keus keuze keuzes kick
        kid kids kies kiest kiezen kiezers kijk kijken kijker kijkers kijkje kijkt kikker kilo kilometer
        kilometers kind kinderen kinderopvang kindje king kinky kip kippen kist kit klaagt klaar klaarkomen
        klaarmaken klacht klachten klagen klant klanten klantenservice klap klappen klas klasse klassen klassiek
        klassieke klassieker kleding klei klein kleine kleiner kleinere kleinkinderen kleinste kleinzoon klem
        kleren kletsen kleur kleuren kleurrijke kleuters klik klikken klim klimaat klimaatverandering klimmen
        kliniek klinken klinkt klok klonk kloof klooster kloppen klopt klopte klote kluis klus knap knappe knie
        knieën knippen knoop knooppunt knop knopen knuffel kocht koe koeien koekjes koel koelkast koers koffer
        koffers koffie kogel kogels kok koken kolonel koloniale kolonie kom komen komend komende komst komt
        kondigde kondigt konijn konijnen koning koningen koningin koninklijk koninklijke koninkrijk kont kontje
        kooi kook kookt koop koopt koor koorts kop kopen koper kopie kopje koppel koppelen koppeling koppen
        koran korps kort korte korter kortere korting kortom kortste kost kostbare koste kosten kostte kostuum
        kostuums kou koud koude kozen kraan kracht krachten krachtig krachtige kramer krant kranten krediet
        kreeg kregen krijg krijgen krijgt krijt kring kringen kritiek kritisch kritische kroeg kroon kruiden
        kruipen kruis kruising kruispunt kun kunst kunsten kunstenaar kunstenaars kunstmatige kunstwerk
        kunstwerken kus kussen kust kwaad kwalificatie kwalijk kwaliteit kwaliteiten kwam kwamen kwart kwartaal
        kwartier kwestie kwetsbaar kwetsbare kwetsen kwijt kwijtgeraakt laag laagste laan laarzen laat laatst
        laatste lab label laboratorium lach lachen lacht ladder laden lading lady lag lage lagen lager lagere
        lagerhuis lam lamp lampen lanceren lancering land landbouw landelijk landelijke landen landgoed landing
        landschap landschappen lang langdurig langdurige lange langer langere langs langskomen langste langzaam
        langzamerhand laptop las last lastig lastige lat late laten later latere latijn law lawaai league led
        leden leed leef leefde leefden leeft leeftijd leeg leek leen leer leerde leerkracht leerkrachten
        leerling leerlingen leert lees leest leeuw leeuwen lef leg legaal legde lege legendarische legende leger
        leggen lego legt leidde leiden leider leiders leiderschap leiding leidt lek leken lekken lekker lekkere
        lekkerste lelijk lelijke lenen lengte lening leningen lens lente leraar leraren lerares leren les
        lesbiennes lesbische lesje lessen let letsel letten letter letterlijk letters leugen leugens leuk leuke
        leuker leuks leukste leve level leven levend levende levendige levens levenslang levensstijl lever
        leverde leveren levering levert lezen lezer lezers lezing lezingen liberaal liberale liberalen licentie
        lichaam lichamelijke lichamen licht lichte lichten lichter lid lidmaatschap lidstaten lied liederen
        liedje liedjes lief liefde liefhebbers liefje liefst liefste liegen liegt liep liepen liet lieten lieve
        liever lieverd lift lig liga liggen liggende ligging ligt lijden lijdt lijf lijk lijken lijkt lijn
        lijnen lijst lijsten lijstje like likes likken limiet link linker links linkse lint lippen list liter
        literair literaire literatuur live living lobby locatie locaties lof logeren logica logisch logische
        logistiek logo lokaal lokale lokken lol lonen long longen lood look loon loop loopbaan loopt lopen
        lopend lopende lord los loslaten losse lossen lost lot loterij louter lucht luchthaven luchtmacht lucky
        lui luid luidt luie luik luister luisterde luisteren luistert luitenant lukken lukt lukte lullen lunch
        lunchen lust luxe m'n maag maagd maak maakt maakte maakten maal maaltijd maaltijden maan maand maandag
        maandagavond maandelijks maandelijkse maanden maart maat maatje maatregel maatregelen maatschappelijk
        maatschappelijke maatschappij machine machines macht machtig machtige madame made maffia magazijn
        magazine magie magisch magische mail mailadres mailen mails majesteit majoor make makelaar maken maker
        makers makkelijk makkelijke makkelijker malen mam mama mamma man management manager managers mand manier
        manieren manifest mannelijk mannelijke mannen mannetje mannetjes manschappen map marathon marge marine
        mariniers mark market marketing markt markten mars masker massa massaal massage massale master masters
        match mate maten materiaal materialen materie materieel matig maximaal maximale maximum mbo mechanische
        medaille medailles mede mededeling medeleven medelijden medewerker medewerkers medewerking media
        medicatie medicijn medicijnen medio medisch medische medium mee meedoen meedoet meegedaan meegemaakt
        meegenomen meemaken meen meende meenemen meent meerdere meerderheid meest meestal meeste meesten meester
        meesteres meesters meet meeting meewerken mega mei meid meiden meisje meisjes mekaar meld meldde melden
        melding meldingen meldt melk meneer menen mengen mengsel menigte mening meningen meningsuiting mens
        menselijk menselijke mensen mensenrechten mensheid mentale mentaliteit mentor menu meren merendeel merk
        merken merkt merkte mes messen metaal metal metalen meteen meten meter meters methode methoden methodes
        metro metrostation meubels mevrouw mezelf mia micro microfoon middag middags middel middelbaar
        middelbare middeleeuwen middeleeuwse middelen middellandse middels midden middenvelder middernacht
        migranten migratie mijl mijlpaal mijne mijnen mijnheer mijzelf milaan milde milieu militair militaire
        militairen miljard miljarden miljoen miljoenen min mindere minderheid minderjarige mineralen mini
        minimaal minimale minimum minister ministerie ministers minst minste minstens minute minuten minuut mis
        misbruik misbruikt misdaad misdaden misdrijf mishandeld mishandeling mislukt mislukte miss misschien
        misselijk missen missie mist miste mix mkb mobiel mobiele mobieltje mobile mobiliteit mocht mochten
        modder mode model modellen modern moderne moe moed moeder moeders moedig moeilijk moeilijke moeilijker
        moeilijkheden moeilijkste moeite moest moesten moge mogelijk mogelijke mogelijkheden mogelijkheid mol
        molen mom moment momenteel momenten monarchie mond money monniken monster monsters montage monteur
        monument monumenten mooi mooie mooier moois mooiste moord moorden moordenaar moordenaars mop moraal more
        moreel morele morgen morgenavond morgenochtend morgens moskee moskeeën moslim moslims motie motief
        motieven motivatie motor motoren motorfiets motto mount muis muizen munitie munt munten muren musea
        museum music musical must muur muziek muzikaal muzikale muzikant muzikanten mysterie mysterieuze mythe
        naaien naakt naakte naald naam naarmate naartoe naaste nabestaanden nabij nabijgelegen nacht nachten
        nachtmerrie nachtmerries nachts nadeel nadelen nadenken nader nadert nadien nadruk nagedacht nagels
        nagenoeg najaar nakijken nalatenschap nam name namelijk namen nare natie naties nationaal nationale
        nationaliteit natte nature natuur natuurgebied natuurkunde natuurlijk natuurlijke nauw nauwe nauwelijks
        nauwkeurig navolging nazi nazi's naïef nederlaag nee neef neefje neem neemt neen neer neergeschoten
        neergezet neerslag negatief negatieve negeert negen negende negentig negeren neiging nek nemen nep
        nergens nest net netjes nette netto netwerk netwerken neukt neus neutraal neutrale nicht nichtje
        niettemin nieuw nieuwbouw nieuwe nieuwjaar nieuws nieuwsbrief nieuwsgierig nieuwsgierigheid nieuwste
        niks niveau niveaus nodig nodige nodigen noem noemde noemden noemen noemt nogal nogmaals non nood
        noodzaak noodzakelijk noodzakelijke nooit noord noordelijke noorden noordoosten noordwesten noot norm
        normaal normale normen nota notaris noten nou nov november nucleaire nul nummer nummers nut nutteloos
        nuttig nuttige object objecten objectief oceaan och ochtend ochtends ode oefenen oefening oefeningen
        oever oevers offensief offer office officieel officier officieren officiële offline oftewel ogen
        ogenblik okt oktober oké olie olifant olympisch olympische oma omdraaien omgaan omgaat omgekeerd
        omgekeerde omgekomen omgeven omgeving omgezet omheen omhoog omlaag omliggende omloop omringd omroep
        omschreven omschrijving omstandigheden omstreden omstreeks omvang omvat omver omwille omzet
        onafhankelijk onafhankelijke onafhankelijkheid onbekend onbekende onbelangrijk onbeperkt ondanks
        onderaan onderbroken onderdak onderdeel onderdelen onderdrukking ondergaan ondergang ondergebracht
        ondergoed ondergrond ondergrondse onderhandelen onderhandelingen onderhoud onderhouden onderkant
        onderliggende onderling onderlinge ondernemen ondernemer ondernemers ondernemerschap onderneming
        ondernemingen ondernomen onderschat onderscheid onderscheiden onderstaand onderstaande onderste
        ondersteund ondersteunen ondersteuning ondersteunt ondertekend ondertekenen ondertiteling ondertussen
        onderuit onderweg onderwerp onderwerpen onderwijs onderworpen onderzocht onderzoek onderzoeken
        onderzoeker onderzoekers onderzoekt onduidelijk oneens oneerlijk ongeacht ongelijk ongelofelijk
        ongelooflijk ongelooflijke ongeluk ongelukken ongelukkig ongemak ongemakkelijk ongetwijfeld ongeval
        ongeveer ongewenste ongewoon onjuist onjuiste onlangs online onmiddellijk onmiddellijke onmogelijk
        onmogelijke onnodig onrechte onroerend onrust onschuldig onschuldige onszelf ontbijt ontbijten ontbreekt
        ontbreken ontdek ontdekken ontdekking ontdekt ontdekte ontdekten onterecht ontevreden onthouden onthuld
        ontkennen ontkent ontkomen ontmoet ontmoeten ontmoeting ontmoetingen ontmoette ontmoetten ontploffing
        ontslaan ontslag ontslagen ontsnappen ontsnapt ontsnapte ontspannen ontspanning ontstaan ontstaat
        ontstond ontstonden ontvang ontvangen ontvanger ontvangst ontvangt ontving ontvoerd ontvoering ontwerp
        ontwerpen ontwerper ontwikkelaar ontwikkeld ontwikkelde ontwikkelen ontwikkeling ontwikkelingen
        ontwikkelt ontworpen ontzettend onveilig onvermijdelijk onverwacht onverwachte onvoldoende
        onvoorstelbaar onwaarschijnlijk onzeker onzekerheid onzichtbaar onzichtbare onzin oog oogst oogsten ooit
        oom oor oordeel oordelen oorlog oorlogen oorsprong oorspronkelijk oorspronkelijke oorzaak oorzaken oost
        oostelijke oosten oosterse opa opbouw opbouwen opbrengst opdat opdoen opdracht opdrachten opdrachtgever
        opeens open openbaar openbare openbaring opende openen openheid opening openlijk opent opera operatie
        operaties opereren opgeblazen opgebouwd opgedragen opgegeven opgegroeid opgehaald opgehangen opgeheven
        opgelegd opgeleid opgelet opgeleverd opgelopen opgelost opgemerkt opgenomen opgepakt opgepikt opgericht
        opgeroepen opgeruimd opgeslagen opgesloten opgesteld opgetreden opgevallen opgevangen opgeven opgevoed
        opgevolgd opgewonden opgezet opgroeien ophalen ophangen ophef ophouden opinie opkomen opkomende opkomst
        opkomt opladen opleggen opleiding opleidingen opletten opleveren oplevert oplopen oplossen oplossing
        oplossingen opluchting opmaken opmars opmerkelijk opmerkelijke opmerking opmerkingen opname opnamen
        opnames opneemt opnemen opnieuw oppakken oppassen oppervlak oppervlakte oppositie oprecht oprechte
        oprichten oprichter oprichters oprichting oproep oproepen opruimen opslag opsluiten opstaan opstand
        opstellen opstelling optie opties optimaal optimistisch optocht optreden optredens opvallend opvallende
        opvang opvangen opvatting opvattingen opvoeden opvoeding opvolgen opvolger opzet opzettelijk opzetten
        opzicht opzichte opzij opzoek opzoeken oranje orde order orders orgaan organen organisatie organisaties
        organisator organiseerde organiseert organiseren orgel origineel originele orkaan orkest oud oude ouder
        oudere ouderen ouders ouderwets ouderwetse oudste out outdoor outfit ouwe oven overal overblijfselen
        overbodig overdag overdracht overdreven overduidelijk overeen overeenkomst overeenkomsten
        overeenstemming overeind overgang overgebleven overgebracht overgedragen overgenomen overgeplaatst
        overgewicht overgrote overheden overheen overheid overige overigens overkant overkomen overkomt overlast
        overleden overleed overleefd overleefde overleeft overleg overleggen overleven overlevenden overlijden
        overlijdt overname overnemen overstap overstappen oversteken overstromingen overtreden overtreding
        overtuigd overtuigen overtuigend overtuiging overval overvallen overvloed overweegt overwegen overwegend
        overwinnen overwinning overzicht paal paar paard paarden paars paarse pack pad page pagina pagina's pak
        pakje pakken pakket pakketje pakt pakte paleis palm pan panama pand panden paniek pap papa papier
        papieren parade paradijs paralympische parcours pardon paren parfum park parkeergarage parkeerplaats
        parken parkeren parlement parlementaire parlementslid parlementsverkiezingen parodie part participatie
        particulier particuliere particulieren partij partijen partner partners party pas paspoort pass passage
        passagiers passen passend passende passeren passie past pasta paste pastoor patiënt patiënten patronen
        patroon paus pauw pauze pdf pech peer peloton pen pensioen percentage perfect perfecte performance
        periode permanent permanente pers persbericht persconferentie personage personages personeel personen
        persoon persoonlijk persoonlijke persoonlijkheid perspectief pest pesten pet peters petitie peuter piano
        piek pier pijl pijn pijnlijk pijnlijke pijp pijpen pikken pil pillen piloot pilot piloten pin pink
        piramide piraten pistool pit pizza plaat plaatje plaatjes plaats plaatse plaatselijk plaatselijke
        plaatsen plaatsgevonden plaatsing plaatsje plaatst plaatste plaatsvinden plaatsvindt plaatsvond plafond
        plak plakken plan planeet planeten plank plannen planning plant planten plas plassen plastic plat platen
        platform platte platteland player playstation pleegde plegen plein pleit pleiten plek plekje plekke
        plekken plezier plicht ploeg ploegen plots plotseling plukken plus podcast podium poes poetsen poging
        pogingen poker pol polder polen politica politici politicus politie politieagent politiebureau politiek
        politieke politieman polo pols pompen pond pony pool poort poorten poosje pop poppen populair populaire
        populairste populariteit port portefeuille portemonnee porto portret portretten positie positief
        posities positieve post postcode posten poster posters pot poten potentieel potentiële potje power
        poëzie praat praatte prachtig prachtige praktijk praktijken praktisch praktische praten pre precies
        precieze predikant prefectuur premie premier première presentatie presentaties presentator presentatrice
        presenteert presenteren president presidentsverkiezingen prestatie prestaties prestigieuze pret prettig
        prettige preventie priester priesters prijs prijzen prima primaire principe principes prins prinses
        print prioriteit prioriteiten privacy private privé prix pro probeer probeerde probeerden probeert
        proberen probleem problemen procedure procedures procent proces processen procureur produceert producent
        producenten producer produceren product producten productie proef proeven prof profeet professional
        professionals professioneel professionele professor profiel profielfoto profiteren programma programma's
        programmeren progressieve project projecten prominente promoten promotie prooi proost propaganda
        prostitutie protest protesten protocol provider provinciale provincie provincies pseudoniem psychiater
        psychiatrische psychische psychologie psychologische psycholoog publicatie publicaties publiceerde
        publiceert publiceren publiciteit publiek publieke puin puinhoop punt punten puntje pure put putten puur
        puzzel qua quote raad raadsel raadslid raak raakt raakte raakten raam raar race racen races racisme
        racistisch racistische radar raden radicale radio rails raken raket raketten ram ramen ramp rand rang
        rap rapper rapport rapporten rare ras rassen rat ratten razend reactie reacties reageer reageerde
        reageert reageren realiseerde realiseert realiseren realistisch realiteit reality rebellen recensie
        recensies recent recente recentelijk recept recepten receptie recht rechtbank rechte rechten rechter
        rechterhand rechterlijke rechters rechts rechtse rechtspraak rechtstreeks rechtstreekse rechtszaak
        rechtvaardigheid reclame record records red redacteur redactie redden redding rede redelijk redelijke
        reden redenen redt reed reeks reet referendum referentie regel regelen regelgeving regeling regelmatig
        regelmatige regels regelt regen regenboog regenen regent regeren regering regeringen regie regime regio
        regio's regionaal regionale regisseur register registratie registreren reguliere reis reisde reist
        reizen reizigers reken rekenen rekening rekeningen rekent relatie relatief relaties release relevant
        relevante religie religieus religieuze rellen rem remix remmen ren rende rendement rennen renners
        renovatie rent rente repareren reportage republiek republikeinse reputatie research reserve reserveren
        resolutie resort respect respecteren respectievelijk rest restaurant restaurants restauratie resten
        resterende resultaat resultaten resulteerde return reus review revolutie revolutionaire reünie richt
        richten richting richtingen richtlijn richtlijnen richtte ridder riem riep rij rijbewijs rijd rijden
        rijdt rijen rijk rijkdom rijke rijken rijn rijp rijst rijtje ring ringen rio risico risico's rit ritje
        ritme ritueel rivier rivieren robot robots rock rode roeien roem roep roepen roept roer rok roken rol
        rollen rolstoel romantiek romantisch romantische romeinse rommel ronde ronden rondje rondjes rondleiding
        rondlopen rondom rood rook room rooms roos rooster roots rot rotonde rots rotsen rotzooi route routes
        routine rover roze rozen rubriek rug rugzak ruiken ruikt ruil ruilen ruim ruime ruimen ruimte
        ruimtelijke ruimtes ruiten ruiter run russen rust rusten rustig rustige rustiger ruw ruwe ruzie saai
        saaie safe salade salaris sale salon samen samengesteld samengewerkt samenleving samenstellen
        samenstelling samenvatting samenwerken samenwerking samenwerkingsverband samenzwering sancties sap satan
        satelliet saus save scan scenario scene schaal schaam schaamte schaap schaatsen schade schadelijk
        schadelijke schadevergoeding schaduw schaffen schakel schakelen schamen schandaal schandalig schande
        schapen schat schatje schatten schattig schattige schatting schedel scheelt scheiden scheiding
        scheidsrechter scheikunde schelen schema schenken schepen scheppen scheren scherm schermen scherp
        scherpe schetsen scheuren schiereiland schiet schieten schietpartij schijf schijn schijnbaar schijnen
        schijnt schijven schild schilder schilderen schilderij schilderijen schildpad schip schitterend
        schitterende schoen schoenen schok schokkend scholen scholieren scholing schone school schooljaar schoon
        schoongemaakt schoonheid schoonmaken schoot schop schorsing schot schoten schotse schouder schouders
        schrappen schreef schreeuwde schreeuwen schreeuwt schreven schriftelijke schrijf schrijfster schrijft
        schrijven schrijver schrijvers schrik schrikken schrok schudden schuilplaats schuiven schuld schulden
        schuldig schutter schuur scoorde scoort scooter score scoren script scène scènes sec second seconde
        seconden secret secretaresse secretaris sectie sector sectoren security sedert seizoen seizoenen
        seksueel seksuele selectie senaat senator senior senioren sep september sergeant serie series serieus
        serieuze server serveren service services sessie sessies set sets sexy sfeer shell shirt shirts shock
        shop shoppen short shot show shows sieraden sigaret sigaretten signaal signalen sim simpel simpele
        simpelweg sindsdien single singles sint sinterklaas sir site sites situatie situaties sla slaaf slaagde
        slaagt slaan slaap slaapkamer slaapt slaat slachtoffer slachtoffers slag slagen slang slangen slank
        slapen slaven slavernij slecht slechte slechter slechts slechtste sleep slepen slet sleutel sleutels
        sliep slikken slim slimme slimmer sloeg sloegen slogan sloop sloot slopen slot sloten slotte sluis sluit
        sluiten sluiting smaak smaakt smakelijk smaken small smalle smart smartphone smartphones smerig sms snap
        snappen snapt sneeuw snel snelheid snelle sneller snelste snelweg snelwegen snijden snoep snor sociaal
        sociale socialistische society soep soepel software sokken sol soldaat soldaten solidariteit solo som
        sommige sommigen soms son song songfestival songs songwriter soort soorten soortgelijke sorry soul sound
        sovjet sowieso spa spannend spannende spanning spanningen sparen speciaal special speciale specialist
        specialisten specifiek specifieke spectaculaire spectrum speech speed speel speelde speelden speelgoed
        speelt spel spelen speler spelers spellen spelletje spelletjes spelling sperma spiegel spieren spijt
        spijtig spin spinnen spion spirituele spits spoed spoedig sponsor sponsoren spontaan spontane spoor
        sporen sport sporten sporters sportief sportieve sportpark sportschool spot sprak sprake spraken spreek
        spreekt spreken spreker sprekers spring springen springt sprint sprong sprookje sprookjes spuit spuiten
        spul spullen square sta staal staan staand staande staart staat staatsgreep staatssecretaris stabiel
        stabiele stabiliteit stad stadhuis stadion stadium stadje stadsbestuur staf stage stak staken staking
        stal stalen stam stammen stand standaard standbeeld standpunt standpunten stank stap stapel stapje
        stappen stapt stapte star staren stars start starten startte state statement staten station stations
        statistiek statistieken status stedelijk stedelijke steden steeds steeg steek steekt steel steelt steen
        steken stel stelde stelden stelen stellen stelletje stelling stellingen stelsel stelt stem stemde
        stemmen stemmers stemming stempel stemt stenen step ster sterft sterk sterke sterker sterkste sterkte
        sterren sterven steun steunde steunen steunt stevig stevige stichting stick stiekem stier stierf
        stierven stijgen stijgende stijging stijgt stijl stijlen stijve stil stille stilte stimuleren stinkt
        stoel stoelen stoep stoer stoere stof stoffen stok stom stomme stond stonden stoom stoot stop stoppen
        stopt stopte store storing storm stort storten stortte story stoten stoute straal straat straf strafbaar
        straffen strafrecht strak strakke straks stralen straling strand stranden strategie strategisch
        strategische straten streeft streek streep streng strenge strepen stress streven strijd strijden
        strijders strijdkrachten strikt strip stromen stroming stront stroom stroomt structureel structurele
        structuren structuur studeerde student studente studenten studeren studie studies studio stuk stukje
        stukjes stukken stuks sturen stuur stuurde stuurt style sub subsidie subsidies succes successen
        succesvol succesvolle suggereert suggestie suggesties suiker suite sukkel sultan super supermarkt
        supermarkten support supporters surfen sushi symbolen symbool symposium symptomen syndroom systeem
        systemen taak taal taalgebruik taart tabel tablet tachtig tactiek tafel tag tak take taken takken tal
        talen talent talenten talk talloze talrijke tamelijk tand tandarts tanden tank tanks tante tape tapijt
        tarief tas tassen tattoo taxi tea team teams techniek technieken technisch technische technologie
        technologieën technologische teen tegelijk tegelijkertijd tegemoet tegenaan tegendeel tegengekomen
        tegenhouden tegenkomen tegenover tegenovergestelde tegenstander tegenstanders tegenstelling tegenwoordig
        teken tekenaar tekende tekenen tekening tekeningen tekens tekent tekort tekst teksten tel telde telecom
        telefonisch telefoon telefoonnummer telefoons telefoontje telefoontjes telegraaf teleurgesteld
        teleurstelling televisie telkens tellen teller telt tempel tempels temperaturen temperatuur tempo ten
        tenen tenminste tennis tenslotte tent tenten tentoonstelling tentoonstellingen ter terecht term termen
        termijn terras terrein terreur terrorisme terrorist terroristen terroristische terug teruggebracht
        teruggekeerd teruggetrokken terugkeer terugkeren terugkerende terugkomen terugtrekken test testament
        testen tests teveel tevens tevergeefs tevoorschijn tevoren tevreden tezamen thans the theater thee thema
        thema's theorie theorieën therapie thriller thuis thuiskomen thuiswedstrijd ticket tickets tien tiende
        tienduizenden tiener tieners tientallen tijd tijde tijdelijk tijdelijke tijden tijdje tijdlijn tijdperk
        tijdschrift tijdschriften tijdstip tijger tik time timing tip tips titel titels tja tocht toe toegang
        toegankelijk toegankelijkheid toegekend toegelaten toegenomen toegepast toegestaan toegeven toegevoegd
        toegewezen toekomst toekomstige toelaten toelichting toename toenemen toenemende toenmalige toepassen
        toepassing toepassingen toeren toerisme toeristen toeristische toernooi toeschouwers toespraak toestaan
        toestand toestel toestellen toestemming toets toetsen toetsenbord toeval toevallig toevoegen toevoeging
        toewijding toezicht tof toffe toilet toiletten tol tomaten ton toneel tonen tong tool tools toon
        toonaangevende toonde toont top topic toppers toren totaal totale tour tournee touw traag track tracks
        trad traditie tradities traditioneel traditionele tragedie trailer train trainen trainer trainers
        training trainingen traject tram tranen trans transfer transformatie transparantie transport trap
        trappen trauma treden treedt treffen treft trein treinen trek trekken trekt trend trending trends
        tribune triest trieste trio trip troep troepen trof trok trokken troon troost tropische trots trotse
        trouw trouwde trouwe trouwen trouwens trouwt truck trui trust tuig tuin tuinen tunnel tunnels turken
        tussendoor tussentijd tuurlijk twaalf twee tweede tweedehands tweeling tweemaal tweet tweeten tweets
        tweeën twijfel twijfelen twijfels twijfelt twintig twintigste twitteren type typen types typisch
        typische uitbraak uitbreiden uitbreiding uitbrengen uitdagende uitdaging uitdagingen uitdelen
        uitdrukking uiteen uiteenlopende uiteindelijk uiteindelijke uiten uiteraard uiterlijk uitermate uiterst
        uiterste uitgaan uitgang uitgave uitgaven uitgebracht uitgebreid uitgebreide uitgedrukt uitgegeven
        uitgegroeid uitgekomen uitgekozen uitgelegd uitgenodigd uitgeput uitgereikt uitgeroepen uitgerust
        uitgeschakeld uitgesloten uitgesproken uitgesteld uitgestorven uitgeven uitgever uitgeverij uitgevers
        uitgevoerd uitgevonden uitgewerkt uitgezet uitgezocht uitgezonden uiting uitkering uitkeringen uitkijken
        uitkomen uitkomst uitkomt uitleg uitleggen uitmaakt uitmaken uitnodigen uitnodiging uitoefenen
        uitproberen uitreiking uitrusting uitslag uitslagen uitsluitend uitsluiting uitspraak uitspraken
        uitspreken uitstekend uitstekende uitstel uitsterven uitstoot uitstraling uitverkocht uitvinding
        uitvoeren uitvoerig uitvoering uitvoeringen uitwedstrijd uitwisseling uitzenden uitzending uitzendingen
        uitzetten uitzicht uitzien uitziet uitzoeken uitzondering uitzonderingen uitzonderlijk ultieme ultra
        unaniem unie uniek unieke uniform unit universele universitaire universiteit universiteiten universum up
        update updates uploaden ups urban uren uur uurtje uurtjes uwe uzelf vaag vaak vaardigheden vaart vaarwel
        vacature vacatures vacht vader vaderland vaders vak vakantie vakanties vakbond vakbonden vaker vakken
        val valk vallei vallen vals valse valt vanavond vandaag vandaan vandaar vangen vangt vanmiddag vanmorgen
        vannacht vanochtend vanuit vanwege vanzelf vanzelfsprekend var varen variant varianten variatie varieert
        variëren varken varkens vast vaste vasteland vastgehouden vastgelegd vastgesteld vastgoed vasthouden
        vastleggen vaststellen vat vecht vechten vee veel veelal veelvuldig veen veer veertien veertig vegen
        veilig veilige veiliger veiligheid veiligheidsraad veiling vel veld velden vele velen vent ver verander
        veranderd veranderde veranderen veranderende verandering veranderingen verandert verantwoordelijk
        verantwoordelijke verantwoordelijkheid verantwoording verbaal verbaasd verbaast verband verbannen
        verbazen verbazing verbazingwekkend verbeelding verbergen verbeterd verbeterde verbeteren verbetering
        verbeteringen verbieden verbinden verbinding verbindingen verbindt verbleef verbleven verblijf verblijft
        verblijven verbod verboden verbond verbonden verborgen verbouwen verbouwing verbrand verbranden
        verbroken verdacht verdachte verdachten verdedigen verdediger verdediging verdedigt verdeeld verdelen
        verdeling verder verdere verderop verdien verdiend verdiende verdienen verdient verdieping verdiepingen
        verdomme verdorie verdrag verdragen verdreven verdriet verdrietig verdronken verdubbeld verdween
        verdwenen verdwijnen verdwijnt vereerd vereist vereiste veren verenigd verenigde verenigen vereniging
        verenigingen verf vergadering vergaderingen vergeet vergeleken vergelijk vergelijkbaar vergelijkbare
        vergelijken vergelijking vergelijkt vergeten vergeven vergezeld vergissing vergoeding vergroot vergroten
        vergunning vergunningen verhaal verhalen verhogen verhoging verhoogd verhoogde verhoogt verhouding
        verhoudingen verhuisd verhuisde verhuist verhuizen verhuizing verhuurd verjaardag verkeer verkeerd
        verkeerde verkennen verkiezing verkiezingen verklaard verklaarde verklaart verklaren verklaring
        verklaringen verkleed verkocht verkoop verkoopt verkopen verkoper verkopers verkozen verkracht
        verkrachten verkrachting verkregen verkrijgbaar verkrijgen verlaagd verlaat verlagen verlangen verlaten
        verleden verleend verlegen verleiden verlenen verlengd verlengen verlenging verlichting verliefd verliep
        verlies verliest verliet verlieten verliezen verlof verloop verloopt verloor verlopen verloren vermaak
        vermaken vermeende vermeld vermelden vermelding vermeldt vermijden verminderde verminderen vermindering
        vermist vermiste vermoed vermoedelijk vermoeden vermogen vermoord vermoordde vermoorde vermoorden
        vernield vernietigd vernietigen vernietiging vernieuwd vernieuwde vernieuwing vernoemd verondersteld
        veroordeeld veroordeelde veroordelen veroordeling veroorzaakt veroorzaakte veroorzaken veroveren verpest
        verpesten verplaatsen verplaatst verpleegkundige verpleegkundigen verpleegster verplicht verplichte
        verplichting verplichtingen verraad verraden verrassen verrassend verrassende verrassing verrassingen
        verrast verre verricht verrichten vers verschaffen verscheen verscheidene verscheidenheid verschenen
        verschijnen verschijning verschijnsel verschijnt verschil verschillen verschillend verschillende
        verschilt verschrikkelijk verschrikkelijke verschuldigd verse versie versierd versieren versies
        verslaafd verslaan verslaat verslag verslagen verslaggever versleten versloeg verspillen verspreid
        verspreiden verspreiding verspreidt verstaan verstand verstandig versterken versterking versterkt
        verstoord verstopt verstoren verstrekken versturen verstuurd versus vertaald vertaalde vertalen vertaler
        vertaling vertalingen verte vertegenwoordigd vertegenwoordigen vertegenwoordiger vertegenwoordigers
        vertegenwoordigt vertel verteld vertelde vertelden vertellen vertelt verticale vertonen vertoond
        vertoont vertraging vertrek vertrekken vertrekt vertrok vertrokken vertrouw vertrouwd vertrouwde
        vertrouwen vervaardigd verval vervallen vervangen vervanger vervanging vervangt vervelen vervelend
        vervelende verven vervoer vervoerd vervoeren vervolg vervolgd vervolgen vervolgens vervolging vervullen
        verwacht verwachte verwachten verwachting verwachtingen verwachtte verward verwarming verwarring
        verwelkomen verwennen verwerken verwerking verwerkt verwezen verwijder verwijderd verwijderen verwijdert
        verwijst verwijzen verwijzing verwoest verwondingen verworven verzameld verzamelde verzamelen
        verzameling verzamelt verzekeraars verzekerd verzekeren verzekering verzekeringen verzet verzetten
        verzinnen verzocht verzoek verzoeken verzonden verzonnen verzorgd verzorgde verzorgen verzorging
        verzorgt vest vestigen vestiging vestigingen vet veteranen vette vice vicepresident video video's
        videoclip viel vielen vier vierde vieren viering vierkant vierkante viert vies view vieze vijand
        vijanden vijf vijfde vijftien vijftig vijver villa vind vinden vindt vinger vingers vip virtuele virus
        vis visa visie vissen visser visserij vissers visuele visum vitamine vlag vlaggen vlak vlakbij vlam
        vlammen vlees vlek vlekken vleugel vleugels vlieg vliegen vliegende vliegt vliegtuig vliegtuigen
        vliegveld vlinder vlinders vloeistof vloer vloog vloot vlot vlucht vluchteling vluchtelingen vluchten
        vluchtte vlug vmbo vocht vochtig vochtige voeden voeding voedsel voeg voegde voegen voegt voel voelde
        voelen voelt voer voerde voerden voeren voert voertuig voertuigen voet voetbal voetballen voetballer
        voetballers voeten vogel vogels vol voldaan voldoen voldoende voldoet volg volgde volgden volgen volgend
        volgende volgers volgorde volgt volhouden volk volken volkeren volkomen volksgezondheid volkslied volle
        volledig volledige volop volstrekt voltooid volume volwassen volwassene volwassenen vond vonden vondst
        vonnis vooraan vooraanstaande vooraf voorafgaand vooral vooraleer vooralsnog voorbeeld voorbeelden
        voorbereid voorbereiden voorbereiding voorbereidingen voorbij voorbije voordeel voordelen voordeur
        voordoen voorgaande voorganger voorgeschreven voorgesteld voorgoed voorheen voorhoofd voorjaar voorkant
        voorkeur voorkomen voorkomende voorkomt voorlezen voorlichting voorlopig voorlopige voormalig voormalige
        voornaam voornaamste voornamelijk vooroordelen voorop voorouders voorpagina voorraad voorraden voorrang
        voorschriften voorspeld voorspellen voorspelling voorsprong voorstander voorste voorstel voorstellen
        voorstelling voorstellingen voort voortaan voortdurend voortdurende voortgezet voorts vooruit
        vooruitgang vooruitzicht voorwaarde voorwaarden voorwerp voorwerpen voorzichtig voorzien voorzieningen
        voorziet voorzijde voorzitter voren vorig vorige vorm vormde vormden vormen vormgeving vorming vormt
        vorst vos vraag vraagt vrachtwagen vrachtwagens vragen vrede vreemd vreemde vrees vreselijk vreselijke
        vreugde vrezen vriend vriendelijk vriendelijke vrienden vriendin vriendinnen vriendinnetje vriendje
        vriendjes vriendschap vrij vrijdag vrijdagavond vrije vrijen vrijgegeven vrijgelaten vrijgezel vrijheid
        vrijlating vrijwel vrijwillig vrijwillige vrijwilliger vrijwilligers vrijwilligerswerk vroeg vroege
        vroegen vroeger vroegere vrolijk vrolijke vrouw vrouwe vrouwelijk vrouwelijke vrouwen vrouwendag
        vrouwtje vrucht vruchten vuil vuile vuist vul vulkaan vullen vuren vuur vuurwerk vwo vóór waal waanzin
        waaraan waarbij waarborgen waard waarde waardeloos waardeloze waarden waarderen waardering waardevol
        waardevolle waardig waardigheid waardoor waarheid waarin waarmee waarna waarnemend waarnemingen
        waaronder waarop waarover waarschijnlijk waarschuwen waarschuwing waarschuwt waartoe waaruit waarvan
        waarvoor wacht wachten wachtte wachtwoord wagen wagens wakker wal walgelijk wand wandelen wandeling
        wanhoop wanhopig wantrouwen wapen wapens war ware warm warme warmer warmte wars wassen water wateren
        wauw wave web webcam weblog webshop website websites webwinkel wedden wederom wederzijds wedstrijd
        wedstrijden weduwe wee weegt week weekblad weekend weer weergave weergegeven weerstand wees weet weg
        wegen weggaan weghalen wei weigerde weigeren weigert weinig weinige wekelijks wekelijkse weken wekken
        weleens weliswaar welkom wellicht welterusten welvaart welzijn wen wenen wenkbrauwen wennen wens wensen
        wenst wereld werelden wereldkampioen wereldoorlog wereldrecord werelds wereldwijd wereldwijde werk
        werkdag werkelijk werkelijke werkelijkheid werken werkende werkgelegenheid werkgever werkgevers werking
        werkloosheid werknemer werknemers werkplaats werkplek werkt werkte werkten werkwijze werkzaam
        werkzaamheden werpen werven west westelijke westen westerse wet wetboek weten wetenschap
        wetenschappelijk wetenschappelijke wetenschappen wetenschapper wetenschappers wetgeving wethouder
        wetsvoorstel wettelijk wettelijke wetten wezen wezens whatsapp whisky white wiel wielen wielrennen wiet
        wifi wijd wijf wijk wijken wijn wijs wijsheid wijst wijten wijze wijzen wijzigen wijziging wijzigingen
        wil wild wilde wilden wilders willekeurig willekeurige willen wilt win wind winkel winkelcentrum
        winkelen winkels winnaar winnaars winnen winnende winst wint winter winters wiskunde wisselen wist
        wisten wit witte woede woedend woensdag woerden woest woestijn wolk wolken wolven won wonden wonder
        wonderen wonen woning woningen wonnen woon woonachtig woonde woonden woonhuis woonkamer woonplaats woont
        woonwijk woord woorden woordenboek woordvoerder word workshop workshops worst worstelen wortel wortels
        wou woud wow wraak wreed wél yes yoga z'n zaad zaaien zaak zaal zacht zachte zachtjes zaden zag zagen
        zak zakelijk zakelijke zaken zakenman zakje zakken zalig zalm zand zang zanger zangeres zangers zat
        zaten zaterdag zaterdagavond zee zeeland zeep zeer zeg zege zegen zeggen zegt zei zeiden zeil zeilen
        zeker zekere zekerheid zelden zeldzaam zeldzame zelfde zelfmoord zelfs zelfstandig zelfstandige
        zelfvertrouwen zenden zender zenders zendt zenuwachtig zenuwen zero zes zesde zestien zestig zet zetel
        zetels zette zetten zeuren zeven zevende zeventien zeventig zicht zichtbaar zichzelf zie ziek zieke
        zieken ziekenhuis ziekenhuizen ziekte ziekten ziektes ziel zielen zielig zielige zien ziet zijde zijden
        zijkant zijnde zijne zilver zilveren zin zingen zingt zinken zinloos zinnen zit zitten zittende zitting
        zo'n zoals zocht zochten zodanig zodoende zodra zoek zoeken zoekmachine zoekresultaten zoekt zoektocht
        zoenen zoet zoete zogeheten zogenaamd zogenaamde zogenoemde zoiets zojuist zolang zolder zomaar zomer
        zomers zomerse zomervakantie zon zondag zondagavond zonde zonden zone zonen zones zong zonnepanelen
        zonnetje zonnige zonsondergang zonsopgang zoo zoom zoon zoons zoontje zorg zorgde zorgden zorgen zorgt
        zorgvuldig zout zoveel zoveelste zover zowat zozeer zucht zuid zuidelijk zuidelijke zuiden zuidoost
        zuidwesten zuigen zuiver zuivere zul zulk zulke zult zus zusje zussen zuster zusters zuur zuurstof
        zwaaien zwaar zwaard zwaarder zwaarste zwak zwakke zwanger zwangere zwangerschap zware zwart zwarte
        zweden zweet zwembad zwemmen zwijgen écht één überhaupt
        """
}
