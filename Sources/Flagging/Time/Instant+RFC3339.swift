extension Instant {
    /// `2025-10-19T14:32:00+02:00`: the wall time in `zone` with its offset (RFC 3339).
    public func rfc3339(in zone: ZoneTable) -> String {
        let (date, second) = zone.local(at: self)
        let offset = zone.offset(at: self)
        let time = "\(Digits.padded(second / 3600)):\(Digits.padded(second / 60 % 60)):\(Digits.padded(second % 60))"
        return "\(date)T\(time)\(Instant.rfc3339Offset(offset))"
    }

    /// Reads an RFC 3339 time with `Z` or an offset; a fraction of a second is dropped. Nil for anything else: a time
    /// without an offset is no instant.
    public init?(rfc3339 text: some StringProtocol) {
        var bytes = Array(text.utf8)[...]
        guard bytes.count >= 20, let date = CivilDate(String(decoding: bytes.prefix(10), as: UTF8.self)) else {
            return nil
        }
        let separators: [UInt8] = [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")]
        guard separators.contains(bytes[10]), let minutes = LocalTime(String(decoding: bytes[11..<16], as: UTF8.self)),
            bytes[16] == UInt8(ascii: ":"), let second = Digits.value(bytes[17..<19]), second < 61
        else { return nil }
        bytes = bytes.dropFirst(19)
        if bytes.first == UInt8(ascii: ".") {
            bytes = bytes.dropFirst()
            let fraction = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard !fraction.isEmpty else { return nil }
            bytes = bytes.dropFirst(fraction.count)
        }
        guard minutes.minuteOfDay < 1440, let offset = Instant.offset(rfc3339: bytes) else { return nil }
        // The day is one of the calendar, but its offset may lead out of it.
        self.init(
            checked: Int64(date.daysSinceEpoch) * 86_400 + Int64(minutes.minuteOfDay) * 60 + Int64(second) - offset)
    }

    private static func offset(rfc3339 bytes: ArraySlice<UInt8>) -> Int64? {
        if bytes.elementsEqual("Z".utf8) || bytes.elementsEqual("z".utf8) { return 0 }
        guard bytes.count == 6, let sign = bytes.first,
            let time = LocalTime(String(decoding: bytes.dropFirst(), as: UTF8.self)), time.minuteOfDay < 1440
        else { return nil }
        switch sign {
        case UInt8(ascii: "+"): return Int64(time.minuteOfDay) * 60
        case UInt8(ascii: "-"): return -Int64(time.minuteOfDay) * 60
        default: return nil
        }
    }

    private static func rfc3339Offset(_ offset: Int64) -> String {
        let minutes = Int(clamping: offset.magnitude / 60)
        return "\(offset < 0 ? "-" : "+")\(Digits.padded(minutes / 60)):\(Digits.padded(minutes % 60))"
    }
}
