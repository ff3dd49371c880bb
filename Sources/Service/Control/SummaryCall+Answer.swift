public import Control
public import Flagging
public import Ledger
import Summary
public import Wording

extension SummaryCall {
    /// What `Summary` answers: from a ledger's events and its copies of mail alone, as it was then (S4).
    ///
    /// - Parameters:
    ///   - now: the instant meant where the call gives none.
    ///   - language: the language meant where the call gives none.
    /// - Throws: `VarlinkError.invalidParameter` for a format or a language that there is not; `SummaryError`; and
    ///   `LedgerError`, with the first row that is not as it was written unless `despiteDamage` is asked for.
    public func answer(_ ledger: LedgerFile, now: Instant, language: Language) throws -> SummaryAnswer {
        let language = try Daemon.language(self.language) ?? language
        let (events, damage) = despiteDamage == true ? try ledger.wholeEvents() : (try ledger.events(), nil)
        let asOf = asOf ?? meant(events, now)
        let last = PeriodSummary.counted(events, of: election, asOf: asOf).last
        let summary = try PeriodSummary(
            of: election, events: events, asOf: asOf, isInternal: `internal` ?? false,
            lastHash: try last.flatMap { try ledger.hash(ofEvent: $0.number) }, isFromDamagedLedger: damage != nil,
            earlier: try (earlier ?? []).map { try $0.checked() },
            mailText: ledger.mailCopies.text)
        return SummaryAnswer(
            documents: try files(of: summary, in: language).map { SummaryDocument($0) })
    }

    /// Where no instant is asked for: that of the release, as long as it stands, so that the same pages are made again (S4);
    /// else now.
    private func meant(_ events: [Event], _ now: Instant) -> Instant {
        if `internal` == true || format == SummaryCall.pictureFormat { return now }
        let book = Book(folding: events)
        let id = Spelling.match(election, among: book.knownElections) ?? election
        return book.standingPublication(of: id)?.value.asOf ?? now
    }

    private func files(of summary: PeriodSummary, in language: Language) throws -> [SummaryFile] {
        switch format {
        case SummaryCall.everyFormat:
            return summary.files(
                in: self.language == nil ? Language.allCases : [language], madeBy: Build.program)
        case SummaryCall.pictureFormat:
            guard let picture = flag.flatMap({ FlagID($0) }).flatMap({ summary.picture(of: $0, in: language) }) else {
                throw VarlinkError.invalidParameter("flag")
            }
            return [picture]
        default:
            guard let format = SummaryFormat(rawValue: format) else { throw VarlinkError.invalidParameter("format") }
            return summary.render(format, language: language)
        }
    }
}
