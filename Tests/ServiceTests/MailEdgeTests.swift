import Configuration
import Flagging
import Ledger
import MailReader
import Mailbox
import Matching
import Testing

@testable import Service

/// Mail at the edges of what is read, from files on the disk through the real readers to what the engine decides.
@Suite("Nothing that could be an answer passes unseen") struct MailEdgeTests {
    private final class Memory: EventStore {
        func append(_ events: [Event]) throws -> [OutboxRow] { [] }
    }

    private let folder = MailFolder()
    private let keeper: Keeper
    /// Noon of 23 October 2025, in the period of TK 2025.
    private let noon = Instant(1_761_213_600)
    private let anchor = TrustAnchor.authservID("mx.example.nl", border: ["mx.example.nl"])

    init() throws {
        var loaded = try Loaded.load(system: "/nowhere", shipped: shippedConfiguration)
        PlatformMail.expect(in: &loaded.matching)
        keeper = Keeper(store: Memory(), events: [], configuration: loaded)
        try keeper.configure(loaded, isReload: false, at: noon)
    }

    private func openFlag(at instant: Instant? = nil) throws {
        let request = OpenRequest(election: "tk2025", platform: "x", channel: "mail", messageID: "flag@example.nl")
        try keeper.submit(.open(request, by: Person(uid: 1000)), at: instant ?? noon)
    }

    /// What X answers: verified, recognised, and with our thread where that is wanted.
    private func answer(thread: Bool = true, date: String = "Thu, 23 Oct 2025 10:00:00 +0000", more: String = "")
        -> String
    {
        """
        Authentication-Results: mx.example.nl; dkim=pass header.d=x.com; dmarc=pass header.from=x.com
        Received: from out.x.com (out.x.com [192.0.2.25]) by mx.example.nl with ESMTPS; \(date)
        From: X Support <support@x.com>
        To: flagger@example.nl
        Subject: About your report
        Date: \(date)
        Message-ID: <answer@x.com>
        \(thread ? "In-Reply-To: <flag@example.nl>\n" : "")\(more)
        We looked at the post. In our view it does not violate our rules.

        """
    }

    /// Reads the folder as the mail room does; the kinds of what was decided.
    private func kinds(
        limits: ReadingLimits = ReadingLimits(), quoting: MailboxSettings.Quoting? = nil, seen: Instant? = nil
    ) throws -> [String] {
        var scanner = MailboxScanner(source: MailboxSource(path: folder.path))
        let files = scanner.scan(atNanoseconds: 0).files
        let seen = seen ?? noon
        let (anchor, path, isQuoted) = (anchor, folder.path, quoting != nil)
        let reading = BatchReading(
            files, limitBytes: limits.messageBytes, isQuoted: isQuoted, batchBytes: .max
        ) { bytes, file in
            let context = MailContext(
                anchor: anchor, role: .inbox, seen: seen, mailbox: path, path: file.path.description,
                identity: bytes.identity.description)
            return ArrivedMail(bytes, limits: limits.reader, isQuoted: isQuoted, in: context)
        }
        var kinds: [String] = []
        for mail in reading.run().flatMap(\.mails) { kinds += try keeper.read(mail, at: seen).map(\.body.kind) }
        return kinds
    }

    @Test("M4, R5: a mail of exactly the limit is read, and one of a byte more is held", arguments: [0, 1])
    func messageLimit(over: Int) throws {
        try openFlag()
        let text = answer()
        folder.write("cur/1", text)
        var limits = ReadingLimits()
        limits.messageBytes = text.utf8.count - over
        #expect(try kinds(limits: limits) == [over == 0 ? "reaction" : "mail-held"])
    }

    @Test("R5: past a limit of the header a mail is held, also where that hid whom it is from", arguments: [1, 5, 20])
    func headerLimits(headers: Int) throws {
        try openFlag()
        folder.write("cur/1", answer())
        var limits = ReadingLimits()
        limits.headers = headers
        #expect(try kinds(limits: limits) == [headers < 8 ? "mail-held" : "reaction"])
    }

    @Test("R5: past the limits of header bytes, parts and levels a mail is held")
    func otherLimits() throws {
        try openFlag()
        let parts = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n"
        var bytes = ReadingLimits(), few = ReadingLimits(), flat = ReadingLimits()
        (bytes.headerBytes, few.parts, flat.depth) = (300, 1, 0)
        for (number, limits) in [bytes, few, flat].enumerated() {
            folder.write("cur/\(number)", answer(more: "X-Number: \(number)\n" + parts))
            #expect(try kinds(limits: limits).last == "mail-held", "limit \(number)")
            folder.remove("cur/\(number)")
        }
    }

    @Test("R5: a delivery status of which groups were not read is held")
    func deliveryStatusLimit() {
        let many = String(repeating: "X-Filler: 1\n", count: 10_001) + "\nFinal-Recipient: rfc822; a@x.com\n"
        #expect(DeliveryStatus(reading: Array(many.utf8)).isCut)
        #expect(
            !DeliveryStatus(reading: Array("Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@x.com\n".utf8)).isCut)
    }

    @Test("R5: an answer without a sign is held while a flag is open at its platform, also when no election is near")
    func afterThePeriod() throws {
        try openFlag()
        folder.write("cur/1", answer(thread: false, date: "Thu, 23 Apr 2026 10:00:00 +0000"))
        #expect(try kinds(seen: Instant(1_776_938_400)) == ["mail-held"])
    }

    @Test("R5: old mail of a platform with no flag open is no matter of ours")
    func archive() throws {
        folder.write("cur/1", answer(thread: false, date: "Thu, 23 Apr 2026 10:00:00 +0000"))
        #expect(try kinds(seen: Instant(1_776_938_400)) == [])
    }

    @Test("M7: in an mbox a mail stops a clock only where the configuration says that its writer quotes")
    func quoting() throws {
        try openFlag()
        folder.write("box", "From support@x.com Thu Oct 23 10:00:00 2025\n" + answer() + "\n")
        #expect(try kinds() == ["mail-held"])
        let held = try #require(keeper.book.held.values.first)
        #expect(held.finding.mail.trust.reason.code == .unquotedMbox)
    }

    @Test(
        "M7: where the writer quotes, each postmark of today is read, and the answer counts",
        arguments: ["From ", "From x"])
    func quoted(postmark: String) throws {
        try openFlag()
        folder.write("box", "\(postmark)\nSubject: newsletter\n\nnews\n\n\(postmark)\n" + answer() + "\n")
        #expect(try kinds(quoting: .mboxrd) == ["reaction"])
    }
}
