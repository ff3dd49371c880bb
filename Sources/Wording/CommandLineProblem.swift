import Flagging

/// What is wrong with a command line as such, before any command looks at it.
public enum CommandLineProblem: Hashable, Sendable {
    case missingCommand
    case unknownOption(String, near: String?)
    /// An argument or an option that must be given, as the usage writes it: `<id>`, `--platform <platform>`.
    case missing(String)
    case missingValue(String)
    case unexpected([String])
    /// A value that an option cannot have; and those that it can, where they are few.
    case invalid(String, of: String, known: [String])
    case takesNoValue(String, value: String)

    /// The sentence, and what would be right.
    public func text(in language: Language) -> String { language == .nl ? dutch : english }

    private var dutch: String {
        switch self {
        case .missingCommand: "Er is geen opdracht gegeven."
        case .unknownOption(let name, let near):
            "De optie “\(name)” bestaat niet." + (near.map { " Bedoelde u \($0)?" } ?? "")
        case .missing(let what): "Er ontbreekt: \(what)."
        case .missingValue(let option): "Achter \(option) ontbreekt de waarde."
        case .unexpected(let values): "Hier hoort niet: \(values.map { "“\($0)”" }.joined(separator: ", "))."
        case .invalid(let value, let option, let known):
            "“\(value)” kan niet bij \(option)." + right(of: option, known, .nl)
        case .takesNoValue(let option, let value): "\(option) heeft geen waarde, maar er staat “\(value)”."
        }
    }

    private var english: String {
        switch self {
        case .missingCommand: "No command was given."
        case .unknownOption(let name, let near):
            "There is no option “\(name)”." + (near.map { " Did you mean \($0)?" } ?? "")
        case .missing(let what): "Missing: \(what)."
        case .missingValue(let option): "The value of \(option) is missing."
        case .unexpected(let values): "Out of place: \(values.map { "“\($0)”" }.joined(separator: ", "))."
        case .invalid(let value, let option, let known):
            "“\(value)” will not do for \(option)." + right(of: option, known, .en)
        case .takesNoValue(let option, let value): "\(option) takes no value, and “\(value)” was given."
        }
    }

    /// What would be right: one of a few words, or a value of that name in the usage.
    private func right(of option: String, _ known: [String], _ language: Language) -> String {
        if !known.isEmpty {
            return (language == .nl ? " Kies uit: " : " Choose from: ") + known.joined(separator: ", ") + "."
        }
        let form: LocalizedText? =
            switch option.split(separator: "<").last?.dropLast() {
            case "time":
                .init(
                    nl: "een tijd zoals 14:32, '2025-10-17 14:32' of 2025-10-17T14:32:00+02:00",
                    en: "a time such as 14:32, '2025-10-17 14:32' or 2025-10-17T14:32:00+02:00")
            case "number", "limit": .init(nl: "een heel getal vanaf 1", en: "a whole number from 1 up")
            case "event": .init(nl: "het nummer van een gebeurtenis", en: "the number of an event")
            case "mail":
                .init(
                    nl: "4 tot 64 tekens van een hash, zoals flagwatch inbox toont",
                    en: "4 to 64 digits of a hash, as flagwatch inbox shows")
            case "day": .init(nl: "een dag zoals 2025-10-17", en: "a day such as 2025-10-17")
            default: nil
            }
        return form.map { (language == .nl ? " Geef " : " Give ") + $0.text(in: language) + "." } ?? ""
    }
}
