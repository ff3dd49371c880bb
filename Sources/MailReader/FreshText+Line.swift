extension FreshText {
    /// What one line of a mail's text is, by the words that mailers write.
    struct Line {
        /// The line in lower case, without blanks and the asterisks of bold text around it, at most 200 characters.
        private let text: String
        private let raw: Substring

        init(_ raw: Substring) {
            self.raw = raw
            let bytes = Array(raw.utf8.prefix(400))[...].trimmed
            text = String(String(decoding: bytes, as: UTF8.self).lowercased().drop { $0 == "*" || $0 == "\u{200B}" })
        }

        var isBlank: Bool { text.isEmpty }

        /// A line that quotes; ">From " is an escaped line of an mbox, not a quotation.
        var isQuoted: Bool {
            guard let first = text.first, first == ">" || first == "|" && text.hasPrefix("| ") else { return false }
            return !raw.hasPrefix(">From ")
        }

        /// "-- " (RFC 3676, 4.3), also where a mailer took its blank.
        var isSignatureMark: Bool { raw == "-- " || raw == "--" || raw == "--\u{A0}" }

        /// The line that help desks put above: "##- Please type your reply above this line -##".
        var isReplyMarker: Bool { text.hasPrefix("##-") && text.hasSuffix("-##") }

        private static let originals = [
            "original message", "original appointment", "oorspronkelijk bericht", "oorspronkelijke bericht",
            "ursprüngliche nachricht", "message d'origine", "message d’origine", "mensaje original",
            "messaggio originale", "mensagem original", "forwarded message", "doorgestuurd bericht",
            "weitergeleitete nachricht", "message transféré", "mensaje reenviado", "messaggio inoltrato",
            "opprinnelig melding", "ursprungligt meddelande", "oprindelig meddelelse", "alkuperäinen viesti",
            "wiadomość oryginalna", "пересылаемое сообщение", "исходное сообщение", "forwarded by",
        ]

        /// "-----Original Message-----" and its translations, and "Begin forwarded message:".
        var isOriginalMark: Bool {
            if text == "begin forwarded message:" || text == "begin doorgestuurd bericht:" { return true }
            guard text.hasPrefix("--") else { return false }
            let inner = text.drop { $0 == "-" || $0 == " " }
            return Self.originals.contains { inner.hasPrefix($0) }
        }

        // MARK: Attributions

        private static let begins = [
            "on ", "op ", "am ", "le ", "el ", "il ", "em ", "den ", "på ", "dnia ", "w dniu ", "dne ", "pe ", "в ",
            "在 ", "2", "1", "3", "from ", "van ", "von ", "fri", "mon", "tue", "wed", "thu", "sat", "sun",
        ]
        private static let ends = [
            "wrote:", "schreef:", "schrieb:", "a écrit :", "a écrit:", "a écrit :", "escribió:", "ha scritto:",
            "escreveu:", "skrev:", "napisał:", "napisał(a):", "napsal:", "napsal(a):", "kirjoitti:", "пишет:", "写道：",
            "写道:", "geschreven:", "het volgende geschreven:", "folgendes geschrieben:", "wrote :", "yazdı:",
            "a scris:", "написал:", "написал(а):",
        ]

        /// Whether an attribution may begin here: with its preposition, a date, or a name on one line.
        var beginsAttribution: Bool { Self.begins.contains { text.hasPrefix($0) } || endsAttribution }

        /// Whether an attribution ends here; Dutch and German put the name after the verb ("Op … schreef Jan:").
        var endsAttribution: Bool {
            if Self.ends.contains(where: { text.hasSuffix($0) }) { return true }
            guard text.hasSuffix(":") else { return false }
            return text.contains(" schreef ") || text.contains(" schrieb ") || text.hasPrefix("schreef ")
                || text.hasPrefix("schrieb ") || text.contains(" skrev ")
        }

        // MARK: Header blocks

        /// The kinds of lines in a quoted header.
        enum HeaderWord { case from, sent, to, subject }

        private static let headerWords: [(HeaderWord, [String])] = [
            (
                .from,
                ["from", "van", "von", "de", "da", "fra", "från", "od", "от", "发件人", "寄件者", "lähettäjä", "kimden"]
            ),
            (
                .sent,
                [
                    "sent", "date", "verzonden", "datum", "gesendet", "envoyé", "enviado", "enviado el", "inviato",
                    "data", "sendt", "skickat", "wysłano", "отправлено", "дата", "发送时间", "lähetetty", "fecha",
                ]
            ),
            (.to, ["to", "aan", "an", "à", "a", "para", "til", "till", "do", "кому", "收件人", "vastaanottaja", "kime"]),
            (
                .subject,
                [
                    "subject", "onderwerp", "betreff", "objet", "asunto", "oggetto", "assunto", "emne", "ämne",
                    "temat", "тема", "主题", "aihe", "konu",
                ]
            ),
        ]

        /// The kind of header line this is; nil when it is none.
        var headerWord: HeaderWord? {
            guard let colon = text.prefix(20).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
            var word = text[..<colon]
            while let last = word.last, last == " " || last == "\u{A0}" || last == "*" { word.removeLast() }
            return Self.headerWords.first { $0.1.contains { word == $0 } }?.0
        }

        // MARK: What was added on the way

        private static let banners = [
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
        ]

        /// A banner of a mail gateway: "CAUTION: This email originated from outside …".
        var isBanner: Bool {
            text == "caution" || text == "external email" || Self.banners.contains { text.hasPrefix($0) }
        }

        private static let clients = [
            "sent from my ", "verzonden vanaf mijn ", "verstuurd vanaf mijn ", "von meinem iphone", "get outlook for ",
            "outlook voor ", "download outlook voor ", "verzonden via outlook", "sent from outlook",
            "sent from mail for",
            "verzonden vanuit mail voor", "envoyé de mon ", "gesendet von meinem ", "enviado desde mi ",
        ]

        /// "Sent from my phone" and its like.
        var isClientSignature: Bool { text.utf8.count < 100 && Self.clients.contains { text.hasPrefix($0) } }
    }
}
