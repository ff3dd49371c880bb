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
            write: { put($0, STDOUT_FILENO) },
            complain: { put($0 + "\n", STDERR_FILENO) },
            answer: { readLine() },
            local: .system(environment: environment, now: { readClock() }))
    }

    private static func readClock() -> Instant { Instant(Int64(Date().timeIntervalSince1970.rounded(.down))) }

    private static var columnsOfTerminal: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Writes all of it; a reader that went away (`| head`) ends the program by SIGPIPE, as with other tools.
    private static func put(_ text: String, _ descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                guard errno == EINTR else { return }
                continue
            }
            rest = rest.dropFirst(written)
        }
    }
}
