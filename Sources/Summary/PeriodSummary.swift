public import Flagging

/// The summary of one election's period (flagwatch-rules(7), SUMMARY): a pure value made from the
/// ledger's events and the mails that are kept beside it.
///
/// Configuration, calendar and names come from the `configured` events, so the same ledger and the same `asOf` give
/// the same bytes whatever the configuration is today (S4). What is personal is redacted while the value is made, so no
/// format can leak what it never had (S3).
public struct PeriodSummary: Hashable, Sendable {
    /// The election as it was configured at `asOf`.
    public let election: Election
    /// Events recorded later are left out.
    public let asOf: Instant
    /// Whether it shows everything, or what may be published (S3).
    public let isInternal: Bool
    /// Whether a second person released it (S3); else it is a concept.
    public let isReleased: Bool
    /// S1: uses of the status per platform, in the order of the configuration; zero is a proper report.
    package let uses: [PlatformUses]
    /// What no event tells, as it was configured at `asOf`; nil where the ledger recorded none (S4, S8).
    let settings: SummarySettings?
    /// The flags of the election in the order of their numbers, without those that were taken back.
    package let flags: [Record]
    /// S1: the contacts, which stand apart from the count.
    package let contacts: [Record]
    /// S1: earlier elections, in the order of their polling days.
    let earlier: [EarlierElection]
    /// S4: which version it is, where one was published before.
    package private(set) var edition: Edition?
    /// What was taken back (C26); empty unless internal.
    package let leftOut: [LeftOut]
    /// How many events of its flags and contacts count.
    let eventCount: Int
    /// The last event that counts.
    let lastEvent: Int64
    /// Its hash, where the ledger was read for it: the chain until there proves what the page rests on.
    let lastHash: String?
    /// Whether it was made in spite of damage to the ledger, from what is whole.
    public let isFromDamagedLedger: Bool

    /// Makes the summary of an election.
    ///
    /// - Parameters:
    ///   - id: the election's id.
    ///   - events: the events of a ledger, in the order of their numbers.
    ///   - asOf: the last instant of recording that counts.
    ///   - isInternal: whether it shows personal values. They are redacted otherwise (S3).
    ///   - lastHash: the hash of the last event that counts, as 64 hex digits.
    ///   - isFromDamagedLedger: whether events are missing that the ledger once held; each page says so.
    ///   - releasing: whether it is made to be released now, and so is no concept.
    ///   - earlier: what the summaries of earlier elections counted.
    ///   - comparing: whether it is told what differs from the version that was published before.
    ///   - mailText: what the kept mail of a content hash says; nil where there is no copy.
    /// - Throws: `SummaryError.unknownElection` where no configuration recorded until then knows the election;
    ///   `SummaryError.beforeLedger` where nothing was recorded then at all; `SummaryError.notEarlier`; and what `mailText` throws.
    public init(
        of id: String, events: some Sequence<Event>, asOf: Instant, isInternal: Bool = false,
        lastHash: String? = nil, isFromDamagedLedger: Bool = false, releasing: Bool = false,
        earlier: [EarlierElection] = [], comparing: Bool = true,
        mailText: (String) throws -> String? = { _ in nil }
    ) throws {
        let all = Array(events)
        var events = all.filter { $0.recorded <= asOf }
        if events.isEmpty, let first = all.first, let last = all.last {
            throw SummaryError.beforeLedger(asOf, begins: first.recorded, ends: last.recorded)
        }
        let history = PolicyHistory(of: events)
        let known = history.electionIDs
        guard let election = Spelling.match(id, among: known).flatMap({ history.election($0, asOf: asOf) }) else {
            throw SummaryError.unknownElection(id, known: known)
        }
        let release = all.last { $0.releases(election.id, asOf: asOf) }
        events = PeriodSummary.counted(all, of: election.id, asOf: asOf)
        settings = history.policy(for: election.id, at: asOf)?.summary
        let builder = SummaryBuilder(
            election: election, events: events, history: history, asOf: asOf,
            exhibitLimit: settings?.exhibitLimit ?? SummarySettings.usualExhibitLimit,
            disclosure: Disclosure(
                isInternal: isInternal, redaction: Redaction(of: events, history: history),
                marks: PersonMarks(of: events, in: Book(folding: events))))
        self.election = election
        self.asOf = asOf
        self.isInternal = isInternal
        isReleased = !isInternal && (releasing || release != nil)
        flags = try builder.records(contacts: false, mailText: mailText)
        contacts = try builder.records(contacts: true, mailText: mailText)
        uses = builder.uses(of: flags)
        leftOut = isInternal ? builder.leftOut() : []
        eventCount = builder.eventCount
        lastEvent = events.last?.number ?? 0
        self.lastHash = lastHash
        self.isFromDamagedLedger = isFromDamagedLedger
        self.earlier = try Self.checked(earlier, before: election)
        guard comparing else { return }
        let published = events.compactMap { $0.publication(of: election.id)?.asOf }.filter { $0 < asOf }
        guard let last = published.max() else { return }
        let before = try PeriodSummary(
            of: election.id, events: all, asOf: last, isInternal: isInternal, comparing: false, mailText: mailText)
        edition = Edition(
            number: Set(published).count + 1, previousAsOf: last, changes: changes(since: before))
    }

    /// The events of a ledger that a summary for an instant is made of. What was released is made again of the events before
    /// its release, whatever was recorded in the same second (S4).
    ///
    /// - Parameter election: the election's id, in its own spelling.
    public static func counted(_ events: [Event], of election: String, asOf: Instant) -> [Event] {
        let release = events.last { $0.releases(election, asOf: asOf) }?.number ?? .max
        return events.filter { $0.recorded <= asOf && $0.number < release }
    }

    /// How many times the status was used: flags, never their follow-ups (S1).
    public var useCount: Int { flags.count }
    /// How many contacts were logged outside the count.
    public var contactCount: Int { contacts.count }
}

extension Event {
    /// Whether it releases the summary of an election that was made for an instant.
    fileprivate func releases(_ election: String, asOf: Instant) -> Bool {
        publication(of: election)?.asOf == asOf
    }

    /// What it released of an election.
    fileprivate func publication(of election: String) -> Publication? {
        guard case .summaryPublished(let publication) = body, publication.election == election else { return nil }
        return publication
    }
}
