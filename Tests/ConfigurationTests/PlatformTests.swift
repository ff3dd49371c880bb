import Flagging
import Matching
import Testing

@testable import Configuration

@Suite("Platforms")
struct PlatformTests {
    @Test("the shipped channels send receipts as they are known to")
    func shippedChannels() throws {
        let policy = try Loaded.load(system: "/nonexistent", shipped: ShippedTests.folder).policy
        let found = policy.platforms.map { platform in
            "\(platform.id) \(platform.name): "
                + platform.channels.map { "\($0.id) \($0.separateReceipt ? "yes" : "no")" }.joined(separator: ", ")
        }
        #expect(
            found.sorted() == [
                "google Google: form yes, phone no", "meta Meta: portal yes, phone no",
                "snapchat Snapchat: mail no, phone no", "tiktok TikTok: mail yes, phone no",
                "x X: mail no, urgent no, phone no",
            ])
    }

    @Test(
        "The shipped platforms name their services; what is no name, or stands twice, is refused at its line"
    )
    func services() throws {
        let platforms = try Loaded.load(system: "/nonexistent", shipped: ShippedTests.folder).policy.platforms
        #expect(platforms.first { $0.id == "meta" }?.services.contains("threads") == true)
        #expect(platforms.first { $0.id == "x" }?.services == [])
    }

    @Test("every shipped rule and reference arrives in the matching policy with its own name")
    func shippedRules() throws {
        let loaded = try Loaded.load(system: "/nonexistent", shipped: ShippedTests.folder)
        #expect(loaded.matching.platforms.map(\.id) == loaded.policy.platforms.map(\.id))
        let x = try #require(loaded.matching.platforms.first { $0.id == "x" })
        #expect(x.domains == ["x.com", "twitter.com"])
        let decision = try #require(x.rules.first { $0.id == "x-reaction" })
        #expect(decision.kind == .reaction)
        #expect(decision.body.contains("does not violate"))
        let number = try #require(x.references.first { $0.id == "x-case" })
        #expect(number.form == .number && number.length == 8...12 && number.places == [.subject, .body])
        for platform in loaded.matching.platforms {
            #expect(Set(platform.rules.map(\.id)).count == platform.rules.count)
            #expect(!platform.rules.isEmpty, "\(platform.id) recognises nothing")
        }
    }

    @Test("every key of a platform reaches its value")
    func everyKey() throws {
        let text = """
            [[platform]]
            id = "x"
            name = "X"
            domains = ["X.com", "twitter.com"]
            senders = ["Support@X.com", "*@*.x.com"]
            url-hosts = ["x.com"]
            ambiguous-subjects = ["an answer"]
            relays = ["info@x.com", "relay.x.com"]
            verified-sample = true
            [[platform.channel]]
            id = "mail"
            addresses = ["Flags@X.com"]
            separate-receipt = true
            [[platform.rule]]
            kind = "portal-notice"
            subject = ["news"]
            body = ["in the portal"]
            header = [{ name = "Auto-Submitted", contains = "auto" }, { name = "X-Portal" }]
            from = ["x.com", "help@x.com"]
            unless = ["once"]
            [[platform.reference]]
            form = "plus-token"
            leads = ["support"]
            length = [3, 9]
            places = ["address"]
            """
        let loaded = try Loading(system: ["x.toml": text]).load()
        let expected = PlatformProfile(
            id: "x", name: "X", domains: ["x.com", "twitter.com"], senders: ["support@x.com", "*@*.x.com"],
            channels: [PlatformProfile.Channel(id: "mail", addresses: ["flags@x.com"])],
            rules: [
                RecognitionRule(
                    id: "x-portal-notice-1", kind: .portalNotice, subject: ["news"], body: ["in the portal"],
                    header: [
                        RecognitionRule.HeaderPhrase(name: "Auto-Submitted", contains: "auto"),
                        RecognitionRule.HeaderPhrase(name: "X-Portal", contains: ""),
                    ], from: ["x.com", "help@x.com"], unless: ["once"])
            ],
            references: [
                ReferencePattern(
                    id: "x-plus-token-1", form: .plusToken, leads: ["support"], length: 3...9, places: [.address])
            ],
            urlHosts: ["x.com"], ambiguousSubjects: ["an answer"], relays: ["info@x.com", "relay.x.com"],
            verifiedSample: true)
        #expect(loaded.matching.platforms == [expected])
        #expect(
            loaded.policy.platforms == [
                Platform(id: "x", name: "X", channels: [Platform.Channel(id: "mail", separateReceipt: true)])
            ])
    }

    @Test("C2: a channel that says nothing sends no separate receipts")
    func silentChannel() throws {
        let text = Sample.platform.removing(line: 7)
        let channels = try Loading(system: ["a.toml": text]).load().policy.platforms[0].channels
        #expect(channels == [Platform.Channel(id: "mail", separateReceipt: false)])
    }

    @Test("check warns of a platform without a channel")
    func noChannel() throws {
        let named = Sample.platform.replacing(line: 2, with: "id = \"y\"").replacing(
            line: 4, with: "domains = [\"y.com\"]")
        let text = "\n" + named.removing(line: 7).removing(line: 6).removing(line: 5)
        let loading = try Loading(system: ["a.toml": text])
        #expect(
            try loading.load().warnings.map { loading.tidy($0.description) }.contains(
                "etc/a.toml:2: platform y has no channel, so no flag can go to it; "
                    + "add [[platform.channel]] with id and separate-receipt"))
    }

    @Test(
        "R2, R3: check names each phrase by which a rule recognises no mail, whatever stands around it",
        arguments: [
            ("receipt", "your report was removed from the queue", "it speaks of a decision"),
            ("receipt", "we got it, and have removed nothing", "it speaks of a decision"),
            ("receipt", "seen by us, no thanks", "what unless excepts stands in it"),
            ("reaction", "we received your report and removed the post", "it says that our report came"),
            ("question", "your report arrived; whose is it", "it says that our report came"),
            ("reaction", "the post is still under review", "it says that the review goes on"),
            ("reaction", "shall we have removed the post?", "it is no part of one statement"),
            ("reaction", "We looked. The post stays.", "it is no part of one statement"),
            ("reaction", "we call it \\\"fine\\\"", "it is no part of one statement"),
        ])
    func mutePhrases(kind: String, phrase: String, why: String) throws {
        #expect(try mute(kind, phrase).contains { $0.contains(why) }, "\(phrase)")
    }

    @Test(
        "R2, R3: check says nothing of a phrase that can recognise a mail",
        arguments: [
            ("receipt", "reviewed by our staff"), ("receipt", "your letter lies with us"),
            ("reaction", "received and removed"),
            ("reaction", "we have removed the post"), ("question", "which post do you mean?"),
            ("automatic-reply", "the post was removed"),
        ])
    func audiblePhrases(kind: String, phrase: String) throws { #expect(try mute(kind, phrase).isEmpty, "\(phrase)") }

    private func mute(_ kind: String, _ phrase: String) throws -> [String] {
        let text = """
            [decisions]
            stems = ["remov", "reviewed"]
            \(Sample.platform)
            [[platform.rule]]
            id = "r"
            kind = "\(kind)"
            body = ["\(phrase)"]
            unless = ["thanks"]

            """
        return try Loading(system: ["a.toml": text]).load().warnings.map(\.problem).filter {
            $0.contains("in rule r recognises no mail")
        }
    }

    @Test("a reference's length is a range", arguments: ["8", "[8]", "[9, 8]", "[0, 8]", "[8, 201]", "[\"8\", 9]"])
    func length(_ length: String) throws {
        let text = Sample.platform + "[[platform.reference]]\nform = \"number\"\nlength = \(length)\n"
        #expect(
            try Loading(system: ["a.toml": text]).complaints() == [
                "etc/a.toml:10: length in [[platform.reference]] is no range from 1 to 200; write the least and the "
                    + "greatest number of characters, such as length = [8, 20]"
            ])
    }
}
