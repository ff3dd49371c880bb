import Flagging

extension LocalWork {
    /// The works on the files of this machine.
    static func system(environment: [String: String]) -> LocalWork {
        LocalWork(
            openLedger: { _, _ in throw Failure(.configuration, ["not built yet"]) },
            elections: { [] },
            calendar: { _ in throw Failure(.configuration, ["not built yet"]) },
            check: { _ in throw Failure(.configuration, ["not built yet"]) },
            read: { _, _ in throw Failure(.configuration, ["not built yet"]) },
            rehearse: { _, _, _ in throw Failure(.configuration, ["not built yet"]) },
            failure: { error, _ in Failure(.refused, ["\(error)"]) })
    }
}
