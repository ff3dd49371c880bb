extension ReceiptWords {
    static let english = Language(
        nuclei: set(
            """
            thank thanks grateful appreciate appreciated apologies apologise apologize sorry received receive receiving receipt
            arrived arrive reached logged registered recorded acknowledge acknowledged acknowledging confirm confirms
            confirming confirmation number reference status review reviewing look looking process processing processed
            handle handled handling queue queued waits wait waiting waited assigned forwarded passed pass passing pick
            picked treat treated priority progress investigate investigating investigation reply replies replying respond
            responding response answer answers contact touch hear news update updates updated notify notified inform informed
            reach reads follow hours weekdays monday tuesday wednesday thursday friday saturday sunday mondays fridays
            saturdays sundays longer delay delays automated automatic automatically unmonitored monitored information
            addressee recipient confidential correspondence seriously workload backlog
            """),
        phrases: [
            "take up to", "take some", "take a few", "take a while", "take time", "got your", "got it",
            "have your report",
            "have your request", "opened a case", "opened a ticket", "created a case", "created a ticket",
            "let you know",
            "tell you", "this email was sent", "this mail was sent", "this message was sent", "get back to you",
            "come back to you", "back with you", "back to you", "find answers", "all rights reserved", "help center",
            "help centre", "your understanding", "your patience", "your feedback", "of your report", "call you",
            "write to you", "get to it", "come in", "comes in", "came in", "working on", "find your case",
            "work around the clock", "works around the clock", "helping to make", "helps us", "help us",
            "important this is", "important to us", "with our team", "with the team", "start on it", "start on this",
            "limited capacity", "high volume", "higher volume", "large volume", "mail from us", "email from us",
            "message from us",
            "send you", "about elections", "many requests", "many reports", "number of", "than usual", "more for you",
            "have a look", "having a look", "keep our platform safe", "make x safe", "more soon", "been created",
            "was created", "work in shifts", "anything else", "write back", "in the request", "need to do anything",
            "being reviewed", "will be reviewed", "a second ticket", "a new ticket", "slow things down", "in the order",
            "in your browser", "html version",
        ].map(FoldedText.init),
        nouns: set(
            """
            dossier report reports request requests message messages mail mails email emails e notification notifications
            complaint complaints submission submissions ticket tickets case cases enquiry enquiries inquiry inquiries query
            queries question questions concern concerns feedback letter form forms matter matters thing things team teams
            support staff desk office offices service services center centre department departments unit units specialist
            specialists
            reviewer reviewers agent agents analyst analysts expert experts adviser advisers colleague colleagues moderation
            moderators member members people person partner partners affairs government governments ministry ministries
            commission council institution institutions organisation organisations organization organizations authority
            authorities body bodies representative representatives helpdesk election elections vote voting ballot integrity
            policy safety security privacy trust community operations relations system portal site website platform app
            mailbox inbox channel channels route address addresses link links url urls text language translation thread
            conversation copy copies record records details document documents subject line header notice notices
            clock time times moment day days hour hours minute minutes week weeks weekend weekends holiday holidays morning
            afternoon evening night noon today tomorrow tonight yesterday january february march april june july august
            september october november december cet cest utc period season campaign vote run run-up volume volumes capacity
            order turn care step steps list shift duty importance patience understanding rights phone attention purpose
            behalf way
            """),
        others: set(
            """
            a an the this these those it its it's they their them he his she her i i'm i've i'll me my we we've we're we'll us
            our ours you you've you're you'll your yours own one someone somebody anyone everybody everyone each every all any
            more other such many some few fewer several two three four five ten same both second where there there's here
            here's what how is are was were be been being am has have had having do does can could may might must should
            will shall would to of as in on at by for from with within under about regarding into through during between per
            via than like across outside around up back out or yet still now already also just simply only kindly directly
            personally individually separately separate dedicated responsible relevant further additional extra important new
            current currently high higher highest large usual usually long short shortly soon sooner quickly quick fast
            promptly prompt possible meanwhile meantime serious general common careful carefully thorough thoroughly initial
            first next earliest upcoming given due early later much please best very well right away official electoral civic
            legal local global dutch european business working human until alone able safe intended meant
            know let tell telling write writing wrote written send sent sending submit submitted provide provided give gave add
            adding include included referenced need needs want take takes taking took make making try trying aim aims expect
            start starts started begin begins read reading help helping helps called call use using get getting go come comes
            coming work works working permit permits allow depend depending bear bearing dealing deal named told reported
            reporting flagging flagged contacting contacted reaching letting raising bringing sharing shared receives hearing
            see find follows following feel free opened created browser covers covering cover view sign log signing
            answering below above nobody no not none cannot can't don't won't
            """),
        asked: set(
            """
            keep quote print visit check mention change missing wish mistake error anything something else sender other posts
            open view sign log emergency police urgent life danger
            """),
        pending: set("completed complete finished ready made done available"),
        imperatives: set(
            "keep quote expect reply visit see use check call simply include mention allow bear sign log to"))
}
