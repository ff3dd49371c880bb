// Which of the common words are names as well (`bakker`, `groen`, `page`, `will`): given names and the thirty thousand
// most frequent family names of the census of the United States (public domain), given names of gender.c (GFDL) and of
// the name tables of Faker (MIT), and some more by hand. Only facts were taken: that a word is a name somewhere.
extension Lexicon {
    static let namesakeWords = """
        aard able acre acres adel adem admire age ago al alien all alleen aller ally alpha alter amen an ander
        andere angel anger angle angles angst anno ans anti appel apple april arch are arena arise arm armen
        armor arms art artist arts ash asset ate atlas august augustus autumn baard bachelor back bacon bad
        baden bail bak bake baker bakken bakker bal balk ball balls ban band bang bank banks banner bare baron
        barrier bas basket bass bath battle battles bay beach beam bean beans bear beard beat bee beek been beer
        beers began begin bek beker bel beland belle below belt bench bende bent berg bergen berry best beste
        bet bevel bias bible bier big bigger bill bills bin bird bishop bisschop bitter black blad blade blank
        blanke blauw blessing blind block bloem blok blood bloom blow blue blunt board boden body boel boer bold
        bolt bon bond bonds bone bones bont boo book books boom boos boot booth boots borden border borders bore
        boren borg boring born borst bos boss boter bottom bow bowling box boy boze brain brake bram branch
        branche brand branden brands brass bravo brede breed breeding brick bride bridge bridges bright bring
        broad broeders broek broer brood brooks brothers brouwer brown brug bruin brunette brush bruto bud buddy
        buis bull bulls bump bunch burden bureau burns bush butler butt butter button buzz bye cable cage call
        cam camp camps can canal cancel candy cannon canon cant cao cap cape captain card cardinal cargo carrier
        carry case cases cash casino cast castle cat cave center centers certain chain chamber chambers champ
        champagne champion chance chancellor channel chapel charity charter chase check cheek cheers cherry
        chess chick child chill chin chip choice christen church circle citizen class clause clear clerk clever
        click client cliff close cloud coach coffee coke cola collar comes comfort commander commons company con
        constant constante cook cool cooler cop cope copper cord core corn corner corners cost cotton couch
        council counter counts court courts cousin cousins cover cox craft crane creek crew cross crown cruise
        crystal current curry cutting dag dagen daily dal dam dame dames dance dancer dare dark darling das dash
        dates dawn day days deal dear dec deck deel deep deer degree dekker del delay delta demo den denk deputy
        der des desire destiny dial diamond die dien diep dier diet dijk dik ding dip ditch divers divine do
        dock doctor dode doe doll dollar donate door doorn dos dot double down downs dragon drain dress
        drinkwater driver drone drop drum dry duck due dull dun dunne duo dure duren duty eager eagle eagles ear
        early east echo edge edit eiland eis eisen elder elders elk elke els else emmer emo ene eng engel
        engelen engels enkel era erin essence even eye factor fail fails fair fairy faith fall fallen falls fan
        farmer fast fate favor favorite fear fears fee fees feit fell felt ferry few field fields figures file
        files fill fine finger first fish fisher fit fitting five fix fleet flight flink flip flood floor flower
        flowers fly folk folks foot force ford forest fors fort forth fortune forward foto fountain fout
        fraction frame free freely freeze french fresh fried friend friendly fries front frost fury gain gains
        gala games gang garde garden gast gates gaven gay gear geest geil gen general gentle gift ging ginger
        given glad glance glass glasses glory go godin goed going gold golden good goods gooi graaf grab grace
        graden graf gram grand grande gras grass grave gray green grey grief groen groot gross grote grounds
        grove grow guard guess guest guild gum gun guy haag haak haan haas hack hail hair hak hal hall halt ham
        hamburger hamer hammer hand handel hands handy hang harbor harbour hard harder hare haren harm harmonie
        harmony harsh hart harte harten hartje hat haven havens hay hazard head heal heard heart heaven hecht
        hee heer heide height heilig hek held helder hele helm her herald heritage hero hertog heuvel hey high
        hill hills hobby hoeft hoek hoes hoeven hof hoge hoi holder holding hole holiday hollow homes hond honey
        honing honor hood hoog hook hoop hope hopes horn horst host hou house hout hug hull human humble hung
        hunger hunt hunter hup hurt husband ice ideal imperial impress innocent ion iris islam island ja jager
        jaren jarig jas jassen jeans jee jerk jet jo job joke jon jong jonge joop journey joy judge juli jump
        juni junior junk jury just justice kaas kabel kader kale kalender kam kamer kamp kampen kan kant kap kas
        kassa kast kat keel keen keep keizer kent keren kerk kerkhof kern ketel ketting key keys kick kidney
        kies killer kind kinda king kip kiss kist kit kitchen kitty klas klassen klein kleine kleiner klem klus
        knappe knee knight knights knop koe kok koning kook koop koran kort korte kost kosten kou kracht kramer
        kring kroon kun kunst kus laan lach lack lady lage lager lake lakes lam lamb lame lamp lance land landen
        lands lang lange langer lap large larger laughter law laws lawyer lay leader leaf league leak lean leap
        learn learned lease leek leen leer lees leeuw leeuwen leger lego leider leisure lek lemon les lesser
        level leven levens lever levering levert liberty licht lie lief lies lieve light lijn likes lily line
        lines link linker lint lion lips list little loan lock locker lodge lokken lone lonen long longest look
        loon loop loose lord lords los loss lot loud love lovely lover loving low lower loyal lucht luck lucky
        lui lung lust maag maan maart made main major maker malen mall man manier manner manual many marble
        march marge marine mark marks marry mars martial marvel mask masker mason mass massa master masters mate
        matter may mayor meals mean means medal mee meent meester mei meisje melk men mens mentor merchant mercy
        merit mess messenger metro mia mile miles mill miller million mills min mines minor miracle miss mist
        mix mo mode moe mol molen mom money monk mood mooi moon more morning motto mount mountain music muur
        nader nadien nail nails nam nare nation nations naval nazi near necessary nee neer neighbors nek nephew
        nest nette netto neus new nice nicely night nine noble non noon noot north northern nota note novel
        number numbers nurse oak och odd ode oever officer okay old olive oma one oosten oral orange ore organ
        oud oude overall owe paard pace pack page pages painter pair pak pal palm pan papa paradise pardon
        parent parish park parks pass pastoor pastor patch patience pauw pay peace peak pech peer pen penny
        people peoples pepper person persons peters petty piano pick pie pier pierce pil pile pillow pilot pin
        pine pink pipes pit place plain plak plank plant plants plas plate platte player plaza pleasant ploeg
        points pol polen police polite poll polo pond pool poor poort pop pope port porter porto post poster
        pound pounds pour power powers pray prayer precious president press pretty price pride priest priester
        prima prime prince princess principe prins prior profit proost proper prophet proud province punch
        purchase put queen quick race raid rail rails rain ram ramp ran rand rang range rank rather reach read
        reader reading ready real reason reasons record red redden redding reed reet register reis rem ren rende
        rice rich richt ridder rider ridge riding riem right rijk rijn ring rio rising risk river rivers rock
        rod rode rok roles roll roller rolling rolls rommel rood roof rook room roos root roots rose roses rough
        round rounds row royal rozen rude ruiter rule run runner running rush rushing rust sack sad said saint
        sake sale sales salmon sample samples sand sang savage save say scales schaal schaap schade schakel
        schild schilder schoen schoon schrijver schrik schuld schutter screen sea seal season seat seats see
        seeds self sell seller sells senator senior sep september sergeant server service session sessions
        settle seven severe shade shake sharp sheets shell sheriff shield shine shock shoe shook shore short
        shorter shorts shoulders show shows shy sick sides silk silver sim sin sing singer sink sites six skip
        sky slave slaven slim sloop sloot sluis small smart sneeuw sneller snow sober sol solar sole solo som
        son song sons soon south southern space span spark speaker speaks speciale speed spell spiegel spoor
        spray spring springs sprong square stack staff stage stairs stake stam stamp stamps standard stapel star
        stark start staten states steel steen stelling stem stempel sterk sterling stick stier still stille
        stock stocks stoel stole stone stones stops storm storms story stoute straight strain stralen strand
        strange straw stream street streets streng stretch strong struck stuck student study styles sub such
        sugar suiker suits sultan sum summer sun sung sunny sunshine super surface sweat sweet swift swim swing
        sword tab tafel tak take tal tale talent tall tank tea tell teller tempel temple tennis ter test the
        thin threat throne tie tien ties tiger till tin tiny titel toe toll ton tone tong tongue toon touch
        tours tower towers town towns toy trace trail trainer tram treat trees trial true trui trump tune twist
        unity unto urban uren uwe val valk valley valve van veen veer veld velden vent ver versie vessel vessels
        vest vice victory viel villa virgin visa visser vissers vital vleugels voet vogel volk vos vrede vrij
        vroege wade wages wait wake wal walk wall walls wand ware warmer warn warrior wash water waters wax way
        ways wear wedding wee weed weekly weeks wei weight welcome well wells wen wensen west western wheat
        white whites wiel wiet wijk wijn wijs wil wild wilde will willing wilt win wind wine wing winkel winner
        wint winter winters wire wisdom wise wit witte wolk wolken won wonders wood wooden woods wool woon word
        work works world wortel worth worthy wright yard young younger zaal zak zand zang zee zender zomer zong
        zout zwart
        """
}
