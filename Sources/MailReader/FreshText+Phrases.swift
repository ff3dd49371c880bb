extension FreshText {
    /// The words of mailers and gateways, ASCII letters in lower case. Letters beyond ASCII stand in both cases where
    /// they begin a word.
    enum Phrases {
        /// What a line can be that begins with a byte.
        static let marksByFirst: [Marks] = (0..<256).map { value in
            let byte = UInt8(value)
            var marks: Marks = []
            func add(_ mark: Marks, for tables: [PhraseTable]) {
                if tables.contains(where: { $0.hasPhrase(beginningWith: byte.lowered) }) { marks.insert(mark) }
            }
            add(.forward, for: [forwards])
            add(.attribution, for: [begins, verbsAtStart])
            add(.banner, for: [banners, wholeBanners])
            add(.client, for: [clients])
            add(.header, for: headerWords.map(\.table))
            if byte == Byte.hyphen { marks.insert(.rule) }
            if [Byte.greater, UInt8(ascii: "|"), UInt8(ascii: "#")].contains(byte) { marks.insert(.sign) }
            return marks
        }

        static let originals = PhraseTable([
            "original message", "original appointment", "oorspronkelijk bericht", "oorspronkelijke bericht",
            "ursprüngliche nachricht", "message d'origine", "message d’origine", "mensaje original",
            "messaggio originale", "mensagem original", "forwarded message", "doorgestuurd bericht",
            "weitergeleitete nachricht", "message transféré", "mensaje reenviado", "messaggio inoltrato",
            "opprinnelig melding", "ursprungligt meddelande", "oprindelig meddelelse", "alkuperäinen viesti",
            "wiadomość oryginalna", "пересылаемое сообщение", "исходное сообщение", "forwarded by",
        ])

        static let forwards = PhraseTable(["begin forwarded message:", "begin doorgestuurd bericht:"])

        /// How an attribution begins: a preposition, a date, a weekday.
        static let begins = PhraseTable([
            "on ", "op ", "am ", "le ", "el ", "il ", "em ", "den ", "på ", "dnia ", "w dniu ", "dne ", "pe ", "в ",
            "在 ", "2", "1", "3", "from ", "van ", "von ", "fri", "mon", "tue", "wed", "thu", "sat", "sun",
        ])

        /// How it ends.
        static let ends = PhraseTable([
            "wrote:", "schreef:", "schrieb:", "a écrit :", "a écrit:", "a écrit :", "escribió:", "ha scritto:",
            "escreveu:", "skrev:", "napisał:", "napisał(a):", "napsal:", "napsal(a):", "kirjoitti:", "пишет:", "写道：",
            "写道:", "geschreven:", "het volgende geschreven:", "folgendes geschrieben:", "wrote :", "yazdı:",
            "a scris:", "написал:", "написал(а):",
        ])

        static let verbs = PhraseTable([" schreef ", " schrieb ", " skrev "])
        static let verbsAtStart = PhraseTable(["schreef ", "schrieb ", "skrev "])

        static let headerWords: [(word: Line.HeaderWord, table: PhraseTable)] = [
            (
                .from,
                PhraseTable([
                    "from", "van", "von", "de", "da", "fra", "från", "od", "от", "От", "发件人", "寄件者", "lähettäjä",
                    "kimden",
                ])
            ),
            (
                .sent,
                PhraseTable([
                    "sent", "date", "verzonden", "datum", "gesendet", "envoyé", "enviado", "enviado el", "inviato",
                    "data", "sendt", "skickat", "wysłano", "отправлено", "Отправлено", "дата", "Дата", "发送时间",
                    "lähetetty", "fecha",
                ])
            ),
            (
                .to,
                PhraseTable([
                    "to", "aan", "an", "à", "À", "a", "para", "til", "till", "do", "кому", "Кому", "收件人",
                    "vastaanottaja", "kime",
                ])
            ),
            (
                .subject,
                PhraseTable([
                    "subject", "onderwerp", "betreff", "objet", "asunto", "oggetto", "assunto", "emne", "ämne", "Ämne",
                    "temat", "тема", "Тема", "主题", "aihe", "konu",
                ])
            ),
        ]

        static let wholeBanners = PhraseTable(["caution", "external email"])
        static let banners = PhraseTable([
            "caution: this email", "caution: this message", "caution: this e-mail", "caution: external",
            "caution - external", "caution! external", "caution: the sender", "caution: do not",
            "caution: email originated", "external email:", "external email -", "external email.", "[external",
            "[ext]", "external sender", "external e-mail", "external message", "warning: this email",
            "warning: this message", "warning: external", "this email originated from outside",
            "this message originated from outside", "this email is from an external", "this message is from an ext",
            "let op: deze e-mail", "let op: deze mail", "let op: dit bericht", "let op: externe", "let op! deze",
            "dit bericht is afkomstig van buiten", "deze e-mail is afkomstig van buiten",
            "deze mail is afkomstig van buiten", "deze e-mail komt van buiten", "achtung: diese e-mail",
            "vorsicht: diese e-mail", "attention : ce courriel", "you don't often get email from",
            "u ontvangt niet vaak e-mail van",
        ])

        static let clients = PhraseTable([
            "sent from my ", "verzonden vanaf mijn ", "verstuurd vanaf mijn ", "von meinem iphone", "get outlook for ",
            "outlook voor ", "download outlook voor ", "verzonden via outlook", "sent from outlook",
            "sent from mail for",
            "verzonden vanuit mail voor", "envoyé de mon ", "gesendet von meinem ", "enviado desde mi ",
        ])
    }
}
