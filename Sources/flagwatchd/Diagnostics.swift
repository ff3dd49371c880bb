import Foundation
import Logging

/// Diagnostics on standard error, one line each, with the priority prefix that systemd reads (sd-daemon(3)).
///
/// What people are asked to do goes to the journal as entries; this is what an administrator reads when something is
/// wrong with the machine.
struct Diagnostics: LogHandler {
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]
    /// Whether standard error is the journal.
    static let isUnderSystemd = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] != nil

    init(label: String) {}

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let text = "\(event.message)".replacingOccurrences(of: "\n", with: " ")
        let line = Self.isUnderSystemd ? "<\(priority(event.level))>\(text)\n" : "flagwatchd: \(event.level): \(text)\n"
        StandardError.write(line)
    }

    private func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}
