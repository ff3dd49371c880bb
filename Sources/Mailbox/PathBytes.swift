/// A file name or a path as the bytes that the kernel holds.
///
/// A name on Linux is any bytes without `/` and NUL; exporters write names in Latin-1 too. Kept as bytes, a name that is
/// not UTF-8 can still be opened (M1: nothing is lost because of its name).
public struct PathBytes: Hashable, Sendable {
    /// The bytes, without a closing NUL.
    public let bytes: [UInt8]

    /// Takes the bytes as they are.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Takes the UTF-8 bytes of a text.
    public init(_ text: String) { bytes = Array(text.utf8) }

    /// The path with no components: the root of the mailbox itself.
    public static let empty = PathBytes([UInt8]())

    /// This path with one more component.
    public func appending(_ name: PathBytes) -> PathBytes {
        if bytes.isEmpty { return name }
        if name.bytes.isEmpty { return self }
        return PathBytes(
            bytes.last == UInt8(ascii: "/") ? bytes + name.bytes : bytes + [UInt8(ascii: "/")] + name.bytes)
    }

    /// The components between the slashes.
    var components: [PathBytes] { bytes.split(separator: UInt8(ascii: "/")).map { PathBytes(Array($0)) } }

    /// Whether it is that path, or one below it.
    func isInside(_ other: PathBytes) -> Bool {
        bytes.starts(with: other.bytes)
            && (bytes.count == other.bytes.count || bytes[other.bytes.count] == UInt8(ascii: "/"))
    }

    func hasSuffix(ignoringCase suffix: StaticString) -> Bool {
        guard bytes.count >= suffix.utf8CodeUnitCount else { return false }
        return suffix.withUTF8Buffer { wanted in
            zip(bytes.suffix(wanted.count), wanted).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
        }
    }

    /// Calls with the bytes closed by a NUL, as system calls want them.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { space in
            for (index, byte) in bytes.enumerated() { space.initializeElement(at: index, to: CChar(bitPattern: byte)) }
            space.initializeElement(at: bytes.count, to: 0)
            // The buffer has at least one element, so it has a base address.
            return body(UnsafePointer(space.baseAddress!))
        }
    }
}

extension PathBytes: CustomStringConvertible {
    /// The text when it is UTF-8 without control characters; otherwise those bytes as `\xHH`, so that two names never
    /// print alike and a name cannot drive a terminal.
    public var description: String {
        // What nearly every path is.
        let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        if isPlain { return String(decoding: bytes, as: UTF8.self) }
        if let text = String(validating: bytes, as: UTF8.self),
            !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control || $0 == "\\" })
        {
            return text
        }
        return bytes.map { byte in
            if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "\\x0\(digits)" : "\\x\(digits)"
        }.joined()
    }
}

extension UInt8 {
    var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isASCIILetter: Bool { asciiLowercased >= 0x61 && asciiLowercased <= 0x7A }
}
