import Flagging
import Matching

/// Settings that stand once: top level keys, `[own]`, `[heartbeat]`, `[board]`, `[archive]`, `[summary]` and `[limits]`.
struct Scalars {
    var language: Located<ConfiguredLanguage>?
    var retention: Located<Int64>?
    var heartbeat: Located<String>?
    var board: Located<String>?
    var ownAddresses: Located<[String]>?
    var sentCopies: Located<MatchingPolicy.SentCopies>?
    /// Who flags, as the page names it.
    var organisation: Located<LocalizedText>?
    /// What becomes of the archived papers.
    var appraisal: Located<SummarySettings.Appraisal>?
    var summary = SummaryDraft()
    var limits: [String: Located<Int>] = [:]
    /// R2; with whether they take the place of the shipped ones.
    var decisionStems: Located<[String]>?
    var replacesStems = false

    /// The keys of `[limits]` with the least and the greatest value. 64 levels is what the reader's stack is made for;
    /// the others end where a mail would take the daemon's memory.
    static let limitKeys: [(key: String, range: ClosedRange<Int>)] = [
        ("depth", 1...64), ("parts", 1...100_000), ("headers", 1...1_000_000), ("header-bytes", 1_024...(64 << 20)),
        ("message-bytes", 65_536...(1 << 30)),
    ]

    /// The keys that stand above every table.
    static let topLevelKeys = ["language", "retention"]

    /// Reads what a file's root says.
    static func read(_ root: TableReader) -> Scalars {
        var found = Scalars()
        found.summary = SummaryDraft(root)
        found.language = root.choice("language", among: ConfiguredLanguage.allCases.map { ($0.rawValue, $0) })
        found.retention = root.duration("retention")
        if root.has("own"), let own = root.table("own") {
            if let node = own.node("addresses") {
                found.ownAddresses = Located(value: own.addresses("addresses"), place: node.keyPlace)
            }
            found.sentCopies = own.choice(
                "sent-copies", among: MatchingPolicy.SentCopies.allCases.map { ($0.rawValue, $0) })
            if own.has("organisation") {
                found.organisation = own.localizedText("organisation", required: "{ nl = \"…\", en = \"…\" }")
            }
            own.finish()
        }
        if root.has("decisions"), let table = root.table("decisions", like: "{ stems = [\"remov\"] }") {
            if let node = table.node("stems") {
                found.decisionStems = Located(value: table.phrases("stems"), place: node.keyPlace)
            }
            found.replacesStems = table.boolean("replace")?.value ?? false
            table.finish()
        }
        if root.has("heartbeat"), let table = root.table("heartbeat") {
            found.heartbeat = table.value(
                "file", required: heartbeatExample,
                remedy: "write an absolute path that ends in .prom, such as \(heartbeatExample)"
            ) { isFile($0, endingIn: ".prom") ? $0 : nil }
            table.finish()
        }
        if root.has("board"), let table = root.table("board") {
            found.board = table.value(
                "file", required: boardExample,
                remedy: "write an absolute path that ends in .html, such as \(boardExample)"
            ) { isFile($0, endingIn: ".html") ? $0 : nil }
            table.finish()
        }
        if root.has("archive"), let table = root.table("archive", like: "{ appraisal = \"B\" }") {
            found.appraisal = table.choice(
                "appraisal", required: "\"B\"",
                among: SummarySettings.Appraisal.allCases.map { ($0.rawValue, $0) })
            table.finish()
        }
        if root.has("limits"), let limits = root.table("limits") {
            for (key, range) in limitKeys {
                if let value = limits.integer(key, in: range) { found.limits[key] = value }
            }
            limits.finish()
        }
        return found
    }

    /// The folder of the control socket: the unit lets the daemon write there, and everybody may read it.
    private static let heartbeatExample = "\"/run/flagwatch/flagwatch.prom\""
    private static let boardExample = "\"/run/flagwatch/board.html\""

    /// node_exporter reads what ends in .prom, and a browser shows as a page what ends in .html.
    private static func isFile(_ path: String, endingIn end: String) -> Bool {
        path.hasPrefix("/") && path.hasSuffix(end) && !path.hasSuffix("/\(end)") && !path.utf8.contains(0)
    }

    /// Adds another file of the same folder; a setting in both is a complaint that names both.
    mutating func add(_ other: Scalars, complaints: Complaints) {
        Scalars.merge(&language, other.language, "language", complaints)
        Scalars.merge(&retention, other.retention, "retention", complaints)
        Scalars.merge(&heartbeat, other.heartbeat, "file of [heartbeat]", complaints)
        Scalars.merge(&board, other.board, "file of [board]", complaints)
        Scalars.merge(&ownAddresses, other.ownAddresses, "addresses of [own]", complaints)
        Scalars.merge(&decisionStems, other.decisionStems, "stems of [decisions]", complaints)
        replacesStems = replacesStems || other.replacesStems
        Scalars.merge(&sentCopies, other.sentCopies, "sent-copies of [own]", complaints)
        Scalars.merge(&organisation, other.organisation, "organisation of [own]", complaints)
        Scalars.merge(&appraisal, other.appraisal, "appraisal of [archive]", complaints)
        summary.add(other.summary, complaints: complaints)
        for (key, _) in Scalars.limitKeys {
            Scalars.merge(&limits[key], other.limits[key], "\(key) of [limits]", complaints)
        }
    }

    /// These settings, and those of a lower folder where these are silent.
    func over(_ lower: Scalars) -> Scalars {
        Scalars(
            language: language ?? lower.language, retention: retention ?? lower.retention,
            heartbeat: heartbeat ?? lower.heartbeat, board: board ?? lower.board,
            ownAddresses: ownAddresses ?? lower.ownAddresses,
            sentCopies: sentCopies ?? lower.sentCopies, organisation: organisation ?? lower.organisation,
            appraisal: appraisal ?? lower.appraisal, summary: summary.over(lower.summary),
            limits: lower.limits.merging(limits) { _, upper in upper }, decisionStems: stems(over: lower))
    }

    /// K3: stems add to the shipped ones.
    private func stems(over lower: Scalars) -> Located<[String]>? {
        guard let own = decisionStems, let shipped = lower.decisionStems, !replacesStems else {
            return decisionStems ?? lower.decisionStems
        }
        return Located(value: shipped.value + own.value, place: own.place)
    }

    /// The limits with the shipped figures where nothing is said.
    var readingLimits: ReadingLimits {
        var result = ReadingLimits()
        result.depth = limits["depth"]?.value ?? result.depth
        result.parts = limits["parts"]?.value ?? result.parts
        result.headers = limits["headers"]?.value ?? result.headers
        result.headerBytes = limits["header-bytes"]?.value ?? result.headerBytes
        result.messageBytes = limits["message-bytes"]?.value ?? result.messageBytes
        return result
    }

    /// A setting that stands in two files of one folder is a complaint that names both.
    static func merge<Value>(
        _ slot: inout Located<Value>?, _ other: Located<Value>?, _ name: String, _ complaints: Complaints
    ) {
        guard let other else { return }
        guard let first = slot else {
            slot = other
            return
        }
        complaints.add(other.place, "\(name) is set already, at \(first.place)", "keep one of the two")
    }
}
