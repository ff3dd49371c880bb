import Flagging
import MailReader
import Testing

@testable import Matching

/// A decision in letters that no list of words finds: below the words of a receipt it is never filed with it (R2).
@Suite("Text as it is seen")
struct SeenTextTests {
    private func kind(_ body: String, _ type: String = "text/plain") throws -> FactKind? {
        let letter = Letter(
            from: "anna@x.com", subject: "Re: x", body: body, inReplyTo: World.ownID("TK25-001"),
            contentType: "\(type); charset=utf-8")
        if case .fact(let kind) = try World().examine(letter).kind { return kind }
        return nil
    }

    /// "Removed" and "Gone" as an eye reads them.
    static let disguises = [
        "R\u{0435}moved", "Rem\u{03BF}ved", "R\u{1D49}moved", "Re\u{301}moved", "R\u{E9}moved", "R\u{1EB9}moved",
        "\u{1D411}\u{1D41E}\u{1D426}\u{1D428}\u{1D42F}\u{1D41E}\u{1D41D}", "\u{FF32}\u{FF45}moved",
        "\u{24C7}\u{24D4}moved", "R e m o v e d", "R.e.m.o.v.e.d", "G-O-N-E", "G O N E", "Re\u{AD}moved",
        "Re\u{200B}moved", "Re\u{34F}moved", "Re\u{FE0F}moved", "Re\u{E0065}moved", "Remo-\r\nved", "Re-moved",
        "Rem0ved", "R3m0ved", "Remov\u{0435}d", "\u{202E}devomeR",
    ]

    @Test(
        "R2: a word in other letters, spaced apart, cut or with unseen signs in it is known to nobody",
        arguments: disguises)
    func disguised(word: String) throws {
        let came = "We received your report."
        #expect(try kind(came) == .receipt)
        for text in [
            "\(came) It was \(word).", "\(came) \(word)", "We received your report and \(word).",
            "We received your report, \(word).", "\(came)\r\n\r\nKind regards,\r\n\(word)",
            "\(came)\r\n-- \r\n\(word)", "\(came)\r\n\r\n\(word)\r\nX Support",
            "\(came) Country: \(word)", "Dear \(word),\r\n\r\n\(came)",
        ] {
            #expect(try kind(text) == nil, "\(text)")
        }
    }

    @Test(
        "R2: names and words of the languages of Europe are plain, however their letters are put together",
        arguments: [
            "Ren\u{E9}e", "Rene\u{301}e", "Pawe\u{142}", "\u{15E}\u{F6}ren", "Nguy\u{1EC5}n",
            "Na\u{EF}m 👋🏽 €5 n\u{BA} 1",
        ])
    func plain(text: String) throws {
        #expect(SeenText.isPlain(text))
        #expect(try kind("We received your report.\r\n\r\nKind regards,\r\n\(text.prefix { $0 != " " })") == .receipt)
    }

    @Test(
        "R2: a case number with letters in it is a number, and \u{2068}a name that a phone isolates\u{2069} is a name")
    func numbers() throws {
        #expect(try kind("We received your report. Your case number is K3V7WQZX2LHN5TRB4YCM6DPFGA.") == .receipt)
        #expect(try kind("Hi \u{2068}Jan\u{2069},\r\n\r\nWe received your report.") == .receipt)
    }

    @Test(
        "R2: what a picture, a link or a field is called may be shown in its place, and speaks of a decision too",
        arguments: [
            "<img src=a alt='Post removed'>", "<img src=a alt='The tweet is history'>",
            "<span title='Post removed'>x</span>",
            "<a href=https://x.com aria-label='It was evicted'>X</a>", "<input value='Removed'>",
            "<td summary='We side with the author'>X</td>",
        ])
    func descriptions(element: String) throws {
        #expect(try kind("<p>We received your report.</p>\(element)", "text/html") == nil)
    }

    @Test("R2: a mail with more text than any receipt is none, wherever that text stands")
    func long() throws {
        let came = "<p>We received your report.</p>"
        let words = String(repeating: "word ", count: 60_000)
        #expect(try kind("\(came)<p title='\(words)'>", "text/html") == nil)
        #expect(try kind("\(came)<style>/* \(words) */</style>", "text/html") == nil)
        #expect(try kind("\(came)<style>/* word */</style>", "text/html") == .receipt)
    }

    @Test("R2: a logo and a button say nothing")
    func logos() throws {
        let page =
            "<img alt='X logo'><p>We received your report.</p><a title='Visit our Help Center'><img alt='Download on the App Store'></a>"
        #expect(try kind(page, "text/html") == .receipt)
    }
}
