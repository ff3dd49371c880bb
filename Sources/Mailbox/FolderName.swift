/// The logical name of a folder, whatever layout it is stored in.
///
/// | stored as | layout | name |
/// |---|---|---|
/// | the root itself | all | `INBOX` |
/// | `Archief/2025` | Verbatim | `Archief/2025` |
/// | `.Archief.2025` | Maildir++ | `Archief/2025` |
/// | `.Archief/.2025` | legacy | `Archief/2025` |
/// | `Archief.sbd/2025` | Thunderbird | `Archief/2025` |
public struct FolderName: Hashable, Sendable, CustomStringConvertible {
    /// The components as they are on disk, without layout marks.
    let components: [[UInt8]]

    /// The root of the mailbox.
    public static let inbox = FolderName(components: [])

    /// The name of a folder in the directory of this one.
    func appending(directory name: [UInt8]) -> FolderName {
        let parts: [[UInt8]]
        if name.first == UInt8(ascii: ".") {
            parts = name.split(separator: UInt8(ascii: ".")).map(Array.init)
        } else if PathBytes(name).hasSuffix(ignoringCase: ".sbd") {
            parts = [name.dropLast(4)]
        } else {
            parts = [name]
        }
        return FolderName(components: components + parts.filter { !$0.isEmpty })
    }

    /// The name of a folder that is an mbox file in the directory of this one.
    func appending(mbox name: [UInt8]) -> FolderName {
        let path = PathBytes(name)
        let suffix = path.hasSuffix(ignoringCase: ".mbox") ? 5 : path.hasSuffix(ignoringCase: ".mbx") ? 4 : 0
        return FolderName(components: components + [Array(name.dropLast(suffix))])
    }

    /// The decoded name with `/` between components.
    public var description: String { components.isEmpty ? "INBOX" : spelling(decoded: true, separator: "/") }

    /// Each way a person may write this name: decoded or as stored, with `/` or `.`, with or without `INBOX` in front.
    var spellings: Set<String> {
        guard !components.isEmpty else { return ["INBOX"] }
        var result: Set<String> = []
        for decoded in [true, false] {
            for separator in ["/", "."] {
                result.formUnion(FolderName.variants(spelling(decoded: decoded, separator: separator)))
            }
        }
        return result
    }

    /// A written name, and the same without `INBOX` in front: servers differ in whether they show that prefix.
    /// `INBOX` is any case (RFC 3501 paragraph 5.1); the rest is exact.
    static func variants(_ written: String) -> Set<String> {
        let upper = written.prefix(5).uppercased()
        guard upper == "INBOX" else { return [written] }
        let rest = written.dropFirst(5)
        if rest.isEmpty { return ["INBOX"] }
        guard let separator = rest.first, separator == "/" || separator == "." else { return [written] }
        return ["INBOX" + rest, String(rest.dropFirst())]
    }

    private func spelling(decoded: Bool, separator: String) -> String {
        components.map { name in
            (decoded ? ModifiedUTF7.decode(name) : nil) ?? String(decoding: name, as: UTF8.self)
        }.joined(separator: separator)
    }
}
