import Configuration
import Dispatch
import Glibc
import Ledger
import Logging
import Service
import Systemd

/// The real daemon with a clock that a test moves (C22). It takes the options of `flagwatchd`, and orders on its
/// standard input, one a line, each answered with `ok`. It is no part of the product.
///
///     step SECONDS       the wall clock is set, forward or back
///     suspend SECONDS    the machine sleeps: the wall clock and the boot clock go on, the monotonic one does not
///     nudge              the kernel says that the clock was set, and it was not
///
/// The daemon learns of each as it would of the machine's own clock: the kernel cancels its timer. The machine's clock
/// is moved by one nanosecond for that, and never by more.
@main
struct MovedDaemon {
    static func main() throws {
        try SignalMask.block()
        let words = Array(CommandLine.arguments.dropFirst())
        var values: [String: String] = [:]
        for index in words.indices.dropLast() { values[words[index]] = words[index + 1] }
        let state = values["--state"] ?? ""
        let options = DaemonOptions(
            stateDirectory: state, configurationDirectory: values["--config"] ?? "",
            shippedDirectory: values["--shipped"] ?? "", socketPath: values["--socket"] ?? "", output: .journal)
        let clock = MovedClock()
        let daemon = try Daemon(
            options: options, ledger: try LedgerFile.open(state + "/ledger.sqlite"),
            index: try SeenMailIndex(state + "/index.sqlite"),
            configuration: try Loaded.load(
                system: options.configurationDirectory, shipped: options.shippedDirectory),
            log: Logger(label: "moved-daemon"), clock: clock.source
        ) { exit($0) }
        daemon.start()
        DispatchQueue(label: "orders").async { @Sendable in
            while let line = readLine() { answer(clock.obey(line) ? "ok" : "error: \(line)") }
        }
        SignalMask.waitForever()
    }

    private static func answer(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        guard write(STDOUT_FILENO, bytes, bytes.count) == bytes.count else { exit(74) }
    }
}
