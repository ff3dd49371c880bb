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

    func stop() {
        directories?.stop()
        timer?.cancel()
        directories = nil
        timer = nil
    }
}
