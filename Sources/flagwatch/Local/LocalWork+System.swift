import Flagging

extension LocalWork {
    /// The works on the files of this machine.
    static func system(environment: [String: String]) -> LocalWork {
        LocalWork(
            openLedger: { path, asOf, session in
                try LedgerAnswers(path, asOf: asOf, now: session.surroundings.now(), language: session.language)
            },
            elections: { [] },
            calendar: { _ in throw Failure(.configuration, ["not built yet"]) },
            check: { _ in throw Failure(.configuration, ["not built yet"]) },
            read: { _, _ in throw Failure(.configuration, ["not built yet"]) },
            rehearse: rehearse,
            failure: failure)
    }
}
