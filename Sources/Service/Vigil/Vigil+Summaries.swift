import Flagging
import Logging
import Systemd

/// S4: the engine says when a summary is to be written; it is written beside the queue, and what became of it is kept.
extension Vigil {
    /// After a failure it is tried again so often.
    private static let summaryRetrySeconds: Int64 = 300

    /// When a summary that could not be written is tried again; nil while none waits for that.
    var summaryWake: Instant? {
        keeper.book.owedSummaries.isEmpty || writing != nil ? nil : summaryRetryAt
    }

    /// Has the next summary written that is owed, one at a time.
    func writeOwedSummary() {
        guard isReady, !isStopping, writing == nil, ledgerTrouble == nil,
            let election = keeper.book.owedSummaries.first
        else { return }
        // The clock may have been set back meanwhile (C22).
        if let retry = summaryRetryAt.map({ min($0, now + Self.summaryRetrySeconds) }), now < retry {
            summaryRetryAt = retry
            return
        }
        writing = election
        effects.writeSummary(of: election, asOf: now)
    }

    /// It was written, or could not be.
    package func summaryEnded(_ election: String, _ result: SummaryWriting.Result) {
        guard writing == election, !isStopping else { return }
        writing = nil
        lookAtClock()
        switch result {
        case .written where keeper.book.purged[election] != nil:
            // L5: a purge came while it was made, from what is erased now.
            attempt { try effects.eraseSummaries() }
        case .written(let folder, let unreviewed):
            summaryRetryAt = nil
            notice(.summaryWritten(election: election, folder: folder, unreviewed: unreviewed))
        case .failed(let reason):
            summaryRetryAt = now + Self.summaryRetrySeconds
            log.error("the summary of \(election) is not written: \(reason)")
            notice(.summaryFailed(election: election))
        }
        settle()
    }
}
