import MailReader
import Testing

@Suite("What a person reads") struct TextTests {
    private func text(_ header: String, _ body: String) -> String {
        Message(reading: Array("\(header)\n\n\(body)".utf8)).text
    }

    private func text(charset: String, _ body: [UInt8]) -> (String, [Anomaly.Kind]) {
        let mail = Message(reading: Array("Content-Type: text/plain; charset=\(charset)\n\n".utf8) + body)
        return (mail.text, mail.anomalies.map(\.kind))
    }

    @Test(
        "Charsets through iconv and without",
        arguments: [
            ("utf-8", [0xC3, 0xA9], "é"), ("UTF8", [0xC3, 0xA9], "é"), ("iso-8859-1", [0x80, 0xE9], "€é"),
            ("windows-1252", [0x93, 0x94], "“”"), ("iso-8859-15", [0xA4], "€"), ("koi8-r", [0xF0, 0xF2], "ПР"),
            ("utf-7", [0x2B, 0x41, 0x4F, 0x6B, 0x2D], "é"), ("gb2312", [0xC4, 0xE3], "你"),
            ("gb18030", [0x81, 0x30, 0x89, 0x38], "ß"), ("big5", [0xA7, 0x41], "你"), ("euc-kr", [0xB0, 0xA1], "가"),
            ("ks_c_5601-1987", [0xB0, 0xA1], "가"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42], "あ"),
            ("shift_jis", [0x82, 0xA0], "あ"), ("euc-jp", [0xA4, 0xA2], "あ"), ("utf-16le", [0x41, 0, 0xAC, 0x20], "A€"),
            ("utf-16", [0xFE, 0xFF, 0x20, 0xAC], "€"), ("\"windows-1251\"", [0xCF], "П"), ("cp-850", [0x82], "é"),
            ("iso8859_2", [0xB9], "š"), ("x-sjis", [0x82, 0xA0], "あ"), ("utf-32be", [0, 0, 0x20, 0xAC], "€"),
        ] as [(String, [UInt8], String)])
    func charsets(_ name: String, _ bytes: [UInt8], _ wanted: String) {
        let (text, anomalies) = text(charset: name, bytes)
        #expect(text == wanted)
        #expect(anomalies.isEmpty)
    }

    @Test("An unknown charset is UTF-8 if valid, else windows-1252, and an anomaly") func unknownCharset() {
        #expect(text(charset: "x-nobody", [0xC3, 0xA9]) == ("é", [.unknownCharset]))
        #expect(text(charset: "x-nobody", [0xE9]) == ("é", [.unknownCharset]))
        #expect(text(charset: "iso-2022-cn-ext", [0x41]) == ("A", [.unknownCharset]), "not on the allow-list")
    }

    @Test("A lying charset: UTF-8 wins where it is valid, single wrong bytes become U+FFFD") func lyingCharset() {
        #expect(text(charset: "us-ascii", [0xE9]) == ("é", [.wrongCharset]))
        #expect(text(charset: "us-ascii", [0xC3, 0xA9]) == ("é", [.wrongCharset]))
        #expect(text(charset: "utf-8", [0xE9, 0x41]) == ("éA", [.wrongCharset]))
        #expect(text(charset: "utf-8", [0xC3, 0xA9, 0xE9, 0x41]) == ("é\u{FFFD}A", [.wrongCharset]))
        #expect(text(charset: "euc-jp", [0xE2, 0x82, 0xAC]) == ("€", [.wrongCharset]))
        #expect(text(charset: "koi8-r", [0xF0]).1.isEmpty)
    }

    @Test("LF, CRLF and CR, mixed, are all line ends; NUL goes; trailing newlines go") func lineEnds() {
        let mail = Message(reading: Array("Subject: x\rTo: a@b\r\n\nl1\rl2\r\nl3\nl\04\n\r\n\r".utf8))
        #expect(mail.subject == "x")
        #expect(mail.to.map(\.address) == ["a@b"])
        #expect(mail.text == "l1\nl2\nl3\nl4")
        #expect(mail.anomalies.map(\.kind) == [.nulByte])
    }

    @Test("Base64: junk is skipped, decoding goes on after padding") func base64() {
        let header = "Content-Transfer-Encoding: base64"
        #expect(text(header, "SGVsbG8=IHdvcmxk") == "Hello world")
        #expect(text(header, "SGVs\r\n!bG8\n") == "Hello")
        #expect(text(header, "SGVsbG8") == "Hello", "a torn end keeps what it says")
        #expect(text(header, "====") == "")
    }

    @Test("Quoted-printable: broken escapes stay, soft breaks join, blanks before line ends go") func quotedPrintable()
    {
        let header = "Content-Transfer-Encoding: Quoted-Printable"
        #expect(text(header, "a=3Db=3d=\r\nc=  \nd") == "a=b=cd")
        #expect(text(header, "100=% =XY =4") == "100=% =XY =4")
        #expect(text(header, "a  \t\r\nb=20\r\nc") == "a\nb \nc")
        #expect(text(header, "end=") == "end")
    }

    @Test("RFC 3676: format=flowed is joined, with DelSp, space-stuffing and quote depth") func flowed() {
        let header = "Content-Type: text/plain; format=flowed"
        #expect(text(header, "a \nb\n From x\n-- \nsig") == "a b\nFrom x\n-- \nsig")
        #expect(text("\(header); delsp=yes", "a \nb") == "ab")
        #expect(text(header, "> q \n> r\n>> s \nt") == "> q r\n>> s \nt")
        #expect(text("Content-Type: text/plain", "a \nb") == "a \nb")
    }

    @Test("Alternatives: plain text, else HTML; a blank plain part is none") func alternatives() {
        func mail(_ plain: String, _ html: String) -> String {
            text(
                "Content-Type: multipart/alternative; boundary=b",
                "--b\n\n\(plain)\n--b\nContent-Type: text/html\n\n\(html)\n--b--\n")
        }
        #expect(mail("plain", "<p>html") == "plain")
        #expect(mail(" \n", "<p>html") == "html")
    }

    @Test("Inline text parts are joined by one LF; attachments and data are not text") func parts() {
        let body = """
            --b

            one

            --b
            Content-Type: text/plain
            Content-Disposition: ATTACHMENT; filename=x.txt

            attached
            --b
            Content-Type: text/calendar

            BEGIN:VCALENDAR
            --b
            Content-Type: text/html

            <b>two</b>
            --b--
            epilogue
            """
        let mail = Message(reading: Array("Content-Type: multipart/mixed; boundary=\"b\"\n\npreamble\n\(body)".utf8))
        #expect(mail.text == "one\ntwo")
        #expect(mail.leaves.map(\.contentType.type) == ["text/plain", "text/plain", "text/calendar", "text/html"])
        #expect(mail.leaves[1].disposition == "attachment")
        #expect(mail.leaves[1].filename == "x.txt")
        #expect(mail.leaves[1].decodedBytes() == Array("attached".utf8))
    }

    @Test("A mail that is only a message inside reads as that message; else messages inside are leaves") func nested() {
        let mail = Message(reading: Array("Content-Type: message/rfc822\n\nSubject: in\n\ninner".utf8))
        #expect(mail.text == "inner")
        #expect(mail.nestedMessages.map(\.subject) == ["in"])
        #expect(mail.leaves.map(\.contentType.type) == ["message/rfc822"])
        #expect(String(decoding: mail.leaves[0].decodedBytes(), as: UTF8.self) == "Subject: in\n\ninner")
    }

    @Test("UTF-16 with half pairs, in either order of bytes, reads as the standard library decodes it")
    func halfPairs() {
        let pair: [UInt16] = [0xD83D, 0xDE00]
        let units = [0x41] + pair + [0xD83D, 0x42, 0xDE00, 0xD83D] + pair + [0x20AC, 0xDC00, 0xD800]
        for isLittle in [true, false] {
            let bytes = units.flatMap { unit -> [UInt8] in
                let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                return isLittle ? pair.reversed() : pair
            }
            let head = "Content-Type: text/plain; charset=utf-16\(isLittle ? "le" : "be")\n\n"
            let message = Message(reading: Array(head.utf8) + bytes)
            #expect(message.leaves.first?.text() == String(decoding: units, as: UTF16.self))
        }
    }

}
