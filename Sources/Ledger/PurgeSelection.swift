internal import Flagging

/// Which events and mails belong to an election, found in two passes over the events: what is said about a mail or an
/// event may come after it.
struct PurgeSelection {
    let election: String
    let limit: Instant
    /// Elections that were purged before: what was kept for their sake may go now.
    let purged: Set<String>

    /// How many flags and contacts the election has.
    private(set) var count = 0
    /// The events whose values go.
    private(set) var events: [Int64] = []
    /// The mails that any event speaks of.
    private(set) var spokenOf: Set<String> = []

    private var flags: Set<FlagID> = []
    private var going: Set<String> = []
    private var staying: Set<String> = []
    private var flagsOfMail: [String: Set<FlagID>] = [:]
    private var flagOfEvent: [Int64: FlagID] = [:]

    init(election: String, limit: Instant, purged: Set<String>) {
        self.election = election
        self.purged = purged
        self.limit = limit
    }

    /// The mails whose copies go: those that no event of anything else speaks of.
    var mails: Set<String> { going.subtracting(staying) }

    /// First pass: the flags, and what belongs to which.
    mutating func learn(_ event: Event) {
        switch event.body {
        case .opened(let opening), .contactLogged(let opening):
            guard let flag = event.flag else { return }
            if opening.election == election { count += 1 }
            if opening.election == election || purged.contains(opening.election) { flags.insert(flag) }
        default: break
        }
        guard let flag = event.flag else { return }
        flagOfEvent[event.number] = flag
        if let mail = event.body.mailIdentity { flagsOfMail[mail, default: []].insert(flag) }
    }

    /// Second pass: the events; whether the values of this one go.
    mutating func select(_ event: Event) -> Bool {
        let about = flagsConcerned(event)
        let isOurs = !about.isEmpty && about.isSubset(of: flags)
        // What was released names no person, but who released it does.
        if case .summaryPublished(let publication) = event.body, publication.election == election {
            events.append(event.number)
            return true
        }
        let isUnattributed = about.isEmpty || !about.isDisjoint(with: flags)
        let goes = isOurs || (isUnattributed && event.flag == nil && event.recorded <= limit)
        if goes { events.append(event.number) }
        guard let mail = event.body.mailIdentity else { return goes }
        spokenOf.insert(mail)
        if goes { going.insert(mail) } else { staying.insert(mail) }
        return goes
    }

    private func flagsConcerned(_ event: Event) -> Set<FlagID> {
        if let flag = event.flag { return [flag] }
        if case .retracted(let number) = event.body, let flag = flagOfEvent[number] { return [flag] }
        if let mail = event.body.mailIdentity, let flags = flagsOfMail[mail] { return flags }
        if case .mailHeld(let finding) = event.body { return Set(finding.candidates.map(\.flag)) }
        return []
    }
}
