/// What `verify` found in a ledger.
public struct VerifyReport: Hashable, Sendable {
    /// Where the chain ends, as far as it is whole.
    public var head: ChainHead
    /// How many events are whole.
    public var events: Int64 = 0
    /// How many personal values are there and match their digests.
    public var values = 0
    /// How many were erased by `purge`; that is no damage (L5).
    public var erasedValues = 0
    /// How many copies of filed mails are there (L3).
    public var mailCopies = 0
    /// How many filed mails had their copy erased by `purge`.
    public var erasedMailCopies = 0
    /// What is wrong; the chain itself is named once, at the first row that is not as it was written.
    public var damages: [Damage] = []

    /// Whether nothing is wrong.
    public var isWhole: Bool { damages.isEmpty }
}
