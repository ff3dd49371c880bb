public import Configuration
import Flagging
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
    static let silent: Set<Action> = [.started, .stopped, .ledgerHead, .summaryWritten]
    /// Who the people of a scenario are.
    static let person = Person(uid: 1_000)

    /// Plays the story into a store and hands each entry over as it is issued.
    ///
    /// - Parameters:
    ///   - keep: is handed each mail that was filed or held, as the daemon keeps a copy of it (L3).
    ///   - emit: is handed each entry.
    /// - Throws: a `RehearsalFailure` at the first step that cannot be done; what was issued before it stands.
    public func run(
        into store: any EventStore, keep: @escaping (ArrivedMail) throws -> Void = { _ in },
        emit: @escaping (RenderedEntry) -> Void
    ) throws {
        let language = configuration.language.wording
        guard configuration.policy.election(scenario.election) != nil else {
            let known = configuration.policy.elections.map(\.id).joined(separator: ", ")
            throw RehearsalFailure(
                place: scenario.folder,
                reason: "the configuration has no election \(scenario.election); it has \(known)")
        }
        let daemon = try VirtualDaemon(
            store: store, configuration: configuration, starts: scenario.starts, keep: keep
        ) {
            guard !Play.silent.contains($0.action) else { return }
            let key = LedgerFile.key(of: $0, identity: Play.identity)
            emit(RenderedEntry($0, key: key, policy: $1, language: language))
        }
        var rest = scenario.steps[...]
        try settleStart(daemon, &rest)
        while let instant = rest.first?.at {
            try daemon.advance(before: instant)
            try play(at: instant, daemon, &rest)
        }
        try daemon.advance(through: scenario.ends)
    }

    /// Steps at the very start come before what is due there (C27).
    private func settleStart(_ daemon: VirtualDaemon, _ rest: inout ArraySlice<Scenario.Step>) throws {
        try play(at: scenario.starts, daemon, &rest)
    }

    private func play(
        at instant: Instant, _ daemon: VirtualDaemon, _ rest: inout ArraySlice<Scenario.Step>
    ) throws {
        try daemon.arrive(at: instant)
        while let step = rest.first, step.at == instant {
            rest.removeFirst()
            try perform(step, daemon)
        }
        try daemon.settle()
    }

    private func perform(_ step: Scenario.Step, _ daemon: VirtualDaemon) throws {
        if daemon.isDown, step.deed.isAPersons {
            throw RehearsalFailure(place: step.place, reason: "the daemon is off, nobody answers a person")
        }
        do {
            try carryOut(step.deed, daemon)
        } catch let refusal as Refusal {
            let zone = configuration.policy.election(scenario.election)?.zone ?? .utc
            let why = refusal.explanation(in: configuration.language.wording, zone: zone)
            throw RehearsalFailure(place: step.place, reason: why.line)
        } catch let failure as MissingMail {
            throw RehearsalFailure(place: step.place, reason: "\(failure.path) cannot be read")
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
            try daemon.submit(.link(mail: try identity(path), flag: flag, kind: kind, by: person))
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
