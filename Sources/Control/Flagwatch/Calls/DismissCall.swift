/// Puts a held mail aside: it belongs to no flag.
public struct DismissCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = DismissAnswer
    /// The method.
    public static let shortMethod = "Dismiss"
    /// It changes the ledger.
    public static let isDeed = true

    /// The hash of the mail's content.
    public var mail: String
    /// The reason.
    public var why: String?

    /// Takes the fields as they are.
    public init(mail: String, why: String? = nil) {
        self.mail = mail
        self.why = why
    }
}
