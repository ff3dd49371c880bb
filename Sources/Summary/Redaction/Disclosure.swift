import Flagging

/// What may be shown of a personal value: all of it internally, what redaction leaves of it publicly (S3).
///
/// Every personal value passes here once, while the summary is made; formats see only the result.
struct Disclosure {
    let isInternal: Bool
    let redaction: Redaction
    /// What people decided (S3).
    let marks: PersonMarks

    /// The text of an exhibit.
    func text(_ text: String, of event: Event) -> Disclosed {
        isInternal ? Disclosed(text) : redaction.text(text, marks: marks.of(event))
    }

    /// A line beside it: what is decided about lines of the text is not about it.
    func subject(_ text: String, of event: Event) -> Disclosed {
        isInternal ? Disclosed(text) : redaction.text(text, marks: lineless(event))
    }

    /// The name of a rule.
    func title(_ text: String, of event: Event?) -> Disclosed {
        isInternal ? Disclosed(text) : redaction.title(text, marks: event.map(lineless) ?? [])
    }

    private func lineless(_ event: Event) -> [PersonMark] { marks.of(event).filter { $0.lines == nil } }

    func url(_ url: String) -> Disclosed { isInternal ? Disclosed(url) : redaction.url(url) }
    func code(_ code: String) -> Disclosed { isInternal ? Disclosed(code) : redaction.code(code) }
    func value(_ value: String) -> Disclosed { isInternal ? Disclosed(value) : .redacted }
}
