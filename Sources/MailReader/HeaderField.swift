/// One header field as it stands in the mail. It shares the mail's bytes: keeping a field keeps the mail in memory.
public struct HeaderField: Sendable, Equatable {
    let bytes: [UInt8]
    let nameRange: Range<Int>
    let valueRange: Range<Int>

    init(bytes: [UInt8], nameRange: Range<Int>, valueRange: Range<Int>) {
        self.bytes = bytes
        self.nameRange = nameRange
        self.valueRange = valueRange
    }

    /// A field of its own, for tests and for what did not come from a mail.
    public init(name: String, rawValue: [UInt8]) {
        let name = [UInt8](name.utf8)
        bytes = name + rawValue
        nameRange = 0..<name.count
        valueRange = name.count..<bytes.count
    }

    /// The name as written, without the colon.
    public var name: String { String(decoding: bytes[nameRange], as: UTF8.self) }

    /// Everything between the colon and the last line end, folds and leading blanks included.
    public var rawValue: ArraySlice<UInt8> { bytes[valueRange] }

    /// The value with its folds undone (RFC 5322, 2.2.3: the line ends go, the blanks stay) and trimmed; encoded
    /// words stay as they are. Raw bytes are read as UTF-8 if they are that, else as windows-1252.
    public var unfolded: String { Charset.lossyString(unfoldedBytes) }

    /// The value unfolded, trimmed, and its encoded words decoded (RFC 2047, as unstructured text).
    public var value: String { decodedValue(with: Transcoder()) }

    /// Same name as written and same bytes.
    public static func == (left: HeaderField, right: HeaderField) -> Bool {
        left.bytes[left.nameRange] == right.bytes[right.nameRange] && left.rawValue == right.rawValue
    }

    /// Whether this is the field of that name; names have no case.
    public func isNamed(_ name: String) -> Bool {
        guard name.utf8.count == nameRange.count else { return false }
        var index = nameRange.lowerBound
        for byte in name.utf8 {
            guard bytes[index].lowered == byte.lowered else { return false }
            index &+= 1
        }
        return true
    }

    /// The value without line ends and NUL, trimmed.
    var unfoldedBytes: ArraySlice<UInt8> {
        let raw = rawValue.trimmed
        guard raw.contains(where: { $0.isLineEnd || $0 == Byte.nul }) else { return raw }
        return raw.filter { !$0.isLineEnd && $0 != Byte.nul }[...]
    }

    /// The field with so many bytes of its value.
    func opening(bytes count: Int) -> HeaderField {
        let end = min(valueRange.upperBound, valueRange.lowerBound + count)
        return HeaderField(bytes: bytes, nameRange: nameRange, valueRange: valueRange.lowerBound..<end)
    }

    func decodedValue(with transcoder: Transcoder) -> String {
        EncodedWords.decode(unfoldedBytes, with: transcoder)
    }
}
