import Flagging

/// What may be shown of a personal value: all of it internally, what redaction leaves of it publicly (S3).
///
/// Every personal value passes here once, while the summary is made; formats see only the result.
struct Disclosure {
    let isInternal: Bool
    let redaction: Redaction

    func text(_ text: String) -> String { isInternal ? text : redaction.text(text) }
    func title(_ text: String) -> String { isInternal ? text : redaction.title(text) }
    func url(_ url: String) -> String { isInternal ? url : redaction.url(url) }
    func code(_ code: String) -> String { isInternal ? code : redaction.code(code) }
    func value(_ value: String) -> String { isInternal ? value : Redaction.mark }
}
