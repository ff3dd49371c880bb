public import ArgumentParser
import Configuration
import Foundation
import Ledger
import Logging
public import Service
import Systemd
import Wording

/// The daemon: keeps the time of the election team's flags. It runs in the foreground, under systemd or in a terminal.
@main
struct FlagwatchDaemon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flagwatchd",
        abstract: "Keeps the time of the election team's flags.",
        discussion: """
            Runs in the foreground. Under systemd its directories come from the unit; elsewhere give them as options. \
            Exit codes: 0 stopped, 1 the ledger or the socket is in use, or the disk is full or fails, so that it is to be started \
            again, 5 the ledger is damaged, 77 the ledger or the socket cannot be used as it stands, 78 the configuration is refused.
            """,
        version: Build.version)

    @Option(name: .customLong("config"), help: "The administrator's configuration folder.")
    var configurationDirectory: String?

    @Option(name: .customLong("shipped"), help: "The shipped configuration below it.")
    var shippedDirectory: String?

    @Option(name: .customLong("state"), help: "The folder of the ledger.")
    var stateDirectory: String?

    @Option(name: .customLong("socket"), help: "The control socket, where systemd does not pass it.")
    var socketPath: String?

    @Option(name: .customLong("output"), help: "Where entries go: auto, journal, json or text.")
    var output: DaemonOptions.Output = .automatic

    /// `main` is ours, because signals must be blocked before any thread exists. They wait since before it already
    /// (CDaemonStart); which they are is said here, where a failure can be said too.
    static func main() {
        Allocator.limitArenas()
        do {
            try SignalMask.block()
        } catch {
            StandardError.write("flagwatchd: \(error)\n")
            Foundation.exit(1)
        }
        SignalMask.ignoreBrokenPipes()
        main(nil)
    }

    func validate() throws {
        let places = [
            ("--config", configurationDirectory), ("--shipped", shippedDirectory), ("--state", stateDirectory),
            ("--socket", socketPath),
        ]
        // An empty one would be the root of the machine, or no socket at all.
        if let (name, _) = places.first(where: { $0.1 == "" }) {
            throw ValidationError("\(name) is empty: name a place, or leave it out.")
        }
    }

    func run() throws {
        LoggingSystem.bootstrap { Diagnostics(label: $0) }
        let log = Logger(label: "flagwatchd")
        let options = options
        let loaded: Loaded
        do {
            loaded = try Loaded.load(
                system: options.configurationDirectory, shipped: options.shippedDirectory,
                isNamed: configurationDirectory != nil)
        } catch {
            // Which language is configured cannot be known, so it is the one of a configuration that says nothing.
            throw giveUp(StartFailure(error), language: .nl, log)
        }
        let daemon: Daemon
        do {
            try LedgerFile.requireFolder(above: options.stateDirectory)
            let ledger = try LedgerFile.open(options.stateDirectory + "/ledger.sqlite")
            let index = try SeenMailIndex(options.stateDirectory + "/" + SeenMailIndex.fileName)
            daemon = try Daemon(options: options, ledger: ledger, index: index, configuration: loaded, log: log) {
                code in
                Foundation.exit(code)
            }
        } catch {
            throw giveUp(StartFailure(opening: error), language: loaded.language.wording, log)
        }
        daemon.start()
        SignalMask.waitForever()
    }

    /// Says why a start fails, once: under systemd standard error is the journal too.
    private func giveUp(_ failure: StartFailure, language: Language, _ log: Logger) -> ExitCode {
        var isTold = false
        do {
            isTold = try failure.tell(output, language: language) && Diagnostics.isUnderSystemd
        } catch {
            log.warning("the journal: \(error)")
        }
        if !isTold {
            for detail in failure.details { log.critical("\(detail)") }
        }
        return ExitCode(failure.exitCode.rawValue)
    }

    private var options: DaemonOptions {
        let environment = ProcessInfo.processInfo.environment
        var options = DaemonOptions()
        options.stateDirectory = stateDirectory ?? environment["STATE_DIRECTORY"] ?? options.stateDirectory
        options.configurationDirectory =
            configurationDirectory ?? environment["CONFIGURATION_DIRECTORY"] ?? options.configurationDirectory
        options.shippedDirectory = shippedDirectory ?? options.shippedDirectory
        options.socketPath =
            socketPath ?? environment["RUNTIME_DIRECTORY"].map { "\($0)/control" } ?? options.socketPath
        options.output = output
        return options
    }
}

extension DaemonOptions.Output: ExpressibleByArgument {}
