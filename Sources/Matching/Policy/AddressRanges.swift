/// Network addresses by their prefixes (RFC 4632, RFC 4291): one address, or a range such as `192.0.2.0/28`.
public struct AddressRanges: Hashable, Sendable {
    /// The ranges as given.
    public let texts: [String]
    private let ranges: [Range]

    private struct Range: Hashable {
        var bytes: [UInt8]
        var bits: Int
    }

    /// These ranges; one that is none is left out. `isRange` tells them apart.
    public init(_ texts: [String]) {
        self.texts = texts
        ranges = texts.compactMap(Self.range)
    }

    /// Whether a text is an address or a range of them.
    public static func isRange(_ text: String) -> Bool { range(text) != nil }

    private static func range(_ text: String) -> Range? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = NetworkAddress(String(parts[0])) else { return nil }
        let width = address.bytes.count * 8
        guard parts.count == 2 else { return Range(bytes: address.bytes, bits: width) }
        guard let bits = Int(parts[1]), (1...width).contains(bits) else { return nil }
        return Range(bytes: address.bytes, bits: bits)
    }

    func contains(_ address: NetworkAddress) -> Bool {
        ranges.contains { range in
            guard range.bytes.count == address.bytes.count else { return false }
            let whole = range.bits / 8
            guard range.bytes.prefix(whole).elementsEqual(address.bytes.prefix(whole)) else { return false }
            guard range.bits % 8 > 0 else { return true }
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> (range.bits % 8))
            return range.bytes[whole] & mask == address.bytes[whole] & mask
        }
    }
}

/// An IPv4 or IPv6 address. IPv4 inside IPv6 (`::ffff:192.0.2.1`) is the IPv4 address.
struct NetworkAddress: Hashable, Sendable {
    let bytes: [UInt8]

    /// `192.0.2.1`, `2001:db8::1`, either of them in square brackets, with `IPv6:` before it or a zone behind it.
    init?(_ text: String) {
        var text = text[...]
        if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
        if text.lowercased().hasPrefix("ipv6:") { text = text.dropFirst(5) }
        text = text.prefix { $0 != "%" }
        guard let bytes = text.contains(":") ? Self.v6(text) : Self.v4(text) else { return nil }
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        self.bytes = bytes.count == 16 && bytes.starts(with: mapped) ? Array(bytes.suffix(4)) : bytes
    }

    var isLoopback: Bool {
        bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    }

    private static func v4(_ text: Substring) -> [UInt8]? {
        let octets = text.split(separator: ".", omittingEmptySubsequences: false)
        guard octets.count == 4 else { return nil }
        let bytes = octets.compactMap { $0.utf8.allSatisfy(\.isDigit) && $0.utf8.count <= 3 ? UInt8($0) : nil }
        return bytes.count == 4 ? bytes : nil
    }

    /// RFC 4291, 2.2. Eight groups, or fewer with one `::`: so a time, 10:00:00, is none.
    private static func v6(_ text: Substring) -> [UInt8]? {
        let halves = text.components(by: "::")
        guard halves.count <= 2, let head = groups(halves[0]) else { return nil }
        guard halves.count == 2 else { return head.count == 16 ? head : nil }
        guard let tail = groups(halves[1]), head.count + tail.count < 16 else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
    }

    private static func groups(_ text: Substring) -> [UInt8]? {
        guard !text.isEmpty else { return [] }
        var bytes: [UInt8] = []
        let groups = text.split(separator: ":", omittingEmptySubsequences: false)
        for (place, group) in groups.enumerated() {
            if place == groups.count - 1, group.contains(".") {
                guard let last = v4(group) else { return nil }
                bytes += last
            } else {
                guard (1...4).contains(group.utf8.count), group.utf8.allSatisfy(\.isHexDigit),
                    let value = UInt16(group, radix: 16)
                else { return nil }
                bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
            }
        }
        return bytes.count <= 16 ? bytes : nil
    }
}

extension Substring {
    /// What stands before, between and after each place of a text.
    fileprivate func components(by separator: StaticString) -> [Substring] {
        var (parts, rest): ([Substring], Substring) = ([], self)
        while let place = rest.range(ofASCII: separator) {
            parts.append(rest[..<place.lowerBound])
            rest = rest[place.upperBound...]
        }
        return parts + [rest]
    }
}
