import ArgumentParser
import Wording

/// What swift-argument-parser says of a command line, in the caller's language. It has no hook for translations, and its
/// kinds of errors are not public, so its own sentences are read: one that is not known stays as it is.
struct ParserComplaint {
    /// The error as the parser writes it: `Error: …`, perhaps `Help: …`, the usage, and where more is said.
    let full: String
    let message: String

    init(_ error: any Error) {
        full = FlagwatchCommand.fullMessage(for: error)
        message = FlagwatchCommand.message(for: error)
    }

    func text(in language: Language) -> String {
        guard let problem = Self.problem(in: message) else { return full }
        let usage = full.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("Usage: ") }
        let lines = [Substring(problem.text(in: language))] + usage
        guard language == .nl else { return lines.joined(separator: "\n") }
        return lines.map { line in
            line.hasPrefix("Usage: ") ? "Gebruik: " + line.dropFirst(7) : Self.pointer(line)
        }.joined(separator: "\n")
    }

    private static func pointer(_ line: Substring) -> String {
        guard let match = line.wholeMatch(of: #/  See '(.*)' for more information\./#) else { return String(line) }
        return "  Zie '\(match.1)'."
    }

    private static func problem(in message: String) -> CommandLineProblem? {
        if message == "Missing required subcommand." { return .missingCommand }
        if let match = message.wholeMatch(of: #/Unknown option '(.*?)'(?:\. Did you mean '(.*)'\?)?/#) {
            return .unknownOption(String(match.1), near: match.2.map(String.init))
        }
        if let match = message.wholeMatch(of: #/Missing (?:expected argument|one of:) '(.*)'/#) {
            return .missing(String(match.1).replacing("', '", with: ", "))
        }
        if let match = message.wholeMatch(of: #/Missing value for '(.*)'/#) { return .missingValue(String(match.1)) }
        if let match = message.wholeMatch(of: #/(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/#) {
            return .unexpected(match.1.split(separator: "', '", omittingEmptySubsequences: false).map(String.init))
        }
        if let match = message.wholeMatch(
            of: #/The option '(.*?)' does not take any value, but '(.*)' was specified\./#)
        {
            return .takesNoValue(String(match.1), value: String(match.2))
        }
        // What was typed may hold anything, line feeds too.
        if let match = message.wholeMatch(
            of: #/(?s)The value '(.*)' is invalid for '(.*?)'(?:\. Please provide one of(.*))?/#)
        {
            let words = (match.3 ?? "").split { !($0.isLetter || $0.isNumber || $0 == "-") || $0.isWhitespace }
            let known = words.map(String.init).filter { !["and", "or", "the", "following", "-"].contains($0) }
            return .invalid(String(match.1), of: String(match.2), known: known)
        }
        return nil
    }
}

extension Session {
    /// The language of a command line that could not be read: `--language` where it stands in it, else the locale's.
    static func language(of arguments: [String], _ environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            let value = argument.hasPrefix("--language=") ? argument.dropFirst(11) : nil
            let next = argument == "--language" ? arguments.dropFirst(index + 1).first.map { $0[...] } : nil
            if let language = (value ?? next).flatMap({ Language(rawValue: String($0)) }) { return language }
        }
        return language(of: environment)
    }
}
