import Flagging
import Testing

@testable import Matching

@Suite("Evidence")
struct EvidenceTests {
    @Test(
        "A URL has one canonical form: host, path and id",
        arguments: [
            ("https://x.com/a/status/1", "x.com/status/1"),
            ("http://www.twitter.com/B/status/1/photo/2?s=20", "x.com/status/1"),
            ("x.com/i/status/1#m", "x.com/status/1"), ("https://mobile.twitter.com/a/status/1/", "x.com/status/1"),
            ("hxxps://x[.]com/a/status/1", "x.com/status/1"), ("https://X.COM:443/a/status/1", "x.com/status/1"),
            ("https://www.youtube.com/watch?v=abcdefghijk&t=9", "youtube.com/id/abcdefghijk"),
            ("https://youtu.be/abcdefghijk?si=Z", "youtube.com/id/abcdefghijk"),
            ("https://m.youtube.com/shorts/abcdefghijk", "youtube.com/id/abcdefghijk"),
            ("https://www.threads.net/@two/post/C1?x", "threads.com/post/C1"),
            ("https://www.threads.com/@other/post/C1", "threads.com/post/C1"),
            ("https://www.facebook.com/permalink.php?story_fbid=77&id=5", "facebook.com/id/77"),
            ("https://m.facebook.com/a/posts/9", "facebook.com/posts/9"),
            ("https://www.tiktok.com/@u/video/404?lang=nl", "tiktok.com/video/404"),
            ("https://www.instagram.com/reel/Cx/", "instagram.com/reel/Cx"), ("https://x.com/handle", "x.com/handle"),
            (
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F1&data=05",
                "x.com/status/1"
            ), ("https://urldefense.com/v3/__https://x.com/a/status/1__;!!K", "x.com/status/1"),
            // The host that unwraps is the wrapper's or one below it, never one that only names it.
            (
                "https://urldefense.com.evil.example/v3/__https://x.com/a/status/1__;",
                "urldefense.com.evil.example/v3/__https:/x.com/a/status/1__;"
            ),
            (
                "https://safelinks.protection.outlook.com.evil.example/a?url=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F1",
                "safelinks.protection.outlook.com.evil.example/a"
            ),
            (
                "https://evil.example/safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F1",
                "evil.example/safelinks.protection.outlook.com"
            ),
        ])
    func canonical(raw: String, text: String) {
        #expect(CanonicalURL(raw)?.text == text)
    }

