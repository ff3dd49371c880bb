import Testing

@testable import Configuration

/// K1: who slips in TOML is told what would be right, not at which byte the grammar failed.
@Suite("K1: slips in TOML")
struct SlipTests {
    private static let named = "write a name between the brackets, such as [own]"

    @Test(
        "K1: a line that is no TOML is answered with what would be right",
        arguments: [
            ("language = nl", "1: text stands without quotes; write language = \"nl\""),
            ("language = nl-NL # ours", "1: text stands without quotes; write language = \"nl-NL\""),
            ("poll = 15s", "1: text stands without quotes; write poll = \"15s\""),
            ("at = 75%", "1: text stands without quotes; write at = \"75%\""),
            ("quiet = 22:00-08:00", "1: text stands without quotes; write quiet = \"22:00-08:00\""),
            ("opens = 07:30", "1: text stands without quotes; write opens = \"07:30\""),
            ("starts = E-7 08:00", "1: text stands without quotes; write starts = \"E-7 08:00\""),
            ("path = /srv/x", "1: text stands without quotes; write path = \"/srv/x\""),
            (
                "addresses = [a@b.example]",
                "1: a text in the list stands without quotes; write addresses = [\"a@b.example\"]"
            ),
            ("path = “/srv/x”", "1: has curly quotes; write straight ones: path = \"/srv/x\""),
            ("path = ‘/srv/x’", "1: has curly quotes; write straight ones: path = \"/srv/x\""),
            ("verified-sample = True", "1: \"True\" is no value; write verified-sample = true"),
            ("verified-sample = no", "1: \"no\" is no value; write verified-sample = false"),
            ("[[mailbox]", "1: the header of a table is not closed as it was opened; write [[mailbox]]"),
            ("[.own]", "1: the header of a table does not begin with a name; \(Self.named)"),
            ("[[ ,platform]]", "1: the header of a table does not begin with a name; \(Self.named)"),
            ("[[[platform]]]", "1: the header of a table does not begin with a name; \(Self.named)"),
            ("[\n]", "1: the header of a table does not begin with a name; \(Self.named)"),
            ("[own", "1: the header of a table is not closed as it was opened; write [own]"),
            ("path: \"/srv/x\"", "1: there is no = between key and value; write path = \"/srv/x\""),
            ("path \"/srv/x\"", "1: there is no = between key and value; write path = \"/srv/x\""),
            ("path =", "1: there is no value after =; write path = \"…\""),
            ("path = \"/srv/x", "1: a text has no closing quote on its line; write path = \"…\""),
            ("language = \"nl\";", "1: something follows the value; write language = \"nl\""),
            (
                "sent items = \"x\"",
                "1: the key \"sent items\" holds a blank; write one word, or put \"sent items\" in quotes"
            ),
            ("; a comment", "1: a comment begins with \"; \"; begin comments with #"),
            ("// a comment", "1: a comment begins with \"//\"; begin comments with #"),
            (
                "folders = { inbox = [\"INBOX\"], }",
                "1: a table in braces must stand on one line, without a comma at its end; "
                    + "write it on one line, or as a [table] of its own"
            ),
            (
                "addresses = [\"a@b.nl\" \"c@d.nl\"]",
                "1: a comma is missing between two entries; write [\"…\", \"…\"]"
            ),
            (
                "addresses = [\"a@b.nl\"",
                "1: the file ends inside a list, a table or a text; close it with ], } or \""
            ),
            (
                "language = \"nl\"\nlanguage = \"en\"",
                "2: language stands there twice; keep one of the two; tables of which there may be many are [[…]]"
            ),
        ])
    func slips(_ text: String, _ expected: String) throws {
        #expect(try Loading(system: ["a.toml": text + "\n"]).complaints() == ["etc/a.toml:" + expected])
    }

    @Test(
        "K1: what TOML allows is read: a byte order mark, dotted keys, tabs, single quotes, CRLF",
        arguments: [
            "\u{FEFF}language = \"en\"\n", "language = 'en'\n", "\tlanguage\t=\t\"en\"\n", "language = \"en\"\r\n",
            "language = \"en\"\nown.addresses = [\"a@b.example\"]\n",
        ])
    func allowed(_ text: String) throws {
        let loading = try Loading(system: ["a.toml": text])
        #expect(loading.complaints() == [])
        #expect(try loading.load().language == .en)
    }
}
