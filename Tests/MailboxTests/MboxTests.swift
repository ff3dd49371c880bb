import Testing

@testable import Mailbox

@Suite("Cutting an mbox")
struct MboxTests {
    static let mark = "From a@example.com Fri Oct 17 12:32:00 2025\n"

    static func bodies(_ text: String, limitBytes: Int = .max) -> [String] {
        MboxSplitter.messages(in: Array(text.utf8), limitBytes: limitBytes).map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
    }

    @Test(
        "Dates of every writer make a postmark",
        arguments: [
            "From a@b Fri Oct 17 12:32:00 2025", "From a@b  Fri Oct  7 12:32:00 2025",
            "From - Tue Jul 05 18:44:15 2022",
            "From -", "From - ", "From ", "From \r\n", "From\n", "From name at host  Fri Oct 17 12:32:00 2025",
            "From a@b Fri Oct 17 2025 12:32:00", "From a@b Fri Oct 17 12:32 2025",
            "From a@b Fri Oct 17 12:32:00 GMT 2025",
            "From a@b Fri Oct 17 12:32:00 MET DST 2025", "From a@b Fri Oct 17 12:32:00 2025 +0200",
            "From 1234@xxx Fri Oct 17 12:32:00 +0000 2025", "From a@b Fri Oct 17 12:32:00 94",
            "From a@b Fri, 17 Oct 2025 12:32:00 +0200 (CEST)", "From MAILER-DAEMON Fri Oct 17 12:32:00 2025",
            "From  Fri Oct 17 12:32:00 2025", "From \"a b\"@c Fri Oct 17 12:32:00 2025\r\n",
            "From a Fri Oct 17 12:32:00 2025 remote from host",
        ])
    func postmarks(_ line: String) {
        #expect(Array(line.utf8).withUnsafeBytes { MboxPostmark.isPostmark($0) })
    }

    @Test(
        "A line of text that begins with From is no postmark",
        arguments: [
            "From the minister we heard", "From Russia with love", "From a@b", "From x Fri", "from - ",
            "From a@b Fri Oct 32 12:32:00 2025", "From a@b Fri Oct 17 25:32:00 2025",
            "From a@b Fri Foo 17 12:32:00 2025",
            "From a@b Fri Oct 17 12:32:00", "From a@b Fri Oct 17 2025", "From the man on Fri Oct 17 12:32:00 2025",
            "From a@b Fri Oct 17 12:32:00 2025 and more text", "From a@b Fri Oct 17 12:32:00 20255",
            "From \(String(repeating: "a", count: 1_100)) Fri Oct 17 12:32:00 2025",
        ])
    func texts(_ line: String) {
        #expect(!Array(line.utf8).withUnsafeBytes { MboxPostmark.isPostmark($0) })
    }

    @Test("A separator is a postmark after an empty line and before a header line")
    func separators() {
        let first =
            "Subject: 1\n\nFrom the minister we heard\nFrom x Fri Oct 17 12:32:00 2025\nA: b\n\n"
            + Self.mark + "no header follows: the name has spaces\n\nFrom - \n\nbody\n"
        let text = Self.mark + first + "\n" + Self.mark + "Subject: 2\n\ntwo\n"
        #expect(Self.bodies(text) == [first, "Subject: 2\n\ntwo\n"])
    }

    @Test("mboxrd: one > is taken away, in the body only")
    func quoting() {
        let text =
            Self.mark + "Subject: 1\n\n>From a\n>>From b\n>>>From c\n> From d\n>Fromage\n\n" + Self.mark + "S: 2\n\n"
        #expect(Self.bodies(text) == ["Subject: 1\n\nFrom a\n>From b\n>>From c\n> From d\n>Fromage\n", "S: 2\n"])
    }

    @Test("A byte order mark and the bogus second postmark are skipped")
    func bogus() {
        let text =
            "\u{FEFF}From - Tue Jul 05 18:44:15 2022\n>From - Tue Jul 05 18:44:15 2022\nSubject: 1\n\none\n\n"
            + "From - \n>From - \nSubject: 2\n\ntwo\n"
        #expect(Self.bodies(text) == ["Subject: 1\n\none\n", "Subject: 2\n\ntwo\n"])
        #expect(MboxSplitter.messages(in: Array(text.utf8)).map(\.postmark.count) == [31, 7])
    }

    @Test("CRLF files are cut the same way and keep their line ends")
    func carriageReturns() {
        let text = (Self.mark + "Subject: 1\n\n>From a\n\n" + Self.mark + "Subject: 2\n\ntwo\n").replacing(
            "\n", with: "\r\n")
        #expect(Self.bodies(text) == ["Subject: 1\r\n\r\nFrom a\r\n", "Subject: 2\r\n\r\ntwo\r\n"])
    }

    @Test("MimeKit's unmunged text: a song title before something like a header is text")
    func song() {
        let text = Self.mark + "Subject: 1\n\nFrom Russia with love\nYear: 1963\n\nFrom Russia with love\nYear: 1963\n"
        #expect(Self.bodies(text).count == 1)
    }

