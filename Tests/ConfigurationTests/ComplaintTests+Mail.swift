extension ComplaintTests {
    /// One that is not shipped: of a shipped one's table nothing has to be repeated (K3).
    static let platform = Sample.platform.replacing(line: 2, with: "id = \"y\"")
        .replacing(line: 4, with: "domains = [\"y.example\"]")
    static let mailbox = """
        [[mailbox]]
        path = "/var/mail/flagger"
        folders = { inbox = ["INBOX"], sent = ["Sent Items"] }
        poll = "15s"
        trust = { authserv-id = "mx.example.nl", border = "mx.example.nl" }
        export = { stamp = ".mbsyncstate", silence = "10m" }

        """
    static let borderRemedy =
        "write the host that your gateway writes after \"by\" in its Received lines, such as \"mx.example.nl\""
    static let trustExample = "{ authserv-id = \"mx.example.nl\", border = \"mx.example.nl\" }"

    static let mailboxNames: [Case] = [
        Case(
            "a path with a line feed", mailbox.replacing(line: 2, with: "path = \"/var/mail/a\\nb\""),
            "2: path in [[mailbox]] is \"/var/mail/a\\u{a}b\"; write an absolute path, such as \"/var/mail/flagger\""),
        Case(
            "a path with an escape sequence", mailbox.replacing(line: 2, with: "path = \"/var/mail/\\u001B[2J\""),
            "2: path in [[mailbox]] is \"/var/mail/\\u{1b}[2J\"; write an absolute path, such as \"/var/mail/flagger\""),
        Case(
            "a folder with an escape sequence",
            mailbox.replacing(line: 3, with: "folders = { inbox = [\"a\\u001Bb\"] }"),
            "3: inbox names a folder with a control character: \"a\\u{1b}b\"; "
                + "rename the folder, and write its new name"),
        Case(
            "one folder as two mailboxes",
            mailbox + mailbox.replacing(line: 2, with: "path = \"/var/mail/./flagger/\""),
            "8: path \"/var/mail/./flagger/\" is a mailbox already, at etc/a.toml:2; "
                + "name each folder in one [[mailbox]]"),
    ]

    static let platforms: [Case] = [
        Case(
            "a platform without domains", platform.removing(line: 4),
            "1: [[platform]] has no domains; add domains = [\"x.com\"]"),
        Case(
            "a platform with an empty list of domains", platform.replacing(line: 4, with: "domains = []"),
            "4: [[platform]] has no domains; name the domains it writes from, such as [\"x.com\"]"),
        Case(
            "a domain that is none", platform.replacing(line: 4, with: "domains = [\"https://x.com/\"]"),
            "4: domains in [[platform]] has \"https://x.com/\"; write a domain in letters, digits and hyphens, such as "
                + "\"x.com\""),
        Case(
            "two platforms of one id", platform + platform,
            "9: platform y is there already, at etc/a.toml:2; give it another name, or remove one"),
        Case(
            "one domain at two platforms", platform + platform.replacing(line: 2, with: "id = \"z\""),
            "11: domain y.example of platform z belongs to platform y already, at etc/a.toml:4; "
                + "leave it with the one platform whose it is"),
        Case(
            "a domain below one of another platform",
            platform
                + platform.replacing(line: 2, with: "id = \"z\"").replacing(
                    line: 4, with: "domains = [\"z.com\", \"mail.y.example\"]"),
            "11: domain mail.y.example of platform z belongs to platform y already, at etc/a.toml:4; "
                + "leave it with the one platform whose it is"),
        Case(
            "one address at two platforms, in other letters",
            platform + "addresses = [\"flags@desk.example\"]\n"
                + platform.replacing(line: 2, with: "id = \"z\"").replacing(line: 4, with: "domains = [\"z.com\"]")
                + "addresses = [\"Flags@desk.example\"]\n",
            "16: address flags@desk.example of platform z belongs to platform y already, at etc/a.toml:8; "
                + "leave it with the one platform whose it is"),
        Case(
            "two channels of one id", platform + "[[platform.channel]]\nid = \"mail\"\nseparate-receipt = true\n",
            "9: channel mail is there already, at etc/a.toml:6; give it another name, or remove one"),
        Case(
            "a receipt setting in quotes", platform.replacing(line: 7, with: "separate-receipt = \"no\""),
            "7: separate-receipt in [[platform.channel]] is a string; "
                + "write separate-receipt = true or separate-receipt = false"),
        Case(
            "a rule of an unknown kind", platform + "[[platform.rule]]\nkind = \"reciept\"\nbody = [\"received\"]\n",
            "9: kind in [[platform.rule]] is \"reciept\"; did you mean receipt? known are \"receipt\", \"reaction\", "
                + "\"question\", \"portal-notice\", \"not-accepted\", \"bounce\", \"delay\", \"automatic-reply\""),
        Case(
            "a rule that every mail would match", platform + "[[platform.rule]]\nkind = \"receipt\"\n",
            "8: [[platform.rule]] asks for nothing, so every mail would match; add subject, body, header or from"),
        Case(
            "an empty phrase", platform + "[[platform.rule]]\nkind = \"receipt\"\nbody = [\"received\", \" \"]\n",
            "10: body in [[platform.rule]] has an empty phrase, which everything would match; remove it"),
    ]

    static let mailboxes: [Case] = [
        Case(
            "a relative path", mailbox.replacing(line: 2, with: "path = \"mail/flagger\""),
            "2: path in [[mailbox]] is \"mail/flagger\"; write an absolute path, such as \"/var/mail/flagger\""),
        Case(
            "trust without a border", mailbox.replacing(line: 5, with: "trust = { authserv-id = \"mx.example.nl\" }"),
            "5: trust has no border; \(borderRemedy)"),
        Case(
            "trust in nothing", mailbox.replacing(line: 5, with: "trust = { border = \"mx.example.nl\" }"),
            "5: trust has neither authserv-id nor exchange-online = true; write trust = \(trustExample)"),
        Case(
            "trust in two gateways at once",
            mailbox.replacing(
                line: 5, with: "trust = { authserv-id = \"a.nl\", exchange-online = true, border = \"a.nl\" }"),
            "5: trust names both an authserv-id and Exchange Online; keep the one that your gateway is"),
        Case(
            "a border that is no host",
            mailbox.replacing(line: 5, with: "trust = { exchange-online = true, border = \"by us\" }"),
            "5: border in trust is \"by us\"; \(borderRemedy)"),
        Case(
            "trust as a string", mailbox.replacing(line: 5, with: "trust = \"mx.example.nl\""),
            "5: trust in [[mailbox]] is a string; write trust = \(trustExample)"),
        Case(
            "an export watch without a silence", mailbox.replacing(line: 6, with: "export = { stamp = \".x\" }"),
            "6: export has no silence; add silence = \"10m\""),
        Case(
            "a folder that is inbox and sent",
            mailbox.replacing(line: 3, with: "folders = { inbox = [\"INBOX\"], sent = [\"INBOX\"] }"),
            "3: folder \"INBOX\" is both inbox and sent; name it in one of the two"),
        Case(
            "one mailbox twice", mailbox + mailbox,
            "8: mailbox /var/mail/flagger is there already, at etc/a.toml:2; give it another name, or remove one"),
    ]

    static let settings: [Case] = [
        Case(
            "an unknown language", "language = \"de\"\n",
            "1: language in the file is \"de\"; known are \"nl\", \"en\""),
        Case(
            "a key of the whole file below a table", "[own]\naddresses = []\nlanguage = \"nl\"\n",
            "3: unknown key language in own; move it above the first [table] of the file"),
        Case(
            "an address of ours that is none", "[own]\naddresses = [\"flagger\"]\n",
            "2: addresses in own has \"flagger\"; write a mail address, such as \"flagger@example.nl\""),
        Case(
            "sent copies that are neither opened nor proposed", "[own]\nsent-copies = \"opn\"\n",
            "2: sent-copies in own is \"opn\"; did you mean open? known are \"open\", \"propose\""),
        Case(
            "more levels than the reader's stack bears", "[limits]\ndepth = 100\n",
            "2: depth in limits is 100; write a whole number from 1 to 64"),
        Case(
            "an unknown limit", "[limits]\ndepths = 10\n", "2: unknown key depths in limits; did you mean depth?"),
        Case(
            "a heartbeat at no absolute path", "[heartbeat]\nfile = \"run/f.prom\"\n",
            "2: file in heartbeat is \"run/f.prom\"; write an absolute path that ends in .prom, such as "
                + "\"/run/flagwatch/flagwatch.prom\""),
        Case(
            "a heartbeat that node_exporter would not read", "[heartbeat]\nfile = \"/run/f.txt\"\n",
            "2: file in heartbeat is \"/run/f.txt\"; write an absolute path that ends in .prom, such as "
                + "\"/run/flagwatch/flagwatch.prom\""),
        Case(
            "a heartbeat without a file", "[heartbeat]\n",
            "1: heartbeat has no file; add file = \"/run/flagwatch/flagwatch.prom\""),
        Case(
            "an unknown key of the heartbeat", "[heartbeat]\nfile = \"/run/f.prom\"\nevery = \"15s\"\n",
            "3: unknown key every in heartbeat; known keys are file"),
        Case(
            "a board that no browser would show", "[board]\nfile = \"/run/board\"\n",
            "2: file in board is \"/run/board\"; write an absolute path that ends in .html, such as "
                + "\"/run/flagwatch/board.html\""),
        Case(
            "a retention that is no duration", "retention = \"five years\"\n",
            "1: retention in the file is \"five years\", which is no duration; \(durationRemedy)"),
    ]

    static let toml: [Case] = [
        Case(
            "TOML that is cut short", "language = \"nl\"\n[[mailbox\n",
            "2: the header of a table is not closed as it was opened; write [[mailbox]]"),
        Case(
            "an escaped NUL, which would cut a string short", "[own]\naddresses = [\"a\\u0000@example.nl\"]\n",
            "2: a string holds the character NUL; leave it out"),
        Case(
            "a NUL, which would cut the file short", "language = \"nl\"\n\u{0}\n",
            "2: holds the character NUL; remove it"),
        Case(
            "a key nested beyond all reason", "\n" + Array(repeating: "a", count: 70).joined(separator: ".") + " = 1\n",
            "2: is nested too deeply; use the tables of the documentation; none is deeper than six levels"),
        Case(
            "all complaints are reported at once", "language = \"de\"\nretention = \"0d\"\ncolour = 1\n",
            "1: language in the file is \"de\"; known are \"nl\", \"en\"",
            "2: retention in the file is \"0d\", which is zero; write a time above zero",
            "3: unknown key colour in the file; known keys are archive, board, decisions, election, heartbeat, language, "
                + "limits, mailbox, own, platform, retention, role, rung, summary, tier"),
    ]
}
