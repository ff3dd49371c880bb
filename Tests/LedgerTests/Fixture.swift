import Flagging
import Foundation

@testable import Ledger

/// A directory that is gone after the test.
final class Scratch {
    let directory: String

    init() throws {
        directory = NSTemporaryDirectory() + "/ledger-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }

    deinit { _ = try? FileManager.default.removeItem(atPath: directory) }

    var ledger: String { directory + "/ledger.sqlite" }

    func path(_ name: String) -> String { directory + "/" + name }

    /// Runs a program and returns its standard output; throws what it wrote to standard error when it fails.
    @discardableResult
    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus, text: complaint) }
        return text
    }

    struct Failed: Error {
        var status: Int32
        var text: String
    }

    /// What a vandal does: opens the ledger with SQLite's own shell.
    func tamper(_ sql: String) throws {
        let triggers = Format.triggers.keys.sorted().map { "DROP TRIGGER IF EXISTS \($0);" }.joined()
        let restored = Format.triggers.sorted { $0.key < $1.key }.map { Format.statement(trigger: $0, $1) + ";" }
        try Scratch.run("sqlite3", ["-bail", ledger, triggers + sql + ";" + restored.joined()])
    }
}

/// Events as the engine makes them.
enum Sample {
    static let start = Instant(1_760_700_000)
    static let flag = FlagID(code: "TK25", sequence: 1)

    static func identity(_ number: Int64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }

    static func mail(_ number: Int64) -> MailReference {
        MailReference(
            identity: identity(number), messageID: "m\(number)@x.com",
            trust: Trust(.verified, reason: "dmarc passes", header: "mx; dmarc=pass header.from=someone@x.com"),
            rule: "x.reaction")
    }

    static func entry(_ number: Int64, action: Action = .reaction) -> Entry {
        var entry = Entry(identity: "\(action.rawValue)/\(number)", action: action, issued: start + number)
        entry.flag = flag
        entry.due = start + 3600
        return entry
    }

    static func opened(_ number: Int64, election: String = "tk2025", flag: FlagID = flag) -> Event {
        Event(
            number: number, recorded: start + number, occurred: start, known: .typed, actor: .person(uid: 1000),
            flag: flag,
            body: .opened(opening: Opening(election: election, platform: "x", channel: "mail", messageID: "o@us")),
            personal: Personal(
                actorName: "someone", subject: "Two boxes", urls: ["https://x.com/a/1", "https://x.com/b/2"],
                notes: ["risk": "high é", "own-attempts": "none"]),
            entry: entry(number, action: .flagOpened))
    }

    static func reaction(_ number: Int64, flag: FlagID = flag) -> Event {
        Event(
            number: number, recorded: start + number, occurred: start + number - 1, known: .header, actor: .mail,
            flag: flag, body: .happened(fact: Fact(kind: .reaction, outcomes: ["removed"], mail: mail(number))),
            personal: Personal(
                subject: "RE: Two boxes [\(number)]", references: ["ref:\(number)"], sender: "someone@x.com",
                path: "INBOX/cur/1:2,S"),
            entry: entry(number))
    }

    static func held(_ number: Int64, candidates: [FlagID] = [flag]) -> Event {
        let personal = Personal(subject: "Held \(number)", urls: ["https://h/\(number)"], sender: "held@x.com")
        let finding = Finding(
            mail: mail(number), kind: .fact(.reaction), platform: "x",
            candidates: candidates.map { .init(flag: $0, strength: .token) }, date: start, arrival: start + number,
            personal: personal)
        return Event(
            number: number, recorded: start + number, occurred: start + number, known: .header, actor: .service,
            flag: nil, body: .mailHeld(finding: finding), personal: Personal(notes: ["why": "unverified\u{0} é"]),
            entry: entry(number, action: .mailHeld))
    }

    static func quiet(_ number: Int64) -> Event {
        Event(
            number: number, recorded: start + number, occurred: start + number, known: .header, actor: .service,
            flag: nil, body: .clockStepped(seconds: number))
    }

    /// Four kinds in turn.
    static func events(_ range: ClosedRange<Int64>) -> [Event] {
        range.map { number in
            switch number % 4 {
            case 1: opened(number, flag: FlagID(code: "TK25", sequence: Int(number)))
            case 2: reaction(number)
            case 3: held(number)
            default: quiet(number)
            }
        }
    }
}
