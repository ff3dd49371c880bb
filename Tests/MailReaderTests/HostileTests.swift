import Glibc
import HostileMail
import MailReader
import Testing
import fuzz_mail_reader

/// Shapes that make readers quadratic or deep. A release build must read 1 MiB of each within 50 ms; a debug build, whose
/// loops are some fifty times slower, gets 8 KiB and two seconds. The clock is this thread's processor time, which other
/// work on the machine does not lengthen.
@Suite("no input of 1 MiB takes longer than 50 ms", .serialized) struct HostileTests {
    #if DEBUG
        private static let size = 1 << 13
        private static let allowance = Duration.seconds(2)
    #else
        private static let size = 1 << 20
        private static let allowance = Duration.milliseconds(50)
    #endif

    private static func time(_ work: () -> Void) -> Duration {
        func now() -> Duration {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
        }
        let start = now()
        work()
        return now() - start
    }

    private func measure(_ sample: HostileMail.Sample) {
        let readings: [(String, (Message) -> Int)] = [
            ("text", { $0.text.utf8.count }), ("fresh text", { $0.freshText.utf8.count }),
            ("addresses", { $0.from.count }), ("ids", { $0.references.count }),
            ("values", { $0.headers.reduce(0) { $0 + $1.value.utf8.count } }),
            ("subject", { $0.normalizedSubject.utf8.count }), ("anomalies", { $0.anomalies.count }),
            ("status", { $0.deliveryStatus?.recipients.count ?? 0 }),
        ]
        // The best of three: the machine may be busy with something else.
        var best: [String: Duration] = [:]
        for _ in 0..<3 {
            var mail = Message(reading: [])
            let reading = Self.time { mail = Message(reading: sample.bytes) }
            best["reading"] = min(best["reading"] ?? reading, reading)
            for (name, read) in readings {
                let duration = Self.time { _ = read(mail) }
                best[name] = min(best[name] ?? duration, duration)
            }
            if best.values.allSatisfy({ $0 < Self.allowance }) { return }
        }
        for (name, duration) in best { #expect(duration < Self.allowance, "\(sample.name): \(name)") }
    }

    @Test("Repeated shapes, bombs of encodings, charsets and HTML, wrong boundaries, alternatives inside alternatives")
    func shapes() { HostileMail.forEach(bytes: Self.size, measure) }

    @Test("10,000 levels are more than are read, and that is said") func levels() {
        #expect(Message(reading: HostileMail.levels(10_000)).exceededLimit)
    }

    @Test("100,000 parts and a header line of 10 MB end early") func large() {
        let head = "Content-Type: multipart/mixed; boundary=a\n\n"
        let parts = Message(reading: Array((head + String(repeating: "--a\n\nx\n", count: 100_000)).utf8))
        #expect(parts.leaves.count == 1_000)
        #expect(parts.exceededLimit)
        let line = Message(
            reading: Array("Subject: ".utf8) + [UInt8](repeating: 97, count: 10 << 20) + Array("\n\nx".utf8))
        #expect(line.exceededLimit)
        #expect(line.text == "x")
    }

    @Test("Random bytes, and random mixtures of what mail is made of, are read without a trap") func random() {
        var state: UInt64 = 0x5EED
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let words = [
            "\n", "\r\n", "\r", "--a", "--", "Content-Type: ", "multipart/mixed; boundary=a", "message/rfc822",
            "text/html",
            "=?utf-8?b?", "?=", "<", ">", "(", ")", "\"", "\\", "@", ",", ";", ":", "=", "&#x", "From", "Date: ", "\0",
            "\u{E9}",
            "Content-Transfer-Encoding: base64\n", "=3D", "*0*=", "' '", " ", "\t", "[", "]", "-- \n", "> ",
        ]
        for _ in 0..<400 {
            let bytes = (0..<next(60)).flatMap { _ in Array(words[next(words.count)].utf8) }
            MailReaderFuzzer.exercise(bytes)
            MailReaderFuzzer.exercise((0..<next(200)).map { _ in UInt8(truncatingIfNeeded: next(256)) })
        }
    }
}
