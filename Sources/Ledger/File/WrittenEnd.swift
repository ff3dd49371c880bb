public import Flagging
internal import Foundation

/// How far a ledger was written, as its writer notes it in `ledger.end` beside it after each commit (L8).
///
/// SQLite takes what is left of a write-ahead log that is lost, cut or damaged for all that there ever was. The note is
/// written after the commit, so it is never ahead of what was on the disk: a ledger that ends before it has lost its end,
/// whether or not a journal remembers.
public struct WrittenEnd: Hashable, Sendable {
    /// The ledger's.
    public var identity: String
    /// The last event.
    public var number: Int64
    /// Of each sequence the highest flag or contact, also of an earlier ledger here: an answer to it may still come.
    public private(set) var flags: [FlagID]

    init(identity: String, number: Int64, flags: [FlagID] = []) {
        (self.identity, self.number, self.flags) = (identity, number, flags)
    }

    /// The same with flags that stand in the ledger.
    mutating func add(_ more: [FlagID]) {
        guard !more.isEmpty else { return }
        var highest: [FlagID: FlagID] = [:]
        for flag in flags + more {
            let sequence = FlagID(code: flag.code, sequence: 0, isContact: flag.isContact)
            highest[sequence] = max(highest[sequence] ?? flag, flag)
        }
        flags = highest.values.sorted()
    }

    /// A line each; the last one tells that none is missing.
    var text: String {
        (["ledger \(identity)", "event \(number)"] + flags.map { "flag \($0)" } + ["end"])
            .map { "\($0)\n" }.joined()
    }

    /// Reads the form above; nil for anything else, as an older version left it.
    init?(text: some StringProtocol) {
        var (identity, number): (String?, Int64?) = (nil, nil)
        flags = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1)
            switch (words.first, words.last) {
            case ("ledger"?, let word?): identity = String(word)
            case ("event"?, let word?): number = Int64(word)
            case ("flag"?, let word?): flags += FlagID(String(word)).map { [$0] } ?? []
            case ("end"?, _):
                guard let identity, let number else { return nil }
                (self.identity, self.number) = (identity, number)
                return
            default: continue
            }
        }
        return nil
    }
}

extension WrittenEnd {
    /// `ledger.sqlite` ends where `ledger.end` says.
    private static func path(ledger path: String) -> String {
        (path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path) + ".end"
    }

    /// More than the note of any ledger needs.
    private static let longestBytes = 65_536

    /// What the writer of a ledger noted; nil where nothing is noted, or it cannot be read.
    static func noted(ledger path: String) -> WrittenEnd? {
        // Why there is none makes no difference: the journal may remember all the same.
        guard let bytes = try? Disk.read(Self.path(ledger: path), atMost: longestBytes) else { return nil }
        return WrittenEnd(text: String(decoding: bytes, as: UTF8.self))
    }

    /// Notes it. A disk that does not take it leaves an earlier note, which is as true; so nobody waits for the disk, and no
    /// event is refused for it.
    func note(ledger path: String) {
        let descriptor = open(Self.path(ledger: path), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o640)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let text = text
        let count = text.utf8.count
        if pwrite(descriptor, text, count, 0) == count { ftruncate(descriptor, off_t(count)) }
    }
}
