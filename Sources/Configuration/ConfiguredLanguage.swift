/// The language in which journal messages are written; the raw value is the tag of BCP 47.
///
/// `Wording` has a type of its own with the same raw values: neither target knows the other.
public enum ConfiguredLanguage: String, Hashable, Sendable, CaseIterable {
    /// Dutch.
    case nl
    /// English.
    case en
}
