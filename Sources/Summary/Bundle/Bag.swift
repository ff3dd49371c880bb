/// A bag for an archive (BagIt 1.0, RFC 8493): a payload, and lists of digests that any machine can check without this
/// program. The same payload gives the same bytes (S7).
public enum Bag {
    /// A file of the bag.
    public struct File: Hashable, Sendable {
        /// Its path in the bag, parts separated by `/`: letters, digits, `.`, `-` and `_` only, so that no reader of the
        /// lists has to decode a name.
        public let path: String
        /// Its bytes.
        public let bytes: [UInt8]

        /// A file of these bytes.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        /// A file of text.
        public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
    }

    /// The files of a bag: its payload below `data`, what it says of itself, and the digests of both. The last of them,
    /// `tagmanifest-sha256.txt`, stands for all: it is the one to be time-stamped.
    ///
    /// - Parameters:
    ///   - payload: files by their paths below `data`.
    ///   - tags: files that say something of the payload, by their paths in the bag.
    ///   - info: labels with their values, in the order in which they are written.
    public static func files(payload: [File], tags more: [File] = [], info: KeyValuePairs<String, String>) -> [File] {
        let data = payload.map { File(path: "data/\($0.path)", bytes: $0.bytes) }.sorted { $0.path < $1.path }
        let size = data.map(\.bytes.count).reduce(0, +)
        let lines = info.map { "\($0.key): \(line($0.value))\n" } + ["Payload-Oxum: \(size).\(data.count)\n"]
        let tags =
            [
                File(path: "bag-info.txt", text: lines.joined()),
                File(path: "bagit.txt", text: "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
                File(path: "manifest-sha256.txt", text: digests(data)),
            ] + more.sorted { $0.path < $1.path }
        return data + tags + [File(path: "tagmanifest-sha256.txt", text: digests(tags))]
    }

    private static func digests(_ files: [File]) -> String {
        files.map { "\(SummaryManifest.sha256(of: $0.bytes))  \($0.path)\n" }.joined()
    }

    /// A value of one line.
    private static func line(_ value: String) -> String {
        String(String.UnicodeScalarView(value.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
}
