extension FreshText {
    /// What one line of a mail's text is, by the words that mailers write.
    struct Line {
        /// The line as it is.
        private let raw: ArraySlice<UInt8>
        /// The line without blanks and the asterisks of bold text around it.
        private let text: ArraySlice<UInt8>
        /// What the line can be, by its first byte.
        private let marks: Marks

        init(_ raw: ArraySlice<UInt8>) {
            self.raw = raw
            var text = raw.trimmed
            while let first = text.first, first == Byte.asterisk || first.isBlank { text.removeFirst() }
            self.text = text
            marks = text.first.map { Phrases.marksByFirst[Int($0)] } ?? []
        }

        /// Whether the line can be any of the marks below: one look at its ends dismisses nearly every line.
        var mayBeMark: Bool {
            if isQuotedByInitials { return true }
            guard let last = text.last else { return false }
            if last == Byte.colon || last > 127 { return true }
            // "- " begins an item of a list; only "--" begins a mark.
            guard marks == .rule else { return !marks.isEmpty }
            return text.dropFirst().first == Byte.hyphen
        }

        var isBlank: Bool { text.isEmpty }

        /// A line longer than any of the marks below: they are not looked for in it.
        private var isLong: Bool { text.count > 400 }

        /// A line that quotes; ">From " is an escaped line of an mbox, not a quotation.
        var isQuoted: Bool {
            guard let first = text.first else { return false }
            if first == UInt8(ascii: "|") { return text.count > 1 && text[text.startIndex + 1] == Byte.space }
            return first == Byte.greater && !raw.starts(with: ">From ".utf8) || isQuotedByInitials
        }

        /// "JD> …", as the programs quote that name whose words they are.
        private var isQuotedByInitials: Bool {
            let letters = text.prefix(Self.mostInitials + 1).prefix(while: \.isLetter)
            guard !letters.isEmpty, letters.count <= Self.mostInitials else { return false }
            let rest = text.dropFirst(letters.count)
            guard rest.first == Byte.greater else { return false }
            return rest.dropFirst().first.map { $0.isBlank || $0 == Byte.greater } ?? true
        }

        private static let mostInitials = 4

        /// "-- " (RFC 3676, 4.3), also where a mailer took its blank.
        var isSignatureMark: Bool {
            raw.count <= 4 && raw.starts(with: "--".utf8)
                && (raw.count == 2 || raw.dropFirst(2).elementsEqual(" ".utf8)
                    || raw.dropFirst(2).elementsEqual("\u{A0}".utf8))
        }

        /// The line that help desks put above: "##- Please type your reply above this line -##".
        var isReplyMarker: Bool { text.starts(with: "##-".utf8) && text.suffix(3).elementsEqual("-##".utf8) }

        /// "-----Original Message-----" and its translations, and "Begin forwarded message:".
        var isOriginalMark: Bool {
            if marks.contains(.forward), Phrases.forwards.isPhrase(text) { return true }
            guard marks.contains(.rule), !isLong, text.starts(with: "--".utf8) else { return false }
            return Phrases.originals.beginsPhrase(text.drop { $0 == Byte.hyphen || $0 == Byte.space })
        }

        // MARK: Attributions

        /// Whether an attribution may begin here: with its preposition, a date, or a name on one line.
        var beginsAttribution: Bool {
            !isLong && (marks.contains(.attribution) && Phrases.begins.beginsPhrase(text) || endsAttribution)
        }

        /// Whether an attribution ends here; Dutch and German put the name after the verb ("Op … schreef Jan:").
        var endsAttribution: Bool {
            guard !isLong, let last = text.last, last == Byte.colon || last > 127 else { return false }
            if Phrases.ends.endsPhrase(text) { return true }
            guard text.last == Byte.colon else { return false }
            return Phrases.verbsAtStart.beginsPhrase(text) || Phrases.verbs.isInside(text)
        }

        // MARK: Header blocks

        /// The kinds of lines in a quoted header.
        enum HeaderWord { case from, sent, to, subject }

        /// Whether there is a colon where one stands after a header word.
        var mayBeHeader: Bool { marks.contains(.header) && text.prefix(32).contains(Byte.colon) }

        /// The kind of header line this is; nil when it is none.
        var headerWord: HeaderWord? {
            guard marks.contains(.header), let colon = text.prefix(32).firstIndex(of: Byte.colon) else { return nil }
            var word = text[..<colon].trimmed
            while let last = word.last, last == Byte.asterisk || last.isBlank { word.removeLast() }
            // "De\u{A0}:" as French mailers write it.
            if word.suffix(2).elementsEqual([0xC2, 0xA0]) { word = word.dropLast(2) }
            return Phrases.headerWords.first { $0.table.isPhrase(word) }?.word
        }

        // MARK: What was added on the way

        /// A banner of a mail gateway: "CAUTION: This email originated from outside …".
        var isBanner: Bool {
            guard marks.contains(.banner) else { return false }
            return Phrases.banners.beginsPhrase(text) || Phrases.wholeBanners.isPhrase(text)
        }

        /// "Sent from my phone" and its like.
        var isClientSignature: Bool {
            marks.contains(.client) && text.count < 100 && Phrases.clients.beginsPhrase(text)
        }
    }

    /// What a line can be, told by its first byte alone.
    struct Marks: OptionSet {
        let rawValue: UInt8
        static let forward = Marks(rawValue: 1)
        static let attribution = Marks(rawValue: 2)
        static let banner = Marks(rawValue: 4)
        static let client = Marks(rawValue: 8)
        static let header = Marks(rawValue: 16)
        /// ">", "|" and "#".
        static let sign = Marks(rawValue: 32)
        /// "-", with which rules and signatures begin.
        static let rule = Marks(rawValue: 64)
    }
}
