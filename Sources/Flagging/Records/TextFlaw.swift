/// Why a text is not kept as it was given. `Wording` has the sentence for each.
public enum TextFlaw: Hashable, Sendable, Codable {
    /// Nobody would see anything of it.
    case empty
    case tooLong(bytes: Int, most: Int)
    case tooMany(count: Int, most: Int)
    /// It holds that control character, or a second line where there is only one.
    case control(UInt32)
    /// No scheme or no host.
    case notAURL(String)
    /// A URL that was made harmless to click on, such as `hxxps://x[.]com`: what was meant is not guessed.
    case defanged(String)
    /// A URL with a name, or a name and a password, before its host.
    case userInfo(String)
    /// No `<…@…>`.
    case notAMessageID(String)
}
