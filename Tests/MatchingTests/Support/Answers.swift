import Flagging

/// The texts of answers, written by us after what is published about each platform.
struct Answer: Sendable {
    var platform: String
    var from: String
    var subject: String
    var body: String
    /// What it is; nil where no rule can know.
    var kind: FactKind?
    /// Fields that say that a machine wrote it.
    var fields: [String] = []

    static let machine = ["Auto-Submitted: auto-generated", "Precedence: bulk", "X-Auto-Response-Suppress: All"]
}

extension Answer {
    static let all: [Answer] = x + meta + google + tiktok + snapchat

    static let x: [Answer] = [
        Answer(
            platform: "x", from: "X Support <support@x.com>", subject: "Case# 0299000111: Feedback about elections",
            body: "Hello,\n\nThanks for reaching out. We received your report and we'll review it.\n\nX Support",
            kind: .receipt, fields: machine),
        Answer(
            platform: "x", from: "Twitter Support <support@twitter.com>", subject: "We got your report about a post",
            body: "We got your report. If we find that the post violates our rules, we will let you know.",
            kind: nil, fields: machine),
        Answer(
            platform: "x", from: "Anna <anna@x.com>", subject: "Re: Notification",
            body:
                "Dear colleague,\n\nWe have reviewed the post. It does not violate the policy you name. A Community "
                + "Note "
                + "may be added.\n\nFor illegal content, please submit your report through our other form.",
            kind: .reaction),
        Answer(
            platform: "x", from: "support@x.com", subject: "We have an answer about @someone 0299000111",
            body: "We’ve determined that the account broke our rules on civic integrity.", kind: .reaction,
            fields: machine),
        Answer(
            platform: "x", from: "support@x.com", subject: "We have an answer about @someone",
            body: "Open the app to read it.", kind: nil, fields: machine),
        Answer(
            platform: "x", from: "support@x.com", subject: "We need a little more info about @someone 0299000111",
            body: "Please reply with the address of the post.", kind: .question, fields: machine),
        Answer(
            platform: "x", from: "anna@x.com", subject: "Re: Notification",
            body: "Thank you. We will pay attention to such posts. You can flag them to us.", kind: .reaction),
        Answer(
            platform: "x", from: "anna@x.com", subject: "Re: Notification",
            body: "This channel is only for urgent matters; please resubmit your report in the help centre.",
            kind: .notAccepted),
        Answer(
            platform: "x", from: "anna@x.com", subject: "Re: Notification",
            body: "Wij hebben uw melding beoordeeld. Het bericht is niet in strijd met onze regels.", kind: .reaction),
        Answer(
            platform: "x", from: "anna@x.com", subject: "Re: Notification",
            body:
                "Bevestigd: wij hebben uw melding ontvangen. Zodra wij uw melding beoordeeld hebben, hoort u van ons.",
            kind: nil),
        Answer(
            platform: "x", from: "anna@x.com", subject: "Re: Notification", body: "Kunt u ons meer informatie geven?",
            kind: .question),
        Answer(
            platform: "x", from: "anna@x.com", subject: "Re: Notification", body: "Let me come back to you on this.",
            kind: nil),
    ]

    static let meta: [Answer] = [
        Answer(
            platform: "meta", from: "Meta <case@support.facebook.com>",
            subject: "Your Content Request has been received",
            body: "Thank you. Your request has been received and its reference number is 5544332211.\nYou gave us:\n"
                + "https://www.threads.com/@two/post/C202\nThis is an unmonitored mailbox.",
            kind: .receipt, fields: machine),
        Answer(
            platform: "meta", from: "case@support.facebook.com",
            subject: "Your Facebook Content Request has been received",
            body: "We have received your request.", kind: .receipt, fields: machine),
        Answer(
            platform: "meta", from: "case@support.facebook.com", subject: "Update on your request to Meta",
            body: "You have a new message about case 5544332211 in the Official Request portal.", kind: .portalNotice,
            fields: machine),
        Answer(
            platform: "meta", from: "case@support.facebook.com", subject: "Update on your request to Meta",
            body: "Something changed.", kind: nil, fields: machine),
        Answer(
            platform: "meta", from: "case@support.facebook.com", subject: "Update on your request to Meta",
            body: "Thanks for your report. It isn't clear to us that the content goes against our rules.",
            kind: .reaction, fields: machine),
        Answer(
            platform: "meta", from: "Bob <bob@meta.com>", subject: "Threads posts",
            body: "Hi,\n\nWe removed the posts this morning. We understand this to resolve the report.\n\nBob",
            kind: .reaction),
        Answer(
            platform: "meta", from: "ip@support.facebook.com", subject: "Re: your mail",
            body: "Your report will not be reviewed unless it comes through one of the forms.", kind: .notAccepted,
            fields: machine),
        // R3: beside the words of a receipt a person reads it.
        Answer(
            platform: "meta", from: "ip@support.facebook.com", subject: "Re: your mail",
            body: "We received your mail. Your report will not be reviewed unless it comes through one of the forms.",
            kind: nil, fields: machine),
        Answer(
            platform: "meta", from: "bob@meta.com", subject: "Threads posts",
            body: "Could you please provide the link of the second post?", kind: .question),
        Answer(
            platform: "meta", from: "bob@meta.com", subject: "Uw verzoek",
            body: "Wij hebben uw melding beoordeeld en wij hebben de inhoud verwijderd.", kind: .reaction),
        Answer(
            platform: "meta", from: "case@support.facebook.com", subject: "We received your report",
            body: "Wij hebben uw verzoek ontvangen. Uw referentienummer is 5544332211.", kind: .receipt,
            fields: machine),
        Answer(
            platform: "meta", from: "bob@meta.com", subject: "Threads posts", body: "Thanks, noted. More soon.",
            kind: nil),
    ]

