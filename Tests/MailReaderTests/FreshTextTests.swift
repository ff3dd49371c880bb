import MailReader
import Testing

@Suite("What the platform wrote, and subjects for matching") struct FreshTextTests {
    private func fresh(_ body: String) -> String { Message(reading: Array("Subject: x\n\n\(body)".utf8)).freshText }

    private func normalized(_ subject: String) -> String {
        Message(reading: Array("Subject: \(subject)\n\n".utf8)).normalizedSubject
    }

    @Test(
        "Quotations go with their attribution, answers between them stay",
        arguments: [
            ("New.\n\nOn Fri, 17 Oct 2025 at 14:32, Flagger <f@x> wrote:\n> old\n", "New."),
            ("New.\nOp vr 17 okt 2025 om 14:32 schreef Flagger:\n\n> oud\n\nAntwoord.\n> oud", "New.\n\n\nAntwoord."),
            ("New.\nOn Fri, 17 Oct 2025\nat 14:32, Flagger\n<f@x> wrote:\n> old", "New."),
            ("New.\n\nOn Friday X wrote:\n\nold without marks", "New."),
            ("Neu.\nAm 17.10.2025 schrieb X:\n> alt", "Neu."), ("Le 17 oct. X a écrit :\n> vieux", ""),
            ("New.\n\nFrom: A\nSent: B\nTo: C\nSubject: D\n\nold", "New."),
            ("Nieuw.\n\nVan: A\nVerzonden: B\nAan: C\nOnderwerp: D\n\noud", "Nieuw."),
            ("New.\n\n*From:* A\n*Date:* B\n*To:* C\n\nold", "New."),
            ("Nouveau\nDe : A\nEnvoyé : B\nÀ : C\n\nvieux", "Nouveau"),
            ("New.\n-----Original Message-----\nold", "New."),
            ("Nieuw.\n-----Oorspronkelijk bericht-----\noud", "Nieuw."),
            ("FYI\n---------- Forwarded message ---------\nold", "FYI"), ("Begin forwarded message:\n\nold", ""),
            ("> quoted\nNew.", "New."), (">From the start\n", ">From the start"), ("New.\n-- \nX Corp", "New."),
            ("New.\n\nSent from my iPhone", "New."), ("New.\nVerzonden vanaf mijn iPhone", "New."),
            ("CAUTION: This email originated from outside of the\norganisation. Do not click.\n\nNew.", "New."),
            ("[EXTERNAL EMAIL]\n\nNew.", "New."), ("LET OP: Deze e-mail komt van buiten.\n\nNieuw.", "Nieuw."),
            ("##- Please type your reply above this line -##\n\nNew.", "New."),
            ("From: here we go\nthis is no header block", "From: here we go\nthis is no header block"),
            ("On the other hand, it is fine.\nDone.", "On the other hand, it is fine.\nDone."),
            ("We reviewed 2 posts:\nfirst\nsecond", "We reviewed 2 posts:\nfirst\nsecond"), ("", ""),
        ])
    func extracts(_ body: String, _ wanted: String) { #expect(fresh(body) == wanted) }

    @Test(
        "R1: what stands behind initials and a mark is quoted",
        arguments: [
            ("New.\n\nJD> old words", "New."), ("New.\njd> old\nJD>> older\nJD>\nDone.", "New.\nDone."),
            ("New.\n  mvdb> old", "New."), ("Open menu> settings.", "Open menu> settings."),
            ("if a>b then", "if a>b then"), ("A->B", "A->B"), ("quoted> x", "quoted> x"),
        ])
    func initials(_ body: String, _ wanted: String) { #expect(fresh(body) == wanted) }

    @Test("The copy that is kept is never cut") func copy() {
        let mail = Message(reading: Array("Subject: [External] Re: x\n\nCAUTION: This email is external\n\n> q".utf8))
        #expect(mail.text == "CAUTION: This email is external\n\n> q")
        #expect(mail.subject == "[External] Re: x")
    }

    @Test("HTML quotations are quotations") func html() {
        let mail = Message(
            reading: Array(
                "Content-Type: text/html\n\nNew.<div>On Friday X wrote:</div><blockquote>old<br>old</blockquote>".utf8))
        #expect(mail.freshText == "New.")
    }

    @Test(
        "Subjects lose prefixes of any language and gateway marks",
        arguments: [
            ("Re: Case# 0263225235", "case# 0263225235"), ("RE: AW: Antw: FW: Fwd: WG: Sv: TR: x", "x"),
            ("Re[2]: RE (3): x", "x"),
            ("[External] RE: [EXT] x", "x"), ("[SEC=OFFICIAL] x [SEC=UNOFFICIAL]", "x"), ("EXTERNAL: x", "x"),
            ("Re : x", "x"), ("回复：x", "x"), ("  A \t B ", "a b"), ("[TK25-001] x", "[tk25-001] x"), ("Re: ", ""),
            ("Report: y", "report: y"), ("[External sender] [EXTERNAL EMAIL] x", "x"),
            ("[ref:00D.500:ref]", "[ref:00d.500:ref]"),
            ("Automatic reply: x", "x"), ("Extra: [Extended] x", "extra: [extended] x"), ("[open x", "[open x"),
            ("", ""),
        ])
    func subjects(_ subject: String, _ wanted: String) { #expect(normalized(subject) == wanted) }
}
