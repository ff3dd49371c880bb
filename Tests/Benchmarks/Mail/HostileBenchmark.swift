import Configuration
import Flagging
import Glibc
import HostileMail
import MailReader
import Mailbox
import Matching

/// No input of 1 MiB takes longer than 50 ms. All that the daemon does with a mail counts: its identity, its
/// structure, what it points to, and its examination with the shipped rules.
enum HostileBenchmark {
    /// Prints the slowest shapes with their milliseconds, the slowest first.
    static func run(shipped: String) throws {
        let loaded = try Loaded.load(system: shipped + "/none", shipped: shipped)
        let examiner = Examiner(policy: loaded.matching)
        let correspondence = correspondence()
        var slowest: [(milliseconds: Double, name: String)] = []
        HostileMail.forEach(bytes: 1 << 20) { sample in
            // The best of three: what else the machine does is no cost of ours.
            let times = (0..<3).map { _ in milliseconds { read(sample.bytes, with: examiner, correspondence) } }
            slowest.append((times.min() ?? 0, sample.name))
        }
        slowest.sort { $0.milliseconds > $1.milliseconds }
        for (milliseconds, name) in slowest.prefix(8) { print("\(Int(milliseconds.rounded(.up))) \(name)") }
    }

    /// A hundred open flags at X, so that what the shapes point to is looked up and some of it is found.
    private static func correspondence() -> Correspondence {
        var correspondence = Correspondence()
        for number in 1...100 {
            let opening = Opening(
                election: "tk2025", platform: "x", channel: "mail", messageID: "fw.\(number)@example.nl")
            let personal = Personal(
                subject: "Flag \(number)", urls: ["https://x.com/a/status/\(number)"],
                references: ["2632\(10_000 + number)"])
            correspondence.apply(
                Event(
                    number: Int64(number), recorded: Instant(0), occurred: Instant(0), known: .header, actor: .service,
                    flag: FlagID(code: "TK25", sequence: number), body: .opened(opening: opening), personal: personal))
        }
        return correspondence
    }

    private static func read(_ bytes: [UInt8], with examiner: Examiner, _ correspondence: Correspondence) {
        let context = MailContext(
            anchor: .authservID("mx.example.nl", border: ["mx.example.nl"]), role: .inbox, seen: Instant(0),
            mailbox: "", path: "", identity: ContentIdentity(of: bytes).description)
        let message = Message(reading: bytes)
        let clues = examiner.clues(in: message, role: .inbox)
        _ = examiner.isWorthExamining(clues, correspondence: correspondence)
        _ = examiner.examine(message, with: clues, in: context, correspondence: correspondence)
    }

    /// This thread's processor time.
    private static func milliseconds(_ work: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
        }
        let start = now()
        work()
        return now() - start
    }
}
