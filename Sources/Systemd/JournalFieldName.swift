/// The name of a journal field that a client may send, checked once.
///
/// The rules are journald's own (`journal_field_valid`; systemd.journal-fields(7)): 1 to 64 bytes of A–Z, 0–9 and
/// `_`, starting with a letter. A leading `_` marks the fields that journald adds itself and nobody can send; those
/// are ``TrustedFieldName``. journald drops an invalid field without a word, which is why this is a type.
public struct JournalFieldName: Hashable, Sendable, CustomStringConvertible {
    /// The name, for example `FLAGWATCH_KEY`.
    public let description: String

    /// The most bytes a name may have.
    public static let byteLimit = 64

    /// The name, or nil where journald would refuse it.
    public init?(_ name: String) {
        guard Self.isValid(name) else { return nil }
        description = name
    }

    /// A name that is written in the source. A wrong one stops the program the first time it runs.
    public init(literal name: StaticString) {
        let text = name.description
        precondition(Self.isValid(text), "journal field name \(text): A–Z, 0–9, _, first a letter, at most 64 bytes")
        description = text
    }

    static func isValid(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let first = bytes.first, bytes.count <= byteLimit, isLetter(first) else { return false }
        return bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}

extension JournalFieldName {
    /// The one line that a person reads.
    public static let message = JournalFieldName(literal: "MESSAGE")
    /// The kind of the entry: 32 lower-case hexadecimal digits, the key into the catalog.
    public static let messageID = JournalFieldName(literal: "MESSAGE_ID")
    /// The urgency, 0 to 7 (``JournalPriority``).
    public static let priority = JournalFieldName(literal: "PRIORITY")
    /// The program's name as `journalctl -t` takes it.
    public static let syslogIdentifier = JournalFieldName(literal: "SYSLOG_IDENTIFIER")
}
