public import Control
public import Flagging
public import Ledger
public import Summary
import Wording

/// The way of a summary from the program's proposal to its release (S3), over a ledger as it was read: the daemon and a
/// command on a file of their own make the same of it.
public struct PublishingDesk: Sendable {
    private let events: [Event]
    private let book: Book
    private let mails: MailCopies
    /// The end of the chain that was read.
    private let head: ChainHead
    /// Until now, and until the last event where the clock was set back since.
    private let asOf: Instant

    /// What is wanted, and how it is answered when it was kept.
    public struct Deed: Sendable {
        /// What the engine decides.
        public var input: Input
        /// The exhibit that is shown afterwards; nil after a release.
        public var exhibit: String?
        /// The pages of a release.
        public var release: Release?
    }

    /// The pages that are released.
    public struct Release: Sendable {
        /// The instant for which they were made.
        public var asOf: Instant
        /// The same in words.
        public var asOfText: String
        /// Them, and the list of their hashes.
        public var files: [SummaryFile]
    }

    /// A desk over a ledger as it is.
    public init(_ ledger: LedgerFile, now: Instant) throws {
        try self.init(ledger, events: try ledger.events(), now: now)
    }

    /// A desk over a ledger as it was at an instant.
    init(_ ledger: LedgerFile, asOf instant: Instant) throws {
        try self.init(ledger, events: try ledger.events().filter { $0.recorded <= instant }, now: instant)
    }

    private init(_ ledger: LedgerFile, events: [Event], now: Instant) throws {
        self.events = events
        head = try ledger.head
        book = Book(folding: events)
        mails = ledger.mailCopies
        asOf = max(now, events.map(\.recorded).max() ?? now)
    }

    /// Every exhibit of an election.
    public func exhibits(of election: String) throws -> ExhibitsAnswer {
        let sheet = try sheet(of: election)
        return ExhibitsAnswer(election: sheet.election, exhibits: sheet.exhibits.map(row))
    }

    /// One exhibit, by its name.
    public func exhibit(_ name: String) throws -> ExhibitRow { row(try find(name)) }

    /// What a call asks the engine for; nil for a call that is none of these.
    public func deed(of call: any FlagwatchCall, by person: Person) throws -> Deed? {
        switch call {
        case let call as RedactCall: try mark(call, by: person)
        case let call as ReviewCall: try review(call, by: person)
        case let call as PublishCall: try release(call, by: person)
        default: nil
        }
    }

    // MARK: - Deeds

    private func mark(_ call: RedactCall, by person: Person) throws -> Deed {
        guard let decision = RedactionMark.Decision(rawValue: call.decision) else {
            throw VarlinkError.invalidParameter("decision")
        }
        let ground = try call.ground.map { text in
            guard let ground = RedactionGround(rawValue: text) else { throw VarlinkError.invalidParameter("ground") }
            return ground
        }
        if decision == .keep, ground != nil { throw Refusal.excludes("--keep", "--ground") }
        let exhibit = try find(call.exhibit)
        let lines = try lines(call, of: exhibit)
        let words = try TextField.words.read(optional: call.words)
        guard words != nil || lines != nil else { throw Refusal.needs("redact", with: "--hide") }
        guard exhibit.meets(words: words, lines: lines, decision) else {
            throw words.map { Refusal.wordsNotThere($0, exhibit: exhibit.name) }
                ?? .linesNotThere(exhibit: exhibit.name, last: exhibit.lastLine)
        }
        let mark = RedactionMark(
            exhibit: exhibit.event, mail: exhibit.mail, decision: decision,
            ground: decision == .hide ? ground ?? .usual : nil, lines: lines)
        let request = MarkRequest(flag: exhibit.flag, mark: mark, words: words, why: call.why)
        return Deed(input: .redact(request, by: person), exhibit: exhibit.name)
    }

    private func lines(_ call: RedactCall, of exhibit: ReviewedExhibit) throws -> RedactionMark.Lines? {
        guard let first = call.firstLine ?? call.lastLine else { return nil }
        guard let lines = RedactionMark.Lines(first: first, last: call.lastLine ?? first),
            lines.last <= exhibit.lastLine
        else { throw Refusal.linesNotThere(exhibit: exhibit.name, last: exhibit.lastLine) }
        return lines
    }

    /// The fewest digits of a form that name it.
    private static let leastFormDigits = 8

