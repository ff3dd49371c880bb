internal import Crypto
internal import Foundation

/// Sixteen bytes of SHA-256: enough to tell mails and files apart, and nothing to read a name or an address from.
public struct Fingerprint: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    /// The fingerprint of a text, for instance a Message-ID or the place of a file.
    public init(of text: String) {
        self.init(bytes: SHA256.hash(data: Data(text.utf8)).prefix(16))
    }

    init(bytes: some Sequence<UInt8>) {
        var (high, low): (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.prefix(16).enumerated() {
            if index < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
        }
        (self.high, self.low) = (high, low)
    }

    var data: Data {
        withUnsafeBytes(of: high.bigEndian) { Data($0) } + withUnsafeBytes(of: low.bigEndian) { Data($0) }
    }
}
