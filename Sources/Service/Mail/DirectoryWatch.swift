import Dispatch
import Glibc

/// Wakes when something changes in a set of directories (M3), by inotify. What inotify cannot see, the poll finds.
final class DirectoryWatch {
    private let descriptor: Int32
    private let source: any DispatchSourceRead
    private var watches: [String: Int32] = [:]

    private static let events = UInt32(
        IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

    /// Nil where the system gives no inotify instance: then only the poll looks.
    init?(queue: DispatchQueue, changed: @escaping @Sendable () -> Void) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler { @Sendable in
            DirectoryWatch.drain(descriptor)
            changed()
        }
        source.setCancelHandler { @Sendable in close(descriptor: descriptor) }
        source.activate()
    }

    /// Watches exactly these directories. One that cannot be watched is left to the poll.
    func watch(_ paths: [String]) {
        let wanted = Set(paths)
        for (path, watch) in watches where !wanted.contains(path) {
            inotify_rm_watch(descriptor, watch)
            watches[path] = nil
        }
        for path in wanted where watches[path] == nil {
            let watch = inotify_add_watch(descriptor, path, Self.events)
            if watch >= 0 { watches[path] = watch }
        }
    }

    func stop() { source.cancel() }

    /// Reads all events away: which they were does not matter, the scan looks at everything.
    private static func drain(_ descriptor: Int32) {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while buffer.withUnsafeMutableBytes({ read(descriptor, $0.baseAddress, $0.count) }) > 0 {}
    }
}
