/// What one folder says, or two of them merged.
struct Layer {
    /// The folder, for complaints about what is missing.
    var folder: String
    var tiers: [TierDraft] = []
    var rungs: [RungDraft] = []
    var roles: [RoleDraft] = []
    var elections: [ElectionDraft] = []
    var platforms: [PlatformDraft] = []
    var mailboxes: [MailboxDraft] = []
    /// `[[role]]`, `[[platform]]` and `[[mailbox]]` as they stand: the tables of two folders meet key by key before they are
    /// read (K3).
    private var tables: [String: [Node]] = [:]
    /// The tables that meet so, each by what names it.
    private static let met = [("role", "id"), ("platform", "id"), ("mailbox", "path")]
    var scalars = Scalars()
    /// Whether some `[[tier]]` was refused: then no rule over all tiers can be checked.
    var hasRefusedTiers = false
    /// Whether some `[[rung]]` was refused.
    var hasRefusedRungs = false
    /// Whether a file was refused that may have held texts of the summary.
    var hasRefusedTexts = false
    /// Whether some `[[role]]` was refused beyond knowing its id.
    var hasRefusedRoles = false

    private init(folder: String) {
        self.folder = folder
    }

    /// Reads a folder's files; everything that is wrong goes to `complaints`.
    init(folder: String, files: [ConfigurationFolder.File], complaints: Complaints) {
        self.init(folder: folder)
        for file in files {
            guard let node = Document.root(of: file.bytes, file: file.path, complaints: complaints) else {
                hasRefusedTiers = true
                hasRefusedRungs = true
                hasRefusedRoles = true
                hasRefusedTexts = true
                continue
            }
            guard case .table(var nodes) = node.value else { continue }
            for (key, _) in Self.met {
                // One that is no list of tables is complained of where it is read.
                guard case .array(let elements)? = nodes[key]?.value else { continue }
                tables[key, default: []] += elements
                nodes[key] = nil
            }
            add(TableReader("the file", nodes: nodes, place: node.place, complaints: complaints))
        }
        refuseDuplicates(complaints)
    }

    private mutating func add(_ root: TableReader) {
        let tierReaders = root.tables("tier")
        let read = tierReaders.compactMap { TierDraft($0) }
        hasRefusedTiers = hasRefusedTiers || read.count < tierReaders.count
        tiers += read
        let rungReaders = root.tables("rung")
        let readRungs = rungReaders.compactMap { RungDraft($0) }
        hasRefusedRungs = hasRefusedRungs || readRungs.count < rungReaders.count
        rungs += readRungs
        elections += root.tables("election").compactMap { ElectionDraft($0) }
        for (key, _) in Self.met { _ = root.tables(key) }
        scalars.add(Scalars.read(root), complaints: root.complaints)
        root.finish()
    }

    /// Reads the tables of two folders as one.
    private mutating func readMet(_ complaints: Complaints) {
        func readers(_ key: String) -> [TableReader] {
            (tables[key] ?? []).compactMap { node in
                guard case .table(let nodes) = node.value else {
                    complaints.add(node.place, "\(key) is \(node.value.kindName)", "write [[\(key)]]")
                    return nil
                }
                return TableReader("[[\(key)]]", nodes: nodes, place: node.keyPlace, complaints: complaints)
            }
        }
        let roleReaders = readers("role")
        roles = roleReaders.compactMap { RoleDraft($0) }
        hasRefusedRoles = hasRefusedRoles || roles.count < roleReaders.count
        platforms = readers("platform").compactMap { PlatformDraft($0) }
        mailboxes = readers("mailbox").compactMap { MailboxDraft($0) }
    }

    /// Within one folder a name means one thing; between folders it replaces, or is added to (K3).
    private mutating func refuseDuplicates(_ complaints: Complaints) {
        Layer.keepFirst(&tiers, "tier", complaints, name: \.name)
        Layer.keepFirst(&rungs, "rung", complaints, name: \.name)
        for (key, name) in Self.met { keepFirst(key, by: name, complaints) }
        Layer.keepFirst(&elections, "election", complaints, name: \.id)
    }

    private mutating func keepFirst(_ key: String, by name: String, _ complaints: Complaints) {
        var seen: [String: Place] = [:]
        tables[key] = tables[key]?.filter { node in
            guard case .table(let nodes) = node.value, let named = nodes[name], case .string(let text) = named.value
            else { return true }
            if let first = seen[text] {
                complaints.add(
                    named.place, "\(key) \(text) is there already, at \(first)", "give it another name, or remove one")
                return false
            }
            seen[text] = named.place
            return true
        }
    }

    private static func keepFirst<Draft>(
        _ drafts: inout [Draft], _ kind: String, _ complaints: Complaints, name: (Draft) -> Located<String>
    ) {
        var seen: [String: Place] = [:]
        drafts = drafts.filter { draft in
            let name = name(draft)
            if let first = seen[name.value] {
                complaints.add(
                    name.place, "\(kind) \(name.value) is there already, at \(first)",
                    "give it another name, or remove one")
                return false
            }
            seen[name.value] = name.place
            return true
        }
    }

    /// One folder over another, as `Loaded.load` promises.
    static func merged(_ upper: Layer, over lower: Layer, complaints: Complaints) -> Layer {
        var result = Layer(folder: upper.folder)
        let hasTiers = !upper.tiers.isEmpty || upper.hasRefusedTiers
        result.tiers = hasTiers ? upper.tiers : lower.tiers
        result.hasRefusedTiers = hasTiers ? upper.hasRefusedTiers : lower.hasRefusedTiers
        let hasRungs = !upper.rungs.isEmpty || upper.hasRefusedRungs
        result.rungs = hasRungs ? upper.rungs : lower.rungs
        result.hasRefusedRungs = hasRungs ? upper.hasRefusedRungs : lower.hasRefusedRungs
        result.hasRefusedTexts = upper.hasRefusedTexts || lower.hasRefusedTexts
        result.hasRefusedRoles = upper.hasRefusedRoles || lower.hasRefusedRoles
        for (key, name) in met {
            let overlay = Overlay(name: name, complaints: complaints)
            result.tables[key] = overlay.merged(upper.tables[key] ?? [], over: lower.tables[key] ?? [])
        }
        result.readMet(complaints)
        result.elections = replaced(lower.elections, by: upper.elections, id: \.id.value)
        result.scalars = upper.scalars.over(lower.scalars)
        return result
    }

    /// The lower ones in their order, each replaced in its place, then those that are new: so the first role stays the
    /// one that is asked by default.
    private static func replaced<Draft>(
        _ lower: [Draft], by upper: [Draft], id: (Draft) -> String
    ) -> [Draft] {
        var rest = upper
        let kept = lower.map { draft in
            guard let index = rest.firstIndex(where: { id($0) == id(draft) }) else { return draft }
            return rest.remove(at: index)
        }
        return kept + rest
    }
}
