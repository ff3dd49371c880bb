/// One thing about a mail that is not as the standards want it. Reading never fails; it says what it met.
public struct Anomaly: Sendable, Equatable, Hashable {
    /// What was met.
    public let kind: Kind
    /// Which header, charset, boundary… it concerns, for a person; at most 80 characters.
    public let detail: String?

    /// An anomaly; a long detail is cut.
    public init(_ kind: Kind, _ detail: String? = nil) {
        self.kind = kind
        self.detail = detail.map { $0.utf8.count > 80 ? String($0.prefix(80)) : $0 }
    }

    /// The closed list of anomalies. The raw values are stable: `flagwatch read --json` prints them.
    public enum Kind: String, Sendable, CaseIterable, Hashable {
        /// The mail is longer than `Limits.messageBytes`; the rest was not read.
        case messageTooLarge = "message-too-large"
        /// More parts than `Limits.parts`; what follows the last one was not read.
        case tooManyParts = "too-many-parts"
        /// A container deeper than `Limits.depth` was left unopened.
        case nestedTooDeep = "nested-too-deep"
        /// More fields than `Limits.headers`; the rest of the fields were not read.
        case tooManyHeaders = "too-many-headers"
        /// More bytes of header fields than `Limits.headerBytes`; the rest of the fields were cut.
        case headersTooLarge = "headers-too-large"
        /// Encoded messages inside encoded messages, together larger than the mail itself, were left unopened.
        case encodedMessageTooLarge = "encoded-message-too-large"
        /// More than 1,000 addresses, or message ids, in the fields of one name; not all were read.
        case tooManyAddresses = "too-many-addresses"
        case tooManyIdentifiers = "too-many-identifiers"
        /// No header field at all.
        case noHeaders = "no-headers"
        /// The mail began with an mbox postmark line (`From …`), which was passed over.
        case postmarkLine = "postmark-line"
        /// The first line was a continuation of nothing, or empty lines stood before the first field.
        case misplacedFirstLine = "misplaced-first-line"
        /// A line among the header fields was no field (RFC 5322, 2.2). It is kept: with the field before it when
        /// more fields follow, else as the first line of the body.
        case malformedHeaderLine = "malformed-header-line"
        /// A field that RFC 5322 3.6 allows once stands there more than once.
        case duplicateField = "duplicate-field"
        /// Raw bytes above 127 in a header field that are not UTF-8 (RFC 6532); they were read as windows-1252.
        case rawEightBitHeader = "raw-eight-bit-header"
        /// NUL bytes in a header field or in text.
        case nulByte = "nul-byte"
        /// A `Date` that cannot be read.
        case malformedDate = "malformed-date"
        /// A mailbox list with text that is no address.
        case malformedAddress = "malformed-address"
        /// A multipart without a boundary parameter; the first likely delimiter line was taken.
        case missingBoundary = "missing-boundary"
        /// A multipart whose boundary never occurs.
        case boundaryNotFound = "boundary-not-found"
        /// A multipart without its closing delimiter: the mail may have been cut.
        case unclosedMultipart = "unclosed-multipart"
        /// A multipart or message with a transfer encoding that RFC 2045 6.4 forbids.
        case encodedContainer = "encoded-container"
        /// A transfer encoding that nobody knows; the bytes were taken as they are.
        case unknownTransferEncoding = "unknown-transfer-encoding"
        /// Base64 with foreign characters or a torn end (RFC 2045 6.8); what could be decoded was.
        case brokenBase64 = "broken-base64"
        /// Quoted-printable with an escape that is none (RFC 2045 6.7); it was kept as written.
        case brokenQuotedPrintable = "broken-quoted-printable"
        /// A charset outside the list that is read; the text was taken as UTF-8 if it is that, else windows-1252.
        case unknownCharset = "unknown-charset"
        /// Bytes that the named charset does not have.
        case wrongCharset = "wrong-charset"

        /// Whether something was cut or not read, so that a person must look at the mail.
        public var isLimit: Bool {
            switch self {
            case .messageTooLarge, .tooManyParts, .nestedTooDeep, .tooManyHeaders, .headersTooLarge,
                .encodedMessageTooLarge, .tooManyAddresses, .tooManyIdentifiers:
                true
            default: false
            }
        }
    }
}
