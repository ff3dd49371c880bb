import Foundation

/// The `varlink` package from PyPI, the second implementation that our server is held against, in a virtual
/// environment of its own below the temporary directory; made once and kept.
enum PythonVarlink {
    static let version = "31.0.0"

    /// The interpreter that has the package, or nil where it cannot be had.
    static let interpreter: String? = {
        let home = NSTemporaryDirectory() + "/flagwatch-varlink-\(version)"
        let python = home + "/bin/python"
        if run(python, ["-c", "import varlink"])?.status == 0 { return python }
        guard run("/usr/bin/env", ["python3", "-m", "venv", home])?.status == 0,
            run(python, ["-m", "pip", "install", "--quiet", "--no-input", "varlink==\(version)"])?.status == 0
        else { return nil }
        return python
    }()

    /// Runs a program to its end; nil when it cannot be started.
    static func run(_ program: String, _ arguments: [String]) -> (status: Int32, output: String)? {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        guard (try? process.run()) != nil else { return nil }
        let text = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }
}
