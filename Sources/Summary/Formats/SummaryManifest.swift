import Crypto

/// The list of a summary's files with their SHA-256, as `sha256sum --check` reads it.
public enum SummaryManifest {
    /// The list of these files, in their order: 64 hex digits, two spaces, the name; first remarks, which `sha256sum`
    /// passes over: by which program they were made, and where the ledger's chain ended.
    static func file(
        of files: [SummaryFile], named name: String, madeBy program: String, chain: (event: Int64, hash: String)?
    ) -> SummaryFile {
        let lines = files.map { "\(sha256(of: $0.bytes))  \($0.name)\n" }
        return SummaryFile(
            name: "\(name).SHA256SUMS", mediaType: "text/plain; charset=utf-8",
            text: "# \(program)\n" + (chain.map { "# ledger: event \($0.event), \($0.hash)\n" } ?? "") + lines.joined())
    }

    /// The SHA-256 of bytes as 64 small hex digits.
    public static func sha256(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
