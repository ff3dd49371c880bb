import Dispatch
import Glibc
import Synchronization

/// The names behind uids. A look-up may wait for a directory on the network as long as that likes, so it has a queue of
/// its own: the one that feeds the watchdog never waits for it.
final class AccountNames: Sendable {
    private let queue = DispatchQueue(label: "io.flagwatch.names")
    private let waiting = DispatchQueue(label: "io.flagwatch.names.waiting")
    private let patience: DispatchTimeInterval
    private let lookUp: @Sendable (uid_t) -> String?

    /// Names by the system's account database.
    ///
    /// - Parameter patience: how long a name is waited for; the uid alone says who it was, too.
    init(
        patience: DispatchTimeInterval = .seconds(2),
        lookUp: @escaping @Sendable (uid_t) -> String? = AccountNames.systemName
    ) {
        self.patience = patience
        self.lookUp = lookUp
    }

    /// Tells the name of a uid once, on a queue of its own: nil where it has none, or none within the patience.
    func find(_ uid: uid_t, tell: @escaping @Sendable (String?) -> Void) {
        let told = Told()
        queue.async { @Sendable [lookUp] in
            let name = lookUp(uid)
            if told.isFirst() { tell(name) }
        }
        waiting.asyncAfter(deadline: .now() + patience) { @Sendable in if told.isFirst() { tell(nil) } }
    }

    /// What the system's account database calls a uid (getpwuid_r(3)).
    static let systemName: @Sendable (uid_t) -> String? = { uid in
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        return buffer.withUnsafeMutableBufferPointer { space in
            guard let base = space.baseAddress, getpwuid_r(uid, &entry, base, space.count, &found) == 0, found != nil,
                let text = entry.pw_name
            else { return nil }
            return String(cString: text)
        }
    }

    private final class Told: Sendable {
        private let isTold = Atomic(false)

        func isFirst() -> Bool { !isTold.exchange(true, ordering: .relaxed) }
    }
}
