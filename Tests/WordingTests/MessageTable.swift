import Flagging
import Testing
import Wording

/// One entry and the lines that it must give.
struct MessageRow: Sendable, CustomTestStringConvertible {
    let entry: Entry
    let dutch: String
    let english: String

    var testDescription: String { dutch }
}
