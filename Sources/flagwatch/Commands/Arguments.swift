public import ArgumentParser
public import Control
public import Flagging

extension FlagID: ExpressibleByArgument {
    /// Reads `TK25-001`, in either case.
    public init?(argument: String) { self.init(argument) }
}

extension Known: ExpressibleByArgument {}
extension FactKind: ExpressibleByArgument {}

/// What a person can record on a flag (C10).
enum RecordedKind: String, CaseIterable, ExpressibleByArgument {
    case receipt, reaction
    case followUp = "follow-up"
    case nudge, question, bounce, outcome, note
}

/// The number of an event of the ledger.
struct EventNumber: ExpressibleByArgument {
    var number: Int

    init?(argument: String) {
        guard let number = Int(argument), number > 0 else { return nil }
        self.number = number
    }
}

/// The beginning of the hash of a mail.
struct MailHash: ExpressibleByArgument {
    var text: String

    init?(argument: String) {
        let text = argument.lowercased()
        guard (4...64).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        self.text = text
    }
}

extension RowLimit: ExpressibleByArgument {
    /// Reads a whole number from 1 up.
    public init?(argument: String) {
        guard let number = Int(argument) else { return nil }
        self.init(number)
    }
}
