/// A mail as it was read. Reading never fails: whatever was wrong is an anomaly, and what could be read is there.
///
/// A message shares the bytes it was read from. What `init` does is find the fields and parts; everything that
/// decodes (`subject`, `anomalies`, …) is worked out on each access, so keep what you need twice. Only what everybody
/// asks for is kept once somebody asked: `text`, and the addresses, ids and opening of the subject.
public struct Message: Sendable {
    /// The whole mail: its header fields are those of the message.
    public let root: Part
    private let structureAnomalies: [Anomaly]
    let keptText = MadeOnce<String>()
    let keptEnvelope = MadeOnce<Envelope>()

    /// Reads a mail from its bytes, with LF, CRLF or CR line ends, mixed too.
    ///
    /// - Parameter wholeBytes: its size where its file is read, which is more than the bytes where that cut it.
    public init(reading bytes: [UInt8], wholeBytes: Int? = nil, limits: Limits = .standard) {
        let budget = Budget(limits: limits, mailBytes: bytes.count)
        if max(bytes.count, wholeBytes ?? 0) > min(bytes.count, limits.messageBytes) { budget.note(.messageTooLarge) }
        let end = min(bytes.count, limits.messageBytes)
        var scanner = StructureScanner(bytes: bytes, end: end, budget: budget, outerDepth: 0)
        root = scanner.scan(from: 0)
        if root.headers.isEmpty { budget.note(.noHeaders) }
        structureAnomalies = budget.anomalies
    }

    /// A message inside another, whose anomalies are those of the outer one.
    init(nested root: Part) {
        self.root = root
        structureAnomalies = []
    }

    /// All header fields in order, duplicates kept.
    public var headers: [HeaderField] { root.headers }

    /// The fields of that name in order; names have no case.
    public func fields(named name: String) -> [HeaderField] { root.headers.filter { $0.isNamed(name) } }

    /// Whether something was cut or not read: the mail must be held for a person.
    public var exceededLimit: Bool {
        (structureAnomalies + envelope.anomalies).contains { $0.kind.isLimit } || deliveryStatus?.isCut == true
    }

    /// Whether fields of the header were cut or not read: whom it is from and to is then not known.
    public var hasLostFields: Bool {
        (structureAnomalies + envelope.anomalies).contains {
            [.tooManyHeaders, .headersTooLarge, .tooManyAddresses].contains($0.kind)
        }
    }

    /// Everything that was not as the standards want it: of the structure as it was found while reading, and of the
    /// fields and texts, which are decoded for it here.
    public var anomalies: [Anomaly] {
        let known = structureAnomalies + envelope.anomalies
        return known + contentAnomalies(except: Set(known))
    }

    /// The parts that are no multipart, in order. A message inside the mail is one leaf, with its own bytes: what a
    /// bounce returns or a person forwards is not told by this mail, and stays whole in `message`.
    public var leaves: [Part] {
        var leaves: [Part] = []
        Self.collect(root, into: &leaves)
        return leaves
    }

    private static func collect(_ part: Part, into leaves: inout [Part]) {
        guard part.isMultipart else { return leaves.append(part) }
        // A multipart that was left unopened (`nested-too-deep`) is a leaf with its bytes; an empty one is nothing.
        if part.children.isEmpty, !part.bytes[part.bodyRange].trimmed.isEmpty { leaves.append(part) }
        for child in part.children { collect(child, into: &leaves) }
    }

    /// The messages inside this one, in order, header-only returns (RFC 6522, 4) too; not the messages inside those.
    public var nestedMessages: [Message] { leaves.compactMap(\.message) }

    /// What the first `message/delivery-status` part says (RFC 3464); nil without one.
    public var deliveryStatus: DeliveryStatus? {
        leaves.first { DeliveryStatus.isType($0.contentType.type) }.map { DeliveryStatus(reading: $0.decodedBytes()) }
    }
}
