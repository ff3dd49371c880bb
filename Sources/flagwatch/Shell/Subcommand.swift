import ArgumentParser

/// A command that runs in given surroundings, so that a test runs the same code as the terminal.
protocol Subcommand: ParsableCommand {
    /// `--json` and `--language`.
    var common: CommonOptions { get }
    /// Does the work and writes the answer.
    func run(in session: Session) throws
}

extension Subcommand {
    /// Runs in the world as it is.
    func run() throws { try run(in: .system) }

    /// Runs, and ends with the exit code and the words for what went wrong.
    func run(in surroundings: Surroundings) throws {
        let session = Session(surroundings, common)
        do {
            try run(in: session)
        } catch let code as ExitCode {
            throw code
        } catch {
            let failure = Failure(error, in: session)
            failure.lines(json: session.json).forEach(session.remark)
            throw ExitCode(failure.code.rawValue)
        }
    }
}
