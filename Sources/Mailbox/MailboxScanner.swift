/// Finds the files of one mailbox that were not read before, or changed since. It lists directories and opens no
/// message.
///
/// **Nothing is lost.** Each scan lists every directory in full and compares with the set of files known; no time of a
/// directory is trusted, and absence means nothing. So a name that `readdir` skipped while others were renamed is found
/// by the next scan at the latest; within one scan, `new` is listed before `cur` (M2: a message that moves between is
/// then seen twice, and once is enough), and both again while they keep changing. A file is reported until it is
/// settled.
///
/// **Changes in place (M4)** are seen so: a file replaced under its name has another inode number, which the listing
/// gives for nothing; empty, unreadable and recently written files (two minutes) and every mbox have their status checked
/// at each scan; of the others a slice of about 1,024 a scan, in turn, so all of 100,000 files in about 100 scans.
///
/// **Half a mail is none (M4).** Only a Maildir puts a mail in place when it is whole. Any other file waits until nothing
/// was written to it for `settlingNanoseconds`; of an mbox only the last mail does.
///
/// No clock, no log, no thread: give it to one queue.
public struct MailboxScanner: Sendable {
    /// For so long a file that is written in place must have been left alone before it counts as whole (M4): two seconds.
    /// A file's clock that is further than that from ours makes nothing wait.
    public static let settlingNanoseconds: Int64 = 2_000_000_000

    /// The mailbox.
    public let source: MailboxSource
    private var known = KnownFiles()
    private var scanNumber: UInt16 = 0
    private var lastScanNanoseconds: Int64 = 0
    private var surroundings: [PathBytes: Surroundings] = [:]
    private var root: PathBytes?
    private let pulse: ReadingPulse

    /// Begins with what is remembered of earlier runs.
    ///
    /// - Parameter pulse: counts what is listed.
    public init(
        source: MailboxSource, remembering records: some Sequence<FileRecord> = [],
        pulse: ReadingPulse = ReadingPulse()
    ) {
        self.source = source
        self.pulse = pulse
        for record in records {
            known.files[record.key.value] = record.file
            known.positions[record.key.value] = record.position
        }
    }

    /// How many files are known.
    public var knownCount: Int { known.files.count }

    /// How many mails were read: of an mbox all that are in it, and of what is no mail none (M6).
    public var readCount: Int {
        known.files.reduce(0) { sum, file in
            switch file.value.state {
            case .read: sum + 1
            case .mbox: sum + Int(known.positions[file.key]?.messages ?? 0)
            case .pending, .empty, .notMail, .unreadable, .notRegular, .notOurs, .incomplete: sum
            }
        }
    }

    /// Lists the whole mailbox once. Needs no more than the right to list; what fails is in the report.
    ///
    /// - Parameters:
    ///   - now: The time, in nanoseconds since the epoch.
    ///   - limit: The most files to report at once.
    public mutating func scan(atNanoseconds now: Int64, limit: Int = 10_000) -> ScanReport {
        scanNumber &+= 1
        lastScanNanoseconds = now
        known.sweep(at: scanNumber)
        var taken = KnownFiles()
        // Moved, not copied: there may be 100,000 of them.
        swap(&taken, &known)
        var pass = ScanPass(source: source, known: taken, scan: scanNumber, now: now, limit: limit, pulse: pulse)
        taken = KnownFiles()
        pass.run()
        swap(&known, &pass.known)
        (surroundings, root) = (pass.surroundings, pass.report.root)
        return pass.report
    }

    /// Looks only at names that changed, so that one new message among 100,000 costs no listing. What it does not see,
    /// the next scan does: only `files`, `problems` and `isStable` of the report mean anything, and when that is false
    /// (a folder came, a directory is unknown) a whole scan is due.
    public mutating func look(at changes: [MailboxChange], atNanoseconds now: Int64) -> ScanReport {
        lastScanNanoseconds = now
        var taken = KnownFiles()
        swap(&taken, &known)
        var pass = ScanPass(source: source, known: taken, scan: scanNumber, now: now, limit: .max, pulse: pulse)
        taken = KnownFiles()
        pass.look(at: changes, surroundings, root: root)
        swap(&known, &pass.known)
        return pass.report
    }

    /// Takes note of what became of a reported file.
    ///
    /// - Returns: What to keep across restarts, or nil when the file will be reported again.
    @discardableResult
    public mutating func settle(_ file: ScannedFile, _ outcome: ReadOutcome) -> FileRecord? {
        guard let state = outcome.state(of: file), var entry = known.files[file.key.value] else { return nil }
        if let status = outcome.stamp?.status {
            entry.inode = UInt32(truncatingIfNeeded: status.inode)
            entry.fingerprint = KnownFile.fingerprint(of: status, in: state)
            entry.isWatched = ScanPass.isRecent(status, at: lastScanNanoseconds)
        }
        entry.state = state
        known.files[file.key.value] = entry
        known.positions[file.key.value] = outcome.stamp?.position
        return FileRecord(key: file.key, file: entry, position: outcome.stamp?.position)
    }
}

extension ReadOutcome {
    fileprivate func state(of file: ScannedFile) -> KnownFile.State? {
        switch self {
        case .read(let stamp, _, _): stamp.position == nil ? .read : .mbox
        case .empty: .empty
        case .notMail: .notMail
        case .notOurs: .notOurs
        case .incomplete: .incomplete
        case .unreadable: .unreadable
        case .notRegularFile: .notRegular
        case .vanished, .busy, .unfinished, .failed: nil
        }
    }

    fileprivate var stamp: ReadStamp? {
        switch self {
        case .read(let stamp, _, _), .empty(let stamp), .notMail(let stamp), .notOurs(let stamp),
            .incomplete(let stamp), .unreadable(let stamp):
            stamp
        case .notRegularFile, .vanished, .busy, .unfinished, .failed: nil
        }
    }
}
