public import Flagging
public import Ledger
import Summary
import Wording

/// Writes the summary that is due into the state folder (S4): every format in both languages, for the team and as it may be
/// published.
public enum SummaryWriting {
    /// What became of it.
    public enum Result: Sendable, Equatable {
        /// Where it lies, and how many exhibits nobody has looked at as they are.
        case written(folder: String, unreviewed: Int)
        /// Why not. Nothing of it is left.
        case failed(String)
    }

    /// Makes and writes it, of what is recorded until an instant. It may take long: not on the daemon's queue.
    public static func write(_ election: String, asOf: Instant, from ledger: LedgerFile) -> Result {
        do {
            let events = try ledger.events()
            let mailText = ledger.mailCopies.text
            let sheet = try ReviewSheet(of: election, events: events, asOf: asOf, mailText: mailText)
            let book = Book(folding: events)
            let last = PeriodSummary.counted(events, of: sheet.election, asOf: asOf).last
            let hash = try last.flatMap { try ledger.hash(ofEvent: $0.number) }
            let files = try [false, true].flatMap { isInternal in
                try PeriodSummary(
                    of: election, events: events, asOf: asOf, isInternal: isInternal, lastHash: hash,
                    mailText: mailText
                ).files(in: Language.allCases, madeBy: Build.program).map {
                    (folder: isInternal ? "internal" : "public", name: $0.name, bytes: $0.bytes)
                }
            }
            let folder = try ledger.summaryFolders.write(files, of: sheet.election, version: version(asOf))
            return .written(
                folder: folder, unreviewed: sheet.exhibits.count { book.review(of: $0.form) == nil })
        } catch {
            return .failed("\(error)")
        }
    }

    /// `20251108T000000Z`
    private static func version(_ instant: Instant) -> String {
        // Without its offset of nothing, `+00:00`.
        String(instant.rfc3339(in: .utc).dropLast(6).filter { $0 != "-" && $0 != ":" }) + "Z"
    }
}
