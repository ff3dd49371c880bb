import Dispatch

/// Runs a body the first time it is asked, from one queue.
final class Once: @unchecked Sendable {  // asked on the service's queue only
    private var body: (@Sendable () -> Void)?

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    func run() {
        body?()
        body = nil
    }
}
