import Control
import Flagging
import Foundation
import JournalFixture
import Testing

/// L10: the calls are made from the interface's own text, so a method or a field that is added is tried too.
@Suite(
    "Whatever number or text a caller gives, the real daemon answers and goes on", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct InterfaceDoorTests {
    private static let extremes: [JSONValue] = [.integer(.min), -1, 0, 1, .integer(.max)]
    private static let oddities: [JSONValue] = [
        "", " ", .string(String(repeating: "é", count: 5_000)), "\u{0}", "a\u{0}b", "Zoë 漢字 \u{202E}x", "[PR00-001]",
    ]

    private let interface: InterfaceDefinition

    init() throws { interface = try InterfaceDefinition(parsing: FlagwatchInterface.text) }

    @Test(
        "L10: Int64.min, -1, 0, 1 and Int64.max in every integer of every method are answered, and a new daemon starts")
    func numbers() throws {
        try playAll(replacing: .int, by: Self.extremes, expecting: 40)
    }

    @Test("L10: empty, long, NUL and foreign text in every string of every method is answered, and a new daemon starts")
    func texts() throws {
        try playAll(replacing: .string, by: Self.oddities, expecting: 250)
    }

    private func playAll(replacing type: VarlinkType, by values: [JSONValue], expecting count: Int) throws {
        // With repeats each second the many flags opened here would be most of the work.
        let calm = DaemonUnderTest.urgency.replacingOccurrences(of: "\"1s\"", with: "\"1h\"")
            .replacingOccurrences(of: "\"2s\"", with: "\"2h\"")
        let daemon = try DaemonUnderTest(try JournalNamespace(), urgency: calm)
        try daemon.start()
        let born = try daemon.client().call(StatusCall()).status.startedAt
        var calls = 0
        for (name, method) in interface.methods.sorted(by: { $0.key < $1.key }) {
            // Each method finds an open flag, whatever the one before did to its own.
            let flag = try daemon.client().call(OpenCall(platform: "x", channel: "mail")).flag.id
            for parameters in variants(of: .structure(method.input), named: "", type, values, flag) {
                guard case .object(let object) = parameters else { continue }
                try expectAnswer(daemon, name, object)
                calls += 1
            }
        }
        #expect(calls >= count)
        let status = try daemon.client().call(StatusCall()).status
        #expect(status.startedAt == born, "one daemon answered all")
        try daemon.stop()
        try daemon.start()
        #expect(try daemon.client().call(VerifyCall(journal: false)).problems.isEmpty)
        #expect(try daemon.client().call(StatusCall()).status.openFlags > 0)
        #expect(try daemon.entries("flag-set-aside").isEmpty)
        try daemon.stop()
    }

    /// An answer or an error of the interface, and never a closed connection.
    private func expectAnswer(_ daemon: DaemonUnderTest, _ method: String, _ parameters: JSONObject) throws {
        let text = JSONValue.object(parameters).text.prefix(200)
        do {
            // A summary of all that was opened here takes a while on a busy machine.
            let client = try VarlinkClient(path: daemon.socket, silenceSeconds: 120)
            _ = try client.call("\(FlagwatchInterface.name).\(method)", parameters)
        } catch is VarlinkError {
            // Refused by name, which is an answer.
        } catch {
            throw FixtureFailure("\(method) \(text): \(error)")
        }
    }

    // MARK: - From types to values

    /// Every value of a type in which exactly one leaf of a kind was replaced.
    private func variants(
        of type: VarlinkType, named name: String, _ replaced: VarlinkType, _ values: [JSONValue], _ flag: String
    ) -> [JSONValue] {
        switch type {
        case replaced: return values
        case .optional(let wrapped): return variants(of: wrapped, named: name, replaced, values, flag)
        case .array(let element):
            return variants(of: element, named: name, replaced, values, flag).map { .array([$0]) }
        case .map(let element):
            return variants(of: element, named: name, replaced, values, flag).map { ["key": $0] }
        case .named(let name):
            return interface.types[name].map { variants(of: $0, named: "", replaced, values, flag) } ?? []
        case .structure(let fields):
            let usual = usual(fields, flag)
            return fields.flatMap { field in
                variants(of: field.type, named: field.name, replaced, values, flag).map { value in
                    var object = usual
                    object[field.name] = value
                    return .object(object)
                }
            }
        default: return []
        }
    }

    /// What a caller usually gives: the fields that must be there.
    private func usual(_ fields: [VarlinkType.Field], _ flag: String) -> JSONObject {
        let words: [String: String] = [
            "id": flag, "platform": "x", "channel": "mail", "kind": "reaction", "format": "markdown",
            "election": "proef", "why": "a test", "mail": "00ff", "role": "on-call",
        ]
        var object: JSONObject = [:]
        for field in fields {
            switch field.type {
            case .string: object[field.name] = .string(words[field.name] ?? "text")
            case .int: object[field.name] = 1
            default: continue
            }
        }
        // A plan of a flag that does not exist yet needs its platform.
        if fields.contains(where: { $0.name == "ifOpened" }) { object["platform"] = "x" }
        return object
    }
}
