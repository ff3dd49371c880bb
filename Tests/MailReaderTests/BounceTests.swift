import Foundation
import MailReader
import Testing

@Suite(
    "every bounce against expected.json",
    .enabled(if: Corpora.arePresent, "the corpora are not on this machine"))
struct BounceTests {
    /// What differs from expected.json → why.
    private static let known = [
        "dsn_15.txt: part false":
            "The status stands in a message inside: it is that message's (RFC 2046 5.2.1), see nestedMessages.",
        "caiwireless_01.txt: recipients 1": "The report has no per-recipient group (RFC 3464 2.1); prose names it.",
        "netscape_01.txt: recipients 2": "The report has no per-recipient group (RFC 3464 2.1); prose names them.",
        "simple_13.txt: recipients 1": "The report has no per-recipient group (RFC 3464 2.1); prose names it.",
        "simple_31.txt: recipients 1": "The report has no per-recipient group (RFC 3464 2.1); prose names it.",
    ]

    @Test("A delivery-status part is found where there is one, and names the failed or delayed recipients")
    func recipients() throws {
        let expected = try #require(try Corpora.json("bounces/expected.json") as? [String: [String: Any]])
        #expect(expected.count == Corpora.bounces.count)
        var complaints: [String] = []
        for file in Corpora.bounces {
            let wanted = try #require(expected[file.lastPathComponent])
            let status = Message(reading: try Corpora.bytes(file)).deliveryStatus
            if (status != nil) != (wanted["delivery_status_part"] as? Bool ?? false) {
                complaints.append("\(file.lastPathComponent): part \(status != nil)")
            }
            guard let status else { continue }
            let addresses = (wanted["permanent"] as? [String] ?? []) + (wanted["temporary"] as? [String] ?? [])
            let found = Set(status.recipients.flatMap { [$0.finalRecipient, $0.originalRecipient] }.compactMap(\.self))
            let missing = addresses.filter { !found.contains($0.lowercased()) }
            if !missing.isEmpty { complaints.append("\(file.lastPathComponent): recipients \(missing.count)") }
        }
        let unknown = Set(complaints).symmetricDifference(Self.known.keys)
        #expect(unknown.isEmpty, "differs, or a stale row: \(unknown.sorted())")
    }

    @Test("RFC 3464: per-message fields, a group per recipient, values without their types")
    func groups() throws {
        let status = DeliveryStatus(
            reading: Array(
                """
                Reporting-MTA: dns; mx.example.nl
                Original-Envelope-Id: TK25-001

                Original-Recipient: rfc822;Flags@X.example
                Final-Recipient: RFC822; <flags@x.example>
                Action: Failed
                Status: 5.1.1 (no such user)
                Remote-MTA: dns; in.x.example
                Diagnostic-Code: smtp; 550 5.1.1
                  unknown user

                Final-Recipient: rfc822;b@x.example
                Action: delayed
                Status: 4.4.1
                Will-Retry-Until: Fri, 24 Oct 2025 20:00:00 +0200
                """.utf8))
        #expect(status.reportingMTA == "mx.example.nl")
        #expect(status.originalEnvelopeID == "TK25-001")
        #expect(status.recipients.count == 2)
        let first = try #require(status.recipients.first)
        #expect(first.finalRecipient == "flags@x.example")
        #expect(first.originalRecipient == "flags@x.example")
        #expect(first.action == "failed")
        #expect(first.status == "5.1.1")
        #expect(first.remoteMTA == "in.x.example")
        #expect(first.diagnosticCode == "smtp; 550 5.1.1  unknown user")
        #expect(status.recipients[1].willRetryUntil == 1_761_328_800)
    }

    @Test("A status whose first group is about a recipient, and lines that are no fields, lose nothing")
    func brokenGroups() {
        let status = DeliveryStatus(
            reading: Array("Final-Recipient: rfc822;a@b\nAction: failed\nrubbish\n\nStatus: 5.0.0\n".utf8))
        #expect(status.recipients.first?.finalRecipient == "a@b")
        #expect(status.recipients.last?.status == "5.0.0")
        #expect(DeliveryStatus(reading: []).recipients.isEmpty)
    }
}
