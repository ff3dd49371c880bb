import Flagging

/// One entry of `polling` or `also-polling`.
struct PollDraft {
    /// Nil in `polling`: the election's own zone.
    var zone: Located<String>?
    var day: CivilDate
    var opens: LocalTime
    var closes: LocalTime
    var place: Place

    /// Reads an entry; nil after a complaint.
    init?(_ reader: TableReader, hasZone: Bool) {
        let zone =
            hasZone
            ? reader.value("zone", required: "\"America/Kralendijk\"", remedy: SystemZone.remedy) { $0 } : nil
        let day = reader.date("day", required: "\"2027-03-17\"")
        let opens = reader.time("opens", required: "\"07:30\"")
        let closes = reader.time("closes", required: "\"21:00\"")
        reader.finish()
        if let opens, let closes, closes.value <= opens.value {
            reader.refuse(
                closes.place, "polls close at \(closes.value), which is not after they open at \(opens.value)",
                "write a later closes, \"24:00\" at most; a following day is an entry of its own")
        }
        guard !reader.isRefused, let day, let opens, let closes, !hasZone || zone != nil else { return nil }
        self.zone = zone
        self.day = day.value
        self.opens = opens.value
        self.closes = closes.value
        place = reader.place
    }
}

extension TableReader {
    /// A day that exists.
    func date(_ key: String, required example: String? = nil) -> Located<CivilDate>? {
        value(
            key, required: example, like: "\"2027-03-17\"",
            remedy: "write a day of the calendar as \"YYYY-MM-DD\", such as \(example ?? "\"2027-03-17\"")"
        ) { CivilDate($0) }
    }

    /// A local time of day.
    func time(_ key: String, required example: String) -> Located<LocalTime>? {
        value(key, required: example, remedy: "write a local time as \"HH:MM\", such as \(example)") { LocalTime($0) }
    }
}