    @Test("Text before the first postmark is kept; a lone postmark at the end waits for its message")
    func edges() {
        #expect(Self.bodies("hello\n\n" + Self.mark + "S: 1\n\n") == ["hello\n", "S: 1\n"])
        #expect(Self.bodies("\n\n" + Self.mark + "S: 1\n\n") == ["S: 1\n"])
        #expect(Self.bodies("").isEmpty)
        #expect(Self.bodies(Self.mark).isEmpty)
        #expect(Self.bodies(Self.mark + "\nbody without header\n") == ["\nbody without header\n"])
        var splitter = MboxSplitter(limitBytes: .max)
        let text = Array((Self.mark + "S: 1\n\none\n\n" + Self.mark).utf8)
        let early = text.withUnsafeBytes { splitter.feed($0) }
        #expect(early.isEmpty && splitter.resumeOffset == 0)
        #expect(splitter.finish().map { String(decoding: $0.bytes, as: UTF8.self) } == ["S: 1\n\none\n"])
    }

    @Test(
        "Expunged messages are known by bit 0x0008 of X-Mozilla-Status in the header, and only there",
        arguments: [
            ("X-Mozilla-Status: 0009\nS: 1\n\n", true), ("S: 1\nX-Mozilla-Status: 0008\n\n", true),
            ("x-mozilla-status : 100C\n\n", true), ("X-Mozilla-Status: 0001\n\n", false),
            ("X-Mozilla-Status: \n\n", false),
            ("S: 1\n\nX-Mozilla-Status: 0008\n", false), ("X-Mozilla-Status2: 00000008\n\n", false),
            ("X-Mozilla-Status: zz\n\n", false),
        ])
    func expunged(header: String, expected: Bool) {
        let message = MboxSplitter.messages(in: Array((Self.mark + header).utf8)).first
        #expect(message?.isExpunged == expected)
    }

    @Test("A message past the limit is cut and marked, and the next one is whole")
    func limits() {
        let text = Self.mark + "S: 1\n\n" + String(repeating: "x", count: 20_000) + "\n\n" + Self.mark + "S: 2\n\n"
        let found = MboxSplitter.messages(in: Array(text.utf8), limitBytes: 100)
        #expect(found.map(\.bytes.count) == [100, 5])
        #expect(found.map(\.isTruncated) == [true, false])
        #expect(found.first?.totalBytes == 20_008)
        let exact = MboxSplitter.messages(in: Array((Self.mark + "S: 1\n").utf8), limitBytes: 5)
        #expect(exact.map(\.isTruncated) == [false])
    }

    @Test("How the bytes come in chunks changes nothing", arguments: [1, 2, 3, 7, 64, 4_096, 8_191, 8_192, 8_193])
    func chunks(size: Int) {
        let long = String(repeating: "From a@b Fri Oct 17 12:32:00 2025", count: 700)
        let text = Array(
            (MboxTests.mark + "S: 1\n\n\(long)\n\n\(long)\n" + MboxTests.mark + "\n" + MboxTests.mark
                + ">From \(long)\nS: 2\n\n>From b\n\n" + MboxTests.mark + "S: \(long)\n\n").utf8)
        var splitter = MboxSplitter(limitBytes: 30_000)
        var found: [MboxMessage] = []
        text.withUnsafeBytes { raw in
            for start in stride(from: 0, to: raw.count, by: size) {
                let end = min(start + size, raw.count)
                found += splitter.feed(UnsafeRawBufferPointer(rebasing: raw[start..<end]))
            }
        }
        found += splitter.finish()
        #expect(found == MboxSplitter.messages(in: text, limitBytes: 30_000))
        #expect(found.count == 3)
    }

    @Test(
        "M6: a line From of an unknown form begins a mail where a field of mail follows; else it is text, and counted")
    func unknownForms() {
        let text =
            Self.mark + "Subject: 1\n\none\n\nFrom somebody, some day\nReceived: by x\nSubject: 2\n\ntwo\n\n"
            + "From Russia with love\nYear: 1963\n\n" + Self.mark + "no header\n"
        var splitter = MboxSplitter(limitBytes: .max)
        let found = Array(text.utf8).withUnsafeBytes { splitter.feed($0) } + splitter.finish()
        #expect(found.map { String(decoding: $0.bytes.prefix(10), as: UTF8.self) } == ["Subject: 1", "Received: "])
        #expect(splitter.doubts == 2)
    }

    @Test("M7: where the writer quotes, every line From begins the next message, whatever stands around it")
    func quotedWriter() {
        let text = Self.mark + "Subject: 1\n\none\nFrom whom\nSubject: 2\n\n>From three\nFrom\nnothing\n"
        let found = MboxSplitter.messages(in: Array(text.utf8), isQuoted: true)
        #expect(
            found.map { String(decoding: $0.bytes, as: UTF8.self) }
                == ["Subject: 1\n\none\n", "Subject: 2\n\nFrom three\n", "nothing\n"])
    }
}
