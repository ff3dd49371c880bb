// Common English words, in small letters: those of SCOWL (2020.12.07, sizes 10 to 35, permissive; in Debian's `scowl`),
// the first seven thousand by the frequencies of wordfreq 3.1 (data: CC BY-SA 4.0). A word that is a name as well was
// taken out unless it is very common. `systemd/debian/copyright` has the licences.
extension Lexicon {
    static let englishWords = """
        abandon abandoned abilities ability able aboard aboriginal abortion above abroad absence absent
        absolutely absorb absorbed abstract abundance abundant abuse abused abusive academic academics academy
        accelerated accept acceptable acceptance accepted accepting accepts access accessed accessible
        accessories accident accidental accidentally accidents accommodate accommodation accompanied accompany
        accompanying accomplish accomplished accomplishments accord accordance according accordingly
        accountability accountable accounted accounting accuracy accurate accurately accusations accused ace
        achieve achieved achievement achievements achieving acid acids acknowledge acknowledged acoustic acquire
        acquired acquiring acquisition across acted acting action actions activate activated active actively
        activists activities activity actor actors actress actual actually adapt adaptation adapted add added
        addicted addiction adding addition additional additionally additions address addressed addresses
        addressing adds adequate adjacent adjust adjusted adjustment adjustments administered administration
        administrative administrator administrators admiral admission admissions admit admits admitted admitting
        adopt adopted adopting adoption adorable ads adult adults advance advanced advancement advances
        advancing advantage advantages adventure adventures adverse advertised advertisement advertisements
        advertising advice advise advised adviser advisor advisory advocate advocates aerial aesthetic affair
        affairs affect affected affecting affection affects affiliate affiliated afford affordable afraid
        aftermath afternoon afterward afterwards again age aged agencies agency agents ages aggregate aggression
        aggressive aging ago agree agreed agreeing agreement agreements agrees agricultural agriculture ahead
        aid aim aimed aiming aims ain't aircraft aired airline airlines airplane airports albeit alcoholic
        algebra algorithm algorithms aliens aligned alignment alike alive allegations alleged allegedly allergic
        alliance allied allies allocated allow allowance allowed allowing allows almost alone along alongside
        already altar altered alternate alternative alternatively alternatives altitude altogether aluminum
        always amazed amazing ambassador ambition ambitious amended amendment amendments amid ammunition amongst
        amount amounts amp amusing analysis analyst analysts analyze analyzed anatomy ancestors anchor ancient
        angels angry animal animals animated animation ankle anniversary announce announced announcement
        announces announcing annoyed annoying annual annually anonymous another answer answered answering
        answers antenna anthem anticipated antique anxiety anxious anybody anyone anything anyway anywhere
        apartment apartments apologies apologize apology apparatus apparent apparently appeal appealed appealing
        appeals appear appearance appearances appeared appearing appears appetite applause apple apples
        applicable applicants application applications applied applies apply applying appointed appointment
        appointments appreciate appreciated appreciation approach approached approaches approaching appropriate
        approval approve approved approximately arbitrary arc archbishop architects architectural architecture
        archive archives area areas aren't arguably argue argued argues arguing arguments ark armed armies arms
        army around arrange arranged arrangement arrangements array arrested arrival arrive arrived arrives
        arriving arrow arrows arsenal article articles artificial artillery artist artistic artists artwork
        ashamed ashes aside ask asked asking asks asleep aspects assassination assault assaulted assembled
        assembly asses assess assessed assessment assessments assets assigned assignment assignments assist
        assistance assistant assisted assisting assists associate associated associates association associations
        assume assumed assumes assuming assumption assumptions assurance assure assured asylum athlete athletes
        athletic athletics atmosphere atmospheric atomic atoms attach attached attachment attack attacked
        attacking attacks attempt attempted attempting attempts attend attendance attended attending attention
        attitude attitudes attorney attorneys attract attracted attraction attractions attractive attribute
        attributed attributes auction audience audiences audit audition aunt authentic author authorities
        authority authorized authors automated automatic automatically automation automobile automotive
        autonomous autonomy availability available average averaged aviation avoid avoided avoiding awaiting
        awake award awarded awards aware awareness away awesome awful awhile awkward axis babe babies back
        backed background backgrounds backing backpack backs backwards bacteria badge badly bag bags bait baked
        baking balance balanced balancing balcony ball balloon ballot banana bankers banking bankruptcy banned
        barely bargain barn barrel barrels barriers bars base baseball based basement bases basic basically
        basics basin basketball bat batch bathroom bats battalion batteries battery batting battle battlefield
        bay beach beaches bear bearing bears beast beat beaten beating beats beautiful beautifully became become
        becomes becoming bedroom beds beef bees beg began begging beginning begins begun behalf behave behavior
        behavioral behaviour behind behold beings belief beliefs believe believed believes believing bells belly
        belong belonged belonging belongs beloved below beneath beneficial benefit benefits beside besides bet
        beta betrayed bets better betting beyond biased bibliography bicycle bid bidding bids bigger biggest
        bike bikes billboard billion billions binary bind binding biography biological biology birds birth
        birthday bishops bit bitches bite bites biting bits blame blamed blaming blanket blast bleeding blend
        bless blessed blessings blew block blocked blocking blocks bloggers blood bloody blowing blown blows
        blue board boarding boards boat boats bodies body boil boiling bomb bomber bombers bombing bombs bonuses
        book booked booking books boost bored born borough borrow borrowed borrowing boss bosses bother bothered
        bottle bottles bottom bought bounce bound boundaries boundary bout bowl bowls box boxes boxing boy
        boycott boyfriend boys bra bracket brain brains brakes branches branded branding breach bread breakdown
        breakfast breaking breaks breakthrough breast breasts breath breathe breathing bred brewing bricks
        bridge briefly brilliant bring bringing brings broadcast broadcasting broader broadly broke broken
        broncos bronze brother brotherhood brought browns brutal bubble bubbles bucket bucks buddies buffer bug
        bugs build builder builders building buildings builds built bulk bullet bulletin bullets bully bullying
        bundle burial buried burn burned burning burnt burst buses businesses businessman bust busted busy
        butterfly buttons buy buyer buyers buying buys bypass cab cabin cables cakes calcium calculate
        calculated calculation calculations calendar call called calling calls calm calories came cameras camp
        campaign campaigns can can't canceled cancellation cancelled cancer candidate candidates candle candles
        cannot cans capabilities capability capable capacity capital capitalism capitalist caps captain capture
        captured capturing car carbon card cardiac cardinals cards cared career careers careful carefully cares
        caring carnival carpet carriage carried carriers carries carry carrying cars cart carved cases cash cast
        casting casual casualties cat catalog catalogue catch catches catching categories category cathedral
        cats cattle caught cause caused causes causing caution cautious cavalry cease ceased cedar ceiling
        celebrate celebrated celebrates celebrating celebration celebrations celebrities celebrity cell cells
        cellular cement cemetery censorship census center centered central centre centres cents centuries
        century ceremony certain certainly certainty certificate certificates certified chains chair chairman
        chairs challenge challenged challenges challenging champions championship championships chance chances
        change changed changes changing channel channels chapter chapters character characteristic
        characteristics characterized characters charge charged charges charging charitable charities charm
        charming chart charts chasing chatting cheap cheaper cheapest cheat cheated cheating check checked
        checking checks cheering cheese chemical chemicals chemistry chest chicken chickens chicks chief chiefs
        child child's childhood children children's chocolate choice choices choir choose chooses choosing chop
        chopped chorus chose chosen chrome chronic churches cigarette cigarettes circles circuits circular
        circulation circumstances citation cited cities citing citizens citizenship city's civic civil civilian
        civilians civilization claimed claiming claims clarify clarity clash class classes classical classics
        classification classified classroom cleaned cleaner cleaning clear clearance cleared clearing clearly
        click clicking clients climate climb climbed climbing clinic clinical clinics clips clock close closed
        closely closer closes closest closet closing cloth clothes clothing clouds club's clue clues cluster
        clutch coaches coaching coal coalition coast coastal coat cocaine coconut cod coding coffee cognitive
        coin coincidence coins cold collaboration collaborative collapse collapsed colleague colleagues collect
        collected collecting collection collections collective collectively collector collectors colleges
        collision colonel colonies colony color colored colorful colors colour coloured colours combat
        combination combinations combine combined combining come comedian comedy comes comfortable comic comics
        coming command commanded commanding commands commenced comment commentary commented commenting comments
        commerce commercial commercials commission commissioned commissioner commissioners commissions commit
        commitment commitments committed committee committees committing commodity common commonly communicate
        communicating communication communications communities companies companion companions company company's
        comparable comparative compare compared compares comparing comparison comparisons compassion compatible
        compelling compensate compensation compete competent competing competition competitions competitive
        competitor competitors compilation compiled complain complained complaining complaint complaints
        complement completed completely completing completion complexity compliance complicated complications
        comply component components composed composer composite composition compound compounds comprehensive
        compression comprised comprises comprising compromise compromised computing conceived concentrate
        concentrated concentration concentrations concepts concerned concerns concerts conclude concluded
        concludes conclusion conclusions condemned condition conditioning conditions conduct conducted
        conducting conductor conference conferences confess confession confidence confident confidential
        configuration confined confirm confirmation confirmed confirms conflicts confront confronted confused
        confusing confusion congratulations congregation congress congressman conjunction connect connected
        connecting connection connections connects conquer conquest cons conscience conscious consciousness
        consecutive consensus consent consequence consequences consequently conservation conservative
        conservatives consider considerable considerably consideration considered considering considers consist
        consisted consistency consistent consistently consisting consists console consolidated conspiracy
        constantly constitute constitutional constraints construct constructed construction constructive consult
        consultant consultation consulting consume consumed consumer consumers consuming consumption contacted
        contacts contain contained containing contains contemporary contents contest contested continually
        continued continues continuing continuity continuous continuously contracted contractor contractors
        contracts contrary contribute contributed contributing contribution contributions control controlled
        controlling controls controversial controversy convenience convenient convention conventional
        conventions conversation conversations conversion convert converted convicted conviction convince
        convinced convincing cooked cookie cookies cooking cool cooling cooperate cooperation cooperative
        coordinate coordinated coordinates coordination coordinator copied copies cops copy core corner
        corporate corporation corporations corps corpse corrected correction correctly correlation
        correspondence corresponding corridor corruption cosmic cost costly costs costume costumes cottage cough
        couldn't council councils counsel counseling counselor count counted counterparts counties counting
        countless countries country's countryside couple coupled couples coupon courage course courses court
        courtesy cover coverage covered covering cow cowboys cows crab crack cracked cracking cracks crap
        crashed crashes crashing crawl cream create created creates creating creative creativity creators
        creature creatures credibility credible credited credits creep creepy cricket cried cries crime crimes
        criminal criminals critic critical critically criticism criticized critics critique crop crops cross
        crossed crosses crossing crowd crowded crowds crucial crude cruel cruelty crush crushed crushing cry
        crying crystals cube cubs cuisine cult cultural culture cultures cups cure curiosity curious currency
        current currently curriculum curse cursed curtain curve curved curves custody custom customer customers
        customs cut cute cuts cycle cycles cycling cylinder dad dad's daddy daily dairy damage damaged damages
        damaging damned dance dancers dances dancing danger dangerous dangers dark darker darkness dated
        daughter daughter's daughters day daylight days dead deadly deaf deal dealers dealing dealt dear deaths
        debate debates debris debt debts debut decade decades decay deceased decent decide decided decides
        deciding decision decisions decisive declaration declare declared declaring decline declined declining
        decorated decoration decorations decorative decrease decreased decree dedicated dedication deed deemed
        deep deeper deepest deeply default defeat defeated defects defence defend defendant defendants defended
        defender defenders defending defense defensive deficit define defined defines defining definite
        definitely definition definitions definitive degree degrees delayed delays delegates delegation delete
        deleted deliberate deliberately delicate delight delighted delightful deliver delivered delivering
        delivers delivery demand demanded demanding demands dementia democracy democratic demon demons
        demonstrate demonstrated demonstrates demonstrating demonstration demonstrations denial denied dense
        density dental dentist deny denying departed department departments departure depend dependent depending
        depends depicted deposit deposits depot depressed depressing depression depth depths derived descent
        describe described describes describing description descriptions desert deserve deserved deserves
        designated designation designed designer designers designing designs desirable desired desires desk
        desktop despair desperate desperately despite destination destinations destined destroy destroyed
        destroying destruction destructive detached detailed detained detect detected detection detention
        determination determine determined determines determining devastating develop developed developer
        developers developing development developments develops device devices devil devils devoted diagnosed
        diagnosis diagnostic diagram dialogue diamonds diary dictionary didn't die died dies differ difference
        differences different differential differently difficult difficulties difficulty dig digging digit
        digital dignity dimension dimensional dimensions dining dinner dinosaur dioxide diplomatic directed
        directing direction directions directly directors directory dirt dirty disabilities disability disabled
        disagree disappear disappeared disappointed disappointing disappointment disaster disasters disc
        discharge discharged disciplinary disclose disclosed disclosure discount discounts discourse discover
        discovered discovering discovery discretion discrimination discuss discussed discusses discussing
        discussion discussions disease diseases disgusting dish dishes disk dislike dismiss dismissed disorder
        disorders dispatch displaced display displayed displays disposal dispute disputed disputes dissolved
        distance distances distant distinct distinction distinctive distinguish distinguished distracted
        distraction distress distribute distributed distribution districts disturbed disturbing dive diversity
        divide divided dividend diving division divisions divorce divorced doctor doctors doctrine documentary
        documentation documented documents doesn't dogs doing dolls dolphins domain dome domestic dominance
        dominant dominate dominated don't donated donation donations donor donors doomed door doors dope dose
        doses dots double doubled doubles doubt doubts dough down downtown dozens draft drafted drag dragged
        dragging dragons drainage dramatic dramatically draw drawer drawing drawings drawn draws dream dreamed
        dreaming dreams dress dressed dresses dressing dried drift drill drilling drinking drinks driven driver
        driver's drivers drives driving drones drop dropped dropping drops drought drove drowning drug drums
        drunk dry dual dubbed duchess ducks dude dudes due dug dumb dump dumped dunno duration dust duties dwarf
        dying dynamic dynamics dynasty earlier earliest early earn earned earning earnings ears earth earthquake
        ease easier easiest easily east eastern eat eaten eating eats eclipse ecological economic economically
        economics economies economist economists economy ecosystem edge edges edited editing edition editions
        editorial editors educate educated education educational educators effective effectively effectiveness
        effects efficiency efficient efficiently effort efforts egg eggs eight eighteen eighth eighty elaborate
        elbow elderly elect elected election elections electoral electric electrical electricity electron
        electronic electronics elegant elementary elements elephant elephants elevated elevation elevator eleven
        eligibility eligible eliminate eliminated eliminating elimination else elsewhere emails embarrassed
        embarrassing embarrassment embassy embedded embrace embraced emerge emerged emergency emerging emissions
        emotion emotional emotionally emotions emperor emphasis empire employ employed employee employees
        employer employers employment empty enable enabled enables enabling enacted encounter encountered
        encounters encourage encouraged encouragement encourages encouraging endangered ended ending endless
        endorsed endorsement ends endure enemies enemy energy enforce enforced enforcement engage engaged
        engagement engaging engine engineer engineers engines enhance enhanced enjoy enjoyable enjoyed enjoying
        enjoyment enjoys enlisted enormous enough enrolled enrollment ensure ensuring enter entered entering
        enterprises enters entertain entertaining enthusiasm enthusiastic entire entirely entities entitled
        entity entrance entries entry envelope environment environmental environments envy enzyme epic epidemic
        episodes equal equality equally equation equations equipment equipped equity equivalent erected error
        errors escape escaped especially essays essential essentially establish established establishing
        establishments estate estates esteem estimate estimated estimates eternal eternity ethical ethics ethnic
        evaluate evaluated evaluation evening eventually ever everybody everyday everyone everyone's everything
        everywhere evidence evident evil evolution evolutionary evolve evolved evolving exactly exam examination
        examine examined examining example examples exams exceed exceeded excellence excellent except exception
        exceptional exceptions excess excessive exchange exchanges excited excitement exciting exclude excluded
        excluding exclusive exclusively excuse execute executed execution executive executives exempt exercise
        exercises exhaust exhausted exhibit exhibited exhibition exhibits exile exist existed existence existing
        exists exit exotic expand expanded expanding expansion expect expectation expectations expected
        expecting expects expedition expense expenses expensive experience experienced experiences experiencing
        experimental experiments expertise expired explain explained explaining explains explanation
        explanations explicit explicitly explode exploded exploit exploitation exploration explore explored
        explorer exploring explosion explosive explosives exports expose exposed exposing exposure express
        expressed expressing expression expressions extend extended extending extends extension extensions
        extensive extensively extent exterior external extinction extract extraction extraordinary extremely eye
        eyebrows eyed eyes fabric fabulous face faced faces facial facilitate facilities facility facing fact
        faction factions factories factors factory facts faculty fade failed failing failure failures faint fair
        fairly fairness faithful fake fall falling false fame familiar family family's famous fan fancy
        fantastic fantasy far fare farewell farm farmers farming farms farther fascinating fascist fashion
        fashioned fast faster fastest fat fatal father fatigue fatty fault favorable favored favorite favorites
        favour favourite fear feared feast feat feature featured features featuring fed federal federation feed
        feeding feeds feel feeling feelings feels feet fell fellow fellowship felony felt female females
        feminine feminism feminist fence fertility fever few fewer fiber fiction fictional fierce fifteen fifth
        fifty fig fight fighter fighters fighting fights figure figured figures file filed filing filled filling
        filmed filming filters filthy final finally finals finance finances financial financially financing find
        finding findings finds fine finest fingers finished finishes finishing finite fire firearms fired fires
        fireworks firing firm firmly firms first fiscal fish fishing fist fit fits fitted five fix fixed fixing
        fixtures flag flags flagship flame flames flats flavor flaws fled flee flesh flew flexibility flexible
        flies flight flights float floating flooded flooding floods floor floors floral flour flowing flown
        flows flu fluid flush fly flying foam focused focuses focusing fog fold folded follow followed followers
        following follows fond food foods fool foolish fools foot footage forbidden force forced forces forcing
        forecast forehead foreign foreigners foremost forensic forests forever forge forget forgetting forgive
        forgiveness forgot forgotten fork form formal formally format formation formats formed former formerly
        forming forms formula forthcoming fortress fortunate fortunately forty forum forums forward forwards
        fossil fought foul found foundations founded founder founders founding four fourteen fourth fragile
        fragments framed frames framework franchise frankly fraud freak freaking free freedom freezing freight
        french frequency frequent frequently fresh freshman friend friend's friends friendship fringe frog front
        frontier frozen fruits frustrated frustrating frustration fuel fuels fulfill fulfilled full fully fun
        function functional functioning functions fund fundamental fundamentally funded funding funds funeral
        funny fur furious furniture further furthermore fusion futures gain gained gaining galaxy galleries
        gallery gambling game's games gaming gaps garbage garden gardens garlic gasoline gateway gather gathered
        gathering gauge gay gel gem gems gender general generally generate generated generating generation
        generations generator generic generous genes genetic genetics genius gentleman gentlemen gently genuine
        genuinely geographic geographical geography geological geology geometry gesture gets getting ghost
        ghosts giant giants gift gifted gifts gig girl girl's girlfriend girls give given gives giving glad
        glass glimpse global globally globe glorious gloves glow glowing glucose glue go goalkeeper goat goddess
        gods goes going gold gone gonna good goodbye goodness goose gorgeous gosh gossip got gotten governed
        governing government government's governmental governments governor governors gown grabbed grabbing
        grade grades gradually graduate graduated graduates graduating graduation grain grammar grand
        grandchildren grandfather grandmother grandparents grandson granite granted grants graph graphic
        graphics grasp grateful gratitude gravity great greater greatest greatly greedy greens grew grid grind
        grinding grocery ground grounded group group's groups grow growing grown grows growth guarantee
        guaranteed guarantees guard guardian guardians guards guess guessing guests guidance guide guided
        guidelines guides guilt guilty guitar gulf gun guns guru gut guts guys gym habit habitat habits hacked
        hair hairs hairy halfway hall halo handbook handed handful handing handle handled handles handling hands
        handsome hanging happen happened happening happens happier happily happiness harassment hardest hardly
        harmful harmless harvest hate hated hates hating hatred hats haul haunted haven't he's head headache
        headed header heading headline headlines headphones headquarters heads healing health healthcare
        healthier healthy hear heard hearing hearings hears heart hearts heat heated heating heavenly heavier
        heavily heavy heels heights heir held helicopter hell hello helmet helped helpful helping helps hence
        here's heroes heroic heroin hers herself hes hesitate hey hid hidden hide hiding hierarchy high higher
        highest highlight highlighted highlights highly highway highways hike hiking hilarious himself hints
        hips hire hired hiring historian historians historic historical historically history hitting hold
        holders holding holds holes holidays holy homeland homeless homemade homework homicide honest honestly
        honesty honorable honored honors honour hooked hoped hopeful hopefully hoping horizon horizontal hormone
        hormones horns horny horrible horrific horse horses hospital hospitality hospitals host hostage hosted
        hostile hosting hosts hottest hour hours house household households houses housing how's however hub
        huge human humanitarian humanity humans humidity humour hundred hundreds hungry hunters hunting
        hurricane hurry hurt hurting hurts husband husband's hybrid hydrogen hygiene hypothesis ice icon idea
        ideally ideals ideas identical identification identified identifies identify identifying identities
        identity ideological ideology idiot idiots idol ignorance ignorant ignore ignored ignoring ill illegal
        illegally illness illusion illustrated illustration illustrations imagery images imaginary imagination
        imagine imagined imaging immediate immediately immense immigrant immigrants immigration immortal immune
        immunity impacts implement implementation implemented implementing implications implied implies imply
        importance important importantly imported imports impose imposed impossible impressed impression
        impressive imprisoned imprisonment improve improved improvement improvements improves improving
        inability inadequate inappropriate incentive incentives inches incidents inclined include included
        includes including inclusion inclusive income incoming incomplete inconsistent incorporate incorporated
        incorrect increase increased increases increasing increasingly incredible incredibly incumbent indeed
        independent independently indicate indicated indicates indicating indication indicator indicators
        indigenous individual individually individuals induced industrial industries industry inequality
        inevitable inevitably infamous infant infantry infants infected infection infections infectious inferior
        infinite infinity inflation influence influenced influences influential inform informal information
        informed infrastructure ingredients inhabitants inherent inheritance inherited initial initially
        initiated initiative initiatives injection injured injuries injury injustice ink inland inmates inn
        inner inning innings innocence innovation innovative input inquiries inquiry ins insane insect insects
        insert inside insider insight insights insist insisted inspection inspector inspiration inspire inspired
        inspiring install installation installations installed instance instances instant instantly instead
        instinct institute institution institutional institutions instructed instruction instructions instructor
        instrumental instruments insufficient insulin insult insurance intake integral integrated integration
        integrity intellectual intelligence intend intended intense intensity intensive intent intention
        intentionally intentions inter interact interaction interactions interactive interest interested
        interesting interests interface interfere interference interior intermediate internal internally
        internationally interpret interpretation interpreted interrupted intersection interstate interval
        intervention interviewed intimate introduce introduced introduces introducing introduction invalid
        invasion invented invention inventory invest invested investigate investigated investigating
        investigation investigations investigator investigators investing investment investments investor
        investors invisible invitation invite invited inviting involve involved involvement involves involving
        iron ironic irony irrelevant island islands isle isn't isolated isolation issue issued issues issuing
        it's itself jacket jackets jail jar jaw jazz jealous jets jewelry job jobs join joined joining joins
        jointly joints jokes joking journal journalism journalists journals judge judged judgement judges
        judging judgment judicial judiciary juice jumped jumping jumps junction jurisdiction just justice
        justification justified justify juvenile keep keeping keeps kept key keyboard kick kicked kicking kicks
        kidding kidnapped kidnapping kill killed killers killing kills kilometres kindergarten kindly kindness
        kinds kingdom kings kissed kissing kits knees knew knife knives knock knocked knocking know knowing
        knowledge known knows labeled labels labor laboratory labour labs lace lack lacked lacking lacks lad
        ladies lads lady laid landed landlord landmark landscape lanes language languages large largely larger
        largest lasted lasting lasts lately lateral latest latter laugh laughed laughing laughs launch launched
        launches launching laundry law lawn laws lawsuit lawyers layer layers laying layout lazy lead leader
        leaders leadership leading leads leagues leaked leaning learn learned learning learnt least leather
        leave leaves leaving lecture lectures left legacy legal legally legend legendary legends legion
        legislation legislative legislature legitimate legs lend lending length lengths lengthy lens lenses
        lesbian lesson lessons let's lethal lets letting level levels leverage liability liable liar liberal
        liberals liberation libraries library licence license licensed licenses licensing lick lie lies
        lieutenant life life's lifelong lifetime lifted lifting lifts light lighter lighting lightly lightning
        lights lightweight liked likelihood likely likes likewise liking lime limestone limit limitations
        limited limiting limits line linear lined lines lining linked linking lions lip liquid liquor list
        listed listen listened listening listing listings lists lit literacy literal literally literary
        literature litigation little lived liver lives livestock load loaded loading loads loans local locally
        locals locate located location locations locked locking locks log logging logic logical logs lonely long
        longer look looked looking looks lord lose losers loses losing loss losses lot lots lottery loudly loved
        lovely lovers loves low lower lowered lowering lowest loyalty luck luckily lucky luggage lunar lungs
        luxury lying lyrics machinery made madness magazines magic magical magnetic magnificent magnitude maid
        main mainland mainly mainstream maintain maintained maintaining maintains maintenance majesty major
        majority makes makeup making male males man's manage managed manages managing mandate mandatory
        manipulation mankind mansion manufacture manufactured manufacturer manufacturers manufacturing many
        mapping maps march marched marching margin margins marijuana maritime marked marketplace markets marking
        marriage marriages married marrying masks mass massacre massive master master's masterpiece matched
        matches matching material materials maternal mates math mathematical mathematics matter matters mature
        maturity may maybe meal mean meaning meaningful means meant meantime meanwhile measure measured
        measurement measurements measures measuring meat mechanic mechanical mechanics mechanism mechanisms
        medals median medical medication medications medicine medicines medieval meditation meetings meets melt
        melted melting member members membership membrane memo memoir memorable memorial memories men men's
        mental mentality mentally mention mentioned mentioning mentions merchandise merchants mere merely merger
        mesh message messages messed messy met metabolism metallic metals method methodology methods metre
        metres metric metropolitan mice microwave midnight midst might mighty migrant migrants migration mild
        miles military militia milk million millions mind minded minds mineral minerals miners minimal minimize
        mining ministry minorities minority mint minus minutes miracles mirror mirrors miserable misery
        misleading miss missed misses missile missiles missing mission missionary missions mistake mistaken
        mistakes mistress mixed mixing mixture mob mobile mobility mod modeling models moderate modes modest
        modification modifications modified modify module moisture mold molecular molecules mom mom's moments
        momentum moms monetary money monitored monitoring monitors monkey monkeys monopoly monster month monthly
        months moral morality moreover morning moron mortal mortality mortar mortgage mosque mostly mother
        mother's mothers motivated motivation motive motorcycle motors mountain mountains mounted mounting mouse
        mouth move moved movement movements moves movie movies moving much mud multi multiple mum municipal
        murder murdered murderer murders muscle muscles museums music musician musicians mutual myself
        mysterious mystery myth myths nailed naive naked named namely names naming nap narrative narrator narrow
        nasty nation national nationalism nationalist nationally nationals nations native natural naturally
        naughty navigation navy near nearby nearest nearly neat necessarily necessary necessity neck necklace
        need needed needing needle needs negative neglect neglected negotiate negotiated negotiating negotiation
        negotiations neighbor neighborhood neighborhoods neighboring neighbourhood neighbouring neighbours nerve
        nerves nervous nets network networking networks neural neutral never nevertheless new newer newest newly
        news newsletter newspaper newspapers next nice niche nickname niece night night's nightmare nights nine
        nineteenth ninth nitrogen nobody node nodes noise noises nominated nomination nominations nominee non
        none nonetheless nonprofit nonsense normal normally norms north northern northwestern nose notable
        notably notch noted notes nothing notice noticeable noticed notices notification notified noting notion
        notorious novels now nowadays nowhere nuclear nude number numbered numbers numerous nursery nurses
        nursing nutrition nuts o'clock oath obesity objection objective objectives objects obligation
        obligations obliged obscure observation observations observe observed observer observers observing
        obsessed obsession obstacles obtain obtained obtaining obvious obviously occasion occasional
        occasionally occasions occupation occupied occupy occur occurred occurrence occurring occurs ocean
        oceans odds off offence offended offenders offense offensive offered offering offerings offers officer
        officers offices officially officials offset offshore offspring often oil oils okay old older oldest
        once one one's ones ongoing onions only opened opener openly opens opera operate operated operates
        operating operation operational operations operative operator operators opinion opinions opponent
        opponents opportunities opportunity oppose opposed opposing opposite opposition oppression opt opted
        optical optimal optimistic option optional options orbit orchestra ordered ordering ordinary organic
        organisation organisations organised organisms organization organizational organizations organize
        organized organizing organs orientation oriented origin original originally originated origins orthodox
        other other's others otherwise ought ounce ourselves outbreak outcome outcomes outer outfits outlet
        outlets outline outlined outlook output outrage outrageous outright outs outside outstanding oval over
        overall overcome overhead overlooked overnight overseas oversight overtime overview overwhelmed
        overwhelming owed owl own owned owner owners ownership owning owns oxygen package packages packaging
        packed packers packet packing packs pads paid pain painful pains paint painted painting paintings pair
        paired pairs palace pale panels panic panthers pants paper papers paperwork par parade paragraph
        parameters parental parenting parents parked parking parliament parliamentary parole partial partially
        participant participants participate participated participating participation particle particles
        particular particularly parties partisan partly partnership partnerships parts party's pass passage
        passed passenger passengers passes passing passionate passive passport password patches patent patents
        path pathetic paths pathway patient patients patriotic patriots patrol pattern patterns pause pay paying
        payment payments payroll pays peace peaceful peanut peers penalties penalty pencil pending penguin
        peninsula pens pension pensions people people's perceived percent perception perfection perfectly
        perform performances performed performer performers performing performs perfume perhaps period periods
        permanently permission permit permits permitted persistent person person's personal personalities
        personality personally personnel perspective perspectives persuade persuaded petition petroleum pets
        phantom pharmaceutical pharmacy phase phases phenomenal phenomenon philosophical philosophy phone phones
        photo photograph photographer photographers photographic photographs photography photos phrase phrases
        physical physically physician physicians physics pick picked picking picks picnic pictured pictures
        piece pieces pig pigs pill pills pilots pinch pins pioneer pipe pipeline pirate pirates pistol pitch
        pitched pitching pity place placed placement places placing plague plains plane planes planet planets
        planned plans plant planted planting plasma plates platinum play played player players playground
        playing plays plea pleased pleasing pleasure pledge plenty plot plug pocket pockets poem poems poet
        poetry poets point pointed pointing pointless points poison poisoning polar police policies policy
        polished political politically politician politicians politics polling polls pollution pools poor poorly
        pop popped popping pops popular popularity populated population populations pork port portable portal
        portfolio portion portions portrait portraits portrayed ports pose posed poses position positioned
        positions positive positively possess possessed possession possessions possibilities possibility
        possible possibly postal posted posting posts potato potatoes potential potentially pots poured pouring
        poverty powder power powered powerful practical practically practice practiced practices practicing
        practitioners praise praised prayers praying precedent precise precisely precision predecessor predict
        predictable predicted prediction predictions predominantly prefer preference preferences preferred
        pregnancy pregnant prejudice preliminary premiere premise premises premium premiums preparation
        preparations prepare prepared preparing prescribed prescription presence presentation presented
        presenter presenting presents preservation preserve preserved presidency presidential press pressed
        pressing pressure pressures prestige prestigious presumably pretend pretending pretty prevalent prevent
        prevented preventing prevention prevents preview previous previously prey price priced prices pricing
        priests primarily primary prime primitive principal principle principles printed printer printing prints
        prior priorities priority prison prisoner prisoners prisons privately privilege privileged privileges
        prize prizes probability probable probably probation probe problem problematic problems proceed
        proceeded proceedings proceeds process processed processes processing processor proclaimed produce
        produced producers produces producing production productions productive productivity products profession
        professionally professors profile profiles profitable profits profound programme programmes programming
        programs progress progression progressive prohibited projected projection projects prolonged promise
        promised promises promising promote promoted promotes promoting promotion promotions prompt prompted
        promptly prone pronounced proof prop proper properly properties property proportion proposal proposals
        propose proposed proposition pros prosecution prosecutor prospect prospective prospects prosperity
        protect protected protecting protection protective protects protein proteins protesting protests
        protocols prototype proud prove proved proven proves provide provided provides providing provinces
        provincial proving provision provisions proximity psychiatric psychic psychological psychologist
        psychology pub public publication publications publicity publicly publish published publisher publishers
        publishing pull pulled pulling pulls pulse pump pumped pumping pumpkin pumps punched punish punished
        punishment punk pupil pupils puppet puppy purchased purchases purchasing purely purple purpose purposes
        purse pursue pursued pursuing pursuit push pushed pushes pushing put puts putting puzzle pyramid
        qualification qualifications qualified qualify qualifying qualities quality quantities quantity quantum
        quarter quarterback quarterly quarters queer quest question questionable questioned questioning
        questions queue quick quicker quickly quiet quietly quit quite quoted quotes rabbit race racial racing
        racism racist rack radiation radical radius rage raiders raids railroad railway railways rainbow
        rainfall raise raised raises raising ran ranch random randomly range rangers ranges ranging ranked
        ranking ranks raped rapid rapidly rarely rate rated rates rather rating ratings ratio rational rats raw
        rays reach reached reaches reaching react reaction reactions reactor read readers readily reading
        readings reads ready real realise realised realistic realize realized realizes realizing really realm
        rear reason reasonable reasonably reasoning reasons rebel rebellion rebels rebounds rebuild recall
        recalled receipt receive received receiver receives receiving recently reception recession recipe
        recipes recipient recipients reckless reckon recognise recognised recognition recognize recognized
        recognizing recommend recommendation recommendations recommended recommends reconstruction record
        recorded recording recordings recover recovered recovering recovery recreation recreational recruit
        recruited recruiting recruitment recycling redemption reds reduce reduced reduces reducing reduction
        reef refer referee reference references referred referring refers refined reflect reflected reflecting
        reflection reflects reform reforms refreshing refuge refugee refugees refund refusal refuse refused
        refuses refusing regard regarded regardless regards regiment region regional regions registered
        registration registry regret regrets regular regularly regulate regulated regulation regulations
        rehabilitation reign reinforced reject rejected rejection relate related relates relating relation
        relations relationship relationships relative relatively relatives relaxing relay released releases
        releasing relevance reliability reliable reliance relied relief relies relieve relieved religion
        religions religious reluctant rely relying remain remainder remained remaining remains remake remarkable
        remarkably remarks remedies remedy remember remembered remembering remembers remind reminded reminder
        reminds remote remotely removal remove removed removing rendered rendering renewable renewal renewed
        renowned rental rented repair repaired repairs repeal repeat repeated repeatedly repeating replace
        replaced replacement replacing replay replied replies reply report reported reportedly reporter
        reporters reporting reports represent representation representatives represented representing represents
        reproduction reproductive republic reputation request requested requesting requests require required
        requirement requirements requires requiring rescue rescued researcher researchers reservation
        reservations reserved reserves reservoir reset residence resident residential residents resign
        resignation resigned resist resistance resistant resolution resolve resolved resorts resource resources
        respected respective respectively respects respiratory respond responded responding responds response
        responses responsibilities responsibility responsible resting restoration restore restored restrict
        restricted restriction restrictions result resulted resulting results resume resumed retailer retailers
        retain retained retaining retention retire retired retirement retiring retreat retrieved returned
        returning returns rev reveal revealed revealing reveals revelation revenge revenue revenues reverse
        reversed reviewed reviewing reviews revised revision revival revolution revolutionary reward rewarded
        rewards rhetoric rhythm ribbon ribs rich rid ride riders rides ridiculous rifle rifles rig right
        righteous rights ring rings riot riots ripped rise risen rises risk risks risky ritual rival rivalry
        rivals river road roads roast robbed robbery robust rock rocket rockets rocks role roll rolled romance
        romantic rookie room roommate rooms rooted rope roster rotating rotation rotten roughly round rounded
        rows royal rub rubbish rugby ruin ruined ruins rule ruled ruler rules ruling rumors run runners running
        runs runway rural rushed sacred sacrifice sad sadly sadness safely safer safety said sail sailing saints
        salad salaries salary sale sales salt salvation same sanctions sanctuary sandwich sandwiches sat
        satellite satellites satisfaction satisfied satisfy satisfying sauce sausage save saved saves saving
        savings saw say saying says scale scandal scar scare scared scars scary scattered scenarios scenes scent
        schedule scheduled schedules scheme schemes scholar scholars scholarship scholarships school's schools
        science sciences scientific scientist scientists scope scored scores scoring scouts scrap scratch scream
        screaming screams screen screening screens screw screwed scroll sculpture sea sealed search searched
        searches searching seas season seasonal seasons seat seated seating secondary secondly seconds secretary
        secretly secrets section sections sectors secular secure secured securing securities see seed seeing
        seek seeking seeks seem seemed seemingly seems seen sees segment segments seize seized select selected
        selecting selection selective self selfish sell selling semester seminar senate senators send sending
        sends senior seniors sensation sense senses sensible sensitive sensitivity sensor sensors sent sentence
        sentenced sentences sentiment separate separated separately separation sequel sequence sequences serial
        serious seriously servant servants serve served serves serving session set setting settings settled
        settlement settlements settling seven seventeen seventh seventy several severely sexual sexuality
        sexually shades shadow shadows shaft shaking shallow shame shape shaped shapes share shared shareholders
        shares sharing shark sharks sharply shave she's shed sheep sheer sheet shelf shells shelter shelves
        shift shifted shifting shifts shining shiny ship shipment shipped shipping ships shocked shocking shoes
        shoot shooting shoots shopping shops short shortage shortly shotgun shots shoulder shout shouted
        shouting show's showcase showed shower showing shown shows shrimp shut shuttle siblings sick sickness
        side sided sides siege sigh sight sights sign signal signals signature signed significance significant
        significantly signing signs silence silent silicon silly silver similar similarities similarly simple
        simplicity simply simulation simultaneously sincerely singers singing sings sinking sins sister sit
        sites sits sitting situated situation situations six sixteen sixth sixty size sized sizes skating
        skeleton sketch ski skies skiing skill skilled skills skin skinny skins skirt skull sky slam slavery
        slaves sleeping sleeve slept slice slide slides sliding slight slightest slightly slip slipped slope
        slopes slots slow slower slowly small smaller smallest smart smarter smash smashed smell smells smile
        smiled smiles smiling smoke smoked smoking smooth snack snacks snakes snapped sneak soap soccer social
        socialism socialist socially societies sociology socks soda sodium sofa soft softly soil sold soldier
        soldiers solely solid solidarity solution solutions solve solved solving somebody someday somehow
        someone someone's something sometime sometimes somewhat somewhere son song sonic soon sooner
        sophisticated sore sort sorted sorts sought souls sounded sounding sounds soundtrack soup sour source
        sources south southern sovereign sovereignty spa space spaces spare spatial speak speakers speaking
        specialists specialized specially specialty species specific specifically specifications specified
        specify specimens spectacular speculation speeches speed speeds spelled spend spending spends spent
        sperm sphere spice spicy spider spike spill spinal spine spinning spiral spirits spiritual spite splash
        split splitting spoil spoiled spoke spoken spokesman sponsored sponsors sporting sports spotlight spots
        spotted spouse spread spreading spring spurs spy squad square squeeze stab stabbed stability stable
        staff stage staged stages stained stakes stance standard standards standing stands star stare staring
        starring started starter starting starts starving state's stated statements states static stating
        statistical statistics statue statute statutory stay stayed staying stays steadily steady steak steal
        stealing steam steep steering stellar stems stepped stepping steps stereo stick sticking sticks sticky
        still stimulus sting stir stock stolen stomach stood stopped stopping storage stored stores stories
        story straight straightforward stranger strangers strap strategic strategies strategy streak streaming
        streams street strength strengthen strengthening strengths stressed stressful stretched stretching
        strict strictly strike strikes striking string strings stripes stripped stroke strong stronger strongest
        strongly structural structure structured structures struggle struggled struggles struggling stubborn
        student students studied studios study studying stuff stuffed stunning stunt stupid subject subjected
        subjective subjects submarine submission submit submitted subscribe subscribers subscription subsequent
        subsequently subsidiary substance substances substantial substantially substitute subtle suburb suburban
        suburbs subway succeed succeeded success successful successfully succession successive successor such
        suck sucked sucking sucks sudden suddenly sued suffer suffered suffering suffers sufficient sufficiently
        suggest suggested suggesting suggestion suggestions suggests suicide suit suitable suited summary summit
        summoned sums sun sunlight sunrise sunset superb superintendent supermarket supernatural superstar
        supervision supervisor supplement supplements supplied supplier suppliers supplies supply supported
        supporter supporting supportive supports suppose supposed supposedly supreme sure surely surf surface
        surfaces surge surgeon surgeons surgery surgical surplus surprise surprised surprises surprising
        surprisingly surrender surround surrounded surrounding surroundings surveillance survey surveys survival
        survive survived surviving survivor survivors suspect suspected suspects suspended suspension suspicion
        suspicious sustain sustainable sustained swamp swap swear sweater sweep sweeping sweet swept swimming
        swinging switched switches switching sworn symbol symbolic symbols sympathetic sympathy symphony
        symptoms syndrome synthesis synthetic syrup system systematic systems table tables tablets tackle
        tackles tactical tactics tagged tags tail take takes taking talented talents tales talked talking talks
        tap tapes tapping target targeted targeting targets task tasks taste tastes tasty tattoos taught tax
        taxation taxes taxpayer taxpayers tea teach teacher teachers teaches teaching teachings team's teammate
        teammates tear tearing tears technical technically technique techniques technological technologies
        technology teenage teenager teenagers teens teeth telecommunications telegraph telephone television tell
        telling tells temper temperature temperatures temporarily temporary tempted tenant tenants tend tendency
        tender tends tens tense tension tensions tenth tenure terms terrace terrain terrible terribly terrific
        terrified terrifying territorial territories territory terror terrorism terrorists tested testified
        testify testimony testing text textbook texts texture thank thankful thankfully thanks that's theatre
        theft theme themes themselves theological theology theoretical theories theory therapeutic therapist
        therapy there's thereafter thereby therefore thermal thesis they're thick thief thieves thing things
        think thinking thinks third thirds thirteen thirty thorough thoroughly thou though thought thoughtful
        thoughts thousand thousands thread threads threaten threatened threatening threats three threshold threw
        thrilled throat thrones throughout throw throwing thrown throws thrust thumb thunder thus thy tick tied
        tier tigers tight tightly till timber timely times tire tired tires tissue tissues title titled titles
        toast tobacco today today's toddler toes together token told tolerance tolerate tomato tomatoes tomb
        tomorrow tones tonight tons took tooth topics topped tops torn tornado torture tortured toss total
        totally touch touchdown touched touches touching tough touring tourist tourists tournament tournaments
        toward towards towel town toxic toys traced traces tracked tracking traction tractor trade traded
        trademark traders trades trading tradition traditional traditionally traditions traffic trafficking
        tragedy tragic trails trained trains traits transaction transactions transferred transfers transform
        transformation transformed transit transition translate translated translation transmission transmitted
        transparency transparent transplant transportation transported trapped traps trash traumatic travel
        traveled travelers traveling travelled travelling travels treason treasure treasurer treat treated
        treating treatment treatments treats treaty tree tremendous trial trials triangle tribal tribe tribes
        tribunal tribute trick tricks tricky tried tries trigger triggered trillion trilogy trio triple trips
        triumph troops trophy tropical trouble troubled troubles trucks true truly trunk trusted trustees trusts
        truth try trying tub tube tubes tuition tumor tuned tunes turf turn turned turning turnover turns turtle
        tutorial tweeted twelve twentieth twenty twice twilight twin twins twisted twitch twitter two typical
        typically typing ugh ugly ultimate ultimately umbrella unable unacceptable unaware unbelievable
        uncertain uncertainty uncle unclear uncomfortable uncommon unconscious under undercover undergo
        undergraduate underground underlying underneath understand understanding understands understood
        undertaken underwater underwear undoubtedly unemployed unemployment unexpected unfair unfortunate
        unfortunately unhappy unified uniforms union unique unite united units universal universe universities
        university university's unknown unless unlike unlikely unlimited unlock unlocked unnecessary unpleasant
        unprecedented unrelated unstable unusual unusually unveiled unwanted updated upgrade upgraded upgrades
        upload upper upset upside upstairs uranium urge urged urgent usage use used useful useless user users
        uses using usual usually utilities utility utilized utterly vacant vacation vaccine vaccines vacuum
        vague valid valley valuable value valued values vampire vanilla variable variables variation variations
        varied varies varieties variety various vary varying vault vector vegetable vegetables vegetarian
        vegetation vehicle vehicles vein veins velocity vendor vendors venture ventures venue venues verbal
        verdict verified verify verses version versions vertical veteran veterans viable vicinity vicious victim
        victims victories victory videos viewed viewer viewers viewing village villages villain violated
        violation violations violence violent viral virtually virtue visibility visible vision visions visit
        visited visiting visitor visitors visits visual vitamin vocabulary vocal vocals vodka voice voiced
        voices void volcano volleyball voltage volumes voluntary volunteer volunteers vote voted voter voters
        votes voting voyage vulnerable wage wagon waist wait waited waiting wake waking walk walked walking
        walks wall wallet wandering wanna want wanted wanting wants wardrobe warehouse warfare warming warmth
        warned warning warnings warrant warriors washed washing wasn't waste wasted wasting watch watched
        watches watching waves way ways we're weak weaker weakness weaknesses wealth wealthy weapon weapons wear
        wearing wears weather web wedding weddings week's weekends weeks weigh weighed weighing weight weights
        weird welcome welcomed welcoming welfare well went western whale whales what's whatever whats whatsoever
        wheel wheelchair wheels whenever where's whereas wherein wherever whilst whip whiskey whistle whoa
        whoever whole wholesale wholly wicked wide widely wider widespread widow width wife wife's wild
        wilderness wildlife will willing willingness win window windows winds wine wings winner winners winning
        wins wipe wiped wired wires wish wished wishes wishing witch withdraw withdrawal withdrawn witness
        witnessed witnesses wives wizard woke wolves woman woman's women women's won't wonder wondered wonderful
        wondering wont words wore work worked worker workers workforce working workout workplace works world
        world's worlds worldwide worn worried worries worry worrying worse worship worth worthless wouldn't
        wound wounded wounds wow wrap wrapped wreck wrestling wrist write writer writers writes writing writings
        written wrong wrote yacht yards year year's yearly years yelled yelling yellow yesterday yet yield
        yields you're youngest yourself yourselves youth zip zombie zombies zoom
        """
}
