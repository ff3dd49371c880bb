// Common English words, in small letters: those of SCOWL (2020.12.07, sizes 10 to 35, permissive; in Debian's `scowl`),
// the first seven thousand by the frequencies of wordfreq 3.1 (data: CC BY-SA 4.0). Words that are hardly anything but
// a name were taken out. `systemd/debian/copyright` has the licences.
extension Lexicon {
    static let englishWords = """
        abandon abandoned abilities ability able aboard abortion above abroad absence absent absolute absolutely
        absorbed abstract absurd abuse abused academic academy accent accept acceptable acceptance accepted
        accepting access accessible accessories accident accidentally accidents accommodate accommodation
        accompanied accomplish accomplished accordance according accordingly account accountability accountable
        accounting accounts accuracy accurate accurately accused ace achieve achieved achievement achievements
        achieving acid acknowledge acknowledged acoustic acquire acquired acquisition acre acres across act
        acted acting action actions activated active actively activist activists activities activity actor
        actors actress acts actual actually acute adapt adaptation adapted add added addiction adding addition
        additional additionally address addressed addresses addressing adds adequate adjacent adjust adjusted
        administered administration administrative administrator admiral admire admission admit admits admitted
        adopt adopted adoption adorable ads adult adults advance advanced advances advantage advantages
        adventure adventures advertising advice advise advised adviser advisor advisory advocate advocates
        aerial aesthetic affair affairs affect affected affecting affection affects affiliate affiliated afford
        affordable afraid aftermath afternoon afterwards again age aged agencies agency agenda agent agents ages
        aggregate aggression aggressive aging ago agree agreed agreement agreements agrees agricultural
        agriculture ahead aid aids aim aimed aims air aircraft airline airlines airplane airport airports alarm
        albeit album albums alcohol alcoholic alert algorithm alien aliens alike alive allegations alleged
        allegedly alliance allied allies allow allowed allowing allows ally almost alone along alongside alpha
        already alter altered alternate alternative alternatives altitude altogether aluminum always amateur
        amazed amazing ambassador ambition ambitious ambulance amen amendment amid ammunition amongst amount
        amounts analysis analyst analyzed anatomy ancestors anchor ancient android angel angels anger angle
        angles angry animal animals animated animation ankle anniversary announce announced announcement
        announces annoyed annoying annual annually anonymous another answer answered answering answers anthem
        anticipated anxiety anxious anybody anyone anything anyway anywhere apart apartment apartments apologize
        apology apparent apparently appeal appealing appeals appear appearance appearances appeared appearing
        appears apple apples applicable applicants application applications applied applies apply applying
        appointed appointment appointments appreciate appreciated appreciation approach approached approaches
        approaching appropriate approval approve approved approximately arc arch architect architects
        architectural architecture archive archives area areas arena arguably argue argued argues arguing
        argument arguments arise arm armed armies armor arms army around arrange arranged arrangement
        arrangements array arrest arrested arrival arrive arrived arrives arriving arrow arsenal art article
        articles artificial artillery artist artistic artists arts artwork ash ashamed ashes aside ask asked
        asking asks asleep aspect aspects assault assembled assembly assess assessed assessment asset assets
        assigned assignment assist assistance assistant assisted assists associate associated associates
        association associations assume assumed assuming assumption assumptions assure assured asylum ate
        athlete athletes athletic atmosphere atomic attached attack attacked attacking attacks attempt attempted
        attempting attempts attend attendance attended attending attention attitude attitudes attorney attorneys
        attract attracted attraction attractions attractive attributed attributes auction audience audiences
        audio audit august aunt authentic author authorities authority authorized authors auto automated
        automatic automatically automobile automotive autumn availability available avenue average aviation
        avoid avoided avoiding awake award awarded awards aware awareness away awesome awful awkward axis babe
        babies baby bachelor back backed background backing backs backwards bacon bacteria bad badge badly bag
        bags bail bake baked baker baking balance balanced ball ballet balloon ballot balls ban banana band
        bands bang bank banking bankruptcy banks banned banner bar bare barely bargain barn barrel barrier
        barriers bars base baseball based basement bases basic basically basin basis basket basketball bass bat
        batch bath bathroom batteries battery battle battlefield battles bay beach beaches beam bean beans bear
        beard bearing bears beast beat beaten beating beats beautiful beautifully beauty became become becomes
        becoming bed bedroom beds bee beef beer beers bees beg began begging begin beginning begins begun behalf
        behave behavior behaviour behind beings belief beliefs believe believed believes believing bells belly
        belong belonged belonging belongs beloved below belt bench bend beneath beneficial benefit benefits bent
        berry beside besides best bet beta better betting beyond bias bible biblical bicycle bid big bigger
        biggest bike bill billion billions bills bin binary binding biological biology bird birds birth birthday
        bishop bit bite bits bitter bizarre black blacks blade blame blamed blank blanket blast bleeding blend
        bless blessed blessing blew blind block blocked blocking blocks blog blogs blonde blood bloody bloom
        blow blowing blown blows blue blues blunt board boarding boards boat boats bodies body bold bolt bomb
        bombing bombs bond bonds bone bones bonus boo book booked books boom boost boot booth boots border
        borders bore bored boring born borrow borrowed boss bosses bother bothered bottle bottles bottom bought
        bounce bound boundaries boundary bout bow bowl bowling box boxes boxing boy boyfriend boys brain brains
        brake brakes branch branches brand brands brass brave breach bread break breakdown breakfast breaking
        breaks breast breasts breath breathe breathing breed breeding brick bride bridge bridges brief briefly
        brigade bright brilliant bring bringing brings broad broadcast broadcasting broader broke broken bronze
        brooks brother brothers brought brown brush brutal bubble bucket bucks bud buddy budget buffalo bug bugs
        build building buildings builds built bulk bull bullet bullets bulls bullying bump bunch bundle burden
        bureau burial buried burn burned burning burns burnt burst bus buses bush business businesses
        businessman bust busy butler butt butter butterfly button buttons buy buyer buyers buying buys buzz bye
        cab cabin cabinet cable cage cake calculated calendar call called calling calls calm calories cam came
        camera cameras camp campaign campaigns camping camps campus can canal cancel canceled cancelled cancer
        candidate candidates candy cannon cannot canon cant canvas canyon cap capabilities capability capable
        capacity cape capital capitalism caps captain capture captured car carbon card cardinal cards care cared
        career careers careful carefully cares cargo caring carpet carried carrier carriers carries carry
        carrying cars cart cartoon case cases cash casino cast casting castle casual casualties cat catalog
        catalogue catch catches catching categories category cathedral catholic cats cattle caught cause caused
        causes causing caution cave cease ceiling celebrate celebrated celebrating celebration celebrities
        celebrity cell cells cement cemetery census cent center centered centers central centre centres cents
        centuries century ceremony certain certainly certificate certified chain chains chair chairman chairs
        challenge challenged challenges challenging chamber chambers champ champagne champion champions
        championship championships chance chancellor chances change changed changes changing channel channels
        chaos chapel chapter chapters character characteristic characteristics characterized characters charge
        charged charges charging charitable charity charm charming chart charter charts chase chasing chat cheap
        cheaper cheat cheated cheating check checked checking checks cheek cheer cheers cheese chef chemical
        chemicals chemistry cherry chess chest chick chicken chief chiefs child child's childhood children
        children's chill chin china's chip chips chocolate choice choices choose choosing chorus chose chosen
        chrome chronic church churches cigarette cigarettes cinema circle circles circuit circular circulation
        circumstances circus cited cities citing citizen citizens citizenship city city's civic civil civilian
        civilians civilization claim claimed claiming claims clan clarity clash class classes classic classical
        classics classification classified classroom clause clean cleaned cleaner cleaning clear clearance
        cleared clearing clearly clerk clever click clicking client clients cliff climate climb climbing clinic
        clinical clip clips clock close closed closely closer closes closest closet closing closure cloth
        clothes clothing cloud clouds clown club club's clubs clue cluster coach coaches coaching coal coalition
        coast coastal coat cocaine code codes coffee cognitive coin coincidence coins coke cold collaboration
        collapse collapsed collar colleague colleagues collect collected collecting collection collections
        collective collector college colleges collision colonel colonial colonies colony color colored colors
        colour coloured colours column columns combat combination combine combined combining come comeback
        comedian comedy comes comfort comfortable comic comics coming command commander commands comment
        commentary commented comments commerce commercial commission commissioned commissioner commit commitment
        committed committee committees common commonly commons commonwealth communicate communication
        communications communist communities community compact companies companion company company's comparable
        compare compared comparing comparison compassion compatible compelling compensation compete competent
        competing competition competitive competitors compiled complain complained complaining complaint
        complaints complete completed completely completing completion complex complexity compliance complicated
        complications compliment comply component components composed composite composition compound compounds
        comprehensive compromise computer computers computing con concentrate concentrated concentration concept
        concepts concern concerned concerns concert concerts conclude concluded conclusion conclusions concrete
        condemned condition conditions conduct conducted conducting conference conferences confidence confident
        confidential configuration confirm confirmation confirmed conflict conflicts confused confusing
        confusion congratulations congress conjunction connect connected connecting connection connections
        conscience conscious consciousness consecutive consensus consent consequence consequences consequently
        conservation conservative conservatives consider considerable considerably consideration considered
        considering considers consist consisted consistency consistent consistently consisting consists console
        conspiracy constant constantly constitution constitutional construct constructed construction consultant
        consultation consulting consumed consumer consumers consumption contact contacted contacts contain
        contained container containing contains contemporary content contents contest context continent
        continental continually continue continued continues continuing continuous continuously contract
        contractor contractors contracts contrary contrast contribute contributed contributing contribution
        contributions control controlled controller controlling controls controversial controversy convenience
        convenient convention conventional conversation conversations conversion convert converted convicted
        conviction convince convinced convincing cook cooked cookie cookies cooking cool cooler cooling
        cooperation coordination coordinator cop cope copies copper cops copy copyright cord core corn corner
        corners corporate corporation corporations corps correct corrected correction correctly corresponding
        corrupt corruption cost costly costs costume cottage cotton couch cough council councils counsel count
        counted counter counties counting countless countries country country's countryside counts county coup
        couple coupled couples courage course courses court courtesy courts cousin cousins cover coverage
        covered covering covers cow cowboys cows cox crack cracked cracking cracks craft crane crap crash
        crashed crazy cream create created creates creating creation creative creativity creator creature
        creatures credit credits creek creepy crew cricket cried cries crime crimes criminal criminals crisis
        criteria critic critical criticism criticized critics crop crops cross crossed crossing crowd crowded
        crown crucial crude cruel cruise crush crushed cry crying crystal cult cultural culture cultures cup
        cups cure curiosity curious currency current currently curriculum curry curse curve custody custom
        customer customers customs cut cute cuts cutting cycle cycles cycling cylinder dad daddy daily dairy dam
        damage damaged damages damaging dame dance dancer dancers dancing danger dangerous dare dark darker
        darkness darling dash data database date dated dates dating daughter daughters dawn day days dead
        deadline deadly deaf deal dealer dealers dealing deals dealt dear death deaths debate debates debris
        debt debts debut decade decades deceased decent decide decided decides deciding decision decisions deck
        declaration declare declared decline declined decorated decrease decreased dedicated dedication deemed
        deep deeper deeply deer default defeat defeated defence defend defendant defended defender defenders
        defending defense defensive deficit define defined defining definitely definition degree degrees delay
        delayed delays delegates delegation delete deleted deliberately delicate delicious delight delighted
        deliver delivered delivering delivery delta demand demanded demanding demands democracy democrat
        democratic democrats demon demons demonstrate demonstrated demonstration den denial denied dense density
        dental deny denying department departments departure depend dependent depending depends deposit deposits
        depot depressed depression depth deputy derived descent describe described describes describing
        description descriptions desert deserve deserved deserves design designated designed designer designers
        designs desire desired desires desk desktop desperate desperately despite destination destiny destroy
        destroyed destroying destruction detail detailed details detect detected detection detective detention
        determination determine determined determining develop developed developer developers developing
        development developments device devices devil devoted diabetes diagnosed diagnosis dial dialogue
        diameter diamond diamonds diary dictionary die died dies diesel diet differ difference differences
        different differently difficult difficulties difficulty dig digging digital dignity dimension
        dimensional dimensions dining dinner dip diplomatic direct directed directing direction directions
        directly director directors directory dirt dirty disabilities disability disabled disagree disappear
        disappeared disappointed disappointing disappointment disaster disc discharge discipline disclosure
        discount discover discovered discovery discretion discrimination discuss discussed discusses discussing
        discussion discussions disease diseases disgusting dish dishes disk dismissed disorder disorders display
        displayed displays disposal dispute disputes distance distant distinct distinction distinctive
        distinguished distress distributed distribution district districts disturbing ditch dive diverse
        diversity divide divided divine diving division divisions divorce divorced dock doctor doctors doctrine
        document documentary documentation documented documents dog dogs doing doll dollar dollars domain dome
        domestic dominant dominated donate donated donation donations donor door doors dope dose dot double
        doubt doubts down downs downtown dozen dozens draft drafted drag dragged dragon dragons drain drama
        dramatic dramatically drank draw drawing drawings drawn draws dream dreaming dreams dress dressed
        dresses dressing dried drill drilling drink drinking drinks drive driven driver drivers drives driving
        drone drop dropped dropping drops drought drove drug drugs drum drums drunk dry dual duck ducks dude
        dudes due dull dumb dump dumped duo duration dust duties duty dying dynamic dynamics eager eagle eagles
        ear earlier earliest early earn earned earning earnings ears earth earthquake ease easier easiest easily
        east eastern easy eat eaten eating eats echo economic economics economy edge edges edit edited editing
        edition editor editorial editors educate educated education educational effect effective effectively
        effectiveness effects efficiency efficient effort efforts egg eggs ego eight eighth elaborate elder
        elderly elect elected election elections electoral electric electrical electricity electronic
        electronics elegant element elementary elements elephant elevated elevator eleven eligible eliminate
        eliminated elimination elite else elsewhere email emails embarrassed embarrassing embassy embrace
        emerged emergency emerging emissions emotion emotional emotionally emotions emperor emphasis empire
        employ employed employee employees employer employers employment empty enable enabled enables enabling
        encounter encountered encounters encourage encouraged encouraging end ended ending endless ends enemies
        enemy energy enforce enforcement engage engaged engagement engaging engine engineer engineering
        engineers engines enhance enhanced enjoy enjoyable enjoyed enjoying enjoys enormous enough enrolled
        enrollment ensure ensuring enter entered entering enterprise enterprises enters entertaining
        entertainment enthusiasm entire entirely entities entitled entity entrance entries entry environment
        environmental environments epic episode episodes equal equality equally equation equipment equipped
        equity equivalent era error errors escape escaped escort especially essay essays essence essential
        essentially establish established establishing establishment estate estimate estimated estimates eternal
        ethical ethics ethnic evaluate evaluation even evening event events eventually ever everybody everyday
        everyone everyone's everything everywhere evidence evident evil evolution evolved exact exactly exam
        examination examine examined example examples exams exceed excellence excellent except exception
        exceptional exceptions excess excessive exchange exchanges excited excitement exciting excluding
        exclusive exclusively excuse excuses execute executed execution executive executives exercise exercises
        exhausted exhibit exhibition exist existed existence existing exists exit exotic expand expanded
        expanding expansion expect expectation expectations expected expecting expedition expense expenses
        expensive experience experienced experiences experiencing experiment experimental experiments expert
        expertise experts explain explained explaining explains explanation explicit explicitly exploration
        explore exploring explosion explosive export exports expose exposed exposure express expressed
        expressing expression expressions extend extended extending extends extension extensive extent exterior
        external extra extract extraordinary extreme extremely eye eyed eyes fabric fabulous face faced faces
        facial facilitate facilities facility facing fact factor factories factors factory facts faculty fail
        failed failing fails failure failures fair fairly fairy faith faithful fake fall fallen falling falls
        false fame familiar families family family's famous fan fancy fans fantastic fantasy far fare farm
        farmer farmers farming farms fascinating fashion fashioned fast faster fastest fat fatal fate father
        father's fathers fault favor favorite favorites favour favourite fear feared fears feast feat feature
        featured features featuring fed federal federation fee feed feedback feeding feel feeling feelings feels
        fees feet fell fellow felt female females feminine feminist fence ferry festival fever few fewer fiber
        fiction field fields fierce fifteen fifth fifty fig fight fighter fighters fighting fights figure
        figured figures file filed files filing fill filled filling film filmed filming films filter final
        finale finally finals finance financial financially financing find finding findings finds fine finest
        finger fingers finish finished finishing fire firearms fired fires firing firm firmly firms first fiscal
        fish fisher fishing fit fitness fits fitted fitting five fix fixed fixing flag flags flame flames flash
        flat flavor fled fleet flesh flew flexibility flexible flies flight flights flip float floating flood
        flooding floor floors flour flow flower flowers flowing flows flu fluid fly flying focus focused focuses
        focusing fold folk folks follow followed followers following follows food foods fool foot footage
        football forbidden force forced forces forcing ford forecast foreign forest forests forever forget
        forgetting forgive forgot forgotten fork form formal formally format formation formed former formerly
        forming forms formula fort forth fortunate fortunately fortune forty forum forward fossil fought foul
        found foundation foundations founded founder founding fountain four fourth fraction frame frames
        framework franchise frankly fraud freak freaking free freedom freely freeze freezing freight french
        frequency frequent frequently fresh freshman fried friend friend's friendly friends friendship front
        frontier frost frozen fruit fruits frustrated frustrating frustration fuel full fully fun function
        functional functioning functions fund fundamental funded funding funds funeral funny fur furious
        furniture further furthermore fury fusion future gain gained gaining gains galaxy gallery gambling game
        games gaming gang gap garage garbage garden gardens garlic gas gate gates gather gathered gathering
        gauge gave gay gear gender general generally generate generated generating generation generations
        generator generic generous genes genetic genius genocide genre gentle gentleman gentlemen gently genuine
        genuinely geographic geography get gets getting ghost giant giants gift gifts gig ginger girl girl's
        girlfriend girls give given gives giving glad glance glass glasses global globe glorious glory gloves
        glow go goal goals goat god god's goddess gods goes going gold golden golf gone gonna good goodbye
        goodness goods gorgeous gospel got gotten governing government government's governments governor
        governors grab grabbed grace grade grades gradually graduate graduated graduates graduation grain
        grammar grand grandfather grandmother granted grants graph graphic graphics grasp grass grateful
        gratitude grave gravity gray great greater greatest greatly green grew grey grid grief grind grinding
        grip grocery gross ground grounds group groups grove grow growing grown grows growth guarantee
        guaranteed guard guardian guards guess guessing guest guests guidance guide guided guidelines guides
        guild guilt guilty guinea guitar gulf gum gun guns gut guy guys gym habit habitat habits hack hail hair
        half halfway hall halt ham hammer hand handed handful handle handled handling hands handsome handy hang
        hanging happen happened happening happens happier happily happiness happy harassment harbor harbour hard
        harder hardest hardly hardware harm harmful harmony harsh hart harvest hat hate hated hates hatred hats
        haven hay hazard he's head headache headed heading headline headlines headquarters heads heal healing
        health healthcare healthy hear heard hearing heart hearts heat heated heating heaven heavily heavy heels
        height heights held helicopter hell hello helmet help helped helpful helping helps hence herald here's
        heritage hero heroes heroin hers herself hes hey hidden hide hiding high higher highest highlight
        highlights highly highway hike hilarious hill hills himself hint hip hire hired hiring historic
        historical historically history hit hits hitting hobby hockey hold holder holders holding holds hole
        holes holiday holidays hollow holy home homeland homeless homes homework honest honestly honesty honey
        honor honored honour hood hook hooked hop hope hoped hopefully hopes hoping horizon horn horrible horror
        horse horses hospital hospitals host hosted hostile hosting hosts hot hotel hotels hour hours house
        household households houses housing how's however hub hug huge huh hull human humanitarian humanity
        humans humble humor hundred hundreds hung hunger hungry hunt hunter hunters hunting hurricane hurry hurt
        hurting hurts husband hybrid hydrogen ice icon idea ideal ideas identical identification identified
        identify identifying identity ideology idiot idiots idol ignorance ignorant ignore ignored ignoring ill
        illegal illness illusion illustrated illustration image images imagination imagine imagined imaging
        immediate immediately immigrant immigrants immigration immune immunity impact impacts imperial implement
        implementation implemented implementing implications implied implies import importance important
        importantly imported impose imposed impossible impress impressed impression impressive improve improved
        improvement improvements improving inability inappropriate incentive inch inches incident incidents
        include included includes including inclusion inclusive income incoming incorporated incorrect increase
        increased increases increasing increasingly incredible incredibly indeed independence independent
        independently index indicate indicated indicates indicating indication indicator indigenous indirect
        individual individuals indoor induced industrial industries industry inequality inevitable infant
        infantry infected infection infections infinite inflation influence influenced influences influential
        info inform information informed infrastructure ingredients inhabitants inherited initial initially
        initiated initiative initiatives injection injured injuries injury ink inn inner innings innocent
        innovation innovative input inquiry ins insane insects insert inside insight insist insisted inspection
        inspector inspiration inspire inspired inspiring install installation installed instance instances
        instant instantly instead institute institution institutional institutions instruction instructions
        instructor instrument instrumental instruments insult insurance intact intake integral integrated
        integration integrity intellectual intelligence intelligent intend intended intense intensity intensive
        intent intention intentions inter interact interaction interactions interactive interest interested
        interesting interests interface interference interim interior intermediate internal international
        internationally internet interpretation interpreted interstate intervention interview interviewed
        interviews intimate introduce introduced introducing introduction invasion invented invention inventory
        invest invested investigate investigated investigating investigation investigations investing investment
        investments investor investors invisible invitation invite invited involve involved involvement involves
        involving ion iron irrelevant island islands isolated isolation issue issued issues it's item items
        itself jacket jail jam jar jaw jazz jealous jeans jerk jet jets jewelry job jobs join joined joining
        joins joint joke jokes joking journal journalism journalist journalists journals journey joy judge
        judged judges judging judgment judicial juice jump jumped jumping junction jungle junior junk
        jurisdiction jury just justice justified justify keen keep keeper keeping keeps kept key keyboard keys
        kick kicked kicking kicks kid kidding kidnapped kidney kids kill killed killer killers killing kills
        kind kinda kindly kindness kinds king king's kingdom kings kiss kissed kissing kit kitchen kitty knee
        knees knew knife knight knights knock knocked know knowing knowledge known knows lab label labeled
        labels labor laboratory labour lack lacking ladder ladies lady laid lake lakes lamb lame lamp lance land
        landed landing lands landscape lanes language languages lap large largely larger largest laser last
        lasted lasting late lately later latest latter laugh laughed laughing laughs laughter launch launched
        launching laundry law lawn laws lawsuit lawyer lawyers lay layer layers laying layout lazy lead leader
        leaders leadership leading leads leaf league leak leaked lean leap learn learned learning lease least
        leather leave leaves leaving lecture lectures led left leg legacy legal legally legend legendary legends
        legislation legislative legislature legitimate legs leisure lemon lend length lengths lens lesbian
        lesser lesson lessons let let's lets letter letters letting level levels liability liar liberal liberals
        liberation liberty libraries library licence license licensed licensing lie lied lies lieutenant life
        lifestyle lifetime lift lifted lifting light lighter lighting lightly lightning lights like liked
        likelihood likely likes likewise liking lily limit limitations limited limiting limits line linear lined
        lines link linked linking links lion lions lip lips liquid liquor list listed listen listened listening
        listing lists lit literally literary literature litigation little live lived liver lives living load
        loaded loading loads loan loans lobby local locally locals locate located location locations lock locked
        locker locks lodge log logic logical logo lone lonely long longer longest look looked looking looks loop
        loose lord lords lose loser loses losing loss losses lost lot lots lottery loud lounge love loved lovely
        lover lovers loves loving low lower lowest loyal loyalty luck luckily lucky lunch lung lungs luxury
        lying lyrics machine machinery machines mad made madness magazine magazines magic magical magnetic
        magnificent magnitude mail main mainland mainly mainstream maintain maintained maintaining maintains
        maintenance majesty major majority make maker makers makes makeup making male males mall mama man man's
        manage managed management manager managers manages managing mandate mandatory manner mansion manual
        manufacture manufactured manufacturer manufacturers manufacturing manuscript many map maps marathon
        marble march margin marijuana marine marines maritime mark marked market marketing markets marking marks
        marriage married marry mars martial marvel mask mason mass massacre massage masses massive master
        masters match matched matches matching mate material materials mates math mathematical mathematics
        matrix matter matters mature maximum may maybe mayor meal meals mean meaning meaningful means meant
        meantime meanwhile measure measured measurement measurements measures measuring meat mechanical
        mechanics mechanism mechanisms medal medals media median medical medication medicine medieval meditation
        medium meet meeting meetings meets melt member members membership memorable memorial memories memory men
        men's mental mentally mention mentioned mentions mentor menu merchandise merchant mercury mercy mere
        merely merger merit mess message messages messed messenger met metal metals meter meters method methods
        metres metro metropolitan mice middle midnight might mighty migration mild mile miles military milk mill
        miller million millions mills mind minded minds mineral minerals miners mines minimal minimum mining
        minister ministers ministry minor minorities minority mint minus minute minutes miracle mirror miserable
        miss missed missile missiles missing mission missions mistake mistaken mistakes mix mixed mixing mixture
        mob mobile mobility mod mode model modeling models moderate modern modes modest modified molecular
        molecules mom moment moments momentum monetary money monitor monitoring monk monkey monster monsters
        month monthly months mood moon moral moreover morning mortgage mostly mother mother's mothers motion
        motivated motivation motive motor motorcycle motors mount mountain mountains mounted mouse mouth move
        moved movement movements moves movie movies moving much mud multi multiple mum municipal murder murdered
        murders muscle muscles museum music musical musician musicians mutual myself mysterious mystery myth
        nail nails naked name named namely names narrative narrow nasty nation nation's national nationalist
        nationals nations nationwide native natural naturally nature naval navigation navy near nearby nearest
        nearly neat necessarily necessary necessity neck need needed needing needle needs negative negotiate
        negotiations neighbor neighborhood neighborhoods neighbors neighbourhood nephew nerve nerves nervous
        nest net network networking networks neutral never nevertheless new newer newest newly news newspaper
        newspapers next nice nicely nickname night nightmare nights nine ninth noble nobody noise nominated
        nomination nominee non none nonetheless nonsense noon norm normal normally north northeast northern
        northwest nose notable notably note noted notes nothing notice noticed notification noting notion novel
        novels now nowadays nowhere nuclear nude number numbers numerous nurse nurses nursing nut nutrition nuts
        oak oath object objective objectives objects obligation obligations observation observations observe
        observed observer obsessed obtain obtained obtaining obvious obviously occasion occasional occasionally
        occasions occupation occupied occupy occur occurred occurring occurs ocean odd odds off offence offended
        offense offensive offer offered offering offers office officer officers offices official officially
        officials offset offshore often oil okay old older oldest olive once one one's ones ongoing only open
        opened opening openly opens opera operate operated operates operating operation operational operations
        operator operators opinion opinions opponent opponents opportunities opportunity oppose opposed opposing
        opposite opposition optical optimal option optional options oral orange orbit orchestra order ordered
        ordering orders ordinary ore organ organic organisation organisations organised organization
        organizations organize organized organizing organs orientation oriented origin original originally
        origins orthodox other other's others otherwise ought ourselves out outbreak outcome outcomes outdoor
        outer outfit outlet outlets outline outlook output outside outstanding oval oven over overall overcome
        overhead overnight overseas overtime overview overwhelming owe own owned owner owners ownership owns
        oxygen pace pacific pack package packages packaging packed packing packs pad page pages paid pain
        painful paint painted painter painting paintings pair pairs pal palace pale palm pan panel panels panic
        pants papa paper papers par parade paradise paragraph parallel parameters parent parents parish park
        parked parking parks parliament parliamentary part partial partially participants participate
        participated participating participation particles particular particularly parties partly partner
        partners partnership parts party party's pass passage passed passenger passengers passes passing passion
        passionate passive passport password past pasta paste pastor patch patent path pathetic paths patience
        patient patients patriots patrol pattern patterns pause pay paying payment payments pays peace peaceful
        peak peer peers pen penalties penalty pencil pending peninsula penny pension people people's peoples
        pepper perceived percent percentage perception perfect perfection perfectly perform performance
        performances performed performing performs perhaps period periods permanent permanently permission
        permit permits permitted person person's personal personality personally personnel persons perspective
        pet petition pets petty phase phenomenon philosophical philosophy phone phones photo photograph
        photographer photographs photography photos phrase physical physically physician physicians physics
        piano pick picked picking picks picture pictures pie piece pieces pierce pig pigs pile pill pillow pills
        pilot pilots pin pine pink pioneer pipe pipeline pipes pirate pirates pistol pit pitch pity pizza place
        placed placement places placing plain plan plane planes planet planets planned planning plans plant
        planted plants plasma plastic plate plates platform platforms platinum play played player players
        playing plays plaza plea pleasant pleased pleasure pledge plenty plot plug plus pocket pockets poem
        poems poet poetry point pointed pointing points poison poker polar pole police policies policy polish
        polite political politically politician politicians politics poll polls pollution pond pool poor poorly
        pop pope pops popular popularity population populations pork port portable portal porter portfolio
        portion portions portrait ports pose position positions positive possess possession possibilities
        possibility possible possibly post postal posted poster posters posting posts pot potato potatoes
        potential potentially pound pounds pour poverty powder power powered powerful powers practical
        practically practice practices practicing praise praised pray prayer prayers praying precious precise
        precisely precision predict predicted prediction predictions prefer preference preferred pregnancy
        pregnant preliminary premier premiere premises premium preparation prepare prepared preparing prescribed
        prescription presence present presentation presented presenting presents preservation preserve preserved
        presidency president president's presidential presidents press pressed pressing pressure pressures
        presumably pretend pretending pretty prevent prevented preventing prevention preview previous previously
        prey price priced prices pricing pride priest priests primarily primary prime prince princess principal
        principle principles print printed printer printing prints prior priorities priority prison prisoner
        prisoners privacy private privately privilege prize prizes pro probability probably probe problem
        problems procedure procedures proceed proceedings proceeds process processed processes processing
        produce produced producer producers produces producing product production productions productive
        productivity products profession professional professionals professor professors profile profit
        profitable profits profound program programme programmes programming programs progress progressive
        prohibited project projected projects prominent promise promised promises promising promote promoted
        promoting promotion prone pronounced proof propaganda proper properly properties property prophet
        proportion proposal proposals propose proposed prosecution prosecutor prospect prospects prosperity
        protect protected protecting protection protective protein proteins protest protests protocol proud
        prove proved proven proves provide provided provider provides providing province provinces provincial
        proving provision provisions psychological psychology pub public publication publications publicity
        publicly publish published publisher publishers publishing pull pulled pulling pulls pulse pump punch
        punish punished punishment punk pupils puppy purchase purchased purchases purchasing pure purely purple
        purpose purposes purse pursue pursuing pursuit push pushed pushing put puts putting puzzle qualified
        qualify qualifying qualities quality quantity quantum quarter quarterback quarterly quarters queen
        queens quest question questioned questioning questions quick quicker quickly quiet quietly quit quite
        quote quoted quotes rabbit race races racial racing racism racist radar radiation radical radio rage
        raid raiders rail railroad railway rain rainbow raise raised raises raising rally ram ran ranch random
        randomly range rangers ranges ranging rank ranked ranking ranks rap raped rapid rapidly rare rarely rat
        rate rated rates rather rating ratings ratio rational rats raw rays reach reached reaches reaching react
        reaction reactions read reader readers readily reading reads ready real realise realised realistic
        reality realize realized realizing really realm rear reason reasonable reasonably reasoning reasons
        rebel rebellion rebels recall recalled receipt receive received receiver receives receiving recent
        recently reception recipe recipes recipient recognise recognised recognition recognize recognized
        recommend recommendation recommendations recommended reconstruction record recorded recording records
        recover recovered recovery recreation recreational recruiting recruitment red reds reduce reduced
        reduces reducing reduction reed refer reference references referendum referred referring refers reflect
        reflected reflecting reflection reflects reform reforms refuge refugee refugees refund refuse refused
        refuses refusing regard regarded regardless regards regime regiment region regional regions register
        registered registration regret regular regularly regulated regulation regulations rehabilitation reign
        reject rejected relate related relating relation relations relationship relationships relative
        relatively relatives relax relaxed release released releases releasing relevant reliability reliable
        relief relieved religion religions religious rely remain remainder remained remaining remains remarkable
        remarks remember remembered remembering remembers remind reminded reminder reminds remote removal remove
        removed removing renewable renewed renowned rent rental repair repairs repeat repeated repeatedly
        replace replaced replacement replacing replied replies reply report reported reportedly reporter
        reporters reporting reports represent representation representative representatives represented
        representing represents republic republican republicans reputation request requested requests require
        required requirement requirements requires requiring rescue rescued research researcher researchers
        reservation reserve reserved reserves residence resident residential residents resign resignation
        resigned resist resistance resistant resolution resolve resolved resort resource resources respect
        respected respective respectively respond responded responding response responses responsibilities
        responsibility responsible rest restaurant restaurants restoration restore restored restricted
        restrictions result resulted resulting results resume retail retailers retain retained retire retired
        retirement retreat return returned returning returns reunion rev reveal revealed revealing reveals
        revelation revenge revenue revenues reverse review reviewed reviewing reviews revised revival revolution
        revolutionary reward rewards rhetoric rhythm rice rich rid ride rider riders rides ridge ridiculous
        riding rifle right rights ring rings riot ripped rise rises rising risk risks risky ritual rival rivals
        river rivers road roads robbery robot robots robust rock rocket rockets rocks rod rode role roles roll
        rolled roller rolling rolls romance romantic roof rookie room rooms root roots rope rose roses roster
        rotation rough roughly round rounded rounds route routes routine row royal rub rubber rude rugby ruin
        ruined ruins rule ruled rules ruling rumors run runner runners running runs runway rural rush rushed
        rushing sack sacred sacrifice sad sadly safe safely safer safety said sail sailing saint saints sake
        salad salary sale sales salmon salt salvation same sample samples sanctions sanctuary sand sandwich sang
        sat satellite satisfaction satisfied satisfy satisfying sauce savage save saved saves saving savings saw
        say saying says scale scales scan scandal scare scared scary scattered scenario scene scenes schedule
        scheduled scheme schemes scholar scholars scholarship school schools science sciences scientific
        scientist scientists scope score scored scores scoring scout scratch scream screaming screen screening
        screens screw screwed script sculpture sea seal sealed search searched searching seas season seasonal
        seasons seat seats second secondary seconds secret secretary secretly secrets section sections sector
        sectors secular secure secured securing securities security see seed seeds seeing seek seeking seeks
        seem seemed seemingly seems seen sees segment segments seized select selected selection self selfish
        sell seller selling sells semester senate senator senators send sending sends senior sense senses
        sensible sensitive sensitivity sensor sensors sent sentence sentenced sentences sentiment separate
        separated separately separation sequel sequence sergeant serial series serious seriously servant
        servants serve served server servers serves service services serving session sessions set sets setting
        settings settle settled settlement settlements seven seventh several severe severely sexual sexuality
        sexually sexy shade shades shadow shadows shake shaking shallow shame shape shaped shapes share shared
        shareholders shares sharing shark sharks sharp she's shed sheep sheer sheet sheets shelf shell shells
        shelter sheriff shield shift shifted shifting shifts shine shining ship shipped shipping ships shirt
        shirts shock shocked shocking shoe shoes shook shoot shooting shoots shop shopping shops shore short
        shortage shorter shortly shorts shot shots shoulder shoulders shout shouting show showcase showed shower
        showing shown shows shut shy siblings sick side sided sides siege sigh sight sign signal signals
        signature signed significance significant significantly signing signs silence silent silicon silk silly
        silver similar similarly simple simply simulation simultaneously sin sing singer singing single singles
        sink sins sir sister sisters sit site sites sits sitting situated situation situations six sixteen sixth
        sixty size sized sizes sketch ski skies skill skilled skills skin skinny skip skirt skull sky slam slap
        slave slavery slaves sleep sleeping sleeve slept slice slide slight slightly slim slip slipped slot slow
        slower slowly small smaller smallest smart smarter smash smell smells smile smiles smiling smoke smoked
        smoking smooth snake snap sneak snow soap sober soccer social socialist socially societies society socks
        soda soft software soil solar sold soldier soldiers sole solely solid solo solution solutions solve
        solved solving somebody someday somehow someone someone's something sometime sometimes somewhat
        somewhere son song songs sonic sons soon sooner sophisticated sore sorry sort sorts sought soul souls
        sound sounded sounds soundtrack soup source sources south southeast southern southwest sovereign spa
        space spaces span spare spark speak speaker speakers speaking speaks special specialist specialized
        specially species specific specifically specifications specified spectacular spectrum speculation speech
        speeches speed speeds spell spelling spend spending spends spent sphere spice spider spike spin spine
        spinning spirit spirits spiritual spite split spoke spoken sponsor sponsored sponsors sport sporting
        sports spot spots spotted spouse spray spread spreading spring springs sprint spurs spy squad square
        squeeze stability stable stack stadium staff stage stages stairs stake stakes stamp stamps stance stand
        standard standards standing stands star stare staring stark starring stars start started starter
        starting starts state state's stated statement statements states static stating station stations
        statistical statistics statue status stay stayed staying stays steady steak steal stealing steam steel
        steep steering stem step stepped stepping steps sterling stick sticking sticks still stir stock stocks
        stole stolen stomach stone stones stood stop stopped stopping stops storage store stored stores stories
        storm storms story straight strain strange stranger strangers strategic strategies strategy straw streak
        stream streaming streams street streets strength strengthen stress stressed stretch strict strictly
        strike strikes striking string strings strip stroke strong stronger strongest strongly struck structural
        structure structures struggle struggled struggles struggling stuck student students studied studies
        studio studios study studying stuff stuffed stunning stupid style styles sub subject subjects submission
        submit submitted subscribe subscribers subscription subsequent subsequently subsidiary substance
        substances substantial substantially substitute subtle suburban suburbs subway succeed succeeded success
        successful successfully succession successor such suck sucks sudden suddenly suffer suffered suffering
        sufficient sugar suggest suggested suggesting suggestion suggestions suggests suicide suit suitable
        suite suited suits sum summary summer summit sun sung sunny sunset sunshine super superb superintendent
        superior supervision supervisor supplement supplied suppliers supplies supply support supported
        supporter supporters supporting supportive supports suppose supposed supposedly supreme sure surely
        surface surfaces surgeon surgery surgical surprise surprised surprising surprisingly surrender
        surrounded surrounding surveillance survey surveys survival survive survived surviving survivor
        survivors suspect suspected suspects suspended suspension suspicion suspicious sustain sustainable
        sustained swap swear sweat sweep sweet swept swift swim swimming swing switch switched switching sword
        symbol symbols sympathy symptoms syndrome synthetic system systems tab table tables tablet tablets
        tackle tactical tactics tag tail take taken takes taking tale talent talented talents tales talk talked
        talking talks tall tank tanks tap tape target targeted targeting targets task tasks taste tastes tattoo
        taught tax taxes taxi tea teach teacher teachers teaches teaching team team's teammates teams tear tears
        technical technically technique techniques technological technologies technology teen teenage teenager
        teenagers teens teeth telegraph telephone television tell telling tells temperature temperatures temple
        temporarily temporary ten tend tendency tender tends tennis tense tension tent tenth tenure term
        terminal terms terrain terrible terribly terrified terrifying territorial territories territory terror
        terrorism terrorist terrorists test testament tested testimony testing tests text texts texture thank
        thankful thanks that's theater theatre thee theft theme themes themselves theology theoretical theories
        theory therapist therapy there's thereafter thereby therefore thermal thesis thick thin thing things
        think thinking thinks third thirds thirty thorough thoroughly thou though thought thoughts thousand
        thousands thread threat threaten threatened threatening threats three threshold threw thrilled thriller
        throat throne throughout throw throwing thrown throws thumb thunder thus thy ticket tickets tide tie
        tied tier ties tiger tigers tight till timber time times timing tin tiny tip tips tire tired tires
        tissue title titled titles toast tobacco today today's toe toes together toilet told tolerance toll
        tomorrow ton tone tongue tonight tons took tool tools tooth top topic topics topped tops torn torture
        toss total totally touch touchdown touched touches touching tough tour tourist tourists tournament tours
        toward towards towel tower towers town towns toxic toy toys trace track tracked tracking tracks trade
        traded traders trades trading tradition traditional traditionally traditions traffic tragedy tragic
        trail trailer trails train trained trainer training trains traits transaction transactions transfer
        transferred transfers transform transformation transformed transit transition translate translated
        translation transmission transparent transport transportation trap trapped trash trauma travel traveled
        traveling travelled travelling travels treasure treasurer treasury treat treated treating treatment
        treatments treats treaty tree trees trek tremendous trend trends trial trials triangle tribal tribe
        tribes tribute trick tricks tricky tried tries trigger triggered trio trip triple trips triumph troops
        trophy tropical trouble troubled troubles truck trucks true truly trump trump's trunk trust trusted
        truth try trying tube tubes tuition tumor tune tunnel turkey turn turned turning turns turtle tweet
        tweeted tweets twelve twenty twice twin twins twist twisted twitter two type types typical typically ugh
        ugly ultimate ultimately ultra unable unbelievable uncertain uncertainty uncle unclear uncomfortable
        unconscious under underground underlying underneath understand understanding understands understood
        underwater underwear unemployment unexpected unfair unfortunate unfortunately unhappy uniform union
        unions unique unit united units unity universal universe universities university unknown unless unlike
        unlikely unlimited unnecessary unto unusual up update updated updates upgrade upgraded upload upper ups
        upset upside urban urge urged urgent usage use used useful useless user users uses using usual usually
        utility utterly vacation vaccine vacuum valid valley valuable value valued values valve vampire van
        variable variables variation variations varied varies varieties variety various vary varying vast vector
        vegetable vegetables vehicle vehicles velocity venture venue venues verbal verdict verified verse
        version versions versus vertical vessel vessels veteran veterans viable vice victim victims victory
        video videos view viewed viewers viewing views villa village villages vintage vinyl violated violation
        violations violence violent viral virgin virtual virtually virtue virus visa visible vision visit
        visited visiting visitor visitors visits visual vital vitamin vocal vocals voice voices void voltage
        volume volumes voluntary volunteer volunteers vote voted voter voters votes voting vulnerable wade wage
        wages waist wait waited waiting wake waking walk walked walking walks wall wallet walls wanna want
        wanted wanting wants war warehouse warfare warm warming warn warned warning warrant warrior warriors
        wars wash washed washing waste wasted wasting watch watched watches watching water waters wave waves wax
        way ways weak weakness wealth wealthy weapon weapons wear wearing wears weather web wedding weed week
        week's weekend weekends weekly weeks weigh weight weird welcome welcomed welfare well wells went west
        western wet whale what's whatever whatsoever wheat wheel wheels whenever where's whereas wherever whilst
        whip white whites whoever whole wholesale wicked wide widely wider widespread widow width wife wild
        wilderness wildlife will willing win wind window windows winds wine wing wings winner winners winning
        wins winter wipe wire wisdom wise wish wished wishes wishing wit witch withdraw withdrawal witness
        witnessed witnesses wives wizard woke wolves woman woman's women women's won wonder wondered wonderful
        wondering wonders wont wood wooden woods wool word words wore work worked worker workers workforce
        working workout workplace works workshop world world's worlds worldwide worn worried worries worry
        worrying worse worship worst worth worthy wound wounded wounds wow wrap wrapped wreck wrestling wright
        wrist write writer writers writes writing writings written wrong wrote yard yards year year's years
        yelling yellow yesterday yet yield yoga young younger youngest yourself youth zero zombie zone zones zoo
        """
}
