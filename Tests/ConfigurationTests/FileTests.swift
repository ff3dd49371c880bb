import Foundation
import Glibc
import Testing

@testable import Configuration

@Suite("Files that are none")
struct FileTests {
    @Test("a file that is not UTF-8 is refused at the line of the first wrong byte")
    func notUTF8() throws {
        let loading = try Loading()
        try loading.system.write("a.toml", Array("language = \"nl\"\n# caf".utf8) + [0xE9, 0x0A])
        #expect(loading.complaints() == ["etc/a.toml:2: is not UTF-8; save the file as UTF-8"])
    }

    @Test("a folder and a FIFO with a configuration's name are refused, and nothing waits for the FIFO")
    func notRegular() throws {
        let loading = try Loading(system: ["folder.toml/a": ""])
        #expect(mkfifo(loading.system.path + "/fifo.toml", 0o600) == 0)
        #expect(
            loading.complaints() == [
                "etc/fifo.toml: is no regular file; put a file there, or rename it",
                "etc/folder.toml: is no regular file; put a file there, or rename it",
            ])
    }

    @Test("a link to nowhere is a complaint, never a silent gap")
    func brokenLink() throws {
        let loading = try Loading()
        #expect(symlink("/nonexistent/file.toml", loading.system.path + "/a.toml") == 0)
        #expect(
            loading.complaints() == [
                "etc/a.toml: cannot be read: No such file or directory; let the service read it, or remove it"
            ])
    }

    @Test("a link to a file is followed")
    func link() throws {
        let loading = try Loading(system: ["sub/language.txt": "language = \"en\"\n"])
        #expect(symlink("sub/language.txt", loading.system.path + "/a.toml") == 0)
        #expect(try loading.load().language == .en)
    }

    @Test("a file that may not be read is a complaint", .enabled(if: geteuid() != 0, "root may read everything"))
    func unreadable() throws {
        let loading = try Loading(system: ["a.toml": "language = \"en\"\n"])
        #expect(chmod(loading.system.path + "/a.toml", 0) == 0)
        #expect(loading.complaints().count == 1)
    }

    @Test("a folder's name that is a file is a complaint")
    func notFolder() throws {
        let loading = try Loading(system: ["a.toml": ""])
        let path = loading.system.path + "/a.toml"
        #expect(throws: ConfigurationError.self) { try Loaded.load(system: path, shipped: loading.shipped.path) }
    }

    @Test("a file larger than 1 MiB is refused whole")
    func large() throws {
        let loading = try Loading()
        try loading.system.write("a.toml", [UInt8](repeating: UInt8(ascii: "#"), count: (1 << 20) + 1))
        #expect(loading.complaints() == ["etc/a.toml: is larger than 1048576 bytes; split it, or remove it"])
    }

    @Test("an empty file, CRLF line ends and a byte order mark do no harm")
    func tolerated() throws {
        let loading = try Loading(system: ["empty.toml": "", "crlf.toml": "\u{FEFF}# x\r\nlanguage = \"en\"\r\n"])
        #expect(try loading.load().language == .en)
    }

    @Test("a complaint after a byte order mark and CRLF has the right line")
    func crlfLine() throws {
        let loading = try Loading(system: ["crlf.toml": "\u{FEFF}# x\r\n\r\nlanguage = \"de\"\r\n"])
        #expect(
            loading.complaints() == ["etc/crlf.toml:3: language in the file is \"de\"; known are \"nl\", \"en\""])
    }

    @Test("the complaints of a broken file do not blame others for what it may hold")
    func noEcho() throws {
        var shipped = Sample.shipped
        shipped["urgency.toml"] = "[[tier]]\nname = \n"
        let complaints = try Loading(shipped: shipped).complaints()
        #expect(complaints.count == 1)
        #expect(complaints.first?.hasPrefix("lib/urgency.toml:2: there is no value after =; ") == true)
    }
}
