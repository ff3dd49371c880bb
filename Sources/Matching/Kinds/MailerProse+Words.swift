/// The words that mailers use, gathered from the mailers' own sources and from published reports.
extension MailerProse {
    static let mailerLocals: Set<String> = [
        "mailer-daemon", "postmaster", "mdaemon", "mail.delivery.system", "mailadm", "systemadministrator", "ndr",
        "mail-daemon", "mailerdaemon", "bounce", "bounces", "no-reply-bounce", "microsoftexchange",
    ]

    static let mailerNames = phrases([
        "mail delivery", "mailer-daemon", "mailer daemon", "system administrator", "mail administrator", "postmaster",
        "delivery subsystem", "jetmail system", "microsoft outlook", "internet mail delivery",
    ])

    static let failureSubjects = phrases([
        "undeliver", "delivery failure", "delivery has failed", "delivery report (failure)", "delivery status notif",
        "delivery notification", "returned mail", "returning message to sender", "returning to sender",
        "mail delivery failed", "mail delivery failure", "mail delivery problem", "message delivery failure",
        "failure notice", "mail could not be delivered", "could not be delivered", "mail not delivered",
        "non-delivery", "permanent delivery failure", "processing error", "failed mail", "user unknown",
        "mail system error", "mail error", "rejected mail", "not delivered", "email delivery failure", "onbestelbaar",
        "niet afgeleverd", "niet bezorgd", "kon niet worden bezorgd", "unzustellbar", "non recensé", "non remis",
        "не доставлено", "delivery failure notification", "non remitted", "error during delivery",
        "失败", "エラー",
    ])

    static let delaySubjects = phrases([
        "delayed", "delay", "not yet been delivered", "still being retried", "mail delivery warning", "vertraagd",
        "warning: could not send", "delivery delayed",
    ])

    static let failureWords = phrases([
        "could not be delivered", "couldn't be delivered", "cannot be delivered", "can't be delivered",
        "could not deliver", "wasn't able to deliver", "was not able to deliver", "unable to deliver",
        "was not delivered", "has not been delivered", "did not reach", "failed to deliver", "delivery failed",
        "delivery to the following", "permanent error", "permanent fatal errors", "user unknown", "unknown user",
        "no such user", "recipient unknown", "unknown recipient", "mailbox unavailable", "undeliverable",
        "not listed in", "rejected", "returned to sender", "returned to you", "giving up", "i've given up",
        "does not exist", "account is disabled", "mailbox full", "quota exceeded", "over quota", "failed addresses",
        "following addresses had", "message delivery failed", "non deliverable", "not deliverable",
        "niet worden bezorgd", "niet afgeleverd", "onbestelbaar", "could not be reached", "non esiste", "não existe",
        "konnte nicht zugestellt", "not valid user", "invalid recipient", "delivery error", "550 ", "554 ", "553 ",
        "无法", "失败", "无此用户", "配信できません",
    ])

    static let delayWords = phrases([
        "has not yet been delivered", "still being retried", "will be retried", "will continue to try",
        "no need to resend", "do not need to resend", "not need to send your message again", "no action is required",
        "this is a warning message only", "temporary non-fatal", "has been delayed", "delivery attempts will continue",
        "will keep trying", "will try again", "is delayed", "remains undelivered", "not yet delivered",
        "u hoeft het bericht niet opnieuw",
    ])

    /// Words that say that it is over, however long it was tried.
    static let failureOverDelay = phrases([
        "permanent error", "permanent failure", "gave up", "given up", "giving up", "failed permanently",
        "will not be retried", "could not be delivered for", "retry timeout exceeded", "retry time not reached",
        "no further attempts",
    ])

    /// How the line begins after which a mailer shows what we sent.
    static let returnedBegins = phrases([
        "received:", "return-path:", "message-id:", "--- original message", "----- original message",
        "--- below this line", "------ this is a copy", "-----original message", "--- the original message",
        "----- unsent message", "--- undelivered message", "----- transcript", "----- returned message",
        "----- message header", "headers of the original", "reporting-mta:", "copy of your message",
    ])

    private static func phrases(_ texts: [String]) -> [FoldedText] { texts.map(FoldedText.init) }
}
