import Control
import Foundation
import Testing

/// The root of the repository, from this file's place in it.
let repositoryRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

@Suite("The interface language") struct InterfaceTests {
    @Test("The committed io.flagwatch.varlink is the text that introspection returns")
    func sameText() throws {
        let file = repositoryRoot.appending(path: "Sources/Control/io.flagwatch.varlink")
        #expect(try String(contentsOf: file, encoding: .utf8) == FlagwatchInterface.text)
    }

    @Test("Both interfaces parse, and every method is there")
    func parses() throws {
        let service = try InterfaceDefinition(parsing: ServiceInterface.text)
        #expect(service.methods.keys.sorted() == ["GetInfo", "GetInterfaceDescription"])
        let own = try InterfaceDefinition(parsing: FlagwatchInterface.text)
        #expect(own.name == FlagwatchInterface.name)
        #expect(
            own.methods.keys.sorted() == [
                "Amend", "Backup", "Close", "Dismiss", "Exhibits", "Explain", "Inbox", "Link", "List", "Log", "Open",
                "Plan", "Publish", "Purge", "Record", "Redact", "Reload", "Reopen", "Retract", "Review", "Show",
                "Snooze",
                "Status", "Summary", "Take", "Unlink", "Verify", "Watch",
            ])
        #expect(own.members.allSatisfy { own.documentation[$0]?.isEmpty == false })
    }

    @Test("Every kind of type is read")
    func everyType() throws {
        let text = """
            # The whole.
            interface a.b1

            # A word.
            type Word (one, two)
            type Deep (a: ?[]string, b: [string](x: int, y: (on, off)), c: object, d: any, e: float, f: ?Word)
            method M(w: Word) -> ()
            error E ()
            """
        let definition = try InterfaceDefinition(parsing: text)
        #expect(definition.types["Word"] == .enumeration(["one", "two"]))
        #expect(
            definition.types["Deep"]
                == .structure([
                    .init(name: "a", type: .optional(.array(.string))),
                    .init(
                        name: "b",
                        type: .map(
                            .structure([
                                .init(name: "x", type: .int), .init(name: "y", type: .enumeration(["on", "off"])),
                            ]))),
                    .init(name: "c", type: .object), .init(name: "d", type: .any), .init(name: "e", type: .float),
                    .init(name: "f", type: .optional(.named("Word"))),
                ]))
        #expect(definition.documentation == ["": "The whole.", "Word": "A word.", "Deep": "", "M": "", "E": ""])
    }

    @Test(
        "What is no definition is refused with line and column",
        arguments: [
            ("", 1, 1, "expected 'interface'"), ("interface a", 1, 11, "such as io.example"),
            ("interface a.b\nthing X ()", 2, 1, "expected type, method or error"),
            ("interface a.b\ntype x ()", 2, 6, "begins with a capital"),
            ("interface a.b\ntype X (a: int)\ntype X (a: int)", 3, 6, "declared twice"),
            ("interface a.b\ntype X (a: int, a: int)", 2, 17, "twice in one list"),
            ("interface a.b\ntype X (a: Y)", 2, 12, "no type 'Y'"),
            ("interface a.b\ntype X (a: int, b)", 2, 18, "a type after 'b'"),
            ("interface a.b\ntype X (a: ??int)", 2, 13, "'?' twice"),
            ("interface a.b\nmethod X() ()", 2, 12, "expected '->'"),
            ("interface a.b\nmethod X(a, b) -> ()", 2, 9, "parameters with their types"),
            ("interface a.b\ntype X (a: int", 2, 15, "expected ')'"), ("interface a.b\n{", 2, 1, "belongs nowhere"),
        ])
    func refused(text: String, line: Int, column: Int, message: String) {
        let error = #expect(throws: InterfaceError.self) { try InterfaceDefinition(parsing: text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.message.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test("Nesting is limited")
    func nesting() {
        let deep = String(repeating: "(a: ", count: 10_000)
        #expect(throws: InterfaceError.self) { try InterfaceDefinition(parsing: "interface a.b\ntype X \(deep)") }
        let optional = String(repeating: "[]", count: 10_000)
        #expect(throws: InterfaceError.self) {
            try InterfaceDefinition(parsing: "interface a.b\ntype X (a: \(optional)int)")
        }
    }

    @Test(
        "A parameter that does not fit is named by its path",
        arguments: [
            (#"{"platform":"x","channel":"mail"}"#, nil), (#"{"platform":"x"}"#, "channel"),
            (#"{"platform":1,"channel":"mail"}"#, "platform"),
            (#"{"platform":"x","channel":"mail","urls":["a",2]}"#, "urls[1]"),
            (#"{"platform":"x","channel":"mail","urls":null,"submitted":5}"#, nil),
            (#"{"platform":"x","channel":"mail","submitted":5.5}"#, "submitted"),
            (#"{"platform":"x","channel":"mail","contact":"yes"}"#, "contact"),
            (#"{"platform":"x","channel":"mail","chanel":"mail"}"#, "chanel"),
        ] as [(String, String?)])
    func misfits(json: String, path: String?) throws {
        let own = try InterfaceDefinition(parsing: FlagwatchInterface.text)
        let parameters = try #require(try JSONValue(parsing: json).object)
        #expect(own.misfit(ofCall: "Open", parameters: parameters) == path)
    }
}
