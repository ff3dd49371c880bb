import Flagging

/// What the board on the wall tells: all of it may be seen by whoever passes, so there is no name, no address and no word of
/// a mail in it.
struct BoardState: Equatable {
    /// An open flag.
    struct Flag: Equatable {
        var id: FlagID
        var platform: String
        var isOurs: Bool
        var clock: ClockKind?
        /// The deadline, and whether it has been reached.
        var due: Instant?
        var isLate: Bool
        /// The prompt that comes next.
        var next: Instant?
        var zone: ZoneTable
    }

    /// The window of an election in its period.
    struct Window: Equatable {
        var election: LocalizedText
        var tier: String
        var ends: Instant
        var zone: ZoneTable
    }

    /// How a mailbox is.
    enum Mailbox: Equatable { case read, notYetRead, stale, unreadable }

    var isStopped = false
    var openFlags: Int
    /// The most urgent ones.
    var flags: [Flag]
    var windows: [Window]
    var held: Int
    var mailboxes: [Mailbox]
    var isLedgerWritable: Bool
    var journal: Vigil.JournalWord

    /// A wall has room for so many; how many more there are is said.
    static let mostFlags = 12
}

extension BoardState {
    init(of vigil: Vigil, at now: Instant) {
        let book = vigil.keeper.book
        openFlags = book.openFlagCount
        flags = book.mostUrgent(Self.mostFlags).map { Flag($0, in: book, at: now) }
        windows = book.policy.elections(inPeriodAt: now).compactMap { election in
            election.tier(at: now).map {
                Window(election: election.name, tier: $0.name, ends: $0.ends, zone: election.zone)
            }
        }
        held = book.held.count
        mailboxes = vigil.mailboxes.map { box in
            if book.unreadableMailboxes[box.path] != nil { return .unreadable }
            if book.staleMailboxes[box.path] != nil { return .stale }
            return box.lastPoll == nil ? .notYetRead : .read
        }
        isLedgerWritable = vigil.ledgerTrouble == nil
        journal = vigil.journalWord
    }
}

extension BoardState.Flag {
    fileprivate init(_ flag: FlagState, in book: Book, at now: Instant) {
        let clock = flag.clocks.min { $0.deadline < $1.deadline }
        id = flag.id
        platform = book.policy.platform(flag.opening.platform)?.name ?? flag.opening.platform
        isOurs = flag.turn == .ours
        self.clock = clock?.kind
        due = clock?.deadline
        isLate = clock.map { $0.deadline <= now } ?? false
        next = book.nextPrompt(of: flag)?.prompt.released
        zone = book.election(of: flag)?.zone ?? .utc
    }
}
