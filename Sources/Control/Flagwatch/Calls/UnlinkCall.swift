/// Takes back that a mail was filed on a flag; the mail is held again.
public struct UnlinkCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = RecordedAnswer
    /// The method.
    public static let shortMethod = "Unlink"
    /// It changes the ledger.
    public static let isDeed = true

    /// The hash of the mail's content.
    public var mail: String
    /// The reason.
    public var why: String

    /// Takes the fields as they are.
    public init(mail: String, why: String) {
        self.mail = mail
        self.why = why
    }
}
