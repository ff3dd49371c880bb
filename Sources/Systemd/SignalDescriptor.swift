import CLinux
import Glibc

/// Signals as readable data (signalfd(2)). The signals must be blocked first, by ``SignalMask/block(_:)``.
///
/// The alternative, a signal source of Dispatch, does the same underneath, but does not say who sent the signal. Wire
/// ``descriptor`` to a read source. **The source owns the descriptor and closes it in its cancel handler**; where no
/// source is made, call ``close()``. Signals coalesce: two of a kind may arrive as one.
public struct SignalDescriptor: Sendable {
    /// A signal that came.
    public struct Arrival: Hashable, Sendable {
        /// Which one.
        public let signal: Signal
        /// The sender's process; 0 for the kernel.
        public let pid: Int32
        /// The sender's real user id.
        public let uid: UInt32
    }

    /// Readable while signals wait. Non-blocking and close-on-exec.
    public let descriptor: Int32

    /// A descriptor for these signals.
    public init(_ signals: [Signal] = Signal.allCases) throws(SystemFailure) {
        var set = Signal.set(signals)
        descriptor = unsafe flagwatch_signal_descriptor(&set)
        guard descriptor >= 0 else { throw .last("signalfd") }
    }

    /// Takes all signals that wait. Never waits itself.
    public func drain() throws(SystemFailure) -> [Arrival] {
        var arrivals: [Arrival] = []
        var info = signalfd_siginfo()
        while true {
            let size = unsafe Glibc.read(descriptor, &info, MemoryLayout<signalfd_siginfo>.size)
            if size == MemoryLayout<signalfd_siginfo>.size {
                guard let signal = Signal(number: Int32(info.ssi_signo)) else { continue }
                arrivals.append(Arrival(signal: signal, pid: Int32(bitPattern: info.ssi_pid), uid: info.ssi_uid))
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: return arrivals
            default: throw .last("read(signalfd)")
            }
        }
    }

    /// Closes the descriptor; only where no source owns it.
    public func close() { _ = Glibc.close(descriptor) }
}
