import Glibc

/// Standard output could not be written: who reads it has not got the answer.
struct OutputFailure: Error, Equatable {
    /// The system's error number.
    var errorNumber: Int32

    /// Nobody reads any more (`| head`). By custom nothing is said of that.
    var isReaderGone: Bool { errorNumber == EPIPE }
}

/// Standard output, written whole or said to be not.
enum StandardOutput {
    /// Writes all of it. A reader that went away ends the program by SIGPIPE, as with other tools; where that signal is
    /// ignored it is an error like another.
    static func write(_ text: String) throws(OutputFailure) {
        let failure = Descriptors.write(text, to: STDOUT_FILENO)
        guard failure == 0 else { throw OutputFailure(errorNumber: failure) }
    }
}

/// Standard error.
enum StandardError {
    /// Says a line. Where even this cannot be written there is nobody left to tell; the exit code says that much.
    static func say(_ line: String) { _ = Descriptors.write(line + "\n", to: STDERR_FILENO) }
}

/// The descriptors of the standard streams.
enum Descriptors {
    /// Puts something under each standard number that is closed, before anything else can get it: the control socket or a
    /// ledger would, and what is written to standard output would go there. Writing to it fails as on a closed one.
    static func occupyStandardNumbers() {
        while true {
            let descriptor = open("/dev/null", O_RDONLY)
            guard descriptor > STDERR_FILENO else {
                if descriptor < 0 { return }
                continue
            }
            close(descriptor)
            return
        }
    }

    /// Writes all of it; the system's error number, or 0.
    static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written >= 0 { rest = rest.dropFirst(written) } else if errno != EINTR { return errno }
        }
        return 0
    }
}
