import Flagging
public import Ledger

extension LedgerFile: EventStore {}
