import Dispatch
public import Flagging
import Glibc

/// Shows entries on standard output where there is no journal: as JSON lines, or as text for a terminal.
public final class StandardOutputDesk: EntryDesk {
    /// How an entry is shown.
    public enum Format: Sendable {
        /// One JSON object a line, the same fields as the journal's.
        case json
        /// One line a person reads, in local time of the zone.
        case text(ZoneTable)
    }

    private let queue = DispatchQueue(label: "io.flagwatch.output")
    private let format: Format
    private let report: @Sendable (DeskReport) -> Void

    /// A desk over standard output; a line that was written whole counts as written.
    public init(_ format: Format, report: @escaping @Sendable (DeskReport) -> Void) {
        self.format = format
        self.report = report
    }

    /// Writes entries in their order, each once; nobody reads them back.
    public func take(_ entries: [OutgoingEntry], recovered: Bool) {
        queue.async { @Sendable [self] in
            var written: [String] = []
            for entry in entries {
                guard write(line(entry.rendered)) else {
                    report(.trouble("standard output: \(String(cString: strerror(errno)))"))
                    break
                }
                written.append(entry.key)
            }
            if !written.isEmpty { report(.confirmed(written, .unconfirmed)) }
        }
    }

    /// Ends when all that was taken is written.
    public func stop(finished: @escaping @Sendable () -> Void) { queue.async(execute: finished) }

    private func line(_ entry: RenderedEntry) -> String {
        switch format {
        case .json: entry.json + "\n"
        case .text(let zone): entry.text(in: zone) + "\n"
        }
    }

    private func write(_ line: String) -> Bool {
        var rest = Array(line.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
