/// Shapes of mail that make readers quadratic, deep or large: for the tests of the reader, and for the benchmark that
/// measures them as the daemon reads them (bad input).
public enum HostileMail {
    /// A mail with its name.
    public struct Sample: Sendable {
        /// What it is made of.
        public let name: String
        /// The mail.
        public let bytes: [UInt8]
    }

    /// Every shape, as a mail of about that size, one after the other: 100 MB at once would be a memory test.
    public static func forEach(bytes size: Int, _ body: (Sample) -> Void) {
        for (head, unit) in repeated {
            let shown = unit.count > 40 ? "" : unit.debugDescription
            body(Sample(name: "\(head.debugDescription) \(shown)", bytes: filled(head, unit, size)))
        }
        for (name, make) in built { body(Sample(name: name, bytes: make(size))) }
        forEachRuled(bytes: size, body)
    }

    static func filled(_ head: String, _ unit: String, _ size: Int) -> [UInt8] {
        var bytes = Array(head.utf8)
        let unit = Array(unit.utf8)
        bytes.reserveCapacity(size + unit.count)
        while bytes.count < size { bytes.append(contentsOf: unit) }
        return bytes
    }

    // MARK: - What stands before, and what is repeated

    private static let multipart = "Content-Type: multipart/mixed; boundary=a\n\n"
    private static let html = "Content-Type: text/html\n\n"
    private static let utf7 = "Content-Type: text/plain; charset=utf-7\n\n"
    private static let jis = "Content-Type: text/plain; charset=iso-2022-jp\n\n"
    /// From a platform, so that its rules are asked.
    static let asked = "From: support@x.com\n\n"
    static let askedPage = "From: support@x.com\nContent-Type: text/html\n\n"
    static let came = "We have received your report. "

