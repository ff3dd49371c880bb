import Flagging
import MailReader
import Testing

@testable import Matching

/// R5: an answer that reaches us inside another mail is held, and acts never.
@Suite("Mail inside mail")
struct EnclosedTests {
    private static let answer = String(decoding: ForgeryTests.honest.bytes, as: UTF8.self)

    /// A colleague's mail with parts: their headers and bodies.
    private static func colleague(_ parts: String..., subtype: String = "mixed") -> Letter {
        let body = parts.map { "--b\r\n\($0)\r\n" }.joined() + "--b--"
        return Letter(
            from: "Jan <jan@example.org>", subject: "FYI", body: body, contentType: "multipart/\(subtype); boundary=b")
    }

    private static func plain(_ text: String) -> Letter {
        Letter(from: "Jan <jan@example.org>", subject: "FYI", body: text)
    }

    private static let note = "Content-Type: text/plain\r\n\r\nSee below."
    private static let head = "Content-Type: application/octet-stream; name=a.eml\r\nContent-Disposition: attachment"
    private static let attachment = "Content-Disposition: attachment; filename=a"

    @Test(
        "R5: what is enclosed points to its flag, by every sign that a mail has",
        arguments: [
            colleague(note, "Content-Type: message/rfc822\r\n\r\n\(answer)"),
            colleague(note, "\(head)\r\n\r\n\(answer)"),
            colleague("Content-Type: message/rfc822\r\n\r\n\(answer)", subtype: "digest"),
            colleague(
                note,
                "Content-Type: message/rfc822\r\n\r\nSubject: a\r\nContent-Type: message/rfc822\r\n\r\n\(answer)"),
            colleague(note, "Content-Type: message/rfc822\r\n\r\nMessage-ID: <\(World.ownID("TK25-001"))>\r\n\r\nx"),
            colleague(note, "Content-Type: text/plain\r\n\(attachment).txt\r\n\r\nAbout [TK25-001]"),
            colleague(
                note, "Content-Type: text/html\r\n\(attachment).html\r\n\r\n<p>https://x.com/one/status/101</p>"),
            colleague(note, "Content-Type: text/plain\r\n\(attachment).txt\r\n\r\ncase \(World.xRefShort)"),
            colleague(
                note, "Content-Type: text/html\r\n\r\n<p style='display:none'>[TK25-001]</p><p>See below.</p>",
                subtype: "alternative"),
            plain("Your message <\(World.ownID("TK25-001"))> was rejected."),
        ])
    func pointed(letter: Letter) throws {
        var desk = try Desk.open()
        let reading = try desk.read(letter)
        reading.expectHeld()
        #expect(reading.examination.candidates == [.init(flag: .world(1), strength: .enclosed)])
    }

    @Test(
        "R5: an address of a platform with an open flag above a forwarded text concerns us",
        arguments: [
            "Van: Desk <desk@x.com>\r\nVerzonden: maandag\r\nAan: Jan\r\nOnderwerp: x\r\n\r\nNo.",
            "Begin forwarded message:\r\n\r\n> From: Desk <desk@x.com>\r\n> Subject: x\r\n> \r\n> No.",
            "---------- Forwarded message ---------\r\n*From:* Desk <desk@x.com>\r\nDate: today\r\n\r\nNo.",
            "Von: Desk [mailto:desk@x.com]\r\nGesendet: Montag\r\n\r\nNo.",
        ])
    func forwardedHeads(text: String) throws {
        var desk = try Desk.open()
        try desk.read(Self.plain(text)).expectHeld()
        try desk.decide(.close(.world(1), why: nil, by: Desk.person))
        try desk.decide(.close(.world(6), why: nil, by: Desk.person))
        // Without an open flag of theirs it is nobody's business.
        try desk.read(Self.plain(text + " Again.")).expectUnrelated()
    }

    @Test(
        "What is enclosed about nothing of ours is nobody's business",
        arguments: [
            colleague(note, "Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nHello."),
            colleague(
                note, "Content-Type: text/plain\r\n\(attachment).txt\r\n\r\nMinutes of <42@b.example> [XX25-001]"),
            plain("From: the committee\r\nTo: all\r\n\r\nMeet desk@x.com there."),
        ])
    func unrelated(letter: Letter) throws {
        var desk = try Desk.open()
        try desk.read(letter).expectUnrelated()
    }

    @Test("R5: what came along proves nothing: a verified mail that points to a flag only by it is held")
    func suggestsOnly() throws {
        var desk = try Desk.open()
        let letter = Self.colleague(
            "Content-Type: text/plain\r\n\r\nWe have removed the post.",
            "Content-Type: message/rfc822\r\n\r\nMessage-ID: <\(World.ownID("TK25-001"))>\r\n\r\nx"
        ).with { $0.from = "X Support <support@x.com>" }
        let reading = try desk.read(letter)
        reading.expectHeld()
        #expect(reading.examination.trust.verdict == .verified)
    }

    @Test("What a mail points to itself is meant, whatever is enclosed")
    func ownSigns() throws {
        var desk = try Desk.open()
        let letter = ForgeryTests.honest.with {
            $0.body = "We have removed the post.\r\n\r\nSent by way of <\(World.ownID("TK25-006"))>"
        }
        try desk.read(letter).expectOurTurn(.reaction, on: .world(1))
    }
}
