import Flagging
import MailReader
import Matching

/// Fuzz target of the results' parser and of the border behind which it stands, and the replay of its corpus. Build
/// for fuzzing with `swift build -c release --sanitize fuzzer -Xswiftc -DFUZZING --scratch-path .build-fuzz --product
/// fuzz-authentication-results` and run `.build-fuzz/release/fuzz-authentication-results DIRECTORY` with
/// `SWIFT_BACKTRACE=enable=no`.
enum AuthenticationResultsFuzzer {
    /// Reads the bytes as a field's value, as quoted text in one, and as everything that a sender sent. Traps where a
    /// promise is broken.
    static func exercise(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        if let results = AuthenticationResults(text) {
            let again = AuthenticationResults(written(results))
            precondition(
                again?.authservID == results.authservID && again?.results == results.results,
                "what is written again reads the same")
        }
        quoted(bytes)
        injected(bytes)
    }

    /// The results as a careful gateway writes them: every word quoted that could be taken for something else.
    private static func written(_ results: AuthenticationResults) -> String {
        let id = results.authservID.map(quote) ?? ""
        return results.results.reduce(id) { text, result in
            result.properties.reduce(text + "; \(quote(result.method))=\(quote(result.value))") {
                $0 + " \(quote($1.name))=\(quote($1.value))"
            }
        }
    }

    private static func quote(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }

    /// Whatever stands in a quoted local part or in a comment adds no result.
    private static func quoted(_ bytes: [UInt8]) {
        let plain = bytes.filter { !"\"\\()\r\n".utf8.contains($0) }
        let text = String(decoding: plain, as: UTF8.self)
        for value in [
            "mx.example.nl; spf=pass smtp.mailfrom=\"\(text)\"@evil.example; dkim=none",
            "mx.example.nl; spf=pass (\(text)) smtp.mailfrom=evil.example; dkim=none (\(text))",
        ] {
            let methods = AuthenticationResults(value)?.results.map(\.method)
            precondition(methods == ["spf", "dkim"], "quoted text became a result")
        }
    }

    private static let policy = MatchingPolicy(
        platforms: [
            PlatformProfile(
                id: "x", domains: ["x.com"], channels: [.init(id: "mail", addresses: ["flags@x.com"])],
                rules: [RecognitionRule(id: "r", kind: .reaction, body: ["does not violate"])])
        ], ownAddresses: ["flagger@example.nl"])
    private static let examiner = Examiner(policy: policy)

    private static let correspondence: Correspondence = {
        let opening = Opening(election: "tk", platform: "x", channel: "mail", messageID: "fw@example.nl")
        var correspondence = Correspondence()
        correspondence.apply(
            Event(
                number: 1, recorded: Instant(0), occurred: Instant(0), known: .header, actor: .service,
                flag: FlagID(code: "TK25", sequence: 1), body: .opened(opening: opening)))
        return correspondence
    }()

    private static let received =
        "from a.example (a.example [192.0.2.7]) by mx.example.nl with ESMTPS; "
        + "Mon, 20 Oct 2025 12:00:05 +0200\r\n"

    /// T2: nothing that a sender sends makes a mail verified of which our gateway says that nothing passed.
    private static func injected(_ bytes: [UInt8]) {
        let none = "spf=none; dkim=none; dmarc=none header.from=x.com\r\n"
        let cases: [(TrustAnchor, String)] = [
            (.authservID("mx.example.nl", border: "mx.example.nl", sealers: ["x.com"]), "mx.example.nl; \(none)"),
            (.authservID("mx.example.nl", border: "mx.example.nl"), "mx.example.nl; none\r\n"),
            (.exchangeOnline(border: "mx.example.nl"), none),
            (.none, "mx.example.nl; dmarc=pass header.from=x.com\r\n"),
        ]
        for (anchor, results) in cases {
            let top = "Authentication-Results: \(results)Received: \(received)"
            let message = Message(reading: Array(top.utf8) + bytes)
            let context = MailContext(anchor: anchor, seen: Instant(1_760_961_600), identity: "")
            let clues = examiner.clues(in: message, role: context.role)
            let found = examiner.examine(message, with: clues, in: context, correspondence: correspondence)
            precondition(found.trust.verdict != .verified, "a sender verified himself")
            precondition(found.trust.reason.code != .recorded && !found.rule.isEmpty, "everything has its reason")
            precondition(found.finding.map { $0.arrival <= context.seen } ?? true, "C12")
        }
    }
}
