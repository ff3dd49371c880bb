import Flagging

/// An `[[election]]` as it stands in a file, before its calendar is resolved.
struct ElectionDraft {
    var id: Located<String>
    var code: Located<String>
    var name: LocalizedText
    var zone: Located<String>
    var nomination: Located<CivilDate>
    var polling: [PollDraft]
    var alsoPolling: [PollDraft]
    /// Absent means E+9.
    var result: Located<CivilDate>?
    /// Which dates are computed rather than published.
    var computed: [Located<String>]
    var place: Place

    /// Reads an election; nil after a complaint.
    init?(_ reader: TableReader) {
        let id = reader.token("id", required: "\"ps2027\"")
        let code = reader.value(
            "code", required: "\"PS27\"", remedy: "use capital letters and digits only, at most 16, such as \"PS27\""
        ) { Token.isCode($0) ? $0 : nil }
        let name = reader.localizedText("name", required: "{ nl = \"…\", en = \"…\" }")
        let zone = reader.value("zone", required: "\"Europe/Amsterdam\"", remedy: SystemZone.remedy) { $0 }
        let nomination = reader.date("nomination", required: "\"2027-02-01\"")
        let polling = ElectionDraft.polls("polling", reader, hasZone: false)
        let alsoPolling = ElectionDraft.polls("also-polling", reader, hasZone: true)
        let result = reader.date("result")
        let computed = ElectionDraft.computed(reader)
        reader.finish()
        guard !reader.isRefused, let id, let code, let name, let zone, let nomination else { return nil }
        self.id = id
        self.code = code
        self.name = name.value
        self.zone = zone
        self.nomination = nomination
        self.polling = polling
        self.alsoPolling = alsoPolling
        self.result = result
        self.computed = computed
        place = reader.place
    }

    private static let pollExample = "[{ day = \"2027-03-17\", opens = \"07:30\", closes = \"21:00\" }]"

    private static func polls(_ key: String, _ reader: TableReader, hasZone: Bool) -> [PollDraft] {
        let readers = reader.tables(key, title: key)
        if !hasZone, readers.isEmpty, !reader.isRefused || !reader.has(key) {
            reader.refuse(
                reader.node(key)?.place ?? reader.place, "\(reader.title) has no polls",
                "add polling = \(pollExample)")
        }
        return readers.compactMap { poll in
            let draft = PollDraft(poll, hasZone: hasZone)
            reader.absorb(poll)
            return draft
        }
    }

    private static func computed(_ reader: TableReader) -> [Located<String>] {
        let known = ["nomination", "polling", "result"]
        let found = reader.strings("computed", like: "[\"nomination\"]") ?? []
        for entry in found where !known.contains(entry.value) {
            reader.refuse(
                entry.place, "computed names \(Quoted(entry.value))",
                "known are \"nomination\", \"polling\", \"result\"")
        }
        return found
    }
}
