// Which of the words that stay are names as well (`lang`, `page`, `will`): given names and the thirty thousand most
// frequent family names of the census of the United States (public domain), given names of gender.c (GFDL) and of the
// name tables of Faker (MIT), what OpenTaal and SCOWL also write with a capital, and some more by hand. Only the fact was
// taken that a word is a name somewhere.
extension Lexicon {
    static let namesakeWords = """
        able age ago al alleen an ander andere anderen angst anti apple april arms artist arts augustus baan
        back bad bal ball band bang battle bay beach bear beat began begin bel below ben bergen best beste bet
        big bigger blanco bleek blij block blood blue board body book books boos boot born boss bottom bouwen
        box boy brain brand bridge bring broek broer bureau bus call camp can cancer captain card carry case
        cases cash cast cat center certain chance channel check child choice class clear click close coach
        coffee comes company congress cool core corner cost council court cover cross current dag dagen daily
        dame dames dance dark day days deal dear december deden deel deep degree democratic denk des diep dieren
        ding do doctor doe doel dollar dorp double down dress driver drop dry due duren early earth east eastern
        echt edge eiland eind eisen elk elke else ene engels enkel erin extra eye facebook fair fall fan fast
        father favorite fear feit fell felt few figures fijn file fine first fish fit five fix flight flink
        floor fly foot force forward foto fout free french fresh friday friend front gain games gang garden gast
        gay geest general geven gift ging given glad glass go god goed goede going gold good goud graden grand
        grote grow guard guess gun haag hair halen hall hand handel hands hard hart he's head heard heart heel
        held hele hell hey high hoef hoeft hoek hoeven hof hoge hoi holding hoog host hou house huizen human
        hurt husband ice internationale internet islam island ja jaren job jobs jonge judge juli juni justice
        kader kamer kan kant keep kent keren key kick kind klas kleine komen koop kort korte kost kosten kracht
        kun kunst lack lady lage land landen lang lange langer large larger las law laws leader league learn
        learned leek leer lees left leger leiden leider les let level leven levert licht lie lies liet lieve
        light ligt lijn likes line lines link list little long look loop lord los loss lot lovely low lower
        lucht luck lucky maart made main major male man manier many march mark markt mass master mate matter may
        mean means media mee mei meisje melden mens messenger miles million min miss mobile moe mom money morgen
        morning mountain music nam namen nation nations near necessary nee neer net neus new nice night niks
        nine non noord noorden normal north northern note november number numbers officer okay old olympische
        oma onderweg one oost oosten oranje oud oude out overall paar page pages pair pak park parliament pass
        pay peace people pers person pick plaats place plant player points police poll poor pop port post power
        president press pretty price prima prime prior proper proud put quick race raken ran range rather reach
        read reading ready real reason reasons record red redden reis rich ride right ring risk river rock rode
        roll rood room round royal rug rule run running rust sad said sale sales samen save say schade schoon
        schuld screen sea season seat secretary see self sell senate senior september service session set seven
        short show shows sick sides silver sint sister sites six sky slim small smart snel sneller son song soon
        south southern space speciale speed spoor spring square staff stage standard star start staten states
        stem sterke stick still stock story straight street strong student study sun sunday super surface sweet
        take target tea tell ter test tien till titel toe ton touch town treat trial true truth tuin twitter
        union uren vader val valley ver versie victory viel voeren voet volk voorbij voort waarde wait wake
        wakker walk wall ware way ways wear wedding weeks weight welcome well wens wensen werken west westen
        western wet wijk wil wild wilde will willing wilt win windows wine winkel winnen winner wint won wonder
        woon word work works world worth zeeland zetten zin zuid
        """
}
