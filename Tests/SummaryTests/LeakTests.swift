import Flagging
import Summary
import Testing
import Wording

@Suite("S3: no personal value of any event reaches the public files")
struct LeakTests {
    /// A ledger in which every personal value is a secret, written in as many ways as people and machines do.
    private struct Ledger {
        var events: [Event] = []
        var secrets: Set<String> = []
        private var known: [String] = []

        init(_ dice: inout Dice) throws {
            let world = try Published.tk2025()
            for var event in world.events {
                if event.flag != nil, event.body.kind != "prompted" { spoil(&event, &dice) }
                events.append(event)
            }
        }

        private mutating func secret(_ dice: inout Dice, digits: Bool = false) -> String {
            let secret = digits ? dice.secret("3456789") : dice.secret()
            secrets.insert(secret)
            return dice.one(of: [secret, secret.titled, secret.uppercased()])
        }

        /// A secret that stands in a value of its own, so that redaction can learn it.
        private mutating func learnt(_ dice: inout Dice, digits: Bool = false) -> String {
            let secret = secret(&dice, digits: digits)
            known.append(secret.lowercased())
            return secret
        }

        private mutating func spoil(_ event: inout Event, _ dice: inout Dice) {
            var personal = Personal()
            personal.actorName = "\(learnt(&dice)) van \(learnt(&dice))"
            personal.sender = "\(learnt(&dice)).\(learnt(&dice))@\(dice.one(of: ["x.com", "support.meta.example"]))"
            personal.references = [learnt(&dice, digits: true), "ref:_\(learnt(&dice, digits: true)):ref"]
            personal.path = "/var/mail/\(learnt(&dice))/cur/\(learnt(&dice, digits: true)):2,S"
            for name in ["note", "why", "own-attempts", "risk"] {
                personal.notes[name] = "wat \(learnt(&dice).titled) op \(learnt(&dice, digits: true)) zei"
            }
            personal.urls = (0..<3).map { _ in url(&dice) }
            personal.subject = (0..<5).map { _ in fragment(&dice) }.joined(separator: " ")
            event.personal = personal
            switch event.body {
            case .opened(var opening):
                opening.rule = "Civic integrity policy, \(dice.one(of: known)) \(url(&dice))"
                opening.messageID = "\(learnt(&dice))@\(learnt(&dice)).example"
                event.body = .opened(opening: opening)
            case .happened(var fact):
                fact.messageID = "\(learnt(&dice))@\(learnt(&dice)).example"
                if fact.mail != nil { fact.mail?.messageID = "\(learnt(&dice)).\(learnt(&dice, digits: true))@x" }
                fact.mail?.trust = Trust(
                    .verified, reason: TrustReason(.recorded, secret(&dice)), header: secret(&dice))
                event.body = .happened(fact: fact)
            default: break
            }
        }

        private mutating func url(_ dice: inout Dice) -> String {
            let host = dice.one(of: ["https://x.com", "http://www.threads.com", "https://m.facebook.com:8443", "x.com"])
            let tail = dice.one(of: ["/", "/@", "?u=", "#", "/watch?v=", "\\", "/%20"])
            let secret = learnt(&dice)
            if host == "x.com" { return "\(host)/\(secret)" }
            // Only what is really written counts as learnt.
            if Bool.random(using: &dice) { return "https://\(secret):\(learnt(&dice))@x.com/" }
            return "\(host)\(tail)\(secret)"
        }

        /// A piece of a subject: a harmless word, something the ledger knows, or something that only looks personal.
        private mutating func fragment(_ dice: inout Dice) -> String {
            let old = dice.one(of: known)
            let fragments = [
                "stemmen", "Notification", "29-10-2025", old, "(\(old))", "\(old)'s", "\(old)-\(old)", old.titled,
                "@\(secret(&dice))", "https://x.com/\(secret(&dice))", "\(secret(&dice))@example.nl",
                secret(&dice).titled, "case \(secret(&dice, digits: true))", "#\(secret(&dice, digits: true))",
                "\(secret(&dice))_\(secret(&dice))", "[\(secret(&dice, digits: true))]", "<\(secret(&dice))@x.com>",
                "x.com/\(secret(&dice))", "„\(old)”", "\u{202E}\(old)", "\(old):\(old)",
            ]
            return dice.one(of: fragments)
        }
    }

    @Test("whatever the values are", arguments: 0..<60)
    func property(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let ledger = try Ledger(&dice)
        let summary = try PeriodSummary(of: "tk2025", events: ledger.events, asOf: .distantFuture)
        #expect(ledger.secrets.count > 100)
        for format in SummaryFormat.allCases {
            let page = try text(summary, format, .nl).lowercased()
            // A secret is of letters or of digits alone, so it stands in a page as a run of either.
            let runs = page.utf8.split { !($0 >= 0x61 && $0 <= 0x7A) } + page.utf8.split { !($0 >= 0x30 && $0 <= 0x39) }
            let found = ledger.secrets.intersection(runs.map { String(decoding: $0, as: UTF8.self) })
            #expect(found.isEmpty, "\(format)")
        }
    }

    @Test("redaction of any text ends, and redacting twice changes nothing more", arguments: 0..<200)
    func noise(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let redaction = Redaction(learning: [])
        for _ in 0..<20 {
            let text = dice.noise()
            let once = redaction.text(text).text(in: .en)
            let twice = redaction.text(once)
            #expect(twice.grounds.isEmpty, "\(text.debugDescription)")
            #expect(twice.text(in: .en) == once.replacing("[REDACTED 5.1.2e]", with: "[left out in the original]"))
            #expect(!once.contains("@"))
            #expect(!redaction.url(text).text(in: .en).contains("@"))
            _ = redaction.title(text)
            _ = redaction.code(text)
        }
    }
}

extension String {
    /// With a capital at its beginning.
    fileprivate var titled: String { prefix(1).uppercased() + dropFirst() }
}
