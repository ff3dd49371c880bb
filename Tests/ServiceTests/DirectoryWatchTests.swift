import Dispatch
import Glibc
import JournalFixture
import Mailbox
import Synchronization
import Testing

@testable import Service

@Suite("M3: a watch over directories, by the kernel's inotify")
struct DirectoryWatchTests {
    @Test("M3: a mail renamed into a watched directory is told by its name")
    func arrival() throws {
        let folder = MailFolder()
        let watched = try WatchedFolder(folder, ["new", "cur"])
        folder.write("tmp/1", "a mail")
        folder.move("tmp/1", to: "new/1.host")
        try watched.wait(for: .name("new", "1.host"))
        folder.move("new/1.host", to: "cur/1.host:2,S")
        try watched.wait(for: .name("cur", "1.host:2,S"))
        #expect(watched.names("tmp").isEmpty, "what is not watched is not told")
    }

    @Test("M3: a file that is written in place is told when it is closed")
    func written() throws {
        let folder = MailFolder()
        folder.write("cur/1", "half")
        let watched = try WatchedFolder(folder, ["cur"])
        folder.write("cur/1", "a whole mail")
        try watched.wait(for: .name("cur", "1"))
    }

    @Test("M3: a name that is not UTF-8, or as long as names may be, is told byte for byte")
    func oddNames() throws {
        let folder = MailFolder()
        let watched = try WatchedFolder(folder, ["new"])
        let names: [[UInt8]] = [
            [0xE9, 0xFF, 0x0A, 0x3A], [0x80], [UInt8](repeating: 0xC3, count: 255), Array("a b".utf8),
        ]
        for name in names {
            folder.write("tmp/1", "a mail")
            folder.move("tmp/1", to: Array("new/".utf8) + name)
        }
        for name in names {
            try watched.wait(for: .change(MailboxChange(directory: PathBytes("new"), name: PathBytes(name))))
        }
    }

    @Test("M3: where the kernel dropped events, all has to be looked through")
    func overflow() throws {
        let folder = MailFolder()
        let watched = try WatchedFolder(folder, ["new"])
        let most = try #require(Int(Self.kernelLimit))
        folder.write("new/0", "a mail")
        // Nobody reads meanwhile, as when the room is busy; each rename is an event of its own.
        watched.queue.suspend()
        for number in 0...most { folder.move("new/\(number % 2)", to: "new/\((number + 1) % 2)") }
        watched.queue.resume()
        try watched.wait(for: .all)
        folder.write("new/afterwards", "a mail")
        try watched.wait(for: .name("new", "afterwards"))
    }

    private static var kernelLimit: String {
        let file = open("/proc/sys/fs/inotify/max_queued_events", O_RDONLY)
        defer { close(file) }
        var text = [UInt8](repeating: 0, count: 32)
        let count = max(0, read(file, &text, text.count))
        return String(decoding: text[..<count].filter { $0 > 32 }, as: UTF8.self)
    }

    @Test("M3: a directory that is deleted asks for a listing, and its successor of that name is watched anew")
    func deleted() throws {
        let folder = MailFolder()
        let watched = try WatchedFolder(folder, ["new", "cur"])
        folder.remove("new")
        try watched.wait(for: .all)
        folder.directory("new")
        watched.watch(["new", "cur"])
        folder.write("new/1", "a mail")
        try watched.wait(for: .name("new", "1"))
    }

    @Test("M3: a directory that is moved away asks for a listing, and no longer tells by its old name")
    func moved() throws {
        let folder = MailFolder()
        let watched = try WatchedFolder(folder, ["new", "cur"])
        folder.move("new", to: "old")
        try watched.wait(for: .all)
        folder.directory("new")
        watched.watch(["new", "cur"])
        folder.write("old/elsewhere", "a mail")
        folder.write("new/here", "a mail")
        try watched.wait(for: .name("new", "here"))
        #expect(watched.names("new") == ["here"])
    }

    @Test("M3: a directory inside a watched one asks for a listing")
    func folderCame() throws {
        let folder = MailFolder()
        let watched = try WatchedFolder(folder, [""])
        folder.directory("another")
        try watched.wait(for: .all)
    }

    @Test("M3: what is watched no longer is silent, and that alone asks for no listing")
    func unwatched() throws {
        let folder = MailFolder()
        let watched = try WatchedFolder(folder, ["new", "cur"])
        watched.watch(["cur"])
        folder.write("new/1", "a mail")
        folder.write("cur/2", "a mail")
        try watched.wait(for: .name("cur", "2"))
        #expect(watched.names("new").isEmpty)
        #expect(!watched.hasTold(.all))
    }

    @Test("M3: a directory that is not there is left to the poll, and watched once it is")
    func missing() throws {
        let folder = MailFolder()
        let watched = try WatchedFolder(folder, ["later", "new"])
        folder.write("new/1", "a mail")
        try watched.wait(for: .name("new", "1"))
        folder.directory("later")
        watched.watch(["later", "new"])
        folder.write("later/2", "a mail")
        try watched.wait(for: .name("later", "2"))
    }
}
