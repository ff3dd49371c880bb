// Words that join others and name nothing: articles, pronouns, prepositions, conjunctions, auxiliaries.
extension Lexicon {
    static let structuralWords = """
        de het een één en of maar want dus als dan dat die dit deze wie wat waar wanneer hoe waarom welk welke er hier
        daar ik je jij u hij zij ze wij we jullie mijn jouw uw zijn haar ons onze hun hen hem mij me zich zelf elkaar men
        van voor met op in aan bij naar uit over door om tot te tegen tussen onder boven na naast sinds tijdens zonder
        via per volgens inzake betreffende betreft namens omtrent wegens rond binnen buiten vanaf is was waren ben bent
        heeft hebben had hadden heb wordt worden werd werden geworden geweest kunt kunnen kon konden kan moet moeten mag
        mogen zal zullen zou zouden doen doet deed gedaan niet geen wel ook nog al alle alles iets niets iemand niemand
        meer minder zo nu reeds toen toch echter omdat zodat terwijl indien hoewel mits tenzij nadat voordat totdat ofwel
        zowel noch t/m en/of den der
        the a an and or but nor so if then than that this these those who whom whose which what where when why how
        there here i you he she it we they me him her us them my your his its our their mine yours ours theirs of on to
        for in by with about from at as into onto upon through between among against during before after since until
        within without per regarding concerning is are was were be been being am has have had having does did done do
        would could should shall must can will may not no yes all any some each every both either neither most less
        because although while whether also too very please just even such only and/or re fw fwd aw antw betr vs tr
        groet groeten groetjes vriendelijke wilt we've you've i've they've i'd we'd
        you'd they'd he'd she'd i'll we'll you'll they'll it'll it's that's there's what's cc bcc mw mevr mevrouw mej dhr heer meneer mijnheer mr mrs ms dr drs ir prof mvg gr
        """
}
