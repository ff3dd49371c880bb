import Flagging
import MailReader

/// The way down from the top of a mail to the `Received` by which our gateway took it in (T2). Each line must be ours, and
/// must have taken the mail from the host of the line below; the first that is not ends the walk, and nothing counts.
struct BorderWalk {
    /// The hosts whose lines were passed.
    private(set) var passed: [String] = []
    /// The border's line, and its place among the fields of the mail.
    private(set) var border: (received: ReceivedField, place: Int)?
    /// Why the walk ended above the border.
    private(set) var ended: TrustReason?
    /// Whether a `Received` stands below the border: then the mail came from elsewhere.
    private(set) var hasReceivedBelow = false

    private let anchor: TrustAnchor
    /// The names of the host that the last line took the mail from; nil where the line says nothing that binds the next.
    private var source: [String]?

    init(_ message: Message, _ anchor: TrustAnchor) {
        self.anchor = anchor
        let headers = message.headers
        let places = headers.indices.filter { headers[$0].isNamed("Received") }
        for (number, place) in places.enumerated() {
            let line = ReceivedField(headers[place])
            let isLast = number == places.count - 1
            guard step(line, place, isLast: isLast) else {
                hasReceivedBelow = border != nil && !isLast
                break
            }
        }
        if border == nil, ended == nil { ended = TrustReason(.noBorder) }
    }

    /// Whether the walk goes on below this line.
    private mutating func step(_ line: ReceivedField, _ place: Int, isLast: Bool) -> Bool {
        guard let by = line.by else { return end(.unreadableLine) }
        if let source, !source.contains(where: { isSame($0, by) }) { return end(.foreignHost, by) }
        let isBorder = anchor.border.matches(by)
        // What a user of the host handed in has below it what he wrote.
        let isLocal = line.isDelivery || (line.isLoopback || line.from == nil) && !line.isHandedIn
        // A content filter hands the mail back to the host that took it in: its line is above the border's.
        let goesOn = isLocal && !(isBorder && (isLast || line.from == nil))
        if isBorder, !goesOn {
            border = (line, place)
            return false
        }
        guard goesOn || anchor.isInside(by) else { return end(.foreignHost, by) }
        guard isLocal || isFromOurs(line) else { return end(.foreignSource, by) }
        passed.append(by)
        source = following(line, by, isLocal: isLocal)
        return true
    }

    private mutating func end(_ code: TrustReason.Code, _ host: String? = nil) -> Bool {
        ended = TrustReason(code: code.rawValue, values: [host].compactMap(\.self))
        return false
    }

    /// A host of `inside` took it from another, or from a border address. Where an address stands beside a name, the address
    /// decides: the name is the sender's choice.
    private func isFromOurs(_ line: ReceivedField) -> Bool {
        guard let from = line.from else { return false }
        guard line.addresses.isEmpty else {
            return line.addresses.allSatisfy { address in
                anchor.borderAddresses.contains(address) || isService(from, at: address)
            }
        }
        return anchor.isInside(from) || anchor.border.matches(from)
    }

    /// Within Exchange Online hosts reach each other over the service's own network.
    private func isService(_ host: String, at address: NetworkAddress) -> Bool {
        MailService.exchangeOnline.hosts.matches(host) && anchor.isInside(host)
            && MailService.exchangeOnline.addresses.contains(address)
    }

    /// What the next line's host may be called.
    private func following(_ line: ReceivedField, _ by: String, isLocal: Bool) -> [String]? {
        guard let from = line.from else { return nil }
        if line.isLoopback { return [by, "localhost", from] + line.names }
        // The address of a gateway of ours was enough: what it calls itself is its own choice.
        if !isLocal, line.addresses.contains(where: anchor.borderAddresses.contains) { return nil }
        return [from] + line.names
    }

    /// Two names of one host. Exchange Online's hosts bear one label under several domains.
    private func isSame(_ left: String, _ right: String) -> Bool {
        guard let left = DomainName(left), let right = DomainName(right) else { return left == right }
        let service = MailService.exchangeOnline.hosts
        return left == right
            || left.labels[0] == right.labels[0] && service.matches(left.text) && service.matches(right.text)
    }
}
