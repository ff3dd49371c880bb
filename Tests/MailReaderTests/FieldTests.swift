import MailReader
import Testing

@Suite("Header fields") struct FieldTests {
    private func mail(_ header: String) -> Message { Message(reading: Array("\(header)\n\n".utf8)) }

    private func subject(_ value: String) -> String? { mail("Subject: \(value)").subject }

    @Test(
        "RFC 2047: words are joined before conversion, blanks between them go",
        arguments: [
            ("=?UTF-8?B?SGVsbG8=?= =?UTF-8?B?IHdvcmxk?=", "Hello world"),
            ("=?utf-8?q?=E2=82?= =?UTF-8?Q?=AC?=", "€"), ("=?utf-8?B?4oI=?=\n =?utf-8?q?=AC?=", "€"),
            ("=?iso-8859-1?q?a=80_b?= c", "a€ b c"), ("a =?utf-8*nl?q?b?= c", "a b c"), ("x=?utf-8?q?y?=z", "xyz"),
            ("=?utf-8?q?a b?=", "a b"), ("=?utf-8?x?a?=", "=?utf-8?x?a?="), ("=?utf-8?q?open", "=?utf-8?q?open"),
            ("=?iso-2022-jp?B?GyRCJCIbKEI=?=", "あ"), ("=?utf-8?q?a=0D=0ABcc:_x?=", "a  Bcc: x"), ("=?utf-8?B??=", ""),
            ("=?nobody?q?=C3=A9?= =?nobody?q?=E9?=", "Ã©é"), ("a =?utf-8?q?=zz?=", "a =zz"), ("=?", "=?"),
        ])
    func words(_ value: String, _ wanted: String) { #expect(subject(value) == wanted) }

    @Test("Raw 8-bit fields are UTF-8 if they are that, else windows-1252") func eightBit() {
        #expect(subject("é") == "é")
        let latin = Message(reading: Array("Subject: caf".utf8) + [0xE9, 0x0A, 0x0A])
        #expect(latin.subject == "café")
        #expect(latin.anomalies.map(\.kind) == [.rawEightBitHeader])
    }

    @Test("A field keeps its bytes; unfolding removes the line ends alone") func folding() throws {
        let field = try #require(mail("Subject : a\r\n\tb\r\n  c ").headers.first)
        #expect(field.name == "Subject")
        #expect(Array(field.rawValue) == Array(" a\r\n\tb\r\n  c ".utf8))
        #expect(field.unfolded == "a\tb  c")
        #expect(field.isNamed("SUBJECT"))
        #expect(HeaderField(name: "a", rawValue: [98]) == HeaderField(name: "a", rawValue: [98]))
        #expect(HeaderField(name: "a", rawValue: [98]) != HeaderField(name: "A", rawValue: [98]))
    }

    @Test("All fields are kept in order with duplicates; two Froms are seen") func duplicates() {
        let message = mail("From: a@x.example\nTo: c@d\nFROM: B <b@Y.example>, e@f\nSubject: 1\nSubject: 2")
        #expect(message.headers.map(\.name) == ["From", "To", "FROM", "Subject", "Subject"])
        #expect(message.fromFieldCount == 2)
        #expect(message.from.map(\.address) == ["a@x.example", "b@y.example", "e@f"])
        #expect(message.fields(named: "from").count == 2)
        #expect(message.subject == "1")
        #expect(message.anomalies == [Anomaly(.duplicateField, "from"), Anomaly(.duplicateField, "subject")])
    }

    @Test(
        "Addresses of every shape",
        arguments: [
            ("\"Doe, John\" <J.Doe@X.Example>", ["Doe, John|j.doe@x.example"]), ("a@b (Name)", ["Name|a@b"]),
            ("<a@b> (Name)", ["Name|a@b"]), ("=?utf-8?q?J=C3=B6rg?= <a@b>", ["Jörg|a@b"]),
            ("\"=?utf-8?q?J=C3=B6rg?=\" <a@b>", ["Jörg|a@b"]), ("undisclosed-recipients:;", []),
            ("G: a@b, C <c@d>; e@f", ["|a@b", "C|c@d", "|e@f"]), ("<@r,@s:a@b>", ["|a@b"]), ("<>", ["|"]),
            ("a @ b . c", ["|a@b.c"]), ("a(x)@b", ["x|a@b"]), ("\"john doe\"@b", ["|\"john doe\"@b"]),
            ("\"john\"@b", ["|john@b"]), ("root", ["|root"]), ("Mail System", ["Mail System|"]),
            ("a@b c@d", ["|a@b", "|c@d"]), ("<a@b> <c@d>", ["|a@b", "|c@d"]), ("a@b <c@d>", ["a@b|c@d"]),
            ("<victim@x.example@evil.example>", ["|victim@x.example@evil.example"]),
            ("a@[192.0.2.1]", ["|a@[192.0.2.1]"]),
            ("a@b,,;c@d,", ["|a@b", "|c@d"]), ("\"open <a@b>", ["open <a@b>|"]), ("x <a@b", ["x|a@b"]),
            ("A \"B\" C <a@b>", ["A B C|a@b"]), ("a;b@c", ["|a", "|b@c"]), ("", []), ("<<a@b>>", ["|a@b"]),
        ] as [(String, [String])])
    func addresses(_ value: String, _ wanted: [String]) {
        let found = mail("To: \(value)").to.map { "\($0.displayName ?? "")|\($0.address)" }
        #expect(found == wanted)
    }

    @Test("The domain follows the last @") func domain() {
        #expect(Address(displayName: nil, address: "A@B@Evil.example").domain == "evil.example")
        #expect(Address(displayName: nil, address: "root").domain.isEmpty)
    }

    @Test(
        "Ids: everything between < and >, comments skipped, no stop at a comma",
        arguments: [
            ("<a@b>, <c@d>", ["a@b", "c@d"]), ("<a> (<no@no>) <b c>", ["a", "b c"]), ("<a@\n b>", ["a@b"]),
            ("Your mail of \"Mon\" <a@b>", ["a@b"]), ("a@b c@d", ["a@b", "c@d"]), ("(open <a@b>", ["a@b"]),
            ("<a@b <c@d>", ["a@b", "c@d"]), ("<>", []), ("<a@b", ["a@b"]), ("some words", []), ("x", ["x"]),
        ] as [(String, [String])])
    func identifiers(_ value: String, _ wanted: [String]) {
        #expect(mail("References: \(value)").references == wanted)
        #expect(mail("In-Reply-To: \(value)").inReplyTo == wanted)
        #expect(mail("Message-ID: \(value)").messageID == wanted.first)
    }

    @Test(
        "RFC 2231 and its neighbours in Content-Type",
        arguments: [
            ("a/b; name*=utf-8''%C3%A9", "é"), ("a/b; name*0=x; name*1=y", "xy"),
            ("a/b; name*1*=%20y; name*0*=us-ascii''x", "x y"),
            ("a/b; name=old; name*=utf-8''new", "new"), ("a/b; name=\"a \\\"b\\\" c\"", "a \"b\" c"),
            ("a/b; name=My File.pdf; x=y", "My File.pdf"),
            ("a/b; x=y name=z", "z"), ("a/b; name=\"=?utf-8?q?=C3=A9?=\"", "é"), ("a/b; (c) name (d) = (e) f (g)", "f"),
            ("a/b; NAME=x", "x"), ("a/b; name=\"open", "open"), ("a/b; name*=nobody'x'%E9", "é"),
            ("a/b; name*0*=utf-8''%E2%82; name*1*=%AC", "€"), ("a/b; name*=%41%4", "A%4"),
        ])
    func parameters(_ value: String, _ name: String) {
        #expect(mail("Content-Type: \(value)").root.contentType["name"] == name)
    }

    @Test("What is no type is text/plain (RFC 2045 5.2)") func types() {
        #expect(ContentType(parsing: "Text / HTML (x); charset=utf-8").type == "text/html")
        #expect(ContentType(parsing: "text").type == "text/plain")
        #expect(ContentType(parsing: "").type == "text/plain")
        #expect(mail("Subject: x").root.contentType.type == "text/plain")
        #expect(mail("Content-Disposition: attachment; filename*=utf-8''%C3%A9.txt").root.filename == "é.txt")
    }

    @Test("Lines that are no fields: mended when a known field follows, else the body begins") func malformed() {
        let torn = mail("Subject: one\ntwo three\nFrom: a@b")
        #expect(torn.subject == "onetwo three")
        #expect(torn.from.count == 1)
        let body = mail("Subject: one\nDear all,\nNote: x")
        #expect(body.text == "Dear all,\nNote: x")
        #expect(body.anomalies.map(\.kind) == [.malformedHeaderLine])
        #expect(mail("From x@y Mon\nSubject: s").anomalies.map(\.kind) == [.postmarkLine])
        #expect(mail("\n\nSubject: s").subject == "s")
        #expect(mail(" fold\nSubject: s").anomalies.map(\.kind) == [.misplacedFirstLine])
    }

    @Test(
        "R5: what programs leave before the first field hides no field",
        arguments: [
            "\u{FEFF}", "\u{FEFF}\n", "\0\0", "\r\n\0\n", "From a@b Mon\n>From c@d Mon\n\n", "\u{FEFF}From a@b Mon\n",
            "+OK 1234 octets\n", "+OK 1234 octets\n* 1 FETCH (BODY[]\n", "one\ntwo\nthree\nfour\n",
        ])
    func lead(_ lead: String) {
        let mail = mail("\(lead)Subject: s\nFrom: a@b.example\n\ntext")
        #expect(mail.subject == "s" && mail.from.map(\.address) == ["a@b.example"] && mail.text == "text")
    }

    @Test("An empty mail is a mail") func empty() {
        let message = Message(reading: [])
        #expect(message.headers.isEmpty && message.text.isEmpty && message.subject == nil && message.from.isEmpty)
        #expect(message.anomalies == [Anomaly(.noHeaders)])
        #expect(message.leaves.count == 1)
    }
}
