public import ArgumentParser
public import Control
public import Flagging
import Wording

/// A flag's name as it was typed. What is none is refused when the command runs, and then in the caller's language.
struct FlagName: ExpressibleByArgument {
    private let typed: String

    init(argument: String) { typed = argument }

    /// The flag that is meant.
    var flag: FlagID {
        get throws(Misuse) {
            guard let id = FlagID(typed: typed) else { throw Misuse(.notAFlagName(typed)) }
            return id
        }
    }
}

/// The path of a file or a folder as it was typed.
struct PathName: ExpressibleByArgument {
    private let typed: String

    init(argument: String) { typed = argument }

    /// The path; an empty one would mean whatever a path is put together with.
    var path: String {
        get throws(UnusableFile) {
            guard !typed.isEmpty else { throw UnusableFile(problem: .unnamed, path: "“”") }
            return typed
        }
    }
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
