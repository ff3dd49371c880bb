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
    /// Prints the slowest shapes, the slowest first: milliseconds, by which power of its size the time of a shape grows from a
    /// quarter to four times of that, and its name.
    static func run(shipped: String) throws {
        let loaded = try Loaded.load(system: shipped + "/none", shipped: shipped)
        let examiner = Examiner(policy: loaded.matching)
        let correspondence = correspondence()
        var hopeless: Set<String> = []
        func measure(bytes: Int) -> [(milliseconds: Double, name: String)] {
            var found: [(Double, String)] = []
            HostileMail.forEach(bytes: bytes) { sample in
                var best = hopeless.contains(sample.name) ? Double.infinity : 0
                // The best of three: what else the machine does is no cost of ours.
                for turn in 0..<3 where best < 1_000 {
                    let time = milliseconds { read(sample.bytes, with: examiner, correspondence) }
                    best = turn == 0 ? time : min(best, time)
                }
                // What takes a second is not tried at four times its size.
                if best >= 1_000 { hopeless.insert(sample.name) }
                found.append((best, sample.name))
            }
            return found
        }
        let (small, whole, large) = (measure(bytes: 1 << 18), measure(bytes: 1 << 20), measure(bytes: 1 << 22))
        let rows = whole.indices.map { index in
            // Below a millisecond a quotient says nothing; what is quick at a MiB may be slow at four.
            let growth = max(large[index].milliseconds, 1) / max(small[index].milliseconds, 1)
            let power = growth.isFinite ? log2(growth) / 4 : .infinity
            return (milliseconds: whole[index].milliseconds, power: power, name: whole[index].name)
        }
        for row in rows.sorted(by: { $0.milliseconds > $1.milliseconds }).prefix(12) { print(line(row)) }
        for row in rows.sorted(by: { $0.power > $1.power }).prefix(3) { print(line(row)) }
    }

    private static func line(_ row: (milliseconds: Double, power: Double, name: String)) -> String {
        "\(row.milliseconds.isFinite ? Int(row.milliseconds.rounded(.up)) : .max) \((row.power * 100).rounded() / 100) \(row.name)"
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
