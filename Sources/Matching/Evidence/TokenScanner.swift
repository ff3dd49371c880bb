import Flagging

/// Finds our tokens, `[TK25-001]`, in either case and with blanks inside the brackets.
enum TokenScanner {
    /// The ids that stand in brackets, each once; whether there are such flags is for the caller.
    static func tokens(in text: [UInt8]) -> [FlagID] {
        var ids: [FlagID] = []
        var seen: Set<[UInt8]> = []
        var index = text.startIndex
        var brackets = 0
        // A mail with more brackets or tokens than this points nowhere.
        while ids.count < 1_000, brackets < 10_000, let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
            index = open + 1
            brackets += 1
            guard let close = text[index...].prefix(40).firstIndex(of: UInt8(ascii: "]")) else { continue }
            var inner: [UInt8] = []
            for byte in text[index..<close] where !byte.isSpace { inner.append(byte.lowered) }
            guard seen.insert(inner).inserted, inner.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "-") }),
                let id = FlagID(String(decoding: inner, as: UTF8.self)), !id.isContact
            else { continue }
            ids.append(id)
        }
        return ids
    }
}
