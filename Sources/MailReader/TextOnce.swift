import Synchronization

/// A text that is made when it is first asked for. Copies of a message share it, as they share their bytes.
final class TextOnce: Sendable {
    private let text = Mutex<String?>(nil)

    /// The text; `make` is called at the first time only. Whoever asks meanwhile waits for it.
    func value(or make: () -> String) -> String {
        text.withLock { text in
            if let text { return text }
            let made = make()
            text = made
            return made
        }
    }
}
