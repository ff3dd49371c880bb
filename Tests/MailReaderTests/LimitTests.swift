import MailReader
import Testing

@Suite("Each limit at its edge; past it the mail is kept, marked and held")
struct LimitTests {
    private func kinds(_ message: Message) -> Set<Anomaly.Kind> { Set(message.anomalies.map(\.kind)) }

    @Test("The shipped limits are 64 levels, 1,000 parts, 10,000 headers, 1 MiB, 25 MiB") func shipped() {
        let limits = Limits.standard
        #expect(
            limits == Limits(depth: 64, parts: 1_000, headers: 10_000, headerBytes: 1 << 20, messageBytes: 25 << 20))
        #expect(Limits(depth: 10_000, parts: -1).depth == 64, "no setting opens more levels than the stack can hold")
        #expect(Limits(parts: -1).parts == 0)
    }

    @Test("1,000 parts are read, the 1,001st is not") func parts() {
        func mail(_ count: Int) -> Message {
            let parts = (0..<count).map { "--a\n\npart \($0)\n" }.joined()
            return Message(reading: Array("Content-Type: multipart/mixed; boundary=a\n\n\(parts)--a--\n".utf8))
        }
        let whole = mail(1_000)
        #expect(whole.leaves.count == 1_000)
        #expect(!whole.exceededLimit)
        let cut = mail(1_001)
        #expect(cut.leaves.count == 1_000)
        #expect(cut.exceededLimit)
        #expect(kinds(cut).contains(.tooManyParts))
        #expect(cut.leaves.last?.text() == "part 999", "the last part that is read ends where the next began")
    }

    @Test("64 levels are opened, the 65th is kept unopened") func depth() {
        func mail(_ levels: Int) -> Message {
            var text = ""
            for level in 0..<levels { text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
            return Message(reading: Array("\(text)\ndeep\n".utf8))
        }
        let whole = mail(64)
        #expect(whole.text == "deep")
        #expect(!whole.exceededLimit)
        let cut = mail(65)
        #expect(cut.exceededLimit)
        #expect(kinds(cut).contains(.nestedTooDeep))
        #expect(cut.leaves.map(\.contentType.type) == ["multipart/mixed"])
        #expect(String(decoding: cut.leaves[0].decodedBytes(), as: UTF8.self).hasSuffix("deep\n"), "nothing is lost")
    }

    @Test("Messages inside messages count as levels, encoded ones too") func messageDepth() {
        let nested = String(repeating: "Content-Type: message/rfc822\n\n", count: 65)
        let mail = Message(reading: Array("\(nested)Subject: inner\n\nx".utf8))
        #expect(mail.exceededLimit)
        let shallow = String(repeating: "Content-Type: message/rfc822\n\n", count: 64)
        var inner = Message(reading: Array("\(shallow)Subject: inner\n\nx".utf8))
        #expect(!inner.exceededLimit)
        for _ in 0..<64 { inner = inner.nestedMessages.first ?? inner }
        #expect(inner.subject == "inner")
    }

    @Test("Quoted-printable messages inside each other are not decoded without end") func decodedBudget() {
        let level = "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
        let once = Message(reading: Array("\(level)Subject: inner\n\nx".utf8))
        #expect(once.nestedMessages.first?.subject == "inner")
        #expect(!once.exceededLimit)
        #expect(once.anomalies.map(\.kind).contains(.encodedContainer))
        let many = Message(reading: Array("\(String(repeating: level, count: 20))Subject: inner\n\nx".utf8))
        #expect(many.exceededLimit)
        #expect(kinds(many).contains(.encodedMessageTooLarge))
    }

    @Test("10,000 header fields are read, the 10,001st is not, and the body is found all the same") func headers() {
        func mail(_ count: Int) -> Message {
            Message(reading: Array("\(String(repeating: "A: b\n", count: count))\nbody".utf8))
        }
        #expect(mail(10_000).headers.count == 10_000)
        #expect(!mail(10_000).exceededLimit)
        #expect(mail(10_001).headers.count == 10_000)
        #expect(kinds(mail(10_001)).contains(.tooManyHeaders))
        #expect(mail(10_001).text == "body")
    }

    @Test("1 MiB of header fields is read; one byte more is cut") func headerBytes() {
        func mail(_ extra: Int) -> Message {
            let value = String(repeating: "x", count: 1 << 20 - "Subject: \n".utf8.count + extra)
            return Message(reading: Array("Subject: \(value)\n\nbody".utf8))
        }
        #expect(!mail(0).exceededLimit)
        #expect(mail(0).subject?.utf8.count == 1 << 20 - 10)
        #expect(kinds(mail(1)).contains(.headersTooLarge))
        #expect(mail(1).text == "body")
        #expect(mail(9 << 20).subject?.utf8.count == 1 << 20 - 9, "a line of 10 MB is cut, not dropped")
    }

    @Test("The limits hold for all parts together") func shared() {
        let part = "--a\nX: \(String(repeating: "y", count: 100))\n\n\n"
        let mail = Message(
            reading: Array("Content-Type: multipart/mixed; boundary=a\n\n\(part)\(part)\(part)".utf8),
            limits: Limits(headerBytes: 300))
        #expect(kinds(mail).contains(.headersTooLarge))
        let count = Message(
            reading: Array("Content-Type: multipart/mixed; boundary=a\n\n\(part)\(part)\(part)".utf8),
            limits: Limits(headers: 3))
        #expect(kinds(count).contains(.tooManyHeaders))
    }

    @Test("25 MiB are read, one byte more is not") func messageBytes() {
        let head = Array("Subject: x\n\n".utf8)
        let whole = head + [UInt8](repeating: 97, count: 25 << 20 - head.count)
        #expect(!Message(reading: whole).exceededLimit)
        let cut = Message(reading: whole + [98])
        #expect(cut.exceededLimit)
        #expect(cut.leaves.first?.decodedBytes().last == 97)
        #expect(kinds(cut) == [.messageTooLarge])
    }

    @Test(
        "1,000 message ids of one field name are read; of more, over however many fields, the first and last 500",
        arguments: ["References", "In-Reply-To"])
    func identifiers(name: String) {
        func mail(_ count: Int, angles: Bool) -> Message {
            let ids = (1...count).map { angles ? "<\($0)@x>" : "\($0)@x" }
            let (one, two) = (ids.prefix(count / 3), ids.dropFirst(count / 3))
            let fields = [one, two].map { "\(name): \($0.joined(separator: " "))\n" }
            return Message(reading: Array("\(fields.joined())\nbody".utf8))
        }
        func ids(_ message: Message) -> [String] { name == "References" ? message.references : message.inReplyTo }
        for angles in [true, false] {
            let whole = mail(1_000, angles: angles)
            #expect(ids(whole) == (1...1_000).map { "\($0)@x" })
            #expect(!whole.exceededLimit)
            let cut = mail(1_777, angles: angles)
            #expect(ids(cut) == (Array(1...500) + Array(1_278...1_777)).map { "\($0)@x" })
            #expect(cut.exceededLimit)
            #expect(kinds(cut).contains(.tooManyIdentifiers))
        }
    }

    @Test("1,000 addresses of a field are read, the 1,001st is not", arguments: ["From", "To", "Cc", "Reply-To"])
    func addresses(name: String) {
        func mail(_ count: Int) -> Message {
            let list = (1...count).map { "\($0)@x" }.joined(separator: ", ")
            return Message(reading: Array("\(name): \(list)\n\nbody".utf8))
        }
        func all(_ message: Message) -> [Address] { message.from + message.to + message.cc + message.replyTo }
        #expect(all(mail(1_000)).count == 1_000)
        #expect(!mail(1_000).exceededLimit)
        let whole = (1...1_000).map { "<\($0)@x>, " }.joined()
        #expect(!Message(reading: Array("\(name): \(whole);\n\(name): \n\nbody".utf8)).exceededLimit)
        #expect(all(mail(1_001)).map(\.address) == (1...1_000).map { "\($0)@x" })
        #expect(kinds(mail(1_001)) == [.tooManyAddresses])
        #expect(mail(1_001).exceededLimit)
    }

    @Test("Words past the thousandth are no mailbox, and an address among them is no name of the one before")
    func words() {
        func from(_ text: String) -> [String] {
            Message(reading: Array("From: \(text)\n\n".utf8)).from.map(\.address)
        }
        let many = String(repeating: "\"a\" ", count: 3_000)
        #expect(from(many + "<b@c>") == ["b@c"])
        #expect(from("<b@c> " + many) == ["b@c"])
        #expect(from("<b@c> " + many + "d@e " + many) == ["b@c", ""], "a second author is seen, if not read")
        #expect(from(many) == [""])
    }

    @Test("2,000 parameters of a field are read, repetitions among them; a boundary behind them is missed and said so")
    func parameters() {
        func mail(_ count: Int) -> Message {
            let lead = String(repeating: ";a=b", count: count - 1)
            return Message(
                reading: Array("Content-Type: multipart/mixed\(lead); boundary=x\n\n--y\n\n--x\n\nz\n--x--\n".utf8))
        }
        #expect(mail(2_000).text == "z")
        #expect(!kinds(mail(2_000)).contains(.missingBoundary))
        #expect(kinds(mail(2_001)).contains(.missingBoundary))
    }

    @Test("A mail within the limits exceeds none") func ordinary() {
        let mail = Message(reading: Array("Subject: x\n\nbody".utf8), limits: Limits(depth: 0, parts: 0, headers: 1))
        #expect(!mail.exceededLimit)
        #expect(mail.text == "body")
    }
}
