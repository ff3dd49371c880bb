import Matching
import Testing

@testable import Configuration

@Suite("Mailboxes")
struct MailboxTests {
    func mailbox(_ text: String) throws -> MailboxSettings {
        let loaded = try Loading(system: ["m.toml": "[[mailbox]]\npath = \"/var/mail/flagger\"\n" + text]).load()
        return try #require(loaded.mailboxes.first)
    }

    @Test("T1: nothing but a path trusts nobody, polls every 15 s, and reads the whole tree")
    func defaults() throws {
        #expect(
            try mailbox("")
                == MailboxSettings(
                    path: "/var/mail/flagger", inboxFolders: [], sentFolders: [], pollSeconds: 15, trust: .none,
                    export: nil))
    }

    @Test("An example of every key reaches every value")
    func example() throws {
        let found = try mailbox(
            """
            folders = { inbox = ["INBOX"], sent = ["Sent Items"] }
            poll = "30s"
            trust = { authserv-id = "mx.example.nl", border = "mx.example.nl" }
            export = { stamp = ".mbsyncstate", silence = "10m" }
            """)
        #expect(
            found
                == MailboxSettings(
                    path: "/var/mail/flagger", inboxFolders: ["INBOX"], sentFolders: ["Sent Items"], pollSeconds: 30,
                    trust: .authservID("mx.example.nl", border: "mx.example.nl"),
                    export: MailboxSettings.ExportWatch(stamp: ".mbsyncstate", silenceSeconds: 600)))
    }

    @Test("T1: Exchange Online with several border hosts, a wildcard and a sealer")
    func exchange() throws {
        let found = try mailbox(
            """
            trust = { exchange-online = true, border = ["*.mail.protection.outlook.com", "a.nl"], sealers = ["a.nl"] }
            """)
        #expect(
            found.trust
                == .exchangeOnline(border: ["*.mail.protection.outlook.com", "a.nl"], sealers: ["a.nl"]))
    }

    @Test("M5: a watch without a stamp looks at the tree")
    func tree() throws {
        #expect(
            try mailbox("export = { silence = \"1h\" }").export
                == MailboxSettings.ExportWatch(stamp: nil, silenceSeconds: 3_600))
    }

    @Test("check warns of a mailbox without trust, without a watch, and of a team without an address")
    func warnings() throws {
        let loading = try Loading(system: ["m.toml": "\n[[mailbox]]\npath = \"/var/mail/flagger\"\n"])
        let warnings = try loading.load().warnings.map { loading.tidy($0.description) }
        #expect(
            warnings.filter { $0.hasPrefix("etc/m.toml") } == [
                "etc/m.toml:2: [own] names no address of ours, so no sent copy and no bounce is recognised; "
                    + "add [own] with addresses = [\"flagger@example.nl\"]",
                "etc/m.toml:2: mailbox /var/mail/flagger has no trust anchor, so every mail is held; "
                    + "add trust = { authserv-id = \"…\", border = \"…\" } when the gateway is known",
                "etc/m.toml:2: no platform has senders, so the first mail of each sender is held; "
                    + "add [[platform]] with id = \"x\" and senders = [\"…\"], or link that mail",
                "etc/m.toml:2: nobody notices when the export of mailbox /var/mail/flagger stalls; "
                    + "add export = { stamp = \".mbsyncstate\", silence = \"10m\" }",
            ])
    }

    @Test("R5: check says that sent copies open nothing, and that no sender is known, where only the team can know")
    func correspondence() throws {
        let mailbox = """
            [[mailbox]]
            path = "/m"
            folders = { inbox = ["INBOX"], sent = ["Sent"] }

            """
        func said(_ more: String) throws -> [String] {
            try Loading(system: ["m.toml": mailbox + more]).load().warnings.map(\.problem).filter {
                $0.hasPrefix("no channel") || $0.hasPrefix("no platform")
            }
        }
        let (copies, senders) = (
            "no channel of a platform has an address, so sent copies open nothing, and are held",
            "no platform has senders, so the first mail of each sender is held"
        )
        #expect(try said("") == [copies, senders])
        let platform = "[[platform]]\nid = \"x\"\nsenders = [\"s@x.com\"]\n"
        #expect(try said(platform) == [copies])
        let channel = "[[platform.channel]]\nid = \"mail\"\naddresses = [\"f@x.com\"]\n"
        #expect(try said(platform + channel) == [])
    }

    @Test("check warns where there is no election, and where a platform's rules were never seen at work")
    func otherWarnings() throws {
        var shipped = Sample.shipped
        shipped["elections/ps2027.toml"] = nil
        let loading = try Loading(shipped: shipped)
        #expect(
            try loading.load().warnings.map { loading.tidy($0.description) }.sorted() == [
                "etc: there is no election, so no flag can be opened; add an [[election]]",
                "lib/platforms/x.toml:1: the rules of platform x rest on no mail that this team received; "
                    + "look at its held mail, then set verified-sample = true",
            ])
    }
}
