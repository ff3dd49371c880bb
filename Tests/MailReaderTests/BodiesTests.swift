import MailReader
import Testing

@Suite("Bodies and everything")
struct BodiesTests {
    private static func mail(_ type: String, _ body: String, _ fields: String = "") -> Message {
        Message(reading: Array("\(fields)Content-Type: \(type)\r\n\r\n\(body)".utf8))
    }

    private static func alternatives(_ parts: [(String, String)]) -> Message {
        let body = parts.map { "--b\r\nContent-Type: \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
        return mail("multipart/alternative; boundary=b", body + "--b--\r\n")
    }

    @Test("R1: every alternative is a body, the plain one first, and one that is blank is none")
    func alternatives() {
        let both = Self.alternatives([("text/plain", "one"), ("text/html", "<p>two</p>")])
        #expect(both.bodies(most: 8) == ["one", "two"])
        let blank = Self.alternatives([("text/plain", " "), ("text/html", "<p>two</p>")])
        #expect(blank.bodies(most: 8) == ["two"])
        let three = Self.alternatives([("text/plain", "one"), ("text/plain", "two"), ("text/html", "three")])
        #expect(Set(three.bodies(most: 8)) == ["one", "two", "three"])
        #expect(Self.mail("text/plain", "one").bodies(most: 8) == ["one"])
    }

    @Test(
        "R2: everything is every text: hidden, attached, struck out, in a script that never ends, in a message inside")
    func everything() {
        for html in [
            "<p hidden>word</p>", "<del>word</del>", "<script>x <p>word", "<!--[if mso]><p>word</p><![endif]-->",
        ] {
            #expect(Self.mail("text/html", "<p>a</p>" + html).everything.contains("word"), "\(html)")
            #expect(!Self.mail("text/html", "<p>a</p>" + html).text.contains("word"), "\(html)")
        }
        let attached =
            "--b\r\n\r\na\r\n--b\r\nContent-Disposition: attachment\r\n\r\nword\r\n--b\r\n"
            + "Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nmore\r\n--b--\r\n"
        let mail = Self.mail("multipart/mixed; boundary=b", attached)
        for word in ["word", "inner", "more"] { #expect(mail.everything.contains(word)) }
    }

    @Test("A document is an attachment that is not read here; a picture in the text and a signature are none")
    func attachments() {
        func mail(_ part: String) -> Message {
            Self.mail("multipart/mixed; boundary=b", "--b\r\n\r\na\r\n--b\r\n\(part)\r\n\r\nx\r\n--b--\r\n")
        }
        #expect(mail("Content-Type: application/pdf").hasUnreadAttachment)
        #expect(mail("Content-Type: image/png\r\nContent-Disposition: attachment").hasUnreadAttachment)
        #expect(!mail("Content-Type: image/png\r\nContent-ID: <a>").hasUnreadAttachment)
        #expect(!mail("Content-Type: application/pkcs7-signature").hasUnreadAttachment)
    }

    @Test("Ids that Outlook wrote as encoded words are read, and a French weekday is no month")
    func quirks() {
        let fields =
            "In-Reply-To: =?utf-8?q?=3Cflag1=40a=2Eexample=3E?=\r\nReferences: =?utf-8?q?=3Cone=40a?=\r\n "
            + "=?utf-8?q?=2Eexample=3E?=\r\nBcc: a@b.example\r\nDate: mar. 16 mars 2027 10:00:00 +0100\r\n"
        let mail = Self.mail("text/plain", "a", fields)
        #expect(mail.inReplyTo == ["flag1@a.example"] && mail.references == ["one@a.example"])
        #expect(mail.bcc.map(\.address) == ["a@b.example"])
        #expect(mail.date == 1_805_187_600)
    }
}
