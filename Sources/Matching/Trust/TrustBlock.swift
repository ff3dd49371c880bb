import MailReader

/// The header of a mail as the border divides it (T2): above the topmost `Received` by our own gateway stands what we
/// wrote, below it what the sender sent.
struct TrustBlock {
    /// The results that count, topmost first, and the fields that they stand in.
    private(set) var trusted: [(results: AuthenticationResults, field: HeaderField)] = []
    /// Our own id below the border: somebody pretends to be our gateway (T4).
    private(set) var hasOurIDOutside = false
    /// A field above the border that could not be read, or, for Exchange Online, one with an id on top.
    private(set) var isUnreadable = false
    /// The `Received` of the border.
    private(set) var border: ReceivedField?
    /// Whether a `Received` stands below the border: then the mail came from elsewhere.
    private(set) var hasReceivedBelow = false

    init(_ message: Message, _ anchor: TrustAnchor) {
        var results: [(AuthenticationResults?, HeaderField, isAbove: Bool)] = []
        for field in message.headers {
            if field.isNamed("Received") {
                if border != nil {
                    hasReceivedBelow = true
                } else {
                    let received = ReceivedField(field)
                    if let by = received.by, anchor.border.matches(by) { border = received }
                }
            } else if field.isNamed("Authentication-Results") {
                results.append((AuthenticationResults(field.unfolded), field, border == nil))
            }
        }
        // Without a border there is no block: nothing tells our fields from the sender's.
        if border == nil { results = results.map { ($0.0, $0.1, false) } }
        choose(results, anchor)
    }

    private mutating func choose(
        _ results: [(AuthenticationResults?, HeaderField, isAbove: Bool)], _ anchor: TrustAnchor
    ) {
        switch anchor.kind {
        case .none: break
        case .authservID(let ours):
            for (result, field, isAbove) in results {
                guard let result else {
                    isUnreadable = isUnreadable || isAbove
                    continue
                }
                guard let id = result.authservID, Self.isSame(id, ours) else { continue }
                if isAbove { trusted.append((result, field)) } else if border != nil { hasOurIDOutside = true }
            }
        case .exchangeOnline:
            guard let (result, field, _) = results.first(where: \.isAbove) else { return }
            guard let result, result.authservID == nil else {
                isUnreadable = true
                return
            }
            trusted = [(result, field)]
        }
    }

    /// An authserv-id is compared without case and in one form of IDNA; one that is no domain, as it stands.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        if let left = DomainName(left), let right = DomainName(right) { return left == right }
        return left.lowercased() == right.lowercased()
    }
}
