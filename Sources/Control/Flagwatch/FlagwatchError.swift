/// The errors of `io.flagwatch`.
public enum FlagwatchError: Error, Sendable, Equatable {
    /// It is refused: the number in flagwatch-rules(7) that says so, if one does; why; what would be right; and the same as
    /// a code with its values.
    case refused(rule: String?, message: String, remedy: String, refusal: JSONValue? = nil)
    /// No flag has that id.
    case noSuchFlag(id: String)
    /// No mail has that hash.
    case noSuchMail(mail: String)
    /// No event has that number.
    case noSuchEvent(event: Int)
    /// Several elections are in their period.
    case ambiguousElection(elections: [String])
    /// The new configuration is refused; the old one stays in force (K2).
    case configurationRefused(complaints: [ComplaintRow])
    /// The daemon cannot answer this now.
    case notReady(reason: String, hindrance: String? = nil)
    /// The ledger's chain does not hold at that row, or the whole file is not what it was; and the same as a code.
    case ledgerDamaged(row: Int, reason: String, flaw: JSONValue? = nil)
    /// The message was no Varlink call.
    case badMessage(reason: String)

    /// The error as it goes over the socket.
    public var varlinkError: VarlinkError {
        switch self {
        case .refused(let rule, let message, let remedy, let refusal):
            Self.error(
                "Refused",
                [
                    "rule": rule.map { .string($0) } ?? .null, "message": .string(message), "remedy": .string(remedy),
                    "refusal": refusal ?? .null,
                ])
        case .noSuchFlag(let id): Self.error("NoSuchFlag", ["id": .string(id)])
        case .noSuchMail(let mail): Self.error("NoSuchMail", ["mail": .string(mail)])
        case .noSuchEvent(let event): Self.error("NoSuchEvent", ["event": .integer(Int64(event))])
        case .ambiguousElection(let elections):
            Self.error("AmbiguousElection", ["elections": .array(elections.map { .string($0) })])
        case .configurationRefused(let complaints):
            Self.error("ConfigurationRefused", ["complaints": .array(complaints.map(Self.value))])
        case .notReady(let reason, let hindrance):
            Self.error(
                "NotReady", ["reason": .string(reason), "hindrance": hindrance.map { .string($0) } ?? .null])
        case .ledgerDamaged(let row, let reason, let flaw):
            Self.error(
                "LedgerDamaged", ["row": .integer(Int64(row)), "reason": .string(reason), "flaw": flaw ?? .null])
        case .badMessage(let reason): Self.error("BadMessage", ["reason": .string(reason)])
        }
    }

    /// The error that came over the socket, or nil when it is none of `io.flagwatch`.
    public init?(_ error: VarlinkError) {
        let values = error.parameters
        func text(_ name: String) -> String { values[name]?.string ?? "" }
        func number(_ name: String) -> Int { values[name]?.integer.map { Int($0) } ?? 0 }
        func code(_ name: String) -> JSONValue? { values[name].flatMap { $0.object.map { .object($0) } } }
        switch error.name {
        case Self.qualified("Refused"):
            self = .refused(
                rule: values["rule"]?.string, message: text("message"), remedy: text("remedy"), refusal: code("refusal")
            )
        case Self.qualified("NoSuchFlag"): self = .noSuchFlag(id: text("id"))
        case Self.qualified("NoSuchMail"): self = .noSuchMail(mail: text("mail"))
        case Self.qualified("NoSuchEvent"): self = .noSuchEvent(event: number("event"))
        case Self.qualified("AmbiguousElection"):
            self = .ambiguousElection(elections: values["elections"]?.array?.compactMap(\.string) ?? [])
        case Self.qualified("ConfigurationRefused"):
            let rows = values["complaints"]?.array ?? []
            self = .configurationRefused(complaints: rows.compactMap { try? $0.decode(ComplaintRow.self) })
        case Self.qualified("NotReady"):
            self = .notReady(reason: text("reason"), hindrance: values["hindrance"]?.string)
        case Self.qualified("LedgerDamaged"):
            self = .ledgerDamaged(row: number("row"), reason: text("reason"), flaw: code("flaw"))
        case Self.qualified("BadMessage"): self = .badMessage(reason: text("reason"))
        default: return nil
        }
    }

    private static func qualified(_ name: String) -> String { "\(FlagwatchInterface.name).\(name)" }

    private static func error(_ name: String, _ parameters: JSONObject) -> VarlinkError {
        VarlinkError(name: qualified(name), parameters: parameters)
    }

    private static func value(_ row: ComplaintRow) -> JSONValue {
        [
            "file": .string(row.file), "line": row.line.map { .integer(Int64($0)) } ?? .null,
            "message": .string(row.message), "remedy": .string(row.remedy),
        ]
    }
}