    /// What was seen must be what it is now: somebody else may have redacted meanwhile.
    private func review(_ call: ReviewCall, by person: Person) throws -> Deed {
        let exhibit = try find(call.exhibit)
        let seen = call.form.lowercased()
        guard seen.count >= Self.leastFormDigits, exhibit.form.hasPrefix(seen) else {
            throw Refusal.exhibitChanged(exhibit.name)
        }
        let review = ExhibitReview(exhibit: exhibit.event, form: exhibit.form)
        return Deed(input: .review(review, of: exhibit.flag, by: person), exhibit: exhibit.name)
    }

    private func release(_ call: PublishCall, by person: Person) throws -> Deed {
        let sheet = try sheet(of: call.election)
        let summary = try PeriodSummary(
            of: sheet.election, events: events, asOf: asOf, lastHash: head.hash, releasing: true,
            earlier: try (call.earlier ?? []).map { try $0.checked() }, mailText: mails.text)
        let files = summary.files(in: Language.allCases, madeBy: Build.program)
        let pages = files.map { Publication.Page(name: $0.name, digest: SummaryManifest.sha256(of: $0.bytes)) }
        let request = PublishRequest(
            publication: Publication(election: sheet.election, asOf: asOf, pages: pages),
            exhibits: sheet.exhibits.map {
                PublicExhibit(name: $0.name, event: $0.event, mail: $0.mail, form: $0.form)
            })
        return Deed(
            input: .publish(request, by: person),
            release: Release(asOf: asOf, asOfText: asOf.rfc3339(in: summary.election.zone), files: files))
    }

    // MARK: - Exhibits

    private func sheet(of election: String) throws -> ReviewSheet {
        let known = book.knownElections
        let id = Spelling.match(election, among: known) ?? election
        if let purged = book.purged[id] { throw Refusal.electionPurged(id, at: purged) }
        return try ReviewSheet(of: id, events: events, asOf: asOf, mailText: mails.text)
    }

    private func find(_ name: String) throws -> ReviewedExhibit {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = FlagID(typed: String(parts[0])), let number = Int(parts[1]) else {
            throw Refusal.unknownExhibit(name, known: [])
        }
        guard let flag = book.flag(id) else { throw Refusal.unknownFlag(id) }
        guard !flag.isVoid else { throw Refusal.flagRetracted(id) }
        let sheet = try sheet(of: flag.opening.election)
        guard let exhibit = sheet.exhibit(id, number) else {
            throw Refusal.unknownExhibit(name, known: sheet.exhibits.filter { $0.flag == id }.map(\.name))
        }
        return exhibit
    }

    private func row(_ exhibit: ReviewedExhibit) -> ExhibitRow {
        let review = book.review(of: exhibit.form)
        return ExhibitRow(
            name: exhibit.name, kind: exhibit.kind, event: Int(exhibit.event), form: exhibit.form,
            reviewedBy: review?.actor.text, reviewedByName: review.flatMap { name(ofActorIn: $0.event) },
            reviewedIn: review.map { Int($0.event) },
            passages: exhibit.passages.map { passage in
                PassageRow(
                    place: passage.place.rawValue,
                    pieces: passage.pieces.map {
                        PieceRow(
                            line: $0.line, text: $0.text, ground: $0.ground?.rawValue, mark: $0.mark.map { Int($0) },
                            capital: $0.isCapital)
                    })
            },
            marks: book.marks(of: exhibit.event, mail: exhibit.mail).map(row))
    }

    private func name(ofActorIn event: Int64) -> String? { events.first { $0.number == event }?.personal.actorName }

    private func row(_ mark: Book.Decided<RedactionMark>) -> MarkRow {
        let personal = events.first { $0.number == mark.event }?.personal ?? .none
        return MarkRow(
            event: Int(mark.event), actor: mark.actor.text, actorName: personal.actorName,
            decision: mark.value.decision.rawValue, ground: mark.value.ground?.rawValue,
            words: personal.notes[Event.markedWords], firstLine: mark.value.lines?.first,
            lastLine: mark.value.lines?.last, why: personal.notes["why"])
    }
}

extension PublishAnswer {
    /// The answer when a release was kept.
    public init(_ release: PublishingDesk.Release, event: Int64) {
        self.init(
            event: Int(event), asOf: Int(release.asOf.seconds), asOfText: release.asOfText,
            documents: release.files.map { SummaryDocument($0) })
    }
}

extension SummaryDocument {
    /// A file of a summary as it goes over the socket.
    public init(_ file: SummaryFile) {
        self.init(name: file.name, mediaType: file.mediaType, text: String(decoding: file.bytes, as: UTF8.self))
    }
}
