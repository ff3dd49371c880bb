import Control
import Flagging
import Logging

/// The control socket's calls, answered on the service's queue.
extension Daemon {
    func startControl() {
        guard control == nil else { return }
        do {
            control = try ControlDesk(
                path: options.socketPath,
                notice: { @Sendable [self] notice in onQueue { $0.log.warning("control socket: \(notice)") } },
                answer: { @Sendable [self] call, caller, reply in onQueue { $0.answer(call, from: caller, reply) } })
        } catch {
            log.error("the control socket: \(error)")
        }
    }
}
