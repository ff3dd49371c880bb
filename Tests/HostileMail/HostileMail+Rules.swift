/// What a platform's rules look at word by word: sentences, quotations, the words of receipts and decisions (R1 to R3).
extension HostileMail {
    /// Those of the shapes that make the rules slow.
    public static func forEachRuled(bytes size: Int, _ body: (Sample) -> Void) {
        for (head, unit) in ruled {
            body(Sample(name: "\(unit.debugDescription) by rules", bytes: filled(head, unit, size)))
        }
        for (name, make) in ruledBuilt { body(Sample(name: name, bytes: make(size))) }
    }

    /// What stands before, and what is repeated.
    private static var ruled: [(String, String)] {
        said.map { (asked, $0) } + received.map { ("\(asked)\(came)", $0) } + pages.map { ("\(askedPage)\(came)", $0) }
            + styles.map { ("\(askedPage)\(came)<style>", $0) }
    }

    private static let said: [String] = [
        "we removed the post, if any. ", "if we removed the post and ", "we removed the post not ",
        "\"we removed the post\" ", "not we removed the post. ", "Reason: we removed the post\n",
        "the post does not violate \"our\" rules if ", "we need more information about it ",
        "we have received your report and ",
    ]

    private static let received: [String] = [
        "we removed. ", "ok. ", "word ", came, "the post is being reviewed ", "post ", "your post ",
        "take up to take some take a few got it ", "about it: ", "Kind regards\n", "-- \n", "Ab Cd\n", "(a) ",
        "R E M O V E D ", "rem-\noved ", "\u{E9}\u{301} ", "\u{1D42B}", "\u{FF52}\u{AD}\u{200B}",
        "Country: Netherlands\n", "> ok\nok\n", "On a, b wrote:\n> c\n",
        "Kim (X), Mar 16, 2027, 09:59 GMT+1:\n\nok\n\n", "JD> ok\n",
    ]

    private static let pages: [String] = [
        "<style>", "<script>", "<title>", "<!--[if", "<img alt=ok>", "<p title=\"ok\">ok", "<div class=gmail_quote>ok",
        "<div style=\"color:#fff;font-size:0\">ok",
        "<b style=\"left:-1px;background:#000;color:rgb(1%,2%,3%)\">ok</b>",
        "<style>.a{color:#fff}</style><p class=a>", "<p>\(came)",
    ]

    private static let styles: [String] = [".a{color:#fff}", "<", "a,", ".a .b{", "/*"]

    /// What has to be built.
    static let ruledBuilt: [(String, @Sendable (Int) -> [UInt8])] = [
        (
            "a colon, blanks, and empty lines",
            { size in
                let blanks = String(repeating: " ", count: size / 2) + String(repeating: "\n", count: size / 2)
                return Array((asked + "We removed the post:" + blanks + "ok").utf8)
            }
        ),
        (
            "messages inside each other, and a long text in the last",
            { size in
                let heads = String(repeating: "From: support@x.com\nContent-Type: message/rfc822\n\n", count: 60)
                return filled("\(heads)\(asked)\(came)", "see [TK25-001] https://x.com/a/status/1 ", size)
            }
        ),
        (
            "mail files inside each other, and a long text in the last",
            { size in
                let heads = (0..<20).map { number in
                    "Content-Type: multipart/mixed; boundary=b\(number)\n\n--b\(number)\n"
                        + "Content-Type: application/octet-stream; name=a.eml\n\n"
                }
                return filled("From: support@x.com\n\(heads.joined())\(asked)", "see [TK25-001] <a@b> ", size)
            }
        ),
        (
            "case numbers, posts, tokens and ids, no two alike",
            { size in
                let lines = (0..<(size / 80)).map { number in
                    "case# \(1_000_000 + number) https://x.com/a/status/\(number) [TK25-\(number)] <\(number)@example.nl>\n"
                }
                return Array((asked + lines.joined()).utf8)
            }
        ),
        (
            "a receipt, and a long table of values",
            { size in
                let head = "From: support@x.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n\(came)\n--b\n"
                return filled("\(head)Content-Type: text/csv\n\n", "the post is being reviewed;ok\n", size)
            }
        ),
        (
            "eight alternatives of a receipt",
            { size in
                let text = String(repeating: "\(came)The post stays if we removed the post. ", count: size / 600)
                let parts = (0..<8).map {
                    "--b\nContent-Type: text/\($0 % 2 == 0 ? "plain" : "html")\n\n\($0) \(text)\n"
                }
                let head = "From: support@x.com\nContent-Type: multipart/alternative; boundary=b\n\n"
                return Array((head + parts.joined()).utf8)
            }
        ),
    ]
}
