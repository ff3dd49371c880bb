import Flagging

/// All that a command sees of the world: tests give it another one.
struct Surroundings {
    /// The environment's variables.
    var environment: [String: String]
    /// Reads the wall clock.
    var now: () -> Instant
    /// The machine's time zone.
    var machineZone: ZoneTable
    /// The width of the terminal that standard output is; nil where it is none.
    var columns: Int?
    /// Whether a question would reach a person: standard input and standard error are terminals.
    var canAsk: Bool
    /// Writes text to standard output, as it is, all of it.
    var write: (String) throws(OutputFailure) -> Void
    /// Writes a line to standard error.
    var complain: (String) -> Void
    /// Reads a line from standard input; nil at its end.
    var answer: () -> String?
    /// Reads standard input to its end, or so many bytes of it.
    var input: (_ most: Int) throws -> [UInt8]
    /// The work that is done here, without the daemon.
    var local: LocalWork
}
