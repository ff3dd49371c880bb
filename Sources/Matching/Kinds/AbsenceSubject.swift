/// How Exchange, Notes, Zimbra and others begin the subject of an absence, in the languages in which they are sold.
struct AbsenceSubject {
    /// The subject, folded, behind the tags of gateways and the prefixes of replies: two that are alike in it are one
    /// subject.
    let core: String
    /// Whether it begins as programs begin it. One that only speaks of an absence before its first mark, or puts a reply's
    /// prefix before, may be a person's.
    let isSure: Bool

    /// Nil for a subject that is like no absence's.
    init?(_ subject: String) {
        let bytes = Self.untagged(FoldedText(subject).bytes[...])
        let rest = Self.unprefixed(bytes)
        let isBegun = Self.isBegun(rest)
        guard isBegun || Self.speaksOfAbsence(rest) else { return nil }
        core = String(decoding: rest, as: UTF8.self)
        isSure = isBegun && rest.count == bytes.count
    }

    /// Whether a program's words begin it.
    private static func isBegun(_ bytes: ArraySlice<UInt8>) -> Bool {
        if whole.contains(where: bytes.starts(with:)) { return true }
        return announced.contains { bytes.starts(with: $0) && isAnnouncement(bytes.dropFirst($0.count)) }
    }

    /// Whether what stands behind a program's words ends them: nothing, or a colon. French puts a blank before it, Notes a
    /// preposition; the full-width one is Chinese and Japanese. A hyphen does only where it stands apart, for "Auto-…" begins
    /// many words.
    private static func isAnnouncement(_ rest: ArraySlice<UInt8>) -> Bool {
        let isApart = rest.first == 0x20
        let rest = rest.drop { $0 == 0x20 }
        let word = rest.prefix { $0 != 0x20 && $0 != UInt8(ascii: ":") }
        if isApart, prepositions.contains(where: word.elementsEqual) {
            return rest.dropFirst(word.count).first { $0 != 0x20 } == UInt8(ascii: ":")
        }
        guard let first = rest.first else { return true }
        if first == UInt8(ascii: "-") { return isApart }
        return first == UInt8(ascii: ":") || rest.starts(with: "\u{FF1A}".utf8)
    }

    /// Whether a program's words stand behind another prefix ("Accepted: Automatic reply: …"), or a word of absence before the
    /// first mark of a subject: what people set up by hand.
    private static func speaksOfAbsence(_ bytes: ArraySlice<UInt8>) -> Bool {
        for colon in bytes.indices.prefix(longestOpening) where bytes[colon] == UInt8(ascii: ":") {
            if isBegun(bytes[(colon + 1)...].drop { $0 == 0x20 }) { return true }
        }
        let text = FoldedText(String(decoding: bytes.prefix(longestOpening), as: UTF8.self))
        let ends = marks.compactMap { text.places(of: $0, most: 1).first }
        let end = ends.min() ?? (bytes.count > longestOpening ? 0 : text.bytes.count)
        let opening = FoldedText(String(decoding: text.bytes[..<end], as: UTF8.self))
        return absences.contains(where: opening.contains)
    }

    /// In bytes.
    private static let longestOpening = 60

    /// Without the prefixes of replies, behind each of which tags may stand again.
    private static func unprefixed(_ subject: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = subject
        for _ in 0..<8 {
            guard let prefix = replies.first(where: rest.starts(with:)) else { break }
            rest = untagged(rest.dropFirst(prefix.count))
        }
        return rest
    }

