/// Numbers of things, with the noun in the right number.
public enum Counted {
    /// `1 open melding`, `2 open meldingen`
    public static func openFlags(_ count: Int, in language: Language) -> String {
        language == .nl
            ? "\(count) open \(count == 1 ? "melding" : "meldingen")" : "\(count) open \(count == 1 ? "flag" : "flags")"
    }

    /// `1 mail ter beoordeling`, `2 mails held`
    public static func held(_ count: Int, in language: Language) -> String {
        language == .nl
            ? "\(count) \(count == 1 ? "mail" : "mails") ter beoordeling"
            : "\(count) \(count == 1 ? "mail" : "mails") held"
    }

    /// `1 klacht`, `2 complaints`: what `check` found.
    public static func complaints(_ count: Int, in language: Language) -> String {
        language == .nl
            ? "\(count) \(count == 1 ? "klacht" : "klachten")" : "\(count) \(count == 1 ? "complaint" : "complaints")"
    }

    /// `1 gebeurtenis`, `2 events`: what `verify` walked.
    public static func events(_ count: Int64, in language: Language) -> String {
        language == .nl
            ? "\(count) \(count == 1 ? "gebeurtenis" : "gebeurtenissen")"
            : "\(count) \(count == 1 ? "event" : "events")"
    }

    /// `staat 2 keer in het journaal`: what `verify` says of an entry that should stand there once.
    public static func timesInJournal(_ count: Int, in language: Language) -> String {
        language == .nl ? "staat \(count) keer in het journaal" : "stands \(count) times in the journal"
    }

    /// `1 aansporing`, `2 prompts`
    public static func prompts(_ count: Int, in language: Language) -> String {
        language == .nl
            ? "\(count) \(count == 1 ? "aansporing" : "aansporingen")" : "\(count) \(count == 1 ? "prompt" : "prompts")"
    }
}
