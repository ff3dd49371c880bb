/// What this build is.
public enum Build {
    /// The version that `--version`, `status` and the package say.
    public static let version = "0.2.0"
    /// What the lists of a summary's files name as their maker.
    static let program = "Flagwatch \(version)"
}
