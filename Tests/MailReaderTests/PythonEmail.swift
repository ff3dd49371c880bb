import Foundation

/// The second opinion: Python's `email`, run on the files in one process.
enum PythonEmail {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Oracle/python_email.py")

    static func facts(of files: [URL]) throws -> [String: MailFacts] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [script.path] + files.map(\.path)
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode([String: MailFacts].self, from: data)
    }
}
