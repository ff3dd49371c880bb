import Control

/// Whoever answers calls of `io.flagwatch`: the daemon, or a ledger that is read here (`--ledger`).
protocol Answerer {
    /// Answers a call with the reply's parameters.
    func json(of call: some FlagwatchCall) throws -> JSONObject
    /// Whether what it tells may lack the newest events (L7).
    var lacksLog: Bool { get }
}

extension Answerer {
    var lacksLog: Bool { false }
}

extension VarlinkClient: Answerer {}
