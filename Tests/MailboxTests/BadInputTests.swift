import Glibc
import Testing

@testable import Mailbox

/// Of sys/fsuid.h, which Glibc's module lacks. Changes whose rights count for files, for this thread only.
@_silgen_name("setfsuid") @discardableResult
private func setfsuid(_ user: UInt32) -> Int32

@Suite("Bad input in a mailbox")
struct BadInputTests {
    @Test("M1: FIFOs, sockets, devices, directories and links in new and cur are refused, and block nothing")
    func kinds() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("secret", mail("secret"))
        #expect(mkfifo(tree.full("m/new/fifo"), 0o644) == 0)
        #expect(mkfifo(tree.full("m/pipe.eml"), 0o644) == 0)
        tree.directory("m/cur/directory")
        tree.link("m/new/link", to: tree.full("secret"))
        tree.link("m/new/inside", to: "../cur/17.1_1.h")
        tree.write("m/cur/17.1_1.h", mail("good"))
        #expect(bindSocket(tree.full("m/new/socket")))
        let hasDevice = mknod(tree.full("m/new/null"), S_IFCHR | 0o666, 0x103) == 0
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("good")])
        let expected: Set<FileKind> = [.fifo, .socket, .directory, .symbolicLink]
        #expect(follower.kinds == Set((hasDevice ? expected.union([.device]) : expected).map { .notRegularFile($0) }))
    }

    private func bindSocket(_ path: String) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(descriptor) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }

    @Test("M1: a file that becomes a FIFO, a link or a directory after it was listed is refused without blocking")
    func swapped() {
        let tree = TempTree()
        tree.maildir("m")
        for name in ["a", "b", "c"] { tree.write("m/cur/\(name)", mail(name)) }
        tree.write("secret", mail("secret"))
        var follower = Follower(tree, "m")
        let read = follower.texts {
            for name in ["a", "b", "c"] { tree.remove("m/cur/\(name)") }
            mkfifo(tree.full("m/cur/a"), 0o644)
            tree.link("m/cur/b", to: tree.full("secret"))
            tree.directory("m/cur/c")
        }
        #expect(read.isEmpty)
        let refused = follower.outcomes.compactMap { if case .notRegularFile(let kind) = $0.1 { kind } else { nil } }
        #expect(Set(refused) == [.fifo, .symbolicLink, .directory])
    }

    @Test("M1: links to folders are followed only inside the tree; cycles and second names are walked once")
    func links() {
        let tree = TempTree()
        tree.maildir("m/INBOX", "outside")
        tree.write("m/INBOX/cur/1", mail("inside"))
        tree.write("outside/cur/2", mail("outside"))
        tree.directory("m/deep/er")
        tree.link("m/alias", to: "INBOX")
        tree.link("m/leak", to: tree.full("outside"))
        tree.link("m/dots", to: "../outside")
        tree.link("m/deep/er/up", to: "../..")
        tree.link("m/loop", to: "loop")
        tree.link("m/broken", to: "nothing")
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("inside")])
        let problems = Dictionary(uniqueKeysWithValues: follower.report.problems.map { ($0.path.description, $0.kind) })
        #expect(problems["leak"] == .linkOutOfTree)
        #expect(problems["dots"] == .linkOutOfTree)
        #expect(problems["loop"] == .linkBroken(SystemFailure(code: ELOOP)))
        #expect(problems["broken"] == .linkBroken(SystemFailure(code: ENOENT)))
        #expect(problems.count == 4)
    }

    @Test("A link to a folder that is only reached by it is read, and still when the file moves")
    func usefulLink() {
        let tree = TempTree()
        tree.directory("m/.store")
        tree.maildir("m/.store/real")
        tree.write("m/.store/real/new/1", mail("a"))
        tree.link("m/INBOX", to: ".store/real")
        var follower = Follower(tree, "m")
        #expect(follower.texts { tree.move("m/.store/real/new/1", "m/.store/real/cur/1:2,S") } == [mail("a")])
    }

    @Test("A file of mode 0000 is named at each scan and read when its mode is mended")
    func unreadable() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/cur/1", mail("closed"))
        tree.write("m/cur/2", mail("open"))
        tree.mode("m/cur/1", 0)
        // Root may read all: for this thread's access to files, be nobody. TempTree is the other user's, so open it up.
        tree.mode("", 0o755)
        let before = setfsuid(65_534)
        defer { setfsuid(uid_t(before)) }
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("open")])
        #expect(follower.poll().isEmpty && follower.outcomes.isEmpty)
        #expect(follower.report.problems == [MailboxProblem(kind: .unreadable, path: PathBytes("cur/1"))])
        setfsuid(uid_t(before))
        tree.mode("m/cur/1", 0o644)
        setfsuid(65_534)
        #expect(follower.texts() == [mail("closed")])
        #expect(follower.poll().isEmpty && follower.report.problems.isEmpty)
    }

    @Test("A folder that may not be listed is named, and the others are read")
    func closedFolder() {
        let tree = TempTree()
        tree.maildir("m/a", "m/b")
        tree.write("m/a/cur/1", mail("a"))
        tree.write("m/b/cur/1", mail("b"))
        tree.mode("m/b/cur", 0)
        tree.mode("", 0o755)
        let before = setfsuid(65_534)
        defer { setfsuid(uid_t(before)) }
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("a")])
        #expect(
            follower.report.problems == [
                MailboxProblem(kind: .folderUnreadable(SystemFailure(code: EACCES)), path: PathBytes("b/cur"))
            ])
    }

    @Test("Names that are not UTF-8 are read, in folders and in files")
    func names() {
        let tree = TempTree()
        tree.directory("m")
        let folder = Array("m/".utf8) + [0xE9, 0xFF]
        for sub in [[], Array("/cur".utf8)] { #expect(mkdir(tree.full(folder + sub), 0o755) == 0) }
        tree.write(folder + Array("/cur/1".utf8) + [0xE9, 0x0A] + Array(":2,S".utf8), Array(mail("latin").utf8))
        tree.write(Array("m/".utf8) + [0x80] + Array(".eml".utf8), Array(mail("loose").utf8))
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("latin"), mail("loose")])
        #expect(follower.names == ["\\x80.eml", "\\xE9\\xFF/cur/1\\xE9\\x0A:2,S"])
        #expect(follower.poll().isEmpty)
    }

    @Test("A message past the limit is cut and marked, never dropped; at the limit it is whole")
    func large() {
        let tree = TempTree()
        tree.maildir("m")
        tree.write("m/cur/1", String(repeating: "x", count: 1_000))
        tree.write("m/cur/2", String(repeating: "y", count: 1_001))
        tree.write("m/cur/3", String(repeating: "z", count: 999))
        var follower = Follower(tree, "m")
        follower.limitBytes = 1_000
        let found = follower.poll().sorted { $0.totalBytes < $1.totalBytes }
        #expect(found.map(\.bytes.count) == [999, 1_000, 1_000])
        #expect(found.map(\.totalBytes) == [999, 1_000, 1_001])
        #expect(found.map(\.isTruncated) == [false, false, true])
    }

    @Test("Any bytes are handed over as they are")
    func anyBytes() {
        let tree = TempTree()
        tree.maildir("m")
        let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        tree.write(Array("m/new/1".utf8), bytes)
        var follower = Follower(tree, "m")
        #expect(follower.poll().map(\.bytes) == [bytes])
    }

    @Test("A very deep tree and 1,000 odd files end in problems, not in a crash")
    func deep() {
        let tree = TempTree()
        tree.directory("m/" + Array(repeating: "d", count: 80).joined(separator: "/"))
        tree.maildir("m/box")
        for number in 0..<1_100 { #expect(mkfifo(tree.full("m/box/new/\(number)"), 0o644) == 0) }
        tree.write("m/box/new/mail", mail("a"))
        var follower = Follower(tree, "m")
        #expect(follower.texts() == [mail("a")])
        #expect(follower.report.problems.count == 1_000)
        #expect(follower.report.problemsLeftOut == 101)
        var other = Follower(tree, "m/d")
        _ = other.poll()
        #expect(other.kinds == [.tooManyFolders])
    }
}
