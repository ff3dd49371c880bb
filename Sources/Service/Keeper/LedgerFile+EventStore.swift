public import Ledger

extension LedgerFile: EventStore {}
