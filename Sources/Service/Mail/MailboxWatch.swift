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
    /// What inotify named while a batch was dealt with.
    var changes: [MailboxChange] = []
    /// Whether they come from a listing of the whole tree.
    var isListing = false
    var directories: DirectoryWatch?
    var timer: (any DispatchSourceTimer)?

    init(_ settings: MailboxSettings, index: Int, remembering records: [FileRecord]) {
        self.settings = settings
        self.index = index
        scanner = MailboxScanner(
            source: MailboxSource(
                path: settings.path, inboxNames: settings.inboxFolders, sentNames: settings.sentFolders,
                exportStamp: settings.export?.stamp),
            remembering: records)
    }

    /// Whether a listing has mail left that was not handed over.
    var hasUnread: Bool { ahead != nil || !unread.isEmpty }

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
