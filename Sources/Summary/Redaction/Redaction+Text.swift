extension Redaction {
    /// Free text, as a subject or a mail: a capital inside of a sentence is a term's, a joining word's, or a name's.
    ///
    /// - Parameter marks: what people decided about its words.
    package func text(_ text: String, marks: [PersonMark] = []) -> Disclosed {
        judged(text, keepsCapitals: false, marks: marks).disclosed
    }

    /// A name of a rule (`Civic integrity policy`): as free text, but capitals are its own.
    package func title(_ text: String, marks: [PersonMark] = []) -> Disclosed {
        judged(text, keepsCapitals: true, marks: marks).disclosed
    }

    /// A text with the verdict on each of its words: the machine proposes, people decide.
    func judged(_ text: String, keepsCapitals: Bool, marks: [PersonMark]) -> Reading {
        var reading = Reading(text, redaction: self, keepsCapitals: keepsCapitals)
        reading.judgeWords()
        reading.keepPhrases()
        reading.judgeDates()
        reading.judgeNumbers()
        reading.hideSpelledNumbers()
        reading.hideSpelledAddresses()
        reading.hideNames()
        reading.keepPhrases()
        reading.apply(marks)
        return reading
    }
}
