public import Flagging

extension Refusal {
    /// What is wrong, which rule says so, and what would be right.
    ///
    /// It is an answer to the person who asked, on that person's terminal, so it repeats what was typed; it is no
    /// journal entry. Times are written in `zone`, the election's.
    public func explanation(in language: Language, zone: ZoneTable) -> Explanation {
        let (what, remedy) = wording(zone: zone)
        return Explanation(what: what.text(in: language), rule: rule, remedy: remedy.text(in: language))
    }

    private typealias Pair = (what: LocalizedText, remedy: LocalizedText)

    private func wording(zone: ZoneTable) -> Pair {
        switch self {
        case .noElection, .electionAmbiguous, .unknownElection, .unknownPlatform, .unknownChannel, .unknownRole,
            .unknownService, .unknownWord:
            configured
        case .badText, .notAFlagName, .needs, .excludes, .flagOfOtherElection: typed
        case .unknownFlag, .flagRetracted, .unknownMail, .unknownEvent, .messageIDInUse, .mailNotHeld, .mailNotFiled,
            .doubtfulMail:
            looked
        case .inTheFuture, .beforeSubmission, .snoozeInThePast, .retentionNotOver, .outsidePeriod, .beforeLedger,
            .electionPurged, .endsBeforeItBegins:
            timed(zone)
        case .alreadyOpen, .alreadyClosed, .followUpOnClosed, .contactHasNoClocks, .notRetractable, .alreadyVoid,
            .purgeWhileOpen:
            turned
        case .unknownExhibit, .wordsNotThere, .linesNotThere, .exhibitChanged, .notReviewed, .ownRedaction,
            .notEarlier, .archiveNeeds:
            released
        case .fellowGovernmentNeedsReasons, .badToken, .outcomeMissing, .outcomeWithoutReaction, .noteMissing,
            .nothingToAmend:
            written
        }
    }
}
