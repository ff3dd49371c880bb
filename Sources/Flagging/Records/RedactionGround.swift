/// Why a word may not be published: the grounds of articles 5.1 and 5.2 of the Dutch Open Government Act (Woo), a closed
/// list (S3).
public enum RedactionGround: String, Codable, Sendable, CaseIterable {
    case crown = "5.1.1a"
    case security = "5.1.1b"
    case businessSecrets = "5.1.1c"
    case specialData = "5.1.1d"
    case identityNumbers = "5.1.1e"
    case foreignRelations = "5.1.2a"
    case economicInterests = "5.1.2b"
    case prosecution = "5.1.2c"
    case inspection = "5.1.2d"
    case privacy = "5.1.2e"
    case businessData = "5.1.2f"
    case environment = "5.1.2g"
    case installations = "5.1.2h"
    case functioning = "5.1.2i"
    case disadvantage = "5.1.5"
    case opinions = "5.2"

    /// The ground of everything that the machine redacts.
    public static let usual = RedactionGround.privacy
}
