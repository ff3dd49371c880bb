import Flagging

extension MessageLine {
    /// `reactie 21 h 27 te laat (sinds zo 19 okt 14:32)`: where the clock stands against its deadline.
    ///
    /// The deadline is the team's own target time, never a platform's promise, so the words are "target" and "late",
    /// not "breach".
    var clockStand: String? {
        guard let due = entry.due else { return entry.clock?.text(in: language) }
        let clock = entry.clock?.text(in: language) ?? pick("streeftijd", "target time")
        let overdue = entry.issued - due
        if overdue == 0 {
            return pick("\(clock): streeftijd nu bereikt", "\(clock): target time reached now") + at(due)
        }
        if overdue < 0 {
            return "\(clock) \(pick("verwacht", "expected")) \(Elapsed(-overdue).remaining(in: language))" + at(due)
        }
        let late = Elapsed(overdue).late(in: language)
        return "\(clock) \(late) (\(pick("sinds", "since")) \(local(due)))"
    }

    /// `reactie verwacht uiterlijk zo 19 okt 14:32`: a deadline that has just been set.
    var expectation: String? {
        guard let due = entry.due else { return nil }
        if due <= entry.issued { return clockStand }
        let clock = entry.clock?.text(in: language) ?? pick("volgende streeftijd", "next target time")
        return pick("\(clock) verwacht uiterlijk \(local(due))", "\(clock) expected by \(local(due))")
    }

    /// `herhaling 2`, or nil for the rung itself.
    var repetition: String? {
        guard let number = entry.repetition, number > 0 else { return nil }
        return pick("herhaling \(number)", "repeat \(number)")
    }

    private func at(_ due: Instant) -> String { " (\(local(due)))" }

    /// `TK25-001 (X): …` with what is known after it, each part set apart.
    func line(_ parts: String?...) -> String {
        let words = parts.compactMap { $0 }.joined(separator: "; ")
        guard let subject else { return words.prefix(1).uppercased() + words.dropFirst() }
        return "\(subject): \(words)"
    }
}
