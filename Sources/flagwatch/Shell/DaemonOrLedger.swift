import Control
import Wording

/// The daemon, and where none answers the machine's own ledger, for whoever may read that, as root may: a damaged ledger
/// rests, and that is when a person asks.
struct DaemonOrLedger: Answerer {
    let socket: SocketOptions
    let session: Session

    func json(of call: some FlagwatchCall) throws -> JSONObject {
        do {
            return try socket.daemon(session).json(of: call)
        } catch let error as ClientError {
            guard error.isSilence, try socket.isOfThisMachine(session),
                let ledger = session.surroundings.local.installedLedger()
            else { throw error }
            session.remark("\(Notice.machinesLedger.text(in: session.language)) \(ledger)")
            return try session.openLedger(ledger, asOf: nil).json(of: call)
        }
    }
}

extension ClientError {
    /// Whether nobody answered, as where no daemon runs or one ends at its start: not where one refused us.
    fileprivate var isSilence: Bool {
        switch self {
        case .unreachable(let failure): !failure.isForbidden
        case .disconnected, .timedOut: true
        case .unanswered, .protocolError: false
        }
    }
}
