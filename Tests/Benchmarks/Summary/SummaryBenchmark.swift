import Configuration
import Control
import Flagging
import Glibc
import Ledger
import Mailbox
import Service
import Wording

/// The goals of the summary (flagwatch-rules(7), SUMMARY): `Tests/Benchmarks/Summary/run` builds it, makes the ledgers, and
/// prints what was measured.
@main
enum SummaryBenchmark {
    static let mailsPerFlag = 5

    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 3, let count = Int(arguments[2]), count > 0 else {
            return print("SummaryBenchmark make|measure FOLDER FLAGS")
        }
        if arguments[0] == "make" {
            try make(arguments[1], flags: count)
        } else {
            try measure(arguments[1], flags: count)
        }
    }

    // MARK: - The ledger

    /// So many flags of TK 2025, each with five mails of two kilobytes that are kept beside the ledger.
    private static func make(_ folder: String, flags: Int) throws {
        guard mkdir(folder, 0o700) == 0 else { return print("\(folder) cannot be made") }
        let policy = try Loaded.load(system: "/nonexistent", shipped: "config").policy
        guard let election = policy.election("tk2025"), let first = election.polling.map(\.opens).min() else {
            return print("config/elections has no tk2025")
        }
        let ledger = try LedgerFile.open(folder + "/ledger.sqlite")
        let start = first - 10 * 86_400
        var events = [
            Event(
                number: 1, recorded: start, occurred: start, known: .typed, actor: .service, flag: nil,
                body: .configured(policy: policy))
        ]
        func add(_ at: Instant, _ flag: FlagID, _ body: EventBody, _ personal: Personal) {
            events.append(
                Event(
                    number: Int64(events.count + 1), recorded: at, occurred: at, known: .header,
                    actor: .person(uid: 1_000), flag: flag, body: body, personal: personal))
        }
        for number in 1...flags {
            let flag = FlagID(code: election.code, sequence: number)
            let at = start + Int64(number)
            add(
                at, flag, .opened(opening: Opening(election: election.id, platform: "x", channel: "mail")),
                Personal(subject: "Notification of possible violation", urls: ["https://x.com/a/status/\(number)"]))
            for mail in 0..<mailsPerFlag {
                let bytes = Array(text(of: mail, flag).utf8)
                let identity = ContentIdentity(of: bytes).description
                try ledger.mailCopies.place(bytes, identity: identity)
                let reference = MailReference(
                    identity: identity, messageID: "\(number).\(mail)@x.com",
                    trust: Trust(.verified, reason: TrustReason(.recorded)), rule: "x")
                let kind: FactKind = mail % 2 == 0 ? .reaction : .followUp
                add(
                    at + Int64(mail + 1) * 3_600, flag, .happened(fact: Fact(kind: kind, mail: reference)),
                    Personal(subject: "Re: Notification of possible violation", sender: "support@x.com"))
            }
        }
        // In the order of recording, as a daemon writes them.
        events.sort { ($0.recorded, $0.number) < ($1.recorded, $1.number) }
        for index in events.indices { events[index].number = Int64(index + 1) }
        for begins in stride(from: 0, to: events.count, by: 1_000) {
            _ = try ledger.append(Array(events[begins..<min(begins + 1_000, events.count)]))
        }
    }

    private static func text(of mail: Int, _ flag: FlagID) -> String {
        let line = "We looked at the post that you told us about. It does not violate our rules, says Barnaby Quill.\n"
        return "From: support@x.com\nSubject: Re: \(flag)\nMessage-ID: <\(flag).\(mail)@x.com>\n\nHello,\n"
            + String(repeating: line, count: 20)
    }

    // MARK: - The measure

    private static func measure(_ folder: String, flags: Int) throws {
        let ledger = try LedgerFile.readOnly(folder + "/ledger.sqlite")
        let clock = ContinuousClock()
        var copied = 0
        let read = try clock.measure {
            for identity in try ledger.mailCopies.identities() { copied += try ledger.mailCopies.read(identity).count }
        }
        var bytes = 0
        let made = try clock.measure {
            let call = SummaryCall(election: "tk2025", format: SummaryCall.everyFormat)
            let answer = try call.answer(ledger, now: .distantFuture, language: .nl)
            bytes = answer.documents.map(\.text.utf8.count).reduce(0, +)
        }
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let goal: (made: Duration, megabytes: Int) = flags > 2 ? (.seconds(5), 200) : (.milliseconds(100), 200)
        let megabytes = Int(usage.ru_maxrss) / 1_024
        print(
            "\(flags) flags with \(flags * mailsPerFlag) mails (\(copied / 1_024) KiB), every format in both languages")
        print("  reading the copies alone   \(read)")
        print("  the summary                \(made), goal \(goal.made)\(made < goal.made ? "" : "  MISSED")")
        print("  its files                  \(bytes / 1_024) KiB")
        print(
            "  memory at most             \(megabytes) MiB, goal \(goal.megabytes)\(megabytes < goal.megabytes ? "" : "  MISSED")"
        )
    }
}
