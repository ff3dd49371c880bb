import Control
import Flagging
import Wording

/// One run of a command: its surroundings, and how its answer is written.
struct Session {
    let surroundings: Surroundings
    let language: Language
    /// Write JSON instead of text for people.
    let json: Bool
    let ink: Ink
    /// The width that tables are fitted to, in columns.
    let width: Int

    init(_ surroundings: Surroundings, _ common: CommonOptions) {
        self.surroundings = surroundings
        language = common.language ?? Self.language(of: surroundings.environment)
        json = common.json
        let mayColour = surroundings.columns != nil && surroundings.environment["NO_COLOR", default: ""].isEmpty
        ink = mayColour && surroundings.environment["TERM"] != "dumb" ? .coloured : .plain
        width = min(max(surroundings.columns ?? 80, 60), 120)
    }

    /// The language of messages by POSIX: the first of these variables that is set and not empty. As in gettext,
    /// LANGUAGE lists what is wished before it, `nl:en`, unless the locale is the C one. Whether the machine has
    /// generated that locale makes no difference to the words.
    static func language(of environment: [String: String]) -> Language {
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        guard !["C", "POSIX"].contains(name.prefix { $0 != "." }) else { return .en }
        let wished = environment["LANGUAGE", default: ""].split(separator: ":").lazy
        return wished.compactMap { Language(known: $0) }.first ?? Language(locale: name)
    }

    /// How instants are shown.
    var face: Clockface { Clockface(zones: [surroundings.machineZone], language: language) }

    /// Writes a page for people.
    func show(_ page: Page) throws(OutputFailure) {
        try surroundings.write(page.lines(width: width, ink: ink).map { $0 + "\n" }.joined())
    }

    /// Writes a JSON value on a line of its own.
    func show(json value: JSONValue) throws(OutputFailure) { try surroundings.write(value.text + "\n") }

    /// Says something beside the answer.
    func remark(_ text: String) { surroundings.complain(text) }

    /// Opens a ledger for reading, and says where part of it may be missing (L7).
    func openLedger(_ path: String, asOf: Instant?) throws -> any Answerer {
        let ledger = try surroundings.local.openLedger(path, asOf, self)
        try remarkOnLog(of: path)
        return ledger
    }

    /// Says of a ledger without its log from when it is (L7).
    func remarkOnLog(of path: String) throws {
        guard let missing = try surroundings.local.missingLog(path) else { return }
        remark(missing.text(in: language, zone: zone))
    }

    /// Makes a call and writes its answer: the reply's parameters as JSON, or a page for people.
    func put<FlagCall: FlagwatchCall>(
        _ call: FlagCall, to answerer: any Answerer, page: (FlagCall.Answer) throws -> Page
    ) throws {
        let object = try answerer.json(of: call)
        if json { return try show(json: .object(object)) }
        try show(try page(try FlagCall.answer(object)))
    }
}

extension FlagwatchCall {
    /// The answer that an object holds.
    static func answer(_ object: JSONObject) throws -> Answer {
        do {
            return try JSONValue.object(object).decode()
        } catch let error as DecodingError {
            throw ClientError.protocolError(reason: "\(error)")
        }
    }
}
