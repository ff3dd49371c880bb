import Control
import Testing

/// The Swift mirror of `io.flagwatch` holds to the interface: a value made from the interface's types decodes, and
/// encodes to the same text, names and order included.
@Suite("The Swift types are those of the interface") struct ViewTests {
    private let interface: InterfaceDefinition

    init() throws { interface = try InterfaceDefinition(parsing: FlagwatchInterface.text) }

    private func sample(_ fields: [VarlinkType.Field], full: Bool, isAnswer: Bool) -> JSONValue {
        .object(
            JSONObject(
                fields.compactMap { field in
                    if case .optional = field.type, !full { return nil }
                    return .init(name: field.name, value: sample(field.type, full: full, isAnswer: isAnswer))
                }))
    }

    private func sample(_ type: VarlinkType, full: Bool, isAnswer: Bool) -> JSONValue {
        switch type {
        case .bool: true
        // What is asked has to be an instant and a limit; what is answered must survive beyond a Double's digits.
        case .int: .integer(isAnswer ? 9_007_199_254_740_993 : 253_402_300_799)
        case .float: 0.5
        case .string: "é"
        case .object, .any: [:]
        case .array(let element): full ? [sample(element, full: full, isAnswer: isAnswer)] : []
        case .map(let element): full ? ["a": sample(element, full: full, isAnswer: isAnswer)] : [:]
        case .optional(let wrapped): sample(wrapped, full: full, isAnswer: isAnswer)
        case .named(let name): sample(interface.types[name] ?? .any, full: full, isAnswer: isAnswer)
        case .structure(let fields): sample(fields, full: full, isAnswer: isAnswer)
        case .enumeration(let words): .string(words[0])
        }
    }

    private func expectMirror<Mirror: Codable>(
        _ type: Mirror.Type, _ fields: [VarlinkType.Field], isAnswer: Bool = true, _ where: Comment
    ) throws {
        for full in [true, false] {
            let value = sample(fields, full: full, isAnswer: isAnswer)
            #expect(try JSONValue(encoding: value.decode(type)).text == value.text, `where`)
        }
    }

    private func expectMirror<Mirror: FlagwatchCall>(_ type: Mirror.Type) throws {
        let method = try #require(interface.methods[Mirror.shortMethod])
        try expectMirror(Mirror.self, method.input, isAnswer: false, "\(Mirror.shortMethod), parameters")
        try expectMirror(Mirror.Answer.self, method.output, "\(Mirror.shortMethod), answer")
    }

    @Test("Every method has its call and its answer, with every type that they carry")
    func everyMethod() throws {
        let calls: [any FlagwatchCall.Type] = [
            AmendCall.self, BackupCall.self, CloseCall.self, DismissCall.self, ExhibitsCall.self, ExplainCall.self,
            InboxCall.self, LinkCall.self, ListCall.self, LogCall.self, OpenCall.self, PlanCall.self, PublishCall.self,
            PurgeCall.self, RecordCall.self, RedactCall.self, ReloadCall.self, ReopenCall.self, RetractCall.self,
            ReviewCall.self, ShowCall.self, SnoozeCall.self, StatusCall.self, SummaryCall.self, TakeCall.self,
            UnlinkCall.self, VerifyCall.self, WatchCall.self,
        ]
        #expect(calls.map { $0.shortMethod } == interface.methods.keys.sorted())
        for call in calls { try expectMirror(call) }
    }

    @Test("Every error is one of FlagwatchError, and comes back as it went")
    func everyError() throws {
        let errors: [FlagwatchError] = [
            .refused(rule: "C8", message: "closed", remedy: "reopen"),
            .refused(rule: nil, message: "unknown", remedy: "look"), .noSuchFlag(id: "a"), .noSuchMail(mail: "b"),
            .noSuchEvent(event: 3), .ambiguousElection(elections: ["a", "b"]),
            .configurationRefused(complaints: [
                .init(file: "a", line: 3, message: "b", remedy: "c"), .init(file: "a", message: "b", remedy: "c"),
            ]), .notReady(reason: "d"), .notReady(reason: "d", hindrance: "full"),
            .ledgerDamaged(row: 4, reason: "e"), .ledgerDamaged(row: 4, reason: "e", flaw: ["link": [:]]),
            .badMessage(reason: "f"),
        ]
        for error in errors {
            let wire = error.varlinkError
            let name = String(wire.name.dropFirst(FlagwatchInterface.name.count + 1))
            #expect(interface.errors[name] != nil)
            #expect(interface.misfit(ofError: name, parameters: wire.parameters) == nil)
            #expect(FlagwatchError(wire) == error)
        }
        #expect(Set(errors.map(\.varlinkError.name)).count == interface.errors.count)
        #expect(FlagwatchError(.permissionDenied) == nil)
    }

    @Test("What does not fit a call's Swift type is named by its path")
    func decodePath() throws {
        let call = Call(method: "io.flagwatch.Open", parameters: ["platform": "x", "channel": "m", "urls": ["a", 2]])
        #expect(throws: VarlinkError.invalidParameter("urls[1]")) { try call.decode(OpenCall.self) }
        #expect(throws: VarlinkError.invalidParameter("channel")) {
            try Call(method: "io.flagwatch.Open", parameters: ["platform": "x"]).decode(OpenCall.self)
        }
    }
}
