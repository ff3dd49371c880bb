import Dispatch

/// Runs the service's actor on one serial queue: the one queue that feeds the watchdog.
///
/// Linux has no serial queue that is an executor itself; this is the small class that makes one (the model is GRDB's
/// `DispatchQueueActor`).
final class ServiceExecutor: SerialExecutor {
    let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { @Sendable in job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
