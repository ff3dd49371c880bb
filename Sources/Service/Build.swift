/// What this build is.
public enum Build {
    /// The version that `--version`, `status` and the package say.
    public static let version = "0.1.0"
}
