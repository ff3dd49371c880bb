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
}
