extension Loaded {
    /// Where the administrator's files are, unless told otherwise.
    public static let systemFolder = "/etc/flagwatch"
    /// Where the shipped files are, unless told otherwise.
    public static let shippedFolder = "/usr/lib/flagwatch"

    /// Reads the administrator's folder over the shipped one.
    ///
    /// Of each folder every `*.toml` counts, and every `*.toml` in its folders `elections` and `platforms`; hidden
    /// files do not. Any table may stand in any file. Either folder may be missing. In the administrator's folder any
    /// `[[tier]]` replaces all shipped tiers, any `[[rung]]` all shipped rungs; elections replace by id; single settings
    /// replace one by one. A role, platform or mailbox adds to the shipped one of its name, key by key, unless it says
    /// `replace = true` (K3); so do the stems of `[decisions]`.
    ///
    /// - Throws: every complaint there is (K1).
    public static func load(
        system: String = systemFolder, shipped: String = shippedFolder
    ) throws(ConfigurationError) -> Loaded {
        try load(upper: system, lower: shipped, isOnly: false)
    }

    /// Reads a folder in the place of both (`rehearse --config`): elections come only from it; tiers, rungs, roles,
    /// platforms and single settings that it does not have come from the shipped folder.
    ///
    /// - Throws: every complaint there is (K1); also where the folder is missing.
    public static func load(
        only folder: String, shipped: String = shippedFolder
    ) throws(ConfigurationError) -> Loaded {
        try load(upper: folder, lower: shipped, isOnly: true)
    }

    private static func load(
        upper: String, lower: String, isOnly: Bool
    ) throws(ConfigurationError) -> Loaded {
        let complaints = Complaints()
        let upperFiles = ConfigurationFolder.files(in: upper, isRequired: isOnly, complaints: complaints)
        let lowerFiles = ConfigurationFolder.files(in: lower, isRequired: false, complaints: complaints)
        let top = Layer(folder: upper, files: upperFiles, complaints: complaints)
        var bottom = Layer(folder: lower, files: lowerFiles, complaints: complaints)
        if isOnly { bottom.elections = [] }
        let loaded = Resolver(Layer.merged(top, over: bottom, complaints: complaints), complaints: complaints)
            .loaded(files: (lowerFiles + upperFiles).map(\.path))
        guard complaints.isEmpty, let loaded else {
            throw ConfigurationError(complaints: complaints.list.sorted())
        }
        return loaded
    }
}
