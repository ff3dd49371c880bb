public import Ledger
public import Wording

extension LedgerFlaw {
    /// What a damage is to people.
    public init(_ what: Damage.What) {
        self =
            switch what {
            case .missing(let next): .rowMissing(next: next)
            case .previousHash: .link
            case .contents: .contents
            case .column(let name): .column(name)
            case .payload: .payload
            case .personalDigests: .personalDigests
            case .personalValue(let name): .personalValue(name: name)
            case .withoutEvent: .withoutEvent
            case .outbox: .outbox
            case .trigger(let name): .trigger(name: name)
            case .anchor: .anchor
            case .mailMissing: .mailMissing
            case .mailContents: .mailContents
            case .page(let reason): .page(reason)
            }
    }
}