    static let google: [Answer] = [
        Answer(
            platform: "google", from: "YouTube Legal Support Team <legal@google.com>",
            subject: "Your Request to Google",
            body:
                "Thank you for your mail. We will review your request as soon as we can. The reference number for your "
                + "complaint is Z9NOTLEARNT.", kind: .receipt, fields: machine),
        Answer(
            platform: "google", from: "legal@google.com", subject: "Your Request to Google",
            body: "We have reviewed the video, and it does not violate our guidelines.", kind: .reaction),
        Answer(
            platform: "google", from: "Carol <carol@google.com>", subject: "The video you wrote about",
            body: "Hello,\n\nwe've decided not to remove the video, but a panel with information now stands below it.",
            kind: .reaction),
        Answer(
            platform: "google", from: "legal@google.com", subject: "Your Request to Google",
            body: "This is to let you know that a response has been sent.", kind: .automaticReply, fields: machine),
        Answer(
            platform: "google", from: "legal@google.com", subject: "Your Request to Google",
            body: "We need some more information: which minute of the video is it?", kind: .question),
        Answer(
            platform: "google", from: "legal@google.com", subject: "Your Request to Google",
            body: "We are unable to process requests sent to this address.", kind: .notAccepted, fields: machine),
        Answer(
            platform: "google", from: "legal@google.com", subject: "Your Request to Google",
            body: "Het video is bekeken. Wij hebben de video verwijderd.", kind: .reaction),
        Answer(
            platform: "google", from: "legal@google.com", subject: "Your Request to Google",
            body: "We hebben je verzoek ontvangen.", kind: .receipt, fields: machine),
        Answer(
            platform: "google", from: "legal@google.com", subject: "Your Request to Google", body: "Please see below.",
            kind: nil),
    ]

    static let tiktok: [Answer] = [
        Answer(
            platform: "tiktok", from: "TikTok <safety@tiktok.com>", subject: "RE: [External] Video",
            body:
                "Thank you for contacting us. Our teams have received your report and will reach out once the "
                + "review has "
                + "been completed.\n\nTikTok Trust & Safety", kind: .receipt, fields: machine),
        Answer(
            platform: "tiktok", from: "safety@tiktok.com", subject: "RE: Video",
            body: "Thank you for bringing this to us. We have reviewed your report and have now removed the content.",
            kind: .reaction),
        Answer(
            platform: "tiktok", from: "safety@tiktok.com", subject: "RE: Video",
            body:
                "We have received your report. After careful review we found that the video does not violate our "
                + "rules.",
            kind: nil),
        Answer(
            platform: "tiktok", from: "safety@tiktok.com", subject: "RE: Video",
            body: "After careful review we found that the video does not violate our rules.", kind: .reaction),
        Answer(
            platform: "tiktok", from: "dave@tiktok.com", subject: "Your video",
            body: "Can you please provide the link once more?", kind: .question),
        Answer(
            platform: "tiktok", from: "safety@tiktok.com", subject: "RE: Video",
            body: "Please use our reporting form in the app.", kind: .notAccepted, fields: machine),
        Answer(
            platform: "tiktok", from: "safety@tiktok.com", subject: "Antw: Video",
            body: "Bedankt voor je melding. Wanneer we de video hebben bekeken, hoor je van ons.", kind: nil,
            fields: machine),
        Answer(
            platform: "tiktok", from: "safety@tiktok.com", subject: "Antw: Video",
            body: "Bedankt voor je melding. We hebben de video verwijderd.", kind: .reaction),
        Answer(
            platform: "tiktok", from: "safety@tiktok.com", subject: "RE: Video",
            body: "Thank you for contacting us. The video was taken down.", kind: nil),
    ]

    static let snapchat: [Answer] = [
        Answer(
            platform: "snapchat", from: "Snapchat Support <support@snapchat.com>", subject: "Re: Snap",
            body: "Hi there,\n\nThanks for reaching out! We received your mail and will be in touch.", kind: .receipt,
            fields: machine),
        Answer(
            platform: "snapchat", from: "Eve <eve@snap.com>", subject: "Re: Snap",
            body: "Hello, we took action on the Snap today. Best, Eve", kind: .reaction),
        Answer(
            platform: "snapchat", from: "support@snapchat.com", subject: "Re: Snap",
            body: "We've reviewed the Snap. It didn't violate our guidelines.", kind: .reaction),
        Answer(
            platform: "snapchat", from: "support@snapchat.com", subject: "Re: Snap",
            body: "Could you send us a picture of the Snap?", kind: .question),
        Answer(
            platform: "snapchat", from: "support@snapchat.com", subject: "Re: Snap",
            body: "Please report this in the app: press and hold the Snap.", kind: .notAccepted, fields: machine),
        Answer(
            platform: "snapchat", from: "support@snapchat.com", subject: "Re: Snap",
            body: "Hallo! Je verzoek is ontvangen.", kind: .receipt, fields: machine),
        Answer(
            platform: "snapchat", from: "support@snapchat.com", subject: "Re: Snap",
            body: "We hebben je melding beoordeeld. De Snap is niet in strijd met onze richtlijnen.", kind: .reaction),
        Answer(platform: "snapchat", from: "eve@snap.com", subject: "Re: Snap", body: "Happy to talk. Eve", kind: nil),
    ]
}
