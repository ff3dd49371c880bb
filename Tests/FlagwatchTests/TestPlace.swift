import ArgumentParser
import Control
import Flagging
import Foundation
import Ledger
import Synchronization
import Testing
import Wording

@testable import flagwatch

/// A world in which a command runs: what it writes is kept, what it asks is answered.
final class TestPlace {
    var environment = ["LANG": "nl_NL.UTF-8"]
    var now = Instant.at("2025-10-23T12:00:00+02:00")
    var columns: Int?
    var answers: [String]?
    var elections: [Election] = []
    var policy: Policy { Policy(elections: elections, ladder: [], roles: [], platforms: []) }
    var report = CheckReport.refused([])
    var readings: [String: MailReading] = [:]
    var entries: [RehearsedEntry] = []
    var rehearsalFailure: Failure?
    var ledger: (any Answerer)?
    /// The works themselves instead of the canned ones.
    var real: LocalWork?
    private(set) var ledgersAsked: [(path: String, asOf: Instant?)] = []
    private(set) var rehearsed: [RehearsalOrder] = []

    /// Whether the daemon was to be started.
    private(set) var hasStarted = false
    func started() { hasStarted = true }
    /// What stands on standard input.
    var input: [UInt8] = []
    private(set) var output = ""
    private(set) var errors: [String] = []

    /// Runs a command line and returns its exit code, as the program would end.
    func run(_ arguments: String...) -> Int32 { run(arguments) }

    func run(_ arguments: [String]) -> Int32 {
        output = ""
        errors = []
        do {
            var command = try FlagwatchCommand.parseAsRoot(arguments)
            if let command = command as? any Subcommand {
                try command.run(in: surroundings)
            } else {
                try command.run()
            }
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            let code = FlagwatchCommand.exitCode(for: error).rawValue
            let language = Session.language(of: arguments, environment)
            let complaint = ParserComplaint(error)
            errors.append(code == 0 ? complaint.full : complaint.text(in: language))
            return code
        }
    }

    private var surroundings: Surroundings {
        Surroundings(
            environment: environment, now: { self.now }, machineZone: .amsterdam, columns: columns,
            canAsk: answers != nil, write: { self.output += $0 }, complain: { self.errors.append($0) },
            answer: { self.answers?.isEmpty == false ? self.answers?.removeFirst() : nil },
            input: { Array(self.input.prefix($0)) }, local: real ?? local)
    }

    /// The works on real files, where a test wants them.
    var work: LocalWork?

    private var local: LocalWork {
        work
            ?? LocalWork(
                openLedger: { path, asOf, _ in
                    self.ledgersAsked.append((path, asOf))
                    guard let ledger = self.ledger else { throw Failure(.ledgerDamaged, [path]) }
                    return ledger
                },
                missingLog: { _ in nil }, elections: { self.elections }, policy: { _ in self.policy },
                check: { _ in self.report },
                reader: { _, _ in
                    { path in
                        guard let reading = self.readings[path] else {
                            throw UnusableFile(problem: .notFound, path: path)
                        }
                        return reading
                    }
                },
                rehearse: { order, _, emit in
                    self.rehearsed.append(order)
                    self.entries.forEach(emit)
                    if let failure = self.rehearsalFailure { throw failure }
                },
                installedLedger: { nil },
                backup: { throw LedgerError.notFound(path: $0 + $1) },
                restore: { throw LedgerError.notFound(path: $0 + $1) },
                purge: { path, _ in throw LedgerError.notFound(path: path) },
                decide: { path, _, _ in throw LedgerError.notFound(path: path) }, startDaemon: { self.started() },
                failure: { Failure(local: $0, in: $1) })
    }
}

extension ZoneTable {
    /// Amsterdam with the changes of 2025 and 2026.
    static let amsterdam = ZoneTable(
        identifier: "Europe/Amsterdam", initialOffset: 3600,
        transitions: [
            .init(at: .at("2025-03-30T02:00:00+01:00"), offset: 7200),
            .init(at: .at("2025-10-26T03:00:00+02:00"), offset: 3600),
            .init(at: .at("2026-03-29T02:00:00+01:00"), offset: 7200),
        ])
}

extension Instant {
    /// The instant of an RFC 3339 time of a test; a wrong one gives the epoch, which no expectation holds.
    static func at(_ text: String) -> Instant { Instant(rfc3339: text) ?? Instant(0) }
}
