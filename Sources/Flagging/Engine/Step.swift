/// The steps that no ladder configures (`FLAGWATCH_STEP`).
public enum Step {
    /// Look at the held mail and link or dismiss it.
    public static let readHeldMail = "read-held-mail"
    /// What we sent did not arrive or was not accepted: send it again.
    public static let sendAgain = "send-again"
    /// The mailbox export has stalled.
    public static let checkExport = "check-export"
    /// A mailbox, or a folder of it, cannot be read.
    public static let mendMailbox = "mend-mailbox"
    /// The wall clock was set.
    public static let checkClock = "check-clock"
    /// An event has a time that no calendar has: take it back.
    public static let retractEvent = "retract-event"
    /// The summary's exhibits are to be looked at, word by word.
    public static let reviewExhibits = "review-exhibits"
    /// A second person releases the summary.
    public static let publishSummary = "publish-summary"
    /// Files could not be written.
    public static let makeRoom = "make-room"
    /// The configuration was refused.
    public static let mendConfiguration = "mend-configuration"

    /// All of them.
    public static let all = [
        readHeldMail, sendAgain, checkExport, mendMailbox, checkClock, retractEvent, mendConfiguration, reviewExhibits,
        publishSummary, makeRoom,
    ]
}
