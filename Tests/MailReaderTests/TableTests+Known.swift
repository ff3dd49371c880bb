extension TableTests {
    /// Value → why ours is kept.
    static let knownAddresses = [
        "Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>\n":
            "A comment is no part of the name beside it (RFC 5322 3.4).",
        "Pete(A nice \n \\\n ) chap) <pete(his\n account)@silly\n .test(his host)>\n":
            "The quoted pair is the fold; the comment ends at the next parenthesis (RFC 5322 3.2.2).",
        "A Group(Some people)\n        :Chris Jones <c@(Chris's host.)public.example>,\n            joe@example.org,\n"
            + "     John <jdoe@one.test> (my dear friend); (the end of the group)\n":
            "A comment is no part of the name beside it, and no mailbox (RFC 5322 3.4).",
        "(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;\n":
            "A group of comments is empty (RFC 5322 3.4).",
        "Mary Smith <@node.test:mary@example.net>, , jdoe@test  . example\n":
            "A route is dropped, and blanks around dots are no part of an address (RFC 5322 4.4).",
        "John Doe <jdoe@machine(comment).  example>\n":
            "Comments and blanks are no part of an address (RFC 5322 4.4).",
        "Nathaniel Borenstein <nsb@thumper.bellcore.com>\n    (=?iso-8859-8?b?7eXs+SDv4SDp7Oj08A==?=)\n":
            "A comment is no part of the name beside it (RFC 5322 3.4).",
        "\"  James Smythe\" <james@example.com>, Friends:\n  jane@example.com, =?UTF-8?Q?John_Sm=C3=AEth?=\n"
            + "   <john@example.com>;\n": "Names are trimmed for comparison by people (no paragraph).",
        "Name (comment) =?utf-8?q?Doe?= <a@b.com>\n":
            "A comment is no part of the name beside it (RFC 5322 3.4).",
    ]

    static let knownDates = [
        "20 11 (some \n 44 comments(more comments\n )) 79 05:34:27 -0300": "A month has a name (RFC 5322 3.3).",
        " 4 8 15 16 23 42, 4 8 15 16 23 42, 4 8 15 16 23 42, ": "Numbers are no date (RFC 5322 3.3).",
        "Tue, 1 Jul 2003 ((invalid)\ncomment) 10:52:37 +0200": "A comment inside a comment is right (RFC 5322 3.2.2).",
    ]

    static let knownIdentifiers: [String: String] = [:]

    static let knownContentTypes = [
        "application/pdf\n   filename*0*=iso-8859-1'es'%D1and%FA\n   filename*1*=iso-8859-1'%20r%E1pido\n"
            + "   filename*2*=\"iso-8859-1' (versi%F3n \\'99 \\\"oficial\\\").pdf\"\n":
            "Only the first section names a charset (RFC 2231 4.1).",
        "image/jpeg;\n   name=\"=?iso-8859-1?B?4Q==?= =?utf-8?B?w6k=?= =?iso-8859-1?q?=ED?=.jpeg\"\n":
            "Blanks between encoded words are dropped (RFC 2047 6.2).",
        "/ ; name=value\n": "Parameters of what is no type are kept (RFC 2045 5.2).",
        "text/plain; name=  \n": "An empty value is a value.",
        "inva/lid; name=\"   \n": "The end of the field is trimmed before its quotes are looked at.",
        "inva/lid; name=\"   \n    \n": "The end of the field is trimmed before its quotes are looked at.",
        "test/encoded; key4*=us-ascii''foo; key*9999=ba%; key2*0=a; key3*0*=us-ascii'en'xyz; key*0=\"f\0oo\"; "
            + "key2*1*=b%25; key3*1=plop%; key*1=baz; *=test; =test2;\n":
            "Sections after a gap are not there (RFC 2231 3); NUL goes.",
        "malicious/attempt; 1*2*=a; 3**=b; 4***=c; *5**6*=d;*****7*8*=e; 9*10*11*12*13*14=f; 15*x***fff*===g;"
            + "1 * 999999999999999999 *= h; 18 *=*=*=*=*==i;\n":
            "Names that are no names keep nothing, nor do sections without a first (RFC 2231 3).",
        ";charset=us-ascii\n": "Parameters of what is no type are kept (RFC 2045 5.2).",
        " ;charset=us-ascii\n": "Parameters of what is no type are kept (RFC 2045 5.2).",
        "/;charset=us-ascii\n": "Parameters of what is no type are kept (RFC 2045 5.2).",
        "/ ;charset=us-ascii\n": "Parameters of what is no type are kept (RFC 2045 5.2).",
        "/plain;charset=us-ascii\n": "Parameters of what is no type are kept (RFC 2045 5.2).",
        "/plain ;charset=us-ascii\n": "Parameters of what is no type are kept (RFC 2045 5.2).",
    ]

    static let knownUnstructured = [
        "[SUSPECTED SPAM]=?utf-8?B?VGhpcyBpcyB0aGUgb3JpZ2luYWwgc3ViamVjdA==?=\n": glued,
        "[SUSPECTED SPAM]=?utf-8?B?VGhpcyBpcyB0aGUgb\n 3JpZ2luYWwgc3ViamVjdA==?=\n": glued,
        "[SUSPECTED SPAM]=?utf-8?B?VGhpcyBpcyB0aGUgb\r\n 3JpZ2luYWwgc3ViamVjdA==?=\r\n": glued,
    ]

    private static let glued = "No blank is made up between text and a word that is glued to it (RFC 2047 5)."
}
