import Dispatch
import Flagging
import Glibc
import JournalFixture
import MailReader
import Mailbox
import Matching
import Synchronization
import Testing

@testable import Service

@Suite("Files are read in batches on all cores")
struct BatchReadingTests {
    /// A Maildir of mails whose subjects are their numbers, and the files in the order of their listing.
    private static func listed(_ sizes: [Int], in folder: MailFolder) -> [ScannedFile] {
        for (number, size) in sizes.enumerated() {
            folder.write("new/\(number).host", "Subject: \(number)\n\n" + String(repeating: "x", count: size))
        }
        var scanner = MailboxScanner(source: MailboxSource(path: folder.path))
        return scanner.scan(atNanoseconds: 0).files
    }

    private static func arrived(_ bytes: MessageBytes, _ file: ScannedFile) -> ArrivedMail {
        let context = MailContext(
            anchor: .none, role: .inbox, seen: Instant(0), mailbox: "", path: file.path.description,
            identity: bytes.identity.description)
        return ArrivedMail(message: Message(reading: bytes.bytes), context: context, bytes: bytes.bytes)
    }

    @Test("A batch is the first files in their order, however long each of them takes")
    func order() {
        let folder = MailFolder()
        // Large and small ones in turns: the cores overtake each other all the time.
        let files = Self.listed((0..<400).map { $0 % 7 == 0 ? 60_000 : 100 }, in: folder)
        let items = BatchReading(files, limitBytes: 1 << 20, batchBytes: .max, parse: Self.arrived).run()
        #expect(items.count == 400)
        #expect(items.flatMap(\.mails).map(\.context.path) == files.map(\.path.description))
        for (file, mail) in zip(files, items.flatMap(\.mails)) {
            #expect(file.name.description == "\(mail.message.subject ?? "").host")
        }
    }

    @Test("A batch ends at its size: no file is begun after it, and none is left out before")
    func size() {
        let folder = MailFolder()
        let files = Self.listed(Array(repeating: 1_000, count: 200), in: folder)
        let items = BatchReading(files, limitBytes: 1 << 20, batchBytes: 20_000, parse: Self.arrived).run()
        let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        #expect(items.count >= 20 && items.count <= 20 + cores, "each core may be at one file when the size is reached")
        #expect(items.flatMap(\.mails).map(\.context.path) == files.prefix(items.count).map(\.path.description))
    }

    @Test("A file larger than a batch is a batch")
    func large() {
        let folder = MailFolder()
        let files = Self.listed([50_000, 50_000, 50_000], in: folder)
        let items = BatchReading(Array(files.prefix(1)), limitBytes: 1 << 20, batchBytes: 1, parse: Self.arrived).run()
        #expect(items.flatMap(\.mails).map(\.bytes.count) == [50_012])
    }

    @Test("M2: a file that vanished is told as such, and the others are read")
    func vanished() {
        let folder = MailFolder()
        let files = Self.listed(Array(repeating: 10, count: 9), in: folder)
        let gone = files[4].path.description
        folder.remove(gone)
        let items = BatchReading(files, limitBytes: 1 << 20, batchBytes: .max, parse: Self.arrived).run()
        #expect(items.count == 9)
        #expect(items[4].mails.isEmpty)
        guard case .vanished = items[4].outcome else { return #expect(Bool(false), "\(items[4].outcome)") }
        #expect(items.flatMap(\.mails).map(\.context.path) == files.map(\.path.description).filter { $0 != gone })
    }

    @Test("A file that grew since it was listed is read to its new end, up to the limit")
    func grew() {
        let folder = MailFolder()
        let files = Self.listed([10, 10], in: folder)
        let path = files[0].path.description
        folder.write(path, "Subject: 0\n\n" + String(repeating: "y", count: 5_000))
        let items = BatchReading(files, limitBytes: 2_000, batchBytes: .max, parse: Self.arrived).run()
        #expect(items.flatMap(\.mails).map(\.bytes.count) == [2_000, 22])
    }

    @Test("All cores read", .enabled(if: sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1, "one core has nobody to share with"))
    func cores() {
        let folder = MailFolder()
        let files = Self.listed([10, 10], in: folder)
        // Each waits until another one is being read: with one core at work this would never end.
        let reading = Atomic(0)
        let together = Atomic(0)
        let items = BatchReading(files, limitBytes: 1 << 20, batchBytes: .max) { bytes, file in
            reading.add(1, ordering: .sequentiallyConsistent)
            let patience = Deadline(milliseconds: 10_000)
            while reading.load(ordering: .sequentiallyConsistent) < 2, !patience.isOver { sched_yield() }
            if !patience.isOver { together.add(1, ordering: .sequentiallyConsistent) }
            return Self.arrived(bytes, file)
        }.run()
        #expect(items.count == 2)
        #expect(together.load(ordering: .sequentiallyConsistent) == 2)
    }
}
