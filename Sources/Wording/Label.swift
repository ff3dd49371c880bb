public import Flagging

/// Column headings and field labels of the command line: short, because a table fits 80 columns.
public enum Label: String, Phrase {
    // A flag and where it stands.
    case flag
    case contact
    case election
    case platform
    case service
    case channel
    case ground
    case signal
    case platformRule
    case subject
    case urls
    case token
    case messageID
    case reference
    case submitted
    case turn
    case status
    case open
    case closed
    case silentUntil
    case takenBy
    // Clocks and prompts.
    case clock
    case started
    case startedBy
    case stopped
    case stoppedBy
    case due
    case remaining
    case allowance
    case tier
    case rung
    case repetition
    case priority
    case step
    case role
    case prompt
    case issued
    case next
    case from
    case instant
    case wins
    // Events.
    case event
    case occurred
    case recorded
    case known
    case actor
    case what
    case kind
    case outcome
    case note
    case ownAttempts
    case risk
    case text
    case why
    case elapsed
    case takenBack
    // Held mail.
    case mail
    case arrived
    case sender
    case verdict
    case candidates
    case strength
    case path
    // The calendar.
    case begins
    case ends
    case localTime
    case utc
    case clockChange
    case quiet
    case ceiling
    case loud
    case takeLasts
    case nomination
    case pollsOpen
    case pollsClose
    case stationsIn
    case result
    case period
    case zone
    // The daemon.
    case daemon
    case version
    case since
    case mailbox
    case lastPoll
    case exporter
    case openFlags
    case heldMail
    case nextDue
    case nextWake
    case unconfirmed
    case journal
    case ledger
    case configuration
    case messages
    case problem

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .flag: .init(nl: "melding", en: "flag")
        case .contact: .init(nl: "contact", en: "contact")
        case .election: .init(nl: "verkiezing", en: "election")
        case .platform: .init(nl: "platform", en: "platform")
        case .service: .init(nl: "dienst", en: "service")
        case .channel: .init(nl: "kanaal", en: "channel")
        case .ground: .init(nl: "grond", en: "ground")
        case .signal: .init(nl: "signaal", en: "signal")
        case .platformRule: .init(nl: "beroep op regel", en: "rule relied on")
        case .subject: .init(nl: "onderwerp", en: "subject")
        case .urls: .init(nl: "URL's", en: "URLs")
        case .token: .init(nl: "kenmerk", en: "token")
        case .messageID: .init(nl: "Message-ID", en: "Message-ID")
        case .reference: .init(nl: "kenmerk platform", en: "reference")
        case .submitted: .init(nl: "verstuurd", en: "submitted")
        case .turn: .init(nl: "aan zet", en: "turn")
        case .status: .init(nl: "stand", en: "status")
        case .open: .init(nl: "open", en: "open")
        case .closed: .init(nl: "gesloten", en: "closed")
        case .silentUntil: .init(nl: "stil tot", en: "silent until")
        case .takenBy: .init(nl: "opgepakt door", en: "taken by")
        case .clock: .init(nl: "klok", en: "clock")
        case .started: .init(nl: "gestart", en: "started")
        case .startedBy: .init(nl: "gestart door", en: "started by")
        case .stopped: .init(nl: "gestopt", en: "stopped")
        case .stoppedBy: .init(nl: "gestopt door", en: "stopped by")
        case .due: .init(nl: "streeftijd", en: "due")
        case .remaining: .init(nl: "nog", en: "left")
        case .allowance: .init(nl: "termijn", en: "allowance")
        case .tier: .init(nl: "venster", en: "tier")
        case .rung: .init(nl: "trede", en: "rung")
        case .repetition: .init(nl: "herhaling", en: "repeat")
        case .priority: .init(nl: "prioriteit", en: "priority")
        case .step: .init(nl: "stap", en: "step")
        case .role: .init(nl: "rol", en: "role")
        case .prompt: .init(nl: "aansporing", en: "prompt")
        case .issued: .init(nl: "gegeven", en: "issued")
        case .next: .init(nl: "volgende", en: "next")
        case .from: .init(nl: "geldt vanaf", en: "from")
        case .instant: .init(nl: "tijdstip", en: "instant")
        case .wins: .init(nl: "geeft de streeftijd", en: "decides")
        case .event: .init(nl: "nr", en: "no")
        case .occurred: .init(nl: "gebeurd", en: "occurred")
        case .recorded: .init(nl: "vastgelegd", en: "recorded")
        case .known: .init(nl: "bekend", en: "known")
        case .actor: .init(nl: "door", en: "actor")
        case .what: .init(nl: "wat", en: "what")
        case .kind: .init(nl: "soort", en: "kind")
        case .outcome: .init(nl: "uitkomst", en: "outcome")
        case .note: .init(nl: "notitie", en: "note")
        case .ownAttempts: .init(nl: "eigen pogingen", en: "own attempts")
        case .risk: .init(nl: "risico", en: "risk")
        case .text: .init(nl: "tekst", en: "text")
        case .why: .init(nl: "reden", en: "reason")
        case .elapsed: .init(nl: "duur", en: "elapsed")
        case .takenBack: .init(nl: "teruggenomen door", en: "taken back by")
        case .mail: .init(nl: "mail", en: "mail")
        case .arrived: .init(nl: "binnengekomen", en: "arrived")
        case .sender: .init(nl: "afzender", en: "sender")
        case .verdict: .init(nl: "echtheid", en: "trust")
        case .candidates: .init(nl: "kan horen bij", en: "candidates")
        case .strength: .init(nl: "op grond van", en: "evidence")
        case .path: .init(nl: "bestand", en: "file")
        case .begins: .init(nl: "begint", en: "begins")
        case .ends: .init(nl: "eindigt", en: "ends")
        case .localTime: .init(nl: "lokale tijd", en: "local time")
        case .utc: .init(nl: "UTC", en: "UTC")
        case .clockChange: .init(nl: "klok verzet", en: "clock change")
        case .quiet: .init(nl: "stille uren", en: "quiet hours")
        case .ceiling: .init(nl: "hoogste prioriteit", en: "ceiling")
        case .loud: .init(nl: "altijd vanaf", en: "always from")
        case .takeLasts: .init(nl: "oppakken duurt", en: "take lasts")
        case .nomination: .init(nl: "kandidaatstelling", en: "nomination")
        case .pollsOpen: .init(nl: "stembus open", en: "polls open")
        case .pollsClose: .init(nl: "stembus dicht", en: "polls close")
        case .stationsIn: .init(nl: "stembureaus in", en: "stations in")
        case .result: .init(nl: "uitslag", en: "result")
        case .period: .init(nl: "periode", en: "period")
        case .zone: .init(nl: "tijdzone", en: "zone")
        case .daemon: .init(nl: "dienst", en: "daemon")
        case .version: .init(nl: "versie", en: "version")
        case .since: .init(nl: "sinds", en: "since")
        case .mailbox: .init(nl: "mailbox", en: "mailbox")
        case .lastPoll: .init(nl: "laatst gelezen", en: "last poll")
        case .exporter: .init(nl: "export", en: "export")
        case .openFlags: .init(nl: "open meldingen", en: "open flags")
        case .heldMail: .init(nl: "ter beoordeling", en: "held mail")
        case .nextDue: .init(nl: "volgende streeftijd", en: "next due")
        case .nextWake: .init(nl: "wordt wakker", en: "next wake-up")
        case .unconfirmed: .init(nl: "onbevestigde regels", en: "unconfirmed")
        case .journal: .init(nl: "journaal", en: "journal")
        case .ledger: .init(nl: "register", en: "ledger")
        case .configuration: .init(nl: "configuratie", en: "configuration")
        case .messages: .init(nl: "berichten", en: "messages")
        case .problem: .init(nl: "probleem", en: "problem")
        }
    }
}