    private static let repeated: [(String, String)] = [
        (multipart, "--a\n\nx\n"), (multipart, "-"), (multipart, "--\n"), (multipart, "--b\n"),
        ("", "Content-Type: message/rfc822\n\n"), ("", "Content-Type: multipart/mixed; boundary=b\n\n--b\n"),
        ("", "Content-Type: multipart/mixed\n\n--b\n"), ("Subject: ", "a"), ("Subject: ", "a\n "), ("", "a:\n"),
        ("From: ", "("), ("From: ", "<"), ("From: ", "\"a\" "), ("From: ", "a@b,"), ("From: ", "a . "), ("From: ", "["),
        ("Subject: ", "=?"), ("Subject: ", "=?utf-8?q?"), ("Subject: ", "=?utf-8?q?a?= "),
        ("Subject: ", "=?big5?q?=FF?= =?gb18030?q?=ff?="),
        ("Subject: ", "=?euc-kr?q?=FF?= =?x?q?=ff?="), ("From: ", "=?koi8-r?q?a?= <a@b>,"),
        ("From: ", "=?utf-8?q?a?= <a@b>,"), ("Subject: ", "[ext]"),
        ("Subject: ", "re: "), ("References: ", "("), ("References: ", "<"), ("References: ", "a@ "),
        ("Content-Type: text/plain", ";a=b"), ("Content-Type: a/b; ", "a b "), ("Content-Type: a/b; a=", "("),
        ("Date: ", "("), ("Date: ", "1 "), ("A: b\n", "x y\nFrom: a\n"), ("", "\r"), ("", "\n"), ("", "\0"),
        ("", "From \n"),
        (html, "<"), (html, "<a"), (html, "<a href=http://x>"), (html, "<a href=\""), (html, "<!--"),
        (html, "<!-- -->"),
        (html, "<script>"), (html, "</"), (html, "&"), (html, "&amp;"), (html, "<blockquote><br>x"),
        (html, "<a b=\"x>"),
        (html, "<p>"), (html, "<li>"), ("\n", "|\n"), ("\n", "a \n"), ("\n", "On a\nb\nc\n"), ("\n", ">\n"),
        ("\n", "From:\nSent:\n"), ("\n", "CAUTION\n"),
        ("Content-Type: text/plain; format=flowed; delsp=yes\n\n", "> a \n"),
        ("Content-Transfer-Encoding: base64\n\n", "A="), ("Content-Transfer-Encoding: quoted-printable\n\n", "= "),
        ("Content-Type: text/plain; charset=euc-kr\n\n", "\u{FF}"),
        ("Content-Type: text/plain; charset=utf-8\n\n", "\u{80}"),
        ("Content-Type: message/delivery-status\n\n", "x\n"), ("Content-Type: message/delivery-status\n\n", "A: b\n\n"),
        // Bombs: what becomes larger or dearer by decoding.
        ("Content-Transfer-Encoding: quoted-printable\n\n", "=C3=A9"),
        ("Content-Transfer-Encoding: quoted-printable\n\n", "=\n"),
        ("Content-Transfer-Encoding: quoted-printable\n\n", "=3"),
        ("Content-Transfer-Encoding: base64\n\n", "w6nD\n"), ("Content-Transfer-Encoding: base64\n\n", "w\t=\u{1}"),
        ("Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n", "PGRpdj48"),
        ("Subject: ", "=?iso-2022-jp?b?GyRCQXo=?="), ("Subject: ", "=?utf-7?q?+AOk-?= "),
        ("Subject: ", "=?utf-8?b?w6k=?="),
        ("From: ", "=?gb18030?b?gTCBMA==?= <a@b>, "), ("Subject: ", "\u{E9}"), ("To: ", "a:b@c;"),
        (utf7, "+AOk-"), (utf7, "+"), (jis, "\u{1B}$BAz"), (jis, "\u{1B}(B\u{1B}$B"),
        ("Content-Type: text/plain; charset=gb18030\n\n", "\u{81}0\u{81}0"),
        ("Content-Type: text/plain; charset=utf-16\n\n", "\u{D8}"),
        ("Content-Type: text/plain; charset=big5\n\n", "\u{A4}@"),
        ("Content-Type: text/plain; charset=x-unknown\n\n", "\u{E9}"),
        ("Content-Type: text/plain; ", "a*0*=utf-8''%41; "), ("Content-Disposition: x; ", "filename*1=\"a\"; "),
        (html, "<div>"), (html, "<table><tr><td>"), (html, "&#x41;"), (html, "&nbsp;"), (html, "&nbsp"),
        (html, "<a b c "),
        (html, "<style>a{}</style>"), (html, "<![CDATA["), (html, "<blockquote>"), (html, "</blockquote>"),
        (html, "<br>"),
        (html, "<a href=\"https://x.com/\">x</a>"),
        // What the matcher looks for.
        ("\n", "ref:00D"), ("\n", "ref:00DA.500wwwww:re"), ("\n", "case# "), ("\n", "case#1234567"), ("\n", "[TK25-00"),
        ("\n", "[TK25-001] "), ("\n", "https://x.com/a?b=c "), ("\n", "http://"), ("\n", "thread::aaaaaaaaaaaaaaaa:"),
        ("\n", "<a@b> "), ("\n", "we have "), ("Subject: ", "case# 0263225235 "), ("Subject: ", "[TK25-001] "),
        ("From: support@x.com\n\n", "we received your report. does not violate. "),
        ("From: support@x.com\nReferences: ", "<flag@example.nl> "),
        ("", "Authentication-Results: mx.example.nl; dkim=pass header.d=x.com\n"), ("Authentication-Results: ", "("),
        ("Authentication-Results: mx.example.nl", "; dkim=pass header.d=x.com"),
        ("", "Received: from a by mx.example.nl; Thu, 1 Jan 1970 00:00:00 +0000\n"), ("Received: ", "from (a "),
        (
            "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/delivery-status\n\n",
            "\nFinal-Recipient: rfc822; a@b\nAction: failed\n"
        ),
        ("From: MAILER-DAEMON@x.com\nSubject: Undelivered\n\n", "<a@b>: 550 5.1.1 unknown\n"),
        ("From: MAILER-DAEMON@x.com\nSubject: Undelivered\n\n", "message-id: <a@b>\nx\n\n"),
        ("From: support@x.com\n\n", "could not be delivere could not deliv "), ("From: support@x.com\n\n", "w"),
        ("From: support@x.com\n\n", "a./"), ("From: support@x.com\n\n", "x.com/a/status/1\n"),
        ("From: support@x.com\n\n", "if we have reviewed "), ("From: support@x.com\n\n", "\u{E9}`"),
        ("References: ", "<a@b> "), ("References: ", "<a@b>("), ("From: ", "a@b "), ("From: ", "\"a\\b\"@c "),
        ("", "To: a@b\n"), ("", "References: <a@b>\n"), ("\n", "[A-1]"), ("\n", "[4-6392000030990] "), ("\n", "ABCDE "),
        ("\n", "[TK25-001][tk25-002][TK25-003]"), ("\n", "1234567890 "), ("\n", "c a s e # 1 "),
        ("Status: R\nA: b\n", "Status: R\nA: b\n"), ("\n", "\r\n\n\r"),
        ("Content-Type: text/plain; charset=utf-16le\n\n", "\u{D8}\u{DC}"),
    ]

    // MARK: - What has to be built

    private static let built: [(String, @Sendable (Int) -> [UInt8])] = [
        ("levels, each with its own boundary", { size in levels(size / 55) }),
        (
            "wrong boundaries inside each other",
            { size in
                let heads = (0..<64).map { "Content-Type: multipart/mixed; boundary=w\($0)\n\n--g\($0)\n" }
                return filled(heads.joined(), "--\n", size)
            }
        ),
        (
            "alternatives inside alternatives",
            { size in
                let heads = (0..<63).map { "Content-Type: multipart/alternative; boundary=b\($0)\n\n--b\($0)\n" }
                return filled(heads.joined() + html, " \n", size)
            }
        ),
        (
            "1,000 alternatives of HTML",
            { size in
                let part =
                    "--b\nContent-Type: text/html\n\n" + String(repeating: "<p>&nbsp;", count: max(1, size / 9_000))
                return filled("Content-Type: multipart/alternative; boundary=b\n\n", part + "\n", size)
            }
        ),
        (
            "1,000 parts in 1,000 charsets",
            { size in
                let parts = (0..<1_000).map { number in
                    "--b\nContent-Type: text/plain; charset=\(["big5", "gb18030", "euc-kr", "iso-2022-jp", "koi8-r"][number % 5])\n\n"
                        + String(repeating: "\u{E9}a", count: size / 3_200) + "\n"
                }
                return Array(("Content-Type: multipart/mixed; boundary=b\n\n" + parts.joined()).utf8)
            }
        ),
        ("every byte in turn", { size in (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 8) } }),
    ]

    /// So many multiparts inside each other.
    public static func levels(_ count: Int) -> [UInt8] {
        Array((0..<count).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined().utf8)
    }
}
