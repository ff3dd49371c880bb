import Dispatch
import Glibc
import Mailbox

/// Tells which names changed in a set of directories (M3), by inotify. What inotify cannot see, the poll finds.
final class DirectoryWatch: @unchecked Sendable {  // touched on the queue of its source only
    private let descriptor: Int32
    private let source: any DispatchSourceRead
    private var watches: [PathBytes: Int32] = [:]
    private var directories: [Int32: PathBytes] = [:]

    private static let events = UInt32(
        IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

    /// Nil where the system gives no inotify instance: then only the poll looks.
    ///
    /// - Parameter changed: the names that changed; nil where the kernel lost some, or a directory itself changed, and
    ///   all has to be looked through.
    init?(queue: DispatchQueue, changed: @escaping @Sendable ([MailboxChange]?) -> Void) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler { @Sendable [weak self] in
            guard let self else { return }
            changed(self.drain())
        }
        source.setCancelHandler { @Sendable in close(descriptor: descriptor) }
        source.activate()
    }

    /// Watches exactly these directories below a root. One that cannot be watched is left to the poll.
    ///
    /// - Returns: Whether one is watched now that was not before.
    @discardableResult
    func watch(_ paths: [PathBytes], below root: PathBytes) -> Bool {
        var isMore = false
        let wanted = Set(paths)
        for (path, watch) in watches where !wanted.contains(path) {
            inotify_rm_watch(descriptor, watch)
            watches[path] = nil
            directories[watch] = nil
        }
        for path in wanted where watches[path] == nil {
            let name = root.appending(path).bytes.map { CChar(bitPattern: $0) } + [0]
            let watch = inotify_add_watch(descriptor, name, Self.events)
            guard watch >= 0 else { continue }
            watches[path] = watch
            directories[watch] = path
            isMore = true
        }
        return isMore
    }

    func stop() { source.cancel() }

    /// The directory is gone from its path: what stands there after the listing is watched anew.
    private func forget(_ watch: Int32) {
        guard let path = directories.removeValue(forKey: watch) else { return }
        watches[path] = nil
        // Moved, it would go on telling what comes in where it is now. Deleted, there is nothing left to remove.
        inotify_rm_watch(descriptor, watch)
    }

    private func drain() -> [MailboxChange]? {
        var changes: [MailboxChange]? = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return changes }
            take(buffer[..<count], into: &changes)
        }
    }

    /// The records of inotify(7): a fixed head, then the name padded with NUL.
    private func take(_ bytes: ArraySlice<UInt8>, into changes: inout [MailboxChange]?) {
        let headBytes = MemoryLayout<inotify_event>.size
        var rest = bytes
        while rest.count >= headBytes {
            let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
            let name = rest.dropFirst(headBytes).prefix(Int(event.len)).prefix { $0 != 0 }
            rest = rest.dropFirst(headBytes + Int(event.len))
            let isForgotten = event.mask & UInt32(IN_IGNORED) != 0 && directories[event.wd] == nil
            if isForgotten { continue }
            let isWhole = UInt32(IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_ISDIR)
            guard event.mask & isWhole == 0, let directory = directories[event.wd] else {
                if event.mask & UInt32(IN_IGNORED | IN_MOVE_SELF) != 0 { forget(event.wd) }
                changes = nil
                continue
            }
            changes?.append(MailboxChange(directory: directory, name: PathBytes(Array(name))))
        }
    }
}
