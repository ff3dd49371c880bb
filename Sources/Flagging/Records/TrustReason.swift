/// Why a mail is believed or not: a code with its values, which `Wording` puts into both languages (T4).
public struct TrustReason: Hashable, Sendable {
    /// What was found. The values that belong to each stand beside it, in order.
    public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
        /// Our own sent folder.
        case ownSentFolder = "own-sent-folder"
        /// The mailbox names no trust anchor (T1).
        case noAnchor = "no-anchor"
        /// A limit of the reader was passed, and the mail was not read whole.
        case limit
        /// It lies in an mbox whose writer is not known to quote: what stands in it may be a text of another mail (M7).
        case unquotedMbox = "unquoted-mbox"
        /// So many From fields.
        case severalFromFields = "several-from-fields"
        /// So many addresses in From.
        case severalAuthors = "several-authors"
        /// A field that may stand once, by its name (T3 a).
        case doubledField = "doubled-field"
        /// The domain, and the one that it looks like.
        case lookAlike = "look-alike"
        /// The platform whose address the display name shows.
        case shownAddress = "shown-address"
        /// The domain with letters outside ASCII.
        case foreignLetters = "foreign-letters"
        /// Results with our id outside the block (T4).
        case idOutside = "id-outside"
        /// From has no address with a domain.
        case noDomain = "no-domain"
        /// No `Received` leads to the border (T2).
        case noBorder = "no-border"
        /// A `Received` above the border that cannot be read.
        case unreadableLine = "unreadable-line"
        /// The host of a `Received` above the border that the configuration does not name.
        case foreignHost = "foreign-host"
        /// The host of ours that took the mail from elsewhere.
        case foreignSource = "foreign-source"
        /// The results that count cannot be read.
        case unreadableResults = "unreadable-results"
        /// No results with our id where they count.
        case noResults = "no-results"
        /// No results without an id where they count (Exchange Online).
        case noPlainResults = "no-plain-results"
        /// The results with our id disagree.
        case resultsDisagree = "results-disagree"
        /// `dmarc=fail`.
        case dmarcFails = "dmarc-fails"
        /// The domain whose signature fails, with none that passes.
        case signatureFails = "signature-fails"
        /// The domain that no passing signature is of.
        case signatureElsewhere = "signature-elsewhere"
        /// The domain that `dmarc=pass` is not for.
        case dmarcElsewhere = "dmarc-elsewhere"
        /// SPF alone.
        case onlySPF = "only-spf"
        /// Nothing passed.
        case nothingPasses = "nothing-passes"
        /// A signature with a body length, which lets anything be added below (T3 b).
        case bodyLength = "body-length"
        /// The field that a signature does not cover, in a mail that did not come from the platform's own machines (T3 c, e).
        case unsignedField = "unsigned-field"
        /// The domain, and the platform that the flag went to.
        case otherPlatform = "other-platform"
        /// The mail's platform, and the platform that the flag went to.
        case ofPlatform = "of-platform"
        /// The domain, of no platform.
        case noPlatform = "no-platform"
        /// No address of ours in To or Cc (T3 c).
        case notToUs = "not-to-us"
        /// A sender of the platform that is not known yet (T3 d).
        case newSender = "new-sender"
        /// A Message-ID that was filed with another text (T3 e).
        case idFiledBefore = "id-filed-before"
        /// The domain and its platform; a third value is the sealer (RFC 8617).
        case dmarcPasses = "dmarc-passes"
        /// The domain and its platform; a third value is the sealer.
        case signaturePasses = "signature-passes"
        /// T5: our own gateway made the report.
        case ownReport = "own-report"
        /// T5: the domain of the failed address is verified.
        case reportVerified = "report-verified"
        /// T5: the report returns no Message-ID of ours.
        case reportWithoutID = "report-without-id"
        /// T5: the platform of whose addresses, that we write to, none failed by the word of who may say so.
        case reportOtherAddress = "report-other-address"
        /// Words of an older build, or of a test.
        case recorded
    }

    /// What was found.
    public var code: Code
    /// Its values: domains, hosts, names of fields, ids of platforms; never a person's address.
    public var values: [String]

    /// A reason with its values.
    public init(_ code: Code, _ values: String...) { self.init(code, values: values) }

    private init(_ code: Code, values: [String]) {
        self.code = code
        self.values = values
    }

    /// A reason as it travelled: an unknown code is its own words.
    public init(code: String, values: [String]) {
        guard let known = Code(rawValue: code) else {
            self.init(.recorded, values: [([code] + values).joined(separator: " ")])
            return
        }
        self.init(known, values: values)
    }
}

extension TrustReason {
    /// Whether a mailer's report was believed for it (T5).
    public var isReport: Bool { code == .ownReport || code == .reportVerified }
}

extension TrustReason: ExpressibleByStringLiteral {
    /// Words as they are.
    public init(stringLiteral words: String) { self.init(.recorded, words) }
}

extension TrustReason: Codable {
    private enum CodingKeys: String, CodingKey { case code, values }

    /// An older build wrote one English sentence, which stays what it is.
    public init(from decoder: any Decoder) throws {
        if let sentence = try? decoder.singleValueContainer().decode(String.self) {
            self.init(.recorded, sentence)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try container.decode(String.self, forKey: .code),
            values: try container.decode([String].self, forKey: .values))
    }

    /// Recorded words stay a sentence, so that what an older build wrote is written as it was.
    public func encode(to encoder: any Encoder) throws {
        if code == .recorded {
            var container = encoder.singleValueContainer()
            return try container.encode(values.joined(separator: " "))
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(values, forKey: .values)
    }
}
