extension Redaction {
    /// Free text, as a subject or a mail: a capital inside of a sentence is a term's, a joining word's, or a name's.
    package func text(_ text: String) -> Disclosed { redacted(text, keepsCapitals: false) }

    /// A name of a rule (`Civic integrity policy`): as free text, but capitals are its own.
    package func title(_ text: String) -> Disclosed { redacted(text, keepsCapitals: true) }

    private func redacted(_ text: String, keepsCapitals: Bool) -> Disclosed {
        var reading = Reading(text, redaction: self, keepsCapitals: keepsCapitals)
        reading.judgeWords()
        reading.judgeDates()
        reading.judgeNumbers()
        reading.hideSpelledNumbers()
        reading.hideSpelledAddresses()
        reading.hideNames()
        return reading.disclosed
    }
}
