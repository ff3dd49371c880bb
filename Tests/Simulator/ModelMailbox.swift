import Flagging
import MailReader
import Mailbox
import Matching

/// A mail file, and what the simulator knows of it that the daemon has to find out.
struct ModelMail {
    let number: Int
    /// The name of its file in its mailbox.
    let file: Int
    let letter: SimulatedLetter
    /// The mailbox's place in `Simulation.mailboxPaths`.
    let mailbox: Int
    let bytes: [UInt8]
    let message: Message
    let identity: String

    init(number: Int, file: Int, _ letter: SimulatedLetter, mailbox: Int) {
        self.number = number
        self.file = file
        self.letter = letter
        self.mailbox = mailbox
        bytes = letter.bytes
        message = Message(reading: bytes)
        identity = ContentIdentity(of: bytes).description
    }
}

/// The mailboxes as the exporter keeps them.
struct ModelMailbox {
    /// What the exporter has brought.
    private(set) var mails: [ModelMail] = []
    /// What the server has and the exporter not yet, and when it came there.
    private(set) var transit: [(at: Instant, mail: ModelMail)] = []
    /// The exporter stands still until then (M5).
    private(set) var stalledUntil: Instant?
    /// The last sign of it while it stands still, by the machine's clock.
    private var sign = Instant(0)

    /// The next instant at which something comes.
    var next: Instant? { stalledUntil ?? transit.map(\.at).min() }

    mutating func post(_ mail: ModelMail, at instant: Instant) { transit.append((instant, mail)) }

    mutating func stall(until instant: Instant, sign: Instant) {
        guard stalledUntil == nil else { return }
        stalledUntil = instant
        self.sign = sign
    }

    mutating func resume() { stalledUntil = nil }

    mutating func export(at now: Instant) {
        if let until = stalledUntil, until <= now { stalledUntil = nil }
        guard stalledUntil == nil else { return }
        mails += transit.filter { $0.at <= now }.map(\.mail)
        transit.removeAll { $0.at <= now }
    }

    /// The newest sign of the exporter that the machine's clock shows.
    func lastExport(at now: Instant) -> Instant { stalledUntil == nil ? now : sign }
}
