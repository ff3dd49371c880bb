import Glibc

/// A program that a test runs, with its three standard streams as pipes. No other descriptor of the test reaches it,
/// unless the test names it. Every wait has a deadline; whoever is late is killed.
public final class ChildProcess {
    /// What the program said, and how it ended.
    public struct Result: Sendable {
        /// Everything it wrote to standard output that had not been read before.
        public let output: String
        /// Everything it wrote to standard error.
        public let errors: String
        /// The exit status; 128 and the signal's number where a signal ended it.
        public let status: Int32
    }

    /// Whom ``signal(_:)`` reaches.
    public enum Signalled: Sendable {
        /// The program that was started.
        case itself
        /// The one child of it: it only wraps another program, and ends as that one does.
        case itsChild
    }

    /// The process id, until it was waited for.
    public let pid: Int32
    private let signalled: Signalled
    private var input: Int32
    private let output: Int32
    private let errors: Int32
    private var pending: [UInt8] = []
    private var errorBytes: [UInt8] = []
    private var isReaped = false

    /// Starts the program, found by PATH, with this environment in addition to the test's own. Descriptors named in
    /// `passing` become 3, 4, 5… in the program, in this order.
    public init(
        _ command: [String], environment: [String: String] = [:], passing: [Int32] = [], signalled: Signalled = .itself
    ) throws {
        self.signalled = signalled
        let (theirInput, ourInput) = try Self.pipe()
        let (ourOutput, theirOutput) = try Self.pipe()
        let (ourErrors, theirErrors) = try Self.pipe()
        defer { for theirs in [theirInput, theirOutput, theirErrors] { close(theirs) } }
        do {
            pid = try Self.spawn(command, environment, [theirInput, theirOutput, theirErrors] + passing)
        } catch {
            for ours in [ourInput, ourOutput, ourErrors] { close(ours) }
            throw error
        }
        (input, output, errors) = (ourInput, ourOutput, ourErrors)
    }

    deinit {
        if !isReaped { kill(pid, SIGKILL) }
        closeInput()
        close(output)
        close(errors)
        var status: Int32 = 0
        if !isReaped { waitpid(pid, &status, 0) }
    }

    /// Writes a line to its standard input.
    public func send(_ line: String) throws {
        let bytes = Array((line + "\n").utf8)
        guard write(input, bytes, bytes.count) == bytes.count else { throw FixtureFailure("the program is gone") }
    }

    /// Ends its standard input.
    public func closeInput() {
        if input >= 0 { close(input) }
        input = -1
    }

    /// The next line of its standard output; nil where none came within the deadline or it ended.
    public func line(withinMilliseconds limit: Int = 10_000) throws -> String? {
        let deadline = Deadline(milliseconds: limit)
        while true {
            if let end = pending.firstIndex(of: 0x0A) {
                let line = String(decoding: pending[..<end], as: UTF8.self)
                pending.removeFirst(end + 1)
                return line
            }
            guard try readMore(until: deadline) else { return nil }
        }
    }

    /// Sends it a signal.
    public func signal(_ number: Int32) throws {
        guard !isReaped else { return }
        switch signalled {
        case .itself: kill(pid, number)
        case .itsChild:
            guard let child = Self.onlyChild(of: pid) else { throw FixtureFailure("\(pid) has not one child") }
            kill(child, number)
        }
    }

    /// Whether it has ended, or ends within the time: both its outputs are closed, its children's too.
    public func hasEnded(withinMilliseconds limit: Int) throws -> Bool {
        let deadline = Deadline(milliseconds: limit)
        while try readMore(until: deadline) {}
        return outputEnded && errorsEnded
    }

    /// Ends its input, reads everything and waits for its end; kills it and throws where it does not end in time.
    public func finish(withinMilliseconds limit: Int = 20_000) throws -> Result {
        closeInput()
        let deadline = Deadline(milliseconds: limit)
        while try readMore(until: deadline) {}
        guard !deadline.isOver else {
            kill(pid, SIGKILL)
            throw FixtureFailure("the program did not end within \(limit) ms; it had said: \(text(pending))")
        }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        isReaped = true
        let signal = status & 0x7F
        let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
        defer { pending = [] }
        return Result(output: text(pending), errors: text(errorBytes), status: code)
    }

    /// Runs it to its end.
    public static func run(_ command: [String], environment: [String: String] = [:], passing: [Int32] = []) throws
        -> Result
    {
        try ChildProcess(command, environment: environment, passing: passing).finish()
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Waits for output or errors and takes them; false when both have ended or the deadline is over.
    private func readMore(until deadline: Deadline) throws -> Bool {
        var polled = [
            pollfd(fd: outputEnded ? -1 : output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errorsEnded ? -1 : errors, events: Int16(POLLIN), revents: 0),
        ]
        if outputEnded && errorsEnded { return false }
        guard poll(&polled, 2, deadline.remainingMilliseconds) > 0 else { return false }
        if polled[0].revents != 0 { outputEnded = !take(output, into: &pending) }
        if polled[1].revents != 0 { errorsEnded = !take(errors, into: &errorBytes) }
        return true
    }

    private var outputEnded = false
    private var errorsEnded = false

    private func take(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return false }
        bytes += buffer[..<count]
        return true
    }
}
