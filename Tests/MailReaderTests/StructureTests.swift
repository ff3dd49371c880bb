import MailReader
import Testing

@Suite("RFC 2046: parts") struct StructureTests {
    private func mail(_ text: String) -> Message { Message(reading: Array(text.utf8)) }

    private func shape(_ part: Part) -> String {
        guard part.isMultipart, !part.children.isEmpty else {
            return part.message.map { "\(part.contentType.type)(\(shape($0.root)))" } ?? part.contentType.type
        }
        return "[\(part.children.map(shape).joined(separator: " "))]"
    }

    @Test("Preamble and epilogue are no parts; the line end before a delimiter belongs to it") func parts() {
        let read = mail(
            "Content-Type: multipart/mixed; boundary=\"b\"\n\npre\n--b\n\none\n\n--b  \r\n\r\ntwo\r\n--b--\nepi")
        #expect(read.leaves.map { String(decoding: $0.decodedBytes(), as: UTF8.self) } == ["one\n", "two"])
        #expect(read.anomalies.isEmpty)
        #expect(read.root.isMultipart && read.root.decodedBytes().isEmpty)
    }

    @Test("Nested multiparts, the outer delimiter ends the inner one") func nesting() {
        let inner = "Content-Type: multipart/alternative; boundary=i\n\n--i\n\np\n--i\nContent-Type: text/html\n\nh\n"
        let read = mail(
            "Content-Type: multipart/mixed; boundary=o\n\n--o\n\(inner)--o\nContent-Type: image/png\n\nx\n--o--\n")
        #expect(shape(read.root) == "[[text/plain text/html] image/png]")
        #expect(read.text == "p")
        #expect(read.anomalies.map(\.kind).isEmpty)
    }

    @Test("One boundary inside the other's name, and equal ones, are told apart") func likeBoundaries() {
        let longer = mail("Content-Type: multipart/mixed; boundary=a\n\n--ab\n\nno\n--a\n\nyes\n--a--\n")
        #expect(longer.text == "yes")
        let inner = "Content-Type: multipart/mixed; boundary=a\n\n--a\n\n1\n--a--\n"
        let equal = mail("Content-Type: multipart/mixed; boundary=a\n\n--a\n\(inner)--a\n\n2\n--a--\n")
        #expect(shape(equal.root) == "[[text/plain] text/plain]")
    }

    @Test("A missing or wrong boundary: the first likely delimiter line is taken, else the text is one part")
    func wrongBoundaries() {
        let missing = mail("Content-Type: multipart/mixed\n\n--x\nContent-Type: text/plain\n\none\n--x\n\ntwo\n--x--\n")
        #expect(missing.text == "one\ntwo")
        #expect(missing.anomalies.map(\.kind) == [.missingBoundary])
        let wrong = mail("Content-Type: multipart/mixed; boundary=y\n\n--x\nContent-Type: text/html\n\n<p>one\n--x--\n")
        #expect(wrong.text == "one")
        #expect(wrong.anomalies.map(\.kind).contains(.boundaryNotFound))
        let none = mail("Content-Type: multipart/mixed; boundary=y\n\njust text\n-- \nsig")
        #expect(none.text == "just text\n-- \nsig")
    }

    @Test("A multipart that never closes is noted, its parts are read") func unclosed() {
        let read = mail("Content-Type: multipart/mixed; boundary=b\n\n--b\n\none")
        #expect(read.text == "one")
        #expect(read.anomalies.map(\.kind) == [.unclosedMultipart])
    }

    @Test("message/rfc822 inside multiparts ends at the outer delimiter; digests default to messages") func messages() {
        let read = mail(
            "Content-Type: multipart/report; boundary=b\n\n--b\n\nfailed\n--b\nContent-Type: message/rfc822\n\n"
                + "Message-ID: <ours@x>\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\nin\n--i--\n--b\n"
                + "Content-Type: text/rfc822-headers\n\nMessage-ID: <head@x>\nContent-Type: multipart/mixed; boundary=z\n\n--b--\n"
        )
        #expect(shape(read.root) == "[text/plain message/rfc822([text/plain]) text/rfc822-headers(multipart/mixed)]")
        #expect(read.nestedMessages.map(\.messageID) == ["ours@x", "head@x"])
        #expect(read.text == "failed")
        #expect(read.anomalies.isEmpty)
        let digest = mail("Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: s\n\nx\n--b--\n")
        #expect(digest.nestedMessages.map(\.subject) == ["s"])
    }

    @Test("A base64 message inside is decoded and read") func encodedMessage() {
        let read = mail("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogeAoKeQ==\n")
        #expect(read.nestedMessages.map(\.subject) == ["x"])
        #expect(read.text == "y")
        #expect(!read.exceededLimit)
    }

    @Test("An unknown transfer encoding leaves the bytes as they are") func unknownEncoding() {
        let read = mail("Content-Type: application/x\nContent-Transfer-Encoding: x-uuencode\n\nbegin")
        #expect(read.leaves.first?.decodedBytes() == Array("begin".utf8))
        #expect(read.anomalies == [Anomaly(.unknownTransferEncoding, "application/x")])
    }

    @Test("Each kind of anomaly has its own stable name") func anomalyNames() {
        let names = Anomaly.Kind.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        #expect(
            names.allSatisfy { $0.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (97...122).contains($0) } })
        #expect(Anomaly.Kind.allCases.filter(\.isLimit).count == 8)
        #expect(Anomaly(.malformedDate, String(repeating: "x", count: 200)).detail?.count == 80)
    }
}
