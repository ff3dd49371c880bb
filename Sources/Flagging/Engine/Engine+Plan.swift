/// The prompts that are still to come. The engine itself says so, run ahead on a copy of the book; so `plan` equals
/// what then happens if nothing else does.
extension Engine {
    /// The entries that time alone will issue after `now`, up to and including `horizon`, at most `limit` of them.
    public static func plan(_ book: Book, from now: Instant, until horizon: Instant, limit: Int = 1_000) -> [Entry] {
        var ahead = book
        var entries: [Entry] = []
        var clock = now
        while entries.count < limit, let wake = ahead.nextWake, wake <= horizon {
            clock = max(clock, wake)
            // A tick refuses nothing; an empty answer to a due wake would be a broken invariant, not a plan.
            guard let events = try? decide(.tick(afterOutage: false), at: clock, in: ahead), !events.isEmpty else {
                break
            }
            for event in events { ahead.apply(event) }
            entries += events.compactMap(\.entry)
        }
        return entries
    }

    /// The entries that time alone would issue for a flag that does not exist yet, opened at `instant`, up to and
    /// including `horizon`; without one to the end of its election's period, or for a year where that is over.
    ///
    /// - Throws: what refuses such a flag.
    public static func plan(
        ifOpened request: OpenRequest, at instant: Instant, in book: Book, until horizon: Instant?,
        limit: Int = 1_000
    ) throws(Refusal) -> [Entry] {
        var request = request
        request.submitted = instant
        // Alone in the book, so that no other flag's prompts are in the way; its number is the next free one.
        var ahead = Book()
        ahead.sequences = book.sequences
        ahead.purged = book.purged
        for event in try decide(.configured(book.policy, isReload: false), at: instant, in: ahead) {
            ahead.apply(event)
        }
        for event in try decide(.open(request, by: Person(uid: 0)), at: instant, in: ahead) { ahead.apply(event) }
        // Opened after its election's period it has clocks all the same.
        let end = ahead.flags.first.flatMap { ahead.election(of: $0)?.period.upperBound }.flatMap {
            $0 > instant ? $0 : nil
        }
        return plan(ahead, from: instant, until: horizon ?? end ?? instant + 366 * 86_400, limit: limit).filter {
            $0.flag != nil
        }
    }
}
