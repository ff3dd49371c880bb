import Flagging

extension MessageLine {
    /// `reactie 21 h 27 te laat (sinds zo 19 okt 14:32)`: where the clock stands against its deadline.
    ///
    /// The deadline is the team's own target time, never a platform's promise, so the words are "target" and "late",
    /// not "breach".
    var clockStand: String? {
        guard let due = entry.due else { return entry.clock?.text(in: language) }
        let overdue = entry.issued - due
        if overdue < 0 { return "\(awaited) \(Elapsed(-overdue).remaining(in: language)) (\(local(due)))" }
        // Within the minute nothing is late that a person could have seen: the timer itself takes its moment.
        if overdue < 60 {
            return pick("\(clock): streeftijd nu bereikt", "\(clock): target time reached now") + " (\(local(due)))"
        }
        return "\(clock) \(Elapsed(overdue).late(in: language)) (\(pick("sinds", "since")) \(local(due)))"
    }

    /// `reactie verwacht uiterlijk zo 19 okt 14:32`: a deadline that has just been set.
    var expectation: String? {
        guard let due = entry.due else { return nil }
        if due <= entry.issued { return clockStand }
        return "\(awaited) \(pick("uiterlijk", "by")) \(local(due))"
    }

    private var clock: String { entry.clock?.text(in: language) ?? pick("antwoord", "answer") }

    /// What others owe us is expected; what we owe is due.
    private var awaited: String {
        entry.clock?.isOurs == true ? pick(clock, "\(clock) due") : "\(clock) \(pick("verwacht", "expected"))"
    }

    /// `herhaling 2`, or nil for the rung itself.
    var repetition: String? {
        guard let number = entry.repetition, number > 0 else { return nil }
        return pick("herhaling \(number)", "repeat \(number)")
    }

    /// `TK25-001 (X): …` with what is known after it, each part set apart.
    func line(_ parts: String?...) -> String {
        let words = parts.compactMap { $0 }.joined(separator: "; ")
        guard let subject else { return words.capitalisedFirst }
        return "\(subject): \(words)"
    }
}

extension String {
    /// The text as the beginning of a sentence.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
