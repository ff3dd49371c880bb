/// One scan: the walk through the tree, and its report.
struct ScanPass {
    /// A directory still to be walked.
    struct Waiting {
        var path: PathBytes
        var name: FolderName
        var depth: Int
    }

    static let mostFolders = 10_000
    static let deepest = 64
    private static let sliceFiles = 1_024
    private static let mostWatchChecks = 4_096
    private static let recentNanoseconds: Int64 = 120_000_000_000

    let source: MailboxSource
    let scan: UInt16
    let now: Int64
    let limit: Int
    let pulse: ReadingPulse
    /// A file is in this scan's slice when these bits of its key are those of the scan's number.
    let sliceMask: UInt64
    var watchChecksLeft = ScanPass.mostWatchChecks
    var known: KnownFiles
    var report: ScanReport
    var root = PathBytes.empty
    /// By directory: what a single name in it would be.
    var surroundings: [PathBytes: Surroundings] = [:]
    /// Each file that is noted was named by a change: check it, also when the last scan saw it.
    var isNamed = false
    /// Whether a folder that is read is a Maildir.
    var hasMaildir = false
    /// What was reported under a name, since a name may be told twice.
    var namedKeys: Set<UInt64> = []
    var waiting: [Waiting] = []
    var links: [Waiting] = []
    var visited: Set<FileIdentity> = []
    /// Logical names of the folders that were seen, in every spelling, to tell which configured ones are missing.
    var spellings: Set<String> = []

    init(
        source: MailboxSource, known: KnownFiles, scan: UInt16, now: Int64, limit: Int,
        pulse: ReadingPulse
    ) {
        self.source = source
        self.known = known
        self.scan = scan
        self.now = now
        self.limit = limit
        self.pulse = pulse
        var slices: UInt64 = 1
        while slices * UInt64(ScanPass.sliceFiles) < UInt64(known.files.count) { slices *= 2 }
        sliceMask = slices - 1
        report = ScanReport(export: ExportSigns(isStampConfigured: source.exportStamp != nil))
    }

    /// Written within the last two minutes, by a clock that may be a little ahead of ours.
    static func isRecent(_ status: FileStatus, at now: Int64) -> Bool {
        let age = now.subtractingReportingOverflow(status.modifiedNanoseconds)
        return !age.overflow && age.partialValue.magnitude < UInt64(recentNanoseconds)
    }

    /// Whether somebody may still be writing it (M4).
    func isSettling(_ status: FileStatus) -> Bool {
        let age = now.subtractingReportingOverflow(status.modifiedNanoseconds)
        return !age.overflow && age.partialValue.magnitude < UInt64(MailboxScanner.settlingNanoseconds)
    }

    func isInSlice(_ key: UInt64) -> Bool { (key >> 32) & sliceMask == UInt64(scan) & sliceMask }

    mutating func run() {
        do {
            try walk()
        } catch {
            report.add(.mailboxUnreadable(error), at: .empty)
        }
        findExternalStamp()
    }

    private mutating func walk() throws(SystemFailure) {
        let (resolved, status) = try ResolvedPath.resolve(source.path)
        if status.kind == .regular {
            scanSingleFile(resolved)
            return
        }
        guard status.kind == .directory else {
            report.add(.mailboxOfWrongKind(status.kind), at: .empty)
            return
        }
        root = resolved
        report.root = resolved
        let descriptor = try Descriptor.openRoot(resolved)
        waiting = [Waiting(path: .empty, name: .inbox, depth: 0)]
        // Links come last, so that a folder is known by its own place and a link to it is the second visit.
        while let next = waiting.popLast() ?? takeLink() {
            guard visited.count < ScanPass.mostFolders, next.depth <= ScanPass.deepest else {
                report.add(.tooManyFolders, at: next.path)
                continue
            }
            visit(next, from: descriptor)
        }
        reportMissingFolders()
    }

    private mutating func takeLink() -> Waiting? {
        while let link = links.popLast() {
            if let resolved = resolveLink(link) { return resolved }
        }
        return nil
    }

    /// M1: a link is followed only to a directory inside the tree. The walk then goes on at its resolved path, which is
    /// opened one component at a time without following anything, so nobody can swap a link in afterwards.
    private mutating func resolveLink(_ link: Waiting) -> Waiting? {
        do {
            let (resolved, status) = try ResolvedPath.resolve(root.appending(link.path))
            guard let inside = resolved.relative(to: root) else {
                report.add(.linkOutOfTree, at: link.path)
                if status.kind == .directory { report.tally.refuse() }
                return nil
            }
            if status.kind == .directory { return Waiting(path: inside, name: link.name, depth: link.depth) }
            report.add(.notRegularFile(.symbolicLink), at: link.path)
        } catch {
            report.add(.linkBroken(error), at: link.path)
        }
        return nil
    }

    private mutating func reportMissingFolders() {
        // Without named folders all of the tree is one.
        if let outage = report.tally.outage(isMaildir: hasMaildir) { report.add(outage: outage, at: .empty) }
        for name in source.inboxNames + source.sentNames where FolderName.variants(name).isDisjoint(with: spellings) {
            report.add(.folderMissing(name), at: .empty)
        }
        if source.exportStamp != nil, source.exportStamp?.isAbsolute != true, report.export.stampNanoseconds == nil {
            report.add(.exportStampMissing, at: .empty)
        }
    }
}
