import Configuration
import Dispatch
import JournalFixture
import MailReader
import Mailbox
import Matching
import Synchronization
import Systemd
import Testing

@testable import Service

@Suite("M3: the mail room is woken, reads, and is told when to go on") struct MailRoomTests {
    /// A room over a folder, with all that it reports.
    private final class Watched: Sendable {
        let folder = MailFolder()
        private let batches = Mutex<[MailBatch]>([])
        private let scans = Mutex(0)
        private let more = DispatchSemaphore(value: 0)

        func room() -> MailRoom {
            let settings = MailboxSettings(
                path: folder.path, inboxFolders: [], sentFolders: [], pollSeconds: 3_600, trust: .none, export: nil)
            let reading = MailReading(
                number: 1, mailboxes: [settings], remembered: [[]], limits: ReadingLimits(),
                examiner: Examiner(policy: MatchingPolicy()))
            return MailRoom(
                reading, mailbox: 0, clock: .machine,
                reports: MailRoom.Reports(
                    batch: { batch, _ in
                        self.batches.withLock { $0.append(batch) }
                        self.more.signal()
                    },
                    scanned: { _, _ in
                        self.scans.withLock { $0 += 1 }
                        self.more.signal()
                    }))
        }

        var scanCount: Int { scans.withLock { $0 } }

        func deliver(_ name: String) {
            folder.write("tmp/\(name)", "Subject: \(name)\n\n\(name)\n")
            folder.move("tmp/\(name)", to: "new/\(name)")
        }

        private func wait(until isThere: () -> Bool) throws {
            let patience = Deadline(milliseconds: 60_000)
            while !isThere() {
                let left = DispatchTimeInterval.milliseconds(Int(patience.remainingMilliseconds))
                guard more.wait(timeout: .now() + left) == .success else { throw FixtureFailure("waited in vain") }
            }
        }

        /// The first listing, and the one after the directories came under watch.
        func waitForScans() throws { try wait { scanCount == 2 } }

        /// The next batch that was not taken yet.
        func nextBatch() throws -> MailBatch {
            try wait { batches.withLock { !$0.isEmpty } }
            return batches.withLock { $0.removeFirst() }
        }
    }

    @Test("M3: a mail in a mailbox that was looked through is named by inotify, and costs no listing")
    func named() throws {
        let watched = Watched()
        let room = watched.room()
        room.start()
        defer { room.stop() }
        try watched.waitForScans()
        watched.deliver("1")
        let batch = try watched.nextBatch()
        #expect(!batch.isFromListing && batch.mails.map(\.message.subject) == ["1"])
        room.settle(batch, isKept: true) { _, _ in }
        watched.deliver("2")
        #expect(try watched.nextBatch().mails.map(\.message.subject) == ["2"])
        #expect(watched.scanCount == 2)
    }

    @Test("M4: a file that is written in pieces is handed over whole, before the next poll")
    func inPieces() throws {
        let watched = Watched()
        watched.folder.directory("letters")
        let half = "Subject: 1\n\nWe have removed the post.\n"
        watched.folder.write("letters/1.eml", half)
        let room = watched.room()
        room.start()
        defer { room.stop() }
        try watched.waitForScans()
        watched.folder.write("letters/1.eml", half + "No, wait: it is still in review.\n")
        let batch = try watched.nextBatch()
        #expect(batch.mails.count == 1 && batch.mails.first?.message.text.contains("still in review") == true)
    }

    @Test("M3: mails that come while a batch is dealt with are the next batch, without a listing")
    func meanwhile() throws {
        let watched = Watched()
        let room = watched.room()
        room.start()
        defer { room.stop() }
        try watched.waitForScans()
        watched.deliver("1")
        let first = try watched.nextBatch()
        for number in 2...4 { watched.deliver("\(number)") }
        room.settle(first, isKept: true) { _, _ in }
        var found: Set<String> = []
        while found.count < 3 {
            let batch = try watched.nextBatch()
            #expect(!batch.isFromListing)
            found.formUnion(batch.mails.compactMap(\.message.subject))
            room.settle(batch, isKept: true) { _, _ in }
        }
        #expect(found == ["2", "3", "4"])
        #expect(watched.scanCount == 2)
    }

    @Test("M3: where a watched directory goes the whole tree is listed again, and nothing is lost")
    func wholeListing() throws {
        let watched = Watched()
        let room = watched.room()
        room.start()
        defer { room.stop() }
        try watched.waitForScans()
        watched.folder.move("new", to: "gone")
        watched.folder.directory("new")
        watched.deliver("1")
        let batch = try watched.nextBatch()
        #expect(batch.mails.map(\.message.subject) == ["1"])
        room.settle(batch, isKept: true) { _, _ in }
        watched.deliver("2")
        let next = try watched.nextBatch()
        #expect(next.mails.map(\.message.subject) == ["2"])
    }

    @Test("L4: a batch that could not be dealt with is not remembered")
    func refused() throws {
        let watched = Watched()
        watched.deliver("1")
        let room = watched.room()
        room.start()
        defer { room.stop() }
        let batch = try watched.nextBatch()
        room.settle(batch, isKept: false) { _, _ in #expect(Bool(false), "nothing was dealt with") }
        watched.deliver("2")
        let next = try watched.nextBatch()
        #expect(next.mails.map(\.message.subject).contains("2"))
    }
}
