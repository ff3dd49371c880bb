import Flagging
import Mailbox
import Testing

@testable import Service

@Suite("M5: an mbox that is kept locked is an outage") struct LockedFilesTests {
    private let second: Int64 = 1_000_000
    private let box = PathBytes("box")
    private let other = PathBytes("other")

    @Test("M5: a lock of five minutes hides answers; one that went and came again begins anew")
    func fiveMinutes() {
        var locks = LockedFiles()
        #expect(locks.note([box], atMicroseconds: 0) == [])
        #expect(locks.note([box, other], atMicroseconds: 299 * second) == [])
        #expect(locks.note([box, other], atMicroseconds: 300 * second) == [box])
        #expect(locks.note([], atMicroseconds: 310 * second) == [])
        #expect(locks.note([box], atMicroseconds: 320 * second) == [])
        #expect(locks.note([box], atMicroseconds: 619 * second) == [])
        #expect(locks.note([box], atMicroseconds: 620 * second) == [box])
    }

    @Test("M5: a write lock is a trouble of status at once, and an outage when it is kept")
    func troubles() {
        let folder = MailFolder()
        var scanner = MailboxScanner(source: MailboxSource(path: folder.path))
        let report = scanner.scan(atNanoseconds: 0)
        #expect(MailboxTrouble.all(of: report, busy: [box]) == [MailboxTrouble(.locked, names: ["box"])])
        let kept = MailboxTrouble.all(of: report, busy: [box], keptLocked: [box])
        #expect(kept.map(\.kind) == [.keptLocked, .locked])
        #expect(kept.map(\.kind.isOutage) == [true, false])
    }
}
