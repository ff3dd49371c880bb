import Glibc
import JournalFixture
import Testing

@testable import Systemd

@Suite(
    "Journals that cannot be read",
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct UnreadableJournalTests {
    private let probe: String

    init() throws { probe = try builtProduct("journal-probe") }

    @Test("A user without permission gets that error and its remedy, not an empty journal")
    func forbidden() throws {
        let journal = try JournalNamespace()
        let result = try journal.run([probe, "present", "1", "a"], uid: 4_711)
        #expect(result.status == 1)
        #expect(result.output.contains("no permission to read /run/log/journal/"))
        #expect(result.output.contains("group systemd-journal"))
    }

    @Test("A person's own journal is readable to that person, and holds that person's entries")
    func ownJournal() throws {
        let journal = try JournalNamespace(storage: .persistent)
        #expect(try journal.run([probe, "write", "2", "a"], uid: 4_711).output == "sent 2 refused 0\n")
        try journal.order(.sync)
        let result = try journal.run([probe, "present", "2", "a"], uid: 4_711)
        #expect(result.output == "present 2\n")
    }

    @Test("A machine without a journal gets another error")
    func absent() throws {
        let journal = try JournalNamespace()
        try journal.order(.remove)
        let script = "rm -rf /run/log/journal/* && exec \(probe) present 1 a"
        let result = try journal.run(["sh", "-c", script])
        #expect(result.status == 1)
        #expect(
            result.output.contains("no journal in /run/log/journal, /var/log/journal: is systemd-journald running?"))
    }

    @Test("Files and directories can be read in place of the system's journal")
    func otherPlaces() throws {
        let folder = try Folder()
        let journal = try JournalNamespace()
        #expect(try journal.run([probe, "write", "3", "a"]).status == 0)
        try journal.order(.sync)
        try journal.order(.stop)
        #expect(try journal.run(["sh", "-c", "cp /run/log/journal/*/system.journal \(folder.path)/"]).status == 0)
        let keys = ["a-0", "a-2", "a-3"]
        let name = try #require(JournalFieldName("FLAGWATCH_KEY"))
        for place in [JournalPlace.directory(folder.path), .files([folder.path + "/system.journal"])] {
            let reader = try JournalReader(place)
            #expect(try reader.keys(present: keys, in: name, by: .ourselves) == ["a-0", "a-2"])
            let records = try reader.records(having: [JournalField(name, "a-2")], by: nil)
            #expect(records.map { $0.text(of: .message) } == ["probe a-2"])
            #expect(records.first?.uid == 0)
            #expect(records.first.map { JournalAuthor(uids: [0]).wrote($0) } == true)
            #expect(records.first.map { JournalAuthor(uids: [1], units: ["x.service"]).wrote($0) } == false)
            #expect(try reader.records(having: [], by: JournalAuthor(uids: [])).isEmpty)
            #expect(try reader.records(having: [], by: nil, limit: 2).count == 2)
        }
    }

    @Test("A damaged file is an error of its own or an empty answer; never a crash")
    func damaged() throws {
        let folder = try Folder()
        let path = folder.path + "/system.journal"
        let bytes = [UInt8](repeating: 0x5A, count: 4_096)
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        #expect(write(file, bytes, bytes.count) == bytes.count)
        close(file)
        #expect(throws: JournalReadError.self) { try JournalReader(.files([path])) }
        #expect(throws: JournalReadError.absent(searched: ["/nowhere"])) { try JournalReader(.directory("/nowhere")) }
    }

    @Test("A closed reader says that it is closed")
    func closed() throws {
        let folder = try Folder()
        let journal = try JournalNamespace()
        try journal.order(.stop)
        #expect(try journal.run(["sh", "-c", "cp /run/log/journal/*/system.journal \(folder.path)/"]).status == 0)
        let reader = try JournalReader(.directory(folder.path))
        reader.close()
        reader.close()
        #expect(throws: JournalReadError.closed) { try reader.records(having: [], by: nil) }
    }
}
