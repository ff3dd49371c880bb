import ArgumentParser
import Control
import Wording

/// Has the daemon read its configuration anew (K2).
struct ReloadCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "reload", abstract: "Have the daemon read its configuration anew.",
        discussion: "When it is refused, the old one stays in force.")

    @Flag(help: "Say nothing when it is done; a refusal is told. So the unit calls it.")
    var quiet = false

    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let daemon = try socket.daemon(session)
        guard !quiet else { return _ = try daemon.json(of: ReloadCall()) }
        try session.put(ReloadCall(), to: daemon) { answer in
            var page = Page(.sentence(Notice.configurationReloaded.text(in: session.language), .plain))
            for file in answer.files { page.add(.item(file, indent: 2, .plain)) }
            return page
        }
    }
}
