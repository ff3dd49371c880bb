public import Control
public import Ledger

extension PurgeAnswer {
    /// The answer for a plan: what is, or would be, erased by it.
    public init(_ plan: PurgePlan, event: Int?, isGone: Bool?) {
        self.init(event: event, flags: plan.flags, values: plan.values, mailCopies: plan.mailCopies, gone: isGone)
    }
}
