import Flagging
import Glibc
import HostileMail
import MailReader
import Testing

@testable import Matching

/// A mail that takes seconds is an outage of the reader. A release build examines 1 MiB of each shape within 50 ms, which the
/// benchmark measures; a debug build, whose loops are some fifty times slower, gets 32 KiB and two seconds: no shape whose time
/// grows with the square of its size comes through.
@Suite("R1, R2, R3: no mail takes longer than its size allows", .serialized)
struct HostileMailTests {
    private static let size = 1 << 15
    private static let allowance = Duration.seconds(2)

    /// This thread's processor time, which other work on the machine does not lengthen.
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

    @Test("R3: what the rules of a platform look at word by word")
    func shapes() throws {
        let world = try World()
        HostileMail.forEachRuled(bytes: Self.size) { sample in
            let message = Message(reading: sample.bytes)
            let duration = Self.time { _ = world.examine(message) }
            #expect(duration < Self.allowance, "\(sample.name)")
        }
    }
}
