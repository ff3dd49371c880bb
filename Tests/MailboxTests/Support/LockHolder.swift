import Foundation

/// Another process that holds a write lock on a file, as a delivery agent does.
struct LockHolder {
    private let process = Process()
    private let input = Pipe()

    /// Returns when the lock is held.
    init(_ path: String) throws {
        let script = """
            import fcntl, sys
            file = open(sys.argv[1], "r+b")
            fcntl.lockf(file, fcntl.LOCK_EX)
            sys.stdout.write("held"); sys.stdout.flush()
            sys.stdin.read()
            """
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        _ = output.fileHandleForReading.readData(ofLength: 4)
    }

    mutating func release() {
        input.fileHandleForWriting.closeFile()
        process.waitUntilExit()
    }
}
