public import Configuration
public import Flagging
import Foundation
import Ledger
import MailReader
import Mailbox
import Matching
public import Service
import Wording

/// Plays a scenario and hands over what the journal would get.
public struct Play {
    /// The story.
    public var scenario: Scenario
    /// The configuration at its start.
    public var configuration: Loaded
    /// Reads the folder of a `configuration` step.
    public var load: (String) throws -> Loaded

    /// A play of a scenario under a configuration.
    public init(_ scenario: Scenario, configuration: Loaded, load: @escaping (String) throws -> Loaded) {
        self.scenario = scenario
        self.configuration = configuration
        self.load = load
    }

    /// The keys of a rehearsal are made under this identity, so that each run prints the same.
    static let identity = "rehearsal"
    /// The entries that a rehearsal does not print: they are about the daemon itself.
    static let silent: Set<Action> = [.started, .stopped, .ledgerHead, .summaryWritten, .summaryFailed]
    /// Who the people of a scenario are.
    static let person = Person(uid: 1_000)

    /// Plays the story into a store and hands each entry over as it is issued.
    ///
    /// - Parameters:
    ///   - keep: is handed each mail that was filed or held, as the daemon keeps a copy of it (L3).
    ///   - remark: is told of a word or a URL that nobody could record today, and which is played all the same: the story may
    ///     be one of an older ledger, or have a slip.
    ///   - summarize: writes the summary of an election that is due (S4).
    ///   - emit: is handed each entry.
    /// - Throws: a `RehearsalFailure` at the first step that cannot be done; what was issued before it stands.
    public func run(
        into store: any EventStore, keep: @escaping (ArrivedMail) throws -> Void = { _ in },
        remark: @escaping (RehearsalFailure) -> Void = { _ in },
        summarize: @escaping (String, Instant) -> SummaryWriting.Result = { _, _ in .written(folder: "", unreviewed: 0)
        },
        emit: @escaping (RenderedEntry) -> Void
    ) throws {
        let language = configuration.language.wording
        guard configuration.policy.election(scenario.election) != nil else {
            let known = configuration.policy.elections.map(\.id)
            throw RehearsalFailure(place: scenario.folder, reason: .noElection(scenario.election, known: known))
        }
        let daemon = try VirtualDaemon(
            store: store, configuration: configuration, starts: scenario.starts, keep: keep, summarize: summarize
        ) {
            guard !Play.silent.contains($0.action) else { return }
            let key = LedgerFile.key(of: $0, identity: Play.identity)
            emit(RenderedEntry($0, key: key, policy: $1, language: language))
        }
        var rest = scenario.steps[...]
        // Steps at the very start come before what is due there (C27).
        try play(at: scenario.starts, daemon, &rest, remark)
        while let instant = rest.first?.at {
            try daemon.advance(before: instant)
            try play(at: instant, daemon, &rest, remark)
        }
        try daemon.advance(through: scenario.ends)
    }

    private func play(
        at instant: Instant, _ daemon: VirtualDaemon, _ rest: inout ArraySlice<Scenario.Step>,
        _ remark: (RehearsalFailure) -> Void
    ) throws {
        try daemon.arrive(at: instant)
        while let step = rest.first, step.at == instant {
            rest.removeFirst()
            try perform(step, daemon, remark)
        }
        try daemon.settle()
    }

    private func perform(
        _ step: Scenario.Step, _ daemon: VirtualDaemon, _ remark: (RehearsalFailure) -> Void
    ) throws {
        if daemon.isDown, step.deed.isAPersons { throw RehearsalFailure(place: step.place, reason: .daemonOff) }
        let zone = configuration.policy.election(scenario.election)?.zone ?? .utc
        do {
            do {
                try carryOut(step.deed, daemon)
            } catch let refusal as Refusal where refusal.isOfWords {
                remark(RehearsalFailure(place: step.place, reason: .refused(refusal, zone: zone)))
                try carryOut(step.deed.insisting, daemon)
            }
        } catch let refusal as Refusal {
            throw RehearsalFailure(place: step.place, reason: .refused(refusal, zone: zone))
        } catch let failure as MissingMail {
            throw RehearsalFailure(place: step.place, reason: .unreadable(path: failure.path))
        }
    }

    private func carryOut(_ deed: Scenario.Deed, _ daemon: VirtualDaemon) throws {
        let person = Play.person
        switch deed {
        case .open(var request):
            request.election = request.election ?? scenario.election
            try daemon.submit(.open(request, by: person))
        case .record(let request): try daemon.submit(.record(request, by: person))
        case .take(let flag, let role): try daemon.submit(.take(flag, role: role, by: person))
        case .snooze(let flag, let until): try daemon.submit(.snooze(flag, until: until, by: person))
        case .close(let flag): try daemon.submit(.close(flag, why: nil, by: person))
        case .reopen(let flag): try daemon.submit(.reopen(flag, why: nil, by: person))
        case .link(let path, let flag, let kind):
            // What a story links, it has its reasons for.
            try daemon.submit(
                .link(mail: try identity(path), flag: flag, kind: kind, despite: "told by the story", by: person))
        case .dismiss(let path): try daemon.submit(.dismiss(mail: try identity(path), why: nil, by: person))
        case .unlink(let path, let why): try daemon.submit(.unlink(mail: try identity(path), why: why, by: person))
        case .retract(let event, let why): try daemon.submit(.retract(event: event, why: why, by: person))
        case .mail(let path, let isSent): try daemon.arrive(try mail(path, isSent: isSent))
        case .down(let until): try daemon.goDown(until: until)
        case .clockStep(let seconds): try daemon.stepClock(by: seconds)
        case .exportStalled(let until): daemon.stallExport(until: until)
        case .configure(let path): try reload(path, daemon)
        }
    }

    /// K2: a refused configuration changes nothing and is said.
    private func reload(_ path: String, _ daemon: VirtualDaemon) throws {
        do {
            try daemon.reload(try load(path))
        } catch is ConfigurationError {
            try daemon.submit(.configurationRefused)
        }
    }

    private struct MissingMail: Error {
        var path: String
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingMail(path: path) }
        return Array(data)
    }

    private func identity(_ path: String) throws -> String { ContentIdentity(of: try bytes(path)).description }

    private func mail(_ path: String, isSent: Bool) throws -> ArrivedMail {
        let bytes = try bytes(path)
        let context = MailContext(
            anchor: .none, role: isSent ? .sent : .inbox, seen: scenario.starts,
            mailbox: configuration.mailboxes.first?.path ?? "", path: path,
            identity: ContentIdentity(of: bytes).description)
        return ArrivedMail(
            message: Message(reading: bytes, limits: configuration.limits.reader), context: context, bytes: bytes)
    }
}

extension Refusal {
    /// Whether only a word or a URL is what no list, or nobody today, has: what an older version took.
    fileprivate var isOfWords: Bool {
        switch self {
        case .unknownWord, .unknownService, .badText(.url, .notAURL), .badText(.url, .defanged),
            .badText(.url, .userInfo),
            .needs(_, with: Engine.forFellowGovernment):
            true
        // A character that nobody sees; the controls of a terminal lie below.
        case .badText(_, .control(let value)): value > 0xA0
        default: false
        }
    }
}

extension Scenario.Deed {
    /// The same, in which every word and URL is meant.
    fileprivate var insisting: Scenario.Deed {
        switch self {
        case .open(var request):
            request.newWords = true
            request.isStory = true
            return .open(request)
        case .record(var request):
            request.newWords = true
            return .record(request)
        default: return self
        }
    }
}
