/// A text that a person gives, by the name under which it is typed. What the ledger keeps it keeps for good, so each has
/// bounds, which hold at every door and once more before it is appended (L10).
public enum TextField: String, Codable, Sendable, CaseIterable {
    // What is looked up.
    case election, platform, service, channel, role
    // Words that reach the published summary.
    case ground, signal, outcome
    // One line.
    case rule, subject, reference
    case url
    case messageID = "message-id"
    // What a person writes.
    case note, why, despite
    case ownAttempts = "own-attempts"
    case risk
    /// The words of an exhibit that no mail holds.
    case text
    /// Words of an exhibit that a person hides or keeps.
    case words

    /// How many values of one field may be given at once.
    public static let mostValues = 100

    /// The most bytes of UTF-8 that are kept of it.
    public var mostBytes: Int {
        switch self {
        case .election, .platform, .service, .channel, .role, .ground, .signal, .outcome: 100
        case .rule, .subject, .reference, .messageID, .words: 998  // RFC 5322, 2.1.1: a line of a mail
        case .url: 2_048
        case .note, .why, .despite, .ownAttempts, .risk: 10_000
        case .text: 100_000
        }
    }

    /// Whether it may have more than one line.
    public var hasLines: Bool {
        switch self {
        case .note, .why, .despite, .ownAttempts, .risk, .text: true
        default: false
        }
    }
}

extension TextField {
    /// The text as it is kept: without white space around it, a Message-ID without its angle brackets.
    ///
    /// - Parameters:
    ///   - typed: what somebody typed, or a file of theirs holds.
    ///   - isStory: it is told of a ledger that may have been an older version's: a URL may have any form, and characters
    ///     that nobody sees may stand in any text.
    /// - Throws: `Refusal.badText` for one that is empty, too long, or not what the field holds.
    public func read(_ typed: String, isStory: Bool = false) throws(Refusal) -> String {
        var text = typed.trimmed
        if hasLines { text = text.withLineFeeds }
        // What is copied from a web page or a word processor has these, and means blanks and line ends by them.
        if self == .text { text = text.withPlainBlanks }
        let isBracketed = text.hasPrefix("<") && text.hasSuffix(">")
        if self == .messageID { text = MessageIDText.bare(text) }
        let flaw =
            boundsFlaw(of: text) ?? (isStory ? nil : hiddenFlaw(of: text))
            ?? (isStory && self == .url ? nil : formFlaw(of: text, isBracketed))
        if let flaw { throw .badText(self, flaw) }
        return text
    }

    /// The same of a text that may be left out.
    public func read(optional typed: String?, isStory: Bool = false) throws(Refusal) -> String? {
        guard let typed else { return nil }
        return try read(typed, isStory: isStory)
    }

    /// The same of several, each kept once.
    func read(each typed: [String], isStory: Bool = false) throws(Refusal) -> [String] {
        guard typed.count <= Self.mostValues else {
            throw .badText(self, .tooMany(count: typed.count, most: Self.mostValues))
        }
        var seen: Set<String> = []
        var texts: [String] = []
        for text in typed {
            let text = try read(text, isStory: isStory)
            if seen.insert(self == .outcome ? WordList.normalised(text) : text).inserted { texts.append(text) }
        }
        return texts
    }

    /// The same of a correction, in which an empty text takes the value away.
    func read(correction typed: String?) throws(Refusal) -> String? {
        guard let typed, !typed.trimmed.isEmpty else { return typed == nil ? nil : "" }
        return try read(typed)
    }

    /// Whether a text is within the field's bounds, as `read` leaves it.
    func bounds(_ text: String) -> Bool { text == text.trimmed && boundsFlaw(of: text) == nil }

    private func boundsFlaw(of text: String) -> TextFlaw? {
        if text.isBlank { return .empty }
        let bytes = text.utf8.count
        if bytes > mostBytes { return .tooLong(bytes: bytes, most: mostBytes) }
        if let control = text.unicodeScalars.first(where: { $0.isControl && !(hasLines && $0 == "\n") }) {
            return .control(control.value)
        }
        return nil
    }

    private func hiddenFlaw(of text: String) -> TextFlaw? {
        // The words of an exhibit are kept as they were published.
        guard self != .text, let hidden = text.unicodeScalars.first(where: \.isHidden) else { return nil }
        return .control(hidden.value)
    }

    private func formFlaw(of text: String, _ isBracketed: Bool) -> TextFlaw? {
        switch self {
        case .url: WebAddress.flaw(of: text)
        case .messageID: MessageIDText.isOne(text, wasBracketed: isBracketed) ? nil : .notAMessageID(text)
        default: nil
        }
    }
}

extension String {
    /// Without the white space around it.
    fileprivate var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// With LF line ends, whoever's editor wrote it.
    fileprivate var withLineFeeds: String { String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) }

    /// Tabs as blanks; form feeds and the separators of lines and paragraphs as line feeds.
    fileprivate var withPlainBlanks: String {
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09: text.append(" ")
            case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: text.append("\n")
            default: text.append(scalar)
            }
        }
        return String(text)
    }

    /// Whether nobody would see anything of it.
    fileprivate var isBlank: Bool {
        unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    }
}

extension Unicode.Scalar {
    /// C0, DEL, C1, and the separators of lines and paragraphs: what makes two lines of one, or steers a terminal.
    fileprivate var isControl: Bool {
        properties.generalCategory == .control || value == 0x2028 || value == 0x2029
    }

    /// What nobody sees, and what turns a line around: it would make two texts that look alike. The joiners of scripts and
    /// emoji, and the marks of direction that right-to-left text needs, are not among them.
    fileprivate var isHidden: Bool {
        switch value {
        case 0x200B, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
