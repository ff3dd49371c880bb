/// What a `message/delivery-status` part says (RFC 3464): fields about the message, and a group per recipient.
public struct DeliveryStatus: Sendable, Equatable {
    /// All per-message fields in order.
    public let fields: [HeaderField]
    /// The groups of recipients in order.
    public let recipients: [Recipient]
    /// Whether it passes a limit: another recipient may stand in what was not read.
    public let isCut: Bool

    /// The host that reports, without its type ("dns;").
    public var reportingMTA: String? { Self.untyped(Self.first("reporting-mta", in: fields)) }
    /// The envelope id that the sender gave (RFC 3461, 4.4).
    public var originalEnvelopeID: String? { Self.first("original-envelope-id", in: fields) }

    /// The Message-ID of what was sent, without `<>`: Google returns nothing else of it.
    public var originalMessageID: String? {
        let fields = fields + recipients.flatMap(\.fields)
        return fields.lazy.filter { $0.isNamed("x-original-message-id") || $0.isNamed("original-message-id") }
            .compactMap { field -> String? in
                var ids = IdentifierList()
                MessageIdentifier.parse(field, into: &ids)
                return ids.identifiers.first
            }.first
    }

    /// One recipient's group.
    public struct Recipient: Sendable, Equatable {
        /// All fields of the group in order.
        public let fields: [HeaderField]

        /// The address that was tried, lower case, without its type ("rfc822;") and `<>`.
        public var finalRecipient: String? { address("final-recipient") }
        /// The address as the sender gave it, lower case, without its type.
        public var originalRecipient: String? { address("original-recipient") }
        /// "failed", "delayed", "delivered", "relayed" or "expanded", lower case.
        public var action: String? {
            first("action").map { String($0.lowercased().prefix { $0.isLetter || $0 == "-" }) }
        }
        /// The enhanced status code, for example "5.1.1" (RFC 3463), without comment.
        public var status: String? {
            first("status").map { String($0.prefix { $0.isNumber || $0 == "." }) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        /// The host that refused, without its type.
        public var remoteMTA: String? { untyped(first("remote-mta")) }
        /// What that host said, with its type ("smtp; 550 …"), as written.
        public var diagnosticCode: String? { first("diagnostic-code") }
        /// Until when delivery is tried, in seconds since 1970 UTC.
        public var willRetryUntil: Int64? {
            first("will-retry-until").flatMap { HeaderDate($0)?.epochSeconds }
        }

        private func first(_ name: String) -> String? { DeliveryStatus.first(name, in: fields) }

        private func untyped(_ value: String?) -> String? { DeliveryStatus.untyped(value) }

        private func address(_ name: String) -> String? {
            untyped(first(name)).map { $0.lowercased().filter { $0 != "<" && $0 != ">" } }
        }
    }

    /// Reads the decoded body of the part. A group without an empty line before it, and a first group that is about
    /// a recipient, are read as the recipient's.
    public init(reading bytes: [UInt8], limits: Limits = .standard) {
        let budget = Budget(limits: limits, mailBytes: bytes.count)
        var groups: [[HeaderField]] = []
        var position = 0
        var strayLines = 0
        while position < bytes.count, strayLines < Self.mostStrayLines {
            if bytes[position].isLineEnd {
                position += 1
                continue
            }
            var reader = HeaderBlockReader(bytes: bytes, end: bytes.count, budget: budget)
            let block = reader.read(from: position, isMail: false) { _ in false }
            if !block.fields.isEmpty { groups.append(block.fields) }
            // A line that is no field is passed over: nothing else may stand here.
            let isStuck = block.bodyStart <= position
            strayLines += isStuck ? 1 : 0
            let lineEnd = bytes.lineEnd(in: position..<bytes.count)
            position = isStuck ? bytes.nextLine(after: lineEnd, limit: bytes.count) : block.bodyStart
        }
        let isAboutRecipient = groups.first.map { Self.first("final-recipient", in: $0) != nil } ?? false
        isCut = strayLines >= Self.mostStrayLines || budget.anomalies.contains { $0.kind.isLimit }
        fields = groups.first ?? []
        recipients = groups.dropFirst(isAboutRecipient ? 0 : 1).map(Recipient.init)
    }

    /// After so many lines that are no fields, the part is no delivery status.
    private static let mostStrayLines = 1_000

    static func isType(_ type: String) -> Bool {
        type == "message/delivery-status" || type == "message/global-delivery-status"
    }

    private static func first(_ name: String, in fields: [HeaderField]) -> String? {
        fields.first { $0.isNamed(name) }?.value
    }

    /// Without "rfc822;", "dns;" and the like.
    private static func untyped(_ value: String?) -> String? {
        guard let value else { return nil }
        let parts = value.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        let bytes = Array(parts[parts.count - 1].utf8)
        let trimmed = bytes[...].trimmed
        return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
    }
}
