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
extension RedactionGround: ExpressibleByArgument {}

/// What a person can record on a flag (C10).
enum RecordedKind: String, CaseIterable, ExpressibleByArgument {
    case receipt, reaction
    case followUp = "follow-up"
    case nudge, question, bounce, outcome, note, content
}

/// The day on which a flagged message was posted: `2025-10-13`, or as people write it, `13-10-2025`.
struct PostedDay: ExpressibleByArgument {
    var day: CivilDate

    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
        if let day = CivilDate(argument) {
            self.day = day
        } else if parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
            let year = Int(parts[2]), let date = CivilDate(year: year, month: month, day: day)
        {
            self.day = date
        } else {
            return nil
        }
    }
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