    /// Without `[External]`, `(EXT)`, `*SPAM*`, `EXTERN:` and the like, several of them.
    private static func untagged(_ subject: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = subject
        for _ in 0..<8 {
            rest = rest.drop { $0 == 0x20 }
            let closing: [UInt8: UInt8] = [
                UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")"),
                UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "<"): UInt8(ascii: ">"),
                UInt8(ascii: "*"): UInt8(ascii: "*"), UInt8(ascii: "#"): UInt8(ascii: "#"),
            ]
            if let first = rest.first, let close = closing[first],
                let end = rest.dropFirst().prefix(60).firstIndex(of: close)
            {
                rest = rest[(end + 1)...]
            } else if let tag = bare.first(where: rest.starts(with:)) {
                rest = rest.dropFirst(tag.count)
            } else {
                break
            }
        }
        return rest.drop { $0 == 0x20 || ":-*".utf8.contains($0) }
    }

    private static let bare = ["external:", "external -", "extern:", "ext:", "spam:", "caution:", "let op:"].map {
        Array($0.utf8)
    }

    private static let replies = ["re:", "re :", "aw:", "antw:", "sv:", "vs:", "r:", "rv:", "odp:", "ynt:", "回复:"].map {
        Array($0.utf8)
    }

    private static let prepositions = ["auf", "op", "to", "on", "à", "a", "su", "til", "på", "na"].map {
        Array($0.utf8)
    }

    private static let marks = [":", "\u{FF1A}", "...", "\u{2026}"].map(FoldedText.init)

    /// These say it whatever follows.
    private static let whole = [
        "out of office", "out of the office", "out-of-office", "ooo:", "afwezig:", "afwezigheid", "niet op kantoor",
        "niet aanwezig", "abwesenheit", "absence du bureau", "absent du bureau", "fuera de la oficina",
        "fuera de oficina", "fuori sede", "fuori ufficio", "ausência", "ausente", "frånvaro", "fravær",
        "poissa toimistolta",
        "poza biurem", "nieobecność", "mimo kancelář", "házon kívül", "不在", "外出",
    ].map { FoldedText($0).bytes }

    /// These before a colon, or alone.
    private static let announced = [
        "abwesend", "absence", "absent", "absente", "message d'absence", "assente", "assenza", "messaggio di assenza",
        "fora do escritório", "fora do escritorio", "ausencia", "mensaje de ausencia", "mensagem de ausência",
        "poissaoloviesti", "poissaoloilmoitus", "frånvaromeddelande", "afwezigheidsbericht", "afwezigheidsmelding",
        "vakantiebericht", "urlaubsmeldung", "urlaubsnotiz", "on leave", "on annual leave", "on holiday", "on vacation",
        "met vakantie", "op vakantie", "met verlof", "im urlaub", "en congé", "en vacances", "in ferie", "de férias",
        "automatic reply", "automatic response", "automated reply", "auto reply", "auto-reply", "autoreply",
        "auto response", "auto-response", "autoresponse", "auto", "vacation", "vacation reply", "automatisch antwoord",
        "automatische antwoord", "automatisch bericht", "automatische antwort", "automatische abwesenheitsnotiz",
        "réponse automatique", "respuesta automática", "respuesta automatica", "risposta automatica",
        "resposta automática", "resposta automàtica", "automatiskt svar", "automatisk svar", "autosvar",
        "automaattinen vastaus", "automatyczna odpowiedź", "odpowiedź automatyczna", "automatická odpověď",
        "automatická odpoveď", "automatikus válasz", "răspuns automat", "автоматичен отговор", "автоматический ответ",
        "автоответ", "автоматична відповідь", "аутоматски одговор", "automatski odgovor", "samodejni odgovor",
        "αυτόματη απάντηση", "otomatik yanıt", "otomatik cevap", "automaatvastus", "automātiskā atbilde",
        "automatinis atsakymas", "sjálfvirkt svar", "erantzun automatikoa", "freagra uathoibríoch", "ymateb awtomatig",
        "自動応答", "自動返信", "自动答复", "自动回复", "自動回覆", "자동 회신", "자동 응답", "رد تلقائي", "پاسخ خودکار",
        "תשובה אוטומטית", "מענה אוטומטי", "trả lời tự động", "ตอบกลับอัตโนมัติ", "การตอบกลับอัตโนมัติ", "balasan otomatis",
        "balasan automatik", "स्वचालित उत्तर",
    ].map { FoldedText($0).bytes }

    /// How words begin that speak of an absence.
    private static let absences = [
        "afwezig", "er even niet", "er niet", "niet bereikbaar", "niet op kantoor", "niet aanwezig", "vakantie",
        "verlof",
        "out of office", "out of the office", "not in the office", "away", "absent", "absence", "annual leave",
        "on leave",
        "sick leave", "parental leave", "maternity leave", "paternity leave", "holiday", "vacation", "automatic reply",
        "automatic response", "auto-reply", "autoreply", "abwesen", "urlaub", "nicht im büro", "nicht erreichbar",
        "außer haus", "elternzeit", "congé", "vacances", "ausente", "ausencia", "ausência", "vacaciones", "férias",
        "assente", "assenza", "ferie", "fuori", "fora do", "fuera de", "frånvar", "semester", "fravær", "bortreist",
        "poissa", "lomalla", "urlop", "nieobecn", "dovolen", "nepřítomn", "szabadság", "izinde", "concediu", "απουσ",
        "отпуск", "отсутств", "відпуст", "відсутн", "不在", "休假", "休暇", "휴가", "부재",
    ].map(FoldedText.init)
}
