/// SipHash-2-4 (Aumasson and Bernstein, 2012): 64 bits, the same in every run.
///
/// The standard library's `Hasher` is seeded anew by each process, and keys of files are kept across restarts.
struct SipHash {
    let key0: UInt64
    let key1: UInt64

    /// A hash whose key is derived from a text, so that one prefix (a folder) need not be hashed for every name.
    init(deriving bytes: [UInt8]) {
        let outer = SipHash(key0: 0x666C_6167_7761_7463, key1: 0x686D_6169_6C62_6F78)
        let first = bytes.withUnsafeBytes { outer.hash($0) }
        self.init(key0: first, key1: (bytes + [0xFF]).withUnsafeBytes { outer.hash($0) })
    }

    init(key0: UInt64, key1: UInt64) {
        self.key0 = key0
        self.key1 = key1
    }

    func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = State(key0, key1)
        let count = bytes.count
        var offset = 0
        while offset + 8 <= count {
            state.absorb(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        var last = UInt64(truncatingIfNeeded: count) << 56
        var shift: UInt64 = 0
        while offset < count {
            last |= UInt64(bytes[offset]) << shift
            shift += 8
            offset += 1
        }
        state.absorb(last)
        return state.finish()
    }

    /// Hashes numbers, for fingerprints of file status.
    func hash(_ words: UInt64...) -> UInt64 {
        var state = State(key0, key1)
        for word in words { state.absorb(word) }
        return state.finish()
    }

    private struct State {
        var v0: UInt64
        var v1: UInt64
        var v2: UInt64
        var v3: UInt64

        init(_ key0: UInt64, _ key1: UInt64) {
            v0 = key0 ^ 0x736F_6D65_7073_6575
            v1 = key1 ^ 0x646F_7261_6E64_6F6D
            v2 = key0 ^ 0x6C79_6765_6E65_7261
            v3 = key1 ^ 0x7465_6462_7974_6573
        }

        @inline(__always)
        mutating func round() {
            v0 &+= v1
            v1 = v1 &<< 13 | v1 &>> 51
            v1 ^= v0
            v0 = v0 &<< 32 | v0 &>> 32
            v2 &+= v3
            v3 = v3 &<< 16 | v3 &>> 48
            v3 ^= v2
            v0 &+= v3
            v3 = v3 &<< 21 | v3 &>> 43
            v3 ^= v0
            v2 &+= v1
            v1 = v1 &<< 17 | v1 &>> 47
            v1 ^= v2
            v2 = v2 &<< 32 | v2 &>> 32
        }

        @inline(__always)
        mutating func absorb(_ word: UInt64) {
            v3 ^= word
            round()
            round()
            v0 ^= word
        }

        mutating func finish() -> UInt64 {
            v2 ^= 0xFF
            for _ in 0..<4 { round() }
            return v0 ^ v1 ^ v2 ^ v3
        }
    }
}
