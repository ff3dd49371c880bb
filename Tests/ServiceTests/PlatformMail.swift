import Foundation
import Matching

/// Mail as a platform sends it, through our own gateway.
enum PlatformMail {
    static func reaction(to messageID: String, number: Int, subject: String = "Re: a flag") -> String {
        """
        Authentication-Results: mx.example.nl; dkim=pass header.d=x.com; dmarc=pass header.from=x.com
        Received: from out.x.com (out.x.com [192.0.2.25]) by mx.example.nl with ESMTPS; \(date)
        From: X Support <support@x.com>
        To: flagger@example.nl
        Subject: \(subject)
        Date: \(date)
        Message-ID: <answer-\(number)@x.com>
        In-Reply-To: <\(messageID)>

        We looked at the post. In our view it does not violate our rules.

        """
    }

    /// What the team fills in: its own address, and who answers it (T3).
    static func expect(in policy: inout MatchingPolicy) {
        policy.ownAddresses = ["flagger@example.nl"]
        for place in policy.platforms.indices where policy.platforms[place].id == "x" {
            policy.platforms[place].senders = ["support@x.com"]
        }
    }

    private static var date: String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "UTC")
        format.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
        return format.string(from: Date())
    }
}
