import Flagging
import Summary
import Testing
import Wording

@Suite("S3: redaction")
struct RedactionTests {
    /// The redaction of a ledger with the published history and one sender by name.
    private func redaction() throws -> Redaction {
        try Redaction(learning: Published.tk2025().events)
    }

    @Test(
        "the host of a URL stays, and nothing else",
        arguments: [
            ("https://x.com/jan/status/1", "https://x.com/[REDACTED]"),
            ("HTTPS://X.com/jan", "https://x.com/[REDACTED]"),
            ("https://x.com", "https://x.com"), ("https://x.com/", "https://x.com"),
            ("https://x.com?u=jan", "https://x.com/[REDACTED]"), ("https://x.com#jan", "https://x.com/[REDACTED]"),
            ("https://jan:geheim@x.com/", "https://x.com/[REDACTED]"),
            ("https://x.com:8080/", "https://x.com/[REDACTED]"),
            ("https://x.com\\@jan.example/", "https://x.com/[REDACTED]"), ("x.com/jan", "x.com/[REDACTED]"),
            ("@jan", "[REDACTED]"), ("jan.jansen", "[REDACTED]"), ("mailto:jan@x.com", "[REDACTED]"),
            ("javascript://x.com/jan", "[REDACTED]"), ("https://", "[REDACTED]"), ("", "[REDACTED]"),
            ("https://jan_jansen/x", "[REDACTED]"), ("https://192.0.2.1/jan", "[REDACTED]"),
        ])
    func urls(_ url: String, _ expected: String) throws {
        #expect(try redaction().url(url) == expected)
    }

    @Test(
        "in a subject personal values go, and the words stay",
        arguments: [
            ("Re: Notification of possible violation", "Re: Notification of possible violation"),
            ("Notification X @klaas", "Notification X [REDACTED]"),
            ("Notification X @ klaas", "Notification X [REDACTED]"),
            ("mail jan.de.vries@example.nl, please", "mail [REDACTED] please"),
            ("see https://x.com/jan/1.", "see https://x.com/[REDACTED]."),
            ("see x.com/jan now", "see x.com/[REDACTED] now"),
            ("see jan.jansen/foto now", "see [REDACTED] now"),
            ("case 4417", "case [REDACTED]"), ("case #4417", "case [REDACTED]"), ("(case: 4417)", "(case: [REDACTED]"),
            ("[ref:00DA0K0A8.5004w2OP4WM:ref]", "[REDACTED]"),
            ("[ ref:_00DA0K0A8._5004w2OP4WM:ref ]", "[ [REDACTED] ]"),
            ("call 06 12 34 56 78 today", "call [REDACTED] today"),
            ("call +31 (0)70 426 64 26", "call [REDACTED]"), ("call 070-4266426", "call [REDACTED]"),
            ("call 12\u{AD}34\u{200B}5678", "call [REDACTED]"), ("número ١٢٣٤٥٦٧", "número [REDACTED]"),
            ("vergadering 29-10-2025 14:32 over 2 vakjes", "vergadering 29-10-2025 14:32 over 2 vakjes"),
            ("stembus op 29 oktober 2025", "stembus op 29 oktober 2025"),
            ("[TK25-001] Melding", "[TK25-001] Melding"), ("[GR26-001] Melding", "[REDACTED] Melding"),
            ("Bericht van Jan de Vries over stemmen", "Bericht van [REDACTED] de [REDACTED] over stemmen"),
            ("wilhelmina schreef", "[REDACTED] schreef"), ("vaandrager's bericht", "[REDACTED] bericht"),
            ("van klaproos77 en wichtelmaart", "van [REDACTED] en [REDACTED]"),
            ("barnabas antwoordt", "[REDACTED] antwoordt"), ("＠jan", "[REDACTED]"),
            ("李明 schrijft", "[REDACTED] schrijft"),
        ])
    func subjects(_ subject: String, _ expected: String) throws {
        #expect(try redaction().text(subject) == expected)
    }

    @Test(
        "the name of a rule keeps its capitals, and nothing personal",
        arguments: [
            ("Civic integrity policy", "Civic integrity policy"),
            ("Beleid inzake Maatschappelijke Integriteit", "Beleid inzake Maatschappelijke Integriteit"),
            ("Regel 12, zie https://help.x.com/rules", "Regel 12, zie https://help.x.com/[REDACTED]"),
            ("als @jan, 0612345678", "als [REDACTED]"),
        ])
    func titles(_ title: String, _ expected: String) throws {
        #expect(try redaction().title(title) == expected)
    }

    @Test(
        "codes of open lists stay, and one that names somebody goes",
        arguments: [
            ("invalid-vote", "invalid-vote"), ("threads", "threads"), ("nieuw-soort", "nieuw-soort"),
            ("wilhelmina", "[REDACTED]"), ("jan_88", "[REDACTED]"), ("", "[REDACTED]"),
        ])
    func codes(_ code: String, _ expected: String) throws {
        #expect(try redaction().code(code) == expected)
    }

    @Test("the public summary names no actor, address, reference, Message-ID, path or note; the internal one does")
    func published() throws {
        let world = try Published.tk2025()
        let secrets = [
            "Wilhelmina", "Vaandrager", "uid:1000", "wichtelmaart", "klaproos", "19787654321", "DPxyz", "4417", "0098",
            "barnabas", "quill", "records@", "00DA0K0A8", "771234567890", "flag-1", "flag-2", "flagger.example",
            "/var/mail", "Screenshot", "Afgerond", "DKIM",
        ]
        for format in SummaryFormat.allCases {
            for language in Language.allCases {
                let page = try text(try world.summary("tk2025"), format, language).lowercased()
                for secret in secrets { #expect(!page.contains(secret.lowercased()), "\(secret) in \(format)") }
                #expect(page.contains("https://x.com/[redacted]"))
            }
        }
        let inside = try text(try world.summary("tk2025", isInternal: true), .json, .nl)
        for secret in secrets where secret != "Wilhelmina" { #expect(inside.contains(secret), "\(secret)") }
        #expect(
            try world.summary("tk2025", isInternal: true).render(.json, language: .nl)[0].name
                == "tk2025-summary-internal.json")
    }
}
