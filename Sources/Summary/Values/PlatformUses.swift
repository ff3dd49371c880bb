/// S1: how many times the status was used toward a platform.
package struct PlatformUses: Hashable, Sendable {
    /// The platform's id.
    package var platform: String
    /// Its name as it was configured.
    package var name: String
    /// Flags, not follow-ups, nudges or contacts.
    package var count: Int
}
