/// The heart: what follows from an input, at an instant, in a book.
///
/// A pure function. The daemon, `rehearse` and the simulator run this same function; only the shell around it differs.
/// The shell appends the events to the ledger, folds them into its book, and then asks again with a tick, so that facts
/// apply before rungs (C27).
public enum Engine {
    /// The events that follow; none where the input changes nothing.
    ///
    /// - Throws: a `Refusal` where a rule forbids what a person asks. Nothing happens then.
    public static func decide(_ input: Input, at now: Instant, in book: Book) throws(Refusal) -> [Event] {
        var draft = Draft(book: book, now: now)
        switch try input.checked() {
        case .open(let request, let person): try open(request, by: person, &draft)
        case .record(let request, let person): try record(request, by: person, &draft)
        case .close(let flag, let why, let person): try close(flag, why: why, by: person, &draft)
        case .reopen(let flag, let why, let person): try reopen(flag, why: why, by: person, &draft)
        case .take(let flag, let role, let person): try take(flag, role: role, by: person, &draft)
        case .snooze(let flag, let until, let person): try snooze(flag, until: until, by: person, &draft)
        case .link(let mail, let flag, let kind, let why, let despite, let person):
            try link(mail, to: flag, as: kind, why: why, despite: despite, by: person, &draft)
        case .amend(let request, let person): try amend(request, by: person, &draft)
        case .dismiss(let mail, let why, let person): try dismiss(mail, why: why, by: person, &draft)
        case .retract(let event, let why, let person): try retract(event, why: why, by: person, &draft)
        case .unlink(let mail, let why, let person): try unlink(mail, why: why, by: person, &draft)
        case .purge(let election, let retention, let person):
            try purge(election, retention: retention, by: person, &draft)
        case .redact(let request, let person): try mark(request, by: person, &draft)
        case .review(let review, let flag, let person): try self.review(review, of: flag, by: person, &draft)
        case .publish(let request, let person): try publish(request, by: person, &draft)
        case .mail(let finding): read(finding, &draft)
        case .tick(let afterOutage): tick(afterOutage: afterOutage, &draft)
        default: notice(input, &draft)
        }
        return draft.events
    }
}
