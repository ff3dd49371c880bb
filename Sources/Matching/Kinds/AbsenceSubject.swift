/// How Exchange, Notes, Zimbra and others begin the subject of an absence, in the languages in which they are sold.
enum AbsenceSubject {
    /// Whether a subject begins so, behind the tags that gateways put before it.
    static func isOne(_ subject: String) -> Bool {
        let bytes = untagged(FoldedText(subject).bytes[...])
        if whole.contains(where: bytes.starts(with:)) { return true }
        return announced.contains { prefix in
            guard bytes.starts(with: prefix) else { return false }
            // French puts a blank before the colon; the full-width one is Chinese and Japanese.
            let rest = bytes.dropFirst(prefix.count).drop { $0 == 0x20 }
            return rest.isEmpty || ":-".utf8.contains(rest[rest.startIndex]) || rest.starts(with: "\u{FF1A}".utf8)
        }
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
}
