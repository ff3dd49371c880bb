import Control
import Flagging
import Logging

/// The control socket's calls, answered on the service's queue.
extension Daemon {
    func startControl() {
        guard control == nil else { return }
        do {
            control = try ControlDesk(
                on: socket,
                notice: { @Sendable [self] notice in onQueue { $0.log.warning("control socket: \(notice)") } },
                answer: { @Sendable [self, names] call, caller, reply in
                    // The caller as the kernel vouches for it, with the account's name, which is a personal value.
                    names.find(caller.userID) { name in
                        self.onQueue { $0.answer(call, by: Person(uid: caller.userID, name: name), reply) }
                    }
                })
        } catch {
            log.error("the control socket: \(error)")
        }
    }
}
