/// What the name of a file outside Maildirs says that it may be. Exporters name files by subjects, so where mails stand no
/// name alone hides one (M6).
enum NameKind {
    /// A mail.
    case message
    /// A mail, or what a program left beside one.
    case hiddenMessage
    /// A program's: its lock, state or temporary file.
    case hidden
    /// A file that is still being written, or an older state of one.
    case incomplete
    /// A file that programs keep beside mail. It is no mbox, so that it is not read each time it changes.
    case programs
    /// An mbox (Thunderbird's have no suffix), a mail (MH numbers them), or anything.
    case any

    private static let incompletes: [StaticString] = ["~", ".tmp", ".part", ".partial", ".crdownload"]
    private static let suffixes: [StaticString] = [
        ".msf", ".dat", ".db", ".sqlite", ".json", ".html", ".log", ".index", ".cache",
    ]
    private static let prefixes = ["dovecot", "maildirfolder", "subscriptions", "courierimap"].map { Array($0.utf8) }

    init(of entry: DirectoryStream.Entry) {
        let isDotted = entry.bytes.first == UInt8(ascii: ".")
        if entry.hasSuffix(".eml") {
            self = isDotted ? .hiddenMessage : .message
        } else if isDotted || entry.hasSuffix(".lock") {
            self = .hidden
        } else if NameKind.incompletes.contains(where: { entry.hasSuffix($0) }) {
            self = .incomplete
        } else if NameKind.suffixes.contains(where: { entry.hasSuffix($0) })
            || NameKind.prefixes.contains(where: { entry.bytes.starts(with: $0) })
        {
            self = .programs
        } else {
            self = .any
        }
    }
}
