/// What brings entries to people: the journal, or standard output where there is none.
public protocol EntryDesk: Sendable {
    /// Takes entries in their order. `recovered` ones were left unconfirmed by an earlier process, or could not be
    /// read back: they may have been written already.
    func take(_ entries: [OutgoingEntry], recovered: Bool)
    /// Tries until `finished`: then what can be done without waiting has been done.
    func stop(finished: @escaping @Sendable () -> Void)
}
