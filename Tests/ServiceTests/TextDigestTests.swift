import MailReader
import Testing

@testable import Service

/// What of a mail is the same by whichever way it came.
@Suite("The digest of what a sender wrote")
struct TextDigestTests {
    private func digest(
        subject: String = "Re: A post", text: String = "We looked.", attachment: String? = nil, top: String = ""
    ) -> String {
        var mail = "\(top)From: Desk <desk@plaza.example>\nTo: us@example.nl\nSubject: \(subject)\n"
        if let attachment {
            mail +=
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n\(text)\n--b\nContent-Type: application/pdf\n\n"
            mail += "\(attachment)\n--b--\n"
        } else {
            mail += "\n\(text)\n"
        }
        return Message(reading: Array(mail.utf8)).textDigest
    }

    @Test("R6: what a gateway of ours puts before the subject, or on top, makes no other mail")
    func ways() {
        #expect(digest() == digest(subject: "[EXTERN] Re: A post"))
        #expect(digest() == digest(top: "Received: from a by b; Mon, 20 Oct 2025 12:00:05 +0200\n"))
    }

    @Test("R6: another subject, another text or another attachment makes another mail")
    func others() {
        let all = [
            digest(), digest(subject: "Re: A post was removed"), digest(text: "We looked again."),
            digest(attachment: "one"), digest(attachment: "two"),
        ]
        #expect(Set(all).count == all.count)
    }
}
