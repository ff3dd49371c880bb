import Matching

/// T1: an exact authserv-id, or Exchange Online's topmost results without one, or nothing. Either of the two needs the
/// border, because only results above it count (T2).
extension TrustAnchor {
    private static let example = "{ authserv-id = \"mx.example.nl\", border = \"mx.example.nl\" }"
    private static let borderRemedy =
        "write the host that your gateway writes after \"by\" in its Received lines, such as \"mx.example.nl\""

    /// Reads `trust` of a mailbox; `.none` where it is absent or refused.
    static func read(_ mailbox: TableReader) -> TrustAnchor {
        guard mailbox.has("trust"), let reader = mailbox.table("trust", like: example) else { return .none }
        defer { mailbox.absorb(reader) }
        let id = reader.value(
            "authserv-id", remedy: "write the name that your gateway writes first in Authentication-Results"
        ) { isName($0) ? $0 : nil }
        let exchange = reader.boolean("exchange-online")
        let border = border(reader)
        let sealers = reader.domains("sealers", isRequired: false)
        let results = reader.choice("results", among: ResultsPlace.allCases.map { ($0.rawValue, $0) })
        let inside = inside(reader)
        let addresses = borderAddresses(reader)
        if let results, results.value == .below, exchange?.value == true {
            reader.refuse(
                results.place, "results in trust is \"below\", and Exchange Online writes above", "leave results out")
        }
        if reader.has("authserv-id"), let exchange, exchange.value {
            reader.refuse(
                exchange.place, "trust names both an authserv-id and Exchange Online",
                "keep the one that your gateway is")
        } else if !reader.has("authserv-id"), exchange?.value != true, !reader.isRefused {
            reader.refuse(
                reader.place, "trust has neither authserv-id nor exchange-online = true", "write trust = \(example)")
        }
        reader.finish()
        guard !reader.isRefused else { return .none }
        if let id {
            return .authservID(
                id.value, border: HostPattern(border), sealers: sealers, results: results?.value ?? .above,
                inside: HostPattern(inside), borderAddresses: addresses)
        }
        return .exchangeOnline(
            border: HostPattern(border), sealers: sealers, inside: HostPattern(inside), borderAddresses: addresses)
    }

    /// The hosts that pass mail on to the mailbox.
    private static func inside(_ reader: TableReader) -> [String] {
        let hosts = reader.strings("inside", like: "[\"store.example.nl\"]") ?? []
        for host in hosts where !isHost(host.value) {
            reader.refuse(
                host.place, "inside in trust has \(Quoted(host.value))",
                "write a host that stands after \"by\" above the border's Received, such as \"store.example.nl\"")
        }
        return hosts.map(\.value)
    }

    /// From where they may take it over the network.
    private static func borderAddresses(_ reader: TableReader) -> [String] {
        let ranges = reader.strings("border-addresses", like: "[\"192.0.2.0/28\"]") ?? []
        for range in ranges where !AddressRanges.isRange(range.value) {
            reader.refuse(
                range.place, "border-addresses in trust has \(Quoted(range.value))",
                "write an address or a range, such as \"192.0.2.7\" or \"192.0.2.0/28\"")
        }
        return ranges.map(\.value)
    }

    /// One host or several; `*.` and a domain for every host below it.
    private static func border(_ reader: TableReader) -> [String] {
        guard let node = reader.node("border") else {
            reader.refuse(reader.place, "trust has no border", borderRemedy)
            return []
        }
        let hosts: [Located<String>]
        if case .array = node.value {
            hosts = reader.strings("border") ?? []
            if hosts.isEmpty, !reader.isRefused { reader.refuse(node.place, "border names no host", borderRemedy) }
        } else {
            hosts = reader.string("border", like: "\"mx.example.nl\"").map { [$0] } ?? []
        }
        for host in hosts where !isHost(host.value) {
            reader.refuse(host.place, "border in trust is \(Quoted(host.value))", borderRemedy)
        }
        return hosts.map(\.value)
    }

    private static func isHost(_ text: String) -> Bool {
        Token.isDomain(text.hasPrefix("*.") ? String(text.dropFirst(2)) : text)
    }

    /// RFC 8601, section 2.5: the id is a token or a domain; blanks and semicolons would end it.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != ";" }
    }
}
