import Synchronization

/// A value that is made when it is first asked for. Copies of a message share it, as they share their bytes.
final class MadeOnce<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    /// The value; `make` is called at the first time only. Whoever asks meanwhile waits for it.
    func value(or make: () -> Value) -> Value {
        kept.withLock { kept in
            if let kept { return kept }
            let made = make()
            kept = made
            return made
        }
    }
}
