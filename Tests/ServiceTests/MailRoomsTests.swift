import Configuration
import Dispatch
import JournalFixture
import Mailbox
import Matching
import Synchronization
import Systemd
import Testing

@testable import Service

@Suite("M5: each mailbox has a room of its own") struct MailRoomsTests {
    private let folders = [MailFolder(), MailFolder()]

    /// Which mailboxes were looked through, in that order.
    private final class Looked: Sendable {
        let places = Mutex<[Int]>([])
        let more = DispatchSemaphore(value: 0)

        func wait(for place: Int) throws {
            let patience = Deadline(milliseconds: 60_000)
            while !places.withLock({ $0.contains(place) }) {
                let left = DispatchTimeInterval.milliseconds(Int(patience.remainingMilliseconds))
                guard more.wait(timeout: .now() + left) == .success else { throw FixtureFailure("waited in vain") }
            }
        }
    }

    private func rooms(sent: [[String]], _ looked: Looked) -> MailRooms {
        let mailboxes = zip(folders, sent).map { folder, sent in
            MailboxSettings(
                path: folder.path, inboxFolders: [], sentFolders: sent, pollSeconds: 3_600, trust: .none, export: nil)
        }
        let reading = MailReading(
            number: 1, mailboxes: mailboxes, remembered: [[], []], limits: ReadingLimits(),
            examiner: Examiner(policy: MatchingPolicy()))
        return MailRooms(
            reading, clock: .machine,
            reports: MailRoom.Reports(
                batch: { _, _ in },
                scanned: { place, _ in
                    looked.places.withLock { $0.append(place) }
                    looked.more.signal()
                }))
    }

    @Test("M5: what we sent is read first, and the others follow when it was looked through, or when they are told to")
    func headStart() throws {
        for isToldTo in [false, true] {
            let looked = Looked()
            let rooms = rooms(sent: [[], ["INBOX"]], looked)
            rooms.start()
            defer { rooms.stop() }
            try looked.wait(for: 1)
            #expect(looked.places.withLock { !$0.contains(0) })
            if isToldTo { rooms.startAll() } else { rooms.wasLookedThrough(1) }
            try looked.wait(for: 0)
        }
    }

    @Test("M5: where none holds what we sent all begin at once, and each counts its own steps")
    func steps() throws {
        let looked = Looked()
        let rooms = rooms(sent: [[], []], looked)
        folders[1].write("new/1", "Subject: 1\n\n1\n")
        #expect(rooms.progress(of: 0) == 0 && rooms.progress(of: 1) == 0 && rooms.progress(of: 2) == nil)
        rooms.start()
        defer { rooms.stop() }
        try looked.wait(for: 0)
        let steps = try #require(rooms.progress(of: 0))
        #expect(steps > 0)
    }
}
