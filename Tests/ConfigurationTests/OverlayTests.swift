import Flagging
import Matching
import Testing

@testable import Configuration

@Suite("The administrator's tables over the shipped ones")
struct OverlayTests {
    @Test("K3: one address is one line: a platform's table adds to the shipped one, key by key")
    func oneLine() throws {
        let shipped = try Loading(system: [:]).load().matching.platforms[0]
        let text = """
            [[platform]]
            id = "x"
            senders = ["anna@x.com", "*@*.x.com"]
            [[platform.channel]]
            id = "\(shipped.channels[0].id)"
            addresses = ["flags@x.com"]
            [[platform.rule]]
            id = "ours"
            kind = "receipt"
            body = ["noted"]
            """
        let found = try Loading(system: ["a.toml": text]).load().matching.platforms
        #expect(found.count == 1)
        #expect(found[0].senders == shipped.senders + ["anna@x.com", "*@*.x.com"])
        #expect(found[0].domains == shipped.domains && found[0].references == shipped.references)
        #expect(found[0].channels.map(\.id) == shipped.channels.map(\.id))
        #expect(found[0].channels[0].addresses == shipped.channels[0].addresses + ["flags@x.com"])
        #expect(found[0].rules.map(\.id) == shipped.rules.map(\.id) + ["ours"])
    }

    @Test("K3: lists grow and name nothing twice, a single value takes the shipped one's place")
    func values() throws {
        let shipped = try Loading(system: [:]).load().matching.platforms[0]
        let text = "[[platform]]\nid = \"x\"\nname = \"Y\"\ndomains = [\"\(shipped.domains[0])\", \"y.example\"]\n"
        let loaded = try Loading(system: ["a.toml": text]).load()
        #expect(loaded.matching.platforms[0].domains == shipped.domains + ["y.example"])
        #expect(loaded.policy.platforms[0].name == "Y")
    }

    @Test("K3: replace = true takes the shipped one's place whole")
    func replace() throws {
        let text = "[[platform]]\nid = \"x\"\nname = \"X\"\ndomains = [\"y.example\"]\nreplace = true\n"
        let found = try Loading(system: ["a.toml": text]).load().matching.platforms
        #expect(found == [PlatformProfile(id: "x", name: "X", domains: ["y.example"])])
        let wrong = text.replacing("true", with: "\"yes\"")
        #expect(
            try Loading(system: ["a.toml": wrong]).complaints() == [
                "etc/a.toml:5: replace is a string; write replace = true to take the place of the shipped one, or leave it "
                    + "out"
            ])
    }

    @Test("K3: stems of decisions add to the shipped ones, and are replaced where it says so")
    func stems() throws {
        var shipped = Sample.shipped
        shipped["decisions.toml"] = "[decisions]\nstems = [\"remov\"]\n"
        let text = "[decisions]\nstems = [\"zap\"]\n"
        let added = try Loading(system: ["a.toml": text], shipped: shipped).load()
        #expect(added.matching.decisionStems == ["remov", "zap"])
        let replaced = try Loading(system: ["a.toml": text + "replace = true\n"], shipped: shipped).load()
        #expect(replaced.matching.decisionStems == ["zap"])
    }

    @Test("T1: where results stand, who passes mail on, and from where")
    func trust() throws {
        let text = """
            [[mailbox]]
            path = "/var/mail/flagger"
            trust = { authserv-id = "mx.a.nl", border = "mx.a.nl", results = "below", inside = ["*.a.nl"], border-addresses = ["192.0.2.0/28", "2001:db8::1"] }
            """
        let found = try Loading(system: ["a.toml": text]).load().mailboxes[0].trust
        #expect(
            found
                == .authservID(
                    "mx.a.nl", border: "mx.a.nl", results: .below, inside: "*.a.nl",
                    borderAddresses: ["192.0.2.0/28", "2001:db8::1"]))
    }

    @Test(
        "K1: a mistake in them is refused with what would be right",
        arguments: [
            ("results = \"beneath\"", "results in trust is \"beneath\"; "),
            ("inside = [\"store_1\"]", "inside in trust has \"store_1\"; write a host"),
            ("border-addresses = [\"192.0.2.300\"]", "border-addresses in trust has \"192.0.2.300\"; write an address"),
            ("border-addresses = [\"10:00:00/8\"]", "border-addresses in trust has \"10:00:00/8\"; write an address"),
        ])
    func mistakes(setting: String, complaint: String) throws {
        let text =
            "[[mailbox]]\npath = \"/var/mail/a\"\ntrust = { authserv-id = \"mx.a.nl\", border = \"mx.a.nl\", \(setting) }\n"
        let found = try Loading(system: ["a.toml": text]).complaints()
        #expect(found.count == 1 && found[0].contains(complaint), "\(found)")
    }

    @Test(
        "K1: a sender is an address, or a star at a domain or below one", arguments: ["x.com", "*@x", "a*@x.com", "*"])
    func senders(text: String) throws {
        let file = "[[platform]]\nid = \"x\"\nsenders = [\"\(text)\"]\n"
        let found = try Loading(system: ["a.toml": file]).complaints()
        #expect(found.count == 1 && found[0].contains("senders in [[platform]] has"), "\(found)")
    }
}
