import Glibc

/// Converts text of the charsets of the list to UTF-8. One per thing that is decoded: it keeps its `iconv`
/// descriptors, because 50,000 encoded words in turns of two charsets must not open 50,000 of them.
///
/// The only file that touches `iconv`.
final class Transcoder {
    private var descriptors: [String: iconv_t] = [:]
    private var charsets: [String: Charset?] = [:]

    /// Errors after which a charset counts as a lie. Until then each wrong byte becomes U+FFFD.
    private static let tolerableErrors = 64

    deinit {
        for descriptor in descriptors.values { iconv_close(descriptor) }
    }

    /// The text as well-formed UTF-8, and what was wrong with its charset. Without a name, ASCII is expected. Text that
    /// is UTF-8 already is not copied.
    func utf8(_ bytes: ArraySlice<UInt8>, charset name: String?) -> (bytes: ArraySlice<UInt8>, problem: Anomaly.Kind?) {
        guard let name else { return fallback(bytes, problem: nil) }
        switch charset(named: name) {
        case nil: return fallback(bytes, problem: .unknownCharset)
        case .ascii: return bytes.isASCII ? (bytes, nil) : fallback(bytes, problem: .wrongCharset)
        case .utf8: return Self.repairedUTF8(bytes)
        case .windows1252:
            return bytes.isASCII ? (bytes, nil) : (Windows1252.utf8(bytes)[...], nil)
        case .utf16(let isLittle): return Self.utf16(bytes, isLittle: isLittle)
        case .iconv(let converter):
            guard let (converted, errors) = convert(bytes, from: converter) else {
                return fallback(bytes, problem: .wrongCharset)
            }
            // Bytes that are wrong in the named charset and right in UTF-8 are UTF-8.
            if errors > 0, Charset.isUTF8(bytes) { return (bytes, .wrongCharset) }
            return (converted[...], errors > 0 ? .wrongCharset : nil)
        }
    }

    /// The charsets of nearly all mail are known without a look into a table.
    private func charset(named name: String) -> Charset? {
        switch name {
        case "utf-8": return .utf8
        case "us-ascii": return .ascii
        case "iso-8859-1", "windows-1252": return .windows1252
        default:
            if let known = charsets[name] { return known }
            let charset = Charset(named: name)
            charsets[name] = .some(charset)
            return charset
        }
    }

    private func fallback(_ bytes: ArraySlice<UInt8>, problem: Anomaly.Kind?) -> (ArraySlice<UInt8>, Anomaly.Kind?) {
        (Charset.isUTF8(bytes) ? bytes : Windows1252.utf8(bytes)[...], problem)
    }

    /// Wrong sequences become U+FFFD; text without one right sequence above ASCII is windows-1252.
    private static func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Anomaly.Kind?) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        if Charset.isUTF8(bytes) { return (bytes, nil) }
        let (repaired, hasRight) = UTF8Repair.repaired(bytes)
        return (hasRight ? repaired[...] : Windows1252.utf8(bytes)[...], .wrongCharset)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool?) -> (ArraySlice<UInt8>, Anomaly.Kind?) {
        var bytes = bytes
        var isLittle = isLittle ?? false
        if bytes.starts(with: [0xFF, 0xFE]) {
            (isLittle, bytes) = (true, bytes.dropFirst(2))
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (isLittle, bytes) = (false, bytes.dropFirst(2))
        }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        // U+FFFD for half a pair. `String(decoding:as:)` gives the same in three times the time.
        _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
            output.append($0)
        }
        return (output[...], bytes.count % 2 == 1 ? .wrongCharset : nil)
    }

    /// Through `iconv`; nil when the converter is missing on this system or when too much is wrong.
    private func convert(_ bytes: ArraySlice<UInt8>, from name: String) -> (bytes: [UInt8], errors: Int)? {
        guard let descriptor = descriptor(for: name) else { return nil }
        iconv(descriptor, nil, nil, nil, nil)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var errors = 0
        // iconv wants a mutable pointer and does not write through it (POSIX); the copy makes that certain.
        var input = Array(bytes)
        let capacity = min(max(256, bytes.count * 3), 1 << 16)
        let isRead = withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { chunk in
            input.withUnsafeMutableBytes { raw in
                guard let base = raw.bindMemory(to: CChar.self).baseAddress, let chunkBase = chunk.baseAddress
                else { return true }
                var next: UnsafeMutablePointer<CChar>? = base
                var left = raw.count
                while true {
                    var into: UnsafeMutablePointer<CChar>? = chunkBase
                    var room = capacity
                    let isFlush = left == 0
                    let result =
                        isFlush
                        ? iconv(descriptor, nil, nil, &into, &room) : iconv(descriptor, &next, &left, &into, &room)
                    let failure = result == -1 ? errno : 0
                    output.append(contentsOf: UnsafeRawBufferPointer(start: chunkBase, count: capacity - room))
                    if failure == E2BIG, room < capacity { continue }
                    if failure != 0 {
                        errors += 1
                        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                        guard errors <= Self.tolerableErrors else { return false }
                        guard failure == EILSEQ, left > 0 else { return true }
                        next = next.map { $0 + 1 }
                        left -= 1
                    } else if isFlush {
                        return true
                    }
                }
            }
        }
        return isRead ? (output, errors) : nil
    }

    private func descriptor(for name: String) -> iconv_t? {
        if let known = descriptors[name] { return known }
        // iconv_open fails with (iconv_t)-1, on a system without that converter's module.
        guard let opened = iconv_open("UTF-8", name), Int(bitPattern: opened) != -1 else { return nil }
        descriptors[name] = opened
        return opened
    }
}
