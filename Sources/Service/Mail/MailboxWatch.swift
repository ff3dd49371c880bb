import Configuration
import Dispatch
import Flagging
import Mailbox

/// One mailbox under watch: its scanner, and what wakes it.
final class MailboxWatch {
    let settings: MailboxSettings
    let index: Int
    var scanner: MailboxScanner
    /// What the last listing found and no batch has taken yet.
    var unread: ArraySlice<ScannedFile> = []
    /// The batch that was read while the daemon deals with the one before.
    var ahead: MailBatch?
    /// Files that could not be read in this round: each is tried again in the next.
    private var aside: Set<FileKey> = []
    /// Those of them that the system failed to read.
    private(set) var failed: [(file: ScannedFile, failure: SystemFailure)] = []
    /// Those that another program holds a write lock on.
    private(set) var busy: [ScannedFile] = []
    /// Since when files are locked.
    var locks = LockedFiles()
    /// Whether it is looked at again when what is still in the writing may be whole (M4).
    var isAwaited = false
    /// What inotify named while a batch was dealt with.
    var changes: [MailboxChange] = []
    /// Whether they come from a listing of the whole tree.
    var isListing = false
    var directories: DirectoryWatch?
    var timer: (any DispatchSourceTimer)?

    init(_ settings: MailboxSettings, index: Int, remembering records: [FileRecord], pulse: ReadingPulse) {
        self.settings = settings
        self.index = index
        scanner = MailboxScanner(
            source: MailboxSource(
                path: settings.path, inboxNames: settings.inboxFolders, sentNames: settings.sentFolders,
                exportStamp: settings.export?.stamp),
            remembering: records, pulse: pulse)
    }

    /// Whether a listing has mail left that was not handed over.
    var hasUnread: Bool { ahead != nil || !unread.isEmpty }

    /// Takes note of a file that could not be read now.
    func put(_ file: ScannedFile, asideFor outcome: ReadOutcome) {
        switch outcome {
        case .failed, .busy, .vanished, .unfinished: break
        // M4: its last mail waits.
        case .read where file.isSettling: break
        case .read, .empty, .notMail, .notOurs, .incomplete, .unreadable, .notRegularFile: return
        }
        guard aside.insert(file.key).inserted else { return }
        if case .failed(let failure) = outcome { failed.append((file, failure)) }
        if case .busy = outcome { busy.append(file) }
    }

    func isAside(_ file: ScannedFile) -> Bool { aside.contains(file.key) }

    /// All was looked through: the next listing tries everything anew.
    func beginRound() { (aside, failed, busy) = ([], [], []) }

    /// What is left comes again with the next listing.
    func forgetUnread() {
        unread = []
        ahead = nil
    }

    func stop() {
        directories?.stop()
        timer?.cancel()
        directories = nil
        timer = nil
    }
}
