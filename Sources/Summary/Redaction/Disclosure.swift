import Flagging

/// What may be shown of a personal value: all of it internally, what redaction leaves of it publicly (S3).
///
/// Every personal value passes here once, while the summary is made; formats see only the result.
struct Disclosure {
    let isInternal: Bool
    let redaction: Redaction

    func text(_ text: String) -> Disclosed { isInternal ? Disclosed(text) : redaction.text(text) }
    func title(_ text: String) -> Disclosed { isInternal ? Disclosed(text) : redaction.title(text) }
    func url(_ url: String) -> Disclosed { isInternal ? Disclosed(url) : redaction.url(url) }
    func code(_ code: String) -> Disclosed { isInternal ? Disclosed(code) : redaction.code(code) }
    func value(_ value: String) -> Disclosed { isInternal ? Disclosed(value) : .redacted }
}
