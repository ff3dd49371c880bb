import Flagging

/// A `[[role]]` as it stands in a file.
struct RoleDraft {
    var id: Located<String>
    /// Nil after a complaint about the name: the id still counts, so that rungs are not blamed for it.
    var name: LocalizedText?
    var place: Place

    /// Reads a role; nil where its id was refused.
    init?(_ reader: TableReader) {
        let id = reader.token("id", required: "\"on-call\"")
        name = reader.localizedText("name", required: "{ nl = \"piket\", en = \"on-call\" }")?.value
        reader.finish()
        guard let id else { return nil }
        self.id = id
        place = reader.place
    }
}