    @Test(
        "What is no post is no URL",
        arguments: ["https://x.com", "https://x.com/", "x.com?a=b", "", "://", "/a/b", "a/b"])
    func noURL(raw: String) { #expect(CanonicalURL(raw) == nil) }

    @Test(
        "Message-IDs are found in what a mailer returns as text, at its beginning too, and nothing that only looks like one",
        arguments: [
            ("<a@x>", ["a@x"]), ("Message-ID: <a@x>\n<b@y>", ["a@x", "b@y"]), ("<<a@x>", ["a@x"]), ("a@x>", []),
            ("<a b>", []), ("<>", []), ("<a@x", []), ("", []),
        ] as [(String, [String])])
    func identifiers(text: String, ids: [String]) { #expect(IDText.identifiers(in: text) == ids) }

    @Test("URLs are found in prose, with and without a scheme")
    func scanning() {
        let text =
            "See <https://x.com/a/status/1>, (x.com/b/status/2). \"https://t.co/z\"! and/or 1/2 [x.com/c/status/3]"
        #expect(
            URLScanner.urls(in: text).compactMap { CanonicalURL($0)?.text }
                == ["x.com/status/1", "x.com/status/2", "t.co/z", "x.com/status/3"])
    }

    @Test("Phrases have no case, quotes, dashes or line ends, and begin at the beginning of a word")
    func folding() {
        let text = FoldedText("We\u{2019}ve \u{00A0}\r\n REVIEWED it \u{2014} \u{201C}done\u{201D}\u{200B}.")
        #expect(text.contains(FoldedText("we've reviewed it - \"done\".")))
        #expect(!FoldedText("unreviewed").contains(FoldedText("reviewed")))
        #expect(FoldedText("Été").contains(FoldedText("été")))
        // Every scalar as the standard library lowers it, but for blanks, quotes, dashes and what is invisible.
        let folded =
            "\u{85}\u{A0}\u{1680}\u{3000}`\u{B4}\u{AB}\u{BB}\u{AD}\u{2060}\u{FEFF}\u{2212}\u{2B9}\u{2BC}\u{55A}\u{FF07}"
        for value in UInt32(0x21)...0xFFFF {
            guard let scalar = Unicode.Scalar(value), !folded.unicodeScalars.contains(scalar),
                !(0x2000...0x206F).contains(value), !scalar.properties.isDefaultIgnorableCodePoint
            else { continue }
            #expect(FoldedText(String(scalar)).bytes == Array(scalar.properties.lowercaseMapping.utf8), "\(value)")
        }
        #expect(!FoldedText("").contains(FoldedText("a")))
        #expect(!FoldedText("a").contains(FoldedText("")))
    }

    @Test("A link that a gateway wrote is the one inside; an account's address is no post, and its handle has no case")
    func wrappedAndAccounts() {
        let wrapped = "https://urldefense.proofpoint.com/v2/url?u=https-3A__x.com_jan_status_1&d=DwMF&c=x"
        #expect(CanonicalURL(wrapped)?.text == "x.com/status/1")
        #expect(CanonicalURL("https://x.com/Support") == CanonicalURL("x.com/support/"))
        for account in ["https://x.com/Support", "https://www.tiktok.com/@four", "https://youtube.com/channel/UC1"] {
            #expect(CanonicalURL(account)?.isPost == false)
        }
        for post in ["https://x.com/a/status/1", "https://youtu.be/abcdefgh303", "https://held.example/p"] {
            #expect(CanonicalURL(post)?.isPost == true)
        }
    }

    @Test(
        "R5: a post inside any other URL is found, and suggests a flag without deciding one",
        arguments: [
            "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fx.com%2fa%2fstatus%2f1&c=E,1,AbC&typo=1",
            "https://secure-web.cisco.com/1abc-de/https%3A%2F%2Fx.com%2Fa%2Fstatus%2F1",
            "https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=https%3a%2f%2fx.com%2fa%2fstatus%2f1&umid=9",
            "https://www.google.com/url?q=https://x.com/a/status/1&sa=D",
            "https://l.example/?u=http%253A%252F%252Fx.com%252Fa%252Fstatus%252F1",
        ])
    func inside(raw: String) throws {
        let url = try #require(CanonicalURL(inside: raw))
        #expect(url.text == "x.com/status/1")
        #expect(!url.isPost)
    }

    @Test(
        "R5: no URL stands in a URL that has none",
        arguments: ["https://x.com/a/status/1", "", "https://", "%", "https://a.example/?u=https://"])
    func noneInside(raw: String) { #expect(CanonicalURL(inside: raw) == nil) }

    @Test(
        "R3: a promise is no statement",
        arguments: [
            ("We have reviewed it.", true), ("Once we have reviewed it, you will hear from us.", false),
            ("As soon as we have reviewed it", false), ("After we have reviewed it", false),
            ("If the account shows that we have reviewed it", false),
            ("Let us know if not. We have reviewed it.", true),
            ("When you wrote, we have reviewed it", false), ("After your mail we have reviewed it", true),
            ("Wanneer wij het hebben bekeken: we have reviewed it", false), ("Zodra we have reviewed it", false),
        ])
    func promises(text: String, isStated: Bool) {
        let phrase = "we have reviewed"
        #expect(Statements(text).decide([DecisionPhrase(phrase)], of: [FoldedText(phrase)]) == isStated)
    }

    @Test(
        "A reference without a lead is found wherever its word begins, at its shortest and its longest, and no other",
        arguments: ["", " ", "#", "(", "A ", "4 ", "x-"], ["", " ", ".", "-", "\n"])
    func references(before: String, after: String) {
        func platform(_ id: String, _ form: ReferencePattern.Form, _ length: ClosedRange<Int>) -> PlatformProfile {
            PlatformProfile(
                id: id, domains: [], references: [ReferencePattern(id: id, form: form, length: length)])
        }
        let scanner = ReferenceScanner([platform("n", .number, 3...6), platform("b", .base32, 5...8)])
        func values(_ word: String) -> [String] {
            scanner.hits(in: Array((before + word + after).utf8), place: .body).map { $0.platform + $0.value }
        }
        #expect(values("123") == ["n123"])
        #expect(values("123456") == ["n123456"])
        #expect(values("ABCDE") == ["bABCDE"])
        #expect(values("A2345672") == ["bA2345672"])
        for word in ["12", "1234567", "12x", "ABCD", "ABCDEFGHI", "ABCD9", "abcde"] { #expect(values(word).isEmpty) }
    }

    @Test("Tokens stand in brackets; anything else in brackets is none")
    func tokens() {
        let text = Array(
            "[TK25-001][tk25-002] [TK25-001] TK25-003 [TK25-C01] [TK25-4] [] [[PS27-010] [x [GR26- 011 ]".utf8)
        #expect(TokenScanner.tokens(in: text).map(\.description) == ["TK25-001", "TK25-002", "PS27-010", "GR26-011"])
    }

    @Test("Addresses are found in prose")
    func addresses() {
        #expect(
            AddressText.addresses(in: "<a@b.c>: no. To: D@E.f, SMTP=g@h.i; @x.y me@local \"j@k.l\".")
                == ["a@b.c", "d@e.f", "g@h.i", "j@k.l"])
    }
}
