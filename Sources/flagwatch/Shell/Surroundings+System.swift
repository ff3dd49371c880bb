import Flagging
import Foundation
import Glibc

extension Surroundings {
    /// The world as it is: the one place of this program that reads the clock and the environment.
    static var system: Surroundings {
        let environment = ProcessInfo.processInfo.environment
        return Surroundings(
            environment: environment,
            now: { readClock() },
            machineZone: .machine,
            columns: columnsOfTerminal,
            canAsk: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
            write: { (text) throws(OutputFailure) in try StandardOutput.write(text) },
            complain: { StandardError.say($0) },
            answer: { readLine() },
            input: { Array(try FileHandle.standardInput.read(upToCount: $0) ?? Data()) },
            local: .system(environment: environment, now: { readClock() }))
    }

    private static func readClock() -> Instant { Instant(Int64(Date().timeIntervalSince1970.rounded(.down))) }

    private static var columnsOfTerminal: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
