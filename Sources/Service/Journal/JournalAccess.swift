/// A journal as the courier uses it: the machine's own, or the simulator's model of one.
package protocol JournalAccess: AnyObject {
    /// Whether there is a socket. Where there is none a send succeeds all the same, and is lost.
    var isSocketPresent: Bool { get }
    /// Begins to follow what is written from now on; does nothing where that was begun.
    func open() throws
    /// Stops following.
    func close()
    /// Hands an entry to the journal, which proves nothing.
    func send(_ entry: OutgoingEntry) throws
    /// Hands a mark over (see `Delivery`).
    func send(mark: Int) throws
    /// What came to stand in the journal since the reading before; nil where it is not followed.
    func readBack() throws -> ReadBack?
    /// Which of the keys stand in the journal.
    func lookUp(_ keys: [String]) throws -> Set<String>
}

/// What one reading brought.
package struct ReadBack {
    /// The keys of entries, oldest first.
    package var keys: [String]
    /// The marks of this process.
    package var marks: [Int]
    /// Whether files of the journal went: what was sent is then doubtful.
    package var isInvalidated: Bool
    /// Whether there is more: read again at once.
    package var mayHaveMore: Bool

    package init(keys: [String], marks: [Int], isInvalidated: Bool, mayHaveMore: Bool) {
        self.keys = keys
        self.marks = marks
        self.isInvalidated = isInvalidated
        self.mayHaveMore = mayHaveMore
    }
}
