internal import Foundation

/// Where the salts of personal values come from (L5).
package struct Salts: Sendable {
    /// The salt of the value at a position of an event: 16 bytes.
    let salt: @Sendable (_ event: Int64, _ position: Int) -> Data

    /// What nobody can guess.
    package static let random = Salts { _, _ in
        var generator = SystemRandomNumberGenerator()
        var salt = Data(capacity: 16)
        for _ in 0..<2 {
            withUnsafeBytes(of: UInt64.random(in: .min ... .max, using: &generator)) { salt.append(contentsOf: $0) }
        }
        return salt
    }

    /// The same each time: the hashes and the keys that follow from them are then too.
    package static let predictable = Salts { event, position in
        var salt = Data(capacity: 16)
        withUnsafeBytes(of: event.bigEndian) { salt.append(contentsOf: $0) }
        withUnsafeBytes(of: Int64(position).bigEndian) { salt.append(contentsOf: $0) }
        return salt
    }
}
