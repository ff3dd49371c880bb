import Flagging
import Ledger

@main
struct Probe {
    static func main() throws {
        _ = try LedgerFile.open(CommandLine.arguments[1])
    }
}
