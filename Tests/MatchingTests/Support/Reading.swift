import Flagging
import Testing

@testable import Matching

/// What became of one mail: what was found in it, what the engine decided, and the clocks on either side.
struct Reading: Sendable {
    var examination: Examination
    var events: [Event]
    var before: [FlagID: [RunningClock]]
    var after: [FlagID: [RunningClock]]

    /// Nothing came of it: the mail is rightly unrelated, and not one clock moved.
    func expectUnrelated(_ name: String = "", at location: SourceLocation = #_sourceLocation) {
        #expect(examination.finding == nil && events.isEmpty, "\(name)", sourceLocation: location)
        #expect(after == before, "\(name)", sourceLocation: location)
    }

    /// No clock moved, and exactly one entry asks a person to read the mail, with a reason.
    func expectHeld(_ name: String = "", at location: SourceLocation = #_sourceLocation) {
        #expect(after == before, "\(name)", sourceLocation: location)
        #expect(events.count == 1, "\(name)", sourceLocation: location)
        guard case .mailHeld(let finding)? = events.first?.body, let entry = events.first?.entry else {
            Testing.Issue.record("not held: \(name) \(events.map(\.body.kind))", sourceLocation: location)
            return
        }
        #expect(entry.action == .mailHeld && entry.step == Step.readHeldMail, "\(name)", sourceLocation: location)
        #expect(
            entry.result == (finding.origin == .ours ? "sent" : finding.mail.trust.verdict.rawValue), "\(name)",
            sourceLocation: location)
        #expect(finding.mail.trust.reason.code != .recorded, "\(name)", sourceLocation: location)
    }

    /// R5: no clock moved, and the mail waits in the inbox without a prompt.
    func expectQuietlyHeld(_ name: String = "", at location: SourceLocation = #_sourceLocation) {
        #expect(after == before, "\(name)", sourceLocation: location)
        guard events.count == 1, case .mailHeld? = events.first?.body, events.first?.entry == nil else {
            Testing.Issue.record("not held in silence: \(name) \(events.map(\.body.kind))", sourceLocation: location)
            return
        }
    }

    /// A fact of that kind was filed on that flag by the mail itself; which clocks of it run now is `expected`, each
    /// with the event that started it and when. No other flag's clocks moved.
    private func expectFiled(
        _ kind: FactKind, on flag: FlagID, _ expected: [String], _ name: String, _ location: SourceLocation
    ) {
        guard events.count == 1, case .happened(let fact)? = events.first?.body else {
            Testing.Issue.record("not filed: \(name) \(events.map(\.body.kind))", sourceLocation: location)
            return
        }
        #expect(fact.kind == kind && events[0].flag == flag, "\(name)", sourceLocation: location)
        #expect(events[0].actor == .mail && fact.mail?.trust.verdict == .verified, sourceLocation: location)
        #expect(after[flag]?.map(Self.line) == expected, "\(name)", sourceLocation: location)
        var others = after
        others[flag] = before[flag]
        #expect(others == before, "\(name)", sourceLocation: location)
    }

    /// C9: filed, and every clock runs on.
    func expectFiled(
        _ kind: FactKind, on flag: FlagID, _ name: String = "", at location: SourceLocation = #_sourceLocation
    ) {
        expectFiled(kind, on: flag, (before[flag] ?? []).map(Self.line), name, location)
    }

    /// C3: of the two clocks that the opening started only the reaction clock runs on.
    func expectStoppedAcknowledgement(
        on flag: FlagID, _ name: String = "", at location: SourceLocation = #_sourceLocation
    ) {
        let clocks = before[flag] ?? []
        #expect(clocks.map(\.kind) == [.acknowledgement, .reaction], "\(name)", sourceLocation: location)
        expectFiled(.receipt, on: flag, clocks.suffix(1).map(Self.line), name, location)
    }

    /// C4, C6, C7: only the next-step clock runs, started by this mail at its `Date`.
    func expectOurTurn(
        _ kind: FactKind, on flag: FlagID, _ name: String = "", at location: SourceLocation = #_sourceLocation
    ) {
        let clocks = before[flag] ?? []
        #expect(clocks.map(\.kind) == [.acknowledgement, .reaction], "\(name)", sourceLocation: location)
        let number = events.first?.number ?? 0
        expectFiled(
            kind, on: flag, ["next-step by \(number) at \(Desk.written.seconds)"], name, location)
    }

    static func line(_ clock: RunningClock) -> String {
        "\(clock.kind.rawValue) by \(clock.startedBy) at \(clock.started.seconds)"
    }
}

extension FlagID {
    /// A flag of the world by its number.
    static func world(_ sequence: Int) -> FlagID { FlagID(code: "TK25", sequence: sequence) }
}
