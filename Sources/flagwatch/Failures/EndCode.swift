/// How a command ends (flagwatch(1), EXIT STATUS).
enum EndCode: Int32 {
    case done = 0
    /// Refused by a rule.
    case refused = 1
    /// The configuration, or a scenario, is refused.
    case configuration = 3
    case daemonUnreachable = 4
    case ledgerDamaged = 5
    /// EX_USAGE of sysexits.h.
    case usage = 64
    /// EX_IOERR of sysexits.h: the answer could not be written.
    case output = 74
}
