/// What the name of a file in `new` or `cur` says: M2's key, and the flags.
///
/// `1700000000.123_4.host,U=7,FMD5=…:2,FS` has base `1700000000.123_4.host`, unique part up to the `:`, flags `FS`.
/// The delimiter is `:` in the Maildir specification; `;` and `!` are written where a file system forbids it (mbsync's
/// `InfoDelimiter`, offlineimap's `maildir-windows-compatible`).
public struct MaildirName: Hashable, Sendable {
    /// M2: the name up to the first `,` or flag delimiter. Renames for flags, sizes and uids leave it alone.
    public let base: ArraySlice<UInt8>
    /// The name up to the flag delimiter: the base with the parameters that exporters add (`,U=7`, `,S=10,W=12`).
    public let unique: ArraySlice<UInt8>
    /// The letters after `2,`: `D F P R S T`, lower-case keywords of Dovecot, and unknown ones, as written.
    public let flags: ArraySlice<UInt8>

    /// Reads any name; a name without parts is all base.
    public init(_ name: [UInt8]) {
        let lengths = name.withUnsafeBytes { MaildirName.lengths($0) }
        base = name[..<lengths.base]
        unique = name[..<lengths.unique]
        flags = name[min(name.count, lengths.unique + 3)...]
    }

    /// The lengths of the base and of the unique part.
    static func lengths(_ name: UnsafeRawBufferPointer) -> (base: Int, unique: Int) {
        let count = name.count
        var base = count
        var index = 0
        while index < count {
            let byte = name[index]
            if byte == UInt8(ascii: ","), base == count { base = index }
            if isDelimiter(name, at: index) { return (min(base, index), index) }
            index += 1
        }
        return (base, count)
    }

    /// A delimiter is followed by the version of the info part: `2,`, or the experimental `1,`.
    private static func isDelimiter(_ name: UnsafeRawBufferPointer, at index: Int) -> Bool {
        let byte = name[index]
        guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "!") else { return false }
        return index + 2 < name.count && name[index + 1].isASCIIDigit && name[index + 2] == UInt8(ascii: ",")
    }
}
