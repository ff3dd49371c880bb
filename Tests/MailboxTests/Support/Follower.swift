@testable import Mailbox

/// What the daemon does with a mailbox: scan, read, settle.
struct Follower {
    var scanner: MailboxScanner
    var now: Int64 = noon
    var limitBytes = 25 << 20
    var report = ScanReport(export: ExportSigns(isStampConfigured: false))
    var outcomes: [(ScannedFile, ReadOutcome)] = []
    var records: [FileRecord] = []

    init(
        _ tree: TempTree, _ path: String = "", inbox: [String] = [], sent: [String] = [], stamp: String? = nil,
        remembering records: [FileRecord] = []
    ) {
        let source = MailboxSource(
            path: path.isEmpty ? tree.path : tree.full(path), inboxNames: inbox, sentNames: sent, exportStamp: stamp)
        scanner = MailboxScanner(source: source, remembering: records)
    }

    /// One poll: the messages that it brought, in the order of the report.
    mutating func poll(between: () -> Void = {}) -> [MessageBytes] {
        report = scanner.scan(atNanoseconds: now)
        between()
        var reader = MessageFileReader(limitBytes: limitBytes)
        var messages: [MessageBytes] = []
        outcomes = []
        for file in report.files {
            let outcome = reader.read(file) { messages.append($0) }
            outcomes.append((file, outcome))
            if let record = scanner.settle(file, outcome) { records.append(record) }
        }
        return messages
    }

    /// The same, as sorted text.
    mutating func texts(between: () -> Void = {}) -> [String] { poll(between: between).map(\.text).sorted() }

    var kinds: Set<MailboxProblem.Kind> { Set(report.problems.map(\.kind)) }
    var names: [String] { report.files.map(\.path.description).sorted() }
}

extension MessageBytes {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A small mail whose body tells which it is.
func mail(_ body: String) -> String { "From: a@example.com\nSubject: \(body)\n\n\(body)\n" }
