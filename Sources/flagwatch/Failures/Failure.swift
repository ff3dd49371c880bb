import Control

/// Why a command could not do what was asked, and how it ends.
struct Failure: Error {
    var code: EndCode
    /// What is said to people, one line each.
    var text: [String]
    /// The same for programs: `error`, the qualified name of the error, and its `parameters`.
    var object: JSONValue

    init(_ code: EndCode, _ text: [String], name: String, _ parameters: JSONObject = [:]) {
        self.code = code
        self.text = text
        object = ["error": .string(name), "parameters": .object(parameters)]
    }

    /// A failure that no interface names; programs get the reason as it is said.
    init(_ code: EndCode, _ text: [String]) {
        let reason = JSONValue.string(text.joined(separator: "\n"))
        self.init(code, text, name: "io.flagwatch.cli.\(Self.name(of: code))", ["reason": reason])
    }

    /// What goes to standard error.
    func lines(json: Bool) -> [String] { json && !text.isEmpty ? [object.text] : text.map { Printable.text($0) } }

    private static func name(of code: EndCode) -> String {
        switch code {
        case .done: "Done"
        case .refused: "Refused"
        case .configuration: "Configuration"
        case .daemonUnreachable: "DaemonUnreachable"
        case .ledgerDamaged: "LedgerDamaged"
        case .usage: "Usage"
        case .output: "Output"
        }
    }
}
