public import Configuration
public import MailReader
public import Wording

/// The configuration's values in the words of the other rooms.
extension ConfiguredLanguage {
    /// The language that people read.
    public var wording: Language {
        switch self {
        case .nl: .nl
        case .en: .en
        }
    }
}

extension ReadingLimits {
    /// The mail reader's limits.
    public var reader: Limits {
        var limits = Limits.standard
        limits.depth = depth
        limits.parts = parts
        limits.headers = headers
        limits.headerBytes = headerBytes
        limits.messageBytes = messageBytes
        return limits
    }
}
