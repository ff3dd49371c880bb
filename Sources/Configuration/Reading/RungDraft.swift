import Flagging

/// A `[[rung]]` as it stands in a file.
struct RungDraft {
    var rung: Rung
    var name: Located<String>
    var at: Located<Int64>
    var role: Located<String>
    var place: Place

    /// Reads a rung; nil after a complaint.
    init?(_ reader: TableReader) {
        let name = reader.token("name", required: "\"reminder\"")
        let at = reader.value(
            "at", required: "\"75%\"",
            remedy: "write a percentage of the allowance above zero, such as \"75%\" or \"150%\"",
            PercentageText.basisPoints)
        let priority = reader.choice("priority", required: "\"notice\"", among: Priority.words)
        let step = reader.token("step", required: "\"check-mailbox\"")
        let ownStep = reader.token("own-step", required: "\"read-reaction\"")
        let role = reader.token("role", required: "\"on-call\"")
        reader.finish()
        guard !reader.isRefused, let name, let at, let priority, let step, let ownStep, let role else { return nil }
        self.name = name
        self.at = at
        self.role = role
        place = reader.place
        rung = Rung(
            name: name.value, basisPoints: at.value, priority: priority.value, step: step.value,
            ownStep: ownStep.value, role: role.value)
    }
}
