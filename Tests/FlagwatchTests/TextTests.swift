import Testing

@testable import flagwatch

@Suite("Text on a terminal") struct TextTests {
    @Test("What steers a terminal is made visible, and a line stays one line")
    func printable() {
        #expect(Printable.line("a\u{1B}[2Jb") == "a\u{FFFD}[2Jb")
        #expect(Printable.line("a\nb\tc\r\nd") == "a b c  d")
        #expect(Printable.line("a\u{202E}b\u{2066}c\u{9B}1m\u{7F}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}1m\u{FFFD}")
        #expect(Printable.text("a\nb\u{7}") == "a\nb\u{FFFD}")
        #expect(Printable.line("één – 日本 👍") == "één – 日本 👍")
    }

    @Test("Wide characters and emoji take two columns, combined ones as much as what they are put on")
    func width() {
        #expect(Printable.width("abc") == 3)
        #expect(Printable.width("日本") == 4)
        #expect(Printable.width("👍") == 2)
        #expect(Printable.width("e\u{301}") == 1)
        #expect(Printable.padded("日", to: 4) == "日  ")
    }

    @Test("Text wraps at spaces, and inside a word only where the word alone is too long")
    func wrapping() {
        #expect(Wrapping.lines("aa bb cc", columns: 5) == ["aa bb", "cc"])
        #expect(Wrapping.lines("", columns: 5) == [""])
        #expect(Wrapping.lines("abcdefghij", columns: 4) == ["abcd", "efgh", "ij"])
        #expect(Wrapping.lines("a abcdefghij b", columns: 4) == ["a", "abcd", "efgh", "ij b"])
        #expect(Wrapping.lines("日本日本", columns: 5) == ["日本", "日本"])
        for columns in 2..<40 {
            let text = "Zichtbaarheid beperkt: 日本語の長いテキスト https://example.nl/een/heel/lang/adres?met=alles 👍👍👍"
            let lines = Wrapping.lines(text, columns: columns)
            #expect(lines.allSatisfy { Printable.width($0) <= columns })
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }

    @Test("A table fits every width from 30 on, whatever stands in it, and loses no text")
    func table() {
        var table = Table([
            .init(heading: "flag"), .init(heading: "platform", isFlexible: true), .init(heading: "remaining"),
        ])
        table.add("TK25-001", .init(String(repeating: "q", count: 90)), "281 h 58 te laat", notes: ["een noot"])
        table.add("TK25-002", "één twee drie vier vijf zes zeven acht negen tien elf twaalf", "nu")
        for width in 30...100 {
            let lines = table.lines(width: width, ink: .plain)
            #expect(lines.allSatisfy { Printable.width($0) <= width }, "\(width)")
            #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
            #expect(lines.joined().filter { $0 == "q" }.count == 90)
        }
    }

    @Test("Colour adds codes and nothing else: without them the text is the same")
    func ink() {
        var table = Table([.init(heading: "flag"), .init(heading: "due")])
        table.add(.init("TK25-001", .ours), .init("3 h te laat", .late))
        let coloured = table.lines(width: 80, ink: .coloured)
        #expect(coloured.joined().contains("\u{1B}[1;31m3 h te laat\u{1B}[0m"))
        let bare = coloured.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
        #expect(bare == table.lines(width: 80, ink: .plain))
    }
}
