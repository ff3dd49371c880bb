import Dispatch
import JournalFixture
import Mailbox
import Synchronization

@testable import Service

/// A real watch over directories of a folder, and all that it told.
final class WatchedFolder {
    /// What may be waited for.
    enum Telling: Equatable {
        case change(MailboxChange)
        /// That all has to be looked through.
        case all

        static func name(_ directory: String, _ name: String) -> Telling {
            .change(MailboxChange(directory: PathBytes(directory), name: PathBytes(name)))
        }
    }

    let queue = DispatchQueue(label: "test.watch")
    private let folder: MailFolder
    private let told = Told()
    private let directories: DirectoryWatch

    private final class Told: Sendable {
        let tellings = Mutex<[Telling]>([])
        let more = DispatchSemaphore(value: 0)

        func take(_ changes: [MailboxChange]?) {
            tellings.withLock { $0 += changes?.map { .change($0) } ?? [.all] }
            more.signal()
        }
    }

    init(_ folder: MailFolder, _ names: [String]) throws {
        self.folder = folder
        let told = told
        guard let directories = DirectoryWatch(queue: queue, changed: { told.take($0) }) else {
            throw FixtureFailure("the system gives no inotify instance")
        }
        self.directories = directories
        watch(names)
    }

    deinit { queue.sync { directories.stop() } }

    func watch(_ names: [String]) {
        _ = queue.sync { directories.watch(names.map { PathBytes($0) }, below: PathBytes(folder.path)) }
    }

    func hasTold(_ telling: Telling) -> Bool { told.tellings.withLock { $0.contains(telling) } }

    /// The names that were told of a directory.
    func names(_ directory: String) -> Set<String> {
        let tellings = told.tellings.withLock { $0 }
        return Set(
            tellings.compactMap { telling in
                guard case .change(let change) = telling, change.directory == PathBytes(directory) else { return nil }
                return change.name.description
            })
    }

    func wait(for telling: Telling) throws {
        let patience = Deadline(milliseconds: 60_000)
        while !hasTold(telling) {
            let left = DispatchTimeInterval.milliseconds(Int(patience.remainingMilliseconds))
            guard told.more.wait(timeout: .now() + left) == .success else {
                throw FixtureFailure("waited in vain for \(telling)")
            }
        }
    }
}
