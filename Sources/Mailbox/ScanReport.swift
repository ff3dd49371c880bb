/// What one scan found.
public struct ScanReport: Sendable {
    /// The files to read, at most the scan's limit. They are reported again by each scan until they are settled.
    public internal(set) var files: [ScannedFile] = []
    /// How many more there are than the limit allowed.
    public internal(set) var filesLeftOver = 0
    /// What could not be read, each time anew, at most 1,000.
    public internal(set) var problems: [MailboxProblem] = []
    /// How many problems more than 1,000.
    public internal(set) var problemsLeftOut = 0
    /// The directories in which a change means that mail may have come, below the root (M3: for inotify).
    public internal(set) var directories: [PathBytes] = []
    /// The mailbox's directory with links resolved; nil when it cannot be opened.
    public internal(set) var root: PathBytes?
    /// M5.
    public internal(set) var export: ExportSigns
    var tally = FileTally()
    /// Files that were seen in the folders that are read, and what stands there in place of one.
    public var filesSeen: Int { tally.seen }
    /// Of these, those that may not be opened or were refused, and those that are no mail.
    public var filesUseless: Int { tally.useless }
    /// Files whose status was checked for a change in place (M4).
    public internal(set) var filesChecked = 0
    /// A file may still be in the writing: it is read when it was left alone for `settlingNanoseconds` (M4).
    public internal(set) var isWaiting = false
    /// False: a directory kept changing while it was listed. Nothing is lost, but scan again soon.
    public internal(set) var isStable = true

    static let mostProblems = 1_000

    mutating func add(_ kind: MailboxProblem.Kind, at path: PathBytes) {
        if problems.count < ScanReport.mostProblems {
            problems.append(MailboxProblem(kind: kind, path: path))
        } else {
            problemsLeftOut += 1
        }
    }

    /// M5: that nothing can be read of a file, a folder or the mailbox; where it was said of a part that is all of it, that
    /// will do.
    mutating func add(outage kind: MailboxProblem.Kind, at path: PathBytes) {
        let isSaid = problems.contains { $0.kind == kind && (path.bytes.isEmpty || $0.path.isInside(path)) }
        if !isSaid { add(kind, at: path) }
    }
}
