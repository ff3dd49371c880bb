/// Why the engine refuses what a person asks. The sentences stand in `Wording`, which says them in the language of whoever
/// asks; so a refusal travels as it is.
public enum Refusal: Error, Hashable, Sendable, Codable {
    case noElection(known: [String])
    case electionAmbiguous([String])
    case unknownElection(String, known: [String])
    case unknownPlatform(String, known: [String])
    case unknownChannel(String, platform: String, known: [String])
    /// What was typed is no flag's name.
    case notAFlagName(String)
    case unknownFlag(FlagID)
    case flagRetracted(FlagID)
    case unknownMail(String)
    case unknownEvent(Int64)
    case unknownRole(String, known: [String])
    case unknownService(String, platform: String, known: [String])
    /// A word that no list has and that nobody insisted on.
    case unknownWord(String, WordList)
    case inTheFuture(Instant)
    case beforeSubmission(Instant, submitted: Instant)
    /// A time that lies far outside the period of the election.
    case outsidePeriod(Instant, election: String, begins: Instant, ends: Instant)
    /// A time before the first event of the ledger.
    case beforeLedger(Instant, begins: Instant, ends: Instant)
    case messageIDInUse(String, by: FlagID)
    case fellowGovernmentNeedsReasons
    case badToken(field: String, value: String)
    /// A text that is not kept as it was given (L10).
    case badText(TextField, TextFlaw)
    /// What was given counts only together with something else.
    case needs(String, with: String)
    /// What was given does not go together.
    case excludes(String, String)
    case flagOfOtherElection(FlagID, election: String)
    /// The end of what is looked at is not after its beginning.
    case endsBeforeItBegins(Instant, begins: Instant)
    case alreadyOpen(FlagID)
    case alreadyClosed(FlagID)
    case followUpOnClosed(FlagID)
    case contactHasNoClocks(FlagID)
    case outcomeMissing
    /// An outcome in something that is no reaction.
    case outcomeWithoutReaction(FlagID, FactKind)
    case nothingToAmend(FlagID)
    case noteMissing
    case snoozeInThePast(Instant)
    case notRetractable(Int64)
    case alreadyVoid(Int64)
    case mailNotHeld(String)
    case mailNotFiled(String)
    /// What speaks against a mail that is to be linked, where nobody said why it counts all the same.
    case doubtfulMail(String, TrustReason)
    case retentionNotOver(String, until: Instant)
    case purgeWhileOpen(String, [FlagID])
    /// No exhibit of the summary has that name.
    case unknownExhibit(String, known: [String])
    /// Words that do not stand in the exhibit.
    case wordsNotThere(String, exhibit: String)
    /// Lines that the exhibit does not have.
    case linesNotThere(exhibit: String, last: Int)
    /// What was looked at is not what the exhibit is now.
    case exhibitChanged(String)
    /// Exhibits that nobody looked at as they are now (S3).
    case notReviewed(String, [String])
    /// Exhibits of which the same person decided what is hidden (S3).
    case ownRedaction(String, [String])
    /// What is given as an earlier election is no earlier one, or is given twice.
    case notEarlier(String, of: String)
    /// The ledger records no value for these keys of the configuration, and the bag for the archive must have one.
    case archiveNeeds([String])
    /// What the flags of the election knew was erased.
    case electionPurged(String, at: Instant)

    /// The rule of flagwatch-rules(7) that says so; nil where the words say it all: what is asked does not exist, or is
    /// not whole.
    public var rule: String? {
        switch self {
        case .noElection, .electionAmbiguous, .unknownElection, .unknownPlatform, .unknownChannel, .unknownFlag,
            .unknownMail, .unknownEvent, .unknownService, .unknownWord, .badToken, .outcomeMissing, .nothingToAmend,
            .noteMissing, .notAFlagName, .badText, .needs, .excludes, .flagOfOtherElection, .endsBeforeItBegins,
            .messageIDInUse, .fellowGovernmentNeedsReasons, .contactHasNoClocks, .mailNotHeld, .beforeLedger,
            .unknownExhibit, .wordsNotThere, .linesNotThere, .exhibitChanged,
            .notEarlier:
            nil
        case .unknownRole: "C16"
        case .doubtfulMail: "T4"
        case .inTheFuture, .beforeSubmission, .outsidePeriod: "C1"
        case .outcomeWithoutReaction: "S2"
        case .alreadyOpen, .alreadyClosed, .followUpOnClosed: "C8"
        case .snoozeInThePast: "C17"
        case .flagRetracted, .notRetractable, .alreadyVoid, .mailNotFiled: "C26"
        case .notReviewed, .ownRedaction: "S3"
        case .archiveNeeds: "S7"
        case .retentionNotOver, .purgeWhileOpen, .electionPurged: "L5"
        }
    }
}
