/// How a platform writes its own case numbers, and where. Not a regular expression: a form, the words before it, and
/// its length.
public struct ReferencePattern: Hashable, Sendable {
    /// The shape. What is learnt is its normalised value.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        /// Digits after one of the lead words; zeros in front do not count.
        case number
        /// Characters of the base32 alphabet (A–Z, 2–7) after one of the lead words, or alone if there are none.
        case base32
        /// `[4-6392000030990]`: one digit, a dash, digits, in square brackets (Google support).
        case bracketedNumber = "bracketed-number"
        /// `[ABCDEF-1234]`: capitals and digits, a dash, the same, in square brackets (Zendesk).
        case bracketedCode = "bracketed-code"
        /// `[ref:00D….500…:ref]` in both of its spellings (Salesforce).
        case salesforceReference = "salesforce-reference"
        /// `thread::…::` (Salesforce since 2023).
        case salesforceThread = "salesforce-thread"
        /// What follows `+` in the local part of an address whose part before it is a lead word.
        case plusToken = "plus-token"
    }

    /// Where it may stand.
    public enum Place: String, Hashable, Sendable, CaseIterable {
        case subject, body
        /// From, Reply-To, To or Cc.
        case address
    }

    /// The name of the pattern.
    public var id: String
    /// Its shape.
    public var form: Form
    /// The words before it: `case#`; for a plus-token the local part before the `+`.
    public var leads: [String]
    /// How many characters the value has.
    public var length: ClosedRange<Int>
    /// Where it is looked for.
    public var places: Set<Place>

    /// A pattern.
    public init(
        id: String, form: Form, leads: [String] = [], length: ClosedRange<Int> = 4...64,
        places: Set<Place> = [.subject, .body]
    ) {
        self.id = id
        self.form = form
        self.leads = leads
        self.length = length
        self.places = places
    }
}
