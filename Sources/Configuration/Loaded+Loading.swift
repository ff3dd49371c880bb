extension Loaded {
    /// Where the administrator's files are, unless told otherwise.
    public static let systemFolder = "/etc/flagwatch"
    /// Where the shipped files are, unless told otherwise.
    public static let shippedFolder = "/usr/lib/flagwatch"

    /// Reads the administrator's folder over the shipped one.
    ///
    /// Of each folder every `*.toml` counts, and every `*.toml` in its folders `elections`, `platforms` and `summary`;
    /// hidden files do not. Any table may stand in any file. Either folder may be missing. In the administrator's folder
    /// any `[[tier]]` replaces all shipped tiers, any `[[rung]]` all shipped rungs; elections replace by id; single settings,
    /// and the paragraphs of the summary, replace one by one. A role, platform or mailbox adds to the shipped one of its
    /// name, key by key, unless it says `replace = true` (K3); so do the stems of `[decisions]`.
    ///
    /// - Parameter isNamed: whether somebody named the administrator's folder, so that it must be there: a slip in a name must
    ///   not read as no configuration.
    /// - Throws: every complaint there is (K1).
    public static func load(
        system: String = systemFolder, shipped: String = shippedFolder, isNamed: Bool = false
    ) throws(ConfigurationError) -> Loaded {
        try load(upper: system, lower: shipped, isOnly: false, isRequired: isNamed)
    }

    /// Reads both folders anew, for a daemon that runs with this.
    ///
    /// - Throws: every complaint there is (K1); also where nothing is left of the administrator's files, which is a folder
    ///   that was moved or is not mounted rather than a change that somebody made (K2).
    public func again(system: String, shipped: String) throws(ConfigurationError) -> Loaded {
        let loaded = try Loaded.load(system: system, shipped: shipped)
        let folder = system.hasSuffix("/") ? system : "\(system)/"
        func isOwn(_ file: String) -> Bool { file.hasPrefix(folder) }
        guard files.contains(where: isOwn), !loaded.files.contains(where: isOwn) else { return loaded }
        throw ConfigurationError(complaints: [
            Complaint(
                file: system, problem: "no configuration file is left in it",
                remedy: "put the files back, or mount the folder; if none is meant, start the daemon anew")
        ])
    }

    /// Reads a folder in the place of both (`rehearse --config`): elections come only from it; tiers, rungs, roles,
    /// platforms and single settings that it does not have come from the shipped folder.
    ///
    /// - Throws: every complaint there is (K1); also where the folder is missing.
    public static func load(
        only folder: String, shipped: String = shippedFolder
    ) throws(ConfigurationError) -> Loaded {
        try load(upper: folder, lower: shipped, isOnly: true, isRequired: true)
    }

    private static func load(
        upper: String, lower: String, isOnly: Bool, isRequired: Bool
    ) throws(ConfigurationError) -> Loaded {
        let complaints = Complaints()
        let upperFiles = ConfigurationFolder.files(in: upper, isRequired: isRequired, complaints: complaints)
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
