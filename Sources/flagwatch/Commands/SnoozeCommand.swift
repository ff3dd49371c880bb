import ArgumentParser
import Control
import Flagging

/// A take until an instant that the person gives (C17).
struct SnoozeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "snooze", abstract: "Silence a flag until a time, or until the next tier begins.")

    @Argument(help: "The flag.") var id: FlagName
    @Option(help: ArgumentHelp("Until when: \(TypedTime.help).", valueName: "time")) var until: TypedTime
    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id.flag
        let zone = session.zone(of: id) ?? session.surroundings.machineZone
        guard let instant = try session.instant(until, zone: zone) else { return }
        try session.put(SnoozeCall(id: id.description, until: instant), to: try socket.daemon(session)) {
            session.receipt($0)
        }
    }
}
