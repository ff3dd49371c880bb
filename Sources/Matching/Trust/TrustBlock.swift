import Flagging
import MailReader

/// The results of a mail that count, by where the border is (T2).
struct TrustBlock {
    /// The results that count, topmost first, and the fields that they stand in.
    private(set) var trusted: [(results: AuthenticationResults, field: HeaderField)] = []
    /// Our own id outside: somebody pretends to be our gateway (T4).
    private(set) var hasOurIDOutside = false
    /// A field that would count could not be read, or, for Exchange Online, one with an id is on top.
    private(set) var isUnreadable = false
    /// How the border was found.
    let walk: BorderWalk

    /// The `Received` of the border.
    var border: ReceivedField? { walk.border?.received }
    /// Our gateway made the mail itself and took it from nobody.
    var isOurs: Bool { border?.isOwn == true && !walk.hasReceivedBelow }

    init(_ message: Message, _ anchor: TrustAnchor) {
        walk = BorderWalk(message, anchor)
        guard let place = walk.border?.place else { return }
        let headers = message.headers
        let below = headers.indices.first { $0 > place && headers[$0].isNamed("Received") } ?? headers.endIndex
        let block = anchor.results == .above ? headers.startIndex..<place : place..<below
        var results: [(AuthenticationResults?, HeaderField, isInside: Bool)] = []
        for index in headers.indices where headers[index].isNamed("Authentication-Results") {
            results.append((AuthenticationResults(headers[index].unfolded), headers[index], block.contains(index)))
        }
        choose(results, anchor)
    }

    private mutating func choose(
        _ results: [(AuthenticationResults?, HeaderField, isInside: Bool)], _ anchor: TrustAnchor
    ) {
        switch anchor.kind {
        case .none: break
        case .authservID(let ours):
            for (result, field, isInside) in results {
                guard let result else {
                    isUnreadable = isUnreadable || isInside
                    continue
                }
                guard let id = result.authservID, Self.isSame(id, ours) else { continue }
                if isInside { trusted.append((result, field)) } else { hasOurIDOutside = true }
            }
            // What cannot be read may be the failure.
            if isUnreadable { trusted = [] }
        case .exchangeOnline:
            guard let (result, field, _) = results.first(where: \.isInside) else { return }
            guard let result, result.authservID == nil else {
                isUnreadable = true
                return
            }
            trusted = [(result, field)]
            // All of the service's must agree (T2), and one that cannot be read may be the one that does not.
            for (result, field, isInside) in results.drop(while: { !$0.isInside }).dropFirst() where isInside {
                isUnreadable = isUnreadable || result == nil
                if let result, result.authservID == nil { trusted.append((result, field)) }
            }
            if isUnreadable { trusted = [] }
        }
    }

    /// An authserv-id is compared without case and in one form of IDNA; one that is no domain, as it stands.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        if let left = DomainName(left), let right = DomainName(right) { return left == right }
        return left.lowercased() == right.lowercased()
    }
}
