import Flagging
import Foundation
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
            ("https://x.com/jan/status/1", "https://x.com/[REDACTED 5.1.2e]"),
            ("HTTPS://X.com/jan", "https://x.com/[REDACTED 5.1.2e]"),
            ("https://x.com", "https://x.com"), ("https://x.com/", "https://x.com"),
            ("https://x.com?u=jan", "https://x.com/[REDACTED 5.1.2e]"),
            ("https://x.com#jan", "https://x.com/[REDACTED 5.1.2e]"),
            ("https://jan:geheim@x.com/", "https://x.com/[REDACTED 5.1.2e]"),
            ("https://x.com:8080/", "https://x.com/[REDACTED 5.1.2e]"),
            ("https://x.com\\@jan.example/", "https://x.com/[REDACTED 5.1.2e]"),
            ("x.com/jan", "x.com/[REDACTED 5.1.2e]"),
            ("@jan", "[REDACTED 5.1.2e]"), ("jan.jansen", "[REDACTED 5.1.2e]"),
            ("mailto:jan@x.com", "[REDACTED 5.1.2e]"),
            ("javascript://x.com/jan", "[REDACTED 5.1.2e]"), ("https://", "[REDACTED 5.1.2e]"),
            ("", "[REDACTED 5.1.2e]"),
            ("https://jan_jansen/x", "[REDACTED 5.1.2e]"), ("https://192.0.2.1/jan", "[REDACTED 5.1.2e]"),
        ])
    func urls(_ url: String, _ expected: String) throws {
        #expect(try redaction().url(url).text(in: .en) == expected)
    }

    @Test(
        "S3: a host stays only where it is a platform's own",
        arguments: [
            ("https://help.x.com/en/rules", "https://help.x.com/§"), ("https://klaasbakker.tumblr.example/1", "§"),
            ("https://klaasbakker.x.com/1", "§"), ("https://xn--klas-0qa.example/", "§"), ("t.me/klaasbakker", "§"),
            ("https://www.tiktok.com/@klaas/video/1", "https://www.tiktok.com/§"),
            ("https://x.com klaas de bakker", "§"), ("tg://resolve?domain=klaas", "§"),
        ])
    func hosts(_ url: String, _ expected: String) throws {
        #expect(try redaction().url(url).text(in: .en) == marked(expected))
    }

    @Test(
        "S3: in a subject what leads to a person goes, and the words stay",
        arguments: [
            ("Re: Notification of possible violation", "Re: Notification of possible violation"),
            ("Notification X @klaas", "Notification X §"), ("Notification X @ klaas", "Notification §"),
            ("mail jan.de.vries@example.nl, please", "mail §, please"),
            ("see https://x.com/jan/1.", "see https://x.com/§."), ("see x.com/jan now", "see x.com/§ now"),
            ("see jan.jansen/foto now", "see § now"), ("case 4417", "case §"), ("case #4417", "case §"),
            ("(case: 4417)", "(case: §)"), ("[ref:00DA0K0A8.5004w2OP4WM:ref]", "§"),
            ("[ ref:_00DA0K0A8._5004w2OP4WM:ref ]", "[ § ]"), ("call 06 12 34 56 78 today", "call § today"),
            ("call +31 (0)70 426 64 26", "call §"), ("call 070-4266426", "call §"),
            ("call 12\u{AD}34\u{200B}5678", "call §"),
            ("vergadering 29-10-2025 14:32 over 2 vakjes", "vergadering 29-10-2025 14:32 over 2 vakjes"),
            ("stembus op 29 oktober 2025", "stembus op 29 oktober 2025"),
            ("[TK25-001] Melding", "[TK25-001] Melding"), ("[GR26-001] Melding", "§ Melding"),
            ("Bericht van Jan de Vries over stemmen", "Bericht van § over stemmen"),
            ("wilhelmina schreef", "§ schreef"), ("vaandrager's bericht", "§ bericht"),
            ("van klaproos77 en wichtelmaart", "van § en §"), ("barnabas antwoordt", "§ antwoordt"),
            ("＠jan", "§"), ("李明 schrijft", "§ schrijft"),
        ])
    func subjects(_ subject: String, _ expected: String) throws {
        #expect(try redaction().text(subject).text(in: .en) == marked(expected))
    }

    @Test(
        "S3: a name that is a plain word goes by its place, in small letters too",
        arguments: [
            ("Melding over Joke Beleid", "Melding over §"), ("Report by Rose Ballot", "Report by §"),
            ("Report about Grace Will", "Report about §"), ("Melding over De Groot", "Melding over §"),
            ("melding over groen", "melding over §"), ("sent to tell", "sent to §"),
            ("mw. h. de bakker schrijft", "mw. § schrijft"),
            ("afz. bakker", "afz. §"), ("report by may", "report by §"), ("mvg may", "mvg §"),
            ("stem niet op page", "stem niet op §"), ("wethouder stem", "wethouder §"),
            ("don't vote for may", "don't vote for §"),
            ("bakker stuurt een foto", "§ stuurt een foto"), ("„bakker” en groen/visser", "„§” en §"),
            ("melding over k l a a s", "melding over §"),
            ("stem op visser met twee vakjes", "stem op § met twee vakjes"), ("groeten, koning", "groeten, §"),
            ("Mark Post stuurt een foto", "§ stuurt een foto"), ("Bakker stuurt een foto", "§ stuurt een foto"),
            ("Melding over Jansen en Bakker", "Melding over § en §"), ("dhr. stem schrijft", "dhr. § schrijft"),
            ("MELDING OVER BAKKER", "MELDING OVER §"), ("Melding over Anne-Marie", "Melding over §"),
            ("melding over O’Brien", "melding over §"), ("Will you look at this post", "Will you look at this post"),
            ("This is to tell you that it arrived", "This is to tell you that it arrived"),
            ("We are unable to take action", "We are unable to take action"), ("report to grace", "report to §"),
            ("Melding over Ahmed\nPost op de pagina", "Melding over §\n§ op de pagina"),
            ("Kind regards", "Kind regards"), ("Good afternoon", "Good afternoon"), ("We've looked", "We've looked"),
            ("Partij voor de Dieren", "Partij voor de Dieren"), ("iemand anders", "iemand anders"),
            ("The post of Klaas", "The post of §"), ("All of our rules", "All of our rules"),
            ("het nieuws van de dag in de provincie", "het nieuws van de § in de provincie"),
        ])
    func names(_ text: String, _ expected: String) throws {
        #expect(try redaction().text(text).text(in: .en) == marked(expected))
    }

    @Test(
        "S3: a number stays only as a rule's, a year's, a count's, or a date or an hour of the case",
        arguments: [
            ("wachtwoord 8812", "wachtwoord §"), ("dossiernummer 12", "§"),
            ("geboren op 3 november 1961", "geboren op §"), ("geboren op 3 november 2025", "geboren op §"),
            ("lokaal 14/11", "lokaal §"), ("nul zes vier vier negen", "§"), ("zero six, four four", "§"),
            ("06 zestien 44", "§"), ("een of twee vakjes", "een of twee vakjes"),
            ("Artikel 4 lid 2", "Artikel 4 lid 2"),
            ("verkiezingen 2025", "verkiezingen 2025"), ("dossier 2025", "dossier §"),
            ("om 14:32 uur", "om 14:32 uur"), ("bericht van 13 oktober", "bericht van 13 oktober"),
            ("número ١٢٣٤٥٦٧", "§"), ("jarig op 12 oktober", "§ op §"),
            ("op 12 oktober 2025 geboren", "op § geboren"), ("died on 12 October 2025", "died on §"),
            ("binnen 24 uur", "binnen 24 uur"), ("within 48 hours", "within 48 hours"), ("45 jaar", "§ jaar"),
            ("1.200 keer bekeken", "1.200 keer bekeken"), ("om 7.30 uur", "om 7.30 uur"),
            ("bel 06 12 uur", "bel § uur"), ("Kieswet, artikel J 1", "Kieswet, artikel J 1"),
            ("kiezers met A tot M", "kiezers met A tot M"),
        ])
    func numbers(_ text: String, _ expected: String) throws {
        #expect(try redaction().text(text).text(in: .en) == marked(expected))
    }

    @Test(
        "S3: an address goes however it is spelled out",
        arguments: [
            ("schrijf bakker at gemeente dot nl", "schrijf §"), ("bakker (at) stem.example", "§"),
            ("post apenstaartje kamer punt nl", "§"), ("bakker[at]stem[dot]nl", "§"), ("bakker AT stem", "§"),
            ("reddit u/stem", "§"), ("#bakkermoetweg", "§"), ("hxxps://x[.]com/bakker", "§"), ("bakker.nl", "§"),
            ("look at this post", "look at this post"), ("op dit punt geen reactie", "op dit punt geen reactie"),
        ])
    func addresses(_ text: String, _ expected: String) throws {
        #expect(try redaction().text(text).text(in: .en) == marked(expected))
    }

    @Test(
        "S3: terms of elections and policies stay with their capitals",
        arguments: [
            "Coordinating Harm and Promoting Crime", "Voter Interference Policy", "Civic Integrity: Misleading Content",
            "Misleidende Informatie over Stembureaus", "Verzoek inzake de Kiezerspas",
            "Synthetic and Manipulated Media",
            "Update on your Appeal to TikTok", "Hertelling in de Tweede Kamer", "Melding: de kiezer en het stemhokje",
        ])
    func terms(_ text: String) throws {
        #expect(try redaction().text(text).text(in: .en) == text)
    }

    @Test(
        "S3: what the writer left out is told apart, and what stands in its brackets is not shown",
        arguments: [
            ("Bericht van [REDACTED] over stemmen", 1), ("[redacted Jansen] en [GELAKT 5.1.2e]", 2),
            ("van █████ aan ons", 1), ("van [REDACTED], en (zie [GELAKT]).", 2),
        ])
    func leftOut(_ text: String, _ count: Int) throws {
        let disclosed = try redaction().text(text)
        #expect(disclosed.leftOutCount == count)
        #expect(disclosed.grounds.isEmpty)
        #expect(!disclosed.text(in: .nl).lowercased().contains("jansen"))
        #expect(disclosed.text(in: .nl).contains("[in het stuk zelf weggelaten]"))
    }

    @Test("S3: the lines of a text stay, and each begins a sentence")
    func lines() throws {
        let text = "Beste team,\n\nDank voor de melding.\nGroet,\nKlaas Bakker"
        #expect(
            try redaction().text(text).text(in: .nl)
                == "§ team,\n\nDank voor de melding.\nGroet,\n§".replacing("§", with: "[GELAKT 5.1.2e]"))
    }

    @Test(
        "the name of a rule keeps its capitals, and nothing personal",
        arguments: [
            ("Civic integrity policy", "Civic integrity policy"),
            ("Beleid inzake Maatschappelijke Integriteit", "Beleid inzake Maatschappelijke Integriteit"),
            ("Regel 12, zie https://help.x.com/rules", "Regel 12, zie https://help.x.com/§"),
            ("als @jan, 0612345678", "als §"), ("Beleid van Klaas Bakker", "Beleid van §"),
        ])
    func titles(_ title: String, _ expected: String) throws {
        #expect(try redaction().title(title).text(in: .en) == marked(expected))
    }

    @Test(
        "codes of open lists stay, and one that names somebody goes",
        arguments: [
            ("invalid-vote", "invalid-vote"), ("threads", "threads"), ("nieuw-soort", "nieuw-soort"),
            ("wilhelmina", "§"), ("jan_88", "§"), ("", "§"), ("klaas_bakker_belt", "§"), ("bakker", "§"),
        ])
    func codes(_ code: String, _ expected: String) throws {
        #expect(try redaction().code(code).text(in: .en) == marked(expected))
    }

    @Test("S3: each redaction has its ground, and the counts are those of the marks on the page")
    func inventory() throws {
        let summary = try Published.tk2025().summary("tk2025")
        #expect(summary.redactions.map(\.ground) == [.privacy])
        let json = try text(summary, .json, .nl)
        let marks = json.components(separatedBy: "[REDACTED 5.1.2e]").count - 1
        #expect(marks > 5)
        #expect(summary.redactions.first?.count == marks)
        #expect(summary.inventory.map(\.exhibit) == Array(1...5) + Array(1...5))
        #expect(summary.inventory[0].judgement == .partly)
        #expect(summary.inventory[4].judgement == .open)
        #expect(try text(summary, .markdown, .nl).contains("| 5.1.2e | persoonlijke levenssfeer | \(marks) |"))
        #expect(try !text(summary, .markdown, .nl).contains("REDACTED"))
        let inside = try Published.tk2025().summary("tk2025", isInternal: true)
        #expect(inside.redactions.isEmpty)
    }

    @Test("S3: what nobody has released says that it is a concept, in the page and in the name of each file")
    func concept() throws {
        let summary = try Published.tk2025().summary("tk2025")
        for format in SummaryFormat.allCases {
            for file in summary.render(format, language: .nl) { #expect(file.name.contains("CONCEPT")) }
        }
        #expect(try text(summary, .markdown, .nl).contains("**CONCEPT: "))
        #expect(try text(summary, .json, .nl).contains("\"concept\": true"))
        let inside = try Published.tk2025().summary("tk2025", isInternal: true)
        #expect(try !text(inside, .markdown, .nl).contains("CONCEPT"))
    }

    /// With the mark in the place of each §.
    private func marked(_ text: String) -> String { text.replacing("§", with: "[REDACTED 5.1.2e]") }

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
                let mark = format.isInOneLanguage && language == .nl ? "[gelakt 5.1.2e]" : "[redacted 5.1.2e]"
                let tag = format == .html ? "<span class=\"mark\" lang=\"\(language.rawValue)\">" : ""
                #expect(page.contains("https://x.com/\(tag)\(mark)"))
            }
        }
        let inside = try text(try world.summary("tk2025", isInternal: true), .json, .nl)
        for secret in secrets where secret != "Wilhelmina" { #expect(inside.contains(secret), "\(secret)") }
        #expect(
            try world.summary("tk2025", isInternal: true).render(.json, language: .nl)[0].name
                == "tk2025-summary-internal.json")
    }
}
