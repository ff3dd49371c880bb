import Glibc
import Synchronization

/// The client's end of a connection, of which any queue may ask whether it is still there.
final class Peer: Sendable {
    /// The client's descriptor; nil once it is closed, since the number may be somebody else's by then.
    private let descriptor: Mutex<Int32?>

    init(_ descriptor: Int32) { self.descriptor = Mutex(descriptor) }

    /// Whether the client has closed its end in both directions, asked of the kernel now.
    var isHungUp: Bool { descriptor.withLock { $0.map(Descriptor.isHungUp) ?? true } }

    func close() {
        descriptor.withLock { descriptor in
            if let descriptor { Glibc.close(descriptor) }
            descriptor = nil
        }
    }
}
